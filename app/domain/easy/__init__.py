"""
The checks of easy words, ER-1 to ER-33, as they run while somebody types. Nothing here knows a screen or a file.

Where each rule lives:

- `lengths`: ER-1 words in a sentence, ER-2 one idea, ER-3 one verb, ER-4 paragraph, ER-5 one sentence a line,
  ER-32 reading grade (a hint, never more).
- `hard_words`: ER-6 uncommon words, ER-7 jargon, ER-8 letters that stand for words, ER-10 plain words, ER-20 idioms,
  ER-33 "soon" and "later".
- `numbers`: ER-11 number words, ER-12 percent, Roman numerals and fractions, ER-13 big numbers, ER-14 dates,
  ER-15 times.
- `marks`: ER-16 short forms, ER-17 symbols, ER-23 ALL CAPITALS (by the text), ER-24 split words (by the text).
- `sense`: ER-18 passive, ER-19 negatives, ER-21 sentences that begin with a pronoun.
- `page`: ER-9 where hard words are explained (and what lets ER-7 and ER-8 go), ER-28 and ER-29 pictures, ER-22 two
  words for one thing.
- `check`: all of them for a line, an item and an agenda, ER-30 the length of the agenda, ER-34 the state of an item.

Not here, because the program draws every line itself and its tests look at what is drawn: the bold of ER-9, italics and
underlines of ER-23, and ER-24 to ER-27 (left, fonts, line length, line spacing) for screens and for paper. An agenda
that was read from a file has no styles in our model. ER-31 (words on a screen) has no number in any source: it is
never judged.
"""
