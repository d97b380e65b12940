"""The example in words: the engine's answer about the rules as they are edited."""

from shopclient.domain.bill import Priced
from shopclient.domain.example_bill import Scene, kind_of, play
from shopclient.domain.programme import Programme
from shopclient.texts import example_bill
from shopclient.texts.explain import explanations
from shopclient.texts.numbers import MINUS, bonuses, money, round_money
from shopclient.texts.programme import kind_lines
from shopclient.texts.words import Words
from shopclient.ui.rules.example_card import Result
from shopclient.ui.rules.subjects import Subject


def result_of(programme: Programme, scene: Scene, subject: Subject, words: Words) -> Result:
    """Return what the purchase of *scene* comes to by *programme*, and why."""
    priced = play(programme, scene)
    currency, kind = programme.shop.currency, kind_of(programme, scene)
    earned = words.translate("Rules", "+ {bonuses} in bonuses for this purchase")
    return Result(
        _rows(priced, words, currency),
        money(priced.due, currency, words.language),
        earned.format(bonuses=bonuses(priced.earned, currency, words.language)) if priced.earned else "",
        explanations((*priced.explain, *priced.notices), words, currency),
        _then(programme, scene, priced, subject, words),
        kind_lines(kind, words, programme) if kind and subject.table == "card_kind" else (),
    )


def _rows(priced: Priced, words: Words, currency: str) -> list[tuple[str, str]]:
    gift = sum(paid.amount for paid in priced.gift_paid)
    taken = (
        (words.translate("Rules", "Discount"), priced.discount),
        (words.translate("Rules", "Bonuses"), priced.spent),
        (words.translate("Rules", "Gift card"), gift),
        (words.translate("Rules", "Rounded"), priced.rounded),
    )
    rows = [(words.translate("Rules", "Price"), money(priced.gross, currency, words.language))]
    return [
        *rows,
        *((name, f"{MINUS}{money(sum_, currency, words.language)}") for name, sum_ in taken if sum_),
    ]


def _then(programme: Programme, scene: Scene, priced: Priced, subject: Subject, words: Words) -> list[str]:
    currency, kind = programme.shop.currency, kind_of(programme, scene)
    if subject.part == "returns":
        return example_bill.return_lines(programme, priced, words)
    if subject.table == "shop":
        return [example_bill.closing_line(programme.shop, scene.day, words)]
    if subject.part == "guards" and programme.rules.spend_pin_above:
        return [_pin_line(programme, priced, words)]
    lines = example_bill.afterwards(programme, scene, priced, words)
    if subject.table == "card_kind" and kind is not None:
        lines += example_bill.gift_lines(kind, scene.day, words, currency)
    return lines


def _pin_line(programme: Programme, priced: Priced, words: Words) -> str:
    limit = round_money(programme.rules.spend_pin_above, programme.shop.currency, words.language)
    if priced.spent > programme.rules.spend_pin_above:
        text = words.translate("Rules", "More than {sum} is paid with bonuses here: a PIN is asked for.")
    else:
        text = words.translate("Rules", "No more than {sum} is paid with bonuses here: no PIN is asked for.")
    return text.format(sum=limit)
