# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from library_builder import LibraryBuilder

from kyr_app.domain.errors import LibraryError, UnknownSlugError
from kyr_app.domain.topic import Statement
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.search import Search


def test_chapters_in_order_english_where_untranslated(library: Library) -> None:
    titles = [chapter.title for chapter in library.chapters("es")]
    assert titles == ["Cuando se encuentra con agentes", "How people are watched"]


def test_topics_in_order_english_where_untranslated(library: Library) -> None:
    found = [(topic.slug, topic.title, topic.locale, topic.translated_by) for topic in library.topics("es")]
    assert found == [
        ("home-door", "Agentes en su puerta", "es", "machine"),
        ("workplace", "Agentes en el trabajo", "es", "machine"),
        ("clearview", "Clearview: face search", "en", ""),
    ]


def test_topics_of_one_chapter(library: Library) -> None:
    assert [topic.slug for topic in library.topics("en", "surveillance")] == ["clearview"]


def test_languages_of_a_topic_in_the_order_of_need(library: Library) -> None:
    assert library.topics("en")[0].locales == ("en", "es", "zh-Hans", "ar")


def test_a_topic_in_a_language(library: Library) -> None:
    topic = library.topic("home-door", "es")
    assert (topic.locale, topic.title, topic.facts_checked) == ("es", "Agentes en su puerta", date(2026, 11, 22))
    assert [passage.anchor for passage in topic.passages] == ["one-minute", "why"]
    assert [source.title for source in topic.sources] == ["Payton v. New York"]
    assert [(other.slug, other.locale) for other in topic.related] == [("clearview", "en")]
    assert (topic.services, topic.applies_in, topic.stale) == (("bond",), ("US",), ())


def test_blocks_of_a_passage(library: Library) -> None:
    say, box = library.topic("home-door", "es").passages[1].blocks
    assert say.statement == Statement("no-entry", "I do not consent.", "No doy permiso.")
    assert (box.kind, box.style, box.title, box.html) == ("box", "warning", "T", "<p>x</p>")


def test_an_untranslated_topic_is_english_as_a_whole(library: Library) -> None:
    topic = library.topic("clearview", "ar")
    assert (topic.locale, topic.translated_by, topic.title) == ("en", "", "Clearview: face search")


def test_english_statements_have_no_second_line(library: Library) -> None:
    assert library.statements("en") == (Statement("no-entry", "I do not consent.", ""),)
    assert library.statements("ar") == (Statement("no-entry", "I do not consent.", ""),)


@pytest.mark.parametrize("slug", ["nothing", "", "home-door ", "\udcff", "a\x00b"])
def test_an_unknown_topic_is_named(library: Library, slug: str) -> None:
    with pytest.raises(UnknownSlugError) as caught:
        library.topic(slug, "en")
    assert caught.value.slug == slug


def test_titles_of_those_that_exist(library: Library) -> None:
    assert library.titles(["home-door", "nothing"], "ar") == {"home-door": "الشرطة عند الباب"}


def test_labels_fall_back_to_english_one_by_one(library: Library) -> None:
    assert library.labels("es", "kind") == {"hotline": "Línea directa", "court": "Court"}
    assert library.labels("es", "nothing") == {}


def test_hotlines_national_first(library: Library) -> None:
    assert [contact.id for contact in library.hotlines()] == ["line"]
    assert [contact.id for contact in library.hotlines("CA")] == ["line", "ca-line"]


def test_a_contact_keeps_its_lists_and_flags(library: Library) -> None:
    (line,) = library.hotlines()
    assert (line.states, line.languages, line.lsc_funded, line.latitude) == (("US",), (), False, None)


def test_coverage_and_count(library: Library) -> None:
    assert library.coverage() == {"en": 3, "es": 2, "zh-Hans": 1, "ar": 1}
    assert library.topic_count() == 3


def test_pictures_and_notes(library: Library) -> None:
    assert (library.picture("door.svg"), library.picture("../door.svg")) == (b"<svg/>", b"")
    assert (library.meta("topics"), library.meta("nothing")) == ("3", "")


def test_a_missing_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as caught:
        open_library(tmp_path / "library.sqlite3")
    assert caught.value.reason == "missing"


@pytest.mark.parametrize(
    "content",
    [b"", b"SQLite format 3\0", b"not a database" * 100, b"PK\x03\x04" + bytes(5000)],
    ids=["empty", "header cut", "text", "zip"],
)
def test_what_is_no_library_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(content)
    with pytest.raises(LibraryError) as caught:
        open_library(path)
    assert caught.value.reason == "damaged"


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as caught:
        open_library(tmp_path)
    assert caught.value.reason == "damaged"


def test_a_library_cut_short_is_damaged(small_library: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(small_library.read_bytes()[:-4096])
    with pytest.raises(LibraryError) as caught:
        open_library(path)
    assert caught.value.reason == "damaged"


@pytest.mark.parametrize(
    ("pragma", "reason"),
    [("user_version = 0", "older"), ("user_version = 99", "newer"), ("application_id = 7", "damaged")],
)
def test_a_library_of_another_kind(small_library: Path, tmp_path: Path, pragma: str, reason: str) -> None:
    path = Path(shutil.copy(small_library, tmp_path))
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA {pragma}")
    with pytest.raises(LibraryError) as caught:
        open_library(path)
    assert (caught.value.reason, caught.value.path) == (reason, str(path))


@pytest.mark.parametrize("name", ["a folder/üñï 库", "100%", "what?#not"])
def test_folders_of_any_name(small_library: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir(parents=True)
    opened = open_library(Path(shutil.copy(small_library, folder)))
    assert opened.topic_count() == 3
    opened.close()


def test_a_read_only_folder_stays_as_it_was(small_library: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(small_library, tmp_path))
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    opened = open_library(path)
    assert opened.topic("home-door", "en").slug == "home-door"
    Search(opened).contacts("hotline")
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    opened.close()
    tmp_path.chmod(0o755)


def test_nothing_can_be_written(library: Library) -> None:
    with pytest.raises(LibraryError):
        library.rows("DELETE FROM topic")


@pytest.mark.parametrize("seed", range(25))
def test_a_damaged_page_gives_an_answer_or_a_library_error(small_library: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    content = bytearray(small_library.read_bytes())
    start = dice.randrange(100, len(content) - 4096)
    content[start : start + 4096] = dice.randbytes(4096)
    path = tmp_path / "library.sqlite3"
    path.write_bytes(content)
    try:
        opened = open_library(path)
        opened.topics("es")
        opened.topic("home-door", "es")
        opened.hotlines("CA")
        Search(opened).passages("knocking", "es")
        Search(opened).contacts("hotline")
    except LibraryError as error:
        assert error.reason == "damaged"


def test_a_broken_date_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with LibraryBuilder(path) as builder:
        builder.topic("a", review_due="soon")
        builder.text("a", "en", "A", [("x", "X", "x")])
    opened = open_library(path)
    with pytest.raises(LibraryError):
        opened.topic("a", "en")
    opened.close()


def test_two_readers_at_once(small_library: Path) -> None:
    one, other = open_library(small_library), open_library(small_library)
    assert one.topics("en") == other.topics("en")
    one.close()
    other.close()
