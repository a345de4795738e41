"""Says a code in words. The tables of this room hold the English; a translator, if there is one, the rest.

Each sentence stands once, marked for the translators by `QT_TRANSLATE_NOOP`, with a `#:` note above it.
"""

from collections.abc import Callable, Mapping

Translate = Callable[[str, str], str]
Table = Mapping[str, str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 the name that lupdate looks for
    """Mark `text` for the translators, under the heading `context`."""
    del context
    return text


def in_english(context: str, text: str) -> str:
    """Return the words as they stand: what commands say."""
    del context
    return text


class Speaker:
    """Turns codes and facts into sentences."""

    def __init__(self, translate: Translate = in_english) -> None:
        self._translate = translate

    def say(self, context: str, text: str, /, **facts: object) -> str:
        """Return `text` in the person's language, with facts put in where it has {names}."""
        return self._translate(context, text).format_map(_Known(facts))

    def of(self, tables: Mapping[str, Table], code: str, **facts: object) -> str:
        """
        Return the words for `code` from the first table that has it; tables are named by their context.

        Where the fact `count` is 1, the words for `code` with "_one" behind it are taken, if there are any.
        """
        if facts.get("count") == 1 and any(f"{code}_one" in table for table in tables.values()):
            code += "_one"
        for context, table in tables.items():
            if code in table:
                return self.say(context, table[code], **facts)
        raise KeyError(code)


class _Known(dict[str, object]):
    """Facts by name; one that is missing shows as nothing, never as an error in front of a person."""

    def __missing__(self, key: str) -> str:
        return ""
