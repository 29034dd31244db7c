"""How a slide of the library is drawn: picture, title, badges, and where it comes from if that is not clear."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.gui.badges import status_colors, status_text
from briefing_app.gui.grid.painting import await_picture, draw_lines, draw_picture, outline
from briefing_app.gui.library.card import Card
from briefing_app.gui.library.model import LibraryModel, Role
from briefing_app.gui.look.tokens import Tokens, tokens_of
from briefing_app.gui.thumbnails import Thumbnails

TEXT_HEIGHT = 58  # two lines of title and the badges, under the picture
DETAIL_HEIGHT = 16  # one line more, where cards have it
_PAD, _GAP = 5, 4  # inside a badge, and between two
_Index = QModelIndex | QPersistentModelIndex


class Badge(Struct, frozen=True):
    """A word or two on a ground; without one it is plain text."""

    text: str
    ink: str
    ground: str = ""

    def width(self, metrics: QFontMetrics) -> int:
        """Pixels across."""
        return metrics.horizontalAdvance(self.text) + (2 * _PAD if self.ground else 0)


class LibraryDelegate(QStyledItemDelegate):
    """One card of the library."""

    def __init__(self, model: LibraryModel, thumbnails: Thumbnails) -> None:
        super().__init__(model)
        self._model = model
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        card: Card | None = index.data(Role.CARD)
        if card is None:
            return
        painter.save()
        tokens = tokens_of(option.palette)
        rect = option.rect
        picture = QRect(rect.left(), rect.top(), rect.width(), rect.width() * 9 // 16)
        width = round(picture.width() * painter.device().devicePixelRatioF())
        found = card.found
        digest = self._model.digest(found)
        pixmap = self._thumbnails.get(digest, width, lambda: self._model.sheet(found))
        if pixmap is None:
            await_picture(option, index.row(), (digest, width))
        draw_picture(painter, picture, pixmap, tokens)
        if option.state & QStyle.StateFlag.State_Selected:
            outline(painter, picture.adjusted(-3, -3, 3, 3), tokens.accent, 3)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            outline(painter, picture.adjusted(-3, -3, 3, 3), tokens.muted, 1)
        self._paint_text(
            painter, option, card, QRect(rect.left(), picture.bottom() + 5, rect.width(), 200), tokens
        )
        painter.restore()

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, card: Card, rect: QRect, tokens: Tokens
    ) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.95)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        used = draw_lines(painter, rect, card.title, option=option, most=2)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        y = rect.top() + used + 3
        badges = card_badges(card, painter.fontMetrics(), rect.width(), tokens)
        _paint_badges(painter, option, badges, y)
        height = painter.fontMetrics().height()
        detail = QRect(rect.left(), y + height + 4, rect.width(), height)
        painter.setPen(QColor(tokens.muted))
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        painter.drawText(detail, align, _detail(card, painter.fontMetrics(), rect.width()))


def card_badges(card: Card, metrics: QFontMetrics, width: int, tokens: Tokens) -> list[Badge]:
    """The badges that fit into `width`: minutes, status, and as many languages as there is room for."""
    badges = [Badge(card.minutes, tokens.muted)] if card.minutes else []
    badges.append(Badge(status_text(card.status), *status_colors(card.status, tokens)))
    if card.language:
        badges.append(Badge(card.language, tokens.text, tokens.raised))
    taken = sum(badge.width(metrics) + _GAP for badge in badges)
    for text in _shortened(card.others):
        languages = Badge(text, tokens.muted, tokens.raised)
        if taken + languages.width(metrics) <= width:
            return [*badges, languages]
    return badges


def _detail(card: Card, metrics: QFontMetrics, width: int) -> str:
    """The library and the last showing in one line, in which the library's name leaves room for the other."""
    elide = Qt.TextElideMode.ElideRight
    library = card.library
    if card.shown:
        library = metrics.elidedText(library, elide, width * 2 // 5)
    return metrics.elidedText(" · ".join(filter(None, (library, card.shown))), elide, width)


def _shortened(tags: Sequence[str]) -> list[str]:
    """The languages in ever fewer words: "fr es ar", "fr +2", "+3"."""
    if not tags:
        return []
    some = [f"{' '.join(tags[:count])} +{len(tags) - count}" for count in range(len(tags) - 1, 0, -1)]
    return [" ".join(tags), *some, f"+{len(tags)}"]


def _paint_badges(painter: QPainter, option: QStyleOptionViewItem, badges: Sequence[Badge], y: int) -> None:
    """Side by side, as the interface reads; what is too wide is cut short."""
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    metrics, room = painter.fontMetrics(), option.rect.width()
    start = 0
    for badge in badges:
        width = min(badge.width(metrics), room - start)
        x = option.rect.right() + 1 - start - width if mirrored else option.rect.left() + start
        box = QRectF(x, y, width, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if badge.ground:
            painter.setBrush(QColor(badge.ground))
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(badge.ink))
        inner = width - (2 * _PAD if badge.ground else 0)
        text = metrics.elidedText(badge.text, Qt.TextElideMode.ElideRight, inner + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        start += width + _GAP
