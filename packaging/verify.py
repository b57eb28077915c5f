"""`python packaging/verify.py FOLDER [--screenshot FILE.png]`: runs a frozen Benchlight under the conditions that it
will meet, on Linux.

It must rank as its source does; with no network, no home, a folder that nobody may write, accents and spaces in the
paths, closed standard output, in a real window, and as another user (no network and another user need root, the window
Xvfb). It must not even try to use the network, and leave no file outside its own folders. The edition with torch must
also run on torch and train. Needs Benchlight installed in the running Python, to compare with.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import editions
import sealed

ROOT = Path(__file__).parents[1]
SEALED = [sys.executable, str(ROOT / "packaging" / "sealed.py")]
"""Before a command: the kernel kills it when it uses the network."""
_SECONDS = 300
_BARE = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
# Looks at the screen until it has shown the same picture, and not an empty one, for a second.
_WATCH = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QPixmap

application = QGuiApplication(sys.argv[:1])
screen = application.primaryScreen()
empty = QPixmap(screen.size())
empty.fill("black")
seen = [empty.toImage()]

def look():
    picture = screen.grabWindow(0).toImage().convertToFormat(seen[0].format())
    if picture == seen[-1] and picture != seen[0]:
        picture.save(sys.argv[1])
        application.quit()
    seen[1:] = [picture]

timer = QTimer(interval=1000, timeout=look)
timer.start()
application.exec()
"""


def main() -> None:
    """Prints a line for each check; exit status 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--screenshot", type=Path, help="where the picture of the window is kept")
    chosen = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory(prefix="benchlight verify é ü ", ignore_cleanup_errors=True) as name:
        work = Path(name)
        work.chmod(0o755)
        program = shutil.copytree(chosen.folder.resolve(), work / "Prográm Files", symlinks=True) / "benchlight"
        for path in program.parent.rglob("*"):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
        for check in checks(program, work, chosen.screenshot or work / "window.png"):
            try:
                said = check()
            except (AssertionError, subprocess.SubprocessError, OSError, ValueError) as error:
                failed += 1
                said = f"FAILED: {error}"
            sys.stdout.write(f"{check.__name__.replace('_', ' ')}: {said}\n")
            sys.stdout.flush()
        for path in program.parent.rglob("*"):  # or the folder could not be removed
            if path.is_dir():
                path.chmod(0o755)
    sys.exit(bool(failed))


def checks(program: Path, work: Path, screenshot: Path) -> list[Callable[[], str]]:
    """What is checked, in order."""
    home, temporary = work / "Zuhause ñ", work / "tmp"
    home.mkdir()
    temporary.mkdir()
    at_home = {**_BARE, "HOME": str(home), "TMPDIR": str(temporary)}
    watched = SEALED if subprocess.run([*SEALED, "true"], check=False).returncode != sealed.UNAVAILABLE else []
    alone = ([] if os.getuid() else ["unshare", "--net"]) + watched
    has_torch = editions.of(program.parent) == "torch"

    def run(*arguments: str, prefix: list[str] = alone, environment: dict[str, str] = at_home) -> str:
        done = subprocess.run(
            [*prefix, str(program), *arguments],
            env=environment, cwd=work, capture_output=True, text=True, timeout=_SECONDS, check=False,
        )  # fmt: skip
        assert done.returncode != -signal.SIGSYS, "it wanted to use the network"
        assert done.returncode == 0, f"exit status {done.returncode}: {done.stderr[-500:]}"
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout

    def ranks_as_its_source_does() -> str:
        frozen = json.loads(run("--selftest"))
        source = subprocess.run(
            [sys.executable, "-m", "benchlight", "--selftest"],
            env={**os.environ, **_BARE, "PYTHONPATH": str(ROOT / "desktop")},
            capture_output=True, text=True, timeout=_SECONDS, check=True,
        ).stdout  # fmt: skip
        for what in ("hits", "pictures"):
            assert frozen[what] == json.loads(source)[what], f"{frozen[what]} instead of {source}"
        return _times(frozen)

    def searches_in_a_terminal() -> str:
        said = run("search", "--limit", "1", "--json", "washing machine hums but does not drain")
        assert "Pump" in said, said
        return "Pump first"

    def imports_guides() -> str:
        (work / "führer.csv").write_text("title,device,part\nWidget Fan Replacement,Widget,Fan\n", encoding="utf-8")
        (work / "notes").mkdir()
        (work / "notes" / "lid.md").write_text("# Widget Lid Replacement\n\n1. Lift it.\n", encoding="utf-8")
        (work / "notes" / "belt.html").write_text("<html><h1>Widget Belt</h1><ol><li>Pull it.</ol>", encoding="utf-8")
        run("import", "führer.csv", "notes")
        assert "Widget Fan" in run("search", "--flat", "--limit", "1", "widget fan noisy")
        return "imported and found"

    def tells_of_its_health() -> str:
        said = run("doctor")
        torch = next(line for line in said.splitlines() if line.startswith("torch:"))
        assert ("not installed" in torch) != has_torch, said
        return next(line for line in said.splitlines() if line.startswith("Processor"))

    def runs_on_torch() -> str:
        said = run("doctor", "--model", str(model_for_torch(program, work)))
        assert "Model health:           ok" in said, said
        return next(line for line in said.splitlines() if line.startswith("Processor"))

    def trains() -> str:
        run(
            "train",
            "--no-parts",
            "--generated",
            "32",
            "--base",
            str(model_for_torch(program, work)),
            "--output",
            "trained",
        )
        assert (work / "trained" / "model.onnx").is_file()
        run("search", "--limit", "1", "--model", "trained", "washing machine does not drain")
        return "on 32 pairs, and ranks with what came of it"

    def never_tries_to_use_the_network() -> str:
        return "in all of the above" if watched else "skipped: this kernel cannot watch a program"

    def leaves_nothing_elsewhere() -> str:
        # What a library keeps for itself would stand in folders of other names.
        ours = {"benchlight", "fontconfig", "matplotlib"}
        files = [path for folder in (home, temporary) for path in folder.rglob("*") if path.is_file()]
        strange = [str(path) for path in files if ours.isdisjoint(path.relative_to(work).parts[:-1])]
        assert not strange, f"{strange}"
        return "ok"

    def removes_what_earlier_versions_left() -> str:
        left = home / ".cache/Microsoft/DeveloperTools/.onnxruntime"
        left.mkdir(parents=True)
        (left / "deviceid").write_text("39f9eff5-ec75-4cdd-a925-293bb352698e", encoding="utf-8")
        run("doctor")
        assert not left.exists(), f"{left} is still there"
        return "ok"

    def goes_without_a_home() -> str:
        run("--selftest", environment={**_BARE, "HOME": "/nonexistent"})
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
            environment={**_BARE, "HOME": "/nonexistent"})  # fmt: skip
        return "ok"

    def opens_a_real_window() -> str:
        if shutil.which("Xvfb") is None:
            return "skipped: there is no Xvfb"
        own_home = work / "another home"
        own_home.mkdir()
        with screen() as display:
            real = {**_BARE, "HOME": str(own_home), "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
            times = _times(json.loads(run("--selftest", prefix=[], environment=real)))
            window = subprocess.Popen([*watched, str(program)], env=real, cwd=work)
            try:
                subprocess.run(
                    [sys.executable, "-c", _WATCH, str(screenshot.absolute())],
                    env={**os.environ, **real}, timeout=60, check=True,
                )  # fmt: skip
                assert window.poll() is None, f"the window ended by itself with {window.returncode}"
            finally:
                window.terminate()
                window.wait(_SECONDS)
        return f"{times}; {screenshot.stat().st_size} bytes of picture"

    return [
        ranks_as_its_source_does, searches_in_a_terminal, imports_guides, tells_of_its_health,
        *([runs_on_torch, trains] if has_torch else []),
        never_tries_to_use_the_network, leaves_nothing_elsewhere, removes_what_earlier_versions_left,
        goes_without_a_home, goes_with_output_closed, goes_as_another_user, opens_a_real_window,
    ]  # fmt: skip


def model_for_torch(program: Path, work: Path) -> Path:
    """The program's own model in a form that only torch runs."""
    folder = work / "model for torch"
    if not folder.is_dir():
        shutil.copytree(program.parent / "program/benchlight/data/model", folder)
        folder.chmod(0o755)
        (folder / "model.onnx").unlink()
    return folder


@contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees; yields its DISPLAY."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait(_SECONDS)


def _times(report: dict[str, dict[str, float]]) -> str:
    seconds = report["seconds"]
    return f"window after {seconds['window']} s, first ranking by meaning after {seconds['ranking by meaning']} s"


if __name__ == "__main__":
    main()
