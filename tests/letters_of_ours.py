# SPDX-License-Identifier: Apache-2.0
"""What a person fills in for each shipped letter, and a small letter of the tests' own."""

from __future__ import annotations

from kyr_app.domain.letters import Choice, Condition, Field, Law, Letter, LetterBlock, Recipient

PERSON = {"full_name": "Ana María Paz López", "mailing_address": "123 Main St Apt 4\nLos Angeles, CA 90012"}
BORN = {**PERSON, "date_of_birth": "1990-05-02"}
#: Letter to values that are enough for it.
ENOUGH: dict[str, dict[str, str]] = {
    "file-disclosure": {**BORN, "recipient": "lexisnexis"},
    "freeze": {**BORN, "recipient": "equifax-freeze"},
    "dispute": {**BORN, "recipient": "nctue", "wrong_item": "Account 123.", "reason": "It is not mine."},
    "broker-opt-out": {**PERSON, "recipient": "thomson-reuters-clear", "state": "CA", "no_sale": "yes"},
    "clearview-request": {"full_name": "Ana Paz", "email": "ana@example.org", "state": "IL", "delete": "yes"},
    "state-privacy-request": {**PERSON, "company": "Example Data, Inc.", "state": "IA", "delete": "yes"},
    "uscis-a-file": BORN,
    "ice-records": BORN,
    "cbp-records": {**BORN, "travel": "yes"},
    "obim-records": BORN,
    "court-record": {
        **{"who": "self", "full_name": "Ana Paz", "a_number": "A012-345-678", "court_name": "Chicago"},
        "email": "ana@example.org",
    },
    "privacy-act-correction": {
        **BORN,
        **{"recipient": "uscis", "status": "green-card", "record": "Form I-485 of May 1, 2020"},
        **{"wrong_item": "Born 1991", "right_item": "Born 1990", "proof": "Birth certificate"},
    },
    "caregiver-sheet": {"child_name": "Luis Paz", "parents": "Ana Paz", "caregivers": "Rosa Díaz"},
    "no-consent-notice": {"place": "workplace", "organization": "Panadería Sol", "speaker": "the manager"},
}


def make_field(id_: str, type_: str = "text", **values: object) -> Field:
    """A field that says nothing but its id and type."""
    return Field(id_, type_, id_, "why", "risk")._replace(**values)


def make_recipient(id_: str = "bureau", **values: object) -> Recipient:
    """A recipient with an address."""
    address = ("P.O. Box 1", "Atlanta, GA 30348")
    return Recipient(id_, id_.title(), address, "", "", "", "", "payton", "2026-08", "high")._replace(**values)


def make_letter(*fields: Field, **values: object) -> Letter:
    """A letter with these fields and one paragraph in two languages."""
    return Letter(
        id="ask",
        group="companies",
        way="post",
        title="Ask",
        summary="Asks.",
        can=("Ask.",),
        cannot=("Promise.",),
        ask_a_lawyer_first=("Always.",),
        steps=("Mail it.",),
        condition=Condition(),
        fields=fields,
        one_of=(),
        recipients=(make_recipient(),),
        laws={"CA": Law("CA", "A law", 45, 45, appeal=False, source="payton")},
        subjects={"en": "Request", "es": "Solicitud"},
        texts={"en": (LetterBlock("par", "Hello."),), "es": (LetterBlock("par", "Hola."),)},
        topic="street",
        facts_checked="2026-11-23",
        sources=("payton",),
    )._replace(**values)


YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
