"""What the macOS bundle and its signature say of themselves."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess

import pytest
from macos.info_plist import IDENTIFIER, info_plist

from benchlight import __version__
from tests.helpers import ROOT

MACOS = ROOT / "packaging" / "macos"


def test_the_bundle_has_its_whole_version_sharp_letters_and_an_oldest_system() -> None:
    said = plistlib.loads(plistlib.dumps(info_plist("1.10.12")))
    assert said["CFBundleShortVersionString"] == said["CFBundleVersion"] == "1.10.12"
    assert said["NSHighResolutionCapable"] is True
    assert "de" in said["CFBundleLocalizations"]
    assert said["LSMinimumSystemVersion"] == "14.0"


def test_guide_packs_are_a_document_type_that_the_bundle_owns_and_explains() -> None:
    said = info_plist(__version__)
    (document,) = said["CFBundleDocumentTypes"]
    (declared,) = said["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert document["LSHandlerRank"] == "Owner"
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["benchpack"]


def test_the_bundle_and_the_linux_packages_have_one_identifier() -> None:
    assert (ROOT / "packaging" / "linux" / f"{IDENTIFIER}.metainfo.xml").is_file()


def test_the_hardened_runtime_is_relaxed_in_two_ways_and_no_more() -> None:
    entitlements = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert entitlements == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


@pytest.mark.skipif(os.name == "nt" or shutil.which("bash") is None, reason="needs a bash that knows its paths")
@pytest.mark.parametrize("name", ["sign_and_notarize.sh", "make_dmg.sh"])
def test_a_script_without_arguments_says_how_it_is_called(name: str) -> None:
    done = subprocess.run(["bash", MACOS / name], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert f"usage: {name}" in done.stderr


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="needs shellcheck")
@pytest.mark.parametrize("script", sorted((ROOT / "packaging").glob("*/*.sh")), ids=lambda path: path.name)
def test_shellcheck_finds_nothing(script: object) -> None:
    done = subprocess.run(["shellcheck", str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
