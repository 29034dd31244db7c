"""After a rehearsal: the minutes that were planned beside those it took, and which of them to take over."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing_app.gui.present.timing import plain_label
from briefing_app.gui.wording import minutes_text
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.presenting.rehearsal import Proposal
from briefing_app.reader.edits import set_meta

translate = QCoreApplication.translate


class RehearsedDialog(QDialog):
    """Lists old → new minutes; what is ticked is taken over."""

    def __init__(self, proposals: Sequence[Proposal], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("RehearsedDialog", "Times of the rehearsal"))
        self.resize(560, 420)
        told = plain_label()
        told.setText(translate("RehearsedDialog", "Take these minutes over into the deck?"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("RehearsedDialog", "Slides with another time"))
        for proposal in proposals:
            old, new = minutes_text(proposal.planned), minutes_text(proposal.rehearsed)
            item = QListWidgetItem(f"{old} → {new}    {proposal.title}")
            item.setData(Qt.ItemDataRole.UserRole, proposal)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Discard
        )
        buttons.button(QDialogButtonBox.StandardButton.Apply).clicked.connect(self.accept)
        buttons.button(QDialogButtonBox.StandardButton.Discard).clicked.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (told, self.list, buttons):
            column.addWidget(widget)

    def chosen(self) -> list[Proposal]:
        """The proposals that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked]


def with_minutes(deck: Deck, chosen: Sequence[Proposal]) -> Deck:
    """The deck with the rehearsed minutes in its slides' front matter; each becomes an own copy."""
    minutes = {proposal.key: proposal.rehearsed for proposal in chosen}

    def timed(slide: DeckSlide) -> DeckSlide:
        value = minutes.get(slide.key)
        return slide if value is None else slide.edited(set_meta(slide.text, "minutes", value))

    sections = (replace(s, slides=tuple(timed(slide) for slide in s.slides)) for s in deck.sections)
    return replace(deck, sections=tuple(sections))
