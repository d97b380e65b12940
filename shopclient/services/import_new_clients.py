"""Clients that a list adds, written many at once: accounts, cards and their facts with them."""

import json
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
from shopclient.services import client_bulk, import_openings
from shopclient.services.client_bulk import NewClient
from shopclient.services.core import Insert, table
from shopclient.services.import_matching import Known, KnownCard
from shopclient.services.import_openings import sums
from shopclient.services.import_values import Incoming
from shopclient.services.ledger import AccountState, Posting
from shopclient.services.shop import Tx

_ACCOUNT, _CARD = Insert(table(Account)), Insert(table(Card))
_PART = Insert(table(ImportPart), numbered=True)


@dataclass
class _Plan:
    """Somebody who is new, under the id that he gets."""

    id: int
    row: Incoming
    clean: CleanPerson
    numbers: Sequence[str]
    bonuses: Cents
    turnover: Cents

    @property
    def has_account(self) -> bool:
        return bool(self.numbers or self.bonuses or self.turnover)


class NewClients:
    """Gathers them, until they are written within the running transaction."""

    def __init__(self, tx: Tx, batch: int, kind: CardKind | None) -> None:
        self._tx, self._session, self._batch, self._kind = tx, tx.session, batch, kind
        self._plans: dict[int, _Plan] = {}
        self._last: Posting | None = None
        self.count_on()

    def __contains__(self, client: object) -> bool:
        return client in self._plans

    def count_on(self) -> None:
        """Begin the ids after the last one, since somebody else was added meanwhile."""
        self._next = (self._session.scalar(select(func.max(Client.id))) or 0) + 1

    def plan(self, row: Incoming, clean: CleanPerson, numbers: Sequence[str]) -> int:
        """Lay somebody by and return the id; *numbers* are those of cards, none of them in the file."""
        plan = _Plan(self._next, row, clean, numbers, *sums(row))
        self._plans[plan.id] = plan
        self._next += 1
        return plan.id

    def write(self, known: Known) -> None:
        """Write everybody who was laid by."""
        plans = list(self._plans.values())
        self._plans.clear()
        if not plans:
            return
        people = [NewClient(plan.id, plan.clean, plan.numbers) for plan in plans]
        client_bulk.add_all(self._tx, people, self._batch)
        with_account = [plan for plan in plans if plan.has_account]
        accounts = self._write_accounts(with_account)
        self._last = None
        parts = [_part(card["account_id"], card=card["id"]) for card in self._write_cards(accounts, known)]
        for account, plan in accounts.items():
            if plan.bonuses or plan.turnover:
                parts.append(_part(account, operation=self._opened(plan, account), turnover=plan.turnover))
        _PART.add_all(self._session, [{**part, "batch_id": self._batch} for part in parts])

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
        usual = (self._kind.key if self._kind is not None else "", "active")
        day = {"issued_on": self._tx.today, "activated_on": self._tx.today}
        kept = {"reason": "", "replaced_by_id": None, "is_kept": 1, **day}
        rows: list[dict[str, Any]] = []
        for own, plan in accounts.items():
            for number in plan.numbers:
                kind, state = plan.row.cards_as.get(number, usual)
                said = {"number": number, "kind_key": kind, "state": state, "holder_id": plan.id}
                rows.append({**kept, **said, "id": last + len(rows) + 1, "account_id": own})
        _CARD.add_all(self._session, rows)
        note_all_added(driver_of(self._session), "card", last)
        for row in rows:
            known.cards[row["number"]] = KnownCard(row["id"], row["account_id"], row["holder_id"])
        return rows

    def _opened(self, plan: _Plan, account: int) -> int | None:
        """Book the opening of an account that was opened just now, right after that of the one before."""
        if not plan.bonuses:
            return None
        whose = f"card/{plan.numbers[0]}" if plan.numbers else f"client/{plan.id}"
        self._last = posting = Posting(self._tx, account, AccountState(), after=self._last)
        posting.grant("opening", plan.bonuses, active_from=self._tx.today)
        return posting.seal(
            import_openings.opening_of(plan.row, whose),
            "opening",
            client_id=plan.id,
            business_day=self._tx.today,
            happened_at=self._tx.local,
            answer=json.dumps({"balance": plan.bonuses}),
        )


def _part(
    account: int, *, card: int | None = None, operation: int | None = None, turnover: int = 0
) -> dict[str, Any]:
    return {"account_id": account, "card_id": card, "operation_id": operation, "turnover": turnover}
