"""Where guides come from: one module a format, each of which yields guides and says which rows it could not read."""

from benchlight.sources.reading import read_guides
from benchlight.sources.starter import starter_guides

__all__ = ["read_guides", "starter_guides"]
