"""Where the finder looks: commands, the open deck, the library, its briefings, the help."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon, QKeySequence

from briefing_app.gui.actions import ActionSet, plain_text
from briefing_app.gui.finder.entries import Entry, matching, says_all
from briefing_app.gui.library.pane import LibraryPane
from briefing_app.gui.library.search import Found
from briefing_app.gui.workspace import Workspace
from briefing_app.library.library import Library
from briefing_app.model.outline import Outline

translate = QCoreApplication.translate
_FEW = 6  # of a kind, so that the other kinds stay in sight


class CommandSource:
    """Every command by its name. `most`: how many at once; None for all."""

    def __init__(self, actions: ActionSet, most: int | None = None) -> None:
        self._actions = [action for _, action in actions]
        self._most = most

    @property
    def title(self) -> str:
        """What the kind is called."""
        return translate("Finder", "Commands")

    def find(self, typed: str) -> Sequence[Entry]:
        """The commands that `typed` may name."""
        places = matching([plain_text(action.text()) for action in self._actions], typed)
        return [_command(self._actions[place]) for place in places[: self._most]]


class DeckSource:
    """The slides of the open deck, by their texts and notes; choosing one goes there."""

    def __init__(self, workspace: Workspace, icon: QIcon) -> None:
        self._workspace, self._icon = workspace, icon

    @property
    def title(self) -> str:
        """What the kind is called."""
        return translate("Finder", "In this deck")

    def find(self, typed: str) -> Sequence[Entry]:
        """The slides that say all of `typed`, titles first."""
        if not typed.strip():
            return []
        session = self._workspace.session
        in_titles, elsewhere = [], []
        for place in session.frames.places:
            title = session.slide(place.entry).plain_title
            if says_all(title, typed):
                in_titles.append((title, place))
            elif says_all(place.entry.text, typed):
                elsewhere.append((title, place))
        return [
            Entry(
                title or translate("Finder", "Slide {0}").format(place.index + 1),
                partial(self._go, place.entry.key),
                " · ".join(filter(None, (str(place.number or ""), place.section.title))),
                icon=self._icon,
            )
            for title, place in (*in_titles, *elsewhere)[:_FEW]
        ]

    def _go(self, key: str) -> None:
        self._workspace.selection.select((key,))


class LibrarySource:
    """The library's slides in the deck's language; choosing one puts it into the deck."""

    def __init__(self, pane: LibraryPane, icon: QIcon) -> None:
        self._pane, self._icon = pane, icon

    @property
    def title(self) -> str:
        """What the kind is called."""
        return translate("Finder", "In the library: Enter adds the slide")

    def find(self, typed: str) -> Sequence[Entry]:
        """The best slides for `typed`."""
        if not typed.strip():
            return []
        return [
            Entry(found.hit.title.text, partial(self._take, found), found.hit.snippet.text, icon=self._icon)
            for found in self._pane.look_up(typed, _FEW)
        ]

    def _take(self, found: Found) -> None:
        self._pane.taken.emit([found])


class BriefingSource:
    """The outlines of all libraries; choosing one opens a deck of it."""

    def __init__(
        self,
        libraries: Sequence[Library],
        language: str,
        start: Callable[[Library, Outline], object],
        icon: QIcon,
    ) -> None:
        self._libraries, self._language, self._start, self._icon = libraries, language, start, icon

    @property
    def title(self) -> str:
        """What the kind is called."""
        return translate("Finder", "Briefings")

    def find(self, typed: str) -> Sequence[Entry]:
        """The briefings whose title or description says all of `typed`."""
        if not typed.strip():
            return []
        return [
            Entry(outline.title, partial(self._start, library, outline), outline.description, icon=self._icon)
            for library in self._libraries
            for outline in library.outlines()
            if outline.language.split("-")[0] in (self._language, library.language)
            and says_all(f"{outline.title} {outline.description}", typed)
        ][:_FEW]


class HelpSource:
    """The pages of the help."""

    def __init__(self, show: Callable[[str], object], icon: QIcon) -> None:
        self._show, self._icon = show, icon

    @property
    def title(self) -> str:
        """What the kind is called."""
        return translate("Finder", "Help")

    def find(self, typed: str) -> Sequence[Entry]:
        """The pages that say all of `typed`."""
        if not typed.strip():
            return []
        from briefing_app.gui.help.pages import help_pages

        return [
            Entry(page.title, partial(self._show, page.name), icon=self._icon)
            for page in help_pages()
            if page.says(typed)
        ]


def _command(action: QAction) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    run = action.trigger if action.isEnabled() else None
    return Entry(plain_text(action.text()), run, action.statusTip(), keys, action.icon())
