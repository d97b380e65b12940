"""What was typed about clients and not saved: kept while it is typed, offered when they are opened again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shopclient.services.drafts import Tree
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.draft_tree import from_tree, to_tree
from shopclient.ui.context import Context

#: Under which name it is kept.
PLACE = "clients"

_NEW = "new"
_MOST = 20  # clients; nobody comes back to older ones
_MOST_EACH = 3


@dataclass(frozen=True)
class Typed:
    """A form as it was left: when (on the shop's clock), and of which version of the client."""

    at: datetime
    version: int
    draft: Draft


class TypedKeeping:
    """Holds for each client what was left of a form, the newest last, and what stands in the form now."""

    def __init__(self, context: Context) -> None:
        self._store = context.drafts
        self._left: dict[str, tuple[Typed, ...]] = {}
        self._now: dict[str, Typed] = {}
        self._is_read = False
        self._read()

    def begin(self, client: int | None) -> None:
        """Open the form of *client* (None: a new one): what stood in it before was left."""
        self._read()
        now = self._now.pop(_key(client), None)
        if now is not None:
            self.leave(client, now)

    def offered(self, client: int | None) -> Typed | None:
        """Return what was left last of this client's form."""
        return next(reversed(self._left.get(_key(client), ())), None)

    def keep(self, client: int | None, typed: Typed | None) -> None:
        """Keep what stands in the form from now on; None: it is as it was saved."""
        if typed is None:
            self._now.pop(_key(client), None)
        else:
            self._now[_key(client)] = typed
        self._write()

    def leave(self, client: int | None, typed: Typed) -> None:
        """Keep *typed* as something that was left."""
        key = _key(client)
        left = (*self._left.pop(key, ()), typed)[-_MOST_EACH:]
        self._left = {**dict(list(self._left.items())[1 - _MOST :]), key: left}
        self._write()

    def take(self, client: int | None) -> Typed | None:
        """Return what was left last, and keep it as such no more."""
        found = self.offered(client)
        rest = self._left.pop(_key(client), ())[:-1]
        if rest:
            self._left[_key(client)] = rest
        self._write()
        return found

    def forget(self, client: int) -> None:
        """Keep nothing of this client any more: the person was erased."""
        self._read()
        self._left.pop(_key(client), None)
        self._now.pop(_key(client), None)
        self._write()

    def _read(self) -> None:
        """Take up what an earlier run of the program left, as soon as that is known."""
        if self._is_read or self._store is None or not self._store.is_read:
            return
        self._is_read = True
        tree = self._store.kept(PLACE)
        if tree is None:
            return
        try:
            kept = {_key(client): left for client, left in understood(tree).items()}
        except (TypeError, ValueError, KeyError):
            self._store.refuse(PLACE)
            return
        for key, left in kept.items():
            self._left[key] = (*left, *self._left.get(key, ()))[-_MOST_EACH:]

    def _write(self) -> None:
        self._read()
        if self._store is None or not self._is_read:
            return  # written over what is not known yet, that would be lost
        keys = dict.fromkeys((*self._left, *self._now))
        tree = {key: [_tree(each) for each in self._all(key)] for key in keys}
        self._store.keep(PLACE, tree or None)

    def _all(self, key: str) -> Iterable[Typed]:
        yield from self._left.get(key, ())
        if key in self._now:
            yield self._now[key]


def _key(client: int | None) -> str:
    return _NEW if client is None else str(client)


def understood(tree: Tree) -> dict[int | None, tuple[Typed, ...]]:
    """Return what is kept of each client (None: a new one), the newest last.

    Raises:
        TypeError, ValueError, KeyError: It is not kept so.
    """
    return {None if key == _NEW else int(key): _understood(each) for key, each in tree.items()}


def _tree(typed: Typed) -> dict[str, object]:
    return {"at": typed.at.isoformat(), "version": typed.version, "draft": to_tree(typed.draft)}


def _understood(trees: object) -> tuple[Typed, ...]:
    """Return what these trees were made of; ValueError, TypeError or KeyError if they were made otherwise."""
    if not isinstance(trees, list):
        raise TypeError(trees)
    return tuple(_typed(tree) for tree in trees)


def _typed(tree: dict[str, object]) -> Typed:
    version = tree["version"]
    if type(version) is not int:
        raise TypeError(version)
    return Typed(datetime.fromisoformat(str(tree["at"])), version, from_tree(tree["draft"]))
