"""Some rows of a list written to the file: who is new all at once, who is known one by one."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.errors import Refusal
from shopclient.domain.money import plain
from shopclient.domain.people import Person
from shopclient.domain.person_cleaning import CleanPerson
from shopclient.domain.person_tree import write_kept
from shopclient.models import Card, Client, ClientPhoto
from shopclient.services import client_records, clients, import_openings, photos, revisions
from shopclient.services.cards import (
    client_account,
    keep_for_bearer,
    keep_number,
    known_account,
    open_account,
)
from shopclient.services.client_saving import Deed
from shopclient.services.client_sums import sums_now
from shopclient.services.import_completing import filled, replaced
from shopclient.services.import_linking import Linking
from shopclient.services.import_matching import Known, KnownCard, Match, OddEmails, WordsOfNames
from shopclient.services.import_new_clients import NewClients
from shopclient.services.import_openings import sums
from shopclient.services.import_preparing import Prepared
from shopclient.services.import_values import NOTHING, Double, Outcome, Problem, Rule, Rules
from shopclient.services.search_index import index_clients
from shopclient.services.shop import Tx

_NOBODY = Person()


@dataclass(frozen=True)
class Memory:
    """What an import remembers from one transaction to the next; *met*: about whom a row was so far."""

    met: set[int] = field(default_factory=set)
    odd: OddEmails = field(default_factory=OddEmails)
    names: WordsOfNames = field(default_factory=WordsOfNames)
    linking: Linking = field(default_factory=Linking)


class Writer:
    """Writes rows within one transaction, and counts what becomes of them."""

    def __init__(
        self, tx: Tx, batch: int, kind: CardKind | None, rules: Rules, outcome: Outcome, memory: Memory
    ) -> None:
        self._tx, self._session, self._batch, self._kind = tx, tx.session, batch, kind
        self._rules, self._outcome, self._memory = rules, outcome, memory
        self._new = NewClients(tx, batch, kind)
        self._items: Sequence[Prepared] = ()
        self._loaded: dict[int, Client] | None = None
        self._as_added: dict[int, str] | None = None

    def write(self, items: Sequence[Prepared]) -> None:
        """Write all *items*, in their order."""
        people = [item.clean for item in items if item.clean is not None]
        self._known = Known(
            self._session,
            people,
            (n for item in items for n in item.numbers),
            self._memory.odd,
            self._memory.names,
        )
        self._items = items
        for item in items:
            self._outcome.faults.extend(item.faults)
            self._one(item if item.row.beside is NOTHING else self._memory.linking.linked(self._tx, item))
        self._write_new()

    def _one(self, item: Prepared) -> None:
        if item.row.card and self._kind is None:
            self._outcome.faults.append(Problem(item.row.line, "card", item.row.card, "no_kind"))
        if item.clean is None and item.numbers and item.row.person == _NOBODY:
            self._keep_for_bearer(item)
            return
        if item.clean is None:
            self._refuse(item, item.refusal)
            return
        found = self._known.match(item.clean, item.numbers, self._memory.met)
        if item.row.beside.number:
            found = self._memory.linking.own(found, item.row.beside.number)
        rule = self._rule(item, found)
        if rule == "skip":
            self._tell_doubles(item, found)
            self._outcome.skipped += 1
            self._meet(found.same)
        elif rule == "add":
            self._add(item, item.clean, found)
        else:
            self._join(item, found, rule)

    def _rule(self, item: Prepared, found: Match) -> Rule:
        """Return what was decided for the line; else the rule, and who is only alike is new."""
        by_rule = self._rules.same if found.same is not None else "add"
        if found.same is None and not found.alike:
            return "add"
        if by_rule == "replace" and found.same in self._memory.met:
            by_rule = "fill"  # the first row about somebody holds, else two of them would take turns
        return self._rules.lines.get(item.row.line, by_rule)

    def _meet(self, client: int | None) -> None:
        if client is not None:
            self._memory.met.add(client)

    def _refuse(self, item: Prepared, refusal: Refusal | None) -> None:
        self._outcome.skipped += 1
        if refusal is not None:
            value = str(refusal.data().get("value", ""))
            self._outcome.faults.append(Problem(item.row.line, refusal.place or "", value, refusal.code))

    def _tell_doubles(self, item: Prepared, found: Match) -> None:
        name, line = item.row.person.full_name, item.row.line
        if found.same is not None:
            self._outcome.duplicates.append(Double(line, name, found.same, "same"))
        else:
            self._outcome.duplicates.extend(Double(line, name, other, "alike") for other in found.alike)

    # Cards of nobody

    def _keep_for_bearer(self, item: Prepared) -> None:
        """Keep a card beside which nobody is named, with its sums, as a bearer's."""
        new = [number for number in item.numbers if self._is_new(number)]
        if not new:
            known = self._known.cards[item.numbers[0]]
            if not import_openings.is_open(self._tx, item.row, known.account_id, f"card/{item.numbers[0]}"):
                self._outcome.faults.extend(self._untaken(item, known.client_id))
            self._outcome.skipped += 1
            return
        if self._kind is None or "bearer" not in self._kind.holders:
            self._outcome.skipped += 1
            self._outcome.faults.append(Problem(item.row.line, "card", item.row.card, "holder_not_allowed"))
            return
        self._write_new()
        account = open_account(self._tx, None, None)
        for number in new:
            known_card, key = self._known.cards.get(number), self._kind.key
            if known_card is None:
                card = keep_for_bearer(self._tx, key, number, account)
            else:
                card = known_card.id
                import_openings.take_over(self._tx, known_card, key, None, account)
            import_openings.note(self._tx, self._batch, account, card=card)
            self._known.cards[number] = KnownCard(card, account, None)
        self._open(item, account, f"card/{new[0]}")
        self._outcome.added += 1

    def _is_new(self, number: str) -> bool:
        known = self._known.cards.get(number)
        return known is None or known.is_free

    # Who is new

    def _add(self, item: Prepared, clean: CleanPerson, found: Match) -> None:
        numbers = [number for number in item.numbers if number not in self._known.cards]
        if len(numbers) < len(item.numbers):
            self._write_new()
            self._add_alone(item, found)
            return
        self._tell_doubles(item, found)
        client = self._new.plan(item, clean, numbers)
        self._known.add(client, clean)
        for number in numbers:
            self._known.cards[number] = KnownCard(0, 0, client)
        self._count_new(item, client)
        self._count_sums(item)

    def _write_new(self) -> None:
        self._new.write(self._known)
        self._outcome.faults.extend(self._new.faults)
        self._new.faults.clear()

    def _count_new(self, item: Prepared, client: int) -> None:
        if item.row.beside is not NOTHING:
            self._memory.linking.came(item, client)
        self._outcome.added += 1
        self._outcome.clients.append(client)
        self._meet(client)

    def _add_alone(self, item: Prepared, found: Match) -> None:
        """Add somebody who refers to others, or whose card is in the file, with all the checks."""
        try:
            with self._session.begin_nested():
                client = clients.add_in(self._tx, item.row.person, batch=self._batch)
                faults = self._book(item, client)[1]
                self._new.write_beside(item, client)
        except Refusal as refusal:
            self._refuse(item, refusal)
            return
        finally:
            self._new.count_on()
        self._tell_doubles(item, found)
        if item.clean is not None:
            self._known.add(client, item.clean)
        self._count_new(item, client)
        self._outcome.faults.extend(faults)

    # Who is known

    def _join(self, item: Prepared, found: Match, rule: Rule) -> None:
        client = found.same if found.same is not None else found.alike[0]
        if client in self._new:
            self._write_new()
        name = item.row.person.full_name
        try:
            with self._session.begin_nested():
                changed = self._complete(client, item, rule) | self._show(client, item)
                booked, faults = self._book(item, client)
        except Refusal as refusal:
            self._loaded = None
            self._refuse(item, refusal)
            return
        self._outcome.duplicates.append(Double(item.row.line, name, client, "same"))
        self._outcome.faults.extend(faults)
        if self._known.is_archived(client) and item.row.beside.archived is None:
            self._outcome.faults.append(Problem(item.row.line, "name", name, "client_archived"))
        self._meet(client)
        if item.row.beside is not NOTHING:
            self._memory.linking.came(item, client)
        if changed and item.clean is not None:
            self._known.grew(client, item.clean)
        self._outcome.updated += changed or booked
        self._outcome.skipped += not (changed or booked)

    def _show(self, client: int, item: Prepared) -> bool:
        """Give the photo of the list to a client who has none; consents and presents are the file's own."""
        if item.jpeg is None or self._session.get(ClientPhoto, client) is not None:
            return False
        photos.put_in(self._tx, client, item.jpeg, self._batch)
        return True

    def _complete(self, client: int, item: Prepared, rule: Rule) -> bool:
        """Bring what the list says into the file of a client who is there."""
        said = item.clean.person if item.clean is not None else item.row.person
        if self._came_so(client, said):
            return False
        row = self._row(client)
        known = client_records.person_of(row)
        full = replaced(known, said) if rule == "replace" else filled(known, said)
        if full == known:
            return False
        if self._loaded is not None:
            self._loaded.pop(client, None)
        return clients.replace_in(self._tx, client, full, Deed("import", self._batch))

    def _came_so(self, client: int, said: Person) -> bool:
        """Tell that an earlier run added the client with these very words, and nobody changed them since."""
        if self._as_added is None:
            self._as_added = revisions.unchanged_since_added(self._session, self._matched())
        kept = self._as_added.get(client)
        if kept is None:
            return False
        tree = json.loads(kept)
        for relative in tree.get("family", ()):
            relative.pop("id", None)
        return bool(tree == write_kept(said))

    def _row(self, client: int) -> Client:
        if self._loaded is None:
            self._loaded = client_records.load_many(self._session, self._matched())
        return self._loaded.get(client) or client_records.load(self._session, client)

    def _matched(self) -> set[int]:
        """Return who the rows are about, to be read at once."""
        found = (self._known.match(each.clean, each.numbers).same for each in self._items if each.clean)
        return {client for client in found if client is not None and client not in self._new}

    def _book(self, item: Prepared, client: int) -> tuple[bool, tuple[Problem, ...]]:
        """Keep the cards on the client's account and, with them, the sums; known ones bring none again.

        Source: loyalty rules 4: a second card for the same client joins the client's account.
        """
        if not item.numbers or self._kind is None:
            return self._sums_alone(item, client)
        kept: list[str] = []
        own: list[int] = []
        faults: list[Problem] = []
        for number in item.numbers:
            known = self._known.cards.get(number)
            if known is None or known.is_free:
                own.append(self._keep(item, number, known, client, self._kind))
                kept.append(number)
            elif known.client_id == client:
                own.append(known.account_id)
            else:
                faults.append(Problem(item.row.line, "card", item.row.card, "card_exists"))
        whose = f"card/{(kept or item.numbers)[0]}"
        if kept:
            self._open(item, own[0], whose)
        elif not own or not import_openings.is_open(self._tx, item.row, own[0], whose):
            faults += self._untaken(item, client)
        return bool(kept), tuple(faults)

    def _keep(self, item: Prepared, number: str, known: KnownCard | None, client: int, kind: CardKind) -> int:
        told = item.row.cards_as.get(number)
        key = told.kind if told is not None and told.kind else kind.key
        if known is None:
            account = keep_number(self._tx, key, number, client)
            card = self._session.scalars(select(Card.id).where(Card.number == number)).one()
        else:
            account, card = client_account(self._tx, client), known.id
            import_openings.take_over(self._tx, known, key, client, account)
            index_clients(self._session, [client])
        if told is not None:
            import_openings.let_be_as_told(self._tx, card, told)
        import_openings.note(self._tx, self._batch, account, card=card)
        self._known.cards[number] = KnownCard(card, account, client)
        return account

    def _open(self, item: Prepared, account: int, whose: str) -> None:
        import_openings.open_sums(self._tx, self._batch, item.row, account, whose)
        self._count_sums(item)

    def _count_sums(self, item: Prepared) -> None:
        bonuses, turnover = sums(item.row)
        self._outcome.bonuses += bonuses
        self._outcome.turnover += turnover

    def _sums_alone(self, item: Prepared, client: int) -> tuple[bool, tuple[Problem, ...]]:
        """Keep the sums of a row without a card; an account that has sums gets none a second time."""
        if not any(sums(item.row)):
            return False, ()
        account, whose = known_account(self._tx, client), f"client/{client}"
        is_free = account is None or import_openings.is_empty(self._tx, account)
        # Who bought without any card has no account, and yet what the list says may be just that.
        if is_free and not any(sums_now(self._session, [client], self._tx.today)[client]):
            self._open(item, account or client_account(self._tx, client), whose)
            return True, ()
        taken = account is not None and import_openings.is_open(self._tx, item.row, account, whose)
        return False, () if taken else tuple(self._untaken(item, client))

    def _untaken(self, item: Prepared, client: int | None) -> Iterator[Problem]:
        """Say of each sum that it was not taken, since the card or the person was known already.

        What the file says, too, need not be told: such a list is one that was written from it.
        """
        decimals = self._tx.programme.shop.decimals
        now = sums_now(self._session, [client], self._tx.today)[client] if client else (0, 0)
        for name, amount, known in zip(("bonus_balance", "total_spent"), sums(item.row), now, strict=True):
            if amount and amount != known:
                yield Problem(item.row.line, name, plain(amount, decimals), "sum_known")
