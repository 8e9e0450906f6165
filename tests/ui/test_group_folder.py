# SPDX-License-Identifier: Apache-2.0
"""The group's folder at the desk: in the settings, as a page of a packet, and as rules that do not count."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from kyr_app.domain.packet import OWN, TOPIC, Item
from kyr_app.storage import settings as settings_store
from kyr_app.ui.desk import Desk
from kyr_app.ui.group_words import trouble_words
from kyr_app.ui.views.exposure_check import QUESTION, ExposureCheckView
from kyr_app.ui.views.packet import PacketView
from kyr_app.ui.views.settings import SettingsView
from kyr_app.ui.widgets.check_result import ResultPage
from kyr_app.ui.widgets.group_folder_box import GroupFolderBox
from kyr_app.ui.widgets.passage_heading import LineLabel

MakeDesk = Callable[..., Desk]
RULE = '- {rule: r12, note: "Ask Maria first", by: MC, on: 2026-11-20}\n'


@pytest.fixture
def group(tmp_path: Path) -> Path:
    folder = tmp_path / "group"
    folder.mkdir()
    (folder / "page.md").write_text("---\ntitle: Harbor Clinic\n---\nOpen on Mondays.\n")
    (folder / "page.es.md").write_text("---\ntitle: Clínica del Puerto\n---\nLunes.\n", encoding="utf-8")
    (folder / "rules.yaml").write_text(RULE)
    return folder


def _settings(desk: Desk, qtbot) -> GroupFolderBox:
    desk.show("settings")
    box = cast("SettingsView", desk.window.view("settings")).folder
    qtbot.waitUntil(lambda: bool(box.state.text()), timeout=10_000)
    return box


def _packet(desk: Desk) -> PacketView:
    desk.session.add_to_packet(Item(TOPIC, "home-door"))
    desk.show("packet")
    return cast("PacketView", desk.window.view("packet"))


def _check(desk: Desk) -> ExposureCheckView:
    desk.show("check")
    return cast("ExposureCheckView", desk.window.view("check"))


def _said(page: object) -> str:
    return "\n".join(label.text() for label in page.findChildren(LineLabel))  # type: ignore[attr-defined]


# Settings


def test_settings_tell_what_is_in_the_folder(make_desk: MakeDesk, qtbot, group: Path) -> None:
    box = _settings(make_desk(overlay_folder=str(group)), qtbot)
    assert str(group) in box.path.text()
    assert box.state.text().startswith("2 page")
    assert "1 rule" in box.state.text()
    assert box.troubles == []


def test_settings_tell_each_fault_so_that_it_can_be_read(make_desk: MakeDesk, qtbot, group: Path) -> None:
    (group / "page.es.md").write_bytes(b"\xff")
    (group / "rules.yaml").write_text(RULE + "- {rule: r99, note: n, by: M, on: 2026-11-20}\n")
    box = _settings(make_desk(overlay_folder=str(group)), qtbot)
    plain = [label.text().replace("\u2068", "").replace("\u2069", "") for label in box.troubles]
    assert plain == [
        "rules.yaml, line 2: The check has no rule r99.",
        "page.es.md, line 1: The file is not UTF-8 from here on and is not used. Save it as UTF-8.",
    ]


def test_a_character_without_a_shape_is_told_in_the_settings(make_desk: MakeDesk, qtbot, group: Path) -> None:
    (group / "page.es.md").write_text("---\ntitle: x\n---\nHola \u2603\n", encoding="utf-8")
    box = _settings(make_desk(overlay_folder=str(group)), qtbot)
    assert ["\u2603" in label.text() for label in box.troubles] == [True]


def test_an_edited_file_is_read_again_on_request(make_desk: MakeDesk, qtbot, group: Path) -> None:
    box = _settings(make_desk(overlay_folder=str(group)), qtbot)
    (group / "page.ar.md").write_text("---\ntitle: نحن\n---\nأهلا\n", encoding="utf-8")
    box.look.click()
    qtbot.waitUntil(lambda: box.state.text().startswith("3 page"), timeout=10_000)


def test_a_folder_is_chosen_and_kept_and_left_again(make_desk: MakeDesk, qtbot, group: Path, tmp_path: Path) -> None:
    desk = make_desk()
    box = _settings(desk, qtbot)
    assert not box.usual.isVisible()
    box.choose.click()
    dialog = box.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(group))
    dialog.reject()
    qtbot.waitUntil(lambda: box.state.text().startswith("2 page"), timeout=10_000)
    assert settings_store.load(tmp_path / "settings.json").overlay_folder == str(group)
    box.usual.click()
    qtbot.waitUntil(lambda: box.state.text().startswith("0 page"), timeout=10_000)
    assert settings_store.load(tmp_path / "settings.json").overlay_folder == ""


def test_a_missing_folder_is_told(make_desk: MakeDesk, qtbot, tmp_path: Path) -> None:
    box = _settings(make_desk(overlay_folder=str(tmp_path / "stick")), qtbot)
    assert [label.text() for label in box.troubles] == ["This folder is not there. Is the drive connected?"]


def test_every_control_has_a_name(make_desk: MakeDesk, qtbot, group: Path) -> None:
    box = _settings(make_desk(overlay_folder=str(group)), qtbot)
    buttons = box.findChildren(QAbstractButton)
    assert len(buttons) == 3
    assert all(button.accessibleName() or button.text() for button in buttons)
    assert box.focusProxy() is box.choose


def test_every_fault_has_words() -> None:
    from kyr_app import cli_overlay
    from kyr_app.overlay import values

    codes = {
        value
        for name, value in vars(values).items()
        if name.isupper() and isinstance(value, str) and name not in {"RULES_FILE", "SOURCE_LOCALE"}
    }
    assert set(cli_overlay._SENTENCES) == codes
    for code in codes:
        words = trouble_words(values.Trouble("page.md", 3, code, "x"))
        assert "page.md" in words
        assert "{" not in words


def test_the_start_reads_nothing(make_desk: MakeDesk, qtbot, group: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kyr_app.overlay import folder

    read: list[object] = []
    monkeypatch.setattr(folder, "read_overlay", lambda *args, **_: read.append(args))
    desk = make_desk(overlay_folder=str(group))
    desk.show_topic("home-door")
    desk.settle()
    assert read == []


# The packet


def test_the_page_is_offered_put_in_and_printed_in_both_languages(make_desk: MakeDesk, qtbot, group: Path) -> None:
    desk = make_desk(overlay_folder=str(group))
    view = _packet(desk)
    qtbot.waitUntil(view.add_own.isVisible, timeout=10_000)
    view.add_own.click()
    assert desk.session.packet.items[-1] == Item(OWN)
    assert not view.add_own.isVisible()
    qtbot.waitUntil(lambda: "2 page" in view.list.cards[-1].accessibleName(), timeout=20_000)
    assert view.list.cards[-1].accessibleName().startswith("Harbor Clinic. Page of your group · Spanish · English")


def test_without_a_page_none_is_offered(make_desk: MakeDesk, qtbot, tmp_path: Path) -> None:
    desk = make_desk()
    view = _packet(desk)
    qtbot.waitUntil(lambda: bool(view.preview.area.board.sheets), timeout=20_000)
    desk.settle()
    assert not view.add_own.isVisible()


def test_an_edited_page_is_printed_anew_when_the_packet_is_opened_again(
    make_desk: MakeDesk, qtbot, group: Path
) -> None:
    desk = make_desk(overlay_folder=str(group))
    view = _packet(desk)
    qtbot.waitUntil(view.add_own.isVisible, timeout=10_000)
    view.add_own.click()
    desk.show("home")
    (group / "page.md").write_text("---\ntitle: New Clinic\n---\nMoved.\n")
    desk.show("packet")
    qtbot.waitUntil(lambda: view.list.cards[-1].accessibleName().startswith("New Clinic"), timeout=10_000)


def test_a_page_that_is_gone_is_told_in_its_row(make_desk: MakeDesk, qtbot, group: Path) -> None:
    desk = make_desk(overlay_folder=str(group))
    view = _packet(desk)
    qtbot.waitUntil(view.add_own.isVisible, timeout=10_000)
    view.add_own.click()
    desk.show("home")
    for name in ("page.md", "page.es.md"):
        (group / name).unlink()
    desk.show("packet")
    qtbot.waitUntil(lambda: "not in the folder" in view.list.cards[-1].accessibleName(), timeout=10_000)
    qtbot.waitUntil(lambda: bool(view.preview.area.board.sheets), timeout=20_000)


# The exposure check


def _finish(desk: Desk, view: ExposureCheckView, **answers: str) -> ResultPage:
    view.begin()
    number = 1
    while view.stage == QUESTION:
        view.answer(answers.get(f"q{number}", "skip"))
        number += 1
    desk.settle()
    assert isinstance(view.page, ResultPage)
    return view.page


def test_the_first_page_tells_what_is_off(make_desk: MakeDesk, qtbot, group: Path) -> None:
    view = _check(make_desk(overlay_folder=str(group)))
    qtbot.waitUntil(lambda: "Ask Maria first" in _said(view.page), timeout=10_000)
    assert "MC" in _said(view.page)


def test_a_rule_that_is_off_does_not_count_and_the_result_tells_it(make_desk: MakeDesk, group: Path) -> None:
    found = {}
    for folder in ("", str(group)):
        desk = make_desk(overlay_folder=folder)
        page = _finish(desk, _check(desk), q6="yes")
        found[folder] = {reason.rule for reason in page._findings.shown.reasons}
        assert ("Ask Maria first" in _said(page)) == bool(folder)
    assert found[""] - found[str(group)] == {"r12"}


def test_a_result_never_waits_for_the_worker(make_desk: MakeDesk, group: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_desk(overlay_folder=str(group))
    monkeypatch.setattr(desk._background, "run", lambda *_: None)
    page = _finish(desk, _check(desk), q6="yes")
    assert "r12" not in {reason.rule for reason in page._findings.shown.reasons}


def test_a_survivor_stays_safe_when_that_rule_is_off(make_desk: MakeDesk, group: Path) -> None:
    (group / "rules.yaml").write_text(RULE.replace("r12", "r1"))
    desk = make_desk(overlay_folder=str(group))
    shown = _finish(desk, _check(desk), q1="yes", q16="yes", q18="yes", q22="yes")._findings.shown
    assert shown.survivor
    assert not [action.id for action in (*shown.first, *shown.later) if action.alters_device]


def test_faults_in_the_rules_are_told_in_the_check(make_desk: MakeDesk, qtbot, group: Path) -> None:
    (group / "rules.yaml").write_text("[")
    view = _check(make_desk(overlay_folder=str(group)))
    qtbot.waitUntil(lambda: "could not be read" in _said(view.page), timeout=10_000)


def test_the_result_stays_where_it_is_when_the_packet_reads_the_pages(make_desk: MakeDesk, qtbot, group: Path) -> None:
    desk = make_desk(overlay_folder=str(group))
    view = _check(desk)
    qtbot.waitUntil(lambda: "Ask Maria first" in _said(view.page), timeout=10_000)
    page = _finish(desk, view, q6="yes")
    packet = _packet(desk)
    qtbot.waitUntil(packet.add_own.isVisible, timeout=10_000)
    assert view.page is page
