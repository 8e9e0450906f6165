<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ActionCard</name>
    <message>
        <source>{title}. Hide the steps</source>
        <translation>{title}。隐藏步骤</translation>
    </message>
    <message>
        <source>{title}. Show the steps</source>
        <translation>{title}。显示步骤</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>The contacts are in the packet.</source>
        <extracomment>Names of saved files at first: they tell nothing of what is inside. Says in a view what came of saving: the sentence, and whether it went wrong.</extracomment>
        <translation>这些联系方式已在资料包中。</translation>
    </message>
    <message>
        <source>Contact file</source>
        <translation>联系人文件</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 个机构</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Fewer</source>
        <extracomment>Field of `DirectoryFilter` and value, as `finding.counts` has them.</extracomment>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{group}: fewer choices</source>
        <translation>{group}：收起选项</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n more</source>
        <translation>
            <numerusform>{group}：另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>In the packet</source>
        <extracomment>Room (at 100 percent text) that name and number keep beside the QR code; with less it goes below them. A lower card (at 100 percent text) scrolls as a whole: source and buttons would leave no room for the rest. Icon, and what the line tells, in order. Lines without words are left out.</extracomment>
        <translation>已在资料包中</translation>
    </message>
    <message>
        <source>&amp;Add to packet</source>
        <translation>加入资料包(&amp;A)</translation>
    </message>
    <message>
        <source>This contact is in the packet already</source>
        <translation>这个机构已在资料包中</translation>
    </message>
    <message>
        <source>Print it for the client</source>
        <translation>打印给当事人</translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation>电话：{number}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Call to confirm.</source>
        <translation>请致电确认。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>帮助事项</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>From the source</source>
        <translation>来源说明</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see its number, address and source here.</source>
        <translation>在列表中选择一个机构，这里会显示它的电话、地址和来源。</translation>
    </message>
    <message>
        <source>The source gives no phone number</source>
        <translation>来源未提供电话号码</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy name, number, address and source</source>
        <translation>复制名称、电话、地址和来源</translation>
    </message>
    <message>
        <source>Save for a p&amp;hone (.vcf)</source>
        <translation>存到手机(.vcf)(&amp;H)</translation>
    </message>
    <message>
        <source>A contact file that a phone&apos;s address book opens, with source and date</source>
        <translation>手机通讯录可打开的联系人文件，附来源和日期</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>复制电子邮件地址</translation>
    </message>
    <message>
        <source>Copy the website&apos;s address</source>
        <translation>复制网址</translation>
    </message>
</context>
<context>
    <name>ContactSheetView</name>
    <message>
        <source>&amp;Print</source>
        <extracomment>Below this effective height only what is needed stays round the pages. The last steps.</extracomment>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>保存 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>已在资料包中</translation>
    </message>
    <message>
        <source>Add these &amp;to packet</source>
        <translation>把这些加入资料包(&amp;K)</translation>
    </message>
    <message>
        <source>Save for a p&amp;hone (.vcf)</source>
        <translation>存到手机(.vcf)(&amp;H)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>联系单</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) on the sheet.</source>
        <translation>
            <numerusform>联系单上有 %n 个联系方式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) on the sheet, of {all} that fit.</source>
        <translation>
            <numerusform>符合条件的 {all} 个联系方式中，联系单上有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>In large type, nearest first, each with a QR code that dials the number. What a source does not state stands apart: ask.</source>
        <translation>大字，由近及远，每个都带可拨号的二维码。来源未注明的单独列出：请询问。</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>联系单的语言</translation>
    </message>
    <message>
        <source>&amp;Back to the contacts</source>
        <translation>返回联系方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>选项(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页面(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Languages not stated: ask</source>
        <translation>未注明语言：请询问</translation>
    </message>
    <message>
        <source>Services not stated: ask</source>
        <translation>未注明服务：请询问</translation>
    </message>
    <message>
        <source>Hours not known: ask when you call</source>
        <translation>时间不详：致电时请询问</translation>
    </message>
    <message>
        <source>National</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>State-wide</source>
        <translation>全州</translation>
    </message>
    <message>
        <source>under 1 mi</source>
        <translation>不到 1 英里</translation>
    </message>
    <message>
        <source>{distance} mi</source>
        <translation>{distance} 英里</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>帮助类型</translation>
    </message>
    <message>
        <source>Ask about: {things}</source>
        <translation>请询问：{things}</translation>
    </message>
    <message>
        <source>Federal rules limit whom it may help: ask first</source>
        <translation>联邦规定限制其可帮助的人：请先询问</translation>
    </message>
    <message>
        <source>Source without date</source>
        <translation>来源无日期</translation>
    </message>
    <message>
        <source>Old source: {date}</source>
        <translation>来源较旧：{date}</translation>
    </message>
    <message>
        <source>This is the government. It may note your call; ask a lawyer first.</source>
        <translation>这是政府机构，可能会记录您的来电；请先咨询律师。</translation>
    </message>
    <message>
        <source>Not everyone can be helped here</source>
        <translation>这里不能帮助所有人</translation>
    </message>
    <message>
        <source>This office gets federal money. Federal rules (45 C.F.R. Part 1626) stop it from helping some immigrants: ask first.</source>
        <translation>该机构接受联邦资金。联邦规定（45 C.F.R. Part 1626）禁止其帮助某些移民：请先询问。</translation>
    </message>
    <message>
        <source>The recognition may have run out: ask first</source>
        <translation>认可可能已过期：请先询问</translation>
    </message>
    <message>
        <source>The recognition is being renewed: ask first</source>
        <translation>认可正在续期：请先询问</translation>
    </message>
    <message>
        <source>Source without a date</source>
        <translation>来源无日期</translation>
    </message>
    <message>
        <source>Nobody knows how old this entry is. Check it before you hand it out.</source>
        <translation>无人知道这条信息有多旧。提供给他人前请先核实。</translation>
    </message>
    <message>
        <source>Old source</source>
        <translation>来源较旧</translation>
    </message>
    <message>
        <source>The source of this entry is more than two years old. Check it before you hand it out.</source>
        <translation>这条信息的来源已超过两年。提供给他人前请先核实。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>{source}. Not dialed yet.</source>
        <translation>{source}。尚未拨打核实。</translation>
    </message>
    <message>
        <source>Call to confirm. Source: {source}</source>
        <translation>请致电确认。来源：{source}</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>On this page</source>
        <translation>本页内容</translation>
    </message>
</context>
<context>
    <name>DataFlowView</name>
    <message>
        <source>How data flows</source>
        <translation>数据怎样流动</translation>
    </message>
    <message>
        <source>Where data about people come from, who holds and sells them, and what officers use them for. Choose a box to see what leads to it. Arrow keys go from box to box.</source>
        <translation>关于人的数据从哪里来、由谁保存和出售、执法人员用来做什么。选择一个方框，查看哪些数据通向它。方向键在方框之间移动。</translation>
    </message>
    <message>
        <source>About the chosen box</source>
        <translation>关于所选方框</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End this visit and clear the packet?</source>
        <translation>结束本次使用并清除资料包？</translation>
    </message>
    <message>
        <source>The packet was neither printed nor saved. Nothing of it can be brought back.</source>
        <translation>资料包既没有打印也没有保存。清除后无法恢复任何内容。</translation>
    </message>
    <message>
        <source>&amp;End and clear</source>
        <translation>结束并清除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>继续工作(&amp;K)</translation>
    </message>
    <message>
        <source>End and clear</source>
        <translation>结束并清除</translation>
    </message>
</context>
<context>
    <name>ExposureCheck</name>
    <message>
        <source>Yes</source>
        <extracomment>Words of the interface that stand in both languages; the client&apos;s come from the translator of that language.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>为什么问这个</translation>
    </message>
    <message>
        <source>How could someone find you?</source>
        <translation>别人可能怎样找到您？</translation>
    </message>
    <message>
        <source>A few questions show what to do first. You can skip any question. There is no score, and nobody asks for a name, a number or a status.</source>
        <translation>几个问题帮您看清先做什么。任何问题都可以跳过。没有打分，也不会问姓名、号码或身份。</translation>
    </message>
    <message>
        <source>Nothing here needs to be done first. These steps help everyone.</source>
        <translation>这里没有必须先做的事。这些步骤对每个人都有帮助。</translation>
    </message>
</context>
<context>
    <name>ExposureCheckView</name>
    <message>
        <source>Keys: {answers}. Backspace goes one question back.</source>
        <extracomment>Looking for a voice loads a module; the page comes first.</extracomment>
        <translation>按键：{answers}。按 Backspace 返回上一题。</translation>
    </message>
    <message>
        <source>{number} or {letter}</source>
        <translation>{number} 或 {letter}</translation>
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
        <translation>更改回答</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>返回上一题</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>返回 (Backspace)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start again: forget every answer</source>
        <translation>重新开始：清除所有回答</translation>
    </message>
    <message>
        <source>Forget every answer and start again</source>
        <translation>清除所有回答并重新开始</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish and see first steps</source>
        <translation>完成并查看最先要做的步骤</translation>
    </message>
    <message>
        <source>Finish with the answers so far (Ctrl+Enter)</source>
        <translation>以目前的回答完成 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>已在资料包中</translation>
    </message>
    <message>
        <source>Add to packet</source>
        <translation>加入资料包</translation>
    </message>
    <message>
        <source>The steps are in the packet, and none of the answers.</source>
        <translation>资料包中有这些步骤，没有任何回答。</translation>
    </message>
    <message>
        <source>Only the steps go into the packet: no answer and no reason.</source>
        <translation>只有步骤会放入资料包：没有回答，也没有原因。</translation>
    </message>
    <message>
        <source>Read in {language}</source>
        <translation>用{language}阅读</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Only {state}</source>
        <extracomment>Shown at once, in this order; the rest of each vocabulary waits behind &quot;More&quot;.</extracomment>
        <translation>仅{state}</translation>
    </message>
    <message>
        <source>Only {state}: show all states again</source>
        <translation>仅 {state}：重新显示所有州</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>没有设置筛选</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>不限距离</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s)</source>
        <translation>
            <numerusform>%n 英里以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a ZIP code or a city first</source>
        <translation>请先输入邮编或城市</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>{language} (client&apos;s)</source>
        <translation>{language}（当事人）</translation>
    </message>
    <message>
        <source>{choice} · {count}</source>
        <translation>{choice} · {count}</translation>
    </message>
    <message>
        <source>Show the government&apos;s own lines</source>
        <translation>显示政府自己的热线</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>查找帮助</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>距离(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Off by default. It may note your call.</source>
        <translation>默认不显示。可能会记录您的来电。</translation>
    </message>
    <message>
        <source>Cl&amp;ear filters</source>
        <translation>清除筛选(&amp;E)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>本页没有</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Earlier place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Earlier place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>FindHelpView</name>
    <message numerus="yes">
        <source>%n place(s) are called “{place}”. Add the state, as in “{example}”.</source>
        <extracomment>The rail&apos;s width, which `COMPACT` and `NARROW` count in. What a compact window shows, one at a time.</extracomment>
        <translation>
            <numerusform>有 %n 个地方叫“{place}”。请加上州名，例如“{example}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>We know no ZIP code or city “{place}”. The list is shown without it.</source>
        <translation>找不到邮编或城市“{place}”。列表未按该地点显示。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n contact(s)</source>
        <translation>
            <numerusform>显示 %n 个机构</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>筛选（{count}）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>查找帮助</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回列表(&amp;B)</translation>
    </message>
</context>
<context>
    <name>FirstRunCard</name>
    <message>
        <source>Welcome. Three things, and each can wait</source>
        <translation>欢迎。三件事，都可以以后再说</translation>
    </message>
    <message>
        <source>&amp;Your language</source>
        <translation>您的语言(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Languages of your clients</source>
        <translation>当事人的语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;ZIP code of the office</source>
        <translation>办事处邮编(&amp;Z)</translation>
    </message>
    <message>
        <source>Information, not legal advice. KYR works without a network and keeps nothing of a visit.</source>
        <translation>仅为信息，不是法律意见。KYR 无需联网，不保留使用中的任何内容。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>GroupFolder</name>
    <message>
        <source>This folder is not there. Is the drive connected?</source>
        <extracomment>By the code of a `Trouble`. {detail} is a name, an address, or a reason in English.</extracomment>
        <translation>找不到此文件夹。驱动器连接了吗？</translation>
    </message>
    <message>
        <source>It can not be read: {detail}</source>
        <translation>无法读取：{detail}</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file is larger than {detail} kB and is not used.</source>
        <translation>文件超过 {detail} kB，不予使用。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from here on and is not used. Save it as UTF-8.</source>
        <translation>文件从这里起不是 UTF-8，不予使用。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>There is no language {detail} here; there are {known}.</source>
        <translation>这里没有语言 {detail}；有 {known}。</translation>
    </message>
    <message>
        <source>A second page of one language is not used; {detail} is.</source>
        <translation>同一语言的第二页不予使用；使用 {detail}。</translation>
    </message>
    <message>
        <source>This file is not used. Pages are called page.md or page.es.md, the rules rules.yaml.</source>
        <translation>不使用此文件。页面名为 page.md 或 page.es.md，规则名为 rules.yaml。</translation>
    </message>
    <message>
        <source>The page is not used. It begins with three lines: ---, then title: and the title, then ---. ({detail})</source>
        <translation>此页不予使用。开头应有三行：---，然后 title: 和标题，再 ---。（{detail}）</translation>
    </message>
    <message>
        <source>The page is not used: it has no words.</source>
        <translation>此页不予使用：没有文字。</translation>
    </message>
    <message>
        <source>The page is not used: it has too many brackets, marks or boxes to be read.</source>
        <translation>此页不予使用：括号、标记或方框过多，无法读取。</translation>
    </message>
    <message>
        <source>The page is not used: the shipped typefaces have no {detail}. Write it in another way.</source>
        <translation>此页不予使用：随附字体没有 {detail}。请换一种写法。</translation>
    </message>
    <message>
        <source>This can not be read, and switches no rule off. ({detail})</source>
        <translation>无法读取，不会停用任何规则。（{detail}）</translation>
    </message>
    <message>
        <source>This rule stays on: rule, note, by and on are needed. ({detail})</source>
        <translation>此规则保持启用：需要 rule、note、by 和 on。（{detail}）</translation>
    </message>
    <message>
        <source>The check has no rule {detail}.</source>
        <translation>问卷没有规则 {detail}。</translation>
    </message>
    <message>
        <source>The rule {detail} stands here for the second time.</source>
        <translation>规则 {detail} 在此第二次出现。</translation>
    </message>
    <message>
        <source>A link may lead to the web, to mail or to tel: alone; {detail} is left out.</source>
        <translation>链接只能指向网页、邮件或 tel:；{detail} 已略去。</translation>
    </message>
    <message>
        <source>A page has no pictures; the words of {detail} are printed.</source>
        <translation>页面没有图片；打印 {detail} 的文字。</translation>
    </message>
    <message>
        <source>HTML is printed as it is written: {detail}</source>
        <translation>HTML 按原样打印：{detail}</translation>
    </message>
    <message>
        <source>A page has no footnotes; {detail} is printed as it is written.</source>
        <translation>页面没有脚注；{detail} 按原样打印。</translation>
    </message>
    <message>
        <source>This box is not as it should be. ({detail})</source>
        <translation>此方框写法不对。（{detail}）</translation>
    </message>
    <message>
        <source>The line has a character that nobody sees; it is left out.</source>
        <translation>此行有一个看不见的字符；已略去。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file} 第 {line} 行：{words}</translation>
    </message>
    <message>
        <source>{file}: {words}</source>
        <translation>{file}：{words}</translation>
    </message>
</context>
<context>
    <name>GroupFolderBox</name>
    <message>
        <source>No folder</source>
        <extracomment>Troubles that are shown; whoever has more mends these first.</extracomment>
        <translation>没有文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off</source>
        <translation>
            <numerusform>停用 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {rules}.</source>
        <translation>{pages}，{rules}。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend:</source>
        <translation>
            <numerusform>有 %n 处需要改正：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>选择文件夹…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use the usual folder</source>
        <translation>使用通常的文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>Put page.md (English), page.es.md and so on there for packets, and rules.yaml to switch off rules of the exposure check. KYR reads these files and never changes them.</source>
        <translation>在那里放置 page.md（英文）、page.es.md 等供资料包使用，并用 rules.yaml 停用问卷的规则。KYR 只读取这些文件，从不更改。</translation>
    </message>
</context>
<context>
    <name>GroupRulesNote</name>
    <message numerus="yes">
        <source>Your group switched off %n rule(s) of this check:</source>
        <translation>
            <numerusform>您的团体停用了此问卷的 %n 条规则：</numerusform>
        </translation>
    </message>
    <message>
        <source>{note} ({rule}, {by}, {date})</source>
        <translation>{note}（{rule}，{by}，{date}）</translation>
    </message>
    <message>
        <source>Something in your group&apos;s list of switched-off rules could not be read, so more rules may count than it wants. Settings tells what.</source>
        <translation>您的团体停用规则的清单中有内容无法读取，因此可能有多于预期的规则生效。详情见“设置”。</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>All chapters</source>
        <extracomment>Below this effective height the chips of all chapters would leave no room for the topics.</extracomment>
        <translation>所有章节</translation>
    </message>
    <message>
        <source>Chapter: {chapter}</source>
        <translation>章节：{chapter}</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>提前准备</translation>
    </message>
    <message>
        <source>English is the source text</source>
        <translation>英文为原文</translation>
    </message>
    <message>
        <source>Not yet in {language}: shown in English</source>
        <translation>尚无{language}版：以英文显示</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>筛选主题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Insert puts a topic into the packet, or takes it out.</source>
        <translation>按 Insert 把主题放入资料包或取出。</translation>
    </message>
    <message>
        <source>No topic has all these words</source>
        <translation>没有主题包含所有这些词</translation>
    </message>
    <message>
        <source>The search above looks inside every passage and at the contacts, too.</source>
        <translation>上方的搜索会查找所有正文，也包括机构。</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>显示所有主题</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>Client&apos;s language</source>
        <translation>当事人的语言</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>有时间的时候</translation>
    </message>
    <message>
        <source>Information, not legal advice. Nothing you open or type here is kept.</source>
        <translation>仅为信息，不是法律意见。您在这里打开或输入的内容都不会保留。</translation>
    </message>
</context>
<context>
    <name>HotlineStrip</name>
    <message>
        <source>Hotlines</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Call to confirm</source>
        <translation>请致电确认</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>for the client</source>
        <translation>给当事人</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>给您</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue by %n day(s)</source>
        <translation>
            <numerusform>审查已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Source text · facts checked {day}</source>
        <translation>原文 · 事实核查：{day}</translation>
    </message>
    <message>
        <source>no lawyer has read it yet</source>
        <translation>尚未经律师审阅</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Translated by a person</source>
        <translation>人工翻译</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Type a language in any script</source>
        <translation>用任何文字输入语言名称</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Client&apos;s language</source>
        <translation>当事人的语言</translation>
    </message>
</context>
<context>
    <name>LetterAbout</name>
    <message>
        <source>All &amp;letters</source>
        <extracomment>Width of the look at 100 percent text, in pixels.</extracomment>
        <translation>所有信件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Read in {language}</source>
        <translation>用{language}阅读(&amp;R)</translation>
    </message>
    <message>
        <source>The words of this letter are in English only: they are not in {language} yet.</source>
        <translation>这封信的文字目前只有英文，还没有{language}。</translation>
    </message>
    <message>
        <source>The page for the client is in English, too: it is not in {language} yet.</source>
        <translation>给客户的那一页也是英文，还没有{language}。</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>Choose…</source>
        <extracomment>Leaving a field for one of these is not leaving it.</extracomment>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Give this or {others}; one is enough.</source>
        <translation>填写此项或{others}，一项即可。</translation>
    </message>
    <message>
        <source>Needed for this letter.</source>
        <translation>这封信需要此项。</translation>
    </message>
    <message>
        <source>You can leave it out.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>Private: see that nobody else reads the screen.</source>
        <translation>私密：请确保没有别人看到屏幕。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么问</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Month/day/year, such as 03/15/1988.</source>
        <translation>月/日/年，例如 03/15/1988。</translation>
    </message>
    <message>
        <source>This means {day}.</source>
        <translation>即 {day}。</translation>
    </message>
    <message>
        <source>Four digits and nothing else. Never the whole number.</source>
        <translation>只填四位数字。切勿填写完整号码。</translation>
    </message>
    <message>
        <source>An A-number is the letter A and eight or nine digits.</source>
        <translation>A 号码是字母 A 加八或九位数字。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>电子邮箱地址类似 name@example.org。</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and dashes.</source>
        <translation>电话号码由数字、空格和连字符组成。</translation>
    </message>
    <message>
        <source>Three letters, such as CHI.</source>
        <translation>三个字母，例如 CHI。</translation>
    </message>
    <message numerus="yes">
        <source>Too long for this letter: at most %n character(s).</source>
        <translation>
            <numerusform>对这封信来说太长：最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long for this letter. Make it shorter.</source>
        <translation>对这封信来说太长。请缩短。</translation>
    </message>
    <message>
        <source>This must stand on one line.</source>
        <translation>此项必须写在一行内。</translation>
    </message>
    <message>
        <source>Write month, day and year, such as 03/15/1988.</source>
        <translation>请写月、日、年，例如 03/15/1988。</translation>
    </message>
    <message>
        <source>This letter is not for that state.</source>
        <translation>这封信不适用于该州。</translation>
    </message>
    <message>
        <source>This does not look right. Look at it again.</source>
        <translation>这看起来不对。请再检查一下。</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Kept nowhere: what you fill in is gone when the visit ends.</source>
        <translation>不保存：您填写的内容在本次使用结束时消失。</translation>
    </message>
</context>
<context>
    <name>LetterGaps</name>
    <message>
        <source>Look at these again, or fill them in</source>
        <translation>请再检查或填写这些</translation>
    </message>
    <message>
        <source>Look at these again</source>
        <translation>请再检查这些</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>What is wrong is left out of the letter.</source>
        <translation>有误的内容不会写进信里。</translation>
    </message>
    <message>
        <source>Empty places in the letter have a line, to be filled in by hand.</source>
        <translation>信中的空白处有一条线，可以手写填入。</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Print it with gaps</source>
        <extracomment>Below this effective height only what is needed stays round the form and the pages. The last steps.</extracomment>
        <translation>带空白打印</translation>
    </message>
    <message>
        <source>Save it with gaps</source>
        <translation>带空白保存</translation>
    </message>
    <message>
        <source>Copy it with gaps</source>
        <translation>带空白复制</translation>
    </message>
    <message>
        <source>Add it with gaps</source>
        <translation>带空白加入</translation>
    </message>
    <message>
        <source>All &amp;letters</source>
        <translation>所有信件(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;bout it</source>
        <translation>关于此信(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>保存 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the text for the site</source>
        <translation>复制文字用于网站(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文字(&amp;C)</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>已在资料包中</translation>
    </message>
    <message>
        <source>Add &amp;to packet</source>
        <translation>加入资料包(&amp;K)</translation>
    </message>
    <message>
        <source>What this letter can and can not do, and when to ask a lawyer first</source>
        <translation>这封信能做什么、不能做什么，以及何时先问律师</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表格(&amp;F)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页面(&amp;G)</translation>
    </message>
    <message>
        <source>Form of the letter</source>
        <translation>信件表格</translation>
    </message>
</context>
<context>
    <name>LetterStart</name>
    <message>
        <source>Letters</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Choose a letter. You see what it can do and what it risks before you fill it in.</source>
        <translation>请选择一封信。填写之前，您会看到它能做什么、有什么风险。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are left out: they are not for this state or this status.</source>
        <translation>
            <numerusform>有 %n 封信未列出：不适用于该州或该身份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Information, not legal advice.</source>
        <translation>信息，并非法律意见。</translation>
    </message>
    <message>
        <source>US citizen</source>
        <translation>美国公民</translation>
    </message>
    <message>
        <source>Green-card holder</source>
        <translation>绿卡持有人</translation>
    </message>
    <message>
        <source>Neither of these</source>
        <translation>两者都不是</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>For which &amp;state</source>
        <translation>适用于哪个州(&amp;S)</translation>
    </message>
    <message>
        <source>Stat&amp;us, if it is said</source>
        <translation>身份（如愿说明）(&amp;U)</translation>
    </message>
    <message>
        <source>Kept nowhere. It only leaves out letters that do not fit.</source>
        <translation>不保存。只用来略去不适用的信件。</translation>
    </message>
    <message>
        <source>To companies</source>
        <translation>致公司</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>致政府</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>给家人</translation>
    </message>
    <message>
        <source>For a workplace</source>
        <translation>给工作场所</translation>
    </message>
    <message>
        <source>On paper, by mail</source>
        <translation>纸质，邮寄</translation>
    </message>
    <message>
        <source>Text for the office&apos;s site</source>
        <translation>用于机构网站的文字</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>通过电子邮件</translation>
    </message>
    <message>
        <source>On paper, to hand over</source>
        <translation>纸质，当面交付</translation>
    </message>
</context>
<context>
    <name>Lettering</name>
    <message>
        <source>The text is on the clipboard.</source>
        <extracomment>Name of a saved letter at first: it tells nothing of what is inside.</extracomment>
        <translation>文字已在剪贴板上。</translation>
    </message>
    <message>
        <source>Paste it into the office&apos;s site or an e-mail. End takes it off the clipboard.</source>
        <translation>请粘贴到机构网站或电子邮件中。“结束”会将其从剪贴板清除。</translation>
    </message>
    <message>
        <source>The letter is in the packet.</source>
        <translation>信件已在资料包中。</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>&amp;Fill in this letter</source>
        <extracomment>What is in front.</extracomment>
        <translation>填写这封信(&amp;F)</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>{state}: %n office(s) of the list</source>
        <extracomment>On a narrower card (at 100 percent text), or one higher than wide, the legend goes under the map.</extracomment>
        <translation>
            <numerusform>{state}：列表中有 %n 个办事处</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {state}</source>
        <translation>仅{state}</translation>
    </message>
    <message>
        <source>Show the whole country</source>
        <translation>显示全国</translation>
    </message>
    <message>
        <source>Enlarge {state}</source>
        <translation>放大{state}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>其他办事处</translation>
    </message>
    <message>
        <source>Larger circle: more offices</source>
        <translation>圆圈越大，办事处越多</translation>
    </message>
    <message>
        <source>Map of offices</source>
        <translation>办事处地图</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) of the list are on the map.</source>
        <translation>
            <numerusform>地图上有列表中的 %n 个办事处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows step through the states, plus and minus zoom, Return shows one state alone.</source>
        <translation>方向键切换州，加号和减号缩放，回车键只显示一个州。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file was not saved: the disk is full. Everything is still in the window. Choose another place.</source>
        <translation>文件未保存：磁盘已满。所有内容仍在窗口中。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file was not saved: nothing may be written there. Everything is still in the window. Choose another place.</source>
        <translation>文件未保存：该位置不允许写入。所有内容仍在窗口中。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file was not saved: the folder is not there any more. Everything is still in the window. Choose another place.</source>
        <translation>文件未保存：该文件夹已不存在。所有内容仍在窗口中。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file was not saved. Everything is still in the window. Try again, or choose another place.</source>
        <translation>文件未保存。所有内容仍在窗口中。请重试，或选择其他位置。</translation>
    </message>
    <message>
        <source>The library with the guidance is not there. Copy the program folder again, or build it.</source>
        <translation>缺少指南资料库。请重新复制程序文件夹，或重新生成资料库。</translation>
    </message>
    <message>
        <source>The library belongs to another version of the program. Copy both from one place again.</source>
        <translation>资料库与程序版本不符。请从同一处重新复制两者。</translation>
    </message>
    <message>
        <source>The library is damaged and can not be read. Your settings are safe. Copy the program again.</source>
        <translation>资料库已损坏，无法读取。您的设置没有受影响。请重新复制程序。</translation>
    </message>
    <message>
        <source>There is no such topic in this library.</source>
        <translation>资料库中没有这个主题。</translation>
    </message>
    <message>
        <source>No place with this ZIP code or city name is known.</source>
        <translation>找不到该邮编或城市名对应的地点。</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was kept as {name}; the program goes on with fresh ones.</source>
        <translation>您的设置文件已损坏，已另存为 {name}；程序将使用新的设置继续。</translation>
    </message>
    <message>
        <source>Your settings could not be saved here. They hold until the program is closed.</source>
        <translation>无法在此保存您的设置。设置在程序关闭前有效。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Everything is still in the window. Try again, or save a PDF and print it from another computer.</source>
        <translation>打印机没有接收这些页面。所有内容仍在窗口中。请重试，或保存为 PDF，再用其他电脑打印。</translation>
    </message>
    <message>
        <source>These pages can not be set: a character in them has no shape in the shipped typefaces. Look at the name of your group and at what was typed for the cards. Nothing was lost.</source>
        <translation>无法排出这些页面：其中有一个字符，程序自带的字体里没有。请检查您的团体名称和为卡片输入的内容。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing of yours was lost.</source>
        <translation>出了点问题。您的内容没有丢失。</translation>
    </message>
</context>
<context>
    <name>OfficeMap</name>
    <message numerus="yes">
        <source>%n office(s), the first: {name}</source>
        <extracomment>Offices closer than this many pixels share a circle. A state is drawn at most this much larger than in the whole country.</extracomment>
        <translation>
            <numerusform>%n 个办事处，第一个：{name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficerCard</name>
    <message>
        <source>Card {number} of {total}</source>
        <extracomment>Type sizes of the English in points: the largest that fits, never under the second (look.md, &quot;Officer card&quot;). The client&apos;s line below. More lines than this on one card are not read in passing.</extracomment>
        <translation>第 {number} 张卡片，共 {total} 张</translation>
    </message>
    <message>
        <source>Card for an officer: {words}</source>
        <translation>给执法人员看的卡片：{words}</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Scroll the card</source>
        <translation>滚动卡片</translation>
    </message>
</context>
<context>
    <name>PacketButton</name>
    <message>
        <source>In the packet</source>
        <translation>已在资料包中</translation>
    </message>
    <message>
        <source>Add to packet</source>
        <translation>加入资料包</translation>
    </message>
    <message>
        <source>This topic is in the packet already</source>
        <translation>这个主题已在资料包中</translation>
    </message>
</context>
<context>
    <name>PacketCard</name>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 项，共 {count} 项</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it, Delete takes it out, Space shows its pages.</source>
        <translation>Alt+Up 和 Alt+Down 移动它，Delete 取出它，空格键显示它的页面。</translation>
    </message>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>拖动以更改顺序 (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>取出：{title}</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>取出 (Delete)</translation>
    </message>
</context>
<context>
    <name>PacketChoices</name>
    <message>
        <source>No number</source>
        <extracomment>Longest words for a card, in letters: what fits on its foot. Places in the list of numbers. Asked for more often than the rest; the view puts it where it is seen.</extracomment>
        <translation>无号码</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>其他号码</translation>
    </message>
    <message>
        <source>{language} only</source>
        <translation>仅{language}</translation>
    </message>
    <message>
        <source>{language} and {other}</source>
        <translation>{language}和{other}</translation>
    </message>
    <message>
        <source>Your group&apos;s name is printed on every page: {name}</source>
        <translation>每页都会印上您的团体名称：{name}</translation>
    </message>
    <message>
        <source>Your group has no name yet; it would stand on every page.</source>
        <translation>您的团体还没有名称；设置后会印在每一页上。</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Set the name of the group</source>
        <translation>设置团体名称</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>封面页</translation>
    </message>
    <message>
        <source>Large print (18 points)</source>
        <translation>大字（18 磅）</translation>
    </message>
    <message>
        <source>&amp;Number to call on the cards</source>
        <translation>卡片上要拨打的号码(&amp;N)</translation>
    </message>
    <message>
        <source>Number to call on the cards</source>
        <translation>卡片上要拨打的号码</translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation>谁接听(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>电话号码(&amp;H)</translation>
    </message>
    <message>
        <source>Kept nowhere: it is gone when the visit ends.</source>
        <translation>不会保存在任何地方：本次使用结束后即消失。</translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>Item to its first page, counted from 0, and the number of its pages.</extracomment>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} and {other}</source>
        <translation>{language}和{other}</translation>
    </message>
    <message>
        <source>Topic · {languages}</source>
        <translation>主题 · {languages}</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <translation>它已不在文件夹中。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>给{name}的信</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最先要做的步骤</translation>
    </message>
    <message>
        <source>From the check, no answers</source>
        <translation>来自问答，不含回答</translation>
    </message>
    <message>
        <source>Wallet cards</source>
        <translation>随身卡</translation>
    </message>
    <message>
        <source>Eight cards to cut out</source>
        <translation>八张卡片，剪下使用</translation>
    </message>
    <message>
        <source>Card for an officer</source>
        <translation>给执法人员看的卡片</translation>
    </message>
    <message>
        <source>A page to hold up</source>
        <translation>一整页，可举起出示</translation>
    </message>
    <message>
        <source>Page of your group</source>
        <translation>您团体的页面</translation>
    </message>
</context>
<context>
    <name>PacketStart</name>
    <message>
        <source>Packet</source>
        <extracomment>Icons of the ready packets by their id; others get that of a packet.</extracomment>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Nothing in the packet yet. Begin with a ready packet, or put in what this client needs.</source>
        <translation>资料包里还没有内容。可从现成的资料包开始，或放入这位当事人需要的内容。</translation>
    </message>
    <message>
        <source>Ready packets</source>
        <translation>现成的资料包</translation>
    </message>
    <message>
        <source>Or one thing at a time</source>
        <translation>或逐项添加</translation>
    </message>
    <message>
        <source>Choose a &amp;topic in the guide</source>
        <translation>在指南中选择主题(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a &amp;contact</source>
        <translation>选择机构(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Wallet cards</source>
        <translation>随身卡(&amp;W)</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Packet</source>
        <extracomment>Below this effective height only what is needed stays round the list and the pages.</extracomment>
        <translation>资料包</translation>
    </message>
    <message>
        <source>&amp;Wallet cards</source>
        <translation>随身卡(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页面(&amp;G)</translation>
    </message>
    <message>
        <source>Add to the packet</source>
        <translation>加入资料包</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>机构(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Officer card</source>
        <translation>给执法人员看的卡片(&amp;O)</translation>
    </message>
    <message>
        <source>Page of yo&amp;ur group</source>
        <translation>您团体的页面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>保存 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>End clears this packet. Nothing stays on this machine.</source>
        <translation>“结束”会清除此资料包。这台电脑上不会留下任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n page(s)</source>
        <translation>
            <numerusform>打印 %n 页(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt+Up and Alt+Down.</source>
        <translation>拖动以更改顺序，或使用 Alt+Up 和 Alt+Down。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n 页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>These pages are not the newest.</source>
        <translation>这些页面不是最新的。</translation>
    </message>
    <message>
        <source>No pages were made.</source>
        <translation>没有生成页面。</translation>
    </message>
    <message>
        <source>A character that was typed has no shape in the shipped typefaces. Write it in another way. Nothing was lost.</source>
        <translation>输入的某个字符在随附字体中没有字形。请换一种写法。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>无法生成页面。</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>已将 %n 页发送到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>停止打印</translation>
    </message>
    <message>
        <source>Printing was stopped. The printer may still give out a few pages.</source>
        <translation>打印已停止。打印机可能还会打出几页。</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>这台电脑没有打印机。</translation>
    </message>
    <message>
        <source>Save a PDF, on a USB stick for instance, and print it from another computer.</source>
        <translation>请保存 PDF（例如存到 U 盘），再用另一台电脑打印。</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Setting the pages…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>第 {number} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Pages {first} to {last} of {pages}</source>
        <translation>第 {first} 至 {last} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>缩小页面</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>放大页面</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>页面适合宽度</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PassageBody</name>
    <message>
        <source>The English of this part has changed since it was translated.</source>
        <translation>这一部分的英文原文在翻译之后已有更改。</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>Copy</source>
        <extracomment>Width that a column of a table needs at least, in pixels at 100 percent text: a word like &quot;September&quot;. Width of the reading column in the look: what a text is laid out for before it is told its width.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>&amp;ZIP code or city</source>
        <extracomment>Cities of one name offered as buttons; with more, writing the state is quicker than looking for it.</extracomment>
        <translation>邮编或城市(&amp;Z)</translation>
    </message>
    <message>
        <source>90012 or Fresno, CA</source>
        <translation>90012 或 Fresno, CA</translation>
    </message>
</context>
<context>
    <name>QrBlock</name>
    <message>
        <source>Point a phone here</source>
        <translation>用手机扫这里</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>联系名片</translation>
    </message>
    <message>
        <source>QR code with the whole contact card instead of the number</source>
        <translation>二维码包含完整联系名片，而不只是电话号码</translation>
    </message>
    <message>
        <source>QR code: contact card of {name}</source>
        <translation>二维码：{name} 的联系名片</translation>
    </message>
    <message>
        <source>QR code: call {phone}</source>
        <translation>二维码：拨打 {phone}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question {number} of {total}</source>
        <extracomment>Icon and words of each answer. Pixels at 100 percent text.</extracomment>
        <translation>第 {number} 题，共 {total} 题</translation>
    </message>
    <message>
        <source>This stays on this screen. Nothing is saved. You can stop at any time.</source>
        <translation>内容只留在这个屏幕上。不会保存任何内容。您可以随时停止。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <extracomment>Only views that are built stand here. Settings stands at the foot.</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>查找帮助</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>数据流动</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>RecipientNote</name>
    <message>
        <source>We know no certain postal address, so the letter has none printed.</source>
        <translation>我们没有确定的邮寄地址，因此信上没有印地址。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Safety first</source>
        <extracomment>Widths of the look at 100 percent text, in pixels: those of a topic&apos;s sheet and of the help beside it.</extracomment>
        <translation>您的安全最重要</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>先做什么</translation>
    </message>
    <message numerus="yes">
        <source>Later: %n more step(s)</source>
        <translation>
            <numerusform>以后：另外 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Information, not legal advice. Weights are judgment: nobody can say what will happen.</source>
        <translation>仅为信息，不是法律意见。轻重先后是人为判断：没有人能说准会发生什么。</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message numerus="yes">
        <source>%n contact(s) near {place}</source>
        <extracomment>With fewer offices than this the note proposes a filter to loosen.</extracomment>
        <translation>
            <numerusform>{place} 附近有 %n 个机构</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) for {place}</source>
        <translation>
            <numerusform>适用于 {place} 的机构：%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 个机构</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>由近到远</translation>
    </message>
    <message>
        <source>State-wide and national</source>
        <translation>全州和全国</translation>
    </message>
    <message>
        <source>Not stated: ask</source>
        <translation>未注明：请询问</translation>
    </message>
    <message>
        <source>Old sources: check before you use them</source>
        <translation>来源较旧：使用前请核实</translation>
    </message>
    <message>
        <source>Local offices</source>
        <translation>本地办事处</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>没有符合条件的机构。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n contact(s) fit.</source>
        <translation>
            <numerusform>只有 %n 个机构符合条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n office(s) near {place} fit.</source>
        <translation>
            <numerusform>{place} 附近只有 %n 个办事处符合条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{few} No filter is in the way: the directory has no others for this place.</source>
        <translation>{few}与筛选无关：目录中没有该地点的其他机构。</translation>
    </message>
    <message>
        <source>Without {filter} there would be {count}.</source>
        <translation>去掉{filter}则有 {count} 个。</translation>
    </message>
    <message>
        <source>Loosen these filters</source>
        <translation>放宽这些筛选</translation>
    </message>
    <message>
        <source>Loosen that filter</source>
        <translation>放宽该筛选</translation>
    </message>
    <message>
        <source>At any distance there would be {count}.</source>
        <translation>不限距离则有 {count} 个。</translation>
    </message>
    <message>
        <source>Show any distance</source>
        <translation>不限距离</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s) there would be {count}.</source>
        <translation>
            <numerusform>%n 英里以内则有 {count} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widen to %n mile(s)</source>
        <translation>
            <numerusform>扩大到 %n 英里</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>距离限制</translation>
    </message>
    <message>
        <source>“{filter}”</source>
        <translation>“{filter}”</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>联系单(&amp;S)</translation>
    </message>
    <message>
        <source>Numbers to carry on paper, in large type</source>
        <translation>印在纸上随身带的大字号码</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Take out of the packet (Insert)</source>
        <translation>从资料包中取出 (Insert)</translation>
    </message>
    <message>
        <source>Add to packet (Insert)</source>
        <translation>加入资料包 (Insert)</translation>
    </message>
</context>
<context>
    <name>SayBox</name>
    <message>
        <source>Show to officer</source>
        <translation>出示给执法人员</translation>
    </message>
    <message>
        <source>Show to officer: {words}</source>
        <translation>出示给执法人员：{words}</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>朗读：{words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Guidance</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>机构</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>没有找到“{words}”</translation>
    </message>
    <message>
        <source>Try one word, such as “door”, “work” or “lawyer”, or look through all topics.</source>
        <translation>试试一个词，例如“敲门”“工作”或“律师”，或浏览所有主题。</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>显示所有主题</translation>
    </message>
    <message>
        <source>Topic · {languages}</source>
        <translation>主题 · {languages}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Insert puts a result into the packet, or takes it out.</source>
        <translation>按 Insert 把结果放入资料包或取出。</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>Languages that the interface itself speaks. No input method is to learn where this machine stands. Below this width of a sheet, at 100 percent text, labels stand above their fields.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>End of a visit</source>
        <translation>结束使用</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>&amp;Your language</source>
        <translation>您的语言(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Client languages shown first</source>
        <translation>优先显示的当事人语言(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;ZIP code of the office</source>
        <translation>办事处邮编(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Name of your group</source>
        <translation>您的团体名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder of your group</source>
        <translation>您团体的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper in the printer</source>
        <translation>打印机中的纸张(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Five digits; leave empty to be asked each time</source>
        <translation>五位数字；留空则每次询问</translation>
    </message>
    <message>
        <source>Pressing Shift three times ends the visit</source>
        <translation>按三次 Shift 结束使用</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>KYR {version}. Information, not legal advice.</source>
        <translation>KYR {version}。仅为信息，不是法律意见。</translation>
    </message>
    <message>
        <source>This program never opens a network connection. What a client types or reads is never written to disk.</source>
        <translation>本程序从不连接网络。当事人输入或阅读的内容从不写入磁盘。</translation>
    </message>
    <message>
        <source>Facts in this library were last checked on {date}.</source>
        <translation>本资料库的事实最后核查于 {date}。</translation>
    </message>
    <message>
        <source>Code: Apache License 2.0. Texts: Creative Commons Attribution 4.0 International.</source>
        <translation>代码：Apache License 2.0。文本：Creative Commons Attribution 4.0 International。</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1. Icons: Lucide, ISC. Map shapes: us-atlas, ISC.</source>
        <translation>字体：Noto，SIL Open Font License 1.1。图标：Lucide，ISC。地图图形：us-atlas，ISC。</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Back</source>
        <extracomment>The widest that two columns may grow together, at 100 percent text.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回 (Alt+Left)</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Keep both languages at the same passage</source>
        <translation>让两种语言停在同一段</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>单语</translation>
    </message>
    <message>
        <source>Scroll your text</source>
        <translation>滚动您的文本</translation>
    </message>
    <message>
        <source>Scroll the client&apos;s text</source>
        <translation>滚动当事人的文本</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Officers at the door</source>
        <extracomment>The words of the client&apos;s line come from the translator of the client&apos;s language, by the same English key.</extracomment>
        <translation>执法人员上门</translation>
    </message>
    <message>
        <source>Knocking, at home</source>
        <translation>有人敲家门</translation>
    </message>
    <message>
        <source>Stopped in the street</source>
        <translation>在街上被拦下</translation>
    </message>
    <message>
        <source>On foot, in public</source>
        <translation>步行，在公共场所</translation>
    </message>
    <message>
        <source>Stopped in the car</source>
        <translation>在车里被拦下</translation>
    </message>
    <message>
        <source>Driver or passenger</source>
        <translation>司机或乘客</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在工作时</translation>
    </message>
    <message>
        <source>Raid, audit, questions</source>
        <translation>突查、查文件、问话</translation>
    </message>
    <message>
        <source>Someone was taken</source>
        <translation>有人被带走</translation>
    </message>
    <message>
        <source>First hours, finding them</source>
        <translation>最初几小时，找到人</translation>
    </message>
    <message>
        <source>Phone taken or searched</source>
        <translation>手机被拿走或搜查</translation>
    </message>
    <message>
        <source>By police or at the border</source>
        <translation>警察，或在边境</translation>
    </message>
    <message>
        <source>A spyware warning</source>
        <translation>间谍软件警告</translation>
    </message>
    <message>
        <source>From Apple, Google or WhatsApp</source>
        <translation>来自 Apple、Google 或 WhatsApp</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>出行</translation>
    </message>
    <message>
        <source>Airport, border, bus</source>
        <translation>机场、边境、巴士</translation>
    </message>
    <message>
        <source>How can they find me?</source>
        <translation>他们怎么找到我？</translation>
    </message>
    <message>
        <source>Systems, data, cameras</source>
        <translation>系统、数据、摄像头</translation>
    </message>
    <message>
        <source>Protect yourself</source>
        <translation>保护自己</translation>
    </message>
    <message>
        <source>Phone, accounts, messages</source>
        <translation>手机、账号、消息</translation>
    </message>
    <message>
        <source>Prepare your family</source>
        <translation>让家人做好准备</translation>
    </message>
    <message>
        <source>Children, papers, a lawyer</source>
        <translation>孩子、文件、律师</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>您的档案</translation>
    </message>
    <message>
        <source>Files, brokers, rights</source>
        <translation>档案、数据中间商、权利</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>发生了什么事？</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source {number} of {total}</source>
        <translation>第 {number} 个来源，共 {total} 个</translation>
    </message>
    <message>
        <source>All sources of this page</source>
        <translation>本页所有来源</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>拨打此号码</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Scroll the sources</source>
        <translation>滚动来源</translation>
    </message>
    <message>
        <source>Reported, not confirmed by an official record.</source>
        <translation>据报道，未经官方记录证实。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ask in a private place, or let the client hold the screen.</source>
        <translation>请在私密的地方提问，或让当事人自己拿着屏幕。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message numerus="yes">
        <source>Are you still there? This visit ends in %n second(s).</source>
        <translation>
            <numerusform>您还在吗？本次使用将在 %n 秒后结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>What answers &quot;I am still here&quot; and must not press what lies under the question.</extracomment>
        <translation>我还在</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Packet {count}</source>
        <translation>资料包 {count}</translation>
    </message>
    <message numerus="yes">
        <source>Packet: %n thing(s)</source>
        <translation>
            <numerusform>资料包：%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client takes home (Alt+6)</source>
        <translation>当事人带回家的内容 (Alt+6)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Search guidance and contacts</source>
        <translation>搜索指南和机构</translation>
    </message>
    <message>
        <source>Client: {language}</source>
        <translation>当事人：{language}</translation>
    </message>
    <message>
        <source>Client&apos;s language: {language}</source>
        <translation>当事人的语言：{language}</translation>
    </message>
    <message>
        <source>Choose the client&apos;s language (Ctrl+L)</source>
        <translation>选择当事人的语言 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size (Ctrl+Plus, Ctrl+Minus)</source>
        <translation>文字大小 (Ctrl+Plus, Ctrl+Minus)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>浅色、深色或高对比度</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End this visit and forget everything (Ctrl+Shift+E)</source>
        <translation>结束本次使用并清除一切 (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>TopicAside</name>
    <message>
        <source>Call to confirm before you go.</source>
        <translation>前往之前请致电确认。</translation>
    </message>
    <message>
        <source>More offices that help with this</source>
        <translation>更多可帮忙的机构</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关主题</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>谁能帮忙</translation>
    </message>
    <message>
        <source>Help near {place}</source>
        <translation>{place} 附近的帮助</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>Both languages side by side</source>
        <translation>两种语言并排</translation>
    </message>
    <message>
        <source>This page has no second language to show: choose another client language.</source>
        <translation>本页没有第二种语言：请选择其他当事人语言。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Put this topic into the packet and print it (Ctrl+P)</source>
        <translation>将此主题放入资料包并打印 (Ctrl+P)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回 (Alt+Left)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Go to a part of this page</source>
        <translation>跳到本页某一部分</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
</context>
<context>
    <name>TopicFoot</name>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>仅为信息，不是法律意见。</translation>
    </message>
    <message>
        <source>Facts checked {day}.</source>
        <translation>事实核查：{day}。</translation>
    </message>
    <message>
        <source>Facts checked {day}. Covers news up to {month}.</source>
        <translation>事实核查：{day}。消息截至 {month}。</translation>
    </message>
</context>
<context>
    <name>TopicHead</name>
    <message>
        <source>Review due soon: check this page again before you rely on it after {day}.</source>
        <extracomment>From so many days on an overdue page is called out of date outright.</extracomment>
        <translation>即将需要审查：{day} 之后，请先核实本页再使用。</translation>
    </message>
    <message>
        <source>This text was translated by a machine. If something seems unclear, read the English.</source>
        <translation>本文为机器翻译。如有不清楚之处，请看英文。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are older than the English.</source>
        <translation>
            <numerusform>其中 %n 个部分比英文原文旧。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is not yet in {languages}. It is shown in {shown}.</source>
        <translation>本页尚无 {languages} 版，以 {shown} 显示。</translation>
    </message>
    <message>
        <source>Read this page in English</source>
        <translation>用英文阅读本页</translation>
    </message>
    <message>
        <source>Out of date. {overdue}.</source>
        <translation>内容已过时。{overdue}。</translation>
    </message>
    <message>
        <source>The law may have changed. Call a lawyer before you rely on this.</source>
        <translation>法律可能已有变化。依赖本页之前请先致电律师。</translation>
    </message>
    <message>
        <source>Nobody has checked this page for a long time. Do not rely on it alone: ask a lawyer first.</source>
        <translation>本页已很久无人核查。不要只依赖本页：请先咨询律师。</translation>
    </message>
    <message>
        <source>This page is too old to act on. Ask a lawyer, and ask for an update of this program.</source>
        <translation>本页过于陈旧，不可据此行事。请咨询律师，并要求更新本程序。</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Scroll the page</source>
        <extracomment>The first page stands long before this: then the machine is asked for a voice. Below this effective width the bar has room for icons beside its two buttons.</extracomment>
        <translation>滚动页面</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Covers news up to {month}</source>
        <translation>消息截至 {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sources of this page</source>
        <translation>显示本页来源</translation>
    </message>
    <message>
        <source>Facts checked {day}</source>
        <translation>事实核查：{day}</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue by %n day(s)</source>
        <translation>
            <numerusform>审查已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Review due {day}</source>
        <translation>下次审查：{day}</translation>
    </message>
    <message>
        <source>Applies in all states</source>
        <translation>适用于所有州</translation>
    </message>
    <message>
        <source>Applies in {states}</source>
        <translation>适用于{states}</translation>
    </message>
    <message>
        <source>English is the source</source>
        <translation>英文为原文</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Translated by {name}</source>
        <translation>译者：{name}</translation>
    </message>
    <message>
        <source>Translated by a person</source>
        <translation>人工翻译</translation>
    </message>
    <message>
        <source>Not yet reviewed by a lawyer</source>
        <translation>尚未经律师审阅</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {day}</source>
        <translation>审阅人：{name}，{day}</translation>
    </message>
    <message>
        <source>Reviewed by {name}</source>
        <translation>审阅人：{name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>{name} · complete</source>
        <extracomment>Lines in the strip of Home; more would push it below the first screen. Language chips; the others open in the picker.</extracomment>
        <translation>{name} · 完整</translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n topic(s)</source>
        <translation>
            <numerusform>{name} · %n 个主题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Fold</name>
    <message>
        <source>{title}. Hide</source>
        <translation>{title}。隐藏</translation>
    </message>
    <message>
        <source>{title}. Show</source>
        <translation>{title}。显示</translation>
    </message>
</context>
<context>
    <name>_Hotline</name>
    <message>
        <source>old source, {month}</source>
        <translation>来源较旧，{month}</translation>
    </message>
    <message>
        <source>seen {month}</source>
        <translation>查阅于 {month}</translation>
    </message>
</context>
</TS>
