"""Words and signs for what happened with a client, row by row."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from shopclient.domain.errors import OccurrenceUnknown
from shopclient.domain.occurrence_keys import parse_occurrence_key
from shopclient.domain.tree_changes import FieldChange
from shopclient.services.client_timeline import Happening
from shopclient.services.holidays import catalogue
from shopclient.texts import client_changes, consents, contacts, numbers
from shopclient.texts.words import Words

_CONTACTS: Mapping[str, str] = {
    "call": "phone",
    "visit": "building-store",
    "letter": "mail",
    "email": "mail",
    "sms": "message-circle",
    "messenger": "message-circle",
}
_MOST_FIELDS = 3


class Happened(QObject):
    """Says each row: its sign, its title, the smaller line below."""

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self.holidays = catalogue()  # until those of the shop are read

    def sign(self, item: Happening) -> tuple[str, str]:
        """Return the icon and its colour."""
        if item.undone:
            return self._icon(item), "muted"
        colours = {"contact": "accent", "greeting": "chart4", "gift": "chart4", "change": "muted"}
        if item.kind == "contact" and item.detail == "complaint":
            return "alert-triangle", "err"
        bought = {"sale": "ok", "refund": "warn", "expire": "muted", "opening": "accent", "attach": "accent"}
        return self._icon(item), colours.get(item.kind) or bought.get(item.what, "points")

    def title(self, item: Happening) -> str:
        """Return what happened."""
        if item.kind == "contact":
            return contacts.told(item.what, self._words, incoming=item.incoming)
        if item.kind == "greeting":
            return self._greeting(item)
        if item.kind == "gift":
            given = item.what == "given"
            return (self.tr("Given: {what}") if given else self.tr("Bought: {what}")).format(what=item.text)
        if item.kind == "change":
            return client_changes.deed(item.what, self._words)
        return self._purchase(item)

    def second(self, item: Happening) -> str:
        """Return what more there is to say; may be several lines."""
        parts = {
            "contact": (contacts.result(item.detail, self._words), item.text),
            "gift": (item.whom, item.detail),
            "greeting": (),
            "change": (self._fields(item),),
        }.get(item.kind, (self._sums(item),))
        undone = self.tr("undone") if item.undone else ""
        return ": ".join(part for part in (undone, "; ".join(part for part in parts if part)) if part)

    def _icon(self, item: Happening) -> str:
        if item.kind == "contact":
            return _CONTACTS[item.what]
        if item.kind != "purchase":
            return {"greeting": "confetti", "gift": "gift", "change": "pencil"}[item.kind]
        return {
            "sale": "receipt",
            "refund": "receipt-refund",
            "opening": "file-import",
            "attach": "credit-card",
            "gift": "gift",
        }.get(item.what, "coins")

    def _purchase(self, item: Happening) -> str:
        sum_ = numbers.money(abs(item.amount), self._currency, self._words.language)
        if item.what == "sale":
            return self.tr("Purchase of {sum}").format(sum=sum_)
        if item.what == "refund":
            return self.tr("Return of {sum}").format(sum=sum_)
        return {
            "opening": self.tr("Brought in from the former program"),
            "attach": self.tr("Purchase put on the card afterwards"),
            "gift": self.tr("Bonuses as a gift"),
            "expire": self.tr("Bonuses expired"),
            "adjust": self.tr("Bonuses corrected"),
        }[item.what]

    def _sums(self, item: Happening) -> str:
        if item.bonuses == 0:
            return ""
        shown = numbers.signed(numbers.bonuses(item.bonuses, self._currency, self._words.language))
        return self.tr("bonuses {number}").format(number=shown)

    def _greeting(self, item: Happening) -> str:
        told = {
            "done": self.tr("Greeted: {occasion}"),
            "skipped": self.tr("Not greeted: {occasion}"),
            "later": self.tr("Put off: {occasion}"),
        }[item.what]
        return told.format(occasion=self._occasion(item.text))

    def _occasion(self, key: str) -> str:
        try:
            parsed = parse_occurrence_key(key)
        except OccurrenceUnknown:
            return key
        if parsed.kind == "holiday" and parsed.name in self.holidays:
            return self._holiday(parsed.name)
        return {
            "birthday": self.tr("birthday"),
            "family_birthday": self.tr("birthday in the family"),
            "anniversary": self.tr("a day of the client’s own"),
            "name_day": self.tr("name day"),
            "holiday": self.tr("a holiday"),
            "shop_day": self.tr("a day of the shop’s"),
            "burn": self.tr("bonuses burn soon"),
        }[parsed.kind]

    def _holiday(self, key: str) -> str:
        return self.holidays.name(key, self._words.language)

    def _consent(self, change: FieldChange) -> str:
        told = change.new or change.old
        purpose = consents.purpose(told["purpose"], self._words)
        if not change.new:
            return self.tr("{purpose}: taken out").format(purpose=purpose)
        if "given_on" not in told:
            return self.tr("{purpose}: refused").format(purpose=purpose)
        if "withdrawn_on" in told:
            return self.tr("{purpose}: withdrawn").format(purpose=purpose)
        return self.tr("{purpose}: agreed").format(purpose=purpose)

    def _fields(self, item: Happening) -> str:
        if item.what in {"add", "import"}:
            return ""
        if item.what == "consent" and item.fields:
            return self._consent(item.fields[0])
        if any(each.field == "photo" for each in item.fields):
            return self.tr("a photo") if item.fields[0].new else self.tr("taken out")
        if item.what == "file" and item.fields:
            return str(item.fields[0].new or item.fields[0].old)
        shown = item.fields[:_MOST_FIELDS]
        lines = [client_changes.change(each, self._words, self._holiday) for each in shown]
        if more := len(item.fields) - _MOST_FIELDS:
            lines += [self.tr("and %n more", "", more)] if more > 0 else []
        return "; ".join(lines)
