"""The line below a deck: how many slides, whether they are saved, what was found; and the background work."""

import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from briefing_app.gui.actions import plain_text
from briefing_app.gui.jobs import Job, JobRunner
from briefing_app.gui.session import Session
from briefing_app.gui.wording import checks_text, day_text, slides_text

translate = QCoreApplication.translate
_NANO = 1_000_000_000


class StatusLine(QObject):
    """Fills a window's status bar. `check` is the command that shows what the checks found."""

    def __init__(self, bar: QStatusBar, jobs: JobRunner, check: QAction) -> None:
        super().__init__(bar)
        self.saved, self.slides = QLabel(), QLabel()
        self.checks = QPushButton()
        self.checks.setProperty("quiet", True)
        self.checks.setAccessibleName(plain_text(check.text()))
        self.checks.hide()
        self.checks.clicked.connect(check.trigger)
        self.job = JobLine(jobs, bar)
        bar.setSizeGripEnabled(False)
        for part in (self.slides, self.saved, self.checks):
            bar.addWidget(part)
        for widget in self.job.widgets:
            bar.addPermanentWidget(widget)

    def show_state(self, session: Session, checks: int) -> None:
        """Say how things are with the deck; `checks` is how many findings are more than a remark."""
        self.slides.setText(slides_text(len(session.deck.slides)))
        self.saved.setText(saved_text(session))
        self.checks.setVisible(checks > 0)
        self.checks.setText(checks_text(checks))


def saved_text(session: Session) -> str:
    """Whether the file holds the deck as it is now, and since when."""
    if session.file.read_only:
        return translate("StatusLine", "Read-only")
    if session.document.is_dirty:
        return translate("StatusLine", "Not saved yet")
    if session.file.state is None:
        return ""
    when = datetime.datetime.fromtimestamp(session.file.state.mtime_ns / _NANO)
    if when.date() == datetime.date.today():
        time = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
        return translate("StatusLine", "Saved {0}").format(time)
    return translate("StatusLine", "Saved {0}").format(day_text(when.date()))


class JobLine(QObject):
    """The newest job: its name, how far it is, and a way to stop it."""

    def __init__(self, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._text = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(translate("JobLine", "Progress"))
        self._stop = QPushButton(translate("JobLine", "Cancel"))
        self._stop.setProperty("quiet", True)
        self._stop.clicked.connect(self._cancel)
        self.widgets = (self._text, self._bar, self._stop)
        for widget in self.widgets:
            widget.hide()
        jobs.started.connect(self._show)

    def _show(self, job: Job) -> None:
        self._job = job
        self._text.setText(job.text)
        self._bar.setRange(0, 0)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_finished)
        for widget in self.widgets:
            widget.show()

    def _on_progress(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _on_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
            for widget in self.widgets:
                widget.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
