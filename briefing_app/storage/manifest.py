"""`deck.json`: what a deck file says of its deck, beside the texts and pictures.

Every object keeps the keys it does not know, so that a deck goes unharmed through an older version.
"""

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from briefing_app.model.deck import Deck, DeckSlide, Origin, Section
from briefing_app.model.event import Event
from briefing_app.model.source import Source
from briefing_app.storage.media import is_media_name

FORMAT = "briefing"
VERSION = 1

_Object = dict[str, Any]
S = TypeVar("S", bound=msgspec.Struct)


class ManifestError(Exception):
    """The bytes are not a deck.json; the message says where it departs."""


class Files(Struct, frozen=True):
    """The archive names of one slide's texts; `base` is None where the deck's text is the library's."""

    text: str
    base: str | None


class _OriginJson(msgspec.Struct, omit_defaults=True):
    library: str
    slide_id: str
    revision: str


class _SlideJson(msgspec.Struct, omit_defaults=True):
    key: str
    file: str
    language: str
    origin: _Object | None = None
    base: str | None = None
    hidden: bool = False
    media: dict[str, str] = {}


class _SectionJson(msgspec.Struct, omit_defaults=True):
    title: str = ""
    slides: list[_Object] = []


class _EventJson(msgspec.Struct, omit_defaults=True):
    title: str = ""
    date: datetime.date | None = None
    place: str = ""
    speaker: str = ""
    audience: str = ""


class _SourceJson(msgspec.Struct, omit_defaults=True):
    title: str
    note: str
    issued: str = ""
    as_at: datetime.date | None = None
    url: str = ""
    csl: _Object = {}


class _DeckJson(msgspec.Struct, omit_defaults=True):
    title: str = ""
    language: str = "en"
    event: _Object = {}
    minutes: float | None = None
    theme: str = "plain"
    own_theme: str = ""  # JSON in a string: the order of its tables matters
    footer: str = ""
    handling: str = ""
    sections: list[_Object] = []
    sources: dict[str, _Object] = {}


class _HeadJson(msgspec.Struct, omit_defaults=True):
    format: str
    version: int


def format_version(data: bytes) -> int:
    """The version of the format that wrote `data`. Raises ManifestError."""
    head: _HeadJson = _decoded(data, _HeadJson)
    if head.format != FORMAT:
        raise ManifestError(f"its format is “{head.format}”")
    if head.version < 1:
        raise ManifestError(f"its version is {head.version}")
    return head.version


def encode_deck(deck: Deck, files: Callable[[DeckSlide], Files]) -> bytes:
    """The deck.json of `deck`; equal decks give equal bytes."""
    content = _DeckJson(
        title=deck.title,
        language=deck.language,
        event=_event_to_json(deck.event),
        minutes=deck.minutes,
        theme=deck.theme,
        own_theme=deck.own_theme,
        footer=deck.footer,
        handling=deck.handling,
        sections=[_section_to_json(section, files) for section in deck.sections],
        sources={key: _source_to_json(source) for key, source in deck.sources.items()},
    )
    whole = {**_merged(content, deck.extra), "format": FORMAT, "version": VERSION}
    return msgspec.json.format(msgspec.json.encode(whole, order="sorted"), indent=2) + b"\n"


def decode_deck(data: bytes, text: Callable[[str], str]) -> Deck:
    """The deck that `data` describes; `text` gives the slide text of an archive name. Raises ManifestError."""
    raw = _decoded(data, _Object)
    content, extra = _split(raw, _DeckJson)
    keys = _Keys()
    return Deck(
        title=content.title,
        language=content.language,
        event=_event_from_json(content.event),
        minutes=content.minutes,
        theme=content.theme,
        own_theme=content.own_theme,
        footer=content.footer,
        handling=content.handling,
        sections=tuple(_section_from_json(s, text, keys) for s in content.sections) or (Section(),),
        sources={key: _source_from_json(key, source) for key, source in content.sources.items()},
        extra={key: value for key, value in extra.items() if key not in ("format", "version")},
    )


def named_files(data: bytes) -> Iterator[str]:
    """The archive names of all texts that `data` mentions. `data` was decoded before."""
    for section in _decoded(data, _Object).get("sections", ()):
        for slide in section.get("slides", ()):
            yield from (slide[key] for key in ("file", "base") if slide.get(key))


class _Keys:
    """Keeps slide keys unique in a deck that somebody edited by hand."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def unique(self, key: str) -> str:
        """`key`, or with a number where it is taken."""
        number, result = 1, key or "slide"
        while result in self._taken:
            number += 1
            result = f"{key}-{number}"
        self._taken.add(result)
        return result


def _section_to_json(section: Section, files: Callable[[DeckSlide], Files]) -> _Object:
    content = _SectionJson(section.title, [_slide_to_json(slide, files(slide)) for slide in section.slides])
    return _merged(content, section.extra)


def _section_from_json(raw: _Object, text: Callable[[str], str], keys: _Keys) -> Section:
    content, extra = _split(raw, _SectionJson)
    return Section(content.title, tuple(_slide_from_json(s, text, keys) for s in content.slides), extra)


def _slide_to_json(slide: DeckSlide, files: Files) -> _Object:
    content = _SlideJson(
        key=slide.key,
        file=files.text,
        language=slide.language,
        origin=None if slide.origin is None else _origin_to_json(slide.origin),
        base=files.base,
        hidden=slide.hidden,
        media=dict(slide.media),
    )
    return _merged(content, slide.extra)


def _slide_from_json(raw: _Object, text: Callable[[str], str], keys: _Keys) -> DeckSlide:
    content, extra = _split(raw, _SlideJson)
    return DeckSlide(
        key=keys.unique(content.key),
        text=text(content.file),
        language=content.language,
        origin=None if content.origin is None else _origin_from_json(content.origin),
        base=None if content.base is None else text(content.base),
        hidden=content.hidden,
        media={path: name for path, name in content.media.items() if is_media_name(name)},
        extra=extra,
    )


def _origin_to_json(origin: Origin) -> _Object:
    return _merged(_OriginJson(origin.library, origin.slide_id, origin.revision), origin.extra)


def _origin_from_json(raw: _Object) -> Origin:
    content, extra = _split(raw, _OriginJson)
    return Origin(content.library, content.slide_id, content.revision, extra)


def _event_to_json(event: Event) -> _Object:
    content = _EventJson(event.title, event.date, event.place, event.speaker, event.audience)
    return _merged(content, event.extra)


def _event_from_json(raw: _Object) -> Event:
    content, extra = _split(raw, _EventJson)
    return Event(content.title, content.date, content.place, content.speaker, content.audience, extra)


def _source_to_json(source: Source) -> _Object:
    content = _SourceJson(source.title, source.note, source.issued, source.as_at, source.url, dict(source.csl))
    return _merged(content, source.extra)


def _source_from_json(key: str, raw: _Object) -> Source:
    content, extra = _split(raw, _SourceJson)
    return Source(
        key, content.title, content.note, content.issued, content.as_at, content.url, content.csl, extra
    )


def _merged(content: msgspec.Struct, extra: Mapping[str, Any]) -> _Object:
    """The JSON object of what is known and what is not; what is known wins."""
    known: _Object = msgspec.to_builtins(content)
    return {**{key: value for key, value in extra.items() if key not in _names(type(content))}, **known}


def _split(raw: _Object, kind: type[S]) -> tuple[S, _Object]:
    """What is known of a JSON object, checked for type, and the rest of it. Raises ManifestError."""
    names = _names(kind)
    try:
        content = msgspec.convert({key: value for key, value in raw.items() if key in names}, kind)
    except msgspec.ValidationError as error:
        raise ManifestError(str(error)) from error
    return content, {key: value for key, value in raw.items() if key not in names}


def _names(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    return kind.__struct_fields__


def _decoded(data: bytes, kind: type[Any]) -> Any:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ManifestError(str(error)) from error
