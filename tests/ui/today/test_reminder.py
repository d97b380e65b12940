"""The small window that opens once a day."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from shopclient.domain.people import Favourite, Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import clients
from shopclient.services.occasions import upcoming
from shopclient.services.shown_days import last_shown, mark_shown
from shopclient.texts.words import LANGUAGES
from shopclient.ui.places import Place
from shopclient.ui.theme import theme
from shopclient.ui.today.daily import DailyReminder
from shopclient.ui.today.reminder import ROWS, Reminder
from shopclient.ui.widgets.rows import PersonRow
from tests.ui.desk import squeezed
from tests.ui.today.conftest import Desk, crowd, people_of_19_may
from tests.ui.today.test_today import texts

DAY = date(2026, 5, 19)


def shown(daily: DailyReminder) -> Reminder:
    assert daily.reminder is not None
    QApplication.processEvents()
    return daily.reminder


def is_open(daily: DailyReminder) -> bool:
    return daily.reminder is not None


def test_it_opens_once_a_day_and_is_noted_only_when_it_was_seen(desk: Desk) -> None:
    people_of_19_may(desk.shop)
    daily = desk.daily()

    daily.start()
    assert daily.reminder is not None
    assert last_shown(desk.shop) is None

    desk.qtbot.waitExposed(daily.reminder)
    reminder = shown(daily)
    assert last_shown(desk.shop) == DAY

    QTest.keyClick(reminder, Qt.Key.Key_Escape)
    assert not is_open(daily)
    daily.open_if_due()
    assert not is_open(daily)


def test_it_does_not_take_the_keyboard(desk: Desk) -> None:
    people_of_19_may(desk.shop)
    daily = desk.daily()
    sum_field = QLineEdit(daily.parent())  # type: ignore[arg-type]  # a QWidget, the window
    sum_field.show()
    sum_field.setFocus()

    daily.start()

    assert shown(daily).testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert sum_field.window().focusWidget() is sum_field


def test_greeting_from_it_is_greeting(desk: Desk) -> None:
    people_of_19_may(desk.shop)
    daily = desk.daily()
    daily.start()
    button = shown(daily).rows[0].greeted_button
    assert button is not None

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert [item.state for item in upcoming(desk.shop, ahead=0).items] == ["due", "due", "done"]
    assert "Done at 9:10" in texts(shown(daily))


def test_it_leads_to_the_whole_day(desk: Desk) -> None:
    people_of_19_may(desk.shop)
    daily = desk.daily()
    daily.start()

    QTest.mouseClick(shown(daily).day_button, Qt.MouseButton.LeftButton)

    assert desk.notes.visits == [(Place.TODAY, {})]
    assert daily.reminder is None


def test_with_nobody_to_think_of_it_stays_away(desk: Desk) -> None:
    clients.add(desk.shop, Person(name="Зимний", birthday=parse_person_date("19.01.1980")))
    daily = desk.daily()

    daily.start()

    assert daily.reminder is None
    assert last_shown(desk.shop) is None


def test_midnight_opens_the_new_day(desk: Desk) -> None:
    people_of_19_may(desk.shop)
    daily = desk.daily()
    daily.start()
    shown(daily)
    view = desk.open()
    assert "Tuesday, 19 May" in texts(view)

    daily.watch.check()
    assert "Tuesday, 19 May" in texts(view)

    desk.clock.moment += timedelta(days=1)
    daily.watch.check()

    assert "Wednesday, 20 May" in texts(view)
    assert {"Wednesday, 20 May", "Виктор Ким, turns 45"} <= set(texts(shown(daily)))
    assert last_shown(desk.shop) == date(2026, 5, 20)


def test_a_clock_set_back_shows_its_day_again_and_nobody_twice(desk: Desk) -> None:
    people_of_19_may(desk.shop)
    daily = desk.daily()
    daily.start()
    shown(daily)
    desk.clock.moment -= timedelta(days=2)

    daily.watch.check()

    assert "Анна Юдина, turns 34" in texts(shown(daily))


def test_more_people_than_room(desk: Desk) -> None:
    crowd(desk.shop, 500, lambda n: Person(name=f"Майский {n}", birthday=parse_person_date("19.05")))
    daily = desk.daily()

    daily.start()

    assert len(shown(daily).rows) == ROWS
    assert {"500 occasions today", "and 495 more in the list"} <= set(texts(shown(daily)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", [100, 150])
def test_no_text_is_squeezed(
    desk: Desk, speaking: Callable[[str], None], qapp: QApplication, language: str, scale: int
) -> None:
    theme().apply(qapp, "light", scale)
    speaking(language)
    people_of_19_may(desk.shop)
    daily = desk.daily(language)

    daily.start()

    assert squeezed(shown(daily)) == []
    assert shown(daily).findChildren(QLineEdit) == []


@pytest.mark.parametrize("scale", [100, 125, 150])
def test_with_much_to_say_it_lists_fewer_and_stays_on_the_screen(
    desk: Desk, qapp: QApplication, scale: int
) -> None:
    theme().apply(qapp, "light", scale)
    long = "Александра Константиновна Преображенская-Заболоцкая"
    days = [parse_person_date(day) for day in ("19.05", "16.05", "21.05")]
    crowd(desk.shop, 27, lambda n: Person(name=f"{long} {n}", birthday=days[n % 3]))
    mark_shown(desk.shop, DAY - timedelta(days=9))
    daily = desk.daily()

    daily.start()

    assert shown(daily).height() <= shown(daily).screen().availableGeometry().height()
    assert 0 < len(shown(daily).rows) <= ROWS


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_and_the_age_are_seen_whole(
    desk: Desk, speaking: Callable[[str], None], language: str
) -> None:
    speaking(language)
    name = "Константин Константинович Преображенский-Заболоцкий"
    for day in ("19.05.1981", "20.05.1981"):
        clients.add(desk.shop, Person(name=name, birthday=parse_person_date(day)))
    clients.add(desk.shop, Person(name="Нина", favourites=(Favourite("pioneer_day"),)))
    daily = desk.daily(language)
    daily.start()
    reminder, view = shown(daily), desk.open(language, (1024, 640))

    assert squeezed(reminder) == squeezed(view) == []
    rows = [row for window in (reminder, view) for row in window.findChildren(PersonRow) if row.isVisible()]
    named = [row.name_label for row in rows if row.name_label.text().startswith(name)]
    assert len(named) == 3
    for label in named:
        assert label.wordWrap()
        assert label.height() >= label.heightForWidth(label.width())
