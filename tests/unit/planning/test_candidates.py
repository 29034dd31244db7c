from briefing_app.model.outline import Outline, OutlineEntry, OutlineSection
from briefing_app.planning.candidates import library_candidates, outline_candidates
from briefing_app.planning.plan import Reason, Request, propose
from briefing_app.reader import parse_slide


def slides(**texts):
    """Slides by id ("law_parties" stands for "law/parties"), in English."""
    known = {}
    for name, head in texts.items():
        slide_id = name.replace("_", "/")
        text = f"---\nminutes: 2\n{head}---\n# {slide_id}\n\n- Text\n"
        known[slide_id] = {"en": parse_slide(text, slide_id=slide_id).slide}
    return known


KNOWN = slides(
    open_a="layout: title\nthemes: [law]\n",
    open_b="layout: title\nthemes: [risk]\n",
    law_one="themes: [law]\n",
    law_two="themes: [law, risk]\n",
    risk_one="themes: [risk]\n",
    end_sources="layout: sources\nthemes: [law]\n",
)
IDS = {f"{slide_id}.md": slide_id for slide_id in KNOWN}
OUTLINE = Outline(
    "briefings/short",
    "Short",
    sections=(
        OutlineSection("Risk", (OutlineEntry("R", "../risk/one.md"),)),
        OutlineSection("Law", (OutlineEntry("L", "../law/two.md"), OutlineEntry("Gone", "../law/gone.md"))),
    ),
)


def ids(found):
    return [c.slide_id for c in found]


def test_an_outline_gives_its_slides_in_its_order_under_its_headings():
    found = outline_candidates(OUTLINE, KNOWN, IDS, "en")
    assert [(c.slide_id, c.section, c.minutes) for c in found] == [
        ("risk/one", "Risk", 2),
        ("law/two", "Law", 2),
    ]


def test_a_library_is_put_in_the_order_that_its_outlines_suggest():
    found = library_candidates(KNOWN, [OUTLINE], IDS, "en", str.upper)
    assert ids(found) == ["open/b", "open/a", "risk/one", "law/two", "law/one", "end/sources"]
    assert [c.section for c in found] == ["", "", "RISK", "LAW", "LAW", ""]


def test_a_content_notice_comes_before_all_that_it_may_be_about():
    known = KNOWN | slides(law_notice="themes: [law]\ntags: [content-notice]\n")
    found = library_candidates(known, [OUTLINE], IDS, "en", str.upper)
    assert ids(found)[:4] == ["open/b", "open/a", "law/notice", "risk/one"]
    assert found[2].section == ""


def test_a_slide_of_several_themes_stands_under_one_that_was_asked_for():
    found = library_candidates(KNOWN, [OUTLINE], IDS, "en", str.upper, ["risk"])
    assert next(c.section for c in found if c.slide_id == "law/two") == "RISK"


def test_one_opening_is_enough_and_the_sources_go_with_every_theme():
    found = library_candidates(KNOWN, [OUTLINE], IDS, "en", str.upper, ["risk"])
    plan = propose(found, Request(20, themes=("risk",)))
    assert ids(p.candidate for p in plan.slides) == ["open/b", "risk/one", "law/two", "end/sources"]
    plan = propose(found, Request(20))
    assert {left.candidate.slide_id: left.reason for left in plan.left_out} == {"open/a": Reason.ALTERNATIVE}


def test_every_slide_is_a_candidate_once():
    assert sorted(ids(library_candidates(KNOWN, [], IDS, "en", str))) == sorted(KNOWN)
