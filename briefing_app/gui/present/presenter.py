"""The presenter's window: the room's picture, what comes next, the notes, the time, and large buttons.

It arranges; what is shown comes from the ShowController, page pictures from Pages.
"""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.gui.present.bar import ButtonBar
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.notes import NotesView
from briefing_app.gui.present.pages import Page, Pages
from briefing_app.gui.present.room import PreviewCard, RoomView, words_for
from briefing_app.gui.present.sections import SectionList
from briefing_app.gui.present.surface import Picture
from briefing_app.gui.present.timing import Banner, TimeRow, plain_label, skip_words
from briefing_app.model.language import language as language_of
from briefing_app.presenting.keys import ShowAction
from briefing_app.presenting.show import Position
from briefing_app.presenting.state import Blank, Pointer, PresentationState

translate = QCoreApplication.translate
_MARGIN = 22
_PREVIEW_SHARE = 0.36  # at most, of the left column's width
_USUAL_HEIGHT = 768  # pixels, for which type has its usual size
_CHECKED = {
    Pointer.PEN: ShowAction.PEN,
    Pointer.LASER: ShowAction.LASER,
}


class PresenterWindow(QWidget):
    """Give it a controller; `key_pressed` and `action_pressed` are for whoever carries keys out."""

    key_pressed = Signal(object)  # the QKeyEvent
    action_pressed = Signal(object)  # a ShowAction
    closed = Signal()
    resized = Signal()
    page_changed = Signal()

    def __init__(self, controller: ShowController, pages: Pages, notes_points: int) -> None:
        super().__init__()
        self._controller, self._pages = controller, pages
        self.setWindowTitle(translate("PresenterWindow", "Presenter: {0}").format(controller.talk.deck.title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading = plain_label("muted")
        self.room = RoomView()
        self.first, self.second = PreviewCard(""), PreviewCard("")
        self.sections = SectionList()
        self.time = TimeRow()
        self.notes = NotesView(notes_points)
        self.advisory, self.advice, self.notice = Banner(), Banner(), Banner()
        self.side = QWidget()
        self.bar = ButtonBar()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._room_page())
        self._arrange()
        self._connect()

    def add_page(self, page: QWidget) -> None:
        """Have a page that can take the place of the room's picture."""
        self.pages.addWidget(page)

    def show_page(self, page: QWidget | None) -> None:
        """Show this page, or the room again."""
        self.pages.setCurrentIndex(0 if page is None else self.pages.indexOf(page))
        if page is None:
            self.setFocus()
        elif self.isVisible():
            self.activateWindow()  # a click on the room's picture may have taken the keyboard there
        self.page_changed.emit()

    def show_private(self, *, private: bool) -> None:
        """Show what is the presenter's alone, or hide it, because the room sees this window."""
        for widget in (self.side, self.bar):
            widget.setVisible(private)

    @property
    def page(self) -> QWidget | None:
        """The page in the place of the room's picture; None for that itself."""
        return self.pages.currentWidget() if self.pages.currentIndex() else None

    # Showing

    def refresh(self, picture: Picture) -> None:
        """Show the controller's state; `picture` is what the room sees, at this window's size."""
        state = self._controller.state
        self.heading.setText(self._heading_text(state))
        self.room.show_picture(picture)
        self.room.set_words(words_for(state))
        self._show_previews(state)
        self.sections.show_place(state.show, state.position.slide)
        key, language = state.current.key, self._controller.notes_language
        self.notes.show_notes(self._controller.talk.notes(key, language), language)
        held = state.current.advisory if state.is_held and not state.ended else ""
        self.advisory.say(
            translate("PresenterWindow", "Not shown yet. {0}").format(held) if held else "",
            translate("PresenterWindow", "Show it"),
        )
        self.bar.check(self._checked(state))
        self.bar.languages.set_text(f"{language_of(self._controller.language).endonym} ▾")
        self.refresh_time()

    def refresh_time(self) -> None:
        """Show the controller's clock."""
        controller = self._controller
        slide = controller.state.slide
        on_slide = controller.seconds_on(slide.key)
        running = controller.clock.is_running
        self.time.show_time(controller.pace, on_slide, 60 * slide.minutes, is_running=running)
        numbers = [controller.talk.numbers[place] for place in controller.proposed_skips()]
        if numbers:
            self.advice.say(*skip_words(numbers))
        elif controller.skipped:
            text = translate("PresenterWindow", "{0} slides are skipped").format(len(controller.skipped))
            self.advice.say(text, translate("PresenterWindow", "Show them again"))
        else:
            self.advice.say("")

    def wanted_pages(self) -> list[Page]:
        """The small pages that will be needed next."""
        return [page for page in self._preview_pages(self._controller.state) if page is not None]

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys mean the same on both windows."""
        self.key_pressed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing this window ends the show."""
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The small pages keep their share of the width."""
        super().resizeEvent(event)
        self._scale()
        self.resized.emit()

    def _scale(self) -> None:
        """Larger type on a larger screen: it is read from the same metre away."""
        factor = min(max(self.height() / _USUAL_HEIGHT, 1.0), 2.5)
        points = QGuiApplication.font().pointSizeF() * factor
        self.setStyleSheet(f"QWidget {{ font-size: {points:.1f}pt; }}")  # the way that style sheets let through
        self.time.scale(factor)
        self.notes.scale(factor)
        room = 0.6 * self.width() - 2 * _MARGIN
        below = self.height() - room * 9 / 16 - self.fontMetrics().height() * 7 - 2 * _MARGIN
        width = round(min(max(below * 16 / 9, 150), room * _PREVIEW_SHARE))
        for card in (self.first, self.second):
            card.set_page_size(QSize(width, round(width * 9 / 16)))

    def showEvent(self, event: QShowEvent) -> None:
        """The keys belong to the show."""
        super().showEvent(event)
        self.setFocus()

    # Making

    def _room_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.room, 1)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.first, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.second, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sections, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        return page

    def _arrange(self) -> None:
        right = QVBoxLayout(self.side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        caption = plain_label("muted")
        caption.setText(translate("PresenterWindow", "Notes"))
        for widget in (self.time, self.notice, self.advisory, caption):
            right.addWidget(widget)
        right.addWidget(self.notes, 1)
        right.addWidget(self.advice)
        content = QHBoxLayout()
        content.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        content.setSpacing(_MARGIN)
        content.addWidget(self.pages, 60)
        content.addWidget(self.side, 40)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # the screen's size is the window's
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(content, 1)
        whole.addWidget(self.bar)

    def _connect(self) -> None:
        controller = self._controller
        self.bar.pressed.connect(self.action_pressed)
        self.first.clicked.connect(lambda: self.action_pressed.emit(ShowAction.NEXT))
        self.advisory.pressed.connect(controller.confirm)
        self.advice.pressed.connect(self._skip)
        self.room.pointed.connect(controller.point)
        self.room.dragged.connect(controller.drag)
        self.room.released.connect(controller.release)
        controller.ticked.connect(self.refresh_time)

    def _skip(self) -> None:
        controller = self._controller
        places = controller.proposed_skips()
        controller.skip({*controller.skipped, *(self._key(p) for p in places)} if places else ())

    def _key(self, place: int) -> str:
        return self._controller.state.show.slides[place].key

    # What is shown where

    def _heading_text(self, state: PresentationState) -> str:
        seen = state.audience
        names = [translate("PresenterWindow", "THE ROOM SEES"), self._name(seen.slide.key)]
        section = state.slide.section if seen.slide.key == state.slide.key else seen.slide.section
        return " · ".join(name for name in (*names, section) if name)

    def _name(self, key: str) -> str:
        """The slide by the number that is printed on it: "slide 4 of 12"."""
        keys = [slide.key for slide in self._controller.state.show.slides]
        if key not in keys:
            return translate("PresenterWindow", "a slide of the library")
        numbers = self._controller.talk.numbers
        number = numbers[keys.index(key)]
        if not number:
            return translate("PresenterWindow", "a hidden slide")
        return translate("PresenterWindow", "slide {0} of {1}").format(number, max(numbers))

    def _preview_pages(self, state: PresentationState) -> tuple[Page | None, Page | None]:
        """The two small pages: next and then; or, while the room sees something else, here and next."""
        after = state.next_position
        if self._is_parted(state):
            here = self._page(state.position, state) if state.answer is None else None
            return here, self._page(after, state)
        beyond = _after(state, after) if after else None
        return self._page(after, state), self._page(beyond, state)

    def _show_previews(self, state: PresentationState) -> None:
        parted = self._is_parted(state)
        captions = (
            (translate("PresenterWindow", "You are here"), translate("PresenterWindow", "Next"))
            if parted
            else (translate("PresenterWindow", "Next"), translate("PresenterWindow", "Then"))
        )
        over = translate("PresenterWindow", "The end")
        for card, page, caption in zip(
            (self.first, self.second), self._preview_pages(state), captions, strict=True
        ):
            card.show_page(caption, self._pixmap(page), self._title(page, state) if page else over)

    def _is_parted(self, state: PresentationState) -> bool:
        """Whether the room sees something other than the presenter's slide."""
        seen = state.audience
        place = (state.slide.key, state.position.step)
        return state.answer is None and ((seen.slide.key, seen.step) != place or seen.blank is not Blank.NONE)

    def _page(self, position: Position | None, state: PresentationState) -> Page | None:
        if position is None:
            return None
        width = round(self.first.page_size.width() * self.devicePixelRatioF())
        slide = state.show.slides[position.slide]
        return Page(slide.key, position.step, self._controller.language, width)

    def _pixmap(self, page: Page | None) -> QPixmap | None:
        return None if page is None else self._pages.get(page)

    def _title(self, page: Page, state: PresentationState) -> str:
        return next((s.title for s in state.show.slides if s.key == page.key), "")

    def _checked(self, state: PresentationState) -> list[ShowAction]:
        found = [_CHECKED[state.pointer]] if state.pointer in _CHECKED else []
        found += [ShowAction.BLACK] if state.blank is Blank.BLACK else []
        found += [ShowAction.FREEZE] if state.frozen else []
        return found


def _after(state: PresentationState, position: Position) -> Position | None:
    """What is shown after `position`."""
    if position.step < state.show.slides[position.slide].steps:
        return Position(position.slide, position.step + 1)
    following = state.show.next_slide(position.slide)
    return None if following is None else Position(following)
