"""Our own exports come back as the slides they were."""

import re
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from briefing_app.export.options import ExportOptions
from briefing_app.export.pptx import write
from briefing_app.importing.imported import Imported
from briefing_app.importing.pptx import import_pptx
from briefing_app.layout import load_theme
from briefing_app.model.blocks import Block, Columns, ListBlock, Pause, Picture, Table, TextBlock
from briefing_app.model.deck import Section
from briefing_app.model.slide import Slide, SlideMeta
from briefing_app.reader import format_slide, parse_slide
from tests.helpers.exported import deck_of, entry, written
from tests.helpers.slides import STARTER_LIBRARY, STRESS_SET, deck_of_folder
from tests.helpers.squares import SquareMeasurer

_FILE_LEVELS = 3  # a theme's lists are drawn three levels deep


@pytest.fixture(scope="module", params=[STRESS_SET, STARTER_LIBRARY], ids=lambda p: p.name)
def returned(request, tmp_path_factory) -> list[tuple[Slide, Slide]]:
    """Every slide as it was laid out, and as it came back."""
    theme = load_theme("plain")
    deck, frames, media = deck_of_folder(request.param, theme, SquareMeasurer())
    path = tmp_path_factory.mktemp("returned") / "deck.pptx"
    path.write_bytes(write(frames, theme, deck, media, ExportOptions()))
    slides = _slides(import_pptx(path))
    return list(zip((frame.slide for frame in frames), slides, strict=True))


def _slides(imported: Imported) -> list[Slide]:
    return [parse_slide(s.text, language=s.language or "en").slide for s in imported.slides]


def _imported(path: Path, *texts: str, **options) -> Imported:
    path.write_bytes(written(deck_of(*texts, **options)))
    return import_pptx(path)


def _words(slide: Slide) -> Counter[str]:
    """The words of slide and notes, without the marks of citations, which notes pages do not show."""
    shown, _, said = format_slide(replace(slide, meta=SlideMeta(), layout=None)).partition("::: notes")
    text = re.sub(r"\[@[^\]]*\]|\^[\d,]+\^", " ", shown) + re.sub(r" ?\[@[^\]]*\]", "", said)
    text = re.sub(r"^```chart \w+|media/\S+|&#\d+;|<br>|</?su[pb]>|\{crop=[^}]*\}", " ", text, flags=re.M)
    return Counter(re.findall(r"[^\W_]+", re.sub(r"[\\^~*]", "", text)))


def test_no_word_is_lost(returned):
    lost = {before.id: _words(before) - _words(after) for before, after in returned}
    assert {slide: missing for slide, missing in lost.items() if missing} == {}


def test_every_slide_keeps_its_language(returned):
    assert [b.id for b, after in returned if b.language != after.language] == []


def test_titles_come_back_as_they_were(returned):
    assert [
        b.id for b, after in returned if _uncited(b.title) != after.title and "^" not in format_slide(after)
    ] == []


def test_lists_keep_their_levels_and_numbers(returned):
    assert [b.id for b, after in returned if _outline(b) != _outline(after)] == []


def _outline(slide: Slide) -> list[tuple[int, str, int | None]]:
    lists = (block for block in slide.walk() if isinstance(block, ListBlock))
    return [(min(i.level, _FILE_LEVELS - 1), i.marker, i.number) for block in lists for i in block.items]


def test_tables_keep_their_rows_and_columns(returned):
    assert [b.id for b, after in returned if _shapes(b) != _shapes(after)] == []


def _shapes(slide: Slide) -> list[tuple[int, int]]:
    return [(len(b.rows), len(b.header)) for b in slide.walk() if isinstance(b, Table)]


def test_columns_and_timelines_are_columns_and_timelines_again(returned):
    assert [b.id for b, after in returned if _kinds(b) != _kinds(after)] == []


def _kinds(slide: Slide) -> set[type[Block]]:
    return {type(block) for block in slide.blocks} - {Pause, TextBlock}


def test_layouts_that_content_does_not_tell_are_kept(returned):
    named = {"title", "section", "question", "sources"}
    assert [b.id for b, after in returned if b.layout in named and b.layout != after.layout] == []


def test_slides_without_sources_are_equal(returned):
    """But for names of pictures, pauses and the alignment of numbers, which the file has by other means."""
    pairs = [(_comparable(b), _comparable(after)) for b, after in returned if not _is_cited(b, after)]
    assert [before for before, after in pairs if before != after] == []
    assert pairs


def _is_cited(before: Slide, after: Slide) -> bool:
    """Marks come back as superscripts, the line of sources in the notes."""
    return "[@" in format_slide(before) or len(after.notes) > len(before.notes)


def _comparable(slide: Slide) -> Slide:
    kept = (_comparable_block(b) for b in slide.blocks if not isinstance(b, Pause))
    blocks = tuple(sorted(kept, key=lambda block: isinstance(block, Picture)))
    return replace(slide, id="", meta=SlideMeta(), layout=None, blocks=_one_list(blocks))


def _comparable_block(block: Block) -> Block:
    match block:
        case Picture():
            return replace(block, path="")
        case Table():
            return replace(block, align=())
        case ListBlock():
            items = (replace(i, level=min(i.level, _FILE_LEVELS - 1)) for i in block.items)
            return ListBlock(tuple(items))
        case Columns():
            columns = (replace(c, blocks=tuple(_comparable_block(b) for b in c.blocks)) for c in block.columns)
            return Columns(tuple(columns))
    return block


def _one_list(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Lists with nothing but a pause between them are one in the file."""
    result: list[Block] = []
    for block in blocks:
        if result and isinstance(block, ListBlock) and isinstance(result[-1], ListBlock):
            result[-1] = ListBlock((*result[-1].items, *block.items))
        else:
            result.append(block)
    return tuple(result)


def _uncited(runs):
    return tuple(run for run in runs if not run.citations)


def test_styles_links_and_other_languages_come_back(tmp_path):
    text = "# T\n\n- **bold** *italic* ~~gone~~ `code` x^2^ H~2~O <https://un.org> [there](https://un.org/a)\n"
    (slide,) = _imported(tmp_path / "a.pptx", text).slides
    assert slide.text == text


def test_a_word_in_another_language_is_marked(tmp_path):
    text = "# Title of the slide\n\nThe word [génocide]{lang=fr} in a sentence of another language\n"
    (slide,) = _imported(tmp_path / "a.pptx", text).slides
    assert slide.text == text


def test_links_between_slides_lead_to_the_new_files(tmp_path):
    texts = ("# One\n\nSee [the other](slide-2.md).\n", "# Two words\n\n- x\n")
    first, second = _imported(tmp_path / "a.pptx", *texts).slides
    assert f"[the other]({second.name}.md)" in first.text


def test_notes_keep_their_paragraphs_lists_and_styles(tmp_path):
    text = "# T\n\n- x\n\n::: notes\n**Purpose.** Say it.\n\n- one\n  - two\n:::\n"
    (slide,) = _imported(tmp_path / "a.pptx", text).slides
    assert slide.text == text


def test_sections_and_hidden_slides_are_told(tmp_path):
    deck = replace(
        deck_of(),
        sections=(Section("", (entry("# A", "a"),)), Section("Part two", (entry("# B", "b", hidden=True),))),
    )
    (tmp_path / "a.pptx").write_bytes(written(deck))
    imported = import_pptx(tmp_path / "a.pptx")
    assert [(s.section, s.is_hidden) for s in imported.slides] == [("", False), ("Part two", True)]
    assert any("hidden" in d.message and d.where.slide == "2" for d in imported.diagnostics)
    assert imported.title == "A talk"


def test_steps_are_reported_not_lost(tmp_path):
    imported = _imported(tmp_path / "a.pptx", "# T\n\n- one\n\n. . .\n\n- two\n")
    assert [d.message for d in imported.diagnostics if d.where.slide] == ["Slide 1. Not kept: animations."]


def test_the_sources_at_the_foot_go_into_the_notes(tmp_path):
    imported = _imported(tmp_path / "a.pptx", "# T\n\n- fact [@doc, p. 3]\n")
    slide = parse_slide(imported.slides[0].text).slide
    assert "doc" in format_slide(replace(slide, blocks=()))
    assert any("sources" in d.message for d in imported.diagnostics)


def test_an_imported_slide_is_written_as_the_reader_writes_it(returned):
    assert all(
        msgspec.structs.replace(parse_slide(format_slide(a)).slide, language=a.language) == a
        for _, a in returned
    )
