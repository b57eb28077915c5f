"""The PyInstaller specification, of which each platform runs another part."""

from __future__ import annotations

import ast
import builtins

from benchlight.translation import LANGUAGES
from tests.helpers import ROOT

# https://pyinstaller.org/en/stable/spec-files.html#globals-available-to-the-spec-file, as far as they are used.
PROVIDED = {"Analysis", "BUNDLE", "COLLECT", "EXE", "PYZ", "SPECPATH", "workpath"}


def test_it_uses_no_name_that_is_not_there_on_another_platform() -> None:
    tree = ast.parse((ROOT / "packaging" / "benchlight.spec").read_text(encoding="utf-8"))
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    known = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    known |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    known |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    known |= {
        (alias.asname or alias.name).partition(".")[0]
        for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names
    }  # fmt: skip
    assert {node.id for node in names} - known - set(dir(builtins)) - PROVIDED == set()


def test_of_translations_all_of_ours_are_shipped_and_of_qts_those_for_our_languages() -> None:
    tree = ast.parse((ROOT / "packaging" / "benchlight.spec").read_text(encoding="utf-8"))
    lines = (ROOT / "packaging" / "unused.txt").read_text(encoding="utf-8").splitlines()
    names = {"LANGUAGES": LANGUAGES, "UNUSED": [line for line in lines if line and not line.startswith("#")]}
    (wanted,) = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "wanted")
    exec(compile(ast.Module([wanted], []), "benchlight.spec", "exec"), names)
    files = ["qtbase_de.qm", "qtbase_pl.qm", "qt_de.qm", "qt_help_de.qm"]
    for folder in ("PySide6/Qt/translations", r"PySide6\translations"):
        shipped = [file for file in files if names["wanted"]((f"{folder}/{file}", "", "DATA"))]  # type: ignore[operator]
        assert shipped == ["qtbase_de.qm"]
    assert names["wanted"](("benchlight/data/translations/de/LC_MESSAGES/benchlight.mo", "", "DATA"))  # type: ignore[operator]


def test_a_library_of_the_gpl_is_in_no_installer() -> None:
    assert "libzim" in (ROOT / "packaging" / "excluded.txt").read_text(encoding="utf-8").split()
