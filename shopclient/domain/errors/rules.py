"""Refusals about rules, holidays and greetings."""

from datetime import date

from shopclient.domain.errors.base import Refusal


class ProgramInvalid(Refusal):
    """The programme was not loaded: *key* has *value*, *allowed* says what it may be."""

    code = "program_invalid"
    key: str
    value: str
    allowed: str


class ProgramChanged(Refusal):
    """Another programme is in force than the one that was edited."""

    code = "program_changed"


class RuleInvalid(Refusal):
    """The text is no rule for dates."""

    code = "rule_invalid"
    field = "rule"
    rule: str


class RuleUnsupported(Refusal):
    """A rule of a kind that this version cannot reckon yet."""

    code = "rule_unsupported"
    field = "rule"
    rule: str


class NoDates(Refusal):
    """The rule has no date in the years in which it is to hold."""

    code = "rule_invalid"
    field = "rule"
    rule: str


class YearsInvalid(Refusal):
    """The years in which a rule is to hold are none, or in the wrong order."""

    code = "value_invalid"
    field = "since"
    value: str


class MovedTooFar(Refusal):
    """A date of a holiday is to be kept more than *most* days away from *by_rule*, where the rule has it."""

    code = "value_invalid"
    field = "day"
    day: date
    by_rule: date
    most: int


class HolidayUnknown(Refusal):
    """The catalogue has no holiday with this key."""

    code = "holiday_unknown"
    field = "key"
    key: str


class OccurrenceUnknown(Refusal):
    """No occasion of a client answers to this occurrence."""

    code = "occurrence_unknown"
    field = "occurrence"
    occurrence: str


class DepartmentUnknown(Refusal):
    """The programme has no department with this key."""

    code = "department_unknown"
    field = "department"
    key: str
