# SPDX-License-Identifier: Apache-2.0
"""Letters made from the real library: their text, the pages for the client, the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from letters_of_ours import ENOUGH

from kyr_app.domain.bidi import isolate, isolate_number
from kyr_app.domain.letters import Letter
from kyr_app.handouts.letters import GAP, LetterMaker
from kyr_app.paper.pages import Pages
from kyr_app.paper.press import Press
from kyr_app.paper.values import LetterText
from kyr_app.storage.letters import LetterStore
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import fonts_path

TODAY = date(2026, 11, 23)


@pytest.fixture
def library(library_path: Path) -> Iterator[Library]:
    library = open_library(library_path)
    yield library
    library.close()


@pytest.fixture
def maker(library: Library) -> LetterMaker:
    return LetterMaker(library, TODAY)


def _letter(library: Library, name: str, locale: str = "en") -> Letter:
    letter = LetterStore(library).letter(name, locale)
    assert letter is not None
    return letter


def _said(text: LetterText) -> str:
    return "\n".join(words for _kind, words in text.blocks)


def test_the_letter_is_english_and_the_copy_is_the_clients(library: Library, maker: LetterMaker) -> None:
    part = maker.part(_letter(library, "freeze", "es"), ENOUGH["freeze"], "es")
    assert part.title == "Request for a security freeze"
    assert part.copy is not None
    assert (part.letter.locale, part.copy.locale) == ("en", "es")
    assert part.copy_title == "Para usted. No envíe esta página."
    assert "November 23, 2026" in _said(part.letter)
    assert "Date of birth: May 2, 1990" in _said(part.letter)
    assert "Fecha de nacimiento: 2 de mayo de 1990" in _said(part.copy)


def test_the_copy_tells_where_the_address_comes_from_and_what_the_letter_can_not_do(
    library: Library, maker: LetterMaker
) -> None:
    part = maker.part(_letter(library, "freeze"), ENOUGH["freeze"], "en")
    said = _said(part.copy) if part.copy else ""
    assert "Equifax, credit freeze page (as listed on 3 Aug 2026), August 3, 2026. Check it before" in said
    assert "It does not stop the government." in said
    assert "under 15 U.S.C." not in said  # the letter itself is not there twice


def test_a_language_without_the_letter_gets_the_english_page(library: Library, maker: LetterMaker) -> None:
    letter = _letter(library, "freeze")
    part = maker.part(letter._replace(texts={"en": letter.texts["en"]}), ENOUGH["freeze"], "ar")
    assert part.copy is not None
    assert part.copy.locale == "en"


def test_arabic_keeps_numbers_and_what_was_typed_in_order(library: Library, maker: LetterMaker) -> None:
    values = {**ENOUGH["freeze"], "mailing_address": "123 Main St"}
    copy = maker.part(_letter(library, "freeze", "ar"), values, "ar").copy
    assert copy is not None
    said = _said(copy)
    assert isolate("123 Main St") in said
    assert isolate_number("15 U.S.C. § 1681c-1(i)") in said
    assert isolate_number("1-888-298-0045") in said


def test_an_address_that_is_not_sure_is_a_line_to_write_on(library: Library, maker: LetterMaker) -> None:
    letter = _letter(library, "freeze")
    values = {**ENOUGH["freeze"], "recipient": "transunion-freeze"}
    assert ("line", "____________________________") in maker.text(letter, values, "en").blocks
    given = {**values, "to_address": "P.O. Box 9\nChester, PA"}
    assert {("line", "P.O. Box 9"), ("line", "Chester, PA")} <= set(maker.text(letter, given, "en").blocks)


@pytest.mark.parametrize(
    ("state", "said", "not_said"),
    [
        ("IA", "Iowa Code ch. 715D) I make this request", "within 45 days."),
        ("IA", "Please answer within 90 days.", "California"),
        ("CA", "I live in California.", "how to appeal"),
        ("OR", "why and how to appeal", "California"),
    ],
)
def test_a_request_names_the_law_of_the_state(
    library: Library, maker: LetterMaker, state: str, said: str, not_said: str
) -> None:
    values = {**ENOUGH["state-privacy-request"], "state": state}
    text = maker.portal_text(_letter(library, "state-privacy-request"), values)
    assert said in text
    assert not_said not in text


def test_illinois_asks_clearview_under_its_own_law(library: Library, maker: LetterMaker) -> None:
    text = maker.portal_text(_letter(library, "clearview-request"), ENOUGH["clearview-request"])
    assert "740 ILCS 14/15" in text
    assert "written policy" in text
    assert "within" not in text


def test_the_privacy_act_is_named_only_on_request(library: Library, maker: LetterMaker) -> None:
    letter = _letter(library, "uscis-a-file")
    assert "552a" not in maker.portal_text(letter, ENOUGH["uscis-a-file"])
    assert "Privacy Act, 5 U.S.C. § 552a" in maker.portal_text(letter, {**ENOUGH["uscis-a-file"], "privacy_act": "yes"})


def test_text_for_a_site_leaves_out_what_is_signed_by_hand(library: Library, maker: LetterMaker) -> None:
    letter = _letter(library, "uscis-a-file")
    assert "Signature" not in maker.portal_text(letter, ENOUGH["uscis-a-file"])
    assert "under penalty of perjury" in _said(maker.text(letter, ENOUGH["uscis-a-file"], "en"))


def test_the_address_of_a_court_has_its_letters(library: Library, maker: LetterMaker) -> None:
    letter = _letter(library, "court-record")
    text = maker.portal_text(letter, {**ENOUGH["court-record"], "court_code": "chi"})
    assert "EOIR.CHI.ROP.Requests@usdoj.gov" in text


@pytest.mark.parametrize("name", ENOUGH)
def test_a_letter_with_nothing_given_shows_gaps(library: Library, maker: LetterMaker, name: str) -> None:
    assert GAP in _said(maker.text(_letter(library, name), {}, "en"))


@pytest.mark.parametrize("value", ["1990-0", "yesterday", "{{ x }}"])
def test_what_is_half_typed_is_a_gap(library: Library, maker: LetterMaker, value: str) -> None:
    text = maker.text(_letter(library, "uscis-a-file"), {"date_of_birth": value}, "en")
    assert ("item", f"Date of birth: {GAP}") in text.blocks


HOSTILE = ["{{ 7 * 7 }}", '#image("x") $a$ *b* `c` \\ <d> @e', "’\u201cñ Łódź 李 محمد", "w" * 100]


@pytest.mark.parametrize("name", HOSTILE, ids=["jinja", "typst", "scripts", "long"])
def test_what_is_typed_stands_on_paper_as_it_is(library: Library, maker: LetterMaker, name: str) -> None:
    values = {**ENOUGH["file-disclosure"], "full_name": name}
    paper = maker.paper(_letter(library, "file-disclosure"), values, "es", "Casa Ejemplo")
    assert ("line", name) in paper.parts[0].letter.blocks  # type: ignore[union-attr]
    assert Press(fonts_path()).pdf(paper).startswith(b"%PDF")


def test_every_letter_becomes_a_pdf(library: Library, maker: LetterMaker) -> None:
    press = Press(fonts_path())
    store = LetterStore(library)
    for letter in store.letters("es"):
        pdf = press.pdf(maker.paper(letter, ENOUGH[letter.id], "es"))
        with Pages(pdf) as pages:
            first = " ".join(pages.text(0).split())
            assert letter.subjects["en"] in first, letter.id
            assert len(pages) >= 2


def test_the_copy_says_that_a_machine_translated_it_and_nobody_reviewed_it(
    library: Library, maker: LetterMaker
) -> None:
    copy = maker.part(_letter(library, "freeze", "es"), ENOUGH["freeze"], "es").copy
    assert copy is not None
    assert "Traducción automática. El texto en inglés es la fuente." in _said(copy)
    assert "Aún no revisado por un abogado." in _said(copy)
