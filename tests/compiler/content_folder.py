# SPDX-License-Identifier: Apache-2.0
"""A small content folder without a fault, for tests that put one fault in."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from kyr_app.compiler.compile import check
from kyr_app.compiler.problems import Problem
from kyr_app.compiler.vocabulary import (
    AUDIENCES,
    EXHIBIT_WORDS,
    EXPOSURE_WORDS,
    LETTER_WORDS,
    MONTHS,
    PAPER_WORDS,
    SOURCE_KINDS,
    STATES,
    URGENCIES,
)

TODAY = date(2026, 12, 1)

HEADER = {
    "title": '"Officers at your door"',
    "summary": '"You can keep the door closed."',
    "keywords": '["they are knocking", "raid"]',
    "audience": "[everyone]",
    "urgency": "now",
    "applies_in": "US",
    "facts_checked": '"2026-11-22"',
    "facts_until": '"2026-07"',
    "review_due": '"2027-05-22"',
    "sources": "[payton]",
    "related": "[street]",
    "services": "[removal_defense]",
}
BODY = """\
## In one minute {#one-minute}

1. Keep the door closed.
2. Read [the street](topic:street#one-minute).

## Say this {#say-this}

/// say | no-entry

///

## Why {#why}

Officers need a warrant signed by a judge.[^payton]
Call [1-800-898-7180](tel:+18008987180).
"""
STREET_BODY = """\
## In one minute {#one-minute}

1. Stay calm.
"""
TRANSLATION_HEADER = {
    "title": '"Agentes en su puerta"',
    "summary": '"Puede dejar la puerta cerrada."',
    "keywords": '["la migra en mi casa"]',
    "source_hashes": "{}",
    "translated_by": "machine",
}
TRANSLATION_BODY = """\
## En un minuto {#one-minute}

1. Deje la puerta cerrada.
2. Lea [la calle](topic:street#one-minute).

## Diga esto {#say-this}

/// say | no-entry

///

## Por qué {#why}

Los agentes necesitan una orden firmada por un juez.[^payton]
Llame al [1-800-898-7180](tel:+18008987180).
"""
CONTACT = {
    "id": "legal-aid-la",
    "name": "Legal Aid of Los Angeles",
    "kind": "immigration_legal",
    "scope": "local",
    "states": "CA",
    "city": "Los Angeles",
    "street": "634 S. Spring Street",
    "postal_code": "90014",
    "phone": "(213) 634-0999",
    "phone_note": "weekdays",
    "email": "info@example.org",
    "website": "https://www.example.org",
    "languages": "en;es",
    "services": "removal_defense",
    "cost": "free",
    "notes": "",
    "source_url": "https://www.justice.gov/list",
    "source_name": "A list",
    "source_date": "2026-07",
    "recognition": "",
    "lsc_funded": "",
}

VOCABULARIES = {
    "kind": ("immigration_legal", "government"),
    "scope": ("local", "state", "national"),
    "service": ("removal_defense",),
    "cost": ("free", "unknown"),
    "language": ("en", "es"),
    "state": STATES,
    "audience": AUDIENCES,
    "urgency": URGENCIES,
    "source_kind": SOURCE_KINDS,
    "exhibit": EXHIBIT_WORDS,
    "month": MONTHS,
    "paper": PAPER_WORDS,
    "exposure": EXPOSURE_WORDS,
    "letter": LETTER_WORDS,
}


def all_labels(*, without: str = "", more: str = "") -> str:
    """A labels file with every word that must be there, each its own key, without the `vocabulary: key` named."""
    text = ""
    for vocabulary, keys in VOCABULARIES.items():
        text += f"{vocabulary}:\n"
        text += "".join(f'  "{key}": "{key}"\n' for key in keys if f"{vocabulary}: {key}" != without)
    return text + more


class ContentFolder:
    """Files of a content folder; whatever is written replaces what stood there."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def copy_to(self, root: Path) -> ContentFolder:
        """The same files elsewhere."""
        shutil.copytree(self.root, root)
        return ContentFolder(root)

    def fill(self) -> None:
        """Write two topics, a translation and everything they need."""
        self.write("chapters.yaml", "- slug: encounters\n  icon: door-closed\n")
        self.write("en/chapters.yaml", 'encounters: "Officers"\n')
        self.write("es/chapters.yaml", 'encounters: "Agentes"\n')
        self.write("sources.yaml", self.source("payton"))
        self.write("cards/statements.yaml", '- id: no-entry\n  en: "I do not consent."\n  es: "No doy permiso."\n')
        self.write("directory/blocklist.yaml", '- number: "1-866-347-2423"\n  name: "the ICE tip line"\n')
        self.write(
            "directory/vocabulary.yaml",
            "kinds: [immigration_legal, government]\nscopes: [local, state, national]\nservices: [removal_defense]\n"
            "costs: [free, unknown]\nlanguages: [en, es]\nrosters: [https://www.justice.gov/roster]\n",
        )
        self.contacts({})
        self.write("directory/hotlines.yaml", "CA:\n  - legal-aid-la\n")
        self.topic("home-door")
        self.topic("street", STREET_BODY, title='"In the street"', sources="[]", related="[home-door]")
        self.translation("home-door")

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def text(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.text(name)
        assert old in text
        self.write(name, text.replace(old, new, 1))

    @staticmethod
    def source(id_: str, **values: str) -> str:
        fields = {
            "title": "Payton v. New York",
            "kind": "case",
            "url": "",
            "date": "1980",
            "sure": "high",
            **values,
        }
        return f"- id: {id_}\n" + "".join(f'  {key}: "{value}"\n' for key, value in fields.items())

    def topic(self, slug: str, body: str = BODY, **header: str) -> None:
        self._document(f"en/encounters/{slug}.md", {**HEADER, **header}, body)

    def translation(self, slug: str, body: str = TRANSLATION_BODY, locale: str = "es", **header: str) -> None:
        from kyr_app.compiler.stamp import stamp

        name = f"{locale}/encounters/{slug}.md"
        self._document(name, {**TRANSLATION_HEADER, **header}, body)
        if "source_hashes" not in header:
            stamp(check(self.root, TODAY), [name])

    def _document(self, name: str, header: dict[str, str], body: str) -> None:
        lines = "".join(f"{key}: {value}\n" for key, value in header.items() if value)
        self.write(name, f"---\n{lines}---\n{body}")

    def contacts(self, *rows: dict[str, str]) -> None:
        header = ",".join(CONTACT)
        cells = [",".join(f'"{value}"' for value in {**CONTACT, **row}.values()) for row in rows]
        self.write("directory/contacts.csv", "\n".join([header, *cells]) + "\n")

    def problems(self, today: date = TODAY) -> list[Problem]:
        return list(check(self.root, today).problems.all)

    def said(self, today: date = TODAY) -> list[str]:
        """Problems as `file:line: message`, warnings marked."""
        return [
            f"{problem.file}:{problem.line}: {'warning: ' if problem.warning else ''}{problem.message}"
            for problem in self.problems(today)
        ]
