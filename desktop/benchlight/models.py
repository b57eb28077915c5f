"""The records that scripts ask rankings with, under the name that they had in the first releases."""

from benchlight.records import Hit, Query, Ranking

__all__ = ["Hit", "Query", "Ranking"]
