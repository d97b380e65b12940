"""Which holidays are of one kin: by rare themes, never across faiths, never a day of mourning."""

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import HolidayUnknown
from shopclient.domain.holidays import Catalogue, Holiday, read_catalogue
from shopclient.domain.kindred import FAITHS, QUIET, THRESHOLD, Kinship
from shopclient.paths import resources

THEMES = ("soviet", "youth", "sea", "space", "country:ru", *sorted(FAITHS)[:3], *sorted(QUIET))


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    with (resources() / "holidays" / "catalogue.csv").open(encoding="utf-8", newline="") as lines:
        return read_catalogue(lines)


def holiday(key: str, themes: frozenset[str]) -> Holiday:
    return Holiday(key, {"en": key}, "fixed 01-01", "own", tuple(sorted(themes)), "", unsure=False)


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    rows = draw(st.lists(st.frozensets(st.sampled_from(THEMES), max_size=5), min_size=2, max_size=9))
    return Catalogue(holiday(f"day{number}", themes) for number, themes in enumerate(rows))


def test_of_the_story(shipped: Catalogue) -> None:
    """In May Pioneer Day stands for Komsomol Day, and by far."""
    may = [each.key for each in shipped if any(day.month == 5 for day in shipped.dates(each.key, 2026))]

    first, second, *_ = Kinship(shipped).of("komsomol_day", may)

    assert (first.key, first.themes) == ("pioneer_day", ("pioneer", "komsomol", "youth", "soviet"))
    assert first.score > 1.25 * second.score
    assert Kinship(shipped).of("pioneer_day", ["pioneer_day", "gone"]) == []
    with pytest.raises(HolidayUnknown):
        Kinship(shipped).of("gone", may)


@pytest.mark.parametrize(
    ("favourite", "never"),
    [
        ("defender_day", "victory_day"),  # remembrance is no cheer
        ("eid_al_adha", "easter_orthodox_day"),
        ("christmas_western", "christmas_orthodox"),
        ("new_year", "christmas_orthodox"),  # whoever loves the tree need not be of the church
        ("holodomor_day", "leningrad_siege_day"),
    ],
)
def test_what_is_never_proposed(shipped: Catalogue, favourite: str, never: str) -> None:
    assert never in shipped
    assert never not in {kin.key for kin in Kinship(shipped).of(favourite, [each.key for each in shipped])}


@given(catalogues())
def test_kin_by_its_own_words(catalogue: Catalogue) -> None:
    kinship = Kinship(catalogue)
    rows = list(catalogue)

    def weight(themes: set[str]) -> float:
        count = {theme: sum(theme in row.themes for row in rows) for theme in themes}
        return sum(log(len(rows) / count[theme]) for theme in themes)

    for one in rows:
        told = {kin.key: kin for kin in kinship.of(one.key, [each.key for each in rows])}
        for other in rows:
            mine, theirs = (
                {theme for theme in each.themes if theme != "country:ru"} for each in (one, other)
            )
            whole = weight(mine | theirs)
            score = weight(mine & theirs) / whole if whole else 0.0
            allowed = not QUIET & theirs and "no-greeting" not in mine and other is not one
            allowed = allowed and (not FAITHS & theirs or bool(FAITHS & mine & theirs))
            assert (other.key in told) == (allowed and bool(mine & theirs) and score >= THRESHOLD)
            if other.key in told:
                assert told[other.key].score == pytest.approx(score)
                assert set(told[other.key].themes) == mine & theirs
