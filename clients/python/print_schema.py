"""Prints `src/entente_graph/schema.py`: the enums and inputs of the GraphQL schema as types of Python.

Run `python print_schema.py` in this folder after the schema changed; a test holds that the file is up to date.
"""

from __future__ import annotations

from pathlib import Path

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLSchema,
    build_schema,
    is_list_type,
    is_non_null_type,
    is_required_input_field,
)

HERE = Path(__file__).parent
SDL = HERE / ".." / ".." / "schema" / "entente.graphql"
PRINTED = HERE / "src" / "entente_graph" / "schema.py"

HEAD = '''"""The enums and inputs of the GraphQL schema. Printed by print_schema.py: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict
'''

SCALARS = {"Boolean": "bool", "Float": "float", "Int": "int"}


def print_schema() -> str:
    """The whole file, from the printed schema."""
    schema = build_schema(SDL.read_text(encoding="utf-8"))
    return "\n\n".join([HEAD.rstrip(), *_enums(schema), *_inputs(schema)]) + "\n"


def _enums(schema: GraphQLSchema) -> list[str]:
    return [
        f"{name} = Literal[{', '.join(repr(value) for value in type_.values)}]"
        for name, type_ in sorted(schema.type_map.items())
        if isinstance(type_, GraphQLEnumType) and not name.startswith("__")
    ]


def _inputs(schema: GraphQLSchema) -> list[str]:
    return [_input(type_) for _, type_ in sorted(schema.type_map.items()) if isinstance(type_, GraphQLInputObjectType)]


def _input(type_: GraphQLInputObjectType) -> str:
    fields = [
        f'        "{name}": "{_required(_python(field.type), is_required_input_field(field))}",'
        for name, field in type_.fields.items()
    ]
    return "\n".join(
        [f'{type_.name} = TypedDict(\n    "{type_.name}",\n    {{', *fields, "    },\n    total=False,\n)"]
    )


def _required(python: str, required: bool) -> str:
    return f"Required[{python}]" if required else python


def _python(type_: GraphQLInputType) -> str:
    """A type as Python writes it; what may be null may also be None."""
    if is_non_null_type(type_):
        return _inner(type_.of_type)
    return f"{_inner(type_)} | None"


def _inner(type_: GraphQLInputType) -> str:
    if is_list_type(type_):
        return f"Sequence[{_python(type_.of_type)}]"
    if isinstance(type_, GraphQLEnumType | GraphQLInputObjectType):
        return type_.name
    return SCALARS.get(type_.name, "str")


if __name__ == "__main__":
    PRINTED.write_text(print_schema(), encoding="utf-8")
