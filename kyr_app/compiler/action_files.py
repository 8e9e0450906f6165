# SPDX-License-Identifier: Apache-2.0
"""Actions of the exposure check: `exposure/actions/<locale>/<id>.md`, a header and numbered steps in plain words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from kyr_app.compiler.exhibit_files import COMPLETE_LOCALES
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import is_day, split_document
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import Located, YamlText
from kyr_app.domain.locales import BY_CODE, SOURCE_LOCALE
from kyr_app.domain.provenance import Provenance

FOLDER = "exposure/actions"
#: Words that a title may have (exposure model, 5).
MAX_TITLE = 8
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_STEP = re.compile(r"(\d+)\. (\S.*)")
# Steps are shown and printed as they are: no mark-up of any kind.
_MARKUP = re.compile(r"\*\*|`|\]\(|\[\^|</?[a-z]|^[#>|/-]{1,3} ")
_WORDS = ("title", "who", "cost", "does", "does_not", "harm")


class ActionHeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Header of an English action. `does_not` and `harm` are asked of each: a step that is only praised misleads."""

    title: str
    who: str
    minutes: int
    cost: str
    legal_check: bool
    does: str
    does_not: str
    harm: str
    facts_checked: str
    sources: list[str]
    topic: str
    services: list[str]
    order: int
    alters_device: bool = False
    in_court: bool = False
    covers: list[str] = []
    not_first_with: list[str] = []
    reviewed_by: str = ""
    reviewed_role: str = ""
    reviewed_on: str = ""

    @property
    def provenance(self) -> Provenance:
        """Who reviewed it."""
        return Provenance("", self.reviewed_by, self.reviewed_role, self.reviewed_on)


class ActionWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Header of a translation of an action."""

    title: str
    who: str
    cost: str
    does: str
    does_not: str
    harm: str
    translated_by: str
    reviewed_by: str = ""
    reviewed_role: str = ""
    reviewed_on: str = ""

    @property
    def provenance(self) -> Provenance:
        """Who translated and who reviewed it."""
        return Provenance(self.translated_by, self.reviewed_by, self.reviewed_role, self.reviewed_on)


Header = TypeVar("Header", ActionHeader, ActionWords)


@dataclass(frozen=True, slots=True)
class ActionText:
    """One language of an action."""

    file: str
    header: Located[ActionHeader] | Located[ActionWords]
    steps: tuple[str, ...]

    @property
    def lines(self) -> list[str]:
        """Every line of it that a person reads."""
        return [*(getattr(self.header.value, name) for name in _WORDS), *self.steps]


@dataclass(slots=True)
class ActionFile:
    """An action in all its languages."""

    id: str
    english: Located[ActionHeader]
    texts: dict[str, ActionText] = field(default_factory=dict)


def load_actions(files: ContentFiles, locales: Collection[str], problems: Problems) -> dict[str, ActionFile]:
    """Read every action, by id, in the order that the actions give themselves; faults become problems.

    What refers to rules, topics, services and sources is checked by those who know them.

    Args:
        locales: the languages of the content folder.
    """
    reader = _Reader(files, problems)
    found: dict[str, ActionFile] = {}
    for name in files.below(f"{FOLDER}/{SOURCE_LOCALE}", ".md"):
        read = reader.read(name, ActionHeader)
        if read:
            english, steps = read
            id_ = name.rpartition("/")[2].removesuffix(".md")
            found[id_] = ActionFile(id_, english, {SOURCE_LOCALE: ActionText(name, english, steps)})
            reader.check_english(id_, name, english)
    for name in files.below(FOLDER, ".md"):
        locale, _, id_ = name.removeprefix(f"{FOLDER}/").removesuffix(".md").partition("/")
        if locale not in BY_CODE or not _ID.fullmatch(id_):
            problems.add(name, 1, "action", f"an action stands in {FOLDER}/<language>/<id>.md")
        elif locale != SOURCE_LOCALE and id_ in found:
            translated = reader.read(name, ActionWords)
            if translated:
                text = found[id_].texts[locale] = ActionText(name, *translated)
                reader.check_translation(text, found[id_].texts[SOURCE_LOCALE])
        elif locale != SOURCE_LOCALE and not files.exists(f"{FOLDER}/{SOURCE_LOCALE}/{id_}.md"):
            problems.add(name, 1, "action", f"there is no English action {id_}")
    for action in found.values():
        for locale in COMPLETE_LOCALES:
            if locale in locales and not files.exists(f"{FOLDER}/{locale}/{action.id}.md"):
                file = action.texts[SOURCE_LOCALE].file
                problems.add(file, 1, "action", f"{action.id} is missing in {locale}")
    _check_orders(found, problems)
    return dict(sorted(found.items(), key=lambda item: (item[1].english.value.order, item[0])))


def _check_orders(found: Mapping[str, ActionFile], problems: Problems) -> None:
    """No two actions may have the same order: then their names would decide which comes first."""
    owners: dict[int, str] = {}
    for id_, action in found.items():
        other = owners.setdefault(action.english.value.order, id_)
        if other != id_:
            file, line = action.texts[SOURCE_LOCALE].file, action.english.line_of("order")
            problems.add(file, line, "action", f"{id_} has the same order as {other}")


class _Reader:
    """Reads and checks one file after another."""

    def __init__(self, files: ContentFiles, problems: Problems) -> None:
        self._files = files
        self._problems = problems

    def read(self, name: str, shape: type[Header]) -> tuple[Located[Header], tuple[str, ...]] | None:
        """Header and steps of one file; None when its header can not be decoded."""
        text = self._files.text(name)
        document = split_document(name, text, self._problems) if text is not None else None
        if document is None:
            return None
        yaml = YamlText(name, document.header, self._problems, document.header_line)
        located = yaml.struct(yaml.root, shape)
        steps = self._steps(name, document.body, document.body_line)
        if located is None:
            return None
        for word in _WORDS:
            if not getattr(located.value, word).strip():
                self._problems.add(name, located.line_of(word), "action", f"{word} is empty")
        if fault := located.value.provenance.fault:
            self._problems.add(name, located.line_of("reviewed_by"), "action", fault)
        if len(located.value.title.split()) > MAX_TITLE:
            self._problems.add(name, located.line_of("title"), "action", f"the title has over {MAX_TITLE} words")
        return located, steps

    def _steps(self, name: str, body: str, line: int) -> tuple[str, ...]:
        steps: list[str] = []
        for number, written in enumerate(body.split("\n"), start=line):
            if not written.strip():
                continue
            match = _STEP.fullmatch(written)
            if not match or int(match[1]) != len(steps) + 1:
                message = f'steps are lines that begin "1. ", "2. " and so on; this should be {len(steps) + 1}'
                self._problems.add(name, number, "action", message)
                continue
            if _MARKUP.search(match[2]):
                self._problems.add(name, number, "action", "steps are plain words, without mark-up")
            steps.append(match[2].strip())
        if not steps:
            self._problems.add(name, line, "action", "there are no steps")
        return tuple(steps)

    def check_english(self, id_: str, name: str, located: Located[ActionHeader]) -> None:
        """What an action says of itself that needs no other file."""
        header = located.value
        if header.minutes < 1:
            self._problems.add(name, located.line_of("minutes"), "action", "minutes must be 1 or more")
        if not is_day(header.facts_checked):
            message = f"facts_checked: {header.facts_checked!r} is not a date (YYYY-MM-DD)"
            self._problems.add(name, located.line_of("facts_checked"), "action", message)
        if not header.sources:
            self._problems.add(name, located.line_of("sources"), "action", f"{id_} has no source")

    def check_translation(self, text: ActionText, english: ActionText) -> None:
        """Whether a translation has as many steps as its English; its figures are compared with all others."""
        if len(text.steps) != len(english.steps):
            message = f"there are {len(text.steps)} steps, the English has {len(english.steps)}"
            self._problems.add(text.file, 1, "action", message)
