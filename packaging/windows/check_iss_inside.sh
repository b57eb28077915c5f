#!/bin/sh
# The part of check_iss.sh that runs in its 32-bit Debian: /check has the script and Inno Setup.
set -eu

export HOME=/root WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' LANG=C.UTF-8
cd /check
wineboot --init
wineserver --wait
wine winecfg -v win10 # this wine's own choice is Windows 7
wineserver --wait
user="$HOME/.wine/drive_c/users/root"
data="$user/AppData/Local/benchlight"
installed="$HOME/.wine/drive_c/Program Files/Benchlight"
class='Software\Classes\Benchlight.Benchpack'

fail() { echo "check_iss: $*" >&2; exit 1; }
# Wine's programs return at once where the first process hands over to another; wineserver waits for all of them.
run() {
    timeout 60 wine "$@" || fail "$1 ended with $?: $(tail -n 5 "$user/AppData/Local/Temp/Setup Log"* 2>/dev/null)"
    wineserver --wait
}
value() { wine reg query "$@" 2>/dev/null | tr -d '\r'; }

# A stand-in for the frozen program: a window that can be started, a console, and files of which one goes away.
stand_in() {
    mkdir -p "$1/program/benchlight/data"
    cp /usr/lib/i386-linux-gnu/wine/i386-windows/notepad.exe "$1/benchlight.exe"
    cp /usr/lib/i386-linux-gnu/wine/i386-windows/hostname.exe "$1/benchlight-cli.exe"
    echo "$1" > "$1/program/benchlight/data/build.txt"
    echo only here > "$1/program/$2"
    touch "$1/portable"
}
stand_in old old.dll
stand_in new new.dll

compile() {
    wine inno/ISCC.exe /Q /DAnyArchitecture "/DVersion=$1" "/DProgram=Z:\\check\\$2" '/DIcon=Z:\check\benchlight.ico' \
        '/OZ:\check\output' 'packaging\windows\benchlight.iss'
}
compile 1.10.0 old || fail 'it does not compile'
compile 1.10.12 new || fail 'it does not compile'
wine inno/ISCC.exe /Q /DAnyArchitecture packaging/windows/benchlight.iss >/dev/null 2>&1 && fail 'it compiles without a version'
echo 'compiles, and not without a version'

install() { run "output/benchlight-$1-windows-x64-setup.exe" /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS /TASKS="$2"; }
install 1.10.0 association,desktopicon
[ -e "$installed/program/old.dll" ] || fail 'nothing was installed'
[ ! -e "$installed/portable" ] || fail 'the mark of the portable program was installed'
value "HKLM\\$class\\shell\\open\\command" /ve | grep -qF 'benchlight.exe" "%1"' || fail '.benchpack does not open'
value 'HKLM\Software\Classes\.benchpack' /ve | grep -qF Benchlight.Benchpack || fail '.benchpack is not ours'
find "$HOME/.wine/drive_c" -iname benchlight.lnk | grep -q Desktop || fail 'no icon on the desktop'
find "$HOME/.wine/drive_c" -iname benchlight.lnk | grep -q 'Start Menu' || fail 'no entry in the Start menu'
echo 'installs for all users, with file association and icons'

mkdir -p "$data" && echo jobs > "$data/catalog.sqlite"
install 1.10.12 association,desktopicon
[ -e "$installed/program/new.dll" ] || fail 'the new version is not there'
[ ! -e "$installed/program/old.dll" ] || fail 'the old version left files'
uninstall_key='HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\{6E0B7C0B-5F0B-4C57-9E2D-0B1B6B8F5C41}_is1'
value "$uninstall_key" /v DisplayVersion | grep -q '1\.10\.12$' || fail 'the version is cut or old'
echo 'upgrades in place, with its whole version'

gone() {
    [ ! -e "$installed" ] || fail "left behind: $(find "$installed")"
    for key in "HKLM\\$class" 'HKLM\Software\Classes\.benchpack' "$uninstall_key"; do
        wine reg query "$key" >/dev/null 2>&1 && fail "left in the registry: $(value "$key" /s)"
    done
    [ -z "$(find "$HOME/.wine/drive_c" -iname benchlight.lnk)" ] || fail 'icons left behind'
}
run "$installed/unins000.exe" /VERYSILENT /NORESTART
gone
[ -e "$data/catalog.sqlite" ] || fail 'a silent uninstall deleted the user data'
echo 'uninstalls silently, leaving nothing but the data'

# As a person: are you sure (Yes is not the default); delete the data (No is the default); it is done.
# There is no window manager, so a dialog gets the keys only when told; and some windows come and go before it.
answer() {
    sleep 5
    window=$(xdotool search --onlyvisible --name Uninstall 2>/dev/null | tail -n 1)
    [ -n "$window" ] || fail "no question for $1"
    xdotool windowfocus --sync "$window" key "$1"
}
uninstall_by_hand() {
    timeout 60 wine "$installed/unins000.exe" &
    answer y
    answer "$1"
    answer Return
    wineserver --wait
}
install 1.10.12 ''
uninstall_by_hand Return
gone
[ -e "$data/catalog.sqlite" ] || fail 'No deleted the user data'
install 1.10.12 ''
uninstall_by_hand y
gone
[ ! -e "$data" ] || fail 'Yes kept the user data'
echo 'asks a person: No keeps the data, Yes deletes it'
