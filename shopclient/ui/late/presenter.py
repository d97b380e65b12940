"""What happens on the sheet of late entries: each line is tried as it is typed, then all are recorded."""

from dataclasses import replace
from datetime import date, datetime, time
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import BookedBefore, DateInvalid, QuoteChanged, Refusal
from shopclient.domain.journal_typing import typed_day
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.services.late_entries import LateEntry, Whose, book_entries, try_entry, undo_entries, whose
from shopclient.services.till_values import Receipt
from shopclient.texts.days import short_day
from shopclient.ui.context import Context
from shopclient.ui.desk.newest import Newest
from shopclient.ui.late.line import Line
from shopclient.ui.late.row import NAMES
from shopclient.ui.late.say import LateSay
from shopclient.ui.late.sheet import AtField, Typed, draft_of_line, field_of, moment_of_line
from shopclient.ui.late.window import LateWindow

#: Under which name the open lines are kept.
PLACE = "late"


class LatePresenter(QObject):
    """Keeps the lines, also for the next run of the program; where it cannot, closing says so first."""

    def __init__(self, window: LateWindow, context: Context) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._say = LateSay(context.words, context.currency)
        self._decimals = DECIMALS.get(context.currency, 2)
        self._today = context.shop.today()
        self._lines: list[Line] = []
        self._batch: list[Line] = []  # recorded by the last step: taken back together
        self._departments: dict[str, str] = {}
        self._is_saving = False
        self._warned_of: list[Typed] = []
        window.may_close = self.may_close
        window.day.set_text(short_day(self._today, "ru"))
        window.day.editor.textEdited.connect(self._on_day_edited)
        window.day_typed.connect(self._day)
        window.record_asked.connect(self.record)
        window.undo_asked.connect(self.undo_batch)
        window.departments.chosen.connect(self._on_department)
        context.scans.claim(window.scan_sign, self._on_scan)
        self._add_line()
        self._current = self._lines[0]  # where the cursor is, or was last
        context.runner.run(context.shop.programme, self._show_departments, self._on_trouble)
        if context.drafts is not None and not context.drafts.is_read:
            context.drafts.was_read.connect(self._take_up)
        self._take_up()

    def record(self) -> None:
        """Book every line that is whole; of the others it is said what they lack."""
        if self._is_saving:
            return
        whole = [(line, entry) for line in self._lines if line.is_open and (entry := self._entry(line))]
        faulty = next((line for line in self._lines if line.is_open and line.row.wrong_field()), None)
        if faulty is not None and (name := faulty.row.wrong_field()):
            faulty.row.focus_on(name)
            self._show_count()
        if whole:
            self._is_saving = True
            for line, _ in whole:
                line.row.lock(is_locked=True)
            self._show_count()
            lines, entries = [line for line, _ in whole], [entry for _, entry in whole]
            work = partial(book_entries, self._context.shop, entries)
            self._context.runner.run(work, partial(self._on_booked, lines), partial(self._on_unbooked, lines))

    def undo_batch(self) -> None:
        """Take back all that the last step recorded and that still stands."""
        self._undo([line for line in self._batch if line.booked is not None])

    def may_close(self) -> bool:
        """Tell whether nothing typed is lost; who closes again after the warning drops it."""
        left = [line.typed for line in self._lines if line.is_open]
        drafts = self._context.drafts
        if drafts is not None and drafts.is_read and not drafts.is_failing:
            return True  # all of it is there again when the sheet is opened next
        if not left or self._is_saving or left == self._warned_of:
            return True
        self._warned_of = left
        self._window.say(self._say.unrecorded(len(left)))
        return False

    def _take_up(self) -> None:
        """Go on with the lines that were left open."""
        tree = self._context.drafts.kept(PLACE) if self._context.drafts is not None else None
        kept = tree.get("lines") if tree is not None else None
        if tree is None or not isinstance(kept, list):
            return
        if isinstance(day := tree.get("day"), str):
            self._window.day.set_text(day)
        for each in kept:
            if isinstance(each, dict):
                self._lines[-1].take_up(each)
                self._add_line()
        self._try_from(self._lines[0])
        self._show_count()

    def _keep(self) -> None:
        """Keep what is typed and not recorded, so that no crash takes it."""
        if self._context.drafts is not None:
            lines = [line.tree() for line in self._lines if line.is_open]
            tree = {"day": self._window.day.text(), "lines": lines} if lines else None
            self._context.drafts.keep(PLACE, tree)

    # What is typed

    def _add_line(self) -> None:
        row = self._window.add_row()
        line = Line(row, Newest(self._context.runner), Newest(self._context.runner))
        line.row.finder.use(self._context)
        self._lines.append(line)
        row.edited.connect(partial(self._on_edited, line))
        row.picked.connect(partial(self._on_picked, line))
        row.card_typed.connect(partial(self._settle, line))
        row.person_dropped.connect(partial(self._on_person_dropped, line))
        row.finished.connect(partial(self._on_finished, line))
        row.entered.connect(partial(self._on_entered, line))
        row.undo_asked.connect(partial(self._on_undo_asked, line))

    def _on_edited(self, line: Line) -> None:
        self._window.say("")
        if line is self._lines[-1]:
            self._add_line()
        self._try_from(line)
        self._show_count()

    def _on_day_edited(self) -> None:
        self._window.day.clear_error()
        if self._lines:
            self._try_from(self._lines[0])

    def _on_person_dropped(self, line: Line) -> None:
        line.naming.drop()
        line.card = line.client = None

    def _show_departments(self, programme: Programme) -> None:
        self._departments = {each.key: each.name or each.key for each in programme.departments}
        self._window.show_departments(programme.departments)

    def _on_entered(self, line: Line) -> None:
        self._current = line
        self._window.area.ensureWidgetVisible(line.row)
        self._window.departments.show_chosen(line.department)

    def _on_department(self, key: str) -> None:
        """Let the line be of a department, or of none again."""
        line = self._current
        if line.booked is None and not self._is_saving:
            line.department = None if line.department == key else key
            self._window.departments.show_chosen(line.department)
            self._on_edited(line)

    def _on_picked(self, line: Line, client: int) -> None:
        line.card, line.client = None, client
        line.row.name_person("…")  # until it is known who that is
        self._on_edited(line)
        self._name(line)
        line.row.focus_on("amount")

    def _settle(self, line: Line, card: str) -> None:
        line.card, line.client = card, None
        line.row.name_person(card)
        self._on_edited(line)
        self._name(line)
        line.row.focus_on("amount")

    def _name(self, line: Line) -> None:
        """Say at once whose it is: a wrong card is seen before there is a time, or a sum."""
        work = partial(whose, self._context.shop, card=line.card, client=line.client)
        line.naming.ask(work, partial(self._on_named, line), partial(self._on_refused, line))

    def _on_named(self, line: Line, found: Whose) -> None:
        line.row.name_person(self._say.named(found.name, found.card))

    def _on_scan(self, code: str) -> None:
        """Put a scanned card into the line that is being typed; once it is whole, into the next one."""
        focus = self._window.focusWidget()
        here = next(
            (line for line in self._lines if focus is not None and line.row.isAncestorOf(focus)), None
        )
        if here is None or here.booked is not None or (here.has_person and here.row.amount.text()):
            here = next(line for line in self._lines if line.booked is None and not line.has_person)
        self._settle(here, code)

    def _on_finished(self, line: Line) -> None:
        place = self._lines.index(line) + 1
        if place < len(self._lines):
            self._lines[place].row.focus_on("time")

    # What it comes to

    def _try_from(self, first: Line) -> None:
        """Try a line, and those below it, which may have their time from it."""
        for line in self._lines[self._lines.index(first) :]:
            if line.is_open and (
                line is first or not line.row.time.text().strip() or first is self._lines[0]
            ):
                self._try(line)

    def _try(self, line: Line) -> None:
        line.asking.drop()
        line.shown_due = None
        line.row.show_result("")
        line.row.clear_error(*NAMES)
        day = self._typed_day()
        if day is None:
            return  # it is said when it is finished
        try:
            draft = draft_of_line(line.typed, self._moment(line, day), self._decimals)
        except AtField as fault:
            self._show_fault(line, fault, is_final=False)
            return
        if draft.lines[0].amount or line.has_person:
            work = partial(try_entry, self._context.shop, draft)
            line.asking.ask(work, partial(self._on_tried, line), partial(self._on_refused, line))

    def _on_tried(self, line: Line, receipt: Receipt) -> None:
        if line.has_person:
            named = self._say.named(receipt.client_name, receipt.card)
            line.row.name_person(named or line.row.who.text())
        if receipt.gross:
            line.shown_due = receipt.due
            line.row.show_result(self._say.comes_to(receipt, self._named(line)))

    def _named(self, line: Line) -> str:
        return self._departments.get(line.department or "", line.department or "")

    def _on_refused(self, line: Line, error: BaseException) -> None:
        name = field_of(error)
        if name is None:
            line.row.show_result(self._context.sentence(error), "err")
        else:
            line.row.show_error(name, self._context.sentence(error))
            self._show_count()

    def _moment(self, line: Line, day: date) -> datetime:
        """Return the line's moment; see ``sheet.moment_of_line``."""
        above: time | None = None
        for each in self._lines[: self._lines.index(line)]:
            if text := each.row.time.text().strip():
                try:
                    above = moment_of_line(self._today, text, None).time()
                except AtField:
                    above = None  # that line says so itself; until it is mended it lends its time to nobody
        return moment_of_line(day, line.row.time.text().strip(), above)

    def _typed_day(self) -> date | None:
        try:
            return typed_day(self._window.day.text(), self._today)
        except DateInvalid:
            return None

    def _day(self) -> date | None:
        """Return the day as it is finished; None, with the reason under it, if it is none."""
        day = self._typed_day()
        if day is None:
            self._window.day.show_error(self._say.no_day())
        return day

    def _entry(self, line: Line) -> LateEntry | None:
        """Return what is to be booked for a line; None, with the reason at its field, if it is not whole."""
        day = self._day()
        if day is None:
            self._window.day.editor.setFocus()
            return None
        if line.row.who.text().strip() and not line.has_person:
            line.row.show_error("who", self._say.nobody_chosen())
        try:
            draft = draft_of_line(line.typed, self._moment(line, day), self._decimals, is_final=True)
        except AtField as fault:
            self._show_fault(line, fault, is_final=True)
        else:
            draft = replace(draft, expect_due=line.shown_due)
            return None if line.row.wrong_field() else LateEntry(line.op_key, draft)
        return None

    def _show_fault(self, line: Line, fault: AtField, *, is_final: bool) -> None:
        if fault.refusal is not None and fault.name == "time":
            line.row.show_error("time", self._say.no_time())
        elif fault.refusal is not None:
            line.row.show_error(fault.name, self._context.sentence(fault.refusal))
        elif is_final:
            line.row.show_error(fault.name, self._say.lacks(fault.name))

    # Recorded, and taken back

    def _on_booked(self, lines: list[Line], outcomes: list[Receipt | Refusal]) -> None:
        self._is_saving = False
        self._batch = []
        for line, outcome in zip(lines, outcomes, strict=True):
            if isinstance(outcome, Refusal):
                line.row.lock(is_locked=False)
                self._on_unbooked_line(line, outcome)
                continue
            line.booked = outcome
            line.row.show_booked(is_booked=True)
            line.row.show_result(self._say.recorded(outcome, self._named(line)), "ok")
            self._batch.append(line)
        self._show_count()
        self._tell(len(self._batch), len(lines) - len(self._batch))
        left = next((line for line in self._lines if line.booked is None), None)
        if left is not None:
            left.row.focus_on(left.row.wrong_field() or "time")

    def _on_unbooked_line(self, line: Line, refusal: Refusal) -> None:
        if isinstance(refusal, QuoteChanged):
            line.shown_due = Cents(refusal.now)  # it is read now, and recorded at the next step
        elif isinstance(refusal, BookedBefore):
            line.op_key = str(uuid4())  # whatever comes next is another purchase
        self._on_refused(line, refusal)

    def _tell(self, recorded: int, refused: int) -> None:
        self._window.say(self._say.refused(refused) if refused else "")
        if recorded:
            undo = self._say.undo_all(recorded)
            self._window.toast.show_text(
                self._say.all_recorded(recorded), undo, self.undo_batch, stays=60_000
            )

    def _on_undo_asked(self, line: Line) -> None:
        self._undo([line])

    def _undo(self, lines: list[Line]) -> None:
        keys = [line.op_key for line in lines]
        if keys and not self._is_saving:
            self._is_saving = True
            work = partial(undo_entries, self._context.shop, keys)
            self._context.runner.run(work, partial(self._on_undone, lines), self._on_trouble)

    def _on_undone(self, lines: list[Line], outcomes: list[Refusal | None]) -> None:
        self._is_saving = False
        for line, refusal in zip(lines, outcomes, strict=True):
            if refusal is not None:
                line.row.show_result(self._context.sentence(refusal), "err")
                continue
            # As if it had never been: it can be mended and recorded under an id of its own.
            line.booked, line.op_key = None, str(uuid4())
            line.row.show_booked(is_booked=False)
            line.row.show_result(self._say.undone(), "warn")
        self._window.toast.dismiss()
        self._show_count()
        lines[0].row.focus_on("time")

    def _on_unbooked(self, lines: list[Line], error: BaseException) -> None:
        for line in lines:
            line.row.lock(is_locked=False)
        self._on_trouble(error)

    def _on_trouble(self, error: BaseException) -> None:
        self._is_saving = False
        self._show_count()
        self._window.say(self._context.sentence(error))

    def _show_count(self) -> None:
        self._keep()
        open_lines = [line for line in self._lines if line.is_open]
        count = sum(1 for line in open_lines if line.row.wrong_field() is None)
        self._window.show_count(count, is_open=bool(open_lines), is_saving=self._is_saving)
