"""First names that many people in the UK have, and words about health: together they may say who has what."""

from app.domain.easy.phrases import word_set

FIRST_NAMES = word_set(
    """
    aaliyah aaron abbie abby abdul abdullah abigail adam adrian agnieszka ahmed aidan aisha alan albert alex alexander
    alexandra alfie ali alice alicia alison amanda amber amelia amir amy ana andrea andrew andy angela anita ann anna
    anne annie anthony antonia anya archie arjun arthur asha ashley ayesha barbara barry beatrice becky ben benjamin
    bernard beth bethany betty beverley bilal billy bob brenda brian bridget bryan callum cameron carl carol caroline
    catherine cath cathy charlie charlotte cheryl chloe chris christine christopher claire clara clare clive colin
    connor craig cynthia daisy dan daniel danny darren dave david dean deborah debbie deepak denise dennis derek diana
    diane dominic donald donna doris dorothy douglas duncan dylan eddie edward eileen elaine eleanor elena eli
    elizabeth ella ellen ellie elsie emily emma eric erin esther ethan eva evan evelyn evie fatima fatou fiona
    florence frances francesca frank freddie frederick freya gareth gary gavin gemma geoff geoffrey george georgia
    gerald geraldine gillian gina giles glen glenn gloria gordon grace graham greg gregory gwen hamza hannah harriet
    harry harvey hasan hassan hazel heather helen henry hilary holly howard hugh hussain ian ibrahim imran irene
    isaac isabel isabella isla ivan jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmine
    jason jayne jean jeff jennifer jenny jeremy jerome jess jessica jill jim jimmy joan joanna joanne jodie joe joel
    john johnny jonathan jordan joseph josh joshua joyce judith judy julia julian julie justin kadija karen karl kate
    katherine kathleen kathryn kathy katie kavita kay keith kelly ken kenneth kerry kevin khadija kieran kim kirsty
    krishna kwame kyle lara latoya laura lauren lawrence leah lee leo leon lesley leslie lewis liam lily linda lindsay
    lisa liz lorna lorraine louis louise lucas lucy luke lydia lynn lynne maggie malcolm mandy marcia marcus margaret
    maria marian marie marion marjorie mariam martha martin martyn mary maryam mateusz matt matthew maureen max maxine
    megan mehmet melanie melissa mia michael michelle mick mike miriam mo mohamed mohammad mohammed moira molly monica
    morgan muhammad mumtaz nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel nikki nina
    nisha noah noor norma norman oliver olivia olu oluwaseun omar oscar osman owen pamela parveen patricia patrick paul
    paula pauline pawel peter phil philip phillip phoebe phyllis pippa piotr priya rachel raj rajesh ralph ravi
    rebecca richard rita rob robert robin roger ron ronald rory rosemary rosie ross roy russell ruth ryan sabrina
    sadia sally salma sam samantha samina samuel sandra sanjay sara sarah scott sean shabana shane shannon sharon
    shaun sheila shirley sian simon sofia sonia sophia sophie stacey stan stella stephanie stephen steve steven
    stewart stuart suresh susan suzanne sylvia tamara tanya tara ted teresa terry theo theresa thomas tim timothy tina
    toby tom tommy tony tracey tracy trevor usman valerie vanessa vera veronica vicky victoria vijay vincent viv
    vivienne wayne wendy wesley winston yasmin yusuf yvonne zahra zainab zara zoe zofia
    """
)
"""Names that are also common words ("will", "may", "mark", "hope") are left out: they would warn too often."""

ALSO_WORDS = word_set(
    "amber ana carol daisy dean frank glen grace hazel heather holly jack jade jean josh lily max nick rob robin scott"
)
"""Names that are common words where they are written in small letters."""

HEALTH_WORDS = word_set(
    """
    abuse abused addict addicted addiction adhd aids alcoholic alzheimer's anorexia anorexic antidepressants
    antipsychotic anxiety anxious arthritis asperger's asthma autism autistic bipolar bpd bulimia cancer catheter
    chemotherapy clozapine colostomy dementia depressed depression detained detox diabetes
    diabetic diagnosed diagnosis dialysis disabled disability disorder dyslexia dyslexic dyspraxia dyspraxic
    epilepsy epileptic haloperidol hepatitis hiv hospital ill illness
    incontinence incontinent insulin lithium medication meds melatonin menopause methadone miscarriage neurodivergent
    ocd olanzapine operation overdose overdosed panic paranoia paranoid parkinson's pills pregnant
    prozac psychiatric psychiatrist psychosis psychotic ptsd quetiapine rehab relapse relapsed risperidone ritalin
    schizoaffective schizophrenia schizophrenic sectioned seizure seizures self-harm self-harmed self-harms
    sertraline sick stroke suicidal suicide tablets therapy tourette's tumour unwell valproate wheelchair
    """
)
HAS = word_set("'s has had have is was isn't wasn't got gets takes took needs with on felt feels suffers lives hears")
"""Between a name and a health word, these say that the one is about the other."""

OF_A_BODY = word_set(
    """
    action alliance awareness board champion charity clinic commissioner forum framework friendly group groups hub
    hubs lead leads network nurse nurses partnership passport pathway pathways plan plans policy programme project
    register report review reviews sector service services society strategy team teams training trust update voices
    ward wards week worker workers
    """
)
"""After a health word, these make it the name of a body, a paper or a plan."""
