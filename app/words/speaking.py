"""What we say when nothing can be read aloud, or no sound file can be made (PROBLEMS)."""

from app.words.speaker import QT_TRANSLATE_NOOP

PROBLEMS: dict[str, str] = {
    #: Beside Read to me. The computer has no program that speaks. espeak-ng is the name of one.
    "no_voice_installed": QT_TRANSLATE_NOOP(
        "speaking", "This computer has no voice. Ask a helper to install espeak-ng."
    ),
    #: Beside Read to me. The program that speaks is there, but its own files are not. espeak-ng is its name.
    "no_voice_data": QT_TRANSLATE_NOOP(
        "speaking", "The voice has lost some of its files. Ask a helper to install espeak-ng again."
    ),
    #: Beside Read to me. The computer has nothing to play sound with.
    "no_loudspeaker": QT_TRANSLATE_NOOP(
        "speaking", "We found no loudspeaker or headphones. Plug some in, then press Read to me."
    ),
    #: Beside Read to me. A part of the system that plays sound is missing. libpulse0 is its name.
    "no_sound_part": QT_TRANSLATE_NOOP(
        "speaking", "This computer cannot play sound yet. Ask a helper to install libpulse0."
    ),
    #: Beside Read to me. The program that speaks is there, but does not start.
    "voice_cannot_start": QT_TRANSLATE_NOOP("speaking", "The voice did not start. Press Read to me to try again."),
    #: Beside Read to me. The voice ended by itself three times in a minute.
    "voice_keeps_stopping": QT_TRANSLATE_NOOP(
        "speaking", "The voice stopped too often. Press Read to me to try again."
    ),
    #: Beside Read to me. This person chose in Settings to have no voice.
    "voice_is_off": QT_TRANSLATE_NOOP("speaking", "Reading aloud is off. You can turn it on in Settings."),
    #: A sound file was wanted. espeak-ng is the name of the program that speaks.
    "sound_no_voice": QT_TRANSLATE_NOOP(
        "speaking", "No voice here can make a sound file. Ask a helper to install espeak-ng."
    ),
    #: The program that speaks stopped in the middle of a sound file.
    "sound_stopped": QT_TRANSLATE_NOOP("speaking", "The voice stopped. There is no sound file. Please try again."),
    #: Somebody pressed Stop while a sound file was made.
    "sound_cancelled": QT_TRANSLATE_NOOP("speaking", "You stopped it. No sound file was saved. You can start again."),
    #: A sound file of the full report was wanted, which is tables.
    "sound_easy_only": QT_TRANSLATE_NOOP(
        "speaking", "The full report has tables. Choose an easy paper for a sound file."
    ),
}
