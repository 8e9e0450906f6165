<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>ActionCard</name>
    <message>
        <source>{title}. Hide the steps</source>
        <translation>{title}. Hide the steps</translation>
    </message>
    <message>
        <source>{title}. Show the steps</source>
        <translation>{title}. Show the steps</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>The contacts are in the packet.</source>
        <extracomment>Names of saved files at first: they tell nothing of what is inside. Says in a view what came of saving: the sentence, and whether it went wrong.</extracomment>
        <translation>The contacts are in the packet.</translation>
    </message>
    <message>
        <source>Contact file</source>
        <translation>Contact file</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Fewer</source>
        <extracomment>Field of `DirectoryFilter` and value, as `finding.counts` has them.</extracomment>
        <translation>Fewer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{group}: fewer choices</source>
        <translation>{group}: fewer choices</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n more</source>
        <translation>
            <numerusform>{group}: %n more</numerusform>
            <numerusform>{group}: %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>In the packet</source>
        <extracomment>Room (at 100 percent text) that name and number keep beside the QR code; with less it goes below them. A lower card (at 100 percent text) scrolls as a whole: source and buttons would leave no room for the rest. Icon, and what the line tells, in order. Lines without words are left out.</extracomment>
        <translation>In the packet</translation>
    </message>
    <message>
        <source>&amp;Add to packet</source>
        <translation>&amp;Add to packet</translation>
    </message>
    <message>
        <source>This contact is in the packet already</source>
        <translation>This contact is in the packet already</translation>
    </message>
    <message>
        <source>Print it for the client</source>
        <translation>Print it for the client</translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation>Phone: {number}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Call to confirm.</source>
        <translation>Call to confirm.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Helps with</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>From the source</source>
        <translation>From the source</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see its number, address and source here.</source>
        <translation>Choose a contact in the list to see its number, address and source here.</translation>
    </message>
    <message>
        <source>The source gives no phone number</source>
        <translation>The source gives no phone number</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy name, number, address and source</source>
        <translation>Copy name, number, address and source</translation>
    </message>
    <message>
        <source>Save for a p&amp;hone (.vcf)</source>
        <translation>Save for a p&amp;hone (.vcf)</translation>
    </message>
    <message>
        <source>A contact file that a phone&apos;s address book opens, with source and date</source>
        <translation>A contact file that a phone&apos;s address book opens, with source and date</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copy the e-mail address</translation>
    </message>
    <message>
        <source>Copy the website&apos;s address</source>
        <translation>Copy the website&apos;s address</translation>
    </message>
</context>
<context>
    <name>ContactSheetView</name>
    <message>
        <source>&amp;Print</source>
        <extracomment>Below this effective height only what is needed stays round the pages. The last steps.</extracomment>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;Save PDF</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>In the packet</translation>
    </message>
    <message>
        <source>Add these &amp;to packet</source>
        <translation>Add these &amp;to packet</translation>
    </message>
    <message>
        <source>Save for a p&amp;hone (.vcf)</source>
        <translation>Save for a p&amp;hone (.vcf)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Contact sheet</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) on the sheet.</source>
        <translation>
            <numerusform>%n contact on the sheet.</numerusform>
            <numerusform>%n contacts on the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) on the sheet, of {all} that fit.</source>
        <translation>
            <numerusform>%n contact on the sheet, of {all} that fit.</numerusform>
            <numerusform>%n contacts on the sheet, of {all} that fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>In large type, nearest first, each with a QR code that dials the number. What a source does not state stands apart: ask.</source>
        <translation>In large type, nearest first, each with a QR code that dials the number. What a source does not state stands apart: ask.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>&amp;Back to the contacts</source>
        <translation>&amp;Back to the contacts</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choices</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Languages not stated: ask</source>
        <translation>Languages not stated: ask</translation>
    </message>
    <message>
        <source>Services not stated: ask</source>
        <translation>Services not stated: ask</translation>
    </message>
    <message>
        <source>Hours not known: ask when you call</source>
        <translation>Hours not known: ask when you call</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>State-wide</source>
        <translation>State-wide</translation>
    </message>
    <message>
        <source>under 1 mi</source>
        <translation>under 1 mi</translation>
    </message>
    <message>
        <source>{distance} mi</source>
        <translation>{distance} mi</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>kind of help</translation>
    </message>
    <message>
        <source>Ask about: {things}</source>
        <translation>Ask about: {things}</translation>
    </message>
    <message>
        <source>Federal rules limit whom it may help: ask first</source>
        <translation>Federal rules limit whom it may help: ask first</translation>
    </message>
    <message>
        <source>Source without date</source>
        <translation>Source without date</translation>
    </message>
    <message>
        <source>Old source: {date}</source>
        <translation>Old source: {date}</translation>
    </message>
    <message>
        <source>This is the government. It may note your call; ask a lawyer first.</source>
        <translation>This is the government. It may note your call; ask a lawyer first.</translation>
    </message>
    <message>
        <source>Not everyone can be helped here</source>
        <translation>Not everyone can be helped here</translation>
    </message>
    <message>
        <source>This office gets federal money. Federal rules (45 C.F.R. Part 1626) stop it from helping some immigrants: ask first.</source>
        <translation>This office gets federal money. Federal rules (45 C.F.R. Part 1626) stop it from helping some immigrants: ask first.</translation>
    </message>
    <message>
        <source>The recognition may have run out: ask first</source>
        <translation>The recognition may have run out: ask first</translation>
    </message>
    <message>
        <source>The recognition is being renewed: ask first</source>
        <translation>The recognition is being renewed: ask first</translation>
    </message>
    <message>
        <source>Source without a date</source>
        <translation>Source without a date</translation>
    </message>
    <message>
        <source>Nobody knows how old this entry is. Check it before you hand it out.</source>
        <translation>Nobody knows how old this entry is. Check it before you hand it out.</translation>
    </message>
    <message>
        <source>Old source</source>
        <translation>Old source</translation>
    </message>
    <message>
        <source>The source of this entry is more than two years old. Check it before you hand it out.</source>
        <translation>The source of this entry is more than two years old. Check it before you hand it out.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>{source}. Not dialed yet.</source>
        <translation>{source}. Not dialed yet.</translation>
    </message>
    <message>
        <source>Call to confirm. Source: {source}</source>
        <translation>Call to confirm. Source: {source}</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>DataFlowView</name>
    <message>
        <source>How data flows</source>
        <translation>How data flows</translation>
    </message>
    <message>
        <source>Where data about people come from, who holds and sells them, and what officers use them for. Choose a box to see what leads to it. Arrow keys go from box to box.</source>
        <translation>Where data about people come from, who holds and sells them, and what officers use them for. Choose a box to see what leads to it. Arrow keys go from box to box.</translation>
    </message>
    <message>
        <source>About the chosen box</source>
        <translation>About the chosen box</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End this visit and clear the packet?</source>
        <translation>End this visit and clear the packet?</translation>
    </message>
    <message>
        <source>The packet was neither printed nor saved. Nothing of it can be brought back.</source>
        <translation>The packet was neither printed nor saved. Nothing of it can be brought back.</translation>
    </message>
    <message>
        <source>&amp;End and clear</source>
        <translation>&amp;End and clear</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Keep working</translation>
    </message>
    <message>
        <source>End and clear</source>
        <translation>End and clear</translation>
    </message>
</context>
<context>
    <name>ExposureCheck</name>
    <message>
        <source>Yes</source>
        <extracomment>Words of the interface that stand in both languages; the client&apos;s come from the translator of that language.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Why we ask</translation>
    </message>
    <message>
        <source>How could someone find you?</source>
        <translation>How could someone find you?</translation>
    </message>
    <message>
        <source>A few questions show what to do first. You can skip any question. There is no score, and nobody asks for a name, a number or a status.</source>
        <translation>A few questions show what to do first. You can skip any question. There is no score, and nobody asks for a name, a number or a status.</translation>
    </message>
    <message>
        <source>Nothing here needs to be done first. These steps help everyone.</source>
        <translation>Nothing here needs to be done first. These steps help everyone.</translation>
    </message>
</context>
<context>
    <name>ExposureCheckView</name>
    <message>
        <source>Keys: {answers}. Backspace goes one question back.</source>
        <extracomment>Looking for a voice loads a module; the page comes first.</extracomment>
        <translation>Keys: {answers}. Backspace goes one question back.</translation>
    </message>
    <message>
        <source>{number} or {letter}</source>
        <translation>{number} or {letter}</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key of the answer Yes; the four keys differ</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key of the answer No; the four keys differ</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key of the answer Not sure; the four keys differ</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key of the answer Skip; the four keys differ</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Change answers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Back to the question before</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>Back (Backspace)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Start again: forget every answer</source>
        <translation>Start again: forget every answer</translation>
    </message>
    <message>
        <source>Forget every answer and start again</source>
        <translation>Forget every answer and start again</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Finish and see first steps</source>
        <translation>Finish and see first steps</translation>
    </message>
    <message>
        <source>Finish with the answers so far (Ctrl+Enter)</source>
        <translation>Finish with the answers so far (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>In the packet</translation>
    </message>
    <message>
        <source>Add to packet</source>
        <translation>Add to packet</translation>
    </message>
    <message>
        <source>The steps are in the packet, and none of the answers.</source>
        <translation>The steps are in the packet, and none of the answers.</translation>
    </message>
    <message>
        <source>Only the steps go into the packet: no answer and no reason.</source>
        <translation>Only the steps go into the packet: no answer and no reason.</translation>
    </message>
    <message>
        <source>Read in {language}</source>
        <translation>Read in {language}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Only {state}</source>
        <extracomment>Shown at once, in this order; the rest of each vocabulary waits behind &quot;More&quot;.</extracomment>
        <translation>Only {state}</translation>
    </message>
    <message>
        <source>Only {state}: show all states again</source>
        <translation>Only {state}: show all states again</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No filter is set</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>Any distance</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s)</source>
        <translation>
            <numerusform>Within %n mile</numerusform>
            <numerusform>Within %n miles</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a ZIP code or a city first</source>
        <translation>Type a ZIP code or a city first</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Any language</translation>
    </message>
    <message>
        <source>{language} (client&apos;s)</source>
        <translation>{language} (client&apos;s)</translation>
    </message>
    <message>
        <source>{choice} · {count}</source>
        <translation>{choice} · {count}</translation>
    </message>
    <message>
        <source>Show the government&apos;s own lines</source>
        <translation>Show the government&apos;s own lines</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Find help</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distance</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Off by default. It may note your call.</source>
        <translation>Off by default. It may note your call.</translation>
    </message>
    <message>
        <source>Cl&amp;ear filters</source>
        <translation>Cl&amp;ear filters</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>Not on this page</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} of {total}</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>Earlier place</source>
        <translation>Earlier place</translation>
    </message>
    <message>
        <source>Earlier place (Shift+F3)</source>
        <translation>Earlier place (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Next place (F3)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Close find</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>FindHelpView</name>
    <message numerus="yes">
        <source>%n place(s) are called “{place}”. Add the state, as in “{example}”.</source>
        <extracomment>The rail&apos;s width, which `COMPACT` and `NARROW` count in. What a compact window shows, one at a time.</extracomment>
        <translation>
            <numerusform>%n place is called “{place}”. Add the state, as in “{example}”.</numerusform>
            <numerusform>%n places are called “{place}”. Add the state, as in “{example}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>We know no ZIP code or city “{place}”. The list is shown without it.</source>
        <translation>We know no ZIP code or city “{place}”. The list is shown without it.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n contact(s)</source>
        <translation>
            <numerusform>Show %n contact</numerusform>
            <numerusform>Show %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filters ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Find help</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
</context>
<context>
    <name>FirstRunCard</name>
    <message>
        <source>Welcome. Three things, and each can wait</source>
        <translation>Welcome. Three things, and each can wait</translation>
    </message>
    <message>
        <source>&amp;Your language</source>
        <translation>&amp;Your language</translation>
    </message>
    <message>
        <source>&amp;Languages of your clients</source>
        <translation>&amp;Languages of your clients</translation>
    </message>
    <message>
        <source>&amp;ZIP code of the office</source>
        <translation>&amp;ZIP code of the office</translation>
    </message>
    <message>
        <source>Information, not legal advice. KYR works without a network and keeps nothing of a visit.</source>
        <translation>Information, not legal advice. KYR works without a network and keeps nothing of a visit.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>GroupFolder</name>
    <message>
        <source>This folder is not there. Is the drive connected?</source>
        <extracomment>By the code of a `Trouble`. {detail} is a name, an address, or a reason in English.</extracomment>
        <translation>This folder is not there. Is the drive connected?</translation>
    </message>
    <message>
        <source>It can not be read: {detail}</source>
        <translation>It can not be read: {detail}</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>This is no file.</translation>
    </message>
    <message>
        <source>The file is larger than {detail} kB and is not used.</source>
        <translation>The file is larger than {detail} kB and is not used.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from here on and is not used. Save it as UTF-8.</source>
        <translation>The file is not UTF-8 from here on and is not used. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>There is no language {detail} here; there are {known}.</source>
        <translation>There is no language {detail} here; there are {known}.</translation>
    </message>
    <message>
        <source>A second page of one language is not used; {detail} is.</source>
        <translation>A second page of one language is not used; {detail} is.</translation>
    </message>
    <message>
        <source>This file is not used. Pages are called page.md or page.es.md, the rules rules.yaml.</source>
        <translation>This file is not used. Pages are called page.md or page.es.md, the rules rules.yaml.</translation>
    </message>
    <message>
        <source>The page is not used. It begins with three lines: ---, then title: and the title, then ---. ({detail})</source>
        <translation>The page is not used. It begins with three lines: ---, then title: and the title, then ---. ({detail})</translation>
    </message>
    <message>
        <source>The page is not used: it has no words.</source>
        <translation>The page is not used: it has no words.</translation>
    </message>
    <message>
        <source>The page is not used: it has too many brackets, marks or boxes to be read.</source>
        <translation>The page is not used: it has too many brackets, marks or boxes to be read.</translation>
    </message>
    <message>
        <source>The page is not used: the shipped typefaces have no {detail}. Write it in another way.</source>
        <translation>The page is not used: the shipped typefaces have no {detail}. Write it in another way.</translation>
    </message>
    <message>
        <source>This can not be read, and switches no rule off. ({detail})</source>
        <translation>This can not be read, and switches no rule off. ({detail})</translation>
    </message>
    <message>
        <source>This rule stays on: rule, note, by and on are needed. ({detail})</source>
        <translation>This rule stays on: rule, note, by and on are needed. ({detail})</translation>
    </message>
    <message>
        <source>The check has no rule {detail}.</source>
        <translation>The check has no rule {detail}.</translation>
    </message>
    <message>
        <source>The rule {detail} stands here for the second time.</source>
        <translation>The rule {detail} stands here for the second time.</translation>
    </message>
    <message>
        <source>A link may lead to the web, to mail or to tel: alone; {detail} is left out.</source>
        <translation>A link may lead to the web, to mail or to tel: alone; {detail} is left out.</translation>
    </message>
    <message>
        <source>A page has no pictures; the words of {detail} are printed.</source>
        <translation>A page has no pictures; the words of {detail} are printed.</translation>
    </message>
    <message>
        <source>HTML is printed as it is written: {detail}</source>
        <translation>HTML is printed as it is written: {detail}</translation>
    </message>
    <message>
        <source>A page has no footnotes; {detail} is printed as it is written.</source>
        <translation>A page has no footnotes; {detail} is printed as it is written.</translation>
    </message>
    <message>
        <source>This box is not as it should be. ({detail})</source>
        <translation>This box is not as it should be. ({detail})</translation>
    </message>
    <message>
        <source>The line has a character that nobody sees; it is left out.</source>
        <translation>The line has a character that nobody sees; it is left out.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, line {line}: {words}</translation>
    </message>
    <message>
        <source>{file}: {words}</source>
        <translation>{file}: {words}</translation>
    </message>
</context>
<context>
    <name>GroupFolderBox</name>
    <message>
        <source>No folder</source>
        <extracomment>Troubles that are shown; whoever has more mends these first.</extracomment>
        <translation>No folder</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off</source>
        <translation>
            <numerusform>%n rule switched off</numerusform>
            <numerusform>%n rules switched off</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {rules}.</source>
        <translation>{pages}, {rules}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend:</source>
        <translation>
            <numerusform>%n thing to mend:</numerusform>
            <numerusform>%n things to mend:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>C&amp;hoose a folder…</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Read it again</translation>
    </message>
    <message>
        <source>&amp;Use the usual folder</source>
        <translation>&amp;Use the usual folder</translation>
    </message>
    <message>
        <source>Put page.md (English), page.es.md and so on there for packets, and rules.yaml to switch off rules of the exposure check. KYR reads these files and never changes them.</source>
        <translation>Put page.md (English), page.es.md and so on there for packets, and rules.yaml to switch off rules of the exposure check. KYR reads these files and never changes them.</translation>
    </message>
</context>
<context>
    <name>GroupRulesNote</name>
    <message numerus="yes">
        <source>Your group switched off %n rule(s) of this check:</source>
        <translation>
            <numerusform>Your group switched off %n rule of this check:</numerusform>
            <numerusform>Your group switched off %n rules of this check:</numerusform>
        </translation>
    </message>
    <message>
        <source>{note} ({rule}, {by}, {date})</source>
        <translation>{note} ({rule}, {by}, {date})</translation>
    </message>
    <message>
        <source>Something in your group&apos;s list of switched-off rules could not be read, so more rules may count than it wants. Settings tells what.</source>
        <translation>Something in your group&apos;s list of switched-off rules could not be read, so more rules may count than it wants. Settings tells what.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>All chapters</source>
        <extracomment>Below this effective height the chips of all chapters would leave no room for the topics.</extracomment>
        <translation>All chapters</translation>
    </message>
    <message>
        <source>Chapter: {chapter}</source>
        <translation>Chapter: {chapter}</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Right now</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>To plan</translation>
    </message>
    <message>
        <source>English is the source text</source>
        <translation>English is the source text</translation>
    </message>
    <message>
        <source>Not yet in {language}: shown in English</source>
        <translation>Not yet in {language}: shown in English</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>Filter topics</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Insert puts a topic into the packet, or takes it out.</source>
        <translation>Insert puts a topic into the packet, or takes it out.</translation>
    </message>
    <message>
        <source>No topic has all these words</source>
        <translation>No topic has all these words</translation>
    </message>
    <message>
        <source>The search above looks inside every passage and at the contacts, too.</source>
        <translation>The search above looks inside every passage and at the contacts, too.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Show all topics</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Client&apos;s language</source>
        <translation>Client&apos;s language</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>When there is time</translation>
    </message>
    <message>
        <source>Information, not legal advice. Nothing you open or type here is kept.</source>
        <translation>Information, not legal advice. Nothing you open or type here is kept.</translation>
    </message>
</context>
<context>
    <name>HotlineStrip</name>
    <message>
        <source>Hotlines</source>
        <translation>Hotlines</translation>
    </message>
    <message>
        <source>Call to confirm</source>
        <translation>Call to confirm</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>for the client</source>
        <translation>for the client</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>for you</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue by %n day(s)</source>
        <translation>
            <numerusform>Review overdue by %n day</numerusform>
            <numerusform>Review overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Source text · facts checked {day}</source>
        <translation>Source text · facts checked {day}</translation>
    </message>
    <message>
        <source>no lawyer has read it yet</source>
        <translation>no lawyer has read it yet</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Machine translation</translation>
    </message>
    <message>
        <source>Translated by a person</source>
        <translation>Translated by a person</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Type a language in any script</source>
        <translation>Type a language in any script</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Client&apos;s language</source>
        <translation>Client&apos;s language</translation>
    </message>
</context>
<context>
    <name>LetterAbout</name>
    <message>
        <source>All &amp;letters</source>
        <extracomment>Width of the look at 100 percent text, in pixels.</extracomment>
        <translation>All &amp;letters</translation>
    </message>
    <message>
        <source>&amp;Read in {language}</source>
        <translation>&amp;Read in {language}</translation>
    </message>
    <message>
        <source>The words of this letter are in English only: they are not in {language} yet.</source>
        <translation>The words of this letter are in English only: they are not in {language} yet.</translation>
    </message>
    <message>
        <source>The page for the client is in English, too: it is not in {language} yet.</source>
        <translation>The page for the client is in English, too: it is not in {language} yet.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>Choose…</source>
        <extracomment>Leaving a field for one of these is not leaving it.</extracomment>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Give this or {others}; one is enough.</source>
        <translation>Give this or {others}; one is enough.</translation>
    </message>
    <message>
        <source>Needed for this letter.</source>
        <translation>Needed for this letter.</translation>
    </message>
    <message>
        <source>You can leave it out.</source>
        <translation>You can leave it out.</translation>
    </message>
    <message>
        <source>Private: see that nobody else reads the screen.</source>
        <translation>Private: see that nobody else reads the screen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Month/day/year, such as 03/15/1988.</source>
        <translation>Month/day/year, such as 03/15/1988.</translation>
    </message>
    <message>
        <source>This means {day}.</source>
        <translation>This means {day}.</translation>
    </message>
    <message>
        <source>Four digits and nothing else. Never the whole number.</source>
        <translation>Four digits and nothing else. Never the whole number.</translation>
    </message>
    <message>
        <source>An A-number is the letter A and eight or nine digits.</source>
        <translation>An A-number is the letter A and eight or nine digits.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>An e-mail address looks like name@example.org.</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and dashes.</source>
        <translation>A phone number has digits, spaces and dashes.</translation>
    </message>
    <message>
        <source>Three letters, such as CHI.</source>
        <translation>Three letters, such as CHI.</translation>
    </message>
    <message numerus="yes">
        <source>Too long for this letter: at most %n character(s).</source>
        <translation>
            <numerusform>Too long for this letter: at most %n character.</numerusform>
            <numerusform>Too long for this letter: at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long for this letter. Make it shorter.</source>
        <translation>Too long for this letter. Make it shorter.</translation>
    </message>
    <message>
        <source>This must stand on one line.</source>
        <translation>This must stand on one line.</translation>
    </message>
    <message>
        <source>Write month, day and year, such as 03/15/1988.</source>
        <translation>Write month, day and year, such as 03/15/1988.</translation>
    </message>
    <message>
        <source>This letter is not for that state.</source>
        <translation>This letter is not for that state.</translation>
    </message>
    <message>
        <source>This does not look right. Look at it again.</source>
        <translation>This does not look right. Look at it again.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Kept nowhere: what you fill in is gone when the visit ends.</source>
        <translation>Kept nowhere: what you fill in is gone when the visit ends.</translation>
    </message>
</context>
<context>
    <name>LetterGaps</name>
    <message>
        <source>Look at these again, or fill them in</source>
        <translation>Look at these again, or fill them in</translation>
    </message>
    <message>
        <source>Look at these again</source>
        <translation>Look at these again</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Still empty</translation>
    </message>
    <message>
        <source>What is wrong is left out of the letter.</source>
        <translation>What is wrong is left out of the letter.</translation>
    </message>
    <message>
        <source>Empty places in the letter have a line, to be filled in by hand.</source>
        <translation>Empty places in the letter have a line, to be filled in by hand.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Print it with gaps</source>
        <extracomment>Below this effective height only what is needed stays round the form and the pages. The last steps.</extracomment>
        <translation>Print it with gaps</translation>
    </message>
    <message>
        <source>Save it with gaps</source>
        <translation>Save it with gaps</translation>
    </message>
    <message>
        <source>Copy it with gaps</source>
        <translation>Copy it with gaps</translation>
    </message>
    <message>
        <source>Add it with gaps</source>
        <translation>Add it with gaps</translation>
    </message>
    <message>
        <source>All &amp;letters</source>
        <translation>All &amp;letters</translation>
    </message>
    <message>
        <source>A&amp;bout it</source>
        <translation>A&amp;bout it</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;Save PDF</translation>
    </message>
    <message>
        <source>&amp;Copy the text for the site</source>
        <translation>&amp;Copy the text for the site</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copy as text</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>In the packet</translation>
    </message>
    <message>
        <source>Add &amp;to packet</source>
        <translation>Add &amp;to packet</translation>
    </message>
    <message>
        <source>What this letter can and can not do, and when to ask a lawyer first</source>
        <translation>What this letter can and can not do, and when to ask a lawyer first</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>Form of the letter</source>
        <translation>Form of the letter</translation>
    </message>
</context>
<context>
    <name>LetterStart</name>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Choose a letter. You see what it can do and what it risks before you fill it in.</source>
        <translation>Choose a letter. You see what it can do and what it risks before you fill it in.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are left out: they are not for this state or this status.</source>
        <translation>
            <numerusform>%n letter is left out: it is not for this state or this status.</numerusform>
            <numerusform>%n letters are left out: they are not for this state or this status.</numerusform>
        </translation>
    </message>
    <message>
        <source>Information, not legal advice.</source>
        <translation>Information, not legal advice.</translation>
    </message>
    <message>
        <source>US citizen</source>
        <translation>US citizen</translation>
    </message>
    <message>
        <source>Green-card holder</source>
        <translation>Green-card holder</translation>
    </message>
    <message>
        <source>Neither of these</source>
        <translation>Neither of these</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>For which &amp;state</source>
        <translation>For which &amp;state</translation>
    </message>
    <message>
        <source>Stat&amp;us, if it is said</source>
        <translation>Stat&amp;us, if it is said</translation>
    </message>
    <message>
        <source>Kept nowhere. It only leaves out letters that do not fit.</source>
        <translation>Kept nowhere. It only leaves out letters that do not fit.</translation>
    </message>
    <message>
        <source>To companies</source>
        <translation>To companies</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>To the government</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>For the family</translation>
    </message>
    <message>
        <source>For a workplace</source>
        <translation>For a workplace</translation>
    </message>
    <message>
        <source>On paper, by mail</source>
        <translation>On paper, by mail</translation>
    </message>
    <message>
        <source>Text for the office&apos;s site</source>
        <translation>Text for the office&apos;s site</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>On paper, to hand over</source>
        <translation>On paper, to hand over</translation>
    </message>
</context>
<context>
    <name>Lettering</name>
    <message>
        <source>The text is on the clipboard.</source>
        <extracomment>Name of a saved letter at first: it tells nothing of what is inside.</extracomment>
        <translation>The text is on the clipboard.</translation>
    </message>
    <message>
        <source>Paste it into the office&apos;s site or an e-mail. End takes it off the clipboard.</source>
        <translation>Paste it into the office&apos;s site or an e-mail. End takes it off the clipboard.</translation>
    </message>
    <message>
        <source>The letter is in the packet.</source>
        <translation>The letter is in the packet.</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>&amp;Fill in this letter</source>
        <extracomment>What is in front.</extracomment>
        <translation>&amp;Fill in this letter</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>{state}: %n office(s) of the list</source>
        <extracomment>On a narrower card (at 100 percent text), or one higher than wide, the legend goes under the map.</extracomment>
        <translation>
            <numerusform>{state}: %n office of the list</numerusform>
            <numerusform>{state}: %n offices of the list</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {state}</source>
        <translation>Only {state}</translation>
    </message>
    <message>
        <source>Show the whole country</source>
        <translation>Show the whole country</translation>
    </message>
    <message>
        <source>Enlarge {state}</source>
        <translation>Enlarge {state}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>Larger circle: more offices</source>
        <translation>Larger circle: more offices</translation>
    </message>
    <message>
        <source>Map of offices</source>
        <translation>Map of offices</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) of the list are on the map.</source>
        <translation>
            <numerusform>%n office of the list is on the map.</numerusform>
            <numerusform>%n offices of the list are on the map.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows step through the states, plus and minus zoom, Return shows one state alone.</source>
        <translation>Arrows step through the states, plus and minus zoom, Return shows one state alone.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file was not saved: the disk is full. Everything is still in the window. Choose another place.</source>
        <translation>The file was not saved: the disk is full. Everything is still in the window. Choose another place.</translation>
    </message>
    <message>
        <source>The file was not saved: nothing may be written there. Everything is still in the window. Choose another place.</source>
        <translation>The file was not saved: nothing may be written there. Everything is still in the window. Choose another place.</translation>
    </message>
    <message>
        <source>The file was not saved: the folder is not there any more. Everything is still in the window. Choose another place.</source>
        <translation>The file was not saved: the folder is not there any more. Everything is still in the window. Choose another place.</translation>
    </message>
    <message>
        <source>The file was not saved. Everything is still in the window. Try again, or choose another place.</source>
        <translation>The file was not saved. Everything is still in the window. Try again, or choose another place.</translation>
    </message>
    <message>
        <source>The library with the guidance is not there. Copy the program folder again, or build it.</source>
        <translation>The library with the guidance is not there. Copy the program folder again, or build it.</translation>
    </message>
    <message>
        <source>The library belongs to another version of the program. Copy both from one place again.</source>
        <translation>The library belongs to another version of the program. Copy both from one place again.</translation>
    </message>
    <message>
        <source>The library is damaged and can not be read. Your settings are safe. Copy the program again.</source>
        <translation>The library is damaged and can not be read. Your settings are safe. Copy the program again.</translation>
    </message>
    <message>
        <source>There is no such topic in this library.</source>
        <translation>There is no such topic in this library.</translation>
    </message>
    <message>
        <source>No place with this ZIP code or city name is known.</source>
        <translation>No place with this ZIP code or city name is known.</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was kept as {name}; the program goes on with fresh ones.</source>
        <translation>Your settings file was damaged. It was kept as {name}; the program goes on with fresh ones.</translation>
    </message>
    <message>
        <source>Your settings could not be saved here. They hold until the program is closed.</source>
        <translation>Your settings could not be saved here. They hold until the program is closed.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Everything is still in the window. Try again, or save a PDF and print it from another computer.</source>
        <translation>The printer did not take the pages. Everything is still in the window. Try again, or save a PDF and print it from another computer.</translation>
    </message>
    <message>
        <source>These pages can not be set: a character in them has no shape in the shipped typefaces. Look at the name of your group and at what was typed for the cards. Nothing was lost.</source>
        <translation>These pages can not be set: a character in them has no shape in the shipped typefaces. Look at the name of your group and at what was typed for the cards. Nothing was lost.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing of yours was lost.</source>
        <translation>Something went wrong. Nothing of yours was lost.</translation>
    </message>
</context>
<context>
    <name>OfficeMap</name>
    <message numerus="yes">
        <source>%n office(s), the first: {name}</source>
        <extracomment>Offices closer than this many pixels share a circle. A state is drawn at most this much larger than in the whole country.</extracomment>
        <translation>
            <numerusform>%n office, the first: {name}</numerusform>
            <numerusform>%n offices, the first: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficerCard</name>
    <message>
        <source>Card {number} of {total}</source>
        <extracomment>Type sizes of the English in points: the largest that fits, never under the second (look.md, &quot;Officer card&quot;). The client&apos;s line below. More lines than this on one card are not read in passing.</extracomment>
        <translation>Card {number} of {total}</translation>
    </message>
    <message>
        <source>Card for an officer: {words}</source>
        <translation>Card for an officer: {words}</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Previous card</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Scroll the card</source>
        <translation>Scroll the card</translation>
    </message>
</context>
<context>
    <name>PacketButton</name>
    <message>
        <source>In the packet</source>
        <translation>In the packet</translation>
    </message>
    <message>
        <source>Add to packet</source>
        <translation>Add to packet</translation>
    </message>
    <message>
        <source>This topic is in the packet already</source>
        <translation>This topic is in the packet already</translation>
    </message>
</context>
<context>
    <name>PacketCard</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it, Delete takes it out, Space shows its pages.</source>
        <translation>Alt+Up and Alt+Down move it, Delete takes it out, Space shows its pages.</translation>
    </message>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Drag to change the order (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Take out: {title}</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Take out (Delete)</translation>
    </message>
</context>
<context>
    <name>PacketChoices</name>
    <message>
        <source>No number</source>
        <extracomment>Longest words for a card, in letters: what fits on its foot. Places in the list of numbers. Asked for more often than the rest; the view puts it where it is seen.</extracomment>
        <translation>No number</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>{language} only</source>
        <translation>{language} only</translation>
    </message>
    <message>
        <source>{language} and {other}</source>
        <translation>{language} and {other}</translation>
    </message>
    <message>
        <source>Your group&apos;s name is printed on every page: {name}</source>
        <translation>Your group&apos;s name is printed on every page: {name}</translation>
    </message>
    <message>
        <source>Your group has no name yet; it would stand on every page.</source>
        <translation>Your group has no name yet; it would stand on every page.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>Set the name of the group</source>
        <translation>Set the name of the group</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Cover page</translation>
    </message>
    <message>
        <source>Large print (18 points)</source>
        <translation>Large print (18 points)</translation>
    </message>
    <message>
        <source>&amp;Number to call on the cards</source>
        <translation>&amp;Number to call on the cards</translation>
    </message>
    <message>
        <source>Number to call on the cards</source>
        <translation>Number to call on the cards</translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation>&amp;Who answers</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>P&amp;hone number</translation>
    </message>
    <message>
        <source>Kept nowhere: it is gone when the visit ends.</source>
        <translation>Kept nowhere: it is gone when the visit ends.</translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>Item to its first page, counted from 0, and the number of its pages.</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} and {other}</source>
        <translation>{language} and {other}</translation>
    </message>
    <message>
        <source>Topic · {languages}</source>
        <translation>Topic · {languages}</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <translation>It is not in the folder any more.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Letter to {name}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>From the check, no answers</source>
        <translation>From the check, no answers</translation>
    </message>
    <message>
        <source>Wallet cards</source>
        <translation>Wallet cards</translation>
    </message>
    <message>
        <source>Eight cards to cut out</source>
        <translation>Eight cards to cut out</translation>
    </message>
    <message>
        <source>Card for an officer</source>
        <translation>Card for an officer</translation>
    </message>
    <message>
        <source>A page to hold up</source>
        <translation>A page to hold up</translation>
    </message>
    <message>
        <source>Page of your group</source>
        <translation>Page of your group</translation>
    </message>
</context>
<context>
    <name>PacketStart</name>
    <message>
        <source>Packet</source>
        <extracomment>Icons of the ready packets by their id; others get that of a packet.</extracomment>
        <translation>Packet</translation>
    </message>
    <message>
        <source>Nothing in the packet yet. Begin with a ready packet, or put in what this client needs.</source>
        <translation>Nothing in the packet yet. Begin with a ready packet, or put in what this client needs.</translation>
    </message>
    <message>
        <source>Ready packets</source>
        <translation>Ready packets</translation>
    </message>
    <message>
        <source>Or one thing at a time</source>
        <translation>Or one thing at a time</translation>
    </message>
    <message>
        <source>Choose a &amp;topic in the guide</source>
        <translation>Choose a &amp;topic in the guide</translation>
    </message>
    <message>
        <source>Choose a &amp;contact</source>
        <translation>Choose a &amp;contact</translation>
    </message>
    <message>
        <source>&amp;Wallet cards</source>
        <translation>&amp;Wallet cards</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Packet</source>
        <extracomment>Below this effective height only what is needed stays round the list and the pages.</extracomment>
        <translation>Packet</translation>
    </message>
    <message>
        <source>&amp;Wallet cards</source>
        <translation>&amp;Wallet cards</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>Add to the packet</source>
        <translation>Add to the packet</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Topic</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Officer card</source>
        <translation>&amp;Officer card</translation>
    </message>
    <message>
        <source>Page of yo&amp;ur group</source>
        <translation>Page of yo&amp;ur group</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;Save PDF</translation>
    </message>
    <message>
        <source>End clears this packet. Nothing stays on this machine.</source>
        <translation>End clears this packet. Nothing stays on this machine.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n page(s)</source>
        <translation>
            <numerusform>&amp;Print %n page</numerusform>
            <numerusform>&amp;Print %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt+Up and Alt+Down.</source>
        <translation>Drag to change the order, or use Alt+Up and Alt+Down.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>These pages are not the newest.</source>
        <translation>These pages are not the newest.</translation>
    </message>
    <message>
        <source>No pages were made.</source>
        <translation>No pages were made.</translation>
    </message>
    <message>
        <source>A character that was typed has no shape in the shipped typefaces. Write it in another way. Nothing was lost.</source>
        <translation>A character that was typed has no shape in the shipped typefaces. Write it in another way. Nothing was lost.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>The pages could not be made.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>Printing was stopped. The printer may still give out a few pages.</source>
        <translation>Printing was stopped. The printer may still give out a few pages.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>Save a PDF, on a USB stick for instance, and print it from another computer.</source>
        <translation>Save a PDF, on a USB stick for instance, and print it from another computer.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Setting the pages…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Show the pages</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} of {pages}</translation>
    </message>
    <message>
        <source>Pages {first} to {last} of {pages}</source>
        <translation>Pages {first} to {last} of {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>As it will be printed</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Smaller pages</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Larger pages</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>Pages as wide as there is room</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>PassageBody</name>
    <message>
        <source>The English of this part has changed since it was translated.</source>
        <translation>The English of this part has changed since it was translated.</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>Copy</source>
        <extracomment>Width that a column of a table needs at least, in pixels at 100 percent text: a word like &quot;September&quot;. Width of the reading column in the look: what a text is laid out for before it is told its width.</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>&amp;ZIP code or city</source>
        <extracomment>Cities of one name offered as buttons; with more, writing the state is quicker than looking for it.</extracomment>
        <translation>&amp;ZIP code or city</translation>
    </message>
    <message>
        <source>90012 or Fresno, CA</source>
        <translation>90012 or Fresno, CA</translation>
    </message>
</context>
<context>
    <name>QrBlock</name>
    <message>
        <source>Point a phone here</source>
        <translation>Point a phone here</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Contact card</translation>
    </message>
    <message>
        <source>QR code with the whole contact card instead of the number</source>
        <translation>QR code with the whole contact card instead of the number</translation>
    </message>
    <message>
        <source>QR code: contact card of {name}</source>
        <translation>QR code: contact card of {name}</translation>
    </message>
    <message>
        <source>QR code: call {phone}</source>
        <translation>QR code: call {phone}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question {number} of {total}</source>
        <extracomment>Icon and words of each answer. Pixels at 100 percent text.</extracomment>
        <translation>Question {number} of {total}</translation>
    </message>
    <message>
        <source>This stays on this screen. Nothing is saved. You can stop at any time.</source>
        <translation>This stays on this screen. Nothing is saved. You can stop at any time.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <extracomment>Only views that are built stand here. Settings stands at the foot.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Find help</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>Data flows</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Packet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>RecipientNote</name>
    <message>
        <source>We know no certain postal address, so the letter has none printed.</source>
        <translation>We know no certain postal address, so the letter has none printed.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Safety first</source>
        <extracomment>Widths of the look at 100 percent text, in pixels: those of a topic&apos;s sheet and of the help beside it.</extracomment>
        <translation>Safety first</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>What to do first</translation>
    </message>
    <message numerus="yes">
        <source>Later: %n more step(s)</source>
        <translation>
            <numerusform>Later: %n more step</numerusform>
            <numerusform>Later: %n more steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Information, not legal advice. Weights are judgment: nobody can say what will happen.</source>
        <translation>Information, not legal advice. Weights are judgment: nobody can say what will happen.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message numerus="yes">
        <source>%n contact(s) near {place}</source>
        <extracomment>With fewer offices than this the note proposes a filter to loosen.</extracomment>
        <translation>
            <numerusform>%n contact near {place}</numerusform>
            <numerusform>%n contacts near {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) for {place}</source>
        <translation>
            <numerusform>%n contact for {place}</numerusform>
            <numerusform>%n contacts for {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Nearest first</translation>
    </message>
    <message>
        <source>State-wide and national</source>
        <translation>State-wide and national</translation>
    </message>
    <message>
        <source>Not stated: ask</source>
        <translation>Not stated: ask</translation>
    </message>
    <message>
        <source>Old sources: check before you use them</source>
        <translation>Old sources: check before you use them</translation>
    </message>
    <message>
        <source>Local offices</source>
        <translation>Local offices</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>No contact fits.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n contact(s) fit.</source>
        <translation>
            <numerusform>Only %n contact fits.</numerusform>
            <numerusform>Only %n contacts fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n office(s) near {place} fit.</source>
        <translation>
            <numerusform>Only %n office near {place} fits.</numerusform>
            <numerusform>Only %n offices near {place} fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{few} No filter is in the way: the directory has no others for this place.</source>
        <translation>{few} No filter is in the way: the directory has no others for this place.</translation>
    </message>
    <message>
        <source>Without {filter} there would be {count}.</source>
        <translation>Without {filter} there would be {count}.</translation>
    </message>
    <message>
        <source>Loosen these filters</source>
        <translation>Loosen these filters</translation>
    </message>
    <message>
        <source>Loosen that filter</source>
        <translation>Loosen that filter</translation>
    </message>
    <message>
        <source>At any distance there would be {count}.</source>
        <translation>At any distance there would be {count}.</translation>
    </message>
    <message>
        <source>Show any distance</source>
        <translation>Show any distance</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s) there would be {count}.</source>
        <translation>
            <numerusform>Within %n mile there would be {count}.</numerusform>
            <numerusform>Within %n miles there would be {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widen to %n mile(s)</source>
        <translation>
            <numerusform>Widen to %n mile</numerusform>
            <numerusform>Widen to %n miles</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>the distance</translation>
    </message>
    <message>
        <source>“{filter}”</source>
        <translation>“{filter}”</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>Contact &amp;sheet</translation>
    </message>
    <message>
        <source>Numbers to carry on paper, in large type</source>
        <translation>Numbers to carry on paper, in large type</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Take out of the packet (Insert)</source>
        <translation>Take out of the packet (Insert)</translation>
    </message>
    <message>
        <source>Add to packet (Insert)</source>
        <translation>Add to packet (Insert)</translation>
    </message>
</context>
<context>
    <name>SayBox</name>
    <message>
        <source>Show to officer</source>
        <translation>Show to officer</translation>
    </message>
    <message>
        <source>Show to officer: {words}</source>
        <translation>Show to officer: {words}</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>Read aloud: {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nothing found for “{words}”</translation>
    </message>
    <message>
        <source>Try one word, such as “door”, “work” or “lawyer”, or look through all topics.</source>
        <translation>Try one word, such as “door”, “work” or “lawyer”, or look through all topics.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Show all topics</translation>
    </message>
    <message>
        <source>Topic · {languages}</source>
        <translation>Topic · {languages}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Insert puts a result into the packet, or takes it out.</source>
        <translation>Insert puts a result into the packet, or takes it out.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>Languages that the interface itself speaks. No input method is to learn where this machine stands. Below this width of a sheet, at 100 percent text, labels stand above their fields.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>End of a visit</source>
        <translation>End of a visit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>&amp;Your language</source>
        <translation>&amp;Your language</translation>
    </message>
    <message>
        <source>&amp;Client languages shown first</source>
        <translation>&amp;Client languages shown first</translation>
    </message>
    <message>
        <source>&amp;ZIP code of the office</source>
        <translation>&amp;ZIP code of the office</translation>
    </message>
    <message>
        <source>&amp;Name of your group</source>
        <translation>&amp;Name of your group</translation>
    </message>
    <message>
        <source>&amp;Folder of your group</source>
        <translation>&amp;Folder of your group</translation>
    </message>
    <message>
        <source>&amp;Paper in the printer</source>
        <translation>&amp;Paper in the printer</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olours</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>Five digits; leave empty to be asked each time</source>
        <translation>Five digits; leave empty to be asked each time</translation>
    </message>
    <message>
        <source>Pressing Shift three times ends the visit</source>
        <translation>Pressing Shift three times ends the visit</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>KYR {version}. Information, not legal advice.</source>
        <translation>KYR {version}. Information, not legal advice.</translation>
    </message>
    <message>
        <source>This program never opens a network connection. What a client types or reads is never written to disk.</source>
        <translation>This program never opens a network connection. What a client types or reads is never written to disk.</translation>
    </message>
    <message>
        <source>Facts in this library were last checked on {date}.</source>
        <translation>Facts in this library were last checked on {date}.</translation>
    </message>
    <message>
        <source>Code: Apache License 2.0. Texts: Creative Commons Attribution 4.0 International.</source>
        <translation>Code: Apache License 2.0. Texts: Creative Commons Attribution 4.0 International.</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1. Icons: Lucide, ISC. Map shapes: us-atlas, ISC.</source>
        <translation>Fonts: Noto, SIL Open Font License 1.1. Icons: Lucide, ISC. Map shapes: us-atlas, ISC.</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Back</source>
        <extracomment>The widest that two columns may grow together, at 100 percent text.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Scroll together</translation>
    </message>
    <message>
        <source>Keep both languages at the same passage</source>
        <translation>Keep both languages at the same passage</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>One language</translation>
    </message>
    <message>
        <source>Scroll your text</source>
        <translation>Scroll your text</translation>
    </message>
    <message>
        <source>Scroll the client&apos;s text</source>
        <translation>Scroll the client&apos;s text</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Officers at the door</source>
        <extracomment>The words of the client&apos;s line come from the translator of the client&apos;s language, by the same English key.</extracomment>
        <translation>Officers at the door</translation>
    </message>
    <message>
        <source>Knocking, at home</source>
        <translation>Knocking, at home</translation>
    </message>
    <message>
        <source>Stopped in the street</source>
        <translation>Stopped in the street</translation>
    </message>
    <message>
        <source>On foot, in public</source>
        <translation>On foot, in public</translation>
    </message>
    <message>
        <source>Stopped in the car</source>
        <translation>Stopped in the car</translation>
    </message>
    <message>
        <source>Driver or passenger</source>
        <translation>Driver or passenger</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Raid, audit, questions</source>
        <translation>Raid, audit, questions</translation>
    </message>
    <message>
        <source>Someone was taken</source>
        <translation>Someone was taken</translation>
    </message>
    <message>
        <source>First hours, finding them</source>
        <translation>First hours, finding them</translation>
    </message>
    <message>
        <source>Phone taken or searched</source>
        <translation>Phone taken or searched</translation>
    </message>
    <message>
        <source>By police or at the border</source>
        <translation>By police or at the border</translation>
    </message>
    <message>
        <source>A spyware warning</source>
        <translation>A spyware warning</translation>
    </message>
    <message>
        <source>From Apple, Google or WhatsApp</source>
        <translation>From Apple, Google or WhatsApp</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Airport, border, bus</source>
        <translation>Airport, border, bus</translation>
    </message>
    <message>
        <source>How can they find me?</source>
        <translation>How can they find me?</translation>
    </message>
    <message>
        <source>Systems, data, cameras</source>
        <translation>Systems, data, cameras</translation>
    </message>
    <message>
        <source>Protect yourself</source>
        <translation>Protect yourself</translation>
    </message>
    <message>
        <source>Phone, accounts, messages</source>
        <translation>Phone, accounts, messages</translation>
    </message>
    <message>
        <source>Prepare your family</source>
        <translation>Prepare your family</translation>
    </message>
    <message>
        <source>Children, papers, a lawyer</source>
        <translation>Children, papers, a lawyer</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Your records</translation>
    </message>
    <message>
        <source>Files, brokers, rights</source>
        <translation>Files, brokers, rights</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>What is happening?</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source {number} of {total}</source>
        <translation>Source {number} of {total}</translation>
    </message>
    <message>
        <source>All sources of this page</source>
        <translation>All sources of this page</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Call this number</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Scroll the sources</source>
        <translation>Scroll the sources</translation>
    </message>
    <message>
        <source>Reported, not confirmed by an official record.</source>
        <translation>Reported, not confirmed by an official record.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ask in a private place, or let the client hold the screen.</source>
        <translation>Ask in a private place, or let the client hold the screen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message numerus="yes">
        <source>Are you still there? This visit ends in %n second(s).</source>
        <translation>
            <numerusform>Are you still there? This visit ends in %n second.</numerusform>
            <numerusform>Are you still there? This visit ends in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>What answers &quot;I am still here&quot; and must not press what lies under the question.</extracomment>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Packet {count}</source>
        <translation>Packet {count}</translation>
    </message>
    <message numerus="yes">
        <source>Packet: %n thing(s)</source>
        <translation>
            <numerusform>Packet: %n thing</numerusform>
            <numerusform>Packet: %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client takes home (Alt+6)</source>
        <translation>What the client takes home (Alt+6)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Search guidance and contacts</source>
        <translation>Search guidance and contacts</translation>
    </message>
    <message>
        <source>Client: {language}</source>
        <translation>Client: {language}</translation>
    </message>
    <message>
        <source>Client&apos;s language: {language}</source>
        <translation>Client&apos;s language: {language}</translation>
    </message>
    <message>
        <source>Choose the client&apos;s language (Ctrl+L)</source>
        <translation>Choose the client&apos;s language (Ctrl+L)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Text size (Ctrl+Plus, Ctrl+Minus)</source>
        <translation>Text size (Ctrl+Plus, Ctrl+Minus)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Light, dark or high contrast</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Search (Ctrl+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End this visit and forget everything (Ctrl+Shift+E)</source>
        <translation>End this visit and forget everything (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>TopicAside</name>
    <message>
        <source>Call to confirm before you go.</source>
        <translation>Call to confirm before you go.</translation>
    </message>
    <message>
        <source>More offices that help with this</source>
        <translation>More offices that help with this</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>Help near {place}</source>
        <translation>Help near {place}</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>Both languages side by side</source>
        <translation>Both languages side by side</translation>
    </message>
    <message>
        <source>This page has no second language to show: choose another client language.</source>
        <translation>This page has no second language to show: choose another client language.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Put this topic into the packet and print it (Ctrl+P)</source>
        <translation>Put this topic into the packet and print it (Ctrl+P)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Go to a part of this page</source>
        <translation>Go to a part of this page</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
</context>
<context>
    <name>TopicFoot</name>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>This is information, not legal advice.</translation>
    </message>
    <message>
        <source>Facts checked {day}.</source>
        <translation>Facts checked {day}.</translation>
    </message>
    <message>
        <source>Facts checked {day}. Covers news up to {month}.</source>
        <translation>Facts checked {day}. Covers news up to {month}.</translation>
    </message>
</context>
<context>
    <name>TopicHead</name>
    <message>
        <source>Review due soon: check this page again before you rely on it after {day}.</source>
        <extracomment>From so many days on an overdue page is called out of date outright.</extracomment>
        <translation>Review due soon: check this page again before you rely on it after {day}.</translation>
    </message>
    <message>
        <source>This text was translated by a machine. If something seems unclear, read the English.</source>
        <translation>This text was translated by a machine. If something seems unclear, read the English.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are older than the English.</source>
        <translation>
            <numerusform>%n part of it is older than the English.</numerusform>
            <numerusform>%n parts of it are older than the English.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is not yet in {languages}. It is shown in {shown}.</source>
        <translation>This page is not yet in {languages}. It is shown in {shown}.</translation>
    </message>
    <message>
        <source>Read this page in English</source>
        <translation>Read this page in English</translation>
    </message>
    <message>
        <source>Out of date. {overdue}.</source>
        <translation>Out of date. {overdue}.</translation>
    </message>
    <message>
        <source>The law may have changed. Call a lawyer before you rely on this.</source>
        <translation>The law may have changed. Call a lawyer before you rely on this.</translation>
    </message>
    <message>
        <source>Nobody has checked this page for a long time. Do not rely on it alone: ask a lawyer first.</source>
        <translation>Nobody has checked this page for a long time. Do not rely on it alone: ask a lawyer first.</translation>
    </message>
    <message>
        <source>This page is too old to act on. Ask a lawyer, and ask for an update of this program.</source>
        <translation>This page is too old to act on. Ask a lawyer, and ask for an update of this program.</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Scroll the page</source>
        <extracomment>The first page stands long before this: then the machine is asked for a voice. Below this effective width the bar has room for icons beside its two buttons.</extracomment>
        <translation>Scroll the page</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Covers news up to {month}</source>
        <translation>Covers news up to {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sources of this page</source>
        <translation>Show the sources of this page</translation>
    </message>
    <message>
        <source>Facts checked {day}</source>
        <translation>Facts checked {day}</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue by %n day(s)</source>
        <translation>
            <numerusform>Review overdue by %n day</numerusform>
            <numerusform>Review overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Review due {day}</source>
        <translation>Review due {day}</translation>
    </message>
    <message>
        <source>Applies in all states</source>
        <translation>Applies in all states</translation>
    </message>
    <message>
        <source>Applies in {states}</source>
        <translation>Applies in {states}</translation>
    </message>
    <message>
        <source>English is the source</source>
        <translation>English is the source</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Machine translation</translation>
    </message>
    <message>
        <source>Translated by {name}</source>
        <translation>Translated by {name}</translation>
    </message>
    <message>
        <source>Translated by a person</source>
        <translation>Translated by a person</translation>
    </message>
    <message>
        <source>Not yet reviewed by a lawyer</source>
        <translation>Not yet reviewed by a lawyer</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {day}</source>
        <translation>Reviewed by {name}, {day}</translation>
    </message>
    <message>
        <source>Reviewed by {name}</source>
        <translation>Reviewed by {name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>{name} · complete</source>
        <extracomment>Lines in the strip of Home; more would push it below the first screen. Language chips; the others open in the picker.</extracomment>
        <translation>{name} · complete</translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n topic(s)</source>
        <translation>
            <numerusform>{name} · %n topic</numerusform>
            <numerusform>{name} · %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Fold</name>
    <message>
        <source>{title}. Hide</source>
        <translation>{title}. Hide</translation>
    </message>
    <message>
        <source>{title}. Show</source>
        <translation>{title}. Show</translation>
    </message>
</context>
<context>
    <name>_Hotline</name>
    <message>
        <source>old source, {month}</source>
        <translation>old source, {month}</translation>
    </message>
    <message>
        <source>seen {month}</source>
        <translation>seen {month}</translation>
    </message>
</context>
</TS>
