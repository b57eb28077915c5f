"""Drawings of our own, made from parameters: devices as exploded outlines with one part marked (`outlines`), connectors
and heads of screws (`symbols`), patterns of light and sound (`patterns`). Each is a small SVG, as text, that keeps to
what Qt renders: paths and text. What is drawn stands in `resources/drawings`, to be edited by people.
"""
