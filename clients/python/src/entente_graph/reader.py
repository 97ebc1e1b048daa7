"""Reads a whole table page by page: follows cursors, shrinks pages that cost too much, and never mixes two graphs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tqdm.auto import tqdm

from .errors import QueryRefused, changed_too_often
from .tables import Row, Table, read_document
from .transport import Transport

LARGEST_PAGE = 500
TRIES = 3

Versions = Mapping[str, str | None]


@dataclass(frozen=True)
class Rows:
    """Rows of one table, and the version of each data set that they were read from."""

    rows: list[Row]
    versions: Versions


class _Moved(Exception):
    """The graph is another one than at the first page."""


def read_rows(
    transport: Transport, table: Table, variables: Mapping[str, Any], *, limit: int | None, progress: bool
) -> Rows:
    """All rows, or those of the first `limit` nodes. Begins anew, up to three times, if the graph changes meanwhile."""
    for _ in range(TRIES):
        try:
            return _Reading(transport, table, variables, progress).read(limit)
        except _Moved:
            continue
    raise changed_too_often(table.file, TRIES)


class _Reading:
    """One pass over the pages of a table."""

    def __init__(self, transport: Transport, table: Table, variables: Mapping[str, Any], progress: bool) -> None:
        self._transport = transport
        self._table = table
        self._variables = variables
        self._document = read_document(table.file)
        self._operation = f"{table.operation}AsOf" if "asOf" in variables else table.operation
        self._progress = progress
        self._size = LARGEST_PAGE
        self._versions: Versions | None = None

    def read(self, limit: int | None) -> Rows:
        rows = [row for node in self._nodes(limit) for row in self._rows_of(node)]
        return Rows(rows, self._versions or {})

    def _nodes(self, limit: int | None) -> Iterator[Mapping[str, Any]]:
        after: str | None = None
        left = limit
        with tqdm(unit=" items", disable=not self._progress, desc=self._table.file, leave=False) as bar:
            while left is None or left > 0:
                page = self._page({"after": after}, left)
                bar.total = page["totalCount"] if limit is None else min(limit, page["totalCount"])
                bar.update(len(page["nodes"]))
                yield from page["nodes"]
                if not page["pageInfo"]["hasNextPage"]:
                    return
                after = page["pageInfo"]["endCursor"]
                left = None if left is None else left - len(page["nodes"])

    def _rows_of(self, node: Mapping[str, Any]) -> Iterator[Row]:
        yield from self._table.rows(node)
        while self._table.nested and node["inner"]["pageInfo"]["hasNextPage"]:
            cursor = node["inner"]["pageInfo"]["endCursor"]
            only = {"where": {"ids": [node["slug"]]}, "after": None, "inner": cursor}
            [node] = self._page(only, 1)["nodes"]
            yield from self._table.rows(node)

    def _page(self, place: Mapping[str, Any], left: int | None) -> Mapping[str, Any]:
        """One page. If the server refuses its price, half as many items are asked for, and so from then on."""
        while True:
            first = self._size if left is None else min(self._size, left)
            try:
                data = self._transport.execute(
                    self._document, {**self._variables, **place, "first": first}, self._operation
                )
            except QueryRefused as refusal:
                if refusal.code not in ("TOO_EXPENSIVE", "QUERY_TOO_LARGE", "TIMEOUT") or first <= 1:
                    raise
                self._size = first // 2
                continue
            self._check(data["datasets"])
            page: Mapping[str, Any] = (data.get("asOf") or data)["page"]
            return page

    def _check(self, datasets: list[Mapping[str, Any]]) -> None:
        versions = {dataset["slug"]: dataset["version"] for dataset in datasets}
        if self._versions is None:
            self._versions = versions
        elif self._versions != versions:
            raise _Moved
