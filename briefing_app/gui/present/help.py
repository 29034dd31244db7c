"""The keys of a show as lines of text: for the presenter's help page and for assets/help/keys.md."""

from PySide6.QtCore import QCoreApplication

from briefing_app.presenting.keys import KEY_TABLE, ShowAction

translate = QCoreApplication.translate
_NAMES = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓", "Return": "Enter", "-": "−"}


def rows() -> list[tuple[str, str]]:
    """What each action is called, and its keys: ("Black screen", "B  .")."""
    return [
        (translate("ShowKeys", binding.text), keys_text(binding.keys, binding.action)) for binding in KEY_TABLE
    ]


def keys_text(keys: tuple[str, ...], action: ShowAction | None = None) -> str:
    """The keys as a reader knows them, each once."""
    named = list(dict.fromkeys(_named(key) for key in keys))
    if action is ShowAction.NEXT:
        named.append(translate("ShowKeys", "click"))
    return "   ".join(named)


def keys_markdown() -> str:
    """The help page in Markdown."""
    lines = [
        "# Keys in a show",
        "",
        "Clickers work as they are: their buttons send these keys. F5 does nothing while a show runs.",
        "",
        "| action | keys |",
        "|---|---|",
        *(f"| {text} | {' '.join(f'`{key}`' for key in keys.split('   '))} |" for text, keys in rows()),
    ]
    return "\n".join(lines) + "\n"


def _named(key: str) -> str:
    *modifiers, last = key.split("+") if not key.endswith("+") else (*key[:-2].split("+"), "+")
    shown = _NAMES.get(last, last)
    return "+".join((*(m for m in modifiers if m), shown))
