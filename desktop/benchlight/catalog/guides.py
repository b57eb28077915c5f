"""Guides in the catalog."""

from __future__ import annotations

import datetime
import hashlib
import json
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from benchlight.models import Guide, Listing, Step


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

    def __init__(self, db: Database) -> None:
        self._db = db

    def upsert(self, guides: Sequence[Guide], import_id: int = 0) -> Changes:
        """Stores the guides in one transaction, new or over the guide of the same key; known symptoms stay. What was
        there before is kept with the import, where there is one, so that it can be taken back."""
        changes = Changes()
        added: list[tuple[int, int | None]] = []
        with self._db.atomic():
            # Written before anything is read: that waits for another writer, where reading first would fail after it.
            self._note_sources(guides)
            self._db.execute("UPDATE imports SET touched = ? WHERE id = ?", [time.time(), import_id])
            stored = self._content_hashes([guide.key for guide in guides])
            for guide in guides:
                row = _row(guide)
                if guide.key not in stored:
                    added.append((import_id, self._db.execute(_INSERT, row).lastrowid))
                    changes.new += 1
                elif stored[guide.key] != row["content_hash"]:
                    if import_id:
                        self._db.execute(_KEEP, {"import_id": import_id, "key": guide.key})
                    self._db.execute(_UPDATE, row)
                    changes.changed += 1
                else:
                    changes.unchanged += 1
                stored[guide.key] = row["content_hash"]
            if import_id:
                self._db.conn.executemany(_ADDED, added)
        return changes

    def get(self, key: str) -> Guide | None:
        """The whole guide, or None."""
        for row in self._db.query("SELECT * FROM guides WHERE key = ?", [key]):
            return _guide(row)
        return None

    def id_of(self, key: str) -> int | None:
        """The guide's row id, or None."""
        row = self._db.execute("SELECT id FROM guides WHERE key = ?", [key]).fetchone()
        return None if row is None else int(row[0])

    def count(self) -> int:
        """How many guides there are."""
        return int(self._db.execute("SELECT count(*) FROM guides").fetchone()[0])

    def ever_filled(self) -> bool:
        """Whether anything was ever imported, even if it was deleted since."""
        return bool(self._db.execute("SELECT EXISTS (SELECT 1 FROM sources)").fetchone()[0])

    def listings(self, ids: Collection[int] | None = None) -> list[Listing]:
        """All guides, or those of the ids, by id."""
        chosen = "" if ids is None else "WHERE id IN (SELECT value FROM json_each(?))"
        rows = self._db.execute(
            f"SELECT id, key, title, device, part, family, categories FROM guides {chosen} ORDER BY id",
            [] if ids is None else [json.dumps(list(ids))],
        ).fetchall()
        paths = {categories: tuple(json.loads(categories)) for categories in {row[-1] for row in rows}}
        return [Listing._make((*row[:-1], paths[row[-1]])) for row in rows]

    def _content_hashes(self, keys: list[str]) -> dict[str, str]:
        rows = self._db.execute(
            "SELECT key, content_hash FROM guides WHERE key IN (SELECT value FROM json_each(?))", [json.dumps(keys)]
        )
        return dict(rows.fetchall())

    def _note_sources(self, guides: Iterable[Guide]) -> None:
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        licences = {guide.source: guide.licence for guide in guides}
        self._db.conn.executemany(
            "INSERT INTO sources (name, licence, last_import) VALUES (?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET licence = excluded.licence, last_import = excluded.last_import",
            [(name, licence, now) for name, licence in licences.items()],
        )


_COLUMNS = (
    "key", "source", "title", "title_hash", "device", "part", "family", "categories", "summary", "steps", "tools",
    "parts", "difficulty", "time_required", "url", "licence", "locale", "revision", "content_hash",
)  # fmt: skip
_INSERT = f"INSERT INTO guides ({', '.join(_COLUMNS)}) VALUES ({', '.join(':' + column for column in _COLUMNS)})"
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
    rows = ({**before, "id": id_, "title_hash": text_hash(before["title"])} for id_, before in guides)
    db.conn.executemany(f"{_SET} WHERE id = :id", rows)


def _row(guide: Guide) -> dict[str, Any]:
    row: dict[str, Any] = {
        "key": guide.key,
        "source": guide.source,
        "title": guide.title,
        "device": guide.device,
        "part": guide.part,
        "family": guide.family,
        "categories": _json(guide.categories),
        "summary": guide.summary,
        "steps": _steps_json(guide.steps),
        "tools": _json(guide.tools),
        "parts": _json(guide.parts),
        "difficulty": guide.difficulty,
        "time_required": guide.time_required,
        "url": guide.url,
        "licence": guide.licence,
        "locale": guide.locale,
        "revision": guide.revision,
    }
    # Equal hashes mean that importing the guide again changes nothing.
    row["content_hash"] = hashlib.sha256("\0".join(row.values()).encode()).hexdigest()
    row["title_hash"] = text_hash(guide.title)
    return row


# Cached, because the guides of one import share tools, categories and, in the starter catalog, steps.
@lru_cache(maxsize=512)
def _json(values: tuple[str, ...]) -> str:
    return json.dumps(values, ensure_ascii=False)


@lru_cache(maxsize=512)
def _steps_json(steps: tuple[Step, ...]) -> str:
    return json.dumps(
        [{"text": step.text, "title": step.title, "images": step.images} for step in steps], ensure_ascii=False
    )


def _guide(row: dict[str, Any]) -> Guide:
    steps = tuple(
        Step(text=step["text"], title=step["title"], images=tuple(step["images"])) for step in json.loads(row["steps"])
    )
    return Guide(
        key=row["key"],
        title=row["title"],
        device=row["device"],
        part=row["part"],
        family=row["family"],
        categories=tuple(json.loads(row["categories"])),
        summary=row["summary"],
        steps=steps,
        tools=tuple(json.loads(row["tools"])),
        parts=tuple(json.loads(row["parts"])),
        difficulty=row["difficulty"],
        time_required=row["time_required"],
        url=row["url"],
        licence=row["licence"],
        locale=row["locale"],
        revision=row["revision"],
    )
