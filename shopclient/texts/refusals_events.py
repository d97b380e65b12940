"""Sentences for customer days, draws and plans: what cannot be planned, drawn, or handed over."""

from shopclient.domain import errors
from shopclient.texts.refusals import Sentences

EVENTS: Sentences = {
    errors.EventUnknown: lambda words: words.translate(
        "Refusals", "That customer day is not there any more. Nothing was changed; choose one from the list."
    ),
    errors.EventKnown: lambda words: words.translate(
        "Refusals", "This day has its plan for {year} already: “{title}”. Open that one."
    ),
    errors.EventBackwards: lambda words: words.translate(
        "Refusals", "It would end before it begins, on {first}. Choose a later last day."
    ),
    errors.PrizesMissing: lambda words: words.translate(
        "Refusals", "A draw needs a prize. Add one, then draw again."
    ),
    errors.TicketsTooFew: lambda words: words.translate(
        "Refusals",
        "The prizes need more tickets: from {prizes} up to 10 000. Nothing was drawn; choose another number.",
    ),
    errors.PrizesTooDear: lambda words: words.translate(
        "Refusals",
        "All prizes together cost {prize_cost}, and the limit is {cost_limit}. Nothing was drawn; take prizes"
        " out, or raise the limit.",
    ),
    errors.DrawRedeemed: lambda words: words.translate(
        "Refusals", "Prizes of this draw were handed over already: {count}. It stays as it is."
    ),
    errors.TicketUnknown: lambda words: words.translate(
        "Refusals", "Ticket {number} is of no draw here, or its draw was taken back."
    ),
    errors.TicketUsed: lambda words: words.translate(
        "Refusals",
        "The prize of ticket {number}, “{prize}”, was handed over on {given_on}. A ticket is good once.",
    ),
    errors.TicketEmpty: lambda words: words.translate("Refusals", "Ticket {number} has no prize."),
}

PLANS: Sentences = {
    errors.PlanUnknown: lambda words: words.translate(
        "Refusals", "That plan is not there any more. Nothing was changed; choose one from the list."
    ),
}
