"""Opens the Plan dialog: what its knobs say first, what it knows, and what applying does."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from briefing_app.gui.commands.host import Host
from briefing_app.gui.jobs import Job
from briefing_app.gui.messages import Message
from briefing_app.gui.plan.dialog import PlanDialog
from briefing_app.gui.plan.planner import FromDeck, FromLibrary, FromOutline, Planner, Proposal, Source
from briefing_app.gui.plan.preview import PlanPreview
from briefing_app.gui.plan.wishes import Start, WishesPane
from briefing_app.gui.session import Session
from briefing_app.gui.wording import slides_text
from briefing_app.library.library import Libraries, Library
from briefing_app.model.deck import Deck
from briefing_app.model.event import Event
from briefing_app.model.outline import Outline
from briefing_app.opening.planning import known_slides
from briefing_app.planning.extras import AUDIENCE
from briefing_app.planning.replan import question_minutes
from briefing_app.settings import DECK_LANGUAGE, THEME
from briefing_app.storage import LoadedDeck, MediaStore

translate = QCoreApplication.translate
_SLOT = 20.0  # minutes, where nothing says how many


def open_plan(
    host: Host, event: Event | None = None, outline: Outline | None = None, library: Library | None = None
) -> PlanDialog:
    """Show the dialog. `event` and `outline` fill it in for a new deck; `library` is the outline's."""
    bench = host.workbench
    session = host.workspace.session if host.workspace and event is None else None
    start = _start(session, bench.preferences.value(DECK_LANGUAGE), outline)
    blank = Deck(
        title=event.title if event else "", theme=bench.preferences.value(THEME), event=event or Event()
    )
    opening = _Opening(host, session, blank)
    opening.look_at(library or bench.library, start)
    opening.dialog.open()
    return opening.dialog


class _Opening:
    """A dialog, and what it needs of the library that is planned from: it can be another one at any time."""

    def __init__(self, host: Host, session: Session | None, blank: Deck) -> None:
        self._host, self._session, self._blank = host, session, blank
        self._media = session.media if session else MediaStore()
        self._job: Job | None = None
        self.dialog: PlanDialog

    def look_at(self, library: Library, start: Start) -> None:
        """Plan from `library`; the dialog is made for the first one."""
        host, bench = self._host, self._host.workbench
        wishes = WishesPane(
            library,
            Libraries(bench.libraries).labels,
            _one_each(library, start.language),
            start,
            has_deck=self._session is not None and bool(self._session.deck.slides),
            parent=host.widget,
        )
        wishes.library_wanted.connect(lambda other: self.look_at(other, wishes.again()))
        if self._job is None:
            preview = PlanPreview(bench.laying, bench.thumbnails, self._media)
            apply = partial(_apply, host, self._session, self._media)
            self.dialog = PlanDialog(wishes, preview, apply, host.widget)
        else:
            self._job.cancel()
            self.dialog.set_wishes(wishes)
        self._read(library)

    def _read(self, library: Library) -> None:
        dialog = self.dialog
        dialog.show_reading(0, 0)
        self._job = job = self._host.workbench.jobs.start(
            translate("PlanDialog", "Reading the library"),
            lambda job: known_slides(library, job.report),
            done=lambda known: dialog.set_planner(
                Planner(library, known, self._session, self._blank, self._media)
            ),
            failed=dialog.fail,
            owner=dialog,
            quiet=True,
        )
        job.progressed.connect(dialog.show_reading)


def _start(session: Session | None, language: str, outline: Outline | None) -> Start:
    source: Source = FromOutline(outline) if outline else FromLibrary()
    if session is None:
        minutes, questions = (outline.minutes, outline.question_minutes) if outline else (None, None)
        return Start(source, (minutes or _SLOT) + (questions or 0.0), questions or 0.0, language)
    deck = session.deck
    questions = question_minutes(deck)
    taken = session.frames.minutes()
    audience = str(deck.event.extra.get(AUDIENCE, ""))
    chosen = FromDeck() if deck.slides else source
    return Start(chosen, (deck.minutes or taken or _SLOT) + questions, questions, deck.language, audience)


def _one_each(library: Library, language: str) -> list[Outline]:
    """The briefings, each in `language` where there is one."""
    chosen: dict[str, Outline] = {}
    for outline in library.outlines():
        if outline.id not in chosen or outline.language.split("-")[0] == language.split("-")[0]:
            chosen[outline.id] = outline
    return list(chosen.values())


def _apply(host: Host, session: Session | None, media: MediaStore, proposal: Proposal) -> None:
    """One edit of the open deck, or a new deck."""
    if session is not None:
        text = translate("PlanDialog", "Plan the talk")
        session.document.edit(text, lambda _old: proposal.deck)
        shown = slides_text(len(proposal.plan.slides))
        undo = session.document.undo_stack.undo
        host.say(
            Message(
                translate("PlanDialog", "Planned: {0}.").format(shown),
                button=translate("PlanDialog", "Undo"),
                action=undo,
            )
        )
        return
    host.show_loaded(LoadedDeck(proposal.deck, media), None).document.mark_unsaved()
