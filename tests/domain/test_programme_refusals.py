"""What the programme refuses: by the key's path, its value and what is allowed."""

import tomllib

import pytest

from shopclient.domain.errors import ProgramInvalid
from shopclient.domain.programme_toml import read_programme

KIND = '[[card_kind]]\nkey = "a"\nname = "A"\n'
DISCOUNT = '[[discount]]\nkey = "d"\nname = "D"\n'
DAYS = '[[bonus_days]]\nkey = "b"\nname = "B"\n'


def refusal(text: str) -> tuple[str, str, str]:
    with pytest.raises(ProgramInvalid) as refused:
        read_programme(tomllib.loads(text))
    return refused.value.key, refused.value.value, refused.value.allowed


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("surprise = 1", "surprise", "1"),
        ('shop = "x"', "shop", "x"),
        ('[shop]\ncurrency = "XYZ"', "shop.currency", "XYZ"),
        ("[shop]\ncurrency = []", "shop.currency", "[]"),
        ('[shop]\ncountry = "Russia"', "shop.country", "Russia"),
        ('[shop]\nlanguage = "de"', "shop.language", "de"),
        ('[shop]\ntimezone = "Mars/Olympus"', "shop.timezone", "Mars/Olympus"),
        ("[shop]\ntimezone = [1]", "shop.timezone", "[1]"),
        ('[shop]\nmargin_percent = "-1"', "shop.margin_percent", "-1"),
        ('[shop]\ncard_prefix = "46"', "shop.card_prefix", "46"),
        ('[shop]\nday_ends = "25:00"', "shop.day_ends", "25:00"),
        ('[calendar]\nfeb29 = "03-02"', "calendar.feb29", "03-02"),
        ("[calendar]\nclosed_weekdays = 7", "calendar.closed_weekdays", "7"),
        ("[calendar]\nclosed_weekdays = [0]", "calendar.closed_weekdays[0]", "0"),
        ("[calendar]\nclosed_weekdays = [6, 8]", "calendar.closed_weekdays[1]", "8"),
        ("[calendar]\nclosed_weekdays = [7, 7]", "calendar.closed_weekdays", "[7, 7]"),
        (
            "[calendar]\nclosed_weekdays = [1,2,3,4,5,6,7]",
            "calendar.closed_weekdays",
            "[1, 2, 3, 4, 5, 6, 7]",
        ),
        ('[shop]\ncountry = "ZZ"', "shop.country", "ZZ"),
        ('[calendar]\nclosures = ["2026-01-01"]', "calendar.closures[0]", "2026-01-01"),
        (
            '[calendar]\nclosures = [{ from = "2026-01-01" }]',
            "calendar.closures[0]",
            '{"from": "2026-01-01"}',
        ),
        (
            '[calendar]\nclosures = [{ from = "2026-01-01", to = "2026-02-30" }]',
            "calendar.closures[0].to",
            "2026-02-30",
        ),
        (
            '[calendar]\nclosures = [{ from = "2026-01-02", to = "2026-01-01" }]',
            "calendar.closures[0].to",
            "2026-01-01",
        ),
        ("[calendar]\ncatch_up_days = -1", "calendar.catch_up_days", "-1"),
        ('[calendar]\nchurch_style = "julian"', "calendar.church_style", "julian"),
        ("[calendar]\nkindred_days_ahead = 367", "calendar.kindred_days_ahead", "367"),
        (
            '[calendar]\nshop_days = [{ key = "d", title = "D", rule = "sometimes" }]',
            "calendar.shop_days[0].rule",
            "sometimes",
        ),
        (
            "[calendar]\nshop_days = ["
            '{ key = "d", title = "D", rule = "fixed 05-19" },'
            '{ key = "d", title = "E", rule = "fixed 05-20" }]',
            "calendar.shop_days[1].key",
            "d",
        ),
        ("[rules]\nnonsense = 1", "rules.nonsense", "1"),
        ('[rules]\ncombine = "most"', "rules.combine", "most"),
        ('[rules]\ndiscount_cap_percent = "101"', "rules.discount_cap_percent", "101"),
        ('[rules]\nbonus_rounding = "sideways"', "rules.bonus_rounding", "sideways"),
        ('[rules]\nbonus_unit = "0"', "rules.bonus_unit", "0"),
        ('[rules]\nbonus_unit = "0.10"', "rules.bonus_unit", "0.10"),
        ('[rules]\ncash_rounding = "0.001"', "rules.cash_rounding", "0.001"),
        ('[rules]\nearn_on_bonus_part = "maybe"', "rules.earn_on_bonus_part", "maybe"),
        ('[rules]\nrefund_spent = "all"', "rules.refund_spent", "all"),
        ('[rules]\nrefund_shortfall = "forget"', "rules.refund_shortfall", "forget"),
        ("[rules]\nreturned_bonus_days = -1", "rules.returned_bonus_days", "-1"),
        ('[rules]\nlevel_timing = "later"', "rules.level_timing", "later"),
        ("[rules]\nlevel_ratchet = 1", "rules.level_ratchet", "1"),
        ("[rules]\nearnings_per_day = -1", "rules.earnings_per_day", "-1"),
        ("[rules]\nspendings_per_day = true", "rules.spendings_per_day", "true"),
        ("[rules]\nspend_pin_above = 100", "rules.spend_pin_above", "100"),
        ('department = "gifts"', "department", "gifts"),
        ('[[department]]\nname = "no key"', "department[0]", '{"name": "no key"}'),
        ('[[department]]\nkey = "Gifts"', "department[0].key", "Gifts"),
        ('[[department]]\nkey = "a"\n[[department]]\nkey = "a"', "department[1].key", "a"),
        ('[[department]]\nkey = "a"\nearns = "yes"', "department[0].earns", "yes"),
        (
            '[[department]]\nkey = "a"\nmax_discount_percent = "200"',
            "department[0].max_discount_percent",
            "200",
        ),
        (DISCOUNT, "discount[0]", "d"),
        (f'{DISCOUNT}percent = "5"\namount = "10"', "discount[0].amount", "10.00"),
        (f'{DISCOUNT}percent = "five"', "discount[0].percent", "five"),
        (f'{DISCOUNT}amount = "-5"', "discount[0].amount", "-5"),
        (f'{DISCOUNT}percent = "5"\npriority = "high"', "discount[0].priority", "high"),
        (f'{DISCOUNT}percent = "5"\nexclusive = 0', "discount[0].exclusive", "0"),
        (f'{DISCOUNT}percent = "5"\nfrom = "19.03.2026"', "discount[0].from", "19.03.2026"),
        (f'{DISCOUNT}percent = "5"\nfrom = 2026-03-19T10:00:00', "discount[0].from", "2026-03-19 10:00:00"),
        (f'{DISCOUNT}percent = "5"\nfrom = 2026-03-19\nto = 2026-03-18', "discount[0].to", "2026-03-18"),
        (f'{DISCOUNT}percent = "5"\nmin_bill = 5.5', "discount[0].min_bill", "5.5"),
        (f'{DISCOUNT}percent = "5"\nmax_amount = "1e3"', "discount[0].max_amount", "1e3"),
        (f'{DISCOUNT}percent = "5"\ndepartments = ["x"]', "discount[0].departments", "x"),
        (f'{DISCOUNT}percent = "5"\ndepartments = "x"', "discount[0].departments", "x"),
        (f'{DISCOUNT}percent = "5"\nkinds = ["x"]\n{KIND}', "discount[0].kinds", "x"),
        (f'{DISCOUNT}percent = "5"\nkinds = [1]\n{KIND}', "discount[0].kinds[0]", "1"),
        (f'{DISCOUNT}percent = "5"\n{DISCOUNT}percent = "5"', "discount[1].key", "d"),
        (f'{DAYS}multiplier = "0"', "bonus_days[0].multiplier", "0"),
        (f"{DAYS}multiplier = 2", "bonus_days[0].multiplier", "2"),
        (f'{DAYS}multiplier = "1.005"', "bonus_days[0].multiplier", "1.005"),
        (f'{DAYS}multiplier = "101"', "bonus_days[0].multiplier", "101"),
        (f'{DAYS}from = "2026-03-02"\nto = "2026-03-01"', "bonus_days[0].to", "2026-03-01"),
        (f'{DAYS}kinds = ["gold"]\n{KIND}', "bonus_days[0].kinds", "gold"),
        (f"{DAYS}{DAYS}", "bonus_days[1].key", "b"),
        ('[[card_kind]]\nname = "no key"', "card_kind[0]", '{"name": "no key"}'),
        (f"{KIND}{KIND}", "card_kind[1].key", "a"),
        (f'{KIND}holders = ["dogs"]', "card_kind[0].holders", '["dogs"]'),
        (f'{KIND}discount_percent = "101"', "card_kind[0].discount_percent", "101"),
        (f"{KIND}discount_percent = 5.5", "card_kind[0].discount_percent", "5.5"),
        (f"{KIND}discount_percent = 5", "card_kind[0].discount_percent", "5"),
        (f'{KIND}levels = [{{ from = "x" }}]', "card_kind[0].levels[0].from", "x"),
        (f'{KIND}levels = [{{ from = "0", prize = "1" }}]', "card_kind[0].levels[0].prize", "1"),
        (f'{KIND}level_window = "24_months"', "card_kind[0].level_window", "24_months"),
        (f'{KIND}cashback_percent = "5 %"', "card_kind[0].cashback_percent", "5 %"),
        (f"{KIND}activation_days = false", "card_kind[0].activation_days", "false"),
        (f"{KIND}life_days = 36501", "card_kind[0].life_days", "36501"),
        (f'{KIND}max_share_percent = "100.01"', "card_kind[0].max_share_percent", "100.01"),
        (f'{KIND}min_bill = ""', "card_kind[0].min_bill", ""),
        (f'{KIND}min_spend = "0"', "card_kind[0].min_spend", "0"),
        (f'{KIND}spend_step = "0.00"', "card_kind[0].spend_step", "0.00"),
        (f"{KIND}stamps_every = -1", "card_kind[0].stamps_every", "-1"),
        (f'{KIND}stamp_reward = "100"', "card_kind[0].stamp_reward", "100"),
        (f'{KIND}stamp_reward = {{ percent = "200" }}', "card_kind[0].stamp_reward.percent", "200"),
        (
            f'{KIND}stamp_reward = {{ amount = "5", bonus = "5" }}',
            "card_kind[0].stamp_reward",
            '{"amount": "5", "bonus": "5"}',
        ),
        (f'{KIND}upgrade_to = "gold"', "card_kind[0].upgrade_to", "gold"),
        (f'{KIND}upgrade_to = "a"', "card_kind[0].upgrade_to", "a"),
        (
            f'{KIND}levels = [{{ from = "5" }}, {{ from = "5" }}]',
            "card_kind[0].levels",
            '[{"from": "5"}, {"from": "5"}]',
        ),
        (
            f'{KIND}upgrade_to = "g"\n[[card_kind]]\nkey = "g"\ngift = true',
            "card_kind[0].upgrade_to",
            "g",
        ),
        (f'{KIND}upgrade_turnover = "much"', "card_kind[0].upgrade_turnover", "much"),
        (f'{KIND}design = "marble"', "card_kind[0].design", "marble"),
        (f'{KIND}code = "ean8"', "card_kind[0].code", "ean8"),
        (f"{KIND}valid_months = 1201", "card_kind[0].valid_months", "1201"),
        (f"{KIND}gift = 1", "card_kind[0].gift", "1"),
        (f'{KIND}ready_made_numbers = "no"', "card_kind[0].ready_made_numbers", "no"),
        (f"{KIND}upgrade_months = 0", "card_kind[0].upgrade_months", "0"),
        (f"{KIND}referral_bonus = {{ brings = 1 }}", "card_kind[0].referral_bonus.brings", "1"),
        (f"{KIND}birthday_discount = {{ days = 1 }}", "card_kind[0].birthday_discount.days", "1"),
        (f"{KIND}holiday_discount = []", "card_kind[0].holiday_discount", "[]"),
        (f'{KIND}daily_spend_limit = "-1"', "card_kind[0].daily_spend_limit", "-1"),
        (f'{KIND}welcome_bonus = "1.005"', "card_kind[0].welcome_bonus", "1.005"),
        (f'{KIND}welcome_when = "never"', "card_kind[0].welcome_when", "never"),
        (f"{KIND}welcome_life_days = 1.5", "card_kind[0].welcome_life_days", "1.5"),
        (f"{KIND}birthday_bonus = {{ days_before = 367 }}", "card_kind[0].birthday_bonus.days_before", "367"),
        (f"{KIND}holiday_bonus = {{ life_days = -1 }}", "card_kind[0].holiday_bonus.life_days", "-1"),
    ],
)
def test_a_wrong_key_or_value_is_refused_by_its_name(text: str, key: str, value: str) -> None:
    refused = refusal(text)
    assert refused[:2] == (key, value)
    assert refused[2]


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ('[rules]\ncombine = "most"', "best | sequential | sum"),
        ("[rules]\nearnings_per_day = -1", "0 to 10000"),
        ("[rules]\nlevel_ratchet = 1", "true | false"),
        ('[rules]\nbonus_unit = "0.10"', "0.01 | 1.00"),
        ('[calendar]\nfeb_29 = "02-28"', "feb29, closed_weekdays, closures, catch_up_days, church_style, "
         "kindred_days_ahead, shop_days"),
        (f'{DISCOUNT}percent = "5"\nfrom = 2026-03-19\nto = 2026-03-18', "2026-03-19 or later"),
        (f'{DISCOUNT}percent = "5"\nkinds = ["x"]\n{KIND}', "a"),
        (f'{DISCOUNT}percent = "5"\ndepartments = ["x"]', "none, as there are none"),
        (f'{KIND}stamp_reward = {{ amount = "5", bonus = "5" }}', "one of percent, amount, bonus"),
        (f'{KIND}discount_percent = "101"', 'a percentage in quotes such as "7.5", 0 to 100'),
        (f'{KIND}cashback_percent = "x"', 'a percentage in quotes such as "7.5", 0 or more'),
        (f'{KIND}min_bill = "1000000000"', 'a sum in quotes such as "250.00", 0.00 to 999999999.99'),
        (f'{KIND}spend_step = "0"', 'a sum in quotes such as "250.00", 0.01 to 999999999.99'),
        (f'{KIND}min_bill = 5', 'a sum in quotes such as "250.00", 0.00 to 999999999.99'),
    ],
)  # fmt: skip
def test_the_refusal_says_what_is_allowed(text: str, allowed: str) -> None:
    assert refusal(text)[2] == allowed
