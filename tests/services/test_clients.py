"""The client file: what is kept, what is refused and where, who may overwrite whom."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopclient.domain.errors import (
    ClientChanged,
    ClientUnknown,
    DateInFuture,
    EmailInvalid,
    HolidayUnknown,
    NameMissing,
    PhoneInvalid,
    Refusal,
    TextInvalid,
    ValueInvalid,
)
from shopclient.domain.people import DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.services import clients
from shopclient.services.changes import Change
from shopclient.services.client_doubles import similar
from shopclient.services.client_search import count, find
from shopclient.services.shop import Shop
from tests.services.conftest import ShopClock

OLENA = Person(
    last="Коваленко",
    first="Олена",
    middle="Тарасівна",
    phones=("050 123-45-67", "+7 926 393-65-21"),
    emails=("olena@example.com",),
    birthday=PersonDate(2, 29, 1980),
    name_day=PersonDate(6, 3),
    feb29="03-01",
    church_style="old",
    language="uk",
    addresses=("Полтава,\nвул. Садова, 5",),
    family=(
        Relative("husband", "Тарас", PersonDate(5, 12, 1979), ("рибалка", "радіо")),
        Relative("хрещениця", "Марійка", PersonDate(11, 30)),
    ),
    hobbies=("вишивка",),
    tastes=("зелений чай", "без цукру"),
    tags=("оптом",),
    favourites=(Favourite("komsomol_day", "була секретарем"), Favourite("pioneer_day")),
    dates=(DatedOccasion("Весілля", PersonDate(8, 24, 2003)),),
    notes="Любить поговорити.\nНе дзвонити вранці.",
    state="client",
)


def without_ids(person: Person) -> Person:
    return replace(person, family=tuple(replace(relative, id=None) for relative in person.family))


def test_everything_written_down_is_read_back(shop: Shop) -> None:
    olena = clients.add(shop, OLENA)

    file = clients.get(shop, olena)

    assert without_ids(file.person) == OLENA
    assert (file.id, file.version, file.stage, file.purchases) == (olena, 1, "prospect", 0)
    assert file.person.full_name == "Олена Тарасівна Коваленко"
    with shop.reading() as session:
        assert clients.person_in(session, olena) == file.person


def test_an_office_has_its_people_and_a_house_its_pets(shop: Shop) -> None:
    office = Person(
        last="Петров",
        first="Пётр",
        is_organisation=True,
        family=(Relative("", "Ира", role="бухгалтер"), Relative("", "Мурка", species="cat")),
    )
    kept = clients.get(shop, clients.add(shop, office)).person
    assert (kept.name, kept.last, kept.full_name) == ("Пётр Петров", "", "Пётр Петров")
    assert [each.relation for each in kept.family] == ["contact_person", "pet"]


def test_a_guessed_year_gives_way_to_the_known_one_and_a_score_has_its_day(shop: Shop) -> None:
    guess = clients.add(shop, replace(ANNA, born_about=1986, birthday=PersonDate(5, 19), score=0))
    known = clients.add(shop, replace(ANNA, born_about=1986, birthday=PersonDate(5, 19, 1984)))
    people = [clients.get(shop, each).person for each in (guess, known)]
    assert [each.born_about for each in people] == [1986, None]
    assert [(each.score, each.score_on) for each in people] == [(0, date(2026, 11, 21)), (None, None)]


@pytest.mark.parametrize(
    "name", ["<b>x</b>", "{name} %n %s", "Анна 🎂🇺🇦", "O'Brien & Sons", "=1+1", "אבי לוי"]
)
def test_any_name_is_kept_to_the_letter(shop: Shop, name: str) -> None:
    client = clients.add(shop, Person(name=name))
    assert clients.get(shop, client).person.name == name
    assert [row.name for row in find(shop, name).rows] == [name]


def test_one_name_is_taken_apart_only_where_a_patronymic_tells_the_order(shop: Shop) -> None:
    sure = clients.get(shop, clients.add(shop, Person(name="Бондар Светлана Петровна"))).person
    unsure = clients.get(shop, clients.add(shop, Person(name="Бондар Светлана"))).person

    assert (sure.last, sure.first, sure.middle, sure.name) == ("Бондар", "Светлана", "Петровна", "")
    assert (unsure.last, unsure.name) == ("", "Бондар Светлана")


def test_a_client_with_a_phone_only_is_named_by_it_until_there_is_a_name(shop: Shop) -> None:
    client = clients.add(shop, Person(phones=("8 (926) 393-65-21",)))
    assert [row.name for row in find(shop, "").rows] == ["+7 926 393 65 21"]
    assert clients.get(shop, client).person.name == ""

    clients.update(shop, client, 1, Person(phones=("+7 926 393-65-22",)))
    assert [row.name for row in find(shop, "").rows] == ["+7 926 393 65 22"]

    clients.update(shop, client, 2, Person(name="Анна", phones=("+7 926 393-65-22",)))
    assert [row.name for row in find(shop, "").rows] == ["Анна"]


def test_doubles_and_blank_lines_are_folded_away(shop: Shop) -> None:
    person = Person(
        name="  Анна ",
        phones=("8 926 393 65 21", "", "+7 (926) 393-65-21"),
        emails=("anna@example.com", " ", "Anna@EXAMPLE.com"),
        hobbies=("Шахматы", " ", "шахматы", "Рыбалка"),
        favourites=(Favourite("pioneer_day"), Favourite("pioneer_day", "была вожатой")),
    )

    kept = clients.get(shop, clients.add(shop, person)).person

    assert kept.name == "Анна"
    assert kept.phones == ("8 926 393 65 21",)
    assert kept.emails == ("anna@example.com",)
    assert kept.hobbies == ("Шахматы", "Рыбалка")
    assert kept.favourites == (Favourite("pioneer_day", "была вожатой"),)


TOMORROW = PersonDate(11, 22, 2026)
ANNA = Person(name="Анна")


@pytest.mark.parametrize(
    ("person", "refusal", "place"),
    [
        (Person(), NameMissing, "name"),
        (Person(name=" \u200b"), NameMissing, "name"),
        (Person(name="А" * 401), TextInvalid, "name"),
        (Person(last="А" * 200, first="Б" * 200, middle="В"), TextInvalid, "name"),
        (Person(last="А\0"), TextInvalid, "last"),
        (Person(name="\u202eинверсия"), TextInvalid, "name"),
        (Person(name="\ud800"), TextInvalid, "name"),
        (replace(ANNA, phones=("8 926 393 65 21", "12")), PhoneInvalid, "phones[1]"),
        (replace(ANNA, emails=("a@",)), EmailInvalid, "emails[0]"),
        (replace(ANNA, birthday=TOMORROW), DateInFuture, "birthday"),
        (replace(ANNA, family=(Relative("son", "Глеб", TOMORROW),)), DateInFuture, "family[0].birthday"),
        (replace(ANNA, family=(Relative("", "Глеб"), Relative("", " "))), TextInvalid, "family[1].name"),
        (replace(ANNA, family=(Relative("son", "", None, ("а\nб",)),)), TextInvalid, "family[0].hobbies[0]"),
        (replace(ANNA, addresses=("ул. Мира", "я" * 2_001)), TextInvalid, "addresses[1]"),
        (replace(ANNA, talk="\u202eшёпотом"), TextInvalid, "talk"),
        (replace(ANNA, sizes=("38", "я" * 10_000)), TextInvalid, "sizes[1]"),
        (replace(ANNA, allergies=("орехи\0",)), TextInvalid, "allergies[0]"),
        (replace(ANNA, salutation="Аня\nИра"), TextInvalid, "salutation"),
        (replace(ANNA, born_about=2027), DateInFuture, "born_about"),
        (replace(ANNA, score=5, score_on=date(2026, 11, 22)), DateInFuture, "score_on"),
        (replace(ANNA, checked_on=date(2026, 11, 22)), DateInFuture, "checked_on"),
        (replace(ANNA, keeper=99), ValueInvalid, "keeper"),
        (replace(ANNA, household=99), ValueInvalid, "household"),
        (replace(ANNA, family=(Relative("son", "", phone="12"),)), PhoneInvalid, "family[0].phone"),
        (replace(ANNA, family=(Relative("son", "", email="a@"),)), EmailInvalid, "family[0].email"),
        (replace(ANNA, family=(Relative("son", "", notes="\0"),)), TextInvalid, "family[0].notes"),
        (replace(ANNA, family=(Relative("son", "", known=99),)), ClientUnknown, "family[0].known"),
        (
            replace(ANNA, family=(Relative("son", "", favourites=(Favourite("no_such_day"),)),)),
            HolidayUnknown,
            "family[0].favourites[0].key",
        ),
        (replace(ANNA, favourites=(Favourite("no_such_day"),)), HolidayUnknown, "favourites[0].key"),
        (replace(ANNA, favourites=(Favourite("pioneer_day", "\0"),)), TextInvalid, "favourites[0].reason"),
        (replace(ANNA, dates=(DatedOccasion(" ", TOMORROW),)), TextInvalid, "dates[0].title"),
        (replace(ANNA, notes="а" * 20_001), TextInvalid, "notes"),
        (replace(ANNA, referred_by=77), ClientUnknown, "referred_by"),
        (replace(ANNA, referred_by=2**70), ClientUnknown, "referred_by"),
    ],
)
def test_a_refusal_names_the_field_and_keeps_nobody(
    shop: Shop, person: Person, refusal: type[Refusal], place: str
) -> None:
    with pytest.raises(refusal) as caught:
        clients.add(shop, person)
    assert caught.value.place == place
    assert count(shop) == 0


def test_a_child_born_today_and_a_wedding_to_come_are_welcome(shop: Shop) -> None:
    today = PersonDate(11, 21, 2026)
    person = replace(
        ANNA, family=(Relative("son", "Глеб", today),), dates=(DatedOccasion("Свадьба", TOMORROW),)
    )
    assert without_ids(clients.get(shop, clients.add(shop, person)).person) == person


def test_today_is_the_shops_own_day(shop: Shop, clock: ShopClock) -> None:
    clock.moment += timedelta(hours=14, minutes=30)  # 00:30 of the 22nd in Moscow, still the 21st in UTC
    clients.add(shop, replace(ANNA, birthday=TOMORROW))


def test_the_second_window_does_not_overwrite_the_first(shop: Shop, clock: ShopClock) -> None:
    client = clients.add(shop, OLENA)
    other_window = Shop(shop.path, clock)
    mine, theirs = clients.get(shop, client), clients.get(other_window, client)

    version = clients.update(shop, client, mine.version, replace(mine.person, notes="Любит чай"))
    with pytest.raises(ClientChanged):
        clients.update(other_window, client, theirs.version, replace(theirs.person, notes="Любит кофе"))

    assert clients.get(other_window, client).person.notes == "Любит чай"
    assert clients.get(other_window, client).version == version == 2
    other_window.close()


def test_relatives_stay_themselves_over_edits(shop: Shop) -> None:
    client = clients.add(shop, OLENA)
    taras, mariika = clients.get(shop, client).person.family

    son = Relative("son", "Остап", PersonDate(1, 1, 2026))
    family = (replace(mariika, name="Марія"), son, replace(taras, hobbies=()))
    clients.update(shop, client, 1, replace(OLENA, family=family))

    kept = clients.get(shop, client).person.family
    assert [relative.name for relative in kept] == ["Марія", "Остап", "Тарас"]
    assert (kept[0].id, kept[2].id) == (mariika.id, taras.id)
    assert kept[1].id not in {mariika.id, taras.id}


def test_a_strangers_relative_stays_with_the_stranger(shop: Shop) -> None:
    olena = clients.add(shop, OLENA)
    family = clients.get(shop, olena).person.family

    anna = clients.add(shop, replace(ANNA, family=family))

    assert clients.get(shop, olena).person.family == family
    assert not {each.id for each in clients.get(shop, anna).person.family} & {each.id for each in family}


def test_lists_can_be_turned_round_and_emptied(shop: Shop) -> None:
    client = clients.add(shop, OLENA)
    turned = replace(
        OLENA,
        phones=OLENA.phones[::-1],
        tastes=OLENA.tastes[::-1],
        favourites=OLENA.favourites[::-1],
        dates=(*OLENA.dates, DatedOccasion("Новосілля", PersonDate(9, 1)))[::-1],
    )

    clients.update(shop, client, 1, turned)
    assert without_ids(clients.get(shop, client).person) == without_ids(turned)

    clients.update(shop, client, 2, ANNA)
    assert clients.get(shop, client).person == ANNA


def test_an_edit_that_is_refused_changes_nothing(shop: Shop) -> None:
    client = clients.add(shop, OLENA)
    before = clients.get(shop, client)

    with pytest.raises(PhoneInvalid):
        clients.update(shop, client, 1, replace(ANNA, phones=("1",)))
    with pytest.raises(ValueInvalid):
        clients.update(shop, client, 1, replace(ANNA, referred_by=client))

    assert clients.get(shop, client) == before


@pytest.mark.parametrize("client", [0, -1, 77, 2**70])
def test_nobody_has_this_id(shop: Shop, client: int) -> None:
    with pytest.raises(ClientUnknown):
        clients.get(shop, client)
    with pytest.raises(ClientUnknown):
        clients.update(shop, client, 1, ANNA)


def test_screens_hear_of_a_change_once_it_is_kept(shop: Shop) -> None:
    heard: list[frozenset[Change]] = []
    shop.changes.subscribe(heard.append)

    with pytest.raises(NameMissing):
        clients.add(shop, Person())
    assert heard == []

    clients.add(shop, ANNA)
    assert heard == [frozenset({Change.CLIENT})]


def test_who_may_be_in_the_file_already(shop: Shop) -> None:
    olena = clients.add(shop, OLENA)
    namesake = clients.add(shop, replace(OLENA, phones=(), emails=(), birthday=PersonDate(1, 5, 1990)))

    assert similar(shop, Person(phones=("8 926 393-65-21",))) == (olena,)
    assert similar(shop, Person(phones=("+38 050 123 45 67", "12"))) == (olena,)
    assert similar(shop, Person(emails=("OLENA@example.com",))) == (olena,)
    name = "олена тарасівна коваленко"
    assert similar(shop, Person(name=name, birthday=PersonDate(2, 29))) == (olena,)
    assert similar(shop, Person(name=name, birthday=PersonDate(2, 29, 1984))) == ()
    assert similar(shop, Person(name=name)) == ()
    assert similar(shop, Person(name="Анна", birthday=PersonDate(2, 29, 1980))) == ()
    assert similar(shop, OLENA, besides=olena) == ()
    assert namesake not in similar(shop, OLENA)


def test_a_replacement_within_a_transaction_says_whether_it_changes_anything(shop: Shop) -> None:
    client = clients.add(shop, OLENA)
    person = clients.get(shop, client).person

    with shop.writing() as tx:
        assert not clients.replace_in(tx, client, person)
        assert clients.replace_in(tx, client, replace(person, tags=("в розницу",)))

    assert clients.get(shop, client).version == 2
    assert clients.get(shop, client).person == replace(person, tags=("в розницу",))


def test_the_file_outlives_the_program(shop: Shop, clock: ShopClock, tmp_path: Path) -> None:
    client = clients.add(shop, OLENA)
    shop.close()

    again = Shop(tmp_path / "shop.db", clock)
    assert without_ids(clients.get(again, client).person) == OLENA
    again.close()
