"""The catalog's schema: numbered migrations, forward only, each in a transaction of its own."""

from __future__ import annotations

import json
import sqlite3

import numpy as np
from sqlite_utils import Database, Migrations

from benchlight.catalog.damage import passed_over
from benchlight.words import spaced

MIGRATIONS = Migrations("benchlight")

APPLICATION_ID = 0x424C4754
"""`PRAGMA application_id` of a catalog: "BLGT". Tells our files from other people's SQLite files."""

FULL_TEXT_TABLES = {"guides": ("title", "device", "part", "categories", "summary"), "known_symptoms": ("text",)}
"""Tables with an index of words, `..._fts`, and its columns."""
WORD_INDEXES = (*FULL_TEXT_TABLES, "guide_steps")
"""All that have such an index. That of the guides' steps is apart: they hold so many words that those which tell guides
from each other would be lost among them."""

SEARCHED = {
    "guides": ("key", "title", "title_hash", "device", "part", "family", "categories", "summary", "locale"),
    "known_symptoms": ("guide_id", "text", "text_hash"),
}
"""Tables whose changes the search in memory has to follow, and the columns that it goes by."""
_CHANGES_KEPT = 50_000
_CHANGES_A_TRIM = 1_000


def known_migrations() -> set[str]:
    """Names of all migrations that this program knows."""
    return {migration.name for migration in MIGRATIONS._migrations}


def columns_of(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """Names and types of a table's columns, none where there is no such table."""
    return dict(connection.execute("SELECT name, type FROM pragma_table_info(?)", [table]).fetchall())


@MIGRATIONS(name="0001_initial")
def _initial(db: Database) -> None:
    # Steps, tools, parts and categories are JSON: they are read and written only together with their guide.
    db.execute(
        """CREATE TABLE guides (
             id INTEGER PRIMARY KEY,
             key TEXT NOT NULL UNIQUE,
             source TEXT NOT NULL REFERENCES sources(name),
             title TEXT NOT NULL,
             title_hash BLOB NOT NULL,
             device TEXT NOT NULL,
             part TEXT NOT NULL,
             family TEXT NOT NULL,
             categories TEXT NOT NULL,
             summary TEXT NOT NULL,
             steps TEXT NOT NULL,
             tools TEXT NOT NULL,
             parts TEXT NOT NULL,
             difficulty TEXT NOT NULL,
             time_required TEXT NOT NULL,
             url TEXT NOT NULL,
             licence TEXT NOT NULL,
             locale TEXT NOT NULL,
             revision TEXT NOT NULL,
             content_hash TEXT NOT NULL)"""
    )
    db.execute("CREATE INDEX guides_by_title_hash ON guides(title_hash)")
    db.execute("CREATE INDEX guides_by_device ON guides(device)")
    db.execute("CREATE TABLE sources (name TEXT PRIMARY KEY, licence TEXT NOT NULL, last_import TEXT NOT NULL)")
    db.execute(
        """CREATE TABLE jobs (
             id INTEGER PRIMARY KEY,
             at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
             device TEXT NOT NULL,
             symptoms TEXT NOT NULL,
             guide_key TEXT NOT NULL,
             outcome TEXT NOT NULL CHECK (outcome IN ('fixed', 'not it')),
             notes TEXT NOT NULL)"""
    )
    db.execute(
        """CREATE TABLE known_symptoms (
             id INTEGER PRIMARY KEY,
             guide_id INTEGER NOT NULL REFERENCES guides(id) ON DELETE CASCADE,
             text TEXT NOT NULL,
             text_hash BLOB NOT NULL,
             job_id INTEGER REFERENCES jobs(id) ON DELETE CASCADE)"""
    )
    db.execute("CREATE INDEX known_symptoms_by_guide ON known_symptoms(guide_id)")
    db.execute("CREATE INDEX known_symptoms_by_text_hash ON known_symptoms(text_hash)")
    db.execute("CREATE INDEX known_symptoms_by_job ON known_symptoms(job_id)")
    db.execute("CREATE TABLE models (id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE)")
    db.execute(
        """CREATE TABLE embeddings (
             model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
             text_hash BLOB NOT NULL,
             vector BLOB NOT NULL,
             UNIQUE (model_id, text_hash))"""
    )
    for table, columns in FULL_TEXT_TABLES.items():
        _enable_full_text(db, table, columns, table, "unicode61 remove_diacritics 2")
    # Terms of the index with their counts: the vocabulary that misspelt query words are corrected against.
    db.execute("CREATE VIRTUAL TABLE guides_terms USING fts5vocab('guides_fts', 'row')")


@MIGRATIONS(name="0002_half_precision")
def _half_precision(db: Database) -> None:
    with np.errstate(all="ignore"):  # a damaged catalog may hold any numbers, and vectors of any length
        halves = [
            (np.frombuffer(vector, dtype="<f4").astype("<f2").tobytes(), row)
            for row, vector in db.execute("SELECT rowid, CAST(vector AS BLOB) FROM embeddings").fetchall()
            if len(vector) % 4 == 0
        ]
    db.conn.executemany("UPDATE embeddings SET vector = ? WHERE rowid = ?", halves)


@MIGRATIONS(name="0003_imports")
def _imports(db: Database) -> None:
    db.execute(
        """CREATE TABLE imports (
             id INTEGER PRIMARY KEY,
             files TEXT NOT NULL,
             state TEXT NOT NULL CHECK (state IN ('running', 'interrupted', 'ended')),
             touched REAL NOT NULL)"""
    )
    # `before` is the guide as JSON, NULL for one that the import added.
    db.execute(
        """CREATE TABLE import_changes (
             import_id INTEGER NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
             guide_id INTEGER NOT NULL,
             before TEXT,
             PRIMARY KEY (import_id, guide_id))"""
    )


@MIGRATIONS(name="0004_last_words")
def _last_words(db: Database) -> None:
    # To say "not it" did not take back an earlier "fixed it".
    with passed_over():
        db.execute(
            "DELETE FROM known_symptoms WHERE 'not it' = (SELECT outcome FROM jobs "
            "JOIN guides ON guides.key = jobs.guide_key "
            "WHERE guides.id = known_symptoms.guide_id AND jobs.symptoms = known_symptoms.text "
            "ORDER BY jobs.id DESC LIMIT 1)"
        )


@MIGRATIONS(name="0005_changes")
def _changes(db: Database) -> None:
    # Kept by triggers, so that whoever changes the catalog writes it down. The token tells apart what two copies of a
    # catalog went through; the first entry stands for all that was before.
    db.execute(
        """CREATE TABLE changes (
             number INTEGER PRIMARY KEY,
             token INTEGER NOT NULL DEFAULT (random()),
             kind TEXT NOT NULL,
             id INTEGER NOT NULL)"""
    )
    db.execute("INSERT INTO changes (kind, id) VALUES ('', 0)")
    db.execute(
        f"CREATE TRIGGER changes_trimmed AFTER INSERT ON changes WHEN new.number % {_CHANGES_A_TRIM} = 0 "
        f"BEGIN DELETE FROM changes WHERE number <= new.number - {_CHANGES_KEPT}; END"
    )
    for table in SEARCHED:
        _note_updates(db, table)
        for event, row in (("INSERT", "new"), ("DELETE", "old")):
            db.execute(
                f"CREATE TRIGGER {table}_{event.lower()}_noted AFTER {event} ON {table} "
                f"BEGIN INSERT INTO changes (kind, id) VALUES ('{table}', {row}.id); END"
            )


@MIGRATIONS(name="0006_words")
def _words(db: Database) -> None:
    teach(db.conn)
    for table, columns in FULL_TEXT_TABLES.items():
        names, folded = ", ".join(columns), ", ".join(map(_FOLDED.format, columns))
        for event in ("inserted", "deleted", "updated"):
            db.execute(f"DROP TRIGGER IF EXISTS {table}_{event}")
        db.execute(f"DROP TABLE IF EXISTS {table}_fts")
        db.execute(f"DROP VIEW IF EXISTS {table}_words")
        db.execute(f"CREATE VIEW {table}_words (id, {names}) AS SELECT id, {folded} FROM {table}")
        _enable_full_text(db, table, columns, f"{table}_words", "ascii tokenchars '+'", _FOLDED)
        db.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")


@MIGRATIONS(name="0007_compared_by_value")
def _compared_by_value(db: Database) -> None:
    # Whether an imported guide is another than the one that is there was told by a hash of all its fields.
    with passed_over():
        db.execute("ALTER TABLE guides DROP COLUMN content_hash")


@MIGRATIONS(name="0008_codes")
def _codes(db: Database) -> None:
    # The shop's own. Content is JSON: a code is read and written only whole.
    db.execute("CREATE TABLE codes (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, content TEXT NOT NULL)")
    # `before` is the content that it had, NULL for a code that the import added.
    db.execute(
        """CREATE TABLE code_changes (
             import_id INTEGER NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
             key TEXT NOT NULL,
             before TEXT,
             PRIMARY KEY (import_id, key))"""
    )
    for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
        db.execute(
            f"CREATE TRIGGER codes_{event.lower()}_noted AFTER {event} ON codes "
            f"BEGIN INSERT INTO changes (kind, id) VALUES ('codes', {row}.id); END"
        )


@MIGRATIONS(name="0009_steps")
def _steps(db: Database) -> None:
    teach(db.conn)
    db.execute(f"CREATE VIEW guide_steps_words (id, steps) AS SELECT id, {_FOLDED_STEPS.format('steps')} FROM guides")
    _enable_full_text(
        db, "guides", ("steps",), "guide_steps_words", "ascii tokenchars '+'", _FOLDED_STEPS, index="guide_steps"
    )
    with passed_over():
        db.execute("INSERT INTO guide_steps_fts (guide_steps_fts) VALUES ('rebuild')")
    db.execute("CREATE VIRTUAL TABLE guide_steps_terms USING fts5vocab('guide_steps_fts', 'row')")


@MIGRATIONS(name="0010_whole_guides")
def _whole_guides(db: Database) -> None:
    # What manuals, archives and the shop's own guides have beside what others have.
    columns = {
        "conclusion": "''",
        "prerequisites": "'[]'",
        "symptoms": "'[]'",
        "notes": "''",
        "author": "''",
        "document": "''",
        "pages": "''",
    }
    for column, default in columns.items():
        db.execute(f"ALTER TABLE guides ADD COLUMN {column} TEXT NOT NULL DEFAULT {default}")


@MIGRATIONS(name="0011_fetches")
def _fetches(db: Database) -> None:
    # What an import asks of iFixit, as JSON; "" for an import of files.
    db.execute("ALTER TABLE imports ADD COLUMN fetch TEXT NOT NULL DEFAULT ''")
    # How far it came: each page that it knows of, in the order in which they are asked for.
    db.execute(
        """CREATE TABLE fetch_pages (
             id INTEGER PRIMARY KEY,
             import_id INTEGER NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
             page TEXT NOT NULL,
             done INTEGER NOT NULL,
             UNIQUE (import_id, page))"""
    )


@MIGRATIONS(name="0012_keeping")
def _keeping(db: Database) -> None:
    # What a user calls a source; the source whose guides this one's are, and the import that found them so.
    for column in ("title TEXT NOT NULL DEFAULT ''", "replaces TEXT NOT NULL DEFAULT ''", "replaces_since INTEGER"):
        db.execute(f"ALTER TABLE sources ADD COLUMN {column}")
    db.execute("CREATE INDEX guides_by_source ON guides(source)")
    # Files and other places that guides come from, and which of them have a guide: the import that first found it
    # there, the last that did, and the one that no longer did.
    # What the user chose for their last import is JSON, "" where nothing; so it is of an import that is to go on.
    db.execute(
        """CREATE TABLE origins (
             id INTEGER PRIMARY KEY,
             address TEXT NOT NULL UNIQUE,
             imported TEXT NOT NULL,
             choices TEXT NOT NULL DEFAULT '')"""
    )
    db.execute("ALTER TABLE imports ADD COLUMN choices TEXT NOT NULL DEFAULT ''")
    db.execute(
        """CREATE TABLE guide_origins (
             guide_id INTEGER NOT NULL REFERENCES guides(id) ON DELETE CASCADE,
             origin_id INTEGER NOT NULL REFERENCES origins(id) ON DELETE CASCADE,
             added INTEGER NOT NULL,
             seen INTEGER NOT NULL,
             gone INTEGER,
             PRIMARY KEY (guide_id, origin_id))"""
    )
    db.execute("CREATE INDEX guide_origins_by_origin ON guide_origins(origin_id)")
    # What its source says of a guide that was changed here; and guides that were deleted here, as they were.
    db.execute("CREATE TABLE originals (key TEXT PRIMARY KEY, content TEXT NOT NULL)")
    db.execute("CREATE TABLE deleted_guides (key TEXT PRIMARY KEY, content TEXT NOT NULL)")
    # What an import changed is kept by the keys of guides, so that a guide that is gone can come back.
    db.execute(
        """CREATE TABLE guide_changes (
             import_id INTEGER NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
             key TEXT NOT NULL,
             before TEXT,
             PRIMARY KEY (import_id, key))"""
    )
    with passed_over():
        db.execute(
            "INSERT INTO guide_changes SELECT import_id, key, before FROM import_changes JOIN guides ON id = guide_id"
        )
    db.execute("DROP TABLE IF EXISTS import_changes")
    # A known symptom without a job is one that the guide's source tells; one that a repair left so gets a job again.
    with passed_over():
        give_back_jobs(db)
    db.execute("DROP TRIGGER IF EXISTS guides_update_noted")
    _note_updates(db, "guides")


@MIGRATIONS(name="0013_outlines")
def _outlines(db: Database) -> None:
    # What a general outline was made for; empty for a guide of the device itself.
    db.execute("ALTER TABLE guides ADD COLUMN made_for TEXT NOT NULL DEFAULT '[]'")


@MIGRATIONS(name="0014_editions")
def _editions(db: Database) -> None:
    # Which edition of a source that ships with the program its guides are; empty where nobody has told.
    db.execute("ALTER TABLE sources ADD COLUMN edition TEXT NOT NULL DEFAULT ''")


@MIGRATIONS(name="0015_outcomes")
def _outcomes(db: Database) -> None:
    # What fails often is learned from outcomes of both sorts.
    for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
        db.execute(
            f"CREATE TRIGGER jobs_{event.lower()}_noted AFTER {event} ON jobs "
            f"BEGIN INSERT INTO changes (kind, id) VALUES ('jobs', {row}.id); END"
        )


def give_back_jobs(db: Database) -> None:
    """Known symptoms that have lost their jobs get jobs again."""
    db.execute(
        "INSERT INTO jobs (device, symptoms, guide_key, outcome, notes) SELECT '', text, key, 'fixed', '' "
        "FROM known_symptoms JOIN guides ON guides.id = guide_id WHERE job_id IS NULL"
    )
    db.execute(
        "UPDATE known_symptoms SET job_id = (SELECT max(jobs.id) FROM jobs JOIN guides ON guides.key = guide_key "
        "WHERE guides.id = known_symptoms.guide_id AND jobs.symptoms = text) WHERE job_id IS NULL"
    )


def _note_updates(db: Database, table: str) -> None:
    """Has the journal note the updates of what the search in memory goes by."""
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in ("id", *SEARCHED[table]))
    db.execute(
        f"CREATE TRIGGER {table}_update_noted AFTER UPDATE ON {table} WHEN {changed} "
        f"BEGIN INSERT INTO changes (kind, id) VALUES ('{table}', new.id); END"
    )


_FOLDED = "words(CAST({} AS BLOB))"
"""As bytes, because SQLite hands over no text that is not UTF-8, and a guide that holds some is still to be changed."""
_FOLDED_STEPS = "step_words(CAST({} AS BLOB))"


def teach(connection: sqlite3.Connection) -> None:
    """Gives a connection the SQL functions `words` and `step_words`, through which the indexes of words hold exactly
    what `words.words` makes of the texts. A program without them, such as a plain sqlite3 shell, can read the catalog
    and search the indexes; where it writes guides or known symptoms it is refused ("no such function: words"), and
    nothing happens."""
    connection.execute("PRAGMA trusted_schema = ON")  # no function of Python's can be declared harmless
    connection.create_function("words", 1, _words_of, deterministic=True)
    connection.create_function("step_words", 1, _words_of_steps, deterministic=True)


def _words_of(text: bytes | None) -> str:
    return spaced((text or b"").decode(errors="replace"))


def _words_of_steps(steps: bytes | None) -> str:
    """The words of the steps' titles and texts, none where they are damaged."""
    try:
        return spaced("\n".join(f"{step['title']}\n{step['text']}" for step in json.loads(steps or b"[]")))
    except (ValueError, TypeError, KeyError, RecursionError):
        return ""


def _enable_full_text(
    db: Database,
    table: str,
    columns: tuple[str, ...],
    content: str,
    tokenizer: str,
    indexed: str = "{}",
    index: str | None = None,
) -> None:
    """External-content FTS5 index kept true by triggers (https://sqlite.org/fts5.html#external_content_tables). Its
    content is a table or view that has of each column of `table` what is `indexed` of it; its name is `index`, or the
    table's.

    sqlite-utils' enable_fts does the same, but through executescript, which would commit the migration half-way.
    """
    index = index or table
    names = ", ".join(columns)
    new = ", ".join(indexed.format(f"new.{column}") for column in columns)
    old = ", ".join(indexed.format(f"old.{column}") for column in columns)
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in columns)
    add = f"INSERT INTO {index}_fts (rowid, {names}) VALUES (new.id, {new})"
    remove = f"INSERT INTO {index}_fts ({index}_fts, rowid, {names}) VALUES ('delete', old.id, {old})"
    db.execute(
        f"CREATE VIRTUAL TABLE {index}_fts USING fts5({names}, content='{content}', content_rowid='id', "
        f'tokenize="{tokenizer}")'
    )
    db.execute(f"CREATE TRIGGER {index}_inserted AFTER INSERT ON {table} BEGIN {add}; END")
    db.execute(f"CREATE TRIGGER {index}_deleted AFTER DELETE ON {table} BEGIN {remove}; END")
    db.execute(f"CREATE TRIGGER {index}_updated AFTER UPDATE ON {table} WHEN {changed} BEGIN {remove}; {add}; END")
