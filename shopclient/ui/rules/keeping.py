"""The rules that are being changed, kept so that they are there again after the program was killed."""

from copy import deepcopy

from shopclient.domain.programme import Programme
from shopclient.domain.programme_faults import Judged
from shopclient.domain.programme_toml import write_programme
from shopclient.ui.context import Context
from shopclient.ui.rules.draft import Draft, Tree

_PLACE = "rules"


class RulesKeeping:
    """Keeps a draft beside the rules that it began with: over other ones it would undo what came between."""

    def __init__(self, context: Context) -> None:
        self._drafts = context.drafts

    def kept(self, base: Programme) -> Tree | None:
        """Return what was changed and not saved in an earlier run, if *base* is still in force."""
        kept = self._drafts.kept(_PLACE) if self._drafts is not None else None
        if kept is None or kept.get("base") != write_programme(base):
            return None
        tree = kept.get("tree")
        return tree if isinstance(tree, dict) and set(tree) == set(kept["base"]) else None

    def keep(self, draft: Draft, judged: Judged) -> None:
        """Keep *draft*, which was *judged* so, unless it changes nothing."""
        if self._drafts is None:
            return
        is_touched = bool(judged.faults) or judged.programme != draft.base
        # A copy: the draft's own tree is changed while a worker writes this one.
        tree = {"base": write_programme(draft.base), "tree": deepcopy(draft.tree)}
        self._drafts.keep(_PLACE, tree if is_touched else None)

    def forget(self) -> None:
        """Keep nothing: it was saved, or is to go."""
        if self._drafts is not None:
            self._drafts.keep(_PLACE, None)
