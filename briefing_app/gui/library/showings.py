"""To whom slides were shown before, by the records of shows on this computer. They go nowhere else."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Signal

from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.present.store import read_records, records_folder
from briefing_app.presenting.record import Showing, ShownBefore, shown_before

translate = QCoreApplication.translate
_LISTED = 3  # showings that are told in full; of the others how many there are


class Showings(QObject):
    """Reads the records in the background; nothing is known until then."""

    changed = Signal()

    def __init__(self, folder: Path, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._jobs = records_folder(folder), jobs
        self._known: ShownBefore = {}

    @property
    def is_any(self) -> bool:
        """Whether any show was recorded."""
        return bool(self._known)

    def read(self) -> None:
        """Look at the records as they are now."""
        self._jobs.start(
            translate("Showings", "Reading the records of shows"),
            lambda _job: shown_before(read_records(self._folder)),
            done=self._take,
            failed=lambda _error: self._take({}),
            quiet=True,
        )

    def of(self, library: str, slide_id: str) -> Sequence[Showing]:
        """The showings of a slide of the library of this name, the latest first."""
        return self._known.get((library, slide_id), ())

    def short(self, shown: Sequence[Showing]) -> str:
        """The latest showing for a card: "shown 3/3/26 · Member States"."""
        if not shown:
            return ""
        day = _day(shown[0].started, QLocale.FormatType.ShortFormat)
        said = translate("Showings", "shown {0}").format(day)
        return " · ".join(filter(None, (said, shown[0].audience.strip())))

    def lines(self, shown: Sequence[Showing]) -> list[str]:
        """The showings in full, a line each."""
        lines = [_sentence(showing) for showing in shown[:_LISTED]]
        rest = len(shown) - _LISTED
        if rest > 0:
            lines.append(translate("Showings", "and {0} times before").format(QLocale().toString(rest)))
        return lines

    def _take(self, known: ShownBefore) -> None:
        if known != self._known:
            self._known = known
            self.changed.emit()


def _sentence(showing: Showing) -> str:
    """When a slide was shown, to whom, and in which talk."""
    day = _day(showing.started, QLocale.FormatType.LongFormat)
    audience = showing.audience.strip()
    said = (
        translate("Showings", "Shown to {0}, {1}").format(audience, day)
        if audience
        else translate("Showings", "Shown on {0}").format(day)
    )
    return f"{said} · {showing.talk}" if showing.talk else said


def _day(moment: datetime, form: QLocale.FormatType) -> str:
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)
