"""What the page of holidays does: the catalogue looked through, and made the shop's own step by step."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from shopclient.domain.errors import DateInvalid, FieldMissing, Refusal, YearsInvalid
from shopclient.domain.holiday_packs import is_pack_shown, pack_of
from shopclient.domain.holiday_typing import HolidayDraft
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import own_holidays
from shopclient.services.holiday_book import HolidayBook, HolidayRow, KeptDay, read_book
from shopclient.services.own_holidays import LayerStep
from shopclient.texts.holiday_words import packs
from shopclient.texts.themes import theme as theme_name
from shopclient.ui.context import Context
from shopclient.ui.holidays.form import HolidayForm
from shopclient.ui.holidays.keeping import HolidayKeeping
from shopclient.ui.holidays.page import HolidaysPage

_OFFERED, _ALL, _CHANGED, _HIDDEN, _LOVED = "offered", "all", "changed", "hidden", "loved"
_WITH_OWN: Final = (_OFFERED, _ALL, _CHANGED, "own")  # where one of the shop's own is seen
_LISTED: Final = 5_000  # more than any catalogue has
_UNSEEN: Final = ("country:", "name:", "no-greeting")
_FEW: Final = 2  # themes of fewer holidays are no filter


class HolidaysPresenter(QObject):
    """Reads the holidays and carries out what is asked on the page; each change at once, with a way back."""

    def __init__(
        self, page: HolidaysPage, context: Context, show: Callable[[], None], leave: Callable[[], None]
    ) -> None:
        """*show* brings the page to the front, *leave* shows what was there before."""
        super().__init__(page)
        self.page, self._context, self._show, self._leave = page, context, show, leave
        self._book: HolidayBook | None = None
        self._editing: HolidayRow | None = None
        self._wanted = ""  # the key of the holiday that is to be chosen once the list is read
        self._then: Callable[[], object] | None = None
        self._back: Callable[[], object] | None = None  # what takes the last deed back
        self._keeping = HolidayKeeping(context)
        page.searched.connect(self._search)
        page.pack_switched.connect(self._switch_pack)
        page.row_chosen.connect(self._on_chosen)
        page.add_asked.connect(self.add)
        page.back_asked.connect(self.close)
        page.save_asked.connect(self.save)
        page.leave_asked.connect(self._on_leave)
        page.keep_asked.connect(self._on_keep)
        page.detail.change_asked.connect(self._on_change)
        page.detail.hide_asked.connect(self._hide)
        page.detail.restore_asked.connect(self._restore)
        page.detail.remove_asked.connect(self._remove)
        page.detail.move_asked.connect(self._move)

    def open(self, key: str = "") -> None:
        """Show the page, and the holiday of this *key*."""
        self._wanted = key
        if key:
            self.page.packs.set_value(_ALL)
            self.page.search.clear()
        self.reload()
        self._show()
        self.page.search.setFocus()

    def reload(self) -> None:
        """Read the holidays again; a form that is open keeps what is typed in it."""
        self._context.runner.run(
            partial(read_book, self._context.shop), self._on_read, self._context.complain
        )

    def close(self) -> None:
        """Leave the form, or else the page."""
        if self.page.detail.moving is not None:
            self.page.detail.close_move()
        elif self.page.form is not None:
            self._guarded(self._close_form)
        elif not self.page.close_detail():
            self._leave()

    def undo(self) -> None:
        """Take back the last deed on this page; a second time there is nothing to take back."""
        if self.page.form is not None:
            return  # what is typed there is in front, not what was done before it
        back, self._back = self._back, None
        if back is not None:
            self._context.runner.run(back, self._on_taken_back, self._context.complain)

    def add(self) -> None:
        """Begin a holiday of the shop's own."""
        if self.page.form is None:
            self._edit(None)

    def save(self) -> None:
        """Save the form that is open."""
        if self.page.form is not None:
            self.page.form.save()

    def is_touched(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.page.form is not None and self.page.form.is_touched()

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        """Ask what is to become of what is typed, and *leave* once it is decided."""
        self._guarded(leave)

    def _guarded(self, deed: Callable[[], object]) -> None:
        if self.is_touched():
            self._then = deed
            self.page.show_guard()
        else:
            self._close_form()
            deed()

    def _on_leave(self) -> None:
        then, self._then = self._then, None
        self._close_form()
        if then is not None:
            then()

    def _on_keep(self) -> None:
        self._then = None
        self.page.notice.hide()
        if self.page.form is not None:
            next(iter(self.page.form.names.values())).setFocus()

    def _keep(self) -> None:
        if self.page.form is not None:
            self._keeping.keep(self._editing.key if self._editing else "", self.page.form.draft())

    def _close_form(self) -> None:
        if self.page.form is not None:
            self._keeping.forget()
            self.page.close_form()
            self.page.table.setFocus()

    def _on_read(self, book: HolidayBook) -> None:
        is_first = self._book is None
        self._book = book
        if is_first:
            self._offer_filters(book)
        self._search()
        if is_first and (kept := self._keeping.kept()) is not None:
            self._go_on(*kept)

    def _go_on(self, key: str, draft: HolidayDraft) -> None:
        """Show again what was typed before the program ended."""
        row = next((row for row in self._book.rows if row.key == key), None) if self._book else None
        if key and row is None:
            self._keeping.forget()
            return
        self._edit(row)
        if self.page.form is not None:
            self.page.form.show_draft(draft)

    def _offer_filters(self, book: HolidayBook) -> None:
        words = self._context.words
        self.page.packs.set_choices(
            [
                (_OFFERED, self.tr("those that we keep")),
                (_LOVED, self.tr("those that somebody loves")),
                (_ALL, self.tr("all")),
                (_CHANGED, self.tr("your own and changed ones")),
                (_HIDDEN, self.tr("hidden ones")),
                *packs(words).items(),
            ]
        )
        if self._wanted:
            self.page.packs.set_value(_ALL)
        count = Counter(theme for row in book.rows for theme in row.holiday.themes)
        known = [key for key, number in count.items() if number > _FEW and not key.startswith(_UNSEEN)]
        named = sorted(((key, theme_name(key, words)) for key in known), key=lambda each: each[1].casefold())
        self.page.themes.set_choices([("", self.tr("anything")), *named])

    def _search(self) -> None:
        book = self._book
        if book is None:
            return
        which, about = str(self.page.packs.value()), str(self.page.themes.value() or "")
        rows = [
            row for row in book.rows if self._fits(row, which) and (not about or about in row.holiday.themes)
        ]
        text = self.page.search.text().strip()
        if text:
            found = book.holidays.search(text, _LISTED, book.country, hidden=True)
            order = {holiday.key: place for place, holiday in enumerate(found)}
            # A word that is looked for is meant, whatever the shop keeps.
            pool = book.rows if which == _OFFERED and not about else rows
            rows = sorted((row for row in pool if row.key in order), key=lambda row: order[row.key])
        self._show_switch(book, which)
        self.page.show_rows(rows, book)
        if self._wanted:
            self.page.table.choose(self.page.table.rows.find(lambda row: row.key == self._wanted))
            self.page.show_chosen()
            self._wanted = ""
        self._on_chosen(self.page.table.chosen_row())

    def _fits(self, row: HolidayRow, which: str) -> bool:
        holiday = row.holiday
        if which == _OFFERED:
            return row.offered
        if which == _LOVED:
            return row.lovers > 0
        if which == _CHANGED:
            return holiday.origin != "shipped" or row.moved
        if which == _HIDDEN:
            return holiday.hidden
        return which == _ALL or pack_of(holiday) == which

    def _show_switch(self, book: HolidayBook, which: str) -> None:
        is_pack = which in packs(self._context.words) and which != "own"
        self.page.pack_switch.setVisible(is_pack)
        if is_pack:
            self.page.pack_switch.setChecked(is_pack_shown(which, book.country, book.packs))

    def _switch_pack(self, shown: bool) -> None:
        pack = str(self.page.packs.value())
        work = partial(own_holidays.choose_pack, self._context.shop, pack, shown=shown)
        said = (
            self.tr("Lists and the calendar show them now.")
            if shown
            else self.tr("Lists and the calendar leave them out now.")
        )

        def done(before: bool | None) -> None:
            back = partial(own_holidays.choose_pack, self._context.shop, pack, shown=before)
            self._done(said, back)

        self._context.runner.run(work, done, self._context.complain)

    def _on_chosen(self, row: HolidayRow | None) -> None:
        if row is not None and self._book is not None:
            self.page.detail.show_row(row, self._book)

    def _on_change(self) -> None:
        row = self.page.table.chosen_row()
        if isinstance(row, HolidayRow) and self.page.form is None:
            self._edit(row)

    def _edit(self, row: HolidayRow | None) -> None:
        book = self._book
        if book is None:
            return
        known = {theme for each in book.rows for theme in each.holiday.themes}
        form = HolidayForm(self._context.words, sorted(known), book.today)
        form.show_holiday(None if row is None else row.holiday)
        self._editing = row
        form.save_asked.connect(self._save)
        form.left.connect(partial(self._guarded, self._close_form))
        form.edited.connect(self._keep)
        self.page.show_form(form)

    def _save(self, draft: HolidayDraft) -> None:
        shop, row = self._context.shop, self._editing
        then, self._then = self._then, None
        name = next(filter(None, draft.names.values()), "")
        if row is None:
            work = partial(own_holidays.add, shop, draft)
            said = self.tr("Added: {name}.").format(name=name)
        else:
            work = partial(own_holidays.change, shop, row.key, draft)
            said = self.tr("Saved: {name}.").format(name=name)

        def done(step: LayerStep) -> None:
            self._close_form()
            self._wanted = step.key
            if row is None:
                self.page.search.clear()
                self.page.themes.set_value("")
                if self.page.packs.value() not in _WITH_OWN:
                    self.page.packs.set_value(_OFFERED)
            self._done(said, partial(own_holidays.take_back, shop, step))
            self.page.detail.change_button.setFocus()
            if then is not None:
                then()

        self._context.runner.run(work, done, self._refuse)

    def _hide(self, hidden: bool) -> None:
        said = (
            self.tr("Hidden: {name}. Who loves it is greeted all the same.")
            if hidden
            else self.tr("Offered again: {name}.")
        )
        self._deed(lambda key: partial(own_holidays.hide, self._context.shop, key, hidden=hidden), said)

    def _restore(self) -> None:
        self._deed(
            lambda key: partial(own_holidays.restore, self._context.shop, key),
            self.tr("As shipped again: {name}."),
        )

    def _remove(self) -> None:
        row = self.page.detail.row
        is_loved = row is not None and row.lovers > 0
        said = (
            self.tr("Hidden, since somebody loves it: {name}.") if is_loved else self.tr("Taken out: {name}.")
        )
        self._deed(lambda key: partial(own_holidays.remove, self._context.shop, key), said)

    def _move(self, kept: KeptDay, typed: str) -> None:
        try:
            day = _day(typed) if typed else None
        except DateInvalid as error:
            self.page.detail.refuse_move(self._context.sentence(error))
            return
        said = self.tr("The day is moved: {name}.") if day else self.tr("As the rule has it again: {name}.")
        self._deed(
            lambda key: partial(
                own_holidays.move_date, self._context.shop, key, kept.year, kept.ordinal, day
            ),
            said,
        )

    def _deed(self, work: Callable[[str], Callable[[], LayerStep]], said: str) -> None:
        row = self.page.detail.row
        if row is None:
            return
        text = said.format(name=row.holiday.name(self._context.language))

        def done(step: LayerStep) -> None:
            self._done(text, partial(own_holidays.take_back, self._context.shop, step))

        self._context.runner.run(work(row.key), done, self._refuse)

    def _done(self, said: str, back: Callable[[], object]) -> None:
        self._back = back
        self._context.toast(said, self.tr("Undo"), self.undo, takes_back=True)
        self.reload()

    def _on_taken_back(self, _step: object) -> None:
        self._context.toast(self.tr("Taken back."), kind="note")
        self.reload()

    def _refuse(self, error: BaseException) -> None:
        moving, form = self.page.detail.moving, self.page.form
        sentence = self._context.sentence(error)
        if isinstance(error, YearsInvalid) and form is not None and error.value == "0":
            # What is no year at all has become none: it is told as it was typed.
            sentence = self._context.sentence(YearsInvalid(form.typed_at(error.place or "")))
        if isinstance(error, FieldMissing):
            sentence = self.tr("Write what it is called.")
        if moving is not None and isinstance(error, Refusal):
            self.page.detail.refuse_move(sentence)
        elif form is not None and isinstance(error, Refusal):
            form.show_error(error, sentence)
        else:
            self._context.complain(error)


def _day(typed: str) -> date:
    found = parse_person_date(typed)
    if found.year is None:
        raise DateInvalid(typed)
    return date(found.year, found.month, found.day)
