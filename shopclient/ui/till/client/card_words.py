"""The sentence of each scanned code, and what it leads to."""

from shopclient.domain.texts_in import shortened
from shopclient.services.card_steps import CardStep
from shopclient.services.draws import SeenTicket
from shopclient.texts.days import day
from shopclient.texts.errors import sentence, short_card
from shopclient.texts.words import Words
from shopclient.ui.till.figures import Figures

_NAME, _REASON = 40, 80  # signs that are shown: one long word would widen the till


def title_of(step: CardStep, figures: Figures) -> str:
    """Return what is the matter with a code, in one sentence."""
    words = figures.words
    if step.ticket is not None:
        return _ticket(step.ticket, words)
    known = {
        "blank": words.translate("CardSteps", "Card {number} is new: not given out yet."),
        "closed": words.translate("CardSteps", "Card {number} is closed."),
        "replaced": words.translate("CardSteps", "Card {number} was replaced by card {other}."),
        "expired": words.translate("CardSteps", "Card {number} was good until {day}."),
        "blocked": _blocked(step, figures),
    }
    if step.code not in known:
        return sentence(step.refusal, words, figures.currency)
    return known[step.code].format(
        number=short_card(step.number),
        other=short_card(step.replaced_by),
        reason=shortened(step.reason, _REASON),
        day=day(step.since, words.language) if step.since else "",
    )


def advice_of(step: CardStep, figures: Figures) -> str:
    """Return what can be done next about a code, whoever stands there; empty if its title says it."""
    words, name = figures.words, step.client_name
    sum_ = figures.bonuses(step.balance)
    if step.ticket is not None or step.code == "blank":
        return _new(step, figures) if step.ticket is None else _of_ticket(step.ticket, words)
    if step.code == "replaced":
        return words.translate("CardSteps", "The bonuses are on the new card.")
    if step.code == "foreign" and step.enrol:
        return words.translate("CardSteps", "If it is a card of yours, enrol it: it keeps its number.")
    if step.code == "blocked":
        text = words.translate(
            "CardSteps",
            "Its bonuses are safe: {sum}. In the right hands, unblock it. If it is lost, a new card goes on"
            " with the account: scan a printed one, or take a new number.",
        )
        return _of_client(text.format(sum=sum_), name)
    if step.code == "expired":
        text = words.translate(
            "CardSteps",
            "Its bonuses are safe: {sum}. A new card goes on with the account: scan a printed one, or take"
            " a new number.",
        )
        return _of_client(text.format(sum=sum_), name)
    return ""


def _of_client(text: str, name: str) -> str:
    return f"{shortened(name, _NAME)}. {text}" if name else text


def _new(step: CardStep, figures: Figures) -> str:
    words = figures.words
    if step.client is None and not step.for_bearer:
        text = words.translate(
            "CardSteps",
            "“{kind}” is given in a name only. Find the client (F2) or add a new one (F4): the card waits.",
        )
        return text.format(kind=step.kind_name)
    text = step.kind_name
    if step.welcome:
        brings = words.translate("CardSteps", "“{kind}”: it brings {sum} bonuses as a welcome.")
        text = brings.format(kind=step.kind_name, sum=figures.bonuses(step.welcome))
    return _of_client(text, step.client_name)


def _ticket(seen: SeenTicket, words: Words) -> str:
    ticket = seen.ticket
    if not ticket.prize:
        text = words.translate("CardSteps", "Ticket {number} has no prize.")
    elif ticket.redeemed_at is None:
        text = words.translate("CardSteps", "Ticket {number}: {prize}")
    else:
        text = words.translate("CardSteps", "Ticket {number}: “{prize}” was handed over on {day} at {time}.")
    at = ticket.redeemed_at
    return text.format(
        number=ticket.number,
        prize=shortened(ticket.prize, _REASON),
        day=day(at, words.language) if at else "",
        time=f"{at:%H:%M}" if at else "",
    )


def _of_ticket(seen: SeenTicket, words: Words) -> str:
    if not seen.ticket.prize:
        return seen.ticket.prediction
    if seen.is_good:
        text = words.translate("CardSteps", "A ticket is good once. {title}")
        if seen.is_early:
            text = words.translate("CardSteps", "Its day has not come yet: {day}. {title}")
        return text.format(title=shortened(seen.title, _NAME), day=day(seen.on_day, words.language))
    return shortened(seen.title, _NAME)


def _blocked(step: CardStep, figures: Figures) -> str:
    words = figures.words
    if step.since and step.reason:
        return words.translate("CardSteps", "Card {number} is blocked since {day}: {reason}.")
    if step.since:
        return words.translate("CardSteps", "Card {number} is blocked since {day}.")
    if step.reason:
        return words.translate("CardSteps", "Card {number} is blocked: {reason}.")
    return words.translate("CardSteps", "Card {number} is blocked.")
