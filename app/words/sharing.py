"""What to tell a person when laptops in one meeting cannot find each other, or cannot talk to each other (PROBLEMS)."""

from app.domain.network_check import HeardNow
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

PROBLEMS: dict[str, str] = {
    #: Sharing a meeting needs a small program that comes with Fair Say.
    "hub_missing": QT_TRANSLATE_NOOP(
        "sharing", "A part of Fair Say is missing, so it cannot share. Please install Fair Say again."
    ),
    "hub_cannot_start": QT_TRANSLATE_NOOP(
        "sharing", "This laptop did not start sharing. Try again, or share from another laptop."
    ),
    "hub_cannot_listen": QT_TRANSLATE_NOOP(
        "sharing", "This laptop cannot share on this network. Try again, or share from another laptop."
    ),
    #: Somebody typed the code of a meeting. It holds something that is no digit.
    "code_letters": QT_TRANSLATE_NOOP("sharing", "A code has only numbers. Type the code again."),
    #: Somebody typed the code of a meeting. Digits are missing.
    "code_short": QT_TRANSLATE_NOOP("sharing", "Part of the code is missing. Type all its numbers."),
    #: Somebody typed the code of a meeting. There are too many digits.
    "code_long": QT_TRANSLATE_NOOP("sharing", "There are too many numbers. Type the code again."),
    #: Somebody typed the code of a meeting. Its last digit shows that a digit is wrong, or two changed places.
    "code_wrong_digit": QT_TRANSLATE_NOOP(
        "sharing", "One number in the code is wrong. Look at each number, then change it."
    ),
    #: The code is well formed. A meeting was found, and it has another code.
    "code_not_this_meeting": QT_TRANSLATE_NOOP(
        "sharing", "The meeting we found has another code. Ask the co-chair for the code."
    ),
    #: A file or pasted text holds no invitation.
    "invitation_missing": QT_TRANSLATE_NOOP(
        "sharing", "We found no invitation there. Ask the co-chair to send it again."
    ),
    #: A file or pasted text holds an invitation that lost letters on its way.
    "invitation_broken": QT_TRANSLATE_NOOP(
        "sharing", "Part of the invitation is missing. Copy all of it, then try again."
    ),
    #: An invitation of a newer version of this program.
    "invitation_newer": QT_TRANSLATE_NOOP(
        "sharing", "This invitation needs a newer Fair Say. Ask a helper to update this laptop."
    ),
    #: A meeting was found at the place of the invitation, but it does not know this invitation.
    "invitation_not_this_meeting": QT_TRANSLATE_NOOP(
        "sharing", "This invitation is old. Ask the co-chair for a new one."
    ),
    #: No laptop answered that shares a meeting.
    "nobody_there": QT_TRANSLATE_NOOP("sharing", "We found no meeting. Ask the co-chair to share it, then try again."),
    #: Too many wrong codes came, or there is no code now. The host makes a new one.
    "door_closed": QT_TRANSLATE_NOOP("sharing", "This code has stopped working. Ask the co-chair for a new one."),
    #: The two laptops have versions of Fair Say that cannot talk to each other.
    "other_version": QT_TRANSLATE_NOOP(
        "sharing", "The laptops have different versions of Fair Say. Ask a helper to update both."
    ),
    #: Not one more laptop fits into the meeting.
    "room_full": QT_TRANSLATE_NOOP("sharing", "The meeting has no room for more laptops. Tell the co-chair."),
    #: Somebody may pretend to be the meeting.
    "host_not_trusted": QT_TRANSLATE_NOOP(
        "sharing", "This may be a different meeting. Ask the co-chair for a new invitation."
    ),
    #: The other laptop let us in, and sent something that we cannot read.
    "ticket_broken": QT_TRANSLATE_NOOP(
        "sharing", "The other laptop sent something wrong. Ask a helper to update both laptops."
    ),
    #: Another laptop asked in a way that we cannot read.
    "request_broken": QT_TRANSLATE_NOOP(
        "sharing", "The other laptop sent something wrong. Ask a helper to update both laptops."
    ),
    #: This laptop is in no network at all.
    "no_network": QT_TRANSLATE_NOOP("sharing", "This laptop has no network. Connect it to the Wi-Fi, then try again."),
    #: The laptop that shares found no free place to listen at.
    "door_no_port": QT_TRANSLATE_NOOP("sharing", "This laptop cannot share now. Close other programs, then try again."),
    #: The file that names the organisation's engine (the program that joins halls) cannot be read. {file}: its name.
    "organisation_unreadable": QT_TRANSLATE_NOOP(
        "sharing", "We cannot read the file {file} of your organisation. Ask a helper to look at it."
    ),
    #: One line of that file cannot be used. {name} is the first word of the line.
    "organisation_wrong": QT_TRANSLATE_NOOP(
        "sharing", "Your organisation's file has something wrong at {name}. Ask a helper to put it right."
    ),
    #: The file with the key for the organisation's engine is missing, or another kind of file. {file}: its name.
    "organisation_credentials": QT_TRANSLATE_NOOP(
        "sharing", "Your organisation's key {file} is missing or cannot be used. Ask a helper for a new one."
    ),
    #: The file with the organisation's certificates is missing, or another kind of file. {file}: its name.
    "organisation_ca": QT_TRANSLATE_NOOP(
        "sharing", "Your organisation's certificate {file} is missing or cannot be used. Ask a helper for a new one."
    ),
    #: A laptop could not send something because it is too long for one message.
    "message_too_long": QT_TRANSLATE_NOOP("sharing", "This is too long. Use fewer words, then try again."),
    #: Something written before the meeting is too long for other laptops. {title}: the item, or the meeting.
    "too_long_to_share": QT_TRANSLATE_NOOP(
        "sharing", "There are too many words in: {title}. Use fewer words there, then try again."
    ),
    #: Something came from another laptop that Fair Say cannot read. Nothing was changed by it.
    "message_unreadable": QT_TRANSLATE_NOOP(
        "sharing",
        "Something came that Fair Say cannot read. Nothing was changed. Install the newest Fair Say on every laptop.",
    ),
    #: A laptop asked for something that only the co-chairs' laptops may do.
    "not_allowed_here": QT_TRANSLATE_NOOP("sharing", "Only a co-chair can do this. Ask a co-chair to do it."),
    #: The co-chair's laptop refused something for a reason that only a newer Fair Say can tell.
    "refused_there": QT_TRANSLATE_NOOP(
        "sharing", "The co-chair's laptop did not take this. Ask a helper to update this laptop."
    ),
    #: Both co-chairs pressed the same thing at the same moment on two laptops.
    "already_so": QT_TRANSLATE_NOOP("sharing", "The other co-chair did this at the same time. It is done once."),
    #: New words of an agenda item came without the change that they belong to, or the other way round.
    "words_missing": QT_TRANSLATE_NOOP("sharing", "The new words did not come. Please change the agenda again."),
    #: Two laptops changed the words of the same agenda item at the same moment.
    "words_changed": QT_TRANSLATE_NOOP(
        "sharing", "Another laptop changed this item first. Look at its words, then change it again."
    ),
    #: Two laptops changed the title, day, place or plan of the meeting, or what is said at its start, at one moment.
    "facts_changed": QT_TRANSLATE_NOOP(
        "sharing", "Another laptop changed this first. Look at what is there now, then change it again."
    ),
    #: Two laptops changed the same of some agenda items. {titles} are their titles. "Undo all of them" is a button.
    "items_changed": QT_TRANSLATE_NOOP(
        "sharing",
        "Another laptop changed this too: {titles}. Keep your changes again: then yours count. "
        "Undo all of them: then you see the other ones.",
    ),
    #: Points by file are taken in on the laptop that shares the meeting, not on one that joined.
    "done_where_shared": QT_TRANSLATE_NOOP(
        "sharing", "Do this on the laptop that shares the meeting. Other laptops get it from there."
    ),
    #: This laptop is not in the meeting of another laptop any more.
    "not_joined": QT_TRANSLATE_NOOP("sharing", "This laptop has left the meeting. Join it again with the code."),
    #: Somebody typed the code of the meeting that this laptop itself shares.
    "own_meeting": QT_TRANSLATE_NOOP("sharing", "This laptop shares this meeting itself. Open it here."),
    #: What lets this laptop into a meeting again is damaged.
    "way_back_broken": QT_TRANSLATE_NOOP("sharing", "This laptop has left the meeting. Join it again with the code."),
    #: Join was pressed, and nothing is typed.
    "code_nothing": QT_TRANSLATE_NOOP("sharing", "No code is there yet. Type the code of the meeting."),
    #: What somebody typed as the address of the other laptop is none.
    "address_wrong": QT_TRANSLATE_NOOP(
        "sharing", "This is no address. It looks like 192.168.1.23. Look at the other laptop, and type it again."
    ),
    #: A file on a USB stick cannot be opened.
    "invitation_file_closed": QT_TRANSLATE_NOOP(
        "sharing", "We could not open this file. Put the stick in again, then try again."
    ),
    #: The laptop is in no network at all.
    "network_none": QT_TRANSLATE_NOOP(
        "sharing", "This laptop has no network. Join the same Wi-Fi as the others, or use a cable."
    ),
    #: The laptop is connected, but nobody gave it an address: nothing works until the Wi-Fi does that.
    "network_no_address": QT_TRANSLATE_NOOP(
        "sharing", "This network does not work yet. Leave the Wi-Fi, then join it again."
    ),
    #: A VPN (a way to a network far away) is on, and nothing else: laptops in the same room are not there.
    "network_inside": QT_TRANSLATE_NOOP(
        "sharing", "This laptop has a network, but not the one in this room. Join the Wi-Fi here, or use a cable."
    ),
    #: Another laptop shows itself, but nothing comes through in either direction. Guest Wi-Fi often keeps laptops
    #: apart on purpose. A travel router is a small box that makes its own Wi-Fi.
    "network_apart": QT_TRANSLATE_NOOP(
        "sharing",
        "Another laptop is here, but we cannot reach it.\n"
        "This Wi-Fi may keep laptops apart. Use another Wi-Fi, a travel router, or a cable.\n"
        "If that is no help, a firewall is in the way. Ask a helper to let Fair Say in.",
    ),
    #: Most laptops hear each other. One of them and this one do not.
    "network_between": QT_TRANSLATE_NOOP(
        "sharing", "One other laptop and this one do not hear each other. Put both in the same Wi-Fi."
    ),
    #: The laptop's own protection against strangers keeps other laptops out.
    "firewall": QT_TRANSLATE_NOOP(
        "sharing",
        "This laptop can join, but it cannot share. Its firewall keeps others out.\n"
        "Share from another laptop, or ask a helper to let Fair Say in.",
    ),
    #: The other laptop's protection against strangers keeps this one out; it reaches this one.
    "firewall_there": QT_TRANSLATE_NOOP(
        "sharing",
        "Another laptop can join, but it cannot share. Its firewall keeps others out.\n"
        "Share from this laptop, or ask a helper to let Fair Say in there.",
    ),
    #: A file on a USB stick should hold a meeting; part of it is missing or changed.
    "meeting_file_broken": QT_TRANSLATE_NOOP(
        "sharing", "Part of this file is missing. Ask the co-chair to save it again."
    ),
    "meeting_file_too_long": QT_TRANSLATE_NOOP(
        "sharing", "This meeting is too long for a file. Share it by Wi-Fi instead."
    ),
    #: A file with the points of another laptop cannot be opened.
    "points_file_closed": QT_TRANSLATE_NOOP(
        "sharing", "We could not open this file. Put the stick in again, then try again."
    ),
    #: Somebody chose a file that is something else. "Hand over my points" is a button on the other laptop.
    "points_missing": QT_TRANSLATE_NOOP(
        "sharing", "There are no points in this file. Choose a file from Hand over my points."
    ),
    "points_broken": QT_TRANSLATE_NOOP("sharing", "Part of this file is missing. Ask them to save it again."),
    "points_other_meeting": QT_TRANSLATE_NOOP(
        "sharing", "These points are for another meeting. Open that meeting, then take them in."
    ),
    "points_file_too_long": QT_TRANSLATE_NOOP("sharing", "There is too much for one file. Ask a helper."),
    #: A file should be saved, and everything is with the meeting already.
    "nothing_waits": QT_TRANSLATE_NOOP("sharing", "Nothing waits on this laptop. You can go on."),
    #: A file came with a pause that somebody asked for a while ago, on a laptop without a connection.
    "pause_is_past": QT_TRANSLATE_NOOP("sharing", "This pause was asked for earlier. Ask if it is still needed."),
}

CONTEXT = "sharing"

#: What the check before a meeting says while nothing is in the way.
HEARD: dict[str, str] = {
    #: It has just begun.
    "looking": QT_TRANSLATE_NOOP("sharing", "We look for other laptops. This takes some seconds."),
    #: {count} is 2 or more: that many others hear this laptop, and it hears them.
    "heard": QT_TRANSLATE_NOOP("sharing", "We hear {count} other laptops, and they hear this one."),
    #: One other laptop hears this one, and it hears that one.
    "heard_one": QT_TRANSLATE_NOOP("sharing", "We hear 1 other laptop, and it hears this one."),
    #: Nothing is wrong with this laptop; nobody else was found.
    "alone": QT_TRANSLATE_NOOP(
        "sharing", "We hear no other laptop yet. On another laptop, press: Can we hear each other?"
    ),
    #: Below the one before. Both laptops say that they hear nobody. A travel router is a small box that makes Wi-Fi.
    "alone_apart": QT_TRANSLATE_NOOP(
        "sharing",
        "Does the other laptop say this too? Then this Wi-Fi may keep laptops apart.\n"
        "Use the same Wi-Fi for both, a travel router, or a cable.",
    ),
}


def heard_words(heard: HeardNow, speaker: Speaker) -> str:
    """Return what is said about the laptops that are heard; "" if only trouble is to be told."""
    if heard.is_looking:
        return speaker.say(CONTEXT, HEARD["looking"])
    if heard.is_alone:
        return "\n".join(speaker.say(CONTEXT, HEARD[code]) for code in ("alone", "alone_apart"))
    return speaker.of({CONTEXT: HEARD}, "heard", count=heard.laptops) if heard.laptops else ""


def trouble_words(heard: HeardNow, speaker: Speaker) -> str:
    """Return what is in the way and what to do, a line each."""
    return "\n".join(speaker.say(CONTEXT, PROBLEMS[code]) for code in heard.troubles)
