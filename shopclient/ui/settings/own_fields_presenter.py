"""The shop's own fields kept in order; each change at once, with a way back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from shopclient.domain.custom_fields import CustomField
from shopclient.domain.errors import Refusal
from shopclient.services import custom_fields, field_care
from shopclient.services.field_care import UsedField
from shopclient.services.shop import Shop
from shopclient.ui.context import Context
from shopclient.ui.settings.own_fields_card import OwnFieldsCard

Choices = Sequence[tuple[str, str]]


class OwnFieldsPresenter(QObject):
    """Reads the fields and carries out what is asked for in the card."""

    def __init__(self, card: OwnFieldsCard, context: Context) -> None:
        super().__init__(card)
        self._card, self._context = card, context
        self._fields: tuple[UsedField, ...] = ()
        card.add_asked.connect(self._add)
        card.change_asked.connect(self._change)
        card.move_asked.connect(self._move)
        card.retire_asked.connect(self._retire)

    def reload(self) -> None:
        """Read the fields and how much they are used."""
        self._context.runner.run(partial(field_care.used_fields, self._context.shop), self._show, self._fail)

    def _show(self, fields: tuple[UsedField, ...]) -> None:
        self._fields = fields
        self._card.show_fields(fields)

    def _add(self, title: str, kind: str, choices: Choices) -> None:
        names = tuple(new for _old, new in choices)

        def done(field: CustomField) -> None:
            said = self.tr("All clients have the field “{title}” now.").format(title=field.title)
            self._done(said, partial(field_care.remove, self._context.shop, field.key))

        self._run(partial(custom_fields.add, self._context.shop, title, kind, names), done)

    def _change(self, used: UsedField, title: str, choices: Choices) -> None:
        before = used.field

        def done(_none: Any) -> None:
            said = self.tr("Saved: {title}.").format(title=title.strip())
            back = tuple((new.strip(), old) for old, new in choices if old)
            former = before.options == tuple(old for old, _new in back)
            # Choices that were taken away were nobody's: they come back as new ones.
            gone = (
                () if former else tuple(("", each) for each in before.options if (each not in dict(choices)))
            )
            undo = partial(_save, self._context.shop, before.key, before, before.title, (*back, *gone))
            self._done(said, undo)

        self._run(partial(_save, self._context.shop, before.key, before, title, choices), done)

    def _move(self, key: str, step: int) -> None:
        keys = [each.field.key for each in self._fields if not each.field.retired]
        place = keys.index(key)
        keys[place], keys[place + step] = keys[place + step], keys[place]

        def done(before: tuple[str, ...]) -> None:
            said = self.tr("The order of your fields is changed.")
            self._done(said, partial(field_care.reorder, self._context.shop, before))

        self._run(partial(field_care.reorder, self._context.shop, keys), done)

    def _retire(self, field: CustomField, retired: bool) -> None:
        def change(*, retired: bool) -> Callable[[], object]:
            return partial(
                custom_fields.change, self._context.shop, field.key, title=field.title, retired=retired
            )

        def done(_field: Any) -> None:
            said = (
                self.tr("Retired: {title}. What was noted stays.") if retired else self.tr("Back: {title}.")
            )
            self._done(said.format(title=field.title), change(retired=not retired))

        self._run(change(retired=retired), done)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._context.runner.run(work, done, self._refuse)

    def _done(self, said: str, back: Callable[[], object]) -> None:
        self._card.close_form()
        self._context.toast(said, self.tr("Undo"), partial(self._run, back, lambda _none: self.reload()))
        self.reload()

    def _refuse(self, error: BaseException) -> None:
        form = self._card.form
        if form is None or not isinstance(error, Refusal):
            self._fail(error)
        else:
            form.show_error(error.place or "", self._context.sentence(error))

    def _fail(self, error: BaseException) -> None:
        self._context.toast(self._context.sentence(error))


def _save(shop: Shop, key: str, before: CustomField, title: str, choices: Choices) -> None:
    """Write the title, and of a list its choices."""
    custom_fields.change(shop, key, title=title, retired=before.retired)
    if before.kind == "list":
        field_care.set_choices(shop, key, choices)
