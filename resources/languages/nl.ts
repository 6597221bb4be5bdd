<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
   <translation>Gestopt; er is niets geschreven.</translation>
  </message>
 </context>
 <context>
  <name>api</name>
  <message>
   <source>No network “%1” serves “%2”; the roles are %3.</source>
   <translation>Geen netwerk “%1” dient voor “%2”; de taken zijn %3.</translation>
  </message>
  <message>
   <source>There is no device “%1”; choose %2.</source>
   <translation>Er is geen apparaat “%1”; kies %2.</translation>
  </message>
  <message>
   <source>There is no file or folder “%1”; check the name.</source>
   <translation>Er is geen bestand of map “%1”; controleer de naam.</translation>
  </message>
  <message>
   <source>There is no series with this UID there.</source>
   <translation>Daar is geen serie met deze UID.</translation>
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
   <translation>Het beeldscherm is weg, dus het programma stopt; wat klaar of ingevoerd was, is opgeslagen.</translation>
  </message>
  <message>
   <source>The display is gone, so the program ends; what was not saved yet could not be saved.</source>
   <translation>Het beeldscherm is weg, dus het programma stopt; wat nog niet opgeslagen was, kon niet worden opgeslagen.</translation>
  </message>
  <message>
   <source>the display is gone</source>
   <translation>het beeldscherm is weg</translation>
  </message>
 </context>
 <context>
  <name>app/program</name>
  <message>
   <source>Log</source>
   <translation>Logboek</translation>
  </message>
  <message>
   <source>No CUDA: %1.</source>
   <translation>Geen CUDA: %1.</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Instellingen</translation>
  </message>
 </context>
 <context>
  <name>app/start</name>
  <message>
   <source>%1 %2. Research use only.</source>
   <translation>%1 %2. Alleen voor wetenschappelijk onderzoek.</translation>
  </message>
  <message>
   <source>%1. Please report it with the log %2.</source>
   <translation>%1. Meld het met het logboek %2.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly the last time; what had been finished is in the records. What it was doing is in %1: send that file with a report.</source>
   <translation>Het programma is de vorige keer onverwacht gestopt; wat klaar was, staat in de dossiers. Waar het mee bezig was, staat in %1: stuur dat bestand mee met een melding.</translation>
  </message>
  <message>
   <source>analyse without heat maps</source>
   <translation>analyseren zonder heatmaps</translation>
  </message>
  <message>
   <source>folder, ZIP, DICOMDIR or files to open</source>
   <translation>te openen map, ZIP, DICOMDIR of bestanden</translation>
  </message>
  <message>
   <source>open the built-in case</source>
   <translation>de voorbeeldcasus openen</translation>
  </message>
  <message>
   <source>sscild-desktop-%1</source>
   <translation>sscild-desktop-%1</translation>
  </message>
  <message>
   <source>where the networks run</source>
   <translation>waar de netwerken rekenen</translation>
  </message>
 </context>
 <context>
  <name>command_line/arguments</name>
  <message>
   <source>“%1” is not a number such as 72 or 72.5</source>
   <translation>“%1” is geen getal zoals 72 of 72.5</translation>
  </message>
  <message>
   <source>“%1” is not a part such as 2/3</source>
   <translation>“%1” is geen deel zoals 2/3</translation>
  </message>
 </context>
 <context>
  <name>command_line/batch</name>
  <message>
   <source>No study was found there; choose a folder with folders, ZIP files or NIfTI files of CTs.</source>
   <translation>Daar is geen onderzoek gevonden; kies een map met mappen, ZIP-bestanden of NIfTI-bestanden van CT's.</translation>
  </message>
  <message>
   <source>The key file would lie among the CTs or the results; name another place with --key.</source>
   <translation>Het sleutelbestand zou tussen de CT's of de resultaten liggen; geef met --key een andere plaats op.</translation>
  </message>
  <message>
   <source>The number of workers must be 1 or more.</source>
   <translation>Het aantal processen moet 1 of meer zijn.</translation>
  </message>
 </context>
 <context>
  <name>command_line/evaluating</name>
  <message>
   <source>Name a CT with a mask or with --readers SCORES.xlsx, or a folder with --siccs.</source>
   <translation>Geef een CT op met een masker of met --readers SCORES.xlsx, of een map met --siccs.</translation>
  </message>
  <message>
   <source>The scores are of %1 cases, but one CT was named; keep the rows of this CT.</source>
   <translation>De scores zijn van %1 casussen, maar er is één CT opgegeven; houd alleen de rijen van deze CT.</translation>
  </message>
 </context>
 <context>
  <name>command_line/networks</name>
  <message>
   <source>Labels are mapped as in --map opacity=ggo,other=ignore.</source>
   <translation>Labels worden toegewezen zoals in --map opacity=ggo,other=ignore.</translation>
  </message>
  <message>
   <source>“%1” and “%2” are both for %3; name one for each role.</source>
   <translation>“%1” en “%2” zijn allebei voor %3; geef er voor elke taak één op.</translation>
  </message>
 </context>
 <context>
  <name>command_line/one_series</name>
  <message>
   <source>%1 To analyse it all the same, add --anyway.</source>
   <translation>%1 Voeg --anyway toe om toch te analyseren.</translation>
  </message>
  <message>
   <source>There is no series with this UID; “sscild scan --json FOLDER” lists them.</source>
   <translation>Er is geen serie met deze UID; “sscild scan --json FOLDER” geeft de lijst.</translation>
  </message>
 </context>
 <context>
  <name>command_line/records</name>
  <message>
   <source>The two pass phrases are not the same; nothing was encrypted.</source>
   <translation>De twee wachtwoordzinnen zijn niet gelijk; er is niets versleuteld.</translation>
  </message>
 </context>
 <context>
  <name>command_line/study</name>
  <message>
   <source>There is no CT in “%1”; name the folder that they lie in.</source>
   <translation>Er is geen CT in “%1”; geef de map op waarin ze staan.</translation>
  </message>
 </context>
 <context>
  <name>controllers/cohort</name>
  <message>
   <source>Analysing the cohort …</source>
   <translation>Cohort wordt geanalyseerd …</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Map openen</translation>
  </message>
  <message>
   <source>Reading the patients of the records …</source>
   <translation>Patiënten uit de dossiers worden gelezen …</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Opslaan</translation>
  </message>
  <message>
   <source>There are no patients with measured visits in the records yet.</source>
   <translation>Er zijn nog geen patiënten met gemeten bezoeken in de dossiers.</translation>
  </message>
  <message>
   <source>Writing the cohort workbook …</source>
   <translation>Cohortwerkmap wordt geschreven …</translation>
  </message>
  <message>
   <source>Written: %1</source>
   <translation>Geschreven: %1</translation>
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
   <translation>gelijk</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/run</name>
  <message>
   <source>Choose folder…</source>
   <translation>Map kiezen…</translation>
  </message>
  <message>
   <source>Loading %1 …</source>
   <translation>%1 wordt geladen …</translation>
  </message>
  <message>
   <source>Loading was stopped.</source>
   <translation>Het laden is gestopt.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Opnieuw proberen</translation>
  </message>
  <message>
   <source>error</source>
   <translation>fout</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>niveaus</translation>
  </message>
  <message>
   <source>load:%1</source>
   <translation>load:%1</translation>
  </message>
  <message>
   <source>masks</source>
   <translation>maskers</translation>
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
   <translation>%1 De registratie loopt.</translation>
  </message>
  <message>
   <source>%1, surface %2 mm%3</source>
   <translation>%1, oppervlak %2 mm%3</translation>
  </message>
  <message>
   <source>A CT is being opened …</source>
   <translation>Er wordt een CT geopend …</translation>
  </message>
  <message>
   <source>Both sides name the same CT; choose another one on one side.</source>
   <translation>Aan beide kanten staat dezelfde CT; kies aan één kant een andere.</translation>
  </message>
  <message>
   <source>Comparing voxel by voxel</source>
   <translation>Vergelijking per voxel</translation>
  </message>
  <message>
   <source>Compute the difference</source>
   <translation>Verschil berekenen</translation>
  </message>
  <message>
   <source>Finding the lungs</source>
   <translation>Longen worden gezocht</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>Lungs overlap %1 (before %2)</source>
   <translation>Longen overlappen %1 (ervoor %2)</translation>
  </message>
  <message>
   <source>No CT of %1 is kept yet. Open one (Ctrl+O), then an earlier one to compare it with.</source>
   <translation>Van %1 is nog geen CT opgeslagen. Open er een (Ctrl+O) en daarna een eerdere om mee te vergelijken.</translation>
  </message>
  <message>
   <source>No patient is open. Open a patient on the start page, or a CT, which opens its patient.</source>
   <translation>Er is geen patiënt geopend. Open een patiënt op de startpagina, of een CT, die zijn patiënt opent.</translation>
  </message>
  <message>
   <source>Nothing to compare with yet.</source>
   <translation>Nog niets om mee te vergelijken.</translation>
  </message>
  <message>
   <source>Register again</source>
   <translation>Opnieuw registreren</translation>
  </message>
  <message>
   <source>Registering the lungs</source>
   <translation>Longen worden geregistreerd</translation>
  </message>
  <message>
   <source>The difference was not computed:</source>
   <translation>Het verschil is niet berekend:</translation>
  </message>
  <message>
   <source>The registration failed: %1</source>
   <translation>De registratie is mislukt: %1</translation>
  </message>
  <message>
   <source>The registration was stopped.</source>
   <translation>De registratie is gestopt.</translation>
  </message>
  <message>
   <source>The two sides are not linked: %1</source>
   <translation>De twee kanten zijn niet gekoppeld: %1</translation>
  </message>
  <message>
   <source>There is no earlier CT of %1. Open one (Ctrl+O); it is kept and stands here as the prior then.</source>
   <translation>Er is geen eerdere CT van %1. Open er een (Ctrl+O); die wordt opgeslagen en staat dan hier als vorige.</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>verschillen</translation>
  </message>
  <message>
   <source>ground</source>
   <translation>ground</translation>
  </message>
  <message>
   <source>it was stopped.</source>
   <translation>gestopt.</translation>
  </message>
  <message>
   <source>load</source>
   <translation>laden</translation>
  </message>
  <message>
   <source>register</source>
   <translation>registreren</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/work</name>
  <message>
   <source>%1 slice</source>
   <translation>%1 coupe</translation>
  </message>
  <message>
   <source>%1 slices</source>
   <translation>%1 coupes</translation>
  </message>
  <message>
   <source>%1%2%3 is not in that folder; choose the folder with its files.</source>
   <translation>%1%2%3 staat niet in die map; kies de map met de bijbehorende bestanden.</translation>
  </message>
  <message>
   <source>Finding the lungs of the %1 CT</source>
   <translation>Longen worden gezocht (%1 CT)</translation>
  </message>
  <message>
   <source>Looking for the places that changed</source>
   <translation>Veranderde plaatsen worden gezocht</translation>
  </message>
  <message>
   <source>Reading the air in the windpipe</source>
   <translation>Lucht in de trachea wordt gemeten</translation>
  </message>
  <message>
   <source>Reading the kept analysis</source>
   <translation>Opgeslagen analyse wordt gelezen</translation>
  </message>
  <message>
   <source>That folder holds CT of another patient; choose the folder with the files of %1.</source>
   <translation>Die map bevat een CT van een andere patiënt; kies de map met de bestanden van %1.</translation>
  </message>
  <message>
   <source>The files of %1 are not where they were; choose the folder they are in now.</source>
   <translation>De bestanden van %1 staan niet meer op hun plaats; kies de map waarin ze nu staan.</translation>
  </message>
  <message>
   <source>The kept analysis of %1 %2; open it on the CT page and analyse again.</source>
   <translation>De opgeslagen analyse van %1 %2; open de CT op de CT-pagina en analyseer opnieuw.</translation>
  </message>
  <message>
   <source>has another grid</source>
   <translation>heeft een ander raster</translation>
  </message>
  <message>
   <source>is of other pixels</source>
   <translation>hoort bij andere pixels</translation>
  </message>
  <message>
   <source>lung volume %1 %</source>
   <translation>longvolume %1 %</translation>
  </message>
  <message>
   <source>the CT of %1</source>
   <translation>de CT van %1</translation>
  </message>
  <message>
   <source>the CT “%1”</source>
   <translation>de CT “%1”</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/analysing</name>
  <message>
   <source>Analyse again</source>
   <translation>Opnieuw analyseren</translation>
  </message>
  <message>
   <source>Analysed in %1 s</source>
   <translation>Geanalyseerd in %1 s</translation>
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
   <translation>Behouden</translation>
  </message>
  <message>
   <source>Masks, scores or volumes of this CT were decided by hand. Analyse again makes all of them anew, and what was decided by hand is gone.</source>
   <translation>Maskers, scores of volumes van deze CT zijn met de hand bepaald. “Opnieuw analyseren” maakt alles opnieuw; wat met de hand is bepaald, gaat verloren.</translation>
  </message>
  <message>
   <source>No CUDA:</source>
   <translation>Geen CUDA:</translation>
  </message>
  <message>
   <source>Not finished.</source>
   <translation>Niet voltooid.</translation>
  </message>
  <message>
   <source>Other networks are chosen now than those that began this analysis, so it begins anew. Masks, scores or volumes that were decided by hand in it are gone then.</source>
   <translation>Er zijn nu andere netwerken gekozen dan bij het begin van deze analyse, dus die begint opnieuw. Maskers, scores of volumes die daarin met de hand zijn bepaald, gaan dan verloren.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Gestopt.</translation>
  </message>
  <message>
   <source>Stopped; the finished stages are kept. Analyse goes on from here.</source>
   <translation>Gestopt; de voltooide stappen blijven bewaard. “Analyseren” gaat hier verder.</translation>
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
   <translation>%1 tot %2 HU</translation>
  </message>
  <message>
   <source>%1: %2, %3 mL changed</source>
   <translation>%1: %2, %3 mL gewijzigd</translation>
  </message>
  <message>
   <source>Change by</source>
   <translation>Wijzigen met</translation>
  </message>
  <message>
   <source>Counting the masks …</source>
   <translation>Maskers worden geteld …</translation>
  </message>
  <message>
   <source>Eraser:</source>
   <translation>Gum:</translation>
  </message>
  <message>
   <source>Heat map %1 below %2 points</source>
   <translation>Heatmap %1 onder %2 punten</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has finished or was stopped.</source>
   <translation>Maskers kunnen worden gecorrigeerd zodra de analyse klaar of gestopt is.</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has found them; press Analyse first.</source>
   <translation>Maskers kunnen worden gecorrigeerd zodra de analyse ze heeft gevonden; druk eerst op “Analyseren”.</translation>
  </message>
  <message>
   <source>Nothing changed there: a lesion is drawn inside the lungs alone, and within the HU limits.</source>
   <translation>Daar veranderde niets: een laesie wordt alleen binnen de longen en binnen de HU-grenzen getekend.</translation>
  </message>
  <message>
   <source>Nothing changed there: a lobe stays within its own lung.</source>
   <translation>Daar veranderde niets: een kwab blijft binnen zijn eigen long.</translation>
  </message>
  <message>
   <source>Nothing changed there: what is lung of the other side is changed by Reassign.</source>
   <translation>Daar veranderde niets: wat long van de andere zijde is, wijzigt u met “Toewijzen”.</translation>
  </message>
  <message>
   <source>This is done as soon as what is running has ended; Undo takes it back.</source>
   <translation>Dit gebeurt zodra klaar is wat nu loopt; “Ongedaan maken” neemt het terug.</translation>
  </message>
  <message>
   <source>What waited last was taken back.</source>
   <translation>Wat het laatst wachtte, is teruggenomen.</translation>
  </message>
  <message>
   <source>What was drawn while the masks were counted is not in them; draw it again.</source>
   <translation>Wat tijdens het tellen van de maskers is getekend, staat er niet in; teken het opnieuw.</translation>
  </message>
  <message>
   <source>back to automatic</source>
   <translation>terug naar automatisch</translation>
  </message>
  <message>
   <source>ggo</source>
   <translation>GGO</translation>
  </message>
  <message>
   <source>lesion</source>
   <translation>laesie</translation>
  </message>
  <message>
   <source>lobe</source>
   <translation>kwab</translation>
  </message>
  <message>
   <source>lung</source>
   <translation>long</translation>
  </message>
  <message>
   <source>ret</source>
   <translation>ret</translation>
  </message>
  <message>
   <source>reticulation</source>
   <translation>reticulatie</translation>
  </message>
  <message>
   <source>slice %1 alone</source>
   <translation>alleen coupe %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/exporting</name>
  <message>
   <source>Exported to %1: %2</source>
   <translation>Geëxporteerd naar %1: %2</translation>
  </message>
  <message>
   <source>Name, number and study of the patient are in them as in the header of the CT.</source>
   <translation>Naam, nummer en onderzoek van de patiënt staan erin zoals in de header van de CT.</translation>
  </message>
  <message>
   <source>Names are hidden: the patient goes out as a code, with new UIDs, days moved back and no free text. Only the key file leads back: %1</source>
   <translation>Namen zijn verborgen: de patiënt wordt als code geëxporteerd, met nieuwe UID's, teruggeschoven dagen en zonder vrije tekst. Alleen het sleutelbestand leidt terug: %1</translation>
  </message>
  <message>
   <source>There is nothing to export yet; press Analyse first.</source>
   <translation>Er is nog niets om te exporteren; druk eerst op “Analyseren”.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then export.</source>
   <translation>Wacht tot de lopende berekening klaar is en exporteer dan.</translation>
  </message>
  <message>
   <source>Writing DICOM objects …</source>
   <translation>DICOM-objecten worden geschreven …</translation>
  </message>
  <message>
   <source>Writing workbook, JSON and masks …</source>
   <translation>Werkmap, JSON en maskers worden geschreven …</translation>
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
   <translation>Naam verborgen</translation>
  </message>
  <message>
   <source>The slice that is shown comes from no DICOM file, or lies between two of them.</source>
   <translation>De getoonde coupe komt niet uit een DICOM-bestand, of ligt tussen twee bestanden in.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/levels</name>
  <message>
   <source>Levels can be moved when the analysis has finished or was stopped.</source>
   <translation>Niveaus kunnen worden verplaatst zodra de analyse klaar of gestopt is.</translation>
  </message>
  <message>
   <source>Scoring level %1 again …</source>
   <translation>Niveau %1 wordt opnieuw gescoord …</translation>
  </message>
  <message>
   <source>move of level %1</source>
   <translation>verplaatsen van niveau %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/measuring</name>
  <message>
   <source>Choose a measurement first: click on it, or on its row in the list.</source>
   <translation>Kies eerst een meting: klik erop, of op de rij in de lijst.</translation>
  </message>
  <message>
   <source>change of %1</source>
   <translation>wijzigen van %1</translation>
  </message>
  <message>
   <source>deletion of %1</source>
   <translation>verwijderen van %1</translation>
  </message>
  <message>
   <source>drawing of %1</source>
   <translation>tekenen van %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/opening</name>
  <message>
   <source>A generated thorax with lesions of known extent; no patient.</source>
   <translation>Een gegenereerde thorax met laesies van bekende uitgebreidheid; geen patiënt.</translation>
  </message>
  <message>
   <source>Built-in case</source>
   <translation>Voorbeeldcasus</translation>
  </message>
  <message>
   <source>Chosen by hand.</source>
   <translation>Met de hand gekozen.</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>Laden …</translation>
  </message>
  <message>
   <source>Looking at files …</source>
   <translation>Bestanden worden bekeken …</translation>
  </message>
  <message>
   <source>Looking at files: %1</source>
   <translation>Bestanden worden bekeken: %1</translation>
  </message>
  <message>
   <source>Making the built-in case …</source>
   <translation>Voorbeeldcasus wordt gemaakt …</translation>
  </message>
  <message>
   <source>Opening was stopped.</source>
   <translation>Het openen is gestopt.</translation>
  </message>
  <message>
   <source>Other series…</source>
   <translation>Andere series…</translation>
  </message>
  <message>
   <source>Series (Ctrl+L) opens the others.</source>
   <translation>“Series” (Ctrl+L) opent de andere.</translation>
  </message>
  <message>
   <source>The CT that was asked for is not in this folder. Nothing was opened.</source>
   <translation>De gevraagde CT staat niet in deze map. Er is niets geopend.</translation>
  </message>
  <message>
   <source>The CT that was opened here before is not in this folder any more; the best one of those found is shown.</source>
   <translation>De CT die hier eerder geopend was, staat niet meer in deze map; de beste van de gevonden CT's wordt getoond.</translation>
  </message>
  <message>
   <source>The one that was asked for.</source>
   <translation>De gevraagde CT.</translation>
  </message>
  <message>
   <source>What was skipped…</source>
   <translation>Wat is overgeslagen…</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/profiling</name>
  <message>
   <source>Scoring all slices …</source>
   <translation>Alle coupes worden gescoord …</translation>
  </message>
  <message>
   <source>The lungs have changed while all slices were scored, so that is not taken. Ask for it again.</source>
   <translation>De longen zijn gewijzigd terwijl alle coupes werden gescoord; het resultaat wordt niet gebruikt. Vraag het opnieuw aan.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then score all slices.</source>
   <translation>Wacht tot de lopende berekening klaar is en scoor dan alle coupes.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reading</name>
  <message>
   <source>Scores can be read when the running calculation has finished.</source>
   <translation>Scores kunnen worden beoordeeld zodra de lopende berekening klaar is.</translation>
  </message>
  <message>
   <source>accepting level %1</source>
   <translation>accepteren van niveau %1</translation>
  </message>
  <message>
   <source>decision about %1</source>
   <translation>besluit: %1</translation>
  </message>
  <message>
   <source>decision about level %1</source>
   <translation>besluit over niveau %1</translation>
  </message>
  <message>
   <source>scores of level %1</source>
   <translation>scores van niveau %1</translation>
  </message>
  <message>
   <source>withdrawing level %1</source>
   <translation>intrekken van niveau %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reporting</name>
  <message>
   <source>A follow-up report needs both CTs loaded and analysed, and one of them open on the page CT.</source>
   <translation>Voor een vervolgverslag moeten beide CT's geladen en geanalyseerd zijn, en een ervan op de CT-pagina geopend.</translation>
  </message>
  <message>
   <source>Drawing the report</source>
   <translation>Verslag wordt getekend</translation>
  </message>
  <message>
   <source>Drawing the report …</source>
   <translation>Verslag wordt getekend …</translation>
  </message>
  <message>
   <source>Open report</source>
   <translation>Verslag openen</translation>
  </message>
  <message>
   <source>The picture is on the clipboard, without a name.</source>
   <translation>Het beeld staat op het klembord, zonder naam.</translation>
  </message>
  <message>
   <source>The report is in %1</source>
   <translation>Het verslag staat in %1</translation>
  </message>
  <message>
   <source>The result is on the clipboard, five lines of text without a name.</source>
   <translation>Het resultaat staat op het klembord: vijf regels tekst zonder naam.</translation>
  </message>
  <message>
   <source>There is no picture yet; open a CT first.</source>
   <translation>Er is nog geen beeld; open eerst een CT.</translation>
  </message>
  <message>
   <source>There is nothing to report yet; press Analyse first.</source>
   <translation>Er is nog niets voor een verslag; druk eerst op “Analyseren”.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then report.</source>
   <translation>Wacht tot de lopende berekening klaar is en maak dan het verslag.</translation>
  </message>
  <message>
   <source>Write the follow-up report as</source>
   <translation>Vervolgverslag schrijven als</translation>
  </message>
  <message>
   <source>Write the report as</source>
   <translation>Verslag schrijven als</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Verslag wordt geschreven</translation>
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
   <translation>De 3D-oppervlakken konden niet worden gemaakt. %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/showing</name>
  <message>
   <source>Add heat maps</source>
   <translation>Heatmaps toevoegen</translation>
  </message>
  <message>
   <source>Analyse</source>
   <translation>Analyseren</translation>
  </message>
  <message>
   <source>Go on analysing</source>
   <translation>Analyse hervatten</translation>
  </message>
  <message>
   <source>analyse</source>
   <translation>analyseren</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/slice_map</name>
  <message>
   <source>A heat map needs the lungs: press Analyse first.</source>
   <translation>Een heatmap heeft de longen nodig: druk eerst op “Analyseren”.</translation>
  </message>
  <message>
   <source>Heat map of slice %1, %2 …</source>
   <translation>Heatmap van coupe %1, %2 …</translation>
  </message>
  <message>
   <source>Heat map of this slice</source>
   <translation>Heatmap van deze coupe</translation>
  </message>
  <message>
   <source>The lungs have changed while the heat map was made, so it is not taken. Ask for it again.</source>
   <translation>De longen zijn gewijzigd terwijl de heatmap werd gemaakt; die wordt niet gebruikt. Vraag hem opnieuw aan.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then ask for the heat map of this slice.</source>
   <translation>Wacht tot de lopende berekening klaar is en vraag dan de heatmap van deze coupe aan.</translation>
  </message>
  <message>
   <source>how long is not known before the first one</source>
   <translation>hoe lang is vóór de eerste niet bekend</translation>
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
   <translation>De vijf niveaus worden getoond zodra de analyse ze heeft gevonden; druk eerst op “Analyseren”.</translation>
  </message>
  <message>
   <source>There is none of it in this series.</source>
   <translation>Daarvan is niets in deze serie.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/work</name>
  <message>
   <source>The network that scored these levels is not there any more; analyse again first.</source>
   <translation>Het netwerk dat deze niveaus scoorde, is er niet meer; analyseer eerst opnieuw.</translation>
  </message>
  <message>
   <source>heatmaps</source>
   <translation>heatmaps</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/comparing</name>
  <message>
   <source>%1 against the program's masks.</source>
   <translation>%1 tegenover de maskers van het programma.</translation>
  </message>
  <message>
   <source>%1 is empty: there is no label in it.</source>
   <translation>%1 is leeg: er staat geen label in.</translation>
  </message>
  <message>
   <source>Analyse the CT first; then its lesions can be compared with a reader's mask.</source>
   <translation>Analyseer eerst de CT; daarna kunnen de laesies met het masker van een beoordelaar worden vergeleken.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergelijken</translation>
  </message>
  <message>
   <source>Comparing the masks …</source>
   <translation>Maskers worden vergeleken …</translation>
  </message>
  <message>
   <source>Open a CT first; then a mask can be compared with it.</source>
   <translation>Open eerst een CT; daarna kan er een masker mee worden vergeleken.</translation>
  </message>
  <message>
   <source>Open a mask or readers' scores, or drop them here.</source>
   <translation>Open een masker of scores van beoordelaars, of sleep ze hierheen.</translation>
  </message>
  <message>
   <source>Open as a CT</source>
   <translation>Als CT openen</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>“%1” wordt gelezen …</translation>
  </message>
  <message>
   <source>Say what the labels of the mask mean.</source>
   <translation>Geef aan wat de labels van het masker betekenen.</translation>
  </message>
  <message>
   <source>The program's masks were changed since; Labels compares again.</source>
   <translation>De maskers van het programma zijn sindsdien gewijzigd; “Labels” vergelijkt opnieuw.</translation>
  </message>
  <message>
   <source>The readers' scores against the program's.</source>
   <translation>De scores van de beoordelaars tegenover die van het programma.</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Schrijven …</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>overeenstemming</translation>
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
   <translation>“%1” is een masker. Met deze CT vergelijken als masker van een beoordelaar?</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/work</name>
  <message>
   <source>Comparing the masks</source>
   <translation>Maskers worden vergeleken</translation>
  </message>
  <message>
   <source>Drawing the plots</source>
   <translation>Grafieken worden getekend</translation>
  </message>
  <message>
   <source>The program's network marks none of the classes that the reader drew.</source>
   <translation>Het netwerk van het programma markeert geen van de klassen die de beoordelaar heeft getekend.</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>masker</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>werkblad</translation>
  </message>
  <message>
   <source>“%1” holds scores of %2 CTs; keep the rows of the open one.</source>
   <translation>“%1” bevat scores van %2 CT's; houd alleen de rijen van de geopende.</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/dialogs</name>
  <message>
   <source>About</source>
   <translation>Over het programma</translation>
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
   <translation>Het logboek staat op het klembord.</translation>
  </message>
  <message>
   <source>There is no log yet.</source>
   <translation>Er is nog geen logboek.</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>niet geïnstalleerd</translation>
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
   <translation>vergelijken</translation>
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
   <translation>patiënt</translation>
  </message>
  <message>
   <source>patients</source>
   <translation>patients</translation>
  </message>
  <message>
   <source>start</source>
   <translation>start</translation>
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
   <translation>palet</translation>
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
   <translation>pseudoniem</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/tour</name>
  <message>
   <source>A folder, a ZIP, a DICOMDIR or loose files, anywhere on the window. For the tour the program makes a chest with known lesions.</source>
   <translation>Een map, een ZIP, een DICOMDIR of losse bestanden, ergens op het venster. Voor de rondleiding maakt het programma een thorax met bekende laesies.</translation>
  </message>
  <message>
   <source>A workbook, JSON and masks; the report and DICOM are under More. That was the tour; F1 opens the user guide.</source>
   <translation>Een werkmap, JSON en maskers; het verslag en DICOM staan onder “Meer”. Dat was de rondleiding; F1 opent de handleiding.</translation>
  </message>
  <message>
   <source>Accept, type or withdraw</source>
   <translation>Accepteren, invoeren of intrekken</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <source>Drop a CT</source>
   <translation>Sleep een CT hierheen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporteren</translation>
  </message>
  <message>
   <source>Lungs, lesions, lobes, the five Goh levels and their scores, on this computer. It takes a while; the pictures stay usable.</source>
   <translation>Longen, laesies, kwabben, de vijf Goh-niveaus en hun scores, op deze computer. Het duurt even; de beelden blijven bruikbaar.</translation>
  </message>
  <message>
   <source>New here? A tour of five minutes goes through the program on a generated chest.</source>
   <translation>Nieuw hier? Een rondleiding van vijf minuten toont het programma op een gegenereerde thorax.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Volgende</translation>
  </message>
  <message>
   <source>Of all series in a folder the best one for the lungs is chosen; the reason is here. Series shows the others.</source>
   <translation>Van alle series in een map wordt de beste voor de longen gekozen; de reden staat hier. “Series” toont de andere.</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Openen</translation>
  </message>
  <message>
   <source>Please wait …</source>
   <translation>Even geduld …</translation>
  </message>
  <message>
   <source>Stage, its rule and the mean extent, with the error that was measured for such a number beside it. FVC is typed here; a click on a row goes to that level.</source>
   <translation>Stadium, de regel ervan en de gemiddelde uitgebreidheid, met ernaast de gemeten fout van zo'n getal. De FVC wordt hier ingevoerd; een klik op een rij gaat naar dat niveau.</translation>
  </message>
  <message>
   <source>Start the tour</source>
   <translation>Rondleiding starten</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>Het antwoord</translation>
  </message>
  <message>
   <source>The pictures</source>
   <translation>De beelden</translation>
  </message>
  <message>
   <source>The series, and why</source>
   <translation>De serie, en waarom</translation>
  </message>
  <message>
   <source>The wheel scrolls, a click moves all planes to that place, left drag changes the window. Every key is on the sheet under “?”; Ctrl+K finds any command.</source>
   <translation>Het muiswiel bladert, een klik brengt alle vlakken naar die plaats, slepen met links wijzigt het venster. Alle toetsen staan op het blad onder “?”; Ctrl+K vindt elke opdracht.</translation>
  </message>
  <message>
   <source>You decide about each level: accept the scores, type your own, or withdraw them. The network's scores are kept beside yours, here and in every export.</source>
   <translation>U beslist over elk niveau: de scores accepteren, uw eigen scores invoeren of ze intrekken. De scores van het netwerk blijven naast de uwe bewaard, hier en in elke export.</translation>
  </message>
  <message>
   <source>export</source>
   <translation>export</translation>
  </message>
  <message>
   <source>tour</source>
   <translation>rondleiding</translation>
  </message>
 </context>
 <context>
  <name>controllers/last_session</name>
  <message>
   <source>Always</source>
   <translation>Altijd</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Doorgaan</translation>
  </message>
  <message>
   <source>Go on where you were? The last CT was in %1.</source>
   <translation>Verdergaan waar u was? De laatste CT stond in %1.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nooit</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Niet nu</translation>
  </message>
  <message>
   <source>always</source>
   <translation>altijd</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nooit</translation>
  </message>
 </context>
 <context>
  <name>controllers/networks</name>
  <message>
   <source>Checking the network</source>
   <translation>Netwerk wordt gecontroleerd</translation>
  </message>
  <message>
   <source>Choose or drop one ONNX file (.onnx) together with its card (.json).</source>
   <translation>Kies of sleep één ONNX-bestand (.onnx) samen met de kaart (.json) hierheen.</translation>
  </message>
  <message>
   <source>Removing “%1”</source>
   <translation>“%1” wordt verwijderd</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>Gestopt; er is niets gewijzigd.</translation>
  </message>
  <message>
   <source>Testing “%1”</source>
   <translation>“%1” wordt getest</translation>
  </message>
  <message>
   <source>The chosen network “%1” is not there any more%2.</source>
   <translation>Het gekozen netwerk “%1” is er niet meer%2.</translation>
  </message>
  <message>
   <source>The open analysis keeps its networks; Analyse makes it anew.</source>
   <translation>De geopende analyse houdt haar netwerken; “Analyseren” maakt haar opnieuw.</translation>
  </message>
  <message>
   <source>There is no file “%1” in that folder. %2</source>
   <translation>Er is geen bestand “%1” in die map. %2</translation>
  </message>
  <message>
   <source>Wait until the analysis has finished; then the network can be removed.</source>
   <translation>Wacht tot de analyse klaar is; daarna kan het netwerk worden verwijderd.</translation>
  </message>
  <message>
   <source>“%1” %2 again.</source>
   <translation>“%1” %2 weer.</translation>
  </message>
  <message>
   <source>“%1” %2 from now on.%3</source>
   <translation>“%1” %2 vanaf nu.%3</translation>
  </message>
  <message>
   <source>“%1” %2 instead</source>
   <translation>“%1” %2 in plaats daarvan</translation>
  </message>
  <message>
   <source>“%1” answered in the form that its role wants.</source>
   <translation>“%1” heeft geantwoord in de vorm die zijn taak vraagt.</translation>
  </message>
  <message>
   <source>“%1” answered properly and is there now. Look at its answers below, then mark it as used.</source>
   <translation>“%1” heeft goed geantwoord en is nu beschikbaar. Bekijk de antwoorden hieronder en markeer het dan als gebruikt.</translation>
  </message>
  <message>
   <source>“%1” was removed.%2</source>
   <translation>“%1” is verwijderd.%2</translation>
  </message>
 </context>
 <context>
  <name>controllers/pages</name>
  <message>
   <source>Open a CT first: drop it on the window.</source>
   <translation>Open eerst een CT: sleep die op het venster.</translation>
  </message>
  <message>
   <source>Open a CT or choose a patient on the start page first.</source>
   <translation>Open eerst een CT of kies een patiënt op de startpagina.</translation>
  </message>
  <message>
   <source>The program is still starting.</source>
   <translation>Het programma is nog aan het starten.</translation>
  </message>
  <message>
   <source>There are no patients in the records yet.</source>
   <translation>Er zijn nog geen patiënten in de dossiers.</translation>
  </message>
  <message>
   <source>There is only one CT of this patient; open a second one of another day to compare.</source>
   <translation>Er is maar één CT van deze patiënt; open er een van een andere dag om te vergelijken.</translation>
  </message>
  <message>
   <source>This page could not be made; start the program again.</source>
   <translation>Deze pagina kon niet worden gemaakt; start het programma opnieuw.</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/erasing</name>
  <message>
   <source>%1 was erased.</source>
   <translation>%1 is gewist.</translation>
  </message>
  <message>
   <source>%1 was removed; Undo brings the patient back.</source>
   <translation>%1 is verwijderd; “Ongedaan maken” haalt de patiënt terug.</translation>
  </message>
  <message>
   <source>Erase %1</source>
   <translation>%1 wissen</translation>
  </message>
  <message>
   <source>Erase %1 with all visits, CTs and analyses, here and in the daily copies? Nothing brings them back. Backups and exports that were made earlier stay where they are.</source>
   <translation>%1 met alle bezoeken, CT's en analyses wissen, hier en in de dagelijkse kopieën? Niets haalt ze terug. Eerder gemaakte back-ups en exports blijven waar ze zijn.</translation>
  </message>
  <message>
   <source>Erase for good …</source>
   <translation>Definitief wissen …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behouden</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/page</name>
  <message>
   <source>%1, %2 to %3 (research use only)</source>
   <translation>%1, %2 tot %3 (alleen voor wetenschappelijk onderzoek)</translation>
  </message>
  <message>
   <source>%1-trend.%2</source>
   <translation>%1-trend.%2</translation>
  </message>
  <message>
   <source>The chart was written: %1</source>
   <translation>De grafiek is geschreven: %1</translation>
  </message>
  <message>
   <source>The definitions with their inputs are on the clipboard; no name is in them.</source>
   <translation>De definities met hun invoer staan op het klembord; er staat geen naam in.</translation>
  </message>
  <message>
   <source>The visit of %1 was removed; Undo brings it back.</source>
   <translation>Het bezoek van %1 is verwijderd; “Ongedaan maken” haalt het terug.</translation>
  </message>
  <message>
   <source>Write the chart as</source>
   <translation>Grafiek schrijven als</translation>
  </message>
  <message>
   <source>more fibrosis on CT</source>
   <translation>meer fibrose op CT</translation>
  </message>
  <message>
   <source>new patient</source>
   <translation>nieuwe patiënt</translation>
  </message>
  <message>
   <source>other explanation</source>
   <translation>andere verklaring</translation>
  </message>
  <message>
   <source>radiological signs</source>
   <translation>radiologische tekenen</translation>
  </message>
  <message>
   <source>removal of %1</source>
   <translation>verwijderen van %1</translation>
  </message>
  <message>
   <source>removal of the visit of %1</source>
   <translation>verwijderen van het bezoek van %1</translation>
  </message>
  <message>
   <source>saved %1</source>
   <translation>opgeslagen %1</translation>
  </message>
  <message>
   <source>visit of %1</source>
   <translation>bezoek van %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/sheet_import</name>
  <message>
   <source>%1 row</source>
   <translation>%1 rij</translation>
  </message>
  <message>
   <source>%1 rows</source>
   <translation>%1 rijen</translation>
  </message>
  <message>
   <source>%1 rows were imported; Undo takes them all back.</source>
   <translation>%1 rijen zijn geïmporteerd; Ongedaan maken neemt ze alle terug.</translation>
  </message>
  <message>
   <source>1 row was imported; Undo takes it back.</source>
   <translation>1 rij is geïmporteerd; Ongedaan maken neemt die terug.</translation>
  </message>
  <message>
   <source>Importing %1 …</source>
   <translation>%1 wordt geïmporteerd …</translation>
  </message>
  <message>
   <source>Looked at every row</source>
   <translation>Alle rijen bekeken</translation>
  </message>
  <message>
   <source>Looking at the rows</source>
   <translation>Rijen worden bekeken</translation>
  </message>
  <message>
   <source>Looking at the rows …</source>
   <translation>Rijen worden bekeken …</translation>
  </message>
  <message>
   <source>Looking at the visits</source>
   <translation>Bezoeken worden bekeken</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lezen …</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Opslaan</translation>
  </message>
  <message>
   <source>import of %1</source>
   <translation>import van %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/showing</name>
  <message>
   <source>The records are not open, so nothing about patients can be shown or kept; see the start page.</source>
   <translation>De dossiers zijn niet geopend, dus over patiënten kan niets worden getoond of opgeslagen; zie de startpagina.</translation>
  </message>
  <message>
   <source>The records are only read here, so nothing can be changed: another window of the program writes them, or Records is turned off under More.</source>
   <translation>De dossiers worden hier alleen gelezen, dus er kan niets worden gewijzigd: een ander venster van het programma schrijft ze, of “Dossiers bijhouden” staat uit onder “Meer”.</translation>
  </message>
  <message>
   <source>patient %1 %2</source>
   <translation>patiënt %1 %2</translation>
  </message>
  <message>
   <source>visit %1 %2 %3</source>
   <translation>bezoek %1 %2 %3</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/trend</name>
  <message>
   <source>Append to the cohort workbook</source>
   <translation>Toevoegen aan de cohortwerkmap</translation>
  </message>
  <message>
   <source>Trend workbook written: %1</source>
   <translation>Trendwerkmap geschreven: %1</translation>
  </message>
  <message>
   <source>Write the trend workbook as</source>
   <translation>Trendwerkmap schrijven als</translation>
  </message>
  <message>
   <source>Writing into the cohort workbook …</source>
   <translation>Cohortwerkmap wordt geschreven …</translation>
  </message>
  <message>
   <source>Writing the trend workbook …</source>
   <translation>Trendwerkmap wordt geschreven …</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/typed</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 van %2</translation>
  </message>
  <message>
   <source>Hb correction of DLCO</source>
   <translation>Hb-correctie van DLCO</translation>
  </message>
  <message>
   <source>day of lung function</source>
   <translation>dag van longfunctie</translation>
  </message>
  <message>
   <source>hospital ID</source>
   <translation>ziekenhuis-ID</translation>
  </message>
  <message>
   <source>mmrc</source>
   <translation>mmrc</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>slechter</translation>
  </message>
  <message>
   <source>worse symptoms</source>
   <translation>toegenomen klachten</translation>
  </message>
  <message>
   <source>year of birth</source>
   <translation>geboortejaar</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/undo</name>
  <message>
   <source>Saving %1 of %2</source>
   <translation>Opslaan: %1 van %2</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/writing</name>
  <message>
   <source>Done again: %1.</source>
   <translation>Opnieuw gedaan: %1.</translation>
  </message>
  <message>
   <source>Taken back: %1.</source>
   <translation>Ongedaan gemaakt: %1.</translation>
  </message>
  <message>
   <source>The last change could not be written; it is offered again when the patient is opened.</source>
   <translation>De laatste wijziging kon niet worden geschreven; zij wordt opnieuw aangeboden als de patiënt wordt geopend.</translation>
  </message>
 </context>
 <context>
  <name>controllers/questions</name>
  <message>
   <source>Backup of the records (*.zip)</source>
   <translation>Back-up van de dossiers (*.zip)</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel-werkmap (*.xlsx)</translation>
  </message>
  <message>
   <source>Export into a new folder inside …</source>
   <translation>Exporteren naar een nieuwe map in …</translation>
  </message>
  <message>
   <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;All files (*)</source>
   <translation>Maskers (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;Alle bestanden (*)</translation>
  </message>
  <message>
   <source>Open a folder with a chest CT</source>
   <translation>Map met een thorax-CT openen</translation>
  </message>
  <message>
   <source>Open a reader's mask</source>
   <translation>Masker van een beoordelaar openen</translation>
  </message>
  <message>
   <source>Open readers' scores</source>
   <translation>Scores van beoordelaars openen</translation>
  </message>
  <message>
   <source>Open the folder of a reader study</source>
   <translation>Map van een beoordelaarsstudie openen</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Afbeelding (*.png)</translation>
  </message>
  <message>
   <source>Restore the records from</source>
   <translation>Dossiers herstellen uit</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)</source>
   <translation>Tabellen (*.xlsx *.xlsm *.csv *.tsv);;Alle bestanden (*)</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Tekst (*.txt)</translation>
  </message>
  <message>
   <source>Vector graphic (*.svg)</source>
   <translation>Vectorafbeelding (*.svg)</translation>
  </message>
  <message>
   <source>Where is this CT now?</source>
   <translation>Waar staat deze CT nu?</translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/reading</name>
  <message>
   <source>%1, session %2</source>
   <translation>%1, sessie %2</translation>
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
   <translation>%1 CT's</translation>
  </message>
  <message>
   <source>. %1 left out: %2</source>
   <translation>. %1 weggelaten: %2</translation>
  </message>
  <message>
   <source>Comparing the answers …</source>
   <translation>Antwoorden worden vergeleken …</translation>
  </message>
  <message>
   <source>Looking into the records …</source>
   <translation>Dossiers worden bekeken …</translation>
  </message>
  <message>
   <source>Making the study …</source>
   <translation>Studie wordt gemaakt …</translation>
  </message>
  <message>
   <source>Opening the study …</source>
   <translation>Studie wordt geopend …</translation>
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
   <translation>Antwoorden worden vergeleken</translation>
  </message>
  <message>
   <source>its files are not where they were</source>
   <translation>de bestanden staan niet meer op hun plaats</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>geen dag</translation>
  </message>
  <message>
   <source>not analysed to the end</source>
   <translation>niet volledig geanalyseerd</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/arrival</name>
  <message>
   <source>%1 on %2, same networks. %3</source>
   <translation>%1 op %2, dezelfde netwerken. %3</translation>
  </message>
  <message>
   <source>%1. Which day was it made?</source>
   <translation>%1. Op welke dag is hij gemaakt?</translation>
  </message>
  <message>
   <source>Analyse again makes it anew.</source>
   <translation>“Opnieuw analyseren” maakt haar opnieuw.</translation>
  </message>
  <message>
   <source>Analysed</source>
   <translation>Geanalyseerd</translation>
  </message>
  <message>
   <source>Do not keep</source>
   <translation>Niet opslaan</translation>
  </message>
  <message>
   <source>Go on analysing adds the heat maps.</source>
   <translation>“Analyse hervatten” voegt de heatmaps toe.</translation>
  </message>
  <message>
   <source>Go on analysing does what is missing.</source>
   <translation>“Analyse hervatten” doet wat ontbreekt.</translation>
  </message>
  <message>
   <source>It belongs to %1</source>
   <translation>Hoort bij %1</translation>
  </message>
  <message>
   <source>Keep it apart</source>
   <translation>Apart houden</translation>
  </message>
  <message>
   <source>Partly analysed</source>
   <translation>Gedeeltelijk geanalyseerd</translation>
  </message>
  <message>
   <source>The date in this CT, %1, is no day that has been</source>
   <translation>De datum in deze CT, %1, is geen mogelijke dag</translation>
  </message>
  <message>
   <source>This CT %1, but %2 is open. Keep it apart, or does it belong here?</source>
   <translation>Deze CT %1, maar %2 is geopend. Apart houden, of hoort hij hier?</translation>
  </message>
  <message>
   <source>This CT has no date</source>
   <translation>Deze CT heeft geen datum</translation>
  </message>
  <message>
   <source>This CT has the hospital number of %1, but %2. Keep it apart, or does it belong there?</source>
   <translation>Deze CT heeft het ziekenhuisnummer van %1, maar: %2. Apart houden, of hoort hij daar?</translation>
  </message>
  <message>
   <source>This CT is not kept in the records; open it again to keep it.</source>
   <translation>Deze CT is niet in de dossiers opgeslagen; open hem opnieuw om op te slaan.</translation>
  </message>
  <message>
   <source>This CT is of another patient, %1, who is open now instead of %2.</source>
   <translation>Deze CT is van een andere patiënt, %1, die nu geopend is in plaats van %2.</translation>
  </message>
  <message>
   <source>an unknown day</source>
   <translation>dag onbekend</translation>
  </message>
  <message>
   <source>another %1</source>
   <translation>afwijkend: %1</translation>
  </message>
  <message>
   <source>is of %1</source>
   <translation>is van %1</translation>
  </message>
  <message>
   <source>is of a patient who is not in the records yet</source>
   <translation>is van een patiënt die nog niet in de dossiers staat</translation>
  </message>
  <message>
   <source>names no patient</source>
   <translation>noemt geen patiënt</translation>
  </message>
  <message>
   <source>so have others</source>
   <translation>dat hebben ook anderen</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/both_visits</name>
  <message>
   <source>Each visit is kept in the records now.</source>
   <translation>Elk bezoek is nu in de dossiers opgeslagen.</translation>
  </message>
  <message>
   <source>Not every visit was opened and kept; Series (Ctrl+L) opens the others.</source>
   <translation>Niet elk bezoek is geopend en opgeslagen; “Series” (Ctrl+L) opent de andere.</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Openen: %1</translation>
  </message>
  <message>
   <source>What was opened also holds %1. Open %2, so that each is kept?</source>
   <translation>Wat geopend is, bevat ook %1. Alles openen (%2), zodat elk bezoek wordt opgeslagen?</translation>
  </message>
  <message>
   <source>a CT of %1%2</source>
   <translation>een CT, %1%2</translation>
  </message>
  <message>
   <source>all %1 visits</source>
   <translation>alle %1 bezoeken</translation>
  </message>
  <message>
   <source>both visits</source>
   <translation>beide bezoeken</translation>
  </message>
  <message>
   <source>of another patient</source>
   <translation>van een andere patiënt</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/encrypting</name>
  <message>
   <source>Decrypting the records …</source>
   <translation>Dossiers worden ontsleuteld …</translation>
  </message>
  <message>
   <source>Encrypting the records …</source>
   <translation>Dossiers worden versleuteld …</translation>
  </message>
  <message>
   <source>No file was chosen for the recovery key, so nothing was encrypted.</source>
   <translation>Er is geen bestand gekozen voor de herstelsleutel, dus er is niets versleuteld.</translation>
  </message>
  <message>
   <source>Save the recovery key as</source>
   <translation>Herstelsleutel opslaan als</translation>
  </message>
  <message>
   <source>The records are encrypted.</source>
   <translation>De dossiers zijn versleuteld.</translation>
  </message>
  <message>
   <source>The records are no longer encrypted.</source>
   <translation>De dossiers zijn niet langer versleuteld.</translation>
  </message>
  <message>
   <source>The recovery key was written as %1; keep it apart from this computer.</source>
   <translation>De herstelsleutel is geschreven als %1; bewaar hem apart van deze computer.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/folder</name>
  <message>
   <source>%1 The program works without records until then.</source>
   <translation>%1 Tot dan werkt het programma zonder dossiers.</translation>
  </message>
  <message>
   <source>Another window of this program keeps the records. Here they are only read; close it and start again to keep.</source>
   <translation>Een ander venster van dit programma houdt de dossiers bij. Hier worden ze alleen gelezen; sluit het en start opnieuw om op te slaan.</translation>
  </message>
  <message>
   <source>Back the records up as</source>
   <translation>Back-up van de dossiers maken als</translation>
  </message>
  <message>
   <source>Backing up the records …</source>
   <translation>Back-up van de dossiers wordt gemaakt …</translation>
  </message>
  <message>
   <source>Records are turned off (More, Records): nothing about patients is written.</source>
   <translation>De dossiers staan uit (“Meer”, “Dossiers bijhouden”): over patiënten wordt niets geschreven.</translation>
  </message>
  <message>
   <source>Restoring the records …</source>
   <translation>Dossiers worden hersteld …</translation>
  </message>
  <message>
   <source>The backup is in place; what was there before is kept beside it.</source>
   <translation>De back-up is teruggezet; wat er eerder was, wordt ernaast bewaard.</translation>
  </message>
  <message>
   <source>The folder of the records cannot be closed to other users of this computer or share (%1), and names can be read in it: encrypt the records under Preferences, or keep them on a disk that knows owners.</source>
   <translation>De map van de dossiers kan niet worden afgesloten voor andere gebruikers van deze computer of netwerkmap (%1), en er zijn namen in te lezen: versleutel de dossiers onder “Voorkeuren”, of bewaar ze op een schijf met toegangsrechten.</translation>
  </message>
  <message>
   <source>The records are being opened.</source>
   <translation>De dossiers worden geopend.</translation>
  </message>
  <message>
   <source>The records were backed up as %1.</source>
   <translation>Van de dossiers is een back-up gemaakt als %1.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/keeping</name>
  <message>
   <source>analysis %1</source>
   <translation>analyse %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/live</name>
  <message>
   <source>The records are not open, so nothing about patients can be read or kept; see the start page.</source>
   <translation>De dossiers zijn niet geopend, dus over patiënten kan niets worden gelezen of opgeslagen; zie de startpagina.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/measurements</name>
  <message>
   <source>Kept with this CT.</source>
   <translation>Opgeslagen bij deze CT.</translation>
  </message>
  <message>
   <source>Not kept: the records can only be read here.</source>
   <translation>Niet opgeslagen: de dossiers kunnen hier alleen worden gelezen.</translation>
  </message>
  <message>
   <source>Not kept: this CT is in no records, so they go when it is closed.</source>
   <translation>Niet opgeslagen: deze CT staat in geen dossier, dus de metingen verdwijnen bij het sluiten.</translation>
  </message>
  <message>
   <source>measured %1</source>
   <translation>gemeten %1</translation>
  </message>
  <message>
   <source>measurements %1</source>
   <translation>metingen %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/secret_work</name>
  <message>
   <source>Not encrypted, as they are yours to keep or delete: %1.</source>
   <translation>Niet versleuteld, omdat u zelf bepaalt of u ze bewaart of verwijdert: %1.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/studies</name>
  <message>
   <source>Choose the folder…</source>
   <translation>Map kiezen…</translation>
  </message>
  <message>
   <source>The CT was moved; Undo takes it back.</source>
   <translation>De CT is verplaatst; “Ongedaan maken” zet hem terug.</translation>
  </message>
  <message>
   <source>The files of this CT are not where they were%1; open the folder where they are now.</source>
   <translation>De bestanden van deze CT staan niet meer op hun plaats%1; open de map waarin ze nu staan.</translation>
  </message>
  <message>
   <source>move of a CT</source>
   <translation>verplaatsen van een CT</translation>
  </message>
 </context>
 <context>
  <name>controllers/running</name>
  <message>
   <source>Not finished yet: %1. Closing the program stops it; nothing half-written stays.</source>
   <translation>Nog niet klaar: %1. Het sluiten van het programma stopt dit; er blijft niets half geschreven achter.</translation>
  </message>
  <message>
   <source>Stopped before its end, as another CT was opened: %1.</source>
   <translation>Gestopt voor het einde, omdat een andere CT werd geopend: %1.</translation>
  </message>
  <message>
   <source>a heat map</source>
   <translation>een heatmap</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>een rapport</translation>
  </message>
  <message>
   <source>a workbook</source>
   <translation>een werkmap</translation>
  </message>
  <message>
   <source>an export</source>
   <translation>een export</translation>
  </message>
  <message>
   <source>the analysis</source>
   <translation>de analyse</translation>
  </message>
  <message>
   <source>the comparison with a reader</source>
   <translation>de vergelijking met een beoordelaar</translation>
  </message>
  <message>
   <source>the reader study</source>
   <translation>de beoordelaarsstudie</translation>
  </message>
  <message>
   <source>the scores of a level that was moved</source>
   <translation>de scores van een verplaatst niveau</translation>
  </message>
  <message>
   <source>the scores of all slices</source>
   <translation>de scores van alle coupes</translation>
  </message>
  <message>
   <source>the workbook of the cohort</source>
   <translation>de werkmap van het cohort</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/list</name>
  <message>
   <source>%1 file</source>
   <translation>%1 bestand</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 bestanden</translation>
  </message>
  <message>
   <source>%1, CT of %2</source>
   <translation>%1, CT (%2)</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Daarna</translation>
  </message>
  <message>
   <source>An analysis is running. Analyse this afterwards, in the background, or open it now? What is finished of the running one is kept.</source>
   <translation>Er loopt een analyse. Deze CT daarna op de achtergrond analyseren, of nu openen? Wat van de lopende klaar is, blijft bewaard.</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>Bestanden worden bekeken</translation>
  </message>
  <message>
   <source>Not analysed yet: %1 of the waiting list. Closing the program ends the list: what is finished is in the records, the others are to be dropped again.</source>
   <translation>Nog niet geanalyseerd: %1 van de wachtlijst. Het programma sluiten beëindigt de lijst: wat klaar is, staat in de dossiers, de andere moeten opnieuw worden versleept.</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Nu openen</translation>
  </message>
  <message>
   <source>The records cannot be written, so nothing would be kept: open it instead.</source>
   <translation>De dossiers kunnen niet worden geschreven, dus er zou niets worden opgeslagen: open hem in plaats daarvan.</translation>
  </message>
  <message>
   <source>was analysed before</source>
   <translation>is eerder geanalyseerd</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/work</name>
  <message>
   <source>%1 Open it to decide.</source>
   <translation>%1 Open hem om te beslissen.</translation>
  </message>
  <message>
   <source>It has no date: open it and say of which day it is.</source>
   <translation>Zonder datum: open hem en geef aan van welke dag hij is.</translation>
  </message>
  <message>
   <source>Its hospital number is of a patient of another name, sex or year of birth: open it and say whose it is.</source>
   <translation>Het ziekenhuisnummer is van een patiënt met een andere naam, ander geslacht of geboortejaar: open hem en geef aan van wie hij is.</translation>
  </message>
  <message>
   <source>The records were changed while it was analysed, so it is not kept; open it again.</source>
   <translation>De dossiers zijn tijdens de analyse gewijzigd, dus die wordt niet opgeslagen; open hem opnieuw.</translation>
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
   <translation>exact</translation>
  </message>
  <message>
   <source>the masks must have the same shape</source>
   <translation>de maskers moeten dezelfde vorm hebben</translation>
  </message>
  <message>
   <source>two equally long series of at least %1 values are needed</source>
   <translation>er zijn twee even lange reeksen van ten minste %1 waarden nodig</translation>
  </message>
  <message>
   <source>values must be finite; leave out missing pairs first</source>
   <translation>waarden moeten eindig zijn; laat ontbrekende paren eerst weg</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/afterwards</name>
  <message>
   <source>Heat map of slice %1</source>
   <translation>Heatmap van coupe %1</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before asking for a heat map.</source>
   <translation>De longen zijn nog niet gevonden; analyseer de serie voordat u een heatmap aanvraagt.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before moving a level.</source>
   <translation>De longen zijn nog niet gevonden; analyseer de serie voordat u een niveau verplaatst.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before scoring its slices.</source>
   <translation>De longen zijn nog niet gevonden; analyseer de serie voordat u de coupes scoort.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/familiarity</name>
  <message>
   <source>This CT lies outside what “%1” learnt from: %2. Its measured error does not hold here; look at the lesions before you use the numbers.</source>
   <translation>Deze CT valt buiten waar “%1” van heeft geleerd: %2. De gemeten fout geldt hier niet; bekijk de laesies voordat u de getallen gebruikt.</translation>
  </message>
  <message>
   <source>lungs of %1 HU (%2 to %3)</source>
   <translation>longen %1 HU (%2 tot %3)</translation>
  </message>
  <message>
   <source>noise of %1 HU (%2 to %3)</source>
   <translation>ruis %1 HU (%2 tot %3)</translation>
  </message>
  <message>
   <source>slices %1 mm apart (%2 to %3)</source>
   <translation>coupeafstand %1 mm (%2 tot %3)</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/lesion_volume</name>
  <message>
   <source>Marking lesions</source>
   <translation>Laesies worden gemarkeerd</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/marking</name>
  <message>
   <source>Adding dense diseased lung to the lungs</source>
   <translation>Dichte zieke long wordt aan de longen toegevoegd</translation>
  </message>
  <message>
   <source>Removing specks</source>
   <translation>Kleine vlekjes worden verwijderd</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/network_masks</name>
  <message>
   <source>The network “%1” answered the same everywhere, whatever it was shown; its answer is not used. Choose another network.</source>
   <translation>Het netwerk “%1” antwoordde overal hetzelfde, wat het ook te zien kreeg; het antwoord wordt niet gebruikt. Kies een ander netwerk.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/level_cube</name>
  <message>
   <source>Finding the Goh levels</source>
   <translation>Goh-niveaus worden gezocht</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/placing</name>
  <message>
   <source>%1, averaged with the network (weight %2)%3</source>
   <translation>%1, gemiddeld met het netwerk (gewicht %2)%3</translation>
  </message>
  <message>
   <source>%1; moved to keep the order inside the lungs</source>
   <translation>%1; verplaatst om de volgorde binnen de longen te behouden</translation>
  </message>
  <message>
   <source>%1; the network lies elsewhere</source>
   <translation>%1; het netwerk ligt elders</translation>
  </message>
  <message>
   <source>%1; what is seen of it in the masks does not fit</source>
   <translation>%1; wat ervan in de maskers te zien is, past niet</translation>
  </message>
  <message>
   <source>1 cm above the right dome seen in the lung mask</source>
   <translation>1 cm boven de rechter diafragmakoepel in het longmasker</translation>
  </message>
  <message>
   <source>The fork of the windpipe was not clearly seen, so the levels rest on the network and on usual distances; look at all five.</source>
   <translation>De bifurcatie van de trachea was niet duidelijk te zien, dus de niveaus berusten op het netwerk en op gebruikelijke afstanden; bekijk alle vijf.</translation>
  </message>
  <message>
   <source>distance from carina and right dome</source>
   <translation>afstand tot carina en rechter diafragmakoepel</translation>
  </message>
  <message>
   <source>halfway between levels 3 and 5</source>
   <translation>halverwege niveau 3 en 5</translation>
  </message>
  <message>
   <source>main carina seen in the airway</source>
   <translation>hoofdcarina gezien in de luchtweg</translation>
  </message>
  <message>
   <source>roof of the aortic arch seen beside the left lung</source>
   <translation>bovenrand van de aortaboog gezien naast de linkerlong</translation>
  </message>
  <message>
   <source>share of the height of the lungs</source>
   <translation>aandeel van de hoogte van de longen</translation>
  </message>
  <message>
   <source>they disagree, please check</source>
   <translation>ze komen niet overeen, graag controleren</translation>
  </message>
  <message>
   <source>usual distance above the carina</source>
   <translation>gebruikelijke afstand boven de carina</translation>
  </message>
  <message>
   <source>usual distance below the carina</source>
   <translation>gebruikelijke afstand onder de carina</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/proportions</name>
  <message>
   <source>The automatic place of level %1 is doubtful: %2. Look at it and move it if needed.</source>
   <translation>De automatische plaats van niveau %1 is twijfelachtig: %2. Bekijk en verplaats het zo nodig.</translation>
  </message>
  <message>
   <source>above</source>
   <translation>boven</translation>
  </message>
  <message>
   <source>analysis-level-%1</source>
   <translation>analysis-level-%1</translation>
  </message>
  <message>
   <source>below</source>
   <translation>onder</translation>
  </message>
  <message>
   <source>higher</source>
   <translation>hoger</translation>
  </message>
  <message>
   <source>it lies %1 mm %2 level %3, usual are about %4 mm</source>
   <translation>het ligt %1 mm %2 niveau %3, gebruikelijk is ongeveer %4 mm</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>lager</translation>
  </message>
  <message>
   <source>the network sees it %1 mm %2</source>
   <translation>het netwerk ziet het %1 mm %2</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/airways</name>
  <message>
   <source>Following the airways</source>
   <translation>Luchtwegen worden gevolgd</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/finding</name>
  <message>
   <source>%1; choose an axial slice through the chest.</source>
   <translation>%1; kies een axiale coupe door de thorax.</translation>
  </message>
  <message>
   <source>Choosing the lungs among the air</source>
   <translation>Longen worden uit de lucht gekozen</translation>
  </message>
  <message>
   <source>Filling vessels and drawing the border</source>
   <translation>Vaten worden opgevuld en de grens getrokken</translation>
  </message>
  <message>
   <source>Looking for air inside the body</source>
   <translation>Lucht in het lichaam wordt gezocht</translation>
  </message>
  <message>
   <source>Lungs found</source>
   <translation>Longen gevonden</translation>
  </message>
  <message>
   <source>No lung was found in this series; choose a CT of the whole chest.</source>
   <translation>In deze serie is geen long gevonden; kies een CT van de hele thorax.</translation>
  </message>
  <message>
   <source>No lung was found in this slice; choose an axial slice of the chest.</source>
   <translation>In deze coupe is geen long gevonden; kies een axiale coupe van de thorax.</translation>
  </message>
  <message>
   <source>The air in this slice is gas, not lung; choose an axial slice of the chest.</source>
   <translation>De lucht in deze coupe is gas, geen long; kies een axiale coupe van de thorax.</translation>
  </message>
  <message>
   <source>This slice shows only %1 cm² of lung, too little to be measured</source>
   <translation>Deze coupe toont maar %1 cm² long, te weinig om te meten</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/fissures</name>
  <message>
   <source>the expected fissure may not lean to a side</source>
   <translation>de verwachte fissuur mag niet opzij hellen</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lobe_network</name>
  <message>
   <source>%1; look at the border of the lungs before you trust the numbers.</source>
   <translation>%1; bekijk de grens van de longen voordat u de getallen vertrouwt.</translation>
  </message>
  <message>
   <source>Finding the lobes</source>
   <translation>Kwabben worden gezocht</translation>
  </message>
  <message>
   <source>Looking at the whole chest</source>
   <translation>De hele thorax wordt bekeken</translation>
  </message>
  <message>
   <source>Lungs by threshold and by the network overlap by %1 only (Dice)</source>
   <translation>Longen volgens drempel en volgens het netwerk overlappen maar %1 (Dice)</translation>
  </message>
  <message>
   <source>The card of “%1” does not name the five lobes; compare it with README.</source>
   <translation>De kaart van “%1” noemt de vijf kwabben niet; vergelijk die met README.</translation>
  </message>
  <message>
   <source>The chosen lesion network does not see the lungs, so dense diseased lung may be missing from them.</source>
   <translation>Het gekozen laesienetwerk ziet de longen niet, dus dichte zieke long kan daarin ontbreken.</translation>
  </message>
  <message>
   <source>The network did not see both lungs, so the lobes were cut along their fissures; look at the borders of the lobes.</source>
   <translation>Het netwerk zag niet beide longen, dus de kwabben zijn langs hun fissuren gescheiden; bekijk de grenzen van de kwabben.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lung_sides</name>
  <message>
   <source>Telling right from left</source>
   <translation>Rechts en links worden onderscheiden</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/metal</name>
  <message>
   <source>Metal, or contrast medium as dense as metal, lies in the body (from %1 to %2 mm). Streaks from it look like disease and hide it; look at the lesions there before you use the numbers.</source>
   <translation>Metaal, of contrastmiddel zo dicht als metaal, ligt in het lichaam (van %1 tot %2 mm). Strepen ervan lijken op ziekte en verbergen die; bekijk daar de laesies voordat u de getallen gebruikt.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/missing_lung</name>
  <message>
   <source>%1 % of what is counted as lung lies at the skin or outside the body: air under the skin, in clothes or in a mattress. Look at the border of the lungs before you use the numbers.</source>
   <translation>%1 % van wat als long telt, ligt tegen de huid of buiten het lichaam: lucht onder de huid, in kleding of in een matras. Bekijk de rand van de longen voordat u de getallen gebruikt.</translation>
  </message>
  <message>
   <source>%1 mL of gas beside the lungs are not counted as lung: a pneumothorax, a giant bulla, or gas of stomach or bowel. Look at the border of the lungs.</source>
   <translation>%1 mL gas naast de longen telt niet als long: een pneumothorax, een reuzenbulla of gas in maag of darm. Bekijk de grens van de longen.</translation>
  </message>
  <message>
   <source>%1 mL of gas without vessels are counted as lung: a bulla, or bowel, stomach or gullet behind a wall too thin to be seen. Look at the border of the lungs.</source>
   <translation>%1 mL gas zonder vaten telt als long: een bulla, of darm, maag of slokdarm achter een wand die te dun is om te zien. Bekijk de rand van de longen.</translation>
  </message>
  <message>
   <source>At least %1 mL beside the lungs are as dense as fluid and are counted neither as lung nor as lesion. Collapsed lung there may be missing; look at the border of the lungs.</source>
   <translation>Ten minste %1 mL naast de longen is zo dicht als vocht en telt niet als long en niet als laesie. Samengevallen long kan daar ontbreken; bekijk de rand van de longen.</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the left. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the right lung.</source>
   <translation>Links is nauwelijks long gevonden. Is deze in zijn geheel samengevallen of verdicht, dan telt zij niet mee en is elk percentage dat van de rechterlong.</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the right. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the left lung.</source>
   <translation>Rechts is nauwelijks long gevonden. Is deze in zijn geheel samengevallen of verdicht, dan telt zij niet mee en is elk percentage dat van de linkerlong.</translation>
  </message>
  <message>
   <source>The base of a lung, or the back of it, is too dense to be counted as lung (at %1 mm): fluid, or lung that is solid or has collapsed. If it is lung, its disease is missing from every extent.</source>
   <translation>Een longbasis, of de achterkant ervan, is te dicht om als long te tellen (op %1 mm): vocht, of long die verdicht of samengevallen is. Is het long, dan ontbreekt de ziekte ervan in elke uitgebreidheid.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/orientation</name>
  <message>
   <source>The body looks mirrored: heart and liver lie on the wrong sides. Unless the patient has situs inversus, right and left are exchanged and the levels may be far off; check the series and its export.</source>
   <translation>Het lichaam lijkt gespiegeld: hart en lever liggen aan de verkeerde kant. Tenzij de patiënt situs inversus heeft, zijn rechts en links verwisseld en kunnen de niveaus ver afwijken; controleer de serie en de export ervan.</translation>
  </message>
  <message>
   <source>The body looks turned front to back: the spine lies in front. Right and left may be exchanged and the levels far off; check the series and its export.</source>
   <translation>Het lichaam lijkt van voor naar achter gedraaid: de wervelkolom ligt aan de voorzijde. Rechts en links kunnen verwisseld zijn en de niveaus ver afwijken; controleer de serie en de export ervan.</translation>
  </message>
  <message>
   <source>The body looks upside down: the windpipe lies in the lower part of the lungs. The levels cannot be trusted; check the series and its export.</source>
   <translation>Het lichaam lijkt ondersteboven: de trachea ligt in het onderste deel van de longen. De niveaus zijn niet te vertrouwen; controleer de serie en de export ervan.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/one_slice</name>
  <message>
   <source>“%1” needs a whole chest; choose another network for a single slice.</source>
   <translation>“%1” heeft een hele thorax nodig; kies een ander netwerk voor een enkele coupe.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/picture</name>
  <message>
   <source>The picture is unlike those of the real chests that were measured: %1. It may show disease that is not there, or hide it, in masks and scores alike; look at the lesions before you use the numbers.</source>
   <translation>Het beeld lijkt niet op dat van de gemeten echte thoraxen: %1. Het kan ziekte tonen die er niet is, of die verbergen, in maskers en scores; bekijk de laesies voordat u de getallen gebruikt.</translation>
  </message>
  <message>
   <source>bands of %1 HU cross both lungs (at most %2), as arms or shoulders make them</source>
   <translation>banden van %1 HU lopen door beide longen (hoogstens %2), zoals door armen of schouders</translation>
  </message>
  <message>
   <source>noise is %1 times as strong in one direction (at most %2), as streaks make it</source>
   <translation>de ruis is in één richting %1 keer zo sterk (hoogstens %2), zoals door strepen</translation>
  </message>
  <message>
   <source>slices jump by %1 times their usual change (at most %2), as breathing makes them</source>
   <translation>coupes springen met %1 keer hun gewone verandering (hoogstens %2), zoals door ademhaling</translation>
  </message>
  <message>
   <source>the borders of the lungs rise by %1 HU a mm (%2 to %3), as other kernels make them</source>
   <translation>de longgrenzen stijgen met %1 HU per mm (%2 tot %3), zoals bij andere kernels</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/pipeline</name>
  <message>
   <source>Finished</source>
   <translation>Voltooid</translation>
  </message>
  <message>
   <source>Making the heat maps</source>
   <translation>Heatmaps worden gemaakt</translation>
  </message>
  <message>
   <source>Measuring the lobes</source>
   <translation>Kwabben worden gemeten</translation>
  </message>
  <message>
   <source>Measuring the lungs</source>
   <translation>Longen worden gemeten</translation>
  </message>
  <message>
   <source>Scoring the five levels</source>
   <translation>De vijf niveaus worden gescoord</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/prepare</name>
  <message>
   <source>The model card asks for %1 slices around one; an odd number is wanted.</source>
   <translation>De modelkaart vraagt %1 coupes rond één coupe; een oneven getal is nodig.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/healthy</name>
  <message>
   <source>a generated texture: this patient has no healthy lung to take</source>
   <translation>een gegenereerde textuur: deze patiënt heeft geen gezonde long om te gebruiken</translation>
  </message>
  <message>
   <source>the patient's own lung: a square of %1 mm without lesions and of normal density</source>
   <translation>eigen long van de patiënt: een vierkant van %1 mm zonder laesies en met normale dichtheid</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/occlusion</name>
  <message>
   <source>Heat maps of level %1</source>
   <translation>Heatmaps van niveau %1</translation>
  </message>
  <message>
   <source>Looking for healthy lung</source>
   <translation>Gezonde long wordt gezocht</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/profile</name>
  <message>
   <source>Scoring all slices, %1 of %2</source>
   <translation>Alle coupes worden gescoord, %1 van %2</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/scores</name>
  <message>
   <source>Scoring the slices</source>
   <translation>Coupes worden gescoord</translation>
  </message>
  <message>
   <source>Slice %1 shows no lung; choose a slice that does.</source>
   <translation>Coupe %1 toont geen long; kies een coupe met long.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/trial</name>
  <message>
   <source>%1 answers with numbers outside 0 to %2.</source>
   <translation>%1 antwoordt met getallen buiten 0 tot %2.</translation>
  </message>
  <message>
   <source>%1 answers with the shape %2 where %3 is wanted.</source>
   <translation>%1 antwoordt met de vorm %2 waar %3 nodig is.</translation>
  </message>
  <message>
   <source>Asking the network</source>
   <translation>Netwerk wordt bevraagd</translation>
  </message>
  <message>
   <source>It answers the same whatever it is shown: do not choose it before that is mended.</source>
   <translation>Het antwoordt hetzelfde, wat het ook te zien krijgt: kies het niet voordat dat is verholpen.</translation>
  </message>
  <message>
   <source>It sees no lung and no lobe in the chest: compare its card with README.</source>
   <translation>Het ziet geen long en geen kwab in de thorax: vergelijk de kaart met README.</translation>
  </message>
  <message>
   <source>Its scores go beyond 0 to 100 and are cut there: compare its last layer with README.</source>
   <translation>De scores gaan buiten 0 tot 100 en worden daar afgekapt: vergelijk de laatste laag met README.</translation>
  </message>
  <message>
   <source>Opening the network</source>
   <translation>Netwerk wordt geopend</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>Getest</translation>
  </message>
  <message>
   <source>The card must say a “role”: %1.</source>
   <translation>De kaart moet een “role” noemen: %1.</translation>
  </message>
  <message>
   <source>The card of “%1” names no lesion class; compare it with README.</source>
   <translation>De kaart van “%1” noemt geen laesieklasse; vergelijk die met README.</translation>
  </message>
  <message>
   <source>The network “%1”</source>
   <translation>Het netwerk “%1”</translation>
  </message>
  <message>
   <source>The network “%1” answers with numbers that are no probabilities.</source>
   <translation>Het netwerk “%1” antwoordt met getallen die geen kansen zijn.</translation>
  </message>
  <message>
   <source>The network “%1” does not answer as a network for %2 does; compare its card with README.</source>
   <translation>Het netwerk “%1” antwoordt niet zoals een netwerk voor %2; vergelijk de kaart met README.</translation>
  </message>
  <message>
   <source>five levels are wanted</source>
   <translation>er zijn vijf niveaus nodig</translation>
  </message>
  <message>
   <source>generated chest, small</source>
   <translation>gegenereerde thorax, klein</translation>
  </message>
 </context>
 <context>
  <name>core/batch/cluster</name>
  <message>
   <source>The scheduler at %1 has gone, or sent this worker away; what was finished stays.</source>
   <translation>De scheduler op %1 is weg, of heeft dit proces weggestuurd; wat klaar was, blijft.</translation>
  </message>
  <message>
   <source>“%1” is no address of a scheduler; write tls://HOST:8786, or tcp:// without TLS.</source>
   <translation>“%1” is geen adres van een scheduler; geef tls://HOST:8786 op, of tcp:// zonder TLS.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/folders</name>
  <message>
   <source>%1 cannot be written; start the batch again.</source>
   <translation>%1 kan niet worden geschreven; start de batch opnieuw.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/run</name>
  <message>
   <source>“%1” holds results %2 pseudonyms; both kinds in one folder would tell who is who. Choose another folder.</source>
   <translation>“%1” bevat resultaten %2 pseudoniemen; beide soorten in één map zouden verraden wie wie is. Kies een andere map.</translation>
  </message>
  <message>
   <source>“%1” holds results under pseudonyms of another key file than “%2”; its patients would have two codes each. Name that key file with --key, or choose another folder.</source>
   <translation>“%1” bevat resultaten onder pseudoniemen van een ander sleutelbestand dan “%2”; de patiënten zouden elk twee codes krijgen. Geef dat sleutelbestand op met --key, of kies een andere map.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/states</name>
  <message>
   <source>%1 is not whole; remove it if no other batch writes here, and start again.</source>
   <translation>%1 is niet volledig; verwijder het als hier geen andere batch schrijft, en start opnieuw.</translation>
  </message>
 </context>
 <context>
  <name>core/classes</name>
  <message>
   <source>Consolidation</source>
   <translation>Consolidatie</translation>
  </message>
  <message>
   <source>Established fibrosis</source>
   <translation>Gevestigde fibrose</translation>
  </message>
  <message>
   <source>Ground-glass (GG)</source>
   <translation>Matglas (GG)</translation>
  </message>
  <message>
   <source>Ground-glass opacity</source>
   <translation>Matglas</translation>
  </message>
  <message>
   <source>Left lower lobe</source>
   <translation>Linkeronderkwab</translation>
  </message>
  <message>
   <source>Left upper lobe</source>
   <translation>Linkerbovenkwab</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programma</translation>
  </message>
  <message>
   <source>Reticulation</source>
   <translation>Reticulatie</translation>
  </message>
  <message>
   <source>Reticulation (RET)</source>
   <translation>Reticulatie (RET)</translation>
  </message>
  <message>
   <source>Right lower lobe</source>
   <translation>Rechteronderkwab</translation>
  </message>
  <message>
   <source>Right middle lobe</source>
   <translation>Middenkwab</translation>
  </message>
  <message>
   <source>Right upper lobe</source>
   <translation>Rechterbovenkwab</translation>
  </message>
  <message>
   <source>Total extent (TOT)</source>
   <translation>Totale uitgebreidheid (TOT)</translation>
  </message>
  <message>
   <source>consolidation</source>
   <translation>consolidatie</translation>
  </message>
  <message>
   <source>fibrosis</source>
   <translation>fibrose</translation>
  </message>
  <message>
   <source>kurtosis</source>
   <translation>kurtosis</translation>
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
   <translation>middelste</translation>
  </message>
  <message>
   <source>not marked by this network</source>
   <translation>niet gemarkeerd door dit netwerk</translation>
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
   <translation>scheefheid</translation>
  </message>
  <message>
   <source>tot</source>
   <translation>tot</translation>
  </message>
  <message>
   <source>total</source>
   <translation>totaal</translation>
  </message>
  <message>
   <source>upper</source>
   <translation>bovenste</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/statistics</name>
  <message>
   <source>%1 is the same in all %2 patients</source>
   <translation>%1 is bij alle %2 patiënten gelijk</translation>
  </message>
  <message>
   <source>%1 patient</source>
   <translation>%1 patiënt</translation>
  </message>
  <message>
   <source>%1 patients</source>
   <translation>%1 patiënten</translation>
  </message>
  <message>
   <source>%1 progressive and %2 stable; at least %3 of each are needed</source>
   <translation>%1 progressief en %2 stabiel; van elk zijn ten minste %3 nodig</translation>
  </message>
  <message>
   <source>%1 with both visits; at least %2 are needed</source>
   <translation>%1 met beide bezoeken; ten minste %2 nodig</translation>
  </message>
  <message>
   <source>%1 with both; at least %2 are needed</source>
   <translation>%1 met beide; ten minste %2 nodig</translation>
  </message>
  <message>
   <source>%1 without any change left out of Wilcoxon's ranks</source>
   <translation>%1 zonder enige verandering, buiten Wilcoxons rangnummers gelaten</translation>
  </message>
  <message>
   <source>all changed by the same amount, so there is no t-test</source>
   <translation>alle zijn evenveel veranderd, dus er is geen t-toets</translation>
  </message>
  <message>
   <source>nan</source>
   <translation>nan</translation>
  </message>
  <message>
   <source>neither group varies, so there is no t-test</source>
   <translation>geen van beide groepen varieert, dus er is geen t-toets</translation>
  </message>
  <message>
   <source>nothing changed in any patient</source>
   <translation>bij geen enkele patiënt is iets veranderd</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/table</name>
  <message>
   <source>%1 with a follow-up, median %2 months (%3)</source>
   <translation>%1 met follow-up, mediaan %2 maanden (%3)</translation>
  </message>
  <message>
   <source>%1: %2 progressive, %3 stable, %4 not decided or not applicable</source>
   <translation>%1: %2 progressief, %3 stabiel, %4 niet beslist of niet van toepassing</translation>
  </message>
  <message>
   <source>Correlations</source>
   <translation>Correlaties</translation>
  </message>
  <message>
   <source>Correlations of change</source>
   <translation>Correlaties van verandering</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groepen</translation>
  </message>
  <message>
   <source>No answer, or no follow-up</source>
   <translation>Geen antwoord, of geen follow-up</translation>
  </message>
  <message>
   <source>No definition of progression chosen</source>
   <translation>Geen progressiedefinitie gekozen</translation>
  </message>
  <message>
   <source>Paired tests</source>
   <translation>Gepaarde toetsen</translation>
  </message>
  <message>
   <source>Reading the patients</source>
   <translation>Patiënten worden gelezen</translation>
  </message>
  <message>
   <source>first</source>
   <translation>eerste</translation>
  </message>
  <message>
   <source>first to last</source>
   <translation>eerste tot laatste</translation>
  </message>
  <message>
   <source>first visit</source>
   <translation>eerste bezoek</translation>
  </message>
  <message>
   <source>first visit to that nearest to 12 months</source>
   <translation>eerste bezoek tot het bezoek het dichtst bij 12 maanden</translation>
  </message>
  <message>
   <source>first visit to the last</source>
   <translation>eerste bezoek tot het laatste</translation>
  </message>
  <message>
   <source>last</source>
   <translation>laatste</translation>
  </message>
  <message>
   <source>last two</source>
   <translation>laatste twee</translation>
  </message>
  <message>
   <source>last visit</source>
   <translation>laatste bezoek</translation>
  </message>
  <message>
   <source>no definition chosen</source>
   <translation>geen definitie gekozen</translation>
  </message>
  <message>
   <source>no follow-up</source>
   <translation>geen follow-up</translation>
  </message>
  <message>
   <source>none with a follow-up</source>
   <translation>geen met follow-up</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>niet van toepassing</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>niet beslist</translation>
  </message>
  <message>
   <source>one year</source>
   <translation>één jaar</translation>
  </message>
  <message>
   <source>progressive</source>
   <translation>progressief</translation>
  </message>
  <message>
   <source>stable</source>
   <translation>stabiel</translation>
  </message>
  <message>
   <source>the last two visits</source>
   <translation>de laatste twee bezoeken</translation>
  </message>
 </context>
 <context>
  <name>core/compare/affine</name>
  <message>
   <source>Fitting the lungs as a whole</source>
   <translation>Longen worden als geheel passend gemaakt</translation>
  </message>
 </context>
 <context>
  <name>core/compare/bspline</name>
  <message>
   <source>Fitting the lungs in detail</source>
   <translation>Longen worden in detail passend gemaakt</translation>
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
   <translation>Dichtheden worden vergeleken</translation>
  </message>
  <message>
   <source>Comparing lesions</source>
   <translation>Laesies worden vergeleken</translation>
  </message>
 </context>
 <context>
  <name>core/compare/matching</name>
  <message>
   <source>Matched by the %1 Goh levels and the outline of the lungs, not by registration: places agree roughly, to a centimetre or two, and no difference of densities is shown.</source>
   <translation>Gekoppeld via de %1 Goh-niveaus en de omtrek van de longen, niet door registratie: plaatsen komen globaal overeen, op een à twee centimeter, en dichtheidsverschillen worden niet getoond.</translation>
  </message>
  <message>
   <source>Matched by the top and the bottom of the lungs only, because the two CTs do not share two Goh levels: places agree roughly, to a few centimetres, and no difference of densities is shown.</source>
   <translation>Alleen gekoppeld via de boven- en onderkant van de longen, omdat de twee CT's geen twee Goh-niveaus gemeen hebben: plaatsen komen globaal overeen, op enkele centimeters, en dichtheidsverschillen worden niet getoond.</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so the two CTs cannot be matched; analyse it first.</source>
   <translation>Geen longmasker op de %1 CT, dus de twee CT's kunnen niet worden gekoppeld; analyseer die eerst.</translation>
  </message>
 </context>
 <context>
  <name>core/compare/quality</name>
  <message>
   <source>Measuring how well the lungs fit</source>
   <translation>Passing van de longen wordt gemeten</translation>
  </message>
  <message>
   <source>The registration is not used because %1; the CTs are matched by level instead.</source>
   <translation>De registratie wordt niet gebruikt omdat %1; de CT's zijn in plaats daarvan per niveau gekoppeld.</translation>
  </message>
  <message>
   <source>the lung volumes differ by a factor of %1</source>
   <translation>de longvolumes een factor %1 verschillen</translation>
  </message>
  <message>
   <source>the lung would have to fold over itself in %1 % of its volume</source>
   <translation>de long zich in %1 % van het volume over zichzelf zou moeten vouwen</translation>
  </message>
  <message>
   <source>the outlines of the lungs do not fit (Dice %1)</source>
   <translation>de omtrekken van de longen niet passen (Dice %1)</translation>
  </message>
  <message>
   <source>the size of the lungs would have to change more than breathing does</source>
   <translation>de grootte van de longen meer zou moeten veranderen dan door ademhaling mogelijk is</translation>
  </message>
  <message>
   <source>vessels and bronchi do not meet: the CTs may be of two patients</source>
   <translation>vaten en bronchiën niet op elkaar aansluiten: de CT's kunnen van twee patiënten zijn</translation>
  </message>
 </context>
 <context>
  <name>core/compare/registration</name>
  <message>
   <source>Lungs registered</source>
   <translation>Longen geregistreerd</translation>
  </message>
  <message>
   <source>Preparing the current CT</source>
   <translation>Huidige CT wordt voorbereid</translation>
  </message>
  <message>
   <source>Preparing the prior CT</source>
   <translation>Vorige CT wordt voorbereid</translation>
  </message>
  <message>
   <source>Registered: the lungs overlap by Dice %1 (before %2), their surfaces are %3 mm apart on average</source>
   <translation>Geregistreerd: de longen overlappen met Dice %1 (ervoor %2), de oppervlakken liggen gemiddeld %3 mm uiteen</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so it cannot be registered; analyse it first.</source>
   <translation>Geen longmasker op de %1 CT, dus registratie is niet mogelijk; analyseer die eerst.</translation>
  </message>
  <message>
   <source>The %1 CT shows less than %2 mL of lung, so it cannot be registered; choose a CT of the whole chest.</source>
   <translation>De %1 CT toont minder dan %2 mL long, dus registratie is niet mogelijk; kies een CT van de hele thorax.</translation>
  </message>
  <message>
   <source>The %1 CT shows no %2 lung while the %3 CT does, so they cannot be registered; check the lung masks.</source>
   <translation>De %1 CT toont geen long %2, de %3 CT wel; registratie is niet mogelijk. Controleer de longmaskers.</translation>
  </message>
  <message>
   <source>a lung mask has the shape of its volume</source>
   <translation>een longmasker heeft de vorm van zijn volume</translation>
  </message>
  <message>
   <source>only %1 % of the lungs are in both CTs</source>
   <translation>maar %1 % van de longen staat op beide CT's</translation>
  </message>
  <message>
   <source>vessels do not meet in %1 % of the lungs</source>
   <translation>vaten sluiten in %1 % van de longen niet op elkaar aan</translation>
  </message>
 </context>
 <context>
  <name>core/compare/resample</name>
  <message>
   <source>Bringing the prior CT onto the current one</source>
   <translation>Vorige CT wordt op de huidige overgebracht</translation>
  </message>
  <message>
   <source>a refused match must not be used</source>
   <translation>een afgewezen koppeling mag niet worden gebruikt</translation>
  </message>
 </context>
 <context>
  <name>core/compare/volume_change</name>
  <message>
   <source>Measuring the change of volume</source>
   <translation>Volumeverandering wordt gemeten</translation>
  </message>
 </context>
 <context>
  <name>core/compare/working</name>
  <message>
   <source>A lung mask is full of holes, so the CTs cannot be registered; analyse them again.</source>
   <translation>Een longmasker zit vol gaten, dus de CT's kunnen niet worden geregistreerd; analyseer ze opnieuw.</translation>
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
   <translation>alleen gevraagd waar de maskers het bevatten</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/counts</name>
  <message>
   <source>Counting the masks</source>
   <translation>Maskers worden geteld</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/targets</name>
  <message>
   <source>Any lesion</source>
   <translation>Elke laesie</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Gaten vullen</translation>
  </message>
  <message>
   <source>Grow by</source>
   <translation>Uitbreiden met</translation>
  </message>
  <message>
   <source>Interpolate between slices</source>
   <translation>Interpoleren tussen coupes</translation>
  </message>
  <message>
   <source>Left lung</source>
   <translation>Linkerlong</translation>
  </message>
  <message>
   <source>Remove islands below</source>
   <translation>Eilanden verwijderen kleiner dan</translation>
  </message>
  <message>
   <source>Right lung</source>
   <translation>Rechterlong</translation>
  </message>
  <message>
   <source>Shrink by</source>
   <translation>Verkleinen met</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/whole</name>
  <message>
   <source>Choose one class of lesions: what is added must be of some class.</source>
   <translation>Kies één klasse laesies: wat wordt toegevoegd, moet tot een klasse horen.</translation>
  </message>
  <message>
   <source>Draw on a slice above and on one below with a gap between them, and go to a slice in that gap.</source>
   <translation>Teken op een coupe erboven en een eronder met een opening ertussen, en ga naar een coupe in die opening.</translation>
  </message>
  <message>
   <source>Filling holes</source>
   <translation>Gaten worden gevuld</translation>
  </message>
  <message>
   <source>Growing</source>
   <translation>Uitbreiden</translation>
  </message>
  <message>
   <source>Interpolating</source>
   <translation>Interpoleren</translation>
  </message>
  <message>
   <source>Looking for islands</source>
   <translation>Eilanden worden gezocht</translation>
  </message>
  <message>
   <source>Shrinking</source>
   <translation>Verkleinen</translation>
  </message>
  <message>
   <source>There is nothing of it to work on in these slices.</source>
   <translation>In deze coupes is daarvan niets om te bewerken.</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/working</name>
  <message>
   <source>A mask does not lie on the grid of this CT; analyse the CT again before correcting it.</source>
   <translation>Een masker ligt niet op het raster van deze CT; analyseer de CT opnieuw voordat u corrigeert.</translation>
  </message>
  <message>
   <source>Lesions were not marked yet; analyse the CT before correcting them.</source>
   <translation>Laesies zijn nog niet gemarkeerd; analyseer de CT voordat u ze corrigeert.</translation>
  </message>
  <message>
   <source>Lobes were not found yet; analyse the CT before correcting them.</source>
   <translation>Kwabben zijn nog niet gevonden; analyseer de CT voordat u ze corrigeert.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the CT before correcting its masks.</source>
   <translation>De longen zijn nog niet gevonden; analyseer de CT voordat u de maskers corrigeert.</translation>
  </message>
 </context>
 <context>
  <name>core/course/assess</name>
  <message>
   <source>%1 apart</source>
   <translation>%1 uiteen</translation>
  </message>
  <message>
   <source>%1 day</source>
   <translation>%1 dag</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 dagen</translation>
  </message>
  <message>
   <source>70 % predicted parts 10 to 30 % of extent</source>
   <translation>70 % voorspeld deelt 10 tot 30 % uitgebreidheid in</translation>
  </message>
  <message>
   <source>CT %1</source>
   <translation>CT %1</translation>
  </message>
  <message>
   <source>FVC, % predicted</source>
   <translation>FVC, % voorspeld</translation>
  </message>
  <message>
   <source>Goh extent</source>
   <translation>Goh-uitgebreidheid</translation>
  </message>
  <message>
   <source>Goh stage</source>
   <translation>Goh-stadium</translation>
  </message>
  <message>
   <source>cannot be decided: a value is impossible (%1)</source>
   <translation>kan niet worden beslist: een waarde is onmogelijk (%1)</translation>
  </message>
  <message>
   <source>indeterminate</source>
   <translation>onbepaald</translation>
  </message>
  <message>
   <source>not determined: there is no Goh extent</source>
   <translation>niet bepaald: er is geen Goh-uitgebreidheid</translation>
  </message>
  <message>
   <source>the mean extent of five levels</source>
   <translation>de gemiddelde uitgebreidheid van vijf niveaus</translation>
  </message>
  <message>
   <source>the same day</source>
   <translation>op dezelfde dag</translation>
  </message>
 </context>
 <context>
  <name>core/course/breath</name>
  <message>
   <source>%1 HU at equal volume, %2</source>
   <translation>%1 HU bij gelijk volume, %2</translation>
  </message>
  <message>
   <source>%1 against both lungs</source>
   <translation>%1 tegenover beide longen</translation>
  </message>
  <message>
   <source>%1 of its volume%2</source>
   <translation>%1 van het eigen volume%2</translation>
  </message>
  <message>
   <source>%1 of the volume, breath included</source>
   <translation>%1 van het volume, ademhaling inbegrepen</translation>
  </message>
  <message>
   <source>%1, volume-matched</source>
   <translation>%1, op gelijk volume</translation>
  </message>
  <message>
   <source>%1_matched</source>
   <translation>%1_matched</translation>
  </message>
  <message>
   <source>15th percentile</source>
   <translation>15e percentiel</translation>
  </message>
  <message>
   <source>Air in the windpipe</source>
   <translation>Lucht in de trachea</translation>
  </message>
  <message>
   <source>Air in the windpipe differs by %1 HU (%2, then %3): scanner or reconstruction changed the density, so compare densities with care.</source>
   <translation>Lucht in de trachea verschilt %1 HU (%2, daarna %3): scanner of reconstructie heeft de dichtheid veranderd; vergelijk dichtheden met voorzichtigheid.</translation>
  </message>
  <message>
   <source>HU</source>
   <translation>HU</translation>
  </message>
  <message>
   <source>Log-Jacobian, %1</source>
   <translation>Log-Jacobiaan, %1</translation>
  </message>
  <message>
   <source>Log-Jacobian, both lungs</source>
   <translation>Log-Jacobiaan, beide longen</translation>
  </message>
  <message>
   <source>Mean density</source>
   <translation>Gemiddelde dichtheid</translation>
  </message>
  <message>
   <source>Pair of CTs</source>
   <translation>CT-paar</translation>
  </message>
  <message>
   <source>Parr et al., Am J Respir Crit Care Med 2004;170:883 (air in the patient's CT as calibration)</source>
   <translation>Parr et al., Am J Respir Crit Care Med 2004;170:883 (lucht in de CT van de patiënt als ijking)</translation>
  </message>
  <message>
   <source>Reinhardt et al., Med Image Anal 2008;12:752 (Jacobian of a registration as local expansion)</source>
   <translation>Reinhardt et al., Med Image Anal 2008;12:752 (Jacobiaan van een registratie als lokale expansie)</translation>
  </message>
  <message>
   <source>Stoel et al., Proc Am Thorac Soc 2008;5:919 (lung as a sponge of unchanged mass)</source>
   <translation>Stoel et al., Proc Am Thorac Soc 2008;5:919 (long als spons van gelijke massa)</translation>
  </message>
  <message>
   <source>a lung volume is above zero</source>
   <translation>een longvolume is groter dan nul</translation>
  </message>
  <message>
   <source>an estimate</source>
   <translation>een schatting</translation>
  </message>
  <message>
   <source>differs: scanner or reconstruction</source>
   <translation>verschilt: scanner of reconstructie</translation>
  </message>
  <message>
   <source>log_volume_%1</source>
   <translation>log_volume_%1</translation>
  </message>
  <message>
   <source>no difference that matters</source>
   <translation>geen relevant verschil</translation>
  </message>
 </context>
 <context>
  <name>core/course/change</name>
  <message>
   <source>% of lungs</source>
   <translation>% van de longen</translation>
  </message>
  <message>
   <source>%1 at %2 is missing</source>
   <translation>%1 op %2 ontbreekt</translation>
  </message>
  <message>
   <source>One of the analyses is not complete; what it lacks is missing below.</source>
   <translation>Een van de analyses is niet volledig; wat daarin ontbreekt, ontbreekt hieronder.</translation>
  </message>
  <message>
   <source>The kernels differ (%1, then %2); density and extent depend on it.</source>
   <translation>De kernels verschillen (%1, daarna %2); dichtheid en uitgebreidheid hangen daarvan af.</translation>
  </message>
  <message>
   <source>The slice thickness differs (%1 mm, then %2 mm); density and extent depend on it.</source>
   <translation>De coupedikte verschilt (%1 mm, daarna %2 mm); dichtheid en uitgebreidheid hangen daarvan af.</translation>
  </message>
  <message>
   <source>The two CTs were analysed by different networks; analyse both again before comparing them.</source>
   <translation>De twee CT's zijn door verschillende netwerken geanalyseerd; analyseer beide opnieuw voordat u ze vergelijkt.</translation>
  </message>
  <message>
   <source>The two CTs were analysed by versions of the program whose numbers differ; analyse both again before comparing them.</source>
   <translation>De twee CT's zijn geanalyseerd door versies van het programma waarvan de getallen verschillen; analyseer beide opnieuw voordat u ze vergelijkt.</translation>
  </message>
  <message>
   <source>less disease</source>
   <translation>minder ziekte</translation>
  </message>
  <message>
   <source>more disease</source>
   <translation>meer ziekte</translation>
  </message>
  <message>
   <source>points</source>
   <translation>punten</translation>
  </message>
  <message>
   <source>the second measurement is not later than the first</source>
   <translation>de tweede meting is niet later dan de eerste</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>onveranderd</translation>
  </message>
  <message>
   <source>within measurement noise</source>
   <translation>binnen de meetruis</translation>
  </message>
 </context>
 <context>
  <name>core/course/follow_up</name>
  <message>
   <source>% predicted</source>
   <translation>% voorspeld</translation>
  </message>
  <message>
   <source>Dyspnoea, mMRC 0–4</source>
   <translation>Dyspneu, mMRC 0–4</translation>
  </message>
  <message>
   <source>FVC in the same unit at both dates is missing (one is in L, the other in % predicted)</source>
   <translation>FVC in dezelfde eenheid op beide dagen ontbreekt (de ene in L, de andere in % voorspeld)</translation>
  </message>
  <message>
   <source>Worse symptoms</source>
   <translation>Toegenomen klachten</translation>
  </message>
  <message>
   <source>two visits on different days are needed</source>
   <translation>er zijn twee bezoeken op verschillende dagen nodig</translation>
  </message>
  <message>
   <source>whether symptoms are worse at %1 is missing</source>
   <translation>of de klachten op %1 zijn toegenomen, ontbreekt</translation>
  </message>
 </context>
 <context>
  <name>core/course/measures</name>
  <message>
   <source>15th percentile of density</source>
   <translation>15e percentiel van de dichtheid</translation>
  </message>
  <message>
   <source>Composite physiologic index</source>
   <translation>Composite physiologic index (CPI)</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Dichtheid</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Uitgebreidheid</translation>
  </message>
  <message>
   <source>Goh extent (mean TOT of five levels)</source>
   <translation>Goh-uitgebreidheid (gemiddelde TOT van vijf niveaus)</translation>
  </message>
  <message>
   <source>Ground-glass, mean of five levels</source>
   <translation>Matglas, gemiddelde van vijf niveaus</translation>
  </message>
  <message>
   <source>High attenuation area</source>
   <translation>High attenuation area (HAA)</translation>
  </message>
  <message>
   <source>Kurtosis of density</source>
   <translation>Kurtosis van de dichtheid</translation>
  </message>
  <message>
   <source>Kurtosis, -1024 to -200 HU</source>
   <translation>Kurtosis, -1024 tot -200 HU</translation>
  </message>
  <message>
   <source>Lobar severity (0 to 25)</source>
   <translation>Ernst per kwab (0 tot 25)</translation>
  </message>
  <message>
   <source>Low attenuation area (-950 HU)</source>
   <translation>Low attenuation area (LAA, -950 HU)</translation>
  </message>
  <message>
   <source>Lung function</source>
   <translation>Longfunctie</translation>
  </message>
  <message>
   <source>Lungs</source>
   <translation>Longen</translation>
  </message>
  <message>
   <source>Reticulation, mean of five levels</source>
   <translation>Reticulatie, gemiddelde van vijf niveaus</translation>
  </message>
  <message>
   <source>Skewness of density</source>
   <translation>Scheefheid van de dichtheid</translation>
  </message>
  <message>
   <source>Skin, body, blood</source>
   <translation>Huid, lichaam, bloed</translation>
  </message>
  <message>
   <source>Total disease</source>
   <translation>Totale ziekte</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volume</translation>
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
   <translation>%1 (hoger is slechter)</translation>
  </message>
  <message>
   <source>%1 by points of FVC % predicted (%2)</source>
   <translation>%1 volgens punten FVC % voorspeld (%2)</translation>
  </message>
  <message>
   <source>%1 by relative change of FVC in %2 (%3 %)</source>
   <translation>%1 volgens relatieve FVC-verandering in %2 (%3 %)</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower</source>
   <translation>%1 punten % voorspeld lager</translation>
  </message>
  <message>
   <source>%1 since %2</source>
   <translation>%1 sinds %2</translation>
  </message>
  <message>
   <source>%1, % predicted</source>
   <translation>%1, % voorspeld</translation>
  </message>
  <message>
   <source>%1: FVC %2 points of % predicted</source>
   <translation>%1: FVC %2 punten % voorspeld</translation>
  </message>
  <message>
   <source>%1; the index names no window</source>
   <translation>%1; de index noemt geen tijdvenster</translation>
  </message>
  <message>
   <source>%1; the rule names no window</source>
   <translation>%1; de regel noemt geen tijdvenster</translation>
  </message>
  <message>
   <source>12 ± 3 months</source>
   <translation>12 ± 3 maanden</translation>
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
   <translation>FEV1, % voorspeld</translation>
  </message>
  <message>
   <source>FVC minimal important change</source>
   <translation>Minimale relevante FVC-verandering</translation>
  </message>
  <message>
   <source>OMERACT</source>
   <translation>OMERACT</translation>
  </message>
  <message>
   <source>a decline of 5 or more, by points of % predicted where both are known</source>
   <translation>daling van 5 of meer, in punten % voorspeld waar beide bekend zijn</translation>
  </message>
  <message>
   <source>criteria met: %1</source>
   <translation>criteria vervuld: %1</translation>
  </message>
  <message>
   <source>criteria not met</source>
   <translation>criteria niet vervuld</translation>
  </message>
  <message>
   <source>lung function of %1</source>
   <translation>longfunctie van %1</translation>
  </message>
  <message>
   <source>not applicable: not %1 apart</source>
   <translation>niet van toepassing: niet %1 uiteen</translation>
  </message>
  <message>
   <source>not determined: see what is missing</source>
   <translation>niet bepaald: zie wat ontbreekt</translation>
  </message>
  <message>
   <source>relative DLCO decline %1</source>
   <translation>relatieve daling van DLCO %1</translation>
  </message>
  <message>
   <source>relative FVC decline %1 (%2)</source>
   <translation>relatieve daling van FVC %1 (%2)</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with that of DLCO</source>
   <translation>relatieve daling van ten minste 10 %, of van 5 tot onder 10 % samen met die van DLCO</translation>
  </message>
  <message>
   <source>relative decline of at least 15 %, with FVC 5 to under 10 % lower</source>
   <translation>relatieve daling van ten minste 15 %, met FVC 5 tot onder 10 % lager</translation>
  </message>
 </context>
 <context>
  <name>core/course/read_progression</name>
  <message>
   <source>%1 not used, outside %2</source>
   <translation>%1 niet gebruikt, buiten het tijdvenster (%2)</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower%2; FVC or DLCO is one of the two signs that are needed</source>
   <translation>%1 punten % voorspeld lager%2; FVC of DLCO is een van de twee benodigde tekenen</translation>
  </message>
  <message>
   <source>(corrected for haemoglobin)</source>
   <translation>(gecorrigeerd voor hemoglobine)</translation>
  </message>
  <message>
   <source>24 months</source>
   <translation>24 maanden</translation>
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
   <translation>Meer fibrose op CT, volgens de beoordelaar</translation>
  </message>
  <message>
   <source>PPF 2022</source>
   <translation>PPF 2022</translation>
  </message>
  <message>
   <source>any of the six radiological signs, ticked by the reader: one of the two signs that are needed</source>
   <translation>een van de zes radiologische tekenen, aangevinkt door de beoordelaar: een van de twee benodigde tekenen</translation>
  </message>
  <message>
   <source>cannot be decided</source>
   <translation>kan niet worden beslist</translation>
  </message>
  <message>
   <source>cannot be decided: see what is missing</source>
   <translation>kan niet worden beslist: zie wat ontbreekt</translation>
  </message>
  <message>
   <source>criteria not met: the reader found another explanation</source>
   <translation>criteria niet vervuld: de beoordelaar vond een andere verklaring</translation>
  </message>
  <message>
   <source>lung function</source>
   <translation>longfunctie</translation>
  </message>
  <message>
   <source>more fibrosis</source>
   <translation>meer fibrose</translation>
  </message>
  <message>
   <source>more fibrosis, judged by the reader, with FVC 5 % lower or worse symptoms</source>
   <translation>meer fibrose, volgens de beoordelaar, met FVC 5 % lager of toegenomen klachten</translation>
  </message>
  <message>
   <source>not applicable: more than 24 months apart</source>
   <translation>niet van toepassing: meer dan 24 maanden uiteen</translation>
  </message>
  <message>
   <source>not applicable: more than one year apart</source>
   <translation>niet van toepassing: meer dan één jaar uiteen</translation>
  </message>
  <message>
   <source>not applicable: the definition leaves out IPF</source>
   <translation>niet van toepassing: de definitie sluit IPF uit</translation>
  </message>
  <message>
   <source>physiological progression</source>
   <translation>fysiologische progressie</translation>
  </message>
  <message>
   <source>radiological progression</source>
   <translation>radiologische progressie</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with another sign</source>
   <translation>relatieve daling van ten minste 10 %, of van 5 tot onder 10 % met een ander teken</translation>
  </message>
  <message>
   <source>signs</source>
   <translation>tekenen</translation>
  </message>
  <message>
   <source>the six radiological signs</source>
   <translation>de zes radiologische tekenen</translation>
  </message>
  <message>
   <source>within 24 months</source>
   <translation>binnen 24 maanden</translation>
  </message>
  <message>
   <source>within one year</source>
   <translation>binnen één jaar</translation>
  </message>
  <message>
   <source>worse, with FVC 5 % lower or more fibrosis on CT</source>
   <translation>toegenomen, met FVC 5 % lager of meer fibrose op CT</translation>
  </message>
  <message>
   <source>worse: one of the two signs that are needed</source>
   <translation>toegenomen: een van de twee benodigde tekenen</translation>
  </message>
 </context>
 <context>
  <name>core/course/reading</name>
  <message>
   <source>Symptoms</source>
   <translation>Klachten</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tijd</translation>
  </message>
  <message>
   <source>inside</source>
   <translation>binnen</translation>
  </message>
  <message>
   <source>known</source>
   <translation>bekend</translation>
  </message>
  <message>
   <source>met</source>
   <translation>vervuld</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nee</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>niet beoordeeld</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>niet vervuld</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>niet gebruikt</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>buiten</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>gedeeltelijk</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>onbekend</translation>
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
   <translation>%1 punten</translation>
  </message>
  <message>
   <source>%1 to %2 (%3%4)</source>
   <translation>%1 naar %2 (%3%4)</translation>
  </message>
  <message>
   <source>Absolute decline of %1</source>
   <translation>Absolute daling: %1</translation>
  </message>
  <message>
   <source>Another explanation, by the reader</source>
   <translation>Andere verklaring, volgens de beoordelaar</translation>
  </message>
  <message>
   <source>Measured: %1</source>
   <translation>Gemeten: %1</translation>
  </message>
  <message>
   <source>Radiological signs, by the reader</source>
   <translation>Radiologische tekenen, volgens de beoordelaar</translation>
  </message>
  <message>
   <source>Relative decline of %1</source>
   <translation>Relatieve daling: %1</translation>
  </message>
  <message>
   <source>haemoglobin-corrected DLCO at %1 is missing (%2)</source>
   <translation>voor hemoglobine gecorrigeerde DLCO op %1 ontbreekt (%2)</translation>
  </message>
  <message>
   <source>none of the six</source>
   <translation>geen van de zes</translation>
  </message>
  <message>
   <source>not used: not marked as corrected for haemoglobin</source>
   <translation>niet gebruikt: niet aangemerkt als gecorrigeerd voor hemoglobine</translation>
  </message>
  <message>
   <source>the reader's judgement of %1 between the CTs of %2 and %3 is missing</source>
   <translation>het oordeel van de beoordelaar over %1 tussen de CT's van %2 en %3 ontbreekt</translation>
  </message>
  <message>
   <source>the value there is not corrected</source>
   <translation>de waarde daar is niet gecorrigeerd</translation>
  </message>
  <message>
   <source>the value there is not marked as corrected</source>
   <translation>de waarde daar is niet aangemerkt als gecorrigeerd</translation>
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
   <translation>voxels</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/job_object</name>
  <message>
   <source>Affinity</source>
   <translation>Affiniteit</translation>
  </message>
  <message>
   <source>Basic</source>
   <translation>Basis</translation>
  </message>
  <message>
   <source>the child process cannot be limited</source>
   <translation>het kindproces kan niet worden begrensd</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/reasons</name>
  <message>
   <source>decoding its pixel data takes far more memory than an image of its size needs</source>
   <translation>het decoderen van de pixeldata kost veel meer geheugen dan een beeld van deze grootte nodig heeft</translation>
  </message>
  <message>
   <source>decoding its pixel data takes far too long</source>
   <translation>het decoderen van de pixeldata duurt veel te lang</translation>
  </message>
  <message>
   <source>its pixel data does not have the size that its header says</source>
   <translation>de pixeldata hebben niet de grootte die de header noemt</translation>
  </message>
  <message>
   <source>its pixel data is cut off</source>
   <translation>de pixeldata zijn afgekapt</translation>
  </message>
  <message>
   <source>its pixel data is damaged</source>
   <translation>de pixeldata zijn beschadigd</translation>
  </message>
  <message>
   <source>the part of this program that decodes it could not be started; install the program again</source>
   <translation>het programmadeel dat decodeert, kon niet worden gestart; installeer het programma opnieuw</translation>
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
   <translation>verliesvrij</translation>
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
   <translation>niet leesbaar</translation>
  </message>
  <message>
   <source>it has more voxels than its header says</source>
   <translation>meer voxels dan de header noemt</translation>
  </message>
  <message>
   <source>it is cut off: it has fewer voxels than its header says</source>
   <translation>afgekapt: minder voxels dan de header noemt</translation>
  </message>
  <message>
   <source>it is damaged: its packed voxels cannot be unpacked or do not agree with their checksum</source>
   <translation>beschadigd: de ingepakte voxels kunnen niet worden uitgepakt of kloppen niet met de controlesom</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/archive</name>
  <message>
   <source>it cannot be opened (no permission, or a broken link)</source>
   <translation>kan niet worden geopend (geen toestemming, of een verbroken koppeling)</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>zonder naam</translation>
  </message>
  <message>
   <source>it is a link or a device</source>
   <translation>een koppeling of een apparaat</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>geen gewoon bestand</translation>
  </message>
  <message>
   <source>it is protected by a password; unpack it first</source>
   <translation>beveiligd met een wachtwoord; pak het eerst uit</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>te groot</translation>
  </message>
  <message>
   <source>it would grow too much when unpacked</source>
   <translation>zou uitgepakt te groot worden</translation>
  </message>
  <message>
   <source>its name points outside the ZIP file</source>
   <translation>de naam wijst buiten het ZIP-bestand</translation>
  </message>
  <message>
   <source>no disc has so many files</source>
   <translation>geen schijf heeft zo veel bestanden</translation>
  </message>
  <message>
   <source>the ZIP file has more than %1 entries</source>
   <translation>het ZIP-bestand heeft meer dan %1 items</translation>
  </message>
  <message>
   <source>the ZIP file is damaged</source>
   <translation>het ZIP-bestand is beschadigd</translation>
  </message>
  <message>
   <source>the ZIP file is too large</source>
   <translation>het ZIP-bestand is te groot</translation>
  </message>
  <message>
   <source>the disc index (DICOMDIR) is damaged; open the folder instead</source>
   <translation>de schijfindex (DICOMDIR) is beschadigd; open in plaats daarvan de map</translation>
  </message>
  <message>
   <source>the disc index names it, but it is not there</source>
   <translation>genoemd in de schijfindex, maar niet aanwezig</translation>
  </message>
  <message>
   <source>the disc index points outside its own folder</source>
   <translation>de schijfindex wijst buiten zijn eigen map</translation>
  </message>
  <message>
   <source>the folder cannot be opened (no permission, or the disk is gone)</source>
   <translation>de map kan niet worden geopend (geen toestemming, of de schijf is weg)</translation>
  </message>
  <message>
   <source>the folders are nested too deeply</source>
   <translation>de mappen zijn te diep genest</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/build</name>
  <message>
   <source>The images are compressed in a way this program cannot read; export the series uncompressed.</source>
   <translation>De beelden zijn gecomprimeerd op een manier die dit programma niet kan lezen; exporteer de serie ongecomprimeerd.</translation>
  </message>
  <message>
   <source>many of them lie in one place, as where contrast medium is waited for</source>
   <translation>veel ervan liggen op één plaats, zoals waar op contrastmiddel wordt gewacht</translation>
  </message>
  <message>
   <source>their pixel spacing is “%1”</source>
   <translation>hun pixelafstand is “%1”</translation>
  </message>
  <message>
   <source>their rows and columns are not at right angles</source>
   <translation>hun rijen en kolommen staan niet haaks</translation>
  </message>
  <message>
   <source>they do not say in which direction they lie</source>
   <translation>ze zeggen niet in welke richting ze liggen</translation>
  </message>
  <message>
   <source>they do not say where they lie</source>
   <translation>ze zeggen niet waar ze liggen</translation>
  </message>
  <message>
   <source>they name no pixel spacing</source>
   <translation>ze noemen geen pixelafstand</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/choose</name>
  <message>
   <source>%1 It cannot be analysed either: %2</source>
   <translation>%1 De serie kan ook niet worden geanalyseerd: %2</translation>
  </message>
  <message>
   <source>%1 file was passed over</source>
   <translation>%1 bestand is overgeslagen</translation>
  </message>
  <message>
   <source>%1 files were passed over</source>
   <translation>%1 bestanden zijn overgeslagen</translation>
  </message>
  <message>
   <source>%1 mm covered</source>
   <translation>%1 mm omvat</translation>
  </message>
  <message>
   <source>%1 mm every %2 mm</source>
   <translation>%1 mm per %2 mm</translation>
  </message>
  <message>
   <source>%1 slices (%2 mm against %3 mm).</source>
   <translation>Coupedikte: %1 (%2 mm tegenover %3 mm).</translation>
  </message>
  <message>
   <source>%1 visit, of %2; shown is the one of %3.</source>
   <translation>%1 bezoek, van %2; getoond wordt dat van %3.</translation>
  </message>
  <message>
   <source>A later</source>
   <translation>Later</translation>
  </message>
  <message>
   <source>An earlier</source>
   <translation>Eerder</translation>
  </message>
  <message>
   <source>Best of %1 series for interstitial lung disease: %2; %3.</source>
   <translation>Beste van %1 series voor interstitiële longziekte: %2; %3.</translation>
  </message>
  <message>
   <source>CTs of %1 patients were found (%2); %3: check whose it is.</source>
   <translation>Er zijn CT's van %1 patiënten gevonden (%2); %3: controleer van wie hij is.</translation>
  </message>
  <message>
   <source>CTs of %1 visits were found (%2); %3.</source>
   <translation>Er zijn CT's van %1 bezoeken gevonden (%2); %3.</translation>
  </message>
  <message>
   <source>Contrast medium was given, which raises the lung density.</source>
   <translation>Er is contrastmiddel gegeven, wat de longdichtheid verhoogt.</translation>
  </message>
  <message>
   <source>Covers less of the chest (%1 mm against %2 mm).</source>
   <translation>Omvat minder van de thorax (%1 mm tegenover %2 mm).</translation>
  </message>
  <message>
   <source>Equally suitable; choose it if you prefer it.</source>
   <translation>Even geschikt; kies deze als u dat liever hebt.</translation>
  </message>
  <message>
   <source>Fewer slices (%1 against %2).</source>
   <translation>Minder coupes (%1 tegenover %2).</translation>
  </message>
  <message>
   <source>It is an image file that says nothing of scanner, patient and day; a DICOM series comes first.</source>
   <translation>Een beeldbestand dat niets zegt over scanner, patiënt en dag; een DICOM-serie gaat voor.</translation>
  </message>
  <message>
   <source>It was reformatted or derived from another series.</source>
   <translation>Gereformatteerd of afgeleid van een andere serie.</translation>
  </message>
  <message>
   <source>Made in expiration: the lungs are smaller and denser; inspiration comes first.</source>
   <translation>Gemaakt in expiratie: de longen zijn kleiner en dichter; inspiratie gaat voor.</translation>
  </message>
  <message>
   <source>No CT series was found: %1, most often because %2. Choose a folder with a chest CT.</source>
   <translation>Er is geen CT-serie gevonden: %1; meest voorkomende reden: %2. Kies een map met een thorax-CT.</translation>
  </message>
  <message>
   <source>None of the %1 series %2. The most suitable (%3): %4</source>
   <translation>Geen van de %1 series %2. De meest geschikte (%3): %4</translation>
  </message>
  <message>
   <source>Nothing was found there; choose a folder, ZIP file or DICOMDIR with a CT of the chest.</source>
   <translation>Daar is niets gevonden; kies een map, ZIP-bestand of DICOMDIR met een CT van de thorax.</translation>
  </message>
  <message>
   <source>Softer kernel (%1): fine reticulation shows less than with %2.</source>
   <translation>Zachtere kernel (%1): fijne reticulatie is minder zichtbaar dan met %2.</translation>
  </message>
  <message>
   <source>The only series (%1) %2. %3</source>
   <translation>De enige serie (%1) %2. %3</translation>
  </message>
  <message>
   <source>The only series found: %1.</source>
   <translation>De enige gevonden serie: %1.</translation>
  </message>
  <message>
   <source>The patient lay prone; the supine series comes first.</source>
   <translation>De patiënt lag op de buik; de serie in rugligging gaat voor.</translation>
  </message>
  <message>
   <source>Thicker</source>
   <translation>Dikker</translation>
  </message>
  <message>
   <source>Thinner and therefore noisier</source>
   <translation>Dunner en daardoor ruisrijker</translation>
  </message>
  <message>
   <source>a kernel that shows fine reticulation</source>
   <translation>een kernel die fijne reticulatie toont</translation>
  </message>
  <message>
   <source>an original reconstruction</source>
   <translation>een oorspronkelijke reconstructie</translation>
  </message>
  <message>
   <source>asks before it is analysed</source>
   <translation>vraagt eerst voordat hij wordt geanalyseerd</translation>
  </message>
  <message>
   <source>can be analysed</source>
   <translation>kan worden geanalyseerd</translation>
  </message>
  <message>
   <source>can be analysed without asking</source>
   <translation>kan zonder vragen worden geanalyseerd</translation>
  </message>
  <message>
   <source>can be viewed but not analysed</source>
   <translation>kan worden bekeken maar niet geanalyseerd</translation>
  </message>
  <message>
   <source>kernel %1</source>
   <translation>kernel %1</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>gemiddeld</translation>
  </message>
  <message>
   <source>medium kernel %1</source>
   <translation>gemiddelde kernel %1</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>niet genoemd</translation>
  </message>
  <message>
   <source>of %1</source>
   <translation>van %1</translation>
  </message>
  <message>
   <source>sharp kernel %1</source>
   <translation>scherpe kernel %1</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>zacht</translation>
  </message>
  <message>
   <source>soft kernel %1</source>
   <translation>zachte kernel %1</translation>
  </message>
  <message>
   <source>the fewest objections</source>
   <translation>de minste bezwaren</translation>
  </message>
  <message>
   <source>the whole chest covered</source>
   <translation>de hele thorax omvat</translation>
  </message>
  <message>
   <source>thin sections</source>
   <translation>dunne coupes</translation>
  </message>
  <message>
   <source>this is the one of %1</source>
   <translation>dit is die van %1</translation>
  </message>
  <message>
   <source>this one names no day</source>
   <translation>deze noemt geen dag</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/fill</name>
  <message>
   <source>%1 of %2 slices loaded</source>
   <translation>%1 van %2 coupes geladen</translation>
  </message>
  <message>
   <source>its file is not complete (still being copied?)</source>
   <translation>het bestand is niet volledig (wordt het nog gekopieerd?)</translation>
  </message>
  <message>
   <source>its file was exchanged while it was being opened</source>
   <translation>het bestand is tijdens het openen vervangen</translation>
  </message>
  <message>
   <source>its size is not that of its series</source>
   <translation>de grootte is niet die van de serie</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>het bestand kan niet worden gelezen</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/gate</name>
  <message>
   <source>%1, a whole one at least %2 mm</source>
   <translation>%1, een volledige ten minste %2 mm</translation>
  </message>
  <message>
   <source>%1, and no volume can be measured; send a volume series.</source>
   <translation>%1, en er kan geen volume worden gemeten; stuur een volumeserie.</translation>
  </message>
  <message>
   <source>%1, but not measured. Send the original series or choose another.</source>
   <translation>%1, maar niet gemeten. Stuur de oorspronkelijke serie of kies een andere.</translation>
  </message>
  <message>
   <source>%1; %2 mm or less is recommended.</source>
   <translation>%1; %2 mm of minder wordt aanbevolen.</translation>
  </message>
  <message>
   <source>%1; check before passing them on.</source>
   <translation>%1; controleer dit voordat u ze doorgeeft.</translation>
  </message>
  <message>
   <source>%1; its values are taken as Hounsfield units.</source>
   <translation>%1; de waarden worden als Hounsfield-eenheden opgevat.</translation>
  </message>
  <message>
   <source>%1; levels and extents are less certain.</source>
   <translation>%1; niveaus en uitgebreidheden zijn minder zeker.</translation>
  </message>
  <message>
   <source>%1; open its whole folder or send the complete series.</source>
   <translation>%1; open de hele map of stuur de volledige serie.</translation>
  </message>
  <message>
   <source>%1; send the complete series.</source>
   <translation>%1; stuur de volledige serie.</translation>
  </message>
  <message>
   <source>%1; send the original reconstruction.</source>
   <translation>%1; stuur de oorspronkelijke reconstructie.</translation>
  </message>
  <message>
   <source>%1; their densities are not those of the lung.</source>
   <translation>%1; de dichtheden zijn niet die van de long.</translation>
  </message>
  <message>
   <source>%1; volumes and extents are interpolated.</source>
   <translation>%1; volumes en uitgebreidheden zijn geïnterpoleerd.</translation>
  </message>
  <message>
   <source>%1; volumes, extents and levels speak of the part that is there alone.</source>
   <translation>%1; volumes, uitgebreidheden en niveaus gelden alleen voor het aanwezige deel.</translation>
  </message>
  <message>
   <source>Contrast medium is noted in the header; it raises the density of lung and vessels.</source>
   <translation>In de header is contrastmiddel vermeld; het verhoogt de dichtheid van long en vaten.</translation>
  </message>
  <message>
   <source>The file is not DICOM: scanner, kernel and patient are unknown</source>
   <translation>Het bestand is geen DICOM: scanner, kernel en patiënt zijn onbekend</translation>
  </message>
  <message>
   <source>The header names another part of the body (%1); check that this is a chest CT.</source>
   <translation>De header noemt een ander lichaamsdeel (%1); controleer of dit een thorax-CT is.</translation>
  </message>
  <message>
   <source>The header names no slice thickness; it is taken to be the slice distance (%1 mm).</source>
   <translation>De header noemt geen coupedikte; hiervoor wordt de coupeafstand genomen (%1 mm).</translation>
  </message>
  <message>
   <source>The images are a %1; their densities are not those of the lung. Choose the plain slices.</source>
   <translation>Soort beelden: %1; de dichtheden zijn niet die van de long. Kies de gewone coupes.</translation>
  </message>
  <message>
   <source>The images are marked as derived, not as an original reconstruction; their density may be altered.</source>
   <translation>De beelden zijn aangemerkt als afgeleid, niet als oorspronkelijke reconstructie; de dichtheid kan veranderd zijn.</translation>
  </message>
  <message>
   <source>The images are marked as showing burned-in text, which may name the patient</source>
   <translation>De beelden zijn aangemerkt als beelden met ingebrande tekst, die de patiënt kan noemen</translation>
  </message>
  <message>
   <source>The images are stored for inverted display; the values are unaffected.</source>
   <translation>De beelden zijn opgeslagen voor geïnverteerde weergave; de waarden worden niet beïnvloed.</translation>
  </message>
  <message>
   <source>The images are virtual monoenergetic ones%1; their densities differ from those of a plain CT.</source>
   <translation>De beelden zijn virtueel monoenergetisch%1; de dichtheden verschillen van die van een gewone CT.</translation>
  </message>
  <message>
   <source>The images show a computed substance (as iodine maps or virtual non-contrast images do)</source>
   <translation>De beelden tonen een berekende stof (zoals jodiumkaarten of virtueel blanco beelden)</translation>
  </message>
  <message>
   <source>The images were compressed with loss, which alters the density values; send the original series.</source>
   <translation>De beelden zijn met verlies gecomprimeerd, wat de dichtheidswaarden verandert; stuur de oorspronkelijke serie.</translation>
  </message>
  <message>
   <source>The patient is a child (%1 old): networks and usual distances are those of adults</source>
   <translation>De patiënt is een kind (%1 oud): netwerken en gebruikelijke afstanden zijn die van volwassenen</translation>
  </message>
  <message>
   <source>The patient lay on the side; compare with supine series only with care.</source>
   <translation>De patiënt lag op de zij; vergelijk alleen met voorzichtigheid met series in rugligging.</translation>
  </message>
  <message>
   <source>The patient lay prone: density that shifts with gravity differs from supine series.</source>
   <translation>De patiënt lag op de buik: dichtheid die met de zwaartekracht verschuift, verschilt van series in rugligging.</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units (rescale type %1)</source>
   <translation>De pixelwaarden zijn geen Hounsfield-eenheden (rescale type %1)</translation>
  </message>
  <message>
   <source>The pixel values cannot be turned into Hounsfield units (rescale slope or intercept is missing)</source>
   <translation>De pixelwaarden kunnen niet in Hounsfield-eenheden worden omgezet (rescale slope of intercept ontbreekt)</translation>
  </message>
  <message>
   <source>The series leaves open what its pixels measure (rescale type %1)</source>
   <translation>De serie laat open wat haar pixels meten (rescale type %1)</translation>
  </message>
  <message>
   <source>The series was made in expiration: the lungs are smaller and denser, which looks like ground glass.</source>
   <translation>De serie is in expiratie gemaakt: de longen zijn kleiner en dichter, wat op matglas lijkt.</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick</source>
   <translation>De coupes zijn %1 mm dik</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick and lie %2 mm apart: the lung between them is not seen</source>
   <translation>De coupes zijn %1 mm dik en liggen %2 mm uiteen: de long ertussen is niet gezien</translation>
  </message>
  <message>
   <source>The slices are not axial; they have been turned into the usual order by their positions.</source>
   <translation>De coupes zijn niet axiaal; ze zijn op grond van hun posities in de gebruikelijke volgorde gedraaid.</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient: %1; they can be viewed, without millimetres</source>
   <translation>De coupes kunnen niet in de patiënt worden geplaatst: %1; ze kunnen worden bekeken, zonder millimeters</translation>
  </message>
  <message>
   <source>This is not CT (modality %1); choose a CT series of the chest.</source>
   <translation>Dit is geen CT (modaliteit %1); kies een CT-serie van de thorax.</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it covers %1 mm from top to bottom</source>
   <translation>Dit is geen volledige thorax-CT: hij omvat %1 mm van boven naar onder</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it has %1, at least %2 are needed</source>
   <translation>Dit is geen volledige thorax-CT: aanwezig %1, nodig ten minste %2</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: the field is only %1 × %2 mm and cuts the lungs</source>
   <translation>Dit is geen volledige thorax-CT: het beeldveld is maar %1 × %2 mm en snijdt de longen af</translation>
  </message>
  <message>
   <source>above %1 mm fine reticulation is blurred and extents are less certain.</source>
   <translation>boven %1 mm vervaagt fijne reticulatie en zijn uitgebreidheden minder zeker.</translation>
  </message>
  <message>
   <source>ask</source>
   <translation>navragen</translation>
  </message>
  <message>
   <source>of %1 keV</source>
   <translation>van %1 keV</translation>
  </message>
  <message>
   <source>too thick to tell the patterns apart (at most %1 mm); a thin reconstruction is better.</source>
   <translation>te dik om de patronen te onderscheiden (hoogstens %1 mm); een dunne reconstructie is beter.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/copies</name>
  <message>
   <source>%1 an image that is there in another form; the least compressed is used.</source>
   <translation>%1 een beeld dat er al in een andere vorm is; het minst gecomprimeerde wordt gebruikt.</translation>
  </message>
  <message>
   <source>%1 file holds</source>
   <translation>%1 bestand bevat</translation>
  </message>
  <message>
   <source>%1 files hold</source>
   <translation>%1 bestanden bevatten</translation>
  </message>
  <message>
   <source>%1 files were copies of others and left out.</source>
   <translation>%1 bestanden waren kopieën van andere en zijn weggelaten.</translation>
  </message>
  <message>
   <source>%1 slices bear the SOP instance UID of another slice; they were told apart by their places.</source>
   <translation>%1 coupes dragen de SOP instance UID van een andere coupe; ze zijn onderscheiden op hun plaats.</translation>
  </message>
  <message>
   <source>1 file was a copy of another and left out.</source>
   <translation>1 bestand was een kopie van een ander en is weggelaten.</translation>
  </message>
  <message>
   <source>a copy of a file already read</source>
   <translation>een kopie van een al gelezen bestand</translation>
  </message>
  <message>
   <source>it is %1</source>
   <translation>het is %1</translation>
  </message>
  <message>
   <source>the same image stored again in another form</source>
   <translation>hetzelfde beeld, opnieuw opgeslagen in een andere vorm</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/group</name>
  <message>
   <source>%1 into %2 stacks, choose the one to analyse.</source>
   <translation>%1 in %2 stapels; kies de te analyseren stapel.</translation>
  </message>
  <message>
   <source>%1 slices are damaged and were left out.</source>
   <translation>%1 coupes zijn beschadigd en zijn weggelaten.</translation>
  </message>
  <message>
   <source>1 slice is damaged and was left out.</source>
   <translation>1 coupe is beschadigd en is weggelaten.</translation>
  </message>
  <message>
   <source>Slices of different size, pixel spacing or direction bear one series UID; they were separated</source>
   <translation>Coupes met verschillende grootte, pixelafstand of richting dragen dezelfde serie-UID; ze zijn gescheiden</translation>
  </message>
  <message>
   <source>it does not say where it lies, as the other slices of its series do</source>
   <translation>ze zegt niet waar ze ligt, anders dan de andere coupes van haar serie</translation>
  </message>
  <message>
   <source>it is a colour image, not CT values</source>
   <translation>het is een kleurenbeeld, geen CT-waarden</translation>
  </message>
  <message>
   <source>it lies or is sized differently from the other slices of its series (a localiser?)</source>
   <translation>anders gelegen of van andere grootte dan de andere coupes van de serie (een localizer?)</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/identity</name>
  <message>
   <source>%1 Check that this is the right patient and day.</source>
   <translation>%1 Controleer of dit de juiste patiënt en dag is.</translation>
  </message>
  <message>
   <source>Slices of different %1 bear one series UID; they were kept apart.</source>
   <translation>Coupes met verschillen (%1) dragen dezelfde serie-UID; ze zijn apart gehouden.</translation>
  </message>
  <message>
   <source>days of acquisition</source>
   <translation>opnamedagen</translation>
  </message>
  <message>
   <source>study days</source>
   <translation>onderzoeksdagen</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/rounded</name>
  <message>
   <source>The header gives the positions of the slices in whole millimetres; they were placed %1 mm apart by the numbers of the images. Volumes depend on that distance.</source>
   <translation>De header geeft de posities van de coupes in hele millimeters; ze zijn volgens de beeldnummers op een afstand van %1 mm geplaatst. De volumes hangen van die afstand af.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/split</name>
  <message>
   <source>%1 acquisitions meet at %2 mm%3.</source>
   <translation>%1 acquisities sluiten bij %2 mm op elkaar aan%3.</translation>
  </message>
  <message>
   <source>%1 at %2 mm %3 left out.</source>
   <translation>%1 bij %2 mm %3 weggelaten.</translation>
  </message>
  <message>
   <source>%1 of their overlap %2 left out</source>
   <translation>%1 van hun overlap %2 weggelaten</translation>
  </message>
  <message>
   <source>%1Between two breaths lung may be doubled or missing there.</source>
   <translation>%1Tussen twee ademteugen kan long daar dubbel zijn of ontbreken.</translation>
  </message>
  <message>
   <source>Acquisitions far from each other were stored under one series UID; they were separated, choose the one to analyse. If they are parts of one chest, the slices between them are missing: send the complete series.</source>
   <translation>Opnamen die ver uit elkaar liggen waren onder één serie-UID opgeslagen; ze zijn gescheiden, kies de te analyseren opname. Zijn het delen van één thorax, dan ontbreken de coupes ertussen: stuur de volledige serie.</translation>
  </message>
  <message>
   <source>Several different slices lie in the same place and nothing tells them apart; check before you use it.</source>
   <translation>Meerdere verschillende coupes liggen op dezelfde plaats en niets onderscheidt ze; controleer dit vóór gebruik.</translation>
  </message>
  <message>
   <source>Several volumes were stored under one series UID; they were separated, choose the one to analyse.</source>
   <translation>Meerdere volumes waren onder één serie-UID opgeslagen; ze zijn gescheiden, kies het te analyseren volume.</translation>
  </message>
  <message>
   <source>The kernel changes within the series (%1); densities may differ from slice to slice.</source>
   <translation>De kernel wisselt binnen de serie (%1); dichtheden kunnen van coupe tot coupe verschillen.</translation>
  </message>
  <message>
   <source>do not fit the others and were</source>
   <translation>passen niet bij de andere en zijn</translation>
  </message>
  <message>
   <source>does not fit the others and was</source>
   <translation>past niet bij de andere en is</translation>
  </message>
  <message>
   <source>it is of another acquisition or reconstruction than the other slices of its series</source>
   <translation>van een andere acquisitie of reconstructie dan de andere coupes van de serie</translation>
  </message>
  <message>
   <source>it lies off the other slices of its series</source>
   <translation>buiten de andere coupes van de serie</translation>
  </message>
  <message>
   <source>it lies where two acquisitions overlap, and the other one's slice is used</source>
   <translation>waar twee acquisities overlappen; de coupe van de andere wordt gebruikt</translation>
  </message>
  <message>
   <source>was</source>
   <translation>is</translation>
  </message>
  <message>
   <source>were</source>
   <translation>zijn</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/enhanced</name>
  <message>
   <source>its functional groups are damaged; export it as single slices</source>
   <translation>de functional groups zijn beschadigd; exporteer het als losse coupes</translation>
  </message>
  <message>
   <source>its functional groups do not match its number of frames; export it as single slices</source>
   <translation>de functional groups passen niet bij het aantal frames; exporteer het als losse coupes</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/facts</name>
  <message>
   <source>it has no image size (Rows, Columns or BitsAllocated is missing)</source>
   <translation>zonder beeldgrootte (Rows, Columns of BitsAllocated ontbreekt)</translation>
  </message>
  <message>
   <source>its pixels of %1 in %2 bits are not a CT format</source>
   <translation>de pixels (%1 in %2 bits) zijn geen CT-formaat</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/junk</name>
  <message>
   <source>a MetaImage (.mha)</source>
   <translation>een MetaImage (.mha)</translation>
  </message>
  <message>
   <source>a NIfTI image (.nii)</source>
   <translation>een NIfTI-beeld (.nii)</translation>
  </message>
  <message>
   <source>a packed NIfTI image (.nii.gz)</source>
   <translation>een ingepakt NIfTI-beeld (.nii.gz)</translation>
  </message>
  <message>
   <source>an NRRD image (.nrrd)</source>
   <translation>een NRRD-beeld (.nrrd)</translation>
  </message>
  <message>
   <source>it is %1 under another name; give it its ending and open it again</source>
   <translation>het is %1 onder een andere naam; geef het de juiste extensie en open het opnieuw</translation>
  </message>
  <message>
   <source>it is a packed archive; unpack it and open its folder</source>
   <translation>het is een ingepakt archief; pak het uit en open de map</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>het is geen DICOM-bestand</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/numbering</name>
  <message>
   <source>image %1</source>
   <translation>beeld %1</translation>
  </message>
  <message>
   <source>series %1</source>
   <translation>serie %1</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/quiet</name>
  <message>
   <source>pydicom noticed something unusual in a file header</source>
   <translation>pydicom merkte iets ongewoons op in een bestandsheader</translation>
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
   <translation>niet vermeld hoe de pixels zijn opgeslagen (geen transfer syntax)</translation>
  </message>
  <message>
   <source>it has several frames without a position for each; export it as single slices</source>
   <translation>het heeft meerdere frames zonder positie voor elk; exporteer het als losse coupes</translation>
  </message>
  <message>
   <source>it holds no image</source>
   <translation>het bevat geen beeld</translation>
  </message>
  <message>
   <source>it is a PDF document, not CT slices</source>
   <translation>het is een PDF-document, geen CT-coupes</translation>
  </message>
  <message>
   <source>it is a presentation state, not CT slices</source>
   <translation>het is een presentation state, geen CT-coupes</translation>
  </message>
  <message>
   <source>it is a radiotherapy dose, not CT slices</source>
   <translation>het is een radiotherapiedosis, geen CT-coupes</translation>
  </message>
  <message>
   <source>it is a radiotherapy plan, not CT slices</source>
   <translation>het is een radiotherapieplan, geen CT-coupes</translation>
  </message>
  <message>
   <source>it is a radiotherapy structure set, not CT slices</source>
   <translation>het is een radiotherapie-structuurset, geen CT-coupes</translation>
  </message>
  <message>
   <source>it is a report (SR), not CT slices</source>
   <translation>het is een verslag (SR), geen CT-coupes</translation>
  </message>
  <message>
   <source>it is a scout (localiser), not an axial slice</source>
   <translation>het is een scout (localizer), geen axiale coupe</translation>
  </message>
  <message>
   <source>it is a secondary capture (a picture of a screen), not CT slices</source>
   <translation>het is een secondary capture (een schermafbeelding), geen CT-coupes</translation>
  </message>
  <message>
   <source>it is a segmentation (SEG), not CT slices</source>
   <translation>het is een segmentatie (SEG), geen CT-coupes</translation>
  </message>
  <message>
   <source>it is a waveform, not CT slices</source>
   <translation>het is een golfvorm (waveform), geen CT-coupes</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>het is leeg</translation>
  </message>
  <message>
   <source>it is the index of a disc (DICOMDIR)</source>
   <translation>het is de index van een schijf (DICOMDIR)</translation>
  </message>
  <message>
   <source>its compressed header is damaged</source>
   <translation>de gecomprimeerde header is beschadigd</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>de header is beschadigd</translation>
  </message>
  <message>
   <source>its header is nested too deeply to be a CT file</source>
   <translation>de header is te diep genest voor een CT-bestand</translation>
  </message>
  <message>
   <source>its header is too long for a CT file</source>
   <translation>de header is te lang voor een CT-bestand</translation>
  </message>
  <message>
   <source>little</source>
   <translation>little</translation>
  </message>
  <message>
   <source>the file became shorter while it was read</source>
   <translation>het bestand werd tijdens het lezen korter</translation>
  </message>
  <message>
   <source>the file ends inside its header</source>
   <translation>het bestand eindigt binnen de header</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/tags</name>
  <message>
   <source>%1 bytes</source>
   <translation>%1 bytes</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 elementen</translation>
  </message>
  <message>
   <source>The header of this slice cannot be read any more; open the CT again.</source>
   <translation>De header van deze coupe kan niet meer worden gelezen; open de CT opnieuw.</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>niet leesbaar</translation>
  </message>
  <message>
   <source>hidden with names</source>
   <translation>verborgen met de namen</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/walker</name>
  <message>
   <source>a sequence holds something that is not an item</source>
   <translation>een sequentie bevat iets dat geen item is</translation>
  </message>
  <message>
   <source>tags are not in ascending order</source>
   <translation>de tags staan niet in oplopende volgorde</translation>
  </message>
  <message>
   <source>unknown value representation</source>
   <translation>onbekende value representation</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/header</name>
  <message>
   <source>it does not say a usable place in the patient; save it again</source>
   <translation>geen bruikbare plaats in de patiënt vermeld; sla het opnieuw op</translation>
  </message>
  <message>
   <source>it does not say a usable voxel spacing; save it again</source>
   <translation>geen bruikbare voxelafstand vermeld; sla het opnieuw op</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume by itself</source>
   <translation>%1 dimensies in plaats van drie; sla één volume afzonderlijk op</translation>
  </message>
  <message>
   <source>it holds labels or 8-bit values (a mask), not Hounsfield units</source>
   <translation>bevat labels of 8-bits waarden (een masker), geen Hounsfield-eenheden</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not CT values</source>
   <translation>een kleuren- of vectorbeeld, geen CT-waarden</translation>
  </message>
  <message>
   <source>it is damaged or not the image file that its name says</source>
   <translation>beschadigd of niet het beeldbestand dat de naam aangeeft</translation>
  </message>
  <message>
   <source>its header names a size that its data cannot have</source>
   <translation>de header noemt een grootte die de data niet kunnen hebben</translation>
  </message>
  <message>
   <source>its voxels are in another file, which is not opened</source>
   <translation>de voxels staan in een ander bestand, dat niet wordt geopend</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/imagefile</name>
  <message>
   <source>%1. Save it again with its orientation.</source>
   <translation>%1. Sla het opnieuw op met de oriëntatie.</translation>
  </message>
  <message>
   <source>The file does not say how it lies in the patient; right and left, top and bottom are guessed</source>
   <translation>Het bestand geeft niet aan hoe het in de patiënt ligt; rechts en links, boven en onder zijn geraden</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, or the disk is gone)</source>
   <translation>niet leesbaar (geen toestemming, of de schijf is weg)</translation>
  </message>
  <message>
   <source>it holds labels or a mask (few whole values from 0), not Hounsfield units</source>
   <translation>bevat labels of een masker (enkele gehele waarden vanaf 0), geen Hounsfield-eenheden</translation>
  </message>
  <message>
   <source>it holds the voxels of a header file beside it; save both as one .mha or .nrrd file</source>
   <translation>bevat de voxels van een headerbestand ernaast; sla beide op als één .mha- of .nrrd-bestand</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .mha file</source>
   <translation>een header waarvan de voxels in een ander bestand staan; sla beide op als één .mha-bestand</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .nrrd file</source>
   <translation>een header waarvan de voxels in een ander bestand staan; sla beide op als één .nrrd-bestand</translation>
  </message>
  <message>
   <source>it is an image file inside a ZIP file; unpack it and open it by itself</source>
   <translation>een beeldbestand in een ZIP-bestand; pak het uit en open het afzonderlijk</translation>
  </message>
  <message>
   <source>it is half of a pair of files (.hdr and .img); save both as one .nii.gz file</source>
   <translation>de helft van een bestandspaar (.hdr en .img); sla beide op als één .nii.gz-bestand</translation>
  </message>
  <message>
   <source>its axes are not at right angles (a tilted gantry?); open the DICOM files instead</source>
   <translation>de assen staan niet haaks (een gekantelde gantry?); open in plaats daarvan de DICOM-bestanden</translation>
  </message>
  <message>
   <source>its values lie between 0 and 1 (a probability, or made for a network); save it in Hounsfield units</source>
   <translation>de waarden liggen tussen 0 en 1 (een kans, of gemaakt voor een netwerk); sla het op in Hounsfield-eenheden</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/metaimage</name>
  <message>
   <source>it is a MetaImage of an unusual form; save it again</source>
   <translation>een MetaImage van ongewone vorm; sla het opnieuw op</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/nifti</name>
  <message>
   <source>its voxel spacing (%1 mm) is not usable; save it again</source>
   <translation>de voxelafstand (%1 mm) is niet bruikbaar; sla het opnieuw op</translation>
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
   <translation>een kleuren- of vectorbeeld, of met assen van een ongewone soort</translation>
  </message>
  <message>
   <source>it says a place in a space that is not the patient's; save it again</source>
   <translation>noemt een plaats in een andere ruimte dan die van de patiënt; sla het opnieuw op</translation>
  </message>
  <message>
   <source>its voxels are stored in an unusual form; save it again as raw or gzip</source>
   <translation>de voxels zijn in een ongewone vorm opgeslagen; sla ze opnieuw op als raw of gzip</translation>
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
   <translation>%1 kan niet worden gelezen: %2.</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2. Choose one axial CT slice.</source>
   <translation>%1 kan niet worden gelezen: %2. Kies één axiale CT-coupe.</translation>
  </message>
  <message>
   <source>%1 could not be read (%2) and %3 left out, not filled with zeros.</source>
   <translation>%1 niet leesbaar (%2) en %3 weggelaten, niet met nullen gevuld.</translation>
  </message>
  <message>
   <source>%1 is not an axial slice; choose one axial CT slice.</source>
   <translation>%1 is geen axiale coupe; kies één axiale CT-coupe.</translation>
  </message>
  <message>
   <source>%1 of %2 slices are damaged; copy or export the series again.</source>
   <translation>%1 van %2 coupes zijn beschadigd; kopieer of exporteer de serie opnieuw.</translation>
  </message>
  <message>
   <source>Checking that the whole chest is there</source>
   <translation>Er wordt gecontroleerd of de hele thorax aanwezig is</translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Geladen</translation>
  </message>
  <message>
   <source>No slice of the series can be shown: %1. Copy or export the series again.</source>
   <translation>Geen coupe van de serie kan worden getoond: %1. Kopieer of exporteer de serie opnieuw.</translation>
  </message>
  <message>
   <source>Reading the image file</source>
   <translation>Beeldbestand wordt gelezen</translation>
  </message>
  <message>
   <source>The series is larger than any CT; its header is probably damaged. Export it again.</source>
   <translation>De serie is groter dan welke CT ook; de header is waarschijnlijk beschadigd. Exporteer de serie opnieuw.</translation>
  </message>
  <message>
   <source>This holds more than one slice; choose the file of one axial slice.</source>
   <translation>Dit bevat meer dan één coupe; kies het bestand van één axiale coupe.</translation>
  </message>
  <message>
   <source>no slice could be read</source>
   <translation>er kon geen coupe worden gelezen</translation>
  </message>
  <message>
   <source>nothing was found there</source>
   <translation>daar is niets gevonden</translation>
  </message>
  <message>
   <source>refuse</source>
   <translation>afwijzen</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/lungs_there</name>
  <message>
   <source>%1 speak of the part that is there alone.</source>
   <translation>%1 gelden alleen voor het aanwezige deel.</translation>
  </message>
  <message>
   <source>%1; choose a series that shows both lungs.</source>
   <translation>%1; kies een serie die beide longen toont.</translation>
  </message>
  <message>
   <source>%1; the scale may be shifted, and every density with it.</source>
   <translation>%1; de schaal kan verschoven zijn, en daarmee elke dichtheid.</translation>
  </message>
  <message>
   <source>A little lung may be missing at the %1 of the series (at %2 mm)</source>
   <translation>Aan het uiteinde van de serie (%1, bij %2 mm) ontbreekt mogelijk een beetje long</translation>
  </message>
  <message>
   <source>A little lung may be missing at the sides of the field (from %1 to %2 mm)</source>
   <translation>Aan de randen van het beeldveld ontbreekt mogelijk een beetje long (van %1 tot %2 mm)</translation>
  </message>
  <message>
   <source>Only %1 mL of lung were found; the lungs may lie partly outside the series.</source>
   <translation>Er is maar %1 mL long gevonden; de longen liggen mogelijk deels buiten de serie.</translation>
  </message>
  <message>
   <source>The darkest air of the series has %1 HU instead of about −1000</source>
   <translation>De donkerste lucht van de serie heeft %1 HU in plaats van ongeveer −1000</translation>
  </message>
  <message>
   <source>The field may cut the lungs at the sides (from %1 to %2 mm)</source>
   <translation>Het beeldveld snijdt de longen mogelijk aan de zijkanten af (van %1 tot %2 mm)</translation>
  </message>
  <message>
   <source>The lungs are cut off at the %1 of the series (at %2 mm); volumes, extents and levels</source>
   <translation>De longen zijn aan het uiteinde van de serie (%1, bij %2 mm) afgesneden; volumes, uitgebreidheden en niveaus</translation>
  </message>
  <message>
   <source>The pixel values do not look like Hounsfield units (most lie between %1 and %2)</source>
   <translation>De pixelwaarden lijken geen Hounsfield-eenheden te zijn (de meeste liggen tussen %1 en %2)</translation>
  </message>
  <message>
   <source>This is not a chest CT: only %1 mL of lung were found</source>
   <translation>Dit is geen thorax-CT: er is maar %1 mL long gevonden</translation>
  </message>
  <message>
   <source>volumes may be slightly too small.</source>
   <translation>volumes kunnen iets te klein zijn.</translation>
  </message>
  <message>
   <source>what lies outside is not measured, and volumes are too small.</source>
   <translation>wat erbuiten ligt, wordt niet gemeten en volumes zijn te klein.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/memory</name>
  <message>
   <source>%1 of %2 × %3 pixels need about %4 GB of memory and %5 GB can be had; close other programs, or choose a series of thicker slices.</source>
   <translation>%1 van %2 × %3 pixels hebben ongeveer %4 GB geheugen nodig en %5 GB is beschikbaar; sluit andere programma's, of kies een serie met dikkere coupes.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/pixels</name>
  <message>
   <source>its compression is not one this program can read</source>
   <translation>deze compressie kan het programma niet lezen</translation>
  </message>
  <message>
   <source>its frames cannot be told apart</source>
   <translation>de frames zijn niet te onderscheiden</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/places</name>
  <message>
   <source>it has far more pixel data than an image of its size</source>
   <translation>veel meer pixeldata dan een beeld van deze grootte heeft</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/resample</name>
  <message>
   <source>Placing the slices by their positions</source>
   <translation>Coupes worden volgens hun posities geplaatst</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/scan</name>
  <message>
   <source>%1 files read</source>
   <translation>%1 bestanden gelezen</translation>
  </message>
  <message>
   <source>%1 of what was opened %2 left out: %3.</source>
   <translation>%1 van wat geopend is, %2 weggelaten: %3.</translation>
  </message>
  <message>
   <source>%1 series found</source>
   <translation>%1 series gevonden</translation>
  </message>
  <message>
   <source>Sorting the slices into series</source>
   <translation>Coupes worden tot series gesorteerd</translation>
  </message>
  <message>
   <source>Waiting for files that are still being copied</source>
   <translation>Wachten op bestanden die nog worden gekopieerd</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, damaged, or the disk is gone)</source>
   <translation>niet leesbaar (geen toestemming, beschadigd, of de schijf is weg)</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>niet aanwezig</translation>
  </message>
  <message>
   <source>it is the same image stored again in another form</source>
   <translation>hetzelfde beeld, opnieuw opgeslagen in een andere vorm</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/series</name>
  <message>
   <source>%1 series</source>
   <translation>%1-serie</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/stack</name>
  <message>
   <source>%1 missing between the positions %2; the gap is filled by interpolation.</source>
   <translation>%1 tussen de posities %2; de leemte is door interpolatie gevuld.</translation>
  </message>
  <message>
   <source>%1 slices are</source>
   <translation>%1 coupes ontbreken</translation>
  </message>
  <message>
   <source>%1 to %2 mm</source>
   <translation>%1 tot %2 mm</translation>
  </message>
  <message>
   <source>%1, too much to be measured. Send the complete series.</source>
   <translation>%1, te veel om te meten. Stuur de volledige serie.</translation>
  </message>
  <message>
   <source>1 slice is</source>
   <translation>1 coupe ontbreekt</translation>
  </message>
  <message>
   <source>Much of the series is missing (%1 of %2 slices, widest hole %3 mm)</source>
   <translation>Een groot deel van de serie ontbreekt (%1 van %2 coupes, breedste leemte %3 mm)</translation>
  </message>
  <message>
   <source>The gantry was tilted by %1 degrees; this has been corrected from the slice positions.</source>
   <translation>De gantry was %1 graden gekanteld; dit is op grond van de coupeposities gecorrigeerd.</translation>
  </message>
  <message>
   <source>The slice distance varies from %1 to %2 mm (at %3 mm); the slices are placed by their real positions and interpolated onto an even grid.</source>
   <translation>De coupeafstand varieert van %1 tot %2 mm (bij %3 mm); de coupes zijn volgens hun werkelijke posities geplaatst en op een gelijkmatig raster geïnterpoleerd.</translation>
  </message>
  <message>
   <source>The slice positions are not those of one scan (they run sideways); send the original reconstruction.</source>
   <translation>De coupeposities zijn niet die van één scan (ze lopen zijwaarts); stuur de oorspronkelijke reconstructie.</translation>
  </message>
  <message>
   <source>The slices are shifted sideways against each other by up to %1 mm; this has been corrected.</source>
   <translation>De coupes zijn tot %1 mm zijwaarts ten opzichte van elkaar verschoven; dit is gecorrigeerd.</translation>
  </message>
  <message>
   <source>The slices are very unevenly spaced (%1 to %2 mm)</source>
   <translation>De coupes liggen zeer ongelijk verdeeld (%1 tot %2 mm)</translation>
  </message>
  <message>
   <source>what lies in the holes is guessed. Better send the complete series.</source>
   <translation>wat in de leemten ligt, is geraden. Stuur liever de volledige serie.</translation>
  </message>
  <message>
   <source>what lies in the wide gaps is guessed. Better send the original reconstruction.</source>
   <translation>wat in de brede leemten ligt, is geraden. Stuur liever de oorspronkelijke reconstructie.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/words</name>
  <message>
   <source>maximum intensity projection (MIP)</source>
   <translation>maximumintensiteitsprojectie (MIP)</translation>
  </message>
  <message>
   <source>mean of several slices</source>
   <translation>gemiddelde van meerdere coupes</translation>
  </message>
  <message>
   <source>minimum intensity projection (MinIP)</source>
   <translation>minimumintensiteitsprojectie (MinIP)</translation>
  </message>
  <message>
   <source>projection image</source>
   <translation>projectiebeeld</translation>
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
   <translation>%1 is een structuurset zonder regio's; exporteer die opnieuw.</translation>
  </message>
  <message>
   <source>A contour of %1 is damaged; export the structure set again.</source>
   <translation>Een contour van %1 is beschadigd; exporteer de structuurset opnieuw.</translation>
  </message>
  <message>
   <source>The contours do not lie on the slices of this CT. %1</source>
   <translation>De contouren liggen niet op de coupes van deze CT. %1</translation>
  </message>
  <message>
   <source>The contours reach beyond the CT, so they are of another one. %1</source>
   <translation>De contouren reiken buiten de CT en horen dus bij een andere. %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/dicom_masks</name>
  <message>
   <source>%1 does not say where each of its frames lies; export it again.</source>
   <translation>%1 geeft niet aan waar elk frame ligt; exporteer opnieuw.</translation>
  </message>
  <message>
   <source>%1 has a frame of segment %2, which it does not describe.</source>
   <translation>%1 heeft een frame van segment %2, dat niet is beschreven.</translation>
  </message>
  <message>
   <source>%1 is a segmentation without segments; export it again.</source>
   <translation>%1 is een segmentatie zonder segmenten; exporteer die opnieuw.</translation>
  </message>
  <message>
   <source>The pixels of %1 cannot be read; export it again.</source>
   <translation>De pixels van %1 kunnen niet worden gelezen; exporteer opnieuw.</translation>
  </message>
  <message>
   <source>The segmentation does not lie on the voxels of this CT. %1</source>
   <translation>De segmentatie ligt niet op de voxels van deze CT. %1</translation>
  </message>
  <message>
   <source>The segmentation reaches beyond the CT, so it is of another one. %1</source>
   <translation>De segmentatie reikt buiten de CT en hoort dus bij een andere. %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/evaluation</name>
  <message>
   <source>Compared</source>
   <translation>Vergeleken</translation>
  </message>
  <message>
   <source>Counting the voxels</source>
   <translation>Voxels worden geteld</translation>
  </message>
  <message>
   <source>Only %1 % of what the reader marked lies in the lungs; is the mask of this CT?</source>
   <translation>Slechts %1 % van wat de beoordelaar markeerde, ligt in de longen; hoort het masker bij deze CT?</translation>
  </message>
  <message>
   <source>The reader marked no lesion.</source>
   <translation>De beoordelaar heeft geen laesie gemarkeerd.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/grid</name>
  <message>
   <source>Save the mask on the grid of this CT, or open the CT that it was drawn on.</source>
   <translation>Sla het masker op het raster van deze CT op, of open de CT waarop het is getekend.</translation>
  </message>
  <message>
   <source>The mask is turned against the CT. %1</source>
   <translation>Het masker is gedraaid ten opzichte van de CT. %1</translation>
  </message>
  <message>
   <source>The mask lies %1 mm beside the voxels of the CT. %2</source>
   <translation>Het masker ligt %1 mm naast de voxels van de CT. %2</translation>
  </message>
  <message>
   <source>The mask reaches beyond the CT, so it is of another one. %1</source>
   <translation>Het masker reikt buiten de CT en hoort dus bij een andere. %1</translation>
  </message>
  <message>
   <source>The voxels of the mask (%1 mm) are not those of the CT (%2 mm). %3</source>
   <translation>De voxels van het masker (%1 mm) zijn niet die van de CT (%2 mm). %3</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/image_masks</name>
  <message>
   <source>%1 cannot be read as a mask: %2.</source>
   <translation>%1 kan niet als masker worden gelezen: %2.</translation>
  </message>
  <message>
   <source>%1 holds fractions, not labels; save the mask with whole numbers.</source>
   <translation>%1 bevat breuken, geen labels; sla het masker op met gehele getallen.</translation>
  </message>
  <message>
   <source>%1 holds values from %2 to %3: that is no mask of labels 0 to 255.</source>
   <translation>%1 bevat waarden van %2 tot %3: dat is geen masker met labels 0 tot 255.</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Laag</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Naam</translation>
  </message>
  <message>
   <source>The file holds %1 different values; that is no mask of labels.</source>
   <translation>Het bestand bevat %1 verschillende waarden; dat is geen masker met labels.</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume of labels by itself</source>
   <translation>%1 dimensies in plaats van drie; sla één volume met labels afzonderlijk op</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not labels</source>
   <translation>een kleuren- of vectorbeeld, geen labels</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/labels</name>
  <message>
   <source>All lesions</source>
   <translation>Alle laesies</translation>
  </message>
  <message>
   <source>Lesions of any kind</source>
   <translation>Laesies van elke soort</translation>
  </message>
  <message>
   <source>Lung, or lung without lesions</source>
   <translation>Long, of long zonder laesies</translation>
  </message>
  <message>
   <source>No label of the mask is compared; give at least one of them a meaning.</source>
   <translation>Geen label van het masker wordt vergeleken; geef er ten minste één een betekenis.</translation>
  </message>
  <message>
   <source>Nobody said what %1 of the mask means; %2.</source>
   <translation>Niet aangegeven wat %1 in het masker betekent; %2.</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>Niet vergeleken</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>Beoordelaar</translation>
  </message>
  <message>
   <source>Reticulation or fibrosis</source>
   <translation>Reticulatie of fibrose</translation>
  </message>
  <message>
   <source>The lesions of this CT were not marked yet; analyse it first.</source>
   <translation>De laesies van deze CT zijn nog niet gemarkeerd; analyseer hem eerst.</translation>
  </message>
  <message>
   <source>The mask has no label “%1”; it has %2.</source>
   <translation>Het masker heeft geen label “%1”; wel %2.</translation>
  </message>
  <message>
   <source>The program's network does not mark %1; that has no row of its own.</source>
   <translation>Het netwerk van het programma markeert niet: %1; daarvoor is geen eigen rij.</translation>
  </message>
  <message>
   <source>The reader drew one kind of lesion alone, so the union of all lesions is not compared.</source>
   <translation>De beoordelaar heeft maar één soort laesie getekend, dus de vereniging van alle laesies wordt niet vergeleken.</translation>
  </message>
  <message>
   <source>choose it in the window, or write --labels 1=ggo,2=fibrosis</source>
   <translation>kies het in het venster, of geef --labels 1=ggo,2=fibrosis op</translation>
  </message>
  <message>
   <source>“%1” is no label with its meaning; write 1=ggo with one of %2.</source>
   <translation>“%1” is geen label met een betekenis; geef 1=ggo op met een van %2.</translation>
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
   <translation>Het bestand bevat meer dan %1 segmenten; sla alleen die van de longen op.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/overlap</name>
  <message>
   <source>Lesion of another kind</source>
   <translation>Laesie van een andere soort</translation>
  </message>
  <message>
   <source>Lung without lesions</source>
   <translation>Long zonder laesies</translation>
  </message>
  <message>
   <source>Outside the lungs</source>
   <translation>Buiten de longen</translation>
  </message>
  <message>
   <source>neither marked any</source>
   <translation>geen van beide heeft iets gemarkeerd</translation>
  </message>
  <message>
   <source>the program marked none</source>
   <translation>het programma heeft er geen gemarkeerd</translation>
  </message>
  <message>
   <source>the reader marked none</source>
   <translation>de beoordelaar heeft er geen gemarkeerd</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/paired</name>
  <message>
   <source>%1: no interval below %2</source>
   <translation>%1: geen interval onder %2</translation>
  </message>
  <message>
   <source>all pairs are equal</source>
   <translation>alle paren zijn gelijk</translation>
  </message>
  <message>
   <source>one of the two never varies, so there is no correlation</source>
   <translation>een van de twee varieert nooit, dus er is geen correlatie</translation>
  </message>
  <message>
   <source>there is no pair of values</source>
   <translation>er is geen paar waarden</translation>
  </message>
  <message>
   <source>two equally long series of finite values are needed</source>
   <translation>er zijn twee even lange reeksen van eindige waarden nodig</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/pairing</name>
  <message>
   <source>No CT with its mask was found in %1; %2.</source>
   <translation>In %1 is geen CT met bijbehorend masker gevonden; %2.</translation>
  </message>
  <message>
   <source>There is no folder “%1”; check the name.</source>
   <translation>Er is geen map “%1”; controleer de naam.</translation>
  </message>
  <message>
   <source>name them alike, as case01_CT.nii.gz and case01_mask.nii.gz</source>
   <translation>geef ze dezelfde naam, zoals case01_CT.nii.gz en case01_mask.nii.gz</translation>
  </message>
  <message>
   <source>several files have this name, so that nobody can say which belong together</source>
   <translation>meerdere bestanden hebben deze naam, zodat onduidelijk is welke bij elkaar horen</translation>
  </message>
  <message>
   <source>there is no CT with this name</source>
   <translation>er is geen CT met deze naam</translation>
  </message>
  <message>
   <source>there is no mask with this name</source>
   <translation>er is geen masker met deze naam</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/public_set</name>
  <message>
   <source>CT %1 of %2: %3</source>
   <translation>CT %1 van %2: %3</translation>
  </message>
  <message>
   <source>None of %1 CTs could be evaluated. The first: %2</source>
   <translation>Geen van %1 CT's kon worden geëvalueerd. De eerste: %2</translation>
  </message>
  <message>
   <source>The mask has the label %1; those of the set are 1 to 3. Say it with --labels.</source>
   <translation>Het masker heeft label %1; die van de set zijn 1 tot 3. Geef het op met --labels.</translation>
  </message>
  <message>
   <source>lungs</source>
   <translation>longen</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/reading</name>
  <message>
   <source>%1 cannot be opened (%2); copy it to this computer.</source>
   <translation>%1 kan niet worden geopend (%2); kopieer het naar deze computer.</translation>
  </message>
  <message>
   <source>%1 is a DICOM file but no mask; %2.</source>
   <translation>%1 is een DICOM-bestand maar geen masker; %2.</translation>
  </message>
  <message>
   <source>%1 is a folder with %2 files; name the one that is the mask.</source>
   <translation>%1 is een map met %2 bestanden; geef het bestand met het masker op.</translation>
  </message>
  <message>
   <source>%1 is no mask; %2.</source>
   <translation>%1 is geen masker; %2.</translation>
  </message>
  <message>
   <source>The mask is of another patient than the CT; open the CT that it was drawn on.</source>
   <translation>Het masker is van een andere patiënt dan de CT; open de CT waarop het is getekend.</translation>
  </message>
  <message>
   <source>The mask was drawn on another series; its voxels are those of this CT, so it is compared all the same.</source>
   <translation>Het masker is op een andere serie getekend; de voxels zijn die van deze CT, dus het wordt toch vergeleken.</translation>
  </message>
  <message>
   <source>There is no file “%1”; check the name.</source>
   <translation>Er is geen bestand “%1”; controleer de naam.</translation>
  </message>
  <message>
   <source>a mask is a NIfTI, NRRD or MetaImage file, a DICOM segmentation (SEG) or a structure set (RTSTRUCT)</source>
   <translation>een masker is een NIfTI-, NRRD- of MetaImage-bestand, een DICOM-segmentatie (SEG) of een structuurset (RTSTRUCT)</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/readings</name>
  <message>
   <source>%1 (sheet)</source>
   <translation>%1 (tabel)</translation>
  </message>
  <message>
   <source>%1 and %2 scored no level in common.</source>
   <translation>%1 en %2 hebben geen gemeenschappelijk niveau gescoord.</translation>
  </message>
  <message>
   <source>Reader %1</source>
   <translation>Beoordelaar %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/scores_sheet</name>
  <message>
   <source>%1 has headings but no scores below them; it needs %2.</source>
   <translation>%1 heeft koppen maar daaronder geen scores; nodig is %2.</translation>
  </message>
  <message>
   <source>%1 has no column for %2; it needs %3.</source>
   <translation>%1 heeft geen kolom voor %2; nodig is %3.</translation>
  </message>
  <message>
   <source>%1 must be 0 to 100 percent, not %2; correct the cell and try again.</source>
   <translation>%1 moet 0 tot 100 procent zijn, niet %2; corrigeer de cel en probeer het opnieuw.</translation>
  </message>
  <message>
   <source>%1: the level must be 1 to 5, not %2.</source>
   <translation>%1: het niveau moet 1 tot 5 zijn, niet %2.</translation>
  </message>
  <message>
   <source>Row %1 scores level %2 by %3 twice; keep one.</source>
   <translation>Rij %1 scoort niveau %2 door %3 voor de tweede keer; houd er één.</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leeg</translation>
  </message>
  <message>
   <source>goh level</source>
   <translation>Goh-niveau</translation>
  </message>
  <message>
   <source>ground glass</source>
   <translation>matglas</translation>
  </message>
  <message>
   <source>ground glass opacity</source>
   <translation>matglas</translation>
  </message>
  <message>
   <source>one row for each reader and level with the headings Reader, Level, TOT, GG and RET (and Case for several CTs)</source>
   <translation>één rij per beoordelaar en niveau met de koppen Reader, Level, TOT, GG en RET (en Case bij meerdere CT's)</translation>
  </message>
  <message>
   <source>total extent</source>
   <translation>totale uitgebreidheid</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/file</name>
  <message>
   <source>%1 cannot be written; choose another folder.</source>
   <translation>%1 kan niet worden geschreven; kies een andere map.</translation>
  </message>
  <message>
   <source>This patient has no code yet; save the patient first, then append.</source>
   <translation>Deze patiënt heeft nog geen code; sla de patiënt eerst op en voeg dan toe.</translation>
  </message>
  <message>
   <source>count has no end</source>
   <translation>de telling heeft geen einde</translation>
  </message>
  <message>
   <source>is being written by another program</source>
   <translation>wordt door een ander programma geschreven</translation>
  </message>
  <message>
   <source>is not a cohort workbook of this program (or has a password)</source>
   <translation>is geen cohortwerkmap van dit programma (of heeft een wachtwoord)</translation>
  </message>
  <message>
   <source>is open in another program</source>
   <translation>is in een ander programma geopend</translation>
  </message>
  <message>
   <source>is open in another program or may not be written</source>
   <translation>is in een ander programma geopend of mag niet worden geschreven</translation>
  </message>
  <message>
   <source>is read-only</source>
   <translation>is alleen-lezen</translation>
  </message>
  <message>
   <source>lies in a folder that may not be written</source>
   <translation>staat in een map zonder schrijfrecht</translation>
  </message>
  <message>
   <source>may not be read or is open in another program</source>
   <translation>mag niet worden gelezen of is in een ander programma geopend</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/sheet</name>
  <message>
   <source>no sheet with the headings %1 and %2</source>
   <translation>geen werkblad met de koppen %1 en %2</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/told</name>
  <message>
   <source>%1 %2, so %3 went to %4; the next append merges them.</source>
   <translation>%1 %2, daarom gingen %3 naar %4; de volgende keer dat er wordt toegevoegd, worden ze samengevoegd.</translation>
  </message>
  <message>
   <source>%1 has no visits yet, so nothing was appended.</source>
   <translation>%1 heeft nog geen bezoeken, dus er is niets toegevoegd.</translation>
  </message>
  <message>
   <source>%1 holds days of the other kind: real days and days moved back for a pseudonym tell together by how much they were moved. Nothing was written; choose another file.</source>
   <translation>%1 bevat dagen van de andere soort: echte dagen en dagen die voor een pseudoniem zijn verschoven, verraden samen hoeveel ze zijn verschoven. Er is niets geschreven; kies een ander bestand.</translation>
  </message>
  <message>
   <source>%1 merged in</source>
   <translation>%1 samengevoegd</translation>
  </message>
  <message>
   <source>%1 of %2 added</source>
   <translation>%1 van %2 toegevoegd</translation>
  </message>
  <message>
   <source>%1 of %2 unchanged</source>
   <translation>%1 van %2 ongewijzigd</translation>
  </message>
  <message>
   <source>%1 of %2 updated</source>
   <translation>%1 van %2 bijgewerkt</translation>
  </message>
  <message>
   <source>%1 visit</source>
   <translation>%1 bezoek</translation>
  </message>
  <message>
   <source>%1 visits</source>
   <translation>%1 bezoeken</translation>
  </message>
  <message>
   <source>%1 waiting row</source>
   <translation>%1 wachtende rij</translation>
  </message>
  <message>
   <source>%1 waiting rows</source>
   <translation>%1 wachtende rijen</translation>
  </message>
  <message>
   <source>It also has rows of %1 on days of no visit: %2; delete them there if they are not wanted.</source>
   <translation>Er staan ook rijen van %1 in op dagen zonder bezoek: %2; verwijder ze daar als ze niet gewenst zijn.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/convert</name>
  <message>
   <source>%1 cannot be read; analyse the CT again.</source>
   <translation>%1 kan niet worden gelezen; analyseer de CT opnieuw.</translation>
  </message>
  <message>
   <source>There is no %1 in %2; name a folder that analyse or batch has written.</source>
   <translation>Er is geen %1 in %2; geef een map op die analyse of batch heeft geschreven.</translation>
  </message>
  <message>
   <source>“%1” is no form; there are %2.</source>
   <translation>“%1” is geen vorm; er zijn %2.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/density</name>
  <message>
   <source>Both lungs</source>
   <translation>Beide longen</translation>
  </message>
  <message>
   <source>Lower third</source>
   <translation>Onderste derde</translation>
  </message>
  <message>
   <source>Middle third</source>
   <translation>Middelste derde</translation>
  </message>
  <message>
   <source>Upper third</source>
   <translation>Bovenste derde</translation>
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
   <translation>Metingen als gestructureerd verslag (SR)</translation>
  </message>
  <message>
   <source>Moving the files into place</source>
   <translation>Bestanden worden op hun plaats gezet</translation>
  </message>
  <message>
   <source>Pictures of the five levels (secondary captures)</source>
   <translation>Beelden van de vijf niveaus (secondary captures)</translation>
  </message>
  <message>
   <source>Reading whose CT it is</source>
   <translation>Lezen van wie de CT is</translation>
  </message>
  <message>
   <source>Segmentations of lungs, lobes and lesions (SEG)</source>
   <translation>Segmentaties van longen, kwabben en laesies (SEG)</translation>
  </message>
  <message>
   <source>The CT itself under the pseudonym, which the other objects lie over</source>
   <translation>De CT zelf onder het pseudoniem, waar de andere objecten overheen liggen</translation>
  </message>
  <message>
   <source>The report as PDF</source>
   <translation>Het verslag als PDF</translation>
  </message>
  <message>
   <source>There is nothing of what was chosen in this analysis; choose other DICOM objects.</source>
   <translation>Van wat gekozen is, staat niets in deze analyse; kies andere DICOM-objecten.</translation>
  </message>
  <message>
   <source>Writing the measurements</source>
   <translation>Metingen worden geschreven</translation>
  </message>
  <message>
   <source>Writing the pictures of the levels</source>
   <translation>Beelden van de niveaus worden geschreven</translation>
  </message>
  <message>
   <source>Writing the segmentation of the %1</source>
   <translation>Segmentatie wordt geschreven: %1</translation>
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
   <translation>“%1” is geen lijst van DICOM-objecten; kies uit %2.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/evaluation/heads</name>
  <message>
   <source>95 % limits</source>
   <translation>95%-grenzen</translation>
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
   <translation>MAE (punten)</translation>
  </message>
  <message>
   <source>Spearman ρ</source>
   <translation>Spearmans ρ</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Wat</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>Wilcoxon</source>
   <translation>Wilcoxon</translation>
  </message>
  <message>
   <source>κ, 5 % steps</source>
   <translation>κ, stappen van 5 %</translation>
  </message>
 </context>
 <context>
  <name>core/exports/nifti</name>
  <message>
   <source>the disk may be full</source>
   <translation>de schijf is mogelijk vol</translation>
  </message>
  <message>
   <source>the mask could not be written</source>
   <translation>het masker kon niet worden geschreven</translation>
  </message>
 </context>
 <context>
  <name>core/failures</name>
  <message>
   <source>Something unexpected went wrong (%1). What was open is still open; copy the log and report it.</source>
   <translation>Er is iets onverwachts misgegaan (%1). Wat open was, is nog open; kopieer het logboek en meld het.</translation>
  </message>
  <message>
   <source>The disk or folder could not be used: %1. Check it and try again.</source>
   <translation>De schijf of map kon niet worden gebruikt: %1. Controleer dit en probeer het opnieuw.</translation>
  </message>
  <message>
   <source>There was not enough memory; close other programs and try again.</source>
   <translation>Er was niet genoeg geheugen; sluit andere programma's en probeer het opnieuw.</translation>
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
   <translation>%1 kan niet worden geschreven (%2); %3.</translation>
  </message>
  <message>
   <source>%1 is a file, not a folder; choose another folder for the results.</source>
   <translation>%1 is een bestand, geen map; kies een andere map voor de resultaten.</translation>
  </message>
  <message>
   <source>%1 may not be written; choose another folder for the results.</source>
   <translation>%1 mag niet worden geschreven; kies een andere map voor de resultaten.</translation>
  </message>
  <message>
   <source>Nothing is written into the folder that is read; choose another folder.</source>
   <translation>In de map die wordt gelezen, wordt niets geschreven; kies een andere map.</translation>
  </message>
  <message>
   <source>choose a shorter name</source>
   <translation>kies een kortere naam</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>kies een andere map</translation>
  </message>
 </context>
 <context>
  <name>core/findings</name>
  <message>
   <source>Analysed anyway. %1</source>
   <translation>Toch geanalyseerd. %1</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>afgewezen</translation>
  </message>
 </context>
 <context>
  <name>core/guide</name>
  <message>
   <source>The same words stand in the tooltips of the program.</source>
   <translation>Dezelfde woorden staan in de tooltips van het programma.</translation>
  </message>
  <message>
   <source>The user guide cannot be read; install the program again.</source>
   <translation>De handleiding kan niet worden gelezen; installeer het programma opnieuw.</translation>
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
   <translation>dag</translation>
  </message>
  <message>
   <source>id %1</source>
   <translation>ID %1</translation>
  </message>
  <message>
   <source>month</source>
   <translation>maand</translation>
  </message>
  <message>
   <source>name %1</source>
   <translation>naam %1</translation>
  </message>
  <message>
   <source>week</source>
   <translation>week</translation>
  </message>
  <message>
   <source>year</source>
   <translation>jaar</translation>
  </message>
 </context>
 <context>
  <name>core/inference/apart</name>
  <message>
   <source>Opening the network apart from the program</source>
   <translation>Netwerk wordt los van het programma geopend</translation>
  </message>
  <message>
   <source>The network “%1” cannot be tried apart from the program; close other programs and try again.</source>
   <translation>Het netwerk “%1” kan niet los van het programma worden geprobeerd; sluit andere programma's en probeer het opnieuw.</translation>
  </message>
  <message>
   <source>The network “%1” ended the process in which it was tried; it is not taken in.</source>
   <translation>Het netwerk “%1” beëindigde het proces waarin het werd geprobeerd; het wordt niet opgenomen.</translation>
  </message>
  <message>
   <source>The network “%1” was not opened within %2 s; it is not taken in.</source>
   <translation>Het netwerk “%1” werd niet binnen %2 s geopend; het wordt niet opgenomen.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/batches</name>
  <message>
   <source>There is not enough memory for the networks; close other programs.</source>
   <translation>Er is niet genoeg geheugen voor de netwerken; sluit andere programma's.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/built_in</name>
  <message>
   <source>0.8 to 1.8 mm (medians of three fissures) from a reader's points on one real chest; 5 of 50 &gt; 10 mm off</source>
   <translation>0.8 tot 1.8 mm (medianen van drie fissuren) van de punten van een beoordelaar op één echte thorax; 5 van 50 &gt; 10 mm ernaast</translation>
  </message>
  <message>
   <source>Dense diseased lung is not seen; a network that sees it adds it. Few patients, one reader who is not a radiologist. Not a medical device.</source>
   <translation>Dichte zieke long wordt niet gezien; een netwerk dat die ziet, voegt die toe. Weinig patiënten, één beoordelaar die geen radioloog is. Geen medisch hulpmiddel.</translation>
  </message>
  <message>
   <source>Esnaashari 2026 (threshold and morphology)</source>
   <translation>Esnaashari 2026 (drempel en morfologie)</translation>
  </message>
  <message>
   <source>Fissures are hard to see in thick slices and dense disease; the borders are then mostly expected ones. One patient, one reader who is not a radiologist. Not a medical device.</source>
   <translation>Fissuren zijn moeilijk te zien in dikke coupes en bij dichte ziekte; de grenzen zijn dan meestal verwachte. Eén patiënt, één beoordelaar die geen radioloog is. Geen medisch hulpmiddel.</translation>
  </message>
  <message>
   <source>Five lobes cut along their fissures, each found as the surface with the most evidence of a sheet.</source>
   <translation>Vijf kwabben, langs hun fissuren gescheiden; elke fissuur is het vlak met het meeste bewijs voor een blad.</translation>
  </message>
  <message>
   <source>Hirschmüller 2008 (semi-global matching)</source>
   <translation>Hirschmüller 2008 (semi-global matching)</translation>
  </message>
  <message>
   <source>Right and left lung by threshold and morphology in eight steps, without a network.</source>
   <translation>Rechter- en linkerlong via drempel en morfologie in acht stappen, zonder netwerk.</translation>
  </message>
  <message>
   <source>as the program</source>
   <translation>als het programma</translation>
  </message>
  <message>
   <source>volume +0.3 to +3.0 % from one reader's (not a radiologist) on five real chests, chosen on them</source>
   <translation>volume +0.3 tot +3.0 % van dat van een beoordelaar (geen radioloog) op vijf echte thoraxen, daarop afgesteld</translation>
  </message>
 </context>
 <context>
  <name>core/inference/cards</name>
  <message>
   <source>%1 of the network “%2”</source>
   <translation>%1 van het netwerk “%2”</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Installeer het programma opnieuw.</translation>
  </message>
  <message>
   <source>TOT 95th percentile in chests without disease, %, cases kept out of the choice</source>
   <translation>95e percentiel van TOT in thoraxen zonder ziekte, %, gevallen buiten de keuze gehouden</translation>
  </message>
  <message>
   <source>TOT, GG and RET of slices in slabs of the test's chests, lesions inserted %1</source>
   <translation>TOT, GG en RET van coupes in slabs van de thoraxen van de test, met laesies ingevoegd %1</translation>
  </message>
  <message>
   <source>The file %1 cannot be read. %2</source>
   <translation>Het bestand %1 kan niet worden gelezen. %2</translation>
  </message>
  <message>
   <source>The file %1 is missing. %2</source>
   <translation>Het bestand %1 ontbreekt. %2</translation>
  </message>
  <message>
   <source>The model card %1 cannot be read. %2</source>
   <translation>De modelkaart %1 kan niet worden gelezen. %2</translation>
  </message>
  <message>
   <source>The model card %1 does not say “%2” properly. %3</source>
   <translation>De modelkaart %1 vermeldt “%2” niet goed. %3</translation>
  </message>
  <message>
   <source>The model card %1 is not a model card. %2</source>
   <translation>De modelkaart %1 is geen modelkaart. %2</translation>
  </message>
  <message>
   <source>The model card %1 points to a file in another folder. %2</source>
   <translation>De modelkaart %1 verwijst naar een bestand in een andere map. %2</translation>
  </message>
  <message>
   <source>The model card does not say “%1” of the input, which a network of this kind needs.</source>
   <translation>De modelkaart noemt “%1” van de invoer niet, wat een netwerk van deze soort nodig heeft.</translation>
  </message>
  <message>
   <source>The network “%1” is not installed. %2</source>
   <translation>Het netwerk “%1” is niet geïnstalleerd. %2</translation>
  </message>
  <message>
   <source>The network “%1” was changed or damaged. %2</source>
   <translation>Het netwerk “%1” is gewijzigd of beschadigd. %2</translation>
  </message>
  <message>
   <source>as in the built-in case</source>
   <translation>zoals in de voorbeeldcasus</translation>
  </message>
  <message>
   <source>as readers outline</source>
   <translation>zoals beoordelaars ze omlijnen</translation>
  </message>
  <message>
   <source>readers' masks of real COVID-19, cases kept out of the choice</source>
   <translation>maskers van beoordelaars van echte COVID-19, gevallen buiten de keuze gehouden</translation>
  </message>
  <message>
   <source>whole chest</source>
   <translation>hele thorax</translation>
  </message>
  <message>
   <source>whole slice</source>
   <translation>hele coupe</translation>
  </message>
  <message>
   <source>± %1 points: mean error of one level's TOT, measured with inserted lesions (%2)</source>
   <translation>± %1 punten: gemiddelde fout van de TOT van één niveau, gemeten met ingevoegde laesies (%2)</translation>
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
   <translation>de grafische kaart heeft maar %1 MB vrij, er is %2 MB nodig</translation>
  </message>
  <message>
   <source>this installation has no CUDA support</source>
   <translation>deze installatie ondersteunt geen CUDA</translation>
  </message>
 </context>
 <context>
  <name>core/inference/graph_check</name>
  <message>
   <source>The network “%1” %2</source>
   <translation>Het netwerk “%1” %2</translation>
  </message>
  <message>
   <source>The network “%1” uses custom operators (%2), which are not allowed.</source>
   <translation>Het netwerk “%1” gebruikt eigen operatoren (%2), die niet zijn toegestaan.</translation>
  </message>
  <message>
   <source>The network “%1” wants data from another file, which is not allowed.</source>
   <translation>Het netwerk “%1” wil data uit een ander bestand, wat niet is toegestaan.</translation>
  </message>
  <message>
   <source>a number is too long</source>
   <translation>een getal is te lang</translation>
  </message>
  <message>
   <source>a part is cut off</source>
   <translation>een deel is afgekapt</translation>
  </message>
  <message>
   <source>a part is longer than the file</source>
   <translation>een deel is langer dan het bestand</translation>
  </message>
  <message>
   <source>is not a readable ONNX file. Install the program again.</source>
   <translation>is geen leesbaar ONNX-bestand. Installeer het programma opnieuw.</translation>
  </message>
  <message>
   <source>nested too deeply</source>
   <translation>te diep genest</translation>
  </message>
  <message>
   <source>unknown wire type</source>
   <translation>onbekend wire-type</translation>
  </message>
 </context>
 <context>
  <name>core/inference/library</name>
  <message>
   <source>%1 is larger than 2 GiB; an ONNX file cannot be.</source>
   <translation>%1 is groter dan 2 GiB; dat kan een ONNX-bestand niet zijn.</translation>
  </message>
  <message>
   <source>%1 is not the file that the card was written for: the SHA-256 differs.</source>
   <translation>%1 is niet het bestand waarvoor de kaart is geschreven: de SHA-256 verschilt.</translation>
  </message>
  <message>
   <source>%1.onnx</source>
   <translation>%1.onnx</translation>
  </message>
  <message>
   <source>Copying the network</source>
   <translation>Netwerk wordt gekopieerd</translation>
  </message>
  <message>
   <source>The name on the card may have letters, digits, - and _ only, at most 60.</source>
   <translation>De naam op de kaart mag alleen letters, cijfers, - en _ bevatten, hoogstens 60.</translation>
  </message>
  <message>
   <source>The network could not be copied (%1); make room and try again.</source>
   <translation>Het netwerk kon niet worden gekopieerd (%1); maak ruimte en probeer het opnieuw.</translation>
  </message>
  <message>
   <source>There is already a network “%1”; remove it first, or give the new one another name.</source>
   <translation>Er is al een netwerk “%1”; verwijder dat eerst, of geef het nieuwe een andere naam.</translation>
  </message>
  <message>
   <source>There is no network “%1”; “sscild models list” shows those there are.</source>
   <translation>Er is geen netwerk “%1”; “sscild models list” toont welke er zijn.</translation>
  </message>
  <message>
   <source>finds the five Goh levels</source>
   <translation>vindt de vijf Goh-niveaus</translation>
  </message>
  <message>
   <source>finds the lobes</source>
   <translation>vindt de kwabben</translation>
  </message>
  <message>
   <source>finds the lungs</source>
   <translation>vindt de longen</translation>
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
   <translation>markeert laesies</translation>
  </message>
  <message>
   <source>no measured error on the card</source>
   <translation>geen gemeten fout op de kaart</translation>
  </message>
  <message>
   <source>scores TOT, GG and RET of a slice</source>
   <translation>scoort TOT, GG en RET van een coupe</translation>
  </message>
  <message>
   <source>“%1” came with the program and stays; only added networks can be removed.</source>
   <translation>“%1” hoort bij het programma en blijft; alleen toegevoegde netwerken kunnen worden verwijderd.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/model_card</name>
  <message>
   <source>%1 million</source>
   <translation>%1 miljoen</translation>
  </message>
  <message>
   <source>Kept out</source>
   <translation>Buiten gehouden</translation>
  </message>
  <message>
   <source>Learnt from</source>
   <translation>Geleerd van</translation>
  </message>
  <message>
   <source>Licence: %1.</source>
   <translation>Licentie: %1.</translation>
  </message>
  <message>
   <source>Look at every result. Move levels that are wrong. Do not compare CTs made with different kernels, doses or depths of breath as if they were the same. Report the version and the hashes with every number.</source>
   <translation>Bekijk elk resultaat. Verplaats niveaus die verkeerd liggen. Vergelijk CT's met verschillende kernels, doses of ademdiepten niet alsof ze gelijk zijn. Vermeld bij elk getal de versie en de hashes.</translation>
  </message>
  <message>
   <source>Readers' masks are those of COVID-19-CT-Seg, without disease are the two chests of the test. The program weighs the
levels against the carina and the right dome and is then nearer than the network alone, which stands here. Intervals,
figures by class, extent and chest, and the goals: `models/README.md`.</source>
   <translation>De maskers van beoordelaars zijn die van COVID-19-CT-Seg, zonder ziekte zijn de twee thoraxen van de test. Het programma weegt
de niveaus af tegen carina en rechter diafragmakoepel en ligt dan dichterbij dan het netwerk alleen, dat hier staat. Intervallen,
cijfers per klasse, uitgebreidheid en thorax, en de doelen: `models/README.md`.</translation>
  </message>
  <message>
   <source>TOT there, points off</source>
   <translation>TOT daar, punten ernaast</translation>
  </message>
  <message>
   <source>TOT without disease, 95th percentile, %</source>
   <translation>TOT zonder ziekte, 95e percentiel, %</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Waarheid</translation>
  </message>
  <message>
   <source>any lesion on readers' masks, Dice</source>
   <translation>elke laesie op maskers van beoordelaars, Dice</translation>
  </message>
  <message>
   <source>covid19-ct-seg, TOT error</source>
   <translation>covid19-ct-seg, fout van TOT</translation>
  </message>
  <message>
   <source>covid19-ct-seg, any lesion</source>
   <translation>covid19-ct-seg, elke laesie</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>niet gemeten</translation>
  </message>
 </context>
 <context>
  <name>core/inference/nnunet</name>
  <message>
   <source>%1 (deep supervision must be off).</source>
   <translation>%1 (deep supervision moet uit staan).</translation>
  </message>
  <message>
   <source>%1 cannot be opened; export the network again.</source>
   <translation>%1 kan niet worden geopend; exporteer het netwerk opnieuw.</translation>
  </message>
  <message>
   <source>%1 cannot be read; copy it again from where the network was trained.</source>
   <translation>%1 kan niet worden gelezen; kopieer het opnieuw van waar het netwerk is getraind.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” of the CT properly.</source>
   <translation>%1 vermeldt “%2” van de CT niet goed.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly: three lengths are wanted.</source>
   <translation>%1 vermeldt “%2” niet goed: er zijn drie lengten nodig.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly; it is not one of nnU-Net v2.</source>
   <translation>%1 vermeldt “%2” niet goed; het is er niet een van nnU-Net v2.</translation>
  </message>
  <message>
   <source>%1 does not say “foreground_intensity_properties_per_channel” properly.</source>
   <translation>%1 vermeldt “foreground_intensity_properties_per_channel” niet goed.</translation>
  </message>
  <message>
   <source>%1 does not take a volume (1, 1, planes, rows, columns).</source>
   <translation>%1 neemt geen volume (1, 1, vlakken, rijen, kolommen).</translation>
  </message>
  <message>
   <source>%1 gives %2 classes, but %3 has %4 labels.</source>
   <translation>%1 geeft %2 klassen, maar %3 heeft %4 labels.</translation>
  </message>
  <message>
   <source>%1 has %2 inputs and %3 outputs; one of each is wanted</source>
   <translation>%1 heeft %2 ingangen en %3 uitgangen; van elk is er één nodig</translation>
  </message>
  <message>
   <source>%1 has no configuration “%2”; it has %3.</source>
   <translation>%1 heeft geen configuratie “%2”; wel %3.</translation>
  </message>
  <message>
   <source>%1 is not one of nnU-Net.</source>
   <translation>%1 is er niet een van nnU-Net.</translation>
  </message>
  <message>
   <source>%1 takes %2, but the plans say a patch of %3.</source>
   <translation>%1 neemt %2, maar de plannen noemen een patch van %3.</translation>
  </message>
  <message>
   <source>%1, from %2.</source>
   <translation>%1, uit %2.</translation>
  </message>
  <message>
   <source>A 2D configuration sees one slice without its neighbours; export “3d_fullres” or “3d_lowres” instead.</source>
   <translation>Een 2D-configuratie ziet één coupe zonder de buren; exporteer in plaats daarvan “3d_fullres” of “3d_lowres”.</translation>
  </message>
  <message>
   <source>A cascade needs the answer of its first network; take “3d_fullres” or “3d_lowres” instead.</source>
   <translation>Een cascade heeft het antwoord van zijn eerste netwerk nodig; neem in plaats daarvan “3d_fullres” of “3d_lowres”.</translation>
  </message>
  <message>
   <source>A network of lobes needs all five; %1 have no label.</source>
   <translation>Een kwabbennetwerk heeft ze alle vijf nodig; zonder label: %1.</translation>
  </message>
  <message>
   <source>A network of lobes sees the whole chest at once, and this one is too fine for that; take “3d_lowres”.</source>
   <translation>Een kwabbennetwerk ziet de hele thorax in één keer, en dit is daarvoor te fijn; neem “3d_lowres”.</translation>
  </message>
  <message>
   <source>It is not known what %1 mean; say it, as with --map %2</source>
   <translation>Het is niet bekend wat %1 betekenen; geef het op, bijvoorbeeld met --map %2</translation>
  </message>
  <message>
   <source>None of the labels is a lesion or a lobe, so there is nothing to use the network for.</source>
   <translation>Geen van de labels is een laesie of een kwab, dus het netwerk is nergens voor te gebruiken.</translation>
  </message>
  <message>
   <source>The intensities in %1 are none that a CT can have.</source>
   <translation>De intensiteiten in %1 kan een CT niet hebben.</translation>
  </message>
  <message>
   <source>The labels in %1 are not numbered from 0 without a gap.</source>
   <translation>De labels in %1 zijn niet zonder gat vanaf 0 genummerd.</translation>
  </message>
  <message>
   <source>The network wants its CT as %1; only “CTNormalization” can be given to it.</source>
   <translation>Het netwerk wil zijn CT als %1; alleen “CTNormalization” kan worden gegeven.</translation>
  </message>
  <message>
   <source>The network wants something else than one CT; only networks of a single CT can be used.</source>
   <translation>Het netwerk wil iets anders dan één CT; alleen netwerken van één CT kunnen worden gebruikt.</translation>
  </message>
  <message>
   <source>The pixels of this network are not square; only square pixels can be given to it.</source>
   <translation>De pixels van dit netwerk zijn niet vierkant; het kan alleen vierkante pixels krijgen.</translation>
  </message>
  <message>
   <source>There are %1 ONNX files in “%2”; leave the one that is to be used.</source>
   <translation>Er staan %1 ONNX-bestanden in “%2”; laat alleen het te gebruiken bestand staan.</translation>
  </message>
  <message>
   <source>There is no %1 in “%2”; name the folder of the trained model.</source>
   <translation>Er is geen %1 in “%2”; geef de map van het getrainde model op.</translation>
  </message>
  <message>
   <source>There is no ONNX file of the network in “%1”%2: %3.</source>
   <translation>Er is geen ONNX-bestand van het netwerk in “%1”%2: %3.</translation>
  </message>
  <message>
   <source>There is no configuration that can be run (%1); “3d_fullres” and “3d_lowres” can.</source>
   <translation>Er is geen uitvoerbare configuratie (%1); “3d_fullres” en “3d_lowres” zijn dat wel.</translation>
  </message>
  <message>
   <source>There is no label “%1” in the network; it has %2.</source>
   <translation>Er is geen label “%1” in het netwerk; wel %2.</translation>
  </message>
  <message>
   <source>This network sees the chest in another order of the axes than head to foot; it cannot be run.</source>
   <translation>Dit netwerk ziet de thorax in een andere asvolgorde dan van hoofd naar voeten; het kan niet worden uitgevoerd.</translation>
  </message>
  <message>
   <source>This network was trained on regions that overlap; only plain labels can be taken in.</source>
   <translation>Dit netwerk is getraind op overlappende regio's; alleen gewone labels kunnen worden opgenomen.</translation>
  </message>
  <message>
   <source>Two labels mean the same; map one of them to ignore.</source>
   <translation>Twee labels betekenen hetzelfde; wijs een ervan toe aan ignore.</translation>
  </message>
  <message>
   <source>established fibrosis</source>
   <translation>gevestigde fibrose</translation>
  </message>
  <message>
   <source>export it where nnU-Net is installed: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), with deep supervision off</source>
   <translation>exporteer het waar nnU-Net is geïnstalleerd: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), met deep supervision uit</translation>
  </message>
  <message>
   <source>healthy lung</source>
   <translation>gezonde long</translation>
  </message>
  <message>
   <source>its checkpoints (.pth) are not opened</source>
   <translation>de checkpoints (.pth) worden niet geopend</translation>
  </message>
  <message>
   <source>left lower lobe</source>
   <translation>linkeronderkwab</translation>
  </message>
  <message>
   <source>left upper lobe</source>
   <translation>linkerbovenkwab</translation>
  </message>
  <message>
   <source>lower lobe left</source>
   <translation>onderkwab links</translation>
  </message>
  <message>
   <source>lower lobe right</source>
   <translation>onderkwab rechts</translation>
  </message>
  <message>
   <source>lung lower lobe left</source>
   <translation>long, onderkwab links</translation>
  </message>
  <message>
   <source>lung lower lobe right</source>
   <translation>long, onderkwab rechts</translation>
  </message>
  <message>
   <source>lung middle lobe right</source>
   <translation>long, middenkwab rechts</translation>
  </message>
  <message>
   <source>lung upper lobe left</source>
   <translation>long, bovenkwab links</translation>
  </message>
  <message>
   <source>lung upper lobe right</source>
   <translation>long, bovenkwab rechts</translation>
  </message>
  <message>
   <source>lungs and lobes</source>
   <translation>longen en kwabben</translation>
  </message>
  <message>
   <source>middle lobe right</source>
   <translation>middenkwab rechts</translation>
  </message>
  <message>
   <source>nnU-Net, %1: %2</source>
   <translation>nnU-Net, %1: %2</translation>
  </message>
  <message>
   <source>normal lung</source>
   <translation>normale long</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>niet vermeld</translation>
  </message>
  <message>
   <source>not used: %1</source>
   <translation>niet gebruikt: %1</translation>
  </message>
  <message>
   <source>right lower lobe</source>
   <translation>rechteronderkwab</translation>
  </message>
  <message>
   <source>right middle lobe</source>
   <translation>middenkwab</translation>
  </message>
  <message>
   <source>right upper lobe</source>
   <translation>rechterbovenkwab</translation>
  </message>
  <message>
   <source>upper lobe left</source>
   <translation>bovenkwab links</translation>
  </message>
  <message>
   <source>upper lobe right</source>
   <translation>bovenkwab rechts</translation>
  </message>
  <message>
   <source>“%1” is nothing that a label can be; choose from %2.</source>
   <translation>“%1” kan geen label zijn; kies uit %2.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/sessions</name>
  <message>
   <source>CUDA could not be started (%1)</source>
   <translation>CUDA kon niet worden gestart (%1)</translation>
  </message>
  <message>
   <source>CUDA could not be started; the driver or its libraries are missing or too old</source>
   <translation>CUDA kon niet worden gestart; het stuurprogramma of de bibliotheken ontbreken of zijn te oud</translation>
  </message>
  <message>
   <source>CUDA was lost while it worked (%1); the rest ran on the CPU</source>
   <translation>CUDA viel tijdens het werk weg (%1); de rest liep op de CPU</translation>
  </message>
  <message>
   <source>The network “%1” answered with what is no number; its answer is not used. Choose another network, or let it run on the CPU.</source>
   <translation>Het netwerk “%1” antwoordde met iets dat geen getal is; het antwoord wordt niet gebruikt. Kies een ander netwerk, of laat het op de CPU lopen.</translation>
  </message>
  <message>
   <source>The network “%1” cannot be opened on this computer; install it again.</source>
   <translation>Het netwerk “%1” kan op deze computer niet worden geopend; installeer het opnieuw.</translation>
  </message>
  <message>
   <source>The network “%1” could not be run; install the program again.</source>
   <translation>Het netwerk “%1” kon niet worden uitgevoerd; installeer het programma opnieuw.</translation>
  </message>
  <message>
   <source>The network “%1” does not give “%2”, which its card promises.</source>
   <translation>Het netwerk “%1” geeft “%2” niet, wat de kaart wel belooft.</translation>
  </message>
  <message>
   <source>The network “%1” wants “%2”, of which its card says nothing; compare the two.</source>
   <translation>Het netwerk “%1” wil “%2”, waarover de kaart niets zegt; vergelijk de twee.</translation>
  </message>
  <message>
   <source>cuda failure 2:</source>
   <translation>cuda failure 2:</translation>
  </message>
  <message>
   <source>the memory of the graphics card ran out; the rest ran on the CPU</source>
   <translation>het geheugen van de grafische kaart raakte op; de rest liep op de CPU</translation>
  </message>
 </context>
 <context>
  <name>core/language/ts</name>
  <message>
   <source>%1 is no Qt Linguist file</source>
   <translation>%1 is geen Qt Linguist-bestand</translation>
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
   <translation>Diffusiecapaciteit per alveolair volume (DLCO/VA), in mmol/min/kPa/L en in % van de voorspelde waarde.</translation>
  </message>
  <message>
   <source>Diffusing capacity for carbon monoxide, in mmol/min/kPa and in % of the predicted value.</source>
   <translation>Diffusiecapaciteit voor koolmonoxide, in mmol/min/kPa en in % van de voorspelde waarde.</translation>
  </message>
  <message>
   <source>FEV1</source>
   <translation>FEV1</translation>
  </message>
  <message>
   <source>Forced vital capacity, in litres and in % of the predicted value.</source>
   <translation>Geforceerde vitale capaciteit, in liter en in % van de voorspelde waarde.</translation>
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
   <translation>Residuaal volume na uitademing, in liter en in % van de voorspelde waarde.</translation>
  </message>
  <message>
   <source>TLC</source>
   <translation>TLC</translation>
  </message>
  <message>
   <source>Total lung capacity, in litres and in % of the predicted value.</source>
   <translation>Totale longcapaciteit, in liter en in % van de voorspelde waarde.</translation>
  </message>
  <message>
   <source>Volume breathed out in the first second, in litres and in % of the predicted value.</source>
   <translation>In de eerste seconde uitgeademd volume, in liter en in % van de voorspelde waarde.</translation>
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
   <translation>liter</translation>
  </message>
  <message>
   <source>millimoles per minute and kilopascal</source>
   <translation>millimol per minuut en kilopascal</translation>
  </message>
  <message>
   <source>millimoles per minute, kilopascal and litre</source>
   <translation>millimol per minuut, kilopascal en liter</translation>
  </message>
  <message>
   <source>mmol</source>
   <translation>mmol</translation>
  </message>
  <message>
   <source>percent predicted</source>
   <translation>procent voorspeld</translation>
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
   <translation>Hoek</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellips</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punt</translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation>Rechthoek</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>Liniaal</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>hoek</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>axiaal</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>coronaal</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>ellips</translation>
  </message>
  <message>
   <source>no measurement: %1 with %2 points</source>
   <translation>geen meting: %1 met %2 punten</translation>
  </message>
  <message>
   <source>point</source>
   <translation>punt</translation>
  </message>
  <message>
   <source>rectangle</source>
   <translation>rechthoek</translation>
  </message>
  <message>
   <source>ruler</source>
   <translation>liniaal</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>sagittaal</translation>
  </message>
  <message>
   <source>the points of a measurement are three finite numbers each</source>
   <translation>de punten van een meting zijn elk drie eindige getallen</translation>
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
   <translation>%1 voxel</translation>
  </message>
  <message>
   <source>%1 voxels</source>
   <translation>%1 voxels</translation>
  </message>
  <message>
   <source>no voxel inside</source>
   <translation>geen voxel binnenin</translation>
  </message>
  <message>
   <source>outside this CT</source>
   <translation>buiten deze CT</translation>
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
   <translation>anti-RNA-polymerase III</translation>
  </message>
  <message>
   <source>anti-Scl-70</source>
   <translation>anti-Scl-70</translation>
  </message>
  <message>
   <source>anti-centromere</source>
   <translation>anticentromeer</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>geen gevonden</translation>
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
   <translation>%1 is een bestand, geen map; kies een andere naam.</translation>
  </message>
  <message>
   <source>The folder %1 already holds other files; choose an empty or a new folder.</source>
   <translation>De map %1 bevat al andere bestanden; kies een lege of een nieuwe map.</translation>
  </message>
  <message>
   <source>The folder %1 cannot be written (%2); choose another.</source>
   <translation>De map %1 kan niet worden geschreven (%2); kies een andere.</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/disguise</name>
  <message>
   <source>The header names another part of the body; check that this is a chest CT.</source>
   <translation>De header noemt een ander lichaamsdeel; controleer of dit een thorax-CT is.</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units; send the original reconstruction.</source>
   <translation>De pixelwaarden zijn geen Hounsfield-eenheden; stuur de oorspronkelijke reconstructie.</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient; they can be viewed but not measured.</source>
   <translation>De coupes kunnen niet in de patiënt worden geplaatst; ze kunnen worden bekeken, maar niet gemeten.</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/key</name>
  <message>
   <source>The key file %1 cannot be read; without it the same patient would get another pseudonym. Put back a copy of it, or move it away to begin a new one.</source>
   <translation>Het sleutelbestand %1 kan niet worden gelezen; zonder dit bestand zou dezelfde patiënt een ander pseudoniem krijgen. Zet een kopie terug, of verplaats het om een nieuw te beginnen.</translation>
  </message>
  <message>
   <source>The key file %1 cannot be written: another program is writing it, its disk is full, or its folder is closed to you. Try again, or choose another place for it.</source>
   <translation>Het sleutelbestand %1 kan niet worden geschreven: een ander programma schrijft het, de schijf is vol, of de map is voor u gesloten. Probeer het opnieuw, of kies een andere plaats.</translation>
  </message>
  <message>
   <source>code %1</source>
   <translation>code %1</translation>
  </message>
  <message>
   <source>not a key file</source>
   <translation>geen sleutelbestand</translation>
  </message>
  <message>
   <source>study %1</source>
   <translation>onderzoek %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/answers</name>
  <message>
   <source>%1's session %2 is being read in another window; close it there, or let another reader go on here.</source>
   <translation>Sessie %2 van %1 wordt in een ander venster gelezen; sluit die daar, of laat hier een andere beoordelaar doorgaan.</translation>
  </message>
  <message>
   <source>A heat map is rated from %1 to %2; %3 is none of these.</source>
   <translation>Een heatmap wordt beoordeeld van %1 tot %2; %3 hoort daar niet bij.</translation>
  </message>
  <message>
   <source>A score is a multiple of %1 % between 0 and %2 %; {wrong} is none.</source>
   <translation>Een score is een veelvoud van %1 % tussen 0 en %2 %; {wrong} is dat niet.</translation>
  </message>
  <message>
   <source>Answers cannot be written into “%1”; make the folder writable and try again.</source>
   <translation>In “%1” kunnen geen antwoorden worden geschreven; maak de map beschrijfbaar en probeer het opnieuw.</translation>
  </message>
  <message>
   <source>SScILD reader answers</source>
   <translation>SScILD-antwoorden van beoordelaar</translation>
  </message>
  <message>
   <source>Session %1 comes first: it is not finished.</source>
   <translation>Sessie %1 komt eerst: die is niet voltooid.</translation>
  </message>
  <message>
   <source>The answers in %1 are damaged; take the file back from a copy, or move it away to begin anew.</source>
   <translation>De antwoorden in %1 zijn beschadigd; haal het bestand terug uit een kopie, of verplaats het om opnieuw te beginnen.</translation>
  </message>
  <message>
   <source>The scores stand: a heat map was shown since, and it tells what the program saw.</source>
   <translation>De scores staan vast: er is sindsdien een heatmap getoond, en die verraadt wat het programma zag.</translation>
  </message>
  <message>
   <source>These answers are of another study; put the right ones into its folder “answers”.</source>
   <translation>Deze antwoorden horen bij een andere studie; zet de juiste in de map “answers”.</translation>
  </message>
  <message>
   <source>These answers were written by a later version of the program; go on with that one.</source>
   <translation>Deze antwoorden zijn door een nieuwere versie van het programma geschreven; ga daarmee verder.</translation>
  </message>
  <message>
   <source>This session stands as it is: session %1 was begun since.</source>
   <translation>Deze sessie staat vast: sessie %1 is sindsdien begonnen.</translation>
  </message>
  <message>
   <source>another file</source>
   <translation>een ander bestand</translation>
  </message>
  <message>
   <source>answers in another order</source>
   <translation>antwoorden in een andere volgorde</translation>
  </message>
  <message>
   <source>more answers than questions</source>
   <translation>meer antwoorden dan vragen</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/making</name>
  <message>
   <source>A study needs one case at least.</source>
   <translation>Een studie heeft ten minste één casus nodig.</translation>
  </message>
  <message>
   <source>CT %1 of %2</source>
   <translation>CT %1 van %2</translation>
  </message>
  <message>
   <source>None of these CTs can be asked about:</source>
   <translation>Over geen van deze CT's kan een vraag worden gesteld:</translation>
  </message>
  <message>
   <source>The study is made</source>
   <translation>De studie is gemaakt</translation>
  </message>
  <message>
   <source>it was not analysed as far as its levels</source>
   <translation>niet tot en met de niveaus geanalyseerd</translation>
  </message>
  <message>
   <source>“%1” is there already and not empty; choose a new folder for the study.</source>
   <translation>“%1” bestaat al en is niet leeg; kies een nieuwe map voor de studie.</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/pictures</name>
  <message>
   <source>The picture %1 of this study is damaged; take it back from a copy and go on.</source>
   <translation>Het beeld %1 van deze studie is beschadigd; haal het terug uit een kopie en ga door.</translation>
  </message>
  <message>
   <source>The picture %1 of this study is missing; bring the folder “%2” back and go on.</source>
   <translation>Het beeld %1 van deze studie ontbreekt; zet de map “%2” terug en ga door.</translation>
  </message>
  <message>
   <source>maps of another slice</source>
   <translation>heatmaps van een andere coupe</translation>
  </message>
  <message>
   <source>not a part of the slice</source>
   <translation>geen deel van de coupe</translation>
  </message>
  <message>
   <source>not a slice</source>
   <translation>geen coupe</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>te groot</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/results</name>
  <message>
   <source>%1 is damaged; take it back from a copy, or move it away to do without.</source>
   <translation>%1 is beschadigd; haal het terug uit een kopie, of verplaats het om zonder verder te gaan.</translation>
  </message>
  <message>
   <source>%1 is not in the folder of the study, so nothing is compared with the program.</source>
   <translation>%1 staat niet in de map van de studie, dus er wordt niets met het programma vergeleken.</translation>
  </message>
  <message>
   <source>%1 is the key of another study; put the right one into the folder.</source>
   <translation>%1 is de sleutel van een andere studie; zet de juiste in de map.</translation>
  </message>
  <message>
   <source>%1: %2 of %3 answered.</source>
   <translation>%1: %2 van %3 beantwoord.</translation>
  </message>
  <message>
   <source>Ratings, %1</source>
   <translation>Beoordelingen, %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/study</name>
  <message>
   <source>A study has 1 to %1 readers, each with a name.</source>
   <translation>Een studie heeft 1 tot %1 beoordelaars, elk met een naam.</translation>
  </message>
  <message>
   <source>A study has 1 to %1 sessions.</source>
   <translation>Een studie heeft 1 tot %1 sessies.</translation>
  </message>
  <message>
   <source>Choose what is asked: scores of the levels, ratings of the heat maps, or both.</source>
   <translation>Kies wat wordt gevraagd: scores van de niveaus, beoordelingen van de heatmaps, of beide.</translation>
  </message>
  <message>
   <source>Half right: as much right as wrong</source>
   <translation>Half goed: evenveel goed als fout</translation>
  </message>
  <message>
   <source>Mostly right: small parts missing or too much</source>
   <translation>Grotendeels goed: kleine delen ontbreken of te veel</translation>
  </message>
  <message>
   <source>Mostly wrong: little of the disease, or much else</source>
   <translation>Grotendeels fout: weinig van de ziekte, of veel anders</translation>
  </message>
  <message>
   <source>No reader can be called “%1”: so the results call the program's own scores.</source>
   <translation>Geen beoordelaar mag “%1” heten: zo heten in de resultaten de scores van het programma.</translation>
  </message>
  <message>
   <source>Reader 1</source>
   <translation>Beoordelaar 1</translation>
  </message>
  <message>
   <source>Reader 2</source>
   <translation>Beoordelaar 2</translation>
  </message>
  <message>
   <source>Right: it marks the disease and nothing else</source>
   <translation>Goed: ze markeert de ziekte en niets anders</translation>
  </message>
  <message>
   <source>SScILD reader study</source>
   <translation>SScILD-beoordelaarsstudie</translation>
  </message>
  <message>
   <source>The study file in “%1” is damaged; take %2 back from a copy. Answers are kept.</source>
   <translation>Het studiebestand in “%1” is beschadigd; haal %2 terug uit een kopie. Antwoorden blijven bewaard.</translation>
  </message>
  <message>
   <source>There is no reader study in “%1”: it has no %2.</source>
   <translation>Er is geen beoordelaarsstudie in “%1”: er ontbreekt %2.</translation>
  </message>
  <message>
   <source>This study was made by a later version of the program; open it with that one.</source>
   <translation>Deze studie is door een nieuwere versie van het programma gemaakt; open haar daarmee.</translation>
  </message>
  <message>
   <source>Two readers have the same name; give each a name of their own.</source>
   <translation>Twee beoordelaars hebben dezelfde naam; geef elk een eigen naam.</translation>
  </message>
  <message>
   <source>Wrong: what it marks is not the disease</source>
   <translation>Fout: wat ze markeert, is niet de ziekte</translation>
  </message>
  <message>
   <source>no pages, or one of them twice</source>
   <translation>geen pagina's, of een ervan dubbel</translation>
  </message>
  <message>
   <source>not a page</source>
   <translation>geen pagina</translation>
  </message>
 </context>
 <context>
  <name>core/records/analyses</name>
  <message>
   <source>Analysis opened</source>
   <translation>Analyse geopend</translation>
  </message>
  <message>
   <source>Analysis saved</source>
   <translation>Analyse opgeslagen</translation>
  </message>
  <message>
   <source>Opening the analysis</source>
   <translation>Analyse wordt geopend</translation>
  </message>
  <message>
   <source>Saving the analysis</source>
   <translation>Analyse wordt opgeslagen</translation>
  </message>
  <message>
   <source>This analysis in the records cannot be read.</source>
   <translation>Deze analyse in de dossiers kan niet worden gelezen.</translation>
  </message>
  <message>
   <source>This analysis is not in the records; analyse the CT again.</source>
   <translation>Deze analyse staat niet in de dossiers; analyseer de CT opnieuw.</translation>
  </message>
 </context>
 <context>
  <name>core/records/backup</name>
  <message>
   <source>%1 copies</source>
   <translation>%1 kopieën</translation>
  </message>
  <message>
   <source>A backup inside the folder of the records would be lost with it; choose another folder.</source>
   <translation>Een back-up in de map van de dossiers zou daarmee verloren gaan; kies een andere map.</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>Back-up geschreven</translation>
  </message>
  <message>
   <source>Copying masks and heat maps</source>
   <translation>Maskers en heatmaps worden gekopieerd</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>Database wordt gekopieerd</translation>
  </message>
  <message>
   <source>SScILD records</source>
   <translation>SScILD-dossiers</translation>
  </message>
  <message>
   <source>The daily copy %1 is open in another program; close it and erase again. Nothing was erased.</source>
   <translation>De dagelijkse kopie %1 is in een ander programma geopend; sluit die en wis opnieuw. Er is niets gewist.</translation>
  </message>
  <message>
   <source>The patient is erased, but the daily copy %1 cannot be deleted; delete it by hand.</source>
   <translation>De patiënt is gewist, maar de dagelijkse kopie %1 kan niet worden verwijderd; verwijder die met de hand.</translation>
  </message>
 </context>
 <context>
  <name>core/records/database</name>
  <message>
   <source>The database is empty.</source>
   <translation>De database is leeg.</translation>
  </message>
  <message>
   <source>The records are damaged.</source>
   <translation>De dossiers zijn beschadigd.</translation>
  </message>
  <message>
   <source>The records are damaged: an entry belongs to nothing.</source>
   <translation>De dossiers zijn beschadigd: een item hoort nergens bij.</translation>
  </message>
  <message>
   <source>There are no records in this folder yet.</source>
   <translation>In deze map staan nog geen dossiers.</translation>
  </message>
  <message>
   <source>These records are of an older version; open them once for writing first.</source>
   <translation>Deze dossiers zijn van een oudere versie; open ze eerst een keer om te schrijven.</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/cipher</name>
  <message>
   <source>These records are encrypted, and the library for that is not installed; install the program with its extra “encryption”.</source>
   <translation>Deze dossiers zijn versleuteld, en de bibliotheek daarvoor is niet geïnstalleerd; installeer het programma met het extra “encryption”.</translation>
  </message>
  <message>
   <source>This is neither the pass phrase nor the recovery key of these records; type it again.</source>
   <translation>Dit is noch de wachtwoordzin noch de herstelsleutel van deze dossiers; voer opnieuw in.</translation>
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
   <translation>%1 vóór *.zip</translation>
  </message>
  <message>
   <source>Copying the daily copies</source>
   <translation>Dagelijkse kopieën worden gekopieerd</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation>Wordt op zijn plaats gezet</translation>
  </message>
  <message>
   <source>The copy is not what the records hold, so nothing was changed; try again, or look after the disk.</source>
   <translation>De kopie is niet wat de dossiers bevatten, dus er is niets gewijzigd; probeer het opnieuw, of controleer de schijf.</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/keys</name>
  <message>
   <source>A pass phrase has at least %1 signs; choose a longer one.</source>
   <translation>Een wachtwoordzin heeft ten minste %1 tekens; kies een langere.</translation>
  </message>
  <message>
   <source>SScILD Desktop records</source>
   <translation>SScILD Desktop-dossiers</translation>
  </message>
  <message>
   <source>The keyring of this system did not give the key of the records (%1); unlock it and start again, or type the recovery key.</source>
   <translation>De sleutelbos van dit systeem gaf de sleutel van de dossiers niet (%1); ontgrendel de sleutelbos en start opnieuw, of voer de herstelsleutel in.</translation>
  </message>
  <message>
   <source>The keyring of this system did not take the key (%1), so nothing was encrypted; unlock it first.</source>
   <translation>De sleutelbos van dit systeem nam de sleutel niet aan (%1), dus er is niets versleuteld; ontgrendel de sleutelbos eerst.</translation>
  </message>
  <message>
   <source>These records are encrypted, and the keyring of this system has no key for them; type their pass phrase or their recovery key.</source>
   <translation>Deze dossiers zijn versleuteld, en de sleutelbos van dit systeem heeft er geen sleutel voor; voer de wachtwoordzin of de herstelsleutel in.</translation>
  </message>
  <message>
   <source>These records are encrypted; type their pass phrase or their recovery key.</source>
   <translation>Deze dossiers zijn versleuteld; voer de wachtwoordzin of de herstelsleutel in.</translation>
  </message>
  <message>
   <source>This system has no keyring for the key; give a pass phrase. Nothing was encrypted.</source>
   <translation>Dit systeem heeft geen sleutelbos voor de sleutel; geef een wachtwoordzin op. Er is niets versleuteld.</translation>
  </message>
  <message>
   <source>it gave another back</source>
   <translation>hij gaf een andere terug</translation>
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
   <translation>%1: herstelsleutel van de versleutelde dossiers, %2

%3

Hij opent de dossiers in %4 en elke back-up ervan die vanaf deze dag is gemaakt, ook als de sleutelbos of de wachtwoordzin
verloren is: voer hem in als het programma erom vraagt. Zonder de sleutelbos, de wachtwoordzin en deze sleutel kan niemand ze
nog lezen. Wie hem heeft, kan ze lezen: bewaar hem apart van de computer, op papier of op een veilige plaats in uw kliniek.</translation>
  </message>
  <message>
   <source>A recovery key beside what it opens keeps nobody out; choose another folder.</source>
   <translation>Een herstelsleutel naast wat hij opent, houdt niemand tegen; kies een andere map.</translation>
  </message>
 </context>
 <context>
  <name>core/records/errors</name>
  <message>
   <source>Another window of this program has the records open; close it, or open the records here for reading only.</source>
   <translation>Een ander venster van dit programma heeft de dossiers geopend; sluit het, of open de dossiers hier alleen om te lezen.</translation>
  </message>
  <message>
   <source>Restore your last backup, or the newest of the daily copies beside the records, with Restore from a backup; the present files are kept.</source>
   <translation>Zet uw laatste back-up, of de nieuwste van de dagelijkse kopieën naast de dossiers, terug met “Herstellen uit back-up”; de huidige bestanden blijven bewaard.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translation>De schijf is vol, dus er is niets opgeslagen; maak ruimte en probeer het opnieuw.</translation>
  </message>
  <message>
   <source>The records are closed; start the program again.</source>
   <translation>De dossiers zijn gesloten; start het programma opnieuw.</translation>
  </message>
  <message>
   <source>The records are damaged: a table is not what was made.</source>
   <translation>De dossiers zijn beschadigd: een tabel is niet zoals gemaakt.</translation>
  </message>
  <message>
   <source>The records are damaged: a text cannot be read.</source>
   <translation>De dossiers zijn beschadigd: een tekst kan niet worden gelezen.</translation>
  </message>
  <message>
   <source>The records are only read here: another window of the program writes them, or Records is turned off under More; make the change there, or turn Records on.</source>
   <translation>De dossiers worden hier alleen gelezen: een ander venster van het programma schrijft ze, of “Dossiers bijhouden” staat uit onder “Meer”; maak de wijziging daar, of zet “Dossiers bijhouden” aan.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be used (%2); check the folder and the disk.</source>
   <translation>De dossiers in %1 kunnen niet worden gebruikt (%2); controleer de map en de schijf.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written (%2); make the folder writable.</source>
   <translation>De dossiers in %1 kunnen niet worden geschreven (%2); maak de map beschrijfbaar.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written; make the folder and its files writable.</source>
   <translation>De dossiers in %1 kunnen niet worden geschreven; maak de map en de bestanden erin beschrijfbaar.</translation>
  </message>
  <message>
   <source>This patient, visit or CT is not in the records; open the patient again.</source>
   <translation>Deze patiënt, dit bezoek of deze CT staat niet in de dossiers; open de patiënt opnieuw.</translation>
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
   <translation>De code %1 hoort bij een andere patiënt; kies een andere code.</translation>
  </message>
  <message>
   <source>This patient is not in the records; choose the patient from the list again.</source>
   <translation>Deze patiënt staat niet in de dossiers; kies de patiënt opnieuw uit de lijst.</translation>
  </message>
 </context>
 <context>
  <name>core/records/restore</name>
  <message>
   <source>%1 before %2.zip</source>
   <translation>%1 vóór %2.zip</translation>
  </message>
  <message>
   <source>%1 cannot be found; choose the backup again.</source>
   <translation>%1 kan niet worden gevonden; kies de back-up opnieuw.</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>Back-up hersteld</translation>
  </message>
  <message>
   <source>Checking the backup</source>
   <translation>Back-up wordt gecontroleerd</translation>
  </message>
  <message>
   <source>Putting the backup in place</source>
   <translation>Back-up wordt op zijn plaats gezet</translation>
  </message>
  <message>
   <source>The disk has no room for this backup; free some space. Nothing was changed.</source>
   <translation>De schijf heeft geen ruimte voor deze back-up; maak ruimte. Er is niets gewijzigd.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of the records; choose another one. Nothing was changed.</source>
   <translation>Dit bestand is geen volledige back-up van de dossiers; kies een ander. Er is niets gewijzigd.</translation>
  </message>
  <message>
   <source>encrypted %1</source>
   <translation>versleuteld %1</translation>
  </message>
  <message>
   <source>not ours</source>
   <translation>niet van dit programma</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>te lang</translation>
  </message>
 </context>
 <context>
  <name>core/records/result_files</name>
  <message>
   <source>A result file of this analysis %1 (%2…): analyse the CT again, or restore your last backup with Restore from a backup.</source>
   <translation>Een resultaatbestand van deze analyse %1 (%2…): analyseer de CT opnieuw, of zet uw laatste back-up terug met “Herstellen uit back-up”.</translation>
  </message>
  <message>
   <source>The records name a result file that cannot be (%1).</source>
   <translation>De dossiers noemen een resultaatbestand dat niet kan bestaan (%1).</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>is beschadigd</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>ontbreekt</translation>
  </message>
  <message>
   <source>not a result file</source>
   <translation>geen resultaatbestand</translation>
  </message>
  <message>
   <source>not an array that was written here</source>
   <translation>geen array die hier is geschreven</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>te kort</translation>
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
   <translation>De dossiers zijn beschadigd: een item is niet wat geschreven is.</translation>
  </message>
 </context>
 <context>
  <name>core/records/rows</name>
  <message>
   <source>The records are damaged: a day cannot be read.</source>
   <translation>De dossiers zijn beschadigd: een datum kan niet worden gelezen.</translation>
  </message>
 </context>
 <context>
  <name>core/records/schema</name>
  <message>
   <source>The database in the folder of the records was not made by this program.</source>
   <translation>De database in de map van de dossiers is niet door dit programma gemaakt.</translation>
  </message>
  <message>
   <source>These records were made by a newer version of this program (schema %1, this one knows %2); install the newer version. Nothing was changed.</source>
   <translation>Deze dossiers zijn door een nieuwere versie van dit programma gemaakt (schema %1, deze kent %2); installeer de nieuwere versie. Er is niets gewijzigd.</translation>
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
   <translation>Deze CT staat niet in de dossiers; open hem opnieuw.</translation>
  </message>
  <message>
   <source>This visit is not in the records; open the patient again.</source>
   <translation>Dit bezoek staat niet in de dossiers; open de patiënt opnieuw.</translation>
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
   <translation>%1 is een bestand, geen map; kies een andere map voor de dossiers.</translation>
  </message>
  <message>
   <source>The database of the records is empty, although there are daily copies of it.</source>
   <translation>De database van de dossiers is leeg, hoewel er dagelijkse kopieën van zijn.</translation>
  </message>
  <message>
   <source>The database of the records is missing, although there are results.</source>
   <translation>De database van de dossiers ontbreekt, hoewel er resultaten zijn.</translation>
  </message>
  <message>
   <source>The records are not encrypted, so that they have no key.</source>
   <translation>De dossiers zijn niet versleuteld en hebben dus geen sleutel.</translation>
  </message>
 </context>
 <context>
  <name>core/records/visits</name>
  <message>
   <source>A visit stays with its patient; move its CT to a visit of the other patient.</source>
   <translation>Een bezoek blijft bij zijn patiënt; verplaats de CT naar een bezoek van de andere patiënt.</translation>
  </message>
  <message>
   <source>The lung function of %1 is in the future; correct the date.</source>
   <translation>De longfunctie van %1 ligt in de toekomst; corrigeer de datum.</translation>
  </message>
  <message>
   <source>The patient already has a visit on %1; change that visit, or correct the date.</source>
   <translation>De patiënt heeft al een bezoek op %1; wijzig dat bezoek, of corrigeer de datum.</translation>
  </message>
  <message>
   <source>The visit on %1 is in the future; correct the date.</source>
   <translation>Het bezoek op %1 ligt in de toekomst; corrigeer de datum.</translation>
  </message>
 </context>
 <context>
  <name>core/results</name>
  <message>
   <source>full maps</source>
   <translation>volledige heatmaps</translation>
  </message>
 </context>
 <context>
  <name>core/rules/extents</name>
  <message>
   <source>a score must be a number, got %1</source>
   <translation>een score moet een getal zijn, niet %1</translation>
  </message>
  <message>
   <source>main carina</source>
   <translation>hoofdcarina</translation>
  </message>
  <message>
   <source>one centimetre above the right hemidiaphragm</source>
   <translation>één centimeter boven de rechter diafragmakoepel</translation>
  </message>
  <message>
   <source>origin of the great vessels</source>
   <translation>oorsprong van de grote vaten</translation>
  </message>
  <message>
   <source>pulmonary venous confluence</source>
   <translation>confluentie van de longvenen</translation>
  </message>
 </context>
 <context>
  <name>core/rules/goh</name>
  <message>
   <source>%1 (extent below 10 %)</source>
   <translation>%1 (uitgebreidheid onder 10 %)</translation>
  </message>
  <message>
   <source>%1; limited</source>
   <translation>%1; beperkt</translation>
  </message>
  <message>
   <source>FVC % predicted</source>
   <translation>FVC % voorspeld</translation>
  </message>
  <message>
   <source>Goh et al., Am J Respir Crit Care Med 2008;177:1248</source>
   <translation>Goh et al., Am J Respir Crit Care Med 2008;177:1248</translation>
  </message>
  <message>
   <source>extensive</source>
   <translation>uitgebreid</translation>
  </message>
  <message>
   <source>extensive (extent 10–30 %, FVC below 70 % predicted)</source>
   <translation>uitgebreid (uitgebreidheid 10–30 %, FVC onder 70 % voorspeld)</translation>
  </message>
  <message>
   <source>extensive (extent above 30 %)</source>
   <translation>uitgebreid (uitgebreidheid boven 30 %)</translation>
  </message>
  <message>
   <source>indeterminate, FVC needed (at the 20 % threshold alone: %1)</source>
   <translation>onbepaald, FVC nodig (bij alleen de drempel van 20 %: %1)</translation>
  </message>
  <message>
   <source>limited</source>
   <translation>beperkt</translation>
  </message>
  <message>
   <source>limited (extent 10–30 %, FVC at least 70 % predicted)</source>
   <translation>beperkt (uitgebreidheid 10–30 %, FVC ten minste 70 % voorspeld)</translation>
  </message>
  <message>
   <source>no disease above the noise</source>
   <translation>geen ziekte boven de ruis</translation>
  </message>
  <message>
   <source>the extent</source>
   <translation>de uitgebreidheid</translation>
  </message>
 </context>
 <context>
  <name>core/rules/logic</name>
  <message>
   <source>%1 must lie between %2 and %3, got %4</source>
   <translation>%1 moet tussen %2 en %3 liggen, niet %4</translation>
  </message>
 </context>
 <context>
  <name>core/rules/lung_function</name>
  <message>
   <source>Humphries et al., Eur Respir J 2018 (3.4–6.4 points)</source>
   <translation>Humphries et al., Eur Respir J 2018 (3.4–6.4 punten)</translation>
  </message>
  <message>
   <source>Wells et al., Am J Respir Crit Care Med 2003;167:962</source>
   <translation>Wells et al., Am J Respir Crit Care Med 2003;167:962</translation>
  </message>
  <message>
   <source>lung function values must be above zero</source>
   <translation>longfunctiewaarden moeten groter dan nul zijn</translation>
  </message>
 </context>
 <context>
  <name>core/rules/plausible</name>
  <message>
   <source>%1 %2 %3 and %4 % predicted do not fit together</source>
   <translation>%1 %2 %3 en %4 % voorspeld passen niet bij elkaar</translation>
  </message>
  <message>
   <source>%1 %2 %3 is %4 % %5 than the %6 before</source>
   <translation>%1 %2 %3 is %4 % %5 dan de eerdere %6</translation>
  </message>
  <message>
   <source>%1 %2 is not possible; enter a whole number.</source>
   <translation>%1 %2 is niet mogelijk; voer een geheel getal in.</translation>
  </message>
  <message>
   <source>%1 as before: 100 % was %2 %3 and would now be %4 %5; check both.</source>
   <translation>%1 zoals eerder: 100 % was %2 %3 en zou nu %4 %5 zijn; controleer beide.</translation>
  </message>
  <message>
   <source>%1 is not a number.</source>
   <translation>%1 is geen getal.</translation>
  </message>
  <message>
   <source>%1 is not possible; %2enter %3.</source>
   <translation>%1 is niet mogelijk; %2invoer: %3.</translation>
  </message>
  <message>
   <source>%1 is unusual; check it.</source>
   <translation>%1 is ongewoon; controleer dit.</translation>
  </message>
  <message>
   <source>%1 lies before the time of CT; check the year.</source>
   <translation>%1 ligt vóór de tijd van CT; controleer het jaar.</translation>
  </message>
  <message>
   <source>%1 lies before the year of birth, %2.</source>
   <translation>%1 ligt vóór het geboortejaar, %2.</translation>
  </message>
  <message>
   <source>%1 lies in the future; enter the day of the visit.</source>
   <translation>%1 ligt in de toekomst; voer de dag van het bezoek in.</translation>
  </message>
  <message>
   <source>%1 to %2 %3</source>
   <translation>%1 tot %2 %3</translation>
  </message>
  <message>
   <source>%1: 100 % would be %2 %3; check both.</source>
   <translation>%1: 100 % zou %2 %3 zijn; controleer beide.</translation>
  </message>
  <message>
   <source>%1; check it.</source>
   <translation>%1; controleer dit.</translation>
  </message>
  <message>
   <source>At %1 the patient would be over %2 years old; check the year.</source>
   <translation>Op %1 zou de patiënt ouder dan %2 jaar zijn; controleer het jaar.</translation>
  </message>
  <message>
   <source>FEV1 %1 L is above FVC %2 L, which is not possible.</source>
   <translation>FEV1 %1 L is hoger dan FVC %2 L, wat niet mogelijk is.</translation>
  </message>
  <message>
   <source>FEV1 is only %1 % of FVC; check both.</source>
   <translation>FEV1 is maar %1 % van FVC; controleer beide.</translation>
  </message>
  <message>
   <source>Lung function of %1 lies in the future.</source>
   <translation>Longfunctie van %1 ligt in de toekomst.</translation>
  </message>
  <message>
   <source>Lung function was measured %1 days from the visit; is it of another visit?</source>
   <translation>De longfunctie is %1 dagen van het bezoek gemeten; hoort zij bij een ander bezoek?</translation>
  </message>
  <message>
   <source>RV %1 L is not below TLC %2 L, which is not possible.</source>
   <translation>RV %1 L is niet lager dan TLC %2 L, wat niet mogelijk is.</translation>
  </message>
  <message>
   <source>TLC %1 L is below FVC %2 L; check both.</source>
   <translation>TLC %1 L is lager dan FVC %2 L; controleer beide.</translation>
  </message>
  <message>
   <source>There is a visit on %1 already; open that one, or enter another day.</source>
   <translation>Er is al een bezoek op %1; open dat, of voer een andere dag in.</translation>
  </message>
  <message>
   <source>There is a visit on %1; is %2 the same visit?</source>
   <translation>Er is een bezoek op %1; is %2 hetzelfde bezoek?</translation>
  </message>
  <message>
   <source>is it a share of 1?</source>
   <translation>is het een deel van 1?</translation>
  </message>
  <message>
   <source>is it in % predicted?</source>
   <translation>is het in % voorspeld?</translation>
  </message>
  <message>
   <source>is it in %1 or in % predicted?</source>
   <translation>is het in %1 of in % voorspeld?</translation>
  </message>
  <message>
   <source>is it in L?</source>
   <translation>is het in L?</translation>
  </message>
  <message>
   <source>is it in mL?</source>
   <translation>is het in mL?</translation>
  </message>
  <message>
   <source>is it in metres?</source>
   <translation>is het in meter?</translation>
  </message>
  <message>
   <source>less</source>
   <translation>minder</translation>
  </message>
  <message>
   <source>more</source>
   <translation>meer</translation>
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
   <translation>beter</translation>
  </message>
  <message>
   <source>improved</source>
   <translation>verbeterd</translation>
  </message>
  <message>
   <source>increased extent or increased coarseness of reticular abnormality</source>
   <translation>toegenomen uitgebreidheid of grofheid van reticulaire afwijkingen</translation>
  </message>
  <message>
   <source>increased extent or severity of traction bronchiectasis and bronchiolectasis</source>
   <translation>toegenomen uitgebreidheid of ernst van tractiebronchiëctasieën en -bronchiolectasieën</translation>
  </message>
  <message>
   <source>increased lobar volume loss</source>
   <translation>toegenomen volumeverlies van kwabben</translation>
  </message>
  <message>
   <source>major</source>
   <translation>zeer sterk</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>matig</translation>
  </message>
  <message>
   <source>new fine reticulation</source>
   <translation>nieuwe fijne reticulatie</translation>
  </message>
  <message>
   <source>new ground-glass opacity with traction bronchiectasis</source>
   <translation>nieuw matglas met tractiebronchiëctasieën</translation>
  </message>
  <message>
   <source>new or increased honeycombing</source>
   <translation>nieuwe of toegenomen honeycombing</translation>
  </message>
  <message>
   <source>significant</source>
   <translation>duidelijk</translation>
  </message>
  <message>
   <source>the time between the dates in months</source>
   <translation>de tijd tussen de dagen in maanden</translation>
  </message>
 </context>
 <context>
  <name>core/rules/severity</name>
  <message>
   <source>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % of the lobe</source>
   <translation>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % van de kwab</translation>
  </message>
  <message>
   <source>Guiot et al. 2025, Fig. 1</source>
   <translation>Guiot et al. 2025, Fig. 1</translation>
  </message>
  <message>
   <source>the share of the lobe</source>
   <translation>het aandeel van de kwab</translation>
  </message>
  <message>
   <source>the sum needs five lobes, got %1</source>
   <translation>de som heeft vijf kwabben nodig, niet %1</translation>
  </message>
 </context>
 <context>
  <name>core/rules/ssc_facts</name>
  <message>
   <source>6-minute walk</source>
   <translation>6-minutenwandeltest</translation>
  </message>
  <message>
   <source>Digital ulcers</source>
   <translation>Digitale ulcera</translation>
  </message>
  <message>
   <source>Distance walked in six minutes, in metres.</source>
   <translation>In zes minuten gelopen afstand, in meter.</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Lengte</translation>
  </message>
  <message>
   <source>Height of the body in centimetres.</source>
   <translation>Lichaamslengte in centimeter.</translation>
  </message>
  <message>
   <source>Krebs von den Lungen 6 in the serum, in U/mL: higher where alveoli are damaged.</source>
   <translation>Krebs von den Lungen 6 in het serum, in U/mL: hoger bij beschadigde alveoli.</translation>
  </message>
  <message>
   <source>Limited cutaneous: skin thick below elbows and knees and in the face alone; diffuse cutaneous: above them too; sine scleroderma: no thick skin.</source>
   <translation>Gelimiteerd cutaan: verdikte huid alleen distaal van ellebogen en knieën en in het gelaat; diffuus cutaan: ook proximaal daarvan; sine scleroderma: geen verdikte huid.</translation>
  </message>
  <message>
   <source>Modified Rodnan skin score: thickness of the skin, 0 to 3 at each of 17 places, summed up to 51.</source>
   <translation>Gemodificeerde Rodnan-huidscore: dikte van de huid, 0 tot 3 op elk van 17 plaatsen, opgeteld tot 51.</translation>
  </message>
  <message>
   <source>Skin subset</source>
   <translation>Huidsubtype</translation>
  </message>
  <message>
   <source>Smoking</source>
   <translation>Roken</translation>
  </message>
  <message>
   <source>Ulcers of the fingertips: present at this visit, healed ones only, or none.</source>
   <translation>Ulcera van de vingertoppen: aanwezig bij dit bezoek, alleen genezen, of geen.</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>Weight of the body in kilograms.</source>
   <translation>Lichaamsgewicht in kilogram.</translation>
  </message>
  <message>
   <source>Whether the patient smokes, did so formerly, or never did.</source>
   <translation>Of de patiënt rookt, vroeger rookte of nooit heeft gerookt.</translation>
  </message>
  <message>
   <source>current</source>
   <translation>huidige</translation>
  </message>
  <message>
   <source>diffuse cutaneous</source>
   <translation>diffuus cutaan</translation>
  </message>
  <message>
   <source>former</source>
   <translation>voormalige</translation>
  </message>
  <message>
   <source>healed</source>
   <translation>genezen</translation>
  </message>
  <message>
   <source>limited cutaneous</source>
   <translation>gelimiteerd cutaan</translation>
  </message>
  <message>
   <source>mrss</source>
   <translation>mrss</translation>
  </message>
  <message>
   <source>none</source>
   <translation>geen</translation>
  </message>
  <message>
   <source>present</source>
   <translation>aanwezig</translation>
  </message>
  <message>
   <source>sine scleroderma</source>
   <translation>sine scleroderma</translation>
  </message>
  <message>
   <source>skin</source>
   <translation>huid</translation>
  </message>
  <message>
   <source>smoking</source>
   <translation>roken</translation>
  </message>
 </context>
 <context>
  <name>core/rules/windows</name>
  <message>
   <source>%1 months</source>
   <translation>%1 maanden</translation>
  </message>
  <message>
   <source>%1: the second is not later than the first</source>
   <translation>%1: de tweede is niet later dan de eerste</translation>
  </message>
  <message>
   <source>inside %1</source>
   <translation>binnen %1</translation>
  </message>
  <message>
   <source>outside %1</source>
   <translation>buiten %1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/cells</name>
  <message>
   <source>day first</source>
   <translation>dag eerst</translation>
  </message>
  <message>
   <source>holds %1, which is not a date</source>
   <translation>bevat %1, wat geen datum is</translation>
  </message>
  <message>
   <source>holds %1.%2.%3, a day that does not exist</source>
   <translation>bevat %1.%2.%3, een dag die niet bestaat</translation>
  </message>
  <message>
   <source>holds '%1', neither yes nor no</source>
   <translation>bevat '%1', geen ja en geen nee</translation>
  </message>
  <message>
   <source>holds '%1', which is not a date</source>
   <translation>bevat '%1', wat geen datum is</translation>
  </message>
  <message>
   <source>holds '%1', which is not a number</source>
   <translation>bevat '%1', wat geen getal is</translation>
  </message>
  <message>
   <source>holds '%1'; choose whether the day or the month comes first</source>
   <translation>bevat '%1'; kies of de dag of de maand eerst komt</translation>
  </message>
  <message>
   <source>holds '%1'; write the year with four digits</source>
   <translation>bevat '%1'; schrijf het jaar met vier cijfers</translation>
  </message>
  <message>
   <source>holds the date %1, not a number</source>
   <translation>bevat de datum %1, geen getal</translation>
  </message>
  <message>
   <source>holds the error %1</source>
   <translation>bevat de fout %1</translation>
  </message>
  <message>
   <source>holds the year %1; write the day by the Gregorian calendar</source>
   <translation>bevat het jaar %1; schrijf de dag volgens de gregoriaanse kalender</translation>
  </message>
  <message>
   <source>is a formula without a stored result; open the file in Excel and save it</source>
   <translation>is een formule zonder opgeslagen resultaat; open het bestand in Excel en sla het op</translation>
  </message>
  <message>
   <source>keine angabe</source>
   <translation>keine angabe</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>maand eerst</translation>
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
   <translation>%1 heeft meer dan %2 rijen; houd er alleen longfunctiewaarden in.</translation>
  </message>
  <message>
   <source>%1 is neither an Excel nor a CSV file; choose a sheet with lung function values.</source>
   <translation>%1 is geen Excel- en geen CSV-bestand; kies een tabel met longfunctiewaarden.</translation>
  </message>
  <message>
   <source>Reading the sheet</source>
   <translation>Tabel wordt gelezen</translation>
  </message>
  <message>
   <source>Row %1 of %2 cannot be read (%3); correct it and try again.</source>
   <translation>Rij %1 van %2 kan niet worden gelezen (%3); corrigeer die en probeer het opnieuw.</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/excel</name>
  <message>
   <source>%1 has no visible sheet; show one in Excel and save.</source>
   <translation>%1 heeft geen zichtbaar werkblad; maak er in Excel een zichtbaar en sla op.</translation>
  </message>
  <message>
   <source>%1 is an OpenDocument sheet; save it as .xlsx or .csv and choose that file.</source>
   <translation>%1 is een OpenDocument-tabel; sla die op als .xlsx of .csv en kies dat bestand.</translation>
  </message>
  <message>
   <source>%1 is damaged or not an Excel workbook; open it in Excel, save it again and choose that file.</source>
   <translation>%1 is beschadigd of geen Excel-werkmap; open het in Excel, sla het opnieuw op en kies dat bestand.</translation>
  </message>
  <message>
   <source>%1 is protected by a password; save it without one and choose that file.</source>
   <translation>%1 is beveiligd met een wachtwoord; sla het zonder op en kies dat bestand.</translation>
  </message>
  <message>
   <source>%1 unpacks to far more than a sheet of values; keep only lung function in it.</source>
   <translation>%1 wordt uitgepakt veel groter dan een tabel met waarden; houd er alleen longfunctie in.</translation>
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
   <translation>Kies de kolom met de datum.</translation>
  </message>
  <message>
   <source>DLCO corrected for haemoglobin (yes or no)</source>
   <translation>DLCO gecorrigeerd voor hemoglobine (ja of nee)</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Is the day or the month first in %1?</source>
   <translation>Staat in %1 de dag of de maand eerst?</translation>
  </message>
  <message>
   <source>Is “%1” in % of predicted? If so, choose it for that column.</source>
   <translation>Is “%1” in % van voorspeld? Kies dat dan voor die kolom.</translation>
  </message>
  <message>
   <source>Patient (code or hospital ID)</source>
   <translation>Patiënt (code of ziekenhuis-ID)</translation>
  </message>
  <message>
   <source>millilitres</source>
   <translation>milliliter</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>procent</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/preview</name>
  <message>
   <source>%1 %2 by %3</source>
   <translation>%1 %2 door %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not %3</source>
   <translation>%1 bevat '%2', niet %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not a grade from 0 to 4</source>
   <translation>%1 bevat '%2', geen graad van 0 tot 4</translation>
  </message>
  <message>
   <source>%1 or %2</source>
   <translation>%1 of %2</translation>
  </message>
  <message>
   <source>%1 row %2</source>
   <translation>%1 rij %2</translation>
  </message>
  <message>
   <source>%1; type these values at the visit where they belong.</source>
   <translation>%1; voer deze waarden in bij het bezoek waar ze horen.</translation>
  </message>
  <message>
   <source>'%1' fits %2 patients; use the code</source>
   <translation>'%1' past bij %2 patiënten; gebruik de code</translation>
  </message>
  <message>
   <source>Date %1</source>
   <translation>Datum %1</translation>
  </message>
  <message>
   <source>The visit of %1 holds lung function of %2 already</source>
   <translation>Het bezoek van %1 bevat al longfunctie van %2</translation>
  </message>
  <message>
   <source>choose the column with the date</source>
   <translation>kies de kolom met de datum</translation>
  </message>
  <message>
   <source>choose the column with the patient's code or hospital ID</source>
   <translation>kies de kolom met de code of ziekenhuis-ID van de patiënt</translation>
  </message>
  <message>
   <source>is of the same patient and day as, but differs from,</source>
   <translation>is van dezelfde patiënt en dag als, maar verschilt van,</translation>
  </message>
  <message>
   <source>new visit on %1</source>
   <translation>nieuw bezoek op %1</translation>
  </message>
  <message>
   <source>no patient has the code or hospital ID '%1'</source>
   <translation>geen patiënt heeft de code of ziekenhuis-ID '%1'</translation>
  </message>
  <message>
   <source>repeats</source>
   <translation>herhaalt</translation>
  </message>
  <message>
   <source>replaces %1</source>
   <translation>vervangt %1</translation>
  </message>
  <message>
   <source>there are no values in this row</source>
   <translation>in deze rij staan geen waarden</translation>
  </message>
  <message>
   <source>there is no date in this row</source>
   <translation>in deze rij staat geen datum</translation>
  </message>
  <message>
   <source>there is no patient in this row</source>
   <translation>in deze rij staat geen patiënt</translation>
  </message>
  <message>
   <source>to the visit of %1</source>
   <translation>naar het bezoek van %1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/read</name>
  <message>
   <source>%1 cannot be opened (%2); close it elsewhere or copy it here.</source>
   <translation>%1 kan niet worden geopend (%2); sluit het elders of kopieer het hierheen.</translation>
  </message>
  <message>
   <source>%1 is empty; choose a sheet with lung function values.</source>
   <translation>%1 is leeg; kies een tabel met longfunctiewaarden.</translation>
  </message>
  <message>
   <source>%1 is in the old Excel format; %2.</source>
   <translation>%1 is in het oude Excel-formaat; %2.</translation>
  </message>
  <message>
   <source>%1 is larger than %2 MB; keep only the lung function values in it.</source>
   <translation>%1 is groter dan %2 MB; houd er alleen de longfunctiewaarden in.</translation>
  </message>
  <message>
   <source>%1 is not a file that can be read; choose an Excel or CSV file.</source>
   <translation>%1 is geen leesbaar bestand; kies een Excel- of CSV-bestand.</translation>
  </message>
  <message>
   <source>open it in its own program, save it as .xlsx or .csv and choose that file</source>
   <translation>open het in het eigen programma, sla het op als .xlsx of .csv en kies dat bestand</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/table</name>
  <message>
   <source>Column %1</source>
   <translation>Kolom %1</translation>
  </message>
  <message>
   <source>No table was found: the sheet needs one row of headings with the values below it.</source>
   <translation>Er is geen tabel gevonden: er is één rij koppen nodig met de waarden eronder.</translation>
  </message>
  <message>
   <source>The sheet has headings but no values below them.</source>
   <translation>Het werkblad heeft koppen maar geen waarden eronder.</translation>
  </message>
 </context>
 <context>
  <name>core/volume</name>
  <message>
   <source>The image axes are not at right angles; export the series again.</source>
   <translation>De beeldassen staan niet haaks op elkaar; exporteer de serie opnieuw.</translation>
  </message>
  <message>
   <source>The voxel spacing %1 mm is not usable; export the series again.</source>
   <translation>De voxelafstand %1 mm is niet bruikbaar; exporteer de serie opnieuw.</translation>
  </message>
  <message>
   <source>a volume is int16 and has the shape of its geometry</source>
   <translation>een volume is int16 en heeft de vorm van zijn geometrie</translation>
  </message>
 </context>
 <context>
  <name>core/wording</name>
  <message>
   <source>and</source>
   <translation>en</translation>
  </message>
 </context>
 <context>
  <name>core/xlsx/sheet</name>
  <message>
   <source>a document type</source>
   <translation>een documenttype</translation>
  </message>
  <message>
   <source>no rows, or not in order</source>
   <translation>geen rijen, of niet op volgorde</translation>
  </message>
 </context>
 <context>
  <name>integrity</name>
  <message>
   <source>%1 files are as they were built</source>
   <translation>%1 bestanden zijn zoals ze zijn gebouwd</translation>
  </message>
  <message>
   <source>Install the program again; patients, results and settings stay as they are.</source>
   <translation>Installeer het programma opnieuw; patiënten, resultaten en instellingen blijven zoals ze zijn.</translation>
  </message>
  <message>
   <source>The list of the program's files (%1) is missing or damaged. %2</source>
   <translation>De lijst met bestanden van het programma (%1) ontbreekt of is beschadigd. %2</translation>
  </message>
  <message>
   <source>The program cannot start on this computer: %1</source>
   <translation>Het programma kan op deze computer niet starten: %1</translation>
  </message>
  <message>
   <source>This installation is damaged: %1%2. %3</source>
   <translation>Deze installatie is beschadigd: %1%2. %3</translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation>en nog %1</translation>
  </message>
  <message>
   <source>runs by this Python, from a wheel or its source; only packages have a list to compare with</source>
   <translation>draait met deze Python, vanuit een wheel of de bron; alleen pakketten hebben een lijst om mee te vergelijken</translation>
  </message>
  <message>
   <source>the files are of version %1, the program is %2</source>
   <translation>de bestanden zijn van versie %1, het programma is %2</translation>
  </message>
  <message>
   <source>“%1” cannot be read (%2)</source>
   <translation>“%1” kan niet worden gelezen (%2)</translation>
  </message>
  <message>
   <source>“%1” is missing</source>
   <translation>“%1” ontbreekt</translation>
  </message>
  <message>
   <source>“%1” was changed</source>
   <translation>“%1” is gewijzigd</translation>
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
   <translation>%1 kwam terug in een andere grootte.</translation>
  </message>
  <message>
   <source>%1 cannot be written (%2); free space or correct its rights.</source>
   <translation>%1 kan niet worden geschreven (%2); maak ruimte of corrigeer de rechten.</translation>
  </message>
  <message>
   <source>%1 is %2 %3 from the truth, at most %4 are allowed.</source>
   <translation>%1 wijkt %2 %3 af van de waarheid, hoogstens %4 is toegestaan.</translation>
  </message>
  <message>
   <source>%1 is decoded into wrong pixels.</source>
   <translation>%1 wordt in verkeerde pixels gedecodeerd.</translation>
  </message>
  <message>
   <source>Pictures of the guide are missing %1; install the program again.</source>
   <translation>Afbeeldingen van de handleiding ontbreken: %1; installeer het programma opnieuw.</translation>
  </message>
  <message>
   <source>Resources are missing or empty %1; install the program again.</source>
   <translation>Hulpbestanden ontbreken of zijn leeg: %1; installeer het programma opnieuw.</translation>
  </message>
  <message>
   <source>a patient that was kept was not found again.</source>
   <translation>een opgeslagen patiënt werd niet teruggevonden.</translation>
  </message>
  <message>
   <source>the 3D library cannot be loaded; install the program again.</source>
   <translation>de 3D-bibliotheek kan niet worden geladen; installeer het programma opnieuw.</translation>
  </message>
  <message>
   <source>the analysis of the built-in case is not complete.</source>
   <translation>de analyse van de voorbeeldcasus is niet volledig.</translation>
  </message>
  <message>
   <source>the disk with %1 is full: %2 MB are free, at least %3 MB are needed.</source>
   <translation>de schijf met %1 is vol: %2 MB is vrij, ten minste %3 MB is nodig.</translation>
  </message>
  <message>
   <source>the lungs that were written as DICOM are not those of the analysis.</source>
   <translation>de longen die als DICOM zijn geschreven, zijn niet die van de analyse.</translation>
  </message>
  <message>
   <source>the window could not be shown (%1); are system libraries missing?</source>
   <translation>het venster kon niet worden getoond (%1); ontbreken er systeembibliotheken?</translation>
  </message>
  <message>
   <source>there was no analysis to export.</source>
   <translation>er was geen analyse om te exporteren.</translation>
  </message>
 </context>
 <context>
  <name>state/active_tool</name>
  <message>
   <source>Angle: click at an end, the vertex and the other end</source>
   <translation>Hoek: klik op een uiteinde, het hoekpunt en het andere uiteinde</translation>
  </message>
  <message>
   <source>Ball</source>
   <translation>Bol</translation>
  </message>
  <message>
   <source>Ball: correct a mask in all slices that it reaches; Ctrl erases</source>
   <translation>Bol: een masker corrigeren in alle coupes die hij raakt; Ctrl wist</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Penseel</translation>
  </message>
  <message>
   <source>Brush: correct a mask in one slice; Ctrl erases</source>
   <translation>Penseel: een masker in één coupe corrigeren; Ctrl wist</translation>
  </message>
  <message>
   <source>Ellipse with mean, SD, area and histogram</source>
   <translation>Ellips met gemiddelde, SD, oppervlakte en histogram</translation>
  </message>
  <message>
   <source>HU of a place</source>
   <translation>HU van een plaats</translation>
  </message>
  <message>
   <source>Pointer</source>
   <translation>Aanwijzer</translation>
  </message>
  <message>
   <source>Pointer: lay down the tool that is in hand</source>
   <translation>Aanwijzer: het actieve gereedschap neerleggen</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygoon</translation>
  </message>
  <message>
   <source>Polygon: correct what is drawn round; Ctrl erases</source>
   <translation>Polygoon: corrigeren wat is omtrokken; Ctrl wist</translation>
  </message>
  <message>
   <source>Rectangle with mean, SD, area and histogram</source>
   <translation>Rechthoek met gemiddelde, SD, oppervlakte en histogram</translation>
  </message>
  <message>
   <source>Ruler: drag, or click at both ends</source>
   <translation>Liniaal: slepen, of aan beide uiteinden klikken</translation>
  </message>
  <message>
   <source>ball</source>
   <translation>bol</translation>
  </message>
  <message>
   <source>brush</source>
   <translation>penseel</translation>
  </message>
  <message>
   <source>pointer</source>
   <translation>aanwijzer</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>polygoon</translation>
  </message>
 </context>
 <context>
  <name>state/keymap</name>
  <message>
   <source>%1 window, or what Window presets made of it</source>
   <translation>Venster %1 (of eigen voorinstelling)</translation>
  </message>
  <message>
   <source>3D large, the planes beside it</source>
   <translation>3D groot, de vlakken ernaast</translation>
  </message>
  <message>
   <source>Active plane large, and back</source>
   <translation>Actief vlak groot, en terug</translation>
  </message>
  <message>
   <source>Active side large, and back</source>
   <translation>Actieve kant groot, en terug</translation>
  </message>
  <message>
   <source>Axial large, the other planes beside it</source>
   <translation>Axiaal groot, de andere vlakken ernaast</translation>
  </message>
  <message>
   <source>Axial planes</source>
   <translation>Axiale vlakken</translation>
  </message>
  <message>
   <source>Borders of the lobes shown or hidden</source>
   <translation>Grenzen van de kwabben tonen of verbergen</translation>
  </message>
  <message>
   <source>Click, or Shift + move</source>
   <translation>Klik, of Shift + bewegen</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Vergelijking</translation>
  </message>
  <message>
   <source>Coronal planes</source>
   <translation>Coronale vlakken</translation>
  </message>
  <message>
   <source>Crosshair shown or hidden</source>
   <translation>Kruisdraad tonen of verbergen</translation>
  </message>
  <message>
   <source>Crosshair to this place</source>
   <translation>Kruisdraad naar deze plaats</translation>
  </message>
  <message>
   <source>Ctrl + wheel, right drag</source>
   <translation>Ctrl + muiswiel, slepen met rechts</translation>
  </message>
  <message>
   <source>Day of a new visit</source>
   <translation>Dag van een nieuw bezoek</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete the chosen measurement; Undo brings it back</source>
   <translation>De gekozen meting verwijderen; “Ongedaan maken” haalt haar terug</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>Dubbelklik</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Drag a level line</source>
   <translation>Een niveaulijn slepen</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>First slice of the active plane (cranial, anterior, right)</source>
   <translation>Eerste coupe van het actieve vlak (craniaal, anterieur, rechts)</translation>
  </message>
  <message>
   <source>Fit the pictures to their places</source>
   <translation>Beelden passend maken in hun vak</translation>
  </message>
  <message>
   <source>Go to Goh level %1</source>
   <translation>Naar Goh-niveau %1</translation>
  </message>
  <message>
   <source>Grey levels inverted, and back</source>
   <translation>Grijswaarden inverteren, en terug</translation>
  </message>
  <message>
   <source>Heat map shown or hidden</source>
   <translation>Heatmap tonen of verbergen</translation>
  </message>
  <message>
   <source>Hold to hide all overlays</source>
   <translation>Ingedrukt houden om alle overlays te verbergen</translation>
  </message>
  <message>
   <source>Hold to see the prior in the place of the current</source>
   <translation>Ingedrukt houden om de vorige op de plaats van de huidige te zien</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>In a box: the saved value comes back</source>
   <translation>In een veld: de opgeslagen waarde komt terug</translation>
  </message>
  <message>
   <source>Larger brush or ball</source>
   <translation>Groter penseel of grotere bol</translation>
  </message>
  <message>
   <source>Last slice of the active plane</source>
   <translation>Laatste coupe van het actieve vlak</translation>
  </message>
  <message>
   <source>Left drag</source>
   <translation>Slepen met links</translation>
  </message>
  <message>
   <source>Left drag changes the window</source>
   <translation>Slepen met links wijzigt het venster</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair</source>
   <translation>Slepen met links verplaatst het kruisdraad</translation>
  </message>
  <message>
   <source>Left drag pans</source>
   <translation>Slepen met links verschuift het beeld</translation>
  </message>
  <message>
   <source>Left drag scrolls slices</source>
   <translation>Slepen met links bladert door coupes</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>Slepen met links zoomt</translation>
  </message>
  <message>
   <source>Lesions filled or as outlines</source>
   <translation>Laesies gevuld of als omtrek</translation>
  </message>
  <message>
   <source>Lesions shown or hidden</source>
   <translation>Laesies tonen of verbergen</translation>
  </message>
  <message>
   <source>Lines of the Goh levels shown or hidden</source>
   <translation>Lijnen van de Goh-niveaus tonen of verbergen</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>Slepen met de middelste knop</translation>
  </message>
  <message>
   <source>Move a Goh level; it is scored again</source>
   <translation>Een Goh-niveau verplaatsen; het wordt opnieuw gescoord</translation>
  </message>
  <message>
   <source>Move both CT together by anatomy, or each by itself</source>
   <translation>Beide CT's samen op anatomie bewegen, of elk afzonderlijk</translation>
  </message>
  <message>
   <source>Next difference overlay: density, lesions, none</source>
   <translation>Volgende verschiloverlay: dichtheid, laesies, geen</translation>
  </message>
  <message>
   <source>Next lesion, largest first</source>
   <translation>Volgende laesie, grootste eerst</translation>
  </message>
  <message>
   <source>Next place where lesions were gained or lost, largest first</source>
   <translation>Volgende plaats waar laesies zijn bijgekomen of verdwenen, grootste eerst</translation>
  </message>
  <message>
   <source>One plane large, and back</source>
   <translation>Eén vlak groot, en terug</translation>
  </message>
  <message>
   <source>One slice the other way</source>
   <translation>Eén coupe de andere kant op</translation>
  </message>
  <message>
   <source>One slice to cranial, anterior or right in the active plane</source>
   <translation>Eén coupe naar craniaal, anterieur of rechts in het actieve vlak</translation>
  </message>
  <message>
   <source>Overlays</source>
   <translation>Overlays</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Verschuiven</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Patiënt</translation>
  </message>
  <message>
   <source>Pixels smoothed, or as they are</source>
   <translation>Pixels glad, of zoals ze zijn</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Plaatsen</translation>
  </message>
  <message>
   <source>Previous lesion</source>
   <translation>Vorige laesie</translation>
  </message>
  <message>
   <source>Previous such place</source>
   <translation>Vorige van die plaatsen</translation>
  </message>
  <message>
   <source>Remove the visit that is chosen; Undo brings it back</source>
   <translation>Het gekozen bezoek verwijderen; “Ongedaan maken” haalt het terug</translation>
  </message>
  <message>
   <source>Sagittal planes</source>
   <translation>Sagittale vlakken</translation>
  </message>
  <message>
   <source>Slab: MIP, MinIP, mean, off</source>
   <translation>Slab: MIP, MinIP, gemiddelde, uit</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>Coupes</translation>
  </message>
  <message>
   <source>Slices of the active plane run by themselves, or stop</source>
   <translation>Coupes van het actieve vlak lopen vanzelf, of stoppen</translation>
  </message>
  <message>
   <source>Smaller brush or ball</source>
   <translation>Kleiner penseel of kleinere bol</translation>
  </message>
  <message>
   <source>Ten slices</source>
   <translation>Tien coupes</translation>
  </message>
  <message>
   <source>Ten slices the other way</source>
   <translation>Tien coupes de andere kant op</translation>
  </message>
  <message>
   <source>The active tool (window at the start); Esc goes back to the pointer</source>
   <translation>Het actieve gereedschap (eerst venster); Esc gaat terug naar de aanwijzer</translation>
  </message>
  <message>
   <source>The five Goh levels at once</source>
   <translation>De vijf Goh-niveaus tegelijk</translation>
  </message>
  <message>
   <source>They run faster</source>
   <translation>Ze lopen sneller</translation>
  </message>
  <message>
   <source>They run slower</source>
   <translation>Ze lopen langzamer</translation>
  </message>
  <message>
   <source>Thicker slab</source>
   <translation>Dikkere slab</translation>
  </message>
  <message>
   <source>Thinner slab</source>
   <translation>Dunnere slab</translation>
  </message>
  <message>
   <source>Three planes of the same size</source>
   <translation>Drie vlakken van gelijke grootte</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Gereedschap</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Weergave</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Muiswiel</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Venster</translation>
  </message>
  <message>
   <source>Zoom in all planes</source>
   <translation>Zoomen in alle vlakken</translation>
  </message>
  <message>
   <source>delete</source>
   <translation>verwijderen</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>verschil</translation>
  </message>
  <message>
   <source>fit</source>
   <translation>passend maken</translation>
  </message>
  <message>
   <source>hand:%1</source>
   <translation>hand:%1</translation>
  </message>
  <message>
   <source>level</source>
   <translation>niveau</translation>
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
   <translation>maximaliseren</translation>
  </message>
  <message>
   <source>outline</source>
   <translation>omtrek</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>voorinstelling</translation>
  </message>
  <message>
   <source>preset:%1</source>
   <translation>preset:%1</translation>
  </message>
  <message>
   <source>slice</source>
   <translation>coupe</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>gereedschap</translation>
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
   <translation>Spatie</translation>
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
   <translation>vorige</translation>
  </message>
 </context>
 <context>
  <name>state/palette</name>
  <message>
   <source>Bone</source>
   <translation>Bot</translation>
  </message>
  <message>
   <source>Emphysema</source>
   <translation>Emfyseem</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>Volledig bereik</translation>
  </message>
  <message>
   <source>Goh levels</source>
   <translation>Goh-niveaus</translation>
  </message>
  <message>
   <source>Ground-glass (narrow)</source>
   <translation>Matglas (smal)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <source>Lobes</source>
   <translation>Kwabben</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>Long</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>Mediastinum</translation>
  </message>
  <message>
   <source>Vessels with contrast</source>
   <translation>Vaten met contrast</translation>
  </message>
  <message>
   <source>bone</source>
   <translation>bot</translation>
  </message>
  <message>
   <source>emphysema</source>
   <translation>emfyseem</translation>
  </message>
  <message>
   <source>full</source>
   <translation>volledig</translation>
  </message>
  <message>
   <source>heatmap</source>
   <translation>heatmap</translation>
  </message>
  <message>
   <source>lobes</source>
   <translation>kwabben</translation>
  </message>
  <message>
   <source>mediastinum</source>
   <translation>mediastinum</translation>
  </message>
  <message>
   <source>vessels</source>
   <translation>vaten</translation>
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
   <translation>Gemiddelde</translation>
  </message>
  <message>
   <source>Slab: off</source>
   <translation>Slab: uit</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>gemiddelde</translation>
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
   <translation>Apparaat: nog niet gebruikt</translation>
  </message>
  <message>
   <source>Look before it is analysed, and press “Analyse anyway” beside the pictures: %1</source>
   <translation>Kijk vóór de analyse, en druk naast de beelden op “Toch analyseren”: %1</translation>
  </message>
  <message>
   <source>The badge shows what a network session really uses, after it was created.</source>
   <translation>De aanduiding toont wat een netwerksessie werkelijk gebruikt, nadat die is gemaakt.</translation>
  </message>
  <message>
   <source>This series can be looked at but not analysed: %1</source>
   <translation>Deze serie kan worden bekeken maar niet geanalyseerd: %1</translation>
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
   <translation>Alle overlays verborgen</translation>
  </message>
  <message>
   <source>Hidden:</source>
   <translation>Verborgen:</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>Laesies</translation>
  </message>
  <message>
   <source>crosshair</source>
   <translation>kruisdraad</translation>
  </message>
  <message>
   <source>pan</source>
   <translation>verschuiven</translation>
  </message>
  <message>
   <source>scene</source>
   <translation>scène</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>bladeren</translation>
  </message>
  <message>
   <source>three</source>
   <translation>drie</translation>
  </message>
  <message>
   <source>window</source>
   <translation>venster</translation>
  </message>
  <message>
   <source>zoom</source>
   <translation>zoom</translation>
  </message>
 </context>
 <context>
  <name>state/waiting</name>
  <message>
   <source>done</source>
   <translation>klaar</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>mislukt</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>loopt</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>wacht</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_look</name>
  <message>
   <source>Progressive</source>
   <translation>Progressief</translation>
  </message>
  <message>
   <source>Stable</source>
   <translation>Stabiel</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_panel</name>
  <message>
   <source>Figure</source>
   <translation>Figuur</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>Point at a mark, or step with the arrow keys, to see whose it is.</source>
   <translation>Wijs een punt aan, of ga met de pijltoetsen verder, om te zien van wie het is.</translation>
  </message>
  <message>
   <source>SVG</source>
   <translation>SVG</translation>
  </message>
  <message>
   <source>Save this figure on white as PNG</source>
   <translation>Deze figuur op wit als PNG opslaan</translation>
  </message>
  <message>
   <source>Save this figure on white as SVG</source>
   <translation>Deze figuur op wit als SVG opslaan</translation>
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
   <translation>Een figuur wordt opgeslagen als .png of .svg; kies een van deze extensies.</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figures_of_result</name>
  <message>
   <source>%1 against %2</source>
   <translation>%1 tegenover %2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 tot %2</translation>
  </message>
  <message>
   <source>%1%2, divided by %3</source>
   <translation>%1%2, verdeeld naar %3</translation>
  </message>
  <message>
   <source>Change of</source>
   <translation>Verandering van</translation>
  </message>
  <message>
   <source>Change of %1 against change of %2</source>
   <translation>Verandering van %1 tegen verandering van %2</translation>
  </message>
  <message>
   <source>Choose a definition of progression above; none is recommended over the others.</source>
   <translation>Kies hierboven een progressiedefinitie; geen wordt boven de andere aanbevolen.</translation>
  </message>
  <message>
   <source>Progressive against stable</source>
   <translation>Progressief tegen stabiel</translation>
  </message>
  <message>
   <source>Scatter</source>
   <translation>Spreiding</translation>
  </message>
  <message>
   <source>There are no measures to show yet.</source>
   <translation>Er zijn nog geen maten om te tonen.</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/page</name>
  <message>
   <source>&lt;qt&gt;The published definitions disagree in up to a third of patients; none is recommended over the others. Groups are made by the two visits of the change; patients who cannot be decided belong to neither.&lt;/qt&gt;</source>
   <translation>&lt;qt&gt;De gepubliceerde definities spreken elkaar bij tot een derde van de patiënten tegen; geen wordt boven de andere aanbevolen. Groepen worden gevormd door de twee bezoeken van de verandering; patiënten over wie niet kan worden beslist, horen bij geen van beide.&lt;/qt&gt;</translation>
  </message>
  <message>
   <source>All tables, data and charts</source>
   <translation>Alle tabellen, gegevens en grafieken</translation>
  </message>
  <message>
   <source>CT measure</source>
   <translation>CT-maat</translation>
  </message>
  <message>
   <source>Change between two visits</source>
   <translation>Verandering tussen twee bezoeken</translation>
  </message>
  <message>
   <source>Change from</source>
   <translation>Periode</translation>
  </message>
  <message>
   <source>Cohort</source>
   <translation>Cohort</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>Exporteren naar Excel…</translation>
  </message>
  <message>
   <source>Horizontal</source>
   <translation>Horizontaal</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Maat</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Patiënten</translation>
  </message>
  <message>
   <source>Progressive by</source>
   <translation>Progressief volgens</translation>
  </message>
  <message>
   <source>Second visit against first</source>
   <translation>Tweede bezoek tegen eerste</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Tonen</translation>
  </message>
  <message>
   <source>Values at</source>
   <translation>Waarden bij</translation>
  </message>
  <message>
   <source>Values at one visit</source>
   <translation>Waarden bij één bezoek</translation>
  </message>
  <message>
   <source>Vertical</source>
   <translation>Verticaal</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>change</source>
   <translation>verandering</translation>
  </message>
  <message>
   <source>hero</source>
   <translation>hero</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>geen gekozen</translation>
  </message>
  <message>
   <source>values</source>
   <translation>waarden</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/tables</name>
  <message>
   <source>Difference
mean ± SD</source>
   <translation>Verschil
gemiddelde ± SD</translation>
  </message>
  <message>
   <source>Difference
median (quartiles)</source>
   <translation>Verschil
mediaan (kwartielen)</translation>
  </message>
  <message>
   <source>FVC minimal
important change</source>
   <translation>Minimale relevante
FVC-verandering</translation>
  </message>
  <message>
   <source>FVC, %
predicted</source>
   <translation>FVC, %
voorspeld</translation>
  </message>
  <message>
   <source>First visit
median (quartiles)</source>
   <translation>Eerste bezoek
mediaan (kwartielen)</translation>
  </message>
  <message>
   <source>Goh extent, %</source>
   <translation>Goh-uitgebreidheid, %</translation>
  </message>
  <message>
   <source>Mann–Whitney
p</source>
   <translation>Mann–Whitney
p</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Maanden</translation>
  </message>
  <message>
   <source>Paired t
p</source>
   <translation>Gepaarde t
p</translation>
  </message>
  <message>
   <source>Progressive
mean ± SD</source>
   <translation>Progressief
gemiddelde ± SD</translation>
  </message>
  <message>
   <source>Progressive
median (quartiles)</source>
   <translation>Progressief
mediaan (kwartielen)</translation>
  </message>
  <message>
   <source>Progressive
n</source>
   <translation>Progressief
n</translation>
  </message>
  <message>
   <source>Second visit
median (quartiles)</source>
   <translation>Tweede bezoek
mediaan (kwartielen)</translation>
  </message>
  <message>
   <source>Spearman's ρ %1, p %2, n %3</source>
   <translation>Spearmans ρ %1, p %2, n %3</translation>
  </message>
  <message>
   <source>Stable
mean ± SD</source>
   <translation>Stabiel
gemiddelde ± SD</translation>
  </message>
  <message>
   <source>Stable
median (quartiles)</source>
   <translation>Stabiel
mediaan (kwartielen)</translation>
  </message>
  <message>
   <source>Stable
n</source>
   <translation>Stabiel
n</translation>
  </message>
  <message>
   <source>Values of</source>
   <translation>Waarden van</translation>
  </message>
  <message>
   <source>Welch's t
p</source>
   <translation>Welch-t
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
   <translation>%1 (%2 tot %3)</translation>
  </message>
  <message>
   <source>Change of %1</source>
   <translation>Verandering van %1</translation>
  </message>
  <message>
   <source>Change of %1, %2</source>
   <translation>Verandering van %1, %2</translation>
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
   <translation>Low attenuation area (LAA)</translation>
  </message>
  <message>
   <source>Mann%1Whitney p %2%3</source>
   <translation>Mann%1Whitney p %2%3</translation>
  </message>
  <message>
   <source>Spearman ρ = %1, n = %2, p %3</source>
   <translation>Spearmans ρ = %1, n = %2, p %3</translation>
  </message>
  <message>
   <source>Two-sided p values, not corrected for their number.</source>
   <translation>Tweezijdige p-waarden, niet gecorrigeerd voor hun aantal.</translation>
  </message>
  <message>
   <source>Welch's t-test p %1</source>
   <translation>Welch-t-toets p %1</translation>
  </message>
 </context>
 <context>
  <name>views/compare/header</name>
  <message>
   <source>%1 EARLIER</source>
   <translation>%1 EERDER</translation>
  </message>
  <message>
   <source>%1 later</source>
   <translation>%1 later</translation>
  </message>
  <message>
   <source>(%1 years)</source>
   <translation>(%1 jaar)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Choose the %1 CT</source>
   <translation>De %1 CT kiezen</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Huidige</translation>
  </message>
  <message>
   <source>Days between unknown</source>
   <translation>Aantal dagen ertussen onbekend</translation>
  </message>
  <message>
   <source>Exchange prior and current</source>
   <translation>Vorige en huidige verwisselen</translation>
  </message>
  <message>
   <source>Prior</source>
   <translation>Vorige</translation>
  </message>
  <message>
   <source>Same day</source>
   <translation>Zelfde dag</translation>
  </message>
  <message>
   <source>Stop this (Esc)</source>
   <translation>Dit stoppen (Esc)</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Wordt gestopt …</translation>
  </message>
  <message>
   <source>The prior CT is the later one; exchange the sides.</source>
   <translation>De vorige CT is de latere; verwissel de kanten.</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>datum onbekend</translation>
  </message>
  <message>
   <source>info</source>
   <translation>info</translation>
  </message>
  <message>
   <source>not analysed</source>
   <translation>niet geanalyseerd</translation>
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
   <translation>%1 sinds de vorige CT</translation>
  </message>
  <message>
   <source>Gained</source>
   <translation>Bijgekomen</translation>
  </message>
  <message>
   <source>HU, current − prior</source>
   <translation>HU, huidige − vorige</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Verdwenen</translation>
  </message>
  <message>
   <source>The same</source>
   <translation>Gelijk gebleven</translation>
  </message>
  <message>
   <source>against prior</source>
   <translation>tegenover vorige</translation>
  </message>
  <message>
   <source>denser</source>
   <translation>dichter</translation>
  </message>
  <message>
   <source>grew</source>
   <translation>groter</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>minder dicht</translation>
  </message>
  <message>
   <source>shrank</source>
   <translation>kleiner</translation>
  </message>
  <message>
   <source>volume, current</source>
   <translation>volume, huidige</translation>
  </message>
 </context>
 <context>
  <name>views/compare/page</name>
  <message>
   <source>%1, as it is</source>
   <translation>%1, zoals die is</translation>
  </message>
  <message>
   <source>%1, brought into the shape of the current</source>
   <translation>%1, in de vorm van de huidige gebracht</translation>
  </message>
  <message>
   <source>Changed place %1 of %2, %3 mL</source>
   <translation>Veranderde plaats %1 van %2, %3 mL</translation>
  </message>
  <message>
   <source>Goh levels are moved on the CT page; a click here takes both CT there.</source>
   <translation>Goh-niveaus worden op de CT-pagina verplaatst; een klik hier brengt beide CT's ernaartoe.</translation>
  </message>
  <message>
   <source>Neither CT has Goh levels yet; analyse them on the CT page.</source>
   <translation>Geen van beide CT's heeft al Goh-niveaus; analyseer ze op de CT-pagina.</translation>
  </message>
  <message>
   <source>The matching place is %1 mm %2 this scan</source>
   <translation>De overeenkomstige plaats ligt %1 mm %2 deze scan</translation>
  </message>
  <message>
   <source>There is no lesion that was gained or lost to go to.</source>
   <translation>Er is geen bijgekomen of verdwenen laesie om naartoe te gaan.</translation>
  </message>
 </context>
 <context>
  <name>views/compare/pane</name>
  <message>
   <source>%1 CT, %2 plane</source>
   <translation>%1 CT, vlak: %2</translation>
  </message>
 </context>
 <context>
  <name>views/compare/rail</name>
  <message>
   <source>%1 Click: both CT to their level %2.</source>
   <translation>%1 Klik: beide CT's naar hun niveau %2.</translation>
  </message>
  <message>
   <source>Height in the %1 CT with its Goh levels</source>
   <translation>Hoogte met Goh-niveaus (%1 CT)</translation>
  </message>
 </context>
 <context>
  <name>views/compare/slice</name>
  <message>
   <source>Matching place %1 mm %2 of this slice</source>
   <translation>Overeenkomstige plaats %1 mm %2 van deze coupe</translation>
  </message>
  <message>
   <source>The matching place is outside this scan</source>
   <translation>De overeenkomstige plaats ligt buiten deze scan</translation>
  </message>
  <message>
   <source>anterior</source>
   <translation>anterieur</translation>
  </message>
  <message>
   <source>caudal</source>
   <translation>caudaal</translation>
  </message>
  <message>
   <source>cranial</source>
   <translation>craniaal</translation>
  </message>
  <message>
   <source>posterior</source>
   <translation>posterieur</translation>
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
   <translation>Vlakken: %1 (%2)</translation>
  </message>
  <message>
   <source>Axial</source>
   <translation>Axiaal</translation>
  </message>
  <message>
   <source>Both CT move together by anatomy (L)</source>
   <translation>Beide CT's bewegen samen op anatomie (L)</translation>
  </message>
  <message>
   <source>Cons</source>
   <translation>Cons</translation>
  </message>
  <message>
   <source>Coronal</source>
   <translation>Coronaal</translation>
  </message>
  <message>
   <source>Density (HU)</source>
   <translation>Dichtheid (HU)</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Verschil</translation>
  </message>
  <message>
   <source>Difference overlay</source>
   <translation>Verschiloverlay</translation>
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
   <translation>Houd de muisknop of de toets F ingedrukt: de vorige op de plaats van de huidige</translation>
  </message>
  <message>
   <source>It needs a registration of both CT.</source>
   <translation>Hiervoor moeten beide CT's geregistreerd zijn.</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Gekoppeld</translation>
  </message>
  <message>
   <source>Local volume</source>
   <translation>Lokaal volume</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Geen verschil</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Niet gekoppeld</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference</source>
   <translation>Dekking van laesies en verschil</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference (hold H to hide them)</source>
   <translation>Dekking van laesies en verschil (houd H ingedrukt om ze te verbergen)</translation>
  </message>
  <message>
   <source>Own window</source>
   <translation>Eigen venster</translation>
  </message>
  <message>
   <source>Prior in place</source>
   <translation>Vorige op de plaats</translation>
  </message>
  <message>
   <source>Ret</source>
   <translation>Ret</translation>
  </message>
  <message>
   <source>Sagittal</source>
   <translation>Sagittaal</translation>
  </message>
  <message>
   <source>Show %1</source>
   <translation>Tonen: %1</translation>
  </message>
  <message>
   <source>What changed, laid over the current CT (D)</source>
   <translation>Wat veranderd is, over de huidige CT gelegd (D)</translation>
  </message>
  <message>
   <source>Window of both CT (F2 to F8)</source>
   <translation>Venster van beide CT's (F2 tot F8)</translation>
  </message>
  <message>
   <source>Window preset</source>
   <translation>Venstervoorinstelling</translation>
  </message>
  <message>
   <source>volume</source>
   <translation>volume</translation>
  </message>
 </context>
 <context>
  <name>views/ct/ct_page</name>
  <message>
   <source>Whose CT this is and the visit it is kept with</source>
   <translation>Van wie deze CT is en bij welk bezoek hij is opgeslagen</translation>
  </message>
 </context>
 <context>
  <name>views/ct/dicom_dialog</name>
  <message>
   <source>Choose a folder…</source>
   <translation>Map kiezen…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <source>Export DICOM</source>
   <translation>DICOM exporteren</translation>
  </message>
  <message>
   <source>Segmentations as label maps (younger; few programs read them)</source>
   <translation>Segmentaties als label maps (nieuwer; weinig programma's lezen ze)</translation>
  </message>
  <message>
   <source>The objects refer to the CT by its UIDs and lie in its frame of reference. They go into a new folder; the folder of the CT is only read.</source>
   <translation>De objecten verwijzen via de UID's naar de CT en liggen in hetzelfde frame of reference. Ze gaan naar een nieuwe map; de map van de CT wordt alleen gelezen.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/correct_panel</name>
  <message>
   <source>%1 correction</source>
   <translation>%1 correctie</translation>
  </message>
  <message>
   <source>%1 corrections</source>
   <translation>%1 correcties</translation>
  </message>
  <message>
   <source>A Goh level whose slice was corrected is scored by the drawn areas, in percent of its lung area; the others stay as the network scored them.</source>
   <translation>Een Goh-niveau waarvan de coupe is gecorrigeerd, wordt gescoord op de getekende oppervlakken, in procent van het longoppervlak ervan; de andere blijven zoals het netwerk ze scoorde.</translation>
  </message>
  <message>
   <source>A stroke adds only voxels within these densities; both ends belong to them</source>
   <translation>Een streek voegt alleen voxels met deze dichtheden toe; beide grenzen horen erbij</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Toevoegen</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Toepassen</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Terug naar automatisch</translation>
  </message>
  <message>
   <source>Correct masks</source>
   <translation>Maskers corrigeren</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Gecorrigeerd</translation>
  </message>
  <message>
   <source>Diameter of brush and ball ([ and ])</source>
   <translation>Diameter van penseel en bol ([ en ])</translation>
  </message>
  <message>
   <source>Do this to the target that is chosen above</source>
   <translation>Toepassen op het hierboven gekozen doel</translation>
  </message>
  <message>
   <source>Draw the target; a lesion only inside the lungs, a lobe only in its own lung</source>
   <translation>Het doel tekenen; een laesie alleen binnen de longen, een kwab alleen in zijn eigen long</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Wissen</translation>
  </message>
  <message>
   <source>Highest HU that a stroke takes</source>
   <translation>Hoogste HU die een streek neemt</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Hoeveel</translation>
  </message>
  <message>
   <source>Lobar severity</source>
   <translation>Ernst per kwab</translation>
  </message>
  <message>
   <source>Lowest HU that a stroke takes</source>
   <translation>Laagste HU die een streek neemt</translation>
  </message>
  <message>
   <source>Make any lesion there this class; any lobe, or any lung, this one</source>
   <translation>Elke laesie daar wordt deze klasse; elke kwab, of elke long, wordt deze</translation>
  </message>
  <message>
   <source>Nothing is corrected.</source>
   <translation>Er is niets gecorrigeerd.</translation>
  </message>
  <message>
   <source>Only HU from</source>
   <translation>Alleen HU van</translation>
  </message>
  <message>
   <source>Reassign</source>
   <translation>Toewijzen</translation>
  </message>
  <message>
   <source>Take back every correction; Undo brings them again</source>
   <translation>Alle correcties terugnemen; “Ongedaan maken” haalt ze terug</translation>
  </message>
  <message>
   <source>Take the target away; so does drawing with Ctrl held</source>
   <translation>Het doel weghalen; tekenen met Ctrl ingedrukt doet dat ook</translation>
  </message>
  <message>
   <source>What is corrected</source>
   <translation>Wat wordt gecorrigeerd</translation>
  </message>
  <message>
   <source>What is done to the whole target</source>
   <translation>Wat er met het hele doel gebeurt</translation>
  </message>
  <message>
   <source>correcting masks</source>
   <translation>maskers corrigeren</translation>
  </message>
  <message>
   <source>this slice only</source>
   <translation>alleen deze coupe</translation>
  </message>
  <message>
   <source>to</source>
   <translation>tot</translation>
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
   <translation>%1 punten:</translation>
  </message>
  <message>
   <source>Draw what is outlined as a lesion of this slice, to be corrected: GG as ground-glass, RET as reticulation, TOT as the class that is chosen for the brush</source>
   <translation>Het omlijnde als laesie van deze coupe tekenen, om te corrigeren: GG als matglas, RET als reticulatie, TOT als de voor het penseel gekozen klasse</translation>
  </message>
  <message>
   <source>Heat map threshold</source>
   <translation>Drempel van de heatmap</translation>
  </message>
  <message>
   <source>Made in the background, the viewer stays usable; Esc stops it</source>
   <translation>Op de achtergrond gemaakt, de viewer blijft bruikbaar; Esc stopt het</translation>
  </message>
  <message>
   <source>Places where healthy lung lowers the score by more than this count as diseased</source>
   <translation>Plaatsen waar gezonde long de score met meer dan dit verlaagt, gelden als ziek</translation>
  </message>
  <message>
   <source>The threshold that the program chose for this map</source>
   <translation>De drempel die het programma voor deze heatmap koos</translation>
  </message>
  <message>
   <source>Threshold of the heat map in points of score</source>
   <translation>Drempel van de heatmap in scorepunten</translation>
  </message>
  <message>
   <source>Use as mask</source>
   <translation>Als masker gebruiken</translation>
  </message>
  <message>
   <source>map %1 %, network %2 %</source>
   <translation>heatmap %1 %, netwerk %2 %</translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation>de drempel</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/level_reading</name>
  <message>
   <source>%1 as you read it, in steps of 5 %</source>
   <translation>%1 zoals u het beoordeelt, in stappen van 5 %</translation>
  </message>
  <message>
   <source>%1 by %2, %3 UTC</source>
   <translation>%1 door %2, %3 UTC</translation>
  </message>
  <message>
   <source>%1, %2 UTC</source>
   <translation>%1, %2 UTC</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepteren</translation>
  </message>
  <message>
   <source>By the corrected mask of its slice; %1.</source>
   <translation>Volgens het gecorrigeerde masker van de coupe; %1.</translation>
  </message>
  <message>
   <source>Level %1</source>
   <translation>Niveau %1</translation>
  </message>
  <message>
   <source>No score of this level counts; without it there is no stage</source>
   <translation>Geen score van dit niveau telt; zonder dit niveau is er geen stadium</translation>
  </message>
  <message>
   <source>Take back what was decided about this level</source>
   <translation>Het besluit over dit niveau terugnemen</translation>
  </message>
  <message>
   <source>The scores of this level are right</source>
   <translation>De scores van dit niveau zijn juist</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Intrekken</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>geaccepteerd</translation>
  </message>
  <message>
   <source>automatic TOT %1, GG %2, RET %3 %</source>
   <translation>automatisch TOT %1, GG %2, RET %3 %</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>ingevoerd</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>ingetrokken</translation>
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
   <translation>Het besluit over dit volume terugnemen</translation>
  </message>
  <message>
   <source>This volume counts nowhere</source>
   <translation>Dit volume telt nergens mee</translation>
  </message>
  <message>
   <source>This volume is right</source>
   <translation>Dit volume is juist</translation>
  </message>
  <message>
   <source>Volume as you read it, in millilitres</source>
   <translation>Volume zoals u het beoordeelt, in milliliter</translation>
  </message>
  <message>
   <source>Whose volume is decided about</source>
   <translation>Over wiens volume wordt beslist</translation>
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
   <translation>Toch analyseren</translation>
  </message>
  <message>
   <source>Look before it is analysed:</source>
   <translation>Kijk voordat wordt geanalyseerd:</translation>
  </message>
  <message>
   <source>Not analysed, for looking only:</source>
   <translation>Niet geanalyseerd, alleen om te bekijken:</translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation>De plaats tonen</translation>
  </message>
  <message>
   <source>The sentence stays with every number and every export.</source>
   <translation>De zin blijft bij elk getal en elke export.</translation>
  </message>
  <message>
   <source>close</source>
   <translation>close</translation>
  </message>
  <message>
   <source>… and %1 more (rest the pointer here)</source>
   <translation>… en nog %1 (laat de aanwijzer hier rusten)</translation>
  </message>
 </context>
 <context>
  <name>views/ct/fvc_box</name>
  <message>
   <source>% pred.</source>
   <translation>% voorsp.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/goh_panel</name>
  <message>
   <source>% of lung area: 5 % step (raw)</source>
   <translation>% van het longoppervlak: stap van 5 % (ruw)</translation>
  </message>
  <message>
   <source>At the 20 % threshold alone: %1.</source>
   <translation>Bij alleen de drempel van 20 %: %1.</translation>
  </message>
  <message>
   <source>FVC %1 % predicted</source>
   <translation>FVC %1 % voorspeld</translation>
  </message>
  <message>
   <source>FVC in percent predicted</source>
   <translation>FVC in procent voorspeld</translation>
  </message>
  <message>
   <source>Found by: %1.</source>
   <translation>Gevonden door: %1.</translation>
  </message>
  <message>
   <source>GG</source>
   <translation>GG</translation>
  </message>
  <message>
   <source>Goh levels and stage</source>
   <translation>Goh-niveaus en stadium</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Mean extent of the five levels, as scored</source>
   <translation>Gemiddelde uitgebreidheid van de vijf niveaus, zoals gescoord</translation>
  </message>
  <message>
   <source>Moved by the reader; automatic: z %1 mm%2.</source>
   <translation>Verplaatst door de beoordelaar; automatisch: z %1 mm%2.</translation>
  </message>
  <message>
   <source>Network and anatomy differ by %1 mm.</source>
   <translation>Netwerk en anatomie verschillen %1 mm.</translation>
  </message>
  <message>
   <source>RET</source>
   <translation>RET</translation>
  </message>
  <message>
   <source>Rests on the mean extent, %1, and %2.</source>
   <translation>Berust op de gemiddelde uitgebreidheid, %1, en %2.</translation>
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
   <translation>De ruwe waarden kloppen met elkaar: TOT %1, de grootste van GG en RET %2, beide samen %3.</translation>
  </message>
  <message>
   <source>The raw values do not agree: TOT %1 is %2.</source>
   <translation>De ruwe waarden kloppen niet met elkaar: TOT %1 is %2.</translation>
  </message>
  <message>
   <source>The stage is shown when all five levels are scored.</source>
   <translation>Het stadium wordt getoond als alle vijf niveaus gescoord zijn.</translation>
  </message>
  <message>
   <source>Uncertainty of the network ±%1 mm.</source>
   <translation>Onzekerheid van het netwerk ±%1 mm.</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>getekend</translation>
  </message>
  <message>
   <source>extent</source>
   <translation>uitgebreidheid</translation>
  </message>
  <message>
   <source>less than %1, the larger of GG and RET</source>
   <translation>kleiner dan %1, de grootste van GG en RET</translation>
  </message>
  <message>
   <source>level_%1</source>
   <translation>level_%1</translation>
  </message>
  <message>
   <source>more than GG and RET together, %1</source>
   <translation>groter dan GG en RET samen, %1</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>verplaatst</translation>
  </message>
  <message>
   <source>no FVC</source>
   <translation>geen FVC</translation>
  </message>
  <message>
   <source>off</source>
   <translation>uit</translation>
  </message>
  <message>
   <source>own</source>
   <translation>eigen</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>stadium</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>stappen</translation>
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
   <translation>%1 element</translation>
  </message>
  <message>
   <source>%1 elements</source>
   <translation>%1 elementen</translation>
  </message>
  <message>
   <source>DICOM header</source>
   <translation>DICOM-header</translation>
  </message>
  <message>
   <source>Search in tag, name and value</source>
   <translation>Zoeken in tag, naam en waarde</translation>
  </message>
  <message>
   <source>Search in the header</source>
   <translation>Zoeken in de header</translation>
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
   <translation>Waarde</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lesion_table</name>
  <message>
   <source>%1: not measured, which is not 0 %.</source>
   <translation>%1: niet gemeten, en dat is niet 0 %.</translation>
  </message>
  <message>
   <source>Any of these (union)</source>
   <translation>Een van deze (vereniging)</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>Laesie</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>niet gemarkeerd</translation>
  </message>
 </context>
 <context>
  <name>views/ct/levels_strip</name>
  <message>
   <source>%1 disease</source>
   <translation>%1 ziekte</translation>
  </message>
  <message>
   <source>Goh level %1</source>
   <translation>Goh-niveau %1</translation>
  </message>
  <message>
   <source>No heat map</source>
   <translation>Geen heatmap</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Uit</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profiel</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice along the body</source>
   <translation>TOT, GG en RET van elke coupe langs het lichaam</translation>
  </message>
  <message>
   <source>The five levels; keys 1 to 5 go to them</source>
   <translation>De vijf niveaus; de toetsen 1 tot 5 gaan ernaartoe</translation>
  </message>
  <message>
   <source>contrary %1</source>
   <translation>omgekeerd %1</translation>
  </message>
  <message>
   <source>faithfulness</source>
   <translation>getrouwheid van de heatmap</translation>
  </message>
  <message>
   <source>heat maps</source>
   <translation>heatmaps</translation>
  </message>
  <message>
   <source>map %1 %2 score %3 %</source>
   <translation>heatmap %1 %2 score %3 %</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lobe_table</name>
  <message>
   <source>% diseased</source>
   <translation>% ziek</translation>
  </message>
  <message>
   <source>Automatic: %1 mL</source>
   <translation>Automatisch: %1 mL</translation>
  </message>
  <message>
   <source>Hardly seen, so as expected: %1 fissure.</source>
   <translation>Fissuur nauwelijks te zien, dus op de verwachte plaats: %1.</translation>
  </message>
  <message>
   <source>Lobe</source>
   <translation>Kwab</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Ernst</translation>
  </message>
  <message>
   <source>Severity of a lobe by its diseased share. %1. Source: %2.</source>
   <translation>Ernst van een kwab naar het zieke aandeel. %1. Bron: %2.</translation>
  </message>
  <message>
   <source>Sum of severities (0–25)</source>
   <translation>Som van de ernstscores (0–25)</translation>
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
   <translation>Een klik gaat naar de coupe</translation>
  </message>
  <message>
   <source>Analyse first.</source>
   <translation>Analyseer eerst.</translation>
  </message>
  <message>
   <source>Profile of disease along the body; arrow keys go from slice to slice</source>
   <translation>Profiel van de ziekte langs het lichaam; de pijltoetsen gaan van coupe naar coupe</translation>
  </message>
  <message>
   <source>Score all slices</source>
   <translation>Alle coupes scoren</translation>
  </message>
  <message>
   <source>Score every slice with lung; the viewer stays usable</source>
   <translation>Elke coupe met long scoren; de viewer blijft bruikbaar</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice, as curves along the body.</source>
   <translation>TOT, GG en RET van elke coupe, als curven langs het lichaam.</translation>
  </message>
  <message>
   <source>height, % of the lungs (0 = base)</source>
   <translation>hoogte, % van de longen (0 = basis)</translation>
  </message>
  <message>
   <source>z %1 mm, height %2 %</source>
   <translation>z %1 mm, hoogte %2 %</translation>
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
   <translation>De analyse stoppen en de voltooide stappen behouden (Esc)</translation>
  </message>
  <message>
   <source>now</source>
   <translation>nu</translation>
  </message>
  <message>
   <source>running</source>
   <translation>loopt</translation>
  </message>
  <message>
   <source>stopping …</source>
   <translation>wordt gestopt …</translation>
  </message>
  <message>
   <source>wait</source>
   <translation>wachten</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wacht</translation>
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
   <translation>Cons.</translation>
  </message>
  <message>
   <source>EF</source>
   <translation>EF</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Gebied</translation>
  </message>
  <message>
   <source>Retic.</source>
   <translation>Retic.</translation>
  </message>
  <message>
   <source>Thirds have equal heights between the lowest and the highest slice with lung, both lungs together.</source>
   <translation>De derden hebben gelijke hoogte tussen de laagste en de hoogste coupe met long, beide longen samen.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/results_panel</name>
  <message>
   <source>Density by region</source>
   <translation>Dichtheid per gebied</translation>
  </message>
  <message>
   <source>Lesions by lung and third, % of the lung there</source>
   <translation>Laesies per long en derde, % van de long daar</translation>
  </message>
  <message>
   <source>Lesions, by volume</source>
   <translation>Laesies, naar volume</translation>
  </message>
 </context>
 <context>
  <name>views/ct/series_dialog</name>
  <message>
   <source>Asks first</source>
   <translation>Vraagt eerst</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>Alleen bekijken</translation>
  </message>
  <message>
   <source>Patient %1</source>
   <translation>Patiënt %1</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Series found</source>
   <translation>Gevonden series</translation>
  </message>
  <message>
   <source>Show this series</source>
   <translation>Deze serie tonen</translation>
  </message>
  <message>
   <source>Skipped files</source>
   <translation>Overgeslagen bestanden</translation>
  </message>
  <message>
   <source>Skipped files (%1)</source>
   <translation>Overgeslagen bestanden (%1)</translation>
  </message>
  <message>
   <source>Suitable</source>
   <translation>Geschikt</translation>
  </message>
  <message>
   <source>The series on screen was chosen for the reason given. Double click shows another one.</source>
   <translation>De serie op het scherm is om de genoemde reden gekozen. Dubbelklikken toont een andere.</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Oordeel</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Reden</translation>
  </message>
  <message>
   <source>Why it was skipped</source>
   <translation>Waarom overgeslagen</translation>
  </message>
  <message>
   <source>With limits</source>
   <translation>Met beperkingen</translation>
  </message>
  <message>
   <source>on screen</source>
   <translation>op het scherm</translation>
  </message>
 </context>
 <context>
  <name>views/ct/tool_column</name>
  <message>
   <source>%1: %2 slices a second (%3)</source>
   <translation>%1: %2 coupes per seconde (%3)</translation>
  </message>
  <message>
   <source>Cine</source>
   <translation>Cine</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>Inverteren</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>Pixels gladmaken</translation>
  </message>
  <message>
   <source>cine</source>
   <translation>cine</translation>
  </message>
  <message>
   <source>invert</source>
   <translation>inverteren</translation>
  </message>
  <message>
   <source>reading:%1</source>
   <translation>reading:%1</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>gladmaken</translation>
  </message>
 </context>
 <context>
  <name>views/ct/viewer_bar</name>
  <message>
   <source>3 planes</source>
   <translation>3 vlakken</translation>
  </message>
  <message>
   <source>5 levels</source>
   <translation>5 niveaus</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>Kruisdraad</translation>
  </message>
  <message>
   <source>Drag: %1 ▾</source>
   <translation>Slepen: %1 ▾</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Indeling</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveaus</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Beelden</translation>
  </message>
  <message>
   <source>Show ▾</source>
   <translation>Tonen ▾</translation>
  </message>
  <message>
   <source>Slab</source>
   <translation>Slab</translation>
  </message>
  <message>
   <source>Slices taken together</source>
   <translation>Samengenomen coupes</translation>
  </message>
  <message>
   <source>Thinner</source>
   <translation>Dunner</translation>
  </message>
  <message>
   <source>What is drawn on the pictures</source>
   <translation>Wat op de beelden wordt getekend</translation>
  </message>
  <message>
   <source>What left drag does</source>
   <translation>Wat slepen met links doet</translation>
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
   <translation>laesies</translation>
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
   <translation>Kiezen …</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>Niets vergelijken (Esc)</translation>
  </message>
  <message>
   <source>Labels of the mask</source>
   <translation>Labels van het masker</translation>
  </message>
  <message>
   <source>Meaning of %1</source>
   <translation>Betekenis van %1</translation>
  </message>
  <message>
   <source>Say what each label of “%1” means. The answer is kept for masks with the same labels.</source>
   <translation>Geef aan wat elk label van “%1” betekent. Het antwoord wordt bewaard voor maskers met dezelfde labels.</translation>
  </message>
 </context>
 <context>
  <name>views/evaluate/page</name>
  <message>
   <source>A sheet with Reader, Level, TOT, GG and RET</source>
   <translation>Een werkblad met Reader, Level, TOT, GG en RET</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Class that is shown</source>
   <translation>Getoonde klasse</translation>
  </message>
  <message>
   <source>Dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <source>Difference mL</source>
   <translation>Verschil mL</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporteren…</translation>
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
   <translation>Kaart van wat slechts één heeft gemarkeerd</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Maskers</translation>
  </message>
  <message>
   <source>NIfTI, NRRD, MetaImage, DICOM SEG or RTSTRUCT</source>
   <translation>NIfTI, NRRD, MetaImage, DICOM SEG of RTSTRUCT</translation>
  </message>
  <message>
   <source>Open mask…</source>
   <translation>Masker openen…</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Grafieken</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <source>Program mL</source>
   <translation>Programma mL</translation>
  </message>
  <message>
   <source>Reader mL</source>
   <translation>Beoordelaar mL</translation>
  </message>
  <message>
   <source>Readers' scores…</source>
   <translation>Scores van beoordelaars…</translation>
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
   <translation>Getoond</translation>
  </message>
  <message>
   <source>What the labels of the mask mean</source>
   <translation>Wat de labels van het masker betekenen</translation>
  </message>
  <message>
   <source>Workbook, JSON, plots, slices with both borders</source>
   <translation>Werkmap, JSON, grafieken, coupes met beide omtrekken</translation>
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
   <translation>precision</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>recall</translation>
  </message>
 </context>
 <context>
  <name>views/help/encryption_dialog</name>
  <message>
   <source>Close this window (Esc)</source>
   <translation>Dit venster sluiten (Esc)</translation>
  </message>
  <message>
   <source>Decrypt the records</source>
   <translation>Dossiers ontsleutelen</translation>
  </message>
  <message>
   <source>Decrypted they can be read by whoever can read your files. Backups that were made encrypted stay so.</source>
   <translation>Ontsleuteld kunnen ze worden gelezen door iedereen die uw bestanden kan lezen. Back-ups die versleuteld zijn gemaakt, blijven dat.</translation>
  </message>
  <message>
   <source>Encrypt the records</source>
   <translation>Dossiers versleutelen</translation>
  </message>
  <message>
   <source>Encryption of the records</source>
   <translation>Versleuteling van de dossiers</translation>
  </message>
  <message>
   <source>Open the records</source>
   <translation>Dossiers openen</translation>
  </message>
  <message>
   <source>Pass phrase</source>
   <translation>Wachtwoordzin</translation>
  </message>
  <message>
   <source>Pass phrase or recovery key</source>
   <translation>Wachtwoordzin of herstelsleutel</translation>
  </message>
  <message>
   <source>Save a recovery key as well</source>
   <translation>Ook een herstelsleutel opslaan</translation>
  </message>
  <message>
   <source>Save the recovery key …</source>
   <translation>Herstelsleutel opslaan …</translation>
  </message>
  <message>
   <source>The database with names, numbers, days, findings and small pictures is encrypted (SQLCipher, AES-256), with it the daily copies. Masks and heat maps stay as they are: they hold no name.</source>
   <translation>De database met namen, nummers, dagen, bevindingen en kleine beelden wordt versleuteld (SQLCipher, AES-256), en daarmee de dagelijkse kopieën. Maskers en heatmaps blijven zoals ze zijn: ze bevatten geen naam.</translation>
  </message>
  <message>
   <source>The key is kept by this system: %1. The program opens the records without asking.</source>
   <translation>De sleutel wordt bewaard door dit systeem: %1. Het programma opent de dossiers zonder te vragen.</translation>
  </message>
  <message>
   <source>The library for encrypted records is not installed; install the program with its extra “encryption”.</source>
   <translation>De bibliotheek voor versleutelde dossiers is niet geïnstalleerd; installeer het programma met het extra “encryption”.</translation>
  </message>
  <message>
   <source>The records are locked</source>
   <translation>De dossiers zijn vergrendeld</translation>
  </message>
  <message>
   <source>The records on this computer and their daily copies are encrypted.</source>
   <translation>De dossiers op deze computer en hun dagelijkse kopieën zijn versleuteld.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Nogmaals dezelfde</translation>
  </message>
  <message>
   <source>The two pass phrases are not the same; type them again.</source>
   <translation>De twee wachtwoordzinnen zijn niet gelijk; voer ze opnieuw in.</translation>
  </message>
  <message>
   <source>This system has no keyring for the key, so that you choose a pass phrase and type it at every start.</source>
   <translation>Dit systeem heeft geen sleutelbos voor de sleutel, dus u kiest een wachtwoordzin en voert die bij elke start in.</translation>
  </message>
  <message>
   <source>Type a pass phrase, twice.</source>
   <translation>Voer een wachtwoordzin in, twee keer.</translation>
  </message>
  <message>
   <source>Who loses the key loses the records: nobody can open them without it. A recovery key on paper opens them too.</source>
   <translation>Wie de sleutel verliest, verliest de dossiers: zonder sleutel kan niemand ze openen. Een herstelsleutel op papier opent ze ook.</translation>
  </message>
  <message>
   <source>Work without records</source>
   <translation>Zonder dossiers werken</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_keys</name>
  <message>
   <source>Back and forward</source>
   <translation>Terug en vooruit</translation>
  </message>
  <message>
   <source>Ctrl + wheel, Ctrl++, Ctrl+-, Ctrl+0</source>
   <translation>Ctrl + muiswiel, Ctrl++, Ctrl+-, Ctrl+0</translation>
  </message>
  <message>
   <source>F3 or Enter, Shift+F3</source>
   <translation>F3 of Enter, Shift+F3</translation>
  </message>
  <message>
   <source>Next and previous place found</source>
   <translation>Volgende en vorige gevonden plaats</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Zoeken</translation>
  </message>
  <message>
   <source>Size of the letters</source>
   <translation>Lettergrootte</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_text</name>
  <message>
   <source>Page of the guide</source>
   <translation>Pagina van de handleiding</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_window</name>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Terug (Alt+Left)</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhoud</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Vooruit (Alt+Right)</translation>
  </message>
  <message>
   <source>Next place (F3 or Enter)</source>
   <translation>Volgende plaats (F3 of Enter)</translation>
  </message>
  <message>
   <source>Nothing was found. Every word you type must stand on the page.</source>
   <translation>Niets gevonden. Elk woord dat u invoert, moet op de pagina staan.</translation>
  </message>
  <message>
   <source>Pages found</source>
   <translation>Gevonden pagina's</translation>
  </message>
  <message>
   <source>Previous place (Shift+F3)</source>
   <translation>Vorige plaats (Shift+F3)</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation>Zoeken in de handleiding</translation>
  </message>
  <message>
   <source>Search the guide (Ctrl+F)</source>
   <translation>Zoeken in de handleiding (Ctrl+F)</translation>
  </message>
  <message>
   <source>User guide</source>
   <translation>Handleiding</translation>
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
   <translation>Gebaseerd op</translation>
  </message>
  <message>
   <source>Errors were measured on a patient kept out of training, with inserted lesions of known extent.</source>
   <translation>De fouten zijn gemeten bij een patiënt die buiten de training is gehouden, met ingevoegde laesies van bekende uitgebreidheid.</translation>
  </message>
  <message>
   <source>Interstitial lung disease in systemic sclerosis on chest CT: lung and lesion masks, Goh levels, extent scores, heat maps. Everything is computed on this computer; no connection is opened.</source>
   <translation>Interstitiële longziekte bij systemische sclerose op thorax-CT: long- en laesiemaskers, Goh-niveaus, uitgebreidheidsscores, heatmaps. Alles wordt op deze computer berekend; er wordt geen verbinding geopend.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licentie</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Gemeten</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Netwerken</translation>
  </message>
  <message>
   <source>No networks are installed in this copy.</source>
   <translation>In deze kopie zijn geen netwerken geïnstalleerd.</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Doel</translation>
  </message>
  <message>
   <source>Research use only. Not a medical device, not for diagnosis.</source>
   <translation>Alleen voor wetenschappelijk onderzoek. Geen medisch hulpmiddel, niet voor diagnostiek.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versie</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versies</translation>
  </message>
 </context>
 <context>
  <name>views/help/key_sheet</name>
  <message>
   <source>Change keys…</source>
   <translation>Toetsen wijzigen…</translation>
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation>Toetsen en muis</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Muis</translation>
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
   <translation>%1 hoort overal bij velden en dialogen en kan niet worden weggegeven.</translation>
  </message>
  <message>
   <source>%1 is its key already.</source>
   <translation>%1 is er al de toets van.</translation>
  </message>
  <message>
   <source>%1 is the key of “%2” (%3); it would have it no more.</source>
   <translation>%1 is de toets van “%2” (%3); die zou hem dan niet meer hebben.</translation>
  </message>
  <message>
   <source>Add it</source>
   <translation>Toevoegen als extra toets</translation>
  </message>
  <message>
   <source>Beside the keys there are</source>
   <translation>Naast de toetsen die er zijn</translation>
  </message>
  <message>
   <source>Change keys</source>
   <translation>Toetsen wijzigen</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Opdracht</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>Opdrachten en hun toetsen</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Toetsen</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>Nieuwe toets</translation>
  </message>
  <message>
   <source>New key: press it here</source>
   <translation>Nieuwe toets: druk die hier in</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Geen toets</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Onderdeel</translation>
  </message>
  <message>
   <source>Press the key, with Ctrl, Shift or Alt where wanted</source>
   <translation>Druk op de toets, met Ctrl, Shift of Alt waar gewenst</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Herstellen</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alles herstellen</translation>
  </message>
  <message>
   <source>Search a command or a key</source>
   <translation>Zoek een opdracht of een toets</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Toets overnemen</translation>
  </message>
  <message>
   <source>The command stays in the menu and under Ctrl+K</source>
   <translation>De opdracht blijft in het menu en onder Ctrl+K</translation>
  </message>
  <message>
   <source>The usual keys of all commands</source>
   <translation>De gebruikelijke toetsen van alle opdrachten</translation>
  </message>
  <message>
   <source>The usual keys of this command</source>
   <translation>De gebruikelijke toetsen van deze opdracht</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>Deze toets gebruiken</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>gewijzigd</translation>
  </message>
 </context>
 <context>
  <name>views/help/preferences</name>
  <message>
   <source>As many as are useful</source>
   <translation>Zoveel als zinvol is</translation>
  </message>
  <message>
   <source>Ask whether to open it again</source>
   <translation>Vragen of hij weer moet worden geopend</translation>
  </message>
  <message>
   <source>Careful marking: lesions also of mirror images, three times as slow</source>
   <translation>Zorgvuldig markeren: laesies ook op spiegelbeelden, drie keer zo traag</translation>
  </message>
  <message>
   <source>Encrypt or decrypt the records, recovery key</source>
   <translation>De dossiers versleutelen of ontsleutelen, herstelsleutel</translation>
  </message>
  <message>
   <source>Encryption of the records …</source>
   <translation>Versleuteling van de dossiers …</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Mappen</translation>
  </message>
  <message>
   <source>Graphics card (CUDA)</source>
   <translation>Grafische kaart (CUDA)</translation>
  </message>
  <message>
   <source>Graphics card where there is one (CUDA), else processor</source>
   <translation>Grafische kaart waar die er is (CUDA), anders processor</translation>
  </message>
  <message>
   <source>Heat maps of the five levels in every analysis</source>
   <translation>Heatmaps van de vijf niveaus bij elke analyse</translation>
  </message>
  <message>
   <source>Keep patients, visits and results in the records</source>
   <translation>Patiënten, bezoeken en resultaten in de dossiers opslaan</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Taal</translation>
  </message>
  <message>
   <source>Language, theme and size of the letters change at the next start.</source>
   <translation>Taal, thema en lettergrootte veranderen bij de volgende start.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Niet openen</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Uiterlijk</translation>
  </message>
  <message>
   <source>Name that goes with your edits</source>
   <translation>Naam bij uw bewerkingen</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Weer openen</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Voorkeuren</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacy</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processor</translation>
  </message>
  <message>
   <source>Processor threads of the networks</source>
   <translation>Processorthreads van de netwerken</translation>
  </message>
  <message>
   <source>Show codes (P0001) instead of names, everywhere</source>
   <translation>Overal codes (P0001) tonen in plaats van namen</translation>
  </message>
  <message>
   <source>That of this computer</source>
   <translation>Die van deze computer</translation>
  </message>
  <message>
   <source>The last CT at the start</source>
   <translation>De laatste CT bij de start</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Where the networks run</source>
   <translation>Waar de netwerken rekenen</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>toetsen</translation>
  </message>
 </context>
 <context>
  <name>views/help/presets_dialog</name>
  <message>
   <source>Centre</source>
   <translation>Centrum</translation>
  </message>
  <message>
   <source>Centre of the preset %1</source>
   <translation>Centrum van voorinstelling %1</translation>
  </message>
  <message>
   <source>Name of the preset %1</source>
   <translation>Naam van voorinstelling %1</translation>
  </message>
  <message>
   <source>Names, centres and widths as they were at first</source>
   <translation>Namen, centra en breedten zoals ze eerst waren</translation>
  </message>
  <message>
   <source>The keys stay with their row.</source>
   <translation>De toetsen blijven bij hun rij.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breedte</translation>
  </message>
  <message>
   <source>Width of the preset %1</source>
   <translation>Breedte van voorinstelling %1</translation>
  </message>
  <message>
   <source>Window presets</source>
   <translation>Venstervoorinstellingen</translation>
  </message>
 </context>
 <context>
  <name>views/help/tour_card</name>
  <message>
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Rondleiding beëindigen</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>Stap %1 van %2</translation>
  </message>
  <message>
   <source>Tour, step %1 of %2: %3. %4</source>
   <translation>Rondleiding, stap %1 van %2: %3. %4</translation>
  </message>
 </context>
 <context>
  <name>views/main_window</name>
  <message>
   <source>%1 – research use only</source>
   <translation>%1 – alleen voor wetenschappelijk onderzoek</translation>
  </message>
  <message>
   <source>Go to the CT that is analysed</source>
   <translation>Naar de CT die wordt geanalyseerd</translation>
  </message>
  <message>
   <source>Research use only. Measured errors of the networks: About</source>
   <translation>Alleen voor wetenschappelijk onderzoek. Gemeten fouten van de netwerken: “Over het programma”</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Blijven</translation>
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
   <translation>Derden: de hoogte van de longen in drie gelijke delen. Kies een rij voor het histogram.</translation>
  </message>
  <message>
   <source>excess kurtosis %1</source>
   <translation>excess kurtosis %1</translation>
  </message>
  <message>
   <source>excess kurtosis from −1024 to −200 HU</source>
   <translation>excess kurtosis van −1024 tot −200 HU</translation>
  </message>
  <message>
   <source>skewness %1</source>
   <translation>scheefheid %1</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/panel</name>
  <message>
   <source>Delete</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Delete the chosen measurement (Del); Undo brings it back</source>
   <translation>De gekozen meting verwijderen (Del); “Ongedaan maken” haalt haar terug</translation>
  </message>
  <message>
   <source>Histogram of %1 voxels</source>
   <translation>Histogram van %1 voxels</translation>
  </message>
  <message>
   <source>Measurement</source>
   <translation>Meting</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Metingen</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>Coupe</translation>
  </message>
  <message>
   <source>bins of %1 HU, line: mean</source>
   <translation>klassen van %1 HU, lijn: gemiddelde</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/shape_tool</name>
  <message>
   <source>A measurement begins inside the picture.</source>
   <translation>Een meting begint binnen het beeld.</translation>
  </message>
 </context>
 <context>
  <name>views/networks/dialog</name>
  <message>
   <source>About this network</source>
   <translation>Over dit netwerk</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Toevoegen…</translation>
  </message>
  <message>
   <source>Ask the picked network on the generated chest</source>
   <translation>Het gekozen netwerk op de gegenereerde thorax bevragen</translation>
  </message>
  <message>
   <source>Choose a network and its card</source>
   <translation>Kies een netwerk en de kaart ervan</translation>
  </message>
  <message>
   <source>Choose an ONNX file and its card</source>
   <translation>Kies een ONNX-bestand en de kaart ervan</translation>
  </message>
  <message>
   <source>Drop a network here: one ONNX file (.onnx) with its card (.json)</source>
   <translation>Sleep een netwerk hierheen: één ONNX-bestand (.onnx) met de kaart (.json)</translation>
  </message>
  <message>
   <source>It is taken in only after it was checked and answered properly on a generated chest.</source>
   <translation>Het wordt pas opgenomen nadat het is gecontroleerd en op een gegenereerde thorax goed heeft geantwoord.</translation>
  </message>
  <message>
   <source>Network and card (*.onnx *.json);;All files (*)</source>
   <translation>Netwerk en kaart (*.onnx *.json);;Alle bestanden (*)</translation>
  </message>
  <message>
   <source>On the generated chest</source>
   <translation>Op de gegenereerde thorax</translation>
  </message>
  <message>
   <source>One network or method serves each role. An analysis that was made keeps its own; the next uses these.</source>
   <translation>Elke taak wordt door één netwerk of methode gedaan. Een gemaakte analyse houdt haar eigen; de volgende gebruikt deze.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Netwerk verwijderen</translation>
  </message>
  <message>
   <source>Remove “%1”? Its file and card are deleted from this computer.</source>
   <translation>“%1” verwijderen? Het bestand en de kaart worden van deze computer gewist.</translation>
  </message>
  <message>
   <source>Stop; nothing is added (Esc)</source>
   <translation>Stoppen; er wordt niets toegevoegd (Esc)</translation>
  </message>
  <message>
   <source>Take the picked network out; only added ones can go</source>
   <translation>Het gekozen netwerk verwijderen; dat kan alleen met toegevoegde</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Opnieuw testen</translation>
  </message>
  <message>
   <source>What the network did in the test</source>
   <translation>Wat het netwerk in de test deed</translation>
  </message>
 </context>
 <context>
  <name>views/networks/table</name>
  <message>
   <source>For</source>
   <translation>Voor</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Van</translation>
  </message>
  <message>
   <source>Measured error</source>
   <translation>Gemeten fout</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netwerk</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Use “%1”: %2</source>
   <translation>“%1” gebruiken: %2</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Gebruikt</translation>
  </message>
  <message>
   <source>use</source>
   <translation>gebruiken</translation>
  </message>
  <message>
   <source>used</source>
   <translation>gebruikt</translation>
  </message>
 </context>
 <context>
  <name>views/networks/text</name>
  <message>
   <source>% of the lungs</source>
   <translation>% van de longen</translation>
  </message>
  <message>
   <source>A generated chest shows whether a network answers properly, not how good it is on patients.</source>
   <translation>Een gegenereerde thorax toont of een netwerk goed antwoordt, niet hoe goed het is bij patiënten.</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Ontwerp</translation>
  </message>
  <message>
   <source>Differs from the published one</source>
   <translation>Verschilt van het gepubliceerde</translation>
  </message>
  <message>
   <source>Goh level</source>
   <translation>Goh-niveau</translation>
  </message>
  <message>
   <source>It marks no lungs.</source>
   <translation>Het markeert geen longen.</translation>
  </message>
  <message>
   <source>Its card says nothing more.</source>
   <translation>De kaart zegt verder niets.</translation>
  </message>
  <message>
   <source>Lungs overlap with the truth by %1 (Dice).</source>
   <translation>De longen overlappen met de waarheid voor %1 (Dice).</translation>
  </message>
  <message>
   <source>Mean error, points</source>
   <translation>Gemiddelde fout, punten</translation>
  </message>
  <message>
   <source>Not tried on this computer yet. “Test again” asks it on a generated chest whose truth is known.</source>
   <translation>Op deze computer nog niet geprobeerd. “Opnieuw testen” bevraagt het op een gegenereerde thorax waarvan de waarheid bekend is.</translation>
  </message>
  <message>
   <source>Total (union)</source>
   <translation>Totaal (vereniging)</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>What is noted of its last trial cannot be read; “Test again” asks it anew.</source>
   <translation>Wat over de laatste proef is genoteerd, kan niet worden gelezen; “Opnieuw testen” bevraagt het opnieuw.</translation>
  </message>
  <message>
   <source>added</source>
   <translation>toegevoegd</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>ingebouwd</translation>
  </message>
  <message>
   <source>mm above the truth</source>
   <translation>mm boven de waarheid</translation>
  </message>
  <message>
   <source>network / truth, %</source>
   <translation>netwerk / waarheid, %</translation>
  </message>
  <message>
   <source>nothing this program knows</source>
   <translation>niets dat dit programma kent</translation>
  </message>
  <message>
   <source>nothing was answered</source>
   <translation>er is niets beantwoord</translation>
  </message>
  <message>
   <source>overlap with the truth (Dice)</source>
   <translation>overlap met de waarheid (Dice)</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>het programma</translation>
  </message>
 </context>
 <context>
  <name>views/patient/change_table</name>
  <message>
   <source>%1 %2 (extent: noise)</source>
   <translation>%1 %2 (uitgebreidheid: ruis)</translation>
  </message>
  <message>
   <source>%1 better</source>
   <translation>%1 beter</translation>
  </message>
  <message>
   <source>%1 worse</source>
   <translation>%1 slechter</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>Absoluut</translation>
  </message>
  <message>
   <source>Absolute change divided by the days between the measurements, times 365.25.</source>
   <translation>Absolute verandering gedeeld door de dagen tussen de metingen, maal 365.25.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Later</translation>
  </message>
  <message>
   <source>After day</source>
   <translation>Dag erna</translation>
  </message>
  <message>
   <source>An extent that changed by up to 3.4 points is within measurement noise (Humphries, ERJ 2018).</source>
   <translation>Een uitgebreidheid die tot 3.4 punten veranderde, valt binnen de meetruis (Humphries, ERJ 2018).</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Eerder</translation>
  </message>
  <message>
   <source>Before day</source>
   <translation>Dag ervoor</translation>
  </message>
  <message>
   <source>Copy for a spreadsheet, with every digit (Ctrl+C in the table)</source>
   <translation>Kopiëren voor een rekenblad, met alle cijfers (Ctrl+C in de tabel)</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Tabel kopiëren</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groep</translation>
  </message>
  <message>
   <source>In percent of the earlier value.</source>
   <translation>In procent van de eerdere waarde.</translation>
  </message>
  <message>
   <source>Later minus earlier value; percentages change by points.</source>
   <translation>Latere min eerdere waarde; percentages veranderen in punten.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Opmerking</translation>
  </message>
  <message>
   <source>Per year</source>
   <translation>Per jaar</translation>
  </message>
  <message>
   <source>Relative %</source>
   <translation>Relatief %</translation>
  </message>
  <message>
   <source>Relative (%)</source>
   <translation>Relatief (%)</translation>
  </message>
  <message>
   <source>Two visits with the same measurement are needed to show a change.</source>
   <translation>Er zijn twee bezoeken met dezelfde meting nodig om een verandering te tonen.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Eenheid</translation>
  </message>
  <message>
   <source>missing at %1</source>
   <translation>ontbreekt op %1</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_dialog</name>
  <message>
   <source>%1 new visit</source>
   <translation>%1 nieuw bezoek</translation>
  </message>
  <message>
   <source>%1 new visits</source>
   <translation>%1 nieuwe bezoeken</translation>
  </message>
  <message>
   <source>%1 of %2, %3:</source>
   <translation>%1 van %2, %3:</translation>
  </message>
  <message>
   <source>%1 skipped</source>
   <translation>%1 overgeslagen</translation>
  </message>
  <message>
   <source>%1 with a doubt left out</source>
   <translation>%1 met twijfel weggelaten</translation>
  </message>
  <message>
   <source>%1, %2 into visits that are there</source>
   <translation>%1, %2 in bestaande bezoeken</translation>
  </message>
  <message>
   <source>03/04/2024 is 3 April</source>
   <translation>03/04/2024 is 3 april</translation>
  </message>
  <message>
   <source>03/04/2024 is March 4</source>
   <translation>03/04/2024 is 4 maart</translation>
  </message>
  <message>
   <source>A sheet with lung function</source>
   <translation>Een tabel met longfunctie</translation>
  </message>
  <message>
   <source>An Excel or CSV file</source>
   <translation>Een Excel- of CSV-bestand</translation>
  </message>
  <message>
   <source>Choose file…</source>
   <translation>Bestand kiezen…</translation>
  </message>
  <message>
   <source>Close without importing (Esc)</source>
   <translation>Sluiten zonder importeren (Esc)</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Kolom</translation>
  </message>
  <message>
   <source>Drop an Excel (.xlsx) or CSV file with lung function here</source>
   <translation>Sleep een Excel- (.xlsx) of CSV-bestand met longfunctie hierheen</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Voorbeeld</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Bevat</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importeren</translation>
  </message>
  <message>
   <source>Import %1</source>
   <translation>Importeren: %1</translation>
  </message>
  <message>
   <source>Import lung function</source>
   <translation>Longfunctie importeren</translation>
  </message>
  <message>
   <source>Reading the sheet …</source>
   <translation>Tabel wordt gelezen …</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Werkblad</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>Werkblad van de werkmap</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
   <translation>Tabellen (*.xlsx *.xlsm *.csv *.tsv *.txt);;Alle bestanden (*)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>Stop this; nothing is half imported</source>
   <translation>Dit stoppen; er wordt niets half geïmporteerd</translation>
  </message>
  <message>
   <source>Take doubtful values too</source>
   <translation>Ook twijfelachtige waarden overnemen</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>De dag komt eerst</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>De maand komt eerst</translation>
  </message>
  <message>
   <source>What %1 holds</source>
   <translation>Wat %1 bevat</translation>
  </message>
  <message>
   <source>What happens with each row</source>
   <translation>Wat er met elke rij gebeurt</translation>
  </message>
  <message>
   <source>What the columns hold</source>
   <translation>Wat de kolommen bevatten</translation>
  </message>
  <message>
   <source>Whose rows</source>
   <translation>Wiens rijen</translation>
  </message>
  <message>
   <source>all rows are of %1</source>
   <translation>alle rijen zijn van %1</translation>
  </message>
  <message>
   <source>also the %1 with a doubt</source>
   <translation>ook de %1 met twijfel</translation>
  </message>
  <message>
   <source>also the one with a doubt</source>
   <translation>ook de ene met twijfel</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <source>rows of all patients</source>
   <translation>rijen van alle patiënten</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_rows</name>
  <message>
   <source>Also</source>
   <translation>Ook</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Rij</translation>
  </message>
  <message>
   <source>Rows of the sheet</source>
   <translation>Rijen van de tabel</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Wat er gebeurt</translation>
  </message>
  <message>
   <source>skipped: %1</source>
   <translation>overgeslagen: %1</translation>
  </message>
 </context>
 <context>
  <name>views/patient/patient_editor</name>
  <message>
   <source>A patient without a CT</source>
   <translation>Een patiënt zonder CT</translation>
  </message>
  <message>
   <source>Antibody</source>
   <translation>Antistof</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Geboren</translation>
  </message>
  <message>
   <source>Disease</source>
   <translation>Ziekte</translation>
  </message>
  <message>
   <source>Hospital ID</source>
   <translation>Ziekenhuis-ID</translation>
  </message>
  <message>
   <source>Name, hospital ID and year of birth come from the CT. Press the pencil to correct them.</source>
   <translation>Naam, ziekenhuis-ID en geboortejaar komen uit de CT. Druk op het potlood om ze te corrigeren.</translation>
  </message>
  <message>
   <source>New patient</source>
   <translation>Nieuwe patiënt</translation>
  </message>
  <message>
   <source>No patient is open</source>
   <translation>Er is geen patiënt geopend</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notities</translation>
  </message>
  <message>
   <source>Notes about the patient</source>
   <translation>Notities over de patiënt</translation>
  </message>
  <message>
   <source>Open a CT, choose a patient on the start page, or begin with a new one.</source>
   <translation>Open een CT, kies een patiënt op de startpagina, of begin met een nieuwe.</translation>
  </message>
  <message>
   <source>Pseudonym mode is on</source>
   <translation>Pseudoniemmodus staat aan</translation>
  </message>
  <message>
   <source>Remove this patient; Undo brings the patient back</source>
   <translation>Deze patiënt verwijderen; “Ongedaan maken” haalt de patiënt terug</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Geslacht</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>Geboortejaar</translation>
  </message>
  <message>
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <source>female</source>
   <translation>vrouw</translation>
  </message>
  <message>
   <source>male</source>
   <translation>man</translation>
  </message>
  <message>
   <source>name</source>
   <translation>naam</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>niet bekend</translation>
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
   <translation>Verandering</translation>
  </message>
  <message>
   <source>Progression</source>
   <translation>Progressie</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>Trend</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_grid</name>
  <message>
   <source>%1 %2 it</source>
   <translation>%1 %2 het</translation>
  </message>
  <message>
   <source>%1 does not ask for %2</source>
   <translation>%1 vraagt niet naar %2</translation>
  </message>
  <message>
   <source>%1 may decide it, %2 in any case</source>
   <translation>%1 kan beslissen, %2 in elk geval</translation>
  </message>
  <message>
   <source>%1, %2: not asked</source>
   <translation>%1, %2: niet gevraagd</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwoord</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Definitie</translation>
  </message>
  <message>
   <source>Definitions of progression and what each asks for</source>
   <translation>Progressiedefinities en wat elk vraagt</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>Niet van toepassing</translation>
  </message>
  <message>
   <source>Nothing is missing: every definition that applies is decided.</source>
   <translation>Er ontbreekt niets: over elke toepasselijke definitie is beslist.</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Niet beslist</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Wat ontbreekt</translation>
  </message>
  <message>
   <source>What is missing: %1</source>
   <translation>Wat ontbreekt: %1</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>allemaal</translation>
  </message>
  <message>
   <source>decide</source>
   <translation>beslissen</translation>
  </message>
  <message>
   <source>decides</source>
   <translation>beslist</translation>
  </message>
  <message>
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message>
   <source>help</source>
   <translation>hulp</translation>
  </message>
  <message>
   <source>one</source>
   <translation>één</translation>
  </message>
  <message>
   <source>two</source>
   <translation>twee</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_panel</name>
  <message>
   <source>Copy all definitions with their inputs; no name in it</source>
   <translation>Alle definities met hun invoer kopiëren; zonder naam</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Als tekst kopiëren</translation>
  </message>
  <message>
   <source>Every definition is shown as published and none is recommended: they class up to a third of patients differently.</source>
   <translation>Elke definitie wordt getoond zoals gepubliceerd en geen wordt aanbevolen: ze delen tot een derde van de patiënten verschillend in.</translation>
  </message>
  <message>
   <source>More fibrosis on CT</source>
   <translation>Meer fibrose op CT</translation>
  </message>
  <message>
   <source>More fibrosis on CT (INBUILD)</source>
   <translation>Meer fibrose op CT (INBUILD)</translation>
  </message>
  <message>
   <source>Progression needs two visits on different days.</source>
   <translation>Progressie vereist twee bezoeken op verschillende dagen.</translation>
  </message>
  <message>
   <source>What you see on the CTs</source>
   <translation>Wat u op de CT's ziet</translation>
  </message>
  <message>
   <source>Worse symptoms are taken from the visits.</source>
   <translation>Toegenomen klachten worden uit de bezoeken overgenomen.</translation>
  </message>
  <message>
   <source>another explanation for the worsening</source>
   <translation>een andere verklaring voor de verslechtering</translation>
  </message>
  <message>
   <source>definitions of progression</source>
   <translation>progressiedefinities</translation>
  </message>
  <message>
   <source>looked, %1 seen</source>
   <translation>bekeken, %1 gezien</translation>
  </message>
  <message>
   <source>looked, none seen</source>
   <translation>bekeken, geen gezien</translation>
  </message>
  <message>
   <source>not looked</source>
   <translation>niet bekeken</translation>
  </message>
  <message>
   <source>ret.</source>
   <translation>ret.</translation>
  </message>
 </context>
 <context>
  <name>views/patient/rule_card</name>
  <message>
   <source>Asked: %1</source>
   <translation>Gevraagd: %1</translation>
  </message>
  <message>
   <source>CPI</source>
   <translation>CPI</translation>
  </message>
  <message>
   <source>Cannot be decided</source>
   <translation>Kan niet worden beslist</translation>
  </message>
  <message>
   <source>FVC min. change</source>
   <translation>Min. rel. FVC-verand.</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>Vervuld</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>Ontbreekt:</translation>
  </message>
  <message>
   <source>Missing: %1</source>
   <translation>Ontbreekt: %1</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Niet vervuld</translation>
  </message>
  <message>
   <source>Source: %1</source>
   <translation>Bron: %1</translation>
  </message>
  <message>
   <source>Time window: %1</source>
   <translation>Tijdvenster: %1</translation>
  </message>
  <message>
   <source>Window: %1
%2</source>
   <translation>Tijdvenster: %1
%2</translation>
  </message>
  <message>
   <source>not determined</source>
   <translation>niet bepaald</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_boxes</name>
  <message>
   <source>Keep it anyway</source>
   <translation>Toch behouden</translation>
  </message>
  <message>
   <source>The value is right: save it as it is</source>
   <translation>De waarde is juist: zo opslaan</translation>
  </message>
  <message>
   <source>This was typed and is not saved yet: Enter saves it, Esc brings the saved value back.</source>
   <translation>Dit is ingevoerd en nog niet opgeslagen: Enter slaat het op, Esc haalt de opgeslagen waarde terug.</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_editor</name>
  <message>
   <source>A visit needs a day; type it like 2024-03-15.</source>
   <translation>Een bezoek heeft een dag nodig; voer die in als 2024-03-15.</translation>
  </message>
  <message>
   <source>Breathlessness, mMRC</source>
   <translation>Kortademigheid, mMRC</translation>
  </message>
  <message>
   <source>Choose a visit in the table, or add one (Ctrl+N).</source>
   <translation>Kies een bezoek in de tabel, of voeg er een toe (Ctrl+N).</translation>
  </message>
  <message>
   <source>DLCO Hb-corrected</source>
   <translation>DLCO Hb-gecorrigeerd</translation>
  </message>
  <message>
   <source>Day of lung function</source>
   <translation>Dag van de longfunctie</translation>
  </message>
  <message>
   <source>Day of the visit</source>
   <translation>Dag van het bezoek</translation>
  </message>
  <message>
   <source>Hb-corrected</source>
   <translation>Hb-gecorrigeerd</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>In woorden</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Gemeten op</translation>
  </message>
  <message>
   <source>No CT at this visit.</source>
   <translation>Geen CT bij dit bezoek.</translation>
  </message>
  <message>
   <source>No visit chosen</source>
   <translation>Geen bezoek gekozen</translation>
  </message>
  <message>
   <source>Notes about the visit</source>
   <translation>Notities over het bezoek</translation>
  </message>
  <message>
   <source>Remove this visit; Undo brings it back</source>
   <translation>Dit bezoek verwijderen; “Ongedaan maken” haalt het terug</translation>
  </message>
  <message>
   <source>Symptoms in words</source>
   <translation>Klachten in woorden</translation>
  </message>
  <message>
   <source>Symptoms worse since the last visit</source>
   <translation>Klachten toegenomen sinds het vorige bezoek</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>Behandeling</translation>
  </message>
  <message>
   <source>Treatment and notes</source>
   <translation>Behandeling en notities</translation>
  </message>
  <message>
   <source>Visit %1</source>
   <translation>Bezoek %1</translation>
  </message>
  <message>
   <source>Worse since last</source>
   <translation>Erger sinds vorige</translation>
  </message>
  <message>
   <source>composite physiologic index %1</source>
   <translation>composite physiologic index %1</translation>
  </message>
  <message>
   <source>extent %1 %</source>
   <translation>uitgebreidheid %1 %</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>niet gevraagd</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>niet genoteerd</translation>
  </message>
  <message>
   <source>same day</source>
   <translation>zelfde dag</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_pair</name>
  <message>
   <source>%1 months apart</source>
   <translation>%1 maanden uiteen</translation>
  </message>
  <message>
   <source>First visit</source>
   <translation>Eerste bezoek</translation>
  </message>
  <message>
   <source>Second visit</source>
   <translation>Tweede bezoek</translation>
  </message>
  <message>
   <source>Two visits are needed to compare.</source>
   <translation>Er zijn twee bezoeken nodig om te vergelijken.</translation>
  </message>
  <message>
   <source>with</source>
   <translation>met</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_text</name>
  <message>
   <source>% pred</source>
   <translation>% voorsp.</translation>
  </message>
  <message>
   <source>%1 + %2 more</source>
   <translation>%1 + nog %2</translation>
  </message>
  <message>
   <source>0 – breathless only on strenuous exercise</source>
   <translation>0 – alleen kortademig bij zware inspanning</translation>
  </message>
  <message>
   <source>1 – short of breath when hurrying or walking up a slight hill</source>
   <translation>1 – kortademig bij haasten of bij het lopen tegen een lichte helling op</translation>
  </message>
  <message>
   <source>2 – walks slower than people of the same age, or stops for breath</source>
   <translation>2 – loopt langzamer dan leeftijdgenoten, of stopt om op adem te komen</translation>
  </message>
  <message>
   <source>3 – stops for breath after about 100 m or a few minutes</source>
   <translation>3 – stopt na ongeveer 100 m of een paar minuten om op adem te komen</translation>
  </message>
  <message>
   <source>4 – too breathless to leave the house, or when dressing</source>
   <translation>4 – te kortademig om het huis te verlaten, of bij het aankleden</translation>
  </message>
  <message>
   <source>5.1 or 15.2 mL/min/mmHg</source>
   <translation>5.1 of 15.2 mL/min/mmHg</translation>
  </message>
  <message>
   <source>CT without a description</source>
   <translation>CT zonder beschrijving</translation>
  </message>
  <message>
   <source>It is not saved yet.</source>
   <translation>Nog niet opgeslagen.</translation>
  </message>
  <message>
   <source>There is no day “%1” in the calendar. %2</source>
   <translation>Een dag “%1” bestaat niet in de kalender. %2</translation>
  </message>
  <message>
   <source>liter</source>
   <translation>liter</translation>
  </message>
  <message>
   <source>liters</source>
   <translation>liter</translation>
  </message>
  <message>
   <source>litre</source>
   <translation>liter</translation>
  </message>
  <message>
   <source>meters</source>
   <translation>meter</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>meter</translation>
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
   <translation>“%1” kan als twee datums worden gelezen; voer in als %2-MM-DD. %3</translation>
  </message>
  <message>
   <source>“%1” is not a date; type it like 2024-03-15 or 15.03.2024. %2</source>
   <translation>“%1” is geen datum; voer die in als 2024-03-15 of 15.03.2024. %2</translation>
  </message>
  <message>
   <source>“%1” is not a number; type it like %2. %3</source>
   <translation>“%1” is geen getal; voer het in als %2. %3</translation>
  </message>
  <message>
   <source>“%1” is not a year of birth; type four digits. %2</source>
   <translation>“%1” is geen geboortejaar; voer vier cijfers in. %2</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visits_table</name>
  <message>
   <source>%1 for haemoglobin</source>
   <translation>%1 voor hemoglobine</translation>
  </message>
  <message>
   <source>Add a visit on this day (Ctrl+N, then Enter)</source>
   <translation>Een bezoek op deze dag toevoegen (Ctrl+N, dan Enter)</translation>
  </message>
  <message>
   <source>Add visit</source>
   <translation>Bezoek toevoegen</translation>
  </message>
  <message>
   <source>Day of the new visit</source>
   <translation>Dag van het nieuwe bezoek</translation>
  </message>
  <message>
   <source>Extent %</source>
   <translation>Uitgebreidheid %</translation>
  </message>
  <message>
   <source>First of the two visits compared</source>
   <translation>Eerste van de twee vergeleken bezoeken</translation>
  </message>
  <message>
   <source>From an Excel or CSV sheet</source>
   <translation>Uit een Excel- of CSV-tabel</translation>
  </message>
  <message>
   <source>Import lung function…</source>
   <translation>Longfunctie importeren…</translation>
  </message>
  <message>
   <source>Lung function measured on %1.</source>
   <translation>Longfunctie gemeten op %1.</translation>
  </message>
  <message>
   <source>New visit on</source>
   <translation>Nieuw bezoek op</translation>
  </message>
  <message>
   <source>No visits yet. Type a day and press Add visit, open a CT, or import lung function from a sheet.</source>
   <translation>Nog geen bezoeken. Voer een dag in en druk op “Bezoek toevoegen”, open een CT, of importeer longfunctie uit een tabel.</translation>
  </message>
  <message>
   <source>Open this CT</source>
   <translation>Deze CT openen</translation>
  </message>
  <message>
   <source>Second of the two visits compared</source>
   <translation>Tweede van de twee vergeleken bezoeken</translation>
  </message>
  <message>
   <source>Something typed for this visit is not saved yet.</source>
   <translation>Iets dat voor dit bezoek is ingevoerd, is nog niet opgeslagen.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stadium</translation>
  </message>
  <message>
   <source>The CT of the chosen visit</source>
   <translation>De CT van het gekozen bezoek</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Bezoeken</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>Erger</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>gecorrigeerd</translation>
  </message>
  <message>
   <source>not corrected</source>
   <translation>niet gecorrigeerd</translation>
  </message>
  <message>
   <source>not known whether corrected</source>
   <translation>niet bekend of gecorrigeerd</translation>
  </message>
  <message>
   <source>treatment</source>
   <translation>behandeling</translation>
  </message>
 </context>
 <context>
  <name>views/planes/annotations</name>
  <message>
   <source>bottom</source>
   <translation>onder</translation>
  </message>
  <message>
   <source>bottom left</source>
   <translation>linksonder</translation>
  </message>
  <message>
   <source>bottom right</source>
   <translation>rechtsonder</translation>
  </message>
  <message>
   <source>top</source>
   <translation>boven</translation>
  </message>
  <message>
   <source>top left</source>
   <translation>linksboven</translation>
  </message>
  <message>
   <source>top right</source>
   <translation>rechtsboven</translation>
  </message>
 </context>
 <context>
  <name>views/planes/heatmap</name>
  <message>
   <source>below 0 = disease</source>
   <translation>onder 0 = ziekte</translation>
  </message>
  <message>
   <source>change of score in points</source>
   <translation>verandering van de score in punten</translation>
  </message>
  <message>
   <source>they disagree: do not lean on the map</source>
   <translation>ze komen niet overeen: vertrouw niet op de heatmap</translation>
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
   <translation>een masker moet de vorm van het volume hebben</translation>
  </message>
  <message>
   <source>no lobes were given</source>
   <translation>er zijn geen kwabben opgegeven</translation>
  </message>
 </context>
 <context>
  <name>views/planes/overlay_list</name>
  <message>
   <source>Colour of %1</source>
   <translation>Kleur van %1</translation>
  </message>
  <message>
   <source>Colour of: %1</source>
   <translation>Kleur van: %1</translation>
  </message>
  <message>
   <source>Opacity of %1</source>
   <translation>Dekking van %1</translation>
  </message>
  <message>
   <source>Opacity of: %1</source>
   <translation>Dekking van: %1</translation>
  </message>
  <message>
   <source>Show or hide: %1</source>
   <translation>Tonen of verbergen: %1</translation>
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
   <translation>Laesie %1 van %2, %3 mL</translation>
  </message>
  <message>
   <source>There is no lesion to go to.</source>
   <translation>Er is geen laesie om naartoe te gaan.</translation>
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
   <translation>Vlak: %1</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/new_study</name>
  <message>
   <source>%1 chosen</source>
   <translation>%1 gekozen</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Gevraagd</translation>
  </message>
  <message>
   <source>CTs</source>
   <translation>CT's</translation>
  </message>
  <message>
   <source>Choose where, and write the study</source>
   <translation>Kies waar, en schrijf de studie</translation>
  </message>
  <message>
   <source>Make nothing (Esc)</source>
   <translation>Niets maken (Esc)</translation>
  </message>
  <message>
   <source>Make…</source>
   <translation>Maken…</translation>
  </message>
  <message>
   <source>Names with commas between them</source>
   <translation>Namen, gescheiden door komma's</translation>
  </message>
  <message>
   <source>New reader study</source>
   <translation>Nieuwe beoordelaarsstudie</translation>
  </message>
  <message>
   <source>Ratings of the heat maps</source>
   <translation>Beoordelingen van de heatmaps</translation>
  </message>
  <message>
   <source>Readers</source>
   <translation>Beoordelaars</translation>
  </message>
  <message>
   <source>Scores of the levels</source>
   <translation>Scores van de niveaus</translation>
  </message>
  <message>
   <source>Seed of the order</source>
   <translation>Startwaarde van de volgorde</translation>
  </message>
  <message>
   <source>Sessions of each</source>
   <translation>Sessies per beoordelaar</translation>
  </message>
  <message>
   <source>There is no analysed CT in the records yet; analyse some, then make the study.</source>
   <translation>Er is nog geen geanalyseerde CT in de dossiers; analyseer er eerst enkele en maak dan de studie.</translation>
  </message>
  <message>
   <source>Which analysed CTs are asked about? Their names and codes are shown to no reader.</source>
   <translation>Over welke geanalyseerde CT's wordt gevraagd? Namen en codes worden aan geen beoordelaar getoond.</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/overview</name>
  <message>
   <source>%1 a session</source>
   <translation>%1 per sessie</translation>
  </message>
  <message>
   <source>%1 case</source>
   <translation>%1 casus</translation>
  </message>
  <message>
   <source>%1 cases</source>
   <translation>%1 casussen</translation>
  </message>
  <message>
   <source>%1 question</source>
   <translation>%1 vraag</translation>
  </message>
  <message>
   <source>%1 questions</source>
   <translation>%1 vragen</translation>
  </message>
  <message>
   <source>%1 session %2</source>
   <translation>%1 sessie %2</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen:</translation>
  </message>
  <message>
   <source>Choose analysed CTs of the records, readers and sessions</source>
   <translation>Kies geanalyseerde CT's uit de dossiers, beoordelaars en sessies</translation>
  </message>
  <message>
   <source>Each session asks every question once, in an order of its own: first the scores of all slices, then the ratings of the heat maps. No name and no number of the program is shown. Every answer is kept at once; pause whenever you like.</source>
   <translation>Elke sessie stelt elke vraag één keer, in een eigen volgorde: eerst de scores van alle coupes, dan de beoordelingen van de heatmaps. Er wordt geen naam en geen getal van het programma getoond. Elk antwoord wordt meteen opgeslagen; pauzeer wanneer u wilt.</translation>
  </message>
  <message>
   <source>For whoever evaluates the study: what readers see here may sway those who are not finished</source>
   <translation>Voor wie de studie evalueert: wat beoordelaars hier zien, kan hen die nog niet klaar zijn beïnvloeden</translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation>Doorgaan:</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Bekijken:</translation>
  </message>
  <message>
   <source>Make a study of analysed CTs, or open the folder of one that was made.</source>
   <translation>Maak een studie van geanalyseerde CT's, of open de map van een bestaande.</translation>
  </message>
  <message>
   <source>New study…</source>
   <translation>Nieuwe studie…</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>Studie openen…</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultaten</translation>
  </message>
  <message>
   <source>The folder of a study</source>
   <translation>De map van een studie</translation>
  </message>
  <message>
   <source>The session before comes first</source>
   <translation>De vorige sessie komt eerst</translation>
  </message>
  <message>
   <source>Workbook and plots into a new folder</source>
   <translation>Werkmap en grafieken in een nieuwe map</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/picture</name>
  <message>
   <source>The slice</source>
   <translation>De coupe</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/reading</name>
  <message>
   <source>%1 of %2, %3 after it</source>
   <translation>%1 van %2, daarna %3</translation>
  </message>
  <message>
   <source>All %1 questions of this session are answered. Thank you.</source>
   <translation>Alle %1 vragen van deze sessie zijn beantwoord. Dank u.</translation>
  </message>
  <message>
   <source>Ask the last question again (Ctrl+Z, Backspace)</source>
   <translation>De laatste vraag opnieuw stellen (Ctrl+Z, Backspace)</translation>
  </message>
  <message>
   <source>Back to the overview; every answer is kept (Esc)</source>
   <translation>Terug naar het overzicht; elk antwoord is opgeslagen (Esc)</translation>
  </message>
  <message>
   <source>Each of the three needs a score; 0 % where there is none.</source>
   <translation>Elk van de drie heeft een score nodig; 0 % waar er geen is.</translation>
  </message>
  <message>
   <source>Hide and show the heat map (H)</source>
   <translation>Heatmap verbergen en tonen (H)</translation>
  </message>
  <message>
   <source>How much of the lung on this slice is diseased? In steps of 5 %.</source>
   <translation>Hoeveel van de long op deze coupe is ziek? In stappen van 5 %.</translation>
  </message>
  <message>
   <source>How well does this heat map show %1?</source>
   <translation>Hoe goed toont deze heatmap %1?</translation>
  </message>
  <message>
   <source>It was rated %1.</source>
   <translation>Beoordeeld met %1.</translation>
  </message>
  <message>
   <source>Key %1</source>
   <translation>Toets %1</translation>
  </message>
  <message>
   <source>Keys 1 to 5 answer. H hides and shows the map.</source>
   <translation>De toetsen 1 tot 5 antwoorden. H verbergt en toont de heatmap.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pauze</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Beoordelen</translation>
  </message>
  <message>
   <source>TOT is usually at least the larger of GG and RET, and at most their sum.</source>
   <translation>TOT is meestal ten minste de grootste van GG en RET, en hoogstens hun som.</translation>
  </message>
  <message>
   <source>Take these scores</source>
   <translation>Deze scores overnemen</translation>
  </message>
  <message>
   <source>Undo last answer</source>
   <translation>Laatste antwoord terugnemen</translation>
  </message>
  <message>
   <source>Write them down and go on (Enter)</source>
   <translation>Vastleggen en doorgaan (Enter)</translation>
  </message>
  <message>
   <source>eye</source>
   <translation>eye</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>beoordelen</translation>
  </message>
  <message>
   <source>score</source>
   <translation>score</translation>
  </message>
  <message>
   <source>↑ ↓ change by 5 %, Enter goes on and takes the scores at the last one.</source>
   <translation>↑ ↓ wijzigen met 5 %, Enter gaat verder en neemt bij de laatste de scores over.</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/results</name>
  <message>
   <source>Agreement</source>
   <translation>Overeenstemming</translation>
  </message>
  <message>
   <source>To the overview (Esc)</source>
   <translation>Naar het overzicht (Esc)</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/window</name>
  <message>
   <source>Reader study</source>
   <translation>Beoordelaarsstudie</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/density</name>
  <message>
   <source>bones</source>
   <translation>botten</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/meshes</name>
  <message>
   <source>Building the 3D view</source>
   <translation>3D-weergave wordt opgebouwd</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/pane</name>
  <message>
   <source>3D cannot be shown on this computer: no working OpenGL was found.
Everything else works without it. On Debian or Ubuntu, installing
libosmesa6 (software 3D) makes it work.</source>
   <translation>3D kan op deze computer niet worden getoond: geen werkende OpenGL gevonden.
Al het andere werkt ook zonder. Op Debian of Ubuntu helpt het
om libosmesa6 (software-3D) te installeren.</translation>
  </message>
  <message>
   <source>Anterior</source>
   <translation>Anterieur</translation>
  </message>
  <message>
   <source>Axial, from above</source>
   <translation>Axiaal, van boven</translation>
  </message>
  <message>
   <source>Bones</source>
   <translation>Botten</translation>
  </message>
  <message>
   <source>Coronal, seen from the front</source>
   <translation>Coronaal, van voren gezien</translation>
  </message>
  <message>
   <source>Cut the scene open at the crosshair</source>
   <translation>De scène bij het kruisdraad opensnijden</translation>
  </message>
  <message>
   <source>Cut ▾</source>
   <translation>Snede ▾</translation>
  </message>
  <message>
   <source>Density of the lungs</source>
   <translation>Dichtheid van de longen</translation>
  </message>
  <message>
   <source>Look from the %1 of the patient, everything in sight</source>
   <translation>Blik op de patiënt (%1), alles in beeld</translation>
  </message>
  <message>
   <source>No volume</source>
   <translation>Geen volume</translation>
  </message>
  <message>
   <source>Open 3D</source>
   <translation>3D openen</translation>
  </message>
  <message>
   <source>Posterior</source>
   <translation>Posterieur</translation>
  </message>
  <message>
   <source>Preparing the 3D view …</source>
   <translation>3D-weergave wordt voorbereid …</translation>
  </message>
  <message>
   <source>Show the CT itself in 3D beside the surfaces</source>
   <translation>De CT zelf in 3D naast de oppervlakken tonen</translation>
  </message>
  <message>
   <source>Show the five lobes, each in its own colour with its name</source>
   <translation>De vijf kwabben tonen, elk in een eigen kleur met naam</translation>
  </message>
  <message>
   <source>Superior</source>
   <translation>Superieur</translation>
  </message>
  <message>
   <source>Surfaces of the lungs, their lobes and lesions, with the five Goh levels.</source>
   <translation>Oppervlakken van de longen, hun kwabben en laesies, met de vijf Goh-niveaus.</translation>
  </message>
  <message>
   <source>There is nothing to show in 3D yet: run the analysis first.</source>
   <translation>Er is nog niets om in 3D te tonen: voer eerst de analyse uit.</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Draaien</translation>
  </message>
  <message>
   <source>Turn the patient slowly; a press in the picture stops it</source>
   <translation>De patiënt langzaam draaien; een klik in het beeld stopt dat</translation>
  </message>
  <message>
   <source>Volume ▾</source>
   <translation>Volume ▾</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Geheel</translation>
  </message>
  <message>
   <source>back</source>
   <translation>achter</translation>
  </message>
  <message>
   <source>front</source>
   <translation>voor</translation>
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
   <translation>Een gegenereerde thorax met bekende laesies</translation>
  </message>
  <message>
   <source>All commands…</source>
   <translation>Alle opdrachten…</translation>
  </message>
  <message>
   <source>All keys on one sheet</source>
   <translation>Alle toetsen op één blad</translation>
  </message>
  <message>
   <source>All patients of the records: correlations, groups, figures</source>
   <translation>Alle patiënten in de dossiers: correlaties, groepen, figuren</translation>
  </message>
  <message>
   <source>All series found, why this one was chosen, skipped files</source>
   <translation>Alle gevonden series, waarom deze is gekozen, overgeslagen bestanden</translation>
  </message>
  <message>
   <source>All visits of this patient as an Excel workbook</source>
   <translation>Alle bezoeken van deze patiënt als Excel-werkmap</translation>
  </message>
  <message>
   <source>Another key for a command; conflicts are named</source>
   <translation>Een andere toets voor een opdracht; conflicten worden genoemd</translation>
  </message>
  <message>
   <source>Append to cohort workbook…</source>
   <translation>Toevoegen aan cohortwerkmap…</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Back-up maken…</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>Het programma sluiten</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Beeld kopiëren</translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation>Resultaat kopiëren</translation>
  </message>
  <message>
   <source>DICOM header…</source>
   <translation>DICOM-header…</translation>
  </message>
  <message>
   <source>Device, heat maps, privacy, theme, size of the letters</source>
   <translation>Apparaat, heatmaps, privacy, thema, lettergrootte</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Opnieuw doen wat is teruggenomen</translation>
  </message>
  <message>
   <source>Every command, found by its words</source>
   <translation>Elke opdracht, te vinden op woorden</translation>
  </message>
  <message>
   <source>Every element of the header of the slice shown, with a search</source>
   <translation>Elk element van de header van de getoonde coupe, met zoekfunctie</translation>
  </message>
  <message>
   <source>Everything that is kept, in one ZIP file</source>
   <translation>Alles wat is opgeslagen, in één ZIP-bestand</translation>
  </message>
  <message>
   <source>Export DICOM…</source>
   <translation>DICOM exporteren…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Volledig scherm</translation>
  </message>
  <message>
   <source>Heat maps rated and levels scored blind, by several readers</source>
   <translation>Heatmaps beoordeeld en niveaus blind gescoord, door meerdere beoordelaars</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Namen verbergen</translation>
  </message>
  <message>
   <source>How to do it: the page about what is on screen, and a search</source>
   <translation>Hoe het gaat: de pagina over wat op het scherm staat, en een zoekfunctie</translation>
  </message>
  <message>
   <source>Keep records</source>
   <translation>Dossiers bijhouden</translation>
  </message>
  <message>
   <source>Made in the background; Esc stops it</source>
   <translation>Op de achtergrond gemaakt; Esc stopt het</translation>
  </message>
  <message>
   <source>Names, centres and widths of the windows on F2 to F8</source>
   <translation>Namen, centra en breedten van de vensters op F2 tot F8</translation>
  </message>
  <message>
   <source>Networks…</source>
   <translation>Netwerken…</translation>
  </message>
  <message>
   <source>Next heat map pattern</source>
   <translation>Volgend heatmappatroon</translation>
  </message>
  <message>
   <source>Off: nothing about patients is written; what was kept can be read</source>
   <translation>Uit: over patiënten wordt niets geschreven; wat opgeslagen was, blijft leesbaar</translation>
  </message>
  <message>
   <source>Off: numbers first, no maps; single slices have theirs on request</source>
   <translation>Uit: eerst de getallen, geen heatmaps; losse coupes krijgen ze op verzoek</translation>
  </message>
  <message>
   <source>One row per visit, each only once</source>
   <translation>Eén rij per bezoek, elk maar één keer</translation>
  </message>
  <message>
   <source>Open DICOM files, a ZIP, a DICOMDIR, NIfTI, NRRD or MetaImage</source>
   <translation>DICOM-bestanden, een ZIP, een DICOMDIR, NIfTI, NRRD of MetaImage openen</translation>
  </message>
  <message>
   <source>Open built-in case</source>
   <translation>Voorbeeldcasus openen</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Bestanden openen…</translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation>Map openen…</translation>
  </message>
  <message>
   <source>Open the 3D surfaces; again: large, and back</source>
   <translation>De 3D-oppervlakken openen; opnieuw: groot, en terug</translation>
  </message>
  <message>
   <source>Pictures, levels and results of the open CT</source>
   <translation>Beelden, niveaus en resultaten van de geopende CT</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Voorkeuren…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Afsluiten</translation>
  </message>
  <message>
   <source>Reader study…</source>
   <translation>Beoordelaarsstudie…</translation>
  </message>
  <message>
   <source>Recent studies, patients, opening a CT</source>
   <translation>Recente onderzoeken, patiënten, een CT openen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Opnieuw uitvoeren</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Verslag…</translation>
  </message>
  <message>
   <source>Restore from a backup…</source>
   <translation>Herstellen uit back-up…</translation>
  </message>
  <message>
   <source>Run the whole analysis, or go on where it stopped</source>
   <translation>De hele analyse uitvoeren, of doorgaan waar die was gestopt</translation>
  </message>
  <message>
   <source>Segmentations, measurements, pictures, report</source>
   <translation>Segmentaties, metingen, beelden, verslag</translation>
  </message>
  <message>
   <source>Series…</source>
   <translation>Series…</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Stop what is running, or close the message</source>
   <translation>Stoppen wat loopt, of het bericht sluiten</translation>
  </message>
  <message>
   <source>TOT, GG, RET, off</source>
   <translation>TOT, GG, RET, uit</translation>
  </message>
  <message>
   <source>Take back a backup; what is there now is kept beside it</source>
   <translation>Een back-up terugzetten; wat er nu is, wordt ernaast bewaard</translation>
  </message>
  <message>
   <source>Take back the last change on this page</source>
   <translation>De laatste wijziging op deze pagina terugnemen</translation>
  </message>
  <message>
   <source>The active plane as it is shown onto the clipboard</source>
   <translation>Het actieve vlak zoals het wordt getoond naar het klembord</translation>
  </message>
  <message>
   <source>The open CT against a reader's mask, scores</source>
   <translation>De geopende CT tegenover het masker van een beoordelaar, scores</translation>
  </message>
  <message>
   <source>The prior CT beside the open one, scrolled by anatomy</source>
   <translation>De vorige CT naast de geopende, samen gescrold op anatomie</translation>
  </message>
  <message>
   <source>The result as five lines of text onto the clipboard</source>
   <translation>Het resultaat als vijf regels tekst naar het klembord</translation>
  </message>
  <message>
   <source>The window on the whole screen, and back</source>
   <translation>Het venster op het hele scherm, en terug</translation>
  </message>
  <message>
   <source>Through the program in seven steps, on a generated chest</source>
   <translation>In zeven stappen door het programma, op een gegenereerde thorax</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Rondleiding</translation>
  </message>
  <message>
   <source>Trend workbook…</source>
   <translation>Trendwerkmap…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message>
   <source>Versions, networks and their measured errors</source>
   <translation>Versies, netwerken en hun gemeten fouten</translation>
  </message>
  <message>
   <source>Visits, lung function, change and progression</source>
   <translation>Bezoeken, longfunctie, verandering en progressie</translation>
  </message>
  <message>
   <source>Which networks analyse; add, test and remove your own</source>
   <translation>Welke netwerken analyseren; uw eigen toevoegen, testen en verwijderen</translation>
  </message>
  <message>
   <source>Window presets…</source>
   <translation>Venstervoorinstellingen…</translation>
  </message>
  <message>
   <source>Write a report of two pages as PDF, to print or to hand on</source>
   <translation>Een verslag van twee pagina's als PDF schrijven, om af te drukken of door te geven</translation>
  </message>
  <message>
   <source>Write the workbook, the JSON and the masks into a folder</source>
   <translation>De werkmap, de JSON en de maskers in een map schrijven</translation>
  </message>
  <message>
   <source>about</source>
   <translation>over het programma</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>back-up</translation>
  </message>
  <message>
   <source>cube</source>
   <translation>kubus</translation>
  </message>
  <message>
   <source>guide</source>
   <translation>handleiding</translation>
  </message>
  <message>
   <source>header</source>
   <translation>header</translation>
  </message>
  <message>
   <source>networks</source>
   <translation>netwerken</translation>
  </message>
  <message>
   <source>page_%1</source>
   <translation>page_%1</translation>
  </message>
  <message>
   <source>pattern</source>
   <translation>patroon</translation>
  </message>
  <message>
   <source>preferences</source>
   <translation>voorkeuren</translation>
  </message>
  <message>
   <source>presets</source>
   <translation>voorinstellingen</translation>
  </message>
  <message>
   <source>quit</source>
   <translation>afsluiten</translation>
  </message>
  <message>
   <source>redo</source>
   <translation>opnieuw uitvoeren</translation>
  </message>
  <message>
   <source>report</source>
   <translation>verslag</translation>
  </message>
  <message>
   <source>restore</source>
   <translation>herstellen</translation>
  </message>
  <message>
   <source>series</source>
   <translation>series</translation>
  </message>
  <message>
   <source>shortcuts</source>
   <translation>toetsen</translation>
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
   <translation>Opdrachten</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Passende opdrachten</translation>
  </message>
  <message>
   <source>No command has these words.</source>
   <translation>Geen opdracht bevat deze woorden.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Wat wilt u doen?</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>uitgeschakeld</translation>
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
   <translation>Apparaat</translation>
  </message>
  <message>
   <source>device</source>
   <translation>apparaat</translation>
  </message>
 </context>
 <context>
  <name>views/shared/inputs</name>
  <message>
   <source>page</source>
   <translation>pagina</translation>
  </message>
 </context>
 <context>
  <name>views/shared/messages</name>
  <message>
   <source>%1 more</source>
   <translation>nog %1</translation>
  </message>
  <message>
   <source>Close this message (Esc)</source>
   <translation>Dit bericht sluiten (Esc)</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation>Logboek kopiëren</translation>
  </message>
  <message>
   <source>Copy the program's log (no patient data in it) for a report</source>
   <translation>Het logboek van het programma (zonder patiëntgegevens) kopiëren voor een melding</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fout</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>They come when this one is closed</source>
   <translation>Ze komen als dit bericht gesloten is</translation>
  </message>
 </context>
 <context>
  <name>views/shared/pieces</name>
  <message>
   <source>Part that scrolls</source>
   <translation>Deel dat scrolt</translation>
  </message>
  <message>
   <source>Table: %1</source>
   <translation>Tabel: %1</translation>
  </message>
  <message>
   <source>User guide: %1</source>
   <translation>Handleiding: %1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/question_bar</name>
  <message>
   <source>Close the question (Esc)</source>
   <translation>De vraag sluiten (Esc)</translation>
  </message>
  <message>
   <source>Question: %1</source>
   <translation>Vraag: %1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/theme</name>
  <message>
   <source>Dark, for the reading room</source>
   <translation>Donker, voor de verslagkamer</translation>
  </message>
  <message>
   <source>Fusion</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <source>Light, for a bright room</source>
   <translation>Licht, voor een lichte kamer</translation>
  </message>
  <message>
   <source>accent</source>
   <translation>accent</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>donker</translation>
  </message>
  <message>
   <source>font-size: %1px</source>
   <translation>font-size: %1px</translation>
  </message>
  <message>
   <source>light</source>
   <translation>licht</translation>
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
   <translation>%1 mislukt</translation>
  </message>
  <message>
   <source>CTs that are analysed in the background</source>
   <translation>CT's die op de achtergrond worden geanalyseerd</translation>
  </message>
  <message>
   <source>Clear finished</source>
   <translation>Voltooide wissen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Openen</translation>
  </message>
  <message>
   <source>Show this patient</source>
   <translation>Deze patiënt tonen</translation>
  </message>
  <message>
   <source>Take it out of the list, or stop it</source>
   <translation>Uit de lijst halen, of stoppen</translation>
  </message>
  <message>
   <source>Waiting list</source>
   <translation>Wachtlijst</translation>
  </message>
  <message>
   <source>Waiting list %1 of %2%3%4 ▴</source>
   <translation>Wachtlijst %1 van %2%3%4 ▴</translation>
  </message>
 </context>
 <context>
  <name>views/start/move_dialog</name>
  <message>
   <source>Move a CT</source>
   <translation>Een CT verplaatsen</translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Hierheen verplaatsen</translation>
  </message>
  <message>
   <source>To which patient and visit does “%1” belong?</source>
   <translation>Bij welke patiënt en welk bezoek hoort “%1”?</translation>
  </message>
 </context>
 <context>
  <name>views/start/patient_list</name>
  <message>
   <source>%1 found</source>
   <translation>%1 gevonden</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Last stage</source>
   <translation>Laatste stadium</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>Laatste bezoek</translation>
  </message>
  <message>
   <source>Search code, name or hospital number</source>
   <translation>Zoek op code, naam of ziekenhuisnummer</translation>
  </message>
  <message>
   <source>Search patients</source>
   <translation>Patiënten zoeken</translation>
  </message>
 </context>
 <context>
  <name>views/start/recent_studies</name>
  <message>
   <source>CT series</source>
   <translation>CT-serie</translation>
  </message>
  <message>
   <source>Click opens the CT</source>
   <translation>Klik opent de CT</translation>
  </message>
  <message>
   <source>Move to another patient or visit…</source>
   <translation>Naar een andere patiënt of ander bezoek verplaatsen…</translation>
  </message>
  <message>
   <source>Not analysed yet</source>
   <translation>Nog niet geanalyseerd</translation>
  </message>
  <message>
   <source>Show the patient</source>
   <translation>De patiënt tonen</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>geen datum</translation>
  </message>
 </context>
 <context>
  <name>views/start/start_page</name>
  <message>
   <source>A DICOM folder, a ZIP archive, a DICOMDIR, loose DICOM files, or a volume in Hounsfield units as NIfTI, NRRD or MetaImage</source>
   <translation>Een DICOM-map, een ZIP-archief, een DICOMDIR, losse DICOM-bestanden, of een volume in Hounsfield-eenheden als NIfTI, NRRD of MetaImage</translation>
  </message>
  <message>
   <source>A generated thorax with known lesions; no patient</source>
   <translation>Een gegenereerde thorax met bekende laesies; geen patiënt</translation>
  </message>
  <message>
   <source>Drop a chest CT anywhere on this window</source>
   <translation>Sleep een thorax-CT ergens op dit venster</translation>
  </message>
  <message>
   <source>Nothing leaves this computer. The source folder is only read. Research use only, not a medical device.</source>
   <translation>Niets verlaat deze computer. De bronmap wordt alleen gelezen. Alleen voor wetenschappelijk onderzoek, geen medisch hulpmiddel.</translation>
  </message>
  <message>
   <source>Recent studies</source>
   <translation>Recente onderzoeken</translation>
  </message>
 </context>
 <context>
  <name>views/tool_bar</name>
  <message>
   <source>More ▾</source>
   <translation>Meer ▾</translation>
  </message>
  <message>
   <source>Other things to open, exports of the patient, records</source>
   <translation>Andere dingen om te openen, exports van de patiënt, dossiers</translation>
  </message>
 </context>
 <context>
  <name>views/trend/chart</name>
  <message>
   <source>%1 of the chart</source>
   <translation>%1 van de grafiek</translation>
  </message>
  <message>
   <source>%1: not measured at any visit</source>
   <translation>%1: bij geen bezoek gemeten</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <source>Copy the chart as a picture (Ctrl+C in the chart)</source>
   <translation>De grafiek als afbeelding kopiëren (Ctrl+C in de grafiek)</translation>
  </message>
  <message>
   <source>Left axis</source>
   <translation>Linkeras</translation>
  </message>
  <message>
   <source>Nothing was measured at these visits yet. Analyse a CT or type lung function.</source>
   <translation>Bij deze bezoeken is nog niets gemeten. Analyseer een CT of voer longfunctie in.</translation>
  </message>
  <message>
   <source>One visit so far: a second one makes a trend.</source>
   <translation>Tot nu toe één bezoek: een tweede maakt een trend.</translation>
  </message>
  <message>
   <source>PNG…</source>
   <translation>PNG…</translation>
  </message>
  <message>
   <source>Right axis</source>
   <translation>Rechteras</translation>
  </message>
  <message>
   <source>SVG…</source>
   <translation>SVG…</translation>
  </message>
  <message>
   <source>Save the chart as a drawing that can be enlarged</source>
   <translation>De grafiek als vergrootbare tekening opslaan</translation>
  </message>
  <message>
   <source>Save the chart as a picture of 2200 × 1280 pixels</source>
   <translation>De grafiek als afbeelding van 2200 × 1280 pixels opslaan</translation>
  </message>
  <message>
   <source>There are no visits yet. Add a visit, and the chart begins here.</source>
   <translation>Er zijn nog geen bezoeken. Voeg een bezoek toe, en de grafiek begint hier.</translation>
  </message>
  <message>
   <source>Tick a measure on the right to draw it.</source>
   <translation>Vink rechts een maat aan om die te tekenen.</translation>
  </message>
  <message>
   <source>Trend of %1</source>
   <translation>Trend van %1</translation>
  </message>
  <message>
   <source>Trend over time; arrow keys go from mark to mark, Enter shows the visit</source>
   <translation>Trend in de tijd; de pijltoetsen gaan van punt naar punt, Enter toont het bezoek</translation>
  </message>
 </context>
 <context>
  <name>views/trend/picture</name>
  <message>
   <source>A picture of the chart is saved as .png or .svg; choose one of these endings.</source>
   <translation>Een afbeelding van de grafiek wordt opgeslagen als .png of .svg; kies een van deze extensies.</translation>
  </message>
  <message>
   <source>the picture could not be written</source>
   <translation>de afbeelding kon niet worden geschreven</translation>
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
   <translation>Dichtheid, % van de longen</translation>
  </message>
  <message>
   <source>Density, HU</source>
   <translation>Dichtheid, HU</translation>
  </message>
  <message>
   <source>Dotted: no value at a visit in between.</source>
   <translation>Gestippeld: geen waarde bij een bezoek ertussen.</translation>
  </message>
  <message>
   <source>Extent, %</source>
   <translation>Uitgebreidheid, %</translation>
  </message>
  <message>
   <source>FEV1/FVC, %</source>
   <translation>FEV1/FVC, %</translation>
  </message>
  <message>
   <source>Goh ground-glass</source>
   <translation>Goh matglas</translation>
  </message>
  <message>
   <source>Goh reticulation</source>
   <translation>Goh reticulatie</translation>
  </message>
  <message>
   <source>HAA, −600 to −250 HU</source>
   <translation>HAA, −600 tot −250 HU</translation>
  </message>
  <message>
   <source>Height, cm</source>
   <translation>Lengte, cm</translation>
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
   <translation>Kurtosis tot −200 HU</translation>
  </message>
  <message>
   <source>LAA, below −950 HU</source>
   <translation>LAA, onder −950 HU</translation>
  </message>
  <message>
   <source>Lung function, % predicted</source>
   <translation>Longfunctie, % voorspeld</translation>
  </message>
  <message>
   <source>Lung function, L</source>
   <translation>Longfunctie, L</translation>
  </message>
  <message>
   <source>Shape of density</source>
   <translation>Vorm van de dichtheid</translation>
  </message>
  <message>
   <source>Six-minute walk, m</source>
   <translation>6-minutenwandeltest, m</translation>
  </message>
  <message>
   <source>Volume, mL</source>
   <translation>Volume, mL</translation>
  </message>
  <message>
   <source>Weight, kg</source>
   <translation>Gewicht, kg</translation>
  </message>
  <message>
   <source>first value</source>
   <translation>eerste waarde</translation>
  </message>
  <message>
   <source>mRSS, points</source>
   <translation>mRSS, punten</translation>
  </message>
  <message>
   <source>star</source>
   <translation>ster</translation>
  </message>
  <message>
   <source>±%1 points around the first %2: %3</source>
   <translation>±%1 punten rond de eerste waarde (%2): %3</translation>
  </message>
 </context>
 <context>
  <name>workers/time_left</name>
  <message>
   <source>%1 left</source>
   <translation>nog %1</translation>
  </message>
  <message>
   <source>about %1 min</source>
   <translation>ongeveer %1 min</translation>
  </message>
  <message>
   <source>about %1 s</source>
   <translation>ongeveer %1 s</translation>
  </message>
 </context>
 <context>
  <name>help/glossary</name>
  <message>
   <source>A level is consistent when max(GG, RET) ≤ TOT ≤ GG + RET: the union can be neither smaller than its largest part nor larger than the sum.</source>
   <translation>Een niveau klopt als max(GG, RET) ≤ TOT ≤ GG + RET: de vereniging kan niet kleiner zijn dan haar grootste deel en niet groter dan de som.</translation>
  </message>
  <message>
   <source>Consolidation: dense lung in which vessels can no longer be seen.</source>
   <translation>Consolidatie: dichte long waarin geen vaten meer te zien zijn.</translation>
  </message>
  <message>
   <source>Established fibrosis: coarse reticulation with distortion, traction bronchiectasis or honeycombing.</source>
   <translation>Gevestigde fibrose: grove reticulatie met architectuurverstoring, tractiebronchiëctasieën of honeycombing.</translation>
  </message>
  <message>
   <source>Forced vital capacity in percent of the predicted value. Needed only where the extent lies between 10 and 30 %. Leave at 'unknown' if there is none.</source>
   <translation>Geforceerde vitale capaciteit in procent van de voorspelde waarde. Alleen nodig als de uitgebreidheid tussen 10 en 30 % ligt. Laat op 'onbekend' staan als er geen is.</translation>
  </message>
  <message>
   <source>GG, ground-glass extent: share of the lung area of this slice with hazy density that leaves vessels visible, in percent.</source>
   <translation>GG, uitgebreidheid van matglas: aandeel van het longoppervlak van deze coupe met wazige verdichting waarin vaten zichtbaar blijven, in procent.</translation>
  </message>
  <message>
   <source>Goh level 1: origin of the great vessels.</source>
   <translation>Goh-niveau 1: oorsprong van de grote vaten.</translation>
  </message>
  <message>
   <source>Goh level 2: main carina.</source>
   <translation>Goh-niveau 2: hoofdcarina.</translation>
  </message>
  <message>
   <source>Goh level 3: pulmonary venous confluence.</source>
   <translation>Goh-niveau 3: confluentie van de longvenen.</translation>
  </message>
  <message>
   <source>Goh level 4: halfway between levels 3 and 5.</source>
   <translation>Goh-niveau 4: halverwege niveau 3 en 5.</translation>
  </message>
  <message>
   <source>Goh level 5: one centimetre above the right hemidiaphragm.</source>
   <translation>Goh-niveau 5: één centimeter boven de rechter diafragmakoepel.</translation>
  </message>
  <message>
   <source>Goh stage: extent below 10 % limited, above 30 % extensive; from 10 to 30 % FVC decides: at least 70 % predicted limited, less extensive. Goh, AJRCCM 2008;177:1248.</source>
   <translation>Goh-stadium: uitgebreidheid onder 10 % beperkt, boven 30 % uitgebreid; van 10 tot 30 % beslist de FVC: ten minste 70 % voorspeld beperkt, daaronder uitgebreid. Goh, AJRCCM 2008;177:1248.</translation>
  </message>
  <message>
   <source>Ground-glass opacity: hazy increased density that leaves vessels and bronchi visible.</source>
   <translation>Matglas: wazig verhoogde dichtheid waarin vaten en bronchiën zichtbaar blijven.</translation>
  </message>
  <message>
   <source>Lobes: the lungs cut along their fissures. Where a fissure cannot be seen its border goes on smoothly from where it can. Click: go to the most diseased slice of the lobe.</source>
   <translation>Kwabben: de longen, langs hun fissuren gescheiden. Waar een fissuur niet te zien is, loopt de grens vloeiend door vanaf waar die wel te zien is. Klik: naar de meest zieke coupe van de kwab.</translation>
  </message>
  <message>
   <source>Lung volume with vessels inside, trachea and main bronchi outside.</source>
   <translation>Longvolume met de vaten erin, zonder trachea en hoofdbronchi.</translation>
  </message>
  <message>
   <source>Mean density of the lungs in Hounsfield units.</source>
   <translation>Gemiddelde dichtheid van de longen in Hounsfield-eenheden.</translation>
  </message>
  <message>
   <source>Mean of the five TOT scores in percent (Goh 2008).</source>
   <translation>Gemiddelde van de vijf TOT-scores in procent (Goh 2008).</translation>
  </message>
  <message>
   <source>Moved by the reader; the automatic place and scores are kept and exported beside.</source>
   <translation>Verplaatst door de beoordelaar; de automatische plaats en scores blijven bewaard en worden ernaast geëxporteerd.</translation>
  </message>
  <message>
   <source>RET, reticulation extent: share of the lung area of this slice with a net of fine lines, in percent.</source>
   <translation>RET, uitgebreidheid van reticulatie: aandeel van het longoppervlak van deze coupe met een netwerk van fijne lijnen, in procent.</translation>
  </message>
  <message>
   <source>Readers score in steps of 5 %. The raw number of the network is in brackets.</source>
   <translation>Beoordelaars scoren in stappen van 5 %. Het ruwe getal van het netwerk staat tussen haakjes.</translation>
  </message>
  <message>
   <source>Reticulation: fine crossing lines, thickened septa.</source>
   <translation>Reticulatie: fijne kruisende lijnen, verdikte septa.</translation>
  </message>
  <message>
   <source>Signed replacement heat map: each place is replaced by healthy lung and the change of the score noted. Yellow to red: disease adds to the score here. Green to blue: the contrary.</source>
   <translation>Vervangingsheatmap met teken: elke plaats wordt vervangen door gezonde long en de verandering van de score wordt genoteerd. Geel tot rood: ziekte verhoogt hier de score. Groen tot blauw: het tegendeel.</translation>
  </message>
  <message>
   <source>TOT, total extent: share of the lung area of this slice covered by any interstitial disease, in percent. It is the area of the union of the patterns.</source>
   <translation>TOT, totale uitgebreidheid: aandeel van het longoppervlak van deze coupe met enige interstitiële ziekte, in procent. Het is het oppervlak van de vereniging van de patronen.</translation>
  </message>
  <message>
   <source>The score read off the thresholded heat map beside the network's own score. Where both agree, the map shows what the network really used.</source>
   <translation>De score die van de heatmap met drempel is afgelezen, naast de eigen score van het netwerk. Waar beide overeenkomen, toont de heatmap wat het netwerk werkelijk heeft gebruikt.</translation>
  </message>
  <message>
   <source>Union of all lesion classes; smaller than the sum where classes overlap.</source>
   <translation>Vereniging van alle laesieklassen; kleiner dan de som waar klassen overlappen.</translation>
  </message>
  <message>
   <source>Where the networks really ran, read from the session after it was created.</source>
   <translation>Waar de netwerken werkelijk rekenden, afgelezen van de sessie nadat die was gemaakt.</translation>
  </message>
 </context>
 <context>
  <name>help/patient</name>
  <message>
   <source>Anything else about the patient.</source>
   <translation>Al het overige over de patiënt.</translation>
  </message>
  <message>
   <source>Anything else about this visit. Saved when the box is left.</source>
   <translation>Al het overige over dit bezoek. Wordt opgeslagen bij het verlaten van het veld.</translation>
  </message>
  <message>
   <source>Autoantibody of systemic sclerosis.</source>
   <translation>Autoantistof van systemische sclerose.</translation>
  </message>
  <message>
   <source>Breathlessness by the mMRC scale:&lt;br&gt;0 – only on strenuous exercise&lt;br&gt;1 – when hurrying or walking up a slight hill&lt;br&gt;2 – walks slower than people of the same age, or stops for breath&lt;br&gt;3 – stops for breath after about 100 m or a few minutes&lt;br&gt;4 – too breathless to leave the house, or when dressing</source>
   <translation>Kortademigheid volgens de mMRC-schaal:&lt;br&gt;0 – alleen bij zware inspanning&lt;br&gt;1 – bij haasten of bij het lopen tegen een lichte helling op&lt;br&gt;2 – loopt langzamer dan leeftijdgenoten, of stopt om op adem te komen&lt;br&gt;3 – stopt na ongeveer 100 m of een paar minuten om op adem te komen&lt;br&gt;4 – te kortademig om het huis te verlaten, of bij het aankleden</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in mmol/min/kPa. Typed with its unit, for example 15.2 mL/min/mmHg, it is divided by 2.986.</source>
   <translation>DLCO, diffusiecapaciteit voor koolmonoxide, in mmol/min/kPa. Ingevoerd met de eenheid, bijvoorbeeld 15.2 mL/min/mmHg, wordt ze door 2.986 gedeeld.</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in percent of the predicted value.</source>
   <translation>DLCO, diffusiecapaciteit voor koolmonoxide, in procent van de voorspelde waarde.</translation>
  </message>
  <message>
   <source>Day of the visit. Type 2024-03-15 or 15.03.2024. One visit a day.</source>
   <translation>Dag van het bezoek. Voer 2024-03-15 of 15.03.2024 in. Eén bezoek per dag.</translation>
  </message>
  <message>
   <source>FEV1 in percent of the predicted value.</source>
   <translation>FEV1 in procent van de voorspelde waarde.</translation>
  </message>
  <message>
   <source>FEV1, volume breathed out in the first second, in litres. It cannot be larger than FVC.</source>
   <translation>FEV1, in de eerste seconde uitgeademd volume, in liter. Kan niet groter zijn dan FVC.</translation>
  </message>
  <message>
   <source>FVC in percent of the predicted value. Declines in points (absolute) and the Goh stage are taken from it.</source>
   <translation>FVC in procent van de voorspelde waarde. Dalingen in punten (absoluut) en het Goh-stadium worden hieruit bepaald.</translation>
  </message>
  <message>
   <source>FVC, forced vital capacity, in litres. Declines in percent of the first value (relative) are taken from litres where both dates have them.</source>
   <translation>FVC, geforceerde vitale capaciteit, in liter. Dalingen in procent van de eerste waarde (relatief) worden uit liters berekend waar beide dagen die hebben.</translation>
  </message>
  <message>
   <source>Goh extent: mean of the five TOT scores in percent.</source>
   <translation>Goh-uitgebreidheid: gemiddelde van de vijf TOT-scores in procent.</translation>
  </message>
  <message>
   <source>Goh stage with the FVC typed for this visit: below 10 % limited, above 30 % extensive, between them FVC decides.</source>
   <translation>Goh-stadium met de FVC die voor dit bezoek is ingevoerd: onder 10 % beperkt, boven 30 % uitgebreid, daartussen beslist de FVC.</translation>
  </message>
  <message>
   <source>INBUILD asks whether fibrosis on CT increased; it is the reader's judgement.</source>
   <translation>INBUILD vraagt of de fibrose op CT is toegenomen; dat is het oordeel van de beoordelaar.</translation>
  </message>
  <message>
   <source>KCO, DLCO by alveolar volume, in mmol/min/kPa/L. Typed with its unit, for example 4.5 mL/min/mmHg/L, it is divided by 2.986.</source>
   <translation>KCO, DLCO per alveolair volume, in mmol/min/kPa/L. Ingevoerd met de eenheid, bijvoorbeeld 4.5 mL/min/mmHg/L, wordt ze door 2.986 gedeeld.</translation>
  </message>
  <message>
   <source>Lung function measured up to so many days from a visit that has none, for example from the day of the CT, goes into that visit with its own date; everything else becomes a visit of its own day.</source>
   <translation>Longfunctie die tot zo veel dagen van een bezoek zonder eigen longfunctie is gemeten, bijvoorbeeld vanaf de dag van de CT, komt met haar eigen datum in dat bezoek; al het andere wordt een bezoek van zijn eigen dag.</translation>
  </message>
  <message>
   <source>Name of the patient; kept on this computer only and hidden in pseudonym mode.</source>
   <translation>Naam van de patiënt; alleen op deze computer opgeslagen en in de pseudoniemmodus verborgen.</translation>
  </message>
  <message>
   <source>Number of the patient in the hospital (DICOM PatientID); sheets of lung function are matched by it or by the code. Hidden in pseudonym mode.</source>
   <translation>Nummer van de patiënt in het ziekenhuis (DICOM PatientID); tabellen met longfunctie worden daarop of op de code gekoppeld. Verborgen in de pseudoniemmodus.</translation>
  </message>
  <message>
   <source>PPF 2022 asks the reader: any one of these six signs is radiological progression. Numbers of the program stand beside them and decide nothing.</source>
   <translation>PPF 2022 vraagt de beoordelaar: elk van deze zes tekenen is radiologische progressie. Getallen van het programma staan ernaast en beslissen niets.</translation>
  </message>
  <message>
   <source>PPF 2022 is defined for interstitial lung disease other than IPF.</source>
   <translation>PPF 2022 is gedefinieerd voor interstitiële longziekte anders dan IPF.</translation>
  </message>
  <message>
   <source>PPF 2022 is not met where something else explains the worsening, for example infection, heart failure or treatment toxicity.</source>
   <translation>PPF 2022 is niet vervuld als iets anders de verslechtering verklaart, bijvoorbeeld infectie, hartfalen of toxiciteit van de behandeling.</translation>
  </message>
  <message>
   <source>Sex as written in the CT.</source>
   <translation>Geslacht zoals in de CT vermeld.</translation>
  </message>
  <message>
   <source>Symptoms in words, for example cough.</source>
   <translation>Klachten in woorden, bijvoorbeeld hoesten.</translation>
  </message>
  <message>
   <source>The day lung function was measured, where it was not the day of the visit. Rules count the time between these days.</source>
   <translation>De dag waarop de longfunctie is gemeten, als dat niet de dag van het bezoek was. Regels tellen de tijd tussen deze dagen.</translation>
  </message>
  <message>
   <source>The pseudonym: the only thing shown and exported in pseudonym mode.</source>
   <translation>Het pseudoniem: het enige dat in de pseudoniemmodus wordt getoond en geëxporteerd.</translation>
  </message>
  <message>
   <source>The two visits that the progression rules, the change table and the comparison of the CTs are about.</source>
   <translation>De twee bezoeken waarover de progressieregels, de veranderingstabel en de vergelijking van de CT's gaan.</translation>
  </message>
  <message>
   <source>Treatment at this visit, for example mycophenolate 2 g, nintedanib.</source>
   <translation>Behandeling bij dit bezoek, bijvoorbeeld mycofenolaat 2 g, nintedanib.</translation>
  </message>
  <message>
   <source>Whether DLCO was corrected for haemoglobin. PPF 2022 asks for the corrected value; the rule says so where it is not known.</source>
   <translation>Of DLCO voor hemoglobine is gecorrigeerd. PPF 2022 vraagt de gecorrigeerde waarde; de regel meldt het waar dat niet bekend is.</translation>
  </message>
  <message>
   <source>Whether respiratory symptoms are worse than at the visit before. 'Not asked' leaves rules that need it undecided.</source>
   <translation>Of de respiratoire klachten erger zijn dan bij het vorige bezoek. 'Niet gevraagd' laat regels die het nodig hebben onbeslist.</translation>
  </message>
  <message>
   <source>Year of birth, four digits.</source>
   <translation>Geboortejaar, vier cijfers.</translation>
  </message>
 </context>
</TS>
