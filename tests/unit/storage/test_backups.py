import datetime
from pathlib import Path

import pytest

from briefing_app.storage.backups import Backups

DAY = datetime.date(2026, 11, 24)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "talk.briefing"
    path.write_bytes(b"first")
    return path


def test_one_backup_is_made_a_day(deck: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups")
    assert backups.before_save(deck, DAY) is not None
    deck.write_bytes(b"second")
    assert backups.before_save(deck, DAY) is None
    (only,) = backups.of(deck)
    assert (only.day, only.path.read_bytes()) == (DAY, b"first")


def test_the_newest_stay(deck: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups", keep=2)
    for day in range(4):
        backups.before_save(deck, DAY + datetime.timedelta(day))
    assert [b.day.day for b in backups.of(deck)] == [27, 26]


def test_two_decks_of_one_name_do_not_mix(deck: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "talk.briefing"
    other.parent.mkdir()
    other.write_bytes(b"other")
    backups = Backups(tmp_path / "backups")
    backups.before_save(deck, DAY)
    assert backups.of(other) == ()


def test_a_deck_that_was_never_saved_has_nothing_to_back_up(tmp_path: Path) -> None:
    assert Backups(tmp_path / "backups").before_save(tmp_path / "new.briefing", DAY) is None
