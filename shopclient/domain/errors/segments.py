"""Refusals of segments of the client file."""

from shopclient.domain.errors.base import Refusal


class SegmentUnknown(Refusal):
    """There is no such segment (any more)."""

    code = "segment_unknown"
    number: str


class SegmentKnown(Refusal):
    """Another segment has this name."""

    code = "segment_known"
    field = "name"
    name: str
