"""One client with two files: one file, one balance, both cards, and nothing lost."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shopclient.domain.errors import (
    ClientChanged,
    ClientUnknown,
    OperationNotUndoable,
    ValueInvalid,
)
from shopclient.domain.money import Cents
from shopclient.domain.people import (
    ChannelWish,
    CustomValue,
    DatedOccasion,
    Favourite,
    Person,
    Relative,
)
from shopclient.domain.person_cleaning import clean_person
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.programme_toml import read_programme
from shopclient.models import ClientGift
from shopclient.services import (
    archiving,
    attaching,
    balances,
    cards,
    client_search,
    clients,
    corrections,
    custom_fields,
    merging,
    occasions,
    returns,
    till,
    undoing,
)
from shopclient.services.checks import check
from shopclient.services.client_doubles import similar
from shopclient.services.client_history import history, undo_change
from shopclient.services.files import create_shop
from shopclient.services.holidays import catalogue
from shopclient.services.import_matching import Known, OddEmails, WordsOfNames
from shopclient.services.insides import inside_of
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock

ANNA = Person(
    last="Ветрова",
    first="Анна",
    phones=("+7 916 123-27-40",),
    emails=("anna@example.org",),
    birthday=parse_person_date("1980-05-19"),
    hobbies=("сад",),
    family=(Relative("son", "Денис", None, ("мотоциклы",)), Relative("daughter", "Ира")),
    favourites=(Favourite("pioneer_day", "лагерь"),),
    dates=(DatedOccasion("свадьба", parse_person_date("2001-06-02")),),
    notes="любит мяту",
)
ANYA = Person(
    name="Аня Ветрова",
    phones=("8 916 123 27 40", "+7 495 123-27-41"),
    emails=("ANNA@example.org", "anya@example.org"),
    birthday=parse_person_date("1980-05-20"),
    name_day=parse_person_date("--02-16"),
    hobbies=("Сад", "книги"),
    tags=("соседка",),
    family=(
        Relative("son", "денис", parse_person_date("1999-11-21"), ("Мотоциклы", "гитара")),
        Relative("mother", "Нина"),
    ),
    favourites=(Favourite("pioneer_day", "горн"), Favourite("komsomol_day", "костёр")),
    dates=(
        DatedOccasion("Свадьба", parse_person_date("2001-06-02")),
        DatedOccasion("дача", parse_person_date("--08-01")),
    ),
    notes="сдача мелочью",
)


@pytest.fixture
def pair(shop: Shop) -> tuple[int, int]:
    return clients.add(shop, ANNA), clients.add(shop, ANYA)


def issue(shop: Shop, client: int) -> str:
    return cards.issue_named(shop, "simple", client).number


def sell(shop: Shop, key: str, roubles: int, *, spend: int = 0, **who: object) -> None:
    draft = replace(SaleDraft.of((Cents(roubles * 100),), **who), spend=Cents(spend * 100))
    till.sell(shop, request(key), draft)


def test_all_that_is_noted_comes_together_without_doubles(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    merging.merge(shop, keep, other)
    person = clients.get(shop, keep).person

    assert (person.last, person.first, person.phones) == ("Ветрова", "Анна", (*ANNA.phones, ANYA.phones[1]))
    assert person.emails == ("anna@example.org", "anya@example.org")
    assert (person.hobbies, person.tags) == (("сад", "книги"), ("соседка",))
    assert [(each.relation, each.name) for each in person.family] == [
        ("son", "Денис"),
        ("daughter", "Ира"),
        ("mother", "Нина"),
    ]
    son = person.family[0]
    assert (son.birthday, son.hobbies) == (parse_person_date("1999-11-21"), ("мотоциклы", "гитара"))
    assert person.favourites == (
        Favourite("pioneer_day", "лагерь; горн"),
        Favourite("komsomol_day", "костёр"),
    )
    assert [each.title for each in person.dates] == ["свадьба", "дача"]
    assert (person.birthday, person.name_day) == (ANNA.birthday, parse_person_date("--02-16"))
    # What says something else than the file that stays is not thrown away.
    assert person.notes == "любит мяту\nАня Ветрова, 20.05.1980\nсдача мелочью"
    assert clients.update(shop, keep, clients.get(shop, keep).version, person) == 3


def test_what_lies_in_tables_of_its_own_comes_along(shop: Shop) -> None:
    field = custom_fields.add(shop, "Размер ноги", "number").key
    son = Relative("son", "Денис", tastes=("халва",), favourites=(Favourite("pioneer_day", "горн"),))
    keep = clients.add(
        shop,
        replace(
            ANNA,
            channels=(ChannelWish("phone", "wished"),),
            custom=(CustomValue(field, "38"),),
            score=4,
            score_on=date(2026, 1, 9),
            talk="на вы",
            addresses=("ул. Лесная, 4",),
        ),
    )
    other = clients.add(
        shop,
        replace(
            ANYA,
            channels=(ChannelWish("phone", "refused"), ChannelWish("visit", "wished")),
            custom=(CustomValue(field, "39"),),
            score=9,
            score_on=date(2026, 3, 9),
            talk="не торопить",
            addresses=("Ул. Лесная, 4", "дача"),
            born_about=1980,
            source="сестра",
            family=(son,),
        ),
    )
    friend = clients.add(shop, Person(name="Ира", family=(Relative("friend", "", known=other),)))
    with shop.writing() as tx:
        relative = clients.person_in(tx.session, other).family[0].id
        tx.session.add(ClientGift(client_id=other, relative_id=relative, what="шлем", state="idea"))
    archiving.archive(shop, keep)

    merging.merge(shop, keep, other)

    file = clients.get(shop, keep)
    person = file.person
    assert person.channels == (ChannelWish("phone", "refused"), ChannelWish("visit", "wished"))
    assert (person.custom, person.score, person.talk) == (
        (CustomValue(field, "38"),),
        9,
        "на вы\nне торопить",
    )
    assert (person.addresses, person.source, file.archived) == (("ул. Лесная, 4", "дача"), "сестра", False)
    assert "Размер ноги: 39" in person.notes
    denis = person.family[0]
    assert (denis.tastes, denis.favourites) == (("халва",), son.favourites)
    with shop.reading() as session:
        [gift] = session.scalars(select(ClientGift))
        assert (gift.client_id, gift.relative_id) == (keep, denis.id)
    assert clients.get(shop, friend).person.family[0].known == keep
    told = history(shop, keep)
    assert [each.deed for each in told] == ["merge", "merge", "archive", "add", "add"]
    assert {each.field for each in told[1].fields} >= {"phones", "channels", "talk", "archived"}
    assert check(shop) == []
    undo_change(shop, told[1].number)
    [back] = clients.get(shop, other).person.family
    assert (clients.get(shop, friend).person.family[0].known, back.tastes) == (other, ("халва",))
    assert (clients.get(shop, keep).archived, clients.get(shop, keep).person.score) == (True, 4)


def test_who_is_known_by_a_phone_alone_gets_the_name(shop: Shop) -> None:
    keep = clients.add(shop, Person(phones=("+7 916 123-27-40",)))
    other = clients.add(shop, replace(ANNA, phones=()))
    assert merging.merge(shop, keep, other).name == "Анна Ветрова"
    person = clients.get(shop, keep).person
    assert (person.full_name, person.phones, person.notes) == (
        "Анна Ветрова",
        ("+7 916 123-27-40",),
        "любит мяту",
    )


def test_a_wish_not_to_be_called_holds_for_both(shop: Shop) -> None:
    keep = clients.add(shop, ANNA)
    other = clients.add(shop, replace(ANYA, state="do_not_call"))
    merging.merge(shop, keep, other)
    assert clients.get(shop, keep).person.state == "do_not_call"


def test_accounts_join_with_lots_debt_turnover_and_purchases(
    shop: Shop, clock: ShopClock, pair: tuple[int, int]
) -> None:
    keep, other = pair
    sell(shop, "c", 70, client=other)  # before there was a card
    mine, theirs = issue(shop, keep), issue(shop, other)
    corrections.adjust(shop, request("mine"), mine, Cents(100_00), "подарок")
    corrections.adjust(shop, request("theirs"), theirs, Cents(40_00), "подарок", burns_on=date(2026, 12, 1))
    sell(shop, "a", 1_000, card=mine)  # 50
    sell(shop, "b", 400, card=theirs)  # 20

    merged = merging.merge(shop, keep, other)

    assert (merged.cards, merged.balance) == ((mine, theirs), 210_00)
    for card in (mine, theirs):
        view = balances.balance(shop, card)
        assert (view.balance, view.turnover, view.client) == (210_00, 1_400_00, keep)
        assert view.burns == ((date(2026, 12, 1), Cents(40_00)),)
    file = clients.get(shop, keep)
    assert (file.purchases, file.last_purchase, file.bonuses) == (3, date(2026, 11, 21), 210_00)
    assert {item.op_key for item in clients.booked(shop, keep)} >= {"a", "b", "c", "mine", "theirs"}
    clock.moment += timedelta(days=11)
    assert balances.balance(shop, mine).balance == 170_00
    # The past of both goes on: a return finds its way, either card may be blocked alone.
    returns.refund(shop, request("back"), "b")
    assert balances.balance(shop, mine).balance == 150_00
    assert check(shop) == []


def test_more_than_one_operation_can_carry_comes_over_in_portions(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    mine, theirs = issue(shop, keep), issue(shop, other)
    most, largest = Cents(999_999_999_00), 999_999_999
    corrections.adjust(shop, request("mine"), mine, most, "подарок")
    for key in ("a", "b", "c"):
        corrections.adjust(shop, request(f"credit {key}"), theirs, most, "подарок")
        sell(shop, key, largest, card=theirs)
    sell(shop, "d", 100, card=mine)
    lots = sum(lot.left for lot in balances.history(shop, theirs).lots)

    merged = merging.merge(shop, keep, other)

    assert merged.balance == most + 5_00 + lots
    view = balances.balance(shop, theirs)
    assert (view.balance, view.turnover) == (merged.balance, 3 * most + 100_00)
    undoing.undo(shop, request("undo"), "c")  # what the accounts came to is reckoned anew
    assert balances.balance(shop, mine).turnover == 2 * most + 100_00
    sell(shop, "e", 50, card=mine)
    assert check(shop) == []


def test_a_debt_is_paid_by_the_bonuses_of_the_other_file(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    mine, theirs = issue(shop, keep), issue(shop, other)
    sell(shop, "earns", 2_000, card=theirs)  # 100
    sell(shop, "spends", 200, card=theirs, spend=100)
    returns.refund(shop, request("back"), "earns")  # a debt of 95: the second bill earned 5
    corrections.adjust(shop, request("credit"), mine, Cents(60_00), "подарок")

    assert merging.merge(shop, keep, other).balance == -35_00
    view = balances.balance(shop, theirs)
    assert (view.balance, view.debt) == (-35_00, 35_00)
    assert check(shop) == []


def test_the_one_who_has_no_account_gets_that_of_the_other(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    card = issue(shop, other)
    sell(shop, "a", 1_000, card=card)
    assert merging.merge(shop, keep, other).cards == (card,)
    assert cards.show(shop, card).client == keep


def test_three_files_become_one_and_each_id_leads_to_it(shop: Shop, pair: tuple[int, int]) -> None:
    first, second = pair
    third = clients.add(shop, Person(name="А. Ветрова"))
    numbers = [issue(shop, client) for client in (first, second, third)]
    for number in numbers:
        sell(shop, number, 1_000, card=number)
    merging.merge(shop, second, third)
    merged = merging.merge(shop, first, second)

    assert (set(merged.cards), merged.balance) == (set(numbers), 150_00)
    assert [clients.get(shop, client).id for client in (first, second, third)] == [first] * 3
    assert clients.get(shop, third).purchases == 3
    receipt = till.quote(shop, SaleDraft.of((Cents(100),), client=third))
    assert (receipt.client, receipt.client_name) == (first, "Анна Ветрова")
    for refused in ((first, third), (third, first), (second, third), (first, 99)):
        with pytest.raises(ClientUnknown):
            merging.merge(shop, *refused)
    with pytest.raises(ValueInvalid):
        merging.merge(shop, first, first)
    assert check(shop) == []


def test_the_merged_one_is_nowhere_to_be_seen(shop: Shop, clock: ShopClock, pair: tuple[int, int]) -> None:
    keep, other = pair
    file = clients.get(shop, other)
    merging.merge(shop, keep, other)

    assert client_search.count(shop) == 1
    assert inside_of(shop).clients == 1
    for text in ("", "ветрова", "4951232741", "anya@"):
        page = client_search.find(shop, text)
        assert ([row.id for row in page.rows], page.total) == ([keep], 1)
    assert [row.id for row in client_search.listed(shop, [keep, other]).rows] == [keep]
    assert similar(shop, ANYA) == (keep,)
    with shop.reading() as session:
        rows = [Person(name="Аня Ветрова"), replace(ANYA, name="Ветрова")]
        asked = [clean_person(each, "RU", date(2026, 5, 15), catalogue(), {}) for each in rows]
        known = Known(session, asked, (), OddEmails(), WordsOfNames())
        assert [known.match(each, ()).same for each in asked] == [None, keep]
    names = {item.client.id for item in occasions.upcoming(shop, date(2026, 5, 15), ahead=7).items}
    assert names == {keep}
    with pytest.raises(ClientChanged):  # a form that was open on it
        clients.update(shop, other, file.version, file.person)


def test_nobody_is_greeted_or_given_a_gift_twice(shop: Shop, clock: ShopClock) -> None:
    same = replace(ANNA, phones=(), birthday=parse_person_date("1980-11-21"))
    keep, other = clients.add(shop, same), clients.add(shop, same)
    for item in occasions.upcoming(shop).items:
        if item.client.id == other and item.kind == "birthday":
            occasions.greet(shop, item.occurrence, "done")
    merging.merge(shop, keep, other)
    [birthday] = [item for item in occasions.upcoming(shop).items if item.kind == "birthday"]
    assert (birthday.client.id, birthday.state) == (keep, "done")


def test_a_birthday_brings_its_gift_once_a_year_to_one_person(tmp_path: Path, clock: ShopClock) -> None:
    kind = {"key": "simple", "name": "Простая", "birthday_bonus": {"amount": "100", "life_days": 0}}
    shop = create_shop(tmp_path / "gifts.db", read_programme({"card_kind": [kind]}), clock)
    today = parse_person_date("1980-11-21")
    keep, other = (clients.add(shop, Person(name=name, birthday=today)) for name in ("Нина", "Нина К."))
    card = issue(shop, keep)
    sell(shop, "takes the gift", 10, card=issue(shop, other))
    merging.merge(shop, keep, other)
    assert balances.balance(shop, card).balance == 100_00
    sell(shop, "brings no second one", 10, card=card)
    assert balances.balance(shop, card).balance == 100_00
    assert check(shop) == []
    undoing.undo(shop, request("undo"), "takes the gift")
    assert check(shop) == []
    clock.moment += timedelta(days=365)
    assert balances.balance(shop, card).balance == 200_00
    shop.close()


def test_friends_who_were_brought_stay_brought(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    friend = clients.add(shop, Person(name="Ольга", referred_by=other))
    version = clients.get(shop, keep).version
    clients.update(shop, keep, version, replace(clients.get(shop, keep).person, referred_by=other))
    merging.merge(shop, keep, other)
    assert clients.get(shop, friend).person.referred_by == keep
    assert clients.get(shop, keep).person.referred_by is None  # nobody is brought by himself


def test_a_merge_is_for_good(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    for client in pair:
        sell(shop, f"s{client}", 1_000, card=issue(shop, client))
    merging.merge(shop, keep, other)
    [card] = client_search.find(shop, "").rows[0].cards[:1]
    [moved] = {entry.operation for entry in balances.history(shop, card).entries if entry.what == "transfer"}
    with pytest.raises(OperationNotUndoable):
        undoing.undo(shop, request("never"), moved)


def test_a_sale_given_to_a_card_counts_for_its_client(shop: Shop, pair: tuple[int, int]) -> None:
    anna, anya = pair
    mine, theirs = issue(shop, anna), issue(shop, anya)
    sell(shop, "plain", 500)
    sell(shop, "own", 700, card=mine)

    def purchases() -> list[int]:
        return [clients.get(shop, client).purchases for client in pair]

    attaching.attach_sale(shop, request("first"), "plain", mine)
    assert purchases() == [2, 0]
    attaching.attach_sale(shop, request("second"), "plain", theirs)
    assert purchases() == [1, 1]
    undoing.undo(shop, request("undo second"), "second")
    assert purchases() == [2, 0]
    undoing.undo(shop, request("undo sale"), "plain")
    assert purchases() == [1, 0]
