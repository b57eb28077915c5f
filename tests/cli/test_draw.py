"""`benchlight draw`."""

from __future__ import annotations

from pathlib import Path

from benchlight.drawings import outlines, symbols
from tests.cli.conftest import Run


def test_a_drawing_is_printed_or_written(run: Run, tmp_path: Path) -> None:
    done = run("draw", "washer", "--part", "washer-drain-pump", "--trait", "front-loader")
    assert (done.code, done.err) == (0, "")
    assert done.out == outlines.outline("washer", "washer-drain-pump", "Drain Pump", ("front-loader",))

    file = tmp_path / "pump.svg"
    assert run("draw", "washer", "--part", "washer-drain-pump", "--trait", "front-loader", "--output", file).code == 0
    assert file.read_text(encoding="utf-8") == done.out
    assert "there already" in run("draw", "washer", "--output", file).err


def test_a_label_and_dark_colours(run: Run) -> None:
    out = run("draw", "phone", "--part", "battery", "--label", "Akku", "--dark").out
    assert ">Akku<" in out
    assert "#1e1e1e" in out


def test_everything_is_written_into_a_folder(run: Run, tmp_path: Path) -> None:
    done = run("draw", "--all", tmp_path / "drawings")
    assert done.code == 0
    written = {file.stem for file in (tmp_path / "drawings").iterdir()}
    assert done.out == f"{len(written)} drawings written to {tmp_path / 'drawings'}\n"
    assert {"phone", "phone-battery", "symbol-usb-c"} <= written
    assert len(written) == len(symbols.names()) + sum(1 + len(outlines.parts(kind)) for kind in outlines.kinds())


def test_what_cannot_be_drawn_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for arguments in (
        ("draw",),
        ("draw", "toothpick"),
        ("draw", "phone", "--part", "wing"),
        ("draw", "phone", "--all", tmp_path),
        ("draw", "--all", tmp_path / "file" / "folder"),
    ):
        done = run(*arguments)
        assert (done.code, done.out) == (1, "")
        assert len(done.err.splitlines()) == 1
