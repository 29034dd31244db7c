"""Build steps as animations: each step is a click on which shapes and paragraphs appear."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from briefing_app.layout.frame import FrameItem, TextItem

_START = '<p:stCondLst><p:cond delay="{delay}"/></p:stCondLst>'
_BY_PARAGRAPH = ' build="p"'
_AT_ONCE = _START.format(delay=0)
_ON_CLICK = _START.format(delay="indefinite")
_TAIL = (
    '<p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst>'
    '<p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:nextCondLst>'
)


class Effect(Struct, frozen=True):
    """A shape, or one paragraph of it, that appears at a step.."""

    step: int
    shape_id: int
    paragraph: int | None = None
    has_text: bool = False


class _Ids(Struct):
    """Time nodes are numbered through the whole slide; 1 and 2 are the root and the main sequence."""

    last: int = 2

    def next(self) -> int:
        self.last += 1
        return self.last


def effects_of(item: FrameItem, shape_id: int) -> Iterator[Effect]:
    """What of `item` appears later than the slide: all of it at one step, or paragraph by paragraph."""
    if not isinstance(item, TextItem):
        if item.step:
            yield Effect(item.step, shape_id)
        return
    steps = [paragraph.step for paragraph in item.body.paragraphs]
    if len(set(steps)) <= 1:
        step = max([item.step, *steps])
        if step:
            yield Effect(step, shape_id, has_text=True)
        return
    for index, paragraph_step in enumerate(steps):
        if paragraph_step:
            yield Effect(paragraph_step, shape_id, index, has_text=True)


def timing(effects: Sequence[Effect]) -> str:
    """The timing element; "" when all is there at once."""
    if not effects:
        return ""
    ids = _Ids()
    steps = sorted({effect.step for effect in effects})
    clicks = "".join(_click([e for e in effects if e.step == step], ids) for step in steps)
    return (
        '<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot">'
        "<p:childTnLst>"
        '<p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>'
        f"{clicks}</p:childTnLst></p:cTn>{_TAIL}</p:seq></p:childTnLst></p:cTn></p:par></p:tnLst>"
        f"{_builds(effects)}</p:timing>"
    )


def _click(effects: Iterable[Effect], ids: _Ids) -> str:
    outer, inner = ids.next(), ids.next()
    parts = "".join(_effect(effect, ids, first=index == 0) for index, effect in enumerate(effects))
    return (
        f'<p:par><p:cTn id="{outer}" fill="hold">{_ON_CLICK}<p:childTnLst>'
        f'<p:par><p:cTn id="{inner}" fill="hold">{_AT_ONCE}<p:childTnLst>{parts}</p:childTnLst></p:cTn></p:par>'
        "</p:childTnLst></p:cTn></p:par>"
    )


def _effect(effect: Effect, ids: _Ids, *, first: bool) -> str:
    node = "clickEffect" if first else "withEffect"
    group = ' grpId="0"' if effect.has_text else ""
    outer, inner = ids.next(), ids.next()
    return (
        f'<p:par><p:cTn id="{outer}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold"{group} '
        f'nodeType="{node}">{_AT_ONCE}<p:childTnLst><p:set><p:cBhvr><p:cTn id="{inner}" dur="1" fill="hold">'
        f"{_AT_ONCE}</p:cTn><p:tgtEl>{_target(effect)}</p:tgtEl><p:attrNameLst><p:attrName>style.visibility"
        '</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst>'
        "</p:cTn></p:par>"
    )


def _target(effect: Effect) -> str:
    if effect.paragraph is None:
        return f'<p:spTgt spid="{effect.shape_id}"/>'
    place = f'<p:txEl><p:pRg st="{effect.paragraph}" end="{effect.paragraph}"/></p:txEl>'
    return f'<p:spTgt spid="{effect.shape_id}">{place}</p:spTgt>'


def _builds(effects: Iterable[Effect]) -> str:
    """Text that builds is listed once a shape, with how it does."""
    by_paragraph = {e.shape_id: e.paragraph is not None for e in effects if e.has_text}
    listed = "".join(
        f'<p:bldP spid="{shape_id}" grpId="0"{_BY_PARAGRAPH if split else ""}/>'
        for shape_id, split in by_paragraph.items()
    )
    return f"<p:bldLst>{listed}</p:bldLst>" if listed else ""
