"""What a cell of one kind says: a phone, a card's number, a language, yes or no."""

import re
import unicodedata
from base64 import b64decode
from collections.abc import Sequence

from shopclient.domain.errors import PhoneInvalid, ValueInvalid
from shopclient.domain.names import fold
from shopclient.domain.person_dates import FIRST_YEAR, LAST_YEAR
from shopclient.domain.phones import FEWEST_DIGITS, digits_of
from shopclient.domain.texts_in import clean_line
from shopclient.formats.cells import whole_number

CARD_LIMIT = 64
_SHORTEST_CARD = 3
_LONGEST_TOTAL = 40  # characters
_UNDERLINE = "____"  # to sign on
_TWO_CARDS = re.compile(r"\d{5,}(?:/\d{5,})+")
# An apostrophe is how spreadsheets keep leading zeros.
_CARD_AMONG_WORDS = re.compile(
    r"'?(?:(?:(?:карт[аы]|карточка|картк[аи]|card|no|номер)\b[\s.:]*|[№#]\s*)*)"
    r"([0-9](?:[0-9\s-]*[0-9])?)\s*(?:\([^)]*\))?",
    re.IGNORECASE,
)
PHONE_LIMIT = 60
_WHOLE_NUMBER = 10  # digits: two of so many beside each other are two numbers
_LONGEST_PICTURE = 20_000_000  # characters
_LANGUAGES = {
    **dict.fromkeys(("ru", "rus", "русский", "рус", "російська", "russian"), "ru"),
    **dict.fromkeys(("uk", "ua", "ukr", "украинский", "укр", "українська", "ukrainian"), "uk"),
    **dict.fromkeys(("en", "eng", "английский", "англійська", "english"), "en"),
}
_YES = frozenset(
    (
        *("yes", "y", "true", "on", "x", "v", "given", "granted", "subscribed", "да", "есть", "дано"),
        *("согласен", "согласна", "так", "є", "згоден", "згодна", "1", "+"),
    )
)
_NO = frozenset(
    (
        *("no", "n", "false", "off", "never", "refused", "unsubscribed", "cleaned", "bounced"),
        *("нет", "отказ", "ні", "немає", "відмова", "0", "-"),
    )
)
_UNKNOWN = frozenset(("unknown", "not set", "неизвестно", "невідомо"))
_TOTALS = frozenset(
    (*("total", "totals", "grand", "sum", "итого", "всего", "итог"), *("усього", "всього", "разом"))
)
_TOTALS_BEGIN = frozenset(sign for word in _TOTALS for sign in (word[0], word[0].upper()))
# Direction marks that telephones put around a copied number.
_MARKS = frozenset("\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
_BETWEEN = r"[,;|\n]|:::"
_BETWEEN_PHONES = re.compile(r"[,;/|\\\n]|:::|\s+(?=\+)|(?<=\d)(?=\+)|\s(?:и|і|й|та|или|або|and|or)\s")
_ONE_PHONE = re.compile(r"\+?[0-9][0-9()-]+")
_BETWEEN_LABELS = re.compile(_BETWEEN)
_BETWEEN_EMAILS = re.compile(rf"{_BETWEEN}|\s+")
_NUMBER = re.compile(r"\+?[0-9(][0-9()\s.\-\u00a0]{5,}[0-9]")
# Groups that a telephone makes by itself.
_OF_THE_PHONE = frozenset({"* mycontacts", "* my contacts", "mycontacts", "* starred", "starred in android"})


def between_labels(cell: str) -> list[str]:
    """Return the texts of a cell, one a line or divided by commas."""
    return _BETWEEN_LABELS.split(cell)


def between_emails(cell: str) -> list[str]:
    """Return the addresses of a cell, without names and brackets: ``Anna <anna@example.org>``."""
    pieces = _BETWEEN_EMAILS.split(cell)
    told = [piece.strip("<>()\"'") for piece in pieces if "@" in piece]
    return told if len(pieces) > 1 and told else pieces


def lines_or_one(cell: str) -> list[str]:
    """Return the addresses of a cell: one a line if all of them are whole ones, else a single one."""
    # Telephones break one address into lines; several stand below each other only where they are whole lines.
    lines = [line.strip(" ,") for line in cell.split("\n") if line.strip(" ,")]
    return lines if all("," in line for line in lines) else [", ".join(lines)]


def phones_in(cell: str) -> list[str]:
    """Return the numbers of a cell; one that would fall apart (``916 241/36/59``) stays whole."""
    if _ONE_PHONE.fullmatch(cell):
        return [cell]
    return [number for line in cell.split("\n") if line.strip() for number in _phones_of_line(line.strip())]


def _phones_of_line(cell: str) -> list[str]:
    pieces = [piece.strip() for piece in _BETWEEN_PHONES.split(cell) if piece.strip()]
    whole = cell.split()
    if len(whole) > 1 and all(len(digits_of(each)) >= _WHOLE_NUMBER for each in whole):
        return whole
    if all(len(digits_of(piece)) >= FEWEST_DIGITS for piece in pieces):
        return pieces
    told = [piece for piece in pieces if len(digits_of(piece)) >= FEWEST_DIGITS]
    words = [piece for piece in pieces if piece not in told]
    # «050 111 22 33, мама»: the word after the comma is no number, and no part of one either.
    return (
        told if told and not any(digits_of(word) for word in words) and len(words) < len(pieces) else [cell]
    )


def phone(text: str) -> str:
    """Return a number as typed, freed from the words around it if it would not fit otherwise."""
    plain = text if text.isascii() else "".join(sign for sign in text if sign not in _MARKS)
    plain = plain.removeprefix("tel:")
    if len(plain) > PHONE_LIMIT and len(found := _NUMBER.findall(plain)) == 1:
        plain = found[0]
    typed = whole_number(clean_line(plain, PHONE_LIMIT))
    if len(digits_of(typed)) < FEWEST_DIGITS:
        raise PhoneInvalid(text)
    return typed


def cards_in(cell: str) -> list[str]:
    """Return the numbers of a cell; in ``2,07188E+12`` and ``2071883259262,0`` the comma is part of one."""
    if cell.isdigit():
        return [cell]
    if _TWO_CARDS.fullmatch(cell):
        return cell.split("/")
    pieces = [piece.strip() for piece in between_labels(cell) if piece.strip()]
    return pieces if all(len(piece) >= _SHORTEST_CARD for piece in pieces) else [cell]


def card_number(text: str) -> str:
    """Return a card's number, freed from the words around it: ``карта 100007``, ``№ 45``, ``77 (утеряна)``.

    Raises:
        NumberDamaged: A spreadsheet has cut off its last digits.
        TextInvalid: It is too long, or has signs that cannot be seen.
        ValueInvalid: It has no digit but 0: «нет», «не выдана».
    """
    if text.isascii() and text.isdigit() and len(text) <= CARD_LIMIT and text.strip("0"):
        return text
    typed = clean_line(text, CARD_LIMIT)
    plain = typed if typed.isascii() else unicodedata.normalize("NFKC", typed)
    found = _CARD_AMONG_WORDS.fullmatch(plain)
    number = whole_number(found[1] if found else plain)
    if not any(sign.isdigit() and sign != "0" for sign in number):
        raise ValueInvalid("card", text, "0-9")
    return number


def tag(text: str) -> str:
    """Return a tag; empty for a group that a telephone makes by itself."""
    return "" if text.strip().lower() in _OF_THE_PHONE else clean_line(text)


def language(text: str) -> str:
    """Return the code of a language.

    Raises:
        ValueInvalid: None that clients can be greeted in.
    """
    code = _LANGUAGES.get(fold(text))
    if code is None:
        raise ValueInvalid("language", text, "en, ru, uk")
    return code


def yes_no(text: str) -> bool | None:
    """Return a yes or no; None where the list says that it does not know.

    Raises:
        ValueInvalid: Neither.
    """
    word = text.strip().lower()
    if word in _YES or word in _NO:
        return word in _YES
    if word in _UNKNOWN:
        return None
    raise ValueInvalid("consent", text, "yes, no")


def year(text: str) -> int:
    """Return a year.

    Raises:
        ValueInvalid: None of a living person.
    """
    digits = whole_number(text)
    if not re.fullmatch("[0-9]{4}", digits) or not FIRST_YEAR <= int(digits) <= LAST_YEAR:
        raise ValueInvalid("born_about", text, f"{FIRST_YEAR} … {LAST_YEAR}")
    return int(digits)


def is_total(cells: Sequence[str]) -> bool:
    """Tell whether a row is no person but the list's foot: ``Итого`` and sums, a line drawn, a signature."""
    begins = next((text for cell in cells if cell and (text := cell.strip())), "")
    if not begins[:1].isalpha():
        return not any(sign.isalnum() for cell in cells for sign in cell)
    return _UNDERLINE in begins or (begins[:1] in _TOTALS_BEGIN and _adds_up(begins, cells))


def _adds_up(begins: str, cells: Sequence[str]) -> bool:
    words = begins[:_LONGEST_TOTAL].casefold().replace(":", " ").split()
    if not words or words[0] not in _TOTALS:
        return False
    goes_on = begins[len(words[0]) :].lstrip(" :")
    # «Итого по группе: VIP»: nobody's name goes on with a small letter.
    if goes_on[:1].isalpha():
        return goes_on[:1].islower()
    others = [cell for cell in cells if cell.strip()][1:]
    if any(sign.isalpha() for cell in others for sign in cell):
        return False
    return bool(others) or bool(goes_on) or begins.endswith(":")


def picture(text: str) -> bytes:
    """Return the bytes of a picture that is written as base64.

    Raises:
        ValueInvalid: It is none, or one of more bytes than any telephone sends.
    """
    if len(text) > _LONGEST_PICTURE:
        raise ValueInvalid("photo", text[:40], "a smaller picture")
    try:
        return b64decode("".join(text.split()), validate=True)
    except ValueError as error:
        raise ValueInvalid("photo", text[:40], "base64") from error
