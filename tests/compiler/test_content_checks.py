# SPDX-License-Identifier: Apache-2.0
"""Each check of the content: a folder without a fault, one fault put in, and the file and line that must be named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from content_folder import BODY, STREET_BODY, TRANSLATION_BODY, ContentFolder

TOPIC = "en/encounters/home-door.md"
STREET = "en/encounters/street.md"
SPANISH = "es/encounters/home-door.md"


def test_a_folder_without_a_fault_has_no_problem(folder: ContentFolder) -> None:
    assert folder.said() == []


def _topic(**header: str) -> Callable[[ContentFolder], None]:
    return lambda folder: folder.topic("home-door", **header)


def _body(old: str, new: str) -> Callable[[ContentFolder], None]:
    return lambda folder: folder.replace(TOPIC, old, new)


def _street(old: str, new: str) -> Callable[[ContentFolder], None]:
    return lambda folder: folder.replace(STREET, old, new)


def _spanish(old: str, new: str) -> Callable[[ContentFolder], None]:
    return lambda folder: folder.replace(SPANISH, old, new)


def _file(name: str, text: str) -> Callable[[ContentFolder], None]:
    return lambda folder: folder.write(name, text)


def _move(folder: ContentFolder, name: str, to: str) -> None:
    (folder.root / name).rename(folder.root / to)


def _bytes(folder: ContentFolder) -> None:
    (folder.root / STREET).write_bytes(b"---\ntitle: x\n\xff\n---\n")


def _second_chapter(locale: str) -> Callable[[ContentFolder], None]:
    """Puts the street a second time into another chapter of one language."""

    def put_in(folder: ContentFolder) -> None:
        folder.write("chapters.yaml", folder.text("chapters.yaml") + "- slug: other\n  icon: x\n")
        folder.write(f"{locale}/other/street.md", folder.text(STREET))

    return put_in


def _turned(body: str) -> str:
    """The body with its first two passages in the other order."""
    first, second, third = ("## " + part for part in body.split("## ")[1:])
    return second + first + third


FAULTS: dict[str, tuple[Callable[[ContentFolder], None], str]] = {
    # Headers
    "no header": (_file(STREET, "## One {#one}\n\ntext\n"), f"{STREET}:1: the file must begin with a header"),
    "header not closed": (_file(STREET, "---\ntitle: x\n"), f"{STREET}:1: the header is not closed"),
    "header is no YAML": (_topic(title='"Officers'), f"{TOPIC}:3: this is not YAML"),
    "field missing": (_topic(facts_checked=""), f"{TOPIC}:2: facts_checked is missing"),
    "field unknown": (_topic(colour="red"), f"{TOPIC}:14: colour is not a known field"),
    "field twice": (_topic(urgency="now\nurgency: soon"), f"{TOPIC}:7: urgency is given twice"),
    "date without quotes": (_topic(review_due="2027-05-22"), f"{TOPIC}:10: review_due: expected text, got a date"),
    "date that is none": (_topic(facts_checked='"2026-02-30"'), f"{TOPIC}:8: facts_checked: '2026-02-30' is not a"),
    "month that is none": (_topic(facts_until='"2026-13"'), f"{TOPIC}:9: facts_until: '2026-13' is not a month"),
    "due before checked": (_topic(review_due='"2026-11-01"'), f"{TOPIC}:10: review_due must be later"),
    "unknown urgency": (_topic(urgency="never"), f"{TOPIC}:6: urgency: 'never' is not one of now, soon, plan"),
    "unknown audience": (_topic(audience="[everyone,\n  nobody]"), f"{TOPIC}:6: audience: 'nobody' is not one of"),
    "unknown state": (_topic(applies_in="[CA, XX]"), f"{TOPIC}:7: applies_in: 'XX' is not one of US"),
    "empty title": (_topic(title='" "'), f"{TOPIC}:2: title is empty"),
    "no keywords": (_topic(keywords="[]"), f"{TOPIC}:4: keywords is empty"),
    "review without a name": (_topic(reviewed_on='"2026-11-30"'), f"{TOPIC}:2: reviewed_by, reviewed_role and"),
    "id that is none": (_topic(systems="[Clear View]"), f"{TOPIC}:14: systems: 'Clear View' is not an id"),
    "id twice in a list": (_topic(systems="[hart,\n  hart]"), f"{TOPIC}:15: systems: hart is given twice"),
    "endless header": (_topic(title=f'"{"a" * 50_000}"'), f"{TOPIC}:1: the header is longer than 50,000 characters"),
    "empty keyword": (_topic(keywords='["a", " "]'), f"{TOPIC}:4: keywords has an empty entry"),
    "no place": (_topic(applies_in="[]"), f"{TOPIC}:7: applies_in is empty"),
    "review that is no date": (
        _topic(review_due='"2027-13-01"'),
        f"{TOPIC}:10: review_due: '2027-13-01' is not a date",
    ),
    "translation without a title": (_spanish('"Agentes en su puerta"', '""'), f"{SPANISH}:2: title is empty"),
    "translation without keywords": (_spanish('["la migra en mi casa"]', "[]"), f"{SPANISH}:4: keywords is empty"),
    "translation half reviewed": (
        _spanish("translated_by: machine", "translated_by: machine\nreviewed_by: A"),
        f"{SPANISH}:10: reviewed_by, reviewed_role and reviewed_on are given together",
    ),
    "unknown service": (_topic(services="[dancing]"), f"{TOPIC}:13: unknown service dancing"),
    # Sources and footnotes
    "unknown source in the header": (_topic(sources="[payton, nobody]"), f"{TOPIC}:11: unknown source nobody"),
    "source that no footnote cites": (
        lambda folder: folder.topic("street", STREET_BODY),
        f"{STREET}:11: no footnote cites the source payton",
    ),
    "footnote that the header lacks": (
        _street("Stay calm.", "Stay calm.[^payton]"),
        f"{STREET}:17: the header's sources do not name payton",
    ),
    "passage of law without a footnote": (
        _body("## Say this {#say-this}", "## States {#states}"),
        ":20: the passage states needs a footnote",
    ),
    "a date without a footnote": (_street("Stay calm.", "In May 2026 stay calm."), f"{STREET}:15: the passage one-"),
    "a figure without a footnote": (_street("Stay calm.", "It cost $25."), "needs a footnote: it holds a figure ($2)"),
    "a statute without a footnote": (_street("Stay calm.", "See 8 U.S.C. 1357."), "it holds a statute"),
    "a case without a footnote": (_street("Stay calm.", "See Payton v. New York."), "it holds a case"),
    # Links
    "footnote of no form": (_street("Stay calm.", "Stay.[^Not/One]"), f"{STREET}:17: [^Not/One] is no footnote"),
    "unknown slug in related": (_topic(related="[street, nowhere]"), f"{TOPIC}:12: unknown topic nowhere"),
    "related to itself": (_topic(related="[home-door]"), f"{TOPIC}:12: related names the topic itself"),
    "unknown slug in the text": (_body("topic:street#one", "topic:nowhere#one"), f"{TOPIC}:18: unknown topic nowhere"),
    "broken anchor": (_body("street#one-minute", "street#two"), f"{TOPIC}:18: the topic street has no passage two"),
    "unknown contact": (_street("Stay calm.", "Call [them](contact:x)."), f"{STREET}:17: unknown contact x"),
    "unknown source link": (_street("Stay calm.", "See [it](source:x)."), f"{STREET}:17: unknown source x"),
    "address from elsewhere": (_street("Stay calm.", "[x](https://example.org)"), f"{STREET}:17: a link may lead to"),
    "number that can not exist": (_street("Stay calm.", "[x](tel:+15550000)"), f"{STREET}:17: +15550000 is no phone"),
    "number other than shown": (
        _body("tel:+18008987180", "tel:+12136340999"),
        f"{TOPIC}:29: the text shows 1-800-898-7180, the link dials +12136340999",
    ),
    # Text
    "text before a heading": (_street("## In", "Hello\n\n## In"), f"{STREET}:15: text before the first"),
    "no passage": (lambda folder: folder.topic("street", "\n", sources="[]"), ": the topic has no passage"),
    "heading without an id": (_street(" {#one-minute}", ""), f"{STREET}:15: the heading needs an id"),
    "id twice": (
        _street("calm.\n", "calm.\n\n## Two {#one-minute}\n\nx\n"),
        f"{STREET}:19: the id one-minute is given",
    ),
    "heading without a title": (_street("## In one minute {", "## {"), f"{STREET}:15: the heading has no title"),
    "heading too deep": (_street("1. Stay", "#### Deep\n\n1. Stay"), f"{STREET}:17: headings are ## (a passage)"),
    "empty passage": (_street("calm.\n", "calm.\n\n## Two {#two}\n"), f"{STREET}:19: the passage two is empty"),
    "title inside the text": (_street("1. Stay", "# Title\n\n1. Stay"), f"{STREET}:17: headings are ## (a passage)"),
    "underlined heading": (_street("1. Stay", "Title\n---\n\n1. Stay"), f"{STREET}:17: headings are ## (a passage)"),
    "raw HTML": (_street("Stay calm.", "Stay <b>calm</b>."), f"{STREET}:17: raw HTML is not allowed: <b>calm"),
    "script": (_street("1. Stay", "<script>alert(1)</script>\n\n1. Stay"), f"{STREET}:17: raw HTML is not allowed"),
    "control character": (_street("Stay calm.", "Stay \x07calm."), f"{STREET}:17: the line holds a control char"),
    "not UTF-8": (_bytes, f"{STREET}:3: the file is not UTF-8 from here on"),
    # Boxes
    "box not closed": (_street("1. Stay", "/// note | N\n\nx\n\n1. Stay"), f"{STREET}:17: the box is not closed"),
    "box in a box": (
        _street("1. Stay", "/// note | N\n\nx\n\n/// note | M\n\ny\n\n///\n\n1. Stay"),
        f"{STREET}:21: the box of line 17 is not closed before this one",
    ),
    "box without a blank line before": (
        _street("1. Stay", "x\n/// note | N\n\nx\n\n///\n\n1. Stay"),
        f"{STREET}:18: a blank line is missing before the box",
    ),
    "box without a blank line at its end": (
        _street("1. Stay", "/// note | N\n\nx\n///\n\n1. Stay"),
        f"{STREET}:20: a blank line is missing before the closing ///",
    ),
    "box without a blank line after": (
        _street("1. Stay", "/// note | N\n\nx\n\n///\n1. Stay"),
        f"{STREET}:21: a blank line is missing after the box",
    ),
    "box of unknown kind": (_street("1. Stay", "/// tip | N\n\nx\n\n///\n\n1. Stay"), f"{STREET}:17: a box begins"),
    "box without its blank line": (_street("1. Stay", "/// note | N\nx\n\n///\n\n1. Stay"), f"{STREET}:17: a blank"),
    "closing line of no box": (_street("1. Stay", "///\n\n1. Stay"), f"{STREET}:17: this /// closes no box"),
    "empty box": (_street("1. Stay", "/// note | N\n\n///\n\n1. Stay"), f"{STREET}:17: the box N is empty"),
    "unknown statement": (_body("say | no-entry", "say | no-idea"), f"{TOPIC}:22: unknown statement no-idea"),
    "words in a statement's box": (_body("no-entry\n\n", "no-entry\n\nHm\n\n"), f"{TOPIC}:22: the box of no-entry hol"),
    # Pictures
    "picture that is missing": (
        _street("Stay", "![Map](picture:map)"),
        f"{STREET}:17: the picture pictures/map.svg is",
    ),
    "picture without words": (_street("Stay", "![](picture:map)"), f"{STREET}:17: the picture has no words"),
    "picture in a folder": (_file("pictures/a/b.svg", "<svg/>"), "pictures/a/b.svg:1: a picture's name holds small"),
    "picture from elsewhere": (_street("Stay", "![Map](http://x.org/a.png)"), f"{STREET}:17: a picture is written"),
    "drawing with a script": (
        _file("pictures/a.svg", '<svg xmlns="http://www.w3.org/2000/svg">\n<script>x()</script></svg>'),
        "pictures/a.svg:1: <script> or its address is not allowed",
    ),
    "drawing with an event": (
        _file("pictures/a.svg", '<svg xmlns="http://www.w3.org/2000/svg">\n<g onload="x()"/></svg>'),
        "pictures/a.svg:2: onload= is not allowed",
    ),
    "drawing with an entity": (_file("pictures/a.svg", '<!DOCTYPE s [<!ENTITY a "b">]>\n<svg/>'), "svg:1: <! is not"),
    "drawing with an address": (
        _file("pictures/a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><use href="http://x.org/#a"/></svg>'),
        "pictures/a.svg:1: <use> or its address",
    ),
    "drawing cut short": (_file("pictures/a.svg", "<svg>"), "pictures/a.svg:1: this is not a well-formed SVG"),
    # Translations
    "passage missing in a translation": (
        lambda folder: folder.translation(
            "home-door", TRANSLATION_BODY.replace("## Diga", "## Di {#x}\n\nx\n\n## Diga")
        ),
        f"{SPANISH}:16: the passage x is not in the English",
    ),
    "passage of the English missing": (
        lambda folder: folder.translation("home-door", TRANSLATION_BODY.partition("## Por")[0]),
        f"{SPANISH}:1: the passage why of the English is missing",
    ),
    "footnote lost in translation": (
        _spanish("[^payton]", ""),
        f"{SPANISH}:22: the passage why lacks the footnote pay",
    ),
    "statement lost in translation": (_spanish("/// say | no-entry\n\n///", "x"), "say-this lacks the statement no-en"),
    "number lost in translation": (
        _spanish("(tel:+18008987180)", "(topic:street)"),
        "why lacks the phone number +1800",
    ),
    "footnote that the English has not": (
        lambda folder: folder.translation("home-door", TRANSLATION_BODY.replace("cerrada.", "cerrada.[^payton]")),
        "the passage one-minute has a footnote that the English has not: payton",
    ),
    "passages in another order": (
        lambda folder: folder.translation("home-door", _turned(TRANSLATION_BODY)),
        f"{SPANISH}:1: the passages stand in another order",
    ),
    "stale hash": (_body("signed by a judge", "signed by a federal judge"), f"{SPANISH}:22: stale: the English of why"),
    "hash missing": (
        lambda folder: folder.translation("home-door", source_hashes="{}"),
        f"{SPANISH}:5: source_hashes lacks one-minute, say-this, why: run kyr check --stamp",
    ),
    "hash of no passage": (
        _spanish("source_hashes:", 'source_hashes:\n  gone: "0"'),
        f"{SPANISH}:5: source_hashes name",
    ),
    "translation without its English": (
        lambda folder: _move(folder, STREET, "es/encounters/street.md"),
        "es/encounters/street.md:1: there is no English topic street",
    ),
    # Shared files
    "topic outside a chapter": (_file("en/stray.md", "x"), "en/stray.md:1: a topic stands in a chapter's folder"),
    "slug of no form": (_file("en/encounters/At_Work.md", "x"), "en/encounters/At_Work.md:1: a slug holds small"),
    "slug in two chapters": (_second_chapter("en"), "en/other/street.md:1: the slug street is used twice"),
    "translation in another chapter": (_second_chapter("es"), "es/other/street.md:1: the English topic is in the cha"),
    "chapter twice": (
        _file("chapters.yaml", "- slug: encounters\n  icon: x\n- slug: encounters\n  icon: y\n"),
        "chapters.yaml:3: 'encounters' is given twice",
    ),
    "chapters without titles": (
        lambda folder: (folder.root / "es/chapters.yaml").unlink(),
        "es/chapters.yaml:1: the chapters' titles in this language are missing",
    ),
    "title of an unknown chapter": (
        _file("es/chapters.yaml", 'encounters: "A"\nother: "B"\n'),
        "es/chapters.yaml:2: unknown chapter other",
    ),
    "statement twice": (
        lambda folder: folder.write("cards/statements.yaml", folder.text("cards/statements.yaml") * 2),
        "cards/statements.yaml:4: the id 'no-entry' is given twice",
    ),
    "statement without English": (
        _file("cards/statements.yaml", '- id: no-entry\n  es: "No."\n'),
        "cards/statements.yaml:1: no-entry has no English",
    ),
    "statement in an unknown language": (
        _file("cards/statements.yaml", '- id: no-entry\n  en: "No."\n  es: "No."\n  xx: "No."\n'),
        "cards/statements.yaml:4: xx is not a language of the product",
    ),
    "blocked number cut short": (
        _file("directory/blocklist.yaml", '- number: "347-2423"\n  name: "x"\n'),
        "directory/blocklist.yaml:1: '347-2423' has not ten digits",
    ),
    "directory without its vocabulary": (
        lambda folder: (folder.root / "directory/vocabulary.yaml").unlink(),
        "directory/vocabulary.yaml:1: the directory's vocabulary is missing",
    ),
    "unknown language": (_file("xx/chapters.yaml", "{}"), "xx:1: this folder is neither a language"),
    "chapter without a title": (_file("es/chapters.yaml", "{}"), "es/chapters.yaml:1: the title of encounters is miss"),
    "order of unknown topics": (
        _file("chapters.yaml", "- slug: encounters\n  icon: x\n  topics: [gone]\n"),
        "chapters.yaml:1: encounters: there is no topic gone",
    ),
    "source of unknown kind": (
        lambda folder: folder.write("sources.yaml", folder.source("payton", kind="rumour")),
        "sources.yaml:3: kind: 'rumour' is not one of",
    ),
    "sources that are no list": (_file("sources.yaml", "payton: x\n"), "sources.yaml:1: expected a list"),
    "source twice": (
        lambda folder: folder.write("sources.yaml", folder.source("payton") * 2),
        "sources.yaml:7: id: 'payton' is given twice",
    ),
    "source without a date": (
        lambda folder: folder.write("sources.yaml", folder.source("payton", date="")),
        "sources.yaml:5: date: '' is not a date",
    ),
    "source with a bad address": (
        lambda folder: folder.write("sources.yaml", folder.source("payton", url="javascript:x")),
        "sources.yaml:4: url: 'javascript:x' is not a web address",
    ),
    "statement without a language": (
        _file("cards/statements.yaml", '- id: no-entry\n  en: "No."\n'),
        "cards/statements.yaml:1: no-entry has no words in es",
    ),
    "no list of blocked numbers": (
        lambda folder: (folder.root / "directory/blocklist.yaml").unlink(),
        "directory/blocklist.yaml:1: the list of blocked numbers is missing",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_its_file_and_line(folder: ContentFolder, fault: str) -> None:
    put_in, expected = FAULTS[fault]
    put_in(folder)
    assert any(expected in said for said in folder.said()), folder.said()


BLOCKED_IN = {
    "topic": (lambda folder: folder.replace(STREET, "Stay calm.", "Call 1-866-347-2423."), f"{STREET}:17"),
    "translation": (lambda folder: folder.replace(SPANISH, "Deje", "(866) 347 2423. Deje"), f"{SPANISH}:13"),
    "statement": (
        _file("cards/statements.yaml", '- id: no-entry\n  en: "Call 8663472423"\n  es: "x"\n'),
        "cards/statements.yaml:2",
    ),
    "contact": (lambda folder: folder.contacts({"notes": "or 1.866.347.2423"}), "directory/contacts.csv:2"),
    "labels": (_file("en/labels.yaml", 'reader:\n  x: "866-DHS-2-ICE"\n'), "en/labels.yaml:2"),
    "file of a later part": (_file("letters/foia.yaml", "a: 866 347 2423\n"), "letters/foia.yaml:1"),
}


@pytest.mark.parametrize("place", BLOCKED_IN)
def test_a_blocked_number_is_refused_wherever_it_stands(folder: ContentFolder, place: str) -> None:
    put_in, where = BLOCKED_IN[place]
    put_in(folder)
    assert f"{where}: the number of the ICE tip line may appear nowhere" in folder.said()


def test_a_review_that_passed_is_a_warning_at_its_line(folder: ContentFolder) -> None:
    assert folder.said(date(2027, 5, 24)) == [
        f"{TOPIC}:10: warning: the review was due on 2027-05-22, 2 days ago",
        f"{STREET}:10: warning: the review was due on 2027-05-22, 2 days ago",
    ]


def test_a_review_due_today_has_not_passed(folder: ContentFolder) -> None:
    assert folder.said(date(2027, 5, 22)) == []


def test_all_problems_are_gathered_in_one_run(folder: ContentFolder) -> None:
    folder.topic("home-door", BODY.replace("#one-minute)", "#gone)"), urgency="never", sources="[nobody]")
    folder.replace(STREET, "Stay calm.", "<i>Stay</i> 866-347-2423")
    assert len({(problem.file, problem.line) for problem in folder.problems()}) >= 6


def test_a_folder_that_is_none_is_said_in_one_sentence(folder: ContentFolder) -> None:
    (folder.root / "chapters.yaml").unlink()
    assert folder.said() == ["chapters.yaml:1: this is no content folder: chapters.yaml is missing"]


@pytest.mark.parametrize(
    "harmless",
    ["Form I-200 is not enough.", "Call 911 if hurt.", "Make 2 copies.", "Ask for 2 of 3 papers.", "In a v-shape."],
)
def test_text_without_a_claim_needs_no_footnote(folder: ContentFolder, harmless: str) -> None:
    folder.replace(STREET, "Stay calm.", harmless)
    assert folder.said() == []


def test_facts_checked_in_the_future_are_a_warning(folder: ContentFolder) -> None:
    assert folder.said(date(2026, 11, 1)) == [
        f"{name}:8: warning: facts_checked is in the future: 2026-11-22" for name in (TOPIC, STREET)
    ]


def test_a_file_that_can_not_be_read_is_a_problem(folder: ContentFolder) -> None:
    (folder.root / "en/encounters/folder.md").mkdir()
    assert "en/encounters/folder.md:1: the file can not be read: Is a directory" in folder.said()
