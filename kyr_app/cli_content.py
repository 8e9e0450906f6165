# SPDX-License-Identifier: Apache-2.0
"""The verbs of those who write content: `check`, `build` and `review`.

The compiler and its libraries are imported when a verb runs, so that other verbs do not pay for them.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kyr_app.domain.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyr_app.compiler.compile import Checked
    from kyr_app.compiler.problems import Problem

_PACKAGE = Path(__file__).resolve().parent
_PLACES = _PACKAGE / "resources" / "places" / "zips.csv"
_LIBRARY = _PACKAGE / "library.sqlite3"
#: `check --due` lists reviews that fall due within this many days.
DUE_WITHIN_DAYS = 30
_BAR_WIDTH = 30


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs to the command line's parser; `run` takes what they parse (`args.run`)."""
    checking = subparsers.add_parser(
        "check", help="check the content and name every problem as file:line: message", allow_abbrev=False
    )
    checking.add_argument("dir", nargs="?", metavar="DIR", help="the content folder; without it the checkout's own")
    checking.add_argument(
        "--due", action="store_true", help=f"list reviews late or due within {DUE_WITHIN_DAYS} days, and nothing else"
    )
    checking.add_argument("--stamp", action="store_true", help="record in translations that they match today's English")
    checking.add_argument(
        "--only", action="append", default=[], metavar="PATH", help="with --stamp: this file or folder in DIR alone"
    )
    checking.add_argument("--json", action="store_true", help="print JSON")
    checking.set_defaults(run=run, verb="check")
    building = subparsers.add_parser(
        "build", help="check the content and compile it into the library", allow_abbrev=False
    )
    building.add_argument("dir", nargs="?", metavar="DIR", help="the content folder; without it the checkout's own")
    building.add_argument("-o", "--output", metavar="FILE", help="the library to write; without it the program's own")
    building.add_argument(
        "--allow-stale", action="store_true", help="write passages whose English changed too, marked as stale"
    )
    building.set_defaults(run=run, verb="build")
    reviewing = subparsers.add_parser(
        "review", help="write a topic beside its sources, for an attorney to review", allow_abbrev=False
    )
    reviewing.add_argument("slug", metavar="SLUG", help="the topic; kyr topics lists them")
    reviewing.add_argument("-o", "--output", metavar="FILE", help="the HTML file to write; without it review-SLUG.html")
    reviewing.add_argument("--lang", default="en", metavar="LANG", help="put this translation beside the English")
    reviewing.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    reviewing.add_argument("--dir", metavar="DIR", help="the content folder; without it the checkout's own")
    reviewing.set_defaults(run=run, verb="review")


def run(args: argparse.Namespace) -> int:
    """Run the verb that was parsed.

    Returns:
        0; 1 when there is a problem, a file that can not be read or written, or no content folder.

    Raises:
        UnknownSlugError: `review` of a topic that is not there, or not in this language.
    """
    root = Path(args.dir) if args.dir else _own_content()
    if not root.is_dir():
        print(f"There is no content folder at {root}.", file=sys.stderr)
        return 1
    try:
        return {"build": _build, "check": _check, "review": _review}[args.verb](root, args)
    except OSError as error:
        print(f"{error.filename or root}: {error.strerror or error}", file=sys.stderr)
        return 1


def _own_content() -> Path:
    """The checkout's content folder, said as shortly as can be from here."""
    content = _PACKAGE.parent / "content"
    try:
        return content.relative_to(Path.cwd())
    except (ValueError, OSError):  # elsewhere, or the folder we stand in is gone
        return content


def _check(root: Path, args: argparse.Namespace) -> int:
    from kyr_app.compiler.compile import check  # noqa: PLC0415  (heavy libraries, for these verbs alone)
    from kyr_app.compiler.spelling import Proofreader  # noqa: PLC0415

    if args.stamp:
        _stamp(root, check(root, date.today(), progress=_Bar(sys.stderr)), args.only)
    proofreader = None if args.due else Proofreader()
    checked = check(root, date.today(), progress=_Bar(sys.stderr), proofreader=proofreader)
    if args.due:
        return _print_due(checked, args.json)
    if args.json:
        print(json.dumps(_as_json(root, checked), ensure_ascii=False, indent=2))
    else:
        _print_problems(root, checked.problems.all, len(checked.topics))
    return 1 if checked.problems.errors else 0


def _print_due(checked: Checked, as_json: bool) -> int:
    """Print the reviews that are due and nothing else; 1 when a topic's dates could not be read."""
    found = _due(checked)
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
    width = max((len(str(due["topic"])) for due in found), default=0)
    for due in () if as_json else found:
        days = int(str(due["days"]))
        when = f"in {_count(days, 'day')}" if days >= 0 else f"{_count(-days, 'day')} late"
        print(f"{due['review_due']}  {when:<14}  {due['topic']:<{width}}  {due['chapter']}")
    unread = len(checked.topics) - len(checked.dates)
    if unread:
        print(f"{_count(unread, 'topic')} without dates that can be read; see kyr check.", file=sys.stderr)
    return 1 if unread else 0


def _review(root: Path, args: argparse.Namespace) -> int:
    from kyr_app.compiler.review import read_for_review, review_html  # noqa: PLC0415

    target = Path(args.output) if args.output else Path(f"review-{args.slug}.html")
    try:
        html = review_html(read_for_review(root, args.slug, args.lang), date.today())
    except ContentError as error:
        problems: tuple[Problem, ...] = error.problems  # type: ignore[assignment]  # the domain knows no compiler
        for problem in problems:
            print(_line(root, problem))
        print(f"{_count(len(problems), 'problem')}; nothing was written.", file=sys.stderr)
        return 1
    try:
        with target.open("w" if args.overwrite else "x", encoding="utf-8") as file:
            file.write(html)
    except FileExistsError:
        print(f"{target} is there already: give another name with -o, or add --overwrite.", file=sys.stderr)
        return 1
    print(f"{target}: open it in a browser and print it.")
    return 0


def _build(root: Path, args: argparse.Namespace) -> int:
    from kyr_app.compiler.compile import build  # noqa: PLC0415

    target, bar = Path(args.output) if args.output else _LIBRARY, _Bar(sys.stderr)
    try:
        checked = build(root, target, date.today(), _PLACES, bar, args.allow_stale)
    except ContentError as error:
        bar.wipe()
        problems: tuple[Problem, ...] = error.problems  # type: ignore[assignment]  # the domain knows no compiler
        for problem in problems:
            print(_line(root, problem))
        print(f"{_count(len(problems), 'problem')}; nothing was written.", file=sys.stderr)
        return 1
    for problem in checked.problems.all:
        print(_line(root, problem))
    size = target.stat().st_size / 1_000_000
    print(
        f"{target}: {_count(len(checked.topics), 'topic')}, {len(checked.directory.contacts)} contacts, {size:.1f} MB"
    )
    return 0


def _stamp(root: Path, checked: Checked, only: Sequence[str]) -> None:
    from kyr_app.compiler.stamp import stamp  # noqa: PLC0415

    # A path may be given as the shell completes it, from here, or as it stands in the content folder.
    inside = [
        Path(name).resolve().relative_to(root.resolve()).as_posix()
        if Path(name).resolve().is_relative_to(root.resolve())
        else name
        for name in only
    ]
    for stamped in stamp(checked, inside):
        confirmed = f"; was stale, now confirmed: {', '.join(stamped.confirmed)}" if stamped.confirmed else ""
        print(f"stamped {(root / stamped.file).as_posix()}{confirmed}", file=sys.stderr)


def _print_problems(root: Path, found: Sequence[Problem], topics: int) -> None:
    for problem in found:
        print(_line(root, problem))
    warnings = sum(problem.warning for problem in found)
    counts = (_count(topics, "topic"), _count(len(found) - warnings, "problem"), _count(warnings, "warning"))
    print(f"{', '.join(counts)}.", file=sys.stderr)


def _line(root: Path, problem: Problem) -> str:
    level = "warning: " if problem.warning else ""
    return f"{_at(root, problem.file, problem.line)}: {level}{problem.message}"


def _at(root: Path, file: object, line: object) -> str:
    return f"{(root / str(file)).as_posix()}:{line}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _due(checked: Checked) -> list[dict[str, object]]:
    """Reviews that are late or due soon, the latest first; `days` is below zero for late ones."""
    today = date.today()
    until = (today + timedelta(days=DUE_WITHIN_DAYS)).isoformat()
    return [
        {
            "topic": Path(dates.file).stem,
            "chapter": Path(dates.file).parent.name,
            "review_due": dates.review_due,
            "days": (date.fromisoformat(dates.review_due) - today).days,
        }
        for dates in sorted(checked.dates)
        if dates.review_due <= until
    ]


def _as_json(root: Path, checked: Checked) -> dict[str, object]:
    problems = [
        {
            "file": (root / problem.file).as_posix(),
            "line": problem.line,
            "level": "warning" if problem.warning else "error",
            "code": problem.code,
            "message": problem.message,
        }
        for problem in checked.problems.all
    ]
    return {"topics": len(checked.topics), "problems": problems, "due": _due(checked)}


class _Bar:
    """A progress bar on a terminal; nothing elsewhere. It is wiped when the work is done."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream if stream.isatty() else None

    def __call__(self, done: int, of: int, what: str) -> None:
        """Draw that `done` of `of` steps are done and `what` is under way; at the end, wipe."""
        if self._stream is None:
            return
        if done >= of:
            self.wipe()
            return
        filled = _BAR_WIDTH * done // of
        full, empty = "█░" if "utf" in (self._stream.encoding or "").lower() else "#."
        bar = full * filled + empty * (_BAR_WIDTH - filled)
        self._stream.write(f"\r\x1b[K{bar} {100 * done // of:3d} %  {what}")
        self._stream.flush()

    def wipe(self) -> None:
        """Take the bar away, so that messages stand on a clean line."""
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


if __name__ == "__main__":
    _parser = argparse.ArgumentParser(prog="kyr")
    add_arguments(_parser.add_subparsers(required=True))
    sys.exit(run(_parser.parse_args()))
