"""What is kept of a show: its place while it runs, its record when it has ended, choices for the next one."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from briefing_app.errors import WriteError
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.store import ShowStore
from briefing_app.presenting.journal import ShowPlace, talk_name
from briefing_app.presenting.memory import ShowMemory
from briefing_app.presenting.record import ShownSlide, ShowRecord
from briefing_app.presenting.show import Position

_log = logging.getLogger(__name__)


class Keeping(QObject):
    """Notes every change of place. A rehearsal leaves nothing behind."""

    def __init__(self, controller: ShowController, folder: Path, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._store = ShowStore(folder, jobs, self)
        self.memory = self._store.memory()
        deck = controller.talk.deck
        self._talk = talk_name(deck.title, (slide.key for slide in deck.slides))
        self._is_noting = not controller.is_rehearsal
        controller.changed.connect(self._note)

    def resume(self) -> bool:
        """Go to where a show of this talk was broken off; False without one, or when a slide was asked for."""
        controller = self._controller
        place = self._store.interrupted(self._talk, datetime.now()) if self._is_noting else None
        keys = [slide.key for slide in controller.state.show.slides]
        if place is None or controller.starts_at_slide or place.slide not in keys:
            return False
        controller.notes_language = place.notes_language
        if place.language in controller.talk.languages:
            controller.set_language(place.language)
        controller.go_to_position(Position(keys.index(place.slide), max(0, place.step)))
        controller.restore_clock(place.elapsed)
        return True

    def remember(self, change: Callable[[ShowMemory], ShowMemory]) -> None:
        """Keep this for the next show, with what the settings changed while this one ran."""
        now = self._store.memory()
        self.memory = change(now)
        if self.memory != now:
            self._store.remember(self.memory)

    def end(self, *, with_record: bool) -> None:
        """The show has ended as it should; write its record if one is wanted."""
        self._is_noting = False
        self._store.forget_place()
        if with_record:
            try:
                self._store.keep(self.record())
            except WriteError as error:
                _log.warning("The record of the show could not be written: %s", error)

    def record(self) -> ShowRecord:
        """What was shown, how long, in which language, to whom."""
        controller = self._controller
        deck, state = controller.talk.deck, controller.state
        titles = {slide.key: slide.title for slide in state.show.slides}
        shown = tuple(self._shown(key, titles.get(key, key)) for key in dict.fromkeys(controller.visited))
        started = datetime.now() - timedelta(seconds=controller.elapsed)
        event = deck.event
        return ShowRecord(
            deck.title, started, controller.elapsed, controller.language, event.audience, event.place, shown
        )

    def _shown(self, key: str, title: str) -> ShownSlide:
        controller = self._controller
        origin = controller.talk.origin(key, controller.language)
        seconds = controller.seconds_on(key)
        if origin is None:
            return ShownSlide(key, title, seconds)
        return ShownSlide(origin.slide_id, title, seconds, origin.library)

    def _note(self) -> None:
        controller = self._controller
        if not self._is_noting:
            return
        if controller.state.ended:
            self._store.forget_place()
            return
        position = controller.state.position
        self._store.note(
            ShowPlace(
                talk=self._talk,
                slide=controller.state.slide.key,
                step=position.step,
                elapsed=round(controller.elapsed, 1),
                language=controller.language,
                notes_language=controller.notes_language,
                at=datetime.now().isoformat(timespec="seconds"),
            )
        )
