#!/bin/sh
# Runs a command on a machine without a sound card: a private PulseAudio with a null sink, gone when the command ends.
#   tests/bench/sound_rig.sh COMMAND [ARGUMENTS]
# Needs: apt-get install pulseaudio pulseaudio-utils. A reader stays open: without one the null sink is 2 s late.
set -eu
rig=$(mktemp -d)
export XDG_RUNTIME_DIR="$rig/run" PULSE_RUNTIME_PATH="$rig/run/pulse" PULSE_SERVER="unix:$rig/run/pulse/native"
mkdir -p "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
server='' reader=''
leave() {
    kill $reader $server 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$rig"
}
trap leave EXIT
trap 'exit 143' TERM INT
pulseaudio -n --exit-idle-time=-1 --daemonize=no --log-target="file:$rig/log" -F /dev/stdin <<'LINES' &
load-module module-native-protocol-unix auth-anonymous=1
load-module module-null-sink sink_name=nul rate=22050
set-default-sink nul
LINES
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    pactl info >/dev/null 2>&1 && break
    sleep 0.2
done
parec -d nul.monitor --latency-msec=10 >/dev/null &
reader=$!
"$@"
