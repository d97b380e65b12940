"""Customer days in words: kinds, the countdown, checklists, guests, what a day brought."""

from datetime import date

from shopclient.domain.customer_days import CHECKLISTS, Answer, EventKind, Step
from shopclient.texts import days
from shopclient.texts.words import Words

NBSP = "\u00a0"


def kind(code: EventKind, words: Words) -> str:
    """Return a kind of day."""
    return {
        "client_day": words.translate("Events", "Client day"),
        "closed_evening": words.translate("Events", "Closed evening for regulars"),
        "children": words.translate("Events", "Children’s hour"),
        "tasting": words.translate("Events", "Tasting"),
        "presentation": words.translate("Events", "Presentation"),
        "excursion": words.translate("Events", "Excursion"),
        "chiefs_day": words.translate("Events", "The owner at the counter"),
        "other": words.translate("Events", "Another occasion"),
    }[code]


def ready_steps(code: EventKind, words: Words) -> tuple[Step, ...]:
    """Return the checklist that a new day of this kind begins with."""
    texts = _steps(words)
    return tuple(Step(texts[step], before) for step, before in CHECKLISTS[code])


def countdown(on_day: date, until: date, today: date, words: Words) -> str:
    """Return how far off a day is: ``in 12 days``, ``today``, ``3 days ago``."""
    if on_day <= today <= until:
        return words.translate("Events", "today") if on_day == until else words.translate("Events", "now")
    if today < on_day:
        return words.translate("Events", "in %n day(s)", n=(on_day - today).days)
    return words.translate("Events", "%n day(s) ago", n=(today - until).days)


def when(on_day: date, until: date, hours: str, words: Words) -> str:
    """Return the days of it and its hours."""
    text = days.day(on_day, words.language)
    if until != on_day:
        text = f"{text} – {days.day(until, words.language)}"
    return f"{text}, {hours}" if hours else text


def due(on_day: date, words: Words) -> str:
    """Return by when a step is to be done."""
    return words.translate("Events", "by {day}").format(
        day=days.day_month(on_day.day, on_day.month, words.language)
    )


def answer(code: Answer, words: Words) -> str:
    """Return what a guest said."""
    return {
        "listed": words.translate("Events", "Not asked yet"),
        "invited": words.translate("Events", "Invited"),
        "yes": words.translate("Events", "Will come"),
        "no": words.translate("Events", "Will not come"),
    }[code]


def child(name: str, age: int, words: Words) -> str:
    """Return a child with its age: ``Петя, 7 лет``."""
    years = days.age(age, words) if age else words.translate("Events", "under a year")
    return f"{name}, {years}" if name else years


def _steps(words: Words) -> dict[str, str]:
    return {
        "idea": words.translate("Events", "Choose the surprise of the day"),
        "prizes": words.translate("Events", "Choose the prizes and what they may cost"),
        "guests": words.translate("Events", "Make the list of guests"),
        "invite": words.translate("Events", "Invite everybody on the list"),
        "tickets": words.translate("Events", "Draw the prizes and print the tickets"),
        "staff": words.translate("Events", "Tell everybody in the shop who does what"),
        "shop": words.translate("Events", "Dress the shop up"),
        "thank": words.translate("Events", "Thank everybody who came"),
        "treat": words.translate("Events", "Order the treat: ask about allergies"),
        "helpers": words.translate("Events", "Find who looks after the children"),
        "contests": words.translate("Events", "Think up games and contests"),
        "gifts": words.translate("Events", "Buy a small present for each child"),
        "safe": words.translate("Events", "Make it safe: corners, stairs, allergies, phones of the parents"),
        "goods": words.translate("Events", "Choose the goods to be shown"),
        "speaker": words.translate("Events", "Agree who tells about them"),
        "route": words.translate("Events", "Plan the way round and its stops"),
        "chiefs": words.translate("Events", "Agree who of the managers serves, and when"),
        "questions": words.translate("Events", "Prepare what to ask the clients"),
    }
