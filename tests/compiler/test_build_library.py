# SPDX-License-Identifier: Apache-2.0
"""The library as it is written: what is in it, the same bytes again, and nothing at all when something is wrong."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from content_folder import STREET_BODY, TODAY, ContentFolder, all_labels

from kyr_app.compiler.compile import build
from kyr_app.domain.errors import ContentError
from kyr_app.domain.library_format import APPLICATION_ID, SCHEMA_VERSION
from kyr_app.storage.library import open_library
from kyr_app.storage.search import Search


@pytest.fixture
def library(folder: ContentFolder, tmp_path: Path) -> Path:
    """The folder's library with one drawing, labels, a contact and its place."""
    folder.write("pictures/map.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    folder.contacts({"languages": "es", "services": "removal_defense"})
    folder.write("directory/hotlines.yaml", "US: []\nCA:\n  - legal-aid-la\n")
    places = tmp_path / "zips.csv"
    places.write_text("zip,city,state,latitude,longitude\n90014,Los Angeles,CA,34.04321,-118.2\n")
    target = tmp_path / "library.sqlite3"
    build(folder.root, target, TODAY, places)
    return target


@pytest.fixture
def database(library: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(library)) as connection:
        yield connection


def one(database: sqlite3.Connection, query: str) -> tuple[object, ...]:
    (row,) = database.execute(query).fetchall()
    return tuple(row)


def test_the_file_says_what_it_is(database: sqlite3.Connection) -> None:
    assert one(database, "PRAGMA application_id") == (APPLICATION_ID,)
    assert one(database, "PRAGMA user_version") == (SCHEMA_VERSION,)
    assert one(database, "PRAGMA integrity_check") == ("ok",)
    assert one(database, "PRAGMA journal_mode") == ("delete",)


def test_a_topic_is_written_with_what_is_no_language(database: sqlite3.Connection) -> None:
    assert one(database, "SELECT * FROM topic WHERE slug = 'home-door'") == (
        *("home-door", "encounters", 0, "everyone", "now", "US", "2026-11-22", "2026-07", "2027-05-22"),
        *("removal_defense", "street", "", "", "payton"),
    )


def test_a_translation_is_written_with_its_state(database: sqlite3.Connection) -> None:
    row = one(database, "SELECT title, keywords, translated_by, stale FROM topic_text WHERE locale = 'es'")
    assert row == ("Agentes en su puerta", "la migra en mi casa", "machine", "")


def test_passages_keep_their_order_and_blocks(database: sqlite3.Connection) -> None:
    rows = database.execute("SELECT anchor, blocks FROM passage WHERE slug = 'home-door' AND locale = 'es' ORDER BY id")
    found = {anchor: json.loads(blocks) for anchor, blocks in rows}
    assert list(found) == ["one-minute", "say-this", "why"]
    assert found["say-this"] == [{"kind": "say", "statement": "no-entry"}]
    assert '<a href="source:payton">[1]</a>' in found["why"][0]["html"]


def test_a_contact_is_written_with_its_place(database: sqlite3.Connection) -> None:
    query = "SELECT rowid, states, languages, phone_uri, lsc_funded, latitude, longitude FROM contact"
    assert one(database, query) == (1, "CA", "es", "tel:+1-213-634-0999", 0, 34.0432, -118.2)
    assert one(database, "SELECT state, contact FROM hotline") == ("CA", "legal-aid-la")
    assert one(database, "SELECT * FROM place") == ("90014", "Los Angeles", "CA", 34.0432, -118.2)
    assert one(database, "SELECT * FROM city") == ("Los Angeles", "CA", 34.0432, -118.2)


def test_pictures_and_statements_are_written(database: sqlite3.Connection) -> None:
    assert one(database, "SELECT * FROM picture") == ("map", b'<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert database.execute("SELECT locale, words FROM statement ORDER BY locale").fetchall() == [
        ("en", "I do not consent."),
        ("es", "No doy permiso."),
    ]


@pytest.mark.parametrize(
    ("expression", "anchors"),
    [
        ("title : officers", {"one-minute", "say-this", "why"}),
        ("keywords : knocking", {"one-minute"}),
        ("heading : why", {"why"}),
        ("body : warrant", {"why"}),
        ("body : consent", {"say-this"}),
        ("stems : sign", {"why"}),
    ],
)
def test_each_column_of_the_index_holds_its_words(
    database: sqlite3.Connection, expression: str, anchors: set[str]
) -> None:
    rows = database.execute(
        "SELECT anchor FROM passage JOIN passage_index ON passage_index.rowid = passage.id "
        "WHERE passage_index MATCH ? AND slug = 'home-door' AND locale = 'en'",
        (expression,),
    )
    assert {anchor for (anchor,) in rows} == anchors


def test_words_are_counted_by_passage(database: sqlite3.Connection) -> None:
    assert one(database, "SELECT passages FROM word WHERE word = 'officers'") == (3,)
    assert one(database, "SELECT count(*) FROM word WHERE word = 'payton'") == (0,)


def test_storage_reads_what_was_built(library: Path) -> None:
    opened = open_library(library)
    try:
        topic = opened.topic("home-door", "es")
        hits = Search(opened).passages("la migra", "es")
    finally:
        opened.close()
    assert (topic.title, topic.sources[0].id, topic.related[0].slug) == ("Agentes en su puerta", "payton", "street")
    assert hits[0].slug == "home-door"


def test_the_same_content_gives_the_same_bytes(folder: ContentFolder, tmp_path: Path) -> None:
    script = (
        "import sys; from datetime import date; from pathlib import Path; from kyr_app.compiler.compile import build;"
        "build(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(sys.argv[3]))"
    )
    made = []
    for seed, day in (("1", "2026-12-01"), ("2", "2027-01-09")):
        target = tmp_path / seed / "library.sqlite3"
        target.parent.mkdir()
        command = [sys.executable, "-c", script, str(folder.root), str(target), day]
        root = str(Path(__file__).parents[2])
        subprocess.run(command, check=True, env={"PYTHONHASHSEED": seed, "PYTHONPATH": root})
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_nothing_is_written_when_there_is_a_problem(folder: ContentFolder, tmp_path: Path) -> None:
    target = tmp_path / "out" / "library.sqlite3"
    target.parent.mkdir()
    target.write_bytes(b"the old one")
    folder.replace("en/encounters/street.md", "Stay calm.", "<b> Stay calm.")
    with pytest.raises(ContentError) as caught:
        build(folder.root, target, TODAY)
    assert len(caught.value.problems) == 1
    assert target.read_bytes() == b"the old one"
    assert list(target.parent.iterdir()) == [target]


def test_a_warning_does_not_keep_the_library_from_being_written(folder: ContentFolder, tmp_path: Path) -> None:
    checked = build(folder.root, tmp_path / "library.sqlite3", date(2030, 1, 1))
    assert len(checked.problems) > 0
    assert (tmp_path / "library.sqlite3").exists()


def test_a_file_that_changes_meanwhile_stops_the_build(folder: ContentFolder, tmp_path: Path) -> None:
    target = tmp_path / "out" / "library.sqlite3"
    target.parent.mkdir()

    def meddle(done: int, of: int, _what: str) -> None:
        if done == of // 2:
            folder.topic("street", STREET_BODY + "More.\n", sources="[]", related="[]")

    with pytest.raises(ContentError, match="1 problem"):
        build(folder.root, target, TODAY, progress=meddle)
    assert list(target.parent.iterdir()) == []


def test_a_folder_that_can_not_be_written_keeps_the_old_library(folder: ContentFolder, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="can not be written"):
        build(folder.root, tmp_path / "missing" / "library.sqlite3", TODAY)


def test_stale_passages_are_written_and_marked_when_asked(folder: ContentFolder, tmp_path: Path) -> None:
    folder.replace("en/encounters/home-door.md", "signed by a judge", "signed by a federal judge")
    target = tmp_path / "library.sqlite3"
    with pytest.raises(ContentError):
        build(folder.root, target, TODAY)
    build(folder.root, target, TODAY, allow_stale=True)
    with closing(sqlite3.connect(target)) as database:
        assert one(database, "SELECT stale FROM topic_text WHERE locale = 'es'") == ("why",)


def test_topics_stand_in_the_order_of_the_chapter(folder: ContentFolder, tmp_path: Path) -> None:
    folder.write("chapters.yaml", "- slug: encounters\n  icon: x\n  topics: [street]\n")
    folder.topic("arrest", STREET_BODY, sources="[]", related="[]")
    target = tmp_path / "library.sqlite3"
    build(folder.root, target, TODAY)
    with closing(sqlite3.connect(target)) as database:
        rows = database.execute("SELECT slug FROM topic ORDER BY position").fetchall()
    assert [slug for (slug,) in rows] == ["street", "arrest", "home-door"]


def test_progress_counts_both_passes(folder: ContentFolder, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    build(folder.root, tmp_path / "l.sqlite3", TODAY, progress=lambda done, of, _what: steps.append((done, of)))
    assert steps == [(0, 4), (1, 4), (2, 4), (2, 4), (3, 4), (4, 4)]


def test_no_body_is_kept_in_memory(folder: ContentFolder, tmp_path: Path) -> None:
    # A body of 40 KB is four times what a topic may cost.
    long_body = STREET_BODY + "Stay calm and be quiet and wait. " * 1_250

    def peak() -> int:
        tracemalloc.start()
        build(folder.root, tmp_path / "library.sqlite3", TODAY)
        _now, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    for number in range(2):
        folder.topic(f"topic-{number}", long_body, sources="[]", related="[]")
    few = peak()
    for number in range(2, 8):
        folder.topic(f"topic-{number}", long_body, sources="[]", related="[]")
    assert peak() - few < 6 * 10_000


@pytest.mark.parametrize(
    ("expression", "rows"),
    [
        ("name : legal", [(1,)]),
        ("place : california", [(1,)]),
        ("place : 90014", [(1,)]),
        ("services : abogado", [(1,)]),
        ("place : legal", []),
    ],
)
def test_a_contact_is_found_by_words_in_every_language(
    folder: ContentFolder, tmp_path: Path, expression: str, rows: list[tuple[int]]
) -> None:
    folder.contacts({})
    english = all_labels() + 'kind_search:\n  immigration_legal: "lawyer"\n'
    folder.write("en/labels.yaml", english.replace('"CA": "CA"', '"CA": "California"'))
    folder.write("es/labels.yaml", 'kind_search:\n  immigration_legal: "abogado"\n')
    build(folder.root, tmp_path / "library.sqlite3", TODAY)
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as database:
        found = database.execute("SELECT rowid FROM contact_index WHERE contact_index MATCH ?", (expression,))
        assert found.fetchall() == rows
