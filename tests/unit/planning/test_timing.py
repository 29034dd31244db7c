import pytest

from briefing_app.model.blocks import Column, Columns, ListBlock, Table, TextBlock
from briefing_app.model.slide import Slide, SlideMeta
from briefing_app.model.text import Paragraph, Run
from briefing_app.planning.timing import estimated_minutes, slide_minutes, total_minutes
from briefing_app.planning.words import blocks_text, count_words


def runs(text):
    return (Run(text),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one two  three", 3),
        ("l’État d'urgence", 2),
        ("A/RES/60/1, paras. 138–139", 3),
        ("预防灭绝种族", 6 / 1.6),
        ("منع الإبادة الجماعية", 3),
    ],
)
def test_words_are_counted_in_every_script(text, words):
    assert count_words(text) == words


def test_the_given_minutes_win_over_the_estimate():
    slide = Slide("a", "en", runs("Title"), meta=SlideMeta(minutes=7.5))
    assert slide_minutes(slide) == 7.5


def test_notes_are_spoken_at_the_stated_rate():
    slide = Slide("a", "en", runs("Title"), notes=(TextBlock(runs("word " * 230)),))
    assert estimated_minutes(slide, 115) == 2.0
    assert estimated_minutes(slide, 100) == 2.5


def test_no_slide_takes_less_than_half_a_minute():
    assert estimated_minutes(Slide("a", "en", ())) == 0.5


def test_the_total_is_the_sum():
    slide = Slide("a", "en", runs("Title"), meta=SlideMeta(minutes=2))
    assert total_minutes([slide, slide]) == 4


def test_words_inside_columns_tables_and_lists_count():
    blocks = (
        Columns((Column(runs("One"), (ListBlock((Paragraph(runs("two three")),)),)),)),
        Table((runs("four"),), ((runs("five six"),),)),
    )
    assert count_words(blocks_text(blocks)) == 6
