"""`python packaging/icons.py FILE...`: renders Benchlight's icon: as .ico for Windows, .icns for macOS, or .png.

Needs PySide6 and Pillow. Every size is drawn from the SVG, so that the small ones are as sharp as the large.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path

from PIL import Image

SVG = Path(__file__).resolve().parents[1] / "resources" / "icons" / "benchlight.svg"
# Of each format the sizes in pixels, largest first.
_SIZES = {
    ".ico": (256, 128, 64, 48, 40, 32, 24, 20, 16),
    ".icns": (1024, 512, 256, 128, 64, 32, 16),
    ".png": (512,),
}


def main() -> None:
    """Writes the files that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    for file in parser.parse_args().files:
        write(file)


def write(file: Path) -> None:
    """Writes the icon in all sizes that the file's format wants.

    :raises ValueError: for a name with another ending than .ico, .icns and .png
    """
    if file.suffix not in _SIZES:
        raise ValueError(f"{file}: the icon can be written as {', '.join(_SIZES)}")
    largest, *others = (render(size) for size in _SIZES[file.suffix])
    file.parent.mkdir(parents=True, exist_ok=True)
    largest.save(file, append_images=others, sizes=[(size, size) for size in _SIZES[file.suffix]])


def render(size: int) -> Image.Image:
    """The icon as a square of `size` pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert application is not None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QIcon(str(SVG)).pixmap(size, size).save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


if __name__ == "__main__":
    main()
