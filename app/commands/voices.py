"""`fairsay voices`: the engines and voices on this computer, or in plain words why there are none."""

from app.commands.call import Call
from app.commands.printing import say, say_json
from app.domain.ports import VoiceInfo
from app.services.house import EngineVoices, House
from app.words.commanding import LINES
from app.words.speaker import Speaker
from app.words.speaking import PROBLEMS


def voices(house: House, call: Call, speaker: Speaker) -> int:
    """List the engines and their voices."""
    engines = house.speech.list_voices()
    if call.json:
        say_json({"engines": [_engine_json(engine, speaker) for engine in engines]})
        return 0
    for engine in engines:
        say(speaker.say("commanding", LINES["engine"], engine=engine.engine))
        say(*(f"  {_voice(voice, speaker)}" for voice in engine.voices))
        if engine.code:
            say(f"  {_why_not(engine, speaker)}")
    return 0


def _why_not(engine: EngineVoices, speaker: Speaker) -> str:
    return speaker.say("speaking", PROBLEMS[engine.code])


def _voice(voice: VoiceInfo, speaker: Speaker) -> str:
    language = voice.language or speaker.say("commanding", LINES["no_language"])
    return f"{voice.name} ({language})"


def _engine_json(engine: EngineVoices, speaker: Speaker) -> dict[str, object]:
    return {
        "name": engine.engine,
        "voices": [{"id": one.id, "name": one.name, "language": one.language} for one in engine.voices],
        "why_none": _why_not(engine, speaker) if engine.code else None,
    }
