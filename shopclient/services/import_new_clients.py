"""Clients that a list adds, written many at once: accounts, cards and their facts with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Cents
from shopclient.domain.person_cleaning import CleanPerson
from shopclient.models import Account, Card, Client, ImportPart
from shopclient.models.fact import note_all_added
from shopclient.models.sessions import driver_of
from shopclient.services import client_bulk, client_records, clients, import_openings
from shopclient.services.cards import book_opening
from shopclient.services.client_bulk import NewClient
from shopclient.services.client_saving import Deed, mark
from shopclient.services.core import Insert, table
from shopclient.services.import_beside import BesideWriter
from shopclient.services.import_matching import Known, KnownCard
from shopclient.services.import_openings import sums
from shopclient.services.import_preparing import Prepared
from shopclient.services.import_values import NOTHING, CardAs, Incoming, Problem
from shopclient.services.ledger import AccountState, Gathered, Posting
from shopclient.services.shop import Tx

_ACCOUNT, _CARD = Insert(table(Account)), Insert(table(Card))
_ARCHIVED = {"archived": True}
_PART = Insert(table(ImportPart), numbered=True)


@dataclass
class _Plan:
    """Somebody who is new, under the id that he gets."""

    id: int
    item: Prepared
    clean: CleanPerson
    numbers: Sequence[str]
    bonuses: Cents
    turnover: Cents

    @property
    def row(self) -> Incoming:
        return self.item.row

    @property
    def has_account(self) -> bool:
        return bool(self.numbers or self.bonuses or self.turnover)


class NewClients:
    """Gathers them, until they are written within the running transaction."""

    def __init__(self, tx: Tx, batch: int, kind: CardKind | None) -> None:
        self._tx, self._session, self._batch, self._kind = tx, tx.session, batch, kind
        self._plans: dict[int, _Plan] = {}
        self._today = tx.today
        self._beside = BesideWriter(tx)
        self.count_on()

    def __contains__(self, client: object) -> bool:
        return client in self._plans

    def count_on(self) -> None:
        """Begin the ids after the last one, since somebody else was added meanwhile."""
        self._next = (self._session.scalar(select(func.max(Client.id))) or 0) + 1

    def plan(self, item: Prepared, clean: CleanPerson, numbers: Sequence[str]) -> int:
        """Lay somebody by and return the id; *numbers* are those of cards, none of them in the file."""
        plan = _Plan(self._next, item, clean, numbers, *sums(item.row))
        self._plans[plan.id] = plan
        self._next += 1
        return plan.id

    def write(self, known: Known) -> None:
        """Write everybody who was laid by."""
        plans = list(self._plans.values())
        self._plans.clear()
        if not plans:
            return
        people = [NewClient(each.id, each.clean, each.numbers, each.row.beside.archived) for each in plans]
        persons = client_bulk.add_all(self._tx, people, self._batch)
        for plan, person in zip(plans, persons, strict=True):
            if plan.row.beside is not NOTHING:
                self._beside.add(plan.id, plan.item, [each.id for each in person.family])
        self._beside.write()
        with_account = [plan for plan in plans if plan.has_account]
        accounts = self._write_accounts(with_account)
        parts = [_part(card["account_id"], card=card["id"]) for card in self._write_cards(accounts, known)]
        parts += self._openings(accounts)
        _PART.add_all(self._session, [{**part, "batch_id": self._batch} for part in parts])

    @property
    def faults(self) -> list[Problem]:
        """What could not be taken of what is said beside the persons."""
        return self._beside.faults

    def write_beside(self, item: Prepared, client: int) -> None:
        """Write what is said beside the person of a client who was added alone."""
        if item.row.beside is NOTHING:
            return
        person = clients.person_in(self._session, client)
        self._beside.add(client, item, [each.id for each in person.family])
        self._beside.write()
        if item.row.beside.archived is not None:
            mark(self._tx, client_records.load(self._session, client), Deed("import", self._batch), _ARCHIVED)

    def _write_accounts(self, plans: Sequence[_Plan]) -> dict[int, _Plan]:
        """Open an account for each, and return them by the accounts' ids."""
        last = self._session.scalar(select(func.max(Account.id))) or 0
        accounts = dict(enumerate(plans, last + 1))
        opened = {"debt": 0, "turnover": 0, "opened_at": self._tx.now, "is_gift": 0, "merged_into_id": None}
        rows = [
            {**opened, "id": own, "client_id": plan.id, "opening_turnover": plan.turnover}
            for own, plan in accounts.items()
        ]
        _ACCOUNT.add_all(self._session, rows)
        note_all_added(driver_of(self._session), "account", last)
        return accounts

    def _write_cards(self, accounts: Mapping[int, _Plan], known: Known) -> list[dict[str, Any]]:
        last = self._session.scalar(select(func.max(Card.id))) or 0
        rows: list[dict[str, Any]] = []
        for own, plan in accounts.items():
            ids: dict[str, int] = {}
            # Who replaced another one comes first, so that it is there to be named.
            for number in _replacing_first(plan.numbers, plan.row.cards_as):
                ids[number] = last + len(rows) + 1
                said = self._card(plan.row.cards_as.get(number), ids)
                whose = {"id": ids[number], "number": number, "holder_id": plan.id, "account_id": own}
                rows.append({**said, **whose})
        _CARD.add_all(self._session, rows)
        note_all_added(driver_of(self._session), "card", last)
        for row in rows:
            known.cards[row["number"]] = KnownCard(row["id"], row["account_id"], row["holder_id"])
        return rows

    def _card(self, told: CardAs | None, ids: Mapping[str, int]) -> dict[str, Any]:
        """Return what a card is; *ids* are those that the client has by now."""
        told = told or CardAs(activated_on=self._today)
        by = ids.get(told.replaced_by)
        is_lost = told.state == "replaced" and by is None
        return {
            "kind_key": told.kind or (self._kind.key if self._kind is not None else ""),
            "state": "closed" if is_lost else told.state,
            "reason": told.reason,
            "replaced_by_id": by,
            "issued_on": told.issued_on or self._today,
            "activated_on": told.activated_on,
            "is_kept": 1,
        }

    def _openings(self, accounts: Mapping[int, _Plan]) -> list[dict[str, Any]]:
        """Book the openings of accounts that were opened just now, one right after the other."""
        parts: list[dict[str, Any]] = []
        gathered, last = Gathered(self._session), None
        for account, plan in accounts.items():
            operation = None
            if plan.bonuses:
                whose = f"card/{plan.numbers[0]}" if plan.numbers else f"client/{plan.id}"
                last = Posting(self._tx, account, AccountState(), after=last, writes=gathered)
                asked = import_openings.opening_of(plan.row, whose)
                operation = book_opening(self._tx, last, plan.bonuses, asked, plan.id)
            if plan.bonuses or plan.turnover:
                parts.append(_part(account, operation=operation, turnover=plan.turnover))
        gathered.write()
        return parts


def _replacing_first(numbers: Sequence[str], cards_as: Mapping[str, CardAs]) -> Sequence[str]:
    """Return *numbers* so that each comes after the one that replaced it, if that is among them."""
    if not cards_as:
        return numbers
    found: dict[str, None] = {}
    for number in numbers:
        way = [number]
        while (told := cards_as.get(way[-1])) and told.replaced_by in numbers and told.replaced_by not in way:
            way.append(told.replaced_by)
        found.update(dict.fromkeys(reversed(way)))
    return list(found)


def _part(
    account: int, *, card: int | None = None, operation: int | None = None, turnover: int = 0
) -> dict[str, Any]:
    return {"account_id": account, "card_id": card, "operation_id": operation, "turnover": turnover}
