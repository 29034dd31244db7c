"""Checks the open deck in the background, some moments after each edit."""

import time
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from briefing_app.diagnostics import Severity
from briefing_app.errors import BriefingError
from briefing_app.gui.frames import DeckFrames, Laying
from briefing_app.gui.jobs import Job, JobRunner, Paced
from briefing_app.gui.library.shelf import Shelf
from briefing_app.gui.session import Session
from briefing_app.layout import TextMeasurer
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.theme import Theme
from briefing_app.opening.checks import CheckInput, check_context
from briefing_app.planning.checks import Finding, check
from briefing_app.reader import Parsed

translate = QCoreApplication.translate
_DELAY, _LONGEST_DELAY = 400, 2_000  # ms after the last edit: as long as a check takes, within these
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class _Task(Struct, frozen=True):
    """All that one check needs, taken on the GUI thread."""

    deck: Deck
    theme: Theme
    measurer: TextMeasurer
    libraries: tuple[Library, ...]


class CheckWatcher(QObject):
    """The findings on one open deck. Ask with `when_ready` for those of the deck as it is now."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        laying: Laying,
        shelf: Shelf,
        parent: QObject | None = None,
        delay: int = _DELAY,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._laying = session, jobs, laying
        self._shelf = shelf
        self._findings: tuple[Finding, ...] = ()
        self._worst: dict[str, Severity] = {}
        self._measurer: tuple[str, TextMeasurer] | None = None
        self._job: Job | None = None
        self._delay = delay
        self._began = 0.0
        self._is_stale = True
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, singleShot=True, interval=delay)
        self._timer.timeout.connect(self._start)
        self.problem: Exception | None = None
        for news in (session.document.deck_changed, shelf.changed, shelf.refreshed):
            news.connect(self._on_edit)
        self._timer.start()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found last."""
        return self._findings

    @property
    def is_current(self) -> bool:
        """Whether `findings` speak of the deck as it is now."""
        return not self._is_stale and self._job is None

    def severity(self, key: str) -> Severity | None:
        """The worst there is to say of a slide; None for nothing."""
        return self._worst.get(key)

    def count(self, *severities: Severity) -> int:
        """How many findings there are of these severities."""
        return sum(f.diagnostic.severity in severities for f in self._findings)

    def when_ready(self, call: Callable[[], object]) -> None:
        """Call as soon as the findings are those of the deck as it is now: at once, if they are."""
        if self.is_current:
            call()
            return
        self._waiting.append(call)
        self._timer.stop()
        self._start()  # where one runs already, its end calls

    def stop(self) -> None:
        """Check no more."""
        self._timer.stop()
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _on_edit(self) -> None:
        self._is_stale = True
        if self._job is not None:
            self._job.cancel()
        self._timer.start()

    def _start(self) -> None:
        if self._job is not None:
            return  # its end starts the next one
        try:
            task = self._task()
        except BriefingError as error:
            self._settle((), error)
            return
        self._is_stale = False  # until the next edit says otherwise
        self._began = time.monotonic()
        self._job = self._jobs.start(
            translate("CheckWatcher", "Checking"),
            lambda job: self._checked(job, task),
            done=self._on_done,
            failed=lambda error: self._settle((), error),
            cancelled=self._on_cancelled,
            owner=self,
            quiet=True,
        )

    def _task(self) -> _Task:
        deck = self._session.deck
        theme = self._laying.theme(deck.look)
        if self._measurer is None or self._measurer[0] != theme.name:
            self._measurer = (theme.name, self._laying.new_measurer(theme))
        return _Task(deck, theme, self._measurer[1], self._shelf.libraries)

    def _checked(self, job: Job, task: _Task) -> tuple[Finding, ...]:
        """The work, on its own thread."""

        def parse(entry: DeckSlide) -> Parsed:
            job.pause()
            return self._laying.parsed(entry)

        frames = []
        seen = DeckFrames(self._laying, self._session.media, task.deck)
        for number, place in enumerate(seen.places):
            job.report(number, len(seen.places))
            frames.append(seen.frame(place.entry.key, task.measurer))
        given = CheckInput(self._session.media, task.theme, task.measurer, parse, task.libraries)
        context = check_context(task.deck, given, frames=frames)
        return check(replace(context, slides=Paced(context.slides, job)))

    def _on_done(self, findings: tuple[Finding, ...]) -> None:
        self._set_pace()
        self._settle(findings, None)

    def _set_pace(self) -> None:
        """Let work on a large deck pause before it is checked again, instead of checking all the while."""
        taken = round((time.monotonic() - self._began) * 1000)
        self._timer.setInterval(max(self._delay, min(taken, _LONGEST_DELAY)))

    def _on_cancelled(self) -> None:
        self._set_pace()
        self._job = None
        self._is_stale = True
        if self._waiting or not self._timer.isActive():
            self._start()

    def _settle(self, findings: tuple[Finding, ...], problem: Exception | None) -> None:
        self._job = None
        self.problem = problem
        if self._is_stale and problem is None:
            self._timer.start(0 if self._waiting else self._timer.interval())
            return
        self._is_stale = False
        self._findings = findings
        self._worst = _worst(findings)
        self.changed.emit()
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call()


def _worst(findings: Sequence[Finding]) -> dict[str, Severity]:
    worst: dict[str, Severity] = {}
    for finding in findings:
        severity = finding.diagnostic.severity
        if finding.key and _ORDER.index(severity) < _ORDER.index(worst.get(finding.key, Severity.INFO)):
            worst[finding.key] = severity
        elif finding.key:
            worst.setdefault(finding.key, severity)
    return worst
