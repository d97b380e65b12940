"""Which rows of a list of any length are held: the pages around what is seen, and where the others began."""

from collections import deque
from dataclasses import dataclass

from shopclient.services.client_views import ClientRow

#: So many rows are held: far more than are seen, and few in a list of 100,000.
MOST_HELD = 400


@dataclass(frozen=True)
class Place:
    """Where rows are read from: after the client with this id, *start* rows after the first; how many."""

    after: int | None
    start: int
    limit: int


class Pages:
    """The rows that are held; what goes out of sight is dropped, and read again when it is wanted."""

    def __init__(self) -> None:
        self._above: list[Place] = []  # pages that were dropped
        self._held: deque[tuple[Place, tuple[ClientRow, ...]]] = deque()
        self.is_whole = True  # nothing comes below

    @property
    def count(self) -> int:
        """How many rows are held."""
        return sum(len(rows) for _, rows in self._held)

    def begin(self, place: Place, rows: tuple[ClientRow, ...], *, is_whole: bool) -> None:
        """Hold these rows; what was above them stays above unless they are the first."""
        if not place.start:
            self._above.clear()
        self._held = deque([(place, rows)] if rows else ())
        self.is_whole = is_whole

    def here(self, least: int) -> Place:
        """Return where the rows are that are held, *least* at the least."""
        if not self._held:
            return Place(None, 0, least)
        first = self._held[0][0]
        return Place(first.after, first.start, max(least, self.count))

    def below(self, limit: int) -> Place | None:
        """Return where the next rows are; None where there are none."""
        if self.is_whole or not self._held:
            return None
        place, rows = self._held[-1]
        return Place(rows[-1].id, place.start + len(rows), limit)

    def above(self) -> Place | None:
        """Return where the rows are that were dropped last above; None where there are none."""
        return self._above[-1] if self._above else None

    def add_below(self, place: Place, rows: tuple[ClientRow, ...]) -> int:
        """Hold the next rows, and return how many were dropped above."""
        self.is_whole = len(rows) < place.limit
        if rows:
            self._held.append((place, rows))
        dropped = 0
        while self.count > MOST_HELD and len(self._held) > 2:
            first, gone = self._held.popleft()
            self._above.append(Place(first.after, first.start, len(gone)))
            dropped += len(gone)
        return dropped

    def add_above(self, place: Place, rows: tuple[ClientRow, ...]) -> int:
        """Hold again what was above, and return how many were dropped below."""
        self._above.pop()
        if rows:
            self._held.appendleft((place, rows))
        dropped = 0
        while self.count > MOST_HELD and len(self._held) > 2:
            dropped += len(self._held.pop()[1])
            self.is_whole = False
        return dropped
