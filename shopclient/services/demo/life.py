"""The life around some of the invented people: talks, presents, consents, households, files, segments.

Without any chance, so that the rest of the story stays the same.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shopclient.domain.client_filter import read_filter
from shopclient.domain.greeting_texts import GreetingText
from shopclient.domain.money import Cents
from shopclient.domain.people import CustomValue, Relative
from shopclient.domain.plans import Plan, PlanGuest, PlanStep
from shopclient.models import Staff
from shopclient.services import (
    archiving,
    attachments,
    client_gifts,
    clients,
    consents,
    contacts,
    custom_fields,
    families,
    greeting_texts,
    photos,
    plans,
    segments,
)
from shopclient.services.client_gifts import Present
from shopclient.services.consents import Wording
from shopclient.services.contacts import ContactNote
from shopclient.services.demo.cast import Cast, Part, fields_of
from shopclient.services.demo.content import Content
from shopclient.services.demo.portraits import portrait
from shopclient.services.shop import OWNER_ID, Shop, Tx

#: Days since most of it was written down, before the latest talks.
_SINCE = timedelta(days=30)
#: Clients of whom more is noted; of all it would take seconds.
_NOTED = 150


def hire(tx: Tx, sellers: Sequence[str]) -> None:
    """Let others work in the shop beside the owner."""
    tx.session.add_all(Staff(name=name, role="seller") for name in sellers)
    tx.session.flush()


def live(shop: Shop, content: Content, cast: Cast, ids: Sequence[int]) -> None:
    """Fill the files of those of these clients who have a part in *cast*."""
    cast = replace(cast, parts=tuple(replace(part, client=ids[part.who]) for part in cast.parts))
    _keep_beside(shop, cast, ids)
    language = content.programme.shop.language
    greeting_texts.keep(shop, GreetingText("", language, "birthday", "warm", content.life["own_greeting"]))
    with shop.writing() as tx:
        now, tx.now = tx.now, tx.now - _SINCE
        for part in cast.parts:
            _write_down(tx, part, ids)
        _note_often(tx, content, [each for each in ids if each not in {part.client for part in cast.parts}])
        for part in cast.parts:  # once everybody has the family that a present is meant for
            _tell(tx, part, content)
        tx.now = now
        for part in cast.parts:
            _talk(tx, part)
    _keep_files(shop, cast)
    archiving.archive(shop, *(part.client for part in cast.parts if part.told.get("archived")))
    for part in cast.parts:
        for purpose, answer in part.told.get("consents", {}).items():
            if answer == "refused":
                consents.refuse(shop, part.client, purpose, "spoken")
        if name := part.told.get("promote"):
            families.promote(shop, part.client, _relative(clients.get(shop, part.client).person.family, name))


def _keep_beside(shop: Shop, cast: Cast, ids: Sequence[int]) -> None:
    """Keep what the shop has beside its clients."""
    for told in cast.fields:
        custom_fields.add(shop, told["title"], told["kind"], tuple(told.get("options", ())))
    for told in cast.segments:
        segments.add(shop, told["name"], read_filter(json.dumps(told["filter"])))
    for told in cast.plans:
        plans.add(shop, _plan(shop, told, ids))


def _plan(shop: Shop, told: Mapping[str, Any], ids: Sequence[int]) -> Plan:
    """Return a plan of the last such day of the year, carried out."""
    day = shop.today() - _last(told["on"], shop.today())
    steps = [PlanStep(text, days_before=before, done_on=day) for text, before in told["steps"]]
    guests = tuple(PlanGuest(ids[who]) for who in told["who"] if who < len(ids))
    cost, budget = (Cents(told[name]) for name in ("cost", "budget"))
    rest = {"people": told["people"], "result": told["result"], "cost": cost, "budget": budget}
    return Plan(
        told["title"],
        day,
        "done",
        told["template"],
        told["holiday"],
        **rest,
        steps=tuple(steps),
        guests=guests,
    )


def _note_often(tx: Tx, content: Content, ids: Sequence[int]) -> None:
    """Note a talk, an idea for a present, or a consent of some of the others, so that few files are empty."""
    for place, client in enumerate(ids[:_NOTED]):
        talk, what = content.talks[place % len(content.talks)], content.gifts[place % len(content.gifts)]
        if place % 3 == 0:
            at = tx.local - timedelta(days=place * 7 % 80)
            contacts.log_in(tx, client, ContactNote(**talk, incoming=place % 2 == 0, at=at))
        if place % 6 == 1:
            client_gifts.add_in(tx, client, Present(what, content.life["occasion"]))
        if place % 3 == 2:
            consents.give_in(tx, client, "programme", "form")
        if place % 2 == 0:
            consents.give_in(tx, client, "greeting", "spoken")


def _write_down(tx: Tx, part: Part, ids: Sequence[int]) -> None:
    person = clients.person_in(tx.session, part.client)
    fields = fields_of(part, person, tx.today + _SINCE, ids)
    if "keeper" in part.told:
        fields["keeper"] = OWNER_ID + part.told["keeper"]
    if own := part.told.get("own"):
        keys = {field.title: key for key, field in custom_fields.fields_in(tx.session).rules.items()}
        fields["custom"] = tuple(CustomValue(keys[title], value) for title, value in own.items())
    clients.replace_in(tx, part.client, replace(person, **fields))
    if home := part.told.get("home"):
        families.live_together_in(tx, [part.client, *(ids[who] for who in home["with"])], home["name"])


def _tell(tx: Tx, part: Part, content: Content) -> None:
    for purpose, how in part.told.get("consents", {}).items():
        if how in consents.WAYS:
            language, words = content.programme.shop.language, content.consents.get(purpose)
            wording = Wording(purpose, language, words) if words else None
            consents.give_in(tx, part.client, purpose, how, wording)
    family = clients.person_in(tx.session, part.client).family
    for told in part.told.get("presents", ()):
        years = told.get("years_ago", 0)
        present = Present(told["what"], told.get("occasion", ""), told.get("state", "idea"))
        day = tx.today - timedelta(days=365 * years + 15) if present.state == "given" else None
        meant = _relative(family, told["relative"]) if "relative" in told else None
        year = day.year if day else None
        client_gifts.add_in(tx, part.client, replace(present, year=year, on_day=day, relative=meant))


def _talk(tx: Tx, part: Part) -> None:
    for told in part.told.get("talks", ()):
        values = dict(told)
        days = values.pop("days", None)
        ago = _last(values.pop("on"), tx.today) if days is None else timedelta(days=days)
        contacts.log_in(tx, part.client, ContactNote(**values, at=tx.local - ago))


def _keep_files(shop: Shop, cast: Cast) -> None:
    with TemporaryDirectory() as folder:
        for part in cast.parts:
            if "photo" in part.told:
                photos.put(shop, part.client, portrait(part.told["photo"]))
            if attached := part.told.get("attached"):
                source = Path(folder) / attached["name"]
                source.write_text(attached["text"], encoding="utf-8")
                attachments.attach(shop, part.client, source)


def _last(day: str, today: date) -> timedelta:
    """Return how long ago the last such day, ``03-08``, was."""
    month, of_month = map(int, day.split("-"))
    this_year = date(today.year, month, of_month)
    return today - (this_year if this_year < today else date(today.year - 1, month, of_month))


def _relative(family: Sequence[Relative], name: str) -> int:
    return next(each.id for each in family if each.name == name and each.id is not None)
