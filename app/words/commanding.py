"""What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "commanding"

PROBLEMS: dict[str, str] = {
    #: {word} is what was typed in place of a command.
    "call_unknown": QT_TRANSLATE_NOOP(
        "commanding", "Fair Say has no command {word}. Type fairsay --help to see all commands."
    ),
    #: A word of the command is missing. {command} is what was typed, {missing} says what should follow.
    "call_unfinished": QT_TRANSLATE_NOOP(
        "commanding", "{missing} is missing after {command}. Type {command} --help to see an example."
    ),
    #: {option}, like --home, stands without what belongs to it.
    "call_option_alone": QT_TRANSLATE_NOOP(
        "commanding", "{option} needs a name after it. Type {command} --help to see an example."
    ),
    #: {word} is too much, or an option that this command does not have.
    "call_too_much": QT_TRANSLATE_NOOP(
        "commanding", "{command} cannot use {word}. Type {command} --help to see what it can use."
    ),
    #: Any other call that cannot be used.
    "call_unclear": QT_TRANSLATE_NOOP(
        "commanding", "Fair Say does not understand this command. Type {command} --help to see an example."
    ),
    #: --home names a file. {name} is its name.
    "home_is_file": QT_TRANSLATE_NOOP("commanding", "{name} is a file. Give --home the name of a folder."),
    #: A window was asked for where there is no screen.
    "no_screen": QT_TRANSLATE_NOOP(
        "commanding", "There is no screen here to open a window on. Start Fair Say from the desktop."
    ),
    #: The window cannot open because a part of the computer's own graphics is missing. {part} names it.
    "window_cannot_open": QT_TRANSLATE_NOOP(
        "commanding",
        "The window cannot open: a part of this computer is missing ({part}). "
        "Ask a helper to run: python3 packaging/run.py",
    ),
    #: `record show last` with an empty record.
    "no_meetings_yet": QT_TRANSLATE_NOOP(
        "commanding", "There are no meetings in the record yet. Open Fair Say and follow a meeting first."
    ),
    #: A copy of a record that does not exist.
    "nothing_kept_yet": QT_TRANSLATE_NOOP(
        "commanding", "There is no record to copy yet. It begins with the first meeting."
    ),
    #: The full record was wanted.
    "export_both_needed": QT_TRANSLATE_NOOP(
        "commanding", "The full record needs both co-chairs. Ask both, or choose another level."
    ),
    #: {level} is a word that was typed.
    "export_level": QT_TRANSLATE_NOOP("commanding", "{level} is not a level. Use summary, points or full."),
    #: {size} is a number that was typed.
    "export_size": QT_TRANSLATE_NOOP("commanding", "{size} is not a size. Use 14, 16, 18, 20 or 24."),
    #: {name} is a file name with another ending.
    "export_ending": QT_TRANSLATE_NOOP(
        "commanding", "We do not know this kind of file: {name}. Use a name that ends in .pdf, .docx or .html."
    ),
    #: {folder} is the name of a folder that is not there.
    "export_no_folder": QT_TRANSLATE_NOOP(
        "commanding", "There is no folder called {folder}. Make it first, or choose another place."
    ),
    #: {name} is a file name.
    "export_not_kept": QT_TRANSLATE_NOOP(
        "commanding", "{name} could not be written. Choose another place, or make some room, then try again."
    ),
}

HELP: dict[str, str] = {
    #: What the program is.
    "fairsay": QT_TRANSLATE_NOOP("commanding", "A meeting companion that shares power. Without a command it opens."),
    #: What a command or option is for, in the list of commands.
    "home": QT_TRANSLATE_NOOP("commanding", "keep the record, settings, backups and logs below this folder"),
    "version": QT_TRANSLATE_NOOP("commanding", "say which version this is"),
    "help": QT_TRANSLATE_NOOP("commanding", "show this text"),
    "open": QT_TRANSLATE_NOOP("commanding", "open a file: look at an agenda, or join a meeting"),
    "any_file": QT_TRANSLATE_NOOP("commanding", "an agenda, or a meeting from a USB stick: *.fairsay-meeting"),
    "follow": QT_TRANSLATE_NOOP("commanding", "open the screen for people who follow a meeting"),
    "run": QT_TRANSLATE_NOOP("commanding", "open the screen for co-chairs"),
    "practise": QT_TRANSLATE_NOOP("commanding", "open a pretend meeting to try the cards"),
    "agenda": QT_TRANSLATE_NOOP("commanding", "look at an agenda file"),
    "agenda read": QT_TRANSLATE_NOOP("commanding", "say what we understood of a file"),
    "agenda check": QT_TRANSLATE_NOOP("commanding", "say what may be hard to read in a file"),
    "record": QT_TRANSLATE_NOOP("commanding", "look after the record of meetings"),
    "record list": QT_TRANSLATE_NOOP("commanding", "list the meetings, newest first"),
    "record show": QT_TRANSLATE_NOOP("commanding", "say what happened in a meeting, oldest first"),
    "record export": QT_TRANSLATE_NOOP("commanding", "save a paper about a meeting: .html .pdf .docx .odt .csv .json"),
    "record verify": QT_TRANSLATE_NOOP("commanding", "say whether the record is whole"),
    "record backup": QT_TRANSLATE_NOOP("commanding", "make a copy that can be opened anywhere"),
    "record restore": QT_TRANSLATE_NOOP("commanding", "use a copy; the present record is kept aside"),
    "record take-in": QT_TRANSLATE_NOOP("commanding", "take in points that a laptop handed over by file"),
    "points_file": QT_TRANSLATE_NOOP("commanding", "a file with points: *.fairsay-points"),
    "voices": QT_TRANSLATE_NOOP("commanding", "list the voices on this computer"),
    "where": QT_TRANSLATE_NOOP("commanding", "say where things are kept, and the settings"),
    "json": QT_TRANSLATE_NOOP("commanding", "print one JSON document and nothing else"),
    "easy_read": QT_TRANSLATE_NOOP("commanding", "write the easy-read version"),
    "you_said": QT_TRANSLATE_NOOP("commanding", "write what people said and what happened"),
    "level": QT_TRANSLATE_NOOP("commanding", "how much leaves the room: summary, points or full"),
    "both_agree": QT_TRANSLATE_NOOP("commanding", "both co-chairs agree to the full record"),
    "size": QT_TRANSLATE_NOOP("commanding", "size of the letters: 14, 16, 18, 20 or 24"),
    "file": QT_TRANSLATE_NOOP("commanding", "a file"),
    "agenda_file": QT_TRANSLATE_NOOP("commanding", "an agenda: Word, PDF, OpenDocument, text, table or calendar"),
    "meeting": QT_TRANSLATE_NOOP("commanding", "the id of a meeting, the beginning of one, or: last"),
    "to": QT_TRANSLATE_NOOP("commanding", "the file to write"),
}

LINES: dict[str, str] = {
    #: `agenda read`: a file that states no title.
    "no_title": QT_TRANSLATE_NOOP("commanding", "No title found"),
    #: `agenda read`: start and end of the meeting.
    "from_to": QT_TRANSLATE_NOOP("commanding", "From {start} to {end}"),
    #: `agenda read`: only the start is known.
    "from": QT_TRANSLATE_NOOP("commanding", "From {start}"),
    #: `agenda read`: where the meeting is.
    "place": QT_TRANSLATE_NOOP("commanding", "Place: {place}"),
    #: `agenda read`: length of an item.
    "minutes": QT_TRANSLATE_NOOP("commanding", "{minutes} minutes"),
    #: `agenda read`: length of an item that the program worked out.
    "minutes_guessed": QT_TRANSLATE_NOOP("commanding", "about {minutes} minutes"),
    #: `agenda read`: when an item starts.
    "at": QT_TRANSLATE_NOOP("commanding", "at {start}"),
    #: `agenda read`: who leads an item.
    "lead": QT_TRANSLATE_NOOP("commanding", "led by {lead}"),
    #: `agenda read`: what an item is for.
    "tell": QT_TRANSLATE_NOOP("commanding", "to tell"),
    "talk": QT_TRANSLATE_NOOP("commanding", "to talk"),
    "decide": QT_TRANSLATE_NOOP("commanding", "to decide"),
    "check": QT_TRANSLATE_NOOP("commanding", "to check"),
    #: `agenda read`: a break.
    "break": QT_TRANSLATE_NOOP("commanding", "break"),
    #: `agenda read`: before the sentences about what may be wrong.
    "please_check": QT_TRANSLATE_NOOP("commanding", "Please check:"),
    #: `agenda check` found nothing.
    "reads_well": QT_TRANSLATE_NOOP(
        "commanding", "We found no hard words or long sentences. Only people can say if it is easy to read."
    ),
    #: `agenda check`, after the list. {count} is a number.
    "found": QT_TRANSLATE_NOOP("commanding", "Things that may be hard to read: {count}."),
    #: `agenda check`: before the things found in the title of the agenda.
    "in_title": QT_TRANSLATE_NOOP("commanding", "In the title of the agenda"),
    #: `record list` of an empty record.
    "no_meetings": QT_TRANSLATE_NOOP("commanding", "There are no meetings in the record yet."),
    #: `record list`: one meeting. {id} is the beginning of its id.
    "meeting": QT_TRANSLATE_NOOP("commanding", "{id}  {day}  {title}. {phase} Items: {items}. Points: {points}."),
    #: `record list`: how far a meeting is.
    "not_started": QT_TRANSLATE_NOOP("commanding", "Not started."),
    "running": QT_TRANSLATE_NOOP("commanding", "Not ended."),
    "ended": QT_TRANSLATE_NOOP("commanding", "Ended."),
    #: `record show` of a meeting in which nothing happened.
    "nothing_happened": QT_TRANSLATE_NOOP("commanding", "Nothing has happened in this meeting yet."),
    #: `record export` is done.
    "saved": QT_TRANSLATE_NOOP("commanding", "Saved: {file}"),
    #: `record verify`: all is well.
    "whole": QT_TRANSLATE_NOOP("commanding", "The record is whole."),
    #: `record verify MEETING`: all is well with this meeting.
    "meeting_whole": QT_TRANSLATE_NOOP("commanding", "This meeting is whole."),
    #: `record verify`: nothing was ever kept.
    "no_record": QT_TRANSLATE_NOOP("commanding", "There is no record yet. It begins with the first meeting."),
    #: `record verify`: the record is gone, but there are copies.
    "record_missing": QT_TRANSLATE_NOOP(
        "commanding", "The record is missing, but there are copies. Open Fair Say: it will use the newest one."
    ),
    #: `record verify`: found something. {count} is a number.
    "not_whole": QT_TRANSLATE_NOOP("commanding", "The record is not whole. Things found: {count}."),
    #: `record take-in`: {counted} is how much, such as "2 points, 1 card".
    "taken_in": QT_TRANSLATE_NOOP("commanding", "Taken in: {counted}."),
    #: `record take-in`: all of it was in the record already.
    "nothing_new": QT_TRANSLATE_NOOP("commanding", "Nothing new is in this file."),
    #: `record take-in`: {line} says what it was, and why the rules refuse it.
    "not_taken_in": QT_TRANSLATE_NOOP("commanding", "Not taken in. {line}"),
    #: `record take-in` is done.
    "delete_file": QT_TRANSLATE_NOOP("commanding", "The file holds people's words. Delete it from the stick now."),
    #: `record backup` is done.
    "copied": QT_TRANSLATE_NOOP("commanding", "Copied to: {file}"),
    #: `record restore` is done.
    "restored": QT_TRANSLATE_NOOP("commanding", "The copy is in use now."),
    #: `record restore`: where the record is that was there before.
    "kept_aside": QT_TRANSLATE_NOOP("commanding", "The record that was there before is kept here: {file}"),
    #: `where`: names of what is listed. {value} is a folder, file or number.
    "version": QT_TRANSLATE_NOOP("commanding", "Fair Say: {value}"),
    "python": QT_TRANSLATE_NOOP("commanding", "Python: {value}"),
    "system": QT_TRANSLATE_NOOP("commanding", "System: {value}"),
    "part": QT_TRANSLATE_NOOP("commanding", "{name}: {value}"),
    "part_missing": QT_TRANSLATE_NOOP("commanding", "{name}: not installed"),
    "record": QT_TRANSLATE_NOOP("commanding", "Record: {value}"),
    "record_size": QT_TRANSLATE_NOOP("commanding", "Record size: {value} KB"),
    "settings": QT_TRANSLATE_NOOP("commanding", "Settings: {value}"),
    "backups": QT_TRANSLATE_NOOP("commanding", "Backups: {value} (copies: {count})"),
    "logs": QT_TRANSLATE_NOOP("commanding", "Logs: {value}"),
    #: `where`: the folder of the group's own words and pictures. {words} and {pictures} are numbers.
    "group": QT_TRANSLATE_NOOP("commanding", "Group: {value} (own words: {words}, own pictures: {pictures})"),
    #: `where`: the file that names the engine of an organisation, which joins halls. What it says follows.
    "organisation": QT_TRANSLATE_NOOP("commanding", "Organisation: {value}"),
    #: `where`: there is no such file. {value} is where it would be.
    "organisation_none": QT_TRANSLATE_NOOP("commanding", "Organisation: none ({value})"),
    #: `where`: the file cannot be used. {trouble} is sentences that say why.
    "organisation_trouble": QT_TRANSLATE_NOOP("commanding", "Organisation: {value}. {trouble}"),
    "program": QT_TRANSLATE_NOOP("commanding", "Program: {value}"),
    #: `where`: before the settings of the profile used last.
    "in_force": QT_TRANSLATE_NOOP("commanding", "Settings in force:"),
    #: `where`: nobody has used the program yet.
    "first_use": QT_TRANSLATE_NOOP("commanding", "Nobody has chosen settings yet. These are the first ones:"),
    #: `where`: a setting in the file could not be used. {name} is its name in the file.
    "setting_not_used": QT_TRANSLATE_NOOP("commanding", "{name}: could not be used, so the first value is in force"),
    #: `voices`: before the voices of one engine. {engine} is its name.
    "engine": QT_TRANSLATE_NOOP("commanding", "Voices of {engine}:"),
    #: `voices`: the language of a voice is not known.
    "no_language": QT_TRANSLATE_NOOP("commanding", "language not said"),
}
