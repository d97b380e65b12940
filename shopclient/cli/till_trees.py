"""Answers of the till as the contract writes them: sums as text with the currency's decimals."""

from typing import Any

from shopclient.domain.money import Cents, plain, plain_percent
from shopclient.domain.programme import ShopInfo
from shopclient.services.till_values import BalanceView, Receipt
from shopclient.texts.explain import explanations
from shopclient.texts.words import Words

_SUMS = ("gross", "discount", "spent", "rounded", "due", "earned", "balance", "pending", "turnover")


def receipt_tree(receipt: Receipt, words: Words, shop: ShopInfo) -> dict[str, Any]:
    """Return a quote or a sale as a tree."""
    sums = {name: _sum(getattr(receipt, name), shop.decimals) for name in _SUMS}
    return {
        **sums,
        "discount_percent": plain_percent(receipt.discount_percent),
        "card": receipt.card,
        "client": receipt.client,
        "lines": [
            {
                **{
                    name: _sum(getattr(line, name), shop.decimals)
                    for name in ("amount", "discount", "spent", "due")
                },
                "earns": line.earns,
            }
            for line in receipt.lines
        ],
        "gift_paid": [],
        "notices": explanations(receipt.notices, words, shop.currency),
        "explain": explanations(receipt.explain, words, shop.currency),
        "repeated": receipt.repeated,
    }


def balance_tree(view: BalanceView, decimals: int) -> dict[str, Any]:
    """Return what a card has as a tree."""
    sums = {name: _sum(getattr(view, name), decimals) for name in ("balance", "pending", "debt", "turnover")}
    tree: dict[str, Any] = {
        "card": view.card,
        "state": view.state,
        "client": view.client,
        **sums,
        "discount_percent": plain_percent(view.discount_percent),
        "stamps": 0,
        "burns": [],
    }
    return tree if view.replaced_by is None else {**tree, "replaced_by": view.replaced_by}


def _sum(amount: Cents | None, decimals: int) -> str | None:
    return None if amount is None else plain(amount, decimals)
