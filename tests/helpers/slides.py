"""A folder of slides as one deck: the starter library and the stress set as input of tests."""

from pathlib import Path

from briefing_app.layout import TextMeasurer, lay_out_deck
from briefing_app.layout.frame import Frame
from briefing_app.model.blocks import Picture
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.slide import Slide
from briefing_app.model.theme import Theme
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore

ROOT = Path(__file__).resolve().parents[2]
STARTER_LIBRARY = ROOT / "slides"
STRESS_SET = ROOT / "tests" / "golden" / "stress"


def slide_files(folder: Path) -> list[Path]:
    """The slides below `folder`, in all languages; outlines and the folder's README are none."""
    files = (path for path in sorted(folder.rglob("*.md")) if "briefings" not in path.parts)
    return [path for path in files if path.name != "README.md"]


def parsed(entry: DeckSlide) -> Slide:
    return parse_slide(entry.text, slide_id=entry.key, language=entry.language).slide


def deck_of_folder(folder: Path, theme: Theme, measurer: TextMeasurer) -> tuple[Deck, list[Frame], MediaStore]:
    """All slides below `folder` in one deck, laid out, with their pictures."""
    media = MediaStore()
    entries = tuple(_entry(path, folder, media) for path in slide_files(folder))
    deck = Deck(title=folder.name, theme=theme.name, sections=(Section("", entries),))
    frames = lay_out_deck(
        deck,
        theme,
        measurer,
        picture=lambda entry, path: media.info(entry.media.get(path, "")),
        parse=parsed,
    )
    return deck, list(frames), media


def _entry(path: Path, folder: Path, media: MediaStore) -> DeckSlide:
    text = path.read_text("utf-8")
    language = path.stem.partition(".")[2] or "en"
    key = path.relative_to(folder).with_suffix("").as_posix()
    entry = DeckSlide(key, text, language)
    pictures = {block.path for block in parsed(entry).walk() if isinstance(block, Picture)}
    found = {p: file for p in sorted(pictures) for file in _candidates(path, folder, p) if file.is_file()}
    names = {p: media.add(file.read_bytes(), file.suffix) for p, file in found.items()}
    return DeckSlide(key, text, language, media=names)


def _candidates(path: Path, folder: Path, picture: str) -> tuple[Path, ...]:
    return folder / picture, path.parent / picture
