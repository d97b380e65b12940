"""What the buyer sees: the shop's name, the own purchase, or thanks. Of the person only the first name."""

from dataclasses import dataclass

from shopclient.services.till_values import Receipt
from shopclient.texts.discount_name import discount_name
from shopclient.texts.words import Words
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.till.figures import Figures


@dataclass(frozen=True)
class Line:
    """A name and its figure; *colour* is a token."""

    name: str
    value: str
    colour: str = "text"


@dataclass(frozen=True)
class Content:
    """One picture: a headline, a line below it, figures, and what is to pay; what is empty is not drawn."""

    title: str
    second: str = ""
    balance: Line | None = None
    lines: tuple[Line, ...] = ()
    due: Line | None = None
    earned: str = ""

    def said(self) -> str:
        """Return all of it as one text, for those who hear."""
        figures = [line for line in (self.balance, *self.lines, self.due) if line is not None]
        told = [self.title, self.second, *(f"{line.name}: {line.value}" for line in figures), self.earned]
        return "\n".join(filter(None, told))


def idle(shop: str, words: Words) -> Content:
    """Return what is shown while nobody is served."""
    greeting = words.translate("CustomerScreen", "Hello! Do you have our card?")
    return Content(shop or greeting, greeting if shop else "")


def serving(face: DeskFace, figures: Figures) -> Content:
    """Return the purchase being made; nothing in it is of whoever was served before."""
    words = figures.words
    # Until it is known who comes next, the face still holds the one before.
    found = face.found if face.sale.has_person else None
    title = _greeting(found.first_name if found else "", words)
    balance = None
    if found is not None and found.balance is not None:
        name = words.translate("CustomerScreen", "bonuses on your card")
        balance = Line(name, figures.bonuses(found.balance), "err" if found.balance < 0 else "points")
    receipt = face.receipt
    if receipt is None or not (face.is_reckoned or _is_same(face, receipt)):
        return Content(title, balance=balance)
    if balance is not None and receipt.card is not None and receipt.balance is not None:
        # Not what is being spent: what is left of it, and what this purchase brings.
        name = words.translate("CustomerScreen", "bonuses after this purchase")
        balance = Line(name, figures.bonuses(receipt.balance), "err" if receipt.balance < 0 else "points")
    due = Line(words.translate("CustomerScreen", "To pay"), figures.money(receipt.due))
    return Content(title, "", balance, _lines(receipt, figures), due, _earned(receipt, figures))


def thanks(receipt: Receipt, first_name: str, figures: Figures) -> Content:
    """Return what is shown for some seconds after the purchase."""
    words = figures.words
    title = words.translate("CustomerScreen", "Thank you!")
    if first_name:
        title = words.translate("CustomerScreen", "Thank you, {name}!").format(name=first_name)
    balance = None
    if receipt.card is not None and receipt.balance is not None:
        name = words.translate("CustomerScreen", "bonuses on your card now")
        balance = Line(name, figures.bonuses(receipt.balance), "err" if receipt.balance < 0 else "points")
    goodbye = words.translate("CustomerScreen", "We look forward to seeing you again.")
    return Content(title, goodbye, balance, earned=_earned(receipt, figures))


def _greeting(first_name: str, words: Words) -> str:
    if first_name:
        return words.translate("CustomerScreen", "Hello, {name}!").format(name=first_name)
    return words.translate("CustomerScreen", "Hello!")


def _is_same(face: DeskFace, receipt: Receipt) -> bool:
    """Tell whether a bill of a moment ago is of the one who stands there now."""
    sale = face.sale
    same_client = sale.card is not None or sale.client == receipt.client
    return not face.is_looked_up and sale.card == receipt.card and same_client


def _lines(receipt: Receipt, figures: Figures) -> tuple[Line, ...]:
    words, amount = figures.words, figures.money
    lines = [Line(words.translate("CustomerScreen", "Purchase"), amount(receipt.gross))]
    if receipt.discount:
        lines.append(Line(discount_name(receipt.explain, words), amount(-receipt.discount), "ok"))
    if receipt.spent:
        name = words.translate("CustomerScreen", "Paid with bonuses")
        lines.append(Line(name, amount(-receipt.spent), "points"))
    by_gift = sum(paid.amount for paid in receipt.gift_paid)
    if by_gift:
        lines.append(Line(words.translate("CustomerScreen", "Paid by gift card"), amount(-by_gift)))
    return tuple(lines) if len(lines) > 1 else ()


def _earned(receipt: Receipt, figures: Figures) -> str:
    if not receipt.earned:
        return ""
    words, sum_ = figures.words, figures.bonuses(receipt.earned)
    return words.translate("CustomerScreen", "+{sum} in bonuses").format(sum=sum_)
