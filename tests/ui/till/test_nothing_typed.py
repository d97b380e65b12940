"""A purchase of nothing: the person is asked for the sum."""

import pytest

from tests.ui.till.counter import Counter


@pytest.mark.parametrize("typed", ["0", "0,00", "00", ","])
def test_a_purchase_of_nothing_is_not_booked(counter: Counter, typed: str) -> None:
    counter.type(typed)
    counter.enter()

    assert counter.view.sale.field.error() == "Type the sum of the purchase first."
    assert counter.booked == []

    counter.view.sale.edit.selectAll()
    counter.type("5")
    counter.enter()
    assert counter.booked[0].due == 5_00
