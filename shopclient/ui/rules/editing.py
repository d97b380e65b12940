"""The form while it is filled in: which subject is chosen, what is typed, what is wrong, what it does."""

from collections.abc import Callable
from datetime import date

from shopclient.domain.example_bill import Scene
from shopclient.domain.programme import Programme
from shopclient.domain.programme_faults import Fault, Judged
from shopclient.domain.programme_toml import write_programme
from shopclient.services.programmes import Opened
from shopclient.texts.example_calendar import closed_lines, own_day_lines, reckoning_lines
from shopclient.texts.programme_faults import fault_sentence
from shopclient.ui.clients.notice import Deed
from shopclient.ui.context import Context
from shopclient.ui.rules import items
from shopclient.ui.rules.currency import in_currency
from shopclient.ui.rules.draft import Draft, Tree
from shopclient.ui.rules.editors import Editor
from shopclient.ui.rules.entries import Entry
from shopclient.ui.rules.example import result_of
from shopclient.ui.rules.facts import Facts, name_of
from shopclient.ui.rules.keeping import RulesKeeping
from shopclient.ui.rules.page import RulesPage
from shopclient.ui.rules.scenes import first_scene, followed, offered
from shopclient.ui.rules.subjects import (
    LISTS,
    Subject,
    groups_of,
    holds,
    path_to,
    place_of,
    subjects_of,
    table_of,
    tabs_of,
)

_FIRST = Subject("rules", "together")


class Editing:
    """Carries every change into the draft and shows what comes of it."""

    def __init__(self, page: RulesPage, context: Context) -> None:
        self._page, self._context = page, context
        self._opened: Opened | None = None
        self._today = date.min
        self.draft = Draft(Programme())
        self.subject = _FIRST
        self.keeping = RulesKeeping(context)
        self._scenes: dict[Subject, Scene] = {}
        self._exemplified: Subject | None = None  # what the example is about
        page.subject_chosen.connect(self.choose)
        page.form.edited.connect(self._on_edited)
        page.form.left.connect(self.refresh)
        page.form.copy_asked.connect(self._copy)
        page.form.move_asked.connect(self._move)
        page.form.remove_asked.connect(self._remove)
        page.add_card.chosen.connect(self._add)
        page.example.scene_changed.connect(self._on_scene)

    def begin(self, opened: Opened, today: date) -> None:
        """Edit the programme of *opened*; where nothing else was chosen, its first kind of card."""
        self._opened, self._today = opened, today
        self.draft = Draft(opened.programme)
        self._take_up()
        self._scenes.clear()
        self._exemplified = None
        self._page.focus_subjects()
        if self.subject == _FIRST and opened.programme.kinds:
            self.subject = Subject("card_kind", index=0)
        self.show_all(max(self._page.form.tabs.currentIndex(), 0))

    def _take_up(self) -> None:
        """Go on with what was changed and not saved when the program was killed."""
        kept, words = self.keeping.kept(self.draft.base), self._context.words
        if kept is None or not self.draft.change(None, lambda tree: tree.update(kept)):
            return
        self._context.toast(
            words.translate(
                "Rules", "The changes that were not saved are here again. They hold once they are saved."
            ),
            words.translate("Rules", "Take it back"),
            self._bring_back,
        )

    def facts(self) -> Facts:
        """Return what the forms need to know."""
        opened, words = self._opened, self._context.words
        if opened is None:
            return Facts(words, self.draft.tree)
        in_force = write_programme(opened.programme)
        kept = {table: frozenset(str(item["key"]) for item in in_force[table]) for table in LISTS}
        return Facts(words, self.draft.tree, opened.cards, kept, opened.is_booked)

    def choose(self, subject: Subject) -> None:
        """Show the form of *subject*."""
        self.subject = subject
        self._page.notice.hide()
        self._page.form.finish()
        self._page.top()
        self._show_subject()

    def show_all(self, tab: int = 0) -> None:
        """Show the draft anew; what is not there any more is not chosen any more."""
        subject = self.subject
        if not subject.adds and subject not in set(subjects_of(self.facts())):
            count = len(self.draft.tree.get(subject.table, ())) if subject.table in LISTS else 0
            self.subject = Subject(subject.table, index=count - 1) if count else _FIRST
        self._show_subject(tab)

    def refresh(self) -> None:
        """Judge the draft; show its faults, and what the sound part of it does in the example."""
        facts, judged, page = self.facts(), self.draft.judged(), self._page
        self.keeping.keep(self.draft, judged)
        page.show_groups(groups_of(facts), self._faulty(judged, facts), self.subject)
        if self.subject.adds:
            return
        page.form.set_title(self._title(facts))
        page.form.show_faults(self._said(judged))
        waiting = any(place and place[0] == self.subject for place in self._places(judged, facts))
        if self.subject.table == "calendar":
            self._show_days(judged, waiting=waiting)
        elif waiting:
            if self._exemplified != self.subject:  # else the example would be that of another subject
                self._show_example(self._before(judged), facts)
            page.example.show_waiting()
        else:
            self._show_example(judged.programme, facts)

    def go_to(self, fault: Fault, said: str = "") -> None:
        """Show the field that *fault* belongs to, with *said* instead of the usual sentence."""
        place = place_of(fault.key, self.facts())
        if place is None:
            self._page.notice.show_text(said or fault_sentence(fault, self._context.words))
            return
        subject, entry = place
        if subject != self.subject:
            self.choose(subject)
        editor = self._page.form.editor(entry.key or entry.keys[0])
        if said:
            editor.show_fault("", said)
        editor.focus()
        self._page.scroll_to(editor.field)

    def _show_subject(self, tab: int = 0) -> None:
        subject, facts, page = self.subject, self.facts(), self._page
        page.show_parts(adding=subject.adds, example=not subject.adds, days=subject.table == "calendar")
        if subject.adds:
            page.add_card.show_table(subject.table, facts)
        else:
            table = table_of(subject, self.draft.tree)
            page.form.show_form(self._title(facts), tabs_of(subject, facts), facts, table, tab)
            last = len(self.draft.tree[subject.table]) - 1 if subject.is_item else 0
            page.form.show_deeds(item=subject.is_item, first=subject.index == 0, last=subject.index == last)
        self.refresh()

    def _title(self, facts: Facts) -> str:
        if self.subject.is_item:
            return name_of(table_of(self.subject, self.draft.tree))
        pairs = [pair for group in groups_of(facts) for pair in group.subjects]
        return next(words for subject, _icon, words in pairs if subject == self.subject)

    def _faulty(self, judged: Judged, facts: Facts) -> frozenset[Subject]:
        typing = self._page.form.typed_in()
        typed = typing.entry if typing else None
        return frozenset(
            subject
            for subject, entry in (place for place in self._places(judged, facts) if place)
            if not (subject == self.subject and typed is not None and entry.key == typed.key)
        )

    def _places(self, judged: Judged, facts: Facts) -> list[tuple[Subject, Entry] | None]:
        return [place_of(fault.key, facts) for fault in judged.faults]

    def _said(self, judged: Judged) -> list[tuple[Editor, str, str]]:
        said: list[tuple[Editor, str, str]] = []
        for fault in judged.faults:
            for editor in self._page.form.editors:
                if holds(self.subject, editor.entry, fault.key):
                    below = fault.key.removeprefix(f"{path_to(self.subject)}.{editor.entry.key}")
                    said.append((editor, below, fault_sentence(fault, self._context.words)))
        return said

    def _show_days(self, judged: Judged, *, waiting: bool) -> None:
        calendar, today, words = judged.programme.calendar, self._today, self._context.words
        card = self._page.days
        groups = [
            (card.reckoning_words, reckoning_lines(calendar, today, words)),
            (card.closed_words, closed_lines(calendar, today, words)),
            (card.own_words, own_day_lines(calendar, today, words)),
        ]
        card.show_days([(title, lines) for title, lines in groups if lines], waiting=waiting)

    def _before(self, judged: Judged) -> Programme:
        """Return the rules as they began; where the subject is new, what is sound of the draft."""
        subject, base = self.subject, self.draft.base
        if not subject.is_item:
            return base
        key = table_of(subject, self.draft.tree)["key"]
        begun = Draft(base).tree.get(subject.table, ())
        return base if any(table["key"] == key for table in begun) else judged.programme

    def _show_example(self, programme: Programme, facts: Facts) -> None:
        subject, words = self.subject, self._context.words
        self._exemplified = subject
        key = str(table_of(subject, self.draft.tree)["key"]) if subject.is_item else ""
        scene = self._scenes.get(subject) or first_scene(subject, key, programme, self._today)
        scene = followed(scene, subject, key, programme, self._today)
        self._scenes[subject] = scene
        kinds = [("", words.translate("Rules", "no card"))]
        kinds += [(kind.key, kind.name or kind.key) for kind in programme.kinds]
        self._page.example.show_scene(scene, offered(subject, programme, scene), kinds, facts)
        self._page.example.show_result(result_of(programme, scene, subject, key, self._today, words))

    def _on_scene(self, scene: Scene) -> None:
        self._scenes[self.subject] = scene
        self._show_example(self.draft.judged().programme, self.facts())

    def _on_edited(self, editor: Editor) -> None:
        subject, entry, facts = self.subject, editor.entry, self.facts()
        currency = facts.currency

        def alter(tree: Tree) -> None:
            table = table_of(subject, tree)
            editor.store(table)
            if entry.key == "club" and table["club"]:
                table["holders"] = ["named"]  # as is typical (loyalty rules 3); it can be changed again

        if not self.draft.change((subject, entry.key), alter):
            return
        if (subject.table, entry.key) == ("shop", "currency"):
            self.draft.tree = in_currency(self.draft.tree, currency, self.facts())
        if entry.reshapes:
            self._show_subject(self._page.form.tabs.currentIndex())
            self._page.form.editor(entry.key).focus()
        else:
            self.refresh()

    def _add(self, ready: str) -> None:
        table, facts = self.subject.table, self.facts()
        self._item_deed(lambda tree: items.add(tree, table, items.new_item(table, ready, facts)))
        self._page.form.editor("name").focus()

    def _copy(self) -> None:
        table, index = self.subject.table, self.subject.index or 0
        text = self._context.words.translate("Rules", "{name} – copy")
        name = text.format(name=name_of(table_of(self.subject, self.draft.tree)))
        self._item_deed(lambda tree: items.copy(tree, table, index, name))
        self._page.form.editor("name").focus()

    def _move(self, steps: int) -> None:
        table, index = self.subject.table, self.subject.index or 0
        self._item_deed(lambda tree: items.move(tree, table, index, steps))

    def _item_deed(self, deed: Callable[[Tree], int]) -> None:
        """Do *deed* and choose the item at the place that it tells."""
        places: list[int] = []
        self.draft.change(None, lambda tree: places.append(deed(tree)))
        self._scenes.clear()
        self.choose(Subject(self.subject.table, index=places[0]))

    def _remove(self) -> None:
        table, index, words = self.subject.table, self.subject.index or 0, self._context.words
        item = self.draft.tree[table][index]
        if (trouble := self._why_stays(table, str(item["key"]))) != "":
            instead = self._instead(table, item)
            self._page.notice.show_text(trouble, *instead)
            if instead:
                self._page.notice.focus_last()
            return
        self.draft.change(None, lambda tree: tree[table].pop(index))
        self._scenes.clear()
        self._page.notice.hide()
        self.show_all()
        text = words.translate("Rules", "Taken out: {name}. It goes when the rules are saved.")
        undo = words.translate("Rules", "Bring it back")
        self._context.toast(text.format(name=name_of(item)), undo, self._bring_back)
        self._page.focus_subjects()

    def _instead(self, table: str, item: Tree) -> list[Deed]:
        """Return what can be done with a kind that has cards, since it cannot be taken out."""
        if table != "card_kind" or item.get("retired") or not self.facts().cards.get(str(item["key"])):
            return []
        return [(self._context.words.translate("Rules", "Give out no more"), "soft", self._retire)]

    def _retire(self) -> None:
        table, index = self.subject.table, self.subject.index or 0
        self.draft.change(None, lambda tree: tree[table][index].update(retired=True))
        self._page.notice.hide()
        self.show_all(self._page.form.tabs.currentIndex())
        words = self._context.words
        text = words.translate("Rules", "“{name}” is no longer given out. It holds when the rules are saved.")
        undo = words.translate("Rules", "Take it back")
        self._context.toast(text.format(name=name_of(self.draft.tree[table][index])), undo, self._bring_back)
        self._page.focus_subjects()

    def _bring_back(self) -> None:
        self.step_back()

    def step_back(self) -> bool:
        """Take the last change back; False if there is none."""
        if not self.draft.undo():
            return False
        self._page.form.finish()
        self._page.notice.hide()
        self._scenes.clear()
        self.show_all(self._page.form.tabs.currentIndex())
        return True

    def _why_stays(self, table: str, key: str) -> str:
        """Return why an item cannot be taken out; "" if it can."""
        words = self._context.words
        issued = self.facts().cards.get(key, 0) if table == "card_kind" else 0
        if issued and items.is_retired(self.draft.tree, key):
            return words.translate(
                "Rules",
                "It is given out no more already. %n card(s) of this kind go on, so it stays.",
                n=issued,
            )
        if issued:
            return words.translate(
                "Rules",
                "%n card(s) of this kind are given out, so it stays. It can be given out no more.",
                n=issued,
            )
        users = items.users_of(self.draft.tree, table, key)
        if users:
            text = words.translate("Rules", "It is still named in: {names}. Take it out there first.")
            return text.format(names=", ".join(users))
        return ""
