"""The running application: the look, the collaborators, the windows."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFileDialog

from briefing_app import resources
from briefing_app.drawing import QtMeasurer
from briefing_app.drawing.fonts import register_fonts
from briefing_app.gui.export.handed import HandedFiles
from briefing_app.gui.frames import Laying
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.library.shelf import Shelf
from briefing_app.gui.library.showings import Showings
from briefing_app.gui.library.watching import FolderWatch
from briefing_app.gui.look.icons import Icons
from briefing_app.gui.look.sheet import style_sheet
from briefing_app.gui.look.tokens import TEXT_SIZES, chosen_tokens, make_palette
from briefing_app.gui.main_window import MainWindow
from briefing_app.gui.preferences import SETTINGS_FILE, Preferences
from briefing_app.gui.recent import RecentDecks
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.gui.window_state import WINDOW_FILE, WindowState
from briefing_app.gui.workbench import DECK_FILES, AskOpen, Workbench
from briefing_app.layout import load_theme
from briefing_app.library.library import Library
from briefing_app.reader import ParsedSlides
from briefing_app.settings import APPEARANCE, BACKUPS, TEXT_SIZE, UI_LANGUAGE
from briefing_app.storage.backups import Backups
from briefing_app.storage.journal import Journal

_LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")
_LOCALES = {
    "ar": "ar-AE",
    "en": "en-GB",
}  # the digits that the slides have; dates as the United Nations writes them
_QT_TAGS = {"zh": "zh_CN"}  # where Qt names its own translation otherwise


class Folders(Struct, frozen=True):
    """Where the application keeps what is its own."""

    config: Path
    state: Path
    cache: Path


class Application:
    """The running application: its collaborators and its windows."""

    def __init__(
        self,
        app: QApplication,
        folders: Folders,
        libraries: Sequence[Library],
        *,
        ask_open: AskOpen | None = None,
        ask_save: Callable[[Path, str], Path | None] | None = None,
        ask_folder: Callable[[Path], Path | None] | None = None,
        window_state: WindowState | None = None,
    ) -> None:
        self.app = app
        self.preferences = Preferences(folders.config / SETTINGS_FILE)
        register_fonts()
        self._translators: list[QTranslator] = []
        self._apply_language()
        self.apply_look()
        self._jobs = jobs = JobRunner()
        shelf = Shelf(libraries, self.preferences, jobs, folders.cache)
        self._watch = FolderWatch(shelf, jobs)
        asks = (ask_open or _ask_open, ask_save or _ask_save, ask_folder or _ask_folder)
        self.workbench = _workbench(self.preferences, shelf, jobs, folders, *asks)
        QTimer.singleShot(0, shelf, shelf.open_remembered)
        self._window_state = window_state or WindowState(folders.state / WINDOW_FILE)
        self.windows: list[MainWindow] = []
        self.on_window_gone: Callable[[], object] = lambda: None
        self.preferences.changed.connect(self.apply_look)
        app.styleHints().colorSchemeChanged.connect(self.apply_look)

    def new_window(self) -> MainWindow:
        """Another window, on its start page."""
        window = MainWindow(self._window_state)
        self.furnish(window)
        window.show_start()
        window.show()
        return window

    def furnish(self, window: MainWindow) -> None:
        """Give an empty window all that belongs in it."""
        window.furnish(self.workbench, self.new_window)
        window.closed.connect(self._forget)
        self.windows.append(window)

    def apply_look(self) -> None:
        """Colours and text size as they are chosen."""
        tokens = chosen_tokens(self.preferences.value(APPEARANCE))
        font = QFont("Arimo")
        font.setPointSizeF(TEXT_SIZES[self.preferences.value(TEXT_SIZE)])
        self.app.setFont(font)
        self.app.setPalette(make_palette(tokens))
        self.app.setStyleSheet(style_sheet(tokens))

    def shutdown(self) -> None:
        """Stop all background work."""
        self.workbench.thumbnails.stop()
        self._jobs.shutdown()
        self.workbench.handed_files.clear()

    def _forget(self, window: MainWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            window.deleteLater()
            QTimer.singleShot(0, self.app, lambda: self.on_window_gone())

    def forget_language(self) -> None:
        """Take the translations out again, for an application that goes on in another language."""
        for translator in self._translators:
            self.app.removeTranslator(translator)
        self._translators.clear()
        self.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _apply_language(self) -> None:
        """Load the translations; the direction of the interface follows the language."""
        tag = self.preferences.value(UI_LANGUAGE)
        if tag == "system":
            tag = QLocale.system().name().split("_")[0]
        tag = tag if tag in _LANGUAGES else "en"
        QLocale.setDefault(QLocale(_LOCALES.get(tag, tag)))
        folder = resources.assets() / "translations"
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for place, name in ((str(folder), f"briefing_{tag}"), (qt_folder, f"qtbase_{_QT_TAGS.get(tag, tag)}")):
            translator = QTranslator()
            if tag != "en" and translator.load(name, place):
                self.app.installTranslator(translator)
                self._translators.append(translator)
        is_rtl = QLocale(tag).textDirection() == Qt.LayoutDirection.RightToLeft
        self.app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )


def _workbench(
    preferences: Preferences,
    shelf: Shelf,
    jobs: JobRunner,
    folders: Folders,
    ask_open: AskOpen,
    ask_save: Callable[[Path, str], Path | None],
    ask_folder: Callable[[Path], Path | None],
) -> Workbench:
    """What all windows share."""
    return Workbench(
        jobs=jobs,
        laying=Laying(ParsedSlides(), load_theme, QtMeasurer),
        thumbnails=Thumbnails(),
        icons=Icons(resources.assets() / "icons"),
        preferences=preferences,
        recent=RecentDecks(folders.state / "recent.json"),
        shelf=shelf,
        showings=Showings(folders.state, jobs),
        journal=Journal(folders.state / "journal"),
        backups=Backups(folders.state / "backups", preferences.value(BACKUPS)),
        state_folder=folders.state,
        cache_folder=folders.cache,
        handed_files=HandedFiles(folders.cache / "handed"),
        ask_open=ask_open,
        ask_save=ask_save,
        ask_folder=ask_folder,
    )


def _ask_open(folder: Path, names: str = DECK_FILES, /) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(None, "", str(folder), names)
    return Path(name) if name else None


def _ask_folder(folder: Path) -> Path | None:
    name = QFileDialog.getExistingDirectory(None, "", str(folder))
    return Path(name) if name else None


def _ask_save(suggestion: Path, suffix: str) -> Path | None:
    """Ask for a file; of several suffixes (".pptx .png") the dialog offers each, the first one first."""
    suffixes = suffix.split()
    filters = ";;".join(f"*{one}" for one in suffixes)
    name, chosen = QFileDialog.getSaveFileName(None, "", str(suggestion), filters)
    if not name:
        return None
    path = Path(name)
    if not suffixes or path.suffix.lower() in suffixes:
        return path
    return path.with_name(path.name + (chosen.removeprefix("*") or suffixes[0]))
