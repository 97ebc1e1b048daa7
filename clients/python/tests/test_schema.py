"""The documents fit the schema of the repository, and the types are whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from graphql import build_schema, parse, validate

from entente_graph.tables import TABLES, read_document

ROOT = Path(__file__).parents[1]
SCHEMA = build_schema((ROOT / ".." / ".." / "schema" / "entente.graphql").read_text(encoding="utf-8"))
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
