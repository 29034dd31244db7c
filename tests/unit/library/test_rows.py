import os

import pytest

from briefing_app.library.folder import walk
from briefing_app.library.index import rows
from briefing_app.library.index.extract import extract


@pytest.fixture
def root(make_library):
    return make_library({f"s{n:03}.md": f"# Slide {n}" for n in range(30)})


def test_workers_read_what_one_process_reads_in_the_same_order(root, monkeypatch):
    files = sorted(walk(root))
    alone = [row for batch in rows.read_rows(os.fspath(root), files) for row in batch]
    monkeypatch.setattr(rows, "MANY", 10)
    monkeypatch.setattr(rows, "BATCH", 4)
    together = [row for batch in rows.read_rows(os.fspath(root), files) for row in batch]
    assert together == alone
    assert [row.title for row in alone][:2] == ["Slide 0", "Slide 1"]


def test_a_file_that_went_away_is_left_out(root):
    files = sorted(walk(root))
    (root / "s000.md").unlink()
    assert [row.file.path for row in rows.read_batch(os.fspath(root), files[:2])] == ["s001.md"]


def test_text_without_marks_is_kept_and_notes_and_citations_are_told_apart():
    found = extract(
        b"---\r\nlayout: text\r\n---\r\n# A *fine* title\r\n\r\n## Part\r\n"
        b"- **bold** [link](https://x.org) [@doc, p. 1]\r\n"
        b'![Alt](media/x.png "Caption") snake_case _it_\r\n| a | b |\r\n|---|---|\r\n. . .\r\n\r\n'
        b"::: notes\r\nSay it [@other; @third].\r\n:::\r\nAfter\r\n"
    )
    assert found.title == "A fine title"
    assert found.body == "Part bold link Alt Caption snake_case it a b After"
    assert found.notes == "Say it."
    assert found.cited == ("doc", "other", "third")


@pytest.mark.parametrize(
    "piece", ["[", "[@", "![", "![a](", "_", "a_", "- ", "> ", "|-", "`", "# ", "@a", ":::\n", "1. "]
)
def test_hostile_text_costs_no_more_than_its_length(piece):
    """Quadratic time would take minutes here."""
    extract(("x" + piece * (250_000 // len(piece)) + "y").encode())
    extract((piece * (250_000 // len(piece)) + "y").encode())


@pytest.mark.parametrize(
    ("written", "known"),
    [("2.5", 2.5), ("2", 2.0), ("many", 0.0), ("-3", 0.0), ("nan", 0.0), ("1e9", 0.0), ("", 0.0)],
)
def test_minutes_are_known_as_the_slide_says_them_and_only_if_they_can_be(tmp_path, written, known):
    (tmp_path / "a.md").write_text(f"---\nminutes: {written}\n---\n# A\n")
    ((row,),) = rows.read_rows(str(tmp_path), list(walk(tmp_path)))
    assert row.minutes == known
