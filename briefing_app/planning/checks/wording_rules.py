"""The wording guard at work: title, text, notes and descriptions of every slide."""

from collections.abc import Iterator

from briefing_app.model.blocks import Chart, Picture
from briefing_app.model.slide import Slide
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding, Fix
from briefing_app.planning.checks.wording import Hit
from briefing_app.planning.words import blocks_text


def wording(context: CheckContext) -> Iterator[Finding]:
    """Each avoided phrase once a slide and place."""
    for checked in context.slides:
        words = context.words.get(checked.slide.language.split("-")[0])
        for place, text in _texts(checked.slide) if words else ():
            for hit in words.hits(text) if words else ():
                yield _finding(checked, place, hit)


def _texts(slide: Slide) -> Iterator[tuple[str, str]]:
    yield "title", slide.plain_title
    yield "text", blocks_text(slide.blocks)
    yield "notes", blocks_text(slide.notes)
    for block in slide.walk():
        if isinstance(block, Picture | Chart):
            yield "description", block.alt


def _finding(checked: CheckedSlide, place: str, hit: Hit) -> Finding:
    term = hit.term
    advice = f"Prefer “{term.prefer}”." if term.prefer else "Say it another way."
    return checked.finding(
        "wording",
        term.severity,
        f"“{hit.phrase}” in the {place}: {term.reason or 'a term to avoid'}",
        advice,
        _replacement(checked, hit),
    )


def _replacement(checked: CheckedSlide, hit: Hit) -> Fix | None:
    """A Fix where the preferred words can simply stand instead."""
    if not hit.term.replaceable or hit.phrase not in checked.deck_slide.text:
        return None
    return checked.text_fix(f"Replace “{hit.phrase}”", lambda text: text.replace(hit.phrase, hit.term.prefer))
