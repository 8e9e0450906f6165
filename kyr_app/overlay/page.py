# SPDX-License-Identifier: Apache-2.0
"""A page of the group: Markdown as the content has it, into the few tags that paper knows.

It is parsed by the compiler's parser, which takes no HTML, no picture and no address from elsewhere. What it refuses is
printed as the words that they are, and told; only addresses of the web and of mail are welcome, since paper shows them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import msgspec
import nh3

from kyr_app.compiler.frontmatter import split_document
from kyr_app.compiler.markup import BOX_TAG, EXHIBIT_TAG, SAY_TAG, Findings, KyrMarkdown
from kyr_app.compiler.passages import CONTROL, PassageSource, check_lines
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.render import TAGS, isolate_numbers
from kyr_app.compiler.typed_yaml import YamlText
from kyr_app.domain.bidi import isolate_number
from kyr_app.domain.locales import locale_for
from kyr_app.overlay.values import (
    BOX,
    CHARACTER,
    EMPTY,
    FOOTNOTE,
    HEADER,
    HTML,
    LINK,
    PICTURE,
    TANGLED,
    Trouble,
)
from kyr_app.paper.values import OwnPage

#: Headings may have any level here; paper numbers them anew. Links and pictures have become words by then.
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TAGS = set(TAGS - {"a", "img"} | _HEADINGS)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")
_WEB = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]+")
_US_NUMBER = re.compile(r"\+1(\d{3})(\d{3})(\d{4})")
# Line ends between blocks, which paper would take for words of a list's item.
_AFTER_BLOCK = re.compile(r"(</(?:blockquote|h[1-6]|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)>)\s+")
_TAG = re.compile(r"<[A-Za-z/!?][\w-]*")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t:|-]*-[ \t:|-]*")
#: The parser looks from every mark to the end of its paragraph. So much looking takes about a second.
_MOST_LOOKS = 40_000_000
_BRACKET_LOOKS = 10
#: Lines that open or close a box; each box that is not closed holds the rest of the page once more.
_MOST_FENCES = 200
_MARKS = re.compile(r"[*_`<>\\&!\[(]")
#: Of the number with which a list begins; the press counts no further than 64 bits.
_MOST_DIGITS = 9
#: Codes of the parser and the box check, as ours.
_CODES = {"html": HTML, "box": BOX, "character": CHARACTER}


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str


class PageReader:
    """Holds the parser, which takes longer to make than a page takes to read."""

    def __init__(self) -> None:
        self._markdown = KyrMarkdown()
        self._cleaner = nh3.Cleaner(tags=_TAGS, attributes={"ol": {"start"}}, url_schemes=set(), link_rel=None)

    def read(self, file: str, text: str, locale: str) -> tuple[OwnPage | None, list[Trouble]]:
        """The page, or None when its file can not be used, and what is wrong with it.

        Args:
            text: with line feeds alone.
            locale: language of the page.
        """
        problems = Problems()
        document = split_document(file, text, problems)
        title = _title(file, document.header, document.header_line, problems) if document else ""
        if document is None or not title:
            return None, [Trouble(problem.file, problem.line, HEADER, problem.message) for problem in problems.all]
        source = PassageSource("", title, _AUTOLINK.sub(r"\1", document.body), document.body_line - 1)
        if _looks(source.text) > _MOST_LOOKS or len(re.findall(r"(?m)^[ \t]*///", source.text)) > _MOST_FENCES:
            return None, [Trouble(file, document.body_line, TANGLED)]
        check_lines(file, document.body.split("\n"), document.body_line, problems)
        troubles = [Trouble(file, one.line, _CODES[one.code], one.message) for one in problems.all]
        try:
            blocks = self._blocks(file, source, locale, troubles)
        except RecursionError:
            return None, [Trouble(file, document.body_line, TANGLED)]
        if not blocks:
            return None, [*troubles, Trouble(file, document.body_line, EMPTY)]
        return OwnPage(locale, title, blocks), sorted(set(troubles), key=lambda one: one.line)

    def _blocks(self, file: str, source: PassageSource, locale: str, troubles: list[Trouble]) -> tuple[str, ...]:
        findings = Findings()
        root = self._markdown.parse(CONTROL.sub(" ", source.text), findings)
        troubles += _faults(file, source, findings)
        right_to_left = locale_for(locale).right_to_left
        if right_to_left:
            isolate_numbers(root)
        _as_words(root, right_to_left=right_to_left)
        html = (
            _AFTER_BLOCK.sub(r"\1", self._cleaner.clean(self._markdown.html(child))).strip() for child in _flat(root)
        )
        return tuple(block for block in html if block)


def _title(file: str, header: str, line: int, problems: Problems) -> str:
    yaml = YamlText(file, header, problems, line)
    located = yaml.struct(yaml.root, _Header)
    title = " ".join(CONTROL.sub(" ", located.value.title).split()) if located else ""
    if located and not title:
        problems.add(file, located.line_of("title"), "header", "title is empty")
    return title


def _faults(file: str, source: PassageSource, findings: Findings) -> Iterator[Trouble]:
    """What the parser refused, but for what is welcome on a page of the group."""
    tags: Counter[str] = Counter()
    for _message, code, written, nth in findings.faults:
        line = source.line_of(written, nth)
        if code == "html":
            # What follows the tag may hold the parser's own marks by now.
            tag = _TAG.match(written)[0]  # type: ignore[index]  # the parser reports nothing else
            yield Trouble(file, source.line_of(tag, tags[tag]), HTML, tag)
            tags[tag] += 1
        elif code == "link" and not _WEB.fullmatch(written):
            yield Trouble(file, line, LINK, written)
        elif code == "picture":
            yield Trouble(file, line, PICTURE, written)
        elif code == "source":
            yield Trouble(file, line, FOOTNOTE, written)
    for reference in findings.references:
        line = source.line_of(reference.written, reference.nth)
        if reference.kind == "footnote":
            yield Trouble(file, line, FOOTNOTE, reference.written)
        elif reference.kind == "picture":
            yield Trouble(file, line, PICTURE, reference.written)
    for kind, words in re.findall(r"(?m)^/// (say|contracts|states|drawing|decision) \| (\S.*?)[ \t]*$", source.text):
        yield Trouble(file, source.line_of(f"/// {kind} | {words}"), BOX, f"/// {kind}")


def _as_words(root: ET.Element, *, right_to_left: bool) -> None:
    """Addresses after their links, the words of a picture in its place, footnote marks as they are written."""
    for element in list(root.iter()):
        address = element.get("href", "")
        if element.tag == "sup" and len(element):
            _become(element, f"[^{element[0].get('href', '').partition(':')[2]}]")
        elif element.get("src"):
            _become(element, element.get("alt", ""))
        elif len(element.get("start", "")) > _MOST_DIGITS:
            del element.attrib["start"]
        elif address:
            element.tag = "span"
            shown = _shown(address, "".join(element.itertext()), right_to_left=right_to_left)
            if shown:
                ET.SubElement(element, "span").text = f" ({shown})"
    for element in root.iter():
        if element.tag in _HEADINGS and not "".join(element.itertext()).strip():
            element.tag = "p"  # PDF/UA knows no heading without words


def _become(element: ET.Element, words: str) -> None:
    """Plain words in place of an element; what follows it stays."""
    element.tag, element.text = "span", words
    element.attrib.clear()
    del element[:]


def _shown(address: str, said: str, *, right_to_left: bool) -> str:
    """What must stand after a link that says `said`, so that it can be followed from paper; "" when it is said."""
    if address.startswith("tel:"):
        number = _US_NUMBER.sub(r"\1-\2-\3", address.removeprefix("tel:"))
        if re.sub(r"\D", "", said).endswith(re.sub(r"\D", "", number)):
            return ""
        return isolate_number(number) if right_to_left else number
    shown = address.removeprefix("mailto:") if _WEB.fullmatch(address) else ""
    if shown in said:
        return ""
    # Unlike a number an address may be broken, and none of its characters may change.
    return f"\u2066{shown}\u2069" if right_to_left else shown


def _flat(root: ET.Element) -> Iterator[ET.Element]:
    """The blocks of a page. A box is its title and its text, set in."""
    for element in root:
        if element.tag == BOX_TAG:
            head = ET.Element("p")
            ET.SubElement(head, "strong").text = element.get("title", "")
            yield head
            inset = ET.Element("blockquote")
            inset.extend(list(_flat(element)))
            yield inset
        elif element.tag in (SAY_TAG, EXHIBIT_TAG):
            yield from _flat(element)
        else:
            yield element


def _looks(text: str) -> int:
    """A bound on the characters that the parser looks at while it seeks the ends of marks."""
    return sum(_looks_of(block) for block in re.split(r"\n[ \t]*\n", text))


def _looks_of(block: str) -> int:
    lines = block.strip("\n").split("\n")
    cells = len(lines) > 1 and "|" in lines[0] and _TABLE_RULE.fullmatch(lines[1]) is not None
    parts = lines if cells else [block]  # a table is read cell by cell
    return sum(len(part) * (len(_MARKS.findall(part)) + _BRACKET_LOOKS * part.count("[")) for part in parts)
