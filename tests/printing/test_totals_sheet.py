"""The day's totals on paper: one page, no figure cut, money and bonuses in their columns."""

import io

import pypdfium2

from shopclient.printing.measures import MM
from shopclient.printing.totals_sheet import SheetLine, TotalsSheet, draw_totals
from tests.printing.paper import read

LONG = "Оплачено подарочными картами " * 6
SHEET = TotalsSheet(
    heading="Суббота, 21 ноября 2026",
    under="Липа & рожь <b> · Итоги дня",
    heads=("Деньги, ₽", "Бонусы"),
    lines=(
        SheetLine("24 покупки", "+999 999 999,99", "+123 456 789,00"),
        SheetLine("1 возврат", "−245,00"),
        SheetLine(LONG, "", "−12,25"),
    ),
    total=SheetLine("Итого за день", "999 999 754,99", "+123 456 776,75"),
    notes=("Дано скидок: 58,88 ₽", LONG),
)


def drawn(sheet: TotalsSheet) -> bytes:
    target = io.BytesIO()
    draw_totals(target, sheet)
    return target.getvalue()


def test_it_says_everything_on_one_page() -> None:
    data = drawn(SHEET)

    [page] = pypdfium2.PdfDocument(data)
    assert [round(side) for side in page.get_size()] == [595, 842]
    text = " ".join(read(data)[0].split())
    for said in (SHEET.heading, SHEET.under, *SHEET.heads, SHEET.total.name, SHEET.notes[0]):
        assert said in text
    figures = [line.money for line in SHEET.lines[:2]] + [SHEET.total.money, SHEET.total.bonuses]
    assert [figure for figure in figures if figure not in text] == []


def test_the_largest_sums_of_both_columns_do_not_touch() -> None:
    data = drawn(SHEET)
    [page] = pypdfium2.PdfDocument(data)
    texts = page.get_textpage()
    edges = {}
    for text in ("999 999 754,99", "+123 456 776,75"):
        start, count = texts.search(text).get_next() or (0, 0)
        boxes = [texts.get_charbox(place) for place in range(start, start + count)]
        edges[text] = (min(box[0] for box in boxes), max(box[2] for box in boxes))

    (_, money), (bonuses, end) = edges.values()
    assert money + 6 < bonuses
    assert abs(end - (page.get_width() - 18 * MM)) < 2


def test_a_quiet_day_has_no_notes() -> None:
    quiet = TotalsSheet("День", "Лавка", ("Деньги", "Бонусы"), (), SheetLine("Итого", "0,00", "0"))

    assert "Итого" in read(drawn(quiet))[0]
