"""Ranking: words, devices and vectors make a `Ranking` of guides for a query."""
