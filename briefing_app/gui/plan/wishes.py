"""The knobs: from what, for whom, about what, in which language, in how many minutes."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.flow import FlowLayout
from briefing_app.gui.minutes_box import MinutesBox
from briefing_app.gui.naming import name_field
from briefing_app.gui.plan.planner import FromDeck, FromLibrary, FromOutline, Source
from briefing_app.library.languages import language_name
from briefing_app.library.library import Library
from briefing_app.model.language import UN_LANGUAGES
from briefing_app.model.outline import Outline
from briefing_app.planning.plan import Request

translate = QCoreApplication.translate
_FACETS = ("themes", "crimes", "horizon", "regions")
_EVERYWHERE = "all"
_FIELD_HEIGHT = 28


class Start(Struct, frozen=True):
    """What the knobs say first."""

    source: Source
    minutes: float = 20.0
    questions: float = 0.0
    language: str = "en"
    audience: str = ""


class WishesPane(QScrollArea):
    """`changed` says that another talk is wanted. `libraries` are those to choose from, by their names."""

    changed = Signal()
    library_wanted = Signal(object)  # another one of the libraries: it has other words for what is wished for

    def __init__(
        self,
        library: Library,
        libraries: Mapping[str, Library],
        outlines: Sequence[Outline],
        start: Start,
        *,
        has_deck: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("PlanDialog", "What the talk is for"))
        self._library = library
        self.library = QComboBox()
        for name, other in libraries.items():
            self.library.addItem(name, other)
        self.library.setCurrentIndex(list(libraries.values()).index(library))
        self.library.activated.connect(self._on_library)
        self._tag = QLocale().name().split("_")[0]
        self.source = QComboBox()
        self._fill_source(outlines, start, has_deck=has_deck)
        self.minutes = _minutes_field(start.minutes, 0.5)
        self.questions = _minutes_field(start.questions, 0.0)
        self.language = QComboBox()
        self.fallback = QComboBox()
        self._fill_languages(start)
        self.audience = QComboBox()
        self._fill_audiences(start)
        self.chips: dict[str, dict[str, QPushButton]] = {facet: self._chips(facet) for facet in _FACETS}
        self._wishes = QWidget()
        self._arrange()
        self.source.activated.connect(self._on_source)
        for box in (self.language, self.fallback, self.audience):
            box.activated.connect(self.changed)
        for spin in (self.minutes, self.questions):
            spin.valueChanged.connect(self.changed)
        self._show_wishes()

    @property
    def chosen_source(self) -> Source:
        """From what to choose."""
        found = self.source.currentData()
        assert isinstance(found, FromDeck | FromOutline | FromLibrary)  # noqa: S101 - filled by ourselves
        return found

    def request(self) -> Request:
        """What is wished for."""
        themes, crimes, horizon, regions = (self._chosen(facet) for facet in _FACETS)
        return Request(
            self.minutes.value(),
            min(self.questions.value(), max(0.0, self.minutes.value() - 0.5)),
            audience=self.audience.currentData(),
            themes=themes,
            crimes=crimes,
            horizon=horizon,
            regions=regions,
            language=self.language.currentData(),
            fallback_language=self.fallback.currentData(),
        )

    def again(self) -> Start:
        """What the knobs say now, for a pane of another library."""
        return Start(
            FromLibrary(),
            self.minutes.value(),
            self.questions.value(),
            self.language.currentData(),
            self.audience.currentData(),
        )

    def _on_library(self) -> None:
        chosen = self.library.currentData()
        if chosen is not self._library:
            self.library_wanted.emit(chosen)

    def _chosen(self, facet: str) -> tuple[str, ...]:
        return tuple(key for key, chip in self.chips[facet].items() if chip.isChecked())

    def _on_source(self) -> None:
        source = self.chosen_source
        if isinstance(source, FromOutline) and source.outline.minutes:
            questions = source.outline.question_minutes or 0.0
            self.questions.setValue(questions)
            self.minutes.setValue(source.outline.minutes + questions)
        self._show_wishes()
        self.changed.emit()

    def _show_wishes(self) -> None:
        """Wishes are for a library; a deck is only made to fit."""
        self._wishes.setVisible(not isinstance(self.chosen_source, FromDeck))

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 20, 20)
        column.setSpacing(16)
        form = self._form(
            (translate("PlanDialog", "Library"), self.library),
            (translate("PlanDialog", "Choose from"), self.source),
            (translate("PlanDialog", "Minutes in all"), self.minutes),
            (translate("PlanDialog", "For questions"), self.questions),
        )
        form.setRowVisible(self.library, self.library.count() > 1)
        column.addLayout(form)
        wishes = QVBoxLayout(self._wishes)
        wishes.setContentsMargins(0, 0, 0, 0)
        wishes.setSpacing(16)
        wishes.addLayout(
            self._form(
                (translate("PlanDialog", "Audience"), self.audience),
                (translate("PlanDialog", "Language"), self.language),
                (translate("PlanDialog", "Where missing"), self.fallback),
            )
        )
        for facet in _FACETS:
            if self.chips[facet]:
                wishes.addLayout(_chip_group(_facet_name(facet), list(self.chips[facet].values())))
        column.addWidget(self._wishes)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "pane")
        inner.setProperty("role", "pane")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(360)

    def _form(self, *rows: tuple[str, QWidget]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in rows:
            label = QLabel(text)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            name_field(field, text)
            field.setMinimumHeight(_FIELD_HEIGHT)
            if isinstance(field, QComboBox):
                field.setMinimumContentsLength(12)
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addRow(label, field)
        return form

    def _fill_source(self, outlines: Sequence[Outline], start: Start, *, has_deck: bool) -> None:
        if has_deck:
            self.source.addItem(translate("PlanDialog", "This deck"), FromDeck())
        self.source.addItem(translate("PlanDialog", "The whole library"), FromLibrary())
        for outline in outlines:
            self.source.addItem(outline.title, FromOutline(outline))
        wanted = [i for i in range(self.source.count()) if self.source.itemData(i) == start.source]
        self.source.setCurrentIndex(wanted[0] if wanted else 0)

    def _fill_languages(self, start: Start) -> None:
        tags = dict.fromkeys((start.language, *UN_LANGUAGES, self._library.language))
        self.fallback.addItem(translate("PlanDialog", "Leave the slide out"), None)
        for tag in tags:
            self.language.addItem(language_name(tag, self._tag), tag)
            self.fallback.addItem(
                translate("PlanDialog", "Show it in {0}").format(language_name(tag, self._tag)), tag
            )
        self.language.setCurrentIndex(self.language.findData(start.language))

    def _fill_audiences(self, start: Start) -> None:
        self.audience.addItem(translate("PlanDialog", "Any"), "")
        for term in self._library.config.vocabularies.get("audiences", ()):
            self.audience.addItem(term.label(self._tag), term.key)
        self.audience.setCurrentIndex(max(0, self.audience.findData(start.audience)))

    def _chips(self, facet: str) -> dict[str, QPushButton]:
        found = {}
        for term in self._library.config.vocabularies.get(facet, ()):
            if term.key != _EVERYWHERE:
                chip = QPushButton(term.label(self._tag))
                chip.setProperty("chip", True)
                chip.setCheckable(True)
                chip.setAutoDefault(False)
                chip.toggled.connect(self.changed)
                found[term.key] = chip
        return found


def _minutes_field(value: float, least: float) -> MinutesBox:
    return MinutesBox(decimals=1, step=1.0, minimum=least, maximum=480.0, value=value)


def _chip_group(title: str, chips: Sequence[QPushButton]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    label = QLabel(title)
    label.setProperty("role", "muted")
    column.addWidget(label)
    row = QWidget()
    flow = FlowLayout(row)
    for chip in chips:
        flow.addWidget(chip)
    column.addWidget(row)
    return column


def _facet_name(facet: str) -> str:
    return {
        "themes": translate("PlanDialog", "Themes"),
        "crimes": translate("PlanDialog", "Crimes"),
        "horizon": translate("PlanDialog", "Horizon"),
        "regions": translate("PlanDialog", "Regions"),
    }[facet]
