"""`till run`: one JSON object a line in, one out, each answered only after it is durable."""

import argparse
import json
import logging
from collections.abc import Callable, Mapping
from typing import Any

from shopclient.cli.call import Call, dumps, error_tree
from shopclient.cli.json_in import read_json
from shopclient.cli.parsing import Commands, add, group
from shopclient.cli.till_trees import balance_tree, receipt_tree
from shopclient.domain.errors import BadJson, FieldMissing, FieldUnknown, OpUnknown, Refusal, ValueInvalid
from shopclient.domain.money import Cents, parse_amount, parse_signed_amount, plain
from shopclient.services import returns, till
from shopclient.services.clock import parse_moment
from shopclient.services.operations import Request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words

Tree = Mapping[str, Any]

_log = logging.getLogger(__name__)

_LONGEST_ID = 200
_SALE_KEYS = {"card", "client", "amount", "lines", "spend", "expect_due", "at"}


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
        self._ops: dict[str, tuple[Callable[[Tree], dict[str, Any]], set[str]]] = {
            "quote": (self._quote, _SALE_KEYS),
            "sell": (self._sell, _SALE_KEYS),
            "refund": (self._refund, {"sale", "amount", "all", "reason", "at"}),
            "undo": (self._undo, {"operation", "at"}),
            "balance": (self._balance, {"card", "at"}),
            "adjust": (self._adjust, {"card", "amount", "reason", "at"}),
        }

    def answer(self, line: bytes) -> dict[str, Any]:
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
            return {
                "id": op_id,
                "ok": False,
                "error": {"code": "fault", "message": sentence(fault, self._words)},
            }

    def _carry_out(self, tree: Tree) -> dict[str, Any]:
        op = str(_needed(tree, "op"))
        if op not in self._ops:
            raise OpUnknown(op)
        work, keys = self._ops[op]
        for key in tree:
            if key not in {*keys, "op", "id"}:
                raise FieldUnknown(key)
        return work(tree)

    def _error(self, refusal: Refusal) -> dict[str, Any]:
        return error_tree(refusal, self._words, self._info.currency)

    def _quote(self, tree: Tree) -> dict[str, Any]:
        return self._receipt(till.quote(self._shop, self._draft(tree)))

    def _sell(self, tree: Tree) -> dict[str, Any]:
        return self._receipt(till.sell(self._shop, _request(tree), self._draft(tree)))

    def _receipt(self, receipt: Any) -> dict[str, Any]:
        return receipt_tree(receipt, self._words, self._info)

    def _refund(self, tree: Tree) -> dict[str, Any]:
        whole = tree.get("all", False)
        if whole not in (True, False) or whole == ("amount" in tree):
            raise FieldMissing("amount")
        back = returns.refund(
            self._shop,
            _request(tree),
            _text(tree, "sale"),
            None if whole else self._amount(tree, "amount"),
            reason=_text(tree, "reason") if "reason" in tree else "",
            at=_moment(tree),
        )
        sums = ("money_back", "bonuses_back", "earned_taken_back", "balance", "debt")
        answer = {name: self._plain(getattr(back, name)) for name in sums}
        return {**answer, "gift_back": self._plain(Cents(0)), "repeated": back.repeated}

    def _undo(self, tree: Tree) -> dict[str, Any]:
        back = returns.undo(self._shop, _request(tree), _text(tree, "operation"), _moment(tree))
        return {
            "undone": back.undone,
            "money_back": self._plain(back.money_back),
            "balance": self._plain(back.balance),
            "repeated": back.repeated,
        }

    def _balance(self, tree: Tree) -> dict[str, Any]:
        view = till.balance(self._shop, _text(tree, "card"), _moment(tree))
        return balance_tree(view, self._decimals)

    def _adjust(self, tree: Tree) -> dict[str, Any]:
        amount = parse_signed_amount(_text(tree, "amount"), self._decimals)
        card, reason = _text(tree, "card"), _text(tree, "reason")
        done = till.adjust(self._shop, _request(tree), card, amount, reason, _moment(tree))
        return {"balance": self._plain(done.balance), "repeated": done.repeated}

    def _draft(self, tree: Tree) -> SaleDraft:
        return SaleDraft(
            amounts=self._amounts(tree),
            card=_text(tree, "card") if tree.get("card") is not None else None,
            client=_client(tree),
            spend="max" if tree.get("spend") == "max" else self._sum_or(tree, "spend", Cents(0)),
            expect_due=self._sum_or(tree, "expect_due", None),
            at=_moment(tree),
        )

    def _amounts(self, tree: Tree) -> tuple[Cents, ...]:
        if "lines" not in tree:
            return (self._amount(tree, "amount"),)
        lines = tree["lines"]
        if "amount" in tree or not isinstance(lines, list) or not lines:
            raise ValueInvalid("lines", str(lines), '[{"amount": "100.00"}, …]')
        amounts = []
        for index, line in enumerate(lines):
            if not isinstance(line, dict):
                raise ValueInvalid(f"lines[{index}]", str(line), '{"amount": "100.00"}')
            for key in line:
                if key != "amount":
                    raise FieldUnknown(f"lines[{index}].{key}")
            amounts.append(self._amount(line, "amount"))
        return tuple(amounts)

    def _sum_or(self, tree: Tree, name: str, otherwise: Any) -> Any:
        return otherwise if tree.get(name) is None else self._amount(tree, name)

    def _amount(self, tree: Tree, name: str) -> Cents:
        return parse_amount(_text(tree, name), self._decimals)

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


def _request(tree: Tree) -> Request:
    content = json.dumps(tree, ensure_ascii=False, sort_keys=True)
    op_id = _text(tree, "id")
    if not 1 <= len(op_id) <= _LONGEST_ID or not op_id.isprintable() or not op_id.strip():
        raise ValueInvalid("id", op_id, f"1 to {_LONGEST_ID} printable characters")
    return Request(op_id, content)


def _needed(tree: Tree, name: str) -> Any:
    if tree.get(name) is None:
        raise FieldMissing(name)
    return tree[name]


def _text(tree: Tree, name: str) -> str:
    value = _needed(tree, name)
    if not isinstance(value, str):
        raise ValueInvalid(name, str(value), "a text in quotes")
    return value


def _client(tree: Tree) -> int | None:
    value = tree.get("client")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | str) or not str(value).isascii():
        raise ValueInvalid("client", str(value), "a client's id")
    if not str(value).isdigit() or len(str(value)) > 18:
        raise ValueInvalid("client", str(value), "a client's id")
    return int(value)


def _moment(tree: Tree) -> Any:
    return None if tree.get("at") is None else parse_moment(_text(tree, "at"))
