"""The theme of a deck: a bundled one, or the look of a presentation that the user chooses."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefing_app.gui.commands.files import documents_folder
from briefing_app.gui.jobs import Job
from briefing_app.gui.naming import name_field
from briefing_app.gui.phrases import error_told, told
from briefing_app.gui.properties.theme_titles import own_title, theme_title
from briefing_app.gui.session import Session
from briefing_app.gui.workbench import Workbench
from briefing_app.model.deck import Deck
from briefing_app.storage import MediaStore

if TYPE_CHECKING:
    from briefing_app.importing.pptx.organisation import OrganisationTheme

T = TypeVar("T")
translate = QCoreApplication.translate
PRESENTATIONS = "PowerPoint (*.pptx *.potx)"


class ThemeField(QWidget):
    """A list of themes, and a button that adds one from a file; what of it is lost stands below."""

    def __init__(self, session: Session, themes: Sequence[str], workbench: Workbench) -> None:
        super().__init__()
        self._session, self._workbench = session, workbench
        deck = session.deck
        self.themes = QComboBox()
        for name in dict.fromkeys((*themes, deck.theme)):
            self.themes.addItem(theme_title(name), name)
        if deck.own_theme:
            self._add(own_title(deck, workbench), deck.own_theme)
        self.themes.setCurrentIndex(self.themes.findData(deck.look))
        self.button = QPushButton(translate("ThemeField", "From a file…"))
        self.button.setToolTip(translate("ThemeField", "Take the look of a PowerPoint file or template"))
        self.button.clicked.connect(self.choose)
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setVisible(False)
        self.said.setProperty("role", "muted")
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.themes, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.said)
        name_field(self.themes, translate("ThemeField", "Theme"))
        self.setFocusProxy(self.themes)

    def changed(self, deck: Deck) -> Deck:
        """`deck` with the theme that is chosen."""
        return deck.with_look(self.themes.currentData())

    def choose(self) -> None:
        """Ask for a file and read it in the background."""
        path = self._workbench.ask_open(documents_folder(), PRESENTATIONS)
        if path is None:
            return
        self.button.setEnabled(False)
        self._workbench.jobs.start(
            translate("ThemeField", "Reading {0}").format(path.name),
            partial(_read, path, self._session.media),
            done=partial(self._if_shown, self._take),
            failed=partial(self._if_shown, self._fail),
        )

    def _if_shown(self, then: Callable[[T], None], result: T) -> None:
        """Go on with `result`, unless the dialog was closed meanwhile."""
        if isValid(self):
            then(result)

    def _take(self, read: "OrganisationTheme") -> None:
        self.button.setEnabled(True)
        self._add(read.theme.title, read.tables)
        self._say("\n".join(told(finding.message) for finding in read.diagnostics))

    def _fail(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self._say(error_told(error))

    def _add(self, title: str, tables: str) -> None:
        self.themes.addItem(title, tables)
        self.themes.setCurrentIndex(self.themes.count() - 1)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setMinimumHeight(max(0, self.said.heightForWidth(self.width())))
        self.said.setVisible(bool(text))


def _read(path: Path, media: MediaStore, _job: Job) -> "OrganisationTheme":
    from briefing_app.importing.pptx.organisation import read_theme  # late: importers load slowly

    return read_theme(path, media.add)
