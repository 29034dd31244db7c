"""Brings both windows up to the state: the room's first, then the presenter's, then what comes next."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer
from PySide6.QtGui import QImage

from briefing_app.gui.file_names import file_name
from briefing_app.gui.present.audience import AudienceWindow
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.pages import WHOLE, Page, Pages
from briefing_app.gui.present.presenter import PresenterWindow
from briefing_app.gui.present.surface import Picture, SlideSurface
from briefing_app.presenting.show import Position
from briefing_app.presenting.state import AudienceView, Blank, Pointer, Stroke, Zoom
from briefing_app.storage import atomic_write

_SAVED_WIDTH = 1920
_DRAFT_ABOVE, _DRAFT_WIDTH = 2560, 1280  # pixels


class Pictures(QObject):
    """Listens to nothing but `refresh`, which may be called as often as one likes."""

    def __init__(
        self, controller: ShowController, pages: Pages, audience: AudienceWindow, presenter: PresenterWindow
    ) -> None:
        super().__init__(presenter)
        self._controller, self._pages = controller, pages
        self._audience, self._presenter = audience, presenter
        self._shown: AudienceView | None = None
        self._is_stopped = self._is_draft = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._refresh_rest)
        controller.pointed.connect(self._refresh_pointer)

    def refresh(self) -> None:
        """Show the room the state at once, the presenter a moment later."""
        if self._is_stopped:
            return
        if self._audience.isVisible():
            self._refresh_audience()
        self._rest.start(0)

    def stop(self) -> None:
        """Draw nothing more."""
        self._is_stopped = True
        self._rest.stop()
        self._pages.clear()

    @property
    def is_busy(self) -> bool:
        """Whether the presenter's window has still to follow."""
        return self._rest.isActive()

    def save_drawings(self, folder: Path) -> list[Path]:
        """Write a PNG of every slide that was drawn on. Raises WriteError."""
        controller = self._controller
        keys = [slide.key for slide in controller.state.show.slides]
        paths = []
        for key, strokes in controller.state.strokes.items():
            number = keys.index(key) + 1 if key in keys else 0
            path = folder / f"{number:02} {file_name(self._title(key), 'slide')}.png"
            atomic_write(path, _png(self._drawn(key, strokes)))
            paths.append(path)
        return paths

    def _refresh_audience(self) -> None:
        view = self._controller.state.audience
        picture = self._draft(view) or self._picture(self._audience)
        before, self._shown = self._shown, view
        if picture == self._audience.picture:
            return
        if before is not None and not picture.is_draft and self._fades(before, view):
            self._audience.fade_to(picture)
        else:
            self._audience.show_picture(picture)
        self._audience.repaint()

    def _draft(self, view: AudienceView) -> Picture | None:
        """A soft picture for the first frame of a page so large that it could not be drawn within one."""
        page = self._page(view, self._audience)
        if view.blank is not Blank.NONE or page.width <= _DRAFT_ABOVE or self._pages.has(page):
            return None
        self._is_draft = True
        draft = self._pages.get(replace(page, width=_DRAFT_WIDTH))
        return self._with_pointer(Picture(draft, view.blank, view.zoom, name=view.slide.title, is_draft=True))

    def _sharpen(self) -> None:
        """Put the page itself in the place of its draft."""
        if self._is_draft:
            self._is_draft = False
            if self._controller.state.audience.blank is Blank.NONE:
                self._audience.show_picture(self._picture(self._audience))
                self._audience.repaint()

    def _refresh_rest(self) -> None:
        if self._is_stopped:
            return
        self._sharpen()
        if self._presenter.isVisible():
            self._presenter.refresh(self._picture(self._presenter.room))
        self._pages.prepare(self._wanted())

    def _fades(self, before: AudienceView, view: AudienceView) -> bool:
        """Whether the change is a transition that the theme has: to another slide, none of them blank."""
        if before.slide.key == view.slide.key or before.blank is not view.blank or view.blank is not Blank.NONE:
            return False
        frame = self._controller.talk.sheet(view.slide.key, self._controller.language).frame
        return frame.transition == "fade"

    def _refresh_pointer(self) -> None:
        for surface in (self._audience, self._presenter.room):
            surface.show_picture(self._with_pointer(surface.picture))

    def _picture(self, surface: SlideSurface) -> Picture:
        view = self._controller.state.audience
        pixmap = self._pages.get(self._page(view, surface)) if view.blank is Blank.NONE else None
        return self._with_pointer(Picture(pixmap, view.blank, view.zoom, name=view.slide.title))

    def _with_pointer(self, picture: Picture) -> Picture:
        controller = self._controller
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
        controller = self._controller
        size = controller.talk.sheet(key, controller.language).frame.size
        return Page(key, step, controller.language, surface.page_width(size.height / size.width), zoom)

    def _wanted(self) -> list[Page]:
        """What the next key presses will show, the likeliest first, at the sizes of both windows."""
        slides = self._controller.state.show.slides
        places = self._neighbours()
        pages: list[Page] = []
        if self._audience.isVisible():
            pages += [self._page_at(slides[p.slide].key, p.step, self._audience) for p in places]
        if self._presenter.isVisible():
            pages += [self._page_at(slides[p.slide].key, p.step, self._presenter.room) for p in places]
            pages += self._presenter.wanted_pages()
        return pages

    def _neighbours(self) -> list[Position]:
        """Next, previous, the start of the next slide, the one after next."""
        state = self._controller.state
        following = state.next()
        states = (following, state.previous(), state.next_slide(), following.next())
        return list(dict.fromkeys(s.position for s in states if not s.ended))

    # Drawings

    def _title(self, key: str) -> str:
        return self._controller.talk.slide(key, self._controller.language).plain_title

    def _drawn(self, key: str, strokes: tuple[Stroke, ...]) -> QImage:
        """The slide with everything on it, and what was drawn."""
        controller = self._controller
        frame = controller.talk.sheet(key, controller.language).frame
        pixmap = self._pages.get(Page(key, frame.steps, controller.language, _SAVED_WIDTH))
        surface = SlideSurface("")
        surface.resize(pixmap.deviceIndependentSize().toSize())
        surface.show_picture(Picture(pixmap, strokes=strokes))
        return surface.grab().toImage()


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
