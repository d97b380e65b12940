"""Phone numbers: one form to compare, another to show, the typed one kept."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from shopclient.domain.errors import PhoneInvalid

#: Fewer digits cannot be dialled; emergency numbers are nobody's own.
FEWEST_DIGITS = 5
_LONGEST = 60

# Forms that say their country by themselves: all digits together begin so, and are so many.
_TRUNK_FORMS = (("8", 11, ("RU", "KZ")), ("0", 10, ("UA",)))
_BARE_FORMS = (
    *(("7", 11), ("380", 12), ("375", 12), ("373", 11)),
    *(("374", 11), ("995", 12), ("996", 12), ("998", 12)),
)
_NO_DIGIT = re.compile("[^0-9]+")
# Digits and what groups them; anything else may mean an extension or a second number.
_PLAIN = re.compile(r"\+?[0-9][0-9 ().-]*")
# The number in ``89161112208 (муж)``: whose it is has no digits.
_AMONG_WORDS = re.compile(r"[^0-9+]*(\+?[0-9(][0-9 ().-]*[0-9])[^0-9]*")
_OLD_TRUNK = 11  # digits: 8 0.. was how Ukraine dialled until 2009
# How numbers of these forms are dialled at home: what stands in the place of the country's code.
_TRUNKS = (("+7", 12, "8"), ("+380", 13, "0"))


@dataclass(frozen=True)
class Phone:
    """A number as typed; *e164* (``+79034553048``) where the number is a real one, else None."""

    e164: str | None
    digits: str
    as_typed: str


def digits_of(text: str) -> str:
    """Return the digits of *text* in their order, those of other scripts as ASCII."""
    if text.isascii():
        return _NO_DIGIT.sub("", text)
    return "".join(str(unicodedata.digit(sign)) for sign in text if unicodedata.digit(sign, None) is not None)


def parse_phone(text: str, region: str) -> Phone:
    """Return the number that *text* writes.

    The shop's own country is tried first, then the forms of Russia, Kazakhstan (8 …) and Ukraine (0 …), then
    a country code without its plus. A text with enough digits that is no number anywhere is kept as typed.

    Args:
        text: What was typed: spaces, dashes and brackets do not matter.
        region: The shop's country, ISO 3166 with two letters, e.g. ``UA``.

    Raises:
        PhoneInvalid: Fewer than five digits, or far too long.
    """
    typed = _visible(text).strip().removeprefix("tel:")
    digits = digits_of(typed)
    if len(digits) < FEWEST_DIGITS or len(typed) > _LONGEST or not typed.isprintable():
        raise PhoneInvalid(text)
    readings = (_valid(number, country) for number, country in _readings(typed, digits, region))
    return Phone(next((e164 for e164 in readings if e164), None), digits, typed)


@lru_cache(maxsize=10_000)  # a list shows the same page at every key typed
def shown(phone: Phone) -> str:
    """Return the number in its international form, ``+380 50 858 47 62``; as typed if it has none."""
    if phone.e164 is None:
        return phone.as_typed
    country, *groups = _groups(phone.e164)
    if country in {"+380", "+7", "+375"} and len(groups[-1]) == 4:  # usually said in pairs
        groups[-1:] = [groups[-1][:2], groups[-1][2:]]
    return " ".join([country, *groups])


def local_digits(e164: str) -> str:
    """Return the digits as dialled inside the country: ``89034553048`` for ``+79034553048``."""
    for code, length, trunk in _TRUNKS:
        if e164.startswith(code) and len(e164) == length:
            return trunk + e164[len(code) :]
    import phonenumbers

    parsed = phonenumbers.parse(e164, None)
    return digits_of(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL))


def masked(phone: Phone) -> str:
    """Return the number with its middle hidden, ``+380 50 ••• 45 67``: enough to ask "is it yours?"."""
    last = phone.digits[-4:]
    if phone.e164 is None:
        return f"••• {last[-2:]}"
    last = phone.e164[-4:]
    country, area, *_ = [*_groups(phone.e164), ""]
    hidden = len(phone.e164) - len(country) - len(area) - len(last)
    # Short national numbers would be shown whole; then the area stays hidden, too.
    seen = [country, area] if hidden >= 2 else [country]
    return " ".join([*seen, "•••", last[:2], last[2:]])


def _visible(text: str) -> str:
    if text.isascii():
        return text
    # Phones put direction marks around copied numbers, spreadsheets no-break spaces into them.
    kinds = ((sign, unicodedata.category(sign)) for sign in text)
    return "".join(" " if kind == "Zs" else sign for sign, kind in kinds if kind != "Cf")


def _readings(typed: str, digits: str, region: str) -> Iterator[tuple[str, str | None]]:
    yield typed, region
    if typed.startswith("+") and _PLAIN.fullmatch(typed):
        return
    for lead, length, countries in _TRUNK_FORMS:
        if digits.startswith(lead) and len(digits) == length:
            yield from ((typed, country) for country in countries)
    if any(digits.startswith(code) and len(digits) == length for code, length in _BARE_FORMS):
        yield f"+{digits}", None
    if not _PLAIN.fullmatch(typed) and (found := _AMONG_WORDS.fullmatch(typed)):
        yield from _readings(found[1], digits_of(found[1]), region)
    if region == "UA" and digits.startswith("80") and len(digits) == _OLD_TRUNK:
        yield digits[1:], region


def _valid(number: str, country: str | None) -> str | None:
    return _mobile(number, country) or _judged(number, country)


def _mobile(number: str, country: str | None) -> str | None:
    """Return the mobile number of the shop's own country, as most in a list are: judged by one look."""
    known = None if country is None else _mobile_of(country)
    if known is None or not _PLAIN.fullmatch(number):
        return None
    code, trunk, pattern = known
    digits = digits_of(number)
    starts = code if number.startswith("+") else trunk
    rest = digits.removeprefix(starts)
    if not starts or len(rest) == len(digits) or not pattern.fullmatch(rest):
        return None
    return f"+{code}{rest}"


@cache
def _mobile_of(country: str) -> tuple[str, str, re.Pattern[str]] | None:
    """Return the code of a country, its trunk digit, and what its mobile numbers are."""
    import phonenumbers

    rules = phonenumbers.PhoneMetadata.metadata_for_region(country, None)
    if rules is None or rules.mobile is None or not rules.mobile.national_number_pattern:
        return None
    pattern = re.compile(rules.mobile.national_number_pattern)
    return str(rules.country_code), rules.national_prefix or "", pattern


def _judged(number: str, country: str | None) -> str | None:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _groups(e164: str) -> list[str]:
    import phonenumbers

    parsed = phonenumbers.parse(e164, None)
    text = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return text.replace("-", " ").split()
