<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New deck</source>
      <translation>عرض &amp;جديد</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;فتح…</translation>
    </message>
    <message>
      <source>Open &amp;library folder…</source>
      <translation>فتح &amp;مجلد مكتبة…</translation>
    </message>
    <message>
      <source>Search the slides of another folder together with those that are open</source>
      <translation>البحث في شرائح مجلد آخر مع الشرائح المفتوحة</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>صفحة البدء</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;حفظ</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;تصدير…</translation>
    </message>
    <message>
      <source>Make a PowerPoint, PDF or other file of the deck</source>
      <translation>إنشاء ملف PowerPoint أو PDF أو غيرهما</translation>
    </message>
    <message>
      <source>&amp;Unsaved work…</source>
      <translation>أعما&amp;ل غير محفوظة…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;طباعة…</translation>
    </message>
    <message>
      <source>Slides, slides with notes, or handouts on paper</source>
      <translation>الشرائح أو الشرائح مع الملاحظات أو نسخ للتوزيع، على الورق</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>إن&amp;هاء</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;تراجع</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>إ&amp;عادة</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;قص</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;نسخ</translation>
    </message>
    <message>
      <source>Copy as p&amp;icture</source>
      <translation>نسخ كـ&amp;صورة</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;لصق</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;حذف</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;بحث…</translation>
    </message>
    <message>
      <source>R&amp;eplace…</source>
      <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
      <source>Search e&amp;verything…</source>
      <translation>البح&amp;ث في كل شيء…</translation>
    </message>
    <message>
      <source>Slides, briefings, commands and help, by any word</source>
      <translation>الشرائح والإحاطات والأوامر والمساعدة، بأي كلمة</translation>
    </message>
    <message>
      <source>Find in the &amp;library</source>
      <translation>البحث في ال&amp;مكتبة</translation>
    </message>
    <message>
      <source>&amp;Picture…</source>
      <translation>&amp;صورة…</translation>
    </message>
    <message>
      <source>&amp;Table</source>
      <translation>&amp;جدول</translation>
    </message>
    <message>
      <source>C&amp;hart…</source>
      <translation>م&amp;خطط…</translation>
    </message>
    <message>
      <source>Row &amp;above</source>
      <translation>صف &amp;أعلى</translation>
    </message>
    <message>
      <source>Row &amp;below</source>
      <translation>صف أ&amp;سفل</translation>
    </message>
    <message>
      <source>&amp;Column before</source>
      <translation>&amp;عمود قبل</translation>
    </message>
    <message>
      <source>C&amp;olumn after</source>
      <translation>عمود &amp;بعد</translation>
    </message>
    <message>
      <source>Move row &amp;up</source>
      <translation>نقل الصف إلى الأعل&amp;ى</translation>
    </message>
    <message>
      <source>Move row &amp;down</source>
      <translation>نقل الصف إلى الأس&amp;فل</translation>
    </message>
    <message>
      <source>Move column &amp;left</source>
      <translation>نقل العمود إلى ال&amp;يسار</translation>
    </message>
    <message>
      <source>Move column &amp;right</source>
      <translation>نقل العمود إلى اليمي&amp;ن</translation>
    </message>
    <message>
      <source>D&amp;elete row</source>
      <translation>&amp;حذف الصف</translation>
    </message>
    <message>
      <source>Delete colu&amp;mn</source>
      <translation>حذف الع&amp;مود</translation>
    </message>
    <message>
      <source>&amp;New slide</source>
      <translation>شريحة &amp;جديدة</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <translation>&amp;تكرار</translation>
    </message>
    <message>
      <source>&amp;Hide or show</source>
      <translation>إ&amp;خفاء أو إظهار</translation>
    </message>
    <message>
      <source>&amp;Layout…</source>
      <translation>التخطي&amp;ط…</translation>
    </message>
    <message>
      <source>Move &amp;earlier</source>
      <translation>نقل إلى ال&amp;أمام</translation>
    </message>
    <message>
      <source>Move l&amp;ater</source>
      <translation>نقل إلى الخل&amp;ف</translation>
    </message>
    <message>
      <source>New &amp;section here</source>
      <translation>&amp;قسم جديد هنا</translation>
    </message>
    <message>
      <source>&amp;Rename slide or section</source>
      <translation>إعادة ت&amp;سمية الشريحة أو القسم</translation>
    </message>
    <message>
      <source>Join section with the one before</source>
      <translation>ضم القسم إلى السابق</translation>
    </message>
    <message>
      <source>&amp;Changes from the library…</source>
      <translation>تغييرات ال&amp;مكتبة…</translation>
    </message>
    <message>
      <source>Sa&amp;ve slide as…</source>
      <translation>&amp;حفظ الشريحة باسم…</translation>
    </message>
    <message>
      <source>Save the selected slides as PowerPoint, picture or PDF, without notes</source>
      <translation>حفظ الشرائح المحددة كملف PowerPoint أو صورة أو PDF، من دون الملاحظات</translation>
    </message>
    <message>
      <source>&amp;Bold</source>
      <translation>&amp;غامق</translation>
    </message>
    <message>
      <source>&amp;Italic</source>
      <translation>&amp;مائل</translation>
    </message>
    <message>
      <source>Stri&amp;ke through</source>
      <translation>&amp;يتوسطه خط</translation>
    </message>
    <message>
      <source>B&amp;ulleted list</source>
      <translation>قائمة &amp;نقطية</translation>
    </message>
    <message>
      <source>&amp;Numbered list</source>
      <translation>قائمة مر&amp;قمة</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;Slide</source>
      <translation>&amp;شريحة</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <translation>إ&amp;دراج</translation>
    </message>
    <message>
      <source>&amp;Talk</source>
      <translation>الإ&amp;حاطة</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>&amp;نص</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>ج&amp;دول</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>&amp;تقديم</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;مساعدة</translation>
    </message>
    <message>
      <source>Open or make a deck first.</source>
      <translation>افتح عرضًا أو أنشئ عرضًا أولًا.</translation>
    </message>
    <message>
      <source>The deck has no slides yet.</source>
      <translation>لا توجد شرائح في العرض بعد.</translation>
    </message>
    <message>
      <source>Select a slide first.</source>
      <translation>حدد شريحة أولًا.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
      <source>Copy or cut a slide first.</source>
      <translation>انسخ شريحة أو قصّها أولًا.</translation>
    </message>
    <message>
      <source>This deck is open read-only: save it under another name.</source>
      <translation>هذا العرض مفتوح للقراءة فقط: احفظه باسم آخر.</translation>
    </message>
    <message>
      <source>Everything is saved.</source>
      <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
      <source>The library has no newer text of this slide.</source>
      <translation>لا يوجد في المكتبة نص أحدث لهذه الشريحة.</translation>
    </message>
    <message>
      <source>Click into a cell of a table first.</source>
      <translation>انقر أولًا داخل خلية في جدول.</translation>
    </message>
    <message>
      <source>Click on text on the slide or into its notes first.</source>
      <translation>انقر أولًا على نص في الشريحة أو في ملاحظاتها.</translation>
    </message>
    <message>
      <source>Click into text or a list on the slide, or into the notes first.</source>
      <translation>انقر أولاً داخل نص أو قائمة في الشريحة، أو داخل الملاحظات.</translation>
    </message>
    <message>
      <source>&amp;Plan…</source>
      <translation>&amp;تخطيط…</translation>
    </message>
    <message>
      <source>Choose the slides that fit the audience, the theme and the minutes</source>
      <translation>اختيار الشرائح المناسبة للجمهور والموضوع والدقائق</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>&amp;فحص</translation>
    </message>
    <message>
      <source>Deck p&amp;roperties…</source>
      <translation>&amp;خصائص العرض…</translation>
    </message>
    <message>
      <source>Insert an &amp;agenda</source>
      <translation>إدراج &amp;جدول أعمال</translation>
    </message>
    <message>
      <source>Save the r&amp;un sheet…</source>
      <translation>حفظ &amp;ورقة السير…</translation>
    </message>
    <message>
      <source>Save the &amp;event for a calendar…</source>
      <translation>حفظ ال&amp;حدث للتقويم…</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>&amp;تقديم</translation>
    </message>
    <message>
      <source>Show the deck from its first slide</source>
      <translation>عرض الشرائح من أولها</translation>
    </message>
    <message>
      <source>Present from &amp;here</source>
      <translation>تقديم من &amp;هنا</translation>
    </message>
    <message>
      <source>&amp;Rehearse</source>
      <translation>ت&amp;دريب</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;لوحة المفاتيح</translation>
    </message>
    <message>
      <source>&amp;All commands…</source>
      <translation>&amp;كل الأوامر…</translation>
    </message>
    <message>
      <source>A&amp;bout</source>
      <translation>&amp;حول</translation>
    </message>
    <message>
      <source>What is not yet fit to be shown</source>
      <translation>ما ليس جاهزًا للعرض بعد</translation>
    </message>
    <message>
      <source>Slide &amp;sorter</source>
      <translation>&amp;فارز الشرائح</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>ال&amp;مخطط</translation>
    </message>
    <message>
      <source>One sli&amp;de</source>
      <translation>شريحة &amp;واحدة</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>الم&amp;كتبة</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
      <source>&amp;Notes</source>
      <translation>الملا&amp;حظات</translation>
    </message>
    <message>
      <source>Larger slides</source>
      <translation>شرائح أكبر</translation>
    </message>
    <message>
      <source>Smaller slides</source>
      <translation>شرائح أصغر</translation>
    </message>
    <message>
      <source>Next &amp;pane</source>
      <translation>ا&amp;للوحة التالية</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>اللوحة السابقة</translation>
    </message>
  </context>
  <context>
    <name>AnswerFinder</name>
    <message>
      <source>Reading the library</source>
      <translation>قراءة المكتبة</translation>
    </message>
  </context>
  <context>
    <name>Badges</name>
    <message>
      <source>own copy</source>
      <translation>نسخة خاصة</translation>
    </message>
    <message>
      <source>own slide</source>
      <translation>شريحة خاصة</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>مرتبطة</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>معتمدة</translation>
    </message>
    <message>
      <source>review due</source>
      <translation>تحتاج إلى مراجعة</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>مسحوبة</translation>
    </message>
    <message>
      <source>update available</source>
      <translation>يوجد تحديث</translation>
    </message>
  </context>
  <context>
    <name>ButtonBar</name>
    <message>
      <source>◀ Back</source>
      <translation>▶ السابق</translation>
    </message>
    <message>
      <source>Next ▶</source>
      <translation>التالي ◀</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>If they ask</source>
      <translation>عند السؤال</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>أسود</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>تجميد</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>القلم</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>End</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>More ▾</source>
      <translation>المزيد ▾</translation>
    </message>
  </context>
  <context>
    <name>CardMenu</name>
    <message>
      <source>What to do with the slide</source>
      <translation>ما العمل بالشريحة</translation>
    </message>
    <message>
      <source>&amp;Add to the deck</source>
      <translation>إ&amp;ضافة إلى العرض</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <translation>&amp;معاينة</translation>
    </message>
    <message>
      <source>&amp;Copy to my library</source>
      <translation>&amp;نسخ إلى مكتبتي</translation>
    </message>
    <message>
      <source>Copy to my library</source>
      <translation>نسخ إلى مكتبتي</translation>
    </message>
    <message>
      <source>&amp;Another folder…</source>
      <translation>&amp;مجلد آخر…</translation>
    </message>
  </context>
  <context>
    <name>ChartDialog</name>
    <message>
      <source>Columns</source>
      <translation>أعمدة</translation>
    </message>
    <message>
      <source>Bars</source>
      <translation>أشرطة</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>خطوط</translation>
    </message>
    <message>
      <source>Doughnut</source>
      <translation>حلقة</translation>
    </message>
    <message>
      <source>Data of the chart</source>
      <translation>بيانات المخطط</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>مخطط</translation>
    </message>
    <message>
      <source>Preview of the slide</source>
      <translation>معاينة الشريحة</translation>
    </message>
    <message>
      <source>The first row names the series, the first column the categories. A copied range of a spreadsheet can be pasted.</source>
      <translation>يسمّي الصف الأول السلاسل والعمود الأول الفئات. يمكن لصق نطاق منسوخ من جدول حسابي.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>موافق</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>الوحدة</translation>
    </message>
    <message>
      <source>What the chart shows</source>
      <translation>ما الذي يُظهره المخطط</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>إضافة صف</translation>
    </message>
    <message>
      <source>Add a series</source>
      <translation>إضافة سلسلة</translation>
    </message>
    <message>
      <source>Remove the row</source>
      <translation>إزالة الصف</translation>
    </message>
    <message>
      <source>Remove the series</source>
      <translation>إزالة السلسلة</translation>
    </message>
    <message>
      <source>A chart needs one category and one series with a number.</source>
      <translation>يحتاج المخطط إلى فئة وسلسلة فيها عدد.</translation>
    </message>
    <message>
      <source>“{0}” is not a number.</source>
      <translation>«{0}» ليس عددًا.</translation>
    </message>
  </context>
  <context>
    <name>ChartEditor</name>
    <message>
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>Insert a chart</source>
      <translation>إدراج مخطط</translation>
    </message>
    <message>
      <source>Change the chart</source>
      <translation>تغيير المخطط</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>سلسلة</translation>
    </message>
  </context>
  <context>
    <name>CheckWatcher</name>
    <message>
      <source>Checking</source>
      <translation>جارٍ الفحص</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>Title missing</source>
      <translation>العنوان ناقص</translation>
    </message>
    <message>
      <source>Title repeated</source>
      <translation>عنوان مكرر</translation>
    </message>
    <message>
      <source>Slide repeated</source>
      <translation>شريحة مكررة</translation>
    </message>
    <message>
      <source>Description missing</source>
      <translation>الوصف ناقص</translation>
    </message>
    <message>
      <source>Many words</source>
      <translation>كلمات كثيرة</translation>
    </message>
    <message>
      <source>Too much on a slide</source>
      <translation>شريحة مزدحمة</translation>
    </message>
    <message>
      <source>Small text</source>
      <translation>نص صغير</translation>
    </message>
    <message>
      <source>Low contrast</source>
      <translation>تباين ضعيف</translation>
    </message>
    <message>
      <source>Reading order</source>
      <translation>ترتيب القراءة</translation>
    </message>
    <message>
      <source>Source missing</source>
      <translation>المصدر ناقص</translation>
    </message>
    <message>
      <source>Source unknown</source>
      <translation>مصدر غير معروف</translation>
    </message>
    <message>
      <source>Old figures</source>
      <translation>أرقام قديمة</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>مسحوبة</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>مسودات</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>حان وقت المراجعة</translation>
    </message>
    <message>
      <source>Not cleared for this audience</source>
      <translation>غير معتمدة لهذا الجمهور</translation>
    </message>
    <message>
      <source>Content notice missing</source>
      <translation>ينقص التنبيه بشأن المحتوى</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>تجاوز الوقت</translation>
    </message>
    <message>
      <source>Other language</source>
      <translation>لغة أخرى</translation>
    </message>
    <message>
      <source>Translation out of date</source>
      <translation>ترجمة قديمة</translation>
    </message>
    <message>
      <source>Unknown variable</source>
      <translation>متغير غير معروف</translation>
    </message>
    <message>
      <source>Not filled in</source>
      <translation>لم يُملأ</translation>
    </message>
    <message>
      <source>Picture missing</source>
      <translation>الصورة ناقصة</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>الصياغة</translation>
    </message>
    <message>
      <source>Not shown</source>
      <translation>لا تُعرض</translation>
    </message>
    <message>
      <source>To mend</source>
      <translation>للتصحيح</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>للنظر فيه</translation>
    </message>
    <message>
      <source>To know</source>
      <translation>للعلم</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>رسم بياني</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>التخطيط</translation>
    </message>
    <message>
      <source>Front matter</source>
      <translation>الترويسة</translation>
    </message>
  </context>
  <context>
    <name>ChecksPanel</name>
    <message>
      <source>Checks</source>
      <translation>الفحوص</translation>
    </message>
    <message>
      <source>Fix what the checks found</source>
      <translation>تصحيح ما وجدته الفحوص</translation>
    </message>
    <message>
      <source>Nothing stands in the way of showing this deck.</source>
      <translation>لا شيء يمنع تقديم هذا العرض.</translation>
    </message>
    <message>
      <source>The whole deck</source>
      <translation>العرض كله</translation>
    </message>
    <message>
      <source>Hidden slide</source>
      <translation>شريحة مخفية</translation>
    </message>
    <message>
      <source>{0} to mend · {1} to look at</source>
      <translation>للتصحيح: {0} · للنظر فيه: {1}</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>الشريحة {0}</translation>
    </message>
    <message>
      <source>Fix all that can be fixed: {0}</source>
      <translation>تصحيح كل ما يمكن تصحيحه: {0}</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>عرض الكل ({0})</translation>
    </message>
  </context>
  <context>
    <name>ChosenSlides</name>
    <message>
      <source>Slide</source>
      <translation>شريحة</translation>
    </message>
  </context>
  <context>
    <name>ClickerButtons</name>
    <message>
      <source>Clicker</source>
      <translation>جهاز التحكم</translation>
    </message>
    <message>
      <source>Buttons of your clicker</source>
      <translation>أزرار جهاز التحكم</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>تعلّم زر…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <source>These buttons mean something else than their key does:</source>
      <translation>هذه الأزرار تعني غير ما يعنيه مفتاحها:</translation>
    </message>
    <message>
      <source>Clickers work as they are. One that does not can be taught.</source>
      <translation>تعمل أجهزة التحكم كما هي، وما لا يعمل منها يمكن تعليمه.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>moved</source>
      <translation>منقولة</translation>
    </message>
    <message>
      <source>{0} of {1} slides differ.</source>
      <translation>تختلف {0} من {1} من الشرائح.</translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديدة</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>محذوفة</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>معدّلة</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>أوجه الاختلاف</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>القرار لاحقًا</translation>
    </message>
    <message>
      <source>Nothing differs.</source>
      <translation>لا اختلاف.</translation>
    </message>
    <message>
      <source>Title, event and sections</source>
      <translation>العنوان والحدث والأقسام</translation>
    </message>
  </context>
  <context>
    <name>CompareTabs</name>
    <message>
      <source>What changed in the text</source>
      <translation>ما تغيّر في النص</translation>
    </message>
    <message>
      <source>Slides or text</source>
      <translation>الشرائح أو النص</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>الشرائح</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
  </context>
  <context>
    <name>ContentPage</name>
    <message>
      <source>Hidden: a backup slide</source>
      <translation>مخفية: شريحة احتياطية</translation>
    </message>
    <message>
      <source>Changes from the library…</source>
      <translation>تغييرات المكتبة…</translation>
    </message>
    <message>
      <source>Change layout</source>
      <translation>تغيير التخطيط</translation>
    </message>
    <message>
      <source>Change priority</source>
      <translation>تغيير الأولوية</translation>
    </message>
    <message>
      <source>Change minutes</source>
      <translation>تغيير الدقائق</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>إخفاء أو إظهار</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>التخطيط</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>الدقائق</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>الأولوية</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>review by {0}</source>
      <translation>المراجعة قبل {0}</translation>
    </message>
    <message>
      <source>{0} (estimated)</source>
      <translation>{0} (تقدير)</translation>
    </message>
  </context>
  <context>
    <name>Copier</name>
    <message>
      <source>Show in folder</source>
      <translation>إظهار في المجلد</translation>
    </message>
    <message>
      <source>The library that comes with Briefing is read-only.</source>
      <translation>المكتبة المرفقة ببرنامج Briefing للقراءة فقط.</translation>
    </message>
    <message>
      <source>Copying slides</source>
      <translation>نسخ الشرائح</translation>
    </message>
    <message>
      <source>Copied to “{0}”: {1}.</source>
      <translation>نُسخ إلى «{0}»: {1}.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>اختر مجلدا آخر.</translation>
    </message>
  </context>
  <context>
    <name>DeckHeader</name>
    <message>
      <source>Title of the deck</source>
      <translation>عنوان العرض</translation>
    </message>
    <message>
      <source>Event, language and look of the deck</source>
      <translation>فعالية العرض ولغته ومظهره</translation>
    </message>
    <message>
      <source>Rename deck</source>
      <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
      <source>{0} of {1} min</source>
      <translation>{0} من {1} دقيقة</translation>
    </message>
  </context>
  <context>
    <name>DeckModel</name>
    <message>
      <source>Without a title</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>Without a section</source>
      <translation>بلا قسم</translation>
    </message>
  </context>
  <context>
    <name>Drawers</name>
    <message>
      <source>All slides</source>
      <translation>كل الشرائح</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>بحث في العرض</translation>
    </message>
    <message>
      <source>If they ask: any slide of the library</source>
      <translation>عند السؤال: أي شريحة من المكتبة</translation>
    </message>
    <message>
      <source>Words of a slide or its notes</source>
      <translation>كلمات من شريحة أو من ملاحظاتها</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>مخفية</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>متجاوَزة</translation>
    </message>
    <message>
      <source>What is the question about?</source>
      <translation>ما موضوع السؤال؟</translation>
    </message>
    <message>
      <source>Shown for {0}.</source>
      <translation>مدة العرض: {0}.</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Paste slides</source>
      <translation>لصق الشرائح</translation>
    </message>
    <message>
      <source>Delete slides</source>
      <translation>حذف الشرائح</translation>
    </message>
    <message>
      <source>Deleted {0}.</source>
      <translation>حُذف: {0}.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>EndPage</name>
    <message>
      <source>The room sees a black screen</source>
      <translation>ترى القاعة شاشة سوداء</translation>
    </message>
    <message>
      <source>Keep a record on this computer: what was shown, how long, to whom</source>
      <translation>الاحتفاظ بسجل على هذا الحاسوب: ما عُرض وكم دام ولمن</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Save drawings…</source>
      <translation>حفظ الرسوم…</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Show in folder</source>
      <translation>إظهار في المجلد</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>السمة</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>ال&amp;صيغة</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>ال&amp;سمة</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;تصدير…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>{0} slides stay as they are: the library does not have them in this language.</source>
      <translation>تبقى {0} شرائح كما هي: لا تتضمنها المكتبة بهذه اللغة.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
      <source>Exported {0}.</source>
      <translation>صُدّر {0}.</translation>
    </message>
    <message>
      <source>The file holds nothing beyond its slides.</source>
      <translation>لا يحتوي الملف على شيء غير شرائحه.</translation>
    </message>
    <message>
      <source>As the deck: {0}</source>
      <translation>كما في العرض: {0}</translation>
    </message>
    <message>
      <source>Exporting to {0}…</source>
      <translation>جارٍ التصدير إلى {0}…</translation>
    </message>
    <message>
      <source>Exporting {0}</source>
      <translation>تصدير {0}</translation>
    </message>
    <message>
      <source>{0} remarks: see Check.</source>
      <translation>{0} ملاحظات: انظر الفحص.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة السر</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>تأكيد كلمة السر</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;كلمة السر</translation>
    </message>
    <message>
      <source>Your name, computer and folders and the data in pictures are never in it.</source>
      <translation>ولا يحتوي أبدًا على اسمك أو حاسوبك أو مجلداتك أو بيانات الصور.</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>الزملاء (داخلي)</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>الجميع (عام)</translation>
    </message>
    <message>
      <source>Meant for</source>
      <translation>موجَّه إلى</translation>
    </message>
    <message>
      <source>With the speaker's notes</source>
      <translation>مع ملاحظات المتحدث</translation>
    </message>
    <message>
      <source>&amp;Meant for</source>
      <translation>&amp;موجَّه إلى</translation>
    </message>
    <message>
      <source>Leaves out notes, names of sections and what reviewers wrote. What is on the slides stays.</source>
      <translation>من دون الملاحظات وأسماء الأقسام وما كتبه المراجعون. ويبقى ما على الشرائح.</translation>
    </message>
    <message>
      <source>Keeps the names of sections; a Markdown file also keeps what reviewers wrote.</source>
      <translation>يُبقي أسماء الأقسام، ويُبقي ملف Markdown أيضًا ما كتبه المراجعون.</translation>
    </message>
    <message>
      <source>A public file has no notes.</source>
      <translation>الملف العام بلا ملاحظات.</translation>
    </message>
  </context>
  <context>
    <name>FacetChips</name>
    <message>
      <source>Fewer</source>
      <translation>أقل</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>المزيد…</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>The library “{0}” is open. It is searched together with the others.</source>
      <translation>المكتبة «{0}» مفتوحة، ويشملها البحث مع غيرها.</translation>
    </message>
    <message>
      <source>Your changes are still in this window.</source>
      <translation>لا تزال تغييراتك في هذه النافذة.</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>حفظ باسم…</translation>
    </message>
    <message>
      <source>Saved {0}, {1}.</source>
      <translation>حُفظ {0}، {1}.</translation>
    </message>
  </context>
  <context>
    <name>FileDrop</name>
    <message>
      <source>Not all could be kept ({0}): {1}</source>
      <translation>تعذّر الاحتفاظ بكل شيء ({0}): {1}</translation>
    </message>
    <message>
      <source>Add slides from a file</source>
      <translation>إضافة شرائح من ملف</translation>
    </message>
    <message>
      <source>Added {0}.</source>
      <translation>أُضيف: {0}.</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>قراءة {0}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the deck</source>
      <translation>البحث في العرض</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>استبدال بـ</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>كلمات كاملة</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Replace on this slide</source>
      <translation>الاستبدال في هذه الشريحة</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>استبدال الكل</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <source>Not in this deck</source>
      <translation>غير موجود في هذا العرض</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} — {1}</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>What was found</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>Nothing says all of this. Try fewer or other words.</source>
      <translation>لا شيء يتضمن كل هذا. جرّب كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>جميع الأوامر</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>البحث في كل شيء</translation>
    </message>
    <message>
      <source>Search slides, briefings, commands and help</source>
      <translation>البحث في الشرائح والإحاطات والأوامر والمساعدة</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>اكتب أمرًا</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>In this deck</source>
      <translation>في هذا العرض</translation>
    </message>
    <message>
      <source>In the library: Enter adds the slide</source>
      <translation>في المكتبة: يضيف مفتاح الإدخال الشريحة</translation>
    </message>
    <message>
      <source>Briefings</source>
      <translation>الإحاطات</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>الشريحة {0}</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Fix</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
  </context>
  <context>
    <name>FolderWatch</name>
    <message>
      <source>Watching libraries</source>
      <translation>متابعة المكتبات</translation>
    </message>
  </context>
  <context>
    <name>FoldersField</name>
    <message>
      <source>Add…</source>
      <translation>إضافة…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>اختر مجلدا أولا.</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <source>Take responsibility</source>
      <translation>تحمّل المسؤولية</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>About Briefing</source>
      <translation>حول Briefing</translation>
    </message>
    <message>
      <source>Briefing {0}

Assemble, present and export briefings from a library of reviewed slides. MIT licence.</source>
      <translation>Briefing {0}

إعداد الإحاطات وتقديمها وتصديرها من مكتبة شرائح مراجعة. رخصة MIT.</translation>
    </message>
  </context>
  <context>
    <name>HelpPages</name>
    <message>
      <source>Command</source>
      <translation>أمر</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>In a show</source>
      <translation>أثناء التقديم</translation>
    </message>
  </context>
  <context>
    <name>HelpReader</name>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>بحث في المساعدة</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Help text</source>
      <translation>نص المساعدة</translation>
    </message>
  </context>
  <context>
    <name>InsertCommands</name>
    <message>
      <source>Column</source>
      <translation>عمود</translation>
    </message>
    <message>
      <source>Insert a table</source>
      <translation>إدراج جدول</translation>
    </message>
  </context>
  <context>
    <name>InspectorPane</name>
    <message>
      <source>Checks</source>
      <translation>الفحوص</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>المحتوى</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>Pages of the inspector</source>
      <translation>صفحات التفاصيل</translation>
    </message>
  </context>
  <context>
    <name>JobLine</name>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>LanguageRow</name>
    <message>
      <source>Change the slide's language</source>
      <translation>تغيير لغة الشريحة</translation>
    </message>
    <message>
      <source>An own copy keeps its text: the library has another.</source>
      <translation>النسخة الخاصة تحتفظ بنصها: نص المكتبة مختلف.</translation>
    </message>
    <message>
      <source>Slide in {0}</source>
      <translation>الشريحة: {0}</translation>
    </message>
  </context>
  <context>
    <name>LayoutDialog</name>
    <message>
      <source>Change layout</source>
      <translation>تغيير التخطيط</translation>
    </message>
    <message>
      <source>Choose a layout</source>
      <translation>اختيار التخطيط</translation>
    </message>
    <message>
      <source>This slide in every layout</source>
      <translation>هذه الشريحة في كل تخطيط</translation>
    </message>
  </context>
  <context>
    <name>Layouts</name>
    <message>
      <source>From the content</source>
      <translation>حسب المحتوى</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>قسم</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Two columns</source>
      <translation>عمودان</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>بطاقات</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>عبارة</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>خط زمني</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>رسم بياني</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>المصادر</translation>
    </message>
  </context>
  <context>
    <name>LearnDialog</name>
    <message>
      <source>Learn a button</source>
      <translation>تعلّم زر</translation>
    </message>
    <message>
      <source>Press the button of your clicker.</source>
      <translation>اضغط زر جهاز التحكم لديك.</translation>
    </message>
    <message>
      <source>Waiting for a button…</source>
      <translation>في انتظار زر…</translation>
    </message>
    <message>
      <source>What the button shall do</source>
      <translation>ما ينبغي أن يفعله الزر</translation>
    </message>
    <message>
      <source>The button sends {0}</source>
      <translation>يرسل الزر {0}</translation>
    </message>
  </context>
  <context>
    <name>LibraryCard</name>
    <message>
      <source>Also in {0}</source>
      <translation>أيضا باللغات: {0}</translation>
    </message>
    <message>
      <source>In the briefings: {0}</source>
      <translation>في الإحاطات: {0}</translation>
    </message>
    <message>
      <source>In {0}</source>
      <translation>في: {0}</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>No slide has all of this. Take a word or a chip away.</source>
      <translation>لا توجد شريحة تجمع كل هذا. احذف كلمة أو مرشّحًا.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>ابحث في المكتبة</translation>
    </message>
    <message>
      <source>Slides of the library</source>
      <translation>شرائح المكتبة</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>Counting</source>
      <translation>عدّ</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>قراءة المكتبة</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>شريط الأدوات</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>{0} has this deck open on {1}: it is read-only here.</source>
      <translation>هذا العرض مفتوح لدى {0} على {1}: وهو هنا للقراءة فقط.</translation>
    </message>
    <message>
      <source>Save a copy to change it.</source>
      <translation>احفظ نسخة لتعديلها.</translation>
    </message>
    <message>
      <source>New deck</source>
      <translation>عرض جديد</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Your deck is unharmed.</source>
      <translation>عرضك سليم.</translation>
    </message>
    <message>
      <source>Something went wrong that should not: {0}</source>
      <translation>حدث خطأ غير متوقع: {0}</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>ما يمكن فعله</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
  </context>
  <context>
    <name>MissingLibraries</name>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <source>The library “{0}” cannot be reached.</source>
      <translation>لا يمكن الوصول إلى المكتبة «{0}».</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>New deck</source>
      <translation>عرض جديد</translation>
    </message>
    <message>
      <source>Save the changes to “{0}”?</source>
      <translation>هل تريد حفظ التغييرات في «{0}»؟</translation>
    </message>
  </context>
  <context>
    <name>NotesPane</name>
    <message>
      <source>Notes of the slide</source>
      <translation>ملاحظات الشريحة</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>ما يقال: من 60 إلى 120 كلمة.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Edit notes</source>
      <translation>تعديل الملاحظات</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>No notes on this slide.</source>
      <translation>لا ملاحظات على هذه الشريحة.</translation>
    </message>
  </context>
  <context>
    <name>OutlinePage</name>
    <message>
      <source>Without a title</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>Outline of the deck</source>
      <translation>مخطط العرض</translation>
    </message>
  </context>
  <context>
    <name>OutlinesButton</name>
    <message>
      <source>Outlines</source>
      <translation>المخططات العامة</translation>
    </message>
    <message>
      <source>The whole outline</source>
      <translation>المخطط كله</translation>
    </message>
  </context>
  <context>
    <name>OutsideChanges</name>
    <message>
      <source>Show changes…</source>
      <translation>عرض التغييرات…</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>عدّل برنامج آخر ملف هذا العرض.</translation>
    </message>
    <message>
      <source>Your version is still here.</source>
      <translation>نسختك ما زالت هنا.</translation>
    </message>
    <message>
      <source>Yours is kept: saving replaces the file.</source>
      <translation>أُبقيت نسختك: الحفظ يستبدل الملف.</translation>
    </message>
    <message>
      <source>The other version is kept as {0}.</source>
      <translation>حُفظت النسخة الأخرى باسم {0}.</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>في الملف</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>إعادة التحميل</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>إبقاء نسختي</translation>
    </message>
    <message>
      <source>Save mine as…</source>
      <translation>حفظ نسختي باسم…</translation>
    </message>
    <message>
      <source>Changed by another program: {0}</source>
      <translation>غيّره برنامج آخر: {0}</translation>
    </message>
    <message>
      <source>Reloaded. Undo brings your version back.</source>
      <translation>أُعيد التحميل. التراجع يعيد نسختك.</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>On Debian or Ubuntu: sudo apt install {0}</source>
      <translation>في Debian أو Ubuntu: sudo apt install {0}</translation>
    </message>
    <message>
      <source>Qt cannot be loaded: {0}.</source>
      <translation>تعذّر تحميل Qt: {0}.</translation>
    </message>
    <message>
      <source>The deck has no slides to export.</source>
      <translation>لا توجد في العرض شرائح للتصدير.</translation>
    </message>
    <message>
      <source>Add a slide, or show one that is hidden.</source>
      <translation>أضف شريحة، أو أظهر شريحة مخفية.</translation>
    </message>
    <message>
      <source>A password has 1 to {0} characters.</source>
      <translation>تتكون كلمة المرور من 1 إلى {0} حرفًا.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>اختر كلمة أخرى.</translation>
    </message>
    <message>
      <source>The password is wrong.</source>
      <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
      <source>Mind capitals and the keyboard's language.</source>
      <translation>تحقق من الأحرف الكبيرة ومن لغة لوحة المفاتيح.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF cannot be begun.</source>
      <translation>تعذّر بدء الصفحة {0} من ملف PDF.</translation>
    </message>
    <message>
      <source>Try again with fewer slides.</source>
      <translation>أعد المحاولة بعدد أقل من الشرائح.</translation>
    </message>
    <message>
      <source>The PDF came out in a form that bookmarks cannot be added to.</source>
      <translation>جاء ملف PDF بصيغة لا يمكن إضافة إشارات مرجعية إليها.</translation>
    </message>
    <message>
      <source>Please report this.</source>
      <translation>يرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
      <source>Slide {0} cannot be written as a picture.</source>
      <translation>تعذّر حفظ الشريحة {0} كصورة.</translation>
    </message>
    <message>
      <source>Try a smaller width.</source>
      <translation>جرّب عرضًا أصغر.</translation>
    </message>
    <message>
      <source>Export with the profile “public” to leave it out.</source>
      <translation>لحذف ذلك صدِّر بالملف التعريفي «public».</translation>
    </message>
    <message>
      <source>Do those who will have the file match the mark?</source>
      <translation>هل يطابق من سيتلقون الملف هذا الوسم؟</translation>
    </message>
    <message>
      <source>1 slide</source>
      <translation>شريحة واحدة</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>عدد الشرائح: {0}</translation>
    </message>
    <message>
      <source>The file holds the speaker's notes of {0}.</source>
      <translation>يحتوي الملف على ملاحظات المتحدث: {0}.</translation>
    </message>
    <message>
      <source>Every slide is marked “{0}”.</source>
      <translation>كل شريحة موسومة بـ «{0}».</translation>
    </message>
    <message>
      <source>The file names its sections: {0}.</source>
      <translation>يذكر الملف أسماء أقسامه: {0}.</translation>
    </message>
    <message>
      <source>The file holds what reviewers wrote above each slide.</source>
      <translation>يحتوي الملف على ما كتبه المراجعون أعلى كل شريحة.</translation>
    </message>
    <message>
      <source>The file leaves out what is hidden: {0}.</source>
      <translation>لا يتضمن الملف ما هو مخفي: {0}.</translation>
    </message>
    <message>
      <source>{0}: cannot export to “{1}”.</source>
      <translation>{0}: لا يمكن التصدير إلى «{1}».</translation>
    </message>
    <message>
      <source>Name a file ending in {0}, or a folder for pictures.</source>
      <translation>حدد ملفًا ينتهي بـ {0}، أو مجلدًا للصور.</translation>
    </message>
    <message>
      <source>The PowerPoint file was not written, because it came out faulty: {0}</source>
      <translation>لم يُكتب ملف PowerPoint لأنه جاء معيبًا: {0}</translation>
    </message>
    <message>
      <source>Please report this, with the deck if you may.</source>
      <translation>يرجى الإبلاغ عن ذلك، مع إرفاق العرض إن أمكن.</translation>
    </message>
    <message>
      <source>{0}: a .png holds one slide, and there are {1}.</source>
      <translation>{0}: يتسع ملف ‎.png لشريحة واحدة، وعددها {1}.</translation>
    </message>
    <message>
      <source>Name a folder: it gets a picture of each slide.</source>
      <translation>حدد مجلدًا: توضع فيه صورة لكل شريحة.</translation>
    </message>
    <message>
      <source>No files can be made for other programs: {0}</source>
      <translation>تعذّر إنشاء ملفات لبرامج أخرى: {0}</translation>
    </message>
    <message>
      <source>Save the slide to a folder of your own instead.</source>
      <translation>احفظ الشريحة في مجلد خاص بك بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>أدخلهما مرة أخرى.</translation>
    </message>
    <message>
      <source>Not shown. {0}</source>
      <translation>لا تُعرض. {0}</translation>
    </message>
    <message>
      <source>The library “{0}” is not open any more.</source>
      <translation>لم تعد المكتبة «{0}» مفتوحة.</translation>
    </message>
    <message>
      <source>Open its folder again.</source>
      <translation>افتح مجلدها من جديد.</translation>
    </message>
    <message>
      <source>The library “{0}” is not open.</source>
      <translation>المكتبة «{0}» غير مفتوحة.</translation>
    </message>
    <message>
      <source>Open it, then search again.</source>
      <translation>افتحها ثم ابحث من جديد.</translation>
    </message>
    <message>
      <source>{0}: the folder cannot be made.</source>
      <translation>{0}: تعذّر إنشاء المجلد.</translation>
    </message>
    <message>
      <source>Check the rights of the folder.</source>
      <translation>تحقق من صلاحيات المجلد.</translation>
    </message>
    <message>
      <source>{0}: makes no slide.</source>
      <translation>{0}: لا تنتج عنه أي شريحة.</translation>
    </message>
    <message>
      <source>Drop .md, .pptx, .csv or picture files.</source>
      <translation>أفلت ملفات ‎.md أو ‎.pptx أو ‎.csv أو صورًا.</translation>
    </message>
    <message>
      <source>{0}: holds no data.</source>
      <translation>{0}: لا يحتوي على بيانات.</translation>
    </message>
    <message>
      <source>Drop a file with rows and columns.</source>
      <translation>أفلت ملفًا فيه صفوف وأعمدة.</translation>
    </message>
    <message>
      <source>The library “{0}” does not know the language “{1}”.</source>
      <translation>لا تعرف المكتبة «{0}» اللغة «{1}».</translation>
    </message>
    <message>
      <source>The library “{0}” has a slide “{1}” already; it was left as it is.</source>
      <translation>توجد في المكتبة «{0}» شريحة «{1}» بالفعل؛ وتُركت كما هي.</translation>
    </message>
    <message>
      <source>“{0}” has another source under the key “{1}”; the copied slide cites that one.</source>
      <translation>في «{0}» مصدر آخر بالمفتاح «{1}»؛ والشريحة المنسوخة تستشهد به.</translation>
    </message>
    <message>
      <source>Compare the two records.</source>
      <translation>قارن بين السجلين.</translation>
    </message>
    <message>
      <source>Name it under “languages” in its {0}.</source>
      <translation>اذكرها تحت «languages» في ملفها {0}.</translation>
    </message>
    <message>
      <source>Remove or rename it there, then copy again.</source>
      <translation>احذفها أو غيّر اسمها هناك، ثم انسخ من جديد.</translation>
    </message>
    <message>
      <source>{0}: is larger than {1} MB.</source>
      <translation>{0}: أكبر من {1} ميغابايت.</translation>
    </message>
    <message>
      <source>Divide it.</source>
      <translation>قسّمه.</translation>
    </message>
    <message>
      <source>{0}: is not text in UTF-8.</source>
      <translation>{0}: ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
      <source>Save it as UTF-8 and import it again.</source>
      <translation>احفظه بترميز UTF-8 ثم استورده من جديد.</translation>
    </message>
    <message>
      <source>{0}: is of a kind that is not imported.</source>
      <translation>{0}: هذا النوع من الملفات لا يُستورد.</translation>
    </message>
    <message>
      <source>Import .pptx, .md, .bib or .json files.</source>
      <translation>استورد ملفات ‎.pptx أو ‎.md أو ‎.bib أو ‎.json.</translation>
    </message>
    <message>
      <source>The deck has {0} slides; only {1} are imported.</source>
      <translation>عدد شرائح العرض {0}؛ ولا يُستورد منها إلا {1}.</translation>
    </message>
    <message>
      <source>Not kept: {0}</source>
      <translation>لم يُحتفظ بـ: {0}</translation>
    </message>
    <message>
      <source>The picture {0} lies outside the deck's folder and is not copied.</source>
      <translation>الصورة {0} خارج مجلد العرض ولا تُنسخ.</translation>
    </message>
    <message>
      <source>Divide the file and import the rest.</source>
      <translation>قسّم الملف واستورد الباقي.</translation>
    </message>
    <message>
      <source>Copy it beside the deck and import again.</source>
      <translation>انسخها بجانب العرض ثم استورد من جديد.</translation>
    </message>
    <message>
      <source>The picture {0} is too large.</source>
      <translation>الصورة {0} كبيرة جدًا.</translation>
    </message>
    <message>
      <source>picture attributes {0}</source>
      <translation>سمات الصورة {0}</translation>
    </message>
    <message>
      <source>The picture {0} is not a file.</source>
      <translation>الصورة {0} ليست ملفًا.</translation>
    </message>
    <message>
      <source>The picture {0} cannot be read ({1}).</source>
      <translation>تعذّرت قراءة الصورة {0} ({1}).</translation>
    </message>
    <message>
      <source>The picture {0} cannot have this name.</source>
      <translation>لا يمكن أن تحمل الصورة {0} هذا الاسم.</translation>
    </message>
    <message>
      <source>picture keywords in “{0}”</source>
      <translation>كلمات الصورة المفتاحية في «{0}»</translation>
    </message>
    <message>
      <source>What stood after columns stands before them now.</source>
      <translation>ما كان بعد الأعمدة أصبح قبلها.</translation>
    </message>
    <message>
      <source>the series of a chart beyond the first {0}.</source>
      <translation>سلاسل المخطط بعد السلاسل الـ{0} الأولى.</translation>
    </message>
    <message>
      <source>the numbers of a chart beyond the first {0} categories.</source>
      <translation>أعداد المخطط بعد الفئات الـ{0} الأولى.</translation>
    </message>
    <message>
      <source>A chart has no numbers in the file and is left out.</source>
      <translation>لا توجد في الملف أعداد لأحد المخططات، فحُذف.</translation>
    </message>
    <message>
      <source>Put the numbers in by hand.</source>
      <translation>أدخل الأعداد يدويًا.</translation>
    </message>
    <message>
      <source>the axis title “{0}” of a chart.</source>
      <translation>عنوان المحور «{0}» في أحد المخططات.</translation>
    </message>
    <message>
      <source>A chart of a kind that is not drawn here ({0}) is a table now.</source>
      <translation>مخطط من نوع لا يُرسم هنا ({0}) أصبح جدولًا.</translation>
    </message>
    <message>
      <source>A chart ({0}) is a {1} chart now.</source>
      <translation>أصبح مخطط ({0}) مخططًا من نوع {1}.</translation>
    </message>
    <message>
      <source>that the series of a chart are stacked.</source>
      <translation>تكديس سلاسل أحد المخططات.</translation>
    </message>
    <message>
      <source>a link to “{0}”.</source>
      <translation>رابط إلى «{0}».</translation>
    </message>
    <message>
      <source>a picture that is not in the file</source>
      <translation>صورة غير موجودة في الملف</translation>
    </message>
    <message>
      <source>SmartArt is a list of its texts now.</source>
      <translation>أصبح SmartArt قائمة بنصوصه.</translation>
    </message>
    <message>
      <source>an embedded object ({0}), only its picture</source>
      <translation>كائن مضمّن ({0})، باستثناء صورته</translation>
    </message>
    <message>
      <source>a drawn shape</source>
      <translation>شكل مرسوم</translation>
    </message>
    <message>
      <source>a picture that is not in the file, at “{0}”</source>
      <translation>صورة غير موجودة في الملف، في «{0}»</translation>
    </message>
    <message>
      <source>the end of a long description of a picture: “{0}”</source>
      <translation>نهاية وصف طويل لإحدى الصور: «{0}»</translation>
    </message>
    <message>
      <source>A chart has no data in the file.</source>
      <translation>لا توجد في الملف بيانات لأحد المخططات.</translation>
    </message>
    <message>
      <source>{0}, described as “{1}”.</source>
      <translation>{0}، ووصفه «{1}».</translation>
    </message>
    <message>
      <source>{0}.</source>
      <translation>{0}.</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>مقطع فيديو</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>مقطع صوتي</translation>
    </message>
    <message>
      <source>{0}; its picture is kept if there is one.</source>
      <translation>{0}؛ ويُحتفظ بصورته إن وُجدت.</translation>
    </message>
    <message>
      <source>ink or another drawing that only its program can show</source>
      <translation>حبر أو رسم آخر لا يعرضه إلا برنامجه</translation>
    </message>
    <message>
      <source>Pictures, charts and links may be missing.</source>
      <translation>قد تنقص صور ومخططات وروابط.</translation>
    </message>
    <message>
      <source>the footer “{0}”.</source>
      <translation>التذييل «{0}».</translation>
    </message>
    <message>
      <source>A deck has its own footer.</source>
      <translation>للعرض تذييل خاص به.</translation>
    </message>
    <message>
      <source>This slide is hidden in the deck; it is in the library, not in the outline.</source>
      <translation>هذه الشريحة مخفية في العرض؛ وهي في المكتبة لا في المخطط العام.</translation>
    </message>
    <message>
      <source>The slides were {0} ({1}); here they are as wide as the theme says.</source>
      <translation>كانت الشرائح بنسبة {0} ({1})؛ وعرضها هنا كما تحدده السمة.</translation>
    </message>
    <message>
      <source>the custom show “{0}”.</source>
      <translation>العرض المخصص «{0}».</translation>
    </message>
    <message>
      <source>This slide is listed twice; it is imported once.</source>
      <translation>هذه الشريحة مذكورة مرتين؛ وتُستورد مرة واحدة.</translation>
    </message>
    <message>
      <source>{0}: has no part for slide {1}.</source>
      <translation>{0}: لا يوجد جزء للشريحة {1}.</translation>
    </message>
    <message>
      <source>Save it again.</source>
      <translation>احفظه من جديد.</translation>
    </message>
    <message>
      <source>This slide cannot be read. {0}</source>
      <translation>تعذّرت قراءة هذه الشريحة. {0}</translation>
    </message>
    <message>
      <source>The notes cannot be read. {0}</source>
      <translation>تعذّرت قراءة الملاحظات. {0}</translation>
    </message>
    <message>
      <source>A part of the file cannot be read. {0}</source>
      <translation>تعذّرت قراءة جزء من الملف. {0}</translation>
    </message>
    <message>
      <source>the comment “{0}”.</source>
      <translation>التعليق «{0}».</translation>
    </message>
    <message>
      <source>The comments cannot be read. {0}</source>
      <translation>تعذّرت قراءة التعليقات. {0}</translation>
    </message>
    <message>
      <source>{0}: has no slide master with a theme.</source>
      <translation>{0}: لا يحتوي على شريحة رئيسية ذات سمة.</translation>
    </message>
    <message>
      <source>Save it again in PowerPoint.</source>
      <translation>احفظه من جديد في PowerPoint.</translation>
    </message>
    <message>
      <source>{0}: is no theme.</source>
      <translation>{0}: ليس سمة.</translation>
    </message>
    <message>
      <source>Give a .pptx, .potx or .toml file, or the name of a theme.</source>
      <translation>أدخل ملف ‎.pptx أو ‎.potx أو ‎.toml، أو اسم سمة.</translation>
    </message>
    <message>
      <source>Its background is a picture, and whether text can be read on it is not known.</source>
      <translation>خلفيته صورة، ولا يُعرف هل يُقرأ النص عليها.</translation>
    </message>
    <message>
      <source>{0}: its pages are too tall or too wide for slides.</source>
      <translation>{0}: صفحاته أطول أو أعرض مما يصلح للشرائح.</translation>
    </message>
    <message>
      <source>Use one from 4:3 to 21:9.</source>
      <translation>استخدم ملفًا من 4:3 إلى 21:9.</translation>
    </message>
    <message>
      <source>{0} shapes of its slide layouts are not taken over.</source>
      <translation>{0} من أشكال تخطيطاته لم تُؤخذ.</translation>
    </message>
    <message>
      <source>A gradient or pattern in the background is not taken over.</source>
      <translation>لم يُؤخذ تدرّج أو نقش في الخلفية.</translation>
    </message>
    <message>
      <source>Look at the slides.</source>
      <translation>انظر إلى الشرائح.</translation>
    </message>
    <message>
      <source>Its title and text leave too little room and stand as in Plain.</source>
      <translation>عنوانه ونصه يتركان مساحة ضئيلة فيبقيان كما في Plain.</translation>
    </message>
    <message>
      <source>Its placeholder “{0}” is too small and stands as in Plain.</source>
      <translation>العنصر النائب «{0}» فيه صغير جدًا فيبقى كما في Plain.</translation>
    </message>
    <message>
      <source>Headings are set in {0}, not in {1}.</source>
      <translation>العناوين بخط {0} لا {1}.</translation>
    </message>
    <message>
      <source>A picture of it is left out: {0}</source>
      <translation>أُهملت صورة منه: {0}</translation>
    </message>
    <message>
      <source>Save it as .pptx, without macros, in the program it was made with.</source>
      <translation>احفظه بصيغة ‎.pptx دون وحدات ماكرو في البرنامج الذي أُنشئ به.</translation>
    </message>
    <message>
      <source>{0}: is an old .ppt file, or protected with a password.</source>
      <translation>{0}: ملف ‎.ppt قديم، أو محمي بكلمة مرور.</translation>
    </message>
    <message>
      <source>{0}: is not a presentation.</source>
      <translation>{0}: ليس عرضًا تقديميًا.</translation>
    </message>
    <message>
      <source>Import .pptx and Markdown files.</source>
      <translation>استورد ملفات ‎.pptx وMarkdown.</translation>
    </message>
    <message>
      <source>{0}: is a file for macros, which are never imported.</source>
      <translation>{0}: ملف لوحدات الماكرو، وهي لا تُستورد أبدًا.</translation>
    </message>
    <message>
      <source>Open it in its program and save it as .pptx without a password.</source>
      <translation>افتحه في برنامجه واحفظه بصيغة ‎.pptx دون كلمة مرور.</translation>
    </message>
    <message>
      <source>{0}: has no part “{1}”.</source>
      <translation>{0}: لا يحتوي على الجزء «{1}».</translation>
    </message>
    <message>
      <source>{0}: takes too long to read.</source>
      <translation>{0}: تستغرق قراءته وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
      <source>Divide the file and import the parts.</source>
      <translation>قسّم الملف واستورد أجزاءه.</translation>
    </message>
    <message>
      <source>{0}: is not a .pptx file.</source>
      <translation>{0}: ليس ملف ‎.pptx.</translation>
    </message>
    <message>
      <source>{0}: holds macros.</source>
      <translation>{0}: يحتوي على وحدات ماكرو.</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a .pptx file.</source>
      <translation>{0}: تالف أو ليس ملف ‎.pptx.</translation>
    </message>
    <message>
      <source>Ask for the file again.</source>
      <translation>اطلب الملف من جديد.</translation>
    </message>
    <message>
      <source>{0}: holds an object with macros, “{1}”.</source>
      <translation>{0}: يحتوي على كائن فيه وحدات ماكرو، «{1}».</translation>
    </message>
    <message>
      <source>The colour of text, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>لون النص ‎#{0}‎ لا يُقرأ على خلفيته، فصار ‎#{1}‎.</translation>
    </message>
    <message>
      <source>The colour of captions, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>لون التعليقات ‎#{0}‎ لا يُقرأ على خلفيته، فصار ‎#{1}‎.</translation>
    </message>
    <message>
      <source>The colour of the accent, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>لون التمييز ‎#{0}‎ لا يُقرأ على خلفيته، فصار ‎#{1}‎.</translation>
    </message>
    <message>
      <source>Save it as PNG and put it in by hand.</source>
      <translation>احفظها بصيغة PNG وأدرجها يدويًا.</translation>
    </message>
    <message>
      <source>the picture {0}, described as “{1}”. {2}</source>
      <translation>الصورة {0}، ووصفها «{1}». {2}</translation>
    </message>
    <message>
      <source>{0} is not shown here.</source>
      <translation>لا تُعرض صيغة {0} هنا.</translation>
    </message>
    <message>
      <source>It cannot be shown.</source>
      <translation>لا يمكن عرضها.</translation>
    </message>
    <message>
      <source>A picture is too large.</source>
      <translation>إحدى الصور كبيرة جدًا.</translation>
    </message>
    <message>
      <source>the empty border of a picture.</source>
      <translation>الحافة الفارغة لإحدى الصور.</translation>
    </message>
    <message>
      <source>A picture has too many pixels.</source>
      <translation>في إحدى الصور بكسلات أكثر مما يُسمح به.</translation>
    </message>
    <message>
      <source>A picture cannot be read ({0}).</source>
      <translation>تعذّرت قراءة إحدى الصور ({0}).</translation>
    </message>
    <message>
      <source>the picture {0}. {1}</source>
      <translation>الصورة {0}. {1}</translation>
    </message>
    <message>
      <source>{0} more findings are not listed.</source>
      <translation>ملاحظات أخرى غير مذكورة: {0}.</translation>
    </message>
    <message>
      <source>Slide {0}. {1}</source>
      <translation>الشريحة {0}. {1}</translation>
    </message>
    <message>
      <source>The sources at the foot of the slide are in its notes now.</source>
      <translation>أصبحت المصادر الواردة أسفل الشريحة في ملاحظاتها.</translation>
    </message>
    <message>
      <source>animations.</source>
      <translation>الحركات.</translation>
    </message>
    <message>
      <source>Write “. . .” on a line where the next step begins.</source>
      <translation>اكتب «. . .» في سطر حيث تبدأ الخطوة التالية.</translation>
    </message>
    <message>
      <source>transitions between slides.</source>
      <translation>الانتقالات بين الشرائح.</translation>
    </message>
    <message>
      <source>the picture in the background.</source>
      <translation>صورة الخلفية.</translation>
    </message>
    <message>
      <source>Merged cells of a table stand apart now; the text is in the first of them.</source>
      <translation>أصبحت الخلايا المدمجة في الجدول منفصلة؛ والنص في أولاها.</translation>
    </message>
    <message>
      <source>A table is too large for Markdown; its cells stand below each other.</source>
      <translation>أحد الجداول أكبر مما يتسع له Markdown؛ فوُضعت خلاياه بعضها تحت بعض.</translation>
    </message>
    <message>
      <source>No presentation program writes that. Do not open the file unless you know who made it.</source>
      <translation>لا يكتب أي برنامج عروض مثل هذا. لا تفتح الملف ما لم تعرف من أعدّه.</translation>
    </message>
    <message>
      <source>Leave out what is not needed.</source>
      <translation>احذف ما لا حاجة إليه.</translation>
    </message>
    <message>
      <source>{0}: holds a DOCTYPE.</source>
      <translation>{0}: يحتوي على DOCTYPE.</translation>
    </message>
    <message>
      <source>{0}: is not valid XML ({1}).</source>
      <translation>{0}: ليس XML صالحًا ({1}).</translation>
    </message>
    <message>
      <source>Save the file again, then import it.</source>
      <translation>احفظ الملف من جديد ثم استورده.</translation>
    </message>
    <message>
      <source>The source “{0}” is listed twice.</source>
      <translation>المصدر «{0}» مذكور مرتين.</translation>
    </message>
    <message>
      <source>The key “{0}” cannot be cited on a slide.</source>
      <translation>لا يمكن الاستشهاد بالمفتاح «{0}» في شريحة.</translation>
    </message>
    <message>
      <source>Let “references:” be the last key of the file; nothing was added.</source>
      <translation>يجب أن يكون «references:» آخر مفتاح في الملف؛ لم يُضف شيء.</translation>
    </message>
    <message>
      <source>The source “{0}” is in {1} already and stays as it is.</source>
      <translation>المصدر «{0}» موجود في {1} بالفعل ويبقى كما هو.</translation>
    </message>
    <message>
      <source>Give it a key without blanks.</source>
      <translation>أعطه مفتاحًا بلا مسافات.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Mend it first; nothing was added.</source>
      <translation>صحّحه أولًا؛ لم يُضف شيء.</translation>
    </message>
    <message>
      <source>{0}: would be larger than {1} MB.</source>
      <translation>{0}: سيتجاوز {1} ميغابايت.</translation>
    </message>
    <message>
      <source>Import fewer.</source>
      <translation>استورد عددًا أقل.</translation>
    </message>
    <message>
      <source>{0}: cannot be added to without changing what is there.</source>
      <translation>{0}: لا يمكن الإضافة إليه دون تغيير ما فيه.</translation>
    </message>
    <message>
      <source>The slide layout “{0}” has no place for everything on this slide; “{1}” is used instead.</source>
      <translation>لا يتسع التخطيط «{0}» لكل ما في هذه الشريحة؛ واستُخدم «{1}» بدلًا منه.</translation>
    </message>
    <message>
      <source>Write layout: {0}, or leave the line out.</source>
      <translation>اكتب layout: {0}، أو احذف السطر.</translation>
    </message>
    <message>
      <source>The source “{0}” is not in sources.yaml.</source>
      <translation>المصدر «{0}» غير موجود في sources.yaml.</translation>
    </message>
    <message>
      <source>Add a record with this id, or correct the key.</source>
      <translation>أضف سجلًا بهذا المعرّف، أو صحّح المفتاح.</translation>
    </message>
    <message>
      <source>There is too much on this slide: its text is smaller than 16 points.</source>
      <translation>محتوى هذه الشريحة أكثر من اللازم: نصها أصغر من 16 نقطة.</translation>
    </message>
    <message>
      <source>The picture {0} cannot be found or read.</source>
      <translation>تعذّر العثور على الصورة {0} أو قراءتها.</translation>
    </message>
    <message>
      <source>Put the file there, or correct the path.</source>
      <translation>ضع الملف هناك، أو صحّح المسار.</translation>
    </message>
    <message>
      <source>Split it before “{0}”, or shorten it.</source>
      <translation>قسّمها قبل «{0}»، أو اختصرها.</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>اختصرها.</translation>
    </message>
    <message>
      <source>Did you mean “{0}”?</source>
      <translation>هل تقصد «{0}»؟</translation>
    </message>
    <message>
      <source>There is no theme “{0}”.</source>
      <translation>لا توجد سمة باسم «{0}».</translation>
    </message>
    <message>
      <source>Choose one of: {0}.</source>
      <translation>اختر من بين: {0}.</translation>
    </message>
    <message>
      <source>{0}: extends goes in a circle or too deep.</source>
      <translation>{0}: تعليمة extends تدور في حلقة أو أعمق مما يُسمح به.</translation>
    </message>
    <message>
      <source>Extend a bundled theme.</source>
      <translation>وسّع سمة مرفقة بالبرنامج.</translation>
    </message>
    <message>
      <source>{0}: extends names no theme: “{1}”.</source>
      <translation>{0}: لا يشير extends إلى أي سمة: «{1}».</translation>
    </message>
    <message>
      <source>Name one beside it, without a folder.</source>
      <translation>اذكر سمة بجانبه من دون مجلد.</translation>
    </message>
    <message>
      <source>“{0}” is not a colour</source>
      <translation>«{0}» ليس لونًا</translation>
    </message>
    <message>
      <source>{0}: {1}: {2}.</source>
      <translation>{0}: {1}: {2}.</translation>
    </message>
    <message>
      <source>{0}: {1}.</source>
      <translation>{0}: {1}.</translation>
    </message>
    <message>
      <source>Compare with the bundled theme plain.toml.</source>
      <translation>قارنه بالسمة المرفقة plain.toml.</translation>
    </message>
    <message>
      <source>The theme of the deck is damaged: {0}.</source>
      <translation>سمة العرض تالفة: {0}.</translation>
    </message>
    <message>
      <source>The theme {0} cannot be read: {1}.</source>
      <translation>تعذّرت قراءة السمة {0}: {1}.</translation>
    </message>
    <message>
      <source>is no size of a page</source>
      <translation>ليس مقاس صفحة</translation>
    </message>
    <message>
      <source>From {0} to {1} points.</source>
      <translation>من {0} إلى {1} نقطة.</translation>
    </message>
    <message>
      <source>has a size that no text can have</source>
      <translation>فيه حجم لا يمكن أن يكون لنص</translation>
    </message>
    <message>
      <source>In points.</source>
      <translation>بالنقاط.</translation>
    </message>
    <message>
      <source>is neither empty nor “fade”</source>
      <translation>ليس فارغًا ولا «fade»</translation>
    </message>
    <message>
      <source>is not a size of the scale</source>
      <translation>ليس من أحجام المقياس</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <source>Give at least one colour for charts.</source>
      <translation>حدد لونًا واحدًا على الأقل للمخططات.</translation>
    </message>
    <message>
      <source>Give at least one level.</source>
      <translation>حدد مستوى واحدًا على الأقل.</translation>
    </message>
    <message>
      <source>leaves the page</source>
      <translation>يخرج عن الصفحة</translation>
    </message>
    <message>
      <source>x, y, width, height</source>
      <translation>x، y، العرض، الارتفاع</translation>
    </message>
    <message>
      <source>Write RRGGBB.</source>
      <translation>اكتب RRGGBB.</translation>
    </message>
    <message>
      <source>“{0}” does not exist</source>
      <translation>«{0}» غير موجود</translation>
    </message>
    <message>
      <source>is no width on this page</source>
      <translation>ليس عرضًا ممكنًا في هذه الصفحة</translation>
    </message>
    <message>
      <source>In points, at most a quarter of the page.</source>
      <translation>بالنقاط، بما لا يزيد على ربع الصفحة.</translation>
    </message>
    <message>
      <source>has a shape that is far from the page</source>
      <translation>فيه شكل بعيد عن الصفحة</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>ناقص</translation>
    </message>
    <message>
      <source>Every theme has all slide layouts.</source>
      <translation>لكل سمة جميع التخطيطات.</translation>
    </message>
    <message>
      <source>Extend a bundled theme to inherit it.</source>
      <translation>وسّع سمة مرفقة لترث ذلك.</translation>
    </message>
    <message>
      <source>There is no variable “{0}”.</source>
      <translation>لا يوجد متغير باسم «{0}».</translation>
    </message>
    <message>
      <source>Known are: {0}.</source>
      <translation>المعروف منها: {0}.</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in {1}.</source>
      <translation>يُستشهد بالمصدر «{0}» لكنه غير موجود في {1}.</translation>
    </message>
    <message>
      <source>The figures of “{0}” are of {1}, more than {2} months ago.</source>
      <translation>أرقام «{0}» تعود إلى {1}، أي قبل أكثر من {2} شهرًا.</translation>
    </message>
    <message>
      <source>Add a record with this id.</source>
      <translation>أضف سجلًا بهذا المعرّف.</translation>
    </message>
    <message>
      <source>No slide cites the source “{0}”.</source>
      <translation>لا تستشهد أي شريحة بالمصدر «{0}».</translation>
    </message>
    <message>
      <source>Look for newer figures, or say their date.</source>
      <translation>ابحث عن أرقام أحدث، أو اذكر تاريخها.</translation>
    </message>
    <message>
      <source>The list of sources is larger than {0} MB.</source>
      <translation>قائمة المصادر أكبر من {0} ميغابايت.</translation>
    </message>
    <message>
      <source>Import it in parts.</source>
      <translation>استوردها على أجزاء.</translation>
    </message>
    <message>
      <source>This is neither BibTeX nor CSL-JSON.</source>
      <translation>هذا ليس BibTeX ولا CSL-JSON.</translation>
    </message>
    <message>
      <source>Export the list from Zotero as one of these.</source>
      <translation>صدِّر القائمة من Zotero بإحدى هاتين الصيغتين.</translation>
    </message>
    <message>
      <source>Record {0} has no id and is left out.</source>
      <translation>السجل {0} بلا معرّف، فحُذف.</translation>
    </message>
    <message>
      <source>The list of sources is not JSON: {0}.</source>
      <translation>قائمة المصادر ليست JSON: {0}.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>صدِّرها من جديد.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} KB.</source>
      <translation>{0} أكبر من {1} كيلوبايت.</translation>
    </message>
    <message>
      <source>Split the calendar.</source>
      <translation>قسّم التقويم.</translation>
    </message>
    <message>
      <source>{0} is not a calendar that can be read: {1}</source>
      <translation>{0} ليس تقويمًا يمكن قراءته: {1}</translation>
    </message>
    <message>
      <source>{0} has the id “{1}” ({2}) that {3} has already; it is left out.</source>
      <translation>للملف {0} المعرّف «{1}» ({2}) الذي يحمله {3} بالفعل؛ فحُذف.</translation>
    </message>
    <message>
      <source>Give one of them another id, or remove it.</source>
      <translation>أعط أحدهما معرّفًا آخر، أو احذفه.</translation>
    </message>
    <message>
      <source>“{0}” is left out: {1}</source>
      <translation>حُذف «{0}»: {1}</translation>
    </message>
    <message>
      <source>“{0}” does not exist in “{1}”; it stands in “{2}” instead.</source>
      <translation>«{0}» غير متوفرة بلغة «{1}»؛ وهي هنا بلغة «{2}».</translation>
    </message>
    <message>
      <source>Add {0}.{1}.md to the library.</source>
      <translation>أضف {0}.{1}.md إلى المكتبة.</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in sources.yaml.</source>
      <translation>يُستشهد بالمصدر «{0}» لكنه غير موجود في sources.yaml.</translation>
    </message>
    <message>
      <source>“{0}” is not a path inside the library.</source>
      <translation>«{0}» ليس مسارًا داخل المكتبة.</translation>
    </message>
    <message>
      <source>Name files relative to the library.</source>
      <translation>حدد الملفات بمسارات نسبية إلى المكتبة.</translation>
    </message>
    <message>
      <source>“{0}” leads out of the library {1}.</source>
      <translation>«{0}» يؤدي إلى خارج المكتبة {1}.</translation>
    </message>
    <message>
      <source>Copy the file into the library.</source>
      <translation>انسخ الملف إلى المكتبة.</translation>
    </message>
    <message>
      <source>{0}: folders are nested deeper than {1} levels at {2}.</source>
      <translation>{0}: المجلدات متداخلة بأكثر من {1} مستوى عند {2}.</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} slides.</source>
      <translation>{0}: تحتوي على أكثر من {1} شريحة.</translation>
    </message>
    <message>
      <source>{0}: is not a file.</source>
      <translation>{0}: ليس ملفًا.</translation>
    </message>
    <message>
      <source>Is it a pipe or a device?</source>
      <translation>هل هو أنبوب أو جهاز؟</translation>
    </message>
    <message>
      <source>{0}: cannot be read: {1}.</source>
      <translation>{0}: تعذّرت القراءة: {1}.</translation>
    </message>
    <message>
      <source>Was it moved or renamed?</source>
      <translation>هل نُقل أو غُيّر اسمه؟</translation>
    </message>
    <message>
      <source>{0}: the index cannot be read: {1}.</source>
      <translation>{0}: تعذّرت قراءة الفهرس: {1}.</translation>
    </message>
    <message>
      <source>The search index of “{0}” could not be read and was built anew.</source>
      <translation>تعذّرت قراءة فهرس البحث في «{0}» فأُعيد بناؤه.</translation>
    </message>
    <message>
      <source>Is there room left on the disk, and may you write to the cache folder?</source>
      <translation>هل بقيت مساحة على القرص، وهل يمكنك الكتابة في مجلد الذاكرة المؤقتة؟</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be written: {1}.</source>
      <translation>{0}: تعذّرت كتابة فهرس البحث: {1}.</translation>
    </message>
    <message>
      <source>{0}: there is no index yet.</source>
      <translation>{0}: لا يوجد فهرس بعد.</translation>
    </message>
    <message>
      <source>{0}: the index is being written by another window.</source>
      <translation>{0}: نافذة أخرى تكتب الفهرس الآن.</translation>
    </message>
    <message>
      <source>{0}: is not an index of this version.</source>
      <translation>{0}: ليس فهرسًا لهذا الإصدار.</translation>
    </message>
    <message>
      <source>{0}: cannot be built anew: {1}.</source>
      <translation>{0}: تعذّر إنشاؤه من جديد: {1}.</translation>
    </message>
    <message>
      <source>Try again soon.</source>
      <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be read: {1}.</source>
      <translation>{0}: تعذّرت قراءة فهرس البحث: {1}.</translation>
    </message>
    <message>
      <source>The library “{0}” has no slide “{1}”.</source>
      <translation>لا توجد في المكتبة «{0}» شريحة باسم «{1}».</translation>
    </message>
    <message>
      <source>`briefing-app library list` shows what there is.</source>
      <translation>يُظهر الأمر `briefing-app library list` ما هو متوفر.</translation>
    </message>
    <message>
      <source>The library has no briefing “{0}”.</source>
      <translation>لا توجد في المكتبة إحاطة باسم «{0}».</translation>
    </message>
    <message>
      <source>{0}: there is no such folder.</source>
      <translation>{0}: لا يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
      <source>Check the name of the library folder.</source>
      <translation>تحقق من اسم مجلد المكتبة.</translation>
    </message>
    <message>
      <source>{0}: is a file, not a library folder.</source>
      <translation>{0}: ملف وليس مجلد مكتبة.</translation>
    </message>
    <message>
      <source>Name the folder that holds the slides.</source>
      <translation>حدد المجلد الذي يحتوي على الشرائح.</translation>
    </message>
    <message>
      <source>{0} is not UTF-8 text from line {1} on.</source>
      <translation>{0} ليس نصًا بترميز UTF-8 ابتداءً من السطر {1}.</translation>
    </message>
    <message>
      <source>Save it with the encoding UTF-8.</source>
      <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
      <source>{0}: uses YAML aliases (`*name`), which are not accepted.</source>
      <translation>{0}: يستخدم أسماء YAML المستعارة (`*name`)، وهي غير مقبولة.</translation>
    </message>
    <message>
      <source>{0}: is nested deeper than {1} levels.</source>
      <translation>{0}: متداخل بأكثر من {1} مستوى.</translation>
    </message>
    <message>
      <source>{0}: is not a list of records.</source>
      <translation>{0}: ليس قائمة سجلات.</translation>
    </message>
    <message>
      <source>{0}: record {1} has no id.</source>
      <translation>{0}: السجل {1} بلا معرّف.</translation>
    </message>
    <message>
      <source>{0}: is not valid YAML: {1}.</source>
      <translation>{0}: ليس YAML صالحًا: {1}.</translation>
    </message>
    <message>
      <source>{0}: the key “{1}” is used twice; the first counts.</source>
      <translation>{0}: المفتاح «{1}» مستخدم مرتين؛ والعبرة بالأول.</translation>
    </message>
    <message>
      <source>“{0}” is withdrawn.</source>
      <translation>سُحبت «{0}».</translation>
    </message>
    <message>
      <source>Take another slide, or say that it was withdrawn.</source>
      <translation>خذ شريحة أخرى، أو اذكر أنها سُحبت.</translation>
    </message>
    <message>
      <source>“{0}” is due for review.</source>
      <translation>حان وقت مراجعة «{0}».</translation>
    </message>
    <message>
      <source>“{0}” is cleared for {1}, not for {2}.</source>
      <translation>«{0}» معتمدة لـ {1}، لا لـ {2}.</translation>
    </message>
    <message>
      <source>“{0}” was to be reviewed by {1}.</source>
      <translation>كان ينبغي مراجعة «{0}» قبل {1}.</translation>
    </message>
    <message>
      <source>The entry “{0}” leads to {1}, which is not there.</source>
      <translation>البند «{0}» يؤدي إلى {1}، وهو غير موجود.</translation>
    </message>
    <message>
      <source>{0} cites “{1}”, which is not in {2}.</source>
      <translation>يستشهد {0} بـ «{1}»، وهو غير موجود في {2}.</translation>
    </message>
    <message>
      <source>{0} shows “{1}”, which is not there.</source>
      <translation>يعرض {0} «{1}»، وهو غير موجود.</translation>
    </message>
    <message>
      <source>Correct the link.</source>
      <translation>صحّح الرابط.</translation>
    </message>
    <message>
      <source>Give it at least a name = "…" and a language = "en".</source>
      <translation>ضع فيه على الأقل name = "…" و language = "en".</translation>
    </message>
    <message>
      <source>{0}: the folder has no such file.</source>
      <translation>{0}: لا يوجد هذا الملف في المجلد.</translation>
    </message>
    <message>
      <source>{0}: is a folder, not a deck.</source>
      <translation>{0}: مجلد وليس عرضًا.</translation>
    </message>
    <message>
      <source>Name a .briefing or .md file.</source>
      <translation>حدد ملف ‎.briefing أو ‎.md.</translation>
    </message>
    <message>
      <source>{0}: there is no such file, and no briefing of this name.</source>
      <translation>{0}: لا يوجد ملف ولا إحاطة بهذا الاسم.</translation>
    </message>
    <message>
      <source>{0}: the calendar cannot be read: {1}.</source>
      <translation>{0}: تعذّرت قراءة التقويم: {1}.</translation>
    </message>
    <message>
      <source>Name another file in the settings.</source>
      <translation>حدد ملفًا آخر في الإعدادات.</translation>
    </message>
    <message>
      <source>Slide {0} is not in “{1}” in the library; it stays in “{2}”.</source>
      <translation>الشريحة {0} غير متوفرة بلغة «{1}» في المكتبة؛ وتبقى بلغة «{2}».</translation>
    </message>
    <message>
      <source>Translate the slide, or leave it out.</source>
      <translation>ترجم الشريحة، أو احذفها.</translation>
    </message>
    <message>
      <source>{0}:{1}: is not UTF-8 text.</source>
      <translation>{0}:{1}: ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
      <source>#{0} on #{1} has a contrast of {2}, less than {3}.</source>
      <translation>تباين ‎#{0} على ‎#{1} هو {2}، أي أقل من {3}.</translation>
    </message>
    <message>
      <source>The title is not read first.</source>
      <translation>لا يُقرأ العنوان أولًا.</translation>
    </message>
    <message>
      <source>Some text is {0} points; less than {1} is too little.</source>
      <translation>بعض النص بحجم {0} نقطة؛ وما دون {1} صغير جدًا.</translation>
    </message>
    <message>
      <source>Shorten it, or choose another slide layout.</source>
      <translation>اختصره، أو اختر تخطيطًا آخر.</translation>
    </message>
    <message>
      <source>Choose another theme.</source>
      <translation>اختر سمة أخرى.</translation>
    </message>
    <message>
      <source>Use its caption</source>
      <translation>استخدام تعليقها</translation>
    </message>
    <message>
      <source>Describe it from its data</source>
      <translation>وصفه من بياناته</translation>
    </message>
    <message>
      <source>The slide is the same as slide {0}.</source>
      <translation>هذه الشريحة مطابقة للشريحة {0}.</translation>
    </message>
    <message>
      <source>Take one of them out.</source>
      <translation>احذف إحداهما.</translation>
    </message>
    <message>
      <source>{0} words are shown; more than {1} are hard to follow.</source>
      <translation>عدد الكلمات المعروضة {0}؛ وما زاد على {1} تصعب متابعته.</translation>
    </message>
    <message>
      <source>Move some of them to the notes.</source>
      <translation>انقل بعضها إلى الملاحظات.</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>حذف الشريحة</translation>
    </message>
    <message>
      <source>The picture {0} has no description and counts as decorative.</source>
      <translation>الصورة {0} بلا وصف وتُعد للزينة.</translation>
    </message>
    <message>
      <source>Describe between the square brackets what it shows.</source>
      <translation>صف بين القوسين المعقوفين ما تُظهره.</translation>
    </message>
    <message>
      <source>The chart has no description.</source>
      <translation>المخطط بلا وصف.</translation>
    </message>
    <message>
      <source>Add alt="…" to the first line of the chart.</source>
      <translation>أضف alt="…" إلى السطر الأول من المخطط.</translation>
    </message>
    <message>
      <source>The slides take {0} min, the slot is {1} min.</source>
      <translation>تستغرق الشرائح {0} د، والوقت المخصص {1} د.</translation>
    </message>
    <message>
      <source>Plan the talk again, or leave slides out.</source>
      <translation>أعد تخطيط العرض، أو احذف بعض الشرائح.</translation>
    </message>
    <message>
      <source>Plan again</source>
      <translation>إعادة التخطيط</translation>
    </message>
    <message>
      <source>Switch to the library's text.</source>
      <translation>انتقل إلى نص المكتبة.</translation>
    </message>
    <message>
      <source>Have it translated, or leave it out.</source>
      <translation>اطلب ترجمتها، أو احذفها.</translation>
    </message>
    <message>
      <source>The slide is in “{0}”, the deck in “{1}”.</source>
      <translation>الشريحة بلغة «{0}» والعرض بلغة «{1}».</translation>
    </message>
    <message>
      <source>The text was translated from an older “{0}” text.</source>
      <translation>تُرجم النص من نص أقدم بلغة «{0}».</translation>
    </message>
    <message>
      <source>Compare the two.</source>
      <translation>قارن بين النصين.</translation>
    </message>
    <message>
      <source>Switch to “{0}”</source>
      <translation>التبديل إلى «{0}»</translation>
    </message>
    <message>
      <source>Take the library's newer text</source>
      <translation>أخذ النص الأحدث</translation>
    </message>
    <message>
      <source>Insert a content notice</source>
      <translation>إدراج تنبيه</translation>
    </message>
    <message>
      <source>The slide has an advisory (“{0}”), but no content notice comes before it.</source>
      <translation>للشريحة تحذير («{0}»)، لكن لا يسبقها تنبيه بشأن المحتوى.</translation>
    </message>
    <message>
      <source>Put a slide tagged content-notice before it.</source>
      <translation>ضع قبلها شريحة موسومة بـ content-notice.</translation>
    </message>
    <message>
      <source>The slide gives figures or dates without a source.</source>
      <translation>تذكر الشريحة أرقامًا أو تواريخ بلا مصدر.</translation>
    </message>
    <message>
      <source>Cite one: [@key, para. 1].</source>
      <translation>استشهد بمصدر: [@key, para. 1].</translation>
    </message>
    <message>
      <source>The figures from “{0}” are of {1}.</source>
      <translation>أرقام «{0}» تعود إلى {1}.</translation>
    </message>
    <message>
      <source>Look for newer ones.</source>
      <translation>ابحث عن أرقام أحدث.</translation>
    </message>
    <message>
      <source>Split the slide</source>
      <translation>تقسيم الشريحة</translation>
    </message>
    <message>
      <source>Title it “{0}”</source>
      <translation>عنونتها «{0}»</translation>
    </message>
    <message>
      <source>Number the title</source>
      <translation>ترقيم العنوان</translation>
    </message>
    <message>
      <source>The slide has no title.</source>
      <translation>الشريحة بلا عنوان.</translation>
    </message>
    <message>
      <source>Say its one idea in a title.</source>
      <translation>عبّر عن فكرتها الواحدة في عنوان.</translation>
    </message>
    <message>
      <source>“{0}” is already the title of slide {1}.</source>
      <translation>«{0}» هو بالفعل عنوان الشريحة {1}.</translation>
    </message>
    <message>
      <source>Say what is different here.</source>
      <translation>اذكر ما هو مختلف هنا.</translation>
    </message>
    <message>
      <source>The slide was withdrawn.</source>
      <translation>سُحبت هذه الشريحة.</translation>
    </message>
    <message>
      <source>Take it out, or use its successor.</source>
      <translation>احذفها، أو استخدم الشريحة التي حلت محلها.</translation>
    </message>
    <message>
      <source>The slide is a draft.</source>
      <translation>الشريحة مسودة.</translation>
    </message>
    <message>
      <source>Have it cleared before it is shown.</source>
      <translation>اطلب اعتمادها قبل عرضها.</translation>
    </message>
    <message>
      <source>Check its facts against the sources.</source>
      <translation>تحقق من وقائعها بالرجوع إلى المصادر.</translation>
    </message>
    <message>
      <source>The slide is cleared for {0}, not for {1}.</source>
      <translation>الشريحة معتمدة لـ {0}، لا لـ {1}.</translation>
    </message>
    <message>
      <source>Leave it out, or have it cleared.</source>
      <translation>احذفها، أو اطلب اعتمادها.</translation>
    </message>
    <message>
      <source>A review is due since {0}.</source>
      <translation>المراجعة مستحقة منذ {0}.</translation>
    </message>
    <message>
      <source>A review is due.</source>
      <translation>المراجعة مستحقة.</translation>
    </message>
    <message>
      <source>Write {{{0}}}</source>
      <translation>كتابة {{{0}}}</translation>
    </message>
    <message>
      <source>“{0}” is not filled in, and is left out here.</source>
      <translation>لم يُملأ «{0}»، وهو محذوف هنا.</translation>
    </message>
    <message>
      <source>Fill it in under Deck properties.</source>
      <translation>املأه في خصائص العرض.</translation>
    </message>
    <message>
      <source>{0} is not a wording list: {1}</source>
      <translation>{0} ليس قائمة صياغة: {1}</translation>
    </message>
    <message>
      <source>Compare it with a bundled one.</source>
      <translation>قارنه بقائمة مرفقة بالبرنامج.</translation>
    </message>
    <message>
      <source>Prefer “{0}”.</source>
      <translation>الأفضل: «{0}».</translation>
    </message>
    <message>
      <source>Say it another way.</source>
      <translation>قلها بطريقة أخرى.</translation>
    </message>
    <message>
      <source>Write “{0}”</source>
      <translation>كتابة «{0}»</translation>
    </message>
    <message>
      <source>“{0}” in the title: {1}</source>
      <translation>«{0}» في العنوان: {1}</translation>
    </message>
    <message>
      <source>“{0}” in the text: {1}</source>
      <translation>«{0}» في النص: {1}</translation>
    </message>
    <message>
      <source>“{0}” in the notes: {1}</source>
      <translation>«{0}» في الملاحظات: {1}</translation>
    </message>
    <message>
      <source>a term to avoid</source>
      <translation>مصطلح ينبغي تجنبه</translation>
    </message>
    <message>
      <source>“{0}” in the description: {1}</source>
      <translation>«{0}» في الوصف: {1}</translation>
    </message>
    <message>
      <source>must</source>
      <translation>واجبة</translation>
    </message>
    <message>
      <source>should</source>
      <translation>مستحسنة</translation>
    </message>
    <message>
      <source>could</source>
      <translation>ممكنة</translation>
    </message>
    <message>
      <source>Its {0} min did not fit into {1} min beside slides that matter more (priority: {2}).</source>
      <translation>لم تتسع {1} د لدقائقها الـ{0} إلى جانب شرائح أهم (الأولوية: {2}).</translation>
    </message>
    <message>
      <source>“{0}” takes its part.</source>
      <translation>تحل محلها «{0}».</translation>
    </message>
    <message>
      <source>Nothing of the section that it announces is shown.</source>
      <translation>لا يُعرض شيء من القسم الذي تعلن عنه.</translation>
    </message>
    <message>
      <source>It was withdrawn from the library.</source>
      <translation>سُحبت من المكتبة.</translation>
    </message>
    <message>
      <source>There is no text in “{0}”.</source>
      <translation>لا يوجد نص بلغة «{0}».</translation>
    </message>
    <message>
      <source>It is meant for {0}.</source>
      <translation>هي موجهة إلى: {0}.</translation>
    </message>
    <message>
      <source>It is about {0}.</source>
      <translation>موضوعها: {0}.</translation>
    </message>
    <message>
      <source>“{0}” is a must, but was left out: {1}</source>
      <translation>«{0}» واجبة العرض، لكنها تُركت: {1}</translation>
    </message>
    <message>
      <source>Give the talk more minutes, or shorten other slides.</source>
      <translation>أعط العرض دقائق أكثر، أو اختصر شرائح أخرى.</translation>
    </message>
    <message>
      <source>These notes are never closed.</source>
      <translation>هذه الملاحظات لم تُغلق.</translation>
    </message>
    <message>
      <source>A line of dashes divides the slides of a deck; in one slide it is text.</source>
      <translation>سطر الشرطات يفصل بين شرائح العرض؛ أما داخل الشريحة فهو نص.</translation>
    </message>
    <message>
      <source>This block of code is never closed; everything below is in it.</source>
      <translation>كتلة الشيفرة هذه لم تُغلق؛ وكل ما بعدها داخل فيها.</translation>
    </message>
    <message>
      <source>This block is never closed.</source>
      <translation>هذه الكتلة لم تُغلق.</translation>
    </message>
    <message>
      <source>End with “:::”.</source>
      <translation>اختمها بـ «:::».</translation>
    </message>
    <message>
      <source>End with “{0}”.</source>
      <translation>اختمها بـ «{0}».</translation>
    </message>
    <message>
      <source>There is nothing for this “:::” to close.</source>
      <translation>لا يوجد ما يغلقه هذا «:::».</translation>
    </message>
    <message>
      <source>There is no block of the kind “{0}”; what it holds is shown.</source>
      <translation>لا توجد كتلة من نوع «{0}»؛ ويُعرض ما فيها.</translation>
    </message>
    <message>
      <source>A slide has one title; this one is shown as a heading.</source>
      <translation>للشريحة عنوان واحد؛ وهذا يُعرض عنوانًا فرعيًا.</translation>
    </message>
    <message>
      <source>There is “::: notes”.</source>
      <translation>المتوفر هو «::: notes».</translation>
    </message>
    <message>
      <source>Make a second slide of it.</source>
      <translation>اجعله شريحة ثانية.</translation>
    </message>
    <message>
      <source>The first row names the series, every other row is a category and its numbers.</source>
      <translation>يسمي الصف الأول السلاسل، وكل صف آخر فئة وأعدادها.</translation>
    </message>
    <message>
      <source>Write digits and a point, without units; the unit goes after “chart” as unit="…".</source>
      <translation>اكتب أرقامًا ونقطة دون وحدات؛ وتوضع الوحدة بعد «chart» هكذا: unit="…".</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>هل تقصد {0}؟</translation>
    </message>
    <message>
      <source>There are: {0}.</source>
      <translation>المتوفر: {0}.</translation>
    </message>
    <message>
      <source>There is no chart of kind “{0}”; it is shown as text.</source>
      <translation>لا يوجد مخطط من نوع «{0}»؛ ويُعرض كنص.</translation>
    </message>
    <message>
      <source>This row has {0} numbers for {1} series.</source>
      <translation>في هذا الصف {0} من الأعداد مقابل {1} من السلاسل.</translation>
    </message>
    <message>
      <source>“{0}” is not a number and is left out.</source>
      <translation>«{0}» ليس عددًا، فحُذف.</translation>
    </message>
    <message>
      <source>This chart has no data; it is shown as text.</source>
      <translation>هذا المخطط بلا بيانات؛ ويُعرض كنص.</translation>
    </message>
    <message>
      <source>The chart's data cannot be read ({0}); it is shown as text.</source>
      <translation>تعذّرت قراءة بيانات المخطط ({0})؛ ويُعرض كنص.</translation>
    </message>
    <message>
      <source>Name every series in the first row.</source>
      <translation>سمِّ كل السلاسل في الصف الأول.</translation>
    </message>
    <message>
      <source>Each line is “key: value”.</source>
      <translation>كل سطر بصيغة «المفتاح: القيمة».</translation>
    </message>
    <message>
      <source>Mend the front matter in the Markdown view first.</source>
      <translation>صحّح الترويسة أولًا في عرض Markdown.</translation>
    </message>
    <message>
      <source>The front matter is never closed; it is shown as text.</source>
      <translation>الترويسة لم تُغلق؛ وتُعرض كنص.</translation>
    </message>
    <message>
      <source>The front matter is too large.</source>
      <translation>الترويسة كبيرة جدًا.</translation>
    </message>
    <message>
      <source>This is not a citation and is shown as text: {0}</source>
      <translation>هذا ليس استشهادًا ويُعرض كنص: {0}</translation>
    </message>
    <message>
      <source>Write [@key], [@key, p. 10] or [@key, p. 10; @other].</source>
      <translation>اكتب [@key] أو [@key, p. 10] أو [@key, p. 10; @other].</translation>
    </message>
    <message>
      <source>This link is shown as text: {0}</source>
      <translation>يُعرض هذا الرابط كنص: {0}</translation>
    </message>
    <message>
      <source>Links lead to http, https, mailto or to another slide's .md file.</source>
      <translation>تؤدي الروابط إلى http أو https أو mailto أو إلى ملف ‎.md لشريحة أخرى.</translation>
    </message>
    <message>
      <source>The title of a link is not shown.</source>
      <translation>لا يُعرض عنوان الرابط.</translation>
    </message>
    <message>
      <source>HTML is shown as text: {0}</source>
      <translation>تُعرض شيفرة HTML كنص: {0}</translation>
    </message>
    <message>
      <source>Write it in Markdown; of HTML only &lt;br&gt;, &lt;sup&gt; and &lt;sub&gt; are understood.</source>
      <translation>اكتبه بصيغة Markdown؛ ولا يُفهم من HTML إلا &lt;br&gt; و&lt;sup&gt; و&lt;sub&gt;.</translation>
    </message>
    <message>
      <source>Only the first {0} brackets of a paragraph are read as links.</source>
      <translation>لا يُقرأ كروابط إلا أول {0} من الأقواس المعقوفة في الفقرة.</translation>
    </message>
    <message>
      <source>Lists go {0} levels deep; this item is kept at the deepest.</source>
      <translation>للقوائم {0} من المستويات كحد أقصى؛ ويبقى هذا البند في أعمقها.</translation>
    </message>
    <message>
      <source>“{0}” is not a text; it is not used.</source>
      <translation>«{0}» ليس نصًا؛ فلا يُستخدم.</translation>
    </message>
    <message>
      <source>Put the text in quotes.</source>
      <translation>ضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
      <source>“{0}” is not a number; it is not used.</source>
      <translation>«{0}» ليس عددًا؛ فلا يُستخدم.</translation>
    </message>
    <message>
      <source>Write a number such as 2 or 1.5.</source>
      <translation>اكتب عددًا مثل 2 أو 1.5.</translation>
    </message>
    <message>
      <source>“{0}” is not a date; it is not used.</source>
      <translation>«{0}» ليس تاريخًا؛ فلا يُستخدم.</translation>
    </message>
    <message>
      <source>Write it as 2026-12-31.</source>
      <translation>اكتبه بصيغة 2026-12-31.</translation>
    </message>
    <message>
      <source>Write one of: {0}.</source>
      <translation>اكتب واحدًا من: {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not known; it is not used.</source>
      <translation>«{0}» غير معروف؛ فلا يُستخدم.</translation>
    </message>
    <message>
      <source>“{0}” is not a list of words; it is not used.</source>
      <translation>«{0}» ليس قائمة كلمات؛ فلا يُستخدم.</translation>
    </message>
    <message>
      <source>Outlines have no “{0}”; it is not used.</source>
      <translation>لا يوجد «{0}» في المخططات العامة؛ فلا يُستخدم.</translation>
    </message>
    <message>
      <source>This line is not a slide and is left out: {0}</source>
      <translation>هذا السطر ليس شريحة، فحُذف: {0}</translation>
    </message>
    <message>
      <source>Write - [Title](path/to/slide.md).</source>
      <translation>اكتب ‎- [Title](path/to/slide.md).</translation>
    </message>
    <message>
      <source>Write {crop=left,top,right,bottom}, each the share cut off, 0 to 1.</source>
      <translation>اكتب {crop=left,top,right,bottom}، وكل منها الجزء المقصوص من 0 إلى 1.</translation>
    </message>
    <message>
      <source>Not understood: {0}</source>
      <translation>غير مفهوم: {0}</translation>
    </message>
    <message>
      <source>Pictures are never fetched: {0}</source>
      <translation>لا تُجلب الصور من الشبكة أبدًا: {0}</translation>
    </message>
    <message>
      <source>Save the picture in the media folder.</source>
      <translation>احفظ الصورة في المجلد media.</translation>
    </message>
    <message>
      <source>Divide it, or shorten it.</source>
      <translation>قسّمها أو اختصرها.</translation>
    </message>
    <message>
      <source>Characters that no file may hold show as �.</source>
      <translation>تظهر الأحرف التي لا يجوز أن يحتويها ملف بالشكل �.</translation>
    </message>
    <message>
      <source>The front matter is larger than {0} KB.</source>
      <translation>الترويسة أكبر من {0} كيلوبايت.</translation>
    </message>
    <message>
      <source>The file is larger than {0} KB.</source>
      <translation>الملف أكبر من {0} كيلوبايت.</translation>
    </message>
    <message>
      <source>A line is longer than {0} KB.</source>
      <translation>أحد الأسطر أطول من {0} كيلوبايت.</translation>
    </message>
    <message>
      <source>This table is too large and is shown as text.</source>
      <translation>هذا الجدول كبير جدًا ويُعرض كنص.</translation>
    </message>
    <message>
      <source>This row has {0} cells, the table {1} columns.</source>
      <translation>عدد خلايا هذا الصف {0} وعدد أعمدة الجدول {1}.</translation>
    </message>
    <message>
      <source>{0} is not a file.</source>
      <translation>{0} ليس ملفًا.</translation>
    </message>
    <message>
      <source>{0} is not valid TOML: {1}.</source>
      <translation>{0} ليس TOML صالحًا: {1}.</translation>
    </message>
    <message>
      <source>The front matter is not a list of “key: value” lines.</source>
      <translation>الترويسة ليست قائمة أسطر بصيغة «المفتاح: القيمة».</translation>
    </message>
    <message>
      <source>The front matter is not YAML: {0}.</source>
      <translation>الترويسة ليست YAML: {0}.</translation>
    </message>
    <message>
      <source>The front matter may not hold anchors, aliases or tags.</source>
      <translation>لا يجوز أن تحتوي الترويسة على مراسٍ أو أسماء مستعارة أو وسوم.</translation>
    </message>
    <message>
      <source>The front matter is nested too deep.</source>
      <translation>الترويسة متداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
      <source>The settings cannot be read; the defaults are used.</source>
      <translation>تعذّرت قراءة الإعدادات؛ فاستُخدمت القيم الافتراضية.</translation>
    </message>
    <message>
      <source>The settings in {0} cannot be read; the defaults are used.</source>
      <translation>تعذّرت قراءة الإعدادات في {0}؛ فاستُخدمت القيم الافتراضية.</translation>
    </message>
    <message>
      <source>“{0}” has no choice {1}.</source>
      <translation>ليس ضمن خيارات «{0}» الخيار {1}.</translation>
    </message>
    <message>
      <source>Do not open it, unless you know who made it and how.</source>
      <translation>لا تفتحه ما لم تعرف من أعدّه وكيف.</translation>
    </message>
    <message>
      <source>Use a backup, or ask for the file again.</source>
      <translation>استخدم نسخة احتياطية، أو اطلب الملف من جديد.</translation>
    </message>
    <message>
      <source>Leave out large pictures.</source>
      <translation>احذف الصور الكبيرة.</translation>
    </message>
    <message>
      <source>{0}: is damaged at “{1}”.</source>
      <translation>{0}: تالف عند «{1}».</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} files.</source>
      <translation>{0}: يحتوي على أكثر من {1} ملف.</translation>
    </message>
    <message>
      <source>{0}: holds a file with the unsafe name “{1}”.</source>
      <translation>{0}: يحتوي على ملف باسم غير آمن «{1}».</translation>
    </message>
    <message>
      <source>{0}: holds a link, “{1}”.</source>
      <translation>{0}: يحتوي على رابط، «{1}».</translation>
    </message>
    <message>
      <source>{0}: “{1}” is packed in a way that is not used here.</source>
      <translation>{0}: «{1}» مضغوط بطريقة غير مستخدمة هنا.</translation>
    </message>
    <message>
      <source>{0}: “{1}” would unpack to over {2} times its size.</source>
      <translation>{0}: سيصبح «{1}» عند فك ضغطه أكبر من حجمه بأكثر من {2} مرة.</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a briefing file.</source>
      <translation>{0}: تالف أو ليس ملف briefing.</translation>
    </message>
    <message>
      <source>{0}: holds two files named “{1}”.</source>
      <translation>{0}: يحتوي على ملفين باسم «{1}».</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file was changed by another program meanwhile.</source>
      <translation>{0}: لم يُكتب، لأن برنامجًا آخر غيّر الملف في هذه الأثناء.</translation>
    </message>
    <message>
      <source>Save under another name, or open the changed file first.</source>
      <translation>احفظ باسم آخر، أو افتح الملف المعدل أولًا.</translation>
    </message>
    <message>
      <source>{0}: was not written, because the disk gave back other bytes than it was given.</source>
      <translation>{0}: لم يُكتب، لأن القرص أعاد بايتات غير التي تلقاها.</translation>
    </message>
    <message>
      <source>Save to another disk, and have this one checked.</source>
      <translation>احفظ على قرص آخر، واطلب فحص هذا القرص.</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file is not there any more.</source>
      <translation>{0}: لم يُكتب لأن الملف لم يعد موجودًا.</translation>
    </message>
    <message>
      <source>Connect the disk or network folder again, or save elsewhere.</source>
      <translation>أعد توصيل القرص أو مجلد الشبكة، أو احفظ في مكان آخر.</translation>
    </message>
    <message>
      <source>The deck was saved by a newer version of Briefing; it is opened read-only.</source>
      <translation>حُفظ العرض بإصدار أحدث من Briefing؛ وفُتح للقراءة فقط.</translation>
    </message>
    <message>
      <source>Update Briefing to change it, or save a copy under another name.</source>
      <translation>حدّث Briefing لتعديله، أو احفظ نسخة باسم آخر.</translation>
    </message>
    <message>
      <source>{0}: its deck.json cannot be understood: {1}.</source>
      <translation>{0}: تعذّر فهم ملفه deck.json: {1}.</translation>
    </message>
    <message>
      <source>{0}: is not a briefing file.</source>
      <translation>{0}: ليس ملف briefing.</translation>
    </message>
    <message>
      <source>Choose a file that Briefing has saved.</source>
      <translation>اختر ملفًا حفظه Briefing.</translation>
    </message>
    <message>
      <source>{0}: its deck.json is too large.</source>
      <translation>{0}: ملفه deck.json كبير جدًا.</translation>
    </message>
    <message>
      <source>{0}: was not written, because a text holds half a character.</source>
      <translation>{0}: لم يُكتب، لأن أحد النصوص يحتوي على نصف حرف.</translation>
    </message>
    <message>
      <source>Undo the last paste.</source>
      <translation>تراجع عن آخر لصق.</translation>
    </message>
    <message>
      <source>Compare with a backup.</source>
      <translation>قارنه بنسخة احتياطية.</translation>
    </message>
    <message>
      <source>The slide text {0} is missing from the file.</source>
      <translation>نص الشريحة {0} غير موجود في الملف.</translation>
    </message>
    <message>
      <source>The slide text {0} is damaged.</source>
      <translation>نص الشريحة {0} تالف.</translation>
    </message>
    <message>
      <source>The slide text {0} is not UTF-8 text; unreadable characters show as �.</source>
      <translation>نص الشريحة {0} ليس بترميز UTF-8؛ وتظهر الأحرف غير المقروءة بالشكل �.</translation>
    </message>
    <message>
      <source>The picture {0} is missing from the file.</source>
      <translation>الصورة {0} غير موجودة في الملف.</translation>
    </message>
    <message>
      <source>Put the picture in again.</source>
      <translation>أدرج الصورة من جديد.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>القرص ممتلئ</translation>
    </message>
    <message>
      <source>Free some space, or save elsewhere; the old file is untouched.</source>
      <translation>أفرغ مساحة، أو احفظ في مكان آخر؛ الملف القديم لم يُمس.</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>استُنفدت حصتك من القرص</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
      <source>Save to another disk or folder; the old file is untouched.</source>
      <translation>احفظ على قرص آخر أو في مجلد آخر؛ الملف القديم لم يُمس.</translation>
    </message>
    <message>
      <source>permission is denied</source>
      <translation>رُفض الإذن</translation>
    </message>
    <message>
      <source>Save to a folder of your own, or ask for the right to write here.</source>
      <translation>احفظ في مجلد خاص بك، أو اطلب حق الكتابة هنا.</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>لا يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
      <source>Make the folder first, or correct its name.</source>
      <translation>أنشئ المجلد أولًا، أو صحّح اسمه.</translation>
    </message>
    <message>
      <source>a part of the path is a file, not a folder</source>
      <translation>جزء من المسار ملف وليس مجلدًا</translation>
    </message>
    <message>
      <source>Correct the path.</source>
      <translation>صحّح المسار.</translation>
    </message>
    <message>
      <source>there is a folder of this name</source>
      <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
      <source>Choose a shorter name.</source>
      <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
      <source>the name is not allowed here</source>
      <translation>الاسم غير مسموح به هنا</translation>
    </message>
    <message>
      <source>the file is larger than this disk allows</source>
      <translation>الملف أكبر مما يسمح به هذا القرص</translation>
    </message>
    <message>
      <source>Save to another disk.</source>
      <translation>احفظ على قرص آخر.</translation>
    </message>
    <message>
      <source>the disk reported a fault</source>
      <translation>أبلغ القرص عن خلل</translation>
    </message>
    <message>
      <source>Save to another disk; the old file is untouched.</source>
      <translation>احفظ على قرص آخر؛ الملف القديم لم يُمس.</translation>
    </message>
    <message>
      <source>the network folder has gone away</source>
      <translation>اختفى مجلد الشبكة</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect again; the old file is untouched.</source>
      <translation>احفظ في مكان آخر، أو أعد الاتصال؛ الملف القديم لم يُمس.</translation>
    </message>
    <message>
      <source>the network folder does not answer</source>
      <translation>مجلد الشبكة لا يستجيب</translation>
    </message>
    <message>
      <source>the disk has gone away</source>
      <translation>اختفى القرص</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect it again; the old file is untouched.</source>
      <translation>احفظ في مكان آخر أو أعد توصيله؛ الملف القديم لم يُمس.</translation>
    </message>
    <message>
      <source>another program holds the file</source>
      <translation>برنامج آخر يستخدم الملف</translation>
    </message>
    <message>
      <source>Close it there, then save again.</source>
      <translation>أغلقه هناك ثم احفظ من جديد.</translation>
    </message>
    <message>
      <source>the target is on another disk than its folder</source>
      <translation>الهدف على قرص غير قرص مجلده</translation>
    </message>
    <message>
      <source>Save to another folder.</source>
      <translation>احفظ في مجلد آخر.</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>روابطه تدور في حلقة</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
      <source>is a folder, not a file</source>
      <translation>هذا مجلد وليس ملفًا</translation>
    </message>
    <message>
      <source>Name a file inside it.</source>
      <translation>حدد ملفًا بداخله.</translation>
    </message>
    <message>
      <source>Ask for the right to read it.</source>
      <translation>اطلب حق قراءته.</translation>
    </message>
    <message>
      <source>Try a copy of the file.</source>
      <translation>جرّب نسخة من الملف.</translation>
    </message>
    <message>
      <source>Connect again, or use a copy.</source>
      <translation>أعد الاتصال، أو استخدم نسخة.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>تحقق من الاسم.</translation>
    </message>
    <message>
      <source>{0}: was not written: {1}.</source>
      <translation>{0}: لم يُكتب: {1}.</translation>
    </message>
    <message>
      <source>Save elsewhere; the old file is untouched.</source>
      <translation>احفظ في مكان آخر؛ الملف القديم لم يُمس.</translation>
    </message>
    <message>
      <source>There is no unsaved work “{0}”.</source>
      <translation>لا يوجد عمل غير محفوظ باسم «{0}».</translation>
    </message>
    <message>
      <source>Choose one of those listed.</source>
      <translation>اختر واحدًا مما في القائمة.</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown.</source>
      <translation>{0} ليس صورة يمكن عرضها.</translation>
    </message>
    <message>
      <source>A picture has more than {0} million pixels.</source>
      <translation>في إحدى الصور أكثر من {0} مليون بكسل.</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>صغّرها.</translation>
    </message>
    <message>
      <source>A file named {0}</source>
      <translation>ملف باسم {0}</translation>
    </message>
    <message>
      <source>A file</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown ({1}).</source>
      <translation>{0} ليس صورة يمكن عرضها ({1}).</translation>
    </message>
    <message>
      <source>Use a PNG, JPEG, WebP or GIF file.</source>
      <translation>استخدم ملف PNG أو JPEG أو WebP أو GIF.</translation>
    </message>
    <message>
      <source>A picture is larger than {0} MB.</source>
      <translation>إحدى الصور أكبر من {0} ميغابايت.</translation>
    </message>
    <message>
      <source>The picture {0} is damaged.</source>
      <translation>الصورة {0} تالفة.</translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
  </context>
  <context>
    <name>PictureInserter</name>
    <message>
      <source>The picture is on the slide.</source>
      <translation>الصورة موجودة على الشريحة.</translation>
    </message>
    <message>
      <source>Say in the inspector what it shows, for those who cannot see it.</source>
      <translation>صفها في لوحة الخصائص لمن لا يستطيع رؤيتها.</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>إدراج صورة</translation>
    </message>
  </context>
  <context>
    <name>PictureSection</name>
    <message>
      <source>Decorative: nothing to describe</source>
      <translation>زخرفية: لا شيء يوصف</translation>
    </message>
    <message>
      <source>Replace the picture…</source>
      <translation>استبدال الصورة…</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>الاقتصاص</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>اليسار</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>اليمين</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>أعلى</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>أسفل</translation>
    </message>
    <message>
      <source>Replace the picture</source>
      <translation>استبدال الصورة</translation>
    </message>
    <message>
      <source>Change the picture</source>
      <translation>تغيير الصورة</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>ما الذي تُظهره</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>التعليق</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>المصدر</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Reading the library…</source>
      <translation>قراءة المكتبة…</translation>
    </message>
    <message>
      <source>Plan the talk</source>
      <translation>تخطيط الإحاطة</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>تطبيق</translation>
    </message>
    <message>
      <source>Keep the selected</source>
      <translation>إبقاء المحدد</translation>
    </message>
    <message>
      <source>{0} min for questions</source>
      <translation>{0} دقيقة للأسئلة</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>المستبعدة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>No slide answers all of that in the time.</source>
      <translation>لا توجد شريحة تلبي كل ذلك في الوقت المتاح.</translation>
    </message>
    <message>
      <source>{0}, {1} of {2} min</source>
      <translation>{0}، {1} من {2} دقيقة</translation>
    </message>
    <message>
      <source>Kept: {0} · let go</source>
      <translation>المحتفظ بها: {0} · إفلات</translation>
    </message>
    <message>
      <source>{0} musts left out</source>
      <translation>شرائح واجبة مستبعدة: {0}</translation>
    </message>
    <message>
      <source>No time left</source>
      <translation>لم يبقَ وقت</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>مسحوبة</translation>
    </message>
    <message>
      <source>Not in this language</source>
      <translation>ليست بهذه اللغة</translation>
    </message>
    <message>
      <source>For other audiences</source>
      <translation>لجماهير أخرى</translation>
    </message>
    <message>
      <source>About other things</source>
      <translation>عن مواضيع أخرى</translation>
    </message>
    <message>
      <source>About other regions</source>
      <translation>عن مناطق أخرى</translation>
    </message>
    <message>
      <source>Another slide takes its part</source>
      <translation>تقوم شريحة أخرى مقامها</translation>
    </message>
    <message>
      <source>Section is empty</source>
      <translation>قسم فارغ</translation>
    </message>
    <message>
      <source>Slides left out</source>
      <translation>الشرائح المستبعدة</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>قراءة المكتبة</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Planned: {0}.</source>
      <translation>تم التخطيط: {0}.</translation>
    </message>
    <message>
      <source>The proposed talk</source>
      <translation>الإحاطة المقترحة</translation>
    </message>
    <message>
      <source>What the talk is for</source>
      <translation>الغرض من الإحاطة</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>المكتبة كلها</translation>
    </message>
    <message>
      <source>Leave the slide out</source>
      <translation>استبعاد الشريحة</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>أي جمهور</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>المواضيع</translation>
    </message>
    <message>
      <source>Crimes</source>
      <translation>الجرائم</translation>
    </message>
    <message>
      <source>Horizon</source>
      <translation>الأفق الزمني</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>المناطق</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>Choose from</source>
      <translation>الاختيار من</translation>
    </message>
    <message>
      <source>Minutes in all</source>
      <translation>مجموع الدقائق</translation>
    </message>
    <message>
      <source>For questions</source>
      <translation>للأسئلة</translation>
    </message>
    <message>
      <source>This deck</source>
      <translation>هذا العرض</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>الجمهور</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Where missing</source>
      <translation>عند عدم توفرها</translation>
    </message>
    <message>
      <source>Show it in {0}</source>
      <translation>العرض بلغة: {0}</translation>
    </message>
  </context>
  <context>
    <name>PresenterWindow</name>
    <message>
      <source>The end</source>
      <translation>النهاية</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>إظهارها</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>THE ROOM SEES</source>
      <translation>ما تراه القاعة</translation>
    </message>
    <message>
      <source>a slide of the library</source>
      <translation>شريحة من المكتبة</translation>
    </message>
    <message>
      <source>a hidden slide</source>
      <translation>شريحة مخفية</translation>
    </message>
    <message>
      <source>slide {0} of {1}</source>
      <translation>الشريحة {0} من {1}</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>أنت هنا</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالية</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>ثم</translation>
    </message>
    <message>
      <source>Presenter: {0}</source>
      <translation>مقدِّم العرض: {0}</translation>
    </message>
    <message>
      <source>Show them again</source>
      <translation>إظهارها من جديد</translation>
    </message>
    <message>
      <source>Not shown yet. {0}</source>
      <translation>لم تُعرض بعد. {0}</translation>
    </message>
    <message>
      <source>{0} slides are skipped</source>
      <translation>الشرائح المتجاوَزة: {0}</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <source>The slide</source>
      <translation>الشريحة</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
  </context>
  <context>
    <name>PrintDialog</name>
    <message>
      <source>What</source>
      <translation>المحتوى</translation>
    </message>
    <message>
      <source>Slides, one a page</source>
      <translation>الشرائح، واحدة في الصفحة</translation>
    </message>
    <message>
      <source>Slides with notes</source>
      <translation>الشرائح مع الملاحظات</translation>
    </message>
    <message>
      <source>Handout: three a page, with lines</source>
      <translation>نسخة للتوزيع: ثلاث في الصفحة مع أسطر</translation>
    </message>
    <message>
      <source>Handout: six a page</source>
      <translation>نسخة للتوزيع: ست في الصفحة</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>The preview shows the first {0} slides.</source>
      <translation>تعرض المعاينة أول {0} شريحة.</translation>
    </message>
  </context>
  <context>
    <name>Priorities</name>
    <message>
      <source>Must be said</source>
      <translation>يجب قوله</translation>
    </message>
    <message>
      <source>Should be said</source>
      <translation>ينبغي قوله</translation>
    </message>
    <message>
      <source>Could be said</source>
      <translation>يمكن قوله</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>&amp;Title</source>
      <translation>ال&amp;عنوان</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>الل&amp;غة</translation>
    </message>
    <message>
      <source>&amp;Minutes</source>
      <translation>ال&amp;دقائق</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>ال&amp;سمة</translation>
    </message>
    <message>
      <source>&amp;Footer</source>
      <translation>التذ&amp;ييل</translation>
    </message>
    <message>
      <source>Handling mar&amp;k</source>
      <translation>&amp;وسم التداول</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <translation>ال&amp;حدث</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <translation>ال&amp;مكان</translation>
    </message>
    <message>
      <source>&amp;Speaker</source>
      <translation>م&amp;قدِّم العرض</translation>
    </message>
    <message>
      <source>&amp;Audience</source>
      <translation>ال&amp;جمهور</translation>
    </message>
    <message>
      <source>Change deck properties</source>
      <translation>تغيير خصائص العرض</translation>
    </message>
    <message>
      <source>Deck properties</source>
      <translation>خصائص العرض</translation>
    </message>
    <message>
      <source>The date is known</source>
      <translation>التاريخ معروف</translation>
    </message>
    <message>
      <source>The title of the deck</source>
      <translation>عنوان العرض</translation>
    </message>
    <message>
      <source>Shown on every slide, such as “Internal”</source>
      <translation>تظهر على كل شريحة، مثل «داخلي»</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Minutes for questions</source>
      <translation>دقائق الأسئلة</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>الدقائق</translation>
    </message>
    <message>
      <source>and for questions</source>
      <translation>وللأسئلة</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>The file {0} was changed after this work began.</source>
      <translation>تغيّر الملف {0} بعد بدء هذا العمل.</translation>
    </message>
    <message>
      <source>Briefing did not end as it should. This work was kept for you.</source>
      <translation>لم ينتهِ Briefing كما ينبغي. حُفظ لك هذا العمل.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>This deck was never saved to a file.</source>
      <translation>لم يُحفظ هذا العرض في ملف قط.</translation>
    </message>
    <message>
      <source>never saved to a file</source>
      <translation>لم يُحفظ في ملف قط</translation>
    </message>
    <message>
      <source>discarded, kept for 30 days</source>
      <translation>متجاهَل، يُحفظ 30 يومًا</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>أعمال غير محفوظة</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>مقارنة…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>Saved in the file</source>
      <translation>المحفوظ في الملف</translation>
    </message>
    <message>
      <source>There is no unsaved work.</source>
      <translation>لا توجد أعمال غير محفوظة.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>إرجاع</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}”</source>
      <translation>عمل غير محفوظ على «{0}»</translation>
    </message>
    <message>
      <source>The file {0} cannot be read now.</source>
      <translation>تتعذّر قراءة الملف {0} الآن.</translation>
    </message>
  </context>
  <context>
    <name>Rehearsal</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>أوقات التدريب</translation>
    </message>
  </context>
  <context>
    <name>RehearsedDialog</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>أوقات التدريب</translation>
    </message>
    <message>
      <source>Take these minutes over into the deck?</source>
      <translation>هل تُنقل هذه الدقائق إلى العرض؟</translation>
    </message>
    <message>
      <source>Slides with another time</source>
      <translation>الشرائح ذات الوقت المختلف</translation>
    </message>
  </context>
  <context>
    <name>ReleaseDialog</name>
    <message>
      <source>What is still open</source>
      <translation>ما لم يُحسم بعد</translation>
    </message>
    <message>
      <source>Who takes responsibility</source>
      <translation>من يتحمل المسؤولية</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <source>Back to the deck</source>
      <translation>العودة إلى العرض</translation>
    </message>
    <message>
      <source>Before you go on: {0} to look at</source>
      <translation>قبل المتابعة، للنظر فيه: {0}</translation>
    </message>
    <message>
      <source>Not yet fit to be shown: {0} to mend</source>
      <translation>ليس جاهزًا للعرض بعد، للتصحيح: {0}</translation>
    </message>
    <message>
      <source>Slide {0}: </source>
      <translation>الشريحة {0}: </translation>
    </message>
    <message>
      <source>{0} anyway, I take responsibility</source>
      <translation>{0} على أي حال، وأتحمل المسؤولية</translation>
    </message>
    <message>
      <source>This is recorded in the deck, with your name:</source>
      <translation>يُسجَّل هذا في العرض مع اسمك:</translation>
    </message>
  </context>
  <context>
    <name>Rename</name>
    <message>
      <source>Title of the section</source>
      <translation>عنوان القسم</translation>
    </message>
    <message>
      <source>Title of the slide</source>
      <translation>عنوان الشريحة</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>إعادة تسمية القسم</translation>
    </message>
    <message>
      <source>Rename slide</source>
      <translation>إعادة تسمية الشريحة</translation>
    </message>
  </context>
  <context>
    <name>RoomView</name>
    <message>
      <source>ENDED</source>
      <translation>انتهى</translation>
    </message>
    <message>
      <source>HELD BACK</source>
      <translation>محجوزة</translation>
    </message>
    <message>
      <source>BLACK</source>
      <translation>أسود</translation>
    </message>
    <message>
      <source>WHITE</source>
      <translation>أبيض</translation>
    </message>
    <message>
      <source>FROZEN</source>
      <translation>مجمَّد</translation>
    </message>
    <message>
      <source>ANSWER</source>
      <translation>إجابة</translation>
    </message>
    <message>
      <source>What the room sees</source>
      <translation>ما تراه القاعة</translation>
    </message>
    <message>
      <source>Go to {0} ⏎</source>
      <translation>الانتقال إلى {0} ⏎</translation>
    </message>
  </context>
  <context>
    <name>RunningShow</name>
    <message>
      <source>Briefing: what the room sees</source>
      <translation>Briefing: ما تراه القاعة</translation>
    </message>
    <message>
      <source>The show was broken off here, and goes on.</source>
      <translation>انقطع التقديم هنا وهو يُستأنف.</translation>
    </message>
    <message>
      <source>Save the drawings…</source>
      <translation>حفظ الرسوم…</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>تعلّم زر…</translation>
    </message>
    <message>
      <source>From the start</source>
      <translation>من البداية</translation>
    </message>
    <message>
      <source>Saved {0} pictures to {1}</source>
      <translation>حُفظت الصور في {1}، وعددها: {0}</translation>
    </message>
    <message>
      <source>Folder for the drawings</source>
      <translation>مجلد الرسوم</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Section</source>
      <translation>قسم</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} من {1}</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Language of the application</source>
      <translation>لغة التطبيق</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كالنظام</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>العربية</source>
      <translation>العربية</translation>
    </message>
    <message>
      <source>Русский</source>
      <translation>Русский</translation>
    </message>
    <message>
      <source>中文</source>
      <translation>中文</translation>
    </message>
    <message>
      <source>Language of new decks</source>
      <translation>لغة العروض الجديدة</translation>
    </message>
    <message>
      <source>Language of notes</source>
      <translation>لغة الملاحظات</translation>
    </message>
    <message>
      <source>As the deck</source>
      <translation>كالعرض</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>المظهر</translation>
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
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>صغير</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>عادي</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>كبير</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>أكبر</translation>
    </message>
    <message>
      <source>Theme of new decks</source>
      <translation>سمة العروض الجديدة</translation>
    </message>
    <message>
      <source>Slides dragged to other programs</source>
      <translation>الشرائح المسحوبة إلى برامج أخرى</translation>
    </message>
    <message>
      <source>Hold Alt as you begin to drag for the other kind.</source>
      <translation>اضغط Alt عند بدء السحب للنوع الآخر.</translation>
    </message>
    <message>
      <source>Pictures (PNG)</source>
      <translation>صور (PNG)</translation>
    </message>
    <message>
      <source>PowerPoint (.pptx)</source>
      <translation>PowerPoint (.pptx)</translation>
    </message>
    <message>
      <source>My calendar file</source>
      <translation>ملف تقويمي</translation>
    </message>
    <message>
      <source>An .ics file; its events are among those coming up.</source>
      <translation>ملف ‎.ics؛ تظهر أحداثه ضمن الأحداث القادمة.</translation>
    </message>
    <message>
      <source>My library folders</source>
      <translation>مجلدات مكتباتي</translation>
    </message>
    <message>
      <source>Their slides are found beside those that come with Briefing.</source>
      <translation>تظهر شرائحها في البحث مع الشرائح المرفقة ببرنامج Briefing.</translation>
    </message>
    <message>
      <source>Backups kept of each deck</source>
      <translation>النسخ الاحتياطية لكل عرض</translation>
    </message>
    <message>
      <source>One is made before the first save of a day.</source>
      <translation>تُنشأ نسخة قبل أول حفظ في اليوم.</translation>
    </message>
    <message>
      <source>Exported files are for</source>
      <translation>الملفات المصدَّرة موجَّهة إلى</translation>
    </message>
    <message>
      <source>What was chosen last in the export dialog.</source>
      <translation>آخر ما اختير في نافذة التصدير.</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>الزملاء (داخلي)</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>الجميع (عام)</translation>
    </message>
    <message>
      <source>Recent decks shown</source>
      <translation>عدد العروض الأخيرة</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Takes effect when Briefing starts again.</source>
      <translation>يسري عند بدء تشغيل Briefing من جديد.</translation>
    </message>
  </context>
  <context>
    <name>ShareCommands</name>
    <message>
      <source>Drawing a picture</source>
      <translation>رسم صورة</translation>
    </message>
    <message>
      <source>Copied a picture of the slide.</source>
      <translation>نُسخت صورة الشريحة.</translation>
    </message>
    <message>
      <source>Saved {0}, without notes.</source>
      <translation>حُفظ {0} من دون الملاحظات.</translation>
    </message>
    <message>
      <source>Saving {0}</source>
      <translation>حفظ {0}</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Opening libraries</source>
      <translation>فتح المكتبات</translation>
    </message>
  </context>
  <context>
    <name>ShowCommands</name>
    <message>
      <source>Present</source>
      <translation>تقديم</translation>
    </message>
  </context>
  <context>
    <name>ShowKeys</name>
    <message>
      <source>click</source>
      <translation>نقرة</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>الخطوة التالية</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>الخطوة السابقة</translation>
    </message>
    <message>
      <source>Next slide without builds</source>
      <translation>الشريحة التالية بلا خطوات</translation>
    </message>
    <message>
      <source>Previous slide without builds</source>
      <translation>الشريحة السابقة بلا خطوات</translation>
    </message>
    <message>
      <source>First slide</source>
      <translation>الشريحة الأولى</translation>
    </message>
    <message>
      <source>Last slide</source>
      <translation>الشريحة الأخيرة</translation>
    </message>
    <message>
      <source>Go to a slide: its number, then</source>
      <translation>الانتقال إلى شريحة: رقمها ثم</translation>
    </message>
    <message>
      <source>All slides</source>
      <translation>كل الشرائح</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>بحث في العرض</translation>
    </message>
    <message>
      <source>Back to where you were</source>
      <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>التقدم من جديد</translation>
    </message>
    <message>
      <source>Black screen</source>
      <translation>شاشة سوداء</translation>
    </message>
    <message>
      <source>White screen</source>
      <translation>شاشة بيضاء</translation>
    </message>
    <message>
      <source>Freeze what the room sees</source>
      <translation>تجميد ما تراه القاعة</translation>
    </message>
    <message>
      <source>Laser pointer</source>
      <translation>مؤشر ليزري</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>ضوء كاشف</translation>
    </message>
    <message>
      <source>Hide the pointer</source>
      <translation>إخفاء المؤشر</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>القلم</translation>
    </message>
    <message>
      <source>Highlighter</source>
      <translation>قلم تمييز</translation>
    </message>
    <message>
      <source>Eraser</source>
      <translation>ممحاة</translation>
    </message>
    <message>
      <source>Clear all drawings on the slide</source>
      <translation>مسح كل الرسوم على الشريحة</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <source>Next hidden backup slide</source>
      <translation>الشريحة الاحتياطية المخفية التالية</translation>
    </message>
    <message>
      <source>If they ask: search the library</source>
      <translation>عند السؤال: بحث في المكتبة</translation>
    </message>
    <message>
      <source>Larger notes</source>
      <translation>ملاحظات أكبر</translation>
    </message>
    <message>
      <source>Smaller notes</source>
      <translation>ملاحظات أصغر</translation>
    </message>
    <message>
      <source>Sources of this slide</source>
      <translation>مصادر هذه الشريحة</translation>
    </message>
    <message>
      <source>Swap the screens</source>
      <translation>تبديل الشاشتين</translation>
    </message>
    <message>
      <source>Pause the timer</source>
      <translation>إيقاف المؤقت مؤقتًا</translation>
    </message>
    <message>
      <source>Reset the timer</source>
      <translation>تصفير المؤقت</translation>
    </message>
    <message>
      <source>End, to a black screen</source>
      <translation>إنهاء بشاشة سوداء</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>هذه المفاتيح</translation>
    </message>
  </context>
  <context>
    <name>ShowMenus</name>
    <message>
      <source>Show the numbers on the screens</source>
      <translation>إظهار الأرقام على الشاشات</translation>
    </message>
    <message>
      <source>Only the room's window</source>
      <translation>نافذة القاعة فقط</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>الانتقال إلى</translation>
    </message>
    <message>
      <source>Point, draw, zoom</source>
      <translation>تأشير ورسم وتكبير</translation>
    </message>
    <message>
      <source>Time and notes</source>
      <translation>الوقت والملاحظات</translation>
    </message>
    <message>
      <source>The room sees</source>
      <translation>ما تراه القاعة</translation>
    </message>
    <message>
      <source>Your notes</source>
      <translation>ملاحظاتك</translation>
    </message>
    <message>
      <source>Screen for the room</source>
      <translation>شاشة القاعة</translation>
    </message>
    <message>
      <source>{0}: {1}, {2}</source>
      <translation>{0}: {1}، {2}</translation>
    </message>
  </context>
  <context>
    <name>Showings</name>
    <message>
      <source>Reading the records of shows</source>
      <translation>قراءة سجلات العروض</translation>
    </message>
    <message>
      <source>shown {0}</source>
      <translation>عُرضت {0}</translation>
    </message>
    <message>
      <source>Shown to {0}, {1}</source>
      <translation>عُرضت على: {0}، {1}</translation>
    </message>
    <message>
      <source>Shown on {0}</source>
      <translation>عُرضت في {0}</translation>
    </message>
    <message>
      <source>and {0} times before</source>
      <translation>و{0} مرات قبل ذلك</translation>
    </message>
  </context>
  <context>
    <name>SlideCommands</name>
    <message>
      <source>New section</source>
      <translation>قسم جديد</translation>
    </message>
    <message>
      <source>New slide</source>
      <translation>شريحة جديدة</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>تكرار</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>إخفاء أو إظهار</translation>
    </message>
    <message>
      <source>Move earlier</source>
      <translation>نقل إلى الأمام</translation>
    </message>
    <message>
      <source>Move later</source>
      <translation>نقل إلى الخلف</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Join sections</source>
      <translation>ضم الأقسام</translation>
    </message>
  </context>
  <context>
    <name>SlideDelegate</name>
    <message>
      <source>hidden</source>
      <translation>مخفية</translation>
    </message>
  </context>
  <context>
    <name>SlideEditor</name>
    <message>
      <source>Change list</source>
      <translation>تغيير القائمة</translation>
    </message>
    <message>
      <source>Edit text</source>
      <translation>تعديل النص</translation>
    </message>
  </context>
  <context>
    <name>SlidePage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>شرائح العرض</translation>
    </message>
    <message>
      <source>The slide</source>
      <translation>الشريحة</translation>
    </message>
    <message>
      <source>Slide</source>
      <translation>شريحة</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Slide or Markdown</source>
      <translation>الشريحة أو Markdown</translation>
    </message>
  </context>
  <context>
    <name>SlideTextEdit</name>
    <message>
      <source>Text on the slide</source>
      <translation>النص على الشريحة</translation>
    </message>
  </context>
  <context>
    <name>SorterPage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>شرائح العرض</translation>
    </message>
    <message>
      <source>Move slides</source>
      <translation>نقل الشرائح</translation>
    </message>
  </context>
  <context>
    <name>SourcePane</name>
    <message>
      <source>Markdown of the slide</source>
      <translation>نص Markdown للشريحة</translation>
    </message>
    <message>
      <source>Edit Markdown</source>
      <translation>تعديل Markdown</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>This slide cites no source. Write [@key, p. 3] in its text.</source>
      <translation>لا تذكر هذه الشريحة أي مصدر. اكتب [@key, p. 3] في نصها.</translation>
    </message>
    <message>
      <source>Unknown source “{0}”</source>
      <translation>مصدر غير معروف «{0}»</translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <source>This slide cites no source.</source>
      <translation>لا تذكر هذه الشريحة أي مصدر.</translation>
    </message>
    <message>
      <source>Sources of “{0}”</source>
      <translation>مصادر «{0}»</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Recent decks</source>
      <translation>العروض الأخيرة</translation>
    </message>
    <message>
      <source>Start from a briefing</source>
      <translation>ابدأ من إحاطة</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>قريبًا</translation>
    </message>
    <message>
      <source>In {0} days</source>
      <translation>بعد أيام: {0}</translation>
    </message>
    <message>
      <source>{0} · Prepare a briefing</source>
      <translation>{0} · إعداد إحاطة</translation>
    </message>
    <message>
      <source>What do you want to brief on?</source>
      <translation>عمّ تريد أن تتحدث؟</translation>
    </message>
    <message>
      <source>What to start from</source>
      <translation>نقطة البدء</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Read-only</source>
      <translation>للقراءة فقط</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>حُفظ: {0}</translation>
    </message>
  </context>
  <context>
    <name>TableEditor</name>
    <message>
      <source>Add a row</source>
      <translation>إضافة صف</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <source>Insert an outline</source>
      <translation>إدراج مخطط عام</translation>
    </message>
    <message>
      <source>Add slides</source>
      <translation>إضافة شرائح</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>This slide cannot be shown. The show goes on.</source>
      <translation>لا يمكن عرض هذه الشريحة. يستمر التقديم.</translation>
    </message>
  </context>
  <context>
    <name>TalkCommands</name>
    <message>
      <source>Insert an agenda</source>
      <translation>إدراج جدول أعمال</translation>
    </message>
    <message>
      <source>Run sheet</source>
      <translation>ورقة السير</translation>
    </message>
    <message>
      <source>Give one in the deck properties.</source>
      <translation>حدده في خصائص العرض.</translation>
    </message>
    <message>
      <source>Deck properties…</source>
      <translation>خصائص العرض…</translation>
    </message>
    <message>
      <source>The event has no date yet.</source>
      <translation>لا يوجد تاريخ للحدث بعد.</translation>
    </message>
    <message>
      <source>Saved {0}.</source>
      <translation>حُفظ {0}.</translation>
    </message>
  </context>
  <context>
    <name>ThemeField</name>
    <message>
      <source>From a file…</source>
      <translation>من ملف…</translation>
    </message>
    <message>
      <source>Take the look of a PowerPoint file or template</source>
      <translation>اعتماد مظهر ملف أو قالب PowerPoint</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>السمة</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>قراءة {0}</translation>
    </message>
    <message>
      <source>Damaged theme</source>
      <translation>سمة تالفة</translation>
    </message>
  </context>
  <context>
    <name>Themes</name>
    <message>
      <source>Plain</source>
      <translation>بسيط</translation>
    </message>
    <message>
      <source>Night</source>
      <translation>ليل</translation>
    </message>
    <message>
      <source>Commemoration</source>
      <translation>إحياء الذكرى</translation>
    </message>
  </context>
  <context>
    <name>Timing</name>
    <message>
      <source>On time</source>
      <translation>في الموعد</translation>
    </message>
    <message>
      <source>{0} min ahead of plan</source>
      <translation>التقدم على الخطة: {0} دقيقة</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>المتبقي {0}</translation>
    </message>
    <message>
      <source>Elapsed</source>
      <translation>المنقضي</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>تجاوزها</translation>
    </message>
    <message>
      <source>To finish on time, skip {0} and {1}</source>
      <translation>للانتهاء في الموعد تجاوز {0} و{1}</translation>
    </message>
    <message>
      <source>Skip both</source>
      <translation>تجاوز الاثنتين</translation>
    </message>
    <message>
      <source>Skip them</source>
      <translation>تجاوزها</translation>
    </message>
    <message>
      <source>{0} min behind plan</source>
      <translation>التأخر عن الخطة: {0} دقيقة</translation>
    </message>
    <message>
      <source>{0} over</source>
      <translation>تجاوز بمقدار {0}</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
      <source>This slide {0} of {1}</source>
      <translation>هذه الشريحة {0} من {1}</translation>
    </message>
    <message>
      <source>To finish on time, skip {0}</source>
      <translation>للانتهاء في الموعد تجاوز {0}</translation>
    </message>
    <message>
      <source>This slide {0}</source>
      <translation>هذه الشريحة {0}</translation>
    </message>
  </context>
  <context>
    <name>UpdateDialog</name>
    <message>
      <source>Update from the library</source>
      <translation>تحديث من المكتبة</translation>
    </message>
    <message>
      <source>Make own copy</source>
      <translation>جعلها نسخة خاصة</translation>
    </message>
    <message>
      <source>Changes from the library</source>
      <translation>تغييرات المكتبة</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>بعد التحديث</translation>
    </message>
    <message>
      <source>Both sides changed these places. Which one shall it be?</source>
      <translation>عدّل الطرفان هذه المواضع. أيهما تختار؟</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>تحديث</translation>
    </message>
    <message>
      <source>Keep mine for now</source>
      <translation>إبقاء نصّي الآن</translation>
    </message>
    <message>
      <source>Mine: {0}</source>
      <translation>نصّي: {0}</translation>
    </message>
    <message>
      <source>Library: {0}</source>
      <translation>المكتبة: {0}</translation>
    </message>
    <message>
      <source>Conflict {0}</source>
      <translation>تعارض {0}</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Comparing with the library</source>
      <translation>مقارنة بالمكتبة</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>1 slide</source>
      <translation>شريحة واحدة</translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>فحص واحد</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} دقيقة</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>الشرائح: {0}</translation>
    </message>
    <message>
      <source>{0} checks</source>
      <translation>الفحوص: {0}</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Check</source>
      <translation>فحص</translation>
    </message>
  </context>
</TS>
