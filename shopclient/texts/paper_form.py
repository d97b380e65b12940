"""The words of the form for a day without power."""

from shopclient.domain.currencies import SIGNS
from shopclient.texts.words import Words


def form_title(words: Words) -> str:
    """Return what the form is called."""
    return words.translate("PaperForm", "Purchases written by hand")


def asked_once(words: Words) -> tuple[str, ...]:
    """Return what is filled in once, above the lines."""
    return words.translate("PaperForm", "Date"), words.translate("PaperForm", "Seller")


def columns(currency: str, words: Words) -> tuple[tuple[str, int], ...]:
    """Return what is asked of each purchase, with its share of the width."""
    sign = SIGNS.get(currency, currency)
    total = words.translate("PaperForm", "Sum, {sign}").format(sign=sign)
    paid = words.translate("PaperForm", "Paid, {sign}").format(sign=sign)
    return (
        (words.translate("PaperForm", "Time"), 9),
        (words.translate("PaperForm", "Card number or name"), 30),
        (words.translate("PaperForm", "Department"), 15),
        (total, 14),
        (words.translate("PaperForm", "Bonuses spent"), 12),
        (paid, 14),
        (words.translate("PaperForm", "Note"), 18),
    )


def how_to(words: Words) -> tuple[str, ...]:
    """Return what to do with the form, in a few sentences."""
    return (
        words.translate(
            "PaperForm",
            "While the computer is off, write each purchase on a line of its own: the time, the number on the"
            " card or the client’s name, and the sum before any discount.",
        ),
        words.translate(
            "PaperForm",
            "Take bonuses only if the client’s last slip shows that they are there; the program spends no"
            " more than the card had then and has now.",
        ),
        words.translate(
            "PaperForm",
            "When the power is back, enter the lines at the till: menu (F10), Output, “Enter a paper form”."
            " The bonuses are counted as of the written day and time.",
        ),
    )
