# SPDX-License-Identifier: Apache-2.0
"""What must hold of a letter beyond its form: its templates can be filled in, whatever is given, in every language.

Each letter is really made: with nothing given and with everything, to each recipient, under each law.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kyr_app.compiler.letter_files import GIVEN, LetterFile, Letters
from kyr_app.compiler.letter_rows import letter_of
from kyr_app.compiler.problems import Problems
from kyr_app.domain.letter_templates import LetterTemplates, TemplateError
from kyr_app.domain.letters import CHECKED, RECIPIENT, STATE, Law, Letter, Recipient
from kyr_app.domain.locales import SOURCE_LOCALE

_NO_RECIPIENT = Recipient("", "", (), "", "", "", "", "", "", "")
_NO_LAW = Law("", "", 0, 0, appeal=True, source="")


def check_letters(letters: Letters, problems: Problems) -> None:
    """Check every letter that could be read."""
    templates = LetterTemplates()
    used_recipients: set[str] = set()
    for read in letters.letters:
        _LetterCheck(letter_of(letters, read, SOURCE_LOCALE), read, templates, problems).run()
        used_recipients.update(read.entry.value.recipients)
    for name in sorted(letters.recipients.keys() - used_recipients) if letters.complete else ():
        problems.add("letters/recipients.yaml", 1, "letter", f"no letter goes to {name}")


class _LetterCheck:
    """Checks one letter."""

    def __init__(self, letter: Letter, read: LetterFile, templates: LetterTemplates, problems: Problems) -> None:
        self._letter = letter
        self._read = read
        self._templates = templates
        self._problems = problems

    def run(self) -> None:
        """All checks; making the letter only where its names are right."""
        before = len(self._problems)
        self._fields()
        self._names()
        if len(self._problems) == before:
            self._make()

    def _add(self, key: str, message: str) -> None:
        self._problems.add(self._read.file, self._read.entry.line_of(key), "letter", message)

    def _fields(self) -> None:
        """Ids once each; conditions on fields before, with answers that these can have."""
        known: dict[str, tuple[str, ...] | None] = {}
        for field in self._letter.fields:
            if field.id in known:
                self._add("fields", f"the field {field.id} is given twice")
            for other, wanted in field.when.items():
                answers = known.get(other, ())
                if other not in known or (answers is not None and not set(wanted) <= {*answers, ""}):
                    self._add("fields", f"{field.id} is asked when {other} is {wanted}, which can not be")
            known[field.id] = {
                "checkbox": (CHECKED,),
                "choice": tuple(choice.id for choice in field.choices),
                "state": self._letter.condition.states or None,
            }.get(field.type)
        for name in {name for group in self._letter.one_of for name in group} - known.keys():
            self._add("one_of", f"one_of names the unknown field {name}")
        if (len(self._letter.recipients) > 1) != (RECIPIENT in known):
            self._add("recipients", "the field recipient stands where there are several recipients, and only there")
        if self._letter.laws and STATE not in known:
            self._add("laws", "a letter with laws asks for the state")
        if STATE in known and not self._letter.condition.states:
            self._add("fields", "a letter that asks for the state says for which states it is")
        if self._letter.condition.statuses and "status" not in known:
            self._add("statuses", "a letter for some statuses asks for the status")
        if self._letter.way == "hand" and self._letter.recipients:
            self._add("recipients", "a paper that is handed over has no recipients")

    def _names(self) -> None:
        """Templates use fields that exist, every field is used, and languages use the same."""
        fields = {field.id for field in self._letter.fields}
        used: set[str] = {name for field in self._letter.fields for name in field.when} | {RECIPIENT}
        for number, (_kind, words, _paper) in enumerate(self._read.blocks, start=1):
            by_language: dict[str, frozenset[str]] = {}
            for language, template in words.items():
                try:
                    by_language[language] = self._templates.names(template)
                except TemplateError as error:
                    self._add("blocks", f"paragraph {number}, {language}: {error}")
            found: frozenset[str] = frozenset().union(*by_language.values())
            used |= found | ({STATE} if found & {"state_name", "law"} else set())
            for name in sorted(found - fields - GIVEN):
                self._add("blocks", f"paragraph {number} uses the unknown field {name}")
            if len(set(by_language.values())) > 1:
                self._add("blocks", f"paragraph {number} does not use the same fields in every language")
            if "law" in found and not self._letter.laws:
                self._add("blocks", f"paragraph {number} uses law, and the letter has no laws")
            if "state_name" in found and STATE not in fields:
                self._add("blocks", f"paragraph {number} uses state_name, and the letter asks for no state")
        for name in sorted(fields - used):
            self._add("fields", f"{name} is asked and stands nowhere in the letter")

    def _make(self) -> None:
        """Make it in every way that changes its words."""
        for values in self._samples():
            lengths: dict[str, list[str]] = {}
            for language, blocks in self._letter.texts.items():
                try:
                    made = [kind for kind, _words in self._templates.blocks(blocks, values)]
                except TemplateError as error:
                    self._add("blocks", f"{language}: {error}")
                    return
                lengths[language] = made
            if any(made != lengths[SOURCE_LOCALE] for made in lengths.values()):
                self._add("blocks", "the languages do not show the same paragraphs when the same is filled in")
                return

    def _samples(self) -> Iterator[Mapping[str, object]]:
        """Nothing given, each choice, everything given; to each recipient and from each state."""
        letter = self._letter
        full = {field.id: CHECKED for field in letter.fields}
        for to in letter.recipients or (_NO_RECIPIENT,):
            for state in letter.condition.states or ("",):
                law = letter.laws.get(state, _NO_LAW)
                given = {"today": "today", "state_name": "state", "to": to, "law": law, RECIPIENT: to.id, STATE: state}
                yield {**dict.fromkeys(full, ""), **given}
                yield {**full, **given}
                for field in letter.fields:
                    for choice in field.choices if field.id != RECIPIENT else ():
                        yield {**full, **given, field.id: choice.id}
