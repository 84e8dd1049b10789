# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Pregonero authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/setup, run and test share. Sourced, never run. Wants bash with set -euo pipefail.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export HOME="${HOME:-/tmp}"
# Without any locale Qt would read and write ASCII.
if [[ -z ${LANG:-}${LC_ALL:-}${LC_CTYPE:-} ]]; then
    export LANG=C.UTF-8
fi
# A precompiled header changes at each configure; ccache hits only if told that this is all right. Paths relative to
# the tree let another checkout of the same sources hit too.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1

say() { printf '%s\n' "$@"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The newest g++ that is 14 or later, by asking each that may be there.
newest_compiler() {
    local candidate version best='' newest=13
    for candidate in g++ g++-{14..19}; do
        command -v "$candidate" >/dev/null || continue
        version=$("$candidate" -dumpfullversion -dumpversion 2>/dev/null | cut -d. -f1)
        if [[ $version =~ ^[0-9]+$ ]] && ((version > newest)); then
            best=$(command -v "$candidate")
            newest=$version
        fi
    done
    [[ -n $best ]] || fail "No g++ of version 14 or later is here. Run packaging/setup."
    printf '%s\n' "$best"
}

# build PRESET [TARGET...]: configures only where nothing is configured yet or the compiler is another; ninja itself
# configures again when a CMake file changed.
build() {
    local preset=$1 folder="$root/build/$1" compiler
    shift
    compiler=$(newest_compiler)
    mkdir -p "$folder"
    exec 8>"$folder/.lock"
    flock 8 # two at once would write the same files
    if [[ ! -f $folder/build.ninja || $(sed -n 's/^CMAKE_CXX_COMPILER:[A-Z]*=//p' "$folder/CMakeCache.txt" 2>/dev/null) != "$compiler" ]]; then
        say "Configuring build/$preset with $compiler"
        (cd "$root" && cmake --fresh --preset "$preset" -DCMAKE_CXX_COMPILER:FILEPATH="$compiler" >"$folder/configure.log" 2>&1 8>&-) || {
            cat "$folder/configure.log" >&2
            fail "CMake could not configure build/$preset; what it said is above and in build/$preset/configure.log."
        }
    fi
    say "Building build/$preset"
    cmake --build "$folder" --target "${@:-all}" 8>&- || fail "The build failed; the first error above says where."
    exec 8>&-
}

# with_display COMMAND...: on a virtual display of its own, gone when the command ends. The server picks a free number.
with_display() {
    local folder number='' server status=0
    command -v Xvfb >/dev/null || fail "There is no display and no Xvfb. Run packaging/setup."
    folder=$(mktemp -d)
    mkfifo "$folder/number"
    Xvfb -displayfd 7 -screen 0 1440x900x24 -nolisten tcp 7>"$folder/number" >"$folder/log" 2>&1 </dev/null &
    server=$!
    read -r -t 30 number <"$folder/number" || true
    if [[ -z $number ]]; then
        cat "$folder/log" >&2
        kill "$server" 2>/dev/null || true
        rm -rf "$folder"
        fail "The virtual display did not start."
    fi
    # shellcheck disable=SC2064 # now, not later: the names are local
    trap "kill $server 2>/dev/null || true; rm -rf '$folder'" EXIT
    DISPLAY=":$number" "$@" || status=$?
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    rm -rf "$folder"
    trap - EXIT
    return "$status"
}

# with_keychain COMMAND...: in a session bus of its own with an unlocked keychain in a folder of its own, so that
# neither a person's keychain is touched nor a dialog waits for nobody.
with_keychain() {
    if ! command -v dbus-run-session >/dev/null || ! command -v gnome-keyring-daemon >/dev/null; then
        DBUS_SESSION_BUS_ADDRESS=disabled: "$@"
        return
    fi
    local folder status=0
    folder=$(mktemp -d)
    mkdir -m 700 "$folder/run"
    # shellcheck disable=SC2016 # the inner shell expands
    XDG_RUNTIME_DIR="$folder/run" XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" \
        XDG_CACHE_HOME="$folder/cache" dbus-run-session -- bash -c '
            eval "$(printf "\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
            exec "$@"' _ "$@" || status=$?
    rm -rf "$folder"
    return "$status"
}
