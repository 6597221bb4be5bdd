<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
   <translation>Interrompu ; rien n'a été écrit.</translation>
  </message>
 </context>
 <context>
  <name>api</name>
  <message>
   <source>No network “%1” serves “%2”; the roles are %3.</source>
   <translation>Aucun réseau « %1 » ne sert à « %2 » ; les rôles sont %3.</translation>
  </message>
  <message>
   <source>There is no device “%1”; choose %2.</source>
   <translation>Il n'y a pas d'appareil de calcul « %1 » ; choisissez %2.</translation>
  </message>
  <message>
   <source>There is no file or folder “%1”; check the name.</source>
   <translation>Aucun fichier ni dossier « %1 » ; vérifiez le nom.</translation>
  </message>
  <message>
   <source>There is no series with this UID there.</source>
   <translation>Aucune série avec cet UID à cet endroit.</translation>
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
   <translation>L'affichage a disparu, le programme se ferme ; ce qui était terminé ou saisi a été enregistré.</translation>
  </message>
  <message>
   <source>The display is gone, so the program ends; what was not saved yet could not be saved.</source>
   <translation>L'affichage a disparu, le programme se ferme ; ce qui n'était pas encore enregistré n'a pas pu l'être.</translation>
  </message>
  <message>
   <source>the display is gone</source>
   <translation>l'affichage a disparu</translation>
  </message>
 </context>
 <context>
  <name>app/program</name>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>No CUDA: %1.</source>
   <translation>Pas de CUDA : %1.</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
 </context>
 <context>
  <name>app/start</name>
  <message>
   <source>%1 %2. Research use only.</source>
   <translation>%1 %2. Usage recherche uniquement.</translation>
  </message>
  <message>
   <source>%1. Please report it with the log %2.</source>
   <translation>%1. Merci de le signaler avec le journal %2.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly the last time; what had been finished is in the records. What it was doing is in %1: send that file with a report.</source>
   <translation>Le programme s'est arrêté de façon inattendue la dernière fois ; ce qui était terminé est dans les dossiers. Ce qu'il faisait est noté dans %1 : joignez ce fichier à un signalement.</translation>
  </message>
  <message>
   <source>analyse without heat maps</source>
   <translation>analyser sans cartes de chaleur</translation>
  </message>
  <message>
   <source>folder, ZIP, DICOMDIR or files to open</source>
   <translation>dossier, ZIP, DICOMDIR ou fichiers à ouvrir</translation>
  </message>
  <message>
   <source>open the built-in case</source>
   <translation>ouvrir le cas intégré</translation>
  </message>
  <message>
   <source>sscild-desktop-%1</source>
   <translation>sscild-desktop-%1</translation>
  </message>
  <message>
   <source>where the networks run</source>
   <translation>où s'exécutent les réseaux</translation>
  </message>
 </context>
 <context>
  <name>command_line/arguments</name>
  <message>
   <source>“%1” is not a number such as 72 or 72.5</source>
   <translation>« %1 » n'est pas un nombre tel que 72 ou 72.5</translation>
  </message>
  <message>
   <source>“%1” is not a part such as 2/3</source>
   <translation>« %1 » n'est pas une part telle que 2/3</translation>
  </message>
 </context>
 <context>
  <name>command_line/batch</name>
  <message>
   <source>No study was found there; choose a folder with folders, ZIP files or NIfTI files of CTs.</source>
   <translation>Aucun examen trouvé à cet endroit ; choisissez un dossier contenant des dossiers, des fichiers ZIP ou des fichiers NIfTI de scanners.</translation>
  </message>
  <message>
   <source>The key file would lie among the CTs or the results; name another place with --key.</source>
   <translation>Le fichier de clés se trouverait parmi les scanners ou les résultats ; indiquez un autre emplacement avec --key.</translation>
  </message>
  <message>
   <source>The number of workers must be 1 or more.</source>
   <translation>Le nombre de processus doit être au moins 1.</translation>
  </message>
 </context>
 <context>
  <name>command_line/evaluating</name>
  <message>
   <source>Name a CT with a mask or with --readers SCORES.xlsx, or a folder with --siccs.</source>
   <translation>Indiquez un scanner avec un masque ou avec --readers SCORES.xlsx, ou un dossier avec --siccs.</translation>
  </message>
  <message>
   <source>The scores are of %1 cases, but one CT was named; keep the rows of this CT.</source>
   <translation>Les scores portent sur %1 cas, mais un seul scanner a été indiqué ; ne gardez que les lignes de ce scanner.</translation>
  </message>
 </context>
 <context>
  <name>command_line/networks</name>
  <message>
   <source>Labels are mapped as in --map opacity=ggo,other=ignore.</source>
   <translation>Les étiquettes sont associées comme dans --map opacity=ggo,other=ignore.</translation>
  </message>
  <message>
   <source>“%1” and “%2” are both for %3; name one for each role.</source>
   <translation>« %1 » et « %2 » sont tous deux pour %3 ; n'en indiquez qu'un par rôle.</translation>
  </message>
 </context>
 <context>
  <name>command_line/one_series</name>
  <message>
   <source>%1 To analyse it all the same, add --anyway.</source>
   <translation>%1 Pour l'analyser malgré tout, ajoutez --anyway.</translation>
  </message>
  <message>
   <source>There is no series with this UID; “sscild scan --json FOLDER” lists them.</source>
   <translation>Aucune série avec cet UID ; « sscild scan --json FOLDER » en donne la liste.</translation>
  </message>
 </context>
 <context>
  <name>command_line/records</name>
  <message>
   <source>The two pass phrases are not the same; nothing was encrypted.</source>
   <translation>Les deux phrases secrètes diffèrent ; rien n'a été chiffré.</translation>
  </message>
 </context>
 <context>
  <name>command_line/study</name>
  <message>
   <source>There is no CT in “%1”; name the folder that they lie in.</source>
   <translation>Aucun scanner dans « %1 » ; indiquez le dossier qui les contient.</translation>
  </message>
 </context>
 <context>
  <name>controllers/cohort</name>
  <message>
   <source>Analysing the cohort …</source>
   <translation>Analyse de la cohorte…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Reading the patients of the records …</source>
   <translation>Lecture des patients des dossiers…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>There are no patients with measured visits in the records yet.</source>
   <translation>Les dossiers ne contiennent pas encore de patient avec des visites mesurées.</translation>
  </message>
  <message>
   <source>Writing the cohort workbook …</source>
   <translation>Écriture du classeur de cohorte…</translation>
  </message>
  <message>
   <source>Written: %1</source>
   <translation>Écrit : %1</translation>
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
   <translation>identique</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/run</name>
  <message>
   <source>Choose folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Loading %1 …</source>
   <translation>Chargement : %1…</translation>
  </message>
  <message>
   <source>Loading was stopped.</source>
   <translation>Le chargement a été interrompu.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>error</source>
   <translation>erreur</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>niveaux</translation>
  </message>
  <message>
   <source>load:%1</source>
   <translation>load:%1</translation>
  </message>
  <message>
   <source>masks</source>
   <translation>masques</translation>
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
   <translation>%1 Recalage en cours.</translation>
  </message>
  <message>
   <source>%1, surface %2 mm%3</source>
   <translation>%1, surface %2 mm%3</translation>
  </message>
  <message>
   <source>A CT is being opened …</source>
   <translation>Un scanner est en cours d'ouverture…</translation>
  </message>
  <message>
   <source>Both sides name the same CT; choose another one on one side.</source>
   <translation>Les deux côtés désignent le même scanner ; choisissez-en un autre d'un côté.</translation>
  </message>
  <message>
   <source>Comparing voxel by voxel</source>
   <translation>Comparaison voxel par voxel</translation>
  </message>
  <message>
   <source>Compute the difference</source>
   <translation>Calculer la différence</translation>
  </message>
  <message>
   <source>Finding the lungs</source>
   <translation>Détection des poumons</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Chargement</translation>
  </message>
  <message>
   <source>Lungs overlap %1 (before %2)</source>
   <translation>Recouvrement des poumons %1 (avant %2)</translation>
  </message>
  <message>
   <source>No CT of %1 is kept yet. Open one (Ctrl+O), then an earlier one to compare it with.</source>
   <translation>Aucun scanner de %1 n'est encore conservé. Ouvrez-en un (Ctrl+O), puis un plus ancien pour le comparer.</translation>
  </message>
  <message>
   <source>No patient is open. Open a patient on the start page, or a CT, which opens its patient.</source>
   <translation>Aucun patient n'est ouvert. Ouvrez un patient sur la page de départ, ou un scanner, ce qui ouvre son patient.</translation>
  </message>
  <message>
   <source>Nothing to compare with yet.</source>
   <translation>Rien à comparer pour l'instant.</translation>
  </message>
  <message>
   <source>Register again</source>
   <translation>Recaler à nouveau</translation>
  </message>
  <message>
   <source>Registering the lungs</source>
   <translation>Recalage des poumons</translation>
  </message>
  <message>
   <source>The difference was not computed:</source>
   <translation>La différence n'a pas été calculée :</translation>
  </message>
  <message>
   <source>The registration failed: %1</source>
   <translation>Échec du recalage : %1</translation>
  </message>
  <message>
   <source>The registration was stopped.</source>
   <translation>Le recalage a été interrompu.</translation>
  </message>
  <message>
   <source>The two sides are not linked: %1</source>
   <translation>Les deux côtés ne sont pas liés : %1</translation>
  </message>
  <message>
   <source>There is no earlier CT of %1. Open one (Ctrl+O); it is kept and stands here as the prior then.</source>
   <translation>Pas de scanner plus ancien de %1. Ouvrez-en un (Ctrl+O) ; il sera conservé et figurera ici comme antérieur.</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>différences</translation>
  </message>
  <message>
   <source>ground</source>
   <translation>ground</translation>
  </message>
  <message>
   <source>it was stopped.</source>
   <translation>interruption.</translation>
  </message>
  <message>
   <source>load</source>
   <translation>charger</translation>
  </message>
  <message>
   <source>register</source>
   <translation>recaler</translation>
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
   <translation>%1%2%3 : absent de ce dossier ; choisissez le dossier qui contient ses fichiers.</translation>
  </message>
  <message>
   <source>Finding the lungs of the %1 CT</source>
   <translation>Détection des poumons du scanner (%1)</translation>
  </message>
  <message>
   <source>Looking for the places that changed</source>
   <translation>Recherche des zones qui ont changé</translation>
  </message>
  <message>
   <source>Reading the air in the windpipe</source>
   <translation>Mesure de l'air trachéal</translation>
  </message>
  <message>
   <source>Reading the kept analysis</source>
   <translation>Lecture de l'analyse conservée</translation>
  </message>
  <message>
   <source>That folder holds CT of another patient; choose the folder with the files of %1.</source>
   <translation>Ce dossier contient le scanner d'un autre patient ; choisissez le dossier des fichiers de %1.</translation>
  </message>
  <message>
   <source>The files of %1 are not where they were; choose the folder they are in now.</source>
   <translation>Fichiers introuvables à leur place (%1) ; choisissez le dossier où ils se trouvent maintenant.</translation>
  </message>
  <message>
   <source>The kept analysis of %1 %2; open it on the CT page and analyse again.</source>
   <translation>Analyse conservée (%1) : elle %2 ; ouvrez le scanner sur la page TDM et relancez l'analyse.</translation>
  </message>
  <message>
   <source>has another grid</source>
   <translation>a une autre grille</translation>
  </message>
  <message>
   <source>is of other pixels</source>
   <translation>porte sur d'autres pixels</translation>
  </message>
  <message>
   <source>lung volume %1 %</source>
   <translation>volume pulmonaire %1 %</translation>
  </message>
  <message>
   <source>the CT of %1</source>
   <translation>scanner du %1</translation>
  </message>
  <message>
   <source>the CT “%1”</source>
   <translation>scanner « %1 »</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/analysing</name>
  <message>
   <source>Analyse again</source>
   <translation>Analyser à nouveau</translation>
  </message>
  <message>
   <source>Analysed in %1 s</source>
   <translation>Analysé en %1 s</translation>
  </message>
  <message>
   <source>Analysing %1%2</source>
   <translation>Analyse %1%2</translation>
  </message>
  <message>
   <source>Analysing 0%</source>
   <translation>Analyse 0 %</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>Masks, scores or volumes of this CT were decided by hand. Analyse again makes all of them anew, and what was decided by hand is gone.</source>
   <translation>Des masques, scores ou volumes de ce scanner ont été fixés à la main. « Analyser à nouveau » les refait tous, et ce qui a été fixé à la main est perdu.</translation>
  </message>
  <message>
   <source>No CUDA:</source>
   <translation>Pas de CUDA :</translation>
  </message>
  <message>
   <source>Not finished.</source>
   <translation>Non terminé.</translation>
  </message>
  <message>
   <source>Other networks are chosen now than those that began this analysis, so it begins anew. Masks, scores or volumes that were decided by hand in it are gone then.</source>
   <translation>Les réseaux choisis ne sont plus ceux qui ont commencé cette analyse ; elle repart donc de zéro. Les masques, scores ou volumes fixés à la main seront perdus.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Interrompu.</translation>
  </message>
  <message>
   <source>Stopped; the finished stages are kept. Analyse goes on from here.</source>
   <translation>Interrompu ; les étapes terminées sont conservées. « Analyser » reprend à partir de là.</translation>
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
   <translation>%1 à %2 HU</translation>
  </message>
  <message>
   <source>%1: %2, %3 mL changed</source>
   <translation>%1 : %2, %3 mL modifiés</translation>
  </message>
  <message>
   <source>Change by</source>
   <translation>Changement :</translation>
  </message>
  <message>
   <source>Counting the masks …</source>
   <translation>Décompte des masques…</translation>
  </message>
  <message>
   <source>Eraser:</source>
   <translation>Gomme :</translation>
  </message>
  <message>
   <source>Heat map %1 below %2 points</source>
   <translation>Carte de chaleur %1, seuil %2 points</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has finished or was stopped.</source>
   <translation>Les masques se corrigent quand l'analyse est terminée ou interrompue.</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has found them; press Analyse first.</source>
   <translation>Les masques se corrigent une fois trouvés par l'analyse ; appuyez d'abord sur « Analyser ».</translation>
  </message>
  <message>
   <source>Nothing changed there: a lesion is drawn inside the lungs alone, and within the HU limits.</source>
   <translation>Rien n'a changé : une lésion ne se dessine que dans les poumons et dans les limites HU.</translation>
  </message>
  <message>
   <source>Nothing changed there: a lobe stays within its own lung.</source>
   <translation>Rien n'a changé : un lobe reste dans son propre poumon.</translation>
  </message>
  <message>
   <source>Nothing changed there: what is lung of the other side is changed by Reassign.</source>
   <translation>Rien n'a changé : ce qui appartient à l'autre poumon se modifie avec « Réattribuer ».</translation>
  </message>
  <message>
   <source>This is done as soon as what is running has ended; Undo takes it back.</source>
   <translation>Cela se fait dès que ce qui est en cours est terminé ; « Annuler » le retire.</translation>
  </message>
  <message>
   <source>What waited last was taken back.</source>
   <translation>Ce qui attendait en dernier a été retiré.</translation>
  </message>
  <message>
   <source>What was drawn while the masks were counted is not in them; draw it again.</source>
   <translation>Ce qui a été dessiné pendant le comptage des masques n’y figure pas ; dessinez-le à nouveau.</translation>
  </message>
  <message>
   <source>back to automatic</source>
   <translation>retour à l'automatique</translation>
  </message>
  <message>
   <source>ggo</source>
   <translation>ggo</translation>
  </message>
  <message>
   <source>lesion</source>
   <translation>lésion</translation>
  </message>
  <message>
   <source>lobe</source>
   <translation>lobe</translation>
  </message>
  <message>
   <source>lung</source>
   <translation>poumon</translation>
  </message>
  <message>
   <source>ret</source>
   <translation>ret</translation>
  </message>
  <message>
   <source>reticulation</source>
   <translation>réticulations</translation>
  </message>
  <message>
   <source>slice %1 alone</source>
   <translation>coupe %1 seule</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/exporting</name>
  <message>
   <source>Exported to %1: %2</source>
   <translation>Exporté vers %1 : %2</translation>
  </message>
  <message>
   <source>Name, number and study of the patient are in them as in the header of the CT.</source>
   <translation>Nom, numéro et examen du patient y figurent comme dans l'en-tête du scanner.</translation>
  </message>
  <message>
   <source>Names are hidden: the patient goes out as a code, with new UIDs, days moved back and no free text. Only the key file leads back: %1</source>
   <translation>Les noms sont masqués : le patient sort sous un code, avec de nouveaux UID, des dates reculées et sans texte libre. Seul le fichier de clés permet de remonter à lui : %1</translation>
  </message>
  <message>
   <source>There is nothing to export yet; press Analyse first.</source>
   <translation>Rien à exporter pour l'instant ; appuyez sur « Analyser ».</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then export.</source>
   <translation>Attendez la fin du calcul en cours, puis exportez.</translation>
  </message>
  <message>
   <source>Writing DICOM objects …</source>
   <translation>Écriture des objets DICOM…</translation>
  </message>
  <message>
   <source>Writing workbook, JSON and masks …</source>
   <translation>Écriture du classeur, du JSON et des masques…</translation>
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
   <translation>Nom masqué</translation>
  </message>
  <message>
   <source>The slice that is shown comes from no DICOM file, or lies between two of them.</source>
   <translation>La coupe affichée ne provient d'aucun fichier DICOM, ou se trouve entre deux fichiers.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/levels</name>
  <message>
   <source>Levels can be moved when the analysis has finished or was stopped.</source>
   <translation>Les niveaux se déplacent quand l'analyse est terminée ou interrompue.</translation>
  </message>
  <message>
   <source>Scoring level %1 again …</source>
   <translation>Nouvelle cotation du niveau %1…</translation>
  </message>
  <message>
   <source>move of level %1</source>
   <translation>déplacement du niveau %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/measuring</name>
  <message>
   <source>Choose a measurement first: click on it, or on its row in the list.</source>
   <translation>Choisissez d'abord une mesure : cliquez dessus, ou sur sa ligne dans la liste.</translation>
  </message>
  <message>
   <source>change of %1</source>
   <translation>modification : %1</translation>
  </message>
  <message>
   <source>deletion of %1</source>
   <translation>suppression : %1</translation>
  </message>
  <message>
   <source>drawing of %1</source>
   <translation>tracé : %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/opening</name>
  <message>
   <source>A generated thorax with lesions of known extent; no patient.</source>
   <translation>Thorax synthétique avec lésions d'étendue connue ; aucun patient.</translation>
  </message>
  <message>
   <source>Built-in case</source>
   <translation>Cas intégré</translation>
  </message>
  <message>
   <source>Chosen by hand.</source>
   <translation>Choisie à la main.</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>Chargement…</translation>
  </message>
  <message>
   <source>Looking at files …</source>
   <translation>Examen des fichiers…</translation>
  </message>
  <message>
   <source>Looking at files: %1</source>
   <translation>Examen des fichiers : %1</translation>
  </message>
  <message>
   <source>Making the built-in case …</source>
   <translation>Création du cas intégré…</translation>
  </message>
  <message>
   <source>Opening was stopped.</source>
   <translation>L'ouverture a été interrompue.</translation>
  </message>
  <message>
   <source>Other series…</source>
   <translation>Autres séries…</translation>
  </message>
  <message>
   <source>Series (Ctrl+L) opens the others.</source>
   <translation>Séries (Ctrl+L) ouvre les autres.</translation>
  </message>
  <message>
   <source>The CT that was asked for is not in this folder. Nothing was opened.</source>
   <translation>Le scanner demandé n'est pas dans ce dossier. Rien n'a été ouvert.</translation>
  </message>
  <message>
   <source>The CT that was opened here before is not in this folder any more; the best one of those found is shown.</source>
   <translation>Le scanner ouvert ici auparavant n'est plus dans ce dossier ; le meilleur de ceux trouvés est affiché.</translation>
  </message>
  <message>
   <source>The one that was asked for.</source>
   <translation>Celle qui était demandée.</translation>
  </message>
  <message>
   <source>What was skipped…</source>
   <translation>Fichiers ignorés…</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/profiling</name>
  <message>
   <source>Scoring all slices …</source>
   <translation>Cotation de toutes les coupes…</translation>
  </message>
  <message>
   <source>The lungs have changed while all slices were scored, so that is not taken. Ask for it again.</source>
   <translation>Les poumons ont changé pendant la cotation de toutes les coupes ; le résultat n'est pas retenu. Relancez-la.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then score all slices.</source>
   <translation>Attendez la fin du calcul en cours, puis cotez toutes les coupes.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reading</name>
  <message>
   <source>Scores can be read when the running calculation has finished.</source>
   <translation>Les scores se lisent une fois le calcul en cours terminé.</translation>
  </message>
  <message>
   <source>accepting level %1</source>
   <translation>acceptation du niveau %1</translation>
  </message>
  <message>
   <source>decision about %1</source>
   <translation>décision : %1</translation>
  </message>
  <message>
   <source>decision about level %1</source>
   <translation>décision sur le niveau %1</translation>
  </message>
  <message>
   <source>scores of level %1</source>
   <translation>scores du niveau %1</translation>
  </message>
  <message>
   <source>withdrawing level %1</source>
   <translation>retrait du niveau %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reporting</name>
  <message>
   <source>A follow-up report needs both CTs loaded and analysed, and one of them open on the page CT.</source>
   <translation>Un compte rendu de suivi demande les deux scanners chargés et analysés, dont l'un ouvert sur la page TDM.</translation>
  </message>
  <message>
   <source>Drawing the report</source>
   <translation>Mise en page du compte rendu</translation>
  </message>
  <message>
   <source>Drawing the report …</source>
   <translation>Mise en page du compte rendu…</translation>
  </message>
  <message>
   <source>Open report</source>
   <translation>Ouvrir le compte rendu</translation>
  </message>
  <message>
   <source>The picture is on the clipboard, without a name.</source>
   <translation>L'image est dans le presse-papiers, sans nom.</translation>
  </message>
  <message>
   <source>The report is in %1</source>
   <translation>Le compte rendu est dans %1</translation>
  </message>
  <message>
   <source>The result is on the clipboard, five lines of text without a name.</source>
   <translation>Le résultat est dans le presse-papiers : cinq lignes de texte, sans nom.</translation>
  </message>
  <message>
   <source>There is no picture yet; open a CT first.</source>
   <translation>Pas encore d'image ; ouvrez d'abord un scanner.</translation>
  </message>
  <message>
   <source>There is nothing to report yet; press Analyse first.</source>
   <translation>Pas encore de quoi faire un compte rendu ; appuyez sur « Analyser ».</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then report.</source>
   <translation>Attendez la fin du calcul en cours, puis faites le compte rendu.</translation>
  </message>
  <message>
   <source>Write the follow-up report as</source>
   <translation>Enregistrer le compte rendu de suivi sous</translation>
  </message>
  <message>
   <source>Write the report as</source>
   <translation>Enregistrer le compte rendu sous</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Écriture du compte rendu</translation>
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
   <translation>Les surfaces 3D n'ont pas pu être créées. %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/showing</name>
  <message>
   <source>Add heat maps</source>
   <translation>Ajouter les cartes de chaleur</translation>
  </message>
  <message>
   <source>Analyse</source>
   <translation>Analyser</translation>
  </message>
  <message>
   <source>Go on analysing</source>
   <translation>Poursuivre l'analyse</translation>
  </message>
  <message>
   <source>analyse</source>
   <translation>analyser</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/slice_map</name>
  <message>
   <source>A heat map needs the lungs: press Analyse first.</source>
   <translation>Une carte de chaleur demande les poumons : appuyez d'abord sur « Analyser ».</translation>
  </message>
  <message>
   <source>Heat map of slice %1, %2 …</source>
   <translation>Carte de chaleur de la coupe %1, %2…</translation>
  </message>
  <message>
   <source>Heat map of this slice</source>
   <translation>Carte de chaleur de cette coupe</translation>
  </message>
  <message>
   <source>The lungs have changed while the heat map was made, so it is not taken. Ask for it again.</source>
   <translation>Les poumons ont changé pendant le calcul de la carte de chaleur ; elle n'est pas retenue. Redemandez-la.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then ask for the heat map of this slice.</source>
   <translation>Attendez la fin du calcul en cours, puis demandez la carte de chaleur de cette coupe.</translation>
  </message>
  <message>
   <source>how long is not known before the first one</source>
   <translation>durée inconnue avant la première</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/undo</name>
  <message>
   <source>FVC</source>
   <translation>CVF</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/viewing</name>
  <message>
   <source>The five levels are shown when the analysis has found them; press Analyse first.</source>
   <translation>Les cinq niveaux s'affichent une fois trouvés par l'analyse ; appuyez d'abord sur « Analyser ».</translation>
  </message>
  <message>
   <source>There is none of it in this series.</source>
   <translation>Il n'y en a pas dans cette série.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/work</name>
  <message>
   <source>The network that scored these levels is not there any more; analyse again first.</source>
   <translation>Le réseau qui a coté ces niveaux n'est plus là ; relancez d'abord l'analyse.</translation>
  </message>
  <message>
   <source>heatmaps</source>
   <translation>cartes de chaleur</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/comparing</name>
  <message>
   <source>%1 against the program's masks.</source>
   <translation>%1 face aux masques du programme.</translation>
  </message>
  <message>
   <source>%1 is empty: there is no label in it.</source>
   <translation>%1 est vide : aucune étiquette n'y figure.</translation>
  </message>
  <message>
   <source>Analyse the CT first; then its lesions can be compared with a reader's mask.</source>
   <translation>Analysez d'abord le scanner ; ses lésions pourront alors être comparées au masque d'un lecteur.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Comparing the masks …</source>
   <translation>Comparaison des masques…</translation>
  </message>
  <message>
   <source>Open a CT first; then a mask can be compared with it.</source>
   <translation>Ouvrez d'abord un scanner ; un masque pourra alors lui être comparé.</translation>
  </message>
  <message>
   <source>Open a mask or readers' scores, or drop them here.</source>
   <translation>Ouvrez un masque ou des scores de lecteurs, ou déposez-les ici.</translation>
  </message>
  <message>
   <source>Open as a CT</source>
   <translation>Ouvrir comme scanner</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>Lecture de « %1 »…</translation>
  </message>
  <message>
   <source>Say what the labels of the mask mean.</source>
   <translation>Indiquez ce que signifient les étiquettes du masque.</translation>
  </message>
  <message>
   <source>The program's masks were changed since; Labels compares again.</source>
   <translation>Les masques du programme ont changé depuis ; « Étiquettes » refait la comparaison.</translation>
  </message>
  <message>
   <source>The readers' scores against the program's.</source>
   <translation>Scores des lecteurs face à ceux du programme.</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>concordance</translation>
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
   <translation>« %1 » est un masque. Le comparer à ce scanner comme masque d'un lecteur ?</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/work</name>
  <message>
   <source>Comparing the masks</source>
   <translation>Comparaison des masques</translation>
  </message>
  <message>
   <source>Drawing the plots</source>
   <translation>Tracé des graphiques</translation>
  </message>
  <message>
   <source>The program's network marks none of the classes that the reader drew.</source>
   <translation>Le réseau du programme ne marque aucune des classes dessinées par le lecteur.</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>masque</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>feuille</translation>
  </message>
  <message>
   <source>“%1” holds scores of %2 CTs; keep the rows of the open one.</source>
   <translation>« %1 » contient les scores de %2 scanners ; ne gardez que les lignes de celui qui est ouvert.</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/dialogs</name>
  <message>
   <source>About</source>
   <translation>À propos</translation>
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
   <translation>Le journal est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>There is no log yet.</source>
   <translation>Pas encore de journal.</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>non installé</translation>
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
   <translation>comparer</translation>
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
   <translation>patient</translation>
  </message>
  <message>
   <source>patients</source>
   <translation>patients</translation>
  </message>
  <message>
   <source>start</source>
   <translation>départ</translation>
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
   <translation>masquer</translation>
  </message>
  <message>
   <source>palette</source>
   <translation>palette</translation>
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
   <translation>pseudonyme</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/tour</name>
  <message>
   <source>A folder, a ZIP, a DICOMDIR or loose files, anywhere on the window. For the tour the program makes a chest with known lesions.</source>
   <translation>Un dossier, un ZIP, un DICOMDIR ou des fichiers isolés, n'importe où sur la fenêtre. Pour la visite guidée, le programme crée un thorax avec des lésions connues.</translation>
  </message>
  <message>
   <source>A workbook, JSON and masks; the report and DICOM are under More. That was the tour; F1 opens the user guide.</source>
   <translation>Un classeur, un JSON et les masques ; le compte rendu et DICOM sont sous « Plus ». La visite est terminée ; F1 ouvre le guide d'utilisation.</translation>
  </message>
  <message>
   <source>Accept, type or withdraw</source>
   <translation>Accepter, saisir ou retirer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Drop a CT</source>
   <translation>Déposer un scanner</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Lungs, lesions, lobes, the five Goh levels and their scores, on this computer. It takes a while; the pictures stay usable.</source>
   <translation>Poumons, lésions, lobes, les cinq niveaux de Goh et leurs scores, sur cet ordinateur. Cela prend un moment ; les images restent utilisables.</translation>
  </message>
  <message>
   <source>New here? A tour of five minutes goes through the program on a generated chest.</source>
   <translation>Première utilisation ? Une visite guidée de cinq minutes parcourt le programme sur un thorax synthétique.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Of all series in a folder the best one for the lungs is chosen; the reason is here. Series shows the others.</source>
   <translation>De toutes les séries d'un dossier, la meilleure pour le poumon est choisie ; la raison est indiquée ici. « Séries » montre les autres.</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L'ouvrir</translation>
  </message>
  <message>
   <source>Please wait …</source>
   <translation>Veuillez patienter…</translation>
  </message>
  <message>
   <source>Stage, its rule and the mean extent, with the error that was measured for such a number beside it. FVC is typed here; a click on a row goes to that level.</source>
   <translation>Le stade, sa règle et l'étendue moyenne, avec l'erreur mesurée pour un tel chiffre à côté. La CVF se saisit ici ; un clic sur une ligne va à ce niveau.</translation>
  </message>
  <message>
   <source>Start the tour</source>
   <translation>Commencer la visite guidée</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>La réponse</translation>
  </message>
  <message>
   <source>The pictures</source>
   <translation>Les images</translation>
  </message>
  <message>
   <source>The series, and why</source>
   <translation>La série, et pourquoi</translation>
  </message>
  <message>
   <source>The wheel scrolls, a click moves all planes to that place, left drag changes the window. Every key is on the sheet under “?”; Ctrl+K finds any command.</source>
   <translation>La molette fait défiler, un clic amène tous les plans à cet endroit, le glisser gauche règle la fenêtre. Toutes les touches sont sur l'aide-mémoire « ? » ; Ctrl+K trouve n'importe quelle commande.</translation>
  </message>
  <message>
   <source>You decide about each level: accept the scores, type your own, or withdraw them. The network's scores are kept beside yours, here and in every export.</source>
   <translation>Vous décidez pour chaque niveau : accepter les scores, saisir les vôtres ou les retirer. Les scores du réseau sont conservés à côté des vôtres, ici et dans chaque export.</translation>
  </message>
  <message>
   <source>export</source>
   <translation>export</translation>
  </message>
  <message>
   <source>tour</source>
   <translation>visite guidée</translation>
  </message>
 </context>
 <context>
  <name>controllers/last_session</name>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Go on where you were? The last CT was in %1.</source>
   <translation>Reprendre où vous en étiez ? Le dernier scanner était dans %1.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>always</source>
   <translation>toujours</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
 </context>
 <context>
  <name>controllers/networks</name>
  <message>
   <source>Checking the network</source>
   <translation>Vérification du réseau</translation>
  </message>
  <message>
   <source>Choose or drop one ONNX file (.onnx) together with its card (.json).</source>
   <translation>Choisissez ou déposez un fichier ONNX (.onnx) avec sa fiche (.json).</translation>
  </message>
  <message>
   <source>Removing “%1”</source>
   <translation>Suppression de « %1 »</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>Interrompu ; rien n'a changé.</translation>
  </message>
  <message>
   <source>Testing “%1”</source>
   <translation>Test de « %1 »</translation>
  </message>
  <message>
   <source>The chosen network “%1” is not there any more%2.</source>
   <translation>Le réseau choisi « %1 » n'est plus là%2.</translation>
  </message>
  <message>
   <source>The open analysis keeps its networks; Analyse makes it anew.</source>
   <translation>L'analyse ouverte garde ses réseaux ; « Analyser » la refait entièrement.</translation>
  </message>
  <message>
   <source>There is no file “%1” in that folder. %2</source>
   <translation>Aucun fichier « %1 » dans ce dossier. %2</translation>
  </message>
  <message>
   <source>Wait until the analysis has finished; then the network can be removed.</source>
   <translation>Attendez la fin de l'analyse ; le réseau pourra alors être supprimé.</translation>
  </message>
  <message>
   <source>“%1” %2 again.</source>
   <translation>« %1 » %2 à nouveau.</translation>
  </message>
  <message>
   <source>“%1” %2 from now on.%3</source>
   <translation>« %1 » %2 désormais.%3</translation>
  </message>
  <message>
   <source>“%1” %2 instead</source>
   <translation>« %1 » %2 à la place</translation>
  </message>
  <message>
   <source>“%1” answered in the form that its role wants.</source>
   <translation>« %1 » a répondu sous la forme que demande son rôle.</translation>
  </message>
  <message>
   <source>“%1” answered properly and is there now. Look at its answers below, then mark it as used.</source>
   <translation>« %1 » a répondu correctement et est maintenant disponible. Regardez ses réponses ci-dessous, puis cochez-le comme utilisé.</translation>
  </message>
  <message>
   <source>“%1” was removed.%2</source>
   <translation>« %1 » a été supprimé.%2</translation>
  </message>
 </context>
 <context>
  <name>controllers/pages</name>
  <message>
   <source>Open a CT first: drop it on the window.</source>
   <translation>Ouvrez d'abord un scanner : déposez-le sur la fenêtre.</translation>
  </message>
  <message>
   <source>Open a CT or choose a patient on the start page first.</source>
   <translation>Ouvrez d'abord un scanner ou choisissez un patient sur la page de départ.</translation>
  </message>
  <message>
   <source>The program is still starting.</source>
   <translation>Le programme est encore en train de démarrer.</translation>
  </message>
  <message>
   <source>There are no patients in the records yet.</source>
   <translation>Les dossiers ne contiennent pas encore de patient.</translation>
  </message>
  <message>
   <source>There is only one CT of this patient; open a second one of another day to compare.</source>
   <translation>Il n'y a qu'un scanner de ce patient ; ouvrez-en un second, d'un autre jour, pour comparer.</translation>
  </message>
  <message>
   <source>This page could not be made; start the program again.</source>
   <translation>Cette page n'a pas pu être créée ; redémarrez le programme.</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/erasing</name>
  <message>
   <source>%1 was erased.</source>
   <translation>Effacé : %1.</translation>
  </message>
  <message>
   <source>%1 was removed; Undo brings the patient back.</source>
   <translation>Supprimé : %1 ; « Annuler » rétablit ce patient.</translation>
  </message>
  <message>
   <source>Erase %1</source>
   <translation>Effacer %1</translation>
  </message>
  <message>
   <source>Erase %1 with all visits, CTs and analyses, here and in the daily copies? Nothing brings them back. Backups and exports that were made earlier stay where they are.</source>
   <translation>Effacer %1 avec toutes ses visites, scanners et analyses, ici et dans les copies quotidiennes ? Rien ne permet de les récupérer. Les sauvegardes et exports antérieurs restent où ils sont.</translation>
  </message>
  <message>
   <source>Erase for good …</source>
   <translation>Effacer définitivement…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/page</name>
  <message>
   <source>%1, %2 to %3 (research use only)</source>
   <translation>%1, du %2 au %3 (usage recherche uniquement)</translation>
  </message>
  <message>
   <source>%1-trend.%2</source>
   <translation>%1-trend.%2</translation>
  </message>
  <message>
   <source>The chart was written: %1</source>
   <translation>Graphique enregistré : %1</translation>
  </message>
  <message>
   <source>The definitions with their inputs are on the clipboard; no name is in them.</source>
   <translation>Les définitions et leurs données sont dans le presse-papiers ; aucun nom n'y figure.</translation>
  </message>
  <message>
   <source>The visit of %1 was removed; Undo brings it back.</source>
   <translation>La visite du %1 a été supprimée ; « Annuler » la rétablit.</translation>
  </message>
  <message>
   <source>Write the chart as</source>
   <translation>Enregistrer le graphique sous</translation>
  </message>
  <message>
   <source>more fibrosis on CT</source>
   <translation>plus de fibrose au scanner</translation>
  </message>
  <message>
   <source>new patient</source>
   <translation>nouveau patient</translation>
  </message>
  <message>
   <source>other explanation</source>
   <translation>autre explication</translation>
  </message>
  <message>
   <source>radiological signs</source>
   <translation>signes radiologiques</translation>
  </message>
  <message>
   <source>removal of %1</source>
   <translation>suppression : %1</translation>
  </message>
  <message>
   <source>removal of the visit of %1</source>
   <translation>suppression de la visite du %1</translation>
  </message>
  <message>
   <source>saved %1</source>
   <translation>enregistré %1</translation>
  </message>
  <message>
   <source>visit of %1</source>
   <translation>visite du %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/sheet_import</name>
  <message>
   <source>%1 row</source>
   <translation>%1 ligne</translation>
  </message>
  <message>
   <source>%1 rows</source>
   <translation>%1 lignes</translation>
  </message>
  <message>
   <source>%1 rows were imported; Undo takes them all back.</source>
   <translation>%1 lignes ont été importées ; Annuler les retire toutes.</translation>
  </message>
  <message>
   <source>1 row was imported; Undo takes it back.</source>
   <translation>1 ligne a été importée ; Annuler la retire.</translation>
  </message>
  <message>
   <source>Importing %1 …</source>
   <translation>Import de %1…</translation>
  </message>
  <message>
   <source>Looked at every row</source>
   <translation>Toutes les lignes ont été examinées</translation>
  </message>
  <message>
   <source>Looking at the rows</source>
   <translation>Examen des lignes</translation>
  </message>
  <message>
   <source>Looking at the rows …</source>
   <translation>Examen des lignes…</translation>
  </message>
  <message>
   <source>Looking at the visits</source>
   <translation>Examen des visites</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>import of %1</source>
   <translation>import de %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/showing</name>
  <message>
   <source>The records are not open, so nothing about patients can be shown or kept; see the start page.</source>
   <translation>Les dossiers ne sont pas ouverts : rien ne peut être affiché ni conservé sur les patients ; voir la page de départ.</translation>
  </message>
  <message>
   <source>The records are only read here, so nothing can be changed: another window of the program writes them, or Records is turned off under More.</source>
   <translation>Les dossiers sont ici en lecture seule, rien ne peut être modifié : une autre fenêtre du programme y écrit, ou « Conserver les dossiers » est désactivé sous « Plus ».</translation>
  </message>
  <message>
   <source>patient %1 %2</source>
   <translation>patient %1 %2</translation>
  </message>
  <message>
   <source>visit %1 %2 %3</source>
   <translation>visite %1 %2 %3</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/trend</name>
  <message>
   <source>Append to the cohort workbook</source>
   <translation>Ajouter au classeur de cohorte</translation>
  </message>
  <message>
   <source>Trend workbook written: %1</source>
   <translation>Classeur d'évolution enregistré : %1</translation>
  </message>
  <message>
   <source>Write the trend workbook as</source>
   <translation>Enregistrer le classeur d'évolution sous</translation>
  </message>
  <message>
   <source>Writing into the cohort workbook …</source>
   <translation>Écriture dans le classeur de cohorte…</translation>
  </message>
  <message>
   <source>Writing the trend workbook …</source>
   <translation>Écriture du classeur d'évolution…</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/typed</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>Hb correction of DLCO</source>
   <translation>correction de la DLCO pour l'Hb</translation>
  </message>
  <message>
   <source>day of lung function</source>
   <translation>date des EFR</translation>
  </message>
  <message>
   <source>hospital ID</source>
   <translation>identifiant hospitalier</translation>
  </message>
  <message>
   <source>mmrc</source>
   <translation>mmrc</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>aggravé</translation>
  </message>
  <message>
   <source>worse symptoms</source>
   <translation>symptômes aggravés</translation>
  </message>
  <message>
   <source>year of birth</source>
   <translation>année de naissance</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/undo</name>
  <message>
   <source>Saving %1 of %2</source>
   <translation>Enregistrement %1 sur %2</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/writing</name>
  <message>
   <source>Done again: %1.</source>
   <translation>Rétabli : %1.</translation>
  </message>
  <message>
   <source>Taken back: %1.</source>
   <translation>Annulé : %1.</translation>
  </message>
  <message>
   <source>The last change could not be written; it is offered again when the patient is opened.</source>
   <translation>La dernière modification n'a pas pu être écrite ; elle sera proposée à nouveau à l'ouverture du patient.</translation>
  </message>
 </context>
 <context>
  <name>controllers/questions</name>
  <message>
   <source>Backup of the records (*.zip)</source>
   <translation>Sauvegarde des dossiers (*.zip)</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Classeur Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Export into a new folder inside …</source>
   <translation>Exporter dans un nouveau dossier à l'intérieur de…</translation>
  </message>
  <message>
   <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;All files (*)</source>
   <translation>Masques (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Open a folder with a chest CT</source>
   <translation>Ouvrir un dossier contenant un scanner thoracique</translation>
  </message>
  <message>
   <source>Open a reader's mask</source>
   <translation>Ouvrir le masque d'un lecteur</translation>
  </message>
  <message>
   <source>Open readers' scores</source>
   <translation>Ouvrir des scores de lecteurs</translation>
  </message>
  <message>
   <source>Open the folder of a reader study</source>
   <translation>Ouvrir le dossier d'une étude de lecture</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Image (*.png)</translation>
  </message>
  <message>
   <source>Restore the records from</source>
   <translation>Restaurer les dossiers depuis</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)</source>
   <translation>Tableaux (*.xlsx *.xlsm *.csv *.tsv);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Texte (*.txt)</translation>
  </message>
  <message>
   <source>Vector graphic (*.svg)</source>
   <translation>Graphique vectoriel (*.svg)</translation>
  </message>
  <message>
   <source>Where is this CT now?</source>
   <translation>Où se trouve ce scanner maintenant ?</translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/reading</name>
  <message>
   <source>%1, session %2</source>
   <translation>%1, session %2</translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/study</name>
  <message>
   <source>%1 CT</source>
   <translation>%1 scanner</translation>
  </message>
  <message>
   <source>%1 CTs</source>
   <translation>%1 scanners</translation>
  </message>
  <message>
   <source>. %1 left out: %2</source>
   <translation>. Non retenu : %1 (%2)</translation>
  </message>
  <message>
   <source>Comparing the answers …</source>
   <translation>Comparaison des réponses…</translation>
  </message>
  <message>
   <source>Looking into the records …</source>
   <translation>Consultation des dossiers…</translation>
  </message>
  <message>
   <source>Making the study …</source>
   <translation>Création de l'étude…</translation>
  </message>
  <message>
   <source>Opening the study …</source>
   <translation>Ouverture de l'étude…</translation>
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
   <translation>Comparaison des réponses</translation>
  </message>
  <message>
   <source>its files are not where they were</source>
   <translation>fichiers introuvables à leur place</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>aucun jour</translation>
  </message>
  <message>
   <source>not analysed to the end</source>
   <translation>analyse non menée à son terme</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/arrival</name>
  <message>
   <source>%1 on %2, same networks. %3</source>
   <translation>%1 le %2, mêmes réseaux. %3</translation>
  </message>
  <message>
   <source>%1. Which day was it made?</source>
   <translation>%1. Quel jour a-t-il été réalisé ?</translation>
  </message>
  <message>
   <source>Analyse again makes it anew.</source>
   <translation>« Analyser à nouveau » la refait entièrement.</translation>
  </message>
  <message>
   <source>Analysed</source>
   <translation>Analysé</translation>
  </message>
  <message>
   <source>Do not keep</source>
   <translation>Ne pas conserver</translation>
  </message>
  <message>
   <source>Go on analysing adds the heat maps.</source>
   <translation>« Poursuivre l'analyse » ajoute les cartes de chaleur.</translation>
  </message>
  <message>
   <source>Go on analysing does what is missing.</source>
   <translation>« Poursuivre l'analyse » complète ce qui manque.</translation>
  </message>
  <message>
   <source>It belongs to %1</source>
   <translation>Appartient à %1</translation>
  </message>
  <message>
   <source>Keep it apart</source>
   <translation>Garder à part</translation>
  </message>
  <message>
   <source>Partly analysed</source>
   <translation>Analysé en partie</translation>
  </message>
  <message>
   <source>The date in this CT, %1, is no day that has been</source>
   <translation>La date de ce scanner, %1, n'est pas un jour passé</translation>
  </message>
  <message>
   <source>This CT %1, but %2 is open. Keep it apart, or does it belong here?</source>
   <translation>Ce scanner %1, mais %2 est ouvert. Le garder à part, ou lui appartient-il ?</translation>
  </message>
  <message>
   <source>This CT has no date</source>
   <translation>Ce scanner n'a pas de date</translation>
  </message>
  <message>
   <source>This CT has the hospital number of %1, but %2. Keep it apart, or does it belong there?</source>
   <translation>Ce scanner porte le numéro hospitalier de %1, mais : %2. Le garder à part, ou appartient-il à ce patient ?</translation>
  </message>
  <message>
   <source>This CT is not kept in the records; open it again to keep it.</source>
   <translation>Ce scanner n'est pas conservé dans les dossiers ; rouvrez-le pour le conserver.</translation>
  </message>
  <message>
   <source>This CT is of another patient, %1, who is open now instead of %2.</source>
   <translation>Ce scanner est celui d'un autre patient, %1, ouvert maintenant à la place de %2.</translation>
  </message>
  <message>
   <source>an unknown day</source>
   <translation>un jour inconnu</translation>
  </message>
  <message>
   <source>another %1</source>
   <translation>autre %1</translation>
  </message>
  <message>
   <source>is of %1</source>
   <translation>est de %1</translation>
  </message>
  <message>
   <source>is of a patient who is not in the records yet</source>
   <translation>est celui d'un patient absent des dossiers</translation>
  </message>
  <message>
   <source>names no patient</source>
   <translation>ne nomme aucun patient</translation>
  </message>
  <message>
   <source>so have others</source>
   <translation>d'autres le portent aussi</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/both_visits</name>
  <message>
   <source>Each visit is kept in the records now.</source>
   <translation>Chaque visite est maintenant conservée dans les dossiers.</translation>
  </message>
  <message>
   <source>Not every visit was opened and kept; Series (Ctrl+L) opens the others.</source>
   <translation>Toutes les visites n'ont pas été ouvertes et conservées ; Séries (Ctrl+L) ouvre les autres.</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Ouvrir %1</translation>
  </message>
  <message>
   <source>What was opened also holds %1. Open %2, so that each is kept?</source>
   <translation>Ce qui a été ouvert contient aussi %1. Ouvrir %2, afin que chaque visite soit conservée ?</translation>
  </message>
  <message>
   <source>a CT of %1%2</source>
   <translation>un scanner du %1%2</translation>
  </message>
  <message>
   <source>all %1 visits</source>
   <translation>les %1 visites</translation>
  </message>
  <message>
   <source>both visits</source>
   <translation>les deux visites</translation>
  </message>
  <message>
   <source>of another patient</source>
   <translation>d'un autre patient</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/encrypting</name>
  <message>
   <source>Decrypting the records …</source>
   <translation>Déchiffrement des dossiers…</translation>
  </message>
  <message>
   <source>Encrypting the records …</source>
   <translation>Chiffrement des dossiers…</translation>
  </message>
  <message>
   <source>No file was chosen for the recovery key, so nothing was encrypted.</source>
   <translation>Aucun fichier n'a été choisi pour la clé de récupération ; rien n'a été chiffré.</translation>
  </message>
  <message>
   <source>Save the recovery key as</source>
   <translation>Enregistrer la clé de récupération sous</translation>
  </message>
  <message>
   <source>The records are encrypted.</source>
   <translation>Les dossiers sont chiffrés.</translation>
  </message>
  <message>
   <source>The records are no longer encrypted.</source>
   <translation>Les dossiers ne sont plus chiffrés.</translation>
  </message>
  <message>
   <source>The recovery key was written as %1; keep it apart from this computer.</source>
   <translation>La clé de récupération a été enregistrée sous %1 ; gardez-la à l'écart de cet ordinateur.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/folder</name>
  <message>
   <source>%1 The program works without records until then.</source>
   <translation>%1 D'ici là, le programme fonctionne sans les dossiers.</translation>
  </message>
  <message>
   <source>Another window of this program keeps the records. Here they are only read; close it and start again to keep.</source>
   <translation>Une autre fenêtre du programme tient les dossiers. Ici ils sont en lecture seule ; fermez-la et redémarrez pour conserver.</translation>
  </message>
  <message>
   <source>Back the records up as</source>
   <translation>Sauvegarder les dossiers sous</translation>
  </message>
  <message>
   <source>Backing up the records …</source>
   <translation>Sauvegarde des dossiers…</translation>
  </message>
  <message>
   <source>Records are turned off (More, Records): nothing about patients is written.</source>
   <translation>Les dossiers sont désactivés (« Plus », « Conserver les dossiers ») : rien n'est écrit sur les patients.</translation>
  </message>
  <message>
   <source>Restoring the records …</source>
   <translation>Restauration des dossiers…</translation>
  </message>
  <message>
   <source>The backup is in place; what was there before is kept beside it.</source>
   <translation>La sauvegarde est en place ; ce qui s'y trouvait est conservé à côté.</translation>
  </message>
  <message>
   <source>The folder of the records cannot be closed to other users of this computer or share (%1), and names can be read in it: encrypt the records under Preferences, or keep them on a disk that knows owners.</source>
   <translation>Le dossier de la base ne peut pas être fermé aux autres utilisateurs de cet ordinateur ou de ce partage (%1), et des noms peuvent y être lus : chiffrez les dossiers dans les Préférences, ou placez-les sur un disque qui gère les propriétaires.</translation>
  </message>
  <message>
   <source>The records are being opened.</source>
   <translation>Les dossiers sont en cours d'ouverture.</translation>
  </message>
  <message>
   <source>The records were backed up as %1.</source>
   <translation>Les dossiers ont été sauvegardés sous %1.</translation>
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
   <translation>Les dossiers ne sont pas ouverts : rien ne peut être lu ni conservé sur les patients ; voir la page de départ.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/measurements</name>
  <message>
   <source>Kept with this CT.</source>
   <translation>Conservées avec ce scanner.</translation>
  </message>
  <message>
   <source>Not kept: the records can only be read here.</source>
   <translation>Non conservées : les dossiers sont ici en lecture seule.</translation>
  </message>
  <message>
   <source>Not kept: this CT is in no records, so they go when it is closed.</source>
   <translation>Non conservées : ce scanner n'est dans aucun dossier, elles disparaissent à sa fermeture.</translation>
  </message>
  <message>
   <source>measured %1</source>
   <translation>mesuré %1</translation>
  </message>
  <message>
   <source>measurements %1</source>
   <translation>mesures %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/secret_work</name>
  <message>
   <source>Not encrypted, as they are yours to keep or delete: %1.</source>
   <translation>Non chiffrés, car à vous de les garder ou de les supprimer : %1.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/studies</name>
  <message>
   <source>Choose the folder…</source>
   <translation>Choisir le dossier…</translation>
  </message>
  <message>
   <source>The CT was moved; Undo takes it back.</source>
   <translation>Le scanner a été déplacé ; « Annuler » le remet à sa place.</translation>
  </message>
  <message>
   <source>The files of this CT are not where they were%1; open the folder where they are now.</source>
   <translation>Les fichiers de ce scanner ne sont plus à leur place%1 ; ouvrez le dossier où ils se trouvent maintenant.</translation>
  </message>
  <message>
   <source>move of a CT</source>
   <translation>déplacement d'un scanner</translation>
  </message>
 </context>
 <context>
  <name>controllers/running</name>
  <message>
   <source>Not finished yet: %1. Closing the program stops it; nothing half-written stays.</source>
   <translation>Pas encore terminé : %1. Fermer le programme l'arrête ; rien ne reste écrit à moitié.</translation>
  </message>
  <message>
   <source>Stopped before its end, as another CT was opened: %1.</source>
   <translation>Arrêté avant la fin, car un autre scanner a été ouvert : %1.</translation>
  </message>
  <message>
   <source>a heat map</source>
   <translation>une carte de chaleur</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>un rapport</translation>
  </message>
  <message>
   <source>a workbook</source>
   <translation>un classeur</translation>
  </message>
  <message>
   <source>an export</source>
   <translation>un export</translation>
  </message>
  <message>
   <source>the analysis</source>
   <translation>l'analyse</translation>
  </message>
  <message>
   <source>the comparison with a reader</source>
   <translation>la comparaison avec un lecteur</translation>
  </message>
  <message>
   <source>the reader study</source>
   <translation>l'étude de lecture</translation>
  </message>
  <message>
   <source>the scores of a level that was moved</source>
   <translation>les scores d'un niveau déplacé</translation>
  </message>
  <message>
   <source>the scores of all slices</source>
   <translation>les scores de toutes les coupes</translation>
  </message>
  <message>
   <source>the workbook of the cohort</source>
   <translation>le classeur de la cohorte</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/list</name>
  <message>
   <source>%1 file</source>
   <translation>%1 fichier</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 fichiers</translation>
  </message>
  <message>
   <source>%1, CT of %2</source>
   <translation>%1, scanner du %2</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>An analysis is running. Analyse this afterwards, in the background, or open it now? What is finished of the running one is kept.</source>
   <translation>Une analyse est en cours. Analyser celui-ci ensuite, en arrière-plan, ou l'ouvrir maintenant ? Ce qui est terminé de l'analyse en cours est conservé.</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>Examen des fichiers</translation>
  </message>
  <message>
   <source>Not analysed yet: %1 of the waiting list. Closing the program ends the list: what is finished is in the records, the others are to be dropped again.</source>
   <translation>Pas encore analysés : %1 de la file d'attente. Fermer le programme met fin à la file : ce qui est terminé est dans les dossiers, les autres devront être déposés à nouveau.</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Ouvrir maintenant</translation>
  </message>
  <message>
   <source>The records cannot be written, so nothing would be kept: open it instead.</source>
   <translation>Les dossiers ne peuvent pas être écrits, rien ne serait conservé : ouvrez-le plutôt.</translation>
  </message>
  <message>
   <source>was analysed before</source>
   <translation>déjà analysé auparavant</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/work</name>
  <message>
   <source>%1 Open it to decide.</source>
   <translation>%1 Ouvrez-le pour décider.</translation>
  </message>
  <message>
   <source>It has no date: open it and say of which day it is.</source>
   <translation>Il n'a pas de date : ouvrez-le et indiquez de quel jour il est.</translation>
  </message>
  <message>
   <source>Its hospital number is of a patient of another name, sex or year of birth: open it and say whose it is.</source>
   <translation>Son numéro hospitalier est celui d'un patient d'un autre nom, sexe ou année de naissance : ouvrez-le et indiquez à qui il appartient.</translation>
  </message>
  <message>
   <source>The records were changed while it was analysed, so it is not kept; open it again.</source>
   <translation>Les dossiers ont changé pendant son analyse ; il n'est donc pas conservé ; rouvrez-le.</translation>
  </message>
 </context>
 <context>
  <name>core/agreement</name>
  <message>
   <source>asymptotic</source>
   <translation>asymptotique</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exact</translation>
  </message>
  <message>
   <source>the masks must have the same shape</source>
   <translation>les masques doivent avoir la même forme</translation>
  </message>
  <message>
   <source>two equally long series of at least %1 values are needed</source>
   <translation>deux séries de même longueur, d'au moins %1 valeurs, sont nécessaires</translation>
  </message>
  <message>
   <source>values must be finite; leave out missing pairs first</source>
   <translation>les valeurs doivent être finies ; écartez d'abord les paires incomplètes</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/afterwards</name>
  <message>
   <source>Heat map of slice %1</source>
   <translation>Carte de chaleur de la coupe %1</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before asking for a heat map.</source>
   <translation>Les poumons n'ont pas encore été trouvés ; analysez la série avant de demander une carte de chaleur.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before moving a level.</source>
   <translation>Les poumons n'ont pas encore été trouvés ; analysez la série avant de déplacer un niveau.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before scoring its slices.</source>
   <translation>Les poumons n'ont pas encore été trouvés ; analysez la série avant de coter ses coupes.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/familiarity</name>
  <message>
   <source>This CT lies outside what “%1” learnt from: %2. Its measured error does not hold here; look at the lesions before you use the numbers.</source>
   <translation>Ce scanner sort de ce que « %1 » a appris : %2. Son erreur mesurée ne vaut pas ici ; regardez les lésions avant d'utiliser les chiffres.</translation>
  </message>
  <message>
   <source>lungs of %1 HU (%2 to %3)</source>
   <translation>poumons à %1 HU (%2 à %3)</translation>
  </message>
  <message>
   <source>noise of %1 HU (%2 to %3)</source>
   <translation>bruit de %1 HU (%2 à %3)</translation>
  </message>
  <message>
   <source>slices %1 mm apart (%2 to %3)</source>
   <translation>coupes espacées de %1 mm (%2 à %3)</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/lesion_volume</name>
  <message>
   <source>Marking lesions</source>
   <translation>Marquage des lésions</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/marking</name>
  <message>
   <source>Adding dense diseased lung to the lungs</source>
   <translation>Ajout aux poumons du parenchyme malade dense</translation>
  </message>
  <message>
   <source>Removing specks</source>
   <translation>Suppression des points isolés</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/network_masks</name>
  <message>
   <source>The network “%1” answered the same everywhere, whatever it was shown; its answer is not used. Choose another network.</source>
   <translation>Le réseau « %1 » a donné partout la même réponse, quoi qu'on lui montre ; sa réponse n'est pas utilisée. Choisissez un autre réseau.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/level_cube</name>
  <message>
   <source>Finding the Goh levels</source>
   <translation>Recherche des niveaux de Goh</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/placing</name>
  <message>
   <source>%1, averaged with the network (weight %2)%3</source>
   <translation>%1, moyenné avec le réseau (poids %2)%3</translation>
  </message>
  <message>
   <source>%1; moved to keep the order inside the lungs</source>
   <translation>%1 ; déplacé pour garder l'ordre à l'intérieur des poumons</translation>
  </message>
  <message>
   <source>%1; the network lies elsewhere</source>
   <translation>%1 ; le réseau le place ailleurs</translation>
  </message>
  <message>
   <source>%1; what is seen of it in the masks does not fit</source>
   <translation>%1 ; ce qu'on en voit dans les masques ne concorde pas</translation>
  </message>
  <message>
   <source>1 cm above the right dome seen in the lung mask</source>
   <translation>1 cm au-dessus de la coupole droite vue dans le masque pulmonaire</translation>
  </message>
  <message>
   <source>The fork of the windpipe was not clearly seen, so the levels rest on the network and on usual distances; look at all five.</source>
   <translation>La bifurcation trachéale n'a pas été vue clairement ; les niveaux reposent sur le réseau et sur des distances usuelles ; regardez les cinq.</translation>
  </message>
  <message>
   <source>distance from carina and right dome</source>
   <translation>distance à la carène et à la coupole droite</translation>
  </message>
  <message>
   <source>halfway between levels 3 and 5</source>
   <translation>à mi-distance des niveaux 3 et 5</translation>
  </message>
  <message>
   <source>main carina seen in the airway</source>
   <translation>carène vue dans les voies aériennes</translation>
  </message>
  <message>
   <source>roof of the aortic arch seen beside the left lung</source>
   <translation>toit de la crosse aortique vu à côté du poumon gauche</translation>
  </message>
  <message>
   <source>share of the height of the lungs</source>
   <translation>fraction de la hauteur des poumons</translation>
  </message>
  <message>
   <source>they disagree, please check</source>
   <translation>désaccord, à vérifier</translation>
  </message>
  <message>
   <source>usual distance above the carina</source>
   <translation>distance usuelle au-dessus de la carène</translation>
  </message>
  <message>
   <source>usual distance below the carina</source>
   <translation>distance usuelle sous la carène</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/proportions</name>
  <message>
   <source>The automatic place of level %1 is doubtful: %2. Look at it and move it if needed.</source>
   <translation>La position automatique du niveau %1 est douteuse : %2. Regardez-la et corrigez-la si besoin.</translation>
  </message>
  <message>
   <source>above</source>
   <translation>au-dessus</translation>
  </message>
  <message>
   <source>analysis-level-%1</source>
   <translation>analysis-level-%1</translation>
  </message>
  <message>
   <source>below</source>
   <translation>en dessous</translation>
  </message>
  <message>
   <source>higher</source>
   <translation>plus haut</translation>
  </message>
  <message>
   <source>it lies %1 mm %2 level %3, usual are about %4 mm</source>
   <translation>distance au niveau %3 : %1 mm (%2), habituellement environ %4 mm</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>plus bas</translation>
  </message>
  <message>
   <source>the network sees it %1 mm %2</source>
   <translation>le réseau le voit %1 mm %2</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/airways</name>
  <message>
   <source>Following the airways</source>
   <translation>Suivi des voies aériennes</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/finding</name>
  <message>
   <source>%1; choose an axial slice through the chest.</source>
   <translation>%1 ; choisissez une coupe axiale passant par le thorax.</translation>
  </message>
  <message>
   <source>Choosing the lungs among the air</source>
   <translation>Choix des poumons parmi l'air</translation>
  </message>
  <message>
   <source>Filling vessels and drawing the border</source>
   <translation>Remplissage des vaisseaux et tracé du contour</translation>
  </message>
  <message>
   <source>Looking for air inside the body</source>
   <translation>Recherche de l'air dans le corps</translation>
  </message>
  <message>
   <source>Lungs found</source>
   <translation>Poumons trouvés</translation>
  </message>
  <message>
   <source>No lung was found in this series; choose a CT of the whole chest.</source>
   <translation>Aucun poumon trouvé dans cette série ; choisissez un scanner du thorax entier.</translation>
  </message>
  <message>
   <source>No lung was found in this slice; choose an axial slice of the chest.</source>
   <translation>Aucun poumon trouvé dans cette coupe ; choisissez une coupe axiale du thorax.</translation>
  </message>
  <message>
   <source>The air in this slice is gas, not lung; choose an axial slice of the chest.</source>
   <translation>L'air de cette coupe est du gaz, pas du poumon ; choisissez une coupe axiale du thorax.</translation>
  </message>
  <message>
   <source>This slice shows only %1 cm² of lung, too little to be measured</source>
   <translation>Cette coupe ne montre que %1 cm² de poumon, trop peu pour être mesuré</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/fissures</name>
  <message>
   <source>the expected fissure may not lean to a side</source>
   <translation>la scissure attendue ne doit pas pencher d'un côté</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lobe_network</name>
  <message>
   <source>%1; look at the border of the lungs before you trust the numbers.</source>
   <translation>%1 ; regardez le contour des poumons avant de vous fier aux chiffres.</translation>
  </message>
  <message>
   <source>Finding the lobes</source>
   <translation>Recherche des lobes</translation>
  </message>
  <message>
   <source>Looking at the whole chest</source>
   <translation>Examen du thorax entier</translation>
  </message>
  <message>
   <source>Lungs by threshold and by the network overlap by %1 only (Dice)</source>
   <translation>Poumons par seuillage et par réseau : recouvrement de %1 seulement (Dice)</translation>
  </message>
  <message>
   <source>The card of “%1” does not name the five lobes; compare it with README.</source>
   <translation>La fiche de « %1 » ne nomme pas les cinq lobes ; comparez-la au README.</translation>
  </message>
  <message>
   <source>The chosen lesion network does not see the lungs, so dense diseased lung may be missing from them.</source>
   <translation>Le réseau de lésions choisi ne voit pas les poumons ; du parenchyme malade dense peut donc y manquer.</translation>
  </message>
  <message>
   <source>The network did not see both lungs, so the lobes were cut along their fissures; look at the borders of the lobes.</source>
   <translation>Le réseau n'a pas vu les deux poumons ; les lobes ont été séparés le long de leurs scissures ; regardez les limites des lobes.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lung_sides</name>
  <message>
   <source>Telling right from left</source>
   <translation>Distinction droite-gauche</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/metal</name>
  <message>
   <source>Metal, or contrast medium as dense as metal, lies in the body (from %1 to %2 mm). Streaks from it look like disease and hide it; look at the lesions there before you use the numbers.</source>
   <translation>Du métal, ou un produit de contraste aussi dense que du métal, se trouve dans le corps (de %1 à %2 mm). Ses stries ressemblent à une maladie et la masquent ; regardez-y les lésions avant d’utiliser les chiffres.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/missing_lung</name>
  <message>
   <source>%1 % of what is counted as lung lies at the skin or outside the body: air under the skin, in clothes or in a mattress. Look at the border of the lungs before you use the numbers.</source>
   <translation>%1 % de ce qui est compté comme poumon se trouve contre la peau ou hors du corps : de l’air sous la peau, dans des vêtements ou dans un matelas. Regardez le bord des poumons avant d’utiliser les chiffres.</translation>
  </message>
  <message>
   <source>%1 mL of gas beside the lungs are not counted as lung: a pneumothorax, a giant bulla, or gas of stomach or bowel. Look at the border of the lungs.</source>
   <translation>%1 mL de gaz à côté des poumons ne sont pas comptés comme poumon : un pneumothorax, une bulle géante, ou du gaz de l'estomac ou de l'intestin. Regardez la limite des poumons.</translation>
  </message>
  <message>
   <source>%1 mL of gas without vessels are counted as lung: a bulla, or bowel, stomach or gullet behind a wall too thin to be seen. Look at the border of the lungs.</source>
   <translation>%1 mL de gaz sans vaisseaux sont comptés comme poumon : une bulle, ou de l’intestin, de l’estomac ou de l’œsophage derrière une paroi trop fine pour être vue. Regardez le bord des poumons.</translation>
  </message>
  <message>
   <source>At least %1 mL beside the lungs are as dense as fluid and are counted neither as lung nor as lesion. Collapsed lung there may be missing; look at the border of the lungs.</source>
   <translation>Au moins %1 mL à côté des poumons ont la densité d'un liquide et ne comptent ni comme poumon ni comme lésion. Du poumon collabé peut y manquer ; regardez le bord des poumons.</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the left. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the right lung.</source>
   <translation>Presque aucun poumon n'a été trouvé à gauche. S'il est collabé ou condensé en entier, il n'est pas compté, et tous les pourcentages sont ceux du poumon droit.</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the right. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the left lung.</source>
   <translation>Presque aucun poumon n'a été trouvé à droite. S'il est collabé ou condensé en entier, il n'est pas compté, et tous les pourcentages sont ceux du poumon gauche.</translation>
  </message>
  <message>
   <source>The base of a lung, or the back of it, is too dense to be counted as lung (at %1 mm): fluid, or lung that is solid or has collapsed. If it is lung, its disease is missing from every extent.</source>
   <translation>Une base pulmonaire, ou sa partie postérieure, est trop dense pour être comptée comme poumon (à %1 mm) : liquide, ou poumon condensé ou collabé. Si c’est du poumon, sa maladie manque dans toutes les étendues.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/orientation</name>
  <message>
   <source>The body looks mirrored: heart and liver lie on the wrong sides. Unless the patient has situs inversus, right and left are exchanged and the levels may be far off; check the series and its export.</source>
   <translation>Le corps semble en miroir : cœur et foie sont du mauvais côté. Sauf situs inversus, droite et gauche sont inversées et les niveaux peuvent être très décalés ; vérifiez la série et son export.</translation>
  </message>
  <message>
   <source>The body looks turned front to back: the spine lies in front. Right and left may be exchanged and the levels far off; check the series and its export.</source>
   <translation>Le corps semble retourné d'avant en arrière : le rachis est en avant. Droite et gauche peuvent être inversées et les niveaux très décalés ; vérifiez la série et son export.</translation>
  </message>
  <message>
   <source>The body looks upside down: the windpipe lies in the lower part of the lungs. The levels cannot be trusted; check the series and its export.</source>
   <translation>Le corps semble à l'envers : la trachée se trouve dans la partie basse des poumons. Les niveaux ne sont pas fiables ; vérifiez la série et son export.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/one_slice</name>
  <message>
   <source>“%1” needs a whole chest; choose another network for a single slice.</source>
   <translation>« %1 » demande un thorax entier ; choisissez un autre réseau pour une coupe isolée.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/picture</name>
  <message>
   <source>The picture is unlike those of the real chests that were measured: %1. It may show disease that is not there, or hide it, in masks and scores alike; look at the lesions before you use the numbers.</source>
   <translation>L’image ne ressemble pas à celles des thorax réels mesurés : %1. Elle peut montrer une maladie absente ou la cacher, dans les masques comme dans les scores ; regardez les lésions avant d’utiliser les chiffres.</translation>
  </message>
  <message>
   <source>bands of %1 HU cross both lungs (at most %2), as arms or shoulders make them</source>
   <translation>des bandes de %1 HU traversent les deux poumons (%2 au plus), comme avec les bras ou les épaules</translation>
  </message>
  <message>
   <source>noise is %1 times as strong in one direction (at most %2), as streaks make it</source>
   <translation>le bruit est %1 fois plus fort dans une direction (%2 au plus), comme avec des stries</translation>
  </message>
  <message>
   <source>slices jump by %1 times their usual change (at most %2), as breathing makes them</source>
   <translation>des coupes sautent de %1 fois leur variation habituelle (%2 au plus), comme avec la respiration</translation>
  </message>
  <message>
   <source>the borders of the lungs rise by %1 HU a mm (%2 to %3), as other kernels make them</source>
   <translation>les bords des poumons montent de %1 HU par mm (%2 à %3), comme avec d’autres noyaux</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/pipeline</name>
  <message>
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Making the heat maps</source>
   <translation>Calcul des cartes de chaleur</translation>
  </message>
  <message>
   <source>Measuring the lobes</source>
   <translation>Mesure des lobes</translation>
  </message>
  <message>
   <source>Measuring the lungs</source>
   <translation>Mesure des poumons</translation>
  </message>
  <message>
   <source>Scoring the five levels</source>
   <translation>Cotation des cinq niveaux</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/prepare</name>
  <message>
   <source>The model card asks for %1 slices around one; an odd number is wanted.</source>
   <translation>La fiche du modèle demande %1 coupes autour d'une coupe ; il faut un nombre impair.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/healthy</name>
  <message>
   <source>a generated texture: this patient has no healthy lung to take</source>
   <translation>une texture synthétique : ce patient n'a pas de poumon sain à prélever</translation>
  </message>
  <message>
   <source>the patient's own lung: a square of %1 mm without lesions and of normal density</source>
   <translation>le propre poumon du patient : un carré de %1 mm sans lésion et de densité normale</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/occlusion</name>
  <message>
   <source>Heat maps of level %1</source>
   <translation>Cartes de chaleur du niveau %1</translation>
  </message>
  <message>
   <source>Looking for healthy lung</source>
   <translation>Recherche de poumon sain</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/profile</name>
  <message>
   <source>Scoring all slices, %1 of %2</source>
   <translation>Cotation de toutes les coupes, %1 sur %2</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/scores</name>
  <message>
   <source>Scoring the slices</source>
   <translation>Cotation des coupes</translation>
  </message>
  <message>
   <source>Slice %1 shows no lung; choose a slice that does.</source>
   <translation>La coupe %1 ne montre pas de poumon ; choisissez-en une qui en montre.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/trial</name>
  <message>
   <source>%1 answers with numbers outside 0 to %2.</source>
   <translation>%1 répond par des nombres hors de 0 à %2.</translation>
  </message>
  <message>
   <source>%1 answers with the shape %2 where %3 is wanted.</source>
   <translation>%1 répond avec la forme %2 là où %3 est attendu.</translation>
  </message>
  <message>
   <source>Asking the network</source>
   <translation>Interrogation du réseau</translation>
  </message>
  <message>
   <source>It answers the same whatever it is shown: do not choose it before that is mended.</source>
   <translation>Il répond toujours la même chose quoi qu'on lui montre : ne le choisissez pas avant que ce soit corrigé.</translation>
  </message>
  <message>
   <source>It sees no lung and no lobe in the chest: compare its card with README.</source>
   <translation>Il ne voit ni poumon ni lobe dans le thorax : comparez sa fiche au README.</translation>
  </message>
  <message>
   <source>Its scores go beyond 0 to 100 and are cut there: compare its last layer with README.</source>
   <translation>Ses scores sortent de 0 à 100 et y sont tronqués : comparez sa dernière couche au README.</translation>
  </message>
  <message>
   <source>Opening the network</source>
   <translation>Ouverture du réseau</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>Testé</translation>
  </message>
  <message>
   <source>The card must say a “role”: %1.</source>
   <translation>La fiche doit indiquer un « role » : %1.</translation>
  </message>
  <message>
   <source>The card of “%1” names no lesion class; compare it with README.</source>
   <translation>La fiche de « %1 » ne nomme aucune classe de lésion ; comparez-la au README.</translation>
  </message>
  <message>
   <source>The network “%1”</source>
   <translation>Le réseau « %1 »</translation>
  </message>
  <message>
   <source>The network “%1” answers with numbers that are no probabilities.</source>
   <translation>Le réseau « %1 » répond par des nombres qui ne sont pas des probabilités.</translation>
  </message>
  <message>
   <source>The network “%1” does not answer as a network for %2 does; compare its card with README.</source>
   <translation>Le réseau « %1 » ne répond pas comme un réseau pour %2 ; comparez sa fiche au README.</translation>
  </message>
  <message>
   <source>five levels are wanted</source>
   <translation>cinq niveaux sont attendus</translation>
  </message>
  <message>
   <source>generated chest, small</source>
   <translation>thorax synthétique, petit</translation>
  </message>
 </context>
 <context>
  <name>core/batch/cluster</name>
  <message>
   <source>The scheduler at %1 has gone, or sent this worker away; what was finished stays.</source>
   <translation>L'ordonnanceur à %1 a disparu ou a renvoyé ce processus ; ce qui était terminé reste.</translation>
  </message>
  <message>
   <source>“%1” is no address of a scheduler; write tls://HOST:8786, or tcp:// without TLS.</source>
   <translation>« %1 » n'est pas une adresse d'ordonnanceur ; écrivez tls://HOST:8786, ou tcp:// sans TLS.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/folders</name>
  <message>
   <source>%1 cannot be written; start the batch again.</source>
   <translation>Impossible d'écrire %1 ; relancez le lot.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/run</name>
  <message>
   <source>“%1” holds results %2 pseudonyms; both kinds in one folder would tell who is who. Choose another folder.</source>
   <translation>« %1 » contient des résultats %2 pseudonymes ; les deux sortes dans un même dossier révéleraient qui est qui. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>“%1” holds results under pseudonyms of another key file than “%2”; its patients would have two codes each. Name that key file with --key, or choose another folder.</source>
   <translation>« %1 » contient des résultats sous les pseudonymes d'un autre fichier de clés que « %2 » ; ses patients auraient chacun deux codes. Indiquez ce fichier de clés avec --key, ou choisissez un autre dossier.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/states</name>
  <message>
   <source>%1 is not whole; remove it if no other batch writes here, and start again.</source>
   <translation>%1 est incomplet ; supprimez-le si aucun autre lot n'écrit ici, et relancez.</translation>
  </message>
 </context>
 <context>
  <name>core/classes</name>
  <message>
   <source>Consolidation</source>
   <translation>Condensation</translation>
  </message>
  <message>
   <source>Established fibrosis</source>
   <translation>Fibrose constituée</translation>
  </message>
  <message>
   <source>Ground-glass (GG)</source>
   <translation>Verre dépoli (GG)</translation>
  </message>
  <message>
   <source>Ground-glass opacity</source>
   <translation>Verre dépoli</translation>
  </message>
  <message>
   <source>Left lower lobe</source>
   <translation>Lobe inférieur gauche</translation>
  </message>
  <message>
   <source>Left upper lobe</source>
   <translation>Lobe supérieur gauche</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Reticulation</source>
   <translation>Réticulations</translation>
  </message>
  <message>
   <source>Reticulation (RET)</source>
   <translation>Réticulations (RET)</translation>
  </message>
  <message>
   <source>Right lower lobe</source>
   <translation>Lobe inférieur droit</translation>
  </message>
  <message>
   <source>Right middle lobe</source>
   <translation>Lobe moyen</translation>
  </message>
  <message>
   <source>Right upper lobe</source>
   <translation>Lobe supérieur droit</translation>
  </message>
  <message>
   <source>Total extent (TOT)</source>
   <translation>Étendue totale (TOT)</translation>
  </message>
  <message>
   <source>consolidation</source>
   <translation>condensation</translation>
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
   <translation>gauche</translation>
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
   <translation>moyen</translation>
  </message>
  <message>
   <source>not marked by this network</source>
   <translation>non marqué par ce réseau</translation>
  </message>
  <message>
   <source>right</source>
   <translation>droit</translation>
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
   <translation>asymétrie</translation>
  </message>
  <message>
   <source>tot</source>
   <translation>tot</translation>
  </message>
  <message>
   <source>total</source>
   <translation>total</translation>
  </message>
  <message>
   <source>upper</source>
   <translation>supérieur</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/statistics</name>
  <message>
   <source>%1 is the same in all %2 patients</source>
   <translation>%1 : identique chez les %2 patients</translation>
  </message>
  <message>
   <source>%1 patient</source>
   <translation>%1 patient</translation>
  </message>
  <message>
   <source>%1 patients</source>
   <translation>%1 patients</translation>
  </message>
  <message>
   <source>%1 progressive and %2 stable; at least %3 of each are needed</source>
   <translation>%1 en progression et %2 stables ; il en faut au moins %3 de chaque</translation>
  </message>
  <message>
   <source>%1 with both visits; at least %2 are needed</source>
   <translation>%1 avec les deux visites ; il en faut au moins %2</translation>
  </message>
  <message>
   <source>%1 with both; at least %2 are needed</source>
   <translation>%1 avec les deux valeurs ; il en faut au moins %2</translation>
  </message>
  <message>
   <source>%1 without any change left out of Wilcoxon's ranks</source>
   <translation>%1 sans aucun changement, hors des rangs de Wilcoxon</translation>
  </message>
  <message>
   <source>all changed by the same amount, so there is no t-test</source>
   <translation>tous ont changé d'autant, donc pas de test t</translation>
  </message>
  <message>
   <source>nan</source>
   <translation>nan</translation>
  </message>
  <message>
   <source>neither group varies, so there is no t-test</source>
   <translation>aucun des deux groupes ne varie, donc pas de test t</translation>
  </message>
  <message>
   <source>nothing changed in any patient</source>
   <translation>rien n'a changé chez aucun patient</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/table</name>
  <message>
   <source>%1 with a follow-up, median %2 months (%3)</source>
   <translation>%1 avec un suivi, médiane %2 mois (%3)</translation>
  </message>
  <message>
   <source>%1: %2 progressive, %3 stable, %4 not decided or not applicable</source>
   <translation>%1 : %2 en progression, %3 stables, %4 non décidés ou non concernés</translation>
  </message>
  <message>
   <source>Correlations</source>
   <translation>Corrélations</translation>
  </message>
  <message>
   <source>Correlations of change</source>
   <translation>Corrélations des variations</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>No answer, or no follow-up</source>
   <translation>Pas de réponse, ou pas de suivi</translation>
  </message>
  <message>
   <source>No definition of progression chosen</source>
   <translation>Aucune définition de progression choisie</translation>
  </message>
  <message>
   <source>Paired tests</source>
   <translation>Tests appariés</translation>
  </message>
  <message>
   <source>Reading the patients</source>
   <translation>Lecture des patients</translation>
  </message>
  <message>
   <source>first</source>
   <translation>première</translation>
  </message>
  <message>
   <source>first to last</source>
   <translation>première à dernière</translation>
  </message>
  <message>
   <source>first visit</source>
   <translation>première visite</translation>
  </message>
  <message>
   <source>first visit to that nearest to 12 months</source>
   <translation>de la première visite à la plus proche de 12 mois</translation>
  </message>
  <message>
   <source>first visit to the last</source>
   <translation>de la première visite à la dernière</translation>
  </message>
  <message>
   <source>last</source>
   <translation>dernière</translation>
  </message>
  <message>
   <source>last two</source>
   <translation>deux dernières</translation>
  </message>
  <message>
   <source>last visit</source>
   <translation>dernière visite</translation>
  </message>
  <message>
   <source>no definition chosen</source>
   <translation>aucune définition choisie</translation>
  </message>
  <message>
   <source>no follow-up</source>
   <translation>pas de suivi</translation>
  </message>
  <message>
   <source>none with a follow-up</source>
   <translation>aucun avec un suivi</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>non applicable</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>non décidé</translation>
  </message>
  <message>
   <source>one year</source>
   <translation>un an</translation>
  </message>
  <message>
   <source>progressive</source>
   <translation>en progression</translation>
  </message>
  <message>
   <source>stable</source>
   <translation>stable</translation>
  </message>
  <message>
   <source>the last two visits</source>
   <translation>les deux dernières visites</translation>
  </message>
 </context>
 <context>
  <name>core/compare/affine</name>
  <message>
   <source>Fitting the lungs as a whole</source>
   <translation>Ajustement global des poumons</translation>
  </message>
 </context>
 <context>
  <name>core/compare/bspline</name>
  <message>
   <source>Fitting the lungs in detail</source>
   <translation>Ajustement fin des poumons</translation>
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
   <translation>Comparaison des densités</translation>
  </message>
  <message>
   <source>Comparing lesions</source>
   <translation>Comparaison des lésions</translation>
  </message>
 </context>
 <context>
  <name>core/compare/matching</name>
  <message>
   <source>Matched by the %1 Goh levels and the outline of the lungs, not by registration: places agree roughly, to a centimetre or two, and no difference of densities is shown.</source>
   <translation>Appariement par les %1 niveaux de Goh et le contour des poumons, sans recalage : les emplacements concordent en gros, à un ou deux centimètres près, et aucune différence de densité n'est montrée.</translation>
  </message>
  <message>
   <source>Matched by the top and the bottom of the lungs only, because the two CTs do not share two Goh levels: places agree roughly, to a few centimetres, and no difference of densities is shown.</source>
   <translation>Appariement par le sommet et la base des poumons seulement, car les deux scanners n'ont pas deux niveaux de Goh en commun : les emplacements concordent en gros, à quelques centimètres près, et aucune différence de densité n'est montrée.</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so the two CTs cannot be matched; analyse it first.</source>
   <translation>Scanner sans masque pulmonaire (%1) : les deux scanners ne peuvent pas être appariés ; analysez-le d'abord.</translation>
  </message>
 </context>
 <context>
  <name>core/compare/quality</name>
  <message>
   <source>Measuring how well the lungs fit</source>
   <translation>Mesure de la concordance des poumons</translation>
  </message>
  <message>
   <source>The registration is not used because %1; the CTs are matched by level instead.</source>
   <translation>Recalage non utilisé : %1 ; les scanners sont appariés par niveau.</translation>
  </message>
  <message>
   <source>the lung volumes differ by a factor of %1</source>
   <translation>les volumes pulmonaires diffèrent d'un facteur %1</translation>
  </message>
  <message>
   <source>the lung would have to fold over itself in %1 % of its volume</source>
   <translation>le poumon devrait se replier sur lui-même dans %1 % de son volume</translation>
  </message>
  <message>
   <source>the outlines of the lungs do not fit (Dice %1)</source>
   <translation>les contours des poumons ne concordent pas (Dice %1)</translation>
  </message>
  <message>
   <source>the size of the lungs would have to change more than breathing does</source>
   <translation>la taille des poumons devrait changer plus que ne le fait la respiration</translation>
  </message>
  <message>
   <source>vessels and bronchi do not meet: the CTs may be of two patients</source>
   <translation>vaisseaux et bronches ne se correspondent pas : les scanners sont peut-être de deux patients</translation>
  </message>
 </context>
 <context>
  <name>core/compare/registration</name>
  <message>
   <source>Lungs registered</source>
   <translation>Poumons recalés</translation>
  </message>
  <message>
   <source>Preparing the current CT</source>
   <translation>Préparation du scanner actuel</translation>
  </message>
  <message>
   <source>Preparing the prior CT</source>
   <translation>Préparation du scanner antérieur</translation>
  </message>
  <message>
   <source>Registered: the lungs overlap by Dice %1 (before %2), their surfaces are %3 mm apart on average</source>
   <translation>Recalé : recouvrement des poumons Dice %1 (avant %2), surfaces distantes de %3 mm en moyenne</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so it cannot be registered; analyse it first.</source>
   <translation>Scanner sans masque pulmonaire (%1) : il ne peut pas être recalé ; analysez-le d'abord.</translation>
  </message>
  <message>
   <source>The %1 CT shows less than %2 mL of lung, so it cannot be registered; choose a CT of the whole chest.</source>
   <translation>Scanner avec moins de %2 mL de poumon (%1) : il ne peut pas être recalé ; choisissez un scanner du thorax entier.</translation>
  </message>
  <message>
   <source>The %1 CT shows no %2 lung while the %3 CT does, so they cannot be registered; check the lung masks.</source>
   <translation>Poumon %2 absent du scanner (%1) mais présent dans l'autre (%3) : pas de recalage possible ; vérifiez les masques pulmonaires.</translation>
  </message>
  <message>
   <source>a lung mask has the shape of its volume</source>
   <translation>un masque pulmonaire a la forme de son volume</translation>
  </message>
  <message>
   <source>only %1 % of the lungs are in both CTs</source>
   <translation>seuls %1 % des poumons sont dans les deux scanners</translation>
  </message>
  <message>
   <source>vessels do not meet in %1 % of the lungs</source>
   <translation>les vaisseaux ne se correspondent pas dans %1 % des poumons</translation>
  </message>
 </context>
 <context>
  <name>core/compare/resample</name>
  <message>
   <source>Bringing the prior CT onto the current one</source>
   <translation>Mise en correspondance du scanner antérieur avec l'actuel</translation>
  </message>
  <message>
   <source>a refused match must not be used</source>
   <translation>un appariement refusé ne doit pas être utilisé</translation>
  </message>
 </context>
 <context>
  <name>core/compare/volume_change</name>
  <message>
   <source>Measuring the change of volume</source>
   <translation>Mesure de la variation de volume</translation>
  </message>
 </context>
 <context>
  <name>core/compare/working</name>
  <message>
   <source>A lung mask is full of holes, so the CTs cannot be registered; analyse them again.</source>
   <translation>Un masque pulmonaire est plein de trous, les scanners ne peuvent pas être recalés ; analysez-les à nouveau.</translation>
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
   <translation>demandé seulement là où les masques les contiennent</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/counts</name>
  <message>
   <source>Counting the masks</source>
   <translation>Décompte des masques</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/targets</name>
  <message>
   <source>Any lesion</source>
   <translation>Toute lésion</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Combler les trous</translation>
  </message>
  <message>
   <source>Grow by</source>
   <translation>Dilater de</translation>
  </message>
  <message>
   <source>Interpolate between slices</source>
   <translation>Interpoler entre coupes</translation>
  </message>
  <message>
   <source>Left lung</source>
   <translation>Poumon gauche</translation>
  </message>
  <message>
   <source>Remove islands below</source>
   <translation>Supprimer les îlots de moins de</translation>
  </message>
  <message>
   <source>Right lung</source>
   <translation>Poumon droit</translation>
  </message>
  <message>
   <source>Shrink by</source>
   <translation>Éroder de</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/whole</name>
  <message>
   <source>Choose one class of lesions: what is added must be of some class.</source>
   <translation>Choisissez une classe de lésions : ce qui est ajouté doit appartenir à une classe.</translation>
  </message>
  <message>
   <source>Draw on a slice above and on one below with a gap between them, and go to a slice in that gap.</source>
   <translation>Dessinez sur une coupe au-dessus et sur une au-dessous en laissant un intervalle, puis placez-vous sur une coupe de cet intervalle.</translation>
  </message>
  <message>
   <source>Filling holes</source>
   <translation>Comblement des trous</translation>
  </message>
  <message>
   <source>Growing</source>
   <translation>Dilatation</translation>
  </message>
  <message>
   <source>Interpolating</source>
   <translation>Interpolation</translation>
  </message>
  <message>
   <source>Looking for islands</source>
   <translation>Recherche des îlots</translation>
  </message>
  <message>
   <source>Shrinking</source>
   <translation>Érosion</translation>
  </message>
  <message>
   <source>There is nothing of it to work on in these slices.</source>
   <translation>Il n'y a rien de tel à traiter dans ces coupes.</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/working</name>
  <message>
   <source>A mask does not lie on the grid of this CT; analyse the CT again before correcting it.</source>
   <translation>Un masque n'est pas sur la grille de ce scanner ; relancez l'analyse avant de le corriger.</translation>
  </message>
  <message>
   <source>Lesions were not marked yet; analyse the CT before correcting them.</source>
   <translation>Les lésions n'ont pas encore été marquées ; analysez le scanner avant de les corriger.</translation>
  </message>
  <message>
   <source>Lobes were not found yet; analyse the CT before correcting them.</source>
   <translation>Les lobes n'ont pas encore été trouvés ; analysez le scanner avant de les corriger.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the CT before correcting its masks.</source>
   <translation>Les poumons n'ont pas encore été trouvés ; analysez le scanner avant de corriger ses masques.</translation>
  </message>
 </context>
 <context>
  <name>core/course/assess</name>
  <message>
   <source>%1 apart</source>
   <translation>%1 d'écart</translation>
  </message>
  <message>
   <source>%1 day</source>
   <translation>%1 jour</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 jours</translation>
  </message>
  <message>
   <source>70 % predicted parts 10 to 30 % of extent</source>
   <translation>70 % de la théorique départage une étendue de 10 à 30 %</translation>
  </message>
  <message>
   <source>CT %1</source>
   <translation>TDM %1</translation>
  </message>
  <message>
   <source>FVC, % predicted</source>
   <translation>CVF, % de la théorique</translation>
  </message>
  <message>
   <source>Goh extent</source>
   <translation>Étendue de Goh</translation>
  </message>
  <message>
   <source>Goh stage</source>
   <translation>Stade de Goh</translation>
  </message>
  <message>
   <source>cannot be decided: a value is impossible (%1)</source>
   <translation>indécidable : une valeur est impossible (%1)</translation>
  </message>
  <message>
   <source>indeterminate</source>
   <translation>indéterminé</translation>
  </message>
  <message>
   <source>not determined: there is no Goh extent</source>
   <translation>non déterminé : pas d'étendue de Goh</translation>
  </message>
  <message>
   <source>the mean extent of five levels</source>
   <translation>l'étendue moyenne des cinq niveaux</translation>
  </message>
  <message>
   <source>the same day</source>
   <translation>le même jour</translation>
  </message>
 </context>
 <context>
  <name>core/course/breath</name>
  <message>
   <source>%1 HU at equal volume, %2</source>
   <translation>%1 HU à volume égal, %2</translation>
  </message>
  <message>
   <source>%1 against both lungs</source>
   <translation>%1 par rapport aux deux poumons</translation>
  </message>
  <message>
   <source>%1 of its volume%2</source>
   <translation>%1 de son volume%2</translation>
  </message>
  <message>
   <source>%1 of the volume, breath included</source>
   <translation>%1 du volume, respiration comprise</translation>
  </message>
  <message>
   <source>%1, volume-matched</source>
   <translation>%1, à volume égal</translation>
  </message>
  <message>
   <source>%1_matched</source>
   <translation>%1_matched</translation>
  </message>
  <message>
   <source>15th percentile</source>
   <translation>15e percentile</translation>
  </message>
  <message>
   <source>Air in the windpipe</source>
   <translation>Air trachéal</translation>
  </message>
  <message>
   <source>Air in the windpipe differs by %1 HU (%2, then %3): scanner or reconstruction changed the density, so compare densities with care.</source>
   <translation>L'air trachéal diffère de %1 HU (%2, puis %3) : l'appareil ou la reconstruction a modifié la densité ; comparez les densités avec prudence.</translation>
  </message>
  <message>
   <source>HU</source>
   <translation>HU</translation>
  </message>
  <message>
   <source>Log-Jacobian, %1</source>
   <translation>Log-jacobien, %1</translation>
  </message>
  <message>
   <source>Log-Jacobian, both lungs</source>
   <translation>Log-jacobien, les deux poumons</translation>
  </message>
  <message>
   <source>Mean density</source>
   <translation>Densité moyenne</translation>
  </message>
  <message>
   <source>Pair of CTs</source>
   <translation>Paire de scanners</translation>
  </message>
  <message>
   <source>Parr et al., Am J Respir Crit Care Med 2004;170:883 (air in the patient's CT as calibration)</source>
   <translation>Parr et al., Am J Respir Crit Care Med 2004;170:883 (l'air du scanner du patient comme étalonnage)</translation>
  </message>
  <message>
   <source>Reinhardt et al., Med Image Anal 2008;12:752 (Jacobian of a registration as local expansion)</source>
   <translation>Reinhardt et al., Med Image Anal 2008;12:752 (jacobien d'un recalage comme expansion locale)</translation>
  </message>
  <message>
   <source>Stoel et al., Proc Am Thorac Soc 2008;5:919 (lung as a sponge of unchanged mass)</source>
   <translation>Stoel et al., Proc Am Thorac Soc 2008;5:919 (poumon comme une éponge de masse inchangée)</translation>
  </message>
  <message>
   <source>a lung volume is above zero</source>
   <translation>un volume pulmonaire est supérieur à zéro</translation>
  </message>
  <message>
   <source>an estimate</source>
   <translation>une estimation</translation>
  </message>
  <message>
   <source>differs: scanner or reconstruction</source>
   <translation>diffère : appareil ou reconstruction</translation>
  </message>
  <message>
   <source>log_volume_%1</source>
   <translation>log_volume_%1</translation>
  </message>
  <message>
   <source>no difference that matters</source>
   <translation>pas de différence notable</translation>
  </message>
 </context>
 <context>
  <name>core/course/change</name>
  <message>
   <source>% of lungs</source>
   <translation>% des poumons</translation>
  </message>
  <message>
   <source>%1 at %2 is missing</source>
   <translation>%1 : non renseigné au %2</translation>
  </message>
  <message>
   <source>One of the analyses is not complete; what it lacks is missing below.</source>
   <translation>L'une des analyses n'est pas complète ; ce qui lui manque est absent ci-dessous.</translation>
  </message>
  <message>
   <source>The kernels differ (%1, then %2); density and extent depend on it.</source>
   <translation>Les filtres diffèrent (%1, puis %2) ; densité et étendue en dépendent.</translation>
  </message>
  <message>
   <source>The slice thickness differs (%1 mm, then %2 mm); density and extent depend on it.</source>
   <translation>L'épaisseur de coupe diffère (%1 mm, puis %2 mm) ; densité et étendue en dépendent.</translation>
  </message>
  <message>
   <source>The two CTs were analysed by different networks; analyse both again before comparing them.</source>
   <translation>Les deux scanners ont été analysés par des réseaux différents ; relancez les deux analyses avant de les comparer.</translation>
  </message>
  <message>
   <source>The two CTs were analysed by versions of the program whose numbers differ; analyse both again before comparing them.</source>
   <translation>Les deux scanners ont été analysés par des versions du programme dont les chiffres diffèrent ; relancez les deux analyses avant de les comparer.</translation>
  </message>
  <message>
   <source>less disease</source>
   <translation>moins de lésions</translation>
  </message>
  <message>
   <source>more disease</source>
   <translation>plus de lésions</translation>
  </message>
  <message>
   <source>points</source>
   <translation>points</translation>
  </message>
  <message>
   <source>the second measurement is not later than the first</source>
   <translation>la seconde mesure n'est pas postérieure à la première</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>inchangé</translation>
  </message>
  <message>
   <source>within measurement noise</source>
   <translation>dans le bruit de mesure</translation>
  </message>
 </context>
 <context>
  <name>core/course/follow_up</name>
  <message>
   <source>% predicted</source>
   <translation>% de la théorique</translation>
  </message>
  <message>
   <source>Dyspnoea, mMRC 0–4</source>
   <translation>Dyspnée, mMRC 0–4</translation>
  </message>
  <message>
   <source>FVC in the same unit at both dates is missing (one is in L, the other in % predicted)</source>
   <translation>la CVF dans la même unité aux deux dates (l'une est en L, l'autre en % de la théorique)</translation>
  </message>
  <message>
   <source>Worse symptoms</source>
   <translation>Symptômes aggravés</translation>
  </message>
  <message>
   <source>two visits on different days are needed</source>
   <translation>deux visites de jours différents sont nécessaires</translation>
  </message>
  <message>
   <source>whether symptoms are worse at %1 is missing</source>
   <translation>aggravation ou non des symptômes au %1</translation>
  </message>
 </context>
 <context>
  <name>core/course/measures</name>
  <message>
   <source>15th percentile of density</source>
   <translation>15e percentile de la densité</translation>
  </message>
  <message>
   <source>Composite physiologic index</source>
   <translation>Indice physiologique composite (CPI)</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Densité</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Étendue</translation>
  </message>
  <message>
   <source>Goh extent (mean TOT of five levels)</source>
   <translation>Étendue de Goh (TOT moyen des cinq niveaux)</translation>
  </message>
  <message>
   <source>Ground-glass, mean of five levels</source>
   <translation>Verre dépoli, moyenne des cinq niveaux</translation>
  </message>
  <message>
   <source>High attenuation area</source>
   <translation>Zones de haute atténuation</translation>
  </message>
  <message>
   <source>Kurtosis of density</source>
   <translation>Kurtosis de la densité</translation>
  </message>
  <message>
   <source>Kurtosis, -1024 to -200 HU</source>
   <translation>Kurtosis, -1024 à -200 HU</translation>
  </message>
  <message>
   <source>Lobar severity (0 to 25)</source>
   <translation>Sévérité lobaire (0 à 25)</translation>
  </message>
  <message>
   <source>Low attenuation area (-950 HU)</source>
   <translation>Zones de basse atténuation (-950 HU)</translation>
  </message>
  <message>
   <source>Lung function</source>
   <translation>Fonction respiratoire</translation>
  </message>
  <message>
   <source>Lungs</source>
   <translation>Poumons</translation>
  </message>
  <message>
   <source>Reticulation, mean of five levels</source>
   <translation>Réticulations, moyenne des cinq niveaux</translation>
  </message>
  <message>
   <source>Skewness of density</source>
   <translation>Asymétrie (skewness) de la densité</translation>
  </message>
  <message>
   <source>Skin, body, blood</source>
   <translation>Peau, corps, sang</translation>
  </message>
  <message>
   <source>Total disease</source>
   <translation>Total des lésions</translation>
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
   <translation>%1 (plus haut = plus grave)</translation>
  </message>
  <message>
   <source>%1 by points of FVC % predicted (%2)</source>
   <translation>%1 en points de CVF % de la théorique (%2)</translation>
  </message>
  <message>
   <source>%1 by relative change of FVC in %2 (%3 %)</source>
   <translation>%1 par variation relative de la CVF en %2 (%3 %)</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower</source>
   <translation>%1 points de moins (% de la théorique)</translation>
  </message>
  <message>
   <source>%1 since %2</source>
   <translation>%1 depuis le %2</translation>
  </message>
  <message>
   <source>%1, % predicted</source>
   <translation>%1, % de la théorique</translation>
  </message>
  <message>
   <source>%1: FVC %2 points of % predicted</source>
   <translation>%1 : CVF %2 points de % de la théorique</translation>
  </message>
  <message>
   <source>%1; the index names no window</source>
   <translation>%1 ; l'indice ne fixe pas de délai</translation>
  </message>
  <message>
   <source>%1; the rule names no window</source>
   <translation>%1 ; la règle ne fixe pas de délai</translation>
  </message>
  <message>
   <source>12 ± 3 months</source>
   <translation>12 ± 3 mois</translation>
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
   <translation>VEMS, % de la théorique</translation>
  </message>
  <message>
   <source>FVC minimal important change</source>
   <translation>Variation minimale importante de la CVF</translation>
  </message>
  <message>
   <source>OMERACT</source>
   <translation>OMERACT</translation>
  </message>
  <message>
   <source>a decline of 5 or more, by points of % predicted where both are known</source>
   <translation>un déclin d'au moins 5, en points de % de la théorique si les deux sont connus</translation>
  </message>
  <message>
   <source>criteria met: %1</source>
   <translation>critères remplis : %1</translation>
  </message>
  <message>
   <source>criteria not met</source>
   <translation>critères non remplis</translation>
  </message>
  <message>
   <source>lung function of %1</source>
   <translation>fonction respiratoire du %1</translation>
  </message>
  <message>
   <source>not applicable: not %1 apart</source>
   <translation>non applicable : écart autre que %1</translation>
  </message>
  <message>
   <source>not determined: see what is missing</source>
   <translation>non déterminé : voir ce qui manque</translation>
  </message>
  <message>
   <source>relative DLCO decline %1</source>
   <translation>déclin relatif de la DLCO %1</translation>
  </message>
  <message>
   <source>relative FVC decline %1 (%2)</source>
   <translation>déclin relatif de la CVF %1 (%2)</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with that of DLCO</source>
   <translation>déclin relatif d'au moins 10 %, ou de 5 à moins de 10 % avec celui de la DLCO</translation>
  </message>
  <message>
   <source>relative decline of at least 15 %, with FVC 5 to under 10 % lower</source>
   <translation>déclin relatif d'au moins 15 %, avec une CVF plus basse de 5 à moins de 10 %</translation>
  </message>
 </context>
 <context>
  <name>core/course/read_progression</name>
  <message>
   <source>%1 not used, outside %2</source>
   <translation>%1 : non utilisé, hors du délai %2</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower%2; FVC or DLCO is one of the two signs that are needed</source>
   <translation>%1 points de moins (% de la théorique)%2 ; CVF ou DLCO est l'un des deux signes requis</translation>
  </message>
  <message>
   <source>(corrected for haemoglobin)</source>
   <translation>(corrigée pour l'hémoglobine)</translation>
  </message>
  <message>
   <source>24 months</source>
   <translation>24 mois</translation>
  </message>
  <message>
   <source>CT</source>
   <translation>TDM</translation>
  </message>
  <message>
   <source>INBUILD</source>
   <translation>INBUILD</translation>
  </message>
  <message>
   <source>IPF</source>
   <translation>FPI</translation>
  </message>
  <message>
   <source>More fibrosis on CT, by the reader</source>
   <translation>Plus de fibrose au scanner, selon le lecteur</translation>
  </message>
  <message>
   <source>PPF 2022</source>
   <translation>PPF 2022</translation>
  </message>
  <message>
   <source>any of the six radiological signs, ticked by the reader: one of the two signs that are needed</source>
   <translation>l'un des six signes radiologiques, coché par le lecteur : l'un des deux signes requis</translation>
  </message>
  <message>
   <source>cannot be decided</source>
   <translation>indécidable</translation>
  </message>
  <message>
   <source>cannot be decided: see what is missing</source>
   <translation>indécidable : voir ce qui manque</translation>
  </message>
  <message>
   <source>criteria not met: the reader found another explanation</source>
   <translation>critères non remplis : le lecteur a trouvé une autre explication</translation>
  </message>
  <message>
   <source>lung function</source>
   <translation>fonction respiratoire</translation>
  </message>
  <message>
   <source>more fibrosis</source>
   <translation>plus de fibrose</translation>
  </message>
  <message>
   <source>more fibrosis, judged by the reader, with FVC 5 % lower or worse symptoms</source>
   <translation>plus de fibrose, jugée par le lecteur, avec une CVF plus basse de 5 % ou des symptômes aggravés</translation>
  </message>
  <message>
   <source>not applicable: more than 24 months apart</source>
   <translation>non applicable : plus de 24 mois d'écart</translation>
  </message>
  <message>
   <source>not applicable: more than one year apart</source>
   <translation>non applicable : plus d'un an d'écart</translation>
  </message>
  <message>
   <source>not applicable: the definition leaves out IPF</source>
   <translation>non applicable : la définition exclut la FPI</translation>
  </message>
  <message>
   <source>physiological progression</source>
   <translation>progression physiologique</translation>
  </message>
  <message>
   <source>radiological progression</source>
   <translation>progression radiologique</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with another sign</source>
   <translation>déclin relatif d'au moins 10 %, ou de 5 à moins de 10 % avec un autre signe</translation>
  </message>
  <message>
   <source>signs</source>
   <translation>signs</translation>
  </message>
  <message>
   <source>the six radiological signs</source>
   <translation>les six signes radiologiques</translation>
  </message>
  <message>
   <source>within 24 months</source>
   <translation>en 24 mois</translation>
  </message>
  <message>
   <source>within one year</source>
   <translation>en un an</translation>
  </message>
  <message>
   <source>worse, with FVC 5 % lower or more fibrosis on CT</source>
   <translation>aggravés, avec une CVF plus basse de 5 % ou plus de fibrose au scanner</translation>
  </message>
  <message>
   <source>worse: one of the two signs that are needed</source>
   <translation>aggravés : l'un des deux signes requis</translation>
  </message>
 </context>
 <context>
  <name>core/course/reading</name>
  <message>
   <source>Symptoms</source>
   <translation>Symptômes</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Délai</translation>
  </message>
  <message>
   <source>inside</source>
   <translation>dans le délai</translation>
  </message>
  <message>
   <source>known</source>
   <translation>connu</translation>
  </message>
  <message>
   <source>met</source>
   <translation>rempli</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>non jugé</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>non rempli</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>non utilisé</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>hors du délai</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>en partie</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnue</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
 </context>
 <context>
  <name>core/course/rule_inputs</name>
  <message>
   <source>%1 points</source>
   <translation>%1 points</translation>
  </message>
  <message>
   <source>%1 to %2 (%3%4)</source>
   <translation>%1 à %2 (%3%4)</translation>
  </message>
  <message>
   <source>Absolute decline of %1</source>
   <translation>Déclin absolu : %1</translation>
  </message>
  <message>
   <source>Another explanation, by the reader</source>
   <translation>Autre explication, selon le lecteur</translation>
  </message>
  <message>
   <source>Measured: %1</source>
   <translation>Mesuré : %1</translation>
  </message>
  <message>
   <source>Radiological signs, by the reader</source>
   <translation>Signes radiologiques, selon le lecteur</translation>
  </message>
  <message>
   <source>Relative decline of %1</source>
   <translation>Déclin relatif : %1</translation>
  </message>
  <message>
   <source>haemoglobin-corrected DLCO at %1 is missing (%2)</source>
   <translation>DLCO corrigée pour l'hémoglobine au %1 (%2)</translation>
  </message>
  <message>
   <source>none of the six</source>
   <translation>aucun des six</translation>
  </message>
  <message>
   <source>not used: not marked as corrected for haemoglobin</source>
   <translation>non utilisée : non indiquée comme corrigée pour l'hémoglobine</translation>
  </message>
  <message>
   <source>the reader's judgement of %1 between the CTs of %2 and %3 is missing</source>
   <translation>le jugement du lecteur : %1 entre les scanners du %2 et du %3</translation>
  </message>
  <message>
   <source>the value there is not corrected</source>
   <translation>la valeur de cette date n'est pas corrigée</translation>
  </message>
  <message>
   <source>the value there is not marked as corrected</source>
   <translation>la valeur de cette date n'est pas indiquée comme corrigée</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/children</name>
  <message>
   <source>decode</source>
   <translation>décodage</translation>
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
   <translation>Affinity</translation>
  </message>
  <message>
   <source>Basic</source>
   <translation>Basic</translation>
  </message>
  <message>
   <source>the child process cannot be limited</source>
   <translation>le processus enfant ne peut pas être limité</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/reasons</name>
  <message>
   <source>decoding its pixel data takes far more memory than an image of its size needs</source>
   <translation>le décodage de ses pixels demande bien plus de mémoire qu'une image de cette taille</translation>
  </message>
  <message>
   <source>decoding its pixel data takes far too long</source>
   <translation>le décodage de ses pixels prend beaucoup trop de temps</translation>
  </message>
  <message>
   <source>its pixel data does not have the size that its header says</source>
   <translation>ses pixels n'ont pas la taille indiquée par l'en-tête</translation>
  </message>
  <message>
   <source>its pixel data is cut off</source>
   <translation>ses pixels sont tronqués</translation>
  </message>
  <message>
   <source>its pixel data is damaged</source>
   <translation>ses pixels sont endommagés</translation>
  </message>
  <message>
   <source>the part of this program that decodes it could not be started; install the program again</source>
   <translation>la partie du programme qui le décode n'a pas pu démarrer ; réinstallez le programme</translation>
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
   <translation>sans perte</translation>
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
   <translation>all gzip</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>lecture impossible</translation>
  </message>
  <message>
   <source>it has more voxels than its header says</source>
   <translation>il a plus de voxels que ne l'indique son en-tête</translation>
  </message>
  <message>
   <source>it is cut off: it has fewer voxels than its header says</source>
   <translation>il est tronqué : il a moins de voxels que ne l'indique son en-tête</translation>
  </message>
  <message>
   <source>it is damaged: its packed voxels cannot be unpacked or do not agree with their checksum</source>
   <translation>il est endommagé : ses voxels compressés ne peuvent pas être décompressés ou ne concordent pas avec leur somme de contrôle</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/archive</name>
  <message>
   <source>it cannot be opened (no permission, or a broken link)</source>
   <translation>ouverture impossible (pas d'autorisation, ou lien rompu)</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>il n'a pas de nom</translation>
  </message>
  <message>
   <source>it is a link or a device</source>
   <translation>c'est un lien ou un périphérique</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>ce n'est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>it is protected by a password; unpack it first</source>
   <translation>il est protégé par un mot de passe ; décompressez-le d'abord</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>il est trop volumineux</translation>
  </message>
  <message>
   <source>it would grow too much when unpacked</source>
   <translation>il deviendrait trop volumineux une fois décompressé</translation>
  </message>
  <message>
   <source>its name points outside the ZIP file</source>
   <translation>son nom pointe hors du fichier ZIP</translation>
  </message>
  <message>
   <source>no disc has so many files</source>
   <translation>aucun disque n'a autant de fichiers</translation>
  </message>
  <message>
   <source>the ZIP file has more than %1 entries</source>
   <translation>le fichier ZIP a plus de %1 entrées</translation>
  </message>
  <message>
   <source>the ZIP file is damaged</source>
   <translation>le fichier ZIP est endommagé</translation>
  </message>
  <message>
   <source>the ZIP file is too large</source>
   <translation>le fichier ZIP est trop volumineux</translation>
  </message>
  <message>
   <source>the disc index (DICOMDIR) is damaged; open the folder instead</source>
   <translation>l'index du disque (DICOMDIR) est endommagé ; ouvrez plutôt le dossier</translation>
  </message>
  <message>
   <source>the disc index names it, but it is not there</source>
   <translation>l'index du disque le nomme, mais il n'y est pas</translation>
  </message>
  <message>
   <source>the disc index points outside its own folder</source>
   <translation>l'index du disque pointe hors de son propre dossier</translation>
  </message>
  <message>
   <source>the folder cannot be opened (no permission, or the disk is gone)</source>
   <translation>le dossier ne peut pas être ouvert (pas d'autorisation, ou disque absent)</translation>
  </message>
  <message>
   <source>the folders are nested too deeply</source>
   <translation>les dossiers sont trop profondément imbriqués</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/build</name>
  <message>
   <source>The images are compressed in a way this program cannot read; export the series uncompressed.</source>
   <translation>Les images sont compressées d'une façon que ce programme ne lit pas ; exportez la série sans compression.</translation>
  </message>
  <message>
   <source>many of them lie in one place, as where contrast medium is waited for</source>
   <translation>beaucoup se trouvent au même endroit, comme là où l'on attend le produit de contraste</translation>
  </message>
  <message>
   <source>their pixel spacing is “%1”</source>
   <translation>leur espacement des pixels est « %1 »</translation>
  </message>
  <message>
   <source>their rows and columns are not at right angles</source>
   <translation>leurs lignes et colonnes ne sont pas à angle droit</translation>
  </message>
  <message>
   <source>they do not say in which direction they lie</source>
   <translation>elles ne disent pas dans quelle direction elles se trouvent</translation>
  </message>
  <message>
   <source>they do not say where they lie</source>
   <translation>elles ne disent pas où elles se trouvent</translation>
  </message>
  <message>
   <source>they name no pixel spacing</source>
   <translation>elles ne donnent pas l'espacement des pixels</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/choose</name>
  <message>
   <source>%1 It cannot be analysed either: %2</source>
   <translation>%1 Elle ne peut pas non plus être analysée : %2</translation>
  </message>
  <message>
   <source>%1 file was passed over</source>
   <translation>%1 fichier a été écarté</translation>
  </message>
  <message>
   <source>%1 files were passed over</source>
   <translation>%1 fichiers ont été écartés</translation>
  </message>
  <message>
   <source>%1 mm covered</source>
   <translation>%1 mm couverts</translation>
  </message>
  <message>
   <source>%1 mm every %2 mm</source>
   <translation>%1 mm tous les %2 mm</translation>
  </message>
  <message>
   <source>%1 slices (%2 mm against %3 mm).</source>
   <translation>%1 : coupes de %2 mm contre %3 mm.</translation>
  </message>
  <message>
   <source>%1 visit, of %2; shown is the one of %3.</source>
   <translation>%1 : visite du %2 ; celle du %3 est affichée.</translation>
  </message>
  <message>
   <source>A later</source>
   <translation>Plus récente</translation>
  </message>
  <message>
   <source>An earlier</source>
   <translation>Plus ancienne</translation>
  </message>
  <message>
   <source>Best of %1 series for interstitial lung disease: %2; %3.</source>
   <translation>Meilleure de %1 séries pour une pneumopathie interstitielle : %2 ; %3.</translation>
  </message>
  <message>
   <source>CTs of %1 patients were found (%2); %3: check whose it is.</source>
   <translation>Des scanners de %1 patients ont été trouvés (%2) ; %3 : vérifiez à qui il appartient.</translation>
  </message>
  <message>
   <source>CTs of %1 visits were found (%2); %3.</source>
   <translation>Des scanners de %1 visites ont été trouvés (%2) ; %3.</translation>
  </message>
  <message>
   <source>Contrast medium was given, which raises the lung density.</source>
   <translation>Produit de contraste injecté, ce qui augmente la densité pulmonaire.</translation>
  </message>
  <message>
   <source>Covers less of the chest (%1 mm against %2 mm).</source>
   <translation>Couvre moins du thorax (%1 mm contre %2 mm).</translation>
  </message>
  <message>
   <source>Equally suitable; choose it if you prefer it.</source>
   <translation>Convient tout autant ; choisissez-la si vous la préférez.</translation>
  </message>
  <message>
   <source>Fewer slices (%1 against %2).</source>
   <translation>Moins de coupes (%1 contre %2).</translation>
  </message>
  <message>
   <source>It is an image file that says nothing of scanner, patient and day; a DICOM series comes first.</source>
   <translation>C'est un fichier image qui ne dit rien de l'appareil, du patient ni du jour ; une série DICOM passe avant.</translation>
  </message>
  <message>
   <source>It was reformatted or derived from another series.</source>
   <translation>Elle a été reformatée ou dérivée d'une autre série.</translation>
  </message>
  <message>
   <source>Made in expiration: the lungs are smaller and denser; inspiration comes first.</source>
   <translation>Réalisée en expiration : les poumons sont plus petits et plus denses ; l'inspiration passe avant.</translation>
  </message>
  <message>
   <source>No CT series was found: %1, most often because %2. Choose a folder with a chest CT.</source>
   <translation>Aucune série TDM trouvée : %1 ; raison la plus fréquente : %2. Choisissez un dossier contenant un scanner thoracique.</translation>
  </message>
  <message>
   <source>None of the %1 series %2. The most suitable (%3): %4</source>
   <translation>Sur %1 séries, aucune %2. La plus adaptée (%3) : %4</translation>
  </message>
  <message>
   <source>Nothing was found there; choose a folder, ZIP file or DICOMDIR with a CT of the chest.</source>
   <translation>Rien n'a été trouvé à cet endroit ; choisissez un dossier, un fichier ZIP ou un DICOMDIR avec un scanner du thorax.</translation>
  </message>
  <message>
   <source>Softer kernel (%1): fine reticulation shows less than with %2.</source>
   <translation>Filtre plus mou (%1) : les réticulations fines se voient moins qu'avec %2.</translation>
  </message>
  <message>
   <source>The only series (%1) %2. %3</source>
   <translation>La seule série (%1) %2. %3</translation>
  </message>
  <message>
   <source>The only series found: %1.</source>
   <translation>La seule série trouvée : %1.</translation>
  </message>
  <message>
   <source>The patient lay prone; the supine series comes first.</source>
   <translation>Patient en procubitus ; la série en décubitus passe avant.</translation>
  </message>
  <message>
   <source>Thicker</source>
   <translation>Plus épais</translation>
  </message>
  <message>
   <source>Thinner and therefore noisier</source>
   <translation>Plus fin, donc plus bruité</translation>
  </message>
  <message>
   <source>a kernel that shows fine reticulation</source>
   <translation>un filtre qui montre les réticulations fines</translation>
  </message>
  <message>
   <source>an original reconstruction</source>
   <translation>une reconstruction originale</translation>
  </message>
  <message>
   <source>asks before it is analysed</source>
   <translation>demande confirmation avant l'analyse</translation>
  </message>
  <message>
   <source>can be analysed</source>
   <translation>n'est analysable</translation>
  </message>
  <message>
   <source>can be analysed without asking</source>
   <translation>n'est analysable sans question</translation>
  </message>
  <message>
   <source>can be viewed but not analysed</source>
   <translation>peut être visualisée mais non analysée</translation>
  </message>
  <message>
   <source>kernel %1</source>
   <translation>filtre %1</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>moyen</translation>
  </message>
  <message>
   <source>medium kernel %1</source>
   <translation>filtre moyen %1</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>non nommé</translation>
  </message>
  <message>
   <source>of %1</source>
   <translation>du %1</translation>
  </message>
  <message>
   <source>sharp kernel %1</source>
   <translation>filtre dur %1</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>mou</translation>
  </message>
  <message>
   <source>soft kernel %1</source>
   <translation>filtre mou %1</translation>
  </message>
  <message>
   <source>the fewest objections</source>
   <translation>le moins de réserves</translation>
  </message>
  <message>
   <source>the whole chest covered</source>
   <translation>le thorax entier couvert</translation>
  </message>
  <message>
   <source>thin sections</source>
   <translation>coupes fines</translation>
  </message>
  <message>
   <source>this is the one of %1</source>
   <translation>celui-ci est du %1</translation>
  </message>
  <message>
   <source>this one names no day</source>
   <translation>celui-ci ne porte pas de date</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/fill</name>
  <message>
   <source>%1 of %2 slices loaded</source>
   <translation>%1 coupes chargées sur %2</translation>
  </message>
  <message>
   <source>its file is not complete (still being copied?)</source>
   <translation>son fichier n'est pas complet (copie encore en cours ?)</translation>
  </message>
  <message>
   <source>its file was exchanged while it was being opened</source>
   <translation>son fichier a été remplacé pendant l'ouverture</translation>
  </message>
  <message>
   <source>its size is not that of its series</source>
   <translation>sa taille n'est pas celle de sa série</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>le fichier ne peut pas être lu</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/gate</name>
  <message>
   <source>%1, a whole one at least %2 mm</source>
   <translation>%1, un thorax entier en couvre au moins %2 mm</translation>
  </message>
  <message>
   <source>%1, and no volume can be measured; send a volume series.</source>
   <translation>%1, et aucun volume ne peut être mesuré ; envoyez une série volumique.</translation>
  </message>
  <message>
   <source>%1, but not measured. Send the original series or choose another.</source>
   <translation>%1, mais non les mesurer. Envoyez la série originale ou choisissez-en une autre.</translation>
  </message>
  <message>
   <source>%1; %2 mm or less is recommended.</source>
   <translation>%1 ; %2 mm ou moins sont recommandés.</translation>
  </message>
  <message>
   <source>%1; check before passing them on.</source>
   <translation>%1 ; vérifiez avant de les transmettre.</translation>
  </message>
  <message>
   <source>%1; its values are taken as Hounsfield units.</source>
   <translation>%1 ; ses valeurs sont prises comme unités Hounsfield.</translation>
  </message>
  <message>
   <source>%1; levels and extents are less certain.</source>
   <translation>%1 ; les niveaux et les étendues sont moins certains.</translation>
  </message>
  <message>
   <source>%1; open its whole folder or send the complete series.</source>
   <translation>%1 ; ouvrez tout le dossier ou envoyez la série complète.</translation>
  </message>
  <message>
   <source>%1; send the complete series.</source>
   <translation>%1 ; envoyez la série complète.</translation>
  </message>
  <message>
   <source>%1; send the original reconstruction.</source>
   <translation>%1 ; envoyez la reconstruction originale.</translation>
  </message>
  <message>
   <source>%1; their densities are not those of the lung.</source>
   <translation>%1 ; leurs densités ne sont pas celles du poumon.</translation>
  </message>
  <message>
   <source>%1; volumes and extents are interpolated.</source>
   <translation>%1 ; volumes et étendues sont interpolés.</translation>
  </message>
  <message>
   <source>%1; volumes, extents and levels speak of the part that is there alone.</source>
   <translation>%1 ; volumes, étendues et niveaux ne concernent que la partie présente.</translation>
  </message>
  <message>
   <source>Contrast medium is noted in the header; it raises the density of lung and vessels.</source>
   <translation>L'en-tête signale un produit de contraste ; il augmente la densité du poumon et des vaisseaux.</translation>
  </message>
  <message>
   <source>The file is not DICOM: scanner, kernel and patient are unknown</source>
   <translation>Le fichier n'est pas du DICOM : appareil, filtre et patient sont inconnus</translation>
  </message>
  <message>
   <source>The header names another part of the body (%1); check that this is a chest CT.</source>
   <translation>L'en-tête indique une autre région du corps (%1) ; vérifiez qu'il s'agit d'un scanner thoracique.</translation>
  </message>
  <message>
   <source>The header names no slice thickness; it is taken to be the slice distance (%1 mm).</source>
   <translation>L'en-tête ne donne pas l'épaisseur de coupe ; elle est prise égale à la distance entre les coupes (%1 mm).</translation>
  </message>
  <message>
   <source>The images are a %1; their densities are not those of the lung. Choose the plain slices.</source>
   <translation>Les images sont de type « %1 » ; leurs densités ne sont pas celles du poumon. Choisissez les coupes natives.</translation>
  </message>
  <message>
   <source>The images are marked as derived, not as an original reconstruction; their density may be altered.</source>
   <translation>Les images sont marquées comme dérivées, non comme une reconstruction originale ; leur densité peut être altérée.</translation>
  </message>
  <message>
   <source>The images are marked as showing burned-in text, which may name the patient</source>
   <translation>Les images sont marquées comme contenant du texte incrusté, qui peut nommer le patient</translation>
  </message>
  <message>
   <source>The images are stored for inverted display; the values are unaffected.</source>
   <translation>Les images sont enregistrées pour un affichage inversé ; les valeurs n'en sont pas affectées.</translation>
  </message>
  <message>
   <source>The images are virtual monoenergetic ones%1; their densities differ from those of a plain CT.</source>
   <translation>Les images sont virtuelles monoénergétiques%1 ; leurs densités diffèrent de celles d'un scanner simple.</translation>
  </message>
  <message>
   <source>The images show a computed substance (as iodine maps or virtual non-contrast images do)</source>
   <translation>Les images montrent une substance calculée (comme les cartes d'iode ou les images virtuelles sans contraste)</translation>
  </message>
  <message>
   <source>The images were compressed with loss, which alters the density values; send the original series.</source>
   <translation>Les images ont été compressées avec perte, ce qui altère les densités ; envoyez la série originale.</translation>
  </message>
  <message>
   <source>The patient is a child (%1 old): networks and usual distances are those of adults</source>
   <translation>Le patient est un enfant (%1) : les réseaux et les distances habituelles sont ceux d'adultes</translation>
  </message>
  <message>
   <source>The patient lay on the side; compare with supine series only with care.</source>
   <translation>Patient en décubitus latéral ; ne comparez aux séries en décubitus dorsal qu'avec prudence.</translation>
  </message>
  <message>
   <source>The patient lay prone: density that shifts with gravity differs from supine series.</source>
   <translation>Patient en procubitus : la densité gravito-dépendante diffère des séries en décubitus.</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units (rescale type %1)</source>
   <translation>Les valeurs des pixels ne sont pas des unités Hounsfield (type de rescale %1)</translation>
  </message>
  <message>
   <source>The pixel values cannot be turned into Hounsfield units (rescale slope or intercept is missing)</source>
   <translation>Les valeurs des pixels ne peuvent pas être converties en unités Hounsfield (rescale slope ou intercept manquant)</translation>
  </message>
  <message>
   <source>The series leaves open what its pixels measure (rescale type %1)</source>
   <translation>La série ne dit pas ce que mesurent ses pixels (type de rescale %1)</translation>
  </message>
  <message>
   <source>The series was made in expiration: the lungs are smaller and denser, which looks like ground glass.</source>
   <translation>La série a été réalisée en expiration : les poumons sont plus petits et plus denses, ce qui ressemble à du verre dépoli.</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick</source>
   <translation>Les coupes ont %1 mm d'épaisseur</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick and lie %2 mm apart: the lung between them is not seen</source>
   <translation>Les coupes ont %1 mm d'épaisseur et sont espacées de %2 mm : le poumon entre elles n'est pas vu</translation>
  </message>
  <message>
   <source>The slices are not axial; they have been turned into the usual order by their positions.</source>
   <translation>Les coupes ne sont pas axiales ; elles ont été remises dans l'ordre habituel d'après leurs positions.</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient: %1; they can be viewed, without millimetres</source>
   <translation>Les coupes ne peuvent pas être situées dans le patient : %1 ; on peut les regarder, sans millimètres</translation>
  </message>
  <message>
   <source>This is not CT (modality %1); choose a CT series of the chest.</source>
   <translation>Ce n'est pas de la TDM (modalité %1) ; choisissez une série TDM du thorax.</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it covers %1 mm from top to bottom</source>
   <translation>Ce n'est pas un scanner du thorax entier : il couvre %1 mm de haut en bas</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it has %1, at least %2 are needed</source>
   <translation>Ce n'est pas un scanner du thorax entier : %1 ; il en faut au moins %2</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: the field is only %1 × %2 mm and cuts the lungs</source>
   <translation>Ce n'est pas un scanner du thorax entier : le champ n'est que de %1 × %2 mm et coupe les poumons</translation>
  </message>
  <message>
   <source>above %1 mm fine reticulation is blurred and extents are less certain.</source>
   <translation>au-delà de %1 mm, les réticulations fines sont floues et les étendues moins sûres.</translation>
  </message>
  <message>
   <source>ask</source>
   <translation>demander</translation>
  </message>
  <message>
   <source>of %1 keV</source>
   <translation>à %1 keV</translation>
  </message>
  <message>
   <source>too thick to tell the patterns apart (at most %1 mm); a thin reconstruction is better.</source>
   <translation>trop épaisses pour distinguer les lésions (au plus %1 mm) ; une reconstruction fine est préférable.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/copies</name>
  <message>
   <source>%1 an image that is there in another form; the least compressed is used.</source>
   <translation>%1 une image déjà présente sous une autre forme ; la moins comprimée est utilisée.</translation>
  </message>
  <message>
   <source>%1 file holds</source>
   <translation>%1 fichier contient</translation>
  </message>
  <message>
   <source>%1 files hold</source>
   <translation>%1 fichiers contiennent</translation>
  </message>
  <message>
   <source>%1 files were copies of others and left out.</source>
   <translation>%1 fichiers étaient des copies d'autres et ont été laissés de côté.</translation>
  </message>
  <message>
   <source>%1 slices bear the SOP instance UID of another slice; they were told apart by their places.</source>
   <translation>%1 coupes portent le SOP instance UID d'une autre coupe ; elles ont été distinguées par leurs positions.</translation>
  </message>
  <message>
   <source>1 file was a copy of another and left out.</source>
   <translation>1 fichier était la copie d'un autre et a été laissé de côté.</translation>
  </message>
  <message>
   <source>a copy of a file already read</source>
   <translation>copie d'un fichier déjà lu</translation>
  </message>
  <message>
   <source>it is %1</source>
   <translation>c'est %1</translation>
  </message>
  <message>
   <source>the same image stored again in another form</source>
   <translation>même image enregistrée sous une autre forme</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/group</name>
  <message>
   <source>%1 into %2 stacks, choose the one to analyse.</source>
   <translation>%1 en %2 piles, choisissez celle à analyser.</translation>
  </message>
  <message>
   <source>%1 slices are damaged and were left out.</source>
   <translation>%1 coupes sont endommagées et ont été écartées.</translation>
  </message>
  <message>
   <source>1 slice is damaged and was left out.</source>
   <translation>1 coupe est endommagée et a été écartée.</translation>
  </message>
  <message>
   <source>Slices of different size, pixel spacing or direction bear one series UID; they were separated</source>
   <translation>Des coupes de taille, de pixel ou d'orientation différents portent un même UID de série ; elles ont été séparées</translation>
  </message>
  <message>
   <source>it does not say where it lies, as the other slices of its series do</source>
   <translation>elle ne dit pas où elle se trouve, à la différence des autres coupes de sa série</translation>
  </message>
  <message>
   <source>it is a colour image, not CT values</source>
   <translation>c'est une image en couleurs, pas des valeurs TDM</translation>
  </message>
  <message>
   <source>it lies or is sized differently from the other slices of its series (a localiser?)</source>
   <translation>sa position ou sa taille diffère des autres coupes de sa série (un topogramme ?)</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/identity</name>
  <message>
   <source>%1 Check that this is the right patient and day.</source>
   <translation>%1 Vérifiez que le patient et le jour sont les bons.</translation>
  </message>
  <message>
   <source>Slices of different %1 bear one series UID; they were kept apart.</source>
   <translation>Des coupes différant par %1 portent un même UID de série ; elles ont été tenues séparées.</translation>
  </message>
  <message>
   <source>days of acquisition</source>
   <translation>jours d'acquisition</translation>
  </message>
  <message>
   <source>study days</source>
   <translation>jours d'examen</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/rounded</name>
  <message>
   <source>The header gives the positions of the slices in whole millimetres; they were placed %1 mm apart by the numbers of the images. Volumes depend on that distance.</source>
   <translation>L'en-tête donne les positions des coupes en millimètres entiers ; elles ont été placées tous les %1 mm d'après les numéros des images. Les volumes dépendent de cette distance.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/split</name>
  <message>
   <source>%1 acquisitions meet at %2 mm%3.</source>
   <translation>%1 acquisitions se rejoignent à %2 mm%3.</translation>
  </message>
  <message>
   <source>%1 at %2 mm %3 left out.</source>
   <translation>%1 à %2 mm %3 hors de la série.</translation>
  </message>
  <message>
   <source>%1 of their overlap %2 left out</source>
   <translation>%1 de leur recouvrement %2 hors de la série</translation>
  </message>
  <message>
   <source>%1Between two breaths lung may be doubled or missing there.</source>
   <translation>%1Entre deux respirations, du poumon peut y être en double ou manquer.</translation>
  </message>
  <message>
   <source>Acquisitions far from each other were stored under one series UID; they were separated, choose the one to analyse. If they are parts of one chest, the slices between them are missing: send the complete series.</source>
   <translation>Des acquisitions éloignées l’une de l’autre étaient enregistrées sous un même UID de série ; elles ont été séparées, choisissez celle à analyser. Si ce sont des parties d’un même thorax, les coupes entre elles manquent : envoyez la série complète.</translation>
  </message>
  <message>
   <source>Several different slices lie in the same place and nothing tells them apart; check before you use it.</source>
   <translation>Plusieurs coupes différentes se trouvent au même endroit et rien ne les distingue ; vérifiez avant utilisation.</translation>
  </message>
  <message>
   <source>Several volumes were stored under one series UID; they were separated, choose the one to analyse.</source>
   <translation>Plusieurs volumes étaient enregistrés sous un même UID de série ; ils ont été séparés, choisissez celui à analyser.</translation>
  </message>
  <message>
   <source>The kernel changes within the series (%1); densities may differ from slice to slice.</source>
   <translation>Le filtre change au sein de la série (%1) ; les densités peuvent différer d'une coupe à l'autre.</translation>
  </message>
  <message>
   <source>do not fit the others and were</source>
   <translation>ne concordent pas avec les autres et restent</translation>
  </message>
  <message>
   <source>does not fit the others and was</source>
   <translation>ne concorde pas avec les autres et reste</translation>
  </message>
  <message>
   <source>it is of another acquisition or reconstruction than the other slices of its series</source>
   <translation>elle appartient à une autre acquisition ou reconstruction que les autres coupes de sa série</translation>
  </message>
  <message>
   <source>it lies off the other slices of its series</source>
   <translation>elle est à l'écart des autres coupes de sa série</translation>
  </message>
  <message>
   <source>it lies where two acquisitions overlap, and the other one's slice is used</source>
   <translation>elle se trouve là où deux acquisitions se recouvrent, et la coupe de l'autre est utilisée</translation>
  </message>
  <message>
   <source>was</source>
   <translation>reste</translation>
  </message>
  <message>
   <source>were</source>
   <translation>restent</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/enhanced</name>
  <message>
   <source>its functional groups are damaged; export it as single slices</source>
   <translation>ses groupes fonctionnels sont endommagés ; exportez-le en coupes séparées</translation>
  </message>
  <message>
   <source>its functional groups do not match its number of frames; export it as single slices</source>
   <translation>ses groupes fonctionnels ne correspondent pas à son nombre d'images ; exportez-le en coupes séparées</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/facts</name>
  <message>
   <source>it has no image size (Rows, Columns or BitsAllocated is missing)</source>
   <translation>il n'a pas de taille d'image (Rows, Columns ou BitsAllocated manque)</translation>
  </message>
  <message>
   <source>its pixels of %1 in %2 bits are not a CT format</source>
   <translation>ses pixels de %1 sur %2 bits ne sont pas un format TDM</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/junk</name>
  <message>
   <source>a MetaImage (.mha)</source>
   <translation>un MetaImage (.mha)</translation>
  </message>
  <message>
   <source>a NIfTI image (.nii)</source>
   <translation>une image NIfTI (.nii)</translation>
  </message>
  <message>
   <source>a packed NIfTI image (.nii.gz)</source>
   <translation>une image NIfTI compressée (.nii.gz)</translation>
  </message>
  <message>
   <source>an NRRD image (.nrrd)</source>
   <translation>une image NRRD (.nrrd)</translation>
  </message>
  <message>
   <source>it is %1 under another name; give it its ending and open it again</source>
   <translation>c'est %1 sous un autre nom ; rendez-lui son extension et rouvrez-le</translation>
  </message>
  <message>
   <source>it is a packed archive; unpack it and open its folder</source>
   <translation>c'est une archive compressée ; décompressez-la et ouvrez son dossier</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>ce n'est pas un fichier DICOM</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/numbering</name>
  <message>
   <source>image %1</source>
   <translation>image %1</translation>
  </message>
  <message>
   <source>series %1</source>
   <translation>série %1</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/quiet</name>
  <message>
   <source>pydicom noticed something unusual in a file header</source>
   <translation>pydicom a remarqué quelque chose d'inhabituel dans l'en-tête d'un fichier</translation>
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
   <translation>il n'indique pas comment ses pixels sont stockés (pas de syntaxe de transfert)</translation>
  </message>
  <message>
   <source>it has several frames without a position for each; export it as single slices</source>
   <translation>il a plusieurs images sans position pour chacune ; exportez-le en coupes séparées</translation>
  </message>
  <message>
   <source>it holds no image</source>
   <translation>il ne contient pas d'image</translation>
  </message>
  <message>
   <source>it is a PDF document, not CT slices</source>
   <translation>c'est un document PDF, pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is a presentation state, not CT slices</source>
   <translation>c'est un état de présentation, pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is a radiotherapy dose, not CT slices</source>
   <translation>c'est une dose de radiothérapie, pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is a radiotherapy plan, not CT slices</source>
   <translation>c'est un plan de radiothérapie, pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is a radiotherapy structure set, not CT slices</source>
   <translation>c'est un RTSTRUCT (structures de radiothérapie), pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is a report (SR), not CT slices</source>
   <translation>c'est un compte rendu (SR), pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is a scout (localiser), not an axial slice</source>
   <translation>c'est un topogramme (scout), pas une coupe axiale</translation>
  </message>
  <message>
   <source>it is a secondary capture (a picture of a screen), not CT slices</source>
   <translation>c'est une capture secondaire (image d'un écran), pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is a segmentation (SEG), not CT slices</source>
   <translation>c'est une segmentation (SEG), pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is a waveform, not CT slices</source>
   <translation>c'est une forme d'onde, pas des coupes TDM</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>it is the index of a disc (DICOMDIR)</source>
   <translation>c'est l'index d'un disque (DICOMDIR)</translation>
  </message>
  <message>
   <source>its compressed header is damaged</source>
   <translation>son en-tête compressé est endommagé</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>son en-tête est endommagé</translation>
  </message>
  <message>
   <source>its header is nested too deeply to be a CT file</source>
   <translation>son en-tête est trop profondément imbriqué pour un fichier TDM</translation>
  </message>
  <message>
   <source>its header is too long for a CT file</source>
   <translation>son en-tête est trop long pour un fichier TDM</translation>
  </message>
  <message>
   <source>little</source>
   <translation>little</translation>
  </message>
  <message>
   <source>the file became shorter while it was read</source>
   <translation>le fichier a raccourci pendant la lecture</translation>
  </message>
  <message>
   <source>the file ends inside its header</source>
   <translation>le fichier s'arrête dans son en-tête</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/tags</name>
  <message>
   <source>%1 bytes</source>
   <translation>%1 octets</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 éléments</translation>
  </message>
  <message>
   <source>The header of this slice cannot be read any more; open the CT again.</source>
   <translation>L'en-tête de cette coupe ne peut plus être lu ; rouvrez le scanner.</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>lecture impossible</translation>
  </message>
  <message>
   <source>hidden with names</source>
   <translation>masqué avec les noms</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/walker</name>
  <message>
   <source>a sequence holds something that is not an item</source>
   <translation>une séquence contient autre chose qu'un élément</translation>
  </message>
  <message>
   <source>tags are not in ascending order</source>
   <translation>les attributs ne sont pas en ordre croissant</translation>
  </message>
  <message>
   <source>unknown value representation</source>
   <translation>représentation de valeur (VR) inconnue</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/header</name>
  <message>
   <source>it does not say a usable place in the patient; save it again</source>
   <translation>il n'indique pas de position utilisable dans le patient ; enregistrez-le à nouveau</translation>
  </message>
  <message>
   <source>it does not say a usable voxel spacing; save it again</source>
   <translation>il n'indique pas de taille de voxel utilisable ; enregistrez-le à nouveau</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume by itself</source>
   <translation>il a %1 dimensions, pas trois ; enregistrez un seul volume à part</translation>
  </message>
  <message>
   <source>it holds labels or 8-bit values (a mask), not Hounsfield units</source>
   <translation>il contient des étiquettes ou des valeurs sur 8 bits (un masque), pas des unités Hounsfield</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not CT values</source>
   <translation>c'est une image en couleurs ou vectorielle, pas des valeurs TDM</translation>
  </message>
  <message>
   <source>it is damaged or not the image file that its name says</source>
   <translation>il est endommagé ou n'est pas le fichier image que son nom indique</translation>
  </message>
  <message>
   <source>its header names a size that its data cannot have</source>
   <translation>son en-tête indique une taille que ses données ne peuvent pas avoir</translation>
  </message>
  <message>
   <source>its voxels are in another file, which is not opened</source>
   <translation>ses voxels sont dans un autre fichier, qui n'est pas ouvert</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/imagefile</name>
  <message>
   <source>%1. Save it again with its orientation.</source>
   <translation>%1. Enregistrez-le à nouveau avec son orientation.</translation>
  </message>
  <message>
   <source>The file does not say how it lies in the patient; right and left, top and bottom are guessed</source>
   <translation>Le fichier n'indique pas sa position dans le patient ; droite et gauche, haut et bas sont supposés</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, or the disk is gone)</source>
   <translation>lecture impossible (pas d'autorisation, ou disque absent)</translation>
  </message>
  <message>
   <source>it holds labels or a mask (few whole values from 0), not Hounsfield units</source>
   <translation>il contient des étiquettes ou un masque (quelques valeurs entières à partir de 0), pas des unités Hounsfield</translation>
  </message>
  <message>
   <source>it holds the voxels of a header file beside it; save both as one .mha or .nrrd file</source>
   <translation>il contient les voxels d'un fichier d'en-tête voisin ; enregistrez les deux en un seul fichier .mha ou .nrrd</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .mha file</source>
   <translation>c'est un en-tête dont les voxels sont dans un autre fichier ; enregistrez les deux en un seul fichier .mha</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .nrrd file</source>
   <translation>c'est un en-tête dont les voxels sont dans un autre fichier ; enregistrez les deux en un seul fichier .nrrd</translation>
  </message>
  <message>
   <source>it is an image file inside a ZIP file; unpack it and open it by itself</source>
   <translation>c'est un fichier image dans un fichier ZIP ; décompressez-le et ouvrez-le seul</translation>
  </message>
  <message>
   <source>it is half of a pair of files (.hdr and .img); save both as one .nii.gz file</source>
   <translation>c'est la moitié d'une paire de fichiers (.hdr et .img) ; enregistrez les deux en un seul fichier .nii.gz</translation>
  </message>
  <message>
   <source>its axes are not at right angles (a tilted gantry?); open the DICOM files instead</source>
   <translation>ses axes ne sont pas à angle droit (un statif incliné ?) ; ouvrez plutôt les fichiers DICOM</translation>
  </message>
  <message>
   <source>its values lie between 0 and 1 (a probability, or made for a network); save it in Hounsfield units</source>
   <translation>ses valeurs sont entre 0 et 1 (une probabilité, ou préparées pour un réseau) ; enregistrez-le en unités Hounsfield</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/metaimage</name>
  <message>
   <source>it is a MetaImage of an unusual form; save it again</source>
   <translation>c'est un MetaImage d'une forme inhabituelle ; enregistrez-le à nouveau</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/nifti</name>
  <message>
   <source>its voxel spacing (%1 mm) is not usable; save it again</source>
   <translation>sa taille de voxel (%1 mm) n'est pas utilisable ; enregistrez-le à nouveau</translation>
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
   <translation>c'est une image en couleurs ou vectorielle, ou ses axes sont d'un type inhabituel</translation>
  </message>
  <message>
   <source>it says a place in a space that is not the patient's; save it again</source>
   <translation>il indique une position dans un espace qui n'est pas celui du patient ; enregistrez-le à nouveau</translation>
  </message>
  <message>
   <source>its voxels are stored in an unusual form; save it again as raw or gzip</source>
   <translation>ses voxels sont stockés sous une forme inhabituelle ; enregistrez-le à nouveau en raw ou gzip</translation>
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
   <translation>Impossible de lire %1 : %2.</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2. Choose one axial CT slice.</source>
   <translation>Impossible de lire %1 : %2. Choisissez une coupe TDM axiale.</translation>
  </message>
  <message>
   <source>%1 could not be read (%2) and %3 left out, not filled with zeros.</source>
   <translation>%1 : lecture impossible (%2) ; %3 hors du volume, sans remplissage par des zéros.</translation>
  </message>
  <message>
   <source>%1 is not an axial slice; choose one axial CT slice.</source>
   <translation>%1 n'est pas une coupe axiale ; choisissez une coupe TDM axiale.</translation>
  </message>
  <message>
   <source>%1 of %2 slices are damaged; copy or export the series again.</source>
   <translation>%1 coupes sur %2 sont endommagées ; recopiez ou réexportez la série.</translation>
  </message>
  <message>
   <source>Checking that the whole chest is there</source>
   <translation>Vérification que le thorax entier est présent</translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Chargé</translation>
  </message>
  <message>
   <source>No slice of the series can be shown: %1. Copy or export the series again.</source>
   <translation>Aucune coupe de la série ne peut être affichée : %1. Recopiez ou réexportez la série.</translation>
  </message>
  <message>
   <source>Reading the image file</source>
   <translation>Lecture du fichier image</translation>
  </message>
  <message>
   <source>The series is larger than any CT; its header is probably damaged. Export it again.</source>
   <translation>La série est plus grande que tout scanner ; son en-tête est sans doute endommagé. Réexportez-la.</translation>
  </message>
  <message>
   <source>This holds more than one slice; choose the file of one axial slice.</source>
   <translation>Il y a là plus d'une coupe ; choisissez le fichier d'une coupe axiale.</translation>
  </message>
  <message>
   <source>no slice could be read</source>
   <translation>aucune coupe n'a pu être lue</translation>
  </message>
  <message>
   <source>nothing was found there</source>
   <translation>rien n'a été trouvé à cet endroit</translation>
  </message>
  <message>
   <source>refuse</source>
   <translation>refuser</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/lungs_there</name>
  <message>
   <source>%1 speak of the part that is there alone.</source>
   <translation>%1 ne concernent que la partie présente.</translation>
  </message>
  <message>
   <source>%1; choose a series that shows both lungs.</source>
   <translation>%1 ; choisissez une série qui montre les deux poumons.</translation>
  </message>
  <message>
   <source>%1; the scale may be shifted, and every density with it.</source>
   <translation>%1 ; l'échelle peut être décalée, et avec elle toutes les densités.</translation>
  </message>
  <message>
   <source>A little lung may be missing at the %1 of the series (at %2 mm)</source>
   <translation>Un peu de poumon manque peut-être (%1 de la série, à %2 mm)</translation>
  </message>
  <message>
   <source>A little lung may be missing at the sides of the field (from %1 to %2 mm)</source>
   <translation>Un peu de poumon manque peut-être aux bords du champ (de %1 à %2 mm)</translation>
  </message>
  <message>
   <source>Only %1 mL of lung were found; the lungs may lie partly outside the series.</source>
   <translation>Seulement %1 mL de poumon trouvés ; les poumons sont peut-être en partie hors de la série.</translation>
  </message>
  <message>
   <source>The darkest air of the series has %1 HU instead of about −1000</source>
   <translation>L'air le plus sombre de la série a %1 HU au lieu d'environ −1000</translation>
  </message>
  <message>
   <source>The field may cut the lungs at the sides (from %1 to %2 mm)</source>
   <translation>Le champ coupe peut-être les poumons sur les côtés (de %1 à %2 mm)</translation>
  </message>
  <message>
   <source>The lungs are cut off at the %1 of the series (at %2 mm); volumes, extents and levels</source>
   <translation>Les poumons sont tronqués (%1 de la série, à %2 mm) ; volumes, étendues et niveaux</translation>
  </message>
  <message>
   <source>The pixel values do not look like Hounsfield units (most lie between %1 and %2)</source>
   <translation>Les valeurs des pixels ne ressemblent pas à des unités Hounsfield (la plupart se situent entre %1 et %2)</translation>
  </message>
  <message>
   <source>This is not a chest CT: only %1 mL of lung were found</source>
   <translation>Ce n'est pas un scanner thoracique : seulement %1 mL de poumon trouvés</translation>
  </message>
  <message>
   <source>volumes may be slightly too small.</source>
   <translation>les volumes peuvent être légèrement trop petits.</translation>
  </message>
  <message>
   <source>what lies outside is not measured, and volumes are too small.</source>
   <translation>ce qui se trouve au-dehors n'est pas mesuré, et les volumes sont trop petits.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/memory</name>
  <message>
   <source>%1 of %2 × %3 pixels need about %4 GB of memory and %5 GB can be had; close other programs, or choose a series of thicker slices.</source>
   <translation>%1 de %2 × %3 pixels demandent environ %4 Go de mémoire et %5 Go sont disponibles ; fermez d'autres programmes, ou choisissez une série de coupes plus épaisses.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/pixels</name>
  <message>
   <source>its compression is not one this program can read</source>
   <translation>sa compression n'est pas de celles que ce programme sait lire</translation>
  </message>
  <message>
   <source>its frames cannot be told apart</source>
   <translation>ses images ne peuvent pas être distinguées</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/places</name>
  <message>
   <source>it has far more pixel data than an image of its size</source>
   <translation>il a bien plus de pixels qu'une image de sa taille</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/resample</name>
  <message>
   <source>Placing the slices by their positions</source>
   <translation>Placement des coupes selon leurs positions</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/scan</name>
  <message>
   <source>%1 files read</source>
   <translation>%1 fichiers lus</translation>
  </message>
  <message>
   <source>%1 of what was opened %2 left out: %3.</source>
   <translation>%1 parmi ce qui a été ouvert %2 hors de la série : %3.</translation>
  </message>
  <message>
   <source>%1 series found</source>
   <translation>%1 séries trouvées</translation>
  </message>
  <message>
   <source>Sorting the slices into series</source>
   <translation>Tri des coupes en séries</translation>
  </message>
  <message>
   <source>Waiting for files that are still being copied</source>
   <translation>Attente de fichiers encore en cours de copie</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, damaged, or the disk is gone)</source>
   <translation>lecture impossible (pas d'autorisation, endommagé, ou disque absent)</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>il n'y est pas</translation>
  </message>
  <message>
   <source>it is the same image stored again in another form</source>
   <translation>c'est la même image enregistrée sous une autre forme</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/series</name>
  <message>
   <source>%1 series</source>
   <translation>série %1</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/stack</name>
  <message>
   <source>%1 missing between the positions %2; the gap is filled by interpolation.</source>
   <translation>Manque entre les positions %2 : %1 ; le vide est comblé par interpolation.</translation>
  </message>
  <message>
   <source>%1 slices are</source>
   <translation>%1 coupes</translation>
  </message>
  <message>
   <source>%1 to %2 mm</source>
   <translation>%1 à %2 mm</translation>
  </message>
  <message>
   <source>%1, too much to be measured. Send the complete series.</source>
   <translation>%1, trop pour être mesuré. Envoyez la série complète.</translation>
  </message>
  <message>
   <source>1 slice is</source>
   <translation>1 coupe</translation>
  </message>
  <message>
   <source>Much of the series is missing (%1 of %2 slices, widest hole %3 mm)</source>
   <translation>Une grande partie de la série manque (%1 coupes sur %2, plus grand vide %3 mm)</translation>
  </message>
  <message>
   <source>The gantry was tilted by %1 degrees; this has been corrected from the slice positions.</source>
   <translation>Le statif était incliné de %1 degrés ; cela a été corrigé d'après la position des coupes.</translation>
  </message>
  <message>
   <source>The slice distance varies from %1 to %2 mm (at %3 mm); the slices are placed by their real positions and interpolated onto an even grid.</source>
   <translation>La distance entre coupes varie de %1 à %2 mm (à %3 mm) ; les coupes sont placées à leurs positions réelles et interpolées sur une grille régulière.</translation>
  </message>
  <message>
   <source>The slice positions are not those of one scan (they run sideways); send the original reconstruction.</source>
   <translation>Les positions des coupes ne sont pas celles d'une seule acquisition (elles se décalent latéralement) ; envoyez la reconstruction originale.</translation>
  </message>
  <message>
   <source>The slices are shifted sideways against each other by up to %1 mm; this has been corrected.</source>
   <translation>Les coupes sont décalées latéralement les unes des autres de %1 mm au plus ; cela a été corrigé.</translation>
  </message>
  <message>
   <source>The slices are very unevenly spaced (%1 to %2 mm)</source>
   <translation>Les coupes sont très inégalement espacées (%1 à %2 mm)</translation>
  </message>
  <message>
   <source>what lies in the holes is guessed. Better send the complete series.</source>
   <translation>le contenu des vides est supposé. Mieux vaut envoyer la série complète.</translation>
  </message>
  <message>
   <source>what lies in the wide gaps is guessed. Better send the original reconstruction.</source>
   <translation>le contenu des grands intervalles est supposé. Mieux vaut envoyer la reconstruction originale.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/words</name>
  <message>
   <source>maximum intensity projection (MIP)</source>
   <translation>projection d'intensité maximale (MIP)</translation>
  </message>
  <message>
   <source>mean of several slices</source>
   <translation>moyenne de plusieurs coupes</translation>
  </message>
  <message>
   <source>minimum intensity projection (MinIP)</source>
   <translation>projection d'intensité minimale (MinIP)</translation>
  </message>
  <message>
   <source>projection image</source>
   <translation>image de projection</translation>
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
   <translation>%1 est un RTSTRUCT sans régions ; exportez-le à nouveau.</translation>
  </message>
  <message>
   <source>A contour of %1 is damaged; export the structure set again.</source>
   <translation>Un contour de %1 est endommagé ; exportez à nouveau le RTSTRUCT.</translation>
  </message>
  <message>
   <source>The contours do not lie on the slices of this CT. %1</source>
   <translation>Les contours ne se trouvent pas sur les coupes de ce scanner. %1</translation>
  </message>
  <message>
   <source>The contours reach beyond the CT, so they are of another one. %1</source>
   <translation>Les contours dépassent le scanner, ils viennent donc d'un autre. %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/dicom_masks</name>
  <message>
   <source>%1 does not say where each of its frames lies; export it again.</source>
   <translation>%1 n'indique pas la position de chacune de ses images ; exportez à nouveau.</translation>
  </message>
  <message>
   <source>%1 has a frame of segment %2, which it does not describe.</source>
   <translation>%1 contient une image du segment %2, qui n'y est pas décrit.</translation>
  </message>
  <message>
   <source>%1 is a segmentation without segments; export it again.</source>
   <translation>%1 est une segmentation sans segments ; exportez-la à nouveau.</translation>
  </message>
  <message>
   <source>The pixels of %1 cannot be read; export it again.</source>
   <translation>Les pixels de %1 ne peuvent pas être lus ; exportez à nouveau.</translation>
  </message>
  <message>
   <source>The segmentation does not lie on the voxels of this CT. %1</source>
   <translation>La segmentation ne se trouve pas sur les voxels de ce scanner. %1</translation>
  </message>
  <message>
   <source>The segmentation reaches beyond the CT, so it is of another one. %1</source>
   <translation>La segmentation dépasse le scanner, elle vient donc d'un autre. %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/evaluation</name>
  <message>
   <source>Compared</source>
   <translation>Comparé</translation>
  </message>
  <message>
   <source>Counting the voxels</source>
   <translation>Décompte des voxels</translation>
  </message>
  <message>
   <source>Only %1 % of what the reader marked lies in the lungs; is the mask of this CT?</source>
   <translation>Seuls %1 % de ce que le lecteur a marqué se trouvent dans les poumons ; le masque est-il celui de ce scanner ?</translation>
  </message>
  <message>
   <source>The reader marked no lesion.</source>
   <translation>Le lecteur n'a marqué aucune lésion.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/grid</name>
  <message>
   <source>Save the mask on the grid of this CT, or open the CT that it was drawn on.</source>
   <translation>Enregistrez le masque sur la grille de ce scanner, ou ouvrez le scanner sur lequel il a été dessiné.</translation>
  </message>
  <message>
   <source>The mask is turned against the CT. %1</source>
   <translation>Le masque est tourné par rapport au scanner. %1</translation>
  </message>
  <message>
   <source>The mask lies %1 mm beside the voxels of the CT. %2</source>
   <translation>Le masque est décalé de %1 mm par rapport aux voxels du scanner. %2</translation>
  </message>
  <message>
   <source>The mask reaches beyond the CT, so it is of another one. %1</source>
   <translation>Le masque dépasse le scanner, il vient donc d'un autre. %1</translation>
  </message>
  <message>
   <source>The voxels of the mask (%1 mm) are not those of the CT (%2 mm). %3</source>
   <translation>Les voxels du masque (%1 mm) ne sont pas ceux du scanner (%2 mm). %3</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/image_masks</name>
  <message>
   <source>%1 cannot be read as a mask: %2.</source>
   <translation>%1 ne peut pas être lu comme masque : %2.</translation>
  </message>
  <message>
   <source>%1 holds fractions, not labels; save the mask with whole numbers.</source>
   <translation>%1 contient des fractions, pas des étiquettes ; enregistrez le masque en nombres entiers.</translation>
  </message>
  <message>
   <source>%1 holds values from %2 to %3: that is no mask of labels 0 to 255.</source>
   <translation>%1 contient des valeurs de %2 à %3 : ce n'est pas un masque d'étiquettes 0 à 255.</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>The file holds %1 different values; that is no mask of labels.</source>
   <translation>Le fichier contient %1 valeurs différentes ; ce n'est pas un masque d'étiquettes.</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume of labels by itself</source>
   <translation>il a %1 dimensions, pas trois ; enregistrez un seul volume d'étiquettes à part</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not labels</source>
   <translation>c'est une image en couleurs ou vectorielle, pas des étiquettes</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/labels</name>
  <message>
   <source>All lesions</source>
   <translation>Toutes les lésions</translation>
  </message>
  <message>
   <source>Lesions of any kind</source>
   <translation>Lésions de tout type</translation>
  </message>
  <message>
   <source>Lung, or lung without lesions</source>
   <translation>Poumon, ou poumon sans lésions</translation>
  </message>
  <message>
   <source>No label of the mask is compared; give at least one of them a meaning.</source>
   <translation>Aucune étiquette du masque n'est comparée ; donnez une signification à au moins une.</translation>
  </message>
  <message>
   <source>Nobody said what %1 of the mask means; %2.</source>
   <translation>La signification de %1 dans le masque n'est pas indiquée ; %2.</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>Non comparé</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>Lecteur</translation>
  </message>
  <message>
   <source>Reticulation or fibrosis</source>
   <translation>Réticulations ou fibrose</translation>
  </message>
  <message>
   <source>The lesions of this CT were not marked yet; analyse it first.</source>
   <translation>Les lésions de ce scanner n'ont pas encore été marquées ; analysez-le d'abord.</translation>
  </message>
  <message>
   <source>The mask has no label “%1”; it has %2.</source>
   <translation>Le masque n'a pas d'étiquette « %1 » ; il a %2.</translation>
  </message>
  <message>
   <source>The program's network does not mark %1; that has no row of its own.</source>
   <translation>Le réseau du programme ne marque pas : %1 ; pas de ligne propre pour cela.</translation>
  </message>
  <message>
   <source>The reader drew one kind of lesion alone, so the union of all lesions is not compared.</source>
   <translation>Le lecteur n'a dessiné qu'un type de lésion ; l'union de toutes les lésions n'est donc pas comparée.</translation>
  </message>
  <message>
   <source>choose it in the window, or write --labels 1=ggo,2=fibrosis</source>
   <translation>choisissez-le dans la fenêtre, ou écrivez --labels 1=ggo,2=fibrosis</translation>
  </message>
  <message>
   <source>“%1” is no label with its meaning; write 1=ggo with one of %2.</source>
   <translation>« %1 » n'est pas une étiquette avec sa signification ; écrivez 1=ggo avec l'un de %2.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/many</name>
  <message>
   <source>Label %1</source>
   <translation>Étiquette %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/masks</name>
  <message>
   <source>The file holds more than %1 segments; save those of the lungs alone.</source>
   <translation>Le fichier contient plus de %1 segments ; n'enregistrez que ceux des poumons.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/overlap</name>
  <message>
   <source>Lesion of another kind</source>
   <translation>Lésion d'un autre type</translation>
  </message>
  <message>
   <source>Lung without lesions</source>
   <translation>Poumon sans lésions</translation>
  </message>
  <message>
   <source>Outside the lungs</source>
   <translation>Hors des poumons</translation>
  </message>
  <message>
   <source>neither marked any</source>
   <translation>aucun des deux n'en a marqué</translation>
  </message>
  <message>
   <source>the program marked none</source>
   <translation>le programme n'en a marqué aucune</translation>
  </message>
  <message>
   <source>the reader marked none</source>
   <translation>le lecteur n'en a marqué aucune</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/paired</name>
  <message>
   <source>%1: no interval below %2</source>
   <translation>%1 : pas d'intervalle en dessous de %2</translation>
  </message>
  <message>
   <source>all pairs are equal</source>
   <translation>toutes les paires sont égales</translation>
  </message>
  <message>
   <source>one of the two never varies, so there is no correlation</source>
   <translation>l'une des deux ne varie jamais, il n'y a donc pas de corrélation</translation>
  </message>
  <message>
   <source>there is no pair of values</source>
   <translation>il n'y a aucune paire de valeurs</translation>
  </message>
  <message>
   <source>two equally long series of finite values are needed</source>
   <translation>deux séries de même longueur, de valeurs finies, sont nécessaires</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/pairing</name>
  <message>
   <source>No CT with its mask was found in %1; %2.</source>
   <translation>Aucun scanner avec son masque n'a été trouvé dans %1 ; %2.</translation>
  </message>
  <message>
   <source>There is no folder “%1”; check the name.</source>
   <translation>Aucun dossier « %1 » ; vérifiez le nom.</translation>
  </message>
  <message>
   <source>name them alike, as case01_CT.nii.gz and case01_mask.nii.gz</source>
   <translation>nommez-les de la même façon, comme case01_CT.nii.gz et case01_mask.nii.gz</translation>
  </message>
  <message>
   <source>several files have this name, so that nobody can say which belong together</source>
   <translation>plusieurs fichiers portent ce nom, impossible de savoir lesquels vont ensemble</translation>
  </message>
  <message>
   <source>there is no CT with this name</source>
   <translation>il n'y a pas de scanner de ce nom</translation>
  </message>
  <message>
   <source>there is no mask with this name</source>
   <translation>il n'y a pas de masque de ce nom</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/public_set</name>
  <message>
   <source>CT %1 of %2: %3</source>
   <translation>Scanner %1 sur %2 : %3</translation>
  </message>
  <message>
   <source>None of %1 CTs could be evaluated. The first: %2</source>
   <translation>Aucun des %1 scanners n'a pu être évalué. Le premier : %2</translation>
  </message>
  <message>
   <source>The mask has the label %1; those of the set are 1 to 3. Say it with --labels.</source>
   <translation>Le masque a l'étiquette %1 ; celles du jeu vont de 1 à 3. Précisez-la avec --labels.</translation>
  </message>
  <message>
   <source>lungs</source>
   <translation>poumons</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/reading</name>
  <message>
   <source>%1 cannot be opened (%2); copy it to this computer.</source>
   <translation>Impossible d'ouvrir %1 (%2) ; copiez-le sur cet ordinateur.</translation>
  </message>
  <message>
   <source>%1 is a DICOM file but no mask; %2.</source>
   <translation>%1 est un fichier DICOM mais pas un masque ; %2.</translation>
  </message>
  <message>
   <source>%1 is a folder with %2 files; name the one that is the mask.</source>
   <translation>%1 est un dossier de %2 fichiers ; indiquez celui qui est le masque.</translation>
  </message>
  <message>
   <source>%1 is no mask; %2.</source>
   <translation>%1 n'est pas un masque ; %2.</translation>
  </message>
  <message>
   <source>The mask is of another patient than the CT; open the CT that it was drawn on.</source>
   <translation>Le masque est celui d'un autre patient que le scanner ; ouvrez le scanner sur lequel il a été dessiné.</translation>
  </message>
  <message>
   <source>The mask was drawn on another series; its voxels are those of this CT, so it is compared all the same.</source>
   <translation>Le masque a été dessiné sur une autre série ; ses voxels sont ceux de ce scanner, il est donc comparé malgré tout.</translation>
  </message>
  <message>
   <source>There is no file “%1”; check the name.</source>
   <translation>Aucun fichier « %1 » ; vérifiez le nom.</translation>
  </message>
  <message>
   <source>a mask is a NIfTI, NRRD or MetaImage file, a DICOM segmentation (SEG) or a structure set (RTSTRUCT)</source>
   <translation>un masque est un fichier NIfTI, NRRD ou MetaImage, une segmentation DICOM (SEG) ou un RTSTRUCT</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/readings</name>
  <message>
   <source>%1 (sheet)</source>
   <translation>%1 (tableau)</translation>
  </message>
  <message>
   <source>%1 and %2 scored no level in common.</source>
   <translation>%1 et %2 n'ont coté aucun niveau en commun.</translation>
  </message>
  <message>
   <source>Reader %1</source>
   <translation>Lecteur %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/scores_sheet</name>
  <message>
   <source>%1 has headings but no scores below them; it needs %2.</source>
   <translation>%1 a des en-têtes mais pas de scores en dessous ; il faut %2.</translation>
  </message>
  <message>
   <source>%1 has no column for %2; it needs %3.</source>
   <translation>%1 n'a pas de colonne pour %2 ; il faut %3.</translation>
  </message>
  <message>
   <source>%1 must be 0 to 100 percent, not %2; correct the cell and try again.</source>
   <translation>%1 doit être de 0 à 100 %, et non %2 ; corrigez la cellule et réessayez.</translation>
  </message>
  <message>
   <source>%1: the level must be 1 to 5, not %2.</source>
   <translation>%1 : le niveau doit être de 1 à 5, et non %2.</translation>
  </message>
  <message>
   <source>Row %1 scores level %2 by %3 twice; keep one.</source>
   <translation>La ligne %1 cote deux fois le niveau %2 par %3 ; n'en gardez qu'une.</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>goh level</source>
   <translation>goh level</translation>
  </message>
  <message>
   <source>ground glass</source>
   <translation>ground glass</translation>
  </message>
  <message>
   <source>ground glass opacity</source>
   <translation>ground glass opacity</translation>
  </message>
  <message>
   <source>one row for each reader and level with the headings Reader, Level, TOT, GG and RET (and Case for several CTs)</source>
   <translation>une ligne par lecteur et par niveau avec les en-têtes Reader, Level, TOT, GG et RET (et Case pour plusieurs scanners)</translation>
  </message>
  <message>
   <source>total extent</source>
   <translation>total extent</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/file</name>
  <message>
   <source>%1 cannot be written; choose another folder.</source>
   <translation>Impossible d'écrire %1 ; choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>This patient has no code yet; save the patient first, then append.</source>
   <translation>Ce patient n'a pas encore de code ; enregistrez d'abord le patient, puis ajoutez.</translation>
  </message>
  <message>
   <source>count has no end</source>
   <translation>le compte n'a pas de fin</translation>
  </message>
  <message>
   <source>is being written by another program</source>
   <translation>est en cours d'écriture par un autre programme</translation>
  </message>
  <message>
   <source>is not a cohort workbook of this program (or has a password)</source>
   <translation>n'est pas un classeur de cohorte de ce programme (ou a un mot de passe)</translation>
  </message>
  <message>
   <source>is open in another program</source>
   <translation>est ouvert dans un autre programme</translation>
  </message>
  <message>
   <source>is open in another program or may not be written</source>
   <translation>est ouvert dans un autre programme ou ne peut pas être écrit</translation>
  </message>
  <message>
   <source>is read-only</source>
   <translation>est en lecture seule</translation>
  </message>
  <message>
   <source>lies in a folder that may not be written</source>
   <translation>se trouve dans un dossier où l'écriture est interdite</translation>
  </message>
  <message>
   <source>may not be read or is open in another program</source>
   <translation>ne peut pas être lu ou est ouvert dans un autre programme</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/sheet</name>
  <message>
   <source>no sheet with the headings %1 and %2</source>
   <translation>aucune feuille avec les en-têtes %1 et %2</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/told</name>
  <message>
   <source>%1 %2, so %3 went to %4; the next append merges them.</source>
   <translation>%1 %2, donc %3 sont allées dans %4 ; le prochain ajout les fusionne.</translation>
  </message>
  <message>
   <source>%1 has no visits yet, so nothing was appended.</source>
   <translation>%1 n'a pas encore de visite, rien n'a donc été ajouté.</translation>
  </message>
  <message>
   <source>%1 holds days of the other kind: real days and days moved back for a pseudonym tell together by how much they were moved. Nothing was written; choose another file.</source>
   <translation>%1 contient des jours de l'autre sorte : des jours réels et des jours reculés pour un pseudonyme révèlent ensemble de combien ils ont été reculés. Rien n'a été écrit ; choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>%1 merged in</source>
   <translation>fusion de %1</translation>
  </message>
  <message>
   <source>%1 of %2 added</source>
   <translation>%1 de %2 : ajout</translation>
  </message>
  <message>
   <source>%1 of %2 unchanged</source>
   <translation>%1 de %2 : sans changement</translation>
  </message>
  <message>
   <source>%1 of %2 updated</source>
   <translation>%1 de %2 : mise à jour</translation>
  </message>
  <message>
   <source>%1 visit</source>
   <translation>%1 visite</translation>
  </message>
  <message>
   <source>%1 visits</source>
   <translation>%1 visites</translation>
  </message>
  <message>
   <source>%1 waiting row</source>
   <translation>%1 ligne en attente</translation>
  </message>
  <message>
   <source>%1 waiting rows</source>
   <translation>%1 lignes en attente</translation>
  </message>
  <message>
   <source>It also has rows of %1 on days of no visit: %2; delete them there if they are not wanted.</source>
   <translation>Il contient aussi des lignes de %1 à des jours sans visite : %2 ; supprimez-les là si elles ne sont pas voulues.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/convert</name>
  <message>
   <source>%1 cannot be read; analyse the CT again.</source>
   <translation>Impossible de lire %1 ; relancez l'analyse du scanner.</translation>
  </message>
  <message>
   <source>There is no %1 in %2; name a folder that analyse or batch has written.</source>
   <translation>Pas de %1 dans %2 ; indiquez un dossier écrit par analyse ou batch.</translation>
  </message>
  <message>
   <source>“%1” is no form; there are %2.</source>
   <translation>« %1 » n'est pas un format ; il y a %2.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/density</name>
  <message>
   <source>Both lungs</source>
   <translation>Les deux poumons</translation>
  </message>
  <message>
   <source>Lower third</source>
   <translation>Tiers inférieur</translation>
  </message>
  <message>
   <source>Middle third</source>
   <translation>Tiers moyen</translation>
  </message>
  <message>
   <source>Upper third</source>
   <translation>Tiers supérieur</translation>
  </message>
  <message>
   <source>both</source>
   <translation>les deux</translation>
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
   <translation>Mesures sous forme de compte rendu structuré (SR)</translation>
  </message>
  <message>
   <source>Moving the files into place</source>
   <translation>Mise en place des fichiers</translation>
  </message>
  <message>
   <source>Pictures of the five levels (secondary captures)</source>
   <translation>Images des cinq niveaux (captures secondaires)</translation>
  </message>
  <message>
   <source>Reading whose CT it is</source>
   <translation>Lecture de l'identité du patient du scanner</translation>
  </message>
  <message>
   <source>Segmentations of lungs, lobes and lesions (SEG)</source>
   <translation>Segmentations des poumons, des lobes et des lésions (SEG)</translation>
  </message>
  <message>
   <source>The CT itself under the pseudonym, which the other objects lie over</source>
   <translation>Le scanner lui-même sous le pseudonyme, auquel les autres objets se superposent</translation>
  </message>
  <message>
   <source>The report as PDF</source>
   <translation>Le compte rendu en PDF</translation>
  </message>
  <message>
   <source>There is nothing of what was chosen in this analysis; choose other DICOM objects.</source>
   <translation>Rien de ce qui a été choisi ne figure dans cette analyse ; choisissez d'autres objets DICOM.</translation>
  </message>
  <message>
   <source>Writing the measurements</source>
   <translation>Écriture des mesures</translation>
  </message>
  <message>
   <source>Writing the pictures of the levels</source>
   <translation>Écriture des images des niveaux</translation>
  </message>
  <message>
   <source>Writing the segmentation of the %1</source>
   <translation>Écriture de la segmentation : %1</translation>
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
   <translation>« %1 » n'est pas une liste d'objets DICOM ; choisissez parmi %2.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/evaluation/heads</name>
  <message>
   <source>95 % limits</source>
   <translation>Limites à 95 %</translation>
  </message>
  <message>
   <source>Bias</source>
   <translation>Biais</translation>
  </message>
  <message>
   <source>ICC(A,1)</source>
   <translation>ICC(A,1)</translation>
  </message>
  <message>
   <source>MAE (points)</source>
   <translation>MAE (points)</translation>
  </message>
  <message>
   <source>Spearman ρ</source>
   <translation>ρ de Spearman</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Wilcoxon</source>
   <translation>Wilcoxon</translation>
  </message>
  <message>
   <source>κ, 5 % steps</source>
   <translation>κ, pas de 5 %</translation>
  </message>
 </context>
 <context>
  <name>core/exports/nifti</name>
  <message>
   <source>the disk may be full</source>
   <translation>le disque est peut-être plein</translation>
  </message>
  <message>
   <source>the mask could not be written</source>
   <translation>le masque n'a pas pu être écrit</translation>
  </message>
 </context>
 <context>
  <name>core/failures</name>
  <message>
   <source>Something unexpected went wrong (%1). What was open is still open; copy the log and report it.</source>
   <translation>Une erreur inattendue est survenue (%1). Ce qui était ouvert l'est toujours ; copiez le journal et signalez-la.</translation>
  </message>
  <message>
   <source>The disk or folder could not be used: %1. Check it and try again.</source>
   <translation>Le disque ou le dossier n'a pas pu être utilisé : %1. Vérifiez-le et réessayez.</translation>
  </message>
  <message>
   <source>There was not enough memory; close other programs and try again.</source>
   <translation>Mémoire insuffisante ; fermez d'autres programmes et réessayez.</translation>
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
   <translation>Impossible d'écrire %1 (%2) ; %3.</translation>
  </message>
  <message>
   <source>%1 is a file, not a folder; choose another folder for the results.</source>
   <translation>%1 est un fichier, pas un dossier ; choisissez un autre dossier pour les résultats.</translation>
  </message>
  <message>
   <source>%1 may not be written; choose another folder for the results.</source>
   <translation>L'écriture dans %1 est interdite ; choisissez un autre dossier pour les résultats.</translation>
  </message>
  <message>
   <source>Nothing is written into the folder that is read; choose another folder.</source>
   <translation>Rien n'est écrit dans le dossier qui est lu ; choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>choose a shorter name</source>
   <translation>choisissez un nom plus court</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>choisissez un autre dossier</translation>
  </message>
 </context>
 <context>
  <name>core/findings</name>
  <message>
   <source>Analysed anyway. %1</source>
   <translation>Analysé malgré tout. %1</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusé</translation>
  </message>
 </context>
 <context>
  <name>core/guide</name>
  <message>
   <source>The same words stand in the tooltips of the program.</source>
   <translation>Les mêmes mots figurent dans les infobulles du programme.</translation>
  </message>
  <message>
   <source>The user guide cannot be read; install the program again.</source>
   <translation>Le guide d'utilisation ne peut pas être lu ; réinstallez le programme.</translation>
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
   <translation>jour</translation>
  </message>
  <message>
   <source>id %1</source>
   <translation>identifiant %1</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>name %1</source>
   <translation>nom %1</translation>
  </message>
  <message>
   <source>week</source>
   <translation>semaine</translation>
  </message>
  <message>
   <source>year</source>
   <translation>an</translation>
  </message>
 </context>
 <context>
  <name>core/inference/apart</name>
  <message>
   <source>Opening the network apart from the program</source>
   <translation>Ouverture du réseau à l'écart du programme</translation>
  </message>
  <message>
   <source>The network “%1” cannot be tried apart from the program; close other programs and try again.</source>
   <translation>Le réseau « %1 » ne peut pas être essayé à l'écart du programme ; fermez d'autres programmes et réessayez.</translation>
  </message>
  <message>
   <source>The network “%1” ended the process in which it was tried; it is not taken in.</source>
   <translation>Le réseau « %1 » a mis fin au processus où il était essayé ; il n'est pas intégré.</translation>
  </message>
  <message>
   <source>The network “%1” was not opened within %2 s; it is not taken in.</source>
   <translation>Le réseau « %1 » ne s'est pas ouvert en %2 s ; il n'est pas intégré.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/batches</name>
  <message>
   <source>There is not enough memory for the networks; close other programs.</source>
   <translation>Mémoire insuffisante pour les réseaux ; fermez d'autres programmes.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/built_in</name>
  <message>
   <source>0.8 to 1.8 mm (medians of three fissures) from a reader's points on one real chest; 5 of 50 &gt; 10 mm off</source>
   <translation>0.8 à 1.8 mm (médianes de trois scissures) des points d'un lecteur sur un thorax réel ; 5 sur 50 à &gt; 10 mm</translation>
  </message>
  <message>
   <source>Dense diseased lung is not seen; a network that sees it adds it. Few patients, one reader who is not a radiologist. Not a medical device.</source>
   <translation>Le parenchyme malade dense n'est pas vu ; un réseau qui le voit l'ajoute. Peu de patients, un seul lecteur, non radiologue. N'est pas un dispositif médical.</translation>
  </message>
  <message>
   <source>Esnaashari 2026 (threshold and morphology)</source>
   <translation>Esnaashari 2026 (seuillage et morphologie)</translation>
  </message>
  <message>
   <source>Fissures are hard to see in thick slices and dense disease; the borders are then mostly expected ones. One patient, one reader who is not a radiologist. Not a medical device.</source>
   <translation>Les scissures se voient mal dans les coupes épaisses et les lésions denses ; les limites sont alors surtout des limites attendues. Un patient, un seul lecteur, non radiologue. N'est pas un dispositif médical.</translation>
  </message>
  <message>
   <source>Five lobes cut along their fissures, each found as the surface with the most evidence of a sheet.</source>
   <translation>Cinq lobes séparés le long de leurs scissures, chacune trouvée comme la surface présentant le plus d'indices d'un feuillet.</translation>
  </message>
  <message>
   <source>Hirschmüller 2008 (semi-global matching)</source>
   <translation>Hirschmüller 2008 (semi-global matching)</translation>
  </message>
  <message>
   <source>Right and left lung by threshold and morphology in eight steps, without a network.</source>
   <translation>Poumons droit et gauche par seuillage et morphologie en huit étapes, sans réseau.</translation>
  </message>
  <message>
   <source>as the program</source>
   <translation>comme le programme</translation>
  </message>
  <message>
   <source>volume +0.3 to +3.0 % from one reader's (not a radiologist) on five real chests, chosen on them</source>
   <translation>volume de +0.3 à +3.0 % par rapport à celui d'un lecteur (non radiologue) sur cinq thorax réels, sur lesquels le réglage a été choisi</translation>
  </message>
 </context>
 <context>
  <name>core/inference/cards</name>
  <message>
   <source>%1 of the network “%2”</source>
   <translation>%1 du réseau « %2 »</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Réinstallez le programme.</translation>
  </message>
  <message>
   <source>TOT 95th percentile in chests without disease, %, cases kept out of the choice</source>
   <translation>95e percentile du TOT dans des thorax sans maladie, %, cas tenus hors du choix</translation>
  </message>
  <message>
   <source>TOT, GG and RET of slices in slabs of the test's chests, lesions inserted %1</source>
   <translation>TOT, GG et RET de coupes dans des slabs des thorax du test, lésions insérées %1</translation>
  </message>
  <message>
   <source>The file %1 cannot be read. %2</source>
   <translation>Fichier illisible : %1. %2</translation>
  </message>
  <message>
   <source>The file %1 is missing. %2</source>
   <translation>Fichier manquant : %1. %2</translation>
  </message>
  <message>
   <source>The model card %1 cannot be read. %2</source>
   <translation>Impossible de lire la fiche du modèle %1. %2</translation>
  </message>
  <message>
   <source>The model card %1 does not say “%2” properly. %3</source>
   <translation>La fiche du modèle %1 n'indique pas « %2 » correctement. %3</translation>
  </message>
  <message>
   <source>The model card %1 is not a model card. %2</source>
   <translation>La fiche %1 n'est pas une fiche de modèle. %2</translation>
  </message>
  <message>
   <source>The model card %1 points to a file in another folder. %2</source>
   <translation>La fiche du modèle %1 renvoie à un fichier d'un autre dossier. %2</translation>
  </message>
  <message>
   <source>The model card does not say “%1” of the input, which a network of this kind needs.</source>
   <translation>La fiche du modèle n'indique pas « %1 » pour l'entrée, ce dont un tel réseau a besoin.</translation>
  </message>
  <message>
   <source>The network “%1” is not installed. %2</source>
   <translation>Le réseau « %1 » n'est pas installé. %2</translation>
  </message>
  <message>
   <source>The network “%1” was changed or damaged. %2</source>
   <translation>Le réseau « %1 » a été modifié ou endommagé. %2</translation>
  </message>
  <message>
   <source>as in the built-in case</source>
   <translation>comme dans le cas intégré</translation>
  </message>
  <message>
   <source>as readers outline</source>
   <translation>comme des lecteurs les délimitent</translation>
  </message>
  <message>
   <source>readers' masks of real COVID-19, cases kept out of the choice</source>
   <translation>masques de lecteurs de COVID-19 réelles, cas tenus hors du choix</translation>
  </message>
  <message>
   <source>whole chest</source>
   <translation>thorax entier</translation>
  </message>
  <message>
   <source>whole slice</source>
   <translation>coupe entière</translation>
  </message>
  <message>
   <source>± %1 points: mean error of one level's TOT, measured with inserted lesions (%2)</source>
   <translation>± %1 points : erreur moyenne du TOT d'un niveau, mesurée avec des lésions insérées (%2)</translation>
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
   <translation>la carte graphique n'a que %1 MB libres, il en faut %2 MB</translation>
  </message>
  <message>
   <source>this installation has no CUDA support</source>
   <translation>cette installation ne prend pas CUDA en charge</translation>
  </message>
 </context>
 <context>
  <name>core/inference/graph_check</name>
  <message>
   <source>The network “%1” %2</source>
   <translation>Le réseau « %1 » %2</translation>
  </message>
  <message>
   <source>The network “%1” uses custom operators (%2), which are not allowed.</source>
   <translation>Le réseau « %1 » utilise des opérateurs personnalisés (%2), ce qui n'est pas autorisé.</translation>
  </message>
  <message>
   <source>The network “%1” wants data from another file, which is not allowed.</source>
   <translation>Le réseau « %1 » demande des données d'un autre fichier, ce qui n'est pas autorisé.</translation>
  </message>
  <message>
   <source>a number is too long</source>
   <translation>un nombre est trop long</translation>
  </message>
  <message>
   <source>a part is cut off</source>
   <translation>une partie est tronquée</translation>
  </message>
  <message>
   <source>a part is longer than the file</source>
   <translation>une partie est plus longue que le fichier</translation>
  </message>
  <message>
   <source>is not a readable ONNX file. Install the program again.</source>
   <translation>n'est pas un fichier ONNX lisible. Réinstallez le programme.</translation>
  </message>
  <message>
   <source>nested too deeply</source>
   <translation>trop profondément imbriqué</translation>
  </message>
  <message>
   <source>unknown wire type</source>
   <translation>type de codage inconnu</translation>
  </message>
 </context>
 <context>
  <name>core/inference/library</name>
  <message>
   <source>%1 is larger than 2 GiB; an ONNX file cannot be.</source>
   <translation>%1 dépasse 2 GiB ; un fichier ONNX ne le peut pas.</translation>
  </message>
  <message>
   <source>%1 is not the file that the card was written for: the SHA-256 differs.</source>
   <translation>%1 n'est pas le fichier pour lequel la fiche a été écrite : le SHA-256 diffère.</translation>
  </message>
  <message>
   <source>%1.onnx</source>
   <translation>%1.onnx</translation>
  </message>
  <message>
   <source>Copying the network</source>
   <translation>Copie du réseau</translation>
  </message>
  <message>
   <source>The name on the card may have letters, digits, - and _ only, at most 60.</source>
   <translation>Le nom sur la fiche ne peut contenir que des lettres, des chiffres, - et _, 60 au plus.</translation>
  </message>
  <message>
   <source>The network could not be copied (%1); make room and try again.</source>
   <translation>Le réseau n'a pas pu être copié (%1) ; libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>There is already a network “%1”; remove it first, or give the new one another name.</source>
   <translation>Il existe déjà un réseau « %1 » ; supprimez-le d'abord, ou donnez un autre nom au nouveau.</translation>
  </message>
  <message>
   <source>There is no network “%1”; “sscild models list” shows those there are.</source>
   <translation>Aucun réseau « %1 » ; « sscild models list » montre ceux qui existent.</translation>
  </message>
  <message>
   <source>finds the five Goh levels</source>
   <translation>trouve les cinq niveaux de Goh</translation>
  </message>
  <message>
   <source>finds the lobes</source>
   <translation>trouve les lobes</translation>
  </message>
  <message>
   <source>finds the lungs</source>
   <translation>trouve les poumons</translation>
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
   <translation>marque les lésions</translation>
  </message>
  <message>
   <source>no measured error on the card</source>
   <translation>pas d'erreur mesurée sur la fiche</translation>
  </message>
  <message>
   <source>scores TOT, GG and RET of a slice</source>
   <translation>cote TOT, GG et RET d'une coupe</translation>
  </message>
  <message>
   <source>“%1” came with the program and stays; only added networks can be removed.</source>
   <translation>« %1 » a été livré avec le programme et reste ; seuls les réseaux ajoutés peuvent être supprimés.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/model_card</name>
  <message>
   <source>%1 million</source>
   <translation>%1 millions</translation>
  </message>
  <message>
   <source>Kept out</source>
   <translation>Tenus à l'écart</translation>
  </message>
  <message>
   <source>Learnt from</source>
   <translation>Appris sur</translation>
  </message>
  <message>
   <source>Licence: %1.</source>
   <translation>Licence : %1.</translation>
  </message>
  <message>
   <source>Look at every result. Move levels that are wrong. Do not compare CTs made with different kernels, doses or depths of breath as if they were the same. Report the version and the hashes with every number.</source>
   <translation>Regardez chaque résultat. Déplacez les niveaux erronés. Ne comparez pas comme équivalents des scanners faits avec des filtres, des doses ou des niveaux d'inspiration différents. Indiquez la version et les empreintes avec chaque chiffre.</translation>
  </message>
  <message>
   <source>Readers' masks are those of COVID-19-CT-Seg, without disease are the two chests of the test. The program weighs the
levels against the carina and the right dome and is then nearer than the network alone, which stands here. Intervals,
figures by class, extent and chest, and the goals: `models/README.md`.</source>
   <translation>Les masques de lecteurs sont ceux de COVID-19-CT-Seg, sans maladie sont les deux thorax du test. Le programme confronte les
niveaux à la carène et à la coupole droite et est alors plus proche que le réseau seul, donné ici. Intervalles,
chiffres par classe, étendue et thorax, et les objectifs : `models/README.md`.</translation>
  </message>
  <message>
   <source>TOT there, points off</source>
   <translation>TOT là, écart en points</translation>
  </message>
  <message>
   <source>TOT without disease, 95th percentile, %</source>
   <translation>TOT sans maladie, 95e percentile, %</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Vérité</translation>
  </message>
  <message>
   <source>any lesion on readers' masks, Dice</source>
   <translation>toute lésion sur les masques de lecteurs, Dice</translation>
  </message>
  <message>
   <source>covid19-ct-seg, TOT error</source>
   <translation>covid19-ct-seg, erreur du TOT</translation>
  </message>
  <message>
   <source>covid19-ct-seg, any lesion</source>
   <translation>covid19-ct-seg, toute lésion</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
 </context>
 <context>
  <name>core/inference/nnunet</name>
  <message>
   <source>%1 (deep supervision must be off).</source>
   <translation>%1 (deep supervision doit être désactivée).</translation>
  </message>
  <message>
   <source>%1 cannot be opened; export the network again.</source>
   <translation>Impossible d'ouvrir %1 ; exportez à nouveau le réseau.</translation>
  </message>
  <message>
   <source>%1 cannot be read; copy it again from where the network was trained.</source>
   <translation>Impossible de lire %1 ; recopiez-le depuis l'endroit où le réseau a été entraîné.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” of the CT properly.</source>
   <translation>%1 n'indique pas « %2 » du scanner correctement.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly: three lengths are wanted.</source>
   <translation>%1 n'indique pas « %2 » correctement : trois longueurs sont attendues.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly; it is not one of nnU-Net v2.</source>
   <translation>%1 n'indique pas « %2 » correctement ; ce n'est pas un fichier de nnU-Net v2.</translation>
  </message>
  <message>
   <source>%1 does not say “foreground_intensity_properties_per_channel” properly.</source>
   <translation>%1 n'indique pas « foreground_intensity_properties_per_channel » correctement.</translation>
  </message>
  <message>
   <source>%1 does not take a volume (1, 1, planes, rows, columns).</source>
   <translation>%1 n'accepte pas de volume (1, 1, plans, lignes, colonnes).</translation>
  </message>
  <message>
   <source>%1 gives %2 classes, but %3 has %4 labels.</source>
   <translation>%1 donne %2 classes, mais %3 a %4 étiquettes.</translation>
  </message>
  <message>
   <source>%1 has %2 inputs and %3 outputs; one of each is wanted</source>
   <translation>%1 a %2 entrées et %3 sorties ; il en faut une de chaque</translation>
  </message>
  <message>
   <source>%1 has no configuration “%2”; it has %3.</source>
   <translation>%1 n'a pas de configuration « %2 » ; il y a %3.</translation>
  </message>
  <message>
   <source>%1 is not one of nnU-Net.</source>
   <translation>%1 n'est pas un fichier de nnU-Net.</translation>
  </message>
  <message>
   <source>%1 takes %2, but the plans say a patch of %3.</source>
   <translation>%1 prend %2, mais les plans indiquent un patch de %3.</translation>
  </message>
  <message>
   <source>%1, from %2.</source>
   <translation>%1, de %2.</translation>
  </message>
  <message>
   <source>A 2D configuration sees one slice without its neighbours; export “3d_fullres” or “3d_lowres” instead.</source>
   <translation>Une configuration 2D voit une coupe sans ses voisines ; exportez plutôt « 3d_fullres » ou « 3d_lowres ».</translation>
  </message>
  <message>
   <source>A cascade needs the answer of its first network; take “3d_fullres” or “3d_lowres” instead.</source>
   <translation>Une cascade a besoin de la réponse de son premier réseau ; prenez plutôt « 3d_fullres » ou « 3d_lowres ».</translation>
  </message>
  <message>
   <source>A network of lobes needs all five; %1 have no label.</source>
   <translation>Un réseau de lobes a besoin des cinq ; sans étiquette : %1.</translation>
  </message>
  <message>
   <source>A network of lobes sees the whole chest at once, and this one is too fine for that; take “3d_lowres”.</source>
   <translation>Un réseau de lobes voit le thorax entier d'un coup, et celui-ci est trop fin pour cela ; prenez « 3d_lowres ».</translation>
  </message>
  <message>
   <source>It is not known what %1 mean; say it, as with --map %2</source>
   <translation>On ne sait pas ce que signifient %1 ; précisez-le, par exemple avec --map %2</translation>
  </message>
  <message>
   <source>None of the labels is a lesion or a lobe, so there is nothing to use the network for.</source>
   <translation>Aucune des étiquettes n'est une lésion ou un lobe ; le réseau ne sert donc à rien ici.</translation>
  </message>
  <message>
   <source>The intensities in %1 are none that a CT can have.</source>
   <translation>Les intensités de %1 ne peuvent être celles d'un scanner.</translation>
  </message>
  <message>
   <source>The labels in %1 are not numbered from 0 without a gap.</source>
   <translation>Les étiquettes de %1 ne sont pas numérotées sans lacune à partir de 0.</translation>
  </message>
  <message>
   <source>The network wants its CT as %1; only “CTNormalization” can be given to it.</source>
   <translation>Le réseau veut son scanner en %1 ; seul « CTNormalization » peut lui être donné.</translation>
  </message>
  <message>
   <source>The network wants something else than one CT; only networks of a single CT can be used.</source>
   <translation>Le réseau demande autre chose qu'un scanner ; seuls les réseaux d'un scanner unique sont utilisables.</translation>
  </message>
  <message>
   <source>The pixels of this network are not square; only square pixels can be given to it.</source>
   <translation>Les pixels de ce réseau ne sont pas carrés ; seuls des pixels carrés peuvent lui être donnés.</translation>
  </message>
  <message>
   <source>There are %1 ONNX files in “%2”; leave the one that is to be used.</source>
   <translation>Il y a %1 fichiers ONNX dans « %2 » ; ne laissez que celui à utiliser.</translation>
  </message>
  <message>
   <source>There is no %1 in “%2”; name the folder of the trained model.</source>
   <translation>Pas de %1 dans « %2 » ; indiquez le dossier du modèle entraîné.</translation>
  </message>
  <message>
   <source>There is no ONNX file of the network in “%1”%2: %3.</source>
   <translation>Pas de fichier ONNX du réseau dans « %1 »%2 : %3.</translation>
  </message>
  <message>
   <source>There is no configuration that can be run (%1); “3d_fullres” and “3d_lowres” can.</source>
   <translation>Aucune configuration exécutable (%1) ; « 3d_fullres » et « 3d_lowres » le sont.</translation>
  </message>
  <message>
   <source>There is no label “%1” in the network; it has %2.</source>
   <translation>Le réseau n'a pas d'étiquette « %1 » ; il a %2.</translation>
  </message>
  <message>
   <source>This network sees the chest in another order of the axes than head to foot; it cannot be run.</source>
   <translation>Ce réseau voit le thorax dans un autre ordre des axes que de la tête aux pieds ; il ne peut pas être exécuté.</translation>
  </message>
  <message>
   <source>This network was trained on regions that overlap; only plain labels can be taken in.</source>
   <translation>Ce réseau a été entraîné sur des régions qui se recouvrent ; seules de simples étiquettes peuvent être intégrées.</translation>
  </message>
  <message>
   <source>Two labels mean the same; map one of them to ignore.</source>
   <translation>Deux étiquettes signifient la même chose ; associez l'une d'elles à ignore.</translation>
  </message>
  <message>
   <source>established fibrosis</source>
   <translation>fibrose constituée</translation>
  </message>
  <message>
   <source>export it where nnU-Net is installed: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), with deep supervision off</source>
   <translation>exportez-le là où nnU-Net est installé : torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), avec deep supervision désactivée</translation>
  </message>
  <message>
   <source>healthy lung</source>
   <translation>poumon sain</translation>
  </message>
  <message>
   <source>its checkpoints (.pth) are not opened</source>
   <translation>ses checkpoints (.pth) ne sont pas ouverts</translation>
  </message>
  <message>
   <source>left lower lobe</source>
   <translation>lobe inférieur gauche</translation>
  </message>
  <message>
   <source>left upper lobe</source>
   <translation>lobe supérieur gauche</translation>
  </message>
  <message>
   <source>lower lobe left</source>
   <translation>lower lobe left</translation>
  </message>
  <message>
   <source>lower lobe right</source>
   <translation>lower lobe right</translation>
  </message>
  <message>
   <source>lung lower lobe left</source>
   <translation>lung lower lobe left</translation>
  </message>
  <message>
   <source>lung lower lobe right</source>
   <translation>lung lower lobe right</translation>
  </message>
  <message>
   <source>lung middle lobe right</source>
   <translation>lung middle lobe right</translation>
  </message>
  <message>
   <source>lung upper lobe left</source>
   <translation>lung upper lobe left</translation>
  </message>
  <message>
   <source>lung upper lobe right</source>
   <translation>lung upper lobe right</translation>
  </message>
  <message>
   <source>lungs and lobes</source>
   <translation>poumons et lobes</translation>
  </message>
  <message>
   <source>middle lobe right</source>
   <translation>middle lobe right</translation>
  </message>
  <message>
   <source>nnU-Net, %1: %2</source>
   <translation>nnU-Net, %1 : %2</translation>
  </message>
  <message>
   <source>normal lung</source>
   <translation>poumon normal</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>non précisé</translation>
  </message>
  <message>
   <source>not used: %1</source>
   <translation>non utilisé : %1</translation>
  </message>
  <message>
   <source>right lower lobe</source>
   <translation>lobe inférieur droit</translation>
  </message>
  <message>
   <source>right middle lobe</source>
   <translation>lobe moyen</translation>
  </message>
  <message>
   <source>right upper lobe</source>
   <translation>lobe supérieur droit</translation>
  </message>
  <message>
   <source>upper lobe left</source>
   <translation>upper lobe left</translation>
  </message>
  <message>
   <source>upper lobe right</source>
   <translation>upper lobe right</translation>
  </message>
  <message>
   <source>“%1” is nothing that a label can be; choose from %2.</source>
   <translation>« %1 » n'est rien qu'une étiquette puisse être ; choisissez parmi %2.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/sessions</name>
  <message>
   <source>CUDA could not be started (%1)</source>
   <translation>CUDA n'a pas pu démarrer (%1)</translation>
  </message>
  <message>
   <source>CUDA could not be started; the driver or its libraries are missing or too old</source>
   <translation>CUDA n'a pas pu démarrer ; le pilote ou ses bibliothèques manquent ou sont trop anciens</translation>
  </message>
  <message>
   <source>CUDA was lost while it worked (%1); the rest ran on the CPU</source>
   <translation>CUDA a été perdu en cours de travail (%1) ; le reste s'est exécuté sur le CPU</translation>
  </message>
  <message>
   <source>The network “%1” answered with what is no number; its answer is not used. Choose another network, or let it run on the CPU.</source>
   <translation>Le réseau « %1 » a répondu par autre chose qu'un nombre ; sa réponse n'est pas utilisée. Choisissez un autre réseau, ou laissez-le s'exécuter sur le CPU.</translation>
  </message>
  <message>
   <source>The network “%1” cannot be opened on this computer; install it again.</source>
   <translation>Le réseau « %1 » ne peut pas être ouvert sur cet ordinateur ; réinstallez-le.</translation>
  </message>
  <message>
   <source>The network “%1” could not be run; install the program again.</source>
   <translation>Le réseau « %1 » n'a pas pu être exécuté ; réinstallez le programme.</translation>
  </message>
  <message>
   <source>The network “%1” does not give “%2”, which its card promises.</source>
   <translation>Le réseau « %1 » ne donne pas « %2 », que sa fiche promet.</translation>
  </message>
  <message>
   <source>The network “%1” wants “%2”, of which its card says nothing; compare the two.</source>
   <translation>Le réseau « %1 » demande « %2 », dont sa fiche ne dit rien ; comparez les deux.</translation>
  </message>
  <message>
   <source>cuda failure 2:</source>
   <translation>cuda failure 2:</translation>
  </message>
  <message>
   <source>the memory of the graphics card ran out; the rest ran on the CPU</source>
   <translation>la mémoire de la carte graphique a été épuisée ; le reste s'est exécuté sur le CPU</translation>
  </message>
 </context>
 <context>
  <name>core/language/ts</name>
  <message>
   <source>%1 is no Qt Linguist file</source>
   <translation>%1 n'est pas un fichier Qt Linguist</translation>
  </message>
 </context>
 <context>
  <name>core/lung_measures</name>
  <message>
   <source>%1 in %2</source>
   <translation>%1 en %2</translation>
  </message>
  <message>
   <source>Diffusing capacity by alveolar volume (DLCO/VA), in mmol/min/kPa/L and in % of the predicted value.</source>
   <translation>Capacité de diffusion rapportée au volume alvéolaire (DLCO/VA), en mmol/min/kPa/L et en % de la valeur théorique.</translation>
  </message>
  <message>
   <source>Diffusing capacity for carbon monoxide, in mmol/min/kPa and in % of the predicted value.</source>
   <translation>Capacité de diffusion du monoxyde de carbone, en mmol/min/kPa et en % de la valeur théorique.</translation>
  </message>
  <message>
   <source>FEV1</source>
   <translation>VEMS</translation>
  </message>
  <message>
   <source>Forced vital capacity, in litres and in % of the predicted value.</source>
   <translation>Capacité vitale forcée, en litres et en % de la valeur théorique.</translation>
  </message>
  <message>
   <source>KCO</source>
   <translation>KCO</translation>
  </message>
  <message>
   <source>RV</source>
   <translation>VR</translation>
  </message>
  <message>
   <source>Residual volume after breathing out, in litres and in % of the predicted value.</source>
   <translation>Volume résiduel après expiration, en litres et en % de la valeur théorique.</translation>
  </message>
  <message>
   <source>TLC</source>
   <translation>CPT</translation>
  </message>
  <message>
   <source>Total lung capacity, in litres and in % of the predicted value.</source>
   <translation>Capacité pulmonaire totale, en litres et en % de la valeur théorique.</translation>
  </message>
  <message>
   <source>Volume breathed out in the first second, in litres and in % of the predicted value.</source>
   <translation>Volume expiré pendant la première seconde, en litres et en % de la valeur théorique.</translation>
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
   <translation>fvc</translation>
  </message>
  <message>
   <source>kco</source>
   <translation>kco</translation>
  </message>
  <message>
   <source>litres</source>
   <translation>litres</translation>
  </message>
  <message>
   <source>millimoles per minute and kilopascal</source>
   <translation>millimoles par minute et kilopascal</translation>
  </message>
  <message>
   <source>millimoles per minute, kilopascal and litre</source>
   <translation>millimoles par minute, kilopascal et litre</translation>
  </message>
  <message>
   <source>mmol</source>
   <translation>mmol</translation>
  </message>
  <message>
   <source>percent predicted</source>
   <translation>% de la théorique</translation>
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
   <translation>Angle</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation>Rectangle</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>angle</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>axial</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>coronal</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>ellipse</translation>
  </message>
  <message>
   <source>no measurement: %1 with %2 points</source>
   <translation>pas de mesure : %1 avec %2 points</translation>
  </message>
  <message>
   <source>point</source>
   <translation>point</translation>
  </message>
  <message>
   <source>rectangle</source>
   <translation>rectangle</translation>
  </message>
  <message>
   <source>ruler</source>
   <translation>règle</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>sagittal</translation>
  </message>
  <message>
   <source>the points of a measurement are three finite numbers each</source>
   <translation>les points d'une mesure sont chacun trois nombres finis</translation>
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
   <translation>aucun voxel à l'intérieur</translation>
  </message>
  <message>
   <source>outside this CT</source>
   <translation>hors de ce scanner</translation>
  </message>
 </context>
 <context>
  <name>core/patients</name>
  <message>
   <source>SSc-ILD</source>
   <translation>PID-ScS</translation>
  </message>
  <message>
   <source>anti-RNA polymerase III</source>
   <translation>anti-ARN polymérase III</translation>
  </message>
  <message>
   <source>anti-Scl-70</source>
   <translation>anti-Scl-70</translation>
  </message>
  <message>
   <source>anti-centromere</source>
   <translation>anti-centromère</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>aucun trouvé</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <source>other ILD</source>
   <translation>autre PID</translation>
  </message>
 </context>
 <context>
  <name>core/phantom/dicom_folder</name>
  <message>
   <source>%1 is a file, not a folder; choose another name.</source>
   <translation>%1 est un fichier, pas un dossier ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>The folder %1 already holds other files; choose an empty or a new folder.</source>
   <translation>Le dossier %1 contient déjà d'autres fichiers ; choisissez un dossier vide ou nouveau.</translation>
  </message>
  <message>
   <source>The folder %1 cannot be written (%2); choose another.</source>
   <translation>Impossible d'écrire dans le dossier %1 (%2) ; choisissez-en un autre.</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/disguise</name>
  <message>
   <source>The header names another part of the body; check that this is a chest CT.</source>
   <translation>L'en-tête indique une autre région du corps ; vérifiez qu'il s'agit d'un scanner thoracique.</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units; send the original reconstruction.</source>
   <translation>Les valeurs des pixels ne sont pas des unités Hounsfield ; envoyez la reconstruction originale.</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient; they can be viewed but not measured.</source>
   <translation>Les coupes ne peuvent pas être situées dans le patient ; on peut les regarder, mais non les mesurer.</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/key</name>
  <message>
   <source>The key file %1 cannot be read; without it the same patient would get another pseudonym. Put back a copy of it, or move it away to begin a new one.</source>
   <translation>Le fichier de clés %1 ne peut pas être lu ; sans lui, le même patient recevrait un autre pseudonyme. Remettez-en une copie, ou déplacez-le pour en commencer un nouveau.</translation>
  </message>
  <message>
   <source>The key file %1 cannot be written: another program is writing it, its disk is full, or its folder is closed to you. Try again, or choose another place for it.</source>
   <translation>Le fichier de clés %1 ne peut pas être écrit : un autre programme y écrit, son disque est plein, ou son dossier vous est fermé. Réessayez, ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>code %1</source>
   <translation>code %1</translation>
  </message>
  <message>
   <source>not a key file</source>
   <translation>pas un fichier de clés</translation>
  </message>
  <message>
   <source>study %1</source>
   <translation>examen %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/answers</name>
  <message>
   <source>%1's session %2 is being read in another window; close it there, or let another reader go on here.</source>
   <translation>La session %2 de %1 est en cours de lecture dans une autre fenêtre ; fermez-la là-bas, ou laissez un autre lecteur poursuivre ici.</translation>
  </message>
  <message>
   <source>A heat map is rated from %1 to %2; %3 is none of these.</source>
   <translation>Une carte de chaleur se note de %1 à %2 ; %3 n'en fait pas partie.</translation>
  </message>
  <message>
   <source>A score is a multiple of %1 % between 0 and %2 %; {wrong} is none.</source>
   <translation>Un score est un multiple de %1 % entre 0 et %2 % ; {wrong} n'en est pas un.</translation>
  </message>
  <message>
   <source>Answers cannot be written into “%1”; make the folder writable and try again.</source>
   <translation>Les réponses ne peuvent pas être écrites dans « %1 » ; autorisez l'écriture dans ce dossier et réessayez.</translation>
  </message>
  <message>
   <source>SScILD reader answers</source>
   <translation>SScILD reader answers</translation>
  </message>
  <message>
   <source>Session %1 comes first: it is not finished.</source>
   <translation>La session %1 passe avant : elle n'est pas terminée.</translation>
  </message>
  <message>
   <source>The answers in %1 are damaged; take the file back from a copy, or move it away to begin anew.</source>
   <translation>Les réponses dans %1 sont endommagées ; reprenez le fichier d'une copie, ou déplacez-le pour recommencer.</translation>
  </message>
  <message>
   <source>The scores stand: a heat map was shown since, and it tells what the program saw.</source>
   <translation>Les scores sont acquis : une carte de chaleur a été montrée depuis, et elle révèle ce que le programme a vu.</translation>
  </message>
  <message>
   <source>These answers are of another study; put the right ones into its folder “answers”.</source>
   <translation>Ces réponses sont celles d'une autre étude ; placez les bonnes dans son dossier « answers ».</translation>
  </message>
  <message>
   <source>These answers were written by a later version of the program; go on with that one.</source>
   <translation>Ces réponses ont été écrites par une version plus récente du programme ; poursuivez avec celle-là.</translation>
  </message>
  <message>
   <source>This session stands as it is: session %1 was begun since.</source>
   <translation>Cette session reste telle quelle : la session %1 a commencé depuis.</translation>
  </message>
  <message>
   <source>another file</source>
   <translation>un autre fichier</translation>
  </message>
  <message>
   <source>answers in another order</source>
   <translation>réponses dans un autre ordre</translation>
  </message>
  <message>
   <source>more answers than questions</source>
   <translation>plus de réponses que de questions</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/making</name>
  <message>
   <source>A study needs one case at least.</source>
   <translation>Une étude demande au moins un cas.</translation>
  </message>
  <message>
   <source>CT %1 of %2</source>
   <translation>Scanner %1 sur %2</translation>
  </message>
  <message>
   <source>None of these CTs can be asked about:</source>
   <translation>Aucun de ces scanners ne peut faire l'objet de questions :</translation>
  </message>
  <message>
   <source>The study is made</source>
   <translation>L'étude est créée</translation>
  </message>
  <message>
   <source>it was not analysed as far as its levels</source>
   <translation>il n'a pas été analysé jusqu'aux niveaux</translation>
  </message>
  <message>
   <source>“%1” is there already and not empty; choose a new folder for the study.</source>
   <translation>« %1 » existe déjà et n'est pas vide ; choisissez un nouveau dossier pour l'étude.</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/pictures</name>
  <message>
   <source>The picture %1 of this study is damaged; take it back from a copy and go on.</source>
   <translation>L'image %1 de cette étude est endommagée ; reprenez-la d'une copie et poursuivez.</translation>
  </message>
  <message>
   <source>The picture %1 of this study is missing; bring the folder “%2” back and go on.</source>
   <translation>L'image %1 de cette étude manque ; remettez le dossier « %2 » et poursuivez.</translation>
  </message>
  <message>
   <source>maps of another slice</source>
   <translation>cartes d'une autre coupe</translation>
  </message>
  <message>
   <source>not a part of the slice</source>
   <translation>pas une partie de la coupe</translation>
  </message>
  <message>
   <source>not a slice</source>
   <translation>pas une coupe</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>trop grand</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/results</name>
  <message>
   <source>%1 is damaged; take it back from a copy, or move it away to do without.</source>
   <translation>%1 est endommagé ; reprenez-le d'une copie, ou déplacez-le pour vous en passer.</translation>
  </message>
  <message>
   <source>%1 is not in the folder of the study, so nothing is compared with the program.</source>
   <translation>%1 n'est pas dans le dossier de l'étude ; rien n'est donc comparé au programme.</translation>
  </message>
  <message>
   <source>%1 is the key of another study; put the right one into the folder.</source>
   <translation>%1 est la clé d'une autre étude ; placez la bonne dans le dossier.</translation>
  </message>
  <message>
   <source>%1: %2 of %3 answered.</source>
   <translation>%1 : %2 réponses sur %3.</translation>
  </message>
  <message>
   <source>Ratings, %1</source>
   <translation>Notes, %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/study</name>
  <message>
   <source>A study has 1 to %1 readers, each with a name.</source>
   <translation>Une étude a de 1 à %1 lecteurs, chacun avec un nom.</translation>
  </message>
  <message>
   <source>A study has 1 to %1 sessions.</source>
   <translation>Une étude a de 1 à %1 sessions.</translation>
  </message>
  <message>
   <source>Choose what is asked: scores of the levels, ratings of the heat maps, or both.</source>
   <translation>Choisissez ce qui est demandé : scores des niveaux, notes des cartes de chaleur, ou les deux.</translation>
  </message>
  <message>
   <source>Half right: as much right as wrong</source>
   <translation>À moitié juste : autant de juste que de faux</translation>
  </message>
  <message>
   <source>Mostly right: small parts missing or too much</source>
   <translation>Plutôt juste : de petites parties manquent ou sont en trop</translation>
  </message>
  <message>
   <source>Mostly wrong: little of the disease, or much else</source>
   <translation>Surtout faux : peu de la maladie, ou beaucoup d'autre chose</translation>
  </message>
  <message>
   <source>No reader can be called “%1”: so the results call the program's own scores.</source>
   <translation>Aucun lecteur ne peut s'appeler « %1 » : les résultats désignent ainsi les scores du programme.</translation>
  </message>
  <message>
   <source>Reader 1</source>
   <translation>Lecteur 1</translation>
  </message>
  <message>
   <source>Reader 2</source>
   <translation>Lecteur 2</translation>
  </message>
  <message>
   <source>Right: it marks the disease and nothing else</source>
   <translation>Juste : elle marque la maladie et rien d'autre</translation>
  </message>
  <message>
   <source>SScILD reader study</source>
   <translation>SScILD reader study</translation>
  </message>
  <message>
   <source>The study file in “%1” is damaged; take %2 back from a copy. Answers are kept.</source>
   <translation>Le fichier de l'étude dans « %1 » est endommagé ; reprenez %2 d'une copie. Les réponses sont conservées.</translation>
  </message>
  <message>
   <source>There is no reader study in “%1”: it has no %2.</source>
   <translation>Pas d'étude de lecture dans « %1 » : il n'y a pas de %2.</translation>
  </message>
  <message>
   <source>This study was made by a later version of the program; open it with that one.</source>
   <translation>Cette étude a été créée par une version plus récente du programme ; ouvrez-la avec celle-là.</translation>
  </message>
  <message>
   <source>Two readers have the same name; give each a name of their own.</source>
   <translation>Deux lecteurs ont le même nom ; donnez à chacun le sien.</translation>
  </message>
  <message>
   <source>Wrong: what it marks is not the disease</source>
   <translation>Faux : ce qu'elle marque n'est pas la maladie</translation>
  </message>
  <message>
   <source>no pages, or one of them twice</source>
   <translation>pas de pages, ou l'une en double</translation>
  </message>
  <message>
   <source>not a page</source>
   <translation>pas une page</translation>
  </message>
 </context>
 <context>
  <name>core/records/analyses</name>
  <message>
   <source>Analysis opened</source>
   <translation>Analyse ouverte</translation>
  </message>
  <message>
   <source>Analysis saved</source>
   <translation>Analyse enregistrée</translation>
  </message>
  <message>
   <source>Opening the analysis</source>
   <translation>Ouverture de l'analyse</translation>
  </message>
  <message>
   <source>Saving the analysis</source>
   <translation>Enregistrement de l'analyse</translation>
  </message>
  <message>
   <source>This analysis in the records cannot be read.</source>
   <translation>Cette analyse des dossiers ne peut pas être lue.</translation>
  </message>
  <message>
   <source>This analysis is not in the records; analyse the CT again.</source>
   <translation>Cette analyse n'est pas dans les dossiers ; relancez l'analyse du scanner.</translation>
  </message>
 </context>
 <context>
  <name>core/records/backup</name>
  <message>
   <source>%1 copies</source>
   <translation>%1 copies</translation>
  </message>
  <message>
   <source>A backup inside the folder of the records would be lost with it; choose another folder.</source>
   <translation>Une sauvegarde dans le dossier de la base serait perdue avec lui ; choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>Sauvegarde enregistrée</translation>
  </message>
  <message>
   <source>Copying masks and heat maps</source>
   <translation>Copie des masques et des cartes de chaleur</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>Copie de la base de données</translation>
  </message>
  <message>
   <source>SScILD records</source>
   <translation>SScILD records</translation>
  </message>
  <message>
   <source>The daily copy %1 is open in another program; close it and erase again. Nothing was erased.</source>
   <translation>La copie quotidienne %1 est ouverte dans un autre programme ; fermez-la et relancez l'effacement. Rien n'a été effacé.</translation>
  </message>
  <message>
   <source>The patient is erased, but the daily copy %1 cannot be deleted; delete it by hand.</source>
   <translation>Le patient est effacé, mais la copie quotidienne %1 ne peut pas être supprimée ; supprimez-la à la main.</translation>
  </message>
 </context>
 <context>
  <name>core/records/database</name>
  <message>
   <source>The database is empty.</source>
   <translation>La base de données est vide.</translation>
  </message>
  <message>
   <source>The records are damaged.</source>
   <translation>Les dossiers sont endommagés.</translation>
  </message>
  <message>
   <source>The records are damaged: an entry belongs to nothing.</source>
   <translation>Les dossiers sont endommagés : une entrée n'est rattachée à rien.</translation>
  </message>
  <message>
   <source>There are no records in this folder yet.</source>
   <translation>Ce dossier ne contient pas encore de dossiers patients.</translation>
  </message>
  <message>
   <source>These records are of an older version; open them once for writing first.</source>
   <translation>Ces dossiers sont d'une version plus ancienne ; ouvrez-les d'abord une fois en écriture.</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/cipher</name>
  <message>
   <source>These records are encrypted, and the library for that is not installed; install the program with its extra “encryption”.</source>
   <translation>Ces dossiers sont chiffrés, et la bibliothèque nécessaire n'est pas installée ; installez le programme avec son extra « encryption ».</translation>
  </message>
  <message>
   <source>This is neither the pass phrase nor the recovery key of these records; type it again.</source>
   <translation>Ce n'est ni la phrase secrète ni la clé de récupération de ces dossiers ; ressaisissez-la.</translation>
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
   <translation>%1 before *.zip</translation>
  </message>
  <message>
   <source>Copying the daily copies</source>
   <translation>Copie des copies quotidiennes</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation>Mise en place</translation>
  </message>
  <message>
   <source>The copy is not what the records hold, so nothing was changed; try again, or look after the disk.</source>
   <translation>La copie ne correspond pas au contenu des dossiers, rien n'a donc été modifié ; réessayez, ou contrôlez le disque.</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/keys</name>
  <message>
   <source>A pass phrase has at least %1 signs; choose a longer one.</source>
   <translation>Une phrase secrète a au moins %1 caractères ; choisissez-en une plus longue.</translation>
  </message>
  <message>
   <source>SScILD Desktop records</source>
   <translation>SScILD Desktop records</translation>
  </message>
  <message>
   <source>The keyring of this system did not give the key of the records (%1); unlock it and start again, or type the recovery key.</source>
   <translation>Le trousseau de clés de ce système n'a pas donné la clé des dossiers (%1) ; déverrouillez-le et redémarrez, ou saisissez la clé de récupération.</translation>
  </message>
  <message>
   <source>The keyring of this system did not take the key (%1), so nothing was encrypted; unlock it first.</source>
   <translation>Le trousseau de clés de ce système n'a pas accepté la clé (%1), rien n'a donc été chiffré ; déverrouillez-le d'abord.</translation>
  </message>
  <message>
   <source>These records are encrypted, and the keyring of this system has no key for them; type their pass phrase or their recovery key.</source>
   <translation>Ces dossiers sont chiffrés, et le trousseau de clés de ce système n'a pas leur clé ; saisissez leur phrase secrète ou leur clé de récupération.</translation>
  </message>
  <message>
   <source>These records are encrypted; type their pass phrase or their recovery key.</source>
   <translation>Ces dossiers sont chiffrés ; saisissez leur phrase secrète ou leur clé de récupération.</translation>
  </message>
  <message>
   <source>This system has no keyring for the key; give a pass phrase. Nothing was encrypted.</source>
   <translation>Ce système n'a pas de trousseau pour la clé ; donnez une phrase secrète. Rien n'a été chiffré.</translation>
  </message>
  <message>
   <source>it gave another back</source>
   <translation>il en a rendu une autre</translation>
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
   <translation>%1 : clé de récupération des dossiers chiffrés, %2

%3

Elle ouvre les dossiers de %4 et toutes leurs sauvegardes faites à partir de ce jour, même si le trousseau ou la phrase
secrète est perdu : saisissez-la quand le programme la demande. Sans le trousseau, la phrase secrète et cette clé, personne
ne peut plus les lire. Qui la possède peut les lire : gardez-la à l'écart de l'ordinateur, sur papier ou en lieu sûr dans votre service.</translation>
  </message>
  <message>
   <source>A recovery key beside what it opens keeps nobody out; choose another folder.</source>
   <translation>Une clé de récupération à côté de ce qu'elle ouvre ne protège de personne ; choisissez un autre dossier.</translation>
  </message>
 </context>
 <context>
  <name>core/records/errors</name>
  <message>
   <source>Another window of this program has the records open; close it, or open the records here for reading only.</source>
   <translation>Une autre fenêtre du programme a ouvert les dossiers ; fermez-la, ou ouvrez ici les dossiers en lecture seule.</translation>
  </message>
  <message>
   <source>Restore your last backup, or the newest of the daily copies beside the records, with Restore from a backup; the present files are kept.</source>
   <translation>Restaurez votre dernière sauvegarde, ou la plus récente des copies quotidiennes à côté des dossiers, avec « Restaurer une sauvegarde » ; les fichiers actuels sont conservés.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translation>Le disque est plein, rien n'a été enregistré ; libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>The records are closed; start the program again.</source>
   <translation>Les dossiers sont fermés ; redémarrez le programme.</translation>
  </message>
  <message>
   <source>The records are damaged: a table is not what was made.</source>
   <translation>Les dossiers sont endommagés : une table n'est pas celle qui a été créée.</translation>
  </message>
  <message>
   <source>The records are damaged: a text cannot be read.</source>
   <translation>Les dossiers sont endommagés : un texte est illisible.</translation>
  </message>
  <message>
   <source>The records are only read here: another window of the program writes them, or Records is turned off under More; make the change there, or turn Records on.</source>
   <translation>Les dossiers sont ici en lecture seule : une autre fenêtre du programme y écrit, ou « Dossiers » est désactivé sous « Plus » ; faites la modification là-bas, ou réactivez « Dossiers ».</translation>
  </message>
  <message>
   <source>The records in %1 cannot be used (%2); check the folder and the disk.</source>
   <translation>Les dossiers dans %1 sont inutilisables (%2) ; vérifiez le dossier et le disque.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written (%2); make the folder writable.</source>
   <translation>Les dossiers dans %1 ne peuvent pas être écrits (%2) ; autorisez l'écriture dans ce dossier.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written; make the folder and its files writable.</source>
   <translation>Les dossiers dans %1 ne peuvent pas être écrits ; autorisez l'écriture dans ce dossier et ses fichiers.</translation>
  </message>
  <message>
   <source>This patient, visit or CT is not in the records; open the patient again.</source>
   <translation>Ce patient, cette visite ou ce scanner n'est pas dans les dossiers ; rouvrez le patient.</translation>
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
   <translation>Le code %1 appartient à un autre patient ; choisissez un autre code.</translation>
  </message>
  <message>
   <source>This patient is not in the records; choose the patient from the list again.</source>
   <translation>Ce patient n'est pas dans les dossiers ; choisissez-le à nouveau dans la liste.</translation>
  </message>
 </context>
 <context>
  <name>core/records/restore</name>
  <message>
   <source>%1 before %2.zip</source>
   <translation>%1 before %2.zip</translation>
  </message>
  <message>
   <source>%1 cannot be found; choose the backup again.</source>
   <translation>%1 est introuvable ; choisissez à nouveau la sauvegarde.</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>Sauvegarde restaurée</translation>
  </message>
  <message>
   <source>Checking the backup</source>
   <translation>Vérification de la sauvegarde</translation>
  </message>
  <message>
   <source>Putting the backup in place</source>
   <translation>Mise en place de la sauvegarde</translation>
  </message>
  <message>
   <source>The disk has no room for this backup; free some space. Nothing was changed.</source>
   <translation>Le disque n'a pas la place pour cette sauvegarde ; libérez de la place. Rien n'a été modifié.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of the records; choose another one. Nothing was changed.</source>
   <translation>Ce fichier n'est pas une sauvegarde complète des dossiers ; choisissez-en un autre. Rien n'a été modifié.</translation>
  </message>
  <message>
   <source>encrypted %1</source>
   <translation>chiffré %1</translation>
  </message>
  <message>
   <source>not ours</source>
   <translation>pas de ce programme</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>trop long</translation>
  </message>
 </context>
 <context>
  <name>core/records/result_files</name>
  <message>
   <source>A result file of this analysis %1 (%2…): analyse the CT again, or restore your last backup with Restore from a backup.</source>
   <translation>Un fichier de résultats de cette analyse %1 (%2…) : relancez l'analyse du scanner, ou restaurez votre dernière sauvegarde avec « Restaurer une sauvegarde ».</translation>
  </message>
  <message>
   <source>The records name a result file that cannot be (%1).</source>
   <translation>Les dossiers nomment un fichier de résultats impossible (%1).</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>est endommagé</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <source>not a result file</source>
   <translation>pas un fichier de résultats</translation>
  </message>
  <message>
   <source>not an array that was written here</source>
   <translation>pas un tableau écrit ici</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>trop court</translation>
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
   <translation>Les dossiers sont endommagés : une entrée n'est pas ce qui a été écrit.</translation>
  </message>
 </context>
 <context>
  <name>core/records/rows</name>
  <message>
   <source>The records are damaged: a day cannot be read.</source>
   <translation>Les dossiers sont endommagés : une date est illisible.</translation>
  </message>
 </context>
 <context>
  <name>core/records/schema</name>
  <message>
   <source>The database in the folder of the records was not made by this program.</source>
   <translation>La base de données du dossier n'a pas été créée par ce programme.</translation>
  </message>
  <message>
   <source>These records were made by a newer version of this program (schema %1, this one knows %2); install the newer version. Nothing was changed.</source>
   <translation>Ces dossiers ont été créés par une version plus récente de ce programme (schéma %1, celle-ci connaît %2) ; installez la version plus récente. Rien n'a été modifié.</translation>
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
   <translation>Ce scanner n'est pas dans les dossiers ; rouvrez-le.</translation>
  </message>
  <message>
   <source>This visit is not in the records; open the patient again.</source>
   <translation>Cette visite n'est pas dans les dossiers ; rouvrez le patient.</translation>
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
   <translation>%1 est un fichier, pas un dossier ; choisissez un autre dossier pour la base.</translation>
  </message>
  <message>
   <source>The database of the records is empty, although there are daily copies of it.</source>
   <translation>La base de données des dossiers est vide, bien qu'il y en ait des copies quotidiennes.</translation>
  </message>
  <message>
   <source>The database of the records is missing, although there are results.</source>
   <translation>La base de données des dossiers manque, bien qu'il y ait des résultats.</translation>
  </message>
  <message>
   <source>The records are not encrypted, so that they have no key.</source>
   <translation>Les dossiers ne sont pas chiffrés, ils n'ont donc pas de clé.</translation>
  </message>
 </context>
 <context>
  <name>core/records/visits</name>
  <message>
   <source>A visit stays with its patient; move its CT to a visit of the other patient.</source>
   <translation>Une visite reste avec son patient ; déplacez son scanner vers une visite de l'autre patient.</translation>
  </message>
  <message>
   <source>The lung function of %1 is in the future; correct the date.</source>
   <translation>Les EFR du %1 sont dans le futur ; corrigez la date.</translation>
  </message>
  <message>
   <source>The patient already has a visit on %1; change that visit, or correct the date.</source>
   <translation>Le patient a déjà une visite le %1 ; modifiez cette visite, ou corrigez la date.</translation>
  </message>
  <message>
   <source>The visit on %1 is in the future; correct the date.</source>
   <translation>La visite du %1 est dans le futur ; corrigez la date.</translation>
  </message>
 </context>
 <context>
  <name>core/results</name>
  <message>
   <source>full maps</source>
   <translation>cartes de chaleur complètes</translation>
  </message>
 </context>
 <context>
  <name>core/rules/extents</name>
  <message>
   <source>a score must be a number, got %1</source>
   <translation>un score doit être un nombre, reçu %1</translation>
  </message>
  <message>
   <source>main carina</source>
   <translation>carène</translation>
  </message>
  <message>
   <source>one centimetre above the right hemidiaphragm</source>
   <translation>un centimètre au-dessus de la coupole diaphragmatique droite</translation>
  </message>
  <message>
   <source>origin of the great vessels</source>
   <translation>origine des gros vaisseaux</translation>
  </message>
  <message>
   <source>pulmonary venous confluence</source>
   <translation>confluence des veines pulmonaires</translation>
  </message>
 </context>
 <context>
  <name>core/rules/goh</name>
  <message>
   <source>%1 (extent below 10 %)</source>
   <translation>%1 (étendue inférieure à 10 %)</translation>
  </message>
  <message>
   <source>%1; limited</source>
   <translation>%1 ; limité</translation>
  </message>
  <message>
   <source>FVC % predicted</source>
   <translation>CVF % de la théorique</translation>
  </message>
  <message>
   <source>Goh et al., Am J Respir Crit Care Med 2008;177:1248</source>
   <translation>Goh et al., Am J Respir Crit Care Med 2008;177:1248</translation>
  </message>
  <message>
   <source>extensive</source>
   <translation>extensif</translation>
  </message>
  <message>
   <source>extensive (extent 10–30 %, FVC below 70 % predicted)</source>
   <translation>extensif (étendue 10–30 %, CVF inférieure à 70 % de la théorique)</translation>
  </message>
  <message>
   <source>extensive (extent above 30 %)</source>
   <translation>extensif (étendue supérieure à 30 %)</translation>
  </message>
  <message>
   <source>indeterminate, FVC needed (at the 20 % threshold alone: %1)</source>
   <translation>indéterminé, CVF nécessaire (au seul seuil de 20 % : %1)</translation>
  </message>
  <message>
   <source>limited</source>
   <translation>limité</translation>
  </message>
  <message>
   <source>limited (extent 10–30 %, FVC at least 70 % predicted)</source>
   <translation>limité (étendue 10–30 %, CVF d'au moins 70 % de la théorique)</translation>
  </message>
  <message>
   <source>no disease above the noise</source>
   <translation>pas de lésion au-delà du bruit</translation>
  </message>
  <message>
   <source>the extent</source>
   <translation>l'étendue</translation>
  </message>
 </context>
 <context>
  <name>core/rules/logic</name>
  <message>
   <source>%1 must lie between %2 and %3, got %4</source>
   <translation>%1 doit être compris entre %2 et %3, reçu %4</translation>
  </message>
 </context>
 <context>
  <name>core/rules/lung_function</name>
  <message>
   <source>Humphries et al., Eur Respir J 2018 (3.4–6.4 points)</source>
   <translation>Humphries et al., Eur Respir J 2018 (3.4–6.4 points)</translation>
  </message>
  <message>
   <source>Wells et al., Am J Respir Crit Care Med 2003;167:962</source>
   <translation>Wells et al., Am J Respir Crit Care Med 2003;167:962</translation>
  </message>
  <message>
   <source>lung function values must be above zero</source>
   <translation>les valeurs fonctionnelles respiratoires doivent être supérieures à zéro</translation>
  </message>
 </context>
 <context>
  <name>core/rules/plausible</name>
  <message>
   <source>%1 %2 %3 and %4 % predicted do not fit together</source>
   <translation>%1 %2 %3 et %4 % de la théorique ne concordent pas</translation>
  </message>
  <message>
   <source>%1 %2 %3 is %4 % %5 than the %6 before</source>
   <translation>%1 %2 %3 : %4 % %5 que la valeur précédente (%6)</translation>
  </message>
  <message>
   <source>%1 %2 is not possible; enter a whole number.</source>
   <translation>%1 %2 : impossible ; saisissez un nombre entier.</translation>
  </message>
  <message>
   <source>%1 as before: 100 % was %2 %3 and would now be %4 %5; check both.</source>
   <translation>%1 avec la visite antérieure : 100 % valait %2 %3 et vaudrait maintenant %4 %5 ; vérifiez les deux.</translation>
  </message>
  <message>
   <source>%1 is not a number.</source>
   <translation>%1 n'est pas un nombre.</translation>
  </message>
  <message>
   <source>%1 is not possible; %2enter %3.</source>
   <translation>%1 : impossible ; %2saisissez %3.</translation>
  </message>
  <message>
   <source>%1 is unusual; check it.</source>
   <translation>%1 : inhabituel ; vérifiez.</translation>
  </message>
  <message>
   <source>%1 lies before the time of CT; check the year.</source>
   <translation>%1 est antérieur à l'époque du scanner ; vérifiez l'année.</translation>
  </message>
  <message>
   <source>%1 lies before the year of birth, %2.</source>
   <translation>%1 est antérieur à l'année de naissance, %2.</translation>
  </message>
  <message>
   <source>%1 lies in the future; enter the day of the visit.</source>
   <translation>%1 est dans le futur ; saisissez le jour de la visite.</translation>
  </message>
  <message>
   <source>%1 to %2 %3</source>
   <translation>%1 à %2 %3</translation>
  </message>
  <message>
   <source>%1: 100 % would be %2 %3; check both.</source>
   <translation>%1 : 100 % vaudrait %2 %3 ; vérifiez les deux.</translation>
  </message>
  <message>
   <source>%1; check it.</source>
   <translation>%1 ; vérifiez.</translation>
  </message>
  <message>
   <source>At %1 the patient would be over %2 years old; check the year.</source>
   <translation>Au %1, le patient aurait plus de %2 ans ; vérifiez l'année.</translation>
  </message>
  <message>
   <source>FEV1 %1 L is above FVC %2 L, which is not possible.</source>
   <translation>VEMS %1 L supérieur à la CVF %2 L, ce qui n'est pas possible.</translation>
  </message>
  <message>
   <source>FEV1 is only %1 % of FVC; check both.</source>
   <translation>Le VEMS n'est que de %1 % de la CVF ; vérifiez les deux.</translation>
  </message>
  <message>
   <source>Lung function of %1 lies in the future.</source>
   <translation>Les EFR du %1 sont dans le futur.</translation>
  </message>
  <message>
   <source>Lung function was measured %1 days from the visit; is it of another visit?</source>
   <translation>Les EFR ont été mesurées à %1 jours de la visite ; sont-elles d'une autre visite ?</translation>
  </message>
  <message>
   <source>RV %1 L is not below TLC %2 L, which is not possible.</source>
   <translation>VR %1 L non inférieur à la CPT %2 L, ce qui n'est pas possible.</translation>
  </message>
  <message>
   <source>TLC %1 L is below FVC %2 L; check both.</source>
   <translation>CPT %1 L inférieure à la CVF %2 L ; vérifiez les deux.</translation>
  </message>
  <message>
   <source>There is a visit on %1 already; open that one, or enter another day.</source>
   <translation>Il y a déjà une visite le %1 ; ouvrez celle-là, ou saisissez un autre jour.</translation>
  </message>
  <message>
   <source>There is a visit on %1; is %2 the same visit?</source>
   <translation>Il y a une visite le %1 ; le %2 est-il la même visite ?</translation>
  </message>
  <message>
   <source>is it a share of 1?</source>
   <translation>est-ce une fraction de 1 ?</translation>
  </message>
  <message>
   <source>is it in % predicted?</source>
   <translation>est-ce en % de la théorique ?</translation>
  </message>
  <message>
   <source>is it in %1 or in % predicted?</source>
   <translation>est-ce en %1 ou en % de la théorique ?</translation>
  </message>
  <message>
   <source>is it in L?</source>
   <translation>est-ce en L ?</translation>
  </message>
  <message>
   <source>is it in mL?</source>
   <translation>est-ce en mL ?</translation>
  </message>
  <message>
   <source>is it in metres?</source>
   <translation>est-ce en mètres ?</translation>
  </message>
  <message>
   <source>less</source>
   <translation>de moins</translation>
  </message>
  <message>
   <source>more</source>
   <translation>de plus</translation>
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
   <translation>amélioré</translation>
  </message>
  <message>
   <source>improved</source>
   <translation>amélioré</translation>
  </message>
  <message>
   <source>increased extent or increased coarseness of reticular abnormality</source>
   <translation>augmentation de l'étendue ou du caractère grossier des réticulations</translation>
  </message>
  <message>
   <source>increased extent or severity of traction bronchiectasis and bronchiolectasis</source>
   <translation>augmentation de l'étendue ou de la sévérité des bronchectasies et bronchiolectasies par traction</translation>
  </message>
  <message>
   <source>increased lobar volume loss</source>
   <translation>augmentation de la perte de volume lobaire</translation>
  </message>
  <message>
   <source>major</source>
   <translation>majeur</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>modéré</translation>
  </message>
  <message>
   <source>new fine reticulation</source>
   <translation>nouvelles réticulations fines</translation>
  </message>
  <message>
   <source>new ground-glass opacity with traction bronchiectasis</source>
   <translation>nouvelles opacités en verre dépoli avec bronchectasies par traction</translation>
  </message>
  <message>
   <source>new or increased honeycombing</source>
   <translation>rayon de miel nouveau ou augmenté</translation>
  </message>
  <message>
   <source>significant</source>
   <translation>important</translation>
  </message>
  <message>
   <source>the time between the dates in months</source>
   <translation>l'écart entre les dates en mois</translation>
  </message>
 </context>
 <context>
  <name>core/rules/severity</name>
  <message>
   <source>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % of the lobe</source>
   <translation>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % du lobe</translation>
  </message>
  <message>
   <source>Guiot et al. 2025, Fig. 1</source>
   <translation>Guiot et al. 2025, Fig. 1</translation>
  </message>
  <message>
   <source>the share of the lobe</source>
   <translation>la part du lobe</translation>
  </message>
  <message>
   <source>the sum needs five lobes, got %1</source>
   <translation>la somme demande cinq lobes, reçu %1</translation>
  </message>
 </context>
 <context>
  <name>core/rules/ssc_facts</name>
  <message>
   <source>6-minute walk</source>
   <translation>Marche de 6 minutes</translation>
  </message>
  <message>
   <source>Digital ulcers</source>
   <translation>Ulcères digitaux</translation>
  </message>
  <message>
   <source>Distance walked in six minutes, in metres.</source>
   <translation>Distance parcourue en six minutes, en mètres.</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Height of the body in centimetres.</source>
   <translation>Taille en centimètres.</translation>
  </message>
  <message>
   <source>Krebs von den Lungen 6 in the serum, in U/mL: higher where alveoli are damaged.</source>
   <translation>Krebs von den Lungen 6 dans le sérum, en U/mL : plus élevé quand les alvéoles sont lésées.</translation>
  </message>
  <message>
   <source>Limited cutaneous: skin thick below elbows and knees and in the face alone; diffuse cutaneous: above them too; sine scleroderma: no thick skin.</source>
   <translation>Cutanée limitée : peau épaissie seulement en aval des coudes et des genoux et au visage ; cutanée diffuse : aussi en amont ; sine scleroderma : pas de peau épaissie.</translation>
  </message>
  <message>
   <source>Modified Rodnan skin score: thickness of the skin, 0 to 3 at each of 17 places, summed up to 51.</source>
   <translation>Score cutané de Rodnan modifié : épaisseur de la peau, de 0 à 3 sur chacun de 17 sites, total jusqu'à 51.</translation>
  </message>
  <message>
   <source>Skin subset</source>
   <translation>Forme cutanée</translation>
  </message>
  <message>
   <source>Smoking</source>
   <translation>Tabac</translation>
  </message>
  <message>
   <source>Ulcers of the fingertips: present at this visit, healed ones only, or none.</source>
   <translation>Ulcères de la pulpe des doigts : présents à cette visite, cicatrisés seulement, ou aucun.</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Weight of the body in kilograms.</source>
   <translation>Poids en kilogrammes.</translation>
  </message>
  <message>
   <source>Whether the patient smokes, did so formerly, or never did.</source>
   <translation>Si le patient fume, a fumé ou n'a jamais fumé.</translation>
  </message>
  <message>
   <source>current</source>
   <translation>actuel</translation>
  </message>
  <message>
   <source>diffuse cutaneous</source>
   <translation>cutanée diffuse</translation>
  </message>
  <message>
   <source>former</source>
   <translation>ancien</translation>
  </message>
  <message>
   <source>healed</source>
   <translation>cicatrisés</translation>
  </message>
  <message>
   <source>limited cutaneous</source>
   <translation>cutanée limitée</translation>
  </message>
  <message>
   <source>mrss</source>
   <translation>mrss</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>present</source>
   <translation>présents</translation>
  </message>
  <message>
   <source>sine scleroderma</source>
   <translation>sine scleroderma</translation>
  </message>
  <message>
   <source>skin</source>
   <translation>peau</translation>
  </message>
  <message>
   <source>smoking</source>
   <translation>tabac</translation>
  </message>
 </context>
 <context>
  <name>core/rules/windows</name>
  <message>
   <source>%1 months</source>
   <translation>%1 mois</translation>
  </message>
  <message>
   <source>%1: the second is not later than the first</source>
   <translation>%1 : la seconde date n'est pas postérieure à la première</translation>
  </message>
  <message>
   <source>inside %1</source>
   <translation>dans la fenêtre de %1</translation>
  </message>
  <message>
   <source>outside %1</source>
   <translation>hors de la fenêtre de %1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/cells</name>
  <message>
   <source>day first</source>
   <translation>jour en premier</translation>
  </message>
  <message>
   <source>holds %1, which is not a date</source>
   <translation>contient %1, qui n'est pas une date</translation>
  </message>
  <message>
   <source>holds %1.%2.%3, a day that does not exist</source>
   <translation>contient %1.%2.%3, un jour qui n'existe pas</translation>
  </message>
  <message>
   <source>holds '%1', neither yes nor no</source>
   <translation>contient '%1', ni oui ni non</translation>
  </message>
  <message>
   <source>holds '%1', which is not a date</source>
   <translation>contient '%1', qui n'est pas une date</translation>
  </message>
  <message>
   <source>holds '%1', which is not a number</source>
   <translation>contient '%1', qui n'est pas un nombre</translation>
  </message>
  <message>
   <source>holds '%1'; choose whether the day or the month comes first</source>
   <translation>contient '%1' ; choisissez si le jour ou le mois vient en premier</translation>
  </message>
  <message>
   <source>holds '%1'; write the year with four digits</source>
   <translation>contient '%1' ; écrivez l'année avec quatre chiffres</translation>
  </message>
  <message>
   <source>holds the date %1, not a number</source>
   <translation>contient la date %1, pas un nombre</translation>
  </message>
  <message>
   <source>holds the error %1</source>
   <translation>contient l'erreur %1</translation>
  </message>
  <message>
   <source>holds the year %1; write the day by the Gregorian calendar</source>
   <translation>contient l’année %1 ; écrivez le jour selon le calendrier grégorien</translation>
  </message>
  <message>
   <source>is a formula without a stored result; open the file in Excel and save it</source>
   <translation>est une formule sans résultat enregistré ; ouvrez le fichier dans Excel et enregistrez-le</translation>
  </message>
  <message>
   <source>keine angabe</source>
   <translation>keine angabe</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>mois en premier</translation>
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
   <translation>%1 a plus de %2 lignes ; n'y gardez que les valeurs d'EFR.</translation>
  </message>
  <message>
   <source>%1 is neither an Excel nor a CSV file; choose a sheet with lung function values.</source>
   <translation>%1 n'est ni un fichier Excel ni un CSV ; choisissez un tableau de valeurs d'EFR.</translation>
  </message>
  <message>
   <source>Reading the sheet</source>
   <translation>Lecture du tableau</translation>
  </message>
  <message>
   <source>Row %1 of %2 cannot be read (%3); correct it and try again.</source>
   <translation>La ligne %1 de %2 ne peut pas être lue (%3) ; corrigez-la et réessayez.</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/excel</name>
  <message>
   <source>%1 has no visible sheet; show one in Excel and save.</source>
   <translation>%1 n'a pas de feuille visible ; affichez-en une dans Excel et enregistrez.</translation>
  </message>
  <message>
   <source>%1 is an OpenDocument sheet; save it as .xlsx or .csv and choose that file.</source>
   <translation>%1 est un tableau OpenDocument ; enregistrez-le en .xlsx ou .csv et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>%1 is damaged or not an Excel workbook; open it in Excel, save it again and choose that file.</source>
   <translation>%1 est endommagé ou n'est pas un classeur Excel ; ouvrez-le dans Excel, enregistrez-le à nouveau et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>%1 is protected by a password; save it without one and choose that file.</source>
   <translation>%1 est protégé par un mot de passe ; enregistrez-le sans mot de passe et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>%1 unpacks to far more than a sheet of values; keep only lung function in it.</source>
   <translation>%1 contient, une fois décompressé, bien plus qu'un tableau de valeurs ; n'y gardez que les EFR.</translation>
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
   <translation>Choisissez la colonne de la date.</translation>
  </message>
  <message>
   <source>DLCO corrected for haemoglobin (yes or no)</source>
   <translation>DLCO corrigée pour l'hémoglobine (oui ou non)</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Is the day or the month first in %1?</source>
   <translation>Dans %1, est-ce le jour ou le mois qui vient en premier ?</translation>
  </message>
  <message>
   <source>Is “%1” in % of predicted? If so, choose it for that column.</source>
   <translation>« %1 » est-il en % de la théorique ? Si oui, choisissez-le pour cette colonne.</translation>
  </message>
  <message>
   <source>Patient (code or hospital ID)</source>
   <translation>Patient (code ou identifiant hospitalier)</translation>
  </message>
  <message>
   <source>millilitres</source>
   <translation>millilitres</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>pour cent</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/preview</name>
  <message>
   <source>%1 %2 by %3</source>
   <translation>%1 %2 par %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not %3</source>
   <translation>%1 contient '%2', et non %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not a grade from 0 to 4</source>
   <translation>%1 contient '%2', qui n'est pas un grade de 0 à 4</translation>
  </message>
  <message>
   <source>%1 or %2</source>
   <translation>%1 ou %2</translation>
  </message>
  <message>
   <source>%1 row %2</source>
   <translation>%1 ligne %2</translation>
  </message>
  <message>
   <source>%1; type these values at the visit where they belong.</source>
   <translation>%1 ; saisissez ces valeurs dans la visite à laquelle elles appartiennent.</translation>
  </message>
  <message>
   <source>'%1' fits %2 patients; use the code</source>
   <translation>'%1' correspond à %2 patients ; utilisez le code</translation>
  </message>
  <message>
   <source>Date %1</source>
   <translation>Date %1</translation>
  </message>
  <message>
   <source>The visit of %1 holds lung function of %2 already</source>
   <translation>La visite du %1 contient déjà les EFR du %2</translation>
  </message>
  <message>
   <source>choose the column with the date</source>
   <translation>choisissez la colonne de la date</translation>
  </message>
  <message>
   <source>choose the column with the patient's code or hospital ID</source>
   <translation>choisissez la colonne du code ou de l'identifiant hospitalier du patient</translation>
  </message>
  <message>
   <source>is of the same patient and day as, but differs from,</source>
   <translation>même patient et même jour, autres valeurs :</translation>
  </message>
  <message>
   <source>new visit on %1</source>
   <translation>nouvelle visite le %1</translation>
  </message>
  <message>
   <source>no patient has the code or hospital ID '%1'</source>
   <translation>aucun patient n'a le code ou l'identifiant hospitalier '%1'</translation>
  </message>
  <message>
   <source>repeats</source>
   <translation>répète la</translation>
  </message>
  <message>
   <source>replaces %1</source>
   <translation>remplace %1</translation>
  </message>
  <message>
   <source>there are no values in this row</source>
   <translation>il n'y a pas de valeurs sur cette ligne</translation>
  </message>
  <message>
   <source>there is no date in this row</source>
   <translation>il n'y a pas de date sur cette ligne</translation>
  </message>
  <message>
   <source>there is no patient in this row</source>
   <translation>il n'y a pas de patient sur cette ligne</translation>
  </message>
  <message>
   <source>to the visit of %1</source>
   <translation>vers la visite du %1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/read</name>
  <message>
   <source>%1 cannot be opened (%2); close it elsewhere or copy it here.</source>
   <translation>Impossible d'ouvrir %1 (%2) ; fermez-le ailleurs ou copiez-le ici.</translation>
  </message>
  <message>
   <source>%1 is empty; choose a sheet with lung function values.</source>
   <translation>%1 est vide ; choisissez un tableau de valeurs d'EFR.</translation>
  </message>
  <message>
   <source>%1 is in the old Excel format; %2.</source>
   <translation>%1 est dans l'ancien format Excel ; %2.</translation>
  </message>
  <message>
   <source>%1 is larger than %2 MB; keep only the lung function values in it.</source>
   <translation>%1 dépasse %2 MB ; n'y gardez que les valeurs d'EFR.</translation>
  </message>
  <message>
   <source>%1 is not a file that can be read; choose an Excel or CSV file.</source>
   <translation>%1 n'est pas un fichier lisible ; choisissez un fichier Excel ou CSV.</translation>
  </message>
  <message>
   <source>open it in its own program, save it as .xlsx or .csv and choose that file</source>
   <translation>ouvrez-le dans son propre programme, enregistrez-le en .xlsx ou .csv et choisissez ce fichier</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/table</name>
  <message>
   <source>Column %1</source>
   <translation>Colonne %1</translation>
  </message>
  <message>
   <source>No table was found: the sheet needs one row of headings with the values below it.</source>
   <translation>Aucun tableau trouvé : il faut une ligne d'en-têtes avec les valeurs en dessous.</translation>
  </message>
  <message>
   <source>The sheet has headings but no values below them.</source>
   <translation>La feuille a des en-têtes mais pas de valeurs en dessous.</translation>
  </message>
 </context>
 <context>
  <name>core/volume</name>
  <message>
   <source>The image axes are not at right angles; export the series again.</source>
   <translation>Les axes de l'image ne sont pas à angle droit ; réexportez la série.</translation>
  </message>
  <message>
   <source>The voxel spacing %1 mm is not usable; export the series again.</source>
   <translation>La taille de voxel %1 mm n'est pas utilisable ; réexportez la série.</translation>
  </message>
  <message>
   <source>a volume is int16 and has the shape of its geometry</source>
   <translation>un volume est en int16 et a la forme de sa géométrie</translation>
  </message>
 </context>
 <context>
  <name>core/wording</name>
  <message>
   <source>and</source>
   <translation>et</translation>
  </message>
 </context>
 <context>
  <name>core/xlsx/sheet</name>
  <message>
   <source>a document type</source>
   <translation>un type de document</translation>
  </message>
  <message>
   <source>no rows, or not in order</source>
   <translation>pas de lignes, ou dans le désordre</translation>
  </message>
 </context>
 <context>
  <name>integrity</name>
  <message>
   <source>%1 files are as they were built</source>
   <translation>%1 fichiers sont tels que livrés</translation>
  </message>
  <message>
   <source>Install the program again; patients, results and settings stay as they are.</source>
   <translation>Réinstallez le programme ; patients, résultats et réglages restent tels quels.</translation>
  </message>
  <message>
   <source>The list of the program's files (%1) is missing or damaged. %2</source>
   <translation>La liste des fichiers du programme (%1) manque ou est endommagée. %2</translation>
  </message>
  <message>
   <source>The program cannot start on this computer: %1</source>
   <translation>Le programme ne peut pas démarrer sur cet ordinateur : %1</translation>
  </message>
  <message>
   <source>This installation is damaged: %1%2. %3</source>
   <translation>Cette installation est endommagée : %1%2. %3</translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation>et %1 de plus</translation>
  </message>
  <message>
   <source>runs by this Python, from a wheel or its source; only packages have a list to compare with</source>
   <translation>s'exécute avec ce Python, depuis un wheel ou ses sources ; seuls les paquets ont une liste de comparaison</translation>
  </message>
  <message>
   <source>the files are of version %1, the program is %2</source>
   <translation>les fichiers sont de la version %1, le programme de la %2</translation>
  </message>
  <message>
   <source>“%1” cannot be read (%2)</source>
   <translation>« %1 » ne peut pas être lu (%2)</translation>
  </message>
  <message>
   <source>“%1” is missing</source>
   <translation>« %1 » manque</translation>
  </message>
  <message>
   <source>“%1” was changed</source>
   <translation>« %1 » a été modifié</translation>
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
   <translation>%1 est revenu avec une autre taille.</translation>
  </message>
  <message>
   <source>%1 cannot be written (%2); free space or correct its rights.</source>
   <translation>Impossible d'écrire %1 (%2) ; libérez de la place ou corrigez les droits.</translation>
  </message>
  <message>
   <source>%1 is %2 %3 from the truth, at most %4 are allowed.</source>
   <translation>%1 : à %2 %3 de la vérité, au plus %4 autorisés.</translation>
  </message>
  <message>
   <source>%1 is decoded into wrong pixels.</source>
   <translation>%1 est décodé en pixels faux.</translation>
  </message>
  <message>
   <source>Pictures of the guide are missing %1; install the program again.</source>
   <translation>Des images du guide manquent %1 ; réinstallez le programme.</translation>
  </message>
  <message>
   <source>Resources are missing or empty %1; install the program again.</source>
   <translation>Des ressources manquent ou sont vides %1 ; réinstallez le programme.</translation>
  </message>
  <message>
   <source>a patient that was kept was not found again.</source>
   <translation>un patient conservé n'a pas été retrouvé.</translation>
  </message>
  <message>
   <source>the 3D library cannot be loaded; install the program again.</source>
   <translation>la bibliothèque 3D ne peut pas être chargée ; réinstallez le programme.</translation>
  </message>
  <message>
   <source>the analysis of the built-in case is not complete.</source>
   <translation>l'analyse du cas intégré n'est pas complète.</translation>
  </message>
  <message>
   <source>the disk with %1 is full: %2 MB are free, at least %3 MB are needed.</source>
   <translation>le disque de %1 est plein : %2 MB libres, il faut au moins %3 MB.</translation>
  </message>
  <message>
   <source>the lungs that were written as DICOM are not those of the analysis.</source>
   <translation>les poumons écrits en DICOM ne sont pas ceux de l'analyse.</translation>
  </message>
  <message>
   <source>the window could not be shown (%1); are system libraries missing?</source>
   <translation>la fenêtre n'a pas pu être affichée (%1) ; des bibliothèques système manquent-elles ?</translation>
  </message>
  <message>
   <source>there was no analysis to export.</source>
   <translation>il n'y avait pas d'analyse à exporter.</translation>
  </message>
 </context>
 <context>
  <name>state/active_tool</name>
  <message>
   <source>Angle: click at an end, the vertex and the other end</source>
   <translation>Angle : cliquer à une extrémité, au sommet et à l'autre extrémité</translation>
  </message>
  <message>
   <source>Ball</source>
   <translation>Boule</translation>
  </message>
  <message>
   <source>Ball: correct a mask in all slices that it reaches; Ctrl erases</source>
   <translation>Boule : corriger un masque sur toutes les coupes qu'elle atteint ; Ctrl efface</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pinceau</translation>
  </message>
  <message>
   <source>Brush: correct a mask in one slice; Ctrl erases</source>
   <translation>Pinceau : corriger un masque sur une coupe ; Ctrl efface</translation>
  </message>
  <message>
   <source>Ellipse with mean, SD, area and histogram</source>
   <translation>Ellipse avec moyenne, écart type, surface et histogramme</translation>
  </message>
  <message>
   <source>HU of a place</source>
   <translation>HU d'un point</translation>
  </message>
  <message>
   <source>Pointer</source>
   <translation>Pointeur</translation>
  </message>
  <message>
   <source>Pointer: lay down the tool that is in hand</source>
   <translation>Pointeur : pose l'outil en main</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>Polygon: correct what is drawn round; Ctrl erases</source>
   <translation>Polygone : corriger ce qui est entouré ; Ctrl efface</translation>
  </message>
  <message>
   <source>Rectangle with mean, SD, area and histogram</source>
   <translation>Rectangle avec moyenne, écart type, surface et histogramme</translation>
  </message>
  <message>
   <source>Ruler: drag, or click at both ends</source>
   <translation>Règle : glisser, ou cliquer aux deux extrémités</translation>
  </message>
  <message>
   <source>ball</source>
   <translation>boule</translation>
  </message>
  <message>
   <source>brush</source>
   <translation>pinceau</translation>
  </message>
  <message>
   <source>pointer</source>
   <translation>pointeur</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>polygone</translation>
  </message>
 </context>
 <context>
  <name>state/keymap</name>
  <message>
   <source>%1 window, or what Window presets made of it</source>
   <translation>Fenêtre %1 (ou votre préréglage)</translation>
  </message>
  <message>
   <source>3D large, the planes beside it</source>
   <translation>3D en grand, les plans à côté</translation>
  </message>
  <message>
   <source>Active plane large, and back</source>
   <translation>Plan actif en grand, et retour</translation>
  </message>
  <message>
   <source>Active side large, and back</source>
   <translation>Côté actif en grand, et retour</translation>
  </message>
  <message>
   <source>Axial large, the other planes beside it</source>
   <translation>Axial en grand, les autres plans à côté</translation>
  </message>
  <message>
   <source>Axial planes</source>
   <translation>Plans axiaux</translation>
  </message>
  <message>
   <source>Borders of the lobes shown or hidden</source>
   <translation>Limites des lobes affichées ou masquées</translation>
  </message>
  <message>
   <source>Click, or Shift + move</source>
   <translation>Clic, ou Shift + déplacement</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Coronal planes</source>
   <translation>Plans coronaux</translation>
  </message>
  <message>
   <source>Crosshair shown or hidden</source>
   <translation>Croix de repérage affichée ou masquée</translation>
  </message>
  <message>
   <source>Crosshair to this place</source>
   <translation>Croix de repérage à cet endroit</translation>
  </message>
  <message>
   <source>Ctrl + wheel, right drag</source>
   <translation>Ctrl + molette, glisser droit</translation>
  </message>
  <message>
   <source>Day of a new visit</source>
   <translation>Jour d'une nouvelle visite</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete the chosen measurement; Undo brings it back</source>
   <translation>Supprimer la mesure choisie ; « Annuler » la rétablit</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>Double clic</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Drag a level line</source>
   <translation>Glisser une ligne de niveau</translation>
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
   <translation>Première coupe du plan actif (crâniale, antérieure, droite)</translation>
  </message>
  <message>
   <source>Fit the pictures to their places</source>
   <translation>Ajuster les images à leur cadre</translation>
  </message>
  <message>
   <source>Go to Goh level %1</source>
   <translation>Aller au niveau de Goh %1</translation>
  </message>
  <message>
   <source>Grey levels inverted, and back</source>
   <translation>Niveaux de gris inversés, et retour</translation>
  </message>
  <message>
   <source>Heat map shown or hidden</source>
   <translation>Carte de chaleur affichée ou masquée</translation>
  </message>
  <message>
   <source>Hold to hide all overlays</source>
   <translation>Maintenir pour masquer toutes les superpositions</translation>
  </message>
  <message>
   <source>Hold to see the prior in the place of the current</source>
   <translation>Maintenir pour voir l'antérieur à la place de l'actuel</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>In a box: the saved value comes back</source>
   <translation>Dans un champ : rétablir la valeur enregistrée</translation>
  </message>
  <message>
   <source>Larger brush or ball</source>
   <translation>Pinceau ou boule plus grand</translation>
  </message>
  <message>
   <source>Last slice of the active plane</source>
   <translation>Dernière coupe du plan actif</translation>
  </message>
  <message>
   <source>Left drag</source>
   <translation>Glisser gauche</translation>
  </message>
  <message>
   <source>Left drag changes the window</source>
   <translation>Le glisser gauche règle la fenêtre</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair</source>
   <translation>Le glisser gauche déplace la croix de repérage</translation>
  </message>
  <message>
   <source>Left drag pans</source>
   <translation>Le glisser gauche déplace l'image</translation>
  </message>
  <message>
   <source>Left drag scrolls slices</source>
   <translation>Le glisser gauche fait défiler les coupes</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>Le glisser gauche zoome</translation>
  </message>
  <message>
   <source>Lesions filled or as outlines</source>
   <translation>Lésions pleines ou en contours</translation>
  </message>
  <message>
   <source>Lesions shown or hidden</source>
   <translation>Lésions affichées ou masquées</translation>
  </message>
  <message>
   <source>Lines of the Goh levels shown or hidden</source>
   <translation>Lignes des niveaux de Goh affichées ou masquées</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>Glisser milieu</translation>
  </message>
  <message>
   <source>Move a Goh level; it is scored again</source>
   <translation>Déplacer un niveau de Goh ; il est coté à nouveau</translation>
  </message>
  <message>
   <source>Move both CT together by anatomy, or each by itself</source>
   <translation>Faire défiler les deux scanners ensemble selon l'anatomie, ou chacun seul</translation>
  </message>
  <message>
   <source>Next difference overlay: density, lesions, none</source>
   <translation>Superposition de différence suivante : densité, lésions, aucune</translation>
  </message>
  <message>
   <source>Next lesion, largest first</source>
   <translation>Lésion suivante, la plus grande d'abord</translation>
  </message>
  <message>
   <source>Next place where lesions were gained or lost, largest first</source>
   <translation>Zone suivante de lésions apparues ou disparues, la plus grande d'abord</translation>
  </message>
  <message>
   <source>One plane large, and back</source>
   <translation>Un plan en grand, et retour</translation>
  </message>
  <message>
   <source>One slice the other way</source>
   <translation>Une coupe dans l'autre sens</translation>
  </message>
  <message>
   <source>One slice to cranial, anterior or right in the active plane</source>
   <translation>Une coupe vers le haut, l'avant ou la droite dans le plan actif</translation>
  </message>
  <message>
   <source>Overlays</source>
   <translation>Superpositions</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>Pixels smoothed, or as they are</source>
   <translation>Pixels lissés, ou bruts</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Emplacements</translation>
  </message>
  <message>
   <source>Previous lesion</source>
   <translation>Lésion précédente</translation>
  </message>
  <message>
   <source>Previous such place</source>
   <translation>Zone précédente de ce type</translation>
  </message>
  <message>
   <source>Remove the visit that is chosen; Undo brings it back</source>
   <translation>Supprimer la visite choisie ; « Annuler » la rétablit</translation>
  </message>
  <message>
   <source>Sagittal planes</source>
   <translation>Plans sagittaux</translation>
  </message>
  <message>
   <source>Slab: MIP, MinIP, mean, off</source>
   <translation>Slab : MIP, MinIP, moyenne, désactivé</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>Coupes</translation>
  </message>
  <message>
   <source>Slices of the active plane run by themselves, or stop</source>
   <translation>Les coupes du plan actif défilent seules, ou s'arrêtent</translation>
  </message>
  <message>
   <source>Smaller brush or ball</source>
   <translation>Pinceau ou boule plus petit</translation>
  </message>
  <message>
   <source>Ten slices</source>
   <translation>Dix coupes</translation>
  </message>
  <message>
   <source>Ten slices the other way</source>
   <translation>Dix coupes dans l'autre sens</translation>
  </message>
  <message>
   <source>The active tool (window at the start); Esc goes back to the pointer</source>
   <translation>L'outil actif (fenêtre au départ) ; Esc revient au pointeur</translation>
  </message>
  <message>
   <source>The five Goh levels at once</source>
   <translation>Les cinq niveaux de Goh à la fois</translation>
  </message>
  <message>
   <source>They run faster</source>
   <translation>Défilement plus rapide</translation>
  </message>
  <message>
   <source>They run slower</source>
   <translation>Défilement plus lent</translation>
  </message>
  <message>
   <source>Thicker slab</source>
   <translation>Slab plus épais</translation>
  </message>
  <message>
   <source>Thinner slab</source>
   <translation>Slab plus fin</translation>
  </message>
  <message>
   <source>Three planes of the same size</source>
   <translation>Trois plans de même taille</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Vue</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Molette</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>Zoom in all planes</source>
   <translation>Zoom dans tous les plans</translation>
  </message>
  <message>
   <source>delete</source>
   <translation>supprimer</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>différence</translation>
  </message>
  <message>
   <source>fit</source>
   <translation>ajuster</translation>
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
   <translation>agrandir</translation>
  </message>
  <message>
   <source>outline</source>
   <translation>contour</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>préréglage</translation>
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
   <translation>outil</translation>
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
   <translation>Espace</translation>
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
   <translation>antérieur</translation>
  </message>
 </context>
 <context>
  <name>state/palette</name>
  <message>
   <source>Bone</source>
   <translation>Os</translation>
  </message>
  <message>
   <source>Emphysema</source>
   <translation>Emphysème</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>Pleine échelle</translation>
  </message>
  <message>
   <source>Goh levels</source>
   <translation>Niveaux de Goh</translation>
  </message>
  <message>
   <source>Ground-glass (narrow)</source>
   <translation>Verre dépoli (étroite)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>Carte de chaleur</translation>
  </message>
  <message>
   <source>Lobes</source>
   <translation>Lobes</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>Poumon</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>Médiastin</translation>
  </message>
  <message>
   <source>Vessels with contrast</source>
   <translation>Vaisseaux injectés</translation>
  </message>
  <message>
   <source>bone</source>
   <translation>os</translation>
  </message>
  <message>
   <source>emphysema</source>
   <translation>emphysème</translation>
  </message>
  <message>
   <source>full</source>
   <translation>complet</translation>
  </message>
  <message>
   <source>heatmap</source>
   <translation>heatmap</translation>
  </message>
  <message>
   <source>lobes</source>
   <translation>lobes</translation>
  </message>
  <message>
   <source>mediastinum</source>
   <translation>médiastin</translation>
  </message>
  <message>
   <source>vessels</source>
   <translation>vaisseaux</translation>
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
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Slab: off</source>
   <translation>Slab : désactivé</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>moyenne</translation>
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
   <translation>Calcul : pas encore utilisé</translation>
  </message>
  <message>
   <source>Look before it is analysed, and press “Analyse anyway” beside the pictures: %1</source>
   <translation>Regardez avant l'analyse, puis appuyez sur « Analyser malgré tout » à côté des images : %1</translation>
  </message>
  <message>
   <source>The badge shows what a network session really uses, after it was created.</source>
   <translation>Le badge indique ce qu'utilise réellement une session du réseau, une fois créée.</translation>
  </message>
  <message>
   <source>This series can be looked at but not analysed: %1</source>
   <translation>Cette série peut être regardée mais non analysée : %1</translation>
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
   <translation>Toutes les superpositions masquées</translation>
  </message>
  <message>
   <source>Hidden:</source>
   <translation>Masqué :</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>Lésions</translation>
  </message>
  <message>
   <source>crosshair</source>
   <translation>croix de repérage</translation>
  </message>
  <message>
   <source>pan</source>
   <translation>déplacer</translation>
  </message>
  <message>
   <source>scene</source>
   <translation>scène</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>défiler</translation>
  </message>
  <message>
   <source>three</source>
   <translation>trois</translation>
  </message>
  <message>
   <source>window</source>
   <translation>fenêtre</translation>
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
   <translation>terminé</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>en attente</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_look</name>
  <message>
   <source>Progressive</source>
   <translation>En progression</translation>
  </message>
  <message>
   <source>Stable</source>
   <translation>Stable</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_panel</name>
  <message>
   <source>Figure</source>
   <translation>Figure</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>Point at a mark, or step with the arrow keys, to see whose it is.</source>
   <translation>Pointer une marque ou flèches : à qui elle est.</translation>
  </message>
  <message>
   <source>SVG</source>
   <translation>SVG</translation>
  </message>
  <message>
   <source>Save this figure on white as PNG</source>
   <translation>Enregistrer cette figure sur fond blanc en PNG</translation>
  </message>
  <message>
   <source>Save this figure on white as SVG</source>
   <translation>Enregistrer cette figure sur fond blanc en SVG</translation>
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
   <translation>Une figure s'enregistre en .png ou .svg ; choisissez l'une de ces extensions.</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figures_of_result</name>
  <message>
   <source>%1 against %2</source>
   <translation>%1 en fonction de %2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message>
   <source>%1%2, divided by %3</source>
   <translation>%1%2, répartition selon %3</translation>
  </message>
  <message>
   <source>Change of</source>
   <translation>Variation :</translation>
  </message>
  <message>
   <source>Change of %1 against change of %2</source>
   <translation>Variation (%1) en fonction de la variation (%2)</translation>
  </message>
  <message>
   <source>Choose a definition of progression above; none is recommended over the others.</source>
   <translation>Choisissez ci-dessus une définition de la progression ; aucune n'est recommandée plutôt qu'une autre.</translation>
  </message>
  <message>
   <source>Progressive against stable</source>
   <translation>En progression face à stables</translation>
  </message>
  <message>
   <source>Scatter</source>
   <translation>Nuage de points</translation>
  </message>
  <message>
   <source>There are no measures to show yet.</source>
   <translation>Pas encore de mesures à montrer.</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/page</name>
  <message>
   <source>&lt;qt&gt;The published definitions disagree in up to a third of patients; none is recommended over the others. Groups are made by the two visits of the change; patients who cannot be decided belong to neither.&lt;/qt&gt;</source>
   <translation>&lt;qt&gt;Les définitions publiées divergent chez jusqu'à un tiers des patients ; aucune n'est recommandée plutôt qu'une autre. Les groupes sont formés d'après les deux visites de la variation ; les patients indécidables n'appartiennent à aucun.&lt;/qt&gt;</translation>
  </message>
  <message>
   <source>All tables, data and charts</source>
   <translation>Tous les tableaux, données et graphiques</translation>
  </message>
  <message>
   <source>CT measure</source>
   <translation>Mesure TDM</translation>
  </message>
  <message>
   <source>Change between two visits</source>
   <translation>Variation entre deux visites</translation>
  </message>
  <message>
   <source>Change from</source>
   <translation>Variation</translation>
  </message>
  <message>
   <source>Cohort</source>
   <translation>Cohorte</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>Exporter vers Excel…</translation>
  </message>
  <message>
   <source>Horizontal</source>
   <translation>Abscisse</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Patients</translation>
  </message>
  <message>
   <source>Progressive by</source>
   <translation>Progression selon</translation>
  </message>
  <message>
   <source>Second visit against first</source>
   <translation>Seconde visite face à la première</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Values at</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Values at one visit</source>
   <translation>Valeurs à une visite</translation>
  </message>
  <message>
   <source>Vertical</source>
   <translation>Ordonnée</translation>
  </message>
  <message>
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <source>change</source>
   <translation>variation</translation>
  </message>
  <message>
   <source>hero</source>
   <translation>hero</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>aucune choisie</translation>
  </message>
  <message>
   <source>values</source>
   <translation>valeurs</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/tables</name>
  <message>
   <source>Difference
mean ± SD</source>
   <translation>Différence
moyenne ± ET</translation>
  </message>
  <message>
   <source>Difference
median (quartiles)</source>
   <translation>Différence
médiane (quartiles)</translation>
  </message>
  <message>
   <source>FVC minimal
important change</source>
   <translation>CVF, variation
minimale importante</translation>
  </message>
  <message>
   <source>FVC, %
predicted</source>
   <translation>CVF, %
de la théorique</translation>
  </message>
  <message>
   <source>First visit
median (quartiles)</source>
   <translation>Première visite
médiane (quartiles)</translation>
  </message>
  <message>
   <source>Goh extent, %</source>
   <translation>Étendue de Goh, %</translation>
  </message>
  <message>
   <source>Mann–Whitney
p</source>
   <translation>Mann–Whitney
p</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>Paired t
p</source>
   <translation>t apparié
p</translation>
  </message>
  <message>
   <source>Progressive
mean ± SD</source>
   <translation>En progression
moyenne ± ET</translation>
  </message>
  <message>
   <source>Progressive
median (quartiles)</source>
   <translation>En progression
médiane (quartiles)</translation>
  </message>
  <message>
   <source>Progressive
n</source>
   <translation>En progression
n</translation>
  </message>
  <message>
   <source>Second visit
median (quartiles)</source>
   <translation>Seconde visite
médiane (quartiles)</translation>
  </message>
  <message>
   <source>Spearman's ρ %1, p %2, n %3</source>
   <translation>ρ de Spearman %1, p %2, n %3</translation>
  </message>
  <message>
   <source>Stable
mean ± SD</source>
   <translation>Stables
moyenne ± ET</translation>
  </message>
  <message>
   <source>Stable
median (quartiles)</source>
   <translation>Stables
médiane (quartiles)</translation>
  </message>
  <message>
   <source>Stable
n</source>
   <translation>Stables
n</translation>
  </message>
  <message>
   <source>Values of</source>
   <translation>Valeurs du</translation>
  </message>
  <message>
   <source>Welch's t
p</source>
   <translation>t de Welch
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
   <translation>%1 (%2 à %3)</translation>
  </message>
  <message>
   <source>Change of %1</source>
   <translation>Variation : %1</translation>
  </message>
  <message>
   <source>Change of %1, %2</source>
   <translation>Variation : %1, %2</translation>
  </message>
  <message>
   <source>FEV</source>
   <translation>VEMS</translation>
  </message>
  <message>
   <source>Goh</source>
   <translation>Goh</translation>
  </message>
  <message>
   <source>Low attenuation area</source>
   <translation>Zones de basse atténuation</translation>
  </message>
  <message>
   <source>Mann%1Whitney p %2%3</source>
   <translation>Mann%1Whitney p %2%3</translation>
  </message>
  <message>
   <source>Spearman ρ = %1, n = %2, p %3</source>
   <translation>ρ de Spearman = %1, n = %2, p %3</translation>
  </message>
  <message>
   <source>Two-sided p values, not corrected for their number.</source>
   <translation>Valeurs p bilatérales, non corrigées pour leur nombre.</translation>
  </message>
  <message>
   <source>Welch's t-test p %1</source>
   <translation>test t de Welch p %1</translation>
  </message>
 </context>
 <context>
  <name>views/compare/header</name>
  <message>
   <source>%1 EARLIER</source>
   <translation>%1 PLUS TÔT</translation>
  </message>
  <message>
   <source>%1 later</source>
   <translation>%1 plus tard</translation>
  </message>
  <message>
   <source>(%1 years)</source>
   <translation>(%1 ans)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Interrompre</translation>
  </message>
  <message>
   <source>Choose the %1 CT</source>
   <translation>Choisir le scanner (%1)</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Actuel</translation>
  </message>
  <message>
   <source>Days between unknown</source>
   <translation>Nombre de jours inconnu</translation>
  </message>
  <message>
   <source>Exchange prior and current</source>
   <translation>Échanger antérieur et actuel</translation>
  </message>
  <message>
   <source>Prior</source>
   <translation>Antérieur</translation>
  </message>
  <message>
   <source>Same day</source>
   <translation>Même jour</translation>
  </message>
  <message>
   <source>Stop this (Esc)</source>
   <translation>Interrompre (Esc)</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>The prior CT is the later one; exchange the sides.</source>
   <translation>Le scanner antérieur est le plus récent ; échangez les côtés.</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>date inconnue</translation>
  </message>
  <message>
   <source>info</source>
   <translation>info</translation>
  </message>
  <message>
   <source>not analysed</source>
   <translation>non analysé</translation>
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
   <translation>%1 depuis l'antérieur</translation>
  </message>
  <message>
   <source>Gained</source>
   <translation>Apparu</translation>
  </message>
  <message>
   <source>HU, current − prior</source>
   <translation>HU, actuel − antérieur</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Disparu</translation>
  </message>
  <message>
   <source>The same</source>
   <translation>Inchangé</translation>
  </message>
  <message>
   <source>against prior</source>
   <translation>face à l'antérieur</translation>
  </message>
  <message>
   <source>denser</source>
   <translation>plus dense</translation>
  </message>
  <message>
   <source>grew</source>
   <translation>plus grand</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>moins dense</translation>
  </message>
  <message>
   <source>shrank</source>
   <translation>plus petit</translation>
  </message>
  <message>
   <source>volume, current</source>
   <translation>volume, actuel</translation>
  </message>
 </context>
 <context>
  <name>views/compare/page</name>
  <message>
   <source>%1, as it is</source>
   <translation>%1, tel quel</translation>
  </message>
  <message>
   <source>%1, brought into the shape of the current</source>
   <translation>%1, amené à la forme de l'actuel</translation>
  </message>
  <message>
   <source>Changed place %1 of %2, %3 mL</source>
   <translation>Zone modifiée %1 sur %2, %3 mL</translation>
  </message>
  <message>
   <source>Goh levels are moved on the CT page; a click here takes both CT there.</source>
   <translation>Les niveaux de Goh se déplacent sur la page TDM ; un clic y amène ici les deux scanners.</translation>
  </message>
  <message>
   <source>Neither CT has Goh levels yet; analyse them on the CT page.</source>
   <translation>Aucun des scanners n'a encore de niveaux de Goh ; analysez-les sur la page TDM.</translation>
  </message>
  <message>
   <source>The matching place is %1 mm %2 this scan</source>
   <translation>Le point correspondant est à %1 mm hors de ce scanner (%2)</translation>
  </message>
  <message>
   <source>There is no lesion that was gained or lost to go to.</source>
   <translation>Aucune lésion apparue ou disparue où aller.</translation>
  </message>
 </context>
 <context>
  <name>views/compare/pane</name>
  <message>
   <source>%1 CT, %2 plane</source>
   <translation>Scanner (%1), plan : %2</translation>
  </message>
 </context>
 <context>
  <name>views/compare/rail</name>
  <message>
   <source>%1 Click: both CT to their level %2.</source>
   <translation>%1 Clic : les deux scanners à leur niveau %2.</translation>
  </message>
  <message>
   <source>Height in the %1 CT with its Goh levels</source>
   <translation>Hauteur dans le scanner (%1) avec ses niveaux de Goh</translation>
  </message>
 </context>
 <context>
  <name>views/compare/slice</name>
  <message>
   <source>Matching place %1 mm %2 of this slice</source>
   <translation>Point correspondant à %1 mm de cette coupe (%2)</translation>
  </message>
  <message>
   <source>The matching place is outside this scan</source>
   <translation>Le point correspondant est hors de ce scanner</translation>
  </message>
  <message>
   <source>anterior</source>
   <translation>antérieur</translation>
  </message>
  <message>
   <source>caudal</source>
   <translation>caudal</translation>
  </message>
  <message>
   <source>cranial</source>
   <translation>crânial</translation>
  </message>
  <message>
   <source>posterior</source>
   <translation>postérieur</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>vers la gauche</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>vers la droite</translation>
  </message>
 </context>
 <context>
  <name>views/compare/tools</name>
  <message>
   <source>%1 planes (%2)</source>
   <translation>Plans : %1 (%2)</translation>
  </message>
  <message>
   <source>Axial</source>
   <translation>Axial</translation>
  </message>
  <message>
   <source>Both CT move together by anatomy (L)</source>
   <translation>Les deux scanners défilent ensemble selon l'anatomie (L)</translation>
  </message>
  <message>
   <source>Cons</source>
   <translation>Cond</translation>
  </message>
  <message>
   <source>Coronal</source>
   <translation>Coronal</translation>
  </message>
  <message>
   <source>Density (HU)</source>
   <translation>Densité (HU)</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Difference overlay</source>
   <translation>Superposition de différence</translation>
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
   <translation>Maintenir le bouton de la souris, ou la touche F : l'antérieur à la place de l'actuel</translation>
  </message>
  <message>
   <source>It needs a registration of both CT.</source>
   <translation>Demande un recalage des deux scanners.</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Liés</translation>
  </message>
  <message>
   <source>Local volume</source>
   <translation>Volume local</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Pas de différence</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Non liés</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference</source>
   <translation>Opacité des lésions et de la différence</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference (hold H to hide them)</source>
   <translation>Opacité des lésions et de la différence (maintenir H pour les masquer)</translation>
  </message>
  <message>
   <source>Own window</source>
   <translation>Fenêtre manuelle</translation>
  </message>
  <message>
   <source>Prior in place</source>
   <translation>Antérieur en place</translation>
  </message>
  <message>
   <source>Ret</source>
   <translation>Rét</translation>
  </message>
  <message>
   <source>Sagittal</source>
   <translation>Sagittal</translation>
  </message>
  <message>
   <source>Show %1</source>
   <translation>Afficher : %1</translation>
  </message>
  <message>
   <source>What changed, laid over the current CT (D)</source>
   <translation>Ce qui a changé, superposé au scanner actuel (D)</translation>
  </message>
  <message>
   <source>Window of both CT (F2 to F8)</source>
   <translation>Fenêtre des deux scanners (F2 à F8)</translation>
  </message>
  <message>
   <source>Window preset</source>
   <translation>Préréglage de fenêtre</translation>
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
   <translation>À qui est ce scanner et la visite où il est conservé</translation>
  </message>
 </context>
 <context>
  <name>views/ct/dicom_dialog</name>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Export DICOM</source>
   <translation>Exporter en DICOM</translation>
  </message>
  <message>
   <source>Segmentations as label maps (younger; few programs read them)</source>
   <translation>Segmentations en label maps (format récent ; peu de programmes le lisent)</translation>
  </message>
  <message>
   <source>The objects refer to the CT by its UIDs and lie in its frame of reference. They go into a new folder; the folder of the CT is only read.</source>
   <translation>Les objets renvoient au scanner par ses UID et se trouvent dans son repère spatial. Ils vont dans un nouveau dossier ; le dossier du scanner n'est que lu.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/correct_panel</name>
  <message>
   <source>%1 correction</source>
   <translation>%1 correction</translation>
  </message>
  <message>
   <source>%1 corrections</source>
   <translation>%1 corrections</translation>
  </message>
  <message>
   <source>A Goh level whose slice was corrected is scored by the drawn areas, in percent of its lung area; the others stay as the network scored them.</source>
   <translation>Un niveau de Goh dont la coupe a été corrigée est coté d'après les surfaces dessinées, en % de sa surface pulmonaire ; les autres restent tels que cotés par le réseau.</translation>
  </message>
  <message>
   <source>A stroke adds only voxels within these densities; both ends belong to them</source>
   <translation>Un trait n'ajoute que les voxels de ces densités, bornes comprises</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Revenir à l'automatique</translation>
  </message>
  <message>
   <source>Correct masks</source>
   <translation>Corriger les masques</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigé</translation>
  </message>
  <message>
   <source>Diameter of brush and ball ([ and ])</source>
   <translation>Diamètre du pinceau et de la boule ([ et ])</translation>
  </message>
  <message>
   <source>Do this to the target that is chosen above</source>
   <translation>Appliquer cela à la cible choisie ci-dessus</translation>
  </message>
  <message>
   <source>Draw the target; a lesion only inside the lungs, a lobe only in its own lung</source>
   <translation>Dessiner la cible ; une lésion seulement dans les poumons, un lobe seulement dans son poumon</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Highest HU that a stroke takes</source>
   <translation>HU maximales prises par un trait</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>De combien</translation>
  </message>
  <message>
   <source>Lobar severity</source>
   <translation>Sévérité lobaire</translation>
  </message>
  <message>
   <source>Lowest HU that a stroke takes</source>
   <translation>HU minimales prises par un trait</translation>
  </message>
  <message>
   <source>Make any lesion there this class; any lobe, or any lung, this one</source>
   <translation>Donner cette classe à toute lésion présente ; de même pour tout lobe ou tout poumon</translation>
  </message>
  <message>
   <source>Nothing is corrected.</source>
   <translation>Rien n'est corrigé.</translation>
  </message>
  <message>
   <source>Only HU from</source>
   <translation>Seulement HU de</translation>
  </message>
  <message>
   <source>Reassign</source>
   <translation>Réattribuer</translation>
  </message>
  <message>
   <source>Take back every correction; Undo brings them again</source>
   <translation>Retirer toutes les corrections ; « Annuler » les rétablit</translation>
  </message>
  <message>
   <source>Take the target away; so does drawing with Ctrl held</source>
   <translation>Retirer la cible ; de même en dessinant avec Ctrl maintenu</translation>
  </message>
  <message>
   <source>What is corrected</source>
   <translation>Ce qui est corrigé</translation>
  </message>
  <message>
   <source>What is done to the whole target</source>
   <translation>Ce qui est fait à toute la cible</translation>
  </message>
  <message>
   <source>correcting masks</source>
   <translation>correction des masques</translation>
  </message>
  <message>
   <source>this slice only</source>
   <translation>cette coupe seule</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
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
   <translation>%1 points :</translation>
  </message>
  <message>
   <source>Draw what is outlined as a lesion of this slice, to be corrected: GG as ground-glass, RET as reticulation, TOT as the class that is chosen for the brush</source>
   <translation>Dessiner ce qui est entouré comme lésion de cette coupe, à corriger : GG en verre dépoli, RET en réticulations, TOT dans la classe choisie pour le pinceau</translation>
  </message>
  <message>
   <source>Heat map threshold</source>
   <translation>Seuil de la carte de chaleur</translation>
  </message>
  <message>
   <source>Made in the background, the viewer stays usable; Esc stops it</source>
   <translation>Calcul en arrière-plan, la visionneuse reste utilisable ; Esc l'arrête</translation>
  </message>
  <message>
   <source>Places where healthy lung lowers the score by more than this count as diseased</source>
   <translation>Les endroits où le poumon sain abaisse le score de plus que cela comptent comme malades</translation>
  </message>
  <message>
   <source>The threshold that the program chose for this map</source>
   <translation>Le seuil que le programme a choisi pour cette carte</translation>
  </message>
  <message>
   <source>Threshold of the heat map in points of score</source>
   <translation>Seuil de la carte de chaleur en points de score</translation>
  </message>
  <message>
   <source>Use as mask</source>
   <translation>Utiliser comme masque</translation>
  </message>
  <message>
   <source>map %1 %, network %2 %</source>
   <translation>carte %1 %, réseau %2 %</translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation>le seuil</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/level_reading</name>
  <message>
   <source>%1 as you read it, in steps of 5 %</source>
   <translation>%1 selon votre lecture, par pas de 5 %</translation>
  </message>
  <message>
   <source>%1 by %2, %3 UTC</source>
   <translation>%1 par %2, %3 UTC</translation>
  </message>
  <message>
   <source>%1, %2 UTC</source>
   <translation>%1, %2 UTC</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>By the corrected mask of its slice; %1.</source>
   <translation>D'après le masque corrigé de sa coupe ; %1.</translation>
  </message>
  <message>
   <source>Level %1</source>
   <translation>Niveau %1</translation>
  </message>
  <message>
   <source>No score of this level counts; without it there is no stage</source>
   <translation>Aucun score de ce niveau ne compte ; sans lui, pas de stade</translation>
  </message>
  <message>
   <source>Take back what was decided about this level</source>
   <translation>Annuler ce qui a été décidé pour ce niveau</translation>
  </message>
  <message>
   <source>The scores of this level are right</source>
   <translation>Les scores de ce niveau sont justes</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepté</translation>
  </message>
  <message>
   <source>automatic TOT %1, GG %2, RET %3 %</source>
   <translation>automatique TOT %1, GG %2, RET %3 %</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>saisi</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>retiré</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/volume_reading</name>
  <message>
   <source>%1; automatic %2 mL.</source>
   <translation>%1 ; automatique %2 mL.</translation>
  </message>
  <message>
   <source>Take back what was decided about this volume</source>
   <translation>Annuler ce qui a été décidé pour ce volume</translation>
  </message>
  <message>
   <source>This volume counts nowhere</source>
   <translation>Ce volume ne compte nulle part</translation>
  </message>
  <message>
   <source>This volume is right</source>
   <translation>Ce volume est juste</translation>
  </message>
  <message>
   <source>Volume as you read it, in millilitres</source>
   <translation>Volume selon votre lecture, en millilitres</translation>
  </message>
  <message>
   <source>Whose volume is decided about</source>
   <translation>Volume sur lequel porte la décision</translation>
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
   <translation>Analyser malgré tout</translation>
  </message>
  <message>
   <source>Look before it is analysed:</source>
   <translation>À regarder avant l'analyse :</translation>
  </message>
  <message>
   <source>Not analysed, for looking only:</source>
   <translation>Non analysé, à regarder seulement :</translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation>Montrer l'endroit</translation>
  </message>
  <message>
   <source>The sentence stays with every number and every export.</source>
   <translation>La phrase reste avec chaque chiffre et chaque export.</translation>
  </message>
  <message>
   <source>close</source>
   <translation>close</translation>
  </message>
  <message>
   <source>… and %1 more (rest the pointer here)</source>
   <translation>… et %1 de plus (laissez le pointeur ici)</translation>
  </message>
 </context>
 <context>
  <name>views/ct/fvc_box</name>
  <message>
   <source>% pred.</source>
   <translation>% théo.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/goh_panel</name>
  <message>
   <source>% of lung area: 5 % step (raw)</source>
   <translation>% de la surface pulmonaire : pas de 5 % (brut)</translation>
  </message>
  <message>
   <source>At the 20 % threshold alone: %1.</source>
   <translation>Au seul seuil de 20 % : %1.</translation>
  </message>
  <message>
   <source>FVC %1 % predicted</source>
   <translation>CVF %1 % de la théorique</translation>
  </message>
  <message>
   <source>FVC in percent predicted</source>
   <translation>CVF en % de la théorique</translation>
  </message>
  <message>
   <source>Found by: %1.</source>
   <translation>Trouvé par : %1.</translation>
  </message>
  <message>
   <source>GG</source>
   <translation>GG</translation>
  </message>
  <message>
   <source>Goh levels and stage</source>
   <translation>Niveaux de Goh et stade</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Mean extent of the five levels, as scored</source>
   <translation>Étendue moyenne des cinq niveaux, telle que cotée</translation>
  </message>
  <message>
   <source>Moved by the reader; automatic: z %1 mm%2.</source>
   <translation>Déplacé par le lecteur ; automatique : z %1 mm%2.</translation>
  </message>
  <message>
   <source>Network and anatomy differ by %1 mm.</source>
   <translation>Réseau et anatomie diffèrent de %1 mm.</translation>
  </message>
  <message>
   <source>RET</source>
   <translation>RET</translation>
  </message>
  <message>
   <source>Rests on the mean extent, %1, and %2.</source>
   <translation>Repose sur l'étendue moyenne, %1, et sur : %2.</translation>
  </message>
  <message>
   <source>Rule: %1. %2 %3.</source>
   <translation>Règle : %1. %2 %3.</translation>
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
   <translation>Valeurs brutes concordantes : TOT %1, le plus grand de GG et RET %2, les deux ensemble %3.</translation>
  </message>
  <message>
   <source>The raw values do not agree: TOT %1 is %2.</source>
   <translation>Valeurs brutes discordantes : TOT %1, %2.</translation>
  </message>
  <message>
   <source>The stage is shown when all five levels are scored.</source>
   <translation>Le stade s'affiche quand les cinq niveaux sont cotés.</translation>
  </message>
  <message>
   <source>Uncertainty of the network ±%1 mm.</source>
   <translation>Incertitude du réseau ±%1 mm.</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>dessiné</translation>
  </message>
  <message>
   <source>extent</source>
   <translation>étendue</translation>
  </message>
  <message>
   <source>less than %1, the larger of GG and RET</source>
   <translation>inférieur au plus grand de GG et RET, %1</translation>
  </message>
  <message>
   <source>level_%1</source>
   <translation>level_%1</translation>
  </message>
  <message>
   <source>more than GG and RET together, %1</source>
   <translation>supérieur à GG et RET réunis, %1</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>déplacé</translation>
  </message>
  <message>
   <source>no FVC</source>
   <translation>pas de CVF</translation>
  </message>
  <message>
   <source>off</source>
   <translation>retiré</translation>
  </message>
  <message>
   <source>own</source>
   <translation>lect.</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>stade</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>steps</translation>
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
   <translation>%1 élément</translation>
  </message>
  <message>
   <source>%1 elements</source>
   <translation>%1 éléments</translation>
  </message>
  <message>
   <source>DICOM header</source>
   <translation>En-tête DICOM</translation>
  </message>
  <message>
   <source>Search in tag, name and value</source>
   <translation>Chercher dans attribut, nom et valeur</translation>
  </message>
  <message>
   <source>Search in the header</source>
   <translation>Chercher dans l'en-tête</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Attribut</translation>
  </message>
  <message>
   <source>VR</source>
   <translation>VR</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lesion_table</name>
  <message>
   <source>%1: not measured, which is not 0 %.</source>
   <translation>%1 : non mesuré, ce qui n'est pas 0 %.</translation>
  </message>
  <message>
   <source>Any of these (union)</source>
   <translation>L'une d'elles (union)</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>Lésion</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>non marqué</translation>
  </message>
 </context>
 <context>
  <name>views/ct/levels_strip</name>
  <message>
   <source>%1 disease</source>
   <translation>%1 maladie</translation>
  </message>
  <message>
   <source>Goh level %1</source>
   <translation>Niveau de Goh %1</translation>
  </message>
  <message>
   <source>No heat map</source>
   <translation>Pas de carte de chaleur</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice along the body</source>
   <translation>TOT, GG et RET de chaque coupe le long du corps</translation>
  </message>
  <message>
   <source>The five levels; keys 1 to 5 go to them</source>
   <translation>Les cinq niveaux ; les touches 1 à 5 y mènent</translation>
  </message>
  <message>
   <source>contrary %1</source>
   <translation>inverse %1</translation>
  </message>
  <message>
   <source>faithfulness</source>
   <translation>fidélité</translation>
  </message>
  <message>
   <source>heat maps</source>
   <translation>cartes de chaleur</translation>
  </message>
  <message>
   <source>map %1 %2 score %3 %</source>
   <translation>carte %1 %2 score %3 %</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lobe_table</name>
  <message>
   <source>% diseased</source>
   <translation>% malade</translation>
  </message>
  <message>
   <source>Automatic: %1 mL</source>
   <translation>Automatique : %1 mL</translation>
  </message>
  <message>
   <source>Hardly seen, so as expected: %1 fissure.</source>
   <translation>À peine vue, donc comme attendu : scissure %1.</translation>
  </message>
  <message>
   <source>Lobe</source>
   <translation>Lobe</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Sévérité</translation>
  </message>
  <message>
   <source>Severity of a lobe by its diseased share. %1. Source: %2.</source>
   <translation>Sévérité d'un lobe selon sa part malade. %1. Source : %2.</translation>
  </message>
  <message>
   <source>Sum of severities (0–25)</source>
   <translation>Somme des sévérités (0–25)</translation>
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
   <translation>(lect.)</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droit</translation>
  </message>
 </context>
 <context>
  <name>views/ct/profile_pane</name>
  <message>
   <source>A click goes to the slice</source>
   <translation>Un clic va à la coupe</translation>
  </message>
  <message>
   <source>Analyse first.</source>
   <translation>Analysez d'abord.</translation>
  </message>
  <message>
   <source>Profile of disease along the body; arrow keys go from slice to slice</source>
   <translation>Profil des lésions le long du corps ; les flèches vont de coupe en coupe</translation>
  </message>
  <message>
   <source>Score all slices</source>
   <translation>Coter toutes les coupes</translation>
  </message>
  <message>
   <source>Score every slice with lung; the viewer stays usable</source>
   <translation>Coter chaque coupe contenant du poumon ; la visionneuse reste utilisable</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice, as curves along the body.</source>
   <translation>TOT, GG et RET de chaque coupe, en courbes le long du corps.</translation>
  </message>
  <message>
   <source>height, % of the lungs (0 = base)</source>
   <translation>hauteur, % des poumons (0 = base)</translation>
  </message>
  <message>
   <source>z %1 mm, height %2 %</source>
   <translation>z %1 mm, hauteur %2 %</translation>
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
   <translation>Arrêter l'analyse et conserver les étapes terminées (Esc)</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>stopping …</source>
   <translation>arrêt…</translation>
  </message>
  <message>
   <source>wait</source>
   <translation>attendre</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
 </context>
 <context>
  <name>views/ct/region_table</name>
  <message>
   <source>%1: %2 mL</source>
   <translation>%1 : %2 mL</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Cons.</source>
   <translation>Cond.</translation>
  </message>
  <message>
   <source>EF</source>
   <translation>Fib.</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <source>Retic.</source>
   <translation>Rétic.</translation>
  </message>
  <message>
   <source>Thirds have equal heights between the lowest and the highest slice with lung, both lungs together.</source>
   <translation>Les tiers ont des hauteurs égales entre la coupe de poumon la plus basse et la plus haute, les deux poumons ensemble.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/results_panel</name>
  <message>
   <source>Density by region</source>
   <translation>Densité par région</translation>
  </message>
  <message>
   <source>Lesions by lung and third, % of the lung there</source>
   <translation>Lésions par poumon et par tiers, % du poumon à cet endroit</translation>
  </message>
  <message>
   <source>Lesions, by volume</source>
   <translation>Lésions, par volume</translation>
  </message>
 </context>
 <context>
  <name>views/ct/series_dialog</name>
  <message>
   <source>Asks first</source>
   <translation>Demande d'abord</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>À regarder seulement</translation>
  </message>
  <message>
   <source>Patient %1</source>
   <translation>Patient %1</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Series found</source>
   <translation>Séries trouvées</translation>
  </message>
  <message>
   <source>Show this series</source>
   <translation>Afficher cette série</translation>
  </message>
  <message>
   <source>Skipped files</source>
   <translation>Fichiers ignorés</translation>
  </message>
  <message>
   <source>Skipped files (%1)</source>
   <translation>Fichiers ignorés (%1)</translation>
  </message>
  <message>
   <source>Suitable</source>
   <translation>Convient</translation>
  </message>
  <message>
   <source>The series on screen was chosen for the reason given. Double click shows another one.</source>
   <translation>La série à l'écran a été choisie pour la raison indiquée. Un double clic en affiche une autre.</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why it was skipped</source>
   <translation>Pourquoi il a été ignoré</translation>
  </message>
  <message>
   <source>With limits</source>
   <translation>Avec réserves</translation>
  </message>
  <message>
   <source>on screen</source>
   <translation>à l'écran</translation>
  </message>
 </context>
 <context>
  <name>views/ct/tool_column</name>
  <message>
   <source>%1: %2 slices a second (%3)</source>
   <translation>%1 : %2 coupes par seconde (%3)</translation>
  </message>
  <message>
   <source>Cine</source>
   <translation>Ciné</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>Inverser</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>Lisser les pixels</translation>
  </message>
  <message>
   <source>cine</source>
   <translation>ciné</translation>
  </message>
  <message>
   <source>invert</source>
   <translation>inverser</translation>
  </message>
  <message>
   <source>reading:%1</source>
   <translation>reading:%1</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>lisser</translation>
  </message>
 </context>
 <context>
  <name>views/ct/viewer_bar</name>
  <message>
   <source>3 planes</source>
   <translation>3 plans</translation>
  </message>
  <message>
   <source>5 levels</source>
   <translation>5 niveaux</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>Croix de repérage</translation>
  </message>
  <message>
   <source>Drag: %1 ▾</source>
   <translation>Glisser : %1 ▾</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveaux</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Show ▾</source>
   <translation>Afficher ▾</translation>
  </message>
  <message>
   <source>Slab</source>
   <translation>Slab</translation>
  </message>
  <message>
   <source>Slices taken together</source>
   <translation>Coupes prises ensemble</translation>
  </message>
  <message>
   <source>Thinner</source>
   <translation>Plus fin</translation>
  </message>
  <message>
   <source>What is drawn on the pictures</source>
   <translation>Ce qui est dessiné sur les images</translation>
  </message>
  <message>
   <source>What left drag does</source>
   <translation>Ce que fait le glisser gauche</translation>
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
   <translation>lésions</translation>
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
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>Ne rien comparer (Esc)</translation>
  </message>
  <message>
   <source>Labels of the mask</source>
   <translation>Étiquettes du masque</translation>
  </message>
  <message>
   <source>Meaning of %1</source>
   <translation>Signification de %1</translation>
  </message>
  <message>
   <source>Say what each label of “%1” means. The answer is kept for masks with the same labels.</source>
   <translation>Indiquez ce que signifie chaque étiquette de « %1 ». La réponse est gardée pour les masques aux mêmes étiquettes.</translation>
  </message>
 </context>
 <context>
  <name>views/evaluate/page</name>
  <message>
   <source>A sheet with Reader, Level, TOT, GG and RET</source>
   <translation>Un tableau avec Reader, Level, TOT, GG et RET</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Class that is shown</source>
   <translation>Classe affichée</translation>
  </message>
  <message>
   <source>Dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <source>Difference mL</source>
   <translation>Différence mL</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
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
   <translation>Étiquettes…</translation>
  </message>
  <message>
   <source>Map of what one marked alone</source>
   <translation>Carte de ce qu'un seul des deux a marqué</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masques</translation>
  </message>
  <message>
   <source>NIfTI, NRRD, MetaImage, DICOM SEG or RTSTRUCT</source>
   <translation>NIfTI, NRRD, MetaImage, DICOM SEG ou RTSTRUCT</translation>
  </message>
  <message>
   <source>Open mask…</source>
   <translation>Ouvrir un masque…</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>Program mL</source>
   <translation>Programme mL</translation>
  </message>
  <message>
   <source>Reader mL</source>
   <translation>Lecteur mL</translation>
  </message>
  <message>
   <source>Readers' scores…</source>
   <translation>Scores de lecteurs…</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Affichée</translation>
  </message>
  <message>
   <source>What the labels of the mask mean</source>
   <translation>Ce que signifient les étiquettes du masque</translation>
  </message>
  <message>
   <source>Workbook, JSON, plots, slices with both borders</source>
   <translation>Classeur, JSON, graphiques, coupes avec les deux contours</translation>
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
   <translation>précision</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>rappel</translation>
  </message>
 </context>
 <context>
  <name>views/help/encryption_dialog</name>
  <message>
   <source>Close this window (Esc)</source>
   <translation>Fermer cette fenêtre (Esc)</translation>
  </message>
  <message>
   <source>Decrypt the records</source>
   <translation>Déchiffrer les dossiers</translation>
  </message>
  <message>
   <source>Decrypted they can be read by whoever can read your files. Backups that were made encrypted stay so.</source>
   <translation>Déchiffrés, ils peuvent être lus par quiconque peut lire vos fichiers. Les sauvegardes faites chiffrées le restent.</translation>
  </message>
  <message>
   <source>Encrypt the records</source>
   <translation>Chiffrer les dossiers</translation>
  </message>
  <message>
   <source>Encryption of the records</source>
   <translation>Chiffrement des dossiers</translation>
  </message>
  <message>
   <source>Open the records</source>
   <translation>Ouvrir les dossiers</translation>
  </message>
  <message>
   <source>Pass phrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Pass phrase or recovery key</source>
   <translation>Phrase secrète ou clé de récupération</translation>
  </message>
  <message>
   <source>Save a recovery key as well</source>
   <translation>Enregistrer aussi une clé de récupération</translation>
  </message>
  <message>
   <source>Save the recovery key …</source>
   <translation>Enregistrer la clé de récupération…</translation>
  </message>
  <message>
   <source>The database with names, numbers, days, findings and small pictures is encrypted (SQLCipher, AES-256), with it the daily copies. Masks and heat maps stay as they are: they hold no name.</source>
   <translation>La base de données avec noms, numéros, dates, constats et vignettes est chiffrée (SQLCipher, AES-256), ainsi que les copies quotidiennes. Masques et cartes de chaleur restent tels quels : ils ne portent pas de nom.</translation>
  </message>
  <message>
   <source>The key is kept by this system: %1. The program opens the records without asking.</source>
   <translation>La clé est gardée par ce système : %1. Le programme ouvre les dossiers sans demander.</translation>
  </message>
  <message>
   <source>The library for encrypted records is not installed; install the program with its extra “encryption”.</source>
   <translation>La bibliothèque pour les dossiers chiffrés n'est pas installée ; installez le programme avec son extra « encryption ».</translation>
  </message>
  <message>
   <source>The records are locked</source>
   <translation>Les dossiers sont verrouillés</translation>
  </message>
  <message>
   <source>The records on this computer and their daily copies are encrypted.</source>
   <translation>Les dossiers de cet ordinateur et leurs copies quotidiennes sont chiffrés.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>La même à nouveau</translation>
  </message>
  <message>
   <source>The two pass phrases are not the same; type them again.</source>
   <translation>Les deux phrases secrètes diffèrent ; saisissez-les à nouveau.</translation>
  </message>
  <message>
   <source>This system has no keyring for the key, so that you choose a pass phrase and type it at every start.</source>
   <translation>Ce système n'a pas de trousseau pour la clé : vous choisissez une phrase secrète et la saisissez à chaque démarrage.</translation>
  </message>
  <message>
   <source>Type a pass phrase, twice.</source>
   <translation>Saisissez une phrase secrète, deux fois.</translation>
  </message>
  <message>
   <source>Who loses the key loses the records: nobody can open them without it. A recovery key on paper opens them too.</source>
   <translation>Qui perd la clé perd les dossiers : personne ne peut les ouvrir sans elle. Une clé de récupération sur papier les ouvre aussi.</translation>
  </message>
  <message>
   <source>Work without records</source>
   <translation>Travailler sans les dossiers</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_keys</name>
  <message>
   <source>Back and forward</source>
   <translation>Retour et avance</translation>
  </message>
  <message>
   <source>Ctrl + wheel, Ctrl++, Ctrl+-, Ctrl+0</source>
   <translation>Ctrl + molette, Ctrl++, Ctrl+-, Ctrl+0</translation>
  </message>
  <message>
   <source>F3 or Enter, Shift+F3</source>
   <translation>F3 ou Enter, Shift+F3</translation>
  </message>
  <message>
   <source>Next and previous place found</source>
   <translation>Occurrence suivante et précédente</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Size of the letters</source>
   <translation>Taille des caractères</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_text</name>
  <message>
   <source>Page of the guide</source>
   <translation>Page du guide</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_window</name>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Retour (Alt+Gauche)</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Avance (Alt+Droite)</translation>
  </message>
  <message>
   <source>Next place (F3 or Enter)</source>
   <translation>Occurrence suivante (F3 ou Enter)</translation>
  </message>
  <message>
   <source>Nothing was found. Every word you type must stand on the page.</source>
   <translation>Rien trouvé. Chaque mot saisi doit figurer sur la page.</translation>
  </message>
  <message>
   <source>Pages found</source>
   <translation>Pages trouvées</translation>
  </message>
  <message>
   <source>Previous place (Shift+F3)</source>
   <translation>Occurrence précédente (Shift+F3)</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation>Chercher dans le guide</translation>
  </message>
  <message>
   <source>Search the guide (Ctrl+F)</source>
   <translation>Chercher dans le guide (Ctrl+F)</translation>
  </message>
  <message>
   <source>User guide</source>
   <translation>Guide d'utilisation</translation>
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
   <translation>D'après</translation>
  </message>
  <message>
   <source>Errors were measured on a patient kept out of training, with inserted lesions of known extent.</source>
   <translation>Les erreurs ont été mesurées sur un patient tenu hors de l'entraînement, avec des lésions insérées d'étendue connue.</translation>
  </message>
  <message>
   <source>Interstitial lung disease in systemic sclerosis on chest CT: lung and lesion masks, Goh levels, extent scores, heat maps. Everything is computed on this computer; no connection is opened.</source>
   <translation>Pneumopathie interstitielle de la sclérodermie systémique au scanner thoracique : masques des poumons et des lésions, niveaux de Goh, scores d'étendue, cartes de chaleur. Tout est calculé sur cet ordinateur ; aucune connexion n'est ouverte.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Mesuré</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Réseaux</translation>
  </message>
  <message>
   <source>No networks are installed in this copy.</source>
   <translation>Aucun réseau n'est installé dans cette copie.</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Finalité</translation>
  </message>
  <message>
   <source>Research use only. Not a medical device, not for diagnosis.</source>
   <translation>Usage recherche uniquement. N'est pas un dispositif médical, ne convient pas au diagnostic.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
 </context>
 <context>
  <name>views/help/key_sheet</name>
  <message>
   <source>Change keys…</source>
   <translation>Modifier les touches…</translation>
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation>Clavier et souris</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Souris</translation>
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
   <translation>%1 sert partout aux champs et aux boîtes de dialogue et ne peut pas être réattribuée.</translation>
  </message>
  <message>
   <source>%1 is its key already.</source>
   <translation>%1 est déjà sa touche.</translation>
  </message>
  <message>
   <source>%1 is the key of “%2” (%3); it would have it no more.</source>
   <translation>%1 est la touche de « %2 » (%3) ; cette commande ne l'aurait plus.</translation>
  </message>
  <message>
   <source>Add it</source>
   <translation>L'ajouter</translation>
  </message>
  <message>
   <source>Beside the keys there are</source>
   <translation>En plus des touches existantes</translation>
  </message>
  <message>
   <source>Change keys</source>
   <translation>Modifier les touches</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>Commandes et leurs touches</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>Nouvelle touche</translation>
  </message>
  <message>
   <source>New key: press it here</source>
   <translation>Nouvelle touche : appuyez dessus ici</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Pas de touche</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Partie</translation>
  </message>
  <message>
   <source>Press the key, with Ctrl, Shift or Alt where wanted</source>
   <translation>Appuyez sur la touche, avec Ctrl, Shift ou Alt si voulu</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Search a command or a key</source>
   <translation>Chercher une commande ou une touche</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>La reprendre</translation>
  </message>
  <message>
   <source>The command stays in the menu and under Ctrl+K</source>
   <translation>La commande reste dans le menu et sous Ctrl+K</translation>
  </message>
  <message>
   <source>The usual keys of all commands</source>
   <translation>Les touches habituelles de toutes les commandes</translation>
  </message>
  <message>
   <source>The usual keys of this command</source>
   <translation>Les touches habituelles de cette commande</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>Utiliser cette touche</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
 </context>
 <context>
  <name>views/help/preferences</name>
  <message>
   <source>As many as are useful</source>
   <translation>Autant qu'il est utile</translation>
  </message>
  <message>
   <source>Ask whether to open it again</source>
   <translation>Demander s'il faut le rouvrir</translation>
  </message>
  <message>
   <source>Careful marking: lesions also of mirror images, three times as slow</source>
   <translation>Marquage soigneux : lésions aussi sur les images en miroir, trois fois plus lent</translation>
  </message>
  <message>
   <source>Encrypt or decrypt the records, recovery key</source>
   <translation>Chiffrer ou déchiffrer les dossiers, clé de récupération</translation>
  </message>
  <message>
   <source>Encryption of the records …</source>
   <translation>Chiffrement des dossiers…</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Emplacements</translation>
  </message>
  <message>
   <source>Graphics card (CUDA)</source>
   <translation>Carte graphique (CUDA)</translation>
  </message>
  <message>
   <source>Graphics card where there is one (CUDA), else processor</source>
   <translation>Carte graphique si présente (CUDA), sinon processeur</translation>
  </message>
  <message>
   <source>Heat maps of the five levels in every analysis</source>
   <translation>Cartes de chaleur des cinq niveaux à chaque analyse</translation>
  </message>
  <message>
   <source>Keep patients, visits and results in the records</source>
   <translation>Conserver patients, visites et résultats dans les dossiers</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language, theme and size of the letters change at the next start.</source>
   <translation>La langue, le thème et la taille des caractères changent au prochain démarrage.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Ne pas le rouvrir</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Name that goes with your edits</source>
   <translation>Nom joint à vos modifications</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Le rouvrir</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>Processor threads of the networks</source>
   <translation>Threads du processeur pour les réseaux</translation>
  </message>
  <message>
   <source>Show codes (P0001) instead of names, everywhere</source>
   <translation>Afficher partout des codes (P0001) au lieu des noms</translation>
  </message>
  <message>
   <source>That of this computer</source>
   <translation>Celle de cet ordinateur</translation>
  </message>
  <message>
   <source>The last CT at the start</source>
   <translation>Le dernier scanner au démarrage</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Where the networks run</source>
   <translation>Où s'exécutent les réseaux</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>keys</translation>
  </message>
 </context>
 <context>
  <name>views/help/presets_dialog</name>
  <message>
   <source>Centre</source>
   <translation>Centre</translation>
  </message>
  <message>
   <source>Centre of the preset %1</source>
   <translation>Centre du préréglage %1</translation>
  </message>
  <message>
   <source>Name of the preset %1</source>
   <translation>Nom du préréglage %1</translation>
  </message>
  <message>
   <source>Names, centres and widths as they were at first</source>
   <translation>Noms, centres et largeurs d'origine</translation>
  </message>
  <message>
   <source>The keys stay with their row.</source>
   <translation>Les touches restent attachées à leur ligne.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <source>Width of the preset %1</source>
   <translation>Largeur du préréglage %1</translation>
  </message>
  <message>
   <source>Window presets</source>
   <translation>Préréglages de fenêtre</translation>
  </message>
 </context>
 <context>
  <name>views/help/tour_card</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Terminer la visite guidée</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>Étape %1 sur %2</translation>
  </message>
  <message>
   <source>Tour, step %1 of %2: %3. %4</source>
   <translation>Visite guidée, étape %1 sur %2 : %3. %4</translation>
  </message>
 </context>
 <context>
  <name>views/main_window</name>
  <message>
   <source>%1 – research use only</source>
   <translation>%1 – usage recherche uniquement</translation>
  </message>
  <message>
   <source>Go to the CT that is analysed</source>
   <translation>Aller au scanner analysé</translation>
  </message>
  <message>
   <source>Research use only. Measured errors of the networks: About</source>
   <translation>Usage recherche uniquement. Erreurs mesurées des réseaux : À propos</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
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
   <translation>Tiers : la hauteur des poumons en trois parts égales. Choisissez une ligne pour son histogramme.</translation>
  </message>
  <message>
   <source>excess kurtosis %1</source>
   <translation>kurtosis (excès) %1</translation>
  </message>
  <message>
   <source>excess kurtosis from −1024 to −200 HU</source>
   <translation>kurtosis (excès) de −1024 à −200 HU</translation>
  </message>
  <message>
   <source>skewness %1</source>
   <translation>asymétrie %1</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/panel</name>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the chosen measurement (Del); Undo brings it back</source>
   <translation>Supprimer la mesure choisie (Del) ; « Annuler » la rétablit</translation>
  </message>
  <message>
   <source>Histogram of %1 voxels</source>
   <translation>Histogramme de %1 voxels</translation>
  </message>
  <message>
   <source>Measurement</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>Coupe</translation>
  </message>
  <message>
   <source>bins of %1 HU, line: mean</source>
   <translation>classes de %1 HU, trait : moyenne</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/shape_tool</name>
  <message>
   <source>A measurement begins inside the picture.</source>
   <translation>Une mesure commence à l'intérieur de l'image.</translation>
  </message>
 </context>
 <context>
  <name>views/networks/dialog</name>
  <message>
   <source>About this network</source>
   <translation>À propos de ce réseau</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Ask the picked network on the generated chest</source>
   <translation>Interroger le réseau choisi sur le thorax synthétique</translation>
  </message>
  <message>
   <source>Choose a network and its card</source>
   <translation>Choisir un réseau et sa fiche</translation>
  </message>
  <message>
   <source>Choose an ONNX file and its card</source>
   <translation>Choisir un fichier ONNX et sa fiche</translation>
  </message>
  <message>
   <source>Drop a network here: one ONNX file (.onnx) with its card (.json)</source>
   <translation>Déposez un réseau ici : un fichier ONNX (.onnx) avec sa fiche (.json)</translation>
  </message>
  <message>
   <source>It is taken in only after it was checked and answered properly on a generated chest.</source>
   <translation>Il n'est intégré qu'après vérification et une réponse correcte sur un thorax synthétique.</translation>
  </message>
  <message>
   <source>Network and card (*.onnx *.json);;All files (*)</source>
   <translation>Réseau et fiche (*.onnx *.json);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>On the generated chest</source>
   <translation>Sur le thorax synthétique</translation>
  </message>
  <message>
   <source>One network or method serves each role. An analysis that was made keeps its own; the next uses these.</source>
   <translation>Un seul réseau ou procédé remplit chaque rôle. Une analyse déjà faite garde les siens ; la suivante utilise ceux-ci.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Le supprimer</translation>
  </message>
  <message>
   <source>Remove “%1”? Its file and card are deleted from this computer.</source>
   <translation>Supprimer « %1 » ? Son fichier et sa fiche sont supprimés de cet ordinateur.</translation>
  </message>
  <message>
   <source>Stop; nothing is added (Esc)</source>
   <translation>Arrêter ; rien n'est ajouté (Esc)</translation>
  </message>
  <message>
   <source>Take the picked network out; only added ones can go</source>
   <translation>Retirer le réseau choisi ; seuls les réseaux ajoutés peuvent l'être</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Tester à nouveau</translation>
  </message>
  <message>
   <source>What the network did in the test</source>
   <translation>Ce que le réseau a fait au test</translation>
  </message>
 </context>
 <context>
  <name>views/networks/table</name>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>Measured error</source>
   <translation>Erreur mesurée</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Use “%1”: %2</source>
   <translation>Utiliser « %1 » : %2</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>use</source>
   <translation>utiliser</translation>
  </message>
  <message>
   <source>used</source>
   <translation>utilisé</translation>
  </message>
 </context>
 <context>
  <name>views/networks/text</name>
  <message>
   <source>% of the lungs</source>
   <translation>% des poumons</translation>
  </message>
  <message>
   <source>A generated chest shows whether a network answers properly, not how good it is on patients.</source>
   <translation>Un thorax synthétique montre si un réseau répond correctement, pas s'il est bon sur des patients.</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <source>Differs from the published one</source>
   <translation>Diffère de la version publiée</translation>
  </message>
  <message>
   <source>Goh level</source>
   <translation>Niveau de Goh</translation>
  </message>
  <message>
   <source>It marks no lungs.</source>
   <translation>Il ne marque pas de poumons.</translation>
  </message>
  <message>
   <source>Its card says nothing more.</source>
   <translation>Sa fiche n'en dit pas plus.</translation>
  </message>
  <message>
   <source>Lungs overlap with the truth by %1 (Dice).</source>
   <translation>Recouvrement des poumons avec la vérité %1 (Dice).</translation>
  </message>
  <message>
   <source>Mean error, points</source>
   <translation>Erreur moyenne, points</translation>
  </message>
  <message>
   <source>Not tried on this computer yet. “Test again” asks it on a generated chest whose truth is known.</source>
   <translation>Pas encore essayé sur cet ordinateur. « Tester à nouveau » l'interroge sur un thorax synthétique dont la vérité est connue.</translation>
  </message>
  <message>
   <source>Total (union)</source>
   <translation>Total (union)</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>What is noted of its last trial cannot be read; “Test again” asks it anew.</source>
   <translation>Ce qui est noté de son dernier essai ne peut pas être lu ; « Tester à nouveau » l'interroge encore.</translation>
  </message>
  <message>
   <source>added</source>
   <translation>ajouté</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>intégré</translation>
  </message>
  <message>
   <source>mm above the truth</source>
   <translation>mm au-dessus de la vérité</translation>
  </message>
  <message>
   <source>network / truth, %</source>
   <translation>réseau / vérité, %</translation>
  </message>
  <message>
   <source>nothing this program knows</source>
   <translation>rien que ce programme connaisse</translation>
  </message>
  <message>
   <source>nothing was answered</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <source>overlap with the truth (Dice)</source>
   <translation>recouvrement avec la vérité (Dice)</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>le programme</translation>
  </message>
 </context>
 <context>
  <name>views/patient/change_table</name>
  <message>
   <source>%1 %2 (extent: noise)</source>
   <translation>%1 %2 (étendue : bruit)</translation>
  </message>
  <message>
   <source>%1 better</source>
   <translation>%1 amélioré</translation>
  </message>
  <message>
   <source>%1 worse</source>
   <translation>%1 aggravé</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>Absolu</translation>
  </message>
  <message>
   <source>Absolute change divided by the days between the measurements, times 365.25.</source>
   <translation>Variation absolue divisée par les jours entre les mesures, fois 365.25.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>After day</source>
   <translation>Date après</translation>
  </message>
  <message>
   <source>An extent that changed by up to 3.4 points is within measurement noise (Humphries, ERJ 2018).</source>
   <translation>Une étendue qui varie de 3.4 points ou moins est dans le bruit de mesure (Humphries, ERJ 2018).</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Before day</source>
   <translation>Date avant</translation>
  </message>
  <message>
   <source>Copy for a spreadsheet, with every digit (Ctrl+C in the table)</source>
   <translation>Copier pour un tableur, avec tous les chiffres (Ctrl+C dans le tableau)</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>In percent of the earlier value.</source>
   <translation>En % de la valeur plus ancienne.</translation>
  </message>
  <message>
   <source>Later minus earlier value; percentages change by points.</source>
   <translation>Valeur plus récente moins valeur plus ancienne ; les pourcentages varient en points.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>Per year</source>
   <translation>Par an</translation>
  </message>
  <message>
   <source>Relative %</source>
   <translation>Relatif %</translation>
  </message>
  <message>
   <source>Relative (%)</source>
   <translation>Relatif (%)</translation>
  </message>
  <message>
   <source>Two visits with the same measurement are needed to show a change.</source>
   <translation>Deux visites avec la même mesure sont nécessaires pour montrer une variation.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>missing at %1</source>
   <translation>non renseigné au %1</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_dialog</name>
  <message>
   <source>%1 new visit</source>
   <translation>%1 nouvelle visite</translation>
  </message>
  <message>
   <source>%1 new visits</source>
   <translation>%1 nouvelles visites</translation>
  </message>
  <message>
   <source>%1 of %2, %3:</source>
   <translation>%1 sur %2, %3 :</translation>
  </message>
  <message>
   <source>%1 skipped</source>
   <translation>%1 ignorée(s)</translation>
  </message>
  <message>
   <source>%1 with a doubt left out</source>
   <translation>laissées de côté car douteuses : %1</translation>
  </message>
  <message>
   <source>%1, %2 into visits that are there</source>
   <translation>%1, %2 dans des visites existantes</translation>
  </message>
  <message>
   <source>03/04/2024 is 3 April</source>
   <translation>03/04/2024 est le 3 avril</translation>
  </message>
  <message>
   <source>03/04/2024 is March 4</source>
   <translation>03/04/2024 est le 4 mars</translation>
  </message>
  <message>
   <source>A sheet with lung function</source>
   <translation>Un tableau d'EFR</translation>
  </message>
  <message>
   <source>An Excel or CSV file</source>
   <translation>Un fichier Excel ou CSV</translation>
  </message>
  <message>
   <source>Choose file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Close without importing (Esc)</source>
   <translation>Fermer sans importer (Esc)</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <source>Drop an Excel (.xlsx) or CSV file with lung function here</source>
   <translation>Déposez ici un fichier Excel (.xlsx) ou CSV d'EFR</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Contient</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Import %1</source>
   <translation>Importer %1</translation>
  </message>
  <message>
   <source>Import lung function</source>
   <translation>Importer des EFR</translation>
  </message>
  <message>
   <source>Reading the sheet …</source>
   <translation>Lecture du tableau…</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Feuille</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>Feuille du classeur</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
   <translation>Tableaux (*.xlsx *.xlsm *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop this; nothing is half imported</source>
   <translation>Arrêter ; rien n'est importé à moitié</translation>
  </message>
  <message>
   <source>Take doubtful values too</source>
   <translation>Prendre aussi les valeurs douteuses</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>Le jour en premier</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>Le mois en premier</translation>
  </message>
  <message>
   <source>What %1 holds</source>
   <translation>Contenu de %1</translation>
  </message>
  <message>
   <source>What happens with each row</source>
   <translation>Ce qu'il advient de chaque ligne</translation>
  </message>
  <message>
   <source>What the columns hold</source>
   <translation>Ce que contiennent les colonnes</translation>
  </message>
  <message>
   <source>Whose rows</source>
   <translation>Lignes de qui</translation>
  </message>
  <message>
   <source>all rows are of %1</source>
   <translation>toutes les lignes sont de %1</translation>
  </message>
  <message>
   <source>also the %1 with a doubt</source>
   <translation>aussi les %1 douteuses</translation>
  </message>
  <message>
   <source>also the one with a doubt</source>
   <translation>aussi celle qui est douteuse</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
  <message>
   <source>rows of all patients</source>
   <translation>lignes de tous les patients</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_rows</name>
  <message>
   <source>Also</source>
   <translation>Aussi</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Rows of the sheet</source>
   <translation>Lignes du tableau</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Ce qui se passe</translation>
  </message>
  <message>
   <source>skipped: %1</source>
   <translation>ignorée : %1</translation>
  </message>
 </context>
 <context>
  <name>views/patient/patient_editor</name>
  <message>
   <source>A patient without a CT</source>
   <translation>Un patient sans scanner</translation>
  </message>
  <message>
   <source>Antibody</source>
   <translation>Anticorps</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Naissance</translation>
  </message>
  <message>
   <source>Disease</source>
   <translation>Maladie</translation>
  </message>
  <message>
   <source>Hospital ID</source>
   <translation>Identifiant hospitalier</translation>
  </message>
  <message>
   <source>Name, hospital ID and year of birth come from the CT. Press the pencil to correct them.</source>
   <translation>Nom, identifiant hospitalier et année de naissance viennent du scanner. Appuyez sur le crayon pour les corriger.</translation>
  </message>
  <message>
   <source>New patient</source>
   <translation>Nouveau patient</translation>
  </message>
  <message>
   <source>No patient is open</source>
   <translation>Aucun patient n'est ouvert</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Notes about the patient</source>
   <translation>Notes sur le patient</translation>
  </message>
  <message>
   <source>Open a CT, choose a patient on the start page, or begin with a new one.</source>
   <translation>Ouvrez un scanner, choisissez un patient sur la page de départ, ou commencez-en un nouveau.</translation>
  </message>
  <message>
   <source>Pseudonym mode is on</source>
   <translation>Le mode pseudonyme est activé</translation>
  </message>
  <message>
   <source>Remove this patient; Undo brings the patient back</source>
   <translation>Supprimer ce patient ; « Annuler » le rétablit</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>Année de naissance</translation>
  </message>
  <message>
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <source>female</source>
   <translation>femme</translation>
  </message>
  <message>
   <source>male</source>
   <translation>homme</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
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
   <translation>Variation</translation>
  </message>
  <message>
   <source>Progression</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>Évolution</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_grid</name>
  <message>
   <source>%1 %2 it</source>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 does not ask for %2</source>
   <translation>%1 ne demande pas : %2</translation>
  </message>
  <message>
   <source>%1 may decide it, %2 in any case</source>
   <translation>%1 pourrait trancher, %2 dans tous les cas</translation>
  </message>
  <message>
   <source>%1, %2: not asked</source>
   <translation>%1, %2 : non demandé</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Définition</translation>
  </message>
  <message>
   <source>Definitions of progression and what each asks for</source>
   <translation>Définitions de la progression et ce que chacune demande</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>Non applicable</translation>
  </message>
  <message>
   <source>Nothing is missing: every definition that applies is decided.</source>
   <translation>Rien ne manque : chaque définition applicable est décidée.</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Non décidé</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Ce qui manque</translation>
  </message>
  <message>
   <source>What is missing: %1</source>
   <translation>Ce qui manque : %1</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>decide</source>
   <translation>tranchent</translation>
  </message>
  <message>
   <source>decides</source>
   <translation>tranche</translation>
  </message>
  <message>
   <source>four</source>
   <translation>quatre</translation>
  </message>
  <message>
   <source>help</source>
   <translation>aide</translation>
  </message>
  <message>
   <source>one</source>
   <translation>un</translation>
  </message>
  <message>
   <source>two</source>
   <translation>deux</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_panel</name>
  <message>
   <source>Copy all definitions with their inputs; no name in it</source>
   <translation>Copier toutes les définitions avec leurs données ; sans aucun nom</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copier en texte</translation>
  </message>
  <message>
   <source>Every definition is shown as published and none is recommended: they class up to a third of patients differently.</source>
   <translation>Chaque définition est montrée telle que publiée et aucune n'est recommandée : elles classent différemment jusqu'à un tiers des patients.</translation>
  </message>
  <message>
   <source>More fibrosis on CT</source>
   <translation>Plus de fibrose au scanner</translation>
  </message>
  <message>
   <source>More fibrosis on CT (INBUILD)</source>
   <translation>Plus de fibrose au scanner (INBUILD)</translation>
  </message>
  <message>
   <source>Progression needs two visits on different days.</source>
   <translation>La progression demande deux visites de jours différents.</translation>
  </message>
  <message>
   <source>What you see on the CTs</source>
   <translation>Ce que vous voyez sur les scanners</translation>
  </message>
  <message>
   <source>Worse symptoms are taken from the visits.</source>
   <translation>L'aggravation des symptômes est reprise des visites.</translation>
  </message>
  <message>
   <source>another explanation for the worsening</source>
   <translation>autre explication de l'aggravation</translation>
  </message>
  <message>
   <source>definitions of progression</source>
   <translation>définitions de la progression</translation>
  </message>
  <message>
   <source>looked, %1 seen</source>
   <translation>regardé, %1 vu(s)</translation>
  </message>
  <message>
   <source>looked, none seen</source>
   <translation>regardé, aucun vu</translation>
  </message>
  <message>
   <source>not looked</source>
   <translation>non regardé</translation>
  </message>
  <message>
   <source>ret.</source>
   <translation>rét.</translation>
  </message>
 </context>
 <context>
  <name>views/patient/rule_card</name>
  <message>
   <source>Asked: %1</source>
   <translation>Demandé : %1</translation>
  </message>
  <message>
   <source>CPI</source>
   <translation>CPI</translation>
  </message>
  <message>
   <source>Cannot be decided</source>
   <translation>Indécidable</translation>
  </message>
  <message>
   <source>FVC min. change</source>
   <translation>CVF, VMI</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>Rempli</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>Manque :</translation>
  </message>
  <message>
   <source>Missing: %1</source>
   <translation>Manque : %1</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Non rempli</translation>
  </message>
  <message>
   <source>Source: %1</source>
   <translation>Source : %1</translation>
  </message>
  <message>
   <source>Time window: %1</source>
   <translation>Délai : %1</translation>
  </message>
  <message>
   <source>Window: %1
%2</source>
   <translation>Délai : %1
%2</translation>
  </message>
  <message>
   <source>not determined</source>
   <translation>non déterminé</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_boxes</name>
  <message>
   <source>Keep it anyway</source>
   <translation>Garder malgré tout</translation>
  </message>
  <message>
   <source>The value is right: save it as it is</source>
   <translation>La valeur est juste : l'enregistrer telle quelle</translation>
  </message>
  <message>
   <source>This was typed and is not saved yet: Enter saves it, Esc brings the saved value back.</source>
   <translation>Ceci a été saisi et n'est pas encore enregistré : Enter enregistre, Esc rétablit la valeur enregistrée.</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_editor</name>
  <message>
   <source>A visit needs a day; type it like 2024-03-15.</source>
   <translation>Une visite demande un jour ; saisissez-le sous la forme 2024-03-15.</translation>
  </message>
  <message>
   <source>Breathlessness, mMRC</source>
   <translation>Dyspnée, mMRC</translation>
  </message>
  <message>
   <source>Choose a visit in the table, or add one (Ctrl+N).</source>
   <translation>Choisissez une visite dans le tableau, ou ajoutez-en une (Ctrl+N).</translation>
  </message>
  <message>
   <source>DLCO Hb-corrected</source>
   <translation>DLCO corrigée Hb</translation>
  </message>
  <message>
   <source>Day of lung function</source>
   <translation>Date des EFR</translation>
  </message>
  <message>
   <source>Day of the visit</source>
   <translation>Jour de la visite</translation>
  </message>
  <message>
   <source>Hb-corrected</source>
   <translation>Corrigée Hb</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>En toutes lettres</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Mesurées le</translation>
  </message>
  <message>
   <source>No CT at this visit.</source>
   <translation>Pas de scanner à cette visite.</translation>
  </message>
  <message>
   <source>No visit chosen</source>
   <translation>Aucune visite choisie</translation>
  </message>
  <message>
   <source>Notes about the visit</source>
   <translation>Notes sur la visite</translation>
  </message>
  <message>
   <source>Remove this visit; Undo brings it back</source>
   <translation>Supprimer cette visite ; « Annuler » la rétablit</translation>
  </message>
  <message>
   <source>Symptoms in words</source>
   <translation>Symptômes en toutes lettres</translation>
  </message>
  <message>
   <source>Symptoms worse since the last visit</source>
   <translation>Symptômes aggravés depuis la dernière visite</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>Traitement</translation>
  </message>
  <message>
   <source>Treatment and notes</source>
   <translation>Traitement et notes</translation>
  </message>
  <message>
   <source>Visit %1</source>
   <translation>Visite %1</translation>
  </message>
  <message>
   <source>Worse since last</source>
   <translation>Aggravé depuis la dernière</translation>
  </message>
  <message>
   <source>composite physiologic index %1</source>
   <translation>indice physiologique composite %1</translation>
  </message>
  <message>
   <source>extent %1 %</source>
   <translation>étendue %1 %</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>non demandé</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>non noté</translation>
  </message>
  <message>
   <source>same day</source>
   <translation>même jour</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_pair</name>
  <message>
   <source>%1 months apart</source>
   <translation>%1 mois d'écart</translation>
  </message>
  <message>
   <source>First visit</source>
   <translation>Première visite</translation>
  </message>
  <message>
   <source>Second visit</source>
   <translation>Seconde visite</translation>
  </message>
  <message>
   <source>Two visits are needed to compare.</source>
   <translation>Deux visites sont nécessaires pour comparer.</translation>
  </message>
  <message>
   <source>with</source>
   <translation>avec</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_text</name>
  <message>
   <source>% pred</source>
   <translation>% théo.</translation>
  </message>
  <message>
   <source>%1 + %2 more</source>
   <translation>%1 + %2 de plus</translation>
  </message>
  <message>
   <source>0 – breathless only on strenuous exercise</source>
   <translation>0 – essoufflé seulement à l'effort important</translation>
  </message>
  <message>
   <source>1 – short of breath when hurrying or walking up a slight hill</source>
   <translation>1 – essoufflé en marchant vite ou en montant une légère pente</translation>
  </message>
  <message>
   <source>2 – walks slower than people of the same age, or stops for breath</source>
   <translation>2 – marche plus lentement que les personnes du même âge, ou s'arrête pour respirer</translation>
  </message>
  <message>
   <source>3 – stops for breath after about 100 m or a few minutes</source>
   <translation>3 – s'arrête pour respirer après environ 100 m ou quelques minutes</translation>
  </message>
  <message>
   <source>4 – too breathless to leave the house, or when dressing</source>
   <translation>4 – trop essoufflé pour sortir de chez soi, ou en s'habillant</translation>
  </message>
  <message>
   <source>5.1 or 15.2 mL/min/mmHg</source>
   <translation>5.1 ou 15.2 mL/min/mmHg</translation>
  </message>
  <message>
   <source>CT without a description</source>
   <translation>Scanner sans description</translation>
  </message>
  <message>
   <source>It is not saved yet.</source>
   <translation>Ce n'est pas encore enregistré.</translation>
  </message>
  <message>
   <source>There is no day “%1” in the calendar. %2</source>
   <translation>Le jour « %1 » n'existe pas dans le calendrier. %2</translation>
  </message>
  <message>
   <source>liter</source>
   <translation>litre</translation>
  </message>
  <message>
   <source>liters</source>
   <translation>litres</translation>
  </message>
  <message>
   <source>litre</source>
   <translation>litre</translation>
  </message>
  <message>
   <source>meters</source>
   <translation>mètres</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>mètres</translation>
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
   <translation>« %1 » peut se lire comme deux dates ; saisissez-la sous la forme %2-MM-DD. %3</translation>
  </message>
  <message>
   <source>“%1” is not a date; type it like 2024-03-15 or 15.03.2024. %2</source>
   <translation>« %1 » n'est pas une date ; saisissez-la sous la forme 2024-03-15 ou 15.03.2024. %2</translation>
  </message>
  <message>
   <source>“%1” is not a number; type it like %2. %3</source>
   <translation>« %1 » n'est pas un nombre ; saisissez-le sous la forme %2. %3</translation>
  </message>
  <message>
   <source>“%1” is not a year of birth; type four digits. %2</source>
   <translation>« %1 » n'est pas une année de naissance ; saisissez quatre chiffres. %2</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visits_table</name>
  <message>
   <source>%1 for haemoglobin</source>
   <translation>%1 pour l'hémoglobine</translation>
  </message>
  <message>
   <source>Add a visit on this day (Ctrl+N, then Enter)</source>
   <translation>Ajouter une visite ce jour (Ctrl+N, puis Enter)</translation>
  </message>
  <message>
   <source>Add visit</source>
   <translation>Ajouter une visite</translation>
  </message>
  <message>
   <source>Day of the new visit</source>
   <translation>Jour de la nouvelle visite</translation>
  </message>
  <message>
   <source>Extent %</source>
   <translation>Étendue %</translation>
  </message>
  <message>
   <source>First of the two visits compared</source>
   <translation>Première des deux visites comparées</translation>
  </message>
  <message>
   <source>From an Excel or CSV sheet</source>
   <translation>À partir d'un tableau Excel ou CSV</translation>
  </message>
  <message>
   <source>Import lung function…</source>
   <translation>Importer des EFR…</translation>
  </message>
  <message>
   <source>Lung function measured on %1.</source>
   <translation>EFR mesurées le %1.</translation>
  </message>
  <message>
   <source>New visit on</source>
   <translation>Nouvelle visite le</translation>
  </message>
  <message>
   <source>No visits yet. Type a day and press Add visit, open a CT, or import lung function from a sheet.</source>
   <translation>Pas encore de visite. Saisissez un jour et appuyez sur « Ajouter une visite », ouvrez un scanner, ou importez des EFR d'un tableau.</translation>
  </message>
  <message>
   <source>Open this CT</source>
   <translation>Ouvrir ce scanner</translation>
  </message>
  <message>
   <source>Second of the two visits compared</source>
   <translation>Seconde des deux visites comparées</translation>
  </message>
  <message>
   <source>Something typed for this visit is not saved yet.</source>
   <translation>Une saisie pour cette visite n'est pas encore enregistrée.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stade</translation>
  </message>
  <message>
   <source>The CT of the chosen visit</source>
   <translation>Le scanner de la visite choisie</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>Aggravé</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigée</translation>
  </message>
  <message>
   <source>not corrected</source>
   <translation>non corrigée</translation>
  </message>
  <message>
   <source>not known whether corrected</source>
   <translation>correction inconnue</translation>
  </message>
  <message>
   <source>treatment</source>
   <translation>traitement</translation>
  </message>
 </context>
 <context>
  <name>views/planes/annotations</name>
  <message>
   <source>bottom</source>
   <translation>bas</translation>
  </message>
  <message>
   <source>bottom left</source>
   <translation>en bas à gauche</translation>
  </message>
  <message>
   <source>bottom right</source>
   <translation>en bas à droite</translation>
  </message>
  <message>
   <source>top</source>
   <translation>haut</translation>
  </message>
  <message>
   <source>top left</source>
   <translation>en haut à gauche</translation>
  </message>
  <message>
   <source>top right</source>
   <translation>en haut à droite</translation>
  </message>
 </context>
 <context>
  <name>views/planes/heatmap</name>
  <message>
   <source>below 0 = disease</source>
   <translation>sous 0 = maladie</translation>
  </message>
  <message>
   <source>change of score in points</source>
   <translation>changement du score en points</translation>
  </message>
  <message>
   <source>they disagree: do not lean on the map</source>
   <translation>désaccord : ne vous appuyez pas sur la carte</translation>
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
   <translation>un masque doit avoir la forme du volume</translation>
  </message>
  <message>
   <source>no lobes were given</source>
   <translation>aucun lobe n'a été donné</translation>
  </message>
 </context>
 <context>
  <name>views/planes/overlay_list</name>
  <message>
   <source>Colour of %1</source>
   <translation>Couleur : %1</translation>
  </message>
  <message>
   <source>Colour of: %1</source>
   <translation>Couleur pour : %1</translation>
  </message>
  <message>
   <source>Opacity of %1</source>
   <translation>Opacité : %1</translation>
  </message>
  <message>
   <source>Opacity of: %1</source>
   <translation>Opacité pour : %1</translation>
  </message>
  <message>
   <source>Show or hide: %1</source>
   <translation>Afficher ou masquer : %1</translation>
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
   <translation>Lésion %1 sur %2, %3 mL</translation>
  </message>
  <message>
   <source>There is no lesion to go to.</source>
   <translation>Aucune lésion où aller.</translation>
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
   <translation>Plan : %1</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/new_study</name>
  <message>
   <source>%1 chosen</source>
   <translation>%1 choisi(s)</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>CTs</source>
   <translation>Scanners</translation>
  </message>
  <message>
   <source>Choose where, and write the study</source>
   <translation>Choisir l'emplacement et écrire l'étude</translation>
  </message>
  <message>
   <source>Make nothing (Esc)</source>
   <translation>Ne rien créer (Esc)</translation>
  </message>
  <message>
   <source>Make…</source>
   <translation>Créer…</translation>
  </message>
  <message>
   <source>Names with commas between them</source>
   <translation>Noms séparés par des virgules</translation>
  </message>
  <message>
   <source>New reader study</source>
   <translation>Nouvelle étude de lecture</translation>
  </message>
  <message>
   <source>Ratings of the heat maps</source>
   <translation>Notes des cartes de chaleur</translation>
  </message>
  <message>
   <source>Readers</source>
   <translation>Lecteurs</translation>
  </message>
  <message>
   <source>Scores of the levels</source>
   <translation>Scores des niveaux</translation>
  </message>
  <message>
   <source>Seed of the order</source>
   <translation>Graine de l'ordre</translation>
  </message>
  <message>
   <source>Sessions of each</source>
   <translation>Sessions de chacun</translation>
  </message>
  <message>
   <source>There is no analysed CT in the records yet; analyse some, then make the study.</source>
   <translation>Les dossiers ne contiennent pas encore de scanner analysé ; analysez-en, puis créez l'étude.</translation>
  </message>
  <message>
   <source>Which analysed CTs are asked about? Their names and codes are shown to no reader.</source>
   <translation>Sur quels scanners analysés portent les questions ? Leurs noms et codes ne sont montrés à aucun lecteur.</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/overview</name>
  <message>
   <source>%1 a session</source>
   <translation>%1 par session</translation>
  </message>
  <message>
   <source>%1 case</source>
   <translation>%1 cas</translation>
  </message>
  <message>
   <source>%1 cases</source>
   <translation>%1 cas</translation>
  </message>
  <message>
   <source>%1 question</source>
   <translation>%1 question</translation>
  </message>
  <message>
   <source>%1 questions</source>
   <translation>%1 questions</translation>
  </message>
  <message>
   <source>%1 session %2</source>
   <translation>%1 session %2</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Choose analysed CTs of the records, readers and sessions</source>
   <translation>Choisir des scanners analysés dans les dossiers, des lecteurs et des sessions</translation>
  </message>
  <message>
   <source>Each session asks every question once, in an order of its own: first the scores of all slices, then the ratings of the heat maps. No name and no number of the program is shown. Every answer is kept at once; pause whenever you like.</source>
   <translation>Chaque session pose chaque question une fois, dans un ordre propre : d'abord les scores de toutes les coupes, puis les notes des cartes de chaleur. Aucun nom ni aucun chiffre du programme n'est montré. Chaque réponse est conservée aussitôt ; faites une pause quand vous voulez.</translation>
  </message>
  <message>
   <source>For whoever evaluates the study: what readers see here may sway those who are not finished</source>
   <translation>Pour qui évalue l'étude : ce que les lecteurs voient ici peut influencer ceux qui n'ont pas terminé</translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation>Poursuivre</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <source>Make a study of analysed CTs, or open the folder of one that was made.</source>
   <translation>Créez une étude à partir de scanners analysés, ou ouvrez le dossier d'une étude existante.</translation>
  </message>
  <message>
   <source>New study…</source>
   <translation>Nouvelle étude…</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>Ouvrir une étude…</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>The folder of a study</source>
   <translation>Le dossier d'une étude</translation>
  </message>
  <message>
   <source>The session before comes first</source>
   <translation>La session précédente passe avant</translation>
  </message>
  <message>
   <source>Workbook and plots into a new folder</source>
   <translation>Classeur et graphiques dans un nouveau dossier</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/picture</name>
  <message>
   <source>The slice</source>
   <translation>La coupe</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/reading</name>
  <message>
   <source>%1 of %2, %3 after it</source>
   <translation>%1 sur %2, %3 ensuite</translation>
  </message>
  <message>
   <source>All %1 questions of this session are answered. Thank you.</source>
   <translation>Les %1 questions de cette session ont reçu une réponse. Merci.</translation>
  </message>
  <message>
   <source>Ask the last question again (Ctrl+Z, Backspace)</source>
   <translation>Reposer la dernière question (Ctrl+Z, Backspace)</translation>
  </message>
  <message>
   <source>Back to the overview; every answer is kept (Esc)</source>
   <translation>Retour à la vue d'ensemble ; chaque réponse est conservée (Esc)</translation>
  </message>
  <message>
   <source>Each of the three needs a score; 0 % where there is none.</source>
   <translation>Chacun des trois demande un score ; 0 % s'il n'y en a pas.</translation>
  </message>
  <message>
   <source>Hide and show the heat map (H)</source>
   <translation>Masquer et afficher la carte de chaleur (H)</translation>
  </message>
  <message>
   <source>How much of the lung on this slice is diseased? In steps of 5 %.</source>
   <translation>Quelle part du poumon est malade sur cette coupe ? Par pas de 5 %.</translation>
  </message>
  <message>
   <source>How well does this heat map show %1?</source>
   <translation>Cette carte de chaleur montre-t-elle bien %1 ?</translation>
  </message>
  <message>
   <source>It was rated %1.</source>
   <translation>Note donnée : %1.</translation>
  </message>
  <message>
   <source>Key %1</source>
   <translation>Touche %1</translation>
  </message>
  <message>
   <source>Keys 1 to 5 answer. H hides and shows the map.</source>
   <translation>Les touches 1 à 5 répondent. H masque et affiche la carte.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>TOT is usually at least the larger of GG and RET, and at most their sum.</source>
   <translation>TOT est d'ordinaire au moins le plus grand de GG et RET, et au plus leur somme.</translation>
  </message>
  <message>
   <source>Take these scores</source>
   <translation>Valider ces scores</translation>
  </message>
  <message>
   <source>Undo last answer</source>
   <translation>Annuler la dernière réponse</translation>
  </message>
  <message>
   <source>Write them down and go on (Enter)</source>
   <translation>Les noter et poursuivre (Enter)</translation>
  </message>
  <message>
   <source>eye</source>
   <translation>eye</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>noter</translation>
  </message>
  <message>
   <source>score</source>
   <translation>score</translation>
  </message>
  <message>
   <source>↑ ↓ change by 5 %, Enter goes on and takes the scores at the last one.</source>
   <translation>↑ ↓ changent de 5 %, Enter avance et valide les scores au dernier.</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/results</name>
  <message>
   <source>Agreement</source>
   <translation>Concordance</translation>
  </message>
  <message>
   <source>To the overview (Esc)</source>
   <translation>Vers la vue d'ensemble (Esc)</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/window</name>
  <message>
   <source>Reader study</source>
   <translation>Étude de lecture</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/density</name>
  <message>
   <source>bones</source>
   <translation>os</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/meshes</name>
  <message>
   <source>Building the 3D view</source>
   <translation>Construction de la vue 3D</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/pane</name>
  <message>
   <source>3D cannot be shown on this computer: no working OpenGL was found.
Everything else works without it. On Debian or Ubuntu, installing
libosmesa6 (software 3D) makes it work.</source>
   <translation>La 3D ne peut pas être affichée sur cet ordinateur : aucun OpenGL fonctionnel trouvé.
Tout le reste fonctionne sans elle. Sous Debian ou Ubuntu, l'installation de
libosmesa6 (3D logicielle) la rend possible.</translation>
  </message>
  <message>
   <source>Anterior</source>
   <translation>Antérieur</translation>
  </message>
  <message>
   <source>Axial, from above</source>
   <translation>Axial, vu d'en haut</translation>
  </message>
  <message>
   <source>Bones</source>
   <translation>Os</translation>
  </message>
  <message>
   <source>Coronal, seen from the front</source>
   <translation>Coronal, vu de face</translation>
  </message>
  <message>
   <source>Cut the scene open at the crosshair</source>
   <translation>Ouvrir la scène à la croix de repérage</translation>
  </message>
  <message>
   <source>Cut ▾</source>
   <translation>Section ▾</translation>
  </message>
  <message>
   <source>Density of the lungs</source>
   <translation>Densité des poumons</translation>
  </message>
  <message>
   <source>Look from the %1 of the patient, everything in sight</source>
   <translation>Regarder le patient sous cet angle (%1), tout en vue</translation>
  </message>
  <message>
   <source>No volume</source>
   <translation>Pas de volume</translation>
  </message>
  <message>
   <source>Open 3D</source>
   <translation>Ouvrir la 3D</translation>
  </message>
  <message>
   <source>Posterior</source>
   <translation>Postérieur</translation>
  </message>
  <message>
   <source>Preparing the 3D view …</source>
   <translation>Préparation de la vue 3D…</translation>
  </message>
  <message>
   <source>Show the CT itself in 3D beside the surfaces</source>
   <translation>Montrer le scanner lui-même en 3D à côté des surfaces</translation>
  </message>
  <message>
   <source>Show the five lobes, each in its own colour with its name</source>
   <translation>Montrer les cinq lobes, chacun dans sa couleur avec son nom</translation>
  </message>
  <message>
   <source>Superior</source>
   <translation>Supérieur</translation>
  </message>
  <message>
   <source>Surfaces of the lungs, their lobes and lesions, with the five Goh levels.</source>
   <translation>Surfaces des poumons, de leurs lobes et lésions, avec les cinq niveaux de Goh.</translation>
  </message>
  <message>
   <source>There is nothing to show in 3D yet: run the analysis first.</source>
   <translation>Rien encore à montrer en 3D : lancez d'abord l'analyse.</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Tourner</translation>
  </message>
  <message>
   <source>Turn the patient slowly; a press in the picture stops it</source>
   <translation>Tourner lentement le patient ; un appui dans l'image l'arrête</translation>
  </message>
  <message>
   <source>Volume ▾</source>
   <translation>Volume ▾</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Entier</translation>
  </message>
  <message>
   <source>back</source>
   <translation>arrière</translation>
  </message>
  <message>
   <source>front</source>
   <translation>avant</translation>
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
   <translation>Un thorax synthétique avec des lésions connues</translation>
  </message>
  <message>
   <source>All commands…</source>
   <translation>Toutes les commandes…</translation>
  </message>
  <message>
   <source>All keys on one sheet</source>
   <translation>Toutes les touches sur une feuille</translation>
  </message>
  <message>
   <source>All patients of the records: correlations, groups, figures</source>
   <translation>Tous les patients des dossiers : corrélations, groupes, figures</translation>
  </message>
  <message>
   <source>All series found, why this one was chosen, skipped files</source>
   <translation>Toutes les séries trouvées, pourquoi celle-ci a été choisie, fichiers ignorés</translation>
  </message>
  <message>
   <source>All visits of this patient as an Excel workbook</source>
   <translation>Toutes les visites de ce patient en classeur Excel</translation>
  </message>
  <message>
   <source>Another key for a command; conflicts are named</source>
   <translation>Une autre touche pour une commande ; les conflits sont signalés</translation>
  </message>
  <message>
   <source>Append to cohort workbook…</source>
   <translation>Ajouter au classeur de cohorte…</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Sauvegarder…</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>Fermer le programme</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copier l'image</translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation>Copier le résultat</translation>
  </message>
  <message>
   <source>DICOM header…</source>
   <translation>En-tête DICOM…</translation>
  </message>
  <message>
   <source>Device, heat maps, privacy, theme, size of the letters</source>
   <translation>Calcul, cartes de chaleur, confidentialité, thème, taille des caractères</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Rétablir ce qui a été annulé</translation>
  </message>
  <message>
   <source>Every command, found by its words</source>
   <translation>Chaque commande, trouvée par ses mots</translation>
  </message>
  <message>
   <source>Every element of the header of the slice shown, with a search</source>
   <translation>Chaque élément de l'en-tête de la coupe affichée, avec une recherche</translation>
  </message>
  <message>
   <source>Everything that is kept, in one ZIP file</source>
   <translation>Tout ce qui est conservé, en un fichier ZIP</translation>
  </message>
  <message>
   <source>Export DICOM…</source>
   <translation>Exporter en DICOM…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Heat maps rated and levels scored blind, by several readers</source>
   <translation>Cartes de chaleur notées et niveaux cotés en aveugle, par plusieurs lecteurs</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Masquer les noms</translation>
  </message>
  <message>
   <source>How to do it: the page about what is on screen, and a search</source>
   <translation>Comment faire : la page sur ce qui est à l'écran, et une recherche</translation>
  </message>
  <message>
   <source>Keep records</source>
   <translation>Conserver les dossiers</translation>
  </message>
  <message>
   <source>Made in the background; Esc stops it</source>
   <translation>Calcul en arrière-plan ; Esc l'arrête</translation>
  </message>
  <message>
   <source>Names, centres and widths of the windows on F2 to F8</source>
   <translation>Noms, centres et largeurs des fenêtres de F2 à F8</translation>
  </message>
  <message>
   <source>Networks…</source>
   <translation>Réseaux…</translation>
  </message>
  <message>
   <source>Next heat map pattern</source>
   <translation>Type suivant de carte de chaleur</translation>
  </message>
  <message>
   <source>Off: nothing about patients is written; what was kept can be read</source>
   <translation>Désactivé : rien n'est écrit sur les patients ; ce qui a été conservé peut être lu</translation>
  </message>
  <message>
   <source>Off: numbers first, no maps; single slices have theirs on request</source>
   <translation>Désactivé : les chiffres d'abord, sans cartes ; chaque coupe a la sienne sur demande</translation>
  </message>
  <message>
   <source>One row per visit, each only once</source>
   <translation>Une ligne par visite, chacune une seule fois</translation>
  </message>
  <message>
   <source>Open DICOM files, a ZIP, a DICOMDIR, NIfTI, NRRD or MetaImage</source>
   <translation>Ouvrir des fichiers DICOM, un ZIP, un DICOMDIR, du NIfTI, NRRD ou MetaImage</translation>
  </message>
  <message>
   <source>Open built-in case</source>
   <translation>Ouvrir le cas intégré</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Ouvrir des fichiers…</translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation>Ouvrir un dossier…</translation>
  </message>
  <message>
   <source>Open the 3D surfaces; again: large, and back</source>
   <translation>Ouvrir les surfaces 3D ; à nouveau : en grand, et retour</translation>
  </message>
  <message>
   <source>Pictures, levels and results of the open CT</source>
   <translation>Images, niveaux et résultats du scanner ouvert</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Préférences…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Reader study…</source>
   <translation>Étude de lecture…</translation>
  </message>
  <message>
   <source>Recent studies, patients, opening a CT</source>
   <translation>Examens récents, patients, ouverture d'un scanner</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Compte rendu…</translation>
  </message>
  <message>
   <source>Restore from a backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <source>Run the whole analysis, or go on where it stopped</source>
   <translation>Lancer toute l'analyse, ou la reprendre où elle s'est arrêtée</translation>
  </message>
  <message>
   <source>Segmentations, measurements, pictures, report</source>
   <translation>Segmentations, mesures, images, compte rendu</translation>
  </message>
  <message>
   <source>Series…</source>
   <translation>Séries…</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Départ</translation>
  </message>
  <message>
   <source>Stop what is running, or close the message</source>
   <translation>Arrêter ce qui est en cours, ou fermer le message</translation>
  </message>
  <message>
   <source>TOT, GG, RET, off</source>
   <translation>TOT, GG, RET, désactivé</translation>
  </message>
  <message>
   <source>Take back a backup; what is there now is kept beside it</source>
   <translation>Reprendre une sauvegarde ; l'état actuel est conservé à côté</translation>
  </message>
  <message>
   <source>Take back the last change on this page</source>
   <translation>Annuler la dernière modification de cette page</translation>
  </message>
  <message>
   <source>The active plane as it is shown onto the clipboard</source>
   <translation>Le plan actif tel qu'affiché dans le presse-papiers</translation>
  </message>
  <message>
   <source>The open CT against a reader's mask, scores</source>
   <translation>Le scanner ouvert face au masque d'un lecteur, scores</translation>
  </message>
  <message>
   <source>The prior CT beside the open one, scrolled by anatomy</source>
   <translation>Le scanner antérieur à côté du scanner ouvert, défilant selon l'anatomie</translation>
  </message>
  <message>
   <source>The result as five lines of text onto the clipboard</source>
   <translation>Le résultat en cinq lignes de texte dans le presse-papiers</translation>
  </message>
  <message>
   <source>The window on the whole screen, and back</source>
   <translation>La fenêtre sur tout l'écran, et retour</translation>
  </message>
  <message>
   <source>Through the program in seven steps, on a generated chest</source>
   <translation>Le programme en sept étapes, sur un thorax synthétique</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Visite guidée</translation>
  </message>
  <message>
   <source>Trend workbook…</source>
   <translation>Classeur d'évolution…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Versions, networks and their measured errors</source>
   <translation>Versions, réseaux et leurs erreurs mesurées</translation>
  </message>
  <message>
   <source>Visits, lung function, change and progression</source>
   <translation>Visites, fonction respiratoire, variation et progression</translation>
  </message>
  <message>
   <source>Which networks analyse; add, test and remove your own</source>
   <translation>Quels réseaux analysent ; ajouter, tester et supprimer les vôtres</translation>
  </message>
  <message>
   <source>Window presets…</source>
   <translation>Préréglages de fenêtre…</translation>
  </message>
  <message>
   <source>Write a report of two pages as PDF, to print or to hand on</source>
   <translation>Écrire un compte rendu de deux pages en PDF, à imprimer ou à transmettre</translation>
  </message>
  <message>
   <source>Write the workbook, the JSON and the masks into a folder</source>
   <translation>Écrire le classeur, le JSON et les masques dans un dossier</translation>
  </message>
  <message>
   <source>about</source>
   <translation>à propos</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>sauvegarde</translation>
  </message>
  <message>
   <source>cube</source>
   <translation>cube</translation>
  </message>
  <message>
   <source>guide</source>
   <translation>guide</translation>
  </message>
  <message>
   <source>header</source>
   <translation>en-tête</translation>
  </message>
  <message>
   <source>networks</source>
   <translation>réseaux</translation>
  </message>
  <message>
   <source>page_%1</source>
   <translation>page_%1</translation>
  </message>
  <message>
   <source>pattern</source>
   <translation>type</translation>
  </message>
  <message>
   <source>preferences</source>
   <translation>préférences</translation>
  </message>
  <message>
   <source>presets</source>
   <translation>préréglages</translation>
  </message>
  <message>
   <source>quit</source>
   <translation>quitter</translation>
  </message>
  <message>
   <source>redo</source>
   <translation>rétablir</translation>
  </message>
  <message>
   <source>report</source>
   <translation>compte rendu</translation>
  </message>
  <message>
   <source>restore</source>
   <translation>restaurer</translation>
  </message>
  <message>
   <source>series</source>
   <translation>séries</translation>
  </message>
  <message>
   <source>shortcuts</source>
   <translation>raccourcis</translation>
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
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Commandes correspondantes</translation>
  </message>
  <message>
   <source>No command has these words.</source>
   <translation>Aucune commande ne contient ces mots.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Que voulez-vous faire ?</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>désactivé</translation>
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
   <translation>Calcul</translation>
  </message>
  <message>
   <source>device</source>
   <translation>device</translation>
  </message>
 </context>
 <context>
  <name>views/shared/inputs</name>
  <message>
   <source>page</source>
   <translation>page</translation>
  </message>
 </context>
 <context>
  <name>views/shared/messages</name>
  <message>
   <source>%1 more</source>
   <translation>%1 de plus</translation>
  </message>
  <message>
   <source>Close this message (Esc)</source>
   <translation>Fermer ce message (Esc)</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation>Copier le journal</translation>
  </message>
  <message>
   <source>Copy the program's log (no patient data in it) for a report</source>
   <translation>Copier le journal du programme (sans données de patients) pour un signalement</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>They come when this one is closed</source>
   <translation>Ils viennent quand celui-ci est fermé</translation>
  </message>
 </context>
 <context>
  <name>views/shared/pieces</name>
  <message>
   <source>Part that scrolls</source>
   <translation>Zone de défilement</translation>
  </message>
  <message>
   <source>Table: %1</source>
   <translation>Tableau : %1</translation>
  </message>
  <message>
   <source>User guide: %1</source>
   <translation>Guide d'utilisation : %1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/question_bar</name>
  <message>
   <source>Close the question (Esc)</source>
   <translation>Fermer la question (Esc)</translation>
  </message>
  <message>
   <source>Question: %1</source>
   <translation>Question : %1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/theme</name>
  <message>
   <source>Dark, for the reading room</source>
   <translation>Sombre, pour la salle de lecture</translation>
  </message>
  <message>
   <source>Fusion</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <source>Light, for a bright room</source>
   <translation>Clair, pour une pièce éclairée</translation>
  </message>
  <message>
   <source>accent</source>
   <translation>accent</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>font-size: %1px</source>
   <translation>font-size: %1px</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
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
   <translation>%1 en échec</translation>
  </message>
  <message>
   <source>CTs that are analysed in the background</source>
   <translation>Scanners analysés en arrière-plan</translation>
  </message>
  <message>
   <source>Clear finished</source>
   <translation>Effacer les terminés</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Show this patient</source>
   <translation>Afficher ce patient</translation>
  </message>
  <message>
   <source>Take it out of the list, or stop it</source>
   <translation>Le retirer de la file, ou l'arrêter</translation>
  </message>
  <message>
   <source>Waiting list</source>
   <translation>File d'attente</translation>
  </message>
  <message>
   <source>Waiting list %1 of %2%3%4 ▴</source>
   <translation>File d'attente %1 sur %2%3%4 ▴</translation>
  </message>
 </context>
 <context>
  <name>views/start/move_dialog</name>
  <message>
   <source>Move a CT</source>
   <translation>Déplacer un scanner</translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Déplacer ici</translation>
  </message>
  <message>
   <source>To which patient and visit does “%1” belong?</source>
   <translation>À quel patient et à quelle visite appartient « %1 » ?</translation>
  </message>
 </context>
 <context>
  <name>views/start/patient_list</name>
  <message>
   <source>%1 found</source>
   <translation>%1 trouvé(s)</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Last stage</source>
   <translation>Dernier stade</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>Dernière visite</translation>
  </message>
  <message>
   <source>Search code, name or hospital number</source>
   <translation>Chercher un code, un nom ou un numéro hospitalier</translation>
  </message>
  <message>
   <source>Search patients</source>
   <translation>Chercher des patients</translation>
  </message>
 </context>
 <context>
  <name>views/start/recent_studies</name>
  <message>
   <source>CT series</source>
   <translation>Séries TDM</translation>
  </message>
  <message>
   <source>Click opens the CT</source>
   <translation>Un clic ouvre le scanner</translation>
  </message>
  <message>
   <source>Move to another patient or visit…</source>
   <translation>Déplacer vers un autre patient ou une autre visite…</translation>
  </message>
  <message>
   <source>Not analysed yet</source>
   <translation>Pas encore analysé</translation>
  </message>
  <message>
   <source>Show the patient</source>
   <translation>Afficher le patient</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sans date</translation>
  </message>
 </context>
 <context>
  <name>views/start/start_page</name>
  <message>
   <source>A DICOM folder, a ZIP archive, a DICOMDIR, loose DICOM files, or a volume in Hounsfield units as NIfTI, NRRD or MetaImage</source>
   <translation>Un dossier DICOM, une archive ZIP, un DICOMDIR, des fichiers DICOM isolés ou un volume en unités Hounsfield en NIfTI, NRRD ou MetaImage</translation>
  </message>
  <message>
   <source>A generated thorax with known lesions; no patient</source>
   <translation>Un thorax synthétique avec des lésions connues ; aucun patient</translation>
  </message>
  <message>
   <source>Drop a chest CT anywhere on this window</source>
   <translation>Déposez un scanner thoracique n'importe où sur cette fenêtre</translation>
  </message>
  <message>
   <source>Nothing leaves this computer. The source folder is only read. Research use only, not a medical device.</source>
   <translation>Rien ne quitte cet ordinateur. Le dossier source n'est que lu. Usage recherche uniquement, n'est pas un dispositif médical.</translation>
  </message>
  <message>
   <source>Recent studies</source>
   <translation>Examens récents</translation>
  </message>
 </context>
 <context>
  <name>views/tool_bar</name>
  <message>
   <source>More ▾</source>
   <translation>Plus ▾</translation>
  </message>
  <message>
   <source>Other things to open, exports of the patient, records</source>
   <translation>Autres ouvertures, exports du patient, dossiers</translation>
  </message>
 </context>
 <context>
  <name>views/trend/chart</name>
  <message>
   <source>%1 of the chart</source>
   <translation>%1 du graphique</translation>
  </message>
  <message>
   <source>%1: not measured at any visit</source>
   <translation>%1 : non mesuré, à aucune visite</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the chart as a picture (Ctrl+C in the chart)</source>
   <translation>Copier le graphique comme image (Ctrl+C dans le graphique)</translation>
  </message>
  <message>
   <source>Left axis</source>
   <translation>Axe gauche</translation>
  </message>
  <message>
   <source>Nothing was measured at these visits yet. Analyse a CT or type lung function.</source>
   <translation>Rien n'a encore été mesuré à ces visites. Analysez un scanner ou saisissez des EFR.</translation>
  </message>
  <message>
   <source>One visit so far: a second one makes a trend.</source>
   <translation>Une seule visite : une seconde fait une évolution.</translation>
  </message>
  <message>
   <source>PNG…</source>
   <translation>PNG…</translation>
  </message>
  <message>
   <source>Right axis</source>
   <translation>Axe droit</translation>
  </message>
  <message>
   <source>SVG…</source>
   <translation>SVG…</translation>
  </message>
  <message>
   <source>Save the chart as a drawing that can be enlarged</source>
   <translation>Enregistrer le graphique en dessin agrandissable</translation>
  </message>
  <message>
   <source>Save the chart as a picture of 2200 × 1280 pixels</source>
   <translation>Enregistrer le graphique en image de 2200 × 1280 pixels</translation>
  </message>
  <message>
   <source>There are no visits yet. Add a visit, and the chart begins here.</source>
   <translation>Pas encore de visite. Ajoutez une visite, et le graphique commence ici.</translation>
  </message>
  <message>
   <source>Tick a measure on the right to draw it.</source>
   <translation>Cochez une mesure à droite pour la tracer.</translation>
  </message>
  <message>
   <source>Trend of %1</source>
   <translation>Évolution de %1</translation>
  </message>
  <message>
   <source>Trend over time; arrow keys go from mark to mark, Enter shows the visit</source>
   <translation>Évolution dans le temps ; les flèches vont de marque en marque, Enter montre la visite</translation>
  </message>
 </context>
 <context>
  <name>views/trend/picture</name>
  <message>
   <source>A picture of the chart is saved as .png or .svg; choose one of these endings.</source>
   <translation>Une image du graphique s'enregistre en .png ou .svg ; choisissez l'une de ces extensions.</translation>
  </message>
  <message>
   <source>the picture could not be written</source>
   <translation>l'image n'a pas pu être écrite</translation>
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
   <translation>Densité, % des poumons</translation>
  </message>
  <message>
   <source>Density, HU</source>
   <translation>Densité, HU</translation>
  </message>
  <message>
   <source>Dotted: no value at a visit in between.</source>
   <translation>Pointillés : pas de valeur à une visite intermédiaire.</translation>
  </message>
  <message>
   <source>Extent, %</source>
   <translation>Étendue, %</translation>
  </message>
  <message>
   <source>FEV1/FVC, %</source>
   <translation>VEMS/CVF, %</translation>
  </message>
  <message>
   <source>Goh ground-glass</source>
   <translation>Verre dépoli de Goh</translation>
  </message>
  <message>
   <source>Goh reticulation</source>
   <translation>Réticulations de Goh</translation>
  </message>
  <message>
   <source>HAA, −600 to −250 HU</source>
   <translation>HAA, −600 à −250 HU</translation>
  </message>
  <message>
   <source>Height, cm</source>
   <translation>Taille, cm</translation>
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
   <translation>Kurtosis jusqu'à −200 HU</translation>
  </message>
  <message>
   <source>LAA, below −950 HU</source>
   <translation>LAA, en dessous de −950 HU</translation>
  </message>
  <message>
   <source>Lung function, % predicted</source>
   <translation>Fonction respiratoire, % de la théorique</translation>
  </message>
  <message>
   <source>Lung function, L</source>
   <translation>Fonction respiratoire, L</translation>
  </message>
  <message>
   <source>Shape of density</source>
   <translation>Forme de la densité</translation>
  </message>
  <message>
   <source>Six-minute walk, m</source>
   <translation>Marche de six minutes, m</translation>
  </message>
  <message>
   <source>Volume, mL</source>
   <translation>Volume, mL</translation>
  </message>
  <message>
   <source>Weight, kg</source>
   <translation>Poids, kg</translation>
  </message>
  <message>
   <source>first value</source>
   <translation>première valeur</translation>
  </message>
  <message>
   <source>mRSS, points</source>
   <translation>mRSS, points</translation>
  </message>
  <message>
   <source>star</source>
   <translation>étoile</translation>
  </message>
  <message>
   <source>±%1 points around the first %2: %3</source>
   <translation>±%1 points autour de la première valeur (%2) : %3</translation>
  </message>
 </context>
 <context>
  <name>workers/time_left</name>
  <message>
   <source>%1 left</source>
   <translation>reste %1</translation>
  </message>
  <message>
   <source>about %1 min</source>
   <translation>environ %1 min</translation>
  </message>
  <message>
   <source>about %1 s</source>
   <translation>environ %1 s</translation>
  </message>
 </context>
 <context>
  <name>help/glossary</name>
  <message>
   <source>A level is consistent when max(GG, RET) ≤ TOT ≤ GG + RET: the union can be neither smaller than its largest part nor larger than the sum.</source>
   <translation>Un niveau est cohérent quand max(GG, RET) ≤ TOT ≤ GG + RET : l'union ne peut être ni plus petite que sa plus grande partie ni plus grande que la somme.</translation>
  </message>
  <message>
   <source>Consolidation: dense lung in which vessels can no longer be seen.</source>
   <translation>Condensation : poumon dense où les vaisseaux ne sont plus visibles.</translation>
  </message>
  <message>
   <source>Established fibrosis: coarse reticulation with distortion, traction bronchiectasis or honeycombing.</source>
   <translation>Fibrose constituée : réticulations grossières avec distorsion, bronchectasies par traction ou rayon de miel.</translation>
  </message>
  <message>
   <source>Forced vital capacity in percent of the predicted value. Needed only where the extent lies between 10 and 30 %. Leave at 'unknown' if there is none.</source>
   <translation>Capacité vitale forcée en % de la valeur théorique. Nécessaire seulement si l'étendue est entre 10 et 30 %. Laisser sur « inconnue » s'il n'y en a pas.</translation>
  </message>
  <message>
   <source>GG, ground-glass extent: share of the lung area of this slice with hazy density that leaves vessels visible, in percent.</source>
   <translation>GG, étendue du verre dépoli : part de la surface pulmonaire de cette coupe à densité voilée laissant les vaisseaux visibles, en pour cent.</translation>
  </message>
  <message>
   <source>Goh level 1: origin of the great vessels.</source>
   <translation>Niveau de Goh 1 : origine des gros vaisseaux.</translation>
  </message>
  <message>
   <source>Goh level 2: main carina.</source>
   <translation>Niveau de Goh 2 : carène.</translation>
  </message>
  <message>
   <source>Goh level 3: pulmonary venous confluence.</source>
   <translation>Niveau de Goh 3 : confluence des veines pulmonaires.</translation>
  </message>
  <message>
   <source>Goh level 4: halfway between levels 3 and 5.</source>
   <translation>Niveau de Goh 4 : à mi-distance des niveaux 3 et 5.</translation>
  </message>
  <message>
   <source>Goh level 5: one centimetre above the right hemidiaphragm.</source>
   <translation>Niveau de Goh 5 : un centimètre au-dessus de la coupole diaphragmatique droite.</translation>
  </message>
  <message>
   <source>Goh stage: extent below 10 % limited, above 30 % extensive; from 10 to 30 % FVC decides: at least 70 % predicted limited, less extensive. Goh, AJRCCM 2008;177:1248.</source>
   <translation>Stade de Goh : étendue inférieure à 10 % limité, supérieure à 30 % extensif ; de 10 à 30 % la CVF tranche : au moins 70 % de la théorique limité, en dessous extensif. Goh, AJRCCM 2008;177:1248.</translation>
  </message>
  <message>
   <source>Ground-glass opacity: hazy increased density that leaves vessels and bronchi visible.</source>
   <translation>Verre dépoli : augmentation voilée de densité laissant visibles vaisseaux et bronches.</translation>
  </message>
  <message>
   <source>Lobes: the lungs cut along their fissures. Where a fissure cannot be seen its border goes on smoothly from where it can. Click: go to the most diseased slice of the lobe.</source>
   <translation>Lobes : les poumons séparés le long de leurs scissures. Là où une scissure ne se voit pas, sa limite prolonge régulièrement la partie visible. Clic : aller à la coupe la plus malade du lobe.</translation>
  </message>
  <message>
   <source>Lung volume with vessels inside, trachea and main bronchi outside.</source>
   <translation>Volume pulmonaire, vaisseaux compris, trachée et bronches principales exclues.</translation>
  </message>
  <message>
   <source>Mean density of the lungs in Hounsfield units.</source>
   <translation>Densité moyenne des poumons en unités Hounsfield.</translation>
  </message>
  <message>
   <source>Mean of the five TOT scores in percent (Goh 2008).</source>
   <translation>Moyenne des cinq scores TOT en pour cent (Goh 2008).</translation>
  </message>
  <message>
   <source>Moved by the reader; the automatic place and scores are kept and exported beside.</source>
   <translation>Déplacé par le lecteur ; la position et les scores automatiques sont conservés et exportés à côté.</translation>
  </message>
  <message>
   <source>RET, reticulation extent: share of the lung area of this slice with a net of fine lines, in percent.</source>
   <translation>RET, étendue des réticulations : part de la surface pulmonaire de cette coupe à réseau de fines lignes, en pour cent.</translation>
  </message>
  <message>
   <source>Readers score in steps of 5 %. The raw number of the network is in brackets.</source>
   <translation>Les lecteurs cotent par pas de 5 %. Le chiffre brut du réseau est entre parenthèses.</translation>
  </message>
  <message>
   <source>Reticulation: fine crossing lines, thickened septa.</source>
   <translation>Réticulations : fines lignes entrecroisées, septa épaissis.</translation>
  </message>
  <message>
   <source>Signed replacement heat map: each place is replaced by healthy lung and the change of the score noted. Yellow to red: disease adds to the score here. Green to blue: the contrary.</source>
   <translation>Carte de chaleur signée par remplacement : chaque endroit est remplacé par du poumon sain et la variation du score est notée. Du jaune au rouge : la maladie y augmente le score. Du vert au bleu : l'inverse.</translation>
  </message>
  <message>
   <source>TOT, total extent: share of the lung area of this slice covered by any interstitial disease, in percent. It is the area of the union of the patterns.</source>
   <translation>TOT, étendue totale : part de la surface pulmonaire de cette coupe couverte par toute atteinte interstitielle, en pour cent. C'est la surface de l'union des lésions.</translation>
  </message>
  <message>
   <source>The score read off the thresholded heat map beside the network's own score. Where both agree, the map shows what the network really used.</source>
   <translation>Le score lu sur la carte de chaleur seuillée, à côté du score propre du réseau. Quand les deux concordent, la carte montre ce que le réseau a réellement utilisé.</translation>
  </message>
  <message>
   <source>Union of all lesion classes; smaller than the sum where classes overlap.</source>
   <translation>Union de toutes les classes de lésions ; plus petite que la somme là où des classes se recouvrent.</translation>
  </message>
  <message>
   <source>Where the networks really ran, read from the session after it was created.</source>
   <translation>Où les réseaux se sont réellement exécutés, lu dans la session une fois créée.</translation>
  </message>
 </context>
 <context>
  <name>help/patient</name>
  <message>
   <source>Anything else about the patient.</source>
   <translation>Toute autre information sur le patient.</translation>
  </message>
  <message>
   <source>Anything else about this visit. Saved when the box is left.</source>
   <translation>Toute autre information sur cette visite. Enregistré en quittant le champ.</translation>
  </message>
  <message>
   <source>Autoantibody of systemic sclerosis.</source>
   <translation>Autoanticorps de la sclérodermie systémique.</translation>
  </message>
  <message>
   <source>Breathlessness by the mMRC scale:&lt;br&gt;0 – only on strenuous exercise&lt;br&gt;1 – when hurrying or walking up a slight hill&lt;br&gt;2 – walks slower than people of the same age, or stops for breath&lt;br&gt;3 – stops for breath after about 100 m or a few minutes&lt;br&gt;4 – too breathless to leave the house, or when dressing</source>
   <translation>Dyspnée selon l'échelle mMRC :&lt;br&gt;0 – seulement à l'effort important&lt;br&gt;1 – en marchant vite ou en montant une légère pente&lt;br&gt;2 – marche plus lentement que les personnes du même âge, ou s'arrête pour respirer&lt;br&gt;3 – s'arrête pour respirer après environ 100 m ou quelques minutes&lt;br&gt;4 – trop essoufflé pour sortir de chez soi, ou en s'habillant</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in mmol/min/kPa. Typed with its unit, for example 15.2 mL/min/mmHg, it is divided by 2.986.</source>
   <translation>DLCO, capacité de diffusion du monoxyde de carbone, en mmol/min/kPa. Saisie avec son unité, par exemple 15.2 mL/min/mmHg, elle est divisée par 2.986.</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in percent of the predicted value.</source>
   <translation>DLCO, capacité de diffusion du monoxyde de carbone, en % de la valeur théorique.</translation>
  </message>
  <message>
   <source>Day of the visit. Type 2024-03-15 or 15.03.2024. One visit a day.</source>
   <translation>Jour de la visite. Saisir 2024-03-15 ou 15.03.2024. Une visite par jour.</translation>
  </message>
  <message>
   <source>FEV1 in percent of the predicted value.</source>
   <translation>VEMS en % de la valeur théorique.</translation>
  </message>
  <message>
   <source>FEV1, volume breathed out in the first second, in litres. It cannot be larger than FVC.</source>
   <translation>VEMS, volume expiré pendant la première seconde, en litres. Il ne peut pas dépasser la CVF.</translation>
  </message>
  <message>
   <source>FVC in percent of the predicted value. Declines in points (absolute) and the Goh stage are taken from it.</source>
   <translation>CVF en % de la valeur théorique. Les déclins en points (absolus) et le stade de Goh en sont tirés.</translation>
  </message>
  <message>
   <source>FVC, forced vital capacity, in litres. Declines in percent of the first value (relative) are taken from litres where both dates have them.</source>
   <translation>CVF, capacité vitale forcée, en litres. Les déclins en % de la première valeur (relatifs) sont calculés à partir des litres quand les deux dates en ont.</translation>
  </message>
  <message>
   <source>Goh extent: mean of the five TOT scores in percent.</source>
   <translation>Étendue de Goh : moyenne des cinq scores TOT en pour cent.</translation>
  </message>
  <message>
   <source>Goh stage with the FVC typed for this visit: below 10 % limited, above 30 % extensive, between them FVC decides.</source>
   <translation>Stade de Goh avec la CVF saisie pour cette visite : moins de 10 % limité, plus de 30 % extensif, entre les deux la CVF tranche.</translation>
  </message>
  <message>
   <source>INBUILD asks whether fibrosis on CT increased; it is the reader's judgement.</source>
   <translation>INBUILD demande si la fibrose a augmenté au scanner ; c'est le jugement du lecteur.</translation>
  </message>
  <message>
   <source>KCO, DLCO by alveolar volume, in mmol/min/kPa/L. Typed with its unit, for example 4.5 mL/min/mmHg/L, it is divided by 2.986.</source>
   <translation>KCO, DLCO rapportée au volume alvéolaire, en mmol/min/kPa/L. Saisie avec son unité, par exemple 4.5 mL/min/mmHg/L, elle est divisée par 2.986.</translation>
  </message>
  <message>
   <source>Lung function measured up to so many days from a visit that has none, for example from the day of the CT, goes into that visit with its own date; everything else becomes a visit of its own day.</source>
   <translation>Les EFR mesurées jusqu'à tant de jours d'une visite qui n'en a pas, par exemple à partir du jour du scanner, entrent dans cette visite avec leur propre date ; tout le reste devient une visite à son propre jour.</translation>
  </message>
  <message>
   <source>Name of the patient; kept on this computer only and hidden in pseudonym mode.</source>
   <translation>Nom du patient ; conservé uniquement sur cet ordinateur et masqué en mode pseudonyme.</translation>
  </message>
  <message>
   <source>Number of the patient in the hospital (DICOM PatientID); sheets of lung function are matched by it or by the code. Hidden in pseudonym mode.</source>
   <translation>Numéro du patient à l'hôpital (DICOM PatientID) ; les tableaux d'EFR lui sont associés par ce numéro ou par le code. Masqué en mode pseudonyme.</translation>
  </message>
  <message>
   <source>PPF 2022 asks the reader: any one of these six signs is radiological progression. Numbers of the program stand beside them and decide nothing.</source>
   <translation>PPF 2022 interroge le lecteur : un seul de ces six signes suffit pour une progression radiologique. Les chiffres du programme figurent à côté et ne décident de rien.</translation>
  </message>
  <message>
   <source>PPF 2022 is defined for interstitial lung disease other than IPF.</source>
   <translation>PPF 2022 est définie pour les pneumopathies interstitielles autres que la FPI.</translation>
  </message>
  <message>
   <source>PPF 2022 is not met where something else explains the worsening, for example infection, heart failure or treatment toxicity.</source>
   <translation>PPF 2022 n'est pas remplie si autre chose explique l'aggravation, par exemple une infection, une insuffisance cardiaque ou une toxicité du traitement.</translation>
  </message>
  <message>
   <source>Sex as written in the CT.</source>
   <translation>Sexe tel qu'inscrit dans le scanner.</translation>
  </message>
  <message>
   <source>Symptoms in words, for example cough.</source>
   <translation>Symptômes en toutes lettres, par exemple toux.</translation>
  </message>
  <message>
   <source>The day lung function was measured, where it was not the day of the visit. Rules count the time between these days.</source>
   <translation>Le jour où les EFR ont été mesurées, si ce n'était pas celui de la visite. Les règles comptent le temps entre ces jours.</translation>
  </message>
  <message>
   <source>The pseudonym: the only thing shown and exported in pseudonym mode.</source>
   <translation>Le pseudonyme : seul élément affiché et exporté en mode pseudonyme.</translation>
  </message>
  <message>
   <source>The two visits that the progression rules, the change table and the comparison of the CTs are about.</source>
   <translation>Les deux visites sur lesquelles portent les règles de progression, le tableau des variations et la comparaison des scanners.</translation>
  </message>
  <message>
   <source>Treatment at this visit, for example mycophenolate 2 g, nintedanib.</source>
   <translation>Traitement à cette visite, par exemple mycophénolate 2 g, nintédanib.</translation>
  </message>
  <message>
   <source>Whether DLCO was corrected for haemoglobin. PPF 2022 asks for the corrected value; the rule says so where it is not known.</source>
   <translation>Si la DLCO a été corrigée pour l'hémoglobine. PPF 2022 demande la valeur corrigée ; la règle le signale quand on ne le sait pas.</translation>
  </message>
  <message>
   <source>Whether respiratory symptoms are worse than at the visit before. 'Not asked' leaves rules that need it undecided.</source>
   <translation>Si les symptômes respiratoires sont pires qu'à la visite précédente. « Non demandé » laisse indécises les règles qui en ont besoin.</translation>
  </message>
  <message>
   <source>Year of birth, four digits.</source>
   <translation>Année de naissance, quatre chiffres.</translation>
  </message>
 </context>
</TS>
