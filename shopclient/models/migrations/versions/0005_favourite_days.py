"""What favourite days ask for: the shop's own holidays, plans, greetings, messages and customer days."""

from alembic import op

from shopclient.models.migrations.fifth_calendar import calendar
from shopclient.models.migrations.fifth_events import events
from shopclient.models.migrations.fifth_greetings import greetings
from shopclient.models.migrations.fifth_holidays import holiday_tables
from shopclient.models.migrations.fifth_messages import messages
from shopclient.models.migrations.fifth_plans import plans
from shopclient.models.migrations.fifth_rhythm import rhythm
from shopclient.models.migrations.fifth_today import today

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Each subject brings its own tables."""
    for statement in (
        *holiday_tables(),
        *events(),
        *calendar(),
        *messages(),
        *rhythm(),
        *plans(),
        *greetings(),
        *today(),
    ):
        op.execute(statement)
