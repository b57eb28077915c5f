"""Where the frozen program begins."""

import multiprocessing
import os
import sys

if sys.platform == "linux":
    # PyInstaller set these, and by now they have served. A browser that this program opens must not load its libraries.
    for name in ("LD_LIBRARY_PATH", "QML2_IMPORT_PATH", "QT_PLUGIN_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        os.environ.pop(name, None)
        if before is not None:
            os.environ[name] = before

from benchlight.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
