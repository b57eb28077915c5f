"""Benchlight: from symptoms to the repair guide that fixes them, offline."""

import os

# Nothing leaves the machine: no telemetry, no hub, no question for a newer version. Set whatever the user's environment
# says, and here, because the libraries read it when they are first imported. Frozen or not, this comes before them.
os.environ.update(
    ORT_DISABLE_TELEMETRY="1",  # ONNX Runtime, from 1.29 on
    HF_HUB_OFFLINE="1",  # huggingface_hub and, by it, tokenizers, transformers and sentence-transformers
    TRANSFORMERS_OFFLINE="1",
    HF_DATASETS_OFFLINE="1",  # which datasets believes more than HF_HUB_OFFLINE
    HF_UPDATE_DOWNLOAD_COUNTS="0",  # datasets
    HF_HUB_DISABLE_TELEMETRY="1",
    HF_HUB_DISABLE_UPDATE_CHECK="1",
    DO_NOT_TRACK="1",  # whoever keeps to https://donottrack.sh
    HF_HUB_DISABLE_PROGRESS_BARS="1",  # they write to a stderr that a window may not have
)
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

__version__ = "0.1.0"
