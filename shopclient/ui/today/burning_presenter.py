"""What happens on the page of bonuses about to burn."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

from PySide6.QtGui import QGuiApplication

from shopclient.domain.burning import USUAL_AHEAD, Burning, BurningHolder
from shopclient.services.occasion_views import Greeted, Mark
from shopclient.texts import burning
from shopclient.texts.burning import Sender
from shopclient.texts.words import Words
from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.today.burning_page import BurningPage
from shopclient.ui.today.burning_rows import BurnDeeds
from shopclient.ui.today.burning_text import Wording

if TYPE_CHECKING:
    from shopclient.services.shop import Shop


@dataclass(frozen=True)
class BurningReading:
    """The list as it was read, who writes, and the shop's own wordings by language."""

    found: Burning
    sender: Sender
    own: dict[str, str]


class BurningPresenter:
    """Decides what the page does."""

    def __init__(
        self, context: Context, close: Callable[[], object], show_pdf: Callable[[Path], None]
    ) -> None:
        self._context, self._show_pdf = context, show_pdf
        self._ahead = USUAL_AHEAD
        self._asked = 0  # counts readings: of two that overlap the later one holds
        self._reading: BurningReading | None = None
        self._noted: tuple[Greeted, ...] = ()
        deeds = BurnDeeds(self.copy, self._mark, self._open_client, self._text_for)
        self.page = BurningPage(context.words, context.currency, deeds)
        self.page.days_chosen.connect(self._on_days)
        self.page.back_asked.connect(close)
        self.page.print_asked.connect(self.print)
        self.page.rules_asked.connect(lambda: context.navigate(Place.SETTINGS, rules="earning"))
        self.page.text_card.kept.connect(self._keep_text)

    def load(self, then: Callable[[], None] | None = None) -> None:
        """Read the list and show it, *then* go on."""
        self._asked += 1
        asked = self._asked

        def shown(reading: BurningReading) -> None:
            if asked == self._asked:
                self._show(reading)
                if then is not None:
                    then()

        self._context.runner.run(partial(read_burning, self._context.shop, self._ahead), shown, self._say)

    def copy(self, holder: BurningHolder) -> None:
        """Put the ready text for a client on the clipboard."""
        QGuiApplication.clipboard().setText(self._text_for(holder))
        row = self.page.focused_row()
        if row is not None and row.holder == holder:
            row.focus_on("done")
        said = self._context.words.translate(
            "Burning", "Copied for {name}: paste it where you write to clients."
        )
        self._context.toast(said.format(name=holder.name))

    def print(self) -> None:
        """Put the list on paper, and show it."""
        reading, words = self._reading, self._context.words
        if reading is None:
            return
        if not reading.found.clients and not reading.found.cards:
            self._context.toast(
                words.translate("Burning", "Nothing expires in these days: there is nothing to print.")
            )
            return
        # A folder of this print's own: readable by nobody else, and away with the program.
        folder = Path(mkdtemp(prefix="shopclient-"))
        finalize(self, rmtree, folder, ignore_errors=True)
        name = words.translate("Burning", "Bonuses about to expire {day}.pdf")
        target = folder / name.format(day=f"{reading.found.today:%Y-%m-%d}")
        work = partial(_draw, reading, words, target)
        self._context.runner.run(work, lambda _nothing: self._show_pdf(target), self._say)

    def take_back(self) -> bool:
        """Take the last mark back; False if there is none."""
        from shopclient.services.occasions import take_back

        if not self._noted:
            return False
        work = partial(take_back, self._context.shop, *self._noted)
        self._noted = ()
        self._context.runner.run(work, lambda _: None, self._say)
        return True

    def _show(self, reading: BurningReading) -> None:
        self._reading = reading
        example = next(iter(reading.found.open), next(iter(reading.found.clients), None))
        self.page.text_card.show_wording(Wording(reading.sender, reading.own, example))
        self.page.show_burning(reading.found)

    def _text_for(self, holder: BurningHolder) -> str:
        if self._reading is None:
            return ""
        return burning.ready_text(holder, self._reading.sender, self._reading.own)

    def _mark(self, holder: BurningHolder, mark: Mark) -> None:
        from shopclient.services.occasions import greet_all

        noted = [burn.occurrence for burn in holder.burns if burn.open]
        work = partial(greet_all, self._context.shop, noted, mark)
        self._context.runner.run(work, self._on_noted, self._say)

    def _on_noted(self, noted: tuple[Greeted, ...]) -> None:
        self._noted = noted
        words = self._context.words
        said = {
            "done": words.translate("Burning", "Noted as reminded."),
            "later": words.translate("Today", "Put off until tomorrow."),
            "skipped": words.translate("Burning", "Not to be reminded of it."),
        }[noted[0].state]
        self._context.toast(said, words.translate("Today", "Take it back"), self._on_take_back)

    def _on_take_back(self) -> None:
        self.take_back()

    def _keep_text(self, language: str, text: str) -> None:
        from shopclient.services.ready_texts import keep_burning_text

        before = self._reading.own.get(language, "") if self._reading else ""
        keep = partial(keep_burning_text, self._context.shop, language)
        run = self._context.runner.run
        words = self._context.words

        def back() -> None:
            run(partial(keep, before), lambda _: None, self._say)

        def kept(_nothing: None) -> None:
            said = words.translate("Burning", "The wording is kept.")
            self._context.toast(said, words.translate("Today", "Take it back"), back)

        run(partial(keep, text), kept, self._say)

    def _on_days(self, ahead: int) -> None:
        self._ahead = ahead
        self.load()

    def _open_client(self, client: int) -> None:
        self._context.navigate(Place.CLIENTS, client=client)

    def _say(self, error: BaseException) -> None:
        self._context.complain(error)


def read_burning(shop: "Shop", ahead: int) -> BurningReading:
    """Return the list of the coming days with what its texts need; runs off the GUI thread."""
    from shopclient.services.burning_soon import burning_soon
    from shopclient.services.ready_texts import burning_texts

    info = shop.programme().shop
    sender = Sender(info.name, info.language, info.currency)
    return BurningReading(burning_soon(shop, ahead=ahead).laid_out(), sender, burning_texts(shop))


def _draw(reading: BurningReading, words: Words, target: Path) -> None:
    from shopclient.ui.today.burning_paper import draw, sheet_of

    draw(target, sheet_of(reading.found, reading.sender.shop, reading.sender.currency, words))
