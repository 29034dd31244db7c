"""The talk as a table of its parts: an agenda slide for the room, a run sheet for those who run it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from briefing_app.model.deck import Deck
from briefing_app.model.slide import Slide
from briefing_app.planning.timing import slide_minutes, total_minutes

_WORDS = {
    "en": ("Agenda", "Part", "Minutes", "Questions"),
    "fr": ("Ordre du jour", "Partie", "Minutes", "Questions"),
    "es": ("Orden del día", "Parte", "Minutos", "Preguntas"),
    "ru": ("Повестка дня", "Часть", "Минуты", "Вопросы"),
    "ar": ("جدول الأعمال", "الجزء", "الدقائق", "أسئلة"),
    "zh": ("议程", "部分", "分钟", "问题"),
}


class Part(Struct, frozen=True):
    """A section of the talk: its slides by number (from 1) and the minutes they take."""

    title: str
    first: int
    last: int
    minutes: float
    slides: tuple[tuple[int, str, float], ...]  # number, title, minutes


def parts(deck: Deck, parsed: Sequence[Slide]) -> tuple[Part, ...]:
    """The sections that show something; `parsed` are the slides of `deck`, one each, in order.

    Hidden slides keep their number and take no time.
    """
    found: list[Part] = []
    shown = [(i, s, d, parsed[i]) for i, s, d in deck.numbered() if not d.hidden]
    for section in deck.sections:
        rows = [(i + 1, slide.plain_title, slide_minutes(slide)) for i, s, _, slide in shown if s is section]
        if rows:
            minutes = total_minutes(slide for _, s, _, slide in shown if s is section)
            found.append(Part(section.title or rows[0][1], rows[0][0], rows[-1][0], minutes, tuple(rows)))
    return tuple(found)


def agenda_slide(deck: Deck, parsed: Sequence[Slide], question_minutes: float = 0.0) -> str:
    """The Markdown of a slide that lists the parts and their minutes, in the deck's language."""
    title, part, minutes, questions = _WORDS.get(deck.language.split("-")[0], _WORDS["en"])
    rows = [(p.title, p.minutes) for p in parts(deck, parsed)]
    if question_minutes:
        rows.append((questions, question_minutes))
    table = [f"| {part} | {minutes} |", "|---|---:|", *(f"| {_cell(t)} | {m:g} |" for t, m in rows)]
    return f"---\nlayout: table\nlanguage: {deck.language}\n---\n# {title}\n\n" + "\n".join(table) + "\n"


def run_sheet(deck: Deck, parsed: Sequence[Slide], start: datetime, question_minutes: float = 0.0) -> str:
    """Plain text for those who run the event: when, who, which slides, how long."""
    _, _, _, questions = _WORDS.get(deck.language.split("-")[0], _WORDS["en"])
    lines = [line for line in (deck.title, deck.event.title, deck.event.place) if line]
    lines += [start.strftime("%Y-%m-%d"), ""]
    now = start
    for part in parts(deck, parsed):
        who = f"  {deck.event.speaker}" if deck.event.speaker else ""
        numbers = f"{part.first}–{part.last}" if part.last > part.first else f"{part.first}"
        lines.append(f"{now:%H:%M}  {part.title}  [{numbers}]  {part.minutes:g} min{who}")
        for number, title, minutes in part.slides:
            lines.append(f"         {number}. {title}  {minutes:g}")
        now += timedelta(minutes=part.minutes)
    if question_minutes:
        lines.append(f"{now:%H:%M}  {questions}  {question_minutes:g} min")
        now += timedelta(minutes=question_minutes)
    lines.append(f"{now:%H:%M}")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", r"\|")
