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
      <source>Open &amp;library folder…</source>
      <translation>Ouvrir un dossier de &amp;bibliothèque…</translation>
    </message>
    <message>
      <source>Search the slides of another folder together with those that are open</source>
      <translation>Chercher dans les diapositives d’un autre dossier en même temps que dans celles déjà ouvertes</translation>
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
      <source>&amp;Unsaved work…</source>
      <translation>&amp;Travail non enregistré…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>I&amp;mprimer…</translation>
    </message>
    <message>
      <source>Slides, slides with notes, or handouts on paper</source>
      <translation>Diapositives, diapositives avec notes ou documents à distribuer, sur papier</translation>
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
      <translation>Copier comme &amp;image</translation>
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
      <translation>&amp;Enregistrer la diapositive sous…</translation>
    </message>
    <message>
      <source>Save the selected slides as PowerPoint, picture or PDF, without notes</source>
      <translation>Enregistrer les diapositives choisies en PowerPoint, image ou PDF, sans les notes</translation>
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
      <source>B&amp;ulleted list</source>
      <translation>Liste à &amp;puces</translation>
    </message>
    <message>
      <source>&amp;Numbered list</source>
      <translation>Liste &amp;numérotée</translation>
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
      <source>Click on text on the slide or into its notes first.</source>
      <translation>Cliquez d’abord sur un texte de la diapositive ou dans ses notes.</translation>
    </message>
    <message>
      <source>Click into text or a list on the slide, or into the notes first.</source>
      <translation>Cliquez d’abord dans un texte ou une liste de la diapositive, ou dans les notes.</translation>
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
    <name>CardMenu</name>
    <message>
      <source>What to do with the slide</source>
      <translation>Que faire de la diapositive</translation>
    </message>
    <message>
      <source>&amp;Add to the deck</source>
      <translation>&amp;Ajouter à la présentation</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <translation>A&amp;perçu</translation>
    </message>
    <message>
      <source>&amp;Copy to my library</source>
      <translation>&amp;Copier dans ma bibliothèque</translation>
    </message>
    <message>
      <source>Copy to my library</source>
      <translation>Copier dans ma bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Another folder…</source>
      <translation>&amp;Autre dossier…</translation>
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
    <message>
      <source>Not shown</source>
      <translation>Non affichée</translation>
    </message>
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
      <source>Chart</source>
      <translation>Graphique</translation>
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
      <source>Layout</source>
      <translation>Mise en page</translation>
    </message>
    <message>
      <source>Front matter</source>
      <translation>En-tête</translation>
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
    <name>ClickerButtons</name>
    <message>
      <source>Clicker</source>
      <translation>Télécommande</translation>
    </message>
    <message>
      <source>Buttons of your clicker</source>
      <translation>Boutons de votre télécommande</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>Apprendre un bouton…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>These buttons mean something else than their key does:</source>
      <translation>Ces boutons font autre chose que leur touche :</translation>
    </message>
    <message>
      <source>Clickers work as they are. One that does not can be taught.</source>
      <translation>Les télécommandes fonctionnent telles quelles. À défaut, apprenez-leur leurs boutons ici.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>moved</source>
      <translation>déplacée</translation>
    </message>
    <message>
      <source>{0} of {1} slides differ.</source>
      <translation>{0} diapositives sur {1} diffèrent.</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouvelle</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>retirée</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifiée</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Décider plus tard</translation>
    </message>
    <message>
      <source>Nothing differs.</source>
      <translation>Rien ne diffère.</translation>
    </message>
    <message>
      <source>Title, event and sections</source>
      <translation>Titre, événement et sections</translation>
    </message>
  </context>
  <context>
    <name>CompareTabs</name>
    <message>
      <source>What changed in the text</source>
      <translation>Ce qui a changé dans le texte</translation>
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
      <source>Languages</source>
      <translation>Langues</translation>
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
    <name>Copier</name>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>The library that comes with Briefing is read-only.</source>
      <translation>La bibliothèque fournie avec Briefing est en lecture seule.</translation>
    </message>
    <message>
      <source>Copying slides</source>
      <translation>Copie de diapositives</translation>
    </message>
    <message>
      <source>Copied to “{0}”: {1}.</source>
      <translation>Copie dans « {0} » : {1}.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
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
      <source>The file holds nothing beyond its slides.</source>
      <translation>Le fichier ne contient rien d’autre que ses diapositives.</translation>
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
      <source>Your name, computer and folders and the data in pictures are never in it.</source>
      <translation>Votre nom, votre ordinateur, vos dossiers et les données des images n’y figurent jamais.</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>Des collègues (interne)</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>Tout le monde (public)</translation>
    </message>
    <message>
      <source>Meant for</source>
      <translation>Destiné à</translation>
    </message>
    <message>
      <source>With the speaker's notes</source>
      <translation>Avec les notes de l’orateur</translation>
    </message>
    <message>
      <source>&amp;Meant for</source>
      <translation>&amp;Destiné à</translation>
    </message>
    <message>
      <source>Leaves out notes, names of sections and what reviewers wrote. What is on the slides stays.</source>
      <translation>Sans les notes, les noms des sections ni ce que les relecteurs ont écrit. Ce qui est sur les diapositives y reste.</translation>
    </message>
    <message>
      <source>Keeps the names of sections; a Markdown file also keeps what reviewers wrote.</source>
      <translation>Garde les noms des sections ; un fichier Markdown garde aussi ce que les relecteurs ont écrit.</translation>
    </message>
    <message>
      <source>A public file has no notes.</source>
      <translation>Un fichier public n’a pas de notes.</translation>
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
      <source>The library “{0}” is open. It is searched together with the others.</source>
      <translation>La bibliothèque « {0} » est ouverte. La recherche la parcourt avec les autres.</translation>
    </message>
    <message>
      <source>Your changes are still in this window.</source>
      <translation>Vos modifications sont toujours dans cette fenêtre.</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
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
      <source>Search everything</source>
      <translation>Rechercher partout</translation>
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
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>In this deck</source>
      <translation>Dans cette présentation</translation>
    </message>
    <message>
      <source>In the library: Enter adds the slide</source>
      <translation>Dans la bibliothèque : Entrée ajoute la diapositive</translation>
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
    <name>FolderWatch</name>
    <message>
      <source>Watching libraries</source>
      <translation>Surveillance des bibliothèques</translation>
    </message>
  </context>
  <context>
    <name>FoldersField</name>
    <message>
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>Choisissez d’abord un dossier.</translation>
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
    <name>LanguageRow</name>
    <message>
      <source>Change the slide's language</source>
      <translation>Changer la langue de la diapositive</translation>
    </message>
    <message>
      <source>An own copy keeps its text: the library has another.</source>
      <translation>Une copie propre garde son texte : celui de la bibliothèque est autre.</translation>
    </message>
    <message>
      <source>Slide in {0}</source>
      <translation>Diapositive en {0}</translation>
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
    <name>LibraryCard</name>
    <message>
      <source>Also in {0}</source>
      <translation>Aussi en : {0}</translation>
    </message>
    <message>
      <source>In the briefings: {0}</source>
      <translation>Dans les exposés : {0}</translation>
    </message>
    <message>
      <source>In {0}</source>
      <translation>Dans : {0}</translation>
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
      <source>Counting</source>
      <translation>Comptage</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Lecture de la bibliothèque</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>Barre d’outils</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Présentation</translation>
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
      <source>New deck</source>
      <translation>Nouvelle présentation</translation>
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
    <name>MissingLibraries</name>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>The library “{0}” cannot be reached.</source>
      <translation>La bibliothèque « {0} » est inaccessible.</translation>
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
      <source>Notes of the slide</source>
      <translation>Notes de la diapositive</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>Ce qu’il faut dire : 60 à 120 mots.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
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
    <name>OutsideChanges</name>
    <message>
      <source>Show changes…</source>
      <translation>Montrer les changements…</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>Le fichier de cette présentation a été modifié par un autre programme.</translation>
    </message>
    <message>
      <source>Your version is still here.</source>
      <translation>Votre version est toujours là.</translation>
    </message>
    <message>
      <source>Yours is kept: saving replaces the file.</source>
      <translation>La vôtre est gardée : enregistrer remplacera le fichier.</translation>
    </message>
    <message>
      <source>The other version is kept as {0}.</source>
      <translation>L’autre version est gardée sous {0}.</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>Recharger</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Garder la mienne</translation>
    </message>
    <message>
      <source>Save mine as…</source>
      <translation>Enregistrer la mienne sous…</translation>
    </message>
    <message>
      <source>Changed by another program: {0}</source>
      <translation>Modifié par un autre programme : {0}</translation>
    </message>
    <message>
      <source>Reloaded. Undo brings your version back.</source>
      <translation>Rechargé. Annuler rétablit votre version.</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>On Debian or Ubuntu: sudo apt install {0}</source>
      <translation>Sous Debian ou Ubuntu : sudo apt install {0}</translation>
    </message>
    <message>
      <source>Qt cannot be loaded: {0}.</source>
      <translation>Impossible de charger Qt : {0}.</translation>
    </message>
    <message>
      <source>The deck has no slides to export.</source>
      <translation>La présentation n’a aucune diapositive à exporter.</translation>
    </message>
    <message>
      <source>Add a slide, or show one that is hidden.</source>
      <translation>Ajoutez une diapositive, ou affichez-en une qui est masquée.</translation>
    </message>
    <message>
      <source>A password has 1 to {0} characters.</source>
      <translation>Un mot de passe compte de 1 à {0} caractères.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The password is wrong.</source>
      <translation>Le mot de passe est incorrect.</translation>
    </message>
    <message>
      <source>Mind capitals and the keyboard's language.</source>
      <translation>Vérifiez les majuscules et la langue du clavier.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF cannot be begun.</source>
      <translation>La page {0} du PDF ne peut pas être commencée.</translation>
    </message>
    <message>
      <source>Try again with fewer slides.</source>
      <translation>Réessayez avec moins de diapositives.</translation>
    </message>
    <message>
      <source>The PDF came out in a form that bookmarks cannot be added to.</source>
      <translation>Le PDF obtenu a une forme à laquelle on ne peut pas ajouter de signets.</translation>
    </message>
    <message>
      <source>Please report this.</source>
      <translation>Veuillez le signaler.</translation>
    </message>
    <message>
      <source>Slide {0} cannot be written as a picture.</source>
      <translation>La diapositive {0} ne peut pas être enregistrée comme image.</translation>
    </message>
    <message>
      <source>Try a smaller width.</source>
      <translation>Essayez une largeur plus petite.</translation>
    </message>
    <message>
      <source>Export with the profile “public” to leave it out.</source>
      <translation>Exportez avec le profil « public » pour l’omettre.</translation>
    </message>
    <message>
      <source>Do those who will have the file match the mark?</source>
      <translation>Les destinataires du fichier correspondent-ils à cette mention ?</translation>
    </message>
    <message>
      <source>1 slide</source>
      <translation>1 diapositive</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>{0} diapositives</translation>
    </message>
    <message>
      <source>The file holds the speaker's notes of {0}.</source>
      <translation>Le fichier contient les notes de l’orateur : {0}.</translation>
    </message>
    <message>
      <source>Every slide is marked “{0}”.</source>
      <translation>Chaque diapositive porte la mention « {0} ».</translation>
    </message>
    <message>
      <source>The file names its sections: {0}.</source>
      <translation>Le fichier nomme ses sections : {0}.</translation>
    </message>
    <message>
      <source>The file holds what reviewers wrote above each slide.</source>
      <translation>Le fichier contient ce que les réviseurs ont écrit au-dessus de chaque diapositive.</translation>
    </message>
    <message>
      <source>The file leaves out what is hidden: {0}.</source>
      <translation>Le fichier omet ce qui est masqué : {0}.</translation>
    </message>
    <message>
      <source>{0}: cannot export to “{1}”.</source>
      <translation>{0} : impossible d’exporter vers « {1} ».</translation>
    </message>
    <message>
      <source>Name a file ending in {0}, or a folder for pictures.</source>
      <translation>Indiquez un fichier se terminant par {0}, ou un dossier pour des images.</translation>
    </message>
    <message>
      <source>The PowerPoint file was not written, because it came out faulty: {0}</source>
      <translation>Le fichier PowerPoint n’a pas été écrit, car le résultat était défectueux : {0}</translation>
    </message>
    <message>
      <source>Please report this, with the deck if you may.</source>
      <translation>Veuillez le signaler, avec la présentation si vous le pouvez.</translation>
    </message>
    <message>
      <source>{0}: a .png holds one slide, and there are {1}.</source>
      <translation>{0} : un .png contient une diapositive, et il y en a {1}.</translation>
    </message>
    <message>
      <source>Name a folder: it gets a picture of each slide.</source>
      <translation>Indiquez un dossier : il recevra une image de chaque diapositive.</translation>
    </message>
    <message>
      <source>No files can be made for other programs: {0}</source>
      <translation>Impossible de créer des fichiers pour d’autres programmes : {0}</translation>
    </message>
    <message>
      <source>Save the slide to a folder of your own instead.</source>
      <translation>Enregistrez plutôt la diapositive dans un dossier à vous.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>Saisissez-les de nouveau.</translation>
    </message>
    <message>
      <source>Not shown. {0}</source>
      <translation>Non affichée. {0}</translation>
    </message>
    <message>
      <source>The library “{0}” is not open any more.</source>
      <translation>La bibliothèque « {0} » n’est plus ouverte.</translation>
    </message>
    <message>
      <source>Open its folder again.</source>
      <translation>Ouvrez de nouveau son dossier.</translation>
    </message>
    <message>
      <source>The library “{0}” is not open.</source>
      <translation>La bibliothèque « {0} » n’est pas ouverte.</translation>
    </message>
    <message>
      <source>Open it, then search again.</source>
      <translation>Ouvrez-la, puis cherchez de nouveau.</translation>
    </message>
    <message>
      <source>{0}: the folder cannot be made.</source>
      <translation>{0} : le dossier ne peut pas être créé.</translation>
    </message>
    <message>
      <source>Check the rights of the folder.</source>
      <translation>Vérifiez les droits sur ce dossier.</translation>
    </message>
    <message>
      <source>{0}: makes no slide.</source>
      <translation>{0} : aucune diapositive n’en résulte.</translation>
    </message>
    <message>
      <source>Drop .md, .pptx, .csv or picture files.</source>
      <translation>Déposez des fichiers .md, .pptx, .csv ou des images.</translation>
    </message>
    <message>
      <source>{0}: holds no data.</source>
      <translation>{0} : ne contient pas de données.</translation>
    </message>
    <message>
      <source>Drop a file with rows and columns.</source>
      <translation>Déposez un fichier avec des lignes et des colonnes.</translation>
    </message>
    <message>
      <source>The library “{0}” does not know the language “{1}”.</source>
      <translation>La bibliothèque « {0} » ne connaît pas la langue « {1} ».</translation>
    </message>
    <message>
      <source>The library “{0}” has a slide “{1}” already; it was left as it is.</source>
      <translation>La bibliothèque « {0} » a déjà une diapositive « {1} » ; elle est restée telle quelle.</translation>
    </message>
    <message>
      <source>“{0}” has another source under the key “{1}”; the copied slide cites that one.</source>
      <translation>« {0} » a une autre source sous la clé « {1} » ; la diapositive copiée cite celle-là.</translation>
    </message>
    <message>
      <source>Compare the two records.</source>
      <translation>Comparez les deux notices.</translation>
    </message>
    <message>
      <source>Name it under “languages” in its {0}.</source>
      <translation>Indiquez-la sous « languages » dans son {0}.</translation>
    </message>
    <message>
      <source>Remove or rename it there, then copy again.</source>
      <translation>Retirez-la ou renommez-la là-bas, puis copiez de nouveau.</translation>
    </message>
    <message>
      <source>{0}: is larger than {1} MB.</source>
      <translation>{0} : dépasse {1} Mo.</translation>
    </message>
    <message>
      <source>Divide it.</source>
      <translation>Divisez-le.</translation>
    </message>
    <message>
      <source>{0}: is not text in UTF-8.</source>
      <translation>{0} : n’est pas du texte UTF-8.</translation>
    </message>
    <message>
      <source>Save it as UTF-8 and import it again.</source>
      <translation>Enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
      <source>{0}: is of a kind that is not imported.</source>
      <translation>{0} : ce type de fichier n’est pas importé.</translation>
    </message>
    <message>
      <source>Import .pptx, .md, .bib or .json files.</source>
      <translation>Importez des fichiers .pptx, .md, .bib ou .json.</translation>
    </message>
    <message>
      <source>The deck has {0} slides; only {1} are imported.</source>
      <translation>La présentation a {0} diapositives ; seules {1} sont importées.</translation>
    </message>
    <message>
      <source>Not kept: {0}</source>
      <translation>Non conservé : {0}</translation>
    </message>
    <message>
      <source>The picture {0} lies outside the deck's folder and is not copied.</source>
      <translation>L’image {0} se trouve hors du dossier de la présentation et n’est pas copiée.</translation>
    </message>
    <message>
      <source>Divide the file and import the rest.</source>
      <translation>Divisez le fichier et importez le reste.</translation>
    </message>
    <message>
      <source>Copy it beside the deck and import again.</source>
      <translation>Copiez-la à côté de la présentation et importez de nouveau.</translation>
    </message>
    <message>
      <source>The picture {0} is too large.</source>
      <translation>L’image {0} est trop grande.</translation>
    </message>
    <message>
      <source>picture attributes {0}</source>
      <translation>attributs d’image {0}</translation>
    </message>
    <message>
      <source>The picture {0} is not a file.</source>
      <translation>L’image {0} n’est pas un fichier.</translation>
    </message>
    <message>
      <source>The picture {0} cannot be read ({1}).</source>
      <translation>L’image {0} ne peut pas être lue ({1}).</translation>
    </message>
    <message>
      <source>The picture {0} cannot have this name.</source>
      <translation>L’image {0} ne peut pas porter ce nom.</translation>
    </message>
    <message>
      <source>picture keywords in “{0}”</source>
      <translation>mots-clés d’image dans « {0} »</translation>
    </message>
    <message>
      <source>What stood after columns stands before them now.</source>
      <translation>Ce qui suivait les colonnes les précède à présent.</translation>
    </message>
    <message>
      <source>the series of a chart beyond the first {0}.</source>
      <translation>les séries d’un graphique au-delà des {0} premières.</translation>
    </message>
    <message>
      <source>the numbers of a chart beyond the first {0} categories.</source>
      <translation>les nombres d’un graphique au-delà des {0} premières catégories.</translation>
    </message>
    <message>
      <source>A chart has no numbers in the file and is left out.</source>
      <translation>Un graphique n’a pas de nombres dans le fichier et est omis.</translation>
    </message>
    <message>
      <source>Put the numbers in by hand.</source>
      <translation>Saisissez les nombres à la main.</translation>
    </message>
    <message>
      <source>the axis title “{0}” of a chart.</source>
      <translation>le titre d’axe « {0} » d’un graphique.</translation>
    </message>
    <message>
      <source>A chart of a kind that is not drawn here ({0}) is a table now.</source>
      <translation>Un graphique d’un type qui n’est pas dessiné ici ({0}) est devenu un tableau.</translation>
    </message>
    <message>
      <source>A chart ({0}) is a {1} chart now.</source>
      <translation>Un graphique ({0}) est devenu un graphique de type {1}.</translation>
    </message>
    <message>
      <source>that the series of a chart are stacked.</source>
      <translation>l’empilement des séries d’un graphique.</translation>
    </message>
    <message>
      <source>a link to “{0}”.</source>
      <translation>un lien vers « {0} ».</translation>
    </message>
    <message>
      <source>a picture that is not in the file</source>
      <translation>une image qui n’est pas dans le fichier</translation>
    </message>
    <message>
      <source>SmartArt is a list of its texts now.</source>
      <translation>Un SmartArt est devenu la liste de ses textes.</translation>
    </message>
    <message>
      <source>an embedded object ({0}), only its picture</source>
      <translation>un objet incorporé ({0}), sauf son image</translation>
    </message>
    <message>
      <source>a drawn shape</source>
      <translation>une forme dessinée</translation>
    </message>
    <message>
      <source>a picture that is not in the file, at “{0}”</source>
      <translation>une image qui n’est pas dans le fichier, à l’adresse « {0} »</translation>
    </message>
    <message>
      <source>the end of a long description of a picture: “{0}”</source>
      <translation>la fin d’une longue description d’image : « {0} »</translation>
    </message>
    <message>
      <source>A chart has no data in the file.</source>
      <translation>Un graphique n’a pas de données dans le fichier.</translation>
    </message>
    <message>
      <source>{0}, described as “{1}”.</source>
      <translation>{0}, décrit comme « {1} ».</translation>
    </message>
    <message>
      <source>{0}.</source>
      <translation>{0}.</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>une vidéo</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>un son</translation>
    </message>
    <message>
      <source>{0}; its picture is kept if there is one.</source>
      <translation>{0} ; son image est conservée s’il y en a une.</translation>
    </message>
    <message>
      <source>ink or another drawing that only its program can show</source>
      <translation>de l’encre ou un autre dessin que seul son programme peut montrer</translation>
    </message>
    <message>
      <source>Pictures, charts and links may be missing.</source>
      <translation>Des images, des graphiques et des liens peuvent manquer.</translation>
    </message>
    <message>
      <source>the footer “{0}”.</source>
      <translation>le pied de page « {0} ».</translation>
    </message>
    <message>
      <source>A deck has its own footer.</source>
      <translation>Une présentation a son propre pied de page.</translation>
    </message>
    <message>
      <source>This slide is hidden in the deck; it is in the library, not in the outline.</source>
      <translation>Cette diapositive est masquée dans la présentation ; elle est dans la bibliothèque, pas dans le plan.</translation>
    </message>
    <message>
      <source>The slides were {0} ({1}); here they are as wide as the theme says.</source>
      <translation>Les diapositives étaient au format {0} ({1}) ; elles ont ici la largeur du thème.</translation>
    </message>
    <message>
      <source>the custom show “{0}”.</source>
      <translation>le diaporama personnalisé « {0} ».</translation>
    </message>
    <message>
      <source>This slide is listed twice; it is imported once.</source>
      <translation>Cette diapositive figure deux fois dans la liste ; elle n’est importée qu’une fois.</translation>
    </message>
    <message>
      <source>{0}: has no part for slide {1}.</source>
      <translation>{0} : aucune partie pour la diapositive {1}.</translation>
    </message>
    <message>
      <source>Save it again.</source>
      <translation>Enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>This slide cannot be read. {0}</source>
      <translation>Cette diapositive ne peut pas être lue. {0}</translation>
    </message>
    <message>
      <source>The notes cannot be read. {0}</source>
      <translation>Les notes ne peuvent pas être lues. {0}</translation>
    </message>
    <message>
      <source>A part of the file cannot be read. {0}</source>
      <translation>Une partie du fichier ne peut pas être lue. {0}</translation>
    </message>
    <message>
      <source>the comment “{0}”.</source>
      <translation>le commentaire « {0} ».</translation>
    </message>
    <message>
      <source>The comments cannot be read. {0}</source>
      <translation>Les commentaires ne peuvent pas être lus. {0}</translation>
    </message>
    <message>
      <source>{0}: has no slide master with a theme.</source>
      <translation>{0} : n’a pas de masque de diapositives avec un thème.</translation>
    </message>
    <message>
      <source>Save it again in PowerPoint.</source>
      <translation>Enregistrez-le de nouveau dans PowerPoint.</translation>
    </message>
    <message>
      <source>{0}: is no theme.</source>
      <translation>{0} : n’est pas un thème.</translation>
    </message>
    <message>
      <source>Give a .pptx, .potx or .toml file, or the name of a theme.</source>
      <translation>Indiquez un fichier .pptx, .potx ou .toml, ou le nom d’un thème.</translation>
    </message>
    <message>
      <source>Its background is a picture, and whether text can be read on it is not known.</source>
      <translation>Son arrière-plan est une image ; on ignore si le texte y est lisible.</translation>
    </message>
    <message>
      <source>{0}: its pages are too tall or too wide for slides.</source>
      <translation>{0} : ses pages sont trop hautes ou trop larges pour des diapositives.</translation>
    </message>
    <message>
      <source>Use one from 4:3 to 21:9.</source>
      <translation>Prenez-en un de 4:3 à 21:9.</translation>
    </message>
    <message>
      <source>{0} shapes of its slide layouts are not taken over.</source>
      <translation>{0} formes de ses dispositions ne sont pas reprises.</translation>
    </message>
    <message>
      <source>A gradient or pattern in the background is not taken over.</source>
      <translation>Un dégradé ou motif d’arrière-plan n’est pas repris.</translation>
    </message>
    <message>
      <source>Look at the slides.</source>
      <translation>Regardez les diapositives.</translation>
    </message>
    <message>
      <source>Its title and text leave too little room and stand as in Plain.</source>
      <translation>Son titre et son texte laissent trop peu de place et restent comme dans Plain.</translation>
    </message>
    <message>
      <source>Its placeholder “{0}” is too small and stands as in Plain.</source>
      <translation>Son espace réservé « {0} » est trop petit et reste comme dans Plain.</translation>
    </message>
    <message>
      <source>Headings are set in {0}, not in {1}.</source>
      <translation>Les titres sont en {0}, non en {1}.</translation>
    </message>
    <message>
      <source>A picture of it is left out: {0}</source>
      <translation>Une de ses images est omise : {0}</translation>
    </message>
    <message>
      <source>Save it as .pptx, without macros, in the program it was made with.</source>
      <translation>Enregistrez-le en .pptx, sans macros, dans son programme d’origine.</translation>
    </message>
    <message>
      <source>{0}: is an old .ppt file, or protected with a password.</source>
      <translation>{0} : est un ancien fichier .ppt, ou protégé par un mot de passe.</translation>
    </message>
    <message>
      <source>{0}: is not a presentation.</source>
      <translation>{0} : n’est pas une présentation.</translation>
    </message>
    <message>
      <source>Import .pptx and Markdown files.</source>
      <translation>Importez des fichiers .pptx et Markdown.</translation>
    </message>
    <message>
      <source>{0}: is a file for macros, which are never imported.</source>
      <translation>{0} : est un fichier à macros, qui n’est jamais importé.</translation>
    </message>
    <message>
      <source>Open it in its program and save it as .pptx without a password.</source>
      <translation>Ouvrez-le dans son programme et enregistrez-le en .pptx sans mot de passe.</translation>
    </message>
    <message>
      <source>{0}: has no part “{1}”.</source>
      <translation>{0} : n’a pas de partie « {1} ».</translation>
    </message>
    <message>
      <source>{0}: takes too long to read.</source>
      <translation>{0} : la lecture prend trop de temps.</translation>
    </message>
    <message>
      <source>Divide the file and import the parts.</source>
      <translation>Divisez le fichier et importez les parties.</translation>
    </message>
    <message>
      <source>{0}: is not a .pptx file.</source>
      <translation>{0} : n’est pas un fichier .pptx.</translation>
    </message>
    <message>
      <source>{0}: holds macros.</source>
      <translation>{0} : contient des macros.</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a .pptx file.</source>
      <translation>{0} : est endommagé ou n’est pas un fichier .pptx.</translation>
    </message>
    <message>
      <source>Ask for the file again.</source>
      <translation>Redemandez le fichier.</translation>
    </message>
    <message>
      <source>{0}: holds an object with macros, “{1}”.</source>
      <translation>{0} : contient un objet à macros, « {1} ».</translation>
    </message>
    <message>
      <source>The colour of text, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>La couleur du texte, #{0}, est illisible sur son fond ; elle devient #{1}.</translation>
    </message>
    <message>
      <source>The colour of captions, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>La couleur des légendes, #{0}, est illisible sur son fond ; elle devient #{1}.</translation>
    </message>
    <message>
      <source>The colour of the accent, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>La couleur d’accent, #{0}, est illisible sur son fond ; elle devient #{1}.</translation>
    </message>
    <message>
      <source>Save it as PNG and put it in by hand.</source>
      <translation>Enregistrez-la en PNG et insérez-la à la main.</translation>
    </message>
    <message>
      <source>the picture {0}, described as “{1}”. {2}</source>
      <translation>l’image {0}, décrite comme « {1} ». {2}</translation>
    </message>
    <message>
      <source>{0} is not shown here.</source>
      <translation>Le format {0} n’est pas affiché ici.</translation>
    </message>
    <message>
      <source>It cannot be shown.</source>
      <translation>Elle ne peut pas être affichée.</translation>
    </message>
    <message>
      <source>A picture is too large.</source>
      <translation>Une image est trop grande.</translation>
    </message>
    <message>
      <source>the empty border of a picture.</source>
      <translation>le bord vide d’une image.</translation>
    </message>
    <message>
      <source>A picture has too many pixels.</source>
      <translation>Une image a trop de pixels.</translation>
    </message>
    <message>
      <source>A picture cannot be read ({0}).</source>
      <translation>Une image ne peut pas être lue ({0}).</translation>
    </message>
    <message>
      <source>the picture {0}. {1}</source>
      <translation>l’image {0}. {1}</translation>
    </message>
    <message>
      <source>{0} more findings are not listed.</source>
      <translation>{0} autres constats ne sont pas listés.</translation>
    </message>
    <message>
      <source>Slide {0}. {1}</source>
      <translation>Diapositive {0}. {1}</translation>
    </message>
    <message>
      <source>The sources at the foot of the slide are in its notes now.</source>
      <translation>Les sources du bas de la diapositive sont à présent dans ses notes.</translation>
    </message>
    <message>
      <source>animations.</source>
      <translation>les animations.</translation>
    </message>
    <message>
      <source>Write “. . .” on a line where the next step begins.</source>
      <translation>Écrivez « . . . » sur une ligne là où commence l’étape suivante.</translation>
    </message>
    <message>
      <source>transitions between slides.</source>
      <translation>les transitions entre diapositives.</translation>
    </message>
    <message>
      <source>the picture in the background.</source>
      <translation>l’image d’arrière-plan.</translation>
    </message>
    <message>
      <source>Merged cells of a table stand apart now; the text is in the first of them.</source>
      <translation>Les cellules fusionnées d’un tableau sont à présent séparées ; le texte est dans la première.</translation>
    </message>
    <message>
      <source>A table is too large for Markdown; its cells stand below each other.</source>
      <translation>Un tableau est trop grand pour Markdown ; ses cellules se suivent l’une sous l’autre.</translation>
    </message>
    <message>
      <source>No presentation program writes that. Do not open the file unless you know who made it.</source>
      <translation>Aucun programme de présentation n’écrit cela. N’ouvrez ce fichier que si vous savez qui l’a fait.</translation>
    </message>
    <message>
      <source>Leave out what is not needed.</source>
      <translation>Retirez ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
      <source>{0}: holds a DOCTYPE.</source>
      <translation>{0} : contient un DOCTYPE.</translation>
    </message>
    <message>
      <source>{0}: is not valid XML ({1}).</source>
      <translation>{0} : n’est pas du XML valide ({1}).</translation>
    </message>
    <message>
      <source>Save the file again, then import it.</source>
      <translation>Enregistrez de nouveau le fichier, puis importez-le.</translation>
    </message>
    <message>
      <source>The source “{0}” is listed twice.</source>
      <translation>La source « {0} » figure deux fois.</translation>
    </message>
    <message>
      <source>The key “{0}” cannot be cited on a slide.</source>
      <translation>La clé « {0} » ne peut pas être citée sur une diapositive.</translation>
    </message>
    <message>
      <source>Let “references:” be the last key of the file; nothing was added.</source>
      <translation>« references: » doit être la dernière clé du fichier ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <source>The source “{0}” is in {1} already and stays as it is.</source>
      <translation>La source « {0} » est déjà dans {1} et reste telle quelle.</translation>
    </message>
    <message>
      <source>Give it a key without blanks.</source>
      <translation>Donnez-lui une clé sans espaces.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
    <message>
      <source>Mend it first; nothing was added.</source>
      <translation>Corrigez-le d’abord ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <source>{0}: would be larger than {1} MB.</source>
      <translation>{0} : dépasserait {1} Mo.</translation>
    </message>
    <message>
      <source>Import fewer.</source>
      <translation>Importez-en moins.</translation>
    </message>
    <message>
      <source>{0}: cannot be added to without changing what is there.</source>
      <translation>{0} : impossible d’y ajouter sans changer ce qui s’y trouve.</translation>
    </message>
    <message>
      <source>The slide layout “{0}” has no place for everything on this slide; “{1}” is used instead.</source>
      <translation>La disposition « {0} » n’a pas de place pour tout le contenu de cette diapositive ; « {1} » est utilisée.</translation>
    </message>
    <message>
      <source>Write layout: {0}, or leave the line out.</source>
      <translation>Écrivez layout: {0}, ou retirez la ligne.</translation>
    </message>
    <message>
      <source>The source “{0}” is not in sources.yaml.</source>
      <translation>La source « {0} » n’est pas dans sources.yaml.</translation>
    </message>
    <message>
      <source>Add a record with this id, or correct the key.</source>
      <translation>Ajoutez une notice avec cet identifiant, ou corrigez la clé.</translation>
    </message>
    <message>
      <source>There is too much on this slide: its text is smaller than 16 points.</source>
      <translation>Il y a trop de contenu sur cette diapositive : son texte est plus petit que 16 points.</translation>
    </message>
    <message>
      <source>The picture {0} cannot be found or read.</source>
      <translation>L’image {0} est introuvable ou illisible.</translation>
    </message>
    <message>
      <source>Put the file there, or correct the path.</source>
      <translation>Placez-y le fichier, ou corrigez le chemin.</translation>
    </message>
    <message>
      <source>Split it before “{0}”, or shorten it.</source>
      <translation>Divisez-la avant « {0} », ou abrégez-la.</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>Abrégez-la.</translation>
    </message>
    <message>
      <source>Did you mean “{0}”?</source>
      <translation>Vouliez-vous dire « {0} » ?</translation>
    </message>
    <message>
      <source>There is no theme “{0}”.</source>
      <translation>Il n’y a pas de thème « {0} ».</translation>
    </message>
    <message>
      <source>Choose one of: {0}.</source>
      <translation>Choisissez parmi : {0}.</translation>
    </message>
    <message>
      <source>{0}: extends goes in a circle or too deep.</source>
      <translation>{0} : extends tourne en rond ou va trop profond.</translation>
    </message>
    <message>
      <source>Extend a bundled theme.</source>
      <translation>Étendez un thème fourni.</translation>
    </message>
    <message>
      <source>{0}: extends names no theme: “{1}”.</source>
      <translation>{0} : extends ne nomme aucun thème : « {1} ».</translation>
    </message>
    <message>
      <source>Name one beside it, without a folder.</source>
      <translation>Nommez-en un qui se trouve à côté, sans dossier.</translation>
    </message>
    <message>
      <source>“{0}” is not a colour</source>
      <translation>« {0} » n’est pas une couleur</translation>
    </message>
    <message>
      <source>{0}: {1}: {2}.</source>
      <translation>{0} : {1} : {2}.</translation>
    </message>
    <message>
      <source>{0}: {1}.</source>
      <translation>{0} : {1}.</translation>
    </message>
    <message>
      <source>Compare with the bundled theme plain.toml.</source>
      <translation>Comparez avec le thème fourni plain.toml.</translation>
    </message>
    <message>
      <source>The theme of the deck is damaged: {0}.</source>
      <translation>Le thème de la présentation est endommagé : {0}.</translation>
    </message>
    <message>
      <source>The theme {0} cannot be read: {1}.</source>
      <translation>Le thème {0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>is no size of a page</source>
      <translation>n’est pas une taille de page</translation>
    </message>
    <message>
      <source>From {0} to {1} points.</source>
      <translation>De {0} à {1} points.</translation>
    </message>
    <message>
      <source>has a size that no text can have</source>
      <translation>contient une taille qu’aucun texte ne peut avoir</translation>
    </message>
    <message>
      <source>In points.</source>
      <translation>En points.</translation>
    </message>
    <message>
      <source>is neither empty nor “fade”</source>
      <translation>n’est ni vide ni « fade »</translation>
    </message>
    <message>
      <source>is not a size of the scale</source>
      <translation>n’est pas une taille de l’échelle</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>est vide</translation>
    </message>
    <message>
      <source>Give at least one colour for charts.</source>
      <translation>Indiquez au moins une couleur pour les graphiques.</translation>
    </message>
    <message>
      <source>Give at least one level.</source>
      <translation>Indiquez au moins un niveau.</translation>
    </message>
    <message>
      <source>leaves the page</source>
      <translation>sort de la page</translation>
    </message>
    <message>
      <source>x, y, width, height</source>
      <translation>x, y, largeur, hauteur</translation>
    </message>
    <message>
      <source>Write RRGGBB.</source>
      <translation>Écrivez RRGGBB.</translation>
    </message>
    <message>
      <source>“{0}” does not exist</source>
      <translation>« {0} » n’existe pas</translation>
    </message>
    <message>
      <source>is no width on this page</source>
      <translation>n’est pas une largeur sur cette page</translation>
    </message>
    <message>
      <source>In points, at most a quarter of the page.</source>
      <translation>En points, au plus un quart de la page.</translation>
    </message>
    <message>
      <source>has a shape that is far from the page</source>
      <translation>a une forme très éloignée de la page</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <source>Every theme has all slide layouts.</source>
      <translation>Chaque thème a toutes les dispositions.</translation>
    </message>
    <message>
      <source>Extend a bundled theme to inherit it.</source>
      <translation>Étendez un thème fourni pour en hériter.</translation>
    </message>
    <message>
      <source>There is no variable “{0}”.</source>
      <translation>Il n’y a pas de variable « {0} ».</translation>
    </message>
    <message>
      <source>Known are: {0}.</source>
      <translation>Variables connues : {0}.</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in {1}.</source>
      <translation>La source « {0} » est citée, mais n’est pas dans {1}.</translation>
    </message>
    <message>
      <source>The figures of “{0}” are of {1}, more than {2} months ago.</source>
      <translation>Les chiffres de « {0} » datent du {1}, il y a plus de {2} mois.</translation>
    </message>
    <message>
      <source>Add a record with this id.</source>
      <translation>Ajoutez une notice avec cet identifiant.</translation>
    </message>
    <message>
      <source>No slide cites the source “{0}”.</source>
      <translation>Aucune diapositive ne cite la source « {0} ».</translation>
    </message>
    <message>
      <source>Look for newer figures, or say their date.</source>
      <translation>Cherchez des chiffres plus récents, ou dites leur date.</translation>
    </message>
    <message>
      <source>The list of sources is larger than {0} MB.</source>
      <translation>La liste des sources dépasse {0} Mo.</translation>
    </message>
    <message>
      <source>Import it in parts.</source>
      <translation>Importez-la en plusieurs parties.</translation>
    </message>
    <message>
      <source>This is neither BibTeX nor CSL-JSON.</source>
      <translation>Ce n’est ni du BibTeX ni du CSL-JSON.</translation>
    </message>
    <message>
      <source>Export the list from Zotero as one of these.</source>
      <translation>Exportez la liste depuis Zotero dans l’un de ces formats.</translation>
    </message>
    <message>
      <source>Record {0} has no id and is left out.</source>
      <translation>La notice {0} n’a pas d’identifiant et est omise.</translation>
    </message>
    <message>
      <source>The list of sources is not JSON: {0}.</source>
      <translation>La liste des sources n’est pas du JSON : {0}.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exportez-la de nouveau.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} KB.</source>
      <translation>{0} dépasse {1} Ko.</translation>
    </message>
    <message>
      <source>Split the calendar.</source>
      <translation>Divisez le calendrier.</translation>
    </message>
    <message>
      <source>{0} is not a calendar that can be read: {1}</source>
      <translation>{0} n’est pas un calendrier lisible : {1}</translation>
    </message>
    <message>
      <source>{0} has the id “{1}” ({2}) that {3} has already; it is left out.</source>
      <translation>{0} a l’identifiant « {1} » ({2}) que {3} a déjà ; il est omis.</translation>
    </message>
    <message>
      <source>Give one of them another id, or remove it.</source>
      <translation>Donnez à l’un d’eux un autre identifiant, ou retirez-le.</translation>
    </message>
    <message>
      <source>“{0}” is left out: {1}</source>
      <translation>« {0} » est omise : {1}</translation>
    </message>
    <message>
      <source>“{0}” does not exist in “{1}”; it stands in “{2}” instead.</source>
      <translation>« {0} » n’existe pas en « {1} » ; le texte reste en « {2} ».</translation>
    </message>
    <message>
      <source>Add {0}.{1}.md to the library.</source>
      <translation>Ajoutez {0}.{1}.md à la bibliothèque.</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in sources.yaml.</source>
      <translation>La source « {0} » est citée, mais n’est pas dans sources.yaml.</translation>
    </message>
    <message>
      <source>“{0}” is not a path inside the library.</source>
      <translation>« {0} » n’est pas un chemin dans la bibliothèque.</translation>
    </message>
    <message>
      <source>Name files relative to the library.</source>
      <translation>Nommez les fichiers par rapport à la bibliothèque.</translation>
    </message>
    <message>
      <source>“{0}” leads out of the library {1}.</source>
      <translation>« {0} » mène hors de la bibliothèque {1}.</translation>
    </message>
    <message>
      <source>Copy the file into the library.</source>
      <translation>Copiez le fichier dans la bibliothèque.</translation>
    </message>
    <message>
      <source>{0}: folders are nested deeper than {1} levels at {2}.</source>
      <translation>{0} : les dossiers sont imbriqués sur plus de {1} niveaux à {2}.</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} slides.</source>
      <translation>{0} : contient plus de {1} diapositives.</translation>
    </message>
    <message>
      <source>{0}: is not a file.</source>
      <translation>{0} : n’est pas un fichier.</translation>
    </message>
    <message>
      <source>Is it a pipe or a device?</source>
      <translation>Est-ce un tube ou un périphérique ?</translation>
    </message>
    <message>
      <source>{0}: cannot be read: {1}.</source>
      <translation>{0} : lecture impossible : {1}.</translation>
    </message>
    <message>
      <source>Was it moved or renamed?</source>
      <translation>A-t-il été déplacé ou renommé ?</translation>
    </message>
    <message>
      <source>{0}: the index cannot be read: {1}.</source>
      <translation>{0} : l’index ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>The search index of “{0}” could not be read and was built anew.</source>
      <translation>L’index de recherche de « {0} » était illisible et a été reconstruit.</translation>
    </message>
    <message>
      <source>Is there room left on the disk, and may you write to the cache folder?</source>
      <translation>Reste-t-il de la place sur le disque, et pouvez-vous écrire dans le dossier de cache ?</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be written: {1}.</source>
      <translation>{0} : l’index de recherche ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
      <source>{0}: there is no index yet.</source>
      <translation>{0} : il n’y a pas encore d’index.</translation>
    </message>
    <message>
      <source>{0}: the index is being written by another window.</source>
      <translation>{0} : une autre fenêtre est en train d’écrire l’index.</translation>
    </message>
    <message>
      <source>{0}: is not an index of this version.</source>
      <translation>{0} : n’est pas un index de cette version.</translation>
    </message>
    <message>
      <source>{0}: cannot be built anew: {1}.</source>
      <translation>{0} : ne peut pas être reconstruit : {1}.</translation>
    </message>
    <message>
      <source>Try again soon.</source>
      <translation>Réessayez bientôt.</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be read: {1}.</source>
      <translation>{0} : l’index de recherche ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>The library “{0}” has no slide “{1}”.</source>
      <translation>La bibliothèque « {0} » n’a pas de diapositive « {1} ».</translation>
    </message>
    <message>
      <source>`briefing-app library list` shows what there is.</source>
      <translation>`briefing-app library list` montre ce qu’il y a.</translation>
    </message>
    <message>
      <source>The library has no briefing “{0}”.</source>
      <translation>La bibliothèque n’a pas de briefing « {0} ».</translation>
    </message>
    <message>
      <source>{0}: there is no such folder.</source>
      <translation>{0} : ce dossier n’existe pas.</translation>
    </message>
    <message>
      <source>Check the name of the library folder.</source>
      <translation>Vérifiez le nom du dossier de la bibliothèque.</translation>
    </message>
    <message>
      <source>{0}: is a file, not a library folder.</source>
      <translation>{0} : est un fichier, pas un dossier de bibliothèque.</translation>
    </message>
    <message>
      <source>Name the folder that holds the slides.</source>
      <translation>Indiquez le dossier qui contient les diapositives.</translation>
    </message>
    <message>
      <source>{0} is not UTF-8 text from line {1} on.</source>
      <translation>{0} n’est plus du texte UTF-8 à partir de la ligne {1}.</translation>
    </message>
    <message>
      <source>Save it with the encoding UTF-8.</source>
      <translation>Enregistrez-le avec l’encodage UTF-8.</translation>
    </message>
    <message>
      <source>{0}: uses YAML aliases (`*name`), which are not accepted.</source>
      <translation>{0} : emploie des alias YAML (`*name`), qui ne sont pas acceptés.</translation>
    </message>
    <message>
      <source>{0}: is nested deeper than {1} levels.</source>
      <translation>{0} : est imbriqué sur plus de {1} niveaux.</translation>
    </message>
    <message>
      <source>{0}: is not a list of records.</source>
      <translation>{0} : n’est pas une liste de notices.</translation>
    </message>
    <message>
      <source>{0}: record {1} has no id.</source>
      <translation>{0} : la notice {1} n’a pas d’identifiant.</translation>
    </message>
    <message>
      <source>{0}: is not valid YAML: {1}.</source>
      <translation>{0} : n’est pas du YAML valide : {1}.</translation>
    </message>
    <message>
      <source>{0}: the key “{1}” is used twice; the first counts.</source>
      <translation>{0} : la clé « {1} » sert deux fois ; la première compte.</translation>
    </message>
    <message>
      <source>“{0}” is withdrawn.</source>
      <translation>« {0} » est retirée.</translation>
    </message>
    <message>
      <source>Take another slide, or say that it was withdrawn.</source>
      <translation>Prenez une autre diapositive, ou dites que celle-ci a été retirée.</translation>
    </message>
    <message>
      <source>“{0}” is due for review.</source>
      <translation>« {0} » est à revoir.</translation>
    </message>
    <message>
      <source>“{0}” is cleared for {1}, not for {2}.</source>
      <translation>« {0} » est validée pour {1}, pas pour {2}.</translation>
    </message>
    <message>
      <source>“{0}” was to be reviewed by {1}.</source>
      <translation>« {0} » devait être revue avant le {1}.</translation>
    </message>
    <message>
      <source>The entry “{0}” leads to {1}, which is not there.</source>
      <translation>L’entrée « {0} » mène à {1}, qui n’existe pas.</translation>
    </message>
    <message>
      <source>{0} cites “{1}”, which is not in {2}.</source>
      <translation>{0} cite « {1} », qui n’est pas dans {2}.</translation>
    </message>
    <message>
      <source>{0} shows “{1}”, which is not there.</source>
      <translation>{0} montre « {1} », qui n’existe pas.</translation>
    </message>
    <message>
      <source>Correct the link.</source>
      <translation>Corrigez le lien.</translation>
    </message>
    <message>
      <source>Give it at least a name = "…" and a language = "en".</source>
      <translation>Donnez-lui au moins un name = "…" et un language = "en".</translation>
    </message>
    <message>
      <source>{0}: the folder has no such file.</source>
      <translation>{0} : le dossier n’a pas ce fichier.</translation>
    </message>
    <message>
      <source>{0}: is a folder, not a deck.</source>
      <translation>{0} : est un dossier, pas une présentation.</translation>
    </message>
    <message>
      <source>Name a .briefing or .md file.</source>
      <translation>Indiquez un fichier .briefing ou .md.</translation>
    </message>
    <message>
      <source>{0}: there is no such file, and no briefing of this name.</source>
      <translation>{0} : ni fichier ni briefing de ce nom.</translation>
    </message>
    <message>
      <source>{0}: the calendar cannot be read: {1}.</source>
      <translation>{0} : le calendrier ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>Name another file in the settings.</source>
      <translation>Indiquez un autre fichier dans les paramètres.</translation>
    </message>
    <message>
      <source>Slide {0} is not in “{1}” in the library; it stays in “{2}”.</source>
      <translation>La diapositive {0} n’existe pas en « {1} » dans la bibliothèque ; elle reste en « {2} ».</translation>
    </message>
    <message>
      <source>Translate the slide, or leave it out.</source>
      <translation>Traduisez la diapositive, ou retirez-la.</translation>
    </message>
    <message>
      <source>{0}:{1}: is not UTF-8 text.</source>
      <translation>{0}:{1} : n’est pas du texte UTF-8.</translation>
    </message>
    <message>
      <source>#{0} on #{1} has a contrast of {2}, less than {3}.</source>
      <translation>#{0} sur #{1} a un contraste de {2}, inférieur à {3}.</translation>
    </message>
    <message>
      <source>The title is not read first.</source>
      <translation>Le titre n’est pas lu en premier.</translation>
    </message>
    <message>
      <source>Some text is {0} points; less than {1} is too little.</source>
      <translation>Une partie du texte est en {0} points ; moins de {1}, c’est trop petit.</translation>
    </message>
    <message>
      <source>Shorten it, or choose another slide layout.</source>
      <translation>Abrégez-le, ou choisissez une autre disposition.</translation>
    </message>
    <message>
      <source>Choose another theme.</source>
      <translation>Choisissez un autre thème.</translation>
    </message>
    <message>
      <source>Use its caption</source>
      <translation>Utiliser sa légende</translation>
    </message>
    <message>
      <source>Describe it from its data</source>
      <translation>Décrire d’après ses données</translation>
    </message>
    <message>
      <source>The slide is the same as slide {0}.</source>
      <translation>La diapositive est identique à la diapositive {0}.</translation>
    </message>
    <message>
      <source>Take one of them out.</source>
      <translation>Retirez l’une des deux.</translation>
    </message>
    <message>
      <source>{0} words are shown; more than {1} are hard to follow.</source>
      <translation>{0} mots sont affichés ; au-delà de {1}, on suit mal.</translation>
    </message>
    <message>
      <source>Move some of them to the notes.</source>
      <translation>Déplacez-en une partie dans les notes.</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>La retirer</translation>
    </message>
    <message>
      <source>The picture {0} has no description and counts as decorative.</source>
      <translation>L’image {0} n’a pas de description et passe pour décorative.</translation>
    </message>
    <message>
      <source>Describe between the square brackets what it shows.</source>
      <translation>Décrivez entre les crochets ce qu’elle montre.</translation>
    </message>
    <message>
      <source>The chart has no description.</source>
      <translation>Le graphique n’a pas de description.</translation>
    </message>
    <message>
      <source>Add alt="…" to the first line of the chart.</source>
      <translation>Ajoutez alt="…" à la première ligne du graphique.</translation>
    </message>
    <message>
      <source>The slides take {0} min, the slot is {1} min.</source>
      <translation>Les diapositives prennent {0} min, le créneau est de {1} min.</translation>
    </message>
    <message>
      <source>Plan the talk again, or leave slides out.</source>
      <translation>Planifiez de nouveau l’exposé, ou retirez des diapositives.</translation>
    </message>
    <message>
      <source>Plan again</source>
      <translation>Planifier de nouveau</translation>
    </message>
    <message>
      <source>Switch to the library's text.</source>
      <translation>Passez au texte de la bibliothèque.</translation>
    </message>
    <message>
      <source>Have it translated, or leave it out.</source>
      <translation>Faites-la traduire, ou retirez-la.</translation>
    </message>
    <message>
      <source>The slide is in “{0}”, the deck in “{1}”.</source>
      <translation>La diapositive est en « {0} », la présentation en « {1} ».</translation>
    </message>
    <message>
      <source>The text was translated from an older “{0}” text.</source>
      <translation>Le texte a été traduit d’un texte « {0} » plus ancien.</translation>
    </message>
    <message>
      <source>Compare the two.</source>
      <translation>Comparez les deux.</translation>
    </message>
    <message>
      <source>Switch to “{0}”</source>
      <translation>Passer en « {0} »</translation>
    </message>
    <message>
      <source>Take the library's newer text</source>
      <translation>Prendre le texte plus récent</translation>
    </message>
    <message>
      <source>Insert a content notice</source>
      <translation>Insérer un avertissement</translation>
    </message>
    <message>
      <source>The slide has an advisory (“{0}”), but no content notice comes before it.</source>
      <translation>La diapositive comporte une mise en garde (« {0} »), mais aucun avertissement sur le contenu ne la précède.</translation>
    </message>
    <message>
      <source>Put a slide tagged content-notice before it.</source>
      <translation>Placez avant elle une diapositive étiquetée content-notice.</translation>
    </message>
    <message>
      <source>The slide gives figures or dates without a source.</source>
      <translation>La diapositive donne des chiffres ou des dates sans source.</translation>
    </message>
    <message>
      <source>Cite one: [@key, para. 1].</source>
      <translation>Citez-en une : [@key, para. 1].</translation>
    </message>
    <message>
      <source>The figures from “{0}” are of {1}.</source>
      <translation>Les chiffres de « {0} » datent du {1}.</translation>
    </message>
    <message>
      <source>Look for newer ones.</source>
      <translation>Cherchez-en de plus récents.</translation>
    </message>
    <message>
      <source>Split the slide</source>
      <translation>Diviser la diapositive</translation>
    </message>
    <message>
      <source>Title it “{0}”</source>
      <translation>L’intituler « {0} »</translation>
    </message>
    <message>
      <source>Number the title</source>
      <translation>Numéroter le titre</translation>
    </message>
    <message>
      <source>The slide has no title.</source>
      <translation>La diapositive n’a pas de titre.</translation>
    </message>
    <message>
      <source>Say its one idea in a title.</source>
      <translation>Dites son idée unique dans un titre.</translation>
    </message>
    <message>
      <source>“{0}” is already the title of slide {1}.</source>
      <translation>« {0} » est déjà le titre de la diapositive {1}.</translation>
    </message>
    <message>
      <source>Say what is different here.</source>
      <translation>Dites ce qui est différent ici.</translation>
    </message>
    <message>
      <source>The slide was withdrawn.</source>
      <translation>La diapositive a été retirée.</translation>
    </message>
    <message>
      <source>Take it out, or use its successor.</source>
      <translation>Retirez-la, ou utilisez celle qui la remplace.</translation>
    </message>
    <message>
      <source>The slide is a draft.</source>
      <translation>La diapositive est un brouillon.</translation>
    </message>
    <message>
      <source>Have it cleared before it is shown.</source>
      <translation>Faites-la valider avant de la montrer.</translation>
    </message>
    <message>
      <source>Check its facts against the sources.</source>
      <translation>Vérifiez ses faits dans les sources.</translation>
    </message>
    <message>
      <source>The slide is cleared for {0}, not for {1}.</source>
      <translation>La diapositive est validée pour {0}, pas pour {1}.</translation>
    </message>
    <message>
      <source>Leave it out, or have it cleared.</source>
      <translation>Retirez-la, ou faites-la valider.</translation>
    </message>
    <message>
      <source>A review is due since {0}.</source>
      <translation>Une révision est due depuis le {0}.</translation>
    </message>
    <message>
      <source>A review is due.</source>
      <translation>Une révision est due.</translation>
    </message>
    <message>
      <source>Write {{{0}}}</source>
      <translation>Écrire {{{0}}}</translation>
    </message>
    <message>
      <source>“{0}” is not filled in, and is left out here.</source>
      <translation>« {0} » n’est pas rempli et est omis ici.</translation>
    </message>
    <message>
      <source>Fill it in under Deck properties.</source>
      <translation>Remplissez-le dans les propriétés de la présentation.</translation>
    </message>
    <message>
      <source>{0} is not a wording list: {1}</source>
      <translation>{0} n’est pas une liste de formulations : {1}</translation>
    </message>
    <message>
      <source>Compare it with a bundled one.</source>
      <translation>Comparez-la avec une liste fournie.</translation>
    </message>
    <message>
      <source>Prefer “{0}”.</source>
      <translation>Préférez « {0} ».</translation>
    </message>
    <message>
      <source>Say it another way.</source>
      <translation>Dites-le autrement.</translation>
    </message>
    <message>
      <source>Write “{0}”</source>
      <translation>Écrire « {0} »</translation>
    </message>
    <message>
      <source>“{0}” in the title: {1}</source>
      <translation>« {0} » dans le titre : {1}</translation>
    </message>
    <message>
      <source>“{0}” in the text: {1}</source>
      <translation>« {0} » dans le texte : {1}</translation>
    </message>
    <message>
      <source>“{0}” in the notes: {1}</source>
      <translation>« {0} » dans les notes : {1}</translation>
    </message>
    <message>
      <source>a term to avoid</source>
      <translation>un terme à éviter</translation>
    </message>
    <message>
      <source>“{0}” in the description: {1}</source>
      <translation>« {0} » dans la description : {1}</translation>
    </message>
    <message>
      <source>must</source>
      <translation>indispensable</translation>
    </message>
    <message>
      <source>should</source>
      <translation>souhaitable</translation>
    </message>
    <message>
      <source>could</source>
      <translation>facultative</translation>
    </message>
    <message>
      <source>Its {0} min did not fit into {1} min beside slides that matter more (priority: {2}).</source>
      <translation>Ses {0} min ne tenaient pas dans {1} min à côté de diapositives plus importantes (priorité : {2}).</translation>
    </message>
    <message>
      <source>“{0}” takes its part.</source>
      <translation>« {0} » tient son rôle.</translation>
    </message>
    <message>
      <source>Nothing of the section that it announces is shown.</source>
      <translation>Rien de la section qu’elle annonce n’est montré.</translation>
    </message>
    <message>
      <source>It was withdrawn from the library.</source>
      <translation>Elle a été retirée de la bibliothèque.</translation>
    </message>
    <message>
      <source>There is no text in “{0}”.</source>
      <translation>Il n’y a pas de texte en « {0} ».</translation>
    </message>
    <message>
      <source>It is meant for {0}.</source>
      <translation>Elle est destinée à : {0}.</translation>
    </message>
    <message>
      <source>It is about {0}.</source>
      <translation>Elle traite de : {0}.</translation>
    </message>
    <message>
      <source>“{0}” is a must, but was left out: {1}</source>
      <translation>« {0} » est indispensable, mais a été laissée de côté : {1}</translation>
    </message>
    <message>
      <source>Give the talk more minutes, or shorten other slides.</source>
      <translation>Donnez plus de minutes à l’exposé, ou abrégez d’autres diapositives.</translation>
    </message>
    <message>
      <source>These notes are never closed.</source>
      <translation>Ces notes ne sont jamais fermées.</translation>
    </message>
    <message>
      <source>A line of dashes divides the slides of a deck; in one slide it is text.</source>
      <translation>Une ligne de tirets sépare les diapositives d’une présentation ; dans une diapositive, c’est du texte.</translation>
    </message>
    <message>
      <source>This block of code is never closed; everything below is in it.</source>
      <translation>Ce bloc de code n’est jamais fermé ; tout ce qui suit en fait partie.</translation>
    </message>
    <message>
      <source>This block is never closed.</source>
      <translation>Ce bloc n’est jamais fermé.</translation>
    </message>
    <message>
      <source>End with “:::”.</source>
      <translation>Terminez par « ::: ».</translation>
    </message>
    <message>
      <source>End with “{0}”.</source>
      <translation>Terminez par « {0} ».</translation>
    </message>
    <message>
      <source>There is nothing for this “:::” to close.</source>
      <translation>Il n’y a rien que ce « ::: » puisse fermer.</translation>
    </message>
    <message>
      <source>There is no block of the kind “{0}”; what it holds is shown.</source>
      <translation>Il n’y a pas de bloc de type « {0} » ; son contenu est affiché.</translation>
    </message>
    <message>
      <source>A slide has one title; this one is shown as a heading.</source>
      <translation>Une diapositive a un seul titre ; celui-ci est affiché comme intertitre.</translation>
    </message>
    <message>
      <source>There is “::: notes”.</source>
      <translation>Il existe « ::: notes ».</translation>
    </message>
    <message>
      <source>Make a second slide of it.</source>
      <translation>Faites-en une deuxième diapositive.</translation>
    </message>
    <message>
      <source>The first row names the series, every other row is a category and its numbers.</source>
      <translation>La première ligne nomme les séries, chaque autre ligne est une catégorie et ses nombres.</translation>
    </message>
    <message>
      <source>Write digits and a point, without units; the unit goes after “chart” as unit="…".</source>
      <translation>Écrivez des chiffres et un point, sans unités ; l’unité se met après « chart » : unit="…".</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>Vouliez-vous dire {0} ?</translation>
    </message>
    <message>
      <source>There are: {0}.</source>
      <translation>Il existe : {0}.</translation>
    </message>
    <message>
      <source>There is no chart of kind “{0}”; it is shown as text.</source>
      <translation>Il n’y a pas de graphique de type « {0} » ; il est affiché comme texte.</translation>
    </message>
    <message>
      <source>This row has {0} numbers for {1} series.</source>
      <translation>Cette ligne a {0} nombres pour {1} séries.</translation>
    </message>
    <message>
      <source>“{0}” is not a number and is left out.</source>
      <translation>« {0} » n’est pas un nombre et est omis.</translation>
    </message>
    <message>
      <source>This chart has no data; it is shown as text.</source>
      <translation>Ce graphique n’a pas de données ; il est affiché comme texte.</translation>
    </message>
    <message>
      <source>The chart's data cannot be read ({0}); it is shown as text.</source>
      <translation>Les données du graphique ne peuvent pas être lues ({0}) ; il est affiché comme texte.</translation>
    </message>
    <message>
      <source>Name every series in the first row.</source>
      <translation>Nommez chaque série dans la première ligne.</translation>
    </message>
    <message>
      <source>Each line is “key: value”.</source>
      <translation>Chaque ligne est « clé: valeur ».</translation>
    </message>
    <message>
      <source>Mend the front matter in the Markdown view first.</source>
      <translation>Corrigez d’abord l’en-tête dans la vue Markdown.</translation>
    </message>
    <message>
      <source>The front matter is never closed; it is shown as text.</source>
      <translation>L’en-tête n’est jamais fermé ; il est affiché comme texte.</translation>
    </message>
    <message>
      <source>The front matter is too large.</source>
      <translation>L’en-tête est trop grand.</translation>
    </message>
    <message>
      <source>This is not a citation and is shown as text: {0}</source>
      <translation>Ceci n’est pas une citation et est affiché comme texte : {0}</translation>
    </message>
    <message>
      <source>Write [@key], [@key, p. 10] or [@key, p. 10; @other].</source>
      <translation>Écrivez [@key], [@key, p. 10] ou [@key, p. 10; @other].</translation>
    </message>
    <message>
      <source>This link is shown as text: {0}</source>
      <translation>Ce lien est affiché comme texte : {0}</translation>
    </message>
    <message>
      <source>Links lead to http, https, mailto or to another slide's .md file.</source>
      <translation>Les liens mènent vers http, https, mailto ou le fichier .md d’une autre diapositive.</translation>
    </message>
    <message>
      <source>The title of a link is not shown.</source>
      <translation>Le titre d’un lien n’est pas affiché.</translation>
    </message>
    <message>
      <source>HTML is shown as text: {0}</source>
      <translation>Du HTML est affiché comme texte : {0}</translation>
    </message>
    <message>
      <source>Write it in Markdown; of HTML only &lt;br&gt;, &lt;sup&gt; and &lt;sub&gt; are understood.</source>
      <translation>Écrivez-le en Markdown ; du HTML, seuls &lt;br&gt;, &lt;sup&gt; et &lt;sub&gt; sont compris.</translation>
    </message>
    <message>
      <source>Only the first {0} brackets of a paragraph are read as links.</source>
      <translation>Seuls les {0} premiers crochets d’un paragraphe sont lus comme liens.</translation>
    </message>
    <message>
      <source>Lists go {0} levels deep; this item is kept at the deepest.</source>
      <translation>Les listes vont jusqu’à {0} niveaux ; cet élément reste au plus profond.</translation>
    </message>
    <message>
      <source>“{0}” is not a text; it is not used.</source>
      <translation>« {0} » n’est pas un texte ; il n’en est pas tenu compte.</translation>
    </message>
    <message>
      <source>Put the text in quotes.</source>
      <translation>Mettez le texte entre guillemets.</translation>
    </message>
    <message>
      <source>“{0}” is not a number; it is not used.</source>
      <translation>« {0} » n’est pas un nombre ; il n’en est pas tenu compte.</translation>
    </message>
    <message>
      <source>Write a number such as 2 or 1.5.</source>
      <translation>Écrivez un nombre tel que 2 ou 1.5.</translation>
    </message>
    <message>
      <source>“{0}” is not a date; it is not used.</source>
      <translation>« {0} » n’est pas une date ; il n’en est pas tenu compte.</translation>
    </message>
    <message>
      <source>Write it as 2026-12-31.</source>
      <translation>Écrivez-la sous la forme 2026-12-31.</translation>
    </message>
    <message>
      <source>Write one of: {0}.</source>
      <translation>Écrivez l’un de ces mots : {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not known; it is not used.</source>
      <translation>« {0} » est inconnu ; il n’en est pas tenu compte.</translation>
    </message>
    <message>
      <source>“{0}” is not a list of words; it is not used.</source>
      <translation>« {0} » n’est pas une liste de mots ; il n’en est pas tenu compte.</translation>
    </message>
    <message>
      <source>Outlines have no “{0}”; it is not used.</source>
      <translation>Les plans n’ont pas de « {0} » ; il n’en est pas tenu compte.</translation>
    </message>
    <message>
      <source>This line is not a slide and is left out: {0}</source>
      <translation>Cette ligne n’est pas une diapositive et est omise : {0}</translation>
    </message>
    <message>
      <source>Write - [Title](path/to/slide.md).</source>
      <translation>Écrivez - [Title](path/to/slide.md).</translation>
    </message>
    <message>
      <source>Write {crop=left,top,right,bottom}, each the share cut off, 0 to 1.</source>
      <translation>Écrivez {crop=left,top,right,bottom}, chacun étant la part coupée, de 0 à 1.</translation>
    </message>
    <message>
      <source>Not understood: {0}</source>
      <translation>Non compris : {0}</translation>
    </message>
    <message>
      <source>Pictures are never fetched: {0}</source>
      <translation>Les images ne sont jamais téléchargées : {0}</translation>
    </message>
    <message>
      <source>Save the picture in the media folder.</source>
      <translation>Enregistrez l’image dans le dossier media.</translation>
    </message>
    <message>
      <source>Divide it, or shorten it.</source>
      <translation>Divisez-la, ou abrégez-la.</translation>
    </message>
    <message>
      <source>Characters that no file may hold show as �.</source>
      <translation>Les caractères qu’aucun fichier ne peut contenir apparaissent comme �.</translation>
    </message>
    <message>
      <source>The front matter is larger than {0} KB.</source>
      <translation>L’en-tête dépasse {0} Ko.</translation>
    </message>
    <message>
      <source>The file is larger than {0} KB.</source>
      <translation>Le fichier dépasse {0} Ko.</translation>
    </message>
    <message>
      <source>A line is longer than {0} KB.</source>
      <translation>Une ligne dépasse {0} Ko.</translation>
    </message>
    <message>
      <source>This table is too large and is shown as text.</source>
      <translation>Ce tableau est trop grand et est affiché comme texte.</translation>
    </message>
    <message>
      <source>This row has {0} cells, the table {1} columns.</source>
      <translation>Cette ligne a {0} cellules, le tableau {1} colonnes.</translation>
    </message>
    <message>
      <source>{0} is not a file.</source>
      <translation>{0} n’est pas un fichier.</translation>
    </message>
    <message>
      <source>{0} is not valid TOML: {1}.</source>
      <translation>{0} n’est pas du TOML valide : {1}.</translation>
    </message>
    <message>
      <source>The front matter is not a list of “key: value” lines.</source>
      <translation>L’en-tête n’est pas une suite de lignes « clé: valeur ».</translation>
    </message>
    <message>
      <source>The front matter is not YAML: {0}.</source>
      <translation>L’en-tête n’est pas du YAML : {0}.</translation>
    </message>
    <message>
      <source>The front matter may not hold anchors, aliases or tags.</source>
      <translation>L’en-tête ne peut contenir ni ancres, ni alias, ni étiquettes.</translation>
    </message>
    <message>
      <source>The front matter is nested too deep.</source>
      <translation>L’en-tête est imbriqué trop profondément.</translation>
    </message>
    <message>
      <source>The settings cannot be read; the defaults are used.</source>
      <translation>Les paramètres ne peuvent pas être lus ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
      <source>The settings in {0} cannot be read; the defaults are used.</source>
      <translation>Les paramètres de {0} ne peuvent pas être lus ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
      <source>“{0}” has no choice {1}.</source>
      <translation>« {0} » n’a pas de choix {1}.</translation>
    </message>
    <message>
      <source>Do not open it, unless you know who made it and how.</source>
      <translation>Ne l’ouvrez que si vous savez qui l’a fait et comment.</translation>
    </message>
    <message>
      <source>Use a backup, or ask for the file again.</source>
      <translation>Utilisez une sauvegarde, ou redemandez le fichier.</translation>
    </message>
    <message>
      <source>Leave out large pictures.</source>
      <translation>Retirez les grandes images.</translation>
    </message>
    <message>
      <source>{0}: is damaged at “{1}”.</source>
      <translation>{0} : est endommagé à « {1} ».</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} files.</source>
      <translation>{0} : contient plus de {1} fichiers.</translation>
    </message>
    <message>
      <source>{0}: holds a file with the unsafe name “{1}”.</source>
      <translation>{0} : contient un fichier au nom dangereux « {1} ».</translation>
    </message>
    <message>
      <source>{0}: holds a link, “{1}”.</source>
      <translation>{0} : contient un lien, « {1} ».</translation>
    </message>
    <message>
      <source>{0}: “{1}” is packed in a way that is not used here.</source>
      <translation>{0} : « {1} » est compressé d’une façon qui n’est pas utilisée ici.</translation>
    </message>
    <message>
      <source>{0}: “{1}” would unpack to over {2} times its size.</source>
      <translation>{0} : « {1} » deviendrait plus de {2} fois plus grand une fois décompressé.</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a briefing file.</source>
      <translation>{0} : est endommagé ou n’est pas un fichier briefing.</translation>
    </message>
    <message>
      <source>{0}: holds two files named “{1}”.</source>
      <translation>{0} : contient deux fichiers nommés « {1} ».</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file was changed by another program meanwhile.</source>
      <translation>{0} : n’a pas été écrit, car un autre programme a entre-temps changé le fichier.</translation>
    </message>
    <message>
      <source>Save under another name, or open the changed file first.</source>
      <translation>Enregistrez sous un autre nom, ou ouvrez d’abord le fichier modifié.</translation>
    </message>
    <message>
      <source>{0}: was not written, because the disk gave back other bytes than it was given.</source>
      <translation>{0} : n’a pas été écrit, car le disque a rendu d’autres octets que ceux reçus.</translation>
    </message>
    <message>
      <source>Save to another disk, and have this one checked.</source>
      <translation>Enregistrez sur un autre disque, et faites vérifier celui-ci.</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file is not there any more.</source>
      <translation>{0} : n’a pas été écrit, car le fichier n’est plus là.</translation>
    </message>
    <message>
      <source>Connect the disk or network folder again, or save elsewhere.</source>
      <translation>Reconnectez le disque ou le dossier réseau, ou enregistrez ailleurs.</translation>
    </message>
    <message>
      <source>The deck was saved by a newer version of Briefing; it is opened read-only.</source>
      <translation>La présentation a été enregistrée par une version plus récente de Briefing ; elle est ouverte en lecture seule.</translation>
    </message>
    <message>
      <source>Update Briefing to change it, or save a copy under another name.</source>
      <translation>Mettez Briefing à jour pour la modifier, ou enregistrez une copie sous un autre nom.</translation>
    </message>
    <message>
      <source>{0}: its deck.json cannot be understood: {1}.</source>
      <translation>{0} : son deck.json ne peut pas être compris : {1}.</translation>
    </message>
    <message>
      <source>{0}: is not a briefing file.</source>
      <translation>{0} : n’est pas un fichier briefing.</translation>
    </message>
    <message>
      <source>Choose a file that Briefing has saved.</source>
      <translation>Choisissez un fichier que Briefing a enregistré.</translation>
    </message>
    <message>
      <source>{0}: its deck.json is too large.</source>
      <translation>{0} : son deck.json est trop grand.</translation>
    </message>
    <message>
      <source>{0}: was not written, because a text holds half a character.</source>
      <translation>{0} : n’a pas été écrit, car un texte contient un demi-caractère.</translation>
    </message>
    <message>
      <source>Undo the last paste.</source>
      <translation>Annulez le dernier collage.</translation>
    </message>
    <message>
      <source>Compare with a backup.</source>
      <translation>Comparez avec une sauvegarde.</translation>
    </message>
    <message>
      <source>The slide text {0} is missing from the file.</source>
      <translation>Le texte de diapositive {0} manque dans le fichier.</translation>
    </message>
    <message>
      <source>The slide text {0} is damaged.</source>
      <translation>Le texte de diapositive {0} est endommagé.</translation>
    </message>
    <message>
      <source>The slide text {0} is not UTF-8 text; unreadable characters show as �.</source>
      <translation>Le texte de diapositive {0} n’est pas en UTF-8 ; les caractères illisibles apparaissent comme �.</translation>
    </message>
    <message>
      <source>The picture {0} is missing from the file.</source>
      <translation>L’image {0} manque dans le fichier.</translation>
    </message>
    <message>
      <source>Put the picture in again.</source>
      <translation>Insérez de nouveau l’image.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <source>Free some space, or save elsewhere; the old file is untouched.</source>
      <translation>Libérez de la place, ou enregistrez ailleurs ; l’ancien fichier est intact.</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>le disque est en lecture seule</translation>
    </message>
    <message>
      <source>Save to another disk or folder; the old file is untouched.</source>
      <translation>Enregistrez sur un autre disque ou dans un autre dossier ; l’ancien fichier est intact.</translation>
    </message>
    <message>
      <source>permission is denied</source>
      <translation>l’autorisation est refusée</translation>
    </message>
    <message>
      <source>Save to a folder of your own, or ask for the right to write here.</source>
      <translation>Enregistrez dans un dossier à vous, ou demandez le droit d’écrire ici.</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
      <source>Make the folder first, or correct its name.</source>
      <translation>Créez d’abord le dossier, ou corrigez son nom.</translation>
    </message>
    <message>
      <source>a part of the path is a file, not a folder</source>
      <translation>une partie du chemin est un fichier, pas un dossier</translation>
    </message>
    <message>
      <source>Correct the path.</source>
      <translation>Corrigez le chemin.</translation>
    </message>
    <message>
      <source>there is a folder of this name</source>
      <translation>un dossier porte ce nom</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>le nom est trop long</translation>
    </message>
    <message>
      <source>Choose a shorter name.</source>
      <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
      <source>the name is not allowed here</source>
      <translation>le nom n’est pas permis ici</translation>
    </message>
    <message>
      <source>the file is larger than this disk allows</source>
      <translation>le fichier dépasse ce que ce disque permet</translation>
    </message>
    <message>
      <source>Save to another disk.</source>
      <translation>Enregistrez sur un autre disque.</translation>
    </message>
    <message>
      <source>the disk reported a fault</source>
      <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
      <source>Save to another disk; the old file is untouched.</source>
      <translation>Enregistrez sur un autre disque ; l’ancien fichier est intact.</translation>
    </message>
    <message>
      <source>the network folder has gone away</source>
      <translation>le dossier réseau a disparu</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect again; the old file is untouched.</source>
      <translation>Enregistrez ailleurs, ou reconnectez-vous ; l’ancien fichier est intact.</translation>
    </message>
    <message>
      <source>the network folder does not answer</source>
      <translation>le dossier réseau ne répond pas</translation>
    </message>
    <message>
      <source>the disk has gone away</source>
      <translation>le disque a disparu</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect it again; the old file is untouched.</source>
      <translation>Enregistrez ailleurs ou reconnectez-le ; l’ancien fichier est intact.</translation>
    </message>
    <message>
      <source>another program holds the file</source>
      <translation>un autre programme occupe le fichier</translation>
    </message>
    <message>
      <source>Close it there, then save again.</source>
      <translation>Fermez-le là-bas, puis enregistrez de nouveau.</translation>
    </message>
    <message>
      <source>the target is on another disk than its folder</source>
      <translation>la cible est sur un autre disque que son dossier</translation>
    </message>
    <message>
      <source>Save to another folder.</source>
      <translation>Enregistrez dans un autre dossier.</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>ses liens tournent en rond</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <source>is a folder, not a file</source>
      <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
      <source>Name a file inside it.</source>
      <translation>Indiquez un fichier qui s’y trouve.</translation>
    </message>
    <message>
      <source>Ask for the right to read it.</source>
      <translation>Demandez le droit de le lire.</translation>
    </message>
    <message>
      <source>Try a copy of the file.</source>
      <translation>Essayez une copie du fichier.</translation>
    </message>
    <message>
      <source>Connect again, or use a copy.</source>
      <translation>Reconnectez-vous, ou utilisez une copie.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Vérifiez le nom.</translation>
    </message>
    <message>
      <source>{0}: was not written: {1}.</source>
      <translation>{0} : n’a pas été écrit : {1}.</translation>
    </message>
    <message>
      <source>Save elsewhere; the old file is untouched.</source>
      <translation>Enregistrez ailleurs ; l’ancien fichier est intact.</translation>
    </message>
    <message>
      <source>There is no unsaved work “{0}”.</source>
      <translation>Il n’y a pas de travail non enregistré « {0} ».</translation>
    </message>
    <message>
      <source>Choose one of those listed.</source>
      <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown.</source>
      <translation>{0} n’est pas une image affichable.</translation>
    </message>
    <message>
      <source>A picture has more than {0} million pixels.</source>
      <translation>Une image a plus de {0} millions de pixels.</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>Réduisez-la.</translation>
    </message>
    <message>
      <source>A file named {0}</source>
      <translation>Un fichier nommé {0}</translation>
    </message>
    <message>
      <source>A file</source>
      <translation>Un fichier</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown ({1}).</source>
      <translation>{0} n’est pas une image affichable ({1}).</translation>
    </message>
    <message>
      <source>Use a PNG, JPEG, WebP or GIF file.</source>
      <translation>Utilisez un fichier PNG, JPEG, WebP ou GIF.</translation>
    </message>
    <message>
      <source>A picture is larger than {0} MB.</source>
      <translation>Une image dépasse {0} Mo.</translation>
    </message>
    <message>
      <source>The picture {0} is damaged.</source>
      <translation>L’image {0} est endommagée.</translation>
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
      <source>Reading the library…</source>
      <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message>
      <source>Plan the talk</source>
      <translation>Planifier l’exposé</translation>
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
      <source>Section is empty</source>
      <translation>Section vide</translation>
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
      <source>Library</source>
      <translation>Bibliothèque</translation>
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
      <source>This deck</source>
      <translation>Cette présentation</translation>
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
    <name>PrintDialog</name>
    <message>
      <source>What</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <source>Slides, one a page</source>
      <translation>Diapositives, une par page</translation>
    </message>
    <message>
      <source>Slides with notes</source>
      <translation>Diapositives avec notes</translation>
    </message>
    <message>
      <source>Handout: three a page, with lines</source>
      <translation>Document à distribuer : trois par page, avec lignes</translation>
    </message>
    <message>
      <source>Handout: six a page</source>
      <translation>Document à distribuer : six par page</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>The preview shows the first {0} slides.</source>
      <translation>L’aperçu montre les {0} premières diapositives.</translation>
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
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
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
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>The file {0} was changed after this work began.</source>
      <translation>Le fichier {0} a été modifié après le début de ce travail.</translation>
    </message>
    <message>
      <source>Briefing did not end as it should. This work was kept for you.</source>
      <translation>Briefing ne s’est pas terminé normalement. Ce travail a été gardé pour vous.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <source>This deck was never saved to a file.</source>
      <translation>Cette présentation n’a jamais été enregistrée dans un fichier.</translation>
    </message>
    <message>
      <source>never saved to a file</source>
      <translation>jamais enregistré dans un fichier</translation>
    </message>
    <message>
      <source>discarded, kept for 30 days</source>
      <translation>abandonné, gardé 30 jours</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>Travail non enregistré</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Comparer…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Saved in the file</source>
      <translation>Enregistré dans le fichier</translation>
    </message>
    <message>
      <source>There is no unsaved work.</source>
      <translation>Il n’y a pas de travail non enregistré.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}”</source>
      <translation>Travail non enregistré sur « {0} »</translation>
    </message>
    <message>
      <source>The file {0} cannot be read now.</source>
      <translation>Le fichier {0} ne peut pas être lu pour l’instant.</translation>
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
      <translation>Diapositives glissées vers d’autres programmes</translation>
    </message>
    <message>
      <source>Hold Alt as you begin to drag for the other kind.</source>
      <translation>Maintenez Alt en commençant à glisser pour l’autre sorte.</translation>
    </message>
    <message>
      <source>Pictures (PNG)</source>
      <translation>Images (PNG)</translation>
    </message>
    <message>
      <source>PowerPoint (.pptx)</source>
      <translation>PowerPoint (.pptx)</translation>
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
      <source>My library folders</source>
      <translation>Mes dossiers de bibliothèque</translation>
    </message>
    <message>
      <source>Their slides are found beside those that come with Briefing.</source>
      <translation>Leurs diapositives sont trouvées avec celles fournies avec Briefing.</translation>
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
      <source>Exported files are for</source>
      <translation>Les fichiers exportés sont destinés à</translation>
    </message>
    <message>
      <source>What was chosen last in the export dialog.</source>
      <translation>Le dernier choix fait dans la fenêtre d’export.</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>Des collègues (interne)</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>Tout le monde (public)</translation>
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
      <translation>Dessin d’une image</translation>
    </message>
    <message>
      <source>Copied a picture of the slide.</source>
      <translation>Image de la diapositive copiée.</translation>
    </message>
    <message>
      <source>Saved {0}, without notes.</source>
      <translation>{0} enregistré, sans les notes.</translation>
    </message>
    <message>
      <source>Saving {0}</source>
      <translation>Enregistrement de {0}</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Opening libraries</source>
      <translation>Ouverture des bibliothèques</translation>
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
      <source>Go to</source>
      <translation>Aller à</translation>
    </message>
    <message>
      <source>Point, draw, zoom</source>
      <translation>Pointer, dessiner, zoomer</translation>
    </message>
    <message>
      <source>Time and notes</source>
      <translation>Temps et notes</translation>
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
    <name>Showings</name>
    <message>
      <source>Reading the records of shows</source>
      <translation>Lecture des comptes rendus de projections</translation>
    </message>
    <message>
      <source>shown {0}</source>
      <translation>montrée {0}</translation>
    </message>
    <message>
      <source>Shown to {0}, {1}</source>
      <translation>Montrée à : {0}, {1}</translation>
    </message>
    <message>
      <source>Shown on {0}</source>
      <translation>Montrée le {0}</translation>
    </message>
    <message>
      <source>and {0} times before</source>
      <translation>et {0} fois avant</translation>
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
      <source>Change list</source>
      <translation>Modifier la liste</translation>
    </message>
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
    <name>ThemeField</name>
    <message>
      <source>From a file…</source>
      <translation>Depuis un fichier…</translation>
    </message>
    <message>
      <source>Take the look of a PowerPoint file or template</source>
      <translation>Reprendre l’aspect d’un fichier ou modèle PowerPoint</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Lecture de {0}</translation>
    </message>
    <message>
      <source>Damaged theme</source>
      <translation>Thème endommagé</translation>
    </message>
  </context>
  <context>
    <name>Themes</name>
    <message>
      <source>Plain</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <source>Night</source>
      <translation>Nuit</translation>
    </message>
    <message>
      <source>Commemoration</source>
      <translation>Commémoration</translation>
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
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>Après la mise à jour</translation>
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
