"""Refusals about moving the shop to another computer."""

from datetime import date

from shopclient.domain.errors.base import Refusal
from shopclient.domain.errors.files import FileReadOnly


class ShopMoved(FileReadOnly):
    """The shop at *path* was packed for another computer and is only read here until that is taken back."""

    code = "shop_moved"
    path: str


class MoveUnreadable(Refusal):
    """The file at *path* is no shop to be taken over.

    *why* is ``foreign`` (something else), ``cut`` (a part is missing), ``altered`` (it is not what was
    packed) or ``newer`` (a later version packed it).
    """

    code = "move_unreadable"
    path: str
    why: str


class MoveDisturbed(Refusal):
    """While the shop was packed, something was recorded in it again and again."""

    code = "move_disturbed"


class MoveStays(Refusal):
    """At *path* is a shop that was not packed for another computer; nothing takes its place."""

    code = "move_stays"
    path: str


class MoveOwn(Refusal):
    """*archive* is what the shop at *path* was itself packed into on *day*, with nothing later in it."""

    code = "move_own"
    path: str
    archive: str
    day: date


class MoveOlder(Refusal):
    """What is to be taken over lacks operations that the shop at *path* has; it is an older state of it."""

    code = "move_older"
    path: str
