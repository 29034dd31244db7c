"""Yesterday's deck: a copy in the state folder, made before the first save of each day."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefing_app.storage.atomic import atomic_write, make_folder
from briefing_app.storage.failures import read_error, write_error
from briefing_app.storage.files import Files

_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})\.briefing")
DEFAULT_KEPT = 20


@dataclass(frozen=True, slots=True)
class Backup:
    """A deck as it was before the first save of `day`."""

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
        try:
            data = self._files.read(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise read_error(path, error) from error
        make_folder(place.parent, self._files)
        atomic_write(place, data, files=self._files)
        self._prune(path)
        return Backup(today, place)

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

    def _prune(self, path: Path) -> None:
        for backup in self.of(path)[self._keep :]:
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
