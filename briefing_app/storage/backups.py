"""Yesterday's deck: a copy in the state folder, made before the first save of each day."""

import hashlib
import re
from datetime import date
from pathlib import Path

from msgspec import Struct

from briefing_app.storage.atomic import atomic_write, make_folder
from briefing_app.storage.failures import read_error, write_error
from briefing_app.storage.files import Files
from briefing_app.storage.state import digest

_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:-[0-9a-f]{8})?\.briefing")
DEFAULT_KEPT = 20


class Backup(Struct, frozen=True):
    """A deck as it was before the first save of `day`, or before it was replaced unseen on that day."""

    day: date
    path: Path


class Backups:
    """The backups of all decks, in one folder; the newest `keep` of each deck stay."""

    def __init__(self, folder: Path, keep: int = DEFAULT_KEPT, files: Files | None = None) -> None:
        self._folder = folder
        self._keep = keep
        self._files = files or Files()

    def before_save(self, path: Path, today: date) -> Backup | None:
        """Copy the deck at `path`, if today it was not done yet; None when there was nothing to do.

        Raises ReadError or WriteError: the caller says so and saves nevertheless, or not.
        """
        place = self._place(path) / f"{today.isoformat()}.briefing"
        if self._keep < 1 or place.exists():
            return None
        data = self._data(path)
        return None if data is None else self._kept(path, data, Backup(today, place))

    def before_replacing(self, path: Path, today: date) -> Backup | None:
        """Copy a file that is about to be replaced by somebody who never opened it, whatever was copied today.

        None when there is no file. Raises ReadError or WriteError: then nothing may be replaced.
        """
        data = self._data(path)
        if data is None:
            return None
        place = self._place(path) / f"{today.isoformat()}-{digest(data)[:8]}.briefing"
        return self._kept(path, data, Backup(today, place))

    def _data(self, path: Path) -> bytes | None:
        try:
            return self._files.read(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise read_error(path, error) from error

    def _kept(self, path: Path, data: bytes, backup: Backup) -> Backup:
        make_folder(backup.path.parent, self._files)
        atomic_write(backup.path, data, files=self._files)
        self._prune(path, backup)
        return backup

    def of(self, path: Path) -> tuple[Backup, ...]:
        """The backups of the deck at `path`, newest first. Raises ReadError."""
        place = self._place(path)
        try:
            names = self._files.names(place)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise read_error(place, error) from error
        days = [(match[1], name) for name in names if (match := _NAME.fullmatch(name))]
        return tuple(Backup(_day(day), place / name) for day, name in sorted(days, reverse=True))

    def _prune(self, path: Path, newest: Backup) -> None:
        """Remove the oldest days; the backup just made stays."""
        older = [backup for backup in self.of(path) if backup.path != newest.path]
        for backup in older[max(self._keep - 1, 0) :]:
            try:
                self._files.remove(backup.path)
            except OSError as error:
                raise write_error(backup.path, error) from error

    def _place(self, path: Path) -> Path:
        """A folder of the deck's own: readable by its name, unique by its whole path."""
        whole = str(path.resolve())
        return (
            self._folder / f"{path.stem[:40]}-{hashlib.sha256(whole.encode(errors='replace')).hexdigest()[:12]}"
        )


def _day(text: str) -> date:
    return date.fromisoformat(text)
