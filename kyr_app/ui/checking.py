# SPDX-License-Identifier: Apache-2.0
"""Controller of the exposure check. The answers are in the session alone, and go when nobody is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kyr_app.domain.bidi import isolate
from kyr_app.domain.directory import DirectoryFilter, Found
from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.provenance import warnings
from kyr_app.ui.controller import Controller, Means

if TYPE_CHECKING:
    from kyr_app.domain.exposure import Action, Assessment
    from kyr_app.paper.values import PlanAction, PlanPart
    from kyr_app.ui.ending import IdleWatch, StillHere
    from kyr_app.ui.views.exposure_check import ExposureCheckView
    from kyr_app.ui.widgets.check_action import ResultWords
    from kyr_app.ui.widgets.check_page import GroupRules
    from kyr_app.ui.widgets.check_result import Findings

#: Contacts and topics beside the result.
CONTACTS, TOPICS = 3, 8
#: Milliseconds without a key or movement until it asks, and until it gives up.
IDLE_MS, GRACE_MS = 120_000, 30_000


def plan_of(assessment: Assessment, exposure: Mapping[str, str], paper: Mapping[str, str], locale: str) -> PlanPart:
    """The actions as they are printed: no answer, no reason, and not for whom they are, which would tell an answer.

    Args:
        exposure, paper: vocabularies of these names in the language `locale`.
    """
    from kyr_app.paper.values import PlanAction, PlanPart  # noqa: PLC0415  # only for who takes a plan home

    def notes(action: Action) -> tuple[str, ...]:
        told = [exposure["legal-check"]] if action.legal_check else []
        for key, words in (("does", action.does), ("does-not", action.does_not), ("harm", action.harm)):
            if words:
                told.append(f"{exposure[key]}: {words if action.locale == locale else isolate(words)}")
        return (*told, exposure["in-court"]) if action.in_court else tuple(told)

    def later(action: Action) -> PlanAction:
        does = action.does if action.locale == locale else isolate(action.does)
        return PlanAction(action.title, (), (does,) if does else (), action.locale)

    found = [action.provenance for action in (*assessment.first, *assessment.later)]
    return PlanPart(
        locale=locale,
        title=paper["plan-title"],
        lead=" ".join((paper["not-advice-long"], *warnings(found, paper))),
        first_title=paper["plan-first"],
        first=tuple(PlanAction(one.title, one.steps, notes(one), one.locale) for one in assessment.first),
        later_title=paper["plan-later"],
        later=() if assessment.overload else tuple(later(action) for action in assessment.later),
    )


class Checking(Controller):
    """Builds and fills the exposure check, and ends the visit when nobody is there.

    Signals:
        topic_requested(str, str): slug and anchor ("").
        contact_requested(str): id of a contact.
        help_requested(DirectoryFilter): offices that help with the first actions.
        end_requested(): nobody answered "Are you still there?".
    """

    topic_requested = Signal(str, str)
    contact_requested = Signal(str)
    help_requested = Signal(object)
    end_requested = Signal()

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(means, parent)
        self._view: ExposureCheckView | None = None
        self._watch: IdleWatch | None = None
        self._cover: StillHere | None = None
        self._in_workers = False
        self._watched_throughout = False
        means.session.ended.connect(self.forget)
        means.group.rules_changed.connect(self.fill)

    def build(self) -> ExposureCheckView:
        """The view, at its first page."""
        from kyr_app.ui.views.exposure_check import ExposureCheckView  # noqa: PLC0415  # built when first shown

        view = ExposureCheckView(self._theme, self._icons)
        view.answered.connect(self._session.answer)
        view.finished.connect(self._show_findings)
        view.again_requested.connect(self._start_again)
        view.other_language_requested.connect(self._turn_language)
        view.packet_requested.connect(self._add_to_packet)
        view.topic_requested.connect(self.topic_requested)
        view.contact_requested.connect(self.contact_requested)
        view.help_requested.connect(self._ask_help)
        view.entered.connect(self._start_watch)
        view.entered.connect(self._group.refresh)
        view.left.connect(self._on_left)
        self._view = view
        self.fill()
        return view

    def fill(self) -> None:
        """Show the check in the languages now chosen, at the page that is open."""
        from kyr_app.ui.views.exposure_check import RESULT  # noqa: PLC0415  # the view exists here
        from kyr_app.ui.widgets.check_page import CONTEXT, IN_BOTH, CheckContext, GroupRules  # noqa: PLC0415

        if self._view is None:
            return
        worker, client = self._preferences.worker_locale, self._session.client_locale
        self._fonts.ensure(client)
        store = self._stores.exposure
        words = self._translations.words_in(client, CONTEXT, IN_BOTH)
        group = self._group_rules() if self._group.is_read else GroupRules()
        context = CheckContext(self._theme, self._icons, worker, client, words, group)
        self._view.show_check(store.model(worker), store.model(client), context, self._session.answers)
        if self._view.stage == RESULT:
            self._show_findings()

    def forget(self) -> None:
        """Let go of the view, which the window deletes, and watch no longer."""
        self._stop_watch()
        self._view = None
        self._in_workers = False

    def _assess(self, locale: str) -> Assessment:
        from kyr_app.domain.exposure import assess  # noqa: PLC0415  # only when a result is wanted

        switched_off = [one.rule for one in self._group.switched_off]
        return assess(self._session.answers, self._stores.exposure.model(locale), switched_off)

    def _group_rules(self) -> GroupRules:
        from kyr_app.ui.widgets.check_page import GroupRules  # noqa: PLC0415  # the view exists here

        return GroupRules(self._group.switched_off, self._group.rules_in_doubt)

    def _start_again(self) -> None:
        self._session.forget_answers()
        self._in_workers = False
        if self._view is not None:
            self._view.start_over()

    # The result.

    @property
    def _read_locale(self) -> str:
        """Language in which the result is read: the client's, unless the worker turned it."""
        return self._preferences.worker_locale if self._in_workers else self._session.client_locale

    def _turn_language(self) -> None:
        self._in_workers = not self._in_workers
        self._show_findings()

    def _show_findings(self) -> None:
        from kyr_app.ui.contact_words import ContactWords  # noqa: PLC0415  # loads the words of the directory

        if self._view is not None:
            words = ContactWords(self._stores.library, self._preferences.worker_locale, self._today)
            in_packet = self._session.packet_plan == self._plan()
            self._view.show_findings(self._findings(), words, in_packet=in_packet)

    def _findings(self) -> Findings:
        from kyr_app.ui.widgets.check_result import Findings  # noqa: PLC0415

        worker, client = self._preferences.worker_locale, self._session.client_locale
        locale = self._read_locale
        shown = self._assess(locale)
        beside = self._assess(client if locale == worker else worker) if worker != client else None
        home = self._preferences.settings.home_zip
        contacts = self._contacts(shown, home)
        existing = {topic.slug: topic for topic in self._stores.library.topics(locale)}
        # Where the first steps are all there is to do today, other topics would only weigh on the reader.
        alone = shown.survivor or shown.overload
        slugs = dict.fromkeys(action.topic for action in shown.first) if alone else shown.topics
        related = [existing[slug] for slug in slugs if slug in existing]
        words = {code: self._words(shown, code) for code in (SOURCE_LOCALE, locale)}
        return Findings(
            locale, shown, beside, words, tuple(contacts), home, tuple(related[:TOPICS]), self._group_rules()
        )

    def _contacts(self, shown: Assessment, home: str) -> list[Found]:
        """Offices near; for a survivor first the lines of Home that help with the first step, which answer at once."""
        found = self._stores.directory.for_services(
            shown.services, home, self._stores.state_of(home), self._today, CONTACTS
        )
        if not shown.survivor or not shown.first:
            return found
        urgent = shown.first[0].services[:1]
        lines = [one for one in self._stores.library.hotlines() if set(urgent).intersection(one.services)]
        return [*(Found(one, None) for one in lines), *(one for one in found if one.contact not in lines)][:CONTACTS]

    def _words(self, shown: Assessment, locale: str) -> ResultWords:
        from kyr_app.ui.widgets.check_action import ResultWords  # noqa: PLC0415

        library = self._stores.library
        actions = (*shown.first, *shown.later)
        slugs = {slug for exposure in shown.exposures for slug in exposure.topics} | {a.topic for a in actions}
        ids = {id_ for action in actions for id_ in action.sources}
        ids |= {id_ for exposure in shown.exposures for reason in exposure.reasons for id_ in reason.sources}
        sources = library.sources(sorted(ids))
        return ResultWords(
            locale,
            library.labels(locale, "exposure"),
            library.labels(locale, "reader"),
            library.titles(slugs, locale),
            {source.id: source for source in sources},
        )

    def _ask_help(self) -> None:
        self.help_requested.emit(DirectoryFilter(services=self._assess(self._session.client_locale).services))

    # The packet.

    def _plan(self) -> PlanPart:
        """The plan in the client's language; all of it in English where the steps are not translated."""
        library, assessment = self._stores.library, self._assess(self._session.client_locale)
        locale = next((action.locale for action in assessment.first), SOURCE_LOCALE)
        return plan_of(assessment, library.labels(locale, "exposure"), library.labels(locale, "paper"), locale)

    def _add_to_packet(self) -> None:
        self._session.add_plan(self._plan())
        if self._view is not None:
            self._view.show_in_packet()

    # Nobody there.

    def leave_watching(self) -> None:
        """Somebody watches the whole visit: of two watches, one would never hear the key that answers the other."""
        self._watched_throughout = True
        self._stop_watch()

    def _start_watch(self) -> None:
        from kyr_app.ui.ending import IdleWatch, StillHere  # noqa: PLC0415  # only while there may be answers

        app = QApplication.instance()
        if self._watched_throughout or self._watch is not None or self._view is None:
            return
        if not isinstance(app, QApplication):
            return
        self._watch = IdleWatch(app, IDLE_MS, GRACE_MS)
        self._cover = StillHere(self._theme, self._icons, self._view.window())
        self._watch.asking.connect(self._ask)
        self._watch.answered.connect(self._cover.hide)
        self._watch.gave_up.connect(self._give_up)

    def _on_left(self) -> None:
        """Go on watching as long as there are answers: from a topic one comes back to the result."""
        if not self._session.answers:
            self._stop_watch()

    def _stop_watch(self) -> None:
        if self._watch is not None:
            self._watch.stop()
            self._watch = None
        if self._cover is not None:
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None

    def _ask(self, seconds: int) -> None:
        if self._cover is not None and self._view is not None and self._view.isVisible():
            self._cover.ask(seconds)

    def _give_up(self) -> None:
        """In front, the visit ends; behind another page only the answers go."""
        if self._view is not None and not self._view.isVisible():
            self._start_again()
            self._stop_watch()
        else:
            self.end_requested.emit()
