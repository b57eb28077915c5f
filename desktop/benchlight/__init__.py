"""Benchlight: from symptoms to the repair guide that fixes them, offline."""

__version__ = "0.1.0"
