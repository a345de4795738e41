"""Words for settings: a label for each, and words for each value."""

from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "settings"

LABELS: dict[str, str] = {
    #: Setting: text size.
    "size": QT_TRANSLATE_NOOP("settings", "How big?"),
    #: Setting: colours.
    "theme": QT_TRANSLATE_NOOP("settings", "Which colours?"),
    #: Setting: letters.
    "font": QT_TRANSLATE_NOOP("settings", "Which letters?"),
    #: Setting: which of three views of an agenda item.
    "view": QT_TRANSLATE_NOOP("settings", "How to show the agenda?"),
    #: Setting: pictures beside the words.
    "show_pictures": QT_TRANSLATE_NOOP("settings", "Show pictures?"),
    #: Setting: the time that is left.
    "show_time": QT_TRANSLATE_NOOP("settings", "Show the time left?"),
    #: Setting: space between letters and lines.
    "space": QT_TRANSLATE_NOOP("settings", "How much space?"),
    #: Setting: how fast the voice is.
    "speed": QT_TRANSLATE_NOOP("settings", "How fast does the voice speak?"),
    #: Setting: how loud the voice is.
    "volume": QT_TRANSLATE_NOOP("settings", "How loud is the voice?"),
    #: Setting: which voice.
    "voice": QT_TRANSLATE_NOOP("settings", "Which voice?"),
    #: Setting: read a new item by itself.
    "read_by_itself": QT_TRANSLATE_NOOP("settings", "Read each new item by itself?"),
    #: Setting: which cards.
    "cards": QT_TRANSLATE_NOOP("settings", "Which cards?"),
    #: Setting: which keys press the cards.
    "keys": QT_TRANSLATE_NOOP("settings", "Which keys press the cards?"),
    #: Setting: the screen of co-chairs, with all its tools or with the few that are needed most.
    "run_view": QT_TRANSLATE_NOOP("settings", "If you run a meeting: how to show it?"),
    #: Setting: which group a person belongs to; nobody has to say.
    "group": QT_TRANSLATE_NOOP("settings", "Who are you in the meeting? You do not have to say."),
}

VALUES: dict[str, str] = {
    #: Colours as the computer has them.
    "theme:computer": QT_TRANSLATE_NOOP("settings", "As my computer"),
    #: Dark words on cream paper.
    "theme:paper": QT_TRANSLATE_NOOP("settings", "Paper"),
    #: White words on black.
    "theme:white_on_black": QT_TRANSLATE_NOOP("settings", "White on black"),
    #: Yellow words on black.
    "theme:yellow_on_black": QT_TRANSLATE_NOOP("settings", "Yellow on black"),
    #: Soft blue and grey.
    "theme:soft": QT_TRANSLATE_NOOP("settings", "Soft"),
    #: Letters that are easy to tell apart.
    "font:atkinson": QT_TRANSLATE_NOOP("settings", "Clear letters"),
    #: Letters made for people with dyslexia.
    "font:dyslexic": QT_TRANSLATE_NOOP("settings", "Heavy letters (OpenDyslexic)"),
    #: Letters as the computer has them.
    "font:computer": QT_TRANSLATE_NOOP("settings", "As my computer"),
    #: The words of the agenda as they were sent.
    "view:full": QT_TRANSLATE_NOOP("settings", "Full"),
    #: Easy words without pictures.
    "view:simple": QT_TRANSLATE_NOOP("settings", "Simple words"),
    #: Easy words with pictures.
    "view:pictures": QT_TRANSLATE_NOOP("settings", "With pictures"),
    #: Usual space.
    "space:normal": QT_TRANSLATE_NOOP("settings", "Usual"),
    #: More space.
    "space:wide": QT_TRANSLATE_NOOP("settings", "More"),
    #: Most space.
    "space:widest": QT_TRANSLATE_NOOP("settings", "Most"),
    #: Speed of the voice.
    "speed:80": QT_TRANSLATE_NOOP("settings", "Very slow"),
    #: Speed of the voice.
    "speed:110": QT_TRANSLATE_NOOP("settings", "Slow"),
    #: Speed of the voice.
    "speed:150": QT_TRANSLATE_NOOP("settings", "Usual"),
    #: Speed of the voice.
    "speed:190": QT_TRANSLATE_NOOP("settings", "Fast"),
    #: Speed of the voice.
    "speed:230": QT_TRANSLATE_NOOP("settings", "Very fast"),
    #: Volume of the voice.
    "volume:25": QT_TRANSLATE_NOOP("settings", "Very quiet"),
    #: Volume of the voice.
    "volume:50": QT_TRANSLATE_NOOP("settings", "Quiet"),
    #: Volume of the voice.
    "volume:75": QT_TRANSLATE_NOOP("settings", "Usual"),
    #: Volume of the voice.
    "volume:100": QT_TRANSLATE_NOOP("settings", "Loud"),
    #: Five cards.
    "cards:five": QT_TRANSLATE_NOOP("settings", "Point, pause, slow down, not understood, break"),
    #: Five cards.
    "cards:stop": QT_TRANSLATE_NOOP("settings", "Point, pause, question, hard word, break"),
    #: Five cards.
    "cards:traffic": QT_TRANSLATE_NOOP("settings", "Point, pause, yes, no, not sure"),
    #: Two cards.
    "cards:two": QT_TRANSLATE_NOOP("settings", "Only point and pause"),
    #: Keys F5 to F9.
    "keys:function": QT_TRANSLATE_NOOP("settings", "Keys F5 to F9"),
    #: Keys 1 to 5.
    "keys:numbers": QT_TRANSLATE_NOOP("settings", "Keys 1 to 5"),
    #: No keys.
    "keys:off": QT_TRANSLATE_NOOP("settings", "No keys"),
    #: Run with everything that co-chairs can do.
    "run_view:all": QT_TRANSLATE_NOOP("settings", "All tools"),
    #: Run with few big buttons.
    "run_view:easy": QT_TRANSLATE_NOOP("settings", "Easy view"),
    #: A group.
    "group:not_said": QT_TRANSLATE_NOOP("settings", "I do not want to say"),
    #: A group.
    "group:ebe": QT_TRANSLATE_NOOP("settings", "Expert by experience"),
    #: A group.
    "group:carer": QT_TRANSLATE_NOOP("settings", "Carer"),
    #: A group.
    "group:ebt": QT_TRANSLATE_NOOP("settings", "Professional"),
    #: A group.
    "group:guest": QT_TRANSLATE_NOOP("settings", "Guest"),
    #: On.
    "on": QT_TRANSLATE_NOOP("settings", "Yes"),
    #: Off.
    "off": QT_TRANSLATE_NOOP("settings", "No"),
    #: The voice that the computer chooses.
    "voice:": QT_TRANSLATE_NOOP("settings", "As my computer"),
    #: A text size, smaller than usual.
    "size:80": QT_TRANSLATE_NOOP("settings", "Small, 80 %"),
    #: The usual text size.
    "size:100": QT_TRANSLATE_NOOP("settings", "Usual, 100 %"),
    #: A text size.
    "size:150": QT_TRANSLATE_NOOP("settings", "Big, 150 %"),
    #: A text size.
    "size:200": QT_TRANSLATE_NOOP("settings", "Very big, 200 %"),
    #: A text size.
    "size:300": QT_TRANSLATE_NOOP("settings", "Huge, 300 %"),
    #: The largest text size.
    "size:400": QT_TRANSLATE_NOOP("settings", "Biggest, 400 %"),
    #: A text size between those that have words; {percent} is a number.
    "percent": QT_TRANSLATE_NOOP("settings", "{percent} %"),
}


def label_of(name: str, speaker: Speaker) -> str:
    """Return the words for a setting."""
    return speaker.say(CONTEXT, LABELS[name])


def value_words(name: str, value: object, speaker: Speaker) -> str:
    """Return the words for a value of a setting."""
    if isinstance(value, bool):
        return speaker.say(CONTEXT, VALUES["on" if value else "off"])
    words = VALUES.get(f"{name}:{value}")
    if words is not None:
        return speaker.say(CONTEXT, words)
    return speaker.say(CONTEXT, VALUES["percent"], percent=value) if isinstance(value, int) else str(value)
