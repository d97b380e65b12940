"""The papers that the program knows."""

import pytest

from shopclient.domain.errors import SheetUnknown
from shopclient.printing.sheets import A4, CR80, DEFAULT_SHEET, LETTER, SHEETS, Sheet, sheet_named


def test_names_lead_to_sheets() -> None:
    assert [sheet_named(sheet.name) for sheet in SHEETS] == list(SHEETS)
    assert len({sheet.name for sheet in SHEETS}) == len(SHEETS)
    assert sheet_named(DEFAULT_SHEET).card == (85.60, 53.98)
    with pytest.raises(SheetUnknown) as refused:
        sheet_named("A4")
    assert refused.value.name == "A4"


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_card_lies_on_the_page_and_none_on_another(sheet: Sheet) -> None:
    assert sheet.page in {A4, LETTER, CR80}
    width, height = sheet.card
    corners = [sheet.corner(cell) for cell in range(sheet.cells)]
    for x, y in corners:
        assert x >= 0
        assert y >= 0
        assert x + width <= sheet.page[0] + 1e-9
        assert y + height <= sheet.page[1] + 1e-9
    # 0.05 mm: the maker's own figures for one sheet lap by three hundredths.
    assert sheet.columns == 1 or sheet.pitch[0] >= width - 0.05
    assert sheet.rows == 1 or sheet.pitch[1] >= height - 0.05
    assert len(set(corners)) == sheet.cells


@pytest.mark.parametrize(
    ("name", "cell", "corner"),
    [
        ("a4-10-plain", 0, (15.4, 9.55)),
        ("a4-10-plain", 9, (109.0, 233.47)),
        ("avery-c32011-10", 3, (110, 67.5)),
        ("avery-5371", 8, (19.05, 215.9)),
        ("dataline-57127", 1, (111.5, 10.5)),
        ("cr80", 0, (0, 0)),
    ],
)
def test_cells_run_row_by_row(name: str, cell: int, corner: tuple[float, float]) -> None:
    assert sheet_named(name).corner(cell) == pytest.approx(corner)


def test_a_background_never_runs_into_the_neighbour() -> None:
    assert sheet_named("a4-10-plain").bleed == (2, 1)
    assert sheet_named("avery-5371").bleed == (0, 0)
    assert sheet_named("zweckform-32010").bleed == (2, 0)
    assert sheet_named("cr80").bleed == (2, 2)
