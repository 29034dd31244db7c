import datetime

from briefing_app import limits
from briefing_app.library.sources import csl_date, parse_sources, read_sources

OUTCOME = """
- id: outcome2005
  type: report
  title: 2005 World Summit Outcome
  number: A/RES/60/1
  issued: 2005-09-16
  as_at: 2026-01
  URL: https://undocs.org/A/RES/60/1
"""


def test_a_record_becomes_a_source_with_its_short_form():
    table, findings = parse_sources(OUTCOME)
    source = table["outcome2005"]
    assert findings == ()
    assert (source.title, source.note) == ("2005 World Summit Outcome", "A/RES/60/1")
    assert (source.issued, source.as_at) == ("2005-09-16", datetime.date(2026, 1, 1))
    assert source.csl["type"] == "report"


def test_records_may_stand_under_references_as_pandoc_writes_them():
    table, _ = parse_sources("references:\n- id: a\n  title: A\n")
    assert list(table) == ["a"]


def test_dates_come_in_all_forms_of_csl():
    assert csl_date({"date-parts": [[2005, 9, 16]]}) == "2005-09-16"
    assert csl_date({"year": 1948, "month": 12}) == "1948-12"
    assert csl_date([{"year": 1948}]) == "1948"
    assert csl_date({"literal": "in force"}) == "in force"
    assert csl_date(None) == ""


def test_the_first_of_two_records_with_one_key_counts():
    table, findings = parse_sources("- {id: a, title: One}\n- {id: a, title: Two}\n- {title: None}\n")
    assert table["a"].title == "One"
    assert [f.code for f in findings] == ["source-twice", "source-without-id"]


def test_broken_yaml_is_a_finding_with_its_line():
    table, findings = parse_sources("- id: a\n  title: [\n")
    assert table == {}
    assert findings[0].where.line == 3


def test_aliases_and_deep_nesting_are_refused():
    assert parse_sources("- &a {id: a}\n- *a\n")[1][0].code == "sources-broken"
    assert parse_sources("[" * 5_000)[1][0].code == "sources-broken"
    ok = "- {id: a, x: " + "[" * (limits.NESTING_LEVELS - 2) + "]" * (limits.NESTING_LEVELS - 2) + "}"
    assert parse_sources(ok)[1] == ()
    assert parse_sources(ok.replace("[", "[[", 1).replace("]", "]]", 1))[1][0].code == "sources-broken"


def test_something_else_than_a_list_is_a_finding():
    assert parse_sources("title: x\nname: y\n")[0] == {}
    assert parse_sources("just words")[1][0].code == "sources-broken"
    assert parse_sources("") == ({}, ())


def test_a_file_past_the_limit_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "SOURCES_FILE", len(OUTCOME))
    (tmp_path / "sources.yaml").write_text(OUTCOME)
    assert read_sources(tmp_path)[1] == ()
    (tmp_path / "sources.yaml").write_text(OUTCOME + "\n")
    assert read_sources(tmp_path)[1][0].code == "sources-too-large"


def test_bytes_that_are_not_utf8_are_a_finding(tmp_path):
    (tmp_path / "sources.yaml").write_bytes(b"- id: \xff\n")
    assert read_sources(tmp_path)[1][0].code == "sources-unreadable"
