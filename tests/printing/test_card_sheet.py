"""Cards on paper: they scan, they measure right, they can be read, and a file is whole or not there."""

import os
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from shopclient.domain.errors import CellInvalid
from shopclient.printing.card_face import CardFace
from shopclient.printing.card_sheet import draw_cards
from shopclient.printing.face_layout import MODULE, lay_out
from shopclient.printing.measures import DOT, MM
from shopclient.printing.sheets import DEFAULT_SHEET, SHEETS, Sheet, sheet_named
from tests.printing import paper

PLAIN = sheet_named(DEFAULT_SHEET)
INSET = 0.005 * MM


@pytest.mark.parametrize("design", ["simple", "gold"])
def test_a_hundred_cards_scan_as_what_they_are(design: str) -> None:
    faces = [paper.face(place, None, design) for place in range(100)]
    scanned = paper.scan(paper.drawn(faces, PLAIN))

    assert len({face.number for face in faces}) == 100
    assert sorted(scanned) == sorted(face.number for face in faces)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_cards_lie_where_the_sheet_says(sheet: Sheet) -> None:
    data = paper.drawn([paper.face(place) for place in range(sheet.cells)], sheet)
    forms = paper.form_corners(data)[-sheet.cells :]  # on plain paper the crop marks come first

    for cell, (left, bottom) in enumerate(forms):
        x, top = sheet.corner(cell)
        assert left == pytest.approx(x, abs=0.01)
        assert sheet.page[1] - bottom - sheet.card[1] == pytest.approx(top, abs=0.01)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_pages_have_the_size_of_the_paper(sheet: Sheet) -> None:
    data = paper.drawn([paper.face()], sheet)
    box = (0, 0, sheet.page[0] * MM, sheet.page[1] * MM)

    for each in paper.boxes(data):
        assert each == pytest.approx(box, abs=0.001)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_bars_meet_the_grid_of_the_printer(sheet: Sheet) -> None:
    faces = [paper.face(place) for place in range(sheet.cells)]
    bars = paper.bars(paper.drawn(faces, sheet))

    assert len(bars) == 30 * sheet.cells
    for bar in bars:
        left, right = (bar.left - INSET) / DOT, (bar.right + INSET) / DOT
        assert left == pytest.approx(round(left), abs=0.002)
        assert (right - left) / 4 == pytest.approx(round((right - left) / 4), abs=0.002)
        assert bar.bottom / DOT == pytest.approx(round(bar.bottom / DOT), abs=0.002)
        assert bar.top - bar.bottom == pytest.approx(12 * MM, abs=0.001)


def test_moving_to_the_grid_leaves_the_quiet_zones_whole() -> None:
    layout = lay_out(paper.face(), (PLAIN.card[0] * MM, PLAIN.card[1] * MM))
    data = paper.drawn([paper.face(place) for place in range(PLAIN.cells)], PLAIN)
    bars = paper.bars(data)

    for cell in range(PLAIN.cells):
        plate = PLAIN.corner(cell)[0] * MM + layout.plate.x
        own = bars[30 * cell : 30 * cell + 30]
        assert own[0].left - plate >= 11 * MODULE
        assert plate + layout.plate.width - own[-1].right >= 7 * MODULE


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs poppler-utils")
def test_a_printer_of_300_dots_gives_every_bar_its_exact_width(tmp_path: Path) -> None:
    """Rastered black or white, as CUPS does for a laser printer."""
    face = paper.face()
    draw_cards(tmp_path / "cards.pdf", [face], PLAIN)
    subprocess.run(
        ["pdftoppm", "-r", "300", "-mono", "-singlefile", "cards.pdf", "page"], cwd=tmp_path, check=True
    )
    bar = paper.bars((tmp_path / "cards.pdf").read_bytes())[0]
    with Image.open(tmp_path / "page.pbm") as page:
        middle = page.height - round((bar.bottom + bar.top) / 2 / DOT)
        left = int(bar.left / DOT) - 4
        row = [page.getpixel((x, middle)) == 0 for x in range(left, left + 95 * 4 + 8)]
    edges = [x for x, (before, after) in enumerate(pairwise(row)) if before != after]
    dots = [after - before for before, after in pairwise(edges)]

    assert len(edges) == 60
    assert {count % 4 for count in dots} == {0}
    assert sum(dots) == 95 * 4


def test_names_can_be_read_and_copied() -> None:
    names = ["Мария Ковалёва", "Ґалаґан Їжакевич", "Әсел Қайрат", "Ann-Zoë Núñez"]
    faces = [
        CardFace(
            "Липа и рожь", "Бонусная карта", name, paper.numbered(place), "gold", ("100 ₴ · 100 ₽ · 100 ₸",)
        )
        for place, name in enumerate(names)
    ]
    [page] = paper.read(paper.drawn(faces, PLAIN))

    for name in names:
        assert name in page.replace("\n", " ")
    assert page.count("Липа и рожь") == 4
    assert page.count("БОНУСНАЯ КАРТА") == 4
    assert page.count("100 ₴ · 100 ₽ · 100 ₸") == 4
    assert "2000 0007 91975" in page


def test_type_is_embedded_and_nothing_is_left_to_the_viewer() -> None:
    data = paper.drawn([paper.face(design="gold")], PLAIN)

    assert b"Helvetica" not in data
    fonts = re.findall(rb"/BaseFont /[A-Z0-9]{6}\+([\w-]+)", data)
    assert set(fonts) == {b"Inter-Regular", b"Inter-Medium", b"Inter-SemiBold"}
    assert data.count(b"/FontFile2 ") == len(set(fonts))
    assert b"/PrintScaling /None" in data
    assert b"ASCII85Decode" not in data
    assert b"/Image" not in data.replace(b"/ImageB /ImageC /ImageI", b"")


def test_the_same_cards_give_the_same_bytes() -> None:
    faces = [paper.face(place, f"Мария {place}") for place in range(25)]

    assert paper.drawn(faces, PLAIN) == paper.drawn(faces, PLAIN)
    assert paper.drawn(faces, PLAIN) != paper.drawn(faces[::-1], PLAIN)


def test_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.printing import paper;"
        "from shopclient.printing.sheets import SHEETS;"
        "Path(sys.argv[1]).write_bytes(paper.drawn([paper.face(1), paper.face(2)], SHEETS[0]))"
    )
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / seed)],
            check=True,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
        )

    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()


def test_art_is_kept_once_however_many_cards() -> None:
    one, many = (len(paper.drawn([paper.face(place) for place in range(count)], PLAIN)) for count in (1, 101))

    assert (many - one) / 100 < 400  # bytes a card; the art alone has more than ten thousand


def test_a_part_used_sheet_begins_at_the_first_free_cell(tmp_path: Path) -> None:
    faces = [paper.face(place) for place in range(9)]
    pages = draw_cards(tmp_path / "cards.pdf", faces, PLAIN, start=3, title="Карты")
    data = (tmp_path / "cards.pdf").read_bytes()

    assert pages == 2
    assert [len(paper.bars(data, page)) // 30 for page in range(2)] == [8, 1]
    first, second = (paper.form_corners(data, page)[1] for page in range(2))
    assert (first[0], PLAIN.page[1] - first[1] - PLAIN.card[1]) == pytest.approx(PLAIN.corner(2), abs=0.01)
    assert (second[0], PLAIN.page[1] - second[1] - PLAIN.card[1]) == pytest.approx(PLAIN.corner(0), abs=0.01)
    assert sorted(paper.scan(data)) == sorted(face.number for face in faces)


@pytest.mark.parametrize("start", [-1, 0, 11])
def test_a_cell_that_the_sheet_has_not_is_refused(tmp_path: Path, start: int) -> None:
    with pytest.raises(CellInvalid) as refused:
        draw_cards(tmp_path / "cards.pdf", [paper.face()], PLAIN, start)

    assert refused.value.data() == {"value": str(start), "cells": 10}
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_number_is_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    target.write_bytes(b"yesterday")
    with pytest.raises(ValueError, match="should be 1"):
        draw_cards(target, [CardFace("Ёж", "Карта", None, "4006381333932")], PLAIN)
    with pytest.raises(ValueError, match="no cards"):
        draw_cards(target, [], PLAIN)

    assert target.read_bytes() == b"yesterday"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
def test_a_full_disk_leaves_the_old_file_and_no_half(tmp_path: Path) -> None:
    import resource

    target = tmp_path / "cards.pdf"
    target.write_bytes(b"yesterday")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            draw_cards(target, [paper.face()], PLAIN)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert target.read_bytes() == b"yesterday"
    assert list(tmp_path.iterdir()) == [target]


def test_crop_marks_lead_the_knife_and_stay_off_the_cards() -> None:
    marks = paper.marks(paper.drawn([paper.face()], PLAIN))
    upright = {round(mark.left / MM, 2) for mark in marks if mark.right - mark.left < mark.top - mark.bottom}
    level = {
        round(297 - mark.top / MM, 2) for mark in marks if mark.right - mark.left > mark.top - mark.bottom
    }

    assert upright == {15.4, 101.0, 109.0, 194.6}
    tops = [9.55 + 55.98 * row for row in range(5)]
    assert level == {round(edge, 2) for top in tops for edge in (top, top + 53.98)}
    assert len(marks) == 4 * 2 + 10 * 3  # above and below each column; left, between and right for each row
    across, down = PLAIN.bleed
    for cell in range(PLAIN.cells):
        x, y = PLAIN.corner(cell)
        for mark in marks:
            clear_across = mark.right / MM < x - across or mark.left / MM > x + PLAIN.card[0] + across
            top, bottom = 297 - mark.top / MM, 297 - mark.bottom / MM
            assert clear_across or bottom < y - down or top > y + PLAIN.card[1] + down
    for mark in marks:  # most printers leave 4 mm of a page white
        assert mark.left / MM > 4
        assert mark.bottom / MM > 4


def test_perforated_paper_has_no_crop_marks() -> None:
    data = paper.drawn([paper.face()], sheet_named("avery-c32011-10"))

    assert len(paper.form_corners(data)) == 1
    assert paper.marks(data) == []
