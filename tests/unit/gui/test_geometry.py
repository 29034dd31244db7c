"""Where cards stand in a grid."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.gui.grid.geometry import GridGeometry, Measures

MEASURES = Measures(card_width=100, card_height=50, header_height=20, gap=10, margin=10)


def test_cards_stand_side_by_side_under_their_header():
    grid = GridGeometry([(True, 3)], 240, MEASURES)
    assert grid.columns == 2
    header, first, second, third = (grid.box(row) for row in range(4))
    assert (header.x, header.y, header.width) == (10, 10, 220)
    assert (first.x, first.y) == (10, 30)
    assert (second.x, second.y) == (120, 30)
    assert (third.x, third.y) == (10, 90)


def test_a_mirrored_grid_starts_at_the_right():
    grid = GridGeometry([(False, 2)], 240, MEASURES, mirrored=True)
    assert grid.box(0).x > grid.box(1).x


def test_a_drop_past_the_last_card_goes_to_the_end():
    grid = GridGeometry([(False, 3)], 240, MEASURES)
    assert grid.insertion_row(109, 100) == 3
    assert grid.insertion_row(11, 15) == 0


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9)), min_size=1, max_size=6), st.integers(120, 600))
def test_every_row_is_found_at_its_own_place(groups, width):
    grid = GridGeometry(groups, width, MEASURES)
    for row in range(grid.row_count):
        box = grid.box(row)
        assert grid.row_at(box.x + box.width // 2, box.y + box.height // 2) == row
        assert row in grid.rows_between(box.y, box.y + box.height)
        assert box.y + box.height <= grid.height


@given(st.integers(1, 40), st.integers(120, 600))
def test_boxes_never_overlap(count, width):
    grid = GridGeometry([(True, count)], width, MEASURES)
    boxes = [grid.box(row) for row in range(grid.row_count)]
    for number, box in enumerate(boxes):
        assert not any(box.touches(o.x, o.y, o.width, o.height) for o in boxes[number + 1 :])


@pytest.mark.parametrize("count", [0, 1])
def test_an_empty_grid_has_no_rows(count):
    grid = GridGeometry([(False, 0)] * count or [(False, 0)], 300, MEASURES)
    assert grid.row_at(20, 20) is None
    assert grid.insertion_row(20, 20) == 0
