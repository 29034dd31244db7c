"""Which panes stand around a deck: composed here, so that the workspace need not know them."""

from PySide6.QtCore import QMimeData, QObject

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import BriefingError
from briefing_app.gui.checks.pane import add_checks
from briefing_app.gui.clipboard import CLIPBOARD_TYPE
from briefing_app.gui.commands.files import documents_folder
from briefing_app.gui.commands.host import Host
from briefing_app.gui.edits import Spot, spot_after
from briefing_app.gui.inspector.pane import InspectorPane
from briefing_app.gui.library.model import LIBRARY_TYPE, LibraryModel, slides_in
from briefing_app.gui.library.pane import LibraryPane
from briefing_app.gui.library.search import LibrarySearch
from briefing_app.gui.library.taking import take_outline, take_slides
from briefing_app.gui.library.update_dialog import UpdateDialog
from briefing_app.gui.library.updates import Updates
from briefing_app.gui.messages import Message, error_message
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
    search = LibrarySearch(workbench.library, workbench.cache_folder, workbench.jobs, workspace)
    library = _library_pane(workspace, workbench, search, host)
    workspace.add_side_pane("library", library, first=True)
    inspector = InspectorPane(workspace.session, workspace.selection)
    inspector.review_wanted.connect(workspace.review_update)
    _take_pictures(workspace, workbench, inspector, host)
    workspace.add_notes(inspector.notes)
    workspace.add_side_pane("inspector", inspector, first=False)
    add_checks(workspace, workbench, inspector)
    updates = _watch_updates(workspace, workbench, inspector, host)
    search.refreshed.connect(updates.look)  # where a slide moved to is known by then
    search.refresh()
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


def _library_pane(workspace: Workspace, workbench: Workbench, search: LibrarySearch, host: Host) -> LibraryPane:
    library, session = workbench.library, workspace.session
    model = LibraryModel(library, workbench.laying, workspace)
    model.theme = session.deck.theme
    pane = LibraryPane(search, model, workbench.thumbnails, session.deck.language)
    taker = _Taker(workspace, library, host)
    pane.taken.connect(taker.after_current)
    pane.outlines.chosen.connect(taker.outline)
    workspace.sorter.view.accepted_types += (LIBRARY_TYPE, CLIPBOARD_TYPE)
    workspace.sorter.foreign_drop.connect(taker.dropped)
    files = FileDrop(workspace, host)
    workspace.sorter.view.accepted_types += (FILES_TYPE,)
    workspace.sorter.foreign_drop.connect(files.dropped)
    search.failed.connect(lambda error: host.say(error_message(error)))
    workspace.destroyed.connect(search.close)
    search.search("", pane.chips.chosen)
    return pane


def _watch_updates(workspace: Workspace, workbench: Workbench, inspector: InspectorPane, host: Host) -> Updates:
    """Mark the slides that the library has a newer text of, and offer to look at the changes."""
    session = workspace.session
    updates = Updates(session, workbench.libraries, workbench.jobs, workspace)

    def show(keys: frozenset[str]) -> None:
        workspace.updates = inspector.updates = keys
        session.frames.updates = keys
        inspector.refresh()
        workspace.sorter.view.viewport().update()
        workspace.view_changed.emit()

    def review(key: str) -> None:
        try:
            update = updates.update_of(key)
        except BriefingError as error:
            host.say(error_message(error))
            return
        if update is not None:
            UpdateDialog(session, updates, update, workspace).open()

    updates.found.connect(show)
    workspace.on_review = review
    return updates


class _Taker(QObject):
    """Puts what is chosen in the library into the deck, and says what is missing."""

    def __init__(self, workspace: Workspace, library: Library, host: Host) -> None:
        super().__init__(workspace)  # signals hold their receivers weakly
        self._workspace, self._library, self._host = workspace, library, host

    def after_current(self, chosen: list[tuple[str, str]]) -> None:
        """Put slides after the current one."""
        current = self._workspace.selection.current
        self._take(chosen, spot_after(self._workspace.session.deck, current))

    def dropped(self, mime: QMimeData, spot: Spot) -> None:
        """Put slides where they were let fall."""
        if mime.hasFormat(LIBRARY_TYPE):
            self._take(slides_in(mime), spot)

    def outline(self, outline: Outline, section: int | None) -> None:
        """Put an outline, or a section of it, at the end."""
        try:
            keys, findings = take_outline(self._workspace.session, self._library, outline, section)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        self._show(keys, findings)

    def _take(self, chosen: list[tuple[str, str]], spot: Spot) -> None:
        try:
            keys, findings = take_slides(self._workspace.session, self._library, chosen, spot)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        self._show(keys, findings)

    def _show(self, keys: tuple[str, ...], findings: tuple[Diagnostic, ...]) -> None:
        self._workspace.selection.select(keys)
        if findings:
            self._host.say(Message(findings[0].message, findings[0].hint))
