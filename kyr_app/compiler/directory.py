# SPDX-License-Identifier: Apache-2.0
"""The directory's files: contacts as a table, its vocabulary, and the lines that Home shows (content plan, 7)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import msgspec
import phonenumbers

from kyr_app.compiler.catalogue import Catalogue, is_web_address
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import is_day, is_partial_date
from kyr_app.compiler.places import Places
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import YamlText
from kyr_app.compiler.vocabulary import STATES
from kyr_app.domain.directory import Contact
from kyr_app.domain.finding import is_old
from kyr_app.domain.locales import SOURCE_LOCALE

CONTACTS, VOCABULARY, HOTLINES = (
    "directory/contacts.csv",
    "directory/vocabulary.yaml",
    "directory/hotlines.yaml",
)
#: Rows whose notes begin so wait for a person to confirm them and are not shipped.
CHECK_FIRST = "CHECK FIRST"
_COLUMNS = (
    "id name kind scope states city street postal_code phone phone_note email website languages services cost notes "
    "source_url source_name source_date recognition lsc_funded"
)
COLUMNS = tuple(_COLUMNS.split())
#: `seen_in` says how a row was found; it is for editors and is not shipped.
_OPTIONAL = frozenset({"source_name", "recognition", "lsc_funded", "seen_in"})
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_ZIP = re.compile(r"\d{5}(?:-\d{4})?")
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


class Vocabulary(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that a row may hold. `rosters` are sources that name offices and say nothing of what they charge."""

    kinds: list[str] = []
    scopes: list[str] = []
    services: list[str] = []
    costs: list[str] = []
    languages: list[str] = []
    rosters: list[str] = []


@dataclass(slots=True)
class Directory:
    """What is shipped of the directory; `hotlines` are (state or "", contact id) in order."""

    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    contacts: list[Contact] = field(default_factory=list)
    hotlines: list[tuple[str, str]] = field(default_factory=list)


def load_directory(
    files: ContentFiles, catalogue: Catalogue, places: Places, today: date, problems: Problems
) -> Directory:
    """Read and check the directory; rows with problems are left out. `today` matters for warnings alone."""
    directory = Directory()
    if files.exists(VOCABULARY):
        text = YamlText(VOCABULARY, files.text(VOCABULARY) or "", problems)
        located = text.struct(text.root, Vocabulary)
        directory.vocabulary = located.value if located else Vocabulary()
        _check_words_are_labelled(directory.vocabulary, catalogue, problems)
    if files.exists(CONTACTS):
        if not files.exists(VOCABULARY):
            problems.add(VOCABULARY, 1, "file", "the directory's vocabulary is missing")
        rows = _Rows(directory.vocabulary, places, problems)
        directory.contacts = [
            contact for line, row in _read(files, problems) if (contact := rows.contact(line, row)) is not None
        ]
    if files.exists(HOTLINES):
        _load_hotlines(files, directory, today, problems)
    return directory


def phone_uri(number: str) -> str:
    """The RFC 3966 form of a number as people write it, a US number when it names no country.

    Raises:
        ValueError: no such number can exist.
    """
    try:
        parsed = phonenumbers.parse(number, "US")
    except phonenumbers.NumberParseException as error:
        raise ValueError(str(error)) from error
    if not phonenumbers.is_valid_number(parsed):
        raise ValueError(f"{number} is no phone number that can exist")
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.RFC3966))


def _read(files: ContentFiles, problems: Problems) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows of the table with the line on which each begins."""
    text = files.text(CONTACTS)
    if text is None:
        return
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        header = next(reader, [])
        for name in [column for column in COLUMNS if column not in header and column not in _OPTIONAL]:
            problems.add(CONTACTS, 1, "contact", f"the column {name} is missing")
        for name in [column for column in header if column not in COLUMNS and column not in _OPTIONAL]:
            problems.add(CONTACTS, 1, "contact", f"unknown column {name!r}")
        line = reader.line_num + 1
        for row in reader:
            if row and len(row) != len(header):
                problems.add(CONTACTS, line, "contact", f"the row has {len(row)} fields, the header {len(header)}")
            elif row:
                cells = dict(zip(header, (cell.strip() for cell in row), strict=True))
                yield line, {column: cells.get(column, "") for column in COLUMNS}
            line = reader.line_num + 1
    except csv.Error as error:
        problems.add(CONTACTS, line, "contact", f"the table can not be read from here on: {error}")


class _Rows:
    """Makes contacts of rows, and problems of what is wrong in them."""

    def __init__(self, vocabulary: Vocabulary, places: Places, problems: Problems) -> None:
        self._vocabulary = vocabulary
        self._places = places
        self._problems = problems
        self._ids: set[str] = set()

    def contact(self, line: int, row: dict[str, str]) -> Contact | None:
        """The row's contact; None when it waits for confirmation or has a problem."""
        uri, phone_fault = _dialled(row["phone"])
        faults = [*phone_fault, *self._identity(row), *self._reach(row), *self._words(row), *self._origin(row)]
        for fault in faults:
            self._problems.add(CONTACTS, line, "contact", f"{row['id'] or 'a row'}: {fault}")
        if faults or row["notes"].startswith(CHECK_FIRST):
            return None
        states, languages, services = (tuple(_list(row[key])) for key in ("states", "languages", "services"))
        at = self._places.locate(row["postal_code"], row["city"], states)
        return Contact(
            **{key: row[key] for key in COLUMNS if key not in ("states", "languages", "services", "lsc_funded")},
            states=states,
            languages=languages,
            services=services,
            phone_uri=uri,
            lsc_funded=row["lsc_funded"] == "yes",
            latitude=at[0] if at else None,
            longitude=at[1] if at else None,
        )

    def _identity(self, row: dict[str, str]) -> Iterator[str]:
        if not _ID.fullmatch(row["id"]):
            yield f"{row['id']!r} is not an id"
        elif row["id"] in self._ids:
            yield "the id is given twice"
        self._ids.add(row["id"])
        if not row["name"]:
            yield "the name is missing"
        if any(re.search(r"[\x00-\x1f\x7f]", cell) for cell in row.values()):
            yield "a cell holds a line break or control character"

    def _reach(self, row: dict[str, str]) -> Iterator[str]:
        if row["postal_code"] and not _ZIP.fullmatch(row["postal_code"]):
            yield f"postal_code: {row['postal_code']!r} is no ZIP code"
        if row["email"] and not _EMAIL.fullmatch(row["email"]):
            yield f"email: {row['email']!r} is no address"
        if row["website"] and not is_web_address(row["website"]):
            yield f"website: {row['website']!r} is no web address"

    def _words(self, row: dict[str, str]) -> Iterator[str]:
        words = self._vocabulary
        wanted = (
            ("kind", [row["kind"]], words.kinds),
            ("scope", [row["scope"]], words.scopes),
            ("cost", [row["cost"]], words.costs),
            ("services", _list(row["services"]), words.services),
            ("languages", _list(row["languages"]), words.languages),
        )
        for key, values, allowed in wanted:
            for value in values:
                if value not in allowed:
                    yield f"{key}: {value!r} is not in the vocabulary"
        states = _list(row["states"])
        for state in states:
            if state not in STATES and state != "US":
                yield f"states: {state!r} is no state"
        if not states or (row["scope"] == "national") != (states == ["US"]):
            yield "states: national rows have US, all others name their states"
        if row["lsc_funded"] not in ("", "yes"):
            yield "lsc_funded is yes or empty"

    def _origin(self, row: dict[str, str]) -> Iterator[str]:
        if not is_web_address(row["source_url"]):
            yield f"source_url: {row['source_url']!r} is no web address"
        if row["source_date"] and not is_partial_date(row["source_date"]):
            yield f"source_date: {row['source_date']!r} is no date (YYYY, YYYY-MM or YYYY-MM-DD)"
        if row["cost"] == "free" and row["source_url"] in self._vocabulary.rosters:
            yield "a roster names the office and does not say that it is free"
        state, _, until = row["recognition"].partition(":")
        if row["recognition"] not in ("", "renewal_pending") and not (state == "valid_to" and is_day(until)):
            yield f"recognition: {row['recognition']!r} is not valid_to:YYYY-MM-DD or renewal_pending"


def _dialled(phone: str) -> tuple[str, list[str]]:
    """The number's address to dial and what is wrong with it."""
    try:
        return phone_uri(phone) if phone else "", []
    except ValueError as error:
        return "", [f"phone: {error}"]


def _load_hotlines(files: ContentFiles, directory: Directory, today: date, problems: Problems) -> None:
    """Contact ids by state, `US` for the whole country."""
    text = YamlText(HOTLINES, files.text(HOTLINES) or "", problems)
    known = {contact.id: contact for contact in directory.contacts}
    for state, (key, node) in (text.mapping(text.root) or {}).items():
        if state != "US" and state not in STATES:
            text.add(key, "hotline", f"{state} is no state")
        for item in text.sequence(node):
            contact = known.get(text.value(item, str, "contact") or "")
            if contact is None:
                text.add(item, "hotline", f"unknown contact {item.value}")
            elif contact.kind == "government":
                text.add(item, "hotline", f"{contact.id} is the government and is never on Home")
            elif not contact.source_date or not contact.phone:
                text.add(item, "hotline", f"{contact.id} has no phone or no date and is never on Home")
            else:
                if is_old(contact.source_date, today):
                    message = f"{contact.id}: its source of {contact.source_date} is too old, Home leaves it out"
                    problems.warn(HOTLINES, text.line(item), "hotline", message)
                directory.hotlines.append(("" if state == "US" else state, contact.id))


def _check_words_are_labelled(vocabulary: Vocabulary, catalogue: Catalogue, problems: Problems) -> None:
    labels = catalogue.labels.get(SOURCE_LOCALE)
    if labels is None:
        return
    named = {
        "kind": vocabulary.kinds,
        "scope": vocabulary.scopes,
        "service": vocabulary.services,
        "cost": vocabulary.costs,
        "language": vocabulary.languages,
    }
    for label, keys in named.items():
        for key in keys:
            if key not in labels.get(label, {}):
                problems.add(f"{SOURCE_LOCALE}/labels.yaml", 1, "label", f"{label}: {key} is missing")


def _list(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]
