#!/bin/bash
# The disk image of a signed Benchlight.app: drag it onto Applications.
#
#   make_dmg.sh Benchlight.app benchlight-1.10.0-macos-arm64.dmg
set -euo pipefail

app=${1:?usage: make_dmg.sh Benchlight.app FILE.dmg}
image=${2:?usage: make_dmg.sh Benchlight.app FILE.dmg}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

ditto "$app" "$folder/Benchlight.app" # keeps links and signatures
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Benchlight -srcfolder "$folder" -format UDZO -fs HFS+ "$image"
hdiutil verify "$image"
