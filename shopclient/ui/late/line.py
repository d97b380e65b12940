"""A line of the sheet with what it is settled on, and the tree in which it outlives the program."""

from dataclasses import dataclass, field
from uuid import uuid4

from shopclient.domain.money import Cents
from shopclient.services.drafts import Tree
from shopclient.services.till_values import Receipt
from shopclient.ui.desk.newest import Newest
from shopclient.ui.late.row import LateRow
from shopclient.ui.late.sheet import Typed


@dataclass
class Line:
    """One line: its fields, whom it is settled on, and what was booked for it."""

    row: LateRow
    asking: Newest
    naming: Newest  # who holds the card
    op_key: str = field(default_factory=lambda: str(uuid4()))
    card: str | None = None
    client: int | None = None
    department: str | None = None
    shown_due: Cents | None = None  # what it was said to come to, as typed now
    booked: Receipt | None = None

    @property
    def typed(self) -> Typed:
        """What stands in the fields."""
        row = self.row
        texts = row.time.text().strip(), row.amount.text(), row.spend.text()
        return Typed(*texts, self.card, self.client, self.department)

    @property
    def is_open(self) -> bool:
        """Whether something is typed that is not recorded."""
        return self.booked is None and not self.row.is_blank

    @property
    def has_person(self) -> bool:
        """Whether it is settled whose purchase it is."""
        return self.card is not None or self.client is not None

    def tree(self) -> Tree:
        """Return what is kept of the line while it is open."""
        row = self.row
        texts = {"time": row.time.text(), "amount": row.amount.text(), "spend": row.spend.text()}
        whose = {"who": row.who.text(), "card": self.card, "client": self.client}
        return {**texts, **whose, "op_key": self.op_key, "department": self.department}

    def take_up(self, tree: Tree) -> None:
        """Go on with a line that ``tree`` wrote; what is not understood of it stays empty."""
        row = self.row
        for name, edit in (("time", row.time), ("amount", row.amount), ("spend", row.spend)):
            edit.setText(_text(tree, name))
        self.op_key = _text(tree, "op_key") or self.op_key
        self.card = _text(tree, "card") or None
        self.department = _text(tree, "department") or None
        client = tree.get("client")
        self.client = client if type(client) is int else None
        if self.has_person:
            row.name_person(_text(tree, "who"))
        else:
            row.who.setText(_text(tree, "who"))


def _text(tree: Tree, name: str) -> str:
    found = tree.get(name)
    return found if isinstance(found, str) else ""
