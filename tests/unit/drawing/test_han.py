"""Lines of Chinese text, in a font of squares: Asian letters 10 wide, others 5, and 2 where scripts meet."""

import pytest

from briefing_app.drawing.han import HanText, script_changes

_ROOM = 2.0


def _text(text: str) -> HanText:
    rooms = dict.fromkeys(script_changes(text), _ROOM)
    starts, reach, x = [], [], 0.0
    for place, char in enumerate(text):
        starts.append(x)
        x += 10 if char > "\u2e80" else 5
        reach.append(x)
        x += rooms.get(place, 0.0)
    return HanText(text, starts, reach)


def _lines(text: str, width: float) -> list[str]:
    return [text[start:end] for start, end in _text(text).lines(width)]


def _lines_of_libreoffice(text: str, width: float) -> list[str]:
    return [text[start:end] for start, end in _text(text).lines_of_libreoffice(width)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("中文abc中文", [1, 4]),
        ("中文-中文", [1, 2]),
        ("中文“引”文", []),
        ("“中文”", [0]),
        ("“abc” def", []),
        ("Naïve déjà-vu", []),
        ("中文 50% 中文", [2, 6]),
        ("中文منع", []),
    ],
)
def test_there_is_room_where_asian_and_western_letters_meet(text: str, places: list[int]) -> None:
    assert list(script_changes(text)) == places


def test_the_room_after_the_last_letter_of_a_line_does_not_count() -> None:
    assert _lines("中文abc", 20) == ["中文", "abc"]
    assert _text("中文abc").width(0, 2) == 20


def test_a_word_that_fits_a_line_is_not_cut() -> None:
    assert _lines("中文genos中文", 40) == ["中文", "genos中", "文"]


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    assert _lines("防止灭绝，种族", 40) == ["防止灭", "绝，种族"]
    assert _lines("防止灭《公约》", 40) == ["防止灭", "《公约》"]


def test_a_space_at_the_end_of_a_line_belongs_to_none() -> None:
    assert _lines("中文 abc", 22) == ["中文", "abc"]


def test_a_line_may_end_after_a_hyphen_between_years() -> None:
    assert _lines("中2005-2026", 38) == ["中2005-", "2026"]


def test_text_wider_than_a_line_is_cut_somewhere() -> None:
    assert _lines("abcdefgh", 20) == ["abcd", "efgh"]


def test_letters_beyond_the_basic_plane_count_once() -> None:
    assert _lines("𠀀𠀀𠀀 ab", 27) == ["𠀀𠀀", "𠀀 ab"]


def test_libreoffice_ends_no_line_between_a_full_stop_and_a_western_letter() -> None:
    assert _lines("防止灭绝。2019", 55) == ["防止灭绝。", "2019"]
    assert _lines_of_libreoffice("防止灭绝。2019", 65) == ["防止灭", "绝。2019"]


def test_libreoffice_cuts_a_word_before_a_closing_mark_that_does_not_fit() -> None:
    assert _lines_of_libreoffice("中genos，。文", 50) == ["中geno", "s，。文"]


def test_libreoffice_ends_a_line_after_a_slash_where_no_space_is_near() -> None:
    assert _lines_of_libreoffice("中文A/RES/60/1", 55) == ["中文A/RES/", "60/1"]
    assert _lines_of_libreoffice("中 A/RES/60/1", 55) == ["中", "A/RES/60/1"]


def test_both_agree_where_a_line_ends_between_asian_letters() -> None:
    text = "防止及惩治灭绝种族罪公约于1948年通过"
    assert _lines(text, 60) == _lines_of_libreoffice(text, 60)
