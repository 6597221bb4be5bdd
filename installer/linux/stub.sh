#!/bin/sh
# @PROGRAM@ @VERSION@: installs itself for this user, without administrator rights. Run with --help.
set -eu
name='@FOLDER_NAME@'
lines=@LINES@
size_kb=@SIZE_KB@
sum='@SHA256@'

say() { [ -n "$quiet" ] || printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
usage() {
    cat <<END
Usage: sh $(basename "$0") [--prefix DIR] [--replace] [--quiet] [--check] [--help]
Installs @PROGRAM@ @VERSION@ into DIR/opt/$name (default: ~/.local) with the command DIR/bin/sscild
and an entry in the menu. No administrator rights are needed.
  --replace  remove older versions that were installed so; patients, results and settings stay
  --check    compare this file with its checksum and end
Research use only, not a medical device. To remove the program: DIR/opt/$name/uninstall.sh
END
}

prefix="${HOME:?}/.local" quiet='' replace='' check=''
while [ $# -gt 0 ]; do
    case "$1" in
        --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder."; prefix="$2"; shift ;;
        --replace) replace=1 ;;
        --quiet) quiet=1 ;;
        --check) check=1 ;;
        --help|-h) usage; exit 0 ;;
        *) fail "Unknown option $1; see --help." ;;
    esac
    shift
done

say "Checking the file ..."
[ "$(tail -n +$((lines + 1)) "$0" | sha256sum | cut -d' ' -f1)" = "$sum" ] ||
    fail "This file is damaged or not complete; copy it again."
[ -z "$check" ] || { say "The file is whole."; exit 0; }

mkdir -p "$prefix/opt" "$prefix/bin" 2>/dev/null || fail "$prefix may not be written; choose another folder with --prefix."
prefix="$(cd "$prefix" && pwd)"
target="$prefix/opt/$name" part="$prefix/opt/.$name.part"
free_kb="$(df -Pk "$prefix/opt" | awk 'NR == 2 { print $4 }')"
[ "$free_kb" -ge "$size_kb" ] ||
    fail "The disk is full: $((size_kb / 1024)) MB are needed in $prefix/opt, $((free_kb / 1024)) MB are free."

say "Installing into $target ..."
trap 'rm -rf "$part"' EXIT
trap 'exit 130' INT TERM
rm -rf "$part"
mkdir "$part" || fail "$prefix/opt may not be written; choose another folder with --prefix."
tail -n +$((lines + 1)) "$0" | tar -xzf - -C "$part" || fail "The program could not be unpacked; nothing was installed."
[ ! -e "$target" ] || rm -rf "$target"
mv "$part/$name" "$target"

sh "$target/integrate.sh" "$prefix"
if [ -n "$replace" ]; then
    for old in "$prefix"/opt/@PACKAGE@-*/uninstall.sh; do
        [ "$old" = "$target/uninstall.sh" ] || sh "$old" --quiet
    done
fi
say "Done. Start it from the menu, or with $prefix/bin/sscild; try: sscild --self-test"
exit 0
