# SPDX-License-Identifier: Apache-2.0
"""A paper as the plain data that the template reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from kyr_app.domain.bidi import isolate, isolate_number
from kyr_app.domain.locales import SOURCE_LOCALE, locale_for
from kyr_app.domain.topic import Block, Passage, Source, Statement, Topic
from kyr_app.domain.written_dates import written_date
from kyr_app.paper.nodes import nodes_of, with_tables_stacked
from kyr_app.paper.values import (
    BODY_POINTS,
    LARGE_POINTS,
    CardsPart,
    ContactGroup,
    ContactsPart,
    DrawnExhibit,
    Extras,
    LetterPart,
    LetterText,
    OfficerPart,
    OwnPage,
    Paper,
    PaperWords,
    Part,
    PlanAction,
    PlanPart,
    PrintedContact,
    SheetPart,
    TopicPart,
)

Data = dict[str, Any]
#: Widths between the margins of both papers, in points: a drawing is as wide as the column that holds it.
_WIDE, _HALF = 380, 232
#: More columns than this are no table any more in half a page.
_COLUMNS_IN_HALF = 2


def data_of(paper: Paper) -> Data:
    """All that the template needs, in values of JSON."""
    setter = _Setter(paper)
    locale = setter.spoken(paper.locale)
    words = setter.words(locale)
    office = f" · {paper.office}" if paper.office else ""
    edition = words["edition"].format(day=setter.day(paper.edition, locale))
    printed = words["printed"].format(day=setter.day(paper.printed_on.isoformat(), locale))
    cover = paper.cover
    return {
        "title": paper.title,
        "lang": language(locale),
        "paper": paper.look.size,
        "points": LARGE_POINTS if paper.look.large else BODY_POINTS,
        "in-turn": paper.look.large,
        "columns": setter.columns and any(isinstance(part, TopicPart) and part.second for part in paper.parts),
        "office": paper.office,
        "footer": [f"KYR{office} · {edition} · {printed}", words["not-advice"]],
        "page": words["page"],
        "notice": [
            {"lang": language(locale), "words": setter.words(locale)["not-advice-long"]} for locale in paper.words
        ],
        "cover": cover
        and {
            "titles": [{"lang": language(locale), "words": text} for locale, text in cover.titles],
            "contents-title": words["contents"],
            "contents": [
                # A title in another language than the page's stands whole on the side where the page's lines begin.
                {"lang": language(own), "words": text if own == locale else isolate(text)}
                for own, text in cover.contents
            ],
        },
        "parts": [setter.part(part) for part in paper.parts],
    }


def language(locale: str) -> str:
    """The language code that the press and a PDF reader know: `zh-Hans` is `zh`."""
    return locale.partition("-")[0]


class _Setter:
    """Turns parts into data; holds the fixed words and the look."""

    def __init__(self, paper: Paper) -> None:
        self._all_words = paper.words
        self.columns = not paper.look.large
        self._covered = paper.cover is not None

    def spoken(self, locale: str) -> str:
        """The language that the fixed words of a language are really in."""
        return locale if self._all_words.get(locale) else SOURCE_LOCALE

    def words(self, locale: str) -> Mapping[str, str]:
        """Fixed words of a language, English where it has none."""
        return words_in(self._all_words, locale)

    def day(self, day: str, locale: str) -> str:
        """A date as the language writes it."""
        return date_words(day, self._all_words, locale)

    def part(self, part: Part) -> Data:
        """Any part."""
        setters: dict[type, Callable[[Any], Data]] = {
            TopicPart: self._topic,
            ContactsPart: self._contacts,
            SheetPart: self._sheet,
            CardsPart: self._cards,
            OfficerPart: self._officer,
            PlanPart: _plan,
            LetterPart: self._letter,
            OwnPage: self._own,
        }
        return setters[type(part)](part)

    def _topic(self, part: TopicPart) -> Data:
        columns = part.second is not None and self.columns
        first = self._text(part.topic, self._trust(part.topic, part.trust), part.extras, half=columns)
        second: Data | None = None
        if part.second is not None:
            trust = self._trust(part.second, part.second_trust)
            second = self._text(part.second, trust, part.second_extras, half=columns)
            beside = {
                passage.anchor: setting
                for passage, setting in zip(part.second.passages, second["passages"], strict=True)
            }
            second["passages"] = [beside.get(passage.anchor) for passage in part.topic.passages]
        words = self.words(part.topic.locale)
        return {
            **first,
            "kind": "topic",
            "second": second,
            "sources-title": words["sources"],
            "sources-lang": "en" if locale_for(part.topic.locale).right_to_left else language(part.topic.locale),
            "sources": [self._source(source, part.topic.locale) for source in part.topic.sources],
        }

    def _trust(self, topic: Topic, lines: Sequence[str]) -> Sequence[str]:
        """Without a cover the notice stands with the topic: what a footer says is not read to a blind reader."""
        return lines if self._covered else (*lines, self.words(topic.locale)["not-advice"])

    def _text(self, topic: Topic, trust: Sequence[str], extras: Extras, *, half: bool) -> Data:
        return {
            "lang": language(topic.locale),
            "title": topic.title,
            "summary": topic.summary,
            "trust": list(trust),
            "passages": [self._passage(passage, topic.locale, extras, half=half) for passage in topic.passages],
        }

    def _source(self, source: Source, locale: str) -> Data:
        locale = "en" if locale_for(locale).right_to_left else locale
        # Many titles end with their date; twice would be noise.
        dated = "" if source.date[:4] in source.title else f", {self.day(source.date, locale)}"
        return {"words": f"{source.title}{dated}.", "url": source.url}

    def _passage(self, passage: Passage, locale: str, extras: Extras, *, half: bool) -> Data:
        blocks: list[Data] = []
        for block in passage.blocks:
            made = self._block(block, locale, extras, half=half)
            if made["kind"] == "say" and blocks and blocks[-1]["kind"] == "say":
                blocks[-1]["lines"] += made["lines"]
            else:
                blocks.append(made)
        return {"title": passage.title, "blocks": blocks}

    def _block(self, block: Block, locale: str, extras: Extras, *, half: bool) -> Data:
        if block.statement is not None:
            return {"kind": "say", "lines": [_line(block.statement, locale)]}
        nodes = nodes_of(block.html, above=2)
        if half:
            nodes = with_tables_stacked(nodes, _COLUMNS_IN_HALF)
        if block.kind == "box":
            return {"kind": "box", "title": block.title, "nodes": nodes}
        if block.kind == "exhibit" and block.style == "drawing" and block.exhibit in extras.drawings:
            return {**_drawing(extras.drawings[block.exhibit], locale, _HALF if half else _WIDE), "nodes": nodes}
        if block.kind == "exhibit" and block.style == "states" and extras.states.get(block.exhibit):
            rows = [row._asdict() for row in extras.states[block.exhibit]]
            return {"kind": "states", "name": extras.state_name, "rows": rows}
        return {"kind": "html", "nodes": nodes}

    def _contacts(self, part: ContactsPart) -> Data:
        return {
            "kind": "contacts",
            "lang": language(part.locale),
            "title": part.title,
            "note": part.note,
            "groups": self._groups(part.groups, part.locale),
        }

    def _sheet(self, part: SheetPart) -> Data:
        words = self.words(part.locale)
        return {
            "kind": "sheet",
            "lang": language(part.locale),
            "title": part.title,
            "asked": list(part.asked),
            "shown": part.shown,
            "note": part.note,
            "groups": self._groups(part.groups, part.locale),
            "no-phone": words["sheet-no-phone"],
            "scan": words["sheet-scan"],
        }

    def _groups(self, groups: Sequence[ContactGroup], locale: str) -> list[Data]:
        alt, rtl = self.words(locale)["qr-alt"], locale_for(locale).right_to_left
        return [
            {"title": group.title, "contacts": [_contact(one, alt, rtl=rtl) for one in group.contacts]}
            for group in groups
        ]

    def _cards(self, part: CardsPart) -> Data:
        own, english = self.words(part.locale), self.words("en")
        number = isolate_number(part.number)
        label = f"{part.number_label} {number}".strip() if number else ""
        return {
            "kind": "cards",
            "lang": language(part.locale),
            "title": own["cards-title"],
            "own-head": own["card-head-own"],
            "own-lines": [one.words or one.english for one in part.statements],
            "own-foot": own["card-call"].format(number=label) if label else "",
            "english-head": english["card-head-officer"],
            "english-lines": [one.english for one in part.statements],
            "english-foot": english["card-call"].format(number=label) if label else "",
        }

    def _officer(self, part: OfficerPart) -> Data:
        return {
            "kind": "officer",
            "lang": language(part.locale),
            "title": self.words("en")["card-head-officer"],
            "lines": [_line(one, part.locale) for one in part.statements],
        }

    def _own(self, part: OwnPage) -> Data:
        blocks = [nodes_of(html, above=1) for html in part.html]
        notice = "" if self._covered else self.words(self.spoken(part.locale))["not-advice"]
        return {
            "kind": "own",
            "lang": language(part.locale),
            "title": part.title,
            "blocks": blocks,
            "notice": notice,
        }

    def _letter(self, part: LetterPart) -> Data:
        return {
            "kind": "letter",
            "lang": "en",
            "title": part.title,
            "letter": _letter_text(part.letter),
            "page": self.words("en")["page"],
            "copy": _letter_text(part.copy) if part.copy else None,
            "copy-title": part.copy_title,
            "notice": self.words(part.copy.locale)["not-advice"] if part.copy else "",
        }


def words_in(words: PaperWords, locale: str) -> Mapping[str, str]:
    """Fixed words of a language, English where it has none."""
    return {**words.get("en", {}), **words.get(locale, {})}


def date_words(day: str, words: PaperWords, locale: str) -> str:
    """A date as the language writes it, by the words `month-01` and so on."""
    own = words_in(words, locale)
    return written_date(day, lambda key: own.get(f"month-{key}", "") if key.isdigit() else own[key])


def _line(statement: Statement, locale: str) -> Data:
    words = "" if locale == "en" else statement.words
    return {"english": statement.english, "words": words, "lang": language(locale)}


def _drawing(exhibit: DrawnExhibit, locale: str, width: float) -> Data:
    drawing = exhibit.drawing
    return {
        "kind": "drawing",
        "lang": language(locale),
        "alt": f"{drawing.title}. {drawing.alt}",
        "svg": exhibit.svg.decode(),
        "example": exhibit.example,
        "width": drawing.width,
        "height": drawing.height,
        "scale": min(1.0, width / drawing.width) if drawing.width else 1.0,
        "words": [words._asdict() for words in drawing.words],
        "marks": [{"x": mark.x, "y": mark.y} for mark in drawing.callouts],
    }


def _contact(contact: PrintedContact, alt: str, *, rtl: bool) -> Data:
    return {
        "name": isolate(contact.name) if rtl else contact.name,
        "phone": isolate_number(contact.phone) if rtl else contact.phone,
        "warnings": list(contact.warnings),
        "lines": list(contact.lines),
        "source": contact.source,
        "qr": contact.qr.decode(),
        "qr-alt": alt.format(name=contact.name),
    }


def _plan(part: PlanPart) -> Data:
    return {
        "kind": "plan",
        "lang": language(part.locale),
        "title": part.title,
        "lead": part.lead,
        "first-title": part.first_title,
        "first": [_action(action, part.locale) for action in part.first],
        "later-title": part.later_title,
        "later": [_action(action, part.locale) for action in part.later],
    }


def _action(action: PlanAction, locale: str) -> Data:
    own = action.locale or locale
    # English among right-to-left lines keeps its own order, with the stop at its end.
    kept: Callable[[str], str] = isolate if locale_for(locale).right_to_left and own != locale else str
    return {
        "lang": language(own),
        "title": kept(action.title),
        "steps": [kept(step) for step in action.steps],
        "notes": list(action.notes),
    }


def _letter_text(text: LetterText) -> Data:
    """Lines and items that follow one another are one thing: an address, a list."""
    blocks = [
        {"kind": kind, "words": [words for _, words in run]}
        for kind, run in groupby(text.blocks, lambda piece: piece[0])
    ]
    return {"lang": language(text.locale), "blocks": blocks}
