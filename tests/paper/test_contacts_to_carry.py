# SPDX-License-Identifier: Apache-2.0
"""Contact sheets and contact files from the real directory, read again by outside tools."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
import vobject
from library_builder import make_contact
from vcards import cards_of, read

from kyr_app.domain.contact_card import phone_link
from kyr_app.domain.contact_sheet import SHEET_CONTACTS, SheetWish, for_sheet
from kyr_app.domain.directory import Contact, DirectoryFilter, Found
from kyr_app.domain.packet import CONTACT, Item, Packet
from kyr_app.handouts.codes import modules_of
from kyr_app.handouts.contact_cards import ContactCards
from kyr_app.handouts.contact_sheet import SheetMaker
from kyr_app.handouts.packet import PacketMaker
from kyr_app.paper.pages import Pages, Picture
from kyr_app.paper.press import Press
from kyr_app.paper.values import Look, SheetPart
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import fonts_path

TODAY = date(2026, 11, 23)
ICE_LINE = "gov-ice-detention-info-line"
MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
needs_zbar = pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbar-tools is not installed")


@pytest.fixture(scope="module")
def library(library_path: Path) -> Iterator[Library]:
    library = open_library(library_path)
    yield library
    library.close()


@pytest.fixture(scope="module")
def store(library: Library) -> DirectoryStore:
    return DirectoryStore(library)


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(fonts_path())


def wish_for(store: DirectoryStore, **wanted: object) -> SheetWish:
    asked = DirectoryFilter(**wanted)  # type: ignore[arg-type]
    place = store.place(asked.near).label if asked.near else ""
    return SheetWish(tuple(store.find(asked, TODAY)), asked, place)


def sheet_of(library: Library, press: Press, wish: SheetWish, locale: str, **look: object) -> bytes:
    return press.pdf(SheetMaker(library, TODAY, "Casa Ejemplo").paper(wish, locale, Look(**look)))  # type: ignore[arg-type]


def text_of(pdf: bytes, tmp_path: Path) -> str:
    """The words as an outside tool reads them, in its order."""
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf)
    said = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(MARKS.sub("", said).replace("\xa0", " ").replace("\u2011", "-").split())


def plain_words(text: str) -> list[str]:
    """Words without punctuation; not those that have a vowel sign or a lam-alef, which the tool garbles."""
    words = re.findall(r"\d+|(?:[^\W\d_]|[\u064b-\u0652])+", unicodedata.normalize("NFKC", text))
    return [word for word in words if not re.search("[\u064b-\u0652]|\u0644[\u0622\u0623\u0625\u0627\u0649]", word)]


def grey_map(pixels: Sequence[bytes]) -> bytes:
    """Rows of grey pixels as a picture file (PGM)."""
    return b"P5 %d %d 255\n" % (len(pixels[0]), len(pixels)) + b"".join(pixels)


def decoded(picture: bytes, tmp_path: Path) -> str:
    """What an outside reader finds in a picture: the texts of all codes, each with a line end after it."""
    path = tmp_path / "picture.pgm"
    path.write_bytes(picture)
    return subprocess.run(["zbarimg", "-q", "--raw", path], capture_output=True, check=True).stdout.decode()


def page_map(picture: Picture) -> bytes:
    rows = (picture.pixels[y * picture.stride : y * picture.stride + picture.width * 4] for y in range(picture.height))
    return grey_map([row[1::4] for row in rows])


# The sheet


@needs_poppler
@pytest.mark.parametrize(
    ("locale", "title", "need", "near", "shown", "ask", "advice"),
    [
        (
            "en",
            "Whom to call",
            "Bond",
            "Near 90012, Los Angeles, CA",
            "12 of {all} contacts are on this sheet.",
            "Ask about: Bond",
            "Information, not legal advice.",
        ),
        (
            "es",
            "A quién llamar",
            "Fianza",
            "Cerca de 90012, Los Angeles, CA",
            "En esta hoja hay 12 de {all} contactos.",
            "Pregunte por: Fianza",
            "Información, no asesoría legal.",
        ),
        (
            "ar",
            "بمن تتصل",
            "الكفالة",
            "قرب 90012, Los Angeles, CA",
            "جهات الاتصال في هذه الورقة: 12 من {all}.",
            "اسأل عن: الكفالة",
            "هذه معلومات وليست استشارة قانونية.",
        ),
        (
            "zh-Hans",
            "给谁打电话",
            "保释",
            "90012, Los Angeles, CA 附近",
            "共 {all} 个联系方式，本页列出 12 个。",
            "请询问：保释",
            "这是信息，不是法律意见。",
        ),
    ],
    ids=("en", "es", "ar", "zh-Hans"),
)
def test_a_sheet_says_need_place_numbers_and_source_in_the_clients_language(
    library: Library,
    store: DirectoryStore,
    press: Press,
    tmp_path: Path,
    locale: str,
    title: str,
    need: str,
    near: str,
    shown: str,
    ask: str,
    advice: str,
) -> None:
    wish = wish_for(store, near="90012", within_miles=50, services=("bond",), language="es")
    said = text_of(sheet_of(library, press, wish, locale), tmp_path)
    for words in (title, need, near, shown.format(all=len(wish.found)), ask, advice, "Casa Ejemplo"):
        # The order of an Arabic line is the tool's.
        for piece in plain_words(words) if locale == "ar" else [words]:
            assert piece in said
    for group in for_sheet(wish).values():
        for found in group:
            assert found.contact.phone in said
            for word in plain_words(f"{found.contact.name} {found.contact.source_name}"):
                assert word in said


def test_sections_keep_what_is_not_stated_apart(library: Library, store: DirectoryStore) -> None:
    wish = wish_for(store, near="90012", within_miles=50, services=("removal_defense",))
    (part,) = SheetMaker(library, TODAY).paper(wish, "en").parts
    assert isinstance(part, SheetPart)
    assert [group.title for group in part.groups] == [
        "Near 90012, Los Angeles, CA",
        "State-wide and national",
        "Not stated: ask",
    ]
    assert all("Ask about: Deportation defense" in contact.warnings for contact in part.groups[2].contacts)
    assert not any("Ask about" in line for group in part.groups[:2] for one in group.contacts for line in one.warnings)
    assert sum(len(group.contacts) for group in part.groups) == SHEET_CONTACTS


def test_the_government_is_on_a_sheet_only_when_asked_for_and_with_its_warning(
    library: Library, store: DirectoryStore
) -> None:
    for wanted, titles in ((False, []), (True, ["Government"])):
        wish = wish_for(store, services=("detained",), government=wanted)
        (part,) = SheetMaker(library, TODAY).paper(wish, "en").parts
        assert isinstance(part, SheetPart)
        assert [group.title for group in part.groups if group.title == "Government"] == titles
    last = part.groups[-1].contacts[0]
    assert last.warnings[0] == "This is the government. It may note your call; ask a lawyer first."


def test_the_government_keeps_its_warning_in_a_packet(library: Library, store: DirectoryStore, press: Press) -> None:
    found = next(one for one in store.find(DirectoryFilter(government=True), TODAY) if one.contact.id == ICE_LINE)
    packet = Packet((Item(CONTACT, ICE_LINE),), cover=False)
    with Pages(press.pdf(PacketMaker(library, TODAY).paper(packet, contacts={ICE_LINE: found}))) as pages:
        assert "This is the government." in " ".join(pages.text(0).split())


@needs_poppler
def test_numbers_are_set_in_large_type(library: Library, store: DirectoryStore, press: Press, tmp_path: Path) -> None:
    wish = wish_for(store, near="90012", within_miles=50, services=("bond",))
    path = tmp_path / "paper.pdf"
    path.write_bytes(sheet_of(library, press, wish, "en"))
    boxes = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
    number = next(iter(for_sheet(wish).values()))[0].contact.phone.split()[-1]
    top, bottom = map(float, re.findall(rf'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">{number}<', boxes)[0])
    # The box of a word in this face is 1.36 times as high as the type.
    assert (bottom - top) / 1.362 >= 18


@needs_zbar
@pytest.mark.parametrize("size", ["us-letter", "a4"])
def test_an_outside_reader_decodes_every_number_of_a_sheet(
    library: Library, store: DirectoryStore, press: Press, tmp_path: Path, size: str
) -> None:
    wish = wish_for(store, near="90012", within_miles=50, services=("bond",))
    numbers: list[str] = []
    with Pages(sheet_of(library, press, wish, "ar", size=size)) as pages:
        for number in range(len(pages)):
            numbers += decoded(page_map(pages.picture(number, 150)), tmp_path).splitlines()
    chosen = [found.contact for group in for_sheet(wish).values() for found in group]
    assert sorted(numbers) == sorted(phone_link(contact) for contact in chosen if contact.phone_uri)


# The phone


@needs_zbar
@pytest.mark.parametrize("locale", ["en", "ar", "zh-Hans"])
def test_an_outside_reader_decodes_the_card_of_a_contact(
    library: Library, store: DirectoryStore, tmp_path: Path, locale: str
) -> None:
    contact = store.contact(ICE_LINE)
    text = ContactCards(library, locale, TODAY).code_text(contact)
    side = [[0 if dark else 255 for dark in row] for row in modules_of(text)]
    quiet = [255] * (len(side) + 8)
    rows = [quiet] * 4 + [[255] * 4 + row + [255] * 4 for row in side] + [quiet] * 4
    wide = [bytes(pixel for pixel in row for _ in range(4)) for row in rows for _ in range(4)]
    assert decoded(grey_map(wide), tmp_path) == f"{text}\n"
    (card,) = read(text.splitlines())
    assert card["FN"] == (contact.name,)
    assert card["TEL"] == ("+18883514024",)


def test_cards_say_source_date_and_call_to_confirm(library: Library, store: DirectoryStore) -> None:
    contact = next(one.contact for one in store.find(DirectoryFilter(kinds=("hotline",)), TODAY))
    (card,) = cards_of(ContactCards(library, "en", TODAY).file([contact]))
    assert card["FN"] == (contact.name,)
    assert contact.source_name in card["NOTE"][0]
    assert card["NOTE"][0].endswith("Call to confirm.")


@pytest.mark.parametrize(
    ("locale", "warning"),
    [("en", "This is the government."), ("es", "Esto es el gobierno."), ("ar", "هذه جهة حكومية.")],
)
def test_a_government_line_carries_its_warning_into_the_phone(
    library: Library, store: DirectoryStore, locale: str, warning: str
) -> None:
    cards, contact = ContactCards(library, locale, TODAY), store.contact(ICE_LINE)
    (card,) = cards_of(cards.file([contact]))
    assert card["NOTE"][0].startswith(warning)
    assert not MARKS.search(card["NOTE"][0])
    assert warning in cards.code_text(contact)


def test_every_contact_of_the_directory_makes_a_sound_card(library: Library, store: DirectoryStore) -> None:
    contacts = [one.contact for one in store.find(DirectoryFilter(government=True), TODAY)]
    made = cards_of(ContactCards(library, "ar", TODAY).file(contacts))
    assert [card["FN"][0] for card in made] == [contact.name for contact in contacts]


def test_an_independent_reader_takes_the_file(library: Library, store: DirectoryStore) -> None:
    contacts = [one.contact for one in store.find(DirectoryFilter(government=True), TODAY)]
    taken = list(vobject.readComponents(ContactCards(library, "zh-Hans", TODAY).file(contacts).decode()))
    assert [card.fn.value for card in taken] == [contact.name for contact in contacts]


def test_a_note_gives_way_where_a_code_would_be_too_dense(library: Library, store: DirectoryStore) -> None:
    cards = ContactCards(library, "ar", TODAY)
    contacts = [one.contact for one in store.find(DirectoryFilter(), TODAY)]
    noted = [text for text in map(cards.code_text, contacts) if "NOTE:" in text]
    assert len(contacts) / 2 < len(noted) < len(contacts)
    assert len(modules_of(max(noted, key=lambda text: len(text.encode())))) == 57


def test_the_note_of_a_code_is_shortened_before_it_goes(library: Library) -> None:
    cards = ContactCards(library, "en", TODAY)

    def noted(contact: Contact) -> str:
        return cards.code_text(contact).partition("NOTE:")[2].partition("\r\n")[0]

    few = make_contact("a", phone_uri="tel:+1-213-555-0100", phone_note="speed dial 2150#")
    assert noted(few) == r"Speed dial 2150#\nSource: Example list\, July 2026. Call to confirm."
    some = few._replace(phone_note="say that you call about a detained person. " * 6)
    assert noted(some) == r"Source: Example list\, July 2026. Call to confirm."
    assert noted(some._replace(source_name="A long list of offices " * 9)) == "Call to confirm 2026-07"


@needs_poppler
def test_an_address_that_breaks_over_two_lines_gets_no_second_hyphen(
    library: Library, press: Press, tmp_path: Path
) -> None:
    contact = make_contact("a", website="https://example.org/one-two-three/" + "four-five-" * 9 + "six")
    wish = SheetWish((Found(contact, None),), DirectoryFilter())
    assert "--" not in text_of(sheet_of(library, press, wish, "es"), tmp_path).replace(" ", "")
