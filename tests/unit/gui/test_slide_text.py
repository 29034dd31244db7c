"""Text of a slide as Qt's rich text, and where on the page it can be edited."""

import pytest
from PySide6.QtGui import QTextDocument

from briefing_app import resources
from briefing_app.drawing import QtMeasurer, graphics_application
from briefing_app.gui.slide.rich_text import fill_document, read_document
from briefing_app.gui.slide.targets import targets
from briefing_app.layout import PageContext, lay_out, load_theme
from briefing_app.model.blocks import ListBlock
from briefing_app.model.text import Marker, Paragraph, Run
from briefing_app.reader import parse_slide


@pytest.fixture(scope="module", autouse=True)
def qt():
    return graphics_application()


@pytest.fixture(scope="module")
def laid_out():
    theme = load_theme("plain")
    measurer = QtMeasurer(theme)

    def make(text):
        slide = parse_slide(text).slide
        return slide, lay_out(slide, theme, measurer, PageContext())

    return make


def through_qt(paragraphs):
    document = QTextDocument()
    fill_document(document, paragraphs, 20)
    return read_document(document)


@pytest.mark.parametrize(
    "text",
    [
        "- plain\n- with **bold** and *both **at once***\n  - deeper ~~gone~~",
        "1. one\n2. two",
        "- a fact [@framework2014, p. 10] and more",
        "- [a link](https://example.org) in text",
        "- العربية **غامقة**",
    ],
)
def test_a_list_comes_back_from_qt_as_it_was(text):
    (block,) = parse_slide(text).slide.blocks
    assert isinstance(block, ListBlock)
    found = through_qt(block.items)
    assert [(p.runs, p.level, p.marker) for p in found] == [(p.runs, p.level, p.marker) for p in block.items]


def test_a_citation_typed_by_hand_is_one():
    (paragraph,) = through_qt((Paragraph((Run("a fact [@key, p. 3]"),), 0, Marker.BULLET),))
    assert paragraph.runs[1].citations[0].key == "key"


def test_a_piece_of_text_is_written_without_touching_the_rest(laid_out):
    text = "---\nminutes: 2   # as rehearsed\n---\n# Title\n\n- one\n- two\n\n::: notes\nSay   it.\n:::\n"
    slide, frame = laid_out(text)
    title, items = targets(text, slide, frame)
    assert title.piece.write((Paragraph((Run("New"),)),)) == text.replace("# Title", "# New")
    assert items.piece.write(items.piece.paragraphs) == text
    assert items.rect.y > title.rect.y


def test_the_heading_of_a_column_is_edited_on_its_own_line(laid_out):
    text = "# T\n\n## Left\n-  one\n\n## Right\n-  two\n"
    slide, frame = laid_out(text)
    found = next(t for t in targets(text, slide, frame) if t.piece.paragraphs[0].runs[0].text == "Right")
    assert found.piece.write((Paragraph((Run("Wrong"),)),)) == text.replace("## Right", "## Wrong")


def test_a_cell_of_a_table_is_edited_by_itself(laid_out):
    text = "# T\n\n| a | b |\n| --- | --- |\n| c | d |\n"
    slide, frame = laid_out(text)
    cell = next(t for t in targets(text, slide, frame) if t.piece.paragraphs[0].runs[0].text == "d")
    assert cell.piece.write((Paragraph((Run("e"),)),)) == text.replace("d |", "e |")


def test_nearly_all_bundled_slides_can_be_edited_in_place(laid_out):
    paths = [
        p for p in resources.starter_library().rglob("*.md") if p.parent.name not in ("briefings", "slides")
    ]
    texts = [path.read_text(encoding="utf-8") for path in sorted(paths)[::6]]
    editable = sum(len(targets(text, *laid_out(text))) > 1 for text in texts)
    assert editable >= 0.85 * len(texts)
