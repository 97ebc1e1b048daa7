"""Days as exact as their source."""

from __future__ import annotations

from datetime import date

import pytest

from entente_graph import first_day, last_day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2001-07-16", date(2001, 7, 16), date(2001, 7, 16)),
        ("2001-02", date(2001, 2, 1), date(2001, 2, 28)),
        ("2000-02", date(2000, 2, 1), date(2000, 2, 29)),
        ("1648", date(1648, 1, 1), date(1648, 12, 31)),
        (None, None, None),
    ],
)
def test_a_date_has_a_first_and_a_last_day(text, first, last):
    assert (first_day(text), last_day(text)) == (first, last)
