"""One window for each user and catalog: a second start hands its files to the first window and raises it.

A lock file says who is the first, also where two start at once or one has crashed; a local socket carries the files.
QtNetwork takes longer to import than a start should lose, so that is done when it is needed.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import platformdirs
from PySide6.QtCore import QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_ANSWER = b"taken\n"
_LOCK_MILLISECONDS = 50
_CONNECT_MILLISECONDS = 500
_ANSWER_MILLISECONDS = 2000
_PATIENCE_SECONDS = 4.0
"""A window that starts, or closes, or hangs for longer than this does not keep another from opening."""
_LONGEST_MESSAGE = 1_000_000
_NO_NETWORK = "a second start opens a second window, as QtNetwork lacks a library of the system's: %s"
"""On a bare Linux that is libgssapi-krb5-2."""


def _runtime_folder() -> Path:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # where the session names no folder there is another
            return platformdirs.user_runtime_path("benchlight", appauthor=False, ensure_exists=True)
    except OSError:
        return Path(os.devnull)  # where no lock can be written, either


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
        self._lock = QLockFile(str(folder / f"{digest}.lock"))
        self._lock.setStaleLockTime(0)  # not by its age: only a program that is gone leaves a stale lock
        self._server: QLocalServer | None = None

    def hand_over(self, files: Sequence[Path]) -> bool:
        """True where another window has taken the files: this program is to end. False where this is the first, or
        cannot find out, or the first does not answer."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not self._lock.tryLock(_LOCK_MILLISECONDS):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                log.warning("no lock file can be written, so a second start opens a second window")
                return False
            try:
                if self._send(files):
                    return True
            except ImportError as error:
                log.warning(_NO_NETWORK, error)
                return False
            if time.monotonic() > deadline:
                log.warning("the first window does not answer; opening another")
                return False
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
        if not socket.waitForConnected(_CONNECT_MILLISECONDS):
            return False
        socket.write(json.dumps(message).encode() + b"\n")
        while socket.waitForReadyRead(_ANSWER_MILLISECONDS):
            if socket.canReadLine():
                return bytes(socket.readLine().data()) == _ANSWER
        return False

    @Slot()
    def listen(self) -> None:
        """Hears of second starts from now on; does nothing where this is not the first."""
        if not self._lock.isLocked():
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
        self._lock.unlock()

    @Slot()
    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            # A partial that holds the socket would keep its Python half alive beyond the server, and crash.
            socket.readyRead.connect(self._on_message)
            socket.disconnected.connect(socket.deleteLater)
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
            activation = str(message["activation"])
        except (ValueError, TypeError, KeyError):
            log.warning("a second start sent something that is not understood")
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        if activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = activation  # Wayland raises a window only for who has one
        self.called.emit(files)
