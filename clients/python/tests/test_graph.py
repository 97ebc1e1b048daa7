"""Graphs, paths and matrices."""

from __future__ import annotations

import networkx as nx
import pytest


def test_a_neighbourhood_becomes_a_multigraph_with_days(client, raw):
    found = client.neighbourhood("japan")
    graph = found.to_networkx()
    assert isinstance(graph, nx.MultiDiGraph)
    assert found.complete
    assert graph.nodes["State:japan"]["label"] == "STATE"
    count = raw('{ neighbourhood(ids: ["japan"], first: 500, allLinks: true) { nodes { id } links { id } } }')
    assert graph.number_of_nodes() == len(count["neighbourhood"]["nodes"]) + 1
    assert graph.number_of_edges() == len(count["neighbourhood"]["links"])
    assert any("since" in data for _, _, data in graph.edges(data=True))
    assert all(value is not None for _, _, data in graph.edges(data=True) for value in data.values())


def test_a_misspelt_start_is_named(client):
    with pytest.raises(Exception, match="japann"):
        found = client.neighbourhood("State:japann")
        raise AssertionError(found.unknown)


def test_the_pact_network_of_a_day_has_the_parties_of_that_day(client):
    graph = client.pact_network(as_of="1970-01-01").to_networkx()
    parties = client.parties(as_of="1970-01-01")
    assert graph.number_of_edges() == len(parties)
    assert nx.is_bipartite(graph.to_undirected())
    assert "version_curated" in graph.graph


def test_the_frames_of_a_graph_have_its_nodes_and_links(client):
    found = client.pact_network()
    assert len(found.nodes_frame()) == len(found.nodes)
    assert {"source", "target", "type"} <= set(found.links_frame().columns)


def test_a_path_is_a_row_for_each_link_with_its_sentence_and_sources(client):
    found = client.connections("Statement:takaichi-diet-20251107", "Statement:lavrov-tass-20251228", groups=1)
    assert found.complete
    assert found.reason is None
    [step] = found.frame.to_dict("records")
    assert step["type"] == "RESPONDS_TO"
    assert "tass-en-2065799" in step["sources"].split("; ")


def test_no_path_gives_an_empty_frame_and_the_reason(client):
    found = client.connections("honduras", "Statement:lavrov-tass-20251228", max_hops=1)
    assert found.frame.empty
    assert found.reason


def test_a_matrix_is_square_and_symmetric(client, roll_calls):
    found = client.voting_matrix()
    square = found.frame.set_index("actor")
    assert found.roll_calls == roll_calls
    assert square.notna().to_numpy().sum() > 2
    assert square.index.tolist() == square.columns.tolist()
    assert (square.fillna(-1) == square.T.fillna(-1)).all(axis=None)
