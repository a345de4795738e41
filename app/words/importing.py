"""What we say when an agenda is read: what to check (NOTICES), and why a file cannot be read (PROBLEMS)."""

from app.words.speaker import QT_TRANSLATE_NOOP

NOTICES: dict[str, str] = {
    #: Above the items after reading a file. Nothing that looks like an agenda item was found.
    "no_items": QT_TRANSLATE_NOOP(
        "importing", "We found no agenda items. Copy the words of the agenda and paste them here."
    ),
    #: After pressing Paste with nothing to paste.
    "nothing_pasted": QT_TRANSLATE_NOOP(
        "importing", "There were no words to read. Copy the words of the agenda, then paste them here."
    ),
    #: The plain lines of the file were taken as items. They may be something else.
    "not_sure_these_are_items": QT_TRANSLATE_NOOP(
        "importing", "We are not sure that these are the items. Please check each one."
    ),
    #: {date} is a date without its year, as printed. The days it could be are offered below.
    "year_missing": QT_TRANSLATE_NOOP("importing", "The agenda says {date} but no year. Please choose the date."),
    #: {date} is a date without its year, as printed; {year} is the only year near now in which its weekday is right.
    "year_worked_out": QT_TRANSLATE_NOOP(
        "importing", "The agenda says {date} but no year. Only {year} fits. Please check the date."
    ),
    #: {date} and {other} are 2 days that the agenda gives for the same meeting.
    "dates_disagree": QT_TRANSLATE_NOOP(
        "importing", "The agenda says {date} and also {other}. Please choose the right date."
    ),
    #: {zones} are names of time zones, such as "GMT, CET".
    "times_in_zones": QT_TRANSLATE_NOOP(
        "importing", "The times are in more than 1 time zone: {zones}. Please check each time."
    ),
    #: {zones} is the name of one time zone that is not that of the United Kingdom.
    "times_in_zone": QT_TRANSLATE_NOOP(
        "importing", "The times are {zones} times. Please change them to the time where you are."
    ),
    #: {date} is a date, {printed} the day in the file, {real} the true day of that date.
    "day_and_date_differ": QT_TRANSLATE_NOOP(
        "importing", "The agenda says {printed}, but {date} is a {real}. Please check the date."
    ),
    #: {date} is a date in figures, such as 5/4/2018.
    "date_two_ways": QT_TRANSLATE_NOOP("importing", "The date {date} can be read in 2 ways. Please check the date."),
    #: The times in the agenda do not go forward.
    "times_go_back": QT_TRANSLATE_NOOP(
        "importing", "A time is earlier than the time before it. Please check the times."
    ),
    #: {count} is a number of items.
    "minutes_worked_out": QT_TRANSLATE_NOOP(
        "importing", "We worked out the minutes for {count} items. Please check them."
    ),
    "minutes_worked_out_one": QT_TRANSLATE_NOOP("importing", "We worked out the minutes for 1 item. Please check it."),
    #: Items without a length got an equal part of the time that is left.
    "minutes_shared": QT_TRANSLATE_NOOP(
        "importing", "We shared the time that is left between the items. Please check the minutes."
    ),
    #: {count} is a number of days.
    "several_days": QT_TRANSLATE_NOOP(
        "importing", "This agenda is for {count} days. Take out the items of the other days."
    ),
    #: The numbers begin at 1 again in the middle.
    "several_agendas": QT_TRANSLATE_NOOP(
        "importing", "There may be 2 agendas in this file. Take out the items you do not need."
    ),
    #: {count} is a number of meetings in a calendar file.
    "calendar_has_several": QT_TRANSLATE_NOOP(
        "importing", "This calendar has {count} meetings. Choose your meeting, or paste its agenda."
    ),
    #: The calendar entry comes again every week or month.
    "meeting_repeats": QT_TRANSLATE_NOOP("importing", "This meeting comes again and again. Please check the date."),
    #: The calendar gives world time, which may be 1 hour off.
    "times_in_utc": QT_TRANSLATE_NOOP(
        "importing", "The times may be an hour too early or too late. Please check them."
    ),
    #: The words were read from pictures of pages. Letters may be wrong.
    "words_from_pictures": QT_TRANSLATE_NOOP(
        "importing", "We read these words from pictures. Some may be wrong. Please check each one."
    ),
    #: The file is much longer than an agenda.
    "only_first_part": QT_TRANSLATE_NOOP(
        "importing", "This file is long. We read only the first part. Please check that the agenda is all there."
    ),
    #: {count} is a number of pages. The file is longer.
    "only_first_pages": QT_TRANSLATE_NOOP(
        "importing", "We read the first {count} pages. Please check that the agenda is all there."
    ),
    #: An agenda came with pictures, and some of them cannot be used here. {count} is a number.
    "pictures_left_out": QT_TRANSLATE_NOOP(
        "importing", "We left out {count} pictures of this agenda. Please choose other pictures."
    ),
    "pictures_left_out_one": QT_TRANSLATE_NOOP(
        "importing", "We left out 1 picture of this agenda. Please choose another picture."
    ),
}

DOUBTS: dict[str, str] = {
    #: Under the title of an item: which of its facts is doubtful, and why. The words of the item.
    "title": QT_TRANSLATE_NOOP("importing", "The words: we are not sure that they belong together."),
    #: The time at which the item begins.
    "start": QT_TRANSLATE_NOOP("importing", "The start: the file is not clear about it."),
    #: How long the item is. We worked it out from other times.
    "minutes": QT_TRANSLATE_NOOP("importing", "The minutes: we worked them out."),
    #: The person who leads the item.
    "lead": QT_TRANSLATE_NOOP("importing", "Who leads: the file is not clear about it."),
    #: Whether it is to tell, talk, decide or check.
    "purpose": QT_TRANSLATE_NOOP("importing", "What it is for: we worked it out from the words."),
    #: No single fact is doubtful, but the whole.
    "item": QT_TRANSLATE_NOOP("importing", "We are not sure that this is an item."),
}

PROBLEMS: dict[str, str] = {
    #: {name} is a file name. It is not there.
    "agenda_missing": QT_TRANSLATE_NOOP(
        "importing", "We cannot find {name}. Check where the file is, then open it again."
    ),
    #: {name} is the name of a folder.
    "agenda_is_folder": QT_TRANSLATE_NOOP(
        "importing", "{name} is a folder. Open the folder and choose the agenda file."
    ),
    #: {name} is something on the computer that is not a file.
    "agenda_not_a_file": QT_TRANSLATE_NOOP(
        "importing", "{name} is not a file that we can read. Choose the agenda file."
    ),
    #: {name} is a file name. The person may not read the file.
    "agenda_not_allowed": QT_TRANSLATE_NOOP(
        "importing", "This computer does not let us read {name}. Copy the file to Documents and open the copy."
    ),
    #: {name} is a file name. The disk or network failed.
    "agenda_unreadable": QT_TRANSLATE_NOOP(
        "importing", "We could not read {name}. Copy the file to this computer and open the copy."
    ),
    #: {name} is a file name. The file has nothing in it.
    "agenda_empty": QT_TRANSLATE_NOOP("importing", "{name} is empty. Ask for the agenda to be sent again."),
    #: The file, or what is packed in it, is much bigger than an agenda.
    "agenda_too_big": QT_TRANSLATE_NOOP(
        "importing", "This file is too big to be an agenda. Copy the words of the agenda and paste them here."
    ),
    #: One line of a text is much longer than a line of an agenda.
    "agenda_line_too_long": QT_TRANSLATE_NOOP(
        "importing", "A line in this file is too long. Copy the words of the agenda and paste them here."
    ),
    #: The file is cut short or broken.
    "agenda_damaged": QT_TRANSLATE_NOOP(
        "importing", "This file is damaged. Ask for it to be sent again, or paste the words here."
    ),
    #: The file tries to fetch other files or to fill the memory. We did not open it.
    "agenda_unsafe": QT_TRANSLATE_NOOP(
        "importing", "This file is not safe to read. Ask for it again, or paste the words here."
    ),
    #: The file has a password.
    "agenda_locked": QT_TRANSLATE_NOOP(
        "importing", "This file is locked with a password. Ask for a copy without a password."
    ),
    #: A PDF of photos or scans, without words.
    "agenda_only_pictures": QT_TRANSLATE_NOOP(
        "importing", "This file holds only pictures of words. Ask for a Word file, or paste the words here."
    ),
    #: Reading the words in pictures failed or took too long.
    "agenda_pictures_unread": QT_TRANSLATE_NOOP(
        "importing", "We could not read the words in the pictures. Ask for a Word file, or paste the words here."
    ),
    #: The file is a photo or a picture.
    "agenda_is_picture": QT_TRANSLATE_NOOP(
        "importing", "This file is a picture. Ask for a Word file, or paste the words here."
    ),
    #: {kind} is Excel, Pages, old Word, rich text or a like name. ".docx" is the ending of Word files.
    "agenda_save_as_docx": QT_TRANSLATE_NOOP(
        "importing",
        "We cannot read this kind of file ({kind}). Save it as Word (.docx), then open that.",
    ),
    #: The file is a zip folder.
    "agenda_is_zip": QT_TRANSLATE_NOOP("importing", "This file is a zip folder. Open it and choose the agenda inside."),
    #: The file holds sound, film or something else that is not words.
    "agenda_not_text": QT_TRANSLATE_NOOP(
        "importing", "There are no words in this file. Ask for a Word file, or paste the words here."
    ),
    #: A calendar file without a meeting in it.
    "calendar_without_meetings": QT_TRANSLATE_NOOP(
        "importing", "There is no meeting in this calendar. Choose another file, or paste the words here."
    ),
}
