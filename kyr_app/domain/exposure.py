# SPDX-License-Identifier: Apache-2.0
"""The exposure check: questions, rules and actions as values, and the one function that turns answers into advice.

What is asked and what follows is data (`content/exposure/`), so that a clinic can read it and lawyers can date it. The
mechanism here knows no question and no action by name. It keeps nothing, and no score of a person comes out of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from types import MappingProxyType
from typing import NamedTuple

from kyr_app.domain.provenance import Provenance

ANSWERS = ("yes", "no", "unsure", "skip")
#: Most actions that are shown first (exposure model, 4, "Caps").
MAX_FIRST = 5
#: Rules up to this order are urgent: all their actions stand before those of any other rule.
URGENT_ORDER = 1

#: Question id to the answers that count, in the order of the data.
Wanted = Mapping[str, tuple[str, ...]]
_NOTHING: Wanted = MappingProxyType({})


class Condition(NamedTuple):
    """When a rule holds, or an exposure may be shown. An empty part asks for nothing, so an empty condition holds.

    `all_of`: each of these questions has one of these answers; `any_of`: at least one has. `unless`: none of these
    rules holds; `rules` and `at_least`: so many of these rules hold. Rules named here stand before the one that asks.
    """

    all_of: Wanted = _NOTHING
    any_of: Wanted = _NOTHING
    unless: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    at_least: int = 0

    def holds(self, answers: Mapping[str, str], met: Collection[str] = ()) -> bool:
        """Whether these answers fulfil it, when the rules in `met` hold. A missing answer is a skipped one."""
        return (
            all(answers.get(question, "skip") in wanted for question, wanted in self.all_of.items())
            and (not self.any_of or any(answers.get(one, "skip") in wanted for one, wanted in self.any_of.items()))
            and not any(rule in met for rule in self.unless)
            and sum(rule in met for rule in self.rules) >= self.at_least
        )


class Question(NamedTuple):
    """A question and why it is asked, in the words of `locale`. Every question may be answered by any of `ANSWERS`."""

    id: str
    words: str
    why: str
    locale: str = "en"


class Exposure(NamedTuple):
    """A way in which people are found. `order` is its place in the table, from 1; `topics` are slugs that explain it.

    It is shown only when `shown_when` holds: spyware frightens, and few are its target (exposure model, 4, "Caps").
    """

    id: str
    title: str
    order: int
    topics: tuple[str, ...] = ()
    shown_when: Condition = Condition()
    locale: str = "en"


class Rule(NamedTuple):
    """What follows from answers.

    `order` ranks it, 0 first. `actions` are ids, the most important first. `reason` says why, with its `sources` and
    the day the facts were last checked; `in_court` that it hangs on a case, so that people are told to ask again.

    `safety`: while its condition holds, actions that alter a device are hidden, even if the rule is switched off.
    `narrows`: only the actions of rules of order 0 come first, the rest waits for another day.
    """

    id: str
    when: Condition
    exposures: tuple[str, ...]
    order: int
    topics: tuple[str, ...]
    actions: tuple[str, ...]
    reason: str
    facts_checked: str
    sources: tuple[str, ...]
    in_court: bool = False
    safety: bool = False
    narrows: bool = False
    locale: str = "en"


class Action(NamedTuple):
    """Something to do, in the words of `locale`. `who` is for the screen alone: on paper it would tell of the answers.

    `minutes` is a guess at the time it takes; `cost` is words. `legal_check`: ask a lawyer before. `steps` are in
    order, plain text. `does`, `does_not` and `harm` (if done wrong) are sentences. `topic` is the slug that tells
    more, `services` those of the directory that help. `order` ranks actions whose rules weigh the same.

    `alters_device`: it changes a phone, camera or account, which a person who watches it would notice. `covers`: ids
    of smaller actions that need not come first beside it. `not_first_with`: rules; while one of them holds, this is
    never among the first. `in_court` as for `Rule`.
    """

    id: str
    title: str
    who: str
    minutes: int
    cost: str
    legal_check: bool
    steps: tuple[str, ...]
    does: str
    does_not: str
    harm: str
    facts_checked: str
    sources: tuple[str, ...]
    topic: str
    services: tuple[str, ...]
    order: int = 0
    alters_device: bool = False
    in_court: bool = False
    covers: tuple[str, ...] = ()
    not_first_with: tuple[str, ...] = ()
    locale: str = "en"
    provenance: Provenance = Provenance()


class Model(NamedTuple):
    """Everything that the check asks and knows, in the words of one locale. `notice` is what the first screen says."""

    locale: str
    notice: str
    questions: tuple[Question, ...]
    exposures: tuple[Exposure, ...]
    rules: tuple[Rule, ...]
    actions: Mapping[str, Action]


class Reason(NamedTuple):
    """Why an exposure is shown: the words of a rule, their date and the ids of their sources."""

    rule: str
    words: str
    facts_checked: str
    in_court: bool
    sources: tuple[str, ...]
    locale: str


class RankedExposure(NamedTuple):
    """An exposure with the order of the first rule that led to it, the reasons, and the topics to open."""

    id: str
    title: str
    order: int
    reasons: tuple[Reason, ...]
    topics: tuple[str, ...]
    locale: str


class Assessment(NamedTuple):
    """What to show; it holds no answer.

    `exposures` best rank first; `first` at most `MAX_FIRST` actions, `later` the others; `services` and `topics` of
    all that is shown, in order. `survivor`: safety comes first and what alters a device was left out. `overload`:
    show `first` alone on one page, the rest is for another day. `reasons` are those of every rule that holds.
    """

    exposures: tuple[RankedExposure, ...]
    first: tuple[Action, ...]
    later: tuple[Action, ...]
    services: tuple[str, ...]
    topics: tuple[str, ...]
    survivor: bool
    overload: bool
    reasons: tuple[Reason, ...]


def assess(answers: Mapping[str, str], model: Model, switched_off: Collection[str] = ()) -> Assessment:
    """Turn answers into ranked exposures and actions; the same answers give the same order in every locale.

    Args:
        answers: question id to one of `ANSWERS`; a question that is missing was skipped.
        model: the questions, rules and actions of one locale.
        switched_off: ids of rules that the clinic does not want now; unknown ones are ignored. What protects a person
            stays: `safety`, and the caps of actions by rules that would hold.

    Raises:
        ValueError: an answer to no question of the model, or one that is not in `ANSWERS`.
    """
    _check(answers, model)
    met = _rules_met(answers, model, switched_off)
    survivor = any(rule.safety and rule.when.holds(answers) for rule in model.rules)
    overload = any(rule.narrows for rule in met)
    ranked = _ranked_actions(met, model)
    kept = [action for action in ranked if not (survivor and action.alters_device)]
    first = _first(kept, met, {rule.id for rule in _rules_met(answers, model, ())}, overload)
    later = [action for action in kept if action not in first]
    shown = [exposure for exposure in model.exposures if exposure.shown_when.holds(answers)]
    # A topic goes with the exposures and actions it explains: what was left out takes its topics along.
    left = _topics_of(model.exposures, ranked) - _topics_of(shown, kept)
    topics = [slug for rule in met for slug in rule.topics if slug not in left]
    return Assessment(
        _ranked_exposures(met, shown),
        tuple(first),
        tuple(later),
        _once(service for action in (*first, *later) for service in action.services),
        _once(topics),
        survivor,
        overload,
        tuple(_reason(rule) for rule in met),
    )


def _check(answers: Mapping[str, str], model: Model) -> None:
    known = {question.id for question in model.questions}
    for question, answer in answers.items():
        if question not in known:
            raise ValueError(f"there is no question {question!r}")
        if answer not in ANSWERS:
            raise ValueError(f"the answer to {question} is one of {', '.join(ANSWERS)}, not {answer!r}")


def _rules_met(answers: Mapping[str, str], model: Model, switched_off: Collection[str]) -> list[Rule]:
    """The rules that hold, by order and then as they stand in the table."""
    met: dict[str, Rule] = {}
    for rule in model.rules:
        if rule.id not in switched_off and rule.when.holds(answers, met):
            met[rule.id] = rule
    return sorted(met.values(), key=lambda rule: rule.order)


def _ranked_actions(met: Sequence[Rule], model: Model) -> list[Action]:
    """The actions of these rules, each once, at its best place.

    An urgent rule keeps its actions together. Of the other rules each further action weighs one order less than the
    one before it, so that five rules with four actions each give a mixture, not the four actions of one of them.
    """
    places: dict[str, tuple[int, int, int]] = {}
    for index, rule in enumerate(met):
        for depth, id_ in enumerate(rule.actions):
            urgent = rule.order <= URGENT_ORDER
            place = (rule.order, index, depth) if urgent else (rule.order + depth, model.actions[id_].order, 0)
            places[id_] = min(place, places.get(id_, place))
    return [model.actions[id_] for id_ in sorted(places, key=lambda id_: (places[id_], id_))]


def _first(kept: Sequence[Action], met: Sequence[Rule], holding: Set[str], overload: bool) -> list[Action]:
    """At most `MAX_FIRST` of the actions, under the caps that the actions carry; `holding` are ids of rules."""
    calm = {id_ for rule in met if rule.order == 0 for id_ in rule.actions}
    first: list[Action] = []
    for action in kept:
        covered = any(action.id in other.covers for other in first)
        waits = covered or not holding.isdisjoint(action.not_first_with) or (overload and action.id not in calm)
        if not waits and len(first) < MAX_FIRST:
            first.append(action)
    return first


def _topics_of(exposures: Iterable[Exposure], actions: Iterable[Action]) -> set[str]:
    return {slug for exposure in exposures for slug in exposure.topics} | {action.topic for action in actions}


def _ranked_exposures(met: Sequence[Rule], shown: Sequence[Exposure]) -> tuple[RankedExposure, ...]:
    """The exposures that the rules name and that may be shown, by the order of the first rule that names each."""
    known = {exposure.id: exposure for exposure in shown}
    named = _once(id_ for rule in met for id_ in rule.exposures if id_ in known)
    return tuple(_ranked(known[id_], [rule for rule in met if id_ in rule.exposures]) for id_ in named)


def _ranked(exposure: Exposure, rules: Sequence[Rule]) -> RankedExposure:
    opened = _once(slug for rule in rules for slug in rule.topics if slug in exposure.topics)
    reasons = tuple(_reason(rule) for rule in rules)
    return RankedExposure(
        exposure.id, exposure.title, rules[0].order, reasons, opened or exposure.topics, exposure.locale
    )


def _reason(rule: Rule) -> Reason:
    return Reason(rule.id, rule.reason, rule.facts_checked, rule.in_court, rule.sources, rule.locale)


def _once(values: Iterable[str]) -> tuple[str, ...]:
    """Each value once, in the order of its first appearance."""
    return tuple(dict.fromkeys(values))
