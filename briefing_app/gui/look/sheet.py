"""The style sheet: what Fusion cannot say with a palette. Hairlines instead of boxes, one accent."""

from string import Template

from briefing_app.gui.look.tokens import RADIUS, Tokens
from briefing_app.resources import assets

_SHEET = Template("""
QToolTip { padding: 4px 8px; border: 0; }
QMainWindow::separator { width: 1px; height: 1px; background: $hairline; }
QSplitter::handle { background: $hairline; }
QMenuBar { background: $surface; border-bottom: 1px solid $hairline; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolBar
    { background: $surface; border: 0; border-bottom: 1px solid $hairline; padding: 6px 12px; spacing: 4px; }
QToolBar::separator { width: 1px; background: $hairline; margin: 4px 8px; }
QStatusBar { background: $surface; border-top: 1px solid $hairline; color: $muted; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; padding: 2px 8px; }
QToolButton { border: 1px solid transparent; border-radius: ${radius}px; padding: 5px 8px; }
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $muted; }
QToolButton[field="true"] { border: 1px solid $hairline; color: $muted; padding: 5px 12px; }
QToolButton[field="true"]:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton
    { background: $surface; border: 1px solid $hairline; border-radius: ${radius}px; padding: 6px 14px; }
QPushButton:hover { background: $raised; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $muted; background: transparent; }
QPushButton:default, QPushButton[primary="true"], QToolButton[primary="true"]
    { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[primary="true"], QToolButton[primary="true"] { font-weight: 600; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled
    { background: $raised; color: $muted; border-color: $hairline; }
QPushButton[quiet="true"]
    { border: 1px solid transparent; background: transparent; color: $accent; padding: 4px 8px; }
QPushButton[quiet="true"]:hover { background: $accent_soft; }
QPushButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[chip="true"] { border-radius: 11px; padding: 2px 10px; min-height: 18px; }
QPushButton[chip="true"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QLineEdit
    { background: $surface; border: 1px solid $hairline; border-radius: ${radius}px; padding: 5px 8px;
      selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid $accent; }
QPlainTextEdit, QTextEdit { background: $surface; border: 1px solid transparent; padding: 4px;
    selection-background-color: $accent; selection-color: $on_accent; }
QComboBox, QAbstractSpinBox
    { background: $surface; border: 1px solid $hairline; border-radius: ${radius}px; padding: 4px 8px;
      min-height: 18px; selection-background-color: $accent; selection-color: $on_accent; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $muted; background: transparent; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$controls/down.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; }
QAbstractSpinBox::up-arrow { image: url("$controls/up.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$controls/down.svg"); width: 10px; height: 10px; }
#qt_spinbox_lineedit { border: 0; padding: 0 0 0 6px; background: transparent; }
QCheckBox::indicator
    { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px; background: $surface; }
QCheckBox::indicator:focus { border: 1px solid $accent; }
QCheckBox::indicator:checked
    { background: $accent; border-color: $accent; image: url("$controls/$tick.svg"); }
QCheckBox::indicator:disabled { border-color: $hairline; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListWidget[role="pictures"]::item
    { border: 2px solid transparent; border-radius: 8px; padding: 4px; color: $text; }
QListWidget[role="pictures"]::item:hover { background: $raised; }
QListWidget[role="pictures"]::item:selected { border-color: $accent; background: $accent_soft; }
QAbstractItemView { border: 0; outline: 0; }
QScrollArea { border: 0; background: transparent; }
QTabBar { background: transparent; }
QTabBar::tab
    { padding: 7px 2px; margin: 0 8px; border: 0; border-bottom: 2px solid transparent; color: $muted; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $hairline; }
QProgressBar { border: 0; border-radius: 3px; background: $raised; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 1px; min-width: 24px; min-height: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
    { background: transparent; border: 0; width: 0; height: 0; }
*[role="pane"] { background: $surface; }
*[role="canvas"] { background: $canvas; }
*[role="muted"] { color: $muted; }
*[role="caption"] { color: $muted; }
*[role="heading"] { font-weight: 600; }
*[role="title"] { font-weight: 700; }
*[role="message"] { background: $text; border-radius: 8px; }
*[role="message"] QLabel { color: $surface; }
*[role="message"] QPushButton { background: transparent; border: 0; color: $message_accent; font-weight: 600; }
*[role="message"] QPushButton:focus { border: 1px solid $message_accent; }
*[role="card"] { background: $surface; border: 1px solid $hairline; border-radius: 8px; }
*[role="hairline"] { background: $hairline; border: 0; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The style sheet in these colours."""
    return _SHEET.substitute(
        canvas=tokens.canvas,
        surface=tokens.surface,
        raised=tokens.raised,
        text=tokens.text,
        muted=tokens.muted,
        hairline=tokens.hairline,
        accent=tokens.accent,
        on_accent=tokens.on_accent,
        accent_soft=tokens.accent_soft,
        scroll=tokens.hairline,
        message_accent="#0A5A8C" if tokens.is_dark else "#8CCBF0",
        radius=RADIUS,
        controls=(assets() / "controls").as_posix(),
        tick="tick-on-light" if tokens.is_dark else "tick-on-dark",
    )
