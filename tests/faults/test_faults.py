"""Whatever call is the last one, or fails: nothing that was answered is lost, doubled or silent."""

import random
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.faults.engine import Engine, compiled
from tests.faults.matrix import STRIKES, Stand, faults
from tests.faults.scenes import SCENES
from tests.full import STEP

if sys.platform != "linux":
    pytest.skip("the library that makes the faults is preloaded, which is of Linux", allow_module_level=True)

#: What the usual run tries; the full one tries every scene with every strike.
A_FEW = [("till", "kill"), ("till", "full from then on")]
ALL = [(scene.name, strike) for scene in SCENES for strike in STRIKES]
#: Ways in which the power goes at one moment: nothing that was not waited for is there, all of it, a part.
WAYS = 3


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    library = compiled(tmp_path_factory.mktemp("library"))
    if library is None:
        pytest.skip("needs a compiler of C (cc or gcc)")
    made = Engine(library)
    yield made
    made.close()


@pytest.fixture(scope="module")
def stand_of(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Stand]:
    """Give the stand of a scene, which is prepared once."""
    made: dict[str, Stand] = {}

    def give(name: str) -> Stand:
        if name not in made:
            [scene] = [each for each in SCENES if each.name == name]
            made[name] = Stand(scene, tmp_path_factory.mktemp(name), engine)
        return made[name]

    return give


@pytest.mark.parametrize(("scene", "strike"), ALL if STEP else A_FEW)
def test_whichever_call_it_strikes_nothing_is_lost_doubled_or_silent(
    stand_of: Callable[[str], Stand], scene: str, strike: str
) -> None:
    stand = stand_of(scene)
    assert [line for fault in faults(stand, strike, step=STEP) for line in stand.complaints(fault)] == []


@pytest.mark.parametrize("scene", [scene.name for scene in SCENES] if STEP else ["till"])
def test_after_a_power_cut_at_any_moment_all_that_was_answered_is_there(
    stand_of: Callable[[str], Stand], scene: str
) -> None:
    stand = stand_of(scene)
    assert list(stand.after_power_cuts(random.Random(5), WAYS, STEP or 300)) == []
    assert stand.states


def test_a_judge_sees_what_is_lost(stand_of: Callable[[str], Stand]) -> None:
    assert list(stand_of("till").complaints_if_all_is_lost()) != []
