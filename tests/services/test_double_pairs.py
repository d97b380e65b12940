"""Who is in the client file twice: found over all of it, and never asked about twice."""

import pytest

from shopclient.domain.likeness import same_person
from shopclient.domain.people import Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import apart, archiving, clients, erasing, merging
from shopclient.services.client_doubles import similar
from shopclient.services.client_history import history, undo_change
from shopclient.services.double_pairs import find_pairs
from shopclient.services.double_rows import pair_rows
from shopclient.services.shop import Shop

PHONE = "+7 926 393-65-21"


def someone(shop: Shop, name: str, phone: str = "", born: str = "", email: str = "") -> int:
    person = Person(
        name=name,
        phones=(phone,) if phone else (),
        emails=(email,) if email else (),
        birthday=parse_person_date(born) if born else None,
    )
    return clients.add(shop, person)


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("Петрова Анна", "анна петрова", True),
        ("Петрова Анна Сергеевна", "Петрова Анна", True),
        ("Petrova Anna", "Петрова Анна", True),
        ("Питрова Анна", "Петрова Анна", True),
        ("Петрова", "Петрова Анна", True),
        ("", "Петрова Анна", True),
        ("Петрова Анна", "Петрова Ирина", False),
        ("Петрова Маша", "Петрова Даша", False),
        ("Петрова Аня", "Петрова Таня", False),
        ("Петров Иван Ильич", "Петров Иван Олегович", False),
        ("Петрова Анна", "Соловей Галина", False),
    ],
)
def test_a_family_shares_a_phone_and_a_slip_is_no_other_person(one: str, other: str, may_be: bool) -> None:
    assert (same_person(one, other), same_person(other, one)) == (may_be, may_be)


def test_each_kind_of_double_is_found_and_a_family_is_none(shop: Shop) -> None:
    anna = someone(shop, "Петрова Анна", PHONE, "1980-05-12", "anna@example.com")
    again = someone(shop, "Анна Питрова", "8 (926) 393 65 21")
    someone(shop, "Петров Олег", PHONE)
    katya = someone(shop, "Екатерина Юрьева", "+7 926 111-22-33", "1990-01-31")
    short = someone(shop, "Катя Юрьева", "+7 926 111-22-33", "--01-31")
    mail = someone(shop, "Anna Petrova", "", "", "ANNA@example.com")
    born = someone(shop, "Пётр Лесной", "", "1971-08-02")
    slip = someone(shop, "Лесной Петр", "+7 926 000-00-01", "--08-02")
    someone(shop, "Лесной Петр", "", "1971-08-03")
    tail = someone(shop, "Глеб Юрьев", "912-34-56")
    whole = someone(shop, "Юрьев Глеб", "+7 495 912-34-56")
    found = {(each.one, each.other): each.by for each in find_pairs(shop)}
    assert found == {
        (anna, again): ("phone", "tail"),
        (katya, short): ("phone",),
        (anna, mail): ("email",),
        (born, slip): ("birthday",),
        (tail, whole): ("tail",),
    }
    [first, *_] = pair_rows(shop, find_pairs(shop))
    assert (first.ids, first.agree, first.differ) == ((anna, again), ("phone",), ("name",))
    assert {first.one.phone, first.other.phone} == {"+7 926 393 65 21"}


def test_who_was_told_apart_stays_so_in_whichever_file(shop: Shop) -> None:
    one, other, third = (someone(shop, "Анна Бондар", PHONE) for _ in range(3))
    apart.keep_apart(shop, one, (other,))
    merging.merge(shop, third, other)
    assert find_pairs(shop) == ()
    assert similar(shop, Person(name="Анна Бондар", phones=(PHONE,)), besides=one) == ()
    assert apart.keep_apart(shop, third, (one,)) == ()
    undo_change(shop, next(each.number for each in history(shop, third) if each.deed == "merge"))
    assert [(each.one, each.other) for each in find_pairs(shop)] == [(one, third), (other, third)]
    merging.merge(shop, one, other)  # after all
    with shop.reading() as session:
        assert (apart.all_apart(session), apart.apart_from(session, one)) == (set(), set())


def test_who_was_told_apart_is_not_asked_about_again(shop: Shop) -> None:
    one, other = someone(shop, "Анна Бондар", PHONE), someone(shop, "Бондар Анна", PHONE)
    third = someone(shop, "Анна Бондар", PHONE)
    told = apart.keep_apart(shop, other, (one,))
    assert told == ((one, other),)
    assert apart.keep_apart(shop, one, (other,)) == ()
    assert [(each.one, each.other) for each in find_pairs(shop)] == [(one, third), (other, third)]
    person = Person(name="Бондар Анна", phones=(PHONE,))
    assert similar(shop, person, besides=one) == (third,)
    assert similar(shop, person) == (one, other, third)  # somebody new may be any of them
    apart.forget_apart(shop, told)
    assert len(find_pairs(shop)) == 3
    # Whoever lies in the archive, joined a file or is gone is nobody's double; parted again, they are.
    archiving.archive(shop, third)
    merging.merge(shop, one, other)
    assert find_pairs(shop) == ()
    merged = next(each.number for each in history(shop, one) if each.deed == "merge")
    undo_change(shop, merged)
    assert [(each.one, each.other) for each in find_pairs(shop)] == [(one, other)]
    apart.keep_apart(shop, one, (other,))
    erasing.erase(shop, other)
    with shop.reading() as session:
        assert apart.all_apart(session) == set()
