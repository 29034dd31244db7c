"""The deck properties: everything that is said of the talk as a whole, changed in one step."""

import datetime
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.actions import plain_text
from briefing_app.gui.minutes_box import MinutesBox
from briefing_app.gui.naming import name_field
from briefing_app.gui.properties.theme_field import ThemeField
from briefing_app.gui.session import Session
from briefing_app.gui.workbench import Workbench
from briefing_app.library.languages import language_name
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.model.event import Event
from briefing_app.model.language import UN_LANGUAGES
from briefing_app.planning.extras import AUDIENCE, QUESTION_MINUTES
from briefing_app.planning.replan import question_minutes

translate = QCoreApplication.translate
_FIELD_HEIGHT = 28


class PropertiesDialog(QDialog):
    """Shows the deck's facts; OK makes one edit of all that changed."""

    def __init__(
        self,
        session: Session,
        library: Library,
        themes: Sequence[str],
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("PropertiesDialog", "Deck properties"))
        self.setMinimumWidth(520)
        self._session, self._library = session, library
        deck = session.deck
        self.title = QLineEdit(deck.title)
        self.event_title = QLineEdit(deck.event.title)
        self.place = QLineEdit(deck.event.place)
        self.speaker = QLineEdit(deck.event.speaker)
        self.has_date = QCheckBox(translate("PropertiesDialog", "The date is known"))
        self.date = QDateEdit()
        self.audience = QComboBox(editable=True)
        self.language = QComboBox()
        self.minutes = _minutes_field(deck.minutes)
        self.questions = _minutes_field(question_minutes(deck))
        self.theme = ThemeField(session, themes, workbench)
        self.footer = QLineEdit(deck.footer)
        self.footer.setPlaceholderText(translate("PropertiesDialog", "The title of the deck"))
        self.handling = QLineEdit(deck.handling)
        self.handling.setPlaceholderText(
            translate("PropertiesDialog", "Shown on every slide, such as “Internal”")
        )
        self._fill(deck)
        self._arrange()

    def accept(self) -> None:
        """Change the deck, in one step that can be undone."""
        text = translate("PropertiesDialog", "Change deck properties")
        self._session.document.edit(text, self.changed)
        super().accept()

    def changed(self, deck: Deck) -> Deck:
        """`deck` with what the fields say."""
        extra = {k: v for k, v in deck.extra.items() if k != QUESTION_MINUTES}
        if self.questions.value():
            extra[QUESTION_MINUTES] = self.questions.value()
        return replace(
            self.theme.changed(deck),
            title=self.title.text().strip(),
            language=self.language.currentData(),
            event=self._event(deck.event),
            minutes=self.minutes.value() or None,
            footer=self.footer.text().strip(),
            handling=self.handling.text().strip(),
            extra=extra,
        )

    def _event(self, old: Event) -> Event:
        audience = self.audience.currentText().strip()
        row = self.audience.findText(audience)
        extra = {k: v for k, v in old.extra.items() if k != AUDIENCE}
        if row >= 0 and self.audience.itemData(row):
            extra[AUDIENCE] = self.audience.itemData(row)
        day = self.date.date()
        return Event(
            title=self.event_title.text().strip(),
            date=datetime.date(day.year(), day.month(), day.day()) if self.has_date.isChecked() else None,
            place=self.place.text().strip(),
            speaker=self.speaker.text().strip(),
            audience=audience,
            extra=extra,
        )

    def _fill(self, deck: Deck) -> None:
        day = deck.event.date or datetime.date.today()
        self.date.setCalendarPopup(True)
        self.date.setDate(QDate(day.year, day.month, day.day))
        self.date.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        self.has_date.setChecked(deck.event.date is not None)
        self.date.setEnabled(self.has_date.isChecked())
        self.has_date.toggled.connect(self.date.setEnabled)
        self.audience.addItem("", "")
        for term in self._library.config.vocabularies.get("audiences", ()):
            self.audience.addItem(term.label(deck.language), term.key)
        self.audience.setCurrentText(deck.event.audience)
        tag = QLocale().name().split("_")[0]
        for language in dict.fromkeys((*UN_LANGUAGES, deck.language)):
            self.language.addItem(language_name(language, tag), language)
        self.language.setCurrentIndex(self.language.findData(deck.language))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        name_field(self.date, translate("PropertiesDialog", "Date"))
        name_field(self.has_date, translate("PropertiesDialog", "The date is known"))
        name_field(self.questions, translate("PropertiesDialog", "Minutes for questions"))
        for text, field in (
            (translate("PropertiesDialog", "&Title"), self.title),
            (translate("PropertiesDialog", "&Event"), self.event_title),
            (translate("PropertiesDialog", "&Date"), _row(self.date, self.has_date)),
            (translate("PropertiesDialog", "&Place"), self.place),
            (translate("PropertiesDialog", "&Speaker"), self.speaker),
            (translate("PropertiesDialog", "&Audience"), self.audience),
            (translate("PropertiesDialog", "&Language"), self.language),
            (translate("PropertiesDialog", "&Minutes"), self._times()),
            (translate("PropertiesDialog", "T&heme"), self.theme),
            (translate("PropertiesDialog", "&Footer"), self.footer),
            (translate("PropertiesDialog", "Handling mar&k"), self.handling),
        ):
            if not isinstance(field, QComboBox | QLineEdit | ThemeField):
                form.addRow(plain_text(text), field)
                continue
            name_field(field, plain_text(text))
            form.addRow(text, field)
        name_field(self.minutes, translate("PropertiesDialog", "Minutes"))
        for field in (self.audience, self.language, self.theme.themes, self.date, self.minutes, self.questions):
            field.setMinimumHeight(_FIELD_HEIGHT)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(form)
        column.addWidget(buttons)

    def _times(self) -> QWidget:
        label = QLabel(translate("PropertiesDialog", "and for questions"))
        label.setProperty("role", "muted")
        return _row(self.minutes, label, self.questions)


def _minutes_field(value: float | None) -> MinutesBox:
    field = MinutesBox(decimals=1, step=1.0, maximum=480.0, value=value or 0.0)
    field.setSpecialValueText("–")
    return field


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return box
