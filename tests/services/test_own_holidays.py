"""A shop makes the catalogue of holidays its own, and every step has a way back."""

from datetime import date

import pytest

from shopclient.domain.date_rules import Moved
from shopclient.domain.errors import (
    FieldMissing,
    HolidayUnknown,
    MovedTooFar,
    NoDates,
    RuleInvalid,
    YearsInvalid,
)
from shopclient.domain.holiday_layer import NO_YEAR
from shopclient.domain.holiday_typing import HolidayDraft
from shopclient.domain.people import Favourite, Person
from shopclient.services import clients, occasions, own_holidays
from shopclient.services.holidays import catalogue, layer_in, shop_holidays
from shopclient.services.import_preparing import terms_of
from shopclient.services.shop import Shop

BAKERS = HolidayDraft({"ru": "День пекаря"}, "nth SUN 3 10", "professional", ("food", "bread"), "Наш")


def iso(shop: Shop, key: str, *years: int) -> list[str]:
    found = shop_holidays(shop)
    return [day.isoformat() for year in years for day in found.dates(key, year)]


def test_a_shop_without_a_word_of_its_own_has_the_shipped_catalogue(shop: Shop) -> None:
    assert shop_holidays(shop) is catalogue()


def test_a_holiday_of_the_shops_own_is_found_loved_and_greeted(shop: Shop) -> None:
    step = own_holidays.add(shop, BAKERS)
    nina = clients.add(shop, Person(first="Нина", favourites=(Favourite(step.key, "пекла с бабушкой"),)))

    loves = Person(first="Пётр", favourites=(Favourite(step.key),))
    assert terms_of(shop).clean(loves).person.favourites == loves.favourites  # a list may name it, too
    [found] = shop_holidays(shop).search("пекар")
    assert (found.key, found.name("uk"), found.origin, found.themes) == (
        *(step.key, "День пекаря", "own"),
        ("food", "bread"),
    )
    [item] = occasions.upcoming(shop, date(2026, 10, 15)).items
    assert (item.client.id, item.date, item.reason) == (nina, date(2026, 10, 18), "пекла с бабушкой")

    # Loved as it is, it is only hidden; nobody looks it up any more, and Nina is greeted all the same.
    own_holidays.remove(shop, step.key)
    assert shop_holidays(shop).search("пекар") == []
    assert len(occasions.upcoming(shop, date(2026, 10, 15)).items) == 1


def test_what_is_added_is_taken_back_to_nothing_and_its_key_is_never_another_ones(shop: Shop) -> None:
    first = own_holidays.add(shop, BAKERS)
    own_holidays.take_back(shop, first)
    assert shop_holidays(shop) is catalogue()

    second = own_holidays.add(shop, BAKERS)
    assert second.key != first.key
    gone = own_holidays.remove(shop, second.key)
    assert second.key not in shop_holidays(shop)
    own_holidays.take_back(shop, gone)
    assert shop_holidays(shop)[second.key].names["ru"] == "День пекаря"


def test_a_changed_row_follows_a_newer_catalogue_in_all_that_was_not_changed(shop: Shop) -> None:
    shipped = catalogue()["youth_day_ru"]
    draft = HolidayDraft(
        shipped.names, "fixed 06-27", shipped.category, shipped.themes, shipped.note, None, shipped.until
    )
    step = own_holidays.change(shop, "youth_day_ru", draft)

    assert iso(shop, "youth_day_ru", 2022, 2026) == ["2022-06-27", "2026-06-27"]
    with shop.reading() as session:
        [said] = layer_in(session)
    assert (dict(said.names), said.category, said.themes, said.note) == ({}, None, None, None)
    assert (said.rule, said.since) == ("fixed 06-27", NO_YEAR)
    assert shop_holidays(shop)["youth_day_ru"].origin == "changed"

    own_holidays.take_back(shop, step)
    assert shop_holidays(shop) is catalogue()


def test_one_years_date_is_moved_and_its_occurrence_stays_the_same(shop: Shop) -> None:
    clients.add(shop, Person(first="Нина", favourites=(Favourite("ramadan_start"),)))
    [by_rule] = catalogue().dates("ramadan_start", 2026)
    own_holidays.move_date(shop, "ramadan_start", 2026, 1, date(2026, 2, 19))

    assert (by_rule, iso(shop, "ramadan_start", 2026)) == (date(2026, 2, 18), ["2026-02-19"])
    assert iso(shop, "ramadan_start", 2027) == [
        day.isoformat() for day in catalogue().dates("ramadan_start", 2027)
    ]
    [item] = occasions.upcoming(shop, date(2026, 2, 18)).items
    assert (item.date, item.days_left) == (date(2026, 2, 19), 1)
    assert not occasions.greet(shop, item.occurrence, "done").repeated

    own_holidays.move_date(shop, "ramadan_start", 2026, 1, None)
    [item] = occasions.upcoming(shop, date(2026, 2, 18)).items
    assert (item.days_left, item.state) == (0, "done")  # nobody is greeted twice


def test_a_date_moved_over_new_year_is_still_that_of_its_year(shop: Shop) -> None:
    clients.add(shop, Person(first="Нина", favourites=(Favourite("energy_day"),)))
    own_holidays.move_date(shop, "energy_day", 2026, 1, date(2027, 1, 4))

    assert iso(shop, "energy_day", 2026, 2027) == ["2027-01-04", "2027-12-22"]
    [item] = occasions.upcoming(shop, date(2027, 1, 4)).items
    assert item.occurrence.endswith("holiday:energy_day/2026/1")
    assert not occasions.greet(shop, item.occurrence, "done").repeated
    with pytest.raises(MovedTooFar):
        own_holidays.move_date(shop, "energy_day", 2027, 1, date(2027, 3, 1))


def test_who_keeps_church_days_by_the_other_style_has_them_on_that_day(shop: Shop) -> None:
    loves = (Favourite("christmas_orthodox"),)
    clients.add(shop, Person(first="Нина", favourites=loves))
    clients.add(shop, Person(first="Оксана", favourites=loves, church_style="new"))

    assert [each.client.name for each in occasions.upcoming(shop, date(2026, 12, 25), 0).items] == ["Оксана"]
    assert [each.client.name for each in occasions.upcoming(shop, date(2027, 1, 7), 0).items] == ["Нина"]
    own_holidays.restore(shop, "christmas_orthodox")  # nothing was said of it
    assert shop_holidays(shop) is catalogue()


@pytest.mark.parametrize(
    ("draft", "refusal", "place"),
    [
        (HolidayDraft({"ru": "  "}, "fixed 05-19"), FieldMissing, None),
        (HolidayDraft({"ru": "День"}, "fixed 5-19"), RuleInvalid, "rule"),
        (HolidayDraft({"ru": "День"}, "fixed 02-29", since=2025, until=2027), NoDates, "rule"),
        (HolidayDraft({"ru": "День"}, "dates 2026-05-01", since=2027), NoDates, "rule"),
        (HolidayDraft({"ru": "День"}, "fixed 05-19", since=2028, until=2027), YearsInvalid, "until"),
        (HolidayDraft({"ru": "День"}, "fixed 05-19", until=19), YearsInvalid, "until"),
    ],
)
def test_what_is_no_holiday_is_refused_at_its_field(
    shop: Shop, draft: HolidayDraft, refusal: type[Exception], place: str | None
) -> None:
    with pytest.raises(refusal) as refused:
        own_holidays.add(shop, draft)
    assert getattr(refused.value, "place", None) == place
    assert shop_holidays(shop) is catalogue()


def test_only_what_the_shop_added_can_be_taken_out(shop: Shop) -> None:
    for deed in (own_holidays.remove, own_holidays.hide):
        with pytest.raises(HolidayUnknown):
            deed(shop, "own_7")
    with pytest.raises(HolidayUnknown):
        own_holidays.remove(shop, "komsomol_day")
    own_holidays.hide(shop, "komsomol_day")
    assert shop_holidays(shop).search("комсом") == []
    assert shop_holidays(shop)["komsomol_day"].origin == "shipped"


def test_a_pack_is_shown_as_the_country_does_until_the_shop_chooses(shop: Shop) -> None:
    assert own_holidays.choose_pack(shop, "soviet", shown=False) is None
    with shop.reading() as session:
        assert own_holidays.chosen_packs(session) == {"soviet": False}
    assert own_holidays.choose_pack(shop, "soviet", shown=None) is False
    with shop.reading() as session:
        assert own_holidays.chosen_packs(session) == {}


def test_moved_dates_are_told_by_year_and_ordinal(shop: Shop) -> None:
    # Isra comes twice in 2027: the second one is moved, the first stays.
    own_holidays.move_date(shop, "isra_miraj", 2027, 2, date(2027, 12, 26))

    assert iso(shop, "isra_miraj", 2027) == ["2027-01-05", "2027-12-26"]
    assert shop_holidays(shop).moved("isra_miraj") == (Moved(2027, 2, 1),)
