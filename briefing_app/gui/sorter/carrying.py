"""Slides on their way: by their keys within the deck, as a small deck to others, as files to other programs."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMetaType, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from briefing_app.errors import BriefingError
from briefing_app.gui.clipboard import CLIPBOARD_TYPE, packed_slides, pasted
from briefing_app.gui.commands.host import Host
from briefing_app.gui.edits import Spot
from briefing_app.gui.export.slides import chosen_slides, write_pictures, write_presentation
from briefing_app.gui.messages import error_message
from briefing_app.gui.sorter.model import SLIDES_TYPE
from briefing_app.gui.workspace import Workspace
from briefing_app.settings import SLIDE_DRAG

translate = QCoreApplication.translate
FILES_TYPE = "text/uri-list"
IMAGE_TYPE = "application/x-qt-image"  # Qt makes image/png and others of it
Make = Callable[[], object]


class SlidesMime(QMimeData):
    """Carries keys; everything else is made when somebody asks for it, and once."""

    def __init__(
        self, keys: Sequence[str], makers: Mapping[str, Make], failed: Callable[[BriefingError], object]
    ) -> None:
        super().__init__()
        self.setData(SLIDES_TYPE, "\n".join(keys).encode())
        self._makers, self._failed = dict(makers), failed
        self._made: dict[str, object] = {}

    def formats(self) -> list[str]:
        """What there is, made or not."""
        return [SLIDES_TYPE, *self._makers]

    def hasFormat(self, name: str) -> bool:
        """Whether there is this kind."""
        return name in self.formats()

    def retrieveData(self, name: str, kind: QMetaType | QMetaType.Type) -> object:
        """Make it now, if it was not made before; a failure is told, and leaves nothing."""
        if name not in self._makers:
            return super().retrieveData(name, kind)
        if name not in self._made:
            try:
                self._made[name] = self._makers[name]()
            except BriefingError as error:
                self._failed(error)
                self._made[name] = None
        return self._made[name]


class SlideCarrier(QObject):
    """Makes what a drag out of the deck's lists carries."""

    def __init__(self, workspace: Workspace, host: Host) -> None:
        super().__init__(workspace)
        self._session, self._selection, self._host = workspace.session, workspace.selection, host

    def mime(self, keys: Sequence[str]) -> QMimeData:
        """The slides of these keys, as they are now; with Alt held down, as files of the other kind."""
        session, bench = self._session, self._host.workbench
        other = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)
        as_pictures = (bench.preferences.value(SLIDE_DRAG) == "picture") is not other
        deck = session.deck
        slides = tuple(slide for slide in deck.slides if slide.key in keys)
        write = write_pictures if as_pictures else write_presentation

        def files() -> list[Path]:
            chosen = chosen_slides(session, deck, bench.laying, keys)
            return write(chosen, bench.handed_files.new_folder())

        makers: dict[str, Make] = {
            CLIPBOARD_TYPE: lambda: packed_slides(deck, slides, session.media),
            FILES_TYPE: lambda: [QUrl.fromLocalFile(str(path)) for path in files()],
        }
        if as_pictures and len(slides) == 1:
            makers[IMAGE_TYPE] = lambda: QImage(str(files()[0]))
        return SlidesMime(keys, makers, lambda error: self._host.say(error_message(error)))

    def dropped(self, mime: QMimeData, spot: Spot) -> None:
        """Put a copy of another deck's slides where they were let fall."""
        session = self._session
        if not mime.hasFormat(CLIPBOARD_TYPE) or session.file.read_only:
            return
        try:
            deck, keys = pasted(session.deck, spot, mime, session.media)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        session.document.edit(translate("EditCommands", "Paste slides"), lambda _old: deck)
        self._selection.select(keys)
