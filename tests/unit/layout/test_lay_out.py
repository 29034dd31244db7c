import datetime

import pytest

from briefing_app.layout import PageContext, choose_layout, lay_out, lay_out_deck, load_theme, propose_split
from briefing_app.layout.chart_plot import number, ticks
from briefing_app.layout.frame import Frame, TableItem, TextItem
from briefing_app.layout.labels import date
from briefing_app.model.blocks import (
    Block,
    Chart,
    ChartKind,
    Column,
    Columns,
    ListBlock,
    Pause,
    Quote,
    Series,
    Table,
    TextBlock,
    Timeline,
    TimelineEntry,
)
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.event import Event
from briefing_app.model.slide import Slide, SlideLayoutName
from briefing_app.model.source import Source
from briefing_app.model.text import Citation, Marker, Paragraph, Run, Runs, plain
from briefing_app.model.theme import TextAlign
from tests.helpers.squares import SquareMeasurer

_SOURCES = {"a": Source("a", "First", "A/1"), "b": Source("b", "Second", "B/2")}


def _runs(text: str, *citations: Citation) -> Runs:
    return (Run(text), Run("", citations=citations)) if citations else (Run(text),)


def _list(*texts: str) -> ListBlock:
    return ListBlock(tuple(Paragraph(_runs(text), marker=Marker.BULLET) for text in texts))


def _columns(count: int) -> Columns:
    return Columns(tuple(Column(_runs(f"Head {i}"), (_list("An item"),)) for i in range(count)))


def _slide(*blocks: Block, title: str = "A title", language: str = "en", **rest: object) -> Slide:
    return Slide("id", language, _runs(title), blocks, **rest)  # type: ignore[arg-type]


def _frame(slide: Slide, **context: object) -> Frame:
    page = PageContext(sources=_SOURCES, **context)  # type: ignore[arg-type]
    return lay_out(slide, load_theme("plain"), SquareMeasurer(), page)


def _text(frame: Frame, placeholder: str) -> TextItem:
    found = [i for i in frame.items if i.placeholder and i.placeholder.name == placeholder]
    assert isinstance(found[0], TextItem)
    return found[0]


def _shown(frame: Frame, placeholder: str) -> str:
    return "\n".join(p.text for p in _text(frame, placeholder).body.paragraphs)


_TABLE = Table((_runs("Who"), _runs("Count")), ((_runs("One"), _runs("12")), (_runs("Two"), _runs("7"))))
_CHART = Chart(ChartKind.COLUMN, ("a", "b"), (Series("s", (1.0, 2.0)),))
_MOMENTS = Timeline(tuple(TimelineEntry(str(1944 + i), _runs("It happened")) for i in range(4)))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((), "section"),
        ((_list("a"),), "text"),
        ((_TABLE,), "table"),
        ((_CHART, _list("a")), "chart"),
        ((_MOMENTS,), "timeline"),
        ((_columns(2),), "two-columns"),
        ((_columns(3),), "cards"),
        ((_columns(7),), "text"),
        ((Quote((_runs("Words"),)),), "quote"),
    ],
)
def test_the_layout_follows_from_the_content(blocks: tuple[Block, ...], expected: str) -> None:
    assert choose_layout(_slide(*blocks)) == expected


def test_a_question_alone_is_for_discussion() -> None:
    assert choose_layout(_slide(title="Who acts?")) is SlideLayoutName.QUESTION


def test_a_layout_that_cannot_hold_the_content_gives_way_with_a_finding() -> None:
    frame = _frame(_slide(_TABLE, layout=SlideLayoutName.QUOTE))
    assert frame.layout == "table"
    assert [d.code for d in frame.diagnostics] == ["layout-mismatch"]


def test_a_line_with_a_dash_after_a_quotation_says_whose_it_is() -> None:
    frame = _frame(_slide(Quote((_runs("Words"),)), TextBlock(_runs("— Somebody"))))
    assert frame.layout == "quote"
    assert _shown(frame, "attribution") == "— Somebody"


def test_one_source_stands_at_the_foot_without_a_mark() -> None:
    frame = _frame(_slide(TextBlock(_runs("A fact ", Citation("a", "p. 3")))))
    assert _shown(frame, "citations") == "A/1, p. 3"
    assert _shown(frame, "body") == "A fact"


def test_several_sources_are_numbered_in_the_order_of_citation() -> None:
    frame = _frame(_slide(TextBlock(_runs("One ", Citation("b"))), TextBlock(_runs("Two ", Citation("a")))))
    assert _shown(frame, "citations") == "1\u2002B/2  ·  2\u2002A/1"
    assert _shown(frame, "body") == "One1\nTwo2"


def test_an_unknown_source_is_reported_and_shown_by_its_key() -> None:
    frame = _frame(_slide(TextBlock(_runs("A fact", Citation("nobody")))))
    assert [d.code for d in frame.diagnostics] == ["source-unknown"]
    assert _shown(frame, "citations") == "nobody"


def test_variables_are_filled_and_empty_ones_leave_no_separator() -> None:
    slide = _slide(TextBlock(_runs("{{event.title}} · {{event.place}}")))
    frame = _frame(slide, variables={"event.title": "Briefing", "event.place": ""})
    assert _shown(frame, "body") == "Briefing"


def test_an_unknown_variable_stays_and_is_reported() -> None:
    frame = _frame(_slide(TextBlock(_runs("{{event.tite}}"))), variables={"event.title": "x"})
    assert _shown(frame, "body") == "{{event.tite}}"
    assert [d.code for d in frame.diagnostics] == ["variable-unknown"]


def test_notes_have_their_sources_in_brackets_and_their_variables_filled() -> None:
    notes = (TextBlock(_runs("At {{event.title}}: a fact ", Citation("a", "p. 3"), Citation("b"))),)
    frame = _frame(_slide(notes=notes), variables={"event.title": "Briefing"})
    assert [plain(b.runs) for b in frame.slide.notes if isinstance(b, TextBlock)] == [
        "At Briefing: a fact (A/1, p. 3; B/2)"
    ]


def test_pauses_count_the_build_steps() -> None:
    frame = _frame(_slide(TextBlock(_runs("First")), Pause(), _list("Second"), Pause(), _list("Third")))
    assert frame.steps == 2
    assert [p.step for p in _text(frame, "body").body.paragraphs] == [0, 1, 2]


def test_short_text_is_larger_than_long_text_and_too_much_is_said_with_a_place_to_split() -> None:
    short = _frame(_slide(_list("One", "Two")))
    long = _frame(_slide(_list(*[f"Item {i} says {'much ' * 20}" for i in range(30)])))
    assert _text(short, "body").body.paragraphs[0].size > 24
    assert _text(long, "body").stepped_down
    assert [d.code for d in long.diagnostics] == ["too-much"]
    assert "Split it before “Item 1" in long.diagnostics[0].hint


def test_a_split_keeps_everything_in_order() -> None:
    slide = _slide(*[_list(*[f"Item {i}" for i in range(10)])])
    parts = propose_split(slide, 2)
    items = [plain(p.runs) for part in parts for b in part.blocks if isinstance(b, ListBlock) for p in b.items]
    assert len(parts) == 2
    assert items == [f"Item {i}" for i in range(10)]


def test_right_to_left_pages_are_mirrored() -> None:
    left, right = _frame(_slide(_list("a"))), _frame(_slide(_list("a"), language="ar"))
    one, other = _text(left, "body"), _text(right, "body")
    assert other.rect.x == pytest.approx(960 - one.rect.right)
    assert other.body.lines[0].x + other.body.lines[0].width == pytest.approx(960 - one.body.lines[0].x)
    assert right.rtl
    assert other.body.paragraphs[0].rtl


def test_numbers_in_a_table_stand_at_the_end_and_row_headers_are_bold() -> None:
    table = next(item for item in _frame(_slide(_TABLE)).items if isinstance(item, TableItem))
    name, count = (cell.body.paragraphs[0] for cell in table.rows[1])
    assert table.has_row_headers
    assert name.runs[0].bold
    assert count.align is TextAlign.END
    assert sum(table.column_widths) == pytest.approx(table.rect.width)


def test_axes_have_round_ticks_and_include_zero() -> None:
    assert ticks(3, 21) == (0, 5, 10, 15, 20, 25)
    assert 0 in ticks(-4, 9)
    assert ticks(-4, 9)[0] <= -4
    assert ticks(-4, 9)[-1] >= 9
    assert number(12500) == "12\u202f500"
    assert number(-1.5) == "−1.5"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "9 December 2026"),
        ("fr", "9 décembre 2026"),
        ("es", "9 de diciembre de 2026"),
        ("ru", "9 декабря 2026 года"),
        ("ar", "9 كانون الأول/ديسمبر 2026"),
        ("zh", "2026年12月9日"),
    ],
)
def test_dates_are_written_out_in_the_six_languages(language: str, expected: str) -> None:
    assert date(datetime.date(2026, 12, 9), language) == expected


def test_cards_get_smaller_text_rather_than_a_broken_word_and_all_of_them_the_same() -> None:
    short, long = _columns(3).columns[:2], Column(_runs("Misrepresentations"), (_list("An item"),))
    cards = (Columns((*short, long)), Columns((*short, short[0])))
    kept, usual = (_frame(_slide(block, layout=SlideLayoutName.CARDS)) for block in cards)
    headings = [_text(kept, f"card-{i}").body.paragraphs[0] for i in (1, 2, 3)]
    assert {heading.size for heading in headings} == {headings[2].size}
    assert len(headings[2].text) * 0.5 * headings[2].size <= _text(kept, "card-3").rect.width
    assert headings[2].size < _text(usual, "card-3").body.paragraphs[0].size


def test_text_without_spaces_between_words_is_not_made_smaller() -> None:
    columns = [
        Columns((*_columns(2).columns, Column(_runs(text), (_list("An item"),))))
        for text in ("ก" * 40, "A B " * 10)
    ]
    thai, spaced = (_frame(_slide(block, layout=SlideLayoutName.CARDS)) for block in columns)
    sizes = [_text(frame, "card-3").body.paragraphs[0].size for frame in (thai, spaced)]
    assert sizes[0] == sizes[1]


def test_arabic_months_have_both_names_as_documents_of_the_united_nations_write_them() -> None:
    written = [date(datetime.date(2027, month, 1), "ar").removeprefix("1 ") for month in range(1, 13)]
    assert written[0] == "كانون الثاني/يناير 2027"
    assert written[5:7] == ["حزيران/يونيه 2027", "تموز/يوليه 2027"]
    assert written[9:11] == ["تشرين الأول/أكتوبر 2027", "تشرين الثاني/نوفمبر 2027"]
    assert all(month.count("/") == 1 and "_" not in month for month in written)


def test_a_deck_numbers_its_shown_slides_and_lists_the_sources_they_cite() -> None:
    parsed = {
        "1": _slide(TextBlock(_runs("{{event.title}}", Citation("b")))),
        "2": _slide(TextBlock(_runs("hidden", Citation("a")))),
        "3": _slide(title="", layout=SlideLayoutName.SOURCES),
    }
    slides = tuple(DeckSlide(key, "", "en", hidden=key == "2") for key in parsed)
    deck = Deck(
        "Talk", event=Event("Event"), sections=(Section("Part", slides),), sources=_SOURCES, handling="Internal"
    )
    frames = list(
        lay_out_deck(
            deck,
            load_theme("plain"),
            SquareMeasurer(),
            picture=lambda _slide, _path: None,
            parse=lambda slide: parsed[slide.key],
        )
    )
    assert [(f.number, f.section) for f in frames] == [(1, "Part"), (2, "Part")]
    assert _shown(frames[0], "body") == "Event"
    assert _shown(frames[0], "handling") == "Internal"
    assert _shown(frames[1], "title") == "Sources"
    assert _shown(frames[1], "body") == "B/2  Second"
