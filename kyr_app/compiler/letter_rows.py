# SPDX-License-Identifier: Apache-2.0
"""Letters as values of the domain in the words of a locale, and as rows of the library."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from kyr_app.compiler.exhibit_files import COMPLETE_LOCALES, Words, words_in
from kyr_app.compiler.letter_files import FieldEntry, LawEntry, LetterFile, Letters, RecipientEntry
from kyr_app.domain.bidi import in_order
from kyr_app.domain.letters import RECIPIENT, Choice, Condition, Field, Law, Letter, LetterBlock, Recipient


def letter_of(letters: Letters, read: LetterFile, locale: str) -> Letter:
    """A letter in the words of a locale, with its paragraphs in all languages that have them."""
    entry = read.entry.value
    language = locale if entry.summary.get(locale) else COMPLETE_LOCALES[0]
    recipients = tuple(recipient_of(letters.recipients[name], locale) for name in entry.recipients)
    laws = {state: _law_of(letters.laws[state]) for state in entry.laws}
    languages = [code for code in entry.subject if all(words.get(code) for _kind, words, _paper in read.blocks)]
    return Letter(
        id=entry.id,
        group=entry.group,
        way=entry.way,
        title=_words(entry.title, locale),
        summary=_words(entry.summary, locale),
        can=_said(entry.can, locale),
        cannot=_said(entry.cannot, locale),
        ask_a_lawyer_first=_said(entry.ask_a_lawyer_first, locale),
        steps=_said(entry.steps, locale),
        condition=Condition(tuple(entry.states or entry.laws), tuple(entry.statuses)),
        fields=tuple(_field_of(one, recipients, locale) for one in read.fields),
        one_of=tuple(tuple(group) for group in entry.one_of),
        recipients=recipients,
        laws=laws,
        subjects={code: entry.subject[code] for code in languages},
        texts={
            code: tuple(LetterBlock(kind, words[code], paper) for kind, words, paper in read.blocks)
            for code in languages
        },
        topic=entry.topic,
        facts_checked=entry.facts_checked,
        sources=tuple(entry.sources),
        locale=language,
        provenance=entry.provenance(language),
    )


def recipient_of(entry: RecipientEntry, locale: str) -> Recipient:
    """A recipient in the words of a locale."""
    address = tuple(entry.address)
    to = (entry.id, entry.name, address, entry.online, entry.email, entry.phone, _words(entry.check, locale))
    return Recipient(*to, entry.source, entry.date, entry.sure)


def _words(words: Words, locale: str) -> str:
    """Words of a locale, English where it has none, with numbers that stay in order."""
    return in_order(words_in(words, locale), locale)


def _law_of(entry: LawEntry) -> Law:
    return Law(entry.state, entry.name, entry.days, entry.more_days, entry.appeal, entry.source)


def _said(words: Iterable[Words], locale: str) -> tuple[str, ...]:
    return tuple(_words(one, locale) for one in words)


def _field_of(entry: FieldEntry, recipients: Iterable[Recipient], locale: str) -> Field:
    choices = tuple(Choice(choice.id, _words(choice.label, locale)) for choice in entry.choices)
    if entry.id == RECIPIENT:
        choices = tuple(Choice(recipient.id, recipient.name) for recipient in recipients)
    return Field(
        id=entry.id,
        type=entry.type,
        label=_words(entry.label, locale),
        why=_words(entry.why, locale),
        risk=_words(entry.risk, locale),
        required=bool(entry.required),
        sensitive=bool(entry.sensitive),
        choices=choices,
        max_length=entry.max_length,
        shape=entry.shape,
        when={name: tuple(wanted) for name, wanted in entry.when.items()},
    )


def letter_rows(letters: Letters, locales: Iterable[str]) -> Iterator[tuple[str, str, int, str]]:
    """Rows of the table `letter`: id, locale, position, JSON of the letter without its paragraphs."""
    for locale in locales:
        for position, read in enumerate(letters.letters):
            letter = letter_of(letters, read, locale)
            data = {name: value for name, value in letter._asdict().items() if name != "texts"}
            yield letter.id, locale, position, _json(data)


def letter_text_rows(letters: Letters) -> Iterator[tuple[str, str, str]]:
    """Rows of the table `letter_text`: id, language, JSON of the paragraphs."""
    for read in letters.letters:
        for language, blocks in letter_of(letters, read, COMPLETE_LOCALES[0]).texts.items():
            yield read.entry.value.id, language, _json(blocks)


def recipient_rows(letters: Letters, locales: Iterable[str]) -> Iterator[tuple[str, str, int, str]]:
    """Rows of the table `recipient`: id, locale, position, JSON of the recipient."""
    for locale in locales:
        for position, entry in enumerate(letters.recipients.values()):
            yield entry.id, locale, position, _json(recipient_of(entry, locale))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
