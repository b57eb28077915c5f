"""One window for each user and catalog: a second start hands its files to the first window and raises it.

A locked file says who is the first, also where two start at once or one has crashed; a local socket carries the files.
Both ends talk to programs of their own user only. QtNetwork takes longer to import than a start should lose, so that is
done when it is needed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import stat
import struct
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import platformdirs
from PySide6.QtCore import QObject, Signal, Slot

from benchlight import private

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_ANSWER = b"taken\n"
_LOCK_SECONDS = 0.05
_CONNECT_MILLISECONDS = 500
_ANSWER_MILLISECONDS = 2000
_PATIENCE_SECONDS = 4.0
"""A window that starts, or closes, or hangs for longer than this does not keep another from opening."""
_LONGEST_MESSAGE = 1_000_000
_NO_NETWORK = "a second start opens a second window, as QtNetwork lacks a library of the system's: %s"
"""On a bare Linux that is libgssapi-krb5-2."""


class _Lock:
    """A file that one program at a time holds. The system takes it back when that program ends, in whatever way, so
    that it does not matter what an earlier one left in it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this program holds it."""
        return self._descriptor is not None

    def take(self) -> bool:
        """Whether this program holds it now. Raises OSError where the file cannot be made, or be locked at all."""
        descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        with contextlib.ExitStack() as stack:
            stack.callback(os.close, descriptor)
            if _locked(descriptor) and self._is_still_there(descriptor):
                stack.pop_all()
                self._descriptor = descriptor
        return self.held

    def _is_still_there(self, descriptor: int) -> bool:
        """False where the program that held it took the file away between our opening and our locking it."""
        try:
            return os.path.samestat(os.fstat(descriptor), self._file.stat())
        except FileNotFoundError:
            return False

    def give_back(self) -> None:
        """The next program can have it."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):  # Windows does not remove what is open: there the file stays
                self._file.unlink()
            os.close(self._descriptor)
            self._descriptor = None


def _locked(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # another program holds it: as each system says it
        return False
    return True


def _runtime_folder() -> Path:
    """Where lock and socket are: in the session's folder. Where there is none, as in a container, in a folder of this
    user's beside those of others in the folder for temporary files."""
    if sys.platform != "linux":
        return platformdirs.user_runtime_path("benchlight", appauthor=False)
    session = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.geteuid()}")
    return session / "benchlight" if session.is_dir() else Path(tempfile.gettempdir(), f"benchlight-{os.geteuid()}")


def _made_ours(folder: Path) -> bool:
    """Makes the folder. False where it is another user's, or another user could put one of their own in its place."""
    private.make_folder(folder)
    if sys.platform == "win32":
        return True  # in the user's profile
    found, above = folder.lstat(), folder.parent.stat()
    others_write = above.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and not above.st_mode & stat.S_ISVTX
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
        return False
    if above.st_uid not in (0, os.geteuid()) or others_write:
        return False
    folder.chmod(0o700)  # earlier versions left that to the umask
    return True


def _same_user(socket: QLocalSocket) -> bool:
    """Whether the program at the other end runs as this user. Where the system does not say, that of the folder counts:
    nobody else can reach the socket in it."""
    if sys.platform != "linux":
        return True
    import socket as system

    with system.socket(fileno=os.dup(int(socket.socketDescriptor()))) as end:
        _, user, _ = struct.unpack("3i", end.getsockopt(system.SOL_SOCKET, system.SO_PEERCRED, struct.calcsize("3i")))
    return bool(user == os.geteuid())


class SingleInstance(QObject):
    """This program's claim to be the first with its catalog."""

    called = Signal(list)
    """A second start came, with these files."""

    def __init__(self, catalog_file: Path, folder: Path | None = None) -> None:
        """`folder`: where lock and socket are, the user's own; by default the session's."""
        super().__init__()
        folder = folder or _runtime_folder()
        digest = hashlib.sha256(
            f"{folder}\0{os.path.realpath(catalog_file)}".encode(errors="surrogatepass")
        ).hexdigest()[:16]
        # On Windows names of sockets are no files, and common to all users.
        self._name = f"benchlight-{digest}" if sys.platform == "win32" else str(folder / f"{digest}.socket")
        self._folder = folder
        self._lock = _Lock(folder / f"{digest}.lock")
        self._server: QLocalServer | None = None

    def hand_over(self, files: Sequence[Path]) -> bool:
        """True where another window has taken the files: this program is to end. False where this is the first, or
        cannot find out, or the first does not answer."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        try:
            if not _made_ours(self._folder):
                log.warning("%s is not this user's alone, so a second start opens a second window", self._folder)
                return False
            while not self._lock.take():
                if self._send(files):
                    return True
                if time.monotonic() > deadline:
                    log.warning("the first window does not answer; opening another")
                    return False
                time.sleep(_LOCK_SECONDS)
        except OSError as error:
            log.warning("no lock file can be written, so a second start opens a second window: %s", error)
        except ImportError as error:
            log.warning(_NO_NETWORK, error)
        return False

    def _send(self, files: Sequence[Path]) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        if sys.platform == "win32":
            import ctypes

            ctypes.windll.user32.AllowSetForegroundWindow(-1)  # or the first window could only flash
        message = {
            "files": [str(file.absolute()) for file in files],
            "activation": os.environ.get("XDG_ACTIVATION_TOKEN", ""),
        }
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MILLISECONDS) or not _same_user(socket):
            return False
        socket.write(json.dumps(message).encode() + b"\n")
        while socket.waitForReadyRead(_ANSWER_MILLISECONDS):
            if socket.canReadLine():
                return bytes(socket.readLine().data()) == _ANSWER
        return False

    @Slot()
    def listen(self) -> None:
        """Hears of second starts from now on; does nothing where this is not the first."""
        if not self._lock.held:
            return
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError as error:
            log.warning(_NO_NETWORK, error)
            return
        QLocalServer.removeServer(self._name)  # what a crash left
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(self._name):
            log.warning("a second start will open a second window: %s", self._server.errorString())

    def close(self) -> None:
        """The next start is the first."""
        if self._server is not None:
            self._server.close()
        self._lock.give_back()

    @Slot()
    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            # A partial that holds the socket would keep its Python half alive beyond the server, and crash.
            socket.readyRead.connect(self._on_message)
            socket.disconnected.connect(socket.deleteLater)
            if not _same_user(socket):
                log.warning("another user's program wanted to give files to this window")
                socket.abort()
                continue
            self._read(socket)

    @Slot()
    def _on_message(self) -> None:
        self._read(cast("QLocalSocket", self.sender()))

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_MESSAGE:
                socket.abort()
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
            files = [Path(name) for name in message["files"]]
            if activation := str(message["activation"]):
                os.environ["XDG_ACTIVATION_TOKEN"] = activation  # Wayland raises a window only for who has one
        except (ValueError, TypeError, KeyError, RecursionError):
            log.warning("a second start sent something that is not understood")
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.called.emit(files)
