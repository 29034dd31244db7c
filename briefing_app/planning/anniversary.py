"""An anniversary in words, in the six languages."""


def anniversary_text(years: int, language: str) -> str:
    """“78th anniversary”; nothing for a year that is none."""
    if years < 1:
        return ""
    tag = language.split("-")[0].lower()
    if tag == "fr" and years == 1:
        return "1er anniversaire"
    return _FORMS.get(tag, "{0}{1} anniversary").format(years, _english_ending(years))


_FORMS = {
    "fr": "{0}e anniversaire",
    "es": "{0}.º aniversario",
    "ru": "{0}-я годовщина",
    "ar": "الذكرى السنوية الـ{0}",
    "zh": "{0}周年",
}


def _english_ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
