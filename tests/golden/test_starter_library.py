"""The bundled library is what it says it is: complete, sourced, short, careful with words and figures."""

import csv
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

import icalendar
import pytest

from briefing_app.cli.rendering import measurer
from briefing_app.diagnostics import Severity
from briefing_app.layout import lay_out_deck, load_theme
from briefing_app.library.calendar import occurrences
from briefing_app.library.folder import joined
from briefing_app.library.library import Library, LibrarySlide
from briefing_app.model.blocks import Chart, Table
from briefing_app.model.references import cited_keys
from briefing_app.model.slide import Slide, SlideLayoutName, Status
from briefing_app.opening import open_outline
from briefing_app.planning.checks import CheckContext, CheckedSlide, check
from briefing_app.planning.checks.wording import WordingList, parse_wording
from briefing_app.planning.words import blocks_text, count_words
from briefing_app.reader import parse_slide, revision
from briefing_app.resources import assets, starter_library
from tests.helpers.factual import Facts, facts_in

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
BRIEFINGS = {
    "introduction": 10,
    "convention": 10,
    "four-crimes": 9,
    "responsibility-to-protect": 10,
    "framework": 12,
    "early-action": 9,
    "hate-speech": 11,
    "actors": 11,
    "integration": 9,
    "justice": 12,
    "regions": 10,
    "research": 8,
    "nine-december": 7,
    "community": 8,
}  # with the fewest slides each must have
TRANSLATED = ("introduction", "nine-december")
ONE_REGION = {"research": "one study concerns one country, and the slide says so"}
FACETS = ("themes", "crimes", "horizon", "audiences", "regions")


@dataclass(frozen=True)
class Entry:
    """A slide file and what the reader makes of it."""

    file: LibrarySlide
    slide: Slide

    @property
    def name(self) -> str:
        """The path, for messages."""
        return self.file.path


@cache
def library() -> Library:
    return Library.open(starter_library())


@cache
def entries() -> tuple[Entry, ...]:
    files = [library().read(found) for found in library().slides()]
    return tuple(
        Entry(file, parse_slide(file.text, slide_id=file.id, language=file.language, path=file.path).slide)
        for file in files
    )


def outline_ids(name: str) -> list[str]:
    """The ids of a briefing's slides, in order."""
    outline, findings = library().outline(f"briefings/{name}")
    assert findings == ()
    paths = [joined(f"briefings/{name}.md", e.path) for s in outline.sections for e in s.entries]
    return [path.removesuffix(".md") for path in paths]


def written(entry: Entry) -> str:
    """Title, text and notes of a slide as its file has them, without front matter, keys and list numbers."""
    body = entry.file.text.split("\n---\n", 1)[1]
    return re.sub(r"(?m)^\s*\d+\.\s", "", re.sub(r"@[\w-]+", "", body))


def test_every_file_reads_without_a_finding() -> None:
    findings = [*library().diagnostics]
    for file in (library().read(found) for found in library().slides()):
        findings += file.diagnostics
        findings += parse_slide(file.text, slide_id=file.id, language=file.language, path=file.path).diagnostics
    assert findings == []


@pytest.mark.parametrize("name", BRIEFINGS)
def test_a_briefing_has_its_slides_from_title_to_sources(name: str) -> None:
    ids = outline_ids(name)
    assert len(ids) >= BRIEFINGS[name]
    assert len(set(ids)) == len(ids)
    assert {i for i in ids if not library().languages(i)} == set()
    layouts = [slide.layout for slide in slides_of(name)]
    assert (layouts[0], layouts[-1]) == (SlideLayoutName.TITLE, SlideLayoutName.SOURCES)


@pytest.mark.parametrize("name", BRIEFINGS)
def test_a_briefing_fits_its_time(name: str) -> None:
    outline, _ = library().outline(name)
    assert sum(slide.meta.minutes or 0 for slide in slides_of(name)) <= (outline.minutes or 0)


@pytest.mark.parametrize("name", BRIEFINGS)
def test_examples_come_from_three_regions_or_none(name: str) -> None:
    regions = {region for slide in slides_of(name) for region in slide.meta.regions} - {"all"}
    assert name in ONE_REGION or len(regions) == 0 or len(regions) >= 3


def slides_of(name: str) -> list[Slide]:
    by_id = {entry.file.id: entry.slide for entry in entries() if entry.file.language == "en"}
    return [by_id[slide_id] for slide_id in outline_ids(name)]


def test_every_slide_is_in_a_briefing() -> None:
    used = {slide_id for name in BRIEFINGS for slide_id in outline_ids(name)}
    assert {entry.file.id for entry in entries()} - used == set()


def test_metadata_is_complete_and_uses_the_vocabularies() -> None:
    for entry in entries():
        meta = entry.slide.meta
        assert meta.minutes, entry.name
        assert meta.status is Status.DRAFT, f"{entry.name}: nobody has cleared it"
        for facet in FACETS:
            values = getattr(meta, facet)
            known = {term.key for term in library().config.vocabularies[facet]}
            assert values, f"{entry.name}: {facet}"
            assert set(values) <= known, f"{entry.name}: {facet}"


def test_vocabularies_are_labelled_in_six_languages() -> None:
    for terms in library().config.vocabularies.values():
        for term in terms:
            assert set(term.labels) == set(LANGUAGES), term.key


def test_a_slide_says_one_thing_shortly() -> None:
    for entry in entries():
        assert count_words(entry.slide.plain_title) <= 12, entry.name
        if not any(isinstance(block, Table | Chart) for block in entry.slide.walk()):
            assert count_words(blocks_text(entry.slide.blocks)) <= 45, entry.name


def test_notes_have_sixty_to_a_hundred_and_twenty_words() -> None:
    for entry in entries():
        assert 60 <= count_words(blocks_text(entry.slide.notes)) <= 120, entry.name


def test_every_citation_has_a_source_and_every_source_a_citation() -> None:
    cited = {key for entry in entries() for key in cited_keys(entry.slide)}
    assert cited == set(library().sources)


def test_the_first_and_the_ninth_of_december_briefing_exist_in_six_languages() -> None:
    for name in TRANSLATED:
        for slide_id in outline_ids(name):
            assert set(library().languages(slide_id)) == set(LANGUAGES), slide_id
        for tag in LANGUAGES[1:]:
            assert outline_ids(f"{name}.{tag}") == outline_ids(name)


def test_a_translation_is_made_from_the_text_as_it_is_and_waits_for_a_native_reader() -> None:
    originals = {e.file.id: revision(e.file.text) for e in entries() if e.file.language == "en"}
    for entry in entries():
        if entry.file.language != "en":
            assert entry.slide.meta.translated_from == originals[entry.file.id], entry.name
            assert "native reader" in str(entry.slide.meta.extra.get("x-note")), entry.name


def test_every_figure_date_and_symbol_is_a_checked_one() -> None:
    known = _known_facts()
    unknown = [
        f"{entry.name}: {value}"
        for entry in entries()
        for kind, value in facts_in(written(entry), entry.file.language).items()
        if not _is_known(value, getattr(known, kind))
    ]
    assert unknown == []


def test_every_checked_fact_is_used() -> None:
    table = _fact_table()
    used = Facts()
    for entry in entries():
        for kind, value in facts_in(written(entry), entry.file.language).items():
            getattr(used, kind).add(value)
    for kind in ("symbols", "dates", "numbers", "words"):
        assert {value for value in table[kind] if value not in getattr(used, kind)} == set(), kind
    assert set(table["allowed"]) <= used.numbers


def _fact_table() -> dict[str, dict[str, str]]:
    path = starter_library().parent / "tests" / "golden" / "facts.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _known_facts() -> Facts:
    table = _fact_table()
    known = Facts(set(table["symbols"]), set(table["dates"]), set(table["numbers"]), set(table["words"]))
    known.numbers.update(table["allowed"])
    for text in _source_texts():
        found = facts_in(text)
        known.symbols |= found.symbols
        known.numbers |= found.numbers
    for source in library().sources.values():
        if re.fullmatch(r"\d{4}-\d\d-\d\d", source.issued):
            known.dates |= {source.issued, f"-{source.issued[4:]}"}
        known.numbers.add(source.issued[:4])
    return known


def _source_texts() -> Iterator[str]:
    for source in library().sources.values():
        yield f"{source.note} {source.csl.get('number', '')}"


def _is_known(value: str, known: set[str]) -> bool:
    """Whether a fact is known; of a resolution's symbol, its number alone or without its year is enough."""
    return value in known or any(re.sub(r" \(.*", "", k).endswith(f"/{value}") for k in known)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_wording_guard_has_nothing_to_say(tag: str) -> None:
    path = assets() / "wording" / f"{tag}.toml"
    guard = parse_wording(path.read_text(encoding="utf-8"), path.name)
    assert guard.terms
    for entry in entries():
        if entry.file.language == tag:
            text = "\n".join(
                (entry.slide.plain_title, blocks_text(entry.slide.blocks), blocks_text(entry.slide.notes))
            )
            assert [hit.phrase for hit in guard.hits(text)] == [], entry.name


def test_the_glossary_has_six_languages_for_every_concept() -> None:
    with (starter_library() / "glossary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 60
    for row in rows:
        assert row["group"] == "names" or all(row[tag] for tag in LANGUAGES), row["en"]


def test_the_years_since_the_convention_are_counted_not_typed() -> None:
    data = (starter_library() / "events.ics").read_bytes()
    (day,) = (o for o in occurrences(data, date(2026, 12, 9), date(2026, 12, 9)))
    assert day.anniversary == 78


def test_international_days_recur_yearly_under_stable_names() -> None:
    calendar = icalendar.Calendar.from_ical((starter_library() / "events.ics").read_bytes())
    days = list(calendar.walk("VEVENT"))
    assert len({str(day["UID"]) for day in days}) == len(days) == 34
    for day in days:
        assert b"FREQ=YEARLY" in day.to_ical()
        assert not re.search(r"\d+(?:th|rd|st|nd) anniversary", str(day["SUMMARY"]))


@pytest.fixture(scope="module")
def guards() -> dict[str, WordingList]:
    folder = assets() / "wording"
    return {tag: parse_wording((folder / f"{tag}.toml").read_text(encoding="utf-8"), tag) for tag in LANGUAGES}


@pytest.mark.parametrize("theme_name", ["plain", "night", "commemoration"])
@pytest.mark.parametrize(
    "name", [*BRIEFINGS, *(f"{name}.{tag}" for name in TRANSLATED for tag in LANGUAGES[1:])]
)
def test_nothing_but_reviews_is_due_in_a_bundled_briefing(
    name: str, theme_name: str, guards: dict[str, WordingList]
) -> None:
    opened = open_outline(name, library(), language=name.partition(".")[2] or None)
    theme = load_theme(theme_name)
    parsed = {slide.key: opened.parse(slide) for slide in opened.deck.slides}
    with measurer(theme) as measuring:
        frames = tuple(
            lay_out_deck(
                opened.deck,
                theme,
                measuring,
                picture=lambda slide, path: opened.media.info(slide.media.get(path, "")),
                parse=lambda slide: parsed[slide.key].slide,
            )
        )
    checked = tuple(
        CheckedSlide(number, slide, parsed[slide.key].slide, frame, parsed[slide.key].diagnostics)
        for number, (slide, frame) in enumerate(zip(opened.deck.slides, frames, strict=True), 1)
    )
    context = CheckContext(opened.deck, checked, theme, date(2026, 11, 24), guards)
    found = [*opened.diagnostics, *(finding.diagnostic for finding in check(context))]
    serious = [d for d in found if d.severity is not Severity.INFO and d.code != "review-due"]
    assert [str(d) for d in serious] == []
