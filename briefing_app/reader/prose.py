"""The words in a slide's Markdown: found and exchanged outside of front matter, addresses and citations."""

import re
from collections.abc import Sequence
from functools import cache

from briefing_app.model.scripts import is_asian
from briefing_app.reader.front_matter import split_front_matter
from briefing_app.reader.inline_format import escaped

Span = tuple[int, int]


@cache
def _fence() -> re.Pattern[str]:
    """A fenced block; its second group is what stands in it."""
    return re.compile(r"^(`{3,}|~{3,})[^\n]*\n(.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)


@cache
def _markup() -> re.Pattern[str]:
    """What is no words; made when first looked for, because most commands never do."""
    return re.compile(
        r"""\]\([^)\n]*\)           # where a link or picture leads
        | \[[^\]\n]*@[^\]\n]*\]      # a citation
        | <[^>\n]*> | \{\{.*?\}\} | `[^`\n]+`
        | ^(?:`{3,}|~{3,}|:::)[^\n]* # what opens and closes a block""",
        re.VERBOSE | re.MULTILINE,
    )


def phrase_pattern(
    phrases: Sequence[str], *, whole_words: bool = True, match_case: bool = False
) -> re.Pattern[str]:
    """One pattern for all `phrases`, with any white space between words. Chinese has no borders of words."""
    longest_first = sorted(phrases, key=len, reverse=True)
    flags = re.NOFLAG if match_case else re.IGNORECASE
    return re.compile("|".join(_pattern(phrase, whole_words) for phrase in longest_first), flags)


def phrase_spans(text: str, pattern: re.Pattern[str]) -> list[Span]:
    """Where the words that `pattern` means stand in the Markdown `text`."""
    return outside_markup(text, [match.span() for match in pattern.finditer(text) if match.group()])


def outside_markup(text: str, spans: Sequence[Span]) -> list[Span]:
    """Those of `spans` that are words of the slide."""
    start = split_front_matter(text).body_start
    kept = [match.span() for match in _markup().finditer(text)]
    return [span for span in spans if span[0] >= start and not _inside(span, kept)]


def exchanged(text: str, spans: Sequence[Span], new: str) -> str:
    """`text` with the words `new` for those at `spans`, which are in order.

    In the data of a chart a comma or quotation mark would make another cell: there, such words are not put in.
    """
    data = [match.span(2) for match in _fence().finditer(text)]
    for first, last in reversed(spans):
        in_data = _inside((first, last), data)
        if not (in_data and set(',"\n') & set(new)):
            text = text[:first] + (new if in_data else escaped(new)) + text[last:]
    return text


def _pattern(phrase: str, whole_words: bool) -> str:
    pattern = r"\s+".join(re.escape(word) for word in phrase.split())
    return pattern if not whole_words or is_asian(phrase) else rf"(?<!\w){pattern}(?!\w)"


def _inside(span: Span, places: Sequence[Span]) -> bool:
    """Whether a span begins within one of the places."""
    return any(first <= span[0] < last for first, last in places)
