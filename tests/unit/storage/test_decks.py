import contextlib
import datetime
import io
import json
import string
import zipfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from briefing_app.errors import BriefingError, ConflictError, FormatError, ReadError
from briefing_app.model.deck import Deck, DeckSlide, Origin, Section
from briefing_app.model.event import Event
from briefing_app.model.source import Source
from briefing_app.storage import MediaStore, load_deck, pack_deck, save_deck, unpack_deck
from briefing_app.storage.archive import pack

TEXT = st.text(max_size=40)
NAME = st.text(string.ascii_lowercase + "é-/ ", min_size=1, max_size=12)
EXTRA = st.dictionaries(
    st.sampled_from(["x-colour", "x-order"]), st.integers() | TEXT | st.lists(TEXT, max_size=2)
)
ORIGINS = st.builds(Origin, TEXT, NAME, NAME, EXTRA)
SLIDES = st.builds(
    DeckSlide,
    key=NAME,
    text=TEXT,
    language=st.sampled_from(["en", "ar", "zh"]),
    origin=st.none() | ORIGINS,
    base=st.none() | TEXT,
    hidden=st.booleans(),
    extra=EXTRA,
)
EVENTS = st.builds(Event, TEXT, st.none() | st.dates(), TEXT, TEXT, TEXT, EXTRA)
SOURCES = st.builds(Source, st.just("key"), TEXT, TEXT, as_at=st.none() | st.dates(), csl=EXTRA, extra=EXTRA)


@st.composite
def decks(draw: st.DrawFn) -> Deck:
    slides = draw(st.lists(SLIDES, max_size=5, unique_by=lambda s: s.key))
    cut = draw(st.integers(0, len(slides)))
    sections = (
        Section(draw(TEXT), tuple(slides[:cut]), draw(EXTRA)),
        Section(draw(TEXT), tuple(slides[cut:]), draw(EXTRA)),
    )
    return Deck(
        title=draw(TEXT),
        event=draw(EVENTS),
        minutes=draw(st.none() | st.floats(0, 600)),
        sections=sections,
        sources={"key": draw(SOURCES)},
        extra=draw(EXTRA),
    )


def picture(size: tuple[int, int] = (4, 3), kind: str = "PNG") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "red").save(buffer, kind)
    return buffer.getvalue()


def simple_deck(**changes: object) -> Deck:
    slide = DeckSlide("first", "# First\n", "en", Origin("Starter", "a/first", "abc")).edited("# Changed\n")
    return msgspec.structs.replace(Deck("Talk", sections=(Section("", (slide,)),)), **changes)  # type: ignore[arg-type]


def edited(data: bytes, change: dict[str, object]) -> bytes:
    """The deck file with keys of its deck.json changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    contents["deck.json"] = json.dumps({**json.loads(contents["deck.json"]), **change}).encode()
    return pack(contents)


@given(decks())
def test_a_deck_comes_back_as_it_was_saved(deck: Deck) -> None:
    data = pack_deck(deck, {})
    loaded = unpack_deck(data, "talk.briefing")
    assert loaded.deck == deck
    assert loaded.diagnostics == ()
    assert pack_deck(loaded.deck, loaded.media) == data


def test_the_mimetype_comes_first_and_is_stored() -> None:
    data = pack_deck(simple_deck(), {})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first = archive.infolist()[0]
        assert archive.namelist() == ["mimetype", "deck.json", "slides/001-first.md", "base/001-first.md"]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert data[30:38] == b"mimetype"


def test_pictures_in_use_are_saved_and_others_stay_out(tmp_path: Path) -> None:
    media = MediaStore()
    used, _unused = media.add(picture()), media.add(picture((5, 5)))
    slide = DeckSlide("a", "![x](x.png)\n", "en", media={"x.png": used})
    path = tmp_path / "talk.briefing"
    save_deck(path, Deck(sections=(Section("", (slide,)),)), media)
    loaded = load_deck(path)
    assert dict(loaded.media) == {used: picture()}
    assert loaded.media.info(used) == media.info(used)


def test_saving_expects_the_file_that_was_loaded(tmp_path: Path) -> None:
    path = tmp_path / "talk.briefing"
    state = save_deck(path, simple_deck(), {})
    assert load_deck(path).state == state
    again = save_deck(path, simple_deck(title="Second"), {}, expected=state)
    with pytest.raises(ConflictError):
        save_deck(path, simple_deck(title="Third"), {}, expected=state)
    assert load_deck(path).deck.title == "Second"
    assert load_deck(path).state == again


def test_unknown_keys_and_files_survive() -> None:
    data = edited(pack_deck(simple_deck(), {}, {"later/notes.bin": b"\x00\x01"}), {"mood": {"a": [1]}})
    loaded = unpack_deck(data, "talk.briefing")
    assert loaded.deck.extra == {"mood": {"a": [1]}}
    assert loaded.attachments == {"later/notes.bin": b"\x00\x01"}
    again = unpack_deck(pack_deck(loaded.deck, loaded.media, loaded.attachments), "again")
    assert (again.deck, again.attachments) == (loaded.deck, loaded.attachments)


def test_a_newer_format_opens_read_only_and_says_so() -> None:
    loaded = unpack_deck(edited(pack_deck(simple_deck(), {}), {"version": 2}), "talk.briefing")
    assert loaded.read_only
    assert [d.code for d in loaded.diagnostics] == ["newer-format"]


def test_a_missing_slide_text_is_a_marked_slide_not_a_broken_deck() -> None:
    contents = dict(unpacked(pack_deck(simple_deck(), {})))
    del contents["slides/001-first.md"]
    contents["base/001-first.md"] = b"\xff\xfe"
    loaded = unpack_deck(pack(contents), "talk.briefing")
    assert [d.code for d in loaded.diagnostics] == ["slide-damaged", "slide-damaged"]
    assert "missing from the file" in loaded.deck.slides[0].text


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"},
        {"version": "one"},
        {"sections": 5},
        {"sections": [{"slides": [{"key": 1}]}]},
        {"event": {"date": "yesterday"}},
        {"minutes": "ten"},
    ],
)
def test_a_manifest_of_wrong_types_is_refused_with_the_place(change: dict[str, object]) -> None:
    with pytest.raises(FormatError, match=r"talk\.briefing: its deck\.json cannot be understood"):
        unpack_deck(edited(pack_deck(simple_deck(), {}), change), "talk.briefing")


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000, b'{"format":"briefing","version":1e99}']
)
def test_a_broken_manifest_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        unpack_deck(pack({"deck.json": raw}), "talk.briefing")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file"):
        load_deck(tmp_path / "no.briefing")
    with pytest.raises(ReadError, match="is a folder"):
        load_deck(tmp_path)


@given(st.data())
def test_a_damaged_file_opens_or_is_refused_but_never_fails_otherwise(data: st.DataObject) -> None:
    whole = bytearray(pack_deck(simple_deck(), {}))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(0, len(whole)))
    damaged = bytes(whole[:end]) if data.draw(st.booleans()) else bytes(whole)
    with contextlib.suppress(BriefingError):
        unpack_deck(damaged, "talk.briefing")


def test_slide_keys_that_somebody_doubled_become_unique() -> None:
    slide = {"key": "a", "file": "slides/001-first.md", "language": "en"}
    loaded = unpack_deck(edited(pack_deck(simple_deck(), {}), {"sections": [{"slides": [slide, slide]}]}), "x")
    assert [s.key for s in loaded.deck.slides] == ["a", "a-2"]


def test_an_event_date_is_a_date_again() -> None:
    deck = simple_deck(event=Event(date=datetime.date(2026, 12, 9)))
    assert unpack_deck(pack_deck(deck, {}), "x").deck.event.date == datetime.date(2026, 12, 9)
