"""What all tables share: strict types, the column types of days and moments."""

from datetime import date, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import Integer, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator

#: One amount at the most, in minor units; a CHECK keeps sums of sums well inside 64 bits.
AMOUNT_LIMIT = 100_000_000_000


class Day(TypeDecorator[date]):
    """A date as ISO text: it sorts, and people can read it in the file."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class LocalMoment(TypeDecorator[datetime]):
    """A moment on the shop's own clock, without offset, to the second."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is not None:
            raise ValueError("a shop-local moment carries no offset")
        return value.isoformat(timespec="seconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class UtcMoment(TypeDecorator[datetime]):
    """A moment in UTC, written with its ``+00:00``, to the microsecond."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        offset = value.utcoffset()
        if offset is None or offset.total_seconds():
            raise ValueError("a moment to be kept must be in UTC")
        return value.isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


Id = Annotated[int, mapped_column(Integer, primary_key=True)]


class Base(DeclarativeBase):
    """Every table of the shop's file; STRICT, so that a number column holds numbers only."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        int: Integer(),
        date: Day(),
        datetime: UtcMoment(),
    }

    def __init_subclass__(cls, **kwargs: Any) -> None:
        extra = cls.__dict__.get("__table_args__", ())
        cls.__table_args__ = (*extra, {"sqlite_strict": True})
        super().__init_subclass__(**kwargs)
