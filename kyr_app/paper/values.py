# SPDX-License-Identifier: Apache-2.0
"""What a paper is made of, in the words that will stand on it.

Whoever asks for a paper gathers these values; the press only sets them. Words are those of the language that the part
names, so that one paper can hold several.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kyr_app.domain.exhibits import Drawing
from kyr_app.domain.topic import Statement, Topic

#: Sizes of paper that the press knows.
LETTER, A4 = "us-letter", "a4"
#: Points of reading text: at least 12 on paper, 18 in large print.
BODY_POINTS, LARGE_POINTS = 12, 18

#: locale to key to words: the library's vocabulary `paper`.
PaperWords = Mapping[str, Mapping[str, str]]


class Look(NamedTuple):
    """How a paper is set. `size` is LETTER or A4; `large` is large print."""

    size: str = LETTER
    large: bool = False


class StateRow(NamedTuple):
    """One matter of a state: what it is, what is known or "not checked", and where from ("" when not checked)."""

    label: str
    words: str
    source: str


class DrawnExhibit(NamedTuple):
    """A drawing and the bytes of its lines."""

    drawing: Drawing
    svg: bytes
    example: str


class Extras(NamedTuple):
    """Exhibits of one language that a topic shows: drawings by name, and rows of the chosen state by exhibit."""

    drawings: Mapping[str, DrawnExhibit] = {}
    states: Mapping[str, tuple[StateRow, ...]] = {}
    state_name: str = ""


class TopicPart(NamedTuple):
    """A topic, beside it the same in a second language or None.

    `trust` are the lines on dates, translation and review that stand under the title, in the topic's language; those of
    the second language are in `second_trust`.
    """

    topic: Topic
    trust: tuple[str, ...]
    extras: Extras = Extras()
    second: Topic | None = None
    second_trust: tuple[str, ...] = ()
    second_extras: Extras = Extras()


class PrintedContact(NamedTuple):
    """A contact as it stands on paper, every line ready. `qr` is an SVG of its phone number, or b"".

    `warnings` are what must be known before a call, in bold type.
    """

    name: str
    phone: str
    lines: tuple[str, ...]
    source: str
    qr: bytes = b""
    warnings: tuple[str, ...] = ()


class ContactGroup(NamedTuple):
    """Contacts under a heading: a need, or "national lines"."""

    title: str
    contacts: tuple[PrintedContact, ...]


class ContactsPart(NamedTuple):
    """Whom to call; `note` says that numbers are to be confirmed."""

    locale: str
    title: str
    groups: tuple[ContactGroup, ...]
    note: str


class SheetPart(NamedTuple):
    """Contacts to carry, in large type: title, what was asked for, contacts by section, how many of all these are."""

    locale: str
    title: str
    asked: tuple[str, ...]
    shown: str
    groups: tuple[ContactGroup, ...]
    note: str


class CardsPart(NamedTuple):
    """Wallet cards: a sheet of eight, each folded so that the two languages are back to back.

    `locale` is the reader's language; `number` the phone number to call, or "".
    """

    locale: str
    statements: tuple[Statement, ...]
    number_label: str
    number: str


class OfficerPart(NamedTuple):
    """The "Say this" lines as a page to be held up."""

    locale: str
    statements: tuple[Statement, ...]


class PlanAction(NamedTuple):
    """An action of an exposure plan; title and steps are in the words of `locale`, or of the plan's when it is ""."""

    title: str
    steps: tuple[str, ...]
    notes: tuple[str, ...]
    locale: str = ""


class PlanPart(NamedTuple):
    """What to do first and later. Nothing on it tells what was answered."""

    locale: str
    title: str
    lead: str
    first_title: str
    first: tuple[PlanAction, ...]
    later_title: str
    later: tuple[PlanAction, ...]


class LetterText(NamedTuple):
    """A letter in one language, as paragraphs; `blocks` are (kind, text) with kind `line`, `par`, `item` or `head`."""

    locale: str
    blocks: tuple[tuple[str, str], ...]


class LetterPart(NamedTuple):
    """A letter to be sent, in English, and the same in the client's language on pages of its own, marked as a copy.

    `to` is the recipient's name, or "".
    """

    title: str
    letter: LetterText
    copy: LetterText | None
    copy_title: str
    to: str = ""


class OwnPage(NamedTuple):
    """The group's own page: a title and blocks of HTML in the library's subset."""

    locale: str
    title: str
    html: tuple[str, ...]


Part = TopicPart | ContactsPart | SheetPart | CardsPart | OfficerPart | PlanPart | LetterPart | OwnPage


class Cover(NamedTuple):
    """The first page: a title in one or two languages, and what is inside; both with the locales of their words.

    `contents` has a line for each part of the paper, in the same order: the press adds the page.
    """

    titles: tuple[tuple[str, str], ...]
    contents: tuple[tuple[str, str], ...]


class Paper(NamedTuple):
    """Everything that is set as one document.

    `edition` is the day on which the library's facts were last checked and `printed_on` the day of this print; both
    stand on every page, with the office's name.
    """

    title: str
    locale: str
    office: str
    edition: str
    printed_on: date
    words: PaperWords
    parts: tuple[Part, ...]
    cover: Cover | None = None
    look: Look = Look()
