"""Service manuals (PDF): generated ones of which all is known, hostile ones, and how well they are read.

`python -m tests.sources.manuals` prints the figures.
"""
