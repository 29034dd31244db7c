"""Asking for another title of a section or a slide."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from briefing_app.gui.edits import edited_text, with_section
from briefing_app.gui.session import Session
from briefing_app.reader import parse_slide
from briefing_app.reader.edits import replace_title

translate = QCoreApplication.translate


def rename_section(session: Session, index: int, parent: QWidget) -> None:
    """Ask for a section's title and set it."""
    section = session.deck.sections[index]

    def done(text: str) -> None:
        session.document.edit(
            translate("Rename", "Rename section"),
            lambda deck: with_section(deck, index, replace(deck.sections[index], title=text.strip())),
        )

    _ask(parent, translate("Rename", "Title of the section"), section.title, done)


def rename_slide(session: Session, key: str, parent: QWidget) -> None:
    """Ask for a slide's title and set it; only its line changes."""
    entry = session.entry(key)
    if entry is None:
        return
    slide = session.slide(entry)

    def done(text: str) -> None:
        title = parse_slide(f"# {text.strip()}\n", slide_id=slide.id, language=slide.language).slide.title
        changed = replace_title(entry.text, slide, title)
        session.document.edit(translate("Rename", "Rename slide"), lambda deck: edited_text(deck, key, changed))

    _ask(parent, translate("Rename", "Title of the slide"), slide.plain_title, done)


def _ask(parent: QWidget, label: str, old: str, done: Callable[[str], None]) -> None:
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(label)
    dialog.setLabelText(label)
    dialog.setTextValue(old)
    dialog.resize(480, dialog.sizeHint().height())
    dialog.textValueSelected.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
