"""Whether the parts of a programme fit together: keys that are named exist, days are in order.

Every function refuses with the path of the key at fault, its value and what is allowed there.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.countries import COUNTRIES
from shopclient.domain.errors import ProgramInvalid
from shopclient.domain.money import plain
from shopclient.domain.programme import DiscountRule, Programme


def check_programme(programme: Programme) -> None:
    """Refuse a programme whose parts do not fit together.

    Raises:
        ProgramInvalid: The first key at fault.
    """
    if programme.shop.country not in COUNTRIES:
        raise ProgramInvalid("shop.country", programme.shop.country, "a country code such as RU, UA, KZ")
    _unique("calendar.shop_days", [day.key for day in programme.calendar.shop_days])
    for index, closure in enumerate(programme.calendar.closures):
        _in_order(f"calendar.closures[{index}]", closure.since, closure.until)
    _check_bonus_unit(programme)
    _unique("department", [department.key for department in programme.departments])
    _unique("discount", [discount.key for discount in programme.discounts])
    for index, discount in enumerate(programme.discounts):
        _check_discount(f"discount[{index}]", discount, programme)
    _unique("bonus_days", [days.key for days in programme.bonus_days])
    for index, days in enumerate(programme.bonus_days):
        _in_order(f"bonus_days[{index}]", days.since, days.until)
        _known(f"bonus_days[{index}].kinds", days.kinds, [kind.key for kind in programme.kinds])
    _unique("card_kind", [kind.key for kind in programme.kinds])
    for index, kind in enumerate(programme.kinds):
        _check_kind(f"card_kind[{index}]", kind, programme)


def _unique(path: str, keys: Sequence[str]) -> None:
    for index, key in enumerate(keys):
        if key in keys[:index]:
            raise ProgramInvalid(f"{path}[{index}].key", key, "a key that no other has")


def _known(path: str, names: Iterable[str], known: Sequence[str]) -> None:
    for name in names:
        if name not in known:
            raise ProgramInvalid(path, name, ", ".join(known) or "none, as there are none")


def _in_order(path: str, since: date | None, until: date | None) -> None:
    if since is not None and until is not None and until < since:
        raise ProgramInvalid(f"{path}.to", str(until), f"{since} or later")


def _check_bonus_unit(programme: Programme) -> None:
    # Source: loyalty rules 1; a currency of three decimals has a unit below the hundredth, too.
    decimals, unit = programme.shop.decimals, programme.rules.bonus_unit
    whole = 10**decimals
    allowed = sorted({1, max(1, whole // 100), whole})
    if unit not in allowed:
        raise ProgramInvalid(
            "rules.bonus_unit", plain(unit, decimals), " | ".join(plain(one, decimals) for one in allowed)
        )


def _check_discount(path: str, discount: DiscountRule, programme: Programme) -> None:
    if discount.percent is None and discount.amount is None:
        raise ProgramInvalid(path, discount.key, "a discount with percent or amount")
    if discount.percent is not None and discount.amount is not None:
        allowed = "percent or amount, not both"
        raise ProgramInvalid(f"{path}.amount", plain(discount.amount, programme.shop.decimals), allowed)
    _in_order(path, discount.since, discount.until)
    departments = [department.key for department in programme.departments]
    _known(f"{path}.departments", discount.departments, departments)
    _known(f"{path}.kinds", discount.kinds, [kind.key for kind in programme.kinds])


def _check_kind(path: str, kind: CardKind, programme: Programme) -> None:
    if kind.upgrade_to:
        # An account with bonuses cannot go on with a prepaid card, and of a retired kind none is given out.
        others = [
            other.key
            for other in programme.kinds
            if other.key != kind.key and not other.gift and not other.retired
        ]
        _known(f"{path}.upgrade_to", [kind.upgrade_to], others)
