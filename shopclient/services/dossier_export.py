"""All that the shop holds about one client, gathered for that client: to be read, and as a tree for JSON."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from shopclient.domain.holidays import Catalogue
from shopclient.domain.money import plain
from shopclient.domain.person_tree import write_person
from shopclient.domain.programme import ShopInfo
from shopclient.services import (
    attachments,
    client_gifts,
    clients,
    consents,
    event_guests,
    families,
    photos,
    plans,
    referrals,
    staff,
)
from shopclient.services.client_gifts import KeptPresent
from shopclient.services.client_timeline import Happening, timeline
from shopclient.services.client_views import ClientFile
from shopclient.services.clock import local_moment
from shopclient.services.consents import Consent
from shopclient.services.event_guests import AskedTo
from shopclient.services.holidays import shop_holidays
from shopclient.services.message_reading import MessageView, messages_of
from shopclient.services.plans import KeptPlan
from shopclient.services.shop import Shop

_PAGE = 1_000  # rows of the timeline that are read at once


@dataclass(frozen=True)
class HeldFile:
    """One client with everything that hangs on the file; moments on the shop's clock."""

    at: datetime
    shop: ShopInfo
    client: ClientFile
    consents: tuple[Consent, ...]
    presents: tuple[KeptPresent, ...]
    files: tuple[attachments.Attached, ...]
    asked_to: tuple[AskedTo, ...]
    plans: tuple[KeptPlan, ...]  # that are for the client, the latest first
    happened: tuple[Happening, ...]  # the newest first
    unsent: tuple[MessageView, ...]  # those that went are among what happened
    has_photo: bool
    household: str
    keeper: str
    recommended_by: str
    holidays: Catalogue  # as the shop has them


def gather(shop: Shop, client_id: int) -> HeldFile:
    """Return all that is held about a client. Raises: ClientUnknown, ClientErased."""
    client = clients.get(shop, client_id)
    home, above = families.home_of(shop, client.id), referrals.referrals(shop, client.id).above
    names, info = {each.id: each.name for each in staff.everybody(shop)}, shop.programme().shop
    return HeldFile(
        at=local_moment(shop.now, info),
        shop=info,
        client=client,
        consents=consents.consents(shop, client.id),
        presents=client_gifts.presents(shop, client.id),
        files=attachments.attachments(shop, client.id),
        asked_to=event_guests.asked_to(shop, client.id),
        plans=plans.of_client(shop, client.id),
        happened=tuple(_happened(shop, client.id)),
        unsent=messages_of(shop, client.id),
        has_photo=photos.photo(shop, client.id) is not None,
        household="" if home is None else home.name,
        keeper=names.get(client.person.keeper or 0, ""),
        recommended_by=above[0].name if above else "",
        holidays=shop_holidays(shop),
    )


def as_tree(held: HeldFile) -> dict[str, Any]:
    """Return the same as plain values for JSON; texts to the letter, sums in the shop's currency."""
    client, decimals = held.client, held.shop.decimals
    person = write_person(client.person)
    person.pop("referred_by", None)  # numbers of other people say nothing to this one
    return {
        "shop": held.shop.name,
        "made_at": held.at.isoformat(timespec="seconds"),
        "currency": held.shop.currency,
        "client": {
            "id": client.id,
            **person,
            "keeper": held.keeper or None,
            "household": held.household or None,
            "recommended_by": held.recommended_by or None,
            "photo": held.has_photo,
            "archived": client.archived,
            "stage": client.stage,
        },
        "consents": [_consent(each) for each in held.consents],
        "cards": [
            {"number": card.number, "kind": card.kind_name, "state": card.state} for card in client.cards
        ],
        "balance": plain(client.bonuses, decimals),
        "debt": plain(client.debt, decimals),
        "turnover": plain(client.turnover, decimals),
        "gifts": [_present(each, decimals) for each in held.presents],
        "files": [
            {"name": each.name, "bytes": each.size, "added_at": each.added_at.isoformat(timespec="seconds")}
            for each in held.files
        ],
        "messages_not_sent": [
            {"state": each.state, "subject": each.subject, "text": each.body} for each in held.unsent
        ],
        "plans": [_plan(each, client.id, decimals) for each in held.plans],
        "customer_days": [_asked_to(each) for each in held.asked_to],
        "happened": [_happening(each, decimals) for each in held.happened],
    }


def _happened(shop: Shop, client_id: int) -> Iterator[Happening]:
    page = timeline(shop, client_id, limit=_PAGE)
    yield from page.items
    while page.after is not None:
        page = timeline(shop, client_id, limit=_PAGE, after=page.after)
        yield from page.items


def _consent(each: Consent) -> dict[str, Any]:
    wording = each.wording
    return {
        "purpose": each.purpose,
        "state": {"ask": "not asked"}.get(each.state, each.state),
        "on": _iso(each.on),
        "how": each.how or None,
        "text": None if wording is None else wording.text,
        "text_version": None if wording is None else wording.version,
    }


def _present(kept: KeptPresent, decimals: int) -> dict[str, Any]:
    present = kept.present
    return {
        "what": present.what,
        "occasion": present.occasion,
        "state": present.state,
        "year": present.year,
        "on": _iso(present.on_day),
        "cost": None if present.cost is None else plain(present.cost, decimals),
    }


def _plan(kept: KeptPlan, client: int, decimals: int) -> dict[str, Any]:
    own = next(each for each in kept.came_back if each.client == client)
    plan = kept.plan
    return {
        "title": plan.title,
        "on": plan.on_day.isoformat(),
        "state": plan.state,
        "notes": plan.notes or None,
        "steps": [each.text for each in plan.steps],
        "result": plan.result or None,
        "came_back": _iso(own.on),
        "bought": plain(own.turnover, decimals),
    }


def _asked_to(each: AskedTo) -> dict[str, Any]:
    note = each.note
    came = None if note.came_at is None else note.came_at.isoformat(timespec="seconds")
    told = {"title": each.title, "on": each.on_day.isoformat(), "people": note.people}
    return {**told, "answer": note.answer, "came_at": came}


def _happening(item: Happening, decimals: int) -> dict[str, Any]:
    tree: dict[str, Any] = {"at": item.at.isoformat(), "kind": item.kind, "what": item.what, "who": item.who}
    if item.kind == "purchase":
        tree |= {"amount": plain(item.amount, decimals), "bonuses": plain(item.bonuses, decimals)}
        tree |= {"operation": item.op_key}
    told = {"text": item.text, "detail": item.detail, "for": item.whom}
    tree |= {name: value for name, value in told.items() if value}
    if item.fields:
        tree["fields"] = [
            {"field": each.field, "item": each.item, "part": each.part, "old": each.old, "new": each.new}
            for each in item.fields
        ]
    return {**tree, "undone": True} if item.undone else tree


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
