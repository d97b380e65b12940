"""Groups of clients that are found anew each time they are asked for."""

from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id


class Segment(Base):
    """A filter of the client file under a name of the shop's own."""

    __tablename__ = "segment"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(unique=True)
    filter: Mapped[str]  # JSON of domain.client_filter
    position: Mapped[int]
