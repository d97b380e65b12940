"""What this window booked, so that the newest can be taken back by one key."""


class Booked:
    """Ids of operations that still stand as far as is known here, the newest last."""

    def __init__(self) -> None:
        self._keys: list[str] = []

    def note(self, op_key: str) -> None:
        """Remember what was booked here."""
        self._keys.append(op_key)

    @property
    def newest(self) -> str:
        """The id of the newest; empty if there is none."""
        return self._keys[-1] if self._keys else ""

    def forget(self, op_key: str) -> None:
        """Offer it no more, taken back or not: what cannot be undone must not stand in the way."""
        if op_key in self._keys:
            self._keys.remove(op_key)
