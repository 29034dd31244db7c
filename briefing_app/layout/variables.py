"""`{{event.title}}` and its like: the deck's facts filled into a slide's text."""

import re
from collections.abc import Mapping

from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.layout.labels import date
from briefing_app.layout.rewrite import with_notes, with_runs
from briefing_app.model.blocks import TextBlock
from briefing_app.model.deck import Deck
from briefing_app.model.references import note_text, shown_text
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run, Runs, plain
from briefing_app.phrases import NOTHING, Phrase

_VARIABLE = re.compile(r"\{\{\s*([\w.-]+)\s*\}\}")
_SEPARATORS = r"[·•|,–—]"
_DOUBLED = re.compile(rf"\s*({_SEPARATORS})(?:\s*{_SEPARATORS})+\s*")
_DANGLING = re.compile(rf"^\s*{_SEPARATORS}\s*|\s*{_SEPARATORS}\s*$")


def deck_variables(deck: Deck) -> dict[str, str]:
    """What slides may refer to; empty where the deck does not say."""
    event = deck.event
    return {
        "deck.title": deck.title,
        "event.title": event.title,
        "event.date": date(event.date, deck.language) if event.date else "",
        "event.place": event.place,
        "event.speaker": event.speaker,
        "event.audience": event.audience,
    }


def filled(slide: Slide, variables: Mapping[str, str]) -> tuple[Slide, tuple[Diagnostic, ...]]:
    """`slide` with its variables replaced; unknown ones stay as written and are reported."""
    unknown: list[str] = []

    def fill(runs: Runs) -> Runs:
        return _filled_runs(runs, variables, unknown) if any("{{" in run.text for run in runs) else runs

    if any("{{" in run.text for runs in note_text(slide) for run in runs):
        slide = with_notes(slide, fill)
    if not _mentions_variables(slide):
        return slide, _all_unknown(slide, unknown, variables)
    shown = with_runs(slide, fill)
    blocks = tuple(b for b in shown.blocks if not (isinstance(b, TextBlock) and not _says_anything(b.runs)))
    return replace(shown, blocks=blocks), _all_unknown(slide, unknown, variables)


def _mentions_variables(slide: Slide) -> bool:
    return any("{{" in run.text for runs in shown_text(slide) for run in runs)


def _says_anything(runs: Runs) -> bool:
    return bool(plain(runs).strip()) or any(run.citations for run in runs)


def _filled_runs(runs: Runs, variables: Mapping[str, str], unknown: list[str]) -> Runs:
    return tuple(_filled_run(run, variables, unknown) for run in runs)


def _filled_run(run: Run, variables: Mapping[str, str], unknown: list[str]) -> Run:
    empty = False

    def value(match: re.Match[str]) -> str:
        nonlocal empty
        name = match[1]
        if name not in variables:
            unknown.append(name)
            return match[0]
        empty = empty or not variables[name]
        return variables[name]

    text = _VARIABLE.sub(value, run.text)
    return replace(run, text=_tidied(text) if empty else text)


def _tidied(text: str) -> str:
    """Without the separators that an empty value left behind."""
    lines = (_DANGLING.sub("", _DOUBLED.sub(r" \1 ", line)) for line in text.split("\n"))
    return "\n".join(line for line in lines if line.strip())


def _all_unknown(slide: Slide, names: list[str], variables: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    return tuple(_unknown(slide, name, variables) for name in dict.fromkeys(names))


def _unknown(slide: Slide, name: str, variables: Mapping[str, str]) -> Diagnostic:
    return Diagnostic(
        "variable-unknown",
        Severity.WARNING,
        Phrase("There is no variable “{0}”.", name),
        Where(slide=slide.id),
        Phrase("Known are: {0}.", tuple(sorted(variables))) if variables else NOTHING,
    )
