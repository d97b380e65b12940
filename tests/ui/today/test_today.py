"""A morning at the Today screen."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from shopclient.domain.people import Favourite, Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import clients, plans
from shopclient.services.day_page import APART, CROWD
from shopclient.services.occasions import done_counter, upcoming
from shopclient.services.shown_days import mark_shown
from shopclient.ui.actions import Command
from shopclient.ui.greeting.window import GreetingWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import theme
from shopclient.ui.today.cards import GroupCard
from shopclient.ui.today.kindred_card import KindredCard
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.today.nobody import NoClients
from shopclient.ui.today.view import TodayView
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.rows import PersonRow
from tests.services.loyalty_desk import Desk as Counter
from tests.ui.desk import squeezed
from tests.ui.today.conftest import Desk, crowd, people_of_19_may


def texts(window: QWidget) -> list[str]:
    """What is written in a window, in its order."""
    found = (child for child in window.findChildren(QWidget) if child.isVisible())
    said = [child.text() for child in found if isinstance(child, QLabel | QAbstractButton) and child.text()]
    return [text.replace("&&", "&") for text in said]


def buttons_of(view: TodayView, name: str) -> MarkButtons:
    [found] = [
        marks
        for row in view.findChildren(PersonRow)
        if row.isVisible() and row.name_label.text().startswith(name)
        for marks in row.findChildren(MarkButtons)
    ]
    return found


def press(view: TodayView, name: str, mark: str) -> None:
    button = buttons_of(view, name).findChild(QAbstractButton, mark)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def morning(desk: Desk) -> Desk:
    """19 May; on the 16th the list was last shown."""
    desk.clock.moment -= timedelta(days=3)
    mark_shown(desk.shop, desk.shop.today())
    desk.clock.moment += timedelta(days=3)
    people_of_19_may(desk.shop)
    return desk


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            [
                *("Tuesday, 19 May", "Whose holiday is today, and who is to be remembered"),
                *("Pioneer Day", "Favourite holiday of 2 clients"),
                *("Нина Соболева", "“Танцевали у костра”", "Greet"),
                *("Аркадий Мельник", "“Палочки храню до сих пор”", "Greet"),
                *("In the next 7 days", "Slavic Literature and Culture Day", "Иван Сомов"),
                *("Done: 0 of 4", "What have you done today for your client?"),
                *("Birthdays", "Петя, turns 7", "son · Ольга Лаврова · футбол"),
                *("Виктор Ким, turns 45", "Have everything ready for tomorrow · Birthday"),
                *("Missed", "17 May", "Анна Юдина, turned 34", "17 May · Birthday"),
            ],
        ),
        (
            "ru",
            [
                *("Вторник, 19 мая", "Чей сегодня праздник и кому пора напомнить о себе"),
                *("День пионерии", "Любимый праздник 2 клиентов"),
                *("Нина Соболева", "«Танцевали у костра»", "Поздравить"),
                *("Аркадий Мельник", "«Палочки храню до сих пор»", "Поздравить"),
                *("В ближайшие 7 дней", "День славянской письменности и культуры", "Иван Сомов"),
                *("Сделано 0 из 4", "Что вы сделали сегодня для своего клиента?"),
                *("Дни рождения", "Петя, 7 лет", "сын · Ольга Лаврова · футбол"),
                *("Виктор Ким, 45 лет", "Всё приготовить к завтра · День рождения"),
                *("Пропущено", "17 мая", "Анна Юдина, 34 года", "17 мая · День рождения"),
            ],
        ),
        (
            "uk",
            [
                *("Вівторок, 19 травня", "Чиє сьогодні свято і кому час нагадати про себе"),
                *("День піонерії", "Улюблене свято 2 клієнтів"),
                *("Нина Соболева", "«Танцевали у костра»", "Привітати"),
                *("Аркадий Мельник", "«Палочки храню до сих пор»", "Привітати"),
                *("Найближчі 7 днів", "День слов'янської писемності і культури", "Иван Сомов"),
                *("Зроблено 0 з 4", "Що ви зробили сьогодні для свого клієнта?"),
                *("Дні народження", "Петя, 7 років", "син · Ольга Лаврова · футбол"),
                *("Виктор Ким, 45 років", "Усе приготувати на завтра · День народження"),
                *("Пропущено", "17 травня", "Анна Юдина, 34 роки", "17 травня · День народження"),
            ],
        ),
    ],
)
def test_the_morning_in_three_languages(
    morning: Desk, speaking: Callable[[str], None], language: str, expected: list[str]
) -> None:
    speaking(language)

    assert sorted(texts(morning.open(language))) == sorted(expected)


def test_the_keyboard_works_through_the_list(morning: Desk) -> None:
    view = morning.open()
    first, second = (buttons_of(view, name).greeted_button for name in ("Аркадий", "Нина"))
    assert first is not None
    assert second is not None
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Return)
    again = buttons_of(view, "Нина").greeted_button
    assert again is not None
    assert view.focusWidget() is again
    QTest.keyClick(again, Qt.Key.Key_Space)

    assert done_counter(upcoming(morning.shop)).done == 2
    assert [text for text in texts(view) if text.startswith("Done")] == [
        *("Done at 9:10", "Done at 9:10", "Done: 2 of 4")
    ]
    petya = buttons_of(view, "Петя").greeted_button
    assert view.focusWidget() is petya


def test_later_and_skip_say_so_and_can_be_taken_back(morning: Desk) -> None:
    view = morning.open()

    press(view, "Нина", "later")
    press(view, "Аркадий", "skipped")
    assert {"Until tomorrow", "Skipped", "Done: 0 of 2"} <= set(texts(view))

    view.commands()[Command.UNDO]()
    assert "Skipped" not in texts(view)
    assert morning.notes.toasts == ["Put off until tomorrow.", "Skipped this time."]

    view.commands()[Command.UNDO]()  # only the last one, and only once
    assert "Until tomorrow" in texts(view)


def test_one_button_is_the_first_to_press(morning: Desk) -> None:
    view = morning.open()
    kinds = [marks.is_lead for _, marks in view.marks()]
    assert kinds == [True, False, False, False]

    press(view, "Аркадий", "done")
    assert [marks.is_lead for _, marks in view.marks()] == [False, True, False, False]


def test_a_row_opens_the_client(morning: Desk) -> None:
    view = morning.open()
    [row] = [row for row in view.findChildren(PersonRow) if row.name_label.text().startswith("Петя")]

    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)

    [(place, arguments)] = morning.notes.visits
    assert (place, clients.get(morning.shop, int(str(arguments["client"]))).person.name) == (
        Place.CLIENTS,
        "Ольга Лаврова",
    )


def test_a_crowd_is_one_line_until_all_are_asked_for(desk: Desk) -> None:
    crowd(
        desk.shop, CROWD + 1, lambda n: Person(name=f"Пионер {n:02}", favourites=(Favourite("pioneer_day"),))
    )
    view = desk.open()
    card = view.findChild(GroupCard)
    assert card is not None
    assert len(view.marks()) == APART  # nobody is at risk: those who come first
    assert {"And 8 more clients", "8 of them still to be greeted"} <= set(texts(view))
    QTest.mouseClick(card.letter_button, Qt.MouseButton.LeftButton)
    assert desk.notes.visits == [(Place.CAMPAIGNS, {"part": "messages", "letter": "pioneer_day"})]

    QTest.mouseClick(card.show_all_button, Qt.MouseButton.LeftButton)
    assert len(view.marks()) == CROWD + 1

    press(view, "Пионер 12", "done")
    assert len(view.marks()) == CROWD + 1


def test_a_page_of_a_crowd_at_a_time(desk: Desk) -> None:
    crowd(desk.shop, 120, lambda n: Person(name=f"Майский {n}", birthday=parse_person_date("19.05")))
    view = desk.open()
    card = view.findChild(GroupCard)
    assert card is not None
    assert len(view.marks()) == APART
    QTest.mouseClick(card.show_all_button, Qt.MouseButton.LeftButton)
    shown = [len(view.marks())]

    for _ in range(2):
        [more] = [
            button
            for button in view.findChildren(QAbstractButton)
            if button.text() == "Show more" and button.isVisible()
        ]
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        shown.append(len(view.marks()))

    assert shown == [50, 100, 120]
    assert not [text for text in texts(view) if text.startswith("Show ")]


def test_everybody_of_the_day_can_be_reached_beside_a_holiday(desk: Desk) -> None:
    clients.add(desk.shop, Person(name="Нина", favourites=(Favourite("pioneer_day"),)))
    crowd(desk.shop, 10, lambda n: Person(name=f"Майский {n}", birthday=parse_person_date("19.05")))
    view = desk.open()
    assert len(view.marks()) == 1 + 6

    [more] = [button for button in view.findChildren(QAbstractButton) if button.text() == "Show 4 more"]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)

    assert len(view.marks()) == 1 + 10


def test_a_new_file_says_what_to_do_first(desk: Desk) -> None:
    view = desk.open()
    assert isinstance(view.body, NoClients)

    for button in (view.body.add_button, view.body.import_button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert desk.notes.visits == [(Place.CLIENTS, {"new": True}), (Place.CLIENTS, {"import_list": True})]


def test_nobody_today_says_who_is_next(desk: Desk) -> None:
    clients.add(desk.shop, Person(name="Виктор Ким", birthday=parse_person_date("22.05.1981")))
    assert "Next, in 3 days: Виктор Ким, turns 45" in texts(desk.open())

    desk.clock.moment += timedelta(days=30)
    assert "Nobody’s holiday is today" in texts(desk.open())
    assert any(text.startswith("There is none in the next 7 days") for text in texts(desk.open()))


def test_what_people_typed_is_shown_as_typed(desk: Desk) -> None:
    favourite = Favourite("pioneer_day", "<i>костёр</i> {name} %n & песни")
    clients.add(desk.shop, Person(name="<b>Нина</b> & {x} %n", favourites=(favourite,)))

    view = desk.open()

    assert {"<b>Нина</b> & {x} %n", "“<i>костёр</i> {name} %n & песни”"} <= set(texts(view))
    labels = [label for label in view.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_long_words_are_shortened_but_kept_whole_in_the_tool_tip(desk: Desk) -> None:
    reason = "Песни у костра до самого утра. " * 20
    clients.add(desk.shop, Person(name="Нина", favourites=(Favourite("pioneer_day", reason.strip()),)))

    [row] = desk.open().findChildren(PersonRow)

    assert row.second_label.text().endswith("…")
    assert reason.strip() in row.second_label.toolTip()


@pytest.mark.parametrize(("scale", "size"), [(150, (940, 544)), (200, (912, 512)), (200, (1254, 640))])
def test_in_a_narrow_window_the_deeds_stand_below_the_name(
    desk: Desk,
    speaking: Callable[[str], None],
    qapp: QApplication,
    scale: int,
    size: tuple[int, int],
) -> None:
    theme().apply(qapp, "light", scale)
    clients.add(desk.shop, Person(name="Ольга Лаврова", favourites=(Favourite("pioneer_day"),)))
    for language in ("en", "ru", "uk"):
        speaking(language)
        view = desk.open(language, size)
        for _ in range(3):  # in a narrower row less asks for room
            assert squeezed(view) == []
            view.resize(*size)
        assert view.width() == size[0]
        [row] = view.findChildren(PersonRow)
        [(_, marks)] = view.marks()
        assert row.name_label.visibleRegion().boundingRect() == row.name_label.rect()
        assert row.name_label.width() >= row.name_label.sizeHint().width()
        right = marks.mapTo(view, marks.rect().topRight()).x()
        assert right < view.width()
        assert marks.y() >= row.name_label.geometry().bottom()


@pytest.mark.parametrize("size", [(820, 576), (1182, 704), (1736, 1016)])
@pytest.mark.parametrize("scale", [100, 150])
def test_no_text_is_squeezed(
    morning: Desk,
    speaking: Callable[[str], None],
    qapp: QApplication,
    size: tuple[int, int],
    scale: int,
) -> None:
    theme().apply(qapp, "light", scale)
    for language in ("uk", "en"):
        speaking(language)
        view = morning.open(language, size)

        assert squeezed(view) == []
        assert view.width() == size[0]


@pytest.mark.parametrize(
    ("language", "expected"), [("ru", "Показать ещё 4"), ("uk", "Показати ще 4"), ("en", "Show 4 more")]
)
def test_more_rows_are_offered_in_the_language_of_the_window(
    desk: Desk, speaking: Callable[[str], None], language: str, expected: str
) -> None:
    speaking(language)
    birthday = parse_person_date("20.05.1992")
    crowd(desk.shop, 10, lambda number: Person(name=f"Анна {number}", birthday=birthday))
    assert expected in texts(desk.open(language))


def test_a_kindred_day_tells_why_and_leads_to_a_plan(desk: Desk) -> None:
    desk.clock.moment = datetime(2026, 5, 12, 6, 10, tzinfo=UTC)
    reason = Favourite("komsomol_day", "До сих пор пела бы у костра")
    galina = clients.add(desk.shop, Person(name="Галина Зорина", favourites=(reason,)))
    counter = Counter(desk.shop, desk.clock)
    for days_ago in (89, 77, 65, 53, 41):
        at = datetime(2026, 5, 12, 8) - timedelta(days=days_ago)
        counter.sell(1_000_00, client=galina, at=at)
    view = desk.open()

    card = view.findChild(KindredCard)
    assert card is not None
    assert {
        *("Галина Зорина", "Lost", "Pioneer Day", "19 May, in 7 days"),
        *("Komsomol Day, the favourite", "29 October, in 170 days"),
        "Of one kin: pioneers, Komsomol, youth, Soviet times",
        "“До сих пор пела бы у костра”\n5,000 ₽ in a year · 41 days without a purchase, usually 12",
    } <= {text.replace(chr(160), " ") for text in [*texts(view), *chips(card)]}

    [(occurrence, marks)] = card.marks
    assert marks.plan_button is not None
    QTest.mouseClick(marks.plan_button, Qt.MouseButton.LeftButton)
    [(place, arguments)] = desk.notes.visits
    kept = plans.get(desk.shop, int(str(arguments["plan"])))
    assert (place, kept.plan.on_day, kept.plan.title) == (
        Place.CAMPAIGNS,
        date(2026, 5, 19),
        "Pioneer Day · Галина Зорина",
    )
    assert [guest.occurrence for guest in kept.plan.guests] == [occurrence]
    later = marks.findChild(QAbstractButton, "later")
    assert later is not None
    QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    assert {"Until tomorrow", "Plan"} <= set(texts(view))


def chips(widget: QWidget) -> list[str]:
    return [chip.text() for chip in widget.findChildren(Chip)]


def test_greet_opens_the_window_of_the_person(morning: Desk) -> None:
    view = morning.open()
    button = buttons_of(view, "Нина").greet_button
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    [window] = [each for each in QApplication.topLevelWidgets() if isinstance(each, GreetingWindow)]
    morning.qtbot.addWidget(window)
    assert any("Нина" in text for text in texts(window))


def test_who_has_a_birthday_on_a_favourite_holiday_is_one_line(desk: Desk) -> None:
    born = parse_person_date("19.05.1957")
    clients.add(desk.shop, Person(name="Нина", birthday=born, favourites=(Favourite("pioneer_day", "горн"),)))
    view = desk.open()
    assert len(view.marks()) == 1
    assert {"“горн” · Birthday, turns 69", "Done: 0 of 1"} <= set(texts(view))

    press(view, "Нина", "done")
    assert [item.state for item in upcoming(desk.shop).items] == ["done", "done"]
    assert {"Done at 9:10", "Done: 1 of 1"} <= set(texts(view))

    view.commands()[Command.UNDO]()
    assert "Done: 0 of 1" in texts(view)
