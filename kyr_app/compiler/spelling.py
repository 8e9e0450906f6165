# SPDX-License-Identifier: Apache-2.0
"""Spelling of English and Spanish by the program `hunspell`, with the accepted words of `<language>/words.txt`.

The words of all texts are gathered once each and given to the program in one run for each language. Not looked at:
what stands in backticks, links' targets, footnote marks, web and mail addresses, and words with figures.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from html import unescape

from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.problems import Problems
from kyr_app.compiler.topics import ReadTopic
from kyr_app.domain.locales import SOURCE_LOCALE

#: Dictionaries by language, the better ones first.
DICTIONARIES = {SOURCE_LOCALE: ("en_US", "en_GB"), "es": ("es_US", "es_MX", "es_ES")}
_Places = dict[str, dict[str, int]]
INSTALL = "apt-get install hunspell hunspell-en-us hunspell-es"
_SECONDS = 120
_UNREAD = re.compile(r"<(code|pre|sup)>.*?</\1>", re.DOTALL)
_INLINE = re.compile(r"</?(?:a|em|strong)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
_CODE = re.compile(r"`[^`]*`|\{[^}]*\}|\[\^[^\]]*\]|\]\([^)]*\)")
_ADDRESS = re.compile(r"\S*(?:@|://|\w\.\w|\w/\w+/)\S*")
_WITH_FIGURES = re.compile(r"[\w-]*\d[\w-]*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_ASIDE = re.compile(r'"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|\([^()\n]*\)')
_PRONOUNS = [re.compile(rf"(.+){end}") for end in ("(?:l[aeo]s?)", "(?:se|me|te|nos)", "(?:se|me|te|nos)l[aeo]s?")]
_NO_ACUTE = str.maketrans("áéíóú", "aeiou")
_POSSESSIVE = re.compile(r"['’]s$")
_ACCEPTED = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Proofreader:
    """Gathers words with their places; `finish` has them looked up and reports the unknown ones."""

    def __init__(self) -> None:
        # Per language, per word: per file the line from which on the word is found. Apart, the words of a translation
        # that may as well be English: names of forms, offices, buttons.
        self._words: dict[str, _Places] = {locale: {} for locale in DICTIONARIES}
        self._mixed: dict[str, _Places] = {locale: {} for locale in DICTIONARIES if locale != SOURCE_LOCALE}

    def topic(self, topic: ReadTopic) -> None:
        """Take the words of a topic: title, summary, headings, texts."""
        if topic.locale not in self._words:
            return
        if topic.header:
            self.words(topic.file, topic.line_of("title"), topic.header.value.title, topic.locale)
            self.words(topic.file, topic.line_of("summary"), topic.header.value.summary, topic.locale)
        for passage in topic.passages:
            shown = [passage.title]
            for block in passage.blocks:
                if block["kind"] == "exhibit":
                    continue  # its words are checked where they stand, in a data file
                html = _TAG.sub("\n", _INLINE.sub("", _UNREAD.sub(" ", block.get("html", ""))))
                shown += [block.get("title", ""), unescape(html)]
            self.words(topic.file, passage.line, "\n".join(shown), topic.locale)

    def words(self, file: str, line: int, text: str, locale: str) -> None:
        """Take the words of a text that begins on this line."""
        if locale not in self._words:
            return
        plain = _WITH_FIGURES.sub(" ", _ADDRESS.sub(" ", _CODE.sub(" ", text)))
        if locale in self._mixed:
            for aside in _ASIDE.findall(plain):
                _take(self._mixed[locale], _WORD.findall(aside), file, line)
            plain = _ASIDE.sub(" ", plain)
            found = _WORD.findall(plain)
            _take(self._mixed[locale], (word for word in found if word != word.lower()), file, line)
            _take(self._words[locale], (word for word in found if word == word.lower()), file, line)
        else:
            _take(self._words[locale], _WORD.findall(plain), file, line)

    def finish(self, files: ContentFiles, problems: Problems) -> None:
        """Look all words up and report those that neither a dictionary nor `words.txt` has.

        One warning is given, and nothing is checked, where the program or a dictionary is missing.
        """
        report = _Report(files, problems)
        english = _Speller(SOURCE_LOCALE, files, problems)
        for locale, words in self._words.items():
            mixed = self._mixed.get(locale, {})
            if not words and not mixed:
                continue
            speller = _Speller(locale, files, problems)
            unknown = speller.unknown(words)
            either = speller.unknown(mixed)
            either = english.unknown(either) if either else either
            if unknown is None or either is None:
                problems.warn(speller.file, 1, "spelling", f"spelling was not checked, hunspell is missing: {INSTALL}")
                return
            for places, found in ((words, unknown), (mixed, either)):
                for word in found:
                    report.unknown(word, places[word], speller.file)


class _Speller:
    """One language: its dictionary and its accepted words."""

    def __init__(self, locale: str, files: ContentFiles, problems: Problems) -> None:
        self.file = f"{locale}/words.txt"
        self._locale = locale
        self._accepted = _accepted(files, self.file, problems)

    def unknown(self, words: Iterable[str]) -> list[str] | None:
        """Those that are wrong; None when they can not be looked up."""
        wanted = [word for word in words if word not in self._accepted and _lower_first(word) not in self._accepted]
        found = misspelled(wanted, self._locale)
        if not found or self._locale != "es":
            return found
        # "Apáguelo", "enviarles": the dictionary has most verbs without the pronouns that are written on to them.
        verbs = {word: _without_pronouns(word) for word in found}
        wrong = set(misspelled({verb for some in verbs.values() for verb in some}, self._locale) or ())
        return [word for word, some in verbs.items() if some <= wrong]


class _Report:
    """Problems at the lines on which the words stand."""

    def __init__(self, files: ContentFiles, problems: Problems) -> None:
        self._files = files
        self._problems = problems
        self._lines: dict[str, list[str]] = {}

    def unknown(self, word: str, places: Mapping[str, int], accepted: str) -> None:
        """Report a word once for each file, on the first line at or after the given one that holds it."""
        wanted = re.compile(rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])".replace("'", "['’]"))
        for file, first in places.items():
            if file not in self._lines:
                self._lines[file] = (self._files.text(file) or "").split("\n")
            lines = enumerate(self._lines[file][first - 1 :], start=first)
            line = next((number for number, text in lines if wanted.search(text)), first)
            self._problems.add(file, line, "spelling", f"{word}: mend it, or add the word to {accepted}")


def _take(into: _Places, words: Iterable[str], file: str, line: int) -> None:
    for word in words:
        plain = _POSSESSIVE.sub("", word.replace("’", "'"))
        if len(plain) > 1 and _LATIN.match(plain):
            into.setdefault(plain, {}).setdefault(file, line)


def misspelled(words: Iterable[str], locale: str) -> list[str] | None:
    """Those words that are in no dictionary of the language; None without the program or a dictionary."""
    program = shutil.which("hunspell")
    text = "".join(f"{word}\n" for word in words)
    for dictionary in DICTIONARIES[locale] if program else ():
        command = [program, "-d", dictionary, "-i", "utf-8", "-l"]
        try:
            # Words alone go in, by the standard input; nothing of them is part of the command.
            done = subprocess.run(  # noqa: S603
                [str(word) for word in command],
                input=text.encode(),
                capture_output=True,
                timeout=_SECONDS,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            continue  # this dictionary is not there
        found = set(done.stdout.decode("utf-8", "replace").split())
        return [word for word in dict.fromkeys(text.split()) if found & {word, *word.split("'")}]
    return None


def _accepted(files: ContentFiles, name: str, problems: Problems) -> frozenset[str]:
    """The words of a list of accepted words: one a line, sorted, `#` begins a remark."""
    if not files.exists(name):
        return frozenset()
    found: list[str] = []
    for number, line in enumerate((files.text(name) or "").split("\n"), start=1):
        word = line.partition("#")[0].strip()
        if not word:
            continue
        if not _ACCEPTED.fullmatch(word):
            problems.add(name, number, "spelling", f"{word!r} is not one word of letters")
        elif found and (word.casefold(), word) <= (found[-1].casefold(), found[-1]):
            problems.add(name, number, "spelling", f"{word} must stand before {found[-1]}: the words are sorted")
        found.append(word)
    return frozenset(found)


def _lower_first(word: str) -> str:
    return word[:1].lower() + word[1:]


def _without_pronouns(word: str) -> set[str]:
    """What a Spanish verb can be without the pronouns at its end and the accent that they brought; often nothing."""
    found = (match[1].translate(_NO_ACUTE) for pattern in _PRONOUNS if (match := pattern.fullmatch(word)))
    return {verb for verb in found if len(verb) > 2}
