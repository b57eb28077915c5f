"""Measures the ranking on query sets with known answers, and tunes what is fitted by them."""
