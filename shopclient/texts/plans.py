"""Plans in words: ready ones with their checklists, where one stands, and what came of it."""

from collections.abc import Mapping
from datetime import date

from shopclient.domain.plans import TEMPLATES, Plan, PlanState, PlanStep
from shopclient.texts import days
from shopclient.texts.words import Words


def template(key: str, words: Words) -> str:
    """Return what a ready plan is called."""
    return {
        "drum_and_verses": words.translate("Plans", "Drum and verses"),
        "cake_with_discounts": words.translate("Plans", "Cake with discounts"),
        "coin_in_the_pocket": words.translate("Plans", "Coin in the pocket"),
        "childrens_hour": words.translate("Plans", "Children’s hour"),
    }[key]


def ready_steps(key: str, words: Words) -> tuple[PlanStep, ...]:
    """Return the checklist of a ready plan, in the order of its days."""
    said = _STEPS[key](words)
    ordered = sorted(TEMPLATES[key], key=lambda step: -step[1])
    return tuple(PlanStep(said[code], days_before=before) for code, before in ordered)


def state(code: PlanState, words: Words) -> str:
    """Return where a plan stands."""
    return {
        "open": words.translate("Plans", "In preparation"),
        "done": words.translate("Plans", "Carried out"),
        "dropped": words.translate("Plans", "Dropped"),
    }[code]


def checklist(plan: Plan, words: Words) -> str:
    """Return how far the checklist is: ``4 of 5``."""
    return words.translate("Plans", "{done} of {total}").format(done=plan.done, total=len(plan.steps))


def when(day: date, today: date, words: Words) -> str:
    """Return how far off a day is: ``in 7 days``, ``today``, ``3 days ago``."""
    left = (day - today).days
    return days.days_left(left, words) if left >= 0 else words.translate("Plans", "%n day(s) ago", n=-left)


def due(day: date, words: Words, *, late: bool) -> str:
    """Return by when a step is to be done."""
    by = words.translate("Plans", "by {day}").format(day=days.day_month(day.day, day.month, words.language))
    return words.translate("Plans", "{by}, late").format(by=by) if late else by


def for_whom(names: list[str], words: Words) -> str:
    """Return whom a plan is for: a name, or how many clients."""
    if len(names) == 1:
        return names[0]
    return words.translate("Plans", "%n client(s)", n=len(names)) if names else ""


def title(holiday: str, names: list[str], words: Words) -> str:
    """Return what a new plan is called: ``Pioneer Day · Galina Zorina``."""
    who = for_whom(names, words)
    return f"{holiday} · {who}" if holiday and who else holiday or who


def returned(plan: Plan, count: int, words: Words) -> str:
    """Return how many of the plan's clients came back within its days."""
    text = words.translate("Plans", "{count} of {total} came back within {days}")
    return text.format(count=count, total=len(plan.guests), days=days.days(plan.back_days, words))


def _drum(words: Words) -> Mapping[str, str]:
    return {
        "verses": words.translate(
            "Plans", "Write verses about the client and the reason for loving this day"
        ),
        "clothes": words.translate("Plans", "Find the clothes: ties, caps, shorts"),
        "drum": words.translate("Plans", "Borrow a drum and a bugle"),
        "rehearse": words.translate("Plans", "Rehearse together"),
        "perform": words.translate("Plans", "Come to the client’s door, perform, congratulate"),
    }


def _cake(words: Words) -> Mapping[str, str]:
    return {
        "discounts": words.translate("Plans", "Decide on the discounts and how many there are of each"),
        "invite": words.translate("Plans", "Invite the clients"),
        "cake": words.translate("Plans", "Order the cake with small boxes for the cards"),
        "slips": words.translate("Plans", "Write the cards and put them into the boxes"),
        "treat": words.translate("Plans", "Treat everybody with a piece; take the discount off at once"),
    }


def _coin(words: Words) -> Mapping[str, str]:
    return {
        "coins": words.translate("Plans", "Get collector’s coins"),
        "silence": words.translate("Plans", "Tell the sellers to keep it a secret"),
        "pockets": words.translate("Plans", "Put a coin into a pocket of each thing to be sold"),
        "count": words.translate("Plans", "Count the coins that went, and note who was delighted"),
    }


def _children(words: Words) -> Mapping[str, str]:
    return {
        "games": words.translate("Plans", "Think up games and contests for the ages of the children"),
        "helpers": words.translate("Plans", "Ask two people to look after the children"),
        "parents": words.translate("Plans", "Invite the parents; ask about allergies"),
        "gifts": words.translate("Plans", "Buy a small gift for each child"),
        "corner": words.translate("Plans", "Prepare a safe corner of the shop"),
    }


_STEPS = {
    "drum_and_verses": _drum,
    "cake_with_discounts": _cake,
    "coin_in_the_pocket": _coin,
    "childrens_hour": _children,
}
