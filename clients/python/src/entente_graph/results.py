"""Results that are more than one frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

F = TypeVar("F")

SEGMENT_COLUMNS = (
    "group", "path", "step", "sentence", "date", "from", "to", "type", "verified", "sources", "ties", "ties_exact",
)  # fmt: skip


@dataclass(frozen=True)
class Paths(Generic[F]):
    """Chains between two things: one row for each link of each path.

    `complete` is False if a limit of the server ended the search; `reason` says why there is no path, and is None if
    there is one.
    """

    frame: F
    complete: bool
    reason: str | None


@dataclass(frozen=True)
class Matrix(Generic[F]):
    """Agreement of each pair of actors: a square frame whose first column, `actor`, has the ids of its rows.

    A value is missing where a pair shares too few roll calls. `roll_calls` is the number of roll calls in all,
    `unknown` the ids that no actor has, `left_out` the number of actors beyond the server's limit.
    """

    frame: F
    roll_calls: int
    unknown: Sequence[str]
    left_out: int


def segments(groups: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """One row for each link of each path of each group."""
    return [
        {
            "group": group_number,
            "path": path_number,
            "step": step,
            "sentence": segment["sentence"],
            "date": segment["date"],
            "from": segment["from"]["id"],
            "to": segment["to"]["id"],
            "type": segment["via"]["type"],
            "verified": segment["verified"],
            "sources": "; ".join(source["slug"] for source in segment["sources"]),
            "ties": group["tieCount"],
            "ties_exact": group["tieCountExact"],
        }
        for group_number, group in enumerate(groups, start=1)
        for path_number, path in enumerate(group["paths"]["nodes"], start=1)
        for step, segment in enumerate(path["segments"], start=1)
    ]
