"""Saving a session: to its file, to the journal while one works, and a backup once a day before that."""

import datetime
import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from briefing_app.errors import BriefingError
from briefing_app.gui.jobs import Job, JobRunner
from briefing_app.gui.recent import RecentDeck, RecentDecks
from briefing_app.gui.session import FileBehind, Session
from briefing_app.storage import ABSENT, FileState, observe, save_deck
from briefing_app.storage.backups import Backups
from briefing_app.storage.journal import Journal
from briefing_app.storage.lock import Lock, acquire
from briefing_app.storage.owner import Owner

_log = logging.getLogger(__name__)
_JOURNAL_AFTER = 2_000  # ms after an edit: a killed process costs less than five seconds


class Saver:
    """Writes decks. After an error the file is what it was, and the deck stays open and dirty."""

    def __init__(self, recent: RecentDecks, backups: Backups) -> None:
        self._recent = recent
        self._backups = backups

    def save(self, session: Session, path: Path) -> None:
        """Save to `path`. Raises ReadError, WriteError, and ConflictError when it was changed by others."""
        same_file = path == session.document.path
        if same_file:
            self._back_up(path)
        else:
            self._backups.before_replacing(path, datetime.date.today())  # what nobody here has seen is not lost
        state = save_deck(
            path,
            session.deck,
            session.media,
            attachments=session.file.attachments,
            expected=session.file.state if same_file else None,
        )
        session.file = FileBehind(state, False, session.file.attachments)
        session.document.mark_saved(path)
        self.remember(session)

    def remember(self, session: Session) -> None:
        """Put the deck on top of the recent ones."""
        path = session.document.path
        if path is None:
            return
        today = datetime.date.today().isoformat()
        count = len(session.deck.slides)
        self._recent.add(RecentDeck(str(path), session.name, count, session.frames.minutes(), today))

    def _back_up(self, path: Path) -> None:
        try:
            self._backups.before_save(path, datetime.date.today())
        except BriefingError as error:
            _log.info("No backup was made before saving: %s", error)  # saving itself matters more


class Keeper(QObject):
    """Keeps one session safe while it is open: its journal, its lock, and an eye on its file."""

    def __init__(
        self,
        session: Session,
        journal: Journal,
        jobs: JobRunner,
        failed: Callable[[Exception], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._journal, self._jobs, self._failed = session, journal, jobs, failed
        self._id = journal.new_id()
        self._writing = threading.Lock()
        self._generation = 0  # of what is to be kept: a write of an older one comes too late
        self._has_entry = False
        self._lock: Lock | None = None
        self._timer = QTimer(self, singleShot=True, interval=_JOURNAL_AFTER)
        self._timer.timeout.connect(self.write)
        session.document.deck_changed.connect(self._on_edit)
        session.document.dirty_changed.connect(self._on_dirty)

    def lock(self, path: Path) -> Owner | None:
        """Lock the deck's file; who has it open already, if somebody does."""
        self.unlock()
        got = acquire(path)
        if isinstance(got, Owner):
            return got
        self._lock = got
        return None

    def unlock(self) -> None:
        """Let others have the file."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def write(self) -> None:
        """Put the deck as it is now into the journal, in the background."""
        session, generation = self._session, self._generation
        keep = partial(
            self._journal.write,
            self._id,
            session.deck,
            session.media,
            path=session.document.path,
            base=session.file.state,
            attachments=session.file.attachments,
        )

        def work(_job: Job) -> None:
            with self._writing:
                if generation == self._generation:
                    keep()
                    self._has_entry = True

        self._jobs.start(
            "",
            work,
            done=lambda _nothing: None,
            failed=self._failed,
            quiet=True,
            quick=True,
        )

    def discard(self) -> None:
        """Forget the journal: the deck was saved, or let go."""
        self._timer.stop()
        with self._writing:  # a write that is under way comes to its end first
            self._generation += 1
            if not self._has_entry:
                return
            self._has_entry = False
            try:
                self._journal.discard(self._id)
            except BriefingError as error:
                self._failed(error)

    def foreign_state(self) -> FileState | None:
        """The state of the file, if somebody else changed it since it was loaded or saved."""
        path, state = self._session.document.path, self._session.file.state
        if path is None or state is None:
            return None
        try:
            now = observe(path)
        except OSError as error:
            _log.info("%s: cannot be looked at: %s", path, error)
            return None
        return None if now == ABSENT or now.digest == state.digest else now

    def _on_edit(self) -> None:
        if not self._timer.isActive():  # while one types on, the journal is not put off
            self._timer.start()

    def _on_dirty(self, dirty: bool) -> None:
        if not dirty:
            self.discard()
