"""The menu of a library slide: by the right button, by the menu key, by Shift+F10."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QMenu

from briefing_app.gui.library.copying import Copier
from briefing_app.gui.library.pane import LibraryPane
from briefing_app.gui.library.search import Found
from briefing_app.library.library import Libraries

translate = QCoreApplication.translate


class CardMenu(QObject):
    """Made anew each time, for the slides that are selected then."""

    def __init__(self, pane: LibraryPane, copier: Copier, take: Callable[[Sequence[Found]], object]) -> None:
        super().__init__(pane)
        self._pane, self._copier, self._take = pane, copier, take

    def open(self, chosen: Sequence[Found], place: QPoint) -> None:
        """Show it at a place of the screen."""
        self.make(chosen).popup(place)

    def make(self, chosen: Sequence[Found]) -> QMenu:
        """The menu for these slides."""
        menu = QMenu(self._pane)
        menu.setAccessibleName(translate("CardMenu", "What to do with the slide"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("CardMenu", "&Add to the deck"), lambda: self._take(chosen))
        row = self._pane.view.currentIndex().row()
        preview = menu.addAction(translate("CardMenu", "&Preview"), lambda: self._pane.preview(row))
        preview.setEnabled(row >= 0)
        menu.addSeparator()
        copy = menu.addMenu(translate("CardMenu", "&Copy to my library"))
        copy.setAccessibleName(translate("CardMenu", "Copy to my library"))
        labels = Libraries(self._copier.libraries).labels
        for label, library in labels.items():
            if library in self._copier.targets(chosen):
                action = copy.addAction(label.replace("&", "&&"))
                action.triggered.connect(lambda _on=False, to=library: self._copier.copy(chosen, to))
        copy.addAction(translate("CardMenu", "&Another folder…"), lambda: self._copier.copy_elsewhere(chosen))
        return menu
