"""What the macOS bundle says of itself (Info.plist); PyInstaller adds its own keys."""

from __future__ import annotations

from typing import Any

from benchlight.translation import LANGUAGES

IDENTIFIER = "io.github.benchlight.benchlight"
_BENCHPACK = "io.github.benchlight.benchpack"


def info_plist(version: str) -> dict[str, Any]:
    """The keys of a release `version`."""
    return {
        "CFBundleDisplayName": "Benchlight",
        # Else macOS has its own dialogs speak English in a window that does not.
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        # The oldest that the wheels of numpy and ONNX Runtime for a release machine run on.
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The Benchlight team; Apache License 2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Benchlight repair guides",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_BENCHPACK],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _BENCHPACK,
                "UTTypeDescription": "Benchlight repair guides",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["benchpack"],
                    "public.mime-type": ["application/x-benchpack"],
                },
            }
        ],
    }
