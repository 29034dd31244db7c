import json
from pathlib import Path

import pytest

from briefing_app.storage import load_deck
from tests.unit.cli.conftest import Run

WITHDRAWN = "# One\n\nText\n\n---\nstatus: withdrawn\n---\n# Two\n\nText\n"


def test_a_talk_is_planned_from_the_whole_library(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "talk.briefing"
    result = run("new", "--themes", "early-warning", "--audience", "member-states", "--minutes", 20,
                 "--questions", 5, "-o", path)  # fmt: skip
    deck = load_deck(path).deck
    assert (result.code, result.out) == (0, f"{path}\n")
    assert (deck.minutes, deck.extra["question_minutes"]) == (15.0, 5.0)
    assert deck.event.extra["audience_key"] == "member-states"
    assert deck.event.audience == "Member States"
    assert deck.slides
    assert "left out: " in result.err


def test_an_outline_is_made_to_fit_and_musts_left_out_are_warned_of(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "talk.briefing"
    result = run("new", "introduction", "--minutes", 12, "-o", path, "--json")
    report = json.loads(result.out)
    deck = load_deck(path).deck
    assert report["deck"] == str(path)
    assert report["minutes"] <= 12
    assert len(report["slides"]) == report["slide_count"] == len(deck.slides)
    assert {left["reason"] for left in report["left_out"]} == {"no-time"}
    assert "is a must, but was left out" in result.err


def test_another_language_stands_in_only_when_it_is_allowed(run: Run, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "talk.briefing"
    arguments = ["new", "short", "--minutes", 9, "--language", "fr", "-o", path, "--library", library]
    assert run(*arguments).code == 0
    assert [s.language for s in load_deck(path).deck.slides] == ["fr"]
    assert run(*arguments, "--fallback-language", "en").code == 0
    assert [s.language for s in load_deck(path).deck.slides] == ["fr", "en"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "nothing to make a deck from"),
        (["--themes", "early-warnin"], "Did you mean “early-warning”?"),
        (["--minutes", "5", "--questions", "5"], "leave nothing"),
        (["law/parties", "--themes", "law"], "are not chosen from"),
        (["--themes", "early-warning", "--language", "ar", "--crimes", "ethnic-cleansing", "--minutes", "0.25"],
         "No slide answers"),
    ],
)  # fmt: skip
def test_wishes_that_cannot_be_met_are_told_in_a_sentence(
    run: Run, tmp_path: Path, arguments: list[str], words: str
) -> None:
    result = run("new", *arguments, "-o", tmp_path / "talk.briefing")
    assert result.code == 2
    assert words in result.err
    assert not (tmp_path / "talk.briefing").exists()


def test_an_export_with_errors_is_refused_until_somebody_takes_responsibility(run: Run, tmp_path: Path) -> None:
    markdown, deck = tmp_path / "talk.md", tmp_path / "talk.briefing"
    library = tmp_path / "lib"
    library.mkdir()
    markdown.write_text(WITHDRAWN)
    (library / "library.toml").write_text('name = "L"\n')
    (library / "gone.md").write_text("---\nstatus: withdrawn\n---\n# Two\n\nText\n")
    run("new", "gone", "-o", deck, "--library", library)
    refused = run("export", deck, "-o", tmp_path / "talk.pdf")
    assert refused.code == 5
    assert "withdrawn" in refused.err
    assert not (tmp_path / "talk.pdf").exists()
    assert run("export", deck, "-o", tmp_path / "talk.pdf", "--take-responsibility", "A. Adviser").code == 0
    (record,) = load_deck(deck).deck.extra["responsibility"]
    assert (record["who"], record["codes"]) == ("A. Adviser", ["withdrawn"])
    assert run("export", markdown, "-o", tmp_path / "b.pdf", "--take-responsibility", "A").code == 0


def test_an_agenda_is_a_run_sheet_or_a_slide(run: Run, deck: Path) -> None:
    sheet = run("agenda", deck, "--start", "14:30")
    assert (sheet.code, "14:30  Part  [1–2]" in sheet.out) == (0, True)
    assert "| Part | 1 |" in run("agenda", deck, "--slide").out
    assert run("agenda", deck, "--start", "half past two").code == 2
