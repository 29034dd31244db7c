"""The library pane: a search field, chips, and slides to drag, preview or take."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.gui.badges import status_text
from briefing_app.gui.grid.geometry import Measures
from briefing_app.gui.grid.view import GridView
from briefing_app.gui.library.delegate import TEXT_HEIGHT, LibraryDelegate
from briefing_app.gui.library.facets import FacetChips
from briefing_app.gui.library.model import LibraryModel
from briefing_app.gui.library.outlines import OutlinesButton
from briefing_app.gui.library.preview import PreviewDialog
from briefing_app.gui.library.search import Chosen, LibrarySearch
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.gui.wording import slides_text
from briefing_app.library.index.search import Hit
from briefing_app.library.library import Library
from briefing_app.library.vocabulary import LibraryConfig
from briefing_app.model.language import language
from briefing_app.model.slide import Status

translate = QCoreApplication.translate
_CARD = 128
_MEASURES = Measures(
    card_width=_CARD,
    card_height=_CARD * 9 // 16 + 5 + TEXT_HEIGHT,
    header_height=0,
    gap=12,
    margin=12,
    stretches=True,
    is_picture=True,
)


def facet_label(config: LibraryConfig, facet: str, value: str, tag: str) -> str:
    """What a facet's value is called in the language `tag`."""
    if facet == "language":
        return language(value).endonym
    if facet == "status" and value in list(Status):
        return status_text(Status(value))
    return config.label(facet, value, tag)


def _first_choice(library: Library, tag: str) -> Chosen:
    """The deck's language, where the library has several: nobody wants every slide six times."""
    languages = library.catalog.languages
    return {"language": (tag,)} if len(languages) > 1 and tag in languages else {}


class LibraryPane(QWidget):
    """`taken` says which slides are to go into the deck."""

    taken = Signal(object)  # list[tuple[str, str]]: language, id

    def __init__(self, search: LibrarySearch, model: LibraryModel, thumbnails: Thumbnails, tag: str) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("LibraryPane", "Library"))
        self._search, self.model = search, model
        self._is_first_wanted = False
        self.field = QLineEdit(placeholderText=translate("LibraryPane", "Search the library"))
        self.field.setAccessibleName(translate("LibraryPane", "Search the library"))
        self.field.setClearButtonEnabled(True)
        config = search.library.config
        self.chips = FacetChips(
            lambda facet, value: facet_label(config, facet, value, tag), _first_choice(search.library, tag)
        )
        self.outlines = OutlinesButton(search.library, tag)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.view = GridView(model.groups, _MEASURES, translate("LibraryPane", "Slides of the library"))
        self.view.setModel(model)
        self.view.setItemDelegate(LibraryDelegate(model, thumbnails))
        self.setFocusProxy(self.field)
        self._arrange()
        self._connect(thumbnails)

    @property
    def selected(self) -> list[Hit]:
        """The selected slides, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.hit(row) for row in rows]

    def _arrange(self) -> None:
        self.setMinimumWidth(220)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 0)
        top.setSpacing(10)
        top.addWidget(self.field)
        top.addWidget(self.outlines)
        top.addWidget(self.chips)
        top.addWidget(self.count)
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
        self.view.opened.connect(lambda _row: self._take())
        self.view.space_pressed.connect(self._preview)
        self._search.found.connect(self._on_found)
        self._search.counted.connect(self.chips.show_counts)
        thumbnails.drawn.connect(self.view.viewport().update)

    def _ask(self) -> None:
        self._search.search(self.field.text(), self.chips.chosen)

    def _on_found(self, hits: list[Hit], total: int) -> None:
        self.model.show(hits)
        self.chips.show_total(total)
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

    def _take(self) -> None:
        self.taken.emit([(hit.language, hit.id) for hit in self.selected])

    def _preview(self, row: int) -> None:
        PreviewDialog(self.model.sheet(self.model.hit(row)), self).open()
