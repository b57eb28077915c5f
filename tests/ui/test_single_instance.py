"""One window for each catalog, with real programs as the second start."""

from __future__ import annotations

import gc
import os
import platform
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchlight.ui.application import Application
from benchlight.ui.single_instance import SingleInstance
from tests.helpers import PACKAGES

from .conftest import Technician

BEGIN = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from benchlight.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]), Path(sys.argv[2]))
handed = instance.hand_over([Path(name) for name in sys.argv[3:]])
print("handed" if handed else "first", flush=True)
if handed:
    sys.exit()
instance.listen()
"""

NOBODY = 65534

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where lock and socket are: the path of a socket is short."""
    with tempfile.TemporaryDirectory(prefix="bl-") as name:
        yield Path(name)


@pytest.fixture
def start(folder: Path, catalog_file: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts a program that hands over files, or is the first and runs code."""
    with ExitStack() as stack:

        def started(*files: str, code: str = "", catalog: Path = catalog_file) -> subprocess.Popen[str]:
            program = subprocess.Popen(
                [sys.executable, "-c", BEGIN + code, str(catalog), str(folder), *files],
                env={"PYTHONPATH": str(PACKAGES), "XDG_ACTIVATION_TOKEN": ""},
                cwd=tmp_path,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            stack.enter_context(program)
            stack.callback(program.kill)
            return program

        yield started


@pytest.fixture
def first(folder: Path, catalog_file: Path, qapp: Application) -> Iterator[SingleInstance]:
    """The first, here."""
    instance = SingleInstance(catalog_file, folder)
    assert not instance.hand_over([])
    instance.listen()
    yield instance
    instance.close()


def said(program: subprocess.Popen[str]) -> str:
    """The first line of a program."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_a_second_start_hands_over_its_files(qtbot: QtBot, first: SingleInstance, start: Start, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.called, timeout=10_000) as called:
        second = start("guides é.csv", "/elsewhere/more.benchpack")
    assert called.args == [[tmp_path / "guides é.csv", Path("/elsewhere/more.benchpack")]]
    assert second.communicate(timeout=10) == ("handed\n", "")
    assert second.returncode == 0


def test_a_second_start_without_files_only_calls(qtbot: QtBot, first: SingleInstance, start: Start) -> None:
    with qtbot.waitSignal(first.called, timeout=10_000) as called:
        start()
    assert called.args == [[]]


def test_another_catalog_has_a_window_of_its_own(first: SingleInstance, start: Start, tmp_path: Path) -> None:
    assert said(start(catalog=tmp_path / "other.sqlite")) == "first"


def test_the_same_catalog_by_another_path_is_the_same(
    qtbot: QtBot, first: SingleInstance, start: Start, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    with qtbot.waitSignal(first.called, timeout=10_000):
        start(catalog=tmp_path / "link" / "catalog.sqlite")


def test_after_the_first_was_closed_the_next_is_first(first: SingleInstance, start: Start, folder: Path) -> None:
    first.close()
    assert list(folder.iterdir()) == []
    assert said(start()) == "first"


def test_what_a_crash_leaves_behind_is_in_nobodys_way(qtbot: QtBot, start: Start, folder: Path) -> None:
    crashed = start(code="os.kill(os.getpid(), 9)")
    crashed.communicate(timeout=10)
    assert len(list(folder.iterdir())) == 2
    again = start(code="instance.called.connect(lambda files: (print(files), application.quit()))\napplication.exec()")
    assert said(again) == "first"
    assert start("a.csv").communicate(timeout=10)[0] == "handed\n"
    assert "a.csv" in again.communicate(timeout=10)[0]


@pytest.mark.parametrize("content", ["", "nonsense", "{pid}\npython3.11\n{host}\n"], ids=["empty", "garbage", "reused"])
def test_whatever_stands_in_the_lock_file_is_in_nobodys_way(start: Start, folder: Path, content: str) -> None:
    """The last as earlier versions wrote it, with the number of a process that runs."""
    crashed = start(code="os.kill(os.getpid(), 9)")
    crashed.communicate(timeout=10)
    (lock,) = folder.glob("*.lock")
    lock.write_text(content.format(pid=os.getpid(), host=platform.node()))
    again = start(code="instance.called.connect(lambda files: (print(files), application.quit()))\napplication.exec()")
    assert said(again) == "first"
    assert start("a.csv").communicate(timeout=10)[0] == "handed\n"
    assert "a.csv" in again.communicate(timeout=10)[0]


def test_of_several_that_start_at_once_one_is_first_and_gets_all_files(start: Start) -> None:
    code = """
got = []
def take(files):
    got.extend(file.name for file in files)
    print(*files, flush=True)
    if len(got) == 4:
        QTimer.singleShot(0, application.quit)
instance.called.connect(take)
application.exec()
instance.close()
"""
    programs = [start(f"{number}.csv", code=code) for number in range(5)]
    outputs = [program.communicate(timeout=30) for program in programs]
    assert sorted(out.splitlines()[0] for out, _ in outputs) == ["first", *["handed"] * 4]
    assert [err for _, err in outputs] == [""] * 5
    assert sum(len(out.splitlines()) - 1 for out, _ in outputs) == 4


def test_a_first_window_that_hangs_keeps_nobody_out(first: SingleInstance, start: Start) -> None:
    # This thread waits for the second program and so answers nothing.
    assert said(start("a.csv")) == "first"


def test_without_a_folder_that_can_be_written_each_start_is_a_first(catalog_file: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for _ in range(2):
        instance = SingleInstance(catalog_file, tmp_path / "file" / "run")
        assert not instance.hand_over([])
        instance.listen()
        instance.close()


def is_alone(instance: SingleInstance) -> bool:
    """Whether an instance neither hands over nor listens."""
    handed = instance.hand_over([Path("secret.csv")])
    instance.listen()
    alone = not handed and instance._server is None
    instance.close()
    return alone


@pytest.mark.skipif(sys.platform == "win32", reason="owners and modes of POSIX")
def test_a_folder_that_is_not_only_this_users_is_not_trusted(catalog_file: Path, tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "theirs")
    assert is_alone(SingleInstance(catalog_file, tmp_path / "link"))
    (tmp_path / "anybody's").mkdir()
    (tmp_path / "anybody's").chmod(0o777)
    assert is_alone(SingleInstance(catalog_file, tmp_path / "anybody's" / "benchlight"))
    if os.geteuid() == 0:
        os.chown(tmp_path / "theirs", NOBODY, NOBODY)
        assert is_alone(SingleInstance(catalog_file, tmp_path / "theirs"))


@pytest.mark.skipif(sys.platform != "linux", reason="folders of Linux")
def test_without_a_session_the_folder_is_made_for_this_user_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    instance = SingleInstance(tmp_path / "catalog.sqlite")
    before = os.umask(0)
    try:
        assert not instance.hand_over([])
    finally:
        os.umask(before)
        instance.close()
    (made,) = tmp_path.iterdir()
    assert stat.S_IMODE(made.stat().st_mode) == 0o700


STRANGER = """
import os, socket, sys
path, role = sys.argv[1:]
end = socket.socket(socket.AF_UNIX)
if role == "calls":
    end.connect(path)
    end.sendall(b'{"files": ["/etc/passwd"], "activation": ""}\\n')
else:
    end.bind(path)
    end.listen()
    print("listens", flush=True)
    end = end.accept()[0]
    end.settimeout(10)
print(end.recv(100), flush=True)
"""


@pytest.fixture
def stranger(first: SingleInstance, folder: Path) -> Iterator[Callable[[str, str], subprocess.Popen[str]]]:
    """Starts another user's program that calls a socket, or listens on one, in a folder that is open to all."""
    if sys.platform != "linux" or os.geteuid() != 0 or not Path("/usr/bin/python3").exists():
        pytest.skip("needs Linux, a Python that everybody may run, and root to be somebody else")
    with ExitStack() as stack:

        def started(path: str, role: str) -> subprocess.Popen[str]:
            folder.chmod(0o777)
            program = subprocess.Popen(
                ["/usr/bin/python3", "-c", STRANGER, path, role],
                user=NOBODY, group=NOBODY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )  # fmt: skip
            stack.enter_context(program)
            stack.callback(program.kill)
            return program

        yield started


def test_another_users_program_gives_no_files_to_the_window(
    qtbot: QtBot, first: SingleInstance, stranger: Callable[[str, str], subprocess.Popen[str]]
) -> None:
    Path(first._name).chmod(0o777)
    with qtbot.assertNotEmitted(first.called):
        caller = stranger(first._name, "calls")
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=10_000)
    out, err = caller.communicate()
    assert "taken" not in out, err


def test_another_users_program_gets_no_files_from_a_second_start(
    first: SingleInstance,
    stranger: Callable[[str, str], subprocess.Popen[str]],
    catalog_file: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Path(first._name).unlink()
    listener = stranger(first._name, "listens")
    assert said(listener) == "listens"
    monkeypatch.setattr("benchlight.ui.single_instance._PATIENCE_SECONDS", 0.2)
    assert not SingleInstance(catalog_file, folder).hand_over([Path("secret.csv")])
    assert "secret" not in listener.communicate(timeout=20)[0]


def test_a_catalog_behind_links_in_a_circle_is_nobodys_catalog(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    instance = SingleInstance(tmp_path / "a" / "catalog.sqlite", folder)
    assert not instance.hand_over([])
    instance.close()


def test_where_qt_has_no_network_a_second_start_opens_a_second_window(
    first: SingleInstance,
    catalog_file: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)
    second = SingleInstance(catalog_file, folder)
    assert not second.hand_over([])
    assert "a second start opens a second window" in caplog.text
    second.listen()
    second.close()


def test_the_first_ends_while_a_second_start_is_still_connected(
    qtbot: QtBot, folder: Path, catalog_file: Path, qapp: Application
) -> None:
    sockets = []
    for _ in range(3):
        instance = SingleInstance(catalog_file, folder)
        assert not instance.hand_over([])
        instance.listen()
        sockets.append(QLocalSocket())
        sockets[-1].connectToServer(instance._name)
        with qtbot.waitSignal(instance.called):
            sockets[-1].write(b'{"files": [], "activation": ""}\n')
        instance.close()
        del instance
        gc.collect()
        qapp.processEvents()


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\n", b"[]\n", b"\xff\xfe\n", b'{"files": 5}\n', b'{"files": [5]}\n',
        b'{"files": ' + b"[" * 10_000 + b"]" * 10_000 + b', "activation": ""}\n',
        b'{"files": [], "activation": "\\u0000"}\n', b'{"files": [], "activation": "\\ud800"}\n',
    ],
    ids=["nothing", "no object", "no text", "no list", "no names", "nested", "NUL", "surrogate"],
)  # fmt: skip
def test_nonsense_on_the_socket_does_no_harm(
    qtbot: QtBot, first: SingleInstance, start: Start, nonsense: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    socket.write(nonsense)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert "is not understood" in caplog.text
    with qtbot.waitSignal(first.called, timeout=10_000):
        start()


def test_files_that_come_from_outside_raise_the_window_and_are_imported(
    technician: Technician, tmp_path: Path, qapp: Application
) -> None:
    window = technician.window
    window.showMinimized()
    qapp.opened.emit([tmp_path / "guides.benchpack"])
    assert not window.isMinimized()
    technician.waits_for(lambda: "finished" in window.import_bar.text())


def test_files_that_the_finder_opens_are_imported(technician: Technician, tmp_path: Path, qapp: Application) -> None:
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "guides.csv"))))
    technician.waits_for(lambda: "finished" in technician.window.import_bar.text())
    assert technician.window.windowState() & Qt.WindowState.WindowMinimized == Qt.WindowState.WindowNoState
