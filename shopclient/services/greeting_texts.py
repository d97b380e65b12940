"""The library of greetings' texts: the program's own, under the layer in which the shop adds and rewords."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.errors import GreetingTextUnknown, ValueInvalid
from shopclient.domain.greeting_texts import CAUSES, TONES, AddressForm, GreetingText
from shopclient.domain.people import SPOKEN
from shopclient.domain.placeholders import fields_of
from shopclient.domain.texts_in import clean_text
from shopclient.models import OwnGreeting
from shopclient.paths import resources
from shopclient.services.changes import Change
from shopclient.services.shop import Shop, Tx

#: The longest text of a greeting, in characters: a page of a letter.
LONGEST: Final = 3_000
_OWN: Final = "own-"
_COLUMNS: Final = ("language", "cause", "tone", "address", "text")


@dataclass(frozen=True)
class KeptText:
    """A text of the library as the shop has it; *shipped* is the program's wording, None of an own one."""

    text: GreetingText
    shipped: GreetingText | None
    hidden: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the shop wrote or reworded it."""
        return self.shipped is None or self.text != self.shipped


@dataclass(frozen=True)
class TextBefore:
    """What stood in the shop's layer under *key* before a change, so that ``put_back`` can bring it back."""

    key: str
    row: dict[str, Any] | None


@cache
def shipped_texts() -> tuple[GreetingText, ...]:
    """Return the texts that come with the program, in the order of its files."""
    return tuple(text for language in SPOKEN for text in _read(language))


def library(shop: Shop) -> tuple[KeptText, ...]:
    """Return all texts of the shop, the put away ones too: its own first, then the program's."""
    with shop.reading() as session:
        return tuple(_kept(session))


def texts_in(session: Session) -> list[GreetingText]:
    """Return the texts that may be proposed."""
    return [kept.text for kept in _kept(session) if not kept.hidden]


def keep(shop: Shop, text: GreetingText) -> tuple[GreetingText, TextBefore]:
    """Keep *text*: one without a key is new, one of the program's is reworded; return it and what was before.

    Raises:
        TextInvalid: Empty, too long, or with signs that cannot be seen.
        PlaceholderUnknown: With what was written.
        ValueInvalid: No such occasion, tone, form of address or language.
        GreetingTextUnknown: Nothing has that key.
    """
    _require_known(text)
    clean = replace(text, text=clean_text(text.text, LONGEST))
    fields_of(clean.text)
    with shop.writing() as tx:
        if not clean.key:
            clean = replace(clean, key=_next_key(tx.session))
        elif clean.key not in _shipped() and tx.session.get(OwnGreeting, clean.key) is None:
            raise GreetingTextUnknown(clean.key)
        before = _before(tx.session, clean.key)
        if clean == _shipped().get(clean.key):
            _drop(tx, clean.key)
        else:
            _write(tx, clean, hidden=False)
        return clean, before


def put_away(shop: Shop, key: str) -> TextBefore:
    """Propose a text no more: one of the shop's own vanishes, one of the program's is hidden.

    Raises:
        GreetingTextUnknown: Nothing has that key.
    """
    with shop.writing() as tx:
        before = _before(tx.session, key)
        if (shipped := _shipped().get(key)) is not None:
            row = tx.session.get(OwnGreeting, key)
            _write(tx, shipped if row is None else _text(row), hidden=True)
        elif before.row is None:
            raise GreetingTextUnknown(key)
        else:
            _drop(tx, key)
        return before


def bring_out(shop: Shop, key: str) -> TextBefore:
    """Propose a text that was put away again, as the shop worded it.

    Raises:
        GreetingTextUnknown: It was not put away.
    """
    with shop.writing() as tx:
        before = _before(tx.session, key)
        row = tx.session.get(OwnGreeting, key)
        if row is None or not row.hidden:
            raise GreetingTextUnknown(key)
        if _text(row) == _shipped().get(key):
            _drop(tx, key)
        else:
            _write(tx, _text(row), hidden=False)
        return before


def take_shipped(shop: Shop, key: str) -> TextBefore:
    """Let a text of the program's have its own wording again.

    Raises:
        GreetingTextUnknown: It is none of the program's.
    """
    if key not in _shipped():
        raise GreetingTextUnknown(key)
    with shop.writing() as tx:
        before = _before(tx.session, key)
        _drop(tx, key)
        return before


def put_back(shop: Shop, before: TextBefore) -> None:
    """Take a change of the library back."""
    with shop.writing() as tx:
        if before.row is None:
            _drop(tx, before.key)
        else:
            tx.session.merge(OwnGreeting(**before.row))
            tx.changed(Change.GREETING)


def _kept(session: Session) -> Iterator[KeptText]:
    rows = {row.key: row for row in session.scalars(select(OwnGreeting).order_by(OwnGreeting.key))}
    own = [row for key, row in rows.items() if key.startswith(_OWN)]
    for row in sorted(own, key=lambda each: -int(each.key.removeprefix(_OWN))):
        yield KeptText(_text(row), None, bool(row.hidden))
    for shipped in shipped_texts():
        changed = rows.get(shipped.key)
        if changed is None:
            yield KeptText(shipped, shipped)
        else:
            yield KeptText(_text(changed), shipped, bool(changed.hidden))


def _read(language: str) -> Iterator[GreetingText]:
    path = resources() / "greetings" / f"{language}.toml"
    with path.open("rb") as file:
        rows = tomllib.load(file)["text"]
    for row in rows:
        yield GreetingText(
            key=f"{language}/{row['key']}",
            language=language,
            cause=row["for"],
            tone=row["tone"],
            text=row["text"].strip(),
            address=row.get("address", ""),
            belated=row.get("belated", False),
        )


@cache
def _shipped() -> dict[str, GreetingText]:
    return {text.key: text for text in shipped_texts()}


def _require_known(text: GreetingText) -> None:
    for name, value, allowed in (
        ("language", text.language, SPOKEN),
        ("cause", text.cause, CAUSES),
        ("tone", text.tone, TONES),
        ("address", text.address, ("", "formal", "informal")),
    ):
        if value not in allowed:
            raise ValueInvalid(name, value, ", ".join(each for each in allowed if each))


def _next_key(session: Session) -> str:
    keys = session.scalars(select(OwnGreeting.key).where(OwnGreeting.key.startswith(_OWN)))
    return f"{_OWN}{max((int(key.removeprefix(_OWN)) for key in keys), default=0) + 1}"


def _write(tx: Tx, text: GreetingText, *, hidden: bool) -> None:
    values = {column: getattr(text, column) for column in _COLUMNS}
    tx.session.merge(
        OwnGreeting(
            **{"key": text.key, "belated": int(text.belated), "hidden": int(hidden), **values},
            staff_id=tx.staff_id,
            changed_at=tx.now,
        )
    )
    tx.changed(Change.GREETING)


def _drop(tx: Tx, key: str) -> None:
    if (row := tx.session.get(OwnGreeting, key)) is not None:
        tx.session.delete(row)
        tx.changed(Change.GREETING)


def _before(session: Session, key: str) -> TextBefore:
    row = session.get(OwnGreeting, key)
    if row is None:
        return TextBefore(key, None)
    columns = OwnGreeting.__table__.columns
    return TextBefore(key, {column.name: getattr(row, column.name) for column in columns})


def _text(row: OwnGreeting) -> GreetingText:
    return GreetingText(
        key=row.key,
        language=row.language,
        cause=cast(Any, row.cause),
        tone=cast(Any, row.tone),
        text=row.text,
        address=cast(AddressForm, row.address),
        belated=bool(row.belated),
    )
