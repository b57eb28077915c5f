"""Trials: real files, processes, disks and desktops, and what goes wrong with them in the field.

A few of each kind run with all tests; the many are marked `long` and run by `pytest -m long`. A trial that lacks what
it needs is skipped and says so: `test_full_disk` mounts small disks, as root; `test_share` mounts a file system of its
own (FUSE); `test_screen_reader` needs Xvfb, openbox, xdotool, D-Bus and AT-SPI with its Python (`python3-pyatspi`).
"""
