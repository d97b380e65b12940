"""E-mail addresses: is it one, and its usual form."""

import re
from functools import lru_cache

from shopclient.domain.errors import EmailInvalid

# RFC 5321 allows 254; a text far beyond is not worth the parser's time.
_LONGEST = 320
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
