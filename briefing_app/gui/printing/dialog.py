"""The print dialog: what goes on paper, as it will look; then the printer's own dialog."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.naming import name_field
from briefing_app.gui.printing.arrangement import Arrangement
from briefing_app.gui.printing.painting import PrintedSlide, print_slides

translate = QCoreApplication.translate
_PREVIEWED = 24  # slides: enough to see how it will look
_MARGIN = 14.0  # millimetres


def arrangement_name(arrangement: Arrangement) -> str:
    """What an arrangement is called."""
    return {
        Arrangement.SLIDES: translate("PrintDialog", "Slides, one a page"),
        Arrangement.NOTES: translate("PrintDialog", "Slides with notes"),
        Arrangement.THREE: translate("PrintDialog", "Handout: three a page, with lines"),
        Arrangement.SIX: translate("PrintDialog", "Handout: six a page"),
    }[arrangement]


class PrintDialog(QDialog):
    """`slides` are those of the show, in order."""

    def __init__(self, slides: Sequence[PrintedSlide], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("PrintDialog", "Print"))
        self._slides = tuple(slides)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(name)
        self.printer.setCreator("")
        self.what = QComboBox()
        for arrangement in Arrangement:
            self.what.addItem(arrangement_name(arrangement), arrangement.value)
        self.preview = QPrintPreviewWidget(self.printer)
        self.preview.setAccessibleName(translate("PrintDialog", "Preview"))
        self.preview.paintRequested.connect(
            lambda printer: print_slides(printer, self._slides[:_PREVIEWED], self.arrangement)
        )
        self.hint = QLabel(
            translate("PrintDialog", "The preview shows the first {0} slides.").format(_PREVIEWED)
        )
        self.hint.setProperty("role", "muted")
        self.hint.setVisible(len(self._slides) > _PREVIEWED)
        self._arrange()
        self.what.currentIndexChanged.connect(self._turn)
        self._turn()
        self.resize(900, 640)

    @property
    def arrangement(self) -> Arrangement:
        """What is chosen."""
        return Arrangement(self.what.currentData())

    def accept(self) -> None:
        """Ask for the printer, then print; whoever cancels there is back here."""
        if self._choose_printer():
            print_slides(self.printer, self._slides, self.arrangement)
            super().accept()

    def _choose_printer(self) -> bool:
        return QPrintDialog(self.printer, self).exec() == QDialog.DialogCode.Accepted

    def _turn(self) -> None:
        """Lay the paper as the arrangement wants it."""
        upright = self.arrangement.is_upright
        self.printer.setPageOrientation(
            QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
        )
        self.printer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
        self.preview.updatePreview()

    def _arrange(self) -> None:
        label = translate("PrintDialog", "What")
        name_field(self.what, label)
        form = QFormLayout()
        form.addRow(label, self.what)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(translate("PrintDialog", "Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(form, 1)
        top.addWidget(self.hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.preview, 1)
        column.addWidget(buttons)
