"""A deck as one Markdown file, its pictures in a folder beside it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from briefing_app.export.options import ExportOptions
from briefing_app.export.table import Output
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.media import Media
from briefing_app.reader import format_slide, join_markdown_deck, parse_slide


def write(deck: Deck, media: Media, options: ExportOptions, target: Path) -> Iterator[Output]:
    """The pictures, then the file itself. Hidden slides stay out."""
    folder = f"{target.stem}-media"
    shown = [slide for slide in deck.slides if not slide.hidden]
    for name in sorted({name for slide in shown for name in slide.media.values() if name in media}):
        yield Output(Path(folder) / name, media[name])
    texts = [_text(slide, folder, options) for slide in shown]
    yield Output(Path(target.name), join_markdown_deck(_front_matter(deck), texts).encode())


def _front_matter(deck: Deck) -> dict[str, object]:
    event = deck.event
    values = {
        "title": deck.title,
        "language": deck.language,
        "theme": deck.theme,
        "minutes": deck.minutes,
        "event": event.title,
        "date": event.date,
        "place": event.place,
        "speaker": event.speaker,
        "audience": event.audience,
    }
    return {key: value for key, value in values.items() if value not in (None, "")}


def _text(slide: DeckSlide, folder: str, options: ExportOptions) -> str:
    text = slide.text
    if not options.keeps_notes:
        text = format_slide(replace(parse_slide(text, language=slide.language).slide, notes=()))
    for path, name in slide.media.items():
        text = re.sub(rf"(!\[[^\]]*\]\(<?){re.escape(path)}", rf"\g<1>{folder}/{name}", text)
    return text
