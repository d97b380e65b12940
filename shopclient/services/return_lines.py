"""The lines of a sale that can come back one by one."""

from dataclasses import dataclass

from shopclient.domain.errors import DepartmentUnknown
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.models import Card
from shopclient.services.shop import Shop
from shopclient.services.sold import sold


@dataclass(frozen=True)
class ReturnLine:
    """One line of a sale; *value* is what its return gives back in all, in minor units."""

    position: int
    department: str  # its name; empty without one
    gift_card: str  # the number of the card that it put value on
    amount: Cents  # list price
    value: Cents
    is_back: bool  # it came back already, as a line


def return_lines(shop: Shop, sale: str) -> tuple[ReturnLine, ...]:
    """Return the lines of a lasting sale, in their order.

    Raises:
        SaleUnknown: No sale has this id, or it was undone.
    """
    with shop.reading() as session:
        found = sold(session, sale)
        programme = shop.programme_version(session, found.sale.programme_id)
        return tuple(
            ReturnLine(
                position=line.position,
                department=_name(programme, line.department),
                gift_card=session.get_one(Card, line.gift_card_id).number if line.gift_card_id else "",
                amount=Cents(line.amount),
                value=Cents(line.value),
                is_back=line.position in found.back.positions,
            )
            for line in found.lines
        )


def _name(programme: Programme, department: str | None) -> str:
    if department is None:
        return ""
    try:
        return programme.department(department).name
    except DepartmentUnknown:
        return department
