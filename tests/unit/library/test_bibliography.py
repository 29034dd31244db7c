import datetime

from briefing_app.library.bibliography import cited_sources, entry, is_aged, short_note, source_findings
from briefing_app.library.sources import source_from_csl
from briefing_app.model.text import Citation

TODAY = datetime.date(2026, 11, 24)
CONVENTION = source_from_csl({
    "id": "convention", "title": "Genocide Convention", "title-fr": "Convention sur le génocide", "volume": 78,
    "page": 277, "container-title": "Treaty Series", "issued": "1948-12-09", "note": "Convention, 1948",
    "author": [{"literal": "General Assembly"}],
})  # fmt: skip
FIGURES = source_from_csl({"id": "figures", "title": "Figures", "as_at": "2024-11-24"})
SOURCES = {"convention": CONVENTION, "figures": FIGURES}


def test_a_citation_becomes_a_short_note():
    assert short_note(CONVENTION, "art. II", "en") == "Convention, 1948, art. II"
    assert short_note(CONVENTION, "", "en") == "Convention, 1948"
    assert short_note(CONVENTION, "第二条", "zh") == "Convention, 1948，第二条"


def test_an_entry_is_set_in_the_language_of_the_deck():
    assert entry(CONVENTION, "en") == (
        "General Assembly, “Genocide Convention”, Treaty Series, vol. 78, p. 277, 1948-12-09."
    )
    assert entry(CONVENTION, "fr").startswith("General Assembly, « Convention sur le génocide », Treaty")
    assert entry(CONVENTION, "zh").endswith("1948-12-09。")


def test_long_lists_of_authors_are_cut():
    source = source_from_csl({"id": "x", "title": "X", "author": [{"given": "A", "family": n} for n in "BCDE"]})
    assert entry(source, "en") == "A B, A C, A D et al., “X”."


def test_sources_are_listed_once_in_order_of_citation():
    citations = [Citation("figures"), Citation("nobody"), Citation("convention"), Citation("figures", "p. 2")]
    assert [source.key for source in cited_sources(citations, SOURCES)] == ["figures", "convention"]


def test_unknown_unused_and_aged_sources_are_findings():
    findings = source_findings([Citation("figures"), Citation("nobody")], SOURCES, TODAY, months=23)
    assert [finding.code for finding in findings] == ["source-unknown", "figures-aged", "source-unused"]


def test_figures_age_by_the_day():
    assert not is_aged(FIGURES, TODAY, 24)
    assert is_aged(FIGURES, TODAY + datetime.timedelta(1), 24)
    assert not is_aged(CONVENTION, TODAY, 1)
