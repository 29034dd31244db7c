"""What the presenter can open over the room's picture: the grid, find, answers, sources, keys, the end."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing_app.errors import BriefingError
from briefing_app.gui.phrases import error_told
from briefing_app.gui.present.answers import AnswerFinder
from briefing_app.gui.present.chooser import Card, ChooserPage
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.presenter import PresenterWindow
from briefing_app.gui.present.sheets import EndPage, HelpPage, SourcesPage
from briefing_app.gui.present.timing import clock_text
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.presenting.keys import ShowAction

translate = QCoreApplication.translate


class Drawers(QObject):
    """Opens pages in the presenter's window and carries out what is chosen there."""

    closed = Signal()  # the user wants to close the show
    save_drawings = Signal()

    def __init__(self, controller: ShowController, presenter: PresenterWindow, finder: AnswerFinder) -> None:
        super().__init__(presenter)
        self._controller, self._presenter, self._finder = controller, presenter, finder
        self._thumbnails = Thumbnails(self)
        self.chooser = ChooserPage(self._thumbnails)
        self.asking = ChooserPage(self._thumbnails)
        self.sources, self.help, self.end = SourcesPage(), HelpPage(), EndPage()
        for page in (self.chooser, self.asking, self.sources, self.help, self.end):
            presenter.add_page(page)
        self._openers: dict[ShowAction, Callable[[], object]] = {
            ShowAction.GRID: self._open_grid,
            ShowAction.FIND: self._open_find,
            ShowAction.ASK: self._open_ask,
            ShowAction.SOURCES: self._open_sources,
            ShowAction.HELP: lambda: self._show(self.help),
            ShowAction.NOTES_LARGER: lambda: presenter.notes.resize_text(1),
            ShowAction.NOTES_SMALLER: lambda: presenter.notes.resize_text(-1),
        }
        self._connect()

    def open(self, action: ShowAction) -> None:
        """Do what `action` asks of the presenter's window."""
        self._openers[action]()

    def takes(self, action: ShowAction) -> bool:
        """Whether an open page takes the key for itself: Esc and its own key close it."""
        page = self._presenter.page
        own = {ShowAction.SOURCES: self.sources, ShowAction.HELP: self.help, ShowAction.GRID: self.chooser}
        if page is None or page is self.end:
            return False
        if action is ShowAction.END or own.get(action) is page:
            self.leave()
            return True
        return False

    def types(self, event: QKeyEvent) -> bool:
        """Give a key to the open search, if there is one."""
        page = self._presenter.page
        if not isinstance(page, ChooserPage):
            return False
        QCoreApplication.sendEvent(page.focusWidget() or page.field, event)
        return True

    def leave(self) -> None:
        """Show the room's picture again."""
        self._presenter.show_page(None)

    def stop(self) -> None:
        """Draw nothing more."""
        self._thumbnails.stop()

    def _connect(self) -> None:
        self.chooser.searched.connect(self._list_slides)
        self.chooser.chosen.connect(self._go_to)
        self.asking.searched.connect(self._list_answers)
        self.asking.chosen.connect(self._put_on)
        self._finder.found.connect(self._show_answers)
        for page in (self.chooser, self.asking):
            page.left.connect(self.leave)
        self.end.resumed.connect(self._controller.resume)
        self.end.closed.connect(self.closed)
        self.end.saved.connect(self.save_drawings)
        self._controller.changed.connect(self._follow)

    def _follow(self) -> None:
        """The end has a page of its own; a page about another slide is closed."""
        state, page = self._controller.state, self._presenter.page
        if state.ended:
            if page is self.end:
                return
            words = translate("Drawers", "Shown for {0}.").format(clock_text(self._controller.elapsed))
            self.end.show_end(words, has_drawings=bool(state.strokes))
            self._show(self.end)
            self.end.take_focus()
        elif page in (self.end, self.sources):
            self.leave()

    def _show(self, page: QWidget) -> None:
        self._presenter.show_page(page)

    # Slides of the deck

    def _open_grid(self) -> None:
        self._show(self.chooser)
        title = translate("Drawers", "All slides")
        self.chooser.open(title, translate("Drawers", "Find in the deck"), typing=False)
        self._list_slides("")

    def _open_find(self) -> None:
        self._show(self.chooser)
        title = translate("Drawers", "Find in the deck")
        self.chooser.open(title, translate("Drawers", "Words of a slide or its notes"), typing=True)
        self._list_slides("")

    def _list_slides(self, text: str) -> None:
        controller = self._controller
        words = text.casefold().split()
        texts = controller.talk.texts(controller.language)
        places = [i for i, words_of in enumerate(texts) if all(word in words_of for word in words)]
        here = None if text else controller.state.position.slide  # Enter after a search goes to its first hit
        self.chooser.show_cards([self._card(place) for place in places], here)

    def _card(self, place: int) -> Card:
        controller = self._controller
        talk, language = controller.talk, controller.language
        slide = controller.state.show.slides[place]
        number = talk.numbers[place]
        hidden = "" if number else translate("Drawers", "hidden")
        skipped = translate("Drawers", "skipped") if slide.key in controller.skipped else ""
        return Card(
            title=slide.title,
            number=number,
            place=place,
            digest=(id(talk), slide.key, language),
            sheet=lambda: talk.sheet(slide.key, language),
            is_quiet=slide.hidden,
            detail=skipped or hidden or slide.section,
        )

    def _go_to(self, place: int) -> None:
        self.leave()
        self._controller.go_to(place)

    # Answers from the library

    def _open_ask(self) -> None:
        self._show(self.asking)
        title = translate("Drawers", "If they ask: any slide of the library")
        self.asking.open(title, translate("Drawers", "What is the question about?"), typing=True)
        self._list_answers("")

    def _list_answers(self, text: str) -> None:
        self._finder.search(text, self._controller.language)

    def _show_answers(self, cards: Sequence[Card]) -> None:
        self.asking.show_cards(cards)

    def _put_on(self, place: tuple[str, str]) -> None:
        library, slide_id = place
        self.leave()
        try:
            self._controller.answer(self._finder.library(library), slide_id)
        except BriefingError as error:
            self._presenter.advisory.say(error_told(error))

    def _open_sources(self) -> None:
        controller = self._controller
        current = controller.state.current
        sources = controller.talk.sources(current.key, controller.language)
        self.sources.show_sources(current.title, sources)
        self._show(self.sources)
