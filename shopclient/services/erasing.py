"""A person erased for good: everything that says who it was goes, the sums stay under a bare number.

Cards are blocked and the account keeps its number, its ledger and its totals, so that reports and the chain
of operations stay true. What can be read in the file afterwards, byte by byte, names nobody (trust 6.4).
"""

import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, delete, func, or_, select, text, update
from sqlalchemy.orm import Session

from shopclient.domain.errors import ClientErased, ClientUnknown, Refusal
from shopclient.domain.names import fold
from shopclient.models import (
    Account,
    Attachment,
    Card,
    Client,
    ClientApart,
    ClientChannel,
    ClientConsent,
    ClientCustom,
    ClientDate,
    ClientEmail,
    ClientGift,
    ClientLabel,
    ClientPhone,
    ClientPhoto,
    Contact,
    EventGuest,
    Favourite,
    Greeting,
    Household,
    ImportBatch,
    Message,
    Relative,
    RelativeFavourite,
    Revision,
)
from shopclient.models.database import connect, refusing
from shopclient.services import client_records, erased_list, erased_words, plans
from shopclient.services.attachment_folder import attachment_place
from shopclient.services.changes import Change
from shopclient.services.erased_carrying import forget_elsewhere
from shopclient.services.search_index import index_clients
from shopclient.services.shop import Shop, Tx

#: Letters of a word that may tell who somebody is.
_TELLING = 3
#: Tables of which every row of an erased client goes.
_OWN = (
    *(ClientPhone, ClientEmail, ClientLabel, ClientDate, ClientChannel, ClientCustom, Favourite, ClientPhoto),
    *(Contact, ClientGift, ClientConsent, Attachment, Greeting, EventGuest, Message),
)
#: Columns of a client that say something of the person, and what they say afterwards.
_BLANK: dict[str, Any] = {
    **dict.fromkeys(("last", "first", "middle", "sort_key", "language", "notes"), ""),
    **dict.fromkeys(("address_form", "salutation", "talk", "source"), ""),
    **dict.fromkeys(("birthday", "name_day", "feb29", "church_style", "born_about", "referred_by")),
    **dict.fromkeys(("keeper_id", "wallet_share", "score", "score_on", "checked_on", "household_id")),
    "state": "client",
    "is_organisation": 0,
    "archived_at": None,
}


@dataclass(frozen=True)
class Erased:
    """What an erasure left: the bare *name* under which the sums stay, and the cards that were blocked.

    *is_compact*: False if the file could not be written anew at once, since the disk was full or the file in
    use; what was erased is overwritten in it all the same.
    """

    id: int
    name: str
    cards: tuple[str, ...]
    is_compact: bool


def erase(shop: Shop, client_id: int) -> Erased:
    """Erase a client for good; nothing brings the person back.

    Copies that were made before still hold the person until they are thinned out; a copy that is restored
    forgets him again when it is opened. Somebody whose adding was taken back, alone or with a list, stands
    in no list any more but in the file, and is erased alike.

    Raises:
        ClientUnknown: There is no such client. ClientErased: It was done already.
        DiskFull, FileReadOnly, FileInUse, FileTrouble: Nothing was erased.
    """
    with shop.writing() as tx:
        if client_records.load_any(tx.session, client_id).erased_at is not None:
            raise ClientErased(str(client_id))
        cards, digests = _erase_in(tx, client_id)
    _note(shop, digests)
    _drop_files(shop.path, digests)
    forget_elsewhere(shop.path)
    return Erased(client_id, bare_name(client_id), cards, _compact(shop.path))


def settle(shop: Shop) -> None:
    """Let whoever was erased stay so in a file that an older copy took the place of; done at every opening.

    Raises:
        DiskFull, FileReadOnly, FileInUse, FileTrouble: Somebody is still there who should not be.
    """
    with shop.reading() as session:
        listed, erased = erased_list.noted(shop.path, session), erased_list.erased_in(session)
        back = _still_there(session, listed.clients - erased.clients)
    digests: set[str] = set()
    if back:
        with shop.writing() as tx:
            for client_id in back:
                digests |= _erase_in(tx, client_id)[1]
    if back or erased.clients - listed.clients:
        _note(shop, digests)
    if back:
        _drop_files(shop.path, digests)
        _compact(shop.path)


def bare_name(client_id: int) -> str:
    """Return what an erased client is called in lists of sums: ``#1234``."""
    return f"#{client_id}"


def _still_there(session: Session, named: Iterable[erased_list.Named]) -> list[int]:
    added = dict(named)
    rows = session.execute(select(Client.id, Client.added_at).where(Client.id.in_(added)))
    return [row.id for row in rows if row.added_at.isoformat(timespec="microseconds") == added[row.id]]


def _erase_in(tx: Tx, client_id: int) -> tuple[tuple[str, ...], set[str]]:
    """Erase a client and all who were merged into the file; return the blocked cards, and files to drop."""
    session = tx.session
    merged = select(Client.id).where(or_(Client.id == client_id, Client.merged_into_id == client_id))
    ids = list(session.scalars(merged))
    if client_id not in ids:
        raise ClientUnknown(str(client_id))
    digests = set(session.scalars(select(Attachment.digest).where(Attachment.client_id.in_(ids))))
    digests |= _taken_out(session, ids)
    cards = _block_cards(session, ids)
    others = _remove_family(session, ids)
    for table in _OWN:
        session.execute(delete(table).where(table.client_id.in_(ids)))
    plans.forget(session, ids)
    erased_words.forget(session, ids)
    pairs = or_(ClientApart.client_id.in_(ids), ClientApart.other_id.in_(ids))
    session.execute(delete(ClientApart).where(pairs))
    _blank_merges(session, ids)
    _blank_history(session, Revision.client_id.in_(ids))
    _rename_lists(session, ids)
    households = select(Client.household_id).where(Client.id.in_(ids), Client.household_id.is_not(None))
    homes = list(session.scalars(households))
    for row in session.scalars(select(Client).where(Client.id.in_(ids))):
        _blank(tx, row)
    session.flush()
    index_clients(session, {*ids, *others})
    _remove_empty_homes(session, homes)
    tx.session.add(Revision(client_id=client_id, at=tx.now, staff_id=tx.staff_id, deed="erase"))
    # Deleted words stay in the index until its parts are put together.
    session.execute(text("INSERT INTO client_search (client_search) VALUES ('optimize')"))
    left = set(session.scalars(select(Attachment.digest).where(Attachment.digest.in_(digests))))
    tx.changed(Change.CLIENT, Change.CARD, Change.GREETING)
    return cards, digests - left


def _blank(tx: Tx, row: Client) -> None:
    for column, value in _BLANK.items():
        setattr(row, column, value)
    row.name, row.erased_at, row.changed_at = bare_name(row.id), tx.now, tx.now
    row.version += 1


def _block_cards(session: Session, ids: Collection[int]) -> tuple[str, ...]:
    accounts = select(Account.id).where(Account.client_id.in_(ids), Account.is_gift == 0)
    theirs = or_(Card.holder_id.in_(ids), Card.account_id.in_(accounts))
    blocked = []
    for card in session.scalars(select(Card).where(theirs).order_by(Card.id)).all():
        card.reason = ""  # in somebody's own words, which may say who it was
        if card.state in {"active", "blank"}:
            card.state = "blocked"
            blocked.append(card.number)
    session.flush()
    return tuple(blocked)


def _remove_family(session: Session, ids: Collection[int]) -> list[int]:
    """Take out the family, and the person out of the families of others, whose history told the name, too.

    Those others are returned.
    """
    known = Relative.known_id.in_(ids)
    others = list(session.scalars(select(Relative.client_id).where(known)))
    family = select(Relative.id).where(or_(Relative.client_id.in_(ids), known))
    gone = list(session.scalars(family))
    session.execute(delete(RelativeFavourite).where(RelativeFavourite.relative_id.in_(gone)))
    session.execute(delete(Relative).where(Relative.id.in_(gone)))
    said = or_(Revision.before.contains('"family"'), Revision.after.contains('"family"'))
    _blank_history(session, Revision.client_id.in_(others) & said)
    return others


def _blank_history(session: Session, which: ColumnElement[bool]) -> None:
    session.execute(update(Revision).where(which).values(before=None, after=None))


def _blank_merges(session: Session, ids: Collection[int]) -> None:
    """Blank what joined files and their parting say in the history of those who are people of their own."""
    partner = func.coalesce(
        func.json_extract(Revision.after, "$.merged_into"),
        func.json_extract(Revision.before, "$.merged_into"),
    )
    moved = select(Revision.id, Revision.client_id, partner.label("keep")).where(
        Revision.deed.in_(("merge", "undo")), partner.is_not(None)
    )
    for row in session.execute(moved).all():
        if row.keep in ids or row.client_id in ids:
            others = Revision.client_id.in_({row.keep, row.client_id}) & Revision.deed.in_(("merge", "undo"))
            _blank_history(session, others)


def _taken_out(session: Session, ids: Collection[int]) -> set[str]:
    """Return the digests of what was taken out of these files before; the bytes stayed for an undo."""
    digest = func.json_extract(Revision.before, "$.digest")
    query = select(digest).where(Revision.client_id.in_(ids), Revision.deed == "file", digest.is_not(None))
    return set(session.scalars(query))


def _rename_lists(session: Session, ids: Collection[int]) -> None:
    """Forget what lists were called that were brought in under a name of the person."""
    names = session.scalars(select(Client.name).where(Client.id.in_(ids)))
    words = {word for name in names for word in fold(name).split() if len(word) >= _TELLING}
    for batch in session.scalars(select(ImportBatch).where(ImportBatch.file_name != "")):
        if any(word in fold(batch.file_name) for word in words):
            batch.file_name = ""


def _remove_empty_homes(session: Session, homes: Collection[int | None]) -> None:
    left = set(session.scalars(select(Client.household_id).where(Client.household_id.in_(homes))))
    session.execute(delete(Household).where(Household.id.in_(set(homes) - left)))


def _note(shop: Shop, digests: Iterable[str]) -> None:
    with shop.reading() as session:
        erased = erased_list.noted(shop.path, session) | erased_list.erased_in(session, digests)
    # It is written again at the next opening; the person is gone all the same.
    with suppress(Refusal):
        erased_list.write(erased_list.place_of(shop.path), erased)


def _drop_files(shop_path: Path, digests: Iterable[str]) -> None:
    for digest in digests:
        place = attachment_place(shop_path, digest)
        with refusing(place):
            place.unlink(missing_ok=True)


def _compact(path: Path) -> bool:
    """Write the file anew without its free pages, in which parts of former rows may still stand."""
    try:
        with closing(connect(path)) as connection:
            connection.execute("PRAGMA secure_delete=ON")
            connection.execute("PRAGMA journal_mode=TRUNCATE")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("VACUUM")
    except sqlite3.Error:
        return False
    return True
