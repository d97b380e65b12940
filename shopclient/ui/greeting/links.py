"""Addresses that other programs of the computer open: a call, a message with its text, a messenger."""

from urllib.parse import quote

from shopclient.domain.phones import Phone


def digits(phone: Phone) -> str:
    """Return the number as the whole world dials it, without its plus; else the digits that were typed."""
    return phone.e164.lstrip("+") if phone.e164 else phone.digits


def call(phone: Phone) -> str:
    """Return what a telephone program dials."""
    return f"tel:{_dialled(phone)}"


def sms(phone: Phone, text: str) -> str:
    """Return a short message with its text."""
    return f"sms:{_dialled(phone)}?body={quote(text, safe='')}"


def whatsapp(phone: Phone, text: str) -> str:
    """Return a talk in WhatsApp with the text ready to be sent."""
    return f"https://wa.me/{digits(phone)}?text={quote(text, safe='')}"


def telegram(phone: Phone, text: str) -> str:
    """Return a talk in Telegram with the text ready to be sent."""
    return f"https://t.me/+{digits(phone)}?text={quote(text, safe='')}"


def viber(phone: Phone, _text: str) -> str:
    """Return a talk in Viber; it takes no text along, so the text is copied beside it."""
    return f"viber://chat?number=%2B{digits(phone)}"


def _dialled(phone: Phone) -> str:
    return phone.e164 or phone.digits
