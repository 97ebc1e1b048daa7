"""Days that are as exact as their source: `2001`, `2001-07` or `2001-07-16`."""

from __future__ import annotations

import calendar
from datetime import date


def first_day(text: str | None) -> date | None:
    """The first day that a date can mean: `2001` gives 1 January 2001. None gives None."""
    if not isinstance(text, str):
        return None
    year, month, day = _parts(text)
    return date(year, month or 1, day or 1)


def last_day(text: str | None) -> date | None:
    """The last day that a date can mean: `2001-02` gives 28 February 2001. None gives None."""
    if not isinstance(text, str):
        return None
    year, month, day = _parts(text)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def _parts(text: str) -> tuple[int, int | None, int | None]:
    year, month, day, *_ = [*(int(part) for part in text.split("-")), None, None]
    if year is None:
        raise ValueError(text)
    return year, month, day
