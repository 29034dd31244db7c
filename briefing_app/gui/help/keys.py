"""The page of keys, made from the table of actions and that of the show."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from briefing_app.gui.actions import ACTIONS, plain_text, translated
from briefing_app.gui.present.help import rows

translate = QCoreApplication.translate


def key_lines() -> list[tuple[str, list[tuple[str, str]]]]:
    """Every menu with its actions and their keys, as text; actions without keys are left out."""
    return [
        (
            plain_text(translated(menu)),
            [
                (plain_text(translated(spec.text)), "   ".join(map(_native, keys)))
                for spec in specs
                if (keys := spec.sequences())
            ],
        )
        for menu, specs in groupby(ACTIONS, key=lambda spec: spec.menu)
    ]


def keys_page() -> str:
    """The page as Markdown: a table for each menu, then the keys of a show."""
    parts = [f"# {translate('HelpPages', 'Keys')}\n"]
    parts += [_table(menu, lines) for menu, lines in key_lines() if lines]
    parts.append(_table(translate("HelpPages", "In a show"), rows()))
    return "\n".join(parts)


def _table(heading: str, lines: Iterable[tuple[str, str]]) -> str:
    command, keys = translate("HelpPages", "Command"), translate("HelpPages", "Keys")
    body = "\n".join(f"| {text} | {_as_code(shown)} |" for text, shown in lines)
    return f"## {heading}\n\n| {command} | {keys} |\n|---|---|\n{body}\n"


def _as_code(keys: str) -> str:
    return " · ".join(f"`{key}`" for key in keys.replace("|", r"\|").split("   "))


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
