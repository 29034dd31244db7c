"""A deck as one Markdown file, its pictures, made clean, in a folder beside it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from briefing_app.export.options import ExportOptions, Profile
from briefing_app.export.pptx.cleaning import clean_picture
from briefing_app.export.table import Output
from briefing_app.layout.variables import deck_variables, filled
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.media import Media
from briefing_app.model.slide import SlideMeta
from briefing_app.reader import format_slide, join_markdown_deck, parse_slide

_EVENT = frozenset({"event", "date", "place", "speaker", "audience"})
_LOST = "picture-missing"


def write(deck: Deck, media: Media, options: ExportOptions, target: Path) -> Iterator[Output]:
    """The pictures, then the file itself. Hidden slides stay out."""
    folder = f"{target.stem}-media"
    shown = [slide for slide in deck.slides if not slide.hidden]
    places: dict[str, str] = {}
    for name in sorted({name for slide in shown for name in slide.media.values() if name in media}):
        picture = clean_picture(media[name])
        if picture is not None:
            places[name] = f"{folder}/picture-{len(places) + 1}.{picture.extension}"
            yield Output(Path(places[name]), picture.data)
    variables = deck_variables(deck)
    texts = [_text(slide, places, options, variables) for slide in shown]
    values = _front_matter(deck)
    if options.profile is Profile.PUBLIC:
        values = {key: value for key, value in values.items() if _is_public(key, texts)}
    yield Output(Path(target.name), join_markdown_deck(values, texts).encode())


def _is_public(key: str, texts: Sequence[str]) -> bool:
    """Whether a value of the deck may be known: one of the event only where a slide still asks for it."""
    if key not in _EVENT:
        return key != "minutes"
    variable = re.compile(r"\{\{\s*(event|deck)\." + ("title" if key == "event" else key))
    return any(variable.search(text) for text in texts)


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


def _text(
    slide: DeckSlide, places: Mapping[str, str], options: ExportOptions, variables: Mapping[str, str]
) -> str:
    text = slide.text
    if "{{" in text:  # filled in, as in every other format: other programs know no variables
        text = format_slide(filled(parse_slide(text, language=slide.language).slide, variables)[0])
    if not options.keeps_notes:
        parsed = replace(parse_slide(text, language=slide.language).slide, notes=())
        is_public = options.profile is Profile.PUBLIC
        text = format_slide(replace(parsed, meta=SlideMeta()) if is_public else parsed)
    for path, name in slide.media.items():
        place = places.get(name, _LOST)
        text = re.sub(rf"(!\[[^\]]*\]\(<?){re.escape(path)}", lambda m, p=place: m[1] + p, text)  # type: ignore[misc]
    return text
