# SPDX-License-Identifier: Apache-2.0
"""The header of a topic or translation: split from its body, decoded, and checked for what needs no other file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

import msgspec
from frontmatter.default_handlers import YAMLHandler

from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import Located, YamlText
from kyr_app.compiler.vocabulary import AUDIENCES, STATES, URGENCIES
from kyr_app.domain.provenance import Provenance

#: Characters. The longest real header has about 3,000.
_MAX_HEADER = 50_000
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


class TopicHeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Header of an English topic: everything about it that is not language (content plan, 2).

    Dates are `YYYY-MM-DD`; `facts_until` may be `YYYY-MM`. `services` are those of the directory that fit the topic.
    """

    title: str
    summary: str
    keywords: list[str]
    audience: list[str]
    urgency: str
    applies_in: str | list[str]
    facts_checked: str
    facts_until: str
    review_due: str
    sources: list[str]
    related: list[str] = []
    systems: list[str] = []
    actions: list[str] = []
    services: list[str] = []
    reviewed_by: str = ""
    reviewed_role: str = ""
    reviewed_on: str = ""


class TranslationHeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Header of a translation. `source_hashes` is passage id to the hash of the English it was made from."""

    title: str
    summary: str
    keywords: list[str]
    source_hashes: dict[str, str]
    translated_by: str
    reviewed_by: str = ""
    reviewed_role: str = ""
    reviewed_on: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file cut in two, with the lines of the file on which the parts begin."""

    header: str
    header_line: int
    body: str
    body_line: int


def split_document(file: str, text: str, problems: Problems) -> Document | None:
    """Cut a file at the `---` lines around its header; None, and a problem, when they are not there."""
    handler = YAMLHandler()
    if not handler.detect(text):
        problems.add(file, 1, "header", "the file must begin with a header between two --- lines")
        return None
    try:
        header, body = handler.split(text)
    except ValueError:
        problems.add(file, 1, "header", "the header is not closed: a second --- line is missing")
        return None
    if len(header) > _MAX_HEADER:
        problems.add(file, 1, "header", f"the header is longer than {_MAX_HEADER:,} characters")
        return None
    body_line = 1 + text.count("\n", 0, len(text) - len(body))
    return Document(header, 1 + text.count("\n", 0, text.find(header, 3)), body, body_line)


def topic_header(file: str, document: Document, problems: Problems) -> Located[TopicHeader] | None:
    """Decode and check an English header; None when a field could not be read."""
    yaml = YamlText(file, document.header, problems, document.header_line)
    located = yaml.struct(yaml.root, TopicHeader)
    if located is None:
        return None
    header = located.value
    check = _Checker(file, located, problems)
    check.texts("title", "summary", "facts_checked", "facts_until", "review_due")
    check.words("keywords", "audience")
    check.ids("sources", "related", "systems", "actions", "services")
    check.one_of("audience", header.audience, AUDIENCES)
    check.one_of("urgency", [header.urgency], URGENCIES)
    check.one_of("applies_in", applies_in(header), ("US", *STATES))
    check.day("facts_checked", header.facts_checked)
    check.month_or_day("facts_until", header.facts_until)
    check.day("review_due", header.review_due)
    if header.review_due <= header.facts_checked:
        check.add("review_due", "review_due must be later than facts_checked")
    check.review(header.reviewed_by, header.reviewed_role, header.reviewed_on)
    return located


def translation_header(file: str, document: Document, problems: Problems) -> Located[TranslationHeader] | None:
    """Decode and check a translation's header; None when a field could not be read."""
    yaml = YamlText(file, document.header, problems, document.header_line)
    located = yaml.struct(yaml.root, TranslationHeader)
    if located is None:
        return None
    header = located.value
    check = _Checker(file, located, problems)
    check.texts("title", "summary", "translated_by")
    check.words("keywords")
    check.review(header.reviewed_by, header.reviewed_role, header.reviewed_on)
    return located


def applies_in(header: TopicHeader) -> list[str]:
    """The header's place or places as a list."""
    return [header.applies_in] if isinstance(header.applies_in, str) else header.applies_in


def is_day(text: str) -> bool:
    """Whether this is a day that exists, as `YYYY-MM-DD`."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_partial_date(text: str) -> bool:
    """Whether this is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and exists."""
    filled = {4: f"{text}-01-01", 7: f"{text}-01", 10: text}.get(len(text), "")
    return is_day(filled)


class _Checker:
    """Checks of one header; each problem names the field and stands at its line."""

    def __init__(
        self, file: str, located: Located[TopicHeader] | Located[TranslationHeader], problems: Problems
    ) -> None:
        self._file = file
        self._located = located
        self._problems = problems

    def add(self, name: str, message: str, index: int | None = None) -> None:
        self._problems.add(self._file, self._located.line_of(name, index), "header", message)

    def texts(self, *names: str) -> None:
        for name in names:
            if not getattr(self._located.value, name).strip():
                self.add(name, f"{name} is empty")

    def words(self, *names: str) -> None:
        for name in names:
            values = getattr(self._located.value, name)
            if not values:
                self.add(name, f"{name} is empty")
            for index, value in enumerate(values):
                if not value.strip():
                    self.add(name, f"{name} has an empty entry", index)

    def ids(self, *names: str) -> None:
        for name in names:
            seen: set[str] = set()
            for index, value in enumerate(getattr(self._located.value, name)):
                if not _ID.fullmatch(value.replace("_", "-")):
                    self.add(name, f"{name}: {value!r} is not an id (small letters, digits, hyphens)", index)
                if value in seen:
                    self.add(name, f"{name}: {value} is given twice", index)
                seen.add(value)

    def one_of(self, name: str, values: list[str], allowed: tuple[str, ...]) -> None:
        if not values:
            self.add(name, f"{name} is empty")
        for index, value in enumerate(values):
            if value not in allowed:
                listed = ", ".join(allowed) if len(allowed) < 12 else "US and the states' two letters"
                self.add(name, f"{name}: {value!r} is not one of {listed}", index)

    def day(self, name: str, value: str) -> None:
        if value.strip() and not is_day(value):
            self.add(name, f"{name}: {value!r} is not a date (YYYY-MM-DD)")

    def month_or_day(self, name: str, value: str) -> None:
        if value.strip() and not (is_partial_date(value) and len(value) >= 7):
            self.add(name, f"{name}: {value!r} is not a month or date (YYYY-MM or YYYY-MM-DD)")

    def review(self, by: str, role: str, on: str) -> None:
        if fault := Provenance("", by, role, on).fault:
            self.add("reviewed_on" if all((by, role, on)) else "reviewed_by", fault)
