"""SmartArt → a list with the levels of its outline."""

from briefing_app.importing.pptx import xml
from briefing_app.importing.pptx.text import Line, Link, lines_of
from briefing_app.model.text import Marker, Run, Runs
from briefing_app.reader.pieces import joined

_MOST_LEVELS = 9


def diagram_lines(root: xml.Element, link: Link) -> list[Line]:
    """The texts of a diagram's data part, in order, as list items."""
    texts = {xml.attribute(p, "modelId"): _words(p, link) for p in xml.every(root, "pt")}
    below: dict[str, list[tuple[int, str]]] = {}
    for connection in xml.every(root, "cxn"):
        if (xml.attribute(connection, "type") or "parOf") == "parOf":
            source, target = xml.attribute(connection, "srcId"), xml.attribute(connection, "destId")
            below.setdefault(source, []).append((xml.number(connection, "srcOrd"), target))
    targets = {target for members in below.values() for _, target in members}
    pending = [(key, -1) for key in reversed(texts) if key not in targets]
    seen: set[str] = set()
    lines: list[Line] = []
    while pending:
        key, level = pending.pop()
        if key in seen:
            continue
        seen.add(key)
        if texts.get(key):
            level = min(level, _MOST_LEVELS - 1)
            lines.append(Line(texts[key], max(level, 0), Marker.BULLET))
        pending += [(target, level + 1) for _, target in sorted(below.get(key, ()), reverse=True)]
    left = [Line(runs, 0, Marker.BULLET) for key, runs in texts.items() if runs and key not in seen]
    return lines + left


def _words(point: xml.Element, link: Link) -> Runs:
    runs: list[Run] = []
    for line in lines_of(xml.child(point, "t"), (), link):
        runs += [Run("\n"), *line.runs] if runs else line.runs
    return joined(runs)
