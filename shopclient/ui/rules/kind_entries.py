"""The entries of a kind of card, tab by tab."""

from shopclient.ui.rules.entries import (
    Choice,
    Either,
    Entry,
    Flag,
    Line,
    Number,
    Rows,
    Section,
    Several,
    Tab,
    Typed,
)
from shopclient.ui.rules.facts import Facts
from shopclient.ui.rules.item_entries import key_entry

_CENTURY = 1_200  # in months
_YEAR = 366


def kind_tabs(facts: Facts, index: int) -> tuple[Tab, ...]:
    """Return what can be set on a kind of card; a gift card only holds value and pays."""
    translate, kind = facts.words.translate, facts.tree["card_kind"][index]
    if kind.get("gift"):
        return (Tab("", _card_sections(facts, index)),)
    return (
        Tab(translate("Rules", "Card"), _card_sections(facts, index)),
        Tab(translate("Rules", "Discount"), _discount_sections(facts)),
        Tab(translate("Rules", "Levels"), _level_sections(facts)),
        Tab(translate("Rules", "Bonuses"), _bonus_sections(facts)),
        Tab(translate("Rules", "Stamps"), _stamp_sections(facts)),
        Tab(translate("Rules", "Gifts"), _gift_sections(facts)),
    )


def _card_sections(facts: Facts, index: int) -> tuple[Section, ...]:
    translate, kind = facts.words.translate, facts.tree["card_kind"][index]
    issued = facts.cards.get(str(kind["key"]), 0)
    entries: tuple[Entry, ...] = (
        Line(key="name", label=translate("Rules", "Name of the card")),
        Several(
            key="holders",
            label=translate("Rules", "Who may hold it"),
            choices=[
                ("bearer", translate("Rules", "the bearer")),
                ("named", translate("Rules", "a client by name")),
            ],
        ),
        Flag(
            key="gift",
            label=translate("Rules", "A gift card: it holds value and pays"),
            help=translate("Rules", "It brings neither discounts nor bonuses."),
            locked=translate("Rules", "Cards of this kind are given out, so this stays.") if issued else "",
            reshapes=True,
        ),
        *([] if kind.get("gift") else _belonging(facts)),
        Number(
            key="valid_months",
            label=translate("Rules", "It is good for"),
            most=_CENTURY,
            unit="months",
            least_words=translate("Rules", "always"),
        ),
        Choice(
            key="design",
            label=translate("Rules", "Its face"),
            choices=[("simple", translate("Rules", "plain")), ("gold", translate("Rules", "golden"))],
        ),
        Choice(
            key="code",
            label=translate("Rules", "The code on it"),
            choices=[("ean13", "EAN-13"), ("code128", "Code 128"), ("qr", "QR")],
        ),
        Flag(
            key="ready_made_numbers",
            label=translate("Rules", "Cards of other makers can be enrolled"),
            help=translate("Rules", "With the number that they have already."),
        ),
        Flag(
            key="retired",
            label=translate("Rules", "No longer given out"),
            help=translate("Rules", "The cards that there are go on as before. A lost one is replaced."),
        ),
        key_entry(facts, "card_kind", str(kind["key"])),
    )
    upgrade = [] if kind.get("gift") else [_upgrade(facts, str(kind["key"]))]
    return (Section("", entries), *upgrade)


def _belonging(facts: Facts) -> list[Entry]:
    translate = facts.words.translate
    return [
        Flag(
            key="club",
            label=translate("Rules", "A closed club"),
            help=translate("Rules", "One becomes a member by invitation, usually by name."),
            reshapes=True,
        )
    ]


def _upgrade(facts: Facts, key: str) -> Section:
    translate = facts.words.translate
    kinds = facts.tree["card_kind"]
    never = {key, *(str(kind["key"]) for kind in kinds if kind.get("gift") or kind.get("retired"))}
    better = [pair for pair in facts.named("card_kind") if pair[0] not in never]
    return Section(
        translate("Rules", "A better card later"),
        (
            Choice(
                key="upgrade_to",
                label=translate("Rules", "The till offers the card"),
                choices=[("", translate("Rules", "none")), *better],
            ),
            Typed(
                key="upgrade_turnover",
                sort="money",
                unit=facts.sign,
                label=translate("Rules", "To clients who bought for"),
            ),
            Number(
                key="upgrade_months",
                label=translate("Rules", "Within"),
                least=1,
                most=_CENTURY,
                unit="months",
            ),
        ),
    )


def _discount_sections(facts: Facts) -> tuple[Section, ...]:
    translate = facts.words.translate
    own = Typed(
        key="discount_percent",
        sort="percent",
        unit="%",
        label=translate("Rules", "Discount on every purchase"),
        help=translate("Rules", "Where a level names a discount, that of the level holds."),
    )
    return (
        Section("", (own,)),
        Section(translate("Rules", "On the client’s birthday"), _day_discount(facts, "birthday_discount")),
        Section(
            translate("Rules", "On the client’s favourite holiday"), _day_discount(facts, "holiday_discount")
        ),
    )


def _day_discount(facts: Facts, key: str) -> tuple[Entry, ...]:
    discount = Typed(
        key=f"{key}.percent",
        sort="percent",
        unit="%",
        label=facts.words.translate("Rules", "Discount"),
    )
    return (discount, *_window(facts, key))


def _window(facts: Facts, key: str) -> tuple[Entry, ...]:
    translate = facts.words.translate
    own = translate("Rules", "on the day")
    return (
        Number(
            key=f"{key}.days_before",
            label=translate("Rules", "It begins before the day"),
            most=_YEAR,
            unit="days",
            least_words=own,
        ),
        Number(
            key=f"{key}.days_after",
            label=translate("Rules", "It ends after the day"),
            most=_YEAR,
            unit="days",
            least_words=own,
        ),
    )


def _level_sections(facts: Facts) -> tuple[Section, ...]:
    translate = facts.words.translate
    own = translate("Rules", "as the card")
    levels = Rows(
        key="levels",
        label=translate("Rules", "What the card brings from which purchases on"),
        help=translate("Rules", "The first level may begin at 0. What is left empty is as the card has it."),
        columns=(
            Typed(key="from", label=translate("Rules", "From"), sort="money", unit=facts.sign),
            Typed(
                key="discount_percent",
                label=translate("Rules", "Discount"),
                sort="percent",
                unit="%",
                optional=True,
                empty=own,
            ),
            Typed(
                key="cashback_percent",
                label=translate("Rules", "Bonuses"),
                sort="percent",
                unit="%",
                optional=True,
                empty=own,
            ),
        ),
        add=translate("Rules", "Add a level"),
        remove=translate("Rules", "Take this level out"),
    )
    window = Choice(
        key="level_window",
        label=translate("Rules", "Purchases that count"),
        choices=[
            ("lifetime", translate("Rules", "all of them")),
            ("12_months", translate("Rules", "those of the last 12 months")),
        ],
    )
    return (Section("", (levels, window)),)


def _bonus_sections(facts: Facts) -> tuple[Section, ...]:
    translate = facts.words.translate
    earning: tuple[Entry, ...] = (
        Typed(
            key="cashback_percent",
            sort="percent",
            unit="%",
            label=translate("Rules", "Of every purchase comes back as bonuses"),
        ),
        Typed(
            key="min_bill",
            sort="money",
            unit=facts.sign,
            label=translate("Rules", "For purchases from"),
            help=translate("Rules", "Smaller ones bring neither bonuses nor a stamp."),
        ),
        Number(
            key="activation_days",
            label=translate("Rules", "They can be spent after"),
            unit="days",
            least_words=translate("Rules", "at once"),
        ),
        Number(
            key="life_days",
            label=translate("Rules", "From then on they live"),
            unit="days",
            least_words=translate("Rules", "for ever"),
        ),
    )
    paying: tuple[Entry, ...] = (
        Typed(
            key="max_share_percent",
            sort="percent",
            unit="%",
            label=translate("Rules", "Bonuses pay of a purchase at most"),
        ),
        Typed(
            key="min_spend",
            sort="money",
            unit=facts.sign,
            label=translate("Rules", "The least that is spent at a time"),
        ),
        Typed(
            key="spend_step",
            sort="money",
            unit=facts.sign,
            label=translate("Rules", "They are spent in steps of"),
        ),
        Typed(
            key="daily_spend_limit",
            sort="money",
            unit=facts.sign,
            label=translate("Rules", "One card pays with them a day at most"),
            help=translate("Rules", "0: without such a limit."),
        ),
    )
    return (
        Section(translate("Rules", "Bonuses for purchases"), earning),
        Section(translate("Rules", "Paying with bonuses"), paying),
    )


def _stamp_sections(facts: Facts) -> tuple[Section, ...]:
    translate = facts.words.translate
    entries: tuple[Entry, ...] = (
        Number(
            key="stamps_every",
            label=translate("Rules", "Purchases up to a reward"),
            help=translate("Rules", "10: the tenth purchase itself gets it, then counting begins anew."),
            most=1_000,
            least_words=translate("Rules", "no stamps"),
        ),
        Either(
            key="stamp_reward",
            label=translate("Rules", "The reward"),
            options=(
                Typed(key="percent", label=translate("Rules", "a percentage off"), sort="percent", unit="%"),
                Typed(key="amount", label=translate("Rules", "a sum off"), sort="money", unit=facts.sign),
                Typed(key="bonus", label=translate("Rules", "bonuses"), sort="money", unit=facts.sign),
            ),
        ),
    )
    return (Section("", entries),)


def _gift_sections(facts: Facts) -> tuple[Section, ...]:
    translate = facts.words.translate
    welcome: tuple[Entry, ...] = (
        _bonuses(facts, "welcome_bonus"),
        Choice(
            key="welcome_when",
            label=translate("Rules", "They are given"),
            choices=[
                ("issue", translate("Rules", "when the card is given out")),
                ("first_purchase", translate("Rules", "after the first purchase")),
            ],
        ),
        _life(facts, "welcome_life_days"),
    )
    friend: tuple[Entry, ...] = (
        _bonuses(facts, "referral_bonus.brings", translate("Rules", "To the one who brings a friend")),
        _bonuses(facts, "referral_bonus.brought", translate("Rules", "To the friend")),
        _life(facts, "referral_bonus.life_days"),
    )
    return (
        Section(translate("Rules", "Welcome"), welcome),
        Section(translate("Rules", "Birthday"), _day_bonus(facts, "birthday_bonus")),
        Section(translate("Rules", "Favourite holiday"), _day_bonus(facts, "holiday_bonus")),
        Section(translate("Rules", "A friend brought along"), friend),
    )


def _day_bonus(facts: Facts, key: str) -> tuple[Entry, ...]:
    return (_bonuses(facts, f"{key}.amount"), *_window(facts, key), _life(facts, f"{key}.life_days"))


def _bonuses(facts: Facts, key: str, label: str = "") -> Entry:
    translate = facts.words.translate
    return Typed(
        key=key,
        sort="money",
        unit=facts.sign,
        label=label or translate("Rules", "Bonuses as a gift"),
        help="" if label else translate("Rules", "0: no such gift."),
    )


def _life(facts: Facts, key: str) -> Entry:
    translate = facts.words.translate
    return Number(
        key=key,
        label=translate("Rules", "They expire after"),
        unit="days",
        least_words=translate("Rules", "never"),
    )
