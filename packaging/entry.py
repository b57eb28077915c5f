"""Where the frozen program begins."""

import multiprocessing

from benchlight.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
