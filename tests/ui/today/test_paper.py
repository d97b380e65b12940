"""The morning's list on paper: F12, a look at it, and the printer."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shopclient.domain.people import Favourite, Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.printing.day_sheet import DayGroup, DayRow, DaySheet, draw_day
from shopclient.services import clients
from shopclient.services.occasions import greet
from shopclient.services.shown_days import mark_shown
from shopclient.ui.actions import Command
from shopclient.ui.pdf import open_pdf
from shopclient.ui.pdf.preview import Desk as PdfDesk
from shopclient.ui.pdf.preview import PdfPreview
from shopclient.ui.today.paper import draw, sheet_of
from shopclient.ui.today.presenter import TodayPresenter, read_day
from tests.printing.paper import read
from tests.ui.today.conftest import Desk, crowd, people_of_19_may


@pytest.fixture
def morning(desk: Desk) -> Desk:
    """A day with a holiday that three people love, a birthday in a family, days around it and one missed."""
    desk.clock.moment -= timedelta(days=3)
    mark_shown(desk.shop, desk.shop.today())
    desk.clock.moment += timedelta(days=3)
    people_of_19_may(desk.shop)
    loves = Favourite("pioneer_day", "Отец был вожатым")
    clients.add(desk.shop, Person(name="Тамара Гай", phones=("+7 903 455-30-48",), favourites=(loves,)))
    return desk


GOLDEN = {
    "en": """\
Tuesday, 19 May
Липа и рожь · Whose holiday is today
Pioneer Day
Favourite holiday of 3 clients
Аркадий Мельник
“Палочки храню до сих пор”
Нина Соболева
“Танцевали у костра”
Тамара Гай
“Отец был вожатым”
+7 903 455 30 48
Birthdays and other days of clients
Петя, turns 7
son · Ольга Лаврова · футбол
In the next 7 days
Виктор Ким, turns 45
20 May · Birthday
Slavic Literature and Culture Day
24 May · Иван Сомов
Missed while the shop was closed, or left undone
Анна Юдина, turned 34
17 May · Birthday""",
    "ru": """\
Вторник, 19 мая
Липа и рожь · Чей сегодня праздник
День пионерии
Любимый праздник 3 клиентов
Аркадий Мельник
«Палочки храню до сих пор»
Нина Соболева
«Танцевали у костра»
Тамара Гай
«Отец был вожатым»
+7 903 455 30 48
Дни рождения и другие даты клиентов
Петя, 7 лет
сын · Ольга Лаврова · футбол
В ближайшие 7 дней
Виктор Ким, 45 лет
20 мая · День рождения
День славянской письменности и культуры
24 мая · Иван Сомов
Пропущено: магазин был закрыт или не успели
Анна Юдина, 34 года
17 мая · День рождения""",
    "uk": """\
Вівторок, 19 травня
Липа и рожь · Чиє сьогодні свято
День піонерії
Улюблене свято 3 клієнтів
Аркадий Мельник
«Палочки храню до сих пор»
Нина Соболева
«Танцевали у костра»
Тамара Гай
«Отец был вожатым»
+7 903 455 30 48
Дні народження та інші дати клієнтів
Петя, 7 років
син · Ольга Лаврова · футбол
У найближчі 7 днів
Виктор Ким, 45 років
20 травня · День народження
День слов'янської писемності і культури
24 травня · Иван Сомов
Пропущено: магазин був зачинений або не встигли
Анна Юдина, 34 роки
17 травня · День народження""",
}


@pytest.mark.parametrize("language", GOLDEN)
def test_the_day_stands_on_one_page(morning: Desk, tmp_path: Path, language: str) -> None:
    reading = read_day(morning.shop)
    draw(morning.shop, reading.board, morning.context(language).words, tmp_path / "day.pdf")
    assert read((tmp_path / "day.pdf").read_bytes()) == [GOLDEN[language]]


def test_what_is_done_is_ticked(morning: Desk) -> None:
    first = read_day(morning.shop).board.today[0]
    greet(morning.shop, first.occurrence, "done")
    sheet = sheet_of(read_day(morning.shop).board, "", "RUB", morning.context().words)
    assert [row.name for group in sheet.groups for row in group.rows if row.done] == [first.client.name]


def test_a_long_day_keeps_to_its_page_and_says_so(morning: Desk, tmp_path: Path) -> None:
    crowd(morning.shop, 500, lambda n: Person(name=f"Майский {n}", birthday=parse_person_date("19.05.1980")))
    draw(morning.shop, read_day(morning.shop).board, morning.context().words, tmp_path / "day.pdf")
    [page] = read((tmp_path / "day.pdf").read_bytes())
    assert "and 495 more in the program" in page  # of 500 and the son
    rows = tuple(DayRow(f"Клиент {number}", "«Потому что»" * 20, "+7 903") for number in range(60))
    group = DayGroup("День", "", rows)
    assert draw_day(tmp_path / "day.pdf", DaySheet("Вторник, 19 мая", "", (group, group), "Это не всё.")) == 1
    [page] = read((tmp_path / "day.pdf").read_bytes())
    assert page.endswith("Это не всё.")
    assert draw_day(tmp_path / "day.pdf", DaySheet("Вторник, 19 мая", "", (group,))) > 1


def test_the_type_is_in_the_file(morning: Desk, tmp_path: Path) -> None:
    draw(morning.shop, read_day(morning.shop).board, morning.context().words, tmp_path / "day.pdf")
    data = (tmp_path / "day.pdf").read_bytes()
    fonts = set(re.findall(rb"/BaseFont /[A-Z0-9]{6}\+([\w-]+)", data))
    assert fonts == {b"Inter-Bold", b"Inter-Medium", b"Inter-Regular", b"Inter-SemiBold"}
    assert data.count(b"/FontFile2 ") == len(fonts)
    with pypdfium2.PdfDocument(data) as document:
        assert document.get_page_size(0) == pytest.approx((595.28, 841.89), abs=0.01)


def test_f12_shows_the_page_and_it_can_be_saved(morning: Desk, tmp_path: Path) -> None:
    view = morning.open()
    shown: list[Path] = []
    view.presenter = TodayPresenter(view, morning.context(), shown.append)
    view.reload()
    view.commands()[Command.PRINT]()
    assert [path.name for path in shown] == ["Today 2026-05-19.pdf"]

    saved = tmp_path / "saved.pdf"
    desk = replace(PdfDesk(), choose_target=lambda _parent, _name: saved)
    preview = open_pdf(morning.context(), shown[0], desk=desk, is_kept=False)
    morning.qtbot.addWidget(preview)
    QTest.mouseClick(preview.save_button, Qt.MouseButton.LeftButton)
    assert "Тамара Гай" in read(saved.read_bytes())[0]
    assert morning.notes.toasts == ["Saved as saved.pdf."]


def test_f12_opens_the_window_with_the_page(morning: Desk) -> None:
    view = morning.open()
    view.commands()[Command.PRINT]()
    [preview] = [each for each in QApplication.topLevelWidgets() if isinstance(each, PdfPreview)]
    morning.qtbot.addWidget(preview)
    assert preview.print_button.isEnabled()
    assert not preview.folder_button.isVisible()


def test_a_day_without_anybody_is_said_plainly(desk: Desk) -> None:
    clients.add(desk.shop, Person(name="Анна Юдина", birthday=parse_person_date("17.10.1992")))
    view = desk.open()
    view.commands()[Command.PRINT]()
    assert desk.notes.toasts == [
        "Nobody has a holiday today or in the next 7 days, and nobody was missed: there is nothing to print."
    ]
