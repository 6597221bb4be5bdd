<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>__init__</name>
  <message>
   <source>SScILD Desktop</source>
   <translation>SScILD Desktop</translation>
  </message>
  <message>
   <source>module %1 has no attribute %2</source>
   <translation>模块 %1 没有属性 %2</translation>
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
   <translation>已停止；未写入任何内容。</translation>
  </message>
 </context>
 <context>
  <name>api</name>
  <message>
   <source>No network “%1” serves “%2”; the roles are %3.</source>
   <translation>没有模型“%1”可用于“%2”；可用的用途为 %3。</translation>
  </message>
  <message>
   <source>There is no device “%1”; choose %2.</source>
   <translation>没有设备“%1”；请选择 %2。</translation>
  </message>
  <message>
   <source>There is no file or folder “%1”; check the name.</source>
   <translation>没有文件或文件夹“%1”；请检查名称。</translation>
  </message>
  <message>
   <source>There is no series with this UID there.</source>
   <translation>该处没有此 UID 的序列。</translation>
  </message>
 </context>
 <context>
  <name>app/display</name>
  <message>
   <source>The Wayland connection broke</source>
   <translation>Wayland 连接中断</translation>
  </message>
  <message>
   <source>The Wayland connection experienced</source>
   <translation>Wayland 连接出现问题</translation>
  </message>
  <message>
   <source>The X11 connection broke</source>
   <translation>X11 连接中断</translation>
  </message>
  <message>
   <source>The display is gone, so the program ends; what was finished or typed has been saved.</source>
   <translation>显示连接已断开，程序将退出；已完成或已输入的内容均已保存。</translation>
  </message>
  <message>
   <source>The display is gone, so the program ends; what was not saved yet could not be saved.</source>
   <translation>显示连接已断开，程序将退出；尚未保存的内容无法保存。</translation>
  </message>
  <message>
   <source>the display is gone</source>
   <translation>显示连接已断开</translation>
  </message>
 </context>
 <context>
  <name>app/program</name>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>No CUDA: %1.</source>
   <translation>CUDA 不可用：%1。</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>记录库</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
 </context>
 <context>
  <name>app/start</name>
  <message>
   <source>%1 %2. Research use only.</source>
   <translation>%1 %2。仅供研究使用。</translation>
  </message>
  <message>
   <source>%1. Please report it with the log %2.</source>
   <translation>%1。请附上日志 %2 报告此问题。</translation>
  </message>
  <message>
   <source>The program ended unexpectedly the last time; what had been finished is in the records. What it was doing is in %1: send that file with a report.</source>
   <translation>程序上次意外退出；已完成的内容保存在记录库中。当时的操作记录在 %1：报告问题时请附上该文件。</translation>
  </message>
  <message>
   <source>analyse without heat maps</source>
   <translation>分析但不生成热图</translation>
  </message>
  <message>
   <source>folder, ZIP, DICOMDIR or files to open</source>
   <translation>要打开的文件夹、ZIP、DICOMDIR 或文件</translation>
  </message>
  <message>
   <source>open the built-in case</source>
   <translation>打开内置病例</translation>
  </message>
  <message>
   <source>sscild-desktop-%1</source>
   <translation>sscild-desktop-%1</translation>
  </message>
  <message>
   <source>where the networks run</source>
   <translation>模型在何处运行</translation>
  </message>
 </context>
 <context>
  <name>command_line/arguments</name>
  <message>
   <source>“%1” is not a number such as 72 or 72.5</source>
   <translation>“%1”不是如 72 或 72.5 这样的数字</translation>
  </message>
  <message>
   <source>“%1” is not a part such as 2/3</source>
   <translation>“%1”不是 2/3 这样的分段</translation>
  </message>
 </context>
 <context>
  <name>command_line/batch</name>
  <message>
   <source>No study was found there; choose a folder with folders, ZIP files or NIfTI files of CTs.</source>
   <translation>该处未找到检查；请选择含 CT 文件夹、ZIP 文件或 NIfTI 文件的文件夹。</translation>
  </message>
  <message>
   <source>The key file would lie among the CTs or the results; name another place with --key.</source>
   <translation>密钥文件将位于 CT 或结果所在的文件夹中；请用 --key 指定其他位置。</translation>
  </message>
  <message>
   <source>The number of workers must be 1 or more.</source>
   <translation>工作进程数必须为 1 或以上。</translation>
  </message>
 </context>
 <context>
  <name>command_line/evaluating</name>
  <message>
   <source>Name a CT with a mask or with --readers SCORES.xlsx, or a folder with --siccs.</source>
   <translation>请指定一个 CT 并附掩膜或 --readers SCORES.xlsx，或用 --siccs 指定文件夹。</translation>
  </message>
  <message>
   <source>The scores are of %1 cases, but one CT was named; keep the rows of this CT.</source>
   <translation>评分涉及 %1 个病例，但只指定了一个 CT；请仅保留该 CT 的行。</translation>
  </message>
 </context>
 <context>
  <name>command_line/networks</name>
  <message>
   <source>Labels are mapped as in --map opacity=ggo,other=ignore.</source>
   <translation>标签映射方式同 --map opacity=ggo,other=ignore。</translation>
  </message>
  <message>
   <source>“%1” and “%2” are both for %3; name one for each role.</source>
   <translation>“%1”和“%2”都用于%3；每个用途请只指定一个。</translation>
  </message>
 </context>
 <context>
  <name>command_line/one_series</name>
  <message>
   <source>%1 To analyse it all the same, add --anyway.</source>
   <translation>%1 如仍要分析，请加上 --anyway。</translation>
  </message>
  <message>
   <source>There is no series with this UID; “sscild scan --json FOLDER” lists them.</source>
   <translation>没有此 UID 的序列；“sscild scan --json FOLDER”可列出各序列。</translation>
  </message>
 </context>
 <context>
  <name>command_line/records</name>
  <message>
   <source>The two pass phrases are not the same; nothing was encrypted.</source>
   <translation>两次输入的口令不一致；未加密任何内容。</translation>
  </message>
 </context>
 <context>
  <name>command_line/study</name>
  <message>
   <source>There is no CT in “%1”; name the folder that they lie in.</source>
   <translation>“%1”中没有 CT；请指定 CT 所在的文件夹。</translation>
  </message>
 </context>
 <context>
  <name>controllers/cohort</name>
  <message>
   <source>Analysing the cohort …</source>
   <translation>正在分析队列 …</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Reading the patients of the records …</source>
   <translation>正在读取记录库中的患者 …</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>There are no patients with measured visits in the records yet.</source>
   <translation>记录库中尚无带测量值就诊的患者。</translation>
  </message>
  <message>
   <source>Writing the cohort workbook …</source>
   <translation>正在写入队列工作簿 …</translation>
  </message>
  <message>
   <source>Written: %1</source>
   <translation>已写入：%1</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/page</name>
  <message>
   <source>no ct</source>
   <translation>无 CT</translation>
  </message>
  <message>
   <source>no patient</source>
   <translation>无患者</translation>
  </message>
  <message>
   <source>no prior</source>
   <translation>无既往 CT</translation>
  </message>
  <message>
   <source>same</source>
   <translation>相同</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/run</name>
  <message>
   <source>Choose folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Loading %1 …</source>
   <translation>正在载入 %1 …</translation>
  </message>
  <message>
   <source>Loading was stopped.</source>
   <translation>已停止载入。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>层面</translation>
  </message>
  <message>
   <source>load:%1</source>
   <translation>load:%1</translation>
  </message>
  <message>
   <source>masks</source>
   <translation>掩膜</translation>
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
   <translation>%1 正在配准。</translation>
  </message>
  <message>
   <source>%1, surface %2 mm%3</source>
   <translation>%1，表面间距 %2 mm%3</translation>
  </message>
  <message>
   <source>A CT is being opened …</source>
   <translation>正在打开 CT …</translation>
  </message>
  <message>
   <source>Both sides name the same CT; choose another one on one side.</source>
   <translation>两侧选择了同一个 CT；请在其中一侧另选。</translation>
  </message>
  <message>
   <source>Comparing voxel by voxel</source>
   <translation>逐体素比较</translation>
  </message>
  <message>
   <source>Compute the difference</source>
   <translation>计算差异</translation>
  </message>
  <message>
   <source>Finding the lungs</source>
   <translation>识别肺</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>载入</translation>
  </message>
  <message>
   <source>Lungs overlap %1 (before %2)</source>
   <translation>肺重叠度 %1（配准前 %2）</translation>
  </message>
  <message>
   <source>No CT of %1 is kept yet. Open one (Ctrl+O), then an earlier one to compare it with.</source>
   <translation>尚未保存 %1 的 CT。请先打开一个（Ctrl+O），再打开更早的 CT 进行比较。</translation>
  </message>
  <message>
   <source>No patient is open. Open a patient on the start page, or a CT, which opens its patient.</source>
   <translation>未打开患者。请在起始页打开一名患者，或打开一个 CT，其所属患者会随之打开。</translation>
  </message>
  <message>
   <source>Nothing to compare with yet.</source>
   <translation>尚无可比较的内容。</translation>
  </message>
  <message>
   <source>Register again</source>
   <translation>重新配准</translation>
  </message>
  <message>
   <source>Registering the lungs</source>
   <translation>肺配准</translation>
  </message>
  <message>
   <source>The difference was not computed:</source>
   <translation>未计算差异：</translation>
  </message>
  <message>
   <source>The registration failed: %1</source>
   <translation>配准失败：%1</translation>
  </message>
  <message>
   <source>The registration was stopped.</source>
   <translation>已停止配准。</translation>
  </message>
  <message>
   <source>The two sides are not linked: %1</source>
   <translation>两侧未联动：%1</translation>
  </message>
  <message>
   <source>There is no earlier CT of %1. Open one (Ctrl+O); it is kept and stands here as the prior then.</source>
   <translation>没有 %1 更早的 CT。请打开一个（Ctrl+O）；它会被保存，并在此作为既往 CT。</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>ground</source>
   <translation>ground</translation>
  </message>
  <message>
   <source>it was stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>load</source>
   <translation>载入</translation>
  </message>
  <message>
   <source>register</source>
   <translation>配准</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/work</name>
  <message>
   <source>%1 slice</source>
   <translation>%1 层</translation>
  </message>
  <message>
   <source>%1 slices</source>
   <translation>%1 层</translation>
  </message>
  <message>
   <source>%1%2%3 is not in that folder; choose the folder with its files.</source>
   <translation>%1%2%3 不在该文件夹中；请选择含其文件的文件夹。</translation>
  </message>
  <message>
   <source>Finding the lungs of the %1 CT</source>
   <translation>识别%1 CT 的肺</translation>
  </message>
  <message>
   <source>Looking for the places that changed</source>
   <translation>查找发生变化的部位</translation>
  </message>
  <message>
   <source>Reading the air in the windpipe</source>
   <translation>读取气管内空气密度</translation>
  </message>
  <message>
   <source>Reading the kept analysis</source>
   <translation>读取已存的分析</translation>
  </message>
  <message>
   <source>That folder holds CT of another patient; choose the folder with the files of %1.</source>
   <translation>该文件夹中是另一名患者的 CT；请选择含 %1 文件的文件夹。</translation>
  </message>
  <message>
   <source>The files of %1 are not where they were; choose the folder they are in now.</source>
   <translation>%1 的文件已不在原处；请选择其现在所在的文件夹。</translation>
  </message>
  <message>
   <source>The kept analysis of %1 %2; open it on the CT page and analyse again.</source>
   <translation>%1 已存的分析%2；请在 CT 页打开并重新分析。</translation>
  </message>
  <message>
   <source>has another grid</source>
   <translation>网格不同</translation>
  </message>
  <message>
   <source>is of other pixels</source>
   <translation>对应的像素不同</translation>
  </message>
  <message>
   <source>lung volume %1 %</source>
   <translation>肺容积 %1 %</translation>
  </message>
  <message>
   <source>the CT of %1</source>
   <translation>%1 的 CT</translation>
  </message>
  <message>
   <source>the CT “%1”</source>
   <translation>CT“%1”</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/analysing</name>
  <message>
   <source>Analyse again</source>
   <translation>重新分析</translation>
  </message>
  <message>
   <source>Analysed in %1 s</source>
   <translation>分析用时 %1 s</translation>
  </message>
  <message>
   <source>Analysing %1%2</source>
   <translation>分析中 %1%2</translation>
  </message>
  <message>
   <source>Analysing 0%</source>
   <translation>分析中 0%</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Masks, scores or volumes of this CT were decided by hand. Analyse again makes all of them anew, and what was decided by hand is gone.</source>
   <translation>此 CT 的掩膜、评分或容积已有人工判定。“重新分析”会全部重做，人工判定将丢失。</translation>
  </message>
  <message>
   <source>No CUDA:</source>
   <translation>CUDA 不可用：</translation>
  </message>
  <message>
   <source>Not finished.</source>
   <translation>未完成。</translation>
  </message>
  <message>
   <source>Other networks are chosen now than those that began this analysis, so it begins anew. Masks, scores or volumes that were decided by hand in it are gone then.</source>
   <translation>当前所选模型与此分析开始时所用的不同，因此将从头开始。其中人工判定的掩膜、评分或容积将丢失。</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>Stopped; the finished stages are kept. Analyse goes on from here.</source>
   <translation>已停止；已完成的步骤已保留。“分析”将从此处继续。</translation>
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
   <translation>%1 至 %2 HU</translation>
  </message>
  <message>
   <source>%1: %2, %3 mL changed</source>
   <translation>%1：%2，改变 %3 mL</translation>
  </message>
  <message>
   <source>Change by</source>
   <translation>更改，用</translation>
  </message>
  <message>
   <source>Counting the masks …</source>
   <translation>正在统计掩膜 …</translation>
  </message>
  <message>
   <source>Eraser:</source>
   <translation>橡皮擦：</translation>
  </message>
  <message>
   <source>Heat map %1 below %2 points</source>
   <translation>热图 %1，低于 %2 个百分点</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has finished or was stopped.</source>
   <translation>分析完成或停止后才能修正掩膜。</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has found them; press Analyse first.</source>
   <translation>分析得出掩膜后才能修正；请先按“分析”。</translation>
  </message>
  <message>
   <source>Nothing changed there: a lesion is drawn inside the lungs alone, and within the HU limits.</source>
   <translation>此处未改变：病变只能画在肺内，且须在 HU 界限之内。</translation>
  </message>
  <message>
   <source>Nothing changed there: a lobe stays within its own lung.</source>
   <translation>此处未改变：肺叶不能超出同侧肺。</translation>
  </message>
  <message>
   <source>Nothing changed there: what is lung of the other side is changed by Reassign.</source>
   <translation>此处未改变：属于对侧肺的部分须用“改归”来改。</translation>
  </message>
  <message>
   <source>This is done as soon as what is running has ended; Undo takes it back.</source>
   <translation>正在进行的操作结束后即执行；“撤销”可将其收回。</translation>
  </message>
  <message>
   <source>What waited last was taken back.</source>
   <translation>最后一项等待的操作已收回。</translation>
  </message>
  <message>
   <source>What was drawn while the masks were counted is not in them; draw it again.</source>
   <translation>统计掩膜期间所画的内容未写入掩膜；请重新绘制。</translation>
  </message>
  <message>
   <source>back to automatic</source>
   <translation>恢复自动结果</translation>
  </message>
  <message>
   <source>ggo</source>
   <translation>ggo</translation>
  </message>
  <message>
   <source>lesion</source>
   <translation>病变</translation>
  </message>
  <message>
   <source>lobe</source>
   <translation>肺叶</translation>
  </message>
  <message>
   <source>lung</source>
   <translation>肺</translation>
  </message>
  <message>
   <source>ret</source>
   <translation>ret</translation>
  </message>
  <message>
   <source>reticulation</source>
   <translation>网格影</translation>
  </message>
  <message>
   <source>slice %1 alone</source>
   <translation>仅第 %1 层</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/exporting</name>
  <message>
   <source>Exported to %1: %2</source>
   <translation>已导出到 %1：%2</translation>
  </message>
  <message>
   <source>Name, number and study of the patient are in them as in the header of the CT.</source>
   <translation>其中含有 CT 文件头中的患者姓名、编号和检查信息。</translation>
  </message>
  <message>
   <source>Names are hidden: the patient goes out as a code, with new UIDs, days moved back and no free text. Only the key file leads back: %1</source>
   <translation>姓名已隐藏：患者以编号导出，使用新的 UID，日期前移，不含自由文本。只有密钥文件可还原身份：%1</translation>
  </message>
  <message>
   <source>There is nothing to export yet; press Analyse first.</source>
   <translation>尚无可导出的内容；请先按“分析”。</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then export.</source>
   <translation>请等当前计算完成后再导出。</translation>
  </message>
  <message>
   <source>Writing DICOM objects …</source>
   <translation>正在写入 DICOM 对象 …</translation>
  </message>
  <message>
   <source>Writing workbook, JSON and masks …</source>
   <translation>正在写入工作簿、JSON 和掩膜 …</translation>
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
   <translation>姓名已隐藏</translation>
  </message>
  <message>
   <source>The slice that is shown comes from no DICOM file, or lies between two of them.</source>
   <translation>当前显示的层不来自任何 DICOM 文件，或位于两个文件之间。</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/levels</name>
  <message>
   <source>Levels can be moved when the analysis has finished or was stopped.</source>
   <translation>分析完成或停止后才能移动层面。</translation>
  </message>
  <message>
   <source>Scoring level %1 again …</source>
   <translation>正在重新评分层面 %1 …</translation>
  </message>
  <message>
   <source>move of level %1</source>
   <translation>移动层面 %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/measuring</name>
  <message>
   <source>Choose a measurement first: click on it, or on its row in the list.</source>
   <translation>请先选择一项测量：点击该测量，或点击列表中的对应行。</translation>
  </message>
  <message>
   <source>change of %1</source>
   <translation>更改%1</translation>
  </message>
  <message>
   <source>deletion of %1</source>
   <translation>删除%1</translation>
  </message>
  <message>
   <source>drawing of %1</source>
   <translation>绘制%1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/opening</name>
  <message>
   <source>A generated thorax with lesions of known extent; no patient.</source>
   <translation>程序生成的胸部，病变范围已知；不是患者。</translation>
  </message>
  <message>
   <source>Built-in case</source>
   <translation>内置病例</translation>
  </message>
  <message>
   <source>Chosen by hand.</source>
   <translation>人工选择。</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>正在载入 …</translation>
  </message>
  <message>
   <source>Looking at files …</source>
   <translation>正在查看文件 …</translation>
  </message>
  <message>
   <source>Looking at files: %1</source>
   <translation>正在查看文件：%1</translation>
  </message>
  <message>
   <source>Making the built-in case …</source>
   <translation>正在生成内置病例 …</translation>
  </message>
  <message>
   <source>Opening was stopped.</source>
   <translation>已停止打开。</translation>
  </message>
  <message>
   <source>Other series…</source>
   <translation>其他序列…</translation>
  </message>
  <message>
   <source>Series (Ctrl+L) opens the others.</source>
   <translation>其余序列可在“序列”（Ctrl+L）中打开。</translation>
  </message>
  <message>
   <source>The CT that was asked for is not in this folder. Nothing was opened.</source>
   <translation>该文件夹中没有所指定的 CT。未打开任何内容。</translation>
  </message>
  <message>
   <source>The CT that was opened here before is not in this folder any more; the best one of those found is shown.</source>
   <translation>此前在此打开的 CT 已不在该文件夹中；现显示所找到的最合适的 CT。</translation>
  </message>
  <message>
   <source>The one that was asked for.</source>
   <translation>所指定的序列。</translation>
  </message>
  <message>
   <source>What was skipped…</source>
   <translation>已跳过的文件…</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/profiling</name>
  <message>
   <source>Scoring all slices …</source>
   <translation>正在为所有层评分 …</translation>
  </message>
  <message>
   <source>The lungs have changed while all slices were scored, so that is not taken. Ask for it again.</source>
   <translation>逐层评分期间肺掩膜已改变，结果不予采用。请重新执行。</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then score all slices.</source>
   <translation>请等当前计算完成后再为所有层评分。</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reading</name>
  <message>
   <source>Scores can be read when the running calculation has finished.</source>
   <translation>当前计算完成后才能判读评分。</translation>
  </message>
  <message>
   <source>accepting level %1</source>
   <translation>采纳层面 %1</translation>
  </message>
  <message>
   <source>decision about %1</source>
   <translation>%1的判定</translation>
  </message>
  <message>
   <source>decision about level %1</source>
   <translation>层面 %1 的判定</translation>
  </message>
  <message>
   <source>scores of level %1</source>
   <translation>层面 %1 的评分</translation>
  </message>
  <message>
   <source>withdrawing level %1</source>
   <translation>撤回层面 %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reporting</name>
  <message>
   <source>A follow-up report needs both CTs loaded and analysed, and one of them open on the page CT.</source>
   <translation>随访报告需要两个 CT 均已载入并分析，且其中一个在 CT 页打开。</translation>
  </message>
  <message>
   <source>Drawing the report</source>
   <translation>绘制报告</translation>
  </message>
  <message>
   <source>Drawing the report …</source>
   <translation>正在绘制报告 …</translation>
  </message>
  <message>
   <source>Open report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <source>The picture is on the clipboard, without a name.</source>
   <translation>图像已复制到剪贴板，不含姓名。</translation>
  </message>
  <message>
   <source>The report is in %1</source>
   <translation>报告位于 %1</translation>
  </message>
  <message>
   <source>The result is on the clipboard, five lines of text without a name.</source>
   <translation>结果已复制到剪贴板：五行文字，不含姓名。</translation>
  </message>
  <message>
   <source>There is no picture yet; open a CT first.</source>
   <translation>尚无图像；请先打开 CT。</translation>
  </message>
  <message>
   <source>There is nothing to report yet; press Analyse first.</source>
   <translation>尚无可报告的内容；请先按“分析”。</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then report.</source>
   <translation>请等当前计算完成后再生成报告。</translation>
  </message>
  <message>
   <source>Write the follow-up report as</source>
   <translation>随访报告另存为</translation>
  </message>
  <message>
   <source>Write the report as</source>
   <translation>报告另存为</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>写入报告</translation>
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
   <translation>无法生成三维表面。%1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/showing</name>
  <message>
   <source>Add heat maps</source>
   <translation>补充热图</translation>
  </message>
  <message>
   <source>Analyse</source>
   <translation>分析</translation>
  </message>
  <message>
   <source>Go on analysing</source>
   <translation>继续分析</translation>
  </message>
  <message>
   <source>analyse</source>
   <translation>分析</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/slice_map</name>
  <message>
   <source>A heat map needs the lungs: press Analyse first.</source>
   <translation>热图需要肺掩膜：请先按“分析”。</translation>
  </message>
  <message>
   <source>Heat map of slice %1, %2 …</source>
   <translation>第 %1 层热图，%2 …</translation>
  </message>
  <message>
   <source>Heat map of this slice</source>
   <translation>本层热图</translation>
  </message>
  <message>
   <source>The lungs have changed while the heat map was made, so it is not taken. Ask for it again.</source>
   <translation>生成热图期间肺掩膜已改变，结果不予采用。请重新执行。</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then ask for the heat map of this slice.</source>
   <translation>请等当前计算完成后再生成本层热图。</translation>
  </message>
  <message>
   <source>how long is not known before the first one</source>
   <translation>首次生成前无法预估用时</translation>
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
   <translation>分析找到五个层面后才会显示；请先按“分析”。</translation>
  </message>
  <message>
   <source>There is none of it in this series.</source>
   <translation>此序列中没有该病变。</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/work</name>
  <message>
   <source>The network that scored these levels is not there any more; analyse again first.</source>
   <translation>为这些层面评分的模型已不存在；请先重新分析。</translation>
  </message>
  <message>
   <source>heatmaps</source>
   <translation>热图</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/comparing</name>
  <message>
   <source>%1 against the program's masks.</source>
   <translation>%1 与程序掩膜的比较。</translation>
  </message>
  <message>
   <source>%1 is empty: there is no label in it.</source>
   <translation>%1 为空：其中没有任何标签。</translation>
  </message>
  <message>
   <source>Analyse the CT first; then its lesions can be compared with a reader's mask.</source>
   <translation>请先分析该 CT；然后才能将其病变与阅片者的掩膜比较。</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Comparing the masks …</source>
   <translation>正在比较掩膜 …</translation>
  </message>
  <message>
   <source>Open a CT first; then a mask can be compared with it.</source>
   <translation>请先打开 CT；然后才能将掩膜与之比较。</translation>
  </message>
  <message>
   <source>Open a mask or readers' scores, or drop them here.</source>
   <translation>请打开掩膜或阅片者评分，或拖放到此处。</translation>
  </message>
  <message>
   <source>Open as a CT</source>
   <translation>作为 CT 打开</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>正在读取“%1”…</translation>
  </message>
  <message>
   <source>Say what the labels of the mask mean.</source>
   <translation>请说明掩膜各标签的含义。</translation>
  </message>
  <message>
   <source>The program's masks were changed since; Labels compares again.</source>
   <translation>此后程序的掩膜已改变；按“标签”可重新比较。</translation>
  </message>
  <message>
   <source>The readers' scores against the program's.</source>
   <translation>阅片者评分与程序评分的比较。</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>正在写入 …</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>一致性</translation>
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
   <translation>“%1”是掩膜。是否作为阅片者掩膜与此 CT 比较？</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/work</name>
  <message>
   <source>Comparing the masks</source>
   <translation>比较掩膜</translation>
  </message>
  <message>
   <source>Drawing the plots</source>
   <translation>绘制图表</translation>
  </message>
  <message>
   <source>The program's network marks none of the classes that the reader drew.</source>
   <translation>程序的模型不标记阅片者所画的任何类别。</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>“%1” holds scores of %2 CTs; keep the rows of the open one.</source>
   <translation>“%1”含有 %2 个 CT 的评分；请仅保留当前打开的 CT 的行。</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/dialogs</name>
  <message>
   <source>About</source>
   <translation>关于</translation>
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
   <translation>日志已复制到剪贴板。</translation>
  </message>
  <message>
   <source>There is no log yet.</source>
   <translation>尚无日志。</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>未安装</translation>
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
   <translation>比较</translation>
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
   <translation>患者</translation>
  </message>
  <message>
   <source>patients</source>
   <translation>patients</translation>
  </message>
  <message>
   <source>start</source>
   <translation>开始</translation>
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
   <translation>隐藏</translation>
  </message>
  <message>
   <source>palette</source>
   <translation>面板</translation>
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
   <translation>假名</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/tour</name>
  <message>
   <source>A folder, a ZIP, a DICOMDIR or loose files, anywhere on the window. For the tour the program makes a chest with known lesions.</source>
   <translation>文件夹、ZIP、DICOMDIR 或零散文件，拖到窗口任意位置即可。导览时由程序生成一个病变已知的胸部。</translation>
  </message>
  <message>
   <source>A workbook, JSON and masks; the report and DICOM are under More. That was the tour; F1 opens the user guide.</source>
   <translation>工作簿、JSON 和掩膜；报告和 DICOM 在“更多”中。导览到此结束；按 F1 打开用户指南。</translation>
  </message>
  <message>
   <source>Accept, type or withdraw</source>
   <translation>采纳、输入或撤回</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Drop a CT</source>
   <translation>拖入一个 CT</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Lungs, lesions, lobes, the five Goh levels and their scores, on this computer. It takes a while; the pictures stay usable.</source>
   <translation>肺、病变、肺叶、五个 Goh 层面及其评分，均在本机计算。需要一些时间；期间图像可正常使用。</translation>
  </message>
  <message>
   <source>New here? A tour of five minutes goes through the program on a generated chest.</source>
   <translation>初次使用？五分钟导览将以程序生成的胸部演示本程序。</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Of all series in a folder the best one for the lungs is chosen; the reason is here. Series shows the others.</source>
   <translation>程序从文件夹的所有序列中选出最适合观察肺的一个，理由显示在此。“序列”列出其余序列。</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Please wait …</source>
   <translation>请稍候 …</translation>
  </message>
  <message>
   <source>Stage, its rule and the mean extent, with the error that was measured for such a number beside it. FVC is typed here; a click on a row goes to that level.</source>
   <translation>分期、分期规则和平均范围，旁边为此类数值的实测误差。FVC 在此输入；点击某行可转到该层面。</translation>
  </message>
  <message>
   <source>Start the tour</source>
   <translation>开始导览</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>The pictures</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>The series, and why</source>
   <translation>所选序列及理由</translation>
  </message>
  <message>
   <source>The wheel scrolls, a click moves all planes to that place, left drag changes the window. Every key is on the sheet under “?”; Ctrl+K finds any command.</source>
   <translation>滚轮翻层；点击使各平面移到该处；左键拖动调窗。所有按键见“?”一览；Ctrl+K 可查找任何命令。</translation>
  </message>
  <message>
   <source>You decide about each level: accept the scores, type your own, or withdraw them. The network's scores are kept beside yours, here and in every export.</source>
   <translation>每个层面由您判定：采纳评分、输入您的评分或撤回。模型的评分始终与您的评分并列保留，此处及每次导出中均如此。</translation>
  </message>
  <message>
   <source>export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>tour</source>
   <translation>导览</translation>
  </message>
 </context>
 <context>
  <name>controllers/last_session</name>
  <message>
   <source>Always</source>
   <translation>总是</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Go on where you were? The last CT was in %1.</source>
   <translation>是否从上次的位置继续？上次的 CT 在 %1。</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <source>always</source>
   <translation>总是</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从不</translation>
  </message>
 </context>
 <context>
  <name>controllers/networks</name>
  <message>
   <source>Checking the network</source>
   <translation>检查模型</translation>
  </message>
  <message>
   <source>Choose or drop one ONNX file (.onnx) together with its card (.json).</source>
   <translation>请选择或拖入一个 ONNX 文件（.onnx）及其模型卡（.json）。</translation>
  </message>
  <message>
   <source>Removing “%1”</source>
   <translation>移除“%1”</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>已停止；未作任何更改。</translation>
  </message>
  <message>
   <source>Testing “%1”</source>
   <translation>测试“%1”</translation>
  </message>
  <message>
   <source>The chosen network “%1” is not there any more%2.</source>
   <translation>所选模型“%1”已不存在%2。</translation>
  </message>
  <message>
   <source>The open analysis keeps its networks; Analyse makes it anew.</source>
   <translation>当前打开的分析沿用原有模型；“分析”会用新模型重做。</translation>
  </message>
  <message>
   <source>There is no file “%1” in that folder. %2</source>
   <translation>该文件夹中没有文件“%1”。%2</translation>
  </message>
  <message>
   <source>Wait until the analysis has finished; then the network can be removed.</source>
   <translation>请等分析完成；之后才能移除该模型。</translation>
  </message>
  <message>
   <source>“%1” %2 again.</source>
   <translation>现恢复由“%1”%2。</translation>
  </message>
  <message>
   <source>“%1” %2 from now on.%3</source>
   <translation>今后由“%1”%2。%3</translation>
  </message>
  <message>
   <source>“%1” %2 instead</source>
   <translation>改由“%1”%2</translation>
  </message>
  <message>
   <source>“%1” answered in the form that its role wants.</source>
   <translation>“%1”按其用途要求的形式作出了应答。</translation>
  </message>
  <message>
   <source>“%1” answered properly and is there now. Look at its answers below, then mark it as used.</source>
   <translation>“%1”应答正常，现已可用。请查看下方的应答，然后将其标记为使用。</translation>
  </message>
  <message>
   <source>“%1” was removed.%2</source>
   <translation>“%1”已移除。%2</translation>
  </message>
 </context>
 <context>
  <name>controllers/pages</name>
  <message>
   <source>Open a CT first: drop it on the window.</source>
   <translation>请先打开 CT：拖到窗口上即可。</translation>
  </message>
  <message>
   <source>Open a CT or choose a patient on the start page first.</source>
   <translation>请先打开 CT，或在起始页选择一名患者。</translation>
  </message>
  <message>
   <source>The program is still starting.</source>
   <translation>程序仍在启动。</translation>
  </message>
  <message>
   <source>There are no patients in the records yet.</source>
   <translation>记录库中尚无患者。</translation>
  </message>
  <message>
   <source>There is only one CT of this patient; open a second one of another day to compare.</source>
   <translation>该患者只有一个 CT；请再打开另一日期的 CT 以便比较。</translation>
  </message>
  <message>
   <source>This page could not be made; start the program again.</source>
   <translation>此页面无法生成；请重新启动程序。</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/erasing</name>
  <message>
   <source>%1 was erased.</source>
   <translation>%1 已彻底删除。</translation>
  </message>
  <message>
   <source>%1 was removed; Undo brings the patient back.</source>
   <translation>%1 已移除；“撤销”可恢复该患者。</translation>
  </message>
  <message>
   <source>Erase %1</source>
   <translation>彻底删除 %1</translation>
  </message>
  <message>
   <source>Erase %1 with all visits, CTs and analyses, here and in the daily copies? Nothing brings them back. Backups and exports that were made earlier stay where they are.</source>
   <translation>是否删除 %1 及其在此处和每日副本中的全部就诊、CT 和分析？删除后无法恢复。先前的备份和导出保留在原处。</translation>
  </message>
  <message>
   <source>Erase for good …</source>
   <translation>彻底删除 …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保留</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/page</name>
  <message>
   <source>%1, %2 to %3 (research use only)</source>
   <translation>%1，%2 至 %3（仅供研究使用）</translation>
  </message>
  <message>
   <source>%1-trend.%2</source>
   <translation>%1-trend.%2</translation>
  </message>
  <message>
   <source>The chart was written: %1</source>
   <translation>图表已写入：%1</translation>
  </message>
  <message>
   <source>The definitions with their inputs are on the clipboard; no name is in them.</source>
   <translation>各定义及其输入已复制到剪贴板；不含姓名。</translation>
  </message>
  <message>
   <source>The visit of %1 was removed; Undo brings it back.</source>
   <translation>%1 的就诊已移除；“撤销”可恢复。</translation>
  </message>
  <message>
   <source>Write the chart as</source>
   <translation>图表另存为</translation>
  </message>
  <message>
   <source>more fibrosis on CT</source>
   <translation>CT 纤维化加重</translation>
  </message>
  <message>
   <source>new patient</source>
   <translation>新建患者</translation>
  </message>
  <message>
   <source>other explanation</source>
   <translation>其他解释</translation>
  </message>
  <message>
   <source>radiological signs</source>
   <translation>影像学征象</translation>
  </message>
  <message>
   <source>removal of %1</source>
   <translation>移除 %1</translation>
  </message>
  <message>
   <source>removal of the visit of %1</source>
   <translation>移除 %1 的就诊</translation>
  </message>
  <message>
   <source>saved %1</source>
   <translation>%1 已保存</translation>
  </message>
  <message>
   <source>visit of %1</source>
   <translation>%1 的就诊</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/sheet_import</name>
  <message>
   <source>%1 row</source>
   <translation>%1 行</translation>
  </message>
  <message>
   <source>%1 rows</source>
   <translation>%1 行</translation>
  </message>
  <message>
   <source>%1 rows were imported; Undo takes them all back.</source>
   <translation>已导入 %1 行；撤销可全部取回。</translation>
  </message>
  <message>
   <source>1 row was imported; Undo takes it back.</source>
   <translation>已导入 1 行；撤销可将其取回。</translation>
  </message>
  <message>
   <source>Importing %1 …</source>
   <translation>正在导入 %1 …</translation>
  </message>
  <message>
   <source>Looked at every row</source>
   <translation>所有行均已查看</translation>
  </message>
  <message>
   <source>Looking at the rows</source>
   <translation>查看各行</translation>
  </message>
  <message>
   <source>Looking at the rows …</source>
   <translation>正在查看各行 …</translation>
  </message>
  <message>
   <source>Looking at the visits</source>
   <translation>查看各次就诊</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>正在读取 …</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>import of %1</source>
   <translation>导入 %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/showing</name>
  <message>
   <source>The records are not open, so nothing about patients can be shown or kept; see the start page.</source>
   <translation>记录库未打开，无法显示或保存任何患者信息；见起始页。</translation>
  </message>
  <message>
   <source>The records are only read here, so nothing can be changed: another window of the program writes them, or Records is turned off under More.</source>
   <translation>此处记录库为只读，无法更改：本程序的另一窗口正在写入，或“更多”中已关闭“保存到记录库”。</translation>
  </message>
  <message>
   <source>patient %1 %2</source>
   <translation>患者 %1 %2</translation>
  </message>
  <message>
   <source>visit %1 %2 %3</source>
   <translation>就诊 %1 %2 %3</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/trend</name>
  <message>
   <source>Append to the cohort workbook</source>
   <translation>追加到队列工作簿</translation>
  </message>
  <message>
   <source>Trend workbook written: %1</source>
   <translation>趋势工作簿已写入：%1</translation>
  </message>
  <message>
   <source>Write the trend workbook as</source>
   <translation>趋势工作簿另存为</translation>
  </message>
  <message>
   <source>Writing into the cohort workbook …</source>
   <translation>正在写入队列工作簿 …</translation>
  </message>
  <message>
   <source>Writing the trend workbook …</source>
   <translation>正在写入趋势工作簿 …</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/typed</name>
  <message>
   <source>%1 of %2</source>
   <translation>%2 中的 %1</translation>
  </message>
  <message>
   <source>Hb correction of DLCO</source>
   <translation>DLCO 血红蛋白校正</translation>
  </message>
  <message>
   <source>day of lung function</source>
   <translation>肺功能检查日期</translation>
  </message>
  <message>
   <source>hospital ID</source>
   <translation>病历号</translation>
  </message>
  <message>
   <source>mmrc</source>
   <translation>mmrc</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>恶化</translation>
  </message>
  <message>
   <source>worse symptoms</source>
   <translation>症状加重</translation>
  </message>
  <message>
   <source>year of birth</source>
   <translation>出生年份</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/undo</name>
  <message>
   <source>Saving %1 of %2</source>
   <translation>正在保存 %1/%2</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/writing</name>
  <message>
   <source>Done again: %1.</source>
   <translation>已重做：%1。</translation>
  </message>
  <message>
   <source>Taken back: %1.</source>
   <translation>已撤销：%1。</translation>
  </message>
  <message>
   <source>The last change could not be written; it is offered again when the patient is opened.</source>
   <translation>上次更改未能写入；打开该患者时会再次提示。</translation>
  </message>
 </context>
 <context>
  <name>controllers/questions</name>
  <message>
   <source>Backup of the records (*.zip)</source>
   <translation>记录库备份 (*.zip)</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel 工作簿 (*.xlsx)</translation>
  </message>
  <message>
   <source>Export into a new folder inside …</source>
   <translation>导出到新文件夹，位于 …</translation>
  </message>
  <message>
   <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;All files (*)</source>
   <translation>掩膜 (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Open a folder with a chest CT</source>
   <translation>打开含胸部 CT 的文件夹</translation>
  </message>
  <message>
   <source>Open a reader's mask</source>
   <translation>打开阅片者掩膜</translation>
  </message>
  <message>
   <source>Open readers' scores</source>
   <translation>打开阅片者评分</translation>
  </message>
  <message>
   <source>Open the folder of a reader study</source>
   <translation>打开阅片研究的文件夹</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <source>Restore the records from</source>
   <translation>从备份恢复记录库</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)</source>
   <translation>表格 (*.xlsx *.xlsm *.csv *.tsv);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>文本 (*.txt)</translation>
  </message>
  <message>
   <source>Vector graphic (*.svg)</source>
   <translation>矢量图 (*.svg)</translation>
  </message>
  <message>
   <source>Where is this CT now?</source>
   <translation>此 CT 现在何处？</translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/reading</name>
  <message>
   <source>%1, session %2</source>
   <translation>%1，第 %2 轮</translation>
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
   <translation>%1 个 CT</translation>
  </message>
  <message>
   <source>. %1 left out: %2</source>
   <translation>。%1 未纳入：%2</translation>
  </message>
  <message>
   <source>Comparing the answers …</source>
   <translation>正在比较答案 …</translation>
  </message>
  <message>
   <source>Looking into the records …</source>
   <translation>正在查看记录库 …</translation>
  </message>
  <message>
   <source>Making the study …</source>
   <translation>正在创建研究 …</translation>
  </message>
  <message>
   <source>Opening the study …</source>
   <translation>正在打开研究 …</translation>
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
   <translation>比较答案</translation>
  </message>
  <message>
   <source>its files are not where they were</source>
   <translation>其文件已不在原处</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>无日期</translation>
  </message>
  <message>
   <source>not analysed to the end</source>
   <translation>分析未完成</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/arrival</name>
  <message>
   <source>%1 on %2, same networks. %3</source>
   <translation>%2 %1，所用模型相同。%3</translation>
  </message>
  <message>
   <source>%1. Which day was it made?</source>
   <translation>%1。检查日期是哪一天？</translation>
  </message>
  <message>
   <source>Analyse again makes it anew.</source>
   <translation>“重新分析”会全部重做。</translation>
  </message>
  <message>
   <source>Analysed</source>
   <translation>已分析</translation>
  </message>
  <message>
   <source>Do not keep</source>
   <translation>不保存</translation>
  </message>
  <message>
   <source>Go on analysing adds the heat maps.</source>
   <translation>“继续分析”可补充热图。</translation>
  </message>
  <message>
   <source>Go on analysing does what is missing.</source>
   <translation>“继续分析”可补做缺少的部分。</translation>
  </message>
  <message>
   <source>It belongs to %1</source>
   <translation>属于 %1</translation>
  </message>
  <message>
   <source>Keep it apart</source>
   <translation>单独保存</translation>
  </message>
  <message>
   <source>Partly analysed</source>
   <translation>已部分分析</translation>
  </message>
  <message>
   <source>The date in this CT, %1, is no day that has been</source>
   <translation>此 CT 中的日期 %1 不是已过去的有效日期</translation>
  </message>
  <message>
   <source>This CT %1, but %2 is open. Keep it apart, or does it belong here?</source>
   <translation>此 CT %1，而当前打开的是 %2。单独保存，还是归入此患者？</translation>
  </message>
  <message>
   <source>This CT has no date</source>
   <translation>此 CT 没有日期</translation>
  </message>
  <message>
   <source>This CT has the hospital number of %1, but %2. Keep it apart, or does it belong there?</source>
   <translation>此 CT 的病历号与 %1 相同，但%2。单独保存，还是归入该患者？</translation>
  </message>
  <message>
   <source>This CT is not kept in the records; open it again to keep it.</source>
   <translation>此 CT 未保存在记录库中；请重新打开以保存。</translation>
  </message>
  <message>
   <source>This CT is of another patient, %1, who is open now instead of %2.</source>
   <translation>此 CT 属于另一名患者 %1，现已打开该患者，取代 %2。</translation>
  </message>
  <message>
   <source>an unknown day</source>
   <translation>未知日期</translation>
  </message>
  <message>
   <source>another %1</source>
   <translation>%1不同</translation>
  </message>
  <message>
   <source>is of %1</source>
   <translation>属于 %1</translation>
  </message>
  <message>
   <source>is of a patient who is not in the records yet</source>
   <translation>属于记录库中尚没有的患者</translation>
  </message>
  <message>
   <source>names no patient</source>
   <translation>未注明患者</translation>
  </message>
  <message>
   <source>so have others</source>
   <translation>其他患者也有同一号码</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/both_visits</name>
  <message>
   <source>Each visit is kept in the records now.</source>
   <translation>各次就诊均已保存到记录库。</translation>
  </message>
  <message>
   <source>Not every visit was opened and kept; Series (Ctrl+L) opens the others.</source>
   <translation>并非每次就诊都已打开并保存；其余可在“序列”（Ctrl+L）中打开。</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>打开%1</translation>
  </message>
  <message>
   <source>What was opened also holds %1. Open %2, so that each is kept?</source>
   <translation>所打开的内容中还有%1。是否打开%2，以便逐一保存？</translation>
  </message>
  <message>
   <source>a CT of %1%2</source>
   <translation>%1 的 CT%2</translation>
  </message>
  <message>
   <source>all %1 visits</source>
   <translation>全部 %1 次就诊</translation>
  </message>
  <message>
   <source>both visits</source>
   <translation>两次就诊</translation>
  </message>
  <message>
   <source>of another patient</source>
   <translation>（另一名患者）</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/encrypting</name>
  <message>
   <source>Decrypting the records …</source>
   <translation>正在解密记录库 …</translation>
  </message>
  <message>
   <source>Encrypting the records …</source>
   <translation>正在加密记录库 …</translation>
  </message>
  <message>
   <source>No file was chosen for the recovery key, so nothing was encrypted.</source>
   <translation>未选择恢复密钥的保存文件，因此未加密任何内容。</translation>
  </message>
  <message>
   <source>Save the recovery key as</source>
   <translation>恢复密钥另存为</translation>
  </message>
  <message>
   <source>The records are encrypted.</source>
   <translation>记录库已加密。</translation>
  </message>
  <message>
   <source>The records are no longer encrypted.</source>
   <translation>记录库已不再加密。</translation>
  </message>
  <message>
   <source>The recovery key was written as %1; keep it apart from this computer.</source>
   <translation>恢复密钥已写入 %1；请与此计算机分开保管。</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/folder</name>
  <message>
   <source>%1 The program works without records until then.</source>
   <translation>%1 在此之前，程序在没有记录库的情况下运行。</translation>
  </message>
  <message>
   <source>Another window of this program keeps the records. Here they are only read; close it and start again to keep.</source>
   <translation>本程序的另一窗口正在使用记录库。此处为只读；如需保存，请关闭该窗口后重新启动。</translation>
  </message>
  <message>
   <source>Back the records up as</source>
   <translation>记录库备份为</translation>
  </message>
  <message>
   <source>Backing up the records …</source>
   <translation>正在备份记录库 …</translation>
  </message>
  <message>
   <source>Records are turned off (More, Records): nothing about patients is written.</source>
   <translation>记录库已关闭（“更多”→“保存到记录库”）：不写入任何患者信息。</translation>
  </message>
  <message>
   <source>Restoring the records …</source>
   <translation>正在恢复记录库 …</translation>
  </message>
  <message>
   <source>The backup is in place; what was there before is kept beside it.</source>
   <translation>备份已就位；原有内容保留在旁边。</translation>
  </message>
  <message>
   <source>The folder of the records cannot be closed to other users of this computer or share (%1), and names can be read in it: encrypt the records under Preferences, or keep them on a disk that knows owners.</source>
   <translation>无法对此计算机或共享的其他用户关闭记录库文件夹（%1），其中的姓名可被读取：请在“首选项”中加密记录库，或将其保存在支持文件所有权的磁盘上。</translation>
  </message>
  <message>
   <source>The records are being opened.</source>
   <translation>正在打开记录库。</translation>
  </message>
  <message>
   <source>The records were backed up as %1.</source>
   <translation>记录库已备份为 %1。</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/keeping</name>
  <message>
   <source>analysis %1</source>
   <translation>分析 %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/live</name>
  <message>
   <source>The records are not open, so nothing about patients can be read or kept; see the start page.</source>
   <translation>记录库未打开，无法读取或保存任何患者信息；见起始页。</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/measurements</name>
  <message>
   <source>Kept with this CT.</source>
   <translation>随此 CT 保存。</translation>
  </message>
  <message>
   <source>Not kept: the records can only be read here.</source>
   <translation>未保存：此处记录库为只读。</translation>
  </message>
  <message>
   <source>Not kept: this CT is in no records, so they go when it is closed.</source>
   <translation>未保存：此 CT 不在任何记录库中，关闭 CT 后测量即丢失。</translation>
  </message>
  <message>
   <source>measured %1</source>
   <translation>已测量 %1</translation>
  </message>
  <message>
   <source>measurements %1</source>
   <translation>测量 %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/secret_work</name>
  <message>
   <source>Not encrypted, as they are yours to keep or delete: %1.</source>
   <translation>以下内容未加密，由您决定保留或删除：%1。</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/studies</name>
  <message>
   <source>Choose the folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>The CT was moved; Undo takes it back.</source>
   <translation>已移动该 CT；“撤销”可移回。</translation>
  </message>
  <message>
   <source>The files of this CT are not where they were%1; open the folder where they are now.</source>
   <translation>此 CT 的文件已不在原处%1；请打开其现在所在的文件夹。</translation>
  </message>
  <message>
   <source>move of a CT</source>
   <translation>移动 CT</translation>
  </message>
 </context>
 <context>
  <name>controllers/running</name>
  <message>
   <source>Not finished yet: %1. Closing the program stops it; nothing half-written stays.</source>
   <translation>尚未完成：%1。关闭程序会将其停止；不会留下写了一半的文件。</translation>
  </message>
  <message>
   <source>Stopped before its end, as another CT was opened: %1.</source>
   <translation>因打开了另一个 CT 而提前停止：%1。</translation>
  </message>
  <message>
   <source>a heat map</source>
   <translation>热图</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>a workbook</source>
   <translation>工作簿</translation>
  </message>
  <message>
   <source>an export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>the analysis</source>
   <translation>分析</translation>
  </message>
  <message>
   <source>the comparison with a reader</source>
   <translation>与阅片者的比较</translation>
  </message>
  <message>
   <source>the reader study</source>
   <translation>阅片研究</translation>
  </message>
  <message>
   <source>the scores of a level that was moved</source>
   <translation>已移动层面的评分</translation>
  </message>
  <message>
   <source>the scores of all slices</source>
   <translation>所有层的评分</translation>
  </message>
  <message>
   <source>the workbook of the cohort</source>
   <translation>队列工作簿</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/list</name>
  <message>
   <source>%1 file</source>
   <translation>%1 个文件</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 个文件</translation>
  </message>
  <message>
   <source>%1, CT of %2</source>
   <translation>%1，%2 的 CT</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>An analysis is running. Analyse this afterwards, in the background, or open it now? What is finished of the running one is kept.</source>
   <translation>正在进行一项分析。是在其完成后于后台分析此 CT，还是现在打开？正在进行的分析中已完成的部分会保留。</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>查看文件</translation>
  </message>
  <message>
   <source>Not analysed yet: %1 of the waiting list. Closing the program ends the list: what is finished is in the records, the others are to be dropped again.</source>
   <translation>等待列表中尚未分析：%1。关闭程序将结束列表：已完成的保存在记录库中，其余须重新拖入。</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>现在打开</translation>
  </message>
  <message>
   <source>The records cannot be written, so nothing would be kept: open it instead.</source>
   <translation>记录库无法写入，结果不会保存：请改为直接打开。</translation>
  </message>
  <message>
   <source>was analysed before</source>
   <translation>此前已分析</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/work</name>
  <message>
   <source>%1 Open it to decide.</source>
   <translation>%1 请打开后决定。</translation>
  </message>
  <message>
   <source>It has no date: open it and say of which day it is.</source>
   <translation>没有日期：请打开并说明检查日期。</translation>
  </message>
  <message>
   <source>Its hospital number is of a patient of another name, sex or year of birth: open it and say whose it is.</source>
   <translation>其病历号属于一名姓名、性别或出生年份不同的患者：请打开并说明属于谁。</translation>
  </message>
  <message>
   <source>The records were changed while it was analysed, so it is not kept; open it again.</source>
   <translation>分析期间记录库已改变，因此未保存；请重新打开。</translation>
  </message>
 </context>
 <context>
  <name>core/agreement</name>
  <message>
   <source>asymptotic</source>
   <translation>渐近</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>精确</translation>
  </message>
  <message>
   <source>the masks must have the same shape</source>
   <translation>掩膜的形状须一致</translation>
  </message>
  <message>
   <source>two equally long series of at least %1 values are needed</source>
   <translation>需要两个等长的序列，各至少 %1 个数值</translation>
  </message>
  <message>
   <source>values must be finite; leave out missing pairs first</source>
   <translation>数值须为有限值；请先去除缺失的配对</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/afterwards</name>
  <message>
   <source>Heat map of slice %1</source>
   <translation>第 %1 层热图</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before asking for a heat map.</source>
   <translation>尚未识别肺；生成热图前请先分析该序列。</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before moving a level.</source>
   <translation>尚未识别肺；移动层面前请先分析该序列。</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before scoring its slices.</source>
   <translation>尚未识别肺；为各层评分前请先分析该序列。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/familiarity</name>
  <message>
   <source>This CT lies outside what “%1” learnt from: %2. Its measured error does not hold here; look at the lesions before you use the numbers.</source>
   <translation>此 CT 超出“%1”的训练数据范围：%2。其实测误差在此不适用；使用数值前请查看病变。</translation>
  </message>
  <message>
   <source>lungs of %1 HU (%2 to %3)</source>
   <translation>肺密度 %1 HU（%2 至 %3）</translation>
  </message>
  <message>
   <source>noise of %1 HU (%2 to %3)</source>
   <translation>噪声 %1 HU（%2 至 %3）</translation>
  </message>
  <message>
   <source>slices %1 mm apart (%2 to %3)</source>
   <translation>层间距 %1 mm（%2 至 %3）</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/lesion_volume</name>
  <message>
   <source>Marking lesions</source>
   <translation>标记病变</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/marking</name>
  <message>
   <source>Adding dense diseased lung to the lungs</source>
   <translation>将致密病变肺组织并入肺掩膜</translation>
  </message>
  <message>
   <source>Removing specks</source>
   <translation>去除小斑点</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/network_masks</name>
  <message>
   <source>The network “%1” answered the same everywhere, whatever it was shown; its answer is not used. Choose another network.</source>
   <translation>模型“%1”无论输入什么，各处的应答都相同；其应答不予采用。请选择其他模型。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/level_cube</name>
  <message>
   <source>Finding the Goh levels</source>
   <translation>定位 Goh 层面</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/placing</name>
  <message>
   <source>%1, averaged with the network (weight %2)%3</source>
   <translation>%1，与模型结果加权平均（权重 %2）%3</translation>
  </message>
  <message>
   <source>%1; moved to keep the order inside the lungs</source>
   <translation>%1；已移动以保持肺内顺序</translation>
  </message>
  <message>
   <source>%1; the network lies elsewhere</source>
   <translation>%1；模型给出的位置不同</translation>
  </message>
  <message>
   <source>%1; what is seen of it in the masks does not fit</source>
   <translation>%1；与掩膜中所见不符</translation>
  </message>
  <message>
   <source>1 cm above the right dome seen in the lung mask</source>
   <translation>肺掩膜中所见右侧膈顶上方 1 cm</translation>
  </message>
  <message>
   <source>The fork of the windpipe was not clearly seen, so the levels rest on the network and on usual distances; look at all five.</source>
   <translation>气管分叉显示不清，层面依据模型和常见距离确定；请检查全部五个层面。</translation>
  </message>
  <message>
   <source>distance from carina and right dome</source>
   <translation>据隆突和右侧膈顶间的距离</translation>
  </message>
  <message>
   <source>halfway between levels 3 and 5</source>
   <translation>层面 3 与 5 的中点</translation>
  </message>
  <message>
   <source>main carina seen in the airway</source>
   <translation>气道中所见主隆突</translation>
  </message>
  <message>
   <source>roof of the aortic arch seen beside the left lung</source>
   <translation>左肺旁所见主动脉弓顶</translation>
  </message>
  <message>
   <source>share of the height of the lungs</source>
   <translation>占肺高度的比例</translation>
  </message>
  <message>
   <source>they disagree, please check</source>
   <translation>二者不一致，请检查</translation>
  </message>
  <message>
   <source>usual distance above the carina</source>
   <translation>隆突上方的常见距离</translation>
  </message>
  <message>
   <source>usual distance below the carina</source>
   <translation>隆突下方的常见距离</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/proportions</name>
  <message>
   <source>The automatic place of level %1 is doubtful: %2. Look at it and move it if needed.</source>
   <translation>层面 %1 的自动位置存疑：%2。请查看，必要时移动。</translation>
  </message>
  <message>
   <source>above</source>
   <translation>上方</translation>
  </message>
  <message>
   <source>analysis-level-%1</source>
   <translation>analysis-level-%1</translation>
  </message>
  <message>
   <source>below</source>
   <translation>下方</translation>
  </message>
  <message>
   <source>higher</source>
   <translation>偏高</translation>
  </message>
  <message>
   <source>it lies %1 mm %2 level %3, usual are about %4 mm</source>
   <translation>位于层面 %3 %2 %1 mm，通常约为 %4 mm</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>偏低</translation>
  </message>
  <message>
   <source>the network sees it %1 mm %2</source>
   <translation>模型所定位置%2 %1 mm</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/airways</name>
  <message>
   <source>Following the airways</source>
   <translation>追踪气道</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/finding</name>
  <message>
   <source>%1; choose an axial slice through the chest.</source>
   <translation>%1；请选择经胸部的轴位层。</translation>
  </message>
  <message>
   <source>Choosing the lungs among the air</source>
   <translation>在空气中选出肺</translation>
  </message>
  <message>
   <source>Filling vessels and drawing the border</source>
   <translation>填充血管并勾画边界</translation>
  </message>
  <message>
   <source>Looking for air inside the body</source>
   <translation>寻找体内的空气</translation>
  </message>
  <message>
   <source>Lungs found</source>
   <translation>已识别肺</translation>
  </message>
  <message>
   <source>No lung was found in this series; choose a CT of the whole chest.</source>
   <translation>此序列中未找到肺；请选择包括全胸的 CT。</translation>
  </message>
  <message>
   <source>No lung was found in this slice; choose an axial slice of the chest.</source>
   <translation>本层中未找到肺；请选择胸部的轴位层。</translation>
  </message>
  <message>
   <source>The air in this slice is gas, not lung; choose an axial slice of the chest.</source>
   <translation>本层中的空气是腔内气体，不是肺；请选择胸部的轴位层。</translation>
  </message>
  <message>
   <source>This slice shows only %1 cm² of lung, too little to be measured</source>
   <translation>本层仅见 %1 cm² 肺，过少，无法测量</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/fissures</name>
  <message>
   <source>the expected fissure may not lean to a side</source>
   <translation>预期的叶间裂不得偏向一侧</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lobe_network</name>
  <message>
   <source>%1; look at the border of the lungs before you trust the numbers.</source>
   <translation>%1；采信数值前请检查肺边界。</translation>
  </message>
  <message>
   <source>Finding the lobes</source>
   <translation>识别肺叶</translation>
  </message>
  <message>
   <source>Looking at the whole chest</source>
   <translation>观察全胸</translation>
  </message>
  <message>
   <source>Lungs by threshold and by the network overlap by %1 only (Dice)</source>
   <translation>阈值法与模型得到的肺仅重叠 %1（Dice）</translation>
  </message>
  <message>
   <source>The card of “%1” does not name the five lobes; compare it with README.</source>
   <translation>“%1”的模型卡未列出五个肺叶；请与 README 核对。</translation>
  </message>
  <message>
   <source>The chosen lesion network does not see the lungs, so dense diseased lung may be missing from them.</source>
   <translation>所选病变模型不识别肺，致密病变肺组织可能未并入肺掩膜。</translation>
  </message>
  <message>
   <source>The network did not see both lungs, so the lobes were cut along their fissures; look at the borders of the lobes.</source>
   <translation>模型未识别出双肺，肺叶改按叶间裂划分；请检查肺叶边界。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lung_sides</name>
  <message>
   <source>Telling right from left</source>
   <translation>区分左右</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/metal</name>
  <message>
   <source>Metal, or contrast medium as dense as metal, lies in the body (from %1 to %2 mm). Streaks from it look like disease and hide it; look at the lesions there before you use the numbers.</source>
   <translation>体内有金属或与金属一样致密的对比剂（从 %1 到 %2 mm）。其条状伪影看起来像病变，也会遮盖病变；使用数值前请查看该处的病灶。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/missing_lung</name>
  <message>
   <source>%1 % of what is counted as lung lies at the skin or outside the body: air under the skin, in clothes or in a mattress. Look at the border of the lungs before you use the numbers.</source>
   <translation>计为肺的部分有 %1 % 位于皮肤处或体外：皮下、衣物或垫子里的空气。使用数值前请查看肺的边界。</translation>
  </message>
  <message>
   <source>%1 mL of gas beside the lungs are not counted as lung: a pneumothorax, a giant bulla, or gas of stomach or bowel. Look at the border of the lungs.</source>
   <translation>肺旁有 %1 mL 气体未计入肺：可能是气胸、巨大肺大疱，或胃肠道气体。请查看肺的边界。</translation>
  </message>
  <message>
   <source>%1 mL of gas without vessels are counted as lung: a bulla, or bowel, stomach or gullet behind a wall too thin to be seen. Look at the border of the lungs.</source>
   <translation>%1 mL 无血管的气体被计为肺：肺大疱，或隔着看不清的薄壁的肠、胃或食管。请查看肺的边界。</translation>
  </message>
  <message>
   <source>At least %1 mL beside the lungs are as dense as fluid and are counted neither as lung nor as lesion. Collapsed lung there may be missing; look at the border of the lungs.</source>
   <translation>肺旁至少 %1 mL 的密度与液体相同，既不计为肺，也不计为病变。该处塌陷的肺可能被遗漏；请查看肺的边界。</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the left. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the right lung.</source>
   <translation>左侧几乎未找到肺。若左肺整体塌陷或实变，则不计入，所有百分比均为右肺的百分比。</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the right. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the left lung.</source>
   <translation>右侧几乎未找到肺。若右肺整体塌陷或实变，则不计入，所有百分比均为左肺的百分比。</translation>
  </message>
  <message>
   <source>The base of a lung, or the back of it, is too dense to be counted as lung (at %1 mm): fluid, or lung that is solid or has collapsed. If it is lung, its disease is missing from every extent.</source>
   <translation>一侧肺底或其后部密度过高，未计为肺（%1 mm 处）：可能是液体，或实变、萎陷的肺。如果是肺，其病变未计入任何范围。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/orientation</name>
  <message>
   <source>The body looks mirrored: heart and liver lie on the wrong sides. Unless the patient has situs inversus, right and left are exchanged and the levels may be far off; check the series and its export.</source>
   <translation>身体似为镜像：心脏和肝脏位于异侧。除非患者为内脏反位，否则左右颠倒，层面可能偏差很大；请检查序列及其导出。</translation>
  </message>
  <message>
   <source>The body looks turned front to back: the spine lies in front. Right and left may be exchanged and the levels far off; check the series and its export.</source>
   <translation>身体似为前后颠倒：脊柱位于前方。左右可能颠倒，层面可能偏差很大；请检查序列及其导出。</translation>
  </message>
  <message>
   <source>The body looks upside down: the windpipe lies in the lower part of the lungs. The levels cannot be trusted; check the series and its export.</source>
   <translation>身体似为上下颠倒：气管位于肺的下部。层面不可信；请检查序列及其导出。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/one_slice</name>
  <message>
   <source>“%1” needs a whole chest; choose another network for a single slice.</source>
   <translation>“%1”需要全胸；单层请选择其他模型。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/picture</name>
  <message>
   <source>The picture is unlike those of the real chests that were measured: %1. It may show disease that is not there, or hide it, in masks and scores alike; look at the lesions before you use the numbers.</source>
   <translation>此图像与所测量的真实胸部图像不同：%1。它可能显示并不存在的病变，或掩盖病变，掩膜和评分都会受影响；使用这些数字前请查看病灶。</translation>
  </message>
  <message>
   <source>bands of %1 HU cross both lungs (at most %2), as arms or shoulders make them</source>
   <translation>%1 HU 的条带横贯双肺（最多 %2），如同手臂或肩部所致</translation>
  </message>
  <message>
   <source>noise is %1 times as strong in one direction (at most %2), as streaks make it</source>
   <translation>噪声在一个方向上强 %1 倍（最多 %2），如同条状伪影所致</translation>
  </message>
  <message>
   <source>slices jump by %1 times their usual change (at most %2), as breathing makes them</source>
   <translation>层面间跳变为其通常变化的 %1 倍（最多 %2），如同呼吸所致</translation>
  </message>
  <message>
   <source>the borders of the lungs rise by %1 HU a mm (%2 to %3), as other kernels make them</source>
   <translation>肺边界每毫米上升 %1 HU（%2 至 %3），如同其他重建核所致</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/pipeline</name>
  <message>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Making the heat maps</source>
   <translation>生成热图</translation>
  </message>
  <message>
   <source>Measuring the lobes</source>
   <translation>测量肺叶</translation>
  </message>
  <message>
   <source>Measuring the lungs</source>
   <translation>测量肺</translation>
  </message>
  <message>
   <source>Scoring the five levels</source>
   <translation>为五个层面评分</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/prepare</name>
  <message>
   <source>The model card asks for %1 slices around one; an odd number is wanted.</source>
   <translation>模型卡要求取一层及其周围共 %1 层；该数须为奇数。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/healthy</name>
  <message>
   <source>a generated texture: this patient has no healthy lung to take</source>
   <translation>程序生成的纹理：此患者没有可取的健康肺</translation>
  </message>
  <message>
   <source>the patient's own lung: a square of %1 mm without lesions and of normal density</source>
   <translation>患者自身的肺：%1 mm 见方，无病变且密度正常</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/occlusion</name>
  <message>
   <source>Heat maps of level %1</source>
   <translation>层面 %1 的热图</translation>
  </message>
  <message>
   <source>Looking for healthy lung</source>
   <translation>寻找健康肺</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/profile</name>
  <message>
   <source>Scoring all slices, %1 of %2</source>
   <translation>为所有层评分，%1/%2</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/scores</name>
  <message>
   <source>Scoring the slices</source>
   <translation>逐层评分</translation>
  </message>
  <message>
   <source>Slice %1 shows no lung; choose a slice that does.</source>
   <translation>第 %1 层无肺；请选择有肺的层。</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/trial</name>
  <message>
   <source>%1 answers with numbers outside 0 to %2.</source>
   <translation>%1 的输出数值超出 0 至 %2。</translation>
  </message>
  <message>
   <source>%1 answers with the shape %2 where %3 is wanted.</source>
   <translation>%1 的输出形状为 %2，而应为 %3。</translation>
  </message>
  <message>
   <source>Asking the network</source>
   <translation>运行模型</translation>
  </message>
  <message>
   <source>It answers the same whatever it is shown: do not choose it before that is mended.</source>
   <translation>无论输入什么，应答都相同：修复前请勿选用。</translation>
  </message>
  <message>
   <source>It sees no lung and no lobe in the chest: compare its card with README.</source>
   <translation>它在胸部未识别出肺和肺叶：请将其模型卡与 README 核对。</translation>
  </message>
  <message>
   <source>Its scores go beyond 0 to 100 and are cut there: compare its last layer with README.</source>
   <translation>其评分超出 0 至 100，超出部分被截断：请将其最后一层与 README 核对。</translation>
  </message>
  <message>
   <source>Opening the network</source>
   <translation>打开模型</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>已测试</translation>
  </message>
  <message>
   <source>The card must say a “role”: %1.</source>
   <translation>模型卡须注明“role”：%1。</translation>
  </message>
  <message>
   <source>The card of “%1” names no lesion class; compare it with README.</source>
   <translation>“%1”的模型卡未列出任何病变类别；请与 README 核对。</translation>
  </message>
  <message>
   <source>The network “%1”</source>
   <translation>模型“%1”</translation>
  </message>
  <message>
   <source>The network “%1” answers with numbers that are no probabilities.</source>
   <translation>模型“%1”输出的数值不是概率。</translation>
  </message>
  <message>
   <source>The network “%1” does not answer as a network for %2 does; compare its card with README.</source>
   <translation>模型“%1”的输出不符合用于%2的模型；请将其模型卡与 README 核对。</translation>
  </message>
  <message>
   <source>five levels are wanted</source>
   <translation>需要五个层面</translation>
  </message>
  <message>
   <source>generated chest, small</source>
   <translation>程序生成的胸部，小</translation>
  </message>
 </context>
 <context>
  <name>core/batch/cluster</name>
  <message>
   <source>The scheduler at %1 has gone, or sent this worker away; what was finished stays.</source>
   <translation>%1 处的调度器已断开，或已移除此工作进程；已完成的部分保留。</translation>
  </message>
  <message>
   <source>“%1” is no address of a scheduler; write tls://HOST:8786, or tcp:// without TLS.</source>
   <translation>“%1”不是调度器地址；请写 tls://HOST:8786，不用 TLS 则写 tcp://。</translation>
  </message>
 </context>
 <context>
  <name>core/batch/folders</name>
  <message>
   <source>%1 cannot be written; start the batch again.</source>
   <translation>无法写入 %1；请重新启动批处理。</translation>
  </message>
 </context>
 <context>
  <name>core/batch/run</name>
  <message>
   <source>“%1” holds results %2 pseudonyms; both kinds in one folder would tell who is who. Choose another folder.</source>
   <translation>“%1”中已有结果（假名：%2）；假名与非假名结果放在同一文件夹会泄露身份。请另选文件夹。</translation>
  </message>
  <message>
   <source>“%1” holds results under pseudonyms of another key file than “%2”; its patients would have two codes each. Name that key file with --key, or choose another folder.</source>
   <translation>“%1”中的结果使用了与“%2”不同的密钥文件的假名；其中的患者将各有两个编号。请用 --key 指定原密钥文件，或另选文件夹。</translation>
  </message>
 </context>
 <context>
  <name>core/batch/states</name>
  <message>
   <source>%1 is not whole; remove it if no other batch writes here, and start again.</source>
   <translation>%1 不完整；如无其他批处理在此写入，请删除它并重新开始。</translation>
  </message>
 </context>
 <context>
  <name>core/classes</name>
  <message>
   <source>Consolidation</source>
   <translation>实变</translation>
  </message>
  <message>
   <source>Established fibrosis</source>
   <translation>已形成的纤维化</translation>
  </message>
  <message>
   <source>Ground-glass (GG)</source>
   <translation>磨玻璃影（GG）</translation>
  </message>
  <message>
   <source>Ground-glass opacity</source>
   <translation>磨玻璃影</translation>
  </message>
  <message>
   <source>Left lower lobe</source>
   <translation>左肺下叶</translation>
  </message>
  <message>
   <source>Left upper lobe</source>
   <translation>左肺上叶</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>Reticulation</source>
   <translation>网格影</translation>
  </message>
  <message>
   <source>Reticulation (RET)</source>
   <translation>网格影（RET）</translation>
  </message>
  <message>
   <source>Right lower lobe</source>
   <translation>右肺下叶</translation>
  </message>
  <message>
   <source>Right middle lobe</source>
   <translation>右肺中叶</translation>
  </message>
  <message>
   <source>Right upper lobe</source>
   <translation>右肺上叶</translation>
  </message>
  <message>
   <source>Total extent (TOT)</source>
   <translation>总范围（TOT）</translation>
  </message>
  <message>
   <source>consolidation</source>
   <translation>实变</translation>
  </message>
  <message>
   <source>fibrosis</source>
   <translation>纤维化</translation>
  </message>
  <message>
   <source>kurtosis</source>
   <translation>峰度</translation>
  </message>
  <message>
   <source>left</source>
   <translation>左</translation>
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
   <translation>中</translation>
  </message>
  <message>
   <source>not marked by this network</source>
   <translation>此模型不标记</translation>
  </message>
  <message>
   <source>right</source>
   <translation>右</translation>
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
   <translation>偏度</translation>
  </message>
  <message>
   <source>tot</source>
   <translation>tot</translation>
  </message>
  <message>
   <source>total</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>upper</source>
   <translation>上</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/statistics</name>
  <message>
   <source>%1 is the same in all %2 patients</source>
   <translation>全部 %2 名患者的%1均相同</translation>
  </message>
  <message>
   <source>%1 patient</source>
   <translation>%1 名患者</translation>
  </message>
  <message>
   <source>%1 patients</source>
   <translation>%1 名患者</translation>
  </message>
  <message>
   <source>%1 progressive and %2 stable; at least %3 of each are needed</source>
   <translation>进展 %1 例，稳定 %2 例；每组至少需 %3 例</translation>
  </message>
  <message>
   <source>%1 with both visits; at least %2 are needed</source>
   <translation>两次就诊均有数据者 %1；至少需 %2 例</translation>
  </message>
  <message>
   <source>%1 with both; at least %2 are needed</source>
   <translation>两者均有者 %1；至少需 %2 例</translation>
  </message>
  <message>
   <source>%1 without any change left out of Wilcoxon's ranks</source>
   <translation>%1 无变化，未计入 Wilcoxon 秩次</translation>
  </message>
  <message>
   <source>all changed by the same amount, so there is no t-test</source>
   <translation>所有患者变化量相同，不做 t 检验</translation>
  </message>
  <message>
   <source>nan</source>
   <translation>nan</translation>
  </message>
  <message>
   <source>neither group varies, so there is no t-test</source>
   <translation>两组内均无变异，不做 t 检验</translation>
  </message>
  <message>
   <source>nothing changed in any patient</source>
   <translation>所有患者均无变化</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/table</name>
  <message>
   <source>%1 with a follow-up, median %2 months (%3)</source>
   <translation>有随访者 %1，中位 %2 个月（%3）</translation>
  </message>
  <message>
   <source>%1: %2 progressive, %3 stable, %4 not decided or not applicable</source>
   <translation>%1：进展 %2 例，稳定 %3 例，未判定或不适用 %4 例</translation>
  </message>
  <message>
   <source>Correlations</source>
   <translation>相关性</translation>
  </message>
  <message>
   <source>Correlations of change</source>
   <translation>变化的相关性</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>分组比较</translation>
  </message>
  <message>
   <source>No answer, or no follow-up</source>
   <translation>未判定或无随访</translation>
  </message>
  <message>
   <source>No definition of progression chosen</source>
   <translation>未选择进展定义</translation>
  </message>
  <message>
   <source>Paired tests</source>
   <translation>配对检验</translation>
  </message>
  <message>
   <source>Reading the patients</source>
   <translation>读取患者</translation>
  </message>
  <message>
   <source>first</source>
   <translation>首次</translation>
  </message>
  <message>
   <source>first to last</source>
   <translation>首次至末次</translation>
  </message>
  <message>
   <source>first visit</source>
   <translation>首次就诊</translation>
  </message>
  <message>
   <source>first visit to that nearest to 12 months</source>
   <translation>首次就诊至最接近 12 个月的就诊</translation>
  </message>
  <message>
   <source>first visit to the last</source>
   <translation>首次就诊至末次就诊</translation>
  </message>
  <message>
   <source>last</source>
   <translation>末次</translation>
  </message>
  <message>
   <source>last two</source>
   <translation>最近两次</translation>
  </message>
  <message>
   <source>last visit</source>
   <translation>末次就诊</translation>
  </message>
  <message>
   <source>no definition chosen</source>
   <translation>未选择定义</translation>
  </message>
  <message>
   <source>no follow-up</source>
   <translation>无随访</translation>
  </message>
  <message>
   <source>none with a follow-up</source>
   <translation>均无随访</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>未判定</translation>
  </message>
  <message>
   <source>one year</source>
   <translation>一年</translation>
  </message>
  <message>
   <source>progressive</source>
   <translation>进展</translation>
  </message>
  <message>
   <source>stable</source>
   <translation>稳定</translation>
  </message>
  <message>
   <source>the last two visits</source>
   <translation>最近两次就诊</translation>
  </message>
 </context>
 <context>
  <name>core/compare/affine</name>
  <message>
   <source>Fitting the lungs as a whole</source>
   <translation>肺整体配准</translation>
  </message>
 </context>
 <context>
  <name>core/compare/bspline</name>
  <message>
   <source>Fitting the lungs in detail</source>
   <translation>肺细节配准</translation>
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
   <translation>比较密度</translation>
  </message>
  <message>
   <source>Comparing lesions</source>
   <translation>比较病变</translation>
  </message>
 </context>
 <context>
  <name>core/compare/matching</name>
  <message>
   <source>Matched by the %1 Goh levels and the outline of the lungs, not by registration: places agree roughly, to a centimetre or two, and no difference of densities is shown.</source>
   <translation>按 %1 个 Goh 层面和肺轮廓匹配，未配准：位置大致对应，误差约一至两厘米，不显示密度差异。</translation>
  </message>
  <message>
   <source>Matched by the top and the bottom of the lungs only, because the two CTs do not share two Goh levels: places agree roughly, to a few centimetres, and no difference of densities is shown.</source>
   <translation>仅按肺的顶端和底端匹配，因为两个 CT 没有两个共同的 Goh 层面：位置大致对应，误差可达数厘米，不显示密度差异。</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so the two CTs cannot be matched; analyse it first.</source>
   <translation>%1 CT 没有肺掩膜，两个 CT 无法匹配；请先分析该 CT。</translation>
  </message>
 </context>
 <context>
  <name>core/compare/quality</name>
  <message>
   <source>Measuring how well the lungs fit</source>
   <translation>测量肺的吻合程度</translation>
  </message>
  <message>
   <source>The registration is not used because %1; the CTs are matched by level instead.</source>
   <translation>未采用配准，因为%1；两个 CT 改按层面匹配。</translation>
  </message>
  <message>
   <source>the lung volumes differ by a factor of %1</source>
   <translation>两次肺容积相差 %1 倍</translation>
  </message>
  <message>
   <source>the lung would have to fold over itself in %1 % of its volume</source>
   <translation>%1 % 的肺体积会自身折叠</translation>
  </message>
  <message>
   <source>the outlines of the lungs do not fit (Dice %1)</source>
   <translation>肺轮廓不吻合（Dice %1）</translation>
  </message>
  <message>
   <source>the size of the lungs would have to change more than breathing does</source>
   <translation>所需的肺大小变化超出呼吸所能引起的程度</translation>
  </message>
  <message>
   <source>vessels and bronchi do not meet: the CTs may be of two patients</source>
   <translation>血管和支气管对不上：两个 CT 可能属于两名患者</translation>
  </message>
 </context>
 <context>
  <name>core/compare/registration</name>
  <message>
   <source>Lungs registered</source>
   <translation>肺配准完成</translation>
  </message>
  <message>
   <source>Preparing the current CT</source>
   <translation>准备当前 CT</translation>
  </message>
  <message>
   <source>Preparing the prior CT</source>
   <translation>准备既往 CT</translation>
  </message>
  <message>
   <source>Registered: the lungs overlap by Dice %1 (before %2), their surfaces are %3 mm apart on average</source>
   <translation>已配准：肺重叠 Dice %1（配准前 %2），表面平均间距 %3 mm</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so it cannot be registered; analyse it first.</source>
   <translation>%1 CT 没有肺掩膜，无法配准；请先分析该 CT。</translation>
  </message>
  <message>
   <source>The %1 CT shows less than %2 mL of lung, so it cannot be registered; choose a CT of the whole chest.</source>
   <translation>%1 CT 中的肺不足 %2 mL，无法配准；请选择包括全胸的 CT。</translation>
  </message>
  <message>
   <source>The %1 CT shows no %2 lung while the %3 CT does, so they cannot be registered; check the lung masks.</source>
   <translation>%1 CT 未见%2肺，而%3 CT 可见，无法配准；请检查肺掩膜。</translation>
  </message>
  <message>
   <source>a lung mask has the shape of its volume</source>
   <translation>肺掩膜的形状须与其容积数据一致</translation>
  </message>
  <message>
   <source>only %1 % of the lungs are in both CTs</source>
   <translation>仅 %1 % 的肺同时见于两个 CT</translation>
  </message>
  <message>
   <source>vessels do not meet in %1 % of the lungs</source>
   <translation>%1 % 的肺内血管对不上</translation>
  </message>
 </context>
 <context>
  <name>core/compare/resample</name>
  <message>
   <source>Bringing the prior CT onto the current one</source>
   <translation>将既往 CT 变换到当前 CT</translation>
  </message>
  <message>
   <source>a refused match must not be used</source>
   <translation>被拒绝的匹配不得使用</translation>
  </message>
 </context>
 <context>
  <name>core/compare/volume_change</name>
  <message>
   <source>Measuring the change of volume</source>
   <translation>测量容积变化</translation>
  </message>
 </context>
 <context>
  <name>core/compare/working</name>
  <message>
   <source>A lung mask is full of holes, so the CTs cannot be registered; analyse them again.</source>
   <translation>肺掩膜内有大量孔洞，CT 无法配准；请重新分析。</translation>
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
   <translation>仅在掩膜含有该类时才需要</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/counts</name>
  <message>
   <source>Counting the masks</source>
   <translation>统计掩膜</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/targets</name>
  <message>
   <source>Any lesion</source>
   <translation>任何病变</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>填充孔洞</translation>
  </message>
  <message>
   <source>Grow by</source>
   <translation>扩张</translation>
  </message>
  <message>
   <source>Interpolate between slices</source>
   <translation>层间插值</translation>
  </message>
  <message>
   <source>Left lung</source>
   <translation>左肺</translation>
  </message>
  <message>
   <source>Remove islands below</source>
   <translation>去除小于此值的孤岛</translation>
  </message>
  <message>
   <source>Right lung</source>
   <translation>右肺</translation>
  </message>
  <message>
   <source>Shrink by</source>
   <translation>收缩</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/whole</name>
  <message>
   <source>Choose one class of lesions: what is added must be of some class.</source>
   <translation>请选择一个病变类别：新增部分须属于某一类别。</translation>
  </message>
  <message>
   <source>Draw on a slice above and on one below with a gap between them, and go to a slice in that gap.</source>
   <translation>请在上方和下方各画一层，中间留出间隔，再转到间隔中的一层。</translation>
  </message>
  <message>
   <source>Filling holes</source>
   <translation>填充孔洞</translation>
  </message>
  <message>
   <source>Growing</source>
   <translation>扩张</translation>
  </message>
  <message>
   <source>Interpolating</source>
   <translation>插值</translation>
  </message>
  <message>
   <source>Looking for islands</source>
   <translation>查找孤岛</translation>
  </message>
  <message>
   <source>Shrinking</source>
   <translation>收缩</translation>
  </message>
  <message>
   <source>There is nothing of it to work on in these slices.</source>
   <translation>这些层中没有可处理的该目标。</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/working</name>
  <message>
   <source>A mask does not lie on the grid of this CT; analyse the CT again before correcting it.</source>
   <translation>有掩膜与此 CT 的网格不一致；修正前请重新分析该 CT。</translation>
  </message>
  <message>
   <source>Lesions were not marked yet; analyse the CT before correcting them.</source>
   <translation>尚未标记病变；修正前请先分析该 CT。</translation>
  </message>
  <message>
   <source>Lobes were not found yet; analyse the CT before correcting them.</source>
   <translation>尚未识别肺叶；修正前请先分析该 CT。</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the CT before correcting its masks.</source>
   <translation>尚未识别肺；修正掩膜前请先分析该 CT。</translation>
  </message>
 </context>
 <context>
  <name>core/course/assess</name>
  <message>
   <source>%1 apart</source>
   <translation>相隔 %1</translation>
  </message>
  <message>
   <source>%1 day</source>
   <translation>%1 天</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 天</translation>
  </message>
  <message>
   <source>70 % predicted parts 10 to 30 % of extent</source>
   <translation>以占预计值 70 % 划分 10 至 30 % 的范围</translation>
  </message>
  <message>
   <source>CT %1</source>
   <translation>CT %1</translation>
  </message>
  <message>
   <source>FVC, % predicted</source>
   <translation>FVC，占预计值 %</translation>
  </message>
  <message>
   <source>Goh extent</source>
   <translation>Goh 范围</translation>
  </message>
  <message>
   <source>Goh stage</source>
   <translation>Goh 分期</translation>
  </message>
  <message>
   <source>cannot be decided: a value is impossible (%1)</source>
   <translation>无法判定：有不可能的数值（%1）</translation>
  </message>
  <message>
   <source>indeterminate</source>
   <translation>不确定</translation>
  </message>
  <message>
   <source>not determined: there is no Goh extent</source>
   <translation>未确定：无 Goh 范围</translation>
  </message>
  <message>
   <source>the mean extent of five levels</source>
   <translation>五个层面的平均范围</translation>
  </message>
  <message>
   <source>the same day</source>
   <translation>同一天</translation>
  </message>
 </context>
 <context>
  <name>core/course/breath</name>
  <message>
   <source>%1 HU at equal volume, %2</source>
   <translation>等容积时 %1 HU，%2</translation>
  </message>
  <message>
   <source>%1 against both lungs</source>
   <translation>相对于双肺 %1</translation>
  </message>
  <message>
   <source>%1 of its volume%2</source>
   <translation>其容积变化 %1%2</translation>
  </message>
  <message>
   <source>%1 of the volume, breath included</source>
   <translation>容积变化 %1，含呼吸影响</translation>
  </message>
  <message>
   <source>%1, volume-matched</source>
   <translation>%1，容积匹配后</translation>
  </message>
  <message>
   <source>%1_matched</source>
   <translation>%1_matched</translation>
  </message>
  <message>
   <source>15th percentile</source>
   <translation>第 15 百分位数</translation>
  </message>
  <message>
   <source>Air in the windpipe</source>
   <translation>气管内空气</translation>
  </message>
  <message>
   <source>Air in the windpipe differs by %1 HU (%2, then %3): scanner or reconstruction changed the density, so compare densities with care.</source>
   <translation>气管内空气相差 %1 HU（先 %2，后 %3）：扫描仪或重建改变了密度，比较密度时须谨慎。</translation>
  </message>
  <message>
   <source>HU</source>
   <translation>HU</translation>
  </message>
  <message>
   <source>Log-Jacobian, %1</source>
   <translation>Log-Jacobian，%1</translation>
  </message>
  <message>
   <source>Log-Jacobian, both lungs</source>
   <translation>Log-Jacobian，双肺</translation>
  </message>
  <message>
   <source>Mean density</source>
   <translation>平均密度</translation>
  </message>
  <message>
   <source>Pair of CTs</source>
   <translation>CT 配对</translation>
  </message>
  <message>
   <source>Parr et al., Am J Respir Crit Care Med 2004;170:883 (air in the patient's CT as calibration)</source>
   <translation>Parr et al., Am J Respir Crit Care Med 2004;170:883（以患者 CT 中的空气作校准）</translation>
  </message>
  <message>
   <source>Reinhardt et al., Med Image Anal 2008;12:752 (Jacobian of a registration as local expansion)</source>
   <translation>Reinhardt et al., Med Image Anal 2008;12:752（以配准的 Jacobian 表示局部扩张）</translation>
  </message>
  <message>
   <source>Stoel et al., Proc Am Thorac Soc 2008;5:919 (lung as a sponge of unchanged mass)</source>
   <translation>Stoel et al., Proc Am Thorac Soc 2008;5:919（将肺视为质量不变的海绵）</translation>
  </message>
  <message>
   <source>a lung volume is above zero</source>
   <translation>肺容积须大于零</translation>
  </message>
  <message>
   <source>an estimate</source>
   <translation>估计值</translation>
  </message>
  <message>
   <source>differs: scanner or reconstruction</source>
   <translation>有差异：扫描仪或重建不同</translation>
  </message>
  <message>
   <source>log_volume_%1</source>
   <translation>log_volume_%1</translation>
  </message>
  <message>
   <source>no difference that matters</source>
   <translation>无重要差异</translation>
  </message>
 </context>
 <context>
  <name>core/course/change</name>
  <message>
   <source>% of lungs</source>
   <translation>占肺的 %</translation>
  </message>
  <message>
   <source>%1 at %2 is missing</source>
   <translation>缺少 %2 的%1</translation>
  </message>
  <message>
   <source>One of the analyses is not complete; what it lacks is missing below.</source>
   <translation>其中一项分析不完整；所缺内容在下方显示为缺失。</translation>
  </message>
  <message>
   <source>The kernels differ (%1, then %2); density and extent depend on it.</source>
   <translation>重建核不同（先 %1，后 %2）；密度和范围受其影响。</translation>
  </message>
  <message>
   <source>The slice thickness differs (%1 mm, then %2 mm); density and extent depend on it.</source>
   <translation>层厚不同（先 %1 mm，后 %2 mm）；密度和范围受其影响。</translation>
  </message>
  <message>
   <source>The two CTs were analysed by different networks; analyse both again before comparing them.</source>
   <translation>两个 CT 由不同的模型分析；比较前请重新分析两者。</translation>
  </message>
  <message>
   <source>The two CTs were analysed by versions of the program whose numbers differ; analyse both again before comparing them.</source>
   <translation>两个 CT 由数值不同的程序版本分析；比较前请重新分析两者。</translation>
  </message>
  <message>
   <source>less disease</source>
   <translation>病变减少</translation>
  </message>
  <message>
   <source>more disease</source>
   <translation>病变增多</translation>
  </message>
  <message>
   <source>points</source>
   <translation>百分点</translation>
  </message>
  <message>
   <source>the second measurement is not later than the first</source>
   <translation>第二次测量不晚于第一次</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>无变化</translation>
  </message>
  <message>
   <source>within measurement noise</source>
   <translation>在测量噪声之内</translation>
  </message>
 </context>
 <context>
  <name>core/course/follow_up</name>
  <message>
   <source>% predicted</source>
   <translation>占预计值 %</translation>
  </message>
  <message>
   <source>Dyspnoea, mMRC 0–4</source>
   <translation>呼吸困难，mMRC 0–4</translation>
  </message>
  <message>
   <source>FVC in the same unit at both dates is missing (one is in L, the other in % predicted)</source>
   <translation>缺少两个日期单位相同的 FVC（一次为 L，另一次为占预计值 %）</translation>
  </message>
  <message>
   <source>Worse symptoms</source>
   <translation>症状加重</translation>
  </message>
  <message>
   <source>two visits on different days are needed</source>
   <translation>需要两次不同日期的就诊</translation>
  </message>
  <message>
   <source>whether symptoms are worse at %1 is missing</source>
   <translation>缺少 %1 症状是否加重的信息</translation>
  </message>
 </context>
 <context>
  <name>core/course/measures</name>
  <message>
   <source>15th percentile of density</source>
   <translation>密度第 15 百分位数</translation>
  </message>
  <message>
   <source>Composite physiologic index</source>
   <translation>复合生理指数</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>密度</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Goh extent (mean TOT of five levels)</source>
   <translation>Goh 范围（五个层面的平均 TOT）</translation>
  </message>
  <message>
   <source>Ground-glass, mean of five levels</source>
   <translation>磨玻璃影，五个层面平均</translation>
  </message>
  <message>
   <source>High attenuation area</source>
   <translation>高衰减区</translation>
  </message>
  <message>
   <source>Kurtosis of density</source>
   <translation>密度峰度</translation>
  </message>
  <message>
   <source>Kurtosis, -1024 to -200 HU</source>
   <translation>峰度，-1024 至 -200 HU</translation>
  </message>
  <message>
   <source>Lobar severity (0 to 25)</source>
   <translation>肺叶严重程度（0 至 25）</translation>
  </message>
  <message>
   <source>Low attenuation area (-950 HU)</source>
   <translation>低衰减区（-950 HU）</translation>
  </message>
  <message>
   <source>Lung function</source>
   <translation>肺功能</translation>
  </message>
  <message>
   <source>Lungs</source>
   <translation>肺</translation>
  </message>
  <message>
   <source>Reticulation, mean of five levels</source>
   <translation>网格影，五个层面平均</translation>
  </message>
  <message>
   <source>Skewness of density</source>
   <translation>密度偏度</translation>
  </message>
  <message>
   <source>Skin, body, blood</source>
   <translation>皮肤、体格、血液</translation>
  </message>
  <message>
   <source>Total disease</source>
   <translation>病变合计</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>容积</translation>
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
   <translation>%1（越高越差）</translation>
  </message>
  <message>
   <source>%1 by points of FVC % predicted (%2)</source>
   <translation>%1，按 FVC 占预计值百分点（%2）</translation>
  </message>
  <message>
   <source>%1 by relative change of FVC in %2 (%3 %)</source>
   <translation>%1，按以 %2 计的 FVC 相对变化（%3 %）</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower</source>
   <translation>占预计值降低 %1 个百分点</translation>
  </message>
  <message>
   <source>%1 since %2</source>
   <translation>自 %2 以来 %1</translation>
  </message>
  <message>
   <source>%1, % predicted</source>
   <translation>%1，占预计值 %</translation>
  </message>
  <message>
   <source>%1: FVC %2 points of % predicted</source>
   <translation>%1：FVC 占预计值 %2 个百分点</translation>
  </message>
  <message>
   <source>%1; the index names no window</source>
   <translation>%1；该指数未规定时间窗</translation>
  </message>
  <message>
   <source>%1; the rule names no window</source>
   <translation>%1；该规则未规定时间窗</translation>
  </message>
  <message>
   <source>12 ± 3 months</source>
   <translation>12 ± 3 个月</translation>
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
   <translation>FEV1，占预计值 %</translation>
  </message>
  <message>
   <source>FVC minimal important change</source>
   <translation>FVC 最小重要变化</translation>
  </message>
  <message>
   <source>OMERACT</source>
   <translation>OMERACT</translation>
  </message>
  <message>
   <source>a decline of 5 or more, by points of % predicted where both are known</source>
   <translation>下降 5 或以上；两次均有占预计值时按其百分点计算</translation>
  </message>
  <message>
   <source>criteria met: %1</source>
   <translation>符合标准：%1</translation>
  </message>
  <message>
   <source>criteria not met</source>
   <translation>不符合标准</translation>
  </message>
  <message>
   <source>lung function of %1</source>
   <translation>%1 的肺功能</translation>
  </message>
  <message>
   <source>not applicable: not %1 apart</source>
   <translation>不适用：间隔不是 %1</translation>
  </message>
  <message>
   <source>not determined: see what is missing</source>
   <translation>未确定：见所缺内容</translation>
  </message>
  <message>
   <source>relative DLCO decline %1</source>
   <translation>DLCO 相对下降 %1</translation>
  </message>
  <message>
   <source>relative FVC decline %1 (%2)</source>
   <translation>FVC 相对下降 %1（%2）</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with that of DLCO</source>
   <translation>相对下降至少 10 %，或下降 5 至不足 10 % 且 DLCO 亦下降</translation>
  </message>
  <message>
   <source>relative decline of at least 15 %, with FVC 5 to under 10 % lower</source>
   <translation>相对下降至少 15 %，且 FVC 降低 5 至不足 10 %</translation>
  </message>
 </context>
 <context>
  <name>core/course/read_progression</name>
  <message>
   <source>%1 not used, outside %2</source>
   <translation>%1未采用，超出%2</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower%2; FVC or DLCO is one of the two signs that are needed</source>
   <translation>占预计值降低 %1 个百分点%2；FVC 或 DLCO 为所需两项征象之一</translation>
  </message>
  <message>
   <source>(corrected for haemoglobin)</source>
   <translation>（经血红蛋白校正）</translation>
  </message>
  <message>
   <source>24 months</source>
   <translation>24 个月</translation>
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
   <translation>CT 纤维化加重，由阅片者判断</translation>
  </message>
  <message>
   <source>PPF 2022</source>
   <translation>PPF 2022</translation>
  </message>
  <message>
   <source>any of the six radiological signs, ticked by the reader: one of the two signs that are needed</source>
   <translation>阅片者勾选的六项影像学征象中任一项：所需两项征象之一</translation>
  </message>
  <message>
   <source>cannot be decided</source>
   <translation>无法判定</translation>
  </message>
  <message>
   <source>cannot be decided: see what is missing</source>
   <translation>无法判定：见所缺内容</translation>
  </message>
  <message>
   <source>criteria not met: the reader found another explanation</source>
   <translation>不符合标准：阅片者认为有其他解释</translation>
  </message>
  <message>
   <source>lung function</source>
   <translation>肺功能</translation>
  </message>
  <message>
   <source>more fibrosis</source>
   <translation>纤维化加重</translation>
  </message>
  <message>
   <source>more fibrosis, judged by the reader, with FVC 5 % lower or worse symptoms</source>
   <translation>阅片者判断纤维化加重，且 FVC 降低 5 % 或症状加重</translation>
  </message>
  <message>
   <source>not applicable: more than 24 months apart</source>
   <translation>不适用：间隔超过 24 个月</translation>
  </message>
  <message>
   <source>not applicable: more than one year apart</source>
   <translation>不适用：间隔超过一年</translation>
  </message>
  <message>
   <source>not applicable: the definition leaves out IPF</source>
   <translation>不适用：该定义不包括 IPF</translation>
  </message>
  <message>
   <source>physiological progression</source>
   <translation>生理学进展</translation>
  </message>
  <message>
   <source>radiological progression</source>
   <translation>影像学进展</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with another sign</source>
   <translation>相对下降至少 10 %，或下降 5 至不足 10 % 且有另一征象</translation>
  </message>
  <message>
   <source>signs</source>
   <translation>signs</translation>
  </message>
  <message>
   <source>the six radiological signs</source>
   <translation>六项影像学征象</translation>
  </message>
  <message>
   <source>within 24 months</source>
   <translation>24 个月内</translation>
  </message>
  <message>
   <source>within one year</source>
   <translation>一年内</translation>
  </message>
  <message>
   <source>worse, with FVC 5 % lower or more fibrosis on CT</source>
   <translation>加重，且 FVC 降低 5 % 或 CT 纤维化加重</translation>
  </message>
  <message>
   <source>worse: one of the two signs that are needed</source>
   <translation>加重：所需两项征象之一</translation>
  </message>
 </context>
 <context>
  <name>core/course/reading</name>
  <message>
   <source>Symptoms</source>
   <translation>症状</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>inside</source>
   <translation>在时间窗内</translation>
  </message>
  <message>
   <source>known</source>
   <translation>已知</translation>
  </message>
  <message>
   <source>met</source>
   <translation>符合</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>未判断</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>不符合</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>未采用</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>在时间窗外</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
 </context>
 <context>
  <name>core/course/rule_inputs</name>
  <message>
   <source>%1 points</source>
   <translation>%1 个百分点</translation>
  </message>
  <message>
   <source>%1 to %2 (%3%4)</source>
   <translation>%1 至 %2（%3%4）</translation>
  </message>
  <message>
   <source>Absolute decline of %1</source>
   <translation>%1的绝对下降</translation>
  </message>
  <message>
   <source>Another explanation, by the reader</source>
   <translation>其他解释，由阅片者判断</translation>
  </message>
  <message>
   <source>Measured: %1</source>
   <translation>实测：%1</translation>
  </message>
  <message>
   <source>Radiological signs, by the reader</source>
   <translation>影像学征象，由阅片者判断</translation>
  </message>
  <message>
   <source>Relative decline of %1</source>
   <translation>%1的相对下降</translation>
  </message>
  <message>
   <source>haemoglobin-corrected DLCO at %1 is missing (%2)</source>
   <translation>缺少 %1 经血红蛋白校正的 DLCO（%2）</translation>
  </message>
  <message>
   <source>none of the six</source>
   <translation>六项均无</translation>
  </message>
  <message>
   <source>not used: not marked as corrected for haemoglobin</source>
   <translation>未采用：未标明经血红蛋白校正</translation>
  </message>
  <message>
   <source>the reader's judgement of %1 between the CTs of %2 and %3 is missing</source>
   <translation>缺少阅片者对%1的判断（%2 与 %3 的 CT 之间）</translation>
  </message>
  <message>
   <source>the value there is not corrected</source>
   <translation>该处数值未校正</translation>
  </message>
  <message>
   <source>the value there is not marked as corrected</source>
   <translation>该处数值未标明已校正</translation>
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
   <translation>Affinity</translation>
  </message>
  <message>
   <source>Basic</source>
   <translation>Basic</translation>
  </message>
  <message>
   <source>the child process cannot be limited</source>
   <translation>无法限制子进程</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/reasons</name>
  <message>
   <source>decoding its pixel data takes far more memory than an image of its size needs</source>
   <translation>解码其像素数据所需内存远超同尺寸图像</translation>
  </message>
  <message>
   <source>decoding its pixel data takes far too long</source>
   <translation>解码其像素数据耗时过长</translation>
  </message>
  <message>
   <source>its pixel data does not have the size that its header says</source>
   <translation>其像素数据大小与文件头所述不符</translation>
  </message>
  <message>
   <source>its pixel data is cut off</source>
   <translation>其像素数据不完整（被截断）</translation>
  </message>
  <message>
   <source>its pixel data is damaged</source>
   <translation>其像素数据已损坏</translation>
  </message>
  <message>
   <source>the part of this program that decodes it could not be started; install the program again</source>
   <translation>程序中负责解码的部分无法启动；请重新安装程序</translation>
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
   <translation>lossless</translation>
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
   <translation>无法读取</translation>
  </message>
  <message>
   <source>it has more voxels than its header says</source>
   <translation>体素数多于文件头所述</translation>
  </message>
  <message>
   <source>it is cut off: it has fewer voxels than its header says</source>
   <translation>文件被截断：体素数少于文件头所述</translation>
  </message>
  <message>
   <source>it is damaged: its packed voxels cannot be unpacked or do not agree with their checksum</source>
   <translation>文件已损坏：压缩的体素无法解压，或与校验和不符</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/archive</name>
  <message>
   <source>it cannot be opened (no permission, or a broken link)</source>
   <translation>无法打开（无权限或链接失效）</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>没有名称</translation>
  </message>
  <message>
   <source>it is a link or a device</source>
   <translation>它是链接或设备</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>不是普通文件</translation>
  </message>
  <message>
   <source>it is protected by a password; unpack it first</source>
   <translation>有密码保护；请先解压</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>过大</translation>
  </message>
  <message>
   <source>it would grow too much when unpacked</source>
   <translation>解压后体积过大</translation>
  </message>
  <message>
   <source>its name points outside the ZIP file</source>
   <translation>其名称指向 ZIP 文件之外</translation>
  </message>
  <message>
   <source>no disc has so many files</source>
   <translation>没有光盘会有这么多文件</translation>
  </message>
  <message>
   <source>the ZIP file has more than %1 entries</source>
   <translation>ZIP 文件的条目超过 %1 个</translation>
  </message>
  <message>
   <source>the ZIP file is damaged</source>
   <translation>ZIP 文件已损坏</translation>
  </message>
  <message>
   <source>the ZIP file is too large</source>
   <translation>ZIP 文件过大</translation>
  </message>
  <message>
   <source>the disc index (DICOMDIR) is damaged; open the folder instead</source>
   <translation>光盘索引（DICOMDIR）已损坏；请改为打开文件夹</translation>
  </message>
  <message>
   <source>the disc index names it, but it is not there</source>
   <translation>光盘索引列出了它，但该处没有</translation>
  </message>
  <message>
   <source>the disc index points outside its own folder</source>
   <translation>光盘索引指向其所在文件夹之外</translation>
  </message>
  <message>
   <source>the folder cannot be opened (no permission, or the disk is gone)</source>
   <translation>文件夹无法打开（无权限或磁盘已断开）</translation>
  </message>
  <message>
   <source>the folders are nested too deeply</source>
   <translation>文件夹嵌套过深</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/build</name>
  <message>
   <source>The images are compressed in a way this program cannot read; export the series uncompressed.</source>
   <translation>图像的压缩方式本程序无法读取；请以不压缩方式导出该序列。</translation>
  </message>
  <message>
   <source>many of them lie in one place, as where contrast medium is waited for</source>
   <translation>其中许多层位于同一位置，如等待对比剂到达时那样</translation>
  </message>
  <message>
   <source>their pixel spacing is “%1”</source>
   <translation>其像素间距为“%1”</translation>
  </message>
  <message>
   <source>their rows and columns are not at right angles</source>
   <translation>其行与列不成直角</translation>
  </message>
  <message>
   <source>they do not say in which direction they lie</source>
   <translation>它们未说明方向</translation>
  </message>
  <message>
   <source>they do not say where they lie</source>
   <translation>它们未说明所在位置</translation>
  </message>
  <message>
   <source>they name no pixel spacing</source>
   <translation>它们未给出像素间距</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/choose</name>
  <message>
   <source>%1 It cannot be analysed either: %2</source>
   <translation>%1 也无法分析：%2</translation>
  </message>
  <message>
   <source>%1 file was passed over</source>
   <translation>跳过了 %1 个文件</translation>
  </message>
  <message>
   <source>%1 files were passed over</source>
   <translation>跳过了 %1 个文件</translation>
  </message>
  <message>
   <source>%1 mm covered</source>
   <translation>覆盖 %1 mm</translation>
  </message>
  <message>
   <source>%1 mm every %2 mm</source>
   <translation>层厚 %1 mm，间隔 %2 mm</translation>
  </message>
  <message>
   <source>%1 slices (%2 mm against %3 mm).</source>
   <translation>%1 层（%2 mm，对比 %3 mm）。</translation>
  </message>
  <message>
   <source>%1 visit, of %2; shown is the one of %3.</source>
   <translation>%1就诊，日期 %2；所示为 %3 的就诊。</translation>
  </message>
  <message>
   <source>A later</source>
   <translation>较晚的</translation>
  </message>
  <message>
   <source>An earlier</source>
   <translation>较早的</translation>
  </message>
  <message>
   <source>Best of %1 series for interstitial lung disease: %2; %3.</source>
   <translation>%1 个序列中最适合间质性肺疾病者：%2；%3。</translation>
  </message>
  <message>
   <source>CTs of %1 patients were found (%2); %3: check whose it is.</source>
   <translation>找到 %1 名患者的 CT（%2）；%3：请核对属于谁。</translation>
  </message>
  <message>
   <source>CTs of %1 visits were found (%2); %3.</source>
   <translation>找到 %1 次就诊的 CT（%2）；%3。</translation>
  </message>
  <message>
   <source>Contrast medium was given, which raises the lung density.</source>
   <translation>已使用对比剂，会提高肺密度。</translation>
  </message>
  <message>
   <source>Covers less of the chest (%1 mm against %2 mm).</source>
   <translation>覆盖的胸部范围较小（%1 mm，对比 %2 mm）。</translation>
  </message>
  <message>
   <source>Equally suitable; choose it if you prefer it.</source>
   <translation>同样合适；如愿意可选它。</translation>
  </message>
  <message>
   <source>Fewer slices (%1 against %2).</source>
   <translation>层数较少（%1，对比 %2）。</translation>
  </message>
  <message>
   <source>It is an image file that says nothing of scanner, patient and day; a DICOM series comes first.</source>
   <translation>此为图像文件，不含扫描仪、患者和日期信息；优先采用 DICOM 序列。</translation>
  </message>
  <message>
   <source>It was reformatted or derived from another series.</source>
   <translation>由其他序列重组或派生而来。</translation>
  </message>
  <message>
   <source>Made in expiration: the lungs are smaller and denser; inspiration comes first.</source>
   <translation>呼气相采集：肺较小、较致密；优先采用吸气相。</translation>
  </message>
  <message>
   <source>No CT series was found: %1, most often because %2. Choose a folder with a chest CT.</source>
   <translation>未找到 CT 序列：%1，最常见原因：%2。请选择含胸部 CT 的文件夹。</translation>
  </message>
  <message>
   <source>None of the %1 series %2. The most suitable (%3): %4</source>
   <translation>%1 个序列均非%2。最合适的（%3）：%4</translation>
  </message>
  <message>
   <source>Nothing was found there; choose a folder, ZIP file or DICOMDIR with a CT of the chest.</source>
   <translation>该处未找到任何内容；请选择含胸部 CT 的文件夹、ZIP 文件或 DICOMDIR。</translation>
  </message>
  <message>
   <source>Softer kernel (%1): fine reticulation shows less than with %2.</source>
   <translation>重建核较软（%1）：细网格影显示不如 %2。</translation>
  </message>
  <message>
   <source>The only series (%1) %2. %3</source>
   <translation>唯一的序列（%1）%2。%3</translation>
  </message>
  <message>
   <source>The only series found: %1.</source>
   <translation>所找到的唯一序列：%1。</translation>
  </message>
  <message>
   <source>The patient lay prone; the supine series comes first.</source>
   <translation>患者俯卧；优先采用仰卧序列。</translation>
  </message>
  <message>
   <source>Thicker</source>
   <translation>较厚的</translation>
  </message>
  <message>
   <source>Thinner and therefore noisier</source>
   <translation>较薄而噪声较大的</translation>
  </message>
  <message>
   <source>a kernel that shows fine reticulation</source>
   <translation>能显示细网格影的重建核</translation>
  </message>
  <message>
   <source>an original reconstruction</source>
   <translation>原始重建</translation>
  </message>
  <message>
   <source>asks before it is analysed</source>
   <translation>分析前需要确认</translation>
  </message>
  <message>
   <source>can be analysed</source>
   <translation>可分析</translation>
  </message>
  <message>
   <source>can be analysed without asking</source>
   <translation>无需询问即可分析</translation>
  </message>
  <message>
   <source>can be viewed but not analysed</source>
   <translation>可查看但不能分析</translation>
  </message>
  <message>
   <source>kernel %1</source>
   <translation>重建核 %1</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>中等</translation>
  </message>
  <message>
   <source>medium kernel %1</source>
   <translation>中等重建核 %1</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>未注明</translation>
  </message>
  <message>
   <source>of %1</source>
   <translation>日期 %1</translation>
  </message>
  <message>
   <source>sharp kernel %1</source>
   <translation>锐利重建核 %1</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>软</translation>
  </message>
  <message>
   <source>soft kernel %1</source>
   <translation>软重建核 %1</translation>
  </message>
  <message>
   <source>the fewest objections</source>
   <translation>不利因素最少</translation>
  </message>
  <message>
   <source>the whole chest covered</source>
   <translation>覆盖全胸</translation>
  </message>
  <message>
   <source>thin sections</source>
   <translation>薄层</translation>
  </message>
  <message>
   <source>this is the one of %1</source>
   <translation>所示为 %1 的</translation>
  </message>
  <message>
   <source>this one names no day</source>
   <translation>此次未注明日期</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/fill</name>
  <message>
   <source>%1 of %2 slices loaded</source>
   <translation>已载入 %1/%2 层</translation>
  </message>
  <message>
   <source>its file is not complete (still being copied?)</source>
   <translation>其文件不完整（仍在复制？）</translation>
  </message>
  <message>
   <source>its file was exchanged while it was being opened</source>
   <translation>其文件在打开期间被替换</translation>
  </message>
  <message>
   <source>its size is not that of its series</source>
   <translation>其大小与所属序列不符</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>文件无法读取</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/gate</name>
  <message>
   <source>%1, a whole one at least %2 mm</source>
   <translation>%1，完整者至少 %2 mm</translation>
  </message>
  <message>
   <source>%1, and no volume can be measured; send a volume series.</source>
   <translation>%1，且无法测量容积；请发送容积扫描序列。</translation>
  </message>
  <message>
   <source>%1, but not measured. Send the original series or choose another.</source>
   <translation>%1，也不能测量。请发送原始序列或选择其他序列。</translation>
  </message>
  <message>
   <source>%1; %2 mm or less is recommended.</source>
   <translation>%1；建议 %2 mm 或更小。</translation>
  </message>
  <message>
   <source>%1; check before passing them on.</source>
   <translation>%1；传出前请检查。</translation>
  </message>
  <message>
   <source>%1; its values are taken as Hounsfield units.</source>
   <translation>%1；其值按 Hounsfield 单位处理。</translation>
  </message>
  <message>
   <source>%1; levels and extents are less certain.</source>
   <translation>%1；层面和范围的可靠性较低。</translation>
  </message>
  <message>
   <source>%1; open its whole folder or send the complete series.</source>
   <translation>%1；请打开整个文件夹或发送完整序列。</translation>
  </message>
  <message>
   <source>%1; send the complete series.</source>
   <translation>%1；请发送完整序列。</translation>
  </message>
  <message>
   <source>%1; send the original reconstruction.</source>
   <translation>%1；请发送原始重建。</translation>
  </message>
  <message>
   <source>%1; their densities are not those of the lung.</source>
   <translation>%1；其密度不是肺的真实密度。</translation>
  </message>
  <message>
   <source>%1; volumes and extents are interpolated.</source>
   <translation>%1；容积和范围经插值得出。</translation>
  </message>
  <message>
   <source>%1; volumes, extents and levels speak of the part that is there alone.</source>
   <translation>%1；容积、范围和层面仅反映所包括的部分。</translation>
  </message>
  <message>
   <source>Contrast medium is noted in the header; it raises the density of lung and vessels.</source>
   <translation>文件头注明使用对比剂；对比剂会提高肺和血管的密度。</translation>
  </message>
  <message>
   <source>The file is not DICOM: scanner, kernel and patient are unknown</source>
   <translation>该文件不是 DICOM：扫描仪、重建核和患者未知</translation>
  </message>
  <message>
   <source>The header names another part of the body (%1); check that this is a chest CT.</source>
   <translation>文件头注明为其他身体部位（%1）；请核对这是否为胸部 CT。</translation>
  </message>
  <message>
   <source>The header names no slice thickness; it is taken to be the slice distance (%1 mm).</source>
   <translation>头信息未给出层厚；以层间距（%1 mm）代替。</translation>
  </message>
  <message>
   <source>The images are a %1; their densities are not those of the lung. Choose the plain slices.</source>
   <translation>图像为%1；其密度不是肺的真实密度。请选择普通薄层。</translation>
  </message>
  <message>
   <source>The images are marked as derived, not as an original reconstruction; their density may be altered.</source>
   <translation>图像标记为派生图像，不是原始重建；其密度可能已改变。</translation>
  </message>
  <message>
   <source>The images are marked as showing burned-in text, which may name the patient</source>
   <translation>图像标记为含有嵌入文字，其中可能有患者姓名</translation>
  </message>
  <message>
   <source>The images are stored for inverted display; the values are unaffected.</source>
   <translation>图像以反色显示方式存储；数值不受影响。</translation>
  </message>
  <message>
   <source>The images are virtual monoenergetic ones%1; their densities differ from those of a plain CT.</source>
   <translation>图像为虚拟单能量图像%1；其密度与普通 CT 不同。</translation>
  </message>
  <message>
   <source>The images show a computed substance (as iodine maps or virtual non-contrast images do)</source>
   <translation>图像显示计算所得的物质（如碘图或虚拟平扫图像）</translation>
  </message>
  <message>
   <source>The images were compressed with loss, which alters the density values; send the original series.</source>
   <translation>图像经有损压缩，密度值已改变；请发送原始序列。</translation>
  </message>
  <message>
   <source>The patient is a child (%1 old): networks and usual distances are those of adults</source>
   <translation>患者为儿童（%1）：网络和常用距离均以成人为准</translation>
  </message>
  <message>
   <source>The patient lay on the side; compare with supine series only with care.</source>
   <translation>患者侧卧；与仰卧序列比较时须谨慎。</translation>
  </message>
  <message>
   <source>The patient lay prone: density that shifts with gravity differs from supine series.</source>
   <translation>患者俯卧：随重力移动的密度与仰卧序列不同。</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units (rescale type %1)</source>
   <translation>像素值不是 Hounsfield 单位（rescale type %1）</translation>
  </message>
  <message>
   <source>The pixel values cannot be turned into Hounsfield units (rescale slope or intercept is missing)</source>
   <translation>像素值无法换算为 Hounsfield 单位（缺少 rescale slope 或 intercept）</translation>
  </message>
  <message>
   <source>The series leaves open what its pixels measure (rescale type %1)</source>
   <translation>该序列未说明其像素值的含义（rescale type %1）</translation>
  </message>
  <message>
   <source>The series was made in expiration: the lungs are smaller and denser, which looks like ground glass.</source>
   <translation>该序列为呼气相采集：肺较小、较致密，易误认为磨玻璃影。</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick</source>
   <translation>层厚为 %1 mm</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick and lie %2 mm apart: the lung between them is not seen</source>
   <translation>层厚为 %1 mm，层间距为 %2 mm：其间的肺未被扫描</translation>
  </message>
  <message>
   <source>The slices are not axial; they have been turned into the usual order by their positions.</source>
   <translation>各层不是轴位；已按其位置转为常规顺序。</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient: %1; they can be viewed, without millimetres</source>
   <translation>无法确定各层在患者体内的位置：%1；可以查看，但没有毫米刻度</translation>
  </message>
  <message>
   <source>This is not CT (modality %1); choose a CT series of the chest.</source>
   <translation>这不是 CT（模态 %1）；请选择胸部 CT 序列。</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it covers %1 mm from top to bottom</source>
   <translation>这不是完整的胸部 CT：头足方向仅覆盖 %1 mm</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it has %1, at least %2 are needed</source>
   <translation>这不是完整的胸部 CT：有 %1，至少需要 %2</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: the field is only %1 × %2 mm and cuts the lungs</source>
   <translation>这不是完整的胸部 CT：视野仅 %1 × %2 mm，肺被截断</translation>
  </message>
  <message>
   <source>above %1 mm fine reticulation is blurred and extents are less certain.</source>
   <translation>超过 %1 mm 时细网格影模糊，范围的准确性降低。</translation>
  </message>
  <message>
   <source>ask</source>
   <translation>询问</translation>
  </message>
  <message>
   <source>of %1 keV</source>
   <translation>（%1 keV）</translation>
  </message>
  <message>
   <source>too thick to tell the patterns apart (at most %1 mm); a thin reconstruction is better.</source>
   <translation>过厚，无法区分各种影像形态（最多 %1 mm）；薄层重建更好。</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/copies</name>
  <message>
   <source>%1 an image that is there in another form; the least compressed is used.</source>
   <translation>%1已以另一种形式存在的图像；使用压缩最少的那一份。</translation>
  </message>
  <message>
   <source>%1 file holds</source>
   <translation>%1 个文件含有</translation>
  </message>
  <message>
   <source>%1 files hold</source>
   <translation>%1 个文件含有</translation>
  </message>
  <message>
   <source>%1 files were copies of others and left out.</source>
   <translation>%1 个文件是其他文件的副本，已略去。</translation>
  </message>
  <message>
   <source>%1 slices bear the SOP instance UID of another slice; they were told apart by their places.</source>
   <translation>%1 层的 SOP instance UID 与其他层相同；已按位置加以区分。</translation>
  </message>
  <message>
   <source>1 file was a copy of another and left out.</source>
   <translation>1 个文件是另一文件的副本，已略去。</translation>
  </message>
  <message>
   <source>a copy of a file already read</source>
   <translation>与已读取的文件重复</translation>
  </message>
  <message>
   <source>it is %1</source>
   <translation>为%1</translation>
  </message>
  <message>
   <source>the same image stored again in another form</source>
   <translation>同一图像以另一形式再次存储</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/group</name>
  <message>
   <source>%1 into %2 stacks, choose the one to analyse.</source>
   <translation>%1，共 %2 组，请选择要分析的一组。</translation>
  </message>
  <message>
   <source>%1 slices are damaged and were left out.</source>
   <translation>%1 层已损坏，未纳入。</translation>
  </message>
  <message>
   <source>1 slice is damaged and was left out.</source>
   <translation>1 层已损坏，未纳入。</translation>
  </message>
  <message>
   <source>Slices of different size, pixel spacing or direction bear one series UID; they were separated</source>
   <translation>大小、像素间距或方向不同的层使用了同一序列 UID；已予分开</translation>
  </message>
  <message>
   <source>it does not say where it lies, as the other slices of its series do</source>
   <translation>它未说明所在位置，而该序列的其他层均有说明</translation>
  </message>
  <message>
   <source>it is a colour image, not CT values</source>
   <translation>彩色图像，不是 CT 值</translation>
  </message>
  <message>
   <source>it lies or is sized differently from the other slices of its series (a localiser?)</source>
   <translation>位置或大小与所属序列的其他层不同（定位像？）</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/identity</name>
  <message>
   <source>%1 Check that this is the right patient and day.</source>
   <translation>%1 请核对患者和日期是否正确。</translation>
  </message>
  <message>
   <source>Slices of different %1 bear one series UID; they were kept apart.</source>
   <translation>%1不同的层使用了同一序列 UID；已予分开。</translation>
  </message>
  <message>
   <source>days of acquisition</source>
   <translation>采集日期</translation>
  </message>
  <message>
   <source>study days</source>
   <translation>检查日期</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/rounded</name>
  <message>
   <source>The header gives the positions of the slices in whole millimetres; they were placed %1 mm apart by the numbers of the images. Volumes depend on that distance.</source>
   <translation>文件头中的各层位置只精确到整毫米；已按图像编号以 %1 mm 的间距放置各层。体积取决于该间距。</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/split</name>
  <message>
   <source>%1 acquisitions meet at %2 mm%3.</source>
   <translation>%1 次采集在 %2 mm 处相接%3。</translation>
  </message>
  <message>
   <source>%1 at %2 mm %3 left out.</source>
   <translation>%2 mm 处的 %1 %3排除。</translation>
  </message>
  <message>
   <source>%1 of their overlap %2 left out</source>
   <translation>其重叠部分的 %1 %2排除</translation>
  </message>
  <message>
   <source>%1Between two breaths lung may be doubled or missing there.</source>
   <translation>%1两次屏气之间，该处的肺可能重复或缺失。</translation>
  </message>
  <message>
   <source>Acquisitions far from each other were stored under one series UID; they were separated, choose the one to analyse. If they are parts of one chest, the slices between them are missing: send the complete series.</source>
   <translation>相距很远的采集以同一序列 UID 存储；已予分开，请选择要分析的一个。若它们属于同一胸部，则其间的切片缺失：请发送完整序列。</translation>
  </message>
  <message>
   <source>Several different slices lie in the same place and nothing tells them apart; check before you use it.</source>
   <translation>有数个不同的层位于同一位置且无从区分；使用前请检查。</translation>
  </message>
  <message>
   <source>Several volumes were stored under one series UID; they were separated, choose the one to analyse.</source>
   <translation>数个容积以同一序列 UID 存储；已予分开，请选择要分析的一个。</translation>
  </message>
  <message>
   <source>The kernel changes within the series (%1); densities may differ from slice to slice.</source>
   <translation>序列内重建核有变化（%1）；各层密度可能不同。</translation>
  </message>
  <message>
   <source>do not fit the others and were</source>
   <translation>与其他层不符，已</translation>
  </message>
  <message>
   <source>does not fit the others and was</source>
   <translation>与其他层不符，已</translation>
  </message>
  <message>
   <source>it is of another acquisition or reconstruction than the other slices of its series</source>
   <translation>其采集或重建与所属序列的其他层不同</translation>
  </message>
  <message>
   <source>it lies off the other slices of its series</source>
   <translation>位置偏离所属序列的其他层</translation>
  </message>
  <message>
   <source>it lies where two acquisitions overlap, and the other one's slice is used</source>
   <translation>位于两次采集的重叠处，采用了另一次采集的层</translation>
  </message>
  <message>
   <source>was</source>
   <translation>已</translation>
  </message>
  <message>
   <source>were</source>
   <translation>已</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/enhanced</name>
  <message>
   <source>its functional groups are damaged; export it as single slices</source>
   <translation>其 functional groups 已损坏；请导出为单层图像</translation>
  </message>
  <message>
   <source>its functional groups do not match its number of frames; export it as single slices</source>
   <translation>其 functional groups 与帧数不符；请导出为单层图像</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/facts</name>
  <message>
   <source>it has no image size (Rows, Columns or BitsAllocated is missing)</source>
   <translation>没有图像尺寸（缺少 Rows、Columns 或 BitsAllocated）</translation>
  </message>
  <message>
   <source>its pixels of %1 in %2 bits are not a CT format</source>
   <translation>其像素（%1，%2 位）不是 CT 格式</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/junk</name>
  <message>
   <source>a MetaImage (.mha)</source>
   <translation>MetaImage（.mha）</translation>
  </message>
  <message>
   <source>a NIfTI image (.nii)</source>
   <translation>NIfTI 图像（.nii）</translation>
  </message>
  <message>
   <source>a packed NIfTI image (.nii.gz)</source>
   <translation>压缩的 NIfTI 图像（.nii.gz）</translation>
  </message>
  <message>
   <source>an NRRD image (.nrrd)</source>
   <translation>NRRD 图像（.nrrd）</translation>
  </message>
  <message>
   <source>it is %1 under another name; give it its ending and open it again</source>
   <translation>实为%1，但文件名不符；请改为相应扩展名后重新打开</translation>
  </message>
  <message>
   <source>it is a packed archive; unpack it and open its folder</source>
   <translation>它是压缩包；请解压后打开其文件夹</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>不是 DICOM 文件</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/numbering</name>
  <message>
   <source>image %1</source>
   <translation>图像 %1</translation>
  </message>
  <message>
   <source>series %1</source>
   <translation>序列 %1</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/quiet</name>
  <message>
   <source>pydicom noticed something unusual in a file header</source>
   <translation>pydicom 在文件头中发现异常</translation>
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
   <translation>未注明像素的存储方式（无 transfer syntax）</translation>
  </message>
  <message>
   <source>it has several frames without a position for each; export it as single slices</source>
   <translation>含有多帧，但未注明各帧位置；请导出为单层图像</translation>
  </message>
  <message>
   <source>it holds no image</source>
   <translation>不含图像</translation>
  </message>
  <message>
   <source>it is a PDF document, not CT slices</source>
   <translation>PDF 文档，不是 CT 层</translation>
  </message>
  <message>
   <source>it is a presentation state, not CT slices</source>
   <translation>显示状态（presentation state），不是 CT 层</translation>
  </message>
  <message>
   <source>it is a radiotherapy dose, not CT slices</source>
   <translation>放疗剂量，不是 CT 层</translation>
  </message>
  <message>
   <source>it is a radiotherapy plan, not CT slices</source>
   <translation>放疗计划，不是 CT 层</translation>
  </message>
  <message>
   <source>it is a radiotherapy structure set, not CT slices</source>
   <translation>放疗结构集，不是 CT 层</translation>
  </message>
  <message>
   <source>it is a report (SR), not CT slices</source>
   <translation>报告（SR），不是 CT 层</translation>
  </message>
  <message>
   <source>it is a scout (localiser), not an axial slice</source>
   <translation>定位像，不是轴位层</translation>
  </message>
  <message>
   <source>it is a secondary capture (a picture of a screen), not CT slices</source>
   <translation>二次捕获图像（屏幕截图），不是 CT 层</translation>
  </message>
  <message>
   <source>it is a segmentation (SEG), not CT slices</source>
   <translation>分割（SEG），不是 CT 层</translation>
  </message>
  <message>
   <source>it is a waveform, not CT slices</source>
   <translation>波形，不是 CT 层</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>文件为空</translation>
  </message>
  <message>
   <source>it is the index of a disc (DICOMDIR)</source>
   <translation>光盘索引（DICOMDIR）</translation>
  </message>
  <message>
   <source>its compressed header is damaged</source>
   <translation>压缩的文件头已损坏</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>文件头已损坏</translation>
  </message>
  <message>
   <source>its header is nested too deeply to be a CT file</source>
   <translation>文件头嵌套过深，不是 CT 文件</translation>
  </message>
  <message>
   <source>its header is too long for a CT file</source>
   <translation>文件头过长，不是 CT 文件</translation>
  </message>
  <message>
   <source>little</source>
   <translation>little</translation>
  </message>
  <message>
   <source>the file became shorter while it was read</source>
   <translation>读取期间文件变短</translation>
  </message>
  <message>
   <source>the file ends inside its header</source>
   <translation>文件在文件头内即结束</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/tags</name>
  <message>
   <source>%1 bytes</source>
   <translation>%1 字节</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 项</translation>
  </message>
  <message>
   <source>The header of this slice cannot be read any more; open the CT again.</source>
   <translation>本层的文件头已无法读取；请重新打开该 CT。</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <source>hidden with names</source>
   <translation>随姓名一并隐藏</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/walker</name>
  <message>
   <source>a sequence holds something that is not an item</source>
   <translation>sequence 中含有非 item 的内容</translation>
  </message>
  <message>
   <source>tags are not in ascending order</source>
   <translation>标签未按升序排列</translation>
  </message>
  <message>
   <source>unknown value representation</source>
   <translation>未知的 VR（value representation）</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/header</name>
  <message>
   <source>it does not say a usable place in the patient; save it again</source>
   <translation>没有可用的患者坐标位置；请重新保存</translation>
  </message>
  <message>
   <source>it does not say a usable voxel spacing; save it again</source>
   <translation>没有可用的体素间距；请重新保存</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume by itself</source>
   <translation>有 %1 维，而非三维；请单独保存一个容积</translation>
  </message>
  <message>
   <source>it holds labels or 8-bit values (a mask), not Hounsfield units</source>
   <translation>含标签或 8 位值（掩膜），不是 Hounsfield 单位</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not CT values</source>
   <translation>彩色或向量图像，不是 CT 值</translation>
  </message>
  <message>
   <source>it is damaged or not the image file that its name says</source>
   <translation>已损坏，或不是其名称所示的图像文件</translation>
  </message>
  <message>
   <source>its header names a size that its data cannot have</source>
   <translation>文件头所述大小与数据不可能相符</translation>
  </message>
  <message>
   <source>its voxels are in another file, which is not opened</source>
   <translation>其体素在另一文件中，该文件未打开</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/imagefile</name>
  <message>
   <source>%1. Save it again with its orientation.</source>
   <translation>%1。请连同方位重新保存。</translation>
  </message>
  <message>
   <source>The file does not say how it lies in the patient; right and left, top and bottom are guessed</source>
   <translation>该文件未注明在患者体内的方位；左右和上下为推测</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, or the disk is gone)</source>
   <translation>无法读取（无权限或磁盘已断开）</translation>
  </message>
  <message>
   <source>it holds labels or a mask (few whole values from 0), not Hounsfield units</source>
   <translation>含标签或掩膜（从 0 起的少数整数值），不是 Hounsfield 单位</translation>
  </message>
  <message>
   <source>it holds the voxels of a header file beside it; save both as one .mha or .nrrd file</source>
   <translation>含有旁边文件头的体素；请将两者保存为一个 .mha 或 .nrrd 文件</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .mha file</source>
   <translation>只有文件头，体素在另一文件中；请将两者保存为一个 .mha 文件</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .nrrd file</source>
   <translation>只有文件头，体素在另一文件中；请将两者保存为一个 .nrrd 文件</translation>
  </message>
  <message>
   <source>it is an image file inside a ZIP file; unpack it and open it by itself</source>
   <translation>ZIP 文件中的图像文件；请解压后单独打开</translation>
  </message>
  <message>
   <source>it is half of a pair of files (.hdr and .img); save both as one .nii.gz file</source>
   <translation>只是成对文件（.hdr 和 .img）之一；请将两者保存为一个 .nii.gz 文件</translation>
  </message>
  <message>
   <source>its axes are not at right angles (a tilted gantry?); open the DICOM files instead</source>
   <translation>其各轴不成直角（机架倾斜？）；请改为打开 DICOM 文件</translation>
  </message>
  <message>
   <source>its values lie between 0 and 1 (a probability, or made for a network); save it in Hounsfield units</source>
   <translation>其数值在 0 与 1 之间（概率，或为网络处理过）；请以 Hounsfield 单位保存</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/metaimage</name>
  <message>
   <source>it is a MetaImage of an unusual form; save it again</source>
   <translation>形式特殊的 MetaImage；请重新保存</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/nifti</name>
  <message>
   <source>its voxel spacing (%1 mm) is not usable; save it again</source>
   <translation>其体素间距（%1 mm）不可用；请重新保存</translation>
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
   <translation>彩色或向量图像，或其坐标轴类型特殊</translation>
  </message>
  <message>
   <source>it says a place in a space that is not the patient's; save it again</source>
   <translation>所述位置不属于患者坐标系；请重新保存</translation>
  </message>
  <message>
   <source>its voxels are stored in an unusual form; save it again as raw or gzip</source>
   <translation>体素以特殊形式存储；请重新保存为 raw 或 gzip</translation>
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
   <translation>%1 无法读取：%2。</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2. Choose one axial CT slice.</source>
   <translation>%1 无法读取：%2。请选择一个轴位 CT 层。</translation>
  </message>
  <message>
   <source>%1 could not be read (%2) and %3 left out, not filled with zeros.</source>
   <translation>%1 无法读取（%2），%3排除，未以零填充。</translation>
  </message>
  <message>
   <source>%1 is not an axial slice; choose one axial CT slice.</source>
   <translation>%1 不是轴位层；请选择一个轴位 CT 层。</translation>
  </message>
  <message>
   <source>%1 of %2 slices are damaged; copy or export the series again.</source>
   <translation>%2 层中有 %1 层已损坏；请重新复制或导出该序列。</translation>
  </message>
  <message>
   <source>Checking that the whole chest is there</source>
   <translation>检查是否包括全胸</translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>已载入</translation>
  </message>
  <message>
   <source>No slice of the series can be shown: %1. Copy or export the series again.</source>
   <translation>该序列无任何层可显示：%1。请重新复制或导出该序列。</translation>
  </message>
  <message>
   <source>Reading the image file</source>
   <translation>读取图像文件</translation>
  </message>
  <message>
   <source>The series is larger than any CT; its header is probably damaged. Export it again.</source>
   <translation>该序列大于任何 CT；其文件头可能已损坏。请重新导出。</translation>
  </message>
  <message>
   <source>This holds more than one slice; choose the file of one axial slice.</source>
   <translation>其中不止一层；请选择单个轴位层的文件。</translation>
  </message>
  <message>
   <source>no slice could be read</source>
   <translation>没有任何层可读取</translation>
  </message>
  <message>
   <source>nothing was found there</source>
   <translation>该处未找到任何内容</translation>
  </message>
  <message>
   <source>refuse</source>
   <translation>拒绝</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/lungs_there</name>
  <message>
   <source>%1 speak of the part that is there alone.</source>
   <translation>%1仅反映所包括的部分。</translation>
  </message>
  <message>
   <source>%1; choose a series that shows both lungs.</source>
   <translation>%1；请选择能显示双肺的序列。</translation>
  </message>
  <message>
   <source>%1; the scale may be shifted, and every density with it.</source>
   <translation>%1；刻度可能有偏移，所有密度也随之偏移。</translation>
  </message>
  <message>
   <source>A little lung may be missing at the %1 of the series (at %2 mm)</source>
   <translation>序列的%1处可能缺少少量肺（%2 mm）</translation>
  </message>
  <message>
   <source>A little lung may be missing at the sides of the field (from %1 to %2 mm)</source>
   <translation>视野边缘可能缺少少量肺（从 %1 到 %2 mm）</translation>
  </message>
  <message>
   <source>Only %1 mL of lung were found; the lungs may lie partly outside the series.</source>
   <translation>仅找到 %1 mL 肺；部分肺可能在序列范围之外。</translation>
  </message>
  <message>
   <source>The darkest air of the series has %1 HU instead of about −1000</source>
   <translation>该序列最暗的空气为 %1 HU，而不是约 −1000</translation>
  </message>
  <message>
   <source>The field may cut the lungs at the sides (from %1 to %2 mm)</source>
   <translation>视野两侧可能截断肺（%1 至 %2 mm）</translation>
  </message>
  <message>
   <source>The lungs are cut off at the %1 of the series (at %2 mm); volumes, extents and levels</source>
   <translation>肺在序列的%1处被截断（%2 mm）；容积、范围和层面</translation>
  </message>
  <message>
   <source>The pixel values do not look like Hounsfield units (most lie between %1 and %2)</source>
   <translation>像素值看起来不是 Hounsfield 单位（大多在 %1 到 %2 之间）</translation>
  </message>
  <message>
   <source>This is not a chest CT: only %1 mL of lung were found</source>
   <translation>这不是胸部 CT：仅找到 %1 mL 肺</translation>
  </message>
  <message>
   <source>volumes may be slightly too small.</source>
   <translation>容积可能略偏小。</translation>
  </message>
  <message>
   <source>what lies outside is not measured, and volumes are too small.</source>
   <translation>视野外的部分未测量，容积偏小。</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/memory</name>
  <message>
   <source>%1 of %2 × %3 pixels need about %4 GB of memory and %5 GB can be had; close other programs, or choose a series of thicker slices.</source>
   <translation>%1（%2 × %3 像素）约需 %4 GB 内存，而可用内存为 %5 GB；请关闭其他程序，或选择层厚更大的序列。</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/pixels</name>
  <message>
   <source>its compression is not one this program can read</source>
   <translation>其压缩方式本程序无法读取</translation>
  </message>
  <message>
   <source>its frames cannot be told apart</source>
   <translation>其各帧无法区分</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/places</name>
  <message>
   <source>it has far more pixel data than an image of its size</source>
   <translation>其像素数据远多于同尺寸图像</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/resample</name>
  <message>
   <source>Placing the slices by their positions</source>
   <translation>按位置排列各层</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/scan</name>
  <message>
   <source>%1 files read</source>
   <translation>已读取 %1 个文件</translation>
  </message>
  <message>
   <source>%1 of what was opened %2 left out: %3.</source>
   <translation>所打开的内容中有 %1 %2排除：%3。</translation>
  </message>
  <message>
   <source>%1 series found</source>
   <translation>已找到 %1 个序列</translation>
  </message>
  <message>
   <source>Sorting the slices into series</source>
   <translation>将各层归入序列</translation>
  </message>
  <message>
   <source>Waiting for files that are still being copied</source>
   <translation>等待仍在复制的文件</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, damaged, or the disk is gone)</source>
   <translation>无法读取（无权限、已损坏或磁盘已断开）</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>该处没有</translation>
  </message>
  <message>
   <source>it is the same image stored again in another form</source>
   <translation>同一图像以另一形式再次存储</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/series</name>
  <message>
   <source>%1 series</source>
   <translation>%1 序列</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/stack</name>
  <message>
   <source>%1 missing between the positions %2; the gap is filled by interpolation.</source>
   <translation>%1缺失，位置 %2；间隙以插值填补。</translation>
  </message>
  <message>
   <source>%1 slices are</source>
   <translation>%1 层</translation>
  </message>
  <message>
   <source>%1 to %2 mm</source>
   <translation>%1 至 %2 mm</translation>
  </message>
  <message>
   <source>%1, too much to be measured. Send the complete series.</source>
   <translation>%1，过多而无法测量。请发送完整序列。</translation>
  </message>
  <message>
   <source>1 slice is</source>
   <translation>1 层</translation>
  </message>
  <message>
   <source>Much of the series is missing (%1 of %2 slices, widest hole %3 mm)</source>
   <translation>序列缺失较多（%2 层中缺 %1 层，最大缺口 %3 mm）</translation>
  </message>
  <message>
   <source>The gantry was tilted by %1 degrees; this has been corrected from the slice positions.</source>
   <translation>机架倾斜 %1 度；已按各层位置校正。</translation>
  </message>
  <message>
   <source>The slice distance varies from %1 to %2 mm (at %3 mm); the slices are placed by their real positions and interpolated onto an even grid.</source>
   <translation>层间距在 %1 至 %2 mm 之间变化（位于 %3 mm）；各层已按实际位置放置，并插值到均匀网格。</translation>
  </message>
  <message>
   <source>The slice positions are not those of one scan (they run sideways); send the original reconstruction.</source>
   <translation>各层位置不属于同一次扫描（向侧方偏移）；请发送原始重建。</translation>
  </message>
  <message>
   <source>The slices are shifted sideways against each other by up to %1 mm; this has been corrected.</source>
   <translation>各层之间有侧向错位，最大 %1 mm；已校正。</translation>
  </message>
  <message>
   <source>The slices are very unevenly spaced (%1 to %2 mm)</source>
   <translation>层间距很不均匀（%1 至 %2 mm）</translation>
  </message>
  <message>
   <source>what lies in the holes is guessed. Better send the complete series.</source>
   <translation>缺口内的内容为推测。最好发送完整序列。</translation>
  </message>
  <message>
   <source>what lies in the wide gaps is guessed. Better send the original reconstruction.</source>
   <translation>大间隔内的内容为推测。最好发送原始重建。</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/words</name>
  <message>
   <source>maximum intensity projection (MIP)</source>
   <translation>最大密度投影（MIP）</translation>
  </message>
  <message>
   <source>mean of several slices</source>
   <translation>多层平均</translation>
  </message>
  <message>
   <source>minimum intensity projection (MinIP)</source>
   <translation>最小密度投影（MinIP）</translation>
  </message>
  <message>
   <source>projection image</source>
   <translation>投影图像</translation>
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
   <translation>%1 是不含区域的结构集；请重新导出。</translation>
  </message>
  <message>
   <source>A contour of %1 is damaged; export the structure set again.</source>
   <translation>%1 的轮廓已损坏；请重新导出结构集。</translation>
  </message>
  <message>
   <source>The contours do not lie on the slices of this CT. %1</source>
   <translation>轮廓不在此 CT 的各层上。%1</translation>
  </message>
  <message>
   <source>The contours reach beyond the CT, so they are of another one. %1</source>
   <translation>轮廓超出此 CT，因此属于另一个 CT。%1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/dicom_masks</name>
  <message>
   <source>%1 does not say where each of its frames lies; export it again.</source>
   <translation>%1 未注明各帧的位置；请重新导出。</translation>
  </message>
  <message>
   <source>%1 has a frame of segment %2, which it does not describe.</source>
   <translation>%1 中有一帧属于未描述的分割段 %2。</translation>
  </message>
  <message>
   <source>%1 is a segmentation without segments; export it again.</source>
   <translation>%1 是不含分割段的分割；请重新导出。</translation>
  </message>
  <message>
   <source>The pixels of %1 cannot be read; export it again.</source>
   <translation>%1 的像素无法读取；请重新导出。</translation>
  </message>
  <message>
   <source>The segmentation does not lie on the voxels of this CT. %1</source>
   <translation>分割与此 CT 的体素不对应。%1</translation>
  </message>
  <message>
   <source>The segmentation reaches beyond the CT, so it is of another one. %1</source>
   <translation>分割超出此 CT，因此属于另一个 CT。%1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/evaluation</name>
  <message>
   <source>Compared</source>
   <translation>比较完成</translation>
  </message>
  <message>
   <source>Counting the voxels</source>
   <translation>统计体素</translation>
  </message>
  <message>
   <source>Only %1 % of what the reader marked lies in the lungs; is the mask of this CT?</source>
   <translation>阅片者所标记的仅 %1 % 位于肺内；掩膜是此 CT 的吗？</translation>
  </message>
  <message>
   <source>The reader marked no lesion.</source>
   <translation>阅片者未标记病变。</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/grid</name>
  <message>
   <source>Save the mask on the grid of this CT, or open the CT that it was drawn on.</source>
   <translation>请按此 CT 的网格保存掩膜，或打开绘制掩膜所用的 CT。</translation>
  </message>
  <message>
   <source>The mask is turned against the CT. %1</source>
   <translation>掩膜方向与此 CT 不一致。%1</translation>
  </message>
  <message>
   <source>The mask lies %1 mm beside the voxels of the CT. %2</source>
   <translation>掩膜与 CT 体素错位 %1 mm。%2</translation>
  </message>
  <message>
   <source>The mask reaches beyond the CT, so it is of another one. %1</source>
   <translation>掩膜超出此 CT，因此属于另一个 CT。%1</translation>
  </message>
  <message>
   <source>The voxels of the mask (%1 mm) are not those of the CT (%2 mm). %3</source>
   <translation>掩膜体素（%1 mm）与 CT 体素（%2 mm）不同。%3</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/image_masks</name>
  <message>
   <source>%1 cannot be read as a mask: %2.</source>
   <translation>%1 无法作为掩膜读取：%2。</translation>
  </message>
  <message>
   <source>%1 holds fractions, not labels; save the mask with whole numbers.</source>
   <translation>%1 含小数值而非标签；请以整数保存掩膜。</translation>
  </message>
  <message>
   <source>%1 holds values from %2 to %3: that is no mask of labels 0 to 255.</source>
   <translation>%1 的值为 %2 至 %3：不是标签 0 至 255 的掩膜。</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>The file holds %1 different values; that is no mask of labels.</source>
   <translation>文件含有 %1 个不同的值；不是标签掩膜。</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume of labels by itself</source>
   <translation>有 %1 维，而非三维；请单独保存一个标签容积</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not labels</source>
   <translation>彩色或向量图像，不是标签</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/labels</name>
  <message>
   <source>All lesions</source>
   <translation>全部病变</translation>
  </message>
  <message>
   <source>Lesions of any kind</source>
   <translation>任何类型的病变</translation>
  </message>
  <message>
   <source>Lung, or lung without lesions</source>
   <translation>肺，或无病变的肺</translation>
  </message>
  <message>
   <source>No label of the mask is compared; give at least one of them a meaning.</source>
   <translation>掩膜没有任何标签参与比较；请至少为其中一个指定含义。</translation>
  </message>
  <message>
   <source>Nobody said what %1 of the mask means; %2.</source>
   <translation>未说明掩膜中%1的含义；%2。</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>不比较</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>阅片者</translation>
  </message>
  <message>
   <source>Reticulation or fibrosis</source>
   <translation>网格影或纤维化</translation>
  </message>
  <message>
   <source>The lesions of this CT were not marked yet; analyse it first.</source>
   <translation>此 CT 的病变尚未标记；请先分析。</translation>
  </message>
  <message>
   <source>The mask has no label “%1”; it has %2.</source>
   <translation>掩膜没有标签“%1”；现有 %2。</translation>
  </message>
  <message>
   <source>The program's network does not mark %1; that has no row of its own.</source>
   <translation>程序的模型不标记%1；该类不单独列行。</translation>
  </message>
  <message>
   <source>The reader drew one kind of lesion alone, so the union of all lesions is not compared.</source>
   <translation>阅片者只画了一种病变，因此不比较全部病变的并集。</translation>
  </message>
  <message>
   <source>choose it in the window, or write --labels 1=ggo,2=fibrosis</source>
   <translation>请在窗口中选择，或写 --labels 1=ggo,2=fibrosis</translation>
  </message>
  <message>
   <source>“%1” is no label with its meaning; write 1=ggo with one of %2.</source>
   <translation>“%1”不是带含义的标签；请写 1=ggo，可用含义：%2。</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/many</name>
  <message>
   <source>Label %1</source>
   <translation>标签 %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/masks</name>
  <message>
   <source>The file holds more than %1 segments; save those of the lungs alone.</source>
   <translation>文件含有超过 %1 个分割段；请只保存肺的分割段。</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/overlap</name>
  <message>
   <source>Lesion of another kind</source>
   <translation>其他类型的病变</translation>
  </message>
  <message>
   <source>Lung without lesions</source>
   <translation>无病变的肺</translation>
  </message>
  <message>
   <source>Outside the lungs</source>
   <translation>肺外</translation>
  </message>
  <message>
   <source>neither marked any</source>
   <translation>双方均未标记</translation>
  </message>
  <message>
   <source>the program marked none</source>
   <translation>程序未标记</translation>
  </message>
  <message>
   <source>the reader marked none</source>
   <translation>阅片者未标记</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/paired</name>
  <message>
   <source>%1: no interval below %2</source>
   <translation>%1：少于 %2 时不给出区间</translation>
  </message>
  <message>
   <source>all pairs are equal</source>
   <translation>所有配对相等</translation>
  </message>
  <message>
   <source>one of the two never varies, so there is no correlation</source>
   <translation>其中一方无变异，因此无相关性</translation>
  </message>
  <message>
   <source>there is no pair of values</source>
   <translation>没有配对数值</translation>
  </message>
  <message>
   <source>two equally long series of finite values are needed</source>
   <translation>需要两个等长且为有限值的序列</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/pairing</name>
  <message>
   <source>No CT with its mask was found in %1; %2.</source>
   <translation>在 %1 中未找到带掩膜的 CT；%2。</translation>
  </message>
  <message>
   <source>There is no folder “%1”; check the name.</source>
   <translation>没有文件夹“%1”；请检查名称。</translation>
  </message>
  <message>
   <source>name them alike, as case01_CT.nii.gz and case01_mask.nii.gz</source>
   <translation>请使用对应的名称，如 case01_CT.nii.gz 和 case01_mask.nii.gz</translation>
  </message>
  <message>
   <source>several files have this name, so that nobody can say which belong together</source>
   <translation>多个文件使用此名称，无法确定对应关系</translation>
  </message>
  <message>
   <source>there is no CT with this name</source>
   <translation>没有此名称的 CT</translation>
  </message>
  <message>
   <source>there is no mask with this name</source>
   <translation>没有此名称的掩膜</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/public_set</name>
  <message>
   <source>CT %1 of %2: %3</source>
   <translation>CT %1/%2：%3</translation>
  </message>
  <message>
   <source>None of %1 CTs could be evaluated. The first: %2</source>
   <translation>%1 个 CT 均无法评估。第一个：%2</translation>
  </message>
  <message>
   <source>The mask has the label %1; those of the set are 1 to 3. Say it with --labels.</source>
   <translation>掩膜含标签 %1；该数据集的标签为 1 至 3。请用 --labels 说明。</translation>
  </message>
  <message>
   <source>lungs</source>
   <translation>肺</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/reading</name>
  <message>
   <source>%1 cannot be opened (%2); copy it to this computer.</source>
   <translation>%1 无法打开（%2）；请复制到此计算机。</translation>
  </message>
  <message>
   <source>%1 is a DICOM file but no mask; %2.</source>
   <translation>%1 是 DICOM 文件但不是掩膜；%2。</translation>
  </message>
  <message>
   <source>%1 is a folder with %2 files; name the one that is the mask.</source>
   <translation>%1 是含 %2 个文件的文件夹；请指定其中的掩膜。</translation>
  </message>
  <message>
   <source>%1 is no mask; %2.</source>
   <translation>%1 不是掩膜；%2。</translation>
  </message>
  <message>
   <source>The mask is of another patient than the CT; open the CT that it was drawn on.</source>
   <translation>掩膜与 CT 不属于同一患者；请打开绘制掩膜所用的 CT。</translation>
  </message>
  <message>
   <source>The mask was drawn on another series; its voxels are those of this CT, so it is compared all the same.</source>
   <translation>掩膜绘制于另一序列；其体素与此 CT 相同，因此仍予比较。</translation>
  </message>
  <message>
   <source>There is no file “%1”; check the name.</source>
   <translation>没有文件“%1”；请检查名称。</translation>
  </message>
  <message>
   <source>a mask is a NIfTI, NRRD or MetaImage file, a DICOM segmentation (SEG) or a structure set (RTSTRUCT)</source>
   <translation>掩膜可为 NIfTI、NRRD 或 MetaImage 文件、DICOM 分割（SEG）或结构集（RTSTRUCT）</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/readings</name>
  <message>
   <source>%1 (sheet)</source>
   <translation>%1（表格）</translation>
  </message>
  <message>
   <source>%1 and %2 scored no level in common.</source>
   <translation>%1 与 %2 没有共同评分的层面。</translation>
  </message>
  <message>
   <source>Reader %1</source>
   <translation>阅片者 %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/scores_sheet</name>
  <message>
   <source>%1 has headings but no scores below them; it needs %2.</source>
   <translation>%1 有列标题但其下无评分；需要%2。</translation>
  </message>
  <message>
   <source>%1 has no column for %2; it needs %3.</source>
   <translation>%1 没有 %2 列；需要%3。</translation>
  </message>
  <message>
   <source>%1 must be 0 to 100 percent, not %2; correct the cell and try again.</source>
   <translation>%1 须为 0 至 100 %，而不是 %2；请改正该单元格后重试。</translation>
  </message>
  <message>
   <source>%1: the level must be 1 to 5, not %2.</source>
   <translation>%1：层面须为 1 至 5，而不是 %2。</translation>
  </message>
  <message>
   <source>Row %1 scores level %2 by %3 twice; keep one.</source>
   <translation>第 %1 行重复了 %3 对层面 %2 的评分；请只保留一个。</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
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
   <translation>每名阅片者每个层面一行，列标题为 Reader、Level、TOT、GG 和 RET（多个 CT 时加 Case）</translation>
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
   <translation>%1 无法写入；请选择其他文件夹。</translation>
  </message>
  <message>
   <source>This patient has no code yet; save the patient first, then append.</source>
   <translation>该患者尚无编号；请先保存患者，再追加。</translation>
  </message>
  <message>
   <source>count has no end</source>
   <translation>count has no end</translation>
  </message>
  <message>
   <source>is being written by another program</source>
   <translation>正被另一程序写入</translation>
  </message>
  <message>
   <source>is not a cohort workbook of this program (or has a password)</source>
   <translation>不是本程序的队列工作簿（或有密码）</translation>
  </message>
  <message>
   <source>is open in another program</source>
   <translation>已在另一程序中打开</translation>
  </message>
  <message>
   <source>is open in another program or may not be written</source>
   <translation>已在另一程序中打开或不可写</translation>
  </message>
  <message>
   <source>is read-only</source>
   <translation>只读</translation>
  </message>
  <message>
   <source>lies in a folder that may not be written</source>
   <translation>所在文件夹不可写</translation>
  </message>
  <message>
   <source>may not be read or is open in another program</source>
   <translation>不允许读取，或已在另一程序中打开</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/sheet</name>
  <message>
   <source>no sheet with the headings %1 and %2</source>
   <translation>没有含列标题 %1 和 %2 的工作表</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/told</name>
  <message>
   <source>%1 %2, so %3 went to %4; the next append merges them.</source>
   <translation>%1 %2，因此 %3 写入了 %4；下次追加时会合并。</translation>
  </message>
  <message>
   <source>%1 has no visits yet, so nothing was appended.</source>
   <translation>%1 尚无就诊记录，因此未追加任何内容。</translation>
  </message>
  <message>
   <source>%1 holds days of the other kind: real days and days moved back for a pseudonym tell together by how much they were moved. Nothing was written; choose another file.</source>
   <translation>%1 含有另一种日期：真实日期与为化名而前移的日期放在一起会泄露移动的天数。未写入任何内容；请选择其他文件。</translation>
  </message>
  <message>
   <source>%1 merged in</source>
   <translation>%1 已合并</translation>
  </message>
  <message>
   <source>%1 of %2 added</source>
   <translation>%2 的 %1 已添加</translation>
  </message>
  <message>
   <source>%1 of %2 unchanged</source>
   <translation>%2 的 %1 未变</translation>
  </message>
  <message>
   <source>%1 of %2 updated</source>
   <translation>%2 的 %1 已更新</translation>
  </message>
  <message>
   <source>%1 visit</source>
   <translation>%1 次就诊</translation>
  </message>
  <message>
   <source>%1 visits</source>
   <translation>%1 次就诊</translation>
  </message>
  <message>
   <source>%1 waiting row</source>
   <translation>%1 行待合并</translation>
  </message>
  <message>
   <source>%1 waiting rows</source>
   <translation>%1 行待合并</translation>
  </message>
  <message>
   <source>It also has rows of %1 on days of no visit: %2; delete them there if they are not wanted.</source>
   <translation>其中还有 %1 在无就诊日期的行：%2；如不需要，请在该文件中删除。</translation>
  </message>
 </context>
 <context>
  <name>core/exports/convert</name>
  <message>
   <source>%1 cannot be read; analyse the CT again.</source>
   <translation>%1 无法读取；请重新分析该 CT。</translation>
  </message>
  <message>
   <source>There is no %1 in %2; name a folder that analyse or batch has written.</source>
   <translation>%2 中没有 %1；请指定由“分析”或“批处理”写入的文件夹。</translation>
  </message>
  <message>
   <source>“%1” is no form; there are %2.</source>
   <translation>“%1”不是可用的格式；可用的有 %2。</translation>
  </message>
 </context>
 <context>
  <name>core/exports/density</name>
  <message>
   <source>Both lungs</source>
   <translation>双肺</translation>
  </message>
  <message>
   <source>Lower third</source>
   <translation>下三分之一</translation>
  </message>
  <message>
   <source>Middle third</source>
   <translation>中三分之一</translation>
  </message>
  <message>
   <source>Upper third</source>
   <translation>上三分之一</translation>
  </message>
  <message>
   <source>both</source>
   <translation>两者</translation>
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
   <translation>结构化报告形式的测量（SR）</translation>
  </message>
  <message>
   <source>Moving the files into place</source>
   <translation>正在将文件移到位</translation>
  </message>
  <message>
   <source>Pictures of the five levels (secondary captures)</source>
   <translation>五个层面的图像（二次采集）</translation>
  </message>
  <message>
   <source>Reading whose CT it is</source>
   <translation>正在读取 CT 所属患者</translation>
  </message>
  <message>
   <source>Segmentations of lungs, lobes and lesions (SEG)</source>
   <translation>肺、肺叶和病变的分割（SEG）</translation>
  </message>
  <message>
   <source>The CT itself under the pseudonym, which the other objects lie over</source>
   <translation>使用化名的 CT 本身，其他对象叠加其上</translation>
  </message>
  <message>
   <source>The report as PDF</source>
   <translation>PDF 报告</translation>
  </message>
  <message>
   <source>There is nothing of what was chosen in this analysis; choose other DICOM objects.</source>
   <translation>此分析中没有所选的内容；请选择其他 DICOM 对象。</translation>
  </message>
  <message>
   <source>Writing the measurements</source>
   <translation>正在写入测量</translation>
  </message>
  <message>
   <source>Writing the pictures of the levels</source>
   <translation>正在写入各层面图像</translation>
  </message>
  <message>
   <source>Writing the segmentation of the %1</source>
   <translation>正在写入分割：%1</translation>
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
   <translation>“%1”不是 DICOM 对象列表；请从 %2 中选择。</translation>
  </message>
 </context>
 <context>
  <name>core/exports/evaluation/heads</name>
  <message>
   <source>95 % limits</source>
   <translation>95 % 一致性界限</translation>
  </message>
  <message>
   <source>Bias</source>
   <translation>偏倚</translation>
  </message>
  <message>
   <source>ICC(A,1)</source>
   <translation>ICC(A,1)</translation>
  </message>
  <message>
   <source>MAE (points)</source>
   <translation>MAE（百分点）</translation>
  </message>
  <message>
   <source>Spearman ρ</source>
   <translation>Spearman ρ</translation>
  </message>
  <message>
   <source>What</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>比较双方</translation>
  </message>
  <message>
   <source>Wilcoxon</source>
   <translation>Wilcoxon</translation>
  </message>
  <message>
   <source>κ, 5 % steps</source>
   <translation>κ，5 % 分级</translation>
  </message>
 </context>
 <context>
  <name>core/exports/nifti</name>
  <message>
   <source>the disk may be full</source>
   <translation>磁盘可能已满</translation>
  </message>
  <message>
   <source>the mask could not be written</source>
   <translation>掩膜无法写入</translation>
  </message>
 </context>
 <context>
  <name>core/failures</name>
  <message>
   <source>Something unexpected went wrong (%1). What was open is still open; copy the log and report it.</source>
   <translation>发生意外错误（%1）。已打开的内容仍然打开；请复制日志并报告。</translation>
  </message>
  <message>
   <source>The disk or folder could not be used: %1. Check it and try again.</source>
   <translation>磁盘或文件夹无法使用：%1。请检查后重试。</translation>
  </message>
  <message>
   <source>There was not enough memory; close other programs and try again.</source>
   <translation>内存不足；请关闭其他程序后重试。</translation>
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
   <translation>%1 无法写入（%2）；%3。</translation>
  </message>
  <message>
   <source>%1 is a file, not a folder; choose another folder for the results.</source>
   <translation>%1 是文件而不是文件夹；请为结果选择其他文件夹。</translation>
  </message>
  <message>
   <source>%1 may not be written; choose another folder for the results.</source>
   <translation>%1 不可写；请为结果选择其他文件夹。</translation>
  </message>
  <message>
   <source>Nothing is written into the folder that is read; choose another folder.</source>
   <translation>不会向所读取的文件夹写入任何内容；请选择其他文件夹。</translation>
  </message>
  <message>
   <source>choose a shorter name</source>
   <translation>请使用较短的名称</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>请选择其他文件夹</translation>
  </message>
 </context>
 <context>
  <name>core/findings</name>
  <message>
   <source>Analysed anyway. %1</source>
   <translation>仍予分析。%1</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>已拒绝</translation>
  </message>
 </context>
 <context>
  <name>core/guide</name>
  <message>
   <source>The same words stand in the tooltips of the program.</source>
   <translation>程序的工具提示中使用相同的文字。</translation>
  </message>
  <message>
   <source>The user guide cannot be read; install the program again.</source>
   <translation>用户指南无法读取；请重新安装程序。</translation>
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
   <translation>天</translation>
  </message>
  <message>
   <source>id %1</source>
   <translation>编号 %1</translation>
  </message>
  <message>
   <source>month</source>
   <translation>月</translation>
  </message>
  <message>
   <source>name %1</source>
   <translation>姓名 %1</translation>
  </message>
  <message>
   <source>week</source>
   <translation>周</translation>
  </message>
  <message>
   <source>year</source>
   <translation>年</translation>
  </message>
 </context>
 <context>
  <name>core/inference/apart</name>
  <message>
   <source>Opening the network apart from the program</source>
   <translation>在程序之外单独打开模型</translation>
  </message>
  <message>
   <source>The network “%1” cannot be tried apart from the program; close other programs and try again.</source>
   <translation>模型“%1”无法在程序之外单独试运行；请关闭其他程序后重试。</translation>
  </message>
  <message>
   <source>The network “%1” ended the process in which it was tried; it is not taken in.</source>
   <translation>模型“%1”使试运行的进程终止；不予采用。</translation>
  </message>
  <message>
   <source>The network “%1” was not opened within %2 s; it is not taken in.</source>
   <translation>模型“%1”未能在 %2 s 内打开；不予采用。</translation>
  </message>
 </context>
 <context>
  <name>core/inference/batches</name>
  <message>
   <source>There is not enough memory for the networks; close other programs.</source>
   <translation>内存不足，无法运行模型；请关闭其他程序。</translation>
  </message>
 </context>
 <context>
  <name>core/inference/built_in</name>
  <message>
   <source>0.8 to 1.8 mm (medians of three fissures) from a reader's points on one real chest; 5 of 50 &gt; 10 mm off</source>
   <translation>距阅片者标点 0.8 至 1.8 mm（三条叶间裂的中位数），基于一例真实胸部 CT；50 点中 5 点偏差 &gt; 10 mm</translation>
  </message>
  <message>
   <source>Dense diseased lung is not seen; a network that sees it adds it. Few patients, one reader who is not a radiologist. Not a medical device.</source>
   <translation>无法识别致密病变肺组织；由能识别的模型补入。病例少，仅一名阅片者且非放射科医师。不是医疗器械。</translation>
  </message>
  <message>
   <source>Esnaashari 2026 (threshold and morphology)</source>
   <translation>Esnaashari 2026（阈值与形态学）</translation>
  </message>
  <message>
   <source>Fissures are hard to see in thick slices and dense disease; the borders are then mostly expected ones. One patient, one reader who is not a radiologist. Not a medical device.</source>
   <translation>层厚较大或病变致密时叶间裂难以辨认；此时边界多为预期位置。一名患者，一名阅片者且非放射科医师。不是医疗器械。</translation>
  </message>
  <message>
   <source>Five lobes cut along their fissures, each found as the surface with the most evidence of a sheet.</source>
   <translation>沿叶间裂划分五个肺叶，每条叶间裂取薄片状结构证据最强的曲面。</translation>
  </message>
  <message>
   <source>Hirschmüller 2008 (semi-global matching)</source>
   <translation>Hirschmüller 2008（semi-global matching）</translation>
  </message>
  <message>
   <source>Right and left lung by threshold and morphology in eight steps, without a network.</source>
   <translation>以阈值和形态学八步区分左右肺，不用神经网络。</translation>
  </message>
  <message>
   <source>as the program</source>
   <translation>同程序</translation>
  </message>
  <message>
   <source>volume +0.3 to +3.0 % from one reader's (not a radiologist) on five real chests, chosen on them</source>
   <translation>容积较一名阅片者（非放射科医师）高 0.3 至 3.0 %，基于五例真实胸部 CT，参数也在其上选定</translation>
  </message>
 </context>
 <context>
  <name>core/inference/cards</name>
  <message>
   <source>%1 of the network “%2”</source>
   <translation>模型“%2”的%1</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>请重新安装程序。</translation>
  </message>
  <message>
   <source>TOT 95th percentile in chests without disease, %, cases kept out of the choice</source>
   <translation>无病变胸部 TOT 的第 95 百分位数，%，未参与选择的病例</translation>
  </message>
  <message>
   <source>TOT, GG and RET of slices in slabs of the test's chests, lesions inserted %1</source>
   <translation>测试胸部厚层中各层面的 TOT、GG 和 RET，植入病变%1</translation>
  </message>
  <message>
   <source>The file %1 cannot be read. %2</source>
   <translation>文件 %1 无法读取。%2</translation>
  </message>
  <message>
   <source>The file %1 is missing. %2</source>
   <translation>缺少文件 %1。%2</translation>
  </message>
  <message>
   <source>The model card %1 cannot be read. %2</source>
   <translation>模型卡 %1 无法读取。%2</translation>
  </message>
  <message>
   <source>The model card %1 does not say “%2” properly. %3</source>
   <translation>模型卡 %1 未正确注明“%2”。%3</translation>
  </message>
  <message>
   <source>The model card %1 is not a model card. %2</source>
   <translation>模型卡 %1 不是有效的模型卡。%2</translation>
  </message>
  <message>
   <source>The model card %1 points to a file in another folder. %2</source>
   <translation>模型卡 %1 指向另一文件夹中的文件。%2</translation>
  </message>
  <message>
   <source>The model card does not say “%1” of the input, which a network of this kind needs.</source>
   <translation>模型卡未注明输入的“%1”，此类模型需要该项。</translation>
  </message>
  <message>
   <source>The network “%1” is not installed. %2</source>
   <translation>模型“%1”未安装。%2</translation>
  </message>
  <message>
   <source>The network “%1” was changed or damaged. %2</source>
   <translation>模型“%1”已被改动或损坏。%2</translation>
  </message>
  <message>
   <source>as in the built-in case</source>
   <translation>与内置病例相同</translation>
  </message>
  <message>
   <source>as readers outline</source>
   <translation>按阅片者勾画的样子</translation>
  </message>
  <message>
   <source>readers' masks of real COVID-19, cases kept out of the choice</source>
   <translation>真实 COVID-19 的阅片者掩膜，未参与选择的病例</translation>
  </message>
  <message>
   <source>whole chest</source>
   <translation>全胸</translation>
  </message>
  <message>
   <source>whole slice</source>
   <translation>整层</translation>
  </message>
  <message>
   <source>± %1 points: mean error of one level's TOT, measured with inserted lesions (%2)</source>
   <translation>± %1 个百分点：单个层面 TOT 的平均误差，以植入病变测得（%2）</translation>
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
   <translation>显卡仅剩 %1 MB 可用，需要 %2 MB</translation>
  </message>
  <message>
   <source>this installation has no CUDA support</source>
   <translation>此安装不支持 CUDA</translation>
  </message>
 </context>
 <context>
  <name>core/inference/graph_check</name>
  <message>
   <source>The network “%1” %2</source>
   <translation>模型“%1”%2</translation>
  </message>
  <message>
   <source>The network “%1” uses custom operators (%2), which are not allowed.</source>
   <translation>模型“%1”使用了自定义运算（%2），不允许使用。</translation>
  </message>
  <message>
   <source>The network “%1” wants data from another file, which is not allowed.</source>
   <translation>模型“%1”需要另一文件中的数据，不允许使用。</translation>
  </message>
  <message>
   <source>a number is too long</source>
   <translation>有一个数过长</translation>
  </message>
  <message>
   <source>a part is cut off</source>
   <translation>有一部分被截断</translation>
  </message>
  <message>
   <source>a part is longer than the file</source>
   <translation>有一部分比文件还长</translation>
  </message>
  <message>
   <source>is not a readable ONNX file. Install the program again.</source>
   <translation>不是可读取的 ONNX 文件。请重新安装程序。</translation>
  </message>
  <message>
   <source>nested too deeply</source>
   <translation>嵌套过深</translation>
  </message>
  <message>
   <source>unknown wire type</source>
   <translation>未知的 wire type</translation>
  </message>
 </context>
 <context>
  <name>core/inference/library</name>
  <message>
   <source>%1 is larger than 2 GiB; an ONNX file cannot be.</source>
   <translation>%1 大于 2 GiB；ONNX 文件不可能如此大。</translation>
  </message>
  <message>
   <source>%1 is not the file that the card was written for: the SHA-256 differs.</source>
   <translation>%1 不是该模型卡所对应的文件：SHA-256 不同。</translation>
  </message>
  <message>
   <source>%1.onnx</source>
   <translation>%1.onnx</translation>
  </message>
  <message>
   <source>Copying the network</source>
   <translation>复制模型</translation>
  </message>
  <message>
   <source>The name on the card may have letters, digits, - and _ only, at most 60.</source>
   <translation>模型卡上的名称只能含字母、数字、- 和 _，最多 60 个。</translation>
  </message>
  <message>
   <source>The network could not be copied (%1); make room and try again.</source>
   <translation>模型无法复制（%1）；请腾出空间后重试。</translation>
  </message>
  <message>
   <source>There is already a network “%1”; remove it first, or give the new one another name.</source>
   <translation>已有模型“%1”；请先移除，或给新模型另取名称。</translation>
  </message>
  <message>
   <source>There is no network “%1”; “sscild models list” shows those there are.</source>
   <translation>没有模型“%1”；“sscild models list”可列出现有模型。</translation>
  </message>
  <message>
   <source>finds the five Goh levels</source>
   <translation>定位五个 Goh 层面</translation>
  </message>
  <message>
   <source>finds the lobes</source>
   <translation>识别肺叶</translation>
  </message>
  <message>
   <source>finds the lungs</source>
   <translation>识别肺</translation>
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
   <translation>标记病变</translation>
  </message>
  <message>
   <source>no measured error on the card</source>
   <translation>模型卡上没有实测误差</translation>
  </message>
  <message>
   <source>scores TOT, GG and RET of a slice</source>
   <translation>对单层评分 TOT、GG 和 RET</translation>
  </message>
  <message>
   <source>“%1” came with the program and stays; only added networks can be removed.</source>
   <translation>“%1”随程序提供，不能移除；只能移除自行添加的模型。</translation>
  </message>
 </context>
 <context>
  <name>core/inference/model_card</name>
  <message>
   <source>%1 million</source>
   <translation>%1 百万</translation>
  </message>
  <message>
   <source>Kept out</source>
   <translation>保留未用</translation>
  </message>
  <message>
   <source>Learnt from</source>
   <translation>学习数据</translation>
  </message>
  <message>
   <source>Licence: %1.</source>
   <translation>许可：%1。</translation>
  </message>
  <message>
   <source>Look at every result. Move levels that are wrong. Do not compare CTs made with different kernels, doses or depths of breath as if they were the same. Report the version and the hashes with every number.</source>
   <translation>请查看每项结果。移动有误的层面。不要将重建核、剂量或呼吸深度不同的 CT 当作相同条件比较。每个数值均须注明版本和哈希值。</translation>
  </message>
  <message>
   <source>Readers' masks are those of COVID-19-CT-Seg, without disease are the two chests of the test. The program weighs the
levels against the carina and the right dome and is then nearer than the network alone, which stands here. Intervals,
figures by class, extent and chest, and the goals: `models/README.md`.</source>
   <translation>阅片者掩膜来自 COVID-19-CT-Seg，无病变者为测试用的两例胸部。程序参照隆突和右侧膈顶
权衡各层面，因而比此处所列的单独网络更接近。区间、
按类别、范围和胸部列出的数字以及目标：`models/README.md`。</translation>
  </message>
  <message>
   <source>TOT there, points off</source>
   <translation>该处 TOT，相差分数</translation>
  </message>
  <message>
   <source>TOT without disease, 95th percentile, %</source>
   <translation>无病变时的 TOT，第 95 百分位数，%</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>真值</translation>
  </message>
  <message>
   <source>any lesion on readers' masks, Dice</source>
   <translation>阅片者掩膜上的任何病变，Dice</translation>
  </message>
  <message>
   <source>covid19-ct-seg, TOT error</source>
   <translation>covid19-ct-seg，TOT 误差</translation>
  </message>
  <message>
   <source>covid19-ct-seg, any lesion</source>
   <translation>covid19-ct-seg，任何病变</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>未测量</translation>
  </message>
 </context>
 <context>
  <name>core/inference/nnunet</name>
  <message>
   <source>%1 (deep supervision must be off).</source>
   <translation>%1（须关闭 deep supervision）。</translation>
  </message>
  <message>
   <source>%1 cannot be opened; export the network again.</source>
   <translation>%1 无法打开；请重新导出模型。</translation>
  </message>
  <message>
   <source>%1 cannot be read; copy it again from where the network was trained.</source>
   <translation>%1 无法读取；请从训练该模型处重新复制。</translation>
  </message>
  <message>
   <source>%1 does not say “%2” of the CT properly.</source>
   <translation>%1 未正确注明 CT 的“%2”。</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly: three lengths are wanted.</source>
   <translation>%1 未正确注明“%2”：需要三个长度。</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly; it is not one of nnU-Net v2.</source>
   <translation>%1 未正确注明“%2”；不是 nnU-Net v2 的文件。</translation>
  </message>
  <message>
   <source>%1 does not say “foreground_intensity_properties_per_channel” properly.</source>
   <translation>%1 未正确注明“foreground_intensity_properties_per_channel”。</translation>
  </message>
  <message>
   <source>%1 does not take a volume (1, 1, planes, rows, columns).</source>
   <translation>%1 不接受容积 (1, 1, planes, rows, columns)。</translation>
  </message>
  <message>
   <source>%1 gives %2 classes, but %3 has %4 labels.</source>
   <translation>%1 给出 %2 个类别，而 %3 有 %4 个标签。</translation>
  </message>
  <message>
   <source>%1 has %2 inputs and %3 outputs; one of each is wanted</source>
   <translation>%1 有 %2 个输入和 %3 个输出；应各有一个</translation>
  </message>
  <message>
   <source>%1 has no configuration “%2”; it has %3.</source>
   <translation>%1 没有配置“%2”；现有 %3。</translation>
  </message>
  <message>
   <source>%1 is not one of nnU-Net.</source>
   <translation>%1 不是 nnU-Net 的文件。</translation>
  </message>
  <message>
   <source>%1 takes %2, but the plans say a patch of %3.</source>
   <translation>%1 的输入为 %2，而 plans 中的 patch 为 %3。</translation>
  </message>
  <message>
   <source>%1, from %2.</source>
   <translation>%1，可选 %2。</translation>
  </message>
  <message>
   <source>A 2D configuration sees one slice without its neighbours; export “3d_fullres” or “3d_lowres” instead.</source>
   <translation>2D 配置只看单层而不看邻层；请改为导出“3d_fullres”或“3d_lowres”。</translation>
  </message>
  <message>
   <source>A cascade needs the answer of its first network; take “3d_fullres” or “3d_lowres” instead.</source>
   <translation>级联配置需要其第一个网络的输出；请改用“3d_fullres”或“3d_lowres”。</translation>
  </message>
  <message>
   <source>A network of lobes needs all five; %1 have no label.</source>
   <translation>肺叶模型需要全部五个肺叶；%1 没有标签。</translation>
  </message>
  <message>
   <source>A network of lobes sees the whole chest at once, and this one is too fine for that; take “3d_lowres”.</source>
   <translation>肺叶模型一次观察全胸，该模型分辨率过高；请用“3d_lowres”。</translation>
  </message>
  <message>
   <source>It is not known what %1 mean; say it, as with --map %2</source>
   <translation>%1 的含义未知；请说明，例如 --map %2</translation>
  </message>
  <message>
   <source>None of the labels is a lesion or a lobe, so there is nothing to use the network for.</source>
   <translation>没有任何标签是病变或肺叶，因此该模型无用途。</translation>
  </message>
  <message>
   <source>The intensities in %1 are none that a CT can have.</source>
   <translation>%1 中的强度不是 CT 可能有的值。</translation>
  </message>
  <message>
   <source>The labels in %1 are not numbered from 0 without a gap.</source>
   <translation>%1 中的标签未从 0 起连续编号。</translation>
  </message>
  <message>
   <source>The network wants its CT as %1; only “CTNormalization” can be given to it.</source>
   <translation>该模型要求 CT 为 %1；只能提供“CTNormalization”。</translation>
  </message>
  <message>
   <source>The network wants something else than one CT; only networks of a single CT can be used.</source>
   <translation>该模型的输入不是单个 CT；只能使用以单个 CT 为输入的模型。</translation>
  </message>
  <message>
   <source>The pixels of this network are not square; only square pixels can be given to it.</source>
   <translation>该模型的像素不是正方形；只能向其提供正方形像素。</translation>
  </message>
  <message>
   <source>There are %1 ONNX files in “%2”; leave the one that is to be used.</source>
   <translation>“%2”中有 %1 个 ONNX 文件；请只保留要使用的一个。</translation>
  </message>
  <message>
   <source>There is no %1 in “%2”; name the folder of the trained model.</source>
   <translation>“%2”中没有 %1；请指定已训练模型的文件夹。</translation>
  </message>
  <message>
   <source>There is no ONNX file of the network in “%1”%2: %3.</source>
   <translation>“%1”中没有该模型的 ONNX 文件%2：%3。</translation>
  </message>
  <message>
   <source>There is no configuration that can be run (%1); “3d_fullres” and “3d_lowres” can.</source>
   <translation>没有可运行的配置（%1）；可用的是“3d_fullres”和“3d_lowres”。</translation>
  </message>
  <message>
   <source>There is no label “%1” in the network; it has %2.</source>
   <translation>模型中没有标签“%1”；现有 %2。</translation>
  </message>
  <message>
   <source>This network sees the chest in another order of the axes than head to foot; it cannot be run.</source>
   <translation>该模型观察胸部的坐标轴顺序不是从头到足；无法运行。</translation>
  </message>
  <message>
   <source>This network was trained on regions that overlap; only plain labels can be taken in.</source>
   <translation>该模型以相互重叠的区域训练；只能采用普通标签的模型。</translation>
  </message>
  <message>
   <source>Two labels mean the same; map one of them to ignore.</source>
   <translation>两个标签含义相同；请将其中一个映射为 ignore。</translation>
  </message>
  <message>
   <source>established fibrosis</source>
   <translation>已形成的纤维化</translation>
  </message>
  <message>
   <source>export it where nnU-Net is installed: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), with deep supervision off</source>
   <translation>请在装有 nnU-Net 的环境中导出：torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits'])，并关闭 deep supervision</translation>
  </message>
  <message>
   <source>healthy lung</source>
   <translation>健康肺</translation>
  </message>
  <message>
   <source>its checkpoints (.pth) are not opened</source>
   <translation>其检查点（.pth）不予打开</translation>
  </message>
  <message>
   <source>left lower lobe</source>
   <translation>左肺下叶</translation>
  </message>
  <message>
   <source>left upper lobe</source>
   <translation>左肺上叶</translation>
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
   <translation>肺和肺叶</translation>
  </message>
  <message>
   <source>middle lobe right</source>
   <translation>middle lobe right</translation>
  </message>
  <message>
   <source>nnU-Net, %1: %2</source>
   <translation>nnU-Net，%1：%2</translation>
  </message>
  <message>
   <source>normal lung</source>
   <translation>正常肺</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>not used: %1</source>
   <translation>未使用：%1</translation>
  </message>
  <message>
   <source>right lower lobe</source>
   <translation>右肺下叶</translation>
  </message>
  <message>
   <source>right middle lobe</source>
   <translation>右肺中叶</translation>
  </message>
  <message>
   <source>right upper lobe</source>
   <translation>右肺上叶</translation>
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
   <translation>“%1”不能作为标签含义；请从 %2 中选择。</translation>
  </message>
 </context>
 <context>
  <name>core/inference/sessions</name>
  <message>
   <source>CUDA could not be started (%1)</source>
   <translation>CUDA 无法启动（%1）</translation>
  </message>
  <message>
   <source>CUDA could not be started; the driver or its libraries are missing or too old</source>
   <translation>CUDA 无法启动；缺少驱动程序或其库，或版本过旧</translation>
  </message>
  <message>
   <source>CUDA was lost while it worked (%1); the rest ran on the CPU</source>
   <translation>运行中 CUDA 丢失（%1）；其余在 CPU 上完成</translation>
  </message>
  <message>
   <source>The network “%1” answered with what is no number; its answer is not used. Choose another network, or let it run on the CPU.</source>
   <translation>模型“%1”的输出不是数值；不予采用。请选择其他模型，或让其在 CPU 上运行。</translation>
  </message>
  <message>
   <source>The network “%1” cannot be opened on this computer; install it again.</source>
   <translation>模型“%1”无法在此计算机上打开；请重新安装该模型。</translation>
  </message>
  <message>
   <source>The network “%1” could not be run; install the program again.</source>
   <translation>模型“%1”无法运行；请重新安装程序。</translation>
  </message>
  <message>
   <source>The network “%1” does not give “%2”, which its card promises.</source>
   <translation>模型“%1”未给出其模型卡所承诺的“%2”。</translation>
  </message>
  <message>
   <source>The network “%1” wants “%2”, of which its card says nothing; compare the two.</source>
   <translation>模型“%1”需要“%2”，而模型卡未提及；请核对两者。</translation>
  </message>
  <message>
   <source>cuda failure 2:</source>
   <translation>cuda failure 2:</translation>
  </message>
  <message>
   <source>the memory of the graphics card ran out; the rest ran on the CPU</source>
   <translation>显卡内存耗尽；其余在 CPU 上完成</translation>
  </message>
 </context>
 <context>
  <name>core/language/ts</name>
  <message>
   <source>%1 is no Qt Linguist file</source>
   <translation>%1 不是 Qt Linguist 文件</translation>
  </message>
 </context>
 <context>
  <name>core/lung_measures</name>
  <message>
   <source>%1 in %2</source>
   <translation>%1（%2）</translation>
  </message>
  <message>
   <source>Diffusing capacity by alveolar volume (DLCO/VA), in mmol/min/kPa/L and in % of the predicted value.</source>
   <translation>弥散量与肺泡通气量之比（DLCO/VA），单位 mmol/min/kPa/L 及占预计值 %。</translation>
  </message>
  <message>
   <source>Diffusing capacity for carbon monoxide, in mmol/min/kPa and in % of the predicted value.</source>
   <translation>一氧化碳弥散量，单位 mmol/min/kPa 及占预计值 %。</translation>
  </message>
  <message>
   <source>FEV1</source>
   <translation>FEV1</translation>
  </message>
  <message>
   <source>Forced vital capacity, in litres and in % of the predicted value.</source>
   <translation>用力肺活量，单位 L 及占预计值 %。</translation>
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
   <translation>残气量（呼气后），单位 L 及占预计值 %。</translation>
  </message>
  <message>
   <source>TLC</source>
   <translation>TLC</translation>
  </message>
  <message>
   <source>Total lung capacity, in litres and in % of the predicted value.</source>
   <translation>肺总量，单位 L 及占预计值 %。</translation>
  </message>
  <message>
   <source>Volume breathed out in the first second, in litres and in % of the predicted value.</source>
   <translation>第一秒用力呼气容积，单位 L 及占预计值 %。</translation>
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
   <translation>升</translation>
  </message>
  <message>
   <source>millimoles per minute and kilopascal</source>
   <translation>毫摩尔每分钟每千帕</translation>
  </message>
  <message>
   <source>millimoles per minute, kilopascal and litre</source>
   <translation>毫摩尔每分钟每千帕每升</translation>
  </message>
  <message>
   <source>mmol</source>
   <translation>mmol</translation>
  </message>
  <message>
   <source>percent predicted</source>
   <translation>占预计值百分比</translation>
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
   <translation>角度</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>椭圆</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>点</translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation>矩形</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>直尺</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>轴位</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>冠状位</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>椭圆</translation>
  </message>
  <message>
   <source>no measurement: %1 with %2 points</source>
   <translation>不是有效的测量：%1，%2 个点</translation>
  </message>
  <message>
   <source>point</source>
   <translation>点</translation>
  </message>
  <message>
   <source>rectangle</source>
   <translation>矩形</translation>
  </message>
  <message>
   <source>ruler</source>
   <translation>直尺</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>矢状位</translation>
  </message>
  <message>
   <source>the points of a measurement are three finite numbers each</source>
   <translation>测量的每个点须为三个有限数值</translation>
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
   <translation>%1 个体素</translation>
  </message>
  <message>
   <source>%1 voxels</source>
   <translation>%1 个体素</translation>
  </message>
  <message>
   <source>no voxel inside</source>
   <translation>其内没有体素</translation>
  </message>
  <message>
   <source>outside this CT</source>
   <translation>在此 CT 之外</translation>
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
   <translation>抗 RNA 聚合酶 III 抗体</translation>
  </message>
  <message>
   <source>anti-Scl-70</source>
   <translation>抗 Scl-70 抗体</translation>
  </message>
  <message>
   <source>anti-centromere</source>
   <translation>抗着丝点抗体</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>未检出</translation>
  </message>
  <message>
   <source>other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>other ILD</source>
   <translation>其他 ILD</translation>
  </message>
 </context>
 <context>
  <name>core/phantom/dicom_folder</name>
  <message>
   <source>%1 is a file, not a folder; choose another name.</source>
   <translation>%1 是文件而不是文件夹；请另选名称。</translation>
  </message>
  <message>
   <source>The folder %1 already holds other files; choose an empty or a new folder.</source>
   <translation>文件夹 %1 中已有其他文件；请选择空文件夹或新文件夹。</translation>
  </message>
  <message>
   <source>The folder %1 cannot be written (%2); choose another.</source>
   <translation>文件夹 %1 无法写入（%2）；请另选。</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/disguise</name>
  <message>
   <source>The header names another part of the body; check that this is a chest CT.</source>
   <translation>文件头注明为其他身体部位；请核对这是否为胸部 CT。</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units; send the original reconstruction.</source>
   <translation>像素值不是 Hounsfield 单位；请发送原始重建。</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient; they can be viewed but not measured.</source>
   <translation>无法确定各层在患者体内的位置；可以查看，但不能测量。</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/key</name>
  <message>
   <source>The key file %1 cannot be read; without it the same patient would get another pseudonym. Put back a copy of it, or move it away to begin a new one.</source>
   <translation>密钥文件 %1 无法读取；没有它，同一患者会得到另一个假名。请放回其副本，或将其移走以重新开始。</translation>
  </message>
  <message>
   <source>The key file %1 cannot be written: another program is writing it, its disk is full, or its folder is closed to you. Try again, or choose another place for it.</source>
   <translation>密钥文件 %1 无法写入：另一程序正在写入、磁盘已满，或您无权访问其文件夹。请重试，或另选位置。</translation>
  </message>
  <message>
   <source>code %1</source>
   <translation>编号 %1</translation>
  </message>
  <message>
   <source>not a key file</source>
   <translation>不是密钥文件</translation>
  </message>
  <message>
   <source>study %1</source>
   <translation>检查 %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/answers</name>
  <message>
   <source>%1's session %2 is being read in another window; close it there, or let another reader go on here.</source>
   <translation>%1 的第 %2 轮正在另一窗口中阅片；请在那里关闭，或由其他阅片者在此继续。</translation>
  </message>
  <message>
   <source>A heat map is rated from %1 to %2; %3 is none of these.</source>
   <translation>热图评级为 %1 至 %2；%3 不符合。</translation>
  </message>
  <message>
   <source>A score is a multiple of %1 % between 0 and %2 %; {wrong} is none.</source>
   <translation>评分须为 %1 % 的倍数，介于 0 和 %2 % 之间；{wrong} 不符合。</translation>
  </message>
  <message>
   <source>Answers cannot be written into “%1”; make the folder writable and try again.</source>
   <translation>答案无法写入“%1”；请将文件夹设为可写后重试。</translation>
  </message>
  <message>
   <source>SScILD reader answers</source>
   <translation>SScILD 阅片者答案</translation>
  </message>
  <message>
   <source>Session %1 comes first: it is not finished.</source>
   <translation>须先做第 %1 轮：尚未完成。</translation>
  </message>
  <message>
   <source>The answers in %1 are damaged; take the file back from a copy, or move it away to begin anew.</source>
   <translation>%1 中的答案已损坏；请用副本恢复该文件，或将其移走以重新开始。</translation>
  </message>
  <message>
   <source>The scores stand: a heat map was shown since, and it tells what the program saw.</source>
   <translation>评分不能再改：此后已显示过热图，会透露程序的判断。</translation>
  </message>
  <message>
   <source>These answers are of another study; put the right ones into its folder “answers”.</source>
   <translation>这些答案属于另一项研究；请将正确的答案放入其“answers”文件夹。</translation>
  </message>
  <message>
   <source>These answers were written by a later version of the program; go on with that one.</source>
   <translation>这些答案由更新版本的程序写入；请用该版本继续。</translation>
  </message>
  <message>
   <source>This session stands as it is: session %1 was begun since.</source>
   <translation>本轮不能再改：此后已开始第 %1 轮。</translation>
  </message>
  <message>
   <source>another file</source>
   <translation>另一文件</translation>
  </message>
  <message>
   <source>answers in another order</source>
   <translation>答案顺序不同</translation>
  </message>
  <message>
   <source>more answers than questions</source>
   <translation>答案多于问题</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/making</name>
  <message>
   <source>A study needs one case at least.</source>
   <translation>研究至少需要一个病例。</translation>
  </message>
  <message>
   <source>CT %1 of %2</source>
   <translation>CT %1/%2</translation>
  </message>
  <message>
   <source>None of these CTs can be asked about:</source>
   <translation>这些 CT 均不能用于提问：</translation>
  </message>
  <message>
   <source>The study is made</source>
   <translation>研究已创建</translation>
  </message>
  <message>
   <source>it was not analysed as far as its levels</source>
   <translation>分析未进行到定位层面</translation>
  </message>
  <message>
   <source>“%1” is there already and not empty; choose a new folder for the study.</source>
   <translation>“%1”已存在且非空；请为研究选择新文件夹。</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/pictures</name>
  <message>
   <source>The picture %1 of this study is damaged; take it back from a copy and go on.</source>
   <translation>本研究的图片 %1 已损坏；请用副本恢复后继续。</translation>
  </message>
  <message>
   <source>The picture %1 of this study is missing; bring the folder “%2” back and go on.</source>
   <translation>缺少本研究的图片 %1；请放回文件夹“%2”后继续。</translation>
  </message>
  <message>
   <source>maps of another slice</source>
   <translation>是另一层的热图</translation>
  </message>
  <message>
   <source>not a part of the slice</source>
   <translation>不属于该层</translation>
  </message>
  <message>
   <source>not a slice</source>
   <translation>不是一层图像</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>过大</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/results</name>
  <message>
   <source>%1 is damaged; take it back from a copy, or move it away to do without.</source>
   <translation>%1 已损坏；请用副本恢复，或将其移走以跳过比较。</translation>
  </message>
  <message>
   <source>%1 is not in the folder of the study, so nothing is compared with the program.</source>
   <translation>%1 不在研究文件夹中，因此不与程序作比较。</translation>
  </message>
  <message>
   <source>%1 is the key of another study; put the right one into the folder.</source>
   <translation>%1 是另一项研究的密钥；请将正确的密钥放入文件夹。</translation>
  </message>
  <message>
   <source>%1: %2 of %3 answered.</source>
   <translation>%1：%3 题中已答 %2 题。</translation>
  </message>
  <message>
   <source>Ratings, %1</source>
   <translation>评级，%1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/study</name>
  <message>
   <source>A study has 1 to %1 readers, each with a name.</source>
   <translation>研究须有 1 至 %1 名阅片者，各有名称。</translation>
  </message>
  <message>
   <source>A study has 1 to %1 sessions.</source>
   <translation>研究须有 1 至 %1 轮。</translation>
  </message>
  <message>
   <source>Choose what is asked: scores of the levels, ratings of the heat maps, or both.</source>
   <translation>请选择提问内容：层面评分、热图评级，或两者。</translation>
  </message>
  <message>
   <source>Half right: as much right as wrong</source>
   <translation>对错各半：正确与错误部分相当</translation>
  </message>
  <message>
   <source>Mostly right: small parts missing or too much</source>
   <translation>大部分正确：小部分遗漏或多标</translation>
  </message>
  <message>
   <source>Mostly wrong: little of the disease, or much else</source>
   <translation>大部分错误：仅含少量病变，或混有大量其他内容</translation>
  </message>
  <message>
   <source>No reader can be called “%1”: so the results call the program's own scores.</source>
   <translation>阅片者不能名为“%1”：结果中以此称呼程序自身的评分。</translation>
  </message>
  <message>
   <source>Reader 1</source>
   <translation>阅片者 1</translation>
  </message>
  <message>
   <source>Reader 2</source>
   <translation>阅片者 2</translation>
  </message>
  <message>
   <source>Right: it marks the disease and nothing else</source>
   <translation>正确：标记了病变且无其他内容</translation>
  </message>
  <message>
   <source>SScILD reader study</source>
   <translation>SScILD 阅片研究</translation>
  </message>
  <message>
   <source>The study file in “%1” is damaged; take %2 back from a copy. Answers are kept.</source>
   <translation>“%1”中的研究文件已损坏；请用副本恢复 %2。答案仍保留。</translation>
  </message>
  <message>
   <source>There is no reader study in “%1”: it has no %2.</source>
   <translation>“%1”中没有阅片研究：缺少 %2。</translation>
  </message>
  <message>
   <source>This study was made by a later version of the program; open it with that one.</source>
   <translation>本研究由更新版本的程序创建；请用该版本打开。</translation>
  </message>
  <message>
   <source>Two readers have the same name; give each a name of their own.</source>
   <translation>两名阅片者名称相同；请各取不同名称。</translation>
  </message>
  <message>
   <source>Wrong: what it marks is not the disease</source>
   <translation>错误：所标记的不是病变</translation>
  </message>
  <message>
   <source>no pages, or one of them twice</source>
   <translation>没有题页，或有题页重复</translation>
  </message>
  <message>
   <source>not a page</source>
   <translation>不是题页</translation>
  </message>
 </context>
 <context>
  <name>core/records/analyses</name>
  <message>
   <source>Analysis opened</source>
   <translation>分析已打开</translation>
  </message>
  <message>
   <source>Analysis saved</source>
   <translation>分析已保存</translation>
  </message>
  <message>
   <source>Opening the analysis</source>
   <translation>打开分析</translation>
  </message>
  <message>
   <source>Saving the analysis</source>
   <translation>保存分析</translation>
  </message>
  <message>
   <source>This analysis in the records cannot be read.</source>
   <translation>记录库中的此分析无法读取。</translation>
  </message>
  <message>
   <source>This analysis is not in the records; analyse the CT again.</source>
   <translation>此分析不在记录库中；请重新分析该 CT。</translation>
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
   <translation>记录库文件夹内的备份会随之丢失；请选择其他文件夹。</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>备份已写入</translation>
  </message>
  <message>
   <source>Copying masks and heat maps</source>
   <translation>复制掩膜和热图</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>复制数据库</translation>
  </message>
  <message>
   <source>SScILD records</source>
   <translation>SScILD 记录库</translation>
  </message>
  <message>
   <source>The daily copy %1 is open in another program; close it and erase again. Nothing was erased.</source>
   <translation>每日副本 %1 已在另一程序中打开；请关闭后重新删除。未删除任何内容。</translation>
  </message>
  <message>
   <source>The patient is erased, but the daily copy %1 cannot be deleted; delete it by hand.</source>
   <translation>患者已删除，但每日副本 %1 无法删除；请手动删除。</translation>
  </message>
 </context>
 <context>
  <name>core/records/database</name>
  <message>
   <source>The database is empty.</source>
   <translation>数据库为空。</translation>
  </message>
  <message>
   <source>The records are damaged.</source>
   <translation>记录库已损坏。</translation>
  </message>
  <message>
   <source>The records are damaged: an entry belongs to nothing.</source>
   <translation>记录库已损坏：有条目无所归属。</translation>
  </message>
  <message>
   <source>There are no records in this folder yet.</source>
   <translation>此文件夹中尚无记录库。</translation>
  </message>
  <message>
   <source>These records are of an older version; open them once for writing first.</source>
   <translation>此记录库为旧版本；请先以可写方式打开一次。</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/cipher</name>
  <message>
   <source>These records are encrypted, and the library for that is not installed; install the program with its extra “encryption”.</source>
   <translation>此记录库已加密，但未安装所需的库；请连同附加组件“encryption”安装程序。</translation>
  </message>
  <message>
   <source>This is neither the pass phrase nor the recovery key of these records; type it again.</source>
   <translation>这既不是此记录库的口令，也不是其恢复密钥；请重新输入。</translation>
  </message>
  <message>
   <source>not a database</source>
   <translation>不是数据库</translation>
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
   <translation>复制每日副本</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation>放置到位</translation>
  </message>
  <message>
   <source>The copy is not what the records hold, so nothing was changed; try again, or look after the disk.</source>
   <translation>副本与记录库内容不一致，因此未作任何更改；请重试，或检查磁盘。</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/keys</name>
  <message>
   <source>A pass phrase has at least %1 signs; choose a longer one.</source>
   <translation>口令至少需 %1 个字符；请使用更长的口令。</translation>
  </message>
  <message>
   <source>SScILD Desktop records</source>
   <translation>SScILD Desktop 记录库</translation>
  </message>
  <message>
   <source>The keyring of this system did not give the key of the records (%1); unlock it and start again, or type the recovery key.</source>
   <translation>系统密钥环未给出记录库的密钥（%1）；请解锁后重新启动，或输入恢复密钥。</translation>
  </message>
  <message>
   <source>The keyring of this system did not take the key (%1), so nothing was encrypted; unlock it first.</source>
   <translation>系统密钥环未接受密钥（%1），因此未加密任何内容；请先解锁。</translation>
  </message>
  <message>
   <source>These records are encrypted, and the keyring of this system has no key for them; type their pass phrase or their recovery key.</source>
   <translation>此记录库已加密，而系统密钥环中没有其密钥；请输入口令或恢复密钥。</translation>
  </message>
  <message>
   <source>These records are encrypted; type their pass phrase or their recovery key.</source>
   <translation>此记录库已加密；请输入口令或恢复密钥。</translation>
  </message>
  <message>
   <source>This system has no keyring for the key; give a pass phrase. Nothing was encrypted.</source>
   <translation>系统没有可存放密钥的密钥环；请设置口令。未加密任何内容。</translation>
  </message>
  <message>
   <source>it gave another back</source>
   <translation>返回的密钥不同</translation>
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
   <translation>%1：加密记录库的恢复密钥，%2

%3

它可打开 %4 中的记录库以及自今日起所做的每个备份，即使密钥环或口令
丢失也可使用：程序询问时请输入。若密钥环、口令和此密钥均丢失，任何人都无法再读取记录库。
持有此密钥者即可读取：请与计算机分开保管，写在纸上或放在科室的安全处。</translation>
  </message>
  <message>
   <source>A recovery key beside what it opens keeps nobody out; choose another folder.</source>
   <translation>恢复密钥与其所开启的内容放在一起就不再有保护作用；请选择其他文件夹。</translation>
  </message>
 </context>
 <context>
  <name>core/records/errors</name>
  <message>
   <source>Another window of this program has the records open; close it, or open the records here for reading only.</source>
   <translation>本程序的另一窗口已打开记录库；请关闭该窗口，或在此以只读方式打开。</translation>
  </message>
  <message>
   <source>Restore your last backup, or the newest of the daily copies beside the records, with Restore from a backup; the present files are kept.</source>
   <translation>请用“从备份恢复”恢复上次的备份，或记录库旁最新的每日副本；现有文件会保留。</translation>
  </message>
  <message>
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translation>磁盘已满，因此未保存任何内容；请腾出空间后重试。</translation>
  </message>
  <message>
   <source>The records are closed; start the program again.</source>
   <translation>记录库已关闭；请重新启动程序。</translation>
  </message>
  <message>
   <source>The records are damaged: a table is not what was made.</source>
   <translation>记录库已损坏：有数据表与创建时不同。</translation>
  </message>
  <message>
   <source>The records are damaged: a text cannot be read.</source>
   <translation>记录库已损坏：有文本无法读取。</translation>
  </message>
  <message>
   <source>The records are only read here: another window of the program writes them, or Records is turned off under More; make the change there, or turn Records on.</source>
   <translation>此处记录库为只读：本程序的另一窗口正在写入，或“更多”中已关闭“保存到记录库”；请在那里更改，或打开“保存到记录库”。</translation>
  </message>
  <message>
   <source>The records in %1 cannot be used (%2); check the folder and the disk.</source>
   <translation>%1 中的记录库无法使用（%2）；请检查文件夹和磁盘。</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written (%2); make the folder writable.</source>
   <translation>%1 中的记录库无法写入（%2）；请将文件夹设为可写。</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written; make the folder and its files writable.</source>
   <translation>%1 中的记录库无法写入；请将文件夹及其文件设为可写。</translation>
  </message>
  <message>
   <source>This patient, visit or CT is not in the records; open the patient again.</source>
   <translation>此患者、就诊或 CT 不在记录库中；请重新打开患者。</translation>
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
   <translation>编号 %1 属于另一名患者；请使用其他编号。</translation>
  </message>
  <message>
   <source>This patient is not in the records; choose the patient from the list again.</source>
   <translation>此患者不在记录库中；请从列表中重新选择患者。</translation>
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
   <translation>找不到 %1；请重新选择备份。</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>备份已恢复</translation>
  </message>
  <message>
   <source>Checking the backup</source>
   <translation>检查备份</translation>
  </message>
  <message>
   <source>Putting the backup in place</source>
   <translation>放置备份到位</translation>
  </message>
  <message>
   <source>The disk has no room for this backup; free some space. Nothing was changed.</source>
   <translation>磁盘空间不足以恢复此备份；请腾出空间。未作任何更改。</translation>
  </message>
  <message>
   <source>This file is not a whole backup of the records; choose another one. Nothing was changed.</source>
   <translation>此文件不是完整的记录库备份；请另选。未作任何更改。</translation>
  </message>
  <message>
   <source>encrypted %1</source>
   <translation>已加密的 %1</translation>
  </message>
  <message>
   <source>not ours</source>
   <translation>不是本程序的内容</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>过长</translation>
  </message>
 </context>
 <context>
  <name>core/records/result_files</name>
  <message>
   <source>A result file of this analysis %1 (%2…): analyse the CT again, or restore your last backup with Restore from a backup.</source>
   <translation>此分析的结果文件%1（%2…）：请重新分析该 CT，或用“从备份恢复”恢复上次的备份。</translation>
  </message>
  <message>
   <source>The records name a result file that cannot be (%1).</source>
   <translation>记录库指定了不可能存在的结果文件（%1）。</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <source>not a result file</source>
   <translation>不是结果文件</translation>
  </message>
  <message>
   <source>not an array that was written here</source>
   <translation>不是在此写入的数组</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>过短</translation>
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
   <translation>记录库已损坏：有条目与写入时不符。</translation>
  </message>
 </context>
 <context>
  <name>core/records/rows</name>
  <message>
   <source>The records are damaged: a day cannot be read.</source>
   <translation>记录库已损坏：有日期无法读取。</translation>
  </message>
 </context>
 <context>
  <name>core/records/schema</name>
  <message>
   <source>The database in the folder of the records was not made by this program.</source>
   <translation>记录库文件夹中的数据库不是由本程序创建的。</translation>
  </message>
  <message>
   <source>These records were made by a newer version of this program (schema %1, this one knows %2); install the newer version. Nothing was changed.</source>
   <translation>此记录库由更新版本的程序创建（schema %1，本程序支持 %2）；请安装更新的版本。未作任何更改。</translation>
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
   <translation>此 CT 不在记录库中；请重新打开。</translation>
  </message>
  <message>
   <source>This visit is not in the records; open the patient again.</source>
   <translation>此就诊不在记录库中；请重新打开患者。</translation>
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
   <translation>%1 是文件而不是文件夹；请为记录库选择其他文件夹。</translation>
  </message>
  <message>
   <source>The database of the records is empty, although there are daily copies of it.</source>
   <translation>记录库的数据库为空，但存在其每日副本。</translation>
  </message>
  <message>
   <source>The database of the records is missing, although there are results.</source>
   <translation>有结果，但缺少记录库的数据库。</translation>
  </message>
  <message>
   <source>The records are not encrypted, so that they have no key.</source>
   <translation>记录库未加密，因此没有密钥。</translation>
  </message>
 </context>
 <context>
  <name>core/records/visits</name>
  <message>
   <source>A visit stays with its patient; move its CT to a visit of the other patient.</source>
   <translation>就诊不能转给其他患者；请将其 CT 移至另一患者的就诊。</translation>
  </message>
  <message>
   <source>The lung function of %1 is in the future; correct the date.</source>
   <translation>%1 的肺功能是未来日期；请改正日期。</translation>
  </message>
  <message>
   <source>The patient already has a visit on %1; change that visit, or correct the date.</source>
   <translation>该患者在 %1 已有就诊；请更改该就诊，或改正日期。</translation>
  </message>
  <message>
   <source>The visit on %1 is in the future; correct the date.</source>
   <translation>%1 的就诊是未来日期；请改正日期。</translation>
  </message>
 </context>
 <context>
  <name>core/results</name>
  <message>
   <source>full maps</source>
   <translation>完整热图</translation>
  </message>
 </context>
 <context>
  <name>core/rules/extents</name>
  <message>
   <source>a score must be a number, got %1</source>
   <translation>评分须为数字，而得到 %1</translation>
  </message>
  <message>
   <source>main carina</source>
   <translation>主隆突</translation>
  </message>
  <message>
   <source>one centimetre above the right hemidiaphragm</source>
   <translation>右侧膈顶上方 1 cm</translation>
  </message>
  <message>
   <source>origin of the great vessels</source>
   <translation>大血管起始部</translation>
  </message>
  <message>
   <source>pulmonary venous confluence</source>
   <translation>肺静脉汇合处</translation>
  </message>
 </context>
 <context>
  <name>core/rules/goh</name>
  <message>
   <source>%1 (extent below 10 %)</source>
   <translation>%1（范围低于 10 %）</translation>
  </message>
  <message>
   <source>%1; limited</source>
   <translation>%1；局限型</translation>
  </message>
  <message>
   <source>FVC % predicted</source>
   <translation>FVC 占预计值 %</translation>
  </message>
  <message>
   <source>Goh et al., Am J Respir Crit Care Med 2008;177:1248</source>
   <translation>Goh et al., Am J Respir Crit Care Med 2008;177:1248</translation>
  </message>
  <message>
   <source>extensive</source>
   <translation>广泛型</translation>
  </message>
  <message>
   <source>extensive (extent 10–30 %, FVC below 70 % predicted)</source>
   <translation>广泛型（范围 10–30 %，FVC 低于预计值 70 %）</translation>
  </message>
  <message>
   <source>extensive (extent above 30 %)</source>
   <translation>广泛型（范围高于 30 %）</translation>
  </message>
  <message>
   <source>indeterminate, FVC needed (at the 20 % threshold alone: %1)</source>
   <translation>不确定，需要 FVC（仅按 20 % 阈值：%1）</translation>
  </message>
  <message>
   <source>limited</source>
   <translation>局限型</translation>
  </message>
  <message>
   <source>limited (extent 10–30 %, FVC at least 70 % predicted)</source>
   <translation>局限型（范围 10–30 %，FVC 不低于预计值 70 %）</translation>
  </message>
  <message>
   <source>no disease above the noise</source>
   <translation>无超出噪声的病变</translation>
  </message>
  <message>
   <source>the extent</source>
   <translation>范围</translation>
  </message>
 </context>
 <context>
  <name>core/rules/logic</name>
  <message>
   <source>%1 must lie between %2 and %3, got %4</source>
   <translation>%1须在 %2 和 %3 之间，而得到 %4</translation>
  </message>
 </context>
 <context>
  <name>core/rules/lung_function</name>
  <message>
   <source>Humphries et al., Eur Respir J 2018 (3.4–6.4 points)</source>
   <translation>Humphries et al., Eur Respir J 2018（3.4–6.4 个百分点）</translation>
  </message>
  <message>
   <source>Wells et al., Am J Respir Crit Care Med 2003;167:962</source>
   <translation>Wells et al., Am J Respir Crit Care Med 2003;167:962</translation>
  </message>
  <message>
   <source>lung function values must be above zero</source>
   <translation>肺功能数值须大于零</translation>
  </message>
 </context>
 <context>
  <name>core/rules/plausible</name>
  <message>
   <source>%1 %2 %3 and %4 % predicted do not fit together</source>
   <translation>%1 %2 %3 与占预计值 %4 % 不相符</translation>
  </message>
  <message>
   <source>%1 %2 %3 is %4 % %5 than the %6 before</source>
   <translation>%1 %2 %3 与之前的 %6 相差 %4 %（%5）</translation>
  </message>
  <message>
   <source>%1 %2 is not possible; enter a whole number.</source>
   <translation>%1 %2 不可能；请输入整数。</translation>
  </message>
  <message>
   <source>%1 as before: 100 % was %2 %3 and would now be %4 %5; check both.</source>
   <translation>%1（与之前比较）：此前 100 % 为 %2 %3，现为 %4 %5；请核对两者。</translation>
  </message>
  <message>
   <source>%1 is not a number.</source>
   <translation>%1 不是数字。</translation>
  </message>
  <message>
   <source>%1 is not possible; %2enter %3.</source>
   <translation>%1 不可能；%2请输入 %3。</translation>
  </message>
  <message>
   <source>%1 is unusual; check it.</source>
   <translation>%1 不常见；请核对。</translation>
  </message>
  <message>
   <source>%1 lies before the time of CT; check the year.</source>
   <translation>%1 早于 CT 问世的年代；请核对年份。</translation>
  </message>
  <message>
   <source>%1 lies before the year of birth, %2.</source>
   <translation>%1 早于出生年份 %2。</translation>
  </message>
  <message>
   <source>%1 lies in the future; enter the day of the visit.</source>
   <translation>%1 是未来日期；请输入就诊日期。</translation>
  </message>
  <message>
   <source>%1 to %2 %3</source>
   <translation>%1 至 %2 %3</translation>
  </message>
  <message>
   <source>%1: 100 % would be %2 %3; check both.</source>
   <translation>%1：100 % 将为 %2 %3；请核对两者。</translation>
  </message>
  <message>
   <source>%1; check it.</source>
   <translation>%1；请核对。</translation>
  </message>
  <message>
   <source>At %1 the patient would be over %2 years old; check the year.</source>
   <translation>%1 时患者年龄将超过 %2 岁；请核对年份。</translation>
  </message>
  <message>
   <source>FEV1 %1 L is above FVC %2 L, which is not possible.</source>
   <translation>FEV1 %1 L 大于 FVC %2 L，不可能。</translation>
  </message>
  <message>
   <source>FEV1 is only %1 % of FVC; check both.</source>
   <translation>FEV1 仅为 FVC 的 %1 %；请核对两者。</translation>
  </message>
  <message>
   <source>Lung function of %1 lies in the future.</source>
   <translation>%1 的肺功能是未来日期。</translation>
  </message>
  <message>
   <source>Lung function was measured %1 days from the visit; is it of another visit?</source>
   <translation>肺功能检查与就诊相隔 %1 天；是否属于另一次就诊？</translation>
  </message>
  <message>
   <source>RV %1 L is not below TLC %2 L, which is not possible.</source>
   <translation>RV %1 L 不小于 TLC %2 L，不可能。</translation>
  </message>
  <message>
   <source>TLC %1 L is below FVC %2 L; check both.</source>
   <translation>TLC %1 L 小于 FVC %2 L；请核对两者。</translation>
  </message>
  <message>
   <source>There is a visit on %1 already; open that one, or enter another day.</source>
   <translation>%1 已有就诊；请打开该就诊，或输入其他日期。</translation>
  </message>
  <message>
   <source>There is a visit on %1; is %2 the same visit?</source>
   <translation>%1 有一次就诊；%2 是同一次就诊吗？</translation>
  </message>
  <message>
   <source>is it a share of 1?</source>
   <translation>是以 1 为总量的小数吗？</translation>
  </message>
  <message>
   <source>is it in % predicted?</source>
   <translation>是占预计值 % 吗？</translation>
  </message>
  <message>
   <source>is it in %1 or in % predicted?</source>
   <translation>是以 %1 计还是占预计值 %？</translation>
  </message>
  <message>
   <source>is it in L?</source>
   <translation>单位是 L 吗？</translation>
  </message>
  <message>
   <source>is it in mL?</source>
   <translation>单位是 mL 吗？</translation>
  </message>
  <message>
   <source>is it in metres?</source>
   <translation>单位是米吗？</translation>
  </message>
  <message>
   <source>less</source>
   <translation>减少</translation>
  </message>
  <message>
   <source>more</source>
   <translation>增加</translation>
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
   <translation>改善</translation>
  </message>
  <message>
   <source>improved</source>
   <translation>好转</translation>
  </message>
  <message>
   <source>increased extent or increased coarseness of reticular abnormality</source>
   <translation>网格影范围扩大或变粗</translation>
  </message>
  <message>
   <source>increased extent or severity of traction bronchiectasis and bronchiolectasis</source>
   <translation>牵拉性支气管扩张和细支气管扩张的范围或程度加重</translation>
  </message>
  <message>
   <source>increased lobar volume loss</source>
   <translation>肺叶容积缩小加重</translation>
  </message>
  <message>
   <source>major</source>
   <translation>重度</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>中度</translation>
  </message>
  <message>
   <source>new fine reticulation</source>
   <translation>新发细网格影</translation>
  </message>
  <message>
   <source>new ground-glass opacity with traction bronchiectasis</source>
   <translation>新发磨玻璃影伴牵拉性支气管扩张</translation>
  </message>
  <message>
   <source>new or increased honeycombing</source>
   <translation>新发或增多的蜂窝影</translation>
  </message>
  <message>
   <source>significant</source>
   <translation>显著</translation>
  </message>
  <message>
   <source>the time between the dates in months</source>
   <translation>两个日期之间的月数</translation>
  </message>
 </context>
 <context>
  <name>core/rules/severity</name>
  <message>
   <source>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % of the lobe</source>
   <translation>0：[0,1)  1：[1,5)  2：[5,25]  3：(25,50)  4：[50,75]  5：(75,100] %（占肺叶）</translation>
  </message>
  <message>
   <source>Guiot et al. 2025, Fig. 1</source>
   <translation>Guiot et al. 2025, Fig. 1</translation>
  </message>
  <message>
   <source>the share of the lobe</source>
   <translation>占肺叶的比例</translation>
  </message>
  <message>
   <source>the sum needs five lobes, got %1</source>
   <translation>合计需要五个肺叶，而得到 %1</translation>
  </message>
 </context>
 <context>
  <name>core/rules/ssc_facts</name>
  <message>
   <source>6-minute walk</source>
   <translation>6 分钟步行</translation>
  </message>
  <message>
   <source>Digital ulcers</source>
   <translation>指端溃疡</translation>
  </message>
  <message>
   <source>Distance walked in six minutes, in metres.</source>
   <translation>6 分钟步行距离，单位 m。</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>身高</translation>
  </message>
  <message>
   <source>Height of the body in centimetres.</source>
   <translation>身高，单位 cm。</translation>
  </message>
  <message>
   <source>Krebs von den Lungen 6 in the serum, in U/mL: higher where alveoli are damaged.</source>
   <translation>血清涎液化糖链抗原-6（KL-6），单位 U/mL：肺泡损伤时升高。</translation>
  </message>
  <message>
   <source>Limited cutaneous: skin thick below elbows and knees and in the face alone; diffuse cutaneous: above them too; sine scleroderma: no thick skin.</source>
   <translation>局限皮肤型：皮肤增厚仅限于肘膝以远及面部；弥漫皮肤型：肘膝以近亦受累；无皮肤硬化型：无皮肤增厚。</translation>
  </message>
  <message>
   <source>Modified Rodnan skin score: thickness of the skin, 0 to 3 at each of 17 places, summed up to 51.</source>
   <translation>改良 Rodnan 皮肤评分：17 个部位的皮肤厚度，各 0 至 3 分，总分最高 51 分。</translation>
  </message>
  <message>
   <source>Skin subset</source>
   <translation>皮肤亚型</translation>
  </message>
  <message>
   <source>Smoking</source>
   <translation>吸烟</translation>
  </message>
  <message>
   <source>Ulcers of the fingertips: present at this visit, healed ones only, or none.</source>
   <translation>指尖溃疡：本次就诊时存在、仅有已愈合者，或无。</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>体重</translation>
  </message>
  <message>
   <source>Weight of the body in kilograms.</source>
   <translation>体重，单位 kg。</translation>
  </message>
  <message>
   <source>Whether the patient smokes, did so formerly, or never did.</source>
   <translation>患者现在吸烟、曾经吸烟或从不吸烟。</translation>
  </message>
  <message>
   <source>current</source>
   <translation>当前</translation>
  </message>
  <message>
   <source>diffuse cutaneous</source>
   <translation>弥漫皮肤型</translation>
  </message>
  <message>
   <source>former</source>
   <translation>曾经</translation>
  </message>
  <message>
   <source>healed</source>
   <translation>已愈合</translation>
  </message>
  <message>
   <source>limited cutaneous</source>
   <translation>局限皮肤型</translation>
  </message>
  <message>
   <source>mrss</source>
   <translation>mrss</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>present</source>
   <translation>存在</translation>
  </message>
  <message>
   <source>sine scleroderma</source>
   <translation>无皮肤硬化型</translation>
  </message>
  <message>
   <source>skin</source>
   <translation>皮肤</translation>
  </message>
  <message>
   <source>smoking</source>
   <translation>吸烟</translation>
  </message>
 </context>
 <context>
  <name>core/rules/windows</name>
  <message>
   <source>%1 months</source>
   <translation>%1 个月</translation>
  </message>
  <message>
   <source>%1: the second is not later than the first</source>
   <translation>%1：第二次不晚于第一次</translation>
  </message>
  <message>
   <source>inside %1</source>
   <translation>在时间窗内：%1</translation>
  </message>
  <message>
   <source>outside %1</source>
   <translation>在时间窗外：%1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/cells</name>
  <message>
   <source>day first</source>
   <translation>日在前</translation>
  </message>
  <message>
   <source>holds %1, which is not a date</source>
   <translation>的内容为 %1，不是日期</translation>
  </message>
  <message>
   <source>holds %1.%2.%3, a day that does not exist</source>
   <translation>的内容为 %1.%2.%3，该日期不存在</translation>
  </message>
  <message>
   <source>holds '%1', neither yes nor no</source>
   <translation>的内容为“%1”，既不是“是”也不是“否”</translation>
  </message>
  <message>
   <source>holds '%1', which is not a date</source>
   <translation>的内容为“%1”，不是日期</translation>
  </message>
  <message>
   <source>holds '%1', which is not a number</source>
   <translation>的内容为“%1”，不是数字</translation>
  </message>
  <message>
   <source>holds '%1'; choose whether the day or the month comes first</source>
   <translation>的内容为“%1”；请选择日在前还是月在前</translation>
  </message>
  <message>
   <source>holds '%1'; write the year with four digits</source>
   <translation>的内容为“%1”；年份请写四位数</translation>
  </message>
  <message>
   <source>holds the date %1, not a number</source>
   <translation>的内容为日期 %1，不是数字</translation>
  </message>
  <message>
   <source>holds the error %1</source>
   <translation>含有错误值 %1</translation>
  </message>
  <message>
   <source>holds the year %1; write the day by the Gregorian calendar</source>
   <translation>含年份 %1；请按公历书写日期</translation>
  </message>
  <message>
   <source>is a formula without a stored result; open the file in Excel and save it</source>
   <translation>是没有存储结果的公式；请在 Excel 中打开该文件并保存</translation>
  </message>
  <message>
   <source>keine angabe</source>
   <translation>keine angabe</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>月在前</translation>
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
   <translation>%1 超过 %2 行；请只保留肺功能值。</translation>
  </message>
  <message>
   <source>%1 is neither an Excel nor a CSV file; choose a sheet with lung function values.</source>
   <translation>%1 既不是 Excel 文件也不是 CSV 文件；请选择含肺功能值的表格。</translation>
  </message>
  <message>
   <source>Reading the sheet</source>
   <translation>读取表格</translation>
  </message>
  <message>
   <source>Row %1 of %2 cannot be read (%3); correct it and try again.</source>
   <translation>%2 的第 %1 行无法读取（%3）；请改正后重试。</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/excel</name>
  <message>
   <source>%1 has no visible sheet; show one in Excel and save.</source>
   <translation>%1 没有可见的工作表；请在 Excel 中取消隐藏一个并保存。</translation>
  </message>
  <message>
   <source>%1 is an OpenDocument sheet; save it as .xlsx or .csv and choose that file.</source>
   <translation>%1 是 OpenDocument 表格；请保存为 .xlsx 或 .csv 后再选择该文件。</translation>
  </message>
  <message>
   <source>%1 is damaged or not an Excel workbook; open it in Excel, save it again and choose that file.</source>
   <translation>%1 已损坏或不是 Excel 工作簿；请在 Excel 中打开、重新保存后再选择该文件。</translation>
  </message>
  <message>
   <source>%1 is protected by a password; save it without one and choose that file.</source>
   <translation>%1 有密码保护；请去除密码后保存，再选择该文件。</translation>
  </message>
  <message>
   <source>%1 unpacks to far more than a sheet of values; keep only lung function in it.</source>
   <translation>%1 解压后远大于普通数值表；请只保留肺功能值。</translation>
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
   <translation>请选择日期列。</translation>
  </message>
  <message>
   <source>DLCO corrected for haemoglobin (yes or no)</source>
   <translation>DLCO 经血红蛋白校正（是或否）</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Is the day or the month first in %1?</source>
   <translation>%1 中日在前还是月在前？</translation>
  </message>
  <message>
   <source>Is “%1” in % of predicted? If so, choose it for that column.</source>
   <translation>“%1”是占预计值 % 吗？如是，请为该列选择此项。</translation>
  </message>
  <message>
   <source>Patient (code or hospital ID)</source>
   <translation>患者（编号或病历号）</translation>
  </message>
  <message>
   <source>millilitres</source>
   <translation>毫升</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>百分比</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/preview</name>
  <message>
   <source>%1 %2 by %3</source>
   <translation>%1 %2 改为 %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not %3</source>
   <translation>%1 的内容为“%2”，不是 %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not a grade from 0 to 4</source>
   <translation>%1 的内容为“%2”，不是 0 至 4 级</translation>
  </message>
  <message>
   <source>%1 or %2</source>
   <translation>%1或%2</translation>
  </message>
  <message>
   <source>%1 row %2</source>
   <translation>%1第 %2 行</translation>
  </message>
  <message>
   <source>%1; type these values at the visit where they belong.</source>
   <translation>%1；请在这些数值所属的就诊中手动输入。</translation>
  </message>
  <message>
   <source>'%1' fits %2 patients; use the code</source>
   <translation>“%1”对应 %2 名患者；请使用编号</translation>
  </message>
  <message>
   <source>Date %1</source>
   <translation>日期 %1</translation>
  </message>
  <message>
   <source>The visit of %1 holds lung function of %2 already</source>
   <translation>%1 的就诊已有 %2 的肺功能</translation>
  </message>
  <message>
   <source>choose the column with the date</source>
   <translation>请选择日期列</translation>
  </message>
  <message>
   <source>choose the column with the patient's code or hospital ID</source>
   <translation>请选择含患者编号或病历号的列</translation>
  </message>
  <message>
   <source>is of the same patient and day as, but differs from,</source>
   <translation>患者和日期相同但内容不同：参见</translation>
  </message>
  <message>
   <source>new visit on %1</source>
   <translation>新建 %1 的就诊</translation>
  </message>
  <message>
   <source>no patient has the code or hospital ID '%1'</source>
   <translation>没有编号或病历号为“%1”的患者</translation>
  </message>
  <message>
   <source>repeats</source>
   <translation>重复：</translation>
  </message>
  <message>
   <source>replaces %1</source>
   <translation>替换：%1</translation>
  </message>
  <message>
   <source>there are no values in this row</source>
   <translation>本行没有数值</translation>
  </message>
  <message>
   <source>there is no date in this row</source>
   <translation>本行没有日期</translation>
  </message>
  <message>
   <source>there is no patient in this row</source>
   <translation>本行没有患者</translation>
  </message>
  <message>
   <source>to the visit of %1</source>
   <translation>归入 %1 的就诊</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/read</name>
  <message>
   <source>%1 cannot be opened (%2); close it elsewhere or copy it here.</source>
   <translation>%1 无法打开（%2）；请在其他程序中关闭，或复制到本机。</translation>
  </message>
  <message>
   <source>%1 is empty; choose a sheet with lung function values.</source>
   <translation>%1 为空；请选择含肺功能值的表格。</translation>
  </message>
  <message>
   <source>%1 is in the old Excel format; %2.</source>
   <translation>%1 为旧版 Excel 格式；%2。</translation>
  </message>
  <message>
   <source>%1 is larger than %2 MB; keep only the lung function values in it.</source>
   <translation>%1 大于 %2 MB；请只保留肺功能值。</translation>
  </message>
  <message>
   <source>%1 is not a file that can be read; choose an Excel or CSV file.</source>
   <translation>%1 不是可读取的文件；请选择 Excel 或 CSV 文件。</translation>
  </message>
  <message>
   <source>open it in its own program, save it as .xlsx or .csv and choose that file</source>
   <translation>请用原程序打开，保存为 .xlsx 或 .csv 后再选择该文件</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/table</name>
  <message>
   <source>Column %1</source>
   <translation>第 %1 列</translation>
  </message>
  <message>
   <source>No table was found: the sheet needs one row of headings with the values below it.</source>
   <translation>未找到表格：工作表需有一行列标题，其下为数值。</translation>
  </message>
  <message>
   <source>The sheet has headings but no values below them.</source>
   <translation>工作表有列标题，但其下没有数值。</translation>
  </message>
 </context>
 <context>
  <name>core/volume</name>
  <message>
   <source>The image axes are not at right angles; export the series again.</source>
   <translation>图像坐标轴不成直角；请重新导出该序列。</translation>
  </message>
  <message>
   <source>The voxel spacing %1 mm is not usable; export the series again.</source>
   <translation>体素间距 %1 mm 不可用；请重新导出该序列。</translation>
  </message>
  <message>
   <source>a volume is int16 and has the shape of its geometry</source>
   <translation>容积数据须为 int16，且形状与其几何信息一致</translation>
  </message>
 </context>
 <context>
  <name>core/wording</name>
  <message>
   <source>and</source>
   <translation>和</translation>
  </message>
 </context>
 <context>
  <name>core/xlsx/sheet</name>
  <message>
   <source>a document type</source>
   <translation>document type 声明</translation>
  </message>
  <message>
   <source>no rows, or not in order</source>
   <translation>没有行，或顺序有误</translation>
  </message>
 </context>
 <context>
  <name>integrity</name>
  <message>
   <source>%1 files are as they were built</source>
   <translation>%1 个文件与发布时一致</translation>
  </message>
  <message>
   <source>Install the program again; patients, results and settings stay as they are.</source>
   <translation>请重新安装程序；患者、结果和设置保持不变。</translation>
  </message>
  <message>
   <source>The list of the program's files (%1) is missing or damaged. %2</source>
   <translation>程序文件清单（%1）缺失或已损坏。%2</translation>
  </message>
  <message>
   <source>The program cannot start on this computer: %1</source>
   <translation>程序无法在此计算机上启动：%1</translation>
  </message>
  <message>
   <source>This installation is damaged: %1%2. %3</source>
   <translation>此安装已损坏：%1%2。%3</translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation>以及另外 %1 个</translation>
  </message>
  <message>
   <source>runs by this Python, from a wheel or its source; only packages have a list to compare with</source>
   <translation>由此 Python 运行，来自 wheel 或源代码；只有安装包才有可供核对的清单</translation>
  </message>
  <message>
   <source>the files are of version %1, the program is %2</source>
   <translation>文件为版本 %1，程序为 %2</translation>
  </message>
  <message>
   <source>“%1” cannot be read (%2)</source>
   <translation>“%1”无法读取（%2）</translation>
  </message>
  <message>
   <source>“%1” is missing</source>
   <translation>缺少“%1”</translation>
  </message>
  <message>
   <source>“%1” was changed</source>
   <translation>“%1”已被改动</translation>
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
   <translation>%1 读回后大小不同。</translation>
  </message>
  <message>
   <source>%1 cannot be written (%2); free space or correct its rights.</source>
   <translation>%1 无法写入（%2）；请腾出空间或更改其权限。</translation>
  </message>
  <message>
   <source>%1 is %2 %3 from the truth, at most %4 are allowed.</source>
   <translation>%1 与真值相差 %2 %3，最多允许 %4。</translation>
  </message>
  <message>
   <source>%1 is decoded into wrong pixels.</source>
   <translation>%1 解码所得像素有误。</translation>
  </message>
  <message>
   <source>Pictures of the guide are missing %1; install the program again.</source>
   <translation>指南的图片缺失：%1；请重新安装程序。</translation>
  </message>
  <message>
   <source>Resources are missing or empty %1; install the program again.</source>
   <translation>资源缺失或为空：%1；请重新安装程序。</translation>
  </message>
  <message>
   <source>a patient that was kept was not found again.</source>
   <translation>已保存的患者未能再次找到。</translation>
  </message>
  <message>
   <source>the 3D library cannot be loaded; install the program again.</source>
   <translation>三维库无法载入；请重新安装程序。</translation>
  </message>
  <message>
   <source>the analysis of the built-in case is not complete.</source>
   <translation>内置病例的分析不完整。</translation>
  </message>
  <message>
   <source>the disk with %1 is full: %2 MB are free, at least %3 MB are needed.</source>
   <translation>%1 所在磁盘已满：可用 %2 MB，至少需要 %3 MB。</translation>
  </message>
  <message>
   <source>the lungs that were written as DICOM are not those of the analysis.</source>
   <translation>写为 DICOM 的肺与分析所得不一致。</translation>
  </message>
  <message>
   <source>the window could not be shown (%1); are system libraries missing?</source>
   <translation>窗口无法显示（%1）；是否缺少系统库？</translation>
  </message>
  <message>
   <source>there was no analysis to export.</source>
   <translation>没有可导出的分析。</translation>
  </message>
 </context>
 <context>
  <name>state/active_tool</name>
  <message>
   <source>Angle: click at an end, the vertex and the other end</source>
   <translation>角度：依次点击一端、顶点和另一端</translation>
  </message>
  <message>
   <source>Ball</source>
   <translation>球形笔</translation>
  </message>
  <message>
   <source>Ball: correct a mask in all slices that it reaches; Ctrl erases</source>
   <translation>球形笔：在其所及的各层内修正掩膜；按住 Ctrl 为擦除</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <source>Brush: correct a mask in one slice; Ctrl erases</source>
   <translation>画笔：在单层内修正掩膜；按住 Ctrl 为擦除</translation>
  </message>
  <message>
   <source>Ellipse with mean, SD, area and histogram</source>
   <translation>椭圆：平均值、SD、面积和直方图</translation>
  </message>
  <message>
   <source>HU of a place</source>
   <translation>某一点的 HU</translation>
  </message>
  <message>
   <source>Pointer</source>
   <translation>指针</translation>
  </message>
  <message>
   <source>Pointer: lay down the tool that is in hand</source>
   <translation>指针：放下当前工具</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>多边形</translation>
  </message>
  <message>
   <source>Polygon: correct what is drawn round; Ctrl erases</source>
   <translation>多边形：修正圈出的区域；按住 Ctrl 为擦除</translation>
  </message>
  <message>
   <source>Rectangle with mean, SD, area and histogram</source>
   <translation>矩形：平均值、SD、面积和直方图</translation>
  </message>
  <message>
   <source>Ruler: drag, or click at both ends</source>
   <translation>直尺：拖动，或点击两端</translation>
  </message>
  <message>
   <source>ball</source>
   <translation>球形笔</translation>
  </message>
  <message>
   <source>brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <source>pointer</source>
   <translation>指针</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>多边形</translation>
  </message>
 </context>
 <context>
  <name>state/keymap</name>
  <message>
   <source>%1 window, or what Window presets made of it</source>
   <translation>%1窗（或自定预设）</translation>
  </message>
  <message>
   <source>3D large, the planes beside it</source>
   <translation>三维放大，各平面在旁</translation>
  </message>
  <message>
   <source>Active plane large, and back</source>
   <translation>当前平面放大及还原</translation>
  </message>
  <message>
   <source>Active side large, and back</source>
   <translation>当前一侧放大及还原</translation>
  </message>
  <message>
   <source>Axial large, the other planes beside it</source>
   <translation>轴位放大，其余平面在旁</translation>
  </message>
  <message>
   <source>Axial planes</source>
   <translation>轴位平面</translation>
  </message>
  <message>
   <source>Borders of the lobes shown or hidden</source>
   <translation>显示或隐藏肺叶边界</translation>
  </message>
  <message>
   <source>Click, or Shift + move</source>
   <translation>点击，或 Shift + 移动</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Coronal planes</source>
   <translation>冠状位平面</translation>
  </message>
  <message>
   <source>Crosshair shown or hidden</source>
   <translation>显示或隐藏十字线</translation>
  </message>
  <message>
   <source>Crosshair to this place</source>
   <translation>十字线移至此处</translation>
  </message>
  <message>
   <source>Ctrl + wheel, right drag</source>
   <translation>Ctrl + 滚轮，右键拖动</translation>
  </message>
  <message>
   <source>Day of a new visit</source>
   <translation>新就诊的日期</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete the chosen measurement; Undo brings it back</source>
   <translation>删除所选测量；“撤销”可恢复</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>双击</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Drag a level line</source>
   <translation>拖动层面线</translation>
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
   <translation>当前平面的首层（头侧、前方、右侧）</translation>
  </message>
  <message>
   <source>Fit the pictures to their places</source>
   <translation>图像适应窗格</translation>
  </message>
  <message>
   <source>Go to Goh level %1</source>
   <translation>转到 Goh 层面 %1</translation>
  </message>
  <message>
   <source>Grey levels inverted, and back</source>
   <translation>灰阶反转及还原</translation>
  </message>
  <message>
   <source>Heat map shown or hidden</source>
   <translation>显示或隐藏热图</translation>
  </message>
  <message>
   <source>Hold to hide all overlays</source>
   <translation>按住以隐藏所有叠加</translation>
  </message>
  <message>
   <source>Hold to see the prior in the place of the current</source>
   <translation>按住：在当前 CT 处显示既往 CT</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>In a box: the saved value comes back</source>
   <translation>输入框内：恢复已保存的值</translation>
  </message>
  <message>
   <source>Larger brush or ball</source>
   <translation>放大画笔或球形笔</translation>
  </message>
  <message>
   <source>Last slice of the active plane</source>
   <translation>当前平面的末层</translation>
  </message>
  <message>
   <source>Left drag</source>
   <translation>左键拖动</translation>
  </message>
  <message>
   <source>Left drag changes the window</source>
   <translation>左键拖动：调窗</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair</source>
   <translation>左键拖动：移动十字线</translation>
  </message>
  <message>
   <source>Left drag pans</source>
   <translation>左键拖动：平移</translation>
  </message>
  <message>
   <source>Left drag scrolls slices</source>
   <translation>左键拖动：翻层</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>左键拖动：缩放</translation>
  </message>
  <message>
   <source>Lesions filled or as outlines</source>
   <translation>病变以填充或轮廓显示</translation>
  </message>
  <message>
   <source>Lesions shown or hidden</source>
   <translation>显示或隐藏病变</translation>
  </message>
  <message>
   <source>Lines of the Goh levels shown or hidden</source>
   <translation>显示或隐藏 Goh 层面线</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>中键拖动</translation>
  </message>
  <message>
   <source>Move a Goh level; it is scored again</source>
   <translation>移动 Goh 层面；该层面会重新评分</translation>
  </message>
  <message>
   <source>Move both CT together by anatomy, or each by itself</source>
   <translation>两个 CT 按解剖同步移动，或各自移动</translation>
  </message>
  <message>
   <source>Next difference overlay: density, lesions, none</source>
   <translation>下一种差异叠加：密度、病变、无</translation>
  </message>
  <message>
   <source>Next lesion, largest first</source>
   <translation>下一个病变，由大到小</translation>
  </message>
  <message>
   <source>Next place where lesions were gained or lost, largest first</source>
   <translation>下一处新增或消失的病变，由大到小</translation>
  </message>
  <message>
   <source>One plane large, and back</source>
   <translation>单个平面放大及还原</translation>
  </message>
  <message>
   <source>One slice the other way</source>
   <translation>反方向移动一层</translation>
  </message>
  <message>
   <source>One slice to cranial, anterior or right in the active plane</source>
   <translation>在当前平面向头侧、前方或右侧移动一层</translation>
  </message>
  <message>
   <source>Overlays</source>
   <translation>叠加显示</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>平移</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>患者</translation>
  </message>
  <message>
   <source>Pixels smoothed, or as they are</source>
   <translation>像素平滑或原样显示</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Previous lesion</source>
   <translation>上一个病变</translation>
  </message>
  <message>
   <source>Previous such place</source>
   <translation>上一处</translation>
  </message>
  <message>
   <source>Remove the visit that is chosen; Undo brings it back</source>
   <translation>移除所选就诊；“撤销”可恢复</translation>
  </message>
  <message>
   <source>Sagittal planes</source>
   <translation>矢状位平面</translation>
  </message>
  <message>
   <source>Slab: MIP, MinIP, mean, off</source>
   <translation>厚层：MIP、MinIP、平均、关</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>层</translation>
  </message>
  <message>
   <source>Slices of the active plane run by themselves, or stop</source>
   <translation>自动播放当前平面各层，或停止</translation>
  </message>
  <message>
   <source>Smaller brush or ball</source>
   <translation>缩小画笔或球形笔</translation>
  </message>
  <message>
   <source>Ten slices</source>
   <translation>移动十层</translation>
  </message>
  <message>
   <source>Ten slices the other way</source>
   <translation>反方向移动十层</translation>
  </message>
  <message>
   <source>The active tool (window at the start); Esc goes back to the pointer</source>
   <translation>当前工具（初始为调窗）；Esc 返回指针</translation>
  </message>
  <message>
   <source>The five Goh levels at once</source>
   <translation>同时显示五个 Goh 层面</translation>
  </message>
  <message>
   <source>They run faster</source>
   <translation>加快播放</translation>
  </message>
  <message>
   <source>They run slower</source>
   <translation>减慢播放</translation>
  </message>
  <message>
   <source>Thicker slab</source>
   <translation>增加厚层厚度</translation>
  </message>
  <message>
   <source>Thinner slab</source>
   <translation>减小厚层厚度</translation>
  </message>
  <message>
   <source>Three planes of the same size</source>
   <translation>三平面等大</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>滚轮</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗</translation>
  </message>
  <message>
   <source>Zoom in all planes</source>
   <translation>缩放所有平面</translation>
  </message>
  <message>
   <source>delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>fit</source>
   <translation>适应</translation>
  </message>
  <message>
   <source>hand:%1</source>
   <translation>hand:%1</translation>
  </message>
  <message>
   <source>level</source>
   <translation>层面</translation>
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
   <translation>最大化</translation>
  </message>
  <message>
   <source>outline</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>preset:%1</source>
   <translation>preset:%1</translation>
  </message>
  <message>
   <source>slice</source>
   <translation>层</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>工具</translation>
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
   <translation>Space</translation>
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
   <translation>既往</translation>
  </message>
 </context>
 <context>
  <name>state/palette</name>
  <message>
   <source>Bone</source>
   <translation>骨</translation>
  </message>
  <message>
   <source>Emphysema</source>
   <translation>肺气肿</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>全范围</translation>
  </message>
  <message>
   <source>Goh levels</source>
   <translation>Goh 层面</translation>
  </message>
  <message>
   <source>Ground-glass (narrow)</source>
   <translation>磨玻璃（窄窗）</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>热图</translation>
  </message>
  <message>
   <source>Lobes</source>
   <translation>肺叶</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>肺</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>纵隔</translation>
  </message>
  <message>
   <source>Vessels with contrast</source>
   <translation>血管（增强）</translation>
  </message>
  <message>
   <source>bone</source>
   <translation>骨</translation>
  </message>
  <message>
   <source>emphysema</source>
   <translation>肺气肿</translation>
  </message>
  <message>
   <source>full</source>
   <translation>全范围</translation>
  </message>
  <message>
   <source>heatmap</source>
   <translation>heatmap</translation>
  </message>
  <message>
   <source>lobes</source>
   <translation>肺叶</translation>
  </message>
  <message>
   <source>mediastinum</source>
   <translation>纵隔</translation>
  </message>
  <message>
   <source>vessels</source>
   <translation>血管</translation>
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
   <translation>平均</translation>
  </message>
  <message>
   <source>Slab: off</source>
   <translation>厚层：关</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>平均</translation>
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
   <translation>设备：尚未使用</translation>
  </message>
  <message>
   <source>Look before it is analysed, and press “Analyse anyway” beside the pictures: %1</source>
   <translation>分析前请先查看，再按图像旁边的“仍要分析”：%1</translation>
  </message>
  <message>
   <source>The badge shows what a network session really uses, after it was created.</source>
   <translation>此标识显示模型会话创建后实际使用的设备。</translation>
  </message>
  <message>
   <source>This series can be looked at but not analysed: %1</source>
   <translation>此序列可查看但不能分析：%1</translation>
  </message>
 </context>
 <context>
  <name>state/settings</name>
  <message>
   <source>auto</source>
   <translation>自动</translation>
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
   <translation>所有叠加已隐藏</translation>
  </message>
  <message>
   <source>Hidden:</source>
   <translation>已隐藏：</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>病变</translation>
  </message>
  <message>
   <source>crosshair</source>
   <translation>十字线</translation>
  </message>
  <message>
   <source>pan</source>
   <translation>平移</translation>
  </message>
  <message>
   <source>scene</source>
   <translation>三维</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>翻层</translation>
  </message>
  <message>
   <source>three</source>
   <translation>三项</translation>
  </message>
  <message>
   <source>window</source>
   <translation>窗</translation>
  </message>
  <message>
   <source>zoom</source>
   <translation>缩放</translation>
  </message>
 </context>
 <context>
  <name>state/waiting</name>
  <message>
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>运行中</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>等待</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_look</name>
  <message>
   <source>Progressive</source>
   <translation>进展</translation>
  </message>
  <message>
   <source>Stable</source>
   <translation>稳定</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_panel</name>
  <message>
   <source>Figure</source>
   <translation>图</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>Point at a mark, or step with the arrow keys, to see whose it is.</source>
   <translation>指向某个标记，或用方向键逐个移动，可查看其所属患者。</translation>
  </message>
  <message>
   <source>SVG</source>
   <translation>SVG</translation>
  </message>
  <message>
   <source>Save this figure on white as PNG</source>
   <translation>以白底 PNG 保存此图</translation>
  </message>
  <message>
   <source>Save this figure on white as SVG</source>
   <translation>以白底 SVG 保存此图</translation>
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
   <translation>图保存为 .png 或 .svg；请选择其中一种扩展名。</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figures_of_result</name>
  <message>
   <source>%1 against %2</source>
   <translation>%1与%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 至 %2</translation>
  </message>
  <message>
   <source>%1%2, divided by %3</source>
   <translation>%1%2，按%3分组</translation>
  </message>
  <message>
   <source>Change of</source>
   <translation>变化：</translation>
  </message>
  <message>
   <source>Change of %1 against change of %2</source>
   <translation>%1的变化与%2的变化</translation>
  </message>
  <message>
   <source>Choose a definition of progression above; none is recommended over the others.</source>
   <translation>请在上方选择进展定义；各定义并无优先推荐。</translation>
  </message>
  <message>
   <source>Progressive against stable</source>
   <translation>进展组与稳定组</translation>
  </message>
  <message>
   <source>Scatter</source>
   <translation>散点图</translation>
  </message>
  <message>
   <source>There are no measures to show yet.</source>
   <translation>尚无可显示的测量值。</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/page</name>
  <message>
   <source>&lt;qt&gt;The published definitions disagree in up to a third of patients; none is recommended over the others. Groups are made by the two visits of the change; patients who cannot be decided belong to neither.&lt;/qt&gt;</source>
   <translation>&lt;qt&gt;已发表的各种定义在多达三分之一的患者中结论不一；并无优先推荐。分组依据所选变化的两次就诊；无法判定的患者不归入任何一组。&lt;/qt&gt;</translation>
  </message>
  <message>
   <source>All tables, data and charts</source>
   <translation>全部表格、数据和图表</translation>
  </message>
  <message>
   <source>CT measure</source>
   <translation>CT 测量值</translation>
  </message>
  <message>
   <source>Change between two visits</source>
   <translation>两次就诊间的变化</translation>
  </message>
  <message>
   <source>Change from</source>
   <translation>变化自</translation>
  </message>
  <message>
   <source>Cohort</source>
   <translation>队列</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>导出到 Excel…</translation>
  </message>
  <message>
   <source>Horizontal</source>
   <translation>横轴</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>测量值</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>患者</translation>
  </message>
  <message>
   <source>Progressive by</source>
   <translation>进展依据</translation>
  </message>
  <message>
   <source>Second visit against first</source>
   <translation>第二次就诊与首次比较</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Values at</source>
   <translation>数值取自</translation>
  </message>
  <message>
   <source>Values at one visit</source>
   <translation>单次就诊的数值</translation>
  </message>
  <message>
   <source>Vertical</source>
   <translation>纵轴</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>change</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>hero</source>
   <translation>hero</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>未选择</translation>
  </message>
  <message>
   <source>values</source>
   <translation>数值</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/tables</name>
  <message>
   <source>Difference
mean ± SD</source>
   <translation>差值
平均值 ± SD</translation>
  </message>
  <message>
   <source>Difference
median (quartiles)</source>
   <translation>差值
中位数（四分位数）</translation>
  </message>
  <message>
   <source>FVC minimal
important change</source>
   <translation>FVC 最小
重要变化</translation>
  </message>
  <message>
   <source>FVC, %
predicted</source>
   <translation>FVC，占
预计值 %</translation>
  </message>
  <message>
   <source>First visit
median (quartiles)</source>
   <translation>首次就诊
中位数（四分位数）</translation>
  </message>
  <message>
   <source>Goh extent, %</source>
   <translation>Goh 范围，%</translation>
  </message>
  <message>
   <source>Mann–Whitney
p</source>
   <translation>Mann–Whitney
p</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>月数</translation>
  </message>
  <message>
   <source>Paired t
p</source>
   <translation>配对 t
p</translation>
  </message>
  <message>
   <source>Progressive
mean ± SD</source>
   <translation>进展
平均值 ± SD</translation>
  </message>
  <message>
   <source>Progressive
median (quartiles)</source>
   <translation>进展
中位数（四分位数）</translation>
  </message>
  <message>
   <source>Progressive
n</source>
   <translation>进展
n</translation>
  </message>
  <message>
   <source>Second visit
median (quartiles)</source>
   <translation>第二次就诊
中位数（四分位数）</translation>
  </message>
  <message>
   <source>Spearman's ρ %1, p %2, n %3</source>
   <translation>Spearman ρ %1，p %2，n %3</translation>
  </message>
  <message>
   <source>Stable
mean ± SD</source>
   <translation>稳定
平均值 ± SD</translation>
  </message>
  <message>
   <source>Stable
median (quartiles)</source>
   <translation>稳定
中位数（四分位数）</translation>
  </message>
  <message>
   <source>Stable
n</source>
   <translation>稳定
n</translation>
  </message>
  <message>
   <source>Values of</source>
   <translation>数值取自</translation>
  </message>
  <message>
   <source>Welch's t
p</source>
   <translation>Welch t
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
   <translation>%1（%2 至 %3）</translation>
  </message>
  <message>
   <source>Change of %1</source>
   <translation>%1 的变化</translation>
  </message>
  <message>
   <source>Change of %1, %2</source>
   <translation>%1 的变化，%2</translation>
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
   <translation>低衰减区</translation>
  </message>
  <message>
   <source>Mann%1Whitney p %2%3</source>
   <translation>Mann%1Whitney p %2%3</translation>
  </message>
  <message>
   <source>Spearman ρ = %1, n = %2, p %3</source>
   <translation>Spearman ρ = %1，n = %2，p %3</translation>
  </message>
  <message>
   <source>Two-sided p values, not corrected for their number.</source>
   <translation>双侧 p 值，未作多重比较校正。</translation>
  </message>
  <message>
   <source>Welch's t-test p %1</source>
   <translation>Welch t 检验 p %1</translation>
  </message>
 </context>
 <context>
  <name>views/compare/header</name>
  <message>
   <source>%1 EARLIER</source>
   <translation>反而早 %1</translation>
  </message>
  <message>
   <source>%1 later</source>
   <translation>晚 %1</translation>
  </message>
  <message>
   <source>(%1 years)</source>
   <translation>（%1 年）</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Choose the %1 CT</source>
   <translation>选择%1 CT</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>当前</translation>
  </message>
  <message>
   <source>Days between unknown</source>
   <translation>间隔天数未知</translation>
  </message>
  <message>
   <source>Exchange prior and current</source>
   <translation>互换既往与当前</translation>
  </message>
  <message>
   <source>Prior</source>
   <translation>既往</translation>
  </message>
  <message>
   <source>Same day</source>
   <translation>同一天</translation>
  </message>
  <message>
   <source>Stop this (Esc)</source>
   <translation>停止（Esc）</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>正在停止 …</translation>
  </message>
  <message>
   <source>The prior CT is the later one; exchange the sides.</source>
   <translation>既往 CT 的日期较晚；请互换两侧。</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>日期未知</translation>
  </message>
  <message>
   <source>info</source>
   <translation>信息</translation>
  </message>
  <message>
   <source>not analysed</source>
   <translation>未分析</translation>
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
   <translation>自既往以来%1</translation>
  </message>
  <message>
   <source>Gained</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>HU, current − prior</source>
   <translation>HU，当前 − 既往</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>消失</translation>
  </message>
  <message>
   <source>The same</source>
   <translation>未变</translation>
  </message>
  <message>
   <source>against prior</source>
   <translation>相对于既往</translation>
  </message>
  <message>
   <source>denser</source>
   <translation>密度增高</translation>
  </message>
  <message>
   <source>grew</source>
   <translation>增大</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>密度减低</translation>
  </message>
  <message>
   <source>shrank</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>volume, current</source>
   <translation>容积，当前</translation>
  </message>
 </context>
 <context>
  <name>views/compare/page</name>
  <message>
   <source>%1, as it is</source>
   <translation>%1，原样</translation>
  </message>
  <message>
   <source>%1, brought into the shape of the current</source>
   <translation>%1，已变形至当前 CT</translation>
  </message>
  <message>
   <source>Changed place %1 of %2, %3 mL</source>
   <translation>变化处 %1/%2，%3 mL</translation>
  </message>
  <message>
   <source>Goh levels are moved on the CT page; a click here takes both CT there.</source>
   <translation>Goh 层面在 CT 页移动；在此点击使两个 CT 都转到该层面。</translation>
  </message>
  <message>
   <source>Neither CT has Goh levels yet; analyse them on the CT page.</source>
   <translation>两个 CT 均无 Goh 层面；请在 CT 页分析。</translation>
  </message>
  <message>
   <source>The matching place is %1 mm %2 this scan</source>
   <translation>对应位置在此扫描%2 %1 mm 处</translation>
  </message>
  <message>
   <source>There is no lesion that was gained or lost to go to.</source>
   <translation>没有可转到的新增或消失病变。</translation>
  </message>
 </context>
 <context>
  <name>views/compare/pane</name>
  <message>
   <source>%1 CT, %2 plane</source>
   <translation>%1 CT，%2平面</translation>
  </message>
 </context>
 <context>
  <name>views/compare/rail</name>
  <message>
   <source>%1 Click: both CT to their level %2.</source>
   <translation>%1 点击：两个 CT 均转到各自的层面 %2。</translation>
  </message>
  <message>
   <source>Height in the %1 CT with its Goh levels</source>
   <translation>%1 CT 中的高度及其 Goh 层面</translation>
  </message>
 </context>
 <context>
  <name>views/compare/slice</name>
  <message>
   <source>Matching place %1 mm %2 of this slice</source>
   <translation>对应位置在本层%2 %1 mm 处</translation>
  </message>
  <message>
   <source>The matching place is outside this scan</source>
   <translation>对应位置在此扫描之外</translation>
  </message>
  <message>
   <source>anterior</source>
   <translation>前方</translation>
  </message>
  <message>
   <source>caudal</source>
   <translation>足侧</translation>
  </message>
  <message>
   <source>cranial</source>
   <translation>头侧</translation>
  </message>
  <message>
   <source>posterior</source>
   <translation>后方</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>左侧</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>右侧</translation>
  </message>
 </context>
 <context>
  <name>views/compare/tools</name>
  <message>
   <source>%1 planes (%2)</source>
   <translation>%1平面（%2）</translation>
  </message>
  <message>
   <source>Axial</source>
   <translation>轴位</translation>
  </message>
  <message>
   <source>Both CT move together by anatomy (L)</source>
   <translation>两个 CT 按解剖同步移动（L）</translation>
  </message>
  <message>
   <source>Cons</source>
   <translation>实变</translation>
  </message>
  <message>
   <source>Coronal</source>
   <translation>冠状位</translation>
  </message>
  <message>
   <source>Density (HU)</source>
   <translation>密度（HU）</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>Difference overlay</source>
   <translation>差异叠加</translation>
  </message>
  <message>
   <source>Fib</source>
   <translation>纤维化</translation>
  </message>
  <message>
   <source>GGO</source>
   <translation>GGO</translation>
  </message>
  <message>
   <source>Hold the mouse button, or the key F: the prior in the place of the current</source>
   <translation>按住鼠标键或 F 键：在当前 CT 处显示既往 CT</translation>
  </message>
  <message>
   <source>It needs a registration of both CT.</source>
   <translation>需要两个 CT 已配准。</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>联动</translation>
  </message>
  <message>
   <source>Local volume</source>
   <translation>局部容积</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>不显示差异</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>未联动</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference</source>
   <translation>病变和差异的不透明度</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference (hold H to hide them)</source>
   <translation>病变和差异的不透明度（按住 H 隐藏）</translation>
  </message>
  <message>
   <source>Own window</source>
   <translation>自定窗</translation>
  </message>
  <message>
   <source>Prior in place</source>
   <translation>原位显示既往</translation>
  </message>
  <message>
   <source>Ret</source>
   <translation>网格</translation>
  </message>
  <message>
   <source>Sagittal</source>
   <translation>矢状位</translation>
  </message>
  <message>
   <source>Show %1</source>
   <translation>显示 %1</translation>
  </message>
  <message>
   <source>What changed, laid over the current CT (D)</source>
   <translation>叠加在当前 CT 上的变化（D）</translation>
  </message>
  <message>
   <source>Window of both CT (F2 to F8)</source>
   <translation>两个 CT 的窗（F2 至 F8）</translation>
  </message>
  <message>
   <source>Window preset</source>
   <translation>窗预设</translation>
  </message>
  <message>
   <source>volume</source>
   <translation>容积</translation>
  </message>
 </context>
 <context>
  <name>views/ct/ct_page</name>
  <message>
   <source>Whose CT this is and the visit it is kept with</source>
   <translation>此 CT 属于谁，以及随哪次就诊保存</translation>
  </message>
 </context>
 <context>
  <name>views/ct/dicom_dialog</name>
  <message>
   <source>Choose a folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Export DICOM</source>
   <translation>导出 DICOM</translation>
  </message>
  <message>
   <source>Segmentations as label maps (younger; few programs read them)</source>
   <translation>分割采用标签图形式（较新；支持的程序很少）</translation>
  </message>
  <message>
   <source>The objects refer to the CT by its UIDs and lie in its frame of reference. They go into a new folder; the folder of the CT is only read.</source>
   <translation>对象以 UID 引用该 CT，并位于其参考坐标系中。它们写入新文件夹；CT 所在文件夹只读。</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/correct_panel</name>
  <message>
   <source>%1 correction</source>
   <translation>%1 处修正</translation>
  </message>
  <message>
   <source>%1 corrections</source>
   <translation>%1 处修正</translation>
  </message>
  <message>
   <source>A Goh level whose slice was corrected is scored by the drawn areas, in percent of its lung area; the others stay as the network scored them.</source>
   <translation>修正过的 Goh 层面按所画面积评分（占该层肺面积的百分比）；其余层面保留模型评分。</translation>
  </message>
  <message>
   <source>A stroke adds only voxels within these densities; both ends belong to them</source>
   <translation>每笔只添加此密度范围内的体素；包括两端</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>恢复自动结果</translation>
  </message>
  <message>
   <source>Correct masks</source>
   <translation>修正掩膜</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>已修正</translation>
  </message>
  <message>
   <source>Diameter of brush and ball ([ and ])</source>
   <translation>画笔和球形笔的直径（[ 和 ]）</translation>
  </message>
  <message>
   <source>Do this to the target that is chosen above</source>
   <translation>对上方所选目标执行</translation>
  </message>
  <message>
   <source>Draw the target; a lesion only inside the lungs, a lobe only in its own lung</source>
   <translation>画目标；病变只能在肺内，肺叶只能在同侧肺内</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>擦除</translation>
  </message>
  <message>
   <source>Highest HU that a stroke takes</source>
   <translation>每笔所取的最高 HU</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>程度</translation>
  </message>
  <message>
   <source>Lobar severity</source>
   <translation>肺叶严重程度</translation>
  </message>
  <message>
   <source>Lowest HU that a stroke takes</source>
   <translation>每笔所取的最低 HU</translation>
  </message>
  <message>
   <source>Make any lesion there this class; any lobe, or any lung, this one</source>
   <translation>将该处任何病变改为此类；将任何肺叶或肺改为此项</translation>
  </message>
  <message>
   <source>Nothing is corrected.</source>
   <translation>无修正。</translation>
  </message>
  <message>
   <source>Only HU from</source>
   <translation>仅限 HU，自</translation>
  </message>
  <message>
   <source>Reassign</source>
   <translation>改归</translation>
  </message>
  <message>
   <source>Take back every correction; Undo brings them again</source>
   <translation>撤回全部修正；“撤销”可恢复</translation>
  </message>
  <message>
   <source>Take the target away; so does drawing with Ctrl held</source>
   <translation>去除目标；按住 Ctrl 绘制效果相同</translation>
  </message>
  <message>
   <source>What is corrected</source>
   <translation>修正对象</translation>
  </message>
  <message>
   <source>What is done to the whole target</source>
   <translation>对整个目标的操作</translation>
  </message>
  <message>
   <source>correcting masks</source>
   <translation>修正掩膜</translation>
  </message>
  <message>
   <source>this slice only</source>
   <translation>仅本层</translation>
  </message>
  <message>
   <source>to</source>
   <translation>至</translation>
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
   <translation>%1 个百分点：</translation>
  </message>
  <message>
   <source>Draw what is outlined as a lesion of this slice, to be corrected: GG as ground-glass, RET as reticulation, TOT as the class that is chosen for the brush</source>
   <translation>将所勾画范围画为本层病变，供进一步修正：GG 画为磨玻璃影，RET 画为网格影，TOT 画为画笔所选类别</translation>
  </message>
  <message>
   <source>Heat map threshold</source>
   <translation>热图阈值</translation>
  </message>
  <message>
   <source>Made in the background, the viewer stays usable; Esc stops it</source>
   <translation>在后台生成，图像可继续使用；Esc 停止</translation>
  </message>
  <message>
   <source>Places where healthy lung lowers the score by more than this count as diseased</source>
   <translation>以健康肺替换后评分下降超过此值的部位计为病变</translation>
  </message>
  <message>
   <source>The threshold that the program chose for this map</source>
   <translation>程序为此热图选定的阈值</translation>
  </message>
  <message>
   <source>Threshold of the heat map in points of score</source>
   <translation>热图阈值（评分百分点）</translation>
  </message>
  <message>
   <source>Use as mask</source>
   <translation>用作掩膜</translation>
  </message>
  <message>
   <source>map %1 %, network %2 %</source>
   <translation>热图 %1 %，模型 %2 %</translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation>阈值</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/level_reading</name>
  <message>
   <source>%1 as you read it, in steps of 5 %</source>
   <translation>您判读的 %1，以 5 % 为步长</translation>
  </message>
  <message>
   <source>%1 by %2, %3 UTC</source>
   <translation>%1：%2，%3 UTC</translation>
  </message>
  <message>
   <source>%1, %2 UTC</source>
   <translation>%1，%2 UTC</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>采纳</translation>
  </message>
  <message>
   <source>By the corrected mask of its slice; %1.</source>
   <translation>依据该层修正后的掩膜；%1。</translation>
  </message>
  <message>
   <source>Level %1</source>
   <translation>层面 %1</translation>
  </message>
  <message>
   <source>No score of this level counts; without it there is no stage</source>
   <translation>此层面的评分均不计入；缺少则无法分期</translation>
  </message>
  <message>
   <source>Take back what was decided about this level</source>
   <translation>取消对此层面的判定</translation>
  </message>
  <message>
   <source>The scores of this level are right</source>
   <translation>此层面的评分正确</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>已采纳</translation>
  </message>
  <message>
   <source>automatic TOT %1, GG %2, RET %3 %</source>
   <translation>自动 TOT %1，GG %2，RET %3 %</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>已输入</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>已撤回</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/volume_reading</name>
  <message>
   <source>%1; automatic %2 mL.</source>
   <translation>%1；自动 %2 mL。</translation>
  </message>
  <message>
   <source>Take back what was decided about this volume</source>
   <translation>取消对此容积的判定</translation>
  </message>
  <message>
   <source>This volume counts nowhere</source>
   <translation>此容积一概不计入</translation>
  </message>
  <message>
   <source>This volume is right</source>
   <translation>此容积正确</translation>
  </message>
  <message>
   <source>Volume as you read it, in millilitres</source>
   <translation>您判读的容积，单位 mL</translation>
  </message>
  <message>
   <source>Whose volume is decided about</source>
   <translation>判定哪一项的容积</translation>
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
   <translation>仍要分析</translation>
  </message>
  <message>
   <source>Look before it is analysed:</source>
   <translation>分析前请先查看：</translation>
  </message>
  <message>
   <source>Not analysed, for looking only:</source>
   <translation>不可分析，仅供查看：</translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation>显示位置</translation>
  </message>
  <message>
   <source>The sentence stays with every number and every export.</source>
   <translation>该提示将附于每个数值和每次导出。</translation>
  </message>
  <message>
   <source>close</source>
   <translation>close</translation>
  </message>
  <message>
   <source>… and %1 more (rest the pointer here)</source>
   <translation>… 另有 %1 条（指针停留于此）</translation>
  </message>
 </context>
 <context>
  <name>views/ct/fvc_box</name>
  <message>
   <source>% pred.</source>
   <translation>% 预计值</translation>
  </message>
 </context>
 <context>
  <name>views/ct/goh_panel</name>
  <message>
   <source>% of lung area: 5 % step (raw)</source>
   <translation>占肺面积 %：5 % 步长（原始值）</translation>
  </message>
  <message>
   <source>At the 20 % threshold alone: %1.</source>
   <translation>仅按 20 % 阈值：%1。</translation>
  </message>
  <message>
   <source>FVC %1 % predicted</source>
   <translation>FVC 占预计值 %1 %</translation>
  </message>
  <message>
   <source>FVC in percent predicted</source>
   <translation>FVC 占预计值百分比</translation>
  </message>
  <message>
   <source>Found by: %1.</source>
   <translation>定位依据：%1。</translation>
  </message>
  <message>
   <source>GG</source>
   <translation>GG</translation>
  </message>
  <message>
   <source>Goh levels and stage</source>
   <translation>Goh 层面与分期</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>层面</translation>
  </message>
  <message>
   <source>Mean extent of the five levels, as scored</source>
   <translation>五个层面的平均范围，按评分</translation>
  </message>
  <message>
   <source>Moved by the reader; automatic: z %1 mm%2.</source>
   <translation>由阅片者移动；自动位置：z %1 mm%2。</translation>
  </message>
  <message>
   <source>Network and anatomy differ by %1 mm.</source>
   <translation>模型与解剖标志相差 %1 mm。</translation>
  </message>
  <message>
   <source>RET</source>
   <translation>RET</translation>
  </message>
  <message>
   <source>Rests on the mean extent, %1, and %2.</source>
   <translation>依据平均范围 %1 和 %2。</translation>
  </message>
  <message>
   <source>Rule: %1. %2 %3.</source>
   <translation>规则：%1。%2 %3。</translation>
  </message>
  <message>
   <source>TOT</source>
   <translation>TOT</translation>
  </message>
  <message>
   <source>TOT %1 %, GG %2 %, RET %3 %</source>
   <translation>TOT %1 %，GG %2 %，RET %3 %</translation>
  </message>
  <message>
   <source>The raw values agree: TOT %1, the larger of GG and RET %2, both together %3.</source>
   <translation>原始值一致：TOT %1，GG 与 RET 中较大者 %2，两者之和 %3。</translation>
  </message>
  <message>
   <source>The raw values do not agree: TOT %1 is %2.</source>
   <translation>原始值不一致：TOT %1 %2。</translation>
  </message>
  <message>
   <source>The stage is shown when all five levels are scored.</source>
   <translation>五个层面均有评分后显示分期。</translation>
  </message>
  <message>
   <source>Uncertainty of the network ±%1 mm.</source>
   <translation>模型的不确定度 ±%1 mm。</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>手绘</translation>
  </message>
  <message>
   <source>extent</source>
   <translation>extent</translation>
  </message>
  <message>
   <source>less than %1, the larger of GG and RET</source>
   <translation>小于 %1，即 GG 与 RET 中较大者</translation>
  </message>
  <message>
   <source>level_%1</source>
   <translation>level_%1</translation>
  </message>
  <message>
   <source>more than GG and RET together, %1</source>
   <translation>大于 GG 与 RET 之和 %1</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>已移动</translation>
  </message>
  <message>
   <source>no FVC</source>
   <translation>无 FVC</translation>
  </message>
  <message>
   <source>off</source>
   <translation>不计</translation>
  </message>
  <message>
   <source>own</source>
   <translation>自判</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>stage</translation>
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
   <translation>%1 个元素</translation>
  </message>
  <message>
   <source>%1 elements</source>
   <translation>%1 个元素</translation>
  </message>
  <message>
   <source>DICOM header</source>
   <translation>DICOM 文件头</translation>
  </message>
  <message>
   <source>Search in tag, name and value</source>
   <translation>按标签、名称和值搜索</translation>
  </message>
  <message>
   <source>Search in the header</source>
   <translation>搜索文件头</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>VR</source>
   <translation>VR</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>值</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lesion_table</name>
  <message>
   <source>%1: not measured, which is not 0 %.</source>
   <translation>%1：未测量，不等于 0 %。</translation>
  </message>
  <message>
   <source>Any of these (union)</source>
   <translation>任一上述病变（并集）</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>病变</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>未标记</translation>
  </message>
 </context>
 <context>
  <name>views/ct/levels_strip</name>
  <message>
   <source>%1 disease</source>
   <translation>%1 病变</translation>
  </message>
  <message>
   <source>Goh level %1</source>
   <translation>Goh 层面 %1</translation>
  </message>
  <message>
   <source>No heat map</source>
   <translation>无热图</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>曲线</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice along the body</source>
   <translation>沿身体长轴各层的 TOT、GG 和 RET</translation>
  </message>
  <message>
   <source>The five levels; keys 1 to 5 go to them</source>
   <translation>五个层面；按键 1 至 5 可转到</translation>
  </message>
  <message>
   <source>contrary %1</source>
   <translation>相反 %1</translation>
  </message>
  <message>
   <source>faithfulness</source>
   <translation>faithfulness</translation>
  </message>
  <message>
   <source>heat maps</source>
   <translation>热图</translation>
  </message>
  <message>
   <source>map %1 %2 score %3 %</source>
   <translation>热图 %1 %2 评分 %3 %</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lobe_table</name>
  <message>
   <source>% diseased</source>
   <translation>病变 %</translation>
  </message>
  <message>
   <source>Automatic: %1 mL</source>
   <translation>自动：%1 mL</translation>
  </message>
  <message>
   <source>Hardly seen, so as expected: %1 fissure.</source>
   <translation>显示不清，按预期位置：%1叶间裂。</translation>
  </message>
  <message>
   <source>Lobe</source>
   <translation>肺叶</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>严重程度</translation>
  </message>
  <message>
   <source>Severity of a lobe by its diseased share. %1. Source: %2.</source>
   <translation>按病变占肺叶的比例分级。%1。来源：%2。</translation>
  </message>
  <message>
   <source>Sum of severities (0–25)</source>
   <translation>严重程度之和（0–25）</translation>
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
   <translation>（自判）</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>左</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右</translation>
  </message>
 </context>
 <context>
  <name>views/ct/profile_pane</name>
  <message>
   <source>A click goes to the slice</source>
   <translation>点击转到该层</translation>
  </message>
  <message>
   <source>Analyse first.</source>
   <translation>请先分析。</translation>
  </message>
  <message>
   <source>Profile of disease along the body; arrow keys go from slice to slice</source>
   <translation>沿身体长轴的病变曲线；方向键逐层移动</translation>
  </message>
  <message>
   <source>Score all slices</source>
   <translation>为所有层评分</translation>
  </message>
  <message>
   <source>Score every slice with lung; the viewer stays usable</source>
   <translation>为每个含肺的层评分；图像可继续使用</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice, as curves along the body.</source>
   <translation>各层的 TOT、GG 和 RET，显示为沿身体长轴的曲线。</translation>
  </message>
  <message>
   <source>height, % of the lungs (0 = base)</source>
   <translation>高度，占肺 %（0 = 肺底）</translation>
  </message>
  <message>
   <source>z %1 mm, height %2 %</source>
   <translation>z %1 mm，高度 %2 %</translation>
  </message>
 </context>
 <context>
  <name>views/ct/progress_panel</name>
  <message>
   <source>Analysis</source>
   <translation>分析</translation>
  </message>
  <message>
   <source>Stop the analysis and keep the finished stages (Esc)</source>
   <translation>停止分析并保留已完成的步骤（Esc）</translation>
  </message>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>running</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>stopping …</source>
   <translation>正在停止 …</translation>
  </message>
  <message>
   <source>wait</source>
   <translation>等待</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>等待中</translation>
  </message>
 </context>
 <context>
  <name>views/ct/region_table</name>
  <message>
   <source>%1: %2 mL</source>
   <translation>%1：%2 mL</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Cons.</source>
   <translation>实变</translation>
  </message>
  <message>
   <source>EF</source>
   <translation>EF</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>区域</translation>
  </message>
  <message>
   <source>Retic.</source>
   <translation>网格影</translation>
  </message>
  <message>
   <source>Thirds have equal heights between the lowest and the highest slice with lung, both lungs together.</source>
   <translation>上、中、下三区在含肺的最低层与最高层之间等高划分，双肺合并计算。</translation>
  </message>
 </context>
 <context>
  <name>views/ct/results_panel</name>
  <message>
   <source>Density by region</source>
   <translation>各区域密度</translation>
  </message>
  <message>
   <source>Lesions by lung and third, % of the lung there</source>
   <translation>按左右肺和上中下三区的病变，占该区肺 %</translation>
  </message>
  <message>
   <source>Lesions, by volume</source>
   <translation>病变，按体积</translation>
  </message>
 </context>
 <context>
  <name>views/ct/series_dialog</name>
  <message>
   <source>Asks first</source>
   <translation>需先确认</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>重建核</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>仅查看</translation>
  </message>
  <message>
   <source>Patient %1</source>
   <translation>患者 %1</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>Series found</source>
   <translation>找到的序列</translation>
  </message>
  <message>
   <source>Show this series</source>
   <translation>显示此序列</translation>
  </message>
  <message>
   <source>Skipped files</source>
   <translation>已跳过的文件</translation>
  </message>
  <message>
   <source>Skipped files (%1)</source>
   <translation>已跳过的文件（%1）</translation>
  </message>
  <message>
   <source>Suitable</source>
   <translation>适合</translation>
  </message>
  <message>
   <source>The series on screen was chosen for the reason given. Double click shows another one.</source>
   <translation>当前显示的序列因所列理由而选定。双击可显示其他序列。</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Why it was skipped</source>
   <translation>跳过原因</translation>
  </message>
  <message>
   <source>With limits</source>
   <translation>有局限</translation>
  </message>
  <message>
   <source>on screen</source>
   <translation>当前显示</translation>
  </message>
 </context>
 <context>
  <name>views/ct/tool_column</name>
  <message>
   <source>%1: %2 slices a second (%3)</source>
   <translation>%1：每秒 %2 层（%3）</translation>
  </message>
  <message>
   <source>Cine</source>
   <translation>电影</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>反色</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>平滑像素</translation>
  </message>
  <message>
   <source>cine</source>
   <translation>电影</translation>
  </message>
  <message>
   <source>invert</source>
   <translation>反色</translation>
  </message>
  <message>
   <source>reading:%1</source>
   <translation>reading:%1</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>平滑</translation>
  </message>
 </context>
 <context>
  <name>views/ct/viewer_bar</name>
  <message>
   <source>3 planes</source>
   <translation>三平面</translation>
  </message>
  <message>
   <source>5 levels</source>
   <translation>五层面</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>十字线</translation>
  </message>
  <message>
   <source>Drag: %1 ▾</source>
   <translation>拖动：%1 ▾</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>层面</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Show ▾</source>
   <translation>显示 ▾</translation>
  </message>
  <message>
   <source>Slab</source>
   <translation>厚层</translation>
  </message>
  <message>
   <source>Slices taken together</source>
   <translation>合并的层</translation>
  </message>
  <message>
   <source>Thinner</source>
   <translation>更薄</translation>
  </message>
  <message>
   <source>What is drawn on the pictures</source>
   <translation>图像上的叠加内容</translation>
  </message>
  <message>
   <source>What left drag does</source>
   <translation>左键拖动的功能</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <source>layout:%1</source>
   <translation>layout:%1</translation>
  </message>
  <message>
   <source>lesions</source>
   <translation>病变</translation>
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
   <translation>请选择 …</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>不作比较（Esc）</translation>
  </message>
  <message>
   <source>Labels of the mask</source>
   <translation>掩膜的标签</translation>
  </message>
  <message>
   <source>Meaning of %1</source>
   <translation>%1的含义</translation>
  </message>
  <message>
   <source>Say what each label of “%1” means. The answer is kept for masks with the same labels.</source>
   <translation>请说明“%1”各标签的含义。答案会保留，用于标签相同的掩膜。</translation>
  </message>
 </context>
 <context>
  <name>views/evaluate/page</name>
  <message>
   <source>A sheet with Reader, Level, TOT, GG and RET</source>
   <translation>含 Reader、Level、TOT、GG 和 RET 的表格</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Class that is shown</source>
   <translation>显示的类别</translation>
  </message>
  <message>
   <source>Dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <source>Difference mL</source>
   <translation>差值 mL</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
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
   <translation>标签…</translation>
  </message>
  <message>
   <source>Map of what one marked alone</source>
   <translation>仅一方标记部位的分布图</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <source>NIfTI, NRRD, MetaImage, DICOM SEG or RTSTRUCT</source>
   <translation>NIfTI、NRRD、MetaImage、DICOM SEG 或 RTSTRUCT</translation>
  </message>
  <message>
   <source>Open mask…</source>
   <translation>打开掩膜…</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>图表</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>精确率</translation>
  </message>
  <message>
   <source>Program mL</source>
   <translation>程序 mL</translation>
  </message>
  <message>
   <source>Reader mL</source>
   <translation>阅片者 mL</translation>
  </message>
  <message>
   <source>Readers' scores…</source>
   <translation>阅片者评分…</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>评分</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>已显示</translation>
  </message>
  <message>
   <source>What the labels of the mask mean</source>
   <translation>掩膜各标签的含义</translation>
  </message>
  <message>
   <source>Workbook, JSON, plots, slices with both borders</source>
   <translation>工作簿、JSON、图表、含双方边界的层图像</translation>
  </message>
  <message>
   <source>dice</source>
   <translation>dice</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>jaccard</source>
   <translation>jaccard</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>精确率</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>召回率</translation>
  </message>
 </context>
 <context>
  <name>views/help/encryption_dialog</name>
  <message>
   <source>Close this window (Esc)</source>
   <translation>关闭此窗口（Esc）</translation>
  </message>
  <message>
   <source>Decrypt the records</source>
   <translation>解密记录库</translation>
  </message>
  <message>
   <source>Decrypted they can be read by whoever can read your files. Backups that were made encrypted stay so.</source>
   <translation>解密后，凡能读取您文件的人都可读取。加密状态下所做的备份仍为加密。</translation>
  </message>
  <message>
   <source>Encrypt the records</source>
   <translation>加密记录库</translation>
  </message>
  <message>
   <source>Encryption of the records</source>
   <translation>记录库加密</translation>
  </message>
  <message>
   <source>Open the records</source>
   <translation>打开记录库</translation>
  </message>
  <message>
   <source>Pass phrase</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>Pass phrase or recovery key</source>
   <translation>口令或恢复密钥</translation>
  </message>
  <message>
   <source>Save a recovery key as well</source>
   <translation>同时保存恢复密钥</translation>
  </message>
  <message>
   <source>Save the recovery key …</source>
   <translation>保存恢复密钥 …</translation>
  </message>
  <message>
   <source>The database with names, numbers, days, findings and small pictures is encrypted (SQLCipher, AES-256), with it the daily copies. Masks and heat maps stay as they are: they hold no name.</source>
   <translation>含姓名、编号、日期、结果和缩略图的数据库将被加密（SQLCipher，AES-256），每日副本亦然。掩膜和热图保持原样：其中不含姓名。</translation>
  </message>
  <message>
   <source>The key is kept by this system: %1. The program opens the records without asking.</source>
   <translation>密钥由本系统保管：%1。程序打开记录库时不再询问。</translation>
  </message>
  <message>
   <source>The library for encrypted records is not installed; install the program with its extra “encryption”.</source>
   <translation>未安装加密记录库所需的库；请连同附加组件“encryption”安装程序。</translation>
  </message>
  <message>
   <source>The records are locked</source>
   <translation>记录库已锁定</translation>
  </message>
  <message>
   <source>The records on this computer and their daily copies are encrypted.</source>
   <translation>此计算机上的记录库及其每日副本已加密。</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>再次输入</translation>
  </message>
  <message>
   <source>The two pass phrases are not the same; type them again.</source>
   <translation>两次输入的口令不一致；请重新输入。</translation>
  </message>
  <message>
   <source>This system has no keyring for the key, so that you choose a pass phrase and type it at every start.</source>
   <translation>本系统没有可存放密钥的密钥环，因此须由您设置口令，并在每次启动时输入。</translation>
  </message>
  <message>
   <source>Type a pass phrase, twice.</source>
   <translation>请输入两次口令。</translation>
  </message>
  <message>
   <source>Who loses the key loses the records: nobody can open them without it. A recovery key on paper opens them too.</source>
   <translation>密钥丢失即记录库丢失：没有密钥，任何人都无法打开。写在纸上的恢复密钥也可打开。</translation>
  </message>
  <message>
   <source>Work without records</source>
   <translation>不使用记录库继续工作</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_keys</name>
  <message>
   <source>Back and forward</source>
   <translation>后退和前进</translation>
  </message>
  <message>
   <source>Ctrl + wheel, Ctrl++, Ctrl+-, Ctrl+0</source>
   <translation>Ctrl + 滚轮，Ctrl++，Ctrl+-，Ctrl+0</translation>
  </message>
  <message>
   <source>F3 or Enter, Shift+F3</source>
   <translation>F3 或 Enter，Shift+F3</translation>
  </message>
  <message>
   <source>Next and previous place found</source>
   <translation>下一处和上一处匹配</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Size of the letters</source>
   <translation>字号</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_text</name>
  <message>
   <source>Page of the guide</source>
   <translation>指南页面</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_window</name>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>后退（Alt+Left）</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>前进（Alt+Right）</translation>
  </message>
  <message>
   <source>Next place (F3 or Enter)</source>
   <translation>下一处（F3 或 Enter）</translation>
  </message>
  <message>
   <source>Nothing was found. Every word you type must stand on the page.</source>
   <translation>未找到。输入的每个词都须出现在该页上。</translation>
  </message>
  <message>
   <source>Pages found</source>
   <translation>找到的页面</translation>
  </message>
  <message>
   <source>Previous place (Shift+F3)</source>
   <translation>上一处（Shift+F3）</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation>搜索指南</translation>
  </message>
  <message>
   <source>Search the guide (Ctrl+F)</source>
   <translation>搜索指南（Ctrl+F）</translation>
  </message>
  <message>
   <source>User guide</source>
   <translation>用户指南</translation>
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
   <translation>依据</translation>
  </message>
  <message>
   <source>Errors were measured on a patient kept out of training, with inserted lesions of known extent.</source>
   <translation>误差在一名未参与训练的患者上测得，使用范围已知的植入病变。</translation>
  </message>
  <message>
   <source>Interstitial lung disease in systemic sclerosis on chest CT: lung and lesion masks, Goh levels, extent scores, heat maps. Everything is computed on this computer; no connection is opened.</source>
   <translation>胸部 CT 上的系统性硬化症相关间质性肺疾病：肺和病变掩膜、Goh 层面、范围评分、热图。全部在此计算机上计算；不建立任何网络连接。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>局限</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>实测</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>No networks are installed in this copy.</source>
   <translation>此副本未安装任何模型。</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Research use only. Not a medical device, not for diagnosis.</source>
   <translation>仅供研究使用。不是医疗器械，不用于诊断。</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
 </context>
 <context>
  <name>views/help/key_sheet</name>
  <message>
   <source>Change keys…</source>
   <translation>更改按键…</translation>
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation>键盘与鼠标</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>鼠标</translation>
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
   <translation>%1 在所有输入框和对话框中固定使用，不能改派。</translation>
  </message>
  <message>
   <source>%1 is its key already.</source>
   <translation>%1 已是该命令的按键。</translation>
  </message>
  <message>
   <source>%1 is the key of “%2” (%3); it would have it no more.</source>
   <translation>%1 现为“%2”（%3）的按键；改派后该命令将不再使用它。</translation>
  </message>
  <message>
   <source>Add it</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Beside the keys there are</source>
   <translation>在现有按键之外增加</translation>
  </message>
  <message>
   <source>Change keys</source>
   <translation>更改按键</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>命令及其按键</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>新按键</translation>
  </message>
  <message>
   <source>New key: press it here</source>
   <translation>新按键：在此按下</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>无按键</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>所属部分</translation>
  </message>
  <message>
   <source>Press the key, with Ctrl, Shift or Alt where wanted</source>
   <translation>按下该键，需要时同时按 Ctrl、Shift 或 Alt</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>还原</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部还原</translation>
  </message>
  <message>
   <source>Search a command or a key</source>
   <translation>搜索命令或按键</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>改派</translation>
  </message>
  <message>
   <source>The command stays in the menu and under Ctrl+K</source>
   <translation>该命令仍在菜单中及 Ctrl+K 下</translation>
  </message>
  <message>
   <source>The usual keys of all commands</source>
   <translation>所有命令的默认按键</translation>
  </message>
  <message>
   <source>The usual keys of this command</source>
   <translation>此命令的默认按键</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>使用此按键</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>已更改</translation>
  </message>
 </context>
 <context>
  <name>views/help/preferences</name>
  <message>
   <source>As many as are useful</source>
   <translation>自动选用合适的数量</translation>
  </message>
  <message>
   <source>Ask whether to open it again</source>
   <translation>询问是否重新打开</translation>
  </message>
  <message>
   <source>Careful marking: lesions also of mirror images, three times as slow</source>
   <translation>精细标记：镜像图像也标记病变，耗时三倍</translation>
  </message>
  <message>
   <source>Encrypt or decrypt the records, recovery key</source>
   <translation>加密或解密记录库，恢复密钥</translation>
  </message>
  <message>
   <source>Encryption of the records …</source>
   <translation>记录库加密 …</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Graphics card (CUDA)</source>
   <translation>显卡（CUDA）</translation>
  </message>
  <message>
   <source>Graphics card where there is one (CUDA), else processor</source>
   <translation>有显卡则用显卡（CUDA），否则用处理器</translation>
  </message>
  <message>
   <source>Heat maps of the five levels in every analysis</source>
   <translation>每次分析均生成五个层面的热图</translation>
  </message>
  <message>
   <source>Keep patients, visits and results in the records</source>
   <translation>将患者、就诊和结果保存在记录库</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Language, theme and size of the letters change at the next start.</source>
   <translation>语言、主题和字号在下次启动时生效。</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>不打开</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Name that goes with your edits</source>
   <translation>随您的编辑记录的姓名</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>重新打开</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>Processor threads of the networks</source>
   <translation>模型的处理器线程数</translation>
  </message>
  <message>
   <source>Show codes (P0001) instead of names, everywhere</source>
   <translation>各处均以编号（P0001）代替姓名</translation>
  </message>
  <message>
   <source>That of this computer</source>
   <translation>与此计算机相同</translation>
  </message>
  <message>
   <source>The last CT at the start</source>
   <translation>启动时上次的 CT</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Where the networks run</source>
   <translation>模型在何处运行</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>按键</translation>
  </message>
 </context>
 <context>
  <name>views/help/presets_dialog</name>
  <message>
   <source>Centre</source>
   <translation>窗位</translation>
  </message>
  <message>
   <source>Centre of the preset %1</source>
   <translation>预设 %1 的窗位</translation>
  </message>
  <message>
   <source>Name of the preset %1</source>
   <translation>预设 %1 的名称</translation>
  </message>
  <message>
   <source>Names, centres and widths as they were at first</source>
   <translation>恢复初始的名称、窗位和窗宽</translation>
  </message>
  <message>
   <source>The keys stay with their row.</source>
   <translation>按键随所在行不变。</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>窗宽</translation>
  </message>
  <message>
   <source>Width of the preset %1</source>
   <translation>预设 %1 的窗宽</translation>
  </message>
  <message>
   <source>Window presets</source>
   <translation>窗预设</translation>
  </message>
 </context>
 <context>
  <name>views/help/tour_card</name>
  <message>
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>结束导览</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>第 %1/%2 步</translation>
  </message>
  <message>
   <source>Tour, step %1 of %2: %3. %4</source>
   <translation>导览，第 %1/%2 步：%3。%4</translation>
  </message>
 </context>
 <context>
  <name>views/main_window</name>
  <message>
   <source>%1 – research use only</source>
   <translation>%1 – 仅供研究使用</translation>
  </message>
  <message>
   <source>Go to the CT that is analysed</source>
   <translation>转到正在分析的 CT</translation>
  </message>
  <message>
   <source>Research use only. Measured errors of the networks: About</source>
   <translation>仅供研究使用。模型的实测误差见：关于</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>留在此处</translation>
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
   <translation>三区：肺高度等分为三部分。选择一行查看其直方图。</translation>
  </message>
  <message>
   <source>excess kurtosis %1</source>
   <translation>超额峰度 %1</translation>
  </message>
  <message>
   <source>excess kurtosis from −1024 to −200 HU</source>
   <translation>−1024 至 −200 HU 的超额峰度</translation>
  </message>
  <message>
   <source>skewness %1</source>
   <translation>偏度 %1</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/panel</name>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete the chosen measurement (Del); Undo brings it back</source>
   <translation>删除所选测量（Del）；“撤销”可恢复</translation>
  </message>
  <message>
   <source>Histogram of %1 voxels</source>
   <translation>%1 个体素的直方图</translation>
  </message>
  <message>
   <source>Measurement</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>层</translation>
  </message>
  <message>
   <source>bins of %1 HU, line: mean</source>
   <translation>组宽 %1 HU，竖线：平均值</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/shape_tool</name>
  <message>
   <source>A measurement begins inside the picture.</source>
   <translation>测量须从图像内开始。</translation>
  </message>
 </context>
 <context>
  <name>views/networks/dialog</name>
  <message>
   <source>About this network</source>
   <translation>关于此模型</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>添加…</translation>
  </message>
  <message>
   <source>Ask the picked network on the generated chest</source>
   <translation>在程序生成的胸部上运行所选模型</translation>
  </message>
  <message>
   <source>Choose a network and its card</source>
   <translation>选择模型及其模型卡</translation>
  </message>
  <message>
   <source>Choose an ONNX file and its card</source>
   <translation>选择 ONNX 文件及其模型卡</translation>
  </message>
  <message>
   <source>Drop a network here: one ONNX file (.onnx) with its card (.json)</source>
   <translation>将模型拖放到此处：一个 ONNX 文件（.onnx）及其模型卡（.json）</translation>
  </message>
  <message>
   <source>It is taken in only after it was checked and answered properly on a generated chest.</source>
   <translation>只有通过检查并在程序生成的胸部上应答正常后才会采用。</translation>
  </message>
  <message>
   <source>Network and card (*.onnx *.json);;All files (*)</source>
   <translation>模型和模型卡 (*.onnx *.json);;所有文件 (*)</translation>
  </message>
  <message>
   <source>On the generated chest</source>
   <translation>在程序生成的胸部上</translation>
  </message>
  <message>
   <source>One network or method serves each role. An analysis that was made keeps its own; the next uses these.</source>
   <translation>每个用途由一个模型或方法承担。已完成的分析沿用其原有模型；下一次分析使用这些。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove “%1”? Its file and card are deleted from this computer.</source>
   <translation>是否移除“%1”？其文件和模型卡将从此计算机删除。</translation>
  </message>
  <message>
   <source>Stop; nothing is added (Esc)</source>
   <translation>停止；不添加任何内容（Esc）</translation>
  </message>
  <message>
   <source>Take the picked network out; only added ones can go</source>
   <translation>移除所选模型；只能移除自行添加的</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>重新测试</translation>
  </message>
  <message>
   <source>What the network did in the test</source>
   <translation>模型在测试中的表现</translation>
  </message>
 </context>
 <context>
  <name>views/networks/table</name>
  <message>
   <source>For</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>From</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Measured error</source>
   <translation>实测误差</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Use “%1”: %2</source>
   <translation>使用“%1”：%2</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>use</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>used</source>
   <translation>已使用</translation>
  </message>
 </context>
 <context>
  <name>views/networks/text</name>
  <message>
   <source>% of the lungs</source>
   <translation>占肺 %</translation>
  </message>
  <message>
   <source>A generated chest shows whether a network answers properly, not how good it is on patients.</source>
   <translation>生成胸部只能表明模型应答是否正常，不能表明其对患者的准确性。</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>结构</translation>
  </message>
  <message>
   <source>Differs from the published one</source>
   <translation>与已发表模型的差异</translation>
  </message>
  <message>
   <source>Goh level</source>
   <translation>Goh 层面</translation>
  </message>
  <message>
   <source>It marks no lungs.</source>
   <translation>它不标记肺。</translation>
  </message>
  <message>
   <source>Its card says nothing more.</source>
   <translation>其模型卡未作更多说明。</translation>
  </message>
  <message>
   <source>Lungs overlap with the truth by %1 (Dice).</source>
   <translation>肺与真值重叠 %1（Dice）。</translation>
  </message>
  <message>
   <source>Mean error, points</source>
   <translation>平均误差，百分点</translation>
  </message>
  <message>
   <source>Not tried on this computer yet. “Test again” asks it on a generated chest whose truth is known.</source>
   <translation>尚未在此计算机上试运行。“重新测试”会在真值已知的生成胸部上运行。</translation>
  </message>
  <message>
   <source>Total (union)</source>
   <translation>合计（并集）</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>What is noted of its last trial cannot be read; “Test again” asks it anew.</source>
   <translation>上次试运行的记录无法读取；“重新测试”会重新运行。</translation>
  </message>
  <message>
   <source>added</source>
   <translation>自行添加</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>内置</translation>
  </message>
  <message>
   <source>mm above the truth</source>
   <translation>高于真值 mm</translation>
  </message>
  <message>
   <source>network / truth, %</source>
   <translation>模型 / 真值，%</translation>
  </message>
  <message>
   <source>nothing this program knows</source>
   <translation>没有本程序认识的内容</translation>
  </message>
  <message>
   <source>nothing was answered</source>
   <translation>无应答</translation>
  </message>
  <message>
   <source>overlap with the truth (Dice)</source>
   <translation>与真值的重叠（Dice）</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>本程序</translation>
  </message>
 </context>
 <context>
  <name>views/patient/change_table</name>
  <message>
   <source>%1 %2 (extent: noise)</source>
   <translation>%1 %2（范围：噪声）</translation>
  </message>
  <message>
   <source>%1 better</source>
   <translation>%1 改善</translation>
  </message>
  <message>
   <source>%1 worse</source>
   <translation>%1 恶化</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>绝对值</translation>
  </message>
  <message>
   <source>Absolute change divided by the days between the measurements, times 365.25.</source>
   <translation>绝对变化除以两次测量间的天数，再乘以 365.25。</translation>
  </message>
  <message>
   <source>After</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>After day</source>
   <translation>之后日期</translation>
  </message>
  <message>
   <source>An extent that changed by up to 3.4 points is within measurement noise (Humphries, ERJ 2018).</source>
   <translation>范围变化不超过 3.4 个百分点属于测量噪声（Humphries, ERJ 2018）。</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>Before day</source>
   <translation>之前日期</translation>
  </message>
  <message>
   <source>Copy for a spreadsheet, with every digit (Ctrl+C in the table)</source>
   <translation>复制到电子表格，保留全部位数（表格中按 Ctrl+C）</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>复制表格</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>分组</translation>
  </message>
  <message>
   <source>In percent of the earlier value.</source>
   <translation>占前值的百分比。</translation>
  </message>
  <message>
   <source>Later minus earlier value; percentages change by points.</source>
   <translation>后值减前值；百分比以百分点变化计。</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Per year</source>
   <translation>每年</translation>
  </message>
  <message>
   <source>Relative %</source>
   <translation>相对 %</translation>
  </message>
  <message>
   <source>Relative (%)</source>
   <translation>相对（%）</translation>
  </message>
  <message>
   <source>Two visits with the same measurement are needed to show a change.</source>
   <translation>显示变化需要两次就诊有同一项测量。</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>missing at %1</source>
   <translation>%1 缺失</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_dialog</name>
  <message>
   <source>%1 new visit</source>
   <translation>%1 次新就诊</translation>
  </message>
  <message>
   <source>%1 new visits</source>
   <translation>%1 次新就诊</translation>
  </message>
  <message>
   <source>%1 of %2, %3:</source>
   <translation>%1/%2，%3：</translation>
  </message>
  <message>
   <source>%1 skipped</source>
   <translation>跳过 %1</translation>
  </message>
  <message>
   <source>%1 with a doubt left out</source>
   <translation>%1 存疑，未纳入</translation>
  </message>
  <message>
   <source>%1, %2 into visits that are there</source>
   <translation>%1，其中 %2 归入已有就诊</translation>
  </message>
  <message>
   <source>03/04/2024 is 3 April</source>
   <translation>03/04/2024 为 4 月 3 日</translation>
  </message>
  <message>
   <source>03/04/2024 is March 4</source>
   <translation>03/04/2024 为 3 月 4 日</translation>
  </message>
  <message>
   <source>A sheet with lung function</source>
   <translation>含肺功能的表格</translation>
  </message>
  <message>
   <source>An Excel or CSV file</source>
   <translation>Excel 或 CSV 文件</translation>
  </message>
  <message>
   <source>Choose file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Close without importing (Esc)</source>
   <translation>关闭而不导入（Esc）</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Drop an Excel (.xlsx) or CSV file with lung function here</source>
   <translation>将含肺功能的 Excel（.xlsx）或 CSV 文件拖放到此处</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>示例</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Import %1</source>
   <translation>导入 %1</translation>
  </message>
  <message>
   <source>Import lung function</source>
   <translation>导入肺功能</translation>
  </message>
  <message>
   <source>Reading the sheet …</source>
   <translation>正在读取表格 …</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>工作表</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>工作簿中的工作表</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
   <translation>表格 (*.xlsx *.xlsm *.csv *.tsv *.txt);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop this; nothing is half imported</source>
   <translation>停止；不会只导入一半</translation>
  </message>
  <message>
   <source>Take doubtful values too</source>
   <translation>存疑数值也导入</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>日在前</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>月在前</translation>
  </message>
  <message>
   <source>What %1 holds</source>
   <translation>%1 列的内容</translation>
  </message>
  <message>
   <source>What happens with each row</source>
   <translation>各行的处理</translation>
  </message>
  <message>
   <source>What the columns hold</source>
   <translation>各列的内容</translation>
  </message>
  <message>
   <source>Whose rows</source>
   <translation>谁的行</translation>
  </message>
  <message>
   <source>all rows are of %1</source>
   <translation>所有行均属于 %1</translation>
  </message>
  <message>
   <source>also the %1 with a doubt</source>
   <translation>也包括 %1 条存疑的</translation>
  </message>
  <message>
   <source>also the one with a doubt</source>
   <translation>也包括 1 条存疑的</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <source>rows of all patients</source>
   <translation>所有患者的行</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_rows</name>
  <message>
   <source>Also</source>
   <translation>另有</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Rows of the sheet</source>
   <translation>表格各行</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>处理</translation>
  </message>
  <message>
   <source>skipped: %1</source>
   <translation>跳过：%1</translation>
  </message>
 </context>
 <context>
  <name>views/patient/patient_editor</name>
  <message>
   <source>A patient without a CT</source>
   <translation>没有 CT 的患者</translation>
  </message>
  <message>
   <source>Antibody</source>
   <translation>抗体</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>出生</translation>
  </message>
  <message>
   <source>Disease</source>
   <translation>疾病</translation>
  </message>
  <message>
   <source>Hospital ID</source>
   <translation>病历号</translation>
  </message>
  <message>
   <source>Name, hospital ID and year of birth come from the CT. Press the pencil to correct them.</source>
   <translation>姓名、病历号和出生年份来自 CT。按铅笔图标可更正。</translation>
  </message>
  <message>
   <source>New patient</source>
   <translation>新建患者</translation>
  </message>
  <message>
   <source>No patient is open</source>
   <translation>未打开患者</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Notes about the patient</source>
   <translation>患者备注</translation>
  </message>
  <message>
   <source>Open a CT, choose a patient on the start page, or begin with a new one.</source>
   <translation>请打开 CT、在起始页选择患者，或新建患者。</translation>
  </message>
  <message>
   <source>Pseudonym mode is on</source>
   <translation>假名模式已开启</translation>
  </message>
  <message>
   <source>Remove this patient; Undo brings the patient back</source>
   <translation>移除此患者；“撤销”可恢复</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>性别</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>出生年份</translation>
  </message>
  <message>
   <source>code</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>female</source>
   <translation>女</translation>
  </message>
  <message>
   <source>male</source>
   <translation>男</translation>
  </message>
  <message>
   <source>name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不详</translation>
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
   <translation>变化</translation>
  </message>
  <message>
   <source>Progression</source>
   <translation>进展</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>趋势</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_grid</name>
  <message>
   <source>%1 %2 it</source>
   <translation>%1即%2</translation>
  </message>
  <message>
   <source>%1 does not ask for %2</source>
   <translation>%1 不要求%2</translation>
  </message>
  <message>
   <source>%1 may decide it, %2 in any case</source>
   <translation>%1可能足以判定，%2则必能判定</translation>
  </message>
  <message>
   <source>%1, %2: not asked</source>
   <translation>%1，%2：不要求</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>定义</translation>
  </message>
  <message>
   <source>Definitions of progression and what each asks for</source>
   <translation>各进展定义及其所需内容</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>Nothing is missing: every definition that applies is decided.</source>
   <translation>没有缺失：所有适用的定义均已判定。</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>未判定</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>所缺内容</translation>
  </message>
  <message>
   <source>What is missing: %1</source>
   <translation>所缺内容：%1</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>decide</source>
   <translation>可判定</translation>
  </message>
  <message>
   <source>decides</source>
   <translation>可判定</translation>
  </message>
  <message>
   <source>four</source>
   <translation>四项</translation>
  </message>
  <message>
   <source>help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>one</source>
   <translation>一项</translation>
  </message>
  <message>
   <source>two</source>
   <translation>两项</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_panel</name>
  <message>
   <source>Copy all definitions with their inputs; no name in it</source>
   <translation>复制全部定义及其输入；不含姓名</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>复制为文本</translation>
  </message>
  <message>
   <source>Every definition is shown as published and none is recommended: they class up to a third of patients differently.</source>
   <translation>各定义均按发表原文显示，并无优先推荐：对多达三分之一的患者，分类结果不同。</translation>
  </message>
  <message>
   <source>More fibrosis on CT</source>
   <translation>CT 纤维化加重</translation>
  </message>
  <message>
   <source>More fibrosis on CT (INBUILD)</source>
   <translation>CT 纤维化加重（INBUILD）</translation>
  </message>
  <message>
   <source>Progression needs two visits on different days.</source>
   <translation>判定进展需要两次不同日期的就诊。</translation>
  </message>
  <message>
   <source>What you see on the CTs</source>
   <translation>您在 CT 上所见</translation>
  </message>
  <message>
   <source>Worse symptoms are taken from the visits.</source>
   <translation>症状加重取自就诊记录。</translation>
  </message>
  <message>
   <source>another explanation for the worsening</source>
   <translation>病情加重有其他解释</translation>
  </message>
  <message>
   <source>definitions of progression</source>
   <translation>进展定义</translation>
  </message>
  <message>
   <source>looked, %1 seen</source>
   <translation>已查看，见 %1 项</translation>
  </message>
  <message>
   <source>looked, none seen</source>
   <translation>已查看，均未见</translation>
  </message>
  <message>
   <source>not looked</source>
   <translation>未查看</translation>
  </message>
  <message>
   <source>ret.</source>
   <translation>网格影</translation>
  </message>
 </context>
 <context>
  <name>views/patient/rule_card</name>
  <message>
   <source>Asked: %1</source>
   <translation>所问：%1</translation>
  </message>
  <message>
   <source>CPI</source>
   <translation>CPI</translation>
  </message>
  <message>
   <source>Cannot be decided</source>
   <translation>无法判定</translation>
  </message>
  <message>
   <source>FVC min. change</source>
   <translation>FVC 最小变化</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>符合</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>缺少：</translation>
  </message>
  <message>
   <source>Missing: %1</source>
   <translation>缺少：%1</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>不符合</translation>
  </message>
  <message>
   <source>Source: %1</source>
   <translation>来源：%1</translation>
  </message>
  <message>
   <source>Time window: %1</source>
   <translation>时间窗：%1</translation>
  </message>
  <message>
   <source>Window: %1
%2</source>
   <translation>时间窗：%1
%2</translation>
  </message>
  <message>
   <source>not determined</source>
   <translation>未确定</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_boxes</name>
  <message>
   <source>Keep it anyway</source>
   <translation>仍予保留</translation>
  </message>
  <message>
   <source>The value is right: save it as it is</source>
   <translation>该值正确：按原样保存</translation>
  </message>
  <message>
   <source>This was typed and is not saved yet: Enter saves it, Esc brings the saved value back.</source>
   <translation>此项已输入但尚未保存：Enter 保存，Esc 恢复已保存的值。</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_editor</name>
  <message>
   <source>A visit needs a day; type it like 2024-03-15.</source>
   <translation>就诊需要日期；请按 2024-03-15 的格式输入。</translation>
  </message>
  <message>
   <source>Breathlessness, mMRC</source>
   <translation>呼吸困难，mMRC</translation>
  </message>
  <message>
   <source>Choose a visit in the table, or add one (Ctrl+N).</source>
   <translation>请在表格中选择一次就诊，或新增（Ctrl+N）。</translation>
  </message>
  <message>
   <source>DLCO Hb-corrected</source>
   <translation>DLCO（血红蛋白校正）</translation>
  </message>
  <message>
   <source>Day of lung function</source>
   <translation>肺功能检查日期</translation>
  </message>
  <message>
   <source>Day of the visit</source>
   <translation>就诊日期</translation>
  </message>
  <message>
   <source>Hb-corrected</source>
   <translation>血红蛋白校正</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>文字描述</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>检查日期</translation>
  </message>
  <message>
   <source>No CT at this visit.</source>
   <translation>此次就诊没有 CT。</translation>
  </message>
  <message>
   <source>No visit chosen</source>
   <translation>未选择就诊</translation>
  </message>
  <message>
   <source>Notes about the visit</source>
   <translation>就诊备注</translation>
  </message>
  <message>
   <source>Remove this visit; Undo brings it back</source>
   <translation>移除此次就诊；“撤销”可恢复</translation>
  </message>
  <message>
   <source>Symptoms in words</source>
   <translation>症状描述</translation>
  </message>
  <message>
   <source>Symptoms worse since the last visit</source>
   <translation>自上次就诊以来症状加重</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>治疗</translation>
  </message>
  <message>
   <source>Treatment and notes</source>
   <translation>治疗与备注</translation>
  </message>
  <message>
   <source>Visit %1</source>
   <translation>%1 的就诊</translation>
  </message>
  <message>
   <source>Worse since last</source>
   <translation>较上次加重</translation>
  </message>
  <message>
   <source>composite physiologic index %1</source>
   <translation>复合生理指数 %1</translation>
  </message>
  <message>
   <source>extent %1 %</source>
   <translation>范围 %1 %</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>未询问</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>未记录</translation>
  </message>
  <message>
   <source>same day</source>
   <translation>同一天</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_pair</name>
  <message>
   <source>%1 months apart</source>
   <translation>相隔 %1 个月</translation>
  </message>
  <message>
   <source>First visit</source>
   <translation>首次就诊</translation>
  </message>
  <message>
   <source>Second visit</source>
   <translation>第二次就诊</translation>
  </message>
  <message>
   <source>Two visits are needed to compare.</source>
   <translation>比较需要两次就诊。</translation>
  </message>
  <message>
   <source>with</source>
   <translation>与</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_text</name>
  <message>
   <source>% pred</source>
   <translation>占预计值 %</translation>
  </message>
  <message>
   <source>%1 + %2 more</source>
   <translation>%1 + 另 %2 项</translation>
  </message>
  <message>
   <source>0 – breathless only on strenuous exercise</source>
   <translation>0 – 仅在剧烈活动时气促</translation>
  </message>
  <message>
   <source>1 – short of breath when hurrying or walking up a slight hill</source>
   <translation>1 – 快走或上缓坡时气促</translation>
  </message>
  <message>
   <source>2 – walks slower than people of the same age, or stops for breath</source>
   <translation>2 – 走路比同龄人慢，或需停下喘息</translation>
  </message>
  <message>
   <source>3 – stops for breath after about 100 m or a few minutes</source>
   <translation>3 – 步行约 100 m 或数分钟后需停下喘息</translation>
  </message>
  <message>
   <source>4 – too breathless to leave the house, or when dressing</source>
   <translation>4 – 气促严重而不能出门，或穿脱衣时气促</translation>
  </message>
  <message>
   <source>5.1 or 15.2 mL/min/mmHg</source>
   <translation>5.1 或 15.2 mL/min/mmHg</translation>
  </message>
  <message>
   <source>CT without a description</source>
   <translation>没有描述的 CT</translation>
  </message>
  <message>
   <source>It is not saved yet.</source>
   <translation>尚未保存。</translation>
  </message>
  <message>
   <source>There is no day “%1” in the calendar. %2</source>
   <translation>日历中没有“%1”这一天。%2</translation>
  </message>
  <message>
   <source>liter</source>
   <translation>升</translation>
  </message>
  <message>
   <source>liters</source>
   <translation>升</translation>
  </message>
  <message>
   <source>litre</source>
   <translation>升</translation>
  </message>
  <message>
   <source>meters</source>
   <translation>米</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>米</translation>
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
   <translation>“%1”可理解为两个日期；请按 %2-MM-DD 的格式输入。%3</translation>
  </message>
  <message>
   <source>“%1” is not a date; type it like 2024-03-15 or 15.03.2024. %2</source>
   <translation>“%1”不是日期；请按 2024-03-15 或 15.03.2024 的格式输入。%2</translation>
  </message>
  <message>
   <source>“%1” is not a number; type it like %2. %3</source>
   <translation>“%1”不是数字；请按 %2 的格式输入。%3</translation>
  </message>
  <message>
   <source>“%1” is not a year of birth; type four digits. %2</source>
   <translation>“%1”不是出生年份；请输入四位数字。%2</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visits_table</name>
  <message>
   <source>%1 for haemoglobin</source>
   <translation>血红蛋白校正：%1</translation>
  </message>
  <message>
   <source>Add a visit on this day (Ctrl+N, then Enter)</source>
   <translation>新增该日的就诊（Ctrl+N，然后 Enter）</translation>
  </message>
  <message>
   <source>Add visit</source>
   <translation>新增就诊</translation>
  </message>
  <message>
   <source>Day of the new visit</source>
   <translation>新就诊的日期</translation>
  </message>
  <message>
   <source>Extent %</source>
   <translation>范围 %</translation>
  </message>
  <message>
   <source>First of the two visits compared</source>
   <translation>所比较两次就诊中的首次</translation>
  </message>
  <message>
   <source>From an Excel or CSV sheet</source>
   <translation>从 Excel 或 CSV 表格</translation>
  </message>
  <message>
   <source>Import lung function…</source>
   <translation>导入肺功能…</translation>
  </message>
  <message>
   <source>Lung function measured on %1.</source>
   <translation>肺功能检查日期 %1。</translation>
  </message>
  <message>
   <source>New visit on</source>
   <translation>新就诊日期</translation>
  </message>
  <message>
   <source>No visits yet. Type a day and press Add visit, open a CT, or import lung function from a sheet.</source>
   <translation>尚无就诊。请输入日期并按“新增就诊”，打开 CT，或从表格导入肺功能。</translation>
  </message>
  <message>
   <source>Open this CT</source>
   <translation>打开此 CT</translation>
  </message>
  <message>
   <source>Second of the two visits compared</source>
   <translation>所比较两次就诊中的第二次</translation>
  </message>
  <message>
   <source>Something typed for this visit is not saved yet.</source>
   <translation>此次就诊有输入的内容尚未保存。</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>分期</translation>
  </message>
  <message>
   <source>The CT of the chosen visit</source>
   <translation>所选就诊的 CT</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>就诊</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>加重</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>已校正</translation>
  </message>
  <message>
   <source>not corrected</source>
   <translation>未校正</translation>
  </message>
  <message>
   <source>not known whether corrected</source>
   <translation>是否校正不详</translation>
  </message>
  <message>
   <source>treatment</source>
   <translation>治疗</translation>
  </message>
 </context>
 <context>
  <name>views/planes/annotations</name>
  <message>
   <source>bottom</source>
   <translation>下</translation>
  </message>
  <message>
   <source>bottom left</source>
   <translation>左下</translation>
  </message>
  <message>
   <source>bottom right</source>
   <translation>右下</translation>
  </message>
  <message>
   <source>top</source>
   <translation>上</translation>
  </message>
  <message>
   <source>top left</source>
   <translation>左上</translation>
  </message>
  <message>
   <source>top right</source>
   <translation>右上</translation>
  </message>
 </context>
 <context>
  <name>views/planes/heatmap</name>
  <message>
   <source>below 0 = disease</source>
   <translation>低于 0 = 病变</translation>
  </message>
  <message>
   <source>change of score in points</source>
   <translation>评分变化（点）</translation>
  </message>
  <message>
   <source>they disagree: do not lean on the map</source>
   <translation>两者不一致：不要依赖此热图</translation>
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
   <translation>掩膜的形状须与容积数据一致</translation>
  </message>
  <message>
   <source>no lobes were given</source>
   <translation>未给出肺叶</translation>
  </message>
 </context>
 <context>
  <name>views/planes/overlay_list</name>
  <message>
   <source>Colour of %1</source>
   <translation>%1的颜色</translation>
  </message>
  <message>
   <source>Colour of: %1</source>
   <translation>颜色：%1</translation>
  </message>
  <message>
   <source>Opacity of %1</source>
   <translation>%1的不透明度</translation>
  </message>
  <message>
   <source>Opacity of: %1</source>
   <translation>不透明度：%1</translation>
  </message>
  <message>
   <source>Show or hide: %1</source>
   <translation>显示或隐藏：%1</translation>
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
   <translation>病变 %1/%2，%3 mL</translation>
  </message>
  <message>
   <source>There is no lesion to go to.</source>
   <translation>没有可转到的病变。</translation>
  </message>
 </context>
 <context>
  <name>views/planes/slice_view</name>
  <message>
   <source>%1 %2 mm, %3</source>
   <translation>%1 %2 mm，%3</translation>
  </message>
  <message>
   <source>%1 plane</source>
   <translation>%1平面</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/new_study</name>
  <message>
   <source>%1 chosen</source>
   <translation>已选 %1</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>提问内容</translation>
  </message>
  <message>
   <source>CTs</source>
   <translation>CT</translation>
  </message>
  <message>
   <source>Choose where, and write the study</source>
   <translation>选择位置并写入研究</translation>
  </message>
  <message>
   <source>Make nothing (Esc)</source>
   <translation>不创建（Esc）</translation>
  </message>
  <message>
   <source>Make…</source>
   <translation>创建…</translation>
  </message>
  <message>
   <source>Names with commas between them</source>
   <translation>名称之间以逗号分隔</translation>
  </message>
  <message>
   <source>New reader study</source>
   <translation>新建阅片研究</translation>
  </message>
  <message>
   <source>Ratings of the heat maps</source>
   <translation>热图评级</translation>
  </message>
  <message>
   <source>Readers</source>
   <translation>阅片者</translation>
  </message>
  <message>
   <source>Scores of the levels</source>
   <translation>层面评分</translation>
  </message>
  <message>
   <source>Seed of the order</source>
   <translation>顺序的随机种子</translation>
  </message>
  <message>
   <source>Sessions of each</source>
   <translation>每人轮数</translation>
  </message>
  <message>
   <source>There is no analysed CT in the records yet; analyse some, then make the study.</source>
   <translation>记录库中尚无已分析的 CT；请先分析一些，再创建研究。</translation>
  </message>
  <message>
   <source>Which analysed CTs are asked about? Their names and codes are shown to no reader.</source>
   <translation>就哪些已分析的 CT 提问？其姓名和编号不向任何阅片者显示。</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/overview</name>
  <message>
   <source>%1 a session</source>
   <translation>每轮 %1</translation>
  </message>
  <message>
   <source>%1 case</source>
   <translation>%1 个病例</translation>
  </message>
  <message>
   <source>%1 cases</source>
   <translation>%1 个病例</translation>
  </message>
  <message>
   <source>%1 question</source>
   <translation>%1 题</translation>
  </message>
  <message>
   <source>%1 questions</source>
   <translation>%1 题</translation>
  </message>
  <message>
   <source>%1 session %2</source>
   <translation>%1第 %2 轮</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Choose analysed CTs of the records, readers and sessions</source>
   <translation>选择记录库中已分析的 CT、阅片者和轮数</translation>
  </message>
  <message>
   <source>Each session asks every question once, in an order of its own: first the scores of all slices, then the ratings of the heat maps. No name and no number of the program is shown. Every answer is kept at once; pause whenever you like.</source>
   <translation>每轮以独立的顺序将每题各问一次：先为所有层评分，再为热图评级。不显示姓名，也不显示程序的数值。每个答案立即保存；可随时暂停。</translation>
  </message>
  <message>
   <source>For whoever evaluates the study: what readers see here may sway those who are not finished</source>
   <translation>供研究评估者使用：所示内容可能影响尚未完成的阅片者</translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Make a study of analysed CTs, or open the folder of one that was made.</source>
   <translation>用已分析的 CT 创建研究，或打开已创建研究的文件夹。</translation>
  </message>
  <message>
   <source>New study…</source>
   <translation>新建研究…</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>打开研究…</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>The folder of a study</source>
   <translation>研究的文件夹</translation>
  </message>
  <message>
   <source>The session before comes first</source>
   <translation>须先完成前一轮</translation>
  </message>
  <message>
   <source>Workbook and plots into a new folder</source>
   <translation>将工作簿和图表写入新文件夹</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/picture</name>
  <message>
   <source>The slice</source>
   <translation>该层图像</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/reading</name>
  <message>
   <source>%1 of %2, %3 after it</source>
   <translation>%1/%2，其后还有 %3</translation>
  </message>
  <message>
   <source>All %1 questions of this session are answered. Thank you.</source>
   <translation>本轮全部 %1 题均已回答。谢谢。</translation>
  </message>
  <message>
   <source>Ask the last question again (Ctrl+Z, Backspace)</source>
   <translation>重答上一题（Ctrl+Z，Backspace）</translation>
  </message>
  <message>
   <source>Back to the overview; every answer is kept (Esc)</source>
   <translation>返回概览；所有答案均保留（Esc）</translation>
  </message>
  <message>
   <source>Each of the three needs a score; 0 % where there is none.</source>
   <translation>三项均须评分；没有则为 0 %。</translation>
  </message>
  <message>
   <source>Hide and show the heat map (H)</source>
   <translation>隐藏和显示热图（H）</translation>
  </message>
  <message>
   <source>How much of the lung on this slice is diseased? In steps of 5 %.</source>
   <translation>本层肺的病变占多少？以 5 % 为步长。</translation>
  </message>
  <message>
   <source>How well does this heat map show %1?</source>
   <translation>此热图显示%1的准确程度如何？</translation>
  </message>
  <message>
   <source>It was rated %1.</source>
   <translation>原评级为 %1。</translation>
  </message>
  <message>
   <source>Key %1</source>
   <translation>按键 %1</translation>
  </message>
  <message>
   <source>Keys 1 to 5 answer. H hides and shows the map.</source>
   <translation>按键 1 至 5 作答。H 隐藏或显示热图。</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>热图</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>阅片</translation>
  </message>
  <message>
   <source>TOT is usually at least the larger of GG and RET, and at most their sum.</source>
   <translation>TOT 通常不小于 GG 与 RET 中较大者，且不大于两者之和。</translation>
  </message>
  <message>
   <source>Take these scores</source>
   <translation>提交评分</translation>
  </message>
  <message>
   <source>Undo last answer</source>
   <translation>撤销上一答案</translation>
  </message>
  <message>
   <source>Write them down and go on (Enter)</source>
   <translation>记录评分并继续（Enter）</translation>
  </message>
  <message>
   <source>eye</source>
   <translation>eye</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>评级</translation>
  </message>
  <message>
   <source>score</source>
   <translation>评分</translation>
  </message>
  <message>
   <source>↑ ↓ change by 5 %, Enter goes on and takes the scores at the last one.</source>
   <translation>↑ ↓ 以 5 % 增减，Enter 前进，在最后一项时提交评分。</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/results</name>
  <message>
   <source>Agreement</source>
   <translation>一致性</translation>
  </message>
  <message>
   <source>To the overview (Esc)</source>
   <translation>返回概览（Esc）</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/window</name>
  <message>
   <source>Reader study</source>
   <translation>阅片研究</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/density</name>
  <message>
   <source>bones</source>
   <translation>骨</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/meshes</name>
  <message>
   <source>Building the 3D view</source>
   <translation>构建三维视图</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/pane</name>
  <message>
   <source>3D cannot be shown on this computer: no working OpenGL was found.
Everything else works without it. On Debian or Ubuntu, installing
libosmesa6 (software 3D) makes it work.</source>
   <translation>此计算机无法显示三维：未找到可用的 OpenGL。
其他功能不受影响。在 Debian 或 Ubuntu 上安装
libosmesa6（软件三维）即可使用。</translation>
  </message>
  <message>
   <source>Anterior</source>
   <translation>前面</translation>
  </message>
  <message>
   <source>Axial, from above</source>
   <translation>轴位，从上方看</translation>
  </message>
  <message>
   <source>Bones</source>
   <translation>骨骼</translation>
  </message>
  <message>
   <source>Coronal, seen from the front</source>
   <translation>冠状位，从前方看</translation>
  </message>
  <message>
   <source>Cut the scene open at the crosshair</source>
   <translation>在十字线处剖开场景</translation>
  </message>
  <message>
   <source>Cut ▾</source>
   <translation>剖切 ▾</translation>
  </message>
  <message>
   <source>Density of the lungs</source>
   <translation>肺密度</translation>
  </message>
  <message>
   <source>Look from the %1 of the patient, everything in sight</source>
   <translation>从患者%1观察，显示全部内容</translation>
  </message>
  <message>
   <source>No volume</source>
   <translation>无体绘制</translation>
  </message>
  <message>
   <source>Open 3D</source>
   <translation>打开三维</translation>
  </message>
  <message>
   <source>Posterior</source>
   <translation>后面</translation>
  </message>
  <message>
   <source>Preparing the 3D view …</source>
   <translation>正在准备三维视图 …</translation>
  </message>
  <message>
   <source>Show the CT itself in 3D beside the surfaces</source>
   <translation>在表面之外以三维显示 CT 本身</translation>
  </message>
  <message>
   <source>Show the five lobes, each in its own colour with its name</source>
   <translation>显示五个肺叶，各有颜色和名称</translation>
  </message>
  <message>
   <source>Superior</source>
   <translation>上面</translation>
  </message>
  <message>
   <source>Surfaces of the lungs, their lobes and lesions, with the five Goh levels.</source>
   <translation>肺、肺叶和病变的表面，以及五个 Goh 层面。</translation>
  </message>
  <message>
   <source>There is nothing to show in 3D yet: run the analysis first.</source>
   <translation>尚无可显示的三维内容：请先进行分析。</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>旋转</translation>
  </message>
  <message>
   <source>Turn the patient slowly; a press in the picture stops it</source>
   <translation>缓慢旋转患者；在图像中按下即停止</translation>
  </message>
  <message>
   <source>Volume ▾</source>
   <translation>体绘制 ▾</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>完整</translation>
  </message>
  <message>
   <source>back</source>
   <translation>后面</translation>
  </message>
  <message>
   <source>front</source>
   <translation>前面</translation>
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
   <translation>程序生成的胸部，病变已知</translation>
  </message>
  <message>
   <source>All commands…</source>
   <translation>所有命令…</translation>
  </message>
  <message>
   <source>All keys on one sheet</source>
   <translation>所有按键一览</translation>
  </message>
  <message>
   <source>All patients of the records: correlations, groups, figures</source>
   <translation>记录库中的全部患者：相关性、分组、图</translation>
  </message>
  <message>
   <source>All series found, why this one was chosen, skipped files</source>
   <translation>找到的所有序列、选定此序列的理由、已跳过的文件</translation>
  </message>
  <message>
   <source>All visits of this patient as an Excel workbook</source>
   <translation>此患者的所有就诊，写为 Excel 工作簿</translation>
  </message>
  <message>
   <source>Another key for a command; conflicts are named</source>
   <translation>为命令更换按键；会指出冲突</translation>
  </message>
  <message>
   <source>Append to cohort workbook…</source>
   <translation>追加到队列工作簿…</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>备份…</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>关闭程序</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>复制图像</translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation>复制结果</translation>
  </message>
  <message>
   <source>DICOM header…</source>
   <translation>DICOM 文件头…</translation>
  </message>
  <message>
   <source>Device, heat maps, privacy, theme, size of the letters</source>
   <translation>设备、热图、隐私、主题、字号</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>重做已撤销的更改</translation>
  </message>
  <message>
   <source>Every command, found by its words</source>
   <translation>按文字查找任何命令</translation>
  </message>
  <message>
   <source>Every element of the header of the slice shown, with a search</source>
   <translation>当前层文件头的所有元素，可搜索</translation>
  </message>
  <message>
   <source>Everything that is kept, in one ZIP file</source>
   <translation>全部已保存内容，写为一个 ZIP 文件</translation>
  </message>
  <message>
   <source>Export DICOM…</source>
   <translation>导出 DICOM…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Heat maps rated and levels scored blind, by several readers</source>
   <translation>多名阅片者盲法为热图评级、为层面评分</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>隐藏姓名</translation>
  </message>
  <message>
   <source>How to do it: the page about what is on screen, and a search</source>
   <translation>操作方法：当前界面的说明页，可搜索</translation>
  </message>
  <message>
   <source>Keep records</source>
   <translation>保存到记录库</translation>
  </message>
  <message>
   <source>Made in the background; Esc stops it</source>
   <translation>在后台生成；Esc 停止</translation>
  </message>
  <message>
   <source>Names, centres and widths of the windows on F2 to F8</source>
   <translation>F2 至 F8 各窗的名称、窗位和窗宽</translation>
  </message>
  <message>
   <source>Networks…</source>
   <translation>模型…</translation>
  </message>
  <message>
   <source>Next heat map pattern</source>
   <translation>下一种热图</translation>
  </message>
  <message>
   <source>Off: nothing about patients is written; what was kept can be read</source>
   <translation>关闭时：不写入任何患者信息；已保存的仍可读取</translation>
  </message>
  <message>
   <source>Off: numbers first, no maps; single slices have theirs on request</source>
   <translation>关闭时：先得数值，不生成热图；单层热图可按需生成</translation>
  </message>
  <message>
   <source>One row per visit, each only once</source>
   <translation>每次就诊一行，不重复</translation>
  </message>
  <message>
   <source>Open DICOM files, a ZIP, a DICOMDIR, NIfTI, NRRD or MetaImage</source>
   <translation>打开 DICOM 文件、ZIP、DICOMDIR、NIfTI、NRRD 或 MetaImage</translation>
  </message>
  <message>
   <source>Open built-in case</source>
   <translation>打开内置病例</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>打开文件…</translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation>打开文件夹…</translation>
  </message>
  <message>
   <source>Open the 3D surfaces; again: large, and back</source>
   <translation>打开三维表面；再按：放大及还原</translation>
  </message>
  <message>
   <source>Pictures, levels and results of the open CT</source>
   <translation>当前 CT 的图像、层面和结果</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>首选项…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Reader study…</source>
   <translation>阅片研究…</translation>
  </message>
  <message>
   <source>Recent studies, patients, opening a CT</source>
   <translation>最近的检查、患者、打开 CT</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>报告…</translation>
  </message>
  <message>
   <source>Restore from a backup…</source>
   <translation>从备份恢复…</translation>
  </message>
  <message>
   <source>Run the whole analysis, or go on where it stopped</source>
   <translation>进行完整分析，或从停止处继续</translation>
  </message>
  <message>
   <source>Segmentations, measurements, pictures, report</source>
   <translation>分割、测量、图像、报告</translation>
  </message>
  <message>
   <source>Series…</source>
   <translation>序列…</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>起始页</translation>
  </message>
  <message>
   <source>Stop what is running, or close the message</source>
   <translation>停止正在进行的操作，或关闭消息</translation>
  </message>
  <message>
   <source>TOT, GG, RET, off</source>
   <translation>TOT、GG、RET、关</translation>
  </message>
  <message>
   <source>Take back a backup; what is there now is kept beside it</source>
   <translation>恢复备份；现有内容保留在旁边</translation>
  </message>
  <message>
   <source>Take back the last change on this page</source>
   <translation>撤销本页的上一次更改</translation>
  </message>
  <message>
   <source>The active plane as it is shown onto the clipboard</source>
   <translation>将当前平面按所示复制到剪贴板</translation>
  </message>
  <message>
   <source>The open CT against a reader's mask, scores</source>
   <translation>当前 CT 与阅片者掩膜、评分的比较</translation>
  </message>
  <message>
   <source>The prior CT beside the open one, scrolled by anatomy</source>
   <translation>既往 CT 与当前 CT 并列，按解剖同步翻层</translation>
  </message>
  <message>
   <source>The result as five lines of text onto the clipboard</source>
   <translation>将结果以五行文字复制到剪贴板</translation>
  </message>
  <message>
   <source>The window on the whole screen, and back</source>
   <translation>窗口占满屏幕及还原</translation>
  </message>
  <message>
   <source>Through the program in seven steps, on a generated chest</source>
   <translation>以程序生成的胸部，分七步介绍程序</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>导览</translation>
  </message>
  <message>
   <source>Trend workbook…</source>
   <translation>趋势工作簿…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Versions, networks and their measured errors</source>
   <translation>版本、模型及其实测误差</translation>
  </message>
  <message>
   <source>Visits, lung function, change and progression</source>
   <translation>就诊、肺功能、变化和进展</translation>
  </message>
  <message>
   <source>Which networks analyse; add, test and remove your own</source>
   <translation>由哪些模型分析；添加、测试和移除自有模型</translation>
  </message>
  <message>
   <source>Window presets…</source>
   <translation>窗预设…</translation>
  </message>
  <message>
   <source>Write a report of two pages as PDF, to print or to hand on</source>
   <translation>写入两页的 PDF 报告，供打印或转交</translation>
  </message>
  <message>
   <source>Write the workbook, the JSON and the masks into a folder</source>
   <translation>将工作簿、JSON 和掩膜写入文件夹</translation>
  </message>
  <message>
   <source>about</source>
   <translation>关于</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>cube</source>
   <translation>立方体</translation>
  </message>
  <message>
   <source>guide</source>
   <translation>指南</translation>
  </message>
  <message>
   <source>header</source>
   <translation>文件头</translation>
  </message>
  <message>
   <source>networks</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>page_%1</source>
   <translation>page_%1</translation>
  </message>
  <message>
   <source>pattern</source>
   <translation>影像形态</translation>
  </message>
  <message>
   <source>preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <source>presets</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>series</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>shortcuts</source>
   <translation>快捷键</translation>
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
   <translation>命令</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>符合的命令</translation>
  </message>
  <message>
   <source>No command has these words.</source>
   <translation>没有含这些文字的命令。</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>您想做什么？</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>已停用</translation>
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
   <translation>设备</translation>
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
   <translation>页面</translation>
  </message>
 </context>
 <context>
  <name>views/shared/messages</name>
  <message>
   <source>%1 more</source>
   <translation>另有 %1 条</translation>
  </message>
  <message>
   <source>Close this message (Esc)</source>
   <translation>关闭此消息（Esc）</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation>复制日志</translation>
  </message>
  <message>
   <source>Copy the program's log (no patient data in it) for a report</source>
   <translation>复制程序日志（不含患者数据）以便报告问题</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>They come when this one is closed</source>
   <translation>关闭此条后显示其余消息</translation>
  </message>
 </context>
 <context>
  <name>views/shared/pieces</name>
  <message>
   <source>Part that scrolls</source>
   <translation>滚动区域</translation>
  </message>
  <message>
   <source>Table: %1</source>
   <translation>表格：%1</translation>
  </message>
  <message>
   <source>User guide: %1</source>
   <translation>用户指南：%1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/question_bar</name>
  <message>
   <source>Close the question (Esc)</source>
   <translation>关闭提问（Esc）</translation>
  </message>
  <message>
   <source>Question: %1</source>
   <translation>提问：%1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/theme</name>
  <message>
   <source>Dark, for the reading room</source>
   <translation>深色，用于阅片室</translation>
  </message>
  <message>
   <source>Fusion</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <source>Light, for a bright room</source>
   <translation>浅色，用于明亮房间</translation>
  </message>
  <message>
   <source>accent</source>
   <translation>accent</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>font-size: %1px</source>
   <translation>font-size: %1px</translation>
  </message>
  <message>
   <source>light</source>
   <translation>浅色</translation>
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
   <translation>%1 失败</translation>
  </message>
  <message>
   <source>CTs that are analysed in the background</source>
   <translation>在后台分析的 CT</translation>
  </message>
  <message>
   <source>Clear finished</source>
   <translation>清除已完成项</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Show this patient</source>
   <translation>显示此患者</translation>
  </message>
  <message>
   <source>Take it out of the list, or stop it</source>
   <translation>从列表中移除，或停止</translation>
  </message>
  <message>
   <source>Waiting list</source>
   <translation>等待列表</translation>
  </message>
  <message>
   <source>Waiting list %1 of %2%3%4 ▴</source>
   <translation>等待列表 %1/%2%3%4 ▴</translation>
  </message>
 </context>
 <context>
  <name>views/start/move_dialog</name>
  <message>
   <source>Move a CT</source>
   <translation>移动 CT</translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>移至此处</translation>
  </message>
  <message>
   <source>To which patient and visit does “%1” belong?</source>
   <translation>“%1”属于哪名患者和哪次就诊？</translation>
  </message>
 </context>
 <context>
  <name>views/start/patient_list</name>
  <message>
   <source>%1 found</source>
   <translation>找到 %1</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Last stage</source>
   <translation>最近分期</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>末次就诊</translation>
  </message>
  <message>
   <source>Search code, name or hospital number</source>
   <translation>搜索编号、姓名或病历号</translation>
  </message>
  <message>
   <source>Search patients</source>
   <translation>搜索患者</translation>
  </message>
 </context>
 <context>
  <name>views/start/recent_studies</name>
  <message>
   <source>CT series</source>
   <translation>CT 序列</translation>
  </message>
  <message>
   <source>Click opens the CT</source>
   <translation>点击打开 CT</translation>
  </message>
  <message>
   <source>Move to another patient or visit…</source>
   <translation>移至另一患者或就诊…</translation>
  </message>
  <message>
   <source>Not analysed yet</source>
   <translation>尚未分析</translation>
  </message>
  <message>
   <source>Show the patient</source>
   <translation>显示该患者</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>无日期</translation>
  </message>
 </context>
 <context>
  <name>views/start/start_page</name>
  <message>
   <source>A DICOM folder, a ZIP archive, a DICOMDIR, loose DICOM files, or a volume in Hounsfield units as NIfTI, NRRD or MetaImage</source>
   <translation>DICOM 文件夹、ZIP 压缩包、DICOMDIR、零散 DICOM 文件，或以 Hounsfield 单位存储的 NIfTI、NRRD 或 MetaImage 容积</translation>
  </message>
  <message>
   <source>A generated thorax with known lesions; no patient</source>
   <translation>程序生成的胸部，病变已知；不是患者</translation>
  </message>
  <message>
   <source>Drop a chest CT anywhere on this window</source>
   <translation>将胸部 CT 拖放到此窗口任意位置</translation>
  </message>
  <message>
   <source>Nothing leaves this computer. The source folder is only read. Research use only, not a medical device.</source>
   <translation>任何数据都不会离开此计算机。源文件夹只读。仅供研究使用，不是医疗器械。</translation>
  </message>
  <message>
   <source>Recent studies</source>
   <translation>最近的检查</translation>
  </message>
 </context>
 <context>
  <name>views/tool_bar</name>
  <message>
   <source>More ▾</source>
   <translation>更多 ▾</translation>
  </message>
  <message>
   <source>Other things to open, exports of the patient, records</source>
   <translation>其他可打开的内容、患者导出、记录库</translation>
  </message>
 </context>
 <context>
  <name>views/trend/chart</name>
  <message>
   <source>%1 of the chart</source>
   <translation>图表的%1</translation>
  </message>
  <message>
   <source>%1: not measured at any visit</source>
   <translation>%1：任何就诊均未测量</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy the chart as a picture (Ctrl+C in the chart)</source>
   <translation>将图表复制为图片（图表中按 Ctrl+C）</translation>
  </message>
  <message>
   <source>Left axis</source>
   <translation>左轴</translation>
  </message>
  <message>
   <source>Nothing was measured at these visits yet. Analyse a CT or type lung function.</source>
   <translation>这些就诊尚无测量值。请分析 CT 或输入肺功能。</translation>
  </message>
  <message>
   <source>One visit so far: a second one makes a trend.</source>
   <translation>目前只有一次就诊：有第二次才能显示趋势。</translation>
  </message>
  <message>
   <source>PNG…</source>
   <translation>PNG…</translation>
  </message>
  <message>
   <source>Right axis</source>
   <translation>右轴</translation>
  </message>
  <message>
   <source>SVG…</source>
   <translation>SVG…</translation>
  </message>
  <message>
   <source>Save the chart as a drawing that can be enlarged</source>
   <translation>将图表保存为可放大的矢量图</translation>
  </message>
  <message>
   <source>Save the chart as a picture of 2200 × 1280 pixels</source>
   <translation>将图表保存为 2200 × 1280 像素的图片</translation>
  </message>
  <message>
   <source>There are no visits yet. Add a visit, and the chart begins here.</source>
   <translation>尚无就诊。新增就诊后，图表从此开始。</translation>
  </message>
  <message>
   <source>Tick a measure on the right to draw it.</source>
   <translation>勾选右侧的测量值以绘制。</translation>
  </message>
  <message>
   <source>Trend of %1</source>
   <translation>%1的趋势</translation>
  </message>
  <message>
   <source>Trend over time; arrow keys go from mark to mark, Enter shows the visit</source>
   <translation>随时间的趋势；方向键逐点移动，Enter 显示该次就诊</translation>
  </message>
 </context>
 <context>
  <name>views/trend/picture</name>
  <message>
   <source>A picture of the chart is saved as .png or .svg; choose one of these endings.</source>
   <translation>图表保存为 .png 或 .svg；请选择其中一种扩展名。</translation>
  </message>
  <message>
   <source>the picture could not be written</source>
   <translation>图片无法写入</translation>
  </message>
 </context>
 <context>
  <name>views/trend/series</name>
  <message>
   <source>DLCO, mmol/min/kPa</source>
   <translation>DLCO，mmol/min/kPa</translation>
  </message>
  <message>
   <source>Density, % of lungs</source>
   <translation>密度，占肺 %</translation>
  </message>
  <message>
   <source>Density, HU</source>
   <translation>密度，HU</translation>
  </message>
  <message>
   <source>Dotted: no value at a visit in between.</source>
   <translation>虚线：其间有就诊无数值。</translation>
  </message>
  <message>
   <source>Extent, %</source>
   <translation>范围，%</translation>
  </message>
  <message>
   <source>FEV1/FVC, %</source>
   <translation>FEV1/FVC，%</translation>
  </message>
  <message>
   <source>Goh ground-glass</source>
   <translation>Goh 磨玻璃影</translation>
  </message>
  <message>
   <source>Goh reticulation</source>
   <translation>Goh 网格影</translation>
  </message>
  <message>
   <source>HAA, −600 to −250 HU</source>
   <translation>HAA，−600 至 −250 HU</translation>
  </message>
  <message>
   <source>Height, cm</source>
   <translation>身高，cm</translation>
  </message>
  <message>
   <source>KCO, mmol/min/kPa/L</source>
   <translation>KCO，mmol/min/kPa/L</translation>
  </message>
  <message>
   <source>KL-6, U/mL</source>
   <translation>KL-6，U/mL</translation>
  </message>
  <message>
   <source>Kurtosis to −200 HU</source>
   <translation>峰度，至 −200 HU</translation>
  </message>
  <message>
   <source>LAA, below −950 HU</source>
   <translation>LAA，低于 −950 HU</translation>
  </message>
  <message>
   <source>Lung function, % predicted</source>
   <translation>肺功能，占预计值 %</translation>
  </message>
  <message>
   <source>Lung function, L</source>
   <translation>肺功能，L</translation>
  </message>
  <message>
   <source>Shape of density</source>
   <translation>密度分布形态</translation>
  </message>
  <message>
   <source>Six-minute walk, m</source>
   <translation>6 分钟步行，m</translation>
  </message>
  <message>
   <source>Volume, mL</source>
   <translation>容积，mL</translation>
  </message>
  <message>
   <source>Weight, kg</source>
   <translation>体重，kg</translation>
  </message>
  <message>
   <source>first value</source>
   <translation>首次值</translation>
  </message>
  <message>
   <source>mRSS, points</source>
   <translation>mRSS，分</translation>
  </message>
  <message>
   <source>star</source>
   <translation>星形</translation>
  </message>
  <message>
   <source>±%1 points around the first %2: %3</source>
   <translation>首次%2 ±%1 个百分点：%3</translation>
  </message>
 </context>
 <context>
  <name>workers/time_left</name>
  <message>
   <source>%1 left</source>
   <translation>还剩 %1</translation>
  </message>
  <message>
   <source>about %1 min</source>
   <translation>约 %1 min</translation>
  </message>
  <message>
   <source>about %1 s</source>
   <translation>约 %1 s</translation>
  </message>
 </context>
 <context>
  <name>help/glossary</name>
  <message>
   <source>A level is consistent when max(GG, RET) ≤ TOT ≤ GG + RET: the union can be neither smaller than its largest part nor larger than the sum.</source>
   <translation>层面评分一致的条件是 max(GG, RET) ≤ TOT ≤ GG + RET：并集既不小于其最大部分，也不大于两者之和。</translation>
  </message>
  <message>
   <source>Consolidation: dense lung in which vessels can no longer be seen.</source>
   <translation>实变：肺密度增高，其内血管不再可见。</translation>
  </message>
  <message>
   <source>Established fibrosis: coarse reticulation with distortion, traction bronchiectasis or honeycombing.</source>
   <translation>已形成的纤维化：粗网格影伴结构扭曲、牵拉性支气管扩张或蜂窝影。</translation>
  </message>
  <message>
   <source>Forced vital capacity in percent of the predicted value. Needed only where the extent lies between 10 and 30 %. Leave at 'unknown' if there is none.</source>
   <translation>用力肺活量占预计值的百分比。仅当范围在 10 至 30 % 之间时需要。没有则保留“未知”。</translation>
  </message>
  <message>
   <source>GG, ground-glass extent: share of the lung area of this slice with hazy density that leaves vessels visible, in percent.</source>
   <translation>GG，磨玻璃范围：本层肺面积中密度呈云雾状增高而血管仍可见的部分所占的百分比。</translation>
  </message>
  <message>
   <source>Goh level 1: origin of the great vessels.</source>
   <translation>Goh 层面 1：大血管起始部。</translation>
  </message>
  <message>
   <source>Goh level 2: main carina.</source>
   <translation>Goh 层面 2：主隆突。</translation>
  </message>
  <message>
   <source>Goh level 3: pulmonary venous confluence.</source>
   <translation>Goh 层面 3：肺静脉汇合处。</translation>
  </message>
  <message>
   <source>Goh level 4: halfway between levels 3 and 5.</source>
   <translation>Goh 层面 4：层面 3 与 5 的中点。</translation>
  </message>
  <message>
   <source>Goh level 5: one centimetre above the right hemidiaphragm.</source>
   <translation>Goh 层面 5：右侧膈顶上方 1 cm。</translation>
  </message>
  <message>
   <source>Goh stage: extent below 10 % limited, above 30 % extensive; from 10 to 30 % FVC decides: at least 70 % predicted limited, less extensive. Goh, AJRCCM 2008;177:1248.</source>
   <translation>Goh 分期：范围低于 10 % 为局限型，高于 30 % 为广泛型；10 至 30 % 时由 FVC 决定：不低于预计值 70 % 为局限型，低于则为广泛型。Goh, AJRCCM 2008;177:1248.</translation>
  </message>
  <message>
   <source>Ground-glass opacity: hazy increased density that leaves vessels and bronchi visible.</source>
   <translation>磨玻璃影：密度呈云雾状增高，血管和支气管仍可见。</translation>
  </message>
  <message>
   <source>Lobes: the lungs cut along their fissures. Where a fissure cannot be seen its border goes on smoothly from where it can. Click: go to the most diseased slice of the lobe.</source>
   <translation>肺叶：沿叶间裂划分的肺。叶间裂不可见处，边界由可见部分平滑延续。点击：转到该肺叶病变最重的层。</translation>
  </message>
  <message>
   <source>Lung volume with vessels inside, trachea and main bronchi outside.</source>
   <translation>肺容积，包括肺内血管，不包括气管和主支气管。</translation>
  </message>
  <message>
   <source>Mean density of the lungs in Hounsfield units.</source>
   <translation>肺的平均密度，单位 Hounsfield 单位。</translation>
  </message>
  <message>
   <source>Mean of the five TOT scores in percent (Goh 2008).</source>
   <translation>五个 TOT 评分的平均值，单位 %（Goh 2008）。</translation>
  </message>
  <message>
   <source>Moved by the reader; the automatic place and scores are kept and exported beside.</source>
   <translation>由阅片者移动；自动位置和评分一并保留并导出。</translation>
  </message>
  <message>
   <source>RET, reticulation extent: share of the lung area of this slice with a net of fine lines, in percent.</source>
   <translation>RET，网格范围：本层肺面积中呈细线网状的部分所占的百分比。</translation>
  </message>
  <message>
   <source>Readers score in steps of 5 %. The raw number of the network is in brackets.</source>
   <translation>阅片者以 5 % 为步长评分。括号内为模型的原始数值。</translation>
  </message>
  <message>
   <source>Reticulation: fine crossing lines, thickened septa.</source>
   <translation>网格影：细线交错，小叶间隔增厚。</translation>
  </message>
  <message>
   <source>Signed replacement heat map: each place is replaced by healthy lung and the change of the score noted. Yellow to red: disease adds to the score here. Green to blue: the contrary.</source>
   <translation>带符号的替换热图：逐处以健康肺替换，记录评分的变化。黄至红：该处病变使评分升高。绿至蓝：相反。</translation>
  </message>
  <message>
   <source>TOT, total extent: share of the lung area of this slice covered by any interstitial disease, in percent. It is the area of the union of the patterns.</source>
   <translation>TOT，总范围：本层肺面积中任何间质性病变所占的百分比，即各种影像形态并集的面积。</translation>
  </message>
  <message>
   <source>The score read off the thresholded heat map beside the network's own score. Where both agree, the map shows what the network really used.</source>
   <translation>由热图按阈值得出的评分，与模型自身评分并列。两者一致时，热图显示的是模型真正依据的内容。</translation>
  </message>
  <message>
   <source>Union of all lesion classes; smaller than the sum where classes overlap.</source>
   <translation>所有病变类别的并集；类别重叠时小于各类之和。</translation>
  </message>
  <message>
   <source>Where the networks really ran, read from the session after it was created.</source>
   <translation>模型实际运行的设备，在会话创建后读取。</translation>
  </message>
 </context>
 <context>
  <name>help/patient</name>
  <message>
   <source>Anything else about the patient.</source>
   <translation>患者的其他信息。</translation>
  </message>
  <message>
   <source>Anything else about this visit. Saved when the box is left.</source>
   <translation>此次就诊的其他信息。离开输入框时保存。</translation>
  </message>
  <message>
   <source>Autoantibody of systemic sclerosis.</source>
   <translation>系统性硬化症的自身抗体。</translation>
  </message>
  <message>
   <source>Breathlessness by the mMRC scale:&lt;br&gt;0 – only on strenuous exercise&lt;br&gt;1 – when hurrying or walking up a slight hill&lt;br&gt;2 – walks slower than people of the same age, or stops for breath&lt;br&gt;3 – stops for breath after about 100 m or a few minutes&lt;br&gt;4 – too breathless to leave the house, or when dressing</source>
   <translation>mMRC 呼吸困难分级：&lt;br&gt;0 – 仅在剧烈活动时&lt;br&gt;1 – 快走或上缓坡时&lt;br&gt;2 – 走路比同龄人慢，或需停下喘息&lt;br&gt;3 – 步行约 100 m 或数分钟后需停下喘息&lt;br&gt;4 – 气促严重而不能出门，或穿脱衣时</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in mmol/min/kPa. Typed with its unit, for example 15.2 mL/min/mmHg, it is divided by 2.986.</source>
   <translation>DLCO，一氧化碳弥散量，单位 mmol/min/kPa。连同单位输入时（如 15.2 mL/min/mmHg），除以 2.986。</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in percent of the predicted value.</source>
   <translation>DLCO，一氧化碳弥散量，占预计值百分比。</translation>
  </message>
  <message>
   <source>Day of the visit. Type 2024-03-15 or 15.03.2024. One visit a day.</source>
   <translation>就诊日期。按 2024-03-15 或 15.03.2024 输入。每天一次就诊。</translation>
  </message>
  <message>
   <source>FEV1 in percent of the predicted value.</source>
   <translation>FEV1 占预计值百分比。</translation>
  </message>
  <message>
   <source>FEV1, volume breathed out in the first second, in litres. It cannot be larger than FVC.</source>
   <translation>FEV1，第一秒用力呼气容积，单位 L。不可能大于 FVC。</translation>
  </message>
  <message>
   <source>FVC in percent of the predicted value. Declines in points (absolute) and the Goh stage are taken from it.</source>
   <translation>FVC 占预计值百分比。以百分点计的下降（绝对下降）和 Goh 分期由此得出。</translation>
  </message>
  <message>
   <source>FVC, forced vital capacity, in litres. Declines in percent of the first value (relative) are taken from litres where both dates have them.</source>
   <translation>FVC，用力肺活量，单位 L。两个日期均有 L 值时，以首次值百分比计的下降（相对下降）由 L 值计算。</translation>
  </message>
  <message>
   <source>Goh extent: mean of the five TOT scores in percent.</source>
   <translation>Goh 范围：五个 TOT 评分的平均值，单位 %。</translation>
  </message>
  <message>
   <source>Goh stage with the FVC typed for this visit: below 10 % limited, above 30 % extensive, between them FVC decides.</source>
   <translation>按此次就诊所输 FVC 得出的 Goh 分期：低于 10 % 为局限型，高于 30 % 为广泛型，其间由 FVC 决定。</translation>
  </message>
  <message>
   <source>INBUILD asks whether fibrosis on CT increased; it is the reader's judgement.</source>
   <translation>INBUILD 询问 CT 上的纤维化是否加重；由阅片者判断。</translation>
  </message>
  <message>
   <source>KCO, DLCO by alveolar volume, in mmol/min/kPa/L. Typed with its unit, for example 4.5 mL/min/mmHg/L, it is divided by 2.986.</source>
   <translation>KCO，DLCO 与肺泡通气量之比，单位 mmol/min/kPa/L。连同单位输入时（如 4.5 mL/min/mmHg/L），除以 2.986。</translation>
  </message>
  <message>
   <source>Lung function measured up to so many days from a visit that has none, for example from the day of the CT, goes into that visit with its own date; everything else becomes a visit of its own day.</source>
   <translation>若某次就诊没有肺功能，而肺功能检查与之（例如 CT 当日）相隔不超过此天数，则连同自身日期归入该次就诊；其余各按其日期新建就诊。</translation>
  </message>
  <message>
   <source>Name of the patient; kept on this computer only and hidden in pseudonym mode.</source>
   <translation>患者姓名；仅保存在此计算机上，假名模式下隐藏。</translation>
  </message>
  <message>
   <source>Number of the patient in the hospital (DICOM PatientID); sheets of lung function are matched by it or by the code. Hidden in pseudonym mode.</source>
   <translation>患者的医院编号，即病历号（DICOM PatientID）；肺功能表格按此号或编号匹配。假名模式下隐藏。</translation>
  </message>
  <message>
   <source>PPF 2022 asks the reader: any one of these six signs is radiological progression. Numbers of the program stand beside them and decide nothing.</source>
   <translation>PPF 2022 由阅片者判断：六项征象中任一项即为影像学进展。程序的数值列于旁边，不作任何判定。</translation>
  </message>
  <message>
   <source>PPF 2022 is defined for interstitial lung disease other than IPF.</source>
   <translation>PPF 2022 针对 IPF 以外的间质性肺疾病而定义。</translation>
  </message>
  <message>
   <source>PPF 2022 is not met where something else explains the worsening, for example infection, heart failure or treatment toxicity.</source>
   <translation>病情加重另有原因（例如感染、心力衰竭或治疗毒性）时，不符合 PPF 2022。</translation>
  </message>
  <message>
   <source>Sex as written in the CT.</source>
   <translation>性别，按 CT 所载。</translation>
  </message>
  <message>
   <source>Symptoms in words, for example cough.</source>
   <translation>症状的文字描述，例如咳嗽。</translation>
  </message>
  <message>
   <source>The day lung function was measured, where it was not the day of the visit. Rules count the time between these days.</source>
   <translation>肺功能检查日期（如非就诊当日）。各规则按这些日期计算间隔。</translation>
  </message>
  <message>
   <source>The pseudonym: the only thing shown and exported in pseudonym mode.</source>
   <translation>假名：假名模式下唯一显示和导出的标识。</translation>
  </message>
  <message>
   <source>The two visits that the progression rules, the change table and the comparison of the CTs are about.</source>
   <translation>进展规则、变化表和 CT 比较所针对的两次就诊。</translation>
  </message>
  <message>
   <source>Treatment at this visit, for example mycophenolate 2 g, nintedanib.</source>
   <translation>此次就诊的治疗，例如吗替麦考酚酯 2 g、尼达尼布。</translation>
  </message>
  <message>
   <source>Whether DLCO was corrected for haemoglobin. PPF 2022 asks for the corrected value; the rule says so where it is not known.</source>
   <translation>DLCO 是否经血红蛋白校正。PPF 2022 要求校正值；不明时规则会注明。</translation>
  </message>
  <message>
   <source>Whether respiratory symptoms are worse than at the visit before. 'Not asked' leaves rules that need it undecided.</source>
   <translation>呼吸症状是否比上次就诊加重。选“未询问”时，需要此项的规则无法判定。</translation>
  </message>
  <message>
   <source>Year of birth, four digits.</source>
   <translation>出生年份，四位数字。</translation>
  </message>
 </context>
</TS>
