# SPDX-License-Identifier: Apache-2.0
"""Papers made from the real library: read again by outside tools, and by the library that draws them."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kyr_app.domain.contact_card import phone_link
from kyr_app.domain.directory import Found
from kyr_app.domain.errors import PaperError, UnknownSlugError
from kyr_app.domain.packet import CONTACT, OFFICER, TOPIC, WALLET, Item, Packet
from kyr_app.handouts.packet import PacketMaker, StoppedError
from kyr_app.paper.pages import PRINT_PPI, Pages
from kyr_app.paper.press import Press
from kyr_app.paper.values import Look, OwnPage, Paper
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import fonts_path

TODAY = date(2026, 11, 23)
ISOLATES = re.compile("[\u2066-\u2069]")
DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
VOWEL_SIGNS = re.compile("[\u064b-\u0652]")
LAM_ALEF = re.compile("\u0644[\u0622\u0623\u0625\u0627\u0649]")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
needs_zbar = pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbar-tools is not installed")


@pytest.fixture
def library(library_path: Path) -> Iterator[Library]:
    library = open_library(library_path)
    yield library
    library.close()


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(fonts_path())


def _packet(*slugs: str, **values: object) -> Packet:
    return Packet(items=tuple(Item(TOPIC, slug) for slug in slugs))._replace(**values)


def _made(library: Library, press: Press, packet: Packet, **more: object) -> bytes:
    return press.pdf(PacketMaker(library, TODAY, "Casa Ejemplo", "CA").paper(packet, **more))


def _words(pdf: bytes) -> str:
    """All words, in the order of the file, without what only keeps numbers in order."""
    with Pages(pdf) as pages:
        text = " ".join(pages.text(number) for number in range(len(pages)))
    return " ".join(ISOLATES.sub("", text).replace("\xa0", " ").replace("\u2011", "-").split())


def test_a_topic_is_on_paper_with_its_dates_and_its_sources(library: Library, press: Press) -> None:
    said = _words(_made(library, press, _packet("home-door")))
    topic = library.topic("home-door", "en")
    assert topic.title in said
    assert "Facts checked on" in said
    assert "Not yet reviewed by a lawyer." in said
    assert topic.sources[0].title in said


def test_every_page_has_its_number_the_office_the_dates_and_what_it_is_not(library: Library, press: Press) -> None:
    pdf = _made(library, press, _packet("home-door", cover=False))
    with Pages(pdf) as pages:
        for number in range(len(pages)):
            said = " ".join(pages.text(number).split())
            assert f"Page {number + 1} of {len(pages)}" in said
            assert "Casa Ejemplo" in said
            assert "Printed: November 23, 2026" in said
            assert "Information, not legal advice" in said


@needs_poppler
@pytest.mark.parametrize("locale", ["en", "es", "zh-Hans"])
def test_an_outside_tool_reads_the_words_in_the_right_order(
    library: Library, press: Press, tmp_path: Path, locale: str
) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(_made(library, press, _packet("home-door", locale=locale, cover=False)))
    said = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    said = "".join(ISOLATES.sub("", said).split())
    topic = library.topic("home-door", locale)
    places = [said.find("".join(passage.title.split())) for passage in topic.passages]
    assert -1 not in places
    assert places == sorted(places)


@needs_poppler
def test_an_outside_tool_reads_arabic_line_by_line(library: Library, press: Press, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(_made(library, press, _packet("home-door", locale="ar", cover=False)))
    said = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    words = _bare(said)
    wanted = _bare(" ".join(passage.plain for passage in library.topic("home-door", "ar").passages))
    # Not asked for: a letter with a vowel sign comes out twice, since Typst 0.15 maps letter and sign to both of them
    # (typst/typst#8767), and pdftotext 22.12 turns round the two letters of the ligature lam-alef.
    plain = [word for word in wanted if not VOWEL_SIGNS.search(word) and not LAM_ALEF.search(word)]
    assert len(plain) > 0.6 * len(wanted)
    assert sum(word in words for word in plain) > 0.98 * len(plain)


def _bare(text: str) -> list[str]:
    """Words without directions, presentation forms and punctuation."""
    return re.findall(r"[^\W_]+[\w\u064b-\u0652]*", unicodedata.normalize("NFKC", DIRECTIONS.sub(" ", text)))


@needs_poppler
def test_the_file_is_tagged_titled_and_embeds_every_face(library: Library, press: Press, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(_made(library, press, _packet("first-words", locale="ar", second="zh-Hans")))
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged:\s+yes", info)
    assert re.search(r"Title:\s+\S", info)
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert {line.split()[0].partition("+")[2].partition("-")[0] for line in fonts} >= {"NotoSansArabic", "NotoSansSC"}
    assert all("yes yes" in " ".join(line.split()) for line in fonts)  # embedded, and cut to what is used


def test_the_same_paper_gives_the_same_bytes(library: Library, press: Press) -> None:
    assert _made(library, press, _packet("street")) == _made(library, press, _packet("street"))


def test_two_languages_stand_passage_beside_passage(library: Library, press: Press) -> None:
    said = _words(_made(library, press, _packet("home-door", locale="es", second="en", cover=False)))
    spanish, english = library.topic("home-door", "es"), library.topic("home-door", "en")
    order = [
        title for pair in zip(spanish.passages, english.passages, strict=True) for title in (p.title for p in pair)
    ]
    places = [said.find(title) for title in order[:4]]
    assert -1 not in places
    assert places == sorted(places)


def test_large_print_needs_more_pages(library: Library, press: Press) -> None:
    small, large = (_made(library, press, _packet("home-door", large=large)) for large in (False, True))
    with Pages(small) as few, Pages(large) as many:
        assert len(many) > len(few)


@pytest.mark.parametrize(("size", "points"), [("us-letter", (612, 792)), ("a4", (595.28, 841.89))])
def test_the_sheet_is_the_one_asked_for(library: Library, press: Press, size: str, points: tuple[float, float]) -> None:
    with Pages(_made(library, press, _packet("street", size=size, cover=False))) as pages:
        assert pages.size(0) == pytest.approx(points, abs=0.1)


def test_a_topic_without_translation_says_so_on_paper(library: Library, press: Press) -> None:
    said = _words(_made(library, press, _packet("street", locale="ar", cover=False)))
    # The order of words on an Arabic page is the reader's, so they are asked for one by one.
    told = set(re.findall(r"\w+", library.labels("ar", "paper")["english-only"]))
    assert len(told & set(re.findall(r"\w+", said))) >= len(told) / 2
    assert library.topic("street", "en").title.split()[0] in said


def test_the_rules_of_the_chosen_state_are_printed(library: Library, press: Press) -> None:
    said = _words(_made(library, press, _packet("police-and-ice")))
    assert "California" in said
    assert "As of" in said


# Cards and contacts


def test_eight_cards_are_on_one_sheet_in_both_languages(library: Library, press: Press) -> None:
    packet = Packet((Item(WALLET),), locale="es", cover=False, number_label="Oficina", number="(213) 634-0999")
    pdf = _made(library, press, packet)
    with Pages(pdf) as pages:
        assert len(pages) == 1
        assert pages.size(0) == pytest.approx((792, 612), abs=0.1)
    said = _words(pdf)
    assert said.count("I choose to remain silent.") == 8
    assert said.count("Elijo guardar silencio.") == 8
    assert said.count("(213) 634-0999") == 16


def test_the_officer_card_has_english_and_the_clients_words(library: Library, press: Press) -> None:
    said = _words(_made(library, press, Packet((Item(OFFICER),), locale="es", cover=False)))
    assert "I choose to remain silent." in said
    assert "Elijo guardar silencio." in said


@needs_poppler
@needs_zbar
def test_an_outside_reader_decodes_the_phone_number_of_a_printed_contact(
    library: Library, press: Press, tmp_path: Path
) -> None:
    store = DirectoryStore(library)
    contact = next(found for found in library.hotlines() if found.phone_uri)
    packet = Packet((Item(CONTACT, contact.id),), cover=False)
    path = tmp_path / "paper.pdf"
    path.write_bytes(_made(library, press, packet, contacts={contact.id: Found(store.contact(contact.id), None)}))
    subprocess.run(["pdftoppm", "-r", "150", "-png", path, tmp_path / "page"], check=True)
    picture = next(tmp_path.glob("page*.png"))
    read = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True, check=True).stdout
    assert read.strip() == phone_link(contact)


def test_a_contact_is_printed_with_source_and_date(library: Library, press: Press) -> None:
    contact = library.hotlines()[0]
    packet = Packet((Item(CONTACT, contact.id),), cover=False)
    said = _words(_made(library, press, packet, contacts={contact.id: Found(contact, 12.4)}))
    assert contact.phone in said
    assert contact.source_name in said
    assert "12 miles away" in said


# Scripts, faults, stopping


@pytest.mark.parametrize(
    ("locale", "words"),
    [("pa", "ਤੁਹਾਨੂੰ ਚੁੱਪ ਰਹਿਣ ਦਾ ਅਧਿਕਾਰ ਹੈ।"), ("ar", "لك الحق في التزام الصمت."), ("zh-Hans", "您有权保持沉默。")],
)
def test_every_script_that_is_shipped_can_be_set(press: Press, locale: str, words: str) -> None:
    fixed = {"edition": "{day}", "printed": "{day}", "page": "{page}", "not-advice": "-", "not-advice-long": "-"}
    own = OwnPage(locale, words, (f"<p>{words}</p>",))
    paper = Paper(words, locale, "", "2026-11-23", TODAY, {"en": fixed}, (own,))
    with Pages(press.pdf(paper)) as pages:
        assert len(pages) == 1


def test_a_character_that_no_face_has_is_an_error(press: Press) -> None:
    fixed = {"edition": "{day}", "printed": "{day}", "page": "{page}", "not-advice": "-", "not-advice-long": "-"}
    paper = Paper("x", "en", "", "2026-11-23", TODAY, {"en": fixed}, (OwnPage("en", "x", ("<p>ⴽⵢⵔ</p>",)),))
    with pytest.raises(PaperError):
        press.pdf(paper)


def test_words_of_a_person_are_never_read_as_commands(press: Press) -> None:
    fixed = {"edition": "{day}", "printed": "{day}", "page": "{page}", "not-advice": "-", "not-advice-long": "-"}
    typed = "#panic() $x$ *bold* \\ @ref <tag> [a]"
    paper = Paper("x", "en", typed, "2026-11-23", TODAY, {"en": fixed}, (OwnPage("en", typed, ()),), look=Look())
    assert typed in _words(press.pdf(paper))


def test_a_topic_that_does_not_exist_is_named(library: Library, press: Press) -> None:
    with pytest.raises(UnknownSlugError):
        _made(library, press, _packet("gone"))


def test_gathering_can_be_stopped(library: Library) -> None:
    seen = []

    def step(done: int, of: int) -> bool:
        seen.append((done, of))
        return done < 1

    with pytest.raises(StoppedError):
        PacketMaker(library, TODAY).paper(_packet("home-door", "street", "car"), step=step)
    assert seen == [(0, 3), (1, 3)]


def test_a_page_is_drawn_at_the_density_of_a_printer(library: Library, press: Press) -> None:
    with Pages(_made(library, press, _packet("street", cover=False))) as pages:
        picture = pages.picture(0, PRINT_PPI)
    assert (picture.width, picture.height) == pytest.approx((2550, 3300), abs=1)
    assert len(picture.pixels) == picture.stride * picture.height
    assert len(set(picture.pixels[:: 4 * 997])) > 1  # not a blank sheet
