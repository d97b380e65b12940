"""What a list of ours tells beside the person: consents, presents, a photo; of new clients only."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import func, select

from shopclient.domain.errors import Refusal, ValueInvalid
from shopclient.domain.money import parse_amount
from shopclient.domain.texts_in import clean_line, clean_text
from shopclient.models import ClientConsent, ClientGift, ClientPhoto, ConsentText
from shopclient.services.consents import PURPOSES, WAYS
from shopclient.services.core import Insert, table
from shopclient.services.import_preparing import Prepared
from shopclient.services.import_values import Problem
from shopclient.services.shop import Tx

_CONSENT: Final = Insert(table(ClientConsent), numbered=True)
_GIFT: Final = Insert(table(ClientGift), numbered=True)
_PHOTO: Final = Insert(table(ClientPhoto))
_STATES: Final = ("idea", "bought", "given")


class BesideWriter:
    """Writes what rows say beside their persons; *faults* are what could not be taken."""

    def __init__(self, tx: Tx) -> None:
        self._tx, self.faults = tx, list[Problem]()
        self._consents: list[dict[str, Any]] = []
        self._gifts: list[dict[str, Any]] = []
        self._photos: list[dict[str, Any]] = []
        self._texts: dict[tuple[str, str, str], int] = {}

    def add(self, client: int, item: Prepared, family: Sequence[int | None]) -> None:
        """Lay by what is said of a client; *family* are the ids that the relatives got."""
        said = item.row.beside
        if said.consent is not None and not said.consents:
            day = "given_on" if said.consent else "withdrawn_on"
            self._consents.append(self._row_of(client, "programme", {day: self._tx.today}))
        for tree in said.consents:
            with self._named(item, "consents", tree):
                self._consents.append(self._consent(client, tree))
        for tree in said.presents:
            with self._named(item, "presents", tree):
                self._gifts.append(self._gift(client, tree, family))
        if item.jpeg is not None:
            digest = sha256(item.jpeg).hexdigest()
            self._photos.append({"client_id": client, "jpeg": item.jpeg, "digest": digest})

    def write(self) -> None:
        """Write what was laid by."""
        for insert, rows in ((_CONSENT, self._consents), (_GIFT, self._gifts), (_PHOTO, self._photos)):
            insert.add_all(self._tx.session, rows)
            rows.clear()

    @contextmanager
    def _named(self, item: Prepared, field: str, tree: Mapping[str, Any]) -> Iterator[None]:
        """Name what is refused."""
        try:
            yield
        except Refusal as refusal:
            self.faults.append(Problem(item.row.line, field, str(dict(tree)), refusal.code))

    def _consent(self, client: int, tree: Mapping[str, Any]) -> dict[str, Any]:
        purpose = _one_of(tree, "purpose", PURPOSES)
        days = {name: _day(tree, name) for name in ("given_on", "withdrawn_on")}
        if not any(days.values()):
            raise ValueInvalid("given_on", "", "a day")
        how = _one_of(tree, "how", WAYS)
        text = self._text_id(purpose, tree) if tree.get("text") else None
        return {**self._row_of(client, purpose, days), "how": how, "text_id": text}

    def _row_of(self, client: int, purpose: str, days: Mapping[str, date | None]) -> dict[str, Any]:
        who = {"client_id": client, "purpose": purpose, "staff_id": self._tx.staff_id}
        return {**who, "how": "imported", "text_id": None, "given_on": None, "withdrawn_on": None, **days}

    def _text_id(self, purpose: str, tree: Mapping[str, Any]) -> int:
        """Return the text that was agreed to: that of the file, or kept as a version of its own."""
        words, language = clean_text(str(tree["text"])), str(tree.get("language") or "")
        language = language or self._tx.programme.shop.language
        key = (purpose, language, words)
        if key not in self._texts:
            mine = (ConsentText.purpose == purpose, ConsentText.language == language)
            session = self._tx.session
            there = session.scalar(select(ConsentText.id).where(*mine, ConsentText.text == words))
            last = session.scalar(select(func.max(ConsentText.version)).where(*mine)) or 0
            if there is None:
                row = ConsentText(purpose=purpose, language=language, text=words)
                row.version, row.since = last + 1, _day(tree, "since") or self._tx.today
                session.add(row)
                session.flush()
                there = row.id
            self._texts[key] = there
        return self._texts[key]

    def _gift(self, client: int, tree: Mapping[str, Any], family: Sequence[int | None]) -> dict[str, Any]:
        place, cost, year = tree.get("relative"), tree.get("cost"), tree.get("year")
        decimals = self._tx.programme.shop.decimals
        return {
            "client_id": client,
            "relative_id": family[place] if type(place) is int and 0 <= place < len(family) else None,
            "what": clean_line(str(tree.get("what", ""))),
            "occasion": clean_line(str(tree["occasion"])) if tree.get("occasion") else "",
            "state": _one_of(tree, "state", _STATES),
            "year": year if type(year) is int else None,
            "on_day": _day(tree, "on_day"),
            "cost": None if cost is None else parse_amount(str(cost), decimals),
        }


def _one_of(tree: Mapping[str, Any], name: str, allowed: Iterable[str]) -> str:
    value = str(tree.get(name, ""))
    if value not in allowed:
        raise ValueInvalid(name, value, ", ".join(allowed))
    return value


def _day(tree: Mapping[str, Any], name: str) -> date | None:
    text = tree.get(name)
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError as error:
        raise ValueInvalid(name, str(text), "a day") from error
