"""The keyboard page, made from the table of actions."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from briefing_app.gui.actions import ACTIONS, plain_text, translated

translate = QCoreApplication.translate


def key_lines() -> list[tuple[str, list[tuple[str, str]]]]:
    """Every menu with its actions and their keys, as text; actions without keys are left out."""
    return [
        (
            plain_text(translated(menu)),
            [
                (plain_text(translated(spec.text)), ", ".join(map(_native, keys)))
                for spec in specs
                if (keys := spec.sequences())
            ],
        )
        for menu, specs in groupby(ACTIONS, key=lambda spec: spec.menu)
    ]


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


class KeysDialog(QDialog):
    """All keys in one list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("KeysDialog", "Keyboard"))
        self.resize(480, 640)
        tree = QTreeWidget()
        tree.setColumnCount(2)
        tree.setHeaderLabels([translate("KeysDialog", "Command"), translate("KeysDialog", "Keys")])
        tree.setAccessibleName(translate("KeysDialog", "Commands and their keys"))
        for menu, lines in key_lines():
            branch = QTreeWidgetItem([menu, ""])
            branch.addChildren([QTreeWidgetItem(list(line)) for line in lines])
            tree.addTopLevelItem(branch)
        tree.expandAll()
        tree.resizeColumnToContents(0)
        QVBoxLayout(self).addWidget(tree)
