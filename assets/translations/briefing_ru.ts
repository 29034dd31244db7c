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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the selected slides as PowerPoint, picture or PDF, without notes</source>
      <translation type="unfinished" />
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
      <source>Click on text on the slide first.</source>
      <translation>Сначала щёлкните текст на слайде.</translation>
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
      <source>review by {0}</source>
      <translation>проверить до {0}</translation>
    </message>
    <message>
      <source>{0} (estimated)</source>
      <translation>{0} (оценка)</translation>
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
      <source>With the speaker's notes</source>
      <translation>С заметками докладчика</translation>
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
      <source>The two passwords are not the same.</source>
      <translation>Пароли не совпадают.</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>Введите их ещё раз.</translation>
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
      <source>Briefing</source>
      <translation>Презентация</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
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
      <source>Search slides, briefings, commands and help</source>
      <translation>Искать слайды, выступления, команды и справку</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>Введите команду</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Искать везде</translation>
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
    <name>Gate</name>
    <message>
      <source>Take responsibility</source>
      <translation>Принять ответственность</translation>
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
      <source>Reading the library</source>
      <translation>Чтение библиотеки</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Подсчёт</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>Панель инструментов</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>Файл этой презентации изменён другой программой.</translation>
    </message>
    <message>
      <source>Your version is still here; Save as… keeps both.</source>
      <translation>Ваша версия цела; «Сохранить как…» сохранит обе.</translation>
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
      <source>Open the changed file</source>
      <translation>Открыть изменённый файл</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>New deck</source>
      <translation>Новая презентация</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Презентация</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Сохранить как…</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}” of {1} was kept.</source>
      <translation>Сохранилась несохранённая работа «{0}» от {1}.</translation>
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
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Notes of the slide</source>
      <translation>Заметки к слайду</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>Что сказать: 60–120 слов.</translation>
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
      <source>Plan the talk</source>
      <translation>Спланировать выступление</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>Чтение библиотеки…</translation>
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
      <source>Nothing behind it</source>
      <translation type="unfinished" />
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
      <source>This deck</source>
      <translation>Эта презентация</translation>
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
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Заголовок</translation>
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
      <translation>Мой файл календаря</translation>
    </message>
    <message>
      <source>An .ics file; its events are among those coming up.</source>
      <translation>Файл .ics; его события показываются среди предстоящих.</translation>
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
      <source>The slide after the update</source>
      <translation>Слайд после обновления</translation>
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
    <message>
      <source>The slide now</source>
      <translation>Слайд сейчас</translation>
    </message>
    <message>
      <source>Changed lines</source>
      <translation>Изменённые строки</translation>
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
      <source>Now</source>
      <translation>Сейчас</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>После обновления</translation>
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
