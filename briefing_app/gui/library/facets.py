"""The facets as chips: what one may narrow the search by, with how many slides there are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from briefing_app.gui.flow import FlowLayout
from briefing_app.gui.library.search import Chosen, Counts
from briefing_app.library.index.together import LIBRARY

translate = QCoreApplication.translate
_FACETS = (LIBRARY, "audiences", "themes", "horizon", "language", "status")
_SHOWN = 6  # chips at first; "More" shows all

_WIDEST = 150  # pixels of a name on a chip

LabelOf = Callable[[str, str], str]  # facet, value → what to call it


class FacetChips(QWidget):
    """Chips that can be on or off. Values that are on stay shown, even with no slides."""

    changed = Signal()

    def __init__(self, label: LabelOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._counts: Counts = {}
        self._shows_all = False
        self._total = 0
        self._flow = FlowLayout(self)

    @property
    def chosen(self) -> Chosen:
        """The values that are on."""
        return {facet: values for facet, values in self._chosen.items() if values}

    def choose(self, facet: str, values: Sequence[str]) -> bool:
        """Have these values of a facet on, and no others of it; whether that is a change."""
        if tuple(values) == self._chosen.get(facet, ()):
            return False
        self._chosen[facet] = tuple(values)
        self._rebuild()
        self.changed.emit()
        return True

    def show_total(self, total: int) -> None:
        """Say how many slides there are: a value that all of them have narrows nothing, and is not offered."""
        self._total = total

    def show_counts(self, counts: Counts) -> None:
        """Show how many slides each value has."""
        self._counts = counts
        self._rebuild()

    def _rebuild(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        ranked = sorted(self._values(), key=self._rank)
        for facet, value, count in ranked if self._shows_all else ranked[:_SHOWN]:
            self._flow.addWidget(self._chip(facet, value, count))
        if len(ranked) > _SHOWN:
            self._flow.addWidget(self._more_button())
        self.updateGeometry()

    def _rank(self, value: tuple[str, str, int]) -> tuple[bool, bool, int]:
        """What is on comes first, then the libraries, then what most slides have."""
        facet, name, count = value
        return name not in self._chosen.get(facet, ()), facet != LIBRARY, -count

    def _values(self) -> list[tuple[str, str, int]]:
        found = []
        for facet in _FACETS:
            chosen = self._chosen.get(facet, ())
            counts = {**dict.fromkeys(chosen, 0), **self._counts.get(facet, {})}
            found += [(facet, v, n) for v, n in counts.items() if 0 < n < self._total or v in chosen]
        return found

    def _chip(self, facet: str, value: str, count: int) -> QPushButton:
        label = self._label(facet, value)
        short = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, _WIDEST)
        chip = QPushButton(f"{short}  {QLocale().toString(count)}".replace("&", "&&"))
        chip.setToolTip(label if short != label else "")
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setChecked(value in self._chosen.get(facet, ()))
        chip.setAccessibleName(f"{label}, {count}")
        chip.toggled.connect(lambda on: self._toggle(facet, value, on=on))
        return chip

    def _more_button(self) -> QPushButton:
        text = translate("FacetChips", "Fewer") if self._shows_all else translate("FacetChips", "More…")
        more = QPushButton(text)
        more.setProperty("quiet", True)
        more.clicked.connect(self._toggle_all)
        return more

    def _toggle(self, facet: str, value: str, *, on: bool) -> None:
        old = self._chosen.get(facet, ())
        self._chosen[facet] = (*old, value) if on else tuple(v for v in old if v != value)
        self.changed.emit()

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self._rebuild()
