"""Returns that were begun and not booked: each comes back as it was, also after the program was killed."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from shopclient.domain.return_reasons import QUESTIONS, ReturnReasons
from shopclient.services.drafts import Tree

if TYPE_CHECKING:
    from shopclient.ui.context import Context

#: Under which name they are kept.
PLACE = "returns"

_MOST = 20  # the newest ones: nobody comes back to older ones


@dataclass(frozen=True)
class ReturnDraft:
    """What was typed for the return of one purchase, and the id that it will be booked under."""

    text: str = ""
    lines: tuple[int, ...] = ()
    answers: ReturnReasons = field(default_factory=ReturnReasons)
    op_key: str = field(default_factory=lambda: str(uuid4()))


class ReturnKeeping:
    """Holds a draft for each purchase, and which of them stands open; without a disk, while the till does."""

    def __init__(self, context: "Context") -> None:
        self._store = context.drafts
        self._drafts: dict[str, ReturnDraft] = {}
        self.open = ""  # the purchase whose return stands there

    def read(self) -> None:
        """Take up what an earlier run left; what is not understood of it goes."""
        tree = self._store.kept(PLACE) if self._store is not None else None
        sales = tree.get("sales") if tree is not None else None
        if tree is None or not isinstance(sales, dict):
            return
        kept = {sale: draft for sale, each in sales.items() if (draft := _draft(each)) is not None}
        self._drafts = {**kept, **self._drafts}
        self.open = self.open or _text(tree, "open")

    def of(self, sale: str) -> ReturnDraft | None:
        """Return what was typed for the return of *sale*, if anything was."""
        return self._drafts.get(sale)

    def keys(self) -> Mapping[str, str]:
        """Return under which ids the returns would be booked, and of which purchases they are."""
        return {draft.op_key: sale for sale, draft in self._drafts.items()}

    def keep(self, sale: str, draft: ReturnDraft | None, *, is_open: bool) -> None:
        """Keep the *draft* of *sale* from now on; None: nothing was typed, or it is booked."""
        self.open = sale if is_open else ""
        drafts = {each: kept for each, kept in self._drafts.items() if each != sale}
        if draft is not None:
            drafts[sale] = draft
        self._drafts = dict(list(drafts.items())[-_MOST:])
        if self._store is not None:
            sales = {each: asdict(kept) for each, kept in self._drafts.items()}
            tree = {"open": self.open, "sales": sales} if sales or self.open else None
            self._store.keep(PLACE, tree)


def _draft(tree: object) -> ReturnDraft | None:
    """Return the draft that *tree* was made of; None if it was none."""
    if not isinstance(tree, dict):
        return None
    lines, answers = tree.get("lines"), tree.get("answers")
    if not isinstance(lines, list | tuple) or not isinstance(answers, dict):
        return None
    said = {name: _text(answers, name) for name in QUESTIONS}
    draft = ReturnDraft(
        _text(tree, "text"), tuple(each for each in lines if type(each) is int), ReturnReasons(**said)
    )
    op_key = _text(tree, "op_key")
    return replace(draft, op_key=op_key) if op_key else draft


def _text(tree: Tree, name: str) -> str:
    found = tree.get(name)
    return found if isinstance(found, str) else ""
