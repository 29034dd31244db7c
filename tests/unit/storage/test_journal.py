import contextlib
import errno
import io
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from briefing_app.errors import ReadError, WriteError
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import MediaStore, observe, save_deck
from briefing_app.storage.journal import KEPT_ASIDE, Journal, JournalEntry
from tests.helpers.faults import FailingFiles

WRITE_AND_DIE = """
import os, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from briefing_app.storage import load_deck
from briefing_app.storage.journal import Journal
journal, path = Path(sys.argv[1]), Path(sys.argv[2])
loaded = load_deck(path)
Journal(journal).write("0123456789abcdef", loaded.deck, loaded.media, path=path, base=loaded.state)
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A deck file with a picture."""
    buffer = io.BytesIO()
    Image.new("RGB", (4, 3), "red").save(buffer, "PNG")
    media = MediaStore()
    slide = DeckSlide("a", "# A\n\n![x](x.png)\n", "en", media={"x.png": media.add(buffer.getvalue())})
    path = tmp_path / "talk.briefing"
    save_deck(path, Deck("Talk", sections=(Section("", (slide,)),)), media)
    return path


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal")


def left_behind(saved: Path) -> JournalEntry:
    """What a process that was killed left in the journal."""
    folder = saved.parent / "journal"
    subprocess.run([sys.executable, "-c", WRITE_AND_DIE, str(folder), str(saved)], check=False)
    (entry,) = Journal(folder).entries()
    return entry


def test_what_a_killed_process_left_is_recovered_with_its_pictures(saved: Path, journal: Journal) -> None:
    entry = left_behind(saved)
    loaded = journal.recover(entry)
    assert (entry.title, entry.path, entry.base) == ("Talk", saved, observe(saved))
    assert loaded.deck.title == "Talk"
    assert loaded.state == observe(saved)
    assert loaded.diagnostics == ()
    (name,) = loaded.deck.slides[0].media.values()
    assert loaded.media.info(name) is not None


def test_discarded_work_is_gone(saved: Path, journal: Journal) -> None:
    journal.discard(left_behind(saved).id)
    assert journal.entries() == ()
    assert list((saved.parent / "journal").iterdir()) == []


def test_work_of_a_process_that_still_runs_is_not_offered(journal: Journal) -> None:
    journal.write(journal.new_id(), Deck("Talk"), {})
    assert journal.entries() == ()


def test_nothing_unsaved_means_no_entries(journal: Journal) -> None:
    assert journal.entries() == ()
    journal.discard(journal.new_id())


def test_a_full_disk_leaves_what_was_kept_before(saved: Path) -> None:
    entry = left_behind(saved)
    folder = saved.parent / "journal"
    for k in range(16):
        failing = Journal(folder, FailingFiles(k, errno.ENOSPC))
        changed = msgspec.structs.replace(Journal(folder).recover(entry).deck, title="Changed")
        with contextlib.suppress(WriteError):
            failing.write(entry.id, changed, {})
        assert Journal(folder).recover(entry).deck.title in ("Talk", "Changed")


def test_an_id_that_leads_elsewhere_is_refused(journal: Journal, saved: Path) -> None:
    with pytest.raises(ReadError):
        journal.discard("../../etc")


def test_a_damaged_entry_is_passed_over(saved: Path, journal: Journal) -> None:
    entry = left_behind(saved)
    (saved.parent / "journal" / entry.id / "about.json").write_bytes(b"{")
    assert journal.entries() == ()


def test_what_is_set_aside_is_offered_no_more_but_can_be_brought_back(saved: Path, journal: Journal) -> None:
    entry = left_behind(saved)
    journal.set_aside(entry, datetime.now(UTC))
    assert journal.entries() == ()
    (aside,) = journal.aside()
    assert journal.recover(aside).deck.title == "Talk"
    journal.bring_back(aside)
    assert journal.entries() == (entry,)


def test_what_was_set_aside_long_ago_goes_for_good(saved: Path, journal: Journal) -> None:
    entry = left_behind(saved)
    now = datetime.now(UTC)
    journal.set_aside(entry, now - KEPT_ASIDE + timedelta(minutes=1))
    journal.set_aside(journal.aside()[0], now)
    assert len(journal.aside()) == 1
    journal.set_aside(entry, now - KEPT_ASIDE - timedelta(minutes=1))
    other = journal.new_id()
    journal.write(other, Deck("Other"), MediaStore())
    about = journal._folder / other / "about.json"
    about.write_bytes(about.read_bytes().replace(b'"pid":' + str(os.getpid()).encode(), b'"pid":4194305'))
    journal.set_aside(journal.entries()[0], now)
    assert [one.title for one in journal.aside()] == ["Other"]
