"""Which panes stand around a deck: composed here, so that the workspace need not know them."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, QTimer

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import BriefingError
from briefing_app.gui.checks.pane import add_checks
from briefing_app.gui.clipboard import CLIPBOARD_TYPE
from briefing_app.gui.commands.files import documents_folder
from briefing_app.gui.commands.host import Host
from briefing_app.gui.edits import Spot, spot_after
from briefing_app.gui.inspector.languages import LanguageRow
from briefing_app.gui.inspector.pane import InspectorPane
from briefing_app.gui.library.card import CardMaker
from briefing_app.gui.library.copying import Copier
from briefing_app.gui.library.menu import CardMenu
from briefing_app.gui.library.model import LIBRARY_TYPE, LibraryModel, Named, slides_in
from briefing_app.gui.library.pane import LibraryPane
from briefing_app.gui.library.search import Found, LibrarySearch
from briefing_app.gui.library.shelf import Shelf
from briefing_app.gui.library.taking import take_outline, take_slides
from briefing_app.gui.library.updates import Updates
from briefing_app.gui.messages import error_message, finding_message
from briefing_app.gui.outline.page import OutlinePage
from briefing_app.gui.slide.picture_inserter import PictureInserter
from briefing_app.gui.slide.pictures import has_picture, read_picture
from briefing_app.gui.sorter.carrying import FILES_TYPE, SlideCarrier
from briefing_app.gui.sorter.dropping import FileDrop
from briefing_app.gui.sorter.model import SLIDES_TYPE
from briefing_app.gui.workbench import PICTURE_FILES, Workbench
from briefing_app.gui.workspace import Workspace
from briefing_app.library.library import Library
from briefing_app.model.outline import Outline

_READ_AFTER = 500  # ms; libraries are looked through once the deck is on the screen
_WIDTHS = [316, 720, 288]


def add_panes(workspace: Workspace, workbench: Workbench, host: Host) -> None:
    """Give `workspace` its other views and its side panes."""
    outline = OutlinePage(workspace.session, workspace.selection)
    outline.opened.connect(lambda: workspace.show_view("slide"))
    workspace.add_view("outline", outline)
    carrier = SlideCarrier(workspace, host)
    workspace.sorter.foreign_drop.connect(carrier.dropped)
    for model in (workspace.sorter.model, workspace.slide_page.model, outline.model):
        model.carry = carrier.mime
    library = _library_pane(workspace, workbench, host)
    workspace.add_side_pane("library", library, first=True)
    languages = LanguageRow(workspace.session, workbench.shelf, host.say)
    inspector = InspectorPane(workspace.session, workspace.selection, languages)
    inspector.review_wanted.connect(workspace.review_update)
    _take_pictures(workspace, workbench, inspector, host)
    workspace.add_notes(inspector.notes)
    workspace.add_side_pane("inspector", inspector, first=False)
    add_checks(workspace, workbench, inspector)
    _watch_updates(workspace, workbench, inspector, host)
    QTimer.singleShot(_READ_AFTER, workspace, workbench.shelf.refresh_all)
    workspace.splitter.setSizes(_WIDTHS)
    workspace.splitter.setStretchFactor(1, 1)


def _take_pictures(workspace: Workspace, workbench: Workbench, inspector: InspectorPane, host: Host) -> None:
    """Pictures let fall on the slide, and others in the place of those that are there."""
    inserter = PictureInserter(workspace, host.say)
    workspace.put_picture = inserter.from_mime
    canvas = workspace.slide_page.canvas
    canvas.setAcceptDrops(True)
    canvas.accepts = lambda mime: has_picture(mime) and not mime.hasFormat(SLIDES_TYPE)
    canvas.dropped.connect(inserter.from_mime)
    section = inspector.content.picture

    def replace_picture() -> None:
        path = workbench.ask_open(documents_folder(), PICTURE_FILES)
        if path is None:
            return
        try:
            section.replace_file(path.name, read_picture(path))
        except BriefingError as error:
            host.say(error_message(error))

    section.file_wanted.connect(replace_picture)


def _library_pane(workspace: Workspace, workbench: Workbench, host: Host) -> LibraryPane:
    shelf, session = workbench.shelf, workspace.session
    search = LibrarySearch(shelf, workbench.jobs, workspace)
    cards = CardMaker(workbench.showings, session.deck.language)
    model = LibraryModel(workbench.laying, cards, workspace)
    model.theme = session.deck.theme
    pane = LibraryPane(search, model, cards, workbench.thumbnails, session.deck.language)
    taker = _Taker(workspace, shelf, host)
    pane.taken.connect(taker.after_current)
    pane.outlines.chosen.connect(taker.outline)
    menu = CardMenu(pane, Copier(host, workspace), taker.after_current)
    pane.menu_wanted.connect(menu.open)
    workbench.showings.changed.connect(pane.refresh_cards)
    workspace.on_library = pane.show_library
    workspace.sorter.view.accepted_types += (LIBRARY_TYPE, CLIPBOARD_TYPE)
    workspace.sorter.foreign_drop.connect(taker.dropped)
    files = FileDrop(workspace, host)
    workspace.sorter.view.accepted_types += (FILES_TYPE,)
    workspace.sorter.foreign_drop.connect(files.dropped)
    for failed in (search.failed, shelf.failed):
        failed.connect(taker.say_error)
    shelf.rebuilt.connect(taker.say_rebuilt)
    workspace.destroyed.connect(search.close)
    pane.start()
    workbench.showings.read()
    return pane


def _watch_updates(workspace: Workspace, workbench: Workbench, inspector: InspectorPane, host: Host) -> None:
    """Mark the slides that the library has a newer text of, and offer to look at the changes."""
    session = workspace.session
    updates = Updates(session, workbench.shelf, workbench.jobs, workspace)
    for news in (workbench.shelf.changed, workbench.shelf.refreshed):
        news.connect(updates.look)  # where a slide moved to is known by then

    def show(keys: frozenset[str]) -> None:
        workspace.updates = inspector.updates = keys
        session.frames.updates = keys
        inspector.refresh()
        workspace.sorter.view.viewport().update()
        workspace.view_changed.emit()

    def review(key: str) -> None:
        from briefing_app.gui.library.update_dialog import UpdateDialog  # late: comparing loads slowly

        try:
            update = updates.update_of(key)
        except BriefingError as error:
            host.say(error_message(error))
            return
        if update is not None:
            UpdateDialog(session, updates, update, workspace).open()

    updates.found.connect(show)
    workspace.on_review = review


class _Taker(QObject):
    """Puts what is chosen in the library into the deck, and says what is missing."""

    def __init__(self, workspace: Workspace, shelf: Shelf, host: Host) -> None:
        super().__init__(workspace)  # signals hold their receivers weakly
        self._workspace, self._shelf, self._host = workspace, shelf, host

    def say_error(self, error: Exception) -> None:
        """Say that a library cannot be searched."""
        self._host.say(error_message(error))

    def say_rebuilt(self, finding: Diagnostic) -> None:
        """Say that a search index was broken and is another one now."""
        self._host.say(finding_message(finding))

    def after_current(self, chosen: Sequence[Found]) -> None:
        """Put slides after the current one."""
        current = self._workspace.selection.current
        named = [(found.label, found.file) for found in chosen]
        self._take(named, spot_after(self._workspace.session.deck, current))

    def dropped(self, mime: QMimeData, spot: Spot) -> None:
        """Put slides where they were let fall."""
        if mime.hasFormat(LIBRARY_TYPE):
            self._take(slides_in(mime), spot)

    def outline(self, library: Library, outline: Outline, section: int | None) -> None:
        """Put an outline, or a section of it, at the end."""
        try:
            keys, findings = take_outline(self._workspace.session, library, outline, section)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        self._show(keys, findings)

    def _take(self, chosen: Sequence[Named], spot: Spot) -> None:
        try:
            keys, findings = take_slides(self._workspace.session, self._shelf, chosen, spot)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        self._show(keys, findings)

    def _show(self, keys: tuple[str, ...], findings: tuple[Diagnostic, ...]) -> None:
        self._workspace.selection.select(keys)
        if findings:
            self._host.say(finding_message(findings[0]))
