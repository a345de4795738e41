"""A picture that can be pressed to choose another, with what it means below it."""

from app.override import override
from app.ui.parts.big_button import BigButton

LARGEST = 160
NARROW, BIG = 4.0, 5.6


class PictureButton(BigButton):
    """Shows a picture with its word. Without one it says that one can be chosen."""

    def __init__(self, words: str, *, picture: str = "", big: bool = False) -> None:
        super().__init__(words, picture=picture, factor=0.75 if not big else 0.83)
        self.above = self.is_quiet = True
        self.picture_factor = BIG if big else NARROW
        self.limit = LARGEST
        self.keeps_room = True
        self.apply_look(self._look)

    @override
    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))

    def show_picture(self, picture_id: str, words: str, name: str) -> None:
        """Show this picture and the word below it. `name` is what a screen reader says; it holds the word."""
        if (picture_id, words, name) == (self.picture_id, self.text(), self.accessibleName()):
            return
        self.picture_id = picture_id
        self.say(words)
        self.setAccessibleName(name)
        self.update()
