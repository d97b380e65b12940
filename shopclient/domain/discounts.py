"""Discounts: which ones apply to a bill, and how they are combined (loyalty rules 2, step 2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from shopclient.domain.bill import Bill, Reason, Standing
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.line_rights import rights_of
from shopclient.domain.money import WHOLE, Bps, Cents, divide, share_of, spread
from shopclient.domain.programme import DiscountRule, Programme


@dataclass(frozen=True)
class Candidate:
    """One discount that may be given: a percentage (basis points) or a sum; all sums in minor units.

    *what* is own, rule, birthday or holiday. It needs a bill of *min_bill* and gives no more than *most*, to
    lines of *departments* (none: all). The higher *priority* comes first; an *exclusive* one comes alone.
    """

    what: str
    name: str = ""
    percent: Bps | None = None
    amount: Cents = Cents(0)
    priority: int = 0
    exclusive: bool = False
    min_bill: Cents = Cents(0)
    most: Cents | None = None
    departments: frozenset[str] = frozenset()

    def covers(self, department: str | None) -> bool:
        """Tell whether lines of *department* are open to it."""
        return not self.departments or department in self.departments


@dataclass(frozen=True)
class Room:
    """What one line can take: its list price and the *limit* that may come off, in minor units.

    *most* is that limit as its rule writes it, in basis points of the list price.
    """

    amount: Cents
    limit: Cents
    most: Bps
    department: str | None


def rooms_of(bill: Bill, programme: Programme) -> list[Room]:
    """Return each line's room, goods only: the shop's cap, its department's limit; none if it is closed."""
    return [
        Room(line.amount, share_of(line.amount, right.most), right.most, line.department)
        for line, right in zip(bill.lines, rights_of(bill, programme), strict=True)
        if right.is_goods
    ]


def candidates(
    bill: Bill, kind: CardKind | None, own: Bps, programme: Programme, standing: Standing
) -> list[Candidate]:
    """Return the discounts that may be given on this day to this card, in the order of the programme."""
    found: list[Candidate] = []
    if own:
        found.append(Candidate("own", percent=own))
    found += [Candidate(each.what, percent=each.percent) for each in standing.personal if each.percent]
    found += [
        _campaign(rule)
        for rule in programme.discounts
        if _applies(rule, kind, bill.day, standing) and (rule.percent or rule.amount)
    ]
    return found


def discount_parts(
    found: Sequence[Candidate], rooms: Sequence[Room], programme: Programme, explain: list[Reason]
) -> list[Cents]:
    """Return the discount of each line by the shop's mode, within the caps; reasons go to *explain*."""
    gross = sum(room.amount for room in rooms)
    before = len(explain)
    found = _only_exclusive([each for each in found if _in_scope(each, rooms)], gross, explain)
    parts = _combined(found, rooms, programme, explain)
    said = explain[before:]
    _tell_of_cap(found, parts, rooms, programme, explain)
    _tell_total(said, parts, explain)
    return parts


def _combined(
    found: Sequence[Candidate], rooms: Sequence[Room], programme: Programme, explain: list[Reason]
) -> list[Cents]:
    if programme.rules.combine == "sequential":
        return _one_after_another(found, rooms, explain)
    gross = sum(room.amount for room in rooms)
    open_ones = [each for each in found if _reaches_minimum(each, gross, explain)]
    if programme.rules.combine == "sum":
        return _added(open_ones, rooms, explain)
    return _best(open_ones, rooms, explain)


def _campaign(rule: DiscountRule) -> Candidate:
    return Candidate(
        "rule",
        rule.name or rule.key,
        rule.percent,
        rule.amount or Cents(0),
        rule.priority,
        rule.exclusive,
        rule.min_bill,
        rule.max_amount or None,
        frozenset(rule.departments),
    )


def _applies(rule: DiscountRule, kind: CardKind | None, day: date, standing: Standing) -> bool:
    if rule.first_purchase and not standing.is_first:
        return False
    return rule.holds_on(day) and (not rule.kinds or (kind is not None and kind.key in rule.kinds))


def _in_scope(each: Candidate, rooms: Sequence[Room]) -> bool:
    return any(_is_open(each, room) for room in rooms)


def _reaches_minimum(each: Candidate, bill: int | Fraction, explain: list[Reason]) -> bool:
    if bill >= each.min_bill:
        return True
    explain.append(Reason("discount_below_minimum", {"name": each.name, "minimum": each.min_bill}))
    return False


def _only_exclusive(found: list[Candidate], gross: int, explain: list[Reason]) -> list[Candidate]:
    exclusive = [each for each in found if each.exclusive and gross >= each.min_bill]
    if not exclusive:
        return found
    chosen = max(exclusive, key=lambda each: each.priority)
    if len(found) > 1:
        explain.append(Reason("discount_exclusive", {"name": chosen.name}))
    return [chosen]


def _best(found: Sequence[Candidate], rooms: Sequence[Room], explain: list[Reason]) -> list[Cents]:
    """Return what the discount gives that takes most off; a tie goes to priority, then to the order."""
    offers = [(each, _alone(each, rooms)) for each in found]
    if not offers:
        return [Cents(0)] * len(rooms)
    chosen, parts = max(offers, key=lambda offer: (sum(offer[1]), offer[0].priority))
    _tell(chosen, sum(parts), rooms, explain)
    for other, others in offers:
        if other is not chosen and any(others):
            explain.append(Reason(f"{_code(other)}_not_best", _data(other, sum(others), rooms)))
    return parts


def _alone(each: Candidate, rooms: Sequence[Room]) -> list[Cents]:
    weights, limits = _weights(each, rooms), _limits(each, rooms)
    if each.percent is None:
        return spread(min(each.amount, each.most or each.amount), weights, limits)
    parts = [
        Cents(min(share_of(weight, each.percent), limit))
        for weight, limit in zip(weights, limits, strict=True)
    ]
    if each.most is None or sum(parts) <= each.most:
        return parts
    return spread(each.most, weights, limits)


def _added(found: Sequence[Candidate], rooms: Sequence[Room], explain: list[Reason]) -> list[Cents]:
    """Return what all discounts give together, of list prices: percentages added, then sums added."""
    fixed: list[tuple[Candidate, Cents]] = []
    rates: list[int] = [0] * len(rooms)
    for each in found:
        alone: int = sum(_alone(each, rooms))
        if each.percent is None or (each.most is not None and alone == each.most):
            fixed.append((each, Cents(min(each.most or each.amount, each.amount or alone))))
        else:
            rates = [
                rate + (each.percent if each.covers(room.department) else 0)
                for rate, room in zip(rates, rooms, strict=True)
            ]
            _tell(each, alone, rooms, explain)
    parts = [
        Cents(min(share_of(room.amount, min(rate, WHOLE)), room.limit))
        for rate, room in zip(rates, rooms, strict=True)
    ]
    for each, amount in fixed:
        limits = [
            limit - part if limit else 0 for limit, part in zip(_limits(each, rooms), parts, strict=True)
        ]
        more = spread(amount, _weights(each, rooms), limits)
        _tell(each, sum(more), rooms, explain)
        parts = [Cents(part + plus) for part, plus in zip(parts, more, strict=True)]
    return parts


def _one_after_another(
    found: Sequence[Candidate], rooms: Sequence[Room], explain: list[Reason]
) -> list[Cents]:
    """Return what discounts give by priority, each on what the former left; rounded once per line."""
    taken = [Fraction(0)] * len(rooms)
    for each in sorted(found, key=lambda one: -one.priority):
        left = [room.amount - part for room, part in zip(rooms, taken, strict=True)]
        if not _reaches_minimum(each, sum(left), explain):
            continue
        more = _next_in_turn(each, rooms, left, taken)
        if sum(more):
            base = sum(rest for rest, room in zip(left, rooms, strict=True) if _is_open(each, room))
            _tell(each, _rounded(sum(more)), rooms, explain, Fraction(base))
        taken = [part + plus for part, plus in zip(taken, more, strict=True)]
    return [
        Cents(min(divide(part.numerator, part.denominator), room.limit))
        for part, room in zip(taken, rooms, strict=True)
    ]


def _next_in_turn(
    each: Candidate, rooms: Sequence[Room], left: Sequence[Fraction], taken: Sequence[Fraction]
) -> list[Fraction]:
    limits = [
        max(Fraction(0), room.limit - part) if each.covers(room.department) else Fraction(0)
        for room, part in zip(rooms, taken, strict=True)
    ]
    # Of whole units a line takes what its rounded discount leaves, so that none of its limit is lost.
    whole_limits = [
        max(0, room.limit - _rounded(part)) if limit else 0
        for room, part, limit in zip(rooms, taken, limits, strict=True)
    ]
    weights = [int(rest) if limit else 0 for rest, limit in zip(left, limits, strict=True)]
    if each.percent is None:
        amount = min(each.amount, each.most or each.amount)
        return [Fraction(part) for part in spread(amount, weights, whole_limits)]
    more = [
        min(rest * each.percent / WHOLE, limit) if limit else Fraction(0)
        for rest, limit in zip(left, limits, strict=True)
    ]
    if each.most is not None and sum(more) > each.most:
        return [Fraction(part) for part in spread(each.most, weights, whole_limits)]
    return more


def _rounded(exact: Fraction | int) -> int:
    return divide(Fraction(exact).numerator, Fraction(exact).denominator)


def _is_open(each: Candidate, room: Room) -> bool:
    return room.limit > 0 and each.covers(room.department)


def _weights(each: Candidate, rooms: Sequence[Room]) -> list[int]:
    return [room.amount if _is_open(each, room) else 0 for room in rooms]


def _limits(each: Candidate, rooms: Sequence[Room]) -> list[int]:
    return [room.limit if each.covers(room.department) else 0 for room in rooms]


def _code(each: Candidate) -> str:
    what = {"own": "discount", "rule": "discount_rule"}.get(each.what, f"discount_{each.what}")
    return what if each.percent is not None else f"{what}_sum"


def _data(each: Candidate, amount: int, rooms: Sequence[Room], base: int | None = None) -> dict[str, object]:
    scope = sum(_weights(each, rooms))
    data: dict[str, object] = {
        "base": scope if base is None else base,
        "amount": amount,
        "left_out": sum(r.amount for r in rooms) - scope,
    }
    if each.percent is not None:
        data["percent"] = each.percent
    if each.name:
        data["name"] = each.name
    return data


def _tell(
    each: Candidate, amount: int, rooms: Sequence[Room], explain: list[Reason], base: Fraction | None = None
) -> None:
    """Say what a discount comes to by itself, and what holds it back; *amount* is what it really gives."""
    if not amount:
        return
    shown = amount
    if each.percent is not None:
        weights = _weights(each, rooms)
        shown = sum(share_of(weight, each.percent) for weight in weights)
        if base is not None:
            shown = _rounded(base * each.percent / WHOLE)
    whole_base = None if base is None else _rounded(base)
    explain.append(Reason(_code(each), _data(each, shown, rooms, whole_base)))
    if each.most is not None and amount == each.most < shown:
        explain.append(Reason("discount_cut", {"name": each.name, "limit": each.most}))


def _tell_total(said: Sequence[Reason], parts: Sequence[Cents], explain: list[Reason]) -> None:
    """Say the sum where the discounts said before do not add up to it: caps, and rounding once a line."""
    amounts = [reason.data["amount"] for reason in said if "amount" in reason.data and _is_given(reason)]
    if amounts and sum(amounts) != sum(parts):
        explain.append(Reason("discount_total", {"amount": sum(parts)}))


def _is_given(reason: Reason) -> bool:
    return not reason.code.endswith("_not_best")


def _tell_of_cap(
    found: Sequence[Candidate],
    parts: Sequence[Cents],
    rooms: Sequence[Room],
    programme: Programme,
    explain: list[Reason],
) -> None:
    """Say which highest discount held a line back: without it more would have come off."""
    if not any(part and part == room.limit for room, part in zip(rooms, parts, strict=True)):
        return
    lifted = [replace(room, limit=room.amount if room.limit else room.limit) for room in rooms]
    freely = _combined(found, lifted, programme, [])
    cap = programme.rules.discount_cap
    held = {room.most for room, part, more in zip(rooms, parts, freely, strict=True) if more > part}
    for most in sorted(held):
        code = "discount_capped" if most == cap else "discount_limited"
        explain.append(Reason(code, {"cap": most}))
