# SPDX-License-Identifier: Apache-2.0
"""A paper as the plain data that the template reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kyr_app.domain.bidi import isolate_number
from kyr_app.domain.locales import locale_for
from kyr_app.domain.topic import Block, Passage, Source, Statement, Topic
from kyr_app.domain.written_dates import written_date
from kyr_app.paper.nodes import nodes_of, with_tables_stacked
from kyr_app.paper.values import (
    BODY_POINTS,
    LARGE_POINTS,
    CardsPart,
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
    TopicPart,
)

Data = dict[str, Any]
#: Widths between the margins of both papers, in points: a drawing is as wide as the column that holds it.
_WIDE, _HALF = 380, 222
#: More columns than this are no table any more in half a page.
_COLUMNS_IN_HALF = 3


def data_of(paper: Paper) -> Data:
    """All that the template needs, in values of JSON."""
    setter = _Setter(paper)
    words = setter.words(paper.locale)
    office = f" · {paper.office}" if paper.office else ""
    edition = words["edition"].format(day=setter.day(paper.edition, paper.locale))
    printed = words["printed"].format(day=setter.day(paper.printed_on.isoformat(), paper.locale))
    cover = paper.cover
    return {
        "title": paper.title,
        "lang": language(paper.locale),
        "paper": paper.look.size,
        "points": LARGE_POINTS if paper.look.large else BODY_POINTS,
        "in-turn": paper.look.large,
        "office": paper.office,
        "footer": [f"KYR{office} · {edition} · {printed}", words["not-advice"]],
        "page": words["page"],
        "notice": [
            {"lang": language(locale), "words": setter.words(locale)["not-advice-long"]} for locale in paper.words
        ],
        "cover": cover
        and {
            "titles": [{"lang": language(locale), "words": text} for locale, text in cover.titles],
            "contents": [{"lang": language(locale), "words": text} for locale, text in cover.contents],
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
        self._narrow = not paper.look.large

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
            CardsPart: self._cards,
            OfficerPart: self._officer,
            PlanPart: _plan,
            LetterPart: _letter,
            OwnPage: _own,
        }
        return setters[type(part)](part)

    def _topic(self, part: TopicPart) -> Data:
        columns = part.second is not None and self._narrow
        first = self._text(part.topic, part.trust, part.extras, half=columns)
        second: Data | None = None
        if part.second is not None:
            second = self._text(part.second, part.second_trust, part.second_extras, half=columns)
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

    def _text(self, topic: Topic, trust: Sequence[str], extras: Extras, *, half: bool) -> Data:
        return {
            "lang": language(topic.locale),
            "title": topic.title,
            "summary": topic.summary,
            "trust": list(trust),
            "passages": [self._passage(passage, topic.locale, extras, half=half) for passage in topic.passages],
        }

    def _source(self, source: Source, locale: str) -> str:
        address = f" {source.url}" if source.url else ""
        locale = "en" if locale_for(locale).right_to_left else locale
        # Many titles end with their date; twice would be noise.
        dated = "" if source.date[:4] in source.title else f", {self.day(source.date, locale)}"
        return f"{source.title}{dated}.{address}"

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
        nodes = nodes_of(block.html)
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
        alt = self.words(part.locale)["qr-alt"]
        rtl = locale_for(part.locale).right_to_left
        return {
            "kind": "contacts",
            "lang": language(part.locale),
            "title": part.title,
            "note": part.note,
            "groups": [
                {"title": group.title, "contacts": [_contact(one, alt, rtl=rtl) for one in group.contacts]}
                for group in part.groups
            ],
        }

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
        "name": contact.name,
        "phone": isolate_number(contact.phone) if rtl else contact.phone,
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
        "first": [_action(action) for action in part.first],
        "later-title": part.later_title,
        "later": [_action(action) for action in part.later],
    }


def _action(action: PlanAction) -> Data:
    return {"title": action.title, "steps": list(action.steps), "notes": list(action.notes)}


def _letter(part: LetterPart) -> Data:
    return {
        "kind": "letter",
        "lang": "en",
        "title": part.title,
        "letter": _letter_text(part.letter),
        "copy": _letter_text(part.copy) if part.copy else None,
        "copy-title": part.copy_title,
    }


def _letter_text(text: LetterText) -> Data:
    blocks = [{"kind": kind, "words": words} for kind, words in text.blocks]
    return {"lang": language(text.locale), "blocks": blocks}


def _own(part: OwnPage) -> Data:
    blocks = [nodes_of(html) for html in part.html]
    return {"kind": "own", "lang": language(part.locale), "title": part.title, "blocks": blocks}
