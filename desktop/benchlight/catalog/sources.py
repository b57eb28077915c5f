"""Where the guides of the catalog came from: which file holds which, and what becomes of them all at once."""

from __future__ import annotations

import json
import os
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from benchlight.catalog.choices import read
from benchlight.catalog.damage import UnreadableRowError
from benchlight.catalog.guide_rows import KEEP_ALL
from benchlight.catalog.guides import Guides
from benchlight.catalog.imports import Imports
from benchlight.errors import CatalogError
from benchlight.records import OWN, Gone, GuideSource, ImportChoices, Taken, Twin
from benchlight.translation import mark, tr

_TITLES = {OWN: mark("Your own guides"), "starter": mark("General outlines"), "ifixit": "iFixit"}
_MOST = 0.5
"""So much of each of two has the other, where one is taken for a newer state of the other."""

_GONE = (
    "id IN (SELECT guide_id FROM guide_origins GROUP BY guide_id HAVING count(*) = count(gone)) "
    "AND key NOT IN (SELECT key FROM originals)"
)
"""Which guides no file holds any more, and nobody has changed."""
_OF = "SELECT guide_id FROM guide_origins JOIN origins ON origins.id = origin_id WHERE gone IS NULL AND address"
_ONLY_OF = f"id IN ({_OF} = ?) AND id NOT IN ({_OF} <> ?)"
"""Which guides one origin has and no other."""


class Sources:
    """The sources, origins and guide_origins tables. Writes are transactions; those that take guides away can be taken
    back as an import is."""

    def __init__(self, db: Database, guides: Guides, imports: Imports) -> None:
        self._db = db
        self._guides = guides
        self._imports = imports

    def all(self) -> list[GuideSource]:
        """The sources that have guides, or had some that were deleted one by one; by title."""
        guides = self._counts("SELECT source, count(*) FROM guides GROUP BY source")
        edited = self._counts("SELECT source, count(*) FROM originals JOIN guides USING (key) GROUP BY source")
        deleted = self._counts("SELECT substr(key, 1, instr(key, ':') - 1), count(*) FROM deleted_guides GROUP BY 1")
        gone = self._gone()
        origins: dict[str, list[tuple[str, int]]] = defaultdict(list)
        files: dict[str, dict[Path, None]] = defaultdict(dict)
        for name, address, choices, held in self._db.execute(
            "SELECT source, address, choices, count(*) FROM guide_origins JOIN guides ON guides.id = guide_id "
            "JOIN origins ON origins.id = origin_id WHERE gone IS NULL GROUP BY source, origin_id ORDER BY address"
        ):
            origins[name].append((address, held))
            if Path(address).is_absolute():
                files[name].setdefault(_chosen(address, choices))
        titles = self.titles()
        rows = self._db.execute("SELECT name, licence, last_import FROM sources").fetchall()
        found = [
            GuideSource(
                name, titles[name], guides.get(name, 0), tuple(address for address, _ in origins[name]),
                tuple(held for _, held in origins[name]), tuple(files[name]), imported, licence, edited.get(name, 0),
                deleted.get(name, 0), gone.get(name, 0),
            )
            for name, licence, imported in rows
            if name in guides or name in deleted
        ]  # fmt: skip
        return sorted(found, key=lambda source: source.title.casefold())

    def choices(self) -> dict[str, ImportChoices]:
        """What the user chose for files, and for what else is in the folders that they were found in, by their paths;
        only those for which something was chosen. Raises UnreadableRowError."""
        chosen: dict[str, ImportChoices] = {}
        for address, text in self._db.execute("SELECT address, choices FROM origins WHERE choices <> '' ORDER BY id"):
            chosen[address] = read(text)
            if (folder := chosen[address].folder) is not None:
                alone = chosen[address].of_one_file
                chosen[str(folder)] = replace(chosen[address], device="") if alone else chosen[address]
        return chosen

    def titles(self) -> dict[str, str]:
        """What people call the sources, by their names: as they were renamed, or as the files or folders are called
        that they come from."""
        titles = {}
        for name, title in self._db.execute("SELECT name, title FROM sources").fetchall():
            titles[name] = title or (tr(_TITLES[name]) if name in _TITLES else self._file_of(name))
        return titles

    def _file_of(self, name: str) -> str:
        """The name of the file or folder that the source has its own from, else its own."""
        origin = self._db.execute(
            "SELECT address FROM guides JOIN guide_origins ON guide_id = guides.id "
            "JOIN origins ON origins.id = origin_id WHERE source = ? LIMIT 1",
            [name],
        ).fetchone()
        path = Path(origin[0]) if origin else Path()
        if not path.is_absolute():
            return name
        called = (path.name for path in (path, *path.parents))
        wanted = _letters(name)
        return next((each for each in called if wanted in (_letters(each), _letters(Path(each).stem))), name)

    def rename(self, name: str, title: str) -> None:
        """Has the source called so; where `title` is empty, as it was called first."""
        with self._db.atomic():
            self._db.execute("UPDATE sources SET title = ? WHERE name = ?", [title.strip(), name])

    def remove(self, name: str, origin: str = "") -> Taken:
        """Removes all guides of the source, or those that only this origin of it has; the others are of their other
        origins from then on. To import them again brings them back."""
        if not origin:
            return self._remove("source = ?", name)
        with self._db.atomic():
            taken = self._remove(f"source = ? AND {_ONLY_OF}", name, origin, origin)
            self._db.execute(
                "UPDATE guide_origins SET gone = ? WHERE gone IS NULL AND guide_id IN (SELECT id FROM guides "
                "WHERE source = ?) AND origin_id = (SELECT id FROM origins WHERE address = ?)",
                [taken.id, name, origin],
            )
        return taken

    def remove_gone(self, name: str) -> Taken:
        """Removes the guides of the source that its files no longer hold."""
        return self._remove(f"source = ? AND {_GONE}", name)

    def _remove(self, which: str, *values: str) -> Taken:
        with self._db.atomic():
            import_id = self._imports.begin([])
            count = self._take_out(import_id, which, *values)
            self._imports.end(import_id)
        return Taken(import_id, count)

    def _take_out(self, import_id: int, which: str, *values: str) -> int:
        self._db.execute(f"{KEEP_ALL} WHERE {which}", [import_id, *values])
        self._db.execute(f"DELETE FROM originals WHERE key IN (SELECT key FROM guides WHERE {which})", list(values))
        return int(self._db.execute(f"DELETE FROM guides WHERE {which}", list(values)).rowcount)

    def replace(self, name: str, by: str) -> Taken:
        """Has the guides of the source `by`, a corrected file under another name, replace those of the source `name`,
        whose keys stay; so it will be whenever that file is imported. Raises CatalogError where one of them has no
        guides."""
        with self._db.atomic():
            there = self._counts("SELECT source, count(*) FROM guides GROUP BY source")
            for each in (name, by):
                if each not in there or name == by:
                    raise CatalogError(
                        tr("There are no other guides of a source {each}, so nothing was replaced.").format(each=each)
                    )
            import_id = self._imports.begin([])
            held = self._db.execute(
                "SELECT key, (SELECT address FROM guide_origins JOIN origins ON origins.id = origin_id "
                "WHERE guide_id = guides.id ORDER BY gone IS NULL DESC LIMIT 1) FROM guides WHERE source = ?",
                [by],
            ).fetchall()
            moved = defaultdict(list)
            for key, address in held:
                if guide := self._guides.get(key):
                    moved[address or ""].append(guide)
            self._take_out(import_id, "source = ?", by)
            self._db.execute(
                "UPDATE sources SET replaces = ?, replaces_since = ? WHERE name = ?", [name, import_id, by]
            )
            for address, guides in moved.items():
                self._guides.upsert(guides, import_id, address)
            self.note_whole(filter(None, moved), import_id)
            self._imports.end(import_id)
        return Taken(import_id, sum(map(len, moved.values())))

    # -- what ships with the program ----------------------------------------------------------------------------------

    def edition(self, name: str) -> str | None:
        """Which edition of the source the guides here are, "" where nobody has told; None where it has none here."""
        row = self._db.execute(
            "SELECT edition FROM sources WHERE name = ? AND EXISTS (SELECT 1 FROM guides WHERE source = name)", [name]
        ).fetchone()
        return None if row is None else str(row[0])

    def note_edition(self, name: str, edition: str) -> None:
        """All guides of the source are of this edition."""
        with self._db.atomic():
            self._db.execute("UPDATE sources SET edition = ? WHERE name = ?", [edition, name])

    def keep_only(self, name: str, keys: Iterable[str]) -> int:
        """Removes, for good, the guides of the source with other keys; those that were changed here, and those that an
        outcome was told of, stay. Returns how many went."""
        with self._db.atomic():
            return int(
                self._db.execute(
                    "DELETE FROM guides WHERE source = ? AND key NOT IN (SELECT value FROM json_each(?)) "
                    "AND key NOT IN (SELECT key FROM originals) AND key NOT IN (SELECT guide_key FROM jobs)",
                    [name, json.dumps(list(keys))],
                ).rowcount
            )

    # -- after an import ----------------------------------------------------------------------------------------------

    def note_whole(self, addresses: Iterable[str], import_id: int) -> None:
        """Files were imported to their ends: they no longer hold what they held before and was not seen. One that has
        most of another that was not seen, and that other most of it, has taken its place. What another file that is
        still there holds alike stays that one's: an export that is imported again is no source of its guides."""
        with self._db.atomic():
            for address in addresses:
                values: dict[str, object] = {"import_id": import_id, "address": address}
                self._db.execute(
                    "UPDATE guide_origins SET gone = :import_id WHERE gone IS NULL AND seen <> :import_id "
                    "AND origin_id = (SELECT id FROM origins WHERE address = :address)",
                    values,
                )
                if not self._db.execute(_CHANGED, values).fetchone():
                    self._leave_to_others(values)
                self._db.execute(_SUCCEED, {**values, "most": _MOST})
                self._leave_to_others(values)

    def note_vanished(self, folders: Iterable[Path], import_id: int) -> None:
        """Folders were imported with all that is in them: files that are no longer there hold nothing any more."""
        with self._db.atomic():
            for folder in folders:
                inside = os.path.join(folder.absolute(), "")  # noqa: PTH118 - a path of pathlib ends in no sign
                behind = inside[:-1] + chr(ord(inside[-1]) + 1)
                unseen = self._db.execute(
                    "SELECT DISTINCT origin_id, address FROM origins JOIN guide_origins ON origin_id = origins.id "
                    "WHERE address > ? AND address < ? AND gone IS NULL AND seen <> ?",
                    [inside, behind, import_id],
                ).fetchall()
                self._db.conn.executemany(
                    "UPDATE guide_origins SET gone = ? WHERE origin_id = ? AND gone IS NULL",
                    [(import_id, origin) for origin, address in unseen if _has_vanished(Path(address))],
                )

    def _leave_to_others(self, values: dict[str, object]) -> None:
        """A file that came with the import, and changed nothing of a guide, is not where that guide comes from while
        another file holds it."""
        held = self._db.execute(_HELD_BY_OTHERS, values).fetchall()
        there = {address: Path(address).is_file() for address in {address for *_, address in held}}
        self._db.conn.executemany(
            "DELETE FROM guide_origins WHERE guide_id = ? AND origin_id = ?",
            [(guide, origin) for guide, origin, address in held if there[address]],
        )

    def gone(self, import_id: int) -> tuple[Gone, ...]:
        """The guides that the import no longer found in their files, by source."""
        titles = self.titles()
        counts = self._gone("AND id IN (SELECT guide_id FROM guide_origins WHERE gone = ?)", import_id)
        return tuple(Gone(name, titles[name], count) for name, count in counts.items())

    def twins(self, import_id: int) -> tuple[Twin, ...]:
        """The sources that came with the import, and whose guides are mostly those of another source, which came from a
        file, too."""
        titles = self.titles()
        found = self._db.execute(_TWINS, {"import_id": import_id, "most": _MOST}).fetchall()
        return tuple(Twin(name, other, titles[other], both) for name, other, both in found)

    def _gone(self, also: str = "", *values: int) -> dict[str, int]:
        return self._counts(f"SELECT source, count(*) FROM guides WHERE {_GONE} {also} GROUP BY source", *values)

    def _counts(self, sql: str, *values: int) -> dict[str, int]:
        return dict(self._db.execute(sql, list(values)).fetchall())

    def damaged(self) -> int:
        """How many records of changed and of deleted guides cannot be read."""
        return sum(
            self._db.execute(f"SELECT count(*) FROM {table} WHERE NOT json_valid(content)").fetchone()[0]
            for table in ("originals", "deleted_guides")
        )


_HERE = "here.origin_id = (SELECT id FROM origins WHERE address = :address) AND here.seen = :import_id"
_CHANGED_HERE = (
    "(SELECT 1 FROM guides JOIN guide_changes USING (key) WHERE id = here.guide_id AND import_id = :import_id)"
)
_CHANGED = f"SELECT 1 FROM guide_origins AS here WHERE {_HERE} AND EXISTS {_CHANGED_HERE} LIMIT 1"
_HELD_BY_OTHERS = f"""
SELECT here.guide_id, here.origin_id, address FROM guide_origins AS here
JOIN guide_origins AS other ON other.guide_id = here.guide_id AND other.origin_id <> here.origin_id
JOIN origins ON origins.id = other.origin_id
WHERE {_HERE} AND here.added = :import_id AND other.gone IS NULL AND NOT EXISTS {_CHANGED_HERE}
"""
_SUCCEED = """
WITH here AS (SELECT guide_id, origin_id FROM guide_origins
              WHERE origin_id = (SELECT id FROM origins WHERE address = :address) AND seen = :import_id),
     near AS (SELECT DISTINCT origin_id FROM guide_origins WHERE guide_id IN (SELECT guide_id FROM here)
              EXCEPT SELECT origin_id FROM here),
     other AS (SELECT origin_id, count(*) AS held, sum(guide_id IN (SELECT guide_id FROM here)) AS both
               FROM guide_origins WHERE gone IS NULL AND seen <> :import_id
               AND origin_id IN (SELECT origin_id FROM near) GROUP BY origin_id)
UPDATE guide_origins SET gone = :import_id WHERE gone IS NULL AND origin_id IN
  (SELECT origin_id FROM other WHERE both >= :most * max(held, (SELECT count(*) FROM here)))
"""
# The signs, and CROSS, have SQLite look each title up, and not go through all guides for a device.
_TWINS = """
WITH new AS (SELECT guides.id, source, title_hash, device FROM guides JOIN guide_changes USING (key)
             WHERE import_id = :import_id AND before IS NULL),
     counted AS (SELECT source, count(*) AS guides FROM new GROUP BY source),
     pairs AS (SELECT new.source AS name, other.source AS other, count(DISTINCT new.id) AS both
               FROM new CROSS JOIN guides AS other ON other.title_hash = new.title_hash
               WHERE +other.device = new.device AND +other.source <> new.source
               AND other.id NOT IN (SELECT id FROM new)
               AND EXISTS (SELECT 1 FROM guide_origins WHERE guide_id = other.id) GROUP BY 1, 2)
SELECT name, other, both FROM pairs JOIN counted ON counted.source = name
WHERE guides = (SELECT count(*) FROM guides WHERE source = name)
AND both >= :most * max(guides, (SELECT count(*) FROM guides WHERE source = other))
"""


def _has_vanished(file: Path) -> bool:
    """Whether there is no such file; one that cannot be asked for, as on a drive that is away, may be there."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _chosen(address: str, choices: str) -> Path:
    """The file, or the folder that was chosen in which it was found."""
    with suppress(UnreadableRowError):
        return read(choices).folder or Path(address)
    return Path(address)


def _letters(name: str) -> str:
    """A name as far as that of a source keeps it."""
    plain = unicodedata.normalize("NFKC", name).casefold().replace("+", "plus")
    return "".join(filter(str.isalnum, plain))
