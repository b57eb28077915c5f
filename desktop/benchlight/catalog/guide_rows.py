"""Rows of guides: how one is stored, kept aside with all that the catalog knows of it, and put back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from benchlight import codec
from benchlight.catalog.damage import UnreadableRowError
from benchlight.records import Guide

COLUMNS = (*codec.FIELDS, "source", "title_hash")
NOTHING = codec.to_row(Guide("", ""))
"""The fields of a row of which nothing is known."""
_INSERT = f"INSERT INTO guides ({', '.join(COLUMNS)}) VALUES ({', '.join(':' + column for column in COLUMNS)})"
_UPDATE = f"UPDATE guides SET {', '.join(f'{column} = :{column}' for column in COLUMNS)} WHERE key = :key RETURNING id"
_PAIRS = ", ".join(f"'{column}', {column}" for column in COLUMNS if column != "title_hash")  # JSON holds no bytes
CONTENT = (
    f"json_object({_PAIRS}, 'original', (SELECT content FROM originals WHERE originals.key = guides.key), 'origins', "
    "json((SELECT json_group_array(json_array(origin_id, added, seen, gone)) FROM guide_origins "
    "WHERE guide_id = guides.id)))"
)
"""All that the catalog knows of a guide, as JSON, for `put_back`."""
KEEP_ALL = f"INSERT OR IGNORE INTO guide_changes (import_id, key, before) SELECT ?, key, {CONTENT} FROM guides"
"""Keeps guides with an import: a WHERE clause follows that says which."""


def text_hash(text: str) -> bytes:
    """16-byte key of a text in the embedding cache. Equal texts share one embedding."""
    return hashlib.sha256(text.encode()).digest()[:16]


def row_of(guide: Guide) -> dict[str, Any]:
    """The row of a guide."""
    return {**codec.to_row(guide), "source": guide.source, "title_hash": text_hash(guide.title)}


def mended(stored: dict[str, Any]) -> dict[str, Any] | None:
    """A row of which some may be damaged, its hash made anew; lists that are none are empty. None without a key or a
    title."""
    if not (stored["key"] and stored["title"]):
        return None
    whole = dict(stored)
    for name, nothing in NOTHING.items():
        try:
            codec.field_of_row(name, stored[name])
        except ValueError:
            whole[name] = nothing
    return {**stored, **row_of(codec.of_row(whole))}


def put(db: Database, row: dict[str, Any]) -> int:
    """Stores a row of a guide, over the one of its key where there is one; returns its id. Within the caller's
    transaction."""
    updated = db.execute(_UPDATE, row).fetchone()
    if updated is None:
        return insert(db, row)
    tell_symptoms(db, updated[0], codec.field_of_row("symptoms", row["symptoms"]))
    return int(updated[0])


def insert(db: Database, row: dict[str, Any]) -> int:
    """Stores the row of a new guide; returns its id. Within the caller's transaction."""
    id_ = db.execute(_INSERT, row).lastrowid
    assert id_ is not None
    if row["symptoms"] != "[]":
        tell_symptoms(db, id_, codec.field_of_row("symptoms", row["symptoms"]))
    return id_


def put_back(db: Database, contents: Iterable[dict[str, Any]]) -> None:
    """Makes guides what they were when their `CONTENT` was kept, be they there or not. Within the caller's
    transaction."""
    for content in contents:  # fields that are younger than what was kept are empty
        id_ = put(db, {**NOTHING, **content, "title_hash": text_hash(content["title"])})
        db.execute("DELETE FROM originals WHERE key = ?", [content["key"]])
        if content.get("original"):
            db.execute("INSERT INTO originals (key, content) VALUES (?, ?)", [content["key"], content["original"]])
        db.conn.executemany(
            "INSERT OR IGNORE INTO guide_origins (guide_id, origin_id, added, seen, gone) "
            "SELECT ?, id, ?, ?, ? FROM origins WHERE id = ?",
            [(id_, added, seen, gone, origin) for origin, added, seen, gone in content.get("origins", ())],
        )


def tell_symptoms(db: Database, guide_id: int, symptoms: Iterable[str]) -> None:
    """Makes the known symptoms that a guide's source tells what it tells now. Within the caller's transaction."""
    told = {text_hash(text): text for text in symptoms if text.strip()}
    there = {
        hash_
        for (hash_,) in db.execute(
            "SELECT text_hash FROM known_symptoms WHERE guide_id = ? AND job_id IS NULL", [guide_id]
        )
    }
    db.conn.executemany(
        "DELETE FROM known_symptoms WHERE guide_id = ? AND text_hash = ? AND job_id IS NULL",
        [(guide_id, hash_) for hash_ in there - told.keys()],
    )
    db.conn.executemany(
        "INSERT INTO known_symptoms (guide_id, text, text_hash) VALUES (?, ?, ?)",
        [(guide_id, text, hash_) for hash_, text in told.items() if hash_ not in there],
    )


def rebased(mine: dict[str, str], theirs: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    """A guide that was changed here, `mine`, when its source says something `new` instead of what it said before:
    fields that are not as the source said stay as they are."""
    return {name: mine[name] if mine[name] != theirs[name] else new[name] for name in new}


def keep_original(db: Database, key: str, fields: dict[str, str]) -> None:
    """Keeps what its source says of a guide that was changed here; nothing where the guide says the same now. Within
    the caller's transaction."""
    stored = db.execute(f"SELECT {', '.join(codec.FIELDS)} FROM guides WHERE key = ?", [key]).fetchone()
    db.execute("DELETE FROM originals WHERE key = ?", [key])
    if stored != tuple(fields[name] for name in codec.FIELDS):
        db.execute("INSERT INTO originals (key, content) VALUES (?, ?)", [key, json.dumps(fields, ensure_ascii=False)])


def read_content(stored: str) -> dict[str, Any]:
    """What was kept of a guide. Raises UnreadableRowError."""
    try:
        content = json.loads(stored)
        if not isinstance(content, dict):
            raise TypeError("no object")
        return content
    except (ValueError, TypeError, RecursionError) as error:
        raise UnreadableRowError("what was kept of a guide cannot be read") from error


def fields_of(stored: str) -> dict[str, str]:
    """The fields of a guide in what was kept of it. Raises UnreadableRowError."""
    content = read_content(stored)
    return {name: content.get(name, nothing) for name, nothing in NOTHING.items()}
