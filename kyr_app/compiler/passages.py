# SPDX-License-Identifier: Apache-2.0
"""A topic's body cut at its `## Title {#id}` headings, and the form of its boxes checked line by line.

This is done on the lines, before Markdown, because Markdown forgets lines and lets a box that is not closed swallow the
rest of the page without a word.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from itertools import pairwise

from kyr_app.compiler.problems import Problems

BOX_STYLES = ("warning", "note")
#: Kinds of boxes without words of their own, which are made from data.
EXHIBIT_KINDS = ("contracts", "states", "drawing", "decision")
_HEADING = re.compile(r"##(?!#)\s*(?P<title>.*?)\s*(?:\{#(?P<anchor>[^}]*)\})?\s*")
_ANCHOR = re.compile(r"[a-z][a-z0-9-]*")
_FENCE = re.compile(r"\s*/{3,}.*")
_OPENER = re.compile(r"/// (?P<kind>\w+) \| (?P<words>\S.*)")
#: What no text of ours holds.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufffe\uffff]")
_HASH_CHARACTERS = 12


@dataclass(frozen=True, slots=True)
class PassageSource:
    """One passage as written: `line` is its heading's, `text` begins on the line after it."""

    anchor: str
    title: str
    text: str
    line: int

    @property
    def digest(self) -> str:
        """Hash by which a translation knows the English it was made from; blank line ends do not count."""
        lines = [line.rstrip() for line in self.text.strip().split("\n")]
        content = "\n".join([self.title, *lines])
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_CHARACTERS]

    def line_of(self, needle: str, nth: int = 0) -> int:
        """Line of the file that holds the `nth` occurrence of `needle`; the heading's when there is none."""
        lines = (
            self.line + 1 + number
            for number, line in enumerate(self.text.split("\n"))
            for _ in range(line.count(needle) if needle else 0)
        )
        found = list(lines)
        return found[min(nth, len(found) - 1)] if found else self.line


def split_passages(file: str, body: str, first_line: int, problems: Problems) -> list[PassageSource]:
    """Cut a body into its passages; headings without a good id are problems and their passages are left out."""
    found: list[PassageSource] = []
    lines = body.split("\n")
    heads = [number for number, line in enumerate(lines) if re.match(r"##(?!#)", line)]
    before = lines[: heads[0]] if heads else lines
    check_lines(file, before, first_line, problems)
    for number, line in enumerate(before):
        if line.strip():
            problems.add(file, first_line + number, "heading", "text before the first ## heading belongs to no passage")
            break
    if not heads:
        problems.add(file, first_line, "heading", "the topic has no passage: a heading is written ## Title {#id}")
    for head, following in pairwise([*heads, len(lines)]):
        text = lines[head + 1 : following]
        check_lines(file, text, first_line + head + 1, problems)
        passage = _passage(file, lines[head], text, first_line + head, problems)
        if passage and passage.anchor in (other.anchor for other in found):
            problems.add(file, passage.line, "heading", f"the id {passage.anchor} is given twice")
        elif passage:
            found.append(passage)
    return found


def _passage(file: str, heading: str, text: list[str], line: int, problems: Problems) -> PassageSource | None:
    match = _HEADING.fullmatch(heading)
    title = match["title"] if match else ""
    anchor = (match["anchor"] or "") if match else ""
    if not title:
        problems.add(file, line, "heading", "the heading has no title")
    elif not _ANCHOR.fullmatch(anchor):
        problems.add(file, line, "heading", "the heading needs an id, in small letters: ## Title {#id}")
    elif not any(part.strip() for part in text):
        problems.add(file, line, "heading", f"the passage {anchor} is empty")
    else:
        return PassageSource(anchor, title, "\n".join(text), line)
    return None


def check_lines(file: str, lines: list[str], first_line: int, problems: Problems) -> None:
    """Check the form of boxes (`box`), and that there are no stray characters (`character`)."""
    opened_at = 0
    for number, line in enumerate(lines):
        here = first_line + number
        if CONTROL.search(line):
            problems.add(file, here, "character", "the line holds a control character")
        if not _FENCE.fullmatch(line):
            continue
        if line.rstrip() == "///":
            _check_closer(file, here, lines, number, opened_at, problems)
            opened_at = 0
        else:
            _check_opener(file, here, lines, number, opened_at, problems)
            opened_at = here
    if opened_at:
        problems.add(file, opened_at, "box", "the box is not closed with a /// line")


def _check_opener(file: str, here: int, lines: list[str], number: int, opened_at: int, problems: Problems) -> None:
    match = _OPENER.fullmatch(lines[number].rstrip())
    if opened_at:
        problems.add(file, here, "box", f"the box of line {opened_at} is not closed before this one")
    if not match or match["kind"] not in ("say", *BOX_STYLES, *EXHIBIT_KINDS):
        exhibits = ", ".join(EXHIBIT_KINDS)
        message = f"a box begins with /// say | id, /// warning | Title or /// note | Title, or is one of {exhibits}"
        problems.add(file, here, "box", message)
    if number + 1 >= len(lines) or lines[number + 1].strip():
        problems.add(file, here, "box", "a blank line is missing after the box's first line")
    following = next((line.strip() for line in lines[number + 1 :] if line.strip()), "")
    if match and match["kind"] in EXHIBIT_KINDS and following != "///":
        problems.add(file, here, "box", f"the box of {match['words']} is filled from data and holds no text of its own")
    if number and lines[number - 1].strip():
        problems.add(file, here, "box", "a blank line is missing before the box")


def _check_closer(file: str, here: int, lines: list[str], number: int, opened_at: int, problems: Problems) -> None:
    if not opened_at:
        problems.add(file, here, "box", "this /// closes no box")
    if number and lines[number - 1].strip():
        problems.add(file, here, "box", "a blank line is missing before the closing ///")
    if number + 1 < len(lines) and lines[number + 1].strip():
        problems.add(file, here, "box", "a blank line is missing after the box")
