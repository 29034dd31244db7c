"""The planning half of `briefing-app new`: wishes in, a deck that fits and what was left out of it."""

import difflib
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from briefing_app.errors import UsageError
from briefing_app.library.library import Library
from briefing_app.library.vocabulary import LibraryConfig
from briefing_app.model.outline import Outline
from briefing_app.phrases import Phrase
from briefing_app.planning.plan import Plan, Request, propose

Command = TypeVar("Command", bound=Callable[..., Any])

_FACETS = ("themes", "crimes", "horizon", "regions")
_DEFAULT_MINUTES = 20.0


def wish_options(command: Command) -> Command:
    """The options that say what a talk is for."""
    for option in reversed(
        (
            click.option("--audience", default="", metavar="KEY", help="For whom: member-states, …"),
            *(click.option(f"--{facet}", multiple=True, metavar="KEY", help=f"Only these {facet}; also a,b.")
              for facet in _FACETS),
            click.option("--questions", type=click.FloatRange(min=0), metavar="MINUTES",
                         help="Minutes of --minutes to keep for questions."),
            click.option("--fallback-language", metavar="TAG", help="Shown where --language is missing."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def is_planned(options: dict[str, Any]) -> bool:
    """Whether any wish was named."""
    return any(options[name] for name in ("audience", *_FACETS, "fallback_language")) or bool(
        options["questions"]
    )


def make_request(
    library: Library,
    outline: Outline | None,
    options: dict[str, Any],
    language: str | None,
    minutes: float | None,
) -> Request:
    """The wishes as a Request; without minutes those of the outline. Raises UsageError for an unknown word."""
    questions = options["questions"]
    if questions is None:
        questions = (outline.question_minutes or 0.0) if outline and minutes is None else 0.0
    slot = minutes or ((outline.minutes or _DEFAULT_MINUTES) + questions if outline else _DEFAULT_MINUTES)
    if questions >= slot:
        raise UsageError(
            Phrase("{0} min of questions leave nothing of {1} min.", questions, slot),
            Phrase("Give more minutes, or fewer questions."),
        )
    themes, crimes, horizon, regions = (
        tuple(_words(library.config, facet, options[facet])) for facet in _FACETS
    )
    audience = next(iter(_words(library.config, "audiences", (options["audience"],))), "")
    return Request(
        slot,
        questions,
        audience=audience,
        language=language or (outline.language if outline else library.language),
        fallback_language=options["fallback_language"],
        themes=themes,
        crimes=crimes,
        horizon=horizon,
        regions=regions,
    )


def make_plan(library: Library, outline: Outline | None, request: Request) -> Plan:
    """The best talk that the library has for the request. Raises UsageError when it has none."""
    from briefing_app.opening.planning import candidates, known_slides

    known = known_slides(library)
    plan = propose(candidates(library, known, outline, request.language, request.themes), request)
    if not plan.slides:
        raise UsageError(
            Phrase("No slide answers all of that in the time."), Phrase("Give more minutes, or fewer wishes.")
        )
    return plan


def print_plan(plan: Plan) -> None:
    """What was left out and why, the musts first, on stderr."""
    for diagnostic in plan.diagnostics:
        click.echo(str(diagnostic), err=True)
    musts = {d.where.slide for d in plan.diagnostics}
    for left in plan.left_out:
        if left.candidate.slide_id not in musts:
            click.echo(f"left out: {left.candidate.slide_id}: {left.message}", err=True)
    questions = f", {plan.request.question_minutes:g} for questions" if plan.request.question_minutes else ""
    click.echo(
        f"{len(plan.slides)} slides, {plan.minutes:g} of {plan.request.minutes:g} min{questions}, "
        f"{plan.spare_minutes:g} min to spare, {len(plan.left_out)} left out",
        err=True,
    )


def plan_json(plan: Plan) -> dict[str, Any]:
    """The stable JSON form of a plan."""
    return {
        "minutes": plan.minutes,
        "question_minutes": plan.request.question_minutes,
        "spare_minutes": plan.spare_minutes,
        "slides": [
            {
                "id": planned.candidate.slide_id,
                "title": planned.candidate.title,
                "language": planned.language,
                "section": planned.candidate.section,
                "minutes": planned.candidate.minutes,
            }
            for planned in plan.slides
        ],
        "left_out": [
            {
                "id": left.candidate.slide_id,
                "title": left.candidate.title,
                "minutes": left.candidate.minutes,
                "priority": str(left.candidate.priority),
                "reason": str(left.reason),
                "message": str(left.message),
            }
            for left in plan.left_out
        ],
    }


def _words(config: LibraryConfig, facet: str, given: Iterable[str]) -> Iterable[str]:
    """The words of one facet, split at commas; each must be in the library's vocabulary, where it has one."""
    known = [term.key for term in config.vocabularies.get(facet, ())]
    for word in (w.strip() for text in given for w in text.split(",")):
        if word and known and word not in known:
            close = difflib.get_close_matches(word, known, n=1)
            hint = Phrase("Did you mean “{0}”?", close[0]) if close else Phrase("Known are: {0}.", tuple(known))
            raise UsageError(Phrase("The library's {0} have no “{1}”.", facet, word), hint)
        if word:
            yield word
