# SPDX-License-Identifier: Apache-2.0
"""The exposure check in `exposure/`: questions, exposures, rules and actions, read and checked whole.

A rule that names what is not there, an action that no rule leads to, a question that nothing asks for: each is a
problem of `kyr check`, so that what a clinic edits either holds together or is not built.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from kyr_app.compiler.action_files import FOLDER, ActionFile, load_actions
from kyr_app.compiler.exhibit_files import COMPLETE_LOCALES, Words
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import is_day
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import Located, YamlText
from kyr_app.domain.exposure import ANSWERS
from kyr_app.domain.locales import BY_CODE, SOURCE_LOCALE

_QUESTIONS, _EXPOSURES, _RULES = (f"exposure/{name}.yaml" for name in ("questions", "exposures", "rules"))
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


class ConditionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a rule holds; see `domain.exposure.Condition`."""

    all: dict[str, list[str]] = {}
    any: dict[str, list[str]] = {}
    unless: list[str] = []
    rules: list[str] = []
    at_least: int = 0


class QuestionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question with the reason why it is asked."""

    id: str
    words: Words
    why: Words


class ExposureEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A way in which people are found, with the topics that explain it."""

    id: str
    title: Words
    topics: list[str]
    shown_when: ConditionEntry = ConditionEntry()


class RuleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of the table of rules; see `domain.exposure.Rule`."""

    id: str
    when: ConditionEntry
    order: int
    exposures: list[str]
    topics: list[str]
    actions: list[str]
    reason: Words
    facts_checked: str
    sources: list[str]
    in_court: bool = False
    safety: bool = False
    narrows: bool = False


@dataclass(slots=True)
class ExposureFiles:
    """All of `exposure/`, by id. `topics` and `services` are (file, line, name) that must exist."""

    notice: Words = field(default_factory=dict)
    questions: dict[str, QuestionEntry] = field(default_factory=dict)
    exposures: dict[str, ExposureEntry] = field(default_factory=dict)
    rules: dict[str, RuleEntry] = field(default_factory=dict)
    actions: dict[str, ActionFile] = field(default_factory=dict)
    topics: list[tuple[str, int, str]] = field(default_factory=list)
    services: list[tuple[str, int, str]] = field(default_factory=list)


def load_exposure(
    files: ContentFiles, sources: Collection[str], locales: Collection[str], problems: Problems
) -> ExposureFiles:
    """Read and check the exposure check; nothing when the folder has none.

    Args:
        sources: the ids of all sources.
        locales: the languages of the content folder.
    """
    if not any(files.exists(name) for name in (_QUESTIONS, _EXPOSURES, _RULES)):
        return ExposureFiles()
    loader = _Loader(files, sources, locales, problems)
    loader.questions()
    loader.actions()
    loader.exposures()
    loader.rules()
    loader.check_all_is_used()
    return loader.found


class _Loader:
    """Reads one file after another; each may refer to what was read before."""

    def __init__(
        self, files: ContentFiles, sources: Collection[str], locales: Collection[str], problems: Problems
    ) -> None:
        self.found = ExposureFiles()
        self._files = files
        self._sources = sources
        self._locales = locales
        self._problems = problems
        self._file = ""
        self._asked: set[str] = set()

    def _open(self, name: str) -> YamlText:
        self._file = name
        if not self._files.exists(name):
            self._add(1, "the file is missing")
            return YamlText(name, "", self._problems)
        return YamlText(name, self._files.text(name) or "", self._problems)

    def _add(self, line: int, message: str) -> None:
        self._problems.add(self._file, line, "exposure", message)

    def questions(self) -> None:
        """`questions.yaml`: what the first screen says, and the questions."""
        text = self._open(_QUESTIONS)
        parts = (text.mapping(text.root) or {}) if text.root else {}
        for name in parts.keys() - {"notice", "questions"}:
            text.add(parts[name][0], "exposure", f"{name} is not known here; known are notice, questions")
        if "notice" in parts:
            self.found.notice = text.value(parts["notice"][1], Words, "notice") or {}
        self._check_words(1, "the notice", self.found.notice)
        nodes = text.sequence(parts["questions"][1]) if "questions" in parts else []
        for entry in filter(None, (text.struct(node, QuestionEntry) for node in nodes)):
            self._new(entry, self.found.questions)
            self._check_words(entry.line_of("words"), entry.value.id, entry.value.words)
            self._check_words(entry.line_of("why"), entry.value.id, entry.value.why)

    def actions(self) -> None:
        """`actions/<locale>/<id>.md`; their references to rules are checked with the rules."""
        self.found.actions = load_actions(self._files, self._locales, self._problems)
        for action in self.found.actions.values():
            self._file = action.texts[SOURCE_LOCALE].file
            header, line_of = action.english.value, action.english.line_of
            self._check_sources(action.english, header.sources)
            self._check_known(line_of("covers"), "action", header.covers, self.found.actions)
            self.found.topics.append((self._file, line_of("topic"), header.topic))
            self.found.services += [
                (self._file, line_of("services", number), service) for number, service in enumerate(header.services)
            ]

    def exposures(self) -> None:
        """`exposures.yaml`: titles, topics, and when one may be shown at all."""
        for entry in self._open(_EXPOSURES).structs(ExposureEntry):
            exposure = entry.value
            self._new(entry, self.found.exposures)
            self._check_words(entry.line_of("title"), exposure.id, exposure.title)
            self._check_topics(entry, exposure.topics)
            self._check_condition(entry.line_of("shown_when"), exposure.id, exposure.shown_when, answers_only=True)

    def rules(self) -> None:
        """`rules.yaml`; each needs a reason, a topic and the day of its facts (exposure model, 7)."""
        for entry in self._open(_RULES).structs(RuleEntry):
            rule = entry.value
            self._check_condition(entry.line_of("when"), rule.id, rule.when, answers_only=rule.safety)
            self._new(entry, self.found.rules)
            self._check_known(entry.line_of("exposures"), "exposure", rule.exposures, self.found.exposures)
            self._check_known(entry.line_of("actions"), "action", rule.actions, self.found.actions)
            self._check_words(entry.line_of("reason"), rule.id, rule.reason)
            self._check_topics(entry, rule.topics)
            self._check_sources(entry, rule.sources)
            if rule.exposures and not rule.sources:
                self._add(entry.line, f"{rule.id} has no source")
            if not rule.actions:
                self._add(entry.line_of("actions"), f"{rule.id} leads to no action")
            if rule.order < 0:
                self._add(entry.line_of("order"), f"{rule.id}: order is 0 or more")
            if not is_day(rule.facts_checked):
                message = f"{rule.id}: facts_checked: {rule.facts_checked!r} is not a date (YYYY-MM-DD)"
                self._add(entry.line_of("facts_checked"), message)

    def check_all_is_used(self) -> None:
        """Nothing is asked or written in vain."""
        rules = self.found.rules.values()
        self._file = _QUESTIONS
        for question in self.found.questions.keys() - self._asked:
            self._add(1, f"no rule uses the question {question}")
        self._file = _EXPOSURES
        for exposure in self.found.exposures.keys() - {name for rule in rules for name in rule.exposures}:
            self._add(1, f"no rule leads to the exposure {exposure}")
        led_to = {name for rule in rules for name in rule.actions}
        for id_, action in self.found.actions.items():
            self._file = f"{FOLDER}/{SOURCE_LOCALE}/{id_}.md"
            if id_ not in led_to:
                self._add(1, f"no rule leads to the action {id_}")
            header = action.english.value
            self._check_known(action.english.line_of("not_first_with"), "rule", header.not_first_with, self.found.rules)

    def _new(self, entry: Located[Any], among: dict[str, Any]) -> None:
        id_ = entry.value.id
        if id_ in among or not _ID.fullmatch(id_):
            self._add(entry.line_of("id"), f"the id {id_!r} is given twice or is not an id")
        among[id_] = entry.value

    def _check_condition(self, line: int, name: str, when: ConditionEntry, *, answers_only: bool = False) -> None:
        for asked in (when.all, when.any):
            self._asked |= asked.keys()
            self._check_known(line, "question", asked, self.found.questions)
            for question, answers in asked.items():
                if not answers or not set(answers) <= set(ANSWERS):
                    self._add(line, f"{name}: {question} must be one of {', '.join(ANSWERS)}, in quotes")
        named = [*when.unless, *when.rules]
        for rule in named:
            if rule not in self.found.rules:
                self._add(line, f"{name} names the rule {rule}, which does not stand above it")
        if answers_only and named:
            self._add(line, f"{name}: only answers can decide this, not other rules")
        if not 0 <= when.at_least <= len(when.rules) or bool(when.rules) != bool(when.at_least):
            self._add(line, f"{name}: at_least is from 1 to the number of its rules")

    def _check_topics(self, entry: Located[Any], topics: list[str]) -> None:
        if not topics:
            self._add(entry.line_of("topics"), f"{entry.value.id} has no topic")
        for number, slug in enumerate(topics):
            self.found.topics.append((self._file, entry.line_of("topics", number), slug))

    def _check_sources(self, entry: Located[Any], sources: list[str]) -> None:
        for number, source in enumerate(sources):
            if source not in self._sources:
                self._add(entry.line_of("sources", number), f"unknown source {source}")

    def _check_known(self, line: int, kind: str, names: Iterable[str], known: Mapping[str, object]) -> None:
        for name in names:
            if name not in known:
                self._add(line, f"unknown {kind} {name}")

    def _check_words(self, line: int, name: str, words: Words) -> None:
        for locale in words.keys() - BY_CODE.keys():
            self._add(line, f"{name}: {locale} is not a language of the product")
        for locale in COMPLETE_LOCALES:
            if locale in self._locales and not words.get(locale, "").strip():
                self._add(line, f"{name} has no words in {locale}")
