"""`till run`: one JSON object a line in, one out, each answered only after it is durable."""

import argparse
import logging
from collections.abc import Callable
from typing import Any

from shopclient.cli.call import Call, dumps, error_tree
from shopclient.cli.json_in import read_json
from shopclient.cli.parsing import Commands, add, group
from shopclient.cli.till_requests import Asking
from shopclient.cli.till_trees import balance_tree, history_tree, receipt_tree, refund_tree
from shopclient.domain.errors import BadJson, FieldMissing, FieldsApart, OpUnknown, Refusal, inside
from shopclient.domain.money import Cents, plain
from shopclient.domain.return_reasons import QUESTIONS
from shopclient.services import attaching, balances, card_deeds, corrections, returns, till, undoing
from shopclient.services.shop import Shop
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words

_log = logging.getLogger(__name__)

_SALE_KEYS = {"card", "client", "amount", "lines", "gift_cards", "spend", "expect_due", "pin", "at"}

Answer = dict[str, Any]
Work = Callable[[Asking], Answer]


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    till_group = group(commands, "till", "the till")
    example = "till run < operations.jsonl"
    add(till_group, "run", _run, "one JSON object a line in, one out, until the input ends", example)


def _run(call: Call, _arguments: argparse.Namespace) -> None:
    """Answer line by line until the input ends; a bad line gets an error and the stream goes on."""
    shop = call.shop()
    counter = Counter(shop, call.words)
    try:
        for line in call.stdin:
            if line.strip():
                call.say(dumps(counter.answer(line)))
    finally:
        shop.close()


class Counter:
    """Carries out the operations of the stream on one shop."""

    def __init__(self, shop: Shop, words: Words) -> None:
        self._shop = shop
        self._words = words
        self._info = shop.programme().shop
        issued = {"kind", "client", "count", "with", "own_account", "number", "blank"}
        self._ops: dict[str, tuple[Work, set[str]]] = {
            "quote": (self._quote, _SALE_KEYS),
            "sell": (self._sell, _SALE_KEYS),
            "refund": (self._refund, {"sale", "amount", "lines", "all", "reason", *QUESTIONS, "at"}),
            "undo": (self._undo, {"operation", "at"}),
            "balance": (self._balance, {"card", "at"}),
            "history": (self._history, {"card", "at"}),
            "adjust": (self._adjust, {"card", "amount", "reason", "burns_on", "active_from", "at"}),
            "attach": (self._attach, {"card", "client", "sale", "at"}),
            "issue": (self._issue, issued | {"at"}),
            "activate": (self._activate, {"card", "at"}),
            "upgrade": (self._upgrade, {"card", "kind", "at"}),
            "block": (self._block, {"card", "reason", "at"}),
            "unblock": (self._unblock, {"card", "reason", "at"}),
            "replace": (self._replace, {"card", "reason", "with", "at"}),
        }

    def answer(self, line: bytes) -> Answer:
        """Return the answer to one line of the input, an error's too."""
        op_id: Any = None
        try:
            self._info = self._shop.programme().shop  # another window may have loaded a new one
            tree = _object(line)
            op_id = tree.get("id")
            return {"id": op_id, "ok": True, **self._carry_out(tree)}
        except Refusal as refusal:
            return {"id": op_id, "ok": False, "error": self._error(refusal)}
        except Exception as fault:
            # A fault of ours costs this line, never the rest of the stream; the transaction kept nothing.
            _log.exception("a fault of ours")
            message = sentence(fault, self._words)
            return {"id": op_id, "ok": False, "error": {"code": "fault", "message": message}}

    def _carry_out(self, tree: dict[str, Any]) -> Answer:
        asking = Asking(tree, self._decimals)
        op = asking.text("op")
        if op not in self._ops:
            raise OpUnknown(op)
        work, keys = self._ops[op]
        asking.refuse_others({*keys, "op", "id"})
        return work(asking)

    def _error(self, refusal: Refusal) -> Answer:
        return error_tree(refusal, self._words, self._info.currency)

    def _quote(self, asking: Asking) -> Answer:
        return receipt_tree(till.quote(self._shop, asking.draft()), self._words, self._info)

    def _sell(self, asking: Asking) -> Answer:
        receipt = till.sell(self._shop, asking.request(), asking.draft())
        return receipt_tree(receipt, self._words, self._info)

    def _refund(self, asking: Asking) -> Answer:
        back = returns.refund(
            self._shop,
            asking.request(),
            asking.text("sale"),
            asking.wanted(),
            reason=asking.return_reasons().written(),
            at=asking.moment(),
        )
        return refund_tree(back, self._decimals)

    def _undo(self, asking: Asking) -> Answer:
        back = undoing.undo(self._shop, asking.request(), asking.text("operation"), asking.moment())
        return {
            "undone": back.undone,
            "money_back": self._plain(back.money_back),
            "balance": self._plain(back.balance),
            "repeated": back.repeated,
        }

    def _balance(self, asking: Asking) -> Answer:
        view = balances.balance(self._shop, asking.text("card"), asking.moment())
        return balance_tree(view, self._decimals)

    def _history(self, asking: Asking) -> Answer:
        history = balances.history(self._shop, asking.text("card"), asking.moment())
        return history_tree(history, self._decimals)

    def _adjust(self, asking: Asking) -> Answer:
        done = corrections.adjust(
            self._shop,
            asking.request(),
            asking.text("card"),
            asking.signed_amount("amount"),
            asking.text("reason"),
            asking.moment(),
            active_from=asking.day("active_from"),
            burns_on=asking.day("burns_on"),
        )
        return {"balance": self._plain(done.balance), "repeated": done.repeated}

    def _attach(self, asking: Asking) -> Answer:
        card = asking.text("card")
        if asking.has("sale"):
            if asking.has("client"):
                raise FieldsApart("client", "sale")
            done = attaching.attach_sale(
                self._shop, asking.request(), asking.text("sale"), card, asking.moment()
            )
            sums = {"earned": self._plain(done.earned), "balance": self._plain(done.balance)}
            return {"card": done.card, "sale": done.sale, **sums, "repeated": done.repeated}
        client = asking.client()
        if client is None:
            with inside("client"):
                raise FieldMissing("client")
        return card_deeds.attach_client(self._shop, asking.request_if_named(), card, client, asking.moment())

    def _issue(self, asking: Asking) -> Answer:
        return card_deeds.issue(self._shop, asking.request_if_named(), asking.order(), asking.moment())

    def _activate(self, asking: Asking) -> Answer:
        request, card = asking.request_if_named(), asking.text("card")
        return card_deeds.activate(self._shop, request, card, asking.moment())

    def _upgrade(self, asking: Asking) -> Answer:
        request, card = asking.request_if_named(), asking.text("card")
        return card_deeds.upgrade(self._shop, request, card, asking.text("kind"), asking.moment())

    def _block(self, asking: Asking) -> Answer:
        request, card = asking.request_if_named(), asking.text("card")
        return card_deeds.block(self._shop, request, card, asking.text_or("reason"), asking.moment())

    def _unblock(self, asking: Asking) -> Answer:
        request, card = asking.request_if_named(), asking.text("card")
        return card_deeds.unblock(self._shop, request, card, asking.moment())

    def _replace(self, asking: Asking) -> Answer:
        request, card = asking.request_if_named(), asking.text("card")
        blank = asking.text("with") if asking.has("with") else None
        return card_deeds.replace_card(
            self._shop, request, card, asking.text_or("reason"), asking.moment(), with_card=blank
        )

    def _plain(self, amount: Cents | None) -> str | None:
        return None if amount is None else plain(amount, self._decimals)

    @property
    def _decimals(self) -> int:
        return self._info.decimals


def _object(line: bytes) -> dict[str, Any]:
    tree = read_json(line)
    if not isinstance(tree, dict):
        raise BadJson("object")
    return tree
