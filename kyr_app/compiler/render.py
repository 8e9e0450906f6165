# SPDX-License-Identifier: Apache-2.0
"""One passage of Markdown as blocks that screen and paper draw, as words for the index, and with what it refers to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

import nh3
from markdown.util import AtomicString

from kyr_app.compiler.exhibit_text import ExhibitText
from kyr_app.compiler.markup import BOX_TAG, EXHIBIT_TAG, SAY_TAG, Findings, KyrMarkdown, Reference
from kyr_app.compiler.passages import EXHIBIT_KINDS, PassageSource
from kyr_app.compiler.plain import Line, lines_of
from kyr_app.compiler.problems import Problems
from kyr_app.domain.bidi import isolate_number, isolate_numbers_within

#: The subset that QTextDocument draws and that handouts know.
TAGS = frozenset(
    "a blockquote br code em h3 hr img li ol p pre strong sup table tbody td th thead tr ul".split()  # noqa: SIM905
)
ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}}
_EXHIBIT = re.compile(rf"(?m)^/// ({'|'.join(EXHIBIT_KINDS)}) \| (\S.*?)[ \t]*\n(?=\s*^///[ \t]*$)")
SCHEMES = frozenset({"topic", "contact", "source", "tel", "picture"})


@dataclass(slots=True)
class RenderedPassage:
    """A passage ready to be stored.

    `blocks` are objects as `domain.library_format` has them. `plain` is for reading, `words` for the index; `sentences`
    are the lines of running text by which the reading level is measured.
    """

    anchor: str
    title: str
    line: int
    blocks: list[dict[str, str]] = field(default_factory=list)
    plain: str = ""
    words: str = ""
    sentences: list[str] = field(default_factory=list)
    references: list[tuple[int, Reference]] = field(default_factory=list)

    def targets(self, kind: str) -> tuple[str, ...]:
        """Targets of this passage's references of one kind, each once, sorted."""
        return tuple(sorted({reference.target for _line, reference in self.references if reference.kind == kind}))


class Renderer:
    """Renders passages one after another; holds the parser and the words of the statements.

    `statements` is id to locale to words; `exhibits` writes what is made from data.
    """

    def __init__(self, statements: Mapping[str, Mapping[str, str]], exhibits: ExhibitText) -> None:
        self._markdown = KyrMarkdown()
        self._cleaner = nh3.Cleaner(
            tags=set(TAGS),
            attributes=ATTRIBUTES,
            url_schemes=set(SCHEMES),
            url_relative="deny",
            link_rel=None,
        )
        self._statements = statements
        self._exhibits = exhibits

    def render(
        self,
        file: str,
        source: PassageSource,
        locale: str,
        right_to_left: bool,
        source_numbers: Mapping[str, int],
        problems: Problems,
    ) -> RenderedPassage:
        """Render a passage; faults of its markup become problems, and what they concern is left out of the result.

        `source_numbers` is source id to the number that a footnote mark shows.
        """
        findings = Findings(source_numbers)
        root = self._markdown.parse(self._filled(source.text, locale), findings)
        passage = RenderedPassage(source.anchor, source.title, source.line)
        if right_to_left:
            isolate_numbers(root)
        lines: list[Line] = []
        run = ET.Element("div")
        for child in [*root, None]:
            if child is not None and child.tag not in (BOX_TAG, SAY_TAG, EXHIBIT_TAG):
                run.append(child)
                continue
            self._add_html(passage, run, lines)
            run = ET.Element("div")
            if child is not None:
                self._add_box(passage, child, locale, findings, lines)
        passage.plain = "\n".join(line.shown.rstrip() for line in lines)
        passage.words = "\n".join(line.words.strip() for line in lines)
        passage.sentences = [line.prose.strip() for line in lines if line.prose.strip()]
        self._report(file, source, findings, passage, problems)
        return passage

    def _add_html(self, passage: RenderedPassage, run: ET.Element, lines: list[Line]) -> None:
        html = self._clean(run)
        if html:
            passage.blocks.append({"kind": "html", "html": html})
            lines += lines_of(html)

    def _add_box(
        self, passage: RenderedPassage, box: ET.Element, locale: str, findings: Findings, lines: list[Line]
    ) -> None:
        if box.tag == SAY_TAG:
            statement = box.get("statement", "")
            written = f"| {statement}"
            findings.references.append(Reference("say", statement, "", "", written, findings.count(written)))
            if len(box) or (box.text or "").strip():
                findings.fault("box", f"the box of {statement} holds no text of its own", written)
            passage.blocks.append({"kind": "say", "statement": statement})
            spoken = self._statements.get(statement, {})
            words = spoken.get(locale) or spoken.get("en", "")
            lines.append(Line(words, words, ""))
            return
        if box.tag == EXHIBIT_TAG:
            self._add_exhibit(passage, box, findings, lines)
            return
        html, title = self._clean(box), box.get("title", "")
        if not html:
            findings.fault("box", f"the box {title} is empty", f"| {title}")
        passage.blocks.append({"kind": "box", "style": box.get("style", ""), "title": title, "html": html})
        lines.append(Line(title, title, ""))
        lines += lines_of(html)

    def _filled(self, text: str, locale: str) -> str:
        """A passage's text with the words of its exhibits in their boxes."""

        def filled(match: re.Match[str]) -> str:
            return f"{match[0]}\n{self._exhibits.markdown(match[1], match[2], locale)}\n"

        return _EXHIBIT.sub(filled, text)

    def _add_exhibit(self, passage: RenderedPassage, box: ET.Element, findings: Findings, lines: list[Line]) -> None:
        kind, name = box.get("exhibit", ""), box.get("reference", "")
        written = f"/// {kind} | {name}"
        findings.references.append(Reference("exhibit", f"{kind} {name}", "", "", written, findings.count(written)))
        if not self._exhibits.knows(kind, name):
            findings.fault("exhibit", f"there is no data for {kind} {name}", written)
        html = self._clean(box)
        passage.blocks.append({"kind": "exhibit", "style": kind, "exhibit": name, "html": html})
        lines += lines_of(html)

    def _clean(self, parent: ET.Element) -> str:
        html = "".join(self._markdown.html(child) for child in parent)
        return self._cleaner.clean(html).strip()

    def _report(
        self, file: str, source: PassageSource, findings: Findings, passage: RenderedPassage, problems: Problems
    ) -> None:
        for message, code, written, nth in findings.faults:
            problems.add(file, source.line_of(written, nth), code, message)
        for reference in findings.references:
            passage.references.append((source.line_of(reference.written, reference.nth), reference))


def isolate_numbers(root: ET.Element) -> None:
    """Keep numbers in their order inside the right-to-left text of a parsed tree."""
    for element in root.iter():
        if element.tag == "code" or (element.tag == "a" and element.get("href", "").startswith("tel:")):
            element.text = AtomicString(isolate_number(element.text or ""))
        elif element.text and element.tag not in ("pre", "sup"):
            element.text = isolate_numbers_within(element.text)
        if element.tail:
            element.tail = isolate_numbers_within(element.tail)
