"""Where the frozen program begins."""

import multiprocessing
import os

# Since 1.29 ONNX Runtime reports how it is used to its maker, from Linux, too. Read when it is first imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

from benchlight.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
