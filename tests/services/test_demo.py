"""The demonstration shop: a morning in it must look like a morning in a shop that has lived for two years."""

from collections import Counter
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from sqlalchemy import func, select

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.custom_fields import KINDS
from shopclient.domain.errors import FileExists, ValueInvalid
from shopclient.domain.people import ClientState, Person, Relative
from shopclient.models import Account, Card, Client, ClientPhone, Favourite, Operation
from shopclient.services import (
    attachments,
    balances,
    cards,
    checks,
    client_gifts,
    client_search,
    clients,
    consents,
    custom_fields,
    draws,
    events,
    families,
    photos,
    rhythm,
    segments,
)
from shopclient.services.attachment_folder import attachment_place
from shopclient.services.client_doubles import similar
from shopclient.services.client_timeline import timeline
from shopclient.services.demo import Made, make_demo
from shopclient.services.event_figures import figures
from shopclient.services.favourites import love
from shopclient.services.referrals import referrals
from shopclient.services.shop import Shop
from tests.services.conftest import MORNING, ShopClock


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    path = tmp_path_factory.mktemp("demo") / "demo.shopclient"
    assert make_demo(path, ShopClock(), 60, 240, seed=7, language="ru") == Made(60, 240)
    return Shop(path, ShopClock())


def told(shop: Shop) -> list[tuple[object, ...]]:
    """Everything that one would notice: who, whose card, what was booked when."""
    with shop.reading() as session:
        people = session.execute(select(Client.name, Client.birthday, Client.added_at))
        numbers = session.execute(select(Card.number, Card.kind_key, Card.issued_on))
        booked = session.execute(
            select(Operation.what, Operation.happened_at, Operation.due, Operation.bonuses)
        )
        return [tuple(row) for rows in (people, numbers, booked) for row in rows]


def test_the_same_seed_tells_the_same_story(tmp_path: Path, demo: Shop) -> None:
    make_demo(tmp_path / "again", ShopClock(), 60, 240, seed=7, language="ru")
    assert told(Shop(tmp_path / "again", ShopClock())) == told(demo)


def test_another_seed_tells_another_one(tmp_path: Path) -> None:
    for seed in (1, 2):
        make_demo(tmp_path / str(seed), ShopClock(), 3, 5, seed=seed)
    assert told(Shop(tmp_path / "1", ShopClock())) != told(Shop(tmp_path / "2", ShopClock()))


def test_the_file_is_sound(demo: Shop) -> None:
    assert checks.check(demo) == []


def test_nobody_takes_it_for_the_real_shop(demo: Shop) -> None:
    assert "демонстрация" in demo.programme().shop.name


def test_two_years_end_this_morning(demo: Shop) -> None:
    with demo.reading() as session:
        first, last = session.execute(
            select(func.min(Operation.happened_at), func.max(Operation.happened_at))
        ).one()
        recorded = session.scalar(select(func.max(Operation.recorded_at)))
    assert timedelta(days=600) < last - first <= timedelta(days=731)
    assert recorded is not None
    assert recorded <= MORNING


def test_a_few_bring_most_of_the_money(demo: Shop) -> None:
    with demo.reading() as session:
        turnovers = list(session.scalars(select(Account.turnover).order_by(Account.turnover.desc())))
    assert sum(turnovers[:15]) > sum(turnovers) // 2


def test_there_are_sales_returns_undos_and_spent_bonuses(demo: Shop) -> None:
    with demo.reading() as session:
        counts = Counter(session.scalars(select(Operation.what)))
        spent = session.scalar(select(func.sum(Operation.spent)))
        strangers = session.scalar(select(func.count()).where(Operation.account_id.is_(None)))
    assert counts["sale"] == 240
    assert {"refund", "undo"} <= set(counts)
    assert spent
    assert strangers


def test_cards_are_of_two_kinds_and_named(demo: Shop) -> None:
    page = cards.register(demo)
    assert {card.kind_key for card in page.rows} == {"simple", "gold"}
    assert page.found == 60


def test_somebody_loves_the_campfire_and_has_not_come_for_a_while(demo: Shop) -> None:
    with demo.reading() as session:
        lover = session.scalars(
            select(Favourite.client_id).where(Favourite.reason.startswith("Костёр"))
        ).one()
    file = clients.get(demo, lover)
    assert file.person.favourites[0].key == "komsomol_day"
    assert file.purchases >= 5
    assert file.last_purchase is not None
    assert file.last_purchase < demo.today() - timedelta(days=30)
    assert lover in {each.id for each in rhythm.at_risk(demo)}


def test_somebody_has_a_birthday_today(demo: Shop) -> None:
    people = [clients.get(demo, row.id).person for row in client_search.find(demo, "", 60).rows]
    today = demo.today()
    born = [person.birthday for person in people if person.birthday]
    assert any((birthday.month, birthday.day) == (today.month, today.day) for birthday in born)


def test_names_have_patronymics_and_phones_ring_nowhere(demo: Shop) -> None:
    with demo.reading() as session:
        names = list(session.scalars(select(Client.name).where(Client.is_organisation == 0)))
        real = session.scalar(select(func.count()).where(ClientPhone.e164.is_not(None)))
    assert len([name for name in names if len(name.split()) == 3]) > len(names) - 5
    assert real == 0


def test_a_card_of_the_demonstration_works_at_the_till(demo: Shop) -> None:
    card = next(card for card in cards.register(demo).rows if card.kind_key == "simple")
    assert balances.balance(demo, card.number).client_name == card.client_name


@pytest.mark.parametrize("language", ["en", "uk"])
@pytest.mark.parametrize("moment", [datetime(2028, 2, 29, 12, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)])
def test_any_day_and_language_will_do(tmp_path: Path, language: str, moment: datetime) -> None:
    path = tmp_path / "demo"
    make_demo(path, lambda: moment, 12, 20, language=language)
    assert checks.check(Shop(path, lambda: moment)) == []


def test_an_empty_demonstration_is_a_shop_too(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", ShopClock(), 0, 2)
    assert cards.register(Shop(tmp_path / "demo", ShopClock())).found == 0


def test_a_file_that_is_there_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "demo").write_bytes(b"somebody's own")
    with pytest.raises(FileExists):
        make_demo(tmp_path / "demo", ShopClock(), 1, 1)
    assert (tmp_path / "demo").read_bytes() == b"somebody's own"


def test_fewer_than_none_is_refused_before_there_is_a_file(tmp_path: Path) -> None:
    with pytest.raises(ValueInvalid):
        make_demo(tmp_path / "demo", ShopClock(), -1, 1)
    assert not (tmp_path / "demo").exists()


def test_one_file_is_full_of_life(demo: Shop) -> None:
    with demo.reading() as session:
        first = session.scalars(select(Client.id).where(Client.talk != "").order_by(Client.id)).first() or 0
    told = timeline(demo, first, limit=200).items
    assert {item.kind for item in told} == {"purchase", "contact", "gift", "change"}
    talks = [item for item in told if item.kind == "contact"]
    assert {item.detail for item in talks} == {"complaint", "call_back", "thanks", ""}
    assert any("комсомол" in item.text and (item.at.month, item.at.day) == (3, 8) for item in talks)
    assert [kept.same is not None for kept in client_gifts.presents(demo, first)] == [False, True, False]
    assert {each.state for each in consents.consents(demo, first)} == {"given", "refused", "ask"}
    assert families.home_of(demo, first) is not None
    assert {each.depth for each in referrals(demo, first).below} == {1, 2, 3, 4}
    assert clients.get(demo, first).person.favourites[0].key == "komsomol_day"
    assert photos.photo(demo, first) is not None
    (letter,) = attachments.attachments(demo, first)
    assert attachments.is_whole(attachment_place(demo.path, letter.digest), letter.digest)


def test_everything_that_a_client_file_can_hold_is_shown_by_somebody(demo: Shop) -> None:
    with demo.reading() as session:
        people = [clients.person_in(session, each) for each in session.scalars(select(Client.id))]
        archived = session.scalar(select(func.count()).where(Client.archived_at.is_not(None)))
    assert all(
        any(getattr(person, item.name) for person in people)
        for item in fields(Person)
        if item.name not in {"feb29"}
    )
    relatives = [each for person in people for each in person.family]
    assert all(any(getattr(each, item.name) for each in relatives) for item in fields(Relative))
    assert all(not person.birthday and not person.hobbies for person in people if person.is_organisation)
    assert {person.state for person in people} == set(get_args(ClientState))
    assert any(person.birthday and person.birthday.year is None for person in people)
    assert {person.keeper for person in people} >= {1, 2, 3, None}
    assert {each.kind for each in custom_fields.fields(demo)} == set(KINDS)
    assert archived == 2
    groups = [segments.count(demo, each)[0] for each in segments.every(demo)]
    assert len(groups) == 6
    assert sum(map(bool, groups)) >= 4


def test_a_phrase_of_a_note_waits_to_become_a_favourite(demo: Shop) -> None:
    (found,) = client_search.find(demo, "", 60, asked=ClientFilter(tags=("ранние",))).rows
    assert not found.has_favourite
    love(demo, found.id, "cosmonautics_day", "в 1961-м всем классом бежали слушать радио")
    assert clients.get(demo, found.id).person.favourites[0].reason.startswith("в 1961-м")


def test_two_people_stand_twice_in_it_and_nobody_else(demo: Shop) -> None:
    twice = set()
    for row in client_search.find(demo, "", 100).rows:
        person = clients.get(demo, row.id).person
        twice |= {frozenset((row.id, other)) for other in similar(demo, person, row.id)}
    assert len(twice) == 2


def test_a_customer_day_was_held_and_another_is_prepared(demo: Shop) -> None:
    ahead, past = events.everything(demo)

    assert (past.day.day_key, past.day.on_day < demo.today() < ahead.day.on_day) == ("client_day", True)
    assert past.came > past.guests > 0
    assert ahead.guests > ahead.coming > 0
    [held] = draws.draws(demo, ahead.id)
    assert [each.prize for each in held.tickets if each.prize]
    assert figures(demo, past.id).everybody.after is not None
