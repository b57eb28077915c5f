#!/bin/sh
# Installs Benchlight for one user, without being root; again to upgrade.
#
#     ./install.sh                    into ~/.local
#     PREFIX=/opt/bench ./install.sh  into that folder's bin, lib and share
#     ./install.sh --uninstall        removes all that was installed; catalog, settings and logs stay
#
# What was installed stands in PREFIX/lib/benchlight/installed-files, beside a copy of this script.
set -eu

say() { printf '%s\n' "$*"; }
fail() { say "install.sh: $*" >&2; exit 1; }

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
if [ -f "$here/installed-files" ]; then
    prefix=$(dirname "$(dirname "$here")")
else
    prefix=${PREFIX:-${HOME:?install.sh: there is no HOME; set PREFIX to the folder to install into}/.local}
fi
case $prefix in /*) ;; *) fail "PREFIX must be a whole path, beginning with /: $prefix" ;; esac
library=$prefix/lib/benchlight
list=$library/installed-files
# Where this user's desktop looks, if it was told to look elsewhere.
share=$prefix/share
[ -n "${PREFIX:-}" ] || [ -z "${XDG_DATA_HOME:-}" ] || share=$XDG_DATA_HOME

# As a desktop entry wants a path: in quotes, with what means something there escaped.
# https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
quoted() { printf '"%s"' "$(printf %s "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')"; }

# The desktop's indexes of types and programs. Where nothing is left to be in them, they go.
refresh() {
    if [ -n "$(ls -A "$share/mime/packages" 2>/dev/null)" ]; then
        if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime"; fi
    elif [ -d "$share/mime" ]; then
        for name in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version \
            XMLnamespaces application/x-benchpack.xml; do
            rm -f "$share/mime/$name"
        done
    fi
    if ls "$share"/applications/*.desktop >/dev/null 2>&1; then
        if command -v update-desktop-database >/dev/null; then update-desktop-database "$share/applications"; fi
    else
        rm -f "$share/applications/mimeinfo.cache"
    fi
}

# Removes the folders named on standard input that are empty, and those above them, up to PREFIX.
prune() {
    while IFS= read -r folder; do
        while [ "$folder" != "$prefix" ] && [ "$folder" != "$share" ] && rmdir "$folder" 2>/dev/null; do
            folder=$(dirname "$folder")
        done
    done
}

# Removes the files of an earlier installation that are not in lib/benchlight.
remove_listed() {
    while IFS= read -r file; do
        rm -f "$file"
    done <"$list"
    sed 's|/[^/]*$||' "$list" | sort -ru | prune
}

uninstall() {
    [ -f "$list" ] || fail "Benchlight is not installed in $prefix."
    share=$(sed -n 's|/applications/benchlight\.desktop$||p' "$list")
    remove_listed
    rm -rf "$library"
    refresh
    printf '%s\n' "$share/applications" "$share/mime/application" "$share/mime/packages" "$prefix/lib" | prune
    rmdir "$share" "$prefix" 2>/dev/null || :
    say "Benchlight is removed from $prefix; your catalog, settings and logs stay."
}

install() {
    [ -x "$here/lib/benchlight/benchlight" ] || fail "there is no lib/benchlight beside this script; unpack the whole archive."
    if [ -e "$library" ] && [ ! -f "$list" ]; then
        fail "$library is there already and was not installed by this script. Move it away, or choose another PREFIX."
    fi
    files=$(cd "$here" && find bin share ! -type d | sort)
    printf '%s\n' "$files" | while IFS= read -r file; do
        target=$(target_of "$file")
        if { [ -e "$target" ] || [ -L "$target" ]; } && ! { [ -f "$list" ] && grep -qxF -- "$target" "$list"; }; then
            fail "$target is there already and was not installed by this script. Move it away, or choose another PREFIX."
        fi
    done

    # The whole program first, beside the old one: a full disk leaves the old one as it was.
    new=$library.new
    rm -rf "$new"
    trap 'rm -rf "$new"' EXIT
    mkdir -p "$prefix/lib"
    cp -R "$here/lib/benchlight" "$new"
    cp "$0" "$new/install.sh"
    printf '%s\n' "$files" | while IFS= read -r file; do target_of "$file"; done >"$new/installed-files"
    [ ! -f "$list" ] || remove_listed
    rm -rf "$library"
    mv "$new" "$library"
    printf '%s\n' "$files" | while IFS= read -r file; do
        target=$(target_of "$file")
        mkdir -p "$(dirname "$target")"
        case $file in
            bin/benchlight) ln -sf ../lib/benchlight/benchlight "$target" ;;
            *.desktop) pointed "$here/$file" >"$target" ;;
            *) cp "$here/$file" "$target" ;;
        esac
    done
    refresh
    say "Benchlight is installed: $prefix/bin/benchlight, and in the menu. Remove it with"
    say "  sh '$library/install.sh' --uninstall"
    case :$PATH: in *":$prefix/bin:"*) ;; *) say "$prefix/bin is not in PATH: in a terminal, give the whole path." ;; esac
}

# Where a file of the archive goes.
target_of() {
    case $1 in
        share/*) printf '%s\n' "$share/${1#share/}" ;;
        *) printf '%s\n' "$prefix/$1" ;;
    esac
}

# The desktop entry with the program's whole path: a desktop does not look into ~/.local/bin.
pointed() {
    while IFS= read -r line; do
        case $line in
            Exec=benchlight*) printf 'Exec=%s%s\n' "$(quoted "$library/benchlight")" "${line#Exec=benchlight}" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done <"$1"
}

case ${1:-} in
    --uninstall) uninstall ;;
    '') install ;;
    *) sed -n '2,/^$/s/^# \{0,1\}//p' "$0"; [ "$1" = --help ] || exit 2 ;;
esac
