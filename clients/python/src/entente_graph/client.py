"""The client: tables as frames, traversals, matrices, and any GraphQL query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypedDict, TypeVar, Unpack, overload

import httpx
import pandas as pd

from .frames import FrameKind, to_frame
from .graph import Graph, link_of, node_of, party_graph
from .reader import Rows, Versions, read_rows
from .results import SEGMENT_COLUMNS, Matrix, Paths, segments
from .tables import TABLES, read_document
from .transport import Transport

if TYPE_CHECKING:
    import polars as pl

    from . import schema

F = TypeVar("F")

URL = "http://127.0.0.1:4000/graphql"

DATASET_COLUMNS = (
    "slug", "title", "publisher", "url", "licence", "citation", "edition", "firstDay", "lastDay", "rows", "used",
    "leftOut", "version", "loadedAt",
)  # fmt: skip


class TableOptions(TypedDict, total=False):
    """What every table can be asked with.

    `as_of` is a day: the table of the snapshot of that day, at the `certainty` (default: `PRESUMED`). `order_by` is a
    value of the order of the schema, such as `DATE_ASC` (default: `ID_ASC`). `limit` is a number of items; default:
    all. For tables of links the items are the pacts or roll calls that have the links.
    """

    as_of: str | None
    certainty: schema.Certainty
    order_by: str
    limit: int | None


class Client(Generic[F]):
    """Reads one entente server.

    `url` is the address of its GraphQL endpoint, or of the server alone. `frame` is the kind of frame that methods
    return: `"pandas"` or `"polars"`. `timeout` is in seconds and holds for each request; `retries` is how often a
    request is sent again while the server is busy or cannot be reached. `progress` shows a bar for each table. `http`
    is a client of httpx to use instead, with an authentication of its own for example.

    Days are texts as exact as their source (`2001`, `2001-07`, `2001-07-16`); the columns `..._first` and `..._last`
    have the first and the last day that they can mean. A missing value means not found, never none. Frames of pandas
    have the versions of the data sets in `attrs["versions"]`.
    """

    @overload
    def __init__(
        self: Client[pd.DataFrame],
        url: str = URL,
        *,
        frame: Literal["pandas"] = "pandas",
        timeout: float = 60.0,
        retries: int = 5,
        progress: bool = False,
        http: httpx.Client | None = None,
    ) -> None: ...

    @overload
    def __init__(
        self: Client[pl.DataFrame],
        url: str = URL,
        *,
        frame: Literal["polars"],
        timeout: float = 60.0,
        retries: int = 5,
        progress: bool = False,
        http: httpx.Client | None = None,
    ) -> None: ...

    def __init__(
        self,
        url: str = URL,
        *,
        frame: FrameKind = "pandas",
        timeout: float = 60.0,
        retries: int = 5,
        progress: bool = False,
        http: httpx.Client | None = None,
    ) -> None:
        self._frame = frame
        self._progress = progress
        self._transport = Transport(_endpoint(url), timeout=timeout, retries=retries, client=http)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections."""
        self._transport.close()

    def query(self, document: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The data of any GraphQL query. Raises `QueryRefused` if the answer has errors."""
        return self._transport.execute(document, variables or {})

    def datasets(self) -> F:
        """The data sets in the graph, with licence, citation, coverage and version: what to cite beside the facts."""
        found = self.query(f"{{ datasets {{ {' '.join(DATASET_COLUMNS)} }} }}")["datasets"]
        return self._made(found, DATASET_COLUMNS, ())

    def actors(self, where: schema.ActorWhere | None = None, **options: Unpack[TableOptions]) -> F:
        """States, organisations and officials, with their codes."""
        return self._table("actors", where, options)

    def events(self, where: schema.EventWhere | None = None, **options: Unpack[TableOptions]) -> F:
        """Events coded from the news by machine: initiator, target, CAMEO code, and intensity from -10 to 10."""
        return self._table("events", where, options)

    def pacts(self, where: schema.PactWhere | None = None, **options: Unpack[TableOptions]) -> F:
        """Pacts. `in_force_since` is of the first and `in_force_until` of the last of the recorded `periods`."""
        return self._table("pacts", where, options)

    def parties(self, where: schema.PactWhere | None = None, **options: Unpack[TableOptions]) -> F:
        """One row for each actor bound by a pact, with role, days and sources. `where` filters the pacts."""
        return self._table("parties", where, options)

    def recognitions(self, where: schema.RecognitionWhere | None = None, **options: Unpack[TableOptions]) -> F:
        """Recognitions and diplomatic relations, with the days of beginning and end."""
        return self._table("recognitions", where, options)

    def roll_calls(self, where: schema.RollCallWhere | None = None, **options: Unpack[TableOptions]) -> F:
        """Roll calls, without the votes of each actor."""
        return self._table("roll_calls", where, options)

    def stances(self, where: schema.StanceWhere | None = None, **options: Unpack[TableOptions]) -> F:
        """Stances: who held which position on which proposition, on which day, and where it was read."""
        return self._table("stances", where, options)

    def statements(self, where: schema.StatementWhere | None = None, **options: Unpack[TableOptions]) -> F:
        """Dated acts of actors: answers, letters, exercises."""
        return self._table("statements", where, options)

    def votes(
        self,
        where: schema.RollCallWhere | None = None,
        *,
        votes: schema.VoterWhere | None = None,
        **options: Unpack[TableOptions],
    ) -> F:
        """One row for each recorded vote. `where` filters the roll calls, `votes` the voters."""
        return self._table("votes", where, options, {"votes": votes})

    def neighbourhood(
        self,
        ids: str | Sequence[str],
        *,
        depth: int = 1,
        as_of: str | None = None,
        through: Sequence[schema.EdgeType] | None = None,
        first: int = 10_000,
    ) -> Graph:
        """The nodes up to `depth` links (1 to 3) away from the given ones, and the links among all of them.

        `ids` are slugs or global ids, such as `State:japan`. With `as_of` only links that held on that day. At most
        `first` nodes; `complete` of the result tells whether that was all.
        """
        variables = {
            "ids": _listed(ids),
            "depth": depth,
            "first": first,
            "through": through,
            "holdsOn": as_of,
        }
        found = self.query(read_document("neighbourhood"), variables)["neighbourhood"]
        return Graph(
            nodes=[node_of(node) for node in [*found["starts"], *found["nodes"]]],
            links=[link_of(link) for link in found["links"]],
            complete=found["complete"],
            unknown=found["unknown"],
            versions=self._versions(),
        )

    def pact_network(self, where: schema.PactWhere | None = None, *, as_of: str | None = None) -> Graph:
        """Pacts and the actors they bind, as a graph with two kinds of node. `as_of`: who was bound on that day."""
        options: TableOptions = {} if as_of is None else {"as_of": as_of}
        read = self._read("parties", where, options, {})
        return party_graph(read.rows, read.versions)

    def connections(
        self,
        start: str | Sequence[str],
        end: str | Sequence[str],
        *,
        through: Sequence[schema.Through] | None = None,
        via: Sequence[str] | None = None,
        avoid: Sequence[str] | None = None,
        max_hops: int = 4,
        groups: int = 5,
        order: schema.PathOrder = "SHORTEST",
        as_of: str | None = None,
        certainty: schema.Certainty = "PRESUMED",
        paths: int = 20,
    ) -> Paths[F]:
        """By what chains two things connect, each link as a sentence with its sources.

        Paths through the same actors form a group; at most `groups` groups and `paths` paths of each are returned.
        `ties` is the number of equally short paths of the group.
        """
        variables = {
            "from": _listed(start), "to": _listed(end), "through": through, "via": via, "avoid": avoid,
            "maxHops": max_hops, "k": groups, "order": order, "asOf": as_of, "certainty": certainty, "paths": paths,
        }  # fmt: skip
        found = self.query(read_document("connections"), variables)["connections"]
        frame = self._made(segments(found["groups"]), SEGMENT_COLUMNS, ("date",))
        return Paths(frame, found["complete"], (found["reason"] or {}).get("detail"))

    def voting_matrix(
        self,
        actors: Sequence[str] | None = None,
        *,
        since: str | None = None,
        until: str | None = None,
        issues: Sequence[str] | None = None,
        important: bool = False,
        measure: schema.AgreementMeasure = "SHARE",
        absence: schema.AbsenceRule = "LEFT_OUT",
        abstention: schema.AbstentionRule = "HALF",
        minimum: int = 1,
    ) -> Matrix[F]:
        """Agreement of each pair of actors in the roll calls from `since` to `until`, both included.

        If `actors` is None, all that voted. A value is missing where a pair shares fewer than `minimum` roll calls.
        """
        variables = {
            "actors": actors, "from": since, "to": until, "issues": issues, "important": important,
            "measure": measure, "absence": absence, "abstention": abstention, "minimum": minimum,
        }  # fmt: skip
        found = self.query(read_document("voting_matrix"), variables)["votingMatrix"]
        slugs = [actor["slug"] for actor in found["actors"]]
        rows = [
            {"actor": slug, **dict(zip(slugs, row["values"], strict=True))}
            for slug, row in zip(slugs, found["rows"], strict=True)
        ]
        frame = self._made(rows, ["actor", *slugs], ())
        return Matrix(frame, found["rollCallCount"], found["unknown"], found["leftOut"])

    def _table(self, name: str, where: object, options: TableOptions, extra: Mapping[str, Any] | None = None) -> F:
        table = TABLES[name]
        read = self._read(name, where, options, extra or {})
        made = self._made(read.rows, [*table.columns], table.dates)
        if isinstance(made, pd.DataFrame):
            made.attrs.update(as_of=options.get("as_of"), versions=dict(read.versions))
        return made

    def _read(self, name: str, where: object, options: TableOptions, extra: Mapping[str, Any]) -> Rows:
        as_of = options.get("as_of")
        snapshot = {} if as_of is None else {"asOf": as_of, "certainty": options.get("certainty", "PRESUMED")}
        variables = {"where": where, "orderBy": options.get("order_by", "ID_ASC"), **extra, **snapshot}
        limit = options.get("limit")
        return read_rows(self._transport, TABLES[name], variables, limit=limit, progress=self._progress)

    def _made(self, rows: Sequence[dict[str, Any]], columns: Sequence[str], dates: Sequence[str]) -> F:
        frame: F = to_frame(rows, columns, dates, self._frame)
        return frame

    def _versions(self) -> Versions:
        found = self.query("{ datasets { slug version } }")["datasets"]
        return {dataset["slug"]: dataset["version"] for dataset in found}


def _endpoint(url: str) -> str:
    """The GraphQL endpoint of a server that is named without a path."""
    parsed = httpx.URL(url)
    return str(parsed.copy_with(path="/graphql") if parsed.path == "/" else parsed)


def _listed(ids: str | Sequence[str]) -> list[str]:
    return [ids] if isinstance(ids, str) else [*ids]
