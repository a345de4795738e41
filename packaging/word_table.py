"""Make resources/glossary/common_words.txt.gz, the table of how common words are, from the data of wordfreq.

    uv run --no-project --with wordfreq==3.1.1 python packaging/word_table.py

wordfreq is finished: its data will not change. So the program carries this small table, and not the package.
A line of the table holds a Zipf value, a tab, and the words that are as common as that (rounded down), in their order.
Only words of plain letters that are written at least once in a million words are kept.
"""

import gzip
import hashlib
import re
import sys
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "resources" / "glossary" / "common_words.txt.gz"
DATA = "large_en.msgpack.gz"
SHA256 = "dffae8066b78dce0a6667cf5f58e567054f902674667090a7ac8a8a44628b05c"
LEAST_ZIPF_TENTHS = 30
PLAIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def words_by_zipf() -> dict[int, list[str]]:
    """Return the words that are kept, by tenths of their Zipf value. Stops if the data is not what we checked."""
    from wordfreq import get_frequency_list  # pyright: ignore[reportMissingImports] only there when this runs

    data = files("wordfreq").joinpath("data", DATA).read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        sys.exit("The data of wordfreq is not what we checked. Nothing was written.")
    kept: defaultdict[int, list[str]] = defaultdict(list)
    for centibels, words in enumerate(get_frequency_list("en", "large")):  # 0: as common as can be; 100: a tenth of it
        tenths = (900 - centibels) // 10
        if tenths >= LEAST_ZIPF_TENTHS:
            kept[tenths] += [word for word in words if PLAIN_WORD.fullmatch(word)]
    return kept


def main() -> None:
    """Write the table; the same data gives the same bytes."""
    lines = [
        f"{tenths / 10:.1f}\t{' '.join(sorted(words))}"
        for tenths, words in sorted(words_by_zipf().items(), reverse=True)
        if words
    ]
    TABLE.write_bytes(gzip.compress("\n".join(lines).encode() + b"\n", 9, mtime=0))
    print(f"{sum(line.count(' ') + 1 for line in lines)} words, {TABLE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
