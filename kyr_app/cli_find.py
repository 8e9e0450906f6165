# SPDX-License-Identifier: Apache-2.0
"""The verbs `search` and `find-help`."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from kyr_app.cli import UsageError
from kyr_app.domain.directory import Contact, DirectoryFilter, Found, Loosening
from kyr_app.domain.finding import GOVERNMENT, cautions, recognition_state
from kyr_app.domain.text import fold
from kyr_app.domain.topic import SearchHit
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import library_path
from kyr_app.storage.search import Search
from kyr_app.storage.snippets import MARK_END, MARK_START

if TYPE_CHECKING:
    import argparse

_UNMARKED = str.maketrans("", "", MARK_START + MARK_END)
_CONTACTS = 5
_INDENT = "   "
_WIDTH = 78


def search(args: argparse.Namespace) -> int:
    """Print hits, best first; with `--json` a list of them, else contacts too."""
    library = open_library(args.library or library_path())
    searching = Search(library)
    query = " ".join(args.words)
    hits = searching.passages(query, args.lang, args.limit)
    if args.json:
        print(json.dumps([_hit_json(hit) for hit in hits], ensure_ascii=False, indent=2))
        return 0
    contacts = searching.contacts(query, min(_CONTACTS, args.limit))
    for hit in hits:
        print(f"{hit.title} · {hit.heading}  ({hit.slug}#{hit.passage})")
        print(textwrap.fill(_unmarked(hit), _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT))
    if contacts:
        print("\nContacts" if hits else "Contacts")
        for contact in contacts:
            print(f"{_INDENT}{contact.name}, {_where(contact)}: {contact.phone or contact.email or contact.website}")
    if not hits and not contacts:
        print("Nothing was found; other or fewer words may help, and kyr topics lists every topic.")
    return 0


def _unmarked(hit: SearchHit) -> str:
    return hit.snippet.translate(_UNMARKED)


def _hit_json(hit: SearchHit) -> dict[str, object]:
    return {
        "slug": hit.slug,
        "passage": hit.passage,
        "title": hit.title,
        "heading": hit.heading,
        "snippet": _unmarked(hit),
        "lang": hit.lang,
        "locales": list(hit.locales),
        "score": round(hit.score, 3),
    }


def find_help(args: argparse.Namespace) -> int:
    """Print contacts, best first, and what to loosen when there is none; or write them as files to carry.

    Raises:
        UsageError: an option names nothing that the directory knows.
        PlaceError, LibraryError, PaperError
    """
    library = open_library(args.library or library_path())
    wanted = _filter_of(args, library)
    store, today = DirectoryStore(library), date.today()
    found = store.find(wanted, today)
    if args.sheet or args.vcard:
        from kyr_app.cli_carry import carry  # noqa: PLC0415  # only for who prints

        status = carry(args, library, wanted, found, "" if found else _empty_sentence(store.loosening(wanted, today)))
        if status or not args.json:
            return status
    shown = found[: args.limit] if args.limit else found
    if args.json:
        print(json.dumps([_found_json(one, today) for one in shown], ensure_ascii=False, indent=2))
    elif shown:
        print("\n".join(_report_lines(shown, library, today)))
        if len(shown) < len(found):
            print(f"\n{len(found) - len(shown)} more; a higher --limit shows them.")
    if not found:
        print(_empty_sentence(store.loosening(wanted, today)), file=sys.stderr if args.json else sys.stdout)
    return 0


def _filter_of(args: argparse.Namespace, library: Library) -> DirectoryFilter:
    if args.within and not args.near:
        raise UsageError("--within needs --near, the place to measure from.")
    return DirectoryFilter(
        near=args.near,
        state=_key("state", args.state, library) if args.state else "",
        within_miles=args.within,
        language=_key("language", args.language, library) if args.language else "",
        kinds=tuple(_key("kind", kind, library) for kind in args.kind),
        services=tuple(_key("service", service, library) for service in args.service),
        detained=args.detained,
        free=args.free,
        government=args.government,
    )


def _key(vocabulary: str, text: str, library: Library) -> str:
    """The vocabulary's key that `text` is, in any case, or whose English words it is."""
    labels = library.labels("en", vocabulary)
    meant = {key.casefold(): key for key in labels} | {fold(words): key for key, words in labels.items()}
    key = meant.get(text.casefold()) or meant.get(fold(text))
    if key is None:
        raise UsageError(f"No {vocabulary} is called {text!r}; there are {', '.join(labels)}.")
    return key


def _found_json(found: Found, today: date) -> dict[str, Any]:
    distance = found.distance_miles
    return {
        **found.contact._asdict(),
        "distance_miles": None if distance is None else round(distance, 1),
        "not_stated": found.not_stated,
        "old_source": found.old_source,
        "cautions": cautions(found.contact, today),
    }


def _report_lines(found: Sequence[Found], library: Library, today: date) -> Iterator[str]:
    vocabularies = ("reader", "language", "service", "kind", "cost", "scope", "recognition")
    labels = {vocabulary: library.labels("en", vocabulary) for vocabulary in vocabularies}
    group = ""
    for one in found:
        if _group(one) != group:
            group = _group(one)
            yield _group_heading(group, labels["reader"])
            yield ""
        yield from _contact_lines(one, labels, today)
        yield ""
    yield f"{labels['reader']['not_legal_advice']}."


def _group(found: Found) -> str:
    if found.contact.kind == GOVERNMENT:
        return "government_warning"
    if found.old_source:
        return "old_source"
    return "not_stated" if found.not_stated else "matching"


def _group_heading(group: str, reader: Mapping[str, str]) -> str:
    words = reader.get(group, "Contacts")
    return f"{words}\n{'-' * len(words)}"


def _contact_lines(found: Found, labels: Mapping[str, Mapping[str, str]], today: date) -> Iterator[str]:
    contact = found.contact
    if found.distance_miles is None:
        reach = labels["scope"].get(contact.scope, contact.scope)
    else:
        reach = f"{found.distance_miles:.0f} {labels['reader']['miles']}"
    yield f"{contact.name} · {labels['kind'].get(contact.kind, contact.kind)} · {reach}"
    if contact.phone:
        yield f"{_INDENT}{contact.phone}"
    for line in (contact.phone_note, _where(contact), contact.email, contact.website):
        yield from _wrapped(line)
    yield from _wrapped(_listed(contact.languages, labels["language"]))
    yield from _wrapped(_listed(contact.services, labels["service"]))
    yield from _wrapped(labels["cost"].get(contact.cost, contact.cost))
    yield from _wrapped(contact.notes)
    for line in _caution_lines(contact, labels, today):
        yield from _wrapped(f"! {line}")
    if found.not_stated:
        names = {**labels["service"], "language": "language", "cost": "cost"}
        yield from _wrapped(f"{labels['reader']['not_stated']}: {_listed(found.not_stated, names)}")
    source = ", ".join(filter(None, (contact.source_name or contact.source_url, contact.source_date)))
    yield from _wrapped(f"{labels['reader']['call_to_confirm']}. {source or 'no source'}. [{contact.id}]")


def _caution_lines(contact: Contact, labels: Mapping[str, Mapping[str, str]], today: date) -> Iterator[str]:
    told = cautions(contact, today)
    if "lsc" in told:
        yield labels["reader"]["lsc"]
    state = recognition_state(contact, today)
    if state in ("expired", "renewal_pending"):
        yield labels["recognition"][state].format(date=contact.recognition.partition(":")[2])


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT, break_long_words=False, break_on_hyphens=False
    )


def _listed(keys: Sequence[str], words: Mapping[str, str]) -> str:
    return ", ".join(words.get(key, key) for key in keys)


def _where(contact: Contact) -> str:
    town = " ".join(filter(None, (contact.city and contact.city + ",", " ".join(contact.states), contact.postal_code)))
    return ", ".join(filter(None, (contact.street, town)))


def _empty_sentence(loosening: Loosening | None) -> str:
    if loosening is None:
        return "No contact fits."
    named = " and ".join(_option(field) for field in (loosening.field, *loosening.also))
    if loosening.field == "within_miles" and loosening.value != "0":
        return f"No contact fits; with {named} {loosening.value} there would be {loosening.count}."
    return f"No contact fits; without {named} there would be {loosening.count}."


def _option(field: str) -> str:
    names = {"within_miles": "--within", "kinds": "--kind", "services": "--service"}
    return names.get(field, f"--{field}")
