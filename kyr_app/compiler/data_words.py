# SPDX-License-Identifier: Apache-2.0
"""Words and sources of the files that are no topics, whatever their shape: for checks that concern all text.

In YAML, a table with a language's code as a key (`en: ...`) holds words in that language, and so does a file below a
language's folder. A Markdown file that is no topic has a language's code in its path; its body and the sentences of its
header are words. A key `source` or `sources` names sources.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml

from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import split_document
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.typed_yaml import YamlText
from kyr_app.domain.locales import BY_CODE

#: Files whose words are not ours or not meant to be read: titles of sources, data of checks.
_OTHERS = frozenset({"sources.yaml", "myths.yaml", "directory/blocklist.yaml"})
# Words by which people look for something, with their mistakes; who translated; a translator's table.
_NOT_SHOWN = frozenset({"kind_search", "keywords", "translated_by", "reviewed"})
_NOT_SHOWN_FILES = ("glossary.yaml", "vocabulary.yaml")


class Words(NamedTuple):
    """A text and where it begins."""

    file: str
    line: int
    text: str


@dataclass(slots=True)
class DataFiles:
    """Texts, each in the languages that it has (locale to words), and the ids of sources that are named."""

    texts: list[dict[str, Words]] = field(default_factory=list)
    cited: set[str] = field(default_factory=set)


def read_data_files(files: ContentFiles) -> DataFiles:
    """Walk through every file but topics; what can not be read was reported by whoever reads it for its meaning."""
    found = DataFiles()
    for name in files.below(".", ".yaml"):
        if name not in _OTHERS:
            _read_yaml(name, files.text(name) or "", found)
    pairs: dict[tuple[str, str], dict[str, Words]] = {}
    for name in files.below(".", ".md"):
        locale = next((part for part in name.split("/")[1:] if part in BY_CODE), "")
        if name.split("/")[0] not in BY_CODE and locale:
            for key, words in _read_markdown(name, files.text(name) or "", found):
                pairs.setdefault((name.replace(f"/{locale}/", "//", 1), key), {})[locale] = words
    found.texts += pairs.values()
    return found


def _read_yaml(name: str, content: str, found: DataFiles) -> None:
    text = YamlText(name, content, Problems())
    if text.root is None:
        return
    shown = not name.endswith(_NOT_SHOWN_FILES)
    for node in _nodes(text.root):
        if isinstance(node, yaml.MappingNode):
            found.cited.update(_cited(node))
            words = {
                key.value: Words(name, text.line(value), value.value)
                for key, value in node.value
                if key.value in BY_CODE and isinstance(value, yaml.ScalarNode)
            }
            if words and shown:
                found.texts.append(words)
    locale = name.split("/", maxsplit=1)[0]
    if locale in BY_CODE and shown:
        found.texts += ({locale: words} for words in _plain_words(name, text, text.root))


def _read_markdown(name: str, content: str, found: DataFiles) -> Iterator[tuple[str, Words]]:
    """The sentences of the header by key, and the body as the key `body`."""
    document = split_document(name, content, Problems())
    if document is None:
        yield "body", Words(name, 1, content)
        return
    text = YamlText(name, document.header, Problems(), document.header_line)
    if isinstance(text.root, yaml.MappingNode):
        found.cited.update(_cited(text.root))
        for key, value in text.root.value:
            # An id or a date has no space.
            if isinstance(value, yaml.ScalarNode) and " " in value.value and key.value not in _NOT_SHOWN:
                yield key.value, Words(name, text.line(value), value.value)
    yield "body", Words(name, document.body_line, document.body)


def _nodes(node: yaml.Node) -> Iterator[yaml.Node]:
    yield node
    children = node.value if isinstance(node, yaml.SequenceNode | yaml.MappingNode) else []
    for child in children:
        parts = child if isinstance(child, tuple) else (child,)
        if isinstance(child, tuple) and child[0].value in _NOT_SHOWN:
            continue
        for part in parts:
            yield from _nodes(part)


def _cited(node: yaml.MappingNode) -> Iterator[str]:
    for key, value in node.value:
        if key.value in ("source", "sources"):
            values = value.value if isinstance(value, yaml.SequenceNode) else [value]
            yield from (str(item.value) for item in values if isinstance(item, yaml.ScalarNode))


def _plain_words(name: str, text: YamlText, node: yaml.Node) -> Iterator[Words]:
    """Every value of a file that is in one language."""
    if isinstance(node, yaml.ScalarNode):
        yield Words(name, text.line(node), node.value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _plain_words(name, text, item)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value not in _NOT_SHOWN:
                yield from _plain_words(name, text, value)
