"""What 1,000 named cards cost, against a bare reportlab program that draws the same.

Run: python -m benchmarks.bench_cards
"""

import io
import random
import statistics
import time
import tracemalloc
from collections.abc import Callable

from barcode.ean import EuropeanArticleNumber13
from reportlab.pdfgen.canvas import Canvas

from shopclient.domain.card_numbers import grouped, new_number
from shopclient.printing.card_face import CardFace
from shopclient.printing.card_sheet import draw_cards
from shopclient.printing.designs import DESIGNS
from shopclient.printing.fonts import MEDIUM, REGULAR, SEMIBOLD, register_fonts
from shopclient.printing.measures import MM, Box
from shopclient.printing.sheets import DEFAULT_SHEET, sheet_named

CARDS = 1000
ROUNDS = 5
SHEET = sheet_named(DEFAULT_SHEET)
SHOP, KIND, LINE = "Липа и рожь", "Бонусная карта", "Возвращаем 5 % бонусами"


def holders(count: int) -> list[tuple[str, str]]:
    """Return invented names and numbers."""
    draw = random.Random(7)
    first = ("Мария", "Олена", "Пётр", "Соломія", "Глеб", "Євген", "Анна", "Тарас")
    last = ("Ковалёва", "Коваленко", "Жук", "Щербань", "Ґалаґан", "Фомина", "Їжакевич", "Лебедева")
    return [
        (f"{draw.choice(first)} {draw.choice(last)} {number % 97}", new_number("20", draw.randrange))
        for number in range(count)
    ]


def draw_ours(people: list[tuple[str, str]]) -> bytes:
    target = io.BytesIO()
    faces = [CardFace(SHOP, KIND, name, number, "gold", (LINE,)) for name, number in people]
    draw_cards(target, faces, SHEET)
    return target.getvalue()


def draw_bare(people: list[tuple[str, str]]) -> bytes:
    register_fonts()
    page = SHEET.page[0] * MM, SHEET.page[1] * MM
    canvas = Canvas("", pagesize=page, pageCompression=1, invariant=1, initialFontName=REGULAR)
    _bare_art(canvas)
    for place, (name, number) in enumerate(people):
        cell = place % SHEET.cells
        if cell == 0 and place:
            canvas.showPage()
        left, top = SHEET.corner(cell)
        _bare_card(canvas, left * MM, page[1] - (top + SHEET.card[1]) * MM, name, number)
    canvas.showPage()
    data: bytes = canvas.getpdfdata()
    return data


def _bare_art(canvas: Canvas) -> None:
    width, height = SHEET.card[0] * MM, SHEET.card[1] * MM
    canvas.beginForm("art", 0, 0, width, height)
    DESIGNS["gold"].draw_art(canvas, Box(0, 0, width, height))
    canvas.setFillGray(1)
    canvas.roundRect(width - 120, 12, 109, 52, 4, stroke=0, fill=1)
    for y, font, size, text in ((130, SEMIBOLD, 15, SHOP), (40, SEMIBOLD, 7, KIND), (16, REGULAR, 6.5, LINE)):
        canvas.setFont(font, size)
        canvas.drawString(16, y, text)
    canvas.endForm()


def _bare_card(canvas: Canvas, x: float, y: float, name: str, number: str) -> None:
    canvas.saveState()
    canvas.translate(x, y)
    canvas.doForm("art")
    canvas.setFillColorRGB(0.98, 0.96, 0.92)
    canvas.setFont(MEDIUM, 10.5)
    canvas.drawString(16, 26, name)
    canvas.setFillGray(0)
    canvas.setFont(MEDIUM, 8)
    canvas.drawString(140, 16, grouped(number))
    [modules] = EuropeanArticleNumber13(number).build()
    start = 0
    while (start := modules.find("1", start)) >= 0:
        end = modules.find("0", start)
        end = len(modules) if end < 0 else end
        canvas.rect(133 + start * 0.96, 25, (end - start) * 0.96, 34, stroke=0, fill=1)
        start = end
    canvas.restoreState()


def cpu(work: Callable[[], bytes]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def peak(count: int) -> float:
    """Return the most memory in use while drawing *count* cards, in MB."""
    people = holders(count)
    tracemalloc.start()
    draw_ours(people)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def main() -> None:
    people = holders(CARDS)
    size = len(draw_ours(people))
    bare_size = len(draw_bare(people))
    rounds = [(cpu(lambda: draw_ours(people)), cpu(lambda: draw_bare(people))) for _ in range(ROUNDS)]
    ours, bare = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"{CARDS} named cards: ours {ours:.3f} s CPU, {size / 1e6:.2f} MB")
    print(f"bare reportlab:     {bare:.3f} s CPU, {bare_size / 1e6:.2f} MB")
    print(f"ratio of CPU {ours / bare:.2f} (aim: at most 1.5)")
    peaks = ", ".join(f"{peak(count):.1f} MB for {count}" for count in (100, 1000, 4000))
    print(f"peak memory of the drawing: {peaks} cards")


if __name__ == "__main__":
    main()
