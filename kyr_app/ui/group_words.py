# SPDX-License-Identifier: Apache-2.0
"""What is wrong in the group's folder, in the worker's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kyr_app.domain.locales import LOCALES
from kyr_app.overlay.values import Trouble
from kyr_app.ui.bidi import isolate
from kyr_app.ui.translation import QT_TRANSLATE_NOOP

_CONTEXT = "GroupFolder"
#: By the code of a `Trouble`. {detail} is a name, an address, or a reason in English.
_SENTENCES = {
    "missing": QT_TRANSLATE_NOOP("GroupFolder", "This folder is not there. Is the drive connected?"),
    "unreadable": QT_TRANSLATE_NOOP("GroupFolder", "It can not be read: {detail}"),
    "no-file": QT_TRANSLATE_NOOP("GroupFolder", "This is no file."),
    "too-big": QT_TRANSLATE_NOOP("GroupFolder", "The file is larger than {detail} kB and is not used."),
    "not-utf8": QT_TRANSLATE_NOOP(
        "GroupFolder", "The file is not UTF-8 from here on and is not used. Save it as UTF-8."
    ),
    "language": QT_TRANSLATE_NOOP("GroupFolder", "There is no language {detail} here; there are {known}."),
    "twice": QT_TRANSLATE_NOOP("GroupFolder", "A second page of one language is not used; {detail} is."),
    "name": QT_TRANSLATE_NOOP(
        "GroupFolder", "This file is not used. Pages are called page.md or page.es.md, the rules rules.yaml."
    ),
    "header": QT_TRANSLATE_NOOP(
        "GroupFolder",
        "The page is not used. It begins with three lines: ---, then title: and the title, then ---. ({detail})",
    ),
    "empty": QT_TRANSLATE_NOOP("GroupFolder", "The page is not used: it has no words."),
    "tangled": QT_TRANSLATE_NOOP(
        "GroupFolder", "The page is not used: it has too many brackets, marks or boxes to be read."
    ),
    "shape": QT_TRANSLATE_NOOP(
        "GroupFolder", "The page is not used: the shipped typefaces have no {detail}. Write it in another way."
    ),
    "yaml": QT_TRANSLATE_NOOP("GroupFolder", "This can not be read, and switches no rule off. ({detail})"),
    "entry": QT_TRANSLATE_NOOP("GroupFolder", "This rule stays on: rule, note, by and on are needed. ({detail})"),
    "unknown-rule": QT_TRANSLATE_NOOP("GroupFolder", "The check has no rule {detail}."),
    "rule-twice": QT_TRANSLATE_NOOP("GroupFolder", "The rule {detail} stands here for the second time."),
    "link": QT_TRANSLATE_NOOP(
        "GroupFolder", "A link may lead to the web, to mail or to tel: alone; {detail} is left out."
    ),
    "picture": QT_TRANSLATE_NOOP("GroupFolder", "A page has no pictures; the words of {detail} are printed."),
    "html": QT_TRANSLATE_NOOP("GroupFolder", "HTML is printed as it is written: {detail}"),
    "footnote": QT_TRANSLATE_NOOP("GroupFolder", "A page has no footnotes; {detail} is printed as it is written."),
    "box": QT_TRANSLATE_NOOP("GroupFolder", "This box is not as it should be. ({detail})"),
    "character": QT_TRANSLATE_NOOP("GroupFolder", "The line has a character that nobody sees; it is left out."),
}
_WHERE = QT_TRANSLATE_NOOP("GroupFolder", "{file}, line {line}: {words}")
_WHERE_FILE = QT_TRANSLATE_NOOP("GroupFolder", "{file}: {words}")


def trouble_words(trouble: Trouble) -> str:
    """One sentence, with the file and the line it is about."""
    known = ", ".join(locale.code for locale in LOCALES)
    words = _translated(_SENTENCES[trouble.code]).format(detail=isolate(trouble.detail), known=isolate(known))
    if not trouble.file:
        return words
    where = _translated(_WHERE if trouble.line else _WHERE_FILE)
    return where.format(file=isolate(trouble.file), line=trouble.line, words=words)


def _translated(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
