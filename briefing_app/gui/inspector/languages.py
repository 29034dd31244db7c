"""The languages that the current slide exists in; a click puts the variant in its place."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefing_app.errors import BriefingError
from briefing_app.gui.flow import FlowLayout
from briefing_app.gui.library.shelf import Shelf
from briefing_app.gui.messages import Message, error_message, finding_message
from briefing_app.gui.session import Session
from briefing_app.library.library import Libraries, Library
from briefing_app.model.deck import DeckSlide
from briefing_app.model.language import in_order, language
from briefing_app.opening.languages import with_variant

translate = QCoreApplication.translate


class LanguageRow(QWidget):
    """A chip for each language; that of the slide is checked."""

    def __init__(
        self, session: Session, shelf: Shelf, say: Callable[[Message], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._shelf, self._say = session, shelf, say
        self._entry: DeckSlide | None = None
        self._shown: tuple[object, ...] = ()
        self._chips = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._chips)

    def show_slide(self, entry: DeckSlide) -> None:
        """Show the languages of `entry`."""
        self._entry = entry
        tags = in_order({entry.language, *self._variants(entry)})
        shown = (entry.key, entry.language, entry.is_linked, tags)
        if shown == self._shown:
            return
        self._shown = shown
        self._column.removeWidget(self._chips)
        self._chips.deleteLater()
        self._chips = QWidget()
        flow = FlowLayout(self._chips)
        for tag in tags:
            flow.addWidget(self._chip(tag, entry))
        self._column.addWidget(self._chips)

    def _chip(self, tag: str, entry: DeckSlide) -> QPushButton:
        chip = QPushButton(language(tag).endonym)
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setChecked(tag == entry.language)
        chip.setAccessibleName(translate("LanguageRow", "Slide in {0}").format(language(tag).endonym))
        chip.setEnabled(entry.is_linked or tag == entry.language)
        if not chip.isEnabled():
            chip.setToolTip(translate("LanguageRow", "An own copy keeps its text: the library has another."))
        chip.clicked.connect(lambda: self._take(tag))
        return chip

    def _take(self, tag: str) -> None:
        """Put the variant in `tag` in the place of the slide, as one step to undo."""
        entry, self._shown = self._entry, ()
        library = self._library(entry) if entry else None
        if entry is None or library is None or tag == entry.language:
            self._refresh()
            return
        try:
            deck, findings = with_variant(self._session.deck, entry.key, library, self._session.media, tag)
        except BriefingError as error:
            self._say(error_message(error))
            self._refresh()
            return
        self._session.document.edit(translate("LanguageRow", "Change the slide's language"), lambda _deck: deck)
        if findings:
            self._say(finding_message(findings[0]))

    def _refresh(self) -> None:
        """Check the right chip again."""
        if self._entry is not None:
            self.show_slide(self._entry)

    def _library(self, entry: DeckSlide) -> Library | None:
        return Libraries(self._shelf.libraries).of(entry.origin)

    def _variants(self, entry: DeckSlide) -> tuple[str, ...]:
        library = self._library(entry)
        try:
            return library.languages(entry.origin.slide_id) if library and entry.origin else ()
        except BriefingError:  # it is asked again at the next look, and its pane says what is wrong
            return ()
