"""Bibliographies add records to a library's sources and change none."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.errors import ConflictError, FormatError, ReadError
from briefing_app.importing.sources import added, import_bibliography
from briefing_app.library.sources import parse_sources, read_sources
from briefing_app.storage import Files

_BIB = """@book{lemkin1944, title = {Axis Rule in Occupied Europe}, author = {Lemkin, Raphael}, year = 1944}
@techreport{doc, title = {Another text under a known key}}
@misc{über2020, title = "Über {Z}wang: a \\'etude & more", url = {https://example.org/a?b=c#d}}
"""
_OLD = """# Our own remarks stay.
references:
  - id: doc   # known
    title: A document
    issued: "2005-09-16"
    note: A/1
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    (tmp_path / "refs.bib").write_text(_BIB, encoding="utf-8")
    return tmp_path / "refs.bib"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "sources.yaml").write_text(_OLD, encoding="utf-8")
    return tmp_path / "library"


def test_new_records_are_added_and_no_line_is_changed(bib, root):
    done = import_bibliography(bib, root)
    text = (root / "sources.yaml").read_text(encoding="utf-8")
    assert done.keys == ("lemkin1944", "über2020")
    assert text.startswith(_OLD)
    sources, findings = read_sources(root)
    assert findings == ()
    assert sources["doc"].title == "A document"
    assert sources["lemkin1944"].issued == "1944"
    assert sources["über2020"].url == "https://example.org/a?b=c#d"


def test_a_known_key_stays_and_this_is_said(bib, root):
    (finding,) = import_bibliography(bib, root).diagnostics
    assert (finding.code, "“doc”" in finding.message) == ("source-kept", True)


def test_a_second_import_adds_nothing(bib, root):
    import_bibliography(bib, root)
    before = (root / "sources.yaml").read_bytes()
    assert import_bibliography(bib, root).keys == ()
    assert (root / "sources.yaml").read_bytes() == before


def test_zotero_csl_json_is_taken(root, tmp_path):
    record = {"id": "who2020", "type": "report", "title": "A: b #c", "issued": {"date-parts": [[2020, 5]]}}
    (tmp_path / "refs.json").write_text(json.dumps([record, record]), encoding="utf-8")
    done = import_bibliography(tmp_path / "refs.json", root)
    assert done.keys == ("who2020",)
    assert ["twice" in d.message for d in done.diagnostics] == [True]
    assert read_sources(root)[0]["who2020"].issued == "2020-05"


def test_a_library_without_sources_gets_the_file(bib, tmp_path):
    (tmp_path / "new").mkdir()
    assert len(import_bibliography(bib, tmp_path / "new").keys) == 3
    assert len(read_sources(tmp_path / "new")[0]) == 3


def test_a_key_that_no_slide_can_cite_is_reported(root, tmp_path):
    (tmp_path / "refs.json").write_text('[{"id": "two words", "title": "T"}]')
    (finding,) = import_bibliography(tmp_path / "refs.json", root).diagnostics
    assert finding.code == "source-key"


@pytest.mark.parametrize(
    "old", ["- id: [broken\n", "references:\n- id: doc\n  title: T\nother: 1\n", "a: &x 1\nb: *x\n"]
)
def test_a_file_that_cannot_be_added_to_stays_as_it_is(bib, root, old):
    (root / "sources.yaml").write_text(old)
    with pytest.raises(FormatError, match=r"sources\.yaml"):
        import_bibliography(bib, root)
    assert (root / "sources.yaml").read_text() == old


def test_a_list_without_a_key_above_it_is_continued(bib, root):
    (root / "sources.yaml").write_text("- id: doc\n  title: T")
    assert len(import_bibliography(bib, root).keys) == 2
    assert list(read_sources(root)[0]) == ["doc", "lemkin1944", "über2020"]


def test_what_is_no_bibliography_is_refused(root, tmp_path):
    (tmp_path / "refs.bib").write_text("nothing of the kind")
    with pytest.raises(FormatError):
        import_bibliography(tmp_path / "refs.bib", root)
    with pytest.raises(ReadError):
        import_bibliography(tmp_path / "none.bib", root)


class _Meddling(Files):
    """Somebody else writes the sources while they are being written here."""

    def __init__(self, target: Path) -> None:
        super().__init__()
        self._target = target

    def create_beside(self, target: Path):
        self._target.write_text("- id: theirs\n  title: T\n")
        return super().create_beside(target)


def test_a_change_by_somebody_else_meanwhile_is_not_overwritten(bib, root):
    with pytest.raises(ConflictError):
        import_bibliography(bib, root, _Meddling(root / "sources.yaml"))
    assert "theirs" in (root / "sources.yaml").read_text()


_values = st.text(
    st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\u2028\u2029\x85\ufeff\ufffe\uffff")
)


@given(st.dictionaries(st.from_regex(r"k\w{0,8}", fullmatch=True), _values, min_size=1, max_size=6))
def test_any_record_reads_as_it_was_added(titles):
    records = [{"id": key, "title": title} for key, title in titles.items()]
    sources, _ = parse_sources(added(_OLD, records))
    assert sources["doc"].note == "A/1"
    assert {k: s.csl.get("title") for k, s in sources.items() if k != "doc"} == {
        k: t for k, t in titles.items() if k != "doc"
    }
