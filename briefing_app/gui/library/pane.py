"""The library pane: a search field, chips, and slides to drag, preview or take."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.gui.badges import status_text
from briefing_app.gui.grid.geometry import Measures
from briefing_app.gui.grid.view import GridView
from briefing_app.gui.library.card import CardMaker, used_in
from briefing_app.gui.library.delegate import DETAIL_HEIGHT, TEXT_HEIGHT, LibraryDelegate
from briefing_app.gui.library.facets import FacetChips
from briefing_app.gui.library.missing import MissingLibraries
from briefing_app.gui.library.model import LibraryModel
from briefing_app.gui.library.outlines import OutlinesButton
from briefing_app.gui.library.preview import PreviewDialog
from briefing_app.gui.library.search import Found, LibrarySearch
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.gui.wording import slides_text
from briefing_app.library.index.together import LIBRARY
from briefing_app.library.library import Libraries, Library
from briefing_app.model.language import language
from briefing_app.model.slide import Status

translate = QCoreApplication.translate
_CARD = 128


def _measures(*, with_detail: bool) -> Measures:
    text = TEXT_HEIGHT + (DETAIL_HEIGHT if with_detail else 0)
    return Measures(
        card_width=_CARD,
        card_height=_CARD * 9 // 16 + 5 + text,
        header_height=0,
        gap=12,
        margin=12,
        stretches=True,
        is_picture=True,
    )


class LibraryPane(QWidget):
    """`taken` says which slides are to go into the deck, `menu_wanted` where a menu for them is."""

    taken = Signal(object)  # list[Found]
    menu_wanted = Signal(object, object)  # list[Found], QPoint on the screen

    def __init__(
        self, search: LibrarySearch, model: LibraryModel, cards: CardMaker, thumbnails: Thumbnails, tag: str
    ) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("LibraryPane", "Library"))
        self._search, self.model, self._cards, self._tag = search, model, cards, tag
        self._is_new = True
        self._is_first_wanted = False
        self.field = QLineEdit(placeholderText=translate("LibraryPane", "Search the library"))
        self.field.setAccessibleName(translate("LibraryPane", "Search the library"))
        self.field.setClearButtonEnabled(True)
        self.chips = FacetChips(self._facet_label)
        self.outlines = OutlinesButton(search.shelf, tag)
        self.missing = MissingLibraries(search.shelf)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.view = GridView(
            model.groups, _measures(with_detail=False), translate("LibraryPane", "Slides of the library")
        )
        self.view.setModel(model)
        self.view.setItemDelegate(LibraryDelegate(model, thumbnails))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFocusProxy(self.field)
        self._arrange()
        self._connect(thumbnails)
        self.follow_shelf()

    @property
    def selected(self) -> list[Found]:
        """The selected slides, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.found(row) for row in rows]

    def follow_shelf(self) -> None:
        """Name the libraries on the cards where there are several; forget the choice of one that is gone."""
        labels = Libraries(self._search.shelf.libraries).labels
        self._cards.several = len(labels) > 1
        chosen = self.chips.chosen.get(LIBRARY, ())
        self.chips.choose(LIBRARY, [label for label in chosen if label in labels])
        self.refresh_cards()

    def refresh_cards(self) -> None:
        """Write the cards anew, because what is known of slides changed."""
        self.model.forget_cards()
        self.view.set_measures(_measures(with_detail=self._cards.has_details))

    def show_library(self, library: Library) -> None:
        """Show the slides of one library only."""
        self.field.clear()
        self.chips.choose(LIBRARY, [Libraries(self._search.shelf.libraries).label(library)])

    def preview(self, row: int) -> None:
        """Show a slide large."""
        card = self.model.card(row)
        facts = (*card.facts, *used_in(card.found))
        PreviewDialog(self.model.sheet(card.found), facts, self).open()

    def look_up(self, text: str, most: int) -> list[Found]:
        """The best slides for a text in the deck's language."""
        return self._search.look_up(text, {"language": (self._tag,)}, most)

    def _arrange(self) -> None:
        self.setMinimumWidth(220)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 0)
        top.setSpacing(10)
        for widget in (self.field, self.outlines, self.chips, self.missing, self.count):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)

    def _connect(self, thumbnails: Thumbnails) -> None:
        self.field.textChanged.connect(self._ask)
        self.field.textEdited.connect(self._stay)
        self.field.returnPressed.connect(self._go_to_list)
        self.chips.changed.connect(self._ask)
        self.view.opened.connect(lambda _row: self.taken.emit(self.selected))
        self.view.space_pressed.connect(self.preview)
        self.view.customContextMenuRequested.connect(self._want_menu)
        self._search.found.connect(self._on_found)
        self._search.counted.connect(self.chips.show_counts)
        self._search.shelf.changed.connect(self.follow_shelf)
        self._search.shelf.refreshed.connect(self._choose_language)
        thumbnails.drawn.connect(self.view.show_drawn)

    def start(self) -> None:
        """Ask for the first time: for slides in the deck's language, as nobody wants each six times."""
        if not self._choose_language():
            self._ask()

    def _ask(self) -> None:
        self._search.search(self.field.text(), self.chips.chosen)

    def _choose_language(self) -> bool:
        """Choose it once, as soon as there are slides in it and in others; whether that was now."""
        if not self._is_new or self.chips.chosen.get("language"):
            return False
        languages = self._search.languages()
        if len(languages) < 2 or self._tag not in languages:
            return False
        self._is_new = False
        return self.chips.choose("language", [self._tag])

    def _on_found(self, found: list[Found], total: int) -> None:
        self.chips.show_total(total)
        if not self.model.show(found):
            self.view.scrollToTop()
        nothing = translate("LibraryPane", "No slide has all of this. Take a word or a chip away.")
        self.count.setText(slides_text(total) if total else nothing)
        self.count.setWordWrap(not total)
        self._choose_first()

    def _go_to_list(self) -> None:
        """Put the focus on the first hit; where the answer is still to come, on the first that it brings."""
        self.view.setFocus()
        self._is_first_wanted = True
        if not self._search.is_busy:
            self._choose_first()

    def _choose_first(self) -> None:
        if self._is_first_wanted and self.model.rowCount():
            self._is_first_wanted = False
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _stay(self) -> None:
        self._is_first_wanted = False

    def _want_menu(self, place: QPoint) -> None:
        """Beside the pointer, or beside the current card where the key was pressed."""
        index = self.view.indexAt(place)
        if not index.isValid():
            index = self.view.currentIndex()
            place = self.view.visualRect(index).center()
        if index.isValid() and not self.view.selectionModel().isSelected(index):
            self.view.setCurrentIndex(index)
        if self.selected:
            self.menu_wanted.emit(self.selected, self.view.viewport().mapToGlobal(place))

    def _facet_label(self, facet: str, value: str) -> str:
        """What a facet's value is called."""
        if facet == LIBRARY:
            return value
        if facet == "language":
            return language(value).endonym
        if facet == "status" and value in list(Status):
            return status_text(Status(value))
        return Libraries(self._search.shelf.libraries).facet_label(facet, value, self._tag)
