# SPDX-License-Identifier: Apache-2.0
"""The exposure check: each rule, each cap, the worked examples, over the real questions, rules and actions."""

from __future__ import annotations

import re

import pytest
from exposure_files_of_ours import exposure_of
from hypothesis import given
from hypothesis import strategies as st

from kyr_app.domain.exposure import ANSWERS, MAX_FIRST, Assessment, Condition, Model, assess
from kyr_app.domain.locales import LOCALES

QUESTIONS = [f"q{number}" for number in range(1, 23)]
ANSWER_SHEETS = st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(ANSWERS))
SPYWARE_TOPICS = {"paragon-spyware", "spyware-warning"}


@pytest.fixture
def model() -> Model:
    return exposure_of("en")


def sheet(text: str) -> dict[str, str]:
    """Answers as `q1 q2=unsure`: a question alone was answered yes."""
    pairs = (word.partition("=") for word in text.split())
    return {question: answer or "yes" for question, _equals, answer in pairs}


def first_of(result: Assessment) -> list[str]:
    return [action.id for action in result.first]


def rules_of(result: Assessment) -> set[str]:
    return {reason.rule for reason in result.reasons}


#: Rule, answers by which it holds, answers by which it does not (exposure model, 4). "?" is the answer "unsure".
RULES = [
    ("r1", ["q22"], ["q22=unsure", "q22=no", ""]),
    ("r2", ["q14"], ["q14=unsure", "q14=no"]),
    ("r3", ["q2", "q2=unsure"], ["q2=no", "q2=skip"]),
    ("r4", ["q4"], ["q4=unsure", "q4=no"]),
    ("r5", ["q20", "q20=unsure"], ["q20=no"]),
    ("r6", ["q19"], ["q19=unsure", "q19=no"]),
    ("r7", ["q3"], ["q3=unsure", "q3=no"]),
    ("r8", ["q5", "q5=unsure"], ["q5=no"]),
    ("r9", ["q1", "q1=unsure"], ["q1=no"]),
    ("r10", ["q7 q1", "q7 q2=unsure", "q7 q3", "q7 q3=unsure"], ["q7", "q1 q2 q3", "q7=unsure q1", "q7 q1=no"]),
    ("r11", ["q7", "q7 q1=no q2=no q3=no"], ["q7=unsure", "q7 q1", "q7 q2", "q7 q3=unsure"]),
    ("r12", ["q6", "q6=unsure"], ["q6=no"]),
    ("r13", ["q15=no", "q15=unsure"], ["q15=yes", "q15=skip", ""]),
    ("r14", ["q16", "q16=unsure"], ["q16=no"]),
    ("r15", ["q17", "q17=unsure"], ["q17=no"]),
    ("r16", ["q18", "q18=unsure"], ["q18=no"]),
    ("r17", ["q8"], ["q8=unsure", "q8=no"]),
    ("r18", ["q9", "q9=unsure"], ["q9=no"]),
    ("r19", ["q10", "q10=unsure"], ["q10=no"]),
    ("r20", ["q11"], ["q11=unsure", "q11=no"]),
    ("r21", ["q12"], ["q12=unsure", "q12=no"]),
    ("r22", ["q13"], ["q13=unsure", "q13=no"]),
    ("r23", ["q21", "q21=unsure"], ["q21=no"]),
    ("r24", ["q12 q7"], ["q12", "q7", "q12 q7=unsure", "q12=unsure q7"]),
    ("r25", ["q4 q18", "q4 q18=unsure"], ["q4", "q18", "q4=unsure q18"]),
    ("r26", ["q9 q20"], ["q9", "q20", "q9=unsure q20", "q9 q20=unsure"]),
    ("r27", ["q1 q10"], ["q1", "q10", "q1=unsure q10", "q1 q10=unsure"]),
    ("r29", ["q2 q3 q4", "q14 q20 q19", "q2=unsure q5=unsure q20=unsure"], ["q2 q3", "q2 q3 q4=unsure", "q1 q2 q3"]),
]
CASES = [
    *[(rule, answers, True) for rule, yes, _no in RULES for answers in yes],
    *[(rule, answers, False) for rule, _yes, no in RULES for answers in no],
]
#: What each rule leads to: exposures in its row, order, actions of its row, by ids (exposure model, 4).
LEADS_TO = {
    "r1": (0, "e18", "survivor-safety"),
    "r2": (1, "e9", "spyware-first-hour"),
    "r3": (1, "e1 e14 e11", "lawyer-today family-plan door-script"),
    "r4": (1, "e12 e1", "keep-check-ins monitor-phone"),
    "r5": (1, "e14", "door-script family-plan"),
    "r6": (1, "e13 e2 e7", "write-it-down lawyer-today phone-copied see-file"),
    "r7": (2, "e1 e11", "lawyer-before-travel fix-address see-file"),
    "r8": (2, "e1", "fix-address"),
    "r9": (3, "e1 e2", "see-file face-scan-words"),
    "r10": (1, "e11 e7 e2", "lawyer-before-travel border-phone"),
    "r11": (4, "e11 e7", "border-phone"),
    "r12": (3, "e10", "benefits-advice"),
    "r13": (3, "e7 e9", "update-phone"),
    "r14": (3, "e7", "lock-screen"),
    "r15": (3, "e8", "lock-screen chat-backups"),
    "r16": (3, "e6", "ad-location"),
    "r17": (4, "e5", "car-papers"),
    "r18": (5, "e4", "see-broker-file credit-freeze people-search"),
    "r19": (4, "e3 e2", "private-profiles face-search-requests"),
    "r20": (2, "e3 e16 e14", "notice-plan private-profiles address-and-plates"),
    "r21": (2, "e7 e6 e3 e5 e15 e17", "event-phone address-and-plates"),
    "r22": (2, "e9 e7 e11", "lockdown-mode second-phone privilege-plan"),
    "r23": (6, "e15", "camera-settings camera-clips"),
    "r24": (1, "e7", "lawyer-before-travel border-phone"),
    "r25": (2, "e12 e6", "monitor-phone"),
    "r26": (2, "e4 e14", "people-search see-broker-file"),
    "r27": (4, "e2 e3", "face-scan-words"),
    "r29": (0, "", "lawyer-today family-plan door-script"),
}


@pytest.mark.parametrize(("rule", "answers", "holds"), CASES, ids=[f"{rule}: {text}" for rule, text, _h in CASES])
def test_a_rule_holds_by_its_answers_alone(model: Model, rule: str, answers: str, holds: bool) -> None:
    assert (rule in rules_of(assess(sheet(answers), model))) is holds


@pytest.mark.parametrize(("rule", "answers"), [(rule, yes[0]) for rule, yes, _no in RULES])
def test_a_rule_leads_to_what_its_row_says(model: Model, rule: str, answers: str) -> None:
    result = assess(sheet(answers), model)
    order, exposures, actions = LEADS_TO[rule]
    row = next(one for one in model.rules if one.id == rule)
    assert (row.order, " ".join(row.exposures)) == (order, exposures)
    may_show = {"e9"} if {"q13", "q14"} & sheet(answers).keys() else set()
    assert set(exposures.split()) - {"e9"} | may_show & set(exposures.split()) <= {one.id for one in result.exposures}
    assert set(actions.split()) <= {action.id for action in (*result.first, *result.later)}


#: Worked examples (exposure model, 6): the first five, in their order.
EXAMPLES = {
    "mother": (
        "q1 q3 q6 q8 q16 q17 q18",
        ["lawyer-before-travel", "see-file", "benefits-advice", "lock-screen", "ad-location"],
    ),
    "roofer": (
        "q1 q2=unsure q8 q9 q20",
        ["lawyer-today", "family-plan", "door-script", "people-search", "car-papers"],
    ),
    "student": (
        "q10 q11 q12 q16 q18",
        ["event-phone", "notice-plan", "private-profiles", "ad-location", "address-and-plates"],
    ),
    "lawyer": (
        "q7 q13 q16=no",
        ["lockdown-mode", "second-phone", "privilege-plan", "update-phone", "whom-to-call"],
    ),
    "retired": (
        "q9 q15=no",
        ["update-phone", "credit-freeze", "see-broker-file", "people-search", "ten-minutes"],
    ),
}


@pytest.mark.parametrize("person", EXAMPLES)
def test_worked_examples(model: Model, person: str) -> None:
    answers, expected = EXAMPLES[person]
    assert first_of(assess(sheet(answers), model)) == expected


def test_the_roofer_with_a_third_trouble_gets_one_page(model: Model) -> None:
    result = assess(sheet("q1 q2=unsure q8 q9 q20 q5"), model)
    assert result.overload
    assert first_of(result) == ["lawyer-today", "family-plan", "door-script"]
    assert {"people-search", "car-papers", "fix-address"} <= {action.id for action in result.later}


@pytest.mark.parametrize("answers", [{}, dict.fromkeys(QUESTIONS, "skip")], ids=["nothing answered", "all skipped"])
def test_who_skips_all_gets_the_ten_minute_list_and_nothing_that_frightens(
    model: Model, answers: dict[str, str]
) -> None:
    result = assess(answers, model)
    assert first_of(result) == ["ten-minutes"]
    assert len(result.first[0].steps) == 5
    assert (result.exposures, result.later, result.survivor, result.overload) == ((), (), False, False)
    assert result.topics == ("ten-minutes",)


def test_nobody_is_told_of_spyware_for_an_old_phone(model: Model) -> None:
    result = assess({"q15": "no"}, model)
    assert [exposure.id for exposure in result.exposures] == ["e7"]
    assert not SPYWARE_TOPICS & set(result.topics)


@pytest.mark.parametrize("asked", ["q13", "q14"])
def test_spyware_is_shown_to_its_few_targets(model: Model, asked: str) -> None:
    result = assess({"q15": "no", asked: "yes"}, model)
    assert "e9" in {exposure.id for exposure in result.exposures}
    assert set(result.topics) >= SPYWARE_TOPICS


@pytest.mark.parametrize("trouble", ["q2", "q4", "q20", "q19", "q3", "q5"])
def test_a_face_search_request_waits_for_who_has_a_case(model: Model, trouble: str) -> None:
    assert "face-search-requests" in first_of(assess(sheet("q10"), model))
    with_trouble = assess(sheet(f"q10 {trouble}"), model)
    assert "face-search-requests" not in first_of(with_trouble)
    assert "face-search-requests" in {action.id for action in with_trouble.later}


def test_a_cap_stays_when_its_rule_is_switched_off(model: Model) -> None:
    assert "face-search-requests" not in first_of(assess(sheet("q10 q3"), model, switched_off=["r7"]))


def test_a_request_that_tells_an_address_waits_for_who_has_an_old_order(model: Model) -> None:
    result = assess(sheet("q1 q2 q9"), model)
    assert not {"see-file", "credit-freeze", "see-broker-file"} & set(first_of(result))


def test_safety_comes_first_and_nothing_changes_a_device(model: Model) -> None:
    result = assess(dict.fromkeys(QUESTIONS, "yes") | {"q15": "no"}, model)
    assert result.survivor
    assert result.exposures[0].id == "e18"
    assert first_of(result)[0] == "survivor-safety"
    assert not [action.id for action in (*result.first, *result.later) if action.alters_device]


def test_topics_of_hidden_device_steps_are_hidden_too(model: Model) -> None:
    result = assess(sheet("q22 q16 q18"), model)
    assert not {"lock-your-phone", "ten-minutes"} & set(result.topics)
    assert "someone-you-know" in result.topics


def test_switching_off_the_safety_rule_leaves_its_protection(model: Model) -> None:
    result = assess(sheet("q22 q16"), model, switched_off=["r1"])
    assert result.survivor
    assert "survivor-safety" not in {action.id for action in (*result.first, *result.later)}
    assert not [action.id for action in (*result.first, *result.later) if action.alters_device]


def test_a_switched_off_rule_does_not_hold(model: Model) -> None:
    answers = sheet("q8 q16")
    assert rules_of(assess(answers, model)) - rules_of(assess(answers, model, switched_off={"r17"})) == {"r17"}


def test_a_traveler_falls_back_to_general_advice_when_the_border_rule_is_off(model: Model) -> None:
    assert "r11" in rules_of(assess(sheet("q7 q1"), model, switched_off={"r10"}))


def test_unknown_switched_off_rules_are_ignored(model: Model) -> None:
    assert assess(sheet("q8"), model, switched_off={"r99"}) == assess(sheet("q8"), model)


@pytest.mark.parametrize("answers", [{"q23": "yes"}, {"Q1": "yes"}, {"q1": "Yes"}, {"q1": "maybe"}, {"q1": ""}])
def test_what_is_no_answer_is_refused(model: Model, answers: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=next(iter(answers))):
        assess(answers, model)


def test_exposures_say_why_and_where_to_read(model: Model) -> None:
    result = assess(sheet("q8 q9 q20"), model)
    assert [(one.id, one.order) for one in result.exposures] == [("e14", 1), ("e4", 2), ("e5", 4)]
    brokers = result.exposures[1]
    assert {reason.rule for reason in brokers.reasons} == {"r18", "r26"}
    assert brokers.topics == ("lexisnexis", "dmv-utility-work-data")
    assert all(reason.words and reason.facts_checked for reason in brokers.reasons)


def test_services_are_those_of_what_is_shown(model: Model) -> None:
    assert assess(sheet("q3"), model).services[:2] == ("immigration_general", "removal_defense")


@given(ANSWER_SHEETS)
def test_any_answers_give_few_first_actions_each_once(answers: dict[str, str]) -> None:
    result = assess(answers, exposure_of("en"))
    shown = [action.id for action in (*result.first, *result.later)]
    assert len(result.first) <= MAX_FIRST
    assert len(shown) == len(set(shown))
    assert [one.order for one in result.exposures] == sorted(one.order for one in result.exposures)
    assert result.first or result.survivor


@given(ANSWER_SHEETS)
def test_any_answers_give_the_same_order_in_each_language(answers: dict[str, str]) -> None:
    results = [assess(answers, exposure_of(locale.code)) for locale in LOCALES]
    orders = [
        (
            [one.id for one in result.exposures],
            first_of(result),
            [action.id for action in result.later],
            result.services,
            result.topics,
            [len(action.steps) for action in result.first],
        )
        for result in results
    ]
    assert orders == [orders[0]] * len(LOCALES)


@given(ANSWER_SHEETS)
def test_any_answers_keep_the_caps(answers: dict[str, str]) -> None:
    result = assess(answers, exposure_of("en"))
    shown = (*result.first, *result.later)
    if "yes" not in (answers.get("q13"), answers.get("q14")):
        assert "e9" not in {one.id for one in result.exposures}
        assert not SPYWARE_TOPICS & {*result.topics, *(action.topic for action in shown)}
    if answers.get("q22") == "yes":
        assert not any(action.alters_device for action in shown)
        assert first_of(result)[0] == "survivor-safety"
    if rules_of(result) & {"r3", "r4", "r5", "r6", "r7", "r8"}:
        assert "face-search-requests" not in first_of(result)
    if result.overload:
        assert set(first_of(result)) <= {
            *("lawyer-today", "family-plan", "door-script", "survivor-safety", "survivor-lawyer")
        }


#: What harms, or is a crime (self-help facts, 2): a step may name it only to say that it must not be done.
HARMFUL = re.compile(
    r"\b(wip(e|ing)|reset|factory|erase|spoof|fak(e|ing)|foil|pull away|cover (a|the|your) (licen[sc]e )?plate"
    r"|swap|anti-spy|delete (your )?(posts?|messages|chats|accounts?|anything)|false|cut|skip|alert apps?)\b",
    re.IGNORECASE,
)
FORBIDDING = re.compile(r"\b(do not|never|before you delete|nothing)\b", re.IGNORECASE)


def test_no_step_asks_for_what_harms(model: Model) -> None:
    sentences = [
        (action.id, sentence)
        for action in model.actions.values()
        for step in action.steps
        for sentence in re.split(r"(?<=[.?!]) ", step)
    ]
    assert [pair for pair in sentences if HARMFUL.search(pair[1]) and not FORBIDDING.search(pair[1])] == []


def test_an_empty_condition_holds() -> None:
    assert Condition().holds({})


def test_a_condition_of_rules_counts_them() -> None:
    two_of = Condition(rules=("a", "b", "c"), at_least=2)
    assert two_of.holds({}, {"a", "c"})
    assert not two_of.holds({}, {"c", "d"})
