"""What the part for plans shows, read in one go."""

from dataclasses import dataclass, field
from datetime import date

from shopclient.domain.programme import CalendarRules
from shopclient.services import plans
from shopclient.services.plans import KeptPlan
from shopclient.services.shop import Shop


@dataclass(frozen=True)
class PlansShown:
    """All plans in their order, and the one in front."""

    today: date
    calendar: CalendarRules
    plans: tuple[KeptPlan, ...] = field(default=())
    chosen: KeptPlan | None = None


def read(shop: Shop, chosen: int | None) -> PlansShown:
    """Return what is shown while the plan *chosen* is in front; without one the most urgent is."""
    found = plans.everything(shop)
    front = next((each for each in found if each.id == chosen), found[0] if found else None)
    return PlansShown(shop.today(), shop.programme().calendar, found, front)
