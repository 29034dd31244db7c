import json

import pytest

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError
from briefing_app.library.bibtex import import_sources

BIBTEX = r"""
A comment.
@article{straus2012,
  author = {Straus, Scott and Jos\'e Garc{\'i}a},
  title  = "{Retreating} from the Brink \& more",
  journal = {Perspectives on Politics},
  year = 2012, volume = {10}, pages = {343--362}
}
@string{x = "y"}
@misc{who, title = {World {Health} Organization}, url = {https://example.org/a_b}}
"""


def test_bibtex_entries_become_sources():
    (first, second), findings = import_sources(BIBTEX)
    assert findings == ()
    assert (first.key, first.title, first.issued) == ("straus2012", "Retreating from the Brink & more", "2012")
    assert first.csl["author"] == [
        {"family": "Straus", "given": "Scott"},
        {"given": "José", "family": "García"},
    ]
    assert (first.csl["container-title"], first.csl["page"]) == ("Perspectives on Politics", "343–362")
    assert (second.title, second.url) == ("World Health Organization", "https://example.org/a_b")


def test_csl_json_records_become_sources():
    records = [{"id": "a", "title": "A", "issued": {"date-parts": [[2005, 9]]}}, {"title": "no id"}]
    sources, findings = import_sources(json.dumps(records))
    assert [(s.key, s.issued) for s in sources] == [("a", "2005-09")]
    assert [f.code for f in findings] == ["source-without-id"]


@pytest.mark.parametrize("text", ["", "just words", "[1, 2", "[]", "@@@{", "[" * 9_999])
def test_anything_else_is_a_format_error(text):
    with pytest.raises(FormatError):
        import_sources(text)


def test_broken_entries_end_without_harm():
    sources, _ = import_sources("@book{a, title = {never closed")
    assert sources[0].title == "never closed"


def test_the_size_has_a_limit(monkeypatch):
    monkeypatch.setattr(limits, "SOURCES_FILE", len(BIBTEX))
    assert import_sources(BIBTEX)
    with pytest.raises(LimitError):
        import_sources(BIBTEX + " ")


def test_many_entries_that_never_close_are_read_in_linear_time():
    assert len(import_sources("@book{a, title = {" * 50_000)[0]) == 1
