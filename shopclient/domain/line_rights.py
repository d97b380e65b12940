"""What a line of a bill may have, by its department."""

from dataclasses import dataclass

from shopclient.domain.bill import Bill, BillLine
from shopclient.domain.errors import inside
from shopclient.domain.money import Bps
from shopclient.domain.programme import Programme


@dataclass(frozen=True)
class LineRights:
    """What one line may have; value sold onto a gift card is no goods and has no right to anything.

    *discounted* lines are open to discounts and to bonuses, *most* is the highest discount on them (basis
    points of the list price), on those that *earn* bonuses are earned.
    """

    is_goods: bool
    discounted: bool
    earns: bool
    most: Bps


def rights_of(bill: Bill, programme: Programme) -> tuple[LineRights, ...]:
    """Return the rights of each line.

    Raises:
        DepartmentUnknown: A line names a department that the programme does not have; with its place.

    Source: loyalty rules 2, steps 2, 3 and 5.
    """
    found: list[LineRights] = []
    for index, line in enumerate(bill.lines):
        with inside(f"lines[{index}].department"):
            found.append(_rights(line, programme))
    return tuple(found)


def _rights(line: BillLine, programme: Programme) -> LineRights:
    if line.gift_card is not None:
        return LineRights(is_goods=False, discounted=False, earns=False, most=Bps(0))
    cap = programme.rules.discount_cap
    if line.department is None:
        return LineRights(is_goods=True, discounted=True, earns=True, most=cap)
    department = programme.department(line.department)
    most = Bps(min(cap, department.max_discount)) if department.discounted else Bps(0)
    return LineRights(is_goods=True, discounted=department.discounted, earns=department.earns, most=most)
