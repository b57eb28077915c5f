#!/bin/bash
# Signs Benchlight.app or its disk image and has Apple notarize it.
#
#   SIGN_IDENTITY="Developer ID Application: ..." NOTARY_PROFILE=benchlight sign_and_notarize.sh Benchlight.app
#
# SIGN_IDENTITY   a certificate in the keychain; without it the signature is "ad hoc", for this machine only
# NOTARY_PROFILE  what `xcrun notarytool store-credentials` was told to call the credentials; without it nothing is sent
# NOTARY_KEYCHAIN the keychain that holds them, where that is not the default one
set -euo pipefail

target=${1:?usage: sign_and_notarize.sh Benchlight.app|Benchlight.dmg}
entitlements=$(cd "$(dirname "$0")" && pwd)/entitlements.plist
identity=${SIGN_IDENTITY:--}
# Apple's time stamp needs a real certificate, and notarization needs the time stamp.
if [ "$identity" = - ]; then stamp=--timestamp=none; else stamp=--timestamp; fi

sign() { codesign --force "$stamp" --options runtime --sign "$identity" "$@"; }

if [ -d "$target" ]; then
    # From the inside out: a signature seals what it contains. Deepest paths first, and PyInstaller's links left alone.
    find "$target/Contents/Frameworks" "$target/Contents/Resources" -type f -print0 |
        while IFS= read -r -d '' file; do
            case $(file -b "$file") in *Mach-O*) printf '%s\n' "$file" ;; esac
        done | awk -F/ '{ print NF "\t" $0 }' | sort -rn | cut -f2- |
        while IFS= read -r file; do sign "$file"; done
    find "$target/Contents/Frameworks" -depth -type d -name '*.framework' -print0 |
        while IFS= read -r -d '' framework; do sign "$framework"; done
    sign --entitlements "$entitlements" "$target"
    codesign --verify --deep --strict --verbose=2 "$target"
else
    sign "$target"
fi

if [ -z "${NOTARY_PROFILE:-}" ]; then
    echo "sign_and_notarize: NOTARY_PROFILE is not set, so $target is not notarized" >&2
    exit 0
fi
upload=$target
if [ -d "$target" ]; then
    upload=$(mktemp -d)/Benchlight.zip
    ditto -c -k --keepParent "$target" "$upload" # a plain zip loses the links
fi
xcrun notarytool submit "$upload" --keychain-profile "$NOTARY_PROFILE" ${NOTARY_KEYCHAIN:+--keychain "$NOTARY_KEYCHAIN"} --wait
xcrun stapler staple "$target"
xcrun stapler validate "$target"
