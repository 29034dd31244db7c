"""The inspector's part for pictures: words, crop, another file."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.look.fields import inset
from briefing_app.gui.naming import name_field
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.slide.pictures import pictures_of, stored, with_changed_picture
from briefing_app.model.blocks import Crop, Picture

translate = QCoreApplication.translate
_MOST = 95  # percent that two opposite sides may lose together
_OPPOSITE = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}


class PictureSection(QWidget):
    """Shows the pictures of the current slide one at a time; every change is seen on the slide at once."""

    file_wanted = Signal()  # another file for the picture shown

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._number = 0
        self.chooser = QComboBox()
        self.alt, self.caption, self.credit = QLineEdit(), QLineEdit(), QLineEdit()
        self.decorative = QCheckBox(translate("PictureSection", "Decorative: nothing to describe"))
        self.crop = {side: inset(QSpinBox(suffix=" %", maximum=_MOST)) for side in _OPPOSITE}
        for box in self.crop.values():
            box.setMinimumWidth(96)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.replace_button = QPushButton(translate("PictureSection", "Replace the picture…"))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        heading = QLabel(translate("PictureSection", "Picture"))
        heading.setProperty("role", "caption")
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for label, field in (
            (translate("PictureSection", "What it shows"), self.alt),
            (translate("PictureSection", "Caption"), self.caption),
            (translate("PictureSection", "Credit"), self.credit),
        ):
            caption = QLabel(label)
            caption.setProperty("role", "muted")
            name_field(field, label)
            form.addRow(caption, field)
        form.insertRow(1, self.decorative)
        name_field(self.chooser, translate("PictureSection", "Picture"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for widget in (heading, self.chooser):
            column.addWidget(widget)
        column.addLayout(form)
        column.addLayout(self._crop_grid())
        column.addWidget(self.replace_button)

    def _crop_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        label = QLabel(translate("PictureSection", "Cut off"))
        label.setProperty("role", "muted")
        grid.addWidget(label, 0, 0, 1, 2)
        names = {
            "left": translate("PictureSection", "Left"),
            "right": translate("PictureSection", "Right"),
            "top": translate("PictureSection", "Top"),
            "bottom": translate("PictureSection", "Bottom"),
        }
        for number, (side, box) in enumerate(self.crop.items()):
            box.setPrefix(f"{names[side]}  ")
            name_field(box, f"{label.text()}: {names[side]}")
            grid.addWidget(box, 1 + number // 2, number % 2)
        return grid

    def _connect(self) -> None:
        self.alt.textEdited.connect(lambda text: self._change(alt=text))
        self.caption.textEdited.connect(lambda text: self._change(caption=text))
        self.credit.textEdited.connect(lambda text: self._change(credit=text))
        self.decorative.clicked.connect(self._on_decorative)
        self.replace_button.clicked.connect(self.file_wanted)
        self.chooser.activated.connect(self._choose)
        for box in self.crop.values():
            box.valueChanged.connect(self._on_cropped)
            box.editingFinished.connect(self._session.document.end_typing)
        for field in (self.alt, self.caption, self.credit):
            field.editingFinished.connect(self._session.document.end_typing)

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown, as the deck has it now."""
        entry = self._session.entry(self._selection.current)
        found = pictures_of(self._session.slide(entry)) if entry else []
        return found[min(self._number, len(found) - 1)] if found else None

    def refresh(self) -> None:
        """Show the current slide's picture; hidden where it has none."""
        picture = self.picture
        self.setVisible(picture is not None)
        entry = self._session.entry(self._selection.current)
        if picture is None or entry is None:
            return
        found = pictures_of(self._session.slide(entry))
        self._number = min(self._number, len(found) - 1)
        self.chooser.clear()
        self.chooser.addItems([f"{n}. {p.path.rpartition('/')[2]}" for n, p in enumerate(found, 1)])
        self.chooser.setCurrentIndex(self._number)
        self.chooser.setVisible(len(found) > 1)
        self._show(picture)

    def _show(self, picture: Picture) -> None:
        for field, text in (
            (self.alt, picture.alt),
            (self.caption, picture.caption),
            (self.credit, picture.credit),
        ):
            if field.text().strip() != text:
                field.setText(text)
        self.decorative.setChecked(not picture.alt)
        for side, box in self.crop.items():
            with QSignalBlocker(box):
                box.setMaximum(_MOST - round(100 * getattr(picture.crop, _OPPOSITE[side])))
                box.setValue(round(100 * getattr(picture.crop, side)))

    def replace_file(self, name: str, data: bytes) -> None:
        """Put another file in the picture's place; its words and its crop go with the old one.

        Raises FormatError, LimitError for what cannot be shown.
        """
        entry, picture = self._session.entry(self._selection.current), self.picture
        if entry is None or picture is None:
            return
        path, media = stored(self._session.media, entry, name, data)
        slide = self._session.slide(entry)
        new = Picture(path, caption=picture.caption)
        self._session.document.edit(
            translate("PictureSection", "Replace the picture"),
            lambda deck: with_changed_picture(deck, entry, slide, picture, new, media),
        )

    def _choose(self, number: int) -> None:
        self._number = number
        self.refresh()

    def _on_decorative(self) -> None:
        if self.decorative.isChecked():
            self._change(alt="")
        self.alt.setFocus()

    def _on_cropped(self) -> None:
        picture = self.picture
        if picture is None:
            return
        shares = {
            side: getattr(picture.crop, side)
            if round(100 * getattr(picture.crop, side)) == box.value()
            else box.value() / 100
            for side, box in self.crop.items()
        }
        self._change(crop=Crop(**shares))

    def _change(self, **changes: object) -> None:
        entry, picture = self._session.entry(self._selection.current), self.picture
        if entry is None or picture is None:
            return
        slide = self._session.slide(entry)
        new = replace(picture, **changes)
        self._session.document.edit(
            translate("PictureSection", "Change the picture"),
            lambda deck: with_changed_picture(deck, entry, slide, picture, new),
            typing=True,
        )
