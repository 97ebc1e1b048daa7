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


DOCUMENTS = sorted(path.stem for path in (ROOT / "src" / "entente_graph" / "documents").glob("*.graphql"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_valid(name):
    assert validate(SCHEMA, parse(read_document(name))) == []


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.file)
def test_the_document_of_a_table_reads_today_and_a_day(table):
    names = {definition.name.value for definition in parse(read_document(table.file)).definitions}
    assert {table.operation, f"{table.operation}AsOf"} <= names


def test_the_types_are_checked_strictly():
    from mypy import api

    out, err, code = api.run(["--config-file", str(ROOT / "pyproject.toml"), str(ROOT / "src")])
    assert code == 0, out + err
