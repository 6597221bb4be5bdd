<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>__init__</name>
  <message>
   <source>SScILD Desktop</source>
   <translation>SScILD Desktop</translation>
  </message>
  <message>
   <source>module %1 has no attribute %2</source>
   <translation>module %1 has no attribute %2</translation>
  </message>
  <message>
   <source>true</source>
   <translation>true</translation>
  </message>
 </context>
 <context>
  <name>__main__</name>
  <message>
   <source>Stopped; nothing was written.</source>
   <translation>Abgebrochen; nichts wurde geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>api</name>
  <message>
   <source>No network “%1” serves “%2”; the roles are %3.</source>
   <translation>Kein Netz „%1“ dient für „%2“; die Aufgaben sind %3.</translation>
  </message>
  <message>
   <source>There is no device “%1”; choose %2.</source>
   <translation>Es gibt kein Gerät „%1“; %2 wählen.</translation>
  </message>
  <message>
   <source>There is no file or folder “%1”; check the name.</source>
   <translation>Datei oder Ordner „%1“ gibt es nicht; Namen prüfen.</translation>
  </message>
  <message>
   <source>There is no series with this UID there.</source>
   <translation>Dort gibt es keine Serie mit dieser UID.</translation>
  </message>
 </context>
 <context>
  <name>app/display</name>
  <message>
   <source>The Wayland connection broke</source>
   <translation>The Wayland connection broke</translation>
  </message>
  <message>
   <source>The Wayland connection experienced</source>
   <translation>The Wayland connection experienced</translation>
  </message>
  <message>
   <source>The X11 connection broke</source>
   <translation>The X11 connection broke</translation>
  </message>
  <message>
   <source>The display is gone, so the program ends; what was finished or typed has been saved.</source>
   <translation>Die Anzeige ist weg, das Programm endet; was fertig oder eingegeben war, ist gespeichert.</translation>
  </message>
  <message>
   <source>The display is gone, so the program ends; what was not saved yet could not be saved.</source>
   <translation>Die Anzeige ist weg, das Programm endet; was noch nicht gespeichert war, konnte nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>the display is gone</source>
   <translation>die Anzeige ist weg</translation>
  </message>
 </context>
 <context>
  <name>app/program</name>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>No CUDA: %1.</source>
   <translation>Kein CUDA: %1.</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Patientenakten</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>app/start</name>
  <message>
   <source>%1 %2. Research use only.</source>
   <translation>%1 %2. Nur für Forschungszwecke.</translation>
  </message>
  <message>
   <source>%1. Please report it with the log %2.</source>
   <translation>%1. Bitte mit dem Protokoll %2 melden.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly the last time; what had been finished is in the records. What it was doing is in %1: send that file with a report.</source>
   <translation>Das Programm wurde beim letzten Mal unerwartet beendet; was fertig war, ist in den Patientenakten. Womit es beschäftigt war, steht in %1: diese Datei mit einer Fehlermeldung einsenden.</translation>
  </message>
  <message>
   <source>analyse without heat maps</source>
   <translation>ohne Heatmaps analysieren</translation>
  </message>
  <message>
   <source>folder, ZIP, DICOMDIR or files to open</source>
   <translation>zu öffnender Ordner, ZIP, DICOMDIR oder Dateien</translation>
  </message>
  <message>
   <source>open the built-in case</source>
   <translation>Beispielfall öffnen</translation>
  </message>
  <message>
   <source>sscild-desktop-%1</source>
   <translation>sscild-desktop-%1</translation>
  </message>
  <message>
   <source>where the networks run</source>
   <translation>wo die Netze rechnen</translation>
  </message>
 </context>
 <context>
  <name>command_line/arguments</name>
  <message>
   <source>“%1” is not a number such as 72 or 72.5</source>
   <translation>„%1“ ist keine Zahl wie 72 oder 72.5</translation>
  </message>
  <message>
   <source>“%1” is not a part such as 2/3</source>
   <translation>„%1“ ist kein Teil wie 2/3</translation>
  </message>
 </context>
 <context>
  <name>command_line/batch</name>
  <message>
   <source>No study was found there; choose a folder with folders, ZIP files or NIfTI files of CTs.</source>
   <translation>Dort wurde keine Untersuchung gefunden; einen Ordner mit Ordnern, ZIP-Dateien oder NIfTI-Dateien von CTs wählen.</translation>
  </message>
  <message>
   <source>The key file would lie among the CTs or the results; name another place with --key.</source>
   <translation>Die Schlüsseldatei läge zwischen den CTs oder den Ergebnissen; mit --key einen anderen Ort angeben.</translation>
  </message>
  <message>
   <source>The number of workers must be 1 or more.</source>
   <translation>Die Zahl der Prozesse muss mindestens 1 sein.</translation>
  </message>
 </context>
 <context>
  <name>command_line/evaluating</name>
  <message>
   <source>Name a CT with a mask or with --readers SCORES.xlsx, or a folder with --siccs.</source>
   <translation>Ein CT mit einer Maske oder mit --readers SCORES.xlsx angeben, oder einen Ordner mit --siccs.</translation>
  </message>
  <message>
   <source>The scores are of %1 cases, but one CT was named; keep the rows of this CT.</source>
   <translation>Die Scores gehören zu %1 Fällen, angegeben wurde aber ein CT; nur die Zeilen dieses CT behalten.</translation>
  </message>
 </context>
 <context>
  <name>command_line/networks</name>
  <message>
   <source>Labels are mapped as in --map opacity=ggo,other=ignore.</source>
   <translation>Labels werden zugeordnet wie in --map opacity=ggo,other=ignore.</translation>
  </message>
  <message>
   <source>“%1” and “%2” are both for %3; name one for each role.</source>
   <translation>„%1“ und „%2“ haben beide die Aufgabe %3; für jede Aufgabe eines angeben.</translation>
  </message>
 </context>
 <context>
  <name>command_line/one_series</name>
  <message>
   <source>%1 To analyse it all the same, add --anyway.</source>
   <translation>%1 Um trotzdem zu analysieren, --anyway anfügen.</translation>
  </message>
  <message>
   <source>There is no series with this UID; “sscild scan --json FOLDER” lists them.</source>
   <translation>Keine Serie mit dieser UID; „sscild scan --json FOLDER“ listet sie auf.</translation>
  </message>
 </context>
 <context>
  <name>command_line/records</name>
  <message>
   <source>The two pass phrases are not the same; nothing was encrypted.</source>
   <translation>Die beiden Passphrasen stimmen nicht überein; nichts wurde verschlüsselt.</translation>
  </message>
 </context>
 <context>
  <name>command_line/study</name>
  <message>
   <source>There is no CT in “%1”; name the folder that they lie in.</source>
   <translation>In „%1“ ist kein CT; den Ordner angeben, in dem die CTs liegen.</translation>
  </message>
 </context>
 <context>
  <name>controllers/cohort</name>
  <message>
   <source>Analysing the cohort …</source>
   <translation>Kohorte wird ausgewertet …</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Reading the patients of the records …</source>
   <translation>Patienten aus den Patientenakten werden gelesen …</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>There are no patients with measured visits in the records yet.</source>
   <translation>Noch keine Patienten mit gemessenen Visiten in den Patientenakten.</translation>
  </message>
  <message>
   <source>Writing the cohort workbook …</source>
   <translation>Kohorten-Arbeitsmappe wird geschrieben …</translation>
  </message>
  <message>
   <source>Written: %1</source>
   <translation>Geschrieben: %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/page</name>
  <message>
   <source>no ct</source>
   <translation>no ct</translation>
  </message>
  <message>
   <source>no patient</source>
   <translation>no patient</translation>
  </message>
  <message>
   <source>no prior</source>
   <translation>no prior</translation>
  </message>
  <message>
   <source>same</source>
   <translation>gleich</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/run</name>
  <message>
   <source>Choose folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Loading %1 …</source>
   <translation>%1 wird geladen …</translation>
  </message>
  <message>
   <source>Loading was stopped.</source>
   <translation>Das Laden wurde abgebrochen.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>Niveaus</translation>
  </message>
  <message>
   <source>load:%1</source>
   <translation>load:%1</translation>
  </message>
  <message>
   <source>masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <source>warn</source>
   <translation>warn</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/words</name>
  <message>
   <source>%1 The registration is running.</source>
   <translation>%1 Die Registrierung läuft.</translation>
  </message>
  <message>
   <source>%1, surface %2 mm%3</source>
   <translation>%1, Oberfläche %2 mm%3</translation>
  </message>
  <message>
   <source>A CT is being opened …</source>
   <translation>Ein CT wird geöffnet …</translation>
  </message>
  <message>
   <source>Both sides name the same CT; choose another one on one side.</source>
   <translation>Auf beiden Seiten steht dasselbe CT; auf einer Seite ein anderes wählen.</translation>
  </message>
  <message>
   <source>Comparing voxel by voxel</source>
   <translation>Voxelweiser Vergleich</translation>
  </message>
  <message>
   <source>Compute the difference</source>
   <translation>Differenz berechnen</translation>
  </message>
  <message>
   <source>Finding the lungs</source>
   <translation>Lunge wird gesucht</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>Lungs overlap %1 (before %2)</source>
   <translation>Lungen überlappen %1 (vorher %2)</translation>
  </message>
  <message>
   <source>No CT of %1 is kept yet. Open one (Ctrl+O), then an earlier one to compare it with.</source>
   <translation>Von %1 ist noch kein CT gespeichert. Eines öffnen (Ctrl+O), dann ein früheres zum Vergleich.</translation>
  </message>
  <message>
   <source>No patient is open. Open a patient on the start page, or a CT, which opens its patient.</source>
   <translation>Kein Patient geöffnet. Auf der Startseite einen Patienten öffnen oder ein CT, das dann seinen Patienten öffnet.</translation>
  </message>
  <message>
   <source>Nothing to compare with yet.</source>
   <translation>Noch nichts zum Vergleichen.</translation>
  </message>
  <message>
   <source>Register again</source>
   <translation>Neu registrieren</translation>
  </message>
  <message>
   <source>Registering the lungs</source>
   <translation>Lungen werden registriert</translation>
  </message>
  <message>
   <source>The difference was not computed:</source>
   <translation>Die Differenz wurde nicht berechnet:</translation>
  </message>
  <message>
   <source>The registration failed: %1</source>
   <translation>Die Registrierung ist fehlgeschlagen: %1</translation>
  </message>
  <message>
   <source>The registration was stopped.</source>
   <translation>Die Registrierung wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The two sides are not linked: %1</source>
   <translation>Die beiden Seiten sind nicht gekoppelt: %1</translation>
  </message>
  <message>
   <source>There is no earlier CT of %1. Open one (Ctrl+O); it is kept and stands here as the prior then.</source>
   <translation>Von %1 gibt es kein früheres CT. Eines öffnen (Ctrl+O); es wird gespeichert und steht dann hier als Voraufnahme.</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>Differenzen</translation>
  </message>
  <message>
   <source>ground</source>
   <translation>ground</translation>
  </message>
  <message>
   <source>it was stopped.</source>
   <translation>wurde abgebrochen.</translation>
  </message>
  <message>
   <source>load</source>
   <translation>laden</translation>
  </message>
  <message>
   <source>register</source>
   <translation>registrieren</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/work</name>
  <message>
   <source>%1 slice</source>
   <translation>%1 Schicht</translation>
  </message>
  <message>
   <source>%1 slices</source>
   <translation>%1 Schichten</translation>
  </message>
  <message>
   <source>%1%2%3 is not in that folder; choose the folder with its files.</source>
   <translation>%1%2%3 liegt nicht in diesem Ordner; den Ordner mit den zugehörigen Dateien wählen.</translation>
  </message>
  <message>
   <source>Finding the lungs of the %1 CT</source>
   <translation>Lunge wird gesucht (%1)</translation>
  </message>
  <message>
   <source>Looking for the places that changed</source>
   <translation>Veränderte Stellen werden gesucht</translation>
  </message>
  <message>
   <source>Reading the air in the windpipe</source>
   <translation>Luft in der Trachea wird gemessen</translation>
  </message>
  <message>
   <source>Reading the kept analysis</source>
   <translation>Gespeicherte Analyse wird gelesen</translation>
  </message>
  <message>
   <source>That folder holds CT of another patient; choose the folder with the files of %1.</source>
   <translation>Dieser Ordner enthält das CT eines anderen Patienten; den Ordner mit den Dateien von %1 wählen.</translation>
  </message>
  <message>
   <source>The files of %1 are not where they were; choose the folder they are in now.</source>
   <translation>Die Dateien von %1 sind nicht mehr am alten Ort; den Ordner wählen, in dem sie jetzt liegen.</translation>
  </message>
  <message>
   <source>The kept analysis of %1 %2; open it on the CT page and analyse again.</source>
   <translation>Die gespeicherte Analyse von %1 %2; auf der CT-Seite öffnen und neu analysieren.</translation>
  </message>
  <message>
   <source>has another grid</source>
   <translation>hat ein anderes Raster</translation>
  </message>
  <message>
   <source>is of other pixels</source>
   <translation>gehört zu anderen Pixeln</translation>
  </message>
  <message>
   <source>lung volume %1 %</source>
   <translation>Lungenvolumen %1 %</translation>
  </message>
  <message>
   <source>the CT of %1</source>
   <translation>das CT von %1</translation>
  </message>
  <message>
   <source>the CT “%1”</source>
   <translation>das CT „%1“</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/analysing</name>
  <message>
   <source>Analyse again</source>
   <translation>Neu analysieren</translation>
  </message>
  <message>
   <source>Analysed in %1 s</source>
   <translation>Analysiert in %1 s</translation>
  </message>
  <message>
   <source>Analysing %1%2</source>
   <translation>Analyse %1%2</translation>
  </message>
  <message>
   <source>Analysing 0%</source>
   <translation>Analyse 0%</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Masks, scores or volumes of this CT were decided by hand. Analyse again makes all of them anew, and what was decided by hand is gone.</source>
   <translation>Masken, Scores oder Volumina dieses CT wurden von Hand festgelegt. „Neu analysieren“ erstellt alles neu; was von Hand festgelegt wurde, geht verloren.</translation>
  </message>
  <message>
   <source>No CUDA:</source>
   <translation>Kein CUDA:</translation>
  </message>
  <message>
   <source>Not finished.</source>
   <translation>Nicht abgeschlossen.</translation>
  </message>
  <message>
   <source>Other networks are chosen now than those that began this analysis, so it begins anew. Masks, scores or volumes that were decided by hand in it are gone then.</source>
   <translation>Es sind andere Netze gewählt als zu Beginn dieser Analyse, daher beginnt sie von vorn. Masken, Scores oder Volumina, die darin von Hand festgelegt wurden, gehen dann verloren.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Stopped; the finished stages are kept. Analyse goes on from here.</source>
   <translation>Abgebrochen; fertige Schritte bleiben erhalten. „Analysieren“ setzt hier fort.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/correcting</name>
  <message>
   <source>%1 mm</source>
   <translation>%1 mm</translation>
  </message>
  <message>
   <source>%1 to %2 HU</source>
   <translation>%1 bis %2 HU</translation>
  </message>
  <message>
   <source>%1: %2, %3 mL changed</source>
   <translation>%1: %2, %3 mL geändert</translation>
  </message>
  <message>
   <source>Change by</source>
   <translation>Ändern mit</translation>
  </message>
  <message>
   <source>Counting the masks …</source>
   <translation>Masken werden ausgezählt …</translation>
  </message>
  <message>
   <source>Eraser:</source>
   <translation>Radierer:</translation>
  </message>
  <message>
   <source>Heat map %1 below %2 points</source>
   <translation>Heatmap %1 unter %2 Punkten</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has finished or was stopped.</source>
   <translation>Masken lassen sich korrigieren, sobald die Analyse abgeschlossen oder abgebrochen ist.</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has found them; press Analyse first.</source>
   <translation>Masken lassen sich korrigieren, sobald die Analyse sie gefunden hat; zuerst „Analysieren“ drücken.</translation>
  </message>
  <message>
   <source>Nothing changed there: a lesion is drawn inside the lungs alone, and within the HU limits.</source>
   <translation>Dort änderte sich nichts: eine Läsion wird nur innerhalb der Lunge und der HU-Grenzen gezeichnet.</translation>
  </message>
  <message>
   <source>Nothing changed there: a lobe stays within its own lung.</source>
   <translation>Dort änderte sich nichts: ein Lappen bleibt in seiner Lunge.</translation>
  </message>
  <message>
   <source>Nothing changed there: what is lung of the other side is changed by Reassign.</source>
   <translation>Dort änderte sich nichts: was zur Lunge der anderen Seite gehört, ändert man mit „Zuordnen“.</translation>
  </message>
  <message>
   <source>This is done as soon as what is running has ended; Undo takes it back.</source>
   <translation>Das geschieht, sobald beendet ist, was gerade läuft; „Rückgängig“ nimmt es zurück.</translation>
  </message>
  <message>
   <source>What waited last was taken back.</source>
   <translation>Was zuletzt wartete, wurde zurückgenommen.</translation>
  </message>
  <message>
   <source>What was drawn while the masks were counted is not in them; draw it again.</source>
   <translation>Was während des Auszählens der Masken gezeichnet wurde, ist nicht darin; noch einmal zeichnen.</translation>
  </message>
  <message>
   <source>back to automatic</source>
   <translation>zurück zur Automatik</translation>
  </message>
  <message>
   <source>ggo</source>
   <translation>GGO</translation>
  </message>
  <message>
   <source>lesion</source>
   <translation>Läsion</translation>
  </message>
  <message>
   <source>lobe</source>
   <translation>Lappen</translation>
  </message>
  <message>
   <source>lung</source>
   <translation>Lunge</translation>
  </message>
  <message>
   <source>ret</source>
   <translation>ret</translation>
  </message>
  <message>
   <source>reticulation</source>
   <translation>Retikulation</translation>
  </message>
  <message>
   <source>slice %1 alone</source>
   <translation>nur Schicht %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/exporting</name>
  <message>
   <source>Exported to %1: %2</source>
   <translation>Exportiert nach %1: %2</translation>
  </message>
  <message>
   <source>Name, number and study of the patient are in them as in the header of the CT.</source>
   <translation>Name, Nummer und Untersuchung des Patienten sind darin enthalten wie im Header des CT.</translation>
  </message>
  <message>
   <source>Names are hidden: the patient goes out as a code, with new UIDs, days moved back and no free text. Only the key file leads back: %1</source>
   <translation>Namen sind verborgen: der Patient wird als Code exportiert, mit neuen UIDs, zurückverschobenen Tagen und ohne Freitext. Nur die Schlüsseldatei führt zurück: %1</translation>
  </message>
  <message>
   <source>There is nothing to export yet; press Analyse first.</source>
   <translation>Noch nichts zu exportieren; zuerst „Analysieren“ drücken.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then export.</source>
   <translation>Warten, bis die laufende Berechnung fertig ist, dann exportieren.</translation>
  </message>
  <message>
   <source>Writing DICOM objects …</source>
   <translation>DICOM-Objekte werden geschrieben …</translation>
  </message>
  <message>
   <source>Writing workbook, JSON and masks …</source>
   <translation>Arbeitsmappe, JSON und Masken werden geschrieben …</translation>
  </message>
  <message>
   <source>sscild-%1</source>
   <translation>sscild-%1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/heading</name>
  <message>
   <source>Name hidden</source>
   <translation>Name verborgen</translation>
  </message>
  <message>
   <source>The slice that is shown comes from no DICOM file, or lies between two of them.</source>
   <translation>Die gezeigte Schicht stammt aus keiner DICOM-Datei oder liegt zwischen zweien.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/levels</name>
  <message>
   <source>Levels can be moved when the analysis has finished or was stopped.</source>
   <translation>Niveaus lassen sich verschieben, sobald die Analyse abgeschlossen oder abgebrochen ist.</translation>
  </message>
  <message>
   <source>Scoring level %1 again …</source>
   <translation>Niveau %1 wird neu bewertet …</translation>
  </message>
  <message>
   <source>move of level %1</source>
   <translation>Verschieben von Niveau %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/measuring</name>
  <message>
   <source>Choose a measurement first: click on it, or on its row in the list.</source>
   <translation>Zuerst eine Messung wählen: anklicken, oder ihre Zeile in der Liste.</translation>
  </message>
  <message>
   <source>change of %1</source>
   <translation>Ändern von %1</translation>
  </message>
  <message>
   <source>deletion of %1</source>
   <translation>Löschen von %1</translation>
  </message>
  <message>
   <source>drawing of %1</source>
   <translation>Zeichnen von %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/opening</name>
  <message>
   <source>A generated thorax with lesions of known extent; no patient.</source>
   <translation>Ein künstlich erzeugter Thorax mit Läsionen bekannter Ausdehnung; kein Patient.</translation>
  </message>
  <message>
   <source>Built-in case</source>
   <translation>Beispielfall</translation>
  </message>
  <message>
   <source>Chosen by hand.</source>
   <translation>Von Hand gewählt.</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>Laden …</translation>
  </message>
  <message>
   <source>Looking at files …</source>
   <translation>Dateien werden durchgesehen …</translation>
  </message>
  <message>
   <source>Looking at files: %1</source>
   <translation>Dateien werden durchgesehen: %1</translation>
  </message>
  <message>
   <source>Making the built-in case …</source>
   <translation>Beispielfall wird erzeugt …</translation>
  </message>
  <message>
   <source>Opening was stopped.</source>
   <translation>Das Öffnen wurde abgebrochen.</translation>
  </message>
  <message>
   <source>Other series…</source>
   <translation>Andere Serien…</translation>
  </message>
  <message>
   <source>Series (Ctrl+L) opens the others.</source>
   <translation>„Serien“ (Ctrl+L) öffnet die anderen.</translation>
  </message>
  <message>
   <source>The CT that was asked for is not in this folder. Nothing was opened.</source>
   <translation>Das angeforderte CT ist nicht in diesem Ordner. Nichts wurde geöffnet.</translation>
  </message>
  <message>
   <source>The CT that was opened here before is not in this folder any more; the best one of those found is shown.</source>
   <translation>Das hier zuvor geöffnete CT ist nicht mehr in diesem Ordner; gezeigt wird das beste der gefundenen.</translation>
  </message>
  <message>
   <source>The one that was asked for.</source>
   <translation>Das angeforderte CT.</translation>
  </message>
  <message>
   <source>What was skipped…</source>
   <translation>Was übersprungen wurde…</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/profiling</name>
  <message>
   <source>Scoring all slices …</source>
   <translation>Alle Schichten werden bewertet …</translation>
  </message>
  <message>
   <source>The lungs have changed while all slices were scored, so that is not taken. Ask for it again.</source>
   <translation>Die Lunge wurde geändert, während alle Schichten bewertet wurden; das Ergebnis wird verworfen. Bitte erneut anfordern.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then score all slices.</source>
   <translation>Warten, bis die laufende Berechnung fertig ist, dann alle Schichten bewerten.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reading</name>
  <message>
   <source>Scores can be read when the running calculation has finished.</source>
   <translation>Scores lassen sich bewerten, sobald die laufende Berechnung fertig ist.</translation>
  </message>
  <message>
   <source>accepting level %1</source>
   <translation>Bestätigen von Niveau %1</translation>
  </message>
  <message>
   <source>decision about %1</source>
   <translation>Entscheidung: %1</translation>
  </message>
  <message>
   <source>decision about level %1</source>
   <translation>Entscheidung zu Niveau %1</translation>
  </message>
  <message>
   <source>scores of level %1</source>
   <translation>Scores von Niveau %1</translation>
  </message>
  <message>
   <source>withdrawing level %1</source>
   <translation>Verwerfen von Niveau %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reporting</name>
  <message>
   <source>A follow-up report needs both CTs loaded and analysed, and one of them open on the page CT.</source>
   <translation>Für einen Verlaufsbericht müssen beide CTs geladen und analysiert und eines davon auf der CT-Seite geöffnet sein.</translation>
  </message>
  <message>
   <source>Drawing the report</source>
   <translation>Bericht wird gezeichnet</translation>
  </message>
  <message>
   <source>Drawing the report …</source>
   <translation>Bericht wird gezeichnet …</translation>
  </message>
  <message>
   <source>Open report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>The picture is on the clipboard, without a name.</source>
   <translation>Das Bild ist in der Zwischenablage, ohne Namen.</translation>
  </message>
  <message>
   <source>The report is in %1</source>
   <translation>Der Bericht liegt in %1</translation>
  </message>
  <message>
   <source>The result is on the clipboard, five lines of text without a name.</source>
   <translation>Das Ergebnis ist in der Zwischenablage: fünf Zeilen Text ohne Namen.</translation>
  </message>
  <message>
   <source>There is no picture yet; open a CT first.</source>
   <translation>Noch kein Bild; zuerst ein CT öffnen.</translation>
  </message>
  <message>
   <source>There is nothing to report yet; press Analyse first.</source>
   <translation>Noch nichts zu berichten; zuerst „Analysieren“ drücken.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then report.</source>
   <translation>Warten, bis die laufende Berechnung fertig ist, dann den Bericht erstellen.</translation>
  </message>
  <message>
   <source>Write the follow-up report as</source>
   <translation>Verlaufsbericht schreiben als</translation>
  </message>
  <message>
   <source>Write the report as</source>
   <translation>Bericht schreiben als</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Bericht wird geschrieben</translation>
  </message>
  <message>
   <source>follow-up-%1</source>
   <translation>follow-up-%1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/scene</name>
  <message>
   <source>The 3D surfaces could not be made. %1</source>
   <translation>Die 3D-Oberflächen konnten nicht erzeugt werden. %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/showing</name>
  <message>
   <source>Add heat maps</source>
   <translation>Heatmaps ergänzen</translation>
  </message>
  <message>
   <source>Analyse</source>
   <translation>Analysieren</translation>
  </message>
  <message>
   <source>Go on analysing</source>
   <translation>Analyse fortsetzen</translation>
  </message>
  <message>
   <source>analyse</source>
   <translation>analysieren</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/slice_map</name>
  <message>
   <source>A heat map needs the lungs: press Analyse first.</source>
   <translation>Eine Heatmap braucht die Lunge: zuerst „Analysieren“ drücken.</translation>
  </message>
  <message>
   <source>Heat map of slice %1, %2 …</source>
   <translation>Heatmap von Schicht %1, %2 …</translation>
  </message>
  <message>
   <source>Heat map of this slice</source>
   <translation>Heatmap dieser Schicht</translation>
  </message>
  <message>
   <source>The lungs have changed while the heat map was made, so it is not taken. Ask for it again.</source>
   <translation>Die Lunge wurde geändert, während die Heatmap erstellt wurde; sie wird verworfen. Bitte erneut anfordern.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then ask for the heat map of this slice.</source>
   <translation>Warten, bis die laufende Berechnung fertig ist, dann die Heatmap dieser Schicht anfordern.</translation>
  </message>
  <message>
   <source>how long is not known before the first one</source>
   <translation>Dauer vor der ersten nicht bekannt</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/undo</name>
  <message>
   <source>FVC</source>
   <translation>FVC</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/viewing</name>
  <message>
   <source>The five levels are shown when the analysis has found them; press Analyse first.</source>
   <translation>Die fünf Niveaus werden gezeigt, sobald die Analyse sie gefunden hat; zuerst „Analysieren“ drücken.</translation>
  </message>
  <message>
   <source>There is none of it in this series.</source>
   <translation>Davon gibt es in dieser Serie nichts.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/work</name>
  <message>
   <source>The network that scored these levels is not there any more; analyse again first.</source>
   <translation>Das Netz, das diese Niveaus bewertet hat, ist nicht mehr vorhanden; zuerst neu analysieren.</translation>
  </message>
  <message>
   <source>heatmaps</source>
   <translation>Heatmaps</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/comparing</name>
  <message>
   <source>%1 against the program's masks.</source>
   <translation>%1 gegen die Masken des Programms.</translation>
  </message>
  <message>
   <source>%1 is empty: there is no label in it.</source>
   <translation>%1 ist leer: kein Label enthalten.</translation>
  </message>
  <message>
   <source>Analyse the CT first; then its lesions can be compared with a reader's mask.</source>
   <translation>Zuerst das CT analysieren; dann lassen sich seine Läsionen mit der Maske eines Befunders vergleichen.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Comparing the masks …</source>
   <translation>Masken werden verglichen …</translation>
  </message>
  <message>
   <source>Open a CT first; then a mask can be compared with it.</source>
   <translation>Zuerst ein CT öffnen; dann lässt sich eine Maske damit vergleichen.</translation>
  </message>
  <message>
   <source>Open a mask or readers' scores, or drop them here.</source>
   <translation>Eine Maske oder Scores von Befundern öffnen oder hierher ziehen.</translation>
  </message>
  <message>
   <source>Open as a CT</source>
   <translation>Als CT öffnen</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>„%1“ wird gelesen …</translation>
  </message>
  <message>
   <source>Say what the labels of the mask mean.</source>
   <translation>Angeben, was die Labels der Maske bedeuten.</translation>
  </message>
  <message>
   <source>The program's masks were changed since; Labels compares again.</source>
   <translation>Die Masken des Programms wurden seither geändert; „Labels“ vergleicht neu.</translation>
  </message>
  <message>
   <source>The readers' scores against the program's.</source>
   <translation>Die Scores der Befunder gegen die des Programms.</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Schreiben …</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <source>evaluate-mask</source>
   <translation>evaluate-mask</translation>
  </message>
  <message>
   <source>evaluate-open</source>
   <translation>evaluate-open</translation>
  </message>
  <message>
   <source>evaluation-%1</source>
   <translation>evaluation-%1</translation>
  </message>
  <message>
   <source>“%1” is a mask. Compare it with this CT as a reader's mask?</source>
   <translation>„%1“ ist eine Maske. Als Maske eines Befunders mit diesem CT vergleichen?</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/work</name>
  <message>
   <source>Comparing the masks</source>
   <translation>Masken werden verglichen</translation>
  </message>
  <message>
   <source>Drawing the plots</source>
   <translation>Diagramme werden gezeichnet</translation>
  </message>
  <message>
   <source>The program's network marks none of the classes that the reader drew.</source>
   <translation>Das Netz des Programms markiert keine der Klassen, die der Befunder gezeichnet hat.</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>“%1” holds scores of %2 CTs; keep the rows of the open one.</source>
   <translation>„%1“ enthält Scores von %2 CTs; nur die Zeilen des geöffneten behalten.</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/dialogs</name>
  <message>
   <source>About</source>
   <translation>Über das Programm</translation>
  </message>
  <message>
   <source>PySide6-Essentials</source>
   <translation>PySide6-Essentials</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>The log is on the clipboard.</source>
   <translation>Das Protokoll ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>There is no log yet.</source>
   <translation>Noch kein Protokoll vorhanden.</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>nicht installiert</translation>
  </message>
  <message>
   <source>numpy</source>
   <translation>numpy</translation>
  </message>
  <message>
   <source>onnxruntime</source>
   <translation>onnxruntime</translation>
  </message>
  <message>
   <source>openpyxl</source>
   <translation>openpyxl</translation>
  </message>
  <message>
   <source>pydicom</source>
   <translation>pydicom</translation>
  </message>
  <message>
   <source>pyqtgraph</source>
   <translation>pyqtgraph</translation>
  </message>
  <message>
   <source>scipy</source>
   <translation>scipy</translation>
  </message>
  <message>
   <source>vtk</source>
   <translation>vtk</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/guide</name>
  <message>
   <source>cohort</source>
   <translation>cohort</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>vergleichen</translation>
  </message>
  <message>
   <source>comparing</source>
   <translation>comparing</translation>
  </message>
  <message>
   <source>evaluating</source>
   <translation>evaluating</translation>
  </message>
  <message>
   <source>first-steps</source>
   <translation>first-steps</translation>
  </message>
  <message>
   <source>patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>patients</source>
   <translation>patients</translation>
  </message>
  <message>
   <source>start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>the-result</source>
   <translation>the-result</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/palette</name>
  <message>
   <source>cancel</source>
   <translation>cancel</translation>
  </message>
  <message>
   <source>hide</source>
   <translation>verbergen</translation>
  </message>
  <message>
   <source>palette</source>
   <translation>Palette</translation>
  </message>
  <message>
   <source>swap</source>
   <translation>swap</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/preferences</name>
  <message>
   <source>pseudonym</source>
   <translation>Pseudonym</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/tour</name>
  <message>
   <source>A folder, a ZIP, a DICOMDIR or loose files, anywhere on the window. For the tour the program makes a chest with known lesions.</source>
   <translation>Ein Ordner, ein ZIP, ein DICOMDIR oder einzelne Dateien, irgendwo auf das Fenster. Für die Tour erzeugt das Programm einen Thorax mit bekannten Läsionen.</translation>
  </message>
  <message>
   <source>A workbook, JSON and masks; the report and DICOM are under More. That was the tour; F1 opens the user guide.</source>
   <translation>Eine Arbeitsmappe, JSON und Masken; Bericht und DICOM stehen unter „Mehr“. Das war die Tour; F1 öffnet das Handbuch.</translation>
  </message>
  <message>
   <source>Accept, type or withdraw</source>
   <translation>Bestätigen, eingeben oder verwerfen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Drop a CT</source>
   <translation>CT hierher ziehen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Lungs, lesions, lobes, the five Goh levels and their scores, on this computer. It takes a while; the pictures stay usable.</source>
   <translation>Lunge, Läsionen, Lappen, die fünf Goh-Niveaus und ihre Scores, auf diesem Rechner. Es dauert eine Weile; die Bilder bleiben bedienbar.</translation>
  </message>
  <message>
   <source>New here? A tour of five minutes goes through the program on a generated chest.</source>
   <translation>Neu hier? Eine Tour von fünf Minuten führt an einem künstlich erzeugten Thorax durch das Programm.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Of all series in a folder the best one for the lungs is chosen; the reason is here. Series shows the others.</source>
   <translation>Von allen Serien eines Ordners wird die für die Lunge beste gewählt; der Grund steht hier. „Serien“ zeigt die anderen.</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Please wait …</source>
   <translation>Bitte warten …</translation>
  </message>
  <message>
   <source>Stage, its rule and the mean extent, with the error that was measured for such a number beside it. FVC is typed here; a click on a row goes to that level.</source>
   <translation>Stadium, Regel und mittlere Ausdehnung, daneben der gemessene Fehler einer solchen Zahl. Die FVC wird hier eingegeben; ein Klick auf eine Zeile führt zu diesem Niveau.</translation>
  </message>
  <message>
   <source>Start the tour</source>
   <translation>Tour starten</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>Die Antwort</translation>
  </message>
  <message>
   <source>The pictures</source>
   <translation>Die Bilder</translation>
  </message>
  <message>
   <source>The series, and why</source>
   <translation>Die Serie und warum sie gewählt wurde</translation>
  </message>
  <message>
   <source>The wheel scrolls, a click moves all planes to that place, left drag changes the window. Every key is on the sheet under “?”; Ctrl+K finds any command.</source>
   <translation>Das Mausrad blättert, ein Klick stellt alle Ebenen auf diese Stelle, Ziehen mit links ändert das Fenster. Alle Tasten stehen auf der Übersicht unter „?“; Ctrl+K findet jeden Befehl.</translation>
  </message>
  <message>
   <source>You decide about each level: accept the scores, type your own, or withdraw them. The network's scores are kept beside yours, here and in every export.</source>
   <translation>Sie entscheiden über jedes Niveau: die Scores bestätigen, eigene eingeben oder sie verwerfen. Die Scores des Netzes bleiben neben Ihren erhalten, hier und in jedem Export.</translation>
  </message>
  <message>
   <source>export</source>
   <translation>export</translation>
  </message>
  <message>
   <source>tour</source>
   <translation>Tour</translation>
  </message>
 </context>
 <context>
  <name>controllers/last_session</name>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortfahren</translation>
  </message>
  <message>
   <source>Go on where you were? The last CT was in %1.</source>
   <translation>Dort weitermachen, wo Sie waren? Das letzte CT lag in %1.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>always</source>
   <translation>immer</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
 </context>
 <context>
  <name>controllers/networks</name>
  <message>
   <source>Checking the network</source>
   <translation>Netz wird geprüft</translation>
  </message>
  <message>
   <source>Choose or drop one ONNX file (.onnx) together with its card (.json).</source>
   <translation>Eine ONNX-Datei (.onnx) zusammen mit ihrer Karte (.json) wählen oder hierher ziehen.</translation>
  </message>
  <message>
   <source>Removing “%1”</source>
   <translation>„%1“ wird entfernt</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>Abgebrochen; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Testing “%1”</source>
   <translation>„%1“ wird getestet</translation>
  </message>
  <message>
   <source>The chosen network “%1” is not there any more%2.</source>
   <translation>Das gewählte Netz „%1“ ist nicht mehr vorhanden%2.</translation>
  </message>
  <message>
   <source>The open analysis keeps its networks; Analyse makes it anew.</source>
   <translation>Die offene Analyse behält ihre Netze; „Analysieren“ erstellt sie neu.</translation>
  </message>
  <message>
   <source>There is no file “%1” in that folder. %2</source>
   <translation>In diesem Ordner gibt es keine Datei „%1“. %2</translation>
  </message>
  <message>
   <source>Wait until the analysis has finished; then the network can be removed.</source>
   <translation>Warten, bis die Analyse abgeschlossen ist; dann kann das Netz entfernt werden.</translation>
  </message>
  <message>
   <source>“%1” %2 again.</source>
   <translation>„%1“ wieder aktiv: %2.</translation>
  </message>
  <message>
   <source>“%1” %2 from now on.%3</source>
   <translation>„%1“ ab jetzt aktiv: %2.%3</translation>
  </message>
  <message>
   <source>“%1” %2 instead</source>
   <translation>„%1“ stattdessen aktiv: %2</translation>
  </message>
  <message>
   <source>“%1” answered in the form that its role wants.</source>
   <translation>„%1“ hat in der Form geantwortet, die seine Aufgabe verlangt.</translation>
  </message>
  <message>
   <source>“%1” answered properly and is there now. Look at its answers below, then mark it as used.</source>
   <translation>„%1“ hat richtig geantwortet und ist jetzt vorhanden. Sehen Sie sich unten seine Antworten an, dann als verwendet markieren.</translation>
  </message>
  <message>
   <source>“%1” was removed.%2</source>
   <translation>„%1“ wurde entfernt.%2</translation>
  </message>
 </context>
 <context>
  <name>controllers/pages</name>
  <message>
   <source>Open a CT first: drop it on the window.</source>
   <translation>Zuerst ein CT öffnen: auf das Fenster ziehen.</translation>
  </message>
  <message>
   <source>Open a CT or choose a patient on the start page first.</source>
   <translation>Zuerst ein CT öffnen oder auf der Startseite einen Patienten wählen.</translation>
  </message>
  <message>
   <source>The program is still starting.</source>
   <translation>Das Programm startet noch.</translation>
  </message>
  <message>
   <source>There are no patients in the records yet.</source>
   <translation>Noch keine Patienten in den Patientenakten.</translation>
  </message>
  <message>
   <source>There is only one CT of this patient; open a second one of another day to compare.</source>
   <translation>Von diesem Patienten gibt es nur ein CT; zum Vergleichen ein zweites von einem anderen Tag öffnen.</translation>
  </message>
  <message>
   <source>This page could not be made; start the program again.</source>
   <translation>Diese Seite konnte nicht aufgebaut werden; das Programm neu starten.</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/erasing</name>
  <message>
   <source>%1 was erased.</source>
   <translation>%1 wurde gelöscht.</translation>
  </message>
  <message>
   <source>%1 was removed; Undo brings the patient back.</source>
   <translation>%1 wurde entfernt; „Rückgängig“ holt den Patienten zurück.</translation>
  </message>
  <message>
   <source>Erase %1</source>
   <translation>%1 löschen</translation>
  </message>
  <message>
   <source>Erase %1 with all visits, CTs and analyses, here and in the daily copies? Nothing brings them back. Backups and exports that were made earlier stay where they are.</source>
   <translation>%1 mit allen Visiten, CTs und Analysen löschen, hier und in den täglichen Kopien? Nichts holt sie zurück. Früher erstellte Sicherungen und Exporte bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Erase for good …</source>
   <translation>Endgültig löschen …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/page</name>
  <message>
   <source>%1, %2 to %3 (research use only)</source>
   <translation>%1, %2 bis %3 (nur für Forschungszwecke)</translation>
  </message>
  <message>
   <source>%1-trend.%2</source>
   <translation>%1-trend.%2</translation>
  </message>
  <message>
   <source>The chart was written: %1</source>
   <translation>Das Diagramm wurde geschrieben: %1</translation>
  </message>
  <message>
   <source>The definitions with their inputs are on the clipboard; no name is in them.</source>
   <translation>Die Definitionen mit ihren Eingaben sind in der Zwischenablage; sie enthalten keinen Namen.</translation>
  </message>
  <message>
   <source>The visit of %1 was removed; Undo brings it back.</source>
   <translation>Die Visite vom %1 wurde entfernt; „Rückgängig“ holt sie zurück.</translation>
  </message>
  <message>
   <source>Write the chart as</source>
   <translation>Diagramm schreiben als</translation>
  </message>
  <message>
   <source>more fibrosis on CT</source>
   <translation>mehr Fibrose im CT</translation>
  </message>
  <message>
   <source>new patient</source>
   <translation>neuer Patient</translation>
  </message>
  <message>
   <source>other explanation</source>
   <translation>andere Erklärung</translation>
  </message>
  <message>
   <source>radiological signs</source>
   <translation>radiologische Zeichen</translation>
  </message>
  <message>
   <source>removal of %1</source>
   <translation>Entfernen von %1</translation>
  </message>
  <message>
   <source>removal of the visit of %1</source>
   <translation>Entfernen der Visite vom %1</translation>
  </message>
  <message>
   <source>saved %1</source>
   <translation>gespeichert %1</translation>
  </message>
  <message>
   <source>visit of %1</source>
   <translation>Visite vom %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/sheet_import</name>
  <message>
   <source>%1 row</source>
   <translation>%1 Zeile</translation>
  </message>
  <message>
   <source>%1 rows</source>
   <translation>%1 Zeilen</translation>
  </message>
  <message>
   <source>%1 rows were imported; Undo takes them all back.</source>
   <translation>%1 Zeilen wurden importiert; Rückgängig nimmt alle zurück.</translation>
  </message>
  <message>
   <source>1 row was imported; Undo takes it back.</source>
   <translation>1 Zeile wurde importiert; Rückgängig nimmt sie zurück.</translation>
  </message>
  <message>
   <source>Importing %1 …</source>
   <translation>%1 wird importiert …</translation>
  </message>
  <message>
   <source>Looked at every row</source>
   <translation>Alle Zeilen durchgesehen</translation>
  </message>
  <message>
   <source>Looking at the rows</source>
   <translation>Zeilen werden durchgesehen</translation>
  </message>
  <message>
   <source>Looking at the rows …</source>
   <translation>Zeilen werden durchgesehen …</translation>
  </message>
  <message>
   <source>Looking at the visits</source>
   <translation>Visiten werden durchgesehen</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lesen …</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>import of %1</source>
   <translation>Import von %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/showing</name>
  <message>
   <source>The records are not open, so nothing about patients can be shown or kept; see the start page.</source>
   <translation>Die Patientenakten sind nicht geöffnet, daher kann über Patienten nichts gezeigt oder gespeichert werden; siehe Startseite.</translation>
  </message>
  <message>
   <source>The records are only read here, so nothing can be changed: another window of the program writes them, or Records is turned off under More.</source>
   <translation>Die Patientenakten sind hier schreibgeschützt, daher kann nichts geändert werden: ein anderes Fenster des Programms schreibt sie, oder „Patientenakten führen“ ist unter „Mehr“ ausgeschaltet.</translation>
  </message>
  <message>
   <source>patient %1 %2</source>
   <translation>Patient %1 %2</translation>
  </message>
  <message>
   <source>visit %1 %2 %3</source>
   <translation>Visite %1 %2 %3</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/trend</name>
  <message>
   <source>Append to the cohort workbook</source>
   <translation>An Kohorten-Arbeitsmappe anfügen</translation>
  </message>
  <message>
   <source>Trend workbook written: %1</source>
   <translation>Verlaufs-Arbeitsmappe geschrieben: %1</translation>
  </message>
  <message>
   <source>Write the trend workbook as</source>
   <translation>Verlaufs-Arbeitsmappe schreiben als</translation>
  </message>
  <message>
   <source>Writing into the cohort workbook …</source>
   <translation>Kohorten-Arbeitsmappe wird geschrieben …</translation>
  </message>
  <message>
   <source>Writing the trend workbook …</source>
   <translation>Verlaufs-Arbeitsmappe wird geschrieben …</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/typed</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>Hb correction of DLCO</source>
   <translation>Hb-Korrektur der DLCO</translation>
  </message>
  <message>
   <source>day of lung function</source>
   <translation>Tag der Lungenfunktion</translation>
  </message>
  <message>
   <source>hospital ID</source>
   <translation>Krankenhaus-ID</translation>
  </message>
  <message>
   <source>mmrc</source>
   <translation>mmrc</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>schlechter</translation>
  </message>
  <message>
   <source>worse symptoms</source>
   <translation>Symptome verschlechtert</translation>
  </message>
  <message>
   <source>year of birth</source>
   <translation>Geburtsjahr</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/undo</name>
  <message>
   <source>Saving %1 of %2</source>
   <translation>Speichern: %1 von %2</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/writing</name>
  <message>
   <source>Done again: %1.</source>
   <translation>Wiederholt: %1.</translation>
  </message>
  <message>
   <source>Taken back: %1.</source>
   <translation>Zurückgenommen: %1.</translation>
  </message>
  <message>
   <source>The last change could not be written; it is offered again when the patient is opened.</source>
   <translation>Die letzte Änderung konnte nicht geschrieben werden; sie wird beim Öffnen des Patienten erneut angeboten.</translation>
  </message>
 </context>
 <context>
  <name>controllers/questions</name>
  <message>
   <source>Backup of the records (*.zip)</source>
   <translation>Sicherung der Patientenakten (*.zip)</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
  </message>
  <message>
   <source>Export into a new folder inside …</source>
   <translation>In einen neuen Ordner exportieren, innerhalb von …</translation>
  </message>
  <message>
   <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;All files (*)</source>
   <translation>Masken (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Open a folder with a chest CT</source>
   <translation>Ordner mit einem Thorax-CT öffnen</translation>
  </message>
  <message>
   <source>Open a reader's mask</source>
   <translation>Maske eines Befunders öffnen</translation>
  </message>
  <message>
   <source>Open readers' scores</source>
   <translation>Scores von Befundern öffnen</translation>
  </message>
  <message>
   <source>Open the folder of a reader study</source>
   <translation>Ordner einer Reader-Studie öffnen</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Bild (*.png)</translation>
  </message>
  <message>
   <source>Restore the records from</source>
   <translation>Patientenakten wiederherstellen aus</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)</source>
   <translation>Tabellen (*.xlsx *.xlsm *.csv *.tsv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>Vector graphic (*.svg)</source>
   <translation>Vektorgrafik (*.svg)</translation>
  </message>
  <message>
   <source>Where is this CT now?</source>
   <translation>Wo liegt dieses CT jetzt?</translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/reading</name>
  <message>
   <source>%1, session %2</source>
   <translation>%1, Sitzung %2</translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/study</name>
  <message>
   <source>%1 CT</source>
   <translation>%1 CT</translation>
  </message>
  <message>
   <source>%1 CTs</source>
   <translation>%1 CTs</translation>
  </message>
  <message>
   <source>. %1 left out: %2</source>
   <translation>. %1 ausgelassen: %2</translation>
  </message>
  <message>
   <source>Comparing the answers …</source>
   <translation>Antworten werden verglichen …</translation>
  </message>
  <message>
   <source>Looking into the records …</source>
   <translation>Patientenakten werden durchgesehen …</translation>
  </message>
  <message>
   <source>Making the study …</source>
   <translation>Studie wird erstellt …</translation>
  </message>
  <message>
   <source>Opening the study …</source>
   <translation>Studie wird geöffnet …</translation>
  </message>
  <message>
   <source>reader-study</source>
   <translation>reader-study</translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/work</name>
  <message>
   <source>Comparing the answers</source>
   <translation>Antworten werden verglichen</translation>
  </message>
  <message>
   <source>its files are not where they were</source>
   <translation>die Dateien sind nicht mehr am alten Ort</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>kein Datum</translation>
  </message>
  <message>
   <source>not analysed to the end</source>
   <translation>nicht vollständig analysiert</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/arrival</name>
  <message>
   <source>%1 on %2, same networks. %3</source>
   <translation>%1 am %2, gleiche Netze. %3</translation>
  </message>
  <message>
   <source>%1. Which day was it made?</source>
   <translation>%1. An welchem Tag wurde es aufgenommen?</translation>
  </message>
  <message>
   <source>Analyse again makes it anew.</source>
   <translation>„Neu analysieren“ erstellt sie neu.</translation>
  </message>
  <message>
   <source>Analysed</source>
   <translation>Analysiert</translation>
  </message>
  <message>
   <source>Do not keep</source>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <source>Go on analysing adds the heat maps.</source>
   <translation>„Analyse fortsetzen“ ergänzt die Heatmaps.</translation>
  </message>
  <message>
   <source>Go on analysing does what is missing.</source>
   <translation>„Analyse fortsetzen“ ergänzt, was fehlt.</translation>
  </message>
  <message>
   <source>It belongs to %1</source>
   <translation>Gehört zu %1</translation>
  </message>
  <message>
   <source>Keep it apart</source>
   <translation>Getrennt halten</translation>
  </message>
  <message>
   <source>Partly analysed</source>
   <translation>Teilweise analysiert</translation>
  </message>
  <message>
   <source>The date in this CT, %1, is no day that has been</source>
   <translation>Das Datum in diesem CT, %1, kann nicht stimmen</translation>
  </message>
  <message>
   <source>This CT %1, but %2 is open. Keep it apart, or does it belong here?</source>
   <translation>Dieses CT %1, geöffnet ist aber %2. Getrennt halten, oder gehört es hierher?</translation>
  </message>
  <message>
   <source>This CT has no date</source>
   <translation>Dieses CT hat kein Datum</translation>
  </message>
  <message>
   <source>This CT has the hospital number of %1, but %2. Keep it apart, or does it belong there?</source>
   <translation>Dieses CT hat die Krankenhausnummer von %1, aber: %2. Getrennt halten, oder gehört es dorthin?</translation>
  </message>
  <message>
   <source>This CT is not kept in the records; open it again to keep it.</source>
   <translation>Dieses CT ist nicht in den Patientenakten gespeichert; zum Speichern erneut öffnen.</translation>
  </message>
  <message>
   <source>This CT is of another patient, %1, who is open now instead of %2.</source>
   <translation>Dieses CT gehört zu einem anderen Patienten, %1; er ist jetzt anstelle von %2 geöffnet.</translation>
  </message>
  <message>
   <source>an unknown day</source>
   <translation>Datum unbekannt</translation>
  </message>
  <message>
   <source>another %1</source>
   <translation>abweichend: %1</translation>
  </message>
  <message>
   <source>is of %1</source>
   <translation>gehört zu %1</translation>
  </message>
  <message>
   <source>is of a patient who is not in the records yet</source>
   <translation>gehört zu einem Patienten, der noch nicht in den Patientenakten ist</translation>
  </message>
  <message>
   <source>names no patient</source>
   <translation>nennt keinen Patienten</translation>
  </message>
  <message>
   <source>so have others</source>
   <translation>diese haben auch andere</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/both_visits</name>
  <message>
   <source>Each visit is kept in the records now.</source>
   <translation>Jede Visite ist jetzt in den Patientenakten gespeichert.</translation>
  </message>
  <message>
   <source>Not every visit was opened and kept; Series (Ctrl+L) opens the others.</source>
   <translation>Nicht jede Visite wurde geöffnet und gespeichert; „Serien“ (Ctrl+L) öffnet die anderen.</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Öffnen: %1</translation>
  </message>
  <message>
   <source>What was opened also holds %1. Open %2, so that each is kept?</source>
   <translation>Das Geöffnete enthält außerdem %1. Alles öffnen (%2), damit jede Visite gespeichert wird?</translation>
  </message>
  <message>
   <source>a CT of %1%2</source>
   <translation>ein CT, %1%2</translation>
  </message>
  <message>
   <source>all %1 visits</source>
   <translation>alle %1 Visiten</translation>
  </message>
  <message>
   <source>both visits</source>
   <translation>beide Visiten</translation>
  </message>
  <message>
   <source>of another patient</source>
   <translation>eines anderen Patienten</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/encrypting</name>
  <message>
   <source>Decrypting the records …</source>
   <translation>Patientenakten werden entschlüsselt …</translation>
  </message>
  <message>
   <source>Encrypting the records …</source>
   <translation>Patientenakten werden verschlüsselt …</translation>
  </message>
  <message>
   <source>No file was chosen for the recovery key, so nothing was encrypted.</source>
   <translation>Keine Datei für den Wiederherstellungsschlüssel gewählt, daher wurde nichts verschlüsselt.</translation>
  </message>
  <message>
   <source>Save the recovery key as</source>
   <translation>Wiederherstellungsschlüssel speichern als</translation>
  </message>
  <message>
   <source>The records are encrypted.</source>
   <translation>Die Patientenakten sind verschlüsselt.</translation>
  </message>
  <message>
   <source>The records are no longer encrypted.</source>
   <translation>Die Patientenakten sind nicht mehr verschlüsselt.</translation>
  </message>
  <message>
   <source>The recovery key was written as %1; keep it apart from this computer.</source>
   <translation>Der Wiederherstellungsschlüssel wurde als %1 geschrieben; getrennt von diesem Rechner aufbewahren.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/folder</name>
  <message>
   <source>%1 The program works without records until then.</source>
   <translation>%1 Bis dahin arbeitet das Programm ohne Patientenakten.</translation>
  </message>
  <message>
   <source>Another window of this program keeps the records. Here they are only read; close it and start again to keep.</source>
   <translation>Ein anderes Fenster dieses Programms führt die Patientenakten. Hier werden sie nur gelesen; zum Speichern jenes schließen und neu starten.</translation>
  </message>
  <message>
   <source>Back the records up as</source>
   <translation>Patientenakten sichern als</translation>
  </message>
  <message>
   <source>Backing up the records …</source>
   <translation>Patientenakten werden gesichert …</translation>
  </message>
  <message>
   <source>Records are turned off (More, Records): nothing about patients is written.</source>
   <translation>Die Patientenakten sind ausgeschaltet („Mehr“, „Patientenakten führen“): über Patienten wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>Restoring the records …</source>
   <translation>Patientenakten werden wiederhergestellt …</translation>
  </message>
  <message>
   <source>The backup is in place; what was there before is kept beside it.</source>
   <translation>Die Sicherung ist eingespielt; der vorige Stand bleibt daneben erhalten.</translation>
  </message>
  <message>
   <source>The folder of the records cannot be closed to other users of this computer or share (%1), and names can be read in it: encrypt the records under Preferences, or keep them on a disk that knows owners.</source>
   <translation>Der Ordner der Patientenakten lässt sich für andere Nutzer dieses Rechners oder dieser Freigabe nicht sperren (%1), und darin sind Namen lesbar: die Patientenakten unter „Einstellungen“ verschlüsseln oder auf einem Datenträger mit Zugriffsrechten ablegen.</translation>
  </message>
  <message>
   <source>The records are being opened.</source>
   <translation>Die Patientenakten werden geöffnet.</translation>
  </message>
  <message>
   <source>The records were backed up as %1.</source>
   <translation>Die Patientenakten wurden als %1 gesichert.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/keeping</name>
  <message>
   <source>analysis %1</source>
   <translation>Analyse %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/live</name>
  <message>
   <source>The records are not open, so nothing about patients can be read or kept; see the start page.</source>
   <translation>Die Patientenakten sind nicht geöffnet, daher kann über Patienten nichts gelesen oder gespeichert werden; siehe Startseite.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/measurements</name>
  <message>
   <source>Kept with this CT.</source>
   <translation>Mit diesem CT gespeichert.</translation>
  </message>
  <message>
   <source>Not kept: the records can only be read here.</source>
   <translation>Nicht gespeichert: die Patientenakten sind hier schreibgeschützt.</translation>
  </message>
  <message>
   <source>Not kept: this CT is in no records, so they go when it is closed.</source>
   <translation>Nicht gespeichert: dieses CT ist in keinen Patientenakten; die Messungen verschwinden beim Schließen.</translation>
  </message>
  <message>
   <source>measured %1</source>
   <translation>gemessen %1</translation>
  </message>
  <message>
   <source>measurements %1</source>
   <translation>Messungen %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/secret_work</name>
  <message>
   <source>Not encrypted, as they are yours to keep or delete: %1.</source>
   <translation>Nicht verschlüsselt, da Sie selbst über Behalten oder Löschen entscheiden: %1.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/studies</name>
  <message>
   <source>Choose the folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>The CT was moved; Undo takes it back.</source>
   <translation>Das CT wurde verschoben; „Rückgängig“ nimmt es zurück.</translation>
  </message>
  <message>
   <source>The files of this CT are not where they were%1; open the folder where they are now.</source>
   <translation>Die Dateien dieses CT sind nicht mehr am alten Ort%1; den Ordner öffnen, in dem sie jetzt liegen.</translation>
  </message>
  <message>
   <source>move of a CT</source>
   <translation>Verschieben eines CT</translation>
  </message>
 </context>
 <context>
  <name>controllers/running</name>
  <message>
   <source>Not finished yet: %1. Closing the program stops it; nothing half-written stays.</source>
   <translation>Noch nicht fertig: %1. Das Schließen des Programms beendet es; nichts halb Geschriebenes bleibt.</translation>
  </message>
  <message>
   <source>Stopped before its end, as another CT was opened: %1.</source>
   <translation>Vor dem Ende gestoppt, weil ein anderes CT geöffnet wurde: %1.</translation>
  </message>
  <message>
   <source>a heat map</source>
   <translation>eine Heatmap</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>ein Bericht</translation>
  </message>
  <message>
   <source>a workbook</source>
   <translation>eine Arbeitsmappe</translation>
  </message>
  <message>
   <source>an export</source>
   <translation>ein Export</translation>
  </message>
  <message>
   <source>the analysis</source>
   <translation>die Analyse</translation>
  </message>
  <message>
   <source>the comparison with a reader</source>
   <translation>der Vergleich mit einem Befunder</translation>
  </message>
  <message>
   <source>the reader study</source>
   <translation>die Reader-Studie</translation>
  </message>
  <message>
   <source>the scores of a level that was moved</source>
   <translation>die Scores einer verschobenen Ebene</translation>
  </message>
  <message>
   <source>the scores of all slices</source>
   <translation>die Scores aller Schichten</translation>
  </message>
  <message>
   <source>the workbook of the cohort</source>
   <translation>die Arbeitsmappe der Kohorte</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/list</name>
  <message>
   <source>%1 file</source>
   <translation>%1 Datei</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 Dateien</translation>
  </message>
  <message>
   <source>%1, CT of %2</source>
   <translation>%1, CT (%2)</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>An analysis is running. Analyse this afterwards, in the background, or open it now? What is finished of the running one is kept.</source>
   <translation>Eine Analyse läuft. Dieses CT danach im Hintergrund analysieren oder jetzt öffnen? Was von der laufenden fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>Dateien werden durchgesehen</translation>
  </message>
  <message>
   <source>Not analysed yet: %1 of the waiting list. Closing the program ends the list: what is finished is in the records, the others are to be dropped again.</source>
   <translation>Noch nicht analysiert: %1 der Warteliste. Das Schließen des Programms beendet die Liste: was fertig ist, steht in den Patientenakten, die anderen müssen erneut hierher gezogen werden.</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Jetzt öffnen</translation>
  </message>
  <message>
   <source>The records cannot be written, so nothing would be kept: open it instead.</source>
   <translation>In die Patientenakten kann nicht geschrieben werden, daher würde nichts gespeichert: stattdessen öffnen.</translation>
  </message>
  <message>
   <source>was analysed before</source>
   <translation>wurde bereits analysiert</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/work</name>
  <message>
   <source>%1 Open it to decide.</source>
   <translation>%1 Zum Entscheiden öffnen.</translation>
  </message>
  <message>
   <source>It has no date: open it and say of which day it is.</source>
   <translation>Ohne Datum: öffnen und den Tag angeben.</translation>
  </message>
  <message>
   <source>Its hospital number is of a patient of another name, sex or year of birth: open it and say whose it is.</source>
   <translation>Die Krankenhausnummer gehört zu einem Patienten mit anderem Namen, Geschlecht oder Geburtsjahr: öffnen und zuordnen.</translation>
  </message>
  <message>
   <source>The records were changed while it was analysed, so it is not kept; open it again.</source>
   <translation>Die Patientenakten wurden während der Analyse geändert, daher wird sie nicht gespeichert; erneut öffnen.</translation>
  </message>
 </context>
 <context>
  <name>core/agreement</name>
  <message>
   <source>asymptotic</source>
   <translation>asymptotisch</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exakt</translation>
  </message>
  <message>
   <source>the masks must have the same shape</source>
   <translation>die Masken müssen die gleiche Form haben</translation>
  </message>
  <message>
   <source>two equally long series of at least %1 values are needed</source>
   <translation>zwei gleich lange Reihen mit mindestens %1 Werten sind nötig</translation>
  </message>
  <message>
   <source>values must be finite; leave out missing pairs first</source>
   <translation>Werte müssen endlich sein; fehlende Paare vorher weglassen</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/afterwards</name>
  <message>
   <source>Heat map of slice %1</source>
   <translation>Heatmap von Schicht %1</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before asking for a heat map.</source>
   <translation>Die Lunge wurde noch nicht gefunden; die Serie analysieren, bevor eine Heatmap angefordert wird.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before moving a level.</source>
   <translation>Die Lunge wurde noch nicht gefunden; die Serie analysieren, bevor ein Niveau verschoben wird.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before scoring its slices.</source>
   <translation>Die Lunge wurde noch nicht gefunden; die Serie analysieren, bevor ihre Schichten bewertet werden.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/familiarity</name>
  <message>
   <source>This CT lies outside what “%1” learnt from: %2. Its measured error does not hold here; look at the lesions before you use the numbers.</source>
   <translation>Dieses CT liegt außerhalb dessen, woran „%1“ gelernt hat: %2. Der gemessene Fehler gilt hier nicht; sehen Sie sich die Läsionen an, bevor Sie die Zahlen verwenden.</translation>
  </message>
  <message>
   <source>lungs of %1 HU (%2 to %3)</source>
   <translation>Lunge %1 HU (%2 bis %3)</translation>
  </message>
  <message>
   <source>noise of %1 HU (%2 to %3)</source>
   <translation>Rauschen %1 HU (%2 bis %3)</translation>
  </message>
  <message>
   <source>slices %1 mm apart (%2 to %3)</source>
   <translation>Schichtabstand %1 mm (%2 bis %3)</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/lesion_volume</name>
  <message>
   <source>Marking lesions</source>
   <translation>Läsionen werden markiert</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/marking</name>
  <message>
   <source>Adding dense diseased lung to the lungs</source>
   <translation>Dichte erkrankte Lunge wird zur Lunge hinzugefügt</translation>
  </message>
  <message>
   <source>Removing specks</source>
   <translation>Kleinste Flecken werden entfernt</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/network_masks</name>
  <message>
   <source>The network “%1” answered the same everywhere, whatever it was shown; its answer is not used. Choose another network.</source>
   <translation>Das Netz „%1“ hat überall gleich geantwortet, was immer ihm gezeigt wurde; seine Antwort wird nicht verwendet. Ein anderes Netz wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/level_cube</name>
  <message>
   <source>Finding the Goh levels</source>
   <translation>Goh-Niveaus werden gesucht</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/placing</name>
  <message>
   <source>%1, averaged with the network (weight %2)%3</source>
   <translation>%1, gemittelt mit dem Netz (Gewicht %2)%3</translation>
  </message>
  <message>
   <source>%1; moved to keep the order inside the lungs</source>
   <translation>%1; verschoben, um die Reihenfolge innerhalb der Lunge zu wahren</translation>
  </message>
  <message>
   <source>%1; the network lies elsewhere</source>
   <translation>%1; das Netz liegt anderswo</translation>
  </message>
  <message>
   <source>%1; what is seen of it in the masks does not fit</source>
   <translation>%1; was davon in den Masken zu sehen ist, passt nicht</translation>
  </message>
  <message>
   <source>1 cm above the right dome seen in the lung mask</source>
   <translation>1 cm über der rechten Zwerchfellkuppel in der Lungenmaske</translation>
  </message>
  <message>
   <source>The fork of the windpipe was not clearly seen, so the levels rest on the network and on usual distances; look at all five.</source>
   <translation>Die Bifurkation der Trachea war nicht deutlich zu sehen, daher beruhen die Niveaus auf dem Netz und auf üblichen Abständen; alle fünf ansehen.</translation>
  </message>
  <message>
   <source>distance from carina and right dome</source>
   <translation>Abstand von Carina und rechter Zwerchfellkuppel</translation>
  </message>
  <message>
   <source>halfway between levels 3 and 5</source>
   <translation>auf halber Höhe zwischen Niveau 3 und 5</translation>
  </message>
  <message>
   <source>main carina seen in the airway</source>
   <translation>Carina in den Atemwegen gesehen</translation>
  </message>
  <message>
   <source>roof of the aortic arch seen beside the left lung</source>
   <translation>Oberrand des Aortenbogens neben der linken Lunge gesehen</translation>
  </message>
  <message>
   <source>share of the height of the lungs</source>
   <translation>Anteil an der Höhe der Lunge</translation>
  </message>
  <message>
   <source>they disagree, please check</source>
   <translation>sie stimmen nicht überein, bitte prüfen</translation>
  </message>
  <message>
   <source>usual distance above the carina</source>
   <translation>üblicher Abstand oberhalb der Carina</translation>
  </message>
  <message>
   <source>usual distance below the carina</source>
   <translation>üblicher Abstand unterhalb der Carina</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/proportions</name>
  <message>
   <source>The automatic place of level %1 is doubtful: %2. Look at it and move it if needed.</source>
   <translation>Die automatische Lage von Niveau %1 ist zweifelhaft: %2. Ansehen und bei Bedarf verschieben.</translation>
  </message>
  <message>
   <source>above</source>
   <translation>über</translation>
  </message>
  <message>
   <source>analysis-level-%1</source>
   <translation>analysis-level-%1</translation>
  </message>
  <message>
   <source>below</source>
   <translation>unter</translation>
  </message>
  <message>
   <source>higher</source>
   <translation>höher</translation>
  </message>
  <message>
   <source>it lies %1 mm %2 level %3, usual are about %4 mm</source>
   <translation>es liegt %1 mm %2 Niveau %3, üblich sind etwa %4 mm</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>niedriger</translation>
  </message>
  <message>
   <source>the network sees it %1 mm %2</source>
   <translation>das Netz sieht es %1 mm %2</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/airways</name>
  <message>
   <source>Following the airways</source>
   <translation>Atemwege werden verfolgt</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/finding</name>
  <message>
   <source>%1; choose an axial slice through the chest.</source>
   <translation>%1; eine axiale Schicht durch den Thorax wählen.</translation>
  </message>
  <message>
   <source>Choosing the lungs among the air</source>
   <translation>Lunge wird aus der Luft ausgewählt</translation>
  </message>
  <message>
   <source>Filling vessels and drawing the border</source>
   <translation>Gefäße werden gefüllt und die Grenze gezogen</translation>
  </message>
  <message>
   <source>Looking for air inside the body</source>
   <translation>Luft im Körper wird gesucht</translation>
  </message>
  <message>
   <source>Lungs found</source>
   <translation>Lunge gefunden</translation>
  </message>
  <message>
   <source>No lung was found in this series; choose a CT of the whole chest.</source>
   <translation>In dieser Serie wurde keine Lunge gefunden; ein CT des ganzen Thorax wählen.</translation>
  </message>
  <message>
   <source>No lung was found in this slice; choose an axial slice of the chest.</source>
   <translation>In dieser Schicht wurde keine Lunge gefunden; eine axiale Schicht des Thorax wählen.</translation>
  </message>
  <message>
   <source>The air in this slice is gas, not lung; choose an axial slice of the chest.</source>
   <translation>Die Luft in dieser Schicht ist Gas, keine Lunge; eine axiale Schicht des Thorax wählen.</translation>
  </message>
  <message>
   <source>This slice shows only %1 cm² of lung, too little to be measured</source>
   <translation>Diese Schicht zeigt nur %1 cm² Lunge, zu wenig zum Messen</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/fissures</name>
  <message>
   <source>the expected fissure may not lean to a side</source>
   <translation>die erwartete Fissur darf nicht zur Seite geneigt sein</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lobe_network</name>
  <message>
   <source>%1; look at the border of the lungs before you trust the numbers.</source>
   <translation>%1; die Lungengrenze ansehen, bevor Sie den Zahlen vertrauen.</translation>
  </message>
  <message>
   <source>Finding the lobes</source>
   <translation>Lappen werden gesucht</translation>
  </message>
  <message>
   <source>Looking at the whole chest</source>
   <translation>Der ganze Thorax wird betrachtet</translation>
  </message>
  <message>
   <source>Lungs by threshold and by the network overlap by %1 only (Dice)</source>
   <translation>Lunge nach Schwellenwert und nach dem Netz überlappen nur zu %1 (Dice)</translation>
  </message>
  <message>
   <source>The card of “%1” does not name the five lobes; compare it with README.</source>
   <translation>Die Karte von „%1“ nennt die fünf Lappen nicht; mit README vergleichen.</translation>
  </message>
  <message>
   <source>The chosen lesion network does not see the lungs, so dense diseased lung may be missing from them.</source>
   <translation>Das gewählte Läsionsnetz sieht die Lunge nicht, daher kann dichte erkrankte Lunge darin fehlen.</translation>
  </message>
  <message>
   <source>The network did not see both lungs, so the lobes were cut along their fissures; look at the borders of the lobes.</source>
   <translation>Das Netz hat nicht beide Lungen gesehen, daher wurden die Lappen entlang ihrer Fissuren getrennt; die Lappengrenzen ansehen.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lung_sides</name>
  <message>
   <source>Telling right from left</source>
   <translation>Rechts und links werden unterschieden</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/metal</name>
  <message>
   <source>Metal, or contrast medium as dense as metal, lies in the body (from %1 to %2 mm). Streaks from it look like disease and hide it; look at the lesions there before you use the numbers.</source>
   <translation>Metall oder metalldichtes Kontrastmittel liegt im Körper (von %1 bis %2 mm). Streifenartefakte davon sehen wie Erkrankung aus und verdecken sie; die Läsionen dort ansehen, bevor die Zahlen verwendet werden.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/missing_lung</name>
  <message>
   <source>%1 % of what is counted as lung lies at the skin or outside the body: air under the skin, in clothes or in a mattress. Look at the border of the lungs before you use the numbers.</source>
   <translation>%1 % dessen, was als Lunge zählt, liegt an der Haut oder außerhalb des Körpers: Luft unter der Haut, in Kleidung oder in einer Matratze. Die Grenze der Lunge ansehen, bevor die Zahlen verwendet werden.</translation>
  </message>
  <message>
   <source>%1 mL of gas beside the lungs are not counted as lung: a pneumothorax, a giant bulla, or gas of stomach or bowel. Look at the border of the lungs.</source>
   <translation>%1 mL Gas neben der Lunge zählen nicht als Lunge: ein Pneumothorax, eine große Bulla oder Gas in Magen oder Darm. Die Grenze der Lunge ansehen.</translation>
  </message>
  <message>
   <source>%1 mL of gas without vessels are counted as lung: a bulla, or bowel, stomach or gullet behind a wall too thin to be seen. Look at the border of the lungs.</source>
   <translation>%1 mL Gas ohne Gefäße zählen als Lunge: eine Bulla, oder Darm, Magen oder Speiseröhre hinter einer Wand, die zu dünn ist, um sichtbar zu sein. Die Grenze der Lunge ansehen.</translation>
  </message>
  <message>
   <source>At least %1 mL beside the lungs are as dense as fluid and are counted neither as lung nor as lesion. Collapsed lung there may be missing; look at the border of the lungs.</source>
   <translation>Mindestens %1 mL neben den Lungen sind so dicht wie Flüssigkeit und zählen weder als Lunge noch als Läsion. Kollabierte Lunge kann dort fehlen; sehen Sie sich den Rand der Lungen an.</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the left. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the right lung.</source>
   <translation>Links wurde kaum Lunge gefunden. Ist sie als Ganzes kollabiert oder verdichtet, so zählt sie nicht mit, und jeder Prozentwert gilt für die rechte Lunge.</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the right. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the left lung.</source>
   <translation>Rechts wurde kaum Lunge gefunden. Ist sie als Ganzes kollabiert oder verdichtet, so zählt sie nicht mit, und jeder Prozentwert gilt für die linke Lunge.</translation>
  </message>
  <message>
   <source>The base of a lung, or the back of it, is too dense to be counted as lung (at %1 mm): fluid, or lung that is solid or has collapsed. If it is lung, its disease is missing from every extent.</source>
   <translation>Eine Lungenbasis oder ihr hinterer Teil ist zu dicht, um als Lunge zu zählen (bei %1 mm): Flüssigkeit oder verdichtete oder kollabierte Lunge. Ist es Lunge, fehlt ihre Erkrankung in jeder Ausdehnung.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/orientation</name>
  <message>
   <source>The body looks mirrored: heart and liver lie on the wrong sides. Unless the patient has situs inversus, right and left are exchanged and the levels may be far off; check the series and its export.</source>
   <translation>Der Körper wirkt gespiegelt: Herz und Leber liegen auf der falschen Seite. Außer bei Situs inversus sind rechts und links vertauscht, und die Niveaus können weit daneben liegen; die Serie und ihren Export prüfen.</translation>
  </message>
  <message>
   <source>The body looks turned front to back: the spine lies in front. Right and left may be exchanged and the levels far off; check the series and its export.</source>
   <translation>Der Körper wirkt von vorn nach hinten gedreht: die Wirbelsäule liegt vorn. Rechts und links können vertauscht sein, und die Niveaus können weit daneben liegen; die Serie und ihren Export prüfen.</translation>
  </message>
  <message>
   <source>The body looks upside down: the windpipe lies in the lower part of the lungs. The levels cannot be trusted; check the series and its export.</source>
   <translation>Der Körper scheint auf dem Kopf zu stehen: die Trachea liegt im unteren Teil der Lunge. Den Niveaus ist nicht zu trauen; die Serie und ihren Export prüfen.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/one_slice</name>
  <message>
   <source>“%1” needs a whole chest; choose another network for a single slice.</source>
   <translation>„%1“ braucht einen ganzen Thorax; für eine einzelne Schicht ein anderes Netz wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/picture</name>
  <message>
   <source>The picture is unlike those of the real chests that were measured: %1. It may show disease that is not there, or hide it, in masks and scores alike; look at the lesions before you use the numbers.</source>
   <translation>Das Bild gleicht denen der gemessenen echten Thoraxe nicht: %1. Es kann Krankheit zeigen, die nicht da ist, oder sie verdecken, in Masken wie in Scores; sehen Sie sich die Läsionen an, bevor Sie die Zahlen verwenden.</translation>
  </message>
  <message>
   <source>bands of %1 HU cross both lungs (at most %2), as arms or shoulders make them</source>
   <translation>Bänder von %1 HU ziehen durch beide Lungen (höchstens %2), wie durch Arme oder Schultern</translation>
  </message>
  <message>
   <source>noise is %1 times as strong in one direction (at most %2), as streaks make it</source>
   <translation>das Rauschen ist in einer Richtung %1-mal so stark (höchstens %2), wie durch Streifenartefakte</translation>
  </message>
  <message>
   <source>slices jump by %1 times their usual change (at most %2), as breathing makes them</source>
   <translation>Schichten springen um das %1-Fache ihrer üblichen Änderung (höchstens %2), wie durch Atmung</translation>
  </message>
  <message>
   <source>the borders of the lungs rise by %1 HU a mm (%2 to %3), as other kernels make them</source>
   <translation>die Lungengrenzen steigen um %1 HU je mm (%2 bis %3), wie bei anderen Faltungskernen</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/pipeline</name>
  <message>
   <source>Finished</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Making the heat maps</source>
   <translation>Heatmaps werden erstellt</translation>
  </message>
  <message>
   <source>Measuring the lobes</source>
   <translation>Lappen werden gemessen</translation>
  </message>
  <message>
   <source>Measuring the lungs</source>
   <translation>Lunge wird gemessen</translation>
  </message>
  <message>
   <source>Scoring the five levels</source>
   <translation>Die fünf Niveaus werden bewertet</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/prepare</name>
  <message>
   <source>The model card asks for %1 slices around one; an odd number is wanted.</source>
   <translation>Die Modellkarte verlangt %1 Schichten um eine herum; nötig ist eine ungerade Zahl.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/healthy</name>
  <message>
   <source>a generated texture: this patient has no healthy lung to take</source>
   <translation>eine erzeugte Textur: dieser Patient hat keine gesunde Lunge, die sich verwenden ließe</translation>
  </message>
  <message>
   <source>the patient's own lung: a square of %1 mm without lesions and of normal density</source>
   <translation>eigene Lunge des Patienten: ein Quadrat von %1 mm ohne Läsionen und von normaler Dichte</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/occlusion</name>
  <message>
   <source>Heat maps of level %1</source>
   <translation>Heatmaps von Niveau %1</translation>
  </message>
  <message>
   <source>Looking for healthy lung</source>
   <translation>Gesunde Lunge wird gesucht</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/profile</name>
  <message>
   <source>Scoring all slices, %1 of %2</source>
   <translation>Alle Schichten werden bewertet, %1 von %2</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/scores</name>
  <message>
   <source>Scoring the slices</source>
   <translation>Schichten werden bewertet</translation>
  </message>
  <message>
   <source>Slice %1 shows no lung; choose a slice that does.</source>
   <translation>Schicht %1 zeigt keine Lunge; eine Schicht mit Lunge wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/trial</name>
  <message>
   <source>%1 answers with numbers outside 0 to %2.</source>
   <translation>%1 antwortet mit Zahlen außerhalb von 0 bis %2.</translation>
  </message>
  <message>
   <source>%1 answers with the shape %2 where %3 is wanted.</source>
   <translation>%1 antwortet mit der Form %2 statt %3.</translation>
  </message>
  <message>
   <source>Asking the network</source>
   <translation>Netz wird befragt</translation>
  </message>
  <message>
   <source>It answers the same whatever it is shown: do not choose it before that is mended.</source>
   <translation>Es antwortet immer gleich, was auch gezeigt wird: nicht wählen, bevor das behoben ist.</translation>
  </message>
  <message>
   <source>It sees no lung and no lobe in the chest: compare its card with README.</source>
   <translation>Es sieht weder Lunge noch Lappen im Thorax: die Karte mit README vergleichen.</translation>
  </message>
  <message>
   <source>Its scores go beyond 0 to 100 and are cut there: compare its last layer with README.</source>
   <translation>Seine Scores gehen über 0 bis 100 hinaus und werden dort abgeschnitten: die letzte Schicht des Netzes mit README vergleichen.</translation>
  </message>
  <message>
   <source>Opening the network</source>
   <translation>Netz wird geöffnet</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>Getestet</translation>
  </message>
  <message>
   <source>The card must say a “role”: %1.</source>
   <translation>Die Karte muss eine „role“ nennen: %1.</translation>
  </message>
  <message>
   <source>The card of “%1” names no lesion class; compare it with README.</source>
   <translation>Die Karte von „%1“ nennt keine Läsionsklasse; mit README vergleichen.</translation>
  </message>
  <message>
   <source>The network “%1”</source>
   <translation>Das Netz „%1“</translation>
  </message>
  <message>
   <source>The network “%1” answers with numbers that are no probabilities.</source>
   <translation>Das Netz „%1“ antwortet mit Zahlen, die keine Wahrscheinlichkeiten sind.</translation>
  </message>
  <message>
   <source>The network “%1” does not answer as a network for %2 does; compare its card with README.</source>
   <translation>Das Netz „%1“ antwortet nicht wie ein Netz mit der Aufgabe %2; die Karte mit README vergleichen.</translation>
  </message>
  <message>
   <source>five levels are wanted</source>
   <translation>fünf Niveaus sind nötig</translation>
  </message>
  <message>
   <source>generated chest, small</source>
   <translation>künstlich erzeugter Thorax, klein</translation>
  </message>
 </context>
 <context>
  <name>core/batch/cluster</name>
  <message>
   <source>The scheduler at %1 has gone, or sent this worker away; what was finished stays.</source>
   <translation>Der Scheduler unter %1 ist verschwunden oder hat diesen Prozess weggeschickt; was fertig war, bleibt.</translation>
  </message>
  <message>
   <source>“%1” is no address of a scheduler; write tls://HOST:8786, or tcp:// without TLS.</source>
   <translation>„%1“ ist keine Adresse eines Schedulers; tls://HOST:8786 angeben, oder tcp:// ohne TLS.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/folders</name>
  <message>
   <source>%1 cannot be written; start the batch again.</source>
   <translation>%1 kann nicht geschrieben werden; den Stapellauf neu starten.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/run</name>
  <message>
   <source>“%1” holds results %2 pseudonyms; both kinds in one folder would tell who is who. Choose another folder.</source>
   <translation>„%1“ enthält Ergebnisse %2 Pseudonyme; beides in einem Ordner würde verraten, wer wer ist. Einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>“%1” holds results under pseudonyms of another key file than “%2”; its patients would have two codes each. Name that key file with --key, or choose another folder.</source>
   <translation>„%1“ enthält Ergebnisse unter Pseudonymen einer anderen Schlüsseldatei als „%2“; die Patienten bekämen je zwei Codes. Jene Schlüsseldatei mit --key angeben oder einen anderen Ordner wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/states</name>
  <message>
   <source>%1 is not whole; remove it if no other batch writes here, and start again.</source>
   <translation>%1 ist unvollständig; entfernen, falls hier kein anderer Stapellauf schreibt, und neu starten.</translation>
  </message>
 </context>
 <context>
  <name>core/classes</name>
  <message>
   <source>Consolidation</source>
   <translation>Konsolidierung</translation>
  </message>
  <message>
   <source>Established fibrosis</source>
   <translation>Etablierte Fibrose</translation>
  </message>
  <message>
   <source>Ground-glass (GG)</source>
   <translation>Milchglas (GG)</translation>
  </message>
  <message>
   <source>Ground-glass opacity</source>
   <translation>Milchglastrübung</translation>
  </message>
  <message>
   <source>Left lower lobe</source>
   <translation>Linker Unterlappen</translation>
  </message>
  <message>
   <source>Left upper lobe</source>
   <translation>Linker Oberlappen</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Reticulation</source>
   <translation>Retikulation</translation>
  </message>
  <message>
   <source>Reticulation (RET)</source>
   <translation>Retikulation (RET)</translation>
  </message>
  <message>
   <source>Right lower lobe</source>
   <translation>Rechter Unterlappen</translation>
  </message>
  <message>
   <source>Right middle lobe</source>
   <translation>Mittellappen</translation>
  </message>
  <message>
   <source>Right upper lobe</source>
   <translation>Rechter Oberlappen</translation>
  </message>
  <message>
   <source>Total extent (TOT)</source>
   <translation>Gesamtausdehnung (TOT)</translation>
  </message>
  <message>
   <source>consolidation</source>
   <translation>Konsolidierung</translation>
  </message>
  <message>
   <source>fibrosis</source>
   <translation>Fibrose</translation>
  </message>
  <message>
   <source>kurtosis</source>
   <translation>Kurtosis</translation>
  </message>
  <message>
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <source>lll</source>
   <translation>lll</translation>
  </message>
  <message>
   <source>lul</source>
   <translation>lul</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>mittleres</translation>
  </message>
  <message>
   <source>not marked by this network</source>
   <translation>von diesem Netz nicht markiert</translation>
  </message>
  <message>
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <source>rll</source>
   <translation>rll</translation>
  </message>
  <message>
   <source>rml</source>
   <translation>rml</translation>
  </message>
  <message>
   <source>rul</source>
   <translation>rul</translation>
  </message>
  <message>
   <source>skewness</source>
   <translation>Schiefe</translation>
  </message>
  <message>
   <source>tot</source>
   <translation>tot</translation>
  </message>
  <message>
   <source>total</source>
   <translation>gesamt</translation>
  </message>
  <message>
   <source>upper</source>
   <translation>oberes</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/statistics</name>
  <message>
   <source>%1 is the same in all %2 patients</source>
   <translation>%1 ist bei allen %2 Patienten gleich</translation>
  </message>
  <message>
   <source>%1 patient</source>
   <translation>%1 Patient</translation>
  </message>
  <message>
   <source>%1 patients</source>
   <translation>%1 Patienten</translation>
  </message>
  <message>
   <source>%1 progressive and %2 stable; at least %3 of each are needed</source>
   <translation>%1 progredient und %2 stabil; nötig sind je mindestens %3</translation>
  </message>
  <message>
   <source>%1 with both visits; at least %2 are needed</source>
   <translation>%1 mit beiden Visiten; nötig sind mindestens %2</translation>
  </message>
  <message>
   <source>%1 with both; at least %2 are needed</source>
   <translation>%1 mit beiden; nötig sind mindestens %2</translation>
  </message>
  <message>
   <source>%1 without any change left out of Wilcoxon's ranks</source>
   <translation>%1 ohne jede Änderung, in den Rängen nach Wilcoxon weggelassen</translation>
  </message>
  <message>
   <source>all changed by the same amount, so there is no t-test</source>
   <translation>alle haben sich um denselben Betrag geändert, daher kein t-Test</translation>
  </message>
  <message>
   <source>nan</source>
   <translation>nan</translation>
  </message>
  <message>
   <source>neither group varies, so there is no t-test</source>
   <translation>keine Gruppe variiert, daher kein t-Test</translation>
  </message>
  <message>
   <source>nothing changed in any patient</source>
   <translation>bei keinem Patienten hat sich etwas geändert</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/table</name>
  <message>
   <source>%1 with a follow-up, median %2 months (%3)</source>
   <translation>%1 mit Verlauf, Median %2 Monate (%3)</translation>
  </message>
  <message>
   <source>%1: %2 progressive, %3 stable, %4 not decided or not applicable</source>
   <translation>%1: %2 progredient, %3 stabil, %4 nicht entschieden oder nicht anwendbar</translation>
  </message>
  <message>
   <source>Correlations</source>
   <translation>Korrelationen</translation>
  </message>
  <message>
   <source>Correlations of change</source>
   <translation>Korrelationen der Änderung</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>No answer, or no follow-up</source>
   <translation>Keine Antwort oder kein Verlauf</translation>
  </message>
  <message>
   <source>No definition of progression chosen</source>
   <translation>Keine Progressionsdefinition gewählt</translation>
  </message>
  <message>
   <source>Paired tests</source>
   <translation>Gepaarte Tests</translation>
  </message>
  <message>
   <source>Reading the patients</source>
   <translation>Patienten werden gelesen</translation>
  </message>
  <message>
   <source>first</source>
   <translation>erste</translation>
  </message>
  <message>
   <source>first to last</source>
   <translation>erste bis letzte</translation>
  </message>
  <message>
   <source>first visit</source>
   <translation>erste Visite</translation>
  </message>
  <message>
   <source>first visit to that nearest to 12 months</source>
   <translation>erste bis zu der um 12 Monate</translation>
  </message>
  <message>
   <source>first visit to the last</source>
   <translation>erste Visite bis zur letzten</translation>
  </message>
  <message>
   <source>last</source>
   <translation>letzte</translation>
  </message>
  <message>
   <source>last two</source>
   <translation>letzte zwei</translation>
  </message>
  <message>
   <source>last visit</source>
   <translation>letzte Visite</translation>
  </message>
  <message>
   <source>no definition chosen</source>
   <translation>keine Definition gewählt</translation>
  </message>
  <message>
   <source>no follow-up</source>
   <translation>kein Verlauf</translation>
  </message>
  <message>
   <source>none with a follow-up</source>
   <translation>keine mit Verlauf</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>nicht anwendbar</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>nicht entschieden</translation>
  </message>
  <message>
   <source>one year</source>
   <translation>ein Jahr</translation>
  </message>
  <message>
   <source>progressive</source>
   <translation>progredient</translation>
  </message>
  <message>
   <source>stable</source>
   <translation>stabil</translation>
  </message>
  <message>
   <source>the last two visits</source>
   <translation>die letzten zwei Visiten</translation>
  </message>
 </context>
 <context>
  <name>core/compare/affine</name>
  <message>
   <source>Fitting the lungs as a whole</source>
   <translation>Lungen werden als Ganzes angepasst</translation>
  </message>
 </context>
 <context>
  <name>core/compare/bspline</name>
  <message>
   <source>Fitting the lungs in detail</source>
   <translation>Lungen werden im Detail angepasst</translation>
  </message>
 </context>
 <context>
  <name>core/compare/codes</name>
  <message>
   <source>change:%1</source>
   <translation>change:%1</translation>
  </message>
 </context>
 <context>
  <name>core/compare/difference</name>
  <message>
   <source>Comparing densities</source>
   <translation>Dichten werden verglichen</translation>
  </message>
  <message>
   <source>Comparing lesions</source>
   <translation>Läsionen werden verglichen</translation>
  </message>
 </context>
 <context>
  <name>core/compare/matching</name>
  <message>
   <source>Matched by the %1 Goh levels and the outline of the lungs, not by registration: places agree roughly, to a centimetre or two, and no difference of densities is shown.</source>
   <translation>Zugeordnet über die %1 Goh-Niveaus und den Umriss der Lunge, nicht durch Registrierung: Stellen stimmen ungefähr überein, auf ein bis zwei Zentimeter, und Dichteunterschiede werden nicht gezeigt.</translation>
  </message>
  <message>
   <source>Matched by the top and the bottom of the lungs only, because the two CTs do not share two Goh levels: places agree roughly, to a few centimetres, and no difference of densities is shown.</source>
   <translation>Zugeordnet nur über Ober- und Unterrand der Lunge, weil den beiden CTs keine zwei Goh-Niveaus gemeinsam sind: Stellen stimmen ungefähr überein, auf einige Zentimeter, und Dichteunterschiede werden nicht gezeigt.</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so the two CTs cannot be matched; analyse it first.</source>
   <translation>%1: keine Lungenmaske, daher lassen sich die beiden CTs nicht zuordnen; zuerst analysieren.</translation>
  </message>
 </context>
 <context>
  <name>core/compare/quality</name>
  <message>
   <source>Measuring how well the lungs fit</source>
   <translation>Passung der Lungen wird gemessen</translation>
  </message>
  <message>
   <source>The registration is not used because %1; the CTs are matched by level instead.</source>
   <translation>Die Registrierung wird nicht verwendet (%1); die CTs sind stattdessen nach Niveaus zugeordnet.</translation>
  </message>
  <message>
   <source>the lung volumes differ by a factor of %1</source>
   <translation>die Lungenvolumina unterscheiden sich um den Faktor %1</translation>
  </message>
  <message>
   <source>the lung would have to fold over itself in %1 % of its volume</source>
   <translation>die Lunge müsste sich in %1 % ihres Volumens in sich falten</translation>
  </message>
  <message>
   <source>the outlines of the lungs do not fit (Dice %1)</source>
   <translation>die Umrisse der Lungen passen nicht (Dice %1)</translation>
  </message>
  <message>
   <source>the size of the lungs would have to change more than breathing does</source>
   <translation>die Lungengröße müsste sich stärker ändern, als es durch Atmung geschieht</translation>
  </message>
  <message>
   <source>vessels and bronchi do not meet: the CTs may be of two patients</source>
   <translation>Gefäße und Bronchien treffen nicht aufeinander: die CTs könnten von zwei Patienten sein</translation>
  </message>
 </context>
 <context>
  <name>core/compare/registration</name>
  <message>
   <source>Lungs registered</source>
   <translation>Lungen registriert</translation>
  </message>
  <message>
   <source>Preparing the current CT</source>
   <translation>Aktuelle Aufnahme wird vorbereitet</translation>
  </message>
  <message>
   <source>Preparing the prior CT</source>
   <translation>Voraufnahme wird vorbereitet</translation>
  </message>
  <message>
   <source>Registered: the lungs overlap by Dice %1 (before %2), their surfaces are %3 mm apart on average</source>
   <translation>Registriert: die Lungen überlappen mit Dice %1 (vorher %2), ihre Oberflächen liegen im Mittel %3 mm auseinander</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so it cannot be registered; analyse it first.</source>
   <translation>%1: keine Lungenmaske, daher keine Registrierung möglich; zuerst analysieren.</translation>
  </message>
  <message>
   <source>The %1 CT shows less than %2 mL of lung, so it cannot be registered; choose a CT of the whole chest.</source>
   <translation>%1: weniger als %2 mL Lunge, daher keine Registrierung möglich; ein CT des ganzen Thorax wählen.</translation>
  </message>
  <message>
   <source>The %1 CT shows no %2 lung while the %3 CT does, so they cannot be registered; check the lung masks.</source>
   <translation>%1: keine Lunge %2, bei der anderen (%3) schon; daher keine Registrierung möglich. Die Lungenmasken prüfen.</translation>
  </message>
  <message>
   <source>a lung mask has the shape of its volume</source>
   <translation>eine Lungenmaske hat die Form ihres Volumens</translation>
  </message>
  <message>
   <source>only %1 % of the lungs are in both CTs</source>
   <translation>nur %1 % der Lunge sind in beiden CTs</translation>
  </message>
  <message>
   <source>vessels do not meet in %1 % of the lungs</source>
   <translation>Gefäße treffen in %1 % der Lunge nicht aufeinander</translation>
  </message>
 </context>
 <context>
  <name>core/compare/resample</name>
  <message>
   <source>Bringing the prior CT onto the current one</source>
   <translation>Voraufnahme wird auf die aktuelle Aufnahme übertragen</translation>
  </message>
  <message>
   <source>a refused match must not be used</source>
   <translation>eine abgelehnte Zuordnung darf nicht verwendet werden</translation>
  </message>
 </context>
 <context>
  <name>core/compare/volume_change</name>
  <message>
   <source>Measuring the change of volume</source>
   <translation>Volumenänderung wird gemessen</translation>
  </message>
 </context>
 <context>
  <name>core/compare/working</name>
  <message>
   <source>A lung mask is full of holes, so the CTs cannot be registered; analyse them again.</source>
   <translation>Eine Lungenmaske ist voller Löcher, daher lassen sich die CTs nicht registrieren; neu analysieren.</translation>
  </message>
 </context>
 <context>
  <name>core/content_uid</name>
  <message>
   <source>content:</source>
   <translation>content:</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/actions</name>
  <message>
   <source>asked for only where the masks have them</source>
   <translation>nur angefordert, wo die Masken es enthalten</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/counts</name>
  <message>
   <source>Counting the masks</source>
   <translation>Masken werden ausgezählt</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/targets</name>
  <message>
   <source>Any lesion</source>
   <translation>Jede Läsion</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Löcher füllen</translation>
  </message>
  <message>
   <source>Grow by</source>
   <translation>Erweitern um</translation>
  </message>
  <message>
   <source>Interpolate between slices</source>
   <translation>Zwischen Schichten interpolieren</translation>
  </message>
  <message>
   <source>Left lung</source>
   <translation>Linke Lunge</translation>
  </message>
  <message>
   <source>Remove islands below</source>
   <translation>Inseln entfernen unter</translation>
  </message>
  <message>
   <source>Right lung</source>
   <translation>Rechte Lunge</translation>
  </message>
  <message>
   <source>Shrink by</source>
   <translation>Verkleinern um</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/whole</name>
  <message>
   <source>Choose one class of lesions: what is added must be of some class.</source>
   <translation>Eine Läsionsklasse wählen: was hinzukommt, muss zu einer Klasse gehören.</translation>
  </message>
  <message>
   <source>Draw on a slice above and on one below with a gap between them, and go to a slice in that gap.</source>
   <translation>Auf einer Schicht darüber und einer darunter mit Lücke dazwischen zeichnen, dann zu einer Schicht in der Lücke gehen.</translation>
  </message>
  <message>
   <source>Filling holes</source>
   <translation>Löcher werden gefüllt</translation>
  </message>
  <message>
   <source>Growing</source>
   <translation>Erweitern</translation>
  </message>
  <message>
   <source>Interpolating</source>
   <translation>Interpolieren</translation>
  </message>
  <message>
   <source>Looking for islands</source>
   <translation>Inseln werden gesucht</translation>
  </message>
  <message>
   <source>Shrinking</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>There is nothing of it to work on in these slices.</source>
   <translation>In diesen Schichten ist davon nichts vorhanden.</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/working</name>
  <message>
   <source>A mask does not lie on the grid of this CT; analyse the CT again before correcting it.</source>
   <translation>Eine Maske liegt nicht auf dem Raster dieses CT; das CT vor dem Korrigieren neu analysieren.</translation>
  </message>
  <message>
   <source>Lesions were not marked yet; analyse the CT before correcting them.</source>
   <translation>Läsionen wurden noch nicht markiert; das CT vor dem Korrigieren analysieren.</translation>
  </message>
  <message>
   <source>Lobes were not found yet; analyse the CT before correcting them.</source>
   <translation>Lappen wurden noch nicht gefunden; das CT vor dem Korrigieren analysieren.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the CT before correcting its masks.</source>
   <translation>Die Lunge wurde noch nicht gefunden; das CT analysieren, bevor seine Masken korrigiert werden.</translation>
  </message>
 </context>
 <context>
  <name>core/course/assess</name>
  <message>
   <source>%1 apart</source>
   <translation>%1 Abstand</translation>
  </message>
  <message>
   <source>%1 day</source>
   <translation>%1 Tag</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 Tage</translation>
  </message>
  <message>
   <source>70 % predicted parts 10 to 30 % of extent</source>
   <translation>70 % Soll unterscheiden bei 10 bis 30 % Ausdehnung</translation>
  </message>
  <message>
   <source>CT %1</source>
   <translation>CT %1</translation>
  </message>
  <message>
   <source>FVC, % predicted</source>
   <translation>FVC, % Soll</translation>
  </message>
  <message>
   <source>Goh extent</source>
   <translation>Goh-Ausdehnung</translation>
  </message>
  <message>
   <source>Goh stage</source>
   <translation>Goh-Stadium</translation>
  </message>
  <message>
   <source>cannot be decided: a value is impossible (%1)</source>
   <translation>nicht entscheidbar: ein Wert ist unmöglich (%1)</translation>
  </message>
  <message>
   <source>indeterminate</source>
   <translation>unbestimmt</translation>
  </message>
  <message>
   <source>not determined: there is no Goh extent</source>
   <translation>nicht bestimmt: keine Goh-Ausdehnung vorhanden</translation>
  </message>
  <message>
   <source>the mean extent of five levels</source>
   <translation>mittlere Ausdehnung der fünf Niveaus</translation>
  </message>
  <message>
   <source>the same day</source>
   <translation>am selben Tag</translation>
  </message>
 </context>
 <context>
  <name>core/course/breath</name>
  <message>
   <source>%1 HU at equal volume, %2</source>
   <translation>%1 HU bei gleichem Volumen, %2</translation>
  </message>
  <message>
   <source>%1 against both lungs</source>
   <translation>%1 gegenüber beiden Lungen</translation>
  </message>
  <message>
   <source>%1 of its volume%2</source>
   <translation>%1 des eigenen Volumens%2</translation>
  </message>
  <message>
   <source>%1 of the volume, breath included</source>
   <translation>%1 des Volumens, Atmung eingeschlossen</translation>
  </message>
  <message>
   <source>%1, volume-matched</source>
   <translation>%1, volumenangeglichen</translation>
  </message>
  <message>
   <source>%1_matched</source>
   <translation>%1_matched</translation>
  </message>
  <message>
   <source>15th percentile</source>
   <translation>15. Perzentil</translation>
  </message>
  <message>
   <source>Air in the windpipe</source>
   <translation>Luft in der Trachea</translation>
  </message>
  <message>
   <source>Air in the windpipe differs by %1 HU (%2, then %3): scanner or reconstruction changed the density, so compare densities with care.</source>
   <translation>Die Luft in der Trachea unterscheidet sich um %1 HU (%2, dann %3): Scanner oder Rekonstruktion haben die Dichte verändert; Dichten nur mit Vorsicht vergleichen.</translation>
  </message>
  <message>
   <source>HU</source>
   <translation>HU</translation>
  </message>
  <message>
   <source>Log-Jacobian, %1</source>
   <translation>Log-Jacobi, %1</translation>
  </message>
  <message>
   <source>Log-Jacobian, both lungs</source>
   <translation>Log-Jacobi, beide Lungen</translation>
  </message>
  <message>
   <source>Mean density</source>
   <translation>Mittlere Dichte</translation>
  </message>
  <message>
   <source>Pair of CTs</source>
   <translation>CT-Paar</translation>
  </message>
  <message>
   <source>Parr et al., Am J Respir Crit Care Med 2004;170:883 (air in the patient's CT as calibration)</source>
   <translation>Parr et al., Am J Respir Crit Care Med 2004;170:883 (Luft im CT des Patienten als Kalibrierung)</translation>
  </message>
  <message>
   <source>Reinhardt et al., Med Image Anal 2008;12:752 (Jacobian of a registration as local expansion)</source>
   <translation>Reinhardt et al., Med Image Anal 2008;12:752 (Jacobi-Determinante einer Registrierung als lokale Ausdehnung)</translation>
  </message>
  <message>
   <source>Stoel et al., Proc Am Thorac Soc 2008;5:919 (lung as a sponge of unchanged mass)</source>
   <translation>Stoel et al., Proc Am Thorac Soc 2008;5:919 (Lunge als Schwamm gleichbleibender Masse)</translation>
  </message>
  <message>
   <source>a lung volume is above zero</source>
   <translation>ein Lungenvolumen ist größer als null</translation>
  </message>
  <message>
   <source>an estimate</source>
   <translation>eine Schätzung</translation>
  </message>
  <message>
   <source>differs: scanner or reconstruction</source>
   <translation>verschieden: Scanner oder Rekonstruktion</translation>
  </message>
  <message>
   <source>log_volume_%1</source>
   <translation>log_volume_%1</translation>
  </message>
  <message>
   <source>no difference that matters</source>
   <translation>kein relevanter Unterschied</translation>
  </message>
 </context>
 <context>
  <name>core/course/change</name>
  <message>
   <source>% of lungs</source>
   <translation>% der Lunge</translation>
  </message>
  <message>
   <source>%1 at %2 is missing</source>
   <translation>%1 am %2: fehlt</translation>
  </message>
  <message>
   <source>One of the analyses is not complete; what it lacks is missing below.</source>
   <translation>Eine der Analysen ist unvollständig; was darin fehlt, fehlt unten.</translation>
  </message>
  <message>
   <source>The kernels differ (%1, then %2); density and extent depend on it.</source>
   <translation>Die Kernel unterscheiden sich (%1, dann %2); Dichte und Ausdehnung hängen davon ab.</translation>
  </message>
  <message>
   <source>The slice thickness differs (%1 mm, then %2 mm); density and extent depend on it.</source>
   <translation>Die Schichtdicke unterscheidet sich (%1 mm, dann %2 mm); Dichte und Ausdehnung hängen davon ab.</translation>
  </message>
  <message>
   <source>The two CTs were analysed by different networks; analyse both again before comparing them.</source>
   <translation>Die beiden CTs wurden von verschiedenen Netzen analysiert; vor dem Vergleich beide neu analysieren.</translation>
  </message>
  <message>
   <source>The two CTs were analysed by versions of the program whose numbers differ; analyse both again before comparing them.</source>
   <translation>Die beiden CTs wurden von Programmversionen analysiert, deren Zahlen voneinander abweichen; vor dem Vergleich beide neu analysieren.</translation>
  </message>
  <message>
   <source>less disease</source>
   <translation>weniger Erkrankung</translation>
  </message>
  <message>
   <source>more disease</source>
   <translation>mehr Erkrankung</translation>
  </message>
  <message>
   <source>points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>the second measurement is not later than the first</source>
   <translation>die zweite Messung ist nicht später als die erste</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <source>within measurement noise</source>
   <translation>innerhalb des Messrauschens</translation>
  </message>
 </context>
 <context>
  <name>core/course/follow_up</name>
  <message>
   <source>% predicted</source>
   <translation>% Soll</translation>
  </message>
  <message>
   <source>Dyspnoea, mMRC 0–4</source>
   <translation>Dyspnoe, mMRC 0–4</translation>
  </message>
  <message>
   <source>FVC in the same unit at both dates is missing (one is in L, the other in % predicted)</source>
   <translation>FVC in derselben Einheit an beiden Tagen: fehlt (einmal in L, einmal in % Soll)</translation>
  </message>
  <message>
   <source>Worse symptoms</source>
   <translation>Symptome verschlechtert</translation>
  </message>
  <message>
   <source>two visits on different days are needed</source>
   <translation>zwei Visiten an verschiedenen Tagen sind nötig</translation>
  </message>
  <message>
   <source>whether symptoms are worse at %1 is missing</source>
   <translation>Angabe, ob die Symptome am %1 verschlechtert sind: fehlt</translation>
  </message>
 </context>
 <context>
  <name>core/course/measures</name>
  <message>
   <source>15th percentile of density</source>
   <translation>15. Perzentil der Dichte</translation>
  </message>
  <message>
   <source>Composite physiologic index</source>
   <translation>Composite Physiologic Index (CPI)</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Dichte</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>Goh extent (mean TOT of five levels)</source>
   <translation>Goh-Ausdehnung (mittlere TOT der fünf Niveaus)</translation>
  </message>
  <message>
   <source>Ground-glass, mean of five levels</source>
   <translation>Milchglas, Mittel der fünf Niveaus</translation>
  </message>
  <message>
   <source>High attenuation area</source>
   <translation>High Attenuation Area (HAA)</translation>
  </message>
  <message>
   <source>Kurtosis of density</source>
   <translation>Kurtosis der Dichte</translation>
  </message>
  <message>
   <source>Kurtosis, -1024 to -200 HU</source>
   <translation>Kurtosis, -1024 bis -200 HU</translation>
  </message>
  <message>
   <source>Lobar severity (0 to 25)</source>
   <translation>Schweregrad nach Lappen (0 bis 25)</translation>
  </message>
  <message>
   <source>Low attenuation area (-950 HU)</source>
   <translation>Low Attenuation Area (LAA, -950 HU)</translation>
  </message>
  <message>
   <source>Lung function</source>
   <translation>Lungenfunktion</translation>
  </message>
  <message>
   <source>Lungs</source>
   <translation>Lunge</translation>
  </message>
  <message>
   <source>Reticulation, mean of five levels</source>
   <translation>Retikulation, Mittel der fünf Niveaus</translation>
  </message>
  <message>
   <source>Skewness of density</source>
   <translation>Schiefe der Dichte</translation>
  </message>
  <message>
   <source>Skin, body, blood</source>
   <translation>Haut, Körper, Blut</translation>
  </message>
  <message>
   <source>Total disease</source>
   <translation>Erkrankung gesamt</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <source>cpi</source>
   <translation>cpi</translation>
  </message>
 </context>
 <context>
  <name>core/course/read_lung_function</name>
  <message>
   <source>%1 (higher is worse)</source>
   <translation>%1 (höher ist schlechter)</translation>
  </message>
  <message>
   <source>%1 by points of FVC % predicted (%2)</source>
   <translation>%1 nach Punkten FVC % Soll (%2)</translation>
  </message>
  <message>
   <source>%1 by relative change of FVC in %2 (%3 %)</source>
   <translation>%1 nach relativer FVC-Änderung in %2 (%3 %)</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower</source>
   <translation>%1 Punkte % Soll niedriger</translation>
  </message>
  <message>
   <source>%1 since %2</source>
   <translation>%1 seit %2</translation>
  </message>
  <message>
   <source>%1, % predicted</source>
   <translation>%1, % Soll</translation>
  </message>
  <message>
   <source>%1: FVC %2 points of % predicted</source>
   <translation>%1: FVC %2 Punkte % Soll</translation>
  </message>
  <message>
   <source>%1; the index names no window</source>
   <translation>%1; der Index nennt kein Zeitfenster</translation>
  </message>
  <message>
   <source>%1; the rule names no window</source>
   <translation>%1; die Regel nennt kein Zeitfenster</translation>
  </message>
  <message>
   <source>12 ± 3 months</source>
   <translation>12 ± 3 Monate</translation>
  </message>
  <message>
   <source>DLCO</source>
   <translation>DLCO</translation>
  </message>
  <message>
   <source>EUSTAR</source>
   <translation>EUSTAR</translation>
  </message>
  <message>
   <source>FEV1, % predicted</source>
   <translation>FEV1, % Soll</translation>
  </message>
  <message>
   <source>FVC minimal important change</source>
   <translation>Minimale relevante FVC-Änderung</translation>
  </message>
  <message>
   <source>OMERACT</source>
   <translation>OMERACT</translation>
  </message>
  <message>
   <source>a decline of 5 or more, by points of % predicted where both are known</source>
   <translation>Abfall um mindestens 5, in Punkten % Soll, wo beide bekannt sind</translation>
  </message>
  <message>
   <source>criteria met: %1</source>
   <translation>Kriterien erfüllt: %1</translation>
  </message>
  <message>
   <source>criteria not met</source>
   <translation>Kriterien nicht erfüllt</translation>
  </message>
  <message>
   <source>lung function of %1</source>
   <translation>Lungenfunktion vom %1</translation>
  </message>
  <message>
   <source>not applicable: not %1 apart</source>
   <translation>nicht anwendbar: Abstand nicht %1</translation>
  </message>
  <message>
   <source>not determined: see what is missing</source>
   <translation>nicht bestimmt: siehe, was fehlt</translation>
  </message>
  <message>
   <source>relative DLCO decline %1</source>
   <translation>relativer Abfall der DLCO %1</translation>
  </message>
  <message>
   <source>relative FVC decline %1 (%2)</source>
   <translation>relativer Abfall der FVC %1 (%2)</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with that of DLCO</source>
   <translation>relativer Abfall von mindestens 10 %, oder von 5 bis unter 10 % zusammen mit dem der DLCO</translation>
  </message>
  <message>
   <source>relative decline of at least 15 %, with FVC 5 to under 10 % lower</source>
   <translation>relativer Abfall von mindestens 15 %, bei 5 bis unter 10 % niedrigerer FVC</translation>
  </message>
 </context>
 <context>
  <name>core/course/read_progression</name>
  <message>
   <source>%1 not used, outside %2</source>
   <translation>%1 nicht verwendet, außerhalb des Zeitfensters (%2)</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower%2; FVC or DLCO is one of the two signs that are needed</source>
   <translation>%1 Punkte % Soll niedriger%2; FVC oder DLCO ist eines der zwei nötigen Zeichen</translation>
  </message>
  <message>
   <source>(corrected for haemoglobin)</source>
   <translation>(hämoglobinkorrigiert)</translation>
  </message>
  <message>
   <source>24 months</source>
   <translation>24 Monate</translation>
  </message>
  <message>
   <source>CT</source>
   <translation>CT</translation>
  </message>
  <message>
   <source>INBUILD</source>
   <translation>INBUILD</translation>
  </message>
  <message>
   <source>IPF</source>
   <translation>IPF</translation>
  </message>
  <message>
   <source>More fibrosis on CT, by the reader</source>
   <translation>Mehr Fibrose im CT, laut Befunder</translation>
  </message>
  <message>
   <source>PPF 2022</source>
   <translation>PPF 2022</translation>
  </message>
  <message>
   <source>any of the six radiological signs, ticked by the reader: one of the two signs that are needed</source>
   <translation>eines der sechs radiologischen Zeichen, vom Befunder angekreuzt: eines der zwei nötigen Zeichen</translation>
  </message>
  <message>
   <source>cannot be decided</source>
   <translation>nicht entscheidbar</translation>
  </message>
  <message>
   <source>cannot be decided: see what is missing</source>
   <translation>nicht entscheidbar: siehe, was fehlt</translation>
  </message>
  <message>
   <source>criteria not met: the reader found another explanation</source>
   <translation>Kriterien nicht erfüllt: der Befunder hat eine andere Erklärung gefunden</translation>
  </message>
  <message>
   <source>lung function</source>
   <translation>Lungenfunktion</translation>
  </message>
  <message>
   <source>more fibrosis</source>
   <translation>mehr Fibrose</translation>
  </message>
  <message>
   <source>more fibrosis, judged by the reader, with FVC 5 % lower or worse symptoms</source>
   <translation>mehr Fibrose laut Befunder, mit 5 % niedrigerer FVC oder verschlechterten Symptomen</translation>
  </message>
  <message>
   <source>not applicable: more than 24 months apart</source>
   <translation>nicht anwendbar: mehr als 24 Monate Abstand</translation>
  </message>
  <message>
   <source>not applicable: more than one year apart</source>
   <translation>nicht anwendbar: mehr als ein Jahr Abstand</translation>
  </message>
  <message>
   <source>not applicable: the definition leaves out IPF</source>
   <translation>nicht anwendbar: die Definition schließt IPF aus</translation>
  </message>
  <message>
   <source>physiological progression</source>
   <translation>physiologische Progression</translation>
  </message>
  <message>
   <source>radiological progression</source>
   <translation>radiologische Progression</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with another sign</source>
   <translation>relativer Abfall von mindestens 10 %, oder von 5 bis unter 10 % mit einem weiteren Zeichen</translation>
  </message>
  <message>
   <source>signs</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>the six radiological signs</source>
   <translation>die sechs radiologischen Zeichen</translation>
  </message>
  <message>
   <source>within 24 months</source>
   <translation>innerhalb von 24 Monaten</translation>
  </message>
  <message>
   <source>within one year</source>
   <translation>innerhalb eines Jahres</translation>
  </message>
  <message>
   <source>worse, with FVC 5 % lower or more fibrosis on CT</source>
   <translation>verschlechtert, mit 5 % niedrigerer FVC oder mehr Fibrose im CT</translation>
  </message>
  <message>
   <source>worse: one of the two signs that are needed</source>
   <translation>verschlechtert: eines der zwei nötigen Zeichen</translation>
  </message>
 </context>
 <context>
  <name>core/course/reading</name>
  <message>
   <source>Symptoms</source>
   <translation>Symptome</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>inside</source>
   <translation>innerhalb</translation>
  </message>
  <message>
   <source>known</source>
   <translation>bekannt</translation>
  </message>
  <message>
   <source>met</source>
   <translation>erfüllt</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>nicht beurteilt</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>nicht erfüllt</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>nicht verwendet</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>außerhalb</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>teilweise</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
 </context>
 <context>
  <name>core/course/rule_inputs</name>
  <message>
   <source>%1 points</source>
   <translation>%1 Punkte</translation>
  </message>
  <message>
   <source>%1 to %2 (%3%4)</source>
   <translation>%1 auf %2 (%3%4)</translation>
  </message>
  <message>
   <source>Absolute decline of %1</source>
   <translation>Absoluter Abfall: %1</translation>
  </message>
  <message>
   <source>Another explanation, by the reader</source>
   <translation>Andere Erklärung, laut Befunder</translation>
  </message>
  <message>
   <source>Measured: %1</source>
   <translation>Gemessen: %1</translation>
  </message>
  <message>
   <source>Radiological signs, by the reader</source>
   <translation>Radiologische Zeichen, laut Befunder</translation>
  </message>
  <message>
   <source>Relative decline of %1</source>
   <translation>Relativer Abfall: %1</translation>
  </message>
  <message>
   <source>haemoglobin-corrected DLCO at %1 is missing (%2)</source>
   <translation>hämoglobinkorrigierte DLCO am %1: fehlt (%2)</translation>
  </message>
  <message>
   <source>none of the six</source>
   <translation>keines der sechs</translation>
  </message>
  <message>
   <source>not used: not marked as corrected for haemoglobin</source>
   <translation>nicht verwendet: nicht als hämoglobinkorrigiert gekennzeichnet</translation>
  </message>
  <message>
   <source>the reader's judgement of %1 between the CTs of %2 and %3 is missing</source>
   <translation>Urteil des Befunders zu %1 zwischen den CTs vom %2 und %3: fehlt</translation>
  </message>
  <message>
   <source>the value there is not corrected</source>
   <translation>der Wert dort ist nicht korrigiert</translation>
  </message>
  <message>
   <source>the value there is not marked as corrected</source>
   <translation>der Wert dort ist nicht als korrigiert gekennzeichnet</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/children</name>
  <message>
   <source>decode</source>
   <translation>decode</translation>
  </message>
  <message>
   <source>voxels</source>
   <translation>Voxel</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/job_object</name>
  <message>
   <source>Affinity</source>
   <translation>Affinität</translation>
  </message>
  <message>
   <source>Basic</source>
   <translation>Basis</translation>
  </message>
  <message>
   <source>the child process cannot be limited</source>
   <translation>der Kindprozess lässt sich nicht begrenzen</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/reasons</name>
  <message>
   <source>decoding its pixel data takes far more memory than an image of its size needs</source>
   <translation>das Dekodieren der Pixeldaten braucht weit mehr Speicher, als ein Bild dieser Größe benötigt</translation>
  </message>
  <message>
   <source>decoding its pixel data takes far too long</source>
   <translation>das Dekodieren der Pixeldaten dauert viel zu lange</translation>
  </message>
  <message>
   <source>its pixel data does not have the size that its header says</source>
   <translation>die Pixeldaten haben nicht die Größe, die der Header nennt</translation>
  </message>
  <message>
   <source>its pixel data is cut off</source>
   <translation>die Pixeldaten sind abgeschnitten</translation>
  </message>
  <message>
   <source>its pixel data is damaged</source>
   <translation>die Pixeldaten sind beschädigt</translation>
  </message>
  <message>
   <source>the part of this program that decodes it could not be started; install the program again</source>
   <translation>der Programmteil zum Dekodieren konnte nicht gestartet werden; das Programm neu installieren</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/streams</name>
  <message>
   <source>jpegls</source>
   <translation>jpegls</translation>
  </message>
  <message>
   <source>lossless</source>
   <translation>verlustfrei</translation>
  </message>
  <message>
   <source>rle</source>
   <translation>rle</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/voxels</name>
  <message>
   <source>all gzip</source>
   <translation>alle gzip</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>it has more voxels than its header says</source>
   <translation>mehr Voxel, als der Header nennt</translation>
  </message>
  <message>
   <source>it is cut off: it has fewer voxels than its header says</source>
   <translation>abgeschnitten: weniger Voxel, als der Header nennt</translation>
  </message>
  <message>
   <source>it is damaged: its packed voxels cannot be unpacked or do not agree with their checksum</source>
   <translation>beschädigt: die gepackten Voxel lassen sich nicht entpacken oder passen nicht zur Prüfsumme</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/archive</name>
  <message>
   <source>it cannot be opened (no permission, or a broken link)</source>
   <translation>lässt sich nicht öffnen (keine Berechtigung oder ein toter Verweis)</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>ohne Namen</translation>
  </message>
  <message>
   <source>it is a link or a device</source>
   <translation>ein Verweis oder ein Gerät</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>it is protected by a password; unpack it first</source>
   <translation>durch ein Passwort geschützt; zuerst entpacken</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>zu groß</translation>
  </message>
  <message>
   <source>it would grow too much when unpacked</source>
   <translation>würde entpackt zu groß</translation>
  </message>
  <message>
   <source>its name points outside the ZIP file</source>
   <translation>der Name zeigt aus der ZIP-Datei hinaus</translation>
  </message>
  <message>
   <source>no disc has so many files</source>
   <translation>so viele Dateien hat kein Datenträger</translation>
  </message>
  <message>
   <source>the ZIP file has more than %1 entries</source>
   <translation>die ZIP-Datei hat mehr als %1 Einträge</translation>
  </message>
  <message>
   <source>the ZIP file is damaged</source>
   <translation>die ZIP-Datei ist beschädigt</translation>
  </message>
  <message>
   <source>the ZIP file is too large</source>
   <translation>die ZIP-Datei ist zu groß</translation>
  </message>
  <message>
   <source>the disc index (DICOMDIR) is damaged; open the folder instead</source>
   <translation>der Datenträgerindex (DICOMDIR) ist beschädigt; stattdessen den Ordner öffnen</translation>
  </message>
  <message>
   <source>the disc index names it, but it is not there</source>
   <translation>im Datenträgerindex genannt, aber nicht vorhanden</translation>
  </message>
  <message>
   <source>the disc index points outside its own folder</source>
   <translation>der Datenträgerindex zeigt aus seinem Ordner hinaus</translation>
  </message>
  <message>
   <source>the folder cannot be opened (no permission, or the disk is gone)</source>
   <translation>der Ordner lässt sich nicht öffnen (keine Berechtigung, oder der Datenträger ist weg)</translation>
  </message>
  <message>
   <source>the folders are nested too deeply</source>
   <translation>die Ordner sind zu tief verschachtelt</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/build</name>
  <message>
   <source>The images are compressed in a way this program cannot read; export the series uncompressed.</source>
   <translation>Die Bilder sind auf eine Weise komprimiert, die dieses Programm nicht lesen kann; die Serie unkomprimiert exportieren.</translation>
  </message>
  <message>
   <source>many of them lie in one place, as where contrast medium is waited for</source>
   <translation>viele von ihnen liegen an einer Stelle, wie dort, wo auf Kontrastmittel gewartet wird</translation>
  </message>
  <message>
   <source>their pixel spacing is “%1”</source>
   <translation>ihr Pixelabstand ist „%1“</translation>
  </message>
  <message>
   <source>their rows and columns are not at right angles</source>
   <translation>ihre Zeilen und Spalten stehen nicht rechtwinklig</translation>
  </message>
  <message>
   <source>they do not say in which direction they lie</source>
   <translation>sie nennen ihre Richtung nicht</translation>
  </message>
  <message>
   <source>they do not say where they lie</source>
   <translation>sie nennen ihre Lage nicht</translation>
  </message>
  <message>
   <source>they name no pixel spacing</source>
   <translation>sie nennen keinen Pixelabstand</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/choose</name>
  <message>
   <source>%1 It cannot be analysed either: %2</source>
   <translation>%1 Sie lässt sich auch nicht analysieren: %2</translation>
  </message>
  <message>
   <source>%1 file was passed over</source>
   <translation>%1 Datei wurde übergangen</translation>
  </message>
  <message>
   <source>%1 files were passed over</source>
   <translation>%1 Dateien wurden übergangen</translation>
  </message>
  <message>
   <source>%1 mm covered</source>
   <translation>%1 mm erfasst</translation>
  </message>
  <message>
   <source>%1 mm every %2 mm</source>
   <translation>%1 mm alle %2 mm</translation>
  </message>
  <message>
   <source>%1 slices (%2 mm against %3 mm).</source>
   <translation>Schichtdicke: %1 (%2 mm gegenüber %3 mm).</translation>
  </message>
  <message>
   <source>%1 visit, of %2; shown is the one of %3.</source>
   <translation>%1 Visite, vom %2; gezeigt wird die vom %3.</translation>
  </message>
  <message>
   <source>A later</source>
   <translation>Spätere</translation>
  </message>
  <message>
   <source>An earlier</source>
   <translation>Frühere</translation>
  </message>
  <message>
   <source>Best of %1 series for interstitial lung disease: %2; %3.</source>
   <translation>Beste von %1 Serien für interstitielle Lungenerkrankung: %2; %3.</translation>
  </message>
  <message>
   <source>CTs of %1 patients were found (%2); %3: check whose it is.</source>
   <translation>CTs von %1 Patienten gefunden (%2); %3: prüfen, wessen CT es ist.</translation>
  </message>
  <message>
   <source>CTs of %1 visits were found (%2); %3.</source>
   <translation>CTs von %1 Visiten gefunden (%2); %3.</translation>
  </message>
  <message>
   <source>Contrast medium was given, which raises the lung density.</source>
   <translation>Kontrastmittel wurde gegeben; das erhöht die Lungendichte.</translation>
  </message>
  <message>
   <source>Covers less of the chest (%1 mm against %2 mm).</source>
   <translation>Erfasst weniger vom Thorax (%1 mm gegenüber %2 mm).</translation>
  </message>
  <message>
   <source>Equally suitable; choose it if you prefer it.</source>
   <translation>Gleich gut geeignet; auf Wunsch diese wählen.</translation>
  </message>
  <message>
   <source>Fewer slices (%1 against %2).</source>
   <translation>Weniger Schichten (%1 gegenüber %2).</translation>
  </message>
  <message>
   <source>It is an image file that says nothing of scanner, patient and day; a DICOM series comes first.</source>
   <translation>Eine Bilddatei ohne Angabe von Scanner, Patient und Tag; eine DICOM-Serie hat Vorrang.</translation>
  </message>
  <message>
   <source>It was reformatted or derived from another series.</source>
   <translation>Reformatiert oder aus einer anderen Serie abgeleitet.</translation>
  </message>
  <message>
   <source>Made in expiration: the lungs are smaller and denser; inspiration comes first.</source>
   <translation>In Exspiration aufgenommen: die Lunge ist kleiner und dichter; Inspiration hat Vorrang.</translation>
  </message>
  <message>
   <source>No CT series was found: %1, most often because %2. Choose a folder with a chest CT.</source>
   <translation>Keine CT-Serie gefunden: %1; häufigster Grund: %2. Einen Ordner mit einem Thorax-CT wählen.</translation>
  </message>
  <message>
   <source>None of the %1 series %2. The most suitable (%3): %4</source>
   <translation>Keine der %1 Serien %2. Am besten geeignet (%3): %4</translation>
  </message>
  <message>
   <source>Nothing was found there; choose a folder, ZIP file or DICOMDIR with a CT of the chest.</source>
   <translation>Dort wurde nichts gefunden; einen Ordner, eine ZIP-Datei oder ein DICOMDIR mit einem Thorax-CT wählen.</translation>
  </message>
  <message>
   <source>Softer kernel (%1): fine reticulation shows less than with %2.</source>
   <translation>Weicherer Kernel (%1): feine Retikulation ist schlechter zu sehen als mit %2.</translation>
  </message>
  <message>
   <source>The only series (%1) %2. %3</source>
   <translation>Die einzige Serie (%1) %2. %3</translation>
  </message>
  <message>
   <source>The only series found: %1.</source>
   <translation>Die einzige gefundene Serie: %1.</translation>
  </message>
  <message>
   <source>The patient lay prone; the supine series comes first.</source>
   <translation>In Bauchlage aufgenommen; die Serie in Rückenlage hat Vorrang.</translation>
  </message>
  <message>
   <source>Thicker</source>
   <translation>Dicker</translation>
  </message>
  <message>
   <source>Thinner and therefore noisier</source>
   <translation>Dünner und daher stärker verrauscht</translation>
  </message>
  <message>
   <source>a kernel that shows fine reticulation</source>
   <translation>ein Kernel, der feine Retikulation zeigt</translation>
  </message>
  <message>
   <source>an original reconstruction</source>
   <translation>eine Originalrekonstruktion</translation>
  </message>
  <message>
   <source>asks before it is analysed</source>
   <translation>fragt vor der Analyse nach</translation>
  </message>
  <message>
   <source>can be analysed</source>
   <translation>kann analysiert werden</translation>
  </message>
  <message>
   <source>can be analysed without asking</source>
   <translation>kann ohne Rückfrage analysiert werden</translation>
  </message>
  <message>
   <source>can be viewed but not analysed</source>
   <translation>kann angesehen, aber nicht analysiert werden</translation>
  </message>
  <message>
   <source>kernel %1</source>
   <translation>Kernel %1</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>medium kernel %1</source>
   <translation>mittlerer Kernel %1</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>of %1</source>
   <translation>vom %1</translation>
  </message>
  <message>
   <source>sharp kernel %1</source>
   <translation>scharfer Kernel %1</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>weich</translation>
  </message>
  <message>
   <source>soft kernel %1</source>
   <translation>weicher Kernel %1</translation>
  </message>
  <message>
   <source>the fewest objections</source>
   <translation>die wenigsten Einwände</translation>
  </message>
  <message>
   <source>the whole chest covered</source>
   <translation>der ganze Thorax erfasst</translation>
  </message>
  <message>
   <source>thin sections</source>
   <translation>dünne Schichten</translation>
  </message>
  <message>
   <source>this is the one of %1</source>
   <translation>dieses ist das von %1</translation>
  </message>
  <message>
   <source>this one names no day</source>
   <translation>dieses nennt keinen Tag</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/fill</name>
  <message>
   <source>%1 of %2 slices loaded</source>
   <translation>%1 von %2 Schichten geladen</translation>
  </message>
  <message>
   <source>its file is not complete (still being copied?)</source>
   <translation>die Datei ist unvollständig (wird noch kopiert?)</translation>
  </message>
  <message>
   <source>its file was exchanged while it was being opened</source>
   <translation>die Datei wurde während des Öffnens ausgetauscht</translation>
  </message>
  <message>
   <source>its size is not that of its series</source>
   <translation>die Größe passt nicht zur Serie</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>die Datei ist nicht lesbar</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/gate</name>
  <message>
   <source>%1, a whole one at least %2 mm</source>
   <translation>%1, ein vollständiges mindestens %2 mm</translation>
  </message>
  <message>
   <source>%1, and no volume can be measured; send a volume series.</source>
   <translation>%1, und es lässt sich kein Volumen messen; eine Volumenserie senden.</translation>
  </message>
  <message>
   <source>%1, but not measured. Send the original series or choose another.</source>
   <translation>%1, aber nicht messen. Die Originalserie senden oder eine andere wählen.</translation>
  </message>
  <message>
   <source>%1; %2 mm or less is recommended.</source>
   <translation>%1; empfohlen sind höchstens %2 mm.</translation>
  </message>
  <message>
   <source>%1; check before passing them on.</source>
   <translation>%1; vor der Weitergabe prüfen.</translation>
  </message>
  <message>
   <source>%1; its values are taken as Hounsfield units.</source>
   <translation>%1; die Werte gelten als Hounsfield-Einheiten.</translation>
  </message>
  <message>
   <source>%1; levels and extents are less certain.</source>
   <translation>%1; Niveaus und Ausdehnungen sind weniger sicher.</translation>
  </message>
  <message>
   <source>%1; open its whole folder or send the complete series.</source>
   <translation>%1; den ganzen Ordner öffnen oder die vollständige Serie senden.</translation>
  </message>
  <message>
   <source>%1; send the complete series.</source>
   <translation>%1; die vollständige Serie senden.</translation>
  </message>
  <message>
   <source>%1; send the original reconstruction.</source>
   <translation>%1; die Originalrekonstruktion senden.</translation>
  </message>
  <message>
   <source>%1; their densities are not those of the lung.</source>
   <translation>%1; ihre Dichten sind nicht die der Lunge.</translation>
  </message>
  <message>
   <source>%1; volumes and extents are interpolated.</source>
   <translation>%1; Volumina und Ausdehnungen sind interpoliert.</translation>
  </message>
  <message>
   <source>%1; volumes, extents and levels speak of the part that is there alone.</source>
   <translation>%1; Volumina, Ausdehnungen und Niveaus beziehen sich nur auf den vorhandenen Teil.</translation>
  </message>
  <message>
   <source>Contrast medium is noted in the header; it raises the density of lung and vessels.</source>
   <translation>Im Header ist Kontrastmittel vermerkt; es erhöht die Dichte von Lunge und Gefäßen.</translation>
  </message>
  <message>
   <source>The file is not DICOM: scanner, kernel and patient are unknown</source>
   <translation>Die Datei ist kein DICOM: Scanner, Kernel und Patient sind unbekannt</translation>
  </message>
  <message>
   <source>The header names another part of the body (%1); check that this is a chest CT.</source>
   <translation>Der Header nennt eine andere Körperregion (%1); prüfen, ob dies ein Thorax-CT ist.</translation>
  </message>
  <message>
   <source>The header names no slice thickness; it is taken to be the slice distance (%1 mm).</source>
   <translation>Der Header nennt keine Schichtdicke; angenommen wird der Schichtabstand (%1 mm).</translation>
  </message>
  <message>
   <source>The images are a %1; their densities are not those of the lung. Choose the plain slices.</source>
   <translation>Art der Bilder: %1; ihre Dichten sind nicht die der Lunge. Die einfachen Schichten wählen.</translation>
  </message>
  <message>
   <source>The images are marked as derived, not as an original reconstruction; their density may be altered.</source>
   <translation>Die Bilder sind als abgeleitet gekennzeichnet, nicht als Originalrekonstruktion; ihre Dichte kann verändert sein.</translation>
  </message>
  <message>
   <source>The images are marked as showing burned-in text, which may name the patient</source>
   <translation>Die Bilder sind als Bilder mit eingebranntem Text gekennzeichnet, der den Patienten nennen kann</translation>
  </message>
  <message>
   <source>The images are stored for inverted display; the values are unaffected.</source>
   <translation>Die Bilder sind für invertierte Darstellung gespeichert; die Werte sind davon nicht betroffen.</translation>
  </message>
  <message>
   <source>The images are virtual monoenergetic ones%1; their densities differ from those of a plain CT.</source>
   <translation>Die Bilder sind virtuell monoenergetisch%1; ihre Dichten weichen von denen eines gewöhnlichen CT ab.</translation>
  </message>
  <message>
   <source>The images show a computed substance (as iodine maps or virtual non-contrast images do)</source>
   <translation>Die Bilder zeigen eine berechnete Substanz (wie Jodkarten oder virtuell native Bilder)</translation>
  </message>
  <message>
   <source>The images were compressed with loss, which alters the density values; send the original series.</source>
   <translation>Die Bilder wurden verlustbehaftet komprimiert, was die Dichtewerte verändert; die Originalserie senden.</translation>
  </message>
  <message>
   <source>The patient is a child (%1 old): networks and usual distances are those of adults</source>
   <translation>Der Patient ist ein Kind (%1 alt): Netze und übliche Abstände sind die von Erwachsenen</translation>
  </message>
  <message>
   <source>The patient lay on the side; compare with supine series only with care.</source>
   <translation>Der Patient lag auf der Seite; nur mit Vorsicht mit Serien in Rückenlage vergleichen.</translation>
  </message>
  <message>
   <source>The patient lay prone: density that shifts with gravity differs from supine series.</source>
   <translation>Der Patient lag auf dem Bauch: lageabhängige Dichte unterscheidet sich von Serien in Rückenlage.</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units (rescale type %1)</source>
   <translation>Die Pixelwerte sind keine Hounsfield-Einheiten (Rescale Type %1)</translation>
  </message>
  <message>
   <source>The pixel values cannot be turned into Hounsfield units (rescale slope or intercept is missing)</source>
   <translation>Die Pixelwerte lassen sich nicht in Hounsfield-Einheiten umrechnen (Rescale Slope oder Intercept fehlt)</translation>
  </message>
  <message>
   <source>The series leaves open what its pixels measure (rescale type %1)</source>
   <translation>Die Serie lässt offen, was ihre Pixel messen (Rescale Type %1)</translation>
  </message>
  <message>
   <source>The series was made in expiration: the lungs are smaller and denser, which looks like ground glass.</source>
   <translation>Die Serie wurde in Exspiration aufgenommen: die Lunge ist kleiner und dichter, was wie Milchglas aussieht.</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick</source>
   <translation>Die Schichten sind %1 mm dick</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick and lie %2 mm apart: the lung between them is not seen</source>
   <translation>Die Schichten sind %1 mm dick und liegen %2 mm auseinander: die Lunge dazwischen ist nicht erfasst</translation>
  </message>
  <message>
   <source>The slices are not axial; they have been turned into the usual order by their positions.</source>
   <translation>Die Schichten sind nicht axial; sie wurden nach ihren Positionen in die übliche Ordnung gedreht.</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient: %1; they can be viewed, without millimetres</source>
   <translation>Die Schichten lassen sich im Patienten nicht verorten: %1; sie lassen sich ansehen, ohne Millimeter</translation>
  </message>
  <message>
   <source>This is not CT (modality %1); choose a CT series of the chest.</source>
   <translation>Das ist kein CT (Modalität %1); eine CT-Serie des Thorax wählen.</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it covers %1 mm from top to bottom</source>
   <translation>Das ist kein vollständiges Thorax-CT: es erfasst %1 mm von oben bis unten</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it has %1, at least %2 are needed</source>
   <translation>Das ist kein vollständiges Thorax-CT: vorhanden %1, nötig mindestens %2</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: the field is only %1 × %2 mm and cuts the lungs</source>
   <translation>Das ist kein vollständiges Thorax-CT: das Bildfeld misst nur %1 × %2 mm und schneidet die Lunge an</translation>
  </message>
  <message>
   <source>above %1 mm fine reticulation is blurred and extents are less certain.</source>
   <translation>über %1 mm verschwimmt feine Retikulation, und Ausdehnungen sind weniger sicher.</translation>
  </message>
  <message>
   <source>ask</source>
   <translation>nachfragen</translation>
  </message>
  <message>
   <source>of %1 keV</source>
   <translation>bei %1 keV</translation>
  </message>
  <message>
   <source>too thick to tell the patterns apart (at most %1 mm); a thin reconstruction is better.</source>
   <translation>zu dick, um die Muster zu unterscheiden (höchstens %1 mm); eine dünne Rekonstruktion ist besser.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/copies</name>
  <message>
   <source>%1 an image that is there in another form; the least compressed is used.</source>
   <translation>%1 ein Bild, das es in anderer Form schon gibt; das am wenigsten komprimierte wird verwendet.</translation>
  </message>
  <message>
   <source>%1 file holds</source>
   <translation>%1 Datei enthält</translation>
  </message>
  <message>
   <source>%1 files hold</source>
   <translation>%1 Dateien enthalten</translation>
  </message>
  <message>
   <source>%1 files were copies of others and left out.</source>
   <translation>%1 Dateien waren Kopien anderer und wurden weggelassen.</translation>
  </message>
  <message>
   <source>%1 slices bear the SOP instance UID of another slice; they were told apart by their places.</source>
   <translation>%1 Schichten tragen die SOP-Instance-UID einer anderen Schicht; sie wurden an ihrer Lage unterschieden.</translation>
  </message>
  <message>
   <source>1 file was a copy of another and left out.</source>
   <translation>1 Datei war die Kopie einer anderen und wurde weggelassen.</translation>
  </message>
  <message>
   <source>a copy of a file already read</source>
   <translation>Kopie einer bereits gelesenen Datei</translation>
  </message>
  <message>
   <source>it is %1</source>
   <translation>es handelt sich um %1</translation>
  </message>
  <message>
   <source>the same image stored again in another form</source>
   <translation>dasselbe Bild, in anderer Form erneut gespeichert</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/group</name>
  <message>
   <source>%1 into %2 stacks, choose the one to analyse.</source>
   <translation>%1, in %2 Stapel; den zu analysierenden wählen.</translation>
  </message>
  <message>
   <source>%1 slices are damaged and were left out.</source>
   <translation>%1 Schichten sind beschädigt und wurden weggelassen.</translation>
  </message>
  <message>
   <source>1 slice is damaged and was left out.</source>
   <translation>1 Schicht ist beschädigt und wurde weggelassen.</translation>
  </message>
  <message>
   <source>Slices of different size, pixel spacing or direction bear one series UID; they were separated</source>
   <translation>Schichten mit verschiedener Größe, verschiedenem Pixelabstand oder verschiedener Richtung tragen dieselbe Serien-UID; sie wurden getrennt</translation>
  </message>
  <message>
   <source>it does not say where it lies, as the other slices of its series do</source>
   <translation>sie nennt ihre Lage nicht, anders als die übrigen Schichten ihrer Serie</translation>
  </message>
  <message>
   <source>it is a colour image, not CT values</source>
   <translation>ein Farbbild, keine CT-Werte</translation>
  </message>
  <message>
   <source>it lies or is sized differently from the other slices of its series (a localiser?)</source>
   <translation>anders gelegen oder anders groß als die anderen Schichten der Serie (ein Localizer?)</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/identity</name>
  <message>
   <source>%1 Check that this is the right patient and day.</source>
   <translation>%1 Prüfen, ob Patient und Tag stimmen.</translation>
  </message>
  <message>
   <source>Slices of different %1 bear one series UID; they were kept apart.</source>
   <translation>Schichten mit Unterschieden (%1) tragen dieselbe Serien-UID; sie wurden getrennt gehalten.</translation>
  </message>
  <message>
   <source>days of acquisition</source>
   <translation>Aufnahmetage</translation>
  </message>
  <message>
   <source>study days</source>
   <translation>Untersuchungstage</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/rounded</name>
  <message>
   <source>The header gives the positions of the slices in whole millimetres; they were placed %1 mm apart by the numbers of the images. Volumes depend on that distance.</source>
   <translation>Der Header gibt die Positionen der Schichten in ganzen Millimetern an; sie wurden nach den Bildnummern im Abstand von %1 mm angeordnet. Die Volumina hängen von diesem Abstand ab.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/split</name>
  <message>
   <source>%1 acquisitions meet at %2 mm%3.</source>
   <translation>%1 Akquisitionen stoßen bei %2 mm aneinander%3.</translation>
  </message>
  <message>
   <source>%1 at %2 mm %3 left out.</source>
   <translation>%1 bei %2 mm %3 weggelassen.</translation>
  </message>
  <message>
   <source>%1 of their overlap %2 left out</source>
   <translation>%1 der Überlappung %2 weggelassen</translation>
  </message>
  <message>
   <source>%1Between two breaths lung may be doubled or missing there.</source>
   <translation>%1Zwischen zwei Atemzügen kann Lunge dort doppelt vorhanden sein oder fehlen.</translation>
  </message>
  <message>
   <source>Acquisitions far from each other were stored under one series UID; they were separated, choose the one to analyse. If they are parts of one chest, the slices between them are missing: send the complete series.</source>
   <translation>Weit voneinander entfernte Aufnahmen waren unter einer Serien-UID gespeichert; sie wurden getrennt, die zu analysierende wählen. Sind sie Teile eines Thorax, fehlen die Schichten dazwischen: die vollständige Serie senden.</translation>
  </message>
  <message>
   <source>Several different slices lie in the same place and nothing tells them apart; check before you use it.</source>
   <translation>Mehrere verschiedene Schichten liegen an derselben Stelle, und nichts unterscheidet sie; vor der Verwendung prüfen.</translation>
  </message>
  <message>
   <source>Several volumes were stored under one series UID; they were separated, choose the one to analyse.</source>
   <translation>Mehrere Volumina waren unter einer Serien-UID gespeichert; sie wurden getrennt, das zu analysierende wählen.</translation>
  </message>
  <message>
   <source>The kernel changes within the series (%1); densities may differ from slice to slice.</source>
   <translation>Der Kernel wechselt innerhalb der Serie (%1); Dichten können von Schicht zu Schicht abweichen.</translation>
  </message>
  <message>
   <source>do not fit the others and were</source>
   <translation>passen nicht zu den anderen und wurden</translation>
  </message>
  <message>
   <source>does not fit the others and was</source>
   <translation>passt nicht zu den anderen und wurde</translation>
  </message>
  <message>
   <source>it is of another acquisition or reconstruction than the other slices of its series</source>
   <translation>aus einer anderen Akquisition oder Rekonstruktion als die übrigen Schichten der Serie</translation>
  </message>
  <message>
   <source>it lies off the other slices of its series</source>
   <translation>abseits der übrigen Schichten der Serie</translation>
  </message>
  <message>
   <source>it lies where two acquisitions overlap, and the other one's slice is used</source>
   <translation>in der Überlappung zweier Akquisitionen; verwendet wird die Schicht der anderen</translation>
  </message>
  <message>
   <source>was</source>
   <translation>wurde</translation>
  </message>
  <message>
   <source>were</source>
   <translation>wurden</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/enhanced</name>
  <message>
   <source>its functional groups are damaged; export it as single slices</source>
   <translation>die Functional Groups sind beschädigt; als einzelne Schichten exportieren</translation>
  </message>
  <message>
   <source>its functional groups do not match its number of frames; export it as single slices</source>
   <translation>die Functional Groups passen nicht zur Zahl der Frames; als einzelne Schichten exportieren</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/facts</name>
  <message>
   <source>it has no image size (Rows, Columns or BitsAllocated is missing)</source>
   <translation>ohne Bildgröße (Rows, Columns oder BitsAllocated fehlt)</translation>
  </message>
  <message>
   <source>its pixels of %1 in %2 bits are not a CT format</source>
   <translation>die Pixel (%1 in %2 Bit) haben kein CT-Format</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/junk</name>
  <message>
   <source>a MetaImage (.mha)</source>
   <translation>ein MetaImage (.mha)</translation>
  </message>
  <message>
   <source>a NIfTI image (.nii)</source>
   <translation>ein NIfTI-Bild (.nii)</translation>
  </message>
  <message>
   <source>a packed NIfTI image (.nii.gz)</source>
   <translation>ein gepacktes NIfTI-Bild (.nii.gz)</translation>
  </message>
  <message>
   <source>an NRRD image (.nrrd)</source>
   <translation>ein NRRD-Bild (.nrrd)</translation>
  </message>
  <message>
   <source>it is %1 under another name; give it its ending and open it again</source>
   <translation>es handelt sich um %1 unter anderem Namen; die richtige Endung geben und erneut öffnen</translation>
  </message>
  <message>
   <source>it is a packed archive; unpack it and open its folder</source>
   <translation>ein gepacktes Archiv; entpacken und den Ordner öffnen</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>keine DICOM-Datei</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/numbering</name>
  <message>
   <source>image %1</source>
   <translation>Bild %1</translation>
  </message>
  <message>
   <source>series %1</source>
   <translation>Serie %1</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/quiet</name>
  <message>
   <source>pydicom noticed something unusual in a file header</source>
   <translation>pydicom hat in einem Datei-Header etwas Ungewöhnliches bemerkt</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/read</name>
  <message>
   <source>big</source>
   <translation>big</translation>
  </message>
  <message>
   <source>it does not say how its pixels are stored (no transfer syntax)</source>
   <translation>ohne Angabe, wie die Pixel gespeichert sind (keine Transfersyntax)</translation>
  </message>
  <message>
   <source>it has several frames without a position for each; export it as single slices</source>
   <translation>mehrere Frames ohne Position für jeden; als einzelne Schichten exportieren</translation>
  </message>
  <message>
   <source>it holds no image</source>
   <translation>enthält kein Bild</translation>
  </message>
  <message>
   <source>it is a PDF document, not CT slices</source>
   <translation>ein PDF-Dokument, keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is a presentation state, not CT slices</source>
   <translation>ein Presentation State, keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is a radiotherapy dose, not CT slices</source>
   <translation>eine Strahlentherapie-Dosis, keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is a radiotherapy plan, not CT slices</source>
   <translation>ein Strahlentherapie-Plan, keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is a radiotherapy structure set, not CT slices</source>
   <translation>ein Strahlentherapie-Strukturset, keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is a report (SR), not CT slices</source>
   <translation>ein Bericht (SR), keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is a scout (localiser), not an axial slice</source>
   <translation>ein Scout (Localizer), keine axiale Schicht</translation>
  </message>
  <message>
   <source>it is a secondary capture (a picture of a screen), not CT slices</source>
   <translation>ein Secondary Capture (Bildschirmfoto), keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is a segmentation (SEG), not CT slices</source>
   <translation>eine Segmentierung (SEG), keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is a waveform, not CT slices</source>
   <translation>eine Kurve (Waveform), keine CT-Schichten</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>it is the index of a disc (DICOMDIR)</source>
   <translation>das Inhaltsverzeichnis eines Datenträgers (DICOMDIR)</translation>
  </message>
  <message>
   <source>its compressed header is damaged</source>
   <translation>der komprimierte Header ist beschädigt</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>der Header ist beschädigt</translation>
  </message>
  <message>
   <source>its header is nested too deeply to be a CT file</source>
   <translation>der Header ist für eine CT-Datei zu tief verschachtelt</translation>
  </message>
  <message>
   <source>its header is too long for a CT file</source>
   <translation>der Header ist für eine CT-Datei zu lang</translation>
  </message>
  <message>
   <source>little</source>
   <translation>little</translation>
  </message>
  <message>
   <source>the file became shorter while it was read</source>
   <translation>die Datei wurde während des Lesens kürzer</translation>
  </message>
  <message>
   <source>the file ends inside its header</source>
   <translation>die Datei endet innerhalb des Headers</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/tags</name>
  <message>
   <source>%1 bytes</source>
   <translation>%1 Byte</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 Elemente</translation>
  </message>
  <message>
   <source>The header of this slice cannot be read any more; open the CT again.</source>
   <translation>Der Header dieser Schicht ist nicht mehr lesbar; das CT erneut öffnen.</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>hidden with names</source>
   <translation>verborgen, da Namen verborgen sind</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/walker</name>
  <message>
   <source>a sequence holds something that is not an item</source>
   <translation>eine Sequenz enthält etwas, das kein Item ist</translation>
  </message>
  <message>
   <source>tags are not in ascending order</source>
   <translation>die Tags sind nicht in aufsteigender Reihenfolge</translation>
  </message>
  <message>
   <source>unknown value representation</source>
   <translation>unbekannte Value Representation</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/header</name>
  <message>
   <source>it does not say a usable place in the patient; save it again</source>
   <translation>keine verwendbare Lage im Patienten angegeben; erneut speichern</translation>
  </message>
  <message>
   <source>it does not say a usable voxel spacing; save it again</source>
   <translation>kein verwendbarer Voxelabstand angegeben; erneut speichern</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume by itself</source>
   <translation>%1 Dimensionen statt drei; ein einzelnes Volumen für sich speichern</translation>
  </message>
  <message>
   <source>it holds labels or 8-bit values (a mask), not Hounsfield units</source>
   <translation>enthält Labels oder 8-Bit-Werte (eine Maske), keine Hounsfield-Einheiten</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not CT values</source>
   <translation>ein Farb- oder Vektorbild, keine CT-Werte</translation>
  </message>
  <message>
   <source>it is damaged or not the image file that its name says</source>
   <translation>beschädigt oder nicht die Bilddatei, die der Name angibt</translation>
  </message>
  <message>
   <source>its header names a size that its data cannot have</source>
   <translation>der Header nennt eine Größe, die die Daten nicht haben können</translation>
  </message>
  <message>
   <source>its voxels are in another file, which is not opened</source>
   <translation>die Voxel liegen in einer anderen Datei, die nicht geöffnet wird</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/imagefile</name>
  <message>
   <source>%1. Save it again with its orientation.</source>
   <translation>%1. Mit Orientierung erneut speichern.</translation>
  </message>
  <message>
   <source>The file does not say how it lies in the patient; right and left, top and bottom are guessed</source>
   <translation>Die Datei nennt ihre Lage im Patienten nicht; rechts und links, oben und unten sind geraten</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, or the disk is gone)</source>
   <translation>nicht lesbar (keine Berechtigung, oder der Datenträger ist weg)</translation>
  </message>
  <message>
   <source>it holds labels or a mask (few whole values from 0), not Hounsfield units</source>
   <translation>enthält Labels oder eine Maske (wenige ganze Werte ab 0), keine Hounsfield-Einheiten</translation>
  </message>
  <message>
   <source>it holds the voxels of a header file beside it; save both as one .mha or .nrrd file</source>
   <translation>enthält die Voxel einer danebenliegenden Header-Datei; beides als eine .mha- oder .nrrd-Datei speichern</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .mha file</source>
   <translation>ein Header, dessen Voxel in einer anderen Datei liegen; beides als eine .mha-Datei speichern</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .nrrd file</source>
   <translation>ein Header, dessen Voxel in einer anderen Datei liegen; beides als eine .nrrd-Datei speichern</translation>
  </message>
  <message>
   <source>it is an image file inside a ZIP file; unpack it and open it by itself</source>
   <translation>eine Bilddatei in einer ZIP-Datei; entpacken und einzeln öffnen</translation>
  </message>
  <message>
   <source>it is half of a pair of files (.hdr and .img); save both as one .nii.gz file</source>
   <translation>die Hälfte eines Dateipaars (.hdr und .img); beides als eine .nii.gz-Datei speichern</translation>
  </message>
  <message>
   <source>its axes are not at right angles (a tilted gantry?); open the DICOM files instead</source>
   <translation>die Achsen stehen nicht rechtwinklig (eine gekippte Gantry?); stattdessen die DICOM-Dateien öffnen</translation>
  </message>
  <message>
   <source>its values lie between 0 and 1 (a probability, or made for a network); save it in Hounsfield units</source>
   <translation>die Werte liegen zwischen 0 und 1 (eine Wahrscheinlichkeit, oder für ein Netz aufbereitet); in Hounsfield-Einheiten speichern</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/metaimage</name>
  <message>
   <source>it is a MetaImage of an unusual form; save it again</source>
   <translation>ein MetaImage in ungewöhnlicher Form; erneut speichern</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/nifti</name>
  <message>
   <source>its voxel spacing (%1 mm) is not usable; save it again</source>
   <translation>der Voxelabstand (%1 mm) ist nicht verwendbar; erneut speichern</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/nrrd</name>
  <message>
   <source>byte skip</source>
   <translation>byte skip</translation>
  </message>
  <message>
   <source>data file</source>
   <translation>data file</translation>
  </message>
  <message>
   <source>it is a colour or vector image, or its axes are of an unusual kind</source>
   <translation>ein Farb- oder Vektorbild, oder mit ungewöhnlichen Achsen</translation>
  </message>
  <message>
   <source>it says a place in a space that is not the patient's; save it again</source>
   <translation>die Lage ist in einem anderen Raum als dem des Patienten angegeben; erneut speichern</translation>
  </message>
  <message>
   <source>its voxels are stored in an unusual form; save it again as raw or gzip</source>
   <translation>die Voxel sind in ungewöhnlicher Form gespeichert; als raw oder gzip erneut speichern</translation>
  </message>
  <message>
   <source>line skip</source>
   <translation>line skip</translation>
  </message>
  <message>
   <source>long long</source>
   <translation>long long</translation>
  </message>
  <message>
   <source>long long int</source>
   <translation>long long int</translation>
  </message>
  <message>
   <source>short int</source>
   <translation>short int</translation>
  </message>
  <message>
   <source>signed char</source>
   <translation>signed char</translation>
  </message>
  <message>
   <source>signed int</source>
   <translation>signed int</translation>
  </message>
  <message>
   <source>signed long long</source>
   <translation>signed long long</translation>
  </message>
  <message>
   <source>signed short</source>
   <translation>signed short</translation>
  </message>
  <message>
   <source>signed short int</source>
   <translation>signed short int</translation>
  </message>
  <message>
   <source>space directions</source>
   <translation>space directions</translation>
  </message>
  <message>
   <source>space origin</source>
   <translation>space origin</translation>
  </message>
  <message>
   <source>unsigned char</source>
   <translation>unsigned char</translation>
  </message>
  <message>
   <source>unsigned int</source>
   <translation>unsigned int</translation>
  </message>
  <message>
   <source>unsigned long long</source>
   <translation>unsigned long long</translation>
  </message>
  <message>
   <source>unsigned long long int</source>
   <translation>unsigned long long int</translation>
  </message>
  <message>
   <source>unsigned short</source>
   <translation>unsigned short</translation>
  </message>
  <message>
   <source>unsigned short int</source>
   <translation>unsigned short int</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/load</name>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>%1 nicht lesbar: %2.</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2. Choose one axial CT slice.</source>
   <translation>%1 nicht lesbar: %2. Eine axiale CT-Schicht wählen.</translation>
  </message>
  <message>
   <source>%1 could not be read (%2) and %3 left out, not filled with zeros.</source>
   <translation>%1 nicht lesbar (%2) und %3 weggelassen, nicht mit Nullen aufgefüllt.</translation>
  </message>
  <message>
   <source>%1 is not an axial slice; choose one axial CT slice.</source>
   <translation>%1 ist keine axiale Schicht; eine axiale CT-Schicht wählen.</translation>
  </message>
  <message>
   <source>%1 of %2 slices are damaged; copy or export the series again.</source>
   <translation>%1 von %2 Schichten sind beschädigt; die Serie neu kopieren oder exportieren.</translation>
  </message>
  <message>
   <source>Checking that the whole chest is there</source>
   <translation>Es wird geprüft, ob der ganze Thorax erfasst ist</translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Geladen</translation>
  </message>
  <message>
   <source>No slice of the series can be shown: %1. Copy or export the series again.</source>
   <translation>Keine Schicht der Serie lässt sich zeigen: %1. Die Serie neu kopieren oder exportieren.</translation>
  </message>
  <message>
   <source>Reading the image file</source>
   <translation>Bilddatei wird gelesen</translation>
  </message>
  <message>
   <source>The series is larger than any CT; its header is probably damaged. Export it again.</source>
   <translation>Die Serie ist größer als jedes CT; ihr Header ist vermutlich beschädigt. Erneut exportieren.</translation>
  </message>
  <message>
   <source>This holds more than one slice; choose the file of one axial slice.</source>
   <translation>Enthält mehr als eine Schicht; die Datei einer einzelnen axialen Schicht wählen.</translation>
  </message>
  <message>
   <source>no slice could be read</source>
   <translation>keine Schicht war lesbar</translation>
  </message>
  <message>
   <source>nothing was found there</source>
   <translation>dort wurde nichts gefunden</translation>
  </message>
  <message>
   <source>refuse</source>
   <translation>ablehnen</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/lungs_there</name>
  <message>
   <source>%1 speak of the part that is there alone.</source>
   <translation>%1 beziehen sich nur auf den vorhandenen Teil.</translation>
  </message>
  <message>
   <source>%1; choose a series that shows both lungs.</source>
   <translation>%1; eine Serie wählen, die beide Lungen zeigt.</translation>
  </message>
  <message>
   <source>%1; the scale may be shifted, and every density with it.</source>
   <translation>%1; die Skala kann verschoben sein und mit ihr jede Dichte.</translation>
  </message>
  <message>
   <source>A little lung may be missing at the %1 of the series (at %2 mm)</source>
   <translation>Am Serienende (%1, bei %2 mm) fehlt möglicherweise etwas Lunge</translation>
  </message>
  <message>
   <source>A little lung may be missing at the sides of the field (from %1 to %2 mm)</source>
   <translation>An den Rändern des Bildfelds fehlt möglicherweise etwas Lunge (von %1 bis %2 mm)</translation>
  </message>
  <message>
   <source>Only %1 mL of lung were found; the lungs may lie partly outside the series.</source>
   <translation>Nur %1 mL Lunge gefunden; die Lunge liegt möglicherweise teilweise außerhalb der Serie.</translation>
  </message>
  <message>
   <source>The darkest air of the series has %1 HU instead of about −1000</source>
   <translation>Die dunkelste Luft der Serie hat %1 HU statt etwa −1000</translation>
  </message>
  <message>
   <source>The field may cut the lungs at the sides (from %1 to %2 mm)</source>
   <translation>Das Bildfeld schneidet die Lunge möglicherweise seitlich an (von %1 bis %2 mm)</translation>
  </message>
  <message>
   <source>The lungs are cut off at the %1 of the series (at %2 mm); volumes, extents and levels</source>
   <translation>Die Lunge ist am Serienende (%1, bei %2 mm) abgeschnitten; Volumina, Ausdehnungen und Niveaus</translation>
  </message>
  <message>
   <source>The pixel values do not look like Hounsfield units (most lie between %1 and %2)</source>
   <translation>Die Pixelwerte sehen nicht nach Hounsfield-Einheiten aus (die meisten liegen zwischen %1 und %2)</translation>
  </message>
  <message>
   <source>This is not a chest CT: only %1 mL of lung were found</source>
   <translation>Das ist kein Thorax-CT: nur %1 mL Lunge gefunden</translation>
  </message>
  <message>
   <source>volumes may be slightly too small.</source>
   <translation>Volumina können etwas zu klein sein.</translation>
  </message>
  <message>
   <source>what lies outside is not measured, and volumes are too small.</source>
   <translation>was außerhalb liegt, wird nicht gemessen, und Volumina sind zu klein.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/memory</name>
  <message>
   <source>%1 of %2 × %3 pixels need about %4 GB of memory and %5 GB can be had; close other programs, or choose a series of thicker slices.</source>
   <translation>%1 von %2 × %3 Pixeln brauchen etwa %4 GB Speicher, zu haben sind %5 GB; andere Programme schließen oder eine Serie mit dickeren Schichten wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/pixels</name>
  <message>
   <source>its compression is not one this program can read</source>
   <translation>diese Komprimierung kann das Programm nicht lesen</translation>
  </message>
  <message>
   <source>its frames cannot be told apart</source>
   <translation>die Frames lassen sich nicht unterscheiden</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/places</name>
  <message>
   <source>it has far more pixel data than an image of its size</source>
   <translation>weit mehr Pixeldaten, als ein Bild dieser Größe hat</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/resample</name>
  <message>
   <source>Placing the slices by their positions</source>
   <translation>Schichten werden nach ihren Positionen angeordnet</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/scan</name>
  <message>
   <source>%1 files read</source>
   <translation>%1 Dateien gelesen</translation>
  </message>
  <message>
   <source>%1 of what was opened %2 left out: %3.</source>
   <translation>%1 des Geöffneten %2 weggelassen: %3.</translation>
  </message>
  <message>
   <source>%1 series found</source>
   <translation>%1 Serien gefunden</translation>
  </message>
  <message>
   <source>Sorting the slices into series</source>
   <translation>Schichten werden zu Serien sortiert</translation>
  </message>
  <message>
   <source>Waiting for files that are still being copied</source>
   <translation>Warten auf Dateien, die noch kopiert werden</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, damaged, or the disk is gone)</source>
   <translation>nicht lesbar (keine Berechtigung, beschädigt, oder der Datenträger ist weg)</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>nicht vorhanden</translation>
  </message>
  <message>
   <source>it is the same image stored again in another form</source>
   <translation>dasselbe Bild, in anderer Form erneut gespeichert</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/series</name>
  <message>
   <source>%1 series</source>
   <translation>%1-Serie</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/stack</name>
  <message>
   <source>%1 missing between the positions %2; the gap is filled by interpolation.</source>
   <translation>Es fehlt: %1 zwischen den Positionen %2; die Lücke wird durch Interpolation gefüllt.</translation>
  </message>
  <message>
   <source>%1 slices are</source>
   <translation>%1 Schichten</translation>
  </message>
  <message>
   <source>%1 to %2 mm</source>
   <translation>%1 bis %2 mm</translation>
  </message>
  <message>
   <source>%1, too much to be measured. Send the complete series.</source>
   <translation>%1, zu viel zum Messen. Die vollständige Serie senden.</translation>
  </message>
  <message>
   <source>1 slice is</source>
   <translation>1 Schicht</translation>
  </message>
  <message>
   <source>Much of the series is missing (%1 of %2 slices, widest hole %3 mm)</source>
   <translation>Ein großer Teil der Serie fehlt (%1 von %2 Schichten, größte Lücke %3 mm)</translation>
  </message>
  <message>
   <source>The gantry was tilted by %1 degrees; this has been corrected from the slice positions.</source>
   <translation>Die Gantry war um %1 Grad gekippt; das wurde anhand der Schichtpositionen korrigiert.</translation>
  </message>
  <message>
   <source>The slice distance varies from %1 to %2 mm (at %3 mm); the slices are placed by their real positions and interpolated onto an even grid.</source>
   <translation>Der Schichtabstand schwankt von %1 bis %2 mm (bei %3 mm); die Schichten sind nach ihren wirklichen Positionen angeordnet und auf ein gleichmäßiges Raster interpoliert.</translation>
  </message>
  <message>
   <source>The slice positions are not those of one scan (they run sideways); send the original reconstruction.</source>
   <translation>Die Schichtpositionen stammen nicht aus einem einzigen Scan (sie laufen seitwärts); die Originalrekonstruktion senden.</translation>
  </message>
  <message>
   <source>The slices are shifted sideways against each other by up to %1 mm; this has been corrected.</source>
   <translation>Die Schichten sind bis zu %1 mm seitlich gegeneinander verschoben; das wurde korrigiert.</translation>
  </message>
  <message>
   <source>The slices are very unevenly spaced (%1 to %2 mm)</source>
   <translation>Die Schichtabstände sind sehr ungleichmäßig (%1 bis %2 mm)</translation>
  </message>
  <message>
   <source>what lies in the holes is guessed. Better send the complete series.</source>
   <translation>was in den Lücken liegt, ist geraten. Besser die vollständige Serie senden.</translation>
  </message>
  <message>
   <source>what lies in the wide gaps is guessed. Better send the original reconstruction.</source>
   <translation>was in den weiten Lücken liegt, ist geraten. Besser die Originalrekonstruktion senden.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/words</name>
  <message>
   <source>maximum intensity projection (MIP)</source>
   <translation>Maximumintensitätsprojektion (MIP)</translation>
  </message>
  <message>
   <source>mean of several slices</source>
   <translation>Mittel mehrerer Schichten</translation>
  </message>
  <message>
   <source>minimum intensity projection (MinIP)</source>
   <translation>Minimumintensitätsprojektion (MinIP)</translation>
  </message>
  <message>
   <source>projection image</source>
   <translation>Projektionsbild</translation>
  </message>
  <message>
   <source>thở ra</source>
   <translation>thở ra</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/contours</name>
  <message>
   <source>%1 is a structure set without regions; export it again.</source>
   <translation>%1 ist ein Strukturset ohne Regionen; erneut exportieren.</translation>
  </message>
  <message>
   <source>A contour of %1 is damaged; export the structure set again.</source>
   <translation>Eine Kontur von %1 ist beschädigt; das Strukturset erneut exportieren.</translation>
  </message>
  <message>
   <source>The contours do not lie on the slices of this CT. %1</source>
   <translation>Die Konturen liegen nicht auf den Schichten dieses CT. %1</translation>
  </message>
  <message>
   <source>The contours reach beyond the CT, so they are of another one. %1</source>
   <translation>Die Konturen reichen über das CT hinaus, gehören also zu einem anderen. %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/dicom_masks</name>
  <message>
   <source>%1 does not say where each of its frames lies; export it again.</source>
   <translation>%1 nennt nicht die Lage jedes Frames; erneut exportieren.</translation>
  </message>
  <message>
   <source>%1 has a frame of segment %2, which it does not describe.</source>
   <translation>%1 enthält einen Frame von Segment %2, das nicht beschrieben ist.</translation>
  </message>
  <message>
   <source>%1 is a segmentation without segments; export it again.</source>
   <translation>%1 ist eine Segmentierung ohne Segmente; erneut exportieren.</translation>
  </message>
  <message>
   <source>The pixels of %1 cannot be read; export it again.</source>
   <translation>Die Pixel von %1 sind nicht lesbar; erneut exportieren.</translation>
  </message>
  <message>
   <source>The segmentation does not lie on the voxels of this CT. %1</source>
   <translation>Die Segmentierung liegt nicht auf den Voxeln dieses CT. %1</translation>
  </message>
  <message>
   <source>The segmentation reaches beyond the CT, so it is of another one. %1</source>
   <translation>Die Segmentierung reicht über das CT hinaus, gehört also zu einem anderen. %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/evaluation</name>
  <message>
   <source>Compared</source>
   <translation>Verglichen</translation>
  </message>
  <message>
   <source>Counting the voxels</source>
   <translation>Voxel werden gezählt</translation>
  </message>
  <message>
   <source>Only %1 % of what the reader marked lies in the lungs; is the mask of this CT?</source>
   <translation>Nur %1 % des vom Befunder Markierten liegt in der Lunge; gehört die Maske zu diesem CT?</translation>
  </message>
  <message>
   <source>The reader marked no lesion.</source>
   <translation>Der Befunder hat keine Läsion markiert.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/grid</name>
  <message>
   <source>Save the mask on the grid of this CT, or open the CT that it was drawn on.</source>
   <translation>Die Maske auf dem Raster dieses CT speichern oder das CT öffnen, auf dem sie gezeichnet wurde.</translation>
  </message>
  <message>
   <source>The mask is turned against the CT. %1</source>
   <translation>Die Maske ist gegenüber dem CT verdreht. %1</translation>
  </message>
  <message>
   <source>The mask lies %1 mm beside the voxels of the CT. %2</source>
   <translation>Die Maske liegt %1 mm neben den Voxeln des CT. %2</translation>
  </message>
  <message>
   <source>The mask reaches beyond the CT, so it is of another one. %1</source>
   <translation>Die Maske reicht über das CT hinaus, gehört also zu einem anderen. %1</translation>
  </message>
  <message>
   <source>The voxels of the mask (%1 mm) are not those of the CT (%2 mm). %3</source>
   <translation>Die Voxel der Maske (%1 mm) sind nicht die des CT (%2 mm). %3</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/image_masks</name>
  <message>
   <source>%1 cannot be read as a mask: %2.</source>
   <translation>%1 ist nicht als Maske lesbar: %2.</translation>
  </message>
  <message>
   <source>%1 holds fractions, not labels; save the mask with whole numbers.</source>
   <translation>%1 enthält Bruchzahlen statt Labels; die Maske mit ganzen Zahlen speichern.</translation>
  </message>
  <message>
   <source>%1 holds values from %2 to %3: that is no mask of labels 0 to 255.</source>
   <translation>%1 enthält Werte von %2 bis %3: keine Maske mit Labels 0 bis 255.</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Ebene</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>The file holds %1 different values; that is no mask of labels.</source>
   <translation>Die Datei enthält %1 verschiedene Werte; das ist keine Maske mit Labels.</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume of labels by itself</source>
   <translation>%1 Dimensionen statt drei; ein einzelnes Volumen mit Labels für sich speichern</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not labels</source>
   <translation>ein Farb- oder Vektorbild, keine Labels</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/labels</name>
  <message>
   <source>All lesions</source>
   <translation>Alle Läsionen</translation>
  </message>
  <message>
   <source>Lesions of any kind</source>
   <translation>Läsionen jeder Art</translation>
  </message>
  <message>
   <source>Lung, or lung without lesions</source>
   <translation>Lunge, oder Lunge ohne Läsionen</translation>
  </message>
  <message>
   <source>No label of the mask is compared; give at least one of them a meaning.</source>
   <translation>Kein Label der Maske wird verglichen; mindestens einem eine Bedeutung geben.</translation>
  </message>
  <message>
   <source>Nobody said what %1 of the mask means; %2.</source>
   <translation>Nicht angegeben ist, was %1 in der Maske bedeutet; %2.</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>Nicht verglichen</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>Befunder</translation>
  </message>
  <message>
   <source>Reticulation or fibrosis</source>
   <translation>Retikulation oder Fibrose</translation>
  </message>
  <message>
   <source>The lesions of this CT were not marked yet; analyse it first.</source>
   <translation>Die Läsionen dieses CT wurden noch nicht markiert; zuerst analysieren.</translation>
  </message>
  <message>
   <source>The mask has no label “%1”; it has %2.</source>
   <translation>Die Maske hat kein Label „%1“; vorhanden: %2.</translation>
  </message>
  <message>
   <source>The program's network does not mark %1; that has no row of its own.</source>
   <translation>Vom Netz des Programms nicht markiert: %1; dafür gibt es keine eigene Zeile.</translation>
  </message>
  <message>
   <source>The reader drew one kind of lesion alone, so the union of all lesions is not compared.</source>
   <translation>Der Befunder hat nur eine Läsionsart gezeichnet, daher wird die Vereinigung aller Läsionen nicht verglichen.</translation>
  </message>
  <message>
   <source>choose it in the window, or write --labels 1=ggo,2=fibrosis</source>
   <translation>im Fenster wählen, oder --labels 1=ggo,2=fibrosis angeben</translation>
  </message>
  <message>
   <source>“%1” is no label with its meaning; write 1=ggo with one of %2.</source>
   <translation>„%1“ ist kein Label mit Bedeutung; 1=ggo mit einem von %2 angeben.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/many</name>
  <message>
   <source>Label %1</source>
   <translation>Label %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/masks</name>
  <message>
   <source>The file holds more than %1 segments; save those of the lungs alone.</source>
   <translation>Die Datei enthält mehr als %1 Segmente; nur die der Lunge speichern.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/overlap</name>
  <message>
   <source>Lesion of another kind</source>
   <translation>Läsion anderer Art</translation>
  </message>
  <message>
   <source>Lung without lesions</source>
   <translation>Lunge ohne Läsionen</translation>
  </message>
  <message>
   <source>Outside the lungs</source>
   <translation>Außerhalb der Lunge</translation>
  </message>
  <message>
   <source>neither marked any</source>
   <translation>beide haben nichts markiert</translation>
  </message>
  <message>
   <source>the program marked none</source>
   <translation>das Programm hat keine markiert</translation>
  </message>
  <message>
   <source>the reader marked none</source>
   <translation>der Befunder hat keine markiert</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/paired</name>
  <message>
   <source>%1: no interval below %2</source>
   <translation>%1: kein Intervall unter %2</translation>
  </message>
  <message>
   <source>all pairs are equal</source>
   <translation>alle Paare sind gleich</translation>
  </message>
  <message>
   <source>one of the two never varies, so there is no correlation</source>
   <translation>eine der beiden variiert nie, daher keine Korrelation</translation>
  </message>
  <message>
   <source>there is no pair of values</source>
   <translation>es gibt kein Wertepaar</translation>
  </message>
  <message>
   <source>two equally long series of finite values are needed</source>
   <translation>zwei gleich lange Reihen endlicher Werte sind nötig</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/pairing</name>
  <message>
   <source>No CT with its mask was found in %1; %2.</source>
   <translation>In %1 wurde kein CT mit zugehöriger Maske gefunden; %2.</translation>
  </message>
  <message>
   <source>There is no folder “%1”; check the name.</source>
   <translation>Den Ordner „%1“ gibt es nicht; Namen prüfen.</translation>
  </message>
  <message>
   <source>name them alike, as case01_CT.nii.gz and case01_mask.nii.gz</source>
   <translation>gleich benennen, etwa case01_CT.nii.gz und case01_mask.nii.gz</translation>
  </message>
  <message>
   <source>several files have this name, so that nobody can say which belong together</source>
   <translation>mehrere Dateien haben diesen Namen, die Zuordnung ist unklar</translation>
  </message>
  <message>
   <source>there is no CT with this name</source>
   <translation>kein CT mit diesem Namen</translation>
  </message>
  <message>
   <source>there is no mask with this name</source>
   <translation>keine Maske mit diesem Namen</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/public_set</name>
  <message>
   <source>CT %1 of %2: %3</source>
   <translation>CT %1 von %2: %3</translation>
  </message>
  <message>
   <source>None of %1 CTs could be evaluated. The first: %2</source>
   <translation>Keines von %1 CTs konnte ausgewertet werden. Das erste: %2</translation>
  </message>
  <message>
   <source>The mask has the label %1; those of the set are 1 to 3. Say it with --labels.</source>
   <translation>Die Maske hat das Label %1; im Datensatz gibt es 1 bis 3. Mit --labels angeben.</translation>
  </message>
  <message>
   <source>lungs</source>
   <translation>Lunge</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/reading</name>
  <message>
   <source>%1 cannot be opened (%2); copy it to this computer.</source>
   <translation>%1 lässt sich nicht öffnen (%2); auf diesen Rechner kopieren.</translation>
  </message>
  <message>
   <source>%1 is a DICOM file but no mask; %2.</source>
   <translation>%1 ist eine DICOM-Datei, aber keine Maske; %2.</translation>
  </message>
  <message>
   <source>%1 is a folder with %2 files; name the one that is the mask.</source>
   <translation>%1 ist ein Ordner mit %2 Dateien; die Datei mit der Maske angeben.</translation>
  </message>
  <message>
   <source>%1 is no mask; %2.</source>
   <translation>%1 ist keine Maske; %2.</translation>
  </message>
  <message>
   <source>The mask is of another patient than the CT; open the CT that it was drawn on.</source>
   <translation>Maske und CT gehören zu verschiedenen Patienten; das CT öffnen, auf dem sie gezeichnet wurde.</translation>
  </message>
  <message>
   <source>The mask was drawn on another series; its voxels are those of this CT, so it is compared all the same.</source>
   <translation>Die Maske wurde auf einer anderen Serie gezeichnet; ihre Voxel sind die dieses CT, daher wird sie trotzdem verglichen.</translation>
  </message>
  <message>
   <source>There is no file “%1”; check the name.</source>
   <translation>Die Datei „%1“ gibt es nicht; Namen prüfen.</translation>
  </message>
  <message>
   <source>a mask is a NIfTI, NRRD or MetaImage file, a DICOM segmentation (SEG) or a structure set (RTSTRUCT)</source>
   <translation>eine Maske ist eine NIfTI-, NRRD- oder MetaImage-Datei, eine DICOM-Segmentierung (SEG) oder ein Strukturset (RTSTRUCT)</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/readings</name>
  <message>
   <source>%1 (sheet)</source>
   <translation>%1 (Tabelle)</translation>
  </message>
  <message>
   <source>%1 and %2 scored no level in common.</source>
   <translation>%1 und %2 haben kein gemeinsames Niveau bewertet.</translation>
  </message>
  <message>
   <source>Reader %1</source>
   <translation>Befunder %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/scores_sheet</name>
  <message>
   <source>%1 has headings but no scores below them; it needs %2.</source>
   <translation>%1 hat Überschriften, aber darunter keine Scores; nötig ist %2.</translation>
  </message>
  <message>
   <source>%1 has no column for %2; it needs %3.</source>
   <translation>%1 hat keine Spalte für %2; nötig ist %3.</translation>
  </message>
  <message>
   <source>%1 must be 0 to 100 percent, not %2; correct the cell and try again.</source>
   <translation>%1 muss 0 bis 100 Prozent sein, nicht %2; die Zelle korrigieren und erneut versuchen.</translation>
  </message>
  <message>
   <source>%1: the level must be 1 to 5, not %2.</source>
   <translation>%1: das Niveau muss 1 bis 5 sein, nicht %2.</translation>
  </message>
  <message>
   <source>Row %1 scores level %2 by %3 twice; keep one.</source>
   <translation>Zeile %1 bewertet Niveau %2 durch %3 zum zweiten Mal; nur eine behalten.</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>goh level</source>
   <translation>Goh-Niveau</translation>
  </message>
  <message>
   <source>ground glass</source>
   <translation>Milchglas</translation>
  </message>
  <message>
   <source>ground glass opacity</source>
   <translation>Milchglastrübung</translation>
  </message>
  <message>
   <source>one row for each reader and level with the headings Reader, Level, TOT, GG and RET (and Case for several CTs)</source>
   <translation>eine Zeile je Befunder und Niveau mit den Überschriften Reader, Level, TOT, GG und RET (und Case bei mehreren CTs)</translation>
  </message>
  <message>
   <source>total extent</source>
   <translation>Gesamtausdehnung</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/file</name>
  <message>
   <source>%1 cannot be written; choose another folder.</source>
   <translation>%1 kann nicht geschrieben werden; einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>This patient has no code yet; save the patient first, then append.</source>
   <translation>Dieser Patient hat noch keinen Code; zuerst den Patienten speichern, dann anfügen.</translation>
  </message>
  <message>
   <source>count has no end</source>
   <translation>die Zählung hat kein Ende</translation>
  </message>
  <message>
   <source>is being written by another program</source>
   <translation>wird gerade von einem anderen Programm geschrieben</translation>
  </message>
  <message>
   <source>is not a cohort workbook of this program (or has a password)</source>
   <translation>ist keine Kohorten-Arbeitsmappe dieses Programms (oder durch ein Passwort geschützt)</translation>
  </message>
  <message>
   <source>is open in another program</source>
   <translation>ist in einem anderen Programm geöffnet</translation>
  </message>
  <message>
   <source>is open in another program or may not be written</source>
   <translation>ist in einem anderen Programm geöffnet oder darf nicht geschrieben werden</translation>
  </message>
  <message>
   <source>is read-only</source>
   <translation>ist schreibgeschützt</translation>
  </message>
  <message>
   <source>lies in a folder that may not be written</source>
   <translation>liegt in einem Ordner ohne Schreibrecht</translation>
  </message>
  <message>
   <source>may not be read or is open in another program</source>
   <translation>darf nicht gelesen werden oder ist in einem anderen Programm geöffnet</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/sheet</name>
  <message>
   <source>no sheet with the headings %1 and %2</source>
   <translation>kein Tabellenblatt mit den Überschriften %1 und %2</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/told</name>
  <message>
   <source>%1 %2, so %3 went to %4; the next append merges them.</source>
   <translation>%1 %2, deshalb gingen %3 nach %4; das nächste Anhängen führt sie zusammen.</translation>
  </message>
  <message>
   <source>%1 has no visits yet, so nothing was appended.</source>
   <translation>%1 hat noch keine Visiten, deshalb wurde nichts angehängt.</translation>
  </message>
  <message>
   <source>%1 holds days of the other kind: real days and days moved back for a pseudonym tell together by how much they were moved. Nothing was written; choose another file.</source>
   <translation>%1 enthält Tage der anderen Art: echte und für ein Pseudonym verschobene Tage verraten zusammen, um wie viel sie verschoben wurden. Nichts wurde geschrieben; eine andere Datei wählen.</translation>
  </message>
  <message>
   <source>%1 merged in</source>
   <translation>%1 zusammengeführt</translation>
  </message>
  <message>
   <source>%1 of %2 added</source>
   <translation>%1 von %2 hinzugefügt</translation>
  </message>
  <message>
   <source>%1 of %2 unchanged</source>
   <translation>%1 von %2 unverändert</translation>
  </message>
  <message>
   <source>%1 of %2 updated</source>
   <translation>%1 von %2 aktualisiert</translation>
  </message>
  <message>
   <source>%1 visit</source>
   <translation>%1 Visite</translation>
  </message>
  <message>
   <source>%1 visits</source>
   <translation>%1 Visiten</translation>
  </message>
  <message>
   <source>%1 waiting row</source>
   <translation>%1 wartende Zeile</translation>
  </message>
  <message>
   <source>%1 waiting rows</source>
   <translation>%1 wartende Zeilen</translation>
  </message>
  <message>
   <source>It also has rows of %1 on days of no visit: %2; delete them there if they are not wanted.</source>
   <translation>Sie enthält auch Zeilen von %1 an Tagen ohne Visite: %2; dort löschen, wenn sie nicht gewünscht sind.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/convert</name>
  <message>
   <source>%1 cannot be read; analyse the CT again.</source>
   <translation>%1 ist nicht lesbar; das CT neu analysieren.</translation>
  </message>
  <message>
   <source>There is no %1 in %2; name a folder that analyse or batch has written.</source>
   <translation>In %2 gibt es kein %1; einen Ordner angeben, den analyse oder batch geschrieben hat.</translation>
  </message>
  <message>
   <source>“%1” is no form; there are %2.</source>
   <translation>„%1“ ist keine Form; es gibt %2.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/density</name>
  <message>
   <source>Both lungs</source>
   <translation>Beide Lungen</translation>
  </message>
  <message>
   <source>Lower third</source>
   <translation>Unteres Drittel</translation>
  </message>
  <message>
   <source>Middle third</source>
   <translation>Mittleres Drittel</translation>
  </message>
  <message>
   <source>Upper third</source>
   <translation>Oberes Drittel</translation>
  </message>
  <message>
   <source>both</source>
   <translation>beide</translation>
  </message>
 </context>
 <context>
  <name>core/exports/dicom/bundle</name>
  <message>
   <source>BINARY</source>
   <translation>BINARY</translation>
  </message>
  <message>
   <source>LABELMAP</source>
   <translation>LABELMAP</translation>
  </message>
  <message>
   <source>Measurements as a structured report (SR)</source>
   <translation>Messungen als strukturierter Bericht (SR)</translation>
  </message>
  <message>
   <source>Moving the files into place</source>
   <translation>Dateien werden an ihren Ort verschoben</translation>
  </message>
  <message>
   <source>Pictures of the five levels (secondary captures)</source>
   <translation>Bilder der fünf Niveaus (Secondary Captures)</translation>
  </message>
  <message>
   <source>Reading whose CT it is</source>
   <translation>Es wird gelesen, wessen CT es ist</translation>
  </message>
  <message>
   <source>Segmentations of lungs, lobes and lesions (SEG)</source>
   <translation>Segmentierungen von Lunge, Lappen und Läsionen (SEG)</translation>
  </message>
  <message>
   <source>The CT itself under the pseudonym, which the other objects lie over</source>
   <translation>Das CT selbst unter dem Pseudonym, über dem die anderen Objekte liegen</translation>
  </message>
  <message>
   <source>The report as PDF</source>
   <translation>Der Bericht als PDF</translation>
  </message>
  <message>
   <source>There is nothing of what was chosen in this analysis; choose other DICOM objects.</source>
   <translation>Vom Gewählten ist in dieser Analyse nichts vorhanden; andere DICOM-Objekte wählen.</translation>
  </message>
  <message>
   <source>Writing the measurements</source>
   <translation>Messungen werden geschrieben</translation>
  </message>
  <message>
   <source>Writing the pictures of the levels</source>
   <translation>Bilder der Niveaus werden geschrieben</translation>
  </message>
  <message>
   <source>Writing the segmentation of the %1</source>
   <translation>Segmentierung wird geschrieben: %1</translation>
  </message>
  <message>
   <source>pdf</source>
   <translation>pdf</translation>
  </message>
  <message>
   <source>seg</source>
   <translation>seg</translation>
  </message>
  <message>
   <source>seg-%1</source>
   <translation>seg-%1</translation>
  </message>
  <message>
   <source>“%1” is not a list of DICOM objects; choose of %2.</source>
   <translation>„%1“ ist keine Liste von DICOM-Objekten; aus %2 wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/evaluation/heads</name>
  <message>
   <source>95 % limits</source>
   <translation>95-%-Grenzen</translation>
  </message>
  <message>
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <source>ICC(A,1)</source>
   <translation>ICC(A,1)</translation>
  </message>
  <message>
   <source>MAE (points)</source>
   <translation>MAE (Punkte)</translation>
  </message>
  <message>
   <source>Spearman ρ</source>
   <translation>Spearman-ρ</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Wilcoxon</source>
   <translation>Wilcoxon</translation>
  </message>
  <message>
   <source>κ, 5 % steps</source>
   <translation>κ, 5-%-Schritte</translation>
  </message>
 </context>
 <context>
  <name>core/exports/nifti</name>
  <message>
   <source>the disk may be full</source>
   <translation>der Datenträger ist möglicherweise voll</translation>
  </message>
  <message>
   <source>the mask could not be written</source>
   <translation>die Maske konnte nicht geschrieben werden</translation>
  </message>
 </context>
 <context>
  <name>core/failures</name>
  <message>
   <source>Something unexpected went wrong (%1). What was open is still open; copy the log and report it.</source>
   <translation>Etwas Unerwartetes ist fehlgeschlagen (%1). Was offen war, ist noch offen; das Protokoll kopieren und den Fehler melden.</translation>
  </message>
  <message>
   <source>The disk or folder could not be used: %1. Check it and try again.</source>
   <translation>Datenträger oder Ordner nicht verwendbar: %1. Prüfen und erneut versuchen.</translation>
  </message>
  <message>
   <source>There was not enough memory; close other programs and try again.</source>
   <translation>Der Arbeitsspeicher reichte nicht; andere Programme schließen und erneut versuchen.</translation>
  </message>
  <message>
   <source>failed to allocate</source>
   <translation>failed to allocate</translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation>out of memory</translation>
  </message>
 </context>
 <context>
  <name>core/files</name>
  <message>
   <source>%1 cannot be written (%2); %3.</source>
   <translation>%1 kann nicht geschrieben werden (%2); %3.</translation>
  </message>
  <message>
   <source>%1 is a file, not a folder; choose another folder for the results.</source>
   <translation>%1 ist eine Datei, kein Ordner; für die Ergebnisse einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>%1 may not be written; choose another folder for the results.</source>
   <translation>%1 darf nicht beschrieben werden; für die Ergebnisse einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>Nothing is written into the folder that is read; choose another folder.</source>
   <translation>In den Ordner, der gelesen wird, wird nichts geschrieben; einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>choose a shorter name</source>
   <translation>einen kürzeren Namen wählen</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>einen anderen Ordner wählen</translation>
  </message>
 </context>
 <context>
  <name>core/findings</name>
  <message>
   <source>Analysed anyway. %1</source>
   <translation>Trotzdem analysiert. %1</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
 </context>
 <context>
  <name>core/guide</name>
  <message>
   <source>The same words stand in the tooltips of the program.</source>
   <translation>Dieselben Texte stehen in den Tooltips des Programms.</translation>
  </message>
  <message>
   <source>The user guide cannot be read; install the program again.</source>
   <translation>Das Handbuch ist nicht lesbar; das Programm neu installieren.</translation>
  </message>
 </context>
 <context>
  <name>core/identity</name>
  <message>
   <source>a absent anon anonim anonimo anonym anonymised anonymisiert anonymize anonymized anonyme anonymous available
    applicable blank blinded case confidential ct deid deidentified de default demo dicom dummy empty example exam
    geanonimiseerd given hidden id identified identifier identity inconnu known masked missing mr mrn n na name nan
    nil no nobody non none noname not null number nr onbekend p pat patid patient patientid patientname person phantom
    pid private protected pseudonym redacted removed sample secret study subject tba tbd temp test testing testpatient
    the to unbekannt undefined unidentified unknown unnamed unspecified user</source>
   <translation>a absent anon anonim anonimo anonym anonymised anonymisiert anonymize anonymized anonyme anonymous available
    applicable blank blinded case confidential ct deid deidentified de default demo dicom dummy empty example exam
    geanonimiseerd given hidden id identified identifier identity inconnu known masked missing mr mrn n na name nan
    nil no nobody non none noname not null number nr onbekend p pat patid patient patientid patientname person phantom
    pid private protected pseudonym redacted removed sample secret study subject tba tbd temp test testing testpatient
    the to unbekannt undefined unidentified unknown unnamed unspecified user</translation>
  </message>
  <message>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>id %1</source>
   <translation>ID %1</translation>
  </message>
  <message>
   <source>month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>name %1</source>
   <translation>Name %1</translation>
  </message>
  <message>
   <source>week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>year</source>
   <translation>Jahr</translation>
  </message>
 </context>
 <context>
  <name>core/inference/apart</name>
  <message>
   <source>Opening the network apart from the program</source>
   <translation>Netz wird getrennt vom Programm geöffnet</translation>
  </message>
  <message>
   <source>The network “%1” cannot be tried apart from the program; close other programs and try again.</source>
   <translation>Das Netz „%1“ lässt sich nicht getrennt vom Programm erproben; andere Programme schließen und erneut versuchen.</translation>
  </message>
  <message>
   <source>The network “%1” ended the process in which it was tried; it is not taken in.</source>
   <translation>Das Netz „%1“ hat den Prozess beendet, in dem es erprobt wurde; es wird nicht aufgenommen.</translation>
  </message>
  <message>
   <source>The network “%1” was not opened within %2 s; it is not taken in.</source>
   <translation>Das Netz „%1“ wurde nicht innerhalb von %2 s geöffnet; es wird nicht aufgenommen.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/batches</name>
  <message>
   <source>There is not enough memory for the networks; close other programs.</source>
   <translation>Der Arbeitsspeicher reicht für die Netze nicht; andere Programme schließen.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/built_in</name>
  <message>
   <source>0.8 to 1.8 mm (medians of three fissures) from a reader's points on one real chest; 5 of 50 &gt; 10 mm off</source>
   <translation>0.8 bis 1.8 mm (Mediane dreier Fissuren) von den Punkten eines Befunders an einem echten Thorax-CT; 5 von 50 &gt; 10 mm entfernt</translation>
  </message>
  <message>
   <source>Dense diseased lung is not seen; a network that sees it adds it. Few patients, one reader who is not a radiologist. Not a medical device.</source>
   <translation>Dichte erkrankte Lunge wird nicht gesehen; ein Netz, das sie sieht, fügt sie hinzu. Wenige Patienten, ein Befunder, der kein Radiologe ist. Kein Medizinprodukt.</translation>
  </message>
  <message>
   <source>Esnaashari 2026 (threshold and morphology)</source>
   <translation>Esnaashari 2026 (Schwellenwert und Morphologie)</translation>
  </message>
  <message>
   <source>Fissures are hard to see in thick slices and dense disease; the borders are then mostly expected ones. One patient, one reader who is not a radiologist. Not a medical device.</source>
   <translation>Fissuren sind in dicken Schichten und bei dichter Erkrankung schwer zu sehen; die Grenzen sind dann meist erwartete. Ein Patient, ein Befunder, der kein Radiologe ist. Kein Medizinprodukt.</translation>
  </message>
  <message>
   <source>Five lobes cut along their fissures, each found as the surface with the most evidence of a sheet.</source>
   <translation>Fünf Lappen, entlang ihrer Fissuren getrennt; jede wird als die Fläche mit der stärksten Evidenz für ein Blatt gefunden.</translation>
  </message>
  <message>
   <source>Hirschmüller 2008 (semi-global matching)</source>
   <translation>Hirschmüller 2008 (Semi-Global Matching)</translation>
  </message>
  <message>
   <source>Right and left lung by threshold and morphology in eight steps, without a network.</source>
   <translation>Rechte und linke Lunge durch Schwellenwert und Morphologie in acht Schritten, ohne Netz.</translation>
  </message>
  <message>
   <source>as the program</source>
   <translation>wie das Programm</translation>
  </message>
  <message>
   <source>volume +0.3 to +3.0 % from one reader's (not a radiologist) on five real chests, chosen on them</source>
   <translation>Volumen +0.3 bis +3.0 % gegenüber einem Befunder (kein Radiologe) an fünf echten Thorax-CTs, an diesen eingestellt</translation>
  </message>
 </context>
 <context>
  <name>core/inference/cards</name>
  <message>
   <source>%1 of the network “%2”</source>
   <translation>%1 des Netzes „%2“</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Das Programm neu installieren.</translation>
  </message>
  <message>
   <source>TOT 95th percentile in chests without disease, %, cases kept out of the choice</source>
   <translation>95. Perzentil des TOT in Thoraxes ohne Erkrankung, %, Fälle, die bei der Auswahl nicht benutzt wurden</translation>
  </message>
  <message>
   <source>TOT, GG and RET of slices in slabs of the test's chests, lesions inserted %1</source>
   <translation>TOT, GG und RET von Schichten in Slabs aus den Thoraxen des Tests, mit eingefügten Läsionen, %1</translation>
  </message>
  <message>
   <source>The file %1 cannot be read. %2</source>
   <translation>Die Datei %1 ist nicht lesbar. %2</translation>
  </message>
  <message>
   <source>The file %1 is missing. %2</source>
   <translation>Die Datei %1 fehlt. %2</translation>
  </message>
  <message>
   <source>The model card %1 cannot be read. %2</source>
   <translation>Die Modellkarte %1 ist nicht lesbar. %2</translation>
  </message>
  <message>
   <source>The model card %1 does not say “%2” properly. %3</source>
   <translation>Die Modellkarte %1 gibt „%2“ nicht richtig an. %3</translation>
  </message>
  <message>
   <source>The model card %1 is not a model card. %2</source>
   <translation>Die Modellkarte %1 ist keine Modellkarte. %2</translation>
  </message>
  <message>
   <source>The model card %1 points to a file in another folder. %2</source>
   <translation>Die Modellkarte %1 verweist auf eine Datei in einem anderen Ordner. %2</translation>
  </message>
  <message>
   <source>The model card does not say “%1” of the input, which a network of this kind needs.</source>
   <translation>Die Modellkarte nennt „%1“ der Eingabe nicht, das ein Netz dieser Art braucht.</translation>
  </message>
  <message>
   <source>The network “%1” is not installed. %2</source>
   <translation>Das Netz „%1“ ist nicht installiert. %2</translation>
  </message>
  <message>
   <source>The network “%1” was changed or damaged. %2</source>
   <translation>Das Netz „%1“ wurde verändert oder beschädigt. %2</translation>
  </message>
  <message>
   <source>as in the built-in case</source>
   <translation>wie im Beispielfall</translation>
  </message>
  <message>
   <source>as readers outline</source>
   <translation>wie Befunder sie umranden</translation>
  </message>
  <message>
   <source>readers' masks of real COVID-19, cases kept out of the choice</source>
   <translation>Masken von Befundern bei echter COVID-19, Fälle, die bei der Auswahl nicht benutzt wurden</translation>
  </message>
  <message>
   <source>whole chest</source>
   <translation>ganzer Thorax</translation>
  </message>
  <message>
   <source>whole slice</source>
   <translation>ganze Schicht</translation>
  </message>
  <message>
   <source>± %1 points: mean error of one level's TOT, measured with inserted lesions (%2)</source>
   <translation>± %1 Punkte: mittlerer Fehler der TOT eines Niveaus, gemessen mit eingefügten Läsionen (%2)</translation>
  </message>
 </context>
 <context>
  <name>core/inference/devices</name>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>CUDA</source>
   <translation>CUDA</translation>
  </message>
  <message>
   <source>HEURISTIC</source>
   <translation>HEURISTIC</translation>
  </message>
  <message>
   <source>the graphics card has only %1 MB free, %2 MB are needed</source>
   <translation>auf der Grafikkarte sind nur %1 MB frei, nötig sind %2 MB</translation>
  </message>
  <message>
   <source>this installation has no CUDA support</source>
   <translation>diese Installation unterstützt kein CUDA</translation>
  </message>
 </context>
 <context>
  <name>core/inference/graph_check</name>
  <message>
   <source>The network “%1” %2</source>
   <translation>Das Netz „%1“ %2</translation>
  </message>
  <message>
   <source>The network “%1” uses custom operators (%2), which are not allowed.</source>
   <translation>Das Netz „%1“ verwendet eigene Operatoren (%2), die nicht erlaubt sind.</translation>
  </message>
  <message>
   <source>The network “%1” wants data from another file, which is not allowed.</source>
   <translation>Das Netz „%1“ verlangt Daten aus einer anderen Datei; das ist nicht erlaubt.</translation>
  </message>
  <message>
   <source>a number is too long</source>
   <translation>eine Zahl ist zu lang</translation>
  </message>
  <message>
   <source>a part is cut off</source>
   <translation>ein Teil ist abgeschnitten</translation>
  </message>
  <message>
   <source>a part is longer than the file</source>
   <translation>ein Teil ist länger als die Datei</translation>
  </message>
  <message>
   <source>is not a readable ONNX file. Install the program again.</source>
   <translation>ist keine lesbare ONNX-Datei. Das Programm neu installieren.</translation>
  </message>
  <message>
   <source>nested too deeply</source>
   <translation>zu tief verschachtelt</translation>
  </message>
  <message>
   <source>unknown wire type</source>
   <translation>unbekannter Wire-Typ</translation>
  </message>
 </context>
 <context>
  <name>core/inference/library</name>
  <message>
   <source>%1 is larger than 2 GiB; an ONNX file cannot be.</source>
   <translation>%1 ist größer als 2 GiB; das kann eine ONNX-Datei nicht sein.</translation>
  </message>
  <message>
   <source>%1 is not the file that the card was written for: the SHA-256 differs.</source>
   <translation>%1 ist nicht die Datei, für die die Karte geschrieben wurde: die SHA-256 weicht ab.</translation>
  </message>
  <message>
   <source>%1.onnx</source>
   <translation>%1.onnx</translation>
  </message>
  <message>
   <source>Copying the network</source>
   <translation>Netz wird kopiert</translation>
  </message>
  <message>
   <source>The name on the card may have letters, digits, - and _ only, at most 60.</source>
   <translation>Der Name auf der Karte darf nur Buchstaben, Ziffern, - und _ enthalten, höchstens 60.</translation>
  </message>
  <message>
   <source>The network could not be copied (%1); make room and try again.</source>
   <translation>Das Netz konnte nicht kopiert werden (%1); Platz schaffen und erneut versuchen.</translation>
  </message>
  <message>
   <source>There is already a network “%1”; remove it first, or give the new one another name.</source>
   <translation>Ein Netz „%1“ gibt es bereits; zuerst dieses entfernen oder dem neuen einen anderen Namen geben.</translation>
  </message>
  <message>
   <source>There is no network “%1”; “sscild models list” shows those there are.</source>
   <translation>Das Netz „%1“ gibt es nicht; „sscild models list“ zeigt die vorhandenen.</translation>
  </message>
  <message>
   <source>finds the five Goh levels</source>
   <translation>findet die fünf Goh-Niveaus</translation>
  </message>
  <message>
   <source>finds the lobes</source>
   <translation>findet die Lappen</translation>
  </message>
  <message>
   <source>finds the lungs</source>
   <translation>findet die Lunge</translation>
  </message>
  <message>
   <source>goh-levels</source>
   <translation>goh-levels</translation>
  </message>
  <message>
   <source>goh-scores</source>
   <translation>goh-scores</translation>
  </message>
  <message>
   <source>lesions-all</source>
   <translation>lesions-all</translation>
  </message>
  <message>
   <source>marks lesions</source>
   <translation>markiert Läsionen</translation>
  </message>
  <message>
   <source>no measured error on the card</source>
   <translation>kein gemessener Fehler auf der Karte</translation>
  </message>
  <message>
   <source>scores TOT, GG and RET of a slice</source>
   <translation>bewertet TOT, GG und RET einer Schicht</translation>
  </message>
  <message>
   <source>“%1” came with the program and stays; only added networks can be removed.</source>
   <translation>„%1“ gehört zum Programm und bleibt; nur hinzugefügte Netze lassen sich entfernen.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/model_card</name>
  <message>
   <source>%1 million</source>
   <translation>%1 Mio.</translation>
  </message>
  <message>
   <source>Kept out</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <source>Learnt from</source>
   <translation>Gelernt aus</translation>
  </message>
  <message>
   <source>Licence: %1.</source>
   <translation>Lizenz: %1.</translation>
  </message>
  <message>
   <source>Look at every result. Move levels that are wrong. Do not compare CTs made with different kernels, doses or depths of breath as if they were the same. Report the version and the hashes with every number.</source>
   <translation>Jedes Ergebnis ansehen. Falsch liegende Niveaus verschieben. CTs mit verschiedenen Kerneln, Dosen oder Atemtiefen nicht vergleichen, als wären sie gleich. Zu jeder Zahl Version und Hashes angeben.</translation>
  </message>
  <message>
   <source>Readers' masks are those of COVID-19-CT-Seg, without disease are the two chests of the test. The program weighs the
levels against the carina and the right dome and is then nearer than the network alone, which stands here. Intervals,
figures by class, extent and chest, and the goals: `models/README.md`.</source>
   <translation>Die Masken der Befunder sind die von COVID-19-CT-Seg, ohne Erkrankung sind die zwei Thoraxes des Tests. Das Programm wägt die
Ebenen gegen Carina und rechte Zwerchfellkuppel ab und liegt dann näher als das Netz allein, das hier steht. Intervalle,
Zahlen nach Klasse, Ausdehnung und Thorax und die Ziele: `models/README.md`.</translation>
  </message>
  <message>
   <source>TOT there, points off</source>
   <translation>TOT dort, Abweichung in Punkten</translation>
  </message>
  <message>
   <source>TOT without disease, 95th percentile, %</source>
   <translation>TOT ohne Erkrankung, 95. Perzentil, %</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Wahrheit</translation>
  </message>
  <message>
   <source>any lesion on readers' masks, Dice</source>
   <translation>jede Läsion auf Masken von Befundern, Dice</translation>
  </message>
  <message>
   <source>covid19-ct-seg, TOT error</source>
   <translation>covid19-ct-seg, Fehler des TOT</translation>
  </message>
  <message>
   <source>covid19-ct-seg, any lesion</source>
   <translation>covid19-ct-seg, jede Läsion</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
 </context>
 <context>
  <name>core/inference/nnunet</name>
  <message>
   <source>%1 (deep supervision must be off).</source>
   <translation>%1 (Deep Supervision muss aus sein).</translation>
  </message>
  <message>
   <source>%1 cannot be opened; export the network again.</source>
   <translation>%1 lässt sich nicht öffnen; das Netz erneut exportieren.</translation>
  </message>
  <message>
   <source>%1 cannot be read; copy it again from where the network was trained.</source>
   <translation>%1 ist nicht lesbar; erneut vom Ort des Trainings kopieren.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” of the CT properly.</source>
   <translation>%1 gibt „%2“ des CT nicht richtig an.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly: three lengths are wanted.</source>
   <translation>%1 gibt „%2“ nicht richtig an: nötig sind drei Längen.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly; it is not one of nnU-Net v2.</source>
   <translation>%1 gibt „%2“ nicht richtig an; stammt nicht von nnU-Net v2.</translation>
  </message>
  <message>
   <source>%1 does not say “foreground_intensity_properties_per_channel” properly.</source>
   <translation>%1 gibt „foreground_intensity_properties_per_channel“ nicht richtig an.</translation>
  </message>
  <message>
   <source>%1 does not take a volume (1, 1, planes, rows, columns).</source>
   <translation>%1 nimmt kein Volumen (1, 1, Ebenen, Zeilen, Spalten).</translation>
  </message>
  <message>
   <source>%1 gives %2 classes, but %3 has %4 labels.</source>
   <translation>%1 liefert %2 Klassen, %3 hat aber %4 Labels.</translation>
  </message>
  <message>
   <source>%1 has %2 inputs and %3 outputs; one of each is wanted</source>
   <translation>%1 hat %2 Eingänge und %3 Ausgänge; nötig ist je einer</translation>
  </message>
  <message>
   <source>%1 has no configuration “%2”; it has %3.</source>
   <translation>%1 hat keine Konfiguration „%2“; vorhanden: %3.</translation>
  </message>
  <message>
   <source>%1 is not one of nnU-Net.</source>
   <translation>%1 stammt nicht von nnU-Net.</translation>
  </message>
  <message>
   <source>%1 takes %2, but the plans say a patch of %3.</source>
   <translation>%1 nimmt %2, die Pläne nennen aber einen Patch von %3.</translation>
  </message>
  <message>
   <source>%1, from %2.</source>
   <translation>%1, aus %2.</translation>
  </message>
  <message>
   <source>A 2D configuration sees one slice without its neighbours; export “3d_fullres” or “3d_lowres” instead.</source>
   <translation>Eine 2D-Konfiguration sieht eine Schicht ohne ihre Nachbarn; stattdessen „3d_fullres“ oder „3d_lowres“ exportieren.</translation>
  </message>
  <message>
   <source>A cascade needs the answer of its first network; take “3d_fullres” or “3d_lowres” instead.</source>
   <translation>Eine Kaskade braucht die Antwort ihres ersten Netzes; stattdessen „3d_fullres“ oder „3d_lowres“ nehmen.</translation>
  </message>
  <message>
   <source>A network of lobes needs all five; %1 have no label.</source>
   <translation>Ein Lappennetz braucht alle fünf; ohne Label: %1.</translation>
  </message>
  <message>
   <source>A network of lobes sees the whole chest at once, and this one is too fine for that; take “3d_lowres”.</source>
   <translation>Ein Lappennetz sieht den ganzen Thorax auf einmal, und dieses ist dafür zu fein; „3d_lowres“ nehmen.</translation>
  </message>
  <message>
   <source>It is not known what %1 mean; say it, as with --map %2</source>
   <translation>Nicht bekannt ist die Bedeutung von %1; angeben, etwa mit --map %2</translation>
  </message>
  <message>
   <source>None of the labels is a lesion or a lobe, so there is nothing to use the network for.</source>
   <translation>Keines der Labels ist eine Läsion oder ein Lappen, daher gibt es für das Netz keine Aufgabe.</translation>
  </message>
  <message>
   <source>The intensities in %1 are none that a CT can have.</source>
   <translation>Die Intensitäten in %1 kann kein CT haben.</translation>
  </message>
  <message>
   <source>The labels in %1 are not numbered from 0 without a gap.</source>
   <translation>Die Labels in %1 sind nicht lückenlos ab 0 nummeriert.</translation>
  </message>
  <message>
   <source>The network wants its CT as %1; only “CTNormalization” can be given to it.</source>
   <translation>Das Netz verlangt sein CT als %1; geliefert werden kann nur „CTNormalization“.</translation>
  </message>
  <message>
   <source>The network wants something else than one CT; only networks of a single CT can be used.</source>
   <translation>Das Netz verlangt etwas anderes als ein CT; verwendbar sind nur Netze für ein einzelnes CT.</translation>
  </message>
  <message>
   <source>The pixels of this network are not square; only square pixels can be given to it.</source>
   <translation>Die Pixel dieses Netzes sind nicht quadratisch; es können nur quadratische Pixel geliefert werden.</translation>
  </message>
  <message>
   <source>There are %1 ONNX files in “%2”; leave the one that is to be used.</source>
   <translation>In „%2“ liegen %1 ONNX-Dateien; nur die zu verwendende dort lassen.</translation>
  </message>
  <message>
   <source>There is no %1 in “%2”; name the folder of the trained model.</source>
   <translation>In „%2“ gibt es kein %1; den Ordner des trainierten Modells angeben.</translation>
  </message>
  <message>
   <source>There is no ONNX file of the network in “%1”%2: %3.</source>
   <translation>In „%1“ gibt es keine ONNX-Datei des Netzes%2: %3.</translation>
  </message>
  <message>
   <source>There is no configuration that can be run (%1); “3d_fullres” and “3d_lowres” can.</source>
   <translation>Keine ausführbare Konfiguration vorhanden (%1); „3d_fullres“ und „3d_lowres“ sind ausführbar.</translation>
  </message>
  <message>
   <source>There is no label “%1” in the network; it has %2.</source>
   <translation>Im Netz gibt es kein Label „%1“; vorhanden: %2.</translation>
  </message>
  <message>
   <source>This network sees the chest in another order of the axes than head to foot; it cannot be run.</source>
   <translation>Dieses Netz sieht den Thorax in einer anderen Achsenfolge als von Kopf bis Fuß; es ist nicht ausführbar.</translation>
  </message>
  <message>
   <source>This network was trained on regions that overlap; only plain labels can be taken in.</source>
   <translation>Dieses Netz wurde auf überlappenden Regionen trainiert; nur einfache Labels können aufgenommen werden.</translation>
  </message>
  <message>
   <source>Two labels mean the same; map one of them to ignore.</source>
   <translation>Zwei Labels bedeuten dasselbe; eines davon auf ignore abbilden.</translation>
  </message>
  <message>
   <source>established fibrosis</source>
   <translation>etablierte Fibrose</translation>
  </message>
  <message>
   <source>export it where nnU-Net is installed: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), with deep supervision off</source>
   <translation>dort exportieren, wo nnU-Net installiert ist: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), mit ausgeschalteter Deep Supervision</translation>
  </message>
  <message>
   <source>healthy lung</source>
   <translation>gesunde Lunge</translation>
  </message>
  <message>
   <source>its checkpoints (.pth) are not opened</source>
   <translation>die Checkpoints (.pth) werden nicht geöffnet</translation>
  </message>
  <message>
   <source>left lower lobe</source>
   <translation>linker Unterlappen</translation>
  </message>
  <message>
   <source>left upper lobe</source>
   <translation>linker Oberlappen</translation>
  </message>
  <message>
   <source>lower lobe left</source>
   <translation>Unterlappen links</translation>
  </message>
  <message>
   <source>lower lobe right</source>
   <translation>Unterlappen rechts</translation>
  </message>
  <message>
   <source>lung lower lobe left</source>
   <translation>Lunge, Unterlappen links</translation>
  </message>
  <message>
   <source>lung lower lobe right</source>
   <translation>Lunge, Unterlappen rechts</translation>
  </message>
  <message>
   <source>lung middle lobe right</source>
   <translation>Lunge, Mittellappen rechts</translation>
  </message>
  <message>
   <source>lung upper lobe left</source>
   <translation>Lunge, Oberlappen links</translation>
  </message>
  <message>
   <source>lung upper lobe right</source>
   <translation>Lunge, Oberlappen rechts</translation>
  </message>
  <message>
   <source>lungs and lobes</source>
   <translation>Lunge und Lappen</translation>
  </message>
  <message>
   <source>middle lobe right</source>
   <translation>Mittellappen rechts</translation>
  </message>
  <message>
   <source>nnU-Net, %1: %2</source>
   <translation>nnU-Net, %1: %2</translation>
  </message>
  <message>
   <source>normal lung</source>
   <translation>normale Lunge</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>not used: %1</source>
   <translation>nicht verwendet: %1</translation>
  </message>
  <message>
   <source>right lower lobe</source>
   <translation>rechter Unterlappen</translation>
  </message>
  <message>
   <source>right middle lobe</source>
   <translation>Mittellappen</translation>
  </message>
  <message>
   <source>right upper lobe</source>
   <translation>rechter Oberlappen</translation>
  </message>
  <message>
   <source>upper lobe left</source>
   <translation>Oberlappen links</translation>
  </message>
  <message>
   <source>upper lobe right</source>
   <translation>Oberlappen rechts</translation>
  </message>
  <message>
   <source>“%1” is nothing that a label can be; choose from %2.</source>
   <translation>„%1“ kann kein Label sein; wählen aus %2.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/sessions</name>
  <message>
   <source>CUDA could not be started (%1)</source>
   <translation>CUDA konnte nicht gestartet werden (%1)</translation>
  </message>
  <message>
   <source>CUDA could not be started; the driver or its libraries are missing or too old</source>
   <translation>CUDA konnte nicht gestartet werden; Treiber oder Bibliotheken fehlen oder sind zu alt</translation>
  </message>
  <message>
   <source>CUDA was lost while it worked (%1); the rest ran on the CPU</source>
   <translation>CUDA ging während der Arbeit verloren (%1); der Rest lief auf der CPU</translation>
  </message>
  <message>
   <source>The network “%1” answered with what is no number; its answer is not used. Choose another network, or let it run on the CPU.</source>
   <translation>Das Netz „%1“ hat mit etwas geantwortet, das keine Zahl ist; die Antwort wird nicht verwendet. Ein anderes Netz wählen oder auf der CPU rechnen lassen.</translation>
  </message>
  <message>
   <source>The network “%1” cannot be opened on this computer; install it again.</source>
   <translation>Das Netz „%1“ lässt sich auf diesem Rechner nicht öffnen; erneut installieren.</translation>
  </message>
  <message>
   <source>The network “%1” could not be run; install the program again.</source>
   <translation>Das Netz „%1“ konnte nicht ausgeführt werden; das Programm neu installieren.</translation>
  </message>
  <message>
   <source>The network “%1” does not give “%2”, which its card promises.</source>
   <translation>Das Netz „%1“ liefert „%2“ nicht, obwohl die Karte es verspricht.</translation>
  </message>
  <message>
   <source>The network “%1” wants “%2”, of which its card says nothing; compare the two.</source>
   <translation>Das Netz „%1“ verlangt „%2“, wovon die Karte nichts sagt; beide vergleichen.</translation>
  </message>
  <message>
   <source>cuda failure 2:</source>
   <translation>cuda failure 2:</translation>
  </message>
  <message>
   <source>the memory of the graphics card ran out; the rest ran on the CPU</source>
   <translation>der Speicher der Grafikkarte reichte nicht; der Rest lief auf der CPU</translation>
  </message>
 </context>
 <context>
  <name>core/language/ts</name>
  <message>
   <source>%1 is no Qt Linguist file</source>
   <translation>%1 ist keine Qt-Linguist-Datei</translation>
  </message>
 </context>
 <context>
  <name>core/lung_measures</name>
  <message>
   <source>%1 in %2</source>
   <translation>%1 in %2</translation>
  </message>
  <message>
   <source>Diffusing capacity by alveolar volume (DLCO/VA), in mmol/min/kPa/L and in % of the predicted value.</source>
   <translation>Diffusionskapazität bezogen auf das Alveolarvolumen (DLCO/VA), in mmol/min/kPa/L und in % des Sollwerts.</translation>
  </message>
  <message>
   <source>Diffusing capacity for carbon monoxide, in mmol/min/kPa and in % of the predicted value.</source>
   <translation>Diffusionskapazität für Kohlenmonoxid, in mmol/min/kPa und in % des Sollwerts.</translation>
  </message>
  <message>
   <source>FEV1</source>
   <translation>FEV1</translation>
  </message>
  <message>
   <source>Forced vital capacity, in litres and in % of the predicted value.</source>
   <translation>Forcierte Vitalkapazität, in Litern und in % des Sollwerts.</translation>
  </message>
  <message>
   <source>KCO</source>
   <translation>KCO</translation>
  </message>
  <message>
   <source>RV</source>
   <translation>RV</translation>
  </message>
  <message>
   <source>Residual volume after breathing out, in litres and in % of the predicted value.</source>
   <translation>Residualvolumen nach Ausatmung, in Litern und in % des Sollwerts.</translation>
  </message>
  <message>
   <source>TLC</source>
   <translation>TLC</translation>
  </message>
  <message>
   <source>Total lung capacity, in litres and in % of the predicted value.</source>
   <translation>Totale Lungenkapazität, in Litern und in % des Sollwerts.</translation>
  </message>
  <message>
   <source>Volume breathed out in the first second, in litres and in % of the predicted value.</source>
   <translation>In der ersten Sekunde ausgeatmetes Volumen, in Litern und in % des Sollwerts.</translation>
  </message>
  <message>
   <source>dlco</source>
   <translation>dlco</translation>
  </message>
  <message>
   <source>fev1</source>
   <translation>fev1</translation>
  </message>
  <message>
   <source>fvc</source>
   <translation>FVC</translation>
  </message>
  <message>
   <source>kco</source>
   <translation>kco</translation>
  </message>
  <message>
   <source>litres</source>
   <translation>Liter</translation>
  </message>
  <message>
   <source>millimoles per minute and kilopascal</source>
   <translation>Millimol pro Minute und Kilopascal</translation>
  </message>
  <message>
   <source>millimoles per minute, kilopascal and litre</source>
   <translation>Millimol pro Minute, Kilopascal und Liter</translation>
  </message>
  <message>
   <source>mmol</source>
   <translation>mmol</translation>
  </message>
  <message>
   <source>percent predicted</source>
   <translation>Prozent vom Soll</translation>
  </message>
  <message>
   <source>tlc</source>
   <translation>tlc</translation>
  </message>
 </context>
 <context>
  <name>core/measuring/shapes</name>
  <message>
   <source>Angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation>Rechteck</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>axial</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>koronal</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>no measurement: %1 with %2 points</source>
   <translation>keine Messung: %1 mit %2 Punkten</translation>
  </message>
  <message>
   <source>point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>rectangle</source>
   <translation>Rechteck</translation>
  </message>
  <message>
   <source>ruler</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>sagittal</translation>
  </message>
  <message>
   <source>the points of a measurement are three finite numbers each</source>
   <translation>die Punkte einer Messung bestehen aus je drei endlichen Zahlen</translation>
  </message>
 </context>
 <context>
  <name>core/measuring/values</name>
  <message>
   <source>%1 HU</source>
   <translation>%1 HU</translation>
  </message>
  <message>
   <source>%1 voxel</source>
   <translation>%1 Voxel</translation>
  </message>
  <message>
   <source>%1 voxels</source>
   <translation>%1 Voxel</translation>
  </message>
  <message>
   <source>no voxel inside</source>
   <translation>kein Voxel innerhalb</translation>
  </message>
  <message>
   <source>outside this CT</source>
   <translation>außerhalb dieses CT</translation>
  </message>
 </context>
 <context>
  <name>core/patients</name>
  <message>
   <source>SSc-ILD</source>
   <translation>SSc-ILD</translation>
  </message>
  <message>
   <source>anti-RNA polymerase III</source>
   <translation>Anti-RNA-Polymerase III</translation>
  </message>
  <message>
   <source>anti-Scl-70</source>
   <translation>Anti-Scl-70</translation>
  </message>
  <message>
   <source>anti-centromere</source>
   <translation>Anti-Zentromer</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>keiner gefunden</translation>
  </message>
  <message>
   <source>other</source>
   <translation>andere</translation>
  </message>
  <message>
   <source>other ILD</source>
   <translation>andere ILD</translation>
  </message>
 </context>
 <context>
  <name>core/phantom/dicom_folder</name>
  <message>
   <source>%1 is a file, not a folder; choose another name.</source>
   <translation>%1 ist eine Datei, kein Ordner; einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>The folder %1 already holds other files; choose an empty or a new folder.</source>
   <translation>Der Ordner %1 enthält bereits andere Dateien; einen leeren oder neuen Ordner wählen.</translation>
  </message>
  <message>
   <source>The folder %1 cannot be written (%2); choose another.</source>
   <translation>Der Ordner %1 kann nicht geschrieben werden (%2); einen anderen wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/disguise</name>
  <message>
   <source>The header names another part of the body; check that this is a chest CT.</source>
   <translation>Der Header nennt eine andere Körperregion; prüfen, ob dies ein Thorax-CT ist.</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units; send the original reconstruction.</source>
   <translation>Die Pixelwerte sind keine Hounsfield-Einheiten; die Originalrekonstruktion senden.</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient; they can be viewed but not measured.</source>
   <translation>Die Schichten lassen sich im Patienten nicht verorten; sie lassen sich ansehen, aber nicht messen.</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/key</name>
  <message>
   <source>The key file %1 cannot be read; without it the same patient would get another pseudonym. Put back a copy of it, or move it away to begin a new one.</source>
   <translation>Die Schlüsseldatei %1 ist nicht lesbar; ohne sie bekäme derselbe Patient ein anderes Pseudonym. Eine Kopie zurücklegen, oder sie wegräumen, um eine neue zu beginnen.</translation>
  </message>
  <message>
   <source>The key file %1 cannot be written: another program is writing it, its disk is full, or its folder is closed to you. Try again, or choose another place for it.</source>
   <translation>Die Schlüsseldatei %1 kann nicht geschrieben werden: ein anderes Programm schreibt sie gerade, ihr Datenträger ist voll, oder ihr Ordner ist für Sie gesperrt. Erneut versuchen oder einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>code %1</source>
   <translation>Code %1</translation>
  </message>
  <message>
   <source>not a key file</source>
   <translation>keine Schlüsseldatei</translation>
  </message>
  <message>
   <source>study %1</source>
   <translation>Untersuchung %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/answers</name>
  <message>
   <source>%1's session %2 is being read in another window; close it there, or let another reader go on here.</source>
   <translation>Sitzung %2 von %1 wird in einem anderen Fenster befundet; dort schließen oder hier einen anderen Befunder fortfahren lassen.</translation>
  </message>
  <message>
   <source>A heat map is rated from %1 to %2; %3 is none of these.</source>
   <translation>Eine Heatmap wird von %1 bis %2 bewertet; %3 gehört nicht dazu.</translation>
  </message>
  <message>
   <source>A score is a multiple of %1 % between 0 and %2 %; {wrong} is none.</source>
   <translation>Ein Score ist ein Vielfaches von %1 % zwischen 0 und %2 %; {wrong} ist keines.</translation>
  </message>
  <message>
   <source>Answers cannot be written into “%1”; make the folder writable and try again.</source>
   <translation>In „%1“ können keine Antworten geschrieben werden; den Ordner beschreibbar machen und erneut versuchen.</translation>
  </message>
  <message>
   <source>SScILD reader answers</source>
   <translation>SScILD Befunder-Antworten</translation>
  </message>
  <message>
   <source>Session %1 comes first: it is not finished.</source>
   <translation>Sitzung %1 kommt zuerst: sie ist nicht abgeschlossen.</translation>
  </message>
  <message>
   <source>The answers in %1 are damaged; take the file back from a copy, or move it away to begin anew.</source>
   <translation>Die Antworten in %1 sind beschädigt; die Datei aus einer Kopie zurückholen, oder sie wegräumen, um neu zu beginnen.</translation>
  </message>
  <message>
   <source>The scores stand: a heat map was shown since, and it tells what the program saw.</source>
   <translation>Die Scores stehen fest: seither wurde eine Heatmap gezeigt, und sie verrät, was das Programm gesehen hat.</translation>
  </message>
  <message>
   <source>These answers are of another study; put the right ones into its folder “answers”.</source>
   <translation>Diese Antworten gehören zu einer anderen Studie; die richtigen in den Ordner „answers“ legen.</translation>
  </message>
  <message>
   <source>These answers were written by a later version of the program; go on with that one.</source>
   <translation>Diese Antworten wurden von einer neueren Programmversion geschrieben; mit jener fortfahren.</translation>
  </message>
  <message>
   <source>This session stands as it is: session %1 was begun since.</source>
   <translation>Diese Sitzung steht fest: seither wurde Sitzung %1 begonnen.</translation>
  </message>
  <message>
   <source>another file</source>
   <translation>eine andere Datei</translation>
  </message>
  <message>
   <source>answers in another order</source>
   <translation>Antworten in anderer Reihenfolge</translation>
  </message>
  <message>
   <source>more answers than questions</source>
   <translation>mehr Antworten als Fragen</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/making</name>
  <message>
   <source>A study needs one case at least.</source>
   <translation>Eine Studie braucht mindestens einen Fall.</translation>
  </message>
  <message>
   <source>CT %1 of %2</source>
   <translation>CT %1 von %2</translation>
  </message>
  <message>
   <source>None of these CTs can be asked about:</source>
   <translation>Zu keinem dieser CTs können Fragen gestellt werden:</translation>
  </message>
  <message>
   <source>The study is made</source>
   <translation>Die Studie ist erstellt</translation>
  </message>
  <message>
   <source>it was not analysed as far as its levels</source>
   <translation>nicht bis zu den Niveaus analysiert</translation>
  </message>
  <message>
   <source>“%1” is there already and not empty; choose a new folder for the study.</source>
   <translation>„%1“ gibt es bereits und ist nicht leer; für die Studie einen neuen Ordner wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/pictures</name>
  <message>
   <source>The picture %1 of this study is damaged; take it back from a copy and go on.</source>
   <translation>Das Bild %1 dieser Studie ist beschädigt; aus einer Kopie zurückholen und fortfahren.</translation>
  </message>
  <message>
   <source>The picture %1 of this study is missing; bring the folder “%2” back and go on.</source>
   <translation>Das Bild %1 dieser Studie fehlt; den Ordner „%2“ zurückbringen und fortfahren.</translation>
  </message>
  <message>
   <source>maps of another slice</source>
   <translation>Heatmaps einer anderen Schicht</translation>
  </message>
  <message>
   <source>not a part of the slice</source>
   <translation>kein Teil der Schicht</translation>
  </message>
  <message>
   <source>not a slice</source>
   <translation>keine Schicht</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>zu groß</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/results</name>
  <message>
   <source>%1 is damaged; take it back from a copy, or move it away to do without.</source>
   <translation>%1 ist beschädigt; aus einer Kopie zurückholen, oder wegräumen, um darauf zu verzichten.</translation>
  </message>
  <message>
   <source>%1 is not in the folder of the study, so nothing is compared with the program.</source>
   <translation>%1 ist nicht im Ordner der Studie, daher wird nichts mit dem Programm verglichen.</translation>
  </message>
  <message>
   <source>%1 is the key of another study; put the right one into the folder.</source>
   <translation>%1 ist der Schlüssel einer anderen Studie; den richtigen in den Ordner legen.</translation>
  </message>
  <message>
   <source>%1: %2 of %3 answered.</source>
   <translation>%1: %2 von %3 beantwortet.</translation>
  </message>
  <message>
   <source>Ratings, %1</source>
   <translation>Bewertungen, %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/study</name>
  <message>
   <source>A study has 1 to %1 readers, each with a name.</source>
   <translation>Eine Studie hat 1 bis %1 Befunder, jeden mit Namen.</translation>
  </message>
  <message>
   <source>A study has 1 to %1 sessions.</source>
   <translation>Eine Studie hat 1 bis %1 Sitzungen.</translation>
  </message>
  <message>
   <source>Choose what is asked: scores of the levels, ratings of the heat maps, or both.</source>
   <translation>Wählen, wonach gefragt wird: Scores der Niveaus, Bewertungen der Heatmaps, oder beides.</translation>
  </message>
  <message>
   <source>Half right: as much right as wrong</source>
   <translation>Halb richtig: so viel richtig wie falsch</translation>
  </message>
  <message>
   <source>Mostly right: small parts missing or too much</source>
   <translation>Überwiegend richtig: kleine Teile fehlen oder sind zu viel</translation>
  </message>
  <message>
   <source>Mostly wrong: little of the disease, or much else</source>
   <translation>Überwiegend falsch: wenig von der Erkrankung, oder viel anderes</translation>
  </message>
  <message>
   <source>No reader can be called “%1”: so the results call the program's own scores.</source>
   <translation>Kein Befunder darf „%1“ heißen: so heißen in den Ergebnissen die Scores des Programms.</translation>
  </message>
  <message>
   <source>Reader 1</source>
   <translation>Befunder 1</translation>
  </message>
  <message>
   <source>Reader 2</source>
   <translation>Befunder 2</translation>
  </message>
  <message>
   <source>Right: it marks the disease and nothing else</source>
   <translation>Richtig: sie markiert die Erkrankung und nichts anderes</translation>
  </message>
  <message>
   <source>SScILD reader study</source>
   <translation>SScILD Reader-Studie</translation>
  </message>
  <message>
   <source>The study file in “%1” is damaged; take %2 back from a copy. Answers are kept.</source>
   <translation>Die Studiendatei in „%1“ ist beschädigt; %2 aus einer Kopie zurückholen. Antworten bleiben erhalten.</translation>
  </message>
  <message>
   <source>There is no reader study in “%1”: it has no %2.</source>
   <translation>In „%1“ gibt es keine Reader-Studie: es fehlt %2.</translation>
  </message>
  <message>
   <source>This study was made by a later version of the program; open it with that one.</source>
   <translation>Diese Studie wurde von einer neueren Programmversion erstellt; mit jener öffnen.</translation>
  </message>
  <message>
   <source>Two readers have the same name; give each a name of their own.</source>
   <translation>Zwei Befunder haben denselben Namen; jedem einen eigenen geben.</translation>
  </message>
  <message>
   <source>Wrong: what it marks is not the disease</source>
   <translation>Falsch: was sie markiert, ist nicht die Erkrankung</translation>
  </message>
  <message>
   <source>no pages, or one of them twice</source>
   <translation>keine Seiten, oder eine davon doppelt</translation>
  </message>
  <message>
   <source>not a page</source>
   <translation>keine Seite</translation>
  </message>
 </context>
 <context>
  <name>core/records/analyses</name>
  <message>
   <source>Analysis opened</source>
   <translation>Analyse geöffnet</translation>
  </message>
  <message>
   <source>Analysis saved</source>
   <translation>Analyse gespeichert</translation>
  </message>
  <message>
   <source>Opening the analysis</source>
   <translation>Analyse wird geöffnet</translation>
  </message>
  <message>
   <source>Saving the analysis</source>
   <translation>Analyse wird gespeichert</translation>
  </message>
  <message>
   <source>This analysis in the records cannot be read.</source>
   <translation>Diese Analyse in den Patientenakten ist nicht lesbar.</translation>
  </message>
  <message>
   <source>This analysis is not in the records; analyse the CT again.</source>
   <translation>Diese Analyse ist nicht in den Patientenakten; das CT neu analysieren.</translation>
  </message>
 </context>
 <context>
  <name>core/records/backup</name>
  <message>
   <source>%1 copies</source>
   <translation>%1 Kopien</translation>
  </message>
  <message>
   <source>A backup inside the folder of the records would be lost with it; choose another folder.</source>
   <translation>Eine Sicherung im Ordner der Patientenakten ginge mit ihnen verloren; einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>Sicherung geschrieben</translation>
  </message>
  <message>
   <source>Copying masks and heat maps</source>
   <translation>Masken und Heatmaps werden kopiert</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>Datenbank wird kopiert</translation>
  </message>
  <message>
   <source>SScILD records</source>
   <translation>SScILD Patientenakten</translation>
  </message>
  <message>
   <source>The daily copy %1 is open in another program; close it and erase again. Nothing was erased.</source>
   <translation>Die tägliche Kopie %1 ist in einem anderen Programm geöffnet; schließen und erneut löschen. Nichts wurde gelöscht.</translation>
  </message>
  <message>
   <source>The patient is erased, but the daily copy %1 cannot be deleted; delete it by hand.</source>
   <translation>Der Patient ist gelöscht, aber die tägliche Kopie %1 kann nicht gelöscht werden; von Hand löschen.</translation>
  </message>
 </context>
 <context>
  <name>core/records/database</name>
  <message>
   <source>The database is empty.</source>
   <translation>Die Datenbank ist leer.</translation>
  </message>
  <message>
   <source>The records are damaged.</source>
   <translation>Die Patientenakten sind beschädigt.</translation>
  </message>
  <message>
   <source>The records are damaged: an entry belongs to nothing.</source>
   <translation>Die Patientenakten sind beschädigt: ein Eintrag gehört zu nichts.</translation>
  </message>
  <message>
   <source>There are no records in this folder yet.</source>
   <translation>In diesem Ordner gibt es noch keine Patientenakten.</translation>
  </message>
  <message>
   <source>These records are of an older version; open them once for writing first.</source>
   <translation>Diese Patientenakten haben eine ältere Version; sie zuerst einmal zum Schreiben öffnen.</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/cipher</name>
  <message>
   <source>These records are encrypted, and the library for that is not installed; install the program with its extra “encryption”.</source>
   <translation>Diese Patientenakten sind verschlüsselt, und die nötige Bibliothek ist nicht installiert; das Programm mit dem Zusatz „encryption“ installieren.</translation>
  </message>
  <message>
   <source>This is neither the pass phrase nor the recovery key of these records; type it again.</source>
   <translation>Das ist weder die Passphrase noch der Wiederherstellungsschlüssel dieser Patientenakten; erneut eingeben.</translation>
  </message>
  <message>
   <source>not a database</source>
   <translation>not a database</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/convert</name>
  <message>
   <source>%1 before *.zip</source>
   <translation>%1 vor *.zip</translation>
  </message>
  <message>
   <source>Copying the daily copies</source>
   <translation>Tägliche Kopien werden kopiert</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation>Wird an seinen Platz gebracht</translation>
  </message>
  <message>
   <source>The copy is not what the records hold, so nothing was changed; try again, or look after the disk.</source>
   <translation>Die Kopie entspricht nicht dem Inhalt der Patientenakten, daher wurde nichts geändert; erneut versuchen oder den Datenträger prüfen.</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/keys</name>
  <message>
   <source>A pass phrase has at least %1 signs; choose a longer one.</source>
   <translation>Eine Passphrase hat mindestens %1 Zeichen; eine längere wählen.</translation>
  </message>
  <message>
   <source>SScILD Desktop records</source>
   <translation>SScILD Desktop Patientenakten</translation>
  </message>
  <message>
   <source>The keyring of this system did not give the key of the records (%1); unlock it and start again, or type the recovery key.</source>
   <translation>Der Schlüsselbund dieses Systems hat den Schlüssel der Patientenakten nicht herausgegeben (%1); entsperren und neu starten, oder den Wiederherstellungsschlüssel eingeben.</translation>
  </message>
  <message>
   <source>The keyring of this system did not take the key (%1), so nothing was encrypted; unlock it first.</source>
   <translation>Der Schlüsselbund dieses Systems hat den Schlüssel nicht angenommen (%1), daher wurde nichts verschlüsselt; zuerst entsperren.</translation>
  </message>
  <message>
   <source>These records are encrypted, and the keyring of this system has no key for them; type their pass phrase or their recovery key.</source>
   <translation>Diese Patientenakten sind verschlüsselt, und der Schlüsselbund dieses Systems hat keinen Schlüssel dafür; Passphrase oder Wiederherstellungsschlüssel eingeben.</translation>
  </message>
  <message>
   <source>These records are encrypted; type their pass phrase or their recovery key.</source>
   <translation>Diese Patientenakten sind verschlüsselt; Passphrase oder Wiederherstellungsschlüssel eingeben.</translation>
  </message>
  <message>
   <source>This system has no keyring for the key; give a pass phrase. Nothing was encrypted.</source>
   <translation>Dieses System hat keinen Schlüsselbund für den Schlüssel; eine Passphrase angeben. Nichts wurde verschlüsselt.</translation>
  </message>
  <message>
   <source>it gave another back</source>
   <translation>es gab einen anderen zurück</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/recovery</name>
  <message>
   <source>%1: recovery key of the encrypted records, %2

%3

It opens the records in %4 and every backup of them made from this day on, also where the keyring or the pass
phrase is lost: type it when the program asks. Without the keyring, the pass phrase and this key nobody can read them
again. Whoever has it can read them: keep it apart from the computer, on paper or in a safe place of your clinic.</source>
   <translation>%1: Wiederherstellungsschlüssel der verschlüsselten Patientenakten, %2

%3

Er öffnet die Patientenakten in %4 und jede ab heute erstellte Sicherung davon, auch wenn Schlüsselbund oder Passphrase
verloren sind: eingeben, wenn das Programm fragt. Ohne Schlüsselbund, Passphrase und diesen Schlüssel kann niemand sie
wieder lesen. Wer ihn hat, kann sie lesen: getrennt vom Rechner aufbewahren, auf Papier oder an einem sicheren Ort Ihrer Klinik.</translation>
  </message>
  <message>
   <source>A recovery key beside what it opens keeps nobody out; choose another folder.</source>
   <translation>Ein Wiederherstellungsschlüssel neben dem, was er öffnet, schützt vor niemandem; einen anderen Ordner wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/records/errors</name>
  <message>
   <source>Another window of this program has the records open; close it, or open the records here for reading only.</source>
   <translation>Ein anderes Fenster dieses Programms hat die Patientenakten geöffnet; schließen, oder sie hier nur zum Lesen öffnen.</translation>
  </message>
  <message>
   <source>Restore your last backup, or the newest of the daily copies beside the records, with Restore from a backup; the present files are kept.</source>
   <translation>Ihre letzte Sicherung oder die neueste der täglichen Kopien neben den Patientenakten mit „Aus Sicherung wiederherstellen“ zurückholen; die vorhandenen Dateien bleiben erhalten.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translation>Der Datenträger ist voll, daher wurde nichts gespeichert; Platz schaffen und erneut versuchen.</translation>
  </message>
  <message>
   <source>The records are closed; start the program again.</source>
   <translation>Die Patientenakten sind geschlossen; das Programm neu starten.</translation>
  </message>
  <message>
   <source>The records are damaged: a table is not what was made.</source>
   <translation>Die Patientenakten sind beschädigt: eine Tabelle ist nicht wie angelegt.</translation>
  </message>
  <message>
   <source>The records are damaged: a text cannot be read.</source>
   <translation>Die Patientenakten sind beschädigt: ein Text ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The records are only read here: another window of the program writes them, or Records is turned off under More; make the change there, or turn Records on.</source>
   <translation>Die Patientenakten sind hier schreibgeschützt: ein anderes Fenster des Programms schreibt sie, oder „Patientenakten führen“ ist unter „Mehr“ ausgeschaltet; dort ändern oder „Patientenakten führen“ einschalten.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be used (%2); check the folder and the disk.</source>
   <translation>Die Patientenakten in %1 sind nicht verwendbar (%2); Ordner und Datenträger prüfen.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written (%2); make the folder writable.</source>
   <translation>Die Patientenakten in %1 können nicht geschrieben werden (%2); den Ordner beschreibbar machen.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written; make the folder and its files writable.</source>
   <translation>Die Patientenakten in %1 können nicht geschrieben werden; den Ordner und seine Dateien beschreibbar machen.</translation>
  </message>
  <message>
   <source>This patient, visit or CT is not in the records; open the patient again.</source>
   <translation>Dieser Patient, diese Visite oder dieses CT ist nicht in den Patientenakten; den Patienten erneut öffnen.</translation>
  </message>
  <message>
   <source>closed database</source>
   <translation>closed database</translation>
  </message>
  <message>
   <source>no such column</source>
   <translation>no such column</translation>
  </message>
  <message>
   <source>no such table</source>
   <translation>no such table</translation>
  </message>
  <message>
   <source>unable to open</source>
   <translation>unable to open</translation>
  </message>
  <message>
   <source>user-defined function raised</source>
   <translation>user-defined function raised</translation>
  </message>
 </context>
 <context>
  <name>core/records/patients</name>
  <message>
   <source>The code %1 belongs to another patient; choose another code.</source>
   <translation>Der Code %1 gehört zu einem anderen Patienten; einen anderen Code wählen.</translation>
  </message>
  <message>
   <source>This patient is not in the records; choose the patient from the list again.</source>
   <translation>Dieser Patient ist nicht in den Patientenakten; den Patienten erneut aus der Liste wählen.</translation>
  </message>
 </context>
 <context>
  <name>core/records/restore</name>
  <message>
   <source>%1 before %2.zip</source>
   <translation>%1 vor %2.zip</translation>
  </message>
  <message>
   <source>%1 cannot be found; choose the backup again.</source>
   <translation>%1 ist nicht zu finden; die Sicherung erneut wählen.</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>Sicherung wiederhergestellt</translation>
  </message>
  <message>
   <source>Checking the backup</source>
   <translation>Sicherung wird geprüft</translation>
  </message>
  <message>
   <source>Putting the backup in place</source>
   <translation>Sicherung wird an ihren Platz gebracht</translation>
  </message>
  <message>
   <source>The disk has no room for this backup; free some space. Nothing was changed.</source>
   <translation>Auf dem Datenträger ist kein Platz für diese Sicherung; Platz schaffen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of the records; choose another one. Nothing was changed.</source>
   <translation>Diese Datei ist keine vollständige Sicherung der Patientenakten; eine andere wählen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>encrypted %1</source>
   <translation>verschlüsselt %1</translation>
  </message>
  <message>
   <source>not ours</source>
   <translation>nicht von diesem Programm</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>zu lang</translation>
  </message>
 </context>
 <context>
  <name>core/records/result_files</name>
  <message>
   <source>A result file of this analysis %1 (%2…): analyse the CT again, or restore your last backup with Restore from a backup.</source>
   <translation>Eine Ergebnisdatei dieser Analyse %1 (%2…): das CT neu analysieren, oder die letzte Sicherung mit „Aus Sicherung wiederherstellen“ zurückholen.</translation>
  </message>
  <message>
   <source>The records name a result file that cannot be (%1).</source>
   <translation>Die Patientenakten nennen eine Ergebnisdatei, die es nicht geben kann (%1).</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>ist beschädigt</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>not a result file</source>
   <translation>keine Ergebnisdatei</translation>
  </message>
  <message>
   <source>not an array that was written here</source>
   <translation>kein hier geschriebenes Array</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>zu kurz</translation>
  </message>
 </context>
 <context>
  <name>core/records/row_sums</name>
  <message>
   <source>AND</source>
   <translation>AND</translation>
  </message>
  <message>
   <source>The records are damaged: an entry is not what was written.</source>
   <translation>Die Patientenakten sind beschädigt: ein Eintrag ist nicht wie geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>core/records/rows</name>
  <message>
   <source>The records are damaged: a day cannot be read.</source>
   <translation>Die Patientenakten sind beschädigt: ein Datum ist nicht lesbar.</translation>
  </message>
 </context>
 <context>
  <name>core/records/schema</name>
  <message>
   <source>The database in the folder of the records was not made by this program.</source>
   <translation>Die Datenbank im Ordner der Patientenakten wurde nicht von diesem Programm angelegt.</translation>
  </message>
  <message>
   <source>These records were made by a newer version of this program (schema %1, this one knows %2); install the newer version. Nothing was changed.</source>
   <translation>Diese Patientenakten wurden von einer neueren Programmversion angelegt (Schema %1, diese kennt %2); die neuere Version installieren. Nichts wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>core/records/series</name>
  <message>
   <source>AND %1</source>
   <translation>AND %1</translation>
  </message>
  <message>
   <source>This CT is not in the records; open it again.</source>
   <translation>Dieses CT ist nicht in den Patientenakten; erneut öffnen.</translation>
  </message>
  <message>
   <source>This visit is not in the records; open the patient again.</source>
   <translation>Diese Visite ist nicht in den Patientenakten; den Patienten erneut öffnen.</translation>
  </message>
  <message>
   <source>series.id IN (%1)</source>
   <translation>series.id IN (%1)</translation>
  </message>
 </context>
 <context>
  <name>core/records/store</name>
  <message>
   <source>%1 is a file, not a folder; choose another folder for the records.</source>
   <translation>%1 ist eine Datei, kein Ordner; für die Patientenakten einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>The database of the records is empty, although there are daily copies of it.</source>
   <translation>Die Datenbank der Patientenakten ist leer, obwohl es tägliche Kopien von ihr gibt.</translation>
  </message>
  <message>
   <source>The database of the records is missing, although there are results.</source>
   <translation>Die Datenbank der Patientenakten fehlt, obwohl Ergebnisse vorhanden sind.</translation>
  </message>
  <message>
   <source>The records are not encrypted, so that they have no key.</source>
   <translation>Die Patientenakten sind nicht verschlüsselt, daher haben sie keinen Schlüssel.</translation>
  </message>
 </context>
 <context>
  <name>core/records/visits</name>
  <message>
   <source>A visit stays with its patient; move its CT to a visit of the other patient.</source>
   <translation>Eine Visite bleibt bei ihrem Patienten; ihr CT zu einer Visite des anderen Patienten verschieben.</translation>
  </message>
  <message>
   <source>The lung function of %1 is in the future; correct the date.</source>
   <translation>Die Lungenfunktion vom %1 liegt in der Zukunft; das Datum korrigieren.</translation>
  </message>
  <message>
   <source>The patient already has a visit on %1; change that visit, or correct the date.</source>
   <translation>Der Patient hat bereits eine Visite am %1; diese Visite ändern oder das Datum korrigieren.</translation>
  </message>
  <message>
   <source>The visit on %1 is in the future; correct the date.</source>
   <translation>Die Visite vom %1 liegt in der Zukunft; das Datum korrigieren.</translation>
  </message>
 </context>
 <context>
  <name>core/results</name>
  <message>
   <source>full maps</source>
   <translation>vollständige Heatmaps</translation>
  </message>
 </context>
 <context>
  <name>core/rules/extents</name>
  <message>
   <source>a score must be a number, got %1</source>
   <translation>ein Score muss eine Zahl sein, nicht %1</translation>
  </message>
  <message>
   <source>main carina</source>
   <translation>Carina</translation>
  </message>
  <message>
   <source>one centimetre above the right hemidiaphragm</source>
   <translation>ein Zentimeter über der rechten Zwerchfellkuppel</translation>
  </message>
  <message>
   <source>origin of the great vessels</source>
   <translation>Abgang der großen Gefäße</translation>
  </message>
  <message>
   <source>pulmonary venous confluence</source>
   <translation>Einmündung der Lungenvenen</translation>
  </message>
 </context>
 <context>
  <name>core/rules/goh</name>
  <message>
   <source>%1 (extent below 10 %)</source>
   <translation>%1 (Ausdehnung unter 10 %)</translation>
  </message>
  <message>
   <source>%1; limited</source>
   <translation>%1; limitiert</translation>
  </message>
  <message>
   <source>FVC % predicted</source>
   <translation>FVC % Soll</translation>
  </message>
  <message>
   <source>Goh et al., Am J Respir Crit Care Med 2008;177:1248</source>
   <translation>Goh et al., Am J Respir Crit Care Med 2008;177:1248</translation>
  </message>
  <message>
   <source>extensive</source>
   <translation>extensiv</translation>
  </message>
  <message>
   <source>extensive (extent 10–30 %, FVC below 70 % predicted)</source>
   <translation>extensiv (Ausdehnung 10–30 %, FVC unter 70 % Soll)</translation>
  </message>
  <message>
   <source>extensive (extent above 30 %)</source>
   <translation>extensiv (Ausdehnung über 30 %)</translation>
  </message>
  <message>
   <source>indeterminate, FVC needed (at the 20 % threshold alone: %1)</source>
   <translation>unbestimmt, FVC nötig (allein nach der 20-%-Schwelle: %1)</translation>
  </message>
  <message>
   <source>limited</source>
   <translation>limitiert</translation>
  </message>
  <message>
   <source>limited (extent 10–30 %, FVC at least 70 % predicted)</source>
   <translation>limitiert (Ausdehnung 10–30 %, FVC mindestens 70 % Soll)</translation>
  </message>
  <message>
   <source>no disease above the noise</source>
   <translation>keine Erkrankung über dem Rauschen</translation>
  </message>
  <message>
   <source>the extent</source>
   <translation>die Ausdehnung</translation>
  </message>
 </context>
 <context>
  <name>core/rules/logic</name>
  <message>
   <source>%1 must lie between %2 and %3, got %4</source>
   <translation>%1 muss zwischen %2 und %3 liegen, nicht %4</translation>
  </message>
 </context>
 <context>
  <name>core/rules/lung_function</name>
  <message>
   <source>Humphries et al., Eur Respir J 2018 (3.4–6.4 points)</source>
   <translation>Humphries et al., Eur Respir J 2018 (3.4–6.4 Punkte)</translation>
  </message>
  <message>
   <source>Wells et al., Am J Respir Crit Care Med 2003;167:962</source>
   <translation>Wells et al., Am J Respir Crit Care Med 2003;167:962</translation>
  </message>
  <message>
   <source>lung function values must be above zero</source>
   <translation>Lungenfunktionswerte müssen größer als null sein</translation>
  </message>
 </context>
 <context>
  <name>core/rules/plausible</name>
  <message>
   <source>%1 %2 %3 and %4 % predicted do not fit together</source>
   <translation>%1 %2 %3 und %4 % Soll passen nicht zusammen</translation>
  </message>
  <message>
   <source>%1 %2 %3 is %4 % %5 than the %6 before</source>
   <translation>%1 %2 %3 ist %4 % %5 als %6 zuvor</translation>
  </message>
  <message>
   <source>%1 %2 is not possible; enter a whole number.</source>
   <translation>%1 %2 ist nicht möglich; eine ganze Zahl eingeben.</translation>
  </message>
  <message>
   <source>%1 as before: 100 % was %2 %3 and would now be %4 %5; check both.</source>
   <translation>%1 wie zuvor: 100 % waren %2 %3 und wären jetzt %4 %5; beide prüfen.</translation>
  </message>
  <message>
   <source>%1 is not a number.</source>
   <translation>%1 ist keine Zahl.</translation>
  </message>
  <message>
   <source>%1 is not possible; %2enter %3.</source>
   <translation>%1 ist nicht möglich; %2Eingabe: %3.</translation>
  </message>
  <message>
   <source>%1 is unusual; check it.</source>
   <translation>%1 ist ungewöhnlich; prüfen.</translation>
  </message>
  <message>
   <source>%1 lies before the time of CT; check the year.</source>
   <translation>%1 liegt vor der Zeit des CT; das Jahr prüfen.</translation>
  </message>
  <message>
   <source>%1 lies before the year of birth, %2.</source>
   <translation>%1 liegt vor dem Geburtsjahr, %2.</translation>
  </message>
  <message>
   <source>%1 lies in the future; enter the day of the visit.</source>
   <translation>%1 liegt in der Zukunft; den Tag der Visite eingeben.</translation>
  </message>
  <message>
   <source>%1 to %2 %3</source>
   <translation>%1 bis %2 %3</translation>
  </message>
  <message>
   <source>%1: 100 % would be %2 %3; check both.</source>
   <translation>%1: 100 % wären %2 %3; beide prüfen.</translation>
  </message>
  <message>
   <source>%1; check it.</source>
   <translation>%1; prüfen.</translation>
  </message>
  <message>
   <source>At %1 the patient would be over %2 years old; check the year.</source>
   <translation>Am %1 wäre der Patient über %2 Jahre alt; das Jahr prüfen.</translation>
  </message>
  <message>
   <source>FEV1 %1 L is above FVC %2 L, which is not possible.</source>
   <translation>FEV1 %1 L liegt über FVC %2 L; das ist nicht möglich.</translation>
  </message>
  <message>
   <source>FEV1 is only %1 % of FVC; check both.</source>
   <translation>FEV1 beträgt nur %1 % der FVC; beide prüfen.</translation>
  </message>
  <message>
   <source>Lung function of %1 lies in the future.</source>
   <translation>Die Lungenfunktion vom %1 liegt in der Zukunft.</translation>
  </message>
  <message>
   <source>Lung function was measured %1 days from the visit; is it of another visit?</source>
   <translation>Die Lungenfunktion wurde %1 Tage entfernt von der Visite gemessen; gehört sie zu einer anderen Visite?</translation>
  </message>
  <message>
   <source>RV %1 L is not below TLC %2 L, which is not possible.</source>
   <translation>RV %1 L liegt nicht unter TLC %2 L; das ist nicht möglich.</translation>
  </message>
  <message>
   <source>TLC %1 L is below FVC %2 L; check both.</source>
   <translation>TLC %1 L liegt unter FVC %2 L; beide prüfen.</translation>
  </message>
  <message>
   <source>There is a visit on %1 already; open that one, or enter another day.</source>
   <translation>Am %1 gibt es bereits eine Visite; diese öffnen oder einen anderen Tag eingeben.</translation>
  </message>
  <message>
   <source>There is a visit on %1; is %2 the same visit?</source>
   <translation>Am %1 gibt es eine Visite; ist %2 dieselbe Visite?</translation>
  </message>
  <message>
   <source>is it a share of 1?</source>
   <translation>als Anteil von 1?</translation>
  </message>
  <message>
   <source>is it in % predicted?</source>
   <translation>in % Soll?</translation>
  </message>
  <message>
   <source>is it in %1 or in % predicted?</source>
   <translation>in %1 oder in % Soll?</translation>
  </message>
  <message>
   <source>is it in L?</source>
   <translation>in L?</translation>
  </message>
  <message>
   <source>is it in mL?</source>
   <translation>in mL?</translation>
  </message>
  <message>
   <source>is it in metres?</source>
   <translation>in Metern?</translation>
  </message>
  <message>
   <source>less</source>
   <translation>weniger</translation>
  </message>
  <message>
   <source>more</source>
   <translation>mehr</translation>
  </message>
 </context>
 <context>
  <name>core/rules/progression</name>
  <message>
   <source>Flaherty et al., N Engl J Med 2019;381:1718 (INBUILD)</source>
   <translation>Flaherty et al., N Engl J Med 2019;381:1718 (INBUILD)</translation>
  </message>
  <message>
   <source>Hoffmann-Vold et al., Ann Rheum Dis 2021;80:219 (EUSTAR)</source>
   <translation>Hoffmann-Vold et al., Ann Rheum Dis 2021;80:219 (EUSTAR)</translation>
  </message>
  <message>
   <source>Kafaja et al., Am J Respir Crit Care Med 2018</source>
   <translation>Kafaja et al., Am J Respir Crit Care Med 2018</translation>
  </message>
  <message>
   <source>Khanna et al., J Rheumatol 2015;42:2168 (OMERACT)</source>
   <translation>Khanna et al., J Rheumatol 2015;42:2168 (OMERACT)</translation>
  </message>
  <message>
   <source>Raghu et al., Am J Respir Crit Care Med 2022, 202202-0399ST (ATS/ERS/JRS/ALAT)</source>
   <translation>Raghu et al., Am J Respir Crit Care Med 2022, 202202-0399ST (ATS/ERS/JRS/ALAT)</translation>
  </message>
  <message>
   <source>better</source>
   <translation>besser</translation>
  </message>
  <message>
   <source>improved</source>
   <translation>gebessert</translation>
  </message>
  <message>
   <source>increased extent or increased coarseness of reticular abnormality</source>
   <translation>zunehmende Ausdehnung oder Vergröberung retikulärer Veränderungen</translation>
  </message>
  <message>
   <source>increased extent or severity of traction bronchiectasis and bronchiolectasis</source>
   <translation>zunehmende Ausdehnung oder Ausprägung von Traktionsbronchiektasen und -bronchiolektasen</translation>
  </message>
  <message>
   <source>increased lobar volume loss</source>
   <translation>zunehmender Volumenverlust der Lappen</translation>
  </message>
  <message>
   <source>major</source>
   <translation>sehr stark</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>mäßig</translation>
  </message>
  <message>
   <source>new fine reticulation</source>
   <translation>neue feine Retikulation</translation>
  </message>
  <message>
   <source>new ground-glass opacity with traction bronchiectasis</source>
   <translation>neue Milchglastrübung mit Traktionsbronchiektasen</translation>
  </message>
  <message>
   <source>new or increased honeycombing</source>
   <translation>neue oder zunehmende Honigwaben</translation>
  </message>
  <message>
   <source>significant</source>
   <translation>deutlich</translation>
  </message>
  <message>
   <source>the time between the dates in months</source>
   <translation>Zeit zwischen den Tagen in Monaten</translation>
  </message>
 </context>
 <context>
  <name>core/rules/severity</name>
  <message>
   <source>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % of the lobe</source>
   <translation>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % des Lappens</translation>
  </message>
  <message>
   <source>Guiot et al. 2025, Fig. 1</source>
   <translation>Guiot et al. 2025, Fig. 1</translation>
  </message>
  <message>
   <source>the share of the lobe</source>
   <translation>Anteil des Lappens</translation>
  </message>
  <message>
   <source>the sum needs five lobes, got %1</source>
   <translation>die Summe braucht fünf Lappen, nicht %1</translation>
  </message>
 </context>
 <context>
  <name>core/rules/ssc_facts</name>
  <message>
   <source>6-minute walk</source>
   <translation>6-Minuten-Gehtest</translation>
  </message>
  <message>
   <source>Digital ulcers</source>
   <translation>Digitale Ulzera</translation>
  </message>
  <message>
   <source>Distance walked in six minutes, in metres.</source>
   <translation>In sechs Minuten zurückgelegte Gehstrecke, in Metern.</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Height of the body in centimetres.</source>
   <translation>Körpergröße in Zentimetern.</translation>
  </message>
  <message>
   <source>Krebs von den Lungen 6 in the serum, in U/mL: higher where alveoli are damaged.</source>
   <translation>Krebs von den Lungen 6 im Serum, in U/mL: erhöht bei Schädigung der Alveolen.</translation>
  </message>
  <message>
   <source>Limited cutaneous: skin thick below elbows and knees and in the face alone; diffuse cutaneous: above them too; sine scleroderma: no thick skin.</source>
   <translation>Limitiert kutan: Hautverdickung nur distal von Ellenbogen und Knien und im Gesicht; diffus kutan: auch proximal davon; sine scleroderma: keine Hautverdickung.</translation>
  </message>
  <message>
   <source>Modified Rodnan skin score: thickness of the skin, 0 to 3 at each of 17 places, summed up to 51.</source>
   <translation>Modifizierter Rodnan-Hautscore: Hautdicke, 0 bis 3 an je 17 Stellen, Summe bis 51.</translation>
  </message>
  <message>
   <source>Skin subset</source>
   <translation>Hauttyp</translation>
  </message>
  <message>
   <source>Smoking</source>
   <translation>Rauchen</translation>
  </message>
  <message>
   <source>Ulcers of the fingertips: present at this visit, healed ones only, or none.</source>
   <translation>Ulzera der Fingerspitzen: bei dieser Visite vorhanden, nur abgeheilte, oder keine.</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>Weight of the body in kilograms.</source>
   <translation>Körpergewicht in Kilogramm.</translation>
  </message>
  <message>
   <source>Whether the patient smokes, did so formerly, or never did.</source>
   <translation>Ob der Patient raucht, früher geraucht hat oder nie geraucht hat.</translation>
  </message>
  <message>
   <source>current</source>
   <translation>aktuell</translation>
  </message>
  <message>
   <source>diffuse cutaneous</source>
   <translation>diffus kutan</translation>
  </message>
  <message>
   <source>former</source>
   <translation>früher</translation>
  </message>
  <message>
   <source>healed</source>
   <translation>abgeheilt</translation>
  </message>
  <message>
   <source>limited cutaneous</source>
   <translation>limitiert kutan</translation>
  </message>
  <message>
   <source>mrss</source>
   <translation>mrss</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>present</source>
   <translation>vorhanden</translation>
  </message>
  <message>
   <source>sine scleroderma</source>
   <translation>sine scleroderma</translation>
  </message>
  <message>
   <source>skin</source>
   <translation>Haut</translation>
  </message>
  <message>
   <source>smoking</source>
   <translation>Rauchen</translation>
  </message>
 </context>
 <context>
  <name>core/rules/windows</name>
  <message>
   <source>%1 months</source>
   <translation>%1 Monate</translation>
  </message>
  <message>
   <source>%1: the second is not later than the first</source>
   <translation>%1: das zweite ist nicht später als das erste</translation>
  </message>
  <message>
   <source>inside %1</source>
   <translation>im Zeitfenster %1</translation>
  </message>
  <message>
   <source>outside %1</source>
   <translation>außerhalb des Zeitfensters %1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/cells</name>
  <message>
   <source>day first</source>
   <translation>Tag zuerst</translation>
  </message>
  <message>
   <source>holds %1, which is not a date</source>
   <translation>enthält %1, kein Datum</translation>
  </message>
  <message>
   <source>holds %1.%2.%3, a day that does not exist</source>
   <translation>enthält %1.%2.%3, einen Tag, den es nicht gibt</translation>
  </message>
  <message>
   <source>holds '%1', neither yes nor no</source>
   <translation>enthält „%1“, weder ja noch nein</translation>
  </message>
  <message>
   <source>holds '%1', which is not a date</source>
   <translation>enthält „%1“, kein Datum</translation>
  </message>
  <message>
   <source>holds '%1', which is not a number</source>
   <translation>enthält „%1“, keine Zahl</translation>
  </message>
  <message>
   <source>holds '%1'; choose whether the day or the month comes first</source>
   <translation>enthält „%1“; wählen, ob Tag oder Monat zuerst steht</translation>
  </message>
  <message>
   <source>holds '%1'; write the year with four digits</source>
   <translation>enthält „%1“; das Jahr mit vier Ziffern schreiben</translation>
  </message>
  <message>
   <source>holds the date %1, not a number</source>
   <translation>enthält das Datum %1, keine Zahl</translation>
  </message>
  <message>
   <source>holds the error %1</source>
   <translation>enthält den Fehler %1</translation>
  </message>
  <message>
   <source>holds the year %1; write the day by the Gregorian calendar</source>
   <translation>enthält das Jahr %1; den Tag nach dem gregorianischen Kalender schreiben</translation>
  </message>
  <message>
   <source>is a formula without a stored result; open the file in Excel and save it</source>
   <translation>ist eine Formel ohne gespeichertes Ergebnis; die Datei in Excel öffnen und speichern</translation>
  </message>
  <message>
   <source>keine angabe</source>
   <translation>keine angabe</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>Monat zuerst</translation>
  </message>
  <message>
   <source>nicht durchgefuhrt</source>
   <translation>nicht durchgefuhrt</translation>
  </message>
  <message>
   <source>not done</source>
   <translation>not done</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/csvfile</name>
  <message>
   <source>%1 has more than %2 rows; keep only lung function values in it.</source>
   <translation>%1 hat mehr als %2 Zeilen; nur Lungenfunktionswerte darin behalten.</translation>
  </message>
  <message>
   <source>%1 is neither an Excel nor a CSV file; choose a sheet with lung function values.</source>
   <translation>%1 ist weder eine Excel- noch eine CSV-Datei; eine Tabelle mit Lungenfunktionswerten wählen.</translation>
  </message>
  <message>
   <source>Reading the sheet</source>
   <translation>Tabelle wird gelesen</translation>
  </message>
  <message>
   <source>Row %1 of %2 cannot be read (%3); correct it and try again.</source>
   <translation>Zeile %1 von %2 ist nicht lesbar (%3); korrigieren und erneut versuchen.</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/excel</name>
  <message>
   <source>%1 has no visible sheet; show one in Excel and save.</source>
   <translation>%1 hat kein sichtbares Tabellenblatt; in Excel eines einblenden und speichern.</translation>
  </message>
  <message>
   <source>%1 is an OpenDocument sheet; save it as .xlsx or .csv and choose that file.</source>
   <translation>%1 ist eine OpenDocument-Tabelle; als .xlsx oder .csv speichern und jene Datei wählen.</translation>
  </message>
  <message>
   <source>%1 is damaged or not an Excel workbook; open it in Excel, save it again and choose that file.</source>
   <translation>%1 ist beschädigt oder keine Excel-Arbeitsmappe; in Excel öffnen, erneut speichern und jene Datei wählen.</translation>
  </message>
  <message>
   <source>%1 is protected by a password; save it without one and choose that file.</source>
   <translation>%1 ist durch ein Passwort geschützt; ohne Passwort speichern und jene Datei wählen.</translation>
  </message>
  <message>
   <source>%1 unpacks to far more than a sheet of values; keep only lung function in it.</source>
   <translation>%1 wird entpackt viel größer als eine Wertetabelle; nur Lungenfunktion darin behalten.</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/headings</name>
  <message>
   <source>%1_percent</source>
   <translation>%1_percent</translation>
  </message>
  <message>
   <source>Choose the column with the date.</source>
   <translation>Die Spalte mit dem Datum wählen.</translation>
  </message>
  <message>
   <source>DLCO corrected for haemoglobin (yes or no)</source>
   <translation>DLCO hämoglobinkorrigiert (ja oder nein)</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Is the day or the month first in %1?</source>
   <translation>Steht in %1 der Tag oder der Monat zuerst?</translation>
  </message>
  <message>
   <source>Is “%1” in % of predicted? If so, choose it for that column.</source>
   <translation>Ist „%1“ in % vom Soll? Dann dies für die Spalte wählen.</translation>
  </message>
  <message>
   <source>Patient (code or hospital ID)</source>
   <translation>Patient (Code oder Krankenhaus-ID)</translation>
  </message>
  <message>
   <source>millilitres</source>
   <translation>Milliliter</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>Prozent</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/preview</name>
  <message>
   <source>%1 %2 by %3</source>
   <translation>%1 %2 durch %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not %3</source>
   <translation>%1 enthält „%2“, nicht %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not a grade from 0 to 4</source>
   <translation>%1 enthält „%2“, keinen Grad von 0 bis 4</translation>
  </message>
  <message>
   <source>%1 or %2</source>
   <translation>%1 oder %2</translation>
  </message>
  <message>
   <source>%1 row %2</source>
   <translation>%1 Zeile %2</translation>
  </message>
  <message>
   <source>%1; type these values at the visit where they belong.</source>
   <translation>%1; diese Werte bei der Visite eingeben, zu der sie gehören.</translation>
  </message>
  <message>
   <source>'%1' fits %2 patients; use the code</source>
   <translation>„%1“ passt zu %2 Patienten; den Code verwenden</translation>
  </message>
  <message>
   <source>Date %1</source>
   <translation>Datum %1</translation>
  </message>
  <message>
   <source>The visit of %1 holds lung function of %2 already</source>
   <translation>Die Visite vom %1 enthält bereits Lungenfunktion vom %2</translation>
  </message>
  <message>
   <source>choose the column with the date</source>
   <translation>die Spalte mit dem Datum wählen</translation>
  </message>
  <message>
   <source>choose the column with the patient's code or hospital ID</source>
   <translation>die Spalte mit Code oder Krankenhaus-ID des Patienten wählen</translation>
  </message>
  <message>
   <source>is of the same patient and day as, but differs from,</source>
   <translation>gleicher Patient und Tag wie, aber abweichend von,</translation>
  </message>
  <message>
   <source>new visit on %1</source>
   <translation>neue Visite am %1</translation>
  </message>
  <message>
   <source>no patient has the code or hospital ID '%1'</source>
   <translation>kein Patient hat den Code oder die Krankenhaus-ID „%1“</translation>
  </message>
  <message>
   <source>repeats</source>
   <translation>wiederholt</translation>
  </message>
  <message>
   <source>replaces %1</source>
   <translation>ersetzt %1</translation>
  </message>
  <message>
   <source>there are no values in this row</source>
   <translation>in dieser Zeile stehen keine Werte</translation>
  </message>
  <message>
   <source>there is no date in this row</source>
   <translation>in dieser Zeile steht kein Datum</translation>
  </message>
  <message>
   <source>there is no patient in this row</source>
   <translation>in dieser Zeile steht kein Patient</translation>
  </message>
  <message>
   <source>to the visit of %1</source>
   <translation>zur Visite vom %1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/read</name>
  <message>
   <source>%1 cannot be opened (%2); close it elsewhere or copy it here.</source>
   <translation>%1 lässt sich nicht öffnen (%2); anderswo schließen oder hierher kopieren.</translation>
  </message>
  <message>
   <source>%1 is empty; choose a sheet with lung function values.</source>
   <translation>%1 ist leer; eine Tabelle mit Lungenfunktionswerten wählen.</translation>
  </message>
  <message>
   <source>%1 is in the old Excel format; %2.</source>
   <translation>%1 hat das alte Excel-Format; %2.</translation>
  </message>
  <message>
   <source>%1 is larger than %2 MB; keep only the lung function values in it.</source>
   <translation>%1 ist größer als %2 MB; nur die Lungenfunktionswerte darin behalten.</translation>
  </message>
  <message>
   <source>%1 is not a file that can be read; choose an Excel or CSV file.</source>
   <translation>%1 ist keine lesbare Datei; eine Excel- oder CSV-Datei wählen.</translation>
  </message>
  <message>
   <source>open it in its own program, save it as .xlsx or .csv and choose that file</source>
   <translation>im eigenen Programm öffnen, als .xlsx oder .csv speichern und jene Datei wählen</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/table</name>
  <message>
   <source>Column %1</source>
   <translation>Spalte %1</translation>
  </message>
  <message>
   <source>No table was found: the sheet needs one row of headings with the values below it.</source>
   <translation>Keine Tabelle gefunden: nötig ist eine Zeile mit Überschriften und darunter die Werte.</translation>
  </message>
  <message>
   <source>The sheet has headings but no values below them.</source>
   <translation>Die Tabelle hat Überschriften, aber darunter keine Werte.</translation>
  </message>
 </context>
 <context>
  <name>core/volume</name>
  <message>
   <source>The image axes are not at right angles; export the series again.</source>
   <translation>Die Bildachsen stehen nicht rechtwinklig; die Serie erneut exportieren.</translation>
  </message>
  <message>
   <source>The voxel spacing %1 mm is not usable; export the series again.</source>
   <translation>Der Voxelabstand %1 mm ist nicht verwendbar; die Serie erneut exportieren.</translation>
  </message>
  <message>
   <source>a volume is int16 and has the shape of its geometry</source>
   <translation>ein Volumen ist int16 und hat die Form seiner Geometrie</translation>
  </message>
 </context>
 <context>
  <name>core/wording</name>
  <message>
   <source>and</source>
   <translation>und</translation>
  </message>
 </context>
 <context>
  <name>core/xlsx/sheet</name>
  <message>
   <source>a document type</source>
   <translation>ein Dokumenttyp</translation>
  </message>
  <message>
   <source>no rows, or not in order</source>
   <translation>keine Zeilen, oder nicht in der Reihenfolge</translation>
  </message>
 </context>
 <context>
  <name>integrity</name>
  <message>
   <source>%1 files are as they were built</source>
   <translation>%1 Dateien sind unverändert wie ausgeliefert</translation>
  </message>
  <message>
   <source>Install the program again; patients, results and settings stay as they are.</source>
   <translation>Das Programm neu installieren; Patienten, Ergebnisse und Einstellungen bleiben unverändert.</translation>
  </message>
  <message>
   <source>The list of the program's files (%1) is missing or damaged. %2</source>
   <translation>Die Dateiliste des Programms (%1) fehlt oder ist beschädigt. %2</translation>
  </message>
  <message>
   <source>The program cannot start on this computer: %1</source>
   <translation>Das Programm kann auf diesem Rechner nicht starten: %1</translation>
  </message>
  <message>
   <source>This installation is damaged: %1%2. %3</source>
   <translation>Diese Installation ist beschädigt: %1%2. %3</translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation>und %1 weitere</translation>
  </message>
  <message>
   <source>runs by this Python, from a wheel or its source; only packages have a list to compare with</source>
   <translation>läuft mit diesem Python, aus einem Wheel oder dem Quelltext; nur Pakete haben eine Vergleichsliste</translation>
  </message>
  <message>
   <source>the files are of version %1, the program is %2</source>
   <translation>die Dateien haben Version %1, das Programm %2</translation>
  </message>
  <message>
   <source>“%1” cannot be read (%2)</source>
   <translation>„%1“ ist nicht lesbar (%2)</translation>
  </message>
  <message>
   <source>“%1” is missing</source>
   <translation>„%1“ fehlt</translation>
  </message>
  <message>
   <source>“%1” was changed</source>
   <translation>„%1“ wurde verändert</translation>
  </message>
 </context>
 <context>
  <name>logs</name>
  <message>
   <source>%(asctime)s %(levelname)s %(name)s: %(message)s</source>
   <translation>%(asctime)s %(levelname)s %(name)s: %(message)s</translation>
  </message>
 </context>
 <context>
  <name>selftest</name>
  <message>
   <source>%1 came back in another size.</source>
   <translation>%1 kam in anderer Größe zurück.</translation>
  </message>
  <message>
   <source>%1 cannot be written (%2); free space or correct its rights.</source>
   <translation>%1 kann nicht geschrieben werden (%2); Platz schaffen oder die Rechte korrigieren.</translation>
  </message>
  <message>
   <source>%1 is %2 %3 from the truth, at most %4 are allowed.</source>
   <translation>%1 weicht um %2 %3 von der Wahrheit ab, erlaubt sind höchstens %4.</translation>
  </message>
  <message>
   <source>%1 is decoded into wrong pixels.</source>
   <translation>%1 wird in falsche Pixel dekodiert.</translation>
  </message>
  <message>
   <source>Pictures of the guide are missing %1; install the program again.</source>
   <translation>Bilder des Handbuchs fehlen: %1; das Programm neu installieren.</translation>
  </message>
  <message>
   <source>Resources are missing or empty %1; install the program again.</source>
   <translation>Ressourcen fehlen oder sind leer: %1; das Programm neu installieren.</translation>
  </message>
  <message>
   <source>a patient that was kept was not found again.</source>
   <translation>ein gespeicherter Patient wurde nicht wiedergefunden.</translation>
  </message>
  <message>
   <source>the 3D library cannot be loaded; install the program again.</source>
   <translation>die 3D-Bibliothek lässt sich nicht laden; das Programm neu installieren.</translation>
  </message>
  <message>
   <source>the analysis of the built-in case is not complete.</source>
   <translation>die Analyse des Beispielfalls ist nicht vollständig.</translation>
  </message>
  <message>
   <source>the disk with %1 is full: %2 MB are free, at least %3 MB are needed.</source>
   <translation>der Datenträger mit %1 ist voll: %2 MB sind frei, nötig sind mindestens %3 MB.</translation>
  </message>
  <message>
   <source>the lungs that were written as DICOM are not those of the analysis.</source>
   <translation>die als DICOM geschriebene Lunge ist nicht die der Analyse.</translation>
  </message>
  <message>
   <source>the window could not be shown (%1); are system libraries missing?</source>
   <translation>das Fenster konnte nicht gezeigt werden (%1); fehlen Systembibliotheken?</translation>
  </message>
  <message>
   <source>there was no analysis to export.</source>
   <translation>es gab keine Analyse zum Exportieren.</translation>
  </message>
 </context>
 <context>
  <name>state/active_tool</name>
  <message>
   <source>Angle: click at an end, the vertex and the other end</source>
   <translation>Winkel: ein Ende, den Scheitel und das andere Ende anklicken</translation>
  </message>
  <message>
   <source>Ball</source>
   <translation>Kugel</translation>
  </message>
  <message>
   <source>Ball: correct a mask in all slices that it reaches; Ctrl erases</source>
   <translation>Kugel: eine Maske in allen erreichten Schichten korrigieren; Ctrl radiert</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <source>Brush: correct a mask in one slice; Ctrl erases</source>
   <translation>Pinsel: eine Maske in einer Schicht korrigieren; Ctrl radiert</translation>
  </message>
  <message>
   <source>Ellipse with mean, SD, area and histogram</source>
   <translation>Ellipse mit Mittelwert, SD, Fläche und Histogramm</translation>
  </message>
  <message>
   <source>HU of a place</source>
   <translation>HU einer Stelle</translation>
  </message>
  <message>
   <source>Pointer</source>
   <translation>Zeiger</translation>
  </message>
  <message>
   <source>Pointer: lay down the tool that is in hand</source>
   <translation>Zeiger: das aktive Werkzeug ablegen</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <source>Polygon: correct what is drawn round; Ctrl erases</source>
   <translation>Polygon: das Umfahrene korrigieren; Ctrl radiert</translation>
  </message>
  <message>
   <source>Rectangle with mean, SD, area and histogram</source>
   <translation>Rechteck mit Mittelwert, SD, Fläche und Histogramm</translation>
  </message>
  <message>
   <source>Ruler: drag, or click at both ends</source>
   <translation>Lineal: ziehen, oder beide Enden anklicken</translation>
  </message>
  <message>
   <source>ball</source>
   <translation>Kugel</translation>
  </message>
  <message>
   <source>brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <source>pointer</source>
   <translation>Zeiger</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>Polygon</translation>
  </message>
 </context>
 <context>
  <name>state/keymap</name>
  <message>
   <source>%1 window, or what Window presets made of it</source>
   <translation>Fenster %1 (oder eigene Voreinstellung)</translation>
  </message>
  <message>
   <source>3D large, the planes beside it</source>
   <translation>3D groß, die Ebenen daneben</translation>
  </message>
  <message>
   <source>Active plane large, and back</source>
   <translation>Aktive Ebene groß, und zurück</translation>
  </message>
  <message>
   <source>Active side large, and back</source>
   <translation>Aktive Seite groß, und zurück</translation>
  </message>
  <message>
   <source>Axial large, the other planes beside it</source>
   <translation>Axial groß, die anderen Ebenen daneben</translation>
  </message>
  <message>
   <source>Axial planes</source>
   <translation>Axiale Ebenen</translation>
  </message>
  <message>
   <source>Borders of the lobes shown or hidden</source>
   <translation>Lappengrenzen ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Click, or Shift + move</source>
   <translation>Klick, oder Shift + Bewegen</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Coronal planes</source>
   <translation>Koronale Ebenen</translation>
  </message>
  <message>
   <source>Crosshair shown or hidden</source>
   <translation>Fadenkreuz ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Crosshair to this place</source>
   <translation>Fadenkreuz an diese Stelle</translation>
  </message>
  <message>
   <source>Ctrl + wheel, right drag</source>
   <translation>Ctrl + Mausrad, Ziehen mit rechts</translation>
  </message>
  <message>
   <source>Day of a new visit</source>
   <translation>Tag einer neuen Visite</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Delete the chosen measurement; Undo brings it back</source>
   <translation>Gewählte Messung löschen; „Rückgängig“ holt sie zurück</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Drag a level line</source>
   <translation>Eine Niveaulinie ziehen</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>First slice of the active plane (cranial, anterior, right)</source>
   <translation>Erste Schicht der aktiven Ebene (kranial, anterior, rechts)</translation>
  </message>
  <message>
   <source>Fit the pictures to their places</source>
   <translation>Bilder in ihre Felder einpassen</translation>
  </message>
  <message>
   <source>Go to Goh level %1</source>
   <translation>Zu Goh-Niveau %1</translation>
  </message>
  <message>
   <source>Grey levels inverted, and back</source>
   <translation>Graustufen invertieren und zurück</translation>
  </message>
  <message>
   <source>Heat map shown or hidden</source>
   <translation>Heatmap ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Hold to hide all overlays</source>
   <translation>Halten, um alle Überlagerungen auszublenden</translation>
  </message>
  <message>
   <source>Hold to see the prior in the place of the current</source>
   <translation>Halten, um die Voraufnahme an der Stelle der aktuellen zu sehen</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Pos1</translation>
  </message>
  <message>
   <source>In a box: the saved value comes back</source>
   <translation>In einem Feld: der gespeicherte Wert kommt zurück</translation>
  </message>
  <message>
   <source>Larger brush or ball</source>
   <translation>Pinsel oder Kugel größer</translation>
  </message>
  <message>
   <source>Last slice of the active plane</source>
   <translation>Letzte Schicht der aktiven Ebene</translation>
  </message>
  <message>
   <source>Left drag</source>
   <translation>Ziehen mit links</translation>
  </message>
  <message>
   <source>Left drag changes the window</source>
   <translation>Ziehen mit links ändert das Fenster</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair</source>
   <translation>Ziehen mit links bewegt das Fadenkreuz</translation>
  </message>
  <message>
   <source>Left drag pans</source>
   <translation>Ziehen mit links verschiebt das Bild</translation>
  </message>
  <message>
   <source>Left drag scrolls slices</source>
   <translation>Ziehen mit links blättert durch die Schichten</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>Ziehen mit links zoomt</translation>
  </message>
  <message>
   <source>Lesions filled or as outlines</source>
   <translation>Läsionen gefüllt oder als Umrisse</translation>
  </message>
  <message>
   <source>Lesions shown or hidden</source>
   <translation>Läsionen ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Lines of the Goh levels shown or hidden</source>
   <translation>Linien der Goh-Niveaus ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>Ziehen mit der mittleren Taste</translation>
  </message>
  <message>
   <source>Move a Goh level; it is scored again</source>
   <translation>Ein Goh-Niveau verschieben; es wird neu bewertet</translation>
  </message>
  <message>
   <source>Move both CT together by anatomy, or each by itself</source>
   <translation>Beide CTs anatomisch gekoppelt bewegen, oder jedes für sich</translation>
  </message>
  <message>
   <source>Next difference overlay: density, lesions, none</source>
   <translation>Nächste Differenzüberlagerung: Dichte, Läsionen, keine</translation>
  </message>
  <message>
   <source>Next lesion, largest first</source>
   <translation>Nächste Läsion, größte zuerst</translation>
  </message>
  <message>
   <source>Next place where lesions were gained or lost, largest first</source>
   <translation>Nächste Stelle mit hinzugekommenen oder verschwundenen Läsionen, größte zuerst</translation>
  </message>
  <message>
   <source>One plane large, and back</source>
   <translation>Eine Ebene groß, und zurück</translation>
  </message>
  <message>
   <source>One slice the other way</source>
   <translation>Eine Schicht in Gegenrichtung</translation>
  </message>
  <message>
   <source>One slice to cranial, anterior or right in the active plane</source>
   <translation>Eine Schicht nach kranial, anterior oder rechts in der aktiven Ebene</translation>
  </message>
  <message>
   <source>Overlays</source>
   <translation>Überlagerungen</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>Pixels smoothed, or as they are</source>
   <translation>Pixel geglättet, oder wie sie sind</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Stellen</translation>
  </message>
  <message>
   <source>Previous lesion</source>
   <translation>Vorige Läsion</translation>
  </message>
  <message>
   <source>Previous such place</source>
   <translation>Vorige solche Stelle</translation>
  </message>
  <message>
   <source>Remove the visit that is chosen; Undo brings it back</source>
   <translation>Gewählte Visite entfernen; „Rückgängig“ holt sie zurück</translation>
  </message>
  <message>
   <source>Sagittal planes</source>
   <translation>Sagittale Ebenen</translation>
  </message>
  <message>
   <source>Slab: MIP, MinIP, mean, off</source>
   <translation>Slab: MIP, MinIP, Mittel, aus</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Slices of the active plane run by themselves, or stop</source>
   <translation>Schichten der aktiven Ebene laufen von selbst, oder halten an</translation>
  </message>
  <message>
   <source>Smaller brush or ball</source>
   <translation>Pinsel oder Kugel kleiner</translation>
  </message>
  <message>
   <source>Ten slices</source>
   <translation>Zehn Schichten</translation>
  </message>
  <message>
   <source>Ten slices the other way</source>
   <translation>Zehn Schichten in Gegenrichtung</translation>
  </message>
  <message>
   <source>The active tool (window at the start); Esc goes back to the pointer</source>
   <translation>Aktives Werkzeug (zu Beginn Fenster); Esc führt zum Zeiger zurück</translation>
  </message>
  <message>
   <source>The five Goh levels at once</source>
   <translation>Die fünf Goh-Niveaus zugleich</translation>
  </message>
  <message>
   <source>They run faster</source>
   <translation>Schneller laufen</translation>
  </message>
  <message>
   <source>They run slower</source>
   <translation>Langsamer laufen</translation>
  </message>
  <message>
   <source>Thicker slab</source>
   <translation>Slab dicker</translation>
  </message>
  <message>
   <source>Thinner slab</source>
   <translation>Slab dünner</translation>
  </message>
  <message>
   <source>Three planes of the same size</source>
   <translation>Drei gleich große Ebenen</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Zoom in all planes</source>
   <translation>Zoom in allen Ebenen</translation>
  </message>
  <message>
   <source>delete</source>
   <translation>löschen</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <source>fit</source>
   <translation>einpassen</translation>
  </message>
  <message>
   <source>hand:%1</source>
   <translation>hand:%1</translation>
  </message>
  <message>
   <source>level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>level:%1</source>
   <translation>level:%1</translation>
  </message>
  <message>
   <source>link</source>
   <translation>link</translation>
  </message>
  <message>
   <source>maximise</source>
   <translation>maximieren</translation>
  </message>
  <message>
   <source>outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <source>preset:%1</source>
   <translation>preset:%1</translation>
  </message>
  <message>
   <source>slice</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>Werkzeug</translation>
  </message>
 </context>
 <context>
  <name>state/keys</name>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Return</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
 </context>
 <context>
  <name>state/linked_pair</name>
  <message>
   <source>prior</source>
   <translation>Voraufnahme</translation>
  </message>
 </context>
 <context>
  <name>state/palette</name>
  <message>
   <source>Bone</source>
   <translation>Knochen</translation>
  </message>
  <message>
   <source>Emphysema</source>
   <translation>Emphysem</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>Voller Bereich</translation>
  </message>
  <message>
   <source>Goh levels</source>
   <translation>Goh-Niveaus</translation>
  </message>
  <message>
   <source>Ground-glass (narrow)</source>
   <translation>Milchglas (eng)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <source>Lobes</source>
   <translation>Lappen</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>Lunge</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>Mediastinum</translation>
  </message>
  <message>
   <source>Vessels with contrast</source>
   <translation>Gefäße mit Kontrastmittel</translation>
  </message>
  <message>
   <source>bone</source>
   <translation>Knochen</translation>
  </message>
  <message>
   <source>emphysema</source>
   <translation>Emphysem</translation>
  </message>
  <message>
   <source>full</source>
   <translation>voll</translation>
  </message>
  <message>
   <source>heatmap</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <source>lobes</source>
   <translation>Lappen</translation>
  </message>
  <message>
   <source>mediastinum</source>
   <translation>Mediastinum</translation>
  </message>
  <message>
   <source>vessels</source>
   <translation>Gefäße</translation>
  </message>
 </context>
 <context>
  <name>state/reading</name>
  <message>
   <source>MIP</source>
   <translation>MIP</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Slab: off</source>
   <translation>Slab: aus</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>minip</source>
   <translation>minip</translation>
  </message>
  <message>
   <source>mip</source>
   <translation>mip</translation>
  </message>
 </context>
 <context>
  <name>state/session</name>
  <message>
   <source>Device: not used yet</source>
   <translation>Gerät: noch nicht verwendet</translation>
  </message>
  <message>
   <source>Look before it is analysed, and press “Analyse anyway” beside the pictures: %1</source>
   <translation>Vor der Analyse ansehen und neben den Bildern „Trotzdem analysieren“ drücken: %1</translation>
  </message>
  <message>
   <source>The badge shows what a network session really uses, after it was created.</source>
   <translation>Die Anzeige nennt, was eine Netzsitzung nach ihrer Erstellung wirklich verwendet.</translation>
  </message>
  <message>
   <source>This series can be looked at but not analysed: %1</source>
   <translation>Diese Serie lässt sich ansehen, aber nicht analysieren: %1</translation>
  </message>
 </context>
 <context>
  <name>state/settings</name>
  <message>
   <source>auto</source>
   <translation>auto</translation>
  </message>
  <message>
   <source>cpu</source>
   <translation>cpu</translation>
  </message>
  <message>
   <source>cuda</source>
   <translation>cuda</translation>
  </message>
 </context>
 <context>
  <name>state/viewing</name>
  <message>
   <source>All overlays hidden</source>
   <translation>Alle Überlagerungen ausgeblendet</translation>
  </message>
  <message>
   <source>Hidden:</source>
   <translation>Ausgeblendet:</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>Läsionen</translation>
  </message>
  <message>
   <source>crosshair</source>
   <translation>Fadenkreuz</translation>
  </message>
  <message>
   <source>pan</source>
   <translation>verschieben</translation>
  </message>
  <message>
   <source>scene</source>
   <translation>Szene</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>blättern</translation>
  </message>
  <message>
   <source>three</source>
   <translation>drei</translation>
  </message>
  <message>
   <source>window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>zoom</source>
   <translation>Zoom</translation>
  </message>
 </context>
 <context>
  <name>state/waiting</name>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>wartet</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_look</name>
  <message>
   <source>Progressive</source>
   <translation>Progredient</translation>
  </message>
  <message>
   <source>Stable</source>
   <translation>Stabil</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_panel</name>
  <message>
   <source>Figure</source>
   <translation>Abbildung</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>Point at a mark, or step with the arrow keys, to see whose it is.</source>
   <translation>Auf Marke zeigen oder Pfeiltasten: wem sie gehört.</translation>
  </message>
  <message>
   <source>SVG</source>
   <translation>SVG</translation>
  </message>
  <message>
   <source>Save this figure on white as PNG</source>
   <translation>Diese Abbildung auf Weiß als PNG speichern</translation>
  </message>
  <message>
   <source>Save this figure on white as SVG</source>
   <translation>Diese Abbildung auf Weiß als SVG speichern</translation>
  </message>
  <message>
   <source>faint</source>
   <translation>faint</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_picture</name>
  <message>
   <source>A figure is saved as .png or .svg; choose one of these endings.</source>
   <translation>Eine Abbildung wird als .png oder .svg gespeichert; eine dieser Endungen wählen.</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figures_of_result</name>
  <message>
   <source>%1 against %2</source>
   <translation>%1 gegen %2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 bis %2</translation>
  </message>
  <message>
   <source>%1%2, divided by %3</source>
   <translation>%1%2, aufgeteilt nach %3</translation>
  </message>
  <message>
   <source>Change of</source>
   <translation>Änderung von</translation>
  </message>
  <message>
   <source>Change of %1 against change of %2</source>
   <translation>Änderung von %1 gegen Änderung von %2</translation>
  </message>
  <message>
   <source>Choose a definition of progression above; none is recommended over the others.</source>
   <translation>Oben eine Progressionsdefinition wählen; keine wird gegenüber den anderen empfohlen.</translation>
  </message>
  <message>
   <source>Progressive against stable</source>
   <translation>Progredient gegen stabil</translation>
  </message>
  <message>
   <source>Scatter</source>
   <translation>Streudiagramm</translation>
  </message>
  <message>
   <source>There are no measures to show yet.</source>
   <translation>Noch keine Messgrößen zu zeigen.</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/page</name>
  <message>
   <source>&lt;qt&gt;The published definitions disagree in up to a third of patients; none is recommended over the others. Groups are made by the two visits of the change; patients who cannot be decided belong to neither.&lt;/qt&gt;</source>
   <translation>&lt;qt&gt;Die publizierten Definitionen widersprechen sich bei bis zu einem Drittel der Patienten; keine wird gegenüber den anderen empfohlen. Die Gruppen ergeben sich aus den beiden Visiten der Änderung; nicht entscheidbare Patienten gehören zu keiner.&lt;/qt&gt;</translation>
  </message>
  <message>
   <source>All tables, data and charts</source>
   <translation>Alle Tabellen, Daten und Diagramme</translation>
  </message>
  <message>
   <source>CT measure</source>
   <translation>CT-Messgröße</translation>
  </message>
  <message>
   <source>Change between two visits</source>
   <translation>Änderung zwischen zwei Visiten</translation>
  </message>
  <message>
   <source>Change from</source>
   <translation>Zeitspanne</translation>
  </message>
  <message>
   <source>Cohort</source>
   <translation>Kohorte</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>Nach Excel exportieren…</translation>
  </message>
  <message>
   <source>Horizontal</source>
   <translation>Waagerecht</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messgröße</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Patienten</translation>
  </message>
  <message>
   <source>Progressive by</source>
   <translation>Progredient nach</translation>
  </message>
  <message>
   <source>Second visit against first</source>
   <translation>Zweite Visite gegen erste</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Values at</source>
   <translation>Werte bei</translation>
  </message>
  <message>
   <source>Values at one visit</source>
   <translation>Werte bei einer Visite</translation>
  </message>
  <message>
   <source>Vertical</source>
   <translation>Senkrecht</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>hero</source>
   <translation>hero</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>keine gewählt</translation>
  </message>
  <message>
   <source>values</source>
   <translation>Werte</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/tables</name>
  <message>
   <source>Difference
mean ± SD</source>
   <translation>Differenz
Mittel ± SD</translation>
  </message>
  <message>
   <source>Difference
median (quartiles)</source>
   <translation>Differenz
Median (Quartile)</translation>
  </message>
  <message>
   <source>FVC minimal
important change</source>
   <translation>Minimale relevante
FVC-Änderung</translation>
  </message>
  <message>
   <source>FVC, %
predicted</source>
   <translation>FVC, %
Soll</translation>
  </message>
  <message>
   <source>First visit
median (quartiles)</source>
   <translation>Erste Visite
Median (Quartile)</translation>
  </message>
  <message>
   <source>Goh extent, %</source>
   <translation>Goh-Ausdehnung, %</translation>
  </message>
  <message>
   <source>Mann–Whitney
p</source>
   <translation>Mann–Whitney
p</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Monate</translation>
  </message>
  <message>
   <source>Paired t
p</source>
   <translation>Gepaarter t-Test
p</translation>
  </message>
  <message>
   <source>Progressive
mean ± SD</source>
   <translation>Progredient
Mittel ± SD</translation>
  </message>
  <message>
   <source>Progressive
median (quartiles)</source>
   <translation>Progredient
Median (Quartile)</translation>
  </message>
  <message>
   <source>Progressive
n</source>
   <translation>Progredient
n</translation>
  </message>
  <message>
   <source>Second visit
median (quartiles)</source>
   <translation>Zweite Visite
Median (Quartile)</translation>
  </message>
  <message>
   <source>Spearman's ρ %1, p %2, n %3</source>
   <translation>Spearman-ρ %1, p %2, n %3</translation>
  </message>
  <message>
   <source>Stable
mean ± SD</source>
   <translation>Stabil
Mittel ± SD</translation>
  </message>
  <message>
   <source>Stable
median (quartiles)</source>
   <translation>Stabil
Median (Quartile)</translation>
  </message>
  <message>
   <source>Stable
n</source>
   <translation>Stabil
n</translation>
  </message>
  <message>
   <source>Values of</source>
   <translation>Werte von</translation>
  </message>
  <message>
   <source>Welch's t
p</source>
   <translation>Welch-t-Test
p</translation>
  </message>
  <message>
   <source>Wilcoxon
p</source>
   <translation>Wilcoxon
p</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/words</name>
  <message>
   <source>%1 (%2 to %3)</source>
   <translation>%1 (%2 bis %3)</translation>
  </message>
  <message>
   <source>Change of %1</source>
   <translation>Änderung von %1</translation>
  </message>
  <message>
   <source>Change of %1, %2</source>
   <translation>Änderung von %1, %2</translation>
  </message>
  <message>
   <source>FEV</source>
   <translation>FEV</translation>
  </message>
  <message>
   <source>Goh</source>
   <translation>Goh</translation>
  </message>
  <message>
   <source>Low attenuation area</source>
   <translation>Low Attenuation Area (LAA)</translation>
  </message>
  <message>
   <source>Mann%1Whitney p %2%3</source>
   <translation>Mann%1Whitney p %2%3</translation>
  </message>
  <message>
   <source>Spearman ρ = %1, n = %2, p %3</source>
   <translation>Spearman-ρ = %1, n = %2, p %3</translation>
  </message>
  <message>
   <source>Two-sided p values, not corrected for their number.</source>
   <translation>Zweiseitige p-Werte, nicht für ihre Anzahl korrigiert.</translation>
  </message>
  <message>
   <source>Welch's t-test p %1</source>
   <translation>Welch-t-Test p %1</translation>
  </message>
 </context>
 <context>
  <name>views/compare/header</name>
  <message>
   <source>%1 EARLIER</source>
   <translation>%1 FRÜHER</translation>
  </message>
  <message>
   <source>%1 later</source>
   <translation>%1 später</translation>
  </message>
  <message>
   <source>(%1 years)</source>
   <translation>(%1 Jahre)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose the %1 CT</source>
   <translation>CT wählen: %1</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Aktuelle Aufnahme</translation>
  </message>
  <message>
   <source>Days between unknown</source>
   <translation>Abstand in Tagen unbekannt</translation>
  </message>
  <message>
   <source>Exchange prior and current</source>
   <translation>Voraufnahme und aktuelle Aufnahme tauschen</translation>
  </message>
  <message>
   <source>Prior</source>
   <translation>Voraufnahme</translation>
  </message>
  <message>
   <source>Same day</source>
   <translation>Selber Tag</translation>
  </message>
  <message>
   <source>Stop this (Esc)</source>
   <translation>Diesen Vorgang abbrechen (Esc)</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Wird abgebrochen …</translation>
  </message>
  <message>
   <source>The prior CT is the later one; exchange the sides.</source>
   <translation>Die Voraufnahme ist die spätere; die Seiten tauschen.</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>Datum unbekannt</translation>
  </message>
  <message>
   <source>info</source>
   <translation>Info</translation>
  </message>
  <message>
   <source>not analysed</source>
   <translation>nicht analysiert</translation>
  </message>
  <message>
   <source>section</source>
   <translation>section</translation>
  </message>
  <message>
   <source>title</source>
   <translation>title</translation>
  </message>
 </context>
 <context>
  <name>views/compare/layers</name>
  <message>
   <source>%1 since the prior</source>
   <translation>%1 seit der Voraufnahme</translation>
  </message>
  <message>
   <source>Gained</source>
   <translation>Hinzugekommen</translation>
  </message>
  <message>
   <source>HU, current − prior</source>
   <translation>HU, aktuell − vorher</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Verschwunden</translation>
  </message>
  <message>
   <source>The same</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <source>against prior</source>
   <translation>gegenüber Voraufnahme</translation>
  </message>
  <message>
   <source>denser</source>
   <translation>dichter</translation>
  </message>
  <message>
   <source>grew</source>
   <translation>größer</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>weniger dicht</translation>
  </message>
  <message>
   <source>shrank</source>
   <translation>kleiner</translation>
  </message>
  <message>
   <source>volume, current</source>
   <translation>Volumen, aktuell</translation>
  </message>
 </context>
 <context>
  <name>views/compare/page</name>
  <message>
   <source>%1, as it is</source>
   <translation>%1, unverformt</translation>
  </message>
  <message>
   <source>%1, brought into the shape of the current</source>
   <translation>%1, an die Form der aktuellen angepasst</translation>
  </message>
  <message>
   <source>Changed place %1 of %2, %3 mL</source>
   <translation>Veränderte Stelle %1 von %2, %3 mL</translation>
  </message>
  <message>
   <source>Goh levels are moved on the CT page; a click here takes both CT there.</source>
   <translation>Goh-Niveaus werden auf der CT-Seite verschoben; ein Klick hier führt beide CTs dorthin.</translation>
  </message>
  <message>
   <source>Neither CT has Goh levels yet; analyse them on the CT page.</source>
   <translation>Keines der CTs hat bisher Goh-Niveaus; auf der CT-Seite analysieren.</translation>
  </message>
  <message>
   <source>The matching place is %1 mm %2 this scan</source>
   <translation>Die entsprechende Stelle liegt %1 mm %2 dieser Aufnahme</translation>
  </message>
  <message>
   <source>There is no lesion that was gained or lost to go to.</source>
   <translation>Keine hinzugekommene oder verschwundene Läsion, zu der man gehen könnte.</translation>
  </message>
 </context>
 <context>
  <name>views/compare/pane</name>
  <message>
   <source>%1 CT, %2 plane</source>
   <translation>%1 CT, Ebene: %2</translation>
  </message>
 </context>
 <context>
  <name>views/compare/rail</name>
  <message>
   <source>%1 Click: both CT to their level %2.</source>
   <translation>%1 Klick: beide CTs auf ihr Niveau %2.</translation>
  </message>
  <message>
   <source>Height in the %1 CT with its Goh levels</source>
   <translation>Höhe mit Goh-Niveaus (%1)</translation>
  </message>
 </context>
 <context>
  <name>views/compare/slice</name>
  <message>
   <source>Matching place %1 mm %2 of this slice</source>
   <translation>Entsprechende Stelle %1 mm %2 von dieser Schicht</translation>
  </message>
  <message>
   <source>The matching place is outside this scan</source>
   <translation>Die entsprechende Stelle liegt außerhalb dieser Aufnahme</translation>
  </message>
  <message>
   <source>anterior</source>
   <translation>anterior</translation>
  </message>
  <message>
   <source>caudal</source>
   <translation>kaudal</translation>
  </message>
  <message>
   <source>cranial</source>
   <translation>kranial</translation>
  </message>
  <message>
   <source>posterior</source>
   <translation>posterior</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>links</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>rechts</translation>
  </message>
 </context>
 <context>
  <name>views/compare/tools</name>
  <message>
   <source>%1 planes (%2)</source>
   <translation>Ebenen: %1 (%2)</translation>
  </message>
  <message>
   <source>Axial</source>
   <translation>Axial</translation>
  </message>
  <message>
   <source>Both CT move together by anatomy (L)</source>
   <translation>Beide CTs bewegen sich anatomisch gekoppelt (L)</translation>
  </message>
  <message>
   <source>Cons</source>
   <translation>Kons</translation>
  </message>
  <message>
   <source>Coronal</source>
   <translation>Koronal</translation>
  </message>
  <message>
   <source>Density (HU)</source>
   <translation>Dichte (HU)</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <source>Difference overlay</source>
   <translation>Differenzüberlagerung</translation>
  </message>
  <message>
   <source>Fib</source>
   <translation>Fib</translation>
  </message>
  <message>
   <source>GGO</source>
   <translation>GGO</translation>
  </message>
  <message>
   <source>Hold the mouse button, or the key F: the prior in the place of the current</source>
   <translation>Maustaste oder Taste F gedrückt halten: Voraufnahme an der Stelle der aktuellen</translation>
  </message>
  <message>
   <source>It needs a registration of both CT.</source>
   <translation>Dazu müssen beide CTs registriert sein.</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Gekoppelt</translation>
  </message>
  <message>
   <source>Local volume</source>
   <translation>Lokales Volumen</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Keine Differenz</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Nicht gekoppelt</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference</source>
   <translation>Deckkraft von Läsionen und Differenz</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference (hold H to hide them)</source>
   <translation>Deckkraft von Läsionen und Differenz (H halten, um sie auszublenden)</translation>
  </message>
  <message>
   <source>Own window</source>
   <translation>Eigenes Fenster</translation>
  </message>
  <message>
   <source>Prior in place</source>
   <translation>Voraufnahme einblenden</translation>
  </message>
  <message>
   <source>Ret</source>
   <translation>Ret</translation>
  </message>
  <message>
   <source>Sagittal</source>
   <translation>Sagittal</translation>
  </message>
  <message>
   <source>Show %1</source>
   <translation>Anzeigen: %1</translation>
  </message>
  <message>
   <source>What changed, laid over the current CT (D)</source>
   <translation>Was sich geändert hat, über die aktuelle Aufnahme gelegt (D)</translation>
  </message>
  <message>
   <source>Window of both CT (F2 to F8)</source>
   <translation>Fenster beider CTs (F2 bis F8)</translation>
  </message>
  <message>
   <source>Window preset</source>
   <translation>Fenster-Voreinstellung</translation>
  </message>
  <message>
   <source>volume</source>
   <translation>Volumen</translation>
  </message>
 </context>
 <context>
  <name>views/ct/ct_page</name>
  <message>
   <source>Whose CT this is and the visit it is kept with</source>
   <translation>Zu wem dieses CT gehört und mit welcher Visite es gespeichert ist</translation>
  </message>
 </context>
 <context>
  <name>views/ct/dicom_dialog</name>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Export DICOM</source>
   <translation>DICOM exportieren</translation>
  </message>
  <message>
   <source>Segmentations as label maps (younger; few programs read them)</source>
   <translation>Segmentierungen als Label Maps (neuer; wenige Programme lesen sie)</translation>
  </message>
  <message>
   <source>The objects refer to the CT by its UIDs and lie in its frame of reference. They go into a new folder; the folder of the CT is only read.</source>
   <translation>Die Objekte verweisen über seine UIDs auf das CT und liegen in dessen Frame of Reference. Sie kommen in einen neuen Ordner; der Ordner des CT wird nur gelesen.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/correct_panel</name>
  <message>
   <source>%1 correction</source>
   <translation>%1 Korrektur</translation>
  </message>
  <message>
   <source>%1 corrections</source>
   <translation>%1 Korrekturen</translation>
  </message>
  <message>
   <source>A Goh level whose slice was corrected is scored by the drawn areas, in percent of its lung area; the others stay as the network scored them.</source>
   <translation>Ein Goh-Niveau, dessen Schicht korrigiert wurde, wird nach den gezeichneten Flächen bewertet, in Prozent seiner Lungenfläche; die anderen bleiben, wie das Netz sie bewertet hat.</translation>
  </message>
  <message>
   <source>A stroke adds only voxels within these densities; both ends belong to them</source>
   <translation>Ein Strich fügt nur Voxel mit diesen Dichten hinzu; beide Grenzen gehören dazu</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Zurück zur Automatik</translation>
  </message>
  <message>
   <source>Correct masks</source>
   <translation>Masken korrigieren</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Korrigiert</translation>
  </message>
  <message>
   <source>Diameter of brush and ball ([ and ])</source>
   <translation>Durchmesser von Pinsel und Kugel ([ und ])</translation>
  </message>
  <message>
   <source>Do this to the target that is chosen above</source>
   <translation>Auf das oben gewählte Ziel anwenden</translation>
  </message>
  <message>
   <source>Draw the target; a lesion only inside the lungs, a lobe only in its own lung</source>
   <translation>Das Ziel zeichnen; eine Läsion nur innerhalb der Lunge, einen Lappen nur in seiner Lunge</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <source>Highest HU that a stroke takes</source>
   <translation>Höchster HU-Wert, den ein Strich erfasst</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Um wie viel</translation>
  </message>
  <message>
   <source>Lobar severity</source>
   <translation>Schweregrad der Lappen</translation>
  </message>
  <message>
   <source>Lowest HU that a stroke takes</source>
   <translation>Niedrigster HU-Wert, den ein Strich erfasst</translation>
  </message>
  <message>
   <source>Make any lesion there this class; any lobe, or any lung, this one</source>
   <translation>Jede Läsion dort wird zu dieser Klasse; jeder Lappen oder jede Lunge zu diesem bzw. dieser</translation>
  </message>
  <message>
   <source>Nothing is corrected.</source>
   <translation>Nichts ist korrigiert.</translation>
  </message>
  <message>
   <source>Only HU from</source>
   <translation>Nur HU von</translation>
  </message>
  <message>
   <source>Reassign</source>
   <translation>Zuordnen</translation>
  </message>
  <message>
   <source>Take back every correction; Undo brings them again</source>
   <translation>Alle Korrekturen zurücknehmen; „Rückgängig“ holt sie wieder</translation>
  </message>
  <message>
   <source>Take the target away; so does drawing with Ctrl held</source>
   <translation>Das Ziel wegnehmen; ebenso Zeichnen mit gehaltener Ctrl-Taste</translation>
  </message>
  <message>
   <source>What is corrected</source>
   <translation>Was korrigiert wird</translation>
  </message>
  <message>
   <source>What is done to the whole target</source>
   <translation>Was mit dem ganzen Ziel geschieht</translation>
  </message>
  <message>
   <source>correcting masks</source>
   <translation>Masken werden korrigiert</translation>
  </message>
  <message>
   <source>this slice only</source>
   <translation>nur diese Schicht</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>undo</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/heat_threshold</name>
  <message>
   <source>%1 points:</source>
   <translation>%1 Punkte:</translation>
  </message>
  <message>
   <source>Draw what is outlined as a lesion of this slice, to be corrected: GG as ground-glass, RET as reticulation, TOT as the class that is chosen for the brush</source>
   <translation>Das Umrandete als Läsion dieser Schicht zeichnen, zum Korrigieren: GG als Milchglas, RET als Retikulation, TOT als die für den Pinsel gewählte Klasse</translation>
  </message>
  <message>
   <source>Heat map threshold</source>
   <translation>Schwelle der Heatmap</translation>
  </message>
  <message>
   <source>Made in the background, the viewer stays usable; Esc stops it</source>
   <translation>Entsteht im Hintergrund, die Ansicht bleibt bedienbar; Esc bricht ab</translation>
  </message>
  <message>
   <source>Places where healthy lung lowers the score by more than this count as diseased</source>
   <translation>Stellen, an denen gesunde Lunge den Score um mehr als diesen Wert senkt, gelten als erkrankt</translation>
  </message>
  <message>
   <source>The threshold that the program chose for this map</source>
   <translation>Die Schwelle, die das Programm für diese Heatmap gewählt hat</translation>
  </message>
  <message>
   <source>Threshold of the heat map in points of score</source>
   <translation>Schwelle der Heatmap in Score-Punkten</translation>
  </message>
  <message>
   <source>Use as mask</source>
   <translation>Als Maske verwenden</translation>
  </message>
  <message>
   <source>map %1 %, network %2 %</source>
   <translation>Heatmap %1 %, Netz %2 %</translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation>die Schwelle</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/level_reading</name>
  <message>
   <source>%1 as you read it, in steps of 5 %</source>
   <translation>%1 nach Ihrer Befundung, in Schritten von 5 %</translation>
  </message>
  <message>
   <source>%1 by %2, %3 UTC</source>
   <translation>%1 von %2, %3 UTC</translation>
  </message>
  <message>
   <source>%1, %2 UTC</source>
   <translation>%1, %2 UTC</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <source>By the corrected mask of its slice; %1.</source>
   <translation>Nach der korrigierten Maske der Schicht; %1.</translation>
  </message>
  <message>
   <source>Level %1</source>
   <translation>Niveau %1</translation>
  </message>
  <message>
   <source>No score of this level counts; without it there is no stage</source>
   <translation>Kein Score dieses Niveaus zählt; ohne dieses Niveau gibt es kein Stadium</translation>
  </message>
  <message>
   <source>Take back what was decided about this level</source>
   <translation>Die Entscheidung zu diesem Niveau zurücknehmen</translation>
  </message>
  <message>
   <source>The scores of this level are right</source>
   <translation>Die Scores dieses Niveaus sind richtig</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>bestätigt</translation>
  </message>
  <message>
   <source>automatic TOT %1, GG %2, RET %3 %</source>
   <translation>automatisch TOT %1, GG %2, RET %3 %</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>eingegeben</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>verworfen</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/volume_reading</name>
  <message>
   <source>%1; automatic %2 mL.</source>
   <translation>%1; automatisch %2 mL.</translation>
  </message>
  <message>
   <source>Take back what was decided about this volume</source>
   <translation>Die Entscheidung zu diesem Volumen zurücknehmen</translation>
  </message>
  <message>
   <source>This volume counts nowhere</source>
   <translation>Dieses Volumen zählt nirgends</translation>
  </message>
  <message>
   <source>This volume is right</source>
   <translation>Dieses Volumen ist richtig</translation>
  </message>
  <message>
   <source>Volume as you read it, in millilitres</source>
   <translation>Volumen nach Ihrer Befundung, in Milliliter</translation>
  </message>
  <message>
   <source>Whose volume is decided about</source>
   <translation>Über wessen Volumen entschieden wird</translation>
  </message>
  <message>
   <source>mL</source>
   <translation>mL</translation>
  </message>
 </context>
 <context>
  <name>views/ct/findings_banner</name>
  <message>
   <source>Analyse anyway</source>
   <translation>Trotzdem analysieren</translation>
  </message>
  <message>
   <source>Look before it is analysed:</source>
   <translation>Vor der Analyse ansehen:</translation>
  </message>
  <message>
   <source>Not analysed, for looking only:</source>
   <translation>Nicht analysiert, nur zum Ansehen:</translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation>Stelle zeigen</translation>
  </message>
  <message>
   <source>The sentence stays with every number and every export.</source>
   <translation>Der Satz bleibt bei jeder Zahl und jedem Export.</translation>
  </message>
  <message>
   <source>close</source>
   <translation>close</translation>
  </message>
  <message>
   <source>… and %1 more (rest the pointer here)</source>
   <translation>… und %1 weitere (Zeiger hier ruhen lassen)</translation>
  </message>
 </context>
 <context>
  <name>views/ct/fvc_box</name>
  <message>
   <source>% pred.</source>
   <translation>% Soll</translation>
  </message>
 </context>
 <context>
  <name>views/ct/goh_panel</name>
  <message>
   <source>% of lung area: 5 % step (raw)</source>
   <translation>% der Lungenfläche: 5-%-Schritt (Rohwert)</translation>
  </message>
  <message>
   <source>At the 20 % threshold alone: %1.</source>
   <translation>Allein nach der 20-%-Schwelle: %1.</translation>
  </message>
  <message>
   <source>FVC %1 % predicted</source>
   <translation>FVC %1 % Soll</translation>
  </message>
  <message>
   <source>FVC in percent predicted</source>
   <translation>FVC in Prozent vom Soll</translation>
  </message>
  <message>
   <source>Found by: %1.</source>
   <translation>Gefunden durch: %1.</translation>
  </message>
  <message>
   <source>GG</source>
   <translation>GG</translation>
  </message>
  <message>
   <source>Goh levels and stage</source>
   <translation>Goh-Niveaus und Stadium</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Mean extent of the five levels, as scored</source>
   <translation>Mittlere Ausdehnung der fünf Niveaus, wie bewertet</translation>
  </message>
  <message>
   <source>Moved by the reader; automatic: z %1 mm%2.</source>
   <translation>Vom Befunder verschoben; automatisch: z %1 mm%2.</translation>
  </message>
  <message>
   <source>Network and anatomy differ by %1 mm.</source>
   <translation>Netz und Anatomie weichen um %1 mm voneinander ab.</translation>
  </message>
  <message>
   <source>RET</source>
   <translation>RET</translation>
  </message>
  <message>
   <source>Rests on the mean extent, %1, and %2.</source>
   <translation>Grundlage: mittlere Ausdehnung %1, %2.</translation>
  </message>
  <message>
   <source>Rule: %1. %2 %3.</source>
   <translation>Regel: %1. %2 %3.</translation>
  </message>
  <message>
   <source>TOT</source>
   <translation>TOT</translation>
  </message>
  <message>
   <source>TOT %1 %, GG %2 %, RET %3 %</source>
   <translation>TOT %1 %, GG %2 %, RET %3 %</translation>
  </message>
  <message>
   <source>The raw values agree: TOT %1, the larger of GG and RET %2, both together %3.</source>
   <translation>Die Rohwerte passen zusammen: TOT %1, der größere Wert von GG und RET %2, beide zusammen %3.</translation>
  </message>
  <message>
   <source>The raw values do not agree: TOT %1 is %2.</source>
   <translation>Die Rohwerte passen nicht zusammen: TOT %1 ist %2.</translation>
  </message>
  <message>
   <source>The stage is shown when all five levels are scored.</source>
   <translation>Das Stadium wird gezeigt, wenn alle fünf Niveaus bewertet sind.</translation>
  </message>
  <message>
   <source>Uncertainty of the network ±%1 mm.</source>
   <translation>Unsicherheit des Netzes ±%1 mm.</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>gezeichnet</translation>
  </message>
  <message>
   <source>extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>less than %1, the larger of GG and RET</source>
   <translation>kleiner als %1, der größere Wert von GG und RET</translation>
  </message>
  <message>
   <source>level_%1</source>
   <translation>level_%1</translation>
  </message>
  <message>
   <source>more than GG and RET together, %1</source>
   <translation>größer als GG und RET zusammen, %1</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>verschoben</translation>
  </message>
  <message>
   <source>no FVC</source>
   <translation>keine FVC</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>own</source>
   <translation>eigen</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>Stadium</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>z (mm)</source>
   <translation>z (mm)</translation>
  </message>
 </context>
 <context>
  <name>views/ct/header_dialog</name>
  <message>
   <source>%1 element</source>
   <translation>%1 Element</translation>
  </message>
  <message>
   <source>%1 elements</source>
   <translation>%1 Elemente</translation>
  </message>
  <message>
   <source>DICOM header</source>
   <translation>DICOM-Header</translation>
  </message>
  <message>
   <source>Search in tag, name and value</source>
   <translation>In Tag, Name und Wert suchen</translation>
  </message>
  <message>
   <source>Search in the header</source>
   <translation>Im Header suchen</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>VR</source>
   <translation>VR</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lesion_table</name>
  <message>
   <source>%1: not measured, which is not 0 %.</source>
   <translation>%1: nicht gemessen, also nicht 0 %.</translation>
  </message>
  <message>
   <source>Any of these (union)</source>
   <translation>Eine davon (Vereinigung)</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>Läsion</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>nicht markiert</translation>
  </message>
 </context>
 <context>
  <name>views/ct/levels_strip</name>
  <message>
   <source>%1 disease</source>
   <translation>%1 Erkrankung</translation>
  </message>
  <message>
   <source>Goh level %1</source>
   <translation>Goh-Niveau %1</translation>
  </message>
  <message>
   <source>No heat map</source>
   <translation>Keine Heatmap</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice along the body</source>
   <translation>TOT, GG und RET jeder Schicht entlang des Körpers</translation>
  </message>
  <message>
   <source>The five levels; keys 1 to 5 go to them</source>
   <translation>Die fünf Niveaus; die Tasten 1 bis 5 führen dorthin</translation>
  </message>
  <message>
   <source>contrary %1</source>
   <translation>umgekehrt %1</translation>
  </message>
  <message>
   <source>faithfulness</source>
   <translation>Treue der Heatmap</translation>
  </message>
  <message>
   <source>heat maps</source>
   <translation>Heatmaps</translation>
  </message>
  <message>
   <source>map %1 %2 score %3 %</source>
   <translation>Heatmap %1 %2 Score %3 %</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lobe_table</name>
  <message>
   <source>% diseased</source>
   <translation>% erkrankt</translation>
  </message>
  <message>
   <source>Automatic: %1 mL</source>
   <translation>Automatisch: %1 mL</translation>
  </message>
  <message>
   <source>Hardly seen, so as expected: %1 fissure.</source>
   <translation>Fissur kaum zu sehen, daher an erwarteter Stelle: %1.</translation>
  </message>
  <message>
   <source>Lobe</source>
   <translation>Lappen</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Schweregrad</translation>
  </message>
  <message>
   <source>Severity of a lobe by its diseased share. %1. Source: %2.</source>
   <translation>Schweregrad eines Lappens nach dem erkrankten Anteil. %1. Quelle: %2.</translation>
  </message>
  <message>
   <source>Sum of severities (0–25)</source>
   <translation>Summe der Schweregrade (0–25)</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lung_card</name>
  <message>
   <source>%1 mL</source>
   <translation>%1 mL</translation>
  </message>
  <message>
   <source>(own)</source>
   <translation>(eigen)</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
 </context>
 <context>
  <name>views/ct/profile_pane</name>
  <message>
   <source>A click goes to the slice</source>
   <translation>Ein Klick führt zur Schicht</translation>
  </message>
  <message>
   <source>Analyse first.</source>
   <translation>Zuerst analysieren.</translation>
  </message>
  <message>
   <source>Profile of disease along the body; arrow keys go from slice to slice</source>
   <translation>Profil der Erkrankung entlang des Körpers; die Pfeiltasten gehen von Schicht zu Schicht</translation>
  </message>
  <message>
   <source>Score all slices</source>
   <translation>Alle Schichten bewerten</translation>
  </message>
  <message>
   <source>Score every slice with lung; the viewer stays usable</source>
   <translation>Jede Schicht mit Lunge bewerten; die Ansicht bleibt bedienbar</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice, as curves along the body.</source>
   <translation>TOT, GG und RET jeder Schicht, als Kurven entlang des Körpers.</translation>
  </message>
  <message>
   <source>height, % of the lungs (0 = base)</source>
   <translation>Höhe, % der Lunge (0 = Basis)</translation>
  </message>
  <message>
   <source>z %1 mm, height %2 %</source>
   <translation>z %1 mm, Höhe %2 %</translation>
  </message>
 </context>
 <context>
  <name>views/ct/progress_panel</name>
  <message>
   <source>Analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <source>Stop the analysis and keep the finished stages (Esc)</source>
   <translation>Analyse abbrechen und die fertigen Schritte behalten (Esc)</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>stopping …</source>
   <translation>wird abgebrochen …</translation>
  </message>
  <message>
   <source>wait</source>
   <translation>warten</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
 </context>
 <context>
  <name>views/ct/region_table</name>
  <message>
   <source>%1: %2 mL</source>
   <translation>%1: %2 mL</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Cons.</source>
   <translation>Kons.</translation>
  </message>
  <message>
   <source>EF</source>
   <translation>EF</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>Retic.</source>
   <translation>Retik.</translation>
  </message>
  <message>
   <source>Thirds have equal heights between the lowest and the highest slice with lung, both lungs together.</source>
   <translation>Die Drittel haben gleiche Höhe zwischen der untersten und der obersten Schicht mit Lunge, beide Lungen zusammen.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/results_panel</name>
  <message>
   <source>Density by region</source>
   <translation>Dichte nach Region</translation>
  </message>
  <message>
   <source>Lesions by lung and third, % of the lung there</source>
   <translation>Läsionen nach Lunge und Drittel, % der dortigen Lunge</translation>
  </message>
  <message>
   <source>Lesions, by volume</source>
   <translation>Läsionen, nach Volumen</translation>
  </message>
 </context>
 <context>
  <name>views/ct/series_dialog</name>
  <message>
   <source>Asks first</source>
   <translation>Fragt vorher</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>Nur ansehen</translation>
  </message>
  <message>
   <source>Patient %1</source>
   <translation>Patient %1</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Series found</source>
   <translation>Gefundene Serien</translation>
  </message>
  <message>
   <source>Show this series</source>
   <translation>Diese Serie zeigen</translation>
  </message>
  <message>
   <source>Skipped files</source>
   <translation>Übersprungene Dateien</translation>
  </message>
  <message>
   <source>Skipped files (%1)</source>
   <translation>Übersprungene Dateien (%1)</translation>
  </message>
  <message>
   <source>Suitable</source>
   <translation>Geeignet</translation>
  </message>
  <message>
   <source>The series on screen was chosen for the reason given. Double click shows another one.</source>
   <translation>Die gezeigte Serie wurde aus dem genannten Grund gewählt. Doppelklick zeigt eine andere.</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Why it was skipped</source>
   <translation>Grund des Überspringens</translation>
  </message>
  <message>
   <source>With limits</source>
   <translation>Mit Einschränkungen</translation>
  </message>
  <message>
   <source>on screen</source>
   <translation>angezeigt</translation>
  </message>
 </context>
 <context>
  <name>views/ct/tool_column</name>
  <message>
   <source>%1: %2 slices a second (%3)</source>
   <translation>%1: %2 Schichten pro Sekunde (%3)</translation>
  </message>
  <message>
   <source>Cine</source>
   <translation>Cine</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>Invertieren</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>Pixel glätten</translation>
  </message>
  <message>
   <source>cine</source>
   <translation>Cine</translation>
  </message>
  <message>
   <source>invert</source>
   <translation>invertieren</translation>
  </message>
  <message>
   <source>reading:%1</source>
   <translation>reading:%1</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>glätten</translation>
  </message>
 </context>
 <context>
  <name>views/ct/viewer_bar</name>
  <message>
   <source>3 planes</source>
   <translation>3 Ebenen</translation>
  </message>
  <message>
   <source>5 levels</source>
   <translation>5 Niveaus</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>Fadenkreuz</translation>
  </message>
  <message>
   <source>Drag: %1 ▾</source>
   <translation>Ziehen: %1 ▾</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Anordnung</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveaus</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Show ▾</source>
   <translation>Anzeigen ▾</translation>
  </message>
  <message>
   <source>Slab</source>
   <translation>Slab</translation>
  </message>
  <message>
   <source>Slices taken together</source>
   <translation>Zusammengefasste Schichten</translation>
  </message>
  <message>
   <source>Thinner</source>
   <translation>Dünner</translation>
  </message>
  <message>
   <source>What is drawn on the pictures</source>
   <translation>Was über die Bilder gezeichnet wird</translation>
  </message>
  <message>
   <source>What left drag does</source>
   <translation>Was Ziehen mit links bewirkt</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>layout:%1</source>
   <translation>layout:%1</translation>
  </message>
  <message>
   <source>lesions</source>
   <translation>Läsionen</translation>
  </message>
  <message>
   <source>show:%1</source>
   <translation>show:%1</translation>
  </message>
  <message>
   <source>tool:%1</source>
   <translation>tool:%1</translation>
  </message>
 </context>
 <context>
  <name>views/evaluate/labels</name>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>Nichts vergleichen (Esc)</translation>
  </message>
  <message>
   <source>Labels of the mask</source>
   <translation>Labels der Maske</translation>
  </message>
  <message>
   <source>Meaning of %1</source>
   <translation>Bedeutung von %1</translation>
  </message>
  <message>
   <source>Say what each label of “%1” means. The answer is kept for masks with the same labels.</source>
   <translation>Angeben, was jedes Label von „%1“ bedeutet. Die Antwort wird für Masken mit denselben Labels gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>views/evaluate/page</name>
  <message>
   <source>A sheet with Reader, Level, TOT, GG and RET</source>
   <translation>Eine Tabelle mit Reader, Level, TOT, GG und RET</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Class that is shown</source>
   <translation>Gezeigte Klasse</translation>
  </message>
  <message>
   <source>Dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <source>Difference mL</source>
   <translation>Differenz mL</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>HD95 mm</source>
   <translation>HD95 mm</translation>
  </message>
  <message>
   <source>Jaccard</source>
   <translation>Jaccard</translation>
  </message>
  <message>
   <source>Labels…</source>
   <translation>Labels…</translation>
  </message>
  <message>
   <source>Map of what one marked alone</source>
   <translation>Karte dessen, was nur einer markiert hat</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <source>NIfTI, NRRD, MetaImage, DICOM SEG or RTSTRUCT</source>
   <translation>NIfTI, NRRD, MetaImage, DICOM SEG oder RTSTRUCT</translation>
  </message>
  <message>
   <source>Open mask…</source>
   <translation>Maske öffnen…</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <source>Program mL</source>
   <translation>Programm mL</translation>
  </message>
  <message>
   <source>Reader mL</source>
   <translation>Befunder mL</translation>
  </message>
  <message>
   <source>Readers' scores…</source>
   <translation>Scores der Befunder…</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Gezeigt</translation>
  </message>
  <message>
   <source>What the labels of the mask mean</source>
   <translation>Was die Labels der Maske bedeuten</translation>
  </message>
  <message>
   <source>Workbook, JSON, plots, slices with both borders</source>
   <translation>Arbeitsmappe, JSON, Diagramme, Schichten mit beiden Umrissen</translation>
  </message>
  <message>
   <source>dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>folder</translation>
  </message>
  <message>
   <source>jaccard</source>
   <translation>Jaccard</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>Recall</translation>
  </message>
 </context>
 <context>
  <name>views/help/encryption_dialog</name>
  <message>
   <source>Close this window (Esc)</source>
   <translation>Dieses Fenster schließen (Esc)</translation>
  </message>
  <message>
   <source>Decrypt the records</source>
   <translation>Patientenakten entschlüsseln</translation>
  </message>
  <message>
   <source>Decrypted they can be read by whoever can read your files. Backups that were made encrypted stay so.</source>
   <translation>Entschlüsselt kann sie jeder lesen, der Ihre Dateien lesen kann. Verschlüsselt erstellte Sicherungen bleiben verschlüsselt.</translation>
  </message>
  <message>
   <source>Encrypt the records</source>
   <translation>Patientenakten verschlüsseln</translation>
  </message>
  <message>
   <source>Encryption of the records</source>
   <translation>Verschlüsselung der Patientenakten</translation>
  </message>
  <message>
   <source>Open the records</source>
   <translation>Patientenakten öffnen</translation>
  </message>
  <message>
   <source>Pass phrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Pass phrase or recovery key</source>
   <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Save a recovery key as well</source>
   <translation>Auch einen Wiederherstellungsschlüssel speichern</translation>
  </message>
  <message>
   <source>Save the recovery key …</source>
   <translation>Wiederherstellungsschlüssel speichern …</translation>
  </message>
  <message>
   <source>The database with names, numbers, days, findings and small pictures is encrypted (SQLCipher, AES-256), with it the daily copies. Masks and heat maps stay as they are: they hold no name.</source>
   <translation>Die Datenbank mit Namen, Nummern, Tagen, Ergebnissen und kleinen Bildern wird verschlüsselt (SQLCipher, AES-256), mit ihr die täglichen Kopien. Masken und Heatmaps bleiben, wie sie sind: sie enthalten keinen Namen.</translation>
  </message>
  <message>
   <source>The key is kept by this system: %1. The program opens the records without asking.</source>
   <translation>Der Schlüssel wird von diesem System verwahrt: %1. Das Programm öffnet die Patientenakten ohne Nachfrage.</translation>
  </message>
  <message>
   <source>The library for encrypted records is not installed; install the program with its extra “encryption”.</source>
   <translation>Die Bibliothek für verschlüsselte Patientenakten ist nicht installiert; das Programm mit dem Zusatz „encryption“ installieren.</translation>
  </message>
  <message>
   <source>The records are locked</source>
   <translation>Die Patientenakten sind gesperrt</translation>
  </message>
  <message>
   <source>The records on this computer and their daily copies are encrypted.</source>
   <translation>Die Patientenakten auf diesem Rechner und ihre täglichen Kopien sind verschlüsselt.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Wiederholung</translation>
  </message>
  <message>
   <source>The two pass phrases are not the same; type them again.</source>
   <translation>Die beiden Passphrasen stimmen nicht überein; erneut eingeben.</translation>
  </message>
  <message>
   <source>This system has no keyring for the key, so that you choose a pass phrase and type it at every start.</source>
   <translation>Dieses System hat keinen Schlüsselbund für den Schlüssel; daher wählen Sie eine Passphrase und geben sie bei jedem Start ein.</translation>
  </message>
  <message>
   <source>Type a pass phrase, twice.</source>
   <translation>Eine Passphrase eingeben, zweimal.</translation>
  </message>
  <message>
   <source>Who loses the key loses the records: nobody can open them without it. A recovery key on paper opens them too.</source>
   <translation>Wer den Schlüssel verliert, verliert die Patientenakten: ohne ihn kann niemand sie öffnen. Ein Wiederherstellungsschlüssel auf Papier öffnet sie ebenfalls.</translation>
  </message>
  <message>
   <source>Work without records</source>
   <translation>Ohne Patientenakten arbeiten</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_keys</name>
  <message>
   <source>Back and forward</source>
   <translation>Zurück und vor</translation>
  </message>
  <message>
   <source>Ctrl + wheel, Ctrl++, Ctrl+-, Ctrl+0</source>
   <translation>Ctrl + Mausrad, Ctrl++, Ctrl+-, Ctrl+0</translation>
  </message>
  <message>
   <source>F3 or Enter, Shift+F3</source>
   <translation>F3 oder Enter, Shift+F3</translation>
  </message>
  <message>
   <source>Next and previous place found</source>
   <translation>Nächste und vorige Fundstelle</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Size of the letters</source>
   <translation>Schriftgröße</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_text</name>
  <message>
   <source>Page of the guide</source>
   <translation>Handbuchseite</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_window</name>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Zurück (Alt+Left)</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Vor (Alt+Right)</translation>
  </message>
  <message>
   <source>Next place (F3 or Enter)</source>
   <translation>Nächste Stelle (F3 oder Enter)</translation>
  </message>
  <message>
   <source>Nothing was found. Every word you type must stand on the page.</source>
   <translation>Nichts gefunden. Jedes eingegebene Wort muss auf der Seite stehen.</translation>
  </message>
  <message>
   <source>Pages found</source>
   <translation>Gefundene Seiten</translation>
  </message>
  <message>
   <source>Previous place (Shift+F3)</source>
   <translation>Vorige Stelle (Shift+F3)</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation>Im Handbuch suchen</translation>
  </message>
  <message>
   <source>Search the guide (Ctrl+F)</source>
   <translation>Im Handbuch suchen (Ctrl+F)</translation>
  </message>
  <message>
   <source>User guide</source>
   <translation>Handbuch</translation>
  </message>
 </context>
 <context>
  <name>views/help/help_dialogs</name>
  <message>
   <source>&lt;table&gt;%1&lt;/table&gt;</source>
   <translation>&lt;table&gt;%1&lt;/table&gt;</translation>
  </message>
  <message>
   <source>Based on</source>
   <translation>Basiert auf</translation>
  </message>
  <message>
   <source>Errors were measured on a patient kept out of training, with inserted lesions of known extent.</source>
   <translation>Die Fehler wurden an einem vom Training ausgenommenen Patienten gemessen, mit eingefügten Läsionen bekannter Ausdehnung.</translation>
  </message>
  <message>
   <source>Interstitial lung disease in systemic sclerosis on chest CT: lung and lesion masks, Goh levels, extent scores, heat maps. Everything is computed on this computer; no connection is opened.</source>
   <translation>Interstitielle Lungenerkrankung bei systemischer Sklerose im Thorax-CT: Lungen- und Läsionsmasken, Goh-Niveaus, Ausdehnungsscores, Heatmaps. Alles wird auf diesem Rechner berechnet; es wird keine Verbindung geöffnet.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Gemessen</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <source>No networks are installed in this copy.</source>
   <translation>In dieser Kopie sind keine Netze installiert.</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>Research use only. Not a medical device, not for diagnosis.</source>
   <translation>Nur für Forschungszwecke. Kein Medizinprodukt, nicht zur Diagnostik.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
 </context>
 <context>
  <name>views/help/key_sheet</name>
  <message>
   <source>Change keys…</source>
   <translation>Tasten ändern…</translation>
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation>Tasten und Maus</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Maus</translation>
  </message>
  <message>
   <source>td { font-size: %1px; }</source>
   <translation>td { font-size: %1px; }</translation>
  </message>
 </context>
 <context>
  <name>views/help/keys_dialog</name>
  <message>
   <source>%1 belongs to boxes and dialogs everywhere and cannot be given away.</source>
   <translation>%1 gehört überall zu Feldern und Dialogen und kann nicht vergeben werden.</translation>
  </message>
  <message>
   <source>%1 is its key already.</source>
   <translation>%1 ist bereits die Taste dafür.</translation>
  </message>
  <message>
   <source>%1 is the key of “%2” (%3); it would have it no more.</source>
   <translation>%1 ist die Taste von „%2“ (%3); dieser Befehl würde sie verlieren.</translation>
  </message>
  <message>
   <source>Add it</source>
   <translation>Zusätzlich verwenden</translation>
  </message>
  <message>
   <source>Beside the keys there are</source>
   <translation>Neben den vorhandenen Tasten</translation>
  </message>
  <message>
   <source>Change keys</source>
   <translation>Tasten ändern</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>Befehle und ihre Tasten</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>Neue Taste</translation>
  </message>
  <message>
   <source>New key: press it here</source>
   <translation>Neue Taste: hier drücken</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Keine Taste</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <source>Press the key, with Ctrl, Shift or Alt where wanted</source>
   <translation>Die Taste drücken, bei Bedarf mit Ctrl, Shift oder Alt</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Search a command or a key</source>
   <translation>Einen Befehl oder eine Taste suchen</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Taste übernehmen</translation>
  </message>
  <message>
   <source>The command stays in the menu and under Ctrl+K</source>
   <translation>Der Befehl bleibt im Menü und unter Ctrl+K</translation>
  </message>
  <message>
   <source>The usual keys of all commands</source>
   <translation>Die üblichen Tasten aller Befehle</translation>
  </message>
  <message>
   <source>The usual keys of this command</source>
   <translation>Die üblichen Tasten dieses Befehls</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>Diese Taste verwenden</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
 </context>
 <context>
  <name>views/help/preferences</name>
  <message>
   <source>As many as are useful</source>
   <translation>So viele wie sinnvoll</translation>
  </message>
  <message>
   <source>Ask whether to open it again</source>
   <translation>Fragen, ob es wieder geöffnet werden soll</translation>
  </message>
  <message>
   <source>Careful marking: lesions also of mirror images, three times as slow</source>
   <translation>Sorgfältige Markierung: Läsionen auch an Spiegelbildern, dreimal so langsam</translation>
  </message>
  <message>
   <source>Encrypt or decrypt the records, recovery key</source>
   <translation>Patientenakten ver- oder entschlüsseln, Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Encryption of the records …</source>
   <translation>Verschlüsselung der Patientenakten …</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Graphics card (CUDA)</source>
   <translation>Grafikkarte (CUDA)</translation>
  </message>
  <message>
   <source>Graphics card where there is one (CUDA), else processor</source>
   <translation>Grafikkarte, wo vorhanden (CUDA), sonst Prozessor</translation>
  </message>
  <message>
   <source>Heat maps of the five levels in every analysis</source>
   <translation>Heatmaps der fünf Niveaus bei jeder Analyse</translation>
  </message>
  <message>
   <source>Keep patients, visits and results in the records</source>
   <translation>Patienten, Visiten und Ergebnisse in den Patientenakten speichern</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language, theme and size of the letters change at the next start.</source>
   <translation>Sprache, Farbschema und Schriftgröße ändern sich beim nächsten Start.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Nicht öffnen</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Name that goes with your edits</source>
   <translation>Name zu Ihren Bearbeitungen</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Wieder öffnen</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>Processor threads of the networks</source>
   <translation>Prozessor-Threads der Netze</translation>
  </message>
  <message>
   <source>Show codes (P0001) instead of names, everywhere</source>
   <translation>Überall Codes (P0001) statt Namen zeigen</translation>
  </message>
  <message>
   <source>That of this computer</source>
   <translation>Die dieses Rechners</translation>
  </message>
  <message>
   <source>The last CT at the start</source>
   <translation>Letztes CT beim Start</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <source>Where the networks run</source>
   <translation>Wo die Netze rechnen</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>Tasten</translation>
  </message>
 </context>
 <context>
  <name>views/help/presets_dialog</name>
  <message>
   <source>Centre</source>
   <translation>Zentrum</translation>
  </message>
  <message>
   <source>Centre of the preset %1</source>
   <translation>Zentrum der Voreinstellung %1</translation>
  </message>
  <message>
   <source>Name of the preset %1</source>
   <translation>Name der Voreinstellung %1</translation>
  </message>
  <message>
   <source>Names, centres and widths as they were at first</source>
   <translation>Namen, Zentren und Breiten wie anfangs</translation>
  </message>
  <message>
   <source>The keys stay with their row.</source>
   <translation>Die Tasten bleiben bei ihrer Zeile.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>Width of the preset %1</source>
   <translation>Breite der Voreinstellung %1</translation>
  </message>
  <message>
   <source>Window presets</source>
   <translation>Fenster-Voreinstellungen</translation>
  </message>
 </context>
 <context>
  <name>views/help/tour_card</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Tour beenden</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>Schritt %1 von %2</translation>
  </message>
  <message>
   <source>Tour, step %1 of %2: %3. %4</source>
   <translation>Tour, Schritt %1 von %2: %3. %4</translation>
  </message>
 </context>
 <context>
  <name>views/main_window</name>
  <message>
   <source>%1 – research use only</source>
   <translation>%1 – nur für Forschungszwecke</translation>
  </message>
  <message>
   <source>Go to the CT that is analysed</source>
   <translation>Zum CT gehen, das analysiert wird</translation>
  </message>
  <message>
   <source>Research use only. Measured errors of the networks: About</source>
   <translation>Nur für Forschungszwecke. Gemessene Fehler der Netze: „Über das Programm“</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/density_panel</name>
  <message>
   <source>HAA %</source>
   <translation>HAA %</translation>
  </message>
  <message>
   <source>LAA-950 %</source>
   <translation>LAA-950 %</translation>
  </message>
  <message>
   <source>Thirds: the height of the lungs in three equal parts. Choose a row for its histogram.</source>
   <translation>Drittel: die Höhe der Lunge in drei gleichen Teilen. Eine Zeile für ihr Histogramm wählen.</translation>
  </message>
  <message>
   <source>excess kurtosis %1</source>
   <translation>Exzess-Kurtosis %1</translation>
  </message>
  <message>
   <source>excess kurtosis from −1024 to −200 HU</source>
   <translation>Exzess-Kurtosis von −1024 bis −200 HU</translation>
  </message>
  <message>
   <source>skewness %1</source>
   <translation>Schiefe %1</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/panel</name>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the chosen measurement (Del); Undo brings it back</source>
   <translation>Gewählte Messung löschen (Entf); „Rückgängig“ holt sie zurück</translation>
  </message>
  <message>
   <source>Histogram of %1 voxels</source>
   <translation>Histogramm von %1 Voxeln</translation>
  </message>
  <message>
   <source>Measurement</source>
   <translation>Messung</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Messungen</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>bins of %1 HU, line: mean</source>
   <translation>Klassen von %1 HU, Linie: Mittelwert</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/shape_tool</name>
  <message>
   <source>A measurement begins inside the picture.</source>
   <translation>Eine Messung beginnt innerhalb des Bildes.</translation>
  </message>
 </context>
 <context>
  <name>views/networks/dialog</name>
  <message>
   <source>About this network</source>
   <translation>Über dieses Netz</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>Ask the picked network on the generated chest</source>
   <translation>Das ausgewählte Netz am künstlich erzeugten Thorax befragen</translation>
  </message>
  <message>
   <source>Choose a network and its card</source>
   <translation>Ein Netz und seine Karte wählen</translation>
  </message>
  <message>
   <source>Choose an ONNX file and its card</source>
   <translation>Eine ONNX-Datei und ihre Karte wählen</translation>
  </message>
  <message>
   <source>Drop a network here: one ONNX file (.onnx) with its card (.json)</source>
   <translation>Ein Netz hierher ziehen: eine ONNX-Datei (.onnx) mit ihrer Karte (.json)</translation>
  </message>
  <message>
   <source>It is taken in only after it was checked and answered properly on a generated chest.</source>
   <translation>Es wird erst aufgenommen, wenn es geprüft ist und an einem künstlich erzeugten Thorax richtig geantwortet hat.</translation>
  </message>
  <message>
   <source>Network and card (*.onnx *.json);;All files (*)</source>
   <translation>Netz und Karte (*.onnx *.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>On the generated chest</source>
   <translation>Am künstlich erzeugten Thorax</translation>
  </message>
  <message>
   <source>One network or method serves each role. An analysis that was made keeps its own; the next uses these.</source>
   <translation>Für jede Aufgabe gibt es ein Netz oder Verfahren. Eine erstellte Analyse behält ihre; die nächste verwendet diese.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Netz entfernen</translation>
  </message>
  <message>
   <source>Remove “%1”? Its file and card are deleted from this computer.</source>
   <translation>„%1“ entfernen? Datei und Karte werden von diesem Rechner gelöscht.</translation>
  </message>
  <message>
   <source>Stop; nothing is added (Esc)</source>
   <translation>Abbrechen; nichts wird hinzugefügt (Esc)</translation>
  </message>
  <message>
   <source>Take the picked network out; only added ones can go</source>
   <translation>Das ausgewählte Netz entfernen; nur hinzugefügte lassen sich entfernen</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Erneut testen</translation>
  </message>
  <message>
   <source>What the network did in the test</source>
   <translation>Was das Netz im Test getan hat</translation>
  </message>
 </context>
 <context>
  <name>views/networks/table</name>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Measured error</source>
   <translation>Gemessener Fehler</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Use “%1”: %2</source>
   <translation>„%1“ verwenden: %2</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Verwendet</translation>
  </message>
  <message>
   <source>use</source>
   <translation>verwenden</translation>
  </message>
  <message>
   <source>used</source>
   <translation>verwendet</translation>
  </message>
 </context>
 <context>
  <name>views/networks/text</name>
  <message>
   <source>% of the lungs</source>
   <translation>% der Lunge</translation>
  </message>
  <message>
   <source>A generated chest shows whether a network answers properly, not how good it is on patients.</source>
   <translation>Ein künstlich erzeugter Thorax zeigt, ob ein Netz richtig antwortet, nicht wie gut es an Patienten ist.</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Aufbau</translation>
  </message>
  <message>
   <source>Differs from the published one</source>
   <translation>Weicht vom publizierten ab</translation>
  </message>
  <message>
   <source>Goh level</source>
   <translation>Goh-Niveau</translation>
  </message>
  <message>
   <source>It marks no lungs.</source>
   <translation>Es markiert keine Lunge.</translation>
  </message>
  <message>
   <source>Its card says nothing more.</source>
   <translation>Die Karte sagt nichts weiter.</translation>
  </message>
  <message>
   <source>Lungs overlap with the truth by %1 (Dice).</source>
   <translation>Die Lunge überlappt mit der Wahrheit zu %1 (Dice).</translation>
  </message>
  <message>
   <source>Mean error, points</source>
   <translation>Mittlerer Fehler, Punkte</translation>
  </message>
  <message>
   <source>Not tried on this computer yet. “Test again” asks it on a generated chest whose truth is known.</source>
   <translation>Auf diesem Rechner noch nicht erprobt. „Erneut testen“ befragt es an einem künstlich erzeugten Thorax mit bekannter Wahrheit.</translation>
  </message>
  <message>
   <source>Total (union)</source>
   <translation>Gesamt (Vereinigung)</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>What is noted of its last trial cannot be read; “Test again” asks it anew.</source>
   <translation>Die Notiz zur letzten Erprobung ist nicht lesbar; „Erneut testen“ befragt es neu.</translation>
  </message>
  <message>
   <source>added</source>
   <translation>hinzugefügt</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>eingebaut</translation>
  </message>
  <message>
   <source>mm above the truth</source>
   <translation>mm über der Wahrheit</translation>
  </message>
  <message>
   <source>network / truth, %</source>
   <translation>Netz / Wahrheit, %</translation>
  </message>
  <message>
   <source>nothing this program knows</source>
   <translation>nichts, was dieses Programm kennt</translation>
  </message>
  <message>
   <source>nothing was answered</source>
   <translation>nichts wurde beantwortet</translation>
  </message>
  <message>
   <source>overlap with the truth (Dice)</source>
   <translation>Überlappung mit der Wahrheit (Dice)</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>das Programm</translation>
  </message>
 </context>
 <context>
  <name>views/patient/change_table</name>
  <message>
   <source>%1 %2 (extent: noise)</source>
   <translation>%1 %2 (Ausdehnung: Rauschen)</translation>
  </message>
  <message>
   <source>%1 better</source>
   <translation>%1 besser</translation>
  </message>
  <message>
   <source>%1 worse</source>
   <translation>%1 schlechter</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>Absolut</translation>
  </message>
  <message>
   <source>Absolute change divided by the days between the measurements, times 365.25.</source>
   <translation>Absolute Änderung, geteilt durch die Tage zwischen den Messungen, mal 365.25.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>After day</source>
   <translation>Tag danach</translation>
  </message>
  <message>
   <source>An extent that changed by up to 3.4 points is within measurement noise (Humphries, ERJ 2018).</source>
   <translation>Eine Ausdehnung, die sich um bis zu 3.4 Punkte geändert hat, liegt im Messrauschen (Humphries, ERJ 2018).</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Before day</source>
   <translation>Tag davor</translation>
  </message>
  <message>
   <source>Copy for a spreadsheet, with every digit (Ctrl+C in the table)</source>
   <translation>Für eine Tabellenkalkulation kopieren, mit allen Stellen (Ctrl+C in der Tabelle)</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <source>In percent of the earlier value.</source>
   <translation>In Prozent des früheren Werts.</translation>
  </message>
  <message>
   <source>Later minus earlier value; percentages change by points.</source>
   <translation>Späterer minus früherer Wert; Prozentangaben ändern sich in Punkten.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Per year</source>
   <translation>Pro Jahr</translation>
  </message>
  <message>
   <source>Relative %</source>
   <translation>Relativ %</translation>
  </message>
  <message>
   <source>Relative (%)</source>
   <translation>Relativ (%)</translation>
  </message>
  <message>
   <source>Two visits with the same measurement are needed to show a change.</source>
   <translation>Für eine Änderung sind zwei Visiten mit derselben Messung nötig.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>missing at %1</source>
   <translation>fehlt am %1</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_dialog</name>
  <message>
   <source>%1 new visit</source>
   <translation>%1 neue Visite</translation>
  </message>
  <message>
   <source>%1 new visits</source>
   <translation>%1 neue Visiten</translation>
  </message>
  <message>
   <source>%1 of %2, %3:</source>
   <translation>%1 von %2, %3:</translation>
  </message>
  <message>
   <source>%1 skipped</source>
   <translation>%1 übersprungen</translation>
  </message>
  <message>
   <source>%1 with a doubt left out</source>
   <translation>%1 mit Zweifel ausgelassen</translation>
  </message>
  <message>
   <source>%1, %2 into visits that are there</source>
   <translation>%1, %2 in vorhandene Visiten</translation>
  </message>
  <message>
   <source>03/04/2024 is 3 April</source>
   <translation>03/04/2024 ist der 3. April</translation>
  </message>
  <message>
   <source>03/04/2024 is March 4</source>
   <translation>03/04/2024 ist der 4. März</translation>
  </message>
  <message>
   <source>A sheet with lung function</source>
   <translation>Eine Tabelle mit Lungenfunktion</translation>
  </message>
  <message>
   <source>An Excel or CSV file</source>
   <translation>Eine Excel- oder CSV-Datei</translation>
  </message>
  <message>
   <source>Choose file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <source>Close without importing (Esc)</source>
   <translation>Ohne Import schließen (Esc)</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>Drop an Excel (.xlsx) or CSV file with lung function here</source>
   <translation>Eine Excel- (.xlsx) oder CSV-Datei mit Lungenfunktion hierher ziehen</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Enthält</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import %1</source>
   <translation>Importieren: %1</translation>
  </message>
  <message>
   <source>Import lung function</source>
   <translation>Lungenfunktion importieren</translation>
  </message>
  <message>
   <source>Reading the sheet …</source>
   <translation>Tabelle wird gelesen …</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>Tabellenblatt der Arbeitsmappe</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
   <translation>Tabellen (*.xlsx *.xlsm *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Stop this; nothing is half imported</source>
   <translation>Abbrechen; nichts wird halb importiert</translation>
  </message>
  <message>
   <source>Take doubtful values too</source>
   <translation>Auch zweifelhafte Werte übernehmen</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>Der Tag steht zuerst</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>Der Monat steht zuerst</translation>
  </message>
  <message>
   <source>What %1 holds</source>
   <translation>Was %1 enthält</translation>
  </message>
  <message>
   <source>What happens with each row</source>
   <translation>Was mit jeder Zeile geschieht</translation>
  </message>
  <message>
   <source>What the columns hold</source>
   <translation>Was die Spalten enthalten</translation>
  </message>
  <message>
   <source>Whose rows</source>
   <translation>Wessen Zeilen</translation>
  </message>
  <message>
   <source>all rows are of %1</source>
   <translation>alle Zeilen gehören zu %1</translation>
  </message>
  <message>
   <source>also the %1 with a doubt</source>
   <translation>auch die %1 mit Zweifel</translation>
  </message>
  <message>
   <source>also the one with a doubt</source>
   <translation>auch die eine mit Zweifel</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <source>rows of all patients</source>
   <translation>Zeilen aller Patienten</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_rows</name>
  <message>
   <source>Also</source>
   <translation>Außerdem</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Rows of the sheet</source>
   <translation>Zeilen der Tabelle</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <source>skipped: %1</source>
   <translation>übersprungen: %1</translation>
  </message>
 </context>
 <context>
  <name>views/patient/patient_editor</name>
  <message>
   <source>A patient without a CT</source>
   <translation>Ein Patient ohne CT</translation>
  </message>
  <message>
   <source>Antibody</source>
   <translation>Antikörper</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Geboren</translation>
  </message>
  <message>
   <source>Disease</source>
   <translation>Erkrankung</translation>
  </message>
  <message>
   <source>Hospital ID</source>
   <translation>Krankenhaus-ID</translation>
  </message>
  <message>
   <source>Name, hospital ID and year of birth come from the CT. Press the pencil to correct them.</source>
   <translation>Name, Krankenhaus-ID und Geburtsjahr stammen aus dem CT. Zum Korrigieren den Stift drücken.</translation>
  </message>
  <message>
   <source>New patient</source>
   <translation>Neuer Patient</translation>
  </message>
  <message>
   <source>No patient is open</source>
   <translation>Kein Patient geöffnet</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Notes about the patient</source>
   <translation>Notizen zum Patienten</translation>
  </message>
  <message>
   <source>Open a CT, choose a patient on the start page, or begin with a new one.</source>
   <translation>Ein CT öffnen, auf der Startseite einen Patienten wählen oder einen neuen anlegen.</translation>
  </message>
  <message>
   <source>Pseudonym mode is on</source>
   <translation>Pseudonym-Modus ist ein</translation>
  </message>
  <message>
   <source>Remove this patient; Undo brings the patient back</source>
   <translation>Diesen Patienten entfernen; „Rückgängig“ holt ihn zurück</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Geschlecht</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>Geburtsjahr</translation>
  </message>
  <message>
   <source>code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>female</source>
   <translation>weiblich</translation>
  </message>
  <message>
   <source>male</source>
   <translation>männlich</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>pencil</source>
   <translation>pencil</translation>
  </message>
 </context>
 <context>
  <name>views/patient/patient_page</name>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Progression</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>Verlauf</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_grid</name>
  <message>
   <source>%1 %2 it</source>
   <translation>%1 %2 es</translation>
  </message>
  <message>
   <source>%1 does not ask for %2</source>
   <translation>%1 fragt nicht nach %2</translation>
  </message>
  <message>
   <source>%1 may decide it, %2 in any case</source>
   <translation>%1 kann entscheiden, %2 in jedem Fall</translation>
  </message>
  <message>
   <source>%1, %2: not asked</source>
   <translation>%1, %2: nicht gefragt</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Definition</translation>
  </message>
  <message>
   <source>Definitions of progression and what each asks for</source>
   <translation>Progressionsdefinitionen und was jede verlangt</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>Nicht anwendbar</translation>
  </message>
  <message>
   <source>Nothing is missing: every definition that applies is decided.</source>
   <translation>Nichts fehlt: jede anwendbare Definition ist entschieden.</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Nicht entschieden</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Was fehlt</translation>
  </message>
  <message>
   <source>What is missing: %1</source>
   <translation>Was fehlt: %1</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>decide</source>
   <translation>entscheiden</translation>
  </message>
  <message>
   <source>decides</source>
   <translation>entscheidet</translation>
  </message>
  <message>
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message>
   <source>help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>one</source>
   <translation>eines</translation>
  </message>
  <message>
   <source>two</source>
   <translation>zwei</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_panel</name>
  <message>
   <source>Copy all definitions with their inputs; no name in it</source>
   <translation>Alle Definitionen mit ihren Eingaben kopieren; ohne Namen</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Every definition is shown as published and none is recommended: they class up to a third of patients differently.</source>
   <translation>Jede Definition wird wie publiziert gezeigt und keine empfohlen: sie ordnen bis zu einem Drittel der Patienten verschieden ein.</translation>
  </message>
  <message>
   <source>More fibrosis on CT</source>
   <translation>Mehr Fibrose im CT</translation>
  </message>
  <message>
   <source>More fibrosis on CT (INBUILD)</source>
   <translation>Mehr Fibrose im CT (INBUILD)</translation>
  </message>
  <message>
   <source>Progression needs two visits on different days.</source>
   <translation>Progression braucht zwei Visiten an verschiedenen Tagen.</translation>
  </message>
  <message>
   <source>What you see on the CTs</source>
   <translation>Was Sie auf den CTs sehen</translation>
  </message>
  <message>
   <source>Worse symptoms are taken from the visits.</source>
   <translation>Verschlechterte Symptome werden aus den Visiten übernommen.</translation>
  </message>
  <message>
   <source>another explanation for the worsening</source>
   <translation>andere Erklärung für die Verschlechterung</translation>
  </message>
  <message>
   <source>definitions of progression</source>
   <translation>Progressionsdefinitionen</translation>
  </message>
  <message>
   <source>looked, %1 seen</source>
   <translation>beurteilt, %1 gesehen</translation>
  </message>
  <message>
   <source>looked, none seen</source>
   <translation>beurteilt, keine gesehen</translation>
  </message>
  <message>
   <source>not looked</source>
   <translation>nicht beurteilt</translation>
  </message>
  <message>
   <source>ret.</source>
   <translation>Ret.</translation>
  </message>
 </context>
 <context>
  <name>views/patient/rule_card</name>
  <message>
   <source>Asked: %1</source>
   <translation>Gefragt: %1</translation>
  </message>
  <message>
   <source>CPI</source>
   <translation>CPI</translation>
  </message>
  <message>
   <source>Cannot be decided</source>
   <translation>Nicht entscheidbar</translation>
  </message>
  <message>
   <source>FVC min. change</source>
   <translation>Min. relev. FVC-Änd.</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>Erfüllt</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>Fehlend:</translation>
  </message>
  <message>
   <source>Missing: %1</source>
   <translation>Fehlend: %1</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Nicht erfüllt</translation>
  </message>
  <message>
   <source>Source: %1</source>
   <translation>Quelle: %1</translation>
  </message>
  <message>
   <source>Time window: %1</source>
   <translation>Zeitfenster: %1</translation>
  </message>
  <message>
   <source>Window: %1
%2</source>
   <translation>Zeitfenster: %1
%2</translation>
  </message>
  <message>
   <source>not determined</source>
   <translation>nicht bestimmt</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_boxes</name>
  <message>
   <source>Keep it anyway</source>
   <translation>Trotzdem behalten</translation>
  </message>
  <message>
   <source>The value is right: save it as it is</source>
   <translation>Der Wert ist richtig: so speichern</translation>
  </message>
  <message>
   <source>This was typed and is not saved yet: Enter saves it, Esc brings the saved value back.</source>
   <translation>Eingegeben, aber noch nicht gespeichert: Enter speichert, Esc holt den gespeicherten Wert zurück.</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_editor</name>
  <message>
   <source>A visit needs a day; type it like 2024-03-15.</source>
   <translation>Eine Visite braucht einen Tag; eingeben wie 2024-03-15.</translation>
  </message>
  <message>
   <source>Breathlessness, mMRC</source>
   <translation>Atemnot, mMRC</translation>
  </message>
  <message>
   <source>Choose a visit in the table, or add one (Ctrl+N).</source>
   <translation>Eine Visite in der Tabelle wählen oder hinzufügen (Ctrl+N).</translation>
  </message>
  <message>
   <source>DLCO Hb-corrected</source>
   <translation>DLCO Hb-korrigiert</translation>
  </message>
  <message>
   <source>Day of lung function</source>
   <translation>Tag der Lungenfunktion</translation>
  </message>
  <message>
   <source>Day of the visit</source>
   <translation>Tag der Visite</translation>
  </message>
  <message>
   <source>Hb-corrected</source>
   <translation>Hb-korrigiert</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>In Worten</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Gemessen am</translation>
  </message>
  <message>
   <source>No CT at this visit.</source>
   <translation>Kein CT bei dieser Visite.</translation>
  </message>
  <message>
   <source>No visit chosen</source>
   <translation>Keine Visite gewählt</translation>
  </message>
  <message>
   <source>Notes about the visit</source>
   <translation>Notizen zur Visite</translation>
  </message>
  <message>
   <source>Remove this visit; Undo brings it back</source>
   <translation>Diese Visite entfernen; „Rückgängig“ holt sie zurück</translation>
  </message>
  <message>
   <source>Symptoms in words</source>
   <translation>Symptome in Worten</translation>
  </message>
  <message>
   <source>Symptoms worse since the last visit</source>
   <translation>Symptome seit der letzten Visite verschlechtert</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>Therapie</translation>
  </message>
  <message>
   <source>Treatment and notes</source>
   <translation>Therapie und Notizen</translation>
  </message>
  <message>
   <source>Visit %1</source>
   <translation>Visite %1</translation>
  </message>
  <message>
   <source>Worse since last</source>
   <translation>Seit letzter schlechter</translation>
  </message>
  <message>
   <source>composite physiologic index %1</source>
   <translation>Composite Physiologic Index %1</translation>
  </message>
  <message>
   <source>extent %1 %</source>
   <translation>Ausdehnung %1 %</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>nicht gefragt</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>nicht vermerkt</translation>
  </message>
  <message>
   <source>same day</source>
   <translation>selber Tag</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_pair</name>
  <message>
   <source>%1 months apart</source>
   <translation>%1 Monate Abstand</translation>
  </message>
  <message>
   <source>First visit</source>
   <translation>Erste Visite</translation>
  </message>
  <message>
   <source>Second visit</source>
   <translation>Zweite Visite</translation>
  </message>
  <message>
   <source>Two visits are needed to compare.</source>
   <translation>Zum Vergleichen sind zwei Visiten nötig.</translation>
  </message>
  <message>
   <source>with</source>
   <translation>mit</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_text</name>
  <message>
   <source>% pred</source>
   <translation>% Soll</translation>
  </message>
  <message>
   <source>%1 + %2 more</source>
   <translation>%1 + %2 weitere</translation>
  </message>
  <message>
   <source>0 – breathless only on strenuous exercise</source>
   <translation>0 – Atemnot nur bei schwerer Anstrengung</translation>
  </message>
  <message>
   <source>1 – short of breath when hurrying or walking up a slight hill</source>
   <translation>1 – Atemnot bei schnellem Gehen oder leichtem Anstieg</translation>
  </message>
  <message>
   <source>2 – walks slower than people of the same age, or stops for breath</source>
   <translation>2 – geht langsamer als Gleichaltrige oder bleibt zum Atmen stehen</translation>
  </message>
  <message>
   <source>3 – stops for breath after about 100 m or a few minutes</source>
   <translation>3 – bleibt nach etwa 100 m oder wenigen Minuten zum Atmen stehen</translation>
  </message>
  <message>
   <source>4 – too breathless to leave the house, or when dressing</source>
   <translation>4 – zu atemlos, um das Haus zu verlassen, oder beim Anziehen</translation>
  </message>
  <message>
   <source>5.1 or 15.2 mL/min/mmHg</source>
   <translation>5.1 oder 15.2 mL/min/mmHg</translation>
  </message>
  <message>
   <source>CT without a description</source>
   <translation>CT ohne Beschreibung</translation>
  </message>
  <message>
   <source>It is not saved yet.</source>
   <translation>Noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>There is no day “%1” in the calendar. %2</source>
   <translation>Einen Tag „%1“ gibt es im Kalender nicht. %2</translation>
  </message>
  <message>
   <source>liter</source>
   <translation>Liter</translation>
  </message>
  <message>
   <source>liters</source>
   <translation>Liter</translation>
  </message>
  <message>
   <source>litre</source>
   <translation>Liter</translation>
  </message>
  <message>
   <source>meters</source>
   <translation>Meter</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>Meter</translation>
  </message>
  <message>
   <source>mmol/(min·kpa)</source>
   <translation>mmol/(min·kpa)</translation>
  </message>
  <message>
   <source>mmol/(min·kpa·l)</source>
   <translation>mmol/(min·kpa·l)</translation>
  </message>
  <message>
   <source>“%1” can be read as two dates; type it as %2-MM-DD. %3</source>
   <translation>„%1“ lässt sich als zwei Daten lesen; eingeben als %2-MM-TT. %3</translation>
  </message>
  <message>
   <source>“%1” is not a date; type it like 2024-03-15 or 15.03.2024. %2</source>
   <translation>„%1“ ist kein Datum; eingeben wie 2024-03-15 oder 15.03.2024. %2</translation>
  </message>
  <message>
   <source>“%1” is not a number; type it like %2. %3</source>
   <translation>„%1“ ist keine Zahl; eingeben wie %2. %3</translation>
  </message>
  <message>
   <source>“%1” is not a year of birth; type four digits. %2</source>
   <translation>„%1“ ist kein Geburtsjahr; vier Ziffern eingeben. %2</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visits_table</name>
  <message>
   <source>%1 for haemoglobin</source>
   <translation>%1 für Hämoglobin</translation>
  </message>
  <message>
   <source>Add a visit on this day (Ctrl+N, then Enter)</source>
   <translation>Eine Visite an diesem Tag hinzufügen (Ctrl+N, dann Enter)</translation>
  </message>
  <message>
   <source>Add visit</source>
   <translation>Visite hinzufügen</translation>
  </message>
  <message>
   <source>Day of the new visit</source>
   <translation>Tag der neuen Visite</translation>
  </message>
  <message>
   <source>Extent %</source>
   <translation>Ausdehnung %</translation>
  </message>
  <message>
   <source>First of the two visits compared</source>
   <translation>Erste der beiden verglichenen Visiten</translation>
  </message>
  <message>
   <source>From an Excel or CSV sheet</source>
   <translation>Aus einer Excel- oder CSV-Tabelle</translation>
  </message>
  <message>
   <source>Import lung function…</source>
   <translation>Lungenfunktion importieren…</translation>
  </message>
  <message>
   <source>Lung function measured on %1.</source>
   <translation>Lungenfunktion gemessen am %1.</translation>
  </message>
  <message>
   <source>New visit on</source>
   <translation>Neue Visite am</translation>
  </message>
  <message>
   <source>No visits yet. Type a day and press Add visit, open a CT, or import lung function from a sheet.</source>
   <translation>Noch keine Visiten. Einen Tag eingeben und „Visite hinzufügen“ drücken, ein CT öffnen oder Lungenfunktion aus einer Tabelle importieren.</translation>
  </message>
  <message>
   <source>Open this CT</source>
   <translation>Dieses CT öffnen</translation>
  </message>
  <message>
   <source>Second of the two visits compared</source>
   <translation>Zweite der beiden verglichenen Visiten</translation>
  </message>
  <message>
   <source>Something typed for this visit is not saved yet.</source>
   <translation>Eine Eingabe zu dieser Visite ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stadium</translation>
  </message>
  <message>
   <source>The CT of the chosen visit</source>
   <translation>Das CT der gewählten Visite</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visiten</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>Schlechter</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>korrigiert</translation>
  </message>
  <message>
   <source>not corrected</source>
   <translation>nicht korrigiert</translation>
  </message>
  <message>
   <source>not known whether corrected</source>
   <translation>nicht bekannt, ob korrigiert</translation>
  </message>
  <message>
   <source>treatment</source>
   <translation>Therapie</translation>
  </message>
 </context>
 <context>
  <name>views/planes/annotations</name>
  <message>
   <source>bottom</source>
   <translation>unten</translation>
  </message>
  <message>
   <source>bottom left</source>
   <translation>unten links</translation>
  </message>
  <message>
   <source>bottom right</source>
   <translation>unten rechts</translation>
  </message>
  <message>
   <source>top</source>
   <translation>oben</translation>
  </message>
  <message>
   <source>top left</source>
   <translation>oben links</translation>
  </message>
  <message>
   <source>top right</source>
   <translation>oben rechts</translation>
  </message>
 </context>
 <context>
  <name>views/planes/heatmap</name>
  <message>
   <source>below 0 = disease</source>
   <translation>unter 0 = Erkrankung</translation>
  </message>
  <message>
   <source>change of score in points</source>
   <translation>Änderung des Scores in Punkten</translation>
  </message>
  <message>
   <source>they disagree: do not lean on the map</source>
   <translation>keine Übereinstimmung: nicht auf die Heatmap stützen</translation>
  </message>
 </context>
 <context>
  <name>views/planes/level_lines</name>
  <message>
   <source>%1   %2 mm</source>
   <translation>%1   %2 mm</translation>
  </message>
 </context>
 <context>
  <name>views/planes/lookup</name>
  <message>
   <source>a mask must have the shape of the volume</source>
   <translation>eine Maske muss die Form des Volumens haben</translation>
  </message>
  <message>
   <source>no lobes were given</source>
   <translation>es wurden keine Lappen angegeben</translation>
  </message>
 </context>
 <context>
  <name>views/planes/overlay_list</name>
  <message>
   <source>Colour of %1</source>
   <translation>Farbe: %1</translation>
  </message>
  <message>
   <source>Colour of: %1</source>
   <translation>Farbe von: %1</translation>
  </message>
  <message>
   <source>Opacity of %1</source>
   <translation>Deckkraft: %1</translation>
  </message>
  <message>
   <source>Opacity of: %1</source>
   <translation>Deckkraft von: %1</translation>
  </message>
  <message>
   <source>Show or hide: %1</source>
   <translation>Ein- oder ausblenden: %1</translation>
  </message>
 </context>
 <context>
  <name>views/planes/planes</name>
  <message>
   <source>%1 %2 mm</source>
   <translation>%1 %2 mm</translation>
  </message>
  <message>
   <source>AP</source>
   <translation>AP</translation>
  </message>
  <message>
   <source>IS</source>
   <translation>IS</translation>
  </message>
  <message>
   <source>L %1  P %2  S %3 mm</source>
   <translation>L %1  P %2  S %3 mm</translation>
  </message>
  <message>
   <source>RL</source>
   <translation>RL</translation>
  </message>
 </context>
 <context>
  <name>views/planes/planes_view</name>
  <message>
   <source>Lesion %1 of %2, %3 mL</source>
   <translation>Läsion %1 von %2, %3 mL</translation>
  </message>
  <message>
   <source>There is no lesion to go to.</source>
   <translation>Keine Läsion, zu der man gehen könnte.</translation>
  </message>
 </context>
 <context>
  <name>views/planes/slice_view</name>
  <message>
   <source>%1 %2 mm, %3</source>
   <translation>%1 %2 mm, %3</translation>
  </message>
  <message>
   <source>%1 plane</source>
   <translation>Ebene: %1</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/new_study</name>
  <message>
   <source>%1 chosen</source>
   <translation>%1 gewählt</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Gefragt nach</translation>
  </message>
  <message>
   <source>CTs</source>
   <translation>CTs</translation>
  </message>
  <message>
   <source>Choose where, and write the study</source>
   <translation>Ort wählen und die Studie schreiben</translation>
  </message>
  <message>
   <source>Make nothing (Esc)</source>
   <translation>Nichts erstellen (Esc)</translation>
  </message>
  <message>
   <source>Make…</source>
   <translation>Erstellen…</translation>
  </message>
  <message>
   <source>Names with commas between them</source>
   <translation>Namen, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>New reader study</source>
   <translation>Neue Reader-Studie</translation>
  </message>
  <message>
   <source>Ratings of the heat maps</source>
   <translation>Bewertungen der Heatmaps</translation>
  </message>
  <message>
   <source>Readers</source>
   <translation>Befunder</translation>
  </message>
  <message>
   <source>Scores of the levels</source>
   <translation>Scores der Niveaus</translation>
  </message>
  <message>
   <source>Seed of the order</source>
   <translation>Startwert der Reihenfolge</translation>
  </message>
  <message>
   <source>Sessions of each</source>
   <translation>Sitzungen je Befunder</translation>
  </message>
  <message>
   <source>There is no analysed CT in the records yet; analyse some, then make the study.</source>
   <translation>Noch kein analysiertes CT in den Patientenakten; erst einige analysieren, dann die Studie erstellen.</translation>
  </message>
  <message>
   <source>Which analysed CTs are asked about? Their names and codes are shown to no reader.</source>
   <translation>Zu welchen analysierten CTs wird gefragt? Namen und Codes werden keinem Befunder gezeigt.</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/overview</name>
  <message>
   <source>%1 a session</source>
   <translation>%1 je Sitzung</translation>
  </message>
  <message>
   <source>%1 case</source>
   <translation>%1 Fall</translation>
  </message>
  <message>
   <source>%1 cases</source>
   <translation>%1 Fälle</translation>
  </message>
  <message>
   <source>%1 question</source>
   <translation>%1 Frage</translation>
  </message>
  <message>
   <source>%1 questions</source>
   <translation>%1 Fragen</translation>
  </message>
  <message>
   <source>%1 session %2</source>
   <translation>%1 Sitzung %2</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen:</translation>
  </message>
  <message>
   <source>Choose analysed CTs of the records, readers and sessions</source>
   <translation>Analysierte CTs aus den Patientenakten, Befunder und Sitzungen wählen</translation>
  </message>
  <message>
   <source>Each session asks every question once, in an order of its own: first the scores of all slices, then the ratings of the heat maps. No name and no number of the program is shown. Every answer is kept at once; pause whenever you like.</source>
   <translation>Jede Sitzung stellt jede Frage einmal, in eigener Reihenfolge: zuerst die Scores aller Schichten, dann die Bewertungen der Heatmaps. Weder Namen noch Zahlen des Programms werden gezeigt. Jede Antwort wird sofort gespeichert; Pausen sind jederzeit möglich.</translation>
  </message>
  <message>
   <source>For whoever evaluates the study: what readers see here may sway those who are not finished</source>
   <translation>Für alle, die die Studie auswerten: was Befunder hier sehen, kann jene beeinflussen, die noch nicht fertig sind</translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation>Fortsetzen:</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Ansehen:</translation>
  </message>
  <message>
   <source>Make a study of analysed CTs, or open the folder of one that was made.</source>
   <translation>Eine Studie aus analysierten CTs erstellen oder den Ordner einer vorhandenen öffnen.</translation>
  </message>
  <message>
   <source>New study…</source>
   <translation>Neue Studie…</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>Studie öffnen…</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>The folder of a study</source>
   <translation>Der Ordner einer Studie</translation>
  </message>
  <message>
   <source>The session before comes first</source>
   <translation>Die vorige Sitzung kommt zuerst</translation>
  </message>
  <message>
   <source>Workbook and plots into a new folder</source>
   <translation>Arbeitsmappe und Diagramme in einen neuen Ordner</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/picture</name>
  <message>
   <source>The slice</source>
   <translation>Die Schicht</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/reading</name>
  <message>
   <source>%1 of %2, %3 after it</source>
   <translation>%1 von %2, danach %3</translation>
  </message>
  <message>
   <source>All %1 questions of this session are answered. Thank you.</source>
   <translation>Alle %1 Fragen dieser Sitzung sind beantwortet. Vielen Dank.</translation>
  </message>
  <message>
   <source>Ask the last question again (Ctrl+Z, Backspace)</source>
   <translation>Die letzte Frage noch einmal stellen (Ctrl+Z, Backspace)</translation>
  </message>
  <message>
   <source>Back to the overview; every answer is kept (Esc)</source>
   <translation>Zurück zur Übersicht; jede Antwort ist gespeichert (Esc)</translation>
  </message>
  <message>
   <source>Each of the three needs a score; 0 % where there is none.</source>
   <translation>Jede der drei Angaben braucht einen Score; 0 %, wo nichts vorhanden ist.</translation>
  </message>
  <message>
   <source>Hide and show the heat map (H)</source>
   <translation>Heatmap aus- und einblenden (H)</translation>
  </message>
  <message>
   <source>How much of the lung on this slice is diseased? In steps of 5 %.</source>
   <translation>Wie viel der Lunge in dieser Schicht ist erkrankt? In Schritten von 5 %.</translation>
  </message>
  <message>
   <source>How well does this heat map show %1?</source>
   <translation>Wie gut zeigt diese Heatmap %1?</translation>
  </message>
  <message>
   <source>It was rated %1.</source>
   <translation>Bewertet mit %1.</translation>
  </message>
  <message>
   <source>Key %1</source>
   <translation>Taste %1</translation>
  </message>
  <message>
   <source>Keys 1 to 5 answer. H hides and shows the map.</source>
   <translation>Die Tasten 1 bis 5 antworten. H blendet die Heatmap aus und ein.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Befundung</translation>
  </message>
  <message>
   <source>TOT is usually at least the larger of GG and RET, and at most their sum.</source>
   <translation>TOT ist meist mindestens der größere Wert von GG und RET und höchstens ihre Summe.</translation>
  </message>
  <message>
   <source>Take these scores</source>
   <translation>Diese Scores übernehmen</translation>
  </message>
  <message>
   <source>Undo last answer</source>
   <translation>Letzte Antwort zurücknehmen</translation>
  </message>
  <message>
   <source>Write them down and go on (Enter)</source>
   <translation>Aufschreiben und weiter (Enter)</translation>
  </message>
  <message>
   <source>eye</source>
   <translation>eye</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>bewerten</translation>
  </message>
  <message>
   <source>score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>↑ ↓ change by 5 %, Enter goes on and takes the scores at the last one.</source>
   <translation>↑ ↓ ändern um 5 %, Enter geht weiter und übernimmt beim letzten die Scores.</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/results</name>
  <message>
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <source>To the overview (Esc)</source>
   <translation>Zur Übersicht (Esc)</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/window</name>
  <message>
   <source>Reader study</source>
   <translation>Reader-Studie</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/density</name>
  <message>
   <source>bones</source>
   <translation>Knochen</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/meshes</name>
  <message>
   <source>Building the 3D view</source>
   <translation>3D-Ansicht wird aufgebaut</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/pane</name>
  <message>
   <source>3D cannot be shown on this computer: no working OpenGL was found.
Everything else works without it. On Debian or Ubuntu, installing
libosmesa6 (software 3D) makes it work.</source>
   <translation>3D lässt sich auf diesem Rechner nicht zeigen: kein funktionierendes OpenGL gefunden.
Alles andere geht auch ohne. Unter Debian oder Ubuntu hilft es,
libosmesa6 (Software-3D) zu installieren.</translation>
  </message>
  <message>
   <source>Anterior</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Axial, from above</source>
   <translation>Axial, von oben</translation>
  </message>
  <message>
   <source>Bones</source>
   <translation>Knochen</translation>
  </message>
  <message>
   <source>Coronal, seen from the front</source>
   <translation>Koronal, von vorn gesehen</translation>
  </message>
  <message>
   <source>Cut the scene open at the crosshair</source>
   <translation>Die Szene am Fadenkreuz aufschneiden</translation>
  </message>
  <message>
   <source>Cut ▾</source>
   <translation>Schnitt ▾</translation>
  </message>
  <message>
   <source>Density of the lungs</source>
   <translation>Dichte der Lunge</translation>
  </message>
  <message>
   <source>Look from the %1 of the patient, everything in sight</source>
   <translation>Blick auf den Patienten (%1), alles im Bild</translation>
  </message>
  <message>
   <source>No volume</source>
   <translation>Kein Volumen</translation>
  </message>
  <message>
   <source>Open 3D</source>
   <translation>3D öffnen</translation>
  </message>
  <message>
   <source>Posterior</source>
   <translation>Posterior</translation>
  </message>
  <message>
   <source>Preparing the 3D view …</source>
   <translation>3D-Ansicht wird vorbereitet …</translation>
  </message>
  <message>
   <source>Show the CT itself in 3D beside the surfaces</source>
   <translation>Neben den Oberflächen das CT selbst in 3D zeigen</translation>
  </message>
  <message>
   <source>Show the five lobes, each in its own colour with its name</source>
   <translation>Die fünf Lappen zeigen, jeden in eigener Farbe mit Namen</translation>
  </message>
  <message>
   <source>Superior</source>
   <translation>Superior</translation>
  </message>
  <message>
   <source>Surfaces of the lungs, their lobes and lesions, with the five Goh levels.</source>
   <translation>Oberflächen der Lungen, ihrer Lappen und Läsionen, mit den fünf Goh-Niveaus.</translation>
  </message>
  <message>
   <source>There is nothing to show in 3D yet: run the analysis first.</source>
   <translation>In 3D gibt es noch nichts zu zeigen: zuerst die Analyse ausführen.</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Drehen</translation>
  </message>
  <message>
   <source>Turn the patient slowly; a press in the picture stops it</source>
   <translation>Den Patienten langsam drehen; ein Klick ins Bild hält an</translation>
  </message>
  <message>
   <source>Volume ▾</source>
   <translation>Volumen ▾</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Ganz</translation>
  </message>
  <message>
   <source>back</source>
   <translation>hinten</translation>
  </message>
  <message>
   <source>front</source>
   <translation>vorn</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/probe</name>
  <message>
   <source>DISPLAY</source>
   <translation>DISPLAY</translation>
  </message>
 </context>
 <context>
  <name>views/shared/actions</name>
  <message>
   <source>A generated thorax with known lesions</source>
   <translation>Ein künstlich erzeugter Thorax mit bekannten Läsionen</translation>
  </message>
  <message>
   <source>All commands…</source>
   <translation>Alle Befehle…</translation>
  </message>
  <message>
   <source>All keys on one sheet</source>
   <translation>Alle Tasten auf einem Blatt</translation>
  </message>
  <message>
   <source>All patients of the records: correlations, groups, figures</source>
   <translation>Alle Patienten der Patientenakten: Korrelationen, Gruppen, Abbildungen</translation>
  </message>
  <message>
   <source>All series found, why this one was chosen, skipped files</source>
   <translation>Alle gefundenen Serien, warum diese gewählt wurde, übersprungene Dateien</translation>
  </message>
  <message>
   <source>All visits of this patient as an Excel workbook</source>
   <translation>Alle Visiten dieses Patienten als Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <source>Another key for a command; conflicts are named</source>
   <translation>Eine andere Taste für einen Befehl; Konflikte werden genannt</translation>
  </message>
  <message>
   <source>Append to cohort workbook…</source>
   <translation>An Kohorten-Arbeitsmappe anfügen…</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Sichern…</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>Programm schließen</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation>Ergebnis kopieren</translation>
  </message>
  <message>
   <source>DICOM header…</source>
   <translation>DICOM-Header…</translation>
  </message>
  <message>
   <source>Device, heat maps, privacy, theme, size of the letters</source>
   <translation>Gerät, Heatmaps, Datenschutz, Farbschema, Schriftgröße</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Zurückgenommenes wiederholen</translation>
  </message>
  <message>
   <source>Every command, found by its words</source>
   <translation>Jeder Befehl, über seine Wörter zu finden</translation>
  </message>
  <message>
   <source>Every element of the header of the slice shown, with a search</source>
   <translation>Alle Elemente des Headers der gezeigten Schicht, mit Suche</translation>
  </message>
  <message>
   <source>Everything that is kept, in one ZIP file</source>
   <translation>Alles Gespeicherte in einer ZIP-Datei</translation>
  </message>
  <message>
   <source>Export DICOM…</source>
   <translation>DICOM exportieren…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Heat maps rated and levels scored blind, by several readers</source>
   <translation>Heatmaps und Niveaus verblindet bewertet, durch mehrere Befunder</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Namen verbergen</translation>
  </message>
  <message>
   <source>How to do it: the page about what is on screen, and a search</source>
   <translation>Anleitung: die Seite zu dem, was zu sehen ist, und eine Suche</translation>
  </message>
  <message>
   <source>Keep records</source>
   <translation>Patientenakten führen</translation>
  </message>
  <message>
   <source>Made in the background; Esc stops it</source>
   <translation>Entsteht im Hintergrund; Esc bricht ab</translation>
  </message>
  <message>
   <source>Names, centres and widths of the windows on F2 to F8</source>
   <translation>Namen, Zentren und Breiten der Fenster auf F2 bis F8</translation>
  </message>
  <message>
   <source>Networks…</source>
   <translation>Netze…</translation>
  </message>
  <message>
   <source>Next heat map pattern</source>
   <translation>Nächstes Heatmap-Muster</translation>
  </message>
  <message>
   <source>Off: nothing about patients is written; what was kept can be read</source>
   <translation>Aus: über Patienten wird nichts geschrieben; Gespeichertes bleibt lesbar</translation>
  </message>
  <message>
   <source>Off: numbers first, no maps; single slices have theirs on request</source>
   <translation>Aus: zuerst die Zahlen, keine Heatmaps; einzelne Schichten auf Anforderung</translation>
  </message>
  <message>
   <source>One row per visit, each only once</source>
   <translation>Eine Zeile je Visite, jede nur einmal</translation>
  </message>
  <message>
   <source>Open DICOM files, a ZIP, a DICOMDIR, NIfTI, NRRD or MetaImage</source>
   <translation>DICOM-Dateien, ein ZIP, ein DICOMDIR, NIfTI, NRRD oder MetaImage öffnen</translation>
  </message>
  <message>
   <source>Open built-in case</source>
   <translation>Beispielfall öffnen</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Dateien öffnen…</translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation>Ordner öffnen…</translation>
  </message>
  <message>
   <source>Open the 3D surfaces; again: large, and back</source>
   <translation>Die 3D-Oberflächen öffnen; erneut: groß, und zurück</translation>
  </message>
  <message>
   <source>Pictures, levels and results of the open CT</source>
   <translation>Bilder, Niveaus und Ergebnisse des geöffneten CT</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Reader study…</source>
   <translation>Reader-Studie…</translation>
  </message>
  <message>
   <source>Recent studies, patients, opening a CT</source>
   <translation>Letzte Untersuchungen, Patienten, CT öffnen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Bericht…</translation>
  </message>
  <message>
   <source>Restore from a backup…</source>
   <translation>Aus Sicherung wiederherstellen…</translation>
  </message>
  <message>
   <source>Run the whole analysis, or go on where it stopped</source>
   <translation>Die ganze Analyse ausführen oder dort fortsetzen, wo sie abgebrochen wurde</translation>
  </message>
  <message>
   <source>Segmentations, measurements, pictures, report</source>
   <translation>Segmentierungen, Messungen, Bilder, Bericht</translation>
  </message>
  <message>
   <source>Series…</source>
   <translation>Serien…</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Stop what is running, or close the message</source>
   <translation>Laufendes abbrechen oder die Meldung schließen</translation>
  </message>
  <message>
   <source>TOT, GG, RET, off</source>
   <translation>TOT, GG, RET, aus</translation>
  </message>
  <message>
   <source>Take back a backup; what is there now is kept beside it</source>
   <translation>Eine Sicherung einspielen; der jetzige Stand bleibt daneben erhalten</translation>
  </message>
  <message>
   <source>Take back the last change on this page</source>
   <translation>Die letzte Änderung auf dieser Seite zurücknehmen</translation>
  </message>
  <message>
   <source>The active plane as it is shown onto the clipboard</source>
   <translation>Die aktive Ebene, wie gezeigt, in die Zwischenablage</translation>
  </message>
  <message>
   <source>The open CT against a reader's mask, scores</source>
   <translation>Das geöffnete CT gegen die Maske eines Befunders, Scores</translation>
  </message>
  <message>
   <source>The prior CT beside the open one, scrolled by anatomy</source>
   <translation>Die Voraufnahme neben der geöffneten, anatomisch gekoppelt geblättert</translation>
  </message>
  <message>
   <source>The result as five lines of text onto the clipboard</source>
   <translation>Das Ergebnis als fünf Zeilen Text in die Zwischenablage</translation>
  </message>
  <message>
   <source>The window on the whole screen, and back</source>
   <translation>Das Fenster auf den ganzen Bildschirm, und zurück</translation>
  </message>
  <message>
   <source>Through the program in seven steps, on a generated chest</source>
   <translation>In sieben Schritten durch das Programm, an einem künstlich erzeugten Thorax</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Tour</translation>
  </message>
  <message>
   <source>Trend workbook…</source>
   <translation>Verlaufs-Arbeitsmappe…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Versions, networks and their measured errors</source>
   <translation>Versionen, Netze und ihre gemessenen Fehler</translation>
  </message>
  <message>
   <source>Visits, lung function, change and progression</source>
   <translation>Visiten, Lungenfunktion, Änderung und Progression</translation>
  </message>
  <message>
   <source>Which networks analyse; add, test and remove your own</source>
   <translation>Welche Netze analysieren; eigene hinzufügen, testen und entfernen</translation>
  </message>
  <message>
   <source>Window presets…</source>
   <translation>Fenster-Voreinstellungen…</translation>
  </message>
  <message>
   <source>Write a report of two pages as PDF, to print or to hand on</source>
   <translation>Einen zweiseitigen Bericht als PDF schreiben, zum Drucken oder Weitergeben</translation>
  </message>
  <message>
   <source>Write the workbook, the JSON and the masks into a folder</source>
   <translation>Arbeitsmappe, JSON und Masken in einen Ordner schreiben</translation>
  </message>
  <message>
   <source>about</source>
   <translation>Über das Programm</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>cube</source>
   <translation>Würfel</translation>
  </message>
  <message>
   <source>guide</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>header</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <source>page_%1</source>
   <translation>page_%1</translation>
  </message>
  <message>
   <source>pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <source>preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>presets</source>
   <translation>Voreinstellungen</translation>
  </message>
  <message>
   <source>quit</source>
   <translation>beenden</translation>
  </message>
  <message>
   <source>redo</source>
   <translation>wiederholen</translation>
  </message>
  <message>
   <source>report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>restore</source>
   <translation>wiederherstellen</translation>
  </message>
  <message>
   <source>series</source>
   <translation>series</translation>
  </message>
  <message>
   <source>shortcuts</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>sscild</source>
   <translation>sscild</translation>
  </message>
  <message>
   <source>text</source>
   <translation>text</translation>
  </message>
 </context>
 <context>
  <name>views/shared/command_palette</name>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Passende Befehle</translation>
  </message>
  <message>
   <source>No command has these words.</source>
   <translation>Kein Befehl enthält diese Wörter.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Was möchten Sie tun?</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>inaktiv</translation>
  </message>
 </context>
 <context>
  <name>views/shared/device_badge</name>
  <message>
   <source>%1&lt;br&gt;&lt;br&gt;%2</source>
   <translation>%1&lt;br&gt;&lt;br&gt;%2</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>device</source>
   <translation>Gerät</translation>
  </message>
 </context>
 <context>
  <name>views/shared/inputs</name>
  <message>
   <source>page</source>
   <translation>Seite</translation>
  </message>
 </context>
 <context>
  <name>views/shared/messages</name>
  <message>
   <source>%1 more</source>
   <translation>%1 weitere</translation>
  </message>
  <message>
   <source>Close this message (Esc)</source>
   <translation>Diese Meldung schließen (Esc)</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation>Protokoll kopieren</translation>
  </message>
  <message>
   <source>Copy the program's log (no patient data in it) for a report</source>
   <translation>Das Protokoll des Programms (ohne Patientendaten) für eine Fehlermeldung kopieren</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>They come when this one is closed</source>
   <translation>Sie erscheinen, wenn diese geschlossen ist</translation>
  </message>
 </context>
 <context>
  <name>views/shared/pieces</name>
  <message>
   <source>Part that scrolls</source>
   <translation>Rollbarer Teil</translation>
  </message>
  <message>
   <source>Table: %1</source>
   <translation>Tabelle: %1</translation>
  </message>
  <message>
   <source>User guide: %1</source>
   <translation>Handbuch: %1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/question_bar</name>
  <message>
   <source>Close the question (Esc)</source>
   <translation>Die Frage schließen (Esc)</translation>
  </message>
  <message>
   <source>Question: %1</source>
   <translation>Frage: %1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/theme</name>
  <message>
   <source>Dark, for the reading room</source>
   <translation>Dunkel, für den Befundraum</translation>
  </message>
  <message>
   <source>Fusion</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <source>Light, for a bright room</source>
   <translation>Hell, für einen hellen Raum</translation>
  </message>
  <message>
   <source>accent</source>
   <translation>accent</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>font-size: %1px</source>
   <translation>font-size: %1px</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>panel</source>
   <translation>panel</translation>
  </message>
  <message>
   <source>raised</source>
   <translation>raised</translation>
  </message>
 </context>
 <context>
  <name>views/shared/waiting_chip</name>
  <message>
   <source>%1 not</source>
   <translation>%1 fehlgeschlagen</translation>
  </message>
  <message>
   <source>CTs that are analysed in the background</source>
   <translation>CTs, die im Hintergrund analysiert werden</translation>
  </message>
  <message>
   <source>Clear finished</source>
   <translation>Fertige entfernen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Show this patient</source>
   <translation>Diesen Patienten zeigen</translation>
  </message>
  <message>
   <source>Take it out of the list, or stop it</source>
   <translation>Aus der Liste nehmen oder abbrechen</translation>
  </message>
  <message>
   <source>Waiting list</source>
   <translation>Warteliste</translation>
  </message>
  <message>
   <source>Waiting list %1 of %2%3%4 ▴</source>
   <translation>Warteliste %1 von %2%3%4 ▴</translation>
  </message>
 </context>
 <context>
  <name>views/start/move_dialog</name>
  <message>
   <source>Move a CT</source>
   <translation>CT verschieben</translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Hierher verschieben</translation>
  </message>
  <message>
   <source>To which patient and visit does “%1” belong?</source>
   <translation>Zu welchem Patienten und welcher Visite gehört „%1“?</translation>
  </message>
 </context>
 <context>
  <name>views/start/patient_list</name>
  <message>
   <source>%1 found</source>
   <translation>%1 gefunden</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Last stage</source>
   <translation>Letztes Stadium</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>Letzte Visite</translation>
  </message>
  <message>
   <source>Search code, name or hospital number</source>
   <translation>Code, Name oder Krankenhausnummer suchen</translation>
  </message>
  <message>
   <source>Search patients</source>
   <translation>Patienten suchen</translation>
  </message>
 </context>
 <context>
  <name>views/start/recent_studies</name>
  <message>
   <source>CT series</source>
   <translation>CT-Serie</translation>
  </message>
  <message>
   <source>Click opens the CT</source>
   <translation>Klick öffnet das CT</translation>
  </message>
  <message>
   <source>Move to another patient or visit…</source>
   <translation>Zu anderem Patienten oder anderer Visite verschieben…</translation>
  </message>
  <message>
   <source>Not analysed yet</source>
   <translation>Noch nicht analysiert</translation>
  </message>
  <message>
   <source>Show the patient</source>
   <translation>Patienten zeigen</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>kein Datum</translation>
  </message>
 </context>
 <context>
  <name>views/start/start_page</name>
  <message>
   <source>A DICOM folder, a ZIP archive, a DICOMDIR, loose DICOM files, or a volume in Hounsfield units as NIfTI, NRRD or MetaImage</source>
   <translation>Ein DICOM-Ordner, ein ZIP-Archiv, ein DICOMDIR, einzelne DICOM-Dateien oder ein Volumen in Hounsfield-Einheiten als NIfTI, NRRD oder MetaImage</translation>
  </message>
  <message>
   <source>A generated thorax with known lesions; no patient</source>
   <translation>Ein künstlich erzeugter Thorax mit bekannten Läsionen; kein Patient</translation>
  </message>
  <message>
   <source>Drop a chest CT anywhere on this window</source>
   <translation>Ein Thorax-CT irgendwo auf dieses Fenster ziehen</translation>
  </message>
  <message>
   <source>Nothing leaves this computer. The source folder is only read. Research use only, not a medical device.</source>
   <translation>Nichts verlässt diesen Rechner. Der Quellordner wird nur gelesen. Nur für Forschungszwecke, kein Medizinprodukt.</translation>
  </message>
  <message>
   <source>Recent studies</source>
   <translation>Letzte Untersuchungen</translation>
  </message>
 </context>
 <context>
  <name>views/tool_bar</name>
  <message>
   <source>More ▾</source>
   <translation>Mehr ▾</translation>
  </message>
  <message>
   <source>Other things to open, exports of the patient, records</source>
   <translation>Anderes zum Öffnen, Exporte des Patienten, Patientenakten</translation>
  </message>
 </context>
 <context>
  <name>views/trend/chart</name>
  <message>
   <source>%1 of the chart</source>
   <translation>%1 des Diagramms</translation>
  </message>
  <message>
   <source>%1: not measured at any visit</source>
   <translation>%1: bei keiner Visite gemessen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <source>Copy the chart as a picture (Ctrl+C in the chart)</source>
   <translation>Das Diagramm als Bild kopieren (Ctrl+C im Diagramm)</translation>
  </message>
  <message>
   <source>Left axis</source>
   <translation>Linke Achse</translation>
  </message>
  <message>
   <source>Nothing was measured at these visits yet. Analyse a CT or type lung function.</source>
   <translation>Bei diesen Visiten wurde noch nichts gemessen. Ein CT analysieren oder Lungenfunktion eingeben.</translation>
  </message>
  <message>
   <source>One visit so far: a second one makes a trend.</source>
   <translation>Bisher eine Visite: eine zweite ergibt einen Verlauf.</translation>
  </message>
  <message>
   <source>PNG…</source>
   <translation>PNG…</translation>
  </message>
  <message>
   <source>Right axis</source>
   <translation>Rechte Achse</translation>
  </message>
  <message>
   <source>SVG…</source>
   <translation>SVG…</translation>
  </message>
  <message>
   <source>Save the chart as a drawing that can be enlarged</source>
   <translation>Das Diagramm als vergrößerbare Grafik speichern</translation>
  </message>
  <message>
   <source>Save the chart as a picture of 2200 × 1280 pixels</source>
   <translation>Das Diagramm als Bild mit 2200 × 1280 Pixeln speichern</translation>
  </message>
  <message>
   <source>There are no visits yet. Add a visit, and the chart begins here.</source>
   <translation>Noch keine Visiten. Eine Visite hinzufügen, dann beginnt hier das Diagramm.</translation>
  </message>
  <message>
   <source>Tick a measure on the right to draw it.</source>
   <translation>Rechts eine Messgröße ankreuzen, um sie zu zeichnen.</translation>
  </message>
  <message>
   <source>Trend of %1</source>
   <translation>Verlauf: %1</translation>
  </message>
  <message>
   <source>Trend over time; arrow keys go from mark to mark, Enter shows the visit</source>
   <translation>Zeitlicher Verlauf; die Pfeiltasten gehen von Marke zu Marke, Enter zeigt die Visite</translation>
  </message>
 </context>
 <context>
  <name>views/trend/picture</name>
  <message>
   <source>A picture of the chart is saved as .png or .svg; choose one of these endings.</source>
   <translation>Ein Bild des Diagramms wird als .png oder .svg gespeichert; eine dieser Endungen wählen.</translation>
  </message>
  <message>
   <source>the picture could not be written</source>
   <translation>das Bild konnte nicht geschrieben werden</translation>
  </message>
 </context>
 <context>
  <name>views/trend/series</name>
  <message>
   <source>DLCO, mmol/min/kPa</source>
   <translation>DLCO, mmol/min/kPa</translation>
  </message>
  <message>
   <source>Density, % of lungs</source>
   <translation>Dichte, % der Lunge</translation>
  </message>
  <message>
   <source>Density, HU</source>
   <translation>Dichte, HU</translation>
  </message>
  <message>
   <source>Dotted: no value at a visit in between.</source>
   <translation>Gepunktet: kein Wert bei einer Visite dazwischen.</translation>
  </message>
  <message>
   <source>Extent, %</source>
   <translation>Ausdehnung, %</translation>
  </message>
  <message>
   <source>FEV1/FVC, %</source>
   <translation>FEV1/FVC, %</translation>
  </message>
  <message>
   <source>Goh ground-glass</source>
   <translation>Goh Milchglas</translation>
  </message>
  <message>
   <source>Goh reticulation</source>
   <translation>Goh Retikulation</translation>
  </message>
  <message>
   <source>HAA, −600 to −250 HU</source>
   <translation>HAA, −600 bis −250 HU</translation>
  </message>
  <message>
   <source>Height, cm</source>
   <translation>Größe, cm</translation>
  </message>
  <message>
   <source>KCO, mmol/min/kPa/L</source>
   <translation>KCO, mmol/min/kPa/L</translation>
  </message>
  <message>
   <source>KL-6, U/mL</source>
   <translation>KL-6, U/mL</translation>
  </message>
  <message>
   <source>Kurtosis to −200 HU</source>
   <translation>Kurtosis bis −200 HU</translation>
  </message>
  <message>
   <source>LAA, below −950 HU</source>
   <translation>LAA, unter −950 HU</translation>
  </message>
  <message>
   <source>Lung function, % predicted</source>
   <translation>Lungenfunktion, % Soll</translation>
  </message>
  <message>
   <source>Lung function, L</source>
   <translation>Lungenfunktion, L</translation>
  </message>
  <message>
   <source>Shape of density</source>
   <translation>Form der Dichteverteilung</translation>
  </message>
  <message>
   <source>Six-minute walk, m</source>
   <translation>6-Minuten-Gehtest, m</translation>
  </message>
  <message>
   <source>Volume, mL</source>
   <translation>Volumen, mL</translation>
  </message>
  <message>
   <source>Weight, kg</source>
   <translation>Gewicht, kg</translation>
  </message>
  <message>
   <source>first value</source>
   <translation>erster Wert</translation>
  </message>
  <message>
   <source>mRSS, points</source>
   <translation>mRSS, Punkte</translation>
  </message>
  <message>
   <source>star</source>
   <translation>Stern</translation>
  </message>
  <message>
   <source>±%1 points around the first %2: %3</source>
   <translation>±%1 Punkte um den ersten Wert (%2): %3</translation>
  </message>
 </context>
 <context>
  <name>workers/time_left</name>
  <message>
   <source>%1 left</source>
   <translation>noch %1</translation>
  </message>
  <message>
   <source>about %1 min</source>
   <translation>etwa %1 min</translation>
  </message>
  <message>
   <source>about %1 s</source>
   <translation>etwa %1 s</translation>
  </message>
 </context>
 <context>
  <name>help/glossary</name>
  <message>
   <source>A level is consistent when max(GG, RET) ≤ TOT ≤ GG + RET: the union can be neither smaller than its largest part nor larger than the sum.</source>
   <translation>Ein Niveau ist stimmig, wenn max(GG, RET) ≤ TOT ≤ GG + RET: die Vereinigung kann weder kleiner als ihr größter Teil noch größer als die Summe sein.</translation>
  </message>
  <message>
   <source>Consolidation: dense lung in which vessels can no longer be seen.</source>
   <translation>Konsolidierung: dichte Lunge, in der keine Gefäße mehr zu sehen sind.</translation>
  </message>
  <message>
   <source>Established fibrosis: coarse reticulation with distortion, traction bronchiectasis or honeycombing.</source>
   <translation>Etablierte Fibrose: grobe Retikulation mit Architekturstörung, Traktionsbronchiektasen oder Honigwaben.</translation>
  </message>
  <message>
   <source>Forced vital capacity in percent of the predicted value. Needed only where the extent lies between 10 and 30 %. Leave at 'unknown' if there is none.</source>
   <translation>Forcierte Vitalkapazität in Prozent des Sollwerts. Nur nötig, wenn die Ausdehnung zwischen 10 und 30 % liegt. Auf „unbekannt“ lassen, wenn es keine gibt.</translation>
  </message>
  <message>
   <source>GG, ground-glass extent: share of the lung area of this slice with hazy density that leaves vessels visible, in percent.</source>
   <translation>GG, Milchglasausdehnung: Anteil der Lungenfläche dieser Schicht mit schleierartiger Verdichtung, in der Gefäße sichtbar bleiben, in Prozent.</translation>
  </message>
  <message>
   <source>Goh level 1: origin of the great vessels.</source>
   <translation>Goh-Niveau 1: Abgang der großen Gefäße.</translation>
  </message>
  <message>
   <source>Goh level 2: main carina.</source>
   <translation>Goh-Niveau 2: Carina.</translation>
  </message>
  <message>
   <source>Goh level 3: pulmonary venous confluence.</source>
   <translation>Goh-Niveau 3: Einmündung der Lungenvenen.</translation>
  </message>
  <message>
   <source>Goh level 4: halfway between levels 3 and 5.</source>
   <translation>Goh-Niveau 4: auf halber Höhe zwischen Niveau 3 und 5.</translation>
  </message>
  <message>
   <source>Goh level 5: one centimetre above the right hemidiaphragm.</source>
   <translation>Goh-Niveau 5: ein Zentimeter über der rechten Zwerchfellkuppel.</translation>
  </message>
  <message>
   <source>Goh stage: extent below 10 % limited, above 30 % extensive; from 10 to 30 % FVC decides: at least 70 % predicted limited, less extensive. Goh, AJRCCM 2008;177:1248.</source>
   <translation>Goh-Stadium: Ausdehnung unter 10 % limitiert, über 30 % extensiv; von 10 bis 30 % entscheidet die FVC: mindestens 70 % Soll limitiert, darunter extensiv. Goh, AJRCCM 2008;177:1248.</translation>
  </message>
  <message>
   <source>Ground-glass opacity: hazy increased density that leaves vessels and bronchi visible.</source>
   <translation>Milchglastrübung: schleierartig erhöhte Dichte, in der Gefäße und Bronchien sichtbar bleiben.</translation>
  </message>
  <message>
   <source>Lobes: the lungs cut along their fissures. Where a fissure cannot be seen its border goes on smoothly from where it can. Click: go to the most diseased slice of the lobe.</source>
   <translation>Lappen: die Lungen, entlang ihrer Fissuren getrennt. Wo eine Fissur nicht zu sehen ist, setzt sich ihre Grenze von der sichtbaren Stelle glatt fort. Klick: zur am stärksten erkrankten Schicht des Lappens.</translation>
  </message>
  <message>
   <source>Lung volume with vessels inside, trachea and main bronchi outside.</source>
   <translation>Lungenvolumen einschließlich der Gefäße, ohne Trachea und Hauptbronchien.</translation>
  </message>
  <message>
   <source>Mean density of the lungs in Hounsfield units.</source>
   <translation>Mittlere Dichte der Lunge in Hounsfield-Einheiten.</translation>
  </message>
  <message>
   <source>Mean of the five TOT scores in percent (Goh 2008).</source>
   <translation>Mittel der fünf TOT-Scores in Prozent (Goh 2008).</translation>
  </message>
  <message>
   <source>Moved by the reader; the automatic place and scores are kept and exported beside.</source>
   <translation>Vom Befunder verschoben; die automatische Lage und ihre Scores bleiben erhalten und werden daneben exportiert.</translation>
  </message>
  <message>
   <source>RET, reticulation extent: share of the lung area of this slice with a net of fine lines, in percent.</source>
   <translation>RET, Ausdehnung der Retikulation: Anteil der Lungenfläche dieser Schicht mit einem Netz feiner Linien, in Prozent.</translation>
  </message>
  <message>
   <source>Readers score in steps of 5 %. The raw number of the network is in brackets.</source>
   <translation>Befunder bewerten in Schritten von 5 %. Die Rohzahl des Netzes steht in Klammern.</translation>
  </message>
  <message>
   <source>Reticulation: fine crossing lines, thickened septa.</source>
   <translation>Retikulation: feine, sich kreuzende Linien, verdickte Septen.</translation>
  </message>
  <message>
   <source>Signed replacement heat map: each place is replaced by healthy lung and the change of the score noted. Yellow to red: disease adds to the score here. Green to blue: the contrary.</source>
   <translation>Ersetzungs-Heatmap mit Vorzeichen: jede Stelle wird durch gesunde Lunge ersetzt und die Änderung des Scores notiert. Gelb bis rot: Erkrankung erhöht hier den Score. Grün bis blau: das Gegenteil.</translation>
  </message>
  <message>
   <source>TOT, total extent: share of the lung area of this slice covered by any interstitial disease, in percent. It is the area of the union of the patterns.</source>
   <translation>TOT, Gesamtausdehnung: Anteil der Lungenfläche dieser Schicht, der von einer interstitiellen Erkrankung jeder Art betroffen ist, in Prozent. Es ist die Fläche der Vereinigung der Muster.</translation>
  </message>
  <message>
   <source>The score read off the thresholded heat map beside the network's own score. Where both agree, the map shows what the network really used.</source>
   <translation>Der aus der Heatmap mit Schwelle abgelesene Score neben dem Score des Netzes selbst. Wo beide übereinstimmen, zeigt die Heatmap, was das Netz wirklich verwendet hat.</translation>
  </message>
  <message>
   <source>Union of all lesion classes; smaller than the sum where classes overlap.</source>
   <translation>Vereinigung aller Läsionsklassen; kleiner als die Summe, wo sich Klassen überlappen.</translation>
  </message>
  <message>
   <source>Where the networks really ran, read from the session after it was created.</source>
   <translation>Wo die Netze wirklich gerechnet haben, nach der Erstellung aus der Sitzung gelesen.</translation>
  </message>
 </context>
 <context>
  <name>help/patient</name>
  <message>
   <source>Anything else about the patient.</source>
   <translation>Alles Weitere zum Patienten.</translation>
  </message>
  <message>
   <source>Anything else about this visit. Saved when the box is left.</source>
   <translation>Alles Weitere zu dieser Visite. Wird beim Verlassen des Felds gespeichert.</translation>
  </message>
  <message>
   <source>Autoantibody of systemic sclerosis.</source>
   <translation>Autoantikörper der systemischen Sklerose.</translation>
  </message>
  <message>
   <source>Breathlessness by the mMRC scale:&lt;br&gt;0 – only on strenuous exercise&lt;br&gt;1 – when hurrying or walking up a slight hill&lt;br&gt;2 – walks slower than people of the same age, or stops for breath&lt;br&gt;3 – stops for breath after about 100 m or a few minutes&lt;br&gt;4 – too breathless to leave the house, or when dressing</source>
   <translation>Atemnot nach der mMRC-Skala:&lt;br&gt;0 – nur bei schwerer Anstrengung&lt;br&gt;1 – bei schnellem Gehen oder leichtem Anstieg&lt;br&gt;2 – geht langsamer als Gleichaltrige oder bleibt zum Atmen stehen&lt;br&gt;3 – bleibt nach etwa 100 m oder wenigen Minuten zum Atmen stehen&lt;br&gt;4 – zu atemlos, um das Haus zu verlassen, oder beim Anziehen</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in mmol/min/kPa. Typed with its unit, for example 15.2 mL/min/mmHg, it is divided by 2.986.</source>
   <translation>DLCO, Diffusionskapazität für Kohlenmonoxid, in mmol/min/kPa. Mit Einheit eingegeben, zum Beispiel 15.2 mL/min/mmHg, wird sie durch 2.986 geteilt.</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in percent of the predicted value.</source>
   <translation>DLCO, Diffusionskapazität für Kohlenmonoxid, in Prozent des Sollwerts.</translation>
  </message>
  <message>
   <source>Day of the visit. Type 2024-03-15 or 15.03.2024. One visit a day.</source>
   <translation>Tag der Visite. 2024-03-15 oder 15.03.2024 eingeben. Eine Visite pro Tag.</translation>
  </message>
  <message>
   <source>FEV1 in percent of the predicted value.</source>
   <translation>FEV1 in Prozent des Sollwerts.</translation>
  </message>
  <message>
   <source>FEV1, volume breathed out in the first second, in litres. It cannot be larger than FVC.</source>
   <translation>FEV1, in der ersten Sekunde ausgeatmetes Volumen, in Litern. Kann nicht größer als die FVC sein.</translation>
  </message>
  <message>
   <source>FVC in percent of the predicted value. Declines in points (absolute) and the Goh stage are taken from it.</source>
   <translation>FVC in Prozent des Sollwerts. Abfälle in Punkten (absolut) und das Goh-Stadium werden daraus bestimmt.</translation>
  </message>
  <message>
   <source>FVC, forced vital capacity, in litres. Declines in percent of the first value (relative) are taken from litres where both dates have them.</source>
   <translation>FVC, forcierte Vitalkapazität, in Litern. Abfälle in Prozent des ersten Werts (relativ) werden aus Litern berechnet, wo beide Tage sie haben.</translation>
  </message>
  <message>
   <source>Goh extent: mean of the five TOT scores in percent.</source>
   <translation>Goh-Ausdehnung: Mittel der fünf TOT-Scores in Prozent.</translation>
  </message>
  <message>
   <source>Goh stage with the FVC typed for this visit: below 10 % limited, above 30 % extensive, between them FVC decides.</source>
   <translation>Goh-Stadium mit der für diese Visite eingegebenen FVC: unter 10 % limitiert, über 30 % extensiv, dazwischen entscheidet die FVC.</translation>
  </message>
  <message>
   <source>INBUILD asks whether fibrosis on CT increased; it is the reader's judgement.</source>
   <translation>INBUILD fragt, ob die Fibrose im CT zugenommen hat; das ist das Urteil des Befunders.</translation>
  </message>
  <message>
   <source>KCO, DLCO by alveolar volume, in mmol/min/kPa/L. Typed with its unit, for example 4.5 mL/min/mmHg/L, it is divided by 2.986.</source>
   <translation>KCO, DLCO bezogen auf das Alveolarvolumen, in mmol/min/kPa/L. Mit Einheit eingegeben, zum Beispiel 4.5 mL/min/mmHg/L, wird er durch 2.986 geteilt.</translation>
  </message>
  <message>
   <source>Lung function measured up to so many days from a visit that has none, for example from the day of the CT, goes into that visit with its own date; everything else becomes a visit of its own day.</source>
   <translation>Lungenfunktion, die bis zu so vielen Tagen entfernt von einer Visite ohne eigene gemessen wurde, zum Beispiel vom Tag des CT, kommt mit eigenem Datum in diese Visite; alles andere wird eine Visite des eigenen Tages.</translation>
  </message>
  <message>
   <source>Name of the patient; kept on this computer only and hidden in pseudonym mode.</source>
   <translation>Name des Patienten; nur auf diesem Rechner gespeichert und im Pseudonym-Modus verborgen.</translation>
  </message>
  <message>
   <source>Number of the patient in the hospital (DICOM PatientID); sheets of lung function are matched by it or by the code. Hidden in pseudonym mode.</source>
   <translation>Nummer des Patienten im Krankenhaus (DICOM PatientID); Tabellen mit Lungenfunktion werden danach oder nach dem Code zugeordnet. Im Pseudonym-Modus verborgen.</translation>
  </message>
  <message>
   <source>PPF 2022 asks the reader: any one of these six signs is radiological progression. Numbers of the program stand beside them and decide nothing.</source>
   <translation>PPF 2022 fragt den Befunder: jedes dieser sechs Zeichen gilt als radiologische Progression. Die Zahlen des Programms stehen daneben und entscheiden nichts.</translation>
  </message>
  <message>
   <source>PPF 2022 is defined for interstitial lung disease other than IPF.</source>
   <translation>PPF 2022 ist für interstitielle Lungenerkrankungen außer IPF definiert.</translation>
  </message>
  <message>
   <source>PPF 2022 is not met where something else explains the worsening, for example infection, heart failure or treatment toxicity.</source>
   <translation>PPF 2022 ist nicht erfüllt, wenn etwas anderes die Verschlechterung erklärt, zum Beispiel Infektion, Herzinsuffizienz oder Therapietoxizität.</translation>
  </message>
  <message>
   <source>Sex as written in the CT.</source>
   <translation>Geschlecht, wie im CT angegeben.</translation>
  </message>
  <message>
   <source>Symptoms in words, for example cough.</source>
   <translation>Symptome in Worten, zum Beispiel Husten.</translation>
  </message>
  <message>
   <source>The day lung function was measured, where it was not the day of the visit. Rules count the time between these days.</source>
   <translation>Der Tag der Lungenfunktionsmessung, wenn es nicht der Tag der Visite war. Die Regeln zählen die Zeit zwischen diesen Tagen.</translation>
  </message>
  <message>
   <source>The pseudonym: the only thing shown and exported in pseudonym mode.</source>
   <translation>Das Pseudonym: das Einzige, was im Pseudonym-Modus gezeigt und exportiert wird.</translation>
  </message>
  <message>
   <source>The two visits that the progression rules, the change table and the comparison of the CTs are about.</source>
   <translation>Die beiden Visiten, auf die sich Progressionsregeln, Änderungstabelle und CT-Vergleich beziehen.</translation>
  </message>
  <message>
   <source>Treatment at this visit, for example mycophenolate 2 g, nintedanib.</source>
   <translation>Therapie bei dieser Visite, zum Beispiel Mycophenolat 2 g, Nintedanib.</translation>
  </message>
  <message>
   <source>Whether DLCO was corrected for haemoglobin. PPF 2022 asks for the corrected value; the rule says so where it is not known.</source>
   <translation>Ob die DLCO auf Hämoglobin korrigiert wurde. PPF 2022 verlangt den korrigierten Wert; wo es nicht bekannt ist, sagt die Regel es.</translation>
  </message>
  <message>
   <source>Whether respiratory symptoms are worse than at the visit before. 'Not asked' leaves rules that need it undecided.</source>
   <translation>Ob die respiratorischen Symptome schlechter sind als bei der vorigen Visite. „Nicht gefragt“ lässt Regeln, die es brauchen, unentschieden.</translation>
  </message>
  <message>
   <source>Year of birth, four digits.</source>
   <translation>Geburtsjahr, vier Ziffern.</translation>
  </message>
 </context>
</TS>
