#!/usr/bin/env bash
# Freezes the small edition, checks and runs it, and takes its packages through installing, upgrading and removing.
# Called by .ci/run, in its environment; what a machine has no tool for is skipped, and said.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"  # another user looks in
frozen=$work/dist/benchlight
nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)

say() { printf 'packaging: %s\n' "$*"; }

# have TOOL PACKAGE: whether the tool is there, installed from its Debian package where that can be done.
have() {
    command -v "$1" >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        { [ -n "${updated:-}" ] || apt-get -qq update; } >/dev/null 2>&1 || :
        updated=1
        DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$2" >/dev/null 2>&1 || :
    fi
    command -v "$1" >/dev/null
}

# skipped WHAT [TOOL PACKAGE]...: whether a tool for it is missing, which is then said.
skipped() {
    local what=$1
    shift
    while [ $# -gt 0 ]; do
        have "$1" "$2" || { say "skipped: $what; there is no $1 (package $2)"; return 0; }
        shift 2
    done
    return 1
}

# Benchlight in a home of its own, as a user who owns nothing else: catalog, settings and logs are there.
as_user() {
    local home=$1
    shift
    local command=(env -i "HOME=$home" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@")
    if [ "$(id -u)" = 0 ]; then command=("${nobody[@]}" "${command[@]}"); fi
    (cd "$home" && "${command[@]}")
}

new_home() {
    mkdir -p "$1"
    if [ "$(id -u)" = 0 ]; then chown 65534:65534 "$1"; fi
}

# Frozen twice at once, to compare the lists of files.
make_bundle() {
    python freeze.py --output "$work/again" &
    python freeze.py --output "$work/dist"
    wait $!
    diff <(python check_bundle.py "$work/again/benchlight" --list) <(python check_bundle.py "$frozen" --list)
    rm -r "$work/again"
    say "frozen twice, with the same list of files"
    python check_bundle.py "$frozen"
    skipped "the window on a screen" Xvfb xvfb || :
    python verify.py "$frozen"
}

check_texts() {
    skipped "validating the desktop entry" desktop-file-validate desktop-file-utils || desktop-file-validate linux/benchlight.desktop
    skipped "validating the metainfo" appstreamcli appstream || appstreamcli validate --no-net linux/*.metainfo.xml
    skipped "checking the shell scripts" shellcheck shellcheck || shellcheck ci.sh linux/install.sh linux/AppRun
}

# Installs, upgrades with the user's data in place, and removes; afterwards /usr is as it was.
debian_package() {
    skipped "the .deb" dpkg-deb dpkg && return
    local package=$work/benchlight.deb older=$work/older.deb home="$work/Bänk user"
    python build_deb.py "$frozen" --output "$package" --fast
    skipped "lintian" lintian lintian || lintian --fail-on error "$package"
    if [ "$(id -u)" != 0 ]; then say "skipped: installing the .deb; this needs root"; return; fi
    if dpkg-query -W benchlight >/dev/null 2>&1; then say "skipped: installing the .deb; one is installed"; return; fi
    python build_deb.py "$frozen" --output "$older" --fast --version 0.0.1
    new_home "$home"
    find /usr /etc /opt | sort >"$work/before"
    dpkg --install "$older" >/dev/null
    printf 'title,device,part\nWidget Fan Replacement,Widget,Fan\n' >"$home/guides.csv"
    as_user "$home" benchlight import guides.csv
    dpkg --install "$package" >/dev/null
    dpkg --verify benchlight
    as_user "$home" benchlight --selftest >/dev/null
    as_user "$home" benchlight search --json --limit 1 "widget fan noisy" | grep "Widget Fan" >/dev/null
    dpkg --purge benchlight >/dev/null
    find /usr /etc /opt | sort >"$work/after"
    # Indexes that other packages' triggers keep may be new on a bare machine.
    diff "$work/before" "$work/after" | grep -vE '^[0-9]|\.cache$|/usr/share/mime/' && { say ".deb: something is left"; exit 1; }
    test -f "$home/.local/share/benchlight/catalog.sqlite"
    say ".deb: installed, upgraded with the catalog kept, removed with nothing left"
}

# The same for the archive, as a user in a home with a difficult name.
archive() {
    skipped "the .tar.zst" zstd zstd && return
    local home="$work/Ein Heim ñ %\$x" file=$work/benchlight.tar.zst
    python build_tar.py "$frozen" --output "$file" --fast
    mkdir -p "$work/unpacked"
    tar --extract --zstd --file="$file" --directory="$work/unpacked" --no-same-owner
    local install=("$work"/unpacked/benchlight-*/install.sh)
    new_home "$home"
    as_user "$home" "${install[0]}" >/dev/null
    printf 'title,device,part\nWidget Fan Replacement,Widget,Fan\n' >"$home/guides.csv"
    as_user "$home" .local/bin/benchlight import guides.csv
    as_user "$home" "${install[0]}" >/dev/null
    as_user "$home" .local/bin/benchlight search --json --limit 1 "widget fan noisy" | grep "Widget Fan" >/dev/null
    if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$home/.local/share/applications/benchlight.desktop"; fi
    as_user "$home" sh .local/lib/benchlight/install.sh --uninstall
    (cd "$home" && find . | grep -vE '^\.(/guides\.csv|/\.local(/share|/state)?|/\.(config|cache)|.*/(benchlight|fontconfig)(/.*)?)?$') && { say ".tar.zst: something is left"; exit 1; }
    test -f "$home/.local/share/benchlight/catalog.sqlite"
    say ".tar.zst: installed, upgraded with the catalog kept, removed with nothing left"
}

# Packed as in an AppImage, unpacked again and started there.
app_image() {
    skipped "the AppImage's content" mksquashfs squashfs-tools unsquashfs squashfs-tools && return
    python build_appimage.py "$frozen" --output "$work/squashfs"
    unsquashfs -quiet -no-progress -dest "$work/AppDir" "$work/squashfs" >/dev/null
    new_home "$work/home"
    as_user "$work/home" "$work/AppDir/AppRun" --selftest >/dev/null
    say "AppImage: its content starts"
}

if [ "$(uname -s)" != Linux ]; then say "skipped: this is for Linux"; exit 0; fi
check_texts
skipped "all installers" objdump binutils patchelf patchelf && exit 0
make_bundle
debian_package
archive
app_image
