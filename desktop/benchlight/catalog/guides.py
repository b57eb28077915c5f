"""Guides in the catalog."""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from operator import lt
from typing import Any

from sqlite_utils import Database

from benchlight import codec
from benchlight.catalog.choices import stored
from benchlight.catalog.damage import Damage, UnreadableRowError, by_halves, is_damage, passed_over, remedy, row_ids
from benchlight.catalog.guide_rows import (
    COLUMNS,
    KEEP_ALL,
    fields_of,
    insert,
    keep_original,
    put,
    read_content,
    rebased,
    row_of,
    tell_symptoms,
    text_hash,
)
from benchlight.catalog.tellings import IN_SEVERAL_FORMATS, together
from benchlight.errors import CatalogError
from benchlight.records import Guide, ImportChoices, Listing
from benchlight.translation import tr


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

    def upsert(
        self,
        guides: Sequence[Guide],
        import_id: int = 0,
        origin: str = "",
        choices: ImportChoices = ImportChoices(),
    ) -> Changes:
        """Stores the guides in one transaction, new or over the guide of the same key; what a bench found out about it
        stays, and so do what was changed of it here, and what another format has told better (see `tellings`). A guide
        that was deleted here stays deleted.

        What was there before is kept with the import, where there is one, so that it can be taken back. `origin` is the
        address of the file or the place that they come from, and `choices` what the user chose for it.
        """
        changes = Changes()
        with self._db.atomic():
            # Written before anything is read: that waits for another writer, where reading first would fail after it.
            self.note_sources(guides)
            self._db.execute("UPDATE imports SET touched = ? WHERE id = ?", [time.time(), import_id])
            named = self._under_their_names(guides)
            if named is not guides:
                self.note_sources(guides := named)
            keys = json.dumps([guide.key for guide in guides])
            there, changed_here, deleted = (
                {key for (key,) in self._db.execute(f"SELECT key FROM {table} WHERE key IN {_LISTED}", [keys])}
                for table in ("guides", "originals", "deleted_guides")
            )
            told = self._told([guide.key for guide in guides if guide.source == IN_SEVERAL_FORMATS])
            for guide in guides:
                row = {**row_of(guide), "import_id": import_id}
                if guide.key in told:
                    row |= together(told[guide.key], row)
                    row["title_hash"] = text_hash(row["title"])
                if guide.key in deleted:
                    self._update_deleted(row)
                    changes.unchanged += 1
                elif guide.key not in there:
                    insert(self._db, row)
                    if import_id:
                        self._db.execute(_ADDED, row)
                    there.add(guide.key)
                    changes.new += 1
                elif (self._rebase if guide.key in changed_here else self._put)(row):
                    changes.changed += 1
                else:
                    changes.unchanged += 1
            if origin:
                self._note_origin(origin, keys, import_id, choices)
        return changes

    def _put(self, row: dict[str, Any], always: bool = False) -> bool:
        """Stores the row over that of its key, where it differs; says whether it did."""
        if not (always or self._db.execute(_DIFFERS, row).fetchone()):
            return False
        if row["import_id"]:
            self._db.execute(_KEEP, row)
        put(self._db, row)
        return True

    def _rebase(self, row: dict[str, Any]) -> bool:
        """The same for a guide that was changed here: its source's new words take the place of the old, and what was
        changed stays."""
        key = {"key": row["key"]}
        stored = self._db.execute(f"SELECT {', '.join(codec.FIELDS)} FROM guides WHERE key = :key", key).fetchone()
        (original,) = self._db.execute("SELECT content FROM originals WHERE key = :key", key).fetchone()
        mine, theirs = dict(zip(codec.FIELDS, stored, strict=True)), fields_of(original)
        new = {name: row[name] for name in codec.FIELDS}
        if new == theirs:
            return False
        self._put({**row, **rebased(mine, theirs, new)}, always=True)
        keep_original(self._db, row["key"], new)
        return True

    def _update_deleted(self, row: dict[str, Any]) -> None:
        """Its source says something new of a guide that was deleted here: so it would come back."""
        key = {"key": row["key"]}
        (kept,) = self._db.execute("SELECT content FROM deleted_guides WHERE key = :key", key).fetchone()
        content = read_content(kept)
        new = {name: row[name] for name in codec.FIELDS}
        if content.get("original"):
            mine = {name: content.get(name, "") for name in new}
            content |= rebased(mine, fields_of(content["original"]), new)
            content["original"] = json.dumps(new, ensure_ascii=False)
        else:
            content |= new
        self._db.execute(
            "UPDATE deleted_guides SET content = ? WHERE key = ?", [json.dumps(content, ensure_ascii=False), row["key"]]
        )

    def _under_their_names(self, guides: Sequence[Guide]) -> Sequence[Guide]:
        """The guides, those of a source that replaces another under the keys that the other's have."""
        replaces = dict(self._db.execute("SELECT name, replaces FROM sources WHERE replaces <> ''"))
        replaced = {name: _end(replaces, name) for name in {guide.source for guide in guides} & replaces.keys()}
        if not replaced:
            return guides
        return [
            replace(guide, key=self._key_in(replaced[guide.source], guide)) if guide.source in replaced else guide
            for guide in guides
        ]

    def _key_in(self, source: str, guide: Guide) -> str:
        """The key of the same guide in another source, or the one that it gets there."""
        key = f"{source}:{guide.key.partition(':')[2]}"
        same = {"key": key, "source": source, "hash": text_hash(guide.title), "device": guide.device}
        found = self._db.execute(
            # The signs have SQLite look the title up, and not go through all guides of the source.
            "SELECT key FROM guides WHERE title_hash = :hash AND +source = :source AND +device = :device "
            "ORDER BY key <> :key LIMIT 1",
            same,
        ).fetchone()
        there = self._db.execute("SELECT 1 FROM guides WHERE key = :key", same).fetchone()
        return found[0] if found and not there else key

    def _note_origin(self, address: str, keys: str, import_id: int, choices: ImportChoices) -> None:
        now = _now()
        (origin,) = self._db.execute(
            "INSERT INTO origins (address, imported, choices) VALUES (?, ?, ?) ON CONFLICT (address) "
            "DO UPDATE SET imported = excluded.imported, choices = excluded.choices RETURNING id",
            [address, now, stored(choices)],
        ).fetchone()
        self._db.execute(
            "INSERT INTO guide_origins (guide_id, origin_id, added, seen) "
            "SELECT id, :origin, :import_id, :import_id FROM guides WHERE key IN (SELECT value FROM json_each(:keys)) "
            "ON CONFLICT (guide_id, origin_id) DO UPDATE SET seen = excluded.seen, gone = NULL",
            {"origin": origin, "import_id": import_id, "keys": keys},
        )

    def get(self, key: str) -> Guide | None:
        """The whole guide, or None. Raises CatalogError where it is there and cannot be read."""
        try:
            # Not by Database.query, whose savepoint stays open where the first row is damaged.
            row = self._db.execute(f"SELECT {', '.join(COLUMNS)} FROM guides WHERE key = ?", [key]).fetchone()
            return None if row is None else _guide(dict(zip(COLUMNS, row, strict=True)))
        except Exception as error:
            if not is_damage(error):
                raise
            raise CatalogError(
                tr("The guide {key} is damaged and cannot be read. {remedy}").format(
                    key=key, remedy=remedy(self._damage.file)
                )
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
        finding = tr("{lost} of {guides} guides cannot be read and are left out")
        self._damage.note("guides", finding.format(lost=lost, guides=len(wanted)))
        return listings

    def _listings(self, ids: Collection[int] | None) -> list[Listing]:
        """The same, where all of them can be read. Raises UnreadableRowError."""
        chosen = "" if ids is None else "WHERE id IN (SELECT value FROM json_each(?))"
        rows = self._db.execute(
            f"SELECT id, key, title, device, part, family, locale, categories FROM guides {chosen} ORDER BY id",
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
        *texts, locales, stored = columns
        return list(map(Listing._make, zip(numbers, *texts, map(paths.__getitem__, stored), locales, strict=True)))

    def tell_all_symptoms(self) -> None:
        """Makes the known symptoms that sources tell what they tell. Within the caller's transaction."""
        told = self._db.execute("SELECT id, symptoms FROM guides WHERE symptoms <> '[]'").fetchall()
        for id_, symptoms in told:
            tell_symptoms(self._db, id_, codec.field_of_row("symptoms", symptoms))

    def damaged(self) -> list[str]:
        """Keys (or numbers, where the key cannot be read) of the guides that cannot be read, or whose title is not the
        one that was stored."""
        ids = row_ids(self._db.conn, "guides")
        lost = sorted(set(ids) - set(by_halves(self._whole, ids)))
        keys = dict(by_halves(self._keys, lost))
        return [keys.get(id_, f"number {id_}") for id_ in lost]

    def _whole(self, ids: Sequence[int]) -> list[int]:
        """The ids, where all these guides are as they were stored. Raises UnreadableRowError."""
        sql = f"SELECT id, {', '.join(COLUMNS)} FROM guides WHERE id IN (SELECT value FROM json_each(?))"
        whole = []
        for id_, *values in self._db.execute(sql, [json.dumps(ids)]):
            row = dict(zip(COLUMNS, values, strict=True))
            if text_hash(_guide(row).title) != row["title_hash"]:
                raise UnreadableRowError("a title has changed")
            whole.append(id_)
        return whole

    def _keys(self, ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = self._db.execute(
            "SELECT id, key FROM guides WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(ids)]
        )
        return [(id_, str(key)) for id_, key in rows]

    def _told(self, keys: Sequence[str]) -> dict[str, dict[str, str]]:
        """What the sources of these guides have told of them until now, by their keys, as far as it can be read."""
        sql, listed = f"FROM {{}} WHERE key IN {_LISTED}", [json.dumps(keys)]
        with passed_over():
            told = {}
            for stored in self._db.execute(f"SELECT {', '.join(codec.FIELDS)} {sql.format('guides')}", listed):
                if all(isinstance(value, str) for value in stored):
                    fields = dict(zip(codec.FIELDS, stored, strict=True))
                    told[fields["key"]] = fields
            for table in ("originals", "deleted_guides"):
                for key, content in self._db.execute(f"SELECT key, content {sql.format(table)}", listed):
                    told[key] = fields_of(read_content(content).get("original") or content)
            return told
        return {}

    def note_sources(self, guides: Iterable[Guide]) -> None:
        """Notes that the sources of the guides have something new. Within the caller's transaction."""
        now = _now()
        licences = {guide.source: guide.licence for guide in guides}
        self._db.conn.executemany(
            "INSERT INTO sources (name, licence, last_import) VALUES (?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET last_import = excluded.last_import, "
            "licence = coalesce(nullif(excluded.licence, ''), licence)",
            [(name, licence, now) for name, licence in licences.items()],
        )


_LISTED = "(SELECT value FROM json_each(?))"
_DIFFERS = f"SELECT 1 FROM guides WHERE key = :key AND ({' OR '.join(f'{name} IS NOT :{name}' for name in COLUMNS)})"
_ADDED = "INSERT OR REPLACE INTO guide_changes (import_id, key) VALUES (:import_id, :key)"
_KEEP = f"{KEEP_ALL.replace('?', ':import_id')} WHERE key = :key"


def _end(replaces: dict[str, str], name: str) -> str:
    """The source whose guides those of the source are in the end: one that replaces another may be replaced itself."""
    seen = {name}
    while (following := replaces.get(name)) is not None and following not in seen:
        seen.add(name := following)
    return name


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")


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
