"""Dependencies point one way, and what is heavy stays away until it is needed."""

from __future__ import annotations

import json

import pytest

from tests.helpers import run_python

HEAVY = ("torch", "transformers", "sentence_transformers")


def modules_after(imports: str) -> set[str]:
    """The modules that an import leaves loaded."""
    done = run_python(f"import json, sys, {imports}; print(json.dumps(list(sys.modules)))")
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_contracts_between_the_rooms_hold() -> None:
    done = run_python(
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


@pytest.mark.parametrize(
    ("imports", "unwanted"),
    [
        ("benchlight.assistant, benchlight.cli, benchlight.app, benchlight.evaluation.query_sets", (*HEAVY, "PySide6")),
        (
            "benchlight.app, benchlight.ui.main_window",
            (*HEAVY, "numpy", "sqlite3", "httpx2", "importlib.metadata", "benchlight.sources.reading"),
        ),
        ("benchlight.ui.application, benchlight.ui.single_instance", ("PySide6.QtNetwork",)),
        ("benchlight.records, benchlight.settings, benchlight.paths", (*HEAVY, "PySide6", "numpy", "sqlite_utils")),
    ],
)
def test_what_is_heavy_is_not_imported_at_start(imports: str, unwanted: tuple[str, ...]) -> None:
    assert modules_after(imports).isdisjoint(unwanted)
