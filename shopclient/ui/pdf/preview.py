"""The window in which a PDF is looked at, printed, or handed on."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.disk import disk_refusal
from shopclient.texts.numbers import percent, whole
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.background import ScopedRunner
from shopclient.ui.context import Context
from shopclient.ui.pdf.chooser import choose_target
from shopclient.ui.pdf.document import PdfDocument, open_document
from shopclient.ui.pdf.pages import PageStack
from shopclient.ui.pdf.paper import ask_for_printer, print_document
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced


def _open(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(frozen=True)
class Desk:
    """What the preview asks of the desktop: a printer, a viewer, a file manager, a place to save to."""

    ask_for_printer: Callable[[QWidget, PdfDocument], QPrinter | None] = ask_for_printer
    open: Callable[[Path], bool] = _open
    choose_target: Callable[[QWidget, str], Path | None] = choose_target


class PdfPreview(QDialog):
    """One PDF; its first deed is to print it in true size."""

    def __init__(
        self,
        context: Context,
        path: Path,
        desk: Desk | None = None,
        parent: QWidget | None = None,
        *,
        is_kept: bool = True,
    ) -> None:
        super().__init__(parent)
        theme().dress(self)
        self._context = context
        self._path = path
        self._desk = desk or Desk()
        self._runner = ScopedRunner(context.runner)
        self._document: PdfDocument | None = None
        self.setWindowTitle(path.name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = PageStack(self._runner)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.page_label = Label("", "second", "text2")
        self.zoom_label = Label("", "second", "text2")
        self.message = Label("", "body", "err", wrap=True)
        self.message.hide()
        self._make_buttons()
        self.folder_button.setVisible(is_kept)
        self.save_button.setVisible(not is_kept)
        column = spaced(QVBoxLayout(self), 0)
        column.addLayout(self._make_head())
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        self.pages.moved.connect(self._on_moved)
        self.pages.zoomed.connect(self._on_zoomed)
        self.resize(theme().px(940), theme().px(720))

    def load(self) -> None:
        """Read the file and show its pages."""
        self._runner.run(partial(open_document, self._path), self._show, self._show_trouble)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._runner.close()
        if self._document is not None:
            # In the queue of workers, behind pages that may still be on their way.
            self._context.runner.run(self._document.close, lambda _nothing: None, lambda _error: None)
            self._document = None
        super().closeEvent(event)

    def _make_buttons(self) -> None:
        key = KEYS[Command.PRINT][0]
        self.print_button = Button(self.tr("Print…"), "primary", "printer", key)
        self.print_button.setDefault(True)
        self.open_button = Button(self.tr("Open in the viewer"), "outline", "external-link")
        self.folder_button = Button(self.tr("Show the folder"), "ghost", "folder")
        self.save_button = Button(self.tr("Save as…"), "outline", "file-type-pdf")
        self.smaller_button = IconButton(self.tr("Smaller"), "minus")
        self.larger_button = IconButton(self.tr("Larger"), "plus")
        self.fit_button = Button(self.tr("Fit the width"), "quiet")
        self.print_button.setEnabled(False)
        self.print_button.clicked.connect(self._print)
        self.open_button.clicked.connect(lambda: self._open(self._path))
        self.folder_button.clicked.connect(lambda: self._open(self._path.parent))
        self.save_button.clicked.connect(self._save)
        self.smaller_button.clicked.connect(self.pages.zoom_out)
        self.larger_button.clicked.connect(self.pages.zoom_in)
        self.fit_button.clicked.connect(self.pages.fit_width)
        for keys in KEYS[Command.PRINT]:
            QShortcut(QKeySequence(keys), self, self._print)

    def _make_head(self) -> QVBoxLayout:
        first = spaced(QHBoxLayout(), 12)
        first.addWidget(ElidedLabel(self._path.name, "panel"), 1)
        for button in (self.folder_button, self.open_button, self.save_button, self.print_button):
            first.addWidget(button)
        second = spaced(QHBoxLayout(), 4)
        second.addWidget(self.page_label)
        second.addStretch(1)
        for part in (self.smaller_button, self.zoom_label, self.larger_button, self.fit_button):
            second.addWidget(part)
        head = spaced(QVBoxLayout(), 6, (20, 16, 20, 10))
        head.addLayout(first)
        head.addLayout(second)
        return head

    def _show(self, document: PdfDocument) -> None:
        self._document = document
        self.print_button.setEnabled(True)
        self.pages.show_document(document)
        self.pages.setFocus()

    def _show_trouble(self, error: BaseException) -> None:
        self._say(self._context.sentence(error))

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        margin = theme().px(20)
        self.message.setContentsMargins(margin, 0, margin, theme().px(10))

    def _on_moved(self, page: int) -> None:
        if self._document is not None:
            language = self._context.language
            self.page_label.setText(
                self.tr("Page {page} of {pages}, in true size on paper").format(
                    page=whole(page, language), pages=whole(self._document.pages, language)
                )
            )

    def _on_zoomed(self, zoom: int) -> None:
        self.zoom_label.setText(percent(zoom * 100, self._context.language))

    def _print(self) -> None:
        if self._document is None:
            return
        printer = self._desk.ask_for_printer(self, self._document)
        if printer is not None:
            self._say("")
            work = partial(print_document, self._document, printer)
            self._runner.run(work, self._on_printed, self._show_trouble)

    def _on_printed(self, taken: bool) -> None:
        if taken:
            self._context.toast(self.tr("Sent to the printer."))
        else:
            self._say(self.tr("The printer did not take the pages. Check that it is on, and print again."))

    def _save(self) -> None:
        target = self._desk.choose_target(self, self._path.name)
        if target is not None:
            self._say("")
            work = partial(_copy, self._path, target)
            self._runner.run(work, lambda _nothing: self._on_saved(target), self._show_trouble)

    def _on_saved(self, target: Path) -> None:
        self._context.toast(self.tr("Saved as {name}.").format(name=target.name))

    def _open(self, path: Path) -> None:
        if not self._desk.open(path):
            self._say(
                self.tr("The system has no program for {path}. The file is there; open it by hand.").format(
                    path=path
                )
            )


def _copy(source: Path, target: Path) -> None:
    from shopclient.printing.document import write_whole

    try:
        write_whole(source.read_bytes(), target)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
