# SPDX-License-Identifier: Apache-2.0
"""Markdown as KYR writes it: boxes, footnote marks and links to what is ours; raw HTML stays text and is reported.

Built on Python-Markdown and pymdownx.blocks. Everything that could bring in foreign HTML or an address from elsewhere
(raw HTML, autolinks, reference links) is taken out of the parser, not filtered afterwards; the cleaning in `render` is
a second wall, not the first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block

BOX_TAG, SAY_TAG, EXHIBIT_TAG = "kyr-box", "kyr-say", "kyr-exhibit"
_FOOTNOTE = r"\[\^([^\]\s]+)\]"
_LINK = re.compile(
    r"(?P<topic>topic):(?P<slug>[a-z0-9-]+)(?:#(?P<anchor>[a-z0-9-]+))?"
    r"|(?P<kind>contact|source):(?P<id>[a-z0-9-]+)"
    r"|tel:(?P<number>\+\d{8,15}|\d{3,6})"
)
_SOURCE = re.compile(r"[a-z0-9][a-z0-9-]*")
_PICTURE = re.compile(r"picture:([a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class Reference:
    """A place of the text that names something else.

    `kind` is `topic`, `contact`, `source`, `tel`, `footnote`, `say`, `picture` or `exhibit`; `anchor` only for topics;
    `text` is what stands in the text for it; `written` is how it is written, `nth` which of equal ones.
    """

    kind: str
    target: str
    anchor: str = ""
    text: str = ""
    written: str = ""
    nth: int = 0


@dataclass(slots=True)
class Findings:
    """What one run of the parser met: references in order, and faults as (message, code, written, nth)."""

    source_numbers: Mapping[str, int] = field(default_factory=dict)
    references: list[Reference] = field(default_factory=list)
    faults: list[tuple[str, str, str, int]] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)

    def count(self, written: str) -> int:
        """How often `written` was met before now."""
        before = self.seen.get(written, 0)
        self.seen[written] = before + 1
        return before

    def fault(self, code: str, message: str, written: str) -> None:
        """Record a fault at the next occurrence of `written`."""
        self.faults.append((message, code, written, self.count(written)))


class KyrMarkdown:
    """A parser made once and used for every passage."""

    def __init__(self) -> None:
        self._findings = Findings()
        self._markdown = Markdown(
            extensions=["tables", "sane_lists", _Boxes(), _Inline(self)], output_format="xhtml", tab_length=4
        )

    @property
    def findings(self) -> Findings:
        """Findings of the run that is under way."""
        return self._findings

    def parse(self, text: str, findings: Findings) -> ET.Element:
        """The element tree of a Markdown text; what it names and its faults are put into `findings`.

        These are the first steps of `Markdown.convert`; the tree is wanted, because boxes part a passage into blocks.
        """
        self._markdown.reset()
        self._findings = findings
        lines = text.split("\n")
        for preprocessor in self._markdown.preprocessors:
            lines = preprocessor.run(lines)
        self._markdown.parser.parseDocument(lines)
        root = self._markdown.parser.root
        for treeprocessor in self._markdown.treeprocessors:
            changed = treeprocessor.run(root)
            root = root if changed is None else changed
        return root

    def html(self, element: ET.Element) -> str:
        """An element of `parse`'s tree as HTML, not yet cleaned."""
        html = self._markdown.serializer(element)
        for postprocessor in self._markdown.postprocessors:
            html = postprocessor.run(html)
        return html


class _OurBlock(Block):  # type: ignore[misc]  # pymdownx has no types
    ARGUMENT = True

    def on_markdown(self) -> str:
        return "block"


class _Say(_OurBlock):
    NAME = "say"

    def on_create(self, parent: ET.Element) -> ET.Element:
        return ET.SubElement(parent, SAY_TAG, {"statement": self.argument.strip()})


class _Box(_OurBlock):
    def on_create(self, parent: ET.Element) -> ET.Element:
        return ET.SubElement(parent, BOX_TAG, {"style": self.NAME, "title": self.argument.strip()})


class _Warning(_Box):
    NAME = "warning"


class _Note(_Box):
    NAME = "note"


class _Exhibit(_OurBlock):
    def on_create(self, parent: ET.Element) -> ET.Element:
        return ET.SubElement(parent, EXHIBIT_TAG, {"exhibit": self.NAME, "reference": self.argument.strip()})


class _Contracts(_Exhibit):
    NAME = "contracts"


class _States(_Exhibit):
    NAME = "states"


class _Drawing(_Exhibit):
    NAME = "drawing"


class _Decision(_Exhibit):
    NAME = "decision"


class _Boxes(BlocksExtension):  # type: ignore[misc]  # pymdownx has no types
    def extendMarkdownBlocks(self, _md: Markdown, block_mgr: BlocksProcessor) -> None:
        for block in (_Say, _Warning, _Note, _Contracts, _States, _Drawing, _Decision):
            block_mgr.register(block, {})


class _Inline(Extension):
    """Puts our inline forms in and takes foreign ones out."""

    def __init__(self, owner: KyrMarkdown) -> None:
        super().__init__()
        self._owner = owner

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.parser.blockprocessors.deregister("reference")
        for name in ("reference", "image_reference", "short_reference", "short_image_ref", "autolink", "automail"):
            md.inlinePatterns.deregister(name)
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(_RawHtml(self._owner, md), "kyr-html", 90)
        md.inlinePatterns.register(_Footnote(self._owner, md), "kyr-footnote", 175)
        md.treeprocessors.register(_Links(self._owner, md), "kyr-links", 5)


class _RawHtml(InlineProcessor):
    """Anything that a browser would take for a tag, comment or declaration stays the text that it is."""

    def __init__(self, owner: KyrMarkdown, md: Markdown) -> None:
        super().__init__(r"<(?=[A-Za-z/!?])", md)
        self._owner = owner

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        written = data[m.start() : m.start() + 40].partition("\n")[0]
        self._owner.findings.fault("html", f"raw HTML is not allowed: {written}", written)
        return "<", m.start(), m.end()


class _Footnote(InlineProcessor):
    def __init__(self, owner: KyrMarkdown, md: Markdown) -> None:
        super().__init__(_FOOTNOTE, md)
        self._owner = owner

    def handleMatch(  # type: ignore[override]
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[ET.Element | str, int, int]:
        findings, source = self._owner.findings, m[1]
        if not _SOURCE.fullmatch(source):
            findings.fault("source", f"{m[0]} is no footnote: an id holds small letters, digits and hyphens", m[0])
            return m[0], m.start(), m.end()
        findings.references.append(Reference("footnote", source, "", "", m[0], findings.count(m[0])))
        mark = ET.Element("sup")
        link = ET.SubElement(mark, "a", {"href": f"source:{source}"})
        link.text = AtomicString(f"[{findings.source_numbers.get(source, '?')}]")
        return mark, m.start(), m.end()


class _Links(Treeprocessor):
    """Lets links to what is ours pass; every other link and picture is a fault.

    It becomes a `span`. Its address goes when the tree is cleaned; the pages of a group print it before.
    """

    def __init__(self, owner: KyrMarkdown, md: Markdown) -> None:
        super().__init__(md)
        self._owner = owner

    def run(self, root: ET.Element) -> None:
        footnotes = {mark[0] for mark in root.iter("sup") if len(mark)}
        for element in root.iter():
            if element.tag == "a" and element not in footnotes:
                self._link(element)
            elif element.tag == "img":
                self._picture(element)
            elif element.tag in ("h1", "h2", "h4", "h5", "h6"):
                text = "".join(element.itertext())
                self._owner.findings.fault("heading", "headings are ## (a passage) or ### (inside one)", text)

    def _link(self, element: ET.Element) -> None:
        findings, address = self._owner.findings, element.get("href", "")
        match = _LINK.fullmatch(address)
        if not match:
            element.tag = "span"
            message = f"a link may lead to topic:, contact:, source: or tel: alone, not to {address!r}"
            findings.fault("link", f"{message}; write a web address in backticks", address)
            return
        kind = match["topic"] or match["kind"] or "tel"
        target = match["slug"] or match["id"] or match["number"]
        text = "".join(element.itertext())
        written = f"]({address}"
        reference = Reference(kind, target, match["anchor"] or "", text, written, findings.count(written))
        findings.references.append(reference)
        element.attrib.pop("title", None)

    def _picture(self, element: ET.Element) -> None:
        findings, address = self._owner.findings, element.get("src", "")
        match = _PICTURE.fullmatch(address)
        if not match:
            findings.fault("picture", f"a picture is written ![what it shows](picture:name), not {address!r}", address)
            element.tag = "span"
        else:
            if not element.get("alt", "").strip():
                findings.fault("picture", "the picture has no words for those who can not see it", address)
            findings.references.append(Reference("picture", match[1], "", "", address, findings.count(address)))
