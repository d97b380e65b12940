"""Customer days: what was planned for them, who was asked, who came."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import AMOUNT_LIMIT, Base, Id, LocalMoment


class Event(Base):
    """One customer day, evening or hour; *day_key* names the yearly day that it is the project of.

    *gift* is what is hidden in purchases of these days: in each *gift_each*-th one of at least *gift_from*,
    *gift_most* times at most.
    """

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('client_day', 'closed_evening', 'children', 'tasting', 'presentation', 'excursion', "
            "'chiefs_day', 'other')",
            name="kind",
        ),
        CheckConstraint("until_day >= on_day", name="days"),
        CheckConstraint("places BETWEEN 1 AND 100000", name="places"),
        CheckConstraint("gift_each BETWEEN 1 AND 100000", name="gift_each"),
        CheckConstraint(f"gift_from BETWEEN 0 AND {AMOUNT_LIMIT}", name="gift_from"),
        CheckConstraint("gift_most BETWEEN 1 AND 1000000", name="gift_most"),
        CheckConstraint(f"cost_limit BETWEEN 0 AND {AMOUNT_LIMIT}", name="cost_limit"),
        CheckConstraint(f"cost BETWEEN 0 AND {AMOUNT_LIMIT}", name="cost"),
        Index(
            "uq_event_day_key",
            "day_key",
            text("substr(on_day, 1, 4)"),
            unique=True,
            sqlite_where=text("day_key <> '' AND removed_at IS NULL"),
        ),
    )

    id: Mapped[Id]
    kind: Mapped[str]
    title: Mapped[str]
    on_day: Mapped[date] = mapped_column(index=True)
    until_day: Mapped[date]
    hours: Mapped[str] = mapped_column(default="")  # "18:00–21:00", as people say it
    places: Mapped[int | None]  # None: as many as come
    day_key: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    asked: Mapped[str | None]  # JSON of domain.client_filter: who was asked for last
    gift: Mapped[str] = mapped_column(default="")
    gift_each: Mapped[int] = mapped_column(default=1)
    gift_from: Mapped[int] = mapped_column(default=0)  # minor units
    gift_most: Mapped[int | None]
    cost_limit: Mapped[int | None]  # minor units, of the prizes of a draw
    cost: Mapped[int | None]  # minor units, of the whole day
    result: Mapped[str] = mapped_column(default="")  # what guests loved, and what they did not
    copied_from_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"))
    added_at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    removed_at: Mapped[datetime | None]


class EventStep(Base):
    """One line of a day's checklist, to be done so many days before it."""

    __tablename__ = "event_step"
    __table_args__ = (CheckConstraint("days_before BETWEEN 0 AND 366", name="days_before"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    days_before: Mapped[int]
    done_on: Mapped[date | None]


class EventDuty(Base):
    """Who of the shop does what on the day, and when."""

    __tablename__ = "event_duty"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str]
    what: Mapped[str]
    hours: Mapped[str] = mapped_column(default="")


class EventGuest(Base):
    """Somebody on the list of guests; *people* counts the client and those who come along."""

    __tablename__ = "event_guest"
    __table_args__ = (
        CheckConstraint("people BETWEEN 1 AND 99", name="people"),
        CheckConstraint("answer IN ('listed', 'invited', 'yes', 'no')", name="answer"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True, index=True)
    people: Mapped[int] = mapped_column(default=1)
    answer: Mapped[str] = mapped_column(default="listed")
    came_at: Mapped[datetime | None] = mapped_column(LocalMoment())
