"""Saving a session to its file, and remembering that it was opened."""

import datetime
from pathlib import Path

from briefing_app.gui.recent import RecentDeck, RecentDecks
from briefing_app.gui.session import FileBehind, Session
from briefing_app.storage import save_deck


class Saver:
    """Writes decks. After an error the file is what it was, and the deck stays open and dirty."""

    def __init__(self, recent: RecentDecks) -> None:
        self._recent = recent

    def save(self, session: Session, path: Path) -> None:
        """Save to `path`. Raises WriteError, and ConflictError when the file was changed by somebody else."""
        same_file = path == session.document.path
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
