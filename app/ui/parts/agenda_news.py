"""A calm line on Follow: the agenda changed, and why. It stays until the person puts it away."""

from app.services.agenda_news import AgendaNews
from app.services.live_meeting import LiveMeeting
from app.services.telling import StoryLine
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.words import SPEAKER
from app.words.story import story_words


class AgendaNewsBanner(Banner):
    """Says the newest changes of the agenda; one press puts them away."""

    def __init__(self, meeting: LiveMeeting) -> None:
        seen = BigButton("")
        super().__init__("agenda", seen)
        seen.say(self.tr("Put this away"))
        self._news = AgendaNews(meeting)
        self._told: tuple[StoryLine, ...] = ()
        seen.clicked.connect(lambda _checked=False: self._put_away())

    def show_news(self) -> None:
        """Say what changed, if that is new."""
        told = self._news.newest()
        if told != self._told:
            self._told = told
            said = " ".join(story_words(line, SPEAKER) for line in told)
            count = self._news.count()
            once, often = self.tr("The agenda changed."), self.tr("The agenda changed {0} times.").format(count)
            self.say(f"{once if count <= len(told) else often} {said}" if told else "")

    def _put_away(self) -> None:
        self._news.put_away()
        self.show_news()
