# SPDX-License-Identifier: Apache-2.0
"""Grows a library to many times its content, to see how search bears it, and plays people who type.

`python -m kyr_app.bench.synthetic kyr_app/library.sqlite3 10 ten.sqlite3` keeps the real topics and adds nine times as
many invented ones: each has the languages, passages and lengths of a real topic. Words follow Zipf's law over the real
words of the language, most common first, and behind them invented ones, as many as Heaps' law asks (square root of the
growth). Same library and seed, same content.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import sys
from bisect import bisect_left
from collections import Counter
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from kyr_app.domain.stemming import stems
from kyr_app.domain.text import fold_for_index, is_cut

_SYLLABLES = [first + vowel + last for first in "bcdfglmnprstv" for vowel in "aeiou" for last in ("", *"lnrs")]
_KEYWORDS = 20
#: One question in so many has two letters swapped.
MISTAKE_EVERY = 12


class _Passage(NamedTuple):
    anchor: str
    title: str
    words: int


_Shape = dict[str, list[_Passage]]
"""The passages of a topic by locale."""


class Language:
    """The words of one language of the library, growing by Heaps' law, drawn by Zipf's."""

    def __init__(self, locale: str, texts: list[str], scale: int, dice: random.Random) -> None:
        everything = " ".join(texts)
        self._joint = "" if sum(map(is_cut, everything)) > len(everything) / 2 else " "
        counted = Counter(everything.split() if self._joint else everything.replace(" ", ""))
        real = [word for word, _ in counted.most_common()]
        more = int(len(real) * (scale**0.5 - 1)) if self._joint else 0
        invented = sorted({"".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4))) for _ in range(more)} - set(real))
        self._words = real + invented
        # 2.7 is Mandelbrot's shift: the first few words are less common than a plain 1/rank has them.
        self._sums = list(accumulate(1 / (rank + 2.7) for rank in range(len(self._words))))
        # An invented word is its own stem: stemming them all would take longer than the rest.
        self._folded = dict(zip(invented, invented, strict=True)) | {word: fold_for_index(word) for word in real}
        self._stems = {word: [word] for word in invented} | {word: stems(word, locale) for word in real}
        self._dice = dice

    def draw(self, count: int, *, rare: bool = False) -> list[str]:
        """`count` words; `rare` leaves out the hundred most common, as titles do."""
        least = self._sums[min(100, len(self._sums) // 2)] if rare else 0.0
        ticks = (least + self._dice.random() * (self._sums[-1] - least) for _ in range(count))
        return [self._words[bisect_left(self._sums, tick)] for tick in ticks]

    def text(self, words: list[str]) -> str:
        """Words as people read them."""
        return self._joint.join(words)

    def folded(self, words: list[str]) -> str:
        """Words as the index holds them."""
        return " ".join(filter(None, (self._folded[word] for word in words)))

    def stemmed(self, words: list[str]) -> str:
        """Their stems as the index holds them."""
        return " ".join(dict.fromkeys(stem for word in words for stem in self._stems[word]))


def make(base: Path, target: Path, scale: int, seed: int = 1) -> None:
    """Write `target`, with `scale` times the topics of the library `base`."""
    shutil.copyfile(base, target)
    dice = random.Random(seed)  # noqa: S311  (words, not secrets)
    with closing(sqlite3.connect(target)) as db:
        for pragma in ("synchronous = OFF", "journal_mode = OFF"):  # a crash loses nothing that is wanted
            db.execute(f"PRAGMA {pragma}")
        shapes = _shapes(db)
        texts: dict[str, list[str]] = {}
        for locale, plain in db.execute("SELECT locale, plain FROM passage ORDER BY id"):
            texts.setdefault(locale, []).append(plain)
        languages = {locale: Language(locale, plains, scale, dice) for locale, plains in texts.items()}
        words: Counter[str] = Counter(dict(db.execute("SELECT word, passages FROM word")))
        for number in range(1, scale):
            for model, shape in shapes.items():
                _add_topic(db, model, number, shape, languages, words)
        db.execute("DELETE FROM word")
        db.executemany("INSERT INTO word VALUES (?, ?)", sorted(words.items()))
        db.execute("INSERT INTO passage_index (passage_index) VALUES ('optimize')")
        db.commit()


def _shapes(db: sqlite3.Connection) -> dict[str, _Shape]:
    shapes: dict[str, _Shape] = {}
    for slug, locale, anchor, title, plain in db.execute(
        "SELECT slug, locale, anchor, title, plain FROM passage ORDER BY slug, locale, position"
    ):
        words = len(fold_for_index(plain).split())
        shapes.setdefault(slug, {}).setdefault(locale, []).append(_Passage(anchor, title, words))
    return shapes


def _add_topic(
    db: sqlite3.Connection,
    model: str,
    number: int,
    shape: _Shape,
    languages: dict[str, Language],
    words: Counter[str],
) -> None:
    """Add a topic of the shape of `model` in each of its languages."""
    slug = f"{model}-{number}"
    _, chapter, position, *rest = db.execute("SELECT * FROM topic WHERE slug = ?", (model,)).fetchone()
    _insert(db, "topic", slug, chapter, position + 1000 * number, *rest)
    for locale, passages in shape.items():
        language = languages[locale]
        title, summary = language.draw(4, rare=True), language.draw(12)
        keywords = [language.draw(3) for _ in range(_KEYWORDS)]
        typed = "\n".join(map(language.text, keywords))
        texts = (slug, locale, language.text(title), language.text(summary), typed)
        _insert(db, "topic_text", *texts, "machine", "", "", "", "")
        for place, passage in enumerate(passages):
            body = language.draw(passage.words)
            shown = [word for phrase in keywords for word in phrase] if place == 0 else []
            row = _insert_passage(db, slug, locale, place, passage, language.text(body))
            indexed = [language.folded(title), language.folded(shown), fold_for_index(passage.title)]
            indexed.append(language.folded(body))
            stemmed = " ".join([language.stemmed([*title, *shown, *body]), *stems(passage.title, locale)])
            _insert(db, "passage_index (rowid, title, keywords, heading, body, stems)", row, *indexed, stemmed)
            words.update(set(" ".join(indexed).split()))


def _insert_passage(
    db: sqlite3.Connection, slug: str, locale: str, position: int, passage: _Passage, plain: str
) -> int | None:
    blocks = json.dumps([{"kind": "html", "html": f"<p>{plain}</p>"}], ensure_ascii=False)
    columns = "passage (slug, locale, anchor, position, title, blocks, plain)"
    return _insert(db, columns, slug, locale, passage.anchor, position, passage.title, blocks, plain)


def _insert(db: sqlite3.Connection, table: str, *values: object) -> int | None:
    marks = ", ".join("?" * len(values))
    return db.execute(f"INSERT INTO {table} VALUES ({marks})", values).lastrowid  # noqa: S608  (our own names)


def keystrokes(library: Path, count: int, seed: int = 1) -> list[str]:
    """What a search box is asked while people type: questions, one letter longer each time; `count` of these.

    Questions are keywords of the library's topics in every language, some with a typing mistake (`MISTAKE_EVERY`).
    """
    dice = random.Random(seed)  # noqa: S311
    with closing(sqlite3.connect(library)) as db:
        rows = db.execute("SELECT keywords FROM topic_text ORDER BY slug, locale").fetchall()
    questions = [question for (keywords,) in rows for question in keywords.split("\n")]
    typed: list[str] = []
    asked = 0
    while len(typed) < count:
        question = dice.choice(questions)
        asked += 1
        if asked % MISTAKE_EVERY == 0 and len(question) > 5:
            at = dice.randrange(1, len(question) - 2)
            question = question[:at] + question[at + 1] + question[at] + question[at + 2 :]
        typed += [question[:length] for length in range(1, len(question) + 1)]
    return typed[:count]


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[3]), int(sys.argv[2]))
