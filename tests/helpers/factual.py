"""The numbers, dates and document symbols in a text, in a form that is the same in six languages.

A date is ISO (`1948-12-09`, or `--12-09` without a year), a number has no separators (`8000`), a symbol is as
the United Nations writes it (`A/RES/60/1`; of a resolution its number may stand alone, `60/1`). English number
words count from eleven on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["symbols", "dates", "numbers", "words"]

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
_ARABIC_MONTHS = (
    "كانون الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه آب/أغسطس"
    " أيلول/سبتمبر تشرين الأول/أكتوبر تشرين الثاني/نوفمبر كانون الأول/ديسمبر"
)

_SYMBOL = re.compile(
    r"\b(?:(?:A|S|E|GC)(?:/[A-Z]{2,4}(?:\.\d+)?)*(?:/[\d.]+)+(?:/Add\.\d+)?(?:\s\((?:[IVX]+|\d{4})\)(?:\s[A-Z]\b)?)?"
    r"|CM/Rec\(\d{4}\)\d+|ICTR-[\d-]+-T|IT-[\d-]+-A)"
)
_SHORT = re.compile(r"(?<![\d/])\d{2}/\d{1,3}(?![\d/])|(?<=[Rr]esolution )\d{3,4}\b")  # resolution 69/323
_NUMBER = re.compile(r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+")
_HAN_DATE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")
_WORD = re.compile(
    r"\b(eleven(?:th)?|twelve|thirteen|fourteen|fifteen|sixteen|seventeen(?:th)?|eighteen|nineteen|twenty"
    r"|thirty|forty|fifty|fiftieth|hundred|million)\b",
    re.IGNORECASE,
)


@dataclass
class Facts:
    """What was found, each once a kind."""

    symbols: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    def items(self) -> Iterator[tuple[Kind, str]]:
        """Every finding with its kind, sorted."""
        for kind in ("symbols", "dates", "numbers", "words"):
            for value in sorted(getattr(self, kind)):
                yield kind, value


def facts_in(text: str, language: str = "en") -> Facts:
    """The facts of `text`; what is part of a symbol or date is not a number as well."""
    found = Facts()
    text = _SYMBOL.sub(lambda m: _keep(found.symbols, re.sub(r"\s", " ", m[0])), text)
    text = _SHORT.sub(lambda m: _keep(found.symbols, m[0]), text)
    text = _dates(text, language, found.dates)
    found.numbers.update(re.sub(r"\D", "", number) for number in _NUMBER.findall(text))
    if language == "en":
        found.words.update(word.lower() for word in _WORD.findall(text))
    return found


def _dates(text: str, language: str, found: set[str]) -> str:
    """`text` without its dates, which go into `found`."""
    if language == "zh":
        return _HAN_DATE.sub(lambda m: _keep(found, _iso(m[1], int(m[2]), int(m[3]))), text)
    months = _arabic_months() if language == "ar" else _MONTHS[language].split()
    pattern = rf"(\d{{1,2}})(?:\s+de)?\s+({'|'.join(months)})(?:\s+(?:de\s+)?(\d{{4}}))?"
    return re.sub(pattern, lambda m: _keep(found, _iso(m[3], months.index(m[2]) + 1, int(m[1]))), text)


def _arabic_months() -> list[str]:
    """The Levantine names of the months have one or two words; the others follow after a slash."""
    return re.findall(r"(?:كانون |تشرين )?\S+/\S+", _ARABIC_MONTHS)


def _iso(year: str | None, month: int, day: int) -> str:
    return f"{year or '-'}-{month:02d}-{day:02d}"


def _keep(found: set[str], value: str) -> str:
    found.add(value)
    return " "
