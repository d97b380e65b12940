"""Calendars of telephones and other programs brought in: plans and holidays, each once, and taken back."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from shopclient.domain.errors import FileNotFound, ImportUnreadable
from shopclient.domain.plans import Plan
from shopclient.jobs.calendar_export import export_calendar
from shopclient.jobs.calendar_import import look_through
from shopclient.services import own_holidays, plans
from shopclient.services.calendar_import import take_back, take_in
from shopclient.services.calendar_views import ENTRY_KINDS
from shopclient.services.holidays import shop_holidays
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from tests.services.conftest import ShopClock, shop
from tests.services.content import content

__all__ = ["shop"]

CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Somebody//Phone//EN\r
{entries}END:VCALENDAR\r
"""
ENTRIES = {
    "fair": "DTSTART;VALUE=DATE:20260606\nDTEND;VALUE=DATE:20260608\nSUMMARY:Ярмарка\\, на площади\n"
    "DESCRIPTION:Взять палатку\\nи сдачу",
    "talk": "DTSTART:20260520T223000Z\nDTEND:20260520T233000Z\nSUMMARY:Переговоры",  # 21 May in Moscow
    "bread": "DTSTART;VALUE=DATE:20201016\nRRULE:FREQ=YEARLY\nSUMMARY:День хлеба в нашем городе",
    "father": "DTSTART;VALUE=DATE:20230618\nRRULE:FREQ=YEARLY;BYMONTH=6;BYDAY=3SU\nSUMMARY:День отца",
    "last": "DTSTART;VALUE=DATE:20250228\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1\nSUMMARY:Конец зимы",
    "holi": "DTSTART;VALUE=DATE:20260304\nRDATE;VALUE=DATE:20270322,20280311\nSUMMARY:Наш Холи",
    "pioneer": "DTSTART;VALUE=DATE:20220519\nRRULE:FREQ=YEARLY\nSUMMARY:День пионерии",
    "gym": "DTSTART:20260101T080000\nRRULE:FREQ=WEEKLY;BYDAY=MO\nSUMMARY:Зал",
    "old": "DTSTART;VALUE=DATE:20250101\nSUMMARY:Было",
    "over": "DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY;UNTIL=20230101\nSUMMARY:Кончилось",
    "blank": "DTSTART;VALUE=DATE:20260601\nSUMMARY: ",
    "off": "DTSTART;VALUE=DATE:20260601\nSTATUS:CANCELLED\nSUMMARY:Отменено",
    "odd": "SUMMARY:Без дня",
    "never": "DTSTART;VALUE=DATE:20270231\nSUMMARY:Такого дня нет",
    "march": "DTSTART;VALUE=DATE:20260308\nRRULE:FREQ=YEARLY\nSUMMARY:8 Марта",
}


@pytest.fixture
def clock() -> ShopClock:
    """The morning of 12 May 2026."""
    return ShopClock(datetime(2026, 5, 12, 7, 15, tzinfo=UTC))


def calendar(folder: Path, *uids: str) -> Path:
    events = "".join(
        f"BEGIN:VEVENT\nUID:{uid}@phone\n{ENTRIES[uid]}\nEND:VEVENT\n" for uid in uids or ENTRIES
    )
    file = folder / "phone.ics"
    file.write_bytes(CALENDAR.format(entries=events.replace("\n", "\r\n")).encode())
    return file


def test_a_telephones_calendar_becomes_plans_and_holidays(shop: Shop, tmp_path: Path) -> None:
    before = content(shop)
    proposed = look_through(shop, calendar(tmp_path))

    assert {each.uid.partition("@")[0]: (each.fate, each.on) for each in proposed} == {
        "fair": ("plan", date(2026, 6, 6)),
        "talk": ("plan", date(2026, 5, 21)),
        "bread": ("holiday", date(2026, 10, 16)),
        "father": ("holiday", date(2026, 6, 21)),
        "last": ("holiday", date(2027, 2, 28)),
        "march": ("holiday", date(2027, 3, 8)),
        "holi": ("holiday", date(2027, 3, 22)),
        "pioneer": ("known", date(2026, 5, 19)),
        "gym": ("often", date(2026, 1, 1)),
        "old": ("past", date(2025, 1, 1)),
        "over": ("past", date(2020, 1, 1)),
        "blank": ("unnamed", date(2026, 6, 1)),
        "odd": ("undated", date.min),
        "never": ("undated", date.min),
    }
    beside = {each.uid.partition("@")[0]: each.beside.key for each in proposed if each.beside}
    assert beside == {"bread": "bread_day", "father": "medical_worker_day", "march": "womens_day"}
    assert content(shop) == before
    taken = take_in(shop, proposed)

    assert [(each.plan.title, each.plan.on_day, each.plan.notes) for each in plans.everything(shop)] == [
        ("Переговоры", date(2026, 5, 21), ""),
        ("Ярмарка, на площади", date(2026, 6, 6), "Взять палатку\nи сдачу"),
    ]
    holidays = shop_holidays(shop)
    own = {each.names["ru"]: each for each in holidays if each.origin == "own"}
    assert {name: each.rule for name, each in own.items() if name != "Конец зимы"} == {
        "День хлеба в нашем городе": "fixed 10-16",
        "День отца": "nth SUN 3 06",
        "8 Марта": "fixed 03-08",
        "Наш Холи": "dates 2026-03-04 2027-03-22 2028-03-11",
    }
    assert holidays.dates(own["Конец зимы"].key, 2028) == [date(2028, 2, 29)]

    again = look_through(shop, calendar(tmp_path))
    assert not any(each.is_new for each in again)
    take_back(shop, taken)
    assert content(shop) == before
    assert not any(each.origin == "own" for each in shop_holidays(shop))
    assert sum(each.is_new for each in look_through(shop, calendar(tmp_path))) == 7


def test_what_was_removed_meanwhile_may_come_in_again(shop: Shop, tmp_path: Path) -> None:
    taken = take_in(shop, look_through(shop, calendar(tmp_path, "fair", "bread")))
    plans.remove(shop, taken.plans[0])
    own_holidays.remove(shop, taken.holidays[0].key)
    proposed = look_through(shop, calendar(tmp_path, "fair", "bread"))
    assert [each.fate for each in proposed] == ["plan", "holiday"]
    anew = take_in(shop, proposed)
    take_back(shop, anew)
    take_back(shop, taken)  # nothing is left of it, and that is no trouble
    assert plans.everything(shop) == ()


def test_what_came_from_here_does_not_come_back(shop: Shop, tmp_path: Path) -> None:
    plans.add(shop, Plan("Торт", date(2026, 6, 1)))
    target = tmp_path / "own.ics"
    assert export_calendar(shop, target, ENTRY_KINDS, Words("ru"))
    assert {each.fate for each in look_through(shop, target)} == {"ours"}


@pytest.mark.parametrize(
    "data", [b"", b"name;phone\r\nNina;1", b"\x00\x01\x02", b"BEGIN:VCALENDAR\r\nBROKEN"]
)
def test_what_is_no_calendar_is_refused(shop: Shop, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "list.ics"
    file.write_bytes(data)
    with pytest.raises(ImportUnreadable):
        look_through(shop, file)
    with pytest.raises(FileNotFound):
        look_through(shop, tmp_path / "nothing.ics")
