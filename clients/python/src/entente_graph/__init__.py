"""Reads entente, a graph of diplomatic relations, into pandas, polars and NetworkX."""

from .client import Client
from .dates import first_day, last_day
from .errors import EntenteError, GraphChanged, MissingData, QueryRefused, ServerUnavailable
from .graph import Graph
from .results import Matrix, Paths

__all__ = [
    "Client",
    "EntenteError",
    "Graph",
    "GraphChanged",
    "Matrix",
    "MissingData",
    "Paths",
    "QueryRefused",
    "ServerUnavailable",
    "first_day",
    "last_day",
]
__version__ = "0.1.0"
