"""The terms of a kind of card in words: who may hold it, how long, and what it can become."""

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.programme import Programme
from shopclient.texts.numbers import round_money
from shopclient.texts.words import Words


def term_lines(kind: CardKind, words: Words, programme: Programme) -> list[str]:
    """Return what a card can become, who joins, how long it is valid, and whose numbers it may have."""
    lines = _upgrade_lines(kind, words, programme)
    if kind.retired:
        lines.append(words.translate("Programme", "No longer given out; the cards that there are go on."))
    if kind.club:
        lines.append(words.translate("Programme", "A closed club: one becomes a member by invitation."))
    if kind.valid_months:
        lines.append(words.translate("Programme", "A card is valid for %n month(s).", n=kind.valid_months))
    if kind.ready_made_numbers:
        lines.append(words.translate("Programme", "Ready-made cards of other makers can be enrolled."))
    return lines


def holder_line(kind: CardKind, words: Words) -> str:
    """Return who may hold a card of this kind."""
    if set(kind.holders) == {"bearer", "named"}:
        return words.translate("Programme", "For the bearer or in a client’s name.")
    if "named" in kind.holders:
        return words.translate("Programme", "In a client’s name only.")
    return words.translate("Programme", "For the bearer only.")


def _upgrade_lines(kind: CardKind, words: Words, programme: Programme) -> list[str]:
    if not kind.upgrade_to:
        return []
    text = words.translate(
        "Programme",
        "From {sum} of purchases within %n month(s), the till offers the card “{kind}”.",
        n=kind.upgrade_months,
    )
    total = round_money(kind.upgrade_turnover, programme.shop.currency, words.language)
    better = programme.kind(kind.upgrade_to)
    return [text.format(sum=total, kind=better.name or better.key)]
