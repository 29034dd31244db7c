"""The show that runs: its state, its clock and its languages. Windows show it and send it what was pressed."""

import time
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.gui.present.skips import skips
from briefing_app.gui.present.talk import Talk
from briefing_app.library.library import Library
from briefing_app.presenting.clock import Pace, ShowClock, pace
from briefing_app.presenting.keyboard import Command
from briefing_app.presenting.keys import ShowAction
from briefing_app.presenting.links import slide_link_at
from briefing_app.presenting.show import Position
from briefing_app.presenting.state import Blank, Pointer, PresentationState, Stroke

_TICK = 500  # ms
_ERASER_REACH = 0.02  # of the page's width

_STATE_CHANGES: dict[ShowAction, Callable[[PresentationState], PresentationState]] = {
    ShowAction.NEXT: PresentationState.next,
    ShowAction.PREVIOUS: PresentationState.previous,
    ShowAction.NEXT_SLIDE: PresentationState.next_slide,
    ShowAction.PREVIOUS_SLIDE: PresentationState.previous_slide,
    ShowAction.FIRST: PresentationState.first,
    ShowAction.LAST: PresentationState.last,
    ShowAction.HISTORY_BACK: PresentationState.history_back,
    ShowAction.HISTORY_FORWARD: PresentationState.history_forward,
    ShowAction.BLACK: lambda state: state.toggle_blank(Blank.BLACK),
    ShowAction.WHITE: lambda state: state.toggle_blank(Blank.WHITE),
    ShowAction.FREEZE: PresentationState.toggle_freeze,
    ShowAction.LASER: lambda state: state.with_pointer(Pointer.LASER),
    ShowAction.SPOTLIGHT: lambda state: state.with_pointer(Pointer.SPOTLIGHT),
    ShowAction.HIDE_POINTER: lambda state: state.with_pointer(Pointer.HIDDEN),
    ShowAction.PEN: lambda state: state.with_pointer(Pointer.PEN),
    ShowAction.HIGHLIGHTER: lambda state: state.with_pointer(Pointer.HIGHLIGHTER),
    ShowAction.ERASER: lambda state: state.with_pointer(Pointer.ERASER),
    ShowAction.CLEAR: PresentationState.cleared,
    ShowAction.ZOOM_OUT: PresentationState.zoomed_out,
    ShowAction.BACKUP: PresentationState.backup,
    ShowAction.END: PresentationState.end,
}


class ShowController(QObject):
    """One show. `changed` is about the state, `ticked` about the time, `pointed` about pointer and lines."""

    changed = Signal()
    ticked = Signal()
    pointed = Signal()
    asked = Signal(object)  # a ShowAction that is the windows' business

    def __init__(
        self,
        talk: Talk,
        *,
        slide: int | None = None,
        minutes: float | None = None,
        rehearsal: bool = False,
        notes_language: str = "",
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`minutes` is the slot; the deck's own when not given. So it is with `notes_language`."""
        super().__init__(parent)
        self.talk = talk
        self.is_rehearsal = rehearsal
        self.starts_at_slide = slide is not None
        self.minutes = minutes if minutes is not None else talk.deck.minutes
        self.language = talk.deck.language
        self.notes_language = notes_language if notes_language in talk.languages else self.language
        self.state = PresentationState.start(talk.show(self.language), slide)
        self.pointer_place: tuple[float, float] | None = None
        self.line: tuple[tuple[float, float], ...] = ()  # being drawn
        self._grip: tuple[float, float] | None = None  # the place of the page that a drag holds on to
        self.skipped: frozenset[str] = frozenset()
        self.visited: list[str] = []  # what the room saw, in order
        self._now = now
        self.clock = ShowClock().started(now()).on_slide(self.state.slide.key, now())
        self._note_visit()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.ticked)
        self._timer.start(_TICK)

    # Keys and buttons

    def do(self, command: Command) -> None:
        """Carry out what a key means, here or in the window that listens to `asked`."""
        action = command.action
        if action is ShowAction.GO_TO:
            self.go_to_number(command.number or 0)
        elif action is ShowAction.ZOOM_IN:
            self.zoom_in()
        elif action is ShowAction.TIMER_PAUSE:
            self.set_clock(self.clock.toggled(self._now()))
        elif action is ShowAction.TIMER_RESET:
            self.set_clock(self.clock.reset(self._now()))
        elif action in _STATE_CHANGES:
            self.become(_STATE_CHANGES[action](self.state))
        else:
            self.asked.emit(action)

    def go_to(self, index: int) -> None:
        """The slide at `index` (from 0)."""
        self.become(self.state.go_to(index))

    def go_to_number(self, number: int) -> None:
        """The slide on which `number` is printed; nothing where there is none."""
        numbers = self.talk.numbers
        if number in numbers:
            self.go_to(numbers.index(number))

    def go_to_position(self, position: Position) -> None:
        """The slide at its build, as far as it has that."""
        state = self.state.go_to(position.slide)
        for _ in range(min(position.step, state.slide.steps)):
            state = state if state.is_held else state.next()
        self.become(state)

    def zoom_in(self) -> None:
        """One step larger, around the pointer."""
        x, y = self.pointer_place or (None, None)
        self.become(self.state.zoomed_in(x, y))

    def confirm(self) -> None:
        """Show the slide that was held back for its advisory."""
        self.become(self.state.confirm())

    def resume(self) -> None:
        """Go on after the end."""
        self.become(self.state.resume())

    def become(self, state: PresentationState) -> None:
        """Take the next state, and book time on its slide."""
        if state is self.state:
            return
        now = self._now()
        if state.slide.key != self.state.slide.key:
            self.clock = self.clock.on_slide(state.slide.key, now)
        if state.ended != self.state.ended:
            self.clock = self.clock.paused(now) if state.ended else self.clock.started(now)
        self.state = state
        self._note_visit()
        self.changed.emit()

    # Languages, answers, skipping

    def set_language(self, language: str) -> None:
        """Show the room the slides in `language`, at the same place."""
        self.language = language
        self.become(self.state.with_show(self.talk.show(language).skipping(self.skipped)))

    def set_notes_language(self, language: str) -> None:
        """Have the notes in `language`; the room does not notice."""
        self.notes_language = language
        self.changed.emit()

    def answer(self, library: Library, slide_id: str) -> None:
        """Put a slide of the library on. Raises BriefingError when it cannot be read."""
        self.become(self.state.put_on(self.talk.answer(library, slide_id, self.language)))

    def skip(self, keys: Collection[str]) -> None:
        """Pass over these slides from now on, and over no others; none shows all again."""
        self.skipped = frozenset(keys)
        self.become(self.state.with_show(self.talk.show(self.language).skipping(self.skipped)))

    # Time

    def set_clock(self, clock: ShowClock) -> None:
        """Pause, reset or restore the clock."""
        self.clock = clock
        self.ticked.emit()

    def restore_clock(self, elapsed: float) -> None:
        """Go on counting from `elapsed` seconds."""
        now = self._now()
        self.set_clock(ShowClock(before=elapsed, slide=self.state.slide.key).started(now))

    @property
    def elapsed(self) -> float:
        """Seconds shown so far."""
        return self.clock.elapsed(self._now())

    @property
    def pace(self) -> Pace:
        """Where the show stands against its plan."""
        return pace(self.state.show, self.state.position, self.elapsed, self.minutes)

    def seconds_on(self, key: str) -> float:
        """Seconds the slide had so far."""
        return self.clock.seconds_on(key, self._now())

    def proposed_skips(self) -> tuple[int, ...]:
        """The places (from 0) of the slides to skip so that the talk ends on time; none while it does."""
        return skips(self.talk, self.state, self.pace, self.language)

    # Pointer and drawing; places are shares of the page

    def point(self, place: tuple[float, float] | None) -> None:
        """The pointer is at `place` now, or away."""
        self.pointer_place = place
        self.pointed.emit()

    def press(self, place: tuple[float, float]) -> bool:
        """Begin to draw, to erase or to move the enlarged part; False when there is nothing of that to do."""
        if self.state.pointer in (Pointer.PEN, Pointer.HIGHLIGHTER):
            self.line = (place,)
            self.pointed.emit()
            return True
        if self.state.pointer is Pointer.ARROW and self.state.zoom.factor > 1:
            self._grip = place
            return True
        return self.state.pointer is Pointer.ERASER and self._erase(place)

    def follow(self, place: tuple[float, float]) -> bool:
        """Go to the slide that the text at `place` links to; False where it links to none of the deck."""
        view = self.state.audience
        slide_id = slide_link_at(self.talk.sheet(view.slide.key, self.language).frame, *place)
        target = self.talk.place_of(slide_id) if slide_id else None
        if target is None:
            return False
        self.go_to(target)
        return True

    def drag(self, place: tuple[float, float]) -> None:
        """Go on with what `press` began."""
        self.pointer_place = place
        if self._grip is not None:
            self.become(self.state.panned(self._grip[0] - place[0], self._grip[1] - place[1]))
        elif self.line:
            self.line = (*self.line, place)
        elif self.state.pointer is Pointer.ERASER:
            self._erase(place)
        self.pointed.emit()

    def release(self) -> None:
        """The line is finished, or the enlarged part is where it shall be."""
        self._grip = None
        if self.line:
            stroke = Stroke(self.state.pointer, self.line)
            self.line = ()
            self.become(self.state.drawn(stroke))

    def _erase(self, place: tuple[float, float]) -> bool:
        strokes = self.state.strokes.get(self.state.audience.slide.key, ())
        hit = next((i for i, s in enumerate(strokes) if _is_near(s, place)), None)
        if hit is not None:
            self.become(self.state.erased(hit))
        return True

    def _note_visit(self) -> None:
        seen = self.state.audience
        if seen.blank is Blank.NONE and (not self.visited or self.visited[-1] != seen.slide.key):
            self.visited.append(seen.slide.key)


def _is_near(stroke: Stroke, place: tuple[float, float]) -> bool:
    x, y = place
    return any(abs(x - px) < _ERASER_REACH and abs(y - py) < _ERASER_REACH for px, py in stroke.points)
