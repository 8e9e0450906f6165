# SPDX-License-Identifier: Apache-2.0
"""The letters (`letters/*.yaml`): one file a letter, and four shared ones: recipients, laws of states, fields, parts.

Words are given by locale; English and Spanish must be there. A paragraph uses the letter's fields by their ids, and
`to` (the recipient), `law` (of the state), `state_name`, `today`. What is read is checked by `letter_checks`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from kyr_app.compiler.exhibit_files import COMPLETE_LOCALES, Words
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import is_partial_date
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import Located, Shape, YamlText
from kyr_app.compiler.vocabulary import STATES, SURE
from kyr_app.domain.letters import GROUPS, KINDS, RECIPIENT, SHAPES, STATE, STATUSES, TYPES, WAYS
from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.provenance import Provenance

FOLDER = "letters"
SHARED = ("recipients", "laws", "fields", "parts")
_FIELD_ID = re.compile(r"[a-z][a-z0-9_]*")
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
#: Names that a template has besides the fields.
GIVEN = frozenset({"to", "law", "today", "state_name"})


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all entries: unknown fields are refused."""


class RecipientEntry(_Entry, frozen=True):
    """To whom letters go. Without an address `check` says where to look it up."""

    id: str
    name: str
    source: str
    date: str
    sure: str
    address: list[str] = []
    online: str = ""
    email: str = ""
    phone: str = ""
    check: Words = {}


class LawEntry(_Entry, frozen=True):
    """A state's law; `name` as a letter cites it."""

    state: str
    name: str
    days: int
    more_days: int
    appeal: bool
    source: str


class ChoiceEntry(_Entry, frozen=True):
    """One answer of a choice."""

    id: str
    label: Words


class FieldEntry(_Entry, frozen=True):
    """Something that is asked; or `use`, the id of a shared field, of which what stands here replaces a part."""

    use: str = ""
    id: str = ""
    type: str = ""
    label: Words = {}
    why: Words = {}
    risk: Words = {}
    required: bool | None = None
    sensitive: bool | None = None
    choices: list[ChoiceEntry] = []
    max_length: int = 0
    shape: str = ""
    when: dict[str, list[str]] = {}


class BlockEntry(_Entry, frozen=True):
    """A paragraph of one kind, or the name of shared ones (`part`)."""

    line: Words = {}
    par: Words = {}
    item: Words = {}
    head: Words = {}
    part: str = ""
    paper_only: bool = False

    @property
    def found(self) -> list[tuple[str, Words]]:
        """Kinds and words that are given; one, unless something is wrong."""
        return [(kind, getattr(self, kind)) for kind in KINDS if getattr(self, kind)]


class PartEntry(_Entry, frozen=True):
    """Paragraphs that several letters share."""

    id: str
    blocks: list[BlockEntry]


class ReviewEntry(_Entry, frozen=True):
    """Who reviewed the words of one language."""

    by: str
    role: str
    day: str


class LetterEntry(_Entry, frozen=True):
    """A letter as its file has it. `order` is its place within the group.

    `translated_by` is by language: `machine` or a name; `reviewed` by language, for those that were.
    """

    id: str
    group: str
    order: int
    way: str
    title: Words
    summary: Words
    subject: Words
    can: list[Words]
    cannot: list[Words]
    ask_a_lawyer_first: list[Words]
    steps: list[Words]
    topic: str
    facts_checked: str
    sources: list[str]
    fields: list[FieldEntry]
    blocks: list[BlockEntry]
    states: list[str] = []
    statuses: list[str] = []
    laws: list[str] = []
    recipients: list[str] = []
    one_of: list[list[str]] = []
    translated_by: dict[str, str] = {}
    reviewed: dict[str, ReviewEntry] = {}

    def provenance(self, locale: str) -> Provenance:
        """Who translated and who reviewed the words of a language."""
        review = self.reviewed.get(locale)
        by = self.translated_by.get(locale, "")
        return Provenance(by, review.by, review.role, review.day) if review else Provenance(by)


@dataclass(slots=True)
class LetterFile:
    """A letter with its shared fields and paragraphs put in. `line_of` knows where its parts stand."""

    file: str
    entry: Located[LetterEntry]
    fields: list[FieldEntry]
    blocks: list[tuple[str, Words, bool]]


@dataclass(slots=True)
class Letters:
    """All letters and what they share, by id. `topics` are (file, line, slug) that must exist.

    `complete`: no letter was left out.
    """

    recipients: dict[str, RecipientEntry] = field(default_factory=dict)
    laws: dict[str, LawEntry] = field(default_factory=dict)
    shared_fields: dict[str, FieldEntry] = field(default_factory=dict)
    parts: dict[str, list[BlockEntry]] = field(default_factory=dict)
    letters: list[LetterFile] = field(default_factory=list)
    topics: list[tuple[str, int, str]] = field(default_factory=list)
    cited: set[str] = field(default_factory=set)
    complete: bool = True


def load_letters(
    files: ContentFiles, sources: Collection[str], locales: Collection[str], problems: Problems
) -> Letters:
    """Read the letters and what they share; what is wrong is left out and becomes a problem.

    Args:
        sources: the ids of all sources.
        locales: the languages of the content folder.
    """
    loader = _Loader(files, sources, locales, problems)
    loader.shared()
    for name in files.below(FOLDER, ".yaml"):
        if name not in {f"{FOLDER}/{shared}.yaml" for shared in SHARED}:
            loader.letter(name)
    loader.letters.letters.sort(key=lambda read: (GROUPS.index(read.entry.value.group), read.entry.value.order))
    return loader.letters


class _Loader:
    """Reads one file after another."""

    def __init__(
        self, files: ContentFiles, sources: Collection[str], locales: Collection[str], problems: Problems
    ) -> None:
        self.letters = Letters()
        self._files = files
        self._sources = sources
        self._complete = [locale for locale in COMPLETE_LOCALES if locale in locales]
        self._problems = problems
        self._file = ""

    def _add(self, line: int, message: str) -> None:
        self._problems.add(self._file, line, "letter", message)

    def _open(self, name: str, shape: type[Shape]) -> list[Located[Shape]]:
        self._file = f"{FOLDER}/{name}.yaml"
        if not self._files.exists(self._file):
            return []
        return YamlText(self._file, self._files.text(self._file) or "", self._problems).structs(shape)

    def shared(self) -> None:
        """Recipients, laws, fields and parts."""
        for recipient in self._open("recipients", RecipientEntry):
            self._check_recipient(recipient)
            self._new(recipient, recipient.value.id, self.letters.recipients, _ID)
        for law in self._open("laws", LawEntry):
            self._check_law(law)
            self._new(law, law.value.state, self.letters.laws, re.compile("|".join(STATES)))
        for shared in self._open("fields", FieldEntry):
            self._check_field(shared.line, shared.value)
            self._new(shared, shared.value.id, self.letters.shared_fields, _FIELD_ID)
        for part in self._open("parts", PartEntry):
            for number, block in enumerate(part.value.blocks):
                self._check_block(part.line_of("blocks", number), block, with_parts=False)
            self._new(part, part.value.id, {}, _ID)
            self.letters.parts[part.value.id] = part.value.blocks

    def _new(self, entry: Located[Any], name: str, among: dict[str, Any], form: re.Pattern[str]) -> None:
        if name in among or not form.fullmatch(name):
            self._add(entry.line, f"the id {name!r} is given twice or is not an id")
        among[name] = entry.value

    def _check_recipient(self, entry: Located[RecipientEntry]) -> None:
        recipient = entry.value
        self._check_sources(entry.line_of("source"), [recipient.source])
        if not is_partial_date(recipient.date):
            self._add(entry.line_of("date"), f"{recipient.date!r} is not a date (YYYY, YYYY-MM or YYYY-MM-DD)")
        if recipient.sure not in SURE:
            self._add(entry.line_of("sure"), f"{recipient.sure!r} is not one of {', '.join(SURE)}")
        if recipient.sure == "low" and (recipient.address or recipient.email or recipient.phone):
            self._add(entry.line_of("sure"), f"{recipient.id}: what is not sure is not printed, only where to check")
        if not recipient.address and not recipient.check:
            self._add(entry.line, f"{recipient.id} has no address and does not say where to check")
        if recipient.check or not recipient.address:
            self._check_words(entry.line_of("check"), f"{recipient.id}, check", recipient.check)

    def _check_law(self, entry: Located[LawEntry]) -> None:
        law = entry.value
        self._check_sources(entry.line_of("source"), [law.source])
        if law.days <= 0 or law.more_days < 0:
            self._add(entry.line_of("days"), f"{law.state}: days are more than 0, more_days not below 0")

    def letter(self, name: str) -> None:
        """One letter with its file's name as id."""
        self._file = name
        text = YamlText(name, self._files.text(name) or "", self._problems)
        entry = text.struct(text.root, LetterEntry)
        if entry is None:
            self.letters.complete = False
            return
        before = len(self._problems)
        letter = entry.value
        if name != f"{FOLDER}/{letter.id}.yaml" or not _ID.fullmatch(letter.id):
            self._add(entry.line_of("id"), f"the id {letter.id!r} is not the file's name")
        self._check_head(entry)
        fields = [self._field(entry.line_of("fields", number), one) for number, one in enumerate(letter.fields)]
        blocks = [
            block
            for number, one in enumerate(letter.blocks)
            for block in self._blocks(entry.line_of("blocks", number), one)
        ]
        if len(self._problems) > before:
            self.letters.complete = False
        else:
            self.letters.topics.append((name, entry.line_of("topic"), letter.topic))
            self.letters.letters.append(LetterFile(name, entry, [one for one in fields if one], blocks))

    def _check_head(self, entry: Located[LetterEntry]) -> None:
        letter = entry.value
        for key, allowed in {"group": GROUPS, "way": WAYS}.items():
            if getattr(letter, key) not in allowed:
                self._add(entry.line_of(key), f"{key}: {getattr(letter, key)!r} is not one of {', '.join(allowed)}")
        for key in ("title", "summary", "subject"):
            self._check_words(entry.line_of(key), key, getattr(letter, key))
        for key in ("can", "cannot", "ask_a_lawyer_first", "steps"):
            if not getattr(letter, key):
                self._add(entry.line_of(key), f"{key} says nothing")
            for number, words in enumerate(getattr(letter, key)):
                self._check_words(entry.line_of(key, number), key, words)
        self._check_provenance(entry)
        known: dict[str, Collection[str]] = {
            "states": STATES,
            "statuses": STATUSES,
            "laws": self.letters.laws,
            "recipients": self.letters.recipients,
        }
        for key, ids in known.items():
            for number, id_ in enumerate(getattr(letter, key)):
                if id_ not in ids:
                    self._add(entry.line_of(key, number), f"{key}: {id_!r} is not known")
        self._check_sources(entry.line_of("sources"), letter.sources)
        if not letter.sources:
            self._add(entry.line_of("sources"), "the letter has no source")
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", letter.facts_checked) or not is_partial_date(letter.facts_checked):
            self._add(entry.line_of("facts_checked"), f"{letter.facts_checked!r} is not a day (YYYY-MM-DD)")

    def _check_provenance(self, entry: Located[LetterEntry]) -> None:
        letter = entry.value
        for locale in letter.subject:
            if locale != SOURCE_LOCALE and not letter.translated_by.get(locale, "").strip():
                self._add(entry.line_of("subject"), f"translated_by does not say who put it into {locale}")
        for locale in letter.reviewed:
            if fault := letter.provenance(locale).fault:
                self._add(entry.line_of("reviewed"), f"{locale}: {fault}")

    def _field(self, line: int, own: FieldEntry) -> FieldEntry | None:
        """A field of a letter, with the shared one that it uses; None, and a problem, when there is none."""
        if not own.use:
            self._check_field(line, own)
            return own
        shared = self.letters.shared_fields.get(own.use)
        if shared is None:
            self._add(line, f"unknown shared field {own.use}")
            return None
        changes = {
            name: value
            for name, value in msgspec.structs.asdict(own).items()
            if name not in ("use", "id") and (value is False or value)
        }
        used = msgspec.structs.replace(shared, **changes)
        self._check_field(line, used)
        return used

    def _check_field(self, line: int, one: FieldEntry) -> None:
        if not _FIELD_ID.fullmatch(one.id) or one.id in GIVEN:
            self._add(line, f"the field {one.id!r} needs an id of small letters, figures and underscores")
        if one.type not in TYPES:
            self._add(line, f"{one.id}: the type {one.type!r} is not one of {', '.join(TYPES)}")
        if one.shape and one.shape not in SHAPES:
            self._add(line, f"{one.id}: the shape {one.shape!r} is not one of {', '.join(SHAPES)}")
        if (one.type == "choice") != bool(one.choices) and one.id != RECIPIENT:
            self._add(line, f"{one.id}: a choice, and nothing else, has choices")
        if (one.type == "state") != (one.id == STATE):
            self._add(line, f"{one.id}: the field of type state has the id state")
        for name in ("label", "why", "risk"):
            self._check_words(line, f"{one.id}, {name}", getattr(one, name))
        for choice in one.choices:
            self._check_words(line, f"{one.id}, {choice.id}", choice.label)

    def _blocks(self, line: int, block: BlockEntry) -> Iterator[tuple[str, Words, bool]]:
        self._check_block(line, block, with_parts=True)
        for one in self.letters.parts.get(block.part, []) if block.part else [block]:
            for kind, words in one.found[:1]:
                yield kind, words, one.paper_only or block.paper_only

    def _check_block(self, line: int, block: BlockEntry, *, with_parts: bool) -> None:
        if block.part and (block.found or not with_parts or block.part not in self.letters.parts):
            self._add(line, f"unknown part {block.part}, or it has words of its own")
        elif not block.part and len(block.found) != 1:
            self._add(line, f"a paragraph is one of {', '.join(KINDS)}, or names a part")
        for kind, words in block.found:
            self._check_words(line, kind, words)

    def _check_words(self, line: int, name: str, words: Mapping[str, str]) -> None:
        for locale in self._complete:
            if not words.get(locale, "").strip():
                self._add(line, f"{name} has no words in {locale}")

    def _check_sources(self, line: int, sources: Iterable[str]) -> None:
        for source in sources:
            self.letters.cited.add(source)
            if source not in self._sources:
                self._add(line, f"unknown source {source}")
