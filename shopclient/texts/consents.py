"""What clients agree to, in words: the purposes, and what is read to them unless the shop wrote its own."""

from shopclient.texts.words import Words


def purpose(code: str, words: Words) -> str:
    """Return what a consent is for, as a row says it."""
    return {
        "programme": words.translate("Consents", "Bonus programme"),
        "messages": words.translate("Consents", "News and offers"),
        "greeting": words.translate("Consents", "Greetings on days of the client’s"),
        "photo": words.translate("Consents", "Photo in the file"),
        "children": words.translate("Consents", "Names and birthdays of children"),
    }[code]


def way(code: str, words: Words) -> str:
    """Return how a consent was given."""
    return {
        "paper": words.translate("Consents", "on paper"),
        "spoken": words.translate("Consents", "spoken"),
        "form": words.translate("Consents", "in the form"),
        "imported": words.translate("Consents", "from a list"),
    }[code]


def wording(code: str, words: Words) -> str:
    """Return the words of a consent for which the shop has none of its own."""
    return {
        "programme": words.translate(
            "Consents", "I agree that the shop keeps my name, phone and purchases to reckon my bonuses."
        ),
        "messages": words.translate(
            "Consents", "I agree to get news and offers of the shop; I can say no at any time."
        ),
        "greeting": words.translate(
            "Consents", "I agree that the shop keeps my birthday and dear holidays and greets me on them."
        ),
        "photo": words.translate("Consents", "I agree that the shop keeps my photo in its client file."),
        "children": words.translate(
            "Consents", "I agree that the shop keeps the names and birthdays of my children to greet them."
        ),
    }[code]
