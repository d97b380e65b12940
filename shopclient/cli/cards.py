"""`cards …`: issue, print, show."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, client_id, group, path, whole
from shopclient.domain.errors import FieldMissing
from shopclient.jobs import card_batch
from shopclient.services import cards
from shopclient.services.cards import IssuedCard
from shopclient.services.shop import Shop

# Which counts and cells there are is told by who knows them; a sentence of theirs is better than one of ours.
_ANY = -(10**18), 10**18


def register(commands: Commands) -> Commands:
    """Add the commands of this module."""
    group_ = group(commands, "cards", "loyalty cards")
    issue = add(
        group_, "issue", _issue, "issue cards", "cards issue --kind simple --bearer 100 --pdf cards.pdf"
    )
    issue.add_argument("--kind", required=True)
    whose = issue.add_mutually_exclusive_group(required=True)
    whose.add_argument("--bearer", type=whole("--bearer", *_ANY), metavar="N")
    whose.add_argument("--client", type=client_id, metavar="ID")
    issue.add_argument("--blank", action="store_true", help="printed stock, given out later")
    issue.add_argument("--pdf", type=path)
    issue.add_argument("--sheet", default=card_batch.DEFAULT_SHEET)
    printing = add(group_, "print", _print, "draw issued cards as PDF", "cards print cards.pdf 2012345678927")
    printing.add_argument("pdf", type=path)
    printing.add_argument("numbers", nargs="+", metavar="NUMBER")
    printing.add_argument("--sheet", default=card_batch.DEFAULT_SHEET)
    start = whole("--start", *_ANY)
    printing.add_argument("--start", type=start, default=1, help="first free cell of the sheet")
    add(group_, "sheets", _sheets, "sheets of cards that can be printed on", "cards sheets --json")
    show = add(group_, "show", _show, "what the register knows of a card", "cards show 2012345678927")
    show.add_argument("number")
    return group_


def _issue(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    if arguments.client is not None and arguments.blank:
        raise FieldMissing("bearer")  # a blank card has no holder yet
    shop = call.shop()
    try:
        # Before any card exists: a sheet that is not there must not leave cards behind.
        card_batch.check_sheet(arguments.sheet, 1)
        if arguments.pdf is not None:
            card_batch.check_target(arguments.pdf)
        issued = _issued(shop, arguments)
        answer: dict[str, Any] = {"cards": [_tree(card) for card in issued]}
        if arguments.pdf is not None:
            card_batch.draw(shop, [card.number for card in issued], arguments.pdf, arguments.sheet)
            answer |= _printed(shop, issued, arguments.pdf)
        return answer
    finally:
        shop.close()


def _issued(shop: Shop, arguments: argparse.Namespace) -> list[IssuedCard]:
    if arguments.client is not None:
        return [cards.issue_named(shop, arguments.kind, arguments.client)]
    return cards.issue_bearer(shop, arguments.kind, arguments.bearer, blank=arguments.blank)


def _print(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        drawn = card_batch.draw(shop, arguments.numbers, arguments.pdf, arguments.sheet, arguments.start)
        return {"cards": [_tree(card) for card in drawn], **_printed(shop, drawn, arguments.pdf)}
    finally:
        shop.close()


def _printed(shop: Shop, drawn: Sequence[IssuedCard], pdf: Path) -> dict[str, Any]:
    """Return where the cards are drawn, and what of them is not on the paper as it is written."""
    faults = [
        {"number": one.number, "field": one.field, "value": one.value, "reason": "letters_missing"}
        for one in card_batch.faults(shop, drawn)
    ]
    return {"pdf": str(pdf), "faults": faults} if faults else {"pdf": str(pdf)}


def _sheets(_call: Call, _arguments: argparse.Namespace) -> dict[str, Any]:
    return {"sheets": card_batch.sheets()}


def _show(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        return _tree(cards.show(shop, arguments.number))
    finally:
        shop.close()


def _tree(card: IssuedCard) -> dict[str, Any]:
    tree: dict[str, Any] = {"number": card.number, "kind": card.kind_key, "state": card.state}
    return tree if card.client is None else {**tree, "client": card.client}
