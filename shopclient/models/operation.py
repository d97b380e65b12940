"""Operations: everything that moved money or bonuses, once and for ever."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import AMOUNT_LIMIT, Base, Id, LocalMoment

#: The columns that are sums, in minor units.
SUMS = (
    *("gross", "discount", "spent", "gift", "due", "rounded", "earned", "bonuses", "turnover"),
    *("forgiven", "withheld"),
)


class Operation(Base):
    """One sale, return, undo, correction or other booking on one account; never changed or removed.

    Sums are signed, so that columns can be added up: a return and an undo carry the opposite signs
    of what they take back. ``bonuses`` equals the sum of the operation's entries (a trigger checks it).
    What one till action books on other accounts (a gift card's payment, a friend's bonus) or beside itself
    (a birthday gift) is an operation of its own with the first as its ``cause``.
    """

    __tablename__ = "operation"
    __table_args__ = (
        CheckConstraint("length(op_key) BETWEEN 1 AND 200", name="op_key"),
        CheckConstraint(
            "what IN ('sale', 'refund', 'undo', 'adjust', 'opening', 'transfer', 'expire', 'gift', 'load', "
            "'unload', 'pay', 'repay', 'attach', 'detach', 'card')",
            name="what",
        ),
        CheckConstraint("what <> 'adjust' OR length(reason) > 0", name="adjust_has_reason"),
        CheckConstraint(
            "(what IN ('refund', 'undo', 'attach', 'detach')) = (ref_id IS NOT NULL)", name="ref"
        ),
        CheckConstraint("length(hash) = 64", name="hash"),
        CheckConstraint("stamp IN (0, 1, 2)", name="stamp"),
        CheckConstraint(
            "business_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'", name="business_day"
        ),
        *(CheckConstraint(f"abs({column}) <= {AMOUNT_LIMIT}", name=column) for column in SUMS),
        # An operation can be undone once only.
        Index("uq_operation_undone", "ref_id", unique=True, sqlite_where=text("what = 'undo'")),
        # A row's id ends every index: the newest operation of an account is one step away.
        Index("ix_operation_account", "account_id"),
        Index("ix_operation_account_turnover_day", "account_id", "turnover_day", "turnover"),
        Index("ix_operation_account_happened_at", "account_id", "happened_at"),
        Index("ix_operation_card_day", "card_id", "business_day"),
        # Filters ask all clients for their last purchase, and for what they paid without a card.
        Index("ix_operation_client_day", "client_id", "turnover_day", "what", "ref_id"),
        Index(
            "ix_operation_without_card",
            "client_id",
            sqlite_where=text("account_id IS NULL AND client_id IS NOT NULL"),
        ),
    )

    id: Mapped[Id]
    op_key: Mapped[str] = mapped_column(unique=True)  # chosen by the caller; the window makes a UUID
    request_hash: Mapped[str]  # SHA-256 of the request as sent
    what: Mapped[str]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    card_id: Mapped[int | None] = mapped_column(ForeignKey("card.id"))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"))
    business_day: Mapped[date] = mapped_column(index=True)
    happened_at: Mapped[datetime] = mapped_column(LocalMoment())  # on the shop's clock
    recorded_at: Mapped[datetime]
    turnover_day: Mapped[date]  # the day of the sale that the turnover belongs to
    gross: Mapped[int] = mapped_column(default=0)  # minor units, as all sums below
    discount: Mapped[int] = mapped_column(default=0)
    spent: Mapped[int] = mapped_column(default=0)
    gift: Mapped[int] = mapped_column(default=0)  # paid with gift cards
    due: Mapped[int] = mapped_column(default=0)
    rounded: Mapped[int] = mapped_column(default=0)
    earned: Mapped[int] = mapped_column(default=0)
    bonuses: Mapped[int] = mapped_column(default=0)
    turnover: Mapped[int] = mapped_column(default=0)
    forgiven: Mapped[int] = mapped_column(default=0)  # earned bonuses that a return did not take back
    withheld: Mapped[int] = mapped_column(default=0)  # money kept for bonuses that were spent already
    reached: Mapped[int] = mapped_column(default=0)  # the account's highest turnover, once this is booked
    reached_year: Mapped[int] = mapped_column(default=0)  # the same for twelve months
    stamp: Mapped[int] = mapped_column(default=0)  # 1: the purchase counts, 2: it got the reward
    stamps: Mapped[int] = mapped_column(default=0)  # the account's count, once this is booked
    ref_id: Mapped[int | None] = mapped_column(ForeignKey("operation.id"), index=True)
    cause_id: Mapped[int | None] = mapped_column(
        ForeignKey("operation.id", deferrable=True, initially="DEFERRED"), index=True
    )
    reason: Mapped[str] = mapped_column(default="")
    answer: Mapped[str]  # JSON: what was answered, to answer a repeated request alike
    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id"))  # the newest at that time: models.fact
    prev_hash: Mapped[str]  # of the operation before; domain.chain
    hash: Mapped[str]


class SaleLine(Base):
    """One line of a sale with its own shares; a return by lines has one for each line that came back."""

    __tablename__ = "sale_line"

    operation_id: Mapped[int] = mapped_column(
        ForeignKey("operation.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    amount: Mapped[int]  # minor units, as all sums below
    discount: Mapped[int]
    spent: Mapped[int]
    gift: Mapped[int] = mapped_column(default=0)
    rounded: Mapped[int] = mapped_column(default=0)
    due: Mapped[int]
    earned: Mapped[int] = mapped_column(default=0)
    department: Mapped[str | None]
    gift_card_id: Mapped[int | None] = mapped_column(ForeignKey("card.id"))

    @property
    def value(self) -> int:
        """What a return of this line gives back in all: money, gift cards and bonuses, in minor units."""
        return self.due + self.gift + self.spent


class Gift(Base):
    """A gift that was given once and for all: its key says to whom, why and for which year."""

    __tablename__ = "gift"

    key: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    operation_id: Mapped[int] = mapped_column(
        ForeignKey("operation.id", deferrable=True, initially="DEFERRED"), index=True
    )
