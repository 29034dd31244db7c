"""The inspector's first page: layout, minutes, priority, status, origin, findings."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.diagnostics import Severity
from briefing_app.errors import BriefingError
from briefing_app.gui.badges import link_text, status_text
from briefing_app.gui.edits import edited_text, toggled_hidden
from briefing_app.gui.inspector.languages import LanguageRow
from briefing_app.gui.inspector.picture import PictureSection
from briefing_app.gui.look.tokens import tokens_of
from briefing_app.gui.minutes_box import MinutesBox
from briefing_app.gui.naming import name_field
from briefing_app.gui.phrases import error_told, told
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.wording import day_text
from briefing_app.model.deck import DeckSlide
from briefing_app.model.slide import Priority, Slide, SlideLayoutName
from briefing_app.planning.timing import estimated_minutes
from briefing_app.reader.edits import set_meta

translate = QCoreApplication.translate


def layout_title(name: SlideLayoutName | None) -> str:
    """What a slide layout is called."""
    return {
        None: translate("Layouts", "From the content"),
        SlideLayoutName.TITLE: translate("Layouts", "Title"),
        SlideLayoutName.SECTION: translate("Layouts", "Section"),
        SlideLayoutName.TEXT: translate("Layouts", "Text"),
        SlideLayoutName.TWO_COLUMNS: translate("Layouts", "Two columns"),
        SlideLayoutName.CARDS: translate("Layouts", "Cards"),
        SlideLayoutName.TABLE: translate("Layouts", "Table"),
        SlideLayoutName.PICTURE: translate("Layouts", "Picture"),
        SlideLayoutName.QUOTE: translate("Layouts", "Quote"),
        SlideLayoutName.STATEMENT: translate("Layouts", "Statement"),
        SlideLayoutName.TIMELINE: translate("Layouts", "Timeline"),
        SlideLayoutName.QUESTION: translate("Layouts", "Question"),
        SlideLayoutName.CHART: translate("Layouts", "Chart"),
        SlideLayoutName.SOURCES: translate("Layouts", "Sources"),
    }[name]


def priority_title(priority: Priority) -> str:
    """What a priority is called."""
    return {
        Priority.MUST: translate("Priorities", "Must be said"),
        Priority.SHOULD: translate("Priorities", "Should be said"),
        Priority.COULD: translate("Priorities", "Could be said"),
    }[priority]


class ContentPage(QWidget):
    """Shows the current slide's facts; a change is an edit of its front matter."""

    review_wanted = Signal()

    def __init__(
        self, session: Session, selection: Selection, languages: LanguageRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self.languages = languages
        self._is_showing = False
        self.layout_box = QComboBox()
        for name in (None, *SlideLayoutName):
            self.layout_box.addItem(layout_title(name), name.value if name else None)
        self.minutes = MinutesBox(decimals=2, step=0.25, maximum=600)
        self.priority = QComboBox()
        for priority in Priority:
            self.priority.addItem(priority_title(priority), priority.value)
        self.hidden = QCheckBox(translate("ContentPage", "Hidden: a backup slide"))
        self.status = QLabel(wordWrap=True)
        self.origin = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.review = QPushButton(translate("ContentPage", "Changes from the library…"))
        self.review.clicked.connect(self.review_wanted)
        self.findings = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.picture = PictureSection(session, selection)
        self._arrange()
        self.layout_box.activated.connect(lambda _i: self._set("layout", self.layout_box.currentData()))
        self.priority.activated.connect(lambda _i: self._set("priority", self.priority.currentData()))
        self.minutes.editingFinished.connect(self._set_minutes)
        self.hidden.clicked.connect(self._toggle_hidden)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (translate("ContentPage", "Layout"), self.layout_box),
            (translate("ContentPage", "Minutes"), self.minutes),
            (translate("ContentPage", "Priority"), self.priority),
            (translate("ContentPage", "Status"), self.status),
            (translate("ContentPage", "Origin"), self.origin),
            (translate("ContentPage", "Languages"), self.languages),
        ):
            caption = QLabel(label)
            caption.setProperty("role", "muted")
            caption.setBuddy(field)
            name_field(field, label)
            form.addRow(caption, field)
        form.insertRow(3, self.hidden)  # across both columns: some languages need many words
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.review)
        column.addWidget(self.findings)
        column.addWidget(self.picture)
        column.addStretch(1)
        for box in (self.layout_box, self.minutes, self.priority):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_slide(self, entry: DeckSlide | None, *, has_update: bool) -> None:
        """Show the facts of `entry`."""
        self.setEnabled(entry is not None and not self._session.file.read_only)
        self.review.setVisible(has_update)
        self.picture.refresh()
        if entry is None:
            return
        slide = self._session.slide(entry)
        self.layout_box.setCurrentIndex(self.layout_box.findData(slide.layout.value if slide.layout else None))
        if not self.minutes.hasFocus():
            estimate = estimated_minutes(slide)
            self.minutes.setSpecialValueText(translate("ContentPage", "{0} (estimated)").format(estimate))
            self.minutes.setValue(slide.meta.minutes or 0)
        self.priority.setCurrentIndex(self.priority.findData(slide.meta.priority.value))
        self.hidden.setChecked(entry.hidden)
        self.status.setText(_status_line(slide))
        self.origin.setText(_origin_line(entry))
        self.origin.setToolTip(entry.origin.library if entry.origin else "")
        self.languages.show_slide(entry)
        self._show_findings(entry)

    def _show_findings(self, entry: DeckSlide) -> None:
        try:
            found = (*self._session.frames.laying.parsed(entry).diagnostics, *self._frame_findings(entry))
        except BriefingError as error:
            self.findings.setText(error_told(error))
            return
        lines = [f"{told(d.message)} {told(d.hint)}".strip() for d in found if d.severity is not Severity.INFO]
        self.findings.setText("\n\n".join(dict.fromkeys(lines)))
        self.findings.setStyleSheet(f"color: {tokens_of(self.palette()).warn}")
        self.findings.setVisible(bool(lines))

    def _frame_findings(self, entry: DeckSlide) -> tuple[Any, ...]:
        return self._session.frames.frame(entry.key).diagnostics

    def _set(self, key: str, value: object) -> None:
        entry = self._session.entry(self._selection.current)
        if entry is None:
            return
        changed = set_meta(entry.text, key, value)
        names = {
            "layout": translate("ContentPage", "Change layout"),
            "priority": translate("ContentPage", "Change priority"),
            "minutes": translate("ContentPage", "Change minutes"),
        }
        self._session.document.edit(names[key], lambda deck: edited_text(deck, entry.key, changed))

    def _set_minutes(self) -> None:
        entry = self._session.entry(self._selection.current)
        value = self.minutes.value() or None
        if entry is not None and value != self._session.slide(entry).meta.minutes:
            self._set("minutes", int(value) if value and value == int(value) else value)

    def _toggle_hidden(self) -> None:
        key = self._selection.current
        if key is not None:
            text = translate("ContentPage", "Hide or show")
            self._session.document.edit(text, lambda deck: toggled_hidden(deck, (key,)))


def _status_line(slide: Slide) -> str:
    parts = [status_text(slide.meta.status)]
    if slide.meta.review_by:
        parts.append(translate("ContentPage", "review by {0}").format(day_text(slide.meta.review_by)))
    return " · ".join(parts)


def _origin_line(entry: DeckSlide) -> str:
    if entry.origin is None:
        return link_text(entry)
    return f"{link_text(entry)} · {entry.origin.slide_id} · {entry.origin.revision[:6]}"
