"""Guides in the catalog."""

from __future__ import annotations

import datetime
import hashlib
import json
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from operator import lt
from typing import Any

from sqlite_utils import Database

from benchlight import codec
from benchlight.catalog.damage import Damage, UnreadableRowError, by_halves, is_damage, passed_over, remedy, row_ids
from benchlight.errors import CatalogError
from benchlight.records import Guide, Listing


def text_hash(text: str) -> bytes:
    """16-byte key of a text in the embedding cache. Equal texts share one embedding."""
    return hashlib.sha256(text.encode()).digest()[:16]


@dataclass(slots=True)
class Changes:
    """How many guides an upsert added, changed and left alone."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0


class Guides:
    """The guides table. Writes are transactions."""

    def __init__(self, db: Database, damage: Damage) -> None:
        self._db = db
        self._damage = damage

    def upsert(self, guides: Sequence[Guide], import_id: int = 0) -> Changes:
        """Stores the guides in one transaction, new or over the guide of the same key; known symptoms stay, and so does
        what another format of the guide told and this one lacks. What was there before is kept with the import, where
        there is one, so that it can be taken back."""
        changes = Changes()
        added: list[tuple[int, int | None]] = []
        with self._db.atomic():
            # Written before anything is read: that waits for another writer, where reading first would fail after it.
            self._note_sources(guides)
            self._db.execute("UPDATE imports SET touched = ? WHERE id = ?", [time.time(), import_id])
            there = self._there([guide.key for guide in guides])
            known = self._known([guide.key for guide in guides if guide.source == _IN_SEVERAL_FORMATS])
            for guide in guides:
                row = _row(guide)
                row |= {name: value for name, value in known.get(guide.key, {}).items() if row[name] == _NOTHING[name]}
                if guide.key not in there:
                    added.append((import_id, self._db.execute(_INSERT, row).lastrowid))
                    there.add(guide.key)
                    changes.new += 1
                elif self._db.execute(_DIFFERS, row).fetchone():
                    if import_id:
                        self._db.execute(_KEEP, {"import_id": import_id, "key": guide.key})
                    self._db.execute(_UPDATE, row)
                    changes.changed += 1
                else:
                    changes.unchanged += 1
            if import_id:
                self._db.conn.executemany(_ADDED, added)
        return changes

    def get(self, key: str) -> Guide | None:
        """The whole guide, or None. Raises CatalogError where it is there and cannot be read."""
        try:
            # Not by Database.query, whose savepoint stays open where the first row is damaged.
            row = self._db.execute(f"SELECT {', '.join(_COLUMNS)} FROM guides WHERE key = ?", [key]).fetchone()
            return None if row is None else _guide(dict(zip(_COLUMNS, row, strict=True)))
        except Exception as error:
            if not is_damage(error):
                raise
            raise CatalogError(
                f"The guide {key} is damaged and cannot be read. {remedy(self._damage.file)}."
            ) from error

    def count(self) -> int:
        """How many guides there are."""
        return int(self._db.execute("SELECT count(*) FROM guides").fetchone()[0])

    def ever_filled(self) -> bool:
        """Whether anything was ever imported, even if it was deleted since."""
        return bool(self._db.execute("SELECT EXISTS (SELECT 1 FROM sources)").fetchone()[0])

    def any_there(self, ids: Collection[int]) -> bool:
        """Whether the catalog has a guide of these ids, be it one that cannot be read."""
        sql = "SELECT EXISTS (SELECT 1 FROM guides WHERE id IN (SELECT value FROM json_each(?)))"
        return bool(self._db.execute(sql, [json.dumps(list(ids))]).fetchone()[0])

    def listings(self, ids: Collection[int] | None = None) -> list[Listing]:
        """All guides, or those of the ids, by id. Guides that cannot be read are left out, and noted as damage."""
        if ids is not None:
            return by_halves(self._listings, sorted(ids))
        with passed_over():
            listings = self._listings(None)
            self._damage.note("guides")
            return listings
        wanted = row_ids(self._db.conn, "guides")
        listings = by_halves(self._listings, wanted)
        lost = len(wanted) - len(listings)
        self._damage.note("guides", f"{lost} of {len(wanted)} guides cannot be read and are left out")
        return listings

    def _listings(self, ids: Collection[int] | None) -> list[Listing]:
        """The same, where all of them can be read. Raises UnreadableRowError."""
        chosen = "" if ids is None else "WHERE id IN (SELECT value FROM json_each(?))"
        rows = self._db.execute(
            f"SELECT id, key, title, device, part, family, categories FROM guides {chosen} ORDER BY id",
            [] if ids is None else [json.dumps(list(ids))],
        ).fetchall()
        paths = {categories: _path(categories) for categories in {row[-1] for row in rows}}
        if not rows:
            return []
        numbers, *columns = zip(*rows, strict=True)
        try:
            for column in columns:
                "".join(column)  # of all ways to see that they are texts the quickest
        except TypeError as error:
            raise UnreadableRowError(str(error)) from error
        if {*map(type, numbers)} != {int} or not all(map(lt, numbers, numbers[1:])):
            raise UnreadableRowError("a guide's number is none, or out of order")
        return list(map(Listing._make, zip(numbers, *columns[:-1], map(paths.__getitem__, columns[-1]), strict=True)))

    def damaged(self) -> list[str]:
        """Keys (or numbers, where the key cannot be read) of the guides that cannot be read, or whose title is not the
        one that was stored."""
        ids = row_ids(self._db.conn, "guides")
        lost = sorted(set(ids) - set(by_halves(self._whole, ids)))
        keys = dict(by_halves(self._keys, lost))
        return [keys.get(id_, f"number {id_}") for id_ in lost]

    def _whole(self, ids: Sequence[int]) -> list[int]:
        """The ids, where all these guides are as they were stored. Raises UnreadableRowError."""
        sql = f"SELECT id, {', '.join(_COLUMNS)} FROM guides WHERE id IN (SELECT value FROM json_each(?))"
        whole = []
        for id_, *values in self._db.execute(sql, [json.dumps(ids)]):
            row = dict(zip(_COLUMNS, values, strict=True))
            if text_hash(_guide(row).title) != row["title_hash"]:
                raise UnreadableRowError("a title has changed")
            whole.append(id_)
        return whole

    def _keys(self, ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = self._db.execute(
            "SELECT id, key FROM guides WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(ids)]
        )
        return [(id_, str(key)) for id_, key in rows]

    def _there(self, keys: Sequence[str]) -> set[str]:
        """Those of the keys that guides have."""
        rows = self._db.execute(
            "SELECT key FROM guides WHERE key IN (SELECT value FROM json_each(?))", [json.dumps(keys)]
        )
        return {key for (key,) in rows}

    def _known(self, keys: Sequence[str]) -> dict[str, dict[str, str]]:
        """What the catalog has of these guides and a format of theirs may lack, by their keys."""
        with passed_over():
            rows = self._db.execute(
                f"SELECT key, {', '.join(_MAY_LACK)} FROM guides WHERE key IN (SELECT value FROM json_each(?))",
                [json.dumps(keys)],
            )
            return {
                key: {name: value for name, value in zip(_MAY_LACK, values, strict=True) if isinstance(value, str)}
                for key, *values in rows
            }
        return {}

    def _note_sources(self, guides: Iterable[Guide]) -> None:
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        licences = {guide.source: guide.licence for guide in guides}
        self._db.conn.executemany(
            "INSERT INTO sources (name, licence, last_import) VALUES (?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET licence = excluded.licence, last_import = excluded.last_import",
            [(name, licence, now) for name, licence in licences.items()],
        )


_COLUMNS = (*codec.FIELDS, "source", "title_hash")
_NOTHING = codec.to_row(Guide("", ""))
"""The fields of a row of which nothing is known."""
_IN_SEVERAL_FORMATS = "ifixit"
"""The source whose guides come from MyFixit, from its API and from archives, and are the same guides."""
_MAY_LACK = ("device", "part", "categories", "prerequisites")
"""What not all of these formats tell of a guide; what another has told stays."""
_INSERT = f"INSERT INTO guides ({', '.join(_COLUMNS)}) VALUES ({', '.join(':' + column for column in _COLUMNS)})"
_DIFFERS = f"SELECT 1 FROM guides WHERE key = :key AND ({' OR '.join(f'{name} IS NOT :{name}' for name in _COLUMNS)})"
_SET = f"UPDATE guides SET {', '.join(f'{column} = :{column}' for column in _COLUMNS)}"
_UPDATE = f"{_SET} WHERE key = :key"
_PAIRS = ", ".join(f"'{column}', {column}" for column in _COLUMNS if column != "title_hash")  # JSON holds no bytes
_ADDED = "INSERT OR REPLACE INTO import_changes (import_id, guide_id) VALUES (?, ?)"
_KEEP = (
    "INSERT OR IGNORE INTO import_changes (import_id, guide_id, before) SELECT :import_id, id, "
    f"json_object({_PAIRS}) FROM guides WHERE key = :key"
)


def restore(db: Database, guides: Iterable[tuple[int, dict[str, Any]]]) -> None:
    """Makes the guides of these ids what they were when an import kept them. Within the caller's transaction."""
    # Fields that are younger than what was kept are empty.
    rows = ({**_NOTHING, **before, "id": id_, "title_hash": text_hash(before["title"])} for id_, before in guides)
    db.conn.executemany(f"{_SET} WHERE id = :id", rows)


def _row(guide: Guide) -> dict[str, Any]:
    return {**codec.to_row(guide), "source": guide.source, "title_hash": text_hash(guide.title)}


def mended(stored: dict[str, Any]) -> dict[str, Any] | None:
    """A row of which some may be damaged, its hash made anew; lists that are none are empty. None without a key or a
    title."""
    if not (stored["key"] and stored["title"]):
        return None
    whole = dict(stored)
    for name, nothing in codec.to_row(Guide("", "")).items():
        try:
            codec.field_of_row(name, stored[name])
        except ValueError:
            whole[name] = nothing
    return {**stored, **_row(codec.of_row(whole))}


def _guide(row: dict[str, Any]) -> Guide:
    """Raises UnreadableRowError."""
    try:
        return codec.of_row(row)
    except ValueError as error:
        raise UnreadableRowError(str(error)) from error


def _path(stored: str) -> tuple[str, ...]:
    """The categories that a row holds. Raises UnreadableRowError."""
    try:
        path: tuple[str, ...] = codec.field_of_row("categories", stored)
    except ValueError as error:
        raise UnreadableRowError(str(error)) from error
    return path
