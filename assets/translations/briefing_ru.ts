<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New deck</source>
      <translation>&amp;Новая презентация</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Открыть…</translation>
    </message>
    <message>
      <source>Open &amp;library folder…</source>
      <translation>Открыть папку &amp;библиотеки…</translation>
    </message>
    <message>
      <source>Search the slides of another folder together with those that are open</source>
      <translation>Искать в слайдах другой папки вместе с уже открытыми</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Начальная страница</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сохранить</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Экспорт…</translation>
    </message>
    <message>
      <source>Make a PowerPoint, PDF or other file of the deck</source>
      <translation>Создать файл PowerPoint, PDF или другой</translation>
    </message>
    <message>
      <source>&amp;Unsaved work…</source>
      <translation>Несохранённая &amp;работа…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Печать…</translation>
    </message>
    <message>
      <source>Slides, slides with notes, or handouts on paper</source>
      <translation>Слайды, слайды с заметками или раздаточный материал на бумаге</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Выход</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Отменить</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Повторить</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Вырезать</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>Copy as p&amp;icture</source>
      <translation>Копировать как р&amp;исунок</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>Вст&amp;авить</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Удалить</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>Выделить в&amp;сё</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Найти…</translation>
    </message>
    <message>
      <source>R&amp;eplace…</source>
      <translation>&amp;Заменить…</translation>
    </message>
    <message>
      <source>Search e&amp;verything…</source>
      <translation>Искать в&amp;езде…</translation>
    </message>
    <message>
      <source>Slides, briefings, commands and help, by any word</source>
      <translation>Слайды, выступления, команды и справка — по любому слову</translation>
    </message>
    <message>
      <source>Find in the &amp;library</source>
      <translation>Найти в &amp;библиотеке</translation>
    </message>
    <message>
      <source>&amp;Picture…</source>
      <translation>&amp;Рисунок…</translation>
    </message>
    <message>
      <source>&amp;Table</source>
      <translation>&amp;Таблица</translation>
    </message>
    <message>
      <source>C&amp;hart…</source>
      <translation>&amp;Диаграмма…</translation>
    </message>
    <message>
      <source>Row &amp;above</source>
      <translation>Строка в&amp;ыше</translation>
    </message>
    <message>
      <source>Row &amp;below</source>
      <translation>Строка ни&amp;же</translation>
    </message>
    <message>
      <source>&amp;Column before</source>
      <translation>&amp;Столбец перед</translation>
    </message>
    <message>
      <source>C&amp;olumn after</source>
      <translation>Столбец &amp;после</translation>
    </message>
    <message>
      <source>Move row &amp;up</source>
      <translation>Строку в&amp;верх</translation>
    </message>
    <message>
      <source>Move row &amp;down</source>
      <translation>Строку в&amp;низ</translation>
    </message>
    <message>
      <source>Move column &amp;left</source>
      <translation>Столбец в&amp;лево</translation>
    </message>
    <message>
      <source>Move column &amp;right</source>
      <translation>Столбец вп&amp;раво</translation>
    </message>
    <message>
      <source>D&amp;elete row</source>
      <translation>&amp;Удалить строку</translation>
    </message>
    <message>
      <source>Delete colu&amp;mn</source>
      <translation>Удалить стол&amp;бец</translation>
    </message>
    <message>
      <source>&amp;New slide</source>
      <translation>&amp;Новый слайд</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <translation>&amp;Дублировать</translation>
    </message>
    <message>
      <source>&amp;Hide or show</source>
      <translation>&amp;Скрыть или показать</translation>
    </message>
    <message>
      <source>&amp;Layout…</source>
      <translation>&amp;Макет…</translation>
    </message>
    <message>
      <source>Move &amp;earlier</source>
      <translation>Переместить &amp;раньше</translation>
    </message>
    <message>
      <source>Move l&amp;ater</source>
      <translation>Переместить &amp;позже</translation>
    </message>
    <message>
      <source>New &amp;section here</source>
      <translation>Новый р&amp;аздел здесь</translation>
    </message>
    <message>
      <source>&amp;Rename slide or section</source>
      <translation>П&amp;ереименовать слайд или раздел</translation>
    </message>
    <message>
      <source>Join section with the one before</source>
      <translation>Объединить раздел с предыдущим</translation>
    </message>
    <message>
      <source>&amp;Changes from the library…</source>
      <translation>Изменения из &amp;библиотеки…</translation>
    </message>
    <message>
      <source>Sa&amp;ve slide as…</source>
      <translation>Со&amp;хранить слайд как…</translation>
    </message>
    <message>
      <source>Save the selected slides as PowerPoint, picture or PDF, without notes</source>
      <translation>Сохранить выбранные слайды как PowerPoint, рисунок или PDF, без заметок</translation>
    </message>
    <message>
      <source>&amp;Bold</source>
      <translation>&amp;Полужирный</translation>
    </message>
    <message>
      <source>&amp;Italic</source>
      <translation>&amp;Курсив</translation>
    </message>
    <message>
      <source>Stri&amp;ke through</source>
      <translation>&amp;Зачёркнутый</translation>
    </message>
    <message>
      <source>B&amp;ulleted list</source>
      <translation>&amp;Маркированный список</translation>
    </message>
    <message>
      <source>&amp;Numbered list</source>
      <translation>&amp;Нумерованный список</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Правка</translation>
    </message>
    <message>
      <source>&amp;Slide</source>
      <translation>&amp;Слайд</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <translation>&amp;Вставка</translation>
    </message>
    <message>
      <source>&amp;Talk</source>
      <translation>В&amp;ыступление</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>&amp;Текст</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>Та&amp;блица</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>П&amp;оказ</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Спр&amp;авка</translation>
    </message>
    <message>
      <source>Open or make a deck first.</source>
      <translation>Сначала откройте или создайте презентацию.</translation>
    </message>
    <message>
      <source>The deck has no slides yet.</source>
      <translation>В презентации ещё нет слайдов.</translation>
    </message>
    <message>
      <source>Select a slide first.</source>
      <translation>Сначала выберите слайд.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Отменять нечего.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Повторять нечего.</translation>
    </message>
    <message>
      <source>Copy or cut a slide first.</source>
      <translation>Сначала скопируйте или вырежьте слайд.</translation>
    </message>
    <message>
      <source>This deck is open read-only: save it under another name.</source>
      <translation>Презентация открыта только для чтения: сохраните её под другим именем.</translation>
    </message>
    <message>
      <source>Everything is saved.</source>
      <translation>Всё сохранено.</translation>
    </message>
    <message>
      <source>The library has no newer text of this slide.</source>
      <translation>В библиотеке нет более нового текста этого слайда.</translation>
    </message>
    <message>
      <source>Click into a cell of a table first.</source>
      <translation>Сначала щёлкните ячейку таблицы.</translation>
    </message>
    <message>
      <source>Click on text on the slide or into its notes first.</source>
      <translation>Сначала щёлкните по тексту слайда или по заметкам.</translation>
    </message>
    <message>
      <source>Click into text or a list on the slide, or into the notes first.</source>
      <translation>Сначала щёлкните в тексте или списке на слайде либо в заметках.</translation>
    </message>
    <message>
      <source>&amp;Plan…</source>
      <translation>&amp;План…</translation>
    </message>
    <message>
      <source>Choose the slides that fit the audience, the theme and the minutes</source>
      <translation>Выбрать слайды по аудитории, теме и времени</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>Пр&amp;оверить</translation>
    </message>
    <message>
      <source>Deck p&amp;roperties…</source>
      <translation>&amp;Свойства презентации…</translation>
    </message>
    <message>
      <source>Insert an &amp;agenda</source>
      <translation>Вставить пов&amp;естку</translation>
    </message>
    <message>
      <source>Save the r&amp;un sheet…</source>
      <translation>Сохранить &amp;регламент…</translation>
    </message>
    <message>
      <source>Save the &amp;event for a calendar…</source>
      <translation>Сохранить соб&amp;ытие для календаря…</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>&amp;Показ</translation>
    </message>
    <message>
      <source>Show the deck from its first slide</source>
      <translation>Показать презентацию с первого слайда</translation>
    </message>
    <message>
      <source>Present from &amp;here</source>
      <translation>Показ с &amp;этого места</translation>
    </message>
    <message>
      <source>&amp;Rehearse</source>
      <translation>&amp;Репетиция</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Клавиатура</translation>
    </message>
    <message>
      <source>&amp;All commands…</source>
      <translation>&amp;Все команды…</translation>
    </message>
    <message>
      <source>A&amp;bout</source>
      <translation>&amp;О программе</translation>
    </message>
    <message>
      <source>What is not yet fit to be shown</source>
      <translation>Что ещё не готово к показу</translation>
    </message>
    <message>
      <source>Slide &amp;sorter</source>
      <translation>&amp;Сортировщик слайдов</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>С&amp;труктура</translation>
    </message>
    <message>
      <source>One sli&amp;de</source>
      <translation>&amp;Один слайд</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Библиотека</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>&amp;Инспектор</translation>
    </message>
    <message>
      <source>&amp;Notes</source>
      <translation>&amp;Заметки</translation>
    </message>
    <message>
      <source>Larger slides</source>
      <translation>Слайды крупнее</translation>
    </message>
    <message>
      <source>Smaller slides</source>
      <translation>Слайды мельче</translation>
    </message>
    <message>
      <source>Next &amp;pane</source>
      <translation>Следующая &amp;панель</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Предыдущая панель</translation>
    </message>
  </context>
  <context>
    <name>AnswerFinder</name>
    <message>
      <source>Reading the library</source>
      <translation>Чтение библиотеки</translation>
    </message>
  </context>
  <context>
    <name>Badges</name>
    <message>
      <source>own copy</source>
      <translation>своя копия</translation>
    </message>
    <message>
      <source>own slide</source>
      <translation>свой слайд</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>связан</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>черновик</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>утверждён</translation>
    </message>
    <message>
      <source>review due</source>
      <translation>пора проверить</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>отозван</translation>
    </message>
    <message>
      <source>update available</source>
      <translation>есть обновление</translation>
    </message>
  </context>
  <context>
    <name>ButtonBar</name>
    <message>
      <source>◀ Back</source>
      <translation>◀ Назад</translation>
    </message>
    <message>
      <source>Next ▶</source>
      <translation>Далее ▶</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Сетка</translation>
    </message>
    <message>
      <source>If they ask</source>
      <translation>Если спросят</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Чёрный</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Заморозить</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>Перо</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Источники</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Конец</translation>
    </message>
    <message>
      <source>More ▾</source>
      <translation>Ещё ▾</translation>
    </message>
  </context>
  <context>
    <name>CardMenu</name>
    <message>
      <source>What to do with the slide</source>
      <translation>Что сделать со слайдом</translation>
    </message>
    <message>
      <source>&amp;Add to the deck</source>
      <translation>&amp;Добавить в презентацию</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <translation>&amp;Просмотр</translation>
    </message>
    <message>
      <source>&amp;Copy to my library</source>
      <translation>&amp;Копировать в мою библиотеку</translation>
    </message>
    <message>
      <source>Copy to my library</source>
      <translation>Копировать в мою библиотеку</translation>
    </message>
    <message>
      <source>&amp;Another folder…</source>
      <translation>&amp;Другая папка…</translation>
    </message>
  </context>
  <context>
    <name>ChartDialog</name>
    <message>
      <source>Columns</source>
      <translation>Столбцы</translation>
    </message>
    <message>
      <source>Bars</source>
      <translation>Полосы</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Линии</translation>
    </message>
    <message>
      <source>Doughnut</source>
      <translation>Кольцо</translation>
    </message>
    <message>
      <source>Data of the chart</source>
      <translation>Данные диаграммы</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Диаграмма</translation>
    </message>
    <message>
      <source>Preview of the slide</source>
      <translation>Просмотр слайда</translation>
    </message>
    <message>
      <source>The first row names the series, the first column the categories. A copied range of a spreadsheet can be pasted.</source>
      <translation>В первой строке — названия рядов, в первом столбце — категории. Можно вставить диапазон, скопированный из электронной таблицы.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>ОК</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Единица</translation>
    </message>
    <message>
      <source>What the chart shows</source>
      <translation>Что показывает диаграмма</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>Добавить строку</translation>
    </message>
    <message>
      <source>Add a series</source>
      <translation>Добавить ряд</translation>
    </message>
    <message>
      <source>Remove the row</source>
      <translation>Удалить строку</translation>
    </message>
    <message>
      <source>Remove the series</source>
      <translation>Удалить ряд</translation>
    </message>
    <message>
      <source>A chart needs one category and one series with a number.</source>
      <translation>Диаграмме нужны хотя бы одна категория и ряд с числом.</translation>
    </message>
    <message>
      <source>“{0}” is not a number.</source>
      <translation>«{0}» — не число.</translation>
    </message>
  </context>
  <context>
    <name>ChartEditor</name>
    <message>
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <source>Insert a chart</source>
      <translation>Вставить диаграмму</translation>
    </message>
    <message>
      <source>Change the chart</source>
      <translation>Изменить диаграмму</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Ряд</translation>
    </message>
  </context>
  <context>
    <name>CheckWatcher</name>
    <message>
      <source>Checking</source>
      <translation>Проверка</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>Title missing</source>
      <translation>Нет заголовка</translation>
    </message>
    <message>
      <source>Title repeated</source>
      <translation>Повтор заголовка</translation>
    </message>
    <message>
      <source>Slide repeated</source>
      <translation>Повтор слайда</translation>
    </message>
    <message>
      <source>Description missing</source>
      <translation>Нет описания</translation>
    </message>
    <message>
      <source>Many words</source>
      <translation>Много слов</translation>
    </message>
    <message>
      <source>Too much on a slide</source>
      <translation>Слайд перегружен</translation>
    </message>
    <message>
      <source>Small text</source>
      <translation>Мелкий текст</translation>
    </message>
    <message>
      <source>Low contrast</source>
      <translation>Низкий контраст</translation>
    </message>
    <message>
      <source>Reading order</source>
      <translation>Порядок чтения</translation>
    </message>
    <message>
      <source>Source missing</source>
      <translation>Нет источника</translation>
    </message>
    <message>
      <source>Source unknown</source>
      <translation>Источник неизвестен</translation>
    </message>
    <message>
      <source>Old figures</source>
      <translation>Устаревшие данные</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Отозваны</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Черновики</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>Пора проверить</translation>
    </message>
    <message>
      <source>Not cleared for this audience</source>
      <translation>Не утверждён для этой аудитории</translation>
    </message>
    <message>
      <source>Content notice missing</source>
      <translation>Нет предупреждения о содержании</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Превышение времени</translation>
    </message>
    <message>
      <source>Other language</source>
      <translation>Другой язык</translation>
    </message>
    <message>
      <source>Translation out of date</source>
      <translation>Перевод устарел</translation>
    </message>
    <message>
      <source>Unknown variable</source>
      <translation>Неизвестная переменная</translation>
    </message>
    <message>
      <source>Not filled in</source>
      <translation>Не заполнено</translation>
    </message>
    <message>
      <source>Picture missing</source>
      <translation>Нет рисунка</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>Формулировки</translation>
    </message>
    <message>
      <source>Not shown</source>
      <translation>Не показано</translation>
    </message>
    <message>
      <source>To mend</source>
      <translation>Исправить</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Посмотреть</translation>
    </message>
    <message>
      <source>To know</source>
      <translation>К сведению</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Диаграмма</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Макет</translation>
    </message>
    <message>
      <source>Front matter</source>
      <translation>Шапка</translation>
    </message>
  </context>
  <context>
    <name>ChecksPanel</name>
    <message>
      <source>Checks</source>
      <translation>Проверки</translation>
    </message>
    <message>
      <source>Fix what the checks found</source>
      <translation>Исправить найденное проверкой</translation>
    </message>
    <message>
      <source>Nothing stands in the way of showing this deck.</source>
      <translation>Ничто не мешает показать эту презентацию.</translation>
    </message>
    <message>
      <source>The whole deck</source>
      <translation>Вся презентация</translation>
    </message>
    <message>
      <source>Hidden slide</source>
      <translation>Скрытый слайд</translation>
    </message>
    <message>
      <source>{0} to mend · {1} to look at</source>
      <translation>Исправить: {0} · посмотреть: {1}</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>Слайд {0}</translation>
    </message>
    <message>
      <source>Fix all that can be fixed: {0}</source>
      <translation>Исправить всё возможное: {0}</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>Показать все ({0})</translation>
    </message>
  </context>
  <context>
    <name>ChosenSlides</name>
    <message>
      <source>Slide</source>
      <translation>Слайд</translation>
    </message>
  </context>
  <context>
    <name>ClickerButtons</name>
    <message>
      <source>Clicker</source>
      <translation>Пульт</translation>
    </message>
    <message>
      <source>Buttons of your clicker</source>
      <translation>Кнопки вашего пульта</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>Запомнить кнопку…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Забыть</translation>
    </message>
    <message>
      <source>These buttons mean something else than their key does:</source>
      <translation>Эти кнопки делают не то, что их клавиша:</translation>
    </message>
    <message>
      <source>Clickers work as they are. One that does not can be taught.</source>
      <translation>Пульты работают сразу. Если какой-то не работает, его можно обучить.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>moved</source>
      <translation>перемещён</translation>
    </message>
    <message>
      <source>{0} of {1} slides differ.</source>
      <translation>Отличаются слайды: {0} из {1}.</translation>
    </message>
    <message>
      <source>new</source>
      <translation>новый</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>удалён</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>изменён</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Разделы</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Что отличается</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Решить позже</translation>
    </message>
    <message>
      <source>Nothing differs.</source>
      <translation>Отличий нет.</translation>
    </message>
    <message>
      <source>Title, event and sections</source>
      <translation>Название, событие и разделы</translation>
    </message>
  </context>
  <context>
    <name>CompareTabs</name>
    <message>
      <source>What changed in the text</source>
      <translation>Что изменилось в тексте</translation>
    </message>
    <message>
      <source>Slides or text</source>
      <translation>Слайды или текст</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>Слайды</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
  </context>
  <context>
    <name>ContentPage</name>
    <message>
      <source>Hidden: a backup slide</source>
      <translation>Скрыт: запасной слайд</translation>
    </message>
    <message>
      <source>Changes from the library…</source>
      <translation>Изменения из библиотеки…</translation>
    </message>
    <message>
      <source>Change layout</source>
      <translation>Изменить макет</translation>
    </message>
    <message>
      <source>Change priority</source>
      <translation>Изменить приоритет</translation>
    </message>
    <message>
      <source>Change minutes</source>
      <translation>Изменить время</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>Скрыть или показать</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Макет</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Минуты</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Приоритет</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Источник</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Языки</translation>
    </message>
    <message>
      <source>review by {0}</source>
      <translation>проверить до {0}</translation>
    </message>
    <message>
      <source>{0} (estimated)</source>
      <translation>{0} (оценка)</translation>
    </message>
  </context>
  <context>
    <name>Copier</name>
    <message>
      <source>Show in folder</source>
      <translation>Показать в папке</translation>
    </message>
    <message>
      <source>The library that comes with Briefing is read-only.</source>
      <translation>Библиотека, входящая в Briefing, доступна только для чтения.</translation>
    </message>
    <message>
      <source>Copying slides</source>
      <translation>Копирование слайдов</translation>
    </message>
    <message>
      <source>Copied to “{0}”: {1}.</source>
      <translation>Скопировано в «{0}»: {1}.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Выберите другую папку.</translation>
    </message>
  </context>
  <context>
    <name>DeckHeader</name>
    <message>
      <source>Title of the deck</source>
      <translation>Название презентации</translation>
    </message>
    <message>
      <source>Event, language and look of the deck</source>
      <translation>Мероприятие, язык и оформление презентации</translation>
    </message>
    <message>
      <source>Rename deck</source>
      <translation>Переименовать презентацию</translation>
    </message>
    <message>
      <source>{0} of {1} min</source>
      <translation>{0} из {1} мин</translation>
    </message>
  </context>
  <context>
    <name>DeckModel</name>
    <message>
      <source>Without a title</source>
      <translation>Без заголовка</translation>
    </message>
    <message>
      <source>Without a section</source>
      <translation>Без раздела</translation>
    </message>
  </context>
  <context>
    <name>Drawers</name>
    <message>
      <source>All slides</source>
      <translation>Все слайды</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>Найти в презентации</translation>
    </message>
    <message>
      <source>If they ask: any slide of the library</source>
      <translation>Если спросят: любой слайд библиотеки</translation>
    </message>
    <message>
      <source>Words of a slide or its notes</source>
      <translation>Слова слайда или заметок к нему</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>скрыт</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>пропущен</translation>
    </message>
    <message>
      <source>What is the question about?</source>
      <translation>О чём вопрос?</translation>
    </message>
    <message>
      <source>Shown for {0}.</source>
      <translation>Показ длился {0}.</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Paste slides</source>
      <translation>Вставить слайды</translation>
    </message>
    <message>
      <source>Delete slides</source>
      <translation>Удалить слайды</translation>
    </message>
    <message>
      <source>Deleted {0}.</source>
      <translation>Удалено: {0}.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
  </context>
  <context>
    <name>EndPage</name>
    <message>
      <source>The room sees a black screen</source>
      <translation>В зале чёрный экран</translation>
    </message>
    <message>
      <source>Keep a record on this computer: what was shown, how long, to whom</source>
      <translation>Сохранить запись на этом компьютере: что показано, как долго, кому</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Продолжить</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Save drawings…</source>
      <translation>Сохранить рисунки…</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Show in folder</source>
      <translation>Показать в папке</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Ход работы</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Формат</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Тема</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Экспорт…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Презентация</translation>
    </message>
    <message>
      <source>{0} slides stay as they are: the library does not have them in this language.</source>
      <translation>{0} слайдов остаются без изменений: в библиотеке их нет на этом языке.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Остановка…</translation>
    </message>
    <message>
      <source>Exported {0}.</source>
      <translation>Экспортирован {0}.</translation>
    </message>
    <message>
      <source>The file holds nothing beyond its slides.</source>
      <translation>В файле нет ничего, кроме слайдов.</translation>
    </message>
    <message>
      <source>As the deck: {0}</source>
      <translation>Как в презентации: {0}</translation>
    </message>
    <message>
      <source>Exporting to {0}…</source>
      <translation>Экспорт в {0}…</translation>
    </message>
    <message>
      <source>Exporting {0}</source>
      <translation>Экспорт {0}</translation>
    </message>
    <message>
      <source>{0} remarks: see Check.</source>
      <translation>Замечаний: {0}, см. «Проверка».</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Пароль</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Пароль ещё раз</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Пароль</translation>
    </message>
    <message>
      <source>Your name, computer and folders and the data in pictures are never in it.</source>
      <translation>Вашего имени, компьютера, папок и данных изображений в нём никогда нет.</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>Коллеги (внутренний)</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>Все (открытый)</translation>
    </message>
    <message>
      <source>Meant for</source>
      <translation>Для кого</translation>
    </message>
    <message>
      <source>With the speaker's notes</source>
      <translation>С заметками докладчика</translation>
    </message>
    <message>
      <source>&amp;Meant for</source>
      <translation>&amp;Для кого</translation>
    </message>
    <message>
      <source>Leaves out notes, names of sections and what reviewers wrote. What is on the slides stays.</source>
      <translation>Без заметок, названий разделов и записей рецензентов. То, что на слайдах, остаётся.</translation>
    </message>
    <message>
      <source>Keeps the names of sections; a Markdown file also keeps what reviewers wrote.</source>
      <translation>Сохраняет названия разделов; файл Markdown сохраняет и записи рецензентов.</translation>
    </message>
    <message>
      <source>A public file has no notes.</source>
      <translation>В открытом файле нет заметок.</translation>
    </message>
  </context>
  <context>
    <name>FacetChips</name>
    <message>
      <source>Fewer</source>
      <translation>Меньше</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Ещё…</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>The library “{0}” is open. It is searched together with the others.</source>
      <translation>Библиотека «{0}» открыта. Поиск идёт в ней вместе с другими.</translation>
    </message>
    <message>
      <source>Your changes are still in this window.</source>
      <translation>Ваши изменения остаются в этом окне.</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Презентация</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Печать</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Сохранить как…</translation>
    </message>
    <message>
      <source>Saved {0}, {1}.</source>
      <translation>Сохранён {0}, {1}.</translation>
    </message>
  </context>
  <context>
    <name>FileDrop</name>
    <message>
      <source>Not all could be kept ({0}): {1}</source>
      <translation>Сохранено не всё ({0}): {1}</translation>
    </message>
    <message>
      <source>Add slides from a file</source>
      <translation>Добавить слайды из файла</translation>
    </message>
    <message>
      <source>Added {0}.</source>
      <translation>Добавлено: {0}.</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Чтение: {0}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the deck</source>
      <translation>Найти в презентации</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Заменить на</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Учитывать регистр</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Слово целиком</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далее</translation>
    </message>
    <message>
      <source>Replace on this slide</source>
      <translation>Заменить на этом слайде</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Заменить всё</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Заменить</translation>
    </message>
    <message>
      <source>Not in this deck</source>
      <translation>Нет в презентации</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>What was found</source>
      <translation>Найденное</translation>
    </message>
    <message>
      <source>Nothing says all of this. Try fewer or other words.</source>
      <translation>Ничего не найдено со всеми этими словами. Возьмите меньше слов или другие.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Все команды</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Искать везде</translation>
    </message>
    <message>
      <source>Search slides, briefings, commands and help</source>
      <translation>Искать слайды, выступления, команды и справку</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>Введите команду</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Команды</translation>
    </message>
    <message>
      <source>In this deck</source>
      <translation>В этой презентации</translation>
    </message>
    <message>
      <source>In the library: Enter adds the slide</source>
      <translation>В библиотеке: Enter добавляет слайд</translation>
    </message>
    <message>
      <source>Briefings</source>
      <translation>Выступления</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Справка</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>Слайд {0}</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Fix</source>
      <translation>Исправить</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
  </context>
  <context>
    <name>FolderWatch</name>
    <message>
      <source>Watching libraries</source>
      <translation>Наблюдение за библиотеками</translation>
    </message>
  </context>
  <context>
    <name>FoldersField</name>
    <message>
      <source>Add…</source>
      <translation>Добавить…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>Сначала выберите папку.</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <source>Take responsibility</source>
      <translation>Принять ответственность</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>About Briefing</source>
      <translation>О программе Briefing</translation>
    </message>
    <message>
      <source>Briefing {0}

Assemble, present and export briefings from a library of reviewed slides. MIT licence.</source>
      <translation>Briefing {0}

Сборка, показ и экспорт выступлений из библиотеки проверенных слайдов. Лицензия MIT.</translation>
    </message>
  </context>
  <context>
    <name>HelpPages</name>
    <message>
      <source>Command</source>
      <translation>Команда</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Клавиши</translation>
    </message>
    <message>
      <source>In a show</source>
      <translation>Во время показа</translation>
    </message>
  </context>
  <context>
    <name>HelpReader</name>
    <message>
      <source>Help</source>
      <translation>Справка</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Поиск в справке</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Страницы</translation>
    </message>
    <message>
      <source>Help text</source>
      <translation>Текст справки</translation>
    </message>
  </context>
  <context>
    <name>InsertCommands</name>
    <message>
      <source>Column</source>
      <translation>Столбец</translation>
    </message>
    <message>
      <source>Insert a table</source>
      <translation>Вставить таблицу</translation>
    </message>
  </context>
  <context>
    <name>InspectorPane</name>
    <message>
      <source>Checks</source>
      <translation>Проверки</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Инспектор</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Слайд</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Ссылки</translation>
    </message>
    <message>
      <source>Pages of the inspector</source>
      <translation>Страницы инспектора</translation>
    </message>
  </context>
  <context>
    <name>JobLine</name>
    <message>
      <source>Progress</source>
      <translation>Ход работы</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
  </context>
  <context>
    <name>LanguageRow</name>
    <message>
      <source>Change the slide's language</source>
      <translation>Сменить язык слайда</translation>
    </message>
    <message>
      <source>An own copy keeps its text: the library has another.</source>
      <translation>Собственная копия сохраняет свой текст: в библиотеке он другой.</translation>
    </message>
    <message>
      <source>Slide in {0}</source>
      <translation>Слайд: {0}</translation>
    </message>
  </context>
  <context>
    <name>LayoutDialog</name>
    <message>
      <source>Change layout</source>
      <translation>Изменить макет</translation>
    </message>
    <message>
      <source>Choose a layout</source>
      <translation>Выбор макета</translation>
    </message>
    <message>
      <source>This slide in every layout</source>
      <translation>Этот слайд в каждом макете</translation>
    </message>
  </context>
  <context>
    <name>Layouts</name>
    <message>
      <source>From the content</source>
      <translation>По содержанию</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Раздел</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Two columns</source>
      <translation>Две колонки</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Карточки</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Цитата</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Тезис</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Хронология</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Вопрос</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Диаграмма</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Источники</translation>
    </message>
  </context>
  <context>
    <name>LearnDialog</name>
    <message>
      <source>Learn a button</source>
      <translation>Запомнить кнопку</translation>
    </message>
    <message>
      <source>Press the button of your clicker.</source>
      <translation>Нажмите кнопку пульта.</translation>
    </message>
    <message>
      <source>Waiting for a button…</source>
      <translation>Ожидание кнопки…</translation>
    </message>
    <message>
      <source>What the button shall do</source>
      <translation>Что должна делать кнопка</translation>
    </message>
    <message>
      <source>The button sends {0}</source>
      <translation>Кнопка посылает {0}</translation>
    </message>
  </context>
  <context>
    <name>LibraryCard</name>
    <message>
      <source>Also in {0}</source>
      <translation>Также на языках: {0}</translation>
    </message>
    <message>
      <source>In the briefings: {0}</source>
      <translation>В выступлениях: {0}</translation>
    </message>
    <message>
      <source>In {0}</source>
      <translation>В библиотеке: {0}</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>No slide has all of this. Take a word or a chip away.</source>
      <translation>Ни один слайд не подходит полностью. Уберите слово или фильтр.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Библиотека</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Поиск в библиотеке</translation>
    </message>
    <message>
      <source>Slides of the library</source>
      <translation>Слайды библиотеки</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>Counting</source>
      <translation>Подсчёт</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Чтение библиотеки</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>Панель инструментов</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Презентация</translation>
    </message>
    <message>
      <source>{0} has this deck open on {1}: it is read-only here.</source>
      <translation>{0} держит эту презентацию открытой на {1}: здесь она только для чтения.</translation>
    </message>
    <message>
      <source>Save a copy to change it.</source>
      <translation>Сохраните копию, чтобы изменить её.</translation>
    </message>
    <message>
      <source>New deck</source>
      <translation>Новая презентация</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Your deck is unharmed.</source>
      <translation>Ваша презентация не пострадала.</translation>
    </message>
    <message>
      <source>Something went wrong that should not: {0}</source>
      <translation>Произошла непредвиденная ошибка: {0}</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Сообщение</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Что можно сделать</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Закрыть сообщение</translation>
    </message>
  </context>
  <context>
    <name>MissingLibraries</name>
    <message>
      <source>Try again</source>
      <translation>Повторить</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Забыть</translation>
    </message>
    <message>
      <source>The library “{0}” cannot be reached.</source>
      <translation>Библиотека «{0}» недоступна.</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>New deck</source>
      <translation>Новая презентация</translation>
    </message>
    <message>
      <source>Save the changes to “{0}”?</source>
      <translation>Сохранить изменения в «{0}»?</translation>
    </message>
  </context>
  <context>
    <name>NotesPane</name>
    <message>
      <source>Notes of the slide</source>
      <translation>Заметки к слайду</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>Что сказать: 60–120 слов.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Edit notes</source>
      <translation>Изменить заметки</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>No notes on this slide.</source>
      <translation>К этому слайду нет заметок.</translation>
    </message>
  </context>
  <context>
    <name>OutlinePage</name>
    <message>
      <source>Without a title</source>
      <translation>Без заголовка</translation>
    </message>
    <message>
      <source>Outline of the deck</source>
      <translation>Структура презентации</translation>
    </message>
  </context>
  <context>
    <name>OutlinesButton</name>
    <message>
      <source>Outlines</source>
      <translation>Планы</translation>
    </message>
    <message>
      <source>The whole outline</source>
      <translation>Весь план</translation>
    </message>
  </context>
  <context>
    <name>OutsideChanges</name>
    <message>
      <source>Show changes…</source>
      <translation>Показать изменения…</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>Файл этой презентации изменён другой программой.</translation>
    </message>
    <message>
      <source>Your version is still here.</source>
      <translation>Ваш вариант по-прежнему здесь.</translation>
    </message>
    <message>
      <source>Yours is kept: saving replaces the file.</source>
      <translation>Оставлен ваш вариант: сохранение заменит файл.</translation>
    </message>
    <message>
      <source>The other version is kept as {0}.</source>
      <translation>Другой вариант сохранён как {0}.</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Здесь</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>В файле</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>Загрузить заново</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Оставить моё</translation>
    </message>
    <message>
      <source>Save mine as…</source>
      <translation>Сохранить моё как…</translation>
    </message>
    <message>
      <source>Changed by another program: {0}</source>
      <translation>Изменено другой программой: {0}</translation>
    </message>
    <message>
      <source>Reloaded. Undo brings your version back.</source>
      <translation>Загружено заново. Отмена вернёт ваш вариант.</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>On Debian or Ubuntu: sudo apt install {0}</source>
      <translation>В Debian или Ubuntu: sudo apt install {0}</translation>
    </message>
    <message>
      <source>Qt cannot be loaded: {0}.</source>
      <translation>Не удаётся загрузить Qt: {0}.</translation>
    </message>
    <message>
      <source>The deck has no slides to export.</source>
      <translation>В презентации нет слайдов для экспорта.</translation>
    </message>
    <message>
      <source>Add a slide, or show one that is hidden.</source>
      <translation>Добавьте слайд или покажите один из скрытых.</translation>
    </message>
    <message>
      <source>A password has 1 to {0} characters.</source>
      <translation>В пароле от 1 до {0} знаков.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Выберите другой.</translation>
    </message>
    <message>
      <source>The password is wrong.</source>
      <translation>Пароль неверен.</translation>
    </message>
    <message>
      <source>Mind capitals and the keyboard's language.</source>
      <translation>Проверьте регистр букв и раскладку клавиатуры.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF cannot be begun.</source>
      <translation>Не удаётся начать страницу {0} файла PDF.</translation>
    </message>
    <message>
      <source>Try again with fewer slides.</source>
      <translation>Повторите с меньшим числом слайдов.</translation>
    </message>
    <message>
      <source>The PDF came out in a form that bookmarks cannot be added to.</source>
      <translation>Файл PDF получился таким, что закладки добавить нельзя.</translation>
    </message>
    <message>
      <source>Please report this.</source>
      <translation>Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
      <source>Slide {0} cannot be written as a picture.</source>
      <translation>Слайд {0} не удаётся записать как изображение.</translation>
    </message>
    <message>
      <source>Try a smaller width.</source>
      <translation>Попробуйте меньшую ширину.</translation>
    </message>
    <message>
      <source>Export with the profile “public” to leave it out.</source>
      <translation>Чтобы этого не было, экспортируйте с профилем «public».</translation>
    </message>
    <message>
      <source>Do those who will have the file match the mark?</source>
      <translation>Соответствуют ли грифу те, кто получит файл?</translation>
    </message>
    <message>
      <source>1 slide</source>
      <translation>1 слайд</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>слайдов: {0}</translation>
    </message>
    <message>
      <source>The file holds the speaker's notes of {0}.</source>
      <translation>В файле есть заметки докладчика: {0}.</translation>
    </message>
    <message>
      <source>Every slide is marked “{0}”.</source>
      <translation>На каждом слайде пометка «{0}».</translation>
    </message>
    <message>
      <source>The file names its sections: {0}.</source>
      <translation>В файле названы разделы: {0}.</translation>
    </message>
    <message>
      <source>The file holds what reviewers wrote above each slide.</source>
      <translation>В файле есть записи рецензентов над каждым слайдом.</translation>
    </message>
    <message>
      <source>The file leaves out what is hidden: {0}.</source>
      <translation>Скрытое в файл не вошло: {0}.</translation>
    </message>
    <message>
      <source>{0}: cannot export to “{1}”.</source>
      <translation>{0}: экспорт в «{1}» невозможен.</translation>
    </message>
    <message>
      <source>Name a file ending in {0}, or a folder for pictures.</source>
      <translation>Укажите файл с окончанием {0} или папку для изображений.</translation>
    </message>
    <message>
      <source>The PowerPoint file was not written, because it came out faulty: {0}</source>
      <translation>Файл PowerPoint не записан: он получился с ошибкой: {0}</translation>
    </message>
    <message>
      <source>Please report this, with the deck if you may.</source>
      <translation>Пожалуйста, сообщите об этом, по возможности приложив презентацию.</translation>
    </message>
    <message>
      <source>{0}: a .png holds one slide, and there are {1}.</source>
      <translation>{0}: в .png помещается один слайд, а их {1}.</translation>
    </message>
    <message>
      <source>Name a folder: it gets a picture of each slide.</source>
      <translation>Укажите папку: в ней будет изображение каждого слайда.</translation>
    </message>
    <message>
      <source>No files can be made for other programs: {0}</source>
      <translation>Не удаётся создать файлы для других программ: {0}</translation>
    </message>
    <message>
      <source>Save the slide to a folder of your own instead.</source>
      <translation>Сохраните слайд в свою папку.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Пароли не совпадают.</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>Введите их ещё раз.</translation>
    </message>
    <message>
      <source>Not shown. {0}</source>
      <translation>Не показано. {0}</translation>
    </message>
    <message>
      <source>The library “{0}” is not open any more.</source>
      <translation>Библиотека «{0}» больше не открыта.</translation>
    </message>
    <message>
      <source>Open its folder again.</source>
      <translation>Откройте её папку снова.</translation>
    </message>
    <message>
      <source>The library “{0}” is not open.</source>
      <translation>Библиотека «{0}» не открыта.</translation>
    </message>
    <message>
      <source>Open it, then search again.</source>
      <translation>Откройте её и повторите поиск.</translation>
    </message>
    <message>
      <source>{0}: the folder cannot be made.</source>
      <translation>{0}: не удаётся создать папку.</translation>
    </message>
    <message>
      <source>Check the rights of the folder.</source>
      <translation>Проверьте права на папку.</translation>
    </message>
    <message>
      <source>{0}: makes no slide.</source>
      <translation>{0}: слайда из этого не получится.</translation>
    </message>
    <message>
      <source>Drop .md, .pptx, .csv or picture files.</source>
      <translation>Перетащите файлы .md, .pptx, .csv или изображения.</translation>
    </message>
    <message>
      <source>{0}: holds no data.</source>
      <translation>{0}: нет данных.</translation>
    </message>
    <message>
      <source>Drop a file with rows and columns.</source>
      <translation>Перетащите файл со строками и столбцами.</translation>
    </message>
    <message>
      <source>The library “{0}” does not know the language “{1}”.</source>
      <translation>Библиотека «{0}» не знает языка «{1}».</translation>
    </message>
    <message>
      <source>The library “{0}” has a slide “{1}” already; it was left as it is.</source>
      <translation>В библиотеке «{0}» уже есть слайд «{1}»; он оставлен как был.</translation>
    </message>
    <message>
      <source>“{0}” has another source under the key “{1}”; the copied slide cites that one.</source>
      <translation>В «{0}» под ключом «{1}» другой источник; скопированный слайд ссылается на него.</translation>
    </message>
    <message>
      <source>Compare the two records.</source>
      <translation>Сравните обе записи.</translation>
    </message>
    <message>
      <source>Name it under “languages” in its {0}.</source>
      <translation>Укажите его в «languages» в её файле {0}.</translation>
    </message>
    <message>
      <source>Remove or rename it there, then copy again.</source>
      <translation>Уберите или переименуйте его там и скопируйте снова.</translation>
    </message>
    <message>
      <source>{0}: is larger than {1} MB.</source>
      <translation>{0}: больше {1} МБ.</translation>
    </message>
    <message>
      <source>Divide it.</source>
      <translation>Разделите его.</translation>
    </message>
    <message>
      <source>{0}: is not text in UTF-8.</source>
      <translation>{0}: это не текст в UTF-8.</translation>
    </message>
    <message>
      <source>Save it as UTF-8 and import it again.</source>
      <translation>Сохраните его в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
      <source>{0}: is of a kind that is not imported.</source>
      <translation>{0}: файлы этого вида не импортируются.</translation>
    </message>
    <message>
      <source>Import .pptx, .md, .bib or .json files.</source>
      <translation>Импортируйте файлы .pptx, .md, .bib или .json.</translation>
    </message>
    <message>
      <source>The deck has {0} slides; only {1} are imported.</source>
      <translation>Слайдов в презентации: {0}; импортировано только {1}.</translation>
    </message>
    <message>
      <source>Not kept: {0}</source>
      <translation>Не сохранено: {0}</translation>
    </message>
    <message>
      <source>The picture {0} lies outside the deck's folder and is not copied.</source>
      <translation>Изображение {0} лежит вне папки презентации и не копируется.</translation>
    </message>
    <message>
      <source>Divide the file and import the rest.</source>
      <translation>Разделите файл и импортируйте остальное.</translation>
    </message>
    <message>
      <source>Copy it beside the deck and import again.</source>
      <translation>Скопируйте его рядом с презентацией и импортируйте снова.</translation>
    </message>
    <message>
      <source>The picture {0} is too large.</source>
      <translation>Изображение {0} слишком велико.</translation>
    </message>
    <message>
      <source>picture attributes {0}</source>
      <translation>свойства изображения {0}</translation>
    </message>
    <message>
      <source>The picture {0} is not a file.</source>
      <translation>Изображение {0} — не файл.</translation>
    </message>
    <message>
      <source>The picture {0} cannot be read ({1}).</source>
      <translation>Изображение {0} не читается ({1}).</translation>
    </message>
    <message>
      <source>The picture {0} cannot have this name.</source>
      <translation>Изображение {0} не может иметь такое имя.</translation>
    </message>
    <message>
      <source>picture keywords in “{0}”</source>
      <translation>ключевые слова изображения в «{0}»</translation>
    </message>
    <message>
      <source>What stood after columns stands before them now.</source>
      <translation>То, что стояло после столбцов, теперь стоит перед ними.</translation>
    </message>
    <message>
      <source>the series of a chart beyond the first {0}.</source>
      <translation>ряды диаграммы сверх первых {0}.</translation>
    </message>
    <message>
      <source>the numbers of a chart beyond the first {0} categories.</source>
      <translation>числа диаграммы сверх первых {0} категорий.</translation>
    </message>
    <message>
      <source>A chart has no numbers in the file and is left out.</source>
      <translation>У диаграммы в файле нет чисел, она пропущена.</translation>
    </message>
    <message>
      <source>Put the numbers in by hand.</source>
      <translation>Введите числа вручную.</translation>
    </message>
    <message>
      <source>the axis title “{0}” of a chart.</source>
      <translation>название оси «{0}» диаграммы.</translation>
    </message>
    <message>
      <source>A chart of a kind that is not drawn here ({0}) is a table now.</source>
      <translation>Диаграмма вида, который здесь не рисуется ({0}), стала таблицей.</translation>
    </message>
    <message>
      <source>A chart ({0}) is a {1} chart now.</source>
      <translation>Диаграмма ({0}) стала диаграммой вида {1}.</translation>
    </message>
    <message>
      <source>that the series of a chart are stacked.</source>
      <translation>наложение рядов диаграммы.</translation>
    </message>
    <message>
      <source>a link to “{0}”.</source>
      <translation>ссылка на «{0}».</translation>
    </message>
    <message>
      <source>a picture that is not in the file</source>
      <translation>изображение, которого нет в файле</translation>
    </message>
    <message>
      <source>SmartArt is a list of its texts now.</source>
      <translation>SmartArt стал списком своих текстов.</translation>
    </message>
    <message>
      <source>an embedded object ({0}), only its picture</source>
      <translation>внедрённый объект ({0}), кроме его изображения</translation>
    </message>
    <message>
      <source>a drawn shape</source>
      <translation>нарисованная фигура</translation>
    </message>
    <message>
      <source>a picture that is not in the file, at “{0}”</source>
      <translation>изображение, которого нет в файле, по адресу «{0}»</translation>
    </message>
    <message>
      <source>the end of a long description of a picture: “{0}”</source>
      <translation>конец длинного описания изображения: «{0}»</translation>
    </message>
    <message>
      <source>A chart has no data in the file.</source>
      <translation>У диаграммы в файле нет данных.</translation>
    </message>
    <message>
      <source>{0}, described as “{1}”.</source>
      <translation>{0}, описание: «{1}».</translation>
    </message>
    <message>
      <source>{0}.</source>
      <translation>{0}.</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>видео</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>звук</translation>
    </message>
    <message>
      <source>{0}; its picture is kept if there is one.</source>
      <translation>{0}; изображение сохранено, если оно есть.</translation>
    </message>
    <message>
      <source>ink or another drawing that only its program can show</source>
      <translation>рукописный или иной рисунок, который показывает только его программа</translation>
    </message>
    <message>
      <source>Pictures, charts and links may be missing.</source>
      <translation>Может не хватать изображений, диаграмм и ссылок.</translation>
    </message>
    <message>
      <source>the footer “{0}”.</source>
      <translation>нижний колонтитул «{0}».</translation>
    </message>
    <message>
      <source>A deck has its own footer.</source>
      <translation>У презентации свой нижний колонтитул.</translation>
    </message>
    <message>
      <source>This slide is hidden in the deck; it is in the library, not in the outline.</source>
      <translation>Этот слайд в презентации скрыт; он есть в библиотеке, но не в плане.</translation>
    </message>
    <message>
      <source>The slides were {0} ({1}); here they are as wide as the theme says.</source>
      <translation>Слайды были формата {0} ({1}); здесь их ширину задаёт тема.</translation>
    </message>
    <message>
      <source>the custom show “{0}”.</source>
      <translation>произвольный показ «{0}».</translation>
    </message>
    <message>
      <source>This slide is listed twice; it is imported once.</source>
      <translation>Этот слайд указан дважды; он импортирован один раз.</translation>
    </message>
    <message>
      <source>{0}: has no part for slide {1}.</source>
      <translation>{0}: нет части для слайда {1}.</translation>
    </message>
    <message>
      <source>Save it again.</source>
      <translation>Сохраните его ещё раз.</translation>
    </message>
    <message>
      <source>This slide cannot be read. {0}</source>
      <translation>Этот слайд не читается. {0}</translation>
    </message>
    <message>
      <source>The notes cannot be read. {0}</source>
      <translation>Заметки не читаются. {0}</translation>
    </message>
    <message>
      <source>A part of the file cannot be read. {0}</source>
      <translation>Часть файла не читается. {0}</translation>
    </message>
    <message>
      <source>the comment “{0}”.</source>
      <translation>комментарий «{0}».</translation>
    </message>
    <message>
      <source>The comments cannot be read. {0}</source>
      <translation>Комментарии не читаются. {0}</translation>
    </message>
    <message>
      <source>{0}: has no slide master with a theme.</source>
      <translation>{0}: нет образца слайдов с темой.</translation>
    </message>
    <message>
      <source>Save it again in PowerPoint.</source>
      <translation>Сохраните его ещё раз в PowerPoint.</translation>
    </message>
    <message>
      <source>{0}: is no theme.</source>
      <translation>{0}: не является темой.</translation>
    </message>
    <message>
      <source>Give a .pptx, .potx or .toml file, or the name of a theme.</source>
      <translation>Укажите файл .pptx, .potx или .toml либо имя темы.</translation>
    </message>
    <message>
      <source>Its background is a picture, and whether text can be read on it is not known.</source>
      <translation>Фон — изображение; неизвестно, читается ли на нём текст.</translation>
    </message>
    <message>
      <source>{0}: its pages are too tall or too wide for slides.</source>
      <translation>{0}: страницы слишком высокие или широкие для слайдов.</translation>
    </message>
    <message>
      <source>Use one from 4:3 to 21:9.</source>
      <translation>Используйте файл от 4:3 до 21:9.</translation>
    </message>
    <message>
      <source>{0} shapes of its slide layouts are not taken over.</source>
      <translation>Не перенесены фигуры макетов: {0}.</translation>
    </message>
    <message>
      <source>A gradient or pattern in the background is not taken over.</source>
      <translation>Градиент или узор фона не перенесён.</translation>
    </message>
    <message>
      <source>Look at the slides.</source>
      <translation>Посмотрите на слайды.</translation>
    </message>
    <message>
      <source>Its title and text leave too little room and stand as in Plain.</source>
      <translation>Заголовок и текст оставляют мало места и стоят, как в Plain.</translation>
    </message>
    <message>
      <source>Its placeholder “{0}” is too small and stands as in Plain.</source>
      <translation>Заполнитель «{0}» слишком мал и стоит, как в Plain.</translation>
    </message>
    <message>
      <source>Headings are set in {0}, not in {1}.</source>
      <translation>Заголовки набраны шрифтом {0}, а не {1}.</translation>
    </message>
    <message>
      <source>A picture of it is left out: {0}</source>
      <translation>Изображение пропущено: {0}</translation>
    </message>
    <message>
      <source>Save it as .pptx, without macros, in the program it was made with.</source>
      <translation>Сохраните его как .pptx без макросов в той программе, где он создан.</translation>
    </message>
    <message>
      <source>{0}: is an old .ppt file, or protected with a password.</source>
      <translation>{0}: старый файл .ppt или файл, защищённый паролем.</translation>
    </message>
    <message>
      <source>{0}: is not a presentation.</source>
      <translation>{0}: это не презентация.</translation>
    </message>
    <message>
      <source>Import .pptx and Markdown files.</source>
      <translation>Импортируйте файлы .pptx и Markdown.</translation>
    </message>
    <message>
      <source>{0}: is a file for macros, which are never imported.</source>
      <translation>{0}: файл для макросов; такие не импортируются.</translation>
    </message>
    <message>
      <source>Open it in its program and save it as .pptx without a password.</source>
      <translation>Откройте его в своей программе и сохраните как .pptx без пароля.</translation>
    </message>
    <message>
      <source>{0}: has no part “{1}”.</source>
      <translation>{0}: нет части «{1}».</translation>
    </message>
    <message>
      <source>{0}: takes too long to read.</source>
      <translation>{0}: чтение занимает слишком много времени.</translation>
    </message>
    <message>
      <source>Divide the file and import the parts.</source>
      <translation>Разделите файл и импортируйте части.</translation>
    </message>
    <message>
      <source>{0}: is not a .pptx file.</source>
      <translation>{0}: это не файл .pptx.</translation>
    </message>
    <message>
      <source>{0}: holds macros.</source>
      <translation>{0}: содержит макросы.</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a .pptx file.</source>
      <translation>{0}: повреждён или это не файл .pptx.</translation>
    </message>
    <message>
      <source>Ask for the file again.</source>
      <translation>Попросите файл ещё раз.</translation>
    </message>
    <message>
      <source>{0}: holds an object with macros, “{1}”.</source>
      <translation>{0}: содержит объект с макросами, «{1}».</translation>
    </message>
    <message>
      <source>The colour of text, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>Цвет текста #{0} не читается на фоне; заменён на #{1}.</translation>
    </message>
    <message>
      <source>The colour of captions, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>Цвет подписей #{0} не читается на фоне; заменён на #{1}.</translation>
    </message>
    <message>
      <source>The colour of the accent, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>Акцентный цвет #{0} не читается на фоне; заменён на #{1}.</translation>
    </message>
    <message>
      <source>Save it as PNG and put it in by hand.</source>
      <translation>Сохраните его как PNG и вставьте вручную.</translation>
    </message>
    <message>
      <source>the picture {0}, described as “{1}”. {2}</source>
      <translation>изображение {0}, описание: «{1}». {2}</translation>
    </message>
    <message>
      <source>{0} is not shown here.</source>
      <translation>{0} здесь не показывается.</translation>
    </message>
    <message>
      <source>It cannot be shown.</source>
      <translation>Его нельзя показать.</translation>
    </message>
    <message>
      <source>A picture is too large.</source>
      <translation>Изображение слишком велико.</translation>
    </message>
    <message>
      <source>the empty border of a picture.</source>
      <translation>пустые поля изображения.</translation>
    </message>
    <message>
      <source>A picture has too many pixels.</source>
      <translation>В изображении слишком много пикселей.</translation>
    </message>
    <message>
      <source>A picture cannot be read ({0}).</source>
      <translation>Изображение не читается ({0}).</translation>
    </message>
    <message>
      <source>the picture {0}. {1}</source>
      <translation>изображение {0}. {1}</translation>
    </message>
    <message>
      <source>{0} more findings are not listed.</source>
      <translation>Ещё замечаний, не вошедших в список: {0}.</translation>
    </message>
    <message>
      <source>Slide {0}. {1}</source>
      <translation>Слайд {0}. {1}</translation>
    </message>
    <message>
      <source>The sources at the foot of the slide are in its notes now.</source>
      <translation>Источники внизу слайда теперь в его заметках.</translation>
    </message>
    <message>
      <source>animations.</source>
      <translation>анимация.</translation>
    </message>
    <message>
      <source>Write “. . .” on a line where the next step begins.</source>
      <translation>Напишите «. . .» отдельной строкой там, где начинается следующий шаг.</translation>
    </message>
    <message>
      <source>transitions between slides.</source>
      <translation>переходы между слайдами.</translation>
    </message>
    <message>
      <source>the picture in the background.</source>
      <translation>фоновое изображение.</translation>
    </message>
    <message>
      <source>Merged cells of a table stand apart now; the text is in the first of them.</source>
      <translation>Объединённые ячейки таблицы разъединены; текст в первой из них.</translation>
    </message>
    <message>
      <source>A table is too large for Markdown; its cells stand below each other.</source>
      <translation>Таблица слишком велика для Markdown; её ячейки идут одна под другой.</translation>
    </message>
    <message>
      <source>No presentation program writes that. Do not open the file unless you know who made it.</source>
      <translation>Ни одна программа презентаций такого не пишет. Не открывайте файл, если не знаете, кто его сделал.</translation>
    </message>
    <message>
      <source>Leave out what is not needed.</source>
      <translation>Уберите лишнее.</translation>
    </message>
    <message>
      <source>{0}: holds a DOCTYPE.</source>
      <translation>{0}: содержит DOCTYPE.</translation>
    </message>
    <message>
      <source>{0}: is not valid XML ({1}).</source>
      <translation>{0}: это не корректный XML ({1}).</translation>
    </message>
    <message>
      <source>Save the file again, then import it.</source>
      <translation>Сохраните файл ещё раз, затем импортируйте.</translation>
    </message>
    <message>
      <source>The source “{0}” is listed twice.</source>
      <translation>Источник «{0}» указан дважды.</translation>
    </message>
    <message>
      <source>The key “{0}” cannot be cited on a slide.</source>
      <translation>Ключ «{0}» нельзя процитировать на слайде.</translation>
    </message>
    <message>
      <source>Let “references:” be the last key of the file; nothing was added.</source>
      <translation>Ключ «references:» должен быть последним в файле; ничего не добавлено.</translation>
    </message>
    <message>
      <source>The source “{0}” is in {1} already and stays as it is.</source>
      <translation>Источник «{0}» уже есть в {1} и остаётся как есть.</translation>
    </message>
    <message>
      <source>Give it a key without blanks.</source>
      <translation>Дайте ему ключ без пробелов.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Mend it first; nothing was added.</source>
      <translation>Сначала исправьте его; ничего не добавлено.</translation>
    </message>
    <message>
      <source>{0}: would be larger than {1} MB.</source>
      <translation>{0}: стал бы больше {1} МБ.</translation>
    </message>
    <message>
      <source>Import fewer.</source>
      <translation>Импортируйте меньше.</translation>
    </message>
    <message>
      <source>{0}: cannot be added to without changing what is there.</source>
      <translation>{0}: добавить нельзя, не изменив уже имеющегося.</translation>
    </message>
    <message>
      <source>The slide layout “{0}” has no place for everything on this slide; “{1}” is used instead.</source>
      <translation>В макете «{0}» нет места для всего содержимого слайда; использован «{1}».</translation>
    </message>
    <message>
      <source>Write layout: {0}, or leave the line out.</source>
      <translation>Напишите layout: {0} или уберите эту строку.</translation>
    </message>
    <message>
      <source>The source “{0}” is not in sources.yaml.</source>
      <translation>Источника «{0}» нет в sources.yaml.</translation>
    </message>
    <message>
      <source>Add a record with this id, or correct the key.</source>
      <translation>Добавьте запись с этим идентификатором или исправьте ключ.</translation>
    </message>
    <message>
      <source>There is too much on this slide: its text is smaller than 16 points.</source>
      <translation>На слайде слишком много: текст мельче 16 пунктов.</translation>
    </message>
    <message>
      <source>The picture {0} cannot be found or read.</source>
      <translation>Изображение {0} не найдено или не читается.</translation>
    </message>
    <message>
      <source>Put the file there, or correct the path.</source>
      <translation>Поместите туда файл или исправьте путь.</translation>
    </message>
    <message>
      <source>Split it before “{0}”, or shorten it.</source>
      <translation>Разделите его перед «{0}» или сократите.</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>Сократите его.</translation>
    </message>
    <message>
      <source>Did you mean “{0}”?</source>
      <translation>Возможно, имелось в виду «{0}»?</translation>
    </message>
    <message>
      <source>There is no theme “{0}”.</source>
      <translation>Темы «{0}» нет.</translation>
    </message>
    <message>
      <source>Choose one of: {0}.</source>
      <translation>Выберите из следующих: {0}.</translation>
    </message>
    <message>
      <source>{0}: extends goes in a circle or too deep.</source>
      <translation>{0}: extends образует круг или слишком глубок.</translation>
    </message>
    <message>
      <source>Extend a bundled theme.</source>
      <translation>Расширьте одну из встроенных тем.</translation>
    </message>
    <message>
      <source>{0}: extends names no theme: “{1}”.</source>
      <translation>{0}: extends не называет темы: «{1}».</translation>
    </message>
    <message>
      <source>Name one beside it, without a folder.</source>
      <translation>Назовите тему, лежащую рядом, без папки.</translation>
    </message>
    <message>
      <source>“{0}” is not a colour</source>
      <translation>«{0}» — не цвет</translation>
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
      <translation>Сравните со встроенной темой plain.toml.</translation>
    </message>
    <message>
      <source>The theme of the deck is damaged: {0}.</source>
      <translation>Тема презентации повреждена: {0}.</translation>
    </message>
    <message>
      <source>The theme {0} cannot be read: {1}.</source>
      <translation>Тема {0} не читается: {1}.</translation>
    </message>
    <message>
      <source>is no size of a page</source>
      <translation>не размер страницы</translation>
    </message>
    <message>
      <source>From {0} to {1} points.</source>
      <translation>От {0} до {1} пунктов.</translation>
    </message>
    <message>
      <source>has a size that no text can have</source>
      <translation>содержит размер, которого у текста быть не может</translation>
    </message>
    <message>
      <source>In points.</source>
      <translation>В пунктах.</translation>
    </message>
    <message>
      <source>is neither empty nor “fade”</source>
      <translation>не пусто и не «fade»</translation>
    </message>
    <message>
      <source>is not a size of the scale</source>
      <translation>не входит в шкалу размеров</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>пусто</translation>
    </message>
    <message>
      <source>Give at least one colour for charts.</source>
      <translation>Укажите хотя бы один цвет для диаграмм.</translation>
    </message>
    <message>
      <source>Give at least one level.</source>
      <translation>Укажите хотя бы один уровень.</translation>
    </message>
    <message>
      <source>leaves the page</source>
      <translation>выходит за страницу</translation>
    </message>
    <message>
      <source>x, y, width, height</source>
      <translation>x, y, ширина, высота</translation>
    </message>
    <message>
      <source>Write RRGGBB.</source>
      <translation>Напишите RRGGBB.</translation>
    </message>
    <message>
      <source>“{0}” does not exist</source>
      <translation>«{0}» не существует</translation>
    </message>
    <message>
      <source>is no width on this page</source>
      <translation>не ширина на этой странице</translation>
    </message>
    <message>
      <source>In points, at most a quarter of the page.</source>
      <translation>В пунктах, не более четверти страницы.</translation>
    </message>
    <message>
      <source>has a shape that is far from the page</source>
      <translation>содержит фигуру далеко за пределами страницы</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>отсутствует</translation>
    </message>
    <message>
      <source>Every theme has all slide layouts.</source>
      <translation>В каждой теме есть все макеты.</translation>
    </message>
    <message>
      <source>Extend a bundled theme to inherit it.</source>
      <translation>Расширьте встроенную тему, чтобы унаследовать это.</translation>
    </message>
    <message>
      <source>There is no variable “{0}”.</source>
      <translation>Переменной «{0}» нет.</translation>
    </message>
    <message>
      <source>Known are: {0}.</source>
      <translation>Известны: {0}.</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in {1}.</source>
      <translation>Источник «{0}» процитирован, но его нет в {1}.</translation>
    </message>
    <message>
      <source>The figures of “{0}” are of {1}, more than {2} months ago.</source>
      <translation>Данные из «{0}» — от {1}, им больше {2} мес.</translation>
    </message>
    <message>
      <source>Add a record with this id.</source>
      <translation>Добавьте запись с этим идентификатором.</translation>
    </message>
    <message>
      <source>No slide cites the source “{0}”.</source>
      <translation>Ни один слайд не цитирует источник «{0}».</translation>
    </message>
    <message>
      <source>Look for newer figures, or say their date.</source>
      <translation>Найдите более новые данные или укажите их дату.</translation>
    </message>
    <message>
      <source>The list of sources is larger than {0} MB.</source>
      <translation>Список источников больше {0} МБ.</translation>
    </message>
    <message>
      <source>Import it in parts.</source>
      <translation>Импортируйте его по частям.</translation>
    </message>
    <message>
      <source>This is neither BibTeX nor CSL-JSON.</source>
      <translation>Это ни BibTeX, ни CSL-JSON.</translation>
    </message>
    <message>
      <source>Export the list from Zotero as one of these.</source>
      <translation>Экспортируйте список из Zotero в одном из этих форматов.</translation>
    </message>
    <message>
      <source>Record {0} has no id and is left out.</source>
      <translation>У записи {0} нет идентификатора, она пропущена.</translation>
    </message>
    <message>
      <source>The list of sources is not JSON: {0}.</source>
      <translation>Список источников — не JSON: {0}.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Экспортируйте ещё раз.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} KB.</source>
      <translation>{0}: больше {1} КБ.</translation>
    </message>
    <message>
      <source>Split the calendar.</source>
      <translation>Разделите календарь.</translation>
    </message>
    <message>
      <source>{0} is not a calendar that can be read: {1}</source>
      <translation>{0} — не календарь, который можно прочесть: {1}</translation>
    </message>
    <message>
      <source>{0} has the id “{1}” ({2}) that {3} has already; it is left out.</source>
      <translation>У {0} идентификатор «{1}» ({2}), который уже есть у {3}; файл пропущен.</translation>
    </message>
    <message>
      <source>Give one of them another id, or remove it.</source>
      <translation>Дайте одному из них другой идентификатор или уберите его.</translation>
    </message>
    <message>
      <source>“{0}” is left out: {1}</source>
      <translation>«{0}» пропущено: {1}</translation>
    </message>
    <message>
      <source>“{0}” does not exist in “{1}”; it stands in “{2}” instead.</source>
      <translation>«{0}» нет на языке «{1}»; вместо этого стоит «{2}».</translation>
    </message>
    <message>
      <source>Add {0}.{1}.md to the library.</source>
      <translation>Добавьте {0}.{1}.md в библиотеку.</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in sources.yaml.</source>
      <translation>Источник «{0}» процитирован, но его нет в sources.yaml.</translation>
    </message>
    <message>
      <source>“{0}” is not a path inside the library.</source>
      <translation>«{0}» — не путь внутри библиотеки.</translation>
    </message>
    <message>
      <source>Name files relative to the library.</source>
      <translation>Указывайте файлы относительно библиотеки.</translation>
    </message>
    <message>
      <source>“{0}” leads out of the library {1}.</source>
      <translation>«{0}» ведёт за пределы библиотеки {1}.</translation>
    </message>
    <message>
      <source>Copy the file into the library.</source>
      <translation>Скопируйте файл в библиотеку.</translation>
    </message>
    <message>
      <source>{0}: folders are nested deeper than {1} levels at {2}.</source>
      <translation>{0}: папки вложены глубже {1} уровней: {2}.</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} slides.</source>
      <translation>{0}: больше {1} слайдов.</translation>
    </message>
    <message>
      <source>{0}: is not a file.</source>
      <translation>{0}: это не файл.</translation>
    </message>
    <message>
      <source>Is it a pipe or a device?</source>
      <translation>Может быть, это канал или устройство?</translation>
    </message>
    <message>
      <source>{0}: cannot be read: {1}.</source>
      <translation>{0}: не читается: {1}.</translation>
    </message>
    <message>
      <source>Was it moved or renamed?</source>
      <translation>Возможно, его переместили или переименовали?</translation>
    </message>
    <message>
      <source>{0}: the index cannot be read: {1}.</source>
      <translation>{0}: указатель не читается: {1}.</translation>
    </message>
    <message>
      <source>The search index of “{0}” could not be read and was built anew.</source>
      <translation>Поисковый указатель «{0}» не читался и построен заново.</translation>
    </message>
    <message>
      <source>Is there room left on the disk, and may you write to the cache folder?</source>
      <translation>Есть ли место на диске и право записи в папку кэша?</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be written: {1}.</source>
      <translation>{0}: не удаётся записать поисковый указатель: {1}.</translation>
    </message>
    <message>
      <source>{0}: there is no index yet.</source>
      <translation>{0}: указателя ещё нет.</translation>
    </message>
    <message>
      <source>{0}: the index is being written by another window.</source>
      <translation>{0}: указатель сейчас записывает другое окно.</translation>
    </message>
    <message>
      <source>{0}: is not an index of this version.</source>
      <translation>{0}: указатель другой версии.</translation>
    </message>
    <message>
      <source>{0}: cannot be built anew: {1}.</source>
      <translation>{0}: не удаётся создать заново: {1}.</translation>
    </message>
    <message>
      <source>Try again soon.</source>
      <translation>Повторите немного позже.</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be read: {1}.</source>
      <translation>{0}: поисковый указатель не читается: {1}.</translation>
    </message>
    <message>
      <source>The library “{0}” has no slide “{1}”.</source>
      <translation>В библиотеке «{0}» нет слайда «{1}».</translation>
    </message>
    <message>
      <source>`briefing-app library list` shows what there is.</source>
      <translation>`briefing-app library list` покажет, что есть.</translation>
    </message>
    <message>
      <source>The library has no briefing “{0}”.</source>
      <translation>В библиотеке нет брифинга «{0}».</translation>
    </message>
    <message>
      <source>{0}: there is no such folder.</source>
      <translation>{0}: такой папки нет.</translation>
    </message>
    <message>
      <source>Check the name of the library folder.</source>
      <translation>Проверьте имя папки библиотеки.</translation>
    </message>
    <message>
      <source>{0}: is a file, not a library folder.</source>
      <translation>{0}: это файл, а не папка библиотеки.</translation>
    </message>
    <message>
      <source>Name the folder that holds the slides.</source>
      <translation>Укажите папку со слайдами.</translation>
    </message>
    <message>
      <source>{0} is not UTF-8 text from line {1} on.</source>
      <translation>{0}: со строки {1} это не текст UTF-8.</translation>
    </message>
    <message>
      <source>Save it with the encoding UTF-8.</source>
      <translation>Сохраните его в кодировке UTF-8.</translation>
    </message>
    <message>
      <source>{0}: uses YAML aliases (`*name`), which are not accepted.</source>
      <translation>{0}: использует псевдонимы YAML (`*name`), они не принимаются.</translation>
    </message>
    <message>
      <source>{0}: is nested deeper than {1} levels.</source>
      <translation>{0}: вложенность глубже {1} уровней.</translation>
    </message>
    <message>
      <source>{0}: is not a list of records.</source>
      <translation>{0}: это не список записей.</translation>
    </message>
    <message>
      <source>{0}: record {1} has no id.</source>
      <translation>{0}: у записи {1} нет идентификатора.</translation>
    </message>
    <message>
      <source>{0}: is not valid YAML: {1}.</source>
      <translation>{0}: это не корректный YAML: {1}.</translation>
    </message>
    <message>
      <source>{0}: the key “{1}” is used twice; the first counts.</source>
      <translation>{0}: ключ «{1}» использован дважды; действует первый.</translation>
    </message>
    <message>
      <source>“{0}” is withdrawn.</source>
      <translation>«{0}» отозван.</translation>
    </message>
    <message>
      <source>Take another slide, or say that it was withdrawn.</source>
      <translation>Возьмите другой слайд или скажите, что этот отозван.</translation>
    </message>
    <message>
      <source>“{0}” is due for review.</source>
      <translation>«{0}» пора проверить.</translation>
    </message>
    <message>
      <source>“{0}” is cleared for {1}, not for {2}.</source>
      <translation>«{0}» утверждён для: {1}, но не для: {2}.</translation>
    </message>
    <message>
      <source>“{0}” was to be reviewed by {1}.</source>
      <translation>«{0}» следовало проверить до {1}.</translation>
    </message>
    <message>
      <source>The entry “{0}” leads to {1}, which is not there.</source>
      <translation>Пункт «{0}» ведёт к {1}, которого нет.</translation>
    </message>
    <message>
      <source>{0} cites “{1}”, which is not in {2}.</source>
      <translation>{0} цитирует «{1}», чего нет в {2}.</translation>
    </message>
    <message>
      <source>{0} shows “{1}”, which is not there.</source>
      <translation>{0} показывает «{1}», чего нет.</translation>
    </message>
    <message>
      <source>Correct the link.</source>
      <translation>Исправьте ссылку.</translation>
    </message>
    <message>
      <source>Give it at least a name = "…" and a language = "en".</source>
      <translation>Укажите в нём хотя бы name = "…" и language = "en".</translation>
    </message>
    <message>
      <source>{0}: the folder has no such file.</source>
      <translation>{0}: такого файла в папке нет.</translation>
    </message>
    <message>
      <source>{0}: is a folder, not a deck.</source>
      <translation>{0}: это папка, а не презентация.</translation>
    </message>
    <message>
      <source>Name a .briefing or .md file.</source>
      <translation>Укажите файл .briefing или .md.</translation>
    </message>
    <message>
      <source>{0}: there is no such file, and no briefing of this name.</source>
      <translation>{0}: нет ни файла, ни брифинга с таким именем.</translation>
    </message>
    <message>
      <source>{0}: the calendar cannot be read: {1}.</source>
      <translation>{0}: календарь не читается: {1}.</translation>
    </message>
    <message>
      <source>Name another file in the settings.</source>
      <translation>Укажите в настройках другой файл.</translation>
    </message>
    <message>
      <source>Slide {0} is not in “{1}” in the library; it stays in “{2}”.</source>
      <translation>Слайда {0} нет в библиотеке на языке «{1}»; он остаётся на языке «{2}».</translation>
    </message>
    <message>
      <source>Translate the slide, or leave it out.</source>
      <translation>Переведите слайд или уберите его.</translation>
    </message>
    <message>
      <source>{0}:{1}: is not UTF-8 text.</source>
      <translation>{0}:{1}: это не текст UTF-8.</translation>
    </message>
    <message>
      <source>#{0} on #{1} has a contrast of {2}, less than {3}.</source>
      <translation>Контраст #{0} на #{1} равен {2}, это меньше {3}.</translation>
    </message>
    <message>
      <source>The title is not read first.</source>
      <translation>Заголовок читается не первым.</translation>
    </message>
    <message>
      <source>Some text is {0} points; less than {1} is too little.</source>
      <translation>Часть текста набрана кеглем {0}; меньше {1} — слишком мелко.</translation>
    </message>
    <message>
      <source>Shorten it, or choose another slide layout.</source>
      <translation>Сократите его или выберите другой макет.</translation>
    </message>
    <message>
      <source>Choose another theme.</source>
      <translation>Выберите другую тему.</translation>
    </message>
    <message>
      <source>Use its caption</source>
      <translation>Взять подпись</translation>
    </message>
    <message>
      <source>Describe it from its data</source>
      <translation>Описать по данным</translation>
    </message>
    <message>
      <source>The slide is the same as slide {0}.</source>
      <translation>Слайд такой же, как слайд {0}.</translation>
    </message>
    <message>
      <source>Take one of them out.</source>
      <translation>Уберите один из них.</translation>
    </message>
    <message>
      <source>{0} words are shown; more than {1} are hard to follow.</source>
      <translation>Слов на экране: {0}; больше {1} воспринимать трудно.</translation>
    </message>
    <message>
      <source>Move some of them to the notes.</source>
      <translation>Перенесите часть в заметки.</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Убрать слайд</translation>
    </message>
    <message>
      <source>The picture {0} has no description and counts as decorative.</source>
      <translation>У изображения {0} нет описания, оно считается декоративным.</translation>
    </message>
    <message>
      <source>Describe between the square brackets what it shows.</source>
      <translation>Опишите в квадратных скобках, что на нём.</translation>
    </message>
    <message>
      <source>The chart has no description.</source>
      <translation>У диаграммы нет описания.</translation>
    </message>
    <message>
      <source>Add alt="…" to the first line of the chart.</source>
      <translation>Добавьте alt="…" в первую строку диаграммы.</translation>
    </message>
    <message>
      <source>The slides take {0} min, the slot is {1} min.</source>
      <translation>Слайды занимают {0} мин, отведено {1} мин.</translation>
    </message>
    <message>
      <source>Plan the talk again, or leave slides out.</source>
      <translation>Спланируйте выступление заново или уберите слайды.</translation>
    </message>
    <message>
      <source>Plan again</source>
      <translation>Спланировать заново</translation>
    </message>
    <message>
      <source>Switch to the library's text.</source>
      <translation>Перейдите на текст из библиотеки.</translation>
    </message>
    <message>
      <source>Have it translated, or leave it out.</source>
      <translation>Закажите перевод или уберите слайд.</translation>
    </message>
    <message>
      <source>The slide is in “{0}”, the deck in “{1}”.</source>
      <translation>Слайд на языке «{0}», презентация — на «{1}».</translation>
    </message>
    <message>
      <source>The text was translated from an older “{0}” text.</source>
      <translation>Текст переведён с более старого текста на языке «{0}».</translation>
    </message>
    <message>
      <source>Compare the two.</source>
      <translation>Сравните их.</translation>
    </message>
    <message>
      <source>Switch to “{0}”</source>
      <translation>Перейти на «{0}»</translation>
    </message>
    <message>
      <source>Take the library's newer text</source>
      <translation>Взять более новый текст</translation>
    </message>
    <message>
      <source>Insert a content notice</source>
      <translation>Вставить предупреждение</translation>
    </message>
    <message>
      <source>The slide has an advisory (“{0}”), but no content notice comes before it.</source>
      <translation>У слайда есть предостережение («{0}»), но перед ним нет предупреждения о содержании.</translation>
    </message>
    <message>
      <source>Put a slide tagged content-notice before it.</source>
      <translation>Поставьте перед ним слайд с меткой content-notice.</translation>
    </message>
    <message>
      <source>The slide gives figures or dates without a source.</source>
      <translation>На слайде есть числа или даты без источника.</translation>
    </message>
    <message>
      <source>Cite one: [@key, para. 1].</source>
      <translation>Укажите источник: [@key, para. 1].</translation>
    </message>
    <message>
      <source>The figures from “{0}” are of {1}.</source>
      <translation>Данные из «{0}» — от {1}.</translation>
    </message>
    <message>
      <source>Look for newer ones.</source>
      <translation>Поищите более новые.</translation>
    </message>
    <message>
      <source>Split the slide</source>
      <translation>Разделить слайд</translation>
    </message>
    <message>
      <source>Title it “{0}”</source>
      <translation>Озаглавить «{0}»</translation>
    </message>
    <message>
      <source>Number the title</source>
      <translation>Пронумеровать заголовок</translation>
    </message>
    <message>
      <source>The slide has no title.</source>
      <translation>У слайда нет заголовка.</translation>
    </message>
    <message>
      <source>Say its one idea in a title.</source>
      <translation>Выразите его главную мысль в заголовке.</translation>
    </message>
    <message>
      <source>“{0}” is already the title of slide {1}.</source>
      <translation>«{0}» — уже заголовок слайда {1}.</translation>
    </message>
    <message>
      <source>Say what is different here.</source>
      <translation>Скажите, чем отличается этот.</translation>
    </message>
    <message>
      <source>The slide was withdrawn.</source>
      <translation>Слайд отозван.</translation>
    </message>
    <message>
      <source>Take it out, or use its successor.</source>
      <translation>Уберите его или возьмите слайд, который его заменил.</translation>
    </message>
    <message>
      <source>The slide is a draft.</source>
      <translation>Слайд — черновик.</translation>
    </message>
    <message>
      <source>Have it cleared before it is shown.</source>
      <translation>Утвердите его до показа.</translation>
    </message>
    <message>
      <source>Check its facts against the sources.</source>
      <translation>Сверьте факты с источниками.</translation>
    </message>
    <message>
      <source>The slide is cleared for {0}, not for {1}.</source>
      <translation>Слайд утверждён для: {0}, но не для: {1}.</translation>
    </message>
    <message>
      <source>Leave it out, or have it cleared.</source>
      <translation>Уберите его или утвердите.</translation>
    </message>
    <message>
      <source>A review is due since {0}.</source>
      <translation>Проверка просрочена с {0}.</translation>
    </message>
    <message>
      <source>A review is due.</source>
      <translation>Пора провести проверку.</translation>
    </message>
    <message>
      <source>Write {{{0}}}</source>
      <translation>Написать {{{0}}}</translation>
    </message>
    <message>
      <source>“{0}” is not filled in, and is left out here.</source>
      <translation>«{0}» не заполнено и здесь пропущено.</translation>
    </message>
    <message>
      <source>Fill it in under Deck properties.</source>
      <translation>Заполните в свойствах презентации.</translation>
    </message>
    <message>
      <source>{0} is not a wording list: {1}</source>
      <translation>{0} — не список формулировок: {1}</translation>
    </message>
    <message>
      <source>Compare it with a bundled one.</source>
      <translation>Сравните его со встроенным.</translation>
    </message>
    <message>
      <source>Prefer “{0}”.</source>
      <translation>Лучше: «{0}».</translation>
    </message>
    <message>
      <source>Say it another way.</source>
      <translation>Скажите иначе.</translation>
    </message>
    <message>
      <source>Write “{0}”</source>
      <translation>Написать «{0}»</translation>
    </message>
    <message>
      <source>“{0}” in the title: {1}</source>
      <translation>«{0}» в заголовке: {1}</translation>
    </message>
    <message>
      <source>“{0}” in the text: {1}</source>
      <translation>«{0}» в тексте: {1}</translation>
    </message>
    <message>
      <source>“{0}” in the notes: {1}</source>
      <translation>«{0}» в заметках: {1}</translation>
    </message>
    <message>
      <source>a term to avoid</source>
      <translation>этого термина лучше избегать</translation>
    </message>
    <message>
      <source>“{0}” in the description: {1}</source>
      <translation>«{0}» в описании: {1}</translation>
    </message>
    <message>
      <source>must</source>
      <translation>обязательно</translation>
    </message>
    <message>
      <source>should</source>
      <translation>желательно</translation>
    </message>
    <message>
      <source>could</source>
      <translation>по возможности</translation>
    </message>
    <message>
      <source>Its {0} min did not fit into {1} min beside slides that matter more (priority: {2}).</source>
      <translation>Его {0} мин не поместились в {1} мин рядом с более важными слайдами (приоритет: {2}).</translation>
    </message>
    <message>
      <source>“{0}” takes its part.</source>
      <translation>Его место занимает «{0}».</translation>
    </message>
    <message>
      <source>Nothing of the section that it announces is shown.</source>
      <translation>Из раздела, который он открывает, ничего не показано.</translation>
    </message>
    <message>
      <source>It was withdrawn from the library.</source>
      <translation>Он отозван из библиотеки.</translation>
    </message>
    <message>
      <source>There is no text in “{0}”.</source>
      <translation>Нет текста на языке «{0}».</translation>
    </message>
    <message>
      <source>It is meant for {0}.</source>
      <translation>Он предназначен для: {0}.</translation>
    </message>
    <message>
      <source>It is about {0}.</source>
      <translation>Его тема: {0}.</translation>
    </message>
    <message>
      <source>“{0}” is a must, but was left out: {1}</source>
      <translation>«{0}» обязателен, но не вошёл: {1}</translation>
    </message>
    <message>
      <source>Give the talk more minutes, or shorten other slides.</source>
      <translation>Дайте выступлению больше минут или сократите другие слайды.</translation>
    </message>
    <message>
      <source>These notes are never closed.</source>
      <translation>Эти заметки не закрыты.</translation>
    </message>
    <message>
      <source>A line of dashes divides the slides of a deck; in one slide it is text.</source>
      <translation>Строка из дефисов разделяет слайды презентации; внутри слайда это текст.</translation>
    </message>
    <message>
      <source>This block of code is never closed; everything below is in it.</source>
      <translation>Этот блок кода не закрыт; всё, что ниже, входит в него.</translation>
    </message>
    <message>
      <source>This block is never closed.</source>
      <translation>Этот блок не закрыт.</translation>
    </message>
    <message>
      <source>End with “:::”.</source>
      <translation>Закончите знаком «:::».</translation>
    </message>
    <message>
      <source>End with “{0}”.</source>
      <translation>Закончите знаком «{0}».</translation>
    </message>
    <message>
      <source>There is nothing for this “:::” to close.</source>
      <translation>Этому «:::» нечего закрывать.</translation>
    </message>
    <message>
      <source>There is no block of the kind “{0}”; what it holds is shown.</source>
      <translation>Блока вида «{0}» нет; его содержимое показано.</translation>
    </message>
    <message>
      <source>A slide has one title; this one is shown as a heading.</source>
      <translation>У слайда один заголовок; этот показан как подзаголовок.</translation>
    </message>
    <message>
      <source>There is “::: notes”.</source>
      <translation>Есть «::: notes».</translation>
    </message>
    <message>
      <source>Make a second slide of it.</source>
      <translation>Сделайте из этого второй слайд.</translation>
    </message>
    <message>
      <source>The first row names the series, every other row is a category and its numbers.</source>
      <translation>Первая строка называет ряды, каждая следующая — категория и её числа.</translation>
    </message>
    <message>
      <source>Write digits and a point, without units; the unit goes after “chart” as unit="…".</source>
      <translation>Пишите цифры и точку, без единиц; единица указывается после «chart» как unit="…".</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>Возможно, имелось в виду {0}?</translation>
    </message>
    <message>
      <source>There are: {0}.</source>
      <translation>Есть: {0}.</translation>
    </message>
    <message>
      <source>There is no chart of kind “{0}”; it is shown as text.</source>
      <translation>Диаграммы вида «{0}» нет; показано как текст.</translation>
    </message>
    <message>
      <source>This row has {0} numbers for {1} series.</source>
      <translation>В этой строке чисел: {0}, а рядов: {1}.</translation>
    </message>
    <message>
      <source>“{0}” is not a number and is left out.</source>
      <translation>«{0}» — не число, пропущено.</translation>
    </message>
    <message>
      <source>This chart has no data; it is shown as text.</source>
      <translation>У этой диаграммы нет данных; показано как текст.</translation>
    </message>
    <message>
      <source>The chart's data cannot be read ({0}); it is shown as text.</source>
      <translation>Данные диаграммы не читаются ({0}); показано как текст.</translation>
    </message>
    <message>
      <source>Name every series in the first row.</source>
      <translation>Назовите все ряды в первой строке.</translation>
    </message>
    <message>
      <source>Each line is “key: value”.</source>
      <translation>Каждая строка — «ключ: значение».</translation>
    </message>
    <message>
      <source>Mend the front matter in the Markdown view first.</source>
      <translation>Сначала исправьте шапку в виде Markdown.</translation>
    </message>
    <message>
      <source>The front matter is never closed; it is shown as text.</source>
      <translation>Шапка не закрыта; показана как текст.</translation>
    </message>
    <message>
      <source>The front matter is too large.</source>
      <translation>Шапка слишком велика.</translation>
    </message>
    <message>
      <source>This is not a citation and is shown as text: {0}</source>
      <translation>Это не ссылка на источник, показано как текст: {0}</translation>
    </message>
    <message>
      <source>Write [@key], [@key, p. 10] or [@key, p. 10; @other].</source>
      <translation>Пишите [@key], [@key, p. 10] или [@key, p. 10; @other].</translation>
    </message>
    <message>
      <source>This link is shown as text: {0}</source>
      <translation>Эта ссылка показана как текст: {0}</translation>
    </message>
    <message>
      <source>Links lead to http, https, mailto or to another slide's .md file.</source>
      <translation>Ссылки ведут на http, https, mailto или на файл .md другого слайда.</translation>
    </message>
    <message>
      <source>The title of a link is not shown.</source>
      <translation>Заголовок ссылки не показывается.</translation>
    </message>
    <message>
      <source>HTML is shown as text: {0}</source>
      <translation>HTML показан как текст: {0}</translation>
    </message>
    <message>
      <source>Write it in Markdown; of HTML only &lt;br&gt;, &lt;sup&gt; and &lt;sub&gt; are understood.</source>
      <translation>Пишите на Markdown; из HTML понимаются только &lt;br&gt;, &lt;sup&gt; и &lt;sub&gt;.</translation>
    </message>
    <message>
      <source>Only the first {0} brackets of a paragraph are read as links.</source>
      <translation>Как ссылки читаются только первые скобки абзаца, не более {0}.</translation>
    </message>
    <message>
      <source>Lists go {0} levels deep; this item is kept at the deepest.</source>
      <translation>В списках не больше {0} уровней; этот пункт оставлен на самом глубоком.</translation>
    </message>
    <message>
      <source>“{0}” is not a text; it is not used.</source>
      <translation>«{0}» — не текст; не используется.</translation>
    </message>
    <message>
      <source>Put the text in quotes.</source>
      <translation>Возьмите текст в кавычки.</translation>
    </message>
    <message>
      <source>“{0}” is not a number; it is not used.</source>
      <translation>«{0}» — не число; не используется.</translation>
    </message>
    <message>
      <source>Write a number such as 2 or 1.5.</source>
      <translation>Напишите число, например 2 или 1.5.</translation>
    </message>
    <message>
      <source>“{0}” is not a date; it is not used.</source>
      <translation>«{0}» — не дата; не используется.</translation>
    </message>
    <message>
      <source>Write it as 2026-12-31.</source>
      <translation>Пишите в виде 2026-12-31.</translation>
    </message>
    <message>
      <source>Write one of: {0}.</source>
      <translation>Напишите одно из: {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not known; it is not used.</source>
      <translation>«{0}» неизвестно; не используется.</translation>
    </message>
    <message>
      <source>“{0}” is not a list of words; it is not used.</source>
      <translation>«{0}» — не список слов; не используется.</translation>
    </message>
    <message>
      <source>Outlines have no “{0}”; it is not used.</source>
      <translation>В планах нет «{0}»; не используется.</translation>
    </message>
    <message>
      <source>This line is not a slide and is left out: {0}</source>
      <translation>Эта строка — не слайд, пропущена: {0}</translation>
    </message>
    <message>
      <source>Write - [Title](path/to/slide.md).</source>
      <translation>Напишите - [Title](path/to/slide.md).</translation>
    </message>
    <message>
      <source>Write {crop=left,top,right,bottom}, each the share cut off, 0 to 1.</source>
      <translation>Напишите {crop=left,top,right,bottom}, где каждое — отрезаемая доля от 0 до 1.</translation>
    </message>
    <message>
      <source>Not understood: {0}</source>
      <translation>Не понято: {0}</translation>
    </message>
    <message>
      <source>Pictures are never fetched: {0}</source>
      <translation>Изображения никогда не загружаются из сети: {0}</translation>
    </message>
    <message>
      <source>Save the picture in the media folder.</source>
      <translation>Сохраните изображение в папке media.</translation>
    </message>
    <message>
      <source>Divide it, or shorten it.</source>
      <translation>Разделите или сократите.</translation>
    </message>
    <message>
      <source>Characters that no file may hold show as �.</source>
      <translation>Недопустимые в файле знаки показаны как �.</translation>
    </message>
    <message>
      <source>The front matter is larger than {0} KB.</source>
      <translation>Шапка больше {0} КБ.</translation>
    </message>
    <message>
      <source>The file is larger than {0} KB.</source>
      <translation>Файл больше {0} КБ.</translation>
    </message>
    <message>
      <source>A line is longer than {0} KB.</source>
      <translation>Строка длиннее {0} КБ.</translation>
    </message>
    <message>
      <source>This table is too large and is shown as text.</source>
      <translation>Таблица слишком велика и показана как текст.</translation>
    </message>
    <message>
      <source>This row has {0} cells, the table {1} columns.</source>
      <translation>В этой строке ячеек: {0}, а столбцов в таблице: {1}.</translation>
    </message>
    <message>
      <source>{0} is not a file.</source>
      <translation>{0} не является файлом.</translation>
    </message>
    <message>
      <source>{0} is not valid TOML: {1}.</source>
      <translation>{0} — не корректный TOML: {1}.</translation>
    </message>
    <message>
      <source>The front matter is not a list of “key: value” lines.</source>
      <translation>Шапка — не список строк «ключ: значение».</translation>
    </message>
    <message>
      <source>The front matter is not YAML: {0}.</source>
      <translation>Шапка — не YAML: {0}.</translation>
    </message>
    <message>
      <source>The front matter may not hold anchors, aliases or tags.</source>
      <translation>В шапке не может быть якорей, псевдонимов и меток.</translation>
    </message>
    <message>
      <source>The front matter is nested too deep.</source>
      <translation>Вложенность шапки слишком глубока.</translation>
    </message>
    <message>
      <source>The settings cannot be read; the defaults are used.</source>
      <translation>Настройки не читаются; действуют значения по умолчанию.</translation>
    </message>
    <message>
      <source>The settings in {0} cannot be read; the defaults are used.</source>
      <translation>Настройки в {0} не читаются; действуют значения по умолчанию.</translation>
    </message>
    <message>
      <source>“{0}” has no choice {1}.</source>
      <translation>У «{0}» нет варианта {1}.</translation>
    </message>
    <message>
      <source>Do not open it, unless you know who made it and how.</source>
      <translation>Не открывайте его, если не знаете, кто и как его сделал.</translation>
    </message>
    <message>
      <source>Use a backup, or ask for the file again.</source>
      <translation>Возьмите резервную копию или попросите файл ещё раз.</translation>
    </message>
    <message>
      <source>Leave out large pictures.</source>
      <translation>Уберите большие изображения.</translation>
    </message>
    <message>
      <source>{0}: is damaged at “{1}”.</source>
      <translation>{0}: повреждено «{1}».</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} files.</source>
      <translation>{0}: содержит больше {1} файлов.</translation>
    </message>
    <message>
      <source>{0}: holds a file with the unsafe name “{1}”.</source>
      <translation>{0}: содержит файл с небезопасным именем «{1}».</translation>
    </message>
    <message>
      <source>{0}: holds a link, “{1}”.</source>
      <translation>{0}: содержит ссылку, «{1}».</translation>
    </message>
    <message>
      <source>{0}: “{1}” is packed in a way that is not used here.</source>
      <translation>{0}: «{1}» упаковано способом, который здесь не используется.</translation>
    </message>
    <message>
      <source>{0}: “{1}” would unpack to over {2} times its size.</source>
      <translation>{0}: «{1}» при распаковке выросло бы более чем в {2} раз.</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a briefing file.</source>
      <translation>{0}: повреждён или это не файл briefing.</translation>
    </message>
    <message>
      <source>{0}: holds two files named “{1}”.</source>
      <translation>{0}: содержит два файла с именем «{1}».</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file was changed by another program meanwhile.</source>
      <translation>{0}: не записан, так как файл тем временем изменила другая программа.</translation>
    </message>
    <message>
      <source>Save under another name, or open the changed file first.</source>
      <translation>Сохраните под другим именем или сначала откройте изменённый файл.</translation>
    </message>
    <message>
      <source>{0}: was not written, because the disk gave back other bytes than it was given.</source>
      <translation>{0}: не записан, так как диск вернул не те байты, что получил.</translation>
    </message>
    <message>
      <source>Save to another disk, and have this one checked.</source>
      <translation>Сохраните на другой диск, а этот отдайте на проверку.</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file is not there any more.</source>
      <translation>{0}: не записан, потому что файла больше нет.</translation>
    </message>
    <message>
      <source>Connect the disk or network folder again, or save elsewhere.</source>
      <translation>Подключите диск или сетевую папку снова либо сохраните в другом месте.</translation>
    </message>
    <message>
      <source>The deck was saved by a newer version of Briefing; it is opened read-only.</source>
      <translation>Презентация сохранена более новой версией Briefing; она открыта только для чтения.</translation>
    </message>
    <message>
      <source>Update Briefing to change it, or save a copy under another name.</source>
      <translation>Обновите Briefing, чтобы изменить её, или сохраните копию под другим именем.</translation>
    </message>
    <message>
      <source>{0}: its deck.json cannot be understood: {1}.</source>
      <translation>{0}: не удаётся понять его deck.json: {1}.</translation>
    </message>
    <message>
      <source>{0}: is not a briefing file.</source>
      <translation>{0}: это не файл briefing.</translation>
    </message>
    <message>
      <source>Choose a file that Briefing has saved.</source>
      <translation>Выберите файл, сохранённый в Briefing.</translation>
    </message>
    <message>
      <source>{0}: its deck.json is too large.</source>
      <translation>{0}: его deck.json слишком велик.</translation>
    </message>
    <message>
      <source>{0}: was not written, because a text holds half a character.</source>
      <translation>{0}: не записан, так как в тексте есть половина знака.</translation>
    </message>
    <message>
      <source>Undo the last paste.</source>
      <translation>Отмените последнюю вставку.</translation>
    </message>
    <message>
      <source>Compare with a backup.</source>
      <translation>Сравните с резервной копией.</translation>
    </message>
    <message>
      <source>The slide text {0} is missing from the file.</source>
      <translation>Текста слайда {0} в файле нет.</translation>
    </message>
    <message>
      <source>The slide text {0} is damaged.</source>
      <translation>Текст слайда {0} повреждён.</translation>
    </message>
    <message>
      <source>The slide text {0} is not UTF-8 text; unreadable characters show as �.</source>
      <translation>Текст слайда {0} не в UTF-8; нечитаемые знаки показаны как �.</translation>
    </message>
    <message>
      <source>The picture {0} is missing from the file.</source>
      <translation>Изображения {0} в файле нет.</translation>
    </message>
    <message>
      <source>Put the picture in again.</source>
      <translation>Вставьте изображение ещё раз.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>диск заполнен</translation>
    </message>
    <message>
      <source>Free some space, or save elsewhere; the old file is untouched.</source>
      <translation>Освободите место или сохраните в другом месте; старый файл не тронут.</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>ваша квота на диске исчерпана</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>диск только для чтения</translation>
    </message>
    <message>
      <source>Save to another disk or folder; the old file is untouched.</source>
      <translation>Сохраните на другой диск или в другую папку; прежний файл не тронут.</translation>
    </message>
    <message>
      <source>permission is denied</source>
      <translation>нет доступа</translation>
    </message>
    <message>
      <source>Save to a folder of your own, or ask for the right to write here.</source>
      <translation>Сохраните в свою папку или попросите право записи сюда.</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>такой папки нет</translation>
    </message>
    <message>
      <source>Make the folder first, or correct its name.</source>
      <translation>Сначала создайте папку или исправьте её имя.</translation>
    </message>
    <message>
      <source>a part of the path is a file, not a folder</source>
      <translation>часть пути — файл, а не папка</translation>
    </message>
    <message>
      <source>Correct the path.</source>
      <translation>Исправьте путь.</translation>
    </message>
    <message>
      <source>there is a folder of this name</source>
      <translation>есть папка с таким именем</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Выберите другое имя.</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>имя слишком длинное</translation>
    </message>
    <message>
      <source>Choose a shorter name.</source>
      <translation>Выберите имя короче.</translation>
    </message>
    <message>
      <source>the name is not allowed here</source>
      <translation>такое имя здесь не допускается</translation>
    </message>
    <message>
      <source>the file is larger than this disk allows</source>
      <translation>файл больше, чем допускает этот диск</translation>
    </message>
    <message>
      <source>Save to another disk.</source>
      <translation>Сохраните на другой диск.</translation>
    </message>
    <message>
      <source>the disk reported a fault</source>
      <translation>диск сообщил об ошибке</translation>
    </message>
    <message>
      <source>Save to another disk; the old file is untouched.</source>
      <translation>Сохраните на другой диск; старый файл не тронут.</translation>
    </message>
    <message>
      <source>the network folder has gone away</source>
      <translation>сетевая папка пропала</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect again; the old file is untouched.</source>
      <translation>Сохраните в другом месте или подключитесь снова; старый файл не тронут.</translation>
    </message>
    <message>
      <source>the network folder does not answer</source>
      <translation>сетевая папка не отвечает</translation>
    </message>
    <message>
      <source>the disk has gone away</source>
      <translation>диск пропал</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect it again; the old file is untouched.</source>
      <translation>Сохраните в другом месте или подключите его снова; прежний файл не тронут.</translation>
    </message>
    <message>
      <source>another program holds the file</source>
      <translation>файл занят другой программой</translation>
    </message>
    <message>
      <source>Close it there, then save again.</source>
      <translation>Закройте его там и сохраните снова.</translation>
    </message>
    <message>
      <source>the target is on another disk than its folder</source>
      <translation>цель на другом диске, чем её папка</translation>
    </message>
    <message>
      <source>Save to another folder.</source>
      <translation>Сохраните в другую папку.</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>его ссылки замкнуты в круг</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>такого файла нет</translation>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
      <source>is a folder, not a file</source>
      <translation>это папка, а не файл</translation>
    </message>
    <message>
      <source>Name a file inside it.</source>
      <translation>Укажите файл внутри неё.</translation>
    </message>
    <message>
      <source>Ask for the right to read it.</source>
      <translation>Попросите право на чтение.</translation>
    </message>
    <message>
      <source>Try a copy of the file.</source>
      <translation>Попробуйте копию файла.</translation>
    </message>
    <message>
      <source>Connect again, or use a copy.</source>
      <translation>Подключитесь снова или возьмите копию.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Проверьте имя.</translation>
    </message>
    <message>
      <source>{0}: was not written: {1}.</source>
      <translation>{0}: не записан: {1}.</translation>
    </message>
    <message>
      <source>Save elsewhere; the old file is untouched.</source>
      <translation>Сохраните в другом месте; старый файл не тронут.</translation>
    </message>
    <message>
      <source>There is no unsaved work “{0}”.</source>
      <translation>Несохранённой работы «{0}» нет.</translation>
    </message>
    <message>
      <source>Choose one of those listed.</source>
      <translation>Выберите из списка.</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown.</source>
      <translation>{0} — не изображение, которое можно показать.</translation>
    </message>
    <message>
      <source>A picture has more than {0} million pixels.</source>
      <translation>В изображении больше {0} млн пикселей.</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>Уменьшите его.</translation>
    </message>
    <message>
      <source>A file named {0}</source>
      <translation>Файл с именем {0}</translation>
    </message>
    <message>
      <source>A file</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown ({1}).</source>
      <translation>{0} — не изображение, которое можно показать ({1}).</translation>
    </message>
    <message>
      <source>Use a PNG, JPEG, WebP or GIF file.</source>
      <translation>Используйте файл PNG, JPEG, WebP или GIF.</translation>
    </message>
    <message>
      <source>A picture is larger than {0} MB.</source>
      <translation>Изображение больше {0} МБ.</translation>
    </message>
    <message>
      <source>The picture {0} is damaged.</source>
      <translation>Изображение {0} повреждено.</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
  </context>
  <context>
    <name>PictureInserter</name>
    <message>
      <source>The picture is on the slide.</source>
      <translation>Рисунок помещён на слайд.</translation>
    </message>
    <message>
      <source>Say in the inspector what it shows, for those who cannot see it.</source>
      <translation>Опишите его в инспекторе для тех, кто не может его видеть.</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>Вставить рисунок</translation>
    </message>
  </context>
  <context>
    <name>PictureSection</name>
    <message>
      <source>Decorative: nothing to describe</source>
      <translation>Декоративный: описание не нужно</translation>
    </message>
    <message>
      <source>Replace the picture…</source>
      <translation>Заменить рисунок…</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Рисунок</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Обрезать</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Слева</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Справа</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Сверху</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Снизу</translation>
    </message>
    <message>
      <source>Replace the picture</source>
      <translation>Заменить рисунок</translation>
    </message>
    <message>
      <source>Change the picture</source>
      <translation>Изменить рисунок</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Что изображено</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Подпись</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Источник</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Reading the library…</source>
      <translation>Чтение библиотеки…</translation>
    </message>
    <message>
      <source>Plan the talk</source>
      <translation>Спланировать выступление</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Применить</translation>
    </message>
    <message>
      <source>Keep the selected</source>
      <translation>Оставить выбранные</translation>
    </message>
    <message>
      <source>{0} min for questions</source>
      <translation>{0} мин на вопросы</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Не вошли</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>No slide answers all of that in the time.</source>
      <translation>Ни один слайд не отвечает всем условиям за это время.</translation>
    </message>
    <message>
      <source>{0}, {1} of {2} min</source>
      <translation>{0}, {1} из {2} мин</translation>
    </message>
    <message>
      <source>Kept: {0} · let go</source>
      <translation>Оставлено: {0} · отпустить</translation>
    </message>
    <message>
      <source>{0} musts left out</source>
      <translation>Обязательных не вошло: {0}</translation>
    </message>
    <message>
      <source>No time left</source>
      <translation>Не хватило времени</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Отозваны</translation>
    </message>
    <message>
      <source>Not in this language</source>
      <translation>Нет на этом языке</translation>
    </message>
    <message>
      <source>For other audiences</source>
      <translation>Для других аудиторий</translation>
    </message>
    <message>
      <source>About other things</source>
      <translation>О другом</translation>
    </message>
    <message>
      <source>About other regions</source>
      <translation>О других регионах</translation>
    </message>
    <message>
      <source>Another slide takes its part</source>
      <translation>Её роль выполняет другой слайд</translation>
    </message>
    <message>
      <source>Section is empty</source>
      <translation>Раздел пуст</translation>
    </message>
    <message>
      <source>Slides left out</source>
      <translation>Слайды, не вошедшие в план</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Чтение библиотеки</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Planned: {0}.</source>
      <translation>Спланировано: {0}.</translation>
    </message>
    <message>
      <source>The proposed talk</source>
      <translation>Предлагаемое выступление</translation>
    </message>
    <message>
      <source>What the talk is for</source>
      <translation>Для чего выступление</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>Вся библиотека</translation>
    </message>
    <message>
      <source>Leave the slide out</source>
      <translation>Исключить слайд</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Любая</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>Темы</translation>
    </message>
    <message>
      <source>Crimes</source>
      <translation>Преступления</translation>
    </message>
    <message>
      <source>Horizon</source>
      <translation>Горизонт</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Регионы</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Библиотека</translation>
    </message>
    <message>
      <source>Choose from</source>
      <translation>Выбирать из</translation>
    </message>
    <message>
      <source>Minutes in all</source>
      <translation>Минут всего</translation>
    </message>
    <message>
      <source>For questions</source>
      <translation>На вопросы</translation>
    </message>
    <message>
      <source>This deck</source>
      <translation>Эта презентация</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Аудитория</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Where missing</source>
      <translation>Если нет</translation>
    </message>
    <message>
      <source>Show it in {0}</source>
      <translation>Показать, язык: {0}</translation>
    </message>
  </context>
  <context>
    <name>PresenterWindow</name>
    <message>
      <source>The end</source>
      <translation>Конец</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>THE ROOM SEES</source>
      <translation>В ЗАЛЕ ВИДНО</translation>
    </message>
    <message>
      <source>a slide of the library</source>
      <translation>слайд из библиотеки</translation>
    </message>
    <message>
      <source>a hidden slide</source>
      <translation>скрытый слайд</translation>
    </message>
    <message>
      <source>slide {0} of {1}</source>
      <translation>слайд {0} из {1}</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>Вы здесь</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Следующий</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Затем</translation>
    </message>
    <message>
      <source>Presenter: {0}</source>
      <translation>Докладчик: {0}</translation>
    </message>
    <message>
      <source>Show them again</source>
      <translation>Снова показывать</translation>
    </message>
    <message>
      <source>Not shown yet. {0}</source>
      <translation>Ещё не показан. {0}</translation>
    </message>
    <message>
      <source>{0} slides are skipped</source>
      <translation>Пропускается слайдов: {0}</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <source>The slide</source>
      <translation>Слайд</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Просмотр</translation>
    </message>
  </context>
  <context>
    <name>PrintDialog</name>
    <message>
      <source>What</source>
      <translation>Что</translation>
    </message>
    <message>
      <source>Slides, one a page</source>
      <translation>Слайды, по одному на странице</translation>
    </message>
    <message>
      <source>Slides with notes</source>
      <translation>Слайды с заметками</translation>
    </message>
    <message>
      <source>Handout: three a page, with lines</source>
      <translation>Раздаточный материал: по три на странице, с линейками</translation>
    </message>
    <message>
      <source>Handout: six a page</source>
      <translation>Раздаточный материал: по шесть на странице</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Печать</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Просмотр</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Печать…</translation>
    </message>
    <message>
      <source>The preview shows the first {0} slides.</source>
      <translation>В просмотре показаны первые слайды: {0}.</translation>
    </message>
  </context>
  <context>
    <name>Priorities</name>
    <message>
      <source>Must be said</source>
      <translation>Сказать обязательно</translation>
    </message>
    <message>
      <source>Should be said</source>
      <translation>Сказать желательно</translation>
    </message>
    <message>
      <source>Could be said</source>
      <translation>Сказать при возможности</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Заголовок</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>&amp;Minutes</source>
      <translation>Мин&amp;уты</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>&amp;Тема</translation>
    </message>
    <message>
      <source>&amp;Footer</source>
      <translation>&amp;Нижний колонтитул</translation>
    </message>
    <message>
      <source>Handling mar&amp;k</source>
      <translation>&amp;Гриф</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <translation>&amp;Мероприятие</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>&amp;Дата</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <translation>Ме&amp;сто</translation>
    </message>
    <message>
      <source>&amp;Speaker</source>
      <translation>До&amp;кладчик</translation>
    </message>
    <message>
      <source>&amp;Audience</source>
      <translation>&amp;Аудитория</translation>
    </message>
    <message>
      <source>Change deck properties</source>
      <translation>Изменить свойства презентации</translation>
    </message>
    <message>
      <source>Deck properties</source>
      <translation>Свойства презентации</translation>
    </message>
    <message>
      <source>The date is known</source>
      <translation>Дата известна</translation>
    </message>
    <message>
      <source>The title of the deck</source>
      <translation>Заголовок презентации</translation>
    </message>
    <message>
      <source>Shown on every slide, such as “Internal”</source>
      <translation>На каждом слайде, например «Для внутреннего пользования»</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Minutes for questions</source>
      <translation>Минуты на вопросы</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Минуты</translation>
    </message>
    <message>
      <source>and for questions</source>
      <translation>и на вопросы</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>The file {0} was changed after this work began.</source>
      <translation>Файл {0} был изменён после начала этой работы.</translation>
    </message>
    <message>
      <source>Briefing did not end as it should. This work was kept for you.</source>
      <translation>Briefing завершился не так, как следует. Эта работа сохранена для вас.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Отбросить</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>This deck was never saved to a file.</source>
      <translation>Эта презентация ни разу не сохранялась в файл.</translation>
    </message>
    <message>
      <source>never saved to a file</source>
      <translation>ни разу не сохранялось в файл</translation>
    </message>
    <message>
      <source>discarded, kept for 30 days</source>
      <translation>отброшено, хранится 30 дней</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>Несохранённая работа</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Сравнить…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Позже</translation>
    </message>
    <message>
      <source>Saved in the file</source>
      <translation>Сохранено в файле</translation>
    </message>
    <message>
      <source>There is no unsaved work.</source>
      <translation>Несохранённой работы нет.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}”</source>
      <translation>Несохранённая работа над «{0}»</translation>
    </message>
    <message>
      <source>The file {0} cannot be read now.</source>
      <translation>Файл {0} сейчас не читается.</translation>
    </message>
  </context>
  <context>
    <name>Rehearsal</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>Время репетиции</translation>
    </message>
  </context>
  <context>
    <name>RehearsedDialog</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>Время репетиции</translation>
    </message>
    <message>
      <source>Take these minutes over into the deck?</source>
      <translation>Перенести эти минуты в презентацию?</translation>
    </message>
    <message>
      <source>Slides with another time</source>
      <translation>Слайды с другим временем</translation>
    </message>
  </context>
  <context>
    <name>ReleaseDialog</name>
    <message>
      <source>What is still open</source>
      <translation>Что ещё не решено</translation>
    </message>
    <message>
      <source>Who takes responsibility</source>
      <translation>Кто принимает ответственность</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ваше имя</translation>
    </message>
    <message>
      <source>Back to the deck</source>
      <translation>Назад к презентации</translation>
    </message>
    <message>
      <source>Before you go on: {0} to look at</source>
      <translation>Прежде чем продолжить, посмотрите: {0}</translation>
    </message>
    <message>
      <source>Not yet fit to be shown: {0} to mend</source>
      <translation>Ещё не готова к показу, исправить: {0}</translation>
    </message>
    <message>
      <source>Slide {0}: </source>
      <translation>Слайд {0}: </translation>
    </message>
    <message>
      <source>{0} anyway, I take responsibility</source>
      <translation>{0} под мою ответственность</translation>
    </message>
    <message>
      <source>This is recorded in the deck, with your name:</source>
      <translation>Это записывается в презентацию вместе с вашим именем:</translation>
    </message>
  </context>
  <context>
    <name>Rename</name>
    <message>
      <source>Title of the section</source>
      <translation>Название раздела</translation>
    </message>
    <message>
      <source>Title of the slide</source>
      <translation>Заголовок слайда</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>Переименовать раздел</translation>
    </message>
    <message>
      <source>Rename slide</source>
      <translation>Переименовать слайд</translation>
    </message>
  </context>
  <context>
    <name>RoomView</name>
    <message>
      <source>ENDED</source>
      <translation>ЗАВЕРШЕНО</translation>
    </message>
    <message>
      <source>HELD BACK</source>
      <translation>ЗАДЕРЖАН</translation>
    </message>
    <message>
      <source>BLACK</source>
      <translation>ЧЁРНЫЙ</translation>
    </message>
    <message>
      <source>WHITE</source>
      <translation>БЕЛЫЙ</translation>
    </message>
    <message>
      <source>FROZEN</source>
      <translation>ЗАМОРОЖЕНО</translation>
    </message>
    <message>
      <source>ANSWER</source>
      <translation>ОТВЕТ</translation>
    </message>
    <message>
      <source>What the room sees</source>
      <translation>Что видно в зале</translation>
    </message>
    <message>
      <source>Go to {0} ⏎</source>
      <translation>Перейти к {0} ⏎</translation>
    </message>
  </context>
  <context>
    <name>RunningShow</name>
    <message>
      <source>Briefing: what the room sees</source>
      <translation>Briefing: что видно в зале</translation>
    </message>
    <message>
      <source>The show was broken off here, and goes on.</source>
      <translation>Показ прервался здесь и продолжается.</translation>
    </message>
    <message>
      <source>Save the drawings…</source>
      <translation>Сохранить рисунки…</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>Запомнить кнопку…</translation>
    </message>
    <message>
      <source>From the start</source>
      <translation>С начала</translation>
    </message>
    <message>
      <source>Saved {0} pictures to {1}</source>
      <translation>Сохранено рисунков: {0}, папка: {1}</translation>
    </message>
    <message>
      <source>Folder for the drawings</source>
      <translation>Папка для рисунков</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Section</source>
      <translation>Раздел</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} из {1}</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Language of the application</source>
      <translation>Язык приложения</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Как в системе</translation>
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
      <translation>Язык новых презентаций</translation>
    </message>
    <message>
      <source>Language of notes</source>
      <translation>Язык заметок</translation>
    </message>
    <message>
      <source>As the deck</source>
      <translation>Как в презентации</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Оформление</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Светлое</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Тёмное</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Высокая контрастность</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Размер текста</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Мелкий</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Обычный</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Крупный</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Очень крупный</translation>
    </message>
    <message>
      <source>Theme of new decks</source>
      <translation>Тема новых презентаций</translation>
    </message>
    <message>
      <source>Slides dragged to other programs</source>
      <translation>Слайды, перетащенные в другие программы</translation>
    </message>
    <message>
      <source>Hold Alt as you begin to drag for the other kind.</source>
      <translation>Для другого вида удерживайте Alt в начале перетаскивания.</translation>
    </message>
    <message>
      <source>Pictures (PNG)</source>
      <translation>Рисунки (PNG)</translation>
    </message>
    <message>
      <source>PowerPoint (.pptx)</source>
      <translation>PowerPoint (.pptx)</translation>
    </message>
    <message>
      <source>My calendar file</source>
      <translation>Мой файл календаря</translation>
    </message>
    <message>
      <source>An .ics file; its events are among those coming up.</source>
      <translation>Файл .ics; его события показываются среди предстоящих.</translation>
    </message>
    <message>
      <source>My library folders</source>
      <translation>Мои папки библиотек</translation>
    </message>
    <message>
      <source>Their slides are found beside those that come with Briefing.</source>
      <translation>Их слайды находятся вместе с теми, что входят в Briefing.</translation>
    </message>
    <message>
      <source>Backups kept of each deck</source>
      <translation>Резервных копий каждой презентации</translation>
    </message>
    <message>
      <source>One is made before the first save of a day.</source>
      <translation>Копия делается перед первым сохранением за день.</translation>
    </message>
    <message>
      <source>Exported files are for</source>
      <translation>Экспортированные файлы — для кого</translation>
    </message>
    <message>
      <source>What was chosen last in the export dialog.</source>
      <translation>Последний выбор в окне экспорта.</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>Коллеги (внутренний)</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>Все (открытый)</translation>
    </message>
    <message>
      <source>Recent decks shown</source>
      <translation>Показывать недавних презентаций</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Takes effect when Briefing starts again.</source>
      <translation>Вступит в силу при следующем запуске Briefing.</translation>
    </message>
  </context>
  <context>
    <name>ShareCommands</name>
    <message>
      <source>Drawing a picture</source>
      <translation>Рисуется рисунок</translation>
    </message>
    <message>
      <source>Copied a picture of the slide.</source>
      <translation>Рисунок слайда скопирован.</translation>
    </message>
    <message>
      <source>Saved {0}, without notes.</source>
      <translation>Сохранено: {0}, без заметок.</translation>
    </message>
    <message>
      <source>Saving {0}</source>
      <translation>Сохраняется {0}</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Opening libraries</source>
      <translation>Открытие библиотек</translation>
    </message>
  </context>
  <context>
    <name>ShowCommands</name>
    <message>
      <source>Present</source>
      <translation>Показ</translation>
    </message>
  </context>
  <context>
    <name>ShowKeys</name>
    <message>
      <source>click</source>
      <translation>щелчок</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Следующий шаг</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>Предыдущий шаг</translation>
    </message>
    <message>
      <source>Next slide without builds</source>
      <translation>Следующий слайд без шагов</translation>
    </message>
    <message>
      <source>Previous slide without builds</source>
      <translation>Предыдущий слайд без шагов</translation>
    </message>
    <message>
      <source>First slide</source>
      <translation>Первый слайд</translation>
    </message>
    <message>
      <source>Last slide</source>
      <translation>Последний слайд</translation>
    </message>
    <message>
      <source>Go to a slide: its number, then</source>
      <translation>К слайду: его номер, затем</translation>
    </message>
    <message>
      <source>All slides</source>
      <translation>Все слайды</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>Найти в презентации</translation>
    </message>
    <message>
      <source>Back to where you were</source>
      <translation>Назад, где вы были</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Снова вперёд</translation>
    </message>
    <message>
      <source>Black screen</source>
      <translation>Чёрный экран</translation>
    </message>
    <message>
      <source>White screen</source>
      <translation>Белый экран</translation>
    </message>
    <message>
      <source>Freeze what the room sees</source>
      <translation>Заморозить изображение в зале</translation>
    </message>
    <message>
      <source>Laser pointer</source>
      <translation>Лазерная указка</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>Прожектор</translation>
    </message>
    <message>
      <source>Hide the pointer</source>
      <translation>Скрыть указатель</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>Перо</translation>
    </message>
    <message>
      <source>Highlighter</source>
      <translation>Маркер</translation>
    </message>
    <message>
      <source>Eraser</source>
      <translation>Ластик</translation>
    </message>
    <message>
      <source>Clear all drawings on the slide</source>
      <translation>Стереть все рисунки на слайде</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Увеличить</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Уменьшить</translation>
    </message>
    <message>
      <source>Next hidden backup slide</source>
      <translation>Следующий скрытый запасной слайд</translation>
    </message>
    <message>
      <source>If they ask: search the library</source>
      <translation>Если спросят: поиск в библиотеке</translation>
    </message>
    <message>
      <source>Larger notes</source>
      <translation>Заметки крупнее</translation>
    </message>
    <message>
      <source>Smaller notes</source>
      <translation>Заметки мельче</translation>
    </message>
    <message>
      <source>Sources of this slide</source>
      <translation>Источники этого слайда</translation>
    </message>
    <message>
      <source>Swap the screens</source>
      <translation>Поменять экраны местами</translation>
    </message>
    <message>
      <source>Pause the timer</source>
      <translation>Приостановить таймер</translation>
    </message>
    <message>
      <source>Reset the timer</source>
      <translation>Сбросить таймер</translation>
    </message>
    <message>
      <source>End, to a black screen</source>
      <translation>Завершить чёрным экраном</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>Эти клавиши</translation>
    </message>
  </context>
  <context>
    <name>ShowMenus</name>
    <message>
      <source>Show the numbers on the screens</source>
      <translation>Показать номера на экранах</translation>
    </message>
    <message>
      <source>Only the room's window</source>
      <translation>Только окно для зала</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Перейти</translation>
    </message>
    <message>
      <source>Point, draw, zoom</source>
      <translation>Указка, рисование, масштаб</translation>
    </message>
    <message>
      <source>Time and notes</source>
      <translation>Время и заметки</translation>
    </message>
    <message>
      <source>The room sees</source>
      <translation>В зале видно</translation>
    </message>
    <message>
      <source>Your notes</source>
      <translation>Ваши заметки</translation>
    </message>
    <message>
      <source>Screen for the room</source>
      <translation>Экран для зала</translation>
    </message>
    <message>
      <source>{0}: {1}, {2}</source>
      <translation>{0}: {1}, {2}</translation>
    </message>
  </context>
  <context>
    <name>Showings</name>
    <message>
      <source>Reading the records of shows</source>
      <translation>Чтение записей о показах</translation>
    </message>
    <message>
      <source>shown {0}</source>
      <translation>показан {0}</translation>
    </message>
    <message>
      <source>Shown to {0}, {1}</source>
      <translation>Показан: {0}, {1}</translation>
    </message>
    <message>
      <source>Shown on {0}</source>
      <translation>Показан {0}</translation>
    </message>
    <message>
      <source>and {0} times before</source>
      <translation>и ранее, раз: {0}</translation>
    </message>
  </context>
  <context>
    <name>SlideCommands</name>
    <message>
      <source>New section</source>
      <translation>Новый раздел</translation>
    </message>
    <message>
      <source>New slide</source>
      <translation>Новый слайд</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Дублировать</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>Скрыть или показать</translation>
    </message>
    <message>
      <source>Move earlier</source>
      <translation>Переместить раньше</translation>
    </message>
    <message>
      <source>Move later</source>
      <translation>Переместить позже</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Join sections</source>
      <translation>Объединить разделы</translation>
    </message>
  </context>
  <context>
    <name>SlideDelegate</name>
    <message>
      <source>hidden</source>
      <translation>скрыт</translation>
    </message>
  </context>
  <context>
    <name>SlideEditor</name>
    <message>
      <source>Change list</source>
      <translation>Изменить список</translation>
    </message>
    <message>
      <source>Edit text</source>
      <translation>Изменить текст</translation>
    </message>
  </context>
  <context>
    <name>SlidePage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>Слайды презентации</translation>
    </message>
    <message>
      <source>The slide</source>
      <translation>Слайд</translation>
    </message>
    <message>
      <source>Slide</source>
      <translation>Слайд</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Slide or Markdown</source>
      <translation>Слайд или Markdown</translation>
    </message>
  </context>
  <context>
    <name>SlideTextEdit</name>
    <message>
      <source>Text on the slide</source>
      <translation>Текст на слайде</translation>
    </message>
  </context>
  <context>
    <name>SorterPage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>Слайды презентации</translation>
    </message>
    <message>
      <source>Move slides</source>
      <translation>Переместить слайды</translation>
    </message>
  </context>
  <context>
    <name>SourcePane</name>
    <message>
      <source>Markdown of the slide</source>
      <translation>Markdown слайда</translation>
    </message>
    <message>
      <source>Edit Markdown</source>
      <translation>Изменить Markdown</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>This slide cites no source. Write [@key, p. 3] in its text.</source>
      <translation>На слайде нет ссылок на источники. Напишите в тексте [@ключ, с. 3].</translation>
    </message>
    <message>
      <source>Unknown source “{0}”</source>
      <translation>Неизвестный источник «{0}»</translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <source>This slide cites no source.</source>
      <translation>На этом слайде нет ссылок на источники.</translation>
    </message>
    <message>
      <source>Sources of “{0}”</source>
      <translation>Источники слайда «{0}»</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Recent decks</source>
      <translation>Недавние презентации</translation>
    </message>
    <message>
      <source>Start from a briefing</source>
      <translation>Начать с готового выступления</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Сегодня</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Завтра</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Скоро</translation>
    </message>
    <message>
      <source>In {0} days</source>
      <translation>Через {0} дн.</translation>
    </message>
    <message>
      <source>{0} · Prepare a briefing</source>
      <translation>{0} · Подготовить выступление</translation>
    </message>
    <message>
      <source>What do you want to brief on?</source>
      <translation>О чём вы хотите рассказать?</translation>
    </message>
    <message>
      <source>What to start from</source>
      <translation>С чего начать</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Read-only</source>
      <translation>Только чтение</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Ещё не сохранено</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Сохранено: {0}</translation>
    </message>
  </context>
  <context>
    <name>TableEditor</name>
    <message>
      <source>Add a row</source>
      <translation>Добавить строку</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <source>Insert an outline</source>
      <translation>Вставить план</translation>
    </message>
    <message>
      <source>Add slides</source>
      <translation>Добавить слайды</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>This slide cannot be shown. The show goes on.</source>
      <translation>Этот слайд нельзя показать. Показ продолжается.</translation>
    </message>
  </context>
  <context>
    <name>TalkCommands</name>
    <message>
      <source>Insert an agenda</source>
      <translation>Вставить повестку</translation>
    </message>
    <message>
      <source>Run sheet</source>
      <translation>Регламент</translation>
    </message>
    <message>
      <source>Give one in the deck properties.</source>
      <translation>Укажите её в свойствах презентации.</translation>
    </message>
    <message>
      <source>Deck properties…</source>
      <translation>Свойства презентации…</translation>
    </message>
    <message>
      <source>The event has no date yet.</source>
      <translation>У события ещё нет даты.</translation>
    </message>
    <message>
      <source>Saved {0}.</source>
      <translation>Сохранено: {0}.</translation>
    </message>
  </context>
  <context>
    <name>ThemeField</name>
    <message>
      <source>From a file…</source>
      <translation>Из файла…</translation>
    </message>
    <message>
      <source>Take the look of a PowerPoint file or template</source>
      <translation>Взять оформление из файла или шаблона PowerPoint</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Чтение {0}</translation>
    </message>
    <message>
      <source>Damaged theme</source>
      <translation>Повреждённая тема</translation>
    </message>
  </context>
  <context>
    <name>Themes</name>
    <message>
      <source>Plain</source>
      <translation>Простая</translation>
    </message>
    <message>
      <source>Night</source>
      <translation>Ночная</translation>
    </message>
    <message>
      <source>Commemoration</source>
      <translation>Памятная</translation>
    </message>
  </context>
  <context>
    <name>Timing</name>
    <message>
      <source>On time</source>
      <translation>По плану</translation>
    </message>
    <message>
      <source>{0} min ahead of plan</source>
      <translation>{0} мин опережения плана</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>Осталось {0}</translation>
    </message>
    <message>
      <source>Elapsed</source>
      <translation>Прошло</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>Пропустить</translation>
    </message>
    <message>
      <source>To finish on time, skip {0} and {1}</source>
      <translation>Чтобы закончить вовремя, пропустите {0} и {1}</translation>
    </message>
    <message>
      <source>Skip both</source>
      <translation>Пропустить оба</translation>
    </message>
    <message>
      <source>Skip them</source>
      <translation>Пропустить их</translation>
    </message>
    <message>
      <source>{0} min behind plan</source>
      <translation>{0} мин отставания от плана</translation>
    </message>
    <message>
      <source>{0} over</source>
      <translation>Превышение {0}</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>ПАУЗА</translation>
    </message>
    <message>
      <source>This slide {0} of {1}</source>
      <translation>Этот слайд {0} из {1}</translation>
    </message>
    <message>
      <source>To finish on time, skip {0}</source>
      <translation>Чтобы закончить вовремя, пропустите {0}</translation>
    </message>
    <message>
      <source>This slide {0}</source>
      <translation>Этот слайд {0}</translation>
    </message>
  </context>
  <context>
    <name>UpdateDialog</name>
    <message>
      <source>Update from the library</source>
      <translation>Обновление из библиотеки</translation>
    </message>
    <message>
      <source>Make own copy</source>
      <translation>Сделать своей копией</translation>
    </message>
    <message>
      <source>Changes from the library</source>
      <translation>Изменения из библиотеки</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Сейчас</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>После обновления</translation>
    </message>
    <message>
      <source>Both sides changed these places. Which one shall it be?</source>
      <translation>Эти места изменены с обеих сторон. Что оставить?</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Обновить</translation>
    </message>
    <message>
      <source>Keep mine for now</source>
      <translation>Пока оставить моё</translation>
    </message>
    <message>
      <source>Mine: {0}</source>
      <translation>Моё: {0}</translation>
    </message>
    <message>
      <source>Library: {0}</source>
      <translation>Библиотека: {0}</translation>
    </message>
    <message>
      <source>Conflict {0}</source>
      <translation>Конфликт {0}</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Comparing with the library</source>
      <translation>Сравнение с библиотекой</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>1 slide</source>
      <translation>1 слайд</translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>Проверки: 1</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} мин</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>Слайдов: {0}</translation>
    </message>
    <message>
      <source>{0} checks</source>
      <translation>Проверки: {0}</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Check</source>
      <translation>Проверить</translation>
    </message>
  </context>
</TS>
