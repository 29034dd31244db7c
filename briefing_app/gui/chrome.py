"""Menus, toolbar and status line, made from the table of actions."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from briefing_app.gui.actions import ACTIONS, TOOLBAR, ActionSet, plain_text, translated
from briefing_app.gui.jobs import Job, JobRunner
from briefing_app.gui.look.icons import SIZE

translate = QCoreApplication.translate


def fill_menus(window: QMainWindow, actions: ActionSet) -> None:
    """One menu for each in the table."""
    for title, specs in groupby(ACTIONS, key=lambda spec: spec.menu):
        menu = window.menuBar().addMenu(translated(title))
        menu.setToolTipsVisible(True)
        for spec in specs:
            if spec.separator:
                menu.addSeparator()
            menu.addAction(actions.action(spec.id))


def make_toolbar(window: QMainWindow, actions: ActionSet) -> QToolBar:
    """The toolbar: edits at the start; views in the middle; export and present at the end."""
    bar = QToolBar(translate("MainWindow", "Toolbar"))
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setIconSize(QSize(SIZE, SIZE))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in TOOLBAR:
        if name == "|":
            bar.addSeparator()
        else:
            _add_button(bar, actions.action(name))
    bar.addSeparator()
    for name in ("talk.plan", "talk.check"):
        _add_button(bar, actions.action(name), with_text=True)
    bar.addWidget(_spring())
    for name in ("view.sorter", "view.outline", "view.slide"):
        _add_button(bar, actions.action(name))
    bar.addWidget(_spring())
    _add_button(bar, actions.action("file.export"), with_text=True)
    present = _add_button(bar, actions.action("show.start"), with_text=True)
    present.setProperty("primary", True)
    window.addToolBar(bar)
    return bar


def make_status(window: QMainWindow, jobs: JobRunner) -> tuple[QLabel, "JobLine"]:
    """The status line: how many slides; at its end, what runs in the background."""
    count = QLabel()
    line = JobLine(jobs, window)
    window.statusBar().setSizeGripEnabled(False)
    window.statusBar().addWidget(count)
    for widget in line.widgets:
        window.statusBar().addPermanentWidget(widget)
    return count, line


class JobLine(QObject):
    """The newest job: its name, how far it is, and a way to stop it."""

    def __init__(self, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._text = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(translate("JobLine", "Progress"))
        self._stop = QPushButton(translate("JobLine", "Cancel"))
        self._stop.setProperty("quiet", True)
        self._stop.clicked.connect(self._cancel)
        self.widgets = (self._text, self._bar, self._stop)
        for widget in self.widgets:
            widget.hide()
        jobs.started.connect(self._show)

    def _show(self, job: Job) -> None:
        self._job = job
        self._text.setText(job.text)
        self._bar.setRange(0, 0)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_finished)
        for widget in self.widgets:
            widget.show()

    def _on_progress(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _on_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
            for widget in self.widgets:
                widget.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _add_button(bar: QToolBar, action: QAction, *, with_text: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(plain_text(action.text()))
    if with_text:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.addWidget(button)
    return button


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
