"""Families of the file: a child grows into a client, both sides of a relation, people of one household."""

from dataclasses import replace

import pytest

from shopclient.domain.errors import RelativeUnfit
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.services import clients, families
from shopclient.services.client_search import find
from shopclient.services.referrals import Referral, referrals
from shopclient.services.shop import Shop

GLEB = Relative(
    "son",
    "Глеб",
    PersonDate(5, 19, 2015),
    ("футбол",),
    tastes=("без сахара",),
    school_class="5Б",
    favourites=(Favourite("pioneer_day", "рядом с днём рождения"),),
    notes="левша",
)
ANNA = Person(
    last="Бондар", first="Анна", middle="Петровна", family=(GLEB, Relative("pet", "Мурка", species="cat"))
)


def test_a_child_becomes_a_client_and_nothing_is_lost(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    before = clients.get(shop, anna).person
    gleb, cat = before.family

    done = families.promote(shop, anna, gleb.id or 0)

    own = clients.get(shop, done.client).person
    assert (own.name, own.birthday, own.hobbies, own.tastes) == (
        "Глеб",
        GLEB.birthday,
        ("футбол",),
        ("без сахара",),
    )
    assert (own.favourites, own.tags, own.notes) == (GLEB.favourites, ("5Б",), "левша")
    [mother] = own.family
    assert (mother.relation, mother.name, mother.known) == ("mother", "Анна Петровна Бондар", anna)
    assert clients.get(shop, anna).person.family[0] == replace(gleb, known=done.client)
    for relative, why in ((gleb.id, "known"), (cat.id, "pet"), (999, "gone")):
        with pytest.raises(RelativeUnfit) as caught:
            families.promote(shop, anna, relative or 0)
        assert caught.value.why == why

    families.take_back(shop, done.changes)

    assert clients.get(shop, anna).person == before
    assert [row.name for row in find(shop, "Глеб").rows] == ["Анна Петровна Бондар"]


def test_both_sides_of_a_relation_are_told(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    igor = clients.add(shop, Person(first="Игорь", family=(Relative("godmother", "Анна", known=anna),)))
    sasha = clients.add(shop, Person(first="Саша", family=(Relative("godmother", "Анна", known=anna),)))

    by_name, told_by_nobody = families.known_to(shop, anna)
    assert by_name == families.Known(igor, "Игорь", "godson")
    assert told_by_nobody == families.Known(sasha, "Саша", "godchild")
    assert families.known_to(shop, igor) == ()
    assert families.names_of(shop, [anna, 99]) == {anna: "Анна Петровна Бондар"}


def test_people_move_together_and_apart(shop: Shop) -> None:
    anna, igor, ira = (clients.add(shop, each) for each in (ANNA, Person(name="Игорь"), Person(name="Ира")))
    assert families.home_of(shop, anna) is None

    families.live_together(shop, [anna, igor], "Бондары с Липовой")
    joined = families.live_together(shop, [igor, ira])

    home = families.home_of(shop, ira)
    assert home is not None
    assert (home.name, [each.id for each in home.members]) == ("Бондары с Липовой", [anna, igor, ira])
    assert families.rename_home(shop, home.id, "Липовая, 3") == "Бондары с Липовой"
    families.take_back(shop, joined)
    assert families.home_of(shop, ira) is None
    left = families.move_out(shop, igor)
    assert [each.id for each in families.home_of(shop, anna).members] == [anna]  # type: ignore[union-attr]  # there
    families.take_back(shop, left)
    assert [each.id for each in families.home_of(shop, anna).members] == [anna, igor]  # type: ignore[union-attr]  # there


def test_the_tree_of_recommendations(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    igor = clients.add(shop, Person(name="Игорь", referred_by=anna))
    ira = clients.add(shop, Person(name="Ира", referred_by=igor))
    yan = clients.add(shop, Person(name="Ян", referred_by=anna))

    tree = referrals(shop, anna)

    assert tree.above == ()
    assert tree.below == (Referral(igor, "Игорь", 1), Referral(ira, "Ира", 2), Referral(yan, "Ян", 1))
    assert [each.id for each in referrals(shop, ira).above] == [igor, anna]
