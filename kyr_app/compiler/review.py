# SPDX-License-Identifier: Apache-2.0
"""The document with which a lawyer reviews a topic: each statement beside its sources, with boxes to tick.

One HTML file that needs nothing else: no script, no picture, no address that is loaded. It prints from any browser.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from kyr_app.compiler.catalogue import Catalogue, load_catalogue
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import TopicHeader, applies_in
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.render import RenderedPassage
from kyr_app.compiler.review_units import Unit, units_of
from kyr_app.compiler.topics import ReadTopic, TopicReader, find_topics, numbers_of
from kyr_app.domain.errors import ContentError, UnknownSlugError
from kyr_app.domain.locales import BY_CODE, SOURCE_LOCALE

_STYLE = """
@page { size: letter; margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { font: 11pt/1.45 Georgia, "Noto Serif", serif; color: #111; max-width: 62rem; margin: 1.5rem auto;
  padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .3rem; break-after: avoid; }
.small, .sources, .ticks, th { font-family: Arial, "Noto Sans", sans-serif; font-size: 9pt; line-height: 1.35; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: start; border-bottom: 2px solid #111; padding: .2rem .5rem; }
td { vertical-align: top; border-bottom: 1px solid #999; padding: .4rem .5rem; overflow-wrap: anywhere; }
tr { break-inside: avoid; } thead { display: table-header-group; }
.sources p { margin: 0 0 .3rem; } .none { color: #555; }
.ticks label { margin-inline-end: .8rem; white-space: nowrap; }
.ticks input { display: inline-block; width: .8rem; height: .8rem; margin: 0 .3rem 0 0; vertical-align: -.1rem; }
.note { min-height: 1.4rem; border-bottom: 1px dotted #666; margin-top: .2rem; }
.line { display: flex; gap: .6rem; margin: .8rem 0; } .line span { flex: none; width: 9rem; }
.line div { flex: 1; border-bottom: 1px solid #111; min-height: 1.4rem; }
.say { font-style: italic; } .box { font-weight: bold; } .heading td { font-weight: bold; border-bottom: 0; }
.sign, .record { border: 1px solid #111; padding: .6rem 1rem; margin-top: 1.5rem; break-inside: avoid; }
dl { display: grid; grid-template-columns: 11rem 1fr; gap: .15rem .6rem; margin: .8rem 0; } dd { margin: 0; }
pre { white-space: pre-wrap; } sup { font-size: 8pt; line-height: 0; }
"""
_TICKS = "".join(f'<label><input type="checkbox">{words}</label>' for words in ("Correct", "Needs change", "Not sure"))
_SURE = {"high": "sure", "medium": "fairly sure", "low": "not sure"}


@dataclass(frozen=True, slots=True)
class Review:
    """A topic as it stands, with what its review needs. `translation` is None for English alone."""

    chapter: str
    english: ReadTopic
    header: TopicHeader
    translation: ReadTopic | None
    catalogue: Catalogue


def read_for_review(root: Path, slug: str, locale: str = SOURCE_LOCALE) -> Review:
    """Read one topic, with its translation when `locale` is not English.

    Raises:
        UnknownSlugError: there is no such topic, or not in this language (`slug (locale)`).
        ContentError: the topic has problems of form, so that what is printed would not be what it says.
    """
    problems = Problems()
    files = ContentFiles(root, problems)
    catalogue = load_catalogue(files, problems)
    topic = next((topic for topic in find_topics(files, catalogue, problems) if topic.slug == slug), None)
    if topic is None:
        raise UnknownSlugError(slug)
    if locale not in topic.names:
        raise UnknownSlugError(f"{slug} ({locale})")
    found = Problems()
    reader = TopicReader(files, catalogue, found)
    english = reader.read(topic, SOURCE_LOCALE)
    header = english.header.value if english and english.header else None
    if english is None or not isinstance(header, TopicHeader):
        raise ContentError(found.errors)
    translation = reader.read(topic, locale, numbers_of(header)) if locale != SOURCE_LOCALE else None
    if found.errors:
        raise ContentError(found.errors)
    return Review(topic.chapter, english, header, translation, catalogue)


def review_html(review: Review, today: date) -> str:
    """The whole document; `today` is printed as the day on which it was made."""
    title = escape(f"Review: {review.header.title}")
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="en"><head><meta charset="utf-8">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{title}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{title}</h1>",
            *_about(review, today),
            *_summary(review),
            *(line for passage in review.english.passages for line in _passage(review, passage)),
            *_sign(review),
            "</body></html>\n",
        ]
    )


def _about(review: Review, today: date) -> Iterator[str]:
    header, english = review.header, review.english
    rows = {
        "Topic": f"{english.slug}, chapter {review.chapter}",
        "File": f"{english.file}, text {english.digest.hex()[:12]}",
        "Applies in": "all states" if applies_in(header) == ["US"] else ", ".join(applies_in(header)),
        "Facts checked on": header.facts_checked,
        "Covers news until": header.facts_until,
        "Review due on": header.review_due,
        "Printed on": today.isoformat(),
    }
    if review.translation:
        rows["Translation"] = (
            f"{BY_CODE[review.translation.locale].english_name}, {review.translation.file}, "
            f"text {review.translation.digest.hex()[:12]}"
        )
    yield "<dl>" + "".join(f"<dt>{key}</dt><dd>{escape(value)}</dd>" for key, value in rows.items()) + "</dl>"
    yield (
        "<p>Please read each statement beside its sources and tick one box. Write what should change on the dotted "
        "line. The text is general information for people who may meet officers, in plain words on purpose; it is not "
        "advice for a case. “How sure” is our own view of the source.</p>"
    )


def _summary(review: Review) -> Iterator[str]:
    english = [Unit("text", escape(review.header.title)), Unit("text", escape(review.header.summary))]
    theirs = review.translation.header.value if review.translation and review.translation.header else None
    translated = [Unit("text", escape(theirs.title)), Unit("text", escape(theirs.summary))] if theirs else []
    yield "<h2>Title and summary</h2>"
    yield from _table(review, english, translated)


def _passage(review: Review, passage: RenderedPassage) -> Iterator[str]:
    statements = review.catalogue.statements
    title, translated = escape(passage.title), []
    if review.translation:
        theirs = next((one for one in review.translation.passages if one.anchor == passage.anchor), None)
        if theirs:
            title += f" / {escape(theirs.title)}"
            translated = units_of(theirs, statements, review.translation.locale)
    yield f"<h2>{title}</h2>"
    yield from _table(review, units_of(passage, statements, SOURCE_LOCALE), translated)


def _table(review: Review, english: list[Unit], translated: list[Unit]) -> Iterator[str]:
    columns = [BY_CODE[SOURCE_LOCALE].english_name]
    if review.translation:
        columns.append(BY_CODE[review.translation.locale].english_name)
    heads = "".join(f"<th>{name}</th>" for name in [*columns, "Sources and your answer"])
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    told: set[str] = set()
    for ours, theirs in _pairs(english, translated):
        cells = f'<td lang="en">{_cell(ours)}</td>'
        if review.translation:
            locale = BY_CODE[review.translation.locale]
            direction = "rtl" if locale.right_to_left else "ltr"
            cells += f'<td lang="{locale.code}" dir="{direction}">{_cell(theirs)}</td>'
        if all(unit.kind == "heading" for unit in ours):
            yield f'<tr class="heading">{cells}<td></td></tr>'
            continue
        sources = list(dict.fromkeys(source for unit in ours for source in unit.sources))
        yield f'<tr>{cells}<td><div class="sources">{_sources(review, sources, told)}</div>{_answer()}</td></tr>'
        told.update(sources)
    yield "</tbody></table>"


def _pairs(english: list[Unit], translated: list[Unit]) -> Iterator[tuple[list[Unit], list[Unit]]]:
    """Statement beside statement; the whole passage in one row when a translation is cut differently."""
    if not translated:
        yield from (([unit], []) for unit in english)
    elif [unit.sources for unit in english] == [unit.sources for unit in translated]:
        yield from (([ours], [theirs]) for ours, theirs in zip(english, translated, strict=True))
    else:
        yield english, translated


def _cell(units: list[Unit]) -> str:
    return "".join(f'<div class="{unit.kind}">{unit.html}</div>' for unit in units)


def _sources(review: Review, ids: list[str], told: set[str]) -> str:
    if not ids:
        return '<p class="none">No source is cited for this.</p>'
    numbers = numbers_of(review.header)
    found = []
    for id_ in ids:
        source = review.catalogue.sources.get(id_)
        if source is None:
            found.append(f"<p>[{numbers.get(id_, '?')}] {escape(id_)}: unknown source</p>")
            continue
        about = [source.title]
        if id_ in told:
            about.append("see above")
        else:
            about += [source.kind, source.date, source.url or "no address", f"how sure: {_SURE[source.sure]}"]
        found.append(f"<p>[{numbers.get(id_, '?')}] {escape('; '.join(about))}</p>")
    return "".join(found)


def _answer() -> str:
    return f'<div class="ticks">{_TICKS}</div><div class="note small" contenteditable="true"></div>'


def _sign(review: Review) -> Iterator[str]:
    lines = ("Name", "Role", "Date")
    yield '<section class="sign"><h2>Who reviewed this</h2>'
    yield (
        "<p>Give a name and role as they may be shown to readers, such as “immigration attorney, Los Angeles”. "
        "No bar number is needed.</p>"
    )
    yield from (f'<div class="line"><span>{name}</span><div contenteditable="true"></div></div>' for name in lines)
    ends = ("Correct as it stands", "Correct once the changes above are made", "Not fit to be shown yet")
    boxes = "".join(f'<label><input type="checkbox">{words}</label>' for words in ends)
    yield f'<div class="ticks">{boxes}</div></section>'
    file = review.translation.file if review.translation else review.english.file
    yield '<section class="record small"><h2>How this review is recorded</h2>'
    yield (
        "<p>Make every change that is asked for, set <code>facts_checked</code> anew where facts changed, and show the "
        "changed text to the reviewer. Only then, and only if the reviewer agrees, write into the header of "
        f"<code>{escape(file)}</code> in the content folder:</p>"
    )
    yield '<pre>reviewed_by: "Name"\nreviewed_role: "Role"\nreviewed_on: "YYYY-MM-DD"</pre>'
    yield (
        "<p><code>kyr check</code> refuses a half-filled review and a date to come, and warns when facts were checked "
        "again after the review. Keep the signed copy.</p></section>"
    )
