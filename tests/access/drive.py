"""Looks at Fair Say as assistive software does, and presses its buttons by their accessible action.

Runs with the system's own Python, which has pyatspi: drive.py STEPS.json FOUND.json
Steps: ["press", name], ["type", name of a field, words], ["focus", name], ["wait", start of a name], ["gone", name],
["keys", what xdotool types], ["key", one key], ["rest", seconds], ["tree"],
["read", start of a name]: what can be used and is called so;
["copy", pattern, file]: what is shown and is called so, word for word, is written to a file, for another laptop;
["copied", name of a field, file]: type what is in that file, once it is there; ["done", file], ["until", file];
["hear", words]: wait until the screen reader has said them, after what was heard before, and has come to rest.
What trees and readings hold is written to FOUND.json, in their order.
"""

import json
import re
import subprocess
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


def below(node, depth=0):
    """Yield what is shown; what is hidden, such as a screen under another, is not looked into."""
    yield node
    if depth > 1 and not has(node, "visible"):
        return
    for at in range(node.childCount):
        child = node.getChildAtIndex(at)
        if child is not None:
            yield from below(child, depth + 1)


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
    return part.getState().contains(getattr(pyatspi, f"STATE_{state.upper()}"))


def press(name):
    """Press the button of this name, or choose the answer, once it is there."""
    part = wait_until(lambda: button(name), f"A button {name!r}")
    actions = part.queryAction()
    names = [actions.getName(at) for at in range(actions.nActions)]
    way = next((each for each in ("Press", "Toggle") if each in names), None)
    if way is None or not actions.doAction(names.index(way)):
        sys.exit(f"{name!r} cannot be pressed: {names}")
    time.sleep(0.3)


def type_in(name, words):
    """Put words into the field of this name, as dictation does."""
    part = wait_until(lambda: usable(name, "editable"), f"A field {name!r}")
    if not part.queryEditableText().setTextContents(words):
        sys.exit(f"{name!r} takes no words")
    time.sleep(0.3)


def focus(name):
    part = wait_until(lambda: usable(name, "focusable"), f"{name!r}")
    part.queryComponent().grabFocus()
    time.sleep(1.2)


def copy(pattern, path):
    """Write down what somebody would read out."""
    part = wait_until(lambda: named(pattern), f"Something like {pattern!r}")
    Path(path).with_suffix(".new").write_text(part.name, encoding="utf-8")
    Path(path).with_suffix(".new").replace(path)


def named(pattern):
    return next((part for part in parts() if re.fullmatch(pattern, part.name) and has(part, "showing")), None)


def copied(field, path):
    wait_until(Path(path).exists, path)
    type_in(field, Path(path).read_text(encoding="utf-8"))


def usable(start, state):
    found = (part for part in parts() if part.name.startswith(start))
    return next((part for part in found if has(part, state) and has(part, "visible")), None)


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


class Ears:
    """What the screen reader has said, read from its log: the next words are looked for after the last ones."""

    def __init__(self, log):
        self.log = log
        self.at = 0

    def hear(self, words):
        self.at = wait_until(lambda: self.after(words), f"The saying of {words!r}")
        self.rest()

    def rest(self):
        """Wait until the screen reader has nothing more to do: as people do, who listen first."""
        before = -1
        while before != (now := len(self.told())):
            before = now
            time.sleep(0.8)

    def after(self, words):
        said = "\n".join(re.findall(r"SPEECH OUTPUT: '(.*?)' ?(?:\{|$)", self.told(), re.MULTILINE))
        found = said.find(words, self.at)
        return found + len(words) if found >= 0 else 0

    def told(self):
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""


def keys(*call):
    subprocess.run(["xdotool", *call], check=True)
    time.sleep(1.6)


def main(steps, out):
    found = []
    wait_until(program, "The program")
    do = {
        "press": press,
        "type": type_in,
        "focus": focus,
        "wait": lambda start: wait_until(lambda: shown(start), f"{start!r}"),
        "gone": lambda start: wait_until(lambda: shown(start) is None, f"The end of {start!r}"),
        "keys": lambda words: keys("type", "--delay", "150", words),
        "key": lambda key: keys("key", "--clearmodifiers", key),
        "hear": Ears(Path(out).with_name("orca.log")).hear,
        "rest": lambda seconds: time.sleep(float(seconds)),
        "tree": lambda: found.append([described(part) for part in parts()]),
        "copy": copy,
        "copied": copied,
        "done": lambda path: Path(path).touch(),
        "until": lambda path: wait_until(Path(path).exists, path),
        "read": lambda start: found.append([described(wait_until(lambda: usable(start, "focusable"), f"{start!r}"))]),
    }
    for step, *words in steps:
        do[step](*words)
    Path(out).write_text(json.dumps(found), encoding="utf-8")


main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), sys.argv[2])
