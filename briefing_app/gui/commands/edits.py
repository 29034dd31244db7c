"""Undo, the clipboard, and everything done to selected slides."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from briefing_app.errors import BriefingError
from briefing_app.gui.clipboard import CLIPBOARD_TYPE, pasted, slides_to_mime
from briefing_app.gui.commands.host import Host
from briefing_app.gui.edits import (
    duplicated,
    joined_section,
    put,
    renamed_keys,
    shifted,
    split_section,
    spot_after,
    toggled_hidden,
)
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.slide.pictures import has_picture
from briefing_app.gui.wording import slides_text
from briefing_app.gui.workspace import Workspace
from briefing_app.model.deck import Deck, DeckSlide

translate = QCoreApplication.translate


class EditCommands:
    """The Edit menu."""

    def __init__(self, host: Host) -> None:
        self._host = host

    @property
    def _workspace(self) -> Workspace:
        return self._host.open_workspace

    def undo(self) -> None:
        """Take the last edit back."""
        self._workspace.session.document.end_typing()
        self._workspace.session.document.undo_stack.undo()

    def redo(self) -> None:
        """Do it again."""
        self._workspace.session.document.undo_stack.redo()

    def cut(self) -> None:
        """Copy, then delete."""
        self.copy()
        self.delete()

    def copy(self) -> None:
        """Put the selected slides on the clipboard."""
        session = self._workspace.session
        slides = tuple(s for s in session.deck.slides if s.key in self._workspace.selection.keys)
        text = "\n\n".join(slide.text for slide in slides)
        QGuiApplication.clipboard().setMimeData(slides_to_mime(session.deck, slides, session.media, text))

    def paste(self) -> None:
        """Put the clipboard's slides after the current one, or its picture on it."""
        mime = QGuiApplication.clipboard().mimeData()
        session, selection = self._workspace.session, self._workspace.selection
        if not mime.hasFormat(CLIPBOARD_TYPE):
            if self._workspace.put_picture is not None and has_picture(mime):
                self._workspace.put_picture(mime)
            return
        try:
            deck, keys = pasted(session.deck, spot_after(session.deck, selection.current), mime, session.media)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        session.document.edit(translate("EditCommands", "Paste slides"), lambda _old: deck)
        selection.select(keys)

    def delete(self) -> None:
        """Remove the selected slides; a message offers to undo it."""
        session, keys = self._workspace.session, self._workspace.selection.keys
        if session.document.edit(translate("EditCommands", "Delete slides"), lambda deck: deck.removed(*keys)):
            text = translate("EditCommands", "Deleted {0}.").format(slides_text(len(keys)))
            self._host.say(Message(text, "", translate("EditCommands", "Undo"), self.undo))

    def select_all(self) -> None:
        """Select every slide."""
        self._workspace.selection.select(slide.key for slide in self._workspace.session.deck.slides)

    def search(self) -> None:
        """Search everything."""
        self._host.open_finder()

    def find(self) -> None:
        """Find words in the deck."""
        self._workspace.find_bar.open(replacing=False)

    def replace(self) -> None:
        """Find words in the deck and put others in their place."""
        self._workspace.find_bar.open(replacing=True)

    def find_in_library(self) -> None:
        """Put the cursor into the library's search field."""
        self._workspace.find_in_library()


class SlideCommands:
    """The Slide menu."""

    def __init__(self, host: Host) -> None:
        self._host = host

    @property
    def _workspace(self) -> Workspace:
        return self._host.open_workspace

    def new(self) -> None:
        """An empty slide after the current one."""
        session, selection = self._workspace.session, self._workspace.selection
        text = f"# {translate('SlideCommands', 'Title')}\n\n- {translate('SlideCommands', 'Text')}\n"
        fresh = DeckSlide(key="slide", text=text, language=session.deck.language)
        (slide,) = renamed_keys(session.deck, (fresh,))
        spot = spot_after(session.deck, selection.current)
        session.document.edit(translate("SlideCommands", "New slide"), lambda deck: put(deck, spot, (slide,)))
        selection.select((slide.key,))

    def duplicate(self) -> None:
        """A copy after each selected slide."""
        keys = self._workspace.selection.keys
        self._edit(translate("SlideCommands", "Duplicate"), lambda deck: duplicated(deck, keys))

    def hide(self) -> None:
        """Leave the selected slides out of the show, or put them back in."""
        keys = self._workspace.selection.keys
        self._edit(translate("SlideCommands", "Hide or show"), lambda deck: toggled_hidden(deck, keys))

    def layout(self) -> None:
        """Choose another layout by looking at this slide in each."""
        from briefing_app.gui.inspector.layout_dialog import LayoutDialog

        session = self._workspace.session
        entry = session.entry(self._workspace.selection.current)
        if entry is not None:
            LayoutDialog(session, entry, self._workspace).open()

    def move_up(self) -> None:
        """One place earlier."""
        keys = self._workspace.selection.keys
        self._edit(translate("SlideCommands", "Move earlier"), lambda deck: shifted(deck, keys, -1))

    def move_down(self) -> None:
        """One place later."""
        keys = self._workspace.selection.keys
        self._edit(translate("SlideCommands", "Move later"), lambda deck: shifted(deck, keys, 1))

    def new_section(self) -> None:
        """A section that starts at the current slide; its name is asked for at once."""
        current = self._workspace.selection.current
        if current is None:
            return
        title = translate("SlideCommands", "New section")
        self._edit(title, lambda deck: split_section(deck, current, title))
        self._workspace.rename_current(section=True)

    def rename(self) -> None:
        """Change the title of the current slide or section."""
        self._workspace.rename_current(section=False)

    def remove_section(self) -> None:
        """Let the current section's slides join the one before."""
        session, current = self._workspace.session, self._workspace.selection.current
        place = session.frames.place(current) if current else None
        if place is not None:
            index = place.section_index
            self._edit(translate("SlideCommands", "Join sections"), lambda deck: joined_section(deck, index))

    def review_update(self) -> None:
        """Show what the library changed."""
        self._workspace.review_update()

    def _edit(self, text: str, change: Callable[[Deck], Deck]) -> None:
        self._workspace.session.document.edit(text, change)
