"""The QActions of a window, made from the table."""

import re
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from briefing_app.gui.actions.spec import ActionSpec, Need
from briefing_app.gui.actions.table import ACTIONS
from briefing_app.gui.look.icons import Icons

_CONTEXT = "Actions"


class ActionSet(QObject):
    """The QActions of one window, enabled by what `is_met` says of each Need."""

    def __init__(
        self,
        commands: Mapping[str, object],
        is_met: Callable[[Need], bool],
        icons: Icons,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._is_met = is_met
        self._icons = icons
        self._shown: dict[str, tuple[Need | None, str]] = {}  # what the last refresh said of each action
        self._actions = {spec.id: self._make(spec, commands) for spec in ACTIONS}

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Every command with its QAction, in the table's order."""
        return ((spec, self._actions[spec.id]) for spec in ACTIONS)

    def action(self, action_id: str) -> QAction:
        """The QAction of the command `action_id`. Raises KeyError for one that is not in the table."""
        return self._actions[action_id]

    def refresh(self) -> None:
        """Enable what makes sense now; say of everything else why not."""
        met = {need: self._is_met(need) for need in Need}
        for spec, action in self:
            unmet = next((need for need in spec.needs if not met[need]), None)
            if self._shown.get(spec.id) == (unmet, action.text()):
                continue
            self._shown[spec.id] = (unmet, action.text())
            action.setEnabled(unmet is None)
            action.setToolTip(_tool_tip(spec, action.text(), unmet))
            action.setStatusTip(_tr(unmet) if unmet else "")

    def recolor(self, palette: QPalette) -> None:
        """Draw all icons in the colours of `palette`."""
        for spec, action in self:
            action.setIcon(self._icons.icon(spec.icon, palette))

    def _make(self, spec: ActionSpec, commands: Mapping[str, object]) -> QAction:
        group, _, method = spec.id.partition(".")
        action = QAction(_tr(spec.text), self)
        action.setObjectName(spec.id)
        action.setIconText(plain_text(action.text()))
        action.setShortcuts(spec.sequences())
        action.setCheckable(spec.checkable)
        handler: Callable[[], object] = getattr(commands[group], method)
        action.triggered.connect(lambda _checked=False: handler())
        return action


def plain_text(text: str) -> str:
    """A menu text without its mnemonic and its dots."""
    return re.sub(r"\(&.\)|&", "", text).rstrip("…")  # Chinese has the letter behind the words: "保存(&S)"


def translated(text: str) -> str:
    """A text of the table in the user's language."""
    return _tr(text)


def _tool_tip(spec: ActionSpec, text: str, unmet: Need | None) -> str:
    keys = spec.sequences()
    shortcut = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
    first = (_tr(spec.tip) if spec.tip else plain_text(text)) + shortcut
    return f"{first}\n{_tr(unmet)}" if unmet else first


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
