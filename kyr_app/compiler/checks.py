# SPDX-License-Identifier: Apache-2.0
"""What must hold of topics beyond their form: sources, footnotes, links, translations, dates, reading level."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import phonenumbers

from kyr_app.compiler.catalogue import Catalogue
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import TopicHeader, TranslationHeader
from kyr_app.compiler.markup import Reference
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.quality import QualityChecks
from kyr_app.compiler.render import RenderedPassage
from kyr_app.compiler.spelling import Proofreader
from kyr_app.compiler.topics import ReadTopic
from kyr_app.compiler.typed_yaml import Located

#: Passages that say what the law or the facts are; each needs a footnote (content plan, 3).
FOOTNOTED = frozenset({"why", "what-it-is", "what-is-known", "who-is-exposed", "states", "dispute"})
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# A phone number or the name of a form is no figure; neither is a small count ("2 copies") nor a system's version.
_NO_CLAIM = re.compile(r"\+?1?[-. ]?\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b[A-Z]{1,4}-\d+[A-Z]*\b|\b(?:911|988|411)\b")
_CLAIMS = {
    "a date": re.compile(rf"\b(?:{_MONTHS}) \d|\b\d{{1,2}} (?:{_MONTHS})\b|\b(?:19|20)\d\d\b"),
    "a statute": re.compile(r"§|\bU\.?S\.?C\.?(?= §| \d|\b)|\bC\.?F\.?R\b|\bPub\. ?L\.|\bAmendment\b"),
    "a case": re.compile(r"\w v\. \w"),
    "a figure": re.compile(
        r"[$€£]\s?\d|\d\s?%|\b\d+(?:\.\d+)? (?:percent|thousand|million|billion)\b|\b\d{1,3}(?:,\d{3})+\b|\b\d{3,}\b"
        r"|\b\d{2,} (?:hours?|days?|weeks?|months?|years?|miles?|feet)\b"
    ),
}


@dataclass(slots=True)
class Pending:
    """References to topics and contacts, kept until all of both are known: file, line, reference."""

    references: list[tuple[str, int, Reference]] = field(default_factory=list)
    anchors: dict[str, frozenset[str]] = field(default_factory=dict)


class TopicChecks:
    """Checks one topic after another.

    `services` are the directory's, empty when the folder has no directory. `today` is compared with the dates of
    headers. Without a `proofreader` the spelling is not checked.
    """

    def __init__(
        self,
        files: ContentFiles,
        catalogue: Catalogue,
        services: Iterable[str],
        today: date,
        problems: Problems,
        proofreader: Proofreader | None = None,
    ) -> None:
        self._files = files
        self._catalogue = catalogue
        self._services = frozenset(services)
        self._today = today
        self._problems = problems
        self._pending = Pending()
        self._quality = QualityChecks(files, catalogue, problems, proofreader)

    def english(self, topic: ReadTopic) -> None:
        """Check an English topic."""
        self._pending.anchors[topic.slug] = frozenset(topic.hashes)
        self._check_references(topic)
        for passage in topic.passages:
            self._check_footnote_is_there(topic, passage)
        self._quality.english(topic)
        self._check_review(topic, topic)
        if topic.header and isinstance(topic.header.value, TopicHeader):
            self._check_header(topic, topic.header, topic.header.value)

    def translation(self, topic: ReadTopic, english: ReadTopic) -> None:
        """Check a translation against its English."""
        self._check_references(topic)
        self._check_same_passages(topic, english)
        self._quality.translation(topic, english)
        self._check_review(topic, english)
        if topic.header and isinstance(topic.header.value, TranslationHeader):
            self._check_hashes(topic, english, topic.header.value.source_hashes)

    def finish(self, contacts: frozenset[str]) -> None:
        """Check what waited until every topic was read."""
        self._quality.finish()
        for file, line, reference in self._pending.references:
            if reference.kind == "contact":
                if reference.target not in contacts:
                    self._problems.add(file, line, "link", f"unknown contact {reference.target}")
            elif reference.target not in self._pending.anchors:
                self._problems.add(file, line, "slug", f"unknown topic {reference.target}")
            elif reference.anchor and reference.anchor not in self._pending.anchors[reference.target]:
                message = f"the topic {reference.target} has no passage {reference.anchor}"
                self._problems.add(file, line, "link", message)

    def _check_header(self, topic: ReadTopic, located: Located[TopicHeader], header: TopicHeader) -> None:
        add = self._problems.add
        for index, source in enumerate(header.sources):
            if source not in self._catalogue.sources:
                add(topic.file, located.line_of("sources", index), "source", f"unknown source {source}")
        cited = {target for passage in topic.passages for target in passage.targets("footnote")}
        for index, source in enumerate(header.sources):
            if source not in cited:
                add(topic.file, located.line_of("sources", index), "source", f"no footnote cites the source {source}")
        for index, slug in enumerate(header.related):
            line = located.line_of("related", index)
            if slug == topic.slug:
                add(topic.file, line, "slug", "related names the topic itself")
            self._pending.references.append((topic.file, line, Reference("topic", slug)))
        for index, service in enumerate(header.services):
            if self._services and service not in self._services:
                add(topic.file, located.line_of("services", index), "header", f"unknown service {service}")
        self._check_dates(topic, header)

    def _check_dates(self, topic: ReadTopic, header: TopicHeader) -> None:
        due, checked = day(header.review_due), day(header.facts_checked)
        if due and due < self._today:
            late = (self._today - due).days
            message = f"the review was due on {due}, {late} days ago"
            self._problems.warn(topic.file, topic.line_of("review_due"), "review", message)
        if checked and checked > self._today + timedelta(days=1):  # a day ahead is another time zone
            message = f"facts_checked is in the future: {checked}"
            self._problems.warn(topic.file, topic.line_of("facts_checked"), "review", message)

    def _check_review(self, topic: ReadTopic, english: ReadTopic) -> None:
        """A review is of a day that has been, and of the text as it stands."""
        header = english.header.value if english.header else None
        reviewed = day(topic.header.value.reviewed_on) if topic.header else None
        if reviewed is None or not isinstance(header, TopicHeader):
            return
        line, checked = topic.line_of("reviewed_on"), day(header.facts_checked)
        if reviewed > self._today + timedelta(days=1):
            self._problems.add(topic.file, line, "review", f"reviewed_on is in the future: {reviewed}")
        elif checked and reviewed < checked:
            message = (
                f"the text changed since its review: facts were checked on {checked}, it was reviewed on {reviewed}"
            )
            self._problems.warn(topic.file, line, "review", message)

    def _check_references(self, topic: ReadTopic) -> None:
        for passage in topic.passages:
            for line, reference in passage.references:
                self._check_reference(topic.file, line, reference, topic)

    def _check_reference(self, file: str, line: int, reference: Reference, topic: ReadTopic) -> None:
        add, target = self._problems.add, reference.target
        if reference.kind in ("topic", "contact"):
            self._pending.references.append((file, line, reference))
        elif reference.kind == "source" and target not in self._catalogue.sources:
            add(file, line, "source", f"unknown source {target}")
        elif reference.kind == "footnote":
            self._check_footnote(file, line, target, topic)
        elif reference.kind == "say" and target not in self._catalogue.statements:
            add(file, line, "statement", f"unknown statement {target}")
        elif reference.kind == "picture" and target not in self._catalogue.pictures:
            add(file, line, "picture", f"the picture pictures/{target}.svg is missing")
        elif reference.kind == "tel":
            self._check_number(file, line, reference)

    def _check_footnote(self, file: str, line: int, target: str, topic: ReadTopic) -> None:
        # A translation has its English's footnotes or is told so; a source in the header is looked up there.
        header = topic.header.value if topic.header else None
        if isinstance(header, TopicHeader) and target not in header.sources:
            self._problems.add(file, line, "source", f"the header's sources do not name {target}")

    def _check_number(self, file: str, line: int, reference: Reference) -> None:
        number = reference.target
        if number.startswith("+") and not _is_phone_number(number):
            self._problems.add(file, line, "phone", f"{number} is no phone number that can exist")
        shown = re.sub(r"\D", "", reference.text)
        if len(shown) >= 7 and not re.sub(r"\D", "", number).endswith(shown):
            self._problems.add(file, line, "phone", f"the text shows {reference.text}, the link dials {number}")

    def _check_footnote_is_there(self, topic: ReadTopic, passage: RenderedPassage) -> None:
        if passage.targets("footnote"):
            return
        if passage.anchor in FOOTNOTED:
            message = f"the passage {passage.anchor} needs a footnote"
            self._problems.add(topic.file, passage.line, "footnote", message)
            return
        claim = claim_in(passage.words)
        if claim:
            what, words = claim
            message = f"the passage {passage.anchor} needs a footnote: it holds {what} ({words})"
            self._problems.add(topic.file, passage.line, "footnote", message)

    def _check_same_passages(self, topic: ReadTopic, english: ReadTopic) -> None:
        add = self._problems.add
        theirs = {passage.anchor: passage for passage in english.passages}
        ours = {passage.anchor: passage for passage in topic.passages}
        for anchor in theirs:
            if anchor not in ours:
                add(topic.file, 1, "passage", f"the passage {anchor} of the English is missing")
        for anchor, passage in ours.items():
            if anchor not in theirs:
                add(topic.file, passage.line, "passage", f"the passage {anchor} is not in the English")
            else:
                self._check_same_references(topic, passage, theirs[anchor])
        if list(ours) != list(theirs) and ours.keys() == theirs.keys():
            add(topic.file, 1, "passage", "the passages stand in another order than in the English")

    def _check_same_references(self, topic: ReadTopic, ours: RenderedPassage, theirs: RenderedPassage) -> None:
        for kind, word in (("footnote", "footnote"), ("say", "statement"), ("tel", "phone number")):
            have, want = set(ours.targets(kind)), set(theirs.targets(kind))
            for target in sorted(want - have):
                message = f"the passage {ours.anchor} lacks the {word} {target} of the English"
                self._problems.add(topic.file, ours.line, "passage", message)
            for target in sorted(have - want):
                message = f"the passage {ours.anchor} has a {word} that the English has not: {target}"
                self._problems.add(topic.file, ours.line, "passage", message)

    def _check_hashes(self, topic: ReadTopic, english: ReadTopic, recorded: Mapping[str, str]) -> None:
        line = topic.line_of("source_hashes")
        ours = {passage.anchor: passage.line for passage in topic.passages}
        for anchor in recorded:
            if anchor not in english.hashes:
                self._problems.add(topic.file, line, "hash", f"source_hashes names {anchor}, which the English lacks")
        lacking = [anchor for anchor in english.hashes if anchor in ours and anchor not in recorded]
        if lacking:
            message = f"source_hashes lacks {', '.join(lacking)}: run kyr check --stamp"
            self._problems.add(topic.file, line, "hash", message)
        for anchor, current in english.hashes.items():
            if anchor in ours and recorded.get(anchor, current) != current:
                message = f"stale: the English of {anchor} changed after this was translated"
                self._problems.add(topic.file, ours[anchor], "stale", message)


def claim_in(text: str) -> tuple[str, str] | None:
    """What in this English text must be sourced (content plan, 3) and the words; None when nothing must."""
    plain = _NO_CLAIM.sub(" ", text)
    for what, pattern in _CLAIMS.items():
        match = pattern.search(plain)
        if match:
            return what, match[0].strip()
    return None


def day(text: str) -> date | None:
    """A header's date; None when it is no date, which has been reported."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _is_phone_number(number: str) -> bool:
    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(number, None)))
    except phonenumbers.NumberParseException:
        return False
