#!/bin/sh
# Entry in the menu, icon, "Open with" for DICOM files and folders, and the command, for this user.
set -eu
prefix="$1"
folder="$(cd "$(dirname "$0")" && pwd)"
data="${XDG_DATA_HOME:-$HOME/.local/share}"
mkdir -p "$data/applications" "$data/icons/hicolor/scalable/apps" "$prefix/bin"
# in a desktop file \ " ` $ are escaped twice: as a quoted argument and as a string
quoted="$(printf '%s' "$folder" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')"
awk -v quoted="$(printf '%s' "$quoted" | sed 's/\\/\\\\/g')" -v plain="$(printf '%s' "$folder" | sed 's/\\/\\\\/g')" '
    function put(line, mark, text,    at) {
        at = index(line, mark)
        return at ? substr(line, 1, at - 1) text substr(line, at + length(mark)) : line
    }
    /^Exec=/ { print put($0, "@HERE@", quoted); next }
    { print put($0, "@HERE@", plain) }
' "$folder/share/sscild.desktop" > "$data/applications/@FOLDER_NAME@.desktop"
cp "$folder/share/sscild.svg" "$data/icons/hicolor/scalable/apps/@FOLDER_NAME@.svg"
ln -sf "$folder/sscild" "$prefix/bin/sscild"
printf '%s\n' "$prefix" > "$folder/share/prefix"
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$data/applications" || true; fi
