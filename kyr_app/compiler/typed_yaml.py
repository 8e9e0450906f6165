# SPDX-License-Identifier: Apache-2.0
"""YAML into typed structures that refuse unknown fields, with the line of everything.

PyYAML alone loses the lines and lets the last of two equal keys win in silence; msgspec alone stops at the first
problem. Here each field is decoded on its own, so that one run names them all.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import msgspec
import yaml

from kyr_app.compiler.problems import Problems

Shape = TypeVar("Shape", bound=msgspec.Struct)
#: A header or data file of ours nests three deep. The C parser recurses, so a file of brackets must not reach it.
_MAX_NESTING = 50
# YAML ends a line at these too, editors do not: as spaces they leave its lines those that an author sees.
_NO_LINE_END = {0x85: " ", 0x2028: " ", 0x2029: " "}
_TYPE_NAMES = {
    "`str`": "text",
    "`int`": "a whole number",
    "`float`": "a number",
    "`bool`": "true or false",
    "`null`": "nothing",
    "`array`": "a list",
    "`object`": "a table of keys and values",
    "`date`": "a date",
    "`datetime`": "a date",
}


@dataclass(frozen=True, slots=True)
class Located(Generic[Shape]):
    """A decoded structure and where its fields stand in the file."""

    value: Shape
    line: int
    fields: dict[str, int] = field(default_factory=dict)
    items: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def line_of(self, name: str, index: int | None = None) -> int:
        """Line of a field, or of one item of its list; the structure's own line when the field is not written."""
        lines = self.items.get(name, ())
        if index is not None and index < len(lines):
            return lines[index]
        return self.fields.get(name, self.line)


class YamlText:
    """One YAML text of a file, opened at its nodes.

    `root` is None when the text is empty or can not be read; then the problem has been recorded.

    Args:
        words: keys that may stand bare although YAML reads them as true or false.
    """

    def __init__(
        self, file: str, text: str, problems: Problems, first_line: int = 1, words: Collection[str] = ()
    ) -> None:
        self._file = file
        self._problems = problems
        self._first_line = first_line
        self._words = words
        self._loader: Any = None
        self.root: yaml.Node | None = None
        if _depth(text) > _MAX_NESTING:
            problems.add(file, first_line, "yaml", "brackets or indents are nested too deeply")
            return
        try:
            loader = yaml.CSafeLoader(text.translate(_NO_LINE_END))
            self.root = loader.get_single_node()
            self._loader = loader
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            line = first_line + (mark.line if mark else 0)
            problems.add(file, line, "yaml", f"this is not YAML: {error.problem or error.context}")
        except (yaml.YAMLError, ValueError) as error:
            problems.add(file, first_line, "yaml", f"this is not YAML: {_one_line(error)}")

    def line(self, node: yaml.Node) -> int:
        """Line of a node in the file."""
        return self._first_line + int(node.start_mark.line)

    def add(self, node: yaml.Node | None, code: str, message: str) -> None:
        """Record a problem at a node, or at the text's beginning."""
        self._problems.add(self._file, self.line(node) if node else self._first_line, code, message)

    def struct(self, node: yaml.Node | None, shape: type[Shape]) -> Located[Shape] | None:
        """Decode a mapping as `shape`; None when a field is missing, unknown or of the wrong type."""
        before = len(self._problems)
        entries = self.mapping(node)
        if entries is None:
            return None
        known = {item.encode_name: item for item in msgspec.structs.fields(shape)}
        values: dict[str, Any] = {}
        for name, (key, value) in entries.items():
            if name not in known:
                self.add(key, "header", f"{name} is not a known field; known are {', '.join(known)}")
            else:
                values[name] = self.value(value, known[name].type, name)
        for name, item in known.items():
            if item.required and name not in entries:
                self.add(node, "header", f"{name} is missing")
        if len(self._problems) > before or node is None:
            return None
        lines = {name: self.line(key) for name, (key, _value) in entries.items()}
        items = {
            name: tuple(self.line(item) for item in value.value)
            for name, (_key, value) in entries.items()
            if isinstance(value, yaml.SequenceNode)
        }
        return Located(shape(**values), self.line(node), lines, items)

    def structs(self, shape: type[Shape]) -> list[Located[Shape]]:
        """Decode the whole text as a list of `shape`; items with problems are left out."""
        found = (self.struct(node, shape) for node in self.sequence(self.root))
        return [item for item in found if item is not None]

    def sequence(self, node: yaml.Node | None) -> list[yaml.Node]:
        """The items of a list; none, and a problem, when it is no list."""
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        if self._loader is not None:
            self.add(node, "yaml", "expected a list")
        return []

    def mapping(self, node: yaml.Node | None) -> dict[str, tuple[yaml.Node, yaml.Node]] | None:
        """Keys of a mapping with their key and value nodes; None, and a problem, when it is no mapping."""
        if not isinstance(node, yaml.MappingNode):
            if self._loader is not None:
                self.add(node, "yaml", "expected keys and values")
            return None
        entries: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            # YAML reads a bare `no` as false; as a key it is the language or the word.
            is_text = key.tag == "tag:yaml.org,2002:str" or key.value in self._words
            if not isinstance(key, yaml.ScalarNode) or not is_text:
                self.add(key, "yaml", f"the key {key.value!r} must be text: put it in quotes")
            elif key.value in entries:
                self.add(key, "yaml", f"{key.value} is given twice")
            else:
                entries[key.value] = (key, value)
        return entries

    def value(self, node: yaml.Node, wanted: Any, name: str) -> Any:
        """Decode a node as type `wanted`; None, and a problem naming `name`, when it does not fit."""
        try:
            return msgspec.convert(self._loader.construct_object(node, deep=True), wanted, strict=True)
        except msgspec.ValidationError as error:
            self._problems.add(self._file, self._line_of_path(node, str(error)), "header", _sentence(name, str(error)))
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            self.add(node, "header", f"{name}: {_one_line(error)}")
        return None

    def _line_of_path(self, node: yaml.Node, message: str) -> int:
        """Follow the `[2]` of msgspec's path `$[2]` to that item's line."""
        index = re.search(r"`\$\[(\d+)\]", message)
        if index and isinstance(node, yaml.SequenceNode):
            return self.line(node.value[int(index[1])])
        return self.line(node)


def _depth(text: str) -> int:
    """How deep brackets nest, or dashes and question marks on one line, whichever is more."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return max(deepest, *(len(run) // 2 for run in re.findall(r"(?m)^\s*((?:[-?:] )+)", text)), 0)


def _sentence(name: str, message: str) -> str:
    """msgspec's message in an author's words."""
    said = re.sub(r" - at `\$.*$", "", message)
    wants_text = said.startswith("Expected `str`")
    for technical, plain in _TYPE_NAMES.items():
        said = said.replace(technical, plain)
    said = said[:1].lower() + said[1:]
    return f"{name}: {said}" + (": put it in quotes" if wants_text else "")


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
