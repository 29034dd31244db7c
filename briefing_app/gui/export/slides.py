"""Single slides as files: those that a drag takes to other programs, and those that a user saves."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from briefing_app.export import ExportOptions, ExportRequest, Profile, export_deck
from briefing_app.gui.file_names import file_name
from briefing_app.gui.frames import Laying
from briefing_app.gui.session import Session
from briefing_app.importing.imported import unique
from briefing_app.model.deck import Deck

translate = QCoreApplication.translate


class ChosenSlides(Struct, frozen=True):
    """Some slides of a deck at one moment; `titles` has their titles by their keys, in the deck's order."""

    request: ExportRequest
    titles: Mapping[str, str]

    @property
    def name(self) -> str:
        """A file name for all of them: the title of one, the deck's for several."""
        titles = list(self.titles.values())
        name = titles[0] if len(titles) == 1 else self.request.deck.title
        return file_name(name, translate("ChosenSlides", "Slide"))

    def alone(self) -> "list[ChosenSlides]":
        """Each by itself."""
        return [
            ChosenSlides(replace(self.request, only=frozenset({key})), {key: title})
            for key, title in self.titles.items()
        ]


def chosen_slides(session: Session, deck: Deck, laying: Laying, keys: Sequence[str]) -> ChosenSlides:
    """The slides of these keys in `deck`, as strangers get them: nothing that is not on them goes along.

    Raises BriefingError when the theme cannot be had.
    """
    wanted = frozenset(keys)
    theme = laying.theme(deck.look)
    options = ExportOptions(profile=Profile.PUBLIC)
    request = ExportRequest(
        deck, session.media, theme, laying.new_measurer(theme), laying.slide, options, only=wanted
    )
    titles = {slide.key: session.slide(slide).plain_title for slide in deck.slides if slide.key in wanted}
    return ChosenSlides(request, titles)


def write_pictures(slides: ChosenSlides, folder: Path) -> list[Path]:
    """A .png of each slide, named after it. Raises WriteError."""
    targets: list[Path] = []
    for slide in slides.alone():
        name = unique(slide.name, ".png", (target.name for target in targets))
        targets.append(folder / name)
        export_deck(slide.request, targets[-1])
    return targets


def write_presentation(slides: ChosenSlides, folder: Path) -> list[Path]:
    """One .pptx of all of them. Raises WriteError."""
    target = folder / f"{slides.name}.pptx"
    export_deck(slides.request, target)
    return [target]
