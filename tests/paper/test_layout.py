# SPDX-License-Identifier: Apache-2.0
"""How papers are set: what stands together, on which side, in which size, and what a screen reader is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from pdf_parts import letter_sizes, links_on, place_of, tags_of

from kyr_app.domain.directory import Found
from kyr_app.domain.packet import CONTACT, OFFICER, PLAN, TOPIC, WALLET, Item, Packet
from kyr_app.handouts.gather import paper_words
from kyr_app.handouts.packet import PacketMaker
from kyr_app.paper.pages import Pages
from kyr_app.paper.press import Press
from kyr_app.paper.values import (
    A4,
    BODY_POINTS,
    LARGE_POINTS,
    LetterPart,
    LetterText,
    Look,
    OwnPage,
    Paper,
    Part,
    PlanAction,
    PlanPart,
)
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import fonts_path

TODAY = date(2026, 11, 23)
GURMUKHI = "ਤੁਹਾਨੂੰ ਚੁੱਪ ਰਹਿਣ ਦਾ ਅਧਿਕਾਰ ਹੈ।"
LONG_NAME = "Clínica Comunitaria de Derechos y Servicios Legales de la Parroquia San Juan Bautista"


@pytest.fixture
def library(library_path: Path) -> Iterator[Library]:
    library = open_library(library_path)
    yield library
    library.close()


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(fonts_path())


def _alone(library: Library, part: Part, locale: str = "en", **look: object) -> Paper:
    words = paper_words(library, [locale])
    return Paper("x", locale, "Casa Ejemplo", "2026-11-23", TODAY, words, (part,), look=Look(**look))  # type: ignore[arg-type]


def _packet(library: Library, packet: Packet, **more: object) -> Paper:
    return PacketMaker(library, TODAY, "Casa Ejemplo", "CA").paper(packet, **more)  # type: ignore[arg-type]


def _topics(*slugs: str, **values: object) -> Packet:
    return Packet(tuple(Item(TOPIC, slug) for slug in slugs))._replace(**values)  # type: ignore[arg-type]


def _letter(*blocks: tuple[str, str], copy: bool = True) -> LetterPart:
    own = LetterText("es", (("par", "Para saber."),)) if copy else None
    return LetterPart("Request", LetterText("en", blocks), own, "Para usted")


def _lines(pdf: bytes, number: int = 0) -> list[str]:
    with Pages(pdf) as pages:
        return [line.strip() for line in pages.text(number).splitlines() if line.strip()]


def _count(pdf: bytes) -> int:
    with Pages(pdf) as pages:
        return len(pages)


# Letters


def test_the_page_that_is_sent_bears_nothing_of_ours(library: Library, press: Press) -> None:
    sent = " ".join(_lines(press.pdf(_alone(library, _letter(("par", "Please freeze my file.")), "es"))))
    assert sent == "Request Please freeze my file."


def test_the_clients_page_of_a_letter_has_its_foot_in_their_language(library: Library, press: Press) -> None:
    said = " ".join(_lines(press.pdf(_alone(library, _letter(("par", "Please.")), "es")), 1))
    assert "KYR · Casa Ejemplo" in said
    assert "Impreso: 23 de noviembre de 2026" in said
    assert said.count("Información, no asesoría legal.") == 2  # at the foot, and where a screen reader comes


def test_a_letter_of_two_pages_counts_its_own(library: Library, press: Press) -> None:
    letter = _letter(*[("par", "A paragraph of this letter.")] * 40)
    paper = _alone(library, letter, "es")
    pdf = press.pdf(paper._replace(parts=(OwnPage("es", "Antes", ("<p>x</p>",)), letter)))
    assert "Page 1 of 2" in _lines(pdf, 1)
    assert "Page 2 of 2" in _lines(pdf, 2)
    assert "Página 4 de 4" in " ".join(_lines(pdf, 3))


def test_lines_and_items_that_follow_one_another_are_one_thing(library: Library, press: Press) -> None:
    blocks = (("line", "Ana Paz"), ("line", "1 Main St"), ("item", "Name"), ("item", "Born"), ("par", "Thanks."))
    tags = list(tags_of(press.pdf(_alone(library, _letter(*blocks)))))
    assert tags.count("L") == 1
    assert tags.count("LI") == 2


def test_there_is_room_for_a_signature(library: Library, press: Press) -> None:
    pdf = press.pdf(_alone(library, _letter(("par", "Sincerely,"), ("par", "Signature: " + "_" * 28))))
    assert place_of(pdf, "Sincerely")[1] - place_of(pdf, "Signature")[3] > 1.5 * BODY_POINTS


# What stands together


@pytest.mark.parametrize("before", range(24, 32))
def test_no_heading_is_left_at_the_end_of_a_page(library: Library, press: Press, before: int) -> None:
    blocks = [*[("par", "A paragraph.")] * before, ("head", "What it can do"), ("item", "One."), ("par", "End.")]
    assert _lines(press.pdf(_alone(library, _letter(*blocks, copy=False))))[-1] != "What it can do"


@pytest.mark.parametrize("before", range(22, 30))
def test_words_that_announce_a_list_are_not_left_behind(library: Library, press: Press, before: int) -> None:
    html = "<p>A paragraph.</p>" * before + "<p>Bring <strong>this:</strong></p><ul><li>One.</li><li>Two.</li></ul>"
    pdf = press.pdf(_alone(library, OwnPage("en", "Ours", (html,))))
    assert "Bring this:" not in _lines(pdf)[-3:]


def test_the_number_of_a_source_stands_on_the_line_of_its_word(library: Library, press: Press) -> None:
    numbers = range(12, 34)  # each line a little longer than the one before, past the end of the line
    html = "".join(f"<p>{'word ' * 14}{'i' * number}.<sup>[{number}]</sup></p>" for number in numbers)
    pdf = press.pdf(_alone(library, OwnPage("en", "Ours", (html,))))
    with Pages(pdf) as pages:
        page_of = {number: int(f"[{number}]" not in pages.text(0)) for number in numbers}
    assert min(place_of(pdf, f"[{number}]", page_of[number])[0] for number in numbers) > 65  # the margin is at 61


def test_a_table_of_three_columns_is_set_as_records_in_half_a_page(library: Library, press: Press) -> None:
    whole, half = (
        press.pdf(_packet(library, _topics("warrants", second=second, cover=False))) for second in ("", "es")
    )
    assert "Table" in [tag for number in range(_count(whole)) for tag in tags_of(whole, number)]
    assert "Table" not in [tag for number in range(_count(half)) for tag in tags_of(half, number)]


# Sides


def test_an_untranslated_title_stands_with_the_others_on_an_arabic_cover(library: Library, press: Press) -> None:
    pdf = press.pdf(_packet(library, _topics("home-door", "street", locale="ar")))
    assert library.topic("street", "en").title == "Stopped on the street"
    assert place_of(pdf, "street")[2] > 612 - 0.85 * 72 - 20  # at the bullets


def test_english_steps_of_an_arabic_plan_end_with_their_stop(library: Library, press: Press) -> None:
    action = PlanAction("Ask a lawyer", ("Keep copies of all.",), (), "en")
    plan = PlanPart("ar", "خطة", "خطة", "أولا", (action,), "ثم", ())
    pdf = press.pdf(_packet(library, Packet((Item(PLAN),), locale="ar", cover=False), plan=plan))
    assert place_of(pdf, "all")[2] > place_of(pdf, "Keep")[2]
    assert ".all" in " ".join(_lines(pdf))  # pdfium tells the words of such a page from the right: the stop is there


def test_punjabi_in_gurmukhi_begins_at_the_left(library: Library, press: Press) -> None:
    pdf = press.pdf(_alone(library, OwnPage("pa", GURMUKHI, (f"<p>{GURMUKHI}</p>",))))
    assert place_of(pdf, GURMUKHI.split(maxsplit=1)[0])[0] < 100


def test_a_language_without_words_of_its_own_gets_the_english_once(library: Library, press: Press) -> None:
    said = _lines(press.pdf(_packet(library, _topics("street", locale="pa", second="en"))))
    assert said.count("Know your rights") == 1


# Sizes


@pytest.mark.parametrize(("large", "least"), [(False, BODY_POINTS), (True, LARGE_POINTS)])
def test_what_is_read_is_as_large_as_promised(library: Library, press: Press, large: bool, least: int) -> None:
    html = (
        "<h3>a</h3><p>b</p><table><tr><th>c</th><th>d</th></tr><tr><td>e</td><td>f</td></tr></table><ul><li>g</li></ul>"
    )
    words = {"en": {**paper_words(library, [])["en"], "not-advice": "", "printed": "", "edition": "", "page": ""}}
    paper = _alone(library, OwnPage("en", "t", (html,)), large=large)._replace(words=words, office="")
    sizes = letter_sizes(press.pdf(paper)) - {8.5, round(0.65 * LARGE_POINTS, 1)}  # the foot's
    assert min(sizes) >= least


def test_the_cards_of_a_long_named_office_stay_on_one_sheet_of_a4(library: Library, press: Press) -> None:
    packet = Packet((Item(WALLET), Item(OFFICER)), locale="es", cover=False, size=A4)
    packet = packet._replace(number_label=LONG_NAME, number="(213) 634-0999")
    pdf = press.pdf(PacketMaker(library, TODAY, LONG_NAME, "CA").paper(packet))
    assert _count(pdf) == 2
    said = " ".join(_lines(pdf))
    assert said.count("speak with a lawyer") == 16
    assert said.count("634") == 16


def test_the_officer_card_fills_its_page(library: Library, press: Press) -> None:
    pdf = press.pdf(_packet(library, Packet((Item(OFFICER),), locale="es", cover=False)))
    assert _count(pdf) == 1
    assert max(letter_sizes(pdf)) >= 40


def test_a_code_is_wide_enough_for_a_camera(library: Library, press: Press) -> None:
    contact = library.hotlines()[0]
    found = {contact.id: Found(contact, None)}
    pdf = press.pdf(_packet(library, Packet((Item(CONTACT, contact.id),), cover=False), contacts=found))
    ppi = 100
    with Pages(pdf) as pages:
        page = pages.picture(0, ppi)
    rows = [page.pixels[y * page.stride : y * page.stride + 4 * page.width] for y in range(ppi, 3 * ppi)]
    dark = [x for row in rows for x in range(int(6.4 * ppi), page.width) if row[4 * x] < 128 and row[4 * x + 1] < 128]
    # The rule above a contact is a row that is dark to the margin; the code's quiet zone keeps it away from that.
    columns = [x for x in dark if x < 7.5 * ppi]
    assert (max(columns) - min(columns)) / ppi * 25.4 >= 20


# What a screen reader is told


@pytest.mark.parametrize("html", ["<h3>a</h3>", "<h1>a</h1><h4>b</h4>", "<h2>a</h2><h5>b</h5><h3>c</h3>"])
def test_a_group_may_begin_its_headings_at_any_level(library: Library, press: Press, html: str) -> None:
    tags = list(tags_of(press.pdf(_alone(library, OwnPage("en", "Ours", (f"{html}<p>x</p>",))))))
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"H\d", tag)]
    assert levels[:2] == [1, 2]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_cover_tells_on_which_page_everything_is(library: Library, press: Press) -> None:
    items = (Item(TOPIC, "home-door"), Item(TOPIC, "street"), Item(WALLET), Item(OFFICER))
    pdf = press.pdf(_packet(library, Packet(items)))
    printed = [int(line.rpartition(" ")[2]) for line in _lines(pdf) if re.search(r"\. ?\d+$", line)]
    with Pages(pdf) as pages:
        assert printed == [number + 1 for number in pages.starts()[1:]]
    assert links_on(pdf) >= len(items)


def test_addresses_of_sources_can_be_followed(library: Library, press: Press) -> None:
    addresses = [source.url for source in library.topic("overview", "en").sources if source.url]
    pdf = press.pdf(_packet(library, _topics("overview", cover=False)))
    assert sum(links_on(pdf, number) for number in range(_count(pdf))) >= len(addresses) > 0


def test_without_a_cover_the_notice_is_among_the_words(library: Library, press: Press) -> None:
    with_cover, without = (press.pdf(_packet(library, _topics("street", cover=cover))) for cover in (True, False))
    notice = "Information, not legal advice."
    assert " ".join(_lines(without)).count(notice) == 2
    assert " ".join(_lines(with_cover, 1)).count(notice) == 1


@pytest.mark.parametrize(("large", "many"), [(False, 20), (True, 6)])
def test_a_full_cover_is_one_page(library: Library, press: Press, large: bool, many: int) -> None:
    slugs = [topic.slug for topic in library.topics("es")][:many]
    pdf = press.pdf(_packet(library, _topics(*slugs, locale="es", second="en", large=large)))
    with Pages(pdf) as pages:
        assert pages.starts()[1] == 1
