#!/bin/bash
# Presses keys as a person does: keys.sh KEY... Run inside session.sh.
# A word like 2s waits so long; wait:WORDS waits for a window with these words in its title.
for KEY in "$@"; do
    case $KEY in
        wait:*) for _ in $(seq 150); do xdotool search --name "${KEY#wait:}" >/dev/null 2>&1 && break; sleep 0.2; done ;;
        *[0-9]s) sleep "${KEY%s}" ;;
        *) xdotool key --clearmodifiers "$KEY"; sleep 1.6 ;;
    esac
done
