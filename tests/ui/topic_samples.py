# SPDX-License-Identifier: Apache-2.0
"""Topics made by hand for tests of the views that show them: every kind of block, long words, other scripts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kyr_app.domain.topic import Block, Passage, Source, Statement, Topic, TopicSummary
from kyr_app.storage.paths import resources_path
from kyr_app.ui.fonts import Fonts
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme

TODAY = date(2026, 11, 22)
SILENT = Statement("remain-silent", "I choose to remain silent.", "")
LAWYER = Statement("want-lawyer", "I want to speak with a lawyer.", "")
WORDS = {
    "es": {"remain-silent": "Elijo guardar silencio.", "want-lawyer": "Quiero hablar con un abogado."},
    "ar": {"remain-silent": "أختار أن ألتزم الصمت.", "want-lawyer": "أريد التحدث مع محامٍ."},
}
PAYTON = Source(
    "payton", "Payton v. New York, 445 U.S. 573 (1980)", "case", "https://example.org/payton", "1980", "high"
)
REPORT = Source("press-2026", "A newspaper, 2 May 2026", "press", "", "2026-05-02", "medium")
TABLE = (
    "<table><thead><tr><th>Date</th><th>Amount</th><th>Note</th></tr></thead><tbody>"
    "<tr><td>2014</td><td>$51.8 million</td><td>first contract</td></tr>"
    "<tr><td>2019</td><td>$49.8 million</td><td>three more years</td></tr></tbody></table>"
)
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän" * 6


def statement(sample: Statement, locale: str) -> Statement:
    return sample._replace(words=WORDS.get(locale, {}).get(sample.id, ""))


def html(markup: str) -> Block:
    return Block("html", html=markup)


def passages(locale: str = "en") -> tuple[Passage, ...]:
    """One minute, say this (one run of two lines), why (with a heading inside), known (a table), dispute (boxes)."""
    say = tuple(Block("say", statement=statement(one, locale)) for one in (SILENT, LAWYER))
    return (
        Passage(
            "one-minute",
            {"es": "En un minuto", "ar": "في دقيقة واحدة"}.get(locale, "In one minute"),
            (
                html(
                    "<ol><li>Keep the door closed.</li>"
                    "<li>Ask who they are. <a href='topic:warrants'>Check</a>.</li></ol>"
                ),
            ),
            "",
        ),
        Passage("say-this", {"es": "Diga esto"}.get(locale, "Say this"), (html("<p>Aloud:</p>"), *say), ""),
        Passage(
            "why",
            {"es": "Por qué"}.get(locale, "Why"),
            (
                html(
                    "<p>Officers need a warrant.<sup><a href='source:payton'>[1]</a></sup> La policía también.</p>"
                    "<h3>What counts as a yes</h3><p>A warrant names a place.</p>"
                ),
            ),
            "",
        ),
        Passage(
            "known",
            {"es": "Lo que se sabe"}.get(locale, "What is known"),
            (html(TABLE), html(f"<p>{LONG_WORD}</p>")),
            "",
        ),
        Passage(
            "dispute",
            {"es": "En disputa"}.get(locale, "In dispute"),
            (
                Block("box", style="warning", title="Do not run", html="<p>It can be used against you.</p>"),
                Block("box", style="note", title="Call", html="<p><a href='tel:+18008987180'>1-800-898-7180</a></p>"),
                *(html(f"<p>Line {number} of a long end.</p>") for number in range(12)),
            ),
            "",
        ),
    )


def make_topic(
    locale: str = "en",
    *,
    blocks: Sequence[Block] = (),
    text: Sequence[Passage] = (),
    review_due: date = date(2027, 5, 22),
    **changes: object,
) -> Topic:
    """A topic in `locale`; `blocks` replace its text by one passage."""
    shown = (Passage("only", "Only", tuple(blocks), ""),) if blocks else tuple(text) or passages(locale)
    topic = Topic(
        slug="home-door",
        chapter="encounters",
        locale=locale,
        title={"es": "Agentes en su puerta", "ar": "الضباط عند بابك"}.get(locale, "Officers at your door"),
        summary="You can keep the door closed.",
        urgency="now",
        applies_in=("US",),
        facts_checked=date(2026, 11, 20),
        facts_until="2026-07",
        review_due=review_due,
        reviewed_by="",
        reviewed_role="",
        reviewed_on="",
        translated_by="" if locale == "en" else "machine",
        stale=(),
        services=("removal_defense",),
        passages=shown,
        sources=(PAYTON, REPORT),
        related=(TopicSummary("warrants", "encounters", "Judge's warrant or ICE form?", "", "now", "en", "", ("en",)),),
        locales=("en", "es", "ar"),
    )
    return topic._replace(**changes)


class Look(NamedTuple):
    """What every view is built with."""

    theme: Theme
    icons: Icons
    fonts: Fonts


@cache
def _shared_look(app: QApplication) -> Look:
    app.setStyle("Fusion")
    fonts = Fonts(app, resources_path() / "fonts")
    fonts.ensure("en", "ar")
    theme = Theme(app, "light", 100)
    theme.apply_silently()
    return Look(theme, Icons(theme, resources_path() / "icons"), fonts)


def look_for(app: QApplication, name: str = "light", scale: int = 100) -> Look:
    """One look for all tests, changed as asked: a style sheet for each test would cost more than the test."""
    look = _shared_look(app)
    look.theme.choose(name)
    look.theme.set_scale(scale)
    return look


def forget(*widgets: QWidget) -> None:
    """Delete views now, so that none of them restyles itself in a later test."""
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class SampleStore:
    """Answers as the library does, from the samples above."""

    def __init__(self, pictures: Mapping[str, bytes] | None = None) -> None:
        self._pictures = dict(pictures or {})

    def labels(self, locale: str, vocabulary: str) -> Mapping[str, str]:
        return {"source_kind": {"case": "Court case", "press": "Press"}, "state": {"CA": "California"}}.get(
            vocabulary, {}
        )

    def statements(self, locale: str) -> Sequence[Statement]:
        return (statement(SILENT, locale), statement(LAWYER, locale))

    def picture(self, name: str) -> bytes:
        return self._pictures.get(name, b"")


class SampleVoice:
    """A voice that is done at once when told to be."""

    def __init__(self, *languages: str) -> None:
        self._languages = languages
        self.said: list[tuple[str, str]] = []
        self.finish = lambda: None

    def languages(self) -> Sequence[str]:
        return self._languages

    def say(self, text: str, language: str, done) -> None:
        self.said.append((text, language))
        self.finish = done

    def stop(self) -> None:
        self.finish = lambda: None
