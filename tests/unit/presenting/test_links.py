import pytest

from briefing_app.layout.frame import Frame, StyledParagraph, StyledRun, TextBody, TextItem, TextLine
from briefing_app.model.geometry import Rect, Size
from briefing_app.model.slide import Slide
from briefing_app.presenting.links import slide_link_at


def frame(link: str | None) -> Frame:
    """A page of 100 × 100 with one line at the left of its middle, 40 long."""
    paragraph = StyledParagraph(
        (StyledRun("See ", 10, "000000"), StyledRun("more", 10, "000000", link=link)), 10
    )
    body = TextBody((paragraph,), (TextLine(0, 0, 8, 10, 50, 40),), 80)
    item = TextItem(rect=Rect(10, 40, 80, 20), body=body)
    return Frame(Slide("a", "en", ()), "text", Size(100, 100), "FFFFFF", False, (item,))


@pytest.mark.parametrize(
    ("link", "place", "found"),
    [
        ("slide:law/four-terms", (0.3, 0.48), "law/four-terms"),
        ("slide:law/four-terms", (0.3, 0.7), None),
        ("slide:law/four-terms", (0.8, 0.48), None),
        ("https://example.org", (0.3, 0.48), None),
        (None, (0.3, 0.48), None),
    ],
)
def test_only_links_to_slides_are_followed_and_only_on_their_line(link, place, found):
    assert slide_link_at(frame(link), *place) == found
