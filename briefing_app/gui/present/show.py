"""A running show: both windows, their keys, their screens. `present` starts one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent, QScreen

from briefing_app.gui.frames import Laying
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.present.answers import AnswerFinder
from briefing_app.gui.present.audience import AudienceWindow
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.drawers import Drawers
from briefing_app.gui.present.keys import key_press
from briefing_app.gui.present.pages import WHOLE, Page, Pages
from briefing_app.gui.present.presenter import PresenterWindow
from briefing_app.gui.present.screens import ShowScreens
from briefing_app.gui.present.surface import Picture, SlideSurface
from briefing_app.gui.present.talk import Talk
from briefing_app.library.library import Library
from briefing_app.presenting.keyboard import Command, ShowKeyboard
from briefing_app.presenting.keys import ShowAction
from briefing_app.presenting.show import Position
from briefing_app.presenting.state import AudienceView, Blank, Pointer, Stroke, Zoom

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShowTools:
    """What a show borrows from the application."""

    laying: Laying
    libraries: tuple[Library, ...]
    jobs: JobRunner
    state_folder: Path
    cache_folder: Path


class RunningShow(QObject):
    """Owner of the windows of one show. `finished` comes when both are closed."""

    finished = Signal()

    def __init__(
        self, controller: ShowController, tools: ShowTools, home: QScreen | None, *, wanted_screen: str = ""
    ) -> None:
        super().__init__()
        self.controller = controller
        self.pages = Pages(controller.talk.sheet, self)
        self.keyboard = ShowKeyboard()
        self.audience = AudienceWindow(translate("RunningShow", "Briefing: what the room sees"))
        self.presenter = PresenterWindow(controller, self.pages, 18)
        self.screens = ShowScreens(self.audience, self.presenter, home, wanted_screen)
        finder = AnswerFinder(controller.talk, tools.libraries, tools.jobs, tools.cache_folder, self)
        self.drawers = Drawers(controller, self.presenter, finder)
        self._shown: AudienceView | None = None
        self._is_closing = False
        self._connect()

    def start(self) -> None:
        """Open both windows."""
        self.screens.arrange()
        self.refresh()

    def close(self) -> None:
        """Close both windows; the show is over."""
        if self._is_closing:
            return
        self._is_closing = True
        self.drawers.stop()
        self.pages.clear()
        self.audience.close()
        self.presenter.close()
        self.finished.emit()

    def refresh(self) -> None:
        """Bring the room's window up to the state first, then everything else."""
        if self._is_closing:
            return
        self._refresh_audience()
        if self.presenter.isVisible():
            self.presenter.refresh(self._picture(self.presenter.room))
        self.pages.prepare(self._wanted())

    # Keys

    def press(self, event: QKeyEvent) -> None:
        """Carry out what a key on either window means."""
        command = self.keyboard.press(key_press(event))
        if command is not None and not self.drawers.takes(command.action):
            self.controller.do(command)

    def do(self, action: ShowAction) -> None:
        """Carry out what a button means."""
        if not self.drawers.takes(action):
            self.controller.do(Command(action))

    def _connect(self) -> None:
        controller, audience = self.controller, self.audience
        controller.changed.connect(self.refresh)
        controller.pointed.connect(self._refresh_pointer)
        controller.asked.connect(self._asked)
        for window in (audience, self.presenter):
            window.key_pressed.connect(self.press)
            window.resized.connect(self.refresh)
            window.closed.connect(self.close)
        self.presenter.action_pressed.connect(self.do)
        audience.pointed.connect(controller.point)
        audience.pressed.connect(lambda place, _button: self._click(place))
        audience.dragged.connect(controller.drag)
        audience.released.connect(controller.release)
        self.screens.changed.connect(self.refresh)
        self.drawers.closed.connect(self.close)

    def _click(self, place: tuple[float, float]) -> None:
        """A click on the room's picture draws with the tool, or goes on."""
        if not self.controller.press(place):
            self.controller.do(Command(ShowAction.NEXT))

    def _asked(self, action: ShowAction) -> None:
        if action is ShowAction.SWAP_SCREENS:
            self.screens.swap()
        else:
            self.drawers.open(action)

    # Pictures

    def _refresh_audience(self) -> None:
        view = self.controller.state.audience
        picture = self._picture(self.audience)
        before, self._shown = self._shown, view
        if before is not None and self._fades(before, view):
            self.audience.fade_to(picture)
        elif picture != self.audience.picture:
            self.audience.show_picture(picture)
        if self.audience.isVisible():
            self.audience.repaint()

    def _fades(self, before: AudienceView, view: AudienceView) -> bool:
        """Whether the change is a transition that the theme has: to another slide, none of them blank."""
        if before.slide.key == view.slide.key or Blank.NONE not in (before.blank, view.blank):
            return False
        if before.blank is not view.blank:
            return False
        frame = self.controller.talk.sheet(view.slide.key, self.controller.language).frame
        return frame.transition == "fade"

    def _refresh_pointer(self) -> None:
        for surface in (self.audience, self.presenter.room):
            surface.show_picture(self._with_pointer(surface.picture))

    def _picture(self, surface: SlideSurface) -> Picture:
        view = self.controller.state.audience
        pixmap = self.pages.get(self._page(view, surface)) if view.blank is Blank.NONE else None
        return self._with_pointer(Picture(pixmap, view.blank, view.zoom, name=view.slide.title))

    def _with_pointer(self, picture: Picture) -> Picture:
        controller = self.controller
        state = controller.state
        strokes = state.strokes.get(state.audience.slide.key, ())
        if controller.line:
            strokes = (*strokes, Stroke(state.pointer, controller.line))
        is_pointing = state.pointer in (Pointer.LASER, Pointer.SPOTLIGHT)
        place = controller.pointer_place if is_pointing else None
        return replace(picture, strokes=strokes, pointer=state.pointer, pointer_place=place)

    def _page(self, view: AudienceView, surface: SlideSurface) -> Page:
        return self._page_at(view.slide.key, view.step, surface, view.zoom)

    def _page_at(self, key: str, step: int, surface: SlideSurface, zoom: Zoom = WHOLE) -> Page:
        controller = self.controller
        size = controller.talk.sheet(key, controller.language).frame.size
        return Page(key, step, controller.language, surface.page_width(size.height / size.width), zoom)

    def _wanted(self) -> list[Page]:
        """What the next key presses will show, the likeliest first, at the sizes of both windows."""
        slides = self.controller.state.show.slides
        places = self._neighbours()
        pages = [self._page_at(slides[p.slide].key, p.step, self.audience) for p in places]
        if self.presenter.isVisible():
            pages += [self._page_at(slides[p.slide].key, p.step, self.presenter.room) for p in places]
            pages += self.presenter.wanted_pages()
        return pages

    def _neighbours(self) -> list[Position]:
        """Next, the one after, previous."""
        state = self.controller.state
        following = state.next()
        states = (following, following.next(), state.previous(), state.next_slide())
        return list(dict.fromkeys(s.position for s in states if not s.ended))


def make_show(
    talk: Talk,
    tools: ShowTools,
    *,
    slide: int | None = None,
    minutes: float | None = None,
    home: QScreen | None = None,
    rehearsal: bool = False,
) -> RunningShow:
    """A show that is ready to `start`."""
    controller = ShowController(talk, slide=slide, minutes=minutes, rehearsal=rehearsal)
    show = RunningShow(controller, tools, home)
    controller.setParent(show)
    return show


def place_of(talk: Talk, key: str | None) -> int | None:
    """The place of the slide `key` in the talk; None for no key or one it does not have."""
    keys: Sequence[str] = [slide.key for slide in talk.deck.slides]
    return keys.index(key) if key in keys else None
