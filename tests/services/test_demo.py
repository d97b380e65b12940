"""The demonstration shop: a morning in it must look like a morning in a shop that has lived for two years."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from shopclient.domain.errors import FileExists, ValueInvalid
from shopclient.models import Account, Card, Client, ClientPhone, Favourite, Operation
from shopclient.services import (
    balances,
    cards,
    checks,
    client_gifts,
    client_search,
    clients,
    consents,
    families,
)
from shopclient.services.client_timeline import timeline
from shopclient.services.demo import Made, make_demo
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
    assert file.last_purchase < demo.today() - timedelta(days=60)


def test_somebody_has_a_birthday_today(demo: Shop) -> None:
    people = [clients.get(demo, row.id).person for row in client_search.find(demo, "", 60).rows]
    today = demo.today()
    born = [person.birthday for person in people if person.birthday]
    assert any((birthday.month, birthday.day) == (today.month, today.day) for birthday in born)


def test_names_have_patronymics_and_phones_ring_nowhere(demo: Shop) -> None:
    with demo.reading() as session:
        names = list(session.scalars(select(Client.name).where(Client.is_organisation == 0)))
        real = session.scalar(select(func.count()).where(ClientPhone.e164.is_not(None)))
    assert all(len(name.split()) == 3 for name in names)
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


def test_one_file_is_full_of_life_and_one_is_an_organisation(demo: Shop) -> None:
    with demo.reading() as session:
        first = session.scalar(select(Client.id).where(Client.talk != "")) or 0
        firm = session.scalar(select(Client.id).where(Client.is_organisation == 1)) or 0
    told = timeline(demo, first, limit=200).items
    assert {item.kind for item in told} == {"purchase", "contact", "gift", "change"}
    assert {item.detail for item in told if item.kind == "contact"} == {"complaint", "call_back", "thanks"}
    assert [kept.same is not None for kept in client_gifts.presents(demo, first)] == [False, True, False]
    assert {each.state for each in consents.consents(demo, first)} == {"given", "ask"}
    assert families.home_of(demo, first) is not None
    assert [each.depth for each in referrals(demo, first).below] == [1, 2]
    assert clients.get(demo, first).person.favourites[0].key == "komsomol_day"
    assert clients.get(demo, firm).person.family[0].role != ""
