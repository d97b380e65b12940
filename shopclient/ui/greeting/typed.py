"""What was typed for a greeting and not said yet: kept by occasion, also when the program ends in between."""

from dataclasses import dataclass
from typing import Any, Final

from shopclient.ui.draft_keeper import DraftKeeper

_PLACE: Final = "greeting"


@dataclass(frozen=True)
class HalfSaid:
    """The line of one's own, and the text if somebody changed it."""

    own_line: str = ""
    text: str = ""


class TypedGreetings:
    """Keeps them with the other drafts; without a keeper nothing is kept."""

    def __init__(self, drafts: DraftKeeper | None) -> None:
        self._drafts = drafts

    def of(self, occurrence: str) -> HalfSaid:
        """Return what was typed for *occurrence*; empty for nothing."""
        found = self._all().get(occurrence)
        if not isinstance(found, dict):
            return HalfSaid()
        return HalfSaid(str(found.get("own_line", "")), str(found.get("text", "")))

    def keep(self, occurrence: str, client: int, half: HalfSaid) -> None:
        """Keep *half* from now on; an empty one is forgotten."""
        rest = {key: tree for key, tree in self._all().items() if key != occurrence}
        if half != HalfSaid():
            rest[occurrence] = {"client": client, "own_line": half.own_line, "text": half.text}
        self._write(rest)

    def forget(self, client: int) -> None:
        """Keep nothing of somebody who was erased."""
        self._write({key: tree for key, tree in self._all().items() if tree.get("client") != client})

    def _all(self) -> dict[str, Any]:
        kept = self._drafts.kept(_PLACE) if self._drafts is not None else None
        return {key: tree for key, tree in (kept or {}).items() if isinstance(tree, dict)}

    def _write(self, trees: dict[str, Any]) -> None:
        if self._drafts is not None:
            self._drafts.keep(_PLACE, trees or None)
