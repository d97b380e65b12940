"""What hands the words on by a press of a key: the clipboard, other programs of the computer, paper."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp
from weakref import finalize

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from shopclient.domain.disk import disk_refusal
from shopclient.services.greeting_case import GreetingCase
from shopclient.ui.context import Context
from shopclient.ui.greeting import links
from shopclient.ui.greeting.window import GreetingWindow

_LINKS = {
    "sms": links.sms,
    "whatsapp": links.whatsapp,
    "telegram": links.telegram,
    "viber": links.viber,
}


@dataclass(frozen=True)
class Ready:
    """What is handed on: whose it is, the words, and their language."""

    case: GreetingCase
    text: str
    language: str


def open_address(address: str) -> object:
    """Hand an address to the computer's own program for it."""
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


class Handing(QObject):
    """Hands on what is *ready*; nothing goes anywhere by itself."""

    refused = Signal(object)

    def __init__(self, window: GreetingWindow, context: Context, ready: Callable[[], Ready | None]) -> None:
        super().__init__(window)
        self._window, self._context, self._ready = window, context, ready
        self.printed: set[str] = set()  # ways whose paper was shown for printing
        self.open_url: Callable[[str], object] = open_address
        panel = window.panel
        panel.link_asked.connect(self._on_link)
        panel.copy_asked.connect(self._on_copy)
        panel.number_copied.connect(self._on_copy_number)
        panel.print_asked.connect(self._on_print)

    def _on_copy(self) -> None:
        if (ready := self._ready()) is not None:
            QGuiApplication.clipboard().setText(ready.text)
            self._window.toast.show_text(self.tr("The text is copied."))

    def _on_copy_number(self) -> None:
        QGuiApplication.clipboard().setText(self._window.panel.number.text())
        self._window.toast.show_text(self.tr("The number is copied."))

    def _on_link(self, name: str) -> None:
        ready = self._ready()
        if ready is None or not ready.case.phones:
            return
        phone = ready.case.phones[0]
        if name == "call":
            self.open_url(links.call(phone))
            return
        QGuiApplication.clipboard().setText(ready.text)
        self.open_url(_LINKS[name](phone, ready.text))
        said = self.tr("The text is copied, too: if it is not in the message, paste it there.")
        self._window.toast.show_text(said)

    def _on_print(self) -> None:
        way = self._window.way
        ready = self._ready() if way in {"visit", "letter"} else None
        if ready is None:
            return
        picture = str(self._window.panel.picture.value()) if way == "visit" else ""
        self._context.runner.run(
            partial(_draw, ready, picture), partial(self._show_paper, way), self.refused.emit
        )

    def _show_paper(self, way: str, path: Path) -> None:
        from shopclient.ui.pdf import open_pdf

        self.printed.add(way)
        finalize(self._window, rmtree, path.parent, ignore_errors=True)
        open_pdf(self._context, path, self._window, is_kept=False)


def _draw(ready: Ready, picture: str) -> Path:
    """Draw in a folder of this paper's own, readable by nobody else, which goes with the window."""
    from shopclient.jobs.greeting_paper import draw_card_in, draw_letter_in

    try:
        folder = Path(mkdtemp(prefix="shopclient-"))
    except OSError as error:
        raise disk_refusal(error, gettempdir()) from error
    try:
        if picture:
            return draw_card_in(ready.case, ready.text, picture, ready.language, folder)
        return draw_letter_in(ready.case, ready.text, ready.language, folder)
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
