"""Single cells of other programs' lists, freed from what spreadsheets and tills put around a value."""

import re
from collections.abc import Callable, Iterable
from datetime import date

from shopclient.domain.currencies import DECIMALS, SIGNS
from shopclient.domain.errors import DateInvalid, Refusal
from shopclient.domain.money import Cents, parse_amount
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.formats.dates_in_words import in_figures

_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_FORMULA_TEXT = re.compile(r'="([^"]*)"')
_DAMAGED_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_WHOLE_AS_DECIMAL = re.compile(r"([0-9]{5,})[.,]0")

_WORDS = [*DECIMALS, *SIGNS.values(), "руб", "рублей", "р", "грн", "гривень", "тг", "RUR"]
_CURRENCY = "|".join(re.escape(word) for word in sorted(_WORDS, key=len, reverse=True))
_MONEY = re.compile(rf"(?:{_CURRENCY})?\s*(.*?)\s*(?:(?:{_CURRENCY})\.?)?", re.IGNORECASE | re.DOTALL)
_IN_HEADINGS: dict[str, str] = {
    **{word.casefold(): code for code, sign in SIGNS.items() for word in (code, sign)},
    **dict.fromkeys(("руб", "рублей", "р", "rur"), "RUB"),
    **dict.fromkeys(("грн", "гривень"), "UAH"),
    "тг": "KZT",
}
_CODES = {code.casefold(): code for code in DECIMALS} | _IN_HEADINGS
_NO_CURRENCY = re.compile(r"[\d\s.,'’()−–-]+")
_HEADING_WORD = re.compile(r"[^\W\d_]+|[^\w\s]")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+")
_LONGEST_AMOUNT = 60
_OWED = re.compile(r"[-−–]\s*([^-−–]*)|\(([^()]*)\)|([^-−–]*[0-9])\s*[-−–]")

_AFTER_DATE = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$|\s*[гр]\.?$")
_YEAR_FIRST = re.compile(r"(\d{4})([./-]?)(\d{2})\2(\d{2})")
_DIGITS_ALONE = re.compile(r"(\d{2})[ ]?(\d{2})[ ]?((?:18|19|20)\d{2})")
_NO_YEAR = re.compile(r"--(\d{2})-?(\d{2})")
# Day and month, or month and day: a column decides, not a single date.
_EITHER_ORDER = re.compile(r"(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}))?")
# What programs write for "no date", and the year that phones write for "no year" (dates and holidays 4, 14).
_NO_DATE = frozenset(
    {
        *("0001-01-01", "01.01.0001", "01/01/0001", "0000-00-00", "00.00.0000", "00/00/0000", "-"),
        *("0/0/00", "1899-12-30", "1900-01-00", ".  .", "  .  .    "),
    }
)
_SHORT_YEAR = re.compile(r"(\d{1,2}([./-])\d{1,2}\2)(\d{2})")
# From 1920 to 1929 some are alive, and children were born from 2020 on.
_CHILDREN, _GRANDPARENTS = 20, 30
_YEAR_OF_NO_YEAR = "1604"
_LAST_MONTH = 12
_LONGEST_DATE = 10


class DateAmbiguous(DateInvalid):
    """``05/06/1980`` is the fifth of June or the sixth of May, and nothing in the list tells which."""

    code = "date_ambiguous"
    value: str


class NumberDamaged(Refusal):
    """A spreadsheet has rounded a long number away: ``3,80509E+11``."""

    code = "number_damaged"
    value: str


def bare(cell: str) -> str:
    """Return the text of a cell without the marks that keep a spreadsheet from reckoning it.

    An apostrophe before ``= + - @`` is what exports, ours too, put against formulas (trust, T22); see
    ``domain/cells.py``, whose writing this takes back to the letter.
    """
    text = cell.strip(" \u00a0\r\n")
    if text[:1] not in {"'", "="}:
        return text
    wrapped = _FORMULA_TEXT.fullmatch(text)
    if wrapped:
        return wrapped[1]
    return text[1:] if _GUARDED.match(text) else text


def whole_number(text: str) -> str:
    """Return a long number without the ``.0`` that a program for reckoning adds to it.

    Raises:
        NumberDamaged: Its last digits are lost.
    """
    if _DAMAGED_NUMBER.fullmatch(text):
        raise NumberDamaged(text)
    whole = _WHOLE_AS_DECIMAL.fullmatch(text)
    return whole[1] if whole else text


def amount_in(text: str, decimals: int) -> Cents:
    """Return a sum with its currency before or after it, also ``1,250.00`` and ``1.250,00``.

    Raises:
        AmountInvalid, AmountTooLarge: As ``parse_amount``; ``1,250`` is refused, it may be either.
    """
    with_currency = not text[:1].isdigit() or not text[-1:].isdigit()
    found = _MONEY.fullmatch(text) if with_currency and len(text) <= _LONGEST_AMOUNT else None
    number = found[1] if found else text
    if _GROUPED.fullmatch(number):
        mark = number[-len(re.split("[.,]", number)[-1]) - 1]
        number = number.replace("," if mark == "." else ".", "")
    return parse_amount(number, decimals)


def currency_in(text: str) -> str:
    """Return the code of the currency that a sum is written with, ``$5129.52``, ``100 грн.``; empty: none."""
    if text[:1].isdigit() and text[-1:].isdigit():
        return ""
    return _CODES.get(_NO_CURRENCY.sub(" ", text[:_LONGEST_AMOUNT]).strip().casefold(), "")


def currency_of_heading(heading: str) -> str:
    """Return the currency that a heading names: ``Сумма, грн``; empty for none."""
    words = _HEADING_WORD.findall(heading[:_LONGEST_AMOUNT].casefold())
    return next((_IN_HEADINGS[word] for word in words if word in _IN_HEADINGS), "")


def balance_in(text: str, decimals: int) -> Cents:
    """Return bonuses, negative where the client owes some: ``-12,50``, ``−12.50 ₴``, ``12,50-``, ``(12,50)``.

    Raises:
        AmountInvalid, AmountTooLarge: As ``amount_in``.
    """
    owed = _OWED.fullmatch(text.strip())
    number = next((each.strip() for each in owed.groups() if each), "") if owed else ""
    return Cents(-amount_in(number, decimals)) if number else amount_in(text, decimals)


def _of_a_life(year: int) -> int | None:
    """Return the century in which people of today were born in such a year: 85, 05; of 24 nobody can say."""
    return 1900 if year >= _GRANDPARENTS else 2000 if year < _CHILDREN else None


def person_date_in(
    text: str, month_first: bool | None, century: Callable[[int], int | None] = _of_a_life
) -> PersonDate | None:
    """Return a birthday; None for what programs write where there is none.

    Args:
        text: ISO, ``--MM-DD``, ``MM-DD``, ``dd.mm.yyyy``, ``dd/mm/yyyy``, ``12 мая 1980``, with a time of day
            or without.
        month_first: What ``month_comes_first`` says of the column.
        century: Returns the century of a year of two digits; None where it may be either.

    Raises:
        DateInvalid: No such form or no such day; also ``24``, which may be a child or a great-grandmother.
    """
    day = text.strip()
    if len(day) > _LONGEST_DATE or not day[-1:].isdigit():
        day = _AFTER_DATE.sub("", day)
    if day in _NO_DATE:
        return None
    try:
        if (found := _SHORT_YEAR.fullmatch(day)) and (begins := century(int(found[3]))) is not None:
            day = f"{found[1]}{begins + int(found[3])}"
        return parse_person_date(_usual_form(day, month_first))
    except DateInvalid as error:
        raise DateInvalid(text) from error


def _usual_form(day: str, month_first: bool | None) -> str:
    if (found := _YEAR_FIRST.fullmatch(day)) and int(found[3]) <= _LAST_MONTH:
        year = "-" if found[1] == _YEAR_OF_NO_YEAR else found[1]
        return f"{year}-{found[3]}-{found[4]}"
    if found := _NO_YEAR.fullmatch(day):
        return f"--{found[1]}-{found[2]}"
    if found := _DIGITS_ALONE.fullmatch(day):
        # Read with the year first it would be no date: that was tried above.
        return ".".join(found.groups())
    if found := _EITHER_ORDER.fullmatch(day):
        first, sign, second, year = found.groups()
        # Undecided, 09-08 is what ISO and Square mean by it, and all else is the order of our shops.
        if month_first if month_first is not None else (sign == "-" and year is None):
            first, second = second, first
        return f"{first}.{second}.{year}" if year else f"{first}.{second}"
    return in_figures(day) or day


def day_in(text: str, month_first: bool | None) -> date | None:
    """Return a day with its year, such as the last visit: of our century. Errors as ``person_date_in``."""
    found = person_date_in(text, month_first, lambda _: 2000)
    if found is None:
        return None
    if found.year is None:
        raise DateInvalid(text)
    return date(found.year, found.month, found.day)


def refuse_ambiguous(text: str) -> None:
    """Refuse a date that is another one if the month comes first.

    Raises:
        DateAmbiguous: It is.
    """
    found = _EITHER_ORDER.match(text.strip())
    if (
        found
        and found[2] == "/"
        and found[1] != found[3]
        and max(int(found[1]), int(found[3])) <= _LAST_MONTH
    ):
        raise DateAmbiguous(text)


def month_comes_first(cells: Iterable[str]) -> bool | None:
    """Judge a column of dates like ``12/31/1980`` by those with one reading; None: there is none."""
    pairs = [(int(found[1]), int(found[3])) for cell in cells if (found := _EITHER_ORDER.match(cell.strip()))]
    day_first = any(first > _LAST_MONTH for first, _ in pairs)
    month_first = any(second > _LAST_MONTH for _, second in pairs)
    return month_first if day_first != month_first else None
