"""The client file written out: a table for people, contacts for a telephone, JSON for programs."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal

from shopclient.domain.errors import ValueInvalid
from shopclient.domain.money import plain
from shopclient.domain.person_tree import write_person
from shopclient.formats.client_out import OutRow, header, line
from shopclient.formats.listed_card import ListedCard
from shopclient.formats.vcard_out import write_vcards
from shopclient.formats.writers import write_csv, write_xlsx
from shopclient.services import exports
from shopclient.services.client_gifts import Present
from shopclient.services.exports import KeptCard, KeptClient
from shopclient.services.shop import Shop
from shopclient.services.table_files import whole_file

Tell = Callable[[int, int], None]

#: What the ending of the file may be.
FORMS = ("csv", "xlsx", "vcf", "json")
#: Keys of a client's JSON that a form cannot hold; purchases and talks are in none of them.
LEFT_OUT: Final[Mapping[str, frozenset[str]]] = {
    "csv": frozenset({"photo"}),
    "xlsx": frozenset({"photo"}),
    "vcf": frozenset(),
    "json": frozenset(),
}
_TOLD_EVERY = 50


def export_clients(
    shop: Shop,
    target: Path,
    vcard: Literal["3.0", "4.0"] = "4.0",
    tell: Tell | None = None,
    ids: Sequence[int] | None = None,
) -> int:
    """Write clients to *target*, in the form of its ending, and return how many there are.

    Args:
        shop: The open shop; its language is that of the headings.
        target: Ends with one of ``FORMS``; an older file there is replaced when the new one is whole.
        vcard: 3.0 for telephones; only 4.0 brings everything back.
        ids: Who, in this order; None for everybody.
        tell: Told (done, whole); an exception from it ends the export, and the older file stays.

    Raises:
        ValueInvalid: Another ending.
        FileExists, DiskFull, FileReadOnly, FileTrouble: As ``whole_file``.
    """
    form = target.suffix.lower().removeprefix(".")
    if form not in FORMS:
        raise ValueInvalid("file", target.name, ", ".join(f".{each}" for each in FORMS))
    clients = _Counted(shop, tell, ids)
    with whole_file(target, shop.path) as path:
        if form == "json":
            _write_json(path, shop, clients)
        elif form == "vcf":
            write_vcards(path, (_row(each, clients.decimals) for each in clients), vcard)
        else:
            _write_table(path, form, shop, clients)
    return clients.done


class _Counted:
    """The clients, counted as they go by."""

    def __init__(self, shop: Shop, tell: Tell | None, ids: Sequence[int] | None) -> None:
        self._shop, self._tell, self._ids = shop, tell, ids
        self.decimals = shop.programme().shop.decimals
        self.done = 0

    def __iter__(self) -> Iterator[KeptClient]:
        if self._ids is None:
            whole, clients = exports.count(self._shop), exports.kept_clients(self._shop)
        else:
            whole, clients = len(self._ids), exports.chosen_clients(self._shop, self._ids)
        for client in clients:
            if self._tell is not None and self.done % _TOLD_EVERY == 0:
                self._tell(self.done, whole)
            yield client
            self.done += 1


def _write_table(path: Path, form: str, shop: Shop, clients: _Counted) -> None:
    own = exports.own_fields(shop)
    language = shop.programme().shop.language
    head = header(language if language in {"ru", "uk"} else "en", own)
    lines = (line(_row(each, clients.decimals), own) for each in clients)
    if form == "csv":
        write_csv(path, head, lines)
    else:
        write_xlsx(path, "Clients", head, lines)


def _write_json(path: Path, shop: Shop, clients: _Counted) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('{"currency": ' + json.dumps(shop.programme().shop.currency) + ', "clients": [')
        for place, client in enumerate(clients):
            file.write(",\n" if place else "\n")
            json.dump(_tree(client, clients.decimals), file, ensure_ascii=False)
        file.write("\n]}\n")


def _tree(client: KeptClient, decimals: int) -> dict[str, Any]:
    row = _row(client, decimals)
    return {
        "id": client.id,
        **write_person(client.person),
        "keeper_name": row.keeper,
        "household_name": row.household,
        "own_fields": dict(row.custom),
        "consents": list(row.consents),
        "presents": list(row.presents),
        "cards": [_told(asdict(card)) for card in row.cards],
        "balance": row.bonus_balance,
        "turnover": row.total_spent,
        "archived_at": row.archived or None,
        "photo": None if row.photo is None else b64encode(row.photo).decode(),
        "last_purchase": row.last_visit.isoformat() if row.last_visit else None,
    }


def _row(client: KeptClient, decimals: int) -> OutRow:
    person = client.person
    return OutRow(
        id=str(client.id),
        person=person,
        cards=tuple(_card(card) for card in client.cards),
        bonus_balance=plain(client.bonuses, decimals) if client.bonuses else "",
        total_spent=plain(client.turnover, decimals) if client.turnover else "",
        keeper=client.keeper,
        household=client.household,
        household_id=str(person.household or ""),
        referred_by=str(person.referred_by or ""),
        consents=tuple(_told(asdict(each)) for each in client.consents),
        presents=tuple(_present(each, place, decimals) for each, place in client.presents),
        archived=client.archived.isoformat() if client.archived else "",
        photo=client.jpeg,
        custom=client.custom,
        last_visit=client.figures.last_purchase,
    )


def _card(card: KeptCard) -> ListedCard:
    return ListedCard(**{key: str(value) for key, value in _told(asdict(card)).items()})


def _present(present: Present, place: int | None, decimals: int) -> dict[str, Any]:
    tree = {**asdict(present), "relative": place}
    if present.cost is not None:
        tree["cost"] = plain(present.cost, decimals)
    return _told(tree)


def _told(tree: dict[str, Any]) -> dict[str, Any]:
    """Return what is not empty; days in ISO."""
    found = {key: value for key, value in tree.items() if value not in (None, "")}
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in found.items()}
