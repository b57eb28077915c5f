"""What a text says: the kind of device, the device, codes, and parts that are out of question; each with its place."""

MAY_BE_MEANT = 0.3
"""Device score from which a text may mean the device, as "ps" may mean several. It stands here because the window
imports this, and not what matches devices, which takes longer."""
