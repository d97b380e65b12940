"""What all refusals share.

A refusal carries a stable code (the command line's contract) and the values that its sentence needs;
the sentence itself is made in ``texts`` in the reader's language. After a refusal nothing has changed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import Any, ClassVar


class Refusal(Exception):
    """Something was not done, for a reason that a person can act on."""

    code: ClassVar[str] = "refused"
    #: The input field that the trouble belongs to, where there is one.
    field: ClassVar[str | None] = None
    #: Where exactly in a larger input, ``family[0].birthday``; noted by ``inside``.
    at: str | None = None

    @property
    def place(self) -> str | None:
        """The input field as exactly as it is known."""
        return self.at or self.field

    def data(self) -> dict[str, Any]:
        """Return the values for the sentence, by name."""
        return {item.name: getattr(self, item.name) for item in fields(self)}  # type: ignore[arg-type]  # subclasses are dataclasses

    def __str__(self) -> str:
        return f"{self.code} {self.data()}"


@contextmanager
def inside(path: str) -> Iterator[None]:
    """Note on a refusal of the block that it happened at *path*, before any path noted within."""
    try:
        yield
    except Refusal as refusal:
        refusal.at = f"{path}.{refusal.at}" if refusal.at else path
        raise
