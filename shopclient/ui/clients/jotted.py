"""What was typed on a client's page and not noted yet: a talk, a present; kept while it is typed."""

from dataclasses import dataclass, replace

from shopclient.services.client_gifts import PresentState
from shopclient.ui.clients.draft_tree import read_tree, to_tree
from shopclient.ui.draft_keeper import DraftKeeper

#: Under which name it is kept.
PLACE = "clients.jotted"

_MOST = 50  # clients; nobody comes back to older ones


@dataclass(frozen=True)
class TalkDraft:
    """A conversation as typed: how, what was said, what came of it (its code or own words), who began, when.

    *number* is that of the note that is put right, None for a new one.
    """

    number: int | None = None
    channel: str = "call"
    text: str = ""
    result: str = ""
    incoming: bool = False
    day: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed; a way that was chosen alone is nothing."""
        return replace(self, channel="call") == TalkDraft()


@dataclass(frozen=True)
class GiftDraft:
    """A present as typed; *number* is that of the one that is changed, None for a new one."""

    number: int | None = None
    what: str = ""
    occasion: str = ""
    relative: int | None = None
    state: PresentState = "idea"
    year: str = ""
    cost: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed of a new one."""
        return not (self.what or self.cost or self.number)


@dataclass(frozen=True)
class Jotted:
    """What waits on the page of one client."""

    talk: TalkDraft | None = None
    gift: GiftDraft | None = None


class Jottings:
    """One for a page; without a *store* it lives as long as the page does."""

    def __init__(self, store: DraftKeeper | None) -> None:
        self._store = store
        self._kept: dict[str, Jotted] = {}
        self._is_read = False

    def of(self, client: int) -> Jotted:
        """Return what waits on a client's page."""
        self._read()
        return self._kept.get(str(client), Jotted())

    def keep_talk(self, client: int, talk: TalkDraft | None) -> None:
        """Keep what is typed of a conversation; None: nothing is left to keep."""
        self._keep(client, replace(self.of(client), talk=talk))

    def keep_gift(self, client: int, gift: GiftDraft | None) -> None:
        """Keep what is typed of a present; None: nothing is left to keep."""
        self._keep(client, replace(self.of(client), gift=gift))

    def forget(self, client: int) -> None:
        """Keep nothing of a client any more: the person was erased."""
        self._keep(client, Jotted())

    def _keep(self, client: int, jotted: Jotted) -> None:
        if jotted == self.of(client):
            return
        self._kept.pop(str(client), None)
        if jotted != Jotted():
            self._kept[str(client)] = jotted
        self._kept = dict(list(self._kept.items())[-_MOST:])
        if self._store is not None and self._is_read:
            tree = {key: to_tree(each) for key, each in self._kept.items()}
            self._store.keep(PLACE, tree or None)

    def _read(self) -> None:
        """Take up what an earlier run of the program left, as soon as that is known."""
        if self._is_read or self._store is None or not self._store.is_read:
            return
        self._is_read = True
        try:
            left = {key: read_tree(Jotted, each) for key, each in (self._store.kept(PLACE) or {}).items()}
        except (TypeError, ValueError, KeyError):
            self._store.refuse(PLACE)
            return
        self._kept = {**left, **self._kept}
