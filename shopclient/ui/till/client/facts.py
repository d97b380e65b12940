"""What else the counter should know of an account, in a few words each: what burns, comes, which card."""

from dataclasses import dataclass

from shopclient.services.at_counter import AtCounter
from shopclient.texts.days import day_month, days_left
from shopclient.texts.errors import short_card
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.chips import ChipKind

#: Bonuses that burn within so many days are said in the colour of a warning.
_SOON = 14


@dataclass(frozen=True)
class AccountFact:
    """A few words with their icon and colour."""

    text: str
    kind: ChipKind
    icon: str


def facts_of(found: AtCounter, figures: Figures) -> list[AccountFact]:
    """Return what is worth a glance, the pressing first."""
    facts = [
        allergies_of(found, figures),
        _limit(found, figures),
        _burning(found, figures),
        _coming(found, figures),
        _stamps(found, figures),
        _card(found, figures),
    ]
    return [each for each in facts if each is not None]


def debt_of(found: AtCounter, figures: Figures) -> str:
    """Return the debt of an account in a whole sentence; empty if there is none."""
    if not found.debt:
        return ""
    text = figures.words.translate(
        "ClientFacts", "{sum} bonuses are owed after a return; the next purchases pay them off."
    )
    return text.format(sum=figures.amount(found.debt))


def allergies_of(found: AtCounter, figures: Figures) -> AccountFact | None:
    """Return what must never be offered; None if nothing is noted."""
    if not found.allergies:
        return None
    text = figures.words.translate("ClientFacts", "allergy: {text}")
    return AccountFact(text.format(text=", ".join(found.allergies)), "err", "alert-triangle")


def _limit(found: AtCounter, figures: Figures) -> AccountFact | None:
    words = figures.words
    if found.spend_left == 0 or not found.may_spend:
        text = words.translate("ClientFacts", "no more bonuses to spend today: the day’s limit is reached")
        return AccountFact(text, "warn", "lock")
    if found.spend_left is not None and found.spend_left < (found.balance or 0):
        text = words.translate("ClientFacts", "up to {sum} bonuses to spend today")
        return AccountFact(text.format(sum=figures.bonuses(found.spend_left)), "neutral", "lock")
    return None


def _burning(found: AtCounter, figures: Figures) -> AccountFact | None:
    if found.burn is None:
        return None
    words, (on, amount) = figures.words, found.burn
    is_soon = found.burns_in <= _SOON
    text = words.translate("ClientFacts", "{sum} expire on {day}")
    if is_soon:
        text = words.translate("ClientFacts", "{sum} expire on {day}, {when}")
    day = day_month(on.day, on.month, words.language)
    if not is_soon and found.burns_in > 330:  # the same month may be meant of two years
        day = f"{day} {on.year}"
    said = text.format(sum=figures.bonuses(amount), day=day, when=days_left(found.burns_in, words))
    return AccountFact(said, "warn" if is_soon else "neutral", "flame")


def _coming(found: AtCounter, figures: Figures) -> AccountFact | None:
    if not found.pending or found.pending_from is None:
        return None
    words, on = figures.words, found.pending_from
    text = words.translate("ClientFacts", "{sum} not active yet, from {day}")
    day = day_month(on.day, on.month, words.language)
    return AccountFact(text.format(sum=figures.bonuses(found.pending), day=day), "neutral", "clock")


def _stamps(found: AtCounter, figures: Figures) -> AccountFact | None:
    if not found.stamps_every:
        return None
    text = figures.words.translate("ClientFacts", "{count} of {every} stamps")
    return AccountFact(text.format(count=found.stamps, every=found.stamps_every), "neutral", "square-check")


def _card(found: AtCounter, figures: Figures) -> AccountFact | None:
    """Say which card it is, where there are several."""
    words, beside = figures.words, found.beside
    if found.card is None or not (beside.sharing or beside.elsewhere):
        return None
    number = short_card(found.card)
    if beside.names:
        text = words.translate("ClientFacts", "card {number}; {names} share the account")
        return AccountFact(text.format(number=number, names=", ".join(beside.names)), "neutral", "users")
    if beside.sharing:
        text = words.translate("ClientFacts", "card {number}; %n more share the account", n=beside.sharing)
    else:
        text = words.translate("ClientFacts", "card {number}; %n more with own accounts", n=beside.elsewhere)
    return AccountFact(text.format(number=number), "neutral", "credit-card")
