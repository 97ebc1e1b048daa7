"""What goes wrong, at a real server and at one that answers what a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from entente_graph import Client, GraphChanged, MissingData, QueryRefused, ServerUnavailable, transport

Answer = tuple[int, dict[str, str], Any]


@contextmanager
def answering(answers: list[Answer]) -> Iterator[tuple[str, list[Any]]]:
    """A server that gives these answers in turn, the last one for ever, and the requests that it got."""
    got: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            status, headers, body = answers[min(len(got), len(answers)) - 1]
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(json.dumps(body).encode() if body is not None else b"<html>")

        def log_message(self, *_: Any) -> None:
            return

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/graphql", got
    finally:
        server.shutdown()
        server.server_close()


def page(version: str, slugs: list[str], more: str | None = None) -> Answer:
    nodes = [
        {name: None for name in ("date", "session", "resolution", "title", "issues", "important", "inFavour")}
        | {"slug": slug, "against": 1, "abstained": 0, "dataset": "curated"}
        for slug in slugs
    ]
    info = {"hasNextPage": more is not None, "endCursor": more}
    data = {"datasets": [{"slug": "curated", "version": version}]}
    return 200, {}, {"data": data | {"page": {"totalCount": 3, "nodes": nodes, "pageInfo": info}}}


def refusal(code: str) -> Answer:
    error = {"message": "Too much.", "extensions": {"code": code, "hint": "Ask for less."}}
    return 400, {}, {"errors": [error]}


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    """The seconds that were waited, without waiting."""
    waited: list[float] = []
    monkeypatch.setattr(transport.time, "sleep", waited.append)
    return waited


def test_an_unknown_id_is_refused_with_the_hint_of_the_server(client):
    with pytest.raises(QueryRefused, match="taiwan-part-of-china") as refused:
        client.stances({"proposition": {"ids": ["taiwan-part-of-chin"]}})
    assert refused.value.code == "UNKNOWN_ID"
    assert "taiwan-part-of-china" in str(refused.value.hint)


def test_a_busy_server_is_asked_again_when_it_says(pauses):
    busy = (503, {"retry-after": "7"}, {"errors": [{"message": "Busy."}]})
    with answering([busy, busy, page("1", ["a"])]) as (url, got):
        assert Client(url).roll_calls()["id"].tolist() == ["a"]
    assert len(got) == 3
    assert pauses == [7.0, 7.0]


def test_a_server_that_stays_busy_is_told(pauses):
    with answering([(503, {}, None)]) as (url, got), pytest.raises(ServerUnavailable, match="3 requests in a row"):
        Client(url, retries=2).datasets()
    assert len(got) == 3
    assert pauses == [0.5, 1.0]


def test_an_address_without_a_server_is_told(pauses):
    with pytest.raises(ServerUnavailable, match="Start the server"):
        Client("http://127.0.0.1:1/graphql", retries=1).datasets()


def test_an_address_that_is_no_graphql_is_told():
    with answering([(404, {}, None)]) as (url, _), pytest.raises(Exception, match="ends in /graphql"):
        Client(url).datasets()


def test_a_page_that_is_too_expensive_is_halved():
    with answering([refusal("TOO_EXPENSIVE"), page("1", ["a", "b"], "x"), page("1", ["c"])]) as (url, got):
        assert Client(url).roll_calls()["id"].tolist() == ["a", "b", "c"]
    assert [request["variables"]["first"] for request in got] == [500, 250, 250]
    assert [request["variables"]["after"] for request in got] == [None, None, "x"]


def test_a_missing_data_set_is_warned_of():
    missing = [{"path": ["page"], "message": "No data set with votes is loaded."}]
    status, headers, body = page("1", [])
    with answering([(status, headers, body | {"extensions": {"missingData": missing}})]) as (url, _):
        with pytest.warns(MissingData, match="No data set with votes"):
            Client(url).roll_calls()


def test_another_refusal_is_not_tried_again():
    with answering([refusal("BAD_USER_INPUT")]) as (url, got), pytest.raises(QueryRefused, match="Ask for less"):
        Client(url).roll_calls()
    assert len(got) == 1


def test_a_table_is_read_again_if_the_graph_changes_between_two_pages():
    answers = [page("1", ["old"], "x"), page("2", ["c"]), page("2", ["a"], "y"), page("2", ["c"])]
    with answering(answers) as (url, got):
        assert Client(url).roll_calls()["id"].tolist() == ["a", "c"]
    assert [request["variables"]["after"] for request in got] == [None, "x", None, "y"]


def test_a_graph_that_changes_all_the_time_is_told():
    answers = [page(str(number), ["a"], "x") for number in range(6)]
    with answering(answers) as (url, got), pytest.raises(GraphChanged, match="Read again when the load has ended"):
        Client(url).roll_calls()
    assert len(got) == 6
