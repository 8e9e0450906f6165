# SPDX-License-Identifier: Apache-2.0
"""Reading aloud: line after line, in each line's language, and nothing where there is no voice."""

from __future__ import annotations

import sys

import pytest

from kyr_app.ui.speech import Speech, system_voice
from tests.ui.topic_samples import SampleVoice


@pytest.fixture
def make_speech(qapp):
    def make(*languages: str) -> tuple[Speech, SampleVoice]:
        voice = SampleVoice(*languages)
        speech = Speech(lambda: voice)
        speech.prepare()
        return speech, voice

    return make


def test_before_it_is_prepared_nothing_can_be_read(qapp) -> None:
    assert not Speech(lambda: SampleVoice("en")).can_read("en")


def test_a_machine_without_a_voice_reads_nothing(qapp) -> None:
    speech = Speech(lambda: None)
    speech.prepare()
    speech.read([("Hello", "en")])
    assert not speech.can_read("en")
    assert not speech.speaking


@pytest.mark.parametrize(("locale", "can"), [("en", True), ("zh-Hans", True), ("ar", False)])
def test_it_can_read_the_languages_of_its_voices(make_speech, locale: str, can: bool) -> None:
    speech, _ = make_speech("en", "zh")
    assert speech.can_read(locale) == can


def test_lines_follow_one_another(make_speech, qtbot) -> None:
    speech, voice = make_speech("en", "es")
    speech.read([("One", "en"), ("Dos", "es")])
    voice.finish()
    qtbot.waitUntil(lambda: len(voice.said) == 2)
    assert voice.said == [("One", "en"), ("Dos", "es")]


def test_it_says_when_it_ends(make_speech, qtbot) -> None:
    speech, voice = make_speech("en")
    speech.read([("One", "en")])
    with qtbot.waitSignal(speech.speaking_changed) as told:
        voice.finish()
    assert told.args == [False]


def test_a_line_without_a_voice_is_left_out(make_speech) -> None:
    speech, voice = make_speech("en")
    speech.read([("مرحبا", "ar"), ("Hello", "en")])
    assert voice.said == [("Hello", "en")]


def test_marks_of_the_screen_are_not_spoken(make_speech) -> None:
    speech, voice = make_speech("en")
    speech.read([("\u2066I-200\u2069\u2060", "en")])
    assert voice.said == [("I-200", "en")]


def test_stopping_ends_the_reading(make_speech) -> None:
    speech, voice = make_speech("en")
    speech.read([("One", "en"), ("Two", "en")])
    speech.stop()
    voice.finish()
    assert not speech.speaking
    assert voice.said == [("One", "en")]


def test_another_reading_takes_the_place_of_the_first(make_speech, qtbot) -> None:
    speech, voice = make_speech("en")
    speech.read([("One", "en"), ("Two", "en")])
    late = voice.finish
    speech.read([("Three", "en")])
    late()
    assert voice.said == [("One", "en"), ("Three", "en")]


def test_without_the_optional_module_there_is_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert system_voice() is None
