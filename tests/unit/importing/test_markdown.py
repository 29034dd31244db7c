"""Markdown decks of other tools become slides, and every word of them stays."""

import io
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from briefing_app.errors import ReadError
from briefing_app.importing.dialects import Dialect, read_deck
from briefing_app.importing.imported import Imported, write_imported
from briefing_app.importing.markdown import MOST_SLIDES, import_markdown, imported_deck
from briefing_app.model.blocks import Columns, Pause, Picture, Table, TextBlock
from briefing_app.model.slide import Slide, SlideLayoutName
from briefing_app.model.text import plain
from briefing_app.reader import parse_slide

_PANDOC = """\
---
title: Early warning
author: [Ana, Ben]
theme: moon
---

# First part

## Signals {.smaller}

- hate speech
- arms

. . .

after pause

::: notes
speak slowly
:::

## Two sides

:::: {.columns}
::: {.column width="50%"}
left words
:::
::: {.column}
right words
:::
::::

------

![a map](map.png){width=50%}
"""
_MARP = """\
---
marp: true
theme: gaia
---

<!-- _class: lead -->

Protecting people
=================

opening words

---

## Facts

![bg right w:200](map.png)

| a | b |
|---|---|
| x | y |

<!--
spoken words
in two lines
-->

* * *

# Last `---` word

```
---
```
"""
_REVEAL = """\
---
title: Deck
---

## Start

visible

Note: hidden remark
more remark

---

<!-- .slide: data-background="red" -->
### Middle

- item <!-- .element: class="fragment" -->

----

### Below

deeper
"""
_REMARK = """\
class: center, middle

# Opening

---

name: second

# Second

.red[coloured] word

--

appears later

???

presenter words
"""
_DECKS = {
    Dialect.PANDOC: _PANDOC,
    Dialect.MARP: _MARP,
    Dialect.REVEAL: _REVEAL,
    Dialect.REMARK: _REMARK,
}


def _import(folder: Path, text: str) -> Imported:
    picture = io.BytesIO()
    Image.new("RGB", (4, 3)).save(picture, "PNG")
    (folder / "map.png").write_bytes(picture.getvalue())
    (folder / "deck.md").write_text(text, encoding="utf-8")
    return import_markdown(folder / "deck.md")


def _slides(imported: Imported) -> list[Slide]:
    return [parse_slide(slide.text).slide for slide in imported.slides]


@pytest.mark.parametrize("dialect", list(_DECKS))
def test_the_dialect_is_recognised(dialect: Dialect) -> None:
    assert read_deck(_DECKS[dialect]).dialect is dialect


def test_a_pandoc_deck_has_title_section_columns_pauses_and_notes(tmp_path: Path) -> None:
    title, section, signals, sides, last = _slides(_import(tmp_path, _PANDOC))
    assert (title.layout, title.plain_title) == (SlideLayoutName.TITLE, "Early warning")
    assert (section.layout, section.plain_title) == (SlideLayoutName.SECTION, "First part")
    assert signals.plain_title == "Signals"
    assert any(isinstance(block, Pause) for block in signals.blocks)
    assert [plain(b.runs) for b in signals.notes if isinstance(b, TextBlock)] == ["speak slowly"]
    (columns,) = sides.blocks
    assert isinstance(columns, Columns)
    assert len(columns.columns) == 2
    assert last.blocks == (Picture("media/map.png", "a map"),)


def test_a_marp_deck_has_comments_as_notes_and_keywords_reported(tmp_path: Path) -> None:
    imported = _import(tmp_path, _MARP)
    opening, facts, last = _slides(imported)
    assert (opening.layout, opening.plain_title) == (SlideLayoutName.SECTION, "Protecting people")
    assert [type(b) for b in facts.blocks] == [Picture, Table]
    assert [plain(b.runs) for b in facts.notes if isinstance(b, TextBlock)] == ["spoken words in two lines"]
    assert last.plain_title == "Last --- word"
    report = "\n".join(str(d) for d in imported.diagnostics)
    for word in ("theme: gaia", "_class: lead", "bg right w:200"):
        assert word in report


def test_a_reveal_deck_has_notes_after_the_word_note(tmp_path: Path) -> None:
    imported = _import(tmp_path, _REVEAL)
    start, middle, below = _slides(imported)
    assert [plain(b.runs) for b in start.notes if isinstance(b, TextBlock)] == ["hidden remark more remark"]
    assert [s.plain_title for s in (start, middle, below)] == ["Start", "Middle", "Below"]
    places = {d.message.partition(":")[2].strip(): d.where.line for d in imported.diagnostics}
    assert places['.slide: data-background="red"'] == 14


def test_a_remark_deck_has_steps_and_notes(tmp_path: Path) -> None:
    opening, second = _slides(_import(tmp_path, _REMARK))
    assert (opening.layout, opening.plain_title) == (SlideLayoutName.SECTION, "Opening")
    texts = [plain(b.runs) for b in second.blocks if isinstance(b, TextBlock)]
    assert texts == ["coloured word", "appears later"]
    assert any(isinstance(block, Pause) for block in second.blocks)
    assert [plain(b.runs) for b in second.notes if isinstance(b, TextBlock)] == ["presenter words"]


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))


@pytest.mark.parametrize("dialect", list(_DECKS))
def test_every_word_is_in_the_slides_or_in_the_report(dialect: Dialect, tmp_path: Path) -> None:
    imported = _import(tmp_path, _DECKS[dialect])
    report = "\n".join(d.message for d in imported.diagnostics)
    kept = _words("\n".join(slide.text for slide in imported.slides) + report)
    syntax = _words("marp true title author class columns column Note red name " * 9)
    assert _words(_DECKS[dialect]) - kept - syntax == Counter()


def test_pictures_outside_the_folder_remote_missing_or_broken_are_reported(tmp_path: Path) -> None:
    (tmp_path / "deck").mkdir()
    (tmp_path / "secret.png").write_bytes(b"secret")
    (tmp_path / "deck" / "broken.png").write_bytes(b"no picture")
    (tmp_path / "deck" / "link.png").symlink_to(tmp_path / "secret.png")
    names = ["../secret.png", "/etc/passwd", "https://x.org/a.png", "none.png", "broken.png", "link.png"]
    text = "# T\n\n" + "\n\n".join(f"![]({name})" for name in names)
    imported = _import(tmp_path / "deck", text)
    assert imported.media == {}
    assert [d.where.line for d in imported.diagnostics if d.code == "import-picture"] == [3, 5, 7, 9, 11, 13]


def test_an_import_never_overwrites(tmp_path: Path) -> None:
    imported = _import(tmp_path, _MARP)
    into = tmp_path / "library" / "new"
    first = write_imported(imported, into)
    before = {p: p.read_bytes() for p in into.rglob("*") if p.is_file()}
    second = write_imported(imported, into)
    assert {p: p.read_bytes() for p in before} == before
    assert not set(first) & set(second)
    assert "](media/map-2.png)" in second[1].read_text(encoding="utf-8")
    assert (into / "media" / "map-2.png").is_file()


def test_names_come_from_titles_in_any_script(tmp_path: Path) -> None:
    imported = _import(tmp_path, "# Début / fin\n\n# 防止\n\n# ../..\n")
    assert [slide.name for slide in imported.slides] == ["01-début-fin", "02-防止", "03-slide"]


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="cannot be read"):
        import_markdown(tmp_path / "none.md")
    (tmp_path / "x.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ReadError, match="UTF-8"):
        import_markdown(tmp_path / "x.md")


_FRAGMENTS = st.sampled_from(
    [
        "---\n", "----\n", "--\n", "???\n", "Note: ", "# ", "## ", "### ", "- ", "> ", "<!-- ", " -->",
        "<!-- _class: ", "::: notes\n", "::: {.column width=5%}\n", ":::\n", "class: ", "```\n",
        "===\n", "![", "](x.png)", "{.a}", ".red[", "]", "[", "bg ", "| ", "\n", "\n", "\n\n", " ",
        "\\", "*", ". . .\n", "% ", "{", "}", "](https://u.org)",
    ]
)  # fmt: skip
_texts = st.lists(_FRAGMENTS, max_size=20).map(
    lambda parts: "".join(f"{part}word{number} " for number, part in enumerate(parts))
)


@settings(max_examples=300, deadline=None)
@given(_texts, st.sampled_from(list(Dialect)))
def test_no_word_of_any_deck_is_lost_in_any_dialect(text: str, dialect: Dialect) -> None:
    imported = imported_deck(text, Path("none") / "deck.md", dialect)
    report = "\n".join(f"{d.message} {d.hint}" for d in imported.diagnostics)
    kept = _words("\n".join(slide.text for slide in imported.slides) + report)
    assert [word for word in _words(text) if word.startswith("word") and word not in kept] == []


def test_a_deck_of_too_many_slides_is_cut_and_said(tmp_path: Path) -> None:
    imported = _import(tmp_path, "# a\n\n" * (MOST_SLIDES + 1))
    assert len(imported.slides) == MOST_SLIDES
    assert [(d.code, d.where.line) for d in imported.diagnostics] == [("import-too-many", 2 * MOST_SLIDES + 1)]
