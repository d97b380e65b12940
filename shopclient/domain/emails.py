"""E-mail addresses: is it one, and its usual form."""

import re
from functools import lru_cache

from shopclient.domain.errors import EmailInvalid

# RFC 5321 allows 254; a text far beyond is not worth the parser's time.
_LONGEST = 320
#: Where most people of the shops' countries have their mail.
_COMMON = frozenset(
    (
        *("gmail.com", "mail.ru", "yandex.ru", "ya.ru", "bk.ru", "list.ru", "inbox.ru", "rambler.ru"),
        *("ukr.net", "i.ua", "meta.ua", "icloud.com", "outlook.com", "hotmail.com", "yahoo.com"),
    )
)
_PLAIN = re.compile(r"([A-Za-z0-9_+-]{1,40}(?:\.[A-Za-z0-9_+-]{1,10})?)@([A-Za-z0-9.-]{1,60})")


def check_email(text: str) -> str:
    """Return the address in its usual form: trimmed, NFC, the domain in small letters; asks no network.

    Raises:
        EmailInvalid: Not the form of an address.
    """
    bare = text.strip()
    if len(bare) > _LONGEST:
        raise EmailInvalid(text)
    # Nearly all addresses of a list share a few domains, and the domain is what takes the time to judge.
    plain = _PLAIN.fullmatch(bare)
    normal = f"{plain[1]}@{domain}" if plain and (domain := _plain_domain(plain[2])) else _normalised(bare)
    if normal is None:
        raise EmailInvalid(text)
    return normal


@lru_cache(maxsize=4096)
def _plain_domain(domain: str) -> str | None:
    whole = _normalised(f"a@{domain}")
    return whole.partition("@")[2] if whole else None


def _normalised(address: str) -> str | None:
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(address, check_deliverability=False).normalized
    except EmailNotValidError:
        return None


def likely_meant(text: str) -> str:
    """Return the address that was meant where its domain is one sign off a common one, else "".

    ``olena@gmial.com`` gives ``olena@gmail.com``: a sign more, less, other, or two that changed places.
    """
    name, at, domain = text.strip().rpartition("@")
    small = domain.casefold()
    if not name or not at or small in _COMMON:
        return ""
    near = [common for common in _COMMON if _one_off(small, common)]
    # Of two that are as near nobody can tell which was meant.
    return f"{name}@{near[0]}" if len(near) == 1 else ""


def _one_off(one: str, other: str) -> bool:
    """Tell whether one sign more, less or other, or two neighbours changed, makes *other* of *one*."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, wanted = one[start:], other[start:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return wanted in {swapped, rest[1:]} or rest[1:] == wanted[1:] or rest == wanted[1:]
