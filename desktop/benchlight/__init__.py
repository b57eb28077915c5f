"""Benchlight: from symptoms to the repair guide that fixes them, offline."""

import os

# No hub, ever. Set here, because the libraries read it when they are first imported.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"  # they write to a stderr that a window may not have

__version__ = "0.1.0"
