"""`python packaging/verify.py FOLDER`: runs a frozen Benchlight under the conditions that it will meet, on Linux.

It must rank as its source does; with no network, no home, a folder that nobody may write, accents and spaces in the
paths, closed standard output, and as another user (the last needs root). Needs Benchlight installed in the running
Python, to compare with.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
_SECONDS = 300


def main() -> None:
    """Prints a line for each check; exit status 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    original = parser.parse_args().folder.resolve()
    failed = 0
    with tempfile.TemporaryDirectory(prefix="benchlight verify é ü ", ignore_cleanup_errors=True) as name:
        work = Path(name)
        work.chmod(0o755)
        program = shutil.copytree(original, work / "Prográm Files", symlinks=True) / "benchlight"
        for path in program.parent.rglob("*"):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
        for check in checks(program, work):
            try:
                said = check()
            except (AssertionError, subprocess.SubprocessError, ValueError) as error:
                failed += 1
                said = f"FAILED: {error}"
            sys.stdout.write(f"{check.__name__.replace('_', ' ')}: {said}\n")
            sys.stdout.flush()
        for path in program.parent.rglob("*"):  # or the folder could not be removed
            if path.is_dir():
                path.chmod(0o755)
    sys.exit(bool(failed))


def checks(program: Path, work: Path) -> list[Callable[[], str]]:
    """What is checked, in order."""
    bare = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    home = work / "Zuhause ñ"
    home.mkdir()
    at_home = {**bare, "HOME": str(home)}
    alone = [] if os.getuid() else ["unshare", "--net"]

    def run(*arguments: str, prefix: list[str] = alone, environment: dict[str, str] = at_home) -> str:
        done = subprocess.run(
            [*prefix, str(program), *arguments],
            env=environment, cwd=work, capture_output=True, text=True, timeout=_SECONDS, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"exit status {done.returncode}: {done.stderr[-500:]}"
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout

    def ranks_as_its_source_does() -> str:
        frozen = json.loads(run("--selftest"))
        source = subprocess.run(
            [sys.executable, "-m", "benchlight", "--selftest"],
            env={**os.environ, **bare, "PYTHONPATH": str(ROOT / "desktop")},
            capture_output=True, text=True, timeout=_SECONDS, check=True,
        ).stdout  # fmt: skip
        assert frozen["hits"] == json.loads(source)["hits"], f"{frozen['hits']} instead of {source}"
        return f"{frozen['seconds']}"

    def searches_in_a_terminal() -> str:
        said = run("search", "--limit", "1", "--json", "washing machine hums but does not drain")
        assert "Pump" in said, said
        return "Pump first"

    def imports_guides() -> str:
        (work / "führer.csv").write_text("title,device,part\nWidget Fan Replacement,Widget,Fan\n", encoding="utf-8")
        run("import", "führer.csv")
        assert "Widget Fan" in run("search", "--limit", "1", "widget fan noisy")
        return "imported and found"

    def tells_of_its_health() -> str:
        said = run("doctor")
        assert "not installed" in said, "torch is inside"
        return next(line for line in said.splitlines() if line.startswith("Processor"))

    def goes_without_a_home() -> str:
        run("--selftest", environment={**bare, "HOME": "/nonexistent"})
        return "ok"

    def goes_with_output_closed() -> str:
        shell = f'exec "{program}" --selftest >&- 2>&-'
        done = subprocess.run(["sh", "-c", shell], env=at_home, cwd=work, timeout=_SECONDS, check=False)
        assert done.returncode == 0, f"exit status {done.returncode}"
        return "ok"

    def goes_as_another_user() -> str:
        if os.getuid():
            return "skipped: this needs root"
        run("--selftest", prefix=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"],
            environment={**bare, "HOME": "/nonexistent"})  # fmt: skip
        return "ok"

    return [
        ranks_as_its_source_does, searches_in_a_terminal, imports_guides, tells_of_its_health, goes_without_a_home,
        goes_with_output_closed, goes_as_another_user,
    ]  # fmt: skip


if __name__ == "__main__":
    main()
