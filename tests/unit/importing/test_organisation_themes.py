from pathlib import Path

import pytest
from pptx import Presentation

from briefing_app.errors import FormatError, RefusedError, UsageError
from briefing_app.export.options import ExportOptions
from briefing_app.export.pptx import write
from briefing_app.export.pptx.lint import lint
from briefing_app.importing.pptx.organisation import OrganisationTheme, read_theme
from briefing_app.layout import lay_out_deck
from briefing_app.model.colors import contrast
from briefing_app.model.geometry import Rect
from briefing_app.model.theme import Role
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore
from tests.helpers.exported import deck_of, opened
from tests.helpers.organisation import organisation_file, picture
from tests.helpers.squares import SquareMeasurer

_DECK = ("# A title of some length\n\n- one\n- two\n", "---\nlayout: title\n---\n# Cover\n\nSubtitle\n")


_CORNERS = [(840, 16, 104, 52), (16, 16, 104, 52), (840, 480, 104, 44), (16, 480, 104, 44)]


def _read(tmp_path: Path, **look: object) -> OrganisationTheme:
    return read_theme(organisation_file(tmp_path / "office.pptx", **look), MediaStore().add)  # type: ignore[arg-type]


def _codes(read: OrganisationTheme) -> set[str]:
    return {finding.code for finding in read.diagnostics}


def test_colours_and_fonts_are_those_of_the_file(tmp_path: Path) -> None:
    read = _read(tmp_path, fonts=("Georgia", "Georgia"))
    assert (read.theme.palette.accent, read.theme.palette.text) == ("0B5394", "1B1B1B")
    assert read.theme.fonts.latin == "Georgia"
    assert read.diagnostics == ()


@pytest.mark.parametrize(("page", "width"), [((960, 540), 960), ((720, 540), 720), ((720, 405), 960)])
def test_pages_have_the_shape_of_the_files(tmp_path: Path, page: tuple[float, float], width: float) -> None:
    theme = _read(tmp_path, page=page).theme
    assert (theme.page.width, theme.page.height) == (width, 540)
    whole = Rect(0, 0, width, 540)
    places = [p.rect for layout in theme.layouts.values() for p in layout.placeholders]
    assert all(whole.contains(rect) for rect in places)


def test_title_and_text_stand_where_the_file_has_them(tmp_path: Path) -> None:
    layout = _read(tmp_path, logo=None).theme.layouts["text"]
    places = {p.name: p.rect for p in layout.placeholders}
    assert places["title"].x == pytest.approx(48)
    assert places["body"].x == pytest.approx(48)
    assert places["body"].y > places["title"].bottom


@pytest.mark.parametrize(
    "logo", [(840, 16, 104, 52), (16, 16, 104, 52), (840, 480, 104, 44), (16, 480, 104, 44)]
)
def test_no_text_stands_where_the_logo_does(tmp_path: Path, logo: tuple[float, float, float, float]) -> None:
    theme = _read(tmp_path, logo=logo).theme
    for layout in theme.layouts.values():
        assert [p.rect for p in layout.pictures] == [Rect(*logo)]
        assert not [p.name for p in layout.placeholders if p.rect.overlaps(Rect(*logo))], layout.name


def test_a_colour_that_cannot_be_read_is_changed_and_told(tmp_path: Path) -> None:
    read = _read(tmp_path, colors={"accent1": "FFE599", "lt1": "FFFFFF"})
    assert contrast(read.theme.palette.accent, "FFFFFF") >= 4.5
    assert _codes(read) == {"theme-colour"}


def test_every_text_of_a_dark_file_can_be_read(tmp_path: Path) -> None:
    colors = {"dk1": "FFFFFF", "lt1": "101820", "dk2": "334455", "lt2": "203040", "accent1": "3060A0"}
    palette = _read(tmp_path, colors=colors, cover="3060A0").theme.palette
    for color in (palette.text, palette.muted, palette.accent):
        assert min(contrast(color, palette.background), contrast(color, palette.surface)) >= 4.5
    for color in (palette.on_cover, palette.on_cover_muted, palette.on_cover_accent):
        assert contrast(color, palette.cover) >= 4.5


def test_another_font_for_headings_is_told(tmp_path: Path) -> None:
    assert _codes(_read(tmp_path, fonts=("Georgia", "Arial"))) == {"theme-font"}


def test_the_export_holds_the_look_and_is_valid(tmp_path: Path) -> None:
    media = MediaStore()
    theme = read_theme(organisation_file(tmp_path / "office.potx", cover="0B5394"), media.add).theme
    deck = deck_of(*_DECK)
    frames = list(
        lay_out_deck(
            deck,
            theme,
            SquareMeasurer(),
            picture=lambda _slide, _path: None,
            parse=lambda s: parse_slide(s.text, slide_id=s.key, language=s.language).slide,
        )
    )
    data = write(frames, theme, deck, media, ExportOptions())
    assert lint(data) == ()
    shown = opened(data)
    layout = shown.slides[0].slide_layout
    assert [shape.name for shape in layout.shapes if not shape.is_placeholder] == ["Layout picture"]
    assert shown.slides[0].shapes.title.text == "A title of some length"
    assert shown.slides[1].slide_layout.background.fill.fore_color.theme_color is not None


def test_a_picture_of_a_kind_that_is_not_shown_is_told_and_left_out(tmp_path: Path) -> None:
    def refuse(_data: bytes) -> str:
        raise FormatError("It is no picture.")

    read = read_theme(organisation_file(tmp_path / "office.pptx"), refuse)
    assert "theme-picture" in _codes(read)
    assert not any(layout.pictures for layout in read.theme.layouts.values())


def test_shapes_that_are_not_taken_over_are_counted(tmp_path: Path) -> None:
    path = organisation_file(tmp_path / "office.pptx")
    deck = Presentation(str(path))
    tree = deck.slide_master.shapes._spTree
    tree.add_textbox(90, "Motto", 0, 0, 100, 100)
    deck.save(str(path))
    assert "theme-shape" in _codes(read_theme(path, MediaStore().add))


def test_a_picture_beside_the_page_is_left_out_and_one_over_its_edge_kept_whole(tmp_path: Path) -> None:
    assert not _read(tmp_path, logo=(970, 10, 50, 50)).theme.layouts["text"].pictures
    (kept,) = _read(tmp_path, logo=(900, 10, 100, 50)).theme.layouts["text"].pictures
    assert kept.rect == Rect(900, 10, 100, 50)


def test_a_file_with_macros_is_refused(tmp_path: Path) -> None:
    path = organisation_file(tmp_path / "office.pptx").rename(tmp_path / "office.pptm")
    with pytest.raises(RefusedError, match="macros"):
        read_theme(path, MediaStore().add)


def test_what_is_no_presentation_is_no_theme(tmp_path: Path) -> None:
    (tmp_path / "office.pptx").write_bytes(picture())
    with pytest.raises(FormatError, match=r"not a \.pptx"):
        read_theme(tmp_path / "office.pptx", MediaStore().add)
    with pytest.raises(UsageError, match="is no theme"):
        read_theme(tmp_path / "office.png", MediaStore().add)


def test_upright_pages_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="too tall"):
        _read(tmp_path, page=(540, 720))


def test_the_slide_number_keeps_its_role(tmp_path: Path) -> None:
    layout = _read(tmp_path, logo=(820, 490, 130, 40)).theme.layouts["text"]
    number = layout.placeholder("number")
    assert number is not None
    assert number.role is Role.SLIDE_NUMBER
