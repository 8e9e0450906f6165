<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>ActionCard</name>
    <message>
        <source>{title}. Hide the steps</source>
        <translation>{title}. إخفاء الخطوات</translation>
    </message>
    <message>
        <source>{title}. Show the steps</source>
        <translation>{title}. عرض الخطوات</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>The contacts are in the packet.</source>
        <extracomment>Names of saved files at first: they tell nothing of what is inside. Says in a view what came of saving: the sentence, and whether it went wrong.</extracomment>
        <translation>جهات الاتصال في الحزمة.</translation>
    </message>
    <message>
        <source>Contact file</source>
        <translation>ملف جهة اتصال</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Fewer</source>
        <extracomment>Field of `DirectoryFilter` and value, as `finding.counts` has them.</extracomment>
        <translation>أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{group}: fewer choices</source>
        <translation>{group}: خيارات أقل</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n more</source>
        <translation>
            <numerusform>{group}: المزيد (%n)</numerusform>
            <numerusform>{group}: المزيد (%n)</numerusform>
            <numerusform>{group}: المزيد (%n)</numerusform>
            <numerusform>{group}: المزيد (%n)</numerusform>
            <numerusform>{group}: المزيد (%n)</numerusform>
            <numerusform>{group}: المزيد (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>In the packet</source>
        <extracomment>Room (at 100 percent text) that name and number keep beside the QR code; with less it goes below them. A lower card (at 100 percent text) scrolls as a whole: source and buttons would leave no room for the rest. Icon, and what the line tells, in order. Lines without words are left out.</extracomment>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>&amp;Add to packet</source>
        <translation>إضافة إلى الحزمة</translation>
    </message>
    <message>
        <source>This contact is in the packet already</source>
        <translation>جهة الاتصال هذه موجودة في الحزمة</translation>
    </message>
    <message>
        <source>Print it for the client</source>
        <translation>طباعتها للعميل</translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation>الهاتف: {number}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Call to confirm.</source>
        <translation>اتصل للتأكد.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>تساعد في</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>From the source</source>
        <translation>من المصدر</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see its number, address and source here.</source>
        <translation>اختر جهة اتصال من القائمة لترى رقمها وعنوانها ومصدرها هنا.</translation>
    </message>
    <message>
        <source>The source gives no phone number</source>
        <translation>لا يذكر المصدر رقم هاتف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy name, number, address and source</source>
        <translation>نسخ الاسم والرقم والعنوان والمصدر</translation>
    </message>
    <message>
        <source>Save for a p&amp;hone (.vcf)</source>
        <translation>حفظ للهاتف (.vcf)</translation>
    </message>
    <message>
        <source>A contact file that a phone&apos;s address book opens, with source and date</source>
        <translation>ملف جهة اتصال يفتحه دفتر عناوين الهاتف، مع المصدر والتاريخ</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>نسخ عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy the website&apos;s address</source>
        <translation>نسخ عنوان الموقع</translation>
    </message>
</context>
<context>
    <name>ContactSheetView</name>
    <message>
        <source>&amp;Print</source>
        <extracomment>Below this effective height only what is needed stays round the pages. The last steps.</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>Add these &amp;to packet</source>
        <translation>إضافة هذه إلى الحزمة</translation>
    </message>
    <message>
        <source>Save for a p&amp;hone (.vcf)</source>
        <translation>حفظ للهاتف (.vcf)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة جهات الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) on the sheet.</source>
        <translation>
            <numerusform>لا جهات اتصال في الورقة.</numerusform>
            <numerusform>جهة اتصال واحدة في الورقة.</numerusform>
            <numerusform>جهتا اتصال في الورقة.</numerusform>
            <numerusform>%n جهات اتصال في الورقة.</numerusform>
            <numerusform>%n جهة اتصال في الورقة.</numerusform>
            <numerusform>%n جهة اتصال في الورقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) on the sheet, of {all} that fit.</source>
        <translation>
            <numerusform>لا جهات اتصال في الورقة من أصل {all} مناسبة.</numerusform>
            <numerusform>جهة اتصال واحدة في الورقة من أصل {all} مناسبة.</numerusform>
            <numerusform>جهتا اتصال في الورقة من أصل {all} مناسبة.</numerusform>
            <numerusform>%n جهات اتصال في الورقة من أصل {all} مناسبة.</numerusform>
            <numerusform>%n جهة اتصال في الورقة من أصل {all} مناسبة.</numerusform>
            <numerusform>%n جهة اتصال في الورقة من أصل {all} مناسبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>In large type, nearest first, each with a QR code that dials the number. What a source does not state stands apart: ask.</source>
        <translation>بخط كبير، الأقرب أولًا، ومع كل جهة رمز QR يتصل بالرقم. ما لا يذكره المصدر منفصل: اسأل.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>&amp;Back to the contacts</source>
        <translation>العودة إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Languages not stated: ask</source>
        <translation>اللغات غير مذكورة: اسأل</translation>
    </message>
    <message>
        <source>Services not stated: ask</source>
        <translation>الخدمات غير مذكورة: اسأل</translation>
    </message>
    <message>
        <source>Hours not known: ask when you call</source>
        <translation>ساعات العمل غير معروفة: اسأل عند الاتصال</translation>
    </message>
    <message>
        <source>National</source>
        <translation>على مستوى البلاد</translation>
    </message>
    <message>
        <source>State-wide</source>
        <translation>على مستوى الولاية</translation>
    </message>
    <message>
        <source>under 1 mi</source>
        <translation>أقل من 1 ميل</translation>
    </message>
    <message>
        <source>{distance} mi</source>
        <translation>{distance} ميل</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Ask about: {things}</source>
        <translation>اسأل عن: {things}</translation>
    </message>
    <message>
        <source>Federal rules limit whom it may help: ask first</source>
        <translation>القواعد الفيدرالية تحدّ ممن يمكنها مساعدتهم: اسأل أولًا</translation>
    </message>
    <message>
        <source>Source without date</source>
        <translation>مصدر بلا تاريخ</translation>
    </message>
    <message>
        <source>Old source: {date}</source>
        <translation>مصدر قديم: {date}</translation>
    </message>
    <message>
        <source>This is the government. It may note your call; ask a lawyer first.</source>
        <translation>هذه جهة حكومية. قد تدوّن اتصالك؛ اسأل محاميًا أولًا.</translation>
    </message>
    <message>
        <source>Not everyone can be helped here</source>
        <translation>لا يمكن مساعدة الجميع هنا</translation>
    </message>
    <message>
        <source>This office gets federal money. Federal rules (45 C.F.R. Part 1626) stop it from helping some immigrants: ask first.</source>
        <translation>يتلقى هذا المكتب أموالًا فيدرالية. تمنعه القواعد الفيدرالية (45 C.F.R. Part 1626) من مساعدة بعض المهاجرين: اسأل أولًا.</translation>
    </message>
    <message>
        <source>The recognition may have run out: ask first</source>
        <translation>ربما انتهى الاعتماد: اسأل أولًا</translation>
    </message>
    <message>
        <source>The recognition is being renewed: ask first</source>
        <translation>الاعتماد قيد التجديد: اسأل أولًا</translation>
    </message>
    <message>
        <source>Source without a date</source>
        <translation>مصدر بلا تاريخ</translation>
    </message>
    <message>
        <source>Nobody knows how old this entry is. Check it before you hand it out.</source>
        <translation>لا أحد يعرف عمر هذه المعلومات. تحقق منها قبل أن تعطيها لأحد.</translation>
    </message>
    <message>
        <source>Old source</source>
        <translation>مصدر قديم</translation>
    </message>
    <message>
        <source>The source of this entry is more than two years old. Check it before you hand it out.</source>
        <translation>مصدر هذه المعلومات عمره أكثر من سنتين. تحقق منها قبل أن تعطيها لأحد.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>{source}. Not dialed yet.</source>
        <translation>{source}. لم يُجرَّب الرقم بعد.</translation>
    </message>
    <message>
        <source>Call to confirm. Source: {source}</source>
        <translation>اتصل للتأكد. المصدر: {source}</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>DataFlowView</name>
    <message>
        <source>How data flows</source>
        <translation>كيف تنتقل البيانات</translation>
    </message>
    <message>
        <source>Where data about people come from, who holds and sells them, and what officers use them for. Choose a box to see what leads to it. Arrow keys go from box to box.</source>
        <translation>من أين تأتي البيانات عن الناس، ومن يحتفظ بها ويبيعها، وفيمَ يستخدمها الضباط. اختر مربعًا لترى ما يؤدي إليه. أسهم لوحة المفاتيح تنقلك من مربع إلى آخر.</translation>
    </message>
    <message>
        <source>About the chosen box</source>
        <translation>عن المربع المختار</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End this visit and clear the packet?</source>
        <translation>هل تريد إنهاء هذه الزيارة ومسح الحزمة؟</translation>
    </message>
    <message>
        <source>The packet was neither printed nor saved. Nothing of it can be brought back.</source>
        <translation>لم تُطبع الحزمة ولم تُحفظ. لا يمكن استرجاع أي شيء منها.</translation>
    </message>
    <message>
        <source>&amp;End and clear</source>
        <translation>إنهاء ومسح</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>End and clear</source>
        <translation>إنهاء ومسح</translation>
    </message>
</context>
<context>
    <name>ExposureCheck</name>
    <message>
        <source>Yes</source>
        <extracomment>Words of the interface that stand in both languages; the client&apos;s come from the translator of that language.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>لماذا نسأل</translation>
    </message>
    <message>
        <source>How could someone find you?</source>
        <translation>كيف يمكن العثور عليك؟</translation>
    </message>
    <message>
        <source>A few questions show what to do first. You can skip any question. There is no score, and nobody asks for a name, a number or a status.</source>
        <translation>بضعة أسئلة تبيّن ما يجب فعله أولًا. يمكنك تخطي أي سؤال. لا توجد درجات، ولا أحد يسأل عن اسم أو رقم أو وضع الهجرة.</translation>
    </message>
    <message>
        <source>Nothing here needs to be done first. These steps help everyone.</source>
        <translation>لا شيء هنا يجب فعله أولًا. هذه الخطوات تساعد الجميع.</translation>
    </message>
</context>
<context>
    <name>ExposureCheckView</name>
    <message>
        <source>Keys: {answers}. Backspace goes one question back.</source>
        <extracomment>Looking for a voice loads a module; the page comes first.</extracomment>
        <translation>المفاتيح: {answers}. مفتاح Backspace يعود سؤالًا واحدًا.</translation>
    </message>
    <message>
        <source>{number} or {letter}</source>
        <translation>{number} أو {letter}</translation>
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
        <translation>تغيير الإجابات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>العودة إلى السؤال السابق</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>رجوع (Backspace)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start again: forget every answer</source>
        <translation>البدء من جديد: نسيان كل الإجابات</translation>
    </message>
    <message>
        <source>Forget every answer and start again</source>
        <translation>نسيان كل الإجابات والبدء من جديد</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Finish and see first steps</source>
        <translation>إتمام وعرض الخطوات الأولى</translation>
    </message>
    <message>
        <source>Finish with the answers so far (Ctrl+Enter)</source>
        <translation>إتمام بالإجابات المعطاة حتى الآن (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>Add to packet</source>
        <translation>إضافة إلى الحزمة</translation>
    </message>
    <message>
        <source>The steps are in the packet, and none of the answers.</source>
        <translation>الخطوات في الحزمة، وليس فيها أي من الإجابات.</translation>
    </message>
    <message>
        <source>Only the steps go into the packet: no answer and no reason.</source>
        <translation>لا يدخل الحزمة إلا الخطوات: لا إجابات ولا أسباب.</translation>
    </message>
    <message>
        <source>Read in {language}</source>
        <translation>القراءة بلغة {language}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Only {state}</source>
        <extracomment>Shown at once, in this order; the rest of each vocabulary waits behind &quot;More&quot;.</extracomment>
        <translation>{state} فقط</translation>
    </message>
    <message>
        <source>Only {state}: show all states again</source>
        <translation>{state} فقط: عرض كل الولايات من جديد</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لا توجد تصفية</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>أي مسافة</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s)</source>
        <translation>
            <numerusform>ضمن 0 ميل</numerusform>
            <numerusform>ضمن ميل واحد</numerusform>
            <numerusform>ضمن ميلين</numerusform>
            <numerusform>ضمن %n أميال</numerusform>
            <numerusform>ضمن %n ميلًا</numerusform>
            <numerusform>ضمن %n ميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a ZIP code or a city first</source>
        <translation>اكتب أولًا رمزًا بريديًا أو مدينة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>{language} (client&apos;s)</source>
        <translation>{language} (لغة العميل)</translation>
    </message>
    <message>
        <source>{choice} · {count}</source>
        <translation>{choice} · {count}</translation>
    </message>
    <message>
        <source>Show the government&apos;s own lines</source>
        <translation>إظهار خطوط الحكومة نفسها</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>الحكومة</translation>
    </message>
    <message>
        <source>Off by default. It may note your call.</source>
        <translation>متوقف في الأصل. قد تدوّن الحكومة اتصالك.</translation>
    </message>
    <message>
        <source>Cl&amp;ear filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>غير موجود في هذه الصفحة</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Earlier place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Earlier place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>FindHelpView</name>
    <message numerus="yes">
        <source>%n place(s) are called “{place}”. Add the state, as in “{example}”.</source>
        <extracomment>The rail&apos;s width, which `COMPACT` and `NARROW` count in. What a compact window shows, one at a time.</extracomment>
        <translation>
            <numerusform>لا يوجد مكان باسم «{place}». أضف الولاية، مثل «{example}».</numerusform>
            <numerusform>يوجد مكان واحد باسم «{place}». أضف الولاية، مثل «{example}».</numerusform>
            <numerusform>يوجد مكانان باسم «{place}». أضف الولاية، مثل «{example}».</numerusform>
            <numerusform>توجد %n أماكن باسم «{place}». أضف الولاية، مثل «{example}».</numerusform>
            <numerusform>يوجد %n مكانًا باسم «{place}». أضف الولاية، مثل «{example}».</numerusform>
            <numerusform>يوجد %n مكان باسم «{place}». أضف الولاية، مثل «{example}».</numerusform>
        </translation>
    </message>
    <message>
        <source>We know no ZIP code or city “{place}”. The list is shown without it.</source>
        <translation>لا نعرف رمزًا بريديًا أو مدينة باسم «{place}». القائمة معروضة من دونها.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال للعرض</numerusform>
            <numerusform>عرض جهة اتصال واحدة</numerusform>
            <numerusform>عرض جهتَي اتصال</numerusform>
            <numerusform>عرض %n جهات اتصال</numerusform>
            <numerusform>عرض %n جهة اتصال</numerusform>
            <numerusform>عرض %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>التصفية ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>FirstRunCard</name>
    <message>
        <source>Welcome. Three things, and each can wait</source>
        <translation>مرحبًا. ثلاثة أمور، وكلها يمكن تأجيلها</translation>
    </message>
    <message>
        <source>&amp;Your language</source>
        <translation>لغتك</translation>
    </message>
    <message>
        <source>&amp;Languages of your clients</source>
        <translation>لغات عملائك</translation>
    </message>
    <message>
        <source>&amp;ZIP code of the office</source>
        <translation>الرمز البريدي للمكتب</translation>
    </message>
    <message>
        <source>Information, not legal advice. KYR works without a network and keeps nothing of a visit.</source>
        <translation>معلومات وليست استشارة قانونية. يعمل KYR بلا شبكة ولا يحتفظ بشيء من الزيارة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>GroupFolder</name>
    <message>
        <source>This folder is not there. Is the drive connected?</source>
        <extracomment>By the code of a `Trouble`. {detail} is a name, an address, or a reason in English.</extracomment>
        <translation>هذا المجلد غير موجود. هل القرص موصول؟</translation>
    </message>
    <message>
        <source>It can not be read: {detail}</source>
        <translation>لا يمكن قراءته: {detail}</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file is larger than {detail} kB and is not used.</source>
        <translation>الملف أكبر من {detail} كيلوبايت ولا يُستخدم.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from here on and is not used. Save it as UTF-8.</source>
        <translation>الملف ليس UTF-8 ابتداءً من هنا ولا يُستخدم. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>There is no language {detail} here; there are {known}.</source>
        <translation>لا توجد هنا لغة {detail}؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>A second page of one language is not used; {detail} is.</source>
        <translation>لا تُستخدم صفحة ثانية للغة نفسها؛ تُستخدم {detail}.</translation>
    </message>
    <message>
        <source>This file is not used. Pages are called page.md or page.es.md, the rules rules.yaml.</source>
        <translation>لا يُستخدم هذا الملف. اسم الصفحات page.md أو page.es.md، واسم القواعد rules.yaml.</translation>
    </message>
    <message>
        <source>The page is not used. It begins with three lines: ---, then title: and the title, then ---. ({detail})</source>
        <translation>لا تُستخدم الصفحة. تبدأ بثلاثة أسطر: ---، ثم title: والعنوان، ثم ---. ({detail})</translation>
    </message>
    <message>
        <source>The page is not used: it has no words.</source>
        <translation>لا تُستخدم الصفحة: ليس فيها نص.</translation>
    </message>
    <message>
        <source>The page is not used: it has too many brackets, marks or boxes to be read.</source>
        <translation>لا تُستخدم الصفحة: فيها أقواس أو علامات أو مربعات أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The page is not used: the shipped typefaces have no {detail}. Write it in another way.</source>
        <translation>لا تُستخدم الصفحة: الخطوط المرفقة لا تحتوي {detail}. اكتبه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This can not be read, and switches no rule off. ({detail})</source>
        <translation>لا يمكن قراءة هذا، ولا يوقف أي قاعدة. ({detail})</translation>
    </message>
    <message>
        <source>This rule stays on: rule, note, by and on are needed. ({detail})</source>
        <translation>تبقى هذه القاعدة عاملة: يلزم rule وnote وby وon. ({detail})</translation>
    </message>
    <message>
        <source>The check has no rule {detail}.</source>
        <translation>ليس في الأسئلة قاعدة {detail}.</translation>
    </message>
    <message>
        <source>The rule {detail} stands here for the second time.</source>
        <translation>القاعدة {detail} واردة هنا للمرة الثانية.</translation>
    </message>
    <message>
        <source>A link may lead to the web, to mail or to tel: alone; {detail} is left out.</source>
        <translation>لا يجوز أن يؤدي الرابط إلا إلى الويب أو البريد أو tel:؛ حُذف {detail}.</translation>
    </message>
    <message>
        <source>A page has no pictures; the words of {detail} are printed.</source>
        <translation>لا صور في الصفحة؛ تُطبع كلمات {detail}.</translation>
    </message>
    <message>
        <source>HTML is printed as it is written: {detail}</source>
        <translation>تُطبع رموز HTML كما كُتبت: {detail}</translation>
    </message>
    <message>
        <source>A page has no footnotes; {detail} is printed as it is written.</source>
        <translation>لا حواشي في الصفحة؛ تُطبع {detail} كما كُتبت.</translation>
    </message>
    <message>
        <source>This box is not as it should be. ({detail})</source>
        <translation>هذا المربع ليس كما ينبغي. ({detail})</translation>
    </message>
    <message>
        <source>The line has a character that nobody sees; it is left out.</source>
        <translation>في السطر حرف لا يُرى؛ وقد حُذف.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}، السطر {line}: {words}</translation>
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
        <translation>لا يوجد مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off</source>
        <translation>
            <numerusform>%n قاعدة موقوفة</numerusform>
            <numerusform>قاعدة واحدة موقوفة</numerusform>
            <numerusform>قاعدتان موقوفتان</numerusform>
            <numerusform>%n قواعد موقوفة</numerusform>
            <numerusform>%n قاعدة موقوفة</numerusform>
            <numerusform>%n قاعدة موقوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {rules}.</source>
        <translation>{pages}، {rules}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend:</source>
        <translation>
            <numerusform>%n أشياء تحتاج إلى تصحيح:</numerusform>
            <numerusform>شيء واحد يحتاج إلى تصحيح:</numerusform>
            <numerusform>شيئان يحتاجان إلى تصحيح:</numerusform>
            <numerusform>%n أشياء تحتاج إلى تصحيح:</numerusform>
            <numerusform>%n شيئًا يحتاج إلى تصحيح:</numerusform>
            <numerusform>%n شيء يحتاج إلى تصحيح:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>اقرأه من جديد</translation>
    </message>
    <message>
        <source>&amp;Use the usual folder</source>
        <translation>استخدم المجلد المعتاد</translation>
    </message>
    <message>
        <source>Put page.md (English), page.es.md and so on there for packets, and rules.yaml to switch off rules of the exposure check. KYR reads these files and never changes them.</source>
        <translation>ضع هناك page.md (بالإنجليزية) وpage.es.md وما شابه للحزم، وrules.yaml لإيقاف قواعد الأسئلة. يقرأ KYR هذه الملفات ولا يغيّرها أبدًا.</translation>
    </message>
</context>
<context>
    <name>GroupRulesNote</name>
    <message numerus="yes">
        <source>Your group switched off %n rule(s) of this check:</source>
        <translation>
            <numerusform>أوقفت مجموعتك %n قاعدة من هذه الأسئلة:</numerusform>
            <numerusform>أوقفت مجموعتك قاعدة واحدة من هذه الأسئلة:</numerusform>
            <numerusform>أوقفت مجموعتك قاعدتين من هذه الأسئلة:</numerusform>
            <numerusform>أوقفت مجموعتك %n قواعد من هذه الأسئلة:</numerusform>
            <numerusform>أوقفت مجموعتك %n قاعدة من هذه الأسئلة:</numerusform>
            <numerusform>أوقفت مجموعتك %n قاعدة من هذه الأسئلة:</numerusform>
        </translation>
    </message>
    <message>
        <source>{note} ({rule}, {by}, {date})</source>
        <translation>{note} ({rule}، {by}، {date})</translation>
    </message>
    <message>
        <source>Something in your group&apos;s list of switched-off rules could not be read, so more rules may count than it wants. Settings tells what.</source>
        <translation>تعذّرت قراءة شيء في قائمة القواعد التي أوقفتها مجموعتك، فقد تُحسب قواعد أكثر مما تريد. التفاصيل في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>All chapters</source>
        <extracomment>Below this effective height the chips of all chapters would leave no room for the topics.</extracomment>
        <translation>كل الفصول</translation>
    </message>
    <message>
        <source>Chapter: {chapter}</source>
        <translation>الفصل: {chapter}</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>للتخطيط</translation>
    </message>
    <message>
        <source>English is the source text</source>
        <translation>النص الأصلي بالإنجليزية</translation>
    </message>
    <message>
        <source>Not yet in {language}: shown in English</source>
        <translation>غير متوفر بعد بلغة {language}: معروض بالإنجليزية</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>تصفية المواضيع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Insert puts a topic into the packet, or takes it out.</source>
        <translation>مفتاح Insert يضع موضوعًا في الحزمة أو يخرجه منها.</translation>
    </message>
    <message>
        <source>No topic has all these words</source>
        <translation>لا يوجد موضوع فيه كل هذه الكلمات</translation>
    </message>
    <message>
        <source>The search above looks inside every passage and at the contacts, too.</source>
        <translation>البحث في الأعلى يشمل أيضًا كل الفقرات وجهات الاتصال.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>عرض كل المواضيع</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
            <numerusform>المزيد (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Client&apos;s language</source>
        <translation>لغة العميل</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>عندما يتوفر الوقت</translation>
    </message>
    <message>
        <source>Information, not legal advice. Nothing you open or type here is kept.</source>
        <translation>معلومات وليست استشارة قانونية. لا يُحفظ شيء مما تفتحه أو تكتبه هنا.</translation>
    </message>
</context>
<context>
    <name>HotlineStrip</name>
    <message>
        <source>Hotlines</source>
        <translation>خطوط المساعدة</translation>
    </message>
    <message>
        <source>Call to confirm</source>
        <translation>اتصل للتأكد</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>for the client</source>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>لك</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue by %n day(s)</source>
        <translation>
            <numerusform>حان موعد المراجعة</numerusform>
            <numerusform>تأخرت المراجعة يومًا واحدًا</numerusform>
            <numerusform>تأخرت المراجعة يومين</numerusform>
            <numerusform>تأخرت المراجعة %n أيام</numerusform>
            <numerusform>تأخرت المراجعة %n يومًا</numerusform>
            <numerusform>تأخرت المراجعة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Source text · facts checked {day}</source>
        <translation>النص الأصلي · دُققت المعلومات {day}</translation>
    </message>
    <message>
        <source>no lawyer has read it yet</source>
        <translation>لم يقرأه محامٍ بعد</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>Translated by a person</source>
        <translation>ترجمة بشرية</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Type a language in any script</source>
        <translation>اكتب اسم لغة بأي خط</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Client&apos;s language</source>
        <translation>لغة العميل</translation>
    </message>
</context>
<context>
    <name>LetterAbout</name>
    <message>
        <source>All &amp;letters</source>
        <extracomment>Width of the look at 100 percent text, in pixels.</extracomment>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>&amp;Read in {language}</source>
        <translation>القراءة بلغة {language}</translation>
    </message>
    <message>
        <source>The words of this letter are in English only: they are not in {language} yet.</source>
        <translation>نصوص هذه الرسالة بالإنجليزية فقط: ليست متاحة بعد بلغة {language}.</translation>
    </message>
    <message>
        <source>The page for the client is in English, too: it is not in {language} yet.</source>
        <translation>صفحة العميل بالإنجليزية أيضاً: ليست متاحة بعد بلغة {language}.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>اقرأ المزيد</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>Choose…</source>
        <extracomment>Leaving a field for one of these is not leaving it.</extracomment>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Give this or {others}; one is enough.</source>
        <translation>أعطِ هذا أو {others}؛ يكفي واحد.</translation>
    </message>
    <message>
        <source>Needed for this letter.</source>
        <translation>لازم لهذه الرسالة.</translation>
    </message>
    <message>
        <source>You can leave it out.</source>
        <translation>يمكنك تركه فارغاً.</translation>
    </message>
    <message>
        <source>Private: see that nobody else reads the screen.</source>
        <translation>خاص: تأكد ألا يقرأ أحد غيركما الشاشة.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Month/day/year, such as 03/15/1988.</source>
        <translation>الشهر/اليوم/السنة، مثل ⁦03/15/1988⁩.</translation>
    </message>
    <message>
        <source>This means {day}.</source>
        <translation>هذا يعني {day}.</translation>
    </message>
    <message>
        <source>Four digits and nothing else. Never the whole number.</source>
        <translation>أربعة أرقام ولا شيء غيرها. لا تكتب الرقم كاملاً أبداً.</translation>
    </message>
    <message>
        <source>An A-number is the letter A and eight or nine digits.</source>
        <translation>رقم A هو الحرف A وثمانية أو تسعة أرقام.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>عنوان البريد الإلكتروني مثل ⁦name@example.org⁩.</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and dashes.</source>
        <translation>رقم الهاتف فيه أرقام ومسافات وشرطات.</translation>
    </message>
    <message>
        <source>Three letters, such as CHI.</source>
        <translation>ثلاثة أحرف، مثل CHI.</translation>
    </message>
    <message numerus="yes">
        <source>Too long for this letter: at most %n character(s).</source>
        <translation>
            <numerusform>طويل جداً لهذه الرسالة: %n حرف على الأكثر.</numerusform>
            <numerusform>طويل جداً لهذه الرسالة: حرف واحد على الأكثر.</numerusform>
            <numerusform>طويل جداً لهذه الرسالة: حرفان على الأكثر.</numerusform>
            <numerusform>طويل جداً لهذه الرسالة: %n أحرف على الأكثر.</numerusform>
            <numerusform>طويل جداً لهذه الرسالة: %n حرفاً على الأكثر.</numerusform>
            <numerusform>طويل جداً لهذه الرسالة: %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long for this letter. Make it shorter.</source>
        <translation>طويل جداً لهذه الرسالة. اختصره.</translation>
    </message>
    <message>
        <source>This must stand on one line.</source>
        <translation>يجب أن يكون هذا في سطر واحد.</translation>
    </message>
    <message>
        <source>Write month, day and year, such as 03/15/1988.</source>
        <translation>اكتب الشهر واليوم والسنة، مثل ⁦03/15/1988⁩.</translation>
    </message>
    <message>
        <source>This letter is not for that state.</source>
        <translation>هذه الرسالة ليست لتلك الولاية.</translation>
    </message>
    <message>
        <source>This does not look right. Look at it again.</source>
        <translation>هذا لا يبدو صحيحاً. راجعه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Kept nowhere: what you fill in is gone when the visit ends.</source>
        <translation>لا يُحفظ في أي مكان: ما تكتبه يزول عند انتهاء الزيارة.</translation>
    </message>
</context>
<context>
    <name>LetterGaps</name>
    <message>
        <source>Look at these again, or fill them in</source>
        <translation>راجع هذه أو املأها</translation>
    </message>
    <message>
        <source>Look at these again</source>
        <translation>راجع هذه مرة أخرى</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>ما زال فارغاً</translation>
    </message>
    <message>
        <source>What is wrong is left out of the letter.</source>
        <translation>ما هو خطأ لا يظهر في الرسالة.</translation>
    </message>
    <message>
        <source>Empty places in the letter have a line, to be filled in by hand.</source>
        <translation>الأماكن الفارغة في الرسالة فيها خط يُملأ باليد.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Print it with gaps</source>
        <extracomment>Below this effective height only what is needed stays round the form and the pages. The last steps.</extracomment>
        <translation>اطبعها مع الفراغات</translation>
    </message>
    <message>
        <source>Save it with gaps</source>
        <translation>احفظها مع الفراغات</translation>
    </message>
    <message>
        <source>Copy it with gaps</source>
        <translation>انسخها مع الفراغات</translation>
    </message>
    <message>
        <source>Add it with gaps</source>
        <translation>أضفها مع الفراغات</translation>
    </message>
    <message>
        <source>All &amp;letters</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>A&amp;bout it</source>
        <translation>عن الرسالة</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>&amp;Copy the text for the site</source>
        <translation>انسخ النص للموقع</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>انسخ كنص</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>Add &amp;to packet</source>
        <translation>أضف إلى الحزمة</translation>
    </message>
    <message>
        <source>What this letter can and can not do, and when to ask a lawyer first</source>
        <translation>ما الذي يمكن لهذه الرسالة فعله وما لا يمكنها، ومتى تسأل محامياً أولاً</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Form of the letter</source>
        <translation>استمارة الرسالة</translation>
    </message>
</context>
<context>
    <name>LetterStart</name>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Choose a letter. You see what it can do and what it risks before you fill it in.</source>
        <translation>اختر رسالة. ترى ما يمكنها فعله وما خطرها قبل أن تملأها.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are left out: they are not for this state or this status.</source>
        <translation>
            <numerusform>لم تُترك أي رسالة.</numerusform>
            <numerusform>تُركت رسالة واحدة: ليست لهذه الولاية أو لهذا الوضع.</numerusform>
            <numerusform>تُركت رسالتان: ليستا لهذه الولاية أو لهذا الوضع.</numerusform>
            <numerusform>تُركت %n رسائل: ليست لهذه الولاية أو لهذا الوضع.</numerusform>
            <numerusform>تُركت %n رسالة: ليست لهذه الولاية أو لهذا الوضع.</numerusform>
            <numerusform>تُركت %n رسالة: ليست لهذه الولاية أو لهذا الوضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Information, not legal advice.</source>
        <translation>معلومات، وليست استشارة قانونية.</translation>
    </message>
    <message>
        <source>US citizen</source>
        <translation>مواطن أمريكي</translation>
    </message>
    <message>
        <source>Green-card holder</source>
        <translation>حامل البطاقة الخضراء</translation>
    </message>
    <message>
        <source>Neither of these</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>For which &amp;state</source>
        <translation>لأي ولاية</translation>
    </message>
    <message>
        <source>Stat&amp;us, if it is said</source>
        <translation>الوضع، إن ذُكر</translation>
    </message>
    <message>
        <source>Kept nowhere. It only leaves out letters that do not fit.</source>
        <translation>لا يُحفظ. يستبعد فقط الرسائل غير المناسبة.</translation>
    </message>
    <message>
        <source>To companies</source>
        <translation>إلى الشركات</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>إلى الحكومة</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>للعائلة</translation>
    </message>
    <message>
        <source>For a workplace</source>
        <translation>لمكان العمل</translation>
    </message>
    <message>
        <source>On paper, by mail</source>
        <translation>على الورق، بالبريد</translation>
    </message>
    <message>
        <source>Text for the office&apos;s site</source>
        <translation>نص لموقع المكتب</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>On paper, to hand over</source>
        <translation>على الورق، للتسليم باليد</translation>
    </message>
</context>
<context>
    <name>Lettering</name>
    <message>
        <source>The text is on the clipboard.</source>
        <extracomment>Name of a saved letter at first: it tells nothing of what is inside.</extracomment>
        <translation>النص في الحافظة.</translation>
    </message>
    <message>
        <source>Paste it into the office&apos;s site or an e-mail. End takes it off the clipboard.</source>
        <translation>الصقه في موقع المكتب أو في رسالة بريد إلكتروني. زر «إنهاء» يزيله من الحافظة.</translation>
    </message>
    <message>
        <source>The letter is in the packet.</source>
        <translation>الرسالة في الحزمة.</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>&amp;Fill in this letter</source>
        <extracomment>What is in front.</extracomment>
        <translation>املأ هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>{state}: %n office(s) of the list</source>
        <extracomment>On a narrower card (at 100 percent text), or one higher than wide, the legend goes under the map.</extracomment>
        <translation>
            <numerusform>{state}: لا مكاتب من القائمة</numerusform>
            <numerusform>{state}: مكتب واحد من القائمة</numerusform>
            <numerusform>{state}: مكتبان من القائمة</numerusform>
            <numerusform>{state}: %n مكاتب من القائمة</numerusform>
            <numerusform>{state}: %n مكتبًا من القائمة</numerusform>
            <numerusform>{state}: %n مكتب من القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {state}</source>
        <translation>{state} فقط</translation>
    </message>
    <message>
        <source>Show the whole country</source>
        <translation>عرض البلاد كلها</translation>
    </message>
    <message>
        <source>Enlarge {state}</source>
        <translation>تكبير {state}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>مكاتب أخرى</translation>
    </message>
    <message>
        <source>Larger circle: more offices</source>
        <translation>دائرة أكبر: مكاتب أكثر</translation>
    </message>
    <message>
        <source>Map of offices</source>
        <translation>خريطة المكاتب</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) of the list are on the map.</source>
        <translation>
            <numerusform>لا يظهر أي مكتب من القائمة على الخريطة.</numerusform>
            <numerusform>على الخريطة مكتب واحد من القائمة.</numerusform>
            <numerusform>على الخريطة مكتبان من القائمة.</numerusform>
            <numerusform>على الخريطة %n مكاتب من القائمة.</numerusform>
            <numerusform>على الخريطة %n مكتبًا من القائمة.</numerusform>
            <numerusform>على الخريطة %n مكتب من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows step through the states, plus and minus zoom, Return shows one state alone.</source>
        <translation>الأسهم للتنقل بين الولايات، وزرّا + و- للتكبير والتصغير، وReturn لعرض ولاية واحدة فقط.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file was not saved: the disk is full. Everything is still in the window. Choose another place.</source>
        <translation>لم يُحفظ الملف: القرص ممتلئ. كل شيء ما زال في النافذة. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file was not saved: nothing may be written there. Everything is still in the window. Choose another place.</source>
        <translation>لم يُحفظ الملف: الكتابة هناك غير مسموح بها. كل شيء ما زال في النافذة. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file was not saved: the folder is not there any more. Everything is still in the window. Choose another place.</source>
        <translation>لم يُحفظ الملف: المجلد لم يعد موجودًا. كل شيء ما زال في النافذة. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file was not saved. Everything is still in the window. Try again, or choose another place.</source>
        <translation>لم يُحفظ الملف. كل شيء ما زال في النافذة. حاول مرة أخرى، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The library with the guidance is not there. Copy the program folder again, or build it.</source>
        <translation>مكتبة الإرشادات غير موجودة. انسخ مجلد البرنامج من جديد، أو أنشئ المكتبة.</translation>
    </message>
    <message>
        <source>The library belongs to another version of the program. Copy both from one place again.</source>
        <translation>المكتبة تخص إصدارًا آخر من البرنامج. انسخ الاثنين من مكان واحد من جديد.</translation>
    </message>
    <message>
        <source>The library is damaged and can not be read. Your settings are safe. Copy the program again.</source>
        <translation>المكتبة تالفة ولا يمكن قراءتها. إعداداتك سليمة. انسخ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>There is no such topic in this library.</source>
        <translation>لا يوجد هذا الموضوع في هذه المكتبة.</translation>
    </message>
    <message>
        <source>No place with this ZIP code or city name is known.</source>
        <translation>لا يُعرف مكان بهذا الرمز البريدي أو اسم المدينة.</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was kept as {name}; the program goes on with fresh ones.</source>
        <translation>كان ملف إعداداتك تالفًا. حُفظ باسم {name}، ويتابع البرنامج بإعدادات جديدة.</translation>
    </message>
    <message>
        <source>Your settings could not be saved here. They hold until the program is closed.</source>
        <translation>تعذّر حفظ إعداداتك هنا. تبقى سارية حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Everything is still in the window. Try again, or save a PDF and print it from another computer.</source>
        <translation>لم تقبل الطابعة الصفحات. كل شيء ما زال في النافذة. حاول مرة أخرى، أو احفظ ملف PDF واطبعه من كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>These pages can not be set: a character in them has no shape in the shipped typefaces. Look at the name of your group and at what was typed for the cards. Nothing was lost.</source>
        <translation>لا يمكن إعداد هذه الصفحات: فيها حرف لا تحتويه خطوط البرنامج. راجع اسم مجموعتك وما كُتب للبطاقات. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing of yours was lost.</source>
        <translation>حدث خطأ ما. لم يضع شيء مما لديك.</translation>
    </message>
</context>
<context>
    <name>OfficeMap</name>
    <message numerus="yes">
        <source>%n office(s), the first: {name}</source>
        <extracomment>Offices closer than this many pixels share a circle. A state is drawn at most this much larger than in the whole country.</extracomment>
        <translation>
            <numerusform>لا مكاتب، الأول: {name}</numerusform>
            <numerusform>مكتب واحد، الأول: {name}</numerusform>
            <numerusform>مكتبان، الأول: {name}</numerusform>
            <numerusform>%n مكاتب، الأول: {name}</numerusform>
            <numerusform>%n مكتبًا، الأول: {name}</numerusform>
            <numerusform>%n مكتب، الأول: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficerCard</name>
    <message>
        <source>Card {number} of {total}</source>
        <extracomment>Type sizes of the English in points: the largest that fits, never under the second (look.md, &quot;Officer card&quot;). The client&apos;s line below. More lines than this on one card are not read in passing.</extracomment>
        <translation>البطاقة {number} من {total}</translation>
    </message>
    <message>
        <source>Card for an officer: {words}</source>
        <translation>بطاقة للضابط: {words}</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>البطاقة السابقة</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>البطاقة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Scroll the card</source>
        <translation>تمرير البطاقة</translation>
    </message>
</context>
<context>
    <name>PacketButton</name>
    <message>
        <source>In the packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>Add to packet</source>
        <translation>إضافة إلى الحزمة</translation>
    </message>
    <message>
        <source>This topic is in the packet already</source>
        <translation>هذا الموضوع موجود في الحزمة</translation>
    </message>
</context>
<context>
    <name>PacketCard</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it, Delete takes it out, Space shows its pages.</source>
        <translation>Alt+Up وAlt+Down لتحريكه، وDelete لإخراجه، ومفتاح المسافة لعرض صفحاته.</translation>
    </message>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>اسحب لتغيير الترتيب (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>إخراج: {title}</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>إخراج (Delete)</translation>
    </message>
</context>
<context>
    <name>PacketChoices</name>
    <message>
        <source>No number</source>
        <extracomment>Longest words for a card, in letters: what fits on its foot. Places in the list of numbers. Asked for more often than the rest; the view puts it where it is seen.</extracomment>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>{language} only</source>
        <translation>{language} فقط</translation>
    </message>
    <message>
        <source>{language} and {other}</source>
        <translation>{language} و{other}</translation>
    </message>
    <message>
        <source>Your group&apos;s name is printed on every page: {name}</source>
        <translation>يُطبع اسم مجموعتك على كل صفحة: {name}</translation>
    </message>
    <message>
        <source>Your group has no name yet; it would stand on every page.</source>
        <translation>ليس لمجموعتك اسم بعد؛ سيظهر الاسم على كل صفحة.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Set the name of the group</source>
        <translation>تحديد اسم المجموعة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>صفحة الغلاف</translation>
    </message>
    <message>
        <source>Large print (18 points)</source>
        <translation>حروف كبيرة (18 نقطة)</translation>
    </message>
    <message>
        <source>&amp;Number to call on the cards</source>
        <translation>رقم الاتصال على البطاقات</translation>
    </message>
    <message>
        <source>Number to call on the cards</source>
        <translation>رقم الاتصال على البطاقات</translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation>من يردّ</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Kept nowhere: it is gone when the visit ends.</source>
        <translation>لا يُحفظ في أي مكان: يختفي عند انتهاء الزيارة.</translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>Item to its first page, counted from 0, and the number of its pages.</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} and {other}</source>
        <translation>{language} و{other}</translation>
    </message>
    <message>
        <source>Topic · {languages}</source>
        <translation>موضوع · {languages}</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <translation>لم تعد في المجلد.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>رسالة إلى {name}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>From the check, no answers</source>
        <translation>من الأسئلة، بلا إجابات</translation>
    </message>
    <message>
        <source>Wallet cards</source>
        <translation>بطاقات للمحفظة</translation>
    </message>
    <message>
        <source>Eight cards to cut out</source>
        <translation>ثماني بطاقات للقص</translation>
    </message>
    <message>
        <source>Card for an officer</source>
        <translation>بطاقة للضابط</translation>
    </message>
    <message>
        <source>A page to hold up</source>
        <translation>صفحة تُرفع ليراها الضابط</translation>
    </message>
    <message>
        <source>Page of your group</source>
        <translation>صفحة مجموعتك</translation>
    </message>
</context>
<context>
    <name>PacketStart</name>
    <message>
        <source>Packet</source>
        <extracomment>Icons of the ready packets by their id; others get that of a packet.</extracomment>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Nothing in the packet yet. Begin with a ready packet, or put in what this client needs.</source>
        <translation>لا شيء في الحزمة بعد. ابدأ بحزمة جاهزة، أو ضع ما يحتاجه هذا العميل.</translation>
    </message>
    <message>
        <source>Ready packets</source>
        <translation>حزم جاهزة</translation>
    </message>
    <message>
        <source>Or one thing at a time</source>
        <translation>أو إضافة كل شيء على حدة</translation>
    </message>
    <message>
        <source>Choose a &amp;topic in the guide</source>
        <translation>اختيار موضوع من الدليل</translation>
    </message>
    <message>
        <source>Choose a &amp;contact</source>
        <translation>اختيار جهة اتصال</translation>
    </message>
    <message>
        <source>&amp;Wallet cards</source>
        <translation>بطاقات للمحفظة</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Packet</source>
        <extracomment>Below this effective height only what is needed stays round the list and the pages.</extracomment>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>&amp;Wallet cards</source>
        <translation>بطاقات للمحفظة</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Add to the packet</source>
        <translation>إضافة إلى الحزمة</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>&amp;Officer card</source>
        <translation>بطاقة للضابط</translation>
    </message>
    <message>
        <source>Page of yo&amp;ur group</source>
        <translation>صفحة مجموعتك</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>End clears this packet. Nothing stays on this machine.</source>
        <translation>«إنهاء» يمسح هذه الحزمة. لا يبقى شيء على هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n page(s)</source>
        <translation>
            <numerusform>لا صفحات للطباعة</numerusform>
            <numerusform>طباعة صفحة واحدة</numerusform>
            <numerusform>طباعة صفحتين</numerusform>
            <numerusform>طباعة %n صفحات</numerusform>
            <numerusform>طباعة %n صفحة</numerusform>
            <numerusform>طباعة %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt+Up and Alt+Down.</source>
        <translation>اسحب لتغيير الترتيب، أو استخدم Alt+Up وAlt+Down.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>لا صفحات.</numerusform>
            <numerusform>صفحة واحدة.</numerusform>
            <numerusform>صفحتان.</numerusform>
            <numerusform>%n صفحات.</numerusform>
            <numerusform>%n صفحة.</numerusform>
            <numerusform>%n صفحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>These pages are not the newest.</source>
        <translation>هذه الصفحات ليست الأحدث.</translation>
    </message>
    <message>
        <source>No pages were made.</source>
        <translation>لم تُعَدّ أي صفحات.</translation>
    </message>
    <message>
        <source>A character that was typed has no shape in the shipped typefaces. Write it in another way. Nothing was lost.</source>
        <translation>حرف مما كُتب لا شكل له في الخطوط المرفقة. اكتبه بطريقة أخرى. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>تعذّر إعداد الصفحات.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>Printing was stopped. The printer may still give out a few pages.</source>
        <translation>أُوقفت الطباعة. قد تُخرج الطابعة بضع صفحات أخرى.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>لا توجد طابعة لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Save a PDF, on a USB stick for instance, and print it from another computer.</source>
        <translation>احفظ ملف PDF، على ذاكرة USB مثلاً، واطبعه من كمبيوتر آخر.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Setting the pages…</source>
        <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>عرض الصفحات</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>صفحة {number} من {pages}</translation>
    </message>
    <message>
        <source>Pages {first} to {last} of {pages}</source>
        <translation>الصفحات من {first} إلى {last} من أصل {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>كما سيُطبع</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>صفحات أصغر</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>صفحات أكبر</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>صفحات بعرض المساحة المتاحة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>PassageBody</name>
    <message>
        <source>The English of this part has changed since it was translated.</source>
        <translation>تغيّر النص الإنجليزي لهذا الجزء بعد ترجمته.</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>Copy</source>
        <extracomment>Width that a column of a table needs at least, in pixels at 100 percent text: a word like &quot;September&quot;. Width of the reading column in the look: what a text is laid out for before it is told its width.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>&amp;ZIP code or city</source>
        <extracomment>Cities of one name offered as buttons; with more, writing the state is quicker than looking for it.</extracomment>
        <translation>الرمز البريدي أو المدينة</translation>
    </message>
    <message>
        <source>90012 or Fresno, CA</source>
        <translation>90012 أو Fresno, CA</translation>
    </message>
</context>
<context>
    <name>QrBlock</name>
    <message>
        <source>Point a phone here</source>
        <translation>وجّه الهاتف إلى هنا</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>بطاقة الاتصال</translation>
    </message>
    <message>
        <source>QR code with the whole contact card instead of the number</source>
        <translation>رمز QR ببطاقة الاتصال كاملة بدل الرقم</translation>
    </message>
    <message>
        <source>QR code: contact card of {name}</source>
        <translation>رمز QR: بطاقة اتصال {name}</translation>
    </message>
    <message>
        <source>QR code: call {phone}</source>
        <translation>رمز QR: اتصل بالرقم {phone}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question {number} of {total}</source>
        <extracomment>Icon and words of each answer. Pixels at 100 percent text.</extracomment>
        <translation>السؤال {number} من {total}</translation>
    </message>
    <message>
        <source>This stays on this screen. Nothing is saved. You can stop at any time.</source>
        <translation>يبقى هذا على هذه الشاشة. لا يُحفظ شيء. يمكنك التوقف في أي وقت.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <extracomment>Only views that are built stand here. Settings stands at the foot.</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>مسار البيانات</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>RecipientNote</name>
    <message>
        <source>We know no certain postal address, so the letter has none printed.</source>
        <translation>لا نعرف عنواناً بريدياً مؤكداً، لذلك لا يُطبع أي عنوان في الرسالة.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Safety first</source>
        <extracomment>Widths of the look at 100 percent text, in pixels: those of a topic&apos;s sheet and of the help beside it.</extracomment>
        <translation>سلامتك أولًا</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>ما يجب فعله أولًا</translation>
    </message>
    <message numerus="yes">
        <source>Later: %n more step(s)</source>
        <translation>
            <numerusform>لاحقًا: لا خطوات أخرى</numerusform>
            <numerusform>لاحقًا: خطوة واحدة أخرى</numerusform>
            <numerusform>لاحقًا: خطوتان أخريان</numerusform>
            <numerusform>لاحقًا: %n خطوات أخرى</numerusform>
            <numerusform>لاحقًا: %n خطوة أخرى</numerusform>
            <numerusform>لاحقًا: %n خطوة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Information, not legal advice. Weights are judgment: nobody can say what will happen.</source>
        <translation>معلومات وليست استشارة قانونية. أهمية كل أمر هنا مسألة تقدير: لا أحد يستطيع أن يقول ما سيحدث.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message numerus="yes">
        <source>%n contact(s) near {place}</source>
        <extracomment>With fewer offices than this the note proposes a filter to loosen.</extracomment>
        <translation>
            <numerusform>لا جهات اتصال قرب {place}</numerusform>
            <numerusform>جهة اتصال واحدة قرب {place}</numerusform>
            <numerusform>جهتا اتصال قرب {place}</numerusform>
            <numerusform>%n جهات اتصال قرب {place}</numerusform>
            <numerusform>%n جهة اتصال قرب {place}</numerusform>
            <numerusform>%n جهة اتصال قرب {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) for {place}</source>
        <translation>
            <numerusform>لا جهات اتصال لـ {place}</numerusform>
            <numerusform>جهة اتصال واحدة لـ {place}</numerusform>
            <numerusform>جهتا اتصال لـ {place}</numerusform>
            <numerusform>%n جهات اتصال لـ {place}</numerusform>
            <numerusform>%n جهة اتصال لـ {place}</numerusform>
            <numerusform>%n جهة اتصال لـ {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>الأقرب أولًا</translation>
    </message>
    <message>
        <source>State-wide and national</source>
        <translation>على مستوى الولاية والبلاد</translation>
    </message>
    <message>
        <source>Not stated: ask</source>
        <translation>غير مذكور: اسأل</translation>
    </message>
    <message>
        <source>Old sources: check before you use them</source>
        <translation>مصادر قديمة: تحقق منها قبل استخدامها</translation>
    </message>
    <message>
        <source>Local offices</source>
        <translation>مكاتب محلية</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>لا توجد جهة اتصال مطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n contact(s) fit.</source>
        <translation>
            <numerusform>لا توجد جهة اتصال مطابقة.</numerusform>
            <numerusform>جهة اتصال واحدة فقط مطابقة.</numerusform>
            <numerusform>جهتا اتصال فقط مطابقتان.</numerusform>
            <numerusform>%n جهات اتصال فقط مطابقة.</numerusform>
            <numerusform>%n جهة اتصال فقط مطابقة.</numerusform>
            <numerusform>%n جهة اتصال فقط مطابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n office(s) near {place} fit.</source>
        <translation>
            <numerusform>لا يوجد مكتب مطابق قرب {place}.</numerusform>
            <numerusform>مكتب واحد فقط مطابق قرب {place}.</numerusform>
            <numerusform>مكتبان فقط مطابقان قرب {place}.</numerusform>
            <numerusform>%n مكاتب فقط مطابقة قرب {place}.</numerusform>
            <numerusform>%n مكتبًا فقط مطابقًا قرب {place}.</numerusform>
            <numerusform>%n مكتب فقط مطابق قرب {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{few} No filter is in the way: the directory has no others for this place.</source>
        <translation>{few} التصفية ليست السبب: لا يحتوي الدليل على غيرها لهذا المكان.</translation>
    </message>
    <message>
        <source>Without {filter} there would be {count}.</source>
        <translation>من دون {filter}: {count}.</translation>
    </message>
    <message>
        <source>Loosen these filters</source>
        <translation>تخفيف هذه التصفيات</translation>
    </message>
    <message>
        <source>Loosen that filter</source>
        <translation>تخفيف هذه التصفية</translation>
    </message>
    <message>
        <source>At any distance there would be {count}.</source>
        <translation>بأي مسافة: {count}.</translation>
    </message>
    <message>
        <source>Show any distance</source>
        <translation>عرض أي مسافة</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s) there would be {count}.</source>
        <translation>
            <numerusform>ضمن 0 ميل: {count}.</numerusform>
            <numerusform>ضمن ميل واحد: {count}.</numerusform>
            <numerusform>ضمن ميلين: {count}.</numerusform>
            <numerusform>ضمن %n أميال: {count}.</numerusform>
            <numerusform>ضمن %n ميلًا: {count}.</numerusform>
            <numerusform>ضمن %n ميل: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widen to %n mile(s)</source>
        <translation>
            <numerusform>التوسيع إلى 0 ميل</numerusform>
            <numerusform>التوسيع إلى ميل واحد</numerusform>
            <numerusform>التوسيع إلى ميلين</numerusform>
            <numerusform>التوسيع إلى %n أميال</numerusform>
            <numerusform>التوسيع إلى %n ميلًا</numerusform>
            <numerusform>التوسيع إلى %n ميل</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>“{filter}”</source>
        <translation>«{filter}»</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>ورقة جهات الاتصال</translation>
    </message>
    <message>
        <source>Numbers to carry on paper, in large type</source>
        <translation>أرقام تُحمل على الورق بخط كبير</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Take out of the packet (Insert)</source>
        <translation>إخراج من الحزمة (Insert)</translation>
    </message>
    <message>
        <source>Add to packet (Insert)</source>
        <translation>إضافة إلى الحزمة (Insert)</translation>
    </message>
</context>
<context>
    <name>SayBox</name>
    <message>
        <source>Show to officer</source>
        <translation>العرض على الضابط</translation>
    </message>
    <message>
        <source>Show to officer: {words}</source>
        <translation>العرض على الضابط: {words}</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>قراءة بصوت عالٍ: {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Guidance</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>لم يُعثر على شيء لـ «{words}»</translation>
    </message>
    <message>
        <source>Try one word, such as “door”, “work” or “lawyer”, or look through all topics.</source>
        <translation>جرّب كلمة واحدة، مثل «باب» أو «عمل» أو «محامٍ»، أو تصفّح كل المواضيع.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>عرض كل المواضيع</translation>
    </message>
    <message>
        <source>Topic · {languages}</source>
        <translation>موضوع · {languages}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Insert puts a result into the packet, or takes it out.</source>
        <translation>مفتاح Insert يضع نتيجة في الحزمة أو يخرجها منها.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>Languages that the interface itself speaks. No input method is to learn where this machine stands. Below this width of a sheet, at 100 percent text, labels stand above their fields.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>End of a visit</source>
        <translation>نهاية الزيارة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>&amp;Your language</source>
        <translation>لغتك</translation>
    </message>
    <message>
        <source>&amp;Client languages shown first</source>
        <translation>لغات العملاء التي تظهر أولًا</translation>
    </message>
    <message>
        <source>&amp;ZIP code of the office</source>
        <translation>الرمز البريدي للمكتب</translation>
    </message>
    <message>
        <source>&amp;Name of your group</source>
        <translation>اسم مجموعتك</translation>
    </message>
    <message>
        <source>&amp;Folder of your group</source>
        <translation>مجلد مجموعتك</translation>
    </message>
    <message>
        <source>&amp;Paper in the printer</source>
        <translation>الورق في الطابعة</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Five digits; leave empty to be asked each time</source>
        <translation>خمسة أرقام؛ اتركه فارغًا ليُطلب منك كل مرة</translation>
    </message>
    <message>
        <source>Pressing Shift three times ends the visit</source>
        <translation>الضغط على Shift ثلاث مرات ينهي الزيارة</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الكمبيوتر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>KYR {version}. Information, not legal advice.</source>
        <translation>KYR {version}. معلومات وليست استشارة قانونية.</translation>
    </message>
    <message>
        <source>This program never opens a network connection. What a client types or reads is never written to disk.</source>
        <translation>لا يفتح هذا البرنامج أي اتصال بالشبكة. ما يكتبه العميل أو يقرؤه لا يُحفظ على القرص أبدًا.</translation>
    </message>
    <message>
        <source>Facts in this library were last checked on {date}.</source>
        <translation>آخر تدقيق للمعلومات في هذه المكتبة: {date}.</translation>
    </message>
    <message>
        <source>Code: Apache License 2.0. Texts: Creative Commons Attribution 4.0 International.</source>
        <translation>الشيفرة: Apache License 2.0. النصوص: Creative Commons Attribution 4.0 International.</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1. Icons: Lucide, ISC. Map shapes: us-atlas, ISC.</source>
        <translation>الخطوط: Noto، SIL Open Font License 1.1. الأيقونات: Lucide، ISC. أشكال الخريطة: us-atlas، ISC.</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Back</source>
        <extracomment>The widest that two columns may grow together, at 100 percent text.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>التمرير معًا</translation>
    </message>
    <message>
        <source>Keep both languages at the same passage</source>
        <translation>إبقاء اللغتين عند الفقرة نفسها</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>لغة واحدة</translation>
    </message>
    <message>
        <source>Scroll your text</source>
        <translation>تمرير نصك</translation>
    </message>
    <message>
        <source>Scroll the client&apos;s text</source>
        <translation>تمرير نص العميل</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Officers at the door</source>
        <extracomment>The words of the client&apos;s line come from the translator of the client&apos;s language, by the same English key.</extracomment>
        <translation>ضباط عند الباب</translation>
    </message>
    <message>
        <source>Knocking, at home</source>
        <translation>يطرقون باب البيت</translation>
    </message>
    <message>
        <source>Stopped in the street</source>
        <translation>أوقفوني في الشارع</translation>
    </message>
    <message>
        <source>On foot, in public</source>
        <translation>مشيًا، في مكان عام</translation>
    </message>
    <message>
        <source>Stopped in the car</source>
        <translation>أوقفوني في السيارة</translation>
    </message>
    <message>
        <source>Driver or passenger</source>
        <translation>سائق أو راكب</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>في العمل</translation>
    </message>
    <message>
        <source>Raid, audit, questions</source>
        <translation>مداهمة، تفتيش، أسئلة</translation>
    </message>
    <message>
        <source>Someone was taken</source>
        <translation>أخذوا شخصًا</translation>
    </message>
    <message>
        <source>First hours, finding them</source>
        <translation>الساعات الأولى، العثور عليه</translation>
    </message>
    <message>
        <source>Phone taken or searched</source>
        <translation>أخذوا الهاتف أو فتشوه</translation>
    </message>
    <message>
        <source>By police or at the border</source>
        <translation>الشرطة أو على الحدود</translation>
    </message>
    <message>
        <source>A spyware warning</source>
        <translation>تحذير من برنامج تجسس</translation>
    </message>
    <message>
        <source>From Apple, Google or WhatsApp</source>
        <translation>من Apple أو Google أو WhatsApp</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>السفر</translation>
    </message>
    <message>
        <source>Airport, border, bus</source>
        <translation>مطار، حدود، حافلة</translation>
    </message>
    <message>
        <source>How can they find me?</source>
        <translation>كيف يمكنهم العثور عليّ؟</translation>
    </message>
    <message>
        <source>Systems, data, cameras</source>
        <translation>أنظمة، بيانات، كاميرات</translation>
    </message>
    <message>
        <source>Protect yourself</source>
        <translation>احمِ نفسك</translation>
    </message>
    <message>
        <source>Phone, accounts, messages</source>
        <translation>الهاتف، الحسابات، الرسائل</translation>
    </message>
    <message>
        <source>Prepare your family</source>
        <translation>جهّز عائلتك</translation>
    </message>
    <message>
        <source>Children, papers, a lawyer</source>
        <translation>الأطفال، الأوراق، محامٍ</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>سجلاتك</translation>
    </message>
    <message>
        <source>Files, brokers, rights</source>
        <translation>ملفات، تجار بيانات، حقوق</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>ماذا يحدث؟</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source {number} of {total}</source>
        <translation>المصدر {number} من {total}</translation>
    </message>
    <message>
        <source>All sources of this page</source>
        <translation>كل مصادر هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>اتصل بهذا الرقم</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Scroll the sources</source>
        <translation>تمرير المصادر</translation>
    </message>
    <message>
        <source>Reported, not confirmed by an official record.</source>
        <translation>ورد في تقارير، ولم يؤكده سجل رسمي.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ask in a private place, or let the client hold the screen.</source>
        <translation>اسأل في مكان خاص، أو دع العميل يمسك الشاشة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message numerus="yes">
        <source>Are you still there? This visit ends in %n second(s).</source>
        <translation>
            <numerusform>هل ما زلت هنا؟ تنتهي هذه الزيارة الآن.</numerusform>
            <numerusform>هل ما زلت هنا؟ تنتهي هذه الزيارة خلال ثانية واحدة.</numerusform>
            <numerusform>هل ما زلت هنا؟ تنتهي هذه الزيارة خلال ثانيتين.</numerusform>
            <numerusform>هل ما زلت هنا؟ تنتهي هذه الزيارة خلال %n ثوانٍ.</numerusform>
            <numerusform>هل ما زلت هنا؟ تنتهي هذه الزيارة خلال %n ثانية.</numerusform>
            <numerusform>هل ما زلت هنا؟ تنتهي هذه الزيارة خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>What answers &quot;I am still here&quot; and must not press what lies under the question.</extracomment>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Packet {count}</source>
        <translation>الحزمة {count}</translation>
    </message>
    <message numerus="yes">
        <source>Packet: %n thing(s)</source>
        <translation>
            <numerusform>الحزمة: لا شيء فيها</numerusform>
            <numerusform>الحزمة: شيء واحد</numerusform>
            <numerusform>الحزمة: شيئان</numerusform>
            <numerusform>الحزمة: %n أشياء</numerusform>
            <numerusform>الحزمة: %n شيئًا</numerusform>
            <numerusform>الحزمة: %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client takes home (Alt+6)</source>
        <translation>ما يأخذه العميل معه إلى البيت (Alt+6)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الكمبيوتر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Search guidance and contacts</source>
        <translation>البحث في الإرشادات وجهات الاتصال</translation>
    </message>
    <message>
        <source>Client: {language}</source>
        <translation>العميل: {language}</translation>
    </message>
    <message>
        <source>Client&apos;s language: {language}</source>
        <translation>لغة العميل: {language}</translation>
    </message>
    <message>
        <source>Choose the client&apos;s language (Ctrl+L)</source>
        <translation>اختر لغة العميل (Ctrl+L)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text size (Ctrl+Plus, Ctrl+Minus)</source>
        <translation>حجم النص (Ctrl+Plus, Ctrl+Minus)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>فاتح أو داكن أو تباين عالٍ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>بحث (Ctrl+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End this visit and forget everything (Ctrl+Shift+E)</source>
        <translation>إنهاء هذه الزيارة ونسيان كل شيء (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>TopicAside</name>
    <message>
        <source>Call to confirm before you go.</source>
        <translation>اتصل للتأكد قبل أن تذهب.</translation>
    </message>
    <message>
        <source>More offices that help with this</source>
        <translation>مكاتب أخرى تساعد في هذا</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مواضيع ذات صلة</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Help near {place}</source>
        <translation>مساعدة قرب {place}</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>Both languages side by side</source>
        <translation>اللغتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>This page has no second language to show: choose another client language.</source>
        <translation>لا توجد لغة ثانية لهذه الصفحة: اختر لغة أخرى للعميل.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Put this topic into the packet and print it (Ctrl+P)</source>
        <translation>وضع هذا الموضوع في الحزمة وطباعته (Ctrl+P)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Go to a part of this page</source>
        <translation>الانتقال إلى جزء من هذه الصفحة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>TopicFoot</name>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>هذه معلومات وليست استشارة قانونية.</translation>
    </message>
    <message>
        <source>Facts checked {day}.</source>
        <translation>دُققت المعلومات {day}.</translation>
    </message>
    <message>
        <source>Facts checked {day}. Covers news up to {month}.</source>
        <translation>دُققت المعلومات {day}. تشمل الأخبار حتى {month}.</translation>
    </message>
</context>
<context>
    <name>TopicHead</name>
    <message>
        <source>Review due soon: check this page again before you rely on it after {day}.</source>
        <extracomment>From so many days on an overdue page is called out of date outright.</extracomment>
        <translation>اقترب موعد المراجعة: تحقق من هذه الصفحة من جديد قبل الاعتماد عليها بعد {day}.</translation>
    </message>
    <message>
        <source>This text was translated by a machine. If something seems unclear, read the English.</source>
        <translation>هذا النص ترجمة آلية. إذا بدا شيء غير واضح، فاقرأ النص الإنجليزي.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are older than the English.</source>
        <translation>
            <numerusform>لا يوجد جزء منه أقدم من النص الإنجليزي.</numerusform>
            <numerusform>جزء واحد منه أقدم من النص الإنجليزي.</numerusform>
            <numerusform>جزآن منه أقدم من النص الإنجليزي.</numerusform>
            <numerusform>%n أجزاء منه أقدم من النص الإنجليزي.</numerusform>
            <numerusform>%n جزءًا منه أقدم من النص الإنجليزي.</numerusform>
            <numerusform>%n جزء منه أقدم من النص الإنجليزي.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is not yet in {languages}. It is shown in {shown}.</source>
        <translation>هذه الصفحة غير متوفرة بعد بلغة {languages}. وهي معروضة بلغة {shown}.</translation>
    </message>
    <message>
        <source>Read this page in English</source>
        <translation>اقرأ هذه الصفحة بالإنجليزية</translation>
    </message>
    <message>
        <source>Out of date. {overdue}.</source>
        <translation>معلومات قديمة. {overdue}.</translation>
    </message>
    <message>
        <source>The law may have changed. Call a lawyer before you rely on this.</source>
        <translation>ربما تغيّر القانون. اتصل بمحامٍ قبل الاعتماد على هذا.</translation>
    </message>
    <message>
        <source>Nobody has checked this page for a long time. Do not rely on it alone: ask a lawyer first.</source>
        <translation>لم يتحقق أحد من هذه الصفحة منذ وقت طويل. لا تعتمد عليها وحدها: اسأل محاميًا أولًا.</translation>
    </message>
    <message>
        <source>This page is too old to act on. Ask a lawyer, and ask for an update of this program.</source>
        <translation>هذه الصفحة أقدم من أن تتصرف بناءً عليها. اسأل محاميًا، واطلب تحديث هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Scroll the page</source>
        <extracomment>The first page stands long before this: then the machine is asked for a voice. Below this effective width the bar has room for icons beside its two buttons.</extracomment>
        <translation>تمرير الصفحة</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Covers news up to {month}</source>
        <translation>تشمل الأخبار حتى {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sources of this page</source>
        <translation>عرض مصادر هذه الصفحة</translation>
    </message>
    <message>
        <source>Facts checked {day}</source>
        <translation>دُققت المعلومات {day}</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue by %n day(s)</source>
        <translation>
            <numerusform>حان موعد المراجعة</numerusform>
            <numerusform>تأخرت المراجعة يومًا واحدًا</numerusform>
            <numerusform>تأخرت المراجعة يومين</numerusform>
            <numerusform>تأخرت المراجعة %n أيام</numerusform>
            <numerusform>تأخرت المراجعة %n يومًا</numerusform>
            <numerusform>تأخرت المراجعة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Review due {day}</source>
        <translation>موعد المراجعة {day}</translation>
    </message>
    <message>
        <source>Applies in all states</source>
        <translation>ينطبق في كل الولايات</translation>
    </message>
    <message>
        <source>Applies in {states}</source>
        <translation>ينطبق في {states}</translation>
    </message>
    <message>
        <source>English is the source</source>
        <translation>الإنجليزية هي الأصل</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>Translated by {name}</source>
        <translation>ترجمة {name}</translation>
    </message>
    <message>
        <source>Translated by a person</source>
        <translation>ترجمة بشرية</translation>
    </message>
    <message>
        <source>Not yet reviewed by a lawyer</source>
        <translation>لم يراجعه محامٍ بعد</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {day}</source>
        <translation>راجعه {name}، {day}</translation>
    </message>
    <message>
        <source>Reviewed by {name}</source>
        <translation>راجعه {name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>{name} · complete</source>
        <extracomment>Lines in the strip of Home; more would push it below the first screen. Language chips; the others open in the picker.</extracomment>
        <translation>{name} · كاملة</translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n topic(s)</source>
        <translation>
            <numerusform>{name} · لا مواضيع</numerusform>
            <numerusform>{name} · موضوع واحد</numerusform>
            <numerusform>{name} · موضوعان</numerusform>
            <numerusform>{name} · %n مواضيع</numerusform>
            <numerusform>{name} · %n موضوعًا</numerusform>
            <numerusform>{name} · %n موضوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Fold</name>
    <message>
        <source>{title}. Hide</source>
        <translation>{title}. إخفاء</translation>
    </message>
    <message>
        <source>{title}. Show</source>
        <translation>{title}. عرض</translation>
    </message>
</context>
<context>
    <name>_Hotline</name>
    <message>
        <source>old source, {month}</source>
        <translation>مصدر قديم، {month}</translation>
    </message>
    <message>
        <source>seen {month}</source>
        <translation>اطُّلع عليه {month}</translation>
    </message>
</context>
</TS>
