"""Menus and toolbar, made from the table of actions."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from briefing_app.gui.actions import ACTIONS, TOOLBAR, ActionSet, plain_text, translated
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
    search = _add_button(bar, actions.action("edit.search"), with_text=True)
    search.setProperty("field", True)
    _add_button(bar, actions.action("file.export"), with_text=True)
    present = _add_button(bar, actions.action("show.start"), with_text=True)
    present.setProperty("primary", True)
    window.addToolBar(bar)
    return bar


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
