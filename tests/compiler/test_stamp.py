# SPDX-License-Identifier: Apache-2.0
"""Stamping records today's English in a translation's header and touches nothing else."""

from __future__ import annotations

from content_folder import TODAY, TRANSLATION_BODY, ContentFolder

from kyr_app.compiler.compile import check
from kyr_app.compiler.stamp import Stamped, stamp

SPANISH = "es/encounters/home-door.md"


def test_stamping_makes_a_new_translation_current(folder: ContentFolder) -> None:
    folder.translation("home-door", source_hashes="{}")
    assert stamp(check(folder.root, TODAY)) == [Stamped(SPANISH, ("one-minute", "say-this", "why"), ())]
    assert folder.said() == []


def test_stamping_twice_changes_nothing(folder: ContentFolder) -> None:
    before = folder.text(SPANISH)
    assert stamp(check(folder.root, TODAY)) == []
    assert folder.text(SPANISH) == before


def test_a_stale_passage_is_named_when_it_is_confirmed(folder: ContentFolder) -> None:
    folder.replace("en/encounters/home-door.md", "signed by a judge", "signed by a federal judge")
    assert stamp(check(folder.root, TODAY)) == [Stamped(SPANISH, (), ("why",))]
    assert folder.said() == []


def test_only_the_hashes_are_rewritten(folder: ContentFolder) -> None:
    folder.translation("home-door", source_hashes="{}")
    before = folder.text(SPANISH)
    stamp(check(folder.root, TODAY))
    lines = folder.text(SPANISH).split("\n")
    del lines[5:8]
    assert "\n".join(lines) == before.replace("source_hashes: {}", "source_hashes:")


def test_a_flow_mapping_over_several_lines_is_replaced_whole(folder: ContentFolder) -> None:
    folder.translation("home-door", source_hashes='{\n  why: "old",\n  gone: "x"\n}')
    stamp(check(folder.root, TODAY))
    assert folder.said() == []


def test_line_ends_stay_as_they_were(folder: ContentFolder) -> None:
    folder.translation("home-door", source_hashes="{}")
    path = folder.root / SPANISH
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    stamp(check(folder.root, TODAY))
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")
    assert folder.said() == []


def test_only_the_files_asked_for_are_stamped(folder: ContentFolder) -> None:
    folder.translation("home-door", source_hashes="{}")
    assert stamp(check(folder.root, TODAY), ["ar"]) == []
    assert [one.file for one in stamp(check(folder.root, TODAY), ["es/encounters"])] == [SPANISH]


def test_a_passage_that_the_translation_lacks_gets_no_hash(folder: ContentFolder) -> None:
    folder.translation("home-door", TRANSLATION_BODY.partition("## Por")[0])
    assert "why:" not in folder.text(SPANISH)


def test_blank_line_ends_do_not_make_a_translation_stale(folder: ContentFolder) -> None:
    folder.replace("en/encounters/home-door.md", "signed by a judge.[^payton]", "signed by a judge.[^payton]   ")
    assert folder.said() == []
