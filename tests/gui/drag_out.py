"""Run by test_dragging_out on a virtual X server: as `source` the application with a deck, as `target` a
program that takes what falls on it and prints it as JSON."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app import resources
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library


class Target(QWidget):
    """Another program's window."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setGeometry(1100, 0, 260, 700)

    def dragEnterEvent(self, event) -> None:
        event.acceptProposedAction()

    def dragMoveEvent(self, event) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event) -> None:
        event.acceptProposedAction()
        mime = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in mime.urls()]
        told = {
            "names": [path.name for path in paths],
            "starts": [path.read_bytes()[:4].hex() for path in paths],
            "image": mime.imageData().width() if mime.hasImage() else 0,
        }
        print(json.dumps(told), flush=True)
        QTimer.singleShot(0, QApplication.quit)


def target() -> None:
    app = QApplication([])
    window = Target()
    window.show()
    print("ready", flush=True)
    app.exec()


def source(folder: Path) -> None:
    """The application beside the target; says where the middle of the first slide's card is."""
    app = make_qt_application()
    application = Application(app, Folders(folder, folder, folder), [Library.open(resources.starter_library())])
    window = application.new_window()
    window.setGeometry(0, 0, 1090, 700)
    offers = (o for g in window._start.groups() for o in g.offers)
    next(o for o in offers if "introduction" in str(o.digest)).choose()
    view = window.open_workspace.sorter.view

    def tell() -> None:
        place = view.viewport().mapToGlobal(view.visualRect(view.model().index(1, 0)).center())
        print(f"{place.x()} {place.y()}", flush=True)

    QTimer.singleShot(500, tell)
    QTimer.singleShot(60_000, app.quit)  # whatever becomes of the test
    app.exec()


if __name__ == "__main__":
    target() if sys.argv[1] == "target" else source(Path(sys.argv[2]))
