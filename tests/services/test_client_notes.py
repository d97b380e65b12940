"""A morning of calls, presents and consents: noted in a moment, told apart, taken back."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from shopclient.domain.errors import NoteUnknown, TextInvalid, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.people import Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.tree_changes import FieldChange
from shopclient.services import client_gifts, clients, consents, contacts, till
from shopclient.services.client_gifts import Present
from shopclient.services.client_history import history
from shopclient.services.client_timeline import timeline
from shopclient.services.consents import Consent, Wording
from shopclient.services.contacts import ContactNote
from shopclient.services.occasions import greet
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock

ANNA = Person(
    last="Бондар", first="Анна", birthday=PersonDate(11, 25, 1984), family=(Relative("son", "Глеб"),)
)


def test_a_call_is_logged_told_and_taken_back(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    call = ContactNote("call", " Спросила про ёлку ", "перезвонить", incoming=True)

    number = contacts.log(shop, anna, call)

    [told, _added] = timeline(shop, anna).items
    assert (told.kind, told.what, told.at) == ("contact", "call", datetime(2026, 11, 21, 10))
    assert (told.text, told.detail, told.incoming) == ("Спросила про ёлку", "перезвонить", True)
    taken = contacts.take_back(shop, number)
    assert [item.kind for item in timeline(shop, anna).items] == ["change"]
    contacts.log(shop, anna, taken)
    assert timeline(shop, anna).items[0].text == "Спросила про ёлку"
    assert [change.deed for change in history(shop, anna)] == ["contact", "contact", "contact", "add"]
    with pytest.raises(NoteUnknown):
        contacts.take_back(shop, 99)
    with pytest.raises(ValueInvalid):
        contacts.log(shop, anna, ContactNote("telegraph"))


def test_a_present_goes_from_idea_to_given_and_is_not_given_twice(shop: Shop, clock: ShopClock) -> None:
    anna = clients.add(shop, ANNA)
    [gleb] = clients.get(shop, anna).person.family
    football = Present("Мяч футбольный", "день рождения", relative=gleb.id)

    idea = client_gifts.add(shop, anna, football)
    bought, before = client_gifts.advance(shop, idea.id)
    given, _ = client_gifts.advance(shop, idea.id)

    assert (idea.present.state, idea.present.year, before.state) == ("idea", 2026, "idea")
    assert (bought.present.state, given.present.state) == ("bought", "given")
    assert given.present.on_day == date(2026, 11, 21)
    clock.moment += timedelta(days=365)
    again = client_gifts.add(shop, anna, Present("футбольный  мяч", relative=gleb.id))
    assert again.same == given.present
    assert client_gifts.add(shop, anna, Present("мяч футбольный")).same is None  # to Anna herself
    assert [each.present.state for each in client_gifts.presents(shop, anna)] == ["idea", "idea", "given"]

    taken = client_gifts.remove(shop, again.id)
    assert client_gifts.add(shop, anna, taken).present == again.present
    client_gifts.change(shop, given.id, before)
    assert {each.present.state for each in client_gifts.presents(shop, anna)} == {"idea"}
    with pytest.raises(ValueInvalid):
        client_gifts.add(shop, anna, Present("Кукла", relative=999))
    with pytest.raises(TextInvalid):
        client_gifts.add(shop, anna, Present("  "))


def test_consents_are_asked_given_to_words_of_their_day_and_withdrawn(shop: Shop, clock: ShopClock) -> None:
    anna = clients.add(shop, ANNA)
    first = Wording("messages", "ru", "Согласна получать сообщения.")
    assert {each.state for each in consents.consents(shop, anna)} == {"ask"}

    number = consents.give(shop, anna, "messages", "paper", first)

    assert consents.give(shop, anna, "messages", "spoken") == number
    assert consents.set_wording(shop, first) == 1
    assert consents.set_wording(shop, Wording("messages", "ru", "Согласна на письма.")) == 2
    given = {each.purpose: each for each in consents.consents(shop, anna)}["messages"]
    assert given.wording is not None
    assert (given.state, given.on, given.how, given.wording.version) == (
        "given",
        date(2026, 11, 21),
        "paper",
        1,
    )
    clock.moment += timedelta(days=3)
    consents.withdraw(shop, number)
    withdrawn = consents.consents(shop, anna)[1]
    assert (withdrawn.state, withdrawn.on) == ("withdrawn", date(2026, 11, 24))
    consents.restore(shop, number)
    assert consents.consents(shop, anna)[1] == given
    consents.take_back(shop, number)
    assert consents.consents(shop, anna)[1] == Consent("messages")
    assert [each.text for each in consents.wordings(shop)] == ["Согласна на письма."]


def test_the_timeline_goes_back_page_by_page_and_tells_who_did_what(shop: Shop, clock: ShopClock) -> None:
    anna = clients.add(shop, ANNA)
    for day in range(4):
        clock.moment += timedelta(days=1)
        till.sell(shop, request(f"sale-{day}"), SaleDraft.of((Cents(10_000),), client=anna))
        contacts.log(shop, anna, ContactNote("visit", f"день {day}"))
        file = clients.get(shop, anna)
        clients.update(shop, anna, file.version, replace(file.person, notes=f"заметка {day}"))
    idea = client_gifts.add(shop, anna, Present("Чай"))
    client_gifts.advance(shop, idea.id)
    greet(shop, f"c{anna}/birthday/2026/1", "done")

    pages = [timeline(shop, anna, limit=4)]
    while pages[-1].after is not None:
        pages.append(timeline(shop, anna, limit=4, after=pages[-1].after))

    told = [item for page in pages for item in page.items]
    assert [len(page.items) for page in pages] == [4, 4, 4, 3]
    assert [item.at for item in told] == sorted((item.at for item in told), reverse=True)
    kinds = Counter(item.kind for item in told)
    assert kinds == {"purchase": 4, "contact": 4, "change": 5, "gift": 1, "greeting": 1}
    assert len({item.op_key for item in told if item.kind == "purchase"}) == 4
    visits = timeline(shop, anna, ("contact",)).items
    assert [item.text for item in visits] == ["день 3", "день 2", "день 1", "день 0"]
    [newest] = timeline(shop, anna, ("change",), limit=1).items
    assert newest.fields == (FieldChange("notes", "", "", "заметка 2", "заметка 3"),)
