"""The tests ask a running server with the curated facts; `ENTENTE_URL` is the address of its GraphQL endpoint."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pandas as pd
import pytest

from entente_graph import Client


@pytest.fixture(scope="session")
def url() -> str:
    """The address of the server."""
    return os.environ.get("ENTENTE_URL", "http://127.0.0.1:4000/graphql")


@pytest.fixture(scope="session")
def client(url: str) -> Iterator[Client[pd.DataFrame]]:
    """A client of that server."""
    with Client(url) as opened:
        yield opened


@pytest.fixture(scope="session")
def roll_calls(client) -> int:
    """The number of roll calls of the data set unvotes; tests that need some are skipped without it."""
    count = client.query('{ rollCalls(first: 0, where: { dataset: ["unvotes"] }) { totalCount } }')["rollCalls"]
    if not count["totalCount"]:
        pytest.skip("the data set unvotes is not in the graph")
    return int(count["totalCount"])


@pytest.fixture(scope="session")
def raw(url: str) -> Callable[[str], Any]:
    """What the server itself says, past the package."""

    def ask(document: str) -> Any:
        body = httpx.post(url, json={"query": document}, timeout=60).json()
        assert "errors" not in body
        return body["data"]

    return ask
