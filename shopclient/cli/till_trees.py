"""Answers of the till as the contract writes them: sums as text with the currency's decimals."""

from typing import Any

from shopclient.domain.bill import PricedLine
from shopclient.domain.money import Cents, plain, plain_percent
from shopclient.domain.programme import ShopInfo
from shopclient.services.balances import History
from shopclient.services.till_values import BalanceView, Receipt, Refunded
from shopclient.texts.explain import explanations
from shopclient.texts.words import Words

_SUMS = ("gross", "discount", "spent", "rounded", "due", "earned", "balance", "pending", "turnover")
_BACK = ("money_back", "bonuses_back", "gift_back", "earned_taken_back", "balance", "debt")


def receipt_tree(receipt: Receipt, words: Words, shop: ShopInfo) -> dict[str, Any]:
    """Return a quote or a sale as a tree."""
    return {
        **{name: _sum(getattr(receipt, name), shop.decimals) for name in _SUMS},
        "debt": _sum(receipt.debt, shop.decimals),
        "discount_percent": plain_percent(receipt.discount_percent),
        "stamps": receipt.stamps,
        "card": receipt.card,
        "client": receipt.client,
        "lines": [_line_tree(line, shop.decimals) for line in receipt.lines],
        "gift_paid": [
            {
                "card": paid.card,
                "amount": plain(paid.amount, shop.decimals),
                "left": plain(paid.left, shop.decimals),
            }
            for paid in receipt.gift_paid
        ],
        "notices": explanations(receipt.notices, words, shop.currency),
        "explain": explanations(receipt.explain, words, shop.currency),
        "repeated": receipt.repeated,
    }


def refund_tree(back: Refunded, decimals: int) -> dict[str, Any]:
    """Return a return as a tree."""
    return {**{name: _sum(getattr(back, name), decimals) for name in _BACK}, "repeated": back.repeated}


def balance_tree(view: BalanceView, decimals: int) -> dict[str, Any]:
    """Return what a card has as a tree."""
    sums = {name: _sum(getattr(view, name), decimals) for name in ("balance", "pending", "debt", "turnover")}
    tree: dict[str, Any] = {
        "card": view.card,
        "state": view.state,
        "client": view.client,
        **sums,
        "discount_percent": plain_percent(view.discount_percent),
        "stamps": view.stamps,
        "burns": [{"on": on.isoformat(), "amount": plain(amount, decimals)} for on, amount in view.burns],
    }
    return tree if view.replaced_by is None else {**tree, "replaced_by": view.replaced_by}


def history_tree(history: History, decimals: int) -> dict[str, Any]:
    """Return all that moved on a card's account as a tree."""
    return {
        "entries": [
            {
                "at": entry.at.isoformat(timespec="seconds"),
                "what": entry.what,
                "amount": plain(entry.amount, decimals),
                "operation": entry.operation,
            }
            for entry in history.entries
        ],
        "lots": [
            {
                "granted": plain(lot.granted, decimals),
                "left": plain(lot.left, decimals),
                "active_from": lot.active_from.isoformat(),
                "burns_on": None if lot.burns_on is None else lot.burns_on.isoformat(),
            }
            for lot in history.lots
        ],
    }


def _line_tree(line: PricedLine, decimals: int) -> dict[str, Any]:
    names = ("amount", "discount", "spent", "due")
    tree: dict[str, Any] = {name: plain(getattr(line, name), decimals) for name in names}
    tree["earns"] = line.earns
    if line.department is not None:
        tree["department"] = line.department
    if line.gift_card is not None:
        tree["gift_card"] = line.gift_card
    return tree


def _sum(amount: Cents | None, decimals: int) -> str | None:
    return None if amount is None else plain(amount, decimals)
