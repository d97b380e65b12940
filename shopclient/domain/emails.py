"""E-mail addresses: is it one, and its usual form."""

from shopclient.domain.errors import EmailInvalid

# RFC 5321 allows 254; a text far beyond is not worth the parser's time.
_LONGEST = 320


def check_email(text: str) -> str:
    """Return the address in its usual form: trimmed, NFC, the domain in small letters; asks no network.

    Raises:
        EmailInvalid: Not the form of an address.
    """
    from email_validator import EmailNotValidError, validate_email

    bare = text.strip()
    if len(bare) > _LONGEST:
        raise EmailInvalid(text)
    try:
        return validate_email(bare, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise EmailInvalid(text) from error
