"""Opens the Plan dialog: what its knobs say first, what it knows, and what applying does."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from briefing_app.gui.commands.host import Host
from briefing_app.gui.messages import Message
from briefing_app.gui.plan.dialog import PlanDialog
from briefing_app.gui.plan.planner import FromDeck, FromLibrary, FromOutline, Planner, Proposal, Source
from briefing_app.gui.plan.preview import PlanPreview
from briefing_app.gui.plan.wishes import Start, WishesPane
from briefing_app.gui.session import Session
from briefing_app.gui.wording import slides_text
from briefing_app.library.library import Library
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
    library = library or bench.library
    session = host.workspace.session if host.workspace and event is None else None
    start = _start(session, bench.preferences.value(DECK_LANGUAGE), outline)
    media = session.media if session else MediaStore()
    theme = bench.preferences.value(THEME)
    blank = Deck(title=event.title if event else "", theme=theme, event=event or Event())
    has_deck = session is not None and bool(session.deck.slides)
    wishes = WishesPane(
        library, _one_each(library, start.language), start, has_deck=has_deck, parent=host.widget
    )
    preview = PlanPreview(bench.laying, bench.thumbnails, media)
    dialog = PlanDialog(wishes, preview, partial(_apply, host, session, media), host.widget)
    bench.jobs.start(
        translate("PlanDialog", "Reading the library"),
        lambda _job: known_slides(library),
        done=lambda known: dialog.set_planner(Planner(library, known, session, blank, media)),
        failed=dialog.fail,
        owner=dialog,
        quiet=True,
    )
    dialog.open()
    return dialog


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
