"""A line that begins with a dash after a quotation says whose words they are."""

from msgspec.structs import replace

from briefing_app.model.blocks import Quote, TextBlock
from briefing_app.model.slide import Slide
from briefing_app.model.text import Runs, plain

_DASHES = "—–―"


def with_attribution(slide: Slide) -> Slide:
    """`slide` with such a line made part of the quotation, if these two are all there is."""
    match slide.blocks:
        case (Quote(attribution=()) as quote, TextBlock(runs=runs)) if (
            plain(runs).lstrip().startswith(tuple(_DASHES))
        ):
            return replace(slide, blocks=(replace(quote, attribution=_without_dash(runs)),))
        case _:
            return slide


def _without_dash(runs: Runs) -> Runs:
    first, *rest = runs
    return (replace(first, text=first.text.lstrip().lstrip(_DASHES).lstrip()), *rest)
