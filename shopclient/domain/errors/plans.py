"""Refusals of plans."""

from shopclient.domain.errors.base import Refusal


class PlanUnknown(Refusal):
    """There is no such plan (any more)."""

    code = "plan_unknown"
    number: str
