"""What to tell a person about the group's own words and pictures."""

from app.words.speaker import QT_TRANSLATE_NOOP

PROBLEMS: dict[str, str] = {
    #: The group's words or pictures could not be written to the disk.
    "group_not_kept": QT_TRANSLATE_NOOP("group", "This is not kept. Make some room on this computer, then try again."),
    #: What the group says on its privacy page is longer than {most} letters.
    "privacy_too_long": QT_TRANSLATE_NOOP("group", "This is too long. Use {most} letters at most."),
    #: A new word has no letters.
    "word_missing": QT_TRANSLATE_NOOP("group", "The word is missing. Type the word."),
    #: A new word is one letter long.
    "word_too_short": QT_TRANSLATE_NOOP("group", "The word is too short. Use 2 letters or more."),
    #: A new word has neither a full name nor a meaning.
    "meaning_missing": QT_TRANSLATE_NOOP("group", "The meaning is missing. Say what the word means."),
    #: A word, its full name or its meaning is longer than {most} letters.
    "word_too_long": QT_TRANSLATE_NOOP("group", "This is too long. Use {most} letters at most."),
    #: The word {word} is in the group's list already.
    "word_known": QT_TRANSLATE_NOOP("group", "{word} is in your list already. Change it there."),
    #: The word {word} was taken away meanwhile, perhaps in another window.
    "word_gone": QT_TRANSLATE_NOOP("group", "{word} is not in your list any more. Add it again."),
    #: More words than {most}.
    "words_too_many": QT_TRANSLATE_NOOP("group", "A list may hold {most} words. Use a shorter list."),
    #: The file {name} cannot be opened.
    "list_missing": QT_TRANSLATE_NOOP("group", "Fair Say cannot open {name}. Check the file and try again."),
    #: The file is larger than {most} million bytes.
    "list_too_big": QT_TRANSLATE_NOOP("group", "This list is too big. Choose a file of {most} MB at most."),
    #: A byte in row {row} is no letter of UTF-8.
    "list_letters": QT_TRANSLATE_NOOP(
        "group",
        "Row {row} has letters that Fair Say cannot read. Save the list as CSV UTF-8, then try again.",
    ),
    #: The list of words could not be written. {name} is its file.
    "list_not_written": QT_TRANSLATE_NOOP("group", "Fair Say cannot write {name}. Choose another place."),
    #: The first row of a list of words does not name its columns. The 3 names are not translated.
    "words_head_missing": QT_TRANSLATE_NOOP(
        "group",
        "Row 1 does not name the columns. Row 1 must say: term, expansion, explanation.",
    ),
    #: A list with a first row only, or empty.
    "words_list_empty": QT_TRANSLATE_NOOP("group", "There are no words in this list. Choose another file."),
    #: A row of a list has too many cells, or a quotation mark that does not end.
    "row_unclear": QT_TRANSLATE_NOOP(
        "group",
        "Fair Say cannot read row {row}. Check the commas and quotation marks there, then try again.",
    ),
    #: Rows of a list of words; nothing of the list was taken.
    "row_word_missing": QT_TRANSLATE_NOOP("group", "Row {row} has no word. Add it, then try again."),
    "row_word_too_short": QT_TRANSLATE_NOOP(
        "group", "The word in row {row} is too short. Use 2 letters or more, then try again."
    ),
    "row_meaning_missing": QT_TRANSLATE_NOOP(
        "group", "Row {row} does not say what the word means. Add it, then try again."
    ),
    "row_word_too_long": QT_TRANSLATE_NOOP(
        "group", "Row {row} is too long. Use {most} letters at most, then try again."
    ),
    "row_word_twice": QT_TRANSLATE_NOOP(
        "group", "Row {row} has {word} again. Keep one of the two rows, then try again."
    ),
    #: A picture has no words, or nothing that says what it shows.
    "picture_words_missing": QT_TRANSLATE_NOOP("group", "What does the picture mean? Type a word for it."),
    "picture_alt_missing": QT_TRANSLATE_NOOP("group", "Say what the picture shows, for people who cannot see it."),
    #: In a set, the row of a picture does not say who allows it.
    "picture_licence_missing": QT_TRANSLATE_NOOP(
        "group", "It does not say who allows this picture. Add the licence to the list."
    ),
    "picture_words_long": QT_TRANSLATE_NOOP("group", "This is too long. Use {most} letters at most."),
    #: The file {name} is not there or cannot be opened.
    "picture_missing": QT_TRANSLATE_NOOP("group", "Fair Say cannot open {name}. Check the file and try again."),
    #: A set names a file {name} that is not in its folder.
    "picture_outside": QT_TRANSLATE_NOOP("group", "{name} is not in this folder. Put it there and try again."),
    "picture_too_big": QT_TRANSLATE_NOOP("group", "This picture is too big. Choose one of {most} MB at most."),
    #: More than {most} dots on one side, or a drawing with too many shapes.
    "picture_too_large": QT_TRANSLATE_NOOP(
        "group", "This picture has too many dots or shapes. Make it smaller, or choose another one."
    ),
    "picture_kind": QT_TRANSLATE_NOOP("group", "This is no PNG, JPEG or SVG picture. Choose another file."),
    "picture_damaged": QT_TRANSLATE_NOOP("group", "A part of this picture is damaged. Choose another file."),
    #: An SVG that holds more than a drawing: another file, a program, something that moves.
    "picture_reaches_out": QT_TRANSLATE_NOOP(
        "group", "This file holds more than a drawing. Save it as PNG, then try again."
    ),
    "picture_gone": QT_TRANSLATE_NOOP("group", "This picture is not there any more. Choose another one."),
    "pictures_too_many": QT_TRANSLATE_NOOP(
        "group", "You have {most} pictures, which is the most. Take some away first."
    ),
    #: A folder of pictures has no CSV file, more than one, or one whose first row does not name its columns.
    "picture_list_missing": QT_TRANSLATE_NOOP(
        "group", "There is no list in this folder. Add a CSV file: file, words, alt, licence."
    ),
    "picture_list_several": QT_TRANSLATE_NOOP(
        "group", "There are several lists in this folder. Call the right one pictures.csv."
    ),
    "picture_list_head": QT_TRANSLATE_NOOP(
        "group", "Row 1 does not name the columns. Row 1 must say: file, words, alt, licence."
    ),
}
