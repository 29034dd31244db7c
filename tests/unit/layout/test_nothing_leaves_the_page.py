"""The laws of layout: whatever a slide holds, nothing leaves the page and no text covers other text."""

from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefing_app.layout import PageContext, lay_out, load_theme, renumbered
from briefing_app.layout.frame import ChartItem, Frame, FrameItem, PictureItem, TableItem, TextItem
from briefing_app.model.blocks import (
    Chart,
    ChartKind,
    Code,
    Column,
    Columns,
    Heading,
    ListBlock,
    Pause,
    Picture,
    Quote,
    Series,
    Table,
    TextBlock,
    Timeline,
    TimelineEntry,
)
from briefing_app.model.geometry import Rect, Size
from briefing_app.model.media import PictureInfo
from briefing_app.model.slide import Slide, SlideLayoutName
from briefing_app.model.source import Source
from briefing_app.model.text import Citation, Marker, Paragraph, Run
from tests.helpers.squares import SquareMeasurer

_THEME = load_theme("plain")
_SLACK = 0.6

_WORDS = st.sampled_from(
    [
        "a",
        "risk",
        "prevention",
        "Verantwortungsgemeinschaftsangelegenheit",
        "防止灭绝种族",
        "منع الإبادة",
        "🕊️",
        "2005",
        "x" * 60,
    ]
)
_TEXT = st.lists(_WORDS, min_size=0, max_size=30).map(" ".join)
_LABEL = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)
_CITATIONS = st.sampled_from([(), (), (Citation("a", "p. 3"),), (Citation("b"), Citation("missing"))])
_RUNS = st.builds(
    lambda text, cited: (Run(text), Run("", citations=cited)) if cited else (Run(text),), _TEXT, _CITATIONS
)
_LABEL_RUNS = _LABEL.map(lambda text: (Run(text),))
_ITEM = st.builds(
    Paragraph,
    runs=_RUNS,
    level=st.integers(0, 5),
    marker=st.sampled_from([Marker.BULLET, Marker.NUMBER]),
    number=st.just(3),
)


def _table(columns: int) -> st.SearchStrategy[Table]:
    row = st.tuples(*[_LABEL_RUNS] * columns)
    return st.builds(Table, header=row, rows=st.lists(row, min_size=1, max_size=12).map(tuple))


def _chart(count: int) -> st.SearchStrategy[Chart]:
    value = st.one_of(st.none(), st.floats(-1e6, 1e6, allow_nan=False), st.integers(0, 100).map(float))
    series = st.builds(Series, name=_LABEL, values=st.tuples(*[value] * count))
    return st.builds(
        Chart,
        kind=st.sampled_from(ChartKind),
        categories=st.tuples(*[_LABEL] * count),
        series=st.lists(series, min_size=1, max_size=4).map(tuple),
        unit=st.sampled_from(["", "%", "reports"]),
    )


_PROSE = st.one_of(
    st.builds(TextBlock, _RUNS),
    st.builds(Heading, _LABEL_RUNS),
    st.builds(ListBlock, st.lists(_ITEM, min_size=1, max_size=12).map(tuple)),
    st.builds(Quote, st.lists(_RUNS, min_size=1, max_size=3).map(tuple), _LABEL_RUNS),
    st.builds(Code, _TEXT),
    st.just(Pause()),
)
_FIGURE = st.one_of(
    st.integers(1, 8).flatmap(_table),
    st.integers(1, 14).flatmap(_chart),
    st.builds(Picture, st.sampled_from(["wide", "tall", "missing"]), st.just("alt"), _TEXT, _LABEL),
)
_TIMELINE = st.builds(
    Timeline, st.lists(st.builds(TimelineEntry, _LABEL, _RUNS), min_size=1, max_size=9).map(tuple)
)
_COLUMN = st.builds(Column, _LABEL_RUNS, st.lists(st.one_of(_PROSE, _FIGURE), max_size=3).map(tuple))
_COLUMNS = st.builds(Columns, st.lists(_COLUMN, min_size=1, max_size=7).map(tuple))
_BLOCKS = st.one_of(
    st.lists(_PROSE, max_size=4),
    st.lists(st.one_of(_PROSE, _FIGURE), max_size=4),
    st.lists(_TIMELINE, min_size=1, max_size=1),
    st.lists(_COLUMNS, min_size=1, max_size=1),
).map(tuple)
_SLIDES = st.builds(
    Slide,
    id=st.just("any"),
    language=st.sampled_from(["en", "ar", "zh"]),
    title=_RUNS,
    blocks=_BLOCKS,
    layout=st.one_of(st.none(), st.sampled_from(SlideLayoutName)),
)


def _picture(path: str) -> PictureInfo | None:
    sizes = {"wide": Size(3000, 700), "tall": Size(400, 1600)}
    return PictureInfo(path, sizes[path]) if path in sizes else None


_CONTEXT = PageContext(
    footer="A footer",
    handling="Internal",
    sources={key: Source(key, "A title", f"A/RES/{key}/1") for key in "ab"},
    cited=tuple((Source(str(i), "A title of a report", f"A/{i}/1"), "") for i in range(20)),
    picture=_picture,
)


def _ink(item: FrameItem) -> list[Rect]:
    """Where an item draws what must not be covered: its lines of text, or all of a figure."""
    if isinstance(item, TextItem):
        sizes = [p.size for p in item.body.paragraphs]
        return [
            Rect(line.x, line.baseline - 0.72 * sizes[line.paragraph], line.width, 0.72 * sizes[line.paragraph])
            for line in item.body.lines
            if line.width
        ]
    return [item.rect] if isinstance(item, TableItem | ChartItem | PictureItem) else []


def _texts(frame: Frame) -> list[TextItem]:
    parts = [part for item in frame.items if isinstance(item, ChartItem) for part in item.parts]
    cells = [c for item in frame.items if isinstance(item, TableItem) for row in item.rows for c in row]
    loose = [item for item in (*frame.items, *parts) if isinstance(item, TextItem)]
    return [*loose, *(TextItem(rect=cell.rect, body=cell.body) for cell in cells)]


@given(_SLIDES)
@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_nothing_leaves_the_page_and_no_text_covers_other_text(slide: Slide) -> None:
    frame = lay_out(slide, _THEME, SquareMeasurer(), _CONTEXT)
    page = Rect(0, 0, frame.size.width, frame.size.height)
    for item in frame.items:
        assert page.contains(item.rect, _SLACK), (item.name, item.rect)
    for item in _texts(frame):
        for ink in _ink(item):
            assert page.contains(ink, _SLACK), (item.name, ink)
    for one, other in combinations(frame.items, 2):
        for a in _ink(one):
            for b in _ink(other):
                assert not a.overlaps(b, _SLACK), (frame.layout, one.name, a, other.name, b)


@given(_SLIDES)
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_a_placeholder_holds_one_item_and_the_title_comes_first(slide: Slide) -> None:
    frame = lay_out(slide, _THEME, SquareMeasurer(), _CONTEXT)
    names = [item.placeholder.name for item in frame.items if item.placeholder]
    assert len(names) == len(set(names))
    assert "title" not in names or names[0] == "title"


@given(_SLIDES, st.integers(1, 2_000), st.integers(1, 2_000))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_another_number_changes_nothing_else(slide: Slide, one: int, other: int) -> None:
    here = lay_out(slide, _THEME, SquareMeasurer(), replace(_CONTEXT, number=one))
    there = lay_out(slide, _THEME, SquareMeasurer(), replace(_CONTEXT, number=other))
    assert renumbered(here, other, _THEME, SquareMeasurer()) == there


@given(_SLIDES)
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_no_text_is_dropped(slide: Slide) -> None:
    frame = lay_out(slide, _THEME, SquareMeasurer(), _CONTEXT)
    shown = sum(len(p.text) for item in _texts(frame) for p in item.body.paragraphs)
    wanted = sum(len(run.text) for run in _all_runs(slide))
    assert shown >= wanted


def _all_runs(slide: Slide) -> list[Run]:
    runs = list(slide.title)
    for block in slide.walk():
        match block:
            case TextBlock() | Heading():
                runs += [run for run in block.runs if run.text.strip(" .;,")]
            case ListBlock():
                runs += [run for item in block.items for run in item.runs]
            case Quote():
                runs += [run for paragraph in block.paragraphs for run in paragraph]
            case Timeline():
                runs += [run for entry in block.entries for run in entry.runs]
            case Table():
                runs += [run for row in (block.header, *block.rows) for cell in row for run in cell]
    return [run for run in runs if run.text.strip()]
