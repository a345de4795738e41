"""Looks at Fair Say as assistive software does, and presses its buttons by their accessible action.

Runs with the system's own Python, which has pyatspi: drive.py STEPS.json FOUND.json
Steps: ["press", name], ["wait", start of a name], ["gone", name], ["tree"]. What a tree holds is written to FOUND.json.
"""

import json
import sys
import time
from pathlib import Path

import pyatspi

PROGRAM = "Fair Say"
PATIENCE_S = 30
STATES = ("focused", "focusable", "checked", "showing", "sensitive", "editable")


def program():
    """Return the program on the accessibility bus."""
    for child in pyatspi.Registry.getDesktop(0):
        if child is not None and child.name == PROGRAM:
            return child
    return None


def below(node):
    yield node
    for at in range(node.childCount):
        child = node.getChildAtIndex(at)
        if child is not None:
            yield from below(child)


def parts():
    """Yield everything that the program shows now; nothing while it changes."""
    found = program()
    try:
        yield from below(found) if found is not None else ()
    except (LookupError, RuntimeError):
        return


def wait_until(what, words):
    """Wait until something is found, and return it."""
    for _time in range(PATIENCE_S * 5):
        found = what()
        if found:
            return found
        time.sleep(0.2)
    names = sorted({part.name for part in parts() if part.name})
    sys.exit(f"{words} did not come to be. There is: {names}")


def shown(start):
    return next((part for part in parts() if part.name.startswith(start) and has(part, "showing")), None)


def has(part, state):
    return state in [pyatspi.stateToString(one) for one in part.getState().getStates()]


def press(name):
    """Press the button of this name, once it is there."""
    part = wait_until(lambda: button(name), f"A button {name!r}")
    actions = part.queryAction()
    names = [actions.getName(at) for at in range(actions.nActions)]
    if "Press" not in names or not actions.doAction(names.index("Press")):
        sys.exit(f"{name!r} cannot be pressed: {names}")
    time.sleep(0.3)


def button(name):
    found = (part for part in parts() if part.name == name and "Action" in pyatspi.listInterfaces(part))
    return next((part for part in found if has(part, "showing")), None)


def described(part):
    actions = []
    if "Action" in pyatspi.listInterfaces(part):
        asked = part.queryAction()
        actions = [asked.getName(at) for at in range(asked.nActions)]
    return {
        "role": part.getRoleName(),
        "name": part.name,
        "description": part.description,
        "states": [state for state in STATES if has(part, state)],
        "actions": actions,
    }


def main(steps, out):
    trees = []
    wait_until(program, "The program")
    for step, *words in steps:
        if step == "press":
            press(words[0])
        elif step == "wait":
            wait_until(lambda start=words[0]: shown(start), f"{words[0]!r}")
        elif step == "gone":
            wait_until(lambda start=words[0]: shown(start) is None, f"The end of {words[0]!r}")
        else:
            trees.append([described(part) for part in parts()])
    Path(out).write_text(json.dumps(trees), encoding="utf-8")


main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), sys.argv[2])
