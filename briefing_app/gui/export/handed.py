"""A private folder for files that are handed to other programs, which may copy them long after a drop."""

import shutil
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from briefing_app.errors import WriteError
from briefing_app.phrases import Phrase

translate = QCoreApplication.translate
_STALE = 24 * 60 * 60  # seconds: what a process that was killed left behind


class HandedFiles:
    """Makes empty folders that nobody else may look into; they are gone at the end."""

    def __init__(self, folder: Path) -> None:
        """`folder` is shared by all processes; each has a folder of its own in it."""
        self._folder = folder
        self._own: Path | None = None

    def new_folder(self) -> Path:
        """An empty folder. Raises WriteError."""
        try:
            if self._own is None:
                self._folder.mkdir(parents=True, exist_ok=True)
                _remove_stale(self._folder)
                self._own = Path(tempfile.mkdtemp(dir=self._folder))
            return Path(tempfile.mkdtemp(dir=self._own))
        except OSError as error:
            raise WriteError(
                Phrase("No files can be made for other programs: {0}", error),
                Phrase("Save the slide to a folder of your own instead."),
            ) from error

    def clear(self) -> None:
        """Remove all of them."""
        if self._own is not None:
            shutil.rmtree(self._own, ignore_errors=True)
            self._own = None


def _remove_stale(folder: Path) -> None:
    """Remove the folders of processes that cannot be at work any more."""
    for place in folder.iterdir():
        if time.time() - place.stat().st_mtime > _STALE:
            shutil.rmtree(place, ignore_errors=True)
