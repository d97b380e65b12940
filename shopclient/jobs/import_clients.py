"""A client list imported: read, tried, brought in, reported."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from shopclient.domain.card_numbers import normalise
from shopclient.domain.money import Cents, plain
from shopclient.domain.texts_in import shortened
from shopclient.formats.client_columns import read_mapping, signature
from shopclient.formats.client_fields import Field, Layout
from shopclient.formats.client_list import ClientList, read_clients
from shopclient.formats.client_rows import ImportRow
from shopclient.formats.listed_card import ListedCard
from shopclient.formats.reading_ahead import stream
from shopclient.formats.tables import read_table
from shopclient.services.import_mappings import remember, remembered
from shopclient.services.import_preparing import terms_of
from shopclient.services.import_values import NOTHING
from shopclient.services.imports import (
    Beside,
    CardAs,
    Double,
    Incoming,
    Outcome,
    Problem,
    Progress,
    Rules,
    bring_in,
)
from shopclient.services.shop import Shop
from shopclient.texts import import_words
from shopclient.texts.words import Words

# The window may not reach into formats: what it hands back and shows comes through here.
__all__ = [
    "ClientList",
    "Double",
    "Field",
    "ImportRow",
    "Problem",
    "Progress",
    "Report",
    "Rules",
    "as_tree",
    "read",
    "run",
]

_MOST_SHOWN = 200  # characters
_NO_RULES = Rules()
#: States of cards in a list of ours; which card replaced another one, no list tells.
_OWN_STATES = frozenset(("active", "blocked", "replaced", "closed"))
_STATES = {"blocked": "blocked", "closed": "closed", "replaced": "closed"}


@dataclass(frozen=True)
class Report:
    """What an import did, or, as a trial, would do; *faults* in the order of lines."""

    read: int
    added: int
    updated: int
    skipped: int
    outcome: Outcome
    faults: tuple[Problem, ...]
    ignored: tuple[str, ...] = ()  # headings of columns that hold nothing for the client file
    unrecognised: tuple[str, ...] = ()  # headings that nobody knows: what is below them is not taken
    absent: tuple[str, ...] = ()  # headings that were decided on, and the list has not
    currencies: tuple[str, ...] = ()  # other ones than the shop's, in which the list has sums


def read(
    shop: Shop,
    path: Path,
    *,
    encoding: str | None = None,
    sheet: str | None = None,
    given: Mapping[str, Field] | None = None,
    mapping: Path | None = None,
) -> ClientList:
    """Read a list without touching the shop's file; errors as ``read_clients`` and ``read_mapping``.

    What somebody decided for an earlier list with the same headings holds, unless it is decided anew.

    Args:
        shop: For the decimals of its currency, and what it remembers.
        path: The list.
        encoding: Python's name of the encoding, if the person named it.
        sheet: The sheet of a workbook; None is the first that holds rows.
        given: Header → field, as the person decided in the window.
        mapping: A file that says the same.
    """
    decimals = shop.programme().shop.decimals
    columns = read_mapping(mapping) if mapping is not None else given
    if columns is not None:
        return read_clients(path, decimals, encoding, columns, sheet=sheet)
    table = read_table(path, encoding, sheet)
    known = remembered(shop, signature(table.header))
    fields = {heading: Field(word) for heading, word in known.items() if word in set(Field)}
    return read_clients(path, decimals, encoding, fields or None, sheet=sheet)


def run(
    shop: Shop,
    people: ClientList,
    kind_key: str | None = None,
    *,
    trial: bool = False,
    progress: Progress | None = None,
    rules: Rules = _NO_RULES,
    given: Mapping[str, Field] | None = None,
    file_name: str = "",
) -> Report:
    """Bring a list that was read into the shop's file, or try to; errors as ``bring_in``.

    Row by row, so that the longest list takes no more memory than a short one. *given* is what was decided
    of its columns, to be remembered for the next list of this kind.
    """
    unread: list[Problem] = []
    is_own = people.mapping.layout is Layout.OWN
    known = [kind for kind in shop.programme().kinds if not kind.gift and "named" in kind.holders]
    kinds = {word: kind.key for kind in known for word in (kind.name, kind.key)} if kind_key is None else {}
    currencies: set[str] = set()
    # A list of ours may bring fields that the shop lacks yet.
    terms = None if is_own else terms_of(shop)
    count = 0

    def rows() -> Iterator[Incoming]:
        nonlocal count
        for item in stream(people, terms):
            if isinstance(item, ImportRow):
                count += 1
                currencies.add(item.currency)
                if kind_key is None:
                    unread.extend(_kinds_unknown(item, kinds))
                yield _incoming(item, kinds, unread, is_own=is_own)
            else:
                unread.append(Problem(item.line, item.field, item.value, item.reason))

    outcome = bring_in(
        *(shop, rows(), kind_key),
        trial=trial,
        progress=progress,
        total=people.read,
        file_name=file_name,
        rules=rules,
        is_own=is_own,
    )
    if given and not trial:
        remember(shop, signature(people.table.header), given)
    faults = sorted([*unread, *outcome.faults], key=lambda fault: fault.line)
    return Report(
        read=people.read,
        added=outcome.added,
        updated=outcome.updated,
        skipped=people.read - count + outcome.skipped,
        outcome=outcome,
        # A cell may hold a whole book; who mends the list needs no more than its beginning.
        faults=tuple(replace(fault, value=shortened(fault.value, _MOST_SHOWN)) for fault in faults),
        ignored=people.mapping.ignored,
        unrecognised=people.mapping.unrecognised,
        absent=people.mapping.absent,
        currencies=tuple(sorted(currencies - {"", shop.programme().shop.currency})),
    )


def as_tree(report: Report, decimals: int, words: Words) -> dict[str, Any]:
    """Return the report as the command line answers it; *decimals* of the shop's currency."""
    return {
        "read": report.read,
        "added": report.added,
        "updated": report.updated,
        "skipped": report.skipped,
        "totals": {
            "bonuses": plain(Cents(report.outcome.bonuses), decimals),
            "turnover": plain(Cents(report.outcome.turnover), decimals),
            "owed_before": plain(Cents(report.outcome.owed), decimals),
            "owed_after": plain(Cents(report.outcome.owed + report.outcome.bonuses), decimals),
            "other_currencies": list(report.currencies),
        },
        "columns": {
            "ignored": list(report.ignored),
            "unrecognised": list(report.unrecognised),
            "absent": list(report.absent),
        },
        "duplicates": [
            {"line": one.line, "name": one.name, "client": one.client, "why": one.why}
            for one in report.outcome.duplicates
        ],
        "faults": [
            {
                "line": one.line,
                "field": one.field,
                "value": one.value,
                "reason": one.reason,
                "message": import_words.fault(one.field, one.reason, words),
            }
            for one in report.faults
        ],
    }


def _incoming(row: ImportRow, kinds: Mapping[str, str], faults: list[Problem], *, is_own: bool) -> Incoming:
    """Return a row for the client file; *kinds* are the keys of the shop's kinds by key and by name."""
    cards_as = {
        normalise(card.number): _card_as(card, kinds, is_own=is_own)
        for card in row.cards
        if card.kind in kinds
    }
    more = tuple(card.number for card in row.cards[1:])
    sums = (row.bonus_balance, row.total_spent)
    beside = _beside(row, faults, is_own=is_own) or NOTHING
    person, clean = row.person, row.clean
    if row.referred_by and not is_own and not person.source:
        # Whoever recommended somebody is a name in other programs.
        person, clean = replace(person, source=row.referred_by), None
    return Incoming(row.line, person, row.card, *sums, more, cards_as, beside, clean)


def _kinds_unknown(row: ImportRow, kinds: Mapping[str, str]) -> Iterator[Problem]:
    """Name the kinds that the shop has not: their cards become those of the usual kind."""
    for word in dict.fromkeys(card.kind for card in row.cards):
        if word and word not in kinds:
            yield Problem(row.line, "kind", word, "kind_unknown")


def _card_as(card: ListedCard, kinds: Mapping[str, str], *, is_own: bool) -> CardAs:
    if not is_own:
        return CardAs(kinds[card.kind], _STATES.get(card.state, "active"))
    return CardAs(
        kind=kinds[card.kind],
        state=card.state if card.state in _OWN_STATES else "active",
        issued_on=_day(card.issued_on),
        activated_on=_day(card.activated_on),
        reason=card.reason,
        replaced_by=normalise(card.replaced_by),
    )


def _beside(row: ImportRow, faults: list[Problem], *, is_own: bool) -> Beside | None:
    """Return what is said beside the person; None where that is nothing."""
    said: dict[str, Any] = {"custom": row.custom, "consent": row.consent, "picture": row.photo}
    if is_own:
        said |= {
            "number": row.external_id,
            "referred_by": row.referred_by,
            "family_known": row.family_known,
            "keeper": row.keeper,
            "household": row.household,
            "home": row.household_id,
            "consents": row.consents,
            "presents": row.presents,
            "archived": _moment(row, faults),
        }
    told = {key: value for key, value in said.items() if value not in (None, "", ())}
    return Beside(**told) if told else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _moment(row: ImportRow, faults: list[Problem]) -> datetime | None:
    if not row.archived:
        return None
    try:
        return datetime.fromisoformat(row.archived).astimezone(UTC)
    except ValueError:
        faults.append(Problem(row.line, "archived", row.archived, "value_invalid"))
        return None
