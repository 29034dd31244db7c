"""How long slides take: as their front matter says, else estimated from their words."""

import math
from collections.abc import Iterable

from briefing_app.model.slide import Slide
from briefing_app.planning.words import blocks_text, count_words

WORDS_PER_MINUTE = 115.0  # between the 100 and 130 that interpreters ask speakers to keep to
READING_FACTOR = 2.0  # a slide without notes is talked about, not read out: twice its words
SHORTEST = 0.5


def slide_minutes(slide: Slide, words_per_minute: float = WORDS_PER_MINUTE) -> float:
    """The minutes `slide` takes, in quarters: the given ones, else an estimate from its words."""
    if slide.meta.minutes is not None:
        return slide.meta.minutes
    return estimated_minutes(slide, words_per_minute)


def estimated_minutes(slide: Slide, words_per_minute: float = WORDS_PER_MINUTE) -> float:
    """An estimate from what is spoken (the notes) or, without notes, from what is shown."""
    shown = count_words(f"{slide.plain_title}\n{blocks_text(slide.blocks)}")
    spoken = count_words(blocks_text(slide.notes)) or shown * READING_FACTOR
    minutes = max(spoken, shown) / words_per_minute
    return max(SHORTEST, math.ceil(minutes * 4) / 4)


def total_minutes(slides: Iterable[Slide], words_per_minute: float = WORDS_PER_MINUTE) -> float:
    """The minutes all `slides` take together."""
    return sum(slide_minutes(slide, words_per_minute) for slide in slides)
