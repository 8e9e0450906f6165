# SPDX-License-Identifier: Apache-2.0
"""Exhibits as text and as rows of the library.

A topic names an exhibit in a box without words, `/// contracts | clearview`. Its Markdown is made here from the data,
with footnote marks, and goes through the parser like an author's: so the command line, the index, paper and a screen
reader have in words what the window draws.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

from kyr_app.compiler.exhibit_files import ContractEntry, Exhibits, NodeEntry, words_in
from kyr_app.domain.exhibits import Callout, Contract, DrawnWords, Flow, Node, Outcome, Question, StateCell
from kyr_app.domain.written_dates import written_date


class ExhibitText:
    """Writes exhibits in the words of a locale.

    `labels` is locale to vocabulary to key to words; what it lacks is shown in English, or as the plain value.
    """

    def __init__(self, exhibits: Exhibits, labels: Mapping[str, Mapping[str, Mapping[str, str]]]) -> None:
        self._exhibits = exhibits
        self._labels = labels
        self._writers: dict[str, Callable[[str, str], str]] = {
            "contracts": self._contracts,
            "states": self._states,
            "drawing": self._drawing,
            "decision": self._decision,
        }

    def knows(self, kind: str, reference: str) -> bool:
        """Whether there is such an exhibit; the states' names columns, parted by spaces."""
        exhibits = self._exhibits
        if kind == "contracts":
            node = exhibits.nodes.get(reference)
            return bool(node and node.contracts)
        if kind == "states":
            return bool(reference.split()) and all(column in exhibits.columns for column in reference.split())
        return reference in (exhibits.drawings if kind == "drawing" else exhibits.decisions)

    def markdown(self, kind: str, reference: str, locale: str) -> str:
        """The exhibit as Markdown; "" when there is none."""
        return self._writers[kind](reference, locale) if self.knows(kind, reference) else ""

    def _word(self, key: str, locale: str, vocabulary: str = "exhibit") -> str:
        for language in (locale, "en"):
            words = self._labels.get(language, {}).get(vocabulary, {}).get(key)
            if words:
                return words
        return key

    def _contracts(self, reference: str, locale: str) -> str:
        heads = [self._word(key, locale) for key in ("contract-date", "contract-for", "amount", "ceiling")]
        rows = [heads, ["---"] * len(heads)]
        for contract in self._exhibits.nodes[reference].contracts:
            what = f"**{words_in(contract.buyer, locale)}.** {words_in(contract.what, locale)}[^{contract.source}]"
            sums = [self._money(sum_, locale, contract.about) for sum_ in (contract.amount, contract.ceiling)]
            rows.append([self._period(contract, locale), what, *sums])
        return "\n".join("| " + " | ".join(cell.replace("|", r"\|") for cell in row) + " |" for row in rows)

    def _period(self, contract: ContractEntry, locale: str) -> str:
        begins = self.date_words(contract.date, locale)
        if not contract.until:
            return begins
        return self._word("period", locale).format(begins=begins, ends=self.date_words(contract.until, locale))

    def _money(self, dollars: int | None, locale: str, about: bool) -> str:
        if dollars is None:
            return self._word("not-stated", locale)
        shown = f"${dollars:,}"
        return self._word("about", locale).format(amount=shown) if about else shown

    def date_words(self, value: str, locale: str) -> str:
        """A date as the locale writes it; as it is where no words are known."""

        def word(key: str) -> str:
            if not key.isdigit():
                return self._word(key, locale)
            name = self._word(key, locale, "month")
            return "" if name == key else name

        return written_date(value, word)

    def _states(self, reference: str, locale: str) -> str:
        columns = (self._exhibits.columns[column] for column in reference.split())
        lines = [f"- **{words_in(column.label, locale)}.** {words_in(column.about, locale)}" for column in columns]
        return "\n".join([self._word("states-intro", locale), "", *lines])

    def _drawing(self, reference: str, locale: str) -> str:
        drawing = self._exhibits.drawings[reference]
        lines = [f"**{words_in(drawing.title, locale)}.** {words_in(drawing.alt, locale)}[^{drawing.source}]", ""]
        for number, callout in enumerate(drawing.callouts, start=1):
            lines.append(f"{number}. **{words_in(callout.title, locale)}.** {words_in(callout.words, locale)}")
        return "\n".join(lines)

    def _decision(self, reference: str, locale: str) -> str:
        decision = self._exhibits.decisions[reference]
        lines = [f"**{words_in(decision.title, locale)}**", ""]
        for number, question in enumerate(decision.questions, start=1):
            lines.append(f"{number}. **{words_in(question.words, locale)}** {words_in(question.help, locale)}")
        lines.append("")
        for outcome in decision.outcomes:
            lines.append(
                f"- **{words_in(outcome.title, locale)}** {words_in(outcome.words, locale)}[^{outcome.source}]"
            )
        return "\n".join(lines)


def exhibit_rows(exhibits: Exhibits, locales: tuple[str, ...]) -> Iterator[tuple[str, str, str, int, str]]:
    """Rows of the library's table `exhibit`: kind, id, locale, position, JSON of the domain's values as lists."""
    for locale in locales:
        for position, node in enumerate(exhibits.nodes.values()):
            yield "node", node.id, locale, position, _json(_node(node, locale))
            if node.contracts:
                contracts = [_contract(contract, locale) for contract in node.contracts]
                yield "contracts", node.id, locale, position, _json(contracts)
        for position, column in enumerate(exhibits.columns.values()):
            cells = {
                cell.state: StateCell(words_in(cell.words, locale), cell.source, cell.date)
                for cell in exhibits.cells.values()
                if cell.column == column.id
            }
            words = (words_in(column.label, locale), words_in(column.about, locale))
            yield "states", column.id, locale, position, _json([column.id, *words, cells])
        yield from _drawings(exhibits, locale)
        yield from _decisions(exhibits, locale)
    flows = [Flow(takes.node, node.id, takes.source) for node in exhibits.nodes.values() for takes in node.takes_from]
    yield "flows", "", "", 0, _json(flows)


def _drawings(exhibits: Exhibits, locale: str) -> Iterator[tuple[str, str, str, int, str]]:
    for position, drawing in enumerate(exhibits.drawings.values()):
        words = [
            DrawnWords(drawn.at[0], drawn.at[1], drawn.size, drawn.align, drawn.bold, drawn.text)
            for drawn in drawing.words
        ]
        callouts = [
            Callout(callout.at[0], callout.at[1], words_in(callout.title, locale), words_in(callout.words, locale))
            for callout in drawing.callouts
        ]
        size = exhibits.sizes.get(drawing.id, (0.0, 0.0))
        head = (drawing.id, words_in(drawing.title, locale), words_in(drawing.alt, locale), drawing.picture)
        yield "drawing", drawing.id, locale, position, _json([*head, *size, words, callouts])


def _decisions(exhibits: Exhibits, locale: str) -> Iterator[tuple[str, str, str, int, str]]:
    for position, decision in enumerate(exhibits.decisions.values()):
        questions = [Question(q.id, words_in(q.words, locale), words_in(q.help, locale)) for q in decision.questions]
        outcomes = [
            Outcome(o.when, o.style, words_in(o.title, locale), words_in(o.words, locale), o.source, o.topic)
            for o in decision.outcomes
        ]
        row = [decision.id, words_in(decision.title, locale), questions, outcomes]
        yield "decision", decision.id, locale, position, _json(row)


def _node(node: NodeEntry, locale: str) -> Node:
    words = (words_in(node.label, locale), words_in(node.about, locale))
    return Node(node.id, node.stage, *words, node.topic, node.vendor, tuple(node.names), tuple(node.sources))


def _contract(contract: ContractEntry, locale: str) -> Contract:
    words = (words_in(contract.buyer, locale), words_in(contract.what, locale))
    amount, ceiling = contract.amount, contract.ceiling
    return Contract(contract.date, contract.until, *words, amount, ceiling, contract.about, contract.source)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
