"""The version resource of the Windows programs: what Explorer's Details tab shows, and what virus scanners look for."""

from __future__ import annotations

import re

_ENGLISH, _UNICODE = 0x0409, 1200


def version_info(version: str, file_name: str) -> str:
    """The resource for the program `file_name` of the release `version`, as PyInstaller reads it from a file. Windows
    wants four numbers: "1.10.0" is (1, 10, 0, 0), and "1.10.0rc1" too; the text keeps the whole version.

    :raises ValueError: for a version that does not begin with a number
    """
    release = re.match(r"\d+(\.\d+)*", version)
    if release is None:
        raise ValueError(f"{version}: a version begins with a number")
    numbers = (*map(int, release[0].split(".")), 0, 0, 0, 0)[:4]
    strings = {
        "CompanyName": "The Benchlight team",
        "FileDescription": "Benchlight",
        "FileVersion": version,
        "InternalName": file_name.removesuffix(".exe"),
        "LegalCopyright": "The Benchlight team; Apache License 2.0",
        "OriginalFilename": file_name,
        "ProductName": "Benchlight",
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('{_ENGLISH:04x}{_UNICODE:04x}', [{table}])]), "
        f"VarFileInfo([VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])])])\n"
    )
