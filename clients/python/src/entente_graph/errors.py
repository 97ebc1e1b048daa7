"""What can go wrong, each with what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class EntenteError(Exception):
    """The root of all errors of this package."""


class ServerUnavailable(EntenteError):
    """The server cannot be reached, or still had no time for the request after all retries."""


class GraphChanged(EntenteError):
    """The graph changed each time while pages of one table were read."""


class QueryRefused(EntenteError):
    """The server refused a query.

    `code` is one of the codes in `schema/errors.md`, such as `UNKNOWN_ID`; `hint` says what to do, or is None;
    `errors` has all errors as the server sent them.
    """

    def __init__(self, errors: Sequence[Mapping[str, Any]]) -> None:
        first = errors[0]
        extensions = first.get("extensions") or {}
        self.code: str = extensions.get("code", "INTERNAL")
        self.hint: str | None = extensions.get("hint")
        self.errors = tuple(errors)
        super().__init__(" ".join(part for part in (f"{self.code}: {first['message']}", self.hint) if part))


class MissingData(UserWarning):
    """An answer is empty because no data set that it would be made of is in the graph."""


def unreachable(url: str, cause: object) -> ServerUnavailable:
    """No answer came from the address."""
    return ServerUnavailable(f"No answer from {url} ({cause}). Start the server, or pass its address to Client().")


def still_busy(url: str, status: int, tries: int) -> ServerUnavailable:
    """The server answered each time that it has no time."""
    return ServerUnavailable(f"{url} answered {status} to {tries} requests in a row. Try again later.")


def not_graphql(url: str, status: int) -> EntenteError:
    """The address answers, but not as a GraphQL server does."""
    return EntenteError(f"{url} answered {status} without JSON. Check that the address ends in /graphql.")


def missing_package(name: str) -> EntenteError:
    """An optional package is not installed."""
    return EntenteError(f"This needs the package {name}. Install it with: pip install 'entente-graph[{name}]'")


def unknown_frame(frame: str) -> EntenteError:
    """The kind of frame has a typing error."""
    return EntenteError(f'There is no frame "{frame}". Use "pandas" or "polars".')


def changed_too_often(noun: str, tries: int) -> GraphChanged:
    """Facts were loaded during each try."""
    return GraphChanged(f"Facts were loaded {tries} times while {noun} were read. Read again when the load has ended.")
