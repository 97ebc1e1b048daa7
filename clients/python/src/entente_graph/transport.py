"""One request over HTTP: what is retried, and which answer is an error."""

from __future__ import annotations

import time
import warnings
from collections.abc import Mapping
from typing import Any

import httpx

from .errors import MissingData, QueryRefused, not_graphql, still_busy, unreachable

BUSY = 503


class Transport:
    """Sends documents to one address. Retries while the server is busy, starting or cannot be reached."""

    def __init__(self, url: str, *, timeout: float, retries: int, client: httpx.Client | None) -> None:
        self.url = url
        self._retries = retries
        self._client = client or httpx.Client(timeout=timeout, headers={"user-agent": "entente-graph"})

    def execute(self, document: str, variables: Mapping[str, Any], operation: str | None = None) -> dict[str, Any]:
        """The data of an answer. Raises an error if the answer has errors, even beside data.

        Warns if the server says that a data set is missing.
        """
        response = self._send({"query": document, "variables": dict(variables), "operationName": operation})
        try:
            body = response.json()
        except ValueError:
            raise not_graphql(self.url, response.status_code) from None
        if body.get("errors"):
            raise QueryRefused(body["errors"])
        for missing in body.get("extensions", {}).get("missingData", ()):
            warnings.warn(missing["message"], MissingData, stacklevel=4)
        data: dict[str, Any] = body["data"]
        return data

    def close(self) -> None:
        """Closes the connections."""
        self._client.close()

    def _send(self, body: Mapping[str, Any]) -> httpx.Response:
        for attempt in range(self._retries + 1):
            last = attempt == self._retries
            try:
                response = self._client.post(self.url, json=body)
            except (httpx.ConnectError, httpx.RemoteProtocolError, httpx.ReadError) as cause:
                if last:
                    raise unreachable(self.url, cause) from cause
                time.sleep(_pause(attempt, None))
                continue
            except httpx.TimeoutException as cause:
                raise unreachable(self.url, "it took too long") from cause
            if response.status_code != BUSY:
                return response
            if not last:
                time.sleep(_pause(attempt, response.headers.get("retry-after")))
        raise still_busy(self.url, BUSY, self._retries + 1)


def _pause(attempt: int, retry_after: str | None) -> float:
    """Seconds to wait: what the server asks for, at most 30; otherwise 0.5, 1, 2, 4 and so on."""
    if retry_after is not None and retry_after.isdigit():
        return min(float(retry_after), 30.0)
    return float(min(0.5 * 2**attempt, 8.0))
