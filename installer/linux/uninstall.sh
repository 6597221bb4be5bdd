#!/bin/sh
# Removes @PROGRAM@ @VERSION@. Patients, results and settings stay, unless --remove-data is given.
set -eu
quiet='' remove_data=''
for option in "$@"; do
    case "$option" in
        --quiet) quiet=1 ;;
        --remove-data) remove_data=1 ;;
        --help|-h) echo "Usage: uninstall.sh [--remove-data] [--quiet]"; exit 0 ;;
        *) echo "Unknown option $option; see --help." >&2; exit 1 ;;
    esac
done
folder="$(cd "$(dirname "$0")" && pwd)"
data="${XDG_DATA_HOME:-$HOME/.local/share}"
[ -f "$folder/share/prefix" ] && [ -f "$folder/_internal/resources/manifest.json" ] ||
    { echo "$folder does not hold an installed program; nothing was removed." >&2; exit 1; }
prefix="$(cat "$folder/share/prefix")"
rm -f "$data/applications/@FOLDER_NAME@.desktop" "$data/icons/hicolor/scalable/apps/@FOLDER_NAME@.svg"
if [ "$(readlink "$prefix/bin/sscild" || true)" = "$folder/sscild" ]; then
    rm -f "$prefix/bin/sscild"
    # another version that is still installed takes over the command, the newest first
    other="$(ls -d "$prefix"/opt/@PACKAGE@-*/sscild 2>/dev/null | grep -vxF "$folder/sscild" | sort -V | tail -n 1)" || true
    [ -z "$other" ] || ln -s "$other" "$prefix/bin/sscild"
fi
rm -rf "$folder"
if command -v update-desktop-database >/dev/null 2>&1 && [ -d "$data/applications" ]; then
    update-desktop-database -q "$data/applications" || true
    # the list that it makes is of no use where there is no entry
    ls "$data/applications" | grep -q '\.desktop$' || rm -f "$data/applications/mimeinfo.cache"
fi
for empty in "$prefix/opt" "$prefix/bin" "$data/applications" "$data/icons/hicolor/scalable/apps" \
    "$data/icons/hicolor/scalable" "$data/icons/hicolor" "$data/icons"; do
    rmdir "$empty" 2>/dev/null || true
done
if [ -n "$remove_data" ]; then
    rm -rf "$data/SScILD" "${XDG_CONFIG_HOME:-$HOME/.config}/SScILD" "${XDG_STATE_HOME:-$HOME/.local/state}/SScILD"
elif [ -z "$quiet" ] && [ -d "$data/SScILD" ]; then
    echo "Patients, results and settings were kept in $data/SScILD."
fi
[ -n "$quiet" ] || echo "Removed."
