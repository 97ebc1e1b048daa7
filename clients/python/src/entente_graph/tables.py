"""The tables: for each, the list it is read from, and the columns of a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

Node = Mapping[str, Any]
Row = dict[str, Any]
Column = str | Callable[[Node], Any]


@dataclass(frozen=True)
class Table:
    """Rows of one kind.

    `operation` is the operation that reads a page; the one that reads a page of a snapshot is named the same with
    `AsOf` after it, and both stand in `file`. A column is the path of a value, or a function of the node. A table of
    links has one row for each edge of the field `inner`, whose paths start at the edge; the node is under `node`. The
    columns in `dates` also get a first and a last day.
    """

    operation: str
    file: str
    columns: Mapping[str, Column]
    dates: tuple[str, ...] = ()
    nested: bool = False

    def rows(self, node: Node) -> Iterator[Row]:
        """The rows of one node."""
        places = ({**edge, "node": node} for edge in node["inner"]["edges"]) if self.nested else [node]
        for place in places:
            yield {name: _value(place, column) for name, column in self.columns.items()}


def read_document(name: str) -> str:
    """The text of a file in `documents/`."""
    return (files(__package__) / "documents" / f"{name}.graphql").read_text(encoding="utf-8")


def _value(node: Node, column: Column) -> Any:
    if not isinstance(column, str):
        return column(node)
    value: Any = node
    for name in column.split("."):
        value = None if value is None else value.get(name)
    return value


def _joined(name: str, key: str | None = None) -> Callable[[Node], str | None]:
    """The items of a list as one text, separated by `; `."""

    def join(node: Node) -> str | None:
        items = _value(node, name)
        if items is None:
            return None
        return "; ".join(item if key is None else item[key] for item in items)

    return join


def _urls(node: Node) -> str:
    return " ".join(source["url"] for source in node["sources"] if source["url"])


SOURCES: Mapping[str, Column] = {"sources": _joined("sources", "slug"), "source_urls": _urls}

STANCES: Mapping[str, Column] = {
    "id": "slug",
    "date": "date",
    "actor": "actor.slug",
    "actor_name": "actor.name",
    "position": "position",
    "polarity": "polarity",
    "proposition": "proposition.slug",
    "proposition_text": "proposition.text",
    "basis": "basis",
    "quote": "quote.text",
    "quote_language": "quote.lang",
    "quote_translated": "quote.translated",
    "stated_by": "statedBy.slug",
    "via_pact": "viaPact.slug",
    "via_statement": "viaStatement.slug",
    "valid_to": "validTo",
    "verified": "verified",
    "note": "note",
    **SOURCES,
    "dataset": "dataset",
}

PACTS: Mapping[str, Column] = {
    "id": "slug",
    "name": "name",
    "type": "type",
    "signed": "signed",
    "signed_at": "signedAt",
    "in_force_since": lambda node: node["inForce"][0]["since"] if node["inForce"] else None,
    "in_force_until": lambda node: node["inForce"][-1]["until"] if node["inForce"] else None,
    "periods": lambda node: len(node["inForce"]),
    "status": "status",
    "term_years": "termYears",
    "verified": "verified",
    "note": "note",
    **SOURCES,
    "dataset": "dataset",
}

PARTIES: Mapping[str, Column] = {
    "pact": "node.slug",
    "pact_name": "node.name",
    "signed": "node.signed",
    "actor": "actor.slug",
    "actor_name": "actor.name",
    "actor_kind": "actor.__typename",
    "role": "role",
    "since": "since",
    "until": "until",
    **SOURCES,
    "dataset": "dataset",
}

RECOGNITIONS: Mapping[str, Column] = {
    "id": "slug",
    "recogniser": "recogniser.slug",
    "recogniser_name": "recogniser.name",
    "recognised": "recognised.slug",
    "recognised_name": "recognised.name",
    "instead_of": "insteadOf.slug",
    "established": "established",
    "severed": "severed",
    "since": "since",
    "until": "until",
    "attested_on": "attestedOn",
    "last_covered": "lastCovered",
    "pact": "pact.slug",
    "verified": "verified",
    "note": "note",
    **SOURCES,
    "dataset": "dataset",
}

STATEMENTS: Mapping[str, Column] = {
    "id": "slug",
    "date": "date",
    "end_date": "endDate",
    "actor": "actor.slug",
    "actor_name": "actor.name",
    "officials": _joined("officials.nodes", "slug"),
    "kind": "kind",
    "venue": "venue",
    "summary": "summary",
    "language": "language",
    "verified": "verified",
    "note": "note",
    **SOURCES,
    "dataset": "dataset",
}

ROLL_CALLS: Mapping[str, Column] = {
    "id": "slug",
    "date": "date",
    "session": "session",
    "resolution": "resolution",
    "title": "title",
    "issues": _joined("issues"),
    "important": "important",
    "in_favour": "inFavour",
    "against": "against",
    "abstained": "abstained",
    "dataset": "dataset",
}

VOTES: Mapping[str, Column] = {
    "roll_call": "node.slug",
    "date": "node.date",
    "session": "node.session",
    "resolution": "node.resolution",
    "actor": "actor.slug",
    "actor_name": "actor.name",
    "choice": "choice",
    "dataset": "dataset",
}

EVENTS: Mapping[str, Column] = {
    "id": "slug",
    "date": "date",
    "initiator": "initiator.slug",
    "initiator_name": "initiator.name",
    "initiator_sector": "initiatorSector",
    "target": "target.slug",
    "target_name": "target.name",
    "target_sector": "targetSector",
    "code": "code",
    "root_code": "rootCode",
    "quad_class": "quadClass",
    "intensity": "intensity",
    "mentions": "mentions",
    "url": "url",
    "dataset": "dataset",
}

ACTORS: Mapping[str, Column] = {
    "id": "slug",
    "type": "__typename",
    "name": "name",
    "aliases": _joined("aliases"),
    "iso2": "iso2",
    "iso3": "iso3",
    "iso_numeric": "isoNumeric",
    "cow_code": "cowCode",
    "wikidata": "wikidata",
    "founded": "founded",
    "dissolved": "dissolved",
    "region": "region",
    "un_member": "unMember",
    "dataset": "dataset",
}

TABLES: Mapping[str, Table] = {
    "actors": Table("Actors", "actors", ACTORS),
    "events": Table("Events", "events", EVENTS, ("date",)),
    "pacts": Table("Pacts", "pacts", PACTS, ("signed",)),
    "parties": Table("Parties", "parties", PARTIES, ("since", "until"), nested=True),
    "recognitions": Table("Recognitions", "recognitions", RECOGNITIONS, ("established", "severed", "since", "until")),
    "roll_calls": Table("RollCalls", "roll_calls", ROLL_CALLS, ("date",)),
    "stances": Table("Stances", "stances", STANCES, ("date",)),
    "statements": Table("Statements", "statements", STATEMENTS, ("date",)),
    "votes": Table("Votes", "votes", VOTES, ("date",), nested=True),
}
