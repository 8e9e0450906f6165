# SPDX-License-Identifier: Apache-2.0
"""Paragraphs of a letter from their templates, with Jinja in its sandbox.

What is filled in is text and never a template: a typed `{{ name }}` comes out as it was typed. A name that a template
uses and nobody gave is an error, not a gap. Jinja is imported by who renders, it is slow to start.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from kyr_app.domain.letters import LetterBlock

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import ImmutableSandboxedEnvironment


class TemplateError(Exception):
    """A template that can not be read or filled in. The message is Jinja's."""


class LetterTemplates:
    """Renders paragraphs. Made once, so that a template is compiled once; keeps nothing that was filled in."""

    def __init__(self) -> None:
        self._compiled: dict[str, Template] = {}

    @cached_property
    def _environment(self) -> ImmutableSandboxedEnvironment:
        from jinja2 import StrictUndefined  # noqa: PLC0415
        from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

        # No autoescape: this is plain text, which the press sets as it is.
        made = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
        # Nothing but the letter's own values; Jinja's functions could fill the memory (`range`) or confuse a check.
        made.globals.clear()
        return made

    def names(self, template: str) -> frozenset[str]:
        """The names that a template uses.

        Raises:
            TemplateError: it is no template.
        """
        from jinja2 import TemplateError as JinjaError  # noqa: PLC0415
        from jinja2 import meta  # noqa: PLC0415

        try:
            return frozenset(meta.find_undeclared_variables(self._environment.parse(template)))
        except JinjaError as error:
            raise TemplateError(str(error)) from error

    def _template(self, text: str) -> Template:
        if text not in self._compiled:
            self._compiled[text] = self._environment.from_string(text)
        return self._compiled[text]

    def blocks(self, blocks: Iterable[LetterBlock], values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        """Kind and text of each paragraph; blank ones are left out, and every line of a text is one of its own.

        Raises:
            TemplateError: a template can not be filled in with these values.
        """
        from jinja2 import TemplateError as JinjaError  # noqa: PLC0415

        for block in blocks:
            try:
                text = self._template(block.template).render(values)
            # Whatever a template does with its values: a fault of the template, told with it.
            except (JinjaError, TypeError, ValueError, ArithmeticError, LookupError) as error:
                raise TemplateError(f"{error} in {block.template!r}") from error
            for line in text.splitlines():
                words = " ".join(line.split())
                if words:
                    yield block.kind, words
