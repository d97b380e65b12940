"""Changes of a client in words: what was done, which field, what it was and what it became."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Protocol

from shopclient.domain.errors import DateInvalid
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.texts_in import shortened
from shopclient.texts import client_filter, consents, days, held
from shopclient.texts.relations import relation, species
from shopclient.texts.words import Words

_DATES = frozenset({"birthday", "name_day", "date", "score_on", "checked_on"})
_NOTHING = "–"
#: What holds the number of somebody else, which tells a reader nothing.
_REFERENCES = frozenset({"household", "referred_by", "keeper", "known", "photo"})
#: One step of a path such as ``family[Masha].birthday``; an item may hold any sign.
_STEP = re.compile(r"(?P<field>[a-z_0-9]+)(?:\[(?P<item>.*?)\](?=\.|$))?(?:\.|$)")
#: Lists whose items are told apart by words of the program's own.
_CODED = frozenset({"favourites", "channels"})
_LANGUAGES = {"ru": "Русский", "uk": "Українська", "en": "English"}
_LONGEST = 60  # signs of a value
#: Fields whose changes somebody may look for, in the order of the file.
FIELDS = (
    *("phones", "emails", "addresses", "last", "first", "middle", "birthday", "name_day", "favourites"),
    *("family", "household", "hobbies", "tastes", "allergies", "sizes", "tags", "notes", "talk", "channels"),
    *("source", "referred_by", "keeper", "state", "wallet_share", "score", "dates", "custom"),
)


class Changed(Protocol):
    """One field that differs."""

    @property
    def field(self) -> str: ...
    @property
    def item(self) -> str: ...
    @property
    def part(self) -> str: ...
    @property
    def old(self) -> Any: ...
    @property
    def new(self) -> Any: ...


def deed(code: str, words: Words) -> str:
    """Return what was done to a client's file."""
    return {
        "add": words.translate("Changes", "Taken into the file"),
        "edit": words.translate("Changes", "Changed"),
        "import": words.translate("Changes", "Came with a list"),
        "merge": words.translate("Changes", "Joined with another file"),
        "archive": words.translate("Changes", "Put into the archive"),
        "unarchive": words.translate("Changes", "Brought back from the archive"),
        "erase": words.translate("Changes", "Erased"),
        "undo": words.translate("Changes", "A change taken back"),
        "contact": words.translate("Changes", "Conversation noted"),
        "gift": words.translate("Changes", "Present noted"),
        "consent": words.translate("Changes", "Consent noted"),
        "file": words.translate("Changes", "File noted"),
        "photo": words.translate("Changes", "Photo changed"),
    }.get(code, words.translate("Changes", "Changed"))


def field(name: str, words: Words) -> str:
    """Return what a field of a client is called."""
    return _of_person(words).get(name) or _of_family(words).get(name) or name


def _of_person(words: Words) -> dict[str, str]:
    return {
        "name": words.translate("Changes", "name"),
        "last": words.translate("Changes", "surname"),
        "first": words.translate("Changes", "first name"),
        "middle": words.translate("Changes", "patronymic"),
        "is_organisation": words.translate("Changes", "organisation"),
        "phones": words.translate("Changes", "phone"),
        "emails": words.translate("Changes", "e-mail"),
        "addresses": words.translate("Changes", "address"),
        "birthday": words.translate("Changes", "birthday"),
        "born_about": words.translate("Changes", "year of birth, about"),
        "name_day": words.translate("Changes", "name day"),
        "feb29": words.translate("Changes", "birthday of 29 February"),
        "church_style": words.translate("Changes", "church calendar"),
        "language": words.translate("Changes", "language"),
        "address_form": words.translate("Changes", "form of address"),
        "salutation": words.translate("Changes", "how the client is called"),
        "talk": words.translate("Changes", "how to talk to the client"),
        "source": words.translate("Changes", "how the client came"),
        "referred_by": words.translate("Changes", "recommended by"),
        "keeper": words.translate("Changes", "in charge"),
        "family": words.translate("Changes", "family"),
        "household": words.translate("Changes", "household"),
        "hobbies": words.translate("Changes", "hobbies"),
        "tastes": words.translate("Changes", "tastes"),
        "sizes": words.translate("Changes", "sizes"),
        "allergies": words.translate("Changes", "allergies"),
        "tags": words.translate("Changes", "tags"),
        "favourites": words.translate("Changes", "favourite holidays"),
        "dates": words.translate("Changes", "own dates"),
        "channels": words.translate("Changes", "how the client may be reached"),
        "notes": words.translate("Changes", "notes"),
        "state": words.translate("Changes", "state"),
        "wallet_share": words.translate("Changes", "share of the wallet"),
        "score": words.translate("Changes", "score"),
        "score_on": words.translate("Changes", "day of the score"),
        "checked_on": words.translate("Changes", "day of the last check"),
        "custom": words.translate("Changes", "the shop’s own fields"),
    }


def _of_family(words: Words) -> dict[str, str]:
    return {
        "relation": words.translate("Changes", "relation"),
        "species": words.translate("Changes", "animal"),
        "role": words.translate("Changes", "role"),
        "phone": words.translate("Changes", "phone"),
        "email": words.translate("Changes", "e-mail"),
        "school_class": words.translate("Changes", "school class"),
        "known": words.translate("Changes", "own file"),
        "reason": words.translate("Changes", "reason"),
        "date": words.translate("Changes", "date"),
        "wish": words.translate("Changes", "wish"),
        "value": words.translate("Changes", "value"),
        "archived": words.translate("Changes", "archive"),
        "taken_back": words.translate("Changes", "taken back"),
        "consent": words.translate("Changes", "consent"),
        "file": words.translate("Changes", "file"),
        "photo": words.translate("Changes", "photo"),
        "key": words.translate("Changes", "holiday"),
        "title": words.translate("Changes", "title"),
        "channel": words.translate("Changes", "way"),
    }


def place(path: str, words: Words) -> str:
    """Return a place in a client's file in words: of ``family[Masha].phone`` ``family, Masha, phone``."""
    names = []
    for step in _STEP.finditer(path):
        names.append(field(step["field"], words))
        # Keys of holidays and ways are the program's own words: what is noted with them says enough.
        if step["item"] and step["field"] not in _CODED:
            names.append(relation(step["item"], words))
    return ", ".join(names) or path


def change(each: Changed, words: Words, holiday: Callable[[str], str] = str, longest: int = _LONGEST) -> str:
    """Return one change as a line: ``phone: 8 916 … → 8 903 …``; *holiday* names one by its key.

    A value is shortened to *longest* letters.
    """
    names = [field(each.field, words)]
    if each.item:
        names.append(_item(each, words, holiday))
    if each.part:
        names.append(field(each.part, words))
    what = each.part or each.field
    if what in _REFERENCES:
        return ", ".join(names)
    old, new = (shortened(value(what, one, words, holiday), longest) for one in (each.old, each.new))
    template = words.translate("Changes", "{field}: {old} → {new}")
    if not each.old:
        template = words.translate("Changes", "{field}: {new}")
    elif not each.new:
        template = words.translate("Changes", "{field}: {old} taken away")
    return template.format(field=", ".join(names), old=old, new=new)


def value(name: str, given: Any, words: Words, holiday: Callable[[str], str] = str) -> str:
    """Return what stands in a field as people read it; *holiday* names one by its key."""
    if given in (None, "", []):
        return _NOTHING
    if isinstance(given, bool):
        return words.translate("Changes", "yes") if given else words.translate("Changes", "no")
    if isinstance(given, list):
        return ", ".join(value(name, each, words, holiday) for each in given)
    if isinstance(given, Mapping):
        return _object(given, words, holiday)
    text = str(given)
    return _coded(name, text, words, holiday) or " ".join(text.split())


def _item(each: Changed, words: Words, holiday: Callable[[str], str]) -> str:
    if each.field == "favourites":
        return holiday(each.item)
    if each.field == "channels":
        return held.way(each.item, words)
    if each.field == "custom":
        return each.item.replace("_", " ")  # the key was made of the title
    return relation(each.item, words)


def _object(given: Mapping[str, Any], words: Words, holiday: Callable[[str], str]) -> str:
    if given.keys() == {"key", "value"}:
        return value("value", given["value"], words)
    if "purpose" in given:
        return _consent(given, words)
    if "wish" in given:
        return held.channel(given["channel"], given["wish"], words)
    # Numbers of rows and of other people tell a reader nothing.
    told = (
        value(key, each, words, holiday)
        for key, each in given.items()
        if key not in {"id", "known"} and each not in ("", [])
    )
    return ", ".join(told)


def _consent(given: Mapping[str, Any], words: Words) -> str:
    """Return a consent as it was noted: its purpose, and how it stood."""
    day = given.get("withdrawn_on") or given.get("given_on")
    state = "given" if not given.get("withdrawn_on") else "withdrawn" if given.get("given_on") else "refused"
    told = held.consent(state, None if day is None else date.fromisoformat(day), _way(given, words), words)
    return f"{consents.purpose(str(given['purpose']), words)} – {told}"


def _way(given: Mapping[str, Any], words: Words) -> str:
    return consents.way(str(given["how"]), words) if given.get("how") else ""


def _coded(name: str, code: str, words: Words, holiday: Callable[[str], str]) -> str:
    """Return what a word of the program's own stands for; "" for what a person typed."""
    readers: dict[str, Callable[[], str]] = {
        "key": lambda: holiday(code),
        "relation": lambda: relation(code, words),
        "species": lambda: species(code, words),
        "state": lambda: client_filter.state(code, words).lower(),
        "address_form": lambda: held.address_form(code, words),
        "language": lambda: _LANGUAGES.get(code, ""),
        **dict.fromkeys(_DATES, lambda: _date(code, words)),
    }
    if name in readers:
        return readers[name]()
    return {
        "wish": {
            "wished": words.translate("Changes", "welcome"),
            "refused": words.translate("Changes", "not wanted"),
        },
        "church_style": {
            "new": words.translate("Changes", "new style"),
            "old": words.translate("Changes", "old style"),
        },
        "feb29": {
            "02-28": words.translate("Changes", "on 28 February"),
            "03-01": words.translate("Changes", "on 1 March"),
        },
    }.get(name, {}).get(code, "")


def _date(text: str, words: Words) -> str:
    try:
        when = parse_person_date(text)
    except DateInvalid:
        return text
    day = days.day_month(when.day, when.month, words.language)
    return day if when.year is None else f"{day} {when.year}"
