# SPDX-License-Identifier: Apache-2.0
"""The console command `kyr`: opens the window, or runs a verb. Thin: each verb calls what the window calls.

Opening the window is the common case and start-up is a feature, so its options are read by hand; argparse, the stores
and what a verb needs are imported when they are needed. No verb but `tour` and `bench` imports Qt.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    import argparse

    from kyr_app.domain.errors import KyrError

USAGE_ERROR = 2
_LIBRARY_SENTENCES = {
    "missing": "There is no library at {path}: run kyr build, or copy the program again.",
    "older": "The library {path} is of an older version: run kyr build, or copy the program again.",
    "newer": "The library {path} is of a newer version: copy the program of the same version.",
    "damaged": "The library {path} is damaged and can not be read: run kyr build, or copy the program again.",
}
_KEPT = "nothing was written, and an older file of that name is as it was."
_SAVE_SENTENCES = {
    "full": f"There is no room for {{path}}: {_KEPT}",
    "forbidden": f"{{path}} can not be written there, the folder or the disk is read-only: {_KEPT}",
    "gone": f"{{path}} can not be written, there is no such folder: {_KEPT}",
    "failed": f"{{path}} could not be written: {_KEPT}",
}


class WindowOptions:
    """What was asked of the window; `kyr_app.app.WindowOptions` names the same fields."""

    def __init__(
        self,
        *,
        topic: str = "",
        client_lang: str = "",
        self_service: bool = False,
        smoke: bool = False,
        library: Path | None = None,
    ) -> None:
        self.topic = topic
        self.client_lang = client_lang
        self.self_service = self_service
        self.smoke = smoke
        self.library = library


class UsageError(Exception):
    """A verb got an argument that it can not use; the text is the sentence to print."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: arguments without the program's name; those of the process if None.

    Returns:
        The exit status: 0, 1 for what went wrong, 2 for a command that makes no sense.
    """
    from kyr_app.storage.dumps import forbid_dumps  # noqa: PLC0415  (as all but the standard library here)

    arguments = list(sys.argv[1:] if argv is None else argv)
    forbid_dumps()
    _speak_utf8()
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `kyr topics | head`: the reader has seen enough
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        return _fail(f"The output could not be written: {error.strerror or error}.")
    return status


def _run(arguments: list[str]) -> int:
    window = window_options(arguments)
    if window is not None:
        return _open_window(window)
    # The heavy way: argparse, and the verb's own module.
    from kyr_app.cli_parser import parse  # noqa: PLC0415
    from kyr_app.domain.errors import KyrError  # noqa: PLC0415

    args = parse(arguments)
    try:
        return _open_window(_window_of(args)) if args.verb is None else int(args.run(args))
    except KyrError as error:
        return _fail(sentence(error))
    except UsageError as error:
        return _fail(str(error), USAGE_ERROR)


def window_options(arguments: Sequence[str]) -> WindowOptions | None:
    """The window's options, or None when these arguments are a verb's or need a proper complaint."""
    found: dict[str, str] = {}
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        if name in ("--topic", "--client-lang", "--library"):
            found[name] = value if equals else next(words, "")
            if not found[name] or found[name].startswith("-"):
                return None
        elif word in ("--self-service", "--smoke"):
            found[word] = word
        else:
            return None
    lang = found.get("--client-lang", "")
    if lang and not known_locale(lang):
        return None
    return WindowOptions(
        topic=found.get("--topic", ""),
        client_lang=known_locale(lang) if lang else "",
        self_service="--self-service" in found,
        smoke="--smoke" in found,
        library=Path(found["--library"]) if "--library" in found else None,
    )


def known_locale(code: str) -> str:
    """The code of our language that `code` means (`es-MX` is `es`); "" when we do not have it."""
    from kyr_app.domain.locales import SOURCE_LOCALE, locale_for  # noqa: PLC0415  (not every start names a language)

    found = locale_for(code).code
    base = code.replace("_", "-").partition("-")[0].lower()
    return found if found != SOURCE_LOCALE or base == SOURCE_LOCALE else ""


def _window_of(args: argparse.Namespace) -> WindowOptions:
    return WindowOptions(
        topic=args.topic,
        client_lang=args.client_lang or "",
        self_service=args.self_service,
        smoke=args.smoke,
        library=args.library,
    )


def _open_window(options: WindowOptions) -> int:
    if not _has_display():
        if not options.smoke:
            return _without_display(options)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a check of an installation needs nobody to look at it
    from kyr_app.app import run  # noqa: PLC0415  (Qt, for the window alone)

    return run(options)


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_display(options: WindowOptions) -> int:
    from kyr_app.cli_read import print_overview  # noqa: PLC0415  (the rare case)
    from kyr_app.domain.errors import KyrError  # noqa: PLC0415

    try:
        print_overview(options.library, options.client_lang or "en")
    except KyrError as error:
        return _fail(sentence(error))
    return 0


def sentence(error: KyrError) -> str:
    """The English sentence for an expected error: what is wrong and what to do."""
    from kyr_app.domain.errors import (  # noqa: PLC0415
        LibraryError,
        PaperError,
        PlaceError,
        SaveError,
        UnknownSlugError,
    )

    if isinstance(error, LibraryError):
        return _LIBRARY_SENTENCES[error.reason].format(path=error.path)
    if isinstance(error, UnknownSlugError):
        return f"There is no topic {error.slug!r}; kyr topics lists them."
    if isinstance(error, PlaceError):
        if error.choices:
            words = f"Several places are called {error.place!r}, say which: {'; '.join(error.choices)}."
        else:
            words = (
                f"No place {error.place!r} is known; give a ZIP code such as 90012 or a city such as Los Angeles, CA."
            )
        return words
    if isinstance(error, PaperError):
        return f"The paper could not be made ({error}); nothing was written."
    if isinstance(error, SaveError):
        return _SAVE_SENTENCES[error.reason].format(path=error.path)
    return f"{error}."


def _fail(words: str, status: int = 1) -> int:
    print(f"kyr: {words}", file=sys.stderr)
    return status


def stop(words: str) -> NoReturn:
    """Complain about a command that makes no sense and leave."""
    sys.exit(_fail(words, USAGE_ERROR))


def _speak_utf8() -> None:
    """Print every script whatever LANG says; what is no text (undecodable arguments) becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # absent where a test has put its own stream
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _drop_output() -> None:
    """Send what is still buffered nowhere, so that Python does not fail on it once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
