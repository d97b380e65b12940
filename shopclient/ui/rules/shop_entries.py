"""The entries that hold for the whole shop: purchases, returns, limits, the shop itself, its calendar."""

from shopclient.domain.money import plain
from shopclient.texts.regions import countries, country_name, currencies, zones_of
from shopclient.texts.words import Words
from shopclient.ui.rules.entries import (
    Choice,
    Choices,
    Entry,
    Line,
    Number,
    Rows,
    Section,
    Several,
    Tab,
    Typed,
)
from shopclient.ui.rules.facts import Facts


def rounding_tabs(facts: Facts) -> tuple[Tab, ...]:
    """Return what is rounded, and how."""
    translate = facts.words.translate
    whole = 10**facts.decimals
    units = sorted({1, max(1, whole // 100), whole})
    return _page(
        Choice(
            key="bonus_unit",
            label=translate("Rules", "Bonuses are counted to"),
            choices=[(plain(unit, facts.decimals), facts.money(unit)) for unit in units],
        ),
        Choice(
            key="bonus_rounding",
            label=translate("Rules", "Bonuses that do not come out even are rounded"),
            choices=[
                ("half_up", translate("Rules", "to the nearest, a half up")),
                ("down", translate("Rules", "down")),
                ("up", translate("Rules", "up, in the customer’s favour")),
            ],
        ),
        Typed(
            key="cash_rounding",
            sort="money",
            unit=facts.sign,
            label=translate("Rules", "The sum to pay is rounded down to a multiple of"),
            help=translate(
                "Rules", "Always in the customer’s favour. With {least} nothing is rounded."
            ).format(least=facts.money(1)),
        ),
    )


def together_tabs(facts: Facts) -> tuple[Tab, ...]:
    """Return how discounts meet."""
    translate = facts.words.translate
    return _page(
        Choice(
            key="combine",
            label=translate("Rules", "If several discounts could be given"),
            choices=[
                (
                    "best",
                    translate("Programme", "Of several discounts, the one that takes most off is given."),
                ),
                ("sequential", translate("Programme", "Several discounts are given one after another.")),
                ("sum", translate("Programme", "Several discounts are added up.")),
            ],
        ),
        Typed(
            key="discount_cap_percent",
            sort="percent",
            unit="%",
            label=translate("Rules", "All discounts together take off at most"),
            help=translate(
                "Rules", "Of the price of each line. Rewards for stamps and gift cards stand outside."
            ),
        ),
    )


def earning_tabs(facts: Facts) -> tuple[Tab, ...]:
    """Return what earns, and when a level holds."""
    translate = facts.words.translate
    return _page(
        Choice(
            key="earn_on_bonus_part",
            label=translate("Rules", "If a part is paid with bonuses"),
            choices=[
                ("no", translate("Programme", "What is paid with bonuses brings no new ones.")),
                ("yes", translate("Programme", "What is paid with bonuses brings new ones, too.")),
                ("none", translate("Programme", "A purchase paid in part with bonuses brings no new ones.")),
            ],
        ),
        Choice(
            key="level_timing",
            label=translate("Rules", "If a purchase reaches the next level"),
            choices=[
                ("next", translate("Programme", "A new level holds from the next purchase on.")),
                ("this", translate("Programme", "A new level holds for the purchase that reaches it.")),
            ],
        ),
        Choice(
            key="level_ratchet",
            label=translate("Rules", "If less was bought, or goods came back"),
            choices=[
                (True, translate("Programme", "A level once reached is kept.")),
                (False, translate("Programme", "A level is lost when the purchases no longer reach it.")),
            ],
        ),
    )


def return_tabs(facts: Facts) -> tuple[Tab, ...]:
    """Return what a return does."""
    translate = facts.words.translate
    return _page(
        Choice(
            key="refund_spent",
            label=translate("Rules", "Bonuses that paid for the goods"),
            choices=[
                (
                    "proportional",
                    translate("Programme", "Spent bonuses come back in proportion to the return."),
                ),
                (
                    "full_only",
                    translate("Programme", "Spent bonuses come back only if everything is returned."),
                ),
                ("never", translate("Programme", "Spent bonuses do not come back.")),
            ],
        ),
        Number(
            key="returned_bonus_days",
            label=translate("Rules", "Returned bonuses can be spent for at least"),
            help=translate("Rules", "Also if their own last day is nearer, or over."),
            unit="days",
            least_words=translate("Rules", "their own day"),
        ),
        Choice(
            key="refund_shortfall",
            label=translate("Rules", "Bonuses for the goods that were spent meanwhile"),
            choices=[
                ("debt", translate("Rules", "They become a debt, paid by the next bonuses.")),
                ("clamp", translate("Rules", "They are forgiven.")),
                ("withhold", translate("Rules", "They are kept from the money that is given back.")),
            ],
        ),
    )


def guard_tabs(facts: Facts) -> tuple[Tab, ...]:
    """Return the limits against abuse."""
    translate = facts.words.translate
    unlimited = translate("Rules", "no limit")
    return _page(
        Number(
            key="earnings_per_day",
            label=translate("Rules", "One card earns bonuses a day at most"),
            most=10_000,
            unit="times",
            least_words=unlimited,
        ),
        Number(
            key="spendings_per_day",
            label=translate("Rules", "One card pays with bonuses a day at most"),
            most=10_000,
            unit="times",
            least_words=unlimited,
        ),
        Typed(
            key="spend_pin_above",
            sort="money",
            unit=facts.sign,
            label=translate("Rules", "A PIN is asked for above"),
            help=translate("Rules", "For bonuses paid at once, from the owner or a senior. 0: never."),
        ),
    )


def shop_tabs(facts: Facts) -> tuple[Tab, ...]:
    """Return who the shop is and where it stands."""
    translate, shop = facts.words.translate, facts.tree["shop"]
    booked = translate("Rules", "Sums are booked in it already.") if facts.is_booked else ""
    return _page(
        Line(key="name", label=translate("Rules", "Name, as it stands on cards")),
        Choice(
            key="currency",
            label=translate("Rules", "Currency"),
            choices=_with(currencies(), shop["currency"]),
            locked=booked,
            reshapes=True,
        ),
        Choice(
            key="country",
            label=translate("Rules", "Country"),
            choices=_countries(facts.words, str(shop["country"])),
            help=translate("Rules", "Decides how phone numbers are read."),
            reshapes=True,
        ),
        Choice(
            key="timezone",
            label=translate("Rules", "Time zone"),
            choices=_with([(zone, zone) for zone in zones_of(str(shop["country"]))], shop["timezone"]),
        ),
        Choice(
            key="language",
            label=translate("Rules", "Language of the shop’s texts"),
            choices=[("ru", "Русский"), ("uk", "Українська"), ("en", "English")],
        ),
        Typed(
            key="day_ends",
            sort="time",
            label=translate("Rules", "The business day ends at"),
            help=translate("Rules", "What is sold before that hour still belongs to the day before."),
        ),
        Typed(
            key="margin_percent",
            sort="percent",
            unit="%",
            label=translate("Rules", "Margin on goods"),
            help=translate("Rules", "For reports: what a discount costs the shop itself."),
        ),
        Choice(
            key="card_prefix",
            label=translate("Rules", "Numbers of new cards begin with"),
            choices=[(str(prefix), str(prefix)) for prefix in range(20, 30)],
            help=translate("Rules", "Never the two digits that the shop’s scales use."),
        ),
    )


def calendar_tabs(facts: Facts) -> tuple[Tab, ...]:
    """Return how days are reckoned."""
    translate = facts.words.translate
    first, last = translate("Rules", "First day"), translate("Rules", "Last day")
    example = translate("Rules", "dd.mm.yyyy")
    reckoning: tuple[Entry, ...] = (
        Choice(
            key="feb29",
            label=translate("Rules", "Born on 29 February, in other years greeted on"),
            choices=[
                ("02-28", translate("Rules", "28 February")),
                ("03-01", translate("Rules", "1 March")),
            ],
        ),
        Choice(
            key="church_style",
            label=translate("Rules", "Church holidays by"),
            choices=[
                ("new", translate("Rules", "the new style")),
                ("old", translate("Rules", "the old style")),
            ],
        ),
        Number(
            key="catch_up_days",
            label=translate("Rules", "Missed days stay in the list for"),
            most=366,
            unit="days",
        ),
        Number(
            key="kindred_days_ahead",
            label=translate("Rules", "Kindred holidays are looked for ahead"),
            most=366,
            unit="days",
        ),
    )
    closed: tuple[Entry, ...] = (
        Several(
            key="closed_weekdays",
            label=translate("Rules", "Closed every week on"),
            choices=_weekdays(facts.words),
            none_words=translate("Rules", "Open every day."),
        ),
        Rows(
            key="closures",
            label=translate("Rules", "Closed on these days"),
            columns=(
                Typed(key="from", label=first, sort="day", empty=example),
                Typed(key="to", label=last, sort="day", empty=example),
            ),
            add=translate("Rules", "Add closed days"),
            remove=translate("Rules", "Take these closed days out"),
        ),
        Rows(
            key="shop_days",
            label=translate("Rules", "Days of the shop’s own"),
            help=translate(
                "Rules",
                "A day of every year such as 19.05, or a rule such as nth SUN 1 08, easter_orthodox +7.",
            ),
            columns=(
                Typed(key="title", label=translate("Rules", "Name")),
                Typed(
                    key="rule",
                    label=translate("Rules", "Day"),
                    sort="rule",
                    empty=translate("Rules", "dd.mm"),
                ),
            ),
            add=translate("Rules", "Add a day"),
            remove=translate("Rules", "Take this day out"),
            hidden="key",
        ),
    )
    return (
        Tab(
            "",
            (
                Section(translate("Rules", "How days are reckoned"), reckoning),
                Section(translate("Rules", "Days off and days of your own"), closed),
            ),
        ),
    )


def _page(*entries: Entry) -> tuple[Tab, ...]:
    return (Tab("", (Section("", entries),)),)


def _with(choices: Choices, value: object) -> Choices:
    """Return *choices* with the value in force, which an older version may have allowed."""
    return choices if any(value == each for each, _ in choices) else [*choices, (value, str(value))]


def _countries(words: Words, code: str) -> Choices:
    known = countries(words)
    return known if any(code == each for each, _ in known) else [*known, (code, country_name(code, words))]


def _weekdays(words: Words) -> Choices:
    from datetime import date, timedelta

    from shopclient.texts.days import short_weekday

    monday = date(2024, 1, 1)
    return [(day + 1, short_weekday(monday + timedelta(days=day), words.language)) for day in range(7)]
