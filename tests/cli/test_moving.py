"""The shop goes to another computer by commands: out, over, in; and back, if it stays after all."""

from pathlib import Path

from tests.cli.conftest import Program


def test_the_shop_goes_to_another_computer_and_is_sold_in_there_alone(shop: Program, tmp_path: Path) -> None:
    card = shop("--json", "cards", "issue", "--kind", "simple", "--bearer", "1").tree["cards"][0]["number"]
    sale = {"op": "sell", "id": "s1", "card": card, "amount": "1000.00"}
    shop("--json", "till", "run", lines=[sale])
    copy, packed = tmp_path / "copy.shopclient", tmp_path / "shop.shopmove"
    shop("backup", copy)
    out = shop("--json", "move", "out", packed).tree
    assert (out["cards"], out["bonuses"], out["operations"]) == (1, "50.00", 1)

    refused = shop("--json", "clients", "import", tmp_path / "none.csv")
    assert refused.code == 1
    answer = shop("--json", "till", "run", lines=[{**sale, "id": "s2"}])
    assert '"shop_moved"' in answer.out
    assert shop("--json", "move", "show", packed).tree == out
    for words in ((), ("--force",)):
        restored = shop("--json", "restore", copy, *words)
        assert (restored.code, restored.tree["error"]["code"]) == (1, "shop_moved")

    new = tmp_path / "new" / "shop.shopclient"
    taken = shop("--file", new, "--json", "move", "in", packed).tree
    assert taken == {"taken": str(new), **out}
    sold = shop("--file", new, "--json", "till", "run", lines=[{**sale, "id": "s2"}]).tree
    assert (sold["ok"], sold["balance"]) == (True, "100.00")
    again = shop("--file", new, "--json", "move", "in", packed)
    assert (again.code, again.tree["error"]["code"]) == (1, "move_stays")

    # One's own old file is no way round the question whether the shop stays after all.
    own = shop("--json", "move", "in", packed)
    assert (own.code, own.tree["error"]["code"]) == (1, "move_own")
    assert '"shop_moved"' in shop("--json", "till", "run", lines=[{**sale, "id": "s2"}]).out
    assert shop("--json", "move", "back").tree["taken_back"] is True
    assert shop("--json", "restore", copy).code == 0
    assert shop("--json", "till", "run", lines=[{**sale, "id": "s3"}]).tree["ok"]
    packed.write_bytes(packed.read_bytes()[:-50])
    cut = shop("--file", tmp_path / "third", "--json", "move", "in", packed)
    assert (cut.code, cut.tree["error"]["code"]) == (1, "move_unreadable")
    assert not (tmp_path / "third").exists()
