"""The entries of departments, discounts of the shop and days with more bonuses."""

from shopclient.texts.words import Words
from shopclient.ui.rules.entries import Either, Entry, Flag, Line, Number, Section, Several, Tab, Typed
from shopclient.ui.rules.facts import Facts


def key_entry(facts: Facts, table: str, key: str) -> Entry:
    """Return the entry of an item's *key*, by which cards, tills and files know it."""
    kept = key in facts.kept.get(table, frozenset())
    return Typed(
        key="key",
        label=facts.words.translate("Rules", "Short word for files"),
        help=facts.words.translate(
            "Rules", "Small Latin letters, digits and _. It stays when the name changes."
        ),
        locked=facts.words.translate("Rules", "It is in use, so it stays.") if kept else "",
    )


def department_tabs(facts: Facts, index: int) -> tuple[Tab, ...]:
    """Return what can be set on a department."""
    translate = facts.words.translate
    entries = (
        Line(key="name", label=translate("Rules", "Name of the department")),
        Flag(
            key="discounted",
            label=translate("Rules", "Discounts are given on its goods"),
            help=translate("Rules", "Where none are given, bonuses do not pay either."),
        ),
        Typed(
            key="max_discount_percent",
            sort="percent",
            unit="%",
            label=translate("Rules", "Its goods get off at most"),
            help=translate("Rules", "The shop’s own limit holds as well."),
        ),
        Flag(key="earns", label=translate("Rules", "Its goods bring bonuses")),
        key_entry(facts, "department", _key(facts, "department", index)),
    )
    return (Tab("", (Section("", entries),)),)


def discount_tabs(facts: Facts, index: int) -> tuple[Tab, ...]:
    """Return what can be set on a discount of the shop."""
    translate = facts.words.translate
    what: tuple[Entry, ...] = (
        Line(key="name", label=translate("Rules", "Name of the discount")),
        Either(
            key="",
            label=translate("Rules", "It takes off"),
            options=(
                Typed(key="percent", label=translate("Rules", "a percentage"), sort="percent", unit="%"),
                Typed(key="amount", label=translate("Rules", "a sum"), sort="money", unit=facts.sign),
            ),
        ),
        Typed(
            key="max_amount",
            sort="money",
            unit=facts.sign,
            label=translate("Rules", "But at most"),
            help=translate("Rules", "0: without such a limit."),
        ),
    )
    when: tuple[Entry, ...] = (
        *_days(facts.words),
        Typed(
            key="min_bill",
            sort="money",
            unit=facts.sign,
            label=translate("Rules", "For purchases from"),
        ),
        Several(
            key="departments",
            label=translate("Rules", "Only on goods of"),
            choices=facts.named("department"),
            none_words=translate("Rules", "On all goods."),
        ),
        Several(
            key="kinds",
            label=translate("Rules", "Only with the card"),
            choices=facts.named("card_kind"),
            none_words=translate("Rules", "With any card, and without one."),
        ),
        Flag(key="first_purchase", label=translate("Rules", "Only for a first purchase")),
    )
    beside: tuple[Entry, ...] = (
        Flag(
            key="exclusive",
            label=translate("Rules", "No other discount beside it"),
        ),
        Number(
            key="priority",
            label=translate("Rules", "Its place among discounts"),
            help=translate("Rules", "The higher number goes first; the card’s own discount has 0."),
            least=-1_000,
            most=1_000,
        ),
        key_entry(facts, "discount", _key(facts, "discount", index)),
    )
    return (
        Tab(
            "",
            (
                Section("", what),
                Section(translate("Rules", "When it is given"), when),
                Section(translate("Rules", "Beside other discounts"), beside),
            ),
        ),
    )


def bonus_days_tabs(facts: Facts, index: int) -> tuple[Tab, ...]:
    """Return what can be set on days with more bonuses."""
    translate = facts.words.translate
    entries: tuple[Entry, ...] = (
        Line(key="name", label=translate("Rules", "Name of these days")),
        Typed(
            key="multiplier",
            sort="factor",
            label=translate("Rules", "Bonuses are multiplied by"),
            unit="×",
        ),
        *_days(facts.words),
        Several(
            key="kinds",
            label=translate("Rules", "Only with the card"),
            choices=facts.named("card_kind"),
            none_words=translate("Rules", "With any card."),
        ),
        key_entry(facts, "bonus_days", _key(facts, "bonus_days", index)),
    )
    return (Tab("", (Section("", entries),)),)


def _days(words: Words) -> tuple[Entry, ...]:
    example = words.translate("Rules", "dd.mm.yyyy")
    return (
        Typed(
            key="from",
            label=words.translate("Rules", "From the day"),
            sort="day",
            optional=True,
            empty=example,
        ),
        Typed(
            key="to",
            label=words.translate("Rules", "Up to and with the day"),
            help=words.translate("Rules", "Left empty: without an end."),
            sort="day",
            optional=True,
            empty=example,
        ),
    )


def _key(facts: Facts, table: str, index: int) -> str:
    return str(facts.tree[table][index].get("key", ""))
