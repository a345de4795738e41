#!/bin/bash
# Gives a program a screen, a session bus, an accessibility bus and a window manager of its own, then drives it.
# usage: session.sh FOLDER DRIVER [ARGUMENTS...] -- PROGRAM...
#   FOLDER    an empty folder: home and settings of this session
#   DRIVER    what looks at the program; the session ends when it ends, with its exit status
# With ORCA=1 the screen reader runs too, and writes what it would say to FOLDER/orca.log.
set -u
FOLDER=$1; shift
DRIVER=()
while [ "$1" != "--" ]; do DRIVER+=("$1"); shift; done
shift
if [ -z "${INSIDE_SESSION:-}" ]; then
    export INSIDE_SESSION=1 HOME=$FOLDER/home XDG_RUNTIME_DIR=$FOLDER/run XDG_CONFIG_HOME=$FOLDER/home/.config
    export XDG_DATA_HOME=$FOLDER/home/.local/share XDG_CACHE_HOME=$FOLDER/home/.cache
    mkdir -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
    chmod 700 "$XDG_RUNTIME_DIR"
    export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_LOGGING_RULES="*.debug=false" LANG=C.UTF-8
    exec xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- "$0" "$FOLDER" "${DRIVER[@]}" -- "$@"
fi
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
STARTED=($!)
sleep 0.4
gsettings set org.gnome.desktop.interface toolkit-accessibility true 2>/dev/null
xfwm4 >/dev/null 2>&1 &
STARTED+=($!)
if [ -n "${ORCA:-}" ]; then
    mkdir -p "$XDG_CONFIG_HOME/speech-dispatcher" "$XDG_DATA_HOME/orca"
    printf '%s\n' 'LogLevel 0' 'AddModule "dummy" "sd_dummy" ""' 'DefaultModule dummy' 'AudioOutputMethod "null"' \
        > "$XDG_CONFIG_HOME/speech-dispatcher/speechd.conf"
    gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true 2>/dev/null
    /usr/bin/python3 "$(dirname "$0")/orca_now.py" --replace --debug --debug-file="$FOLDER/orca.log" >"$FOLDER/orca.out" 2>&1 &
    STARTED+=($!)
    for _ in $(seq 50); do [ -s "$FOLDER/orca.log" ] && break; sleep 0.2; done
    sleep 1
fi
"$@" >"$FOLDER/program.out" 2>&1 &
PROGRAM=$!
"${DRIVER[@]}"
STATUS=$?
# What the program started goes with it: strace, for example, does not end by itself.
mapfile -t BELOW < <(pgrep -P "$PROGRAM")
kill "${BELOW[@]}" "$PROGRAM" "${STARTED[@]}" 2>/dev/null
wait "$PROGRAM" 2>/dev/null
exit "$STATUS"
