"""Refusals of the client file's history: changes that cannot be taken back."""

from shopclient.domain.errors.base import Refusal


class ChangeUnknown(Refusal):
    """No change has this number."""

    code = "change_unknown"
    field = "change"
    change: str


class ChangeUndone(Refusal):
    """The change was taken back already."""

    code = "already_undone"
    field = "change"
    change: str


class ChangedSince(Refusal):
    """What the change wrote into the field *name* was changed again since."""

    code = "changed_since"
    name: str

    @property
    def place(self) -> str | None:
        """The input field."""
        return self.at or self.name


class ChangeFinal(Refusal):
    """A change that stays: *why* is ``erase``, ``used``, ``booked``, ``merged`` or ``other``."""

    code = "change_final"
    field = "change"
    why: str


class ImportUnknown(Refusal):
    """No import of clients has this number."""

    code = "import_unknown"
    field = "import"
    number: str


class ImportUndone(Refusal):
    """The import was taken back already."""

    code = "already_undone"
    field = "import"
    number: str
