"""`python -m benchlight` is the same as `benchlight`."""

from benchlight.cli import main

if __name__ == "__main__":
    main()
