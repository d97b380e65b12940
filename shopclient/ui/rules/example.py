"""The example in words: the engine's answer about the rules as they are edited."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from shopclient.domain.bill import Priced
from shopclient.domain.card_numbers import new_number
from shopclient.domain.example_bill import Scene, kind_of, play
from shopclient.domain.programme import Programme
from shopclient.texts import campaigns, example_bill, shop_rules
from shopclient.texts.days import day
from shopclient.texts.explain import explanations
from shopclient.texts.kind_terms import holder_line
from shopclient.texts.numbers import MINUS, bonuses, money, round_money
from shopclient.texts.programme import kind_lines
from shopclient.texts.words import Words
from shopclient.ui.rules.example_card import Result
from shopclient.ui.rules.subjects import Subject


def result_of(
    programme: Programme, scene: Scene, subject: Subject, key: str, today: date, words: Words
) -> Result:
    """Return what the purchase of *scene* comes to by *programme*, and why; *key* is that of an item."""
    priced = play(programme, scene)
    currency = programme.shop.currency
    earned = words.translate("Rules", "+ {bonuses} in bonuses for this purchase")
    return Result(
        [*_circumstances(programme, scene, today, words), *_rows(priced, words, currency)],
        money(priced.due, currency, words.language),
        earned.format(bonuses=bonuses(priced.earned, currency, words.language)) if priced.earned else "",
        explanations((*priced.explain, *priced.notices), words, currency),
        _then(programme, scene, priced, subject, words),
        _told(programme, scene, subject, key, words),
    )


def _circumstances(programme: Programme, scene: Scene, today: date, words: Words) -> list[tuple[str, str]]:
    """Return what is unlike a usual purchase: another day, goods of a department, a first purchase."""
    rows = []
    if scene.day != today:
        rows.append((words.translate("Rules", "On the day"), day(scene.day, words.language)))
    named = [each.name or each.key for each in programme.departments if each.key == scene.department]
    rows += [(words.translate("Rules", "Goods of"), name) for name in named]
    if scene.is_first:
        rows.append((words.translate("Rules", "A first purchase"), words.translate("Rules", "yes")))
    return rows


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
        return example_bill.return_lines(programme, priced, scene.day, words)
    if subject.table == "shop":
        number = new_number(programme.shop.card_prefix, lambda _below: 123_456_789)
        text = words.translate("Rules", "The number of a new card looks like {number}.")
        return [
            example_bill.closing_line(programme.shop, scene.day, words),
            text.format(number=number),
            example_bill.margin_line(programme.shop, priced, words),
        ]
    if subject.part == "guards" and programme.rules.spend_pin_above:
        return [_pin_line(programme, priced, words)]
    lines = example_bill.afterwards(programme, scene, priced, words)
    if subject.part == "earning" and kind is not None:
        lines += example_bill.level_lines(programme, kind, words)
    if subject.table == "card_kind" and kind is not None:
        lines += example_bill.gift_lines(kind, scene.day, words, currency)
    return lines


def _told(programme: Programme, scene: Scene, subject: Subject, key: str, words: Words) -> Sequence[str]:
    """Return the rules of *subject* in the words that Settings has for them."""
    rules, currency, kind = programme.rules, programme.shop.currency, kind_of(programme, scene)
    if subject.table == "card_kind":
        return [holder_line(kind, words), *kind_lines(kind, words, programme)] if kind else ()
    if subject.is_item:
        return _told_of_item(programme, subject.table, key, words)
    bonus_lines = shop_rules.bonus_lines(rules, words, currency)
    lines = {
        "together": shop_rules.bill_lines(rules, words, currency),
        "earning": [*bonus_lines, *shop_rules.level_rule_lines(programme, words)],
        "rounding": [*shop_rules.bill_lines(rules, words, currency)[2:], *bonus_lines[1:]],
        "returns": shop_rules.return_lines(rules, words),
        "guards": bonus_lines,
    }
    return lines.get(subject.part, ())


def _told_of_item(programme: Programme, table: str, key: str, words: Words) -> list[str]:
    if table == "department":
        return campaigns.department_lines([each for each in programme.departments if each.key == key], words)
    if table == "discount":
        alone = tuple(each for each in programme.discounts if each.key == key)
        return campaigns.discount_lines(replace(programme, discounts=alone), words)
    days = tuple(each for each in programme.bonus_days if each.key == key)
    return campaigns.bonus_day_lines(replace(programme, bonus_days=days), words)


def _pin_line(programme: Programme, priced: Priced, words: Words) -> str:
    limit = round_money(programme.rules.spend_pin_above, programme.shop.currency, words.language)
    if priced.spent > programme.rules.spend_pin_above:
        text = words.translate("Rules", "More than {sum} is paid with bonuses here: a PIN is asked for.")
    else:
        text = words.translate("Rules", "No more than {sum} is paid with bonuses here: no PIN is asked for.")
    return text.format(sum=limit)
