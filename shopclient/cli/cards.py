"""`cards …`: issue, print, show, block, unblock, replace."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, client_id, group, path, read_source, whole
from shopclient.domain.errors import ValueInvalid
from shopclient.jobs import card_batch
from shopclient.services import card_deeds, cards
from shopclient.services.card_deeds import Order
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
    issue.add_argument(
        "--numbers", type=path, help="ready-made numbers, one a line, where the kind allows them"
    )
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
    block = add(group_, "block", _block, "block a card", "cards block 2012345678927 --reason 'lost on 3 May'")
    block.add_argument("--reason", default="", metavar="S")
    unblock = add(
        group_, "unblock", _unblock, "make a blocked card good again", "cards unblock 2012345678927"
    )
    swap = add(
        group_,
        "replace",
        _replace,
        "put a new card in the place of a lost one",
        "cards replace 2012345678927 --json",
    )
    swap.add_argument("--with", dest="blank", metavar="NUMBER", help="a printed card that was not given out")
    for command in (show, block, unblock, swap):
        command.add_argument("number")
    return group_


def _issue(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        # Before any card exists: a sheet that is not there must not leave cards behind.
        card_batch.check_sheet(arguments.sheet, 1)
        if arguments.pdf is not None:
            card_batch.check_target(arguments.pdf)
        answer: dict[str, Any] = {"cards": _issued(shop, arguments)}
        if arguments.pdf is not None:
            numbers = [card["number"] for card in answer["cards"]]
            drawn = card_batch.draw(shop, numbers, arguments.pdf, arguments.sheet)
            answer |= _printed(shop, drawn, arguments.pdf)
        return answer
    finally:
        shop.close()


def _issued(shop: Shop, arguments: argparse.Namespace) -> list[dict[str, Any]]:
    kind, blank = arguments.kind, arguments.blank
    if arguments.numbers is None:
        order = Order(kind, arguments.client, arguments.bearer, blank=blank)
        answer = card_deeds.issue(shop, None, order)
    else:
        numbers = _ready_made(arguments.numbers)
        if arguments.bearer not in {None, len(numbers)}:
            raise ValueInvalid("--bearer", str(arguments.bearer), f"{len(numbers)}, as the file has numbers")
        answer = card_deeds.issue_numbers(shop, kind, arguments.client, numbers, blank=blank)
    return list(answer["cards"])


def _ready_made(source: Path) -> list[str]:
    """Return the numbers of a file, one a line; empty lines are passed over.

    Raises:
        FileNotFound, FileTrouble; ValueInvalid: It is no text, or has no number in it.
    """
    try:
        lines = read_source(source).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        lines = []
    numbers = [line.strip() for line in lines if line.strip()]
    if not numbers:
        raise ValueInvalid("--numbers", str(source), "a text of numbers, one a line")
    return numbers


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


def _block(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    return _done(call, lambda shop: card_deeds.block(shop, None, arguments.number, arguments.reason))


def _unblock(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    return _done(call, lambda shop: card_deeds.unblock(shop, None, arguments.number))


def _replace(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    blank = arguments.blank
    return _done(call, lambda shop: card_deeds.replace_card(shop, None, arguments.number, with_card=blank))


def _done(call: Call, deed: Callable[[Shop], dict[str, Any]]) -> dict[str, Any]:
    shop = call.shop()
    try:
        answer = deed(shop)
    finally:
        shop.close()
    del answer["repeated"]  # a command has no id, so it is never a repetition
    return answer


def _tree(card: IssuedCard) -> dict[str, Any]:
    tree: dict[str, Any] = {"number": card.number, "kind": card.kind_key, "state": card.state}
    optional = {"client": card.client, "replaced_by": card.replaced_by}
    return {**tree, **{name: value for name, value in optional.items() if value is not None}}
