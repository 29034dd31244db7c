"""How text becomes words that are found: accents folded, Han in pairs, Arabic without its small marks.

SQLite's unicode61 tokenizer splits into words and lowers ASCII; everything else is done here, to text and query
alike, so that they agree: unicode61 itself folds accents in Latin letters only.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_HAN_RUN = re.compile(f"[{HAN}]+")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_WORD = re.compile(r"[^\W_]+")
_ARABIC_WORD = re.compile(r"[\u0621-\u06d3]+")
_QUERY_LENGTH = 500  # characters that count
_QUERY_WORDS = 40  # FTS5 bears no endless expression
_PIECE = re.compile(r'"([^"]*)"?|(\S+)')

# Small letters that have an accent or another form; й is left out, a letter of its own to its readers.
_ACCENTED = re.compile(
    "[\u00df-\u024f\u0300-\u036f\u0390-\u03d6\u03f0-\u03f5\u0450\u0451\u0453\u0457\u045c-\u045e\u0477-\u04f9\u1e00-\u1fff]"
)
_ARABIC_MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")  # vowels and the stretching bar
_ARABIC_FORMS = (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"), ("ى", "ي"), ("ة", "ه"))


class Term(NamedTuple):
    """One word of a query. `is_prefix`: the last word typed, which may go on."""

    text: str
    is_prefix: bool = False


class Query(NamedTuple):
    """What was typed: words that must all be there, and phrases (folded) that must stand so in the text."""

    terms: tuple[Term, ...] = ()
    phrases: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words, longest first, as the snippets mark them."""
        return tuple(sorted({term.text for term in self.terms}, key=len, reverse=True))


def parse_query(text: str) -> Query:
    """The query that a user means by `text`: "phrases" in quotation marks, the last word open-ended."""
    terms: list[Term] = []
    phrases: list[str] = []
    plain = unicodedata.normalize("NFC", text[:_QUERY_LENGTH]).translate({ord(mark): '"' for mark in "“”„«»"})
    open_end = bool(plain) and not plain[-1].isspace() and plain[-1] != '"'
    for quoted, bare in _PIECE.findall(plain):
        pieces = words(quoted or bare)
        terms += (Term(word) for word in pieces)
        if quoted or any(_HAN_RUN.fullmatch(run) and len(run) > 2 for run in _HAN_RUN.findall(bare)):
            phrases.append(" ".join(fold(quoted or bare).split()))
    if open_end and terms and not _HAN_RUN.search(terms[-1].text[:2]):
        terms[-1] = Term(terms[-1].text, is_prefix=True)
    elif open_end and terms and len(terms[-1].text) == 1:
        terms[-1] = Term(terms[-1].text, is_prefix=True)  # one Han character opens a pair
    kept = tuple(dict.fromkeys(terms))[:_QUERY_WORDS]
    return Query(kept, tuple(phrase for phrase in phrases if phrase))


def words(text: str) -> list[str]:
    """The words of a query or title as the index knows them."""
    found: list[str] = []
    for word in _WORD.findall(fold(text)):
        end = 0
        for run in _HAN_RUN.finditer(word):
            found += _WORD.findall(word[end : run.start()])
            found += _pairs(run[0]) if len(run[0]) > 1 else [run[0]]
            end = run.end()
        found += _WORD.findall(word[end:])
    return found


def fold(text: str) -> str:
    """Lower-case text without accents and, in Arabic, without the small marks."""
    folded = text.lower()
    if folded.isascii():
        return folded
    for letter in set(_ACCENTED.findall(folded)):
        folded = folded.replace(letter, _base(letter))
    if _ARABIC.search(folded):
        folded = _ARABIC_MARKS.sub("", folded)
        for written, base in _ARABIC_FORMS:
            folded = folded.replace(written, base)
    return folded


def fold_in_place(text: str) -> str:
    """Like `fold`, but letter by letter, so that places in it are places in `text`."""
    folded = text.lower()
    if len(folded) != len(text):  # İ becomes two characters
        folded = "".join(letter.lower()[0] for letter in text)
    if folded.isascii():
        return folded
    for letter in set(_ACCENTED.findall(folded)):
        folded = folded.replace(letter, _base(letter) or letter)
    if _ARABIC.search(folded):
        for written, base in _ARABIC_FORMS:
            folded = folded.replace(written, base)
    return folded


def index_text(text: str) -> str:
    """`text` as it is given to unicode61."""
    if text.isascii():
        return text
    return _HAN_RUN.sub(lambda run: f" {' '.join((*_pairs(run[0]), run[0][-1]))} ", fold(text))


def arabic_words(folded: str) -> set[str]:
    """The Arabic words of a folded text, for finding them by any part."""
    return set(_ARABIC_WORD.findall(folded)) if _ARABIC.search(folded) else set()


def is_arabic(word: str) -> bool:
    """Whether a folded word is Arabic."""
    return _ARABIC.search(word) is not None


def _pairs(run: str) -> list[str]:
    """Neighbouring characters of a Han run, in pairs: 防止种族 → 防止 止种 种族."""
    return [run[i : i + 2] for i in range(len(run) - 1)]


@cache
def _base(letter: str) -> str:
    """The letter without its accents; "" for an accent alone."""
    if "\u0300" <= letter <= "\u036f":
        return ""
    base = unicodedata.normalize("NFD", letter)[0].casefold()
    return base if len(base) == 1 else letter
