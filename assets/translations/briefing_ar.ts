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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the selected slides as PowerPoint, picture or PDF, without notes</source>
      <translation type="unfinished" />
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
      <source>Click on text on the slide first.</source>
      <translation>انقر أولًا على نص في الشريحة.</translation>
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
      <source>review by {0}</source>
      <translation>المراجعة قبل {0}</translation>
    </message>
    <message>
      <source>{0} (estimated)</source>
      <translation>{0} (تقدير)</translation>
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
      <source>With the speaker's notes</source>
      <translation>مع ملاحظات المتحدث</translation>
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
      <source>The two passwords are not the same.</source>
      <translation>كلمتا السر غير متطابقتين.</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>اكتبهما من جديد.</translation>
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
      <source>Briefing</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
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
      <source>Search slides, briefings, commands and help</source>
      <translation>البحث في الشرائح والإحاطات والأوامر والمساعدة</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>اكتب أمرًا</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>البحث في كل شيء</translation>
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
    <name>Gate</name>
    <message>
      <source>Take responsibility</source>
      <translation>تحمّل المسؤولية</translation>
    </message>
  </context>
  <context>
    <name>HandedFiles</name>
    <message>
      <source>Save the slide to a folder of your own instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No files can be made for other programs: {0}</source>
      <translation type="unfinished" />
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
      <source>Reading the library</source>
      <translation>قراءة المكتبة</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>عدّ</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>شريط الأدوات</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>عدّل برنامج آخر ملف هذا العرض.</translation>
    </message>
    <message>
      <source>Your version is still here; Save as… keeps both.</source>
      <translation>نسختك ما زالت هنا؛ «حفظ باسم…» يبقي الاثنتين.</translation>
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
      <source>Open the changed file</source>
      <translation>فتح الملف المعدّل</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>New deck</source>
      <translation>عرض جديد</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>حفظ باسم…</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}” of {1} was kept.</source>
      <translation>حُفظ عمل غير محفوظ على «{0}» بتاريخ {1}.</translation>
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
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Notes of the slide</source>
      <translation>ملاحظات الشريحة</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>ما يقال: من 60 إلى 120 كلمة.</translation>
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
      <source>Plan the talk</source>
      <translation>تخطيط الإحاطة</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>قراءة المكتبة…</translation>
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
      <source>Nothing behind it</source>
      <translation type="unfinished" />
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
      <source>This deck</source>
      <translation>هذا العرض</translation>
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
    <message>
      <source>&amp;Title</source>
      <translation>ال&amp;عنوان</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold Alt as you begin to drag for the other kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures (PNG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PowerPoint (.pptx)</source>
      <translation type="unfinished" />
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
      <source>Backups kept of each deck</source>
      <translation>النسخ الاحتياطية لكل عرض</translation>
    </message>
    <message>
      <source>One is made before the first save of a day.</source>
      <translation>تُنشأ نسخة قبل أول حفظ في اليوم.</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied a picture of the slide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {0}, without notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving {0}</source>
      <translation type="unfinished" />
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
      <source>The slide after the update</source>
      <translation>الشريحة بعد التحديث</translation>
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
    <message>
      <source>The slide now</source>
      <translation>الشريحة الآن</translation>
    </message>
    <message>
      <source>Changed lines</source>
      <translation>الأسطر المعدّلة</translation>
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
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>بعد التحديث</translation>
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
