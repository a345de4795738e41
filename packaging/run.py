"""Sets up what is missing, then starts Fair Say: `python3 packaging/run.py [fairsay's arguments]`."""

import os
import subprocess
import sys

from set_up import SetUpError, say, set_up


def main(arguments: list[str]) -> int:
    """Start Fair Say in its own environment and end with its exit status."""
    try:
        python = set_up("run")
    except SetUpError as trouble:
        say(str(trouble))
        return 2
    command = [str(python), "-P", "-m", "app", *arguments]  # -P: a folder named `app` where you stand does not count
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
