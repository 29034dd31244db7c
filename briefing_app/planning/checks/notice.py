"""The notice before hard content: the rule, and a slide that gives it in the deck's language."""

from collections.abc import Iterator

from msgspec.structs import replace

from briefing_app.diagnostics import Severity
from briefing_app.library.decks import fresh_key
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding, Fix

NOTICE = "content-notice"  # the tag (or theme) of a slide that gives it

_TEXTS = {
    "en": (
        "What follows may be hard to hear",
        "The next slides speak of mass violence. "
        "You may leave the room at any time, and come back when you wish.",
    ),
    "fr": (
        "Ce qui suit peut être difficile à entendre",
        "Les diapositives suivantes parlent de violences de masse. "
        "Vous pouvez quitter la salle à tout moment et revenir quand vous le souhaitez.",
    ),
    "es": (
        "Lo que sigue puede resultar difícil de escuchar",
        "Las próximas diapositivas tratan de violencia masiva. "
        "Puede salir de la sala en cualquier momento y volver cuando lo desee.",
    ),
    "ru": (
        "То, о чем пойдет речь, может быть тяжело слышать",
        "На следующих слайдах говорится о массовом насилии. "
        "Вы можете в любой момент выйти из зала и вернуться, когда пожелаете.",
    ),
    "ar": (
        "قد يكون من الصعب سماع ما يلي",
        "تتناول الشرائح التالية العنف الجماعي. يمكنكم مغادرة القاعة في أي وقت والعودة متى شئتم.",
    ),
    "zh": ("以下内容可能令人难受", "接下来的幻灯片涉及大规模暴力。您可以随时离开会场，也可以随时回来。"),
}


def advisory_without_notice(context: CheckContext) -> Iterator[Finding]:
    """Who is about to see hard content is told before. A notice is a slide tagged so."""
    for checked in context.shown():
        meta = checked.slide.meta
        if NOTICE in (*meta.tags, *meta.themes):
            return
        if meta.advisory:
            yield checked.finding(
                "content-notice-missing",
                Severity.WARNING,
                Phrase(
                    "The slide has an advisory (“{0}”), but no content notice comes before it.", meta.advisory
                ),
                Phrase("Put a slide tagged content-notice before it."),
                _fix(checked),
            )
            return


def notice_slide(language: str, key: str) -> DeckSlide:
    """A slide that says what is coming, in `language`; a draft, for nobody has cleared it."""
    title, text = _TEXTS.get(language.split("-")[0].lower(), _TEXTS["en"])
    head = f"---\nlayout: statement\ntags: [{NOTICE}]\nminutes: 0.5\npriority: must\nstatus: draft\n---\n"
    return DeckSlide(key, f"{head}# {title}\n\n{text}\n", language)


def _fix(checked: CheckedSlide) -> Fix:
    key = checked.deck_slide.key

    def changed(deck: Deck) -> Deck:
        notice = notice_slide(deck.language, fresh_key(NOTICE, (s.key for s in deck.slides)))
        return replace(deck, sections=tuple(_with(section, key, notice) for section in deck.sections))

    return Fix(Phrase("Insert a content notice"), changed)


def _with(section: Section, key: str, notice: DeckSlide) -> Section:
    """The section with the notice before the slide `key`, if it has that slide."""
    slides = tuple(x for s in section.slides for x in ((notice, s) if s.key == key else (s,)))
    return replace(section, slides=slides)
