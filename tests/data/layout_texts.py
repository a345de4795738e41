"""The agendas in tests/data/layouts that are text, by file name. Made by make_layouts.py."""

TEXTS = {
    # Layout 3: governors, copied from a web page.
    "enclosure-verbal.txt": """Council of Governors Meeting
Wednesday 17 February 2027
at 1.30pm
Rooms 9 and 10, Education Centre

AGENDA

1. Welcome:
2. Apologies: Verbal
3. Declarations of Interest: Verbal
4. Minutes of the last meeting: Enclosure
To approve the minutes of 18 November 2026
5. Matters Arising: Verbal
6. Reports from the Trust: Enclosure
To receive the reports
i) Waiting times
ii) Staff survey
iii) Food on the wards
7. Governor elections: Enclosure
To note the dates
8. Any Other Business: Verbal
9. Date of next meeting: 19 May 2027
""",
    # Layout 4: a public board, copied from a web page.
    "presented-by.txt": """Public board meeting agenda
Date: 15 September 2027
Time: 1:30pm
Location: Online

1 Apologies for absence
2 Declarations of interest (Word) (PDF)
To receive declarations of interest from board members.
Presented by: Jo Sample, chair
3 Minutes of the last meeting (Word)
To approve the minutes of the meeting held on 21 July 2027.
Presented by: Jo Sample, chair
4 Chief executive's report (Word) (PDF)
To note the report.
Presented by: Ash Example, chief executive
5 Plain language plan (PDF)
To consider and agree the plan.
Presented by: Kit Invented, director of communications
6 Any other business
7 Date of the next meeting
""",
    # Layout 5: a pack from a council's website; the numbers run on through the year.
    "moderngov-pack.txt": """Agenda and draft minutes
Adult Social Care Overview Committee - Thursday, 11th March, 2027 2.00 pm

Venue: Council Chamber, County Offices

Contact: Sam Sample  Email: sam@example.org

No.	Item

53.
Apologies
To receive any apologies for absence.

54.
Declarations of Interest
To receive any declarations of interest.

55.
Minutes
PDF 97 KB
To confirm the minutes of the meeting held on 14 January 2027.

56.
Day Opportunities Review
PDF 1 MB
To consider a report by the Director for Adults.
Additional documents:
Appendix 1 - What people said , item 56. PDF 350 KB
Appendix 2 - Costs , item 56. PDF 120 KB

57.
Public Participation

58.
Urgent Items
To consider any items that the chair decides are urgent.
""",
    # Layout 6: what the item is for stands in square brackets in its title.
    "square-brackets.txt": """SOUTH DOWNS COUNTY COUNCIL
LOCAL JOINT COMMITTEE
Monday 6 December 2027 at 2.00 pm

17/27 APOLOGIES FOR ABSENCE
18/27 MINUTES OF PREVIOUS MEETING [FOR DECISION]
19/27 SAFER CROSSINGS NEAR DAY CENTRES [FOR DECISION]
20/27 BUS SHELTER SEATS [FOR DISCUSSION]
21/27 YOUTH CLUB FUNDING [FOR INFORMATION]
22/27 FORWARD PROGRAMME [FOR INFORMATION]
""",
    # Layout 9: numbers, a line for the chair, actions with initials.
    "actions-below.txt": """Downs Autism Partnership Board
Thursday 14 October 2027
1pm to 3.30pm
Venue: Quaker Meeting House
Chair: Robin Example

1. Welcome and apologies
2. Actions from the last meeting
Action: RE to write to the bus company
Action: JS to ask about lighting
3. Autism strategy: what has been done
4. Break
5. Sensory friendly shops
6. Next meeting
""",
    # Layout 11: a table that lost its borders.
    "slashes.txt": """Patient Participation Group
Tuesday 9 March 2027 6.30pm

Item / Agenda Item / Action
1. / Welcome / Chair to open
2. / Apologies / To note
3. / Phone lines in the morning / To discuss
4. / New leaflets / To agree
5. / Date of next meeting / To note
""",
}
