"""Tables say what the server says, whole and in order."""

from __future__ import annotations

import pandas as pd
import polars as pl
import pytest

from entente_graph import Client, reader


@pytest.mark.parametrize(
    ("table", "noun"),
    [
        ("actors", "actors"),
        ("pacts", "pacts"),
        ("recognitions", "recognitions"),
        ("roll_calls", "rollCalls"),
        ("stances", "stances"),
        ("statements", "statements"),
    ],
)
def test_a_table_has_one_row_for_each_node(client, raw, table, noun):
    nodes = raw(f"{{ {noun}(first: 500, orderBy: ID_ASC) {{ nodes {{ slug }} }} }}")[noun]["nodes"]
    assert getattr(client, table)()["id"].tolist() == [node["slug"] for node in nodes]


def test_a_stance_keeps_actor_day_verb_proposition_and_sources(client, raw):
    nodes = raw(
        "{ stances(first: 500, orderBy: ID_ASC) "
        "{ nodes { date position actor { slug } proposition { slug } sources { slug } } } }"
    )["stances"]["nodes"]
    frame = client.stances()
    rows = frame[["date", "position", "actor", "proposition", "sources"]].itertuples(index=False, name=None)
    assert list(rows) == [
        (
            node["date"],
            node["position"],
            node["actor"]["slug"],
            node["proposition"]["slug"],
            "; ".join(source["slug"] for source in node["sources"]),
        )
        for node in nodes
    ]
    assert frame["sources"].str.len().min() > 0


def test_parties_of_a_day_are_those_of_the_snapshot(client, raw):
    pacts = raw(
        '{ asOf(date: "1970-01-01") { pacts(first: 500, orderBy: ID_ASC) '
        "{ nodes { slug parties(first: 500) { edges { role actor { slug } } } } } } }"
    )["asOf"]["pacts"]["nodes"]
    expected = [
        (pact["slug"], party["actor"]["slug"], party["role"]) for pact in pacts for party in pact["parties"]["edges"]
    ]
    frame = client.parties(as_of="1970-01-01")
    assert list(frame[["pact", "actor", "role"]].itertuples(index=False, name=None)) == expected
    assert 0 < len(frame) < len(client.parties())


def test_votes_are_those_of_the_roll_calls(client, raw):
    calls = raw("{ rollCalls(first: 500) { nodes { slug votes(first: 500) { edges { choice actor { slug } } } } } }")
    frame = client.votes()
    assert list(frame[["roll_call", "actor", "choice"]].itertuples(index=False, name=None)) == [
        (call["slug"], vote["actor"]["slug"], vote["choice"])
        for call in calls["rollCalls"]["nodes"]
        for vote in call["votes"]["edges"]
    ]
    against = client.votes(votes={"choice": ["NO"]})
    assert set(against["choice"]) <= {"NO"}
    assert len(against) == (frame["choice"] == "NO").sum()


def test_small_pages_give_the_same_rows(client, monkeypatch):
    whole = client.stances()
    monkeypatch.setattr(reader, "LARGEST_PAGE", 7)
    pd.testing.assert_frame_equal(client.stances(), whole)


def test_links_beyond_the_first_page_of_a_node_are_read(client, monkeypatch):
    whole = client.parties()
    whole_then = client.parties(as_of="1970-01-01")
    document = reader.read_document
    monkeypatch.setattr(reader, "read_document", lambda name: document(name).replace("first: 250", "first: 2"))
    pd.testing.assert_frame_equal(client.parties(), whole)
    pd.testing.assert_frame_equal(client.parties(as_of="1970-01-01"), whole_then)


def test_a_limit_counts_items(client):
    assert client.stances(limit=3)["id"].tolist() == client.stances()["id"].tolist()[:3]
    assert client.stances(limit=0).empty


def test_a_filter_and_an_order_are_those_of_the_schema(client):
    frame = client.stances({"position": ["ACKNOWLEDGES"]}, order_by="DATE_DESC")
    assert set(frame["position"]) == {"ACKNOWLEDGES"}
    assert frame["date_first"].is_monotonic_decreasing


def test_days_stand_beside_inexact_dates(client):
    frame = client.stances().set_index("date")
    year = frame.loc["1970"] if isinstance(frame.loc["1970"], pd.Series) else frame.loc["1970"].iloc[0]
    assert (year["date_first"], year["date_last"]) == (pd.Timestamp("1970-01-01"), pd.Timestamp("1970-12-31"))


def test_an_empty_table_has_its_columns(client):
    empty = client.events({"code": ["190"]})
    assert empty.empty
    assert {"initiator", "intensity", "date_first"} <= set(empty.columns)


def test_a_pandas_table_tells_the_versions_it_was_read_from(client, raw):
    versions = {one["slug"]: one["version"] for one in raw("{ datasets { slug version } }")["datasets"]}
    assert client.stances(limit=1).attrs["versions"] == versions


def test_the_address_of_the_server_is_enough(client, url):
    server = Client(url.removesuffix("/graphql"))
    assert len(server.stances(limit=2)) == 2


def test_polars_gets_the_same_rows(client, url):
    frame = Client(url, frame="polars").stances()
    assert isinstance(frame, pl.DataFrame)
    assert frame["id"].to_list() == client.stances()["id"].tolist()
    assert frame["date_first"].dtype == pl.Date
