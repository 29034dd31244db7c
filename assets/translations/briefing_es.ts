<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New deck</source>
      <translation>&amp;Nueva presentación</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Página de inicio</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>Make a PowerPoint, PDF or other file of the deck</source>
      <translation>Crear un archivo de PowerPoint, PDF u otro</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>A&amp;justes…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cor&amp;tar</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>Copy as p&amp;icture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Pegar</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>Selecci&amp;onar todo</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>B&amp;uscar…</translation>
    </message>
    <message>
      <source>R&amp;eplace…</source>
      <translation>Reempla&amp;zar…</translation>
    </message>
    <message>
      <source>Search e&amp;verything…</source>
      <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
      <source>Slides, briefings, commands and help, by any word</source>
      <translation>Diapositivas, charlas, comandos y ayuda, por cualquier palabra</translation>
    </message>
    <message>
      <source>Find in the &amp;library</source>
      <translation>Buscar en la bib&amp;lioteca</translation>
    </message>
    <message>
      <source>&amp;Picture…</source>
      <translation>&amp;Imagen…</translation>
    </message>
    <message>
      <source>&amp;Table</source>
      <translation>&amp;Tabla</translation>
    </message>
    <message>
      <source>C&amp;hart…</source>
      <translation>&amp;Gráfico…</translation>
    </message>
    <message>
      <source>Row &amp;above</source>
      <translation>&amp;Fila encima</translation>
    </message>
    <message>
      <source>Row &amp;below</source>
      <translation>Fila &amp;debajo</translation>
    </message>
    <message>
      <source>&amp;Column before</source>
      <translation>&amp;Columna antes</translation>
    </message>
    <message>
      <source>C&amp;olumn after</source>
      <translation>C&amp;olumna después</translation>
    </message>
    <message>
      <source>Move row &amp;up</source>
      <translation>&amp;Subir la fila</translation>
    </message>
    <message>
      <source>Move row &amp;down</source>
      <translation>&amp;Bajar la fila</translation>
    </message>
    <message>
      <source>Move column &amp;left</source>
      <translation>Columna a la &amp;izquierda</translation>
    </message>
    <message>
      <source>Move column &amp;right</source>
      <translation>Columna a la de&amp;recha</translation>
    </message>
    <message>
      <source>D&amp;elete row</source>
      <translation>&amp;Eliminar la fila</translation>
    </message>
    <message>
      <source>Delete colu&amp;mn</source>
      <translation>Eliminar la colu&amp;mna</translation>
    </message>
    <message>
      <source>&amp;New slide</source>
      <translation>&amp;Nueva diapositiva</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <translation>&amp;Duplicar</translation>
    </message>
    <message>
      <source>&amp;Hide or show</source>
      <translation>&amp;Ocultar o mostrar</translation>
    </message>
    <message>
      <source>&amp;Layout…</source>
      <translation>D&amp;iseño…</translation>
    </message>
    <message>
      <source>Move &amp;earlier</source>
      <translation>Mover &amp;antes</translation>
    </message>
    <message>
      <source>Move l&amp;ater</source>
      <translation>Mover des&amp;pués</translation>
    </message>
    <message>
      <source>New &amp;section here</source>
      <translation>Nueva &amp;sección aquí</translation>
    </message>
    <message>
      <source>&amp;Rename slide or section</source>
      <translation>&amp;Renombrar diapositiva o sección</translation>
    </message>
    <message>
      <source>Join section with the one before</source>
      <translation>Unir la sección con la anterior</translation>
    </message>
    <message>
      <source>&amp;Changes from the library…</source>
      <translation>Cambios de la &amp;biblioteca…</translation>
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
      <translation>&amp;Negrita</translation>
    </message>
    <message>
      <source>&amp;Italic</source>
      <translation>&amp;Cursiva</translation>
    </message>
    <message>
      <source>Stri&amp;ke through</source>
      <translation>&amp;Tachado</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <source>&amp;Slide</source>
      <translation>&amp;Diapositiva</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <translation>&amp;Insertar</translation>
    </message>
    <message>
      <source>&amp;Talk</source>
      <translation>C&amp;harla</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>Te&amp;xto</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>Ta&amp;bla</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>&amp;Presentación</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ay&amp;uda</translation>
    </message>
    <message>
      <source>Open or make a deck first.</source>
      <translation>Abra o cree primero una presentación.</translation>
    </message>
    <message>
      <source>The deck has no slides yet.</source>
      <translation>La presentación aún no tiene diapositivas.</translation>
    </message>
    <message>
      <source>Select a slide first.</source>
      <translation>Seleccione primero una diapositiva.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
      <source>Copy or cut a slide first.</source>
      <translation>Copie o corte primero una diapositiva.</translation>
    </message>
    <message>
      <source>This deck is open read-only: save it under another name.</source>
      <translation>Esta presentación es de solo lectura: guárdela con otro nombre.</translation>
    </message>
    <message>
      <source>Everything is saved.</source>
      <translation>Todo está guardado.</translation>
    </message>
    <message>
      <source>The library has no newer text of this slide.</source>
      <translation>La biblioteca no tiene un texto más reciente de esta diapositiva.</translation>
    </message>
    <message>
      <source>Click into a cell of a table first.</source>
      <translation>Haga clic primero en una celda de una tabla.</translation>
    </message>
    <message>
      <source>Click on text on the slide first.</source>
      <translation>Haga clic primero en un texto de la diapositiva.</translation>
    </message>
    <message>
      <source>&amp;Plan…</source>
      <translation>&amp;Planificar…</translation>
    </message>
    <message>
      <source>Choose the slides that fit the audience, the theme and the minutes</source>
      <translation>Elegir las diapositivas según el público, el tema y los minutos</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>&amp;Comprobar</translation>
    </message>
    <message>
      <source>Deck p&amp;roperties…</source>
      <translation>P&amp;ropiedades de la presentación…</translation>
    </message>
    <message>
      <source>Insert an &amp;agenda</source>
      <translation>Insertar un &amp;orden del día</translation>
    </message>
    <message>
      <source>Save the r&amp;un sheet…</source>
      <translation>Guardar el &amp;guion…</translation>
    </message>
    <message>
      <source>Save the &amp;event for a calendar…</source>
      <translation>Guardar el &amp;evento para un calendario…</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>&amp;Presentar</translation>
    </message>
    <message>
      <source>Show the deck from its first slide</source>
      <translation>Mostrar la presentación desde la primera diapositiva</translation>
    </message>
    <message>
      <source>Present from &amp;here</source>
      <translation>Presentar desde &amp;aquí</translation>
    </message>
    <message>
      <source>&amp;Rehearse</source>
      <translation>&amp;Ensayar</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Teclado</translation>
    </message>
    <message>
      <source>&amp;All commands…</source>
      <translation>T&amp;odos los comandos…</translation>
    </message>
    <message>
      <source>A&amp;bout</source>
      <translation>&amp;Acerca de</translation>
    </message>
    <message>
      <source>What is not yet fit to be shown</source>
      <translation>Lo que aún no está listo para mostrarse</translation>
    </message>
    <message>
      <source>Slide &amp;sorter</source>
      <translation>&amp;Clasificador</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>&amp;Esquema</translation>
    </message>
    <message>
      <source>One sli&amp;de</source>
      <translation>&amp;Una diapositiva</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Biblioteca</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>&amp;Inspector</translation>
    </message>
    <message>
      <source>&amp;Notes</source>
      <translation>&amp;Notas</translation>
    </message>
    <message>
      <source>Larger slides</source>
      <translation>Diapositivas más grandes</translation>
    </message>
    <message>
      <source>Smaller slides</source>
      <translation>Diapositivas más pequeñas</translation>
    </message>
    <message>
      <source>Next &amp;pane</source>
      <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Panel anterior</translation>
    </message>
  </context>
  <context>
    <name>AnswerFinder</name>
    <message>
      <source>Reading the library</source>
      <translation>Leyendo la biblioteca</translation>
    </message>
  </context>
  <context>
    <name>Badges</name>
    <message>
      <source>own copy</source>
      <translation>copia propia</translation>
    </message>
    <message>
      <source>own slide</source>
      <translation>diapositiva propia</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>vinculada</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>aprobada</translation>
    </message>
    <message>
      <source>review due</source>
      <translation>por revisar</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retirada</translation>
    </message>
    <message>
      <source>update available</source>
      <translation>actualización disponible</translation>
    </message>
  </context>
  <context>
    <name>ButtonBar</name>
    <message>
      <source>◀ Back</source>
      <translation>◀ Anterior</translation>
    </message>
    <message>
      <source>Next ▶</source>
      <translation>Siguiente ▶</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Cuadrícula</translation>
    </message>
    <message>
      <source>If they ask</source>
      <translation>Si preguntan</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Negro</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Congelar</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>Lápiz</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>More ▾</source>
      <translation>Más ▾</translation>
    </message>
  </context>
  <context>
    <name>ChartDialog</name>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Bars</source>
      <translation>Barras</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Líneas</translation>
    </message>
    <message>
      <source>Doughnut</source>
      <translation>Anillo</translation>
    </message>
    <message>
      <source>Data of the chart</source>
      <translation>Datos del gráfico</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <source>Preview of the slide</source>
      <translation>Vista previa de la diapositiva</translation>
    </message>
    <message>
      <source>The first row names the series, the first column the categories. A copied range of a spreadsheet can be pasted.</source>
      <translation>La primera fila nombra las series y la primera columna las categorías. Se puede pegar un rango copiado de una hoja de cálculo.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <source>What the chart shows</source>
      <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>Añadir una fila</translation>
    </message>
    <message>
      <source>Add a series</source>
      <translation>Añadir una serie</translation>
    </message>
    <message>
      <source>Remove the row</source>
      <translation>Quitar la fila</translation>
    </message>
    <message>
      <source>Remove the series</source>
      <translation>Quitar la serie</translation>
    </message>
    <message>
      <source>A chart needs one category and one series with a number.</source>
      <translation>Un gráfico necesita una categoría y una serie con un número.</translation>
    </message>
    <message>
      <source>“{0}” is not a number.</source>
      <translation>«{0}» no es un número.</translation>
    </message>
  </context>
  <context>
    <name>ChartEditor</name>
    <message>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Insert a chart</source>
      <translation>Insertar un gráfico</translation>
    </message>
    <message>
      <source>Change the chart</source>
      <translation>Modificar el gráfico</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Serie</translation>
    </message>
  </context>
  <context>
    <name>CheckWatcher</name>
    <message>
      <source>Checking</source>
      <translation>Comprobando</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>To mend</source>
      <translation>Por corregir</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Por revisar</translation>
    </message>
    <message>
      <source>To know</source>
      <translation>Para su información</translation>
    </message>
    <message>
      <source>Title missing</source>
      <translation>Falta el título</translation>
    </message>
    <message>
      <source>Title repeated</source>
      <translation>Título repetido</translation>
    </message>
    <message>
      <source>Slide repeated</source>
      <translation>Diapositiva repetida</translation>
    </message>
    <message>
      <source>Description missing</source>
      <translation>Falta la descripción</translation>
    </message>
    <message>
      <source>Many words</source>
      <translation>Muchas palabras</translation>
    </message>
    <message>
      <source>Too much on a slide</source>
      <translation>Diapositiva recargada</translation>
    </message>
    <message>
      <source>Small text</source>
      <translation>Texto pequeño</translation>
    </message>
    <message>
      <source>Low contrast</source>
      <translation>Contraste bajo</translation>
    </message>
    <message>
      <source>Reading order</source>
      <translation>Orden de lectura</translation>
    </message>
    <message>
      <source>Source missing</source>
      <translation>Falta la fuente</translation>
    </message>
    <message>
      <source>Source unknown</source>
      <translation>Fuente desconocida</translation>
    </message>
    <message>
      <source>Old figures</source>
      <translation>Cifras antiguas</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiradas</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>Revisión pendiente</translation>
    </message>
    <message>
      <source>Not cleared for this audience</source>
      <translation>No aprobada para este público</translation>
    </message>
    <message>
      <source>Content notice missing</source>
      <translation>Falta el aviso sobre el contenido</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Tiempo excedido</translation>
    </message>
    <message>
      <source>Other language</source>
      <translation>Otro idioma</translation>
    </message>
    <message>
      <source>Translation out of date</source>
      <translation>Traducción desactualizada</translation>
    </message>
    <message>
      <source>Unknown variable</source>
      <translation>Variable desconocida</translation>
    </message>
    <message>
      <source>Not filled in</source>
      <translation>Sin rellenar</translation>
    </message>
    <message>
      <source>Picture missing</source>
      <translation>Falta la imagen</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>Redacción</translation>
    </message>
  </context>
  <context>
    <name>ChecksPanel</name>
    <message>
      <source>Checks</source>
      <translation>Controles</translation>
    </message>
    <message>
      <source>Fix what the checks found</source>
      <translation>Corregir lo hallado por las comprobaciones</translation>
    </message>
    <message>
      <source>Nothing stands in the way of showing this deck.</source>
      <translation>Nada impide mostrar esta presentación.</translation>
    </message>
    <message>
      <source>The whole deck</source>
      <translation>Toda la presentación</translation>
    </message>
    <message>
      <source>Hidden slide</source>
      <translation>Diapositiva oculta</translation>
    </message>
    <message>
      <source>{0} to mend · {1} to look at</source>
      <translation>{0} por corregir · {1} por revisar</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>Diapositiva {0}</translation>
    </message>
    <message>
      <source>Fix all that can be fixed: {0}</source>
      <translation>Corregir todo lo posible: {0}</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>Mostrar todo ({0})</translation>
    </message>
  </context>
  <context>
    <name>ChosenSlides</name>
    <message>
      <source>Slide</source>
      <translation>Diapositiva</translation>
    </message>
  </context>
  <context>
    <name>ContentPage</name>
    <message>
      <source>Hidden: a backup slide</source>
      <translation>Oculta: diapositiva de reserva</translation>
    </message>
    <message>
      <source>Changes from the library…</source>
      <translation>Cambios de la biblioteca…</translation>
    </message>
    <message>
      <source>Change layout</source>
      <translation>Cambiar el diseño</translation>
    </message>
    <message>
      <source>Change priority</source>
      <translation>Cambiar la prioridad</translation>
    </message>
    <message>
      <source>Change minutes</source>
      <translation>Cambiar los minutos</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>Ocultar o mostrar</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Diseño</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioridad</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>review by {0}</source>
      <translation>revisar antes del {0}</translation>
    </message>
    <message>
      <source>{0} (estimated)</source>
      <translation>{0} (estimado)</translation>
    </message>
  </context>
  <context>
    <name>DeckHeader</name>
    <message>
      <source>Title of the deck</source>
      <translation>Título de la presentación</translation>
    </message>
    <message>
      <source>Event, language and look of the deck</source>
      <translation>Evento, idioma y aspecto de la presentación</translation>
    </message>
    <message>
      <source>Rename deck</source>
      <translation>Renombrar la presentación</translation>
    </message>
    <message>
      <source>{0} of {1} min</source>
      <translation>{0} de {1} min</translation>
    </message>
  </context>
  <context>
    <name>DeckModel</name>
    <message>
      <source>Without a title</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>Without a section</source>
      <translation>Sin sección</translation>
    </message>
  </context>
  <context>
    <name>Drawers</name>
    <message>
      <source>All slides</source>
      <translation>Todas las diapositivas</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>Buscar en la presentación</translation>
    </message>
    <message>
      <source>If they ask: any slide of the library</source>
      <translation>Si preguntan: cualquier diapositiva de la biblioteca</translation>
    </message>
    <message>
      <source>Words of a slide or its notes</source>
      <translation>Palabras de una diapositiva o de sus notas</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>oculta</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>omitida</translation>
    </message>
    <message>
      <source>What is the question about?</source>
      <translation>¿De qué trata la pregunta?</translation>
    </message>
    <message>
      <source>Shown for {0}.</source>
      <translation>Duración: {0}.</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Paste slides</source>
      <translation>Pegar diapositivas</translation>
    </message>
    <message>
      <source>Delete slides</source>
      <translation>Eliminar diapositivas</translation>
    </message>
    <message>
      <source>Deleted {0}.</source>
      <translation>Eliminado: {0}.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>EndPage</name>
    <message>
      <source>The room sees a black screen</source>
      <translation>La sala ve una pantalla en negro</translation>
    </message>
    <message>
      <source>Keep a record on this computer: what was shown, how long, to whom</source>
      <translation>Guardar un registro en este equipo: qué se mostró, cuánto tiempo y a quién</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Save drawings…</source>
      <translation>Guardar dibujos…</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>With the speaker's notes</source>
      <translation>Con las notas del orador</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Presentación</translation>
    </message>
    <message>
      <source>{0} slides stay as they are: the library does not have them in this language.</source>
      <translation>{0} diapositivas quedan como están: la biblioteca no las tiene en este idioma.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Exported {0}.</source>
      <translation>{0} exportado.</translation>
    </message>
    <message>
      <source>As the deck: {0}</source>
      <translation>Como la presentación: {0}</translation>
    </message>
    <message>
      <source>Exporting to {0}…</source>
      <translation>Exportando a {0}…</translation>
    </message>
    <message>
      <source>Exporting {0}</source>
      <translation>Exportando {0}</translation>
    </message>
    <message>
      <source>{0} remarks: see Check.</source>
      <translation>{0} observaciones: véase Comprobar.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Repetir contraseña</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Contraseña</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>Escríbalas de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>FacetChips</name>
    <message>
      <source>Fewer</source>
      <translation>Menos</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Más…</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>Briefing</source>
      <translation>Presentación</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Saved {0}, {1}.</source>
      <translation>{0} guardado, {1}.</translation>
    </message>
  </context>
  <context>
    <name>FileDrop</name>
    <message>
      <source>Not all could be kept ({0}): {1}</source>
      <translation>No se pudo conservar todo ({0}): {1}</translation>
    </message>
    <message>
      <source>Add slides from a file</source>
      <translation>Añadir diapositivas de un archivo</translation>
    </message>
    <message>
      <source>Added {0}.</source>
      <translation>Añadido: {0}.</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Leyendo {0}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the deck</source>
      <translation>Buscar en la presentación</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Reemplazar por</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Palabras completas</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Replace on this slide</source>
      <translation>Reemplazar en esta diapositiva</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Reemplazar todo</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>Not in this deck</source>
      <translation>No está en la presentación</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} en {1}</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>What was found</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Nothing says all of this. Try fewer or other words.</source>
      <translation>Nada contiene todo esto. Pruebe con menos palabras o con otras.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Todos los comandos</translation>
    </message>
    <message>
      <source>Search slides, briefings, commands and help</source>
      <translation>Buscar diapositivas, charlas, comandos y ayuda</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>Escriba un comando</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Buscar en todo</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>In this deck</source>
      <translation>En esta presentación</translation>
    </message>
    <message>
      <source>Briefings</source>
      <translation>Charlas</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>Diapositiva {0}</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Fix</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <source>Take responsibility</source>
      <translation>Asumir la responsabilidad</translation>
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
      <translation>Acerca de Briefing</translation>
    </message>
    <message>
      <source>Briefing {0}

Assemble, present and export briefings from a library of reviewed slides. MIT licence.</source>
      <translation>Briefing {0}

Componer, presentar y exportar charlas a partir de una biblioteca de diapositivas revisadas. Licencia MIT.</translation>
    </message>
  </context>
  <context>
    <name>HelpPages</name>
    <message>
      <source>Command</source>
      <translation>Comando</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>In a show</source>
      <translation>Durante una presentación</translation>
    </message>
  </context>
  <context>
    <name>HelpReader</name>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Help text</source>
      <translation>Texto de la ayuda</translation>
    </message>
  </context>
  <context>
    <name>InsertCommands</name>
    <message>
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <source>Insert a table</source>
      <translation>Insertar una tabla</translation>
    </message>
  </context>
  <context>
    <name>InspectorPane</name>
    <message>
      <source>Checks</source>
      <translation>Controles</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Pages of the inspector</source>
      <translation>Páginas del inspector</translation>
    </message>
  </context>
  <context>
    <name>JobLine</name>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>LayoutDialog</name>
    <message>
      <source>Change layout</source>
      <translation>Cambiar el diseño</translation>
    </message>
    <message>
      <source>Choose a layout</source>
      <translation>Elegir un diseño</translation>
    </message>
    <message>
      <source>This slide in every layout</source>
      <translation>Esta diapositiva en cada diseño</translation>
    </message>
  </context>
  <context>
    <name>Layouts</name>
    <message>
      <source>From the content</source>
      <translation>Según el contenido</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Two columns</source>
      <translation>Dos columnas</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Tarjetas</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Afirmación</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
  </context>
  <context>
    <name>LearnDialog</name>
    <message>
      <source>Learn a button</source>
      <translation>Aprender un botón</translation>
    </message>
    <message>
      <source>Press the button of your clicker.</source>
      <translation>Pulse el botón de su mando.</translation>
    </message>
    <message>
      <source>Waiting for a button…</source>
      <translation>Esperando un botón…</translation>
    </message>
    <message>
      <source>What the button shall do</source>
      <translation>Qué debe hacer el botón</translation>
    </message>
    <message>
      <source>The button sends {0}</source>
      <translation>El botón envía {0}</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>No slide has all of this. Take a word or a chip away.</source>
      <translation>Ninguna diapositiva reúne todo esto. Quite una palabra o un filtro.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
      <source>Slides of the library</source>
      <translation>Diapositivas de la biblioteca</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>Reading the library</source>
      <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Contando</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>Barra de herramientas</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>Otro programa modificó el archivo de esta presentación.</translation>
    </message>
    <message>
      <source>Your version is still here; Save as… keeps both.</source>
      <translation>Su versión sigue aquí; Guardar como… conserva ambas.</translation>
    </message>
    <message>
      <source>{0} has this deck open on {1}: it is read-only here.</source>
      <translation>{0} tiene abierta esta presentación en {1}: aquí es de solo lectura.</translation>
    </message>
    <message>
      <source>Save a copy to change it.</source>
      <translation>Guarde una copia para modificarla.</translation>
    </message>
    <message>
      <source>Open the changed file</source>
      <translation>Abrir el archivo modificado</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>New deck</source>
      <translation>Nueva presentación</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Presentación</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}” of {1} was kept.</source>
      <translation>Se conservó trabajo no guardado en «{0}» del {1}.</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Your deck is unharmed.</source>
      <translation>Su presentación está intacta.</translation>
    </message>
    <message>
      <source>Something went wrong that should not: {0}</source>
      <translation>Ocurrió un problema imprevisto: {0}</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Lo que se puede hacer</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>New deck</source>
      <translation>Nueva presentación</translation>
    </message>
    <message>
      <source>Save the changes to “{0}”?</source>
      <translation>¿Guardar los cambios de «{0}»?</translation>
    </message>
  </context>
  <context>
    <name>NotesPane</name>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes of the slide</source>
      <translation>Notas de la diapositiva</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>Qué decir: de 60 a 120 palabras.</translation>
    </message>
    <message>
      <source>Edit notes</source>
      <translation>Editar notas</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>No notes on this slide.</source>
      <translation>No hay notas en esta diapositiva.</translation>
    </message>
  </context>
  <context>
    <name>OutlinePage</name>
    <message>
      <source>Without a title</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>Outline of the deck</source>
      <translation>Esquema de la presentación</translation>
    </message>
  </context>
  <context>
    <name>OutlinesButton</name>
    <message>
      <source>Outlines</source>
      <translation>Esquemas</translation>
    </message>
    <message>
      <source>The whole outline</source>
      <translation>El esquema completo</translation>
    </message>
  </context>
  <context>
    <name>PictureInserter</name>
    <message>
      <source>The picture is on the slide.</source>
      <translation>La imagen está en la diapositiva.</translation>
    </message>
    <message>
      <source>Say in the inspector what it shows, for those who cannot see it.</source>
      <translation>Descríbala en el inspector para quienes no pueden verla.</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>Insertar una imagen</translation>
    </message>
  </context>
  <context>
    <name>PictureSection</name>
    <message>
      <source>Decorative: nothing to describe</source>
      <translation>Decorativa: nada que describir</translation>
    </message>
    <message>
      <source>Replace the picture…</source>
      <translation>Sustituir la imagen…</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Recortar</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <source>Replace the picture</source>
      <translation>Sustituir la imagen</translation>
    </message>
    <message>
      <source>Change the picture</source>
      <translation>Modificar la imagen</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Qué muestra</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Crédito</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Plan the talk</source>
      <translation>Planificar la charla</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>Leyendo la biblioteca…</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Keep the selected</source>
      <translation>Conservar lo seleccionado</translation>
    </message>
    <message>
      <source>{0} min for questions</source>
      <translation>{0} min para preguntas</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Excluidas</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>No slide answers all of that in the time.</source>
      <translation>Ninguna diapositiva responde a todo eso en el tiempo disponible.</translation>
    </message>
    <message>
      <source>{0}, {1} of {2} min</source>
      <translation>{0}, {1} de {2} min</translation>
    </message>
    <message>
      <source>Kept: {0} · let go</source>
      <translation>Conservadas: {0} · soltar</translation>
    </message>
    <message>
      <source>{0} musts left out</source>
      <translation>{0} obligatorias excluidas</translation>
    </message>
    <message>
      <source>No time left</source>
      <translation>No queda tiempo</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiradas</translation>
    </message>
    <message>
      <source>Not in this language</source>
      <translation>No en este idioma</translation>
    </message>
    <message>
      <source>For other audiences</source>
      <translation>Para otros públicos</translation>
    </message>
    <message>
      <source>About other things</source>
      <translation>Sobre otros temas</translation>
    </message>
    <message>
      <source>About other regions</source>
      <translation>Sobre otras regiones</translation>
    </message>
    <message>
      <source>Another slide takes its part</source>
      <translation>Otra diapositiva cumple su función</translation>
    </message>
    <message>
      <source>Nothing behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slides left out</source>
      <translation>Diapositivas excluidas</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Planned: {0}.</source>
      <translation>Planificado: {0}.</translation>
    </message>
    <message>
      <source>The proposed talk</source>
      <translation>La charla propuesta</translation>
    </message>
    <message>
      <source>What the talk is for</source>
      <translation>Para qué es la charla</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>Toda la biblioteca</translation>
    </message>
    <message>
      <source>Leave the slide out</source>
      <translation>Excluir la diapositiva</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>Temas</translation>
    </message>
    <message>
      <source>Crimes</source>
      <translation>Crímenes</translation>
    </message>
    <message>
      <source>Horizon</source>
      <translation>Horizonte</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Regiones</translation>
    </message>
    <message>
      <source>This deck</source>
      <translation>Esta presentación</translation>
    </message>
    <message>
      <source>Choose from</source>
      <translation>Elegir de</translation>
    </message>
    <message>
      <source>Minutes in all</source>
      <translation>Minutos en total</translation>
    </message>
    <message>
      <source>For questions</source>
      <translation>Para preguntas</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Público</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Where missing</source>
      <translation>Si falta</translation>
    </message>
    <message>
      <source>Show it in {0}</source>
      <translation>Mostrar en {0}</translation>
    </message>
  </context>
  <context>
    <name>PresenterWindow</name>
    <message>
      <source>The end</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Mostrarla</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>THE ROOM SEES</source>
      <translation>LA SALA VE</translation>
    </message>
    <message>
      <source>a slide of the library</source>
      <translation>una diapositiva de la biblioteca</translation>
    </message>
    <message>
      <source>a hidden slide</source>
      <translation>una diapositiva oculta</translation>
    </message>
    <message>
      <source>slide {0} of {1}</source>
      <translation>diapositiva {0} de {1}</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>Usted está aquí</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Presenter: {0}</source>
      <translation>Ponente: {0}</translation>
    </message>
    <message>
      <source>Show them again</source>
      <translation>Volver a mostrarlas</translation>
    </message>
    <message>
      <source>Not shown yet. {0}</source>
      <translation>Aún no se muestra. {0}</translation>
    </message>
    <message>
      <source>{0} slides are skipped</source>
      <translation>Se omiten {0} diapositivas</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <source>The slide</source>
      <translation>La diapositiva</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
  </context>
  <context>
    <name>Priorities</name>
    <message>
      <source>Must be said</source>
      <translation>Debe decirse</translation>
    </message>
    <message>
      <source>Should be said</source>
      <translation>Debería decirse</translation>
    </message>
    <message>
      <source>Could be said</source>
      <translation>Podría decirse</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>Change deck properties</source>
      <translation>Cambiar las propiedades de la presentación</translation>
    </message>
    <message>
      <source>Deck properties</source>
      <translation>Propiedades de la presentación</translation>
    </message>
    <message>
      <source>The date is known</source>
      <translation>La fecha se conoce</translation>
    </message>
    <message>
      <source>The title of the deck</source>
      <translation>El título de la presentación</translation>
    </message>
    <message>
      <source>Shown on every slide, such as “Internal”</source>
      <translation>Se muestra en cada diapositiva, por ejemplo «Interno»</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Minutes for questions</source>
      <translation>Minutos para preguntas</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>and for questions</source>
      <translation>y para preguntas</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Título</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <translation>&amp;Evento</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>&amp;Fecha</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <translation>&amp;Lugar</translation>
    </message>
    <message>
      <source>&amp;Speaker</source>
      <translation>&amp;Ponente</translation>
    </message>
    <message>
      <source>&amp;Audience</source>
      <translation>Pú&amp;blico</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>&amp;Minutes</source>
      <translation>&amp;Minutos</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>Tem&amp;a</translation>
    </message>
    <message>
      <source>&amp;Footer</source>
      <translation>Pie de pá&amp;gina</translation>
    </message>
    <message>
      <source>Handling mar&amp;k</source>
      <translation>Marca de &amp;difusión</translation>
    </message>
  </context>
  <context>
    <name>Rehearsal</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>Tiempos del ensayo</translation>
    </message>
  </context>
  <context>
    <name>RehearsedDialog</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>Tiempos del ensayo</translation>
    </message>
    <message>
      <source>Take these minutes over into the deck?</source>
      <translation>¿Pasar estos minutos a la presentación?</translation>
    </message>
    <message>
      <source>Slides with another time</source>
      <translation>Diapositivas con otro tiempo</translation>
    </message>
  </context>
  <context>
    <name>ReleaseDialog</name>
    <message>
      <source>What is still open</source>
      <translation>Lo que queda pendiente</translation>
    </message>
    <message>
      <source>Who takes responsibility</source>
      <translation>Quién asume la responsabilidad</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Back to the deck</source>
      <translation>Volver a la presentación</translation>
    </message>
    <message>
      <source>Before you go on: {0} to look at</source>
      <translation>Antes de continuar: {0} por revisar</translation>
    </message>
    <message>
      <source>Not yet fit to be shown: {0} to mend</source>
      <translation>Aún no está lista para mostrarse: {0} por corregir</translation>
    </message>
    <message>
      <source>Slide {0}: </source>
      <translation>Diapositiva {0}: </translation>
    </message>
    <message>
      <source>{0} anyway, I take responsibility</source>
      <translation>{0} de todos modos; asumo la responsabilidad</translation>
    </message>
    <message>
      <source>This is recorded in the deck, with your name:</source>
      <translation>Esto se registra en la presentación, con su nombre:</translation>
    </message>
  </context>
  <context>
    <name>Rename</name>
    <message>
      <source>Title of the section</source>
      <translation>Título de la sección</translation>
    </message>
    <message>
      <source>Title of the slide</source>
      <translation>Título de la diapositiva</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>Renombrar sección</translation>
    </message>
    <message>
      <source>Rename slide</source>
      <translation>Renombrar diapositiva</translation>
    </message>
  </context>
  <context>
    <name>RoomView</name>
    <message>
      <source>ENDED</source>
      <translation>FINALIZADA</translation>
    </message>
    <message>
      <source>HELD BACK</source>
      <translation>RETENIDA</translation>
    </message>
    <message>
      <source>BLACK</source>
      <translation>NEGRO</translation>
    </message>
    <message>
      <source>WHITE</source>
      <translation>BLANCO</translation>
    </message>
    <message>
      <source>FROZEN</source>
      <translation>CONGELADA</translation>
    </message>
    <message>
      <source>ANSWER</source>
      <translation>RESPUESTA</translation>
    </message>
    <message>
      <source>What the room sees</source>
      <translation>Lo que ve la sala</translation>
    </message>
    <message>
      <source>Go to {0} ⏎</source>
      <translation>Ir a {0} ⏎</translation>
    </message>
  </context>
  <context>
    <name>RunningShow</name>
    <message>
      <source>Briefing: what the room sees</source>
      <translation>Briefing: lo que ve la sala</translation>
    </message>
    <message>
      <source>The show was broken off here, and goes on.</source>
      <translation>La presentación se interrumpió aquí y continúa.</translation>
    </message>
    <message>
      <source>Save the drawings…</source>
      <translation>Guardar los dibujos…</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>Aprender un botón…</translation>
    </message>
    <message>
      <source>From the start</source>
      <translation>Desde el principio</translation>
    </message>
    <message>
      <source>Saved {0} pictures to {1}</source>
      <translation>{0} imágenes guardadas en {1}</translation>
    </message>
    <message>
      <source>Folder for the drawings</source>
      <translation>Carpeta para los dibujos</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Language of the application</source>
      <translation>Idioma de la aplicación</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
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
      <translation>Idioma de las presentaciones nuevas</translation>
    </message>
    <message>
      <source>Language of notes</source>
      <translation>Idioma de las notas</translation>
    </message>
    <message>
      <source>As the deck</source>
      <translation>Como la presentación</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Pequeño</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Muy grande</translation>
    </message>
    <message>
      <source>Theme of new decks</source>
      <translation>Tema de las presentaciones nuevas</translation>
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
      <translation>Mi archivo de calendario</translation>
    </message>
    <message>
      <source>An .ics file; its events are among those coming up.</source>
      <translation>Un archivo .ics; sus eventos figuran entre los próximos.</translation>
    </message>
    <message>
      <source>Backups kept of each deck</source>
      <translation>Copias de seguridad de cada presentación</translation>
    </message>
    <message>
      <source>One is made before the first save of a day.</source>
      <translation>Se hace una antes del primer guardado del día.</translation>
    </message>
    <message>
      <source>Recent decks shown</source>
      <translation>Presentaciones recientes mostradas</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Takes effect when Briefing starts again.</source>
      <translation>Surte efecto al reiniciar Briefing.</translation>
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
      <translation>Presentar</translation>
    </message>
  </context>
  <context>
    <name>ShowKeys</name>
    <message>
      <source>click</source>
      <translation>clic</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Paso siguiente</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>Paso anterior</translation>
    </message>
    <message>
      <source>Next slide without builds</source>
      <translation>Diapositiva siguiente, sin pasos</translation>
    </message>
    <message>
      <source>Previous slide without builds</source>
      <translation>Diapositiva anterior, sin pasos</translation>
    </message>
    <message>
      <source>First slide</source>
      <translation>Primera diapositiva</translation>
    </message>
    <message>
      <source>Last slide</source>
      <translation>Última diapositiva</translation>
    </message>
    <message>
      <source>Go to a slide: its number, then</source>
      <translation>Ir a una diapositiva: su número y</translation>
    </message>
    <message>
      <source>All slides</source>
      <translation>Todas las diapositivas</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>Buscar en la presentación</translation>
    </message>
    <message>
      <source>Back to where you were</source>
      <translation>Volver a donde estaba</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Avanzar de nuevo</translation>
    </message>
    <message>
      <source>Black screen</source>
      <translation>Pantalla en negro</translation>
    </message>
    <message>
      <source>White screen</source>
      <translation>Pantalla en blanco</translation>
    </message>
    <message>
      <source>Freeze what the room sees</source>
      <translation>Congelar lo que ve la sala</translation>
    </message>
    <message>
      <source>Laser pointer</source>
      <translation>Puntero láser</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>Foco</translation>
    </message>
    <message>
      <source>Hide the pointer</source>
      <translation>Ocultar el puntero</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>Lápiz</translation>
    </message>
    <message>
      <source>Highlighter</source>
      <translation>Resaltador</translation>
    </message>
    <message>
      <source>Eraser</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Clear all drawings on the slide</source>
      <translation>Borrar todos los dibujos de la diapositiva</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>Next hidden backup slide</source>
      <translation>Siguiente diapositiva de reserva oculta</translation>
    </message>
    <message>
      <source>If they ask: search the library</source>
      <translation>Si preguntan: buscar en la biblioteca</translation>
    </message>
    <message>
      <source>Larger notes</source>
      <translation>Notas más grandes</translation>
    </message>
    <message>
      <source>Smaller notes</source>
      <translation>Notas más pequeñas</translation>
    </message>
    <message>
      <source>Sources of this slide</source>
      <translation>Fuentes de esta diapositiva</translation>
    </message>
    <message>
      <source>Swap the screens</source>
      <translation>Intercambiar las pantallas</translation>
    </message>
    <message>
      <source>Pause the timer</source>
      <translation>Pausar el temporizador</translation>
    </message>
    <message>
      <source>Reset the timer</source>
      <translation>Restablecer el temporizador</translation>
    </message>
    <message>
      <source>End, to a black screen</source>
      <translation>Terminar, con pantalla en negro</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>Estas teclas</translation>
    </message>
  </context>
  <context>
    <name>ShowMenus</name>
    <message>
      <source>Show the numbers on the screens</source>
      <translation>Mostrar los números en las pantallas</translation>
    </message>
    <message>
      <source>Only the room's window</source>
      <translation>Solo la ventana de la sala</translation>
    </message>
    <message>
      <source>The room sees</source>
      <translation>La sala ve</translation>
    </message>
    <message>
      <source>Your notes</source>
      <translation>Sus notas</translation>
    </message>
    <message>
      <source>Screen for the room</source>
      <translation>Pantalla para la sala</translation>
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
      <translation>Nueva sección</translation>
    </message>
    <message>
      <source>New slide</source>
      <translation>Nueva diapositiva</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>Ocultar o mostrar</translation>
    </message>
    <message>
      <source>Move earlier</source>
      <translation>Mover antes</translation>
    </message>
    <message>
      <source>Move later</source>
      <translation>Mover después</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Join sections</source>
      <translation>Unir secciones</translation>
    </message>
  </context>
  <context>
    <name>SlideDelegate</name>
    <message>
      <source>hidden</source>
      <translation>oculta</translation>
    </message>
  </context>
  <context>
    <name>SlideEditor</name>
    <message>
      <source>Edit text</source>
      <translation>Editar texto</translation>
    </message>
  </context>
  <context>
    <name>SlidePage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>Diapositivas de la presentación</translation>
    </message>
    <message>
      <source>The slide</source>
      <translation>La diapositiva</translation>
    </message>
    <message>
      <source>Slide</source>
      <translation>Diapositiva</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Slide or Markdown</source>
      <translation>Diapositiva o Markdown</translation>
    </message>
  </context>
  <context>
    <name>SlideTextEdit</name>
    <message>
      <source>Text on the slide</source>
      <translation>Texto en la diapositiva</translation>
    </message>
  </context>
  <context>
    <name>SorterPage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>Diapositivas de la presentación</translation>
    </message>
    <message>
      <source>Move slides</source>
      <translation>Mover diapositivas</translation>
    </message>
  </context>
  <context>
    <name>SourcePane</name>
    <message>
      <source>Markdown of the slide</source>
      <translation>Markdown de la diapositiva</translation>
    </message>
    <message>
      <source>Edit Markdown</source>
      <translation>Editar Markdown</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>This slide cites no source. Write [@key, p. 3] in its text.</source>
      <translation>Esta diapositiva no cita ninguna fuente. Escriba [@clave, p. 3] en su texto.</translation>
    </message>
    <message>
      <source>Unknown source “{0}”</source>
      <translation>Fuente desconocida «{0}»</translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <source>This slide cites no source.</source>
      <translation>Esta diapositiva no cita ninguna fuente.</translation>
    </message>
    <message>
      <source>Sources of “{0}”</source>
      <translation>Fuentes de «{0}»</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Recent decks</source>
      <translation>Presentaciones recientes</translation>
    </message>
    <message>
      <source>Start from a briefing</source>
      <translation>Partir de una charla</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Próximamente</translation>
    </message>
    <message>
      <source>In {0} days</source>
      <translation>Dentro de {0} días</translation>
    </message>
    <message>
      <source>{0} · Prepare a briefing</source>
      <translation>{0} · Preparar una charla</translation>
    </message>
    <message>
      <source>What do you want to brief on?</source>
      <translation>¿Sobre qué quiere informar?</translation>
    </message>
    <message>
      <source>What to start from</source>
      <translation>De qué partir</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Read-only</source>
      <translation>Solo lectura</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Sin guardar</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Guardado: {0}</translation>
    </message>
  </context>
  <context>
    <name>TableEditor</name>
    <message>
      <source>Add a row</source>
      <translation>Añadir una fila</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <source>Insert an outline</source>
      <translation>Insertar un esquema</translation>
    </message>
    <message>
      <source>Add slides</source>
      <translation>Añadir diapositivas</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>This slide cannot be shown. The show goes on.</source>
      <translation>Esta diapositiva no se puede mostrar. La presentación continúa.</translation>
    </message>
  </context>
  <context>
    <name>TalkCommands</name>
    <message>
      <source>Insert an agenda</source>
      <translation>Insertar un orden del día</translation>
    </message>
    <message>
      <source>Run sheet</source>
      <translation>Guion</translation>
    </message>
    <message>
      <source>Give one in the deck properties.</source>
      <translation>Indíquela en las propiedades de la presentación.</translation>
    </message>
    <message>
      <source>Deck properties…</source>
      <translation>Propiedades de la presentación…</translation>
    </message>
    <message>
      <source>The event has no date yet.</source>
      <translation>El evento aún no tiene fecha.</translation>
    </message>
    <message>
      <source>Saved {0}.</source>
      <translation>Se guardó {0}.</translation>
    </message>
  </context>
  <context>
    <name>Timing</name>
    <message>
      <source>On time</source>
      <translation>A tiempo</translation>
    </message>
    <message>
      <source>{0} min ahead of plan</source>
      <translation>{0} min de adelanto</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>Quedan {0}</translation>
    </message>
    <message>
      <source>Elapsed</source>
      <translation>Transcurrido</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>Omitirla</translation>
    </message>
    <message>
      <source>To finish on time, skip {0} and {1}</source>
      <translation>Para terminar a tiempo, omita {0} y {1}</translation>
    </message>
    <message>
      <source>Skip both</source>
      <translation>Omitir ambas</translation>
    </message>
    <message>
      <source>Skip them</source>
      <translation>Omitirlas</translation>
    </message>
    <message>
      <source>{0} min behind plan</source>
      <translation>{0} min de retraso</translation>
    </message>
    <message>
      <source>{0} over</source>
      <translation>Exceso de {0}</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>EN PAUSA</translation>
    </message>
    <message>
      <source>This slide {0} of {1}</source>
      <translation>Esta diapositiva {0} de {1}</translation>
    </message>
    <message>
      <source>To finish on time, skip {0}</source>
      <translation>Para terminar a tiempo, omita {0}</translation>
    </message>
    <message>
      <source>This slide {0}</source>
      <translation>Esta diapositiva {0}</translation>
    </message>
  </context>
  <context>
    <name>UpdateDialog</name>
    <message>
      <source>Update from the library</source>
      <translation>Actualizar desde la biblioteca</translation>
    </message>
    <message>
      <source>Make own copy</source>
      <translation>Hacer copia propia</translation>
    </message>
    <message>
      <source>Changes from the library</source>
      <translation>Cambios de la biblioteca</translation>
    </message>
    <message>
      <source>The slide after the update</source>
      <translation>La diapositiva tras la actualización</translation>
    </message>
    <message>
      <source>Slides or text</source>
      <translation>Diapositivas o texto</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>Diapositivas</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>The slide now</source>
      <translation>La diapositiva actual</translation>
    </message>
    <message>
      <source>Changed lines</source>
      <translation>Líneas cambiadas</translation>
    </message>
    <message>
      <source>Both sides changed these places. Which one shall it be?</source>
      <translation>Ambas partes cambiaron estos lugares. ¿Cuál se queda?</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <source>Keep mine for now</source>
      <translation>Conservar la mía por ahora</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>Tras la actualización</translation>
    </message>
    <message>
      <source>Mine: {0}</source>
      <translation>La mía: {0}</translation>
    </message>
    <message>
      <source>Library: {0}</source>
      <translation>Biblioteca: {0}</translation>
    </message>
    <message>
      <source>Conflict {0}</source>
      <translation>Conflicto {0}</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Comparing with the library</source>
      <translation>Comparando con la biblioteca</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>1 slide</source>
      <translation>1 diapositiva</translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>1 comprobación</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>{0} diapositivas</translation>
    </message>
    <message>
      <source>{0} checks</source>
      <translation>{0} comprobaciones</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
  </context>
</TS>
