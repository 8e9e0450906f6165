# SPDX-License-Identifier: Apache-2.0
"""Sets a paper with Typst: a tagged PDF built to PDF/UA-1, with our own faces, nothing from the machine or a network.

The same paper gives the same bytes. PDF/UA-1 also refuses a character that none of the faces has.
"""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kyr_app.domain.errors import PaperError
from kyr_app.domain.locales import LOCALES
from kyr_app.paper.setting import data_of, language
from kyr_app.paper.values import Paper

if TYPE_CHECKING:
    import typst

_TEMPLATES = Path(__file__).parent / "templates"
# Typst guesses a direction by the code alone, and takes Punjabi in Gurmukhi for a right-to-left language.
_RIGHT_TO_LEFT = " ".join(sorted({language(locale.code) for locale in LOCALES if locale.right_to_left}))


class Press:
    """Made once: loading the faces takes longer than setting a page.

    Args:
        fonts: the folder of the shipped faces.
    """

    def __init__(self, fonts: Path) -> None:
        self._folder = fonts

    @cached_property
    def _fonts(self) -> typst.Fonts:
        import typst  # noqa: PLC0415  # 80 MB, only for who prints

        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._folder])

    def pdf(self, paper: Paper) -> bytes:
        """The paper as a PDF. Works off the main thread; the interpreter is free meanwhile.

        Raises:
            PaperError: the paper can not be set, as for a character that no shipped face has.
        """
        import typst  # noqa: PLC0415

        data = json.dumps(data_of(paper), ensure_ascii=False)
        try:
            made = typst.compile(
                _TEMPLATES / "main.typ",
                root=_TEMPLATES,
                font_paths=self._fonts,
                ignore_system_fonts=True,
                sys_inputs={"data": data, "right-to-left": _RIGHT_TO_LEFT},
                format="pdf",
                pdf_standards=["ua-1"],
            )
        except typst.TypstError as error:
            raise PaperError(" ".join([str(error.message), *error.hints])) from error
        assert isinstance(made, bytes)  # noqa: S101  # without an output path Typst gives the bytes
        return made
