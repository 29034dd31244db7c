"""Puts pictures on the current slide, wherever they come from."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData, QObject

from briefing_app.errors import BriefingError
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.slide.pictures import pictures_in, stored, with_picture
from briefing_app.gui.workspace import Workspace

translate = QCoreApplication.translate


class PictureInserter(QObject):
    """Inserts, and asks for the words that every picture needs."""

    def __init__(self, workspace: Workspace, say: Callable[[Message], object]) -> None:
        super().__init__(workspace)
        self._workspace, self._say = workspace, say

    def from_mime(self, mime: QMimeData) -> None:
        """The pictures of a drag or of the clipboard."""
        try:
            self.insert(pictures_in(mime))
        except BriefingError as error:
            self._say(error_message(error))

    def insert(self, pictures: Sequence[tuple[str, bytes]]) -> None:
        """(name, bytes) of pictures, each as one step. Raises FormatError, LimitError."""
        workspace = self._workspace
        session, key = workspace.session, workspace.selection.current
        for name, data in pictures:
            entry = session.entry(key)
            if entry is None or session.file.read_only:
                return
            path, media = stored(session.media, entry, name, data)
            change = partial(with_picture, entry=entry, slide=session.slide(entry), path=path, media=media)
            session.document.edit(translate("PictureInserter", "Insert a picture"), change)
        if pictures:
            text = translate("PictureInserter", "The picture is on the slide.")
            hint = translate(
                "PictureInserter", "Say in the inspector what it shows, for those who cannot see it."
            )
            self._say(Message(text, hint))
