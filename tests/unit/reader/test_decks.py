"""A deck in one Markdown file, and what else the reader keeps and counts."""

from briefing_app.reader import ParsedSlides, join_markdown_deck, revision, split_markdown_deck


def test_dashes_divide_a_deck_and_slides_know_their_first_line() -> None:
    deck = split_markdown_deck("---\ntitle: Talk\n---\n\n# A\n\n---\n\n# B\n\n```\n---\n```\n")
    assert deck.values == {"title": "Talk"}
    assert [(s.text, s.line) for s in deck.slides] == [("# A\n", 5), ("# B\n\n```\n---\n```\n", 9)]


def test_titles_divide_a_deck_without_dashes() -> None:
    deck = split_markdown_deck("intro\n\n# A\n\n## x\n\n# B\n")
    assert [(s.text, s.line) for s in deck.slides] == [("intro\n", 1), ("# A\n\n## x\n", 3), ("# B\n", 7)]


def test_a_slide_in_a_deck_may_have_front_matter() -> None:
    text = "---\ntitle: Talk\n---\n\n# A\n\n---\nlayout: quote\n---\n# B\n"
    assert [s.text for s in split_markdown_deck(text).slides] == ["# A\n", "---\nlayout: quote\n---\n# B\n"]


def test_a_deck_that_is_joined_is_split_into_the_same_slides() -> None:
    slides = ["# A\n\n- x\n", "---\nminutes: 2\n---\n# B\n", "# C\n\n::: notes\nn\n:::\n"]
    deck = split_markdown_deck(join_markdown_deck({"title": "Talk", "minutes": 5}, slides))
    assert [s.text for s in deck.slides] == slides
    assert deck.values == {"title": "Talk", "minutes": 5}
    first = split_markdown_deck(join_markdown_deck({}, slides[1:]))
    assert [s.text for s in first.slides] == slides[1:]


def test_a_revision_ignores_what_does_not_matter() -> None:
    assert revision("# é \r\nx\n\n") == revision("\ufeff# e\u0301\nx")
    assert revision("# A") != revision("# B")
    assert revision("# A", [b"1"]) != revision("# A", [b"2"])
    assert revision("# A", [b"12", b"3"]) != revision("# A", [b"1", b"23"])
    assert len(revision("")) == 12


def test_a_store_parses_a_text_once_and_forgets_the_oldest() -> None:
    store = ParsedSlides(capacity=2)
    first = store.parse("# A")
    assert store.parse("# A") is first
    assert store.parse("# A", language="fr") is not first
    store.parse("# B")
    assert store.parse("# A") is not first
