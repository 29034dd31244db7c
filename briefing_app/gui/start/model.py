"""What the start page offers, as a list model in groups."""

from collections.abc import Callable, Hashable, Sequence
from enum import IntEnum
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from briefing_app.gui.frames import Sheet

_Index = QModelIndex


class Offer(Struct, frozen=True):
    """One card: what it is called, a line below, what choosing it does; perhaps the look of its first slide."""

    title: str
    detail: str
    choose: Callable[[], object]
    digest: Hashable = None
    sheet: Callable[[], Sheet] | None = None
    body: str = ""


class OfferGroup(Struct, frozen=True):
    """Offers under a heading."""

    title: str
    offers: tuple[Offer, ...]


class Role(IntEnum):
    """Data beyond Qt's own roles."""

    OFFER = Qt.ItemDataRole.UserRole  # the Offer; None for a heading


class StartModel(QAbstractListModel):
    """Rows of headings and offers; groups without offers are left out."""

    def __init__(self, groups: Sequence[OfferGroup], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._set(groups)

    def groups(self) -> list[tuple[bool, int]]:
        """How the rows make groups, for GridView."""
        return [(True, len(group.offers)) for group in self._groups]

    def show(self, groups: Sequence[OfferGroup]) -> None:
        """Offer other things."""
        self.beginResetModel()
        self._set(groups)
        self.endResetModel()

    def _set(self, groups: Sequence[OfferGroup]) -> None:
        self._groups = [group for group in groups if group.offers]
        self._rows: list[str | Offer] = []
        for group in self._groups:
            self._rows += [group.title, *group.offers]

    def offer(self, row: int) -> Offer | None:
        """The offer in a row; None for a heading."""
        found = self._rows[row]
        return found if isinstance(found, Offer) else None

    def rowCount(self, parent: QModelIndex = _Index()) -> int:  # type: ignore[override]  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # type: ignore[override]
        """Texts for the screen and for assistive technology."""
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        if role == Role.OFFER:
            return self.offer(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return found.title if isinstance(found, Offer) else found
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return found.body or found.detail if isinstance(found, Offer) else None
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]
        """Headings cannot be chosen."""
        if index.isValid() and self.offer(index.row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled
