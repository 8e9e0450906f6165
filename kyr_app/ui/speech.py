# SPDX-License-Identifier: Apache-2.0
"""Reads text aloud where the machine has a voice.

Qt's speech module is an optional extra; without it, or without a voice, nothing is offered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

#: Characters that are for the eye: footnote numbers are spoken by nobody, direction marks by some engines.
_SILENT = dict.fromkeys([*range(0x2066, 0x206A), 0x200E, 0x200F, 0x2060, 0x2028, 0x2029])


class Voice(Protocol):
    """What `Speech` needs of an engine; `QtVoice` is the real one."""

    def languages(self) -> Iterable[str]:
        """Language codes that it can speak ("en", "zh", ...)."""
        ...

    def say(self, text: str, language: str, done: Callable[[], None]) -> None:
        """Speak, then call `done`."""
        ...

    def stop(self) -> None:
        """Fall silent."""
        ...


class QtVoice:
    """The system's own speech engine through QtTextToSpeech."""

    def __init__(self, engine: QTextToSpeech) -> None:
        self._engine = engine
        self._done: Callable[[], None] | None = None
        self._locales = {locale.name().split("_")[0]: locale for locale in reversed(engine.availableLocales())}
        engine.stateChanged.connect(self._on_state_changed)

    def languages(self) -> Iterable[str]:
        """Languages of the installed voices."""
        return self._locales

    def say(self, text: str, language: str, done: Callable[[], None]) -> None:
        """Speak in the voice of this language."""
        self._engine.setLocale(self._locales.get(language, QLocale(language)))
        self._done = done
        self._engine.say(text)

    def stop(self) -> None:
        """Fall silent."""
        self._done = None
        self._engine.stop()

    def _on_state_changed(self, state: object) -> None:
        if state in {self._engine.State.Ready, self._engine.State.Error} and self._done is not None:
            done, self._done = self._done, None
            done()


def system_voice() -> Voice | None:
    """The machine's engine; None without the extra, without an engine, or when the engine does not come up."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  # optional, and slow to load
    except ImportError:
        return None
    # Qt's own "mock" engine is silent; it is for tests.
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    if not engines:
        return None
    engine = QTextToSpeech(engines[0])
    return None if engine.state() == QTextToSpeech.State.Error else QtVoice(engine)


def _language(locale: str) -> str:
    """Voices know languages, not scripts: `zh-Hans` is spoken as `zh`."""
    return locale.partition("-")[0]


class Speech(QObject):
    """One reader for the window: says lines one after another, in the voice of each line's language.

    Args:
        find_voice: gives the engine, or None; called once, by `prepare`.

    Signals:
        voices_known(): `prepare` found at least one voice; `can_read` may answer otherwise than before.
        speaking_changed(bool): reading began or ended.
        line_begun(int): number of the line that is being read.
    """

    voices_known = Signal()
    speaking_changed = Signal(bool)
    line_begun = Signal(int)

    def __init__(self, find_voice: Callable[[], Voice | None] = system_voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find_voice: Callable[[], Voice | None] | None = find_voice
        self._voice: Voice | None = None
        self._languages: frozenset[str] = frozenset()
        self._lines: tuple[tuple[str, str], ...] = ()
        self._next = 0
        self._speaking = False

    def prepare(self) -> None:
        """Look for a voice. Loads a module and may start a service, so call it after the first page stands."""
        if self._find_voice is None:
            return
        find, self._find_voice = self._find_voice, None
        self._voice = find()
        if self._voice is not None:
            self._languages = frozenset(self._voice.languages())
            if self._languages:
                self.voices_known.emit()

    def can_read(self, locale: str) -> bool:
        """Whether there is a voice for this language; False before `prepare`."""
        return _language(locale) in self._languages

    @property
    def speaking(self) -> bool:
        """Whether something is being read."""
        return self._speaking

    def read(self, lines: Sequence[tuple[str, str]]) -> None:
        """Read (text, locale) pairs in order, in place of what was being read; lines without a voice are left out."""
        self.stop()
        if self._voice is None:
            return
        self._lines = tuple(lines)
        self._next = 0
        self._set_speaking(True)
        self._say_next()

    def stop(self) -> None:
        """Fall silent."""
        self._lines = ()
        if self._voice is not None and self._speaking:
            self._voice.stop()
        self._set_speaking(False)

    def _say_next(self) -> None:
        while self._next < len(self._lines):
            number = self._next
            text, locale = self._lines[number]
            self._next += 1
            words = text.translate(_SILENT).strip()
            if words and self.can_read(locale) and self._voice is not None:
                self.line_begun.emit(number)
                self._voice.say(words, _language(locale), partial(self._on_done, self._lines))
                return
        self._set_speaking(False)

    def _on_done(self, lines: tuple[tuple[str, str], ...]) -> None:
        # An engine may report the end of what was stopped meanwhile.
        if self._speaking and lines is self._lines:
            # Not from inside the engine's own signal: some engines lose a word that follows at once.
            QTimer.singleShot(0, self, self._say_next)

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self._speaking:
            self._speaking = speaking
            self.speaking_changed.emit(speaking)
