"""Everything that a screen is handed by the window that opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from shopclient.services.clock import Clock
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.background import Runner
from shopclient.ui.change_relay import ChangeRelay
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.scan_desk import ScanDesk
from shopclient.ui.way_back import WayBack

if TYPE_CHECKING:  # the shop brings SQLAlchemy along, which loads after the first paint
    from shopclient.services.shop import Shop
    from shopclient.ui.desk.sale_desk import SaleDesk
    from shopclient.ui.draft_keeper import DraftKeeper
    from shopclient.ui.post import Post
    from shopclient.ui.strip.caller import KeyState
    from shopclient.ui.widgets.toast import News


class Navigate(Protocol):
    """Brings a place to the front and passes it arguments."""

    def __call__(self, place: Place, **arguments: object) -> None:
        """Show *place*; its screen gets *arguments* in ``open_with``."""


class ShowToast(Protocol):
    """Says at the foot of the window what was done."""

    def __call__(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        outlives: bool = False,
        other: str = "",
        on_other: Callable[[], None] | None = None,
        takes_back: bool = False,
        kind: News = "done",
    ) -> None:
        """Show *text*, with a button *action* that calls *on_action*, and a second one, *other*.

        Where that *outlives* the screen that says it, so does the message, as at a switch of language.
        An action that *takes_back* the last step is what the key of undo means while the message is seen.
        *kind* is its sign: something was done, is to be known, or could not be done.
        """


class MayLeave(Protocol):
    """Looks for unsaved text in all screens before they are closed."""

    def __call__(self, leave: Callable[[], object], /) -> bool:
        """Return True if there is none; else show it, and call *leave* once its fate is decided."""


class Restore(Protocol):
    """Closes the shop, puts a copy in its file's place and opens it again."""

    def __call__(self, wish: Wish, /) -> None:
        """Carry out *wish*."""


@dataclass(frozen=True)
class Wish:
    """Which copy is to take the place of the shop's file, and whether it was said that any will do."""

    copy: Path
    force: bool = False


def nothing_restored(_wish: Wish) -> None:
    """Stay as it is: for a screen that stands alone."""


def nothing_typed(_leave: Callable[[], object]) -> bool:
    """Go at once: for a screen that stands alone."""
    return True


def own_desk(context: Context) -> SaleDesk:
    """Make a sale of its own: for a screen that stands alone."""
    from shopclient.ui.desk.sale_desk import SaleDesk

    return SaleDesk(context.shop, context.runner, context.currency)


def own_post(context: Context) -> Post:
    """Make a sender of letters of its own: for a screen that stands alone."""
    from shopclient.ui.post import Post

    return Post(context.shop, context.runner, lambda: context)


def no_key() -> KeyState:
    """Hear no key: for a screen that stands alone."""
    return "off"


@dataclass(frozen=True)
class Context:
    """The shop and the window, as a screen sees them."""

    shop: Shop
    clock: Clock
    runner: Runner
    changes: ChangeRelay
    preferences: Preferences
    words: Words  # of the interface language, for what texts/ makes
    currency: str  # ISO 4217, of the shop
    scans: ScanDesk
    navigate: Navigate
    toast: ShowToast
    may_leave: MayLeave = nothing_typed
    restore: Restore = nothing_restored
    open_desk: Callable[[Context], SaleDesk] = own_desk  # the window has one for all its screens
    drafts: DraftKeeper | None = None  # None: nothing typed is kept, as for a screen that stands alone
    strip_key: Callable[[], KeyState] = no_key  # what came of the key that calls the till strip
    way_back: WayBack = field(default_factory=WayBack)  # what the message at the foot offers to take back
    open_post: Callable[[Context], Post] = own_post  # the window has one sender of letters

    @property
    def language(self) -> str:
        """The interface language: ``en``, ``ru`` or ``uk``."""
        return self.words.language

    def complain(self, error: BaseException) -> None:
        """Say at the foot of the window why something could not be done, with the sign of a trouble."""
        self.toast(self.sentence(error), kind="trouble")

    def sentence(self, error: BaseException) -> str:
        """Return what to tell a person about *error*, a refusal or a fault of ours."""
        return sentence(error, self.words, self.currency)
