"""Two states of a deck: which slides differ, each seen beside the other, and what to do about it."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.actions import plain_text
from briefing_app.gui.compare.differences import SlideDifference, deck_facts, differences
from briefing_app.gui.compare.views import CompareTabs
from briefing_app.gui.frames import DeckFrames, Laying, Sheet
from briefing_app.gui.phrases import isolated
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.storage import MediaStore

translate = QCoreApplication.translate
_LIST_WIDTH = 264
_SIZE = QSize(1240, 580)


class Side(Struct, frozen=True):
    """One state of the deck, and what it is called."""

    caption: str
    deck: Deck
    media: MediaStore


class Choice(Struct, frozen=True):
    """A button; the dialog closes when it is pressed."""

    text: str
    choose: Callable[[], object]
    is_default: bool = False


class CompareDialog(QDialog):
    """The list of what differs, and what is chosen in it as pages and as text."""

    def __init__(
        self,
        title: str,
        before: Side,
        after: Side,
        choices: Sequence[Choice],
        laying: Laying,
        parent: QWidget | None,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self._before, self._after = before, after
        self._frames = [DeckFrames(laying, side.media, side.deck) for side in (before, after)]
        self.found = differences(before.deck, after.deck)
        self._facts_differ = deck_facts(before.deck) != deck_facts(after.deck)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("CompareDialog", "What differs"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(2)
        for text in (*map(self._row, self.found), *self._facts_rows()):
            item = QListWidgetItem(text)
            item.setToolTip(text)  # for a long title
            self.list.addItem(item)
        self.tabs = CompareTabs(before.caption, after.caption)
        self.list.currentRowChanged.connect(self._show)
        self.buttons = self._buttons(choices)
        self._arrange(note)
        self.list.setCurrentRow(0)

    def _arrange(self, note: str) -> None:
        head = QLabel(note or self._summary(), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        head.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)

    def _buttons(self, choices: Sequence[Choice]) -> QDialogButtonBox:
        box = QDialogButtonBox()
        for choice in choices:
            button = QPushButton(choice.text)
            button.setDefault(choice.is_default)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, c=choice: self._choose(c))
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        later = box.addButton(
            translate("CompareDialog", "Decide later"), QDialogButtonBox.ButtonRole.RejectRole
        )
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        return box

    def _choose(self, choice: Choice) -> None:
        self.accept()
        choice.choose()

    # What is listed

    def _summary(self) -> str:
        if not self.found and not self._facts_differ:
            return translate("CompareDialog", "Nothing differs.")
        text = translate("CompareDialog", "{0} of {1} slides differ.")
        return text.format(len(self.found), len(self._after.deck.slides))

    def _facts_rows(self) -> list[str]:
        return [translate("CompareDialog", "Title, event and sections")] if self._facts_differ else []

    def _row(self, found: SlideDifference) -> str:
        side = self._after if found.after is not None else self._before
        frames = self._frames[1 if found.after is not None else 0]
        place = frames.place(found.slide.key)
        title = frames.laying.slide(found.slide).plain_title or translate("DeckModel", "Without a title")
        number = 1 + side.deck.slides.index(found.slide) if place is None else place.index + 1
        return f"{_kind(found)} · {number}  {isolated(title)}"

    def _show(self, row: int) -> None:
        if row < 0:
            return
        if row == len(self.found):
            self.tabs.show_slides(None, None)
            self.tabs.show_text(_as_text(self._before.deck), _as_text(self._after.deck))
            self.tabs.setCurrentWidget(self.tabs.text)
            return
        found = self.found[row]
        self.tabs.show_slides(
            self._sheet(self._frames[0], found.before), self._sheet(self._frames[1], found.after)
        )
        before, after = (slide.text if slide else "" for slide in (found.before, found.after))
        self.tabs.show_text(before, after)

    def _sheet(self, frames: DeckFrames, slide: DeckSlide | None) -> Sheet | None:
        return None if slide is None else frames.sheet(slide.key)


def _kind(found: SlideDifference) -> str:
    if found.before is None:
        return translate("CompareDialog", "new")
    if found.after is None:
        return translate("CompareDialog", "gone")
    if found.is_changed:
        return translate("CompareDialog", "changed")
    return translate("CompareDialog", "moved")


def _as_text(deck: Deck) -> str:
    """The deck's facts, a line each, as blocks that can be compared."""
    names = _fact_names()
    return "\n\n".join(f"{names[name]}: {value}" for name, value in deck_facts(deck) if value)


def _fact_names() -> dict[str, str]:
    """What the facts are called, as in the deck's properties."""
    names = {
        "title": translate("PropertiesDialog", "&Title"),
        "language": translate("PropertiesDialog", "&Language"),
        "minutes": translate("PropertiesDialog", "&Minutes"),
        "theme": translate("PropertiesDialog", "T&heme"),
        "footer": translate("PropertiesDialog", "&Footer"),
        "handling": translate("PropertiesDialog", "Handling mar&k"),
        "event": translate("PropertiesDialog", "&Event"),
        "date": translate("PropertiesDialog", "&Date"),
        "place": translate("PropertiesDialog", "&Place"),
        "speaker": translate("PropertiesDialog", "&Speaker"),
        "audience": translate("PropertiesDialog", "&Audience"),
        "sections": translate("CompareDialog", "Sections"),
    }
    return {name: plain_text(text) for name, text in names.items()}
