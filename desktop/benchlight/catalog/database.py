"""Opens a catalog file, writes into no other, and turns SQLite's errors into ours."""

from __future__ import annotations

import contextlib
import errno
import functools
import logging
import os
import sqlite3
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path

from sqlite_utils import Database

from benchlight import private, whole
from benchlight.catalog import write_ahead
from benchlight.catalog.damage import is_damage
from benchlight.catalog.schema import APPLICATION_ID, MIGRATIONS, known_migrations, teach
from benchlight.errors import CatalogError, CatalogReplacedError
from benchlight.translation import mark, tr

log = logging.getLogger(__name__)

_ADVICE = {
    sqlite3.SQLITE_FULL: mark("the disk is full. Free some space and try again; what was saved before is intact"),
    sqlite3.SQLITE_READONLY: mark("it is read-only. Make the file and its folder writable, or choose another catalog"),
    sqlite3.SQLITE_CANTOPEN: mark("it cannot be opened. Check that its folder exists and that you may write there"),
    sqlite3.SQLITE_PERM: mark("you may not write there. Choose another catalog"),
    sqlite3.SQLITE_NOTADB: mark("it is not a catalog (not an SQLite file). Choose another file"),
    sqlite3.SQLITE_CORRUPT: mark(
        'it is damaged. Run `benchlight doctor --repair --catalog "{file}"`, which keeps a copy, or restore a backup, '
        "or move it away to begin a new one"
    ),
    sqlite3.SQLITE_BUSY: mark("another program is holding it. Close that program and try again"),
    sqlite3.SQLITE_IOERR: mark("the disk reported an error. Check the disk and its connection"),
}
"""What to tell the user, by primary result code (https://sqlite.org/rescode.html). Other codes are bugs of ours."""

_OF_SYSTEM = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EACCES: sqlite3.SQLITE_READONLY,
    errno.EIO: sqlite3.SQLITE_IOERR,
}
"""The same by the system's error."""

_BUSY_MILLISECONDS = 5_000
_PROBE_BYTES = 1 << 16
"""As much as SQLite adds to a file at a time, and more."""
_NO_SHARED_MEMORY = (sqlite3.SQLITE_IOERR_SHMOPEN, sqlite3.SQLITE_IOERR_SHMMAP, sqlite3.SQLITE_IOERR_SHMLOCK)

_open_here: Counter[tuple[int, int]] = Counter()
"""The files that this process has open, and how often."""
_turns = threading.Lock()
"""Files are opened and closed by one thread at a time: `clear_the_way` must not come upon one that another thread, such
as that of the diagnostics, has open and not yet counted."""


@contextlib.contextmanager
def explained(file: Path) -> Iterator[None]:
    """Turns damage, and the SQLite errors that a user can do something about, into CatalogError; lets the others (bugs)
    through."""
    try:
        yield
    except Exception as error:
        code = _cause(file, sqlite3.SQLITE_CORRUPT if is_damage(error) else _code(error))
        if code not in _ADVICE:
            raise
        log.warning("%s cannot be used", file, exc_info=error)
        raise CatalogError(
            tr("The catalog {file} cannot be used: {advice}.").format(
                file=file, advice=tr(_ADVICE[code]).format(file=file)
            )
        ) from error


def open_database(file: Path) -> CatalogDatabase:
    """Opens or creates the catalog at `file` and brings its schema up to date, after a backup copy beside it. One that
    can only be read is opened for that.

    Raises CatalogError when the file is no catalog, comes from a newer Benchlight (it is not touched then), or cannot
    be created or brought up to date.
    """
    try:
        private.make_folder(file.parent)
    except OSError as error:
        known = _OF_SYSTEM.get(error.errno or 0)
        reason = error.strerror if known is None else tr(_ADVICE[known])
        raise CatalogError(
            tr("The folder {folder} for the catalog cannot be made: {reason}.").format(
                folder=file.parent, reason=reason
            )
        ) from error
    try:
        with explained(file):
            if not file.exists():
                _create(file.resolve())  # a link may lead to it
            elif not file.stat().st_size:
                _fill(file)
            db = CatalogDatabase(file)
            try:
                refuse_foreign(db.conn, file)
                _migrate(db)
            except BaseException:
                db.close()
                raise
    except OSError as error:
        advice = tr(_ADVICE[_OF_SYSTEM.get(error.errno or 0, sqlite3.SQLITE_CANTOPEN)])
        raise CatalogError(
            tr("The catalog {file} cannot be used: {advice}.").format(file=file, advice=advice)
        ) from error
    return db


def unwritten(file: Path) -> sqlite3.Connection:
    """A connection to a catalog that nobody writes, such as one that ships with the program; leaves nothing beside
    it. Raises sqlite3.Error."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


class CatalogDatabase(Database):
    """A connection to a catalog file, which writes into that file or not at all: another program may put a different
    file in its place, or write a different content into it, at any moment."""

    def __init__(self, file: Path) -> None:
        """Opens a file that exists. Raises sqlite3.Error and OSError."""
        self.file = file
        self.set_aside: Path | None = None
        """What lay beside the file and did not belong to it, under the name that it has now."""
        self._has_written = False
        self._connect()
        super().__init__(self.conn)

    def _connect(self) -> None:
        with _turns:
            # Noted first: a file that is put there after this is another one.
            identity, change = _identity(self.file), _change(self.file)
            self.set_aside = clear_the_way(self.file) or self.set_aside
            connection, read_only = _connection(self.file)
            try:
                (journal,) = connection.execute("PRAGMA journal_mode").fetchone()
                (stamp,) = connection.execute("PRAGMA user_version").fetchone()
                for setting in ("foreign_keys = ON", "synchronous = NORMAL", "recursive_triggers = ON"):
                    connection.execute(f"PRAGMA {setting}")
                teach(connection)
            except BaseException:
                connection.close()
                raise
            _open_here.update([identity])
            self.conn, self.read_only = connection, read_only
            self._identity, self._change = identity, change
            self._stamp_before = stamp if journal == "wal" else None

    def require_in_place(self) -> None:
        """Raises CatalogReplacedError where another file stands at the path. One that is gone can still be read."""
        changed = self.read_only and _change(self.file) != self._change  # SQLite does not look for that here
        if (changed or self._is_elsewhere()) and self.file.exists():
            raise CatalogReplacedError(self.file)

    def require_content(self) -> None:
        """Raises CatalogReplacedError where another program has written over the file."""
        if self._is_written_over():
            raise CatalogReplacedError(self.file)

    @contextlib.contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """A transaction, or a part of the one that is open. Raises CatalogError, and writes nothing, where the file is
        not in its place any more."""
        if self.conn.in_transaction:
            with super().atomic():
                yield self
            return
        if self.read_only:  # for want of room, it may be, and now there is some
            before, identity = self.conn, self._identity
            self._connect()
            with _turns:
                before.close()
                _open_here.subtract([identity])
        if not self._has_written:
            # A copy that was made before has another stamp than anything that is written from here on.
            with super().atomic():
                self._stamp()
            with contextlib.suppress(sqlite3.Error):
                self.conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
            self._has_written = True
        with super().atomic():
            self._stamp()
            yield self
        self.require_in_place()  # else it is in a file that is gone

    def _stamp(self) -> None:
        # Takes the write lock, and waits for it; where something was read before, that would fail at once.
        self.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        if not self.file.exists():
            raise CatalogError(
                tr(
                    "The catalog {file} was moved or removed while it was open, so nothing is stored in it any more. "
                    "Put it back, or start Benchlight again to begin a new one."
                ).format(file=self.file)
            )
        self.require_in_place()
        if write_ahead.is_foreign(self.file, self._stamp_before):
            raise CatalogReplacedError(self.file)
        _advance_stamp(self.conn)

    def close(self) -> None:
        """Closes the file. One that was moved gets all that was written; what took its place gets nothing."""
        moved, written_over = self._is_elsewhere(), self._is_written_over()
        if moved or written_over:
            log.warning("another program has moved, removed or replaced %s while it was open", self.file)
        if moved:
            with contextlib.suppress(sqlite3.Error):
                self.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with _turns:
            with _unplayed(self.conn, self.file) if written_over else contextlib.nullcontext():
                self.conn.close()
            _open_here.subtract([self._identity])
            if (moved or written_over) and not _open_here[_identity(self.file)]:
                with contextlib.suppress(sqlite3.Error, OSError):
                    write_ahead.set_foreign_aside(self.file)

    def _is_elsewhere(self) -> bool:
        return _identity(self.file) != self._identity

    def _is_written_over(self) -> bool:
        if self.read_only or self._is_elsewhere():
            return False
        try:
            self.conn.execute("PRAGMA busy_timeout = 0")
            self.conn.execute("BEGIN IMMEDIATE")  # meanwhile nobody changes both files that are compared
        except sqlite3.Error as error:
            if _code(error) == sqlite3.SQLITE_BUSY:
                return False
        try:
            return write_ahead.is_foreign(self.file, self._stamp_before)
        except (sqlite3.Error, OSError):
            return False
        finally:
            with contextlib.suppress(sqlite3.Error):
                self.conn.rollback()
                self.conn.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")


def clear_the_way(file: Path) -> Path | None:
    """To be called before SQLite opens the file. What lies beside it and belongs to another file is set aside, unless
    the file is open already; returns its new name. Raises sqlite3.Error where the file cannot be read."""
    set_aside: Path | None = None
    if not _open_here[_identity(file)] and os.access(file, os.W_OK):
        with contextlib.suppress(PermissionError):  # the folder is read-only
            set_aside = write_ahead.set_foreign_aside(file)
    if set_aside is not None:
        log.warning("what lay beside %s is of another file and is now %s", file, set_aside)
    return set_aside


def _identity(file: Path) -> tuple[int, int]:
    """Device and number of the file; zeros where there is none."""
    found = _found(file)
    return (found.st_dev, found.st_ino) if found else (0, 0)


def _change(file: Path) -> tuple[int, int]:
    """What tells whether anybody wrote into the file; zeros where there is none."""
    found = _found(file)
    return (found.st_size, found.st_mtime_ns) if found else (0, 0)


def _found(file: Path) -> os.stat_result | None:
    with contextlib.suppress(OSError):
        return file.stat()
    return None


@contextlib.contextmanager
def _unplayed(connection: sqlite3.Connection, file: Path) -> Iterator[None]:
    """Whoever closes a file last has SQLite play the write-ahead log into it. Not so in here."""
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, True)
        yield
        return
    real = file.resolve()
    away = real.rename(real.with_name(f"{real.name}.closing"))  # into a file that was moved, it does not
    try:
        yield
    finally:
        away.rename(real)


def _advance_stamp(connection: sqlite3.Connection) -> None:
    (stamp,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute(f"PRAGMA user_version = {write_ahead.next_stamp(stamp)}")


# -- ways to open a file ----------------------------------------------------------------------------------------------


def _connection(file: Path) -> tuple[sqlite3.Connection, bool]:
    """The best connection that the file system allows, and whether it is for reading a file that nobody writes."""
    if not os.access(file, os.W_OK):
        return _for_reading(file)
    try:
        return _tried(str(file)), False
    except sqlite3.Error as error:
        if _code(error) not in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        with contextlib.suppress(sqlite3.Error):
            if error.sqlite_errorcode in _NO_SHARED_MEMORY:
                return _without_shared_memory(file), False
        with contextlib.suppress(sqlite3.Error):
            return _for_reading(file)
        raise


def _tried(name: str, *settings: str) -> sqlite3.Connection:
    """A connection that has read something: only then are the files beside the catalog opened."""
    connection = sqlite3.connect(name, timeout=_BUSY_MILLISECONDS / 1000, uri=name.startswith("file:"))
    try:
        for statement in (*settings, "SELECT count(*) FROM sqlite_master"):
            connection.execute(statement).fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _without_shared_memory(file: Path) -> sqlite3.Connection:
    """For a file system that cannot map files, as some network shares: gives write-ahead logging up for good. Readers
    then wait for writers."""
    connection = _tried(str(file), "PRAGMA locking_mode = EXCLUSIVE")
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA locking_mode = NORMAL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _for_reading(file: Path) -> tuple[sqlite3.Connection, bool]:
    uri = f"{file.absolute().as_uri()}?mode=ro"
    wal, _ = write_ahead.companions(file)
    if wal.exists() and not write_ahead.is_foreign(file):
        try:
            return _tried(uri), False
        except sqlite3.Error:
            if wal.stat().st_size:  # without it, the file may be in the midst of a change
                raise
    return _tried(f"{uri}&immutable=1"), True


# -- what is wrong ----------------------------------------------------------------------------------------------------


def _code(error: Exception) -> int:
    """The primary result code; 0 for errors of Python's own module."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _cause(file: Path, code: int) -> int:
    """The code that says best what is wrong: SQLite calls a full disk and a drive that cannot be read other things."""
    try:
        if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            with tempfile.TemporaryFile(dir=file.parent) as probe:
                probe.write(bytes(_PROBE_BYTES))
        elif code == sqlite3.SQLITE_CORRUPT:
            _read_through(file)
    except OSError as error:
        return _OF_SYSTEM.get(error.errno or 0, code)
    return code


def _read_through(file: Path) -> None:
    descriptor = _descriptor(file, _identity(file))
    os.lseek(descriptor, 0, os.SEEK_SET)
    while os.read(descriptor, 1 << 20):
        pass


@functools.cache
def _descriptor(file: Path, identity: tuple[int, int]) -> int:
    """For reading a catalog past SQLite, one for each file that stood at the path. Never closed: that would drop the
    locks of this process on the file."""
    return os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0))


# -- the schema -------------------------------------------------------------------------------------------------------


def _create(file: Path) -> None:
    """All or nothing: a full disk must not leave half a catalog behind."""
    with beside(file) as part:
        _fill(part)
        try:
            file.hardlink_to(part)
        except FileExistsError:  # another program was quicker
            return
        except OSError:  # a file system without links
            part.rename(file)


def _fill(file: Path) -> None:
    """Makes an empty file a catalog without guides."""
    with contextlib.closing(sqlite3.connect(file)) as connection:
        _apply_migrations(Database(connection))
        connection.execute("PRAGMA journal_mode = WAL")
    connection, _ = _connection(file)  # gives that up again where the file system is not made for it
    connection.close()


@contextlib.contextmanager
def beside(file: Path) -> Iterator[Path]:
    """`whole.beside`; what SQLite leaves beside that goes, too."""
    with whole.beside(file) as part:
        try:
            yield part
        finally:
            for ending in ("-wal", "-shm", "-journal"):
                Path(f"{part}{ending}").unlink(missing_ok=True)


def refuse_foreign(connection: sqlite3.Connection, file: Path) -> None:
    """Reads only: a file that is not ours, or is from a newer Benchlight, stays exactly as it is."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id != APPLICATION_ID:
        raise CatalogError(
            tr("The file {file} is an SQLite file of another program. Choose another file.").format(file=file)
        )
    if MIGRATIONS.migrations_table in tables:
        applied = {name for (name,) in connection.execute(f"SELECT name FROM {MIGRATIONS.migrations_table}")}
        if applied - known_migrations():
            raise CatalogError(
                tr(
                    "The catalog {file} was written by a newer Benchlight. Update Benchlight, or choose another "
                    "catalog."
                ).format(file=file)
            )


def _migrate(db: CatalogDatabase) -> None:
    if not MIGRATIONS.pending(db):
        return
    if MIGRATIONS.applied(db):
        backup = db.file.with_name(f"{db.file.name}.before-{MIGRATIONS.pending(db)[0].name}")
        with beside(backup) as part:
            with contextlib.closing(sqlite3.connect(part)) as copy:
                db.conn.backup(copy)
            part.replace(backup)
    _apply_migrations(db)


def _apply_migrations(db: Database) -> None:
    # Taking the write lock first makes a second program that starts at the same moment wait and find nothing pending.
    db.execute("BEGIN IMMEDIATE")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _advance_stamp(db.conn)
    MIGRATIONS.apply(db)
    db.commit()
