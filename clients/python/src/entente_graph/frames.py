"""Rows as a frame of pandas or polars."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

import pandas as pd

from .dates import first_day, last_day
from .errors import missing_package, unknown_frame
from .tables import Row

if TYPE_CHECKING:
    import polars as pl

FrameKind = Literal["pandas", "polars"]


def to_frame(rows: Sequence[Row], columns: Sequence[str], dates: Sequence[str], kind: FrameKind) -> Any:
    """A frame with these columns, also if there are no rows; then the first and the last day of each date."""
    days = {
        name + end: [of(row[name]) for row in rows]
        for name in dates
        for end, of in (("_first", first_day), ("_last", last_day))
    }
    values = {name: [row[name] for row in rows] for name in columns}
    if kind == "pandas":
        return _pandas(values, days)
    if kind == "polars":
        return _polars(values, days)
    raise unknown_frame(kind)


def _pandas(values: dict[str, list[Any]], days: dict[str, list[date | None]]) -> pd.DataFrame:
    frame = pd.DataFrame(values)
    for name, column in days.items():
        frame[name] = pd.Series(column, dtype="datetime64[s]")
    return frame


def _polars(values: dict[str, list[Any]], days: dict[str, list[date | None]]) -> pl.DataFrame:
    try:
        polars = import_module("polars")
    except ImportError:
        raise missing_package("polars") from None
    series = [polars.Series(name, column, strict=False) for name, column in values.items()]
    days_series = [polars.Series(name, column, dtype=polars.Date) for name, column in days.items()]
    frame: pl.DataFrame = polars.DataFrame([*series, *days_series])
    return frame
