<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>__init__</name>
  <message>
   <source>SScILD Desktop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>true</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>module %1 has no attribute %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>__main__</name>
  <message>
   <source>The program cannot start on this computer: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped; nothing was written.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>api</name>
  <message>
   <source>There is no file or folder “%1”; check the name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no series with this UID there.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>app/display</name>
  <message>
   <source>The display is gone, so the program ends; what was finished or typed has been saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The display is gone, so the program ends; what was not saved yet could not be saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The X11 connection broke</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The Wayland connection broke</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The Wayland connection experienced</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the display is gone</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>app/program</name>
  <message>
   <source>Records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No CUDA: %1.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>app/start</name>
  <message>
   <source>%1 %2. Research use only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>folder, ZIP, DICOMDIR or files to open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>open the built-in case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>where the networks run</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>analyse without heat maps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The program ended unexpectedly the last time; what had been finished is in the records. What it was doing is in %1: send that file with a report.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>command_line/batch</name>
  <message>
   <source>The number of workers must be 1 or more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The key file would lie among the CTs or the results; name another place with --key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is not a part such as 2/3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No study was found there; choose a folder with folders, ZIP files or NIfTI files of CTs.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>command_line/evaluating</name>
  <message>
   <source>Name a CT with a mask or with --readers SCORES.xlsx, or a folder with --siccs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The scores are of %1 cases, but one CT was named; keep the rows of this CT.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>command_line/networks</name>
  <message>
   <source>Labels are mapped as in --map opacity=ggo,other=ignore.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” and “%2” are both for %3; name one for each role.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>command_line/one_series</name>
  <message>
   <source>%1 To analyse it all the same, add --anyway.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC must be given in percent predicted, between 1 and 250.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no series with this UID; “sscild scan --json FOLDER” lists them.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>command_line/records</name>
  <message>
   <source>The two pass phrases are not the same; nothing was encrypted.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>command_line/study</name>
  <message>
   <source>There is no CT in “%1”; name the folder that they lie in.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/cohort</name>
  <message>
   <source>Reading the patients of the records …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no patients with measured visits in the records yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analysing the cohort …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing the cohort workbook …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Written: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/page</name>
  <message>
   <source>no patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no ct</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no prior</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/run</name>
  <message>
   <source>Loading %1 …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>load:%1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loading was stopped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/words</name>
  <message>
   <source>Loading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finding the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Registering the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comparing voxel by voxel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lungs overlap %1 (before %2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, surface %2 mm%3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No patient is open. Open a patient on the start page, or a CT, which opens its patient.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No CT of %1 is kept yet. Open one (Ctrl+O), then an earlier one to compare it with.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no earlier CT of %1. Open one (Ctrl+O); it is kept and stands here as the prior then.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Both sides name the same CT; choose another one on one side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The registration was stopped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The registration failed: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The difference was not computed:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The two sides are not linked: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing to compare with yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 The registration is running.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Register again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it was stopped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compute the difference</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A CT is being opened …</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/work</name>
  <message>
   <source>The kept analysis of %1 %2; open it on the CT page and analyse again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the CT of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading the kept analysis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1%2%3 is not in that folder; choose the folder with its files.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung volume %1 %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking for the places that changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The files of %1 are not where they were; choose the folder they are in now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finding the lungs of the %1 CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading the air in the windpipe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>That folder holds CT of another patient; choose the folder with the files of %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>has another grid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is of other pixels</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/analysing</name>
  <message>
   <source>Masks, scores or volumes of this CT were decided by hand. Analyse again makes all of them anew, and what was decided by hand is gone.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other networks are chosen now than those that began this analysis, so it begins anew. Masks, scores or volumes that were decided by hand in it are gone then.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped; the finished stages are kept. Analyse goes on from here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analysing 0%</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analysing %1%2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analysed in %1 s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not finished.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No CUDA:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/correcting</name>
  <message>
   <source>Masks can be corrected when the analysis has found them; press Analyse first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has finished or was stopped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait until the level is scored, then correct the masks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait until the export has finished, then correct the masks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The masks are being counted; draw again in a moment.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing changed there: a lesion is drawn inside the lungs alone, and within the HU limits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing changed there: what is lung of the other side is changed by Change.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing changed there: a lobe stays within its own lung.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ggo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reticulation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counting the masks …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>, slice %1 alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat map %1 below %2 points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %2, %3 mL changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eraser:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>back to automatic</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/exporting</name>
  <message>
   <source>Name, number and study of the patient are in them as in the header of the CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Names are hidden: the patient goes out as a code, with new UIDs, days moved back and no free text. Only the key file leads back: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing workbook, JSON and masks …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing DICOM objects …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exported to %1: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing to export yet; press Analyse first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then export.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/heading</name>
  <message>
   <source>The slice that is shown comes from no DICOM file, or lies between two of them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name hidden</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/levels</name>
  <message>
   <source>Scoring level %1 again …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Levels can be moved when the analysis has finished or was stopped.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/measuring</name>
  <message>
   <source>Choose a measurement first: click on it, or on its row in the list.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>drawing of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>deletion of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>change of %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/opening</name>
  <message>
   <source>Opening was stopped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Series (Ctrl+L) opens the others.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The one that was asked for.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The CT that was asked for is not in this folder. Nothing was opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The CT that was opened here before is not in this folder any more; the best one of those found is shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at files …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Making the built-in case …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chosen by hand.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at files: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Built-in case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A generated thorax with lesions of known extent; no patient.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was skipped…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other series…</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/profiling</name>
  <message>
   <source>The lungs have changed while all slices were scored, so that is not taken. Ask for it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scoring all slices …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then score all slices.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reading</name>
  <message>
   <source>Scores can be read when the running calculation has finished.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>decision about %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>scores of level %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>accepting level %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>withdrawing level %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>decision about level %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reporting</name>
  <message>
   <source>A follow-up report needs both CTs loaded and analysed, and one of them open on the page CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing to report yet; press Analyse first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drawing the report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write the report as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write the follow-up report as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drawing the report …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The report is in %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The result is on the clipboard, five lines of text without a name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture is on the clipboard, without a name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then report.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no picture yet; open a CT first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>follow-up-%1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/scene</name>
  <message>
   <source>The 3D surfaces could not be made. %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/showing</name>
  <message>
   <source>Add heat maps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on analysing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analyse</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>analyse</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/slice_map</name>
  <message>
   <source>A heat map needs the lungs: press Analyse first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then ask for the heat map of this slice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lungs have changed while the heat map was made, so it is not taken. Ask for it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>how long is not known before the first one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat map of this slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat map of slice %1, %2 …</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/undo</name>
  <message>
   <source>move of level %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/viewing</name>
  <message>
   <source>The five levels are shown when the analysis has found them; press Analyse first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is none of it in this series.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/work</name>
  <message>
   <source>The network that scored these levels is not there any more; analyse again first.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/comparing</name>
  <message>
   <source>Open a CT first; then a mask can be compared with it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analyse the CT first; then its lesions can be compared with a reader's mask.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The program's masks were changed since; Labels compares again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a mask or readers' scores, or drop them here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is a mask. Compare it with this CT as a reader's mask?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading %1 …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Say what the labels of the mask mean.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comparing the masks …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 against the program's masks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The readers' scores against the program's.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open as a CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is empty: there is no label in it.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/work</name>
  <message>
   <source>Comparing the masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drawing the plots</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The program's network marks none of the classes that the reader drew.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 holds scores of %2 CTs; keep the rows of the open one.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/help/dialogs</name>
  <message>
   <source>PySide6-Essentials</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Python</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no log yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The log is on the clipboard.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not installed</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/help/guide</name>
  <message>
   <source>first-steps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the-result</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>patients</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>comparing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cohort</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>evaluating</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/help/tour</name>
  <message>
   <source>New here? A tour of five minutes goes through the program on a generated chest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drop a CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A folder, a ZIP, a DICOMDIR or loose files, anywhere on the window. For the tour the program makes a chest with known lesions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The series, and why</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of all series in a folder the best one for the lungs is chosen; the reason is here. Series shows the others.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The wheel scrolls, a click moves all planes to that place, left drag changes the window. Every key is on the sheet under “?”; Ctrl+K finds any command.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lungs, lesions, lobes, the five Goh levels and their scores, on this computer. It takes a while; the pictures stay usable.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stage, its rule and the mean extent, with the error that was measured for such a number beside it. FVC is typed here; a click on a row goes to that level.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Accept, type or withdraw</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You decide about each level: accept the scores, type your own, or withdraw them. The network's scores are kept beside yours, here and in every export.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A workbook, JSON and masks; the report and DICOM are under More. That was the tour; F1 opens the user guide.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start the tour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Please wait …</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/last_session</name>
  <message>
   <source>Go on where you were? The last CT was in %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Always</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/networks</name>
  <message>
   <source>Choose or drop one ONNX file (.onnx) together with its card (.json).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The chosen network “%1” is not there any more%2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no file “%1” in that folder. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The open analysis keeps its networks; Analyse makes it anew.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” %2 from now on.%3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Checking the network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” answered properly and is there now. Look at its answers below, then mark it as used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Testing “%1”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Removing “%1”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” was removed.%2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” answered in the form that its role wants.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait until the analysis has finished; then the network can be removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” %2 again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/pages</name>
  <message>
   <source>Open a CT first: drop it on the window.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a CT or choose a patient on the start page first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is only one CT of this patient; open a second one of another day to compare.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no patients in the records yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The program is still starting.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/erasing</name>
  <message>
   <source>Erase for good …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 was removed; Undo brings the patient back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Erase %1 with all visits, CTs and analyses, here and in the daily copies? Nothing brings them back. Backups and exports that were made earlier stay where they are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 was erased.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Erase %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/page</name>
  <message>
   <source>%1, %2 to %3 (research use only)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>visit of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The visit of %1 was removed; Undo brings it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>removal of the visit of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>new patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>removal of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>radiological signs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>more fibrosis on CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>other explanation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The definitions with their inputs are on the clipboard; no name is in them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write the chart as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The chart was written: %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/sheet_import</name>
  <message>
   <source>Looking at the rows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looked at every row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saving</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at the visits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at the rows …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>import of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>was imported; Undo takes it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>were imported; Undo takes them all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Importing %1 …</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/showing</name>
  <message>
   <source>The records are not open, so nothing about patients can be shown or kept; see the start page.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are only read here, so nothing can be changed: another window of the program writes them, or Records is turned off under More.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/trend</name>
  <message>
   <source>%1 new, %2 changed, %3 as they were</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rows of %1 in %2: %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write the trend workbook as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing the trend workbook …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Append to the cohort workbook</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writing into the cohort workbook …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trend workbook written: %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/typed</name>
  <message>
   <source>Hb correction of DLCO</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>day of lung function</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>worse symptoms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>year of birth</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>hospital ID</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/undo</name>
  <message>
   <source>Saving %1 of %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/writing</name>
  <message>
   <source>The last change could not be written; it is offered again when the patient is opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Done again: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Taken back: %1.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/questions</name>
  <message>
   <source>Backup of the records (*.zip)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vector graphic (*.svg)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open DICOM files, a ZIP archive, a DICOMDIR or NIfTI</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a reader's mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Masks (*.nii *.nii.gz *.nrrd *.mha *.dcm);;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open readers' scores</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a folder with a chest CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the folder of a reader study</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where is this CT now?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export into a new folder inside …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore the records from</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/study</name>
  <message>
   <source>Opening the study …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking into the records …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Making the study …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>. %1 left out: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comparing the answers …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 CT</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/work</name>
  <message>
   <source>not analysed to the end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its files are not where they were</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comparing the answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no day</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/arrival</name>
  <message>
   <source>This CT is not kept in the records; open it again to keep it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>an unknown day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>so have others</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This CT has the hospital number of %1, but %2. Keep it apart, or does it belong there?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This CT %1, but %2 is open. Keep it apart, or does it belong here?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The date in this CT, %1, is no day that has been</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This CT has no date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1. Which day was it made?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This CT is of another patient, %1, who is open now instead of %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analyse again makes it anew.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on analysing adds the heat maps.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on analysing does what is missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analysed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Partly analysed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 on %2, same networks. %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is of a patient who is not in the records yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>names no patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not keep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep it apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It belongs to %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/both_visits</name>
  <message>
   <source>Each visit is kept in the records now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not every visit was opened and kept; Series (Ctrl+L) opens the others.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was opened also holds %1. Open %2, so that each is kept?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>both visits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all %1 visits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>of another patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a CT of %1%2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/encrypting</name>
  <message>
   <source>The records are encrypted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No file was chosen for the recovery key, so nothing was encrypted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are no longer encrypted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Encrypting the records …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the recovery key as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The recovery key was written as %1; keep it apart from this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decrypting the records …</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/folder</name>
  <message>
   <source>Another window of this program keeps the records. Here they are only read; close it and start again to keep.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Records are turned off (More, Records): nothing about patients is written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder of the records cannot be closed to other users of this computer or share (%1), and names can be read in it: encrypt the records under Preferences, or keep them on a disk that knows owners.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 The program works without records until then.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back the records up as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records were backed up as %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The backup is in place; what was there before is kept beside it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are being opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Backing up the records …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restoring the records …</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/keeping</name>
  <message>
   <source>, visit of %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/live</name>
  <message>
   <source>The records are not open, so nothing about patients can be read or kept; see the start page.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/measurements</name>
  <message>
   <source>Kept with this CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not kept: this CT is in no records, so they go when it is closed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not kept: the records can only be read here.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/secret_work</name>
  <message>
   <source>Not encrypted, as they are yours to keep or delete: %1.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/records/studies</name>
  <message>
   <source>The files of this CT are not where they were%1; open the folder where they are now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The CT was moved; Undo takes it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>move of a CT</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/list</name>
  <message>
   <source>The records cannot be written, so nothing would be kept: open it instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not analysed yet: %1 of the waiting list. Closing the program ends the list: what is finished is in the records, the others are to be dropped again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An analysis is running. Analyse this afterwards, in the background, or open it now? What is finished of the running one is kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>, was analysed before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, CT of %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open now</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/work</name>
  <message>
   <source>It has no date: open it and say of which day it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 Open it to decide.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its hospital number is of a patient of another name, sex or year of birth: open it and say whose it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records were changed while it was analysed, so it is not kept; open it again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/agreement</name>
  <message>
   <source>two equally long series of at least %1 values are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>values must be finite; leave out missing pairs first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the masks must have the same shape</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/familiarity</name>
  <message>
   <source>noise of %1 HU (%2 to %3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lungs of %1 HU (%2 to %3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>slices %1 mm apart (%2 to %3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This CT lies outside what “%1” learnt from: %2. Its measured error does not hold here; look at the lesions before you use the numbers.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/lesion_volume</name>
  <message>
   <source>Marking lesions</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/marking</name>
  <message>
   <source>Removing specks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adding dense diseased lung to the lungs</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/network_masks</name>
  <message>
   <source>The network “%1” answered the same everywhere, whatever it was shown; its answer is not used. Choose another network.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/level_cube</name>
  <message>
   <source>Finding the Goh levels</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/placing</name>
  <message>
   <source>Landmarks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The fork of the windpipe was not clearly seen, so the levels rest on the network and on usual distances; look at all five.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, averaged with the network (weight %2)%3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>halfway between levels 3 and 5</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>main carina seen in the airway</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>usual distance above the carina</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>distance from carina and right dome</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; they disagree, please check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>share of the height of the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 cm above the right dome seen in the lung mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>roof of the aortic arch seen beside the left lung</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>usual distance below the carina</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; moved to keep the order inside the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; what is seen of it in the masks does not fit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; the network lies elsewhere</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/proportions</name>
  <message>
   <source>the network sees it %1 mm %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it lies %1 mm %2 level %3, usual are about %4 mm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The automatic place of level %1 is doubtful: %2. Look at it and move it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 if needed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>higher</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lower</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/airways</name>
  <message>
   <source>Following the airways</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/finding</name>
  <message>
   <source>Looking for air inside the body</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choosing the lungs among the air</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lungs found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This slice shows only %1 cm² of lung, too little to be measured</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No lung was found in this series; choose a CT of the whole chest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filling vessels and drawing the border</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No lung was found in this slice; choose an axial slice of the chest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The air in this slice is gas, not lung; choose an axial slice of the chest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; choose an axial slice through the chest.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/fissures</name>
  <message>
   <source>the expected fissure may not lean to a side</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lobe_network</name>
  <message>
   <source>Looking at the whole chest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network did not see both lungs, so the lobes were cut along their fissures; look at the borders of the lobes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The chosen lesion network does not see the lungs, so dense diseased lung may be missing from them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lungs by threshold and by the network overlap by %1 only (Dice)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finding the lobes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; look at the border of the lungs before you trust the numbers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The card of “%1” does not name the five lobes; compare it with README.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lung_sides</name>
  <message>
   <source>Telling right from left</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/orientation</name>
  <message>
   <source>The body looks mirrored: heart and liver lie on the wrong sides. Unless the patient has situs inversus, right and left are exchanged and the levels may be far off; check the series and its export.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The body looks upside down: the windpipe lies in the lower part of the lungs. The levels cannot be trusted; check the series and its export.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The body looks turned front to back: the spine lies in front. Right and left may be exchanged and the levels far off; check the series and its export.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/pipeline</name>
  <message>
   <source>NETWORKS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ROLES</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>STAGES</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat map of slice %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finished</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scoring the five levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Making the heat maps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measuring the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measuring the lobes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before moving a level.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before scoring its slices.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before asking for a heat map.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” needs a whole chest; choose another network for a single slice.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/prepare</name>
  <message>
   <source>The model card asks for %1 slices around one; an odd number is wanted.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/healthy</name>
  <message>
   <source>a generated texture: this patient has no healthy lung to take</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the patient's own lung: a square of %1 mm without lesions and of normal density</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/occlusion</name>
  <message>
   <source>Looking for healthy lung</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat maps of level %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/profile</name>
  <message>
   <source>Scoring all slices, %1 of %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/scores</name>
  <message>
   <source>Scoring the slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slice %1 shows no lung; choose a slice that does.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/analysis/trial</name>
  <message>
   <source>It answers the same whatever it is shown: do not choose it before that is mended.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its scores go beyond 0 to 100 and are cut there: compare its last layer with README.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It sees no lung and no lobe in the chest: compare its card with README.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening the network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Asking the network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tested</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>generated chest, small</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The card must say a “role”: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” answers with numbers that are no probabilities.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The card of “%1” names no lesion class; compare it with README.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>five levels are wanted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 answers with the shape %2 where %3 is wanted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 answers with numbers outside 0 to %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” does not answer as a network for %2 does; compare its card with README.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/batch/cluster</name>
  <message>
   <source>The scheduler at %1 has gone, or sent this worker away; what was finished stays.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is no address of a scheduler; write tls://HOST:8786, or tcp:// without TLS.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/batch/folders</name>
  <message>
   <source>%1 cannot be written; start the batch again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/batch/run</name>
  <message>
   <source>“%1” holds results %2 pseudonyms; both kinds in one folder would tell who is who. Choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” holds results under pseudonyms of another key file than “%2”; its patients would have two codes each. Name that key file with --key, or choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/batch/states</name>
  <message>
   <source>%1 is not whole; remove it if no other batch writes here, and start again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/classes</name>
  <message>
   <source>not marked by this network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>consolidation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fibrosis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ground-glass opacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reticulation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Consolidation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Established fibrosis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rul</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rml</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rll</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lul</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lll</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right upper lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right middle lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right lower lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left upper lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left lower lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Total extent (TOT)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ground-glass (GG)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reticulation (RET)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>left</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/cohort/statistics</name>
  <message>
   <source>%1 progressive and %2 stable; at least %3 of each are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 with both visits; at least %2 are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 without any change left out of Wilcoxon's ranks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 with both; at least %2 are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is the same in all %2 patients</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>neither group varies, so there is no t-test</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing changed in any patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all changed by the same amount, so there is no t-test</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/cohort/table</name>
  <message>
   <source>Correlated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Group</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one year</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>first to last</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last two</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>first visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>first visit to that nearest to 12 months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>first visit to the last</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the last two visits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>progressive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>stable</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not decided</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 with a follow-up, median %2 months (%3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correlations</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correlations of change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Groups</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paired tests</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none with a follow-up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No definition of progression chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading the patients</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %2 progressive, %3 stable, %4 not decided or not applicable</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/__init__</name>
  <message>
   <source>GAINED</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>LOST</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SAME</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Match</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quality</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Registration</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/affine</name>
  <message>
   <source>Fitting the lungs as a whole</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/bspline</name>
  <message>
   <source>Fitting the lungs in detail</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/codes</name>
  <message>
   <source>change:%1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/difference</name>
  <message>
   <source>Comparing densities</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comparing lesions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Difference in HU, %1: lung volume %2 → %3 mL (%4 %), mean density %5 → %6 HU, mean difference shown %7 HU.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>corrected for inspiration (lung as a sponge of unchanged mass)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not corrected for inspiration</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the correction for inspiration needs a registration</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/matching</name>
  <message>
   <source>Matched by the %1 Goh levels and the outline of the lungs, not by registration: places agree roughly, to a centimetre or two, and no difference of densities is shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Matched by the top and the bottom of the lungs only, because the two CTs do not share two Goh levels: places agree roughly, to a few centimetres, and no difference of densities is shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so the two CTs cannot be matched; analyse it first.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/quality</name>
  <message>
   <source>Measuring how well the lungs fit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The registration is not used because %1; the CTs are matched by level instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the size of the lungs would have to change more than breathing does</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the lung volumes differ by a factor of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the outlines of the lungs do not fit (Dice %1)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the lung would have to fold over itself in %1 % of its volume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>vessels and bronchi do not meet: the CTs may be of two patients</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/registration</name>
  <message>
   <source>Registered: the lungs overlap by Dice %1 (before %2), their surfaces are %3 mm apart on average</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preparing the prior CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preparing the current CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lungs registered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>, only %1 % of the lungs are in both CTs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>, vessels do not meet in %1 % of the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a lung mask has the shape of its volume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so it cannot be registered; analyse it first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The %1 CT shows less than %2 mL of lung, so it cannot be registered; choose a CT of the whole chest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The %1 CT shows no %2 lung while the %3 CT does, so they cannot be registered; check the lung masks.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/resample</name>
  <message>
   <source>Bringing the prior CT onto the current one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a refused match must not be used</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/volume_change</name>
  <message>
   <source>Measuring the change of volume</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/compare/working</name>
  <message>
   <source>A lung mask is full of holes, so the CTs cannot be registered; analyse them again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/content_uid</name>
  <message>
   <source>content:</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/corrections/actions</name>
  <message>
   <source>asked for only where the masks have them</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/corrections/counts</name>
  <message>
   <source>Counting the masks</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/corrections/targets</name>
  <message>
   <source>Any lesion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right lung</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left lung</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove islands below</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grow by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shrink by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Interpolate between slices</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/corrections/whole</name>
  <message>
   <source>There is nothing of it to work on in these slices.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw on a slice above and on one below with a gap between them, and go to a slice in that gap.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking for islands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Growing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Interpolating</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose one class of lesions: what is added must be of some class.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filling holes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shrinking</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/corrections/working</name>
  <message>
   <source>The lungs were not found yet; analyse the CT before correcting its masks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lesions were not marked yet; analyse the CT before correcting them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lobes were not found yet; analyse the CT before correcting them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A mask does not lie on the grid of this CT; analyse the CT again before correcting it.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/assess</name>
  <message>
   <source>Goh stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CPI</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>EUSTAR</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>GOH</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>INBUILD</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>OMERACT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PPF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CT %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not determined: there is no Goh extent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the same day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC, % predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>70 % predicted parts 10 to 30 % of extent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh extent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the mean extent of five levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot be decided: a value is impossible (%1)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/breath</name>
  <message>
   <source>Pair of CTs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stoel et al., Proc Am Thorac Soc 2008;5:919 (lung as a sponge of unchanged mass)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Parr et al., Am J Respir Crit Care Med 2004;170:883 (air in the patient's CT as calibration)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reinhardt et al., Med Image Anal 2008;12:752 (Jacobian of a registration as local expansion)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Air in the windpipe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Log-Jacobian, both lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 HU at equal volume, an estimate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of the volume, breath included</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of its volume%2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Air in the windpipe differs by %1 HU (%2, then %3): scanner or reconstruction changed the density, so compare densities with care.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Log-Jacobian, %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a lung volume is above zero</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>differs: scanner or reconstruction</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no difference that matters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>, %1 against both lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mean density</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>15th percentile</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/change</name>
  <message>
   <source>within measurement noise</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>% of lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 at %2 is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, the second measurement is not later than the first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>more disease</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>less disease</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The two CTs were analysed by different networks; analyse both again before comparing them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The kernels differ (%1, then %2); density and extent depend on it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slice thickness differs (%1 mm, then %2 mm); density and extent depend on it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One of the analyses is not complete; what it lacks is missing below.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/follow_up</name>
  <message>
   <source>Worse symptoms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC in the same unit at both dates is missing (one is in L, the other in % predicted)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>whether symptoms are worse at %1 is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>two visits on different days are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dyspnoea, mMRC 0–4</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/measures</name>
  <message>
   <source>Extent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Volume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Density</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung function</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Skin, body, blood</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh extent (mean TOT of five levels)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ground-glass, mean of five levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reticulation, mean of five levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Total disease</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lobar severity (0 to 25)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>High attenuation area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Low attenuation area (-950 HU)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>15th percentile of density</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Skewness of density</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kurtosis of density</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kurtosis, -1024 to -200 HU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Composite physiologic index</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/read_lung_function</name>
  <message>
   <source>not applicable: not %1 apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC minimal important change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; the rule names no window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DLCO</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FEV1, % predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>relative FVC decline %1 % (%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a decline of 5 or more, by points of % predicted where both are known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 points of % predicted lower</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung function of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not determined: see what is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>, relative DLCO decline %1 %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with that of DLCO</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>relative decline of at least 15 %, with FVC 5 to under 10 % lower</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (higher is worse)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; the index names no window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>criteria met: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>criteria not met</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 by points of FVC % predicted (%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 by relative change of FVC in %2 (%3 %)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: FVC %2 points of % predicted</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/read_progression</name>
  <message>
   <source>cannot be decided: see what is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not applicable: more than 24 months apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More fibrosis on CT, by the reader</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not applicable: more than one year apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>IPF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not applicable: the definition leaves out IPF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>physiological progression</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>radiological progression</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>(corrected for haemoglobin)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 points of % predicted lower%2; FVC or DLCO is one of the two signs that are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; %1 not used, outside %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with another sign</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>worse, with FVC 5 % lower or more fibrosis on CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>more fibrosis, judged by the reader, with FVC 5 % lower or worse symptoms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>within 24 months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung function</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>worse: one of the two signs that are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>any of the six radiological signs, ticked by the reader: one of the two signs that are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>within one year</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>more fibrosis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>criteria not met: the reader found another explanation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the six radiological signs</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/reading</name>
  <message>
   <source>Symptoms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not met</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not judged</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/course/rule_inputs</name>
  <message>
   <source>not used: not marked as corrected for haemoglobin</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>between the CTs of %1 and %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the value there is not corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the value there is not marked as corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none of the six</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Radiological signs, by the reader</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another explanation, by the reader</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>haemoglobin-corrected DLCO at %1 is missing (%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the reader's judgement of %1 %2 is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Relative decline of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Absolute decline of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured: %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/decoding/children</name>
  <message>
   <source>import sys
sys.path[:] = %1
from sscild_desktop.core.decoding.child import main
main(%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>decode</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>voxels</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/decoding/job_object</name>
  <message>
   <source>Affinity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Basic</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the child process cannot be limited</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/decoding/reasons</name>
  <message>
   <source>its pixel data is damaged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its pixel data is cut off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its pixel data does not have the size that its header says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>decoding its pixel data takes far too long</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>decoding its pixel data takes far more memory than an image of its size needs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the part of this program that decodes it could not be started; install the program again</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/decoding/streams</name>
  <message>
   <source>lossless</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>jpegls</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/decoding/voxels</name>
  <message>
   <source>it is cut off: it has fewer voxels than its header says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it has more voxels than its header says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is damaged: its packed voxels cannot be unpacked or do not agree with their checksum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all gzip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/__init__</name>
  <message>
   <source>Choice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/archive</name>
  <message>
   <source>it has no name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its name points outside the ZIP file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a link or a device</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is protected by a password; unpack it first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it would grow too much when unpacked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it cannot be opened (no permission, or a broken link)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the ZIP file has more than %1 entries</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the ZIP file is too large</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the ZIP file is damaged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the disc index points outside its own folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the disc index (DICOMDIR) is damaged; open the folder instead</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the folder cannot be opened (no permission, or the disk is gone)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the disc index names it, but it is not there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no disc has so many files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the folders are nested too deeply</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/build</name>
  <message>
   <source>NO</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>NONE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>WITHOUT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The images are compressed in a way this program cannot read; export the series uncompressed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DERIVED</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/choose</name>
  <message>
   <source>No CT series was found: %1 passed over, most often because %2. Choose a folder with a chest CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Best of %1 series for interstitial lung disease: %2; %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Equally suitable; choose it if you prefer it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this is the one of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this one names no day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CTs of %1 patients were found (%2); %3: check whose it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CTs of %1 visits were found (%2); %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was found there; choose a folder, ZIP file or DICOMDIR with a CT of the chest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None of the %1 series %2. The most suitable (%3): %4</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The only series found: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the fewest objections</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 It cannot be analysed either: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is an image file that says nothing of scanner, patient and day; a DICOM series comes first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made in expiration: the lungs are smaller and denser; inspiration comes first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 visit, of %2; shown is the one of %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was reformatted or derived from another series.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The patient lay prone; the supine series comes first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 slices (%2 mm against %3 mm).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Softer kernel (%1): fine reticulation shows less than with %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contrast medium was given, which raises the lung density.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Covers less of the chest (%1 mm against %2 mm).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fewer slices (%1 against %2).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>YD</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>STANDARD</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>STND</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DETAIL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CHEST</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 mm every %2 mm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 mm covered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The only series (%1) %2. %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>can be analysed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>can be analysed without asking</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>thin sections</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a kernel that shows fine reticulation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>an original reconstruction</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the whole chest covered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An earlier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thicker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thinner and therefore noisier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>was</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>were</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SOFT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SMOOTH</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>BODY</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>REFORMATTED</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>MPR</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sharp kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>medium kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>soft kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>can be viewed but not analysed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>asks before it is analysed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>LUNG</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>BONE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>EDGE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SHARP</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HRCT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>YA</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>YB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>YC</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/fill</name>
  <message>
   <source>%1 of %2 slices loaded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its file was exchanged while it was being opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its file is not complete (still being copied?)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its size is not that of its series</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/gate</name>
  <message>
   <source>HEAD</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>BRAIN</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SKULL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>NECK</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PELVIS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>KNEE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FOOT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HAND</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>LEG</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SPINE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SINUS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HFS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slices do not say where in the patient they lie%1; they can be viewed, without millimetres</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it has %1, at least %2 are needed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slices are %1 mm thick</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slices are %1 mm thick and lie %2 mm apart: the lung between them is not seen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units (rescale type %1)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pixel values cannot be turned into Hounsfield units (rescale slope or intercept is missing)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>(pixel spacing “%1”)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it covers %1 mm from top to bottom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is not a whole chest CT: the field is only %1 × %2 mm and cuts the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; volumes, extents and levels speak of the part that is there alone.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>, too thick to tell the patterns apart (at most %1 mm); a thin reconstruction is better.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; above %1 mm fine reticulation is blurred and extents are less certain.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; volumes and extents are interpolated.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The images are a %1; their densities are not those of the lung. Choose the plain slices.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The images are virtual monoenergetic ones%1; their densities differ from those of a plain CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The images were compressed with loss, which alters the density values; send the original series.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The images are marked as derived, not as an original reconstruction; their density may be altered.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file is not DICOM: scanner, kernel and patient are unknown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The images are marked as showing burned-in text, which may name the patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The images are stored for inverted display; the values are unaffected.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contrast medium is noted in the header; it raises the density of lung and vessels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The series was made in expiration: the lungs are smaller and denser, which looks like ground glass.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The patient lay prone: density that shifts with gravity differs from supine series.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slices are not axial; they have been turned into the usual order by their positions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The header names another part of the body (%1); check that this is a chest CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is not CT (modality %1); choose a CT series of the chest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, but not measured.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; send the complete series.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; %2 mm or less is recommended.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, and no volume can be measured; send a volume series.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>of %1 keV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The images show a computed substance (as iodine maps or virtual non-contrast images do)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The patient lay on the side; compare with supine series only with care.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; send the original reconstruction.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, a whole one at least %2 mm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; its values are taken as Hounsfield units.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; check before passing them on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DR</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; their densities are not those of the lung.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/copies</name>
  <message>
   <source>a copy of a file already read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the same image stored again in another form</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 slices bear the SOP instance UID of another slice; they were told apart by their places.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 %2 and left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 %2 an image that is there in another form; the least compressed is used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>was a copy of another</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>were copies of others</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/group</name>
  <message>
   <source>Slices of different size, pixel spacing or direction bear one series UID; they were separated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 slice is damaged and was left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 slices are damaged and were left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 into %2 stacks, choose the one to analyse.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a colour image, not CT values</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it lies or is sized differently from the other slices of its series (a localiser?)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/identity</name>
  <message>
   <source>Slices of different %1 bear one series UID; they were kept apart.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>study days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>days of acquisition</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 Check that this is the right patient and day.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/split</name>
  <message>
   <source>; %1 of their overlap %2 left out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 acquisitions meet at %2 mm%3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The kernel changes within the series (%1); densities may differ from slice to slice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Several different slices lie in the same place and nothing tells them apart; check before you use it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Several volumes were stored under one series UID; they were separated, choose the one to analyse.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1Between two breaths lung may be doubled or missing there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>does not fit the others and was</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>do not fit the others and were</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is of another acquisition or reconstruction than the other slices of its series</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it lies where two acquisitions overlap, and the other one's slice is used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it lies off the other slices of its series</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 at %2 mm %3 left out.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/enhanced</name>
  <message>
   <source>its functional groups do not match its number of frames</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its functional groups are damaged</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/facts</name>
  <message>
   <source>it has no image size (Rows, Columns or BitsAllocated is missing)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its pixels of %1 in %2 bits are not a CT format</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>YES</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/quiet</name>
  <message>
   <source>pydicom noticed something unusual in a file header</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/read</name>
  <message>
   <source>it does not say how its pixels are stored (no transfer syntax)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a NIfTI image (.nii)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a gzip file, a NIfTI image (.nii.gz) perhaps,</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>an NRRD image (.nrrd)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a MetaImage (.mha)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is the index of a disc (DICOMDIR)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a secondary capture (a picture of a screen), not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a segmentation (SEG), not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a radiotherapy dose, not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a radiotherapy structure set, not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a radiotherapy plan, not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a PDF document, not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a report (SR), not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a presentation state, not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a waveform, not CT slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a scout (localiser), not an axial slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it holds no image</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it has several frames without a position for each</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>LOCALIZER</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its header is nested too deeply to be a CT file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its header is too long for a CT file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the file became shorter while it was read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its compressed header is damaged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is %1 under another name; give it its ending and open it again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the file ends inside its header</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/tags</name>
  <message>
   <source>hidden with names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PN</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SQ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The header of this slice cannot be read any more; open the CT again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/walker</name>
  <message>
   <source>unknown value representation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tags are not in ascending order</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a sequence holds something that is not an item</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/header</name>
  <message>
   <source>it is damaged or not the image file that its name says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its voxels are in another file, which is not opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it does not say a usable voxel spacing; save it again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it does not say a usable place in the patient; save it again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume by itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a colour or vector image, not CT values</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it holds labels or 8-bit values (a mask), not Hounsfield units</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its header names a size that its data cannot have</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/imagefile</name>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .mha file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .nrrd file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is half of a pair of files (.hdr and .img); save both as one .nii.gz file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is an image file inside a ZIP file; unpack it and open it by itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it holds the voxels of a header file beside it; save both as one .mha or .nrrd file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file does not say how it lies in the patient; right and left, top and bottom are guessed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it holds labels or a mask (few whole values from 0), not Hounsfield units</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1. Save it again with its orientation.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it cannot be read (no permission, or the disk is gone)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/metaimage</name>
  <message>
   <source>ELEMENTDATAFILE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TRUE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FALSE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>LOCAL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DIMSIZE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a MetaImage of an unusual form; save it again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>BINARYDATABYTEORDERMSB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ELEMENTBYTEORDERMSB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>COMPRESSEDDATA</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>BINARYDATA</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HEADERSIZE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ELEMENTSPACING</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ELEMENTSIZE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>OFFSET</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>POSITION</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ORIGIN</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>COMPRESSEDDATASIZE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>NDIMS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ELEMENTTYPE</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ELEMENTNUMBEROFCHANNELS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TRANSFORMMATRIX</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ROTATION</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ORIENTATION</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/nifti</name>
  <message>
   <source>its voxel spacing (%1 mm) is not usable; save it again</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/nrrd</name>
  <message>
   <source>byte skip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>space directions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed char</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unsigned char</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>short int</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed short</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed short int</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unsigned short</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unsigned short int</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed int</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unsigned int</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>long long</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>long long int</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed long long</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unsigned long long</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unsigned long long int</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>data file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>line skip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its voxels are stored in an unusual form; save it again as raw or gzip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it says a place in a space that is not the patient's; save it again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a colour or vector image, or its axes are of an unusual kind</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>space origin</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/load</name>
  <message>
   <source>%1 could not be read (%2) and %3 left out, not filled with zeros.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Checking that the whole chest is there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of %2 slices are damaged; copy or export the series again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing was found there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be read: %2. Choose one axial CT slice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This holds more than one slice; choose the file of one axial slice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not an axial slice; choose one axial CT slice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading the image file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no slice could be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No slice of the series can be shown: %1. Copy or export the series again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The series is larger than any CT; its header is probably damaged. Export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/lungs_there</name>
  <message>
   <source>This is not a chest CT: only %1 mL of lung were found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The field may cut the lungs at the sides (from %1 to %2 mm)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; what lies outside is not measured, and volumes are too small.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only %1 mL of lung were found; the lungs may lie partly outside the series.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lungs are cut off at the %1 of the series (at %2 mm); volumes, extents and levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; choose a series that shows both lungs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A little lung may be missing at the %1 of the series (at %2 mm)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; volumes may be slightly too small.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 speak of the part that is there alone.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/pixels</name>
  <message>
   <source>its compression is not one this program can read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its frames cannot be told apart</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/places</name>
  <message>
   <source>it has far more pixel data than an image of its size</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/resample</name>
  <message>
   <source>Placing the slices by their positions</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/scan</name>
  <message>
   <source>%1 of what was opened %2 left out: %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 series found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sorting the slices into series</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 files read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting for files that are still being copied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is the same image stored again in another form</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it cannot be read (no permission, damaged, or the disk is gone)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/stack</name>
  <message>
   <source>%1 missing between the positions %2; the gap is filled by interpolation.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Much of the series is missing (%1 of %2 slices, widest hole %3 mm)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; what lies in the holes is guessed. Better send the complete series.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slice distance varies from %1 to %2 mm (at %3 mm); the slices are placed by their real positions and interpolated onto an even grid.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 slices are</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 slice is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slices are very unevenly spaced (%1 to %2 mm)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; what lies in the wide gaps is guessed. Better send the original reconstruction.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slice positions are not those of one scan (they run sideways); send the original reconstruction.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slices are shifted sideways against each other by up to %1 mm; this has been corrected.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The gantry was tilted by %1 degrees; this has been corrected from the slice positions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, too much to be measured. Send the complete series.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 to %2 mm</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/dicom/words</name>
  <message>
   <source>minimum intensity projection (MinIP)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>maximum intensity projection (MIP)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>average of several slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>thở ra</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>projection image</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/contours</name>
  <message>
   <source>%1 is a structure set without regions; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A contour of %1 is damaged; export the structure set again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The contours do not lie on the slices of this CT. %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The contours reach beyond the CT, so they are of another one. %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/dicom_masks</name>
  <message>
   <source>FRACTIONAL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is a segmentation without segments; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 does not say where each of its frames lies; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>LABELMAP</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The segmentation does not lie on the voxels of this CT. %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The segmentation reaches beyond the CT, so it is of another one. %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pixels of %1 cannot be read; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has a frame of segment %2, which it does not describe.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/evaluation</name>
  <message>
   <source>Counting the voxels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compared</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only %1 % of what the reader marked lies in the lungs; is the mask of this CT?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The reader marked no lesion.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/grid</name>
  <message>
   <source>Save the mask on the grid of this CT, or open the CT that it was drawn on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask reaches beyond the CT, so it is of another one. %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask is turned against the CT. %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The voxels of the mask (%1 mm) are not those of the CT (%2 mm). %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask lies %1 mm beside the voxels of the CT. %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/image_masks</name>
  <message>
   <source>it has %1 dimensions, not three; save one volume of labels by itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it is a colour or vector image, not labels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 holds values from %2 to %3: that is no mask of labels 0 to 255.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 holds fractions, not labels; save the mask with whole numbers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file holds %1 different values; that is no mask of labels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be read as a mask: %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Layer</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/labels</name>
  <message>
   <source>choose it in the window, or write --labels 1=ggo,2=fibrosis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung, or lung without lesions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lesions of any kind</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reticulation or fibrosis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All lesions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reader</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nobody said what %1 of the mask means; %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No label of the mask is compared; give at least one of them a meaning.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lesions of this CT were not marked yet; analyse it first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The program's network does not mark %1; that has no row of its own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The reader drew one kind of lesion alone, so the union of all lesions is not compared.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is no label with its meaning; write 1=ggo with one of %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask has no label “%1”; it has %2.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/many</name>
  <message>
   <source>Label %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/masks</name>
  <message>
   <source>The file holds more than %1 segments; save those of the lungs alone.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/overlap</name>
  <message>
   <source>neither marked any</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Outside the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung without lesions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lesion of another kind</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the reader marked none</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the program marked none</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/paired</name>
  <message>
   <source>two equally long series of finite values are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: no interval below %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one of the two never varies, so there is no correlation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all pairs are equal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>there is no pair of values</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/pairing</name>
  <message>
   <source>there is no mask with this name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>there is no CT with this name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>name them alike, as case01_CT.nii.gz and case01_mask.nii.gz</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>several files have this name, so that nobody can say which belong together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no folder “%1”; check the name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No CT with its mask was found in %1; %2.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/public_set</name>
  <message>
   <source>lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask has the label %1; those of the set are 1 to 3. Say it with --labels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CT %1 of %2: %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None of %1 CTs could be evaluated. The first: %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/reading</name>
  <message>
   <source>The mask was drawn on another series; its voxels are those of this CT, so it is compared all the same.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a mask is a NIfTI, NRRD or MetaImage file, a DICOM segmentation (SEG) or a structure set (RTSTRUCT)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is a DICOM file but no mask; %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no mask; %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no file “%1”; check the name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is a folder with %2 files; name the one that is the mask.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mask is of another patient than the CT; open the CT that it was drawn on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be opened (%2); copy it to this computer.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/readings</name>
  <message>
   <source>Reader %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 and %2 scored no level in common.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/scores_sheet</name>
  <message>
   <source>one row for each reader and level with the headings Reader, Level, TOT, GG and RET (and Case for several CTs)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>goh level</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>total extent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ground glass</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ground glass opacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has no column for %2; it needs %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has headings but no scores below them; it needs %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the level must be 1 to 5, not %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 must be 0 to 100 percent, not %2; correct the cell and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row %1 scores level %2 by %3 twice; keep one.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/file</name>
  <message>
   <source>is being written by another program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>count has no end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This patient has no code yet; save the patient first, then append.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is open in another program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is read-only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>may not be read or is open in another program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is not a cohort workbook of this program (or has a password)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lies in a folder that may not be written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is open in another program or may not be written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be written; choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/sheet</name>
  <message>
   <source>no sheet with the headings %1 and %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/exports/convert</name>
  <message>
   <source>“%1” is no form; there are %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no %1 in %2; name a folder that analyse or batch has written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be read; analyse the CT again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/exports/dicom/bundle</name>
  <message>
   <source>“%1” is not a list of DICOM objects; choose of %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing of what was chosen in this analysis; choose other DICOM objects.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/exports/nifti</name>
  <message>
   <source>the disk may be full</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the mask could not be written</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/failures</name>
  <message>
   <source>Something unexpected went wrong (%1). What was open is still open; copy the log and report it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>failed to allocate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There was not enough memory; close other programs and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk or folder could not be used: %1. Check it and try again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/files</name>
  <message>
   <source>%1 is a file, not a folder; choose another folder for the results.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 may not be written; choose another folder for the results.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This folder holds the CT itself, which is only read; choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>choose a shorter name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be written (%2); %3.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/findings</name>
  <message>
   <source>Analysed anyway. %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/guide</name>
  <message>
   <source>The same words stand in the tooltips of the program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The user guide cannot be read; install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>NFKD</source>
   <translation type="unfinished"></translation>
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
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>year</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>month</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>week</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>day</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/__init__</name>
  <message>
   <source>Network</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/apart</name>
  <message>
   <source>import sys; sys.path[:] = %1; from sscild_desktop.core.inference.apart import main; main(%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” cannot be tried apart from the program; close other programs and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” ended the process in which it was tried; it is not taken in.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening the network apart from the program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” was not opened within %2 s; it is not taken in.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/batches</name>
  <message>
   <source>There is not enough memory for the networks; close other programs.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/built_in</name>
  <message>
   <source>Right and left lung by threshold and morphology in eight steps, without a network.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Esnaashari 2026 (threshold and morphology)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>volume +0.3 to +3.0 % from one reader's (not a radiologist) on five real chests, chosen on them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dense diseased lung is not seen; a network that sees it adds it. Few patients, one reader who is not a radiologist. Not a medical device.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>as the program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Five lobes cut along their fissures, each found as the surface with the most evidence of a sheet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hirschmüller 2008 (semi-global matching)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0.8 to 1.8 mm (medians of three fissures) from a reader's points on one real chest; 5 of 50 &gt; 10 mm off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fissures are hard to see in thick slices and dense disease; the borders are then mostly expected ones. One patient, one reader who is not a radiologist. Not a medical device.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/cards</name>
  <message>
   <source>Install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>inserted lesions, mean over left-out patients</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>whole slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>whole chest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of the network “%2”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>± %1 points: mean error of one level's TOT, measured with inserted lesions (%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model card does not say “%1” of the input, which a network of this kind needs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model card %1 is not a model card. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model card %1 points to a file in another folder. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” was changed or damaged. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” is not installed. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model card %1 cannot be read. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model card %1 does not say “%2” properly. %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file %1 is missing. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file %1 cannot be read. %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/devices</name>
  <message>
   <source>this installation has no CUDA support</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the graphics card has only %1 MB free, %2 MB are needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CUDA</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CPU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HEURISTIC</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/graph_check</name>
  <message>
   <source>is not a readable ONNX file. Install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nested too deeply</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” uses custom operators (%2), which are not allowed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a part is cut off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a number is too long</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” wants data from another file, which is not allowed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a part is longer than the file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unknown wire type</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/library</name>
  <message>
   <source>finds the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>finds the lobes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>marks lesions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>scores TOT, GG and RET of a slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>finds the five Goh levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lesions-all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>goh-scores</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>goh-levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1.onnx</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no network “%1”; “sscild models list” shows those there are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no measured error on the card</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is already a network “%1”; remove it first, or give the new one another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copying the network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is larger than 2 GiB; an ONNX file cannot be.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not the file that the card was written for: the SHA-256 differs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name on the card may have letters, digits, - and _ only, at most 60.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” came with the program and stays; only added networks can be removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network could not be copied (%1); make room and try again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/model_card</name>
  <message>
   <source>Look at every result. Move levels that are wrong. Do not compare CTs made with different kernels, doses or depths of breath as if they were the same. Report the version and the hashes with every number.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Licence: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kept out of training</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In short: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not measured</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/nnunet</name>
  <message>
   <source>export it where nnU-Net is installed: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), with deep supervision off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no configuration that can be run (%1); “3d_fullres” and “3d_lowres” can.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>established fibrosis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>right upper lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung upper lobe right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>upper lobe right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>right middle lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung middle lobe right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>middle lobe right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>right lower lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung lower lobe right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lower lobe right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>left upper lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung upper lobe left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>upper lobe left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>left lower lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung lower lobe left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lower lobe left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>normal lung</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>healthy lung</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A cascade needs the answer of its first network; take “3d_fullres” or “3d_lowres” instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A 2D configuration sees one slice without its neighbours; export “3d_fullres” or “3d_lowres” instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is not known what %1 mean; say it, as with --map %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has %2 inputs and %3 outputs; one of each is wanted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network wants something else than one CT; only networks of a single CT can be used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has no configuration “%2”; it has %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no %1 in “%2”; name the folder of the trained model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not one of nnU-Net.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly; it is not one of nnU-Net v2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are %1 ONNX files in “%2”; leave the one that is to be used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; its checkpoints (.pth) are not opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no ONNX file of the network in “%1”%2: %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no label “%1” in the network; it has %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is nothing that a label can be; choose from %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, from %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Two labels mean the same; map one of them to ignore.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None of the labels is a lesion or a lobe, so there is nothing to use the network for.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A network of lobes needs all five; %1 have no label.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lungs and lobes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not used: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pixels of this network are not square; only square pixels can be given to it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This network sees the chest in another order of the axes than head to foot; it cannot be run.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A network of lobes sees the whole chest at once, and this one is too fine for that; take “3d_lowres”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network wants its CT as %1; only “CTNormalization” can be given to it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 does not say “foreground_intensity_properties_per_channel” properly.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The intensities in %1 are none that a CT can have.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly: three lengths are wanted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 does not say “%2” of the CT properly.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (deep supervision must be off).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 does not take a volume (1, 1, planes, rows, columns).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 gives %2 classes, but %3 has %4 labels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This network was trained on regions that overlap; only plain labels can be taken in.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The labels in %1 are not numbered from 0 without a gap.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be read; copy it again from where the network was trained.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not said</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be opened; export the network again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 takes %2, but the plans say a patch of %3.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/inference/sessions</name>
  <message>
   <source>cuda failure 2:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CUDA was lost while it worked (%1); the rest ran on the CPU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the memory of the graphics card ran out; the rest ran on the CPU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CUDA could not be started; the driver or its libraries are missing or too old</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” could not be run; install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” does not give “%2”, which its card promises.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” wants “%2”, of which its card says nothing; compare the two.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” answered with what is no number; its answer is not used. Choose another network, or let it run on the CPU.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network “%1” cannot be opened on this computer; install it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CUDA could not be started (%1)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/language/ts</name>
  <message>
   <source>%1 is no Qt Linguist file</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/lung_measures</name>
  <message>
   <source>Forced vital capacity, in litres and in % of the predicted value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Volume breathed out in the first second, in litres and in % of the predicted value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Diffusing capacity for carbon monoxide, in mmol/min/kPa and in % of the predicted value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>KCO</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Diffusing capacity by alveolar volume (DLCO/VA), in mmol/min/kPa/L and in % of the predicted value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TLC</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Total lung capacity, in litres and in % of the predicted value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Residual volume after breathing out, in litres and in % of the predicted value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>percent predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>millimoles per minute and kilopascal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>millimoles per minute, kilopascal and litre</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/measuring/shapes</name>
  <message>
   <source>Ruler</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Angle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Point</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no measurement: %1 with %2 points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the points of a measurement are three finite numbers each</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/measuring/values</name>
  <message>
   <source>outside this CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no voxel inside</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 HU</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/patients</name>
  <message>
   <source>anti-RNA polymerase III</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none found</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/phantom/dicom_folder</name>
  <message>
   <source>%1 is a file, not a folder; choose another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder %1 cannot be written (%2); choose another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder %1 already holds other files; choose an empty or a new folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/disguise</name>
  <message>
   <source>The header names another part of the body; check that this is a chest CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units; send the original reconstruction.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slices do not say where in the patient they lie; they can be viewed but not measured.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/key</name>
  <message>
   <source>The key file %1 cannot be read; without it the same patient would get another pseudonym. Put back a copy of it, or move it away to begin a new one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The key file %1 cannot be written: another program is writing it, or its folder is closed to you. Try again, or choose another place for it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not a key file</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/answers</name>
  <message>
   <source>SScILD reader answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1's session %2 is being read in another window; close it there, or let another reader go on here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The scores stand: a heat map was shown since, and it tells what the program saw.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This session stands as it is: session %1 was begun since.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A score is a multiple of %1 % between 0 and %2 %; {wrong} is none.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A heat map is rated from %1 to %2; %3 is none of these.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answers in %1 are damaged; take the file back from a copy, or move it away to begin anew.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>another file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These answers were written by a later version of the program; go on with that one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These answers are of another study; put the right ones into its folder “answers”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>more answers than questions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>answers in another order</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Session %1 comes first: it is not finished.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Answers cannot be written into “%1”; make the folder writable and try again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/making</name>
  <message>
   <source>it was not analysed as far as its levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The study is made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is there already and not empty; choose a new folder for the study.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CT %1 of %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A study needs one case at least.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None of these CTs can be asked about:</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/pictures</name>
  <message>
   <source>The picture %1 of this study is missing; bring the folder “%2” back and go on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture %1 of this study is damaged; take it back from a copy and go on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not a slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>maps of another slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not a part of the slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>too large</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/results</name>
  <message>
   <source>%1 is not in the folder of the study, so nothing is compared with the program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %2 of %3 answered.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is the key of another study; put the right one into the folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is damaged; take it back from a copy, or move it away to do without.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ratings, %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/study</name>
  <message>
   <source>SScILD reader study</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wrong: what it marks is not the disease</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mostly wrong: little of the disease, or much else</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Half right: as much right as wrong</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mostly right: small parts missing or too much</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right: it marks the disease and nothing else</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reader 1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reader 2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no reader study in “%1”: it has no %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The study file in “%1” is damaged; take %2 back from a copy. Answers are kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This study was made by a later version of the program; open it with that one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no pages, or one of them twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not a page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A study has 1 to %1 readers, each with a name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Two readers have the same name; give each a name of their own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No reader can be called “%1”: so the results call the program's own scores.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A study has 1 to %1 sessions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose what is asked: scores of the levels, ratings of the heat maps, or both.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/analyses</name>
  <message>
   <source>Analysis saved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analysis opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This analysis is not in the records; analyse the CT again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This analysis in the records cannot be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening the analysis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saving the analysis</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/backup</name>
  <message>
   <source>SScILD records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The daily copy %1 is open in another program; close it and erase again. Nothing was erased.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The patient is erased, but the daily copy %1 cannot be deleted; delete it by hand.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A backup inside the folder of the records would be lost with it; choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copying masks and heat maps</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/database</name>
  <message>
   <source>There are no records in this folder yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are damaged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are damaged: an entry belongs to nothing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These records are of an older version; open them once for writing first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The database is empty.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RELEASE part</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>COMMIT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ROLLBACK TO part</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ROLLBACK</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/cipher</name>
  <message>
   <source>These records are encrypted, and the library for that is not installed; install the program with its extra “encryption”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is neither the pass phrase nor the recovery key of these records; type it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not a database</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/convert</name>
  <message>
   <source>The copy is not what the records hold, so nothing was changed; try again, or look after the disk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copying the daily copies</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 before *.zip</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/keys</name>
  <message>
   <source>SScILD Desktop records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These records are encrypted; type their pass phrase or their recovery key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These records are encrypted, and the keyring of this system has no key for them; type their pass phrase or their recovery key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keyring of this system did not give the key of the records (%1); unlock it and start again, or type the recovery key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keyring of this system did not take the key (%1), so nothing was encrypted; unlock it first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A pass phrase has at least %1 signs; choose a longer one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This system has no keyring for the key; give a pass phrase. Nothing was encrypted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it gave another back</source>
   <translation type="unfinished"></translation>
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
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A recovery key beside what it opens keeps nobody out; choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/errors</name>
  <message>
   <source>Restore your last backup, or the newest of the daily copies beside the records, with Restore from a backup; the present files are kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are only read here: another window of the program writes them, or Records is turned off under More; make the change there, or turn Records on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another window of this program has the records open; close it, or open the records here for reading only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records in %1 cannot be written (%2); make the folder writable.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>closed database</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>user-defined function raised</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records in %1 cannot be used (%2); check the folder and the disk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unable to open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records in %1 cannot be written; make the folder and its files writable.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are closed; start the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This patient, visit or CT is not in the records; open the patient again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are damaged: a text is none.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no such table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no such column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are damaged: a table is not what was made.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/patients</name>
  <message>
   <source>This patient is not in the records; choose the patient from the list again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The code %1 belongs to another patient; choose another code.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/restore</name>
  <message>
   <source>This file is not a whole backup of the records; choose another one. Nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>too long</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not ours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk has no room for this backup; free some space. Nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be found; choose the backup again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 before %2.zip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Putting the backup in place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Checking the backup</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/result_files</name>
  <message>
   <source>A result file of this analysis %1 (%2…): analyse the CT again, or restore your last backup with Restore from a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not a result file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not an array that was written here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records name a result file that cannot be (%1).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>too short</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is missing</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/row_sums</name>
  <message>
   <source>AND</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are damaged: an entry is not what was written.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/rows</name>
  <message>
   <source>The records are damaged: a day is none.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/schema</name>
  <message>
   <source>DROP INDEX edit_of_analysis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DROP TABLE edit_before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DROP INDEX series_of_uid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The database in the folder of the records was not made by this program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These records were made by a newer version of this program (schema %1, this one knows %2); install the newer version. Nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/series</name>
  <message>
   <source>FROM series LEFT JOIN visit ON visit.id = series.visit_id
    LEFT JOIN patient ON patient.id = series.patient_id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>visit.removed_at IS NULL AND patient.removed_at IS NULL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>analysis.id, analysis.series_id, analysis.made_at, analysis.program_version, analysis.networks,
    analysis.measures, analysis.auto_measures, analysis.fvc_percent, analysis.is_complete,
    visit.id AS visit_id, visit.fvc_percent AS visit_fvc_percent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This CT is not in the records; open it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AND %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This visit is not in the records; open the patient again.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/store</name>
  <message>
   <source>%1 is a file, not a folder; choose another folder for the records.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The database of the records is missing, although there are results.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are not encrypted, so that they have no key.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/thumbnail</name>
  <message>
   <source>PNG</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/records/visits</name>
  <message>
   <source>The visit on %1 is in the future; correct the date.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lung function of %1 is in the future; correct the date.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The patient already has a visit on %1; change that visit, or correct the date.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A visit stays with its patient; move its CT to a visit of the other patient.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/__init__</name>
  <message>
   <source>Pair</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/extents</name>
  <message>
   <source>origin of the great vessels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>main carina</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>pulmonary venous confluence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one centimetre above the right hemidiaphragm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a score must be a number, got %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/goh</name>
  <message>
   <source>Goh et al., Am J Respir Crit Care Med 2008;177:1248</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no disease above the noise</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the extent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>indeterminate, FVC needed (at the 20 % threshold alone: %1)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>extensive (extent 10–30 %, FVC below 70 % predicted)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC % predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (extent below 10 %)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>extensive (extent above 30 %)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>limited (extent 10–30 %, FVC at least 70 % predicted)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/lung_function</name>
  <message>
   <source>Wells et al., Am J Respir Crit Care Med 2003;167:962</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Humphries et al., Eur Respir J 2018 (3.4–6.4 points)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lung function values must be above zero</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/plausible</name>
  <message>
   <source>is it in %1 or in % predicted?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is it in metres?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is it in L?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 %2 %3 and %4 % predicted do not fit together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 %2 is not possible; enter a whole number.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 in %2 is not a number.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not possible; %2enter %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is unusual; check it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is it in mL?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 %2 %3 is %4 % %5 than the %6 before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is it in % predicted?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FEV1 %1 L is above FVC %2 L, which is not possible.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FEV1 is only %1 % of FVC; check both.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RV %1 L is not below TLC %2 L, which is not possible.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TLC %1 L is below FVC %2 L; check both.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung function of %1 lies in the future.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung function was measured %1 days from the visit; is it of another visit?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 as before: 100 % was %2 %3 and would now be %4 %5; check both.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 lies in the future; enter the day of the visit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a visit on %1 already; open that one, or enter another day.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 lies before the year of birth, %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 lies before the time of CT; check the year.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At %1 the patient would be over %2 years old; check the year.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a visit on %1; is %2 the same visit?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: 100 % would be %2 %3; check both.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; check it.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/progression</name>
  <message>
   <source>Flaherty et al., N Engl J Med 2019;381:1718 (INBUILD)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Raghu et al., Am J Respir Crit Care Med 2022, 202202-0399ST (ATS/ERS/JRS/ALAT)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Khanna et al., J Rheumatol 2015;42:2168 (OMERACT)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hoffmann-Vold et al., Ann Rheum Dis 2021;80:219 (EUSTAR)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kafaja et al., Am J Respir Crit Care Med 2018</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>increased extent or severity of traction bronchiectasis and bronchiolectasis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>new ground-glass opacity with traction bronchiectasis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>new fine reticulation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>increased extent or increased coarseness of reticular abnormality</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>new or increased honeycombing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>increased lobar volume loss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>points of FVC% predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>criteria met</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the time between the dates in months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>relative FVC decline %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>absolute FVC decline, points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>absolute DLCO decline, points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>relative DLCO decline %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC decline</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>absolute FVC change, points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot be decided: signs are missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not applicable: not 12 ± 3 months apart</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/severity</name>
  <message>
   <source>Guiot et al. 2025, Fig. 1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % of the lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the share of the lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the sum needs five lobes, got %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/ssc_facts</name>
  <message>
   <source>Modified Rodnan skin score: thickness of the skin, 0 to 3 at each of 17 places, summed up to 51.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Height</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Height of the body in centimetres.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weight of the body in kilograms.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>6-minute walk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Distance walked in six minutes, in metres.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Krebs von den Lungen 6 in the serum, in U/mL: higher where alveoli are damaged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Skin subset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limited cutaneous: skin thick below elbows and knees and in the face alone; diffuse cutaneous: above them too; sine scleroderma: no thick skin.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Digital ulcers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ulcers of the fingertips: present at this visit, healed ones only, or none.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smoking</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whether the patient smokes, did so formerly, or never did.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>limited cutaneous</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>diffuse cutaneous</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sine scleroderma</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/verdict</name>
  <message>
   <source>%1 must lie between %2 and %3, got %4</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/volumes</name>
  <message>
   <source>Both lungs</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/rules/windows</name>
  <message>
   <source>%1: the second is not later than the first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>inside</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>outside</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/sheets/__init__</name>
  <message>
   <source>FIELDS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cell</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/sheets/cells</name>
  <message>
   <source>day first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>month first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>keine angabe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nicht durchgefuhrt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds '%1', which is not a date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds '%1', neither yes nor no</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds '%1', which is not a number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is a formula without a stored result; open the file in Excel and save it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds the error %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds %1, which is not a date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds '%1'; write the year with four digits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds '%1'; choose whether the day or the month comes first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds %1.%2.%3, a day that does not exist</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>holds the date %1, not a number</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/sheets/csvfile</name>
  <message>
   <source>%1 is neither an Excel nor a CSV file; choose a sheet with lung function values.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row %1 of %2 cannot be read (%3); correct it and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading the sheet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has more than %2 rows; keep only lung function values in it.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/sheets/excel</name>
  <message>
   <source>%1 is damaged or not an Excel workbook; open it in Excel, save it again and choose that file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is protected by a password; save it without one and choose that file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is an OpenDocument sheet; save it as .xlsx or .csv and choose that file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 unpacks to far more than a sheet of values; keep only lung function in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has no visible sheet; show one in Excel and save.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/sheets/headings</name>
  <message>
   <source>Patient (code or hospital ID)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DLCO corrected for haemoglobin (yes or no)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Is “%1” in % of predicted? If so, choose it for that column.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Is the day or the month first in %1?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the column with the date.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/sheets/preview</name>
  <message>
   <source>The visit of %1 holds lung function of %2 already</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no patient has the code or hospital ID '%1'</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>to the visit of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>choose the column with the patient's code or hospital ID</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>there is no patient in this row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>choose the column with the date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>there is no date in this row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 holds '%2', not a grade from 0 to 4</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>new visit on %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; type these values at the visit where they belong.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>there are no values in this row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>'%1' fits %2 patients; use the code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Date %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 holds '%2', not %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is of the same patient and day as, but differs from,</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/sheets/read</name>
  <message>
   <source>open it in its own program, save it as .xlsx or .csv and choose that file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is in the old Excel format; %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is empty; choose a sheet with lung function values.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is larger than %2 MB; keep only the lung function values in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not a file that can be read; choose an Excel or CSV file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be opened (%2); close it elsewhere or copy it here.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/sheets/table</name>
  <message>
   <source>No table was found: the sheet needs one row of headings with the values below it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sheet has headings but no values below them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Column %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/volume</name>
  <message>
   <source>The voxel spacing %1 mm is not usable; export the series again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The image axes are not at right angles; export the series again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a volume is int16 and has the shape of its geometry</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>core/xlsx/sheet</name>
  <message>
   <source>a document type</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no rows, or not in order</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>integrity</name>
  <message>
   <source>Install the program again; patients, results and settings stay as they are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 files are as they were built</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>runs by this Python, from a wheel or its source; only packages have a list to compare with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the files are of version %1, the program is %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This installation is damaged: %1%2. %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” was changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” cannot be read (%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The list of the program's files (%1) is missing or damaged. %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>logs</name>
  <message>
   <source>%(asctime)s %(levelname)s %(name)s: %(message)s</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>selftest</name>
  <message>
   <source>Resources are missing or empty %1; install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures of the guide are missing %1; install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the analysis of the built-in case is not complete.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the lungs that were written as DICOM are not those of the analysis.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the window could not be shown (%1); are system libraries missing?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the disk with %1 is full: %2 MB are free, at least %3 MB are needed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is decoded into wrong pixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>there was no analysis to export.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is %2 %3 from the truth, at most %4 are allowed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 came back in another size.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a patient that was kept was not found again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the 3D library cannot be loaded; install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be written (%2); free space or correct its rights.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>state/active_tool</name>
  <message>
   <source>Pointer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pointer: lay down the tool that is in hand</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ruler: drag, or click at both ends</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Angle: click at an end, the vertex and the other end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ellipse with mean, SD, area and histogram</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rectangle with mean, SD, area and histogram</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HU of a place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brush: correct a mask in one slice; Ctrl erases</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ball</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ball: correct a mask in all slices that it reaches; Ctrl erases</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Polygon: correct what is drawn round; Ctrl erases</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>state/keymap</name>
  <message>
   <source>Next lesion, largest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Places</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous lesion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One slice to cranial, anterior or right in the active plane</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One slice the other way</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ten slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ten slices the other way</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First slice of the active plane (cranial, anterior, right)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last slice of the active plane</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left drag changes the window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tools</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left drag scrolls slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left drag pans</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left drag moves the crosshair</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete the chosen measurement; Undo brings it back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smaller brush or ball</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Larger brush or ball</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lesions shown or hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Overlays</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Borders of the lobes shown or hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lines of the Goh levels shown or hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat map shown or hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Crosshair shown or hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hold to hide all overlays</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lesions filled or as outlines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slab: MIP, MinIP, mean, off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thicker slab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thinner slab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slices of the active plane run by themselves, or stop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>They run faster</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>They run slower</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grey levels inverted, and back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pixels smoothed, or as they are</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fit the pictures to their places</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Axial large, the other planes beside it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Three planes of the same size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The five Goh levels at once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>3D large, the planes beside it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Active plane large, and back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Axial planes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Coronal planes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sagittal planes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hold to see the prior in the place of the current</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next difference overlay: density, lesions, none</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move both CT together by anatomy, or each by itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next place where lesions were gained or lost, largest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous such place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Active side large, and back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Day of a new visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove the visit that is chosen; Undo brings it back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In a box: the saved value comes back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ctrl + wheel, right drag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom in all planes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left drag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The active tool (window at the start); Esc goes back to the pointer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click, or Shift + move</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Crosshair to this place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Double click</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One plane large, and back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drag a level line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move a Goh level; it is scored again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>End</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Del</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Esc</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>preset:%1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 window, or what Window presets made of it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>level:%1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go to Goh level %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>hand:%1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>state/keys</name>
  <message>
   <source>Tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Return</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>state/palette</name>
  <message>
   <source>Lobes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ground-glass (narrow)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Emphysema</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vessels with contrast</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Full range</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>state/reading</name>
  <message>
   <source>Slab: off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>MIP</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mean</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>state/session</name>
  <message>
   <source>Device: not used yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The badge shows what a network session really uses, after it was created.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This series can be looked at but not analysed: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look before it is analysed, and press “Analyse anyway” above the pictures: %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_look</name>
  <message>
   <source>Progressive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stable</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No answer, or no follow-up</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_panel</name>
  <message>
   <source>Point at a mark, or step with the arrow keys, to see whose it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>faint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SVG</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Figure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save this figure on white as PNG</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save this figure on white as SVG</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_picture</name>
  <message>
   <source>A figure is saved as .png or .svg; choose one of these endings.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figures_of_result</name>
  <message>
   <source>Choose a definition of progression above; none is recommended over the others.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1%2, divided by %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change of %1 against change of %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scatter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no measures to show yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progressive against stable</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change of</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/cohort/page</name>
  <message>
   <source>none chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&lt;qt&gt;The published definitions disagree in up to a third of patients; none is recommended over the others. Groups are made by the two visits of the change; patients who cannot be decided belong to neither.&lt;/qt&gt;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Values at one visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change between two visits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progressive by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All tables, data and charts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Patients</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Values at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Across</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CT measure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cohort</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>hero</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Second visit against first</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/cohort/tables</name>
  <message>
   <source>Progressive
n</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progressive
median (quartiles)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stable
n</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stable
median (quartiles)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mann–Whitney
p</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progressive
mean ± SD</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stable
mean ± SD</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Welch's t
p</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First visit
median (quartiles)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Second visit
median (quartiles)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Difference
median (quartiles)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wilcoxon
p</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Difference
mean ± SD</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paired t
p</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Values of</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh extent, %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC, %
predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC minimal
important change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spearman's ρ %1, p %2, n %3</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/cohort/words</name>
  <message>
   <source>Two-sided p values, not corrected for their number.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spearman ρ = %1, n = %2, p %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mann%1Whitney p %2%3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change of %1%2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>, Welch's t-test p %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FEV</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/compare/header</name>
  <message>
   <source>Prior</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Current</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not analysed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Days between unknown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Same day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 EARLIER</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>swap</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exchange prior and current</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop this (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the %1 CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The prior CT is the later one; exchange the sides.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/compare/layers</name>
  <message>
   <source>Gained</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lost</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HU, current − prior</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>volume, current</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>against prior</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 since the prior</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/compare/page</name>
  <message>
   <source>Neither CT has Goh levels yet; analyse them on the CT page.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no lesion that was gained or lost to go to.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh levels are moved on the CT page; a click here takes both CT there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Changed place %1 of %2, %3 mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The matching place is %1 mm %2 this scan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, brought into the shape of the current</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, as it is</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/compare/pane</name>
  <message>
   <source>%1 CT, %2 plane</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/compare/rail</name>
  <message>
   <source>%1 Click: both CT to their level %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Height in the %1 CT with its Goh levels</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/compare/slice</name>
  <message>
   <source>Matching place %1 mm %2 of this slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The matching place is outside this scan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>top left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bottom left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>to the left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>to the right</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/compare/tools</name>
  <message>
   <source>Hold the mouse button, or the key F: the prior in the place of the current</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No difference</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Density (HU)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Local volume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>GGO</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ret</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cons</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fib</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Axial</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Coronal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sagittal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What changed, laid over the current CT (D)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Linked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>link</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Prior in place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It needs a registration of both CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Both CT move together by anatomy (L)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Difference</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Own window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window of both CT (F2 to F8)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window preset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Difference overlay</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opacity of lesions and difference (hold H to hide them)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opacity of lesions and difference</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 planes (%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/ct_page</name>
  <message>
   <source>Whose CT this is and the visit it is kept with</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/dicom_dialog</name>
  <message>
   <source>The objects refer to the CT by its UIDs and lie in its frame of reference. They go into a new folder; the folder of the CT is only read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Segmentations as label maps (younger; few programs read them)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export DICOM</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/correct_panel</name>
  <message>
   <source>A Goh level whose slice was corrected is scored by the drawn areas, in percent of its lung area; the others stay as the network scored them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw the target; a lesion only inside the lungs, a lobe only in its own lung</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Erase</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the target away; so does drawing with Ctrl held</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make any lesion there this class; any lobe, or any lung, this one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lowest HU that a stroke takes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Highest HU that a stroke takes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take back every correction; Undo brings them again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Diameter of brush and ball ([ and ])</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only HU from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A stroke adds only voxels within these densities; both ends belong to them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is done to the whole target</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this slice only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do this to the target that is chosen above</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correct masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>correcting masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 correction</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 corrections</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is corrected.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/heat_threshold</name>
  <message>
   <source>map %1 %, network %2 %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use as mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 points:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Threshold of the heat map in points of score</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Places where healthy lung lowers the score by more than this count as diseased</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The threshold that the program chose for this map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw what is outlined as a lesion of this slice, to be corrected: GG as ground-glass, RET as reticulation, TOT as the class that is chosen for the brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat map threshold</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made in the background, the viewer stays usable; Esc stops it</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/level_reading</name>
  <message>
   <source>accepted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>typed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By the corrected mask of its slice; %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The scores of this level are right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No score of this level counts; without it there is no stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take back what was decided about this level</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 as you read it, in steps of 5 %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Level %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/volume_reading</name>
  <message>
   <source>Whose volume is decided about</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Volume as you read it, in millilitres</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This volume is right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This volume counts nowhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take back what was decided about this volume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; automatic %2 mL.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/findings_banner</name>
  <message>
   <source>Not analysed, for looking only:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look before it is analysed:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>… and %1 more (rest the pointer here)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analyse anyway</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sentence stays with every number and every export.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/fvc_box</name>
  <message>
   <source>unknown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>% pred.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/goh_panel</name>
  <message>
   <source>The stage is shown when all five levels are scored.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>own</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The raw values do not agree: TOT %1 is %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rests on the mean extent, %1, and %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The raw values agree: TOT %1, the larger of GG and RET %2, both together %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>less than %1, the larger of GG and RET</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>more than GG and RET together, %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh levels and stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mean extent of the five levels, as scored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>% of lung area: 5 % step (raw)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC %1 % predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Found by: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Uncertainty of the network ±%1 mm.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Network and anatomy differ by %1 mm.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Moved by the reader; automatic: z %1 mm%2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TOT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>GG</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RET</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>big</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC in percent predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rule: %1. %2 %3.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At the 20 % threshold alone: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>extent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>steps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fvc</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>level_%1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/header_dialog</name>
  <message>
   <source>Tag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>VR</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DICOM header</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search in tag, name and value</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search in the header</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 element</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 elements</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/lesion_table</name>
  <message>
   <source>Lesion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Any of these (union)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not marked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: not measured, which is not 0 %.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/levels_strip</name>
  <message>
   <source>map %1 %2 score %3 %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh level %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The five levels; keys 1 to 5 go to them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice along the body</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>heat maps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No heat map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>faithfulness</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>· moved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>heatmap</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/lobe_table</name>
  <message>
   <source>Sum of severities (0–25)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Automatic: %1 mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hardly seen, so as expected: %1 fissure.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Severity of a lobe by its diseased share. %1. Source: %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lobe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Severity</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/lung_card</name>
  <message>
   <source>Right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>(own)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 mL</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/profile_pane</name>
  <message>
   <source>Score all slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Profile of disease along the body; arrow keys go from slice to slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A click goes to the slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>height, % of the lungs (0 = base)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Score every slice with lung; the viewer stays usable</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>z %1 mm, height %2 %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice, as curves along the body.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analyse first.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/progress_panel</name>
  <message>
   <source>Stop the analysis and keep the finished stages (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Analysis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>stopping …</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/region_table</name>
  <message>
   <source>Thirds have equal heights between the lowest and the highest slice with lung, both lungs together.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>EF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Any</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %2 mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/results_panel</name>
  <message>
   <source>Lesions, by volume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lesions by lung and third, % of the lung there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Density by region</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/series_dialog</name>
  <message>
   <source>Day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Series</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Suitable</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With limits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Asks first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Patient %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show this series</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Series found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Why it was skipped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Skipped files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Skipped files (%1)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The series on screen was chosen for the reason given. Double click shows another one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>· on screen</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/tool_column</name>
  <message>
   <source>Cine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Invert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reading:%1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %2 slices a second (%3)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/ct/viewer_bar</name>
  <message>
   <source>3 planes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>5 levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thinner</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>layout:%1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Layout</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What left drag does</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slices taken together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>show:%1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is drawn on the pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tool:%1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show ▾</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drag: %1 ▾</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/evaluate/labels</name>
  <message>
   <source>Say what each label of “%1” means. The answer is kept for masks with the same labels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Labels of the mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Meaning of %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/evaluate/page</name>
  <message>
   <source>Class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jaccard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Precision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recall</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HD95 mm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reader mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Program mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Difference mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open mask…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Readers' scores…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Labels…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>NIfTI, NRRD, DICOM SEG or RTSTRUCT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A sheet with Reader, Level, TOT, GG and RET</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the labels of the mask mean</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Workbook, JSON, plots, slices with both borders</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Map of what one marked alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class that is shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scores</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Plots</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/encryption_dialog</name>
  <message>
   <source>The database with names, numbers, days, findings and small pictures is encrypted (SQLCipher, AES-256), with it the daily copies. Masks and heat maps stay as they are: they hold no name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Who loses the key loses the records: nobody can open them without it. A recovery key on paper opens them too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The key is kept by this system: %1. The program opens the records without asking.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This system has no keyring for the key, so that you choose a pass phrase and type it at every start.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records on this computer and their daily copies are encrypted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decrypted they can be read by whoever can read your files. Backups that were made encrypted stay so.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The library for encrypted records is not installed; install the program with its extra “encryption”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Encrypt the records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decrypt the records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the recovery key …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pass phrase or recovery key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Work without records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Encryption of the records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pass phrase</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save a recovery key as well</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close this window (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The two pass phrases are not the same; type them again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The records are locked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type a pass phrase, twice.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_keys</name>
  <message>
   <source>Search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>F3 or Enter, Shift+F3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next and previous place found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back and forward</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ctrl + wheel, Ctrl++, Ctrl+-, Ctrl+0</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Size of the letters</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_text</name>
  <message>
   <source>Page of the guide</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_window</name>
  <message>
   <source>Nothing was found. Every word you type must stand on the page.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>User guide</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search the guide (Ctrl+F)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pages found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous place (Shift+F3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next place (F3 or Enter)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/help_dialogs</name>
  <message>
   <source>Research use only. Not a medical device, not for diagnosis.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Interstitial lung disease in systemic sclerosis on chest CT: lung and lesion masks, Goh levels, extent scores, heat maps. Everything is computed on this computer; no connection is opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Errors were measured on a patient kept out of training, with inserted lesions of known extent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>After</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Networks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No networks are installed in this copy.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/key_sheet</name>
  <message>
   <source>td { font-size: %1px; }</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/keys_dialog</name>
  <message>
   <source>Command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Part</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 belongs to boxes and dialogs everywhere and cannot be given away.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is the key of “%2” (%3); it would have it no more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is its key already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>warn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Change keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search a command or a key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New key: press it here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Press the key, with Ctrl, Shift or Alt where wanted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The command stays in the menu and under Ctrl+K</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The usual keys of this command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The usual keys of all commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Beside the keys there are</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/preferences</name>
  <message>
   <source>The theme and the size of the letters change at the next start.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Graphics card where there is one (CUDA), else processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Graphics card (CUDA)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask whether to open it again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All that are good</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the networks run</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Processor threads of the networks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat maps of the five levels in every analysis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Careful marking: lesions also of mirror images, three times as slow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show codes (P0001) instead of names, everywhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep patients, visits and results in the records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Encryption of the records …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last CT at the start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name that goes with your edits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Encrypt or decrypt the records, recovery key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folders</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/presets_dialog</name>
  <message>
   <source>Centre of the preset %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Width of the preset %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the preset %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window presets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Centre</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Width</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Names, centres and widths as they were at first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keys stay with their row.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/help/tour_card</name>
  <message>
   <source>Back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tour, step %1 of %2: %3. %4</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/main_window</name>
  <message>
   <source>Research use only. Measured errors of the networks: About</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 – research use only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go to the CT that is analysed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/measuring/density_panel</name>
  <message>
   <source>Thirds: the height of the lungs in three equal parts. Choose a row for its histogram.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>excess kurtosis %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>excess kurtosis from −1024 to −200 HU %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/measuring/panel</name>
  <message>
   <source>Delete</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bins of %1 HU, line: mean</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measurement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete the chosen measurement (Del); Undo brings it back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Histogram of %1 voxels</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/measuring/shape_tool</name>
  <message>
   <source>A measurement begins inside the picture.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/networks/dialog</name>
  <message>
   <source>Drop a network here: one ONNX file (.onnx) with its card (.json)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is taken in only after it was checked and answered properly on a generated chest.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Network and card (*.onnx *.json);;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One network or method serves each role. An analysis that was made keeps its own; the next uses these.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Test again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose an ONNX file and its card</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask the picked network on the generated chest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the picked network out; only added ones can go</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop; nothing is added (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About this network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the network did in the test</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On the generated chest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove “%1”? Its file and card are deleted from this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a network and its card</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/networks/table</name>
  <message>
   <source>Used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured error</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use “%1”: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>use</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/networks/text</name>
  <message>
   <source>Not tried on this computer yet. “Test again” asks it on a generated chest whose truth is known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is noted of its last trial cannot be read; “Test again” asks it anew.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A generated chest shows whether a network answers properly, not how good it is on patients.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Total (union)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing this program knows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Design</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Differs from the published one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Training</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its card says nothing more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It marks no lungs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lungs overlap with the truth by %1 (Dice).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mean error, points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>% of the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing was answered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>overlap with the truth (Dice)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>network / truth, %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh level</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>mm above the truth</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>built in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the program</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/change_table</name>
  <message>
   <source>Two visits with the same measurement are needed to show a change.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Relative %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Per year</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Later minus earlier value; percentages change by points.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In percent of the earlier value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Absolute change divided by the days between the measurements, times 365.25.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An extent that changed by up to 3.4 points is within measurement noise (Humphries, ERJ 2018).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>missing at %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 %2 (extent: noise)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Before day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>After day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Relative (%)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy for a spreadsheet, with every digit (Ctrl+C in the table)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_dialog</name>
  <message>
   <source>Reading the sheet …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drop an Excel (.xlsx) or CSV file with lung function here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, %2 into visits that are there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose file…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What %1 holds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>; %1 with a doubt left out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import lung function</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An Excel or CSV file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whose rows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Example</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Holds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take doubtful values too</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close without importing (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the columns hold</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What happens with each row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>03/04/2024 is 3 April</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>03/04/2024 is March 4</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop this; nothing is half imported</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rows of all patients</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 new visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 new visits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>also the %1 with a doubt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>also the one with a doubt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A sheet with lung function</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 rows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all rows are of %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_rows</name>
  <message>
   <source>Row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Also</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What happens</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>skipped: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rows of the sheet</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/patient_editor</name>
  <message>
   <source>Name, hospital ID and year of birth come from the CT. Press the pencil to correct them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a CT, choose a patient on the start page, or begin with a new one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>pencil</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hospital ID</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sex</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Born</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Disease</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Antibody</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A patient without a CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove this patient; Undo brings the patient back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notes about the patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No patient is open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pseudonym mode is on</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/patient_page</name>
  <message>
   <source>Progression</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trend</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_grid</name>
  <message>
   <source>Nothing is missing: every definition that applies is decided.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 may decide it, %2 in any case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, %2: not asked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all of them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Definition</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Definitions of progression and what each asks for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 does not ask for %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is missing: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>decides</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>decide</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_panel</name>
  <message>
   <source>Every definition is shown as published and none is recommended: they class up to a third of patients differently.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progression needs two visits on different days.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More fibrosis on CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not looked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>looked, none seen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>another explanation for the worsening</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy all definitions with their inputs; no name in it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>definitions of progression</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What you see on the CTs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Worse symptoms are taken from the visits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More fibrosis on CT (INBUILD)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>looked, %1 seen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signs</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/rule_card</name>
  <message>
   <source>Met</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not met</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cannot be decided</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC min. change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot be decided</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not determined</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Missing: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Asked: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time window: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Source: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window: %1
%2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_boxes</name>
  <message>
   <source>This was typed and is not saved yet: Enter saves it, Esc brings the saved value back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep it anyway</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The value is right: save it as it is</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_editor</name>
  <message>
   <source>Choose a visit in the table, or add one (Ctrl+N).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A visit needs a day; type it like 2024-03-15.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove this visit; Undo brings it back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Day of the visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Day of lung function</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>same day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not asked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DLCO Hb-corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Breathlessness, mMRC</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Symptoms worse since the last visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notes about the visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Treatment and notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hb-corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No CT at this visit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>composite physiologic index %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not noted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Symptoms in words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Visit %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No visit chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Worse since last</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In words</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_pair</name>
  <message>
   <source>First visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Second visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 months apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Two visits are needed to compare.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_text</name>
  <message>
   <source>It is not saved yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0 – breathless only on strenuous exercise</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 – short of breath when hurrying or walking up a slight hill</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>2 – walks slower than people of the same age, or stops for breath</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>3 – stops for breath after about 100 m or a few minutes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>4 – too breathless to leave the house, or when dressing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>5.1 or 15.2 mL/min/mmHg</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is not a number; type it like %2. %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is not a date; type it like 2024-03-15 or 15.03.2024. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” can be read as two dates; type it as %2-MM-DD. %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is not a year of birth; type four digits. %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CT without a description</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no day “%1” in the calendar. %2</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/patient/visits_table</name>
  <message>
   <source>No visits yet. Type a day and press Add visit, open a CT, or import lung function from a sheet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 for haemoglobin</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Extent %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Worse</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First of the two visits compared</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Second of the two visits compared</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not known whether corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open this CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import lung function…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Something typed for this visit is not saved yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung function measured on %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Day of the new visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a visit on this day (Ctrl+N, then Enter)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The CT of the chosen visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From an Excel or CSV sheet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Visits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New visit on</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/planes/annotations</name>
  <message>
   <source>top right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bottom right</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/planes/heatmap</name>
  <message>
   <source>they disagree: do not lean on the map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>below 0 = disease</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/planes/lookup</name>
  <message>
   <source>a mask must have the shape of the volume</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/planes/overlay_list</name>
  <message>
   <source>Colour of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show or hide: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour of: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opacity of: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opacity of %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/planes/planes</name>
  <message>
   <source>RL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AP</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>IS</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/planes/planes_view</name>
  <message>
   <source>Lesion %1 of %2, %3 mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no lesion to go to.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/planes/slice_view</name>
  <message>
   <source>Hidden:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 plane</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/new_study</name>
  <message>
   <source>Which analysed CTs are asked about? Their names and codes are shown to no reader.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no analysed CT in the records yet; analyse some, then make the study.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New reader study</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CTs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose where, and write the study</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make nothing (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Names with commas between them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Readers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sessions of each</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Seed of the order</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Asked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scores of the levels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ratings of the heat maps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 CTs</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/overview</name>
  <message>
   <source>Make a study of analysed CTs, or open the folder of one that was made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each session asks every question once, in an order of its own: first the scores of all slices, then the ratings of the heat maps. No name and no number of the program is shown. Every answer is kept at once; pause whenever you like.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For whoever evaluates the study: what readers see here may sway those who are not finished</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New study…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Begin</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 session %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose analysed CTs of the records, readers and sessions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder of a study</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Workbook and plots into a new folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The session before comes first</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/picture</name>
  <message>
   <source>The slice</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/reading</name>
  <message>
   <source>How much of the lung on this slice is diseased? In steps of 5 %.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How well does this heat map show %1?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TOT is usually at least the larger of GG and RET, and at most their sum.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All %1 questions of this session are answered. Thank you.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>↑ ↓ change by 5 %, Enter goes on and takes the scores at the last one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keys 1 to 5 answer. H hides and shows the map.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take these scores</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>eye</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo last answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write them down and go on (Enter)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hide and show the heat map (H)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask the last question again (Ctrl+Z, Backspace)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back to the overview; every answer is kept (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Key %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of %2, %3 after it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was rated %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each of the three needs a score; 0 % where there is none.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/results</name>
  <message>
   <source>To the overview (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/window</name>
  <message>
   <source>Reader study</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/meshes</name>
  <message>
   <source>Building the 3D view</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/pane</name>
  <message>
   <source>3D cannot be shown on this computer: no working OpenGL was found.
Everything else works without it. On Debian or Ubuntu, installing
libosmesa6 (software 3D) makes it work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Surfaces of the lungs, their lobes and lesions, with the five Goh levels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preparing the 3D view …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing to show in 3D yet: run the analysis first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whole</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Coronal, seen from the front</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Axial, from above</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No volume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bones</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Density of the lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cut</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cut the scene open at the crosshair</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the CT itself in 3D beside the surfaces</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open 3D</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the five lobes, each in its own colour with its name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn the patient slowly; a press in the picture stops it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look from the %1 of the patient, everything in sight</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/probe</name>
  <message>
   <source>DISPLAY</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/shared/actions</name>
  <message>
   <source>Start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recent studies, patients, opening a CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures, levels and results of the open CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Visits, lung function, change and progression</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The prior CT beside the open one, scrolled by anatomy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All patients of the records: correlations, groups, figures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The open CT against a reader's mask, scores</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open DICOM files, a ZIP, a DICOMDIR or NIfTI</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open built-in case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A generated thorax with known lesions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Series…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All series found, why this one was chosen, skipped files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Run the whole analysis, or go on where it stopped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write the workbook, the JSON and the masks into a folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Report…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write a report of two pages as PDF, to print or to hand on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The result as five lines of text onto the clipboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The active plane as it is shown onto the clipboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export DICOM…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Segmentations, measurements, pictures, report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take back the last change on this page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the 3D surfaces; again: large, and back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DICOM header…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Every element of the header of the slice shown, with a search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The window on the whole screen, and back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Off: numbers first, no maps; single slices have theirs on request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made in the background; Esc stops it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next heat map pattern</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TOT, GG, RET, off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Off: nothing about patients is written; what was kept can be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trend workbook…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All visits of this patient as an Excel workbook</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Append to cohort workbook…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One row per visit, each only once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reader study…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heat maps rated and levels scored blind, by several readers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Networks…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which networks analyse; add, test and remove your own</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Device, heat maps, privacy, theme, size of the letters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window presets…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Names, centres and widths of the windows on F2 to F8</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Everything that is kept, in one ZIP file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore from a backup…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take back a backup; what is there now is kept beside it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All commands…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Every command, found by its words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How to do it: the page about what is on screen, and a search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another key for a command; conflicts are named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Through the program in seven steps, on a generated chest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All keys on one sheet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Versions, networks and their measured errors</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop what is running, or close the message</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>page_%1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/shared/command_palette</name>
  <message>
   <source>What do you want to do?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No command has these words.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/shared/device_badge</name>
  <message>
   <source>Device</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1&lt;br&gt;&lt;br&gt;%2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>device</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/shared/messages</name>
  <message>
   <source>Copy log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the program's log (no patient data in it) for a report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>They come when this one is closed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close this message (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Error</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/shared/pieces</name>
  <message>
   <source>Part that scrolls</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Table: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>User guide: %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/shared/question_bar</name>
  <message>
   <source>Close the question (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Question: %1</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/shared/theme</name>
  <message>
   <source>Dark, for the reading room</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light, for a bright room</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>raised</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>accent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fusion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>font-size: %1px</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/shared/waiting_chip</name>
  <message>
   <source>Clear finished</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CTs that are analysed in the background</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting list %1 of %2%3%4 ▴</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show this patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take it out of the list, or stop it</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/start/move_dialog</name>
  <message>
   <source>Move here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move a CT</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>To which patient and visit does “%1” belong?</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/start/patient_list</name>
  <message>
   <source>Code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search code, name or hospital number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search patients</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 found</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/start/recent_studies</name>
  <message>
   <source>Not analysed yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CT series</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move to another patient or visit…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Click opens the CT</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/start/start_page</name>
  <message>
   <source>A DICOM folder, a ZIP archive, a DICOMDIR, loose DICOM files, or a NIfTI volume in Hounsfield units</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing leaves this computer. The source folder is only read. Research use only, not a medical device.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>series</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sscild</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drop a chest CT anywhere on this window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A generated thorax with known lesions; no patient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recent studies</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/tool_bar</name>
  <message>
   <source>More ▾</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other things to open, exports of the patient, records</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/trend/chart</name>
  <message>
   <source>There are no visits yet. Add a visit, and the chart begins here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was measured at these visits yet. Analyse a CT or type lung function.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tick a measure on the right to draw it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One visit so far: a second one makes a trend.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trend of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of the chart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trend over time; arrow keys go from mark to mark, Enter shows the visit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left axis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right axis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PNG…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SVG…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the chart as a picture of 2200 × 1280 pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the chart as a drawing that can be enlarged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the chart as a picture (Ctrl+C in the chart)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: not measured at any visit</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/trend/picture</name>
  <message>
   <source>A picture of the chart is saved as .png or .svg; choose one of these endings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the picture could not be written</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>views/trend/series</name>
  <message>
   <source>Dotted: no value at a visit in between.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh ground-glass</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh reticulation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>LAA, below −950 HU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HAA, −600 to −250 HU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kurtosis to −200 HU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>±%1 points around the first %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Extent, %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Volume, mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Density, HU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Density, % of lungs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shape of density</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung function, % predicted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung function, L</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DLCO, mmol/min/kPa</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>KCO, mmol/min/kPa/L</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>mRSS, points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Six-minute walk, m</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>KL-6, U/mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weight, kg</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Height, cm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>first value</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>workers/__init__</name>
  <message>
   <source>Channel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Receivers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runner</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Work</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>workers/time_left</name>
  <message>
   <source>about %1 min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>about %1 s</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>help/glossary</name>
  <message>
   <source>TOT, total extent: share of the lung area of this slice covered by any interstitial disease, in percent. It is the area of the union of the patterns.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>GG, ground-glass extent: share of the lung area of this slice with hazy density that leaves vessels visible, in percent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RET, reticulation extent: share of the lung area of this slice with a net of fine lines, in percent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh level 1: origin of the great vessels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh level 2: main carina.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh level 3: pulmonary venous confluence.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh level 4: halfway between levels 3 and 5.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh level 5: one centimetre above the right hemidiaphragm.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Readers score in steps of 5 %. The raw number of the network is in brackets.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A level is consistent when max(GG, RET) ≤ TOT ≤ GG + RET: the union can be neither smaller than its largest part nor larger than the sum.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mean of the five TOT scores in percent (Goh 2008).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh stage: extent below 10 % limited, above 30 % extensive; from 10 to 30 % FVC decides: at least 70 % predicted limited, less extensive. Goh, AJRCCM 2008;177:1248.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forced vital capacity in percent of the predicted value. Needed only where the extent lies between 10 and 30 %. Leave at 'unknown' if there is none.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ground-glass opacity: hazy increased density that leaves vessels and bronchi visible.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reticulation: fine crossing lines, thickened septa.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Consolidation: dense lung in which vessels can no longer be seen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Established fibrosis: coarse reticulation with distortion, traction bronchiectasis or honeycombing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Union of all lesion classes; smaller than the sum where classes overlap.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung volume with vessels inside, trachea and main bronchi outside.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lobes: the lungs cut along their fissures. Where a fissure cannot be seen its border goes on smoothly from where it can. Click: go to the most diseased slice of the lobe.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mean density of the lungs in Hounsfield units.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The score read off the thresholded heat map beside the network's own score. Where both agree, the map shows what the network really used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signed replacement heat map: each place is replaced by healthy lung and the change of the score noted. Yellow to red: disease adds to the score here. Green to blue: the contrary.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Moved by the reader; the automatic place and scores are kept and exported beside.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the networks really ran, read from the session after it was created.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>help/patient</name>
  <message>
   <source>FVC, forced vital capacity, in litres. Declines in percent of the first value (relative) are taken from litres where both dates have them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FVC in percent of the predicted value. Declines in points (absolute) and the Goh stage are taken from it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FEV1, volume breathed out in the first second, in litres. It cannot be larger than FVC.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FEV1 in percent of the predicted value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in percent of the predicted value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in mmol/min/kPa. Typed with its unit, for example 15.2 mL/min/mmHg, it is divided by 2.986.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>KCO, DLCO by alveolar volume, in mmol/min/kPa/L. Typed with its unit, for example 4.5 mL/min/mmHg/L, it is divided by 2.986.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whether DLCO was corrected for haemoglobin. PPF 2022 asks for the corrected value; the rule says so where it is not known.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The day lung function was measured, where it was not the day of the visit. Rules count the time between these days.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Breathlessness by the mMRC scale:&lt;br&gt;0 – only on strenuous exercise&lt;br&gt;1 – when hurrying or walking up a slight hill&lt;br&gt;2 – walks slower than people of the same age, or stops for breath&lt;br&gt;3 – stops for breath after about 100 m or a few minutes&lt;br&gt;4 – too breathless to leave the house, or when dressing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whether respiratory symptoms are worse than at the visit before. 'Not asked' leaves rules that need it undecided.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Symptoms in words, for example cough.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Treatment at this visit, for example mycophenolate 2 g, nintedanib.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Anything else about this visit. Saved when the box is left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Day of the visit. Type 2024-03-15 or 15.03.2024. One visit a day.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pseudonym: the only thing shown and exported in pseudonym mode.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the patient; kept on this computer only and hidden in pseudonym mode.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number of the patient in the hospital (DICOM PatientID); sheets of lung function are matched by it or by the code. Hidden in pseudonym mode.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sex as written in the CT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Year of birth, four digits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PPF 2022 is defined for interstitial lung disease other than IPF.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Autoantibody of systemic sclerosis.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Anything else about the patient.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The two visits that the progression rules, the change table and the comparison of the CTs are about.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh extent: mean of the five TOT scores in percent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goh stage with the FVC typed for this visit: below 10 % limited, above 30 % extensive, between them FVC decides.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PPF 2022 asks the reader: any one of these six signs is radiological progression. Numbers of the program stand beside them and decide nothing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>INBUILD asks whether fibrosis on CT increased; it is the reader's judgement.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PPF 2022 is not met where something else explains the worsening, for example infection, heart failure or treatment toxicity.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lung function measured up to so many days from a visit that has none, for example from the day of the CT, goes into that visit with its own date; everything else becomes a visit of its own day.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
