"""The words of the sheet on which a client reads what the shop holds about him or her."""

from datetime import date, datetime

from shopclient.texts import days
from shopclient.texts.words import Words


def heading(name: str, words: Words) -> str:
    """Return the sheet's heading."""
    return words.translate("Held", "What is held about {name}").format(name=name)


def under(shop: str, at: datetime, words: Words) -> str:
    """Return who says so, and as of when."""
    when = f"{days.day(at.date(), words.language)}, {at:%H:%M}"
    text = words.translate("Held", "{shop}, as of {when}")
    return text.format(shop=shop, when=when) if shop else when


def lacking(words: Words) -> str:
    """Return what the codes of signs are."""
    return words.translate(
        "Held",
        "Signs that this type lacks are written as their codes, such as [U+1F600]; the file for machines"
        " holds them as they are.",
    )


def page(words: Words) -> str:
    """Return the foot of a page."""
    return words.translate("Held", "page {number}")


def part(code: str, words: Words) -> tuple[str, str]:
    """Return the title of a part, and what is said where nothing is noted."""
    nothing = words.translate("Held", "Nothing is noted.")
    titles = {
        "person": words.translate("Held", "The person"),
        "family": words.translate("Held", "Family and friends"),
        "loved": words.translate("Held", "Favourite holidays and own dates"),
        "consents": words.translate("Held", "Consents"),
        "money": words.translate("Held", "Cards and bonuses"),
        "purchases": words.translate("Held", "Purchases, returns and bonuses"),
        "contacts": words.translate("Held", "Calls, visits and letters"),
        "unsent": words.translate("Held", "Letters that were not sent"),
        "gifts": words.translate("Held", "Presents"),
        "greetings": words.translate("Held", "Greetings"),
        "days": words.translate("Held", "Customer days"),
        "plans": words.translate("Held", "Plans for the client"),
        "files": words.translate("Held", "Photo and files"),
        "changes": words.translate("Held", "Changes of the file"),
    }
    return titles[code], nothing


def label(code: str, words: Words) -> str:
    """Return what a line about money and cards is called."""
    return {
        "number": words.translate("Held", "Number of the client"),
        "balance": words.translate("Held", "Bonuses now"),
        "turnover": words.translate("Held", "Turnover here"),
        "card": words.translate("Held", "Card"),
        "photo": words.translate("Held", "Photo"),
        "file": words.translate("Held", "File"),
        "idea": words.translate("Held", "Idea"),
        "bought": words.translate("Held", "Bought"),
        "given": words.translate("Held", "Given"),
    }[code]


def came(title: str, people: int, words: Words) -> str:
    """Return that somebody came to a customer day, with how many."""
    return words.translate("Held", "{title}: %n came", n=people).format(title=title)


def has_photo(words: Words) -> str:
    """Return that there is a photo."""
    return words.translate("Held", "A photo of the client is kept.")


def card_state(code: str, words: Words) -> str:
    """Return the state of a card."""
    return {
        "blank": words.translate("Held", "not given out yet"),
        "active": words.translate("Held", "works"),
        "blocked": words.translate("Held", "blocked"),
        "lost": words.translate("Held", "lost"),
        "expired": words.translate("Held", "expired"),
        "closed": words.translate("Held", "closed"),
    }.get(code, code)


def consent(state: str, on: date | None, how: str, words: Words) -> str:
    """Return how the client stands to a purpose."""
    if on is None:
        return words.translate("Held", "Nobody asked yet.")
    when = days.day(on, words.language)
    if state == "refused":
        return words.translate("Held", "Refused on {day}, {how}.").format(day=when, how=how)
    if state == "withdrawn":
        return words.translate("Held", "Withdrawn on {day}.").format(day=when)
    return words.translate("Held", "Given on {day}, {how}.").format(day=when, how=how)


def booked(what: str, words: Words) -> str:
    """Return what was booked."""
    return {
        "sale": words.translate("Held", "Purchase"),
        "refund": words.translate("Held", "Return"),
        "adjust": words.translate("Held", "Bonuses corrected"),
        "opening": words.translate("Held", "Brought in from the former program"),
        "attach": words.translate("Held", "Purchase put on the card afterwards"),
        "gift": words.translate("Held", "Bonuses as a gift"),
        "expire": words.translate("Held", "Bonuses expired"),
    }.get(what, what)


def with_bonuses(text: str, bonuses: str, words: Words) -> str:
    """Return a line with the bonuses that it moved."""
    return words.translate("Held", "{what}; bonuses {number}").format(what=text, number=bonuses)


def undone(text: str, words: Words) -> str:
    """Return a line that was taken back."""
    return words.translate("Held", "{what} (undone)").format(what=text)


def greeting(what: str, words: Words) -> str:
    """Return what became of a greeting."""
    return {
        "done": words.translate("Held", "Greeted"),
        "skipped": words.translate("Held", "Not greeted"),
        "later": words.translate("Held", "Put off"),
    }[what]


def address_form(code: str, words: Words) -> str:
    """Return how the client is addressed."""
    return {
        "formal": words.translate("Held", "formally"),
        "informal": words.translate("Held", "informally"),
    }.get(code, code)


def way(code: str, words: Words) -> str:
    """Return a way of being reached."""
    return {
        "phone": words.translate("Held", "calls"),
        "sms": words.translate("Held", "SMS"),
        "messenger": words.translate("Held", "messengers"),
        "email": words.translate("Held", "e-mails"),
        "letter": words.translate("Held", "letters"),
        "visit": words.translate("Held", "visits"),
    }[code]


def channel(code: str, wish: str, words: Words) -> str:
    """Return a way of being reached with the wish about it."""
    template = (
        words.translate("Held", "{way}: wished")
        if wish == "wished"
        else words.translate("Held", "{way}: refused")
    )
    return template.format(way=way(code, words))
