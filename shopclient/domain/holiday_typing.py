"""What somebody typed of a holiday, made fit to be kept or refused at its field."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from shopclient.domain import recurrence
from shopclient.domain.date_rules import OnDates, parse_rule
from shopclient.domain.errors import (
    FieldMissing,
    NoDates,
    RuleUnsupported,
    ValueInvalid,
    YearsInvalid,
    inside,
)
from shopclient.domain.texts_in import clean_line

_LONGEST_NAME: Final = 120
_LONGEST_NOTE: Final = 500
_LONGEST_THEME: Final = 40
_MOST_THEMES: Final = 20
#: Where the tables of every calendar have begun; 29 February comes within the years looked for.
_LOOKED_FROM: Final = 1930
_LOOKED_FOR: Final = 40


@dataclass(frozen=True)
class HolidayDraft:
    """A holiday as it is typed; *names* by language, at least one of them, *rule* as text."""

    names: Mapping[str, str] = field(default_factory=dict)
    rule: str = ""
    category: str = "own"
    themes: tuple[str, ...] = ()
    note: str = ""
    since: int | None = None
    until: int | None = None


def cleaned(draft: HolidayDraft) -> HolidayDraft:
    """Return *draft* as it is kept.

    Raises:
        FieldMissing: There is no name. TextInvalid: Some text cannot be kept.
        RuleInvalid: The rule cannot be read. YearsInvalid: A year is none. NoDates: No date is in them.
    """
    names = {
        language: _text(name, f"name_{language}", _LONGEST_NAME) for language, name in draft.names.items()
    }
    names = {language: name for language, name in names.items() if name}
    if not names:
        raise FieldMissing("name")
    rule = parse_rule(draft.rule)
    _check_years(draft)
    themes = tuple(dict.fromkeys(filter(None, (_theme(each) for each in draft.themes))))
    if len(themes) > _MOST_THEMES:
        raise ValueInvalid("themes", str(len(themes)), f"0 … {_MOST_THEMES}")
    return replace(
        draft, names=names, rule=str(rule), themes=themes, note=_text(draft.note, "note", _LONGEST_NOTE)
    )


def _text(text: str, place: str, limit: int) -> str:
    with inside(place):
        return clean_line(text, limit) if text.strip() else ""


def _theme(text: str) -> str:
    """Return a theme as one word, small: ``Зимняя рыбалка`` becomes ``зимняя-рыбалка``."""
    with inside("themes"):
        return "-".join(_text(text, "", _LONGEST_THEME).casefold().split())


def _check_years(draft: HolidayDraft) -> None:
    """Refuse years that are none, and a rule without any date in them."""
    for name, year in (("since", draft.since), ("until", draft.until)):
        if year is not None and not recurrence.FIRST_YEAR <= year <= recurrence.LAST_YEAR:
            with inside(name):
                raise YearsInvalid(str(year))
    if draft.since is not None and draft.until is not None and draft.since > draft.until:
        with inside("until"):
            raise YearsInvalid(f"{draft.since} – {draft.until}")
    if not _has_date(draft):
        raise NoDates(draft.rule)


def _has_date(draft: HolidayDraft) -> bool:
    rule = parse_rule(draft.rule)
    first = max(draft.since or _LOOKED_FROM, _LOOKED_FROM)
    last = min(draft.until or first + _LOOKED_FOR, first + _LOOKED_FOR)
    if isinstance(rule, OnDates):
        first, last = draft.since or rule.days[0].year, draft.until or rule.days[-1].year
        return any(first <= day.year <= last for day in rule.days)
    try:
        return any(recurrence.dates(rule, year) for year in range(first, last + 1))
    except RuleUnsupported:
        return False
