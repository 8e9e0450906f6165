# SPDX-License-Identifier: Apache-2.0
"""The exposure check as values of the domain, and as rows of the library."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from kyr_app.compiler.action_files import ActionFile, ActionText
from kyr_app.compiler.exhibit_files import Words, words_in
from kyr_app.compiler.exposure_files import ConditionEntry, ExposureEntry, ExposureFiles, QuestionEntry, RuleEntry
from kyr_app.domain.bidi import in_order
from kyr_app.domain.exposure import Action, Condition, Exposure, Model, Question, Rule
from kyr_app.domain.locales import SOURCE_LOCALE


def exposure_model(found: ExposureFiles, locale: str) -> Model:
    """The exposure check in the words of a locale; what lacks them stands in English and says so."""
    return Model(
        locale,
        words_in(found.notice, locale),
        tuple(_question(entry, locale) for entry in found.questions.values()),
        tuple(_exposure(entry, order, locale) for order, entry in enumerate(found.exposures.values(), start=1)),
        tuple(_rule(entry, locale) for entry in found.rules.values()),
        {id_: _action(action, locale) for id_, action in found.actions.items()},
    )


def exposure_rows(found: ExposureFiles, locales: Collection[str]) -> Iterator[tuple[str, str, str, int, str]]:
    """Rows of the table `exposure`: kind, id, locale, position, JSON of the domain's values as lists."""
    if not found.questions:
        return
    for locale in locales:
        model = exposure_model(found, locale)
        yield "notice", "", locale, 0, _json(model.notice)
        for kind, values in (
            ("question", model.questions),
            ("exposure", model.exposures),
            ("rule", model.rules),
            ("action", tuple(model.actions.values())),
        ):
            yield from ((kind, str(value[0]), locale, position, _json(value)) for position, value in enumerate(values))


def _question(entry: QuestionEntry, locale: str) -> Question:
    # Both in one language: a question in one and its reason in another would read as a mistake.
    language = _language(locale, entry.words, entry.why)
    words, why = in_order(entry.words[language], language), in_order(entry.why[language], language)
    return Question(entry.id, words, why, language)


def _exposure(entry: ExposureEntry, order: int, locale: str) -> Exposure:
    language = _language(locale, entry.title)
    title = in_order(entry.title[language], language)
    return Exposure(entry.id, title, order, tuple(entry.topics), _condition(entry.shown_when), language)


def _rule(entry: RuleEntry, locale: str) -> Rule:
    language = _language(locale, entry.reason)
    return Rule(
        entry.id,
        _condition(entry.when),
        tuple(entry.exposures),
        entry.order,
        tuple(entry.topics),
        tuple(entry.actions),
        in_order(entry.reason[language], language),
        entry.facts_checked,
        tuple(entry.sources),
        entry.in_court,
        entry.safety,
        entry.narrows,
        language,
    )


def _action(action: ActionFile, locale: str) -> Action:
    language = locale if locale in action.texts else SOURCE_LOCALE
    text: ActionText = action.texts[language]
    words, header = text.header.value, action.english.value
    return Action(
        id=action.id,
        title=in_order(words.title, language),
        who=in_order(words.who, language),
        minutes=header.minutes,
        cost=in_order(words.cost, language),
        legal_check=header.legal_check,
        steps=tuple(in_order(step, language) for step in text.steps),
        does=in_order(words.does, language),
        does_not=in_order(words.does_not, language),
        harm=in_order(words.harm, language),
        facts_checked=header.facts_checked,
        sources=tuple(header.sources),
        topic=header.topic,
        services=tuple(header.services),
        order=header.order,
        alters_device=header.alters_device,
        in_court=header.in_court,
        covers=tuple(header.covers),
        not_first_with=tuple(header.not_first_with),
        locale=language,
        provenance=text.header.value.provenance,
    )


def _condition(entry: ConditionEntry) -> Condition:
    return Condition(
        {question: tuple(answers) for question, answers in entry.all.items()},
        {question: tuple(answers) for question, answers in entry.any.items()},
        tuple(entry.unless),
        tuple(entry.rules),
        entry.at_least,
    )


def _language(locale: str, *words: Words) -> str:
    """The locale when all of these words exist in it, else English."""
    return locale if all(said.get(locale, "").strip() for said in words) else SOURCE_LOCALE


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
