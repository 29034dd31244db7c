import json
from pathlib import Path

import pytest

from briefing_app.errors import FormatError, ReadError, UsageError
from briefing_app.layout import load_theme, theme_names
from briefing_app.layout.themes import base_tables
from briefing_app.model.geometry import Rect
from briefing_app.model.slide import SlideLayoutName
from briefing_app.model.theme import Palette, Role


def _luminance(color: str) -> float:
    channels = [int(color[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _text_pairs(p: Palette) -> list[tuple[str, str]]:
    on_page = [(text, ground) for text in (p.text, p.muted, p.accent) for ground in (p.background, p.surface)]
    return [*on_page, *((text, p.cover) for text in (p.on_cover, p.on_cover_muted, p.on_cover_accent))]


def test_the_bundled_themes_are_known_with_plain_first() -> None:
    assert theme_names() == ("plain", "commemoration", "night")


@pytest.mark.parametrize("name", theme_names())
def test_every_pair_of_text_and_ground_has_enough_contrast(name: str) -> None:
    for text, ground in _text_pairs(load_theme(name).palette):
        assert _contrast(text, ground) >= 4.5, (text, ground)


@pytest.mark.parametrize("name", theme_names())
def test_every_chart_colour_stands_out_from_the_page(name: str) -> None:
    palette = load_theme(name).palette
    assert all(_contrast(color, palette.background) >= 3.0 for color in palette.series)
    assert palette.series[0] == palette.accent


@pytest.mark.parametrize("name", theme_names())
def test_every_layout_has_a_title_and_placeholders_with_unique_numbers_on_the_page(name: str) -> None:
    theme = load_theme(name)
    page = Rect(0, 0, theme.page.width, theme.page.height)
    for layout in theme.layouts.values():
        assert layout.placeholders[0].role is Role.TITLE
        numbers = [placeholder.idx for placeholder in layout.placeholders]
        assert len(numbers) == len(set(numbers)), layout.name
        assert all(page.contains(placeholder.rect) for placeholder in layout.placeholders)


@pytest.mark.parametrize("name", theme_names())
def test_nothing_the_audience_reads_is_below_the_floor(name: str) -> None:
    theme = load_theme(name)
    small = {"citations", "footer", "slide-number", "handling", "handling-cover"}
    for key, style in theme.styles.items():
        assert key in small or all(level.size >= theme.floor for level in style.levels), key


def test_there_is_a_layout_for_every_name_and_for_two_to_six_cards() -> None:
    theme = load_theme("plain")
    for name in SlideLayoutName:
        assert theme.layout(name, 2)
    assert [theme.layout(SlideLayoutName.CARDS, n).name for n in range(2, 7)] == [
        f"cards-{n}" for n in range(2, 7)
    ]


def test_a_theme_says_only_what_differs_from_its_base(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('extends = "night"\ntitle = "Mine"\n[palette]\naccent = "aabbcc"\n')
    theme = load_theme(path)
    night = load_theme("night")
    assert (theme.name, theme.title, theme.palette.accent) == ("mine", "Mine", "AABBCC")
    assert theme.palette.background == night.palette.background


def test_an_unknown_theme_is_a_usage_error_that_lists_the_known_ones() -> None:
    with pytest.raises(UsageError, match="no theme “plaid”") as error:
        load_theme("plaid")
    assert "plain" in error.value.hint


def test_a_missing_file_is_a_read_error(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        load_theme(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("title = ", "not valid TOML", ""),
        ('extends = "plain"\nmargn = 3', "margn", "plain.toml"),
        ('extends = "plain"\n[palette]\naccent = "bluish"', "palette.accent", "RRGGBB"),
        ('extends = "plain"\n[styles.title]\nlevels = [{size = 3, color = "acent"}]', "styles.title", "accent"),
        ('extends = "plain"\n[placeholders.title]\nstyle = "titel"', "titel", "title"),
        ('extends = "plain"\n[layouts.text]\nuse = ["titel"]', "layouts.text.use", "title"),
        ('extends = "plain"\n[placeholders.footer]\nrect = [900, 0, 100, 5]', "leaves the page", ""),
        ('extends = "plain"\ntransition = "spin"', "transition", ""),
        ('extends = "mine"', "circle", ""),
        ('extends = "../mine"', "names no theme", "beside"),
    ],
)
def test_a_wrong_theme_names_the_key_and_helps(tmp_path: Path, text: str, message: str, hint: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(FormatError, match=message) as error:
        load_theme(path)
    assert hint in error.value.hint


def test_a_deck_can_bring_its_theme_along() -> None:
    theme = load_theme(json.dumps({**base_tables(), "title": "Ours", "page": [960, 540]}))
    assert (theme.title, theme.name) == ("Ours", "own")
    assert theme.layouts == load_theme("plain").layouts


@pytest.mark.parametrize(
    "change",
    [
        {"page": [10, 10]},
        {"styles": {}},
        {"scale": [1e9, 16]},
        {"layouts": {}},
        {"extends": 3},
    ],
)
def test_a_theme_of_a_deck_that_cannot_be_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(FormatError):
        load_theme(json.dumps({**base_tables(), **change}))


@pytest.mark.parametrize("text", ["{", "{]", '{"title": 1}', "{" * 5_000])
def test_a_damaged_theme_of_a_deck_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        load_theme(text)


def test_a_fixed_shape_is_not_far_from_the_page() -> None:
    tables = base_tables()
    tables["layouts"]["text"]["pictures"] = [{"rect": [3000, 0, 100, 50], "media": "x.png"}]
    with pytest.raises(FormatError, match="far from the page"):
        load_theme(json.dumps(tables))
