"""From which mailbox the shop writes, and what becomes of a letter on its way."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final, Literal

#: From the beginning (port 465), or from a word of the client's on (port 587); never without.
Security = Literal["tls", "starttls"]

#: After a letter was put off so often it is given up.
MOST_TRIES: Final = 6
_FIRST_WAIT: Final = timedelta(minutes=5)


@dataclass(frozen=True)
class MailAccount:
    """A mailbox that letters go out from; its password is kept elsewhere. An empty *user* logs in nowhere."""

    host: str
    port: int
    security: Security
    user: str
    address: str
    name: str = ""  # as the letter's sender is shown; the shop's where it is empty


@dataclass(frozen=True)
class KnownMail:
    """What is known of a provider of mail: the setting that a person need not look up."""

    domains: tuple[str, ...]
    host: str
    port: int
    security: Security


_KNOWN: Final = (
    KnownMail(("gmail.com", "googlemail.com"), "smtp.gmail.com", 587, "starttls"),
    KnownMail(("mail.ru", "bk.ru", "list.ru", "inbox.ru", "internet.ru"), "smtp.mail.ru", 465, "tls"),
    KnownMail(("yandex.ru", "ya.ru", "yandex.com", "yandex.kz"), "smtp.yandex.ru", 465, "tls"),
    KnownMail(("rambler.ru",), "smtp.rambler.ru", 465, "tls"),
    KnownMail(("ukr.net",), "smtp.ukr.net", 465, "tls"),
    KnownMail(("i.ua",), "smtp.i.ua", 465, "tls"),
    KnownMail(("meta.ua",), "smtp.meta.ua", 465, "tls"),
    KnownMail(("outlook.com", "hotmail.com", "live.com"), "smtp-mail.outlook.com", 587, "starttls"),
    KnownMail(("icloud.com", "me.com", "mac.com"), "smtp.mail.me.com", 587, "starttls"),
    KnownMail(("yahoo.com",), "smtp.mail.yahoo.com", 465, "tls"),
)


class Trouble(StrEnum):
    """Why a message waits or failed, beside what stands against every contact (``contact_rules.Bar``)."""

    NONE = ""
    BAD_ADDRESS = "bad_address"  # the server does not take it, or it is none
    REFUSED = "refused"  # the server does not take this letter
    LATER = "later"  # the server asks to try again later
    GIVEN_UP = "given_up"  # it did so too often
    TOO_LATE = "too_late"  # its day is past
    GREETED = "greeted"  # its day was dealt with meanwhile, in another way
    RESTORED = "restored"  # it waited in an older state of the file, and may have gone since


def known_mail(address: str) -> KnownMail | None:
    """Return what is known of the provider of *address*."""
    domain = address.strip().rpartition("@")[2].casefold()
    return next((each for each in _KNOWN if domain in each.domains), None)


def wait_after(tries: int) -> timedelta:
    """Return how long to wait after a letter was put off *tries* times, 1 or more: 5, 10, 20 minutes …"""
    return _FIRST_WAIT * (1 << (tries - 1))
