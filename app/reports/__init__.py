"""
What goes out: a paper becomes the bytes of a file, nothing more.

May import `domain` and `paths` only. Papers about a meeting: `domain/report.py`, then `web_page.py`. Agendas, cards and
other papers to take along: `domain/sheet.py`, then `pdf.py`; `typeset.py` is the one place that knows typst.
"""
