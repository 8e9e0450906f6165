# SPDX-License-Identifier: Apache-2.0
"""The data of exhibits: `systems.yaml`, `states.yaml`, `drawings.yaml`, `decisions.yaml`, each checked whole.

Words are given by locale; English and Spanish must be there, another language falls back to English.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree as ET

import msgspec

from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import is_partial_date
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import Located, YamlText
from kyr_app.compiler.vocabulary import STATES
from kyr_app.domain.exhibits import ANSWERS, STAGES
from kyr_app.domain.locales import BY_CODE, SOURCE_LOCALE

#: The languages in which every topic stands (content plan, 6).
COMPLETE_LOCALES = (SOURCE_LOCALE, "es")
Words = dict[str, str]
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_STYLES = ("warning", "note")
_ALIGNS = ("left", "center")


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all entries: unknown fields are refused."""


class TakesEntry(_Entry, frozen=True):
    """Where a node takes data from, and the source that says so."""

    node: str
    source: str


class ContractEntry(_Entry, frozen=True):
    """One contract; amounts in whole US dollars."""

    date: str
    buyer: Words
    what: Words
    source: str
    until: str = ""
    amount: int | None = None
    ceiling: int | None = None
    about: bool = False


class NodeEntry(_Entry, frozen=True):
    """A system, or someone who gives data to one or uses it, as `systems.yaml` has it."""

    id: str
    stage: str
    label: Words
    about: Words
    sources: list[str]
    topic: str = ""
    vendor: str = ""
    names: list[str] = []
    takes_from: list[TakesEntry] = []
    contracts: list[ContractEntry] = []


class ColumnEntry(_Entry, frozen=True):
    """A matter in which states differ."""

    id: str
    label: Words
    about: Words


class CellEntry(_Entry, frozen=True):
    """What is known of one matter in one state."""

    state: str
    column: str
    words: Words
    source: str
    date: str


class DrawnEntry(_Entry, frozen=True):
    """Words on a drawing, as on the real paper."""

    at: list[float]
    text: str
    size: float = 12
    align: str = "left"
    bold: bool = False


class CalloutEntry(_Entry, frozen=True):
    """A numbered mark on a drawing."""

    at: list[float]
    title: Words
    words: Words


class DrawingEntry(_Entry, frozen=True):
    """A drawing with its words and marks."""

    id: str
    picture: str
    source: str
    title: Words
    alt: Words
    words: list[DrawnEntry]
    callouts: list[CalloutEntry]


class QuestionEntry(_Entry, frozen=True):
    """A question of a decision."""

    id: str
    words: Words
    help: Words


class OutcomeEntry(_Entry, frozen=True):
    """An outcome of a decision."""

    when: dict[str, str]
    title: Words
    words: Words
    source: str
    style: str = "note"
    topic: str = ""


class DecisionEntry(_Entry, frozen=True):
    """Questions that lead to an answer."""

    id: str
    title: Words
    questions: list[QuestionEntry]
    outcomes: list[OutcomeEntry]


@dataclass(slots=True)
class Exhibits:
    """All exhibits by id, in the order of their files. `topics` are (file, line, slug) that must exist."""

    nodes: dict[str, NodeEntry] = field(default_factory=dict)
    columns: dict[str, ColumnEntry] = field(default_factory=dict)
    cells: dict[tuple[str, str], CellEntry] = field(default_factory=dict)
    drawings: dict[str, DrawingEntry] = field(default_factory=dict)
    sizes: dict[str, tuple[float, float]] = field(default_factory=dict)
    decisions: dict[str, DecisionEntry] = field(default_factory=dict)
    topics: list[tuple[str, int, str]] = field(default_factory=list)
    cited: set[str] = field(default_factory=set)


def words_in(words: Mapping[str, str], locale: str) -> str:
    """The words of a locale, the English ones where it has none."""
    return words.get(locale) or words.get(SOURCE_LOCALE, "")


def load_exhibits(
    files: ContentFiles,
    sources: Collection[str],
    pictures: Mapping[str, str],
    locales: Collection[str],
    problems: Problems,
) -> Exhibits:
    """Read and check every file of exhibits that is there.

    Args:
        sources: the ids of all sources.
        pictures: the drawings that may be shown, name to file.
        locales: the languages of the content folder.
    """
    loader = _Loader(files, sources, pictures, locales, problems)
    loader.systems()
    loader.states()
    loader.drawings()
    loader.decisions()
    return loader.exhibits


class _Loader:
    """Reads one file after another; what is wrong is left out and becomes a problem."""

    def __init__(
        self,
        files: ContentFiles,
        sources: Collection[str],
        pictures: Mapping[str, str],
        locales: Collection[str],
        problems: Problems,
    ) -> None:
        self.exhibits = Exhibits()
        self._files = files
        self._sources = sources
        self._pictures = pictures
        self._locales = locales
        self._problems = problems
        self._file = ""

    def _open(self, name: str) -> YamlText | None:
        self._file = name
        return YamlText(name, self._files.text(name) or "", self._problems) if self._files.exists(name) else None

    def _add(self, line: int, message: str) -> None:
        self._problems.add(self._file, line, "exhibit", message)

    def systems(self) -> None:
        """`systems.yaml`: nodes, whom they take data from, contracts."""
        text = self._open("systems.yaml")
        if text is None:
            return
        entries = text.structs(NodeEntry)
        for entry in entries:
            self._new(entry, self.exhibits.nodes)
            self._check_node(entry)
        for entry in entries:
            for takes in entry.value.takes_from:
                giver = self.exhibits.nodes.get(takes.node)
                if giver is None:
                    self._add(entry.line_of("takes_from"), f"{entry.value.id} takes data from unknown {takes.node}")
                elif giver.stage in STAGES and STAGES.index(giver.stage) > STAGES.index(entry.value.stage):
                    self._add(entry.line_of("takes_from"), f"{takes.node} stands after {entry.value.id} in the picture")

    def _check_node(self, entry: Located[NodeEntry]) -> None:
        node = entry.value
        if node.stage not in STAGES:
            self._add(entry.line_of("stage"), f"{node.stage!r} is not one of {', '.join(STAGES)}")
        self._check_words(entry.line, node.id, node.label, node.about)
        self._check_sources(entry.line_of("sources"), [*node.sources, *(takes.source for takes in node.takes_from)])
        if not node.sources:
            self._add(entry.line, f"{node.id} has no source")
        if node.topic:
            self.exhibits.topics.append((self._file, entry.line_of("topic"), node.topic))
        for contract in node.contracts:
            self._check_contract(entry.line_of("contracts"), node.id, contract)

    def _check_contract(self, line: int, system: str, contract: ContractEntry) -> None:
        self._check_words(line, system, contract.buyer, contract.what)
        self._check_sources(line, [contract.source])
        for day in (contract.date, contract.until or contract.date):
            if not is_partial_date(day):
                self._add(line, f"{system}: {day!r} is not a date (YYYY, YYYY-MM or YYYY-MM-DD)")
        if contract.until and contract.until < contract.date[: len(contract.until)]:
            self._add(line, f"{system}: the contract of {contract.date} ends before it begins")
        money = [sum_ for sum_ in (contract.amount, contract.ceiling) if sum_ is not None]
        if any(sum_ <= 0 for sum_ in money) or money != sorted(money):
            self._add(line, f"{system}: the sums of {contract.date} can not be: amount up to ceiling, above 0")

    def states(self) -> None:
        """`states.yaml`: columns and cells."""
        text = self._open("states.yaml")
        if text is None:
            return
        parts = text.mapping(text.root) or {}
        for name in parts.keys() - {"columns", "cells"}:
            text.add(parts[name][0], "exhibit", f"{name} is not known here; known are columns, cells")
        columns = text.sequence(parts["columns"][1]) if "columns" in parts else []
        for column in filter(None, (text.struct(node, ColumnEntry) for node in columns)):
            self._new(column, self.exhibits.columns)
            self._check_words(column.line, column.value.id, column.value.label, column.value.about)
        cells = text.sequence(parts["cells"][1]) if "cells" in parts else []
        for cell in filter(None, (text.struct(node, CellEntry) for node in cells)):
            self._check_cell(cell)

    def _check_cell(self, entry: Located[CellEntry]) -> None:
        cell = entry.value
        key = (cell.column, cell.state)
        if cell.column not in self.exhibits.columns:
            self._add(entry.line_of("column"), f"unknown column {cell.column}")
        if cell.state not in STATES:
            self._add(entry.line_of("state"), f"{cell.state!r} is not the code of a state")
        if key in self.exhibits.cells:
            self._add(entry.line, f"{cell.column} of {cell.state} is given twice")
        if not is_partial_date(cell.date):
            self._add(entry.line_of("date"), f"{cell.date!r} is not a date (YYYY, YYYY-MM or YYYY-MM-DD)")
        self._check_words(entry.line, f"{cell.column} of {cell.state}", cell.words)
        self._check_sources(entry.line_of("source"), [cell.source])
        self.exhibits.cells[key] = cell

    def drawings(self) -> None:
        """`drawings.yaml`: words and marks on the drawings in `pictures/`."""
        text = self._open("drawings.yaml")
        for entry in text.structs(DrawingEntry) if text else []:
            drawing = entry.value
            self._new(entry, self.exhibits.drawings)
            self._check_words(entry.line, drawing.id, drawing.title, drawing.alt)
            self._check_sources(entry.line_of("source"), [drawing.source])
            size = self._size(entry)
            for drawn in drawing.words:
                self._check_place(entry.line_of("words"), drawing.id, drawn.at, size)
                if drawn.align not in _ALIGNS or drawn.size <= 0:
                    self._add(entry.line_of("words"), f"{drawing.id}: align is left or center, size above 0")
            for callout in drawing.callouts:
                self._check_place(entry.line_of("callouts"), drawing.id, callout.at, size)
                self._check_words(entry.line_of("callouts"), drawing.id, callout.title, callout.words)

    def _size(self, entry: Located[DrawingEntry]) -> tuple[float, float]:
        """Width and height of a drawing, from its viewBox."""
        name = self._pictures.get(entry.value.picture)
        if name is None:
            self._add(entry.line_of("picture"), f"the picture pictures/{entry.value.picture}.svg is missing")
            return (0.0, 0.0)
        box = ET.fromstring(self._files.text(name) or "<svg/>").get("viewBox", "").split()  # noqa: S314  (checked)
        if len(box) != 4 or box[:2] != ["0", "0"]:
            self._add(entry.line_of("picture"), f"{name} needs a viewBox that begins at 0 0")
            return (0.0, 0.0)
        size = (float(box[2]), float(box[3]))
        self.exhibits.sizes[entry.value.id] = size
        return size

    def _check_place(self, line: int, name: str, at: list[float], size: tuple[float, float]) -> None:
        if len(at) != 2 or not (0 <= at[0] <= size[0] and 0 <= at[1] <= size[1]):
            self._add(line, f"{name}: {at} is not a place on the drawing")

    def decisions(self) -> None:
        """`decisions.yaml`: questions and outcomes; any answers must lead to one."""
        text = self._open("decisions.yaml")
        for entry in text.structs(DecisionEntry) if text else []:
            decision = entry.value
            self._new(entry, self.exhibits.decisions)
            self._check_words(entry.line, decision.id, decision.title)
            known = [question.id for question in decision.questions]
            for question in decision.questions:
                self._check_words(entry.line_of("questions"), question.id, question.words, question.help)
            for outcome in decision.outcomes:
                self._check_outcome(entry, outcome, known)
            for answers in itertools.product(ANSWERS, repeat=len(known)):
                given = dict(zip(known, answers, strict=True))
                if not any(outcome.when.items() <= given.items() for outcome in decision.outcomes):
                    self._add(entry.line_of("outcomes"), f"{decision.id}: the answers {given} lead to no outcome")

    def _check_outcome(self, entry: Located[DecisionEntry], outcome: OutcomeEntry, known: list[str]) -> None:
        line = entry.line_of("outcomes")
        self._check_words(line, entry.value.id, outcome.title, outcome.words)
        self._check_sources(line, [outcome.source])
        if outcome.style not in _STYLES:
            self._add(line, f"{outcome.style!r} is not one of {', '.join(_STYLES)}")
        for question, answer in outcome.when.items():
            if question not in known or answer not in ANSWERS:
                self._add(line, f"{question}: {answer} is no question of {entry.value.id} with its answer")
        if outcome.topic:
            self.exhibits.topics.append((self._file, line, outcome.topic))

    def _new(self, entry: Located[Any], among: dict[str, Any]) -> None:
        id_ = entry.value.id
        if id_ in among or not _ID.fullmatch(id_):
            self._add(entry.line_of("id"), f"the id {id_!r} is given twice or is not an id")
        among[id_] = entry.value

    def _check_words(self, line: int, name: str, *texts: Words) -> None:
        for words in texts:
            for locale in words.keys() - BY_CODE.keys():
                self._add(line, f"{name}: {locale} is not a language of the product")
            for locale in COMPLETE_LOCALES:
                if locale in self._locales and not words.get(locale, "").strip():
                    self._add(line, f"{name} has no words in {locale}")

    def _check_sources(self, line: int, sources: Iterable[str]) -> None:
        for source in sources:
            self.exhibits.cited.add(source)
            if source not in self._sources:
                self._add(line, f"unknown source {source}")
