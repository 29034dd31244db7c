"""The library's outlines as a menu: a whole one, or one of its sections, goes into the deck."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from briefing_app.gui.library.shelf import Shelf
from briefing_app.gui.wording import slides_text
from briefing_app.library.library import Libraries, Library
from briefing_app.model.outline import Outline

translate = QCoreApplication.translate


class OutlinesButton(QPushButton):
    """Reads the outlines when it is opened; those in the deck's language, and others where there is no such."""

    chosen = Signal(object, object, object)  # Library, Outline, the number of its section or None for all

    def __init__(self, shelf: Shelf, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("OutlinesButton", "Outlines"), parent)
        self._shelf, self._tag = shelf, tag
        menu = QMenu(self)
        menu.setAccessibleName(self.text())
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def fill(self) -> None:
        """Show the outlines as they are now."""
        menu = self.menu()
        menu.clear()
        libraries = Libraries(self._shelf.libraries).labels
        for label, library in libraries.items():
            outlines = self._outlines(library)
            if outlines and len(libraries) > 1:
                menu.addSection(_literal(label))
            for outline in outlines:
                self._add(menu, library, outline)

    def _outlines(self, library: Library) -> list[Outline]:
        chosen: dict[str, Outline] = {}
        for outline in library.outlines():
            if outline.id not in chosen or outline.language == self._tag:
                chosen[outline.id] = outline
        return sorted(chosen.values(), key=lambda outline: outline.title.casefold())

    def _add(self, menu: QMenu, library: Library, outline: Outline) -> None:
        part = menu.addMenu(_literal(outline.title))
        part.setAccessibleName(outline.title)
        count = sum(len(section.entries) for section in outline.sections)
        whole = part.addAction(f"{translate('OutlinesButton', 'The whole outline')} · {slides_text(count)}")
        whole.triggered.connect(lambda: self.chosen.emit(library, outline, None))
        part.addSeparator()
        for number, section in enumerate(outline.sections):
            if section.title:
                action = part.addAction(f"{_literal(section.title)} · {slides_text(len(section.entries))}")
                action.triggered.connect(lambda _checked=False, n=number: self.chosen.emit(library, outline, n))


def _literal(text: str) -> str:
    """A title in a menu, where & would mean a key."""
    return text.replace("&", "&&")
