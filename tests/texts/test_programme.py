"""The rules as a shopkeeper reads them: each mechanic has its sentence, and what is off has none."""

import tomllib
from pathlib import Path

import pytest

from shopclient.domain.programme import Programme
from shopclient.domain.programme_toml import read_programme
from shopclient.texts.numbers import NBSP
from shopclient.texts.programme import kind_lines, kind_summary, rule_lines
from shopclient.texts.words import Words

DATA = Path(__file__).parents[1] / "data"
EVERY_KEY = (DATA / "programme_every_key.toml").read_text(encoding="utf-8")


def programme(text: str) -> Programme:
    return read_programme(tomllib.loads(text))


def said(text: str) -> list[str]:
    """Return what is said of a kind that has nothing but *text*."""
    rules = programme(f'[[card_kind]]\nkey = "a"\n{text}\n[[card_kind]]\nkey = "gold"\nname = "Gold"')
    return kind_lines(rules.kind("a"), Words("en"), rules)


NOTHING = "Neither a discount nor bonuses."
SHARE = "Bonuses pay up to 50% of a purchase."


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [NOTHING]),
        ('discount_percent = "7.5"', ["Discount 7.5% on every purchase."]),
        (
            'levels = [{ from = "0", discount_percent = "3" }, { from = "10000", discount_percent = "5" }]',
            ["At once: discount 3%.", "From 10,000 ₽ of purchases: discount 5%."],
        ),
        (
            'discount_percent = "2"\nlevel_window = "12_months"\n'
            'levels = [{ from = "500", discount_percent = "3" }]',
            [
                "Discount 2% on every purchase.",
                "From 500 ₽ of purchases: discount 3%.",
                "Purchases of the last 12 months count.",
            ],
        ),
        (
            'cashback_percent = "3"\nlevels = [{ from = "0" }, { from = "500", cashback_percent = "5" }]',
            [
                "At once: 3% back as bonuses.",
                "From 500 ₽ of purchases: 5% back as bonuses.",
                "Bonuses never expire.",
                SHARE,
            ],
        ),
        (
            'levels = [{ from = "0", discount_percent = "1" }, { from = "9", cashback_percent = "5" }]',
            [
                "At once: discount 1%, 0% back as bonuses.",
                "From 9 ₽ of purchases: discount 0%, 5% back as bonuses.",
                "Bonuses never expire.",
                SHARE,
            ],
        ),
        (
            'cashback_percent = "5"\nlife_days = 90',
            ["5% of every purchase comes back as bonuses.", "Bonuses expire after 90 days.", SHARE],
        ),
        (
            'cashback_percent = "5"\nactivation_days = 14\nlife_days = 90\nmin_bill = "300"\n'
            'min_spend = "10"\nspend_step = "5"\nmax_share_percent = "30"\ndaily_spend_limit = "1000"',
            [
                "5% of every purchase comes back as bonuses.",
                "Bonuses are given from a purchase of 300 ₽ on.",
                "Bonuses can be spent 14 days after the purchase.",
                "They expire 90 days later.",
                "Bonuses pay up to 30% of a purchase.",
                "At least 10 ₽ in bonuses is spent at a time.",
                "Bonuses are spent in steps of 5 ₽.",
                "One card pays at most 1,000 ₽ in bonuses a day.",
            ],
        ),
        (
            'stamps_every = 10\nmin_bill = "100"',
            [
                "Purchase number 10 is free, then the count begins anew.",
                "Purchases of 100 ₽ and more count for it.",
            ],
        ),
        (
            'stamps_every = 6\nstamp_reward = { percent = "50" }',
            ["Purchase number 6 costs 50% less, then the count begins anew."],
        ),
        (
            'stamps_every = 6\nstamp_reward = { amount = "150" }',
            ["Purchase number 6 costs 150 ₽ less, then the count begins anew."],
        ),
        (
            'stamps_every = 6\nstamp_reward = { bonus = "150" }',
            ["Purchase number 6 brings 150 ₽ in bonuses, then the count begins anew.", SHARE],
        ),
        (
            'welcome_bonus = "100"',
            ["Welcome gift: 100 ₽ in bonuses when the card becomes active.", SHARE],
        ),
        (
            'welcome_bonus = "100"\nwelcome_when = "first_purchase"\nwelcome_life_days = 30',
            [
                "Welcome gift: 100 ₽ in bonuses after the first purchase. The gift expires after 30 days.",
                SHARE,
            ],
        ),
        (
            'birthday_bonus = { amount = "200", days_before = 3, days_after = 7, life_days = 30 }',
            [
                "Birthday gift: 200 ₽ in bonuses, from 3 days before to 7 days after the day."
                " The gift expires after 30 days.",
                SHARE,
            ],
        ),
        (
            'holiday_bonus = { amount = "200", days_after = 7 }',
            ["Favourite holiday: 200 ₽ in bonuses, on the day itself and 7 days after it.", SHARE],
        ),
        (
            'birthday_discount = { percent = "10", days_before = 2 }',
            ["Birthday: discount 10%, 2 days before and on the day itself."],
        ),
        (
            'holiday_discount = { percent = "10" }',
            ["Favourite holiday: discount 10%, on the day itself."],
        ),
        (
            'referral_bonus = { brings = "100", brought = "50", life_days = 60 }',
            [
                "To the client who brings a friend: 100 ₽ in bonuses. The gift expires after 60 days.",
                "To the friend: 50 ₽ in bonuses. The gift expires after 60 days.",
                "It is booked at the friend’s first purchase.",
                SHARE,
            ],
        ),
        (
            'upgrade_to = "gold"\nupgrade_turnover = "50000"\nupgrade_months = 6',
            [NOTHING, "From 50,000 ₽ of purchases within 6 months, the till offers the card “Gold”."],
        ),
        ("club = true", [NOTHING, "A closed club: one becomes a member by invitation."]),
        ("valid_months = 12", [NOTHING, "A card is valid for 12 months."]),
        ("ready_made_numbers = true", [NOTHING, "Ready-made cards of other makers can be enrolled."]),
        ("gift = true", ["A prepaid card: it pays until its value is used up."]),
    ],
)
def test_a_kind_says_what_it_brings(text: str, lines: list[str]) -> None:
    assert [plain(line) for line in said(text)] == lines


def plain(line: str) -> str:
    """Return a line as one types it: with plain spaces, and counts of many whether translated or not."""
    return line.replace(NBSP, " ").replace("month(s)", "months").replace("time(s)", "times")


def test_where_there_is_little_room_the_rest_is_pointed_to() -> None:
    rules, words = programme(EVERY_KEY), Words("en")
    simple, gold = rules.kind("simple"), rules.kind("gold")
    summary = kind_summary(simple, words, rules)
    assert summary[:-1] == kind_lines(simple, words, rules)[:5]
    assert summary[-1] == "The rest is in Settings, under “Rules”."
    assert kind_summary(gold, words, rules) == kind_lines(gold, words, rules)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "Of several discounts, the one that takes most off is given."),
        ('combine = "sum"', "Several discounts are added up."),
        ('combine = "sequential"', "Several discounts are given one after another."),
        ('discount_cap_percent = "45"', "All discounts together take off at most 45%."),
        ('cash_rounding = "0.50"', "The sum to pay is rounded down to a multiple of 0.50 ₽."),
        ("", "What is paid with bonuses brings no new ones."),
        ('earn_on_bonus_part = "yes"', "What is paid with bonuses brings new ones, too."),
        ('earn_on_bonus_part = "none"', "A purchase paid in part with bonuses brings no new ones."),
        ('bonus_unit = "1"', "Bonuses are rounded to 1 ₽, a half up."),
        ('bonus_rounding = "down"', "Bonuses are rounded down to 0.01 ₽."),
        ('bonus_rounding = "up"', "Bonuses are rounded up to 0.01 ₽."),
        ("earnings_per_day = 5", "One card earns bonuses up to 5 times a day."),
        ("spendings_per_day = 2", "One card pays with bonuses up to 2 times a day."),
        ('spend_pin_above = "1000"', "More than 1,000 ₽ in bonuses is spent only with a PIN."),
        ("", "Spent bonuses come back in proportion to the return."),
        ('refund_spent = "full_only"', "Spent bonuses come back only if everything is returned."),
        ('refund_spent = "never"', "Spent bonuses do not come back."),
        ("returned_bonus_days = 21", "They can be spent for at least 21 days more."),
        ("", "Bonuses that the return takes back and that are spent become a debt."),
        ('refund_shortfall = "clamp"', "Bonuses that the return takes back and that are spent are forgiven."),
        (
            'refund_shortfall = "withhold"',
            "Bonuses that the return takes back and that are spent are kept from the money.",
        ),
        ("", "A new level holds from the next purchase on."),
        ('level_timing = "this"', "A new level holds for the purchase that reaches it."),
        ("", "A level once reached is kept."),
        ("level_ratchet = false", "A level is lost when the purchases no longer reach it."),
    ],
)
def test_the_rules_for_all_cards_are_said(text: str, line: str) -> None:
    rules = programme(f'[rules]\n{text}\n[[card_kind]]\nkey = "a"\nlevels = [{{ from = "0" }}]')
    assert line in all_lines(rules)
    by_default = programme('[[card_kind]]\nkey = "a"\nlevels = [{ from = "0" }]')
    assert (line in all_lines(by_default)) == (text == "")


def all_lines(rules: Programme) -> list[str]:
    return [plain(line) for group in rule_lines(rules, Words("en")).values() for line in group]


def test_what_does_not_happen_is_not_said() -> None:
    rules = rule_lines(programme('[rules]\nrefund_spent = "never"'), Words("en"))
    assert list(rules) == ["Every purchase", "Every return"]
    assert not [line for group in rules.values() for line in group if "level" in line or "at least" in line]


def test_departments_discounts_and_bonus_days_have_headings_of_their_own() -> None:
    rules = rule_lines(programme(EVERY_KEY), Words("en"))
    assert rules["Departments"] == [
        "Подарунки: no discounts, and bonuses do not pay.",
        "Подарунки: no bonuses.",
    ]
    assert [plain(line) for line in rules["Discounts of the shop"]] == [
        "День клієнта: discount 15%. From 19 March 2026 to 21 March 2026. For purchases of 300 ₴ and more."
        " At most 500 ₴ off. Only for: Подарунки, Книги. Only with a card: Золота. Only for a first purchase."
        " No other discount beside it.",
        "Сотня: discount 100 ₴.",
    ]
    assert rules["Days with more bonuses"] == [
        "Подвійні бонуси: bonuses × 1.5. From 1 March 2026 to 8 March 2026. Only with a card: Проста, Золота."
    ]


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ('from = "2026-03-19"', "From 19 March 2026 on."),
        ('to = "2026-03-19"', "Until 19 March 2026."),
        ('from = "2026-03-19"\nto = "2026-03-19"', "On 19 March 2026."),
    ],
)
def test_a_discount_says_when_it_holds(dates: str, said: str) -> None:
    rules = programme(f'[[discount]]\nkey = "d"\nname = "Sale"\npercent = "5"\n{dates}')
    assert rule_lines(rules, Words("en"))["Discounts of the shop"] == [f"Sale: discount 5%. {said}"]


def test_a_department_with_a_limit_says_it() -> None:
    rules = programme('[[department]]\nkey = "d"\nname = "Tea"\nmax_discount_percent = "10"')
    assert rule_lines(rules, Words("en"))["Departments"] == ["Tea: at most 10% off."]


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_no_sentence_keeps_a_gap(language: str) -> None:
    rules, words = programme(EVERY_KEY), Words(language)
    lines = [line for kind in rules.kinds for line in kind_lines(kind, words, rules)]
    lines += [line for group in rule_lines(rules, words).values() for line in group]
    assert not [line for line in lines if "{" in line or "%n" in line]
