"""The shop's own fields in words."""

from shopclient.texts.words import Words


def kinds(words: Words) -> list[tuple[str, str]]:
    """Return the kinds of fields, each with what is written in it."""
    return [
        ("text", words.translate("OwnFields", "a text")),
        ("number", words.translate("OwnFields", "a number")),
        ("date", words.translate("OwnFields", "a date")),
        ("yes_no", words.translate("OwnFields", "yes or no")),
        ("list", words.translate("OwnFields", "one of a list")),
    ]


def kind(code: str, words: Words) -> str:
    """Return what is written in a field of one kind."""
    return dict(kinds(words))[code]
