"""What could be shown: the slides of an outline or of a whole library as candidates, in order. Pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from briefing_app.layout import choose_layout
from briefing_app.library.folder import joined
from briefing_app.model.outline import Outline, OutlineSection
from briefing_app.model.slide import Slide, SlideLayoutName, SlideMeta
from briefing_app.planning.checks.notice import NOTICE
from briefing_app.planning.plan import Candidate
from briefing_app.planning.timing import slide_minutes

Known = Mapping[str, Mapping[str, Slide]]  # slide id → language → the slide

_ALTERNATIVES = {SlideLayoutName.TITLE: "opening", SlideLayoutName.SOURCES: "sources"}
_MIDDLE = 0.5  # where a slide goes that no outline has


def candidate(
    slide_id: str, variants: Mapping[str, Slide], language: str, section: str = "", group: str = ""
) -> Candidate:
    """A library slide as a candidate: its title and minutes in `language`, else in the first there is."""
    slide = variants.get(language) or next(iter(variants.values()))
    return Candidate(
        slide_id,
        slide.plain_title,
        slide_minutes(slide),
        _meta(slide),
        frozenset(variants),
        section,
        group=group,
        is_divider=is_divider(slide),
    )


def is_divider(slide: Slide) -> bool:
    """Whether the slide only announces what follows: it is, or is shown as, a section slide."""
    return choose_layout(slide) is SlideLayoutName.SECTION


def outline_candidates(
    outline: Outline, known: Known, ids: Mapping[str, str], language: str
) -> tuple[Candidate, ...]:
    """The slides of an outline in its order. `ids` are slides by path; what leads nowhere is left out."""
    found = ((section.title, slide_id) for section, slide_id in _entries(outline, ids) if slide_id in known)
    return tuple(candidate(slide_id, known[slide_id], language, title) for title, slide_id in found)


def library_candidates(
    known: Known,
    outlines: Iterable[Outline],
    ids: Mapping[str, str],
    language: str,
    section_name: Callable[[str], str],
    themes: Sequence[str] = (),
) -> tuple[Candidate, ...]:
    """All slides of a library, in the order that its outlines suggest, a section a theme.

    One opening and one list of sources are enough for a talk, so those are alternatives of each other. A
    content notice comes before all that it may be about.
    `section_name` names a theme; a slide of several stands under one of `themes`, if it can.
    """
    places = _places(known, outlines, ids)
    theme_of = {slide_id: _theme(variants, themes) for slide_id, variants in known.items()}
    by_theme: defaultdict[str, list[float]] = defaultdict(list)
    for slide_id, theme in theme_of.items():
        by_theme[theme].append(places[slide_id])

    def order(slide_id: str) -> tuple[int, float, str, float, str]:
        theme = theme_of[slide_id]
        part = {"opening": 0, "sources": 3}.get(
            _group(known[slide_id]), 1 if _is_notice(known[slide_id]) else 2
        )
        return part, _mean(by_theme[theme]), theme, places[slide_id], slide_id

    return tuple(
        candidate(i, known[i], language, _section(known[i], theme_of[i], section_name), _group(known[i]))
        for i in sorted(known, key=order)
    )


def _meta(slide: Slide) -> SlideMeta:
    """What is said of the slide; a list of sources answers every wish, for it lists what the others cite."""
    if slide.layout is not SlideLayoutName.SOURCES:
        return slide.meta
    return replace(slide.meta, themes=(), crimes=(), horizon=(), audiences=(), regions=())


def _entries(outline: Outline, ids: Mapping[str, str]) -> Iterator[tuple[OutlineSection, str]]:
    for section in outline.sections:
        for entry in section.entries:
            path = joined(f"{outline.id}.md", entry.path)
            yield section, ids.get(path, path.removesuffix(".md"))


def _section(variants: Mapping[str, Slide], theme: str, section_name: Callable[[str], str]) -> str:
    is_apart = _group(variants) or _is_notice(variants)
    return "" if is_apart or not theme else section_name(theme)


def _first(variants: Mapping[str, Slide]) -> Slide:
    return next(iter(variants.values()))


def _theme(variants: Mapping[str, Slide], wanted: Sequence[str]) -> str:
    own = _first(variants).meta.themes
    return next((theme for theme in own if theme in wanted), next(iter(own), ""))


def _group(variants: Mapping[str, Slide]) -> str:
    layout = _first(variants).layout
    return _ALTERNATIVES.get(layout, "") if layout else ""


def _is_notice(variants: Mapping[str, Slide]) -> bool:
    return NOTICE in _first(variants).meta.tags


def _places(known: Known, outlines: Iterable[Outline], ids: Mapping[str, str]) -> dict[str, float]:
    """Where each slide tends to stand in a talk, 0 to 1; one that no outline has stands as its folder does."""
    seen: defaultdict[str, list[float]] = defaultdict(list)
    for outline in outlines:
        row = [slide_id for _, slide_id in _entries(outline, ids)]
        for index, slide_id in enumerate(row):
            seen[slide_id].append(index / max(1, len(row) - 1))
    folders: defaultdict[str, list[float]] = defaultdict(list)
    for slide_id, found in seen.items():
        folders[slide_id.rpartition("/")[0]].append(_mean(found))
    return {i: _place(seen[i] if i in seen else folders[i.rpartition("/")[0]]) for i in known}


def _place(found: Sequence[float]) -> float:
    return _mean(found) if found else _MIDDLE


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)  # `statistics` takes longer to load than this command line may
