"""Who may be written to or called, asked at the very moment: each reason not to, and each that passes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.contact_rules import Bar, ContactRules, Obstacle, next_month, quiet_until
from shopclient.domain.errors import ValueInvalid
from shopclient.domain.people import CHANNELS, ChannelWish, Person
from shopclient.services import archiving, clients, consents, contacts, erasing, merging
from shopclient.services.contact_leave import may_contact, who_may_be_contacted
from shopclient.services.contact_rules import keep_contact_rules, read_contact_rules
from shopclient.services.contacts import ContactNote
from shopclient.services.shop import Shop
from shopclient.texts import contact_leave
from shopclient.texts.words import LANGUAGES, Words
from tests.services.conftest import ShopClock

NOON = datetime(2026, 11, 21, 12)
ANNA = Person(
    last="Бондар",
    first="Анна",
    phones=("+7 926 393-65-21",),
    emails=("anna@example.com",),
    addresses=("Липовая, 4",),
)


def bars(shop: Shop, client: int, channel: str = "email", moment: datetime = NOON, **known: Any) -> list[Bar]:
    with shop.reading() as session:
        return [each.bar for each in may_contact(session, client, channel, moment, **known)]


def agreed(shop: Shop, person: Person = ANNA) -> int:
    client = clients.add(shop, person)
    consents.give(shop, client, "greeting", "spoken")
    return client


def test_who_agreed_may_be_reached_and_who_was_never_asked_only_by_voice(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    assert bars(shop, anna, "phone") == bars(shop, anna, "visit") == []
    for way in ("sms", "messenger", "email", "letter"):
        assert bars(shop, anna, way) == [Bar.CONSENT_MISSING]

    number = consents.give(shop, anna, "greeting", "spoken")
    assert not any(bars(shop, anna, way) for way in CHANNELS)
    assert bars(shop, anna, purpose="messages") == [Bar.CONSENT_MISSING]
    consents.withdraw(shop, number)
    assert bars(shop, anna, "visit") == [Bar.CONSENT_WITHDRAWN]
    consents.refuse(shop, anna, "messages", "spoken")
    assert bars(shop, anna, "phone", purpose="messages") == [Bar.CONSENT_REFUSED]

    keep_contact_rules(shop, replace(ContactRules(), only_agreed=False))
    assert bars(shop, clients.add(shop, ANNA)) == []
    assert bars(shop, anna) == [Bar.CONSENT_WITHDRAWN]  # a no is a no by any rules


@pytest.mark.parametrize("state", ["died", "moved", "do_not_call"])
def test_a_state_noted_after_planning_counts_at_the_moment(shop: Shop, state: Any) -> None:
    anna = agreed(shop)
    clients.update(shop, anna, 1, replace(ANNA, state=state))
    assert bars(shop, anna) == [Bar(state)]


def test_wishes_and_missing_addresses_hold_for_their_own_way(shop: Shop) -> None:
    wishes = (ChannelWish("sms", "refused"), ChannelWish("email", "wished"))
    anna = agreed(shop, replace(ANNA, channels=wishes, addresses=()))
    assert (bars(shop, anna, "sms"), bars(shop, anna, "email")) == ([Bar.CHANNEL_REFUSED], [])
    assert bars(shop, anna, "letter") == [Bar.NO_ADDRESS]
    bare = agreed(shop, Person(name="Осип"))
    assert {way: bars(shop, bare, way) for way in CHANNELS if way != "visit"} == {
        way: [Bar.NO_ADDRESS] for way in CHANNELS if way != "visit"
    }


def test_who_is_in_no_list_is_not_reached_and_a_merged_one_names_the_file(shop: Shop) -> None:
    keep, other, gone, away = (agreed(shop) for _ in range(4))
    archiving.archive(shop, away)
    merging.merge(shop, keep, other)
    erasing.erase(shop, gone)
    with shop.reading() as session:
        found = who_may_be_contacted(session, (keep, other, gone, away, 99, -1), "email", NOON)
    assert found[other] == (Obstacle(Bar.MERGED, "email", other=keep),)
    assert [[each.bar for each in found[one]] for one in (keep, gone, away, 99, -1)] == [
        *([], [Bar.ERASED], [Bar.ARCHIVED], [Bar.UNKNOWN], [Bar.UNKNOWN])
    ]


def test_enough_is_enough_by_day_and_by_month(shop: Shop, clock: ShopClock) -> None:
    anna = agreed(shop)

    def told(day: int, way: str = "call", **known: Any) -> None:
        contacts.log(shop, anna, ContactNote(way, at=datetime(2026, 11, day, 9), **known))

    told(21, "email", incoming=True)  # her own letter counts for nothing, nor does a call in vain
    told(20, result="no_answer")
    told(19, "visit")
    told(3)
    assert bars(shop, anna) == []
    told(21, "sms")
    assert bars(shop, anna) == [Bar.ENOUGH_TODAY]
    assert bars(shop, anna, "phone") == []
    told(5)
    told(6, "letter")
    with shop.reading() as session:
        month, today = may_contact(session, anna, "email", NOON)
    assert month == Obstacle(Bar.ENOUGH_THIS_MONTH, "email", datetime(2026, 12, 1), 4)
    assert (today.until, today.passes) == (datetime(2026, 11, 22), True)
    assert bars(shop, anna, "visit") == []
    assert bars(shop, anna, moment=datetime(2026, 12, 1, 9)) == []
    keep_contact_rules(shop, replace(ContactRules(), a_month=0, a_day=0))
    assert bars(shop, anna) == []


def test_what_was_told_under_a_file_that_was_joined_counts_too(shop: Shop) -> None:
    keep, other = agreed(shop), agreed(shop)
    contacts.log(shop, other, ContactNote("email"))
    merging.merge(shop, keep, other)
    assert bars(shop, keep) == [Bar.ENOUGH_TODAY]


def test_quiet_hours_end_in_the_morning(shop: Shop) -> None:
    anna = agreed(shop)
    late, early = datetime(2026, 12, 31, 21), datetime(2027, 1, 1, 8, 59)
    for moment in (late, early):
        with shop.reading() as session:
            [quiet] = may_contact(session, anna, "sms", moment)
        assert quiet == Obstacle(Bar.QUIET_HOURS, "sms", datetime(2027, 1, 1, 9))
    assert bars(shop, anna, moment=datetime(2027, 1, 1, 9)) == []
    assert bars(shop, anna, "letter", late) == []


@given(st.times(), st.times(), st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)))
def test_quiet_hours_end_where_it_is_quiet_no_more(start: time, end: time, moment: datetime) -> None:
    rules = ContactRules(quiet_from=start, quiet_to=end)
    until = quiet_until(moment, rules)
    if start == end:
        assert until is None
    elif until is not None:
        assert moment < until
        assert quiet_until(until, rules) is None
        assert (until - moment).days == 0
    assert next_month(moment).day == 1
    assert next_month(moment) > moment


def test_the_rules_are_kept_and_bad_ones_refused(shop: Shop) -> None:
    rules = ContactRules(time(20, 30), time(10), 2, 0, only_agreed=False)
    assert keep_contact_rules(shop, rules) == ContactRules()
    assert read_contact_rules(shop) == rules
    with pytest.raises(ValueInvalid):
        keep_contact_rules(shop, replace(rules, a_month=32))
    assert read_contact_rules(shop) == rules


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_obstacle_has_its_word_and_its_sentence(language: str) -> None:
    words = Words(language)
    until = datetime(2026, 12, 1, 9)
    say: tuple[Callable[..., str], ...] = (contact_leave.reason, contact_leave.sentence)
    for bar in Bar:
        for channel in CHANNELS:
            told = [each(Obstacle(bar, channel, until, 4), words) for each in say]
            assert all(told)
            assert not any("{" in each for each in told)
    quiet = contact_leave.sentence(Obstacle(Bar.QUIET_HOURS, "sms", until), words)
    assert "09:00" in quiet
