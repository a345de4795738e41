"""Expected trouble: a code and its facts. The words for each code are in `app/words/errors.py`."""


class MeetingError(Exception):
    """Something a person can put right. Shown in plain words, never as a traceback."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
