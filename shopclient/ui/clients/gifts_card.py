"""Presents in a client's file: ideas, what is bought, what was given; never the same as last year."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.programme import ShopInfo
from shopclient.services.client_gifts import KeptPresent, Present
from shopclient.texts import days, numbers
from shopclient.texts.errors import sentence
from shopclient.texts.relations import relation
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.gift_form import GiftForm, draft_of
from shopclient.ui.clients.jotted import GiftDraft, Jottings
from shopclient.ui.clients.layout import clear, column, row
from shopclient.ui.clients.life import WholeFile
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

_SHOWN_GIVEN = 4


class GiftsCard(Card):
    """Lives as long as the page; what is typed for one client stays with that one."""

    def __init__(self, words: Words, shop: ShopInfo, asks: Asks, jottings: Jottings) -> None:
        super().__init__(20)
        self._words, self._shop, self._asks, self._jottings = words, shop, asks, jottings
        self._client: int | None = None
        self._whole: WholeFile | None = None
        self._shows_all = False
        self.add_button = IconButton(self.tr("Note a present, or an idea for one"), "bulb", height=32)
        self.add_button.clicked.connect(self.begin)
        self.form = GiftForm(shop.decimals)
        self.form.edited.connect(self._on_edited)
        self.form.save_asked.connect(self.save)
        self.form.close_asked.connect(self.close_form)
        self.all_button = Button("", "ghost", "chevron-down", height=32)
        self.all_button.clicked.connect(self._on_all_clicked)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(4))
        self._lay_out()

    def show_file(self, whole: WholeFile) -> None:
        """Show the presents of one client, and what was typed for that one."""
        self._whole, client = whole, whole.dossier.file.id
        names = self._names(whole)
        whom = [(None, whole.dossier.name), *names.items()]
        self.form.show_around(whom, whole.life.presents, whole.dossier.today)
        if client != self._client:
            self._client, self._shows_all = client, False
            self._show(self._left(whole), left=True)
        self._show_rows(whole, names)

    def begin(self) -> None:
        """Open the lines for a new one."""
        if self.form.isHidden() or self.form.draft().number is not None:
            self._put_away_change()
            self._show(GiftDraft())
        self._go_to_what()

    def change(self, kept: KeptPresent) -> None:
        """Open the lines with one that is noted; what was typed there is offered again."""
        typed = self._drop()
        self._show(draft_of(kept, self._shop.decimals))
        self._go_to_what()
        if typed is not None:
            self._offer(*typed)

    def save(self) -> None:
        """Note what is typed, or say at each field why not."""
        form = self.form
        faults = form.faults()
        for field, refusal in faults:
            missing = self.tr("What is it to be?")
            field.show_error(missing if refusal is None else sentence(refusal, self._words))
        if faults:
            faults[0][0].setFocus()
        elif (number := form.draft().number) is None:
            self._asks.gift.emit(form.present())
        else:
            self._asks.change_gift.emit(number, form.present())

    def forget(self, client: int) -> None:
        """Put away what was typed for a client: it is noted, and the next idea may come."""
        self._jottings.keep_gift(client, None)
        if client == self._client:
            was_new = self.form.draft().number is None
            self._show(GiftDraft() if was_new else None)
            (self.form.what if was_new else self.add_button).setFocus()

    def _go_to_what(self) -> None:
        self.form.what.setFocus()
        self._asks.look_at.emit(self.form.save_button)
        self._asks.look_at.emit(self.form.what)

    def _names(self, whole: WholeFile) -> dict[int, str]:
        family = (each for each in whole.dossier.file.person.family if each.id is not None)
        return {
            each.id: whole.life.names.get(each.known or 0)
            or each.name
            or relation(each.relation, self._words)
            for each in family
            if each.id is not None
        }

    def _left(self, whole: WholeFile) -> GiftDraft | None:
        left = self._jottings.of(whole.dossier.file.id).gift
        if left is not None and left.number not in {each.id for each in whole.life.presents}:
            return replace(left, number=None)  # what was to be changed is gone: it is noted anew
        return left

    def _show(self, draft: GiftDraft | None, *, left: bool = False) -> None:
        self.form.show_draft(draft or GiftDraft())
        self.form.setVisible(draft is not None)
        self.form.left.setVisible(left and draft is not None)

    def _on_edited(self) -> None:
        if self._client is not None:
            typed = self.form.draft()
            self._jottings.keep_gift(self._client, None if typed.is_blank else typed)

    def _drop(self) -> tuple[int, GiftDraft] | None:
        """Keep what is typed no more; return it, if it was anything."""
        if self._client is None:
            return None
        typed = self._jottings.of(self._client).gift
        self._jottings.keep_gift(self._client, None)
        return None if typed is None else (self._client, typed)

    def close_form(self) -> None:
        """Put the lines away, and what is typed in them; it can be brought back."""
        typed = self._drop()
        self._show(None)
        self.add_button.setFocus()
        if typed is not None:
            self._offer(*typed)

    def _put_away_change(self) -> None:
        typed = self._drop()
        if typed is not None:
            self._offer(*typed)

    def _offer(self, client: int, typed: GiftDraft) -> None:
        said = self.tr("The present is not noted: {what}.").format(what=typed.what)
        self._asks.dropped.emit(said, partial(self._bring_back, client, typed))

    def _bring_back(self, client: int, typed: GiftDraft) -> None:
        self._jottings.keep_gift(client, typed)
        if client == self._client:
            self._show(typed, left=True)
            self._go_to_what()

    def _show_rows(self, whole: WholeFile, names: dict[int, str]) -> None:
        clear(self._rows)
        presents = whole.life.presents
        given = [each for each in presents if each.present.state == "given"]
        most = len(given) if self._shows_all else _SHOWN_GIVEN
        for each in [*(each for each in presents if each not in given), *given[:most]]:
            self._rows.addWidget(self._row(each, names))
        if not presents:
            text = self.tr("No presents yet: note an idea when one comes up in a talk.")
            self._rows.addWidget(Label(text, "body", "muted", wrap=True))
        more = len(given) - most
        self.all_button.setVisible(more > 0)
        if more > 0:
            self.all_button.setText(self.tr("Show %n more that were given", "", more))

    def _on_all_clicked(self) -> None:
        self._shows_all = True
        if self._whole is not None:
            self._show_rows(self._whole, self._names(self._whole))
            self._asks.reshaped.emit()
            self.add_button.setFocus()

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
        cost = ""
        if present.cost is not None:
            cost = numbers.money(present.cost, self._shop.currency, self._words.language)
        return "; ".join(part for part in (whom, present.occasion, day or year, cost) if part)

    def _same(self, same: Present) -> Label:
        text = self.tr("The same was given in {year}: think of something else?").format(year=same.year)
        return Label(text, "second", "warn", wrap=True)

    def _deeds(self, kept: KeptPresent) -> list[QWidget]:
        state, what = kept.present.state, kept.present.what
        edit = IconButton(self.tr("Change this present: {what}").format(what=what), "pencil", height=32)
        edit.clicked.connect(lambda: self.change(kept))
        remove = IconButton(self.tr("Take this present out: {what}").format(what=what), "trash", height=32)
        remove.clicked.connect(lambda: self._asks.remove_gift.emit(kept.id))
        if state == "given":
            return [Chip(self.tr("given"), "gift", height=24), edit, remove]
        text = self.tr("Bought") if state == "idea" else self.tr("Given")
        forward = Button(text, "soft", "check", height=32)
        forward.setAccessibleName(f"{text}: {what}")
        forward.clicked.connect(lambda: self._asks.advance_gift.emit(kept.id))
        return [forward, edit, remove]

    def _lay_out(self) -> None:
        px = theme().px
        self.body.addWidget(SectionHeader("gift", self.tr("Presents"), self.add_button))
        self.body.addSpacing(px(6))
        self.body.addWidget(self.form)
        self.body.addLayout(self._rows)
        self.body.addLayout(row(self.all_button, 1))
        self.form.hide()
