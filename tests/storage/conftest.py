# SPDX-License-Identifier: Apache-2.0
"""A small library with the shapes that matter: four languages, a topic in English alone, contacts, places."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_builder import LibraryBuilder, make_contact

from kyr_app.storage.library import Library, open_library

DOOR = {
    "en": (
        "Officers at your door",
        [
            ("one-minute", "In one minute", "1. Keep the door closed.\n2. Ask for a warrant signed by a judge."),
            ("why", "Why", "Without a warrant the officers may not enter. A lawyer can explain a deportation order."),
        ],
        ["they are knocking", "ice at my house"],
    ),
    "es": (
        "Agentes en su puerta",
        [
            ("one-minute", "En un minuto", "Deje la puerta cerrada. Pida la orden de un juez."),
            ("why", "Por qué", "Sin orden los agentes no pueden entrar. Un abogado explica la deportación."),
        ],
        ["están tocando", "la migra en mi casa"],
    ),
    "ar": (
        "الشرطة عند الباب",
        [("one-minute", "في دقيقة", "لا تفتح الباب. اطلب المُحامي."), ("why", "لماذا", "المحامون يشرحون القانون.")],
        ["يطرقون الباب"],
    ),
    "zh-Hans": (
        "执法人员在门口",
        [("one-minute", "一分钟", "不要开门。请找律师。"), ("why", "为什么", "没有法官签名的搜查令不能进入。")],
        ["有人敲门"],
    ),
}


def fill(builder: LibraryBuilder) -> None:
    builder.chapter("encounters", en="When you meet officers", es="Cuando se encuentra con agentes")
    builder.chapter("surveillance", en="How people are watched")
    builder.topic("home-door", related="clearview missing", sources="payton", services="bond")
    for locale, (title, passages, keywords) in DOOR.items():
        builder.text("home-door", locale, title, passages, keywords, stale="why" if locale == "ar" else "")
    builder.topic("workplace")
    builder.text(
        "workplace",
        "en",
        "Officers at work",
        [("one-minute", "In one minute", "Officers need a warrant for private areas of a workplace.")],
        ["ice at my job", "raid at work"],
    )
    builder.text(
        "workplace",
        "es",
        "Agentes en el trabajo",
        [("one-minute", "En un minuto", "Los agentes necesitan una orden para áreas privadas del trabajo.")],
        ["la migra en mi trabajo", "redada"],
    )
    builder.topic("clearview", "surveillance")
    builder.text(
        "clearview",
        "en",
        "Clearview: face search",
        [("one-minute", "In one minute", "An app compares your face with photos from the web.")],
        ["can they scan my face", "facial recognition"],
    )
    builder.row("source", "payton", "Payton v. New York", "case", "", "1980", "high")
    blocks = [
        {"kind": "say", "statement": "no-entry"},
        {"kind": "box", "style": "warning", "title": "T", "html": "<p>x</p>"},
    ]
    builder.execute("UPDATE passage SET blocks = ? WHERE slug = 'home-door' AND anchor = 'why'", json.dumps(blocks))
    builder.row("statement", "no-entry", "en", "I do not consent.", 0)
    builder.row("statement", "no-entry", "es", "No doy permiso.", 0)
    builder.row("label", "en", "kind", "hotline", "Hotline")
    builder.row("label", "en", "kind", "court", "Court")
    builder.row("label", "es", "kind", "hotline", "Línea directa")
    builder.row("picture", "door.svg", b"<svg/>")
    builder.row("meta", "topics", "3")
    near = {"latitude": 34.05, "longitude": -118.25, "city": "Los Angeles", "postal_code": "90015"}
    builder.contact(
        make_contact("esperanza", name="Esperanza Immigrant Rights Project", services=("bond",), **near),
        place="Los Angeles 90015 CA California",
        services="Bond Fianza Immigration legal help",
    )
    builder.contact(
        make_contact("line", name="National Hotline", scope="national", states=("US",), kind="hotline"),
        place="US",
        services="Hotline",
    )
    builder.contact(
        make_contact("ca-line", name="California Line", scope="state"), place="CA California", services="Hotline"
    )
    builder.row("hotline", 0, "CA", "ca-line")
    builder.row("hotline", 1, "", "line")
    for zip_code, city, state, latitude, longitude in (
        ("90012", "Los Angeles", "CA", 34.0614, -118.2385),
        ("90015", "Los Angeles", "CA", 34.0434, -118.2716),
        ("62701", "Springfield", "IL", 39.8, -89.65),
    ):
        builder.row("place", zip_code, city, state, latitude, longitude)
    for city, state, latitude, longitude in (
        ("Los Angeles", "CA", 34.05, -118.25),
        ("Springfield", "IL", 39.8, -89.65),
        ("Springfield", "MO", 37.2, -93.3),
        ("Española", "NM", 36.0, -106.07),
    ):
        builder.row("city", city, state, latitude, longitude)


@pytest.fixture(scope="session")
def small_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "library.sqlite3"
    with LibraryBuilder(path) as builder:
        fill(builder)
    return path


@pytest.fixture
def library(small_library: Path) -> Iterator[Library]:
    opened = open_library(small_library)
    yield opened
    opened.close()
