"""Words about clients that several parts of the client file share."""

from datetime import date

from shopclient.domain.names import fold
from shopclient.services.client_views import ClientFile
from shopclient.texts import days
from shopclient.texts.relations import relation, species
from shopclient.texts.words import Words
from shopclient.ui.clients.dossier import Kin
from shopclient.ui.widgets.chips import Chip

_ALLERGY = ("аллерг", "алерг", "allerg")
_GROUP = 4
_TAIL = 4
_NEAR = 14  # days; a birthday as near as this is worth a chip


def stage(code: str, words: Words, *, bought_before: bool = False) -> str:
    """Return how far a client has come, for a chip or a second line."""
    if bought_before:
        return words.translate("Clients", "bought before the import")
    return {
        "prospect": words.translate("Clients", "no purchases yet"),
        "buyer": words.translate("Clients", "one purchase so far"),
        "client": words.translate("Clients", "comes again"),
    }[code]


def stage_chip(file: ClientFile, words: Words) -> Chip:
    """Return the chip of how far a client has come."""
    if file.stage == "client":
        return Chip(stage(file.stage, words), "ok", "heart-handshake", height=24)
    bought_before = file.purchases == 0 and file.turnover > 0
    return Chip(stage(file.stage, words, bought_before=bought_before), "neutral", height=24)


def state_chip(code: str, words: Words) -> Chip | None:
    """Return a warning about a client who is not to be greeted; None for everybody else."""
    text = {
        "moved": words.translate("Clients", "moved away"),
        "died": words.translate("Clients", "died"),
        "do_not_call": words.translate("Clients", "do not call"),
    }.get(code)
    return Chip(text, "warn", "alert-triangle", height=24) if text else None


def taste_chip(text: str) -> Chip:
    """Return the chip of a taste; an allergy is red."""
    is_allergy = any(word in fold(text) for word in _ALLERGY)
    return allergy_chip(text) if is_allergy else Chip(text, height=28)


def allergy_chip(text: str) -> Chip:
    """Return the chip of what is never to be offered."""
    return Chip(text, "err", "alert-triangle", height=28)


def card_number(number: str) -> str:
    """Return a card's number in groups, as it is read aloud."""
    if not number.isdigit():
        return number
    return " ".join(number[start : start + _GROUP] for start in range(0, len(number), _GROUP))


def card_tail(number: str) -> str:
    """Return the end of a card's number, by which people tell cards from each other."""
    return number if len(number) <= _TAIL + 1 else f"… {number[-_TAIL:]}"


def kin_name(kin: Kin, words: Words) -> str:
    """Return a relative's name with the age if it is known; the relation for one without a name."""
    name = kin.relative.name or relation(kin.relative.relation, words)
    if kin.age is None:
        return name
    named = words.translate("Clients", "{name}, {age}")
    return named.format(name=name, age=days.age(kin.age, words))


def kin_line(kin: Kin, words: Words) -> str:
    """Return who a relative is and what is loved: ``son, 5Б; football, dinosaurs``."""
    relative = kin.relative
    who = relation(relative.relation, words) if relative.name else ""
    if relative.species:
        who = species(relative.species, words)
    about = ", ".join(part for part in (who, relative.role, relative.school_class) if part)
    likes = ", ".join((*relative.hobbies, *relative.tastes))
    loved = ", ".join(kin.loved)
    reached = ", ".join(part for part in (kin.phone, relative.email) if part)
    return "; ".join(part for part in (about, likes, loved, reached, relative.notes) if part)


def is_near(days_left: int) -> bool:
    """Whether a coming day is near enough to be pointed out."""
    return days_left <= _NEAR


def last_visit(day: date | None, today: date, words: Words) -> str:
    """Return when somebody bought last, as a span of days; a dash for never."""
    return "–" if day is None else days.days_left((day - today).days, words)
