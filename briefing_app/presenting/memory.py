"""What is remembered from one show to the next: the room's screen, the size of the notes, learned buttons."""

import json
from collections.abc import Mapping

from msgspec import field
from msgspec.structs import asdict, replace

from briefing_app.presenting.keys import ShowAction
from briefing_app.values import Value


class ShowMemory(Value, frozen=True):
    """Everything has a default. `buttons` maps a key press's signature to what it was learned to do."""

    screen: str = ""
    is_swapped: bool = False
    notes_points: int = 18
    keeps_records: bool = False
    buttons: Mapping[str, ShowAction] = field(default_factory=dict)

    def learned(self, signature: str, action: ShowAction) -> "ShowMemory":
        """With one more button; a button does one thing, whatever it did before."""
        return replace(self, buttons={**self.buttons, signature: action})

    def forgotten(self, signature: str) -> "ShowMemory":
        """With one button less; it does again what its key does."""
        return replace(self, buttons={k: v for k, v in self.buttons.items() if k != signature})

    def to_json(self) -> str:
        """The text of its file."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def read_memory(text: str) -> ShowMemory:
    """The memory in `text`; what cannot be used has its default, for nothing here is worth an error."""
    try:
        found = json.loads(text)
    except ValueError:
        return ShowMemory()
    if not isinstance(found, dict):
        return ShowMemory()
    default = ShowMemory()
    values = {
        name: found[name]
        for name in ("screen", "is_swapped", "notes_points", "keeps_records")
        if type(found.get(name)) is type(getattr(default, name))
    }
    return ShowMemory(**values, buttons=_buttons(found.get("buttons")))


def _buttons(found: object) -> dict[str, ShowAction]:
    known = {str(action): action for action in ShowAction}
    entries = found.items() if isinstance(found, dict) else ()
    return {str(name): known[value] for name, value in entries if isinstance(value, str) and value in known}
