"""Nodes and links with their days, for NetworkX or as two frames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pandas as pd

from .errors import missing_package

if TYPE_CHECKING:
    import networkx as nx

Attributes = Mapping[str, Any]


@dataclass(frozen=True)
class Graph:
    """A part of the graph.

    `nodes` have `id`, `label` and `caption`; `links` have `id`, `source`, `target` and `type`, and the days, the
    position and the sources that the link has. What is not known is left out. `complete` is False if a limit of the
    server cut the answer; `unknown` names starts that no node has. `versions` are the versions of the data sets.
    """

    nodes: Sequence[Attributes]
    links: Sequence[Attributes]
    complete: bool = True
    unknown: Sequence[str] = ()
    versions: Mapping[str, str | None] | None = None

    def to_networkx(self) -> nx.MultiDiGraph:
        """A directed graph with several edges between two nodes; an edge's key is the id of the link."""
        try:
            networkx = import_module("networkx")
        except ImportError:
            raise missing_package("networkx") from None
        graph: nx.MultiDiGraph = networkx.MultiDiGraph(**self._graph_attributes())
        for node in self.nodes:
            graph.add_node(node["id"], **_rest(node, "id"))
        for link in self.links:
            graph.add_edge(link["source"], link["target"], key=link["id"], **_rest(link, "id", "source", "target"))
        return graph

    def nodes_frame(self) -> pd.DataFrame:
        """The nodes as a table."""
        return pd.DataFrame(self.nodes)

    def links_frame(self) -> pd.DataFrame:
        """The links as a table; an edge list."""
        return pd.DataFrame(self.links)

    def _graph_attributes(self) -> dict[str, str]:
        return {f"version_{slug}": version or "" for slug, version in (self.versions or {}).items()}


def node_of(node: Attributes) -> Attributes:
    """A node without what is not known of it."""
    return _known(
        {
            "id": node["id"],
            "label": node["label"],
            "caption": node["caption"],
            "distance": node.get("distance"),
            "holds": node.get("holds"),
        }
    )


def link_of(link: Attributes) -> Attributes:
    """A link under the names that graph programs use, without what is not known of it."""
    same = (
        "type",
        "kind",
        "role",
        "position",
        "choice",
        "date",
        "signed",
        "since",
        "until",
        "attestedOn",
        "holds",
        "verified",
    )
    return _known(
        {
            "id": link["id"],
            "source": link["from"],
            "target": link["to"],
            **{name: link[name] for name in same},
            "sources": "; ".join(source["slug"] for source in link["sources"]),
            "source_count": link["sourceCount"],
        }
    )


def party_graph(rows: Sequence[Attributes], versions: Mapping[str, str | None]) -> Graph:
    """Actors and pacts with a link for each row of the table of parties."""
    actors = {row["actor"]: row for row in rows}
    pacts = {row["pact"]: row for row in rows}
    nodes = [
        *(
            {"id": _actor_id(row), "label": row["actor_kind"].upper(), "caption": row["actor_name"]}
            for row in actors.values()
        ),
        *({"id": f"Pact:{slug}", "label": "PACT", "caption": row["pact_name"]} for slug, row in pacts.items()),
    ]
    links = [
        _known(
            {
                "id": f"{row['actor']}--{row['pact']}--{row['role']}",
                "source": _actor_id(row),
                "target": f"Pact:{row['pact']}",
                "type": "PARTY_TO",
                **{name: row[name] for name in ("role", "since", "until", "sources", "dataset")},
            }
        )
        for row in rows
    ]
    return Graph(nodes, links, versions=versions)


def _actor_id(row: Attributes) -> str:
    return f"{row['actor_kind']}:{row['actor']}"


def _known(attributes: Attributes) -> Attributes:
    return {name: value for name, value in attributes.items() if value is not None}


def _rest(attributes: Attributes, *names: str) -> Attributes:
    return {name: value for name, value in attributes.items() if name not in names}
