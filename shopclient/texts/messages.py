"""What is written to clients, in words: how a message stands, why it waits or failed, what a round did."""

from datetime import datetime

from shopclient.domain.contact_rules import Bar, Obstacle
from shopclient.domain.mail import Trouble
from shopclient.texts import contact_leave
from shopclient.texts.days import day_month
from shopclient.texts.words import Words


def state(code: str, words: Words) -> str:
    """Return how a message stands, in a word; what was cut off is ``unsure``."""
    return {
        "queued": words.translate("Messages", "waits"),
        "sending": words.translate("Messages", "on its way"),
        "unsure": words.translate("Messages", "did it go?"),
        "sent": words.translate("Messages", "sent"),
        "answered": words.translate("Messages", "answered"),
        "failed": words.translate("Messages", "not sent"),
    }[code]


def channel(code: str, words: Words) -> str:
    """Return by which way: ``E-mail``."""
    return {
        "phone": words.translate("Messages", "Call"),
        "sms": words.translate("Messages", "SMS"),
        "messenger": words.translate("Messages", "Messenger"),
        "email": words.translate("Messages", "E-mail"),
        "letter": words.translate("Messages", "Letter on paper"),
        "visit": words.translate("Messages", "Handed over"),
    }[code]


def trouble(code: str, channel_code: str, words: Words) -> str:
    """Return why a message waits or failed, in a few words; "" for no trouble."""
    if not code:
        return ""
    if code in set(Bar):
        return contact_leave.reason(Obstacle(Bar(code), channel_code), words)
    return {
        Trouble.BAD_ADDRESS: words.translate("Messages", "no such address"),
        Trouble.REFUSED: words.translate("Messages", "the mail server refused it"),
        Trouble.LATER: words.translate("Messages", "the mail server asked to wait"),
        Trouble.GIVEN_UP: words.translate("Messages", "the mail server never took it"),
        Trouble.TOO_LATE: words.translate("Messages", "its day is past"),
        Trouble.GREETED: words.translate("Messages", "greeting already noted, or passed over"),
        Trouble.RESTORED: words.translate("Messages", "an older state of the file came back"),
    }[Trouble(code)]


def waits_until(until: datetime, now: datetime, words: Words) -> str:
    """Return until when a message waits, both on the shop's clock."""
    moment = f"{until:%H:%M}"
    if until.date() != now.date():
        moment = f"{day_month(until.day, until.month, words.language)}, {moment}"
    return words.translate("Messages", "not before {moment}").format(moment=moment)


def round_told(went: int, failed: int, later: int, unknown: int, words: Words) -> str:
    """Return what a round of the post brought, in a sentence or two."""
    told = []
    if went:
        told.append(words.translate("Messages", "Sent: %n letter(s).", n=went))
    if failed:
        told.append(words.translate("Messages", "Not sent: %n.", n=failed))
    if later:
        told.append(words.translate("Messages", "Will be tried again later: %n.", n=later))
    if unknown:
        told.append(words.translate("Messages", "Nobody knows whether they went: %n.", n=unknown))
    return " ".join(told) or words.translate("Messages", "Nothing can be sent right now.")
