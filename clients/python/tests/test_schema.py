"""The printed types and the documents fit the schema of the repository."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from graphql import build_schema, parse, validate

from entente_graph.tables import TABLES, read_document

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import print_schema  # noqa: E402

SCHEMA = build_schema(print_schema.SDL.read_text(encoding="utf-8"))


def test_the_printed_types_are_up_to_date():
    assert print_schema.PRINTED.read_text(encoding="utf-8") == print_schema.print_schema()


@pytest.mark.parametrize("snapshot", [False, True])
@pytest.mark.parametrize("table", TABLES)
def test_the_document_of_a_table_is_valid(table, snapshot):
    assert validate(SCHEMA, parse(TABLES[table].document(snapshot))) == []


@pytest.mark.parametrize("name", ["neighbourhood", "connections", "voting_matrix"])
def test_a_document_is_valid(name):
    assert validate(SCHEMA, parse(read_document(name))) == []


def test_the_types_are_checked_strictly():
    from mypy import api

    out, err, code = api.run(["--config-file", str(ROOT / "pyproject.toml"), str(ROOT / "src")])
    assert code == 0, out + err
