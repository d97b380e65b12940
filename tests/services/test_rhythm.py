"""Who comes no more as usual: the owner's list of a morning, reckoned from the purchases at the till."""

from collections.abc import Callable

from shopclient.domain.client_filter import ClientFilter
from shopclient.services import archiving, merging, rhythm
from shopclient.services.client_search import members
from shopclient.services.human_lines import human_line
from tests.services.loyalty_desk import Desk

OpenDesk = Callable[..., Desk]


def test_the_list_of_a_morning_names_who_stays_away(open_desk: OpenDesk) -> None:
    desk = open_desk()
    shop = desk.shop
    galina, boris, vera = (desk.client(name) for name in ("Галина", "Борис", "Вера"))
    card = desk.card(client=boris)
    for visit in range(5):
        desk.sell(1_000_00, client=galina, key=f"g{visit}")
        if visit % 2 == 0:
            desk.sell(200_00, card, key=f"b{visit}")
            desk.sell(70_00, client=vera)
        desk.days_pass(12)
    assert rhythm.at_risk(shop) == []  # twelve days are as usual; three visits are no rhythm

    desk.days_pass(7)
    [found] = rhythm.at_risk(shop)
    assert (found.id, found.name, found.silent_days, found.rhythm.days) == (galina, "Галина", 19, 12)
    assert found.yearly == 5_000_00
    with shop.reading() as session:
        assert rhythm.risks_of(session, [galina, boris, vera], shop.today()) == {galina: "cooling"}
    assert [members(shop, ClientFilter(risks=(each,))) for each in ("cooling", "lost")] == [(galina,), ()]

    line = human_line(shop, galina)
    assert line is not None
    assert (line.code, line.silent_days, line.usual_days) == ("silent", 19, 12)
    assert human_line(shop, vera) != line

    merging.merge(shop, boris, galina)  # one and the same: days and money are counted together
    [found] = rhythm.at_risk(shop)
    assert (found.id, found.yearly) == (boris, 5_600_00)
    archiving.archive(shop, boris)
    assert rhythm.at_risk(shop) == []
    archiving.unarchive(shop, boris)

    desk.days_pass(18)  # silent for 37 days: lost, and on this list no more
    assert rhythm.at_risk(shop) == []
    with shop.reading() as session:
        assert rhythm.risks_of(session, [boris], shop.today()) == {boris: "lost"}
    assert members(shop, ClientFilter(risks=("lost",))) == (boris,)
    with shop.reading() as session:
        assert rhythm.yearly_turnovers(session, [boris, vera], shop.today()) == {
            boris: 5_600_00,
            vera: 210_00,
        }
    desk.sell(10_00, card, key="back")
    with shop.reading() as session:
        assert rhythm.risks_of(session, [boris], shop.today()) == {}
    desk.undo("back")
    with shop.reading() as session:
        assert rhythm.risks_of(session, [boris], shop.today()) == {boris: "lost"}
    desk.days_pass(290)  # the first purchases are a year old
    with shop.reading() as session:
        assert rhythm.yearly_turnovers(session, [boris], shop.today()) == {boris: 4_400_00}
