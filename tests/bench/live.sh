#!/bin/sh
# All figures of a shared meeting, one after the other, in under ten minutes on a quiet machine: tests/bench/live.sh
# Exit status 1 if a goal is missed.
cd "$(dirname "$0")/../.." || exit 2
missed=0
for what in "live_presses.py" "live_presses.py --lines 2000 --rounds 1" "live_times.py" "live_rooms.py" "live_fuzz.py 50000"; do
    echo "== $what"
    # shellcheck disable=SC2086
    .venv/bin/python tests/bench/$what || missed=1
done
exit $missed
