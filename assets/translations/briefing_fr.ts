<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New deck</source>
      <translation>&amp;Nouvelle présentation</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Page d’accueil</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <source>Make a PowerPoint, PDF or other file of the deck</source>
      <translation>Créer un fichier PowerPoint, PDF ou autre</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Paramètres…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Co&amp;uper</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>Copy as p&amp;icture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>C&amp;oller</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
      <source>R&amp;eplace…</source>
      <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
      <source>Search e&amp;verything…</source>
      <translation>Rechercher &amp;partout…</translation>
    </message>
    <message>
      <source>Slides, briefings, commands and help, by any word</source>
      <translation>Diapositives, exposés, commandes et aide, par n’importe quel mot</translation>
    </message>
    <message>
      <source>Find in the &amp;library</source>
      <translation>Rechercher dans la &amp;bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Picture…</source>
      <translation>&amp;Image…</translation>
    </message>
    <message>
      <source>&amp;Table</source>
      <translation>&amp;Tableau</translation>
    </message>
    <message>
      <source>C&amp;hart…</source>
      <translation>&amp;Graphique…</translation>
    </message>
    <message>
      <source>Row &amp;above</source>
      <translation>Ligne &amp;au-dessus</translation>
    </message>
    <message>
      <source>Row &amp;below</source>
      <translation>Ligne en &amp;dessous</translation>
    </message>
    <message>
      <source>&amp;Column before</source>
      <translation>&amp;Colonne avant</translation>
    </message>
    <message>
      <source>C&amp;olumn after</source>
      <translation>C&amp;olonne après</translation>
    </message>
    <message>
      <source>Move row &amp;up</source>
      <translation>&amp;Monter la ligne</translation>
    </message>
    <message>
      <source>Move row &amp;down</source>
      <translation>Desc&amp;endre la ligne</translation>
    </message>
    <message>
      <source>Move column &amp;left</source>
      <translation>Colonne vers la &amp;gauche</translation>
    </message>
    <message>
      <source>Move column &amp;right</source>
      <translation>Colonne vers la d&amp;roite</translation>
    </message>
    <message>
      <source>D&amp;elete row</source>
      <translation>&amp;Supprimer la ligne</translation>
    </message>
    <message>
      <source>Delete colu&amp;mn</source>
      <translation>Supprimer la colon&amp;ne</translation>
    </message>
    <message>
      <source>&amp;New slide</source>
      <translation>&amp;Nouvelle diapositive</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <translation>&amp;Dupliquer</translation>
    </message>
    <message>
      <source>&amp;Hide or show</source>
      <translation>&amp;Masquer ou afficher</translation>
    </message>
    <message>
      <source>&amp;Layout…</source>
      <translation>Dis&amp;position…</translation>
    </message>
    <message>
      <source>Move &amp;earlier</source>
      <translation>Déplacer vers le débu&amp;t</translation>
    </message>
    <message>
      <source>Move l&amp;ater</source>
      <translation>Déplacer vers la &amp;fin</translation>
    </message>
    <message>
      <source>New &amp;section here</source>
      <translation>Nouvelle &amp;section ici</translation>
    </message>
    <message>
      <source>&amp;Rename slide or section</source>
      <translation>&amp;Renommer la diapositive ou la section</translation>
    </message>
    <message>
      <source>Join section with the one before</source>
      <translation>Réunir la section à la précédente</translation>
    </message>
    <message>
      <source>&amp;Changes from the library…</source>
      <translation>Changements de la &amp;bibliothèque…</translation>
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
      <translation>&amp;Gras</translation>
    </message>
    <message>
      <source>&amp;Italic</source>
      <translation>&amp;Italique</translation>
    </message>
    <message>
      <source>Stri&amp;ke through</source>
      <translation>&amp;Barré</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;Slide</source>
      <translation>&amp;Diapositive</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <translation>&amp;Insertion</translation>
    </message>
    <message>
      <source>&amp;Talk</source>
      <translation>E&amp;xposé</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>Te&amp;xte</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>Ta&amp;bleau</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>Dia&amp;porama</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <source>Open or make a deck first.</source>
      <translation>Ouvrez ou créez d’abord une présentation.</translation>
    </message>
    <message>
      <source>The deck has no slides yet.</source>
      <translation>La présentation n’a pas encore de diapositive.</translation>
    </message>
    <message>
      <source>Select a slide first.</source>
      <translation>Sélectionnez d’abord une diapositive.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <source>Copy or cut a slide first.</source>
      <translation>Copiez ou coupez d’abord une diapositive.</translation>
    </message>
    <message>
      <source>This deck is open read-only: save it under another name.</source>
      <translation>Cette présentation est en lecture seule : enregistrez-la sous un autre nom.</translation>
    </message>
    <message>
      <source>Everything is saved.</source>
      <translation>Tout est enregistré.</translation>
    </message>
    <message>
      <source>The library has no newer text of this slide.</source>
      <translation>La bibliothèque n’a pas de texte plus récent pour cette diapositive.</translation>
    </message>
    <message>
      <source>Click into a cell of a table first.</source>
      <translation>Cliquez d’abord dans une cellule d’un tableau.</translation>
    </message>
    <message>
      <source>Click on text on the slide first.</source>
      <translation>Cliquez d’abord sur un texte de la diapositive.</translation>
    </message>
    <message>
      <source>&amp;Plan…</source>
      <translation>&amp;Planifier…</translation>
    </message>
    <message>
      <source>Choose the slides that fit the audience, the theme and the minutes</source>
      <translation>Choisir les diapositives selon le public, le thème et les minutes</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <source>Deck p&amp;roperties…</source>
      <translation>P&amp;ropriétés de la présentation…</translation>
    </message>
    <message>
      <source>Insert an &amp;agenda</source>
      <translation>Insérer un ordre du &amp;jour</translation>
    </message>
    <message>
      <source>Save the r&amp;un sheet…</source>
      <translation>Enregistrer le &amp;déroulé…</translation>
    </message>
    <message>
      <source>Save the &amp;event for a calendar…</source>
      <translation>Enregistrer l’événe&amp;ment pour un agenda…</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>&amp;Présenter</translation>
    </message>
    <message>
      <source>Show the deck from its first slide</source>
      <translation>Montrer la présentation depuis la première diapositive</translation>
    </message>
    <message>
      <source>Present from &amp;here</source>
      <translation>Présenter à partir d’&amp;ici</translation>
    </message>
    <message>
      <source>&amp;Rehearse</source>
      <translation>&amp;Répéter</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Clavier</translation>
    </message>
    <message>
      <source>&amp;All commands…</source>
      <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
      <source>A&amp;bout</source>
      <translation>À &amp;propos</translation>
    </message>
    <message>
      <source>What is not yet fit to be shown</source>
      <translation>Ce qui n’est pas encore prêt à être montré</translation>
    </message>
    <message>
      <source>Slide &amp;sorter</source>
      <translation>&amp;Trieuse de diapositives</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>&amp;Plan</translation>
    </message>
    <message>
      <source>One sli&amp;de</source>
      <translation>&amp;Une diapositive</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>&amp;Inspecteur</translation>
    </message>
    <message>
      <source>&amp;Notes</source>
      <translation>&amp;Notes</translation>
    </message>
    <message>
      <source>Larger slides</source>
      <translation>Diapositives plus grandes</translation>
    </message>
    <message>
      <source>Smaller slides</source>
      <translation>Diapositives plus petites</translation>
    </message>
    <message>
      <source>Next &amp;pane</source>
      <translation>&amp;Volet suivant</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Volet précédent</translation>
    </message>
  </context>
  <context>
    <name>AnswerFinder</name>
    <message>
      <source>Reading the library</source>
      <translation>Lecture de la bibliothèque</translation>
    </message>
  </context>
  <context>
    <name>Badges</name>
    <message>
      <source>own copy</source>
      <translation>copie propre</translation>
    </message>
    <message>
      <source>own slide</source>
      <translation>diapositive propre</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>liée</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>brouillon</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>validée</translation>
    </message>
    <message>
      <source>review due</source>
      <translation>à revoir</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retirée</translation>
    </message>
    <message>
      <source>update available</source>
      <translation>mise à jour disponible</translation>
    </message>
  </context>
  <context>
    <name>ButtonBar</name>
    <message>
      <source>◀ Back</source>
      <translation>◀ Précédent</translation>
    </message>
    <message>
      <source>Next ▶</source>
      <translation>Suivant ▶</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Grille</translation>
    </message>
    <message>
      <source>If they ask</source>
      <translation>Si l’on demande</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Noir</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Figer</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>Stylo</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>More ▾</source>
      <translation>Plus ▾</translation>
    </message>
  </context>
  <context>
    <name>ChartDialog</name>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Bars</source>
      <translation>Barres</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <source>Doughnut</source>
      <translation>Anneau</translation>
    </message>
    <message>
      <source>Data of the chart</source>
      <translation>Données du graphique</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Graphique</translation>
    </message>
    <message>
      <source>Preview of the slide</source>
      <translation>Aperçu de la diapositive</translation>
    </message>
    <message>
      <source>The first row names the series, the first column the categories. A copied range of a spreadsheet can be pasted.</source>
      <translation>La première ligne nomme les séries, la première colonne les catégories. Vous pouvez coller une plage copiée d’un tableur.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>What the chart shows</source>
      <translation>Ce que montre le graphique</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>Ajouter une ligne</translation>
    </message>
    <message>
      <source>Add a series</source>
      <translation>Ajouter une série</translation>
    </message>
    <message>
      <source>Remove the row</source>
      <translation>Supprimer la ligne</translation>
    </message>
    <message>
      <source>Remove the series</source>
      <translation>Supprimer la série</translation>
    </message>
    <message>
      <source>A chart needs one category and one series with a number.</source>
      <translation>Un graphique a besoin d’une catégorie et d’une série contenant un nombre.</translation>
    </message>
    <message>
      <source>“{0}” is not a number.</source>
      <translation>« {0} » n’est pas un nombre.</translation>
    </message>
  </context>
  <context>
    <name>ChartEditor</name>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>Insert a chart</source>
      <translation>Insérer un graphique</translation>
    </message>
    <message>
      <source>Change the chart</source>
      <translation>Modifier le graphique</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Série</translation>
    </message>
  </context>
  <context>
    <name>CheckWatcher</name>
    <message>
      <source>Checking</source>
      <translation>Vérification</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>To mend</source>
      <translation>À corriger</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>À examiner</translation>
    </message>
    <message>
      <source>To know</source>
      <translation>À savoir</translation>
    </message>
    <message>
      <source>Title missing</source>
      <translation>Titre manquant</translation>
    </message>
    <message>
      <source>Title repeated</source>
      <translation>Titre répété</translation>
    </message>
    <message>
      <source>Slide repeated</source>
      <translation>Diapositive répétée</translation>
    </message>
    <message>
      <source>Description missing</source>
      <translation>Description manquante</translation>
    </message>
    <message>
      <source>Many words</source>
      <translation>Beaucoup de mots</translation>
    </message>
    <message>
      <source>Too much on a slide</source>
      <translation>Diapositive trop chargée</translation>
    </message>
    <message>
      <source>Small text</source>
      <translation>Texte trop petit</translation>
    </message>
    <message>
      <source>Low contrast</source>
      <translation>Contraste faible</translation>
    </message>
    <message>
      <source>Reading order</source>
      <translation>Ordre de lecture</translation>
    </message>
    <message>
      <source>Source missing</source>
      <translation>Source manquante</translation>
    </message>
    <message>
      <source>Source unknown</source>
      <translation>Source inconnue</translation>
    </message>
    <message>
      <source>Old figures</source>
      <translation>Chiffres anciens</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirées</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>À revoir</translation>
    </message>
    <message>
      <source>Not cleared for this audience</source>
      <translation>Non validée pour ce public</translation>
    </message>
    <message>
      <source>Content notice missing</source>
      <translation>Avertissement sur le contenu manquant</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Durée dépassée</translation>
    </message>
    <message>
      <source>Other language</source>
      <translation>Autre langue</translation>
    </message>
    <message>
      <source>Translation out of date</source>
      <translation>Traduction périmée</translation>
    </message>
    <message>
      <source>Unknown variable</source>
      <translation>Variable inconnue</translation>
    </message>
    <message>
      <source>Not filled in</source>
      <translation>Non rempli</translation>
    </message>
    <message>
      <source>Picture missing</source>
      <translation>Image manquante</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>Formulation</translation>
    </message>
  </context>
  <context>
    <name>ChecksPanel</name>
    <message>
      <source>Checks</source>
      <translation>Contrôles</translation>
    </message>
    <message>
      <source>Fix what the checks found</source>
      <translation>Corriger ce que les contrôles ont trouvé</translation>
    </message>
    <message>
      <source>Nothing stands in the way of showing this deck.</source>
      <translation>Rien ne s’oppose à ce que cette présentation soit montrée.</translation>
    </message>
    <message>
      <source>The whole deck</source>
      <translation>Toute la présentation</translation>
    </message>
    <message>
      <source>Hidden slide</source>
      <translation>Diapositive masquée</translation>
    </message>
    <message>
      <source>{0} to mend · {1} to look at</source>
      <translation>{0} à corriger · {1} à examiner</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>Diapositive {0}</translation>
    </message>
    <message>
      <source>Fix all that can be fixed: {0}</source>
      <translation>Corriger tout ce qui peut l’être : {0}</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>Tout afficher ({0})</translation>
    </message>
  </context>
  <context>
    <name>ChosenSlides</name>
    <message>
      <source>Slide</source>
      <translation>Diapositive</translation>
    </message>
  </context>
  <context>
    <name>ContentPage</name>
    <message>
      <source>Hidden: a backup slide</source>
      <translation>Masquée : diapositive de réserve</translation>
    </message>
    <message>
      <source>Changes from the library…</source>
      <translation>Changements de la bibliothèque…</translation>
    </message>
    <message>
      <source>Change layout</source>
      <translation>Changer la mise en page</translation>
    </message>
    <message>
      <source>Change priority</source>
      <translation>Changer la priorité</translation>
    </message>
    <message>
      <source>Change minutes</source>
      <translation>Changer la durée</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>Masquer ou afficher</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Mise en page</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorité</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>review by {0}</source>
      <translation>à revoir avant le {0}</translation>
    </message>
    <message>
      <source>{0} (estimated)</source>
      <translation>{0} (estimation)</translation>
    </message>
  </context>
  <context>
    <name>DeckHeader</name>
    <message>
      <source>Title of the deck</source>
      <translation>Titre de la présentation</translation>
    </message>
    <message>
      <source>Event, language and look of the deck</source>
      <translation>Événement, langue et aspect de la présentation</translation>
    </message>
    <message>
      <source>Rename deck</source>
      <translation>Renommer la présentation</translation>
    </message>
    <message>
      <source>{0} of {1} min</source>
      <translation>{0} sur {1} min</translation>
    </message>
  </context>
  <context>
    <name>DeckModel</name>
    <message>
      <source>Without a title</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>Without a section</source>
      <translation>Sans section</translation>
    </message>
  </context>
  <context>
    <name>Drawers</name>
    <message>
      <source>All slides</source>
      <translation>Toutes les diapositives</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>Rechercher dans la présentation</translation>
    </message>
    <message>
      <source>If they ask: any slide of the library</source>
      <translation>Si l’on demande : toute diapositive de la bibliothèque</translation>
    </message>
    <message>
      <source>Words of a slide or its notes</source>
      <translation>Mots d’une diapositive ou de ses notes</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>masquée</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>passée</translation>
    </message>
    <message>
      <source>What is the question about?</source>
      <translation>Sur quoi porte la question ?</translation>
    </message>
    <message>
      <source>Shown for {0}.</source>
      <translation>Durée : {0}.</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Paste slides</source>
      <translation>Coller des diapositives</translation>
    </message>
    <message>
      <source>Delete slides</source>
      <translation>Supprimer des diapositives</translation>
    </message>
    <message>
      <source>Deleted {0}.</source>
      <translation>Supprimé : {0}.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>EndPage</name>
    <message>
      <source>The room sees a black screen</source>
      <translation>La salle voit un écran noir</translation>
    </message>
    <message>
      <source>Keep a record on this computer: what was shown, how long, to whom</source>
      <translation>Garder une trace sur cet ordinateur : ce qui a été montré, combien de temps, à qui</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Save drawings…</source>
      <translation>Enregistrer les dessins…</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>With the speaker's notes</source>
      <translation>Avec les notes de l’orateur</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <source>{0} slides stay as they are: the library does not have them in this language.</source>
      <translation>{0} diapositives restent telles quelles : la bibliothèque ne les a pas dans cette langue.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>Exported {0}.</source>
      <translation>{0} exporté.</translation>
    </message>
    <message>
      <source>As the deck: {0}</source>
      <translation>Comme la présentation : {0}</translation>
    </message>
    <message>
      <source>Exporting to {0}…</source>
      <translation>Exportation vers {0}…</translation>
    </message>
    <message>
      <source>Exporting {0}</source>
      <translation>Exportation de {0}</translation>
    </message>
    <message>
      <source>{0} remarks: see Check.</source>
      <translation>{0} remarques : voir Vérifier.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Mot de passe (répéter)</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Mot de passe</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>Saisissez-les de nouveau.</translation>
    </message>
  </context>
  <context>
    <name>FacetChips</name>
    <message>
      <source>Fewer</source>
      <translation>Moins</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Plus…</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>Briefing</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Saved {0}, {1}.</source>
      <translation>{0} enregistré, {1}.</translation>
    </message>
  </context>
  <context>
    <name>FileDrop</name>
    <message>
      <source>Not all could be kept ({0}): {1}</source>
      <translation>Tout n’a pas pu être conservé ({0}) : {1}</translation>
    </message>
    <message>
      <source>Add slides from a file</source>
      <translation>Ajouter des diapositives d’un fichier</translation>
    </message>
    <message>
      <source>Added {0}.</source>
      <translation>Ajouté : {0}.</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Lecture de {0}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the deck</source>
      <translation>Rechercher dans la présentation</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Remplacer par</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Respecter la casse</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Mots entiers</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Replace on this slide</source>
      <translation>Remplacer sur cette diapositive</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Tout remplacer</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Not in this deck</source>
      <translation>Absent de la présentation</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>What was found</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Nothing says all of this. Try fewer or other words.</source>
      <translation>Rien ne contient tout cela. Essayez moins de mots ou d’autres mots.</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Toutes les commandes</translation>
    </message>
    <message>
      <source>Search slides, briefings, commands and help</source>
      <translation>Rechercher diapositives, exposés, commandes et aide</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>Tapez une commande</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Rechercher partout</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>In this deck</source>
      <translation>Dans cette présentation</translation>
    </message>
    <message>
      <source>Briefings</source>
      <translation>Exposés</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>Diapositive {0}</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Fix</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <source>Take responsibility</source>
      <translation>Assumer la responsabilité</translation>
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
      <translation>À propos de Briefing</translation>
    </message>
    <message>
      <source>Briefing {0}

Assemble, present and export briefings from a library of reviewed slides. MIT licence.</source>
      <translation>Briefing {0}

Assembler, présenter et exporter des exposés à partir d’une bibliothèque de diapositives relues. Licence MIT.</translation>
    </message>
  </context>
  <context>
    <name>HelpPages</name>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>In a show</source>
      <translation>Pendant un diaporama</translation>
    </message>
  </context>
  <context>
    <name>HelpReader</name>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Help text</source>
      <translation>Texte de l’aide</translation>
    </message>
  </context>
  <context>
    <name>InsertCommands</name>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Insert a table</source>
      <translation>Insérer un tableau</translation>
    </message>
  </context>
  <context>
    <name>InspectorPane</name>
    <message>
      <source>Checks</source>
      <translation>Contrôles</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Pages of the inspector</source>
      <translation>Pages de l’inspecteur</translation>
    </message>
  </context>
  <context>
    <name>JobLine</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>LayoutDialog</name>
    <message>
      <source>Change layout</source>
      <translation>Changer la disposition</translation>
    </message>
    <message>
      <source>Choose a layout</source>
      <translation>Choisir une disposition</translation>
    </message>
    <message>
      <source>This slide in every layout</source>
      <translation>Cette diapositive dans chaque disposition</translation>
    </message>
  </context>
  <context>
    <name>Layouts</name>
    <message>
      <source>From the content</source>
      <translation>D’après le contenu</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Two columns</source>
      <translation>Deux colonnes</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Citation</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Affirmation</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Graphique</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
  </context>
  <context>
    <name>LearnDialog</name>
    <message>
      <source>Learn a button</source>
      <translation>Apprendre un bouton</translation>
    </message>
    <message>
      <source>Press the button of your clicker.</source>
      <translation>Appuyez sur le bouton de votre télécommande.</translation>
    </message>
    <message>
      <source>Waiting for a button…</source>
      <translation>En attente d’un bouton…</translation>
    </message>
    <message>
      <source>What the button shall do</source>
      <translation>Ce que doit faire le bouton</translation>
    </message>
    <message>
      <source>The button sends {0}</source>
      <translation>Le bouton envoie {0}</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>No slide has all of this. Take a word or a chip away.</source>
      <translation>Aucune diapositive ne réunit tout cela. Retirez un mot ou un filtre.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
      <source>Slides of the library</source>
      <translation>Diapositives de la bibliothèque</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>Reading the library</source>
      <translation>Lecture de la bibliothèque</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Comptage</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>Barre d’outils</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>Le fichier de cette présentation a été modifié par un autre programme.</translation>
    </message>
    <message>
      <source>Your version is still here; Save as… keeps both.</source>
      <translation>Votre version est toujours là ; Enregistrer sous… garde les deux.</translation>
    </message>
    <message>
      <source>{0} has this deck open on {1}: it is read-only here.</source>
      <translation>{0} a ouvert cette présentation sur {1} : elle est ici en lecture seule.</translation>
    </message>
    <message>
      <source>Save a copy to change it.</source>
      <translation>Enregistrez une copie pour la modifier.</translation>
    </message>
    <message>
      <source>Open the changed file</source>
      <translation>Ouvrir le fichier modifié</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <source>New deck</source>
      <translation>Nouvelle présentation</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}” of {1} was kept.</source>
      <translation>Un travail non enregistré sur « {0} » du {1} a été gardé.</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Your deck is unharmed.</source>
      <translation>Votre présentation est intacte.</translation>
    </message>
    <message>
      <source>Something went wrong that should not: {0}</source>
      <translation>Un problème imprévu est survenu : {0}</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Ce qui peut être fait</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>New deck</source>
      <translation>Nouvelle présentation</translation>
    </message>
    <message>
      <source>Save the changes to “{0}”?</source>
      <translation>Enregistrer les modifications de « {0} » ?</translation>
    </message>
  </context>
  <context>
    <name>NotesPane</name>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes of the slide</source>
      <translation>Notes de la diapositive</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>Ce qu’il faut dire : 60 à 120 mots.</translation>
    </message>
    <message>
      <source>Edit notes</source>
      <translation>Modifier les notes</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>No notes on this slide.</source>
      <translation>Pas de notes pour cette diapositive.</translation>
    </message>
  </context>
  <context>
    <name>OutlinePage</name>
    <message>
      <source>Without a title</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>Outline of the deck</source>
      <translation>Plan de la présentation</translation>
    </message>
  </context>
  <context>
    <name>OutlinesButton</name>
    <message>
      <source>Outlines</source>
      <translation>Plans</translation>
    </message>
    <message>
      <source>The whole outline</source>
      <translation>Le plan entier</translation>
    </message>
  </context>
  <context>
    <name>PictureInserter</name>
    <message>
      <source>The picture is on the slide.</source>
      <translation>L’image est sur la diapositive.</translation>
    </message>
    <message>
      <source>Say in the inspector what it shows, for those who cannot see it.</source>
      <translation>Décrivez-la dans l’inspecteur pour les personnes qui ne peuvent pas la voir.</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>Insérer une image</translation>
    </message>
  </context>
  <context>
    <name>PictureSection</name>
    <message>
      <source>Decorative: nothing to describe</source>
      <translation>Décorative : rien à décrire</translation>
    </message>
    <message>
      <source>Replace the picture…</source>
      <translation>Remplacer l’image…</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Rogner</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Haut</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Bas</translation>
    </message>
    <message>
      <source>Replace the picture</source>
      <translation>Remplacer l’image</translation>
    </message>
    <message>
      <source>Change the picture</source>
      <translation>Modifier l’image</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Ce qu’elle montre</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Plan the talk</source>
      <translation>Planifier l’exposé</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <source>Keep the selected</source>
      <translation>Garder la sélection</translation>
    </message>
    <message>
      <source>{0} min for questions</source>
      <translation>{0} min pour les questions</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Laissées de côté</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>No slide answers all of that in the time.</source>
      <translation>Aucune diapositive ne répond à tout cela dans le temps prévu.</translation>
    </message>
    <message>
      <source>{0}, {1} of {2} min</source>
      <translation>{0}, {1} sur {2} min</translation>
    </message>
    <message>
      <source>Kept: {0} · let go</source>
      <translation>Gardées : {0} · libérer</translation>
    </message>
    <message>
      <source>{0} musts left out</source>
      <translation>{0} indispensables laissées de côté</translation>
    </message>
    <message>
      <source>No time left</source>
      <translation>Plus de temps</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirées</translation>
    </message>
    <message>
      <source>Not in this language</source>
      <translation>Pas dans cette langue</translation>
    </message>
    <message>
      <source>For other audiences</source>
      <translation>Pour d’autres publics</translation>
    </message>
    <message>
      <source>About other things</source>
      <translation>Sur d’autres sujets</translation>
    </message>
    <message>
      <source>About other regions</source>
      <translation>Sur d’autres régions</translation>
    </message>
    <message>
      <source>Another slide takes its part</source>
      <translation>Une autre diapositive la remplace</translation>
    </message>
    <message>
      <source>Nothing behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slides left out</source>
      <translation>Diapositives laissées de côté</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Lecture de la bibliothèque</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Planned: {0}.</source>
      <translation>Planifié : {0}.</translation>
    </message>
    <message>
      <source>The proposed talk</source>
      <translation>L’exposé proposé</translation>
    </message>
    <message>
      <source>What the talk is for</source>
      <translation>À quoi sert l’exposé</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>Toute la bibliothèque</translation>
    </message>
    <message>
      <source>Leave the slide out</source>
      <translation>Laisser la diapositive de côté</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>Thèmes</translation>
    </message>
    <message>
      <source>Crimes</source>
      <translation>Crimes</translation>
    </message>
    <message>
      <source>Horizon</source>
      <translation>Horizon</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Régions</translation>
    </message>
    <message>
      <source>This deck</source>
      <translation>Cette présentation</translation>
    </message>
    <message>
      <source>Choose from</source>
      <translation>Choisir dans</translation>
    </message>
    <message>
      <source>Minutes in all</source>
      <translation>Minutes en tout</translation>
    </message>
    <message>
      <source>For questions</source>
      <translation>Pour les questions</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Public</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Where missing</source>
      <translation>À défaut</translation>
    </message>
    <message>
      <source>Show it in {0}</source>
      <translation>Montrer en {0}</translation>
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
      <translation>La montrer</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>THE ROOM SEES</source>
      <translation>LA SALLE VOIT</translation>
    </message>
    <message>
      <source>a slide of the library</source>
      <translation>une diapositive de la bibliothèque</translation>
    </message>
    <message>
      <source>a hidden slide</source>
      <translation>une diapositive masquée</translation>
    </message>
    <message>
      <source>slide {0} of {1}</source>
      <translation>diapositive {0} sur {1}</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>Vous êtes ici</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivante</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Puis</translation>
    </message>
    <message>
      <source>Presenter: {0}</source>
      <translation>Intervenant : {0}</translation>
    </message>
    <message>
      <source>Show them again</source>
      <translation>Les montrer de nouveau</translation>
    </message>
    <message>
      <source>Not shown yet. {0}</source>
      <translation>Pas encore montrée. {0}</translation>
    </message>
    <message>
      <source>{0} slides are skipped</source>
      <translation>{0} diapositives sont passées</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <source>The slide</source>
      <translation>La diapositive</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
  </context>
  <context>
    <name>Priorities</name>
    <message>
      <source>Must be said</source>
      <translation>Doit être dit</translation>
    </message>
    <message>
      <source>Should be said</source>
      <translation>Devrait être dit</translation>
    </message>
    <message>
      <source>Could be said</source>
      <translation>Pourrait être dit</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>Change deck properties</source>
      <translation>Modifier les propriétés de la présentation</translation>
    </message>
    <message>
      <source>Deck properties</source>
      <translation>Propriétés de la présentation</translation>
    </message>
    <message>
      <source>The date is known</source>
      <translation>La date est connue</translation>
    </message>
    <message>
      <source>The title of the deck</source>
      <translation>Le titre de la présentation</translation>
    </message>
    <message>
      <source>Shown on every slide, such as “Internal”</source>
      <translation>Affichée sur chaque diapositive, par exemple « Interne »</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Minutes for questions</source>
      <translation>Minutes pour les questions</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>and for questions</source>
      <translation>et pour les questions</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <translation>É&amp;vénement</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>&amp;Date</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <translation>&amp;Lieu</translation>
    </message>
    <message>
      <source>&amp;Speaker</source>
      <translation>&amp;Intervenant</translation>
    </message>
    <message>
      <source>&amp;Audience</source>
      <translation>&amp;Public</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>Lan&amp;gue</translation>
    </message>
    <message>
      <source>&amp;Minutes</source>
      <translation>&amp;Minutes</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>T&amp;hème</translation>
    </message>
    <message>
      <source>&amp;Footer</source>
      <translation>Pied d&amp;e page</translation>
    </message>
    <message>
      <source>Handling mar&amp;k</source>
      <translation>Mention de di&amp;ffusion</translation>
    </message>
  </context>
  <context>
    <name>Rehearsal</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>Durées de la répétition</translation>
    </message>
  </context>
  <context>
    <name>RehearsedDialog</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>Durées de la répétition</translation>
    </message>
    <message>
      <source>Take these minutes over into the deck?</source>
      <translation>Reporter ces minutes dans la présentation ?</translation>
    </message>
    <message>
      <source>Slides with another time</source>
      <translation>Diapositives dont la durée diffère</translation>
    </message>
  </context>
  <context>
    <name>ReleaseDialog</name>
    <message>
      <source>What is still open</source>
      <translation>Ce qui reste à faire</translation>
    </message>
    <message>
      <source>Who takes responsibility</source>
      <translation>Qui assume la responsabilité</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>Back to the deck</source>
      <translation>Retour à la présentation</translation>
    </message>
    <message>
      <source>Before you go on: {0} to look at</source>
      <translation>Avant de poursuivre : {0} à examiner</translation>
    </message>
    <message>
      <source>Not yet fit to be shown: {0} to mend</source>
      <translation>Pas encore prête à être montrée : {0} à corriger</translation>
    </message>
    <message>
      <source>Slide {0}: </source>
      <translation>Diapositive {0} : </translation>
    </message>
    <message>
      <source>{0} anyway, I take responsibility</source>
      <translation>{0} quand même, j’en prends la responsabilité</translation>
    </message>
    <message>
      <source>This is recorded in the deck, with your name:</source>
      <translation>Ceci est consigné dans la présentation, avec votre nom :</translation>
    </message>
  </context>
  <context>
    <name>Rename</name>
    <message>
      <source>Title of the section</source>
      <translation>Titre de la section</translation>
    </message>
    <message>
      <source>Title of the slide</source>
      <translation>Titre de la diapositive</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>Renommer la section</translation>
    </message>
    <message>
      <source>Rename slide</source>
      <translation>Renommer la diapositive</translation>
    </message>
  </context>
  <context>
    <name>RoomView</name>
    <message>
      <source>ENDED</source>
      <translation>TERMINÉ</translation>
    </message>
    <message>
      <source>HELD BACK</source>
      <translation>RETENUE</translation>
    </message>
    <message>
      <source>BLACK</source>
      <translation>NOIR</translation>
    </message>
    <message>
      <source>WHITE</source>
      <translation>BLANC</translation>
    </message>
    <message>
      <source>FROZEN</source>
      <translation>FIGÉ</translation>
    </message>
    <message>
      <source>ANSWER</source>
      <translation>RÉPONSE</translation>
    </message>
    <message>
      <source>What the room sees</source>
      <translation>Ce que voit la salle</translation>
    </message>
    <message>
      <source>Go to {0} ⏎</source>
      <translation>Aller à {0} ⏎</translation>
    </message>
  </context>
  <context>
    <name>RunningShow</name>
    <message>
      <source>Briefing: what the room sees</source>
      <translation>Briefing : ce que voit la salle</translation>
    </message>
    <message>
      <source>The show was broken off here, and goes on.</source>
      <translation>Le diaporama s’était interrompu ici ; il reprend.</translation>
    </message>
    <message>
      <source>Save the drawings…</source>
      <translation>Enregistrer les dessins…</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>Apprendre un bouton…</translation>
    </message>
    <message>
      <source>From the start</source>
      <translation>Depuis le début</translation>
    </message>
    <message>
      <source>Saved {0} pictures to {1}</source>
      <translation>{0} images enregistrées dans {1}</translation>
    </message>
    <message>
      <source>Folder for the drawings</source>
      <translation>Dossier des dessins</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Language of the application</source>
      <translation>Langue de l’application</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
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
      <translation>Langue des nouvelles présentations</translation>
    </message>
    <message>
      <source>Language of notes</source>
      <translation>Langue des notes</translation>
    </message>
    <message>
      <source>As the deck</source>
      <translation>Comme la présentation</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Petite</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Très grande</translation>
    </message>
    <message>
      <source>Theme of new decks</source>
      <translation>Thème des nouvelles présentations</translation>
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
      <translation>Mon fichier d’agenda</translation>
    </message>
    <message>
      <source>An .ics file; its events are among those coming up.</source>
      <translation>Un fichier .ics ; ses événements figurent parmi ceux à venir.</translation>
    </message>
    <message>
      <source>Backups kept of each deck</source>
      <translation>Sauvegardes gardées de chaque présentation</translation>
    </message>
    <message>
      <source>One is made before the first save of a day.</source>
      <translation>Une est faite avant le premier enregistrement de la journée.</translation>
    </message>
    <message>
      <source>Recent decks shown</source>
      <translation>Présentations récentes affichées</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Takes effect when Briefing starts again.</source>
      <translation>Prend effet au prochain démarrage de Briefing.</translation>
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
      <translation>Présenter</translation>
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
      <translation>Étape suivante</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>Étape précédente</translation>
    </message>
    <message>
      <source>Next slide without builds</source>
      <translation>Diapositive suivante, sans étapes</translation>
    </message>
    <message>
      <source>Previous slide without builds</source>
      <translation>Diapositive précédente, sans étapes</translation>
    </message>
    <message>
      <source>First slide</source>
      <translation>Première diapositive</translation>
    </message>
    <message>
      <source>Last slide</source>
      <translation>Dernière diapositive</translation>
    </message>
    <message>
      <source>Go to a slide: its number, then</source>
      <translation>Aller à une diapositive : son numéro, puis</translation>
    </message>
    <message>
      <source>All slides</source>
      <translation>Toutes les diapositives</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>Rechercher dans la présentation</translation>
    </message>
    <message>
      <source>Back to where you were</source>
      <translation>Revenir où vous étiez</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Avancer de nouveau</translation>
    </message>
    <message>
      <source>Black screen</source>
      <translation>Écran noir</translation>
    </message>
    <message>
      <source>White screen</source>
      <translation>Écran blanc</translation>
    </message>
    <message>
      <source>Freeze what the room sees</source>
      <translation>Figer ce que voit la salle</translation>
    </message>
    <message>
      <source>Laser pointer</source>
      <translation>Pointeur laser</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>Projecteur</translation>
    </message>
    <message>
      <source>Hide the pointer</source>
      <translation>Masquer le pointeur</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>Stylo</translation>
    </message>
    <message>
      <source>Highlighter</source>
      <translation>Surligneur</translation>
    </message>
    <message>
      <source>Eraser</source>
      <translation>Gomme</translation>
    </message>
    <message>
      <source>Clear all drawings on the slide</source>
      <translation>Effacer tous les dessins de la diapositive</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>Next hidden backup slide</source>
      <translation>Diapositive de réserve suivante</translation>
    </message>
    <message>
      <source>If they ask: search the library</source>
      <translation>Si l’on demande : rechercher dans la bibliothèque</translation>
    </message>
    <message>
      <source>Larger notes</source>
      <translation>Notes plus grandes</translation>
    </message>
    <message>
      <source>Smaller notes</source>
      <translation>Notes plus petites</translation>
    </message>
    <message>
      <source>Sources of this slide</source>
      <translation>Sources de cette diapositive</translation>
    </message>
    <message>
      <source>Swap the screens</source>
      <translation>Permuter les écrans</translation>
    </message>
    <message>
      <source>Pause the timer</source>
      <translation>Suspendre le minuteur</translation>
    </message>
    <message>
      <source>Reset the timer</source>
      <translation>Remettre le minuteur à zéro</translation>
    </message>
    <message>
      <source>End, to a black screen</source>
      <translation>Terminer, sur écran noir</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>Ces touches</translation>
    </message>
  </context>
  <context>
    <name>ShowMenus</name>
    <message>
      <source>Show the numbers on the screens</source>
      <translation>Afficher les numéros sur les écrans</translation>
    </message>
    <message>
      <source>Only the room's window</source>
      <translation>Seulement la fenêtre de la salle</translation>
    </message>
    <message>
      <source>The room sees</source>
      <translation>La salle voit</translation>
    </message>
    <message>
      <source>Your notes</source>
      <translation>Vos notes</translation>
    </message>
    <message>
      <source>Screen for the room</source>
      <translation>Écran pour la salle</translation>
    </message>
    <message>
      <source>{0}: {1}, {2}</source>
      <translation>{0} : {1}, {2}</translation>
    </message>
  </context>
  <context>
    <name>SlideCommands</name>
    <message>
      <source>New section</source>
      <translation>Nouvelle section</translation>
    </message>
    <message>
      <source>New slide</source>
      <translation>Nouvelle diapositive</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>Masquer ou afficher</translation>
    </message>
    <message>
      <source>Move earlier</source>
      <translation>Déplacer vers le début</translation>
    </message>
    <message>
      <source>Move later</source>
      <translation>Déplacer vers la fin</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Join sections</source>
      <translation>Réunir les sections</translation>
    </message>
  </context>
  <context>
    <name>SlideDelegate</name>
    <message>
      <source>hidden</source>
      <translation>masquée</translation>
    </message>
  </context>
  <context>
    <name>SlideEditor</name>
    <message>
      <source>Edit text</source>
      <translation>Modifier le texte</translation>
    </message>
  </context>
  <context>
    <name>SlidePage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>Diapositives de la présentation</translation>
    </message>
    <message>
      <source>The slide</source>
      <translation>La diapositive</translation>
    </message>
    <message>
      <source>Slide</source>
      <translation>Diapositive</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Slide or Markdown</source>
      <translation>Diapositive ou Markdown</translation>
    </message>
  </context>
  <context>
    <name>SlideTextEdit</name>
    <message>
      <source>Text on the slide</source>
      <translation>Texte sur la diapositive</translation>
    </message>
  </context>
  <context>
    <name>SorterPage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>Diapositives de la présentation</translation>
    </message>
    <message>
      <source>Move slides</source>
      <translation>Déplacer des diapositives</translation>
    </message>
  </context>
  <context>
    <name>SourcePane</name>
    <message>
      <source>Markdown of the slide</source>
      <translation>Markdown de la diapositive</translation>
    </message>
    <message>
      <source>Edit Markdown</source>
      <translation>Modifier le Markdown</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>This slide cites no source. Write [@key, p. 3] in its text.</source>
      <translation>Cette diapositive ne cite aucune source. Écrivez [@clé, p. 3] dans son texte.</translation>
    </message>
    <message>
      <source>Unknown source “{0}”</source>
      <translation>Source inconnue « {0} »</translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <source>This slide cites no source.</source>
      <translation>Cette diapositive ne cite aucune source.</translation>
    </message>
    <message>
      <source>Sources of “{0}”</source>
      <translation>Sources de « {0} »</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Recent decks</source>
      <translation>Présentations récentes</translation>
    </message>
    <message>
      <source>Start from a briefing</source>
      <translation>Partir d’un exposé</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>À venir</translation>
    </message>
    <message>
      <source>In {0} days</source>
      <translation>Dans {0} jours</translation>
    </message>
    <message>
      <source>{0} · Prepare a briefing</source>
      <translation>{0} · Préparer un exposé</translation>
    </message>
    <message>
      <source>What do you want to brief on?</source>
      <translation>Sur quoi portera votre exposé ?</translation>
    </message>
    <message>
      <source>What to start from</source>
      <translation>De quoi partir</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Read-only</source>
      <translation>Lecture seule</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Pas encore enregistré</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Enregistré : {0}</translation>
    </message>
  </context>
  <context>
    <name>TableEditor</name>
    <message>
      <source>Add a row</source>
      <translation>Ajouter une ligne</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <source>Insert an outline</source>
      <translation>Insérer un plan</translation>
    </message>
    <message>
      <source>Add slides</source>
      <translation>Ajouter des diapositives</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>This slide cannot be shown. The show goes on.</source>
      <translation>Cette diapositive ne peut pas être montrée. Le diaporama continue.</translation>
    </message>
  </context>
  <context>
    <name>TalkCommands</name>
    <message>
      <source>Insert an agenda</source>
      <translation>Insérer un ordre du jour</translation>
    </message>
    <message>
      <source>Run sheet</source>
      <translation>Déroulé</translation>
    </message>
    <message>
      <source>Give one in the deck properties.</source>
      <translation>Indiquez-en une dans les propriétés de la présentation.</translation>
    </message>
    <message>
      <source>Deck properties…</source>
      <translation>Propriétés de la présentation…</translation>
    </message>
    <message>
      <source>The event has no date yet.</source>
      <translation>L’événement n’a pas encore de date.</translation>
    </message>
    <message>
      <source>Saved {0}.</source>
      <translation>{0} enregistré.</translation>
    </message>
  </context>
  <context>
    <name>Timing</name>
    <message>
      <source>On time</source>
      <translation>À l’heure</translation>
    </message>
    <message>
      <source>{0} min ahead of plan</source>
      <translation>{0} min d’avance sur le plan</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>Reste {0}</translation>
    </message>
    <message>
      <source>Elapsed</source>
      <translation>Écoulé</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>La passer</translation>
    </message>
    <message>
      <source>To finish on time, skip {0} and {1}</source>
      <translation>Pour finir à l’heure, passez {0} et {1}</translation>
    </message>
    <message>
      <source>Skip both</source>
      <translation>Passer les deux</translation>
    </message>
    <message>
      <source>Skip them</source>
      <translation>Les passer</translation>
    </message>
    <message>
      <source>{0} min behind plan</source>
      <translation>{0} min de retard sur le plan</translation>
    </message>
    <message>
      <source>{0} over</source>
      <translation>Dépassement {0}</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>EN PAUSE</translation>
    </message>
    <message>
      <source>This slide {0} of {1}</source>
      <translation>Cette diapositive {0} sur {1}</translation>
    </message>
    <message>
      <source>To finish on time, skip {0}</source>
      <translation>Pour finir à l’heure, passez {0}</translation>
    </message>
    <message>
      <source>This slide {0}</source>
      <translation>Cette diapositive {0}</translation>
    </message>
  </context>
  <context>
    <name>UpdateDialog</name>
    <message>
      <source>Update from the library</source>
      <translation>Mise à jour depuis la bibliothèque</translation>
    </message>
    <message>
      <source>Make own copy</source>
      <translation>En faire une copie propre</translation>
    </message>
    <message>
      <source>Changes from the library</source>
      <translation>Changements de la bibliothèque</translation>
    </message>
    <message>
      <source>The slide after the update</source>
      <translation>La diapositive après la mise à jour</translation>
    </message>
    <message>
      <source>Slides or text</source>
      <translation>Diapositives ou texte</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>Diapositives</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>The slide now</source>
      <translation>La diapositive actuelle</translation>
    </message>
    <message>
      <source>Changed lines</source>
      <translation>Lignes modifiées</translation>
    </message>
    <message>
      <source>Both sides changed these places. Which one shall it be?</source>
      <translation>Les deux côtés ont modifié ces endroits. Lequel garder ?</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Mettre à jour</translation>
    </message>
    <message>
      <source>Keep mine for now</source>
      <translation>Garder le mien pour l’instant</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>Après la mise à jour</translation>
    </message>
    <message>
      <source>Mine: {0}</source>
      <translation>Le mien : {0}</translation>
    </message>
    <message>
      <source>Library: {0}</source>
      <translation>Bibliothèque : {0}</translation>
    </message>
    <message>
      <source>Conflict {0}</source>
      <translation>Conflit {0}</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Comparing with the library</source>
      <translation>Comparaison avec la bibliothèque</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>1 slide</source>
      <translation>1 diapositive</translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>1 vérification</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>{0} diapositives</translation>
    </message>
    <message>
      <source>{0} checks</source>
      <translation>{0} vérifications</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Check</source>
      <translation>Vérifier</translation>
    </message>
  </context>
</TS>
