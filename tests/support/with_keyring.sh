#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Pregonero authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a program with a keychain of its own: a private D-Bus session and a GNOME Keyring, unlocked, with an empty
# password, in folders that vanish afterwards. Nobody's real keychain is touched. Works as root and as anybody.
#   with_keyring.sh PROGRAM ARGUMENTS...
# The program finds PREGONERO_TEST_KEYRING=1 in its environment if there is a keychain; without the tools it runs all
# the same, without the variable.
set -u
if [ "${1:-}" = "--inside" ]; then
    shift
    # The daemon reads its password from standard input; with none it unlocks or makes the default keyring. Its output
    # is what the session has to know.
    eval "$(printf '\n' | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
    export PREGONERO_TEST_KEYRING=1
    "$@"
    exit $?
fi
for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "with_keyring.sh: $tool is not installed; running without a keychain" >&2
        unset PREGONERO_TEST_KEYRING
        exec "$@"
    fi
done
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place"/{home,run,data,cache,config}
export HOME=$place/home XDG_RUNTIME_DIR=$place/run XDG_DATA_HOME=$place/data XDG_CACHE_HOME=$place/cache \
       XDG_CONFIG_HOME=$place/config
unset GNOME_KEYRING_CONTROL SSH_AUTH_SOCK KDE_FULL_SESSION XDG_CURRENT_DESKTOP DESKTOP_SESSION
dbus-run-session -- "$0" --inside "$@"
