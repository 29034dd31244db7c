"""The show as values: every key press turns one PresentationState into the next.

The presenter's place and what the room sees are two things. They part when the picture is frozen, when a slide
waits for its advisory to be confirmed, and when an answer from the library is on screen.
"""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from briefing_app.presenting.show import Position, Show, ShowSlide
from briefing_app.values import Value


class Blank(StrEnum):
    """An empty screen instead of a slide."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


class Pointer(StrEnum):
    """What the mouse does on the slide."""

    ARROW = "arrow"
    HIDDEN = "hidden"
    LASER = "laser"
    SPOTLIGHT = "spotlight"
    PEN = "pen"
    HIGHLIGHTER = "highlighter"
    ERASER = "eraser"


class Zoom(Struct, frozen=True):
    """A part of the slide, filling the screen: its centre as shares of the page, how many times larger."""

    x: float = 0.5
    y: float = 0.5
    factor: float = 1.0


class Stroke(Struct, frozen=True):
    """A line drawn on a slide; points as shares of the page."""

    tool: Pointer
    points: tuple[tuple[float, float], ...]


class AudienceView(Struct, frozen=True):
    """What the room sees: a blank screen, or a slide (of the show, or an answer) at a step."""

    blank: Blank
    slide: ShowSlide
    step: int
    zoom: Zoom = Zoom()


ZOOM_STEPS = (1.0, 1.5, 2.0, 3.0, 4.0)
HISTORY_LENGTH = 100


class PresentationState(Value, frozen=True):
    """One moment of a show."""

    show: Show
    position: Position = Position()
    shown: Position = Position()  # what the room saw last, when it may not see `position` yet
    blank: Blank = Blank.NONE
    frozen: bool = False
    answer: ShowSlide | None = None  # a library slide on screen, outside the running order
    pointer: Pointer = Pointer.ARROW
    zoom: Zoom = Zoom()
    past: tuple[Position, ...] = ()
    future: tuple[Position, ...] = ()
    confirmed: frozenset[str] = frozenset()
    strokes: Mapping[str, tuple[Stroke, ...]] = field(default_factory=dict)
    ended: bool = False

    @classmethod
    def start(cls, show: Show, slide: int | None = None) -> "PresentationState":
        """A show at `slide`, or at its first one."""
        position = Position(show.first() if slide is None else slide)
        return cls(show, position, position)

    # What there is to see

    @property
    def slide(self) -> ShowSlide:
        """The slide the presenter is at."""
        return self.show.slides[self.position.slide]

    @property
    def current(self) -> ShowSlide:
        """What the presenter has before them: the answer, if there is one, else the slide."""
        return self.slide if self.answer is None else self.answer

    @property
    def is_held(self) -> bool:
        """Whether what the presenter has before them waits for its advisory to be confirmed."""
        return self._is_unconfirmed(self.current)

    @property
    def audience(self) -> AudienceView:
        """What the room sees now: never a slide whose advisory was not confirmed."""
        if self.answer is not None and not self.frozen and not self.is_held:
            return self._view(self.answer, self.answer.steps)
        place = self.shown if self.frozen or self.is_held else self.position
        return self._view(self.show.slides[place.slide], place.step)

    def _view(self, slide: ShowSlide, step: int) -> AudienceView:
        blank = Blank.BLACK if self.ended or self._is_unconfirmed(slide) else self.blank
        return AudienceView(blank, slide, step, self.zoom)

    def _is_unconfirmed(self, slide: ShowSlide) -> bool:
        return bool(slide.advisory) and slide.key not in self.confirmed

    @property
    def next_position(self) -> Position | None:
        """What one more press of next shows; None at the end."""
        if self.position.step < self.slide.steps:
            return replace(self.position, step=self.position.step + 1)
        following = self.show.next_slide(self.position.slide)
        return None if following is None else Position(following)

    def with_show(self, show: Show) -> "PresentationState":
        """The same moment of a show that changed: its slides in another language, or some of them skipped.

        `show` has the same slides in the same order; builds that a slide has no more are past.
        """
        return replace(
            self, show=show, position=_clamped(self.position, show), shown=_clamped(self.shown, show)
        )

    # Moving

    def next(self) -> "PresentationState":
        """The next build or slide. First ends a blank, an answer or a hold; after the last slide, the end."""
        if self.ended:
            return self
        if self.is_held:
            return self.confirm()
        if self.answer is not None:
            return self.back_from_answer()
        if self.blank is not Blank.NONE:
            return replace(self, blank=Blank.NONE)
        target = self.next_position
        return self.end() if target is None else self._at(target)

    def previous(self) -> "PresentationState":
        """The build or slide before; a slide is entered with all its builds shown."""
        if self.ended:
            return self.resume()
        if self.answer is not None:
            return self.back_from_answer()
        if self.position.step > 0:
            return self._at(replace(self.position, step=self.position.step - 1))
        return self._to_slide(self.show.previous_slide(self.position.slide), complete=True)

    def next_slide(self) -> "PresentationState":
        """The next slide, whatever builds are left."""
        return self._to_slide(self.show.next_slide(self.position.slide))

    def previous_slide(self) -> "PresentationState":
        """The slide before, from its start."""
        return self._to_slide(self.show.previous_slide(self.position.slide))

    def first(self) -> "PresentationState":
        """The first slide."""
        return self.go_to(self.show.first())

    def last(self) -> "PresentationState":
        """The last slide."""
        return self.go_to(self.show.last())

    def go_to(self, index: int) -> "PresentationState":
        """The slide at `index` (from 0), hidden or not; out of range changes nothing."""
        return self._to_slide(index if 0 <= index < len(self.show.slides) else None)

    def backup(self) -> "PresentationState":
        """The next hidden slide."""
        return self._to_slide(self.show.next_backup(self.position.slide))

    def history_back(self) -> "PresentationState":
        """Where the presenter was before the last jump."""
        if not self.past:
            return self
        future = (self.position, *self.future)
        return replace(self._at(self.past[-1], remember=False), past=self.past[:-1], future=future)

    def history_forward(self) -> "PresentationState":
        """Forward again, after going back."""
        if not self.future:
            return self
        past = (*self.past, self.position)
        return replace(self._at(self.future[0], remember=False), past=past, future=self.future[1:])

    # What the room sees

    def toggle_blank(self, blank: Blank) -> "PresentationState":
        """A black or white screen, or the slide again."""
        return replace(self, blank=Blank.NONE if self.blank is blank else blank)

    def toggle_freeze(self) -> "PresentationState":
        """Keep the room's picture while the presenter browses; then show where the presenter is."""
        if self.frozen:
            return self._seen(replace(self, frozen=False))
        return replace(self, frozen=True)

    def confirm(self) -> "PresentationState":
        """Show the slide that was held back."""
        confirmed = self.confirmed | {self.current.key}
        return self._seen(replace(self, confirmed=confirmed, blank=Blank.NONE))

    def put_on(self, answer: ShowSlide) -> "PresentationState":
        """Show a slide of the library as an answer."""
        return replace(self, answer=answer, blank=Blank.NONE, frozen=False, zoom=Zoom())

    def back_from_answer(self) -> "PresentationState":
        """The show again, where it was left."""
        return replace(self, answer=None, zoom=Zoom())

    def zoomed_in(self, x: float | None = None, y: float | None = None) -> "PresentationState":
        """One step larger, around (x, y) or the same centre."""
        return self._zoomed(1, x, y)

    def zoomed_out(self) -> "PresentationState":
        """One step smaller."""
        return self._zoomed(-1, None, None)

    def panned(self, x: float, y: float) -> "PresentationState":
        """The enlarged part moved by shares of the page, never past its edges."""
        zoom = self.zoom
        if zoom.factor == 1.0:
            return self
        centre = (_within(zoom.x + x, zoom.factor), _within(zoom.y + y, zoom.factor))
        return replace(self, zoom=Zoom(*centre, zoom.factor))

    # Drawing

    def with_pointer(self, pointer: Pointer) -> "PresentationState":
        """Another tool; the same one again puts it away."""
        return replace(self, pointer=Pointer.ARROW if self.pointer is pointer else pointer)

    def drawn(self, stroke: Stroke) -> "PresentationState":
        """With a stroke on the slide that is shown."""
        key = self.audience.slide.key
        return self._with_strokes(key, (*self.strokes.get(key, ()), stroke))

    def erased(self, index: int) -> "PresentationState":
        """Without one stroke of the slide that is shown."""
        key = self.audience.slide.key
        old = self.strokes.get(key, ())
        return self._with_strokes(key, (*old[:index], *old[index + 1 :]))

    def cleared(self) -> "PresentationState":
        """Without any stroke on the slide that is shown."""
        return self._with_strokes(self.audience.slide.key, ())

    # The end

    def end(self) -> "PresentationState":
        """The room sees black; the show can be resumed."""
        return replace(self, ended=True)

    def resume(self) -> "PresentationState":
        """The show again, as it was."""
        return replace(self, ended=False)

    # Steps they are all made of

    def _to_slide(self, index: int | None, *, complete: bool = False) -> "PresentationState":
        if index is None or self.ended:
            return self
        step = self.show.slides[index].steps if complete else 0
        return self._at(Position(index, step))

    def _at(self, position: Position, *, remember: bool = True) -> "PresentationState":
        """At `position`; a jump (not to a neighbour) is remembered for history."""
        is_jump = remember and abs(position.slide - self.position.slide) > 1
        zoom = self.zoom if position.slide == self.position.slide else Zoom()
        moved = replace(
            self,
            position=position,
            answer=None,
            blank=Blank.NONE if not self.frozen else self.blank,
            zoom=zoom,
            past=(*self.past, self.position)[-HISTORY_LENGTH:] if is_jump else self.past,
            future=() if is_jump else self.future,
        )
        return self._seen(moved)

    @staticmethod
    def _seen(state: "PresentationState") -> "PresentationState":
        """With what the room sees brought up to the presenter's place, unless it is kept back."""
        if state.frozen or state.is_held:
            return state
        return replace(state, shown=state.position)

    def _zoomed(self, direction: int, x: float | None, y: float | None) -> "PresentationState":
        place = ZOOM_STEPS.index(self.zoom.factor) + direction
        factor = ZOOM_STEPS[min(max(place, 0), len(ZOOM_STEPS) - 1)]
        if factor == 1.0:
            return replace(self, zoom=Zoom())
        centre = (self.zoom.x if x is None else x, self.zoom.y if y is None else y)
        return replace(self, zoom=Zoom(_within(centre[0], factor), _within(centre[1], factor), factor))

    def _with_strokes(self, key: str, strokes: tuple[Stroke, ...]) -> "PresentationState":
        others = {k: v for k, v in self.strokes.items() if k != key}
        return replace(self, strokes={**others, key: strokes} if strokes else others)


def _clamped(position: Position, show: Show) -> Position:
    return replace(position, step=min(position.step, show.slides[position.slide].steps))


def _within(centre: float, factor: float) -> float:
    """The centre moved so that the enlarged part does not reach past the page."""
    half = 0.5 / factor
    return min(max(centre, half), 1.0 - half)
