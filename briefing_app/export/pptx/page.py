"""What one part being written collects on the way: relationships, links, shape ids."""

from collections.abc import Callable
from urllib.parse import urlsplit

from briefing_app.export.pptx.package import Relationship

SlideTarget = Callable[[str], str]  # a slide's id → the name of its part in the folder, "" if there is none

_SCHEMES = frozenset({"http", "https", "mailto"})
_SLIDE = "slide:"


class PartBuilder:
    """Hands out ids within one part; the same target gets the same relationship."""

    def __init__(self, slide_target: SlideTarget = lambda _id: "") -> None:
        self._slide_target = slide_target
        self._ids: dict[tuple[str, str], str] = {}
        self.relationships: list[Relationship] = []
        self._last_shape = 1

    def shape_id(self) -> int:
        """The next free id of a shape; 1 is the tree itself."""
        self._last_shape += 1
        return self._last_shape

    def relate(self, kind: str, target: str, *, external: bool = False) -> str:
        """The id of a relationship to `target`."""
        found = self._ids.get((kind, target))
        if found is None:
            found = self._ids[kind, target] = f"rId{len(self.relationships) + 1}"
            self.relationships.append(Relationship(found, kind, target, external))
        return found

    def link(self, address: str) -> str:
        """The id for a link's address; "" for what must not be linked: no such slide, any other scheme."""
        if address.startswith(_SLIDE):
            target = self._slide_target(address.removeprefix(_SLIDE))
            return self.relate("slide", target) if target else ""
        if not is_safe(address):
            return ""
        return self.relate("hyperlink", address, external=True)


def is_safe(address: str) -> bool:
    """Whether an address leads where links may lead."""
    try:
        return urlsplit(address).scheme.lower() in _SCHEMES and not any(c.isspace() for c in address)
    except ValueError:
        return False
