"""The endings of files that hold guides."""

TABLES = (".csv", ".tsv", ".tab")
LINES = (".jsonl", ".ndjson", ".benchpack")
"""JSON Lines. `.benchpack` is the ending that an installed Benchlight is opened for."""
JSON = ".json"
GUIDES = (*TABLES, *LINES, JSON)
