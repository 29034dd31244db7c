"""The few words that slides carry by themselves, in the six languages."""

import datetime
import re

_FOR_DISCUSSION = {
    "ar": "للنقاش",
    "en": "For discussion",
    "es": "Para debatir",
    "fr": "À débattre",
    "ru": "Для обсуждения",
    "zh": "讨论",
}
_SOURCES = {
    "ar": "المصادر",
    "en": "Sources",
    "es": "Fuentes",
    "fr": "Sources",
    "ru": "Источники",
    "zh": "资料来源",
}
_MONTHS = {
    # In Arabic, documents of the United Nations name a month twice: كانون الأول/ديسمبر.
    "ar": "كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه آب/أغسطس"
    " أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر",
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
_DATE_FORMS = {
    "es": "{day} de {month} de {year}",
    "ru": "{day} {month} {year} года",
}


def for_discussion(language: str) -> str:
    """The label over a question to the room."""
    return _in(_FOR_DISCUSSION, language)


def sources_title(language: str) -> str:
    """The title of a sources slide that has none."""
    return _in(_SOURCES, language)


def date(day: datetime.date, language: str) -> str:
    """`day` as it is written out in `language`; in English where the language is not known."""
    tag = _primary(language)
    if tag == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    month = _in(_MONTHS, tag).split()[day.month - 1].replace("_", " ")
    first = "1er" if tag == "fr" and day.day == 1 else str(day.day)
    return _DATE_FORMS.get(tag, "{day} {month} {year}").format(day=first, month=month, year=day.year)


def written_date(text: str, language: str) -> str:
    """A date as CSL gives it ("1948-12-09") written out, of a month the year; what is no date as it is."""
    try:
        return date(datetime.date.fromisoformat(text), language)
    except ValueError:
        return text[:4] if re.fullmatch(r"\d{4}-\d\d", text) else text


def _in(table: dict[str, str], language: str) -> str:
    return table.get(_primary(language), table["en"])


def _primary(language: str) -> str:
    return language.split("-")[0].lower()
