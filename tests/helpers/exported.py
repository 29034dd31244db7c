"""Decks for the tests of the writer, laid out with the font of squares."""

import io
from collections.abc import Mapping

from PIL import Image
from pptx import Presentation
from pptx.presentation import Presentation as PresentationObject

from briefing_app.export.options import ExportOptions
from briefing_app.export.pptx import write
from briefing_app.layout import lay_out_deck, load_theme
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.geometry import Size
from briefing_app.model.media import PictureInfo
from briefing_app.reader import parse_slide
from tests.helpers.squares import SquareMeasurer


def entry(text: str, key: str = "one", *, language: str = "en", hidden: bool = False) -> DeckSlide:
    return DeckSlide(key, text, language, hidden=hidden)


def deck_of(*texts: str, language: str = "en") -> Deck:
    slides = tuple(entry(text, f"slide-{i}", language=language) for i, text in enumerate(texts, 1))
    return Deck(title="A talk", language=language, sections=(Section("", slides),))


def frames_of(deck: Deck, *, theme: str = "plain", media: Mapping[str, bytes] | None = None) -> list[Frame]:
    names = media or {}
    return list(
        lay_out_deck(
            deck,
            load_theme(theme),
            SquareMeasurer(),
            picture=lambda _slide, path: PictureInfo(path, Size(80, 40)) if path in names else None,
            parse=lambda s: parse_slide(s.text, slide_id=s.key, language=s.language).slide,
            include_hidden=True,
        )
    )


def written(
    deck: Deck,
    *,
    options: ExportOptions | None = None,
    theme: str = "plain",
    media: Mapping[str, bytes] | None = None,
) -> bytes:
    frames = frames_of(deck, theme=theme, media=media)
    return write(frames, load_theme(theme), deck, media or {}, options or ExportOptions())


def opened(data: bytes) -> PresentationObject:
    return Presentation(io.BytesIO(data))


def png() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (80, 40), "red").save(buffer, "PNG")
    return buffer.getvalue()


def jpeg_with_exif(secret: str) -> bytes:
    image = Image.new("RGB", (80, 40), "red")
    exif = Image.Exif()
    exif[0x013B] = secret  # the artist
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()
