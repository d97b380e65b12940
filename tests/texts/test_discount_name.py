"""The line of a discount names what was really given, with the per cent that was really given."""

from datetime import date
from typing import Any

import pytest

from shopclient.domain.bill import Bill, BillLine, PersonalDiscount, Standing
from shopclient.domain.money import Bps, Cents
from shopclient.domain.pricing import price
from shopclient.domain.programme_toml import read_programme
from shopclient.texts.discount_name import discount_name
from shopclient.texts.words import Words

DAY = {"name": "Customer day", "percent": "10"}
LONG = {"name": "The birthday of our shop and of all its clients", "percent": "10"}
NOBODY = Standing()
BIRTHDAY = Standing(personal=(PersonalDiscount("birthday", Bps(1500)),))


def named(own: str, *discounts: dict[str, str], standing: Standing = NOBODY, **rules: Any) -> str:
    tree = {
        "shop": {"name": "Lime"},
        "rules": rules,
        "card_kind": [{"key": "k", "name": "K", "discount_percent": own}],
        "discount": [{"key": f"d{place}", **each} for place, each in enumerate(discounts)],
    }
    programme = read_programme(tree)
    bill = Bill((BillLine(Cents(350_00)),), day=date(2026, 11, 21))
    priced = price(bill, programme.kinds[0], programme, standing)
    return discount_name(priced.explain, Words("en"))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (named("3"), "Discount 3%"),
        (named("0", standing=BIRTHDAY), "Birthday discount 15%"),
        (named("3", DAY), "Discount “Customer day” 10%"),
        (named("0", LONG), "Discount “The birthday of our sho…” 10%"),
        (named("0", {"name": "Coupon", "amount": "50"}), "Discount “Coupon”"),
        (named("3", DAY, combine="sum"), "Discounts"),
        (named("50", discount_cap_percent="30"), "Discount"),  # 30 per cent were given, not 50
    ],
)
def test_the_line_names_what_was_given(said: str, shown: str) -> None:
    assert said == shown
