"""The sources that a slide cites, in words."""

from PySide6.QtCore import QCoreApplication

from briefing_app.gui.session import Session
from briefing_app.model.deck import DeckSlide
from briefing_app.model.references import shown_citations

translate = QCoreApplication.translate


def sources_text(session: Session, entry: DeckSlide | None) -> str:
    """One paragraph a source: its title, short form, place in it; unknown ones by their key."""
    if entry is None:
        return ""
    lines: dict[str, list[str]] = {}
    for citation in shown_citations(session.slide(entry)):
        lines.setdefault(citation.key, []).append(citation.locator)
    if not lines:
        return translate("Sources", "This slide cites no source. Write [@key, p. 3] in its text.")
    return "\n\n".join(_paragraph(session, key, places) for key, places in lines.items())


def _paragraph(session: Session, key: str, places: list[str]) -> str:
    source = session.deck.sources.get(key)
    where = ", ".join(dict.fromkeys(filter(None, places)))
    if source is None:
        return translate("Sources", "Unknown source “{0}”").format(key)
    parts = [source.title, " ".join(filter(None, (source.note, where))), source.url]
    return "\n".join(filter(None, parts))
