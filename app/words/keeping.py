"""What to tell a person when the record cannot be opened, kept, copied or brought back."""

from app.words.speaker import QT_TRANSLATE_NOOP

PROBLEMS: dict[str, str] = {
    #: A press or words could not be written to the disk. They are held and tried again.
    "not_kept": QT_TRANSLATE_NOOP(
        "keeping",
        "This is not kept yet. Fair Say holds it and tries again. Make some room on this computer.",
    ),
    #: A changed setting could not be written to the disk. It holds until the end.
    "settings_not_kept": QT_TRANSLATE_NOOP(
        "keeping",
        "This holds until you close Fair Say. To keep it, make some room on this computer.",
    ),
    #: At opening: the disk has no room left.
    "disk_full": QT_TRANSLATE_NOOP(
        "keeping",
        "This computer has no room left. Delete some big files, then open Fair Say again.",
    ),
    #: At opening: another program holds the record.
    "record_busy": QT_TRANSLATE_NOOP(
        "keeping",
        "Another program is using your record. Close it, then open Fair Say again.",
    ),
    #: A command cannot use a copy while a window shows the record.
    "record_in_use": QT_TRANSLATE_NOOP("keeping", "Fair Say is open. Close its windows, then try again."),
    #: While reading or checking: a part of the record cannot be read. Nothing was thrown away.
    "record_damaged": QT_TRANSLATE_NOOP(
        "keeping",
        "A part of your record cannot be read. Nothing was thrown away. "
        "Close Fair Say and open it again: it will mend what it can.",
    ),
    #: At opening: a newer Fair Say wrote the record.
    "record_newer": QT_TRANSLATE_NOOP(
        "keeping",
        "A newer Fair Say wrote this record. This one must not change it. Install the newest Fair Say.",
    ),
    #: At opening: Fair Say may not write in its folder. {folder} is the folder.
    "record_folder_closed": QT_TRANSLATE_NOOP(
        "keeping",
        "Fair Say may not write in its folder: {folder}. Ask a helper to allow it, then open Fair Say again.",
    ),
    #: At opening: the disk answers with errors.
    "disk_trouble": QT_TRANSLATE_NOOP(
        "keeping",
        "The disk of this computer does not answer as it should. Ask a helper to look at the disk.",
    ),
    #: A meeting that a window shows is not deleted, and the record below it is not replaced.
    "meeting_open": QT_TRANSLATE_NOOP(
        "keeping",
        "This meeting is still open in a window. Close that window first.",
    ),
    #: A meeting that is shared with other laptops is not deleted.
    "meeting_shared": QT_TRANSLATE_NOOP(
        "keeping",
        "This meeting is still shared with other laptops. Stop sharing first, then delete it.",
    ),
    #: A meeting that another laptop shares is not deleted while this one is in it.
    "meeting_joined": QT_TRANSLATE_NOOP(
        "keeping",
        "This laptop is still in this meeting. Leave it for good first, then delete it.",
    ),
    #: No meeting, or more than one, has an id that begins like this.
    "no_such_meeting": QT_TRANSLATE_NOOP(
        "keeping",
        "There is no one meeting with that number. Look at the list of meetings and choose one.",
    ),
    #: A meeting was deleted here, but {names} still hold it.
    "copies_not_cleaned": QT_TRANSLATE_NOOP(
        "keeping",
        "The meeting is gone from the record. These copies still hold it: {names}. Delete these files yourself.",
    ),
    #: A copy was asked for in a place where another file is. {name} is that file.
    "copy_exists": QT_TRANSLATE_NOOP(
        "keeping",
        "There is another file called {name}. Choose another name for the copy.",
    ),
    #: A copy could not be written.
    "copy_not_kept": QT_TRANSLATE_NOOP(
        "keeping",
        "The copy could not be written. Choose another place, or make some room, then try again.",
    ),
    #: The record itself was given as the copy.
    "copy_is_record": QT_TRANSLATE_NOOP(
        "keeping",
        "That file is the record itself. Choose another file.",
    ),
    #: The file to bring back is not there. {name} is its name.
    "no_such_copy": QT_TRANSLATE_NOOP(
        "keeping",
        "There is no file called {name}. Check the name and try again.",
    ),
    #: The file to bring back is something else. {name} is its name.
    "not_a_record": QT_TRANSLATE_NOOP(
        "keeping",
        "{name} is not a copy of a Fair Say record. Choose another file.",
    ),
    #: The file to bring back is damaged. {name} is its name.
    "copy_damaged": QT_TRANSLATE_NOOP(
        "keeping",
        "A part of {name} cannot be read. Choose an older copy.",
    ),
    #: The list of what goes is not what was shown: another window changed it, or a day began.
    "going_changed": QT_TRANSLATE_NOOP(
        "keeping",
        "The list has changed since you looked. Nothing was deleted. Look again.",
    ),
    #: A copy was asked for while practising.
    "practice_not_kept": QT_TRANSLATE_NOOP(
        "keeping",
        "This is only practice, so nothing of it is kept. Open a real meeting first.",
    ),
}

NOTICES: dict[str, str] = {
    #: At opening: the record was not there; the copy of {day} is used.
    "record_brought_back": QT_TRANSLATE_NOOP(
        "keeping",
        "Your record was missing. Fair Say uses the copy of {day} instead. "
        "Look back at your last meeting and check that it is there.",
    ),
    #: At opening: the record was damaged; a copy is used and {count} newer lines were saved. {kept} is a file name.
    "record_mended_from_copy": QT_TRANSLATE_NOOP(
        "keeping",
        "Your record was damaged. Fair Say uses the copy of {day} instead. "
        "It also saved what came later: {count} lines. The damaged file is kept as {kept}. "
        "Look back at your last meeting and check it.",
    ),
    #: At opening: the record was damaged, there was no copy; {count} lines were saved. {kept} is a file name.
    "record_mended": QT_TRANSLATE_NOOP(
        "keeping",
        "Your record was damaged. Fair Say mended it and saved {count} lines. "
        "The damaged file is kept as {kept}. Look back at your last meeting and check it.",
    ),
    #: At opening: the record was empty or not readable at all, and there was no copy. {kept} is a file name.
    "record_started_anew": QT_TRANSLATE_NOOP(
        "keeping",
        "Your record could not be read. There was no copy. Fair Say began a new one. "
        "The old file is kept as {kept}. Ask a helper to look at it.",
    ),
    #: At opening: a meeting was deleted, but {names} still hold it.
    "copies_not_cleaned": QT_TRANSLATE_NOOP(
        "keeping",
        "A meeting was deleted. These copies still hold it: {names}. Delete these files yourself.",
    ),
    #: At opening: a meeting was deleted, but the disk has no room to finish it.
    "not_kept": QT_TRANSLATE_NOOP(
        "keeping",
        "A meeting is not wholly deleted yet. Make some room on this computer, then open Fair Say again.",
    ),
    #: At opening: little room is left on the disk.
    "disk_nearly_full": QT_TRANSLATE_NOOP(
        "keeping",
        "This computer has very little room left. Delete some big files before the next meeting.",
    ),
    #: Checking the record: parts of the file cannot be read.
    "pages_damaged": QT_TRANSLATE_NOOP(
        "keeping",
        "A part of the file cannot be read. Close Fair Say and open it again: it will mend what it can.",
    ),
    #: Checking the record: something belongs to a thing that is not there. {table} is a table of the file.
    "links_broken": QT_TRANSLATE_NOOP(
        "keeping",
        "Something in {table} belongs to nothing. Keep this file and ask a helper to look at it.",
    ),
    #: Checking the record: line {n} of a meeting does not follow the line before. {meeting} is the meeting's number.
    "chain_broken": QT_TRANSLATE_NOOP(
        "keeping",
        "Meeting {meeting}: line {n} does not follow the line before it. Keep this file and ask a helper.",
    ),
    #: Checking the record: words are not those that were kept with line {n}.
    "words_changed": QT_TRANSLATE_NOOP(
        "keeping",
        "Meeting {meeting}: the words of line {n} were changed outside Fair Say. Keep this file and ask a helper.",
    ),
    #: Checking the record: the words of an agenda item are missing or not those that were kept.
    "texts_changed": QT_TRANSLATE_NOOP(
        "keeping",
        "Meeting {meeting}: the words of an agenda item were changed outside Fair Say. "
        "Keep this file and ask a helper.",
    ),
    #: Checking the record: the rules refuse {count} lines. They are kept.
    "lines_refused": QT_TRANSLATE_NOOP(
        "keeping",
        "Meeting {meeting}: Fair Say cannot follow {count} of its lines. They are kept. Ask a helper to look at them.",
    ),
}
