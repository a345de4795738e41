"""Pictures that come in are what they say, small enough to draw, and hold no more than a picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import MeetingError
from app.storage.picture_check import checked_picture
from tests.storage.pictures_made import chunk, exif, jpeg, part, png, svg

USED = "<g id='a'><path d='M0 0'/></g>" + "".join(
    f"<g id='{name}'>" + f"<use href='#{before}'/>" * 10 + "</g>"
    for before, name in zip("abcdefg", "bcdefgh", strict=True)
)


def chain(kind, attribute):
    """Return what would be drawn for hours: each one draws the one before twice."""
    return "".join(
        f"<{kind} id='m{n}'>" + f"<rect width='9' height='9' {attribute}='url(#m{n - 1})'/>" * 2 + f"</{kind}>"
        for n in range(1, 25)
    )


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        (png(), ".png"),
        (jpeg(), ".jpg"),
        (svg(), ".svg"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- drawn by hand -->\n" + svg(), ".svg"),
        (
            b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
            + svg(),
            ".svg",
        ),
        (svg("<style>.a{fill:url(#g)}</style><linearGradient id='g'/><path class='a'/>"), ".svg"),
        (svg("<defs><path id='p' d='M0 0'/></defs><use href='#p'/><rect fill='url(#g)'/>"), ".svg"),
    ],
)
def test_a_picture_is_taken(content, ending):
    assert checked_picture(content) == (ending, content)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture_kind"),
        (b"GIF89a", "picture_kind"),
        (b"<html><body/></html>", "picture_kind"),
        (b"<?xml version='1.0'?><html/>", "picture_kind"),
        (b"%PDF-1.7", "picture_kind"),
        (png()[:-4], "picture_damaged"),
        (png().replace(b"IDAT", b"IDAX"), "picture_damaged"),
        (b"\x89PNG\r\n\x1a\n", "picture_damaged"),
        (png(0, 5), "picture_damaged"),
        (png(20_000, 1), "picture_too_large"),
        (png(11_000, 11_000), "picture_too_large"),
        (jpeg(wide=60_000), "picture_too_large"),
        (jpeg()[:-2], "picture_damaged"),
        (b"\xff\xd8\xff\xd9", "picture_damaged"),
        (b"\xff\xd8" + part(0xC0, b"\x08"), "picture_damaged"),
        (b"\xff\xd8\xff\xe0\x00\x00", "picture_damaged"),
        (svg()[:-4], "picture_damaged"),
        (svg("<script>1</script>"), "picture_reaches_out"),
        (svg("<image href='file:///etc/passwd'/>"), "picture_reaches_out"),
        (svg("<use href='http://example.org/a.svg#b'/>"), "picture_reaches_out"),
        (svg("<rect fill='url(http://example.org/a)'/>"), "picture_reaches_out"),
        (svg("<style>@import 'a.css';</style>"), "picture_reaches_out"),
        (svg("<foreignObject/>"), "picture_reaches_out"),
        (svg("<rect onclick='go()'/>"), "picture_reaches_out"),
        (svg("<path><animateTransform/></path>"), "picture_reaches_out"),
        (b"<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" + svg("&b;"), "picture_reaches_out"),
        (b"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg("&a;"), "picture_reaches_out"),
        (svg(USED), "picture_too_large"),
        (svg("<g id='a'><use href='#a'/></g>"), "picture_too_large"),
        (svg("<path/>" * 20_001), "picture_too_large"),
        (svg(chain("mask", "mask")), "picture_too_large"),
        (svg(chain("pattern", "fill")), "picture_too_large"),
        (svg("<style>.a{mask:url(#m)}</style><mask id='m'><path class='a'/></mask>"), "picture_too_large"),
        (svg(f"<style>{'a{b:c}' * 20_000}</style>"), "picture_too_large"),
        (svg("<g>" * 150 + "</g>" * 150), "picture_too_large"),
        (b"<?xml version='1.0' encoding='no-such'?>" + svg(), "picture_damaged"),
    ],
)
def test_what_is_no_good_picture_is_refused(content, code):
    with pytest.raises(MeetingError) as trouble:
        checked_picture(content)
    assert trouble.value.code == code


def test_words_that_a_program_wrote_into_a_png_are_left_out():
    told = png(2, 2, chunk(b"tEXt", b"Author\0Jo"), chunk(b"eXIf", b"HOME"), chunk(b"gAMA", b"\0\0\xb1\x8f"))
    assert checked_picture(told) == (".png", png(2, 2, chunk(b"gAMA", b"\0\0\xb1\x8f")))


def test_what_stands_after_the_end_of_a_picture_is_left_out():
    assert checked_picture(png() + b"secret") == (".png", png())
    assert checked_picture(jpeg() + b"secret") == (".jpg", jpeg())


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_photo_forgets_where_it_was_taken_but_not_which_way_is_up(order):
    _, kept = checked_picture(jpeg(exif(6, order), part(0xFE, b"by Jo"), part(0xE0, b"JFIF\0")))
    assert b"HOME ADDRESS" not in kept
    assert b"by Jo" not in kept
    assert b"JFIF" in kept
    assert kept == checked_picture(kept)[1]
    assert b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06" in kept


@pytest.mark.parametrize(
    "told", [exif(1), exif(99), part(0xE1, b"Exif\0\0II*\0\xff\xff\xff\xff"), part(0xE1, b"http://")]
)
def test_a_photo_that_is_up_already_has_nothing_left(told):
    assert checked_picture(jpeg(told)) == (".jpg", jpeg())


WHOLE = [png(), jpeg(exif(6)), svg(), svg(USED[:300])]


@given(st.sampled_from(WHOLE), st.data())
def test_a_broken_picture_is_taken_or_refused_never_more(whole, data):
    at = data.draw(st.integers(0, len(whole)))
    broken = whole[:at] + data.draw(st.binary(max_size=6)) + whole[at + data.draw(st.integers(0, 6)) :]
    try:
        ending, content = checked_picture(broken)
    except MeetingError:
        return
    assert ending in {".png", ".jpg", ".svg"}
    assert len(content) <= len(broken) + 40
