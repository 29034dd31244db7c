"""A deck as one Markdown file, its pictures, made clean, in a folder beside it."""

import contextlib
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from briefing_app.errors import FormatError
from briefing_app.export.options import ExportOptions, Profile
from briefing_app.export.pptx.cleaning import clean_picture
from briefing_app.export.table import Output
from briefing_app.layout import theme_names
from briefing_app.layout.rewrite import with_notes, with_runs
from briefing_app.layout.variables import deck_variables, filled
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.media import Media
from briefing_app.model.slide import SlideMeta
from briefing_app.model.text import Runs
from briefing_app.reader import format_slide, join_markdown_deck, parse_slide
from briefing_app.reader.edits import set_meta

_EVENT = frozenset({"event", "date", "place", "speaker", "audience"})
_OF_THE_LIBRARY = ("id", "translated_from")
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
        "theme": deck.theme if deck.theme in theme_names() else "",  # else a path, which leads nobody anywhere
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
    parsed = parse_slide(slide.text, language=slide.language).slide
    shown = filled(parsed, variables)[0]  # as in every other format: other programs know no variables
    wanted = with_notes(with_runs(shown, _without_slide_links), _without_slide_links)
    if not options.keeps_notes:
        wanted = replace(wanted, notes=())
    if options.profile is Profile.PUBLIC:
        wanted = replace(wanted, meta=SlideMeta())
    is_as_written = wanted == parsed and options.keeps_notes
    text = _without_ids(slide.text if is_as_written else format_slide(wanted))
    for path, name in slide.media.items():
        place = places.get(name, _LOST)
        text = re.sub(rf"(!\[[^\]]*\]\(<?){re.escape(path)}", lambda m, p=place: m[1] + p, text)  # type: ignore[misc]
    return text


def _without_slide_links(runs: Runs) -> Runs:
    """A link to a slide names the library's id of it, and in one file it leads nowhere."""
    return tuple(replace(run, link=None) if (run.link or "").startswith("slide:") else run for run in runs)


def _without_ids(text: str) -> str:
    """A front matter that is broken stays as it is: it is part of what such a slide shows."""
    with contextlib.suppress(FormatError):
        for key in _OF_THE_LIBRARY:
            text = set_meta(text, key, None)
    return text
