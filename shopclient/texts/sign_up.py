"""The words of the form with which somebody becomes a client and agrees to what is kept."""

from shopclient.texts.words import Words


def heading(words: Words) -> str:
    """Return what the form is called."""
    return words.translate("SignUp", "To join our clients")


def asked(words: Words) -> tuple[str, ...]:
    """Return what is filled in, from top to bottom."""
    return (
        words.translate("SignUp", "Name"),
        words.translate("SignUp", "Phone"),
        words.translate("SignUp", "Birthday: day and month"),
        words.translate("SignUp", "Favourite holiday"),
    )


def agreement(words: Words) -> str:
    """Return what stands above the boxes."""
    return words.translate("SignUp", "Tick what you agree to; everything is voluntary:")


def rights(words: Words) -> str:
    """Return what the client may ask for later."""
    return words.translate(
        "SignUp",
        "You can withdraw each consent, ask what is kept about you, or have it erased – at any time, in the"
        " shop.",
    )


def signing(words: Words) -> tuple[str, str]:
    """Return what stands at the foot: date, signature."""
    return words.translate("SignUp", "Date"), words.translate("SignUp", "Signature")
