"""The client file: people added, changed, read."""

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import ClientChanged
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.models import Account, Client, Operation
from shopclient.services import client_history, client_records
from shopclient.services.client_figures import figures_of
from shopclient.services.client_saving import Deed, judged, judged_in, save
from shopclient.services.client_views import Booked, ClientFile
from shopclient.services.clock import day_of
from shopclient.services.operations import undone
from shopclient.services.shop import Shop, Tx

# An undo is told by what it took back; parts of other operations and mere moves tell nothing new.
_IN_TIMELINE = ("sale", "refund", "adjust", "opening", "attach", "gift", "expire")


def add(shop: Shop, person: Person) -> int:
    """Add a client and return the id.

    Raises:
        NameMissing, TextInvalid, PhoneInvalid, EmailInvalid, DateInFuture, HolidayUnknown: With the field.
        ClientUnknown: Nobody has the id of ``referred_by``.
    """
    with shop.writing() as tx:
        return add_in(tx, person)


def add_in(tx: Tx, person: Person, *, batch: int | None = None) -> int:
    """Add a client within a running transaction and return the id; *batch* is the import that brings him.

    Errors as ``add``.
    """
    client = Client(version=1, added_at=tx.now)
    deed = "add" if batch is None else "import"
    save(tx, client, person, Deed(deed, batch))
    return client.id


def update(shop: Shop, client_id: int, version: int, person: Person) -> int:
    """Replace what is noted about a client, and return the new version.

    Relatives that carry their id stay the same people; those that are not in *person* any more are gone.

    Args:
        shop: The open shop.
        client_id: Whose file.
        version: As read with the file that was edited.
        person: Everything, as it is to be.

    Raises:
        ClientUnknown: No client has this id, or nobody has that of ``referred_by``.
        ClientChanged: Somebody saved the client since; nothing is overwritten.
        NameMissing, TextInvalid, PhoneInvalid, EmailInvalid, DateInFuture, HolidayUnknown: With the field.
        ValueInvalid: Nobody is recommended by himself.
    """
    with shop.writing() as tx:
        if client_records.living(tx.session, client_id) != client_id:
            raise ClientChanged(client_id)  # into another one's file
        client = client_records.load(tx.session, client_id)
        if client.version != version:
            raise ClientChanged(client_id)
        client.version += 1
        save(tx, client, person, Deed("edit"))
        return client.version


def judge(shop: Shop, client_id: int | None, person: Person) -> None:
    """Refuse what ``add`` (*client_id* None) or ``update`` would refuse of *person*; nothing is saved.

    Raises: as they do, but for a version that is out of date.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        own = None if client_id is None else client_records.load(session, client_id)
        judged_in(session, programme, day_of(shop.now, programme.shop), person, own)


def replace_in(tx: Tx, client_id: int, person: Person, deed: Deed | None = None) -> bool:
    """Replace what is noted within a running transaction; return whether that changes anything.

    *deed* is what the change is noted as, ``edit`` unless told. Errors as ``update``, but for the version.
    """
    client = client_records.load(tx.session, client_id)
    before = client_records.person_of(client)
    if judged(tx, person, client).person == before:
        return False
    client.version += 1
    save(tx, client, person, deed or Deed("edit"))
    return True


def get(shop: Shop, client_id: int) -> ClientFile:
    """Return what is held about a client; the id of a merged one leads to the file that stayed.

    What was booked is ``booked``; all that happened, a page at a time, is told by ``client_timeline``.

    Raises:
        ClientUnknown: No client has this id.
    """
    with shop.reading() as session:
        client_id = client_records.living(session, client_id)
        client = client_records.load(session, client_id)
        programme = shop.programme_in(session)[1]
        today = day_of(shop.now, programme.shop)
        figures = figures_of(session, programme, [client_id], today)[client_id]
        return ClientFile(
            id=client_id,
            version=client.version,
            person=client_records.person_of(client),
            cards=figures.cards,
            stage=figures.stage,
            bonuses=figures.bonuses,
            debt=figures.debt,
            turnover=figures.turnover,
            purchases=figures.purchases,
            last_purchase=figures.last_purchase,
            archived=client.archived_at is not None,
            changes=client_history.count_in(session, client_id),
        )


def booked(shop: Shop, client_id: int) -> tuple[Booked, ...]:
    """Return everything that was booked for a client, the newest first.

    Raises:
        ClientUnknown: No client has this id.
    """
    with shop.reading() as session:
        return _booked(session, client_records.living(session, client_id))


def person_in(session: Session, client_id: int) -> Person:
    """Return the person that a client is.

    Raises:
        ClientUnknown: No client has this id.
    """
    return client_records.person_of(client_records.load(session, client_id))


def _booked(session: Session, client_id: int) -> tuple[Booked, ...]:
    ids = select(Client.id).where(or_(Client.id == client_id, Client.merged_into_id == client_id))
    accounts = select(Account.id).where(Account.client_id.in_(ids), Account.is_gift == 0)
    # Not "is null": its index would lead to everything that was ever sold to the bearers of cards.
    own_account = and_(func.coalesce(Operation.client_id, 0) == 0, Operation.account_id.in_(accounts))
    query = (
        select(
            *(Operation.happened_at, Operation.what, Operation.due, Operation.bonuses, Operation.op_key),
            undone().label("undone"),
        )
        .where(or_(Operation.client_id.in_(ids), own_account), Operation.what.in_(_IN_TIMELINE))
        .order_by(Operation.happened_at.desc(), Operation.id.desc())
    )
    return tuple(
        Booked(
            at=row.happened_at,
            what=row.what,
            amount=Cents(row.due),
            bonuses=Cents(row.bonuses),
            op_key=row.op_key,
            undone=row.undone,
        )
        for row in session.execute(query)
    )
