"""A shop's calendar goes to a telephone: read there by another library than wrote it."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import vobject
from dateutil.rrule import rruleset, rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from shopclient.domain.calendar_events import series_of_date, series_of_rule
from shopclient.domain.customer_days import CustomerDay
from shopclient.domain.people import DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import Feb29, PersonDate, occurrence_in, parse_person_date
from shopclient.domain.plans import Plan
from shopclient.domain.programme_toml import read_programme
from shopclient.domain.recurrence import dates
from shopclient.jobs.calendar_export import export_calendar
from shopclient.services import clients, events, plans
from shopclient.services.calendar_views import ENTRY_KINDS
from shopclient.services.holidays import catalogue
from shopclient.services.programmes import load
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from tests.full import examples
from tests.services.conftest import PROGRAMME, ShopClock, shop

__all__ = ["shop"]

ODD = "Ёлка; 8 <b>марта</b>, \\ “и” & очень длинное название, которое никак не войдёт в одну строку файла"


@pytest.fixture
def clock() -> ShopClock:
    """The morning of 12 May 2026."""
    return ShopClock(datetime(2026, 5, 12, 7, 15, tzinfo=UTC))


def exported(shop: Shop, folder: Path, *kinds: str) -> dict[str, Any]:
    """Export and read back by vobject: the entries by their first name in the UID."""
    target = folder / "shop.ics"
    wanted = kinds or ENTRY_KINDS
    number = export_calendar(shop, target, [kind for kind in ENTRY_KINDS if kind in wanted], Words("ru"))
    data = target.read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    found = list(vobject.readOne(data.decode("utf-8")).vevent_list)
    assert len(found) == number
    uids = [event.uid.value for event in found]
    assert len(set(uids)) == len(uids)
    for event in found:
        assert event.transp.value == "TRANSPARENT"
        assert (event.dtstart.params["VALUE"], event.dtend.params["VALUE"]) == (["DATE"], ["DATE"])
        assert event.uid.value.endswith(".shopclient")
    return {uid.partition("@")[0]: event for uid, event in zip(uids, found, strict=True)}


def days_of(event: Any, until: int) -> list[date]:
    """Return the days of an entry up to the end of the year *until*, as dateutil reckons them."""
    start = datetime.combine(event.dtstart.value, datetime.min.time())
    rules = rruleset()
    rules.rdate(start)
    if hasattr(event, "rrule"):
        rules.rrule(rrulestr(event.rrule.value, dtstart=start))  # type: ignore[arg-type]  # one rule
    for line in getattr(event, "rdate_list", []):
        assert line.params["VALUE"] == ["DATE"]
        for day in line.value:
            rules.rdate(datetime.combine(day, datetime.min.time()))
    return [each.date() for each in rules.between(start, datetime(until, 12, 31), inc=True)]


def test_a_telephone_shows_the_shops_year(shop: Shop, tmp_path: Path) -> None:
    load(
        shop,
        read_programme(
            {
                **PROGRAMME,
                "calendar": {
                    "closures": [{"from": "2026-07-01", "to": "2026-07-14"}],
                    "shop_days": [{"key": "founding", "title": "День основания", "rule": "nth SUN 1 09"}],
                },
            }
        ),
    )
    nina = clients.add(
        shop,
        Person(
            name="Нина Соболева",
            birthday=parse_person_date("29.02.1980"),
            name_day=parse_person_date("27.01"),
            favourites=(Favourite("pioneer_day", "Галстук; в шкафу"), Favourite("easter_orthodox_day", "")),
            family=(Relative("son", "Петя", parse_person_date("19.05.2019")),),
            dates=(DatedOccasion(ODD, parse_person_date("14.06.2003")),),
        ),
    )
    march = Person(name="Март", birthday=parse_person_date("29.02.1980"), feb29="03-01")
    marcher = clients.add(shop, march)
    drum = plans.add(shop, Plan("Барабан, стихи", date(2026, 5, 19)))
    evening = events.add(shop, CustomerDay("closed_evening", "Вечер", date(2026, 5, 22), date(2026, 5, 23)))

    found = exported(shop, tmp_path)

    leap = [date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29), date(2029, 2, 28)]
    assert days_of(found[f"c{nina}.birthday"], 2029) == leap
    first = [date(2026, 3, 1), date(2027, 3, 1), date(2028, 2, 29), date(2029, 3, 1)]
    assert days_of(found[f"c{marcher}.birthday"], 2029) == first
    assert found[f"c{nina}.birthday"].summary.value == "День рождения: Нина Соболева (1980)"
    pioneers = found["pioneer_day.holiday"]
    assert days_of(pioneers, 2028) == [date(2026, 5, 19), date(2027, 5, 19), date(2028, 5, 19)]
    assert pioneers.description.value == ("Любимый праздник 1 клиента\nНина Соболева: «Галстук; в шкафу»")
    easter = found["easter_orthodox_day.holiday"]
    assert days_of(easter, 2028) == [date(2026, 4, 12), date(2027, 5, 2), date(2028, 4, 16)]
    [own] = [event for uid, event in found.items() if uid.endswith(".anniversary")]
    assert own.summary.value == f"{ODD}: Нина Соболева (2003)"
    assert days_of(found["founding.day"], 2027) == [date(2026, 9, 6), date(2027, 9, 5)]
    assert found[f"{drum}.plan"].summary.value == "План: Барабан, стихи"
    held = found[f"{evening}.event"]
    assert (held.dtstart.value, held.dtend.value) == (date(2026, 5, 22), date(2026, 5, 24))
    closed = found["20260701.closed"]
    assert (closed.dtstart.value, closed.dtend.value) == (date(2026, 7, 1), date(2026, 7, 15))

    again = exported(shop, tmp_path, "birthday", "loved")
    assert again.keys() == {
        *(f"c{nina}.birthday", f"c{marcher}.birthday"),
        *("pioneer_day.holiday", "easter_orthodox_day.holiday"),
    }
    for uid, event in again.items():  # the same entries as before, by the same names
        assert event.uid.value == found[uid].uid.value


@pytest.mark.parametrize("key", ["programmer_day", "navy_day_ru", "eid_al_fitr", "pesach", "womens_day"])
def test_each_kind_of_rule_gives_its_days(key: str) -> None:
    rule = catalogue().rule(key)
    series = series_of_rule(rule, 2026)
    assert series is not None
    wanted = [day for year in range(2026, 2036) for day in dates(rule, year)]
    start = datetime.combine(series.first, datetime.min.time())
    if series.rule:
        found = rrulestr(series.rule, dtstart=start).between(start, datetime(2035, 12, 31), inc=True)
        assert [each.date() for each in found] == wanted
    else:
        assert [series.first, *series.more] == wanted


@given(
    st.dates(date(1950, 1, 1), date(2025, 12, 31)) | st.just(date(1980, 2, 29)),
    st.sampled_from(["02-28", "03-01"]),
)
@settings(max_examples=examples(60))
def test_any_birthday_comes_on_its_day(born: date, feb29: Feb29) -> None:
    when = PersonDate(born.month, born.day, born.year)
    series = series_of_date(when, 2026, feb29)
    assert series is not None
    wanted = [occurrence_in(when, year, feb29) for year in range(2026, 2036)]
    start = datetime.combine(series.first, datetime.min.time())
    if series.rule:
        found = rrulestr(series.rule, dtstart=start).between(start, datetime(2035, 12, 31), inc=True)
        assert [each.date() for each in found] == wanted
    else:
        assert [series.first, *series.more] == wanted
