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
      <source>Open &amp;library folder…</source>
      <translation>Abrir carpeta de &amp;biblioteca…</translation>
    </message>
    <message>
      <source>Search the slides of another folder together with those that are open</source>
      <translation>Buscar en las diapositivas de otra carpeta junto con las que ya están abiertas</translation>
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
      <source>&amp;Unsaved work…</source>
      <translation>&amp;Trabajo sin guardar…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>Im&amp;primir…</translation>
    </message>
    <message>
      <source>Slides, slides with notes, or handouts on paper</source>
      <translation>Diapositivas, diapositivas con notas o documentos para el público, en papel</translation>
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
      <translation>Copiar como &amp;imagen</translation>
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
      <translation>&amp;Guardar la diapositiva como…</translation>
    </message>
    <message>
      <source>Save the selected slides as PowerPoint, picture or PDF, without notes</source>
      <translation>Guardar las diapositivas elegidas como PowerPoint, imagen o PDF, sin notas</translation>
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
      <source>B&amp;ulleted list</source>
      <translation>Lista con &amp;viñetas</translation>
    </message>
    <message>
      <source>&amp;Numbered list</source>
      <translation>Lista n&amp;umerada</translation>
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
      <source>Click on text on the slide or into its notes first.</source>
      <translation>Haga clic primero en un texto de la diapositiva o en sus notas.</translation>
    </message>
    <message>
      <source>Click into text or a list on the slide, or into the notes first.</source>
      <translation>Haga clic primero en un texto o una lista de la diapositiva, o en las notas.</translation>
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
    <name>CardMenu</name>
    <message>
      <source>What to do with the slide</source>
      <translation>Qué hacer con la diapositiva</translation>
    </message>
    <message>
      <source>&amp;Add to the deck</source>
      <translation>&amp;Añadir a la presentación</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <translation>&amp;Vista previa</translation>
    </message>
    <message>
      <source>&amp;Copy to my library</source>
      <translation>&amp;Copiar a mi biblioteca</translation>
    </message>
    <message>
      <source>Copy to my library</source>
      <translation>Copiar a mi biblioteca</translation>
    </message>
    <message>
      <source>&amp;Another folder…</source>
      <translation>&amp;Otra carpeta…</translation>
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
    <message>
      <source>Not shown</source>
      <translation>No se muestra</translation>
    </message>
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
      <source>Chart</source>
      <translation>Gráfico</translation>
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
      <source>Layout</source>
      <translation>Diseño</translation>
    </message>
    <message>
      <source>Front matter</source>
      <translation>Encabezamiento</translation>
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
    <name>ClickerButtons</name>
    <message>
      <source>Clicker</source>
      <translation>Mando</translation>
    </message>
    <message>
      <source>Buttons of your clicker</source>
      <translation>Botones de su mando</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>Aprender un botón…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>These buttons mean something else than their key does:</source>
      <translation>Estos botones hacen algo distinto de su tecla:</translation>
    </message>
    <message>
      <source>Clickers work as they are. One that does not can be taught.</source>
      <translation>Los mandos funcionan tal cual. Si uno no lo hace, se le puede enseñar.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>moved</source>
      <translation>movida</translation>
    </message>
    <message>
      <source>{0} of {1} slides differ.</source>
      <translation>Difieren {0} de {1} diapositivas.</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>eliminada</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modificada</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Qué difiere</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Decidir más tarde</translation>
    </message>
    <message>
      <source>Nothing differs.</source>
      <translation>Nada difiere.</translation>
    </message>
    <message>
      <source>Title, event and sections</source>
      <translation>Título, evento y secciones</translation>
    </message>
  </context>
  <context>
    <name>CompareTabs</name>
    <message>
      <source>What changed in the text</source>
      <translation>Qué cambió en el texto</translation>
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
      <source>Languages</source>
      <translation>Idiomas</translation>
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
    <name>Copier</name>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>The library that comes with Briefing is read-only.</source>
      <translation>La biblioteca que viene con Briefing es de solo lectura.</translation>
    </message>
    <message>
      <source>Copying slides</source>
      <translation>Copia de diapositivas</translation>
    </message>
    <message>
      <source>Copied to “{0}”: {1}.</source>
      <translation>Copiado a «{0}»: {1}.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
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
      <source>The file holds nothing beyond its slides.</source>
      <translation>El archivo no contiene nada más que sus diapositivas.</translation>
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
      <source>Your name, computer and folders and the data in pictures are never in it.</source>
      <translation>Su nombre, su equipo, sus carpetas y los datos de las imágenes nunca figuran en él.</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>Colegas (interno)</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>Cualquiera (público)</translation>
    </message>
    <message>
      <source>Meant for</source>
      <translation>Destinado a</translation>
    </message>
    <message>
      <source>With the speaker's notes</source>
      <translation>Con las notas del orador</translation>
    </message>
    <message>
      <source>&amp;Meant for</source>
      <translation>&amp;Destinado a</translation>
    </message>
    <message>
      <source>Leaves out notes, names of sections and what reviewers wrote. What is on the slides stays.</source>
      <translation>Sin las notas, los nombres de las secciones ni lo que escribieron los revisores. Lo que está en las diapositivas se queda.</translation>
    </message>
    <message>
      <source>Keeps the names of sections; a Markdown file also keeps what reviewers wrote.</source>
      <translation>Conserva los nombres de las secciones; un archivo Markdown conserva también lo que escribieron los revisores.</translation>
    </message>
    <message>
      <source>A public file has no notes.</source>
      <translation>Un archivo público no lleva notas.</translation>
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
      <source>The library “{0}” is open. It is searched together with the others.</source>
      <translation>La biblioteca «{0}» está abierta. Se busca en ella junto con las demás.</translation>
    </message>
    <message>
      <source>Your changes are still in this window.</source>
      <translation>Sus cambios siguen en esta ventana.</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Presentación</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
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
      <source>Search everything</source>
      <translation>Buscar en todo</translation>
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
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>In this deck</source>
      <translation>En esta presentación</translation>
    </message>
    <message>
      <source>In the library: Enter adds the slide</source>
      <translation>En la biblioteca: Intro añade la diapositiva</translation>
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
    <name>FolderWatch</name>
    <message>
      <source>Watching libraries</source>
      <translation>Vigilancia de las bibliotecas</translation>
    </message>
  </context>
  <context>
    <name>FoldersField</name>
    <message>
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>Elija primero una carpeta.</translation>
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
    <name>LanguageRow</name>
    <message>
      <source>Change the slide's language</source>
      <translation>Cambiar el idioma de la diapositiva</translation>
    </message>
    <message>
      <source>An own copy keeps its text: the library has another.</source>
      <translation>Una copia propia conserva su texto: el de la biblioteca es otro.</translation>
    </message>
    <message>
      <source>Slide in {0}</source>
      <translation>Diapositiva en {0}</translation>
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
    <name>LibraryCard</name>
    <message>
      <source>Also in {0}</source>
      <translation>También en: {0}</translation>
    </message>
    <message>
      <source>In the briefings: {0}</source>
      <translation>En las charlas: {0}</translation>
    </message>
    <message>
      <source>In {0}</source>
      <translation>En: {0}</translation>
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
      <source>Counting</source>
      <translation>Contando</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Leyendo la biblioteca</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>Barra de herramientas</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Presentación</translation>
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
      <source>New deck</source>
      <translation>Nueva presentación</translation>
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
    <name>MissingLibraries</name>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>The library “{0}” cannot be reached.</source>
      <translation>No se puede acceder a la biblioteca «{0}».</translation>
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
      <source>Notes of the slide</source>
      <translation>Notas de la diapositiva</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>Qué decir: de 60 a 120 palabras.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
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
    <name>OutsideChanges</name>
    <message>
      <source>Show changes…</source>
      <translation>Mostrar los cambios…</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>Otro programa modificó el archivo de esta presentación.</translation>
    </message>
    <message>
      <source>Your version is still here.</source>
      <translation>Su versión sigue aquí.</translation>
    </message>
    <message>
      <source>Yours is kept: saving replaces the file.</source>
      <translation>Se conserva la suya: al guardar se sustituye el archivo.</translation>
    </message>
    <message>
      <source>The other version is kept as {0}.</source>
      <translation>La otra versión se conserva como {0}.</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>En el archivo</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>Recargar</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Conservar la mía</translation>
    </message>
    <message>
      <source>Save mine as…</source>
      <translation>Guardar la mía como…</translation>
    </message>
    <message>
      <source>Changed by another program: {0}</source>
      <translation>Modificado por otro programa: {0}</translation>
    </message>
    <message>
      <source>Reloaded. Undo brings your version back.</source>
      <translation>Recargado. Deshacer recupera su versión.</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>On Debian or Ubuntu: sudo apt install {0}</source>
      <translation>En Debian o Ubuntu: sudo apt install {0}</translation>
    </message>
    <message>
      <source>Qt cannot be loaded: {0}.</source>
      <translation>No se puede cargar Qt: {0}.</translation>
    </message>
    <message>
      <source>The deck has no slides to export.</source>
      <translation>La presentación no tiene diapositivas que exportar.</translation>
    </message>
    <message>
      <source>Add a slide, or show one that is hidden.</source>
      <translation>Añada una diapositiva o muestre una que esté oculta.</translation>
    </message>
    <message>
      <source>A password has 1 to {0} characters.</source>
      <translation>Una contraseña tiene de 1 a {0} caracteres.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Elija otra.</translation>
    </message>
    <message>
      <source>The password is wrong.</source>
      <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
      <source>Mind capitals and the keyboard's language.</source>
      <translation>Compruebe las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF cannot be begun.</source>
      <translation>No se puede comenzar la página {0} del PDF.</translation>
    </message>
    <message>
      <source>Try again with fewer slides.</source>
      <translation>Inténtelo de nuevo con menos diapositivas.</translation>
    </message>
    <message>
      <source>The PDF came out in a form that bookmarks cannot be added to.</source>
      <translation>El PDF ha resultado en una forma a la que no se pueden añadir marcadores.</translation>
    </message>
    <message>
      <source>Please report this.</source>
      <translation>Comuníquelo, por favor.</translation>
    </message>
    <message>
      <source>Slide {0} cannot be written as a picture.</source>
      <translation>La diapositiva {0} no se puede guardar como imagen.</translation>
    </message>
    <message>
      <source>Try a smaller width.</source>
      <translation>Pruebe con una anchura menor.</translation>
    </message>
    <message>
      <source>Export with the profile “public” to leave it out.</source>
      <translation>Exporte con el perfil «public» para omitirlo.</translation>
    </message>
    <message>
      <source>Do those who will have the file match the mark?</source>
      <translation>¿Corresponden a la marca quienes recibirán el archivo?</translation>
    </message>
    <message>
      <source>1 slide</source>
      <translation>1 diapositiva</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>{0} diapositivas</translation>
    </message>
    <message>
      <source>The file holds the speaker's notes of {0}.</source>
      <translation>El archivo contiene las notas del orador: {0}.</translation>
    </message>
    <message>
      <source>Every slide is marked “{0}”.</source>
      <translation>Cada diapositiva lleva la marca «{0}».</translation>
    </message>
    <message>
      <source>The file names its sections: {0}.</source>
      <translation>El archivo nombra sus secciones: {0}.</translation>
    </message>
    <message>
      <source>The file holds what reviewers wrote above each slide.</source>
      <translation>El archivo contiene lo que los revisores escribieron encima de cada diapositiva.</translation>
    </message>
    <message>
      <source>The file leaves out what is hidden: {0}.</source>
      <translation>El archivo omite lo que está oculto: {0}.</translation>
    </message>
    <message>
      <source>{0}: cannot export to “{1}”.</source>
      <translation>{0}: no se puede exportar a «{1}».</translation>
    </message>
    <message>
      <source>Name a file ending in {0}, or a folder for pictures.</source>
      <translation>Indique un archivo que termine en {0} o una carpeta para imágenes.</translation>
    </message>
    <message>
      <source>The PowerPoint file was not written, because it came out faulty: {0}</source>
      <translation>El archivo de PowerPoint no se escribió porque resultó defectuoso: {0}</translation>
    </message>
    <message>
      <source>Please report this, with the deck if you may.</source>
      <translation>Comuníquelo, con la presentación si le está permitido.</translation>
    </message>
    <message>
      <source>{0}: a .png holds one slide, and there are {1}.</source>
      <translation>{0}: un .png contiene una diapositiva y hay {1}.</translation>
    </message>
    <message>
      <source>Name a folder: it gets a picture of each slide.</source>
      <translation>Indique una carpeta: recibirá una imagen de cada diapositiva.</translation>
    </message>
    <message>
      <source>No files can be made for other programs: {0}</source>
      <translation>No se pueden crear archivos para otros programas: {0}</translation>
    </message>
    <message>
      <source>Save the slide to a folder of your own instead.</source>
      <translation>Guarde la diapositiva en una carpeta suya.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>Escríbalas de nuevo.</translation>
    </message>
    <message>
      <source>Not shown. {0}</source>
      <translation>No se muestra. {0}</translation>
    </message>
    <message>
      <source>The library “{0}” is not open any more.</source>
      <translation>La biblioteca «{0}» ya no está abierta.</translation>
    </message>
    <message>
      <source>Open its folder again.</source>
      <translation>Abra de nuevo su carpeta.</translation>
    </message>
    <message>
      <source>The library “{0}” is not open.</source>
      <translation>La biblioteca «{0}» no está abierta.</translation>
    </message>
    <message>
      <source>Open it, then search again.</source>
      <translation>Ábrala y busque de nuevo.</translation>
    </message>
    <message>
      <source>{0}: the folder cannot be made.</source>
      <translation>{0}: no se puede crear la carpeta.</translation>
    </message>
    <message>
      <source>Check the rights of the folder.</source>
      <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
      <source>{0}: makes no slide.</source>
      <translation>{0}: no da ninguna diapositiva.</translation>
    </message>
    <message>
      <source>Drop .md, .pptx, .csv or picture files.</source>
      <translation>Suelte archivos .md, .pptx, .csv o imágenes.</translation>
    </message>
    <message>
      <source>{0}: holds no data.</source>
      <translation>{0}: no contiene datos.</translation>
    </message>
    <message>
      <source>Drop a file with rows and columns.</source>
      <translation>Suelte un archivo con filas y columnas.</translation>
    </message>
    <message>
      <source>The library “{0}” does not know the language “{1}”.</source>
      <translation>La biblioteca «{0}» no conoce el idioma «{1}».</translation>
    </message>
    <message>
      <source>The library “{0}” has a slide “{1}” already; it was left as it is.</source>
      <translation>La biblioteca «{0}» ya tiene la diapositiva «{1}»; quedó como estaba.</translation>
    </message>
    <message>
      <source>“{0}” has another source under the key “{1}”; the copied slide cites that one.</source>
      <translation>«{0}» tiene otra fuente con la clave «{1}»; la diapositiva copiada cita esa.</translation>
    </message>
    <message>
      <source>Compare the two records.</source>
      <translation>Compare los dos registros.</translation>
    </message>
    <message>
      <source>Name it under “languages” in its {0}.</source>
      <translation>Indíquelo en «languages» en su {0}.</translation>
    </message>
    <message>
      <source>Remove or rename it there, then copy again.</source>
      <translation>Quítela o cámbiele el nombre allí y copie de nuevo.</translation>
    </message>
    <message>
      <source>{0}: is larger than {1} MB.</source>
      <translation>{0}: supera {1} MB.</translation>
    </message>
    <message>
      <source>Divide it.</source>
      <translation>Divídalo.</translation>
    </message>
    <message>
      <source>{0}: is not text in UTF-8.</source>
      <translation>{0}: no es texto en UTF-8.</translation>
    </message>
    <message>
      <source>Save it as UTF-8 and import it again.</source>
      <translation>Guárdelo en UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
      <source>{0}: is of a kind that is not imported.</source>
      <translation>{0}: este tipo de archivo no se importa.</translation>
    </message>
    <message>
      <source>Import .pptx, .md, .bib or .json files.</source>
      <translation>Importe archivos .pptx, .md, .bib o .json.</translation>
    </message>
    <message>
      <source>The deck has {0} slides; only {1} are imported.</source>
      <translation>La presentación tiene {0} diapositivas; solo se importan {1}.</translation>
    </message>
    <message>
      <source>Not kept: {0}</source>
      <translation>No se conserva: {0}</translation>
    </message>
    <message>
      <source>The picture {0} lies outside the deck's folder and is not copied.</source>
      <translation>La imagen {0} está fuera de la carpeta de la presentación y no se copia.</translation>
    </message>
    <message>
      <source>Divide the file and import the rest.</source>
      <translation>Divida el archivo e importe el resto.</translation>
    </message>
    <message>
      <source>Copy it beside the deck and import again.</source>
      <translation>Cópiela junto a la presentación e importe de nuevo.</translation>
    </message>
    <message>
      <source>The picture {0} is too large.</source>
      <translation>La imagen {0} es demasiado grande.</translation>
    </message>
    <message>
      <source>picture attributes {0}</source>
      <translation>atributos de imagen {0}</translation>
    </message>
    <message>
      <source>The picture {0} is not a file.</source>
      <translation>La imagen {0} no es un archivo.</translation>
    </message>
    <message>
      <source>The picture {0} cannot be read ({1}).</source>
      <translation>La imagen {0} no se puede leer ({1}).</translation>
    </message>
    <message>
      <source>The picture {0} cannot have this name.</source>
      <translation>La imagen {0} no puede tener este nombre.</translation>
    </message>
    <message>
      <source>picture keywords in “{0}”</source>
      <translation>palabras clave de imagen en «{0}»</translation>
    </message>
    <message>
      <source>What stood after columns stands before them now.</source>
      <translation>Lo que estaba después de las columnas está ahora antes de ellas.</translation>
    </message>
    <message>
      <source>the series of a chart beyond the first {0}.</source>
      <translation>las series de un gráfico más allá de las {0} primeras.</translation>
    </message>
    <message>
      <source>the numbers of a chart beyond the first {0} categories.</source>
      <translation>los números de un gráfico más allá de las {0} primeras categorías.</translation>
    </message>
    <message>
      <source>A chart has no numbers in the file and is left out.</source>
      <translation>Un gráfico no tiene números en el archivo y se omite.</translation>
    </message>
    <message>
      <source>Put the numbers in by hand.</source>
      <translation>Introduzca los números a mano.</translation>
    </message>
    <message>
      <source>the axis title “{0}” of a chart.</source>
      <translation>el título de eje «{0}» de un gráfico.</translation>
    </message>
    <message>
      <source>A chart of a kind that is not drawn here ({0}) is a table now.</source>
      <translation>Un gráfico de un tipo que aquí no se dibuja ({0}) es ahora una tabla.</translation>
    </message>
    <message>
      <source>A chart ({0}) is a {1} chart now.</source>
      <translation>Un gráfico ({0}) es ahora un gráfico de tipo {1}.</translation>
    </message>
    <message>
      <source>that the series of a chart are stacked.</source>
      <translation>el apilamiento de las series de un gráfico.</translation>
    </message>
    <message>
      <source>a link to “{0}”.</source>
      <translation>un enlace a «{0}».</translation>
    </message>
    <message>
      <source>a picture that is not in the file</source>
      <translation>una imagen que no está en el archivo</translation>
    </message>
    <message>
      <source>SmartArt is a list of its texts now.</source>
      <translation>Un SmartArt es ahora la lista de sus textos.</translation>
    </message>
    <message>
      <source>an embedded object ({0}), only its picture</source>
      <translation>un objeto incrustado ({0}), salvo su imagen</translation>
    </message>
    <message>
      <source>a drawn shape</source>
      <translation>una forma dibujada</translation>
    </message>
    <message>
      <source>a picture that is not in the file, at “{0}”</source>
      <translation>una imagen que no está en el archivo, en «{0}»</translation>
    </message>
    <message>
      <source>the end of a long description of a picture: “{0}”</source>
      <translation>el final de una descripción larga de una imagen: «{0}»</translation>
    </message>
    <message>
      <source>A chart has no data in the file.</source>
      <translation>Un gráfico no tiene datos en el archivo.</translation>
    </message>
    <message>
      <source>{0}, described as “{1}”.</source>
      <translation>{0}, con la descripción «{1}».</translation>
    </message>
    <message>
      <source>{0}.</source>
      <translation>{0}.</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>un vídeo</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>un sonido</translation>
    </message>
    <message>
      <source>{0}; its picture is kept if there is one.</source>
      <translation>{0}; su imagen se conserva si la hay.</translation>
    </message>
    <message>
      <source>ink or another drawing that only its program can show</source>
      <translation>tinta u otro dibujo que solo su programa puede mostrar</translation>
    </message>
    <message>
      <source>Pictures, charts and links may be missing.</source>
      <translation>Pueden faltar imágenes, gráficos y enlaces.</translation>
    </message>
    <message>
      <source>the footer “{0}”.</source>
      <translation>el pie de página «{0}».</translation>
    </message>
    <message>
      <source>A deck has its own footer.</source>
      <translation>Una presentación tiene su propio pie de página.</translation>
    </message>
    <message>
      <source>This slide is hidden in the deck; it is in the library, not in the outline.</source>
      <translation>Esta diapositiva está oculta en la presentación; está en la biblioteca, no en el esquema.</translation>
    </message>
    <message>
      <source>The slides were {0} ({1}); here they are as wide as the theme says.</source>
      <translation>Las diapositivas eran de formato {0} ({1}); aquí tienen la anchura del tema.</translation>
    </message>
    <message>
      <source>the custom show “{0}”.</source>
      <translation>la presentación personalizada «{0}».</translation>
    </message>
    <message>
      <source>This slide is listed twice; it is imported once.</source>
      <translation>Esta diapositiva figura dos veces; se importa una sola vez.</translation>
    </message>
    <message>
      <source>{0}: has no part for slide {1}.</source>
      <translation>{0}: no hay parte para la diapositiva {1}.</translation>
    </message>
    <message>
      <source>Save it again.</source>
      <translation>Guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>This slide cannot be read. {0}</source>
      <translation>Esta diapositiva no se puede leer. {0}</translation>
    </message>
    <message>
      <source>The notes cannot be read. {0}</source>
      <translation>Las notas no se pueden leer. {0}</translation>
    </message>
    <message>
      <source>A part of the file cannot be read. {0}</source>
      <translation>Una parte del archivo no se puede leer. {0}</translation>
    </message>
    <message>
      <source>the comment “{0}”.</source>
      <translation>el comentario «{0}».</translation>
    </message>
    <message>
      <source>The comments cannot be read. {0}</source>
      <translation>Los comentarios no se pueden leer. {0}</translation>
    </message>
    <message>
      <source>{0}: has no slide master with a theme.</source>
      <translation>{0}: no tiene patrón de diapositivas con un tema.</translation>
    </message>
    <message>
      <source>Save it again in PowerPoint.</source>
      <translation>Guárdelo de nuevo en PowerPoint.</translation>
    </message>
    <message>
      <source>{0}: is no theme.</source>
      <translation>{0}: no es un tema.</translation>
    </message>
    <message>
      <source>Give a .pptx, .potx or .toml file, or the name of a theme.</source>
      <translation>Indique un archivo .pptx, .potx o .toml, o el nombre de un tema.</translation>
    </message>
    <message>
      <source>Its background is a picture, and whether text can be read on it is not known.</source>
      <translation>Su fondo es una imagen y no se sabe si el texto se lee sobre ella.</translation>
    </message>
    <message>
      <source>{0}: its pages are too tall or too wide for slides.</source>
      <translation>{0}: sus páginas son demasiado altas o anchas para diapositivas.</translation>
    </message>
    <message>
      <source>Use one from 4:3 to 21:9.</source>
      <translation>Use uno de 4:3 a 21:9.</translation>
    </message>
    <message>
      <source>{0} shapes of its slide layouts are not taken over.</source>
      <translation>{0} formas de sus diseños no se han tomado.</translation>
    </message>
    <message>
      <source>A gradient or pattern in the background is not taken over.</source>
      <translation>Un degradado o trama del fondo no se ha tomado.</translation>
    </message>
    <message>
      <source>Look at the slides.</source>
      <translation>Mire las diapositivas.</translation>
    </message>
    <message>
      <source>Its title and text leave too little room and stand as in Plain.</source>
      <translation>Su título y su texto dejan muy poco sitio y quedan como en Plain.</translation>
    </message>
    <message>
      <source>Its placeholder “{0}” is too small and stands as in Plain.</source>
      <translation>Su marcador «{0}» es demasiado pequeño y queda como en Plain.</translation>
    </message>
    <message>
      <source>Headings are set in {0}, not in {1}.</source>
      <translation>Los títulos van en {0}, no en {1}.</translation>
    </message>
    <message>
      <source>A picture of it is left out: {0}</source>
      <translation>Se omite una de sus imágenes: {0}</translation>
    </message>
    <message>
      <source>Save it as .pptx, without macros, in the program it was made with.</source>
      <translation>Guárdelo como .pptx, sin macros, en el programa con que se hizo.</translation>
    </message>
    <message>
      <source>{0}: is an old .ppt file, or protected with a password.</source>
      <translation>{0}: es un archivo .ppt antiguo o está protegido con contraseña.</translation>
    </message>
    <message>
      <source>{0}: is not a presentation.</source>
      <translation>{0}: no es una presentación.</translation>
    </message>
    <message>
      <source>Import .pptx and Markdown files.</source>
      <translation>Importe archivos .pptx y Markdown.</translation>
    </message>
    <message>
      <source>{0}: is a file for macros, which are never imported.</source>
      <translation>{0}: es un archivo con macros, que nunca se importan.</translation>
    </message>
    <message>
      <source>Open it in its program and save it as .pptx without a password.</source>
      <translation>Ábralo en su programa y guárdelo como .pptx sin contraseña.</translation>
    </message>
    <message>
      <source>{0}: has no part “{1}”.</source>
      <translation>{0}: no tiene la parte «{1}».</translation>
    </message>
    <message>
      <source>{0}: takes too long to read.</source>
      <translation>{0}: tarda demasiado en leerse.</translation>
    </message>
    <message>
      <source>Divide the file and import the parts.</source>
      <translation>Divida el archivo e importe las partes.</translation>
    </message>
    <message>
      <source>{0}: is not a .pptx file.</source>
      <translation>{0}: no es un archivo .pptx.</translation>
    </message>
    <message>
      <source>{0}: holds macros.</source>
      <translation>{0}: contiene macros.</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a .pptx file.</source>
      <translation>{0}: está dañado o no es un archivo .pptx.</translation>
    </message>
    <message>
      <source>Ask for the file again.</source>
      <translation>Pida el archivo de nuevo.</translation>
    </message>
    <message>
      <source>{0}: holds an object with macros, “{1}”.</source>
      <translation>{0}: contiene un objeto con macros, «{1}».</translation>
    </message>
    <message>
      <source>The colour of text, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>El color del texto, #{0}, no se lee sobre su fondo; pasa a #{1}.</translation>
    </message>
    <message>
      <source>The colour of captions, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>El color de las leyendas, #{0}, no se lee sobre su fondo; pasa a #{1}.</translation>
    </message>
    <message>
      <source>The colour of the accent, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>El color de acento, #{0}, no se lee sobre su fondo; pasa a #{1}.</translation>
    </message>
    <message>
      <source>Save it as PNG and put it in by hand.</source>
      <translation>Guárdela como PNG e insértela a mano.</translation>
    </message>
    <message>
      <source>the picture {0}, described as “{1}”. {2}</source>
      <translation>la imagen {0}, con la descripción «{1}». {2}</translation>
    </message>
    <message>
      <source>{0} is not shown here.</source>
      <translation>{0} no se muestra aquí.</translation>
    </message>
    <message>
      <source>It cannot be shown.</source>
      <translation>No se puede mostrar.</translation>
    </message>
    <message>
      <source>A picture is too large.</source>
      <translation>Una imagen es demasiado grande.</translation>
    </message>
    <message>
      <source>the empty border of a picture.</source>
      <translation>el borde vacío de una imagen.</translation>
    </message>
    <message>
      <source>A picture has too many pixels.</source>
      <translation>Una imagen tiene demasiados píxeles.</translation>
    </message>
    <message>
      <source>A picture cannot be read ({0}).</source>
      <translation>Una imagen no se puede leer ({0}).</translation>
    </message>
    <message>
      <source>the picture {0}. {1}</source>
      <translation>la imagen {0}. {1}</translation>
    </message>
    <message>
      <source>{0} more findings are not listed.</source>
      <translation>{0} hallazgos más no se enumeran.</translation>
    </message>
    <message>
      <source>Slide {0}. {1}</source>
      <translation>Diapositiva {0}. {1}</translation>
    </message>
    <message>
      <source>The sources at the foot of the slide are in its notes now.</source>
      <translation>Las fuentes del pie de la diapositiva están ahora en sus notas.</translation>
    </message>
    <message>
      <source>animations.</source>
      <translation>las animaciones.</translation>
    </message>
    <message>
      <source>Write “. . .” on a line where the next step begins.</source>
      <translation>Escriba «. . .» en una línea donde empiece el paso siguiente.</translation>
    </message>
    <message>
      <source>transitions between slides.</source>
      <translation>las transiciones entre diapositivas.</translation>
    </message>
    <message>
      <source>the picture in the background.</source>
      <translation>la imagen del fondo.</translation>
    </message>
    <message>
      <source>Merged cells of a table stand apart now; the text is in the first of them.</source>
      <translation>Las celdas combinadas de una tabla están ahora separadas; el texto está en la primera.</translation>
    </message>
    <message>
      <source>A table is too large for Markdown; its cells stand below each other.</source>
      <translation>Una tabla es demasiado grande para Markdown; sus celdas van una debajo de otra.</translation>
    </message>
    <message>
      <source>No presentation program writes that. Do not open the file unless you know who made it.</source>
      <translation>Ningún programa de presentaciones escribe eso. No abra el archivo si no sabe quién lo hizo.</translation>
    </message>
    <message>
      <source>Leave out what is not needed.</source>
      <translation>Quite lo que no sea necesario.</translation>
    </message>
    <message>
      <source>{0}: holds a DOCTYPE.</source>
      <translation>{0}: contiene un DOCTYPE.</translation>
    </message>
    <message>
      <source>{0}: is not valid XML ({1}).</source>
      <translation>{0}: no es XML válido ({1}).</translation>
    </message>
    <message>
      <source>Save the file again, then import it.</source>
      <translation>Guarde el archivo de nuevo e impórtelo después.</translation>
    </message>
    <message>
      <source>The source “{0}” is listed twice.</source>
      <translation>La fuente «{0}» figura dos veces.</translation>
    </message>
    <message>
      <source>The key “{0}” cannot be cited on a slide.</source>
      <translation>La clave «{0}» no se puede citar en una diapositiva.</translation>
    </message>
    <message>
      <source>Let “references:” be the last key of the file; nothing was added.</source>
      <translation>«references:» debe ser la última clave del archivo; no se añadió nada.</translation>
    </message>
    <message>
      <source>The source “{0}” is in {1} already and stays as it is.</source>
      <translation>La fuente «{0}» ya está en {1} y queda como está.</translation>
    </message>
    <message>
      <source>Give it a key without blanks.</source>
      <translation>Dele una clave sin espacios.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Mend it first; nothing was added.</source>
      <translation>Corríjalo primero; no se añadió nada.</translation>
    </message>
    <message>
      <source>{0}: would be larger than {1} MB.</source>
      <translation>{0}: superaría {1} MB.</translation>
    </message>
    <message>
      <source>Import fewer.</source>
      <translation>Importe menos.</translation>
    </message>
    <message>
      <source>{0}: cannot be added to without changing what is there.</source>
      <translation>{0}: no se puede añadir sin cambiar lo que hay.</translation>
    </message>
    <message>
      <source>The slide layout “{0}” has no place for everything on this slide; “{1}” is used instead.</source>
      <translation>El diseño «{0}» no tiene lugar para todo lo de esta diapositiva; se usa «{1}».</translation>
    </message>
    <message>
      <source>Write layout: {0}, or leave the line out.</source>
      <translation>Escriba layout: {0} o quite la línea.</translation>
    </message>
    <message>
      <source>The source “{0}” is not in sources.yaml.</source>
      <translation>La fuente «{0}» no está en sources.yaml.</translation>
    </message>
    <message>
      <source>Add a record with this id, or correct the key.</source>
      <translation>Añada un registro con este identificador o corrija la clave.</translation>
    </message>
    <message>
      <source>There is too much on this slide: its text is smaller than 16 points.</source>
      <translation>Hay demasiado en esta diapositiva: su texto es menor de 16 puntos.</translation>
    </message>
    <message>
      <source>The picture {0} cannot be found or read.</source>
      <translation>La imagen {0} no se encuentra o no se puede leer.</translation>
    </message>
    <message>
      <source>Put the file there, or correct the path.</source>
      <translation>Ponga allí el archivo o corrija la ruta.</translation>
    </message>
    <message>
      <source>Split it before “{0}”, or shorten it.</source>
      <translation>Divídala antes de «{0}» o acórtela.</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>Acórtela.</translation>
    </message>
    <message>
      <source>Did you mean “{0}”?</source>
      <translation>¿Quiso decir «{0}»?</translation>
    </message>
    <message>
      <source>There is no theme “{0}”.</source>
      <translation>No hay ningún tema «{0}».</translation>
    </message>
    <message>
      <source>Choose one of: {0}.</source>
      <translation>Elija entre: {0}.</translation>
    </message>
    <message>
      <source>{0}: extends goes in a circle or too deep.</source>
      <translation>{0}: extends forma un círculo o es demasiado profundo.</translation>
    </message>
    <message>
      <source>Extend a bundled theme.</source>
      <translation>Extienda un tema incluido.</translation>
    </message>
    <message>
      <source>{0}: extends names no theme: “{1}”.</source>
      <translation>{0}: extends no nombra ningún tema: «{1}».</translation>
    </message>
    <message>
      <source>Name one beside it, without a folder.</source>
      <translation>Nombre uno que esté al lado, sin carpeta.</translation>
    </message>
    <message>
      <source>“{0}” is not a colour</source>
      <translation>«{0}» no es un color</translation>
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
      <translation>Compare con el tema incluido plain.toml.</translation>
    </message>
    <message>
      <source>The theme of the deck is damaged: {0}.</source>
      <translation>El tema de la presentación está dañado: {0}.</translation>
    </message>
    <message>
      <source>The theme {0} cannot be read: {1}.</source>
      <translation>El tema {0} no se puede leer: {1}.</translation>
    </message>
    <message>
      <source>is no size of a page</source>
      <translation>no es un tamaño de página</translation>
    </message>
    <message>
      <source>From {0} to {1} points.</source>
      <translation>De {0} a {1} puntos.</translation>
    </message>
    <message>
      <source>has a size that no text can have</source>
      <translation>tiene un tamaño que ningún texto puede tener</translation>
    </message>
    <message>
      <source>In points.</source>
      <translation>En puntos.</translation>
    </message>
    <message>
      <source>is neither empty nor “fade”</source>
      <translation>no está vacío ni es «fade»</translation>
    </message>
    <message>
      <source>is not a size of the scale</source>
      <translation>no es un tamaño de la escala</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>Give at least one colour for charts.</source>
      <translation>Indique al menos un color para los gráficos.</translation>
    </message>
    <message>
      <source>Give at least one level.</source>
      <translation>Indique al menos un nivel.</translation>
    </message>
    <message>
      <source>leaves the page</source>
      <translation>se sale de la página</translation>
    </message>
    <message>
      <source>x, y, width, height</source>
      <translation>x, y, anchura, altura</translation>
    </message>
    <message>
      <source>Write RRGGBB.</source>
      <translation>Escriba RRGGBB.</translation>
    </message>
    <message>
      <source>“{0}” does not exist</source>
      <translation>«{0}» no existe</translation>
    </message>
    <message>
      <source>is no width on this page</source>
      <translation>no es una anchura en esta página</translation>
    </message>
    <message>
      <source>In points, at most a quarter of the page.</source>
      <translation>En puntos, como máximo un cuarto de la página.</translation>
    </message>
    <message>
      <source>has a shape that is far from the page</source>
      <translation>tiene una forma muy alejada de la página</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>Every theme has all slide layouts.</source>
      <translation>Cada tema tiene todos los diseños.</translation>
    </message>
    <message>
      <source>Extend a bundled theme to inherit it.</source>
      <translation>Extienda un tema incluido para heredarlo.</translation>
    </message>
    <message>
      <source>There is no variable “{0}”.</source>
      <translation>No hay ninguna variable «{0}».</translation>
    </message>
    <message>
      <source>Known are: {0}.</source>
      <translation>Se conocen: {0}.</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in {1}.</source>
      <translation>La fuente «{0}» se cita, pero no está en {1}.</translation>
    </message>
    <message>
      <source>The figures of “{0}” are of {1}, more than {2} months ago.</source>
      <translation>Las cifras de «{0}» son del {1}, de hace más de {2} meses.</translation>
    </message>
    <message>
      <source>Add a record with this id.</source>
      <translation>Añada un registro con este identificador.</translation>
    </message>
    <message>
      <source>No slide cites the source “{0}”.</source>
      <translation>Ninguna diapositiva cita la fuente «{0}».</translation>
    </message>
    <message>
      <source>Look for newer figures, or say their date.</source>
      <translation>Busque cifras más recientes o indique su fecha.</translation>
    </message>
    <message>
      <source>The list of sources is larger than {0} MB.</source>
      <translation>La lista de fuentes supera {0} MB.</translation>
    </message>
    <message>
      <source>Import it in parts.</source>
      <translation>Impórtela por partes.</translation>
    </message>
    <message>
      <source>This is neither BibTeX nor CSL-JSON.</source>
      <translation>Esto no es BibTeX ni CSL-JSON.</translation>
    </message>
    <message>
      <source>Export the list from Zotero as one of these.</source>
      <translation>Exporte la lista desde Zotero en uno de estos formatos.</translation>
    </message>
    <message>
      <source>Record {0} has no id and is left out.</source>
      <translation>El registro {0} no tiene identificador y se omite.</translation>
    </message>
    <message>
      <source>The list of sources is not JSON: {0}.</source>
      <translation>La lista de fuentes no es JSON: {0}.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Expórtela de nuevo.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} KB.</source>
      <translation>{0} supera {1} KB.</translation>
    </message>
    <message>
      <source>Split the calendar.</source>
      <translation>Divida el calendario.</translation>
    </message>
    <message>
      <source>{0} is not a calendar that can be read: {1}</source>
      <translation>{0} no es un calendario que se pueda leer: {1}</translation>
    </message>
    <message>
      <source>{0} has the id “{1}” ({2}) that {3} has already; it is left out.</source>
      <translation>{0} tiene el identificador «{1}» ({2}) que ya tiene {3}; se omite.</translation>
    </message>
    <message>
      <source>Give one of them another id, or remove it.</source>
      <translation>Dé a uno de ellos otro identificador o quítelo.</translation>
    </message>
    <message>
      <source>“{0}” is left out: {1}</source>
      <translation>«{0}» se omite: {1}</translation>
    </message>
    <message>
      <source>“{0}” does not exist in “{1}”; it stands in “{2}” instead.</source>
      <translation>«{0}» no existe en «{1}»; queda en «{2}».</translation>
    </message>
    <message>
      <source>Add {0}.{1}.md to the library.</source>
      <translation>Añada {0}.{1}.md a la biblioteca.</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in sources.yaml.</source>
      <translation>La fuente «{0}» se cita, pero no está en sources.yaml.</translation>
    </message>
    <message>
      <source>“{0}” is not a path inside the library.</source>
      <translation>«{0}» no es una ruta dentro de la biblioteca.</translation>
    </message>
    <message>
      <source>Name files relative to the library.</source>
      <translation>Nombre los archivos de forma relativa a la biblioteca.</translation>
    </message>
    <message>
      <source>“{0}” leads out of the library {1}.</source>
      <translation>«{0}» lleva fuera de la biblioteca {1}.</translation>
    </message>
    <message>
      <source>Copy the file into the library.</source>
      <translation>Copie el archivo en la biblioteca.</translation>
    </message>
    <message>
      <source>{0}: folders are nested deeper than {1} levels at {2}.</source>
      <translation>{0}: las carpetas se anidan más de {1} niveles en {2}.</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} slides.</source>
      <translation>{0}: contiene más de {1} diapositivas.</translation>
    </message>
    <message>
      <source>{0}: is not a file.</source>
      <translation>{0}: no es un archivo.</translation>
    </message>
    <message>
      <source>Is it a pipe or a device?</source>
      <translation>¿Es una tubería o un dispositivo?</translation>
    </message>
    <message>
      <source>{0}: cannot be read: {1}.</source>
      <translation>{0}: no se puede leer: {1}.</translation>
    </message>
    <message>
      <source>Was it moved or renamed?</source>
      <translation>¿Se ha movido o se le ha cambiado el nombre?</translation>
    </message>
    <message>
      <source>{0}: the index cannot be read: {1}.</source>
      <translation>{0}: no se puede leer el índice: {1}.</translation>
    </message>
    <message>
      <source>The search index of “{0}” could not be read and was built anew.</source>
      <translation>El índice de búsqueda de «{0}» no se podía leer y se rehízo.</translation>
    </message>
    <message>
      <source>Is there room left on the disk, and may you write to the cache folder?</source>
      <translation>¿Queda espacio en el disco y puede escribir en la carpeta de caché?</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be written: {1}.</source>
      <translation>{0}: no se puede escribir el índice de búsqueda: {1}.</translation>
    </message>
    <message>
      <source>{0}: there is no index yet.</source>
      <translation>{0}: aún no hay índice.</translation>
    </message>
    <message>
      <source>{0}: the index is being written by another window.</source>
      <translation>{0}: otra ventana está escribiendo el índice.</translation>
    </message>
    <message>
      <source>{0}: is not an index of this version.</source>
      <translation>{0}: no es un índice de esta versión.</translation>
    </message>
    <message>
      <source>{0}: cannot be built anew: {1}.</source>
      <translation>{0}: no se puede crear de nuevo: {1}.</translation>
    </message>
    <message>
      <source>Try again soon.</source>
      <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be read: {1}.</source>
      <translation>{0}: no se puede leer el índice de búsqueda: {1}.</translation>
    </message>
    <message>
      <source>The library “{0}” has no slide “{1}”.</source>
      <translation>La biblioteca «{0}» no tiene la diapositiva «{1}».</translation>
    </message>
    <message>
      <source>`briefing-app library list` shows what there is.</source>
      <translation>`briefing-app library list` muestra lo que hay.</translation>
    </message>
    <message>
      <source>The library has no briefing “{0}”.</source>
      <translation>La biblioteca no tiene la sesión informativa «{0}».</translation>
    </message>
    <message>
      <source>{0}: there is no such folder.</source>
      <translation>{0}: no existe esa carpeta.</translation>
    </message>
    <message>
      <source>Check the name of the library folder.</source>
      <translation>Compruebe el nombre de la carpeta de la biblioteca.</translation>
    </message>
    <message>
      <source>{0}: is a file, not a library folder.</source>
      <translation>{0}: es un archivo, no la carpeta de una biblioteca.</translation>
    </message>
    <message>
      <source>Name the folder that holds the slides.</source>
      <translation>Indique la carpeta que contiene las diapositivas.</translation>
    </message>
    <message>
      <source>{0} is not UTF-8 text from line {1} on.</source>
      <translation>{0} no es texto UTF-8 a partir de la línea {1}.</translation>
    </message>
    <message>
      <source>Save it with the encoding UTF-8.</source>
      <translation>Guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
      <source>{0}: uses YAML aliases (`*name`), which are not accepted.</source>
      <translation>{0}: usa alias de YAML (`*name`), que no se aceptan.</translation>
    </message>
    <message>
      <source>{0}: is nested deeper than {1} levels.</source>
      <translation>{0}: se anida más de {1} niveles.</translation>
    </message>
    <message>
      <source>{0}: is not a list of records.</source>
      <translation>{0}: no es una lista de registros.</translation>
    </message>
    <message>
      <source>{0}: record {1} has no id.</source>
      <translation>{0}: el registro {1} no tiene identificador.</translation>
    </message>
    <message>
      <source>{0}: is not valid YAML: {1}.</source>
      <translation>{0}: no es YAML válido: {1}.</translation>
    </message>
    <message>
      <source>{0}: the key “{1}” is used twice; the first counts.</source>
      <translation>{0}: la clave «{1}» se usa dos veces; vale la primera.</translation>
    </message>
    <message>
      <source>“{0}” is withdrawn.</source>
      <translation>«{0}» está retirada.</translation>
    </message>
    <message>
      <source>Take another slide, or say that it was withdrawn.</source>
      <translation>Tome otra diapositiva o diga que esta se retiró.</translation>
    </message>
    <message>
      <source>“{0}” is due for review.</source>
      <translation>«{0}» está pendiente de revisión.</translation>
    </message>
    <message>
      <source>“{0}” is cleared for {1}, not for {2}.</source>
      <translation>«{0}» está aprobada para {1}, no para {2}.</translation>
    </message>
    <message>
      <source>“{0}” was to be reviewed by {1}.</source>
      <translation>«{0}» debía revisarse antes del {1}.</translation>
    </message>
    <message>
      <source>The entry “{0}” leads to {1}, which is not there.</source>
      <translation>La entrada «{0}» lleva a {1}, que no existe.</translation>
    </message>
    <message>
      <source>{0} cites “{1}”, which is not in {2}.</source>
      <translation>{0} cita «{1}», que no está en {2}.</translation>
    </message>
    <message>
      <source>{0} shows “{1}”, which is not there.</source>
      <translation>{0} muestra «{1}», que no existe.</translation>
    </message>
    <message>
      <source>Correct the link.</source>
      <translation>Corrija el enlace.</translation>
    </message>
    <message>
      <source>Give it at least a name = "…" and a language = "en".</source>
      <translation>Dele al menos un name = "…" y un language = "en".</translation>
    </message>
    <message>
      <source>{0}: the folder has no such file.</source>
      <translation>{0}: la carpeta no tiene ese archivo.</translation>
    </message>
    <message>
      <source>{0}: is a folder, not a deck.</source>
      <translation>{0}: es una carpeta, no una presentación.</translation>
    </message>
    <message>
      <source>Name a .briefing or .md file.</source>
      <translation>Indique un archivo .briefing o .md.</translation>
    </message>
    <message>
      <source>{0}: there is no such file, and no briefing of this name.</source>
      <translation>{0}: no hay archivo ni sesión informativa con ese nombre.</translation>
    </message>
    <message>
      <source>{0}: the calendar cannot be read: {1}.</source>
      <translation>{0}: no se puede leer el calendario: {1}.</translation>
    </message>
    <message>
      <source>Name another file in the settings.</source>
      <translation>Indique otro archivo en los ajustes.</translation>
    </message>
    <message>
      <source>Slide {0} is not in “{1}” in the library; it stays in “{2}”.</source>
      <translation>La diapositiva {0} no está en «{1}» en la biblioteca; queda en «{2}».</translation>
    </message>
    <message>
      <source>Translate the slide, or leave it out.</source>
      <translation>Traduzca la diapositiva o quítela.</translation>
    </message>
    <message>
      <source>{0}:{1}: is not UTF-8 text.</source>
      <translation>{0}:{1}: no es texto UTF-8.</translation>
    </message>
    <message>
      <source>#{0} on #{1} has a contrast of {2}, less than {3}.</source>
      <translation>#{0} sobre #{1} tiene un contraste de {2}, menor que {3}.</translation>
    </message>
    <message>
      <source>The title is not read first.</source>
      <translation>El título no se lee primero.</translation>
    </message>
    <message>
      <source>Some text is {0} points; less than {1} is too little.</source>
      <translation>Parte del texto tiene {0} puntos; menos de {1} es demasiado poco.</translation>
    </message>
    <message>
      <source>Shorten it, or choose another slide layout.</source>
      <translation>Acórtelo o elija otro diseño.</translation>
    </message>
    <message>
      <source>Choose another theme.</source>
      <translation>Elija otro tema.</translation>
    </message>
    <message>
      <source>Use its caption</source>
      <translation>Usar su leyenda</translation>
    </message>
    <message>
      <source>Describe it from its data</source>
      <translation>Describirlo a partir de sus datos</translation>
    </message>
    <message>
      <source>The slide is the same as slide {0}.</source>
      <translation>La diapositiva es igual que la diapositiva {0}.</translation>
    </message>
    <message>
      <source>Take one of them out.</source>
      <translation>Quite una de las dos.</translation>
    </message>
    <message>
      <source>{0} words are shown; more than {1} are hard to follow.</source>
      <translation>Se muestran {0} palabras; más de {1} cuesta seguirlas.</translation>
    </message>
    <message>
      <source>Move some of them to the notes.</source>
      <translation>Pase algunas a las notas.</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Quitarla</translation>
    </message>
    <message>
      <source>The picture {0} has no description and counts as decorative.</source>
      <translation>La imagen {0} no tiene descripción y se considera decorativa.</translation>
    </message>
    <message>
      <source>Describe between the square brackets what it shows.</source>
      <translation>Describa entre los corchetes lo que muestra.</translation>
    </message>
    <message>
      <source>The chart has no description.</source>
      <translation>El gráfico no tiene descripción.</translation>
    </message>
    <message>
      <source>Add alt="…" to the first line of the chart.</source>
      <translation>Añada alt="…" a la primera línea del gráfico.</translation>
    </message>
    <message>
      <source>The slides take {0} min, the slot is {1} min.</source>
      <translation>Las diapositivas llevan {0} min; el tiempo previsto es de {1} min.</translation>
    </message>
    <message>
      <source>Plan the talk again, or leave slides out.</source>
      <translation>Planifique de nuevo la exposición o quite diapositivas.</translation>
    </message>
    <message>
      <source>Plan again</source>
      <translation>Planificar de nuevo</translation>
    </message>
    <message>
      <source>Switch to the library's text.</source>
      <translation>Cambie al texto de la biblioteca.</translation>
    </message>
    <message>
      <source>Have it translated, or leave it out.</source>
      <translation>Haga que se traduzca o quítela.</translation>
    </message>
    <message>
      <source>The slide is in “{0}”, the deck in “{1}”.</source>
      <translation>La diapositiva está en «{0}»; la presentación, en «{1}».</translation>
    </message>
    <message>
      <source>The text was translated from an older “{0}” text.</source>
      <translation>El texto se tradujo de un texto «{0}» más antiguo.</translation>
    </message>
    <message>
      <source>Compare the two.</source>
      <translation>Compare los dos.</translation>
    </message>
    <message>
      <source>Switch to “{0}”</source>
      <translation>Cambiar a «{0}»</translation>
    </message>
    <message>
      <source>Take the library's newer text</source>
      <translation>Tomar el texto más reciente</translation>
    </message>
    <message>
      <source>Insert a content notice</source>
      <translation>Insertar un aviso</translation>
    </message>
    <message>
      <source>The slide has an advisory (“{0}”), but no content notice comes before it.</source>
      <translation>La diapositiva lleva una advertencia («{0}»), pero antes no hay ningún aviso sobre el contenido.</translation>
    </message>
    <message>
      <source>Put a slide tagged content-notice before it.</source>
      <translation>Ponga antes una diapositiva con la etiqueta content-notice.</translation>
    </message>
    <message>
      <source>The slide gives figures or dates without a source.</source>
      <translation>La diapositiva da cifras o fechas sin fuente.</translation>
    </message>
    <message>
      <source>Cite one: [@key, para. 1].</source>
      <translation>Cite una: [@key, para. 1].</translation>
    </message>
    <message>
      <source>The figures from “{0}” are of {1}.</source>
      <translation>Las cifras de «{0}» son del {1}.</translation>
    </message>
    <message>
      <source>Look for newer ones.</source>
      <translation>Busque otras más recientes.</translation>
    </message>
    <message>
      <source>Split the slide</source>
      <translation>Dividir la diapositiva</translation>
    </message>
    <message>
      <source>Title it “{0}”</source>
      <translation>Titularla «{0}»</translation>
    </message>
    <message>
      <source>Number the title</source>
      <translation>Numerar el título</translation>
    </message>
    <message>
      <source>The slide has no title.</source>
      <translation>La diapositiva no tiene título.</translation>
    </message>
    <message>
      <source>Say its one idea in a title.</source>
      <translation>Diga su única idea en un título.</translation>
    </message>
    <message>
      <source>“{0}” is already the title of slide {1}.</source>
      <translation>«{0}» ya es el título de la diapositiva {1}.</translation>
    </message>
    <message>
      <source>Say what is different here.</source>
      <translation>Diga qué es diferente aquí.</translation>
    </message>
    <message>
      <source>The slide was withdrawn.</source>
      <translation>La diapositiva se retiró.</translation>
    </message>
    <message>
      <source>Take it out, or use its successor.</source>
      <translation>Quítela o use la que la sustituye.</translation>
    </message>
    <message>
      <source>The slide is a draft.</source>
      <translation>La diapositiva es un borrador.</translation>
    </message>
    <message>
      <source>Have it cleared before it is shown.</source>
      <translation>Haga que se apruebe antes de mostrarla.</translation>
    </message>
    <message>
      <source>Check its facts against the sources.</source>
      <translation>Compruebe sus datos en las fuentes.</translation>
    </message>
    <message>
      <source>The slide is cleared for {0}, not for {1}.</source>
      <translation>La diapositiva está aprobada para {0}, no para {1}.</translation>
    </message>
    <message>
      <source>Leave it out, or have it cleared.</source>
      <translation>Quítela o haga que se apruebe.</translation>
    </message>
    <message>
      <source>A review is due since {0}.</source>
      <translation>Hay una revisión pendiente desde el {0}.</translation>
    </message>
    <message>
      <source>A review is due.</source>
      <translation>Hay una revisión pendiente.</translation>
    </message>
    <message>
      <source>Write {{{0}}}</source>
      <translation>Escribir {{{0}}}</translation>
    </message>
    <message>
      <source>“{0}” is not filled in, and is left out here.</source>
      <translation>«{0}» no está rellenado y aquí se omite.</translation>
    </message>
    <message>
      <source>Fill it in under Deck properties.</source>
      <translation>Rellénelo en las propiedades de la presentación.</translation>
    </message>
    <message>
      <source>{0} is not a wording list: {1}</source>
      <translation>{0} no es una lista de redacción: {1}</translation>
    </message>
    <message>
      <source>Compare it with a bundled one.</source>
      <translation>Compárela con una de las incluidas.</translation>
    </message>
    <message>
      <source>Prefer “{0}”.</source>
      <translation>Prefiera «{0}».</translation>
    </message>
    <message>
      <source>Say it another way.</source>
      <translation>Dígalo de otra manera.</translation>
    </message>
    <message>
      <source>Write “{0}”</source>
      <translation>Escribir «{0}»</translation>
    </message>
    <message>
      <source>“{0}” in the title: {1}</source>
      <translation>«{0}» en el título: {1}</translation>
    </message>
    <message>
      <source>“{0}” in the text: {1}</source>
      <translation>«{0}» en el texto: {1}</translation>
    </message>
    <message>
      <source>“{0}” in the notes: {1}</source>
      <translation>«{0}» en las notas: {1}</translation>
    </message>
    <message>
      <source>a term to avoid</source>
      <translation>un término que conviene evitar</translation>
    </message>
    <message>
      <source>“{0}” in the description: {1}</source>
      <translation>«{0}» en la descripción: {1}</translation>
    </message>
    <message>
      <source>must</source>
      <translation>imprescindible</translation>
    </message>
    <message>
      <source>should</source>
      <translation>conveniente</translation>
    </message>
    <message>
      <source>could</source>
      <translation>opcional</translation>
    </message>
    <message>
      <source>Its {0} min did not fit into {1} min beside slides that matter more (priority: {2}).</source>
      <translation>Sus {0} min no cabían en {1} min junto a diapositivas más importantes (prioridad: {2}).</translation>
    </message>
    <message>
      <source>“{0}” takes its part.</source>
      <translation>«{0}» ocupa su lugar.</translation>
    </message>
    <message>
      <source>Nothing of the section that it announces is shown.</source>
      <translation>No se muestra nada de la sección que anuncia.</translation>
    </message>
    <message>
      <source>It was withdrawn from the library.</source>
      <translation>Se retiró de la biblioteca.</translation>
    </message>
    <message>
      <source>There is no text in “{0}”.</source>
      <translation>No hay texto en «{0}».</translation>
    </message>
    <message>
      <source>It is meant for {0}.</source>
      <translation>Está destinada a: {0}.</translation>
    </message>
    <message>
      <source>It is about {0}.</source>
      <translation>Trata de: {0}.</translation>
    </message>
    <message>
      <source>“{0}” is a must, but was left out: {1}</source>
      <translation>«{0}» es imprescindible, pero quedó fuera: {1}</translation>
    </message>
    <message>
      <source>Give the talk more minutes, or shorten other slides.</source>
      <translation>Dé más minutos a la exposición o acorte otras diapositivas.</translation>
    </message>
    <message>
      <source>These notes are never closed.</source>
      <translation>Estas notas no se cierran nunca.</translation>
    </message>
    <message>
      <source>A line of dashes divides the slides of a deck; in one slide it is text.</source>
      <translation>Una línea de guiones separa las diapositivas de una presentación; dentro de una es texto.</translation>
    </message>
    <message>
      <source>This block of code is never closed; everything below is in it.</source>
      <translation>Este bloque de código no se cierra nunca; todo lo que sigue está en él.</translation>
    </message>
    <message>
      <source>This block is never closed.</source>
      <translation>Este bloque no se cierra nunca.</translation>
    </message>
    <message>
      <source>End with “:::”.</source>
      <translation>Termine con «:::».</translation>
    </message>
    <message>
      <source>End with “{0}”.</source>
      <translation>Termine con «{0}».</translation>
    </message>
    <message>
      <source>There is nothing for this “:::” to close.</source>
      <translation>No hay nada que este «:::» cierre.</translation>
    </message>
    <message>
      <source>There is no block of the kind “{0}”; what it holds is shown.</source>
      <translation>No hay ningún bloque de tipo «{0}»; se muestra su contenido.</translation>
    </message>
    <message>
      <source>A slide has one title; this one is shown as a heading.</source>
      <translation>Una diapositiva tiene un solo título; este se muestra como encabezado.</translation>
    </message>
    <message>
      <source>There is “::: notes”.</source>
      <translation>Existe «::: notes».</translation>
    </message>
    <message>
      <source>Make a second slide of it.</source>
      <translation>Haga con él una segunda diapositiva.</translation>
    </message>
    <message>
      <source>The first row names the series, every other row is a category and its numbers.</source>
      <translation>La primera fila nombra las series; cada una de las demás es una categoría y sus números.</translation>
    </message>
    <message>
      <source>Write digits and a point, without units; the unit goes after “chart” as unit="…".</source>
      <translation>Escriba cifras y un punto, sin unidades; la unidad va después de «chart» como unit="…".</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>¿Quiso decir {0}?</translation>
    </message>
    <message>
      <source>There are: {0}.</source>
      <translation>Hay: {0}.</translation>
    </message>
    <message>
      <source>There is no chart of kind “{0}”; it is shown as text.</source>
      <translation>No hay gráficos de tipo «{0}»; se muestra como texto.</translation>
    </message>
    <message>
      <source>This row has {0} numbers for {1} series.</source>
      <translation>Esta fila tiene {0} números para {1} series.</translation>
    </message>
    <message>
      <source>“{0}” is not a number and is left out.</source>
      <translation>«{0}» no es un número y se omite.</translation>
    </message>
    <message>
      <source>This chart has no data; it is shown as text.</source>
      <translation>Este gráfico no tiene datos; se muestra como texto.</translation>
    </message>
    <message>
      <source>The chart's data cannot be read ({0}); it is shown as text.</source>
      <translation>No se pueden leer los datos del gráfico ({0}); se muestra como texto.</translation>
    </message>
    <message>
      <source>Name every series in the first row.</source>
      <translation>Nombre todas las series en la primera fila.</translation>
    </message>
    <message>
      <source>Each line is “key: value”.</source>
      <translation>Cada línea es «clave: valor».</translation>
    </message>
    <message>
      <source>Mend the front matter in the Markdown view first.</source>
      <translation>Corrija primero el encabezamiento en la vista de Markdown.</translation>
    </message>
    <message>
      <source>The front matter is never closed; it is shown as text.</source>
      <translation>El encabezamiento no se cierra nunca; se muestra como texto.</translation>
    </message>
    <message>
      <source>The front matter is too large.</source>
      <translation>El encabezamiento es demasiado grande.</translation>
    </message>
    <message>
      <source>This is not a citation and is shown as text: {0}</source>
      <translation>Esto no es una cita y se muestra como texto: {0}</translation>
    </message>
    <message>
      <source>Write [@key], [@key, p. 10] or [@key, p. 10; @other].</source>
      <translation>Escriba [@key], [@key, p. 10] o [@key, p. 10; @other].</translation>
    </message>
    <message>
      <source>This link is shown as text: {0}</source>
      <translation>Este enlace se muestra como texto: {0}</translation>
    </message>
    <message>
      <source>Links lead to http, https, mailto or to another slide's .md file.</source>
      <translation>Los enlaces llevan a http, https, mailto o al archivo .md de otra diapositiva.</translation>
    </message>
    <message>
      <source>The title of a link is not shown.</source>
      <translation>El título de un enlace no se muestra.</translation>
    </message>
    <message>
      <source>HTML is shown as text: {0}</source>
      <translation>El HTML se muestra como texto: {0}</translation>
    </message>
    <message>
      <source>Write it in Markdown; of HTML only &lt;br&gt;, &lt;sup&gt; and &lt;sub&gt; are understood.</source>
      <translation>Escríbalo en Markdown; de HTML solo se entienden &lt;br&gt;, &lt;sup&gt; y &lt;sub&gt;.</translation>
    </message>
    <message>
      <source>Only the first {0} brackets of a paragraph are read as links.</source>
      <translation>Solo los primeros {0} corchetes de un párrafo se leen como enlaces.</translation>
    </message>
    <message>
      <source>Lists go {0} levels deep; this item is kept at the deepest.</source>
      <translation>Las listas tienen hasta {0} niveles; este elemento queda en el más profundo.</translation>
    </message>
    <message>
      <source>“{0}” is not a text; it is not used.</source>
      <translation>«{0}» no es un texto; no se usa.</translation>
    </message>
    <message>
      <source>Put the text in quotes.</source>
      <translation>Ponga el texto entre comillas.</translation>
    </message>
    <message>
      <source>“{0}” is not a number; it is not used.</source>
      <translation>«{0}» no es un número; no se usa.</translation>
    </message>
    <message>
      <source>Write a number such as 2 or 1.5.</source>
      <translation>Escriba un número como 2 o 1.5.</translation>
    </message>
    <message>
      <source>“{0}” is not a date; it is not used.</source>
      <translation>«{0}» no es una fecha; no se usa.</translation>
    </message>
    <message>
      <source>Write it as 2026-12-31.</source>
      <translation>Escríbala como 2026-12-31.</translation>
    </message>
    <message>
      <source>Write one of: {0}.</source>
      <translation>Escriba uno de estos: {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not known; it is not used.</source>
      <translation>«{0}» no se conoce; no se usa.</translation>
    </message>
    <message>
      <source>“{0}” is not a list of words; it is not used.</source>
      <translation>«{0}» no es una lista de palabras; no se usa.</translation>
    </message>
    <message>
      <source>Outlines have no “{0}”; it is not used.</source>
      <translation>Los esquemas no tienen «{0}»; no se usa.</translation>
    </message>
    <message>
      <source>This line is not a slide and is left out: {0}</source>
      <translation>Esta línea no es una diapositiva y se omite: {0}</translation>
    </message>
    <message>
      <source>Write - [Title](path/to/slide.md).</source>
      <translation>Escriba - [Title](path/to/slide.md).</translation>
    </message>
    <message>
      <source>Write {crop=left,top,right,bottom}, each the share cut off, 0 to 1.</source>
      <translation>Escriba {crop=left,top,right,bottom}; cada uno es la parte recortada, de 0 a 1.</translation>
    </message>
    <message>
      <source>Not understood: {0}</source>
      <translation>No se entiende: {0}</translation>
    </message>
    <message>
      <source>Pictures are never fetched: {0}</source>
      <translation>Las imágenes nunca se descargan: {0}</translation>
    </message>
    <message>
      <source>Save the picture in the media folder.</source>
      <translation>Guarde la imagen en la carpeta media.</translation>
    </message>
    <message>
      <source>Divide it, or shorten it.</source>
      <translation>Divídala o acórtela.</translation>
    </message>
    <message>
      <source>Characters that no file may hold show as �.</source>
      <translation>Los caracteres que ningún archivo puede contener se muestran como �.</translation>
    </message>
    <message>
      <source>The front matter is larger than {0} KB.</source>
      <translation>El encabezamiento supera {0} KB.</translation>
    </message>
    <message>
      <source>The file is larger than {0} KB.</source>
      <translation>El archivo supera {0} KB.</translation>
    </message>
    <message>
      <source>A line is longer than {0} KB.</source>
      <translation>Una línea supera {0} KB.</translation>
    </message>
    <message>
      <source>This table is too large and is shown as text.</source>
      <translation>Esta tabla es demasiado grande y se muestra como texto.</translation>
    </message>
    <message>
      <source>This row has {0} cells, the table {1} columns.</source>
      <translation>Esta fila tiene {0} celdas; la tabla, {1} columnas.</translation>
    </message>
    <message>
      <source>{0} is not a file.</source>
      <translation>{0} no es un archivo.</translation>
    </message>
    <message>
      <source>{0} is not valid TOML: {1}.</source>
      <translation>{0} no es TOML válido: {1}.</translation>
    </message>
    <message>
      <source>The front matter is not a list of “key: value” lines.</source>
      <translation>El encabezamiento no es una lista de líneas «clave: valor».</translation>
    </message>
    <message>
      <source>The front matter is not YAML: {0}.</source>
      <translation>El encabezamiento no es YAML: {0}.</translation>
    </message>
    <message>
      <source>The front matter may not hold anchors, aliases or tags.</source>
      <translation>El encabezamiento no puede contener anclas, alias ni etiquetas.</translation>
    </message>
    <message>
      <source>The front matter is nested too deep.</source>
      <translation>El encabezamiento se anida demasiado.</translation>
    </message>
    <message>
      <source>The settings cannot be read; the defaults are used.</source>
      <translation>No se pueden leer los ajustes; se usan los predeterminados.</translation>
    </message>
    <message>
      <source>The settings in {0} cannot be read; the defaults are used.</source>
      <translation>No se pueden leer los ajustes de {0}; se usan los predeterminados.</translation>
    </message>
    <message>
      <source>“{0}” has no choice {1}.</source>
      <translation>«{0}» no tiene la opción {1}.</translation>
    </message>
    <message>
      <source>Do not open it, unless you know who made it and how.</source>
      <translation>No lo abra si no sabe quién lo hizo y cómo.</translation>
    </message>
    <message>
      <source>Use a backup, or ask for the file again.</source>
      <translation>Use una copia de seguridad o pida el archivo de nuevo.</translation>
    </message>
    <message>
      <source>Leave out large pictures.</source>
      <translation>Quite las imágenes grandes.</translation>
    </message>
    <message>
      <source>{0}: is damaged at “{1}”.</source>
      <translation>{0}: está dañado en «{1}».</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} files.</source>
      <translation>{0}: contiene más de {1} archivos.</translation>
    </message>
    <message>
      <source>{0}: holds a file with the unsafe name “{1}”.</source>
      <translation>{0}: contiene un archivo con el nombre inseguro «{1}».</translation>
    </message>
    <message>
      <source>{0}: holds a link, “{1}”.</source>
      <translation>{0}: contiene un enlace, «{1}».</translation>
    </message>
    <message>
      <source>{0}: “{1}” is packed in a way that is not used here.</source>
      <translation>{0}: «{1}» está comprimido de una forma que aquí no se usa.</translation>
    </message>
    <message>
      <source>{0}: “{1}” would unpack to over {2} times its size.</source>
      <translation>{0}: «{1}» ocuparía al descomprimirse más de {2} veces su tamaño.</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a briefing file.</source>
      <translation>{0}: está dañado o no es un archivo briefing.</translation>
    </message>
    <message>
      <source>{0}: holds two files named “{1}”.</source>
      <translation>{0}: contiene dos archivos llamados «{1}».</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file was changed by another program meanwhile.</source>
      <translation>{0}: no se escribió porque otro programa cambió el archivo entretanto.</translation>
    </message>
    <message>
      <source>Save under another name, or open the changed file first.</source>
      <translation>Guarde con otro nombre o abra primero el archivo modificado.</translation>
    </message>
    <message>
      <source>{0}: was not written, because the disk gave back other bytes than it was given.</source>
      <translation>{0}: no se escribió porque el disco devolvió otros bytes que los recibidos.</translation>
    </message>
    <message>
      <source>Save to another disk, and have this one checked.</source>
      <translation>Guarde en otro disco y haga revisar este.</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file is not there any more.</source>
      <translation>{0}: no se escribió, porque el archivo ya no está.</translation>
    </message>
    <message>
      <source>Connect the disk or network folder again, or save elsewhere.</source>
      <translation>Vuelva a conectar el disco o la carpeta de red, o guarde en otro lugar.</translation>
    </message>
    <message>
      <source>The deck was saved by a newer version of Briefing; it is opened read-only.</source>
      <translation>La presentación se guardó con una versión más reciente de Briefing; se abre en modo de solo lectura.</translation>
    </message>
    <message>
      <source>Update Briefing to change it, or save a copy under another name.</source>
      <translation>Actualice Briefing para cambiarla o guarde una copia con otro nombre.</translation>
    </message>
    <message>
      <source>{0}: its deck.json cannot be understood: {1}.</source>
      <translation>{0}: no se puede entender su deck.json: {1}.</translation>
    </message>
    <message>
      <source>{0}: is not a briefing file.</source>
      <translation>{0}: no es un archivo briefing.</translation>
    </message>
    <message>
      <source>Choose a file that Briefing has saved.</source>
      <translation>Elija un archivo que Briefing haya guardado.</translation>
    </message>
    <message>
      <source>{0}: its deck.json is too large.</source>
      <translation>{0}: su deck.json es demasiado grande.</translation>
    </message>
    <message>
      <source>{0}: was not written, because a text holds half a character.</source>
      <translation>{0}: no se escribió porque un texto contiene medio carácter.</translation>
    </message>
    <message>
      <source>Undo the last paste.</source>
      <translation>Deshaga lo último que pegó.</translation>
    </message>
    <message>
      <source>Compare with a backup.</source>
      <translation>Compare con una copia de seguridad.</translation>
    </message>
    <message>
      <source>The slide text {0} is missing from the file.</source>
      <translation>El texto de diapositiva {0} falta en el archivo.</translation>
    </message>
    <message>
      <source>The slide text {0} is damaged.</source>
      <translation>El texto de diapositiva {0} está dañado.</translation>
    </message>
    <message>
      <source>The slide text {0} is not UTF-8 text; unreadable characters show as �.</source>
      <translation>El texto de diapositiva {0} no es UTF-8; los caracteres ilegibles se muestran como �.</translation>
    </message>
    <message>
      <source>The picture {0} is missing from the file.</source>
      <translation>La imagen {0} falta en el archivo.</translation>
    </message>
    <message>
      <source>Put the picture in again.</source>
      <translation>Inserte de nuevo la imagen.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <source>Free some space, or save elsewhere; the old file is untouched.</source>
      <translation>Libere espacio o guarde en otro lugar; el archivo anterior está intacto.</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>su parte del disco está agotada</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>el disco es de solo lectura</translation>
    </message>
    <message>
      <source>Save to another disk or folder; the old file is untouched.</source>
      <translation>Guarde en otro disco o carpeta; el archivo anterior sigue intacto.</translation>
    </message>
    <message>
      <source>permission is denied</source>
      <translation>se ha denegado el permiso</translation>
    </message>
    <message>
      <source>Save to a folder of your own, or ask for the right to write here.</source>
      <translation>Guarde en una carpeta suya o pida permiso para escribir aquí.</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>no existe esa carpeta</translation>
    </message>
    <message>
      <source>Make the folder first, or correct its name.</source>
      <translation>Cree primero la carpeta o corrija su nombre.</translation>
    </message>
    <message>
      <source>a part of the path is a file, not a folder</source>
      <translation>una parte de la ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
      <source>Correct the path.</source>
      <translation>Corrija la ruta.</translation>
    </message>
    <message>
      <source>there is a folder of this name</source>
      <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
      <source>Choose a shorter name.</source>
      <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
      <source>the name is not allowed here</source>
      <translation>el nombre no se permite aquí</translation>
    </message>
    <message>
      <source>the file is larger than this disk allows</source>
      <translation>el archivo es mayor de lo que permite este disco</translation>
    </message>
    <message>
      <source>Save to another disk.</source>
      <translation>Guarde en otro disco.</translation>
    </message>
    <message>
      <source>the disk reported a fault</source>
      <translation>el disco comunicó un fallo</translation>
    </message>
    <message>
      <source>Save to another disk; the old file is untouched.</source>
      <translation>Guarde en otro disco; el archivo anterior está intacto.</translation>
    </message>
    <message>
      <source>the network folder has gone away</source>
      <translation>la carpeta de red ha desaparecido</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect again; the old file is untouched.</source>
      <translation>Guarde en otro lugar o conéctese de nuevo; el archivo anterior está intacto.</translation>
    </message>
    <message>
      <source>the network folder does not answer</source>
      <translation>la carpeta de red no responde</translation>
    </message>
    <message>
      <source>the disk has gone away</source>
      <translation>el disco ha desaparecido</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect it again; the old file is untouched.</source>
      <translation>Guarde en otro lugar o vuelva a conectarlo; el archivo anterior sigue intacto.</translation>
    </message>
    <message>
      <source>another program holds the file</source>
      <translation>otro programa ocupa el archivo</translation>
    </message>
    <message>
      <source>Close it there, then save again.</source>
      <translation>Ciérrelo allí y guarde de nuevo.</translation>
    </message>
    <message>
      <source>the target is on another disk than its folder</source>
      <translation>el destino está en otro disco que su carpeta</translation>
    </message>
    <message>
      <source>Save to another folder.</source>
      <translation>Guarde en otra carpeta.</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>no existe ese archivo</translation>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
      <source>is a folder, not a file</source>
      <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
      <source>Name a file inside it.</source>
      <translation>Indique un archivo que esté dentro.</translation>
    </message>
    <message>
      <source>Ask for the right to read it.</source>
      <translation>Pida permiso para leerlo.</translation>
    </message>
    <message>
      <source>Try a copy of the file.</source>
      <translation>Pruebe con una copia del archivo.</translation>
    </message>
    <message>
      <source>Connect again, or use a copy.</source>
      <translation>Conéctese de nuevo o use una copia.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Compruebe el nombre.</translation>
    </message>
    <message>
      <source>{0}: was not written: {1}.</source>
      <translation>{0}: no se escribió: {1}.</translation>
    </message>
    <message>
      <source>Save elsewhere; the old file is untouched.</source>
      <translation>Guarde en otro lugar; el archivo anterior está intacto.</translation>
    </message>
    <message>
      <source>There is no unsaved work “{0}”.</source>
      <translation>No hay trabajo sin guardar «{0}».</translation>
    </message>
    <message>
      <source>Choose one of those listed.</source>
      <translation>Elija uno de los que se enumeran.</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown.</source>
      <translation>{0} no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
      <source>A picture has more than {0} million pixels.</source>
      <translation>Una imagen tiene más de {0} millones de píxeles.</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>Redúzcala.</translation>
    </message>
    <message>
      <source>A file named {0}</source>
      <translation>Un archivo llamado {0}</translation>
    </message>
    <message>
      <source>A file</source>
      <translation>Un archivo</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown ({1}).</source>
      <translation>{0} no es una imagen que se pueda mostrar ({1}).</translation>
    </message>
    <message>
      <source>Use a PNG, JPEG, WebP or GIF file.</source>
      <translation>Use un archivo PNG, JPEG, WebP o GIF.</translation>
    </message>
    <message>
      <source>A picture is larger than {0} MB.</source>
      <translation>Una imagen supera {0} MB.</translation>
    </message>
    <message>
      <source>The picture {0} is damaged.</source>
      <translation>La imagen {0} está dañada.</translation>
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
      <source>Reading the library…</source>
      <translation>Leyendo la biblioteca…</translation>
    </message>
    <message>
      <source>Plan the talk</source>
      <translation>Planificar la charla</translation>
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
      <source>Section is empty</source>
      <translation>Sección vacía</translation>
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
      <source>Library</source>
      <translation>Biblioteca</translation>
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
      <source>This deck</source>
      <translation>Esta presentación</translation>
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
    <name>PrintDialog</name>
    <message>
      <source>What</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Slides, one a page</source>
      <translation>Diapositivas, una por página</translation>
    </message>
    <message>
      <source>Slides with notes</source>
      <translation>Diapositivas con notas</translation>
    </message>
    <message>
      <source>Handout: three a page, with lines</source>
      <translation>Para el público: tres por página, con líneas</translation>
    </message>
    <message>
      <source>Handout: six a page</source>
      <translation>Para el público: seis por página</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>The preview shows the first {0} slides.</source>
      <translation>La vista previa muestra las primeras {0} diapositivas.</translation>
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
      <source>&amp;Title</source>
      <translation>&amp;Título</translation>
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
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>The file {0} was changed after this work began.</source>
      <translation>El archivo {0} se modificó después de empezar este trabajo.</translation>
    </message>
    <message>
      <source>Briefing did not end as it should. This work was kept for you.</source>
      <translation>Briefing no terminó como debía. Este trabajo se conservó.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>This deck was never saved to a file.</source>
      <translation>Esta presentación nunca se guardó en un archivo.</translation>
    </message>
    <message>
      <source>never saved to a file</source>
      <translation>nunca guardado en un archivo</translation>
    </message>
    <message>
      <source>discarded, kept for 30 days</source>
      <translation>descartado, se conserva 30 días</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>Trabajo sin guardar</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Comparar…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <source>Saved in the file</source>
      <translation>Guardado en el archivo</translation>
    </message>
    <message>
      <source>There is no unsaved work.</source>
      <translation>No hay trabajo sin guardar.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Recobrar</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}”</source>
      <translation>Trabajo sin guardar en «{0}»</translation>
    </message>
    <message>
      <source>The file {0} cannot be read now.</source>
      <translation>El archivo {0} no se puede leer ahora.</translation>
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
      <translation>Diapositivas arrastradas a otros programas</translation>
    </message>
    <message>
      <source>Hold Alt as you begin to drag for the other kind.</source>
      <translation>Mantenga Alt al empezar a arrastrar para el otro tipo.</translation>
    </message>
    <message>
      <source>Pictures (PNG)</source>
      <translation>Imágenes (PNG)</translation>
    </message>
    <message>
      <source>PowerPoint (.pptx)</source>
      <translation>PowerPoint (.pptx)</translation>
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
      <source>My library folders</source>
      <translation>Mis carpetas de biblioteca</translation>
    </message>
    <message>
      <source>Their slides are found beside those that come with Briefing.</source>
      <translation>Sus diapositivas se encuentran junto con las que vienen con Briefing.</translation>
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
      <source>Exported files are for</source>
      <translation>Los archivos exportados se destinan a</translation>
    </message>
    <message>
      <source>What was chosen last in the export dialog.</source>
      <translation>Lo último que se eligió en el cuadro de exportación.</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>Colegas (interno)</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>Cualquiera (público)</translation>
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
      <translation>Dibujando una imagen</translation>
    </message>
    <message>
      <source>Copied a picture of the slide.</source>
      <translation>Imagen de la diapositiva copiada.</translation>
    </message>
    <message>
      <source>Saved {0}, without notes.</source>
      <translation>{0} guardado, sin notas.</translation>
    </message>
    <message>
      <source>Saving {0}</source>
      <translation>Guardando {0}</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Opening libraries</source>
      <translation>Apertura de bibliotecas</translation>
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
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <source>Point, draw, zoom</source>
      <translation>Señalar, dibujar, ampliar</translation>
    </message>
    <message>
      <source>Time and notes</source>
      <translation>Tiempo y notas</translation>
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
    <name>Showings</name>
    <message>
      <source>Reading the records of shows</source>
      <translation>Lectura de los registros de proyecciones</translation>
    </message>
    <message>
      <source>shown {0}</source>
      <translation>mostrada {0}</translation>
    </message>
    <message>
      <source>Shown to {0}, {1}</source>
      <translation>Mostrada a: {0}, {1}</translation>
    </message>
    <message>
      <source>Shown on {0}</source>
      <translation>Mostrada el {0}</translation>
    </message>
    <message>
      <source>and {0} times before</source>
      <translation>y {0} veces antes</translation>
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
      <source>Change list</source>
      <translation>Cambiar la lista</translation>
    </message>
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
    <name>ThemeField</name>
    <message>
      <source>From a file…</source>
      <translation>De un archivo…</translation>
    </message>
    <message>
      <source>Take the look of a PowerPoint file or template</source>
      <translation>Tomar el aspecto de un archivo o plantilla de PowerPoint</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Leyendo {0}</translation>
    </message>
    <message>
      <source>Damaged theme</source>
      <translation>Tema dañado</translation>
    </message>
  </context>
  <context>
    <name>Themes</name>
    <message>
      <source>Plain</source>
      <translation>Sencillo</translation>
    </message>
    <message>
      <source>Night</source>
      <translation>Noche</translation>
    </message>
    <message>
      <source>Commemoration</source>
      <translation>Conmemoración</translation>
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
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>Tras la actualización</translation>
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
