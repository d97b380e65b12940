"""A person asks to be forgotten: the name is nowhere any more, the takings are what they were."""

import shutil
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from shopclient.domain.customer_days import CustomerDay
from shopclient.domain.errors import CardBlocked, ChangeFinal, ClientErased, ClientUnknown
from shopclient.domain.money import Cents
from shopclient.domain.people import CustomValue, DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.plans import Plan, PlanGuest, PlanStep
from shopclient.models import (
    Attachment,
    Client,
    ClientConsent,
    ClientGift,
    ClientPhoto,
    Contact,
    Household,
    ImportBatch,
)
from shopclient.services import (
    attachments,
    balances,
    cards,
    clients,
    copies,
    custom_fields,
    events,
    merging,
    plans,
    reports,
    till,
)
from shopclient.services.attachment_folder import attachment_place
from shopclient.services.checks import check
from shopclient.services.client_history import history, undo_change
from shopclient.services.client_search import find
from shopclient.services.erased_list import place_of
from shopclient.services.erasing import erase
from shopclient.services.files import open_shop
from shopclient.services.operations import request
from shopclient.services.restore import restore
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock

#: Each word stands in one field of the person, and nowhere else in a shop's file.
SECRETS = (
    *("Жмеринская", "Аполлинария", "Вольфовна", "9263936521", "zhmerinskaya@example", "Сосновка"),
    *("нумизматика", "пастила", "постоянница", "тридцатьвосемь", "арахис", "Ксенофонт", "фехтование"),
    *("Мурзилка", "оттепель", "венчание", "заикается", "шёпотом", "Прасковья", "костёрик", "лодыжка"),
    *("перезвонить", "обещала", "самовар", "паспорт", "JPEGJPEG", "потеряла"),
)
APOLLINARIA = Person(
    last="Жмеринская",
    first="Аполлинария",
    middle="Вольфовна",
    phones=("+79263936521",),
    emails=("zhmerinskaya@example.com",),
    birthday=PersonDate(11, 21, 1984),
    addresses=("Сосновка, 12",),
    hobbies=("нумизматика",),
    tastes=("пастила",),
    tags=("постоянница",),
    sizes=("тридцатьвосемь",),
    allergies=("арахис",),
    family=(
        Relative(
            "son", "Ксенофонт", hobbies=("фехтование",), favourites=(Favourite("pioneer_day", "оттепель"),)
        ),
        Relative("pet", "Мурзилка", species="cat"),
    ),
    favourites=(Favourite("komsomol_day", "костёрик"),),
    dates=(DatedOccasion("венчание", PersonDate(8, 24)),),
    notes="заикается",
    talk="шёпотом",
    source="Прасковья",
    score=9,
    custom=(CustomValue("травмы", "лодыжка"),),
)

APOLLINARIA_ALONE = replace(APOLLINARIA, custom=())


def told(path: Path) -> set[str]:
    """Return which of the secrets stand in a file, letter by letter."""
    content = path.read_bytes()
    return {secret for secret in SECRETS for form in (secret, secret.lower()) if form.encode() in content}


def full_file(shop: Shop) -> tuple[int, str]:
    """Add the person with all that a file can hold, and a purchase; return the id and the card."""
    custom_fields.add(shop, "Травмы", "text")
    client = clients.add(shop, APOLLINARIA)
    card = cards.issue_named(shop, "simple", client).number
    till.sell(shop, request("s1"), SaleDraft.of([Cents(100_000)], card=card))
    attachment_place(shop.path, "a" * 64).parent.mkdir()
    attachment_place(shop.path, "a" * 64).write_text("паспорт")
    with shop.writing() as tx:
        mine = {"client_id": client}
        moment = datetime(2026, 11, 21, 9)
        tx.session.add(
            Contact(**mine, at=moment, channel="call", text="перезвонить", result="обещала", staff_id=1)
        )
        tx.session.add(
            ImportBatch(
                at=tx.now, staff_id=1, file_name="Жмеринская и другие.csv", kind="clients", counts="{}"
            )
        )
        tx.session.add(ClientGift(**mine, what="самовар", state="idea"))
        tx.session.add(
            ClientConsent(**mine, purpose="photo", given_on=date(2026, 11, 1), how="paper", staff_id=1)
        )
        tx.session.add(ClientPhoto(**mine, jpeg=b"JPEGJPEG" * 1_000, digest="b" * 64))
        tx.session.add(
            Attachment(**mine, name="паспорт", digest="a" * 64, size=14, added_at=tx.now, staff_id=1)
        )
        home = Household(name="Жмеринская и Ксенофонт")
        tx.session.add(home)
        tx.session.flush()
        tx.session.get_one(Client, client).household_id = home.id
    return client, card


def test_no_byte_of_the_person_is_left_and_no_sum_is_changed(shop: Shop) -> None:
    client, card = full_file(shop)
    other = clients.add(shop, Person(last="Жмеринская", first="Прасковья"))
    old = cards.issue_named(shop, "simple", other).number
    merging.merge(shop, client, other)
    friend = clients.add(
        shop, Person(name="Ира", referred_by=client, family=(Relative("friend", "", known=client),))
    )
    file = clients.get(shop, client)
    clients.update(shop, client, file.version, replace(file.person, notes="заикается, потеряла ключ"))
    change = history(shop, client)[0].number
    takings, balance = reports.takings(shop), balances.balance(shop, card)
    assert len(told(shop.path)) > 25

    done = erase(shop, client)

    assert (done.name, done.cards, done.is_compact) == (f"#{client}", (card, old), True)
    assert told(shop.path) == set()
    assert not attachment_place(shop.path, "a" * 64).exists()
    assert not any(told(each) for each in shop.path.parent.iterdir() if each.is_file())
    assert check(shop) == []
    now = balances.balance(shop, card)
    assert (reports.takings(shop), now.turnover, now.balance) == (takings, balance.turnover, balance.balance)
    with pytest.raises(CardBlocked):
        till.quote(shop, SaleDraft.of([Cents(100)], card=card))
    for gone in (client, other):
        with pytest.raises(ClientErased):
            clients.get(shop, gone)
    with pytest.raises(ClientErased):
        erase(shop, client)
    with pytest.raises(ChangeFinal):
        undo_change(shop, change)
    assert history(shop, client, limit=1)[0].deed == "erase"
    assert [row.name for row in find(shop, "").rows] == ["Ира"]
    assert find(shop, "Жмеринская").rows == ()
    # A friend whom the erased one had brought can still be edited.
    ira = clients.get(shop, friend)
    assert ira.person.family == ()
    clients.update(shop, friend, ira.version, replace(ira.person, notes="любит чай"))


def test_a_file_that_was_taken_out_before_goes_too(shop: Shop, tmp_path: Path) -> None:
    client = clients.add(shop, APOLLINARIA_ALONE)
    (tmp_path / "паспорт.txt").write_text("паспорт 4509")
    number = attachments.attach(shop, client, tmp_path / "паспорт.txt")
    attachments.remove(shop, number)
    assert [change.field for change in history(shop, client)[0].fields] == ["file"]
    [left] = attachment_place(shop.path, "").iterdir()
    erase(shop, client)
    assert not left.exists()


def test_who_came_with_a_list_that_was_taken_back_can_be_erased(shop: Shop) -> None:
    client = clients.add(shop, APOLLINARIA_ALONE)
    undo_change(shop, history(shop, client)[0].number)
    assert told(shop.path)
    erase(shop, client)
    assert (told(shop.path), check(shop)) == (set(), [])
    with pytest.raises(ClientErased):
        erase(shop, client)


def test_nobody_is_erased_who_is_not_there(shop: Shop) -> None:
    with pytest.raises(ClientUnknown):
        erase(shop, 7)


def test_an_older_copy_forgets_the_person_again(shop: Shop, clock: ShopClock) -> None:
    client, card = full_file(shop)
    copy = copies.copy_if_changed(shop)
    assert copy is not None
    erase(shop, client)
    assert told(place_of(shop.path)) == set()
    shop.close()
    restore(copy.path, shop.path, clock)
    assert told(shop.path) != set()

    again = open_shop(shop.path, clock)

    assert told(again.path) == set()
    with pytest.raises(ClientErased):
        clients.get(again, client)
    assert (check(again), balances.balance(again, card).state) == ([], "blocked")
    again.close()


def test_a_number_that_an_older_copy_gives_to_somebody_else_is_not_erased(
    shop: Shop, clock: ShopClock
) -> None:
    before = shop.path.with_name("before.db")
    shutil.copyfile(shop.path, before)
    erase(shop, clients.add(shop, replace(APOLLINARIA, custom=())))
    shop.close()
    shutil.copyfile(before, shop.path)
    clock.moment = clock.moment.replace(hour=9)
    later = open_shop(shop.path, clock)
    ira = clients.add(later, Person(name="Ира"))
    later.close()

    later = open_shop(shop.path, clock)

    assert clients.get(later, ira).person.name == "Ира"
    later.close()


def test_what_the_shop_wrote_of_a_plan_or_a_day_names_the_person_no_more(shop: Shop) -> None:
    erased, other = (clients.add(shop, Person(last=last, first="Анна")) for last in ("Жмеринская", "Ким"))
    steps = (PlanStep("Позвонить Жмеринской", "Ира"), PlanStep("Купить шары", "Ира"))
    guests = (PlanGuest(erased), PlanGuest(other))
    number = plans.add(
        shop, Plan("Барабан и стихи", date(2026, 12, 1), notes="Жмеринская любит", steps=steps)
    )
    shared = plans.add(shop, Plan("Праздник Жмеринской и Анны Ким", date(2026, 12, 2), guests=guests))
    day = events.add(
        shop, CustomerDay("other", "Вечер", date(2026, 12, 3), about="С А. Жмеринской", result="Ура")
    )

    erase(shop, erased)

    kept = plans.get(shop, number).plan
    assert (kept.title, kept.notes, [step.text for step in kept.steps]) == (
        "Барабан и стихи",
        "",
        ["–", "Купить шары"],
    )
    assert plans.get(shop, shared).plan.title == "–"
    told = events.get(shop, day).day
    assert (told.title, told.about, told.result) == ("Вечер", "", "Ура")
    assert "Жмеринск".encode() not in shop.path.read_bytes()
