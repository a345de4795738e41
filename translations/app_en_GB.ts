<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutItem</name>
    <message>
        <source>this item</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this item</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: about this item</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this: about this item</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written the question yet.</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks of us: {0}</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said when the papers went out.</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers went out: {0}. Full papers: {1}.</source>
        <extracomment>The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutItemFields</name>
    <message>
        <source>What does it ask of us?</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a question, in easy words.</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads it</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 15. Or leave it empty.</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far has the decision come?</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers sent</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full papers sent</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 24 November 2026.</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, like 24 November 2026.</source>
        <extracomment>A field for each fact. What makes no sense for a break, or for what is no decision, is not shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutMyPointPage</name>
    <message>
        <source>More about this point</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words. That is fine.</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others can see</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the picture</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my name out</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my name</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this point.</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my words out</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture goes too.</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it without speaking</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the co-chairs</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now everyone can read it.</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everyone</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now only the co-chairs can read it.</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs see your name with this point.</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take it out again, also after the meeting.</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What name?</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as you like it</source>
        <extracomment>One point of mine, and what else I can say about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutTodayPage</name>
    <message>
        <source>About today</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to me</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this aloud at the start. You can skip all of it.</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What our cards mean</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the quiet room?</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help?</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone is not safe, who do we tell?</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what we keep</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are here?</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers, no names. You can skip this.</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break is planned. You can ask for one at any time.</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {0}. You can ask for another one at any time.</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet room: {0}.</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person can help: {0}.</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone is not safe, tell {0}.</source>
        <extracomment>What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddTodayPage</name>
    <message>
        <source>Add an item today</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 15</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 15. Or leave it empty.</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing. Write what it is about.</source>
        <extracomment>Asks for what an item needs. `places`: (id, title) of the items that it can stand before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDoors</name>
    <message>
        <source>People have it. From now on each change says why.</source>
        <extracomment>Ways to agendas that are made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are kept. People can see why.</source>
        <extracomment>Ways to agendas that are made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <extracomment>Ways to agendas that are made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaFindings</name>
    <message>
        <source>Next thing to look at</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things to look at</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 idea to make it better</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ideas</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to look at</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it cannot wait</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it now</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this item</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when papers went out</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <extracomment>One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaItemPage</name>
    <message>
        <source>The last change is undone.</source>
        <extracomment>Everything about one item can be changed here, and undone. *Before* and *Next* go through all items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is done again.</source>
        <extracomment>Everything about one item can be changed here, and undone. *Before* and *Next* go through all items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <extracomment>Everything about one item can be changed here, and undone. *Before* and *Next* go through all items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0} of {1}: {2}</source>
        <extracomment>Everything about one item can be changed here, and undone. *Before* and *Next* go through all items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People checked other words. These are new. Please check them with people again.</source>
        <extracomment>Everything about one item can be changed here, and undone. *Before* and *Next* go through all items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Done:</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now:</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 1 minute</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time set</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes used</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute used</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} minutes</source>
        <extracomment>A row for each item; pressing one asks to go there. State is said by sign and word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaNewsBanner</name>
    <message>
        <source>Put this away</source>
        <extracomment>Says the newest changes of the agenda; one press puts them away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda changed.</source>
        <extracomment>Says the newest changes of the agenda; one press puts them away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda changed {0} times.</source>
        <extracomment>Says the newest changes of the agenda; one press puts them away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPatterns</name>
    <message>
        <source>Add it first</source>
        <extracomment>It only makes `list`; the screen puts it where it belongs, and says when to look and when to draw.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaQuestions</name>
    <message>
        <source>{0} minutes</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that I wrote</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number of minutes. Write it like 15.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number of minutes</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on the agenda.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {0} minutes. You can change that.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the break go?</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is taken off. Undo brings it back.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it go off the agenda?</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is number {0} of {1} now.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it come later?</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can begin another agenda with it. Days and papers are left out.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as our template</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. Find it under From a template.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it lose minutes?</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: the meeting gets longer</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute is missing.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes are missing.</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who loses these minutes?</source>
        <extracomment>Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Open</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or change</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy: {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No easy words yet</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer checked</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by people</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed off once</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed off {0} times</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRows</name>
    <message>
        <source>There are no items yet. Press Add an item.</source>
        <extracomment>Asks by signals; keeps nothing but which row is open. Rows that stay are only moved, so focus stays too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaStartPage</name>
    <message>
        <source>Make an agenda</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, PDF, OpenDocument or text. Or words that you paste.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With breaks, rules and time for everyone.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty one</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write each item.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were pushed off before</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come first in a new agenda.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point is still open.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points are still open.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Pushed off {1}.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Pushed off {1}. First on {2}.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, and not started yet</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} items</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is removed.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot come back.</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this agenda?</source>
        <extracomment>How an agenda begins. What was pushed off before comes first in each new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>1 person</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said how many people</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said if they are paid</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rules</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said the day of the meeting yet</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the meeting is in the past</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the meeting: {0}. Enough</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the meeting: {0}. Agreed: {1}</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late. Days before the meeting: {0}. Agreed: {1}</source>
        <extracomment>An agenda that is made, in the words of its screens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AloneRow</name>
    <message>
        <source>Start to follow</source>
        <extracomment>*Start to follow*; then *The room is on the next item*, *Back*, *The meeting is over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is on the next item</source>
        <extracomment>*Start to follow*; then *The room is on the next item*, *Back*, *The meeting is over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>*Start to follow*; then *The room is on the next item*, *Back*, *The meeting is over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <extracomment>*Start to follow*; then *The room is on the next item*, *Back*, *The meeting is over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerStep</name>
    <message>
        <source>Nobody said</source>
        <extracomment>One of a few answers, or nobody said. `name`: which part of the draft it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BegunList</name>
    <message>
        <source>Go on with an agenda</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agenda without a title</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} items</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agendas are shown.</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 agenda is not shown.</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} agendas are not shown.</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 agenda cannot be shown. A newer Fair Say wrote it.</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} agendas cannot be shown. A newer Fair Say wrote them.</source>
        <extracomment>`read` is asked only for the agendas that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Key {0}</source>
        <extracomment>One card: shape, words, key and the colour of its edge. It answers at once in its own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Fewer cards</source>
        <extracomment>The cards side by side, in columns. The first two are always whole; the others may go behind *More cards*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cards</source>
        <extracomment>The cards side by side, in columns. The first two are always whole; the others may go behind *More cards*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairCode</name>
    <message>
        <source>Give this code to a co-chair only. That laptop can run the meeting and read every point.</source>
        <extracomment>One button that shows it and puts it away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the co-chair&apos;s code</source>
        <extracomment>One button that shows it and puts it away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a co-chair&apos;s laptop</source>
        <extracomment>One button that shows it and puts it away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeAgendaPage</name>
    <message>
        <source>Change the agenda</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off today</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees each change, and why.</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back: {0}</source>
        <extracomment>The item that is now, and those still to come. What is done already stays as it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>In your agenda</source>
        <extracomment>Nothing is taken over before somebody presses *Take it over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file now</source>
        <extracomment>Nothing is taken over before somebody presses *Take it over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>Nothing is taken over before somebody presses *Take it over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Nothing is taken over before somebody presses *Take it over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>Nothing is taken over before somebody presses *Take it over*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeViews</name>
    <message>
        <source>It is not there.</source>
        <extracomment>What changed in a file, as its cards say it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>What changed in a file, as its cards say it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands first.</source>
        <extracomment>What changed in a file, as its cards say it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes after: {0}</source>
        <extracomment>What changed in a file, as its cards say it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckAgendaPage</name>
    <message>
        <source>What we understood</source>
        <extracomment>The items of a meeting that began from an unchecked agenda; *This is right* ends that.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked these items yet.</source>
        <extracomment>The items of a meeting that began from an unchecked agenda; *This is right* ends that.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person checked this.</source>
        <extracomment>The items of a meeting that began from an unchecked agenda; *This is right* ends that.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <extracomment>The items of a meeting that began from an unchecked agenda; *This is right* ends that.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The items of a meeting that began from an unchecked agenda; *This is right* ends that.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckedByPeoplePage</name>
    <message>
        <source>Checked by people</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checked it?</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they ask to change?</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this empty. Write no names.</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these words together. Take your time.</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people can say this. Tick what is true.</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the check: {0}</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We checked it</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These easy words are checked by people now.</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say who checked it.</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not ticked yet. Tick what is true. If it is not true, change the words first.</source>
        <extracomment>Only people make this state. No computer can tick these; each must be ticked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseAgendaPage</name>
    <message>
        <source>Which agenda?</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on checking</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say, Word, PDF, OpenDocument, text, Markdown, CSV or calendar. You can also drop a file here.</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the words of an agenda</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an email or a web page.</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try our example agenda</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pretend meeting. Nothing of it is kept.</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a meeting</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on another laptop. You need its code.</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the agenda</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words, click here, then press Ctrl and V.</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these words</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready for a meeting</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what we talk about. Keep your points for it. Nothing starts.</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were checking an agenda: {0}.</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were checking an agenda.</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an agenda</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the agenda…</source>
        <extracomment>Leads to the review of what was understood; `then` says what comes after. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseLinePage</name>
    <message>
        <source>Put a line right</source>
        <extracomment>Every line of the story as a button, under the same headings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Every line of the story as a button, under the same headings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which line is wrong? The line stays. A new line puts it right.</source>
        <extracomment>Every line of the story as a button, under the same headings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePicturePage</name>
    <message>
        <source>Choose a picture</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a word</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like bus, money or home.</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more pictures</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are:</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or bring your own</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own photo</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture for this. Try another word.</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe one of these:</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. It shows: {1}</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen now</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have it for these words</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means something else here: {0}</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseTemplatePage</name>
    <message>
        <source>Which template?</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change everything afterwards.</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made templates</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own templates</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} items</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot come back.</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas that you made from it stay.</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this template?</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <extracomment>Leads to a new agenda that begins as a template.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseTopicPage</name>
    <message>
        <source>What is it about?</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back. `chosen` gets its code, "" for none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps us to see what comes up again and again.</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back. `chosen` gets its code, "" for none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back. `chosen` gets its code, "" for none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back. `chosen` gets its code, "" for none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen now</source>
        <extracomment>Big pictures, each with its words. Pressing one chooses it and goes back. `chosen` gets its code, "" for none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenStep</name>
    <message>
        <source>What we decided, in easy words</source>
        <extracomment>What was decided: one of the ways, none of them, or something in own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else, in own words</source>
        <extracomment>What was decided: one of the ways, none of them, or something in own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words</source>
        <extracomment>What was decided: one of the ways, none of them, or something in own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these ways</source>
        <extracomment>What was decided: one of the ways, none of them, or something in own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoChairQuestions</name>
    <message>
        <source>This point was raised here and nobody has answered it.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words: {0}</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it now</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back at the end.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not heard today. Give a reason.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is waiting</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept, and everyone can see it.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not heard today?</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on Follow end a pause by We are ready.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you end it, the reason is kept.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do we go on?</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was heard. Say what comes of it</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down, not heard today</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just say that we saw it</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what happens next (in easy words)</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it first, if you like. Then press an answer.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it?</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw it</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did something about it</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed this card.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hard word: {0}</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you say it in other words?</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which card did they raise?</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for people without a laptop.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is the thinking time?</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is quiet. Nobody needs to speak.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the meeting</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go on</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the meeting now?</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look back at it afterwards.</source>
        <extracomment>Opens one question after another; `done` runs what was decided and comes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies of the record</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy now</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a copy from a stick</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say makes a copy each day. A copy holds what people wrote.</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a copy</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of today is kept aside. Nothing is deleted.</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made today.</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our copies are in this folder: {0}</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of {0}</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record becomes as it was when the copy was made.</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, use this copy</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this copy?</source>
        <extracomment>Says what a copy is, lists ours with the newest first, and asks before one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>not said</source>
        <extracomment>How many people of a group are here; 0 for not said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountingNote</name>
    <message>
        <source>Show the new numbers</source>
        <extracomment>Nothing is shown where nothing waits. `counted`: all are counted now; `asked`: a person wants to see them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting older meetings: {0} of {1}.</source>
        <extracomment>Nothing is shown where nothing waits. `counted`: all are counted now; `asked`: a person wants to see them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings are counted now.</source>
        <extracomment>Nothing is shown where nothing waits. `counted`: all are counted now; `asked`: a person wants to see them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} meetings could not be counted. Look here again later.</source>
        <extracomment>Nothing is shown where nothing waits. `counted`: all are counted now; `asked`: a person wants to see them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashCatcher</name>
    <message>
        <source>Sorry</source>
        <extracomment>Catches what nothing else caught. It saves nothing new: what was kept is on disk already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry, something went wrong in Fair Say.</source>
        <extracomment>Catches what nothing else caught. It saves nothing new: what was kept is on disk already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept is safe. You can go on. Or close Fair Say, then open it again.</source>
        <extracomment>Catches what nothing else caught. It saves nothing new: what was kept is on disk already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideLater</name>
    <message>
        <source>Record a decision</source>
        <extracomment>`button`: shown while something can be written down. `begins` is called first: the meeting is in use then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record or put right a decision</source>
        <extracomment>`button`: shown while something can be written down. `begins` is called first: the meeting is in use then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidingLines</name>
    <message>
        <source>Say how open it is</source>
        <extracomment>A line at the top, shown only while it is true of the item that is now. It never stops the room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it later</source>
        <extracomment>A line at the top, shown only while it is true of the item that is now. It never stops the room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <extracomment>A line at the top, shown only while it is true of the item that is now. It never stops the room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want to decide this. Is it decided already?</source>
        <extracomment>A line at the top, shown only while it is true of the item that is now. It never stops the room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidingQuestions</name>
    <message>
        <source>Could we still choose something else?</source>
        <extracomment>The questions about a decision: how open it is, and what to do where there is a decision already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees the answer.</source>
        <extracomment>The questions about a decision: how open it is, and what to do where there is a decision already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it decided already?</source>
        <extracomment>The questions about a decision: how open it is, and what to do where there is a decision already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>The questions about a decision: how open it is, and what to do where there is a decision already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one stays, with a note.</source>
        <extracomment>The questions about a decision: how open it is, and what to do where there is a decision already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record another decision</source>
        <extracomment>The questions about a decision: how open it is, and what to do where there is a decision already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a decision already</source>
        <extracomment>The questions about a decision: how open it is, and what to do where there is a decision already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which item was it about?</source>
        <extracomment>The questions about a decision: how open it is, and what to do where there is a decision already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteMeetingPage</name>
    <message>
        <source>Delete this meeting?</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines of what happened go.</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts that people wrote go.</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot come back.</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also goes from the copies that Fair Say made: {0}.</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in this folder: {0}</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts stay for {0} months, like minutes and points. Names and words go.</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and copies that you saved stay. Delete them yourself.</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <extracomment>Shows what goes, then asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyLineRow</name>
    <message>
        <source>Easy line {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: line {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: line {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: line {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the picture of line {1}. Press to choose another.</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for line {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyLines</name>
    <message>
        <source>This is line {0} now.</source>
        <extracomment>Does what a person asks for in `easy`; the focus goes to where it was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go further.</source>
        <extracomment>Does what a person asks for in `easy`; the focus goes to where it was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} is taken away. Undo brings it back.</source>
        <extracomment>Does what a person asks for in `easy`; the focus goes to where it was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is changed. Undo takes it back.</source>
        <extracomment>Does what a person asks for in `easy`; the focus goes to where it was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} says what it means. Undo takes it back.</source>
        <extracomment>Does what a person asks for in `easy`; the focus goes to where it was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyRun</name>
    <message>
        <source>Someone raised a card</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes next.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone was told. {0}</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points are waiting.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point is waiting.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points are waiting.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hear a point now.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed this card: {0}.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for 1 minute.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {0} minutes.</source>
        <extracomment>Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyRunTools</name>
    <message>
        <source>Please pause</source>
        <extracomment>Hear a point, please pause, break now. *Next item* stands before them, *What do I say?* after them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break now</source>
        <extracomment>Hear a point, please pause, break now. *Next item* stands before them, *What do I say?* after them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We heard it</source>
        <extracomment>Hear a point, please pause, break now. *Next item* stands before them, *What do I say?* after them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear a point</source>
        <extracomment>Hear a point, please pause, break now. *Next item* stands before them, *What do I say?* after them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a card</source>
        <extracomment>Hear a point, please pause, break now. *Next item* stands before them, *What do I say?* after them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyTitle</name>
    <message>
        <source>Easy title</source>
        <extracomment>Keeps nothing. `words`, `picture` and `remarks` say by themselves what a person did.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Keeps nothing. `words`, `picture` and `remarks` say by themselves what a person did.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the easy title</source>
        <extracomment>Keeps nothing. `words`, `picture` and `remarks` say by themselves what a person did.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the picture of this item. Press to choose another.</source>
        <extracomment>Keeps nothing. `words`, `picture` and `remarks` say by themselves what a person did.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for this item</source>
        <extracomment>Keeps nothing. `words`, `picture` and `remarks` say by themselves what a person did.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyWords</name>
    <message>
        <source>No easy words yet. Write one idea on each line.</source>
        <extracomment>Everything can be done by keyboard. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>Everything can be done by keyboard. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>{0} is short for {1}.</source>
        <extracomment>What a hard word means, as lines for the easy words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Close</source>
        <extracomment>Shown in one place at a time. *Close* puts it away. A screen reader says all of it with the first button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Fair Say is opening</source>
        <extracomment>A heading. The first words that anyone sees, for about a second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldingBar</name>
    <message>
        <source>Fewer tools</source>
        <extracomment>The main buttons of a screen at their own width, in as many lines as they need.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tools</source>
        <extracomment>The main buttons of a screen at their own width, in as many lines as they need.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The main buttons of a screen at their own width, in as many lines as they need.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut</source>
        <extracomment>The main buttons of a screen at their own width, in as many lines as they need.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowBanners</name>
    <message>
        <source>We are ready</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it went on</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it stopped</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my point</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change size and colours</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right for me</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking time is over.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I miss?</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has ended. You can look back.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking time. It is quiet now.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window looks like the first one.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is paused. The clock has stopped.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We go on now. You can see what you missed.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are now on item {0}: {1}.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked this agenda yet.</source>
        <extracomment>Lines at the top, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowDeciding</name>
    <message>
        <source>How open is it?</source>
        <extracomment>Joins what one person sees of decisions to a Follow screen. `keeps_drafts`: what is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. You do not agree.</source>
        <extracomment>Joins what one person sees of decisions to a Follow screen. `keeps_drafts`: what is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>One person follows one meeting. `check`: opens the review, where nobody has checked the agenda yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>One person follows one meeting. `check`: opens the review, where nobody has checked the agenda yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small cards</source>
        <extracomment>One person follows one meeting. `check`: opens the review, where nobody has checked the agenda yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: kept.</source>
        <extracomment>One person follows one meeting. `check`: opens the review, where nobody has checked the agenda yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not kept yet. We keep trying.</source>
        <extracomment>One person follows one meeting. `check`: opens the review, where nobody has checked the agenda yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <extracomment>One person follows one meeting. `check`: opens the review, where nobody has checked the agenda yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>You can say which word is hard. It is at the top.</source>
        <extracomment>Joins the part to one person's side of a meeting. `page`: the screen that it stands on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs see which word it was: {0}</source>
        <extracomment>Joins the part to one person's side of a meeting. `page`: the screen that it stands on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromLastTimePage</name>
    <message>
        <source>From last time</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on today&apos;s agenda</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waited from earlier meetings. It comes first.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left from earlier meetings.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk about it now.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went off today&apos;s agenda.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on today&apos;s agenda.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said so far: {0}.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hear it now. Then press Answer it.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open. It comes first next time too.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Point {1}</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it now</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hear it now.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays open.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words: {0}</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it first, if you like. Then press an answer.</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what happens next (in easy words)</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it?</source>
        <extracomment>A point is answered in the record of its own meeting; an item comes on the agenda of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullWords</name>
    <message>
        <source>Title</source>
        <extracomment>Title and notes can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words under the title</source>
        <extracomment>Title and notes can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full words</source>
        <extracomment>Title and notes can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard words: {0}</source>
        <extracomment>Title and notes can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what they mean</source>
        <extracomment>Title and notes can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what they mean</source>
        <extracomment>Title and notes can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GetReadyScreen</name>
    <message>
        <source>Follow the meeting</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item before</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item after</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It waits until the meeting starts.</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has started.</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ You want to talk about this</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my point</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it before the meeting.</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready: item {0} of {1}.</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all the time you want. Nothing starts from here.</source>
        <extracomment>One person reads one agenda before the meeting. What they keep here is nobody else's until it starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingPage</name>
    <message>
        <source>What goes and when</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your group keeps the details of a meeting for: {0}.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by itself. You see it here first, then you say yes.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can go now</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They also go from the copies that Fair Say made: {0}.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and copies that you saved stay. Delete them yourself.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay, because people wait for an answer</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These go later</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} more after that.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 meeting</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} meetings</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines of what happened, {1} texts that people wrote.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} on.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point still waits for an answer.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points still wait for an answer.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: {0}</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep them</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, delete them</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 meeting?</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} meetings?</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot come back.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting is deleted.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} meetings are deleted.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting is old enough to go.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} meetings are old enough to go.</source>
        <extracomment>The preview. Exactly what stands here goes, after one more yes; nothing goes by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundRulesPage</name>
    <message>
        <source>Our rules</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we treat each other? Agree on it together.</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use our ready-made rules</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go further.</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is number {0} now.</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is taken away. Undo brings it back.</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <extracomment>Everything can be done by keyboard; each change is kept at once and can be undone on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPrivacyPage</name>
    <message>
        <source>Our privacy page</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation looks after what is kept. The makers of Fair Say get nothing.</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation looks after it?</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can people reach them?</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number or an email address.</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can people complain?</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person to tell, and how.</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long do the details of a meeting stay?</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by itself. You see what goes first.</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Everything is kept in the group's folder at once. All of it may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over my points</source>
        <extracomment>Says how much waits, warns that the file holds words, and saves it. It may be saved again and again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my points in a file</source>
        <extracomment>Says how much waits, warns that the file holds words, and saves it. It may be saved again and again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is with the meeting.</source>
        <extracomment>Says how much waits, warns that the file holds words, and saves it. It may be saved again and again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop only: {0}</source>
        <extracomment>Says how much waits, warns that the file holds words, and saves it. It may be saved again and again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them on a USB stick. Then a co-chair takes them in on their laptop.</source>
        <extracomment>Says how much waits, warns that the file holds words, and saves it. It may be saved again and again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have nothing to hand over.</source>
        <extracomment>Says how much waits, warns that the file holds words, and saves it. It may be saved again and again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds your words. Who opens it can read them. Give it only to a co-chair.</source>
        <extracomment>Says how much waits, warns that the file holds words, and saves it. It may be saved again and again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HardWordCard</name>
    <message>
        <source>This may mean several things. Press the one that is meant here.</source>
        <extracomment>The meaning, and a button that puts it into the easy words. Never does so by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in the easy words</source>
        <extracomment>The meaning, and a button that puts it into the easy words. Never does so by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in the easy words: {0}</source>
        <extracomment>The meaning, and a button that puts it into the easy words. Never does so by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Say it in the easy words.</source>
        <extracomment>The meaning, and a button that puts it into the easy words. Never does so by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearEachOther</name>
    <message>
        <source>Can we hear each other?</source>
        <extracomment>A button, and below it what is found. Looks from the first press until the next one, or until it is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this check</source>
        <extracomment>A button, and below it what is found. Looks from the first press until the next one, or until it is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>One subject at a time; the others are a press away, and so are the privacy papers and the list of all parts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the privacy papers</source>
        <extracomment>One subject at a time; the others are a press away, and so are the privacy papers and the list of all parts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of all parts</source>
        <extracomment>One subject at a time; the others are a press away, and so are the privacy papers and the list of all parts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start</source>
        <extracomment>One subject at a time; the others are a press away, and so are the privacy papers and the list of all parts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are in this folder: {0}. Ask a helper to open it.</source>
        <extracomment>One subject at a time; the others are a press away, and so are the privacy papers and the list of all parts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is this file: {0}. Ask a helper to open it.</source>
        <extracomment>One subject at a time; the others are a press away, and so are the privacy papers and the list of all parts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursOfOnePage</name>
    <message>
        <source>For example: bus, 4 pounds 20. Nothing about your bank or benefits.</source>
        <extracomment>Minutes for the meeting, for the one before it, for reading; and a note about travel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel (you can leave this empty)</source>
        <extracomment>Minutes for the meeting, for the one before it, for reading; and a note about travel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these hours</source>
        <extracomment>Minutes for the meeting, for the one before it, for reading; and a note about travel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Minutes for the meeting, for the one before it, for reading; and a note about travel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number does not work. Choose one from 0 to {0}.</source>
        <extracomment>Minutes for the meeting, for the one before it, for reading; and a note about travel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: {0}.</source>
        <extracomment>Minutes for the meeting, for the one before it, for reading; and a note about travel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours are deleted.</source>
        <extracomment>Minutes for the meeting, for the one before it, for reading; and a note about travel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowItFelt</name>
    <message>
        <source>Thank you. Your answers have no name.</source>
        <extracomment>Draws one question; asks by signals. After the last one it thanks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the meeting for you?</source>
        <extracomment>Draws one question; asks by signals. After the last one it thanks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer has no name. You can leave it out.</source>
        <extracomment>Draws one question; asks by signals. After the last one it thanks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out</source>
        <extracomment>Draws one question; asks by signals. After the last one it thanks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more questions</source>
        <extracomment>Draws one question; asks by signals. After the last one it thanks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemChecks</name>
    <message>
        <source>1 thing to look at. Press F4.</source>
        <extracomment>Shows remarks in the easy words and in the facts of an item; keeps where a person is among them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things to look at. Press F4.</source>
        <extracomment>Shows remarks in the easy words and in the facts of an item; keeps where a person is among them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to look at here.</source>
        <extracomment>Shows remarks in the easy words and in the facts of an item; keeps where a person is among them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer finds nothing more to look at here.</source>
        <extracomment>Shows remarks in the easy words and in the facts of an item; keeps where a person is among them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemFields</name>
    <message>
        <source>Title</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads it</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 15. Or leave it empty.</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Everything about one item can be changed here. Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Nobody has made easy words for this yet.</source>
        <extracomment>What is on the screen for one item. `notes` are our own words about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads this: {0}</source>
        <extracomment>What is on the screen for one item. `notes` are our own words about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPreviewPage</name>
    <message>
        <source>As people will see it</source>
        <extracomment>Three views of one item, made by the same code as *Follow*. Nothing can be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures</source>
        <extracomment>Three views of one item, made by the same code as *Follow*. Nothing can be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple words</source>
        <extracomment>Three views of one item, made by the same code as *Follow*. Nothing can be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full words</source>
        <extracomment>Three views of one item, made by the same code as *Follow*. Nothing can be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person chooses one of these</source>
        <extracomment>Three views of one item, made by the same code as *Follow*. Nothing can be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has made easy words for this yet.</source>
        <extracomment>Three views of one item, made by the same code as *Follow*. Nothing can be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemScreens</name>
    <message>
        <source>What does {0} mean here?</source>
        <extracomment>Opens them with what they need. `page` is the item's screen, which comes back when they are done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may mean several things. Ask, if you do not know.</source>
        <extracomment>Opens them with what they need. `page` is the item's screen, which comes back when they are done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemSummary</name>
    <message>
        <source>Short sentences</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 long sentence</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} long sentences</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One idea each</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line with more ideas</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines with more ideas</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words only</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hard word</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hard words</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture each</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture to choose</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pictures to choose</source>
        <extracomment>A short row of marks; it stays the same while nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemWays</name>
    <message>
        <source>Before</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it as people will see it</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People checked it</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thing to look at</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>The buttons of an item's screen. It only makes them; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>No title yet</source>
        <extracomment>One agenda item in words: its facts in one line, guesses called guesses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>One agenda item in words: its facts in one line, guesses called guesses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: {0}</source>
        <extracomment>One agenda item in words: its facts in one line, guesses called guesses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time set</source>
        <extracomment>One agenda item in words: its facts in one line, guesses called guesses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>One agenda item in words: its facts in one line, guesses called guesses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <extracomment>One agenda item in words: its facts in one line, guesses called guesses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (a guess)</source>
        <extracomment>One agenda item in words: its facts in one line, guesses called guesses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinMeetingPage</name>
    <message>
        <source>Join a meeting</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the meeting</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair&apos;s laptop shows it. Spaces and dashes do no harm.</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop joining</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow from the file</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an invitation</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB stick.</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the other laptop</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair&apos;s laptop shows it below the code. Type the code too, then press Join.</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it, click here, then press Ctrl and V.</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join by this invitation</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now type the code of this meeting.</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We join the meeting. This can take some seconds.</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is in this file. You can follow it without a connection.</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can follow it from the file. Your points are kept. You can hand them over later.</source>
        <extracomment>From its opening it looks for meetings on the network. A meeting is joined only by a press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave the meeting</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, stay</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, for now</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop stays in the meeting. Come back when you want.</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, for good</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come in again, you need the code.</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the meeting?</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said so far stays on this laptop, in Look back.</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with the meeting yet: {0}.</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays on this laptop. It goes to the meeting if you come in again.</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also hand it over in a file. Look back shows the way.</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the meeting. This is what was said so far.</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>Change</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off today</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time set</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Asks by signals; keeps nothing. Alt with Up or Down moves the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookBackScreen</name>
    <message>
        <source>Look back</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older meetings</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over many meetings</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no meetings yet. After a meeting, you find it here.</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no points</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <extracomment>The newest meetings first; more on request, so that many meetings open as fast as few.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostTimeBanner</name>
    <message>
        <source>Find the time</source>
        <extracomment>Stays until the time is found or left; it never takes any by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it</source>
        <extracomment>Stays until the time is found or left; it never takes any by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeAgendaPage</name>
    <message>
        <source>Try again</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these changes</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all of them</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our rules</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers sent</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest easy words</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as our template</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send or start</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is done again.</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is as people have it.</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: {0}</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title yet</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed this agenda. People do not know it yet.</source>
        <extracomment>Everything about one agenda can be changed here or one step away, and undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeToo</name>
    <message>
        <source>They have the same point as somebody else.</source>
        <extracomment>Which point does somebody have too? Asked where a person in the room has no laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me too</source>
        <extracomment>Which point does somebody have too? Asked where a person in the room has no laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point without words</source>
        <extracomment>Which point does somebody have too? Asked where a person in the room has no laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts one more person. The order stays as it is.</source>
        <extracomment>Which point does somebody have too? Asked where a person in the room has no laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which point do they have too?</source>
        <extracomment>Which point does somebody have too? Asked where a person in the room has no laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingChoice</name>
    <message>
        <source>Which meeting is it?</source>
        <extracomment>A calendar holds several meetings: the person chooses one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <extracomment>A calendar holds several meetings: the person chooses one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <extracomment>A calendar holds several meetings: the person chooses one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>A calendar holds several meetings: the person chooses one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCode</name>
    <message>
        <source>Say it aloud</source>
        <extracomment>Shows one code. `say` speaks what it is given, only because a person pressed for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>Which day is it?</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 24 November 2026</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write it like 24 November 2026.</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time. Write it like 10:30.</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 10:30</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 12:00</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting&apos;s facts</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the meeting&apos;s facts</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place yet</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} to {2}</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start yet</source>
        <extracomment>Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingStory</name>
    <message>
        <source>Nothing has happened in this meeting yet.</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something more</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a line right</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, what happened</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is put right.</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My points</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are yours. You can change them or take them back until {0}.</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready for it</source>
        <extracomment>What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsHere</name>
    <message>
        <source>We look for a meeting near you. You can type its code already.</source>
        <extracomment>A press chooses one; its name is known only inside. Buttons come and go, and none moves the focus.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting at {0}</source>
        <extracomment>A press chooses one; its name is known only inside. Buttons come and go, and none moves the focus.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting here</source>
        <extracomment>A press chooses one; its name is known only inside. Buttons come and go, and none moves the focus.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a meeting here. Press it, then type its code.</source>
        <extracomment>A press chooses one; its name is known only inside. Buttons come and go, and none moves the focus.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are meetings here. Press yours, then type its code.</source>
        <extracomment>A press chooses one; its name is known only inside. Buttons come and go, and none moves the focus.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedPage</name>
    <message>
        <source>What did I miss?</source>
        <extracomment>What one person missed, and where the meeting is now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You missed nothing big.</source>
        <extracomment>What one person missed, and where the meeting is now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>What one person missed, and where the meeting is now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are now</source>
        <extracomment>What one person missed, and where the meeting is now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyHoursPage</name>
    <message>
        <source>Save it to print</source>
        <extracomment>The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a table</source>
        <extracomment>The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press one to change it</source>
        <extracomment>The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is for anybody. Choose your own settings first, in Settings.</source>
        <extracomment>The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in your own settings, on this laptop. It is in no meeting.</source>
        <extracomment>The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays when a meeting is deleted. You can delete it here.</source>
        <extracomment>The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this meeting: {0}</source>
        <extracomment>The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this meeting</source>
        <extracomment>The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyPoints</name>
    <message>
        <source>No points yet</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer points</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my points</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words: {0}</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask to hear it now.</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my words out</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say if I was heard</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this point</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am ready now</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold my place, I am thinking</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words (you can leave this empty)</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my words</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you heard?</source>
        <extracomment>The newest press first, with its buttons; older ones below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewItemPage</name>
    <message>
        <source>Add an item</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about? You can change this later.</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 15</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 15. Or leave it empty.</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing. Write what it is about.</source>
        <extracomment>Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <source>From {0} to {1}. At first it was {2}.</source>
        <extracomment>`limits`: the least and the most that it may be. `at_first`: what it is where nobody chose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>`limits`: the least and the most that it may be. `at_first`: what it is where nobody chose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>`limits`: the least and the most that it may be. `at_first`: what it is where nobody chose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>`limits`: the least and the most that it may be. `at_first`: what it is where nobody chose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>`limits`: the least and the most that it may be. `at_first`: what it is where nobody chose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Easy title</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these words</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it myself</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has easy words</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You still need to write a part of it.</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full words</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words could be</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this title yourself. It is hard to read.</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this one yourself: {0}</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These easy words do not say: {0}</source>
        <extracomment>Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedLineRow</name>
    <message>
        <source>Easy line {0}</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the picture of line {1}. Press to choose another.</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture for line {0}. Press to choose one.</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pictures</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take line {0}: {1}</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out line {0}: {1}</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again: line {0}</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture: {0}</source>
        <extracomment>Nothing is taken before somebody presses *Take*. Words and picture may be changed before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>“{0}” is left out. {1}</source>
        <extracomment>What is offered for the full words of an item, as a screen shows it: lines, pictures, reasons, and what is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” becomes “{1}”. {2}</source>
        <extracomment>What is offered for the full words of an item, as a screen shows it: lines, pictures, reasons, and what is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easy words do not say: {0}</source>
        <extracomment>What is offered for the full words of an item, as a screen shows it: lines, pictures, reasons, and what is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherLaptops</name>
    <message>
        <source>Take over</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are connected.</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop took over while this one was away. The meeting goes on there.</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop that shared the meeting is away.</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you take over, the meeting goes on from this laptop. Other laptops find it by themselves.</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over only if the other laptop does not come back soon.</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, wait</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take over</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the meeting?</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting goes on from this laptop now.</source>
        <extracomment>Nothing at all on a laptop that is alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OurNumbersPage</name>
    <message>
        <source>Our numbers</source>
        <extracomment>Agendas are checked with these numbers. Each can be put back as it was at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your group can change these. Each agenda is checked with them.</source>
        <extracomment>Agendas are checked with these numbers. Each can be put back as it was at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, breaks and papers</source>
        <extracomment>Agendas are checked with these numbers. Each can be put back as it was at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words</source>
        <extracomment>Agendas are checked with these numbers. Each can be put back as it was at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts that stay</source>
        <extracomment>Agendas are checked with these numbers. Each can be put back as it was at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting</source>
        <extracomment>Agendas are checked with these numbers. Each can be put back as it was at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Agendas are checked with these numbers. Each can be put back as it was at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>Agendas are checked with these numbers. Each can be put back as it was at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OurWordsDoor</name>
    <message>
        <source>Say it in our words</source>
        <extracomment>The way to the group's own words, from any hard word on any screen of a window, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OurWordsPage</name>
    <message>
        <source>Our words</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a word</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a list</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a list</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that your group uses, and what they mean here.</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away: {0}</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word is saved.</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words are saved.</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words of your own yet. Add one that people often ask about.</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words. The first {1} are here. Look for the others.</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <extracomment>The group's wording wins everywhere, at once, also during a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPicturesPage</name>
    <message>
        <source>My own photo</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two, like: our day centre.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen?</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who cannot see it. Write no names.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who allows us to use it?</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed on the paper. You may leave it empty.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this photo</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these pictures</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of a place or a thing helps many people.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask people before you use a photo of them.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a set of pictures that your group may use.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder needs a list, saved as CSV. Its columns: file, words, alt, licence.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a photo first.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a folder first.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture is here now.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pictures are here now.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them were here before.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more could not be taken.</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <extracomment>`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPoints</name>
    <message>
        <source>You said me too. It is counted.</source>
        <extracomment>Joins the parts to one person's side of a meeting. `room`: the points of everyone, where they are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>Joins the parts to one person's side of a meeting. `room`: the points of everyone, where they are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Your words are deleted.</source>
        <extracomment>Joins the parts to one person's side of a meeting. `room`: the points of everyone, where they are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnViewPart</name>
    <message>
        <source>You do not agree. Your words: {0}</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my words out</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not agree</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you not agree?</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words. Your name is not kept.</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my words</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How open did it feel?</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer has no name.</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask me</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersSentPage</name>
    <message>
        <source>Papers sent</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers went out</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our numbers</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full papers went out</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much notice people get</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all items. Like 24 November 2026. Leave it empty if they are not sent.</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write it like 24 November 2026.</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your group agreed how early easy papers come. Days before the meeting: {0}.</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said the day of the meeting yet. Write it in the agenda.</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is on {0}.</source>
        <extracomment>Says how many days people have to read. Each day is kept at once; single items are changed in the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternList</name>
    <message>
        <source>It is on the agenda.</source>
        <extracomment>A panel for each pattern. `titles` name items and words by their code; `done` are on the agenda already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>A panel for each pattern. `titles` name items and words by their code; `done` are on the agenda already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureOffer</name>
    <message>
        <source>Read the pictures</source>
        <extracomment>Offers to read the pictures where a program for it is there; else, or where that failed, to paste the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the words</source>
        <extracomment>Offers to read the pictures where a program for it is there; else, or where that failed, to paste the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can try to read the words in the pictures. It may take a minute or two.</source>
        <extracomment>Offers to read the pictures where a program for it is there; else, or where that failed, to paste the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program that reads words in pictures. Please type or paste the words.</source>
        <extracomment>Offers to read the pictures where a program for it is there; else, or where that failed, to paste the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type or paste the words.</source>
        <extracomment>Offers to read the pictures where a program for it is there; else, or where that failed, to paste the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerBalancePanel</name>
    <message>
        <source>Power balance</source>
        <extracomment>Whose items have the minutes. It is always said in words too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power balance: {0}</source>
        <extracomment>Whose items have the minutes. It is always said in words too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} minutes</source>
        <extracomment>Whose items have the minutes. It is always said in words too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} items</source>
        <extracomment>Whose items have the minutes. It is always said in words too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Show the table</source>
        <extracomment>`id` is the part's code: passages that are read aloud begin with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the table: {0}</source>
        <extracomment>`id` is the part's code: passages that are read aloud begin with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the table</source>
        <extracomment>`id` is the part's code: passages that are read aloud begin with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the table: {0}</source>
        <extracomment>`id` is the part's code: passages that are read aloud begin with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerCards</name>
    <message>
        <source>Back</source>
        <extracomment>Subclasses put `holder` where it belongs and fill it by `show_cards`; Esc stops the voice first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerFold</name>
    <message>
        <source>Power balance</source>
        <extracomment>It only makes `button` and `panel`; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to see all of it.</source>
        <extracomment>It only makes `button` and `panel`; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to fold it away.</source>
        <extracomment>It only makes `button` and `panel`; the screen puts them where they belong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerPage</name>
    <message>
        <source>Was power shared?</source>
        <extracomment>The power record of one meeting: one card for each part, never one score.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>The power record of one meeting: one card for each part, never one score.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the meeting. It is not about any one person.</source>
        <extracomment>The power record of one meeting: one card for each part, never one score.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over many meetings</source>
        <extracomment>The power record of one meeting: one card for each part, never one score.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerTrendPage</name>
    <message>
        <source>Power over many meetings</source>
        <extracomment>The power record over many meetings: a line of columns for each part, with words and a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back?</source>
        <extracomment>The power record over many meetings: a line of columns for each part, with words and a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet. End a meeting, then look here.</source>
        <extracomment>The power record over many meetings: a line of columns for each part, with words and a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings are counted now.</source>
        <extracomment>The power record over many meetings: a line of columns for each part, with words and a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PractiseGuide</name>
    <message>
        <source>Pretend that the room moves on</source>
        <extracomment>Follow, with a guide at the top. Each step ends when the person did it; nobody has to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice. The meeting is paused. Now press We are ready.</source>
        <extracomment>Follow, with a guide at the top. Each step ends when the person did it; nobody has to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice. Press I have a point.</source>
        <extracomment>Follow, with a guide at the top. Each step ends when the person did it; nobody has to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done. Now press Take it back.</source>
        <extracomment>Follow, with a guide at the top. Each step ends when the person did it; nobody has to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now press Please pause.</source>
        <extracomment>Follow, with a guide at the top. Each step ends when the person did it; nobody has to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now pretend that the room moves on. Your page stays.</source>
        <extracomment>Follow, with a guide at the top. Each step ends when the person did it; nobody has to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know it now. Try anything you like.</source>
        <extracomment>Follow, with a guide at the top. Each step ends when the person did it; nobody has to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparedList</name>
    <message>
        <source>Go on with a meeting that was prepared</source>
        <extracomment>The newest first. `chosen` says the id of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>The newest first. `chosen` says the id of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <extracomment>The newest first. `chosen` says the id of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <extracomment>The newest first. `chosen` says the id of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} items</source>
        <extracomment>The newest first. `chosen` says the id of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has started</source>
        <extracomment>The newest first. `chosen` says the id of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <extracomment>The newest first. `chosen` says the id of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Save it to print</source>
        <extracomment>`about`: what was said for today, so that the person to tell stands there by name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it for Word</source>
        <extracomment>`about`: what was said for today, so that the person to tell stands there by name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in for our group</source>
        <extracomment>`about`: what was said for today, so that the person to tell stands there by name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes and when</source>
        <extracomment>`about`: what was said for today, so that the person to tell stands there by name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateGuard</name>
    <message>
        <source>Keep it</source>
        <extracomment>Put it below a field and call `ask` in place of keeping the words at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Put it below a field and call `ask` in place of keeping the words at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be private. Keep it?</source>
        <extracomment>Put it below a field and call `ask` in place of keeping the words at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutRightPage</name>
    <message>
        <source>What should it say?</source>
        <extracomment>Asks what a line should say. `kept` gets the words; nothing is kept before it is pressed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Asks what a line should say. `kept` gets the words; nothing is kept before it is pressed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says:</source>
        <extracomment>Asks what a line should say. `kept` gets the words; nothing is kept before it is pressed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should say</source>
        <extracomment>Asks what a line should say. `kept` gets the words; nothing is kept before it is pressed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who looks back on this laptop can read it. Please write no names.</source>
        <extracomment>Asks what a line should say. `kept` gets the words; nothing is kept before it is pressed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>Asks what a line should say. `kept` gets the words; nothing is kept before it is pressed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Back</source>
        <extracomment>Asks, then calls `answered(code, words typed)` once. `words_label`: a field for words, which may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickStartPage</name>
    <message>
        <source>Save it to print</source>
        <extracomment>The lines of the paper, on the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it for Word</source>
        <extracomment>The lines of the paper, on the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read to me</source>
        <extracomment>One button that starts and stops; three more while something was read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>One button that starts and stops; three more while something was read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Esc</source>
        <extracomment>One button that starts and stops; three more while something was read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence before</source>
        <extracomment>One button that starts and stops; three more while something was read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>One button that starts and stops; three more while something was read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>One button that starts and stops; three more while something was read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingAgain</name>
    <message>
        <source>Choose the file</source>
        <extracomment>Says where the agenda came from, and what went wrong while it was read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the new words</source>
        <extracomment>Says where the agenda came from, and what went wrong while it was read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words, click here, then press Ctrl and V.</source>
        <extracomment>Says where the agenda came from, and what went wrong while it was read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the agenda</source>
        <extracomment>Says where the agenda came from, and what went wrong while it was read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these words</source>
        <extracomment>Says where the agenda came from, and what went wrong while it was read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes before you say so.</source>
        <extracomment>Says where the agenda came from, and what went wrong while it was read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again</source>
        <extracomment>Says where the agenda came from, and what went wrong while it was read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the agenda…</source>
        <extracomment>Says where the agenda came from, and what went wrong while it was read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>{0}?</source>
        <extracomment>One sentence with its picture. Hard words are bold, each with a "?" button after the line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}? What does it mean?</source>
        <extracomment>One sentence with its picture. Hard words are bold, each with a "?" button after the line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back</source>
        <extracomment>Subclasses put `lines` where they belong and fill them by `show_lines`; Esc stops the voice first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Experts by experience asked for this item.</source>
        <extracomment>The two questions before something is taken from what experts by experience asked for: why, and what they said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept, and everyone can see it.</source>
        <extracomment>The two questions before something is taken from what experts by experience asked for: why, and what they said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have this agenda already.</source>
        <extracomment>The two questions before something is taken from what experts by experience asked for: why, and what they said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can it not wait?</source>
        <extracomment>The two questions before something is taken from what experts by experience asked for: why, and what they said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did experts by experience say?</source>
        <extracomment>The two questions before something is taken from what experts by experience asked for: why, and what they said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDecisionPage</name>
    <message>
        <source>Record a decision</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ways can we choose from?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each way in easy words. You can leave this out.</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way {0}</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more way</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here now?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers, no names. You can leave this out.</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does somebody not agree?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in their own words. Write no names. You can leave this out.</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words {0}</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more person</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did we decide?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do experts by experience think?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed because of people?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did we decide so?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · Question {1} of {2}</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right?</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is kept. Everyone can see it.</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet. We keep trying.</source>
        <extracomment>Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTrouble</name>
    <message>
        <source>The record did not open</source>
        <extracomment>Shown in place of Welcome until the record opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <extracomment>Shown in place of Welcome until the record opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a helper: the record is at {0}</source>
        <extracomment>Shown in place of Welcome until the record opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Shown in place of Welcome until the record opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkLine</name>
    <message>
        <source>{0} ({1})</source>
        <extracomment>One remark. Pressing it opens the reason and what to try; pressing it again closes them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to see why.</source>
        <extracomment>One remark. Pressing it opens the reason and what to try; pressing it again closes them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>One remark. Pressing it opens the reason and what to try; pressing it again closes them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Write “{0}” in place of “{1}”</source>
        <extracomment>What the checks found in an item, and how far its easy words are, as a screen says it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what “{0}” means</source>
        <extracomment>What the checks found in an item, and how far its easy words are, as a screen says it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>What the checks found in an item, and how far its easy words are, as a screen says it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>There is already a file called {0}.</source>
        <extracomment>Ask before a file that is there is replaced, where the computer's own window did not ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you replace it, the old file is gone.</source>
        <extracomment>Ask before a file that is there is replaced, where the computer's own window did not ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep the old file</source>
        <extracomment>Ask before a file that is there is replaced, where the computer's own window did not ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, replace it</source>
        <extracomment>Ask before a file that is there is replaced, where the computer's own window did not ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this file?</source>
        <extracomment>Ask before a file that is there is replaced, where the computer's own window did not ask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepliesNote</name>
    <message>
        <source>See these points</source>
        <extracomment>Says what is owed. It looks again each time that its screen opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Points that wait for a reply</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for both co-chairs. Each person waits for your reply.</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point waits for a reply.</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said so far: {0}.</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}. Point {2}.</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words: {0}</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it first, if you like. Then press an answer.</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it?</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what happens next (in easy words)</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 week</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0} weeks</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which day does the reply come?</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can see the new day in Look back.</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept.</source>
        <extracomment>Every point that waits, by meeting. The words of a point are shown only where it is answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>{0} is taken away. You can undo this.</source>
        <extracomment>Draws the rows of a review and changes it. `changed` says that something is different now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <extracomment>Draws the rows of a review and changes it. `changed` says that something is different now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <extracomment>Draws the rows of a review and changes it. `changed` says that something is different now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is number {0} of {1} now.</source>
        <extracomment>Draws the rows of a review and changes it. `changed` says that something is different now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What we understood</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is right</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to follow</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to run the meeting</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one to check</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key F4</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to make it easy</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items are marked as right.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found nothing that needs a look. Nobody has checked these items yet.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found nothing that needs a look.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items are checked.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {0}</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item needs a look. It is {0}.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} items need a look. The first is {1}.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} items.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 break.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} breaks.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes together.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of them has no time set.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them have no time set.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end at {0}.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda says {0}.</source>
        <extracomment>Everything can be changed here; nothing is lost; then the meeting is made and given to `made`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Please check this</source>
        <extracomment>An item, closed to one line or open with its fields. Alt with Up or Down moves it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said this is right</source>
        <extracomment>An item, closed to one line or open with its fields. Alt with Up or Down moves it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>An item, closed to one line or open with its fields. Alt with Up or Down moves it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>An item, closed to one line or open with its fields. Alt with Up or Down moves it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <extracomment>An item, closed to one line or open with its fields. Alt with Up or Down moves it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPointsList</name>
    <message>
        <source>Points in the room</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the co-chairs can read the others.</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point is waiting.</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points are waiting. The first one asked is the first one heard.</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. This point is heard now.</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your point.</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ You said me too.</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me too</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me too, point {0}</source>
        <extracomment>Calm: one line that says how many wait; below it only what can be read. Hidden while none waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Screen for the room</source>
        <extracomment>Follows one meeting. Its letters are as large as the back row needs; its colours are those of the window beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes this screen. F11 fills the display with it.</source>
        <extracomment>Follows one meeting. Its letters are as large as the back row needs; its colours are those of the window beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen for the room, the letters are too small for the back row.</source>
        <extracomment>Follows one meeting. Its letters are as large as the back row needs; its colours are those of the window beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomSetUpPage</name>
    <message>
        <source>Screen for the room</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} metres</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another distance, in metres</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a projector. Leave it empty, and the computer says it.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide is the picture on the wall, in centimetres?</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the screen</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the screen</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the room sees what is now and next. They see how many points wait.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never shows whose points they are.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is the back row?</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the letters have the wrong size?</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how far the back row is. Then open the screen.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not open now.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open. The words do not fit so large. People at the back may need to sit nearer.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open. So that the letters are large, it leaves out what is next.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open. The back row can read it.</source>
        <extracomment>For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBanners</name>
    <message>
        <source>Go on, with a reason</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it went on</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it stopped</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is over</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking time is over</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We move on soon</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is paused. The clock has stopped.</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is break time.</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone was told. {0}</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thinking time is used up. Go on when people are ready.</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking time. It is quiet now.</source>
        <extracomment>Lines at the top of Run, each shown only when it is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunScreen</name>
    <message>
        <source>End</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow in a second window</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone raised a card</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pause</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the meeting</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy view</source>
        <extracomment>One co-chair runs one meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTools</name>
    <message>
        <source>Minutes</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break now</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a decision</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We move on soon</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking time</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I say?</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From last time</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this meeting</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone is told: {0}</source>
        <extracomment>Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameWordsQuestion</name>
    <message>
        <source>They stand on the co-chair&apos;s screen, below the code.</source>
        <extracomment>Shows the check words of this laptop, large. `answered("yes")` or `answered("no")`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the same three words</source>
        <extracomment>Shows the check words of this laptop, large. `answered("yes")` or `answered("no")`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, other words</source>
        <extracomment>Shows the check words of this laptop, large. `answered("yes")` or `answered("no")`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave that meeting.</source>
        <extracomment>Shows the check words of this laptop, large. `answered("yes")` or `answered("no")`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you see the same three words?</source>
        <extracomment>Shows the check words of this laptop, large. `answered("yes")` or `answered("no")`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveAgendaPage</name>
    <message>
        <source>Easy words with pictures</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words, no pictures</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full words</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words?</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as most people like it</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large are the letters?</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print or send</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, to change it</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument, to change it</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of file?</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for a stick</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the whole agenda with its pictures. Fair Say opens it.</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 cards on a page.</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big cards to cut out</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 cards on a page.</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to follow without a laptop</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page in easy words.</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder, 1 week before</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder, 1 day before</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for the meeting</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one is a file of its own. The cards are those of your settings.</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder 1 week before</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder 1 day before</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0}…</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}. It is in the folder {1}. Open it to print it.</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}. It is in the folder {1}. Fair Say opens it on another laptop.</source>
        <extracomment>Asks which words, how large and which kind of file; says where the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveReportPage</name>
    <message>
        <source>You said, what happened</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting in easy words with pictures</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full report</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words of points</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of points, but no names</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full record</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print or send</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, to change it</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument, to change it</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, to listen to</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paper?</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may leave the room?</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair who is an expert by experience agrees</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair who is a professional agrees</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as most people like it</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large are the letters?</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of file?</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the co-chairs answered is on this paper. Read it before you send it.</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full record has names and all words. Both co-chairs must agree.</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0}…</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}. It is in the folder {1}. Open it to print it.</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}. It is in the folder {1}.</source>
        <extracomment>The safest level is chosen at first. The full record needs a press of each co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingInvitation</name>
    <message>
        <source>Saved: {0}. Bring it to the other laptop. Press Join a meeting there.</source>
        <extracomment>The file is for another laptop: it is not opened here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Back</source>
        <extracomment>One paper at a time, written off the screen thread. Nothing comes back once the screen is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>One paper at a time, written off the screen thread. Nothing comes back once the screen is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <extracomment>One paper at a time, written off the screen thread. Nothing comes back once the screen is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>One paper at a time, written off the screen thread. Nothing comes back once the screen is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program for this file. Ask a helper.</source>
        <extracomment>One paper at a time, written off the screen thread. Nothing comes back once the screen is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingPapers</name>
    <message>
        <source>Open it</source>
        <extracomment>Put `done` and `trouble` on the page; call `save`. Nothing comes back once the page is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Put `done` and `trouble` on the page; call `save`. Nothing comes back once the page is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}. It is in the folder {1}. Open it to print it.</source>
        <extracomment>Put `done` and `trouble` on the page; call `save`. Nothing comes back once the page is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program for this file. Ask a helper.</source>
        <extracomment>Put `done` and `trouble` on the page; call `save`. Nothing comes back once the page is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingPoints</name>
    <message>
        <source>Saved: {0}. Bring it to the co-chair&apos;s laptop. Your points stay on this laptop too.</source>
        <extracomment>The file is for another laptop: it is not opened here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingSound</name>
    <message>
        <source>Stop</source>
        <extracomment>Put `banner` on the page; call `save`. Speed and voice are those of the person who saves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sound file {0}…</source>
        <extracomment>Put `banner` on the page; call `save`. Speed and voice are those of the person who saves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sound file. {0} of {1} lines are done.</source>
        <extracomment>Put `banner` on the page; call `save`. Speed and voice are those of the person who saves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SayMorePage</name>
    <message>
        <source>Say something more</source>
        <extracomment>A field and *Keep it*. What is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <extracomment>A field and *Keep it*. What is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over. You can still raise a point.</source>
        <extracomment>A field and *Keep it*. What is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes first at the next meeting. You can take it back.</source>
        <extracomment>A field and *Keep it*. What is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my point</source>
        <extracomment>A field and *Keep it*. What is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A field and *Keep it*. What is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It comes first at the next meeting.</source>
        <extracomment>A field and *Keep it*. What is typed outlives a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendAgendaPage</name>
    <message>
        <source>Is the agenda ready?</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say sends nothing by itself. Print it first. Give it to people.</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have it now</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have this agenda. Each change says why.</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it now</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For both co-chairs. You start it there.</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it and have your say.</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items without easy words: {0} of {1}.</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a change before it goes out.</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this before it goes out:</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>Says first what is not fair yet. Nothing is forbidden but what cannot be true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetAsideNote</name>
    <message>
        <source>The list of your own words was damaged. We put it aside.</source>
        <extracomment>Hidden where all is well. `of_words`: the list of words; else the list of pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of your own pictures was damaged. We put it aside.</source>
        <extracomment>Hidden where all is well. `of_words`: the list of words; else the list of pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it in a spreadsheet program. Then open Our words and press Take a list.</source>
        <extracomment>Hidden where all is well. `of_words`: the list of words; else the list of pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please bring your pictures again. Or ask someone to mend the list.</source>
        <extracomment>Hidden where all is well. `of_words`: the list of words; else the list of pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>Hidden where all is well. `of_words`: the list of words; else the list of pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this: {0}</source>
        <extracomment>Hidden where all is well. `of_words`: the list of words; else the list of pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list is here: {0}</source>
        <extracomment>Hidden where all is well. `of_words`: the list of words; else the list of pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpScreen</name>
    <message>
        <source>Make it right for you</source>
        <extracomment>How big, which colours, hear it: the first three things. Then pictures, time, and who you are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to me</source>
        <extracomment>How big, which colours, hear it: the first three things. Then pictures, time, and who you are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right for me</source>
        <extracomment>How big, which colours, hear it: the first three things. Then pictures, time, and who you are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change all of this later in Settings.</source>
        <extracomment>How big, which colours, hear it: the first three things. Then pictures, time, and who you are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how your meeting will look.</source>
        <extracomment>How big, which colours, hear it: the first three things. Then pictures, time, and who you are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say that you have a point.</source>
        <extracomment>How big, which colours, hear it: the first three things. Then pictures, time, and who you are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the voice</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how I speak.</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is using this laptop?</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word for my settings</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to. It does not need to be a name.</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else is using this laptop now</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the record</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hard words mean in your group</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our numbers</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your group agreed on, in numbers</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of this computer are hard to read. Paper is clearer.</source>
        <extracomment>How one person wants Fair Say, and who is using this laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareMeetingPage</name>
    <message>
        <source>Share this meeting</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it now</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one stops working. Who is here stays.</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is new. Tell it to people who still come.</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other laptops get nothing new any more.</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can go on reading. Their points are kept.</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go on sharing</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stop sharing</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing?</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We get ready to share. This can take some seconds. You can go on.</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shared now. Other laptops can come in.</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has stopped working, because many wrong codes came. Press New code.</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other laptops in this room can follow this meeting. They need a code. Nothing goes out before you press.</source>
        <extracomment>Opening it shares nothing: a press does. Leaving it changes nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCard</name>
    <message>
        <source>Close this</source>
        <extracomment>The card's picture and words, as big as the screen. Esc or the button closes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Time left</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My points</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at another item</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item before</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item after</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I miss?</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show it</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple words</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the time</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help: {0}.</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet room: {0}.</source>
        <extracomment>Draws what it is shown; asks by signals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallCards</name>
    <message>
        <source>Small cards</source>
        <extracomment>What is now, *I have a point* and *Please pause*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are ready</source>
        <extracomment>What is now, *I have a point* and *Please pause*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this</source>
        <extracomment>What is now, *I have a point* and *Please pause*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: kept.</source>
        <extracomment>What is now, *I have a point* and *Please pause*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not kept yet. We keep trying.</source>
        <extracomment>What is now, *I have a point* and *Please pause*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <extracomment>What is now, *I have a point* and *Please pause*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has ended.</source>
        <extracomment>What is now, *I have a point* and *Please pause*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From words that were pasted.</source>
        <extracomment>Where an agenda came from, in words: the name of its file, and the day on which that was last changed (IM-14).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}.</source>
        <extracomment>Where an agenda came from, in words: the name of its file, and the day on which that was last changed (IM-14).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}, of {1}.</source>
        <extracomment>Where an agenda came from, in words: the name of its file, and the day on which that was last changed (IM-14).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakingCountsPage</name>
    <message>
        <source>Who spoke</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only groups are counted, never people.</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a count right</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute more</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute fewer</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: 1 minute</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} minutes</source>
        <extracomment>Only groups are here, never people. What is put right is kept as a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakingTool</name>
    <message>
        <source>Who speaks</source>
        <extracomment>`panel`: the buttons of the groups, which stay on Run while it goes on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqueezeGuard</name>
    <message>
        <source>{0} minutes more</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes fewer</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the minutes</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We finish later</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody loses any minutes.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause took 1 minute.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause took {0} minutes.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause is a right. It may take the time it needs.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do we find this time?</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute less.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes less.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody. We finish later</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about {0} minutes.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who loses these minutes?</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no minutes yet.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 1 minute now.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} minutes now.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for this item.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept, and everyone can see it.</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it put back?</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the agenda changed?</source>
        <extracomment>Asks what must be asked before today's agenda changes, then changes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillShared</name>
    <message>
        <source>It is still shared. Other laptops get nothing new when you stop.</source>
        <extracomment>Nothing at all where no other laptop has to do with the meeting, and nothing waits here for one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is still in this meeting. Leave it before you delete it.</source>
        <extracomment>Nothing at all where no other laptop has to do with the meeting, and nothing waits here for one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>Nothing at all where no other laptop has to do with the meeting, and nothing waits here for one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the meeting for good</source>
        <extracomment>Nothing at all where no other laptop has to do with the meeting, and nothing waits here for one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop only: {0}. This goes too. Nobody else has it.</source>
        <extracomment>Nothing at all where no other laptop has to do with the meeting, and nothing waits here for one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryLines</name>
    <message>
        <source>Read this line: {0}</source>
        <extracomment>Lights what is read, as all lines do. Enter, Space or a click on the button of a line reads that line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestEasyPage</name>
    <message>
        <source>Suggest easy words</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer made these easy words. Take what is right. Change the rest, or leave it out.</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are more lines. Look at them, then press again.</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items have easy words.</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} items have easy words.</source>
        <extracomment>Cards are made as there is time, so that the screen opens at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>The full words say</source>
        <extracomment>Nothing is used before somebody presses *Use these words*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words could be</source>
        <extracomment>Nothing is used before somebody presses *Use these words*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easy words do not say: {0}</source>
        <extracomment>Nothing is used before somebody presses *Use these words*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Nothing is used before somebody presses *Use these words*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Nothing is used before somebody presses *Use these words*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes?</source>
        <extracomment>Nothing is used before somebody presses *Use these words*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>Nothing is used before somebody presses *Use these words*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer made these. Use those that are right, and leave the others.</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no idea for this item. Please write the easy words yourself.</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the easy words now. Undo takes it back.</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is.</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <extracomment>The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>Take in points</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop without a connection can save its points in a file. Open the file here.</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with points</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is in this file.</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for this meeting: {0}</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this meeting already: {0}</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds people&apos;s words. Delete it from the stick now.</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {0}.</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <extracomment>Opening a file changes nothing: a press takes it in. It never says who anything is from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Close this</source>
        <extracomment>Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is meant here</source>
        <extracomment>Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other places it can mean:</source>
        <extracomment>Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can mean {1} things.</source>
        <extracomment>Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the one that is meant here. Ask, if you do not know.</source>
        <extracomment>Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is meant</source>
        <extracomment>Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is meant: {0}</source>
        <extracomment>Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is meant here: {0}</source>
        <extracomment>Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeShape</name>
    <message>
        <source>Time left</source>
        <extracomment>How much of the time is left, in eighths. A screen reader says the words beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>When somebody presses a card, it shows here.</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points are waiting</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point is waiting</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points are waiting</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more point is prepared. It comes with its item.</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more points are prepared. They come with their items.</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {0}</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hear this point now</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point, with words</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for later</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a raised card</source>
        <extracomment>Each press is a button; pressing it asks what to do with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayWithRemoval</name>
    <message>
        <source>Remove</source>
        <extracomment>`removal_asked` only asks: whoever hears it asks the person first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <extracomment>`removal_asked` only asks: whoever hears it asks the person first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysInPart</name>
    <message>
        <source>The invitation as a picture that a camera can read</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other laptop press Follow a meeting, then Join a meeting.</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three check words</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another laptop shows the same words, it is in this meeting.</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation, in place of the code</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not find this meeting, type this address too: {}</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it in a message to the other laptop.</source>
        <extracomment>Draws the ways in. `say` speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Back</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen for the room</source>
        <extracomment>Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>What do you want to do?</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a meeting</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it and have your say.</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a meeting</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For both co-chairs.</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an agenda</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan what to talk about.</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what happened.</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting has not ended yet. You can go back to it.</source>
        <extracomment>What do you want to do?</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatChangedPage</name>
    <message>
        <source>What changed in the file</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I left</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken over. Undo takes it back.</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is shown again.</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left 1 thing as it is.</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left {0} things as they are.</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You looked at all that changed.</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing is different</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things are different</source>
        <extracomment>Reads the file again. What was taken over can be undone, here and in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatToSayPage</name>
    <message>
        <source>What do I say?</source>
        <extracomment>The lines of one moment. The line that is next stands lit; the same press always says the same words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for another moment</source>
        <extracomment>The lines of one moment. The line that is next stands lit; the same press always says the same words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line before</source>
        <extracomment>The lines of one moment. The line that is next stands lit; the same press always says the same words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this line</source>
        <extracomment>The lines of one moment. The line that is next stands lit; the same press always says the same words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line</source>
        <extracomment>The lines of one moment. The line that is next stands lit; the same press always says the same words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatWeDecided</name>
    <message>
        <source>What we decided</source>
        <extracomment>What was decided in one meeting, and how it felt. Nothing is shown where there is neither.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what we decided</source>
        <extracomment>What was decided in one meeting, and how it felt. Nothing is shown where there is neither.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <extracomment>What was decided in one meeting, and how it felt. Nothing is shown where there is neither.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read how it felt</source>
        <extracomment>What was decided in one meeting, and how it felt. Nothing is shown where there is neither.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichMeeting</name>
    <message>
        <source>No day yet</source>
        <extracomment>Which meeting? Asked where more than one can be got ready for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meeting?</source>
        <extracomment>Which meeting? Asked where more than one can be got ready for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichWord</name>
    <message>
        <source>Another word</source>
        <extracomment>Stays until a person leaves it. After a word was chosen it says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the meaning</source>
        <extracomment>Stays until a person leaves it. After a word was chosen it says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which word is hard?</source>
        <extracomment>Stays until a person leaves it. After a word was chosen it says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say it, or skip this. Your card is kept.</source>
        <extracomment>Stays until a person leaves it. After a word was chosen it says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this</source>
        <extracomment>Stays until a person leaves it. After a word was chosen it says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the co-chairs this word</source>
        <extracomment>Stays until a person leaves it. After a word was chosen it says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written yet what it means. The co-chairs see the word.</source>
        <extracomment>Stays until a person leaves it. After a word was chosen it says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this</source>
        <extracomment>Stays until a person leaves it. After a word was chosen it says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoActs</name>
    <message>
        <source>Who is at the screen? Key {0}</source>
        <extracomment>Everything that is pressed on Run is kept with this role, never with a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the screen: {0}</source>
        <extracomment>Everything that is pressed on Run is kept with this role, never with a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoComesPage</name>
    <message>
        <source>Who comes</source>
        <extracomment>Everything may stay empty. Each number is kept at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people did you ask to come? No names are needed.</source>
        <extracomment>Everything may stay empty. Each number is kept at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>Everything may stay empty. Each number is kept at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of reading and of meeting before, too. And of travel.</source>
        <extracomment>Everything may stay empty. Each number is kept at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are experts by experience paid?</source>
        <extracomment>Everything may stay empty. Each number is kept at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>Everything may stay empty. Each number is kept at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 4. Or leave it empty.</source>
        <extracomment>Everything may stay empty. Each number is kept at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoSpeaks</name>
    <message>
        <source>Put the count right</source>
        <extracomment>Several groups can speak at once. A tick, an edge and a word say which do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: who speaks</source>
        <extracomment>Several groups can speak at once. A tick, an edge and a word say which do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <extracomment>Several groups can speak at once. A tick, an edge and a word say which do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a group when it begins, and when it stops.</source>
        <extracomment>Several groups can speak at once. A tick, an edge and a word say which do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks now</source>
        <extracomment>Several groups can speak at once. A tick, an edge and a word say which do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>Several groups can speak at once. A tick, an edge and a word say which do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithoutWifi</name>
    <message>
        <source>Save for a USB stick</source>
        <extracomment>It works before the meeting is shared, too: nothing goes over a network. `save` asks where the file goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Wi-Fi</source>
        <extracomment>It works before the meeting is shared, too: nothing goes over a network. `save` asks where the file goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop without a connection can follow from a file. Its points come back in one.</source>
        <extracomment>It works before the meeting is shared, too: nothing goes over a network. `save` asks where the file goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordFields</name>
    <message>
        <source>The word, or its letters</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where letters stand for words.</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short sentence in easy words.</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this word</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new word</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a word</source>
        <extracomment>Asks by signals; keeps nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsListPage</name>
    <message>
        <source>What this list brings</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these words</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word is the same.</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words are the same.</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new word</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new words</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in another way</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words stay. Tick those where you want the new ones.</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words: {0}</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says: {0}</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the list says</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the list says: {0}</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} more, where your words stay.</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word is taken.</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words are taken.</source>
        <extracomment>New words, words that are said in another way, and words that are the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouSaidPage</name>
    <message>
        <source>{0}, {1}</source>
        <extracomment>One easy page. The words of a point are on it only if its owner chose *Show everyone*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <extracomment>One easy page. The words of a point are on it only if its owner chose *Show everyone*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about_points</name>
    <message>
        <source>{count} people have this point.</source>
        <extracomment>What is known about a press, for its owner, for co-chairs, or for everyone. {0} stands for a name or a number. Under a point: how many people have it. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place is kept. Take your time.</source>
        <extracomment>For its owner, who asked to keep their place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are thinking. They ask you to keep their place.</source>
        <extracomment>For co-chairs: its owner needs time to think.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can read it.</source>
        <extracomment>For its owner: everyone may read it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits here until the meeting starts. Only you can see it.</source>
        <extracomment>For its owner, before the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes when we talk about this item.</source>
        <extracomment>For its owner, once the meeting runs, while the room has not come to the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {title}.</source>
        <extracomment>For its owner: what an item is called that the point was prepared for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about: {topic}.</source>
        <extracomment>What the point is about, from our list of topics.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on it: {name}.</source>
        <extracomment>The name that its owner put on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was prepared before the meeting.</source>
        <extracomment>It was prepared before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said it after the meeting. It comes first next time.</source>
        <extracomment>It was raised after the end of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}.</source>
        <extracomment>Why it was not heard today. {reason} is a sentence without its full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people have it</source>
        <extracomment>The same for co-chairs, in a word or two, in the list of what waits. In the list: how many people have this point. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the place, thinking</source>
        <extracomment>In the list: its owner is thinking.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared before</source>
        <extracomment>In the list: it was prepared before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>In the list: the name that its owner put on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Experts by experience asked for this</source>
        <extracomment>Under an item: experts by experience asked for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals asked for this</source>
        <extracomment>Under an item: professionals asked for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both asked for this</source>
        <extracomment>Under an item: both asked for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who asked for this</source>
        <extracomment>Under an item: nobody has said who asked for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience</source>
        <extracomment>A group: people with lived experience.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers</source>
        <extracomment>A group: family and other carers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <extracomment>A group: professionals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A group: guests.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <extracomment>No group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>by_file</name>
    <message>
        <source>{count} points</source>
        <extracomment>How much there is, in a row: 2 points, 1 card. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <extracomment>What we say of points that go from laptop to laptop in a file: how many there are, and what was not taken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cards</source>
        <extracomment>Cards that were pressed, such as Slow down. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card</source>
        <extracomment>What we say of points that go from laptop to laptop in a file: how many there are, and what was not taken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes to points</source>
        <extracomment>Words, a name or a picture that were put to a point, or that it was taken back. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change to a point</source>
        <extracomment>What we say of points that go from laptop to laptop in a file: how many there are, and what was not taken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are ready</source>
        <extracomment>What was not taken. Somebody ended a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about a point</source>
        <extracomment>Words, a name or a picture that were put to a point, or that it was taken back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>One line: {what} was pressed, {why} is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over my points</source>
        <extracomment>Buttons. On a laptop without a connection: opens a screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in points</source>
        <extracomment>On the co-chair&apos;s laptop: opens a screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>I have a point: I want to say something.</source>
        <extracomment>What the card I have a point means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pause: the meeting stops. You do not have to say why.</source>
        <extracomment>What the card Please pause means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down: it is too fast for me.</source>
        <extracomment>What the card Slow down means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not understand: please say it another way.</source>
        <extracomment>What the card I do not understand means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a break: I want to rest for a while.</source>
        <extracomment>What the card I need a break means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a question: I want to ask something.</source>
        <extracomment>What the card I have a question means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard word: please use an easy word.</source>
        <extracomment>What the card Hard word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time please: I need longer.</source>
        <extracomment>What the card More time please means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree: I think this is good.</source>
        <extracomment>What the card I agree means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not agree: I think something else.</source>
        <extracomment>What the card I do not agree means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure: I need to know more.</source>
        <extracomment>What the card I am not sure means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the topic: we talk about something else.</source>
        <extracomment>What the card Off the topic means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am okay: all is well for me.</source>
        <extracomment>What the card I am okay means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chair_script</name>
    <message>
        <source>Hello, and welcome to our meeting.</source>
        <extracomment>A co-chair says this aloud at the start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today we talk about {count} things.</source>
        <extracomment>At the start: how many items there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today we talk about 1 thing.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are our rules.</source>
        <extracomment>At the start, before the rules that the group made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have cards. This is what they mean.</source>
        <extracomment>At the start, before what each card means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask for a break at any time.</source>
        <extracomment>At the start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet room is here: {place}.</source>
        <extracomment>Where the quiet room is. {place} is what somebody wrote.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person can help you: {person}.</source>
        <extracomment>Who can help. {person} is what somebody wrote.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is somebody not safe? Then tell: {person}.</source>
        <extracomment>Whom to tell if somebody is not safe. {person} is what somebody wrote.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now we begin.</source>
        <extracomment>The last line of the start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now we talk about this: {title}.</source>
        <extracomment>What the room talks about now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for this.</source>
        <extracomment>Who asked for it: experts by experience.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals asked for this.</source>
        <extracomment>Who asked for it: professionals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience and professionals asked for this.</source>
        <extracomment>Who asked for it: both.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell you about it. You can ask about all of it.</source>
        <extracomment>What we ask of people: only to listen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want to hear what you think.</source>
        <extracomment>What we ask of people: to talk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want to decide this together.</source>
        <extracomment>What we ask of people: to decide.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us if this was done well.</source>
        <extracomment>What we ask of people: to check what was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only an idea. Everything can change.</source>
        <extracomment>How open it is: stage 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is open. We can choose between several ways.</source>
        <extracomment>How open it is: stage 2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this is decided. The rest can change.</source>
        <extracomment>How open it is: stage 3.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of this is decided. Only small things can change.</source>
        <extracomment>How open it is: stage 4.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already decided. We say so openly.</source>
        <extracomment>How open it is: stage 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us first: how open is this still?</source>
        <extracomment>Nobody said how open it is: the co-chair asks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have {count} minutes for this.</source>
        <extracomment>How long the item has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have 1 minute for this.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time. Use your cards when you want.</source>
        <extracomment>The last line of an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have {count} points to hear.</source>
        <extracomment>Points wait.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have 1 point to hear.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let&apos;s stop and hear a point.</source>
        <extracomment>Before a point is heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We listen. One person talks at a time.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did we understand you?</source>
        <extracomment>After a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. We keep your point.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let&apos;s stop for {seconds} seconds to think.</source>
        <extracomment>Quiet time. {seconds} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let&apos;s stop to think.</source>
        <extracomment>Quiet time with no limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is quiet now.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to speak.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stop now. Somebody asked for a pause.</source>
        <extracomment>A pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock has stopped. We lose no time.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We go on when people are ready.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for a break.</source>
        <extracomment>A break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is {count} minutes.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is 1 minute.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can move, go out, or be quiet.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <extracomment>After a break or a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everybody here?</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you miss something? Ask, and we tell you.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you ready? Then we go on.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the end of our meeting.</source>
        <extracomment>The end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about {count} things.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about 1 thing.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided {count} things.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided 1 thing.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points still wait. We begin with them next time.</source>
        <extracomment>Points kept for later that were not heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point still waits. We begin with it next time.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear back from us by {day}.</source>
        <extracomment>When people hear back. {day} is like Tuesday 24 November 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell you what happens with what you said.</source>
        <extracomment>When people hear back, and nobody said a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it for you? You can tell us now or later.</source>
        <extracomment>What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for coming. Goodbye.</source>
        <extracomment>The last line of all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start</source>
        <extracomment>When these words are said: at the start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item</source>
        <extracomment>When: a new item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point</source>
        <extracomment>When: somebody has a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to think</source>
        <extracomment>When: quiet time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause</source>
        <extracomment>When: a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>When: a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>When: after a break or a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <extracomment>When: at the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>Needs a change</source>
        <extracomment>Before a finding that must be put right before the words can be called checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <extracomment>Before a finding that a person should think about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint</source>
        <extracomment>Before a finding that is only a hint.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence has {count} words.</source>
        <extracomment>{count} words in a sentence, 11 to 15.
----------
{count} words in a sentence, 16 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be 2 ideas in 1 sentence: see “{link}”.</source>
        <extracomment>{link} is a word such as &quot;and&quot; or &quot;because&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be {count} ideas in 1 sentence: see “{link}”.</source>
        <extracomment>{count} is how many ideas; {link} are the words that join them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot happens in this sentence.</source>
        <extracomment>{count} verbs in one sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has {count} sentences.</source>
        <extracomment>{count} sentences in one line.
----------
{count} sentences in one easy line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has {count} words.</source>
        <extracomment>{count} words in one line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everyone uses the word “{text}”.</source>
        <extracomment>A word that is less common. {text} is the word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few people use the word “{text}”.</source>
        <extracomment>A word that is rare. {text} is the word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a hard word.</source>
        <extracomment>A word of the list of hard words. {text} is the word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can mean more than one thing.</source>
        <extracomment>A hard word that means more than one thing. {text} is the word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is letters that stand for words.</source>
        <extracomment>Letters that stand for words. {text} are the letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is explained too late.</source>
        <extracomment>A hard word that is explained, but later. {text} is the word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an easier word for “{text}”.</source>
        <extracomment>A word with a plainer one. {text} is the word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “{text}” is in words.</source>
        <extracomment>A number in words. {text} is the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a percentage.</source>
        <extracomment>A percentage.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a number in letters.</source>
        <extracomment>A number in Roman letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a part of a number.</source>
        <extracomment>A part of a whole, such as 1/2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a big number.</source>
        <extracomment>A number of 1,000 and more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{text}” is all in numbers.</source>
        <extracomment>A date in figures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot tell which day “{text}” is.</source>
        <extracomment>A date in figures that may be read in two ways or is no day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time “{text}” uses the 24-hour clock.</source>
        <extracomment>A time such as 14:00.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times “{text}” have a dash between them.</source>
        <extracomment>Two times with a dash between.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a short form.</source>
        <extracomment>A short form such as &quot;e.g.&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is 2 words in 1.</source>
        <extracomment>Two words joined, such as &quot;can&apos;t&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a sign, not a word.</source>
        <extracomment>A sign such as &quot;&amp;&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are words in brackets.</source>
        <extracomment>Words in brackets.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not say who does it.</source>
        <extracomment>Something is done, and nobody is named who does it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence says no {count} times.</source>
        <extracomment>Two words such as &quot;not&quot; in one sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not mean what the words say.</source>
        <extracomment>Words that mean something else than they say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” may not mean what the words say.</source>
        <extracomment>Words that may mean something else than they say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence begins with “{text}”.</source>
        <extracomment>A sentence that begins with &quot;It&quot; or &quot;They&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is “{text}”, and elsewhere “{other}”.</source>
        <extracomment>A second word for one thing. {text} here, {other} elsewhere.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is all in big letters.</source>
        <extracomment>A word in capitals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is split in 2.</source>
        <extracomment>A word that is split by a hyphen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no picture.</source>
        <extracomment>A line without a picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of this line is not here any more.</source>
        <extracomment>The picture of a line is not there any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said what the picture shows.</source>
        <extracomment>Nobody said in words what a picture shows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words have another picture elsewhere.</source>
        <extracomment>The same words have two pictures in this agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a short easy title.</source>
        <extracomment>Nobody has written an easy title, and the full title may be hard to read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture stands beside other words.</source>
        <extracomment>The same picture stands for another thing in this agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has {count} items.</source>
        <extracomment>{count} items in the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has {count} pages.</source>
        <extracomment>{count} pages of paper, more than 2.
----------
{count} pages of paper, more than 24.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading test gives this school grade {grade}.</source>
        <extracomment>{grade} is a school grade such as 7.2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not say when.</source>
        <extracomment>A time nobody can tell, such as &quot;soon&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sentences are easier to read.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One idea at a time is easier to follow.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may stop at a word they do not know.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short numbers are easy to find and to read.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People need to know the day and the time.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words are easier to read than short ones.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everyone knows what a sign means.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people take words as they are said.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture helps people who find reading hard.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People get tired, and the last items get lost.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may think of the wrong thing.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters shut out everyone who is new.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may stop before they come to it.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people know the easier word.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who cannot see it miss it.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People read the full title now. It may be hard.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may think it is the same thing.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low grade is easy for more people.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is, in place of what is not.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the name again.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole word.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of 100 are hard to picture.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a number are hard to picture.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big numbers are hard to picture.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people do not use the 24-hour clock.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash is easy to miss, and is read aloud badly.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in brackets break the sentence.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People want to know who does what.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two times no is easy to read as yes.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People must look back to know what it means.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may think these are 2 things.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big letters look like shouting, and are slow to read.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a word is hard to read.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People wait, and do not know for how long.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {plain}.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {digits}.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a line for each idea.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a word you would say to a friend.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep fewer items, or meet 2 times.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try 10 words or fewer.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make 2 sentences of it.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each sentence a line and a picture.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another word, or say what it means.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say next what it means: {meaning}</source>
        <extracomment>{meaning} is a whole sentence that says what the word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say next which you mean: {meanings}</source>
        <extracomment>{meanings} are sentences, one for each meaning.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole words.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it means in the very next sentence.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it like this: about 1 in 5.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it like this: 1 in 2 people.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is like, as in: a full football ground.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {day}.</source>
        <extracomment>{day} is a day like Tuesday 24 November 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day and the month in words.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole words, or the day.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the word in place of the sign.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new sentence of it, or leave it out.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with who does it.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not mean it word by word, try: {plain}.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 word for 1 thing: {other}.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in small letters.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for it.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what the picture shows.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same picture for the same words.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture, if it is another thing.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try shorter words and shorter sentences.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day or a time.</source>
        <extracomment>What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>co_chairing</name>
    <message>
        <source>Expert by experience co-chair</source>
        <extracomment>Who is at the screen of Run: the co-chair who is an expert by experience.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional co-chair</source>
        <extracomment>Who is at the screen of Run: the co-chair who is a professional.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Who is at the screen of Run: they do not say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by: {who}.</source>
        <extracomment>After what a co-chair said, like how open a decision is. {who} is &quot;Expert by experience co-chair&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commanding</name>
    <message>
        <source>Fair Say has no command {word}. Type fairsay --help to see all commands.</source>
        <extracomment>{word} is what was typed in place of a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} is missing after {command}. Type {command} --help to see an example.</source>
        <extracomment>A word of the command is missing. {command} is what was typed, {missing} says what should follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} needs a name after it. Type {command} --help to see an example.</source>
        <extracomment>{option}, like --home, stands without what belongs to it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} cannot use {word}. Type {command} --help to see what it can use.</source>
        <extracomment>{word} is too much, or an option that this command does not have.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say does not understand this command. Type {command} --help to see an example.</source>
        <extracomment>Any other call that cannot be used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a file. Give --home the name of a folder.</source>
        <extracomment>--home names a file. {name} is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. Start Fair Say from the desktop.</source>
        <extracomment>A window was asked for where there is no screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot open: a part of this computer is missing ({part}). Ask a helper to run: python3 packaging/run.py</source>
        <extracomment>The window cannot open because a part of the computer&apos;s own graphics is missing. {part} names it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder called {folder}. Make it first, or choose another place.</source>
        <extracomment>{folder} is the name of a folder that is not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another place, or make some room, then try again.</source>
        <extracomment>{name} is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting companion that shares power. Without a command it opens.</source>
        <extracomment>What the program is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the record, settings, backups and logs below this folder</source>
        <extracomment>What a command or option is for, in the list of commands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which version this is</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this text</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the screen for people who follow a meeting</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the screen for co-chairs</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a pretend meeting to try the cards</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at an agenda file</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what we understood of a file</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what may be hard to read in a file</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look after the record of meetings</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the meetings, newest first</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what happened in a meeting, oldest first</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether the record is whole</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a copy that can be opened anywhere</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a copy; the present record is kept aside</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the voices on this computer</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document and nothing else</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the easy-read version</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agenda: Word, PDF, OpenDocument, text, table or calendar</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a meeting, the beginning of one, or: last</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title found</source>
        <extracomment>`agenda read`: a file that states no title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <extracomment>`agenda read`: start and end of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start}</source>
        <extracomment>`agenda read`: only the start is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <extracomment>`agenda read`: where the meeting is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>`agenda read`: length of an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <extracomment>`agenda read`: length of an item that the program worked out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {start}</source>
        <extracomment>`agenda read`: when an item starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led by {lead}</source>
        <extracomment>`agenda read`: who leads an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to tell</source>
        <extracomment>`agenda read`: what an item is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to talk</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>`agenda read`: a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check:</source>
        <extracomment>`agenda read`: before the sentences about what may be wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no meetings in the record yet. Open Fair Say and follow a meeting first.</source>
        <extracomment>`record show last` with an empty record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record to copy yet. It begins with the first meeting.</source>
        <extracomment>A copy of a record that does not exist.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full record needs both co-chairs. Ask both, or choose another level.</source>
        <extracomment>The full record was wanted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} is not a level. Use summary, points or full.</source>
        <extracomment>{level} is a word that was typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} is not a size. Use 14, 16, 18, 20 or 24.</source>
        <extracomment>{size} is a number that was typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this kind of file: {name}. Use a name that ends in .pdf, .docx or .html.</source>
        <extracomment>{name} is a file name with another ending.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file: look at an agenda, or join a meeting</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agenda, or a meeting from a USB stick: *.fairsay-meeting</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a paper about a meeting: .html .pdf .docx .odt .csv .json</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in points that a laptop handed over by file</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with points: *.fairsay-points</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say where things are kept, and the settings</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what people said and what happened</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much leaves the room: summary, points or full</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both co-chairs agree to the full record</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the letters: 14, 16, 18, 20 or 24</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no hard words or long sentences. Only people can say if it is easy to read.</source>
        <extracomment>`agenda check` found nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things that may be hard to read: {count}.</source>
        <extracomment>`agenda check`, after the list. {count} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the title of the agenda</source>
        <extracomment>`agenda check`: before the things found in the title of the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no meetings in the record yet.</source>
        <extracomment>`record list` of an empty record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}  {day}  {title}. {phase} Items: {items}. Points: {points}.</source>
        <extracomment>`record list`: one meeting. {id} is the beginning of its id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started.</source>
        <extracomment>`record list`: how far a meeting is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended.</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended.</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened in this meeting yet.</source>
        <extracomment>`record show` of a meeting in which nothing happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <extracomment>`record export` is done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <extracomment>`record verify`: all is well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is whole.</source>
        <extracomment>`record verify MEETING`: all is well with this meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record yet. It begins with the first meeting.</source>
        <extracomment>`record verify`: nothing was ever kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is missing, but there are copies. Open Fair Say: it will use the newest one.</source>
        <extracomment>`record verify`: the record is gone, but there are copies.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not whole. Things found: {count}.</source>
        <extracomment>`record verify`: found something. {count} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {counted}.</source>
        <extracomment>`record take-in`: {counted} is how much, such as &quot;2 points, 1 card&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is in this file.</source>
        <extracomment>`record take-in`: all of it was in the record already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in. {line}</source>
        <extracomment>`record take-in`: {line} says what it was, and why the rules refuse it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds people&apos;s words. Delete it from the stick now.</source>
        <extracomment>`record take-in` is done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to: {file}</source>
        <extracomment>`record backup` is done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in use now.</source>
        <extracomment>`record restore` is done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that was there before is kept here: {file}</source>
        <extracomment>`record restore`: where the record is that was there before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say: {value}</source>
        <extracomment>`where`: names of what is listed. {value} is a folder, file or number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python: {value}</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: {value}</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not installed</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: {value}</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record size: {value} KB</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {value}</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: {value} (copies: {count})</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs: {value}</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: {value} (own words: {words}, own pictures: {pictures})</source>
        <extracomment>`where`: the folder of the group&apos;s own words and pictures. {words} and {pictures} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: {value}</source>
        <extracomment>`where`: the file that names the engine of an organisation, which joins halls. What it says follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: none ({value})</source>
        <extracomment>`where`: there is no such file. {value} is where it would be.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: {value}. {trouble}</source>
        <extracomment>`where`: the file cannot be used. {trouble} is sentences that say why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: {value}</source>
        <extracomment>What the commands say: why a call cannot be used (PROBLEMS), what each command is for, and the lines it prints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in force:</source>
        <extracomment>`where`: before the settings of the profile used last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has chosen settings yet. These are the first ones:</source>
        <extracomment>`where`: nobody has used the program yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: could not be used, so the first value is in force</source>
        <extracomment>`where`: a setting in the file could not be used. {name} is its name in the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices of {engine}:</source>
        <extracomment>`voices`: before the voices of one engine. {engine} is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language not said</source>
        <extracomment>`voices`: the language of a voice is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>New in the file: {title}</source>
        <extracomment>A file was read again. {title} is a new item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more in the file: {title}</source>
        <extracomment>{title} is an item that the file has no more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the file: {title}</source>
        <extracomment>{title} is an item that the file says otherwise.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another place in the file: {title}</source>
        <extracomment>{title} is an item that stands elsewhere in the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing new.</source>
        <extracomment>The file was read again, and says nothing new.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>A fact about an item or the meeting. {name} is like Minutes; {value} is like 20.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not said</source>
        <extracomment>A fact that nobody said. {name} is like Minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>The name of a fact about an item or about the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>What changed in a file that was read again, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads it</source>
        <extracomment>What changed in a file that was read again, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>What changed in a file that was read again, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>What changed in a file that was read again, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>What changed in a file that was read again, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>What changed in a file that was read again, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>What changed in a file that was read again, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words under the title</source>
        <extracomment>What changed in a file that was read again, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deciding</name>
    <message>
        <source>Open: we can still choose.</source>
        <extracomment>How open a decision is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly decided: a part can still change.</source>
        <extracomment>How open a decision is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already decided: we are told about it.</source>
        <extracomment>How open a decision is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that it was open: we could still choose.</source>
        <extracomment>How open it was before it was decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that a part could still change.</source>
        <extracomment>How open it was before it was decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already decided before that.</source>
        <extracomment>How open it was before it was decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>How open a decision is or felt, as an answer or in a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly decided</source>
        <extracomment>How open a decision is or felt, as an answer or in a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already decided</source>
        <extracomment>How open a decision is or felt, as an answer or in a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to decide: the easy papers came {days} days before.</source>
        <extracomment>The papers are late. {days} days lay between them and the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to decide: the easy papers came 1 day before.</source>
        <extracomment>The papers are late: one day before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to decide: the easy papers came today.</source>
        <extracomment>The papers are late: they came on the day of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to decide: there are no easy papers yet.</source>
        <extracomment>There are no easy papers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group agreed {days}.</source>
        <extracomment>After a line that the papers are late: {days} is how many days the group agreed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can talk about it.</source>
        <extracomment>After a line that the papers are late. Talking is always fine.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided anyway, with late easy papers. The reason: {reason}.</source>
        <extracomment>The papers are late, and the co-chairs decide all the same. {reason} has no full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to decide</source>
        <extracomment>In the list of items: an item to decide whose easy papers came late.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided</source>
        <extracomment>In the list of items: something was decided about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>In the list of items: it is for a decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what people asked for</source>
        <extracomment>Why it was decided so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is not enough for more</source>
        <extracomment>Why it was decided so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A law or a rule says so</source>
        <extracomment>Why it was decided so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safer for people</source>
        <extracomment>Why it was decided so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want to try it first</source>
        <extracomment>Why it was decided so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need to know more first</source>
        <extracomment>Why nothing was decided yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree</source>
        <extracomment>What experts by experience think of a decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not agree</source>
        <extracomment>What experts by experience think of a decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some agree, some do not</source>
        <extracomment>What experts by experience think of a decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not asked</source>
        <extracomment>What experts by experience think of a decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>What changed because of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words changed</source>
        <extracomment>What changed because of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it changed</source>
        <extracomment>What changed because of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it changed</source>
        <extracomment>What changed because of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped</source>
        <extracomment>What changed because of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience agree.</source>
        <extracomment>What experts by experience think of a decision, as a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience do not agree.</source>
        <extracomment>Words for decisions: how open one is, when it is too late to decide, what was decided, and how it felt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some experts by experience agree, some do not.</source>
        <extracomment>Words for decisions: how open one is, when it is too late to decide, what was decided, and how it felt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience were not asked.</source>
        <extracomment>Words for decisions: how open one is, when it is too late to decide, what was decided, and how it felt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People spoke about it. Nothing changed.</source>
        <extracomment>What changed because of what people said, as a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People spoke about it, and some words changed.</source>
        <extracomment>Words for decisions: how open one is, when it is too late to decide, what was decided, and how it felt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People spoke about it, and a part of it changed.</source>
        <extracomment>Words for decisions: how open one is, when it is too late to decide, what was decided, and how it felt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People spoke about it, and most of it changed.</source>
        <extracomment>Words for decisions: how open one is, when it is too late to decide, what was decided, and how it felt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People spoke about it, and it was stopped.</source>
        <extracomment>Words for decisions: how open one is, when it is too late to decide, what was decided, and how it felt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided: {words}</source>
        <extracomment>A decision. {words} is what was decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided: none of these ways.</source>
        <extracomment>A decision: none of the ways that could be chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided about this. Nobody wrote the words.</source>
        <extracomment>A decision nobody wrote words for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said yet what we decided. Go back to that question.</source>
        <extracomment>A decision that is being written down: it is not said yet what was decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could choose from: {words}</source>
        <extracomment>Before a list of the ways that could be chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was here: {people}.</source>
        <extracomment>Who was there when it was decided. {people} is like &quot;Experts by experience: 5, Professionals: 7&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who was here.</source>
        <extracomment>Nobody said who was there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <extracomment>One group and how many of it were there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We changed this decision later.</source>
        <extracomment>A later decision puts this one right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes what we decided before.</source>
        <extracomment>This decision puts an earlier one right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <extracomment>Why it was decided. {reason} has no full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody does not agree: {words}</source>
        <extracomment>Somebody does not agree. {words} are theirs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody does not agree.</source>
        <extracomment>Somebody does not agree; their words are not shown here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times somebody said: I do not agree.</source>
        <extracomment>Several people do not agree; their words are not shown here. {count} is a number over 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easy_states</name>
    <message>
        <source>Easy words</source>
        <extracomment>Above the easy words of an item: nobody has written any.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words · Draft, not checked by people</source>
        <extracomment>Above the easy words of an item: the computer still finds something to change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words · Computer checked, not checked by people</source>
        <extracomment>Above the easy words of an item: the computer finds nothing that must change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words · Checked by people: {role}, {day}</source>
        <extracomment>Above the easy words of an item. {role}: who checked them. {day}: a day in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience</source>
        <extracomment>Who checked the easy words: people with lived experience.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience and professionals</source>
        <extracomment>Who checked the easy words: both groups together.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience and carers</source>
        <extracomment>Who checked the easy words: people with lived experience and those who care for them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expert by experience read it, and said back what it means.</source>
        <extracomment>To tick, when people checked easy words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means the same as the full words.</source>
        <extracomment>To tick, when people checked easy words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out that people need to decide.</source>
        <extracomment>To tick, when people checked easy words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are right, and they are for adults.</source>
        <extracomment>To tick, when people checked easy words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fairness</name>
    <message>
        <source>From here people sit {minutes} minutes without a break.</source>
        <extracomment>Found in an agenda: no break in time. {minutes} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes {minutes} minutes without a break.</source>
        <extracomment>Found: one item is longer than people can sit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This break has {minutes} minutes. The least is {least}.</source>
        <extracomment>Found: a break is too short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is {minutes} minutes longer than the meeting.</source>
        <extracomment>Found: all items together need more time than there is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting takes {minutes} minutes. More than {most} is a lot.</source>
        <extracomment>Found: a long meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {items} items. More than {most} is a lot.</source>
        <extracomment>Found: many items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has {minutes} minutes to talk. Plan {least} or more.</source>
        <extracomment>Found: little time to talk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for a decision. Nobody said how open it is.</source>
        <extracomment>Found: a decision where nobody said how far it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for a decision. It was already decided.</source>
        <extracomment>Found: people are asked to decide what is decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said the day of the meeting.</source>
        <extracomment>Found: no day of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the meeting is in the past.</source>
        <extracomment>Found: the day of the meeting is over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for a decision. Easy papers are not sent. Days left: {days}. Agreed: {agreed}.</source>
        <extracomment>Found: a decision with late papers that did not go out yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers come too late. Days before the meeting: {days}. Your group agreed {agreed}.</source>
        <extracomment>Found: fewer days than agreed. {days} and {agreed} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for a decision. Easy papers came late. Days before: {days}. Agreed: {agreed}.</source>
        <extracomment>Found: a decision with late papers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers for this came late. Days before: {days}. Your group agreed {agreed}.</source>
        <extracomment>Found: late papers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers for this are not sent. Days left: {days}. Your group agreed {agreed}.</source>
        <extracomment>Found: late papers that did not go out yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers for this news are late. Days that your group agreed: {agreed}.</source>
        <extracomment>Found: late papers about something that people are only told.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide this, and its papers are late. The reason: {reason}.</source>
        <extracomment>Found: a late item is decided all the same. {reason} is why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was pushed off before. Times so far: {times}.</source>
        <extracomment>Found: an item from an earlier meeting does not come first. {times} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was pushed off before. Times so far: {times}. First asked for: {first_day}.</source>
        <extracomment>The same. {first_day} is like Tuesday 24 November 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for this. It is in the last third.</source>
        <extracomment>Found: an item that experts by experience asked for stands at the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for this. It is in the second half.</source>
        <extracomment>Found: such an item stands in the second half.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for none of the {items} items.</source>
        <extracomment>Found: experts by experience asked for nothing on this agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience are {people} of {all_people} people. Their items have {minutes} of {all} minutes.</source>
        <extracomment>Found: experts by experience have less of the time than of the people. All four are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not say what it is for.</source>
        <extracomment>Found: nobody said what an item is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not say what it asks of us.</source>
        <extracomment>Found: an item asks people nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who asked for this.</source>
        <extracomment>Found: nobody said who asked for an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items have no minutes.</source>
        <extracomment>Found: items without minutes. {count} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item has no minutes.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said how many people come from each group.</source>
        <extracomment>Found: nobody said how many people come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said if experts by experience are paid.</source>
        <extracomment>Found: nobody said whether experts by experience are paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people need a rest before they can take in more.</source>
        <extracomment>Why breaks matter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people need a rest before this ends.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People need time to get out, to rest, to come back.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last items would not be heard.</source>
        <extracomment>Why the length matters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long meetings shut people out.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few items with time are better than many in a hurry.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People need time to think, to speak, to be heard.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People should know what can still change.</source>
        <extracomment>Why it matters how open a decision is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only honest to ask about what can still change.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need it to count how many days people have to read.</source>
        <extracomment>Why notice matters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can come to a day that is over.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People need time to read, to ask, to get ready.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can only decide with you if they had time to read.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may need more time to read it.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees this with the reason.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waited longest should come first.</source>
        <extracomment>Why places and minutes matter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late items often get cut. People are tired then.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early items get more time and more strength.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared meeting has items from both sides.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their share of the time is smaller than their share of the room.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People get ready better when they know what they will do.</source>
        <extracomment>Why it matters what an item says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is easier to answer than a heading.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only then can we see whose meeting it is.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need minutes to see who has the time.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only then can we see if the time is shared fairly.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals are paid to be there. It is fair to say who is not.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break in the middle.</source>
        <extracomment>What to try, about breaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make 2 items of it, with a break between them.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the break longer.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out an item, or end later.</source>
        <extracomment>What to try, about the length.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make 2 meetings of it, or take out an item.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move some items to another meeting.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more minutes, or only tell people about it.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how open it is, from an idea to already decided.</source>
        <extracomment>What to try, about decisions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you are telling people.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the meeting.</source>
        <extracomment>What to try, about notice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the next meeting.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send easy papers earlier, or choose a later day.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the next meeting. Or only tell people. Or say why it cannot wait.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the next meeting, or only tell people.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take time to explain it. Let people ask later too.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason aloud before you decide.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it first, after the welcome.</source>
        <extracomment>What to try, about places and minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the first half.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask experts by experience what they want to talk about.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give their items more minutes, or add an item they ask for.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: tell, talk, decide or check.</source>
        <extracomment>What to try, about what an item says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question that people can answer.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who asked for it.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many minutes each item has.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many people you asked to come.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes, offered or no.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a change</source>
        <extracomment>How heavy something is that was found in an agenda: it must change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <extracomment>How heavy: it should change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint</source>
        <extracomment>How heavy: a hint.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that experts by experience asked for have {minutes} of {all} minutes.</source>
        <extracomment>Power balance. {minutes} and {all} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for {ebe} of {items} items.</source>
        <extracomment>Power balance: nobody planned minutes. {ebe} and {items} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the last third.</source>
        <extracomment>Power balance: the only item that experts by experience asked for stands late.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these items is in the last third.</source>
        <extracomment>Power balance: none of these items stands late.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience are {people} of {all_people} people.</source>
        <extracomment>Power balance: how many people come. {people} and {all_people} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who asked for {count} items.</source>
        <extracomment>Power balance: {count} items where nobody said who asked for them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who asked for 1 item.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items have no minutes yet.</source>
        <extracomment>Power balance: {count} items have no minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item has no minutes yet.</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {titles}. Every meeting needs it.</source>
        <extracomment>Power balance: the item {titles} is left out, because every meeting has it, as it has a welcome.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {titles}. Every meeting needs them.</source>
        <extracomment>Power balance: items that are left out. {titles} is a list like Welcome, Apologies.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no items to share the time yet.</source>
        <extracomment>Power balance of an agenda with nothing on it but breaks, a welcome and the like.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience: {minutes} of {all} minutes</source>
        <extracomment>Power balance on a button: the minutes of items that they asked for. {minutes} and {all} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience: {ebe} of {items} items</source>
        <extracomment>Power balance on a button, where nobody planned minutes. {ebe} and {items} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who asked for what</source>
        <extracomment>Power balance on a button: of no item it is known who asked for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items to share the time yet</source>
        <extracomment>Power balance on a button: nothing to share yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day of the meeting to see how much notice people get.</source>
        <extracomment>Notice meter: the day of the meeting is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers are early enough. Days before the meeting: {days}.</source>
        <extracomment>Notice meter: enough days. {days} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} of these {ebe} items are in the last third.</source>
        <extracomment>Power balance: {late} of the {ebe} items that experts by experience asked for stand late.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the meeting: {days}. Your group agreed {agreed}.</source>
        <extracomment>Notice meter: fewer days than the group agreed. {days} and {agreed} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers are late. Days before the meeting: {days}. Your group agreed {agreed}.</source>
        <extracomment>Notice meter: much fewer days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers are not sent yet. Days left: {days}.</source>
        <extracomment>Notice meter: the papers did not go out; there is enough time if they go now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers are not sent yet. Days left: {days}. Your group agreed {agreed}.</source>
        <extracomment>Notice meter: the papers did not go out, and there are fewer days left than the group agreed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late. Easy papers are not sent yet. Days left: {days}. Your group agreed {agreed}.</source>
        <extracomment>Notice meter: the papers did not go out, and it is late.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers are early enough. Days before the meeting: {days} or more.</source>
        <extracomment>Notice meter of a whole agenda. {days} is the shortest notice of all items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some easy papers come too late. Days before the meeting: {days}. Your group agreed {agreed}.</source>
        <extracomment>Notice meter of a whole agenda. {days} and {agreed} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some easy papers are late. Days before the meeting: {days}. Your group agreed {agreed}.</source>
        <extracomment>Notice meter of a whole agenda, where something is late.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot count how much notice people get.</source>
        <extracomment>Notice meter of a whole agenda: nothing can be counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power balance</source>
        <extracomment>On the command line, before sentences about who has the time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words: {easy} of {items} items. Checked by people: {checked}.</source>
        <extracomment>On the command line: easy words. {easy}, {items} and {checked} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard words in 100 words: {hard}.</source>
        <extracomment>On the command line: hard words that nothing explains. {hard} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions: {decisions}. How open, from 1 to 5: {stages}.</source>
        <extracomment>On the command line: how open decisions are. {stages} is a list like 2: 1, 4: 2 (stage: how many).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions: {decisions}. Nobody said how open they are.</source>
        <extracomment>On the command line: nobody said how open decisions are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be fairer</source>
        <extracomment>On the command line, before the list of what was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found nothing unfair. Only people can say if it is.</source>
        <extracomment>On the command line: nothing was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items.</source>
        <extracomment>On the command line: the same was found in {count} items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break of {minutes} minutes before: {before}</source>
        <extracomment>A button that mends an agenda. {minutes} is a number, {before} an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it {minutes} more minutes: {title}</source>
        <extracomment>A button: more minutes for an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it 1 more minute: {title}</source>
        <extracomment>A button: one more minute for an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {minutes} minutes to: {title}. Take them from: {payer}</source>
        <extracomment>A button: {minutes} go from the item {payer} to the item {title}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the meeting {minutes} minutes later</source>
        <extracomment>A button: the meeting ends later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it before the break</source>
        <extracomment>A button: an item goes up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it before: {before}</source>
        <extracomment>A button: an item goes up. {before} is an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it first</source>
        <extracomment>A button: an item comes first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell people about it</source>
        <extracomment>A button: nothing is decided about an item, people are only told.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the next meeting. It comes first then</source>
        <extracomment>A button: an item goes to the next meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>What a new break is called on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pushed off before. Times so far: {times}.</source>
        <extracomment>An item comes from an earlier meeting. {times} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pushed off before. Times so far: {times}. First: {day}.</source>
        <extracomment>The same. {day} is like Tuesday 24 November 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point we kept for later: {title}</source>
        <extracomment>The title of an item made from a point that was kept for later. {title} is the item it was about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point we kept for later</source>
        <extracomment>Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feeling</name>
    <message>
        <source>I was listened to</source>
        <extracomment>Asked after a meeting, with three faces as answers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understood</source>
        <extracomment>Asked after a meeting, with three faces as answers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could change something</source>
        <extracomment>Asked after a meeting, with three faces as answers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Below a face that smiles.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit</source>
        <extracomment>Below a face in between.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Below a face that is sad.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}. Yes: {good}. A bit: {between}. No: {bad}.</source>
        <extracomment>How people answered. {question} is what was asked; {good}, {between}, {bad} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: too few answers to show. It needs {fewest}.</source>
        <extracomment>Fewer than {fewest} people answered, so that the answers stay hidden.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>This is not kept. Make some room on this computer, then try again.</source>
        <extracomment>The group&apos;s words or pictures could not be written to the disk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is missing. Type the word.</source>
        <extracomment>A new word has no letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is too short. Use 2 letters or more.</source>
        <extracomment>A new word is one letter long.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning is missing. Say what the word means.</source>
        <extracomment>A new word has neither a full name nor a meaning.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Use {most} letters at most.</source>
        <extracomment>What the group says on its privacy page is longer than {most} letters.
----------
A word, its full name or its meaning is longer than {most} letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is in your list already. Change it there.</source>
        <extracomment>The word {word} is in the group&apos;s list already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is not in your list any more. Add it again.</source>
        <extracomment>The word {word} was taken away meanwhile, perhaps in another window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list may hold {most} words. Use a shorter list.</source>
        <extracomment>More words than {most}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say cannot open {name}. Check the file and try again.</source>
        <extracomment>The file {name} cannot be opened.
----------
The file {name} is not there or cannot be opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is too big. Choose a file of {most} MB at most.</source>
        <extracomment>The file is larger than {most} million bytes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has letters that Fair Say cannot read. Save the list as CSV UTF-8, then try again.</source>
        <extracomment>A byte in row {row} is no letter of UTF-8.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say cannot write {name}. Choose another place.</source>
        <extracomment>The list of words could not be written. {name} is its file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1 does not name the columns. Row 1 must say: term, expansion, explanation.</source>
        <extracomment>The first row of a list of words does not name its columns. The 3 names are not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this list. Choose another file.</source>
        <extracomment>A list with a first row only, or empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say cannot read row {row}. Check the commas and quotation marks there, then try again.</source>
        <extracomment>A row of a list has too many cells, or a quotation mark that does not end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has no word. Add it, then try again.</source>
        <extracomment>Rows of a list of words; nothing of the list was taken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word in row {row} is too short. Use 2 letters or more, then try again.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} does not say what the word means. Add it, then try again.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is too long. Use {most} letters at most, then try again.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has {word} again. Keep one of the two rows, then try again.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the picture mean? Type a word for it.</source>
        <extracomment>A picture has no words, or nothing that says what it shows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the picture shows, for people who cannot see it.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say who allows this picture. Add the licence to the list.</source>
        <extracomment>In a set, the row of a picture does not say who allows it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in this folder. Put it there and try again.</source>
        <extracomment>A set names a file {name} that is not in its folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too big. Choose one of {most} MB at most.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has too many dots or shapes. Make it smaller, or choose another one.</source>
        <extracomment>More than {most} dots on one side, or a drawing with too many shapes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture. Choose another file.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this picture is damaged. Choose another file.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds more than a drawing. Save it as PNG, then try again.</source>
        <extracomment>An SVG that holds more than a drawing: another file, a program, something that moves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not there any more. Choose another one.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {most} pictures, which is the most. Take some away first.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list in this folder. Add a CSV file: file, words, alt, licence.</source>
        <extracomment>A folder of pictures has no CSV file, more than one, or one whose first row does not name its columns.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several lists in this folder. Call the right one pictures.csv.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1 does not name the columns. Row 1 must say: file, words, alt, licence.</source>
        <extracomment>What to tell a person about the group's own words and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Follow a meeting</source>
        <extracomment>Each page: its title, then lines of (picture, words). Help page: following a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen shows what we talk about now.</source>
        <extracomment>Help: follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at other items at any time.</source>
        <extracomment>Help: follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Go there to come back to now.</source>
        <extracomment>Help: follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Read to me to hear the words.</source>
        <extracomment>Help: follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the Esc key to stop the voice.</source>
        <extracomment>Help: follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Join a meeting to follow one on another laptop.</source>
        <extracomment>Help: follow. Join a meeting is the name of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the cards</source>
        <extracomment>Help page: cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press I have a point when you want to speak.</source>
        <extracomment>Help: cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Please pause to stop the meeting.</source>
        <extracomment>Help: cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You never have to say why.</source>
        <extracomment>Help: cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Take it back if you change your mind.</source>
        <extracomment>Help: cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Show it to turn the card to the room.</source>
        <extracomment>Help: cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to my point?</source>
        <extracomment>Help page: points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop: it is safe.</source>
        <extracomment>Help: points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the meeting: the co-chairs can see it.</source>
        <extracomment>Help: points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by a co-chair: somebody looked at it.</source>
        <extracomment>Help: points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: they say what comes of it.</source>
        <extracomment>Help: points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you can say if you were heard.</source>
        <extracomment>Help: points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a meeting</source>
        <extracomment>Help page: running a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an agenda and check it.</source>
        <extracomment>Help: run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start the meeting, then Next item.</source>
        <extracomment>Help: run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points wait in the order people asked.</source>
        <extracomment>Help: run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause ends when people are ready.</source>
        <extracomment>Help: run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a second window for people to follow.</source>
        <extracomment>Help: run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Share this meeting to let other laptops follow.</source>
        <extracomment>Help: run. Share this meeting is the name of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, colours and keys</source>
        <extracomment>Help page: size and colours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Settings to change size and colours.</source>
        <extracomment>Help: keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key + makes the words bigger.</source>
        <extracomment>Help: keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key - makes the words smaller.</source>
        <extracomment>Help: keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 opens this help.</source>
        <extracomment>Help: keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch can type the key of a card.</source>
        <extracomment>Help: keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept about me?</source>
        <extracomment>Help page: privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your presses are kept on this laptop.</source>
        <extracomment>Help: privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is kept unless you put one.</source>
        <extracomment>Help: privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take your words out again.</source>
        <extracomment>Help: privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes to the internet.</source>
        <extracomment>Help: privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say no and still take part.</source>
        <extracomment>Help: privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone is not safe, tell a person you trust.</source>
        <extracomment>Help: privacy. Not for telling about harm: that needs a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy papers for your organisation come with Fair Say.</source>
        <extracomment>Help: laptop. A button below opens them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Fair Say {version}.</source>
        <extracomment>Help: about. {version} is like 0.1.0.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made on {day}. {age}</source>
        <extracomment>Help: about. {day} is like Tuesday 24 November 2026. {age} is a whole sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never looks on the internet for a newer one.</source>
        <extracomment>Help: about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer one comes as a file, for example on a stick.</source>
        <extracomment>Help: about. A USB stick.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer one keeps your meetings and your settings.</source>
        <extracomment>Help: about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after this laptop</source>
        <extracomment>Help page: for whoever looks after the computer and answers for privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fair Say</source>
        <extracomment>Help page: which version of the program this is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is new.</source>
        <extracomment>About: how old this version of the program is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {count} month old.</source>
        <extracomment>About: how old this version of the program is. {count} is a number of months, 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {count} months old.</source>
        <extracomment>About: how old this version of the program is. {count} is a number of months, 2 to 23.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {count} years old. Ask a helper if there is a newer one.</source>
        <extracomment>About: how old this version of the program is. {count} is a number of years, 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say has no password of its own.</source>
        <extracomment>Help: laptop. The record has no password: a forgotten one would lose people&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the disk of the laptop: this is called disk encryption.</source>
        <extracomment>Help: laptop. The usual name stands beside the plain words, so that it can be looked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after your computers.</source>
        <extracomment>Help: laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that you save are yours to keep safe.</source>
        <extracomment>Help: laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the pictures?</source>
        <extracomment>Help page: pictures and letters, and who made them. Shown in full from the files that come with the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many pictures come from Healthicons.</source>
        <extracomment>Help: credits. Keep the names as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pictures come from OpenMoji, licence CC BY-SA 4.0.</source>
        <extracomment>Help: credits. Keep the names as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are Atkinson Hyperlegible Next and OpenDyslexic.</source>
        <extracomment>Help: credits. Keep the names as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>My hours</source>
        <extracomment>The heading of a person&apos;s own hours, on the screen and on paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time written yet</source>
        <extracomment>How long: {hours} and {minutes} are numbers. &quot;none&quot; stands beside a meeting, and after &quot;Together:&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour {minutes} minutes</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours {minutes} minutes</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting, in minutes</source>
        <extracomment>What a person gave time for. A number of minutes stands beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting before it, in minutes</source>
        <extracomment>The meeting before the meeting, where experts by experience get ready together.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and getting ready, in minutes</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Heads of the columns of the list, on paper and in a file for a spreadsheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting before it</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>The hours that a person gave, in words, and the paper to claim with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: {length}.</source>
        <extracomment>The time of all meetings together. {length} is like &quot;3 hours 20 minutes&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours that I gave. I keep this list myself.</source>
        <extracomment>On the paper, below the heading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}: {length}.</source>
        <extracomment>One line of the list, read aloud. {title} and {day} are those of a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel: {travel}</source>
        <extracomment>After a line, if there is a note about travel, in the person&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>We found no agenda items. Copy the words of the agenda and paste them here.</source>
        <extracomment>Above the items after reading a file. Nothing that looks like an agenda item was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no words to read. Copy the words of the agenda, then paste them here.</source>
        <extracomment>After pressing Paste with nothing to paste.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure that these are the items. Please check each one.</source>
        <extracomment>The plain lines of the file were taken as items. They may be something else.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda says {date} but no year. Please choose the date.</source>
        <extracomment>{date} is a date without its year, as printed. The days it could be are offered below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda says {date} but no year. Only {year} fits. Please check the date.</source>
        <extracomment>{date} is a date without its year, as printed; {year} is the only year near now in which its weekday is right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda says {date} and also {other}. Please choose the right date.</source>
        <extracomment>{date} and {other} are 2 days that the agenda gives for the same meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are in more than 1 time zone: {zones}. Please check each time.</source>
        <extracomment>{zones} are names of time zones, such as &quot;GMT, CET&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are {zones} times. Please change them to the time where you are.</source>
        <extracomment>{zones} is the name of one time zone that is not that of the United Kingdom.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda says {printed}, but {date} is a {real}. Please check the date.</source>
        <extracomment>{date} is a date, {printed} the day in the file, {real} the true day of that date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date {date} can be read in 2 ways. Please check the date.</source>
        <extracomment>{date} is a date in figures, such as 5/4/2018.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is earlier than the time before it. Please check the times.</source>
        <extracomment>The times in the agenda do not go forward.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We worked out the minutes for {count} items. Please check them.</source>
        <extracomment>{count} is a number of items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We worked out the minutes for 1 item. Please check it.</source>
        <extracomment>What we say when an agenda is read: what to check (NOTICES), and why a file cannot be read (PROBLEMS).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We shared the time that is left between the items. Please check the minutes.</source>
        <extracomment>Items without a length got an equal part of the time that is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda is for {count} days. Take out the items of the other days.</source>
        <extracomment>{count} is a number of days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be 2 agendas in this file. Take out the items you do not need.</source>
        <extracomment>The numbers begin at 1 again in the middle.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar has {count} meetings. Choose your meeting, or paste its agenda.</source>
        <extracomment>{count} is a number of meetings in a calendar file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting comes again and again. Please check the date.</source>
        <extracomment>The calendar entry comes again every week or month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times may be an hour too early or too late. Please check them.</source>
        <extracomment>The calendar gives world time, which may be 1 hour off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read these words from pictures. Some may be wrong. Please check each one.</source>
        <extracomment>The words were read from pictures of pages. Letters may be wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is long. We read only the first part. Please check that the agenda is all there.</source>
        <extracomment>The file is much longer than an agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read the first {count} pages. Please check that the agenda is all there.</source>
        <extracomment>{count} is a number of pages. The file is longer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We left out {count} pictures of this agenda. Please choose other pictures.</source>
        <extracomment>An agenda came with pictures, and some of them cannot be used here. {count} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We left out 1 picture of this agenda. Please choose another picture.</source>
        <extracomment>What we say when an agenda is read: what to check (NOTICES), and why a file cannot be read (PROBLEMS).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words: we are not sure that they belong together.</source>
        <extracomment>Under the title of an item: which of its facts is doubtful, and why. The words of the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start: the file is not clear about it.</source>
        <extracomment>The time at which the item begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes: we worked them out.</source>
        <extracomment>How long the item is. We worked it out from other times.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads: the file is not clear about it.</source>
        <extracomment>The person who leads the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for: we worked it out from the words.</source>
        <extracomment>Whether it is to tell, talk, decide or check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure that this is an item.</source>
        <extracomment>No single fact is doubtful, but the whole.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot find {name}. Check where the file is, then open it again.</source>
        <extracomment>{name} is a file name. It is not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Open the folder and choose the agenda file.</source>
        <extracomment>{name} is the name of a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file that we can read. Choose the agenda file.</source>
        <extracomment>{name} is something on the computer that is not a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let us read {name}. Copy the file to Documents and open the copy.</source>
        <extracomment>{name} is a file name. The person may not read the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read {name}. Copy the file to this computer and open the copy.</source>
        <extracomment>{name} is a file name. The disk or network failed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Ask for the agenda to be sent again.</source>
        <extracomment>{name} is a file name. The file has nothing in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too big to be an agenda. Copy the words of the agenda and paste them here.</source>
        <extracomment>The file, or what is packed in it, is much bigger than an agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in this file is too long. Copy the words of the agenda and paste them here.</source>
        <extracomment>One line of a text is much longer than a line of an agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged. Ask for it to be sent again, or paste the words here.</source>
        <extracomment>The file is cut short or broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not safe to read. Ask for it again, or paste the words here.</source>
        <extracomment>The file tries to fetch other files or to fill the memory. We did not open it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password. Ask for a copy without a password.</source>
        <extracomment>The file has a password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds only pictures of words. Ask for a Word file, or paste the words here.</source>
        <extracomment>A PDF of photos or scans, without words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read the words in the pictures. Ask for a Word file, or paste the words here.</source>
        <extracomment>Reading the words in pictures failed or took too long.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a picture. Ask for a Word file, or paste the words here.</source>
        <extracomment>The file is a photo or a picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot read this kind of file ({kind}). Save it as Word (.docx), then open that.</source>
        <extracomment>{kind} is Excel, Pages, old Word, rich text or a like name. &quot;.docx&quot; is the ending of Word files.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a zip folder. Open it and choose the agenda inside.</source>
        <extracomment>The file is a zip folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this file. Ask for a Word file, or paste the words here.</source>
        <extracomment>The file holds sound, film or something else that is not words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting in this calendar. Choose another file, or paste the words here.</source>
        <extracomment>A calendar file without a meeting in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>This is not kept yet. Fair Say holds it and tries again. Make some room on this computer.</source>
        <extracomment>A press or words could not be written to the disk. They are held and tried again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds until you close Fair Say. To keep it, make some room on this computer.</source>
        <extracomment>A changed setting could not be written to the disk. It holds until the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no room left. Delete some big files, then open Fair Say again.</source>
        <extracomment>At opening: the disk has no room left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your record. Close it, then open Fair Say again.</source>
        <extracomment>At opening: another program holds the record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say is open. Close its windows, then try again.</source>
        <extracomment>A command cannot use a copy while a window shows the record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of your record cannot be read. Nothing was thrown away. Close Fair Say and open it again: it will mend what it can.</source>
        <extracomment>While reading or checking: a part of the record cannot be read. Nothing was thrown away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Fair Say wrote this record. This one must not change it. Install the newest Fair Say.</source>
        <extracomment>At opening: a newer Fair Say wrote the record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say may not write in its folder: {folder}. Ask a helper to allow it, then open Fair Say again.</source>
        <extracomment>At opening: Fair Say may not write in its folder. {folder} is the folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer does not answer as it should. Ask a helper to look at the disk.</source>
        <extracomment>At opening: the disk answers with errors.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is still open in a window. Close that window first.</source>
        <extracomment>A meeting that a window shows is not deleted, and the record below it is not replaced.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is still shared with other laptops. Stop sharing first, then delete it.</source>
        <extracomment>A meeting that is shared with other laptops is not deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is still in this meeting. Leave it for good first, then delete it.</source>
        <extracomment>A meeting that another laptop shares is not deleted while this one is in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one meeting with that number. Look at the list of meetings and choose one.</source>
        <extracomment>No meeting, or more than one, has an id that begins like this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is gone from the record. These copies still hold it: {names}. Delete these files yourself.</source>
        <extracomment>A meeting was deleted here, but {names} still hold it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another file called {name}. Choose another name for the copy.</source>
        <extracomment>A copy was asked for in a place where another file is. {name} is that file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written. Choose another place, or make some room, then try again.</source>
        <extracomment>A copy could not be written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is the record itself. Choose another file.</source>
        <extracomment>The record itself was given as the copy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file called {name}. Check the name and try again.</source>
        <extracomment>The file to bring back is not there. {name} is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a copy of a Fair Say record. Choose another file.</source>
        <extracomment>The file to bring back is something else. {name} is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of {name} cannot be read. Choose an older copy.</source>
        <extracomment>The file to bring back is damaged. {name} is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has changed since you looked. Nothing was deleted. Look again.</source>
        <extracomment>The list of what goes is not what was shown: another window changed it, or a day began.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only practice, so nothing of it is kept. Open a real meeting first.</source>
        <extracomment>A copy was asked for while practising.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record was missing. Fair Say uses the copy of {day} instead. Look back at your last meeting and check that it is there.</source>
        <extracomment>At opening: the record was not there; the copy of {day} is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record was damaged. Fair Say uses the copy of {day} instead. It also saved what came later: {count} lines. The damaged file is kept as {kept}. Look back at your last meeting and check it.</source>
        <extracomment>At opening: the record was damaged; a copy is used and {count} newer lines were saved. {kept} is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record was damaged. Fair Say mended it and saved {count} lines. The damaged file is kept as {kept}. Look back at your last meeting and check it.</source>
        <extracomment>At opening: the record was damaged, there was no copy; {count} lines were saved. {kept} is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record could not be read. There was no copy. Fair Say began a new one. The old file is kept as {kept}. Ask a helper to look at it.</source>
        <extracomment>At opening: the record was empty or not readable at all, and there was no copy. {kept} is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting was deleted. These copies still hold it: {names}. Delete these files yourself.</source>
        <extracomment>At opening: a meeting was deleted, but {names} still hold it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is not wholly deleted yet. Make some room on this computer, then open Fair Say again.</source>
        <extracomment>At opening: a meeting was deleted, but the disk has no room to finish it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has very little room left. Delete some big files before the next meeting.</source>
        <extracomment>At opening: little room is left on the disk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file cannot be read. Close Fair Say and open it again: it will mend what it can.</source>
        <extracomment>Checking the record: parts of the file cannot be read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {table} belongs to nothing. Keep this file and ask a helper to look at it.</source>
        <extracomment>Checking the record: something belongs to a thing that is not there. {table} is a table of the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {meeting}: line {n} does not follow the line before it. Keep this file and ask a helper.</source>
        <extracomment>Checking the record: line {n} of a meeting does not follow the line before. {meeting} is the meeting&apos;s number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {meeting}: the words of line {n} were changed outside Fair Say. Keep this file and ask a helper.</source>
        <extracomment>Checking the record: words are not those that were kept with line {n}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {meeting}: the words of an agenda item were changed outside Fair Say. Keep this file and ask a helper.</source>
        <extracomment>Checking the record: the words of an agenda item are missing or not those that were kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {meeting}: Fair Say cannot follow {count} of its lines. They are kept. Ask a helper to look at them.</source>
        <extracomment>Checking the record: the rules refuse {count} lines. They are kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lost_time</name>
    <message>
        <source>The pause took {minutes} minutes.</source>
        <extracomment>On Run, after a pause. {minutes} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause took 1 minute.</source>
        <extracomment>What a pause took, in words, and when the meeting would end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting would end at {time}.</source>
        <extracomment>After that: when the meeting ends if nothing else changes. {time} is like 12:06pm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>making</name>
    <message>
        <source>{minutes} minutes are missing. Choose which item loses them.</source>
        <extracomment>{minutes} is a number. More minutes were asked for than are free.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item cannot give minutes to itself. Choose another item.</source>
        <extracomment>An item was chosen to lose the minutes that it is to get itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break needs {minutes} minutes or more. Take time from an item.</source>
        <extracomment>{minutes} is a number of minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no easy words yet. Please write some first.</source>
        <extracomment>People cannot check easy words that are not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work yet. Make some room on this computer. Press again.</source>
        <extracomment>The agenda could not become a meeting, because the disk is full. Nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda is not here any more. Look under Run a meeting.</source>
        <extracomment>The agenda was sent or thrown away, maybe in another window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>The meeting has not started yet. Please wait for the start.</source>
        <extracomment>A press before the meeting began.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has started already. You can go on.</source>
        <extracomment>Start was pressed twice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has ended. You can look back at it.</source>
        <extracomment>A press after the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is paused. Wait until people are ready.</source>
        <extracomment>Moving on during a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pause now. You can go on.</source>
        <extracomment>We are ready, but there is no pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason. Please choose one.</source>
        <extracomment>A reason must be chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else pressed this. Only they can change it.</source>
        <extracomment>Somebody else&apos;s press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are waiting. Choose what to do with each one.</source>
        <extracomment>Moving on with points waiting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point is not here any more. Please look at the list.</source>
        <extracomment>A press that is not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point is closed already. You can press a new one.</source>
        <extracomment>A point that is closed already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own point. You can add words to it.</source>
        <extracomment>Me too on a point of one&apos;s own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said me too already. It counts once. You can go on.</source>
        <extracomment>Me too pressed twice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please wait for an answer.</source>
        <extracomment>Closing a point before its answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not on the agenda. Please choose another one.</source>
        <extracomment>An agenda item that is not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is on the agenda already. You can change it there.</source>
        <extracomment>The same item added twice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has begun. You can move on from it.</source>
        <extracomment>Dropping an item that has begun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last item. You can end the meeting.</source>
        <extracomment>Next item at the last item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first item. You can move on from here.</source>
        <extracomment>Back at the first item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no items yet. Please add one first.</source>
        <extracomment>An agenda with no items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs move the meeting on. You can ask them.</source>
        <extracomment>Only co-chairs move the meeting on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is break time already. You can end the break.</source>
        <extracomment>Break pressed twice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no break now. You can go on.</source>
        <extracomment>End of a break that is not on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break needs {minutes} minutes or more. Take them somewhere else.</source>
        <extracomment>A break cut below seven minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has fewer minutes than that. Please take fewer.</source>
        <extracomment>Minutes below zero.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already decided. It cannot be an item to decide.</source>
        <extracomment>A decision on something decided elsewhere.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it decided already? Say that first. Then keep the decision.</source>
        <extracomment>A decision, and nobody said whether it is still open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet. Please write them first.</source>
        <extracomment>An option or a disagreement without words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This choice is not here any more. Please look at the list.</source>
        <extracomment>An option that is not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided? Choose one answer. Then keep it.</source>
        <extracomment>A decision is kept, and nobody said what was decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is not here. Please look at the list.</source>
        <extracomment>A decision that is not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock has stopped. Count who speaks when we go on.</source>
        <extracomment>Who speaks cannot be counted while the clock stands still.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is counted already. Press it when they stop.</source>
        <extracomment>The group is counted already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is not counted now. Press it when they speak.</source>
        <extracomment>The group is not counted now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easy papers came too late to decide. Talk about it, or give a reason.</source>
        <extracomment>A decision with late papers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Please write it like 24 November 2026.</source>
        <extracomment>A date that cannot be read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say does not know this. Please ask a helper.</source>
        <extracomment>Something the program does not know (a fault of ours, or of a newer version).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting clock is not right. Close Fair Say and open it again.</source>
        <extracomment>The clock went back inside one meeting (a fault of ours).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to keep. Please use fewer words.</source>
        <extracomment>Too much in one line of the record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not kept yet. Make room on the disk, then try again.</source>
        <extracomment>Somebody leaves the meeting while the disk is full.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting cannot be used. Please choose another one.</source>
        <extracomment>A setting with a value it cannot have.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>missed</name>
    <message>
        <source>This is since the break began, at {time}.</source>
        <extracomment>Since when it is told. {time} is like 2:05pm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is since the pause began, at {time}.</source>
        <extracomment>Since a pause that somebody asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is since you last pressed a card, at {time}.</source>
        <extracomment>Since this person pressed a card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is since you were last here, at {time}.</source>
        <extracomment>Since this person left the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is since the meeting began.</source>
        <extracomment>Since the start of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We finished: {title}.</source>
        <extracomment>An item that the room talked about and left. {title} is its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided about: {title}.</source>
        <extracomment>A decision about an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided about: {title}. The decision: {said}</source>
        <extracomment>A decision, with the words of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This went off the agenda: {title}.</source>
        <extracomment>An item went off the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points were answered.</source>
        <extracomment>Points got an answer. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point was answered.</source>
        <extracomment>One point got an answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points were not heard today. They are written down.</source>
        <extracomment>Points were not heard. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point was not heard today. It is written down.</source>
        <extracomment>One point was not heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now we talk about: {title}.</source>
        <extracomment>Where the meeting is: an item. {title} is its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is thinking time. We talk about: {title}.</source>
        <extracomment>In quiet time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now there is a pause. We were at: {title}.</source>
        <extracomment>In a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now there is a break. After it we go on with: {title}.</source>
        <extracomment>In a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not started yet.</source>
        <extracomment>Before the start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <extracomment>After the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>other_laptops</name>
    <message>
        <source>We connect to the co-chair&apos;s laptop. You can read already.</source>
        <extracomment>On a laptop that follows a meeting of another one: how it stands between the two. By `Contact`. Not connected yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not connected. You can still read, listen and press. Your points are kept.</source>
        <extracomment>The connection is cut: Wi-Fi is gone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not connected. We do not know where the room is now. Your points are kept.</source>
        <extracomment>The meeting came in a file, or this laptop lost its way into it. It stands still where it was left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair&apos;s laptop is away. Your points are kept.</source>
        <extracomment>The laptop that shares says nothing any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not shared any more. You can go on reading.</source>
        <extracomment>The co-chairs stopped sharing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other laptop is here yet.</source>
        <extracomment>On the laptop that shares. Nobody joined yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} laptops are here.</source>
        <extracomment>How many laptops joined; {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 laptop is here.</source>
        <extracomment>One laptop joined.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <extracomment>How many of a group are here: {group} is a group, {count} a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group not told</source>
        <extracomment>People whose group is not told: they did not say it, or few of it are in the room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We only show a group of 3 or more people.</source>
        <extracomment>Under how many of each group are here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other laptops cannot come in now. Press Share this meeting.</source>
        <extracomment>The meeting was shared, and is not any more because of some trouble. The name of a button follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network changed. Laptops that were here come back by themselves. Tell the new code to people who still come.</source>
        <extracomment>The laptop that shares has another address on the network now. A button &quot;I have read this&quot; follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has stopped working. Press Share this meeting.</source>
        <extracomment>Too many wrong codes came: a new code is needed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is connected to your organisation&apos;s network too.</source>
        <extracomment>On the laptop that shares: how it stands with the organisation&apos;s engine. By `AtOrganisation`. The meeting is connected to the organisation&apos;s own servers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s network is not there now. The meeting here works as always.</source>
        <extracomment>The servers cannot be reached.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} The meeting here works as always.</source>
        <extracomment>What this laptop was told of the servers cannot be used. {trouble} is sentences that say why, and what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>We cannot save {name}. Use a name that ends in .pdf, .docx or .odt.</source>
        <extracomment>{name} is the name of a file. Its ending is not one that an agenda can be saved as.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda has no items yet. Add an item, then save it.</source>
        <extracomment>An agenda without items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda has no day yet. Add the day, then save the reminder.</source>
        <extracomment>A reminder for a meeting without a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot make this paper. Please choose another kind, or other pictures.</source>
        <extracomment>A picture on the paper is damaged, or too large for the memory.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of this agenda are too large for one file. Please use smaller pictures.</source>
        <extracomment>The pictures together are too large for one file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Fair Say saved this agenda. Get the newest Fair Say, or ask for a PDF.</source>
        <extracomment>Somebody has a newer Fair Say, and sent an agenda that it saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda file is damaged. Please ask for it to be saved and sent again.</source>
        <extracomment>A file that looks like one of ours, and is not whole.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not safe to open. Please ask for it again.</source>
        <extracomment>A file that looks like one of ours, and tries to do something that ours never do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our meeting</source>
        <extracomment>Title of an agenda that has none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item without a title</source>
        <extracomment>Title of an item that has none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <extracomment>When the meeting is. {start} and {end} are like 2:05pm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts at {start}.</source>
        <extracomment>When the meeting begins. {start} is like 2:05pm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we talk about</source>
        <extracomment>Heading of the list of items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <extracomment>Heading of a table with all items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our rules</source>
        <extracomment>Heading of how we treat each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our cards</source>
        <extracomment>Heading of what cards mean.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this paper</source>
        <extracomment>Heading of who made the paper, and whose pictures are on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <extracomment>An item with its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <extracomment>A short sentence made of words that have no full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {minutes} minutes</source>
        <extracomment>When an item starts, and how long it takes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, 1 minute</source>
        <extracomment>When an item starts, and that it takes one minute.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>How long an item takes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>How long an item takes: one minute.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads this.</source>
        <extracomment>{name} is who leads an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not get to this {count} times before.</source>
        <extracomment>Under an item that was pushed off before. {count} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not get to this 1 time before.</source>
        <extracomment>The same, after one time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was first asked for on {day}.</source>
        <extracomment>{day} is when an item was first asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have a break. You can rest.</source>
        <extracomment>Under a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience are paid for this meeting.</source>
        <extracomment>People are paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience can be paid. Please ask.</source>
        <extracomment>People may ask to be paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience are not paid for this meeting.</source>
        <extracomment>People are not paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of a table: when an item is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a table: the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <extracomment>Column of a table: who asked for the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Column of a table: a card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Column of a table: what a card means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Fair Say {version}.</source>
        <extracomment>At the foot of the paper. {version} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask what {word} means.</source>
        <extracomment>Under a line with a hard word that may mean several things. {word} is that word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the pictures:</source>
        <extracomment>Before the names of those who drew the pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}. Licence: {licence}</source>
        <extracomment>A picture that somebody else made. {source} is who, {licence} what the licence is called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own pictures. Licence: {licence}</source>
        <extracomment>A picture of the group&apos;s own, such as a photo. {licence} is who allows it, and how.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own pictures.</source>
        <extracomment>A picture of the group&apos;s own; nobody wrote who allows it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask about this?</source>
        <extracomment>What an item asks of us, as a question, where nobody wrote one. People are told something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you think about this?</source>
        <extracomment>People talk about something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we decide?</source>
        <extracomment>People decide something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right?</source>
        <extracomment>People check something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not checked by people.</source>
        <extracomment>Nobody has checked the easy words. Of an item, or of the whole paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People checked {count} of {all} items. The rest is a draft.</source>
        <extracomment>People checked some items. Both are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy Read. People checked all the items.</source>
        <extracomment>People checked all items: only then it may be called Easy Read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy Read.</source>
        <extracomment>People checked this item: only then it may be called so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by people: {role}, {day}.</source>
        <extracomment>People checked this item. {role} is a group of people, {day} a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote easy words for this yet. These are the full words.</source>
        <extracomment>Nobody wrote easy words for this item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote easy words yet. These are the full words.</source>
        <extracomment>Nobody wrote easy words for any item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the full words. You can ask for easy words.</source>
        <extracomment>The paper has the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Fair Say developers. Licence: MIT</source>
        <extracomment>Who made the pictures, by where they are from. Some licences ask for these very words. Our own drawings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthicons, © 2021 Resolve to Save Lives. Licence: MIT</source>
        <extracomment>Drawings of healthicons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All emojis designed by OpenMoji – the open-source emoji and icon project. License: CC BY-SA 4.0. We made the lines thicker.</source>
        <extracomment>Drawings of OpenMoji; the licence asks for these words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper_steps</name>
    <message>
        <source>Cards to cut out</source>
        <extracomment>Title of a PDF with cards to cut out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to follow without a laptop</source>
        <extracomment>Title of a page for people who come without a laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have the agenda on paper.</source>
        <extracomment>What to do in the meeting, in order: a picture, then one idea a line. One idea: the agenda on paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have cards.</source>
        <extracomment>One idea: cards on paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hold up a card at any time.</source>
        <extracomment>One idea: when to use a card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair sees your card.</source>
        <extracomment>One idea: what happens with a card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair writes it down in Fair Say.</source>
        <extracomment>One idea: the co-chair presses the card in the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up: Please pause.</source>
        <extracomment>One idea: the pause card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say your point.</source>
        <extracomment>One idea: saying a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting stops.</source>
        <extracomment>One idea: what the pause card does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <extracomment>One idea: no reason is asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write it.</source>
        <extracomment>One idea: other ways to say a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone can say it for you.</source>
        <extracomment>One idea: somebody else says a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair says when we go to the next item.</source>
        <extracomment>One idea: moving on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask someone to read to you.</source>
        <extracomment>One idea: reading aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go out and rest at any time.</source>
        <extracomment>One idea: a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our meeting is in 1 week</source>
        <extracomment>Titles of reminders, by days before the meeting. Title of a reminder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our meeting is tomorrow</source>
        <extracomment>Title of a reminder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the agenda.</source>
        <extracomment>What to do a week and a day before: a picture, then one idea a line. One idea: read the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask someone to read it with you.</source>
        <extracomment>One idea: get help to read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think about what you want to say.</source>
        <extracomment>One idea: think of points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write it down or draw it.</source>
        <extracomment>One idea: write points down.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us what you need to take part.</source>
        <extracomment>One idea: ask for support.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan how you get there.</source>
        <extracomment>One idea: plan the way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your agenda and your cards.</source>
        <extracomment>One idea: what to bring.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring what you wrote down.</source>
        <extracomment>One idea: what else to bring.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot come, please tell us.</source>
        <extracomment>One idea: it is fine not to come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can still hear your points.</source>
        <extracomment>One idea: points of someone who cannot come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message>
        <source>{meetings} meetings: this was not heard. Topic: {name}.</source>
        <extracomment>The same topic in {meetings} meetings, and no final answer. {name} is a topic like Travel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} meetings: this was not heard. Item: {name}.</source>
        <extracomment>The same item, pushed off {meetings} times. {name} is its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} meetings: this word was hard. Word: {name}.</source>
        <extracomment>The same hard word in {meetings} meetings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard yet: {name}</source>
        <extracomment>The title of a new item on an agenda that comes from a pattern.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>What comes back meeting after meeting, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard word: {name}</source>
        <extracomment>What comes back meeting after meeting, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>This number does not work. Choose one from {least} to {most}.</source>
        <extracomment>A number of the group is out of its limits. {least} and {most} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Type a name for it.</source>
        <extracomment>An agenda is saved to begin with, and has no name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long. Use {most} letters at most.</source>
        <extracomment>That name is longer than {most} letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in your list. Choose another one.</source>
        <extracomment>An agenda to begin with was taken away meanwhile, or came with the program and stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers come so many days before the meeting</source>
        <extracomment>A number that a group can choose: days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer days than this, papers are late</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn after so many minutes without a break</source>
        <extracomment>A number that a group can choose: minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of a new break</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least minutes of a break</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is long after so many minutes</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least minutes to talk about an item</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most items on an agenda</source>
        <extracomment>A number that a group can choose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most words in an easy sentence</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most minutes in a row before a break</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point gets a reply in so many days</source>
        <extracomment>A number that a group can choose: days after a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence has no more words than this</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sentences in one line</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most words in one line</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of the most common words are easy</source>
        <extracomment>A number that a group can choose: how many of the most common words need no remark.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word outside so many common words is hard</source>
        <extracomment>A number that a group can choose: beyond so many of the most common words, a word is too hard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is big from here on</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest grade of the reading test</source>
        <extracomment>A number that a group can choose: a school grade.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pages of an agenda on paper</source>
        <extracomment>A number that a group can choose: pages of paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months that counts stay when a meeting is deleted</source>
        <extracomment>Months. After that, the counts of a deleted meeting go too. The counts have no names and no words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count how much each group speaks? Never who.</source>
        <extracomment>Something that a group can want in its meetings: groups are counted, never people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, we want this</source>
        <extracomment>The group wants it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The group does not want it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asked for this</source>
        <extracomment>Reason for moving, shortening or dropping an item: people asked for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who leads it cannot come</source>
        <extracomment>Reason: whoever leads the item is away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers were late</source>
        <extracomment>Reason: the papers come too late for people to read them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough time</source>
        <extracomment>Reason: the time is too short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another meeting</source>
        <extracomment>Reason: another meeting is better for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a part of another item now</source>
        <extracomment>Reason: another item says the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a mistake on the agenda</source>
        <extracomment>Reason: something was wrong on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new came up</source>
        <extracomment>Reason: something was learned after the agenda was made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something urgent came up</source>
        <extracomment>Reason: something urgent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience agreed to decide now</source>
        <extracomment>Reason to decide although the papers came late: experts by experience said so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A law or an office set the last day</source>
        <extracomment>Reason: a law or an office sets the day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting would harm people</source>
        <extracomment>Reason: people would be hurt by waiting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is only there for a short time</source>
        <extracomment>Reason: money that is offered only for a short time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <extracomment>A change where no reason was kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already decided</source>
        <extracomment>Reason why people are told and do not decide: the decision was made before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience agreed</source>
        <extracomment>What experts by experience said about a change of an item they asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience did not agree</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience were not asked</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Whether experts by experience are paid, for reading and meeting before it too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are paid</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment is offered</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not paid</source>
        <extracomment>Words for planning an agenda: reasons for a change, what experts by experience said, who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>What this meeting shows</source>
        <extracomment>Heading of a paper for professionals. It holds facts, no advice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair Say counted this. It does not give marks or advice.</source>
        <extracomment>Under that heading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we did not count</source>
        <extracomment>Heading: what was not counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {why}</source>
        <extracomment>One line of it. {title} is a question, {why} a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups are hidden. This keeps people safe.</source>
        <extracomment>Why small numbers are not there. {few} is 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 6 meetings</source>
        <extracomment>How many meetings are looked at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for items of experts by experience</source>
        <extracomment>Headings of parts over many meetings: what the number is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of their planned time they got</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their items that were pushed off</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points answered in the meeting</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who said: I was heard</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with a reply in 28 days</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that changed something</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between easy papers and the meeting</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items with easy words that people checked</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards about hard words in an hour</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that an expert by experience led</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 meetings: {now}. The 6 before: {before}.</source>
        <extracomment>{now} and {before} are like 41 of 100 minutes, 8 days or 2.5 cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 12 months: {now}. The 12 months before: {before}.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 12 months: {now}. The 4 years before: {before}.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 meetings: {now}.</source>
        <extracomment>The same where nothing was counted before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 12 months: {now}.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 100 minutes</source>
        <extracomment>A number of a hundred, and of what. {number} is like 41.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 100 items</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 100 points</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 100 answers</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 100 decisions</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} cards</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} days</source>
        <extracomment>A number that is not of a hundred. {number} is like 2.5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <extracomment>Nothing was measured.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>The days that a column is about. {first} and {last} are days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest meeting comes last.</source>
        <extracomment>Beside a chart: what its first and its last column are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bar for each month. The newest comes last.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bar for each year. The newest comes last.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heads of the table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings counted</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose items got the time?</source>
        <extracomment>The headings of the parts of the power record. Each is a short question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose items came first?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the items get their time?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anything pushed off?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who used the cards?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were points heard?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could things still change?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did easy papers come early?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the decisions change?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there hard words?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there breaks?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there easy words?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did points get a reply?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there pauses?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led the items?</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who asked for the items.</source>
        <extracomment>Why a part of the power record was not measured.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience had asked for none of the items.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items had no planned minutes.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pressed a card.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards do not say which group pressed them.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody counted it.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had a point.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs did not use Fair Say.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to decide.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said when easy papers were sent.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote down a decision.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not started.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no items.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said how it felt.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs did not say which group they are from.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of experts by experience got {used} of {all} minutes.</source>
        <extracomment>{used} of {all} minutes went to items that experts by experience asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was {planned} of {all} minutes.</source>
        <extracomment>The same as planned on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience were {ebe} of {people} people.</source>
        <extracomment>How many of the people are experts by experience.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who asked for {count} items.</source>
        <extracomment>Nobody said who asked for {count} items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said who asked for 1 item.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of experts by experience stood later than the others.</source>
        <extracomment>Items of experts by experience, on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of experts by experience stood earlier than the others.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of experts by experience stood about as early as the others.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of experts by experience got {used} minutes. The plan was {planned}.</source>
        <extracomment>Minutes that items took. {used} and {planned} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other items got {used} minutes. The plan was {planned}.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes were taken from items of experts by experience.</source>
        <extracomment>Minutes were taken from items while the meeting was on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute was taken from items of experts by experience.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes were taken from other items.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute was taken from other items.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{any} of {items} items of experts by experience were pushed off.</source>
        <extracomment>{any} of {items} items were pushed off in some way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of experts by experience were not pushed off.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same item was pushed off {count} times in a row.</source>
        <extracomment>{count} is a number of times.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience pressed {ebe} of {all} cards.</source>
        <extracomment>Presses of cards, points too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is too small to show here.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many they are, that is more than the others.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many they are, that is less than the others.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many they are, that is about the same as the others.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more cards do not say a group.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more card does not say a group.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience spoke for {ebe} of {all} counted minutes.</source>
        <extracomment>Speaking by group, in minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes were not counted.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute was not counted.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {points} points got an answer in the meeting.</source>
        <extracomment>Points and answers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of them waited {minutes} minutes or less.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs saw {seen} of {points} points.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People first saw {late} of {all} decisions when little could change.</source>
        <extracomment>Things to decide, and how open they were.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt: open {open}, partly open {partly}, already decided {already_decided}.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy papers came {days} days before the meeting.</source>
        <extracomment>Days between easy papers and the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest one came {days} days before.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items had no easy papers.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item had no easy papers.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all} decisions changed something.</source>
        <extracomment>Decisions and what changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} of their {items} items stood in the last third.</source>
        <extracomment>After a sentence about items of experts by experience: {late} of them began in the last third of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience agreed with {agreed} of {all} decisions.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People said {count} times that they do not agree.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person said that they do not agree.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were decided although easy papers came late.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was decided although easy papers came late.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People pressed {count} cards about hard words.</source>
        <extracomment>Cards about hard words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People pressed 1 card about hard words.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard words on the agenda itself were not counted.</source>
        <extracomment>Nobody counted the hard words that stood on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has {words} words. Each hard word is explained.</source>
        <extracomment>Hard words of the group&apos;s list on the agenda that nothing explains there. {words}: all words of the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has {count} hard words that it does not explain.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has 1 hard word that it does not explain.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {number} in 100 words.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pressed a card about a hard word.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {number} in an hour.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were {count} breaks. The plan had {planned}.</source>
        <extracomment>Breaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was 1 break. The plan had {planned}.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest time without a break was {minutes} minutes.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People checked the easy words of {checked} of {items} items.</source>
        <extracomment>Easy words that people checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{replied} of {points} points got a reply in 28 days.</source>
        <extracomment>Replies in 28 days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is still time until {day}.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 5 people said how it felt. So we do not show it.</source>
        <extracomment>Faces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people said how it felt.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for a pause.</source>
        <extracomment>Pauses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asked for {count} pauses. We stopped for {minutes} minutes.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for a pause. We stopped for {minutes} minutes.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair who is an expert by experience led {ebe} of {all} items.</source>
        <extracomment>Which co-chair led.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both co-chairs led {count} items together.</source>
        <extracomment>Both co-chairs pressed as often as each other while the room was on these items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both co-chairs led 1 item together.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>Labels of bars, each before a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the room</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last third</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience, the plan</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience, what happened</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other items, the plan</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other items, what happened</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not get to it</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made shorter</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to later</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by a co-chair</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: I was heard</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: I was heard a bit</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: I was not heard</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: do not ask me</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest one</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words changed</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part changed</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it changed</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks we had</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks in the plan</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by people</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got a reply</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience</source>
        <extracomment>What the shapes of bars stand for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expert by experience</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <extracomment>The words at a bar: what it is, and a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of {whole} minutes</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of 1 minute</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of {whole} items</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of 1 item</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of {whole} people</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of 1 person</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of {whole} points</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of 1 point</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of {whole} answers</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of 1 answer</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of {whole} decisions</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {part} of 1 decision</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {count} minutes</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: 1 minute</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {count} days</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: 1 day</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {few}</source>
        <extracomment>In place of a small number. {few} is 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {face}</source>
        <extracomment>A face at one of three questions: {question} and {face} are words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was listened to.</source>
        <extracomment>Three questions after a meeting, answered by faces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understood.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could change something.</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of the columns of tables.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards about hard words</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words checked</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it had come</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to choose from</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What experts by experience think</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody does not agree</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>In a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item without a title</source>
        <extracomment>The whole power record in words: its parts in their order, what was not measured and why, and as a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>practising</name>
    <message>
        <source>A pretend meeting</source>
        <extracomment>Title of the pretend meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome and what our cards mean</source>
        <extracomment>Pretend agenda: an item&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We say hello.</source>
        <extracomment>Pretend agenda: one idea.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look at our cards.</source>
        <extracomment>Pretend agenda: one idea.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can press them all. This is only practice.</source>
        <extracomment>Pretend agenda: one idea.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to the day centre</source>
        <extracomment>Pretend agenda: an item&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport provision to the day centre is under review.</source>
        <extracomment>Pretend agenda: full words of a professional, on purpose not easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are asked to discuss the options.</source>
        <extracomment>Pretend agenda: full words of a professional, on purpose not easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus to the day centre may change.</source>
        <extracomment>Pretend agenda: one idea.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want to hear what you think.</source>
        <extracomment>Pretend agenda: one idea.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <extracomment>Pretend agenda: one idea.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break, with tea</source>
        <extracomment>Pretend agenda: a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have a break.</source>
        <extracomment>Pretend agenda: one idea.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procurement of the new booking system</source>
        <extracomment>Pretend agenda: an item&apos;s title, on purpose not easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To note the procurement timeline prior to mobilisation.</source>
        <extracomment>Pretend agenda: full words of a professional, on purpose not easy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pressing</name>
    <message>
        <source>I have a point</source>
        <extracomment>The words on each card, by meaning. At most four short words. Card: I want to say something. The most important card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pause</source>
        <extracomment>Card: stop the meeting. The most important card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down</source>
        <extracomment>Card: too fast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not understand</source>
        <extracomment>Card: not clear to me.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a break</source>
        <extracomment>Card: I want a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a question</source>
        <extracomment>Card: I want to ask something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard word</source>
        <extracomment>Card: somebody used a hard word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time please</source>
        <extracomment>Card: I need longer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree</source>
        <extracomment>Card: yes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not agree</source>
        <extracomment>Card: no.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <extracomment>Card: between yes and no.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the topic</source>
        <extracomment>Card: this is about something else.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am okay</source>
        <extracomment>Card: I am fine.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a point.</source>
        <extracomment>What my press was, in the list of my points. After I have a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to pause.</source>
        <extracomment>After Please pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to slow down.</source>
        <extracomment>After Slow down.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not understand.</source>
        <extracomment>After I do not understand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a break.</source>
        <extracomment>After I need a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a question.</source>
        <extracomment>After I have a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You heard a hard word.</source>
        <extracomment>After Hard word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for more time.</source>
        <extracomment>After More time please.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agree.</source>
        <extracomment>After I agree.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not agree.</source>
        <extracomment>After I do not agree.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not sure.</source>
        <extracomment>After I am not sure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You think we are off the topic.</source>
        <extracomment>After Off the topic.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are okay.</source>
        <extracomment>After I am okay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet. We keep trying.</source>
        <extracomment>How far a press has come. The screen never claims more than is true. It could not be written to the disk. It is tried again and again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop</source>
        <extracomment>On the disk of this laptop; nobody else can see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by file</source>
        <extracomment>In a file that the person saved for the co-chairs. They may not have opened it yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the meeting</source>
        <extracomment>On the disk, and the co-chairs can see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by a co-chair</source>
        <extracomment>A co-chair has seen it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A co-chair said what became of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <extracomment>A pause that its owner asked for is over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by you</source>
        <extracomment>Its owner said whether they were heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it back</source>
        <extracomment>Its owner took it back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down. Not heard today.</source>
        <extracomment>Not heard today; the co-chairs wrote it down with a reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <extracomment>Short words on the card itself, right after a press. On a card: not on the disk yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <extracomment>On a card: on the disk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ In the file</source>
        <extracomment>On a card: in a file for the co-chairs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ With the meeting</source>
        <extracomment>On a card: the co-chairs can see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Seen</source>
        <extracomment>On a card: a co-chair saw it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed something</source>
        <extracomment>What a co-chair answered. The point changed something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will change something</source>
        <extracomment>It will change something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not, and why</source>
        <extracomment>It could not be done; why is in the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to someone else</source>
        <extracomment>Somebody else must answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <extracomment>Nothing is decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A card was dealt with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The owner&apos;s own answer to: I was heard. Yes, I was heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit</source>
        <extracomment>I was heard a bit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>I was not heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask me</source>
        <extracomment>I do not want to say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: I was heard.</source>
        <extracomment>Under a point that its owner closed: what they said. The owner pressed: Yes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: I was heard a bit.</source>
        <extracomment>The owner pressed: A bit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: I was not heard.</source>
        <extracomment>The owner pressed: No.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: do not ask me.</source>
        <extracomment>The owner pressed: Do not ask me.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your point was answered.</source>
        <extracomment>What just became of my point, told once to its owner. A co-chair answered the point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask to hear your point now.</source>
        <extracomment>A co-chair pressed: Hear it now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your point was written down. It is not heard today.</source>
        <extracomment>A co-chair wrote it down with a reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People said they are ready</source>
        <extracomment>Reasons that co-chairs can choose from. Reason: people said so aloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pressed by mistake</source>
        <extracomment>Reason: it was a mistake.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We must leave the room soon</source>
        <extracomment>Reason: the building closes or similar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time today</source>
        <extracomment>Reason: no time is left today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not here now</source>
        <extracomment>Reason: its owner is not here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another meeting</source>
        <extracomment>Reason: it belongs to another meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asked for this</source>
        <extracomment>Reason: people asked for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item took longer</source>
        <extracomment>Reason: something else took longer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause took some time</source>
        <extracomment>Reason: a pause took some of the time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something urgent came up</source>
        <extracomment>Reason: something urgent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>It looks like a phone number.</source>
        <extracomment>What typed words look like, before they are kept. Each is a sentence of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an email address.</source>
        <extracomment>What may be private in typed words, and what is asked before it is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a postcode.</source>
        <extracomment>What may be private in typed words, and what is asked before it is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a health number.</source>
        <extracomment>What may be private in typed words, and what is asked before it is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a date of birth.</source>
        <extracomment>What may be private in typed words, and what is asked before it is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a name and something about health.</source>
        <extracomment>What may be private in typed words, and what is asked before it is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number does not work. Choose one from 0 to {most}.</source>
        <extracomment>More minutes than {most} for one meeting, or fewer than none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>privacy_notice</name>
    <message>
        <source>What we keep</source>
        <extracomment>The heading of the privacy page, on the screen and on paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep what people press and type in the meeting.</source>
        <extracomment>Lines of (picture, words) that are the same for every group. Privacy page: what is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep it so that each point gets an answer.</source>
        <extracomment>Privacy page: why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is needed. You can put yours, and take it out.</source>
        <extracomment>Privacy page: names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees that a point waits. Its words go to the co-chairs.</source>
        <extracomment>Privacy page: who can see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this laptop. People who use it can look back.</source>
        <extracomment>Privacy page: who can see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take your words out, up to 7 days after the meeting.</source>
        <extracomment>Privacy page: taking words out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say no. You can still take part.</source>
        <extracomment>Privacy page: taking part never depends on saying yes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details stay for 30 days. Then a person deletes them.</source>
        <extracomment>Privacy page: how long the details of a meeting stay, by days. Nothing goes before a person agreed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details stay for 90 days. Then a person deletes them.</source>
        <extracomment>The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details stay for half a year. Then a person deletes them.</source>
        <extracomment>The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details stay for one year. Then a person deletes them.</source>
        <extracomment>The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>A choice: how long the details of a meeting stay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <extracomment>The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year</source>
        <extracomment>The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, like how many points, can stay {months} months longer. They hold no words.</source>
        <extracomment>Privacy page: what stays when a meeting is deleted. {months} is a number above 0, as the group chose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} looks after it. Ask them: {contact}</source>
        <extracomment>Privacy page: who looks after what is kept, and how to reach them. Both are what the group typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} looks after it.</source>
        <extracomment>The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a co-chair who looks after it.</source>
        <extracomment>Privacy page: nobody filled in who looks after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can complain: {complain}</source>
        <extracomment>Privacy page: how to complain, as the group typed it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also tell the Information Commissioner: {phone}</source>
        <extracomment>Privacy page: the office for all of the UK that looks into complaints about privacy. Keep its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone is not safe, tell {name}.</source>
        <extracomment>Whom to tell if someone is not safe: {name} is what the group typed for today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone is not safe, tell a person you trust.</source>
        <extracomment>The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not type it here.</source>
        <extracomment>Under whom to tell: a card or a point is not the way to tell about harm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prompting</name>
    <message>
        <source>The last things are not kept yet. Make room on the disk. We keep trying.</source>
        <extracomment>On Run: the disk is full.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the meeting begun? Then press Start the meeting.</source>
        <extracomment>On Run: nobody pressed Start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points are waiting. The first has waited {minutes} minutes.</source>
        <extracomment>On Run: points wait. {count} and {minutes} are numbers, 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point has waited {minutes} minutes.</source>
        <extracomment>On Run: one point waits. {minutes} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is thinking. Their place is held.</source>
        <extracomment>On Run: somebody with a point pressed Hold my place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item of experts by experience has had {used} of its {minutes} minutes.</source>
        <extracomment>On Run: the room is about to move on. {used} and {minutes} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for {count} more items. They need {needed} minutes. {left} are left.</source>
        <extracomment>On Run: other items took the time. {needed} and {left} are minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for 1 more item. It needs {needed} minutes. {left} are left.</source>
        <extracomment>On Run: other items took the time of one more item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break is due in {count} minutes.</source>
        <extracomment>On Run: a break comes soon. {count} is minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break is due in 1 minute.</source>
        <extracomment>On Run: a break comes in one minute.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break is due now.</source>
        <extracomment>On Run: it is time for a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no break for {minutes} minutes. Ask who needs one.</source>
        <extracomment>On Run: there was no break for long.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2 minutes are left. You can press We move on soon, so that people are ready.</source>
        <extracomment>On Run: an item is nearly over. &quot;We move on soon&quot; is a button there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for this is used up. Ask if people need more.</source>
        <extracomment>On Run: the planned time of an item is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the room still on this item? If not, press Next item.</source>
        <extracomment>On Run: an item took much longer than planned.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the meeting over? Then press End.</source>
        <extracomment>On Run: the last item took much longer than planned.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points were kept for later. Hear them before the end.</source>
        <extracomment>On Run, at the last item: points were kept for later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushed_off</name>
    <message>
        <source>Pushed off {times} times.</source>
        <extracomment>Under an item: earlier meetings did not get to it. {times} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed off once.</source>
        <extracomment>How often an item was pushed off, and since when: said wherever the item is shown, to everyone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First asked on {day}.</source>
        <extracomment>The day on which it was first asked for. {day} is like 4 March 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>A day without its weekday: 4 March 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved later {times} times today.</source>
        <extracomment>Under an item: it was moved later on the agenda of today. {times} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved later once today.</source>
        <extracomment>How often an item was pushed off, and since when: said wherever the item is shown, to everyone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quick_start</name>
    <message>
        <source>Quick start: what to press</source>
        <extracomment>Title of one page that says what to press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Follow a meeting to see what we talk about now.</source>
        <extracomment>Each line: a picture, then one idea. Quick start. Follow a meeting is the name of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Join a meeting if it runs on another laptop.</source>
        <extracomment>Quick start. Join a meeting is the name of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Read to me to hear the words.</source>
        <extracomment>Quick start. Read to me is the name of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press I have a point when you want to speak.</source>
        <extracomment>Quick start. I have a point is the name of a card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Please pause to stop the meeting.</source>
        <extracomment>Quick start. Please pause is the name of a card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You never have to say why.</source>
        <extracomment>Quick start: about the cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Take it back if you change your mind.</source>
        <extracomment>Quick start. Take it back is the name of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Settings to make the words bigger.</source>
        <extracomment>Quick start. Settings is the name of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Help if you want to know more.</source>
        <extracomment>Quick start. Help is the name of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience have still to try this page.</source>
        <extracomment>Quick start: an honest word about this page. Experts by experience is what the people call themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>{count} points wait for a reply.</source>
        <extracomment>A calm reminder. {count} is a number from 2 on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point waits for a reply.</source>
        <extracomment>The same for one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} replies are due.</source>
        <extracomment>The day for the reply has come. {count} is a number from 2 on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reply is due.</source>
        <extracomment>The same for one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point about: {title}</source>
        <extracomment>A point without its words. {title} is the title of an agenda item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point</source>
        <extracomment>A point about no item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply comes by {day}.</source>
        <extracomment>The day for a reply has not come yet. {day} is a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is due. The day is {day}.</source>
        <extracomment>The day for a reply has come. {day} is a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>In short</source>
        <extracomment>Heading of the first part of the saved paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we talked about</source>
        <extracomment>Heading: the list of agenda items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Heading: the list of what happened.
----------
Column of a table: what happened.
----------
Column of a table: what became of a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <extracomment>Heading: how many people of each group were there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not on this paper</source>
        <extracomment>Heading: what this paper leaves out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper has no names. It does not say what people wrote in their points.</source>
        <extracomment>What is left out. Two short sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which group pressed a card.</source>
        <extracomment>What is left out: groups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting started at {time} and ended at {end}.</source>
        <extracomment>{time} is when the meeting began, {end} when it ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting started at {time}. It has not ended.</source>
        <extracomment>The meeting is still on. {time} is when it began.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not started.</source>
        <extracomment>Nobody started the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that people had: {count}.</source>
        <extracomment>{count} is how many points people had.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that got an answer: {count}.</source>
        <extracomment>{count} is how many points got an answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that still wait: {count}.</source>
        <extracomment>{count} is how many points still wait.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that were not heard and were written down: {count}.</source>
        <extracomment>{count} is how many points were written down and not heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that somebody asked for a pause: {count}.</source>
        <extracomment>{count} is how often somebody asked for a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Column of a table: an agenda item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <extracomment>Column of a table: who asked for the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <extracomment>Column of a table: minutes on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes used</source>
        <extracomment>Column of a table: minutes that the item took.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column of a table: how many points were about the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting, line by line</source>
        <extracomment>Name of the table for spreadsheets.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Heads of its columns: the number of the line in the record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a table: the time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column of a table: a group of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>Column of a table: how many people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In a table: nobody said how many minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (went off the agenda)</source>
        <extracomment>In a table, after the title of an item that was taken off the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (we did not get to it)</source>
        <extracomment>In a table, after the title of an item that the meeting did not reach.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <extracomment>In a table: too few people to say how many. {count} is 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of this record: {mark}. If somebody changes the record, the mark changes.</source>
        <extracomment>At the foot of the paper. {mark} is 8 letters and digits that show a later change of the record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this record is damaged. Ask a helper to look at it.</source>
        <extracomment>At the foot of the paper, if the record is damaged.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Fair Say {version}.</source>
        <extracomment>At the foot of the paper. {version} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, what happened</source>
        <extracomment>Heading and name of a table: each point and what became of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>Column of a table: a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point about no item</source>
        <extracomment>In a table of points: one that is about no item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a table: a break, for which nobody asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <extracomment>Column of a table: the day of the reply.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>In a table: no more reply is owed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper has no names.</source>
        <extracomment>What is left out where the words of points are told.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the full record. It has names where their owners put them.</source>
        <extracomment>Both co-chairs wanted all of it. Two short sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair who is an expert by experience agreed to this paper.</source>
        <extracomment>At the foot of the full record: who agreed, by role.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair who is a professional agreed to this paper.</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about this for {minutes} minutes.</source>
        <extracomment>In the easy paper. {minutes} is a number from 2 on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about this for 1 minute.</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about this for less than a minute.</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not get to this.</source>
        <extracomment>In the easy paper: an item that the meeting did not reach.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This went off the agenda.</source>
        <extracomment>In the easy paper: an item that went off the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People had {count} points about it.</source>
        <extracomment>In the easy paper. {count} is a number from 2 on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People had 1 point about it.</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for a pause {count} times.</source>
        <extracomment>In the easy paper: a pause was asked for. {count} is a number from 2 on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for a pause once.</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A short English word that stays the same in every language, for programs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item number</source>
        <extracomment>The number of the item on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of item</source>
        <extracomment>Is it an item to talk about, a break, or an item that every meeting has?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes came from item</source>
        <extracomment>The number of the item that lost the minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point number</source>
        <extracomment>The number of the point in this meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What experts by experience said</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>What a decision changed, as a code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed later</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to talk about</source>
        <extracomment>Kinds of items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every meeting</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was on the agenda: {title}.</source>
        <extracomment>A line of the table for each item of the agenda. {title} is its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <source>To tell people</source>
        <extracomment>What an item is for: people are told something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk</source>
        <extracomment>What an item is for: people talk about something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>What an item is for: people decide something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>What an item is for: people check that something was done well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>What an item is for: the agenda does not say.
----------
Who asked for an item: nobody said so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item</source>
        <extracomment>A part of the meeting where people talk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>A part of the meeting where people rest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience</source>
        <extracomment>Who asked for an item: people with lived experience.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <extracomment>Who asked for an item: people who are paid to be there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Who asked for an item: both together.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Welcome</source>
        <extracomment>The heading of the screen for the room. {title} is the title of an item. Before the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <extracomment>What is talked about now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>A pause that somebody asked for. Nobody&apos;s name is ever here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>A break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking time</source>
        <extracomment>Quiet time to think.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <extracomment>After the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not started yet.</source>
        <extracomment>The line under the heading. Before the meeting starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We go on when people are ready.</source>
        <extracomment>During a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the break: {title}</source>
        <extracomment>During a break: {title} is what was talked about before it, and is after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is quiet now.</source>
        <extracomment>During quiet time to think.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <extracomment>After the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon we talk about: {title}</source>
        <extracomment>Lesser lines. The co-chairs said that the room moves on soon. {title} is what comes then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>What comes next. {title} is the title of an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points wait</source>
        <extracomment>How many points wait to be heard. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point waits</source>
        <extracomment>One point waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>How big?</source>
        <extracomment>Setting: text size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colours?</source>
        <extracomment>Setting: colours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letters?</source>
        <extracomment>Setting: letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show the agenda?</source>
        <extracomment>Setting: which of three views of an agenda item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures?</source>
        <extracomment>Setting: pictures beside the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time left?</source>
        <extracomment>Setting: the time that is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much space?</source>
        <extracomment>Setting: space between letters and lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast does the voice speak?</source>
        <extracomment>Setting: how fast the voice is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud is the voice?</source>
        <extracomment>Setting: how loud the voice is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which voice?</source>
        <extracomment>Setting: which voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each new item by itself?</source>
        <extracomment>Setting: read a new item by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cards?</source>
        <extracomment>Setting: which cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys press the cards?</source>
        <extracomment>Setting: which keys press the cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you run a meeting: how to show it?</source>
        <extracomment>Setting: the screen of co-chairs, with all its tools or with the few that are needed most.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you in the meeting? You do not have to say.</source>
        <extracomment>Setting: which group a person belongs to; nobody has to say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As my computer</source>
        <extracomment>Colours as the computer has them.
----------
Letters as the computer has them.
----------
The voice that the computer chooses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Dark words on cream paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>White words on black.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <extracomment>Yellow words on black.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>Soft blue and grey.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear letters</source>
        <extracomment>Letters that are easy to tell apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy letters (OpenDyslexic)</source>
        <extracomment>Letters made for people with dyslexia.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>The words of the agenda as they were sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple words</source>
        <extracomment>Easy words without pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures</source>
        <extracomment>Easy words with pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Usual space.
----------
Speed of the voice.
----------
Volume of the voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>More space.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <extracomment>Most space.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very slow</source>
        <extracomment>Speed of the voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>Speed of the voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>Speed of the voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very fast</source>
        <extracomment>Speed of the voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very quiet</source>
        <extracomment>Volume of the voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>Volume of the voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <extracomment>Volume of the voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point, pause, slow down, not understood, break</source>
        <extracomment>Five cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point, pause, question, hard word, break</source>
        <extracomment>Five cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point, pause, yes, no, not sure</source>
        <extracomment>Five cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only point and pause</source>
        <extracomment>Two cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys F5 to F9</source>
        <extracomment>Keys F5 to F9.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to 5</source>
        <extracomment>Keys 1 to 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>No keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools</source>
        <extracomment>Run with everything that co-chairs can do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy view</source>
        <extracomment>Run with few big buttons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <extracomment>A group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <extracomment>A group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer</source>
        <extracomment>A group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <extracomment>A group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>A group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, 80 %</source>
        <extracomment>A text size, smaller than usual.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual, 100 %</source>
        <extracomment>The usual text size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big, 150 %</source>
        <extracomment>A text size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very big, 200 %</source>
        <extracomment>A text size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huge, 300 %</source>
        <extracomment>A text size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest, 400 %</source>
        <extracomment>The largest text size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>A text size between those that have words; {percent} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>A part of Fair Say is missing, so it cannot share. Please install Fair Say again.</source>
        <extracomment>Sharing a meeting needs a small program that comes with Fair Say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop did not start sharing. Try again, or share from another laptop.</source>
        <extracomment>What to tell a person when laptops in one meeting cannot find each other, or cannot talk to each other (PROBLEMS).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop cannot share on this network. Try again, or share from another laptop.</source>
        <extracomment>What to tell a person when laptops in one meeting cannot find each other, or cannot talk to each other (PROBLEMS).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has only numbers. Type the code again.</source>
        <extracomment>Somebody typed the code of a meeting. It holds something that is no digit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the code is missing. Type all its numbers.</source>
        <extracomment>Somebody typed the code of a meeting. Digits are missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many numbers. Type the code again.</source>
        <extracomment>Somebody typed the code of a meeting. There are too many digits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number in the code is wrong. Look at each number, then change it.</source>
        <extracomment>Somebody typed the code of a meeting. Its last digit shows that a digit is wrong, or two changed places.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting we found has another code. Ask the co-chair for the code.</source>
        <extracomment>The code is well formed. A meeting was found, and it has another code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no invitation there. Ask the co-chair to send it again.</source>
        <extracomment>A file or pasted text holds no invitation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the invitation is missing. Copy all of it, then try again.</source>
        <extracomment>A file or pasted text holds an invitation that lost letters on its way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation needs a newer Fair Say. Ask a helper to update this laptop.</source>
        <extracomment>An invitation of a newer version of this program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is old. Ask the co-chair for a new one.</source>
        <extracomment>A meeting was found at the place of the invitation, but it does not know this invitation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no meeting. Ask the co-chair to share it, then try again.</source>
        <extracomment>No laptop answered that shares a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has stopped working. Ask the co-chair for a new one.</source>
        <extracomment>Too many wrong codes came, or there is no code now. The host makes a new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptops have different versions of Fair Say. Ask a helper to update both.</source>
        <extracomment>The two laptops have versions of Fair Say that cannot talk to each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no room for more laptops. Tell the co-chair.</source>
        <extracomment>Not one more laptop fits into the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a different meeting. Ask the co-chair for a new invitation.</source>
        <extracomment>Somebody may pretend to be the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other laptop sent something wrong. Ask a helper to update both laptops.</source>
        <extracomment>The other laptop let us in, and sent something that we cannot read.
----------
Another laptop asked in a way that we cannot read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has no network. Connect it to the Wi-Fi, then try again.</source>
        <extracomment>This laptop is in no network at all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop cannot share now. Close other programs, then try again.</source>
        <extracomment>The laptop that shares found no free place to listen at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot read the file {file} of your organisation. Ask a helper to look at it.</source>
        <extracomment>The file that names the organisation&apos;s engine (the program that joins halls) cannot be read. {file}: its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s file has something wrong at {name}. Ask a helper to put it right.</source>
        <extracomment>One line of that file cannot be used. {name} is the first word of the line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s key {file} is missing or cannot be used. Ask a helper for a new one.</source>
        <extracomment>The file with the key for the organisation&apos;s engine is missing, or another kind of file. {file}: its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s certificate {file} is missing or cannot be used. Ask a helper for a new one.</source>
        <extracomment>The file with the organisation&apos;s certificates is missing, or another kind of file. {file}: its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came that Fair Say cannot read. Nothing was changed. Install the newest Fair Say on every laptop.</source>
        <extracomment>Something came from another laptop that Fair Say cannot read. Nothing was changed by it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a co-chair can do this. Ask a co-chair to do it.</source>
        <extracomment>A laptop asked for something that only the co-chairs&apos; laptops may do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chair&apos;s laptop did not take this. Ask a helper to update this laptop.</source>
        <extracomment>The co-chair&apos;s laptop refused something for a reason that only a newer Fair Say can tell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other co-chair did this at the same time. It is done once.</source>
        <extracomment>Both co-chairs pressed the same thing at the same moment on two laptops.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new words did not come. Please change the agenda again.</source>
        <extracomment>New words of an agenda item came without the change that they belong to, or the other way round.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop changed this item first. Look at its words, then change it again.</source>
        <extracomment>Two laptops changed the words of the same agenda item at the same moment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has left the meeting. Join it again with the code.</source>
        <extracomment>This laptop is not in the meeting of another laptop any more.
----------
What lets this laptop into a meeting again is damaged.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop shares this meeting itself. Open it here.</source>
        <extracomment>Somebody typed the code of the meeting that this laptop itself shares.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is there yet. Type the code of the meeting.</source>
        <extracomment>Join was pressed, and nothing is typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. It looks like 192.168.1.23. Look at the other laptop, and type it again.</source>
        <extracomment>What somebody typed as the address of the other laptop is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not open this file. Put the stick in again, then try again.</source>
        <extracomment>A file on a USB stick cannot be opened.
----------
A file with the points of another laptop cannot be opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has no network. Join the same Wi-Fi as the others, or use a cable.</source>
        <extracomment>The laptop is in no network at all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not work yet. Leave the Wi-Fi, then join it again.</source>
        <extracomment>The laptop is connected, but nobody gave it an address: nothing works until the Wi-Fi does that.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has a network, but not the one in this room. Join the Wi-Fi here, or use a cable.</source>
        <extracomment>A VPN (a way to a network far away) is on, and nothing else: laptops in the same room are not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop is here, but we cannot reach it.
This Wi-Fi may keep laptops apart. Use another Wi-Fi, a travel router, or a cable.
If that is no help, a firewall is in the way. Ask a helper to let Fair Say in.</source>
        <extracomment>Another laptop shows itself, but nothing comes through in either direction. Guest Wi-Fi often keeps laptops apart on purpose. A travel router is a small box that makes its own Wi-Fi.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One other laptop and this one do not hear each other. Put both in the same Wi-Fi.</source>
        <extracomment>Most laptops hear each other. One of them and this one do not.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop can join, but it cannot share. Its firewall keeps others out.
Share from another laptop, or ask a helper to let Fair Say in.</source>
        <extracomment>The laptop&apos;s own protection against strangers keeps other laptops out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop can join, but it cannot share. Its firewall keeps others out.
Share from this laptop, or ask a helper to let Fair Say in there.</source>
        <extracomment>The other laptop&apos;s protection against strangers keeps this one out; it reaches this one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for other laptops. This takes some seconds.</source>
        <extracomment>What the check before a meeting says while nothing is in the way. It has just begun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hear {count} other laptops, and they hear this one.</source>
        <extracomment>{count} is 2 or more: that many others hear this laptop, and it hears them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hear 1 other laptop, and it hears this one.</source>
        <extracomment>One other laptop hears this one, and it hears that one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hear no other laptop yet. On another laptop, press: Can we hear each other?</source>
        <extracomment>Nothing is wrong with this laptop; nobody else was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the other laptop say this too? Then this Wi-Fi may keep laptops apart.
Use the same Wi-Fi for both, a travel router, or a cable.</source>
        <extracomment>Below the one before. Both laptops say that they hear nobody. A travel router is a small box that makes Wi-Fi.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this file is missing. Ask the co-chair to save it again.</source>
        <extracomment>A file on a USB stick should hold a meeting; part of it is missing or changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Use fewer words, then try again.</source>
        <extracomment>A laptop could not send something because it is too long for one message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many words in: {title}. Use fewer words there, then try again.</source>
        <extracomment>Something written before the meeting is too long for other laptops. {title}: the item, or the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop changed this first. Look at what is there now, then change it again.</source>
        <extracomment>Two laptops changed the title, day, place or plan of the meeting, or what is said at its start, at one moment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop changed this too: {titles}. Keep your changes again: then yours count. Undo all of them: then you see the other ones.</source>
        <extracomment>Two laptops changed the same of some agenda items. {titles} are their titles. &quot;Undo all of them&quot; is a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this on the laptop that shares the meeting. Other laptops get it from there.</source>
        <extracomment>Points by file are taken in on the laptop that shares the meeting, not on one that joined.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is too long for a file. Share it by Wi-Fi instead.</source>
        <extracomment>What to tell a person when laptops in one meeting cannot find each other, or cannot talk to each other (PROBLEMS).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points in this file. Choose a file from Hand over my points.</source>
        <extracomment>Somebody chose a file that is something else. &quot;Hand over my points&quot; is a button on the other laptop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this file is missing. Ask them to save it again.</source>
        <extracomment>What to tell a person when laptops in one meeting cannot find each other, or cannot talk to each other (PROBLEMS).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These points are for another meeting. Open that meeting, then take them in.</source>
        <extracomment>What to tell a person when laptops in one meeting cannot find each other, or cannot talk to each other (PROBLEMS).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much for one file. Ask a helper.</source>
        <extracomment>What to tell a person when laptops in one meeting cannot find each other, or cannot talk to each other (PROBLEMS).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits on this laptop. You can go on.</source>
        <extracomment>A file should be saved, and everything is with the meeting already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pause was asked for earlier. Ask if it is still needed.</source>
        <extracomment>A file came with a pause that somebody asked for a while ago, on a laptop without a connection.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sounding</name>
    <message>
        <source>The mark of this record is: {mark}.</source>
        <extracomment>The end of a sound file. {mark} is 8 letters and numbers, one by one. If the record is changed, they differ.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {length} to listen.</source>
        <extracomment>How long a sound file plays. {length} is like &quot;4 minutes&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes less than a minute to listen.</source>
        <extracomment>A paper as it is said aloud in a sound file, and how long it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a minute to listen.</source>
        <extracomment>A paper as it is said aloud in a sound file, and how long it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>speaking</name>
    <message>
        <source>This computer has no voice. Ask a helper to install espeak-ng.</source>
        <extracomment>Beside Read to me. The computer has no program that speaks. espeak-ng is the name of one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice has lost some of its files. Ask a helper to install espeak-ng again.</source>
        <extracomment>Beside Read to me. The program that speaks is there, but its own files are not. espeak-ng is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no loudspeaker or headphones. Plug some in, then press Read to me.</source>
        <extracomment>Beside Read to me. The computer has nothing to play sound with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot play sound yet. Ask a helper to install libpulse0.</source>
        <extracomment>Beside Read to me. A part of the system that plays sound is missing. libpulse0 is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice did not start. Press Read to me to try again.</source>
        <extracomment>Beside Read to me. The program that speaks is there, but does not start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice stopped too often. Press Read to me to try again.</source>
        <extracomment>Beside Read to me. The voice ended by itself three times in a minute.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud is off. You can turn it on in Settings.</source>
        <extracomment>Beside Read to me. This person chose in Settings to have no voice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice here can make a sound file. Ask a helper to install espeak-ng.</source>
        <extracomment>A sound file was wanted. espeak-ng is the name of the program that speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice stopped. There is no sound file. Please try again.</source>
        <extracomment>The program that speaks stopped in the middle of a sound file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it. No sound file was saved. You can start again.</source>
        <extracomment>Somebody pressed Stop while a sound file was made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full report has tables. Choose an easy paper for a sound file.</source>
        <extracomment>A sound file of the full report was wanted, which is tables.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>speaking_share</name>
    <message>
        <source>Experts by experience</source>
        <extracomment>A group on the buttons for who speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family carers</source>
        <extracomment>A group on the buttons for who speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <extracomment>A group on the buttons for who speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A group on the buttons for who speaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: about {tenths} of every 10 counted minutes.</source>
        <extracomment>A group&apos;s share of the counted time. {tenths} is 1 to 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: less than 1 of every 10 counted minutes.</source>
        <extracomment>A group that spoke very little.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: no counted minutes so far.</source>
        <extracomment>A group of which nothing was counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {people} of {all} people, about {tenths} of every 10 counted minutes.</source>
        <extracomment>The same with head counts: {people} of this group, {all} in the room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {people} of {all} people, less than 1 of every 10 counted minutes.</source>
        <extracomment>Words for who spoke how much: about groups, calm, and always with what was not counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {people} of {all} people, no counted minutes so far.</source>
        <extracomment>Words for who spoke how much: about groups, calm, and always with what was not counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes were counted.</source>
        <extracomment>How much was counted in all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute was counted.</source>
        <extracomment>Words for who spoke how much: about groups, calm, and always with what was not counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 minute was counted.</source>
        <extracomment>Words for who spoke how much: about groups, calm, and always with what was not counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes were not counted.</source>
        <extracomment>How much was not counted, because nobody pressed who spoke.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute was not counted.</source>
        <extracomment>Words for who spoke how much: about groups, calm, and always with what was not counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 minute was not counted.</source>
        <extracomment>Words for who spoke how much: about groups, calm, and always with what was not counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <extracomment>Nobody has pressed a group yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeezing</name>
    <message>
        <source>Experts by experience: {before} minutes now, {after} then.</source>
        <extracomment>What a change does to the minutes of each side. All are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others: {before} minutes now, {after} then.</source>
        <extracomment>What a change of today's agenda does, in words: who has the minutes, and what items of EbEs lose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience: {before} minutes, as now.</source>
        <extracomment>The minutes of one side stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others: {before} minutes, as now.</source>
        <extracomment>What a change of today's agenda does, in words: who has the minutes, and what items of EbEs lose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes stay the same: experts by experience {ebe}, others {others}.</source>
        <extracomment>A change does nothing to the minutes of each side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their items in the last third: {before} now, {after} then.</source>
        <extracomment>How many items of experts by experience begin in the last third of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes off today&apos;s agenda: {title}.</source>
        <extracomment>What an item that experts by experience asked for loses. {title} is the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loses {minutes} minutes: {title}.</source>
        <extracomment>What a change of today's agenda does, in words: who has the minutes, and what items of EbEs lose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes later: {title}.</source>
        <extracomment>What a change of today's agenda does, in words: who has the minutes, and what items of EbEs lose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it go off the agenda?</source>
        <extracomment>The question before something is taken from an item that experts by experience asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it lose minutes?</source>
        <extracomment>What a change of today's agenda does, in words: who has the minutes, and what items of EbEs lose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it come later?</source>
        <extracomment>What a change of today's agenda does, in words: who has the minutes, and what items of EbEs lose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>1. An idea. Nothing is chosen.</source>
        <extracomment>How far a decision has come: 1 of 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. We can choose between several ways.</source>
        <extracomment>How far a decision has come: 2 of 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. A draft. It can still change.</source>
        <extracomment>How far a decision has come: 3 of 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Only the last words can change.</source>
        <extracomment>How far a decision has come: 4 of 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. It is already decided.</source>
        <extracomment>How far a decision has come: 5 of 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could we still choose something else? Yes.</source>
        <extracomment>Answers &quot;Could we still choose something else?&quot; for stage 1.
----------
The same for stage 2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could we still choose something else? Yes, parts of it.</source>
        <extracomment>The same for stage 3.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could we still choose something else? Hardly. Say so in the meeting.</source>
        <extracomment>The same for stage 4.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could we still choose something else? No. Do not ask people to decide it.</source>
        <extracomment>The same for stage 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far has the decision come? Nobody has said.</source>
        <extracomment>Shown where an item asks people to decide, and nobody has said how far the decision has come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>The meeting started.</source>
        <extracomment>The meeting began with a co-chair.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody started to follow the meeting.</source>
        <extracomment>One person began to follow on their own laptop; nobody runs Fair Say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We started with: {title}.</source>
        <extracomment>The first item. {title} is the item&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We moved on to: {title}.</source>
        <extracomment>The room moved on. {title} is the item&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for a pause.</source>
        <extracomment>Please pause was pressed. Nobody&apos;s name is ever here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause ended: people were ready.</source>
        <extracomment>The pause ended because people pressed We are ready.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause ended: the person took it back.</source>
        <extracomment>The pause ended because its only asking was taken back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair ended the pause.</source>
        <extracomment>A co-chair ended the pause. The reason follows in a sentence of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break started.</source>
        <extracomment>A break that was not on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break ended.</source>
        <extracomment>That break is over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We took quiet time to think.</source>
        <extracomment>Quiet time to think, with no limit or a short one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We took {minutes} minutes of quiet time to think.</source>
        <extracomment>Quiet time to think. {minutes} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet time to think ended.</source>
        <extracomment>Quiet time to think is over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This got more time: {title}. Minutes added: {minutes}.</source>
        <extracomment>An item got more time. {minutes} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This got less time: {title}. Minutes taken away: {minutes}.</source>
        <extracomment>An item lost time. {minutes} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This got more time: {title}. Minutes: {minutes}. They came from: {other}.</source>
        <extracomment>Minutes went from one item to another. {other} is the title of the item that lost them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop was away. The meeting went on. Minutes away: {minutes}.</source>
        <extracomment>The laptop was asleep; people said the meeting went on. {minutes} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop was away. The meeting did not go on. Minutes away: {minutes}.</source>
        <extracomment>The laptop was asleep; people said the meeting stood still. {minutes} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting ended.</source>
        <extracomment>The end of the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody had a point about: {title}.</source>
        <extracomment>I have a point was pressed. {title} is the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody prepared a point about: {title}.</source>
        <extracomment>A point that was prepared before the meeting. {title} is the item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody had a point.</source>
        <extracomment>I have a point was pressed while no item was on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody had a question.</source>
        <extracomment>The card I have a question. {title} is the item, or nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody did not understand.</source>
        <extracomment>The card I do not understand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody heard a hard word.</source>
        <extracomment>The card Hard word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked to slow down.</source>
        <extracomment>The card Slow down.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for more time.</source>
        <extracomment>The card More time please.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody needed a break.</source>
        <extracomment>The card I need a break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody agreed.</source>
        <extracomment>The card I agree.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody did not agree.</source>
        <extracomment>The card I do not agree.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was not sure.</source>
        <extracomment>The card I am not sure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said we were off the topic.</source>
        <extracomment>The card Off the topic.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was okay.</source>
        <extracomment>The card I am okay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took back a point about: {title}.</source>
        <extracomment>A point was taken back by its owner.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took back a point.</source>
        <extracomment>A point about no item was taken back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took back a card.</source>
        <extracomment>Another card was taken back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody added words to their card.</source>
        <extracomment>The owner of a press added words. The words are never here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody had the same point.</source>
        <extracomment>The same point, from one more person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked to keep their place and think.</source>
        <extracomment>Hold my place, I am thinking.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair asked to hear the point about: {title}.</source>
        <extracomment>A co-chair asked to hear a point now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair asked to hear a point.</source>
        <extracomment>A co-chair asked to hear a point about no item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair saw the point about: {title}.</source>
        <extracomment>A co-chair has seen a point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair saw a point.</source>
        <extracomment>A co-chair has seen a press about no item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-chair saw a card.</source>
        <extracomment>A co-chair has seen another card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs answered: it changed something.</source>
        <extracomment>Answer: it changed something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs answered: we will change something.</source>
        <extracomment>Answer: it will change something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs answered: we could not, and said why.</source>
        <extracomment>Answer: it could not be done. Why is in words that are not here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs answered: we passed it to someone else.</source>
        <extracomment>Answer: somebody else must look at it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs answered: this is not decided yet.</source>
        <extracomment>Answer: no decision yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs answered: done.</source>
        <extracomment>A card was dealt with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said: I was heard.</source>
        <extracomment>The owner of a point says whether they were heard: yes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said: I was heard a bit.</source>
        <extracomment>The owner says: a bit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said: I was not heard.</source>
        <extracomment>The owner says: no.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person closed their point.</source>
        <extracomment>The owner closed it without saying.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept this point for later: {title}.</source>
        <extracomment>A point comes back at the end of the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept a point for later.</source>
        <extracomment>The same, for a point about no item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point was not heard today. It is written down: {title}.</source>
        <extracomment>A point was not heard today. The reason follows in a sentence of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point was not heard today. It is written down.</source>
        <extracomment>The same, for a point about no item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took their words out.</source>
        <extracomment>A person took their own words out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody put a name on their card.</source>
        <extracomment>A person chose to put a name on their press. The name is never here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took a name out.</source>
        <extracomment>A person took the name out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People said how the meeting felt.</source>
        <extracomment>Somebody chose a face to say how the meeting felt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People said how open this felt: {title}.</source>
        <extracomment>Somebody said how open a decision felt. Nobody&apos;s name is ever here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came on the agenda: {title}.</source>
        <extracomment>A new item, after the meeting began.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this item changed: {title}.</source>
        <extracomment>New words for an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item moved to another place: {title}.</source>
        <extracomment>An item has another place on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item became shorter: {title}.</source>
        <extracomment>An item lost planned time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item became longer: {title}.</source>
        <extracomment>An item got more planned time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting got another title.</source>
        <extracomment>The meeting has another title, day, start, end or place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting moved to another day.</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting starts at another time.</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting ends at another time.</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting moved to another place.</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of people who come changed.</source>
        <extracomment>Other numbers of people are asked to come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we say about payment changed.</source>
        <extracomment>Something else is said about who is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our rules for the meeting changed.</source>
        <extracomment>The rules for how people treat each other changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This went off the agenda: {title}.</source>
        <extracomment>An item went off today&apos;s agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came back on the agenda: {title}.</source>
        <extracomment>An item that went off today&apos;s agenda is on it again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came back from an earlier meeting: {title}. Times so far: {times}.</source>
        <extracomment>An item comes back from an earlier meeting. {times} counts how often.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for: {title}.</source>
        <extracomment>Experts by experience asked for an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals asked for: {title}.</source>
        <extracomment>Professionals asked for an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides asked for: {title}.</source>
        <extracomment>Both asked for an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an idea: {title}.</source>
        <extracomment>How far a decision is: an idea.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is open: {title}.</source>
        <extracomment>How far a decision is: open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this is decided: {title}.</source>
        <extracomment>How far a decision is: partly decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of this is decided: {title}.</source>
        <extracomment>How far a decision is: mostly decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already decided: {title}.</source>
        <extracomment>How far a decision is: decided before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers went out for: {title}.</source>
        <extracomment>The papers of an item went out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda was sent to people.</source>
        <extracomment>The agenda went out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People checked the easy words for: {title}.</source>
        <extracomment>People, not a computer, checked the easy words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided about: {title}.</source>
        <extracomment>A decision. Its words are never here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We changed the decision about: {title}.</source>
        <extracomment>An item was decided again, in another way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule was set aside for: {title}.</source>
        <extracomment>A rule of the meeting was set aside, with a reason in a sentence of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided with late easy papers: {title}.</source>
        <extracomment>It is decided although its easy papers came late, with a reason in a sentence of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {corrects} was a mistake. This puts it right.</source>
        <extracomment>A mistake in line {corrects} of this list is put right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something a newer Fair Say wrote.</source>
        <extracomment>A line from a newer version of the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs said: we move on soon.</source>
        <extracomment>The co-chairs said that the next item comes soon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of who spoke was put right.</source>
        <extracomment>A count of who spoke was put right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was ready to say their point.</source>
        <extracomment>Hold my place is over: its owner is ready.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody let everyone read their words.</source>
        <extracomment>Show everyone: its owner lets everyone read the words. The words are never here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody let only the co-chairs read their words.</source>
        <extracomment>Only the co-chairs can read the words again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody added a picture to their card.</source>
        <extracomment>The owner of a press added a picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said what their point is about.</source>
        <extracomment>The owner of a press chose a topic from a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said which word was hard.</source>
        <extracomment>A co-chair or a person said which word was hard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs said when the reply comes.</source>
        <extracomment>A co-chair said by which day a reply comes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one more choice for: {title}.</source>
        <extracomment>One more way to choose. Its words are never here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody did not agree with a decision.</source>
        <extracomment>Somebody does not agree with a decision. The words are never here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item with no words</source>
        <extracomment>Put in place of the title, if the words of an item are not kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <extracomment>After a line of the story, if a reason was given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <extracomment>After the reason of a change: what experts by experience said of it, like &quot;Experts by experience agreed&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: {words}</source>
        <extracomment>On this laptop, after an answer: what the co-chairs wrote. {words} is a sentence or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should say: {words}</source>
        <extracomment>After a line that puts another one right: the words that somebody typed. {words} is a sentence or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was put right. It should say: {words}</source>
        <extracomment>After a line that a later line puts right, on this laptop. {words} is a sentence or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of {time} was a mistake.</source>
        <extracomment>Look back: a mistake in the line of that time is put right. {time} is like 2:05pm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(This was put right later.)</source>
        <extracomment>After a line that a later line puts right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(This was changed later.)</source>
        <extracomment>After a decision that was changed later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it began</source>
        <extracomment>Heading in Look back: the first lines of the story.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the meeting</source>
        <extracomment>Heading in Look back: what came after the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minute}am</source>
        <extracomment>A time before noon, without seconds: 9:05am. {hour} and {minute} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minute}pm</source>
        <extracomment>A time after noon: 2:05pm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <extracomment>A day: Tuesday 24 November 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>Days of the week, Monday first. A day of the week.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>Months, as in 24 November 2026. A month, as in 24 November 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>suggesting</name>
    <message>
        <source>More people know this word.</source>
        <extracomment>Beside other words for a place of the full words. Each says why they may be easier.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is easier to read in figures.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few people know these numbers made of letters.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent is hard for many people.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is clear with its day and month as words.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people know this way to say the time.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We think that it is in the day. Please check it.</source>
        <extracomment>The file did not say whether it is the morning or the afternoon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name says what the letters mean.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name is there already.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everyone knows this short form.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 whole words are easier to read.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is easier to read than a sign.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in capitals are hard to read.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One idea on each line is easier to read.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what we will do.</source>
        <extracomment>Why other words are offered for a place of the full words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said what this item asks of us.</source>
        <extracomment>A line was added, because somebody said what the item asks of us.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard word has its meaning on the next line.</source>
        <extracomment>A line was added that says what a hard word means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>One person talks at a time.</source>
        <extracomment>A rule for how people treat each other in a meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk slowly.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when somebody does not understand.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use easy words.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to each other.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be kind.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the agenda.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep private things private.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for help.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can move around.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can be quiet.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go out.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who helps you does not speak for you.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come early</source>
        <extracomment>The title of an item on a ready-made agenda: people may come before the meeting begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>The title of an item on a ready-made agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our rules and cards</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we did since last time</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item from experts by experience</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item from professionals</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item to decide together</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye and next meeting</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know so far</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should come first</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the agenda</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we want to say</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done? What is left?</source>
        <extracomment>What an item on a ready-made agenda asks of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you think about our idea?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should we choose?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask about the news?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most to you?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should we do first?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say in the meeting?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to try?</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doors open early.</source>
        <extracomment>A line under an item of a ready-made agenda: people may come before the meeting begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your seat.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a drink.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask us about your pay.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask us about your travel.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We say hello.</source>
        <extracomment>A line under the item: welcome.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looks after the time.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody writes notes.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody helps us keep our rules.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is here to support you.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read our rules.</source>
        <extracomment>A line under the item: our rules and cards. What a card is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hand to say something.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the stop sign to have a pause.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the turtle to slow us down.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question mark for hard words.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cup to have a break.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look at our last notes.</source>
        <extracomment>A line under the item: what we did since last time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We say what is done.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We say what is left to do.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have a rest.</source>
        <extracomment>A line under the item: break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use the quiet room.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the meeting felt.</source>
        <extracomment>A line under the item: goodbye.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear when we meet again.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk in small groups.</source>
        <extracomment>A line under the item: what matters to you.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write or draw.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can just listen.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell you what we know.</source>
        <extracomment>A line under the item: what we know so far.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look at all the ideas.</source>
        <extracomment>A line under the item: what should come first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We choose what comes first.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read the agenda together.</source>
        <extracomment>A line under the item: what is on the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk about hard words.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write down our points.</source>
        <extracomment>A line under the item: what we want to say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We choose what to say first.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We try what to say.</source>
        <extracomment>A line under the item: get ready.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We try the cards.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group that works together</source>
        <extracomment>The name of a ready-made agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board of partners</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One big workshop</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting before the meeting</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own: {name}</source>
        <extracomment>The name of an agenda that a group saved for itself. {name} is what they called it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours, with tea before it. Experts by experience come first.</source>
        <extracomment>What a ready-made agenda is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours. You check what was done, talk, then decide.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours, once. More time to come in. You talk in small groups.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour for experts by experience, to get ready.</source>
        <extracomment>Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>The clock has stopped.</source>
        <extracomment>The clock stands still because of a pause.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not started yet.</source>
        <extracomment>The meeting has not begun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is break time.</source>
        <extracomment>It is break time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has ended.</source>
        <extracomment>The meeting is over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time was set for this.</source>
        <extracomment>Nobody planned minutes for this item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is used up. You can still talk.</source>
        <extracomment>The planned time is used up. Nothing happens because of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little time is left.</source>
        <extracomment>Under a tenth is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a quarter of the time is left.</source>
        <extracomment>About a quarter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half the time is left.</source>
        <extracomment>About half.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the time is left.</source>
        <extracomment>About three quarters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all the time is left.</source>
        <extracomment>Nearly all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know how much time is left.</source>
        <extracomment>On a laptop that follows from a file: nobody here knows how the meeting goes on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {left} minutes left of {planned}.</source>
        <extracomment>On Run: minutes left of the item. {left} and {planned} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1 minute left of {planned}.</source>
        <extracomment>On Run: one minute left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} minutes more than planned.</source>
        <extracomment>On Run: the item took longer than planned.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for this is used up.</source>
        <extracomment>On Run: the item just went over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time was set for this. {used} minutes used.</source>
        <extracomment>On Run: nobody planned minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time was set for this. 1 minute used.</source>
        <extracomment>On Run: nobody planned minutes, and one is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are {minutes} minutes behind.</source>
        <extracomment>On Run: the whole meeting is behind.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are 1 minute behind.</source>
        <extracomment>On Run: one minute behind.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are {minutes} minutes ahead.</source>
        <extracomment>On Run: the whole meeting is ahead.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are 1 minute ahead.</source>
        <extracomment>On Run: one minute ahead.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are on time.</source>
        <extracomment>On Run: as planned.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We should end at {time}.</source>
        <extracomment>On Run: when the meeting ends if each item takes the time that is planned. {time} is like 2:05pm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, just now</source>
        <extracomment>How long a point has waited: under a minute.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting 1 minute</source>
        <extracomment>One minute.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {minutes} minutes</source>
        <extracomment>Some minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop was away for 1 minute. Did the meeting go on?</source>
        <extracomment>The laptop slept, or the program was closed, for a minute or less. A question with two answers: yes, no.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop was away for {minutes} minutes. Did the meeting go on?</source>
        <extracomment>For some minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Getting about</source>
        <extracomment>Each stands under a picture. At most four short words. Topic: buses, trains, taxis, walking.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we live</source>
        <extracomment>Topic: houses, flats, care homes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Topic: doctors, hospitals, health checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we feel</source>
        <extracomment>Topic: mental health, worry, being calm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>Topic: money, benefits, costs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Topic: people who help us, and how.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and learning</source>
        <extracomment>Topic: jobs, school, courses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to do</source>
        <extracomment>Topic: clubs, day centres, free time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends and family</source>
        <extracomment>Topic: friends, family, partners.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being safe</source>
        <extracomment>Topic: being safe, abuse, bullying.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy information</source>
        <extracomment>Topic: easy read, letters, being told.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our meetings</source>
        <extracomment>Topic: how our meetings work.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>word_cards</name>
    <message>
        <source>{count} cards say: this is hard to understand.</source>
        <extracomment>On Run: how many cards wait that say that something is hard to understand. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card says: this is hard to understand.</source>
        <extracomment>On Run: one card waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hard words: {words}.</source>
        <extracomment>On Run: the words that were hard. {words} is like &quot;SAR · procurement&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hard word: {words}.</source>
        <extracomment>On Run: one word was hard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you say it in other words?</source>
        <extracomment>On Run: what to do about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hard words</source>
        <extracomment>In the list of items on Run: how many words were hard. {count} is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hard word</source>
        <extracomment>In the list of items on Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>you_said</name>
    <message>
        <source>It changed something.</source>
        <extracomment>What became of a point: it changed something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will change something.</source>
        <extracomment>What became of a point: something will change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not do this.</source>
        <extracomment>What became of a point: it could not be done. Why follows, where it was written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We passed it to someone else.</source>
        <extracomment>What became of a point: somebody else must answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not decided yet.</source>
        <extracomment>What became of a point: nothing is decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did something about it.</source>
        <extracomment>What became of a point: it was dealt with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person took it back.</source>
        <extracomment>What became of a point: its owner took it back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reply yet.</source>
        <extracomment>What became of a point: nobody has answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not heard in the meeting. There is no reply yet.</source>
        <extracomment>What became of a point: it was not heard in the meeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, what happened</source>
        <extracomment>Title of the page and the paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said</source>
        <extracomment>Heading: the points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had a point in this meeting.</source>
        <extracomment>No point was raised.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <extracomment>The words of a point. {words} is what a person wrote.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more people said: me too.</source>
        <extracomment>Other people had the same point. {count} is a number from 2 on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more person said: me too.</source>
        <extracomment>The same for one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>A name that a person put on their own point.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {group}.</source>
        <extracomment>The group that a point came from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs say: {words}</source>
        <extracomment>What the co-chairs wrote. {words} is a sentence or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-chairs reply by {day}.</source>
        <extracomment>Who replies, and by which day. {day} is a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is due. The day was {day}.</source>
        <extracomment>That day has come. {day} is a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said: I was heard.</source>
        <extracomment>The owner of a point said that they were heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said: I was heard a bit.</source>
        <extracomment>You said, what happened: each point and what became of it, in easy words with pictures, for screens and papers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said: I was not heard.</source>
        <extracomment>You said, what happened: each point and what became of it, in easy words with pictures, for screens and papers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we decided</source>
        <extracomment>Heading: the decisions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was here:</source>
        <extracomment>Before who was there when it was decided, a group on each line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <extracomment>{group} is a group, {count} a number or &quot;fewer than 5&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <extracomment>In place of a small number. {count} is 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we did not get to</source>
        <extracomment>Heading: items that were not reached.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not get to this: {title}.</source>
        <extracomment>{title} is the title of an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This went off the agenda: {title}.</source>
        <extracomment>{title} is the title of an item that went off the agenda.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts by experience asked for it. It comes first next time.</source>
        <extracomment>Experts by experience asked for that item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put off {count} times before.</source>
        <extracomment>How often an item was put off before. {count} is a number from 2 on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put off once before.</source>
        <extracomment>You said, what happened: each point and what became of it, in easy words with pictures, for screens and papers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
