"""Presents in a client's file: ideas, what is bought, what was given; never the same as last year."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.services.client_gifts import KeptPresent, Present
from shopclient.texts import days
from shopclient.texts.relations import relation
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import clear, column, row
from shopclient.ui.clients.life import WholeFile
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.fields import ChoiceField, LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

_SHOWN_GIVEN = 4
_NOTHING = Present("")


class GiftsCard(Card):
    """Lives as long as the page: what is typed for one client stays with that one."""

    def __init__(self, words: Words, asks: Asks) -> None:
        super().__init__(20)
        self._words, self._asks = words, asks
        self._client: int | None = None
        self._typed: dict[int, Present] = {}
        self.add_button = IconButton(self.tr("Note an idea for a present"), "bulb", height=32)
        self.add_button.clicked.connect(self.begin)
        self.what = LineField(self.tr("Present"), placeholder=self.tr("a book about the sea"))
        self.occasion = LineField(self.tr("Occasion"), placeholder=self.tr("birthday"))
        self.whom = ChoiceField(self.tr("For whom"))
        self.save_button = Button(self.tr("Note the idea"), "soft", "check", "Enter", height=36)
        self.save_button.clicked.connect(self.save)
        self.close_button = Button(self.tr("Close"), "quiet", height=36)
        self.close_button.clicked.connect(self._close)
        for field in (self.what, self.occasion):
            field.editor.returnPressed.connect(self.save)
        self._rows, self._form = QVBoxLayout(), QWidget()
        self._rows.setSpacing(theme().px(4))
        self._lay_out()

    def show_file(self, whole: WholeFile) -> None:
        """Show the presents of one client, and what was typed for that one."""
        file, names = whole.dossier.file, {}
        for relative in file.person.family:
            if relative.id is not None:
                names[relative.id] = relative.name or relation(relative.relation, self._words)
        chosen = self.whom.value() if file.id == self._client else None
        self.whom.set_choices([(None, whole.dossier.name), *names.items()])
        if chosen in names:
            self.whom.set_value(chosen)
        self._change_client(file.id)
        clear(self._rows)
        given = [each for each in whole.life.presents if each.present.state == "given"]
        for each in [*(each for each in whole.life.presents if each not in given), *given[:_SHOWN_GIVEN]]:
            self._rows.addWidget(self._row(each, names))
        if not whole.life.presents:
            text = self.tr("No presents yet: note an idea when one comes up in a talk.")
            self._rows.addWidget(Label(text, "body", "muted", wrap=True))

    def begin(self) -> None:
        """Open the line for an idea."""
        self._form.show()
        self.what.setFocus()

    def save(self) -> None:
        """Note what is typed."""
        present = self._present()
        if not present.what:
            self.what.show_error(self.tr("What is it to be?"))
            self.what.setFocus()
            return
        self._asks.gift.emit(present)

    def forget(self, client: int) -> None:
        """Put away what was typed for a client: it is noted, and the next idea may come."""
        self._typed.pop(client, None)
        if client == self._client:
            self._show(_NOTHING)
            self.what.setFocus()

    def _change_client(self, client: int) -> None:
        if client == self._client:
            return
        if self._client is not None:
            typed = self._present()
            if typed.what:
                self._typed[self._client] = typed
            else:
                self._typed.pop(self._client, None)
        self._client = client
        self._show(self._typed.get(client, _NOTHING))
        self._form.setVisible(client in self._typed)

    def _close(self) -> None:
        self._show(_NOTHING)
        self._form.hide()
        self.add_button.setFocus()

    def _present(self) -> Present:
        whom = self.whom.value()
        relative = whom if isinstance(whom, int) else None
        return Present(self.what.text(), self.occasion.text(), relative=relative)

    def _show(self, present: Present) -> None:
        self.what.set_text(present.what)
        self.what.clear_error()
        self.occasion.set_text(present.occasion)

    def _row(self, kept: KeptPresent, names: dict[int, str]) -> QWidget:
        present = kept.present
        texts = column(
            Label(present.what, "name", wrap=True),
            Label(self._second(present, names), "second", "muted", wrap=True),
            gap=2,
        )
        if kept.same is not None and present.state != "given":
            texts.addWidget(self._same(kept.same))
        texts.addWidget(FlowBox(*self._deeds(kept)))
        tile = IconTile("gift", "chart4" if present.state == "given" else "accent", size=36)
        line = row(gap=12)
        line.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.setContentsMargins(0, theme().px(4), 0, theme().px(4))
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _second(self, present: Present, names: dict[int, str]) -> str:
        whom = names.get(present.relative, "") if present.relative is not None else ""
        day = "" if present.on_day is None else days.short_day(present.on_day, self._words.language)
        year = str(present.year) if present.year and not day else ""
        return "; ".join(part for part in (whom, present.occasion, day or year) if part)

    def _same(self, same: Present) -> Label:
        text = self.tr("The same was given in {year}: think of something else?").format(year=same.year)
        return Label(text, "second", "warn", wrap=True)

    def _deeds(self, kept: KeptPresent) -> list[QWidget]:
        state = kept.present.state
        if state == "given":
            return [Chip(self.tr("given"), "gift", height=24)]
        text = self.tr("Bought") if state == "idea" else self.tr("Given")
        forward = Button(text, "soft", "check", height=32)
        forward.setAccessibleName(f"{text}: {kept.present.what}")
        forward.clicked.connect(lambda: self._asks.advance_gift.emit(kept.id))
        remove = IconButton(self.tr("Take this present out"), "trash", height=32)
        remove.clicked.connect(lambda: self._asks.remove_gift.emit(kept.id))
        return [forward, remove]

    def _lay_out(self) -> None:
        px = theme().px
        self.body.addWidget(SectionHeader("gift", self.tr("Presents"), self.add_button))
        self.body.addSpacing(px(6))
        self.body.addLayout(self._rows)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, px(10), 0, 0)
        form.setSpacing(px(8))
        for field in (self.what, self.occasion, self.whom):
            form.addWidget(field)
        form.addWidget(FlowBox(self.save_button, self.close_button))
        self.body.addWidget(self._form)
        self._form.hide()
