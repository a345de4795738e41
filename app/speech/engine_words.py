"""Where a word is: engines outside Python count in halves of 32 bits."""


def python_index(text: str, utf16: int) -> int:
    """Return the Python place of the character that an engine counts as number `utf16`."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * utf16].decode("utf-16-le", "ignore"))
