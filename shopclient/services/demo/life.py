"""The life around some of the invented people: talks, presents, consents, a household, an organisation.

Without any chance, so that the rest of the story stays the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from shopclient.domain.people import ChannelWish, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.services import client_gifts, clients, consents, contacts, families
from shopclient.services.client_gifts import Present
from shopclient.services.contacts import ContactNote
from shopclient.services.shop import Shop, Tx

#: Fewer people than this have no life beside their purchases.
_ENOUGH = 12
_FRIENDS, _NEIGHBOUR = (7, 8), 9
#: Days since all of it was written down, before the latest talks.
_SINCE = 30


def live(shop: Shop, life: Mapping[str, str], ids: Sequence[int]) -> None:
    """Fill the file of the first of these clients, and make the last one an organisation."""
    if len(ids) < _ENOUGH:
        return
    first = ids[0]
    with shop.writing() as tx:
        _talk(tx, first, life)
        now, tx.now = tx.now, tx.now - timedelta(days=_SINCE)
        _tell_first(tx, first, life)
        _tell_firm(tx, ids[-1], life)
        for friend, by in zip(_FRIENDS, (0, _FRIENDS[0]), strict=True):
            _change(tx, ids[friend], referred_by=ids[by])
        families.live_together_in(tx, [first, ids[_NEIGHBOUR]], life["household"])
        for purpose, how in (("programme", "form"), ("messages", "paper"), ("greeting", "spoken")):
            consents.give_in(tx, first, purpose, how)
        tx.now = now
        _give(tx, first, life)


def _tell_first(tx: Tx, first: int, life: Mapping[str, str]) -> None:
    soon = tx.today + timedelta(days=_SINCE + 40)
    born = PersonDate(soon.month, min(soon.day, 28), soon.year - 9)
    person = clients.person_in(tx.session, first)
    grandchild = Relative("granddaughter", life["grandchild"], born, school_class=life["school_class"])
    _change(
        tx,
        first,
        salutation=" ".join(part for part in (person.first, person.middle) if part),
        address_form="formal",
        talk=life["talk"],
        source=life["source"],
        notes=life["note"],
        sizes=(life["size"],),
        allergies=(life["allergy"],),
        channels=(ChannelWish("phone", "wished"), ChannelWish("sms", "refused")),
        score=9,
        score_on=tx.today - timedelta(days=40),
        wallet_share=60,
        family=(*person.family, grandchild, Relative("pet", life["pet"], species="cat")),
    )


def _tell_firm(tx: Tx, last: int, life: Mapping[str, str]) -> None:
    person = clients.person_in(tx.session, last)
    contact = Relative("contact_person", life["firm_person"], PersonDate(6, 3), role=life["firm_role"])
    firm = Person(
        name=life["firm"],
        is_organisation=True,
        phones=person.phones,
        notes=life["firm_notes"],
        family=(contact,),
    )
    clients.replace_in(tx, last, firm)


def _change(tx: Tx, client: int, **fields: object) -> None:
    person = clients.person_in(tx.session, client)
    clients.replace_in(tx, client, replace(person, **fields))  # type: ignore[arg-type]  # any fields of a person


def _talk(tx: Tx, first: int, life: Mapping[str, str]) -> None:
    talks = (
        (60, ContactNote("visit", life["complaint"], "complaint", incoming=True)),
        (25, ContactNote("call", life["call"], "call_back", incoming=True)),
        (6, ContactNote("visit", life["visit"], "thanks", incoming=True)),
    )
    for days, note in talks:
        contacts.log_in(tx, first, replace(note, at=tx.local - timedelta(days=days)))


def _give(tx: Tx, first: int, life: Mapping[str, str]) -> None:
    last_year = tx.today.year - 1
    given = Present(life["given"], life["occasion"], "given", last_year, tx.today - timedelta(days=380))
    idea = Present(life["again"], life["occasion"])
    family = clients.person_in(tx.session, first).family
    child = next(each.id for each in family if each.school_class)
    for present in (given, idea, Present(life["child_gift"], life["occasion"], "bought", relative=child)):
        client_gifts.add_in(tx, first, present)
