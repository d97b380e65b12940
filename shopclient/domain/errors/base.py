"""What all refusals share.

A refusal carries a stable code (the command line's contract) and the values that its sentence needs;
the sentence itself is made in ``texts`` in the reader's language. After a refusal nothing has changed.
"""

from types import TracebackType
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class Refusal(Exception):
    """Something was not done, for a reason that a person can act on.

    A subclass lists its data as annotations and is made with them, as a dataclass is; dataclasses
    themselves would cost the start of the program twenty milliseconds for these classes.
    """

    code: ClassVar[str] = "refused"
    #: The input field that the trouble belongs to, where there is one.
    field: ClassVar[str | None] = None
    #: Where exactly in a larger input, ``family[0].birthday``; noted by ``inside``.
    at: str | None = None
    _names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._names = tuple(cls.__annotations__)

    def __init__(self, *values: Any, **named: Any) -> None:
        given = {**dict(zip(self._names, values, strict=False)), **named}
        if len(values) + len(named) != len(self._names) or set(given) != set(self._names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self._names) or 'nothing'}")
        super().__init__(*given.values())
        self.__dict__.update(given)

    @property
    def place(self) -> str | None:
        """The input field as exactly as it is known."""
        return self.at or self.field

    def data(self) -> dict[str, Any]:
        """Return the values for the sentence, by name."""
        return {name: getattr(self, name) for name in self._names}

    def __str__(self) -> str:
        return f"{self.code} {self.data()}"


class inside:  # noqa: N801  # used as a word in a sentence: with inside("phones[1]")
    """Note on a refusal of the block that it happened at *path*, before any path noted within.

    A class, since a list of 100,000 people enters some million such blocks.
    """

    __slots__ = ("_path",)

    def __init__(self, path: str) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Refusal):
            error.at = f"{self._path}.{error.at}" if error.at else self._path
