"""Arrays kept in files beside the catalog, because reading them in one piece is so much faster: the vectors of 44,000
titles are there in 10 ms, where their rows in the catalog take 200. Such a file holds nothing of its own; without it,
or out of date, it is made again."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

log = logging.getLogger(__name__)


class SideFile:
    """Two arrays in numpy's own format: a digest of what the second belongs to, and that."""

    def __init__(self, catalog_file: Path, kind: str) -> None:
        """The file of that kind beside the catalog; it need not exist."""
        self.path = catalog_file.with_name(f"{catalog_file.name}.{kind}")

    def read(self, digest: bytes, kind: npt.DTypeLike, dimensions: int) -> npt.NDArray[Any] | None:
        """What was written with this digest; None where the file holds something else, or is not whole."""
        try:
            with self.path.open("rb") as stream:
                if np.load(stream, allow_pickle=False).tobytes() != digest:
                    return None
                np.lib.format.read_magic(stream)
                shape, in_columns, stored_kind = np.lib.format.read_array_header_1_0(stream)
                if in_columns or stored_kind != kind or len(shape) != dimensions or 0 in shape:
                    return None
                # Mapped, not read: the pages come when they are used. Writable, but changes stay in memory.
                return np.memmap(stream, stored_kind, "c", stream.tell(), shape)
        except (OSError, ValueError, EOFError):
            return None

    def write(self, digest: bytes, array: npt.NDArray[Any]) -> None:
        """Keeps the array. Where that fails (a read-only folder, a full disk), the next start is slower, no more."""
        beside = None
        try:
            with tempfile.NamedTemporaryFile(
                dir=self.path.parent, prefix=f"{self.path.name}.", suffix=".part", delete=False
            ) as stream:
                beside = Path(stream.name)
                np.save(stream, np.frombuffer(digest, dtype=np.uint8))
                np.save(stream, array)
            beside.replace(self.path)
        except OSError as error:
            log.info("cannot keep %s: %s", self.path, error)
            if beside is not None:
                beside.unlink(missing_ok=True)
