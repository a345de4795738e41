#!/bin/sh
# Runs a command inside another Debian tree, with no network at all: no card, not even the one inside this computer.
#   tests/install/in_tree.sh TREE COMMAND [ARGUMENTS]
# /tmp is the same inside: screen, buses and sound of the session are there. Needs root, and `unshare` of util-linux.
set -eu
exec unshare --net --mount sh -euc '
tree=$1; shift
for place in /proc /dev /tmp; do mkdir -p "$tree$place"; mount --rbind "$place" "$tree$place"; done
cd /tmp
exec chroot "$tree" "$@"' in_tree "$@"
