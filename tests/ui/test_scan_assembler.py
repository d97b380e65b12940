"""A scanner's burst against a person's typing, as times and signs alone."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shopclient.domain.card_numbers import has_inner_digit
from shopclient.ui.scan_assembler import AFTER_SUFFIX, SUFFIX, ScanAssembler, Verdict
from tests.printing.paper import numbered

CARD = "2000000000015"
OURS = numbered(7)
GOODS = "4600000000015"


class Desk:
    """A window that gets what the assembler lets through, and a list of the scans it made out."""

    def __init__(self, gap: int = 50) -> None:
        self.assembler = ScanAssembler(gap)
        self.typed = ""
        self.scans: list[str] = []
        self._held = ""
        self._now = 1_000

    def press(self, sign: str, after: int) -> None:
        while (patience := self.assembler.patience) is not None and patience < after:
            self.wait(patience)
            after -= patience
        self._now += after
        verdict = self.assembler.key(self._now, sign)
        self._obey(verdict)
        if not verdict.take:
            self.typed += sign
        elif self.assembler.patience is not None:
            self._held += sign

    def press_all(self, signs: str, every: int) -> None:
        for sign in signs:
            self.press(sign, every)

    def wait(self, time: int) -> None:
        self._now += time
        verdict = self.assembler.idle(time)
        self._obey(verdict)

    def wait_until_quiet(self) -> None:
        while (patience := self.assembler.patience) is not None:
            self.wait(patience)

    def _obey(self, verdict: Verdict) -> None:
        if verdict.release:
            self.typed += self._held
        if verdict.drop:
            self.typed += self._held[: verdict.typed]
        if verdict.take_back:
            assert self.typed.endswith(verdict.take_back)
            self.typed = self.typed.removesuffix(verdict.take_back)
        if verdict.release or verdict.drop:
            self._held = ""
        if verdict.code:
            self.scans.append(verdict.code)


@pytest.mark.parametrize("every", [0, 1, 5, 15, 30, 50])
@pytest.mark.parametrize("code", [CARD, "KRD-123", "KRD-123456", "000015"])
def test_a_scan_is_heard_whole_and_leaves_nothing(code: str, every: int) -> None:
    desk = Desk()
    desk.press_all(code + SUFFIX, every)
    assert (desk.scans, desk.typed) == ([code], "")


def test_a_scanner_without_suffix_is_heard_after_a_silence() -> None:
    desk = Desk()
    desk.press_all(CARD, 5)
    desk.wait(100)
    assert (desk.scans, desk.typed) == ([CARD], "")


def test_two_scans_without_suffix_stay_two() -> None:
    desk = Desk()
    desk.press_all(CARD, 5)
    desk.press("3", after=120)
    desk.press_all("00000", 5)
    desk.wait_until_quiet()
    assert (desk.scans, desk.typed) == ([CARD, "300000"], "")


def test_carriage_return_and_line_feed_are_one_suffix() -> None:
    desk = Desk()
    desk.press_all(CARD + SUFFIX + SUFFIX + AFTER_SUFFIX, 4)
    assert (desk.scans, desk.typed) == ([CARD], "")


def test_enter_of_a_person_after_a_scan_is_not_eaten() -> None:
    desk = Desk()
    desk.press_all(CARD + SUFFIX, 4)
    desk.press(SUFFIX, after=400)
    assert desk.typed == SUFFIX


def test_the_same_code_twice_within_a_second_is_one() -> None:
    desk = Desk()
    desk.press_all(CARD + SUFFIX, 4)
    desk.press("2", after=300)
    desk.press_all(CARD[1:] + SUFFIX, 4)
    assert (desk.scans, desk.typed) == ([CARD], "")


def test_the_same_code_again_after_a_second_counts() -> None:
    desk = Desk()
    desk.press_all(CARD + SUFFIX, 4)
    desk.press("2", after=1_200)
    desk.press_all(CARD[1:] + SUFFIX, 4)
    assert desk.scans == [CARD, CARD]


@given(st.text(min_size=1, max_size=30), st.integers(51, 2_000))
def test_a_person_never_scans_and_loses_no_letter(text: str, every: int) -> None:
    desk = Desk()
    desk.press_all(text, every)
    desk.press(SUFFIX, every)
    assert (desk.scans, desk.typed) == ([], text + SUFFIX)


@given(st.text("0123456789", min_size=6, max_size=30), st.lists(st.integers(0, 50), min_size=31))
def test_digits_at_any_speed_of_a_scanner_are_one_scan(code: str, gaps: list[int]) -> None:
    assume(len(set(code)) > 1)
    assume(len(code) <= len(OURS) or not has_inner_digit(code[-len(OURS) :]))  # digits typed before a card
    desk = Desk()
    for sign, gap in zip(code + SUFFIX, gaps, strict=False):
        desk.press(sign, gap)
    assert (desk.scans, desk.typed) == ([code], "")


@given(st.lists(st.tuples(st.sampled_from("0123456789abcxyz .-\n"), st.integers(0, 300)), max_size=60))
def test_whatever_comes_is_either_typed_or_scanned_in_its_order(keys: list[tuple[str, int]]) -> None:
    desk = Desk()
    for sign, gap in keys:
        desk.press(sign, gap)
    desk.wait_until_quiet()
    pressed = "".join(sign for sign, _ in keys)
    assume(not desk.scans)
    assert desk.typed == pressed


@pytest.mark.parametrize(
    "text", ["1250.50", "125000,00", "07.03.1985", "2026-11-05", "+79160000000", "Karate"]
)
@pytest.mark.parametrize("end", [SUFFIX, ""])
def test_what_a_text_expander_types_stays_typed(text: str, end: str) -> None:
    desk = Desk()
    desk.press_all(text + end, 3)
    desk.wait_until_quiet()
    assert (desk.scans, desk.typed) == ([], text + end)


@pytest.mark.parametrize("before", [2, 3, 5])
def test_a_hitch_of_the_computer_does_not_tear_a_scan(before: int) -> None:
    desk = Desk()
    desk.press_all(CARD[:before], 5)
    desk.press_all(CARD[before], 140)
    desk.press_all(CARD[before + 1 :] + SUFFIX, 5)
    assert (desk.scans, desk.typed) == ([CARD], "")


@pytest.mark.parametrize("every", [1, 30])
@pytest.mark.parametrize("end", [SUFFIX, ""])
@pytest.mark.parametrize("pause", [60, 110, 160, 300, 500])
def test_a_long_hitch_after_any_digit_leaves_no_sum_to_book(pause: int, end: str, every: int) -> None:
    for number in (OURS, GOODS):
        for after in range(1, len(number) + 1):
            desk = Desk()
            desk.press_all(number[:after], every)
            rest = number[after:] + end
            desk.press_all(rest[:1], pause)
            desk.press_all(rest[1:], every)
            desk.wait_until_quiet()
            # A piece that was taken for a code is followed by the whole.
            whole = (number, "")
            if pause > 200 and after == len(number) - 1 and not end:
                # One digit long after the others may as well be a sum's: it is typed, and the rest is read.
                whole = (number[:-1], number[-1])
            assert (desk.scans[-1], desk.typed) == whole, (number, after)


@given(
    codes=st.sampled_from([OURS, GOODS, OURS[:-1], "12345678901231"]),
    total=st.from_regex(r"[1-9][0-9]{0,5}", fullmatch=True),
    pause=st.integers(250, 590),
    every=st.integers(60, 200),
)
def test_a_sum_typed_at_once_after_a_scan_without_an_end_is_whole(
    codes: str, total: str, pause: int, every: int
) -> None:
    desk = Desk()
    desk.press_all(codes, 5)
    desk.press_all(total[0], pause)
    desk.press_all(total[1:] + SUFFIX, every)
    desk.wait_until_quiet()
    assert (desk.scans, desk.typed) == ([codes], total + SUFFIX)


@pytest.mark.parametrize("end", [SUFFIX, ""])
@pytest.mark.parametrize("code", ["360181590838", OURS[1:]])  # goods; a scanner that drops a first 0
def test_a_sum_typed_just_before_a_shorter_code_keeps_its_last_digit(code: str, end: str) -> None:
    desk = Desk()
    desk.press_all("49150", 110)
    desk.press(code[0], 300)
    desk.press_all(code[1:] + end, 5)
    desk.wait_until_quiet()
    assert (desk.scans, desk.typed) == ([code], "49150")


@pytest.mark.parametrize("back", [500, 5_000, 60_000])
def test_a_clock_that_goes_back_loses_no_scan_and_no_enter(back: int) -> None:
    desk = Desk()
    desk.press_all(CARD + SUFFIX, 5)
    desk.wait_until_quiet()
    desk.press(CARD[0], -back)
    desk.press_all(CARD[1:] + SUFFIX, 5)
    desk.wait_until_quiet()
    assert (desk.scans, desk.typed) == ([CARD, CARD], "")


@pytest.mark.parametrize("pause", [160, 500])
def test_the_rest_of_a_torn_code_of_another_program_is_never_booked(pause: int) -> None:
    desk = Desk()
    desk.press_all("KRD-123456", 5)
    desk.press("7", pause)
    desk.press_all(SUFFIX, 5)
    assert (desk.scans, desk.typed) == (["KRD-123456", "KRD-1234567"], "")


def test_a_sum_typed_right_after_a_scan_stays_typed() -> None:
    desk = Desk()
    desk.press_all(CARD, 5)
    desk.press_all("75", 160)
    desk.press(SUFFIX, 160)
    assert (desk.scans, desk.typed) == ([CARD], "75" + SUFFIX)


@pytest.mark.parametrize(("code", "every"), [("12345", 5), ("1234", 6), ("A-77", 1), ("12345", 30)])
def test_a_short_number_of_another_program_is_a_scan(code: str, every: int) -> None:
    desk = Desk()
    desk.press_all(code + SUFFIX, every)
    assert (desk.scans, desk.typed) == ([code], "")


def test_four_digits_of_a_quick_hand_are_no_scan() -> None:
    desk = Desk()
    desk.press_all("1250", 40)
    desk.press(SUFFIX, 60)
    assert (desk.scans, desk.typed) == ([], "1250" + SUFFIX)


@pytest.mark.parametrize(
    ("typed", "every", "pause"), [("40", 20, 45), ("40", 20, 30), ("1250", 40, 45), ("40", 80, 30)]
)
def test_a_sum_typed_to_the_very_moment_of_the_scan_stays_typed(typed: str, every: int, pause: int) -> None:
    desk = Desk()
    desk.press_all(typed, every)
    desk.press(OURS[0], pause)
    desk.press_all(OURS[1:] + SUFFIX, 5)
    desk.wait_until_quiet()

    assert desk.scans == [OURS]
    assert desk.typed == typed


def test_a_longer_number_of_another_program_is_one_scan() -> None:
    desk = Desk()
    desk.press_all("40" + OURS + SUFFIX, 15)
    desk.wait_until_quiet()

    assert desk.scans == ["40" + OURS]
    assert desk.typed == ""


def test_a_key_held_down_is_no_scan() -> None:
    assembler = ScanAssembler()
    verdicts = [assembler.key(1_000 + 30 * time, "7", repeats=time > 0) for time in range(20)]
    assert [verdict.take for verdict in verdicts] == [True] + [False] * 19
    assert verdicts[1].release


@pytest.mark.parametrize("end", ["", SUFFIX])
@pytest.mark.parametrize("every", [20, 30, 40])
def test_a_key_held_down_is_no_scan_where_the_system_does_not_say_so(every: int, end: str) -> None:
    desk = Desk()
    desk.press("5", 0)
    desk.press_all("555555555", every)
    desk.press_all(end, 80)
    desk.wait_until_quiet()
    assert desk.scans == []
    assert desk.typed == "5555555555" + end


def test_twin_digits_taken_for_a_held_key_belong_to_the_scan() -> None:
    assembler = ScanAssembler()
    verdicts = [assembler.key(1_000 + place, sign, repeats=sign == "0") for place, sign in enumerate(CARD)]
    assert all(verdict.take for verdict in verdicts)
    assert assembler.key(1_020, SUFFIX).code == CARD


def test_a_key_between_gives_the_digits_back_first() -> None:
    desk = Desk()
    desk.press_all("1250", 20)
    desk.press("", 5)
    assert desk.typed == "1250"
    assert desk.assembler.patience is None


def test_a_slow_reader_is_heard_with_a_wider_gap() -> None:
    desk = Desk(gap=100)
    desk.press_all(CARD + SUFFIX, 90)
    assert (desk.scans, desk.typed) == ([CARD], "")
