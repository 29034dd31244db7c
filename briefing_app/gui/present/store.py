"""The files of shows in the state folder: what is remembered, where a running show is, records of past ones."""

import logging
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from briefing_app.errors import WriteError
from briefing_app.gui.jobs import JobRunner
from briefing_app.phrases import Phrase
from briefing_app.presenting.journal import ShowPlace, read_place
from briefing_app.presenting.memory import ShowMemory, read_memory
from briefing_app.presenting.record import ShowRecord, read_record
from briefing_app.storage import atomic_write

_log = logging.getLogger(__name__)
_QUIET = 300  # ms after the last key before the journal is written
_TEXT_LIMIT = 1_000_000


class ShowStore(QObject):
    """Reads at once; writes the journal in the background, because keys must not wait for a disk."""

    def __init__(self, folder: Path, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._jobs = folder, jobs
        self._place: ShowPlace | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write_place)

    @property
    def records_folder(self) -> Path:
        """Where the records of shows lie."""
        return records_folder(self._folder)

    def memory(self) -> ShowMemory:
        """What is remembered."""
        return read_memory(_text(self._folder / "present.json"))

    def remember(self, memory: ShowMemory) -> None:
        """Remember it from now on."""
        self._write(self._folder / "present.json", memory.to_json())

    def interrupted(self, talk: str, now: datetime) -> ShowPlace | None:
        """Where a show of this talk stopped without having ended; None when there was none of late."""
        place = read_place(_text(self._journal))
        return place if place and place.talk == talk and place.is_fresh(now) else None

    def note(self, place: ShowPlace) -> None:
        """Note where the show is, soon."""
        self._place = place
        self._timer.start(_QUIET)

    def forget_place(self) -> None:
        """The show has ended as it should."""
        self._timer.stop()
        self._place = None
        self._journal.unlink(missing_ok=True)

    def keep(self, record: ShowRecord) -> Path:
        """Write the record of a show; where it is. Raises WriteError."""
        path = self.records_folder / record.file_name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WriteError(
                Phrase("{0}: the folder cannot be made.", path), Phrase("Check the rights of the folder.")
            ) from error
        atomic_write(path, record.to_toml().encode())
        return path

    @property
    def _journal(self) -> Path:
        return self._folder / "show.json"

    def _write_place(self) -> None:
        place = self._place
        if place is not None:
            self._jobs.start(
                "",
                lambda _job: self._write(self._journal, place.to_json()) if self._place else None,
                done=lambda _none: None,
                failed=lambda error: _log.warning("The place in the show is not noted: %s", error),
                quiet=True,
            )

    def _write(self, path: Path, text: str) -> None:
        """Write; a failure is logged, because no show stops for it."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(path, text.encode())
        except (WriteError, OSError) as error:
            _log.warning("%s: cannot be written: %s", path, error)


def records_folder(state: Path) -> Path:
    """Where in the state folder the records of shows lie."""
    return state / "shows"


def read_records(folder: Path) -> list[ShowRecord]:
    """The records of past shows; files that are none are left out."""
    paths = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    return [record for path in paths if (record := read_record(_text(path))) is not None]


def _text(path: Path) -> str:
    """The text of a small file of ours; "" when there is none."""
    try:
        return path.read_bytes()[:_TEXT_LIMIT].decode("utf-8", "replace")
    except OSError:
        return ""
