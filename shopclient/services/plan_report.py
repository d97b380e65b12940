"""What the plans of a period brought: who came back, for how much, and at what cost (R57, R60)."""

from dataclasses import dataclass
from datetime import date

from shopclient.domain.money import Cents
from shopclient.services import plans
from shopclient.services.plans import KeptPlan
from shopclient.services.shop import Shop


@dataclass(frozen=True)
class Campaigns:
    """The plans whose day lies in a period, but for those that were dropped, and their sums.

    A client of several plans is counted with each of them, and so is what he bought.
    """

    plans: tuple[KeptPlan, ...] = ()

    @property
    def clients(self) -> int:
        """For how many the plans were."""
        return sum(len(each.plan.guests) for each in self.plans)

    @property
    def came_back(self) -> int:
        """How many of them came back within the days of their plan."""
        return sum(each.returned for each in self.plans)

    @property
    def turnover(self) -> Cents:
        """What they turned over within those days."""
        return Cents(sum(each.turnover for each in self.plans))

    @property
    def cost(self) -> Cents:
        """What the plans cost, as far as it is noted."""
        return Cents(sum(each.plan.cost or 0 for each in self.plans))


def campaigns(shop: Shop, first: date | None, last: date | None) -> Campaigns:
    """Return the plans from *first* to *last*, both included; without an end there is none."""
    with shop.reading() as session:
        found = plans.between(shop, session, first or date.min, last or date.max)
    return Campaigns(tuple(each for each in found if each.plan.state != "dropped"))
