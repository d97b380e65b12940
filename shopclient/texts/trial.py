"""A programme on trial in plain words: what would have been other, what it costs, who wins and who loses."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shopclient.domain.money import Cents
from shopclient.domain.trial import ThenAndNow, Trial
from shopclient.texts.days import short_day
from shopclient.texts.numbers import money, signed, whole
from shopclient.texts.words import Words


@dataclass(frozen=True)
class Sums:
    """One line of the comparison, all in words: what, as it was, as it would have been, the difference."""

    label: str
    then: str
    now: str
    difference: str
    more: str = ""  # what else there is to say of it


def headline(since: date, until: date, receipts: int, differing: int, words: Words, left_out: int = 0) -> str:
    """Return how many receipts of the period would have been other; *left_out* of them cannot be tried."""
    first, last = short_day(since, words.language), short_day(until, words.language)
    if not receipts and left_out:
        text = words.translate(
            "Trial", "{first} – {last}: not one of %n purchase(s) can be tried with these rules.", n=left_out
        )
        return text.format(first=first, last=last)
    if not receipts:
        text = words.translate(
            "Trial", "There are no purchases from {first} to {last}. Choose a longer period, or sell first."
        )
        return text.format(first=first, last=last)
    if not differing:
        text = words.translate(
            "Trial", "{first} – {last}: not one of %n purchase(s) would differ.", n=receipts
        )
        return text.format(first=first, last=last)
    text = words.translate(
        "Trial", "{first} – {last}: {differing} of %n purchase(s) would differ.", n=receipts
    )
    return text.format(first=first, last=last, differing=whole(differing, words.language))


def cost_words(then: Cents, now: Cents, currency: str, words: Words) -> str:
    """Return in one sentence by how much more or less the programme would have cost."""
    was, would = (money(each, currency, words.language) for each in (then, now))
    if now == then:
        text = words.translate("Trial", "The programme would have cost the same: {now}.")
    elif now > then:
        text = words.translate("Trial", "The programme would have cost {by} more: {now} instead of {then}.")
    else:
        text = words.translate("Trial", "The programme would have cost {by} less: {now} instead of {then}.")
    return text.format(by=money(Cents(abs(now - then)), currency, words.language), now=would, then=was)


def comparison(both: ThenAndNow, currency: str, words: Words) -> list[Sums]:
    """Return the lines of the comparison."""
    labels = {
        "money": words.translate("Trial", "Money taken"),
        "discounts": words.translate("Trial", "Discounts"),
        "given": words.translate("Trial", "Bonuses given"),
        "spent": words.translate("Trial", "Paid with bonuses"),
        "burnt": words.translate("Trial", "Bonuses expired"),
        "cost": words.translate("Trial", "Cost: discounts and bonuses given, less expired"),
    }
    return [
        sums(label, getattr(both.then, name), getattr(both.now, name), currency, words)
        for name, label in labels.items()
    ]


def sums(label: str, then: Cents, now: Cents, currency: str, words: Words) -> Sums:
    """Return one line of the comparison."""
    shown = [money(each, currency, words.language) for each in (then, now, Cents(now - then))]
    return Sums(label, shown[0], shown[1], signed(shown[2]) if now != then else "–")


def kind_words(both: ThenAndNow, currency: str, words: Words) -> str:
    """Return what else of one kind of card would have been other; empty for nothing."""
    then, now = both.then, both.now
    parts = (
        (words.translate("Trial", "money {then} → {now}"), then.money, now.money),
        (words.translate("Trial", "bonuses given {then} → {now}"), then.given, now.given),
        (words.translate("Trial", "paid with bonuses {then} → {now}"), then.spent, now.spent),
    )
    return ", ".join(
        text.format(then=money(was, currency, words.language), now=money(will, currency, words.language))
        for text, was, will in parts
        if was != will
    )


def winners_words(count: int, gain: Cents, currency: str, words: Words) -> str:
    """Return how many clients would have got more, and how much in all."""
    if not count:
        return words.translate("Trial", "Nobody would have got more.")
    text = words.translate("Trial", "%n client(s) would have got more: {sum} in all.", n=count)
    return text.format(sum=money(gain, currency, words.language))


def losers_words(count: int, loss: Cents, currency: str, words: Words) -> str:
    """Return how many clients would have got less, and how much in all."""
    if not count:
        return words.translate("Trial", "Nobody would have got less.")
    text = words.translate("Trial", "%n client(s) would have got less: {sum} in all.", n=count)
    return text.format(sum=money(loss, currency, words.language))


def bearer_words(card: str, words: Words) -> str:
    """Return who the bearer of a card is, for a list of names."""
    return words.translate("Trial", "Bearer of card …{last}").format(last=card[-4:])


def left_out_words(left_out: Mapping[str, int], words: Words) -> str:
    """Return what has no honest answer and is in neither sum; "" if there is nothing."""
    said = {
        "sale": words.translate("Trial", "purchases: %n", n=left_out.get("sale", 0)),
        "refund": words.translate("Trial", "returns: %n", n=left_out.get("refund", 0)),
        "undo": words.translate("Trial", "undone: %n", n=left_out.get("undo", 0)),
        "adjust": words.translate("Trial", "corrections: %n", n=left_out.get("adjust", 0)),
        "attach": words.translate("Trial", "purchases given to a card: %n", n=left_out.get("attach", 0)),
    }
    other = sum(count for what, count in left_out.items() if what not in said)
    parts = [text for what, text in said.items() if left_out.get(what)]
    if other:
        parts.append(words.translate("Trial", "other: %n", n=other))
    if not parts:
        return ""
    text = words.translate("Trial", "Left out, since nobody can tell what would have been: {what}.")
    return text.format(what=", ".join(parts))


def refused_words(trial: Trial, currency: str, words: Words) -> str:
    """Return how many purchases, and how much money, the trial does without; "" if all are in it."""
    count = trial.left_out.get("sale", 0)
    if not count:
        return ""
    text = words.translate(
        "Trial",
        "The trial does without %n purchase(s) for {sum}, of {all} in all: with these rules the till would"
        " refuse them, for a department or a card that is no longer good.",
        n=count,
    )
    shown = money(trial.left_out_money, currency, words.language)
    return text.format(sum=shown, all=whole(trial.receipts + count, words.language))


def meaning(words: Words) -> str:
    """Return what "as if" means."""
    return words.translate(
        "Trial",
        "The same people buy the same goods at the same moments; balances begin as they were. Who paid with"
        " 200 bonuses asks for 200 again and gets what there would be. Of a return the same part comes back.",
    )
