"""Which slides to leave out so that the talk still ends on time."""

from briefing_app.gui.present.talk import Talk
from briefing_app.planning.candidates import is_divider
from briefing_app.planning.plan import Candidate, skippable
from briefing_app.presenting.clock import Pace
from briefing_app.presenting.show import ShowSlide
from briefing_app.presenting.state import PresentationState


def skips(talk: Talk, state: PresentationState, pace: Pace, language: str) -> tuple[int, ...]:
    """The places (from 0) of slides after this one to skip; none while the rest fits."""
    show, here = state.show, state.position.slide
    coming = [i for i in range(here + 1, len(show.slides)) if not show.slides[i].hidden]
    if pace.behind <= 0 or pace.is_on_time:
        return ()
    rest = [_candidate(talk, show.slides[i], language) for i in coming]
    return tuple(coming[place] for place in skippable(rest, pace.remaining / 60))


def _candidate(talk: Talk, shown: ShowSlide, language: str) -> Candidate:
    slide = talk.slide(shown.key, language)
    languages = frozenset({language, "en"})
    return Candidate(
        shown.key,
        slide.plain_title,
        shown.minutes,
        slide.meta,
        languages,
        shown.section,
        is_divider=is_divider(slide),
    )
