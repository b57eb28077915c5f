"""Whether Qt can open a window here, found out before it tries: where it cannot, it aborts the process."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from benchlight.translation import tr

DEBIAN_PACKAGES = (
    "fonts-dejavu-core libdbus-1-3 libegl1 libfontconfig1 libgl1 libgssapi-krb5-2 libwayland-cursor0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 "
    "libxkbcommon-x11-0 libxkbcommon0"
)
"""What Qt needs of Debian and Ubuntu: `packaging/linux/debian-packages.txt`, for where that file is not."""


def why_not() -> str:
    """Why no window can be opened, without a full stop; "" where one probably can."""
    if not sys.platform.startswith("linux"):
        return ""
    reasons: list[str] = []
    for platform in _platforms():
        reason = _why_not(platform)
        if not reason:
            return ""
        reasons.append(reason)
    return "; ".join(dict.fromkeys(reasons))


def when_x_server_ends(leave: Callable[[], None]) -> object:
    """Has Xlib call `leave`, which is to end the process, where the X server goes away. By itself it calls exit(): that
    destroys what threads are still using, and crashes. Returns what must be kept as long as the window."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        xlib = ctypes.CDLL("libX11.so.6", mode=os.RTLD_NOLOAD)
    except OSError:  # Qt uses none
        return None

    def on_error(_: int) -> int:
        leave()
        return 0

    handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(on_error)
    xlib.XSetIOErrorHandler(handler)
    return handler


def _platforms() -> list[str]:
    """Names of Qt's platform plugins in the order in which Qt tries them."""
    if chosen := os.environ.get("QT_QPA_PLATFORM"):
        return [re.split("[:-]", name)[0] for name in chosen.split(";")]  # "xcb:options", "wayland-egl"
    wayland = "WAYLAND_DISPLAY" in os.environ or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland", "xcb"] if wayland else ["xcb"]


def _why_not(platform: str) -> str:
    return _unloadable(platform) or (_UNANSWERED[platform]() if platform in _UNANSWERED else "")


def _unloadable(platform: str) -> str:
    """Why Qt's plugin cannot be loaded: mostly a library of the system's that it, or Qt itself, needs."""
    qt = importlib.util.find_spec("PySide6")
    if qt is None or qt.origin is None:
        return tr("PySide6 is not installed")
    folder = Path(qt.origin).parent / "Qt" / "plugins" / "platforms"
    if not folder.is_dir() or "QT_PLUGIN_PATH" in os.environ or "QT_QPA_PLATFORM_PLUGIN_PATH" in os.environ:
        return ""  # a Qt that is laid out otherwise
    plugin = folder / f"libq{platform}.so"
    if not plugin.is_file():
        return tr("Qt knows no platform {platform}").format(platform=repr(platform))
    try:
        ctypes.CDLL(str(plugin))  # which Qt does next, and is then done
    except OSError as error:
        return tr(
            "a library that Qt needs is not there ({error}). On Debian or Ubuntu: sudo apt-get install {packages}"
        ).format(error=error, packages=DEBIAN_PACKAGES)
    return ""


def _x11_unanswered() -> str:
    name = os.environ.get("DISPLAY")
    if not name:
        return tr("there is no display")
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return ""
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    told = tr("the X display {name} does not answer, or refuses this user")
    return told.format(name=repr(name)) if failed else ""


def _wayland_unanswered() -> str:
    if "WAYLAND_SOCKET" in os.environ:  # a connection that is open already, and to be used once
        return ""
    import socket

    name = os.environ.get("WAYLAND_DISPLAY") or "wayland-0"
    path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    try:
        with socket.socket(socket.AF_UNIX) as end:
            end.connect(str(path))
    except OSError:
        return tr("the Wayland display {name} does not answer").format(name=repr(name))
    return ""


_UNANSWERED: dict[str, Callable[[], str]] = {
    "xcb": _x11_unanswered,
    "wayland": _wayland_unanswered,
}
