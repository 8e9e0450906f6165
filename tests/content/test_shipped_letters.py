# SPDX-License-Identifier: Apache-2.0
"""The shipped letters: which there are, and what must never stand in one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from letters_of_ours import ENOUGH

from kyr_app.domain.letters import CHECKED, Letter, Recipient, asked, faults, missing
from kyr_app.handouts.letters import LetterMaker
from kyr_app.storage.letters import LetterStore
from kyr_app.storage.library import Library, open_library


@pytest.fixture
def library(library_path: Path) -> Iterator[Library]:
    library = open_library(library_path)
    yield library
    library.close()


@pytest.fixture
def letters(library: Library) -> dict[str, Letter]:
    return {letter.id: letter for letter in LetterStore(library).letters("en")}


def _all_words(library: Library, letter: Letter) -> str:
    """Everything that the letter can say in English: every box ticked, every choice and state."""
    maker = LetterMaker(library, date(2026, 11, 23))
    full = {field.id: CHECKED for field in letter.fields if field.type == "checkbox"} | ENOUGH[letter.id]
    ways = [full]
    for field in letter.fields:
        options = [choice.id for choice in field.choices] or list(
            letter.condition.states if field.id == "state" else ()
        )
        ways += [{**full, field.id: option} for option in options]
    return "\n".join(maker.portal_text(letter, values) for values in ways)


def test_every_letter_of_the_issue_is_there(letters: dict[str, Letter]) -> None:
    assert letters.keys() == ENOUGH.keys()


@pytest.mark.parametrize("name", ENOUGH)
def test_the_least_that_is_needed_is_enough(letters: dict[str, Letter], name: str) -> None:
    assert faults(letters[name], ENOUGH[name]) == ()
    assert missing(letters[name], ENOUGH[name]) == ()


def test_letters_and_their_forms_are_in_all_languages(library: Library) -> None:
    store = LetterStore(library)
    english = store.letters("en")
    for locale in ("es", "ar", "zh-Hans"):
        for one, other in zip(english, store.letters(locale), strict=True):
            assert one.title != other.title, (locale, one.id)
            assert other.locale == locale
            assert all(a.why != b.why or not a.why for a, b in zip(one.fields, other.fields, strict=True)), one.id
            assert {"en", locale} <= other.texts.keys()


def test_status_is_asked_only_where_the_right_depends_on_it(letters: dict[str, Letter]) -> None:
    asking = {letter.id for letter in letters.values() for field in letter.fields if "status" in field.id}
    assert asking == {"privacy-act-correction"}
    assert letters["privacy-act-correction"].condition.statuses == ("citizen", "green-card")


def test_no_letter_asks_for_a_whole_social_security_number(letters: dict[str, Letter]) -> None:
    for letter in letters.values():
        for field in letter.fields:
            if "Social Security" in field.label:
                assert field.shape == "four-digits", letter.id


NEVER = {
    "threat": r"\b(sue you|legal action|lawsuit|penalt(?:y|ies) of law|damages)\b",
    "status": r"\b(undocumented|immigration status|unlawfully|visa status)\b",
    "public records": r"delet\w+ (?:all )?(?:my )?public records",
    "country of birth in a company's letter": r"country of birth",
}


@pytest.mark.parametrize("pattern", NEVER.values(), ids=NEVER.keys())
def test_what_must_not_be_said_is_not_said(library: Library, letters: dict[str, Letter], pattern: str) -> None:
    companies = [letter for letter in letters.values() if letter.group == "companies"]
    assert [letter.id for letter in companies if re.search(pattern, _all_words(library, letter), re.IGNORECASE)] == []


@pytest.mark.parametrize("name", ["freeze", "broker-opt-out", "file-disclosure", "clearview-request"])
def test_nobody_is_promised_that_the_government_is_stopped(letters: dict[str, Letter], name: str) -> None:
    said = " ".join(letters[name].cannot)
    assert re.search(
        r"does not (stop the government|take you out of the tools of ICE|reach Mobile Fortify)|not stop", said
    )


def test_addresses_on_which_lists_do_not_agree_are_not_printed(library: Library) -> None:
    recipients = {one.id: one for one in LetterStore(library).recipients("en")}
    for name in ("transunion-freeze", "transunion-dispute", "clearview", "thomson-reuters-clear", "cbp"):
        assert recipients[name].address == (), name
        assert recipients[name].check, name
        assert "@" not in recipients[name].email, name


def test_offices_of_homeland_security_are_asked_online(library: Library, letters: dict[str, Letter]) -> None:
    """DHS rule in force since January 22, 2026: no letters by mail."""
    for letter in letters.values():
        for to in letter.recipients:
            if to.id in ("uscis", "ice", "cbp", "obim"):
                assert (letter.way, to.address) == ("portal", ()), letter.id
                assert to.online, to.id


def test_every_recipient_names_an_existing_source_and_its_day(library: Library) -> None:
    recipients: tuple[Recipient, ...] = LetterStore(library).recipients("en")
    known = {source.id for source in library.sources(one.source for one in recipients)}
    assert {one.source for one in recipients} == known
    assert all(re.fullmatch(r"20\d\d(-\d\d){0,2}", one.date) for one in recipients)


@pytest.mark.parametrize(("state", "there"), [("CA", True), ("IA", False), ("UT", False)])
def test_a_right_that_the_state_does_not_give_is_not_asked(letters: dict[str, Letter], state: str, there: bool) -> None:
    ids = [field.id for field in asked(letters["state-privacy-request"], {"state": state})]
    assert ("correct" in ids) is there


def test_a_face_photo_is_never_asked_without_saying_what_becomes_of_it(letters: dict[str, Letter]) -> None:
    photo = letters["clearview-request"].field("photo")
    assert photo is not None
    assert (photo.required, photo.sensitive) == (False, True)
    assert "keeps what you send" in photo.risk
