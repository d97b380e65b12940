"""A holiday that is being written, kept so that it is there again after the program was killed."""

from typing import Any

from shopclient.domain.holiday_typing import HolidayDraft
from shopclient.ui.context import Context

_PLACE = "holidays"
_TEXTS = ("rule", "category", "note")
_YEARS = ("since", "until")


class HolidayKeeping:
    """Keeps one draft, and of which holiday it is; an empty key is a new one."""

    def __init__(self, context: Context) -> None:
        self._drafts = context.drafts

    def kept(self) -> tuple[str, HolidayDraft] | None:
        """Return what was typed and not saved in an earlier run; None if nothing of it can be read."""
        tree = self._drafts.kept(_PLACE) if self._drafts is not None else None
        if tree is None:
            return None
        draft = _read(tree)
        return None if draft is None else (str(tree.get("key", "")), draft)

    def keep(self, key: str, draft: HolidayDraft) -> None:
        """Keep *draft* from now on."""
        if self._drafts is not None:
            texts = {name: getattr(draft, name) for name in (*_TEXTS, *_YEARS)}
            lists = {"names": dict(draft.names), "themes": list(draft.themes)}
            self._drafts.keep(_PLACE, {"key": key, **texts, **lists})

    def forget(self) -> None:
        """Keep nothing: it was saved, or is to go."""
        if self._drafts is not None:
            self._drafts.keep(_PLACE, None)


def _read(tree: Any) -> HolidayDraft | None:
    names, themes = tree.get("names"), tree.get("themes")
    texts = {name: tree.get(name) for name in _TEXTS}
    years = {name: tree.get(name) for name in _YEARS}
    is_whole = (
        isinstance(names, dict)
        and isinstance(themes, list)
        and all(isinstance(each, str) for each in (*names.values(), *themes, *texts.values()))
        and all(each is None or isinstance(each, int) for each in years.values())
    )
    return HolidayDraft(names=names, themes=tuple(themes), **texts, **years) if is_whole else None
