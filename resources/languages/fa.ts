<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
 <context>
  <name>__init__</name>
  <message>
   <source>SScILD Desktop</source>
   <translation>SScILD Desktop</translation>
  </message>
  <message>
   <source>module %1 has no attribute %2</source>
   <translation>ماژول %1 ویژگی %2 را ندارد</translation>
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
   <translation>متوقف شد؛ چیزی نوشته نشد.</translation>
  </message>
 </context>
 <context>
  <name>api</name>
  <message>
   <source>No network “%1” serves “%2”; the roles are %3.</source>
   <translation>هیچ شبکه‌ای به نام «%1» برای «%2» نیست؛ نقش‌ها %3 هستند.</translation>
  </message>
  <message>
   <source>There is no device “%1”; choose %2.</source>
   <translation>دستگاه پردازش «%1» وجود ندارد؛ %2 را برگزینید.</translation>
  </message>
  <message>
   <source>There is no file or folder “%1”; check the name.</source>
   <translation>فایل یا پوشه‌ای به نام «%1» نیست؛ نام را بررسی کنید.</translation>
  </message>
  <message>
   <source>There is no series with this UID there.</source>
   <translation>سری‌ای با این UID آنجا نیست.</translation>
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
   <translation>صفحه نمایش قطع شد و برنامه پایان می‌یابد؛ آنچه تمام یا وارد شده بود ذخیره شده است.</translation>
  </message>
  <message>
   <source>The display is gone, so the program ends; what was not saved yet could not be saved.</source>
   <translation>صفحه نمایش قطع شد و برنامه پایان می‌یابد؛ آنچه هنوز ذخیره نشده بود ذخیره نشد.</translation>
  </message>
  <message>
   <source>the display is gone</source>
   <translation>صفحه نمایش قطع شده است</translation>
  </message>
 </context>
 <context>
  <name>app/program</name>
  <message>
   <source>Log</source>
   <translation>گزارش رویدادها</translation>
  </message>
  <message>
   <source>No CUDA: %1.</source>
   <translation>CUDA در دسترس نیست: %1.</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>پرونده‌ها</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>تنظیمات</translation>
  </message>
 </context>
 <context>
  <name>app/start</name>
  <message>
   <source>%1 %2. Research use only.</source>
   <translation>%1 %2. فقط برای کاربرد پژوهشی.</translation>
  </message>
  <message>
   <source>%1. Please report it with the log %2.</source>
   <translation>%1. لطفاً همراه با گزارش رویدادها %2 اطلاع دهید.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly the last time; what had been finished is in the records. What it was doing is in %1: send that file with a report.</source>
   <translation>برنامه بار گذشته ناگهان بسته شد؛ آنچه تمام شده بود در پرونده‌هاست. آنچه در حال انجام بود در %1 آمده است: آن فایل را همراه گزارش خطا بفرستید.</translation>
  </message>
  <message>
   <source>analyse without heat maps</source>
   <translation>تحلیل بدون نقشه حرارتی</translation>
  </message>
  <message>
   <source>folder, ZIP, DICOMDIR or files to open</source>
   <translation>پوشه، ZIP، DICOMDIR یا فایل‌هایی که باز شوند</translation>
  </message>
  <message>
   <source>open the built-in case</source>
   <translation>باز کردن نمونه داخلی</translation>
  </message>
  <message>
   <source>sscild-desktop-%1</source>
   <translation>sscild-desktop-%1</translation>
  </message>
  <message>
   <source>where the networks run</source>
   <translation>محل اجرای شبکه‌ها</translation>
  </message>
 </context>
 <context>
  <name>command_line/arguments</name>
  <message>
   <source>“%1” is not a number such as 72 or 72.5</source>
   <translation>«%1» عددی مانند 72 یا 72.5 نیست</translation>
  </message>
  <message>
   <source>“%1” is not a part such as 2/3</source>
   <translation>«%1» بخشی مانند 2/3 نیست</translation>
  </message>
 </context>
 <context>
  <name>command_line/batch</name>
  <message>
   <source>No study was found there; choose a folder with folders, ZIP files or NIfTI files of CTs.</source>
   <translation>آنجا مطالعه‌ای پیدا نشد؛ پوشه‌ای شامل پوشه‌ها، فایل‌های ZIP یا NIfTI از CT انتخاب کنید.</translation>
  </message>
  <message>
   <source>The key file would lie among the CTs or the results; name another place with --key.</source>
   <translation>فایل کلید میان CTها یا نتایج قرار می‌گیرد؛ با --key جای دیگری تعیین کنید.</translation>
  </message>
  <message>
   <source>The number of workers must be 1 or more.</source>
   <translation>تعداد پردازش‌گرها باید 1 یا بیشتر باشد.</translation>
  </message>
 </context>
 <context>
  <name>command_line/evaluating</name>
  <message>
   <source>Name a CT with a mask or with --readers SCORES.xlsx, or a folder with --siccs.</source>
   <translation>یک CT همراه ماسک یا با --readers SCORES.xlsx، یا یک پوشه با --siccs تعیین کنید.</translation>
  </message>
  <message>
   <source>The scores are of %1 cases, but one CT was named; keep the rows of this CT.</source>
   <translation>امتیازها از %1 مورد است ولی یک CT تعیین شده؛ فقط ردیف‌های همین CT را نگه دارید.</translation>
  </message>
 </context>
 <context>
  <name>command_line/networks</name>
  <message>
   <source>Labels are mapped as in --map opacity=ggo,other=ignore.</source>
   <translation>برچسب‌ها این‌گونه نگاشت می‌شوند: --map opacity=ggo,other=ignore.</translation>
  </message>
  <message>
   <source>“%1” and “%2” are both for %3; name one for each role.</source>
   <translation>«%1» و «%2» هر دو برای %3 هستند؛ برای هر نقش یکی تعیین کنید.</translation>
  </message>
 </context>
 <context>
  <name>command_line/one_series</name>
  <message>
   <source>%1 To analyse it all the same, add --anyway.</source>
   <translation>%1 برای تحلیل با وجود این، --anyway را بیفزایید.</translation>
  </message>
  <message>
   <source>There is no series with this UID; “sscild scan --json FOLDER” lists them.</source>
   <translation>سری‌ای با این UID نیست؛ «sscild scan --json FOLDER» سری‌ها را فهرست می‌کند.</translation>
  </message>
 </context>
 <context>
  <name>command_line/records</name>
  <message>
   <source>The two pass phrases are not the same; nothing was encrypted.</source>
   <translation>دو عبارت عبور یکسان نیستند؛ چیزی رمزگذاری نشد.</translation>
  </message>
 </context>
 <context>
  <name>command_line/study</name>
  <message>
   <source>There is no CT in “%1”; name the folder that they lie in.</source>
   <translation>در «%1» هیچ CT نیست؛ پوشه‌ای را که CTها در آن هستند تعیین کنید.</translation>
  </message>
 </context>
 <context>
  <name>controllers/cohort</name>
  <message>
   <source>Analysing the cohort …</source>
   <translation>در حال تحلیل کوهورت …</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>باز کردن پوشه</translation>
  </message>
  <message>
   <source>Reading the patients of the records …</source>
   <translation>در حال خواندن بیماران پرونده‌ها …</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>ذخیره</translation>
  </message>
  <message>
   <source>There are no patients with measured visits in the records yet.</source>
   <translation>هنوز در پرونده‌ها بیماری با ویزیت اندازه‌گیری‌شده نیست.</translation>
  </message>
  <message>
   <source>Writing the cohort workbook …</source>
   <translation>در حال نوشتن کارپوشه کوهورت …</translation>
  </message>
  <message>
   <source>Written: %1</source>
   <translation>نوشته شد: %1</translation>
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
   <translation>یکسان</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/run</name>
  <message>
   <source>Choose folder…</source>
   <translation>انتخاب پوشه…</translation>
  </message>
  <message>
   <source>Loading %1 …</source>
   <translation>در حال بارگذاری %1 …</translation>
  </message>
  <message>
   <source>Loading was stopped.</source>
   <translation>بارگذاری متوقف شد.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>تلاش دوباره</translation>
  </message>
  <message>
   <source>error</source>
   <translation>خطا</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>سطح‌ها</translation>
  </message>
  <message>
   <source>load:%1</source>
   <translation>load:%1</translation>
  </message>
  <message>
   <source>masks</source>
   <translation>ماسک‌ها</translation>
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
   <translation>%1 انطباق در حال انجام است.</translation>
  </message>
  <message>
   <source>%1, surface %2 mm%3</source>
   <translation>%1، فاصله سطح‌ها %2 mm%3</translation>
  </message>
  <message>
   <source>A CT is being opened …</source>
   <translation>در حال باز کردن یک CT …</translation>
  </message>
  <message>
   <source>Both sides name the same CT; choose another one on one side.</source>
   <translation>هر دو سو یک CT است؛ در یک سو CT دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>Comparing voxel by voxel</source>
   <translation>مقایسه وکسل به وکسل</translation>
  </message>
  <message>
   <source>Compute the difference</source>
   <translation>محاسبه اختلاف</translation>
  </message>
  <message>
   <source>Finding the lungs</source>
   <translation>یافتن ریه‌ها</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>بارگذاری</translation>
  </message>
  <message>
   <source>Lungs overlap %1 (before %2)</source>
   <translation>هم‌پوشانی ریه‌ها %1 (پیش از انطباق %2)</translation>
  </message>
  <message>
   <source>No CT of %1 is kept yet. Open one (Ctrl+O), then an earlier one to compare it with.</source>
   <translation>هنوز CT نگه‌داشته‌شده‌ای از %1 نیست. یکی باز کنید (Ctrl+O) و سپس CT قدیمی‌تری برای مقایسه.</translation>
  </message>
  <message>
   <source>No patient is open. Open a patient on the start page, or a CT, which opens its patient.</source>
   <translation>بیماری باز نیست. در صفحه شروع یک بیمار را باز کنید، یا یک CT را که بیمارش را هم باز می‌کند.</translation>
  </message>
  <message>
   <source>Nothing to compare with yet.</source>
   <translation>هنوز چیزی برای مقایسه نیست.</translation>
  </message>
  <message>
   <source>Register again</source>
   <translation>انطباق دوباره</translation>
  </message>
  <message>
   <source>Registering the lungs</source>
   <translation>انطباق ریه‌ها</translation>
  </message>
  <message>
   <source>The difference was not computed:</source>
   <translation>اختلاف محاسبه نشد:</translation>
  </message>
  <message>
   <source>The registration failed: %1</source>
   <translation>انطباق ناموفق بود: %1</translation>
  </message>
  <message>
   <source>The registration was stopped.</source>
   <translation>انطباق متوقف شد.</translation>
  </message>
  <message>
   <source>The two sides are not linked: %1</source>
   <translation>دو سو به هم پیوند ندارند: %1</translation>
  </message>
  <message>
   <source>There is no earlier CT of %1. Open one (Ctrl+O); it is kept and stands here as the prior then.</source>
   <translation>CT قدیمی‌تری از %1 نیست. یکی باز کنید (Ctrl+O)؛ نگه داشته می‌شود و اینجا به‌عنوان CT قبلی می‌آید.</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>اختلاف‌ها</translation>
  </message>
  <message>
   <source>ground</source>
   <translation>ground</translation>
  </message>
  <message>
   <source>it was stopped.</source>
   <translation>متوقف شد.</translation>
  </message>
  <message>
   <source>load</source>
   <translation>بارگذاری</translation>
  </message>
  <message>
   <source>register</source>
   <translation>انطباق</translation>
  </message>
 </context>
 <context>
  <name>controllers/compare/work</name>
  <message>
   <source>%1 slice</source>
   <translation>%1 برش</translation>
  </message>
  <message>
   <source>%1 slices</source>
   <translation>%1 برش</translation>
  </message>
  <message>
   <source>%1%2%3 is not in that folder; choose the folder with its files.</source>
   <translation>%1%2%3 در آن پوشه نیست؛ پوشه فایل‌های آن را انتخاب کنید.</translation>
  </message>
  <message>
   <source>Finding the lungs of the %1 CT</source>
   <translation>یافتن ریه‌ها در CT %1</translation>
  </message>
  <message>
   <source>Looking for the places that changed</source>
   <translation>جستجوی جاهای تغییرکرده</translation>
  </message>
  <message>
   <source>Reading the air in the windpipe</source>
   <translation>خواندن هوای نای</translation>
  </message>
  <message>
   <source>Reading the kept analysis</source>
   <translation>خواندن تحلیل نگه‌داشته‌شده</translation>
  </message>
  <message>
   <source>That folder holds CT of another patient; choose the folder with the files of %1.</source>
   <translation>آن پوشه CT بیمار دیگری را دارد؛ پوشه فایل‌های %1 را انتخاب کنید.</translation>
  </message>
  <message>
   <source>The files of %1 are not where they were; choose the folder they are in now.</source>
   <translation>فایل‌های %1 در جای قبلی نیستند؛ پوشه کنونی آنها را انتخاب کنید.</translation>
  </message>
  <message>
   <source>The kept analysis of %1 %2; open it on the CT page and analyse again.</source>
   <translation>تحلیل نگه‌داشته‌شده %1 %2؛ آن را در صفحه CT باز و دوباره تحلیل کنید.</translation>
  </message>
  <message>
   <source>has another grid</source>
   <translation>شبکه‌بندی وکسلی دیگری دارد</translation>
  </message>
  <message>
   <source>is of other pixels</source>
   <translation>از پیکسل‌های دیگری است</translation>
  </message>
  <message>
   <source>lung volume %1 %</source>
   <translation>حجم ریه %1 %</translation>
  </message>
  <message>
   <source>the CT of %1</source>
   <translation>CT تاریخ %1</translation>
  </message>
  <message>
   <source>the CT “%1”</source>
   <translation>CT «%1»</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/analysing</name>
  <message>
   <source>Analyse again</source>
   <translation>تحلیل دوباره</translation>
  </message>
  <message>
   <source>Analysed in %1 s</source>
   <translation>تحلیل در %1 ثانیه انجام شد</translation>
  </message>
  <message>
   <source>Analysing %1%2</source>
   <translation>در حال تحلیل %1%2</translation>
  </message>
  <message>
   <source>Analysing 0%</source>
   <translation>در حال تحلیل 0%</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>نگه‌داشتن</translation>
  </message>
  <message>
   <source>Masks, scores or volumes of this CT were decided by hand. Analyse again makes all of them anew, and what was decided by hand is gone.</source>
   <translation>ماسک‌ها، امتیازها یا حجم‌های این CT دستی تعیین شده‌اند. تحلیل دوباره همه را از نو می‌سازد و آنچه دستی تعیین شده از بین می‌رود.</translation>
  </message>
  <message>
   <source>No CUDA:</source>
   <translation>CUDA در دسترس نیست:</translation>
  </message>
  <message>
   <source>Not finished.</source>
   <translation>تمام نشده است.</translation>
  </message>
  <message>
   <source>Other networks are chosen now than those that began this analysis, so it begins anew. Masks, scores or volumes that were decided by hand in it are gone then.</source>
   <translation>شبکه‌های انتخاب‌شده با شبکه‌های آغاز این تحلیل فرق دارند، پس تحلیل از نو شروع می‌شود. ماسک‌ها، امتیازها یا حجم‌هایی که دستی تعیین شده‌اند از بین می‌روند.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>متوقف شد.</translation>
  </message>
  <message>
   <source>Stopped; the finished stages are kept. Analyse goes on from here.</source>
   <translation>متوقف شد؛ مراحل تمام‌شده نگه داشته شد. «تحلیل» از همین‌جا ادامه می‌دهد.</translation>
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
   <translation>%1 تا %2 HU</translation>
  </message>
  <message>
   <source>%1: %2, %3 mL changed</source>
   <translation>%1: %2، تغییر %3 mL</translation>
  </message>
  <message>
   <source>Change by</source>
   <translation>تغییر با</translation>
  </message>
  <message>
   <source>Counting the masks …</source>
   <translation>در حال شمارش ماسک‌ها …</translation>
  </message>
  <message>
   <source>Eraser:</source>
   <translation>پاک‌کن:</translation>
  </message>
  <message>
   <source>Heat map %1 below %2 points</source>
   <translation>نقشه حرارتی %1 زیر %2 واحد</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has finished or was stopped.</source>
   <translation>ماسک‌ها پس از پایان یا توقف تحلیل قابل تصحیح‌اند.</translation>
  </message>
  <message>
   <source>Masks can be corrected when the analysis has found them; press Analyse first.</source>
   <translation>ماسک‌ها پس از یافته‌شدن در تحلیل قابل تصحیح‌اند؛ نخست «تحلیل» را بزنید.</translation>
  </message>
  <message>
   <source>Nothing changed there: a lesion is drawn inside the lungs alone, and within the HU limits.</source>
   <translation>چیزی تغییر نکرد: ضایعه فقط داخل ریه‌ها و در محدوده HU ترسیم می‌شود.</translation>
  </message>
  <message>
   <source>Nothing changed there: a lobe stays within its own lung.</source>
   <translation>چیزی تغییر نکرد: لوب در ریه خودش می‌ماند.</translation>
  </message>
  <message>
   <source>Nothing changed there: what is lung of the other side is changed by Reassign.</source>
   <translation>چیزی تغییر نکرد: آنچه ریه سمت دیگر است با «تخصیص دوباره» عوض می‌شود.</translation>
  </message>
  <message>
   <source>This is done as soon as what is running has ended; Undo takes it back.</source>
   <translation>این کار همین که آنچه در حال اجراست پایان یابد انجام می‌شود؛ «واگرد» آن را پس می‌گیرد.</translation>
  </message>
  <message>
   <source>What waited last was taken back.</source>
   <translation>آخرین کاری که در انتظار بود پس گرفته شد.</translation>
  </message>
  <message>
   <source>What was drawn while the masks were counted is not in them; draw it again.</source>
   <translation>آنچه هنگام شمارش ماسک‌ها کشیده شد در آن‌ها نیست؛ دوباره بکشید.</translation>
  </message>
  <message>
   <source>back to automatic</source>
   <translation>بازگشت به خودکار</translation>
  </message>
  <message>
   <source>ggo</source>
   <translation>ggo</translation>
  </message>
  <message>
   <source>lesion</source>
   <translation>ضایعه</translation>
  </message>
  <message>
   <source>lobe</source>
   <translation>لوب</translation>
  </message>
  <message>
   <source>lung</source>
   <translation>ریه</translation>
  </message>
  <message>
   <source>ret</source>
   <translation>ret</translation>
  </message>
  <message>
   <source>reticulation</source>
   <translation>رتیکولاسیون</translation>
  </message>
  <message>
   <source>slice %1 alone</source>
   <translation>فقط برش %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/exporting</name>
  <message>
   <source>Exported to %1: %2</source>
   <translation>خروجی در %1: %2</translation>
  </message>
  <message>
   <source>Name, number and study of the patient are in them as in the header of the CT.</source>
   <translation>نام، شماره و مطالعه بیمار مانند سرآیند CT در آنها هست.</translation>
  </message>
  <message>
   <source>Names are hidden: the patient goes out as a code, with new UIDs, days moved back and no free text. Only the key file leads back: %1</source>
   <translation>نام‌ها پنهان است: بیمار با یک کد، با UIDهای تازه، تاریخ‌های عقب‌برده و بدون متن آزاد بیرون می‌رود. فقط فایل کلید راه بازگشت است: %1</translation>
  </message>
  <message>
   <source>There is nothing to export yet; press Analyse first.</source>
   <translation>هنوز چیزی برای خروجی نیست؛ نخست «تحلیل» را بزنید.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then export.</source>
   <translation>صبر کنید تا محاسبه جاری تمام شود، سپس خروجی بگیرید.</translation>
  </message>
  <message>
   <source>Writing DICOM objects …</source>
   <translation>در حال نوشتن اشیای DICOM …</translation>
  </message>
  <message>
   <source>Writing workbook, JSON and masks …</source>
   <translation>در حال نوشتن کارپوشه، JSON و ماسک‌ها …</translation>
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
   <translation>نام پنهان است</translation>
  </message>
  <message>
   <source>The slice that is shown comes from no DICOM file, or lies between two of them.</source>
   <translation>برش نمایش‌داده‌شده از هیچ فایل DICOM نیست یا میان دو فایل قرار دارد.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/levels</name>
  <message>
   <source>Levels can be moved when the analysis has finished or was stopped.</source>
   <translation>سطح‌ها پس از پایان یا توقف تحلیل جابه‌جا می‌شوند.</translation>
  </message>
  <message>
   <source>Scoring level %1 again …</source>
   <translation>در حال امتیازدهی دوباره سطح %1 …</translation>
  </message>
  <message>
   <source>move of level %1</source>
   <translation>جابه‌جایی سطح %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/measuring</name>
  <message>
   <source>Choose a measurement first: click on it, or on its row in the list.</source>
   <translation>نخست یک اندازه‌گیری انتخاب کنید: روی آن یا ردیف آن در فهرست کلیک کنید.</translation>
  </message>
  <message>
   <source>change of %1</source>
   <translation>تغییر %1</translation>
  </message>
  <message>
   <source>deletion of %1</source>
   <translation>حذف %1</translation>
  </message>
  <message>
   <source>drawing of %1</source>
   <translation>ترسیم %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/opening</name>
  <message>
   <source>A generated thorax with lesions of known extent; no patient.</source>
   <translation>یک قفسه سینه ساختگی با ضایعه‌هایی با وسعت معلوم؛ بیمار نیست.</translation>
  </message>
  <message>
   <source>Built-in case</source>
   <translation>نمونه داخلی</translation>
  </message>
  <message>
   <source>Chosen by hand.</source>
   <translation>دستی انتخاب شد.</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>در حال بارگذاری …</translation>
  </message>
  <message>
   <source>Looking at files …</source>
   <translation>در حال بررسی فایل‌ها …</translation>
  </message>
  <message>
   <source>Looking at files: %1</source>
   <translation>بررسی فایل‌ها: %1</translation>
  </message>
  <message>
   <source>Making the built-in case …</source>
   <translation>در حال ساخت نمونه داخلی …</translation>
  </message>
  <message>
   <source>Opening was stopped.</source>
   <translation>باز کردن متوقف شد.</translation>
  </message>
  <message>
   <source>Other series…</source>
   <translation>سری‌های دیگر…</translation>
  </message>
  <message>
   <source>Series (Ctrl+L) opens the others.</source>
   <translation>«سری‌ها» (Ctrl+L) بقیه را باز می‌کند.</translation>
  </message>
  <message>
   <source>The CT that was asked for is not in this folder. Nothing was opened.</source>
   <translation>CT خواسته‌شده در این پوشه نیست. چیزی باز نشد.</translation>
  </message>
  <message>
   <source>The CT that was opened here before is not in this folder any more; the best one of those found is shown.</source>
   <translation>CT‌ای که پیشتر از اینجا باز شده بود دیگر در این پوشه نیست؛ بهترین CT یافته‌شده نمایش داده می‌شود.</translation>
  </message>
  <message>
   <source>The one that was asked for.</source>
   <translation>همان که خواسته شده بود.</translation>
  </message>
  <message>
   <source>What was skipped…</source>
   <translation>موارد کنار گذاشته…</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/profiling</name>
  <message>
   <source>Scoring all slices …</source>
   <translation>در حال امتیازدهی همه برش‌ها …</translation>
  </message>
  <message>
   <source>The lungs have changed while all slices were scored, so that is not taken. Ask for it again.</source>
   <translation>ریه‌ها در حین امتیازدهی همه برش‌ها تغییر کردند، پس نتیجه پذیرفته نشد. دوباره درخواست کنید.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then score all slices.</source>
   <translation>صبر کنید تا محاسبه جاری تمام شود، سپس همه برش‌ها را امتیازدهی کنید.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reading</name>
  <message>
   <source>Scores can be read when the running calculation has finished.</source>
   <translation>خواندن امتیازها پس از پایان محاسبه جاری ممکن است.</translation>
  </message>
  <message>
   <source>accepting level %1</source>
   <translation>پذیرفتن سطح %1</translation>
  </message>
  <message>
   <source>decision about %1</source>
   <translation>تصمیم درباره %1</translation>
  </message>
  <message>
   <source>decision about level %1</source>
   <translation>تصمیم درباره سطح %1</translation>
  </message>
  <message>
   <source>scores of level %1</source>
   <translation>امتیازهای سطح %1</translation>
  </message>
  <message>
   <source>withdrawing level %1</source>
   <translation>پس‌گرفتن سطح %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/reporting</name>
  <message>
   <source>A follow-up report needs both CTs loaded and analysed, and one of them open on the page CT.</source>
   <translation>گزارش پیگیری به هر دو CT بارگذاری و تحلیل‌شده نیاز دارد و یکی از آنها باید در صفحه CT باز باشد.</translation>
  </message>
  <message>
   <source>Drawing the report</source>
   <translation>ترسیم گزارش</translation>
  </message>
  <message>
   <source>Drawing the report …</source>
   <translation>در حال ترسیم گزارش …</translation>
  </message>
  <message>
   <source>Open report</source>
   <translation>باز کردن گزارش</translation>
  </message>
  <message>
   <source>The picture is on the clipboard, without a name.</source>
   <translation>تصویر بدون نام در کلیپ‌بورد است.</translation>
  </message>
  <message>
   <source>The report is in %1</source>
   <translation>گزارش در %1 است</translation>
  </message>
  <message>
   <source>The result is on the clipboard, five lines of text without a name.</source>
   <translation>نتیجه در کلیپ‌بورد است: پنج سطر متن بدون نام.</translation>
  </message>
  <message>
   <source>There is no picture yet; open a CT first.</source>
   <translation>هنوز تصویری نیست؛ نخست یک CT باز کنید.</translation>
  </message>
  <message>
   <source>There is nothing to report yet; press Analyse first.</source>
   <translation>هنوز چیزی برای گزارش نیست؛ نخست «تحلیل» را بزنید.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then report.</source>
   <translation>صبر کنید تا محاسبه جاری تمام شود، سپس گزارش بگیرید.</translation>
  </message>
  <message>
   <source>Write the follow-up report as</source>
   <translation>ذخیره گزارش پیگیری با نام</translation>
  </message>
  <message>
   <source>Write the report as</source>
   <translation>ذخیره گزارش با نام</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>نوشتن گزارش</translation>
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
   <translation>سطوح سه‌بعدی ساخته نشد. %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/showing</name>
  <message>
   <source>Add heat maps</source>
   <translation>افزودن نقشه‌های حرارتی</translation>
  </message>
  <message>
   <source>Analyse</source>
   <translation>تحلیل</translation>
  </message>
  <message>
   <source>Go on analysing</source>
   <translation>ادامه تحلیل</translation>
  </message>
  <message>
   <source>analyse</source>
   <translation>تحلیل</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/slice_map</name>
  <message>
   <source>A heat map needs the lungs: press Analyse first.</source>
   <translation>نقشه حرارتی به ریه‌ها نیاز دارد: نخست «تحلیل» را بزنید.</translation>
  </message>
  <message>
   <source>Heat map of slice %1, %2 …</source>
   <translation>نقشه حرارتی برش %1، %2 …</translation>
  </message>
  <message>
   <source>Heat map of this slice</source>
   <translation>نقشه حرارتی این برش</translation>
  </message>
  <message>
   <source>The lungs have changed while the heat map was made, so it is not taken. Ask for it again.</source>
   <translation>ریه‌ها در حین ساخت نقشه حرارتی تغییر کردند، پس نتیجه پذیرفته نشد. دوباره درخواست کنید.</translation>
  </message>
  <message>
   <source>Wait until the running calculation has finished, then ask for the heat map of this slice.</source>
   <translation>صبر کنید تا محاسبه جاری تمام شود، سپس نقشه حرارتی این برش را بخواهید.</translation>
  </message>
  <message>
   <source>how long is not known before the first one</source>
   <translation>مدت آن پیش از نخستین نقشه معلوم نیست</translation>
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
   <translation>پنج سطح پس از یافته‌شدن در تحلیل نمایش داده می‌شوند؛ نخست «تحلیل» را بزنید.</translation>
  </message>
  <message>
   <source>There is none of it in this series.</source>
   <translation>در این سری چیزی از آن نیست.</translation>
  </message>
 </context>
 <context>
  <name>controllers/ct/work</name>
  <message>
   <source>The network that scored these levels is not there any more; analyse again first.</source>
   <translation>شبکه‌ای که این سطح‌ها را امتیازدهی کرده دیگر نیست؛ نخست دوباره تحلیل کنید.</translation>
  </message>
  <message>
   <source>heatmaps</source>
   <translation>نقشه‌های حرارتی</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/comparing</name>
  <message>
   <source>%1 against the program's masks.</source>
   <translation>%1 در برابر ماسک‌های برنامه.</translation>
  </message>
  <message>
   <source>%1 is empty: there is no label in it.</source>
   <translation>%1 خالی است: هیچ برچسبی در آن نیست.</translation>
  </message>
  <message>
   <source>Analyse the CT first; then its lesions can be compared with a reader's mask.</source>
   <translation>نخست CT را تحلیل کنید؛ سپس ضایعه‌های آن با ماسک خوانشگر مقایسه می‌شود.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>مقایسه</translation>
  </message>
  <message>
   <source>Comparing the masks …</source>
   <translation>در حال مقایسه ماسک‌ها …</translation>
  </message>
  <message>
   <source>Open a CT first; then a mask can be compared with it.</source>
   <translation>نخست یک CT باز کنید؛ سپس می‌توان ماسکی را با آن مقایسه کرد.</translation>
  </message>
  <message>
   <source>Open a mask or readers' scores, or drop them here.</source>
   <translation>یک ماسک یا امتیازهای خوانشگران را باز کنید یا اینجا رها کنید.</translation>
  </message>
  <message>
   <source>Open as a CT</source>
   <translation>باز کردن به‌عنوان CT</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>در حال خواندن «%1» …</translation>
  </message>
  <message>
   <source>Say what the labels of the mask mean.</source>
   <translation>تعیین کنید برچسب‌های ماسک چه معنایی دارند.</translation>
  </message>
  <message>
   <source>The program's masks were changed since; Labels compares again.</source>
   <translation>ماسک‌های برنامه از آن پس تغییر کرده‌اند؛ «برچسب‌ها» دوباره مقایسه می‌کند.</translation>
  </message>
  <message>
   <source>The readers' scores against the program's.</source>
   <translation>امتیازهای خوانشگران در برابر امتیازهای برنامه.</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>در حال نوشتن …</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>توافق</translation>
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
   <translation>«%1» یک ماسک است. به‌عنوان ماسک خوانشگر با این CT مقایسه شود؟</translation>
  </message>
 </context>
 <context>
  <name>controllers/evaluate/work</name>
  <message>
   <source>Comparing the masks</source>
   <translation>مقایسه ماسک‌ها</translation>
  </message>
  <message>
   <source>Drawing the plots</source>
   <translation>ترسیم نمودارها</translation>
  </message>
  <message>
   <source>The program's network marks none of the classes that the reader drew.</source>
   <translation>شبکه برنامه هیچ‌یک از دسته‌هایی را که خوانشگر ترسیم کرده علامت نمی‌زند.</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>ماسک</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>صفحه‌گسترده</translation>
  </message>
  <message>
   <source>“%1” holds scores of %2 CTs; keep the rows of the open one.</source>
   <translation>«%1» امتیازهای %2 CT را دارد؛ فقط ردیف‌های CT باز را نگه دارید.</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/dialogs</name>
  <message>
   <source>About</source>
   <translation>درباره</translation>
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
   <translation>گزارش رویدادها در کلیپ‌بورد است.</translation>
  </message>
  <message>
   <source>There is no log yet.</source>
   <translation>هنوز گزارش رویدادی نیست.</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>نصب نشده</translation>
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
   <translation>کوهورت</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>مقایسه</translation>
  </message>
  <message>
   <source>comparing</source>
   <translation>مقایسه</translation>
  </message>
  <message>
   <source>evaluating</source>
   <translation>ارزیابی</translation>
  </message>
  <message>
   <source>first-steps</source>
   <translation>first-steps</translation>
  </message>
  <message>
   <source>patient</source>
   <translation>بیمار</translation>
  </message>
  <message>
   <source>patients</source>
   <translation>بیماران</translation>
  </message>
  <message>
   <source>start</source>
   <translation>شروع</translation>
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
   <translation>پنهان‌کردن</translation>
  </message>
  <message>
   <source>palette</source>
   <translation>پالت</translation>
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
   <translation>نام مستعار</translation>
  </message>
 </context>
 <context>
  <name>controllers/help/tour</name>
  <message>
   <source>A folder, a ZIP, a DICOMDIR or loose files, anywhere on the window. For the tour the program makes a chest with known lesions.</source>
   <translation>پوشه، ZIP، DICOMDIR یا فایل‌های پراکنده را هر جای پنجره رها کنید. برای تور، برنامه یک قفسه سینه با ضایعه‌های معلوم می‌سازد.</translation>
  </message>
  <message>
   <source>A workbook, JSON and masks; the report and DICOM are under More. That was the tour; F1 opens the user guide.</source>
   <translation>کارپوشه، JSON و ماسک‌ها؛ گزارش و DICOM زیر «بیشتر» هستند. تور تمام شد؛ F1 راهنمای کاربر را باز می‌کند.</translation>
  </message>
  <message>
   <source>Accept, type or withdraw</source>
   <translation>پذیرفتن، واردکردن یا پس‌گرفتن</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>پایان</translation>
  </message>
  <message>
   <source>Drop a CT</source>
   <translation>یک CT رها کنید</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>خروجی</translation>
  </message>
  <message>
   <source>Lungs, lesions, lobes, the five Goh levels and their scores, on this computer. It takes a while; the pictures stay usable.</source>
   <translation>ریه‌ها، ضایعه‌ها، لوب‌ها، پنج سطح Goh و امتیازهایشان، روی همین رایانه. کمی طول می‌کشد؛ در این مدت کار با تصاویر ممکن است.</translation>
  </message>
  <message>
   <source>New here? A tour of five minutes goes through the program on a generated chest.</source>
   <translation>تازه‌وارد هستید؟ یک تور پنج‌دقیقه‌ای برنامه را روی یک قفسه سینه ساختگی نشان می‌دهد.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>بعدی</translation>
  </message>
  <message>
   <source>Of all series in a folder the best one for the lungs is chosen; the reason is here. Series shows the others.</source>
   <translation>از همه سری‌های پوشه، بهترین سری برای ریه انتخاب می‌شود؛ دلیل آن اینجاست. «سری‌ها» بقیه را نشان می‌دهد.</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>باز کردن</translation>
  </message>
  <message>
   <source>Please wait …</source>
   <translation>لطفاً صبر کنید …</translation>
  </message>
  <message>
   <source>Stage, its rule and the mean extent, with the error that was measured for such a number beside it. FVC is typed here; a click on a row goes to that level.</source>
   <translation>مرحله، قاعده آن و میانگین وسعت، همراه خطایی که برای چنین عددی اندازه‌گیری شده است. FVC اینجا وارد می‌شود؛ کلیک روی ردیف به آن سطح می‌رود.</translation>
  </message>
  <message>
   <source>Start the tour</source>
   <translation>شروع تور</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>پاسخ</translation>
  </message>
  <message>
   <source>The pictures</source>
   <translation>تصاویر</translation>
  </message>
  <message>
   <source>The series, and why</source>
   <translation>سری، و دلیل انتخاب آن</translation>
  </message>
  <message>
   <source>The wheel scrolls, a click moves all planes to that place, left drag changes the window. Every key is on the sheet under “?”; Ctrl+K finds any command.</source>
   <translation>چرخ ماوس برش‌ها را جابه‌جا می‌کند، کلیک همه صفحات را به آن نقطه می‌برد، کشیدن با دکمه چپ پنجره را تغییر می‌دهد. همه کلیدها در برگه «?» است؛ Ctrl+K هر فرمانی را پیدا می‌کند.</translation>
  </message>
  <message>
   <source>You decide about each level: accept the scores, type your own, or withdraw them. The network's scores are kept beside yours, here and in every export.</source>
   <translation>تصمیم درباره هر سطح با شماست: امتیازها را بپذیرید، امتیاز خود را وارد کنید یا آنها را پس بگیرید. امتیازهای شبکه اینجا و در هر خروجی کنار امتیازهای شما می‌ماند.</translation>
  </message>
  <message>
   <source>export</source>
   <translation>export</translation>
  </message>
  <message>
   <source>tour</source>
   <translation>تور</translation>
  </message>
 </context>
 <context>
  <name>controllers/last_session</name>
  <message>
   <source>Always</source>
   <translation>همیشه</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>ادامه</translation>
  </message>
  <message>
   <source>Go on where you were? The last CT was in %1.</source>
   <translation>از همان‌جا که بودید ادامه می‌دهید؟ آخرین CT در %1 بود.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>هرگز</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>اکنون نه</translation>
  </message>
  <message>
   <source>always</source>
   <translation>همیشه</translation>
  </message>
  <message>
   <source>never</source>
   <translation>هرگز</translation>
  </message>
 </context>
 <context>
  <name>controllers/networks</name>
  <message>
   <source>Checking the network</source>
   <translation>بررسی شبکه</translation>
  </message>
  <message>
   <source>Choose or drop one ONNX file (.onnx) together with its card (.json).</source>
   <translation>یک فایل ONNX (.onnx) را همراه کارت آن (.json) انتخاب یا رها کنید.</translation>
  </message>
  <message>
   <source>Removing “%1”</source>
   <translation>حذف «%1»</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>متوقف شد؛ چیزی تغییر نکرد.</translation>
  </message>
  <message>
   <source>Testing “%1”</source>
   <translation>آزمون «%1»</translation>
  </message>
  <message>
   <source>The chosen network “%1” is not there any more%2.</source>
   <translation>شبکه انتخاب‌شده «%1» دیگر موجود نیست%2.</translation>
  </message>
  <message>
   <source>The open analysis keeps its networks; Analyse makes it anew.</source>
   <translation>تحلیل باز شبکه‌های خود را نگه می‌دارد؛ «تحلیل» آن را از نو می‌سازد.</translation>
  </message>
  <message>
   <source>There is no file “%1” in that folder. %2</source>
   <translation>فایل «%1» در آن پوشه نیست. %2</translation>
  </message>
  <message>
   <source>Wait until the analysis has finished; then the network can be removed.</source>
   <translation>صبر کنید تا تحلیل تمام شود؛ سپس شبکه قابل حذف است.</translation>
  </message>
  <message>
   <source>“%1” %2 again.</source>
   <translation>«%1» دوباره %2.</translation>
  </message>
  <message>
   <source>“%1” %2 from now on.%3</source>
   <translation>از این پس «%1» %2.%3</translation>
  </message>
  <message>
   <source>“%1” %2 instead</source>
   <translation>به‌جای آن «%1» %2</translation>
  </message>
  <message>
   <source>“%1” answered in the form that its role wants.</source>
   <translation>«%1» به همان شکلی که نقشش می‌خواهد پاسخ داد.</translation>
  </message>
  <message>
   <source>“%1” answered properly and is there now. Look at its answers below, then mark it as used.</source>
   <translation>«%1» درست پاسخ داد و اکنون افزوده شده است. پاسخ‌های آن را در زیر ببینید، سپس آن را برای استفاده علامت بزنید.</translation>
  </message>
  <message>
   <source>“%1” was removed.%2</source>
   <translation>«%1» حذف شد.%2</translation>
  </message>
 </context>
 <context>
  <name>controllers/pages</name>
  <message>
   <source>Open a CT first: drop it on the window.</source>
   <translation>نخست یک CT باز کنید: آن را روی پنجره رها کنید.</translation>
  </message>
  <message>
   <source>Open a CT or choose a patient on the start page first.</source>
   <translation>نخست یک CT باز کنید یا در صفحه شروع بیماری انتخاب کنید.</translation>
  </message>
  <message>
   <source>The program is still starting.</source>
   <translation>برنامه هنوز در حال آغاز است.</translation>
  </message>
  <message>
   <source>There are no patients in the records yet.</source>
   <translation>هنوز بیماری در پرونده‌ها نیست.</translation>
  </message>
  <message>
   <source>There is only one CT of this patient; open a second one of another day to compare.</source>
   <translation>از این بیمار فقط یک CT هست؛ برای مقایسه CT دومی از روز دیگر باز کنید.</translation>
  </message>
  <message>
   <source>This page could not be made; start the program again.</source>
   <translation>این صفحه ساخته نشد؛ برنامه را دوباره اجرا کنید.</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/erasing</name>
  <message>
   <source>%1 was erased.</source>
   <translation>%1 پاک شد.</translation>
  </message>
  <message>
   <source>%1 was removed; Undo brings the patient back.</source>
   <translation>%1 حذف شد؛ واگرد بیمار را برمی‌گرداند.</translation>
  </message>
  <message>
   <source>Erase %1</source>
   <translation>پاک‌کردن %1</translation>
  </message>
  <message>
   <source>Erase %1 with all visits, CTs and analyses, here and in the daily copies? Nothing brings them back. Backups and exports that were made earlier stay where they are.</source>
   <translation>%1 با همه ویزیت‌ها، CTها و تحلیل‌ها، اینجا و در نسخه‌های روزانه پاک شود؟ هیچ چیز آنها را برنمی‌گرداند. پشتیبان‌ها و خروجی‌های پیشین سر جای خود می‌مانند.</translation>
  </message>
  <message>
   <source>Erase for good …</source>
   <translation>پاک‌کردن برای همیشه …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>نگه‌داشتن</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/page</name>
  <message>
   <source>%1, %2 to %3 (research use only)</source>
   <translation>%1، %2 تا %3 (فقط برای کاربرد پژوهشی)</translation>
  </message>
  <message>
   <source>%1-trend.%2</source>
   <translation>%1-trend.%2</translation>
  </message>
  <message>
   <source>The chart was written: %1</source>
   <translation>نمودار ذخیره شد: %1</translation>
  </message>
  <message>
   <source>The definitions with their inputs are on the clipboard; no name is in them.</source>
   <translation>تعریف‌ها با ورودی‌هایشان در کلیپ‌بورد است؛ نامی در آن نیست.</translation>
  </message>
  <message>
   <source>The visit of %1 was removed; Undo brings it back.</source>
   <translation>ویزیت %1 حذف شد؛ واگرد آن را برمی‌گرداند.</translation>
  </message>
  <message>
   <source>Write the chart as</source>
   <translation>ذخیره نمودار با نام</translation>
  </message>
  <message>
   <source>more fibrosis on CT</source>
   <translation>فیبروز بیشتر در CT</translation>
  </message>
  <message>
   <source>new patient</source>
   <translation>بیمار تازه</translation>
  </message>
  <message>
   <source>other explanation</source>
   <translation>توضیح دیگر</translation>
  </message>
  <message>
   <source>radiological signs</source>
   <translation>نشانه‌های رادیولوژیک</translation>
  </message>
  <message>
   <source>removal of %1</source>
   <translation>حذف %1</translation>
  </message>
  <message>
   <source>removal of the visit of %1</source>
   <translation>حذف ویزیت %1</translation>
  </message>
  <message>
   <source>saved %1</source>
   <translation>ذخیره‌شده در %1</translation>
  </message>
  <message>
   <source>visit of %1</source>
   <translation>ویزیت %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/sheet_import</name>
  <message>
   <source>%1 row</source>
   <translation>%1 ردیف</translation>
  </message>
  <message>
   <source>%1 rows</source>
   <translation>%1 ردیف</translation>
  </message>
  <message>
   <source>%1 rows were imported; Undo takes them all back.</source>
   <translation>%1 ردیف وارد شد؛ واگرد همه را برمی‌گرداند.</translation>
  </message>
  <message>
   <source>1 row was imported; Undo takes it back.</source>
   <translation>1 ردیف وارد شد؛ واگرد آن را برمی‌گرداند.</translation>
  </message>
  <message>
   <source>Importing %1 …</source>
   <translation>در حال وارد کردن %1 …</translation>
  </message>
  <message>
   <source>Looked at every row</source>
   <translation>همه ردیف‌ها بررسی شد</translation>
  </message>
  <message>
   <source>Looking at the rows</source>
   <translation>بررسی ردیف‌ها</translation>
  </message>
  <message>
   <source>Looking at the rows …</source>
   <translation>در حال بررسی ردیف‌ها …</translation>
  </message>
  <message>
   <source>Looking at the visits</source>
   <translation>بررسی ویزیت‌ها</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>در حال خواندن …</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>ذخیره‌سازی</translation>
  </message>
  <message>
   <source>import of %1</source>
   <translation>وارد کردن %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/showing</name>
  <message>
   <source>The records are not open, so nothing about patients can be shown or kept; see the start page.</source>
   <translation>پرونده‌ها باز نیستند، پس چیزی از بیماران نشان داده یا نگه داشته نمی‌شود؛ صفحه شروع را ببینید.</translation>
  </message>
  <message>
   <source>The records are only read here, so nothing can be changed: another window of the program writes them, or Records is turned off under More.</source>
   <translation>پرونده‌ها اینجا فقط خوانده می‌شوند و چیزی قابل تغییر نیست: پنجره دیگری از برنامه در آنها می‌نویسد، یا «نگه‌داشتن پرونده‌ها» زیر «بیشتر» خاموش است.</translation>
  </message>
  <message>
   <source>patient %1 %2</source>
   <translation>بیمار %1 %2</translation>
  </message>
  <message>
   <source>visit %1 %2 %3</source>
   <translation>ویزیت %1 %2 %3</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/trend</name>
  <message>
   <source>Append to the cohort workbook</source>
   <translation>افزودن به کارپوشه کوهورت</translation>
  </message>
  <message>
   <source>Trend workbook written: %1</source>
   <translation>کارپوشه روند نوشته شد: %1</translation>
  </message>
  <message>
   <source>Write the trend workbook as</source>
   <translation>ذخیره کارپوشه روند با نام</translation>
  </message>
  <message>
   <source>Writing into the cohort workbook …</source>
   <translation>در حال نوشتن در کارپوشه کوهورت …</translation>
  </message>
  <message>
   <source>Writing the trend workbook …</source>
   <translation>در حال نوشتن کارپوشه روند …</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/typed</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 از %2</translation>
  </message>
  <message>
   <source>Hb correction of DLCO</source>
   <translation>تصحیح DLCO برای هموگلوبین</translation>
  </message>
  <message>
   <source>day of lung function</source>
   <translation>روز عملکرد ریه</translation>
  </message>
  <message>
   <source>hospital ID</source>
   <translation>شماره بیمارستانی</translation>
  </message>
  <message>
   <source>mmrc</source>
   <translation>mmrc</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>بدتر</translation>
  </message>
  <message>
   <source>worse symptoms</source>
   <translation>علائم بدتر</translation>
  </message>
  <message>
   <source>year of birth</source>
   <translation>سال تولد</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/undo</name>
  <message>
   <source>Saving %1 of %2</source>
   <translation>ذخیره %1 از %2</translation>
  </message>
 </context>
 <context>
  <name>controllers/patient/writing</name>
  <message>
   <source>Done again: %1.</source>
   <translation>دوباره انجام شد: %1.</translation>
  </message>
  <message>
   <source>Taken back: %1.</source>
   <translation>برگردانده شد: %1.</translation>
  </message>
  <message>
   <source>The last change could not be written; it is offered again when the patient is opened.</source>
   <translation>آخرین تغییر نوشته نشد؛ با باز شدن دوباره بیمار پیشنهاد می‌شود.</translation>
  </message>
 </context>
 <context>
  <name>controllers/questions</name>
  <message>
   <source>Backup of the records (*.zip)</source>
   <translation>پشتیبان پرونده‌ها (*.zip)</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>کارپوشه Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Export into a new folder inside …</source>
   <translation>خروجی در پوشه‌ای تازه درون …</translation>
  </message>
  <message>
   <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;All files (*)</source>
   <translation>ماسک‌ها (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;همه فایل‌ها (*)</translation>
  </message>
  <message>
   <source>Open a folder with a chest CT</source>
   <translation>باز کردن پوشه CT قفسه سینه</translation>
  </message>
  <message>
   <source>Open a reader's mask</source>
   <translation>باز کردن ماسک خوانشگر</translation>
  </message>
  <message>
   <source>Open readers' scores</source>
   <translation>باز کردن امتیازهای خوانشگران</translation>
  </message>
  <message>
   <source>Open the folder of a reader study</source>
   <translation>باز کردن پوشه مطالعه خوانشگران</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>تصویر (*.png)</translation>
  </message>
  <message>
   <source>Restore the records from</source>
   <translation>بازیابی پرونده‌ها از</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)</source>
   <translation>برگه‌ها (*.xlsx *.xlsm *.csv *.tsv);;همه فایل‌ها (*)</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>متن (*.txt)</translation>
  </message>
  <message>
   <source>Vector graphic (*.svg)</source>
   <translation>گرافیک برداری (*.svg)</translation>
  </message>
  <message>
   <source>Where is this CT now?</source>
   <translation>این CT اکنون کجاست؟</translation>
  </message>
 </context>
 <context>
  <name>controllers/reader_study/reading</name>
  <message>
   <source>%1, session %2</source>
   <translation>%1، نشست %2</translation>
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
   <translation>%1 CT</translation>
  </message>
  <message>
   <source>. %1 left out: %2</source>
   <translation>. %1 کنار گذاشته شد: %2</translation>
  </message>
  <message>
   <source>Comparing the answers …</source>
   <translation>در حال مقایسه پاسخ‌ها …</translation>
  </message>
  <message>
   <source>Looking into the records …</source>
   <translation>در حال جستجو در پرونده‌ها …</translation>
  </message>
  <message>
   <source>Making the study …</source>
   <translation>در حال ساخت مطالعه …</translation>
  </message>
  <message>
   <source>Opening the study …</source>
   <translation>در حال باز کردن مطالعه …</translation>
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
   <translation>مقایسه پاسخ‌ها</translation>
  </message>
  <message>
   <source>its files are not where they were</source>
   <translation>فایل‌هایش در جای قبلی نیستند</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>بدون تاریخ</translation>
  </message>
  <message>
   <source>not analysed to the end</source>
   <translation>تا پایان تحلیل نشده</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/arrival</name>
  <message>
   <source>%1 on %2, same networks. %3</source>
   <translation>%1 در %2، با همان شبکه‌ها. %3</translation>
  </message>
  <message>
   <source>%1. Which day was it made?</source>
   <translation>%1. در چه روزی انجام شده است؟</translation>
  </message>
  <message>
   <source>Analyse again makes it anew.</source>
   <translation>«تحلیل دوباره» آن را از نو می‌سازد.</translation>
  </message>
  <message>
   <source>Analysed</source>
   <translation>تحلیل شده</translation>
  </message>
  <message>
   <source>Do not keep</source>
   <translation>نگه نداشتن</translation>
  </message>
  <message>
   <source>Go on analysing adds the heat maps.</source>
   <translation>«ادامه تحلیل» نقشه‌های حرارتی را می‌افزاید.</translation>
  </message>
  <message>
   <source>Go on analysing does what is missing.</source>
   <translation>«ادامه تحلیل» آنچه کم است را انجام می‌دهد.</translation>
  </message>
  <message>
   <source>It belongs to %1</source>
   <translation>به %1 تعلق دارد</translation>
  </message>
  <message>
   <source>Keep it apart</source>
   <translation>جدا نگه‌داشتن</translation>
  </message>
  <message>
   <source>Partly analysed</source>
   <translation>بخشی تحلیل شده</translation>
  </message>
  <message>
   <source>The date in this CT, %1, is no day that has been</source>
   <translation>تاریخ این CT، %1، تاریخ گذشته معتبری نیست</translation>
  </message>
  <message>
   <source>This CT %1, but %2 is open. Keep it apart, or does it belong here?</source>
   <translation>این CT %1، ولی %2 باز است. جدا نگه داشته شود یا به اینجا تعلق دارد؟</translation>
  </message>
  <message>
   <source>This CT has no date</source>
   <translation>این CT تاریخ ندارد</translation>
  </message>
  <message>
   <source>This CT has the hospital number of %1, but %2. Keep it apart, or does it belong there?</source>
   <translation>شماره بیمارستانی این CT همان شماره %1 است، ولی %2. جدا نگه داشته شود یا به آن بیمار تعلق دارد؟</translation>
  </message>
  <message>
   <source>This CT is not kept in the records; open it again to keep it.</source>
   <translation>این CT در پرونده‌ها نگه داشته نشده است؛ برای نگه‌داشتن دوباره بازش کنید.</translation>
  </message>
  <message>
   <source>This CT is of another patient, %1, who is open now instead of %2.</source>
   <translation>این CT از بیمار دیگری است، %1، که اکنون به‌جای %2 باز است.</translation>
  </message>
  <message>
   <source>an unknown day</source>
   <translation>روزی نامعلوم</translation>
  </message>
  <message>
   <source>another %1</source>
   <translation>%1 دیگری دارد</translation>
  </message>
  <message>
   <source>is of %1</source>
   <translation>از %1 است</translation>
  </message>
  <message>
   <source>is of a patient who is not in the records yet</source>
   <translation>از بیماری است که هنوز در پرونده‌ها نیست</translation>
  </message>
  <message>
   <source>names no patient</source>
   <translation>نام بیمار ندارد</translation>
  </message>
  <message>
   <source>so have others</source>
   <translation>دیگران هم همین شماره را دارند</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/both_visits</name>
  <message>
   <source>Each visit is kept in the records now.</source>
   <translation>اکنون هر ویزیت در پرونده‌ها نگه داشته شده است.</translation>
  </message>
  <message>
   <source>Not every visit was opened and kept; Series (Ctrl+L) opens the others.</source>
   <translation>همه ویزیت‌ها باز و نگه داشته نشدند؛ «سری‌ها» (Ctrl+L) بقیه را باز می‌کند.</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>باز کردن %1</translation>
  </message>
  <message>
   <source>What was opened also holds %1. Open %2, so that each is kept?</source>
   <translation>در آنچه باز شد %1 هم هست. %2 باز شود تا هر کدام نگه داشته شود؟</translation>
  </message>
  <message>
   <source>a CT of %1%2</source>
   <translation>یک CT از %1%2</translation>
  </message>
  <message>
   <source>all %1 visits</source>
   <translation>همه %1 ویزیت</translation>
  </message>
  <message>
   <source>both visits</source>
   <translation>هر دو ویزیت</translation>
  </message>
  <message>
   <source>of another patient</source>
   <translation>از بیماری دیگر</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/encrypting</name>
  <message>
   <source>Decrypting the records …</source>
   <translation>در حال رمزگشایی پرونده‌ها …</translation>
  </message>
  <message>
   <source>Encrypting the records …</source>
   <translation>در حال رمزگذاری پرونده‌ها …</translation>
  </message>
  <message>
   <source>No file was chosen for the recovery key, so nothing was encrypted.</source>
   <translation>برای کلید بازیابی فایلی انتخاب نشد، پس چیزی رمزگذاری نشد.</translation>
  </message>
  <message>
   <source>Save the recovery key as</source>
   <translation>ذخیره کلید بازیابی با نام</translation>
  </message>
  <message>
   <source>The records are encrypted.</source>
   <translation>پرونده‌ها رمزگذاری شده‌اند.</translation>
  </message>
  <message>
   <source>The records are no longer encrypted.</source>
   <translation>پرونده‌ها دیگر رمزگذاری‌شده نیستند.</translation>
  </message>
  <message>
   <source>The recovery key was written as %1; keep it apart from this computer.</source>
   <translation>کلید بازیابی در %1 نوشته شد؛ آن را جدا از این رایانه نگه دارید.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/folder</name>
  <message>
   <source>%1 The program works without records until then.</source>
   <translation>%1 تا آن زمان برنامه بدون پرونده‌ها کار می‌کند.</translation>
  </message>
  <message>
   <source>Another window of this program keeps the records. Here they are only read; close it and start again to keep.</source>
   <translation>پنجره دیگری از این برنامه پرونده‌ها را نگه می‌دارد. اینجا فقط خوانده می‌شوند؛ برای نگه‌داشتن، آن را ببندید و دوباره شروع کنید.</translation>
  </message>
  <message>
   <source>Back the records up as</source>
   <translation>پشتیبان پرونده‌ها با نام</translation>
  </message>
  <message>
   <source>Backing up the records …</source>
   <translation>در حال تهیه پشتیبان پرونده‌ها …</translation>
  </message>
  <message>
   <source>Records are turned off (More, Records): nothing about patients is written.</source>
   <translation>پرونده‌ها خاموش‌اند («بیشتر»، «نگه‌داشتن پرونده‌ها»): چیزی درباره بیماران نوشته نمی‌شود.</translation>
  </message>
  <message>
   <source>Restoring the records …</source>
   <translation>در حال بازیابی پرونده‌ها …</translation>
  </message>
  <message>
   <source>The backup is in place; what was there before is kept beside it.</source>
   <translation>پشتیبان جایگزین شد؛ آنچه پیش از آن بود کنارش نگه داشته شده است.</translation>
  </message>
  <message>
   <source>The folder of the records cannot be closed to other users of this computer or share (%1), and names can be read in it: encrypt the records under Preferences, or keep them on a disk that knows owners.</source>
   <translation>پوشه پرونده‌ها را نمی‌توان به روی کاربران دیگر این رایانه یا اشتراک شبکه بست (%1) و نام‌ها در آن خواندنی است: پرونده‌ها را در «ترجیحات» رمزگذاری کنید، یا روی دیسکی نگه دارید که مالکیت فایل را می‌شناسد.</translation>
  </message>
  <message>
   <source>The records are being opened.</source>
   <translation>پرونده‌ها در حال باز شدن‌اند.</translation>
  </message>
  <message>
   <source>The records were backed up as %1.</source>
   <translation>پشتیبان پرونده‌ها در %1 نوشته شد.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/keeping</name>
  <message>
   <source>analysis %1</source>
   <translation>تحلیل %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/live</name>
  <message>
   <source>The records are not open, so nothing about patients can be read or kept; see the start page.</source>
   <translation>پرونده‌ها باز نیستند، پس چیزی از بیماران خوانده یا نگه داشته نمی‌شود؛ صفحه شروع را ببینید.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/measurements</name>
  <message>
   <source>Kept with this CT.</source>
   <translation>همراه این CT نگه داشته می‌شود.</translation>
  </message>
  <message>
   <source>Not kept: the records can only be read here.</source>
   <translation>نگه داشته نمی‌شود: پرونده‌ها اینجا فقط خواندنی‌اند.</translation>
  </message>
  <message>
   <source>Not kept: this CT is in no records, so they go when it is closed.</source>
   <translation>نگه داشته نمی‌شود: این CT در پرونده‌ها نیست و با بستن آن از بین می‌رود.</translation>
  </message>
  <message>
   <source>measured %1</source>
   <translation>اندازه‌گیری‌شده %1</translation>
  </message>
  <message>
   <source>measurements %1</source>
   <translation>اندازه‌گیری‌های %1</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/secret_work</name>
  <message>
   <source>Not encrypted, as they are yours to keep or delete: %1.</source>
   <translation>رمزگذاری نشد، چون نگه‌داشتن یا حذف آنها با شماست: %1.</translation>
  </message>
 </context>
 <context>
  <name>controllers/records/studies</name>
  <message>
   <source>Choose the folder…</source>
   <translation>انتخاب پوشه…</translation>
  </message>
  <message>
   <source>The CT was moved; Undo takes it back.</source>
   <translation>CT جابه‌جا شد؛ واگرد آن را برمی‌گرداند.</translation>
  </message>
  <message>
   <source>The files of this CT are not where they were%1; open the folder where they are now.</source>
   <translation>فایل‌های این CT در جای قبلی نیستند%1؛ پوشه کنونی آنها را باز کنید.</translation>
  </message>
  <message>
   <source>move of a CT</source>
   <translation>جابه‌جایی یک CT</translation>
  </message>
 </context>
 <context>
  <name>controllers/running</name>
  <message>
   <source>Not finished yet: %1. Closing the program stops it; nothing half-written stays.</source>
   <translation>هنوز تمام نشده: %1. بستن برنامه آن را متوقف می‌کند؛ چیزی نیمه‌نوشته نمی‌ماند.</translation>
  </message>
  <message>
   <source>Stopped before its end, as another CT was opened: %1.</source>
   <translation>پیش از پایان متوقف شد، چون CT دیگری باز شد: %1.</translation>
  </message>
  <message>
   <source>a heat map</source>
   <translation>یک نقشه حرارتی</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>یک گزارش</translation>
  </message>
  <message>
   <source>a workbook</source>
   <translation>یک کارپوشه</translation>
  </message>
  <message>
   <source>an export</source>
   <translation>یک خروجی</translation>
  </message>
  <message>
   <source>the analysis</source>
   <translation>تحلیل</translation>
  </message>
  <message>
   <source>the comparison with a reader</source>
   <translation>مقایسه با یک خوانشگر</translation>
  </message>
  <message>
   <source>the reader study</source>
   <translation>مطالعه خوانشگران</translation>
  </message>
  <message>
   <source>the scores of a level that was moved</source>
   <translation>امتیازهای سطح جابه‌جاشده</translation>
  </message>
  <message>
   <source>the scores of all slices</source>
   <translation>امتیازهای همه برش‌ها</translation>
  </message>
  <message>
   <source>the workbook of the cohort</source>
   <translation>کارپوشه کوهورت</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/list</name>
  <message>
   <source>%1 file</source>
   <translation>%1 فایل</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 فایل</translation>
  </message>
  <message>
   <source>%1, CT of %2</source>
   <translation>%1، CT تاریخ %2</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>پس از آن</translation>
  </message>
  <message>
   <source>An analysis is running. Analyse this afterwards, in the background, or open it now? What is finished of the running one is kept.</source>
   <translation>یک تحلیل در حال اجراست. این یکی پس از آن در پس‌زمینه تحلیل شود، یا اکنون باز شود؟ مراحل تمام‌شده تحلیل جاری نگه داشته می‌شود.</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>بررسی فایل‌ها</translation>
  </message>
  <message>
   <source>Not analysed yet: %1 of the waiting list. Closing the program ends the list: what is finished is in the records, the others are to be dropped again.</source>
   <translation>هنوز تحلیل نشده: %1 مورد از فهرست انتظار. بستن برنامه فهرست را پایان می‌دهد: آنچه تمام شده در پرونده‌هاست و بقیه را باید دوباره رها کنید.</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>اکنون باز شود</translation>
  </message>
  <message>
   <source>The records cannot be written, so nothing would be kept: open it instead.</source>
   <translation>نوشتن در پرونده‌ها ممکن نیست و چیزی نگه داشته نمی‌شود: به‌جای آن بازش کنید.</translation>
  </message>
  <message>
   <source>was analysed before</source>
   <translation>پیشتر تحلیل شده بود</translation>
  </message>
 </context>
 <context>
  <name>controllers/waiting/work</name>
  <message>
   <source>%1 Open it to decide.</source>
   <translation>%1 برای تصمیم‌گیری بازش کنید.</translation>
  </message>
  <message>
   <source>It has no date: open it and say of which day it is.</source>
   <translation>تاریخ ندارد: بازش کنید و روز آن را تعیین کنید.</translation>
  </message>
  <message>
   <source>Its hospital number is of a patient of another name, sex or year of birth: open it and say whose it is.</source>
   <translation>شماره بیمارستانی آن متعلق به بیماری با نام، جنس یا سال تولد دیگر است: بازش کنید و تعیین کنید از کیست.</translation>
  </message>
  <message>
   <source>The records were changed while it was analysed, so it is not kept; open it again.</source>
   <translation>پرونده‌ها در حین تحلیل تغییر کردند، پس نگه داشته نشد؛ دوباره بازش کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/agreement</name>
  <message>
   <source>asymptotic</source>
   <translation>مجانبی</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>دقیق</translation>
  </message>
  <message>
   <source>the masks must have the same shape</source>
   <translation>ابعاد ماسک‌ها باید یکسان باشد</translation>
  </message>
  <message>
   <source>two equally long series of at least %1 values are needed</source>
   <translation>دو سری هم‌طول با دست‌کم %1 مقدار لازم است</translation>
  </message>
  <message>
   <source>values must be finite; leave out missing pairs first</source>
   <translation>مقادیر باید متناهی باشند؛ نخست جفت‌های ناقص را کنار بگذارید</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/afterwards</name>
  <message>
   <source>Heat map of slice %1</source>
   <translation>نقشه حرارتی برش %1</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before asking for a heat map.</source>
   <translation>ریه‌ها هنوز یافته نشده‌اند؛ پیش از درخواست نقشه حرارتی، سری را تحلیل کنید.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before moving a level.</source>
   <translation>ریه‌ها هنوز یافته نشده‌اند؛ پیش از جابه‌جایی سطح، سری را تحلیل کنید.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the series before scoring its slices.</source>
   <translation>ریه‌ها هنوز یافته نشده‌اند؛ پیش از امتیازدهی برش‌ها، سری را تحلیل کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/familiarity</name>
  <message>
   <source>This CT lies outside what “%1” learnt from: %2. Its measured error does not hold here; look at the lesions before you use the numbers.</source>
   <translation>این CT خارج از محدوده‌ای است که «%1» با آن آموزش دیده: %2. خطای اندازه‌گیری‌شده آن اینجا صدق نمی‌کند؛ پیش از استفاده از اعداد، ضایعه‌ها را ببینید.</translation>
  </message>
  <message>
   <source>lungs of %1 HU (%2 to %3)</source>
   <translation>ریه‌های %1 HU (%2 تا %3)</translation>
  </message>
  <message>
   <source>noise of %1 HU (%2 to %3)</source>
   <translation>نویز %1 HU (%2 تا %3)</translation>
  </message>
  <message>
   <source>slices %1 mm apart (%2 to %3)</source>
   <translation>برش‌ها با فاصله %1 mm (%2 تا %3)</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/lesion_volume</name>
  <message>
   <source>Marking lesions</source>
   <translation>علامت‌گذاری ضایعه‌ها</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/marking</name>
  <message>
   <source>Adding dense diseased lung to the lungs</source>
   <translation>افزودن ریه درگیرِ متراکم به ریه‌ها</translation>
  </message>
  <message>
   <source>Removing specks</source>
   <translation>حذف لکه‌های ریز</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lesions/network_masks</name>
  <message>
   <source>The network “%1” answered the same everywhere, whatever it was shown; its answer is not used. Choose another network.</source>
   <translation>شبکه «%1» هر چه دید همه‌جا یک پاسخ داد؛ پاسخ آن استفاده نمی‌شود. شبکه دیگری انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/level_cube</name>
  <message>
   <source>Finding the Goh levels</source>
   <translation>یافتن سطح‌های Goh</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/placing</name>
  <message>
   <source>%1, averaged with the network (weight %2)%3</source>
   <translation>%1، میانگین‌گیری‌شده با شبکه (وزن %2)%3</translation>
  </message>
  <message>
   <source>%1; moved to keep the order inside the lungs</source>
   <translation>%1؛ برای حفظ ترتیب داخل ریه‌ها جابه‌جا شد</translation>
  </message>
  <message>
   <source>%1; the network lies elsewhere</source>
   <translation>%1؛ شبکه جای دیگری را نشان می‌دهد</translation>
  </message>
  <message>
   <source>%1; what is seen of it in the masks does not fit</source>
   <translation>%1؛ آنچه از آن در ماسک‌ها دیده می‌شود جور درنمی‌آید</translation>
  </message>
  <message>
   <source>1 cm above the right dome seen in the lung mask</source>
   <translation>1 cm بالای گنبد راست که در ماسک ریه دیده شد</translation>
  </message>
  <message>
   <source>The fork of the windpipe was not clearly seen, so the levels rest on the network and on usual distances; look at all five.</source>
   <translation>دوشاخه‌شدن نای به‌روشنی دیده نشد، پس سطح‌ها بر شبکه و فاصله‌های معمول تکیه دارند؛ هر پنج سطح را ببینید.</translation>
  </message>
  <message>
   <source>distance from carina and right dome</source>
   <translation>فاصله از کارینا و گنبد راست</translation>
  </message>
  <message>
   <source>halfway between levels 3 and 5</source>
   <translation>میانه سطح‌های 3 و 5</translation>
  </message>
  <message>
   <source>main carina seen in the airway</source>
   <translation>کارینای اصلی در راه هوایی دیده شد</translation>
  </message>
  <message>
   <source>roof of the aortic arch seen beside the left lung</source>
   <translation>سقف قوس آئورت که کنار ریه چپ دیده شد</translation>
  </message>
  <message>
   <source>share of the height of the lungs</source>
   <translation>سهمی از ارتفاع ریه‌ها</translation>
  </message>
  <message>
   <source>they disagree, please check</source>
   <translation>با هم نمی‌خوانند، بررسی کنید</translation>
  </message>
  <message>
   <source>usual distance above the carina</source>
   <translation>فاصله معمول بالای کارینا</translation>
  </message>
  <message>
   <source>usual distance below the carina</source>
   <translation>فاصله معمول پایین کارینا</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/levels/proportions</name>
  <message>
   <source>The automatic place of level %1 is doubtful: %2. Look at it and move it if needed.</source>
   <translation>جای خودکار سطح %1 مشکوک است: %2. آن را ببینید و در صورت نیاز جابه‌جا کنید.</translation>
  </message>
  <message>
   <source>above</source>
   <translation>بالای</translation>
  </message>
  <message>
   <source>analysis-level-%1</source>
   <translation>analysis-level-%1</translation>
  </message>
  <message>
   <source>below</source>
   <translation>زیر</translation>
  </message>
  <message>
   <source>higher</source>
   <translation>بالاتر</translation>
  </message>
  <message>
   <source>it lies %1 mm %2 level %3, usual are about %4 mm</source>
   <translation>%1 mm %2 سطح %3 است، معمولاً حدود %4 mm است</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>پایین‌تر</translation>
  </message>
  <message>
   <source>the network sees it %1 mm %2</source>
   <translation>شبکه آن را %1 mm %2 می‌بیند</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/airways</name>
  <message>
   <source>Following the airways</source>
   <translation>دنبال کردن راه‌های هوایی</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/finding</name>
  <message>
   <source>%1; choose an axial slice through the chest.</source>
   <translation>%1؛ یک برش آگزیال از قفسه سینه انتخاب کنید.</translation>
  </message>
  <message>
   <source>Choosing the lungs among the air</source>
   <translation>تشخیص ریه‌ها میان نواحی هوا</translation>
  </message>
  <message>
   <source>Filling vessels and drawing the border</source>
   <translation>پر کردن عروق و کشیدن مرز</translation>
  </message>
  <message>
   <source>Looking for air inside the body</source>
   <translation>جستجوی هوای داخل بدن</translation>
  </message>
  <message>
   <source>Lungs found</source>
   <translation>ریه‌ها یافته شد</translation>
  </message>
  <message>
   <source>No lung was found in this series; choose a CT of the whole chest.</source>
   <translation>در این سری ریه‌ای پیدا نشد؛ CT کل قفسه سینه را انتخاب کنید.</translation>
  </message>
  <message>
   <source>No lung was found in this slice; choose an axial slice of the chest.</source>
   <translation>در این برش ریه‌ای پیدا نشد؛ یک برش آگزیال قفسه سینه انتخاب کنید.</translation>
  </message>
  <message>
   <source>The air in this slice is gas, not lung; choose an axial slice of the chest.</source>
   <translation>هوای این برش گاز است، نه ریه؛ یک برش آگزیال قفسه سینه انتخاب کنید.</translation>
  </message>
  <message>
   <source>This slice shows only %1 cm² of lung, too little to be measured</source>
   <translation>این برش فقط %1 cm² ریه دارد که برای اندازه‌گیری کم است</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/fissures</name>
  <message>
   <source>the expected fissure may not lean to a side</source>
   <translation>شیار مورد انتظار نباید به یک سو خم شود</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lobe_network</name>
  <message>
   <source>%1; look at the border of the lungs before you trust the numbers.</source>
   <translation>%1؛ پیش از اعتماد به اعداد مرز ریه‌ها را ببینید.</translation>
  </message>
  <message>
   <source>Finding the lobes</source>
   <translation>یافتن لوب‌ها</translation>
  </message>
  <message>
   <source>Looking at the whole chest</source>
   <translation>بررسی کل قفسه سینه</translation>
  </message>
  <message>
   <source>Lungs by threshold and by the network overlap by %1 only (Dice)</source>
   <translation>هم‌پوشانی ریه‌های آستانه‌ای و ریه‌های شبکه فقط %1 است (Dice)</translation>
  </message>
  <message>
   <source>The card of “%1” does not name the five lobes; compare it with README.</source>
   <translation>کارت «%1» پنج لوب را نام نمی‌برد؛ آن را با README مقایسه کنید.</translation>
  </message>
  <message>
   <source>The chosen lesion network does not see the lungs, so dense diseased lung may be missing from them.</source>
   <translation>شبکه ضایعه انتخاب‌شده ریه‌ها را نمی‌بیند، پس ممکن است ریه درگیرِ متراکم جا افتاده باشد.</translation>
  </message>
  <message>
   <source>The network did not see both lungs, so the lobes were cut along their fissures; look at the borders of the lobes.</source>
   <translation>شبکه هر دو ریه را ندید، پس لوب‌ها از روی شیارها جدا شدند؛ مرز لوب‌ها را ببینید.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/lung_sides</name>
  <message>
   <source>Telling right from left</source>
   <translation>تشخیص راست از چپ</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/metal</name>
  <message>
   <source>Metal, or contrast medium as dense as metal, lies in the body (from %1 to %2 mm). Streaks from it look like disease and hide it; look at the lesions there before you use the numbers.</source>
   <translation>فلز، یا مادهٔ حاجب به چگالی فلز، در بدن قرار دارد (از %1 تا %2 میلی‌متر). رگه‌های آن شبیه بیماری‌اند و آن را می‌پوشانند؛ پیش از استفاده از اعداد، ضایعات آنجا را ببینید.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/missing_lung</name>
  <message>
   <source>%1 % of what is counted as lung lies at the skin or outside the body: air under the skin, in clothes or in a mattress. Look at the border of the lungs before you use the numbers.</source>
   <translation>%1 ٪ از آنچه ریه شمرده شده در کنار پوست یا بیرون بدن است: هوای زیر پوست، درون لباس یا تشک. پیش از استفاده از اعداد، مرز ریه‌ها را ببینید.</translation>
  </message>
  <message>
   <source>%1 mL of gas beside the lungs are not counted as lung: a pneumothorax, a giant bulla, or gas of stomach or bowel. Look at the border of the lungs.</source>
   <translation>%1 mL گاز در کنار ریه‌ها به‌عنوان ریه شمرده نشده است: پنوموتوراکس، بولای بسیار بزرگ، یا گاز معده یا روده. مرز ریه‌ها را ببینید.</translation>
  </message>
  <message>
   <source>%1 mL of gas without vessels are counted as lung: a bulla, or bowel, stomach or gullet behind a wall too thin to be seen. Look at the border of the lungs.</source>
   <translation>%1 میلی‌لیتر گاز بدون رگ جزو ریه شمرده شده است: بول، یا روده، معده یا مری پشت دیواره‌ای نازک‌تر از آنکه دیده شود. مرز ریه‌ها را ببینید.</translation>
  </message>
  <message>
   <source>At least %1 mL beside the lungs are as dense as fluid and are counted neither as lung nor as lesion. Collapsed lung there may be missing; look at the border of the lungs.</source>
   <translation>دست‌کم %1 میلی‌لیتر در کنار ریه‌ها به چگالی مایع است و نه ریه به حساب می‌آید و نه ضایعه. ممکن است ریهٔ روی هم خوابیده در آنجا جا افتاده باشد؛ به مرز ریه‌ها نگاه کنید.</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the left. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the right lung.</source>
   <translation>در سمت چپ تقریباً هیچ ریه‌ای یافت نشد. اگر تمام آن روی هم خوابیده یا متراکم شده باشد، به حساب نمی‌آید و همهٔ درصدها از آنِ ریهٔ راست است.</translation>
  </message>
  <message>
   <source>Hardly any lung was found on the right. If it has collapsed or is solid as a whole, it is not counted, and every percentage is that of the left lung.</source>
   <translation>در سمت راست تقریباً هیچ ریه‌ای یافت نشد. اگر تمام آن روی هم خوابیده یا متراکم شده باشد، به حساب نمی‌آید و همهٔ درصدها از آنِ ریهٔ چپ است.</translation>
  </message>
  <message>
   <source>The base of a lung, or the back of it, is too dense to be counted as lung (at %1 mm): fluid, or lung that is solid or has collapsed. If it is lung, its disease is missing from every extent.</source>
   <translation>یکی از قاعده‌های ریه یا پشت آن متراکم‌تر از آن است که ریه شمرده شود (در %1 میلی‌متر): مایع، یا ریه‌ای که متراکم شده یا روی هم خوابیده است. اگر ریه باشد، بیماری آن در هیچ وسعتی به حساب نیامده است.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/lungs/orientation</name>
  <message>
   <source>The body looks mirrored: heart and liver lie on the wrong sides. Unless the patient has situs inversus, right and left are exchanged and the levels may be far off; check the series and its export.</source>
   <translation>بدن وارونه آینه‌ای به نظر می‌رسد: قلب و کبد در سمت نادرست‌اند. اگر بیمار situs inversus ندارد، راست و چپ جابه‌جا شده و سطح‌ها ممکن است بسیار دور باشند؛ سری و خروجی آن را بررسی کنید.</translation>
  </message>
  <message>
   <source>The body looks turned front to back: the spine lies in front. Right and left may be exchanged and the levels far off; check the series and its export.</source>
   <translation>بدن پشت‌ورو به نظر می‌رسد: ستون مهره‌ها در جلوست. راست و چپ ممکن است جابه‌جا و سطح‌ها بسیار دور باشند؛ سری و خروجی آن را بررسی کنید.</translation>
  </message>
  <message>
   <source>The body looks upside down: the windpipe lies in the lower part of the lungs. The levels cannot be trusted; check the series and its export.</source>
   <translation>بدن سروته به نظر می‌رسد: نای در بخش پایین ریه‌هاست. به سطح‌ها نمی‌توان اعتماد کرد؛ سری و خروجی آن را بررسی کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/one_slice</name>
  <message>
   <source>“%1” needs a whole chest; choose another network for a single slice.</source>
   <translation>«%1» به کل قفسه سینه نیاز دارد؛ برای یک برش شبکه دیگری انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/picture</name>
  <message>
   <source>The picture is unlike those of the real chests that were measured: %1. It may show disease that is not there, or hide it, in masks and scores alike; look at the lesions before you use the numbers.</source>
   <translation>این تصویر مانند تصویرهای قفسه سینه‌های واقعی اندازه‌گیری‌شده نیست: %1. ممکن است بیماری‌ای را نشان دهد که وجود ندارد یا آن را پنهان کند، هم در ماسک‌ها و هم در امتیازها؛ پیش از استفاده از اعداد، ضایعات را ببینید.</translation>
  </message>
  <message>
   <source>bands of %1 HU cross both lungs (at most %2), as arms or shoulders make them</source>
   <translation>نوارهای %1 HU از هر دو ریه می‌گذرند (حداکثر %2)، مانند اثر بازوها یا شانه‌ها</translation>
  </message>
  <message>
   <source>noise is %1 times as strong in one direction (at most %2), as streaks make it</source>
   <translation>نویز در یک جهت %1 برابر است (حداکثر %2)، مانند اثر آرتیفکت‌های خطی</translation>
  </message>
  <message>
   <source>slices jump by %1 times their usual change (at most %2), as breathing makes them</source>
   <translation>برش‌ها %1 برابر تغییر معمول خود می‌پرند (حداکثر %2)، مانند اثر تنفس</translation>
  </message>
  <message>
   <source>the borders of the lungs rise by %1 HU a mm (%2 to %3), as other kernels make them</source>
   <translation>مرز ریه‌ها در هر میلی‌متر %1 HU بالا می‌رود (%2 تا %3)، مانند کرنل‌های دیگر</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/pipeline</name>
  <message>
   <source>Finished</source>
   <translation>تمام شد</translation>
  </message>
  <message>
   <source>Making the heat maps</source>
   <translation>ساخت نقشه‌های حرارتی</translation>
  </message>
  <message>
   <source>Measuring the lobes</source>
   <translation>اندازه‌گیری لوب‌ها</translation>
  </message>
  <message>
   <source>Measuring the lungs</source>
   <translation>اندازه‌گیری ریه‌ها</translation>
  </message>
  <message>
   <source>Scoring the five levels</source>
   <translation>امتیازدهی پنج سطح</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/prepare</name>
  <message>
   <source>The model card asks for %1 slices around one; an odd number is wanted.</source>
   <translation>کارت مدل %1 برش پیرامون هر برش می‌خواهد؛ عددی فرد لازم است.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/healthy</name>
  <message>
   <source>a generated texture: this patient has no healthy lung to take</source>
   <translation>بافت ساختگی: این بیمار ریه سالمی برای برداشتن ندارد</translation>
  </message>
  <message>
   <source>the patient's own lung: a square of %1 mm without lesions and of normal density</source>
   <translation>ریه خود بیمار: مربعی %1 mm بدون ضایعه و با تراکم طبیعی</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/occlusion</name>
  <message>
   <source>Heat maps of level %1</source>
   <translation>نقشه‌های حرارتی سطح %1</translation>
  </message>
  <message>
   <source>Looking for healthy lung</source>
   <translation>جستجوی ریه سالم</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/profile</name>
  <message>
   <source>Scoring all slices, %1 of %2</source>
   <translation>امتیازدهی همه برش‌ها، %1 از %2</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/scores/scores</name>
  <message>
   <source>Scoring the slices</source>
   <translation>امتیازدهی برش‌ها</translation>
  </message>
  <message>
   <source>Slice %1 shows no lung; choose a slice that does.</source>
   <translation>برش %1 ریه‌ای نشان نمی‌دهد؛ برشی انتخاب کنید که ریه داشته باشد.</translation>
  </message>
 </context>
 <context>
  <name>core/analysis/trial</name>
  <message>
   <source>%1 answers with numbers outside 0 to %2.</source>
   <translation>پاسخ %1 اعدادی بیرون از 0 تا %2 است.</translation>
  </message>
  <message>
   <source>%1 answers with the shape %2 where %3 is wanted.</source>
   <translation>پاسخ %1 به شکل %2 است، در حالی که %3 لازم است.</translation>
  </message>
  <message>
   <source>Asking the network</source>
   <translation>پرسش از شبکه</translation>
  </message>
  <message>
   <source>It answers the same whatever it is shown: do not choose it before that is mended.</source>
   <translation>هر چه به آن نشان دهند یک پاسخ می‌دهد: تا رفع آن انتخابش نکنید.</translation>
  </message>
  <message>
   <source>It sees no lung and no lobe in the chest: compare its card with README.</source>
   <translation>در قفسه سینه نه ریه می‌بیند نه لوب: کارت آن را با README مقایسه کنید.</translation>
  </message>
  <message>
   <source>Its scores go beyond 0 to 100 and are cut there: compare its last layer with README.</source>
   <translation>امتیازهایش از 0 تا 100 بیرون می‌زند و آنجا بریده می‌شود: لایه آخر آن را با README مقایسه کنید.</translation>
  </message>
  <message>
   <source>Opening the network</source>
   <translation>باز کردن شبکه</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>آزموده شد</translation>
  </message>
  <message>
   <source>The card must say a “role”: %1.</source>
   <translation>کارت باید یک «role» داشته باشد: %1.</translation>
  </message>
  <message>
   <source>The card of “%1” names no lesion class; compare it with README.</source>
   <translation>کارت «%1» هیچ دسته ضایعه‌ای را نام نمی‌برد؛ آن را با README مقایسه کنید.</translation>
  </message>
  <message>
   <source>The network “%1”</source>
   <translation>شبکه «%1»</translation>
  </message>
  <message>
   <source>The network “%1” answers with numbers that are no probabilities.</source>
   <translation>شبکه «%1» اعدادی پاسخ می‌دهد که احتمال نیستند.</translation>
  </message>
  <message>
   <source>The network “%1” does not answer as a network for %2 does; compare its card with README.</source>
   <translation>شبکه «%1» مانند شبکه‌ای برای %2 پاسخ نمی‌دهد؛ کارت آن را با README مقایسه کنید.</translation>
  </message>
  <message>
   <source>five levels are wanted</source>
   <translation>پنج سطح لازم است</translation>
  </message>
  <message>
   <source>generated chest, small</source>
   <translation>قفسه سینه ساختگی، کوچک</translation>
  </message>
 </context>
 <context>
  <name>core/batch/cluster</name>
  <message>
   <source>The scheduler at %1 has gone, or sent this worker away; what was finished stays.</source>
   <translation>زمان‌بند در %1 از دسترس رفته یا این پردازش‌گر را کنار گذاشته است؛ آنچه تمام شده می‌ماند.</translation>
  </message>
  <message>
   <source>“%1” is no address of a scheduler; write tls://HOST:8786, or tcp:// without TLS.</source>
   <translation>«%1» نشانی زمان‌بند نیست؛ tls://HOST:8786 یا بدون TLS، tcp:// بنویسید.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/folders</name>
  <message>
   <source>%1 cannot be written; start the batch again.</source>
   <translation>نوشتن %1 ممکن نیست؛ پردازش گروهی را دوباره آغاز کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/run</name>
  <message>
   <source>“%1” holds results %2 pseudonyms; both kinds in one folder would tell who is who. Choose another folder.</source>
   <translation>«%1» نتایجی %2 نام مستعار دارد؛ هر دو نوع در یک پوشه هویت بیماران را آشکار می‌کند. پوشه دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>“%1” holds results under pseudonyms of another key file than “%2”; its patients would have two codes each. Name that key file with --key, or choose another folder.</source>
   <translation>«%1» نتایجی با نام مستعار از فایل کلیدی غیر از «%2» دارد؛ بیمارانش دو کد پیدا می‌کردند. آن فایل کلید را با --key تعیین کنید یا پوشه دیگری انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/batch/states</name>
  <message>
   <source>%1 is not whole; remove it if no other batch writes here, and start again.</source>
   <translation>%1 کامل نیست؛ اگر پردازش گروهی دیگری اینجا نمی‌نویسد حذفش کنید و دوباره آغاز کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/classes</name>
  <message>
   <source>Consolidation</source>
   <translation>کنسولیداسیون</translation>
  </message>
  <message>
   <source>Established fibrosis</source>
   <translation>فیبروز تثبیت‌شده</translation>
  </message>
  <message>
   <source>Ground-glass (GG)</source>
   <translation>شیشه‌مات (GG)</translation>
  </message>
  <message>
   <source>Ground-glass opacity</source>
   <translation>کدورت شیشه‌مات</translation>
  </message>
  <message>
   <source>Left lower lobe</source>
   <translation>لوب تحتانی چپ</translation>
  </message>
  <message>
   <source>Left upper lobe</source>
   <translation>لوب فوقانی چپ</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>برنامه</translation>
  </message>
  <message>
   <source>Reticulation</source>
   <translation>رتیکولاسیون</translation>
  </message>
  <message>
   <source>Reticulation (RET)</source>
   <translation>رتیکولاسیون (RET)</translation>
  </message>
  <message>
   <source>Right lower lobe</source>
   <translation>لوب تحتانی راست</translation>
  </message>
  <message>
   <source>Right middle lobe</source>
   <translation>لوب میانی راست</translation>
  </message>
  <message>
   <source>Right upper lobe</source>
   <translation>لوب فوقانی راست</translation>
  </message>
  <message>
   <source>Total extent (TOT)</source>
   <translation>وسعت کل (TOT)</translation>
  </message>
  <message>
   <source>consolidation</source>
   <translation>کنسولیداسیون</translation>
  </message>
  <message>
   <source>fibrosis</source>
   <translation>فیبروز</translation>
  </message>
  <message>
   <source>kurtosis</source>
   <translation>کشیدگی</translation>
  </message>
  <message>
   <source>left</source>
   <translation>چپ</translation>
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
   <translation>میانی</translation>
  </message>
  <message>
   <source>not marked by this network</source>
   <translation>این شبکه علامت نمی‌زند</translation>
  </message>
  <message>
   <source>right</source>
   <translation>راست</translation>
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
   <translation>چولگی</translation>
  </message>
  <message>
   <source>tot</source>
   <translation>tot</translation>
  </message>
  <message>
   <source>total</source>
   <translation>کل</translation>
  </message>
  <message>
   <source>upper</source>
   <translation>بالایی</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/statistics</name>
  <message>
   <source>%1 is the same in all %2 patients</source>
   <translation>%1 در همه %2 بیمار یکسان است</translation>
  </message>
  <message>
   <source>%1 patient</source>
   <translation>%1 بیمار</translation>
  </message>
  <message>
   <source>%1 patients</source>
   <translation>%1 بیمار</translation>
  </message>
  <message>
   <source>%1 progressive and %2 stable; at least %3 of each are needed</source>
   <translation>%1 پیش‌رونده و %2 پایدار؛ از هر کدام دست‌کم %3 لازم است</translation>
  </message>
  <message>
   <source>%1 with both visits; at least %2 are needed</source>
   <translation>%1 با هر دو ویزیت؛ دست‌کم %2 لازم است</translation>
  </message>
  <message>
   <source>%1 with both; at least %2 are needed</source>
   <translation>%1 با هر دو مقدار؛ دست‌کم %2 لازم است</translation>
  </message>
  <message>
   <source>%1 without any change left out of Wilcoxon's ranks</source>
   <translation>%1 بدون هیچ تغییر، از رتبه‌های ویلکاکسون کنار گذاشته شد</translation>
  </message>
  <message>
   <source>all changed by the same amount, so there is no t-test</source>
   <translation>همه به یک اندازه تغییر کردند، پس آزمون t نیست</translation>
  </message>
  <message>
   <source>nan</source>
   <translation>nan</translation>
  </message>
  <message>
   <source>neither group varies, so there is no t-test</source>
   <translation>هیچ‌یک از گروه‌ها پراکندگی ندارد، پس آزمون t نیست</translation>
  </message>
  <message>
   <source>nothing changed in any patient</source>
   <translation>در هیچ بیماری چیزی تغییر نکرد</translation>
  </message>
 </context>
 <context>
  <name>core/cohort/table</name>
  <message>
   <source>%1 with a follow-up, median %2 months (%3)</source>
   <translation>%1 با پیگیری، میانه %2 ماه (%3)</translation>
  </message>
  <message>
   <source>%1: %2 progressive, %3 stable, %4 not decided or not applicable</source>
   <translation>%1: %2 پیش‌رونده، %3 پایدار، %4 تعیین‌نشده یا کاربردناپذیر</translation>
  </message>
  <message>
   <source>Correlations</source>
   <translation>همبستگی‌ها</translation>
  </message>
  <message>
   <source>Correlations of change</source>
   <translation>همبستگی تغییرها</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>گروه‌ها</translation>
  </message>
  <message>
   <source>No answer, or no follow-up</source>
   <translation>بدون پاسخ، یا بدون پیگیری</translation>
  </message>
  <message>
   <source>No definition of progression chosen</source>
   <translation>تعریفی از پیشرفت انتخاب نشده است</translation>
  </message>
  <message>
   <source>Paired tests</source>
   <translation>آزمون‌های زوجی</translation>
  </message>
  <message>
   <source>Reading the patients</source>
   <translation>خواندن بیماران</translation>
  </message>
  <message>
   <source>first</source>
   <translation>نخست</translation>
  </message>
  <message>
   <source>first to last</source>
   <translation>اول تا آخر</translation>
  </message>
  <message>
   <source>first visit</source>
   <translation>نخستین ویزیت</translation>
  </message>
  <message>
   <source>first visit to that nearest to 12 months</source>
   <translation>نخستین ویزیت تا ویزیت نزدیک‌تر به 12 ماه</translation>
  </message>
  <message>
   <source>first visit to the last</source>
   <translation>نخستین ویزیت تا آخرین</translation>
  </message>
  <message>
   <source>last</source>
   <translation>آخرین</translation>
  </message>
  <message>
   <source>last two</source>
   <translation>دو ویزیت آخر</translation>
  </message>
  <message>
   <source>last visit</source>
   <translation>آخرین ویزیت</translation>
  </message>
  <message>
   <source>no definition chosen</source>
   <translation>تعریفی انتخاب نشده</translation>
  </message>
  <message>
   <source>no follow-up</source>
   <translation>بدون پیگیری</translation>
  </message>
  <message>
   <source>none with a follow-up</source>
   <translation>هیچ‌کدام پیگیری ندارد</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>کاربرد ندارد</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>تعیین نشده</translation>
  </message>
  <message>
   <source>one year</source>
   <translation>یک سال</translation>
  </message>
  <message>
   <source>progressive</source>
   <translation>پیش‌رونده</translation>
  </message>
  <message>
   <source>stable</source>
   <translation>پایدار</translation>
  </message>
  <message>
   <source>the last two visits</source>
   <translation>دو ویزیت آخر</translation>
  </message>
 </context>
 <context>
  <name>core/compare/affine</name>
  <message>
   <source>Fitting the lungs as a whole</source>
   <translation>برازش کلی ریه‌ها</translation>
  </message>
 </context>
 <context>
  <name>core/compare/bspline</name>
  <message>
   <source>Fitting the lungs in detail</source>
   <translation>برازش جزئی ریه‌ها</translation>
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
   <translation>مقایسه تراکم‌ها</translation>
  </message>
  <message>
   <source>Comparing lesions</source>
   <translation>مقایسه ضایعه‌ها</translation>
  </message>
 </context>
 <context>
  <name>core/compare/matching</name>
  <message>
   <source>Matched by the %1 Goh levels and the outline of the lungs, not by registration: places agree roughly, to a centimetre or two, and no difference of densities is shown.</source>
   <translation>تطبیق بر پایه %1 سطح Goh و مرز ریه‌ها، نه با انطباق: جاها تقریباً با دقت یکی دو سانتی‌متر می‌خوانند و اختلاف تراکم نمایش داده نمی‌شود.</translation>
  </message>
  <message>
   <source>Matched by the top and the bottom of the lungs only, because the two CTs do not share two Goh levels: places agree roughly, to a few centimetres, and no difference of densities is shown.</source>
   <translation>تطبیق فقط بر پایه بالا و پایین ریه‌ها، چون دو CT دو سطح Goh مشترک ندارند: جاها تقریباً با دقت چند سانتی‌متر می‌خوانند و اختلاف تراکم نمایش داده نمی‌شود.</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so the two CTs cannot be matched; analyse it first.</source>
   <translation>CT %1 ماسک ریه ندارد، پس تطبیق دو CT ممکن نیست؛ نخست آن را تحلیل کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/compare/quality</name>
  <message>
   <source>Measuring how well the lungs fit</source>
   <translation>سنجش میزان برازش ریه‌ها</translation>
  </message>
  <message>
   <source>The registration is not used because %1; the CTs are matched by level instead.</source>
   <translation>انطباق به کار نمی‌رود، زیرا %1؛ به‌جای آن CTها بر پایه سطح تطبیق داده می‌شوند.</translation>
  </message>
  <message>
   <source>the lung volumes differ by a factor of %1</source>
   <translation>حجم ریه‌ها %1 برابر اختلاف دارد</translation>
  </message>
  <message>
   <source>the lung would have to fold over itself in %1 % of its volume</source>
   <translation>ریه باید در %1 % حجم خود روی خودش تا می‌خورد</translation>
  </message>
  <message>
   <source>the outlines of the lungs do not fit (Dice %1)</source>
   <translation>مرز ریه‌ها بر هم نمی‌نشیند (Dice %1)</translation>
  </message>
  <message>
   <source>the size of the lungs would have to change more than breathing does</source>
   <translation>اندازه ریه‌ها باید بیش از تغییرات تنفس عوض می‌شد</translation>
  </message>
  <message>
   <source>vessels and bronchi do not meet: the CTs may be of two patients</source>
   <translation>عروق و برونش‌ها به هم نمی‌رسند: شاید CTها از دو بیمار باشند</translation>
  </message>
 </context>
 <context>
  <name>core/compare/registration</name>
  <message>
   <source>Lungs registered</source>
   <translation>انطباق ریه‌ها انجام شد</translation>
  </message>
  <message>
   <source>Preparing the current CT</source>
   <translation>آماده‌سازی CT فعلی</translation>
  </message>
  <message>
   <source>Preparing the prior CT</source>
   <translation>آماده‌سازی CT قبلی</translation>
  </message>
  <message>
   <source>Registered: the lungs overlap by Dice %1 (before %2), their surfaces are %3 mm apart on average</source>
   <translation>انطباق انجام شد: هم‌پوشانی ریه‌ها Dice %1 (پیش از انطباق %2)، سطح آنها به‌طور میانگین %3 mm فاصله دارد</translation>
  </message>
  <message>
   <source>The %1 CT has no lung mask, so it cannot be registered; analyse it first.</source>
   <translation>CT %1 ماسک ریه ندارد، پس انطباق آن ممکن نیست؛ نخست آن را تحلیل کنید.</translation>
  </message>
  <message>
   <source>The %1 CT shows less than %2 mL of lung, so it cannot be registered; choose a CT of the whole chest.</source>
   <translation>CT %1 کمتر از %2 mL ریه نشان می‌دهد، پس انطباق آن ممکن نیست؛ CT کل قفسه سینه را انتخاب کنید.</translation>
  </message>
  <message>
   <source>The %1 CT shows no %2 lung while the %3 CT does, so they cannot be registered; check the lung masks.</source>
   <translation>CT %1 ریه %2 را نشان نمی‌دهد ولی CT %3 نشان می‌دهد، پس انطباق ممکن نیست؛ ماسک‌های ریه را بررسی کنید.</translation>
  </message>
  <message>
   <source>a lung mask has the shape of its volume</source>
   <translation>ماسک ریه باید ابعاد حجم خود را داشته باشد</translation>
  </message>
  <message>
   <source>only %1 % of the lungs are in both CTs</source>
   <translation>فقط %1 % ریه‌ها در هر دو CT هست</translation>
  </message>
  <message>
   <source>vessels do not meet in %1 % of the lungs</source>
   <translation>عروق در %1 % ریه‌ها به هم نمی‌رسند</translation>
  </message>
 </context>
 <context>
  <name>core/compare/resample</name>
  <message>
   <source>Bringing the prior CT onto the current one</source>
   <translation>بردن CT قبلی روی CT فعلی</translation>
  </message>
  <message>
   <source>a refused match must not be used</source>
   <translation>تطبیق ردشده نباید به کار رود</translation>
  </message>
 </context>
 <context>
  <name>core/compare/volume_change</name>
  <message>
   <source>Measuring the change of volume</source>
   <translation>اندازه‌گیری تغییر حجم</translation>
  </message>
 </context>
 <context>
  <name>core/compare/working</name>
  <message>
   <source>A lung mask is full of holes, so the CTs cannot be registered; analyse them again.</source>
   <translation>یک ماسک ریه پر از حفره است، پس انطباق CTها ممکن نیست؛ دوباره تحلیلشان کنید.</translation>
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
   <translation>فقط جایی پرسیده می‌شود که ماسک‌ها آن را دارند</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/counts</name>
  <message>
   <source>Counting the masks</source>
   <translation>شمارش ماسک‌ها</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/targets</name>
  <message>
   <source>Any lesion</source>
   <translation>هر ضایعه</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>پر کردن حفره‌ها</translation>
  </message>
  <message>
   <source>Grow by</source>
   <translation>گسترش به اندازه</translation>
  </message>
  <message>
   <source>Interpolate between slices</source>
   <translation>درون‌یابی میان برش‌ها</translation>
  </message>
  <message>
   <source>Left lung</source>
   <translation>ریه چپ</translation>
  </message>
  <message>
   <source>Remove islands below</source>
   <translation>حذف جزیره‌های کوچک‌تر از</translation>
  </message>
  <message>
   <source>Right lung</source>
   <translation>ریه راست</translation>
  </message>
  <message>
   <source>Shrink by</source>
   <translation>کوچک کردن به اندازه</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/whole</name>
  <message>
   <source>Choose one class of lesions: what is added must be of some class.</source>
   <translation>یک دسته ضایعه انتخاب کنید: آنچه افزوده می‌شود باید دسته داشته باشد.</translation>
  </message>
  <message>
   <source>Draw on a slice above and on one below with a gap between them, and go to a slice in that gap.</source>
   <translation>روی یک برش بالایی و یک برش پایینی با فاصله ترسیم کنید و به برشی در آن فاصله بروید.</translation>
  </message>
  <message>
   <source>Filling holes</source>
   <translation>پر کردن حفره‌ها</translation>
  </message>
  <message>
   <source>Growing</source>
   <translation>گسترش</translation>
  </message>
  <message>
   <source>Interpolating</source>
   <translation>درون‌یابی</translation>
  </message>
  <message>
   <source>Looking for islands</source>
   <translation>جستجوی جزیره‌ها</translation>
  </message>
  <message>
   <source>Shrinking</source>
   <translation>کوچک کردن</translation>
  </message>
  <message>
   <source>There is nothing of it to work on in these slices.</source>
   <translation>در این برش‌ها چیزی از آن برای کار نیست.</translation>
  </message>
 </context>
 <context>
  <name>core/corrections/working</name>
  <message>
   <source>A mask does not lie on the grid of this CT; analyse the CT again before correcting it.</source>
   <translation>یک ماسک روی شبکه‌بندی وکسلی این CT نیست؛ پیش از تصحیح، CT را دوباره تحلیل کنید.</translation>
  </message>
  <message>
   <source>Lesions were not marked yet; analyse the CT before correcting them.</source>
   <translation>ضایعه‌ها هنوز علامت نخورده‌اند؛ پیش از تصحیح آنها CT را تحلیل کنید.</translation>
  </message>
  <message>
   <source>Lobes were not found yet; analyse the CT before correcting them.</source>
   <translation>لوب‌ها هنوز یافته نشده‌اند؛ پیش از تصحیح آنها CT را تحلیل کنید.</translation>
  </message>
  <message>
   <source>The lungs were not found yet; analyse the CT before correcting its masks.</source>
   <translation>ریه‌ها هنوز یافته نشده‌اند؛ پیش از تصحیح ماسک‌ها CT را تحلیل کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/course/assess</name>
  <message>
   <source>%1 apart</source>
   <translation>با فاصله %1</translation>
  </message>
  <message>
   <source>%1 day</source>
   <translation>%1 روز</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 روز</translation>
  </message>
  <message>
   <source>70 % predicted parts 10 to 30 % of extent</source>
   <translation>70 % پیش‌بینی‌شده، وسعت 10 تا 30 % را به دو بخش تقسیم می‌کند</translation>
  </message>
  <message>
   <source>CT %1</source>
   <translation>CT %1</translation>
  </message>
  <message>
   <source>FVC, % predicted</source>
   <translation>FVC، % پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>Goh extent</source>
   <translation>وسعت Goh</translation>
  </message>
  <message>
   <source>Goh stage</source>
   <translation>مرحله Goh</translation>
  </message>
  <message>
   <source>cannot be decided: a value is impossible (%1)</source>
   <translation>قابل تعیین نیست: مقداری ناممکن است (%1)</translation>
  </message>
  <message>
   <source>indeterminate</source>
   <translation>نامعین</translation>
  </message>
  <message>
   <source>not determined: there is no Goh extent</source>
   <translation>تعیین نشده: وسعت Goh موجود نیست</translation>
  </message>
  <message>
   <source>the mean extent of five levels</source>
   <translation>میانگین وسعت پنج سطح</translation>
  </message>
  <message>
   <source>the same day</source>
   <translation>همان روز</translation>
  </message>
 </context>
 <context>
  <name>core/course/breath</name>
  <message>
   <source>%1 HU at equal volume, %2</source>
   <translation>%1 HU در حجم برابر، %2</translation>
  </message>
  <message>
   <source>%1 against both lungs</source>
   <translation>%1 نسبت به هر دو ریه</translation>
  </message>
  <message>
   <source>%1 of its volume%2</source>
   <translation>%1 حجم آن%2</translation>
  </message>
  <message>
   <source>%1 of the volume, breath included</source>
   <translation>%1 حجم، با تأثیر تنفس</translation>
  </message>
  <message>
   <source>%1, volume-matched</source>
   <translation>%1، با حجم همسان‌شده</translation>
  </message>
  <message>
   <source>%1_matched</source>
   <translation>%1_matched</translation>
  </message>
  <message>
   <source>15th percentile</source>
   <translation>صدک 15</translation>
  </message>
  <message>
   <source>Air in the windpipe</source>
   <translation>هوای نای</translation>
  </message>
  <message>
   <source>Air in the windpipe differs by %1 HU (%2, then %3): scanner or reconstruction changed the density, so compare densities with care.</source>
   <translation>هوای نای %1 HU اختلاف دارد (%2، سپس %3): اسکنر یا بازسازی تراکم را تغییر داده است، پس تراکم‌ها را با احتیاط مقایسه کنید.</translation>
  </message>
  <message>
   <source>HU</source>
   <translation>HU</translation>
  </message>
  <message>
   <source>Log-Jacobian, %1</source>
   <translation>لگاریتم ژاکوبین، %1</translation>
  </message>
  <message>
   <source>Log-Jacobian, both lungs</source>
   <translation>لگاریتم ژاکوبین، هر دو ریه</translation>
  </message>
  <message>
   <source>Mean density</source>
   <translation>تراکم میانگین</translation>
  </message>
  <message>
   <source>Pair of CTs</source>
   <translation>جفت CT</translation>
  </message>
  <message>
   <source>Parr et al., Am J Respir Crit Care Med 2004;170:883 (air in the patient's CT as calibration)</source>
   <translation>Parr et al., Am J Respir Crit Care Med 2004;170:883 (هوا در CT بیمار به‌عنوان کالیبراسیون)</translation>
  </message>
  <message>
   <source>Reinhardt et al., Med Image Anal 2008;12:752 (Jacobian of a registration as local expansion)</source>
   <translation>Reinhardt et al., Med Image Anal 2008;12:752 (ژاکوبین انطباق به‌عنوان انبساط موضعی)</translation>
  </message>
  <message>
   <source>Stoel et al., Proc Am Thorac Soc 2008;5:919 (lung as a sponge of unchanged mass)</source>
   <translation>Stoel et al., Proc Am Thorac Soc 2008;5:919 (ریه مانند اسفنجی با جرم ثابت)</translation>
  </message>
  <message>
   <source>a lung volume is above zero</source>
   <translation>حجم ریه باید بیشتر از صفر باشد</translation>
  </message>
  <message>
   <source>an estimate</source>
   <translation>یک برآورد</translation>
  </message>
  <message>
   <source>differs: scanner or reconstruction</source>
   <translation>اختلاف دارد: اسکنر یا بازسازی</translation>
  </message>
  <message>
   <source>log_volume_%1</source>
   <translation>log_volume_%1</translation>
  </message>
  <message>
   <source>no difference that matters</source>
   <translation>اختلاف مهمی نیست</translation>
  </message>
 </context>
 <context>
  <name>core/course/change</name>
  <message>
   <source>% of lungs</source>
   <translation>% ریه‌ها</translation>
  </message>
  <message>
   <source>%1 at %2 is missing</source>
   <translation>%1 در %2 موجود نیست</translation>
  </message>
  <message>
   <source>One of the analyses is not complete; what it lacks is missing below.</source>
   <translation>یکی از تحلیل‌ها کامل نیست؛ آنچه کم دارد در زیر خالی است.</translation>
  </message>
  <message>
   <source>The kernels differ (%1, then %2); density and extent depend on it.</source>
   <translation>کرنل‌ها متفاوت‌اند (%1، سپس %2)؛ تراکم و وسعت به آن وابسته است.</translation>
  </message>
  <message>
   <source>The slice thickness differs (%1 mm, then %2 mm); density and extent depend on it.</source>
   <translation>ضخامت برش متفاوت است (%1 mm، سپس %2 mm)؛ تراکم و وسعت به آن وابسته است.</translation>
  </message>
  <message>
   <source>The two CTs were analysed by different networks; analyse both again before comparing them.</source>
   <translation>دو CT با شبکه‌های متفاوت تحلیل شده‌اند؛ پیش از مقایسه، هر دو را دوباره تحلیل کنید.</translation>
  </message>
  <message>
   <source>The two CTs were analysed by versions of the program whose numbers differ; analyse both again before comparing them.</source>
   <translation>دو CT با نسخه‌هایی از برنامه تحلیل شده‌اند که عددهایشان متفاوت است؛ پیش از مقایسه، هر دو را دوباره تحلیل کنید.</translation>
  </message>
  <message>
   <source>less disease</source>
   <translation>بیماری کمتر</translation>
  </message>
  <message>
   <source>more disease</source>
   <translation>بیماری بیشتر</translation>
  </message>
  <message>
   <source>points</source>
   <translation>واحد</translation>
  </message>
  <message>
   <source>the second measurement is not later than the first</source>
   <translation>اندازه‌گیری دوم پس از اولی نیست</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>بدون تغییر</translation>
  </message>
  <message>
   <source>within measurement noise</source>
   <translation>در محدوده نویز اندازه‌گیری</translation>
  </message>
 </context>
 <context>
  <name>core/course/follow_up</name>
  <message>
   <source>% predicted</source>
   <translation>% پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>Dyspnoea, mMRC 0–4</source>
   <translation>تنگی نفس، mMRC 0–4</translation>
  </message>
  <message>
   <source>FVC in the same unit at both dates is missing (one is in L, the other in % predicted)</source>
   <translation>FVC با واحد یکسان در هر دو تاریخ موجود نیست (یکی به L و دیگری به % پیش‌بینی‌شده است)</translation>
  </message>
  <message>
   <source>Worse symptoms</source>
   <translation>علائم بدتر</translation>
  </message>
  <message>
   <source>two visits on different days are needed</source>
   <translation>دو ویزیت در روزهای متفاوت لازم است</translation>
  </message>
  <message>
   <source>whether symptoms are worse at %1 is missing</source>
   <translation>بدتر شدن علائم در %1 ثبت نشده است</translation>
  </message>
 </context>
 <context>
  <name>core/course/measures</name>
  <message>
   <source>15th percentile of density</source>
   <translation>صدک 15 تراکم</translation>
  </message>
  <message>
   <source>Composite physiologic index</source>
   <translation>شاخص فیزیولوژیک ترکیبی (CPI)</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>تراکم</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>وسعت</translation>
  </message>
  <message>
   <source>Goh extent (mean TOT of five levels)</source>
   <translation>وسعت Goh (میانگین TOT پنج سطح)</translation>
  </message>
  <message>
   <source>Ground-glass, mean of five levels</source>
   <translation>شیشه‌مات، میانگین پنج سطح</translation>
  </message>
  <message>
   <source>High attenuation area</source>
   <translation>ناحیه پرتراکم (HAA)</translation>
  </message>
  <message>
   <source>Kurtosis of density</source>
   <translation>کشیدگی تراکم</translation>
  </message>
  <message>
   <source>Kurtosis, -1024 to -200 HU</source>
   <translation>کشیدگی، -1024 تا -200 HU</translation>
  </message>
  <message>
   <source>Lobar severity (0 to 25)</source>
   <translation>شدت لوبی (0 تا 25)</translation>
  </message>
  <message>
   <source>Low attenuation area (-950 HU)</source>
   <translation>ناحیه کم‌تراکم (-950 HU)</translation>
  </message>
  <message>
   <source>Lung function</source>
   <translation>عملکرد ریه</translation>
  </message>
  <message>
   <source>Lungs</source>
   <translation>ریه‌ها</translation>
  </message>
  <message>
   <source>Reticulation, mean of five levels</source>
   <translation>رتیکولاسیون، میانگین پنج سطح</translation>
  </message>
  <message>
   <source>Skewness of density</source>
   <translation>چولگی تراکم</translation>
  </message>
  <message>
   <source>Skin, body, blood</source>
   <translation>پوست، بدن، خون</translation>
  </message>
  <message>
   <source>Total disease</source>
   <translation>کل بیماری</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>حجم</translation>
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
   <translation>%1 (بالاتر یعنی بدتر)</translation>
  </message>
  <message>
   <source>%1 by points of FVC % predicted (%2)</source>
   <translation>%1 بر پایه واحد % پیش‌بینی‌شده FVC (%2)</translation>
  </message>
  <message>
   <source>%1 by relative change of FVC in %2 (%3 %)</source>
   <translation>%1 بر پایه تغییر نسبی FVC به %2 (%3 %)</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower</source>
   <translation>%1 واحد % پیش‌بینی‌شده کمتر</translation>
  </message>
  <message>
   <source>%1 since %2</source>
   <translation>%1 نسبت به %2</translation>
  </message>
  <message>
   <source>%1, % predicted</source>
   <translation>%1، % پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>%1: FVC %2 points of % predicted</source>
   <translation>%1: FVC %2 واحد % پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>%1; the index names no window</source>
   <translation>%1؛ شاخص بازه زمانی تعیین نمی‌کند</translation>
  </message>
  <message>
   <source>%1; the rule names no window</source>
   <translation>%1؛ قاعده بازه زمانی تعیین نمی‌کند</translation>
  </message>
  <message>
   <source>12 ± 3 months</source>
   <translation>12 ± 3 ماه</translation>
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
   <translation>FEV1، % پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>FVC minimal important change</source>
   <translation>حداقل تغییر مهم FVC</translation>
  </message>
  <message>
   <source>OMERACT</source>
   <translation>OMERACT</translation>
  </message>
  <message>
   <source>a decline of 5 or more, by points of % predicted where both are known</source>
   <translation>کاهش 5 یا بیشتر، به واحد % پیش‌بینی‌شده اگر هر دو معلوم باشد</translation>
  </message>
  <message>
   <source>criteria met: %1</source>
   <translation>معیارها برقرار است: %1</translation>
  </message>
  <message>
   <source>criteria not met</source>
   <translation>معیارها برقرار نیست</translation>
  </message>
  <message>
   <source>lung function of %1</source>
   <translation>عملکرد ریه %1</translation>
  </message>
  <message>
   <source>not applicable: not %1 apart</source>
   <translation>کاربرد ندارد: فاصله %1 نیست</translation>
  </message>
  <message>
   <source>not determined: see what is missing</source>
   <translation>تعیین نشده: موارد ناموجود را ببینید</translation>
  </message>
  <message>
   <source>relative DLCO decline %1</source>
   <translation>کاهش نسبی DLCO %1</translation>
  </message>
  <message>
   <source>relative FVC decline %1 (%2)</source>
   <translation>کاهش نسبی FVC %1 (%2)</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with that of DLCO</source>
   <translation>کاهش نسبی دست‌کم 10 %، یا 5 تا کمتر از 10 % همراه با کاهش DLCO</translation>
  </message>
  <message>
   <source>relative decline of at least 15 %, with FVC 5 to under 10 % lower</source>
   <translation>کاهش نسبی دست‌کم 15 %، همراه با کاهش 5 تا کمتر از 10 % در FVC</translation>
  </message>
 </context>
 <context>
  <name>core/course/read_progression</name>
  <message>
   <source>%1 not used, outside %2</source>
   <translation>%1 به کار نرفت، بیرون از %2</translation>
  </message>
  <message>
   <source>%1 points of % predicted lower%2; FVC or DLCO is one of the two signs that are needed</source>
   <translation>%1 واحد % پیش‌بینی‌شده کمتر%2؛ FVC یا DLCO یکی از دو نشانه لازم است</translation>
  </message>
  <message>
   <source>(corrected for haemoglobin)</source>
   <translation>(تصحیح‌شده برای هموگلوبین)</translation>
  </message>
  <message>
   <source>24 months</source>
   <translation>24 ماه</translation>
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
   <translation>فیبروز بیشتر در CT، به نظر خوانشگر</translation>
  </message>
  <message>
   <source>PPF 2022</source>
   <translation>PPF 2022</translation>
  </message>
  <message>
   <source>any of the six radiological signs, ticked by the reader: one of the two signs that are needed</source>
   <translation>هر یک از شش نشانه رادیولوژیک که خوانشگر علامت زده باشد: یکی از دو نشانه لازم</translation>
  </message>
  <message>
   <source>cannot be decided</source>
   <translation>قابل تعیین نیست</translation>
  </message>
  <message>
   <source>cannot be decided: see what is missing</source>
   <translation>قابل تعیین نیست: موارد ناموجود را ببینید</translation>
  </message>
  <message>
   <source>criteria not met: the reader found another explanation</source>
   <translation>معیارها برقرار نیست: خوانشگر توضیح دیگری یافته است</translation>
  </message>
  <message>
   <source>lung function</source>
   <translation>عملکرد ریه</translation>
  </message>
  <message>
   <source>more fibrosis</source>
   <translation>فیبروز بیشتر</translation>
  </message>
  <message>
   <source>more fibrosis, judged by the reader, with FVC 5 % lower or worse symptoms</source>
   <translation>فیبروز بیشتر به نظر خوانشگر، همراه با کاهش 5 % در FVC یا علائم بدتر</translation>
  </message>
  <message>
   <source>not applicable: more than 24 months apart</source>
   <translation>کاربرد ندارد: فاصله بیش از 24 ماه</translation>
  </message>
  <message>
   <source>not applicable: more than one year apart</source>
   <translation>کاربرد ندارد: فاصله بیش از یک سال</translation>
  </message>
  <message>
   <source>not applicable: the definition leaves out IPF</source>
   <translation>کاربرد ندارد: این تعریف IPF را در بر نمی‌گیرد</translation>
  </message>
  <message>
   <source>physiological progression</source>
   <translation>پیشرفت فیزیولوژیک</translation>
  </message>
  <message>
   <source>radiological progression</source>
   <translation>پیشرفت رادیولوژیک</translation>
  </message>
  <message>
   <source>relative decline of at least 10 %, or of 5 to under 10 % with another sign</source>
   <translation>کاهش نسبی دست‌کم 10 %، یا 5 تا کمتر از 10 % همراه با نشانه‌ای دیگر</translation>
  </message>
  <message>
   <source>signs</source>
   <translation>نشانه‌ها</translation>
  </message>
  <message>
   <source>the six radiological signs</source>
   <translation>شش نشانه رادیولوژیک</translation>
  </message>
  <message>
   <source>within 24 months</source>
   <translation>در 24 ماه</translation>
  </message>
  <message>
   <source>within one year</source>
   <translation>در یک سال</translation>
  </message>
  <message>
   <source>worse, with FVC 5 % lower or more fibrosis on CT</source>
   <translation>بدتر، همراه با کاهش 5 % در FVC یا فیبروز بیشتر در CT</translation>
  </message>
  <message>
   <source>worse: one of the two signs that are needed</source>
   <translation>بدتر: یکی از دو نشانه لازم</translation>
  </message>
 </context>
 <context>
  <name>core/course/reading</name>
  <message>
   <source>Symptoms</source>
   <translation>علائم</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>زمان</translation>
  </message>
  <message>
   <source>inside</source>
   <translation>درون بازه</translation>
  </message>
  <message>
   <source>known</source>
   <translation>معلوم</translation>
  </message>
  <message>
   <source>met</source>
   <translation>برقرار است</translation>
  </message>
  <message>
   <source>no</source>
   <translation>خیر</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>قضاوت نشده</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>برقرار نیست</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>به کار نرفت</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>بیرون از بازه</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>تا حدی</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>نامعلوم</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>بله</translation>
  </message>
 </context>
 <context>
  <name>core/course/rule_inputs</name>
  <message>
   <source>%1 points</source>
   <translation>%1 واحد</translation>
  </message>
  <message>
   <source>%1 to %2 (%3%4)</source>
   <translation>از %1 به %2 (%3%4)</translation>
  </message>
  <message>
   <source>Absolute decline of %1</source>
   <translation>کاهش مطلق %1</translation>
  </message>
  <message>
   <source>Another explanation, by the reader</source>
   <translation>توضیح دیگر، به نظر خوانشگر</translation>
  </message>
  <message>
   <source>Measured: %1</source>
   <translation>اندازه‌گیری‌شده: %1</translation>
  </message>
  <message>
   <source>Radiological signs, by the reader</source>
   <translation>نشانه‌های رادیولوژیک، به نظر خوانشگر</translation>
  </message>
  <message>
   <source>Relative decline of %1</source>
   <translation>کاهش نسبی %1</translation>
  </message>
  <message>
   <source>haemoglobin-corrected DLCO at %1 is missing (%2)</source>
   <translation>DLCO تصحیح‌شده برای هموگلوبین در %1 موجود نیست (%2)</translation>
  </message>
  <message>
   <source>none of the six</source>
   <translation>هیچ‌یک از شش نشانه</translation>
  </message>
  <message>
   <source>not used: not marked as corrected for haemoglobin</source>
   <translation>به کار نرفت: تصحیح برای هموگلوبین ثبت نشده است</translation>
  </message>
  <message>
   <source>the reader's judgement of %1 between the CTs of %2 and %3 is missing</source>
   <translation>قضاوت خوانشگر درباره %1 میان CTهای %2 و %3 موجود نیست</translation>
  </message>
  <message>
   <source>the value there is not corrected</source>
   <translation>مقدار آن روز تصحیح‌نشده است</translation>
  </message>
  <message>
   <source>the value there is not marked as corrected</source>
   <translation>مقدار آن روز به‌عنوان تصحیح‌شده ثبت نشده است</translation>
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
   <translation>وکسل</translation>
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
   <translation>محدود کردن فرایند فرزند ممکن نیست</translation>
  </message>
 </context>
 <context>
  <name>core/decoding/reasons</name>
  <message>
   <source>decoding its pixel data takes far more memory than an image of its size needs</source>
   <translation>رمزگشایی داده پیکسلی آن بسیار بیش از نیاز چنین تصویری حافظه می‌گیرد</translation>
  </message>
  <message>
   <source>decoding its pixel data takes far too long</source>
   <translation>رمزگشایی داده پیکسلی آن بیش از حد طول می‌کشد</translation>
  </message>
  <message>
   <source>its pixel data does not have the size that its header says</source>
   <translation>اندازه داده پیکسلی آن با سرآیند نمی‌خواند</translation>
  </message>
  <message>
   <source>its pixel data is cut off</source>
   <translation>داده پیکسلی آن بریده شده است</translation>
  </message>
  <message>
   <source>its pixel data is damaged</source>
   <translation>داده پیکسلی آن آسیب دیده است</translation>
  </message>
  <message>
   <source>the part of this program that decodes it could not be started; install the program again</source>
   <translation>بخشی از برنامه که آن را رمزگشایی می‌کند اجرا نشد؛ برنامه را دوباره نصب کنید</translation>
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
   <translation>خوانده نمی‌شود</translation>
  </message>
  <message>
   <source>it has more voxels than its header says</source>
   <translation>وکسل‌هایش بیشتر از مقدار سرآیند است</translation>
  </message>
  <message>
   <source>it is cut off: it has fewer voxels than its header says</source>
   <translation>بریده شده است: وکسل‌هایش کمتر از مقدار سرآیند است</translation>
  </message>
  <message>
   <source>it is damaged: its packed voxels cannot be unpacked or do not agree with their checksum</source>
   <translation>آسیب دیده است: وکسل‌های فشرده‌اش باز نمی‌شود یا با جمع کنترلی نمی‌خواند</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/archive</name>
  <message>
   <source>it cannot be opened (no permission, or a broken link)</source>
   <translation>باز نمی‌شود (بدون مجوز، یا پیوند شکسته)</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>نام ندارد</translation>
  </message>
  <message>
   <source>it is a link or a device</source>
   <translation>پیوند یا دستگاه است</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>فایل معمولی نیست</translation>
  </message>
  <message>
   <source>it is protected by a password; unpack it first</source>
   <translation>با گذرواژه محافظت شده است؛ نخست آن را از فشردگی خارج کنید</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>بیش از حد بزرگ است</translation>
  </message>
  <message>
   <source>it would grow too much when unpacked</source>
   <translation>پس از باز شدن بیش از حد بزرگ می‌شود</translation>
  </message>
  <message>
   <source>its name points outside the ZIP file</source>
   <translation>نامش به بیرون از فایل ZIP اشاره می‌کند</translation>
  </message>
  <message>
   <source>no disc has so many files</source>
   <translation>هیچ دیسکی این همه فایل ندارد</translation>
  </message>
  <message>
   <source>the ZIP file has more than %1 entries</source>
   <translation>فایل ZIP بیش از %1 مورد دارد</translation>
  </message>
  <message>
   <source>the ZIP file is damaged</source>
   <translation>فایل ZIP آسیب دیده است</translation>
  </message>
  <message>
   <source>the ZIP file is too large</source>
   <translation>فایل ZIP بیش از حد بزرگ است</translation>
  </message>
  <message>
   <source>the disc index (DICOMDIR) is damaged; open the folder instead</source>
   <translation>فهرست دیسک (DICOMDIR) آسیب دیده است؛ به‌جای آن پوشه را باز کنید</translation>
  </message>
  <message>
   <source>the disc index names it, but it is not there</source>
   <translation>فهرست دیسک آن را نام می‌برد ولی موجود نیست</translation>
  </message>
  <message>
   <source>the disc index points outside its own folder</source>
   <translation>فهرست دیسک به بیرون از پوشه خودش اشاره می‌کند</translation>
  </message>
  <message>
   <source>the folder cannot be opened (no permission, or the disk is gone)</source>
   <translation>پوشه باز نمی‌شود (بدون مجوز، یا دیسک در دسترس نیست)</translation>
  </message>
  <message>
   <source>the folders are nested too deeply</source>
   <translation>پوشه‌ها بیش از حد تودرتو هستند</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/build</name>
  <message>
   <source>The images are compressed in a way this program cannot read; export the series uncompressed.</source>
   <translation>تصاویر به شیوه‌ای فشرده شده‌اند که این برنامه نمی‌خواند؛ سری را بدون فشرده‌سازی خروجی بگیرید.</translation>
  </message>
  <message>
   <source>many of them lie in one place, as where contrast medium is waited for</source>
   <translation>بسیاری از آن‌ها در یک جا هستند، مانند جایی که منتظر ماده حاجب می‌مانند</translation>
  </message>
  <message>
   <source>their pixel spacing is “%1”</source>
   <translation>فاصله پیکسل‌هایشان «%1» است</translation>
  </message>
  <message>
   <source>their rows and columns are not at right angles</source>
   <translation>سطرها و ستون‌هایشان عمود بر هم نیستند</translation>
  </message>
  <message>
   <source>they do not say in which direction they lie</source>
   <translation>نمی‌گویند در چه جهتی هستند</translation>
  </message>
  <message>
   <source>they do not say where they lie</source>
   <translation>نمی‌گویند کجا هستند</translation>
  </message>
  <message>
   <source>they name no pixel spacing</source>
   <translation>فاصله پیکسل‌ها را نمی‌گویند</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/choose</name>
  <message>
   <source>%1 It cannot be analysed either: %2</source>
   <translation>%1 تحلیل آن هم ممکن نیست: %2</translation>
  </message>
  <message>
   <source>%1 file was passed over</source>
   <translation>%1 فایل کنار گذاشته شد</translation>
  </message>
  <message>
   <source>%1 files were passed over</source>
   <translation>%1 فایل کنار گذاشته شد</translation>
  </message>
  <message>
   <source>%1 mm covered</source>
   <translation>پوشش %1 mm</translation>
  </message>
  <message>
   <source>%1 mm every %2 mm</source>
   <translation>%1 mm با فاصله %2 mm</translation>
  </message>
  <message>
   <source>%1 slices (%2 mm against %3 mm).</source>
   <translation>برش‌ها: %1 (%2 mm در برابر %3 mm).</translation>
  </message>
  <message>
   <source>%1 visit, of %2; shown is the one of %3.</source>
   <translation>%1، از %2؛ آنچه نشان داده شده از %3 است.</translation>
  </message>
  <message>
   <source>A later</source>
   <translation>ویزیت جدیدتر</translation>
  </message>
  <message>
   <source>An earlier</source>
   <translation>ویزیت قدیمی‌تر</translation>
  </message>
  <message>
   <source>Best of %1 series for interstitial lung disease: %2; %3.</source>
   <translation>بهترین از %1 سری برای بیماری بینابینی ریه: %2؛ %3.</translation>
  </message>
  <message>
   <source>CTs of %1 patients were found (%2); %3: check whose it is.</source>
   <translation>CT از %1 بیمار پیدا شد (%2)؛ %3: بررسی کنید از کیست.</translation>
  </message>
  <message>
   <source>CTs of %1 visits were found (%2); %3.</source>
   <translation>CT از %1 ویزیت پیدا شد (%2)؛ %3.</translation>
  </message>
  <message>
   <source>Contrast medium was given, which raises the lung density.</source>
   <translation>ماده حاجب تزریق شده که تراکم ریه را بالا می‌برد.</translation>
  </message>
  <message>
   <source>Covers less of the chest (%1 mm against %2 mm).</source>
   <translation>بخش کمتری از قفسه سینه را پوشش می‌دهد (%1 mm در برابر %2 mm).</translation>
  </message>
  <message>
   <source>Equally suitable; choose it if you prefer it.</source>
   <translation>به همان اندازه مناسب؛ اگر ترجیح می‌دهید انتخابش کنید.</translation>
  </message>
  <message>
   <source>Fewer slices (%1 against %2).</source>
   <translation>برش‌های کمتر (%1 در برابر %2).</translation>
  </message>
  <message>
   <source>It is an image file that says nothing of scanner, patient and day; a DICOM series comes first.</source>
   <translation>فایل تصویری است که چیزی از اسکنر، بیمار و روز نمی‌گوید؛ سری DICOM مقدم است.</translation>
  </message>
  <message>
   <source>It was reformatted or derived from another series.</source>
   <translation>از سری دیگری بازسازی یا مشتق شده است.</translation>
  </message>
  <message>
   <source>Made in expiration: the lungs are smaller and denser; inspiration comes first.</source>
   <translation>در بازدم گرفته شده: ریه‌ها کوچک‌تر و متراکم‌ترند؛ دم مقدم است.</translation>
  </message>
  <message>
   <source>No CT series was found: %1, most often because %2. Choose a folder with a chest CT.</source>
   <translation>سری CT پیدا نشد: %1، بیشتر به این دلیل: %2. پوشه‌ای با CT قفسه سینه انتخاب کنید.</translation>
  </message>
  <message>
   <source>None of the %1 series %2. The most suitable (%3): %4</source>
   <translation>از %1 سری، موردی نیست که %2. مناسب‌ترین (%3): %4</translation>
  </message>
  <message>
   <source>Nothing was found there; choose a folder, ZIP file or DICOMDIR with a CT of the chest.</source>
   <translation>آنجا چیزی پیدا نشد؛ پوشه، فایل ZIP یا DICOMDIR با CT قفسه سینه انتخاب کنید.</translation>
  </message>
  <message>
   <source>Softer kernel (%1): fine reticulation shows less than with %2.</source>
   <translation>کرنل نرم‌تر (%1): رتیکولاسیون ظریف کمتر از %2 دیده می‌شود.</translation>
  </message>
  <message>
   <source>The only series (%1) %2. %3</source>
   <translation>تنها سری (%1) %2. %3</translation>
  </message>
  <message>
   <source>The only series found: %1.</source>
   <translation>تنها سری یافته‌شده: %1.</translation>
  </message>
  <message>
   <source>The patient lay prone; the supine series comes first.</source>
   <translation>بیمار دمر خوابیده است؛ سری طاق‌باز مقدم است.</translation>
  </message>
  <message>
   <source>Thicker</source>
   <translation>ضخیم‌تر</translation>
  </message>
  <message>
   <source>Thinner and therefore noisier</source>
   <translation>نازک‌تر و در نتیجه پرنویزتر</translation>
  </message>
  <message>
   <source>a kernel that shows fine reticulation</source>
   <translation>کرنلی که رتیکولاسیون ظریف را نشان می‌دهد</translation>
  </message>
  <message>
   <source>an original reconstruction</source>
   <translation>بازسازی اصلی</translation>
  </message>
  <message>
   <source>asks before it is analysed</source>
   <translation>پیش از تحلیل پرسش می‌کند</translation>
  </message>
  <message>
   <source>can be analysed</source>
   <translation>بتوان تحلیل کرد</translation>
  </message>
  <message>
   <source>can be analysed without asking</source>
   <translation>بتوان بدون پرسش تحلیل کرد</translation>
  </message>
  <message>
   <source>can be viewed but not analysed</source>
   <translation>را می‌توان دید ولی نمی‌توان تحلیل کرد</translation>
  </message>
  <message>
   <source>kernel %1</source>
   <translation>کرنل %1</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>متوسط</translation>
  </message>
  <message>
   <source>medium kernel %1</source>
   <translation>کرنل متوسط %1</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>نام‌نبرده</translation>
  </message>
  <message>
   <source>of %1</source>
   <translation>از %1</translation>
  </message>
  <message>
   <source>sharp kernel %1</source>
   <translation>کرنل تیز %1</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>نرم</translation>
  </message>
  <message>
   <source>soft kernel %1</source>
   <translation>کرنل نرم %1</translation>
  </message>
  <message>
   <source>the fewest objections</source>
   <translation>کمترین ایراد</translation>
  </message>
  <message>
   <source>the whole chest covered</source>
   <translation>پوشش کل قفسه سینه</translation>
  </message>
  <message>
   <source>thin sections</source>
   <translation>برش‌های نازک</translation>
  </message>
  <message>
   <source>this is the one of %1</source>
   <translation>این یکی از تاریخ %1 است</translation>
  </message>
  <message>
   <source>this one names no day</source>
   <translation>این یکی تاریخ ندارد</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/fill</name>
  <message>
   <source>%1 of %2 slices loaded</source>
   <translation>%1 از %2 برش بارگذاری شد</translation>
  </message>
  <message>
   <source>its file is not complete (still being copied?)</source>
   <translation>فایل آن کامل نیست (هنوز در حال کپی؟)</translation>
  </message>
  <message>
   <source>its file was exchanged while it was being opened</source>
   <translation>فایل آن هنگام باز شدن عوض شد</translation>
  </message>
  <message>
   <source>its size is not that of its series</source>
   <translation>اندازه آن با سری خودش یکی نیست</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>فایل خوانده نمی‌شود</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/gate</name>
  <message>
   <source>%1, a whole one at least %2 mm</source>
   <translation>%1، CT کامل دست‌کم %2 mm است</translation>
  </message>
  <message>
   <source>%1, and no volume can be measured; send a volume series.</source>
   <translation>%1، و حجمی اندازه‌گیری نمی‌شود؛ یک سری حجمی بفرستید.</translation>
  </message>
  <message>
   <source>%1, but not measured. Send the original series or choose another.</source>
   <translation>%1، اما نمی‌توان اندازه گرفت. سری اصلی را بفرستید یا سری دیگری برگزینید.</translation>
  </message>
  <message>
   <source>%1; %2 mm or less is recommended.</source>
   <translation>%1؛ %2 mm یا کمتر توصیه می‌شود.</translation>
  </message>
  <message>
   <source>%1; check before passing them on.</source>
   <translation>%1؛ پیش از ارسال به دیگران بررسی کنید.</translation>
  </message>
  <message>
   <source>%1; its values are taken as Hounsfield units.</source>
   <translation>%1؛ مقادیر آن واحد هانسفیلد فرض می‌شود.</translation>
  </message>
  <message>
   <source>%1; levels and extents are less certain.</source>
   <translation>%1؛ سطح‌ها و وسعت‌ها کمتر قطعی است.</translation>
  </message>
  <message>
   <source>%1; open its whole folder or send the complete series.</source>
   <translation>%1؛ کل پوشه را باز کنید یا سری کامل را بفرستید.</translation>
  </message>
  <message>
   <source>%1; send the complete series.</source>
   <translation>%1؛ سری کامل را بفرستید.</translation>
  </message>
  <message>
   <source>%1; send the original reconstruction.</source>
   <translation>%1؛ بازسازی اصلی را بفرستید.</translation>
  </message>
  <message>
   <source>%1; their densities are not those of the lung.</source>
   <translation>%1؛ تراکم آنها تراکم ریه نیست.</translation>
  </message>
  <message>
   <source>%1; volumes and extents are interpolated.</source>
   <translation>%1؛ حجم‌ها و وسعت‌ها درون‌یابی شده‌اند.</translation>
  </message>
  <message>
   <source>%1; volumes, extents and levels speak of the part that is there alone.</source>
   <translation>%1؛ حجم‌ها، وسعت‌ها و سطح‌ها فقط مربوط به همین بخش است.</translation>
  </message>
  <message>
   <source>Contrast medium is noted in the header; it raises the density of lung and vessels.</source>
   <translation>در سرآیند ماده حاجب ثبت شده است؛ تراکم ریه و عروق را بالا می‌برد.</translation>
  </message>
  <message>
   <source>The file is not DICOM: scanner, kernel and patient are unknown</source>
   <translation>فایل DICOM نیست: اسکنر، کرنل و بیمار نامعلوم‌اند</translation>
  </message>
  <message>
   <source>The header names another part of the body (%1); check that this is a chest CT.</source>
   <translation>سرآیند بخش دیگری از بدن را نام می‌برد (%1)؛ بررسی کنید که CT قفسه سینه باشد.</translation>
  </message>
  <message>
   <source>The header names no slice thickness; it is taken to be the slice distance (%1 mm).</source>
   <translation>هدر ضخامت برش را نمی‌گوید؛ فاصله برش‌ها (%1 mm) به جای آن گرفته می‌شود.</translation>
  </message>
  <message>
   <source>The images are a %1; their densities are not those of the lung. Choose the plain slices.</source>
   <translation>تصاویر %1 هستند؛ تراکم آنها تراکم ریه نیست. برش‌های ساده را انتخاب کنید.</translation>
  </message>
  <message>
   <source>The images are marked as derived, not as an original reconstruction; their density may be altered.</source>
   <translation>تصاویر به‌عنوان مشتق‌شده، نه بازسازی اصلی، علامت خورده‌اند؛ شاید تراکم آنها تغییر کرده باشد.</translation>
  </message>
  <message>
   <source>The images are marked as showing burned-in text, which may name the patient</source>
   <translation>تصاویر دارای نوشته حک‌شده علامت خورده‌اند که شاید نام بیمار باشد</translation>
  </message>
  <message>
   <source>The images are stored for inverted display; the values are unaffected.</source>
   <translation>تصاویر برای نمایش معکوس ذخیره شده‌اند؛ مقادیر تغییری نکرده است.</translation>
  </message>
  <message>
   <source>The images are virtual monoenergetic ones%1; their densities differ from those of a plain CT.</source>
   <translation>تصاویر تک‌انرژی مجازی‌اند%1؛ تراکم آنها با CT ساده فرق دارد.</translation>
  </message>
  <message>
   <source>The images show a computed substance (as iodine maps or virtual non-contrast images do)</source>
   <translation>تصاویر ماده‌ای محاسبه‌شده را نشان می‌دهند (مانند نقشه ید یا تصاویر بدون حاجب مجازی)</translation>
  </message>
  <message>
   <source>The images were compressed with loss, which alters the density values; send the original series.</source>
   <translation>تصاویر با افت کیفیت فشرده شده‌اند که مقادیر تراکم را تغییر می‌دهد؛ سری اصلی را بفرستید.</translation>
  </message>
  <message>
   <source>The patient is a child (%1 old): networks and usual distances are those of adults</source>
   <translation>بیمار کودک است (%1): شبکه‌ها و فاصله‌های معمول از آنِ بزرگسالان است</translation>
  </message>
  <message>
   <source>The patient lay on the side; compare with supine series only with care.</source>
   <translation>بیمار به پهلو خوابیده است؛ با سری‌های طاق‌باز فقط با احتیاط مقایسه کنید.</translation>
  </message>
  <message>
   <source>The patient lay prone: density that shifts with gravity differs from supine series.</source>
   <translation>بیمار دمر خوابیده است: تراکم وابسته به جاذبه با سری‌های طاق‌باز فرق دارد.</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units (rescale type %1)</source>
   <translation>مقادیر پیکسل واحد هانسفیلد نیست (rescale type %1)</translation>
  </message>
  <message>
   <source>The pixel values cannot be turned into Hounsfield units (rescale slope or intercept is missing)</source>
   <translation>مقادیر پیکسل به واحد هانسفیلد تبدیل نمی‌شود (rescale slope یا intercept موجود نیست)</translation>
  </message>
  <message>
   <source>The series leaves open what its pixels measure (rescale type %1)</source>
   <translation>سری مشخص نمی‌کند که پیکسل‌هایش چه چیزی را می‌سنجند (rescale type %1)</translation>
  </message>
  <message>
   <source>The series was made in expiration: the lungs are smaller and denser, which looks like ground glass.</source>
   <translation>سری در بازدم گرفته شده است: ریه‌ها کوچک‌تر و متراکم‌ترند و این به شیشه‌مات می‌ماند.</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick</source>
   <translation>ضخامت برش‌ها %1 mm است</translation>
  </message>
  <message>
   <source>The slices are %1 mm thick and lie %2 mm apart: the lung between them is not seen</source>
   <translation>ضخامت برش‌ها %1 mm و فاصله آنها %2 mm است: ریه میان آنها دیده نمی‌شود</translation>
  </message>
  <message>
   <source>The slices are not axial; they have been turned into the usual order by their positions.</source>
   <translation>برش‌ها آگزیال نیستند؛ بر پایه موقعیتشان به ترتیب معمول چرخانده شدند.</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient: %1; they can be viewed, without millimetres</source>
   <translation>برش‌ها را نمی‌توان در بدن بیمار جای داد: %1؛ می‌توان آن‌ها را دید، بدون میلی‌متر</translation>
  </message>
  <message>
   <source>This is not CT (modality %1); choose a CT series of the chest.</source>
   <translation>این CT نیست (modality %1)؛ یک سری CT قفسه سینه انتخاب کنید.</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it covers %1 mm from top to bottom</source>
   <translation>این CT کل قفسه سینه نیست: از بالا تا پایین %1 mm را پوشش می‌دهد</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: it has %1, at least %2 are needed</source>
   <translation>این CT کل قفسه سینه نیست: %1 دارد، دست‌کم %2 لازم است</translation>
  </message>
  <message>
   <source>This is not a whole chest CT: the field is only %1 × %2 mm and cuts the lungs</source>
   <translation>این CT کل قفسه سینه نیست: میدان فقط %1 × %2 mm است و ریه‌ها را می‌برد</translation>
  </message>
  <message>
   <source>above %1 mm fine reticulation is blurred and extents are less certain.</source>
   <translation>بالاتر از %1 mm رتیکولاسیون ظریف محو و وسعت‌ها نامطمئن‌تر است.</translation>
  </message>
  <message>
   <source>ask</source>
   <translation>پرسش</translation>
  </message>
  <message>
   <source>of %1 keV</source>
   <translation>در %1 keV</translation>
  </message>
  <message>
   <source>too thick to tell the patterns apart (at most %1 mm); a thin reconstruction is better.</source>
   <translation>برای تفکیک الگوها بیش از حد ضخیم است (حداکثر %1 mm)؛ بازسازی نازک بهتر است.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/copies</name>
  <message>
   <source>%1 an image that is there in another form; the least compressed is used.</source>
   <translation>%1 تصویری را دارد که به شکل دیگری هم هست؛ کم‌فشرده‌ترین به کار می‌رود.</translation>
  </message>
  <message>
   <source>%1 file holds</source>
   <translation>%1 فایل</translation>
  </message>
  <message>
   <source>%1 files hold</source>
   <translation>%1 فایل</translation>
  </message>
  <message>
   <source>%1 files were copies of others and left out.</source>
   <translation>%1 فایل رونوشت فایل‌های دیگر بود و کنار گذاشته شد.</translation>
  </message>
  <message>
   <source>%1 slices bear the SOP instance UID of another slice; they were told apart by their places.</source>
   <translation>%1 برش SOP instance UID برش دیگری را دارند؛ بر پایه جایشان از هم جدا شدند.</translation>
  </message>
  <message>
   <source>1 file was a copy of another and left out.</source>
   <translation>1 فایل رونوشت فایل دیگری بود و کنار گذاشته شد.</translation>
  </message>
  <message>
   <source>a copy of a file already read</source>
   <translation>کپی فایلی است که پیشتر خوانده شده</translation>
  </message>
  <message>
   <source>it is %1</source>
   <translation>آن %1 است</translation>
  </message>
  <message>
   <source>the same image stored again in another form</source>
   <translation>همان تصویر که به شکل دیگری دوباره ذخیره شده است</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/group</name>
  <message>
   <source>%1 into %2 stacks, choose the one to analyse.</source>
   <translation>%1 به %2 دسته؛ دسته مورد نظر برای تحلیل را انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 slices are damaged and were left out.</source>
   <translation>%1 برش آسیب دیده بودند و کنار گذاشته شدند.</translation>
  </message>
  <message>
   <source>1 slice is damaged and was left out.</source>
   <translation>1 برش آسیب دیده بود و کنار گذاشته شد.</translation>
  </message>
  <message>
   <source>Slices of different size, pixel spacing or direction bear one series UID; they were separated</source>
   <translation>برش‌هایی با اندازه، فاصله پیکسل یا جهت متفاوت یک series UID دارند؛ از هم جدا شدند</translation>
  </message>
  <message>
   <source>it does not say where it lies, as the other slices of its series do</source>
   <translation>بر خلاف برش‌های دیگر سری‌اش نمی‌گوید کجا است</translation>
  </message>
  <message>
   <source>it is a colour image, not CT values</source>
   <translation>تصویر رنگی است، نه مقادیر CT</translation>
  </message>
  <message>
   <source>it lies or is sized differently from the other slices of its series (a localiser?)</source>
   <translation>جا یا اندازه آن با برش‌های دیگر سری فرق دارد (لوکالایزر؟)</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/identity</name>
  <message>
   <source>%1 Check that this is the right patient and day.</source>
   <translation>%1 بررسی کنید که بیمار و روز درست باشد.</translation>
  </message>
  <message>
   <source>Slices of different %1 bear one series UID; they were kept apart.</source>
   <translation>برش‌هایی با %1 متفاوت یک series UID دارند؛ جدا نگه داشته شدند.</translation>
  </message>
  <message>
   <source>days of acquisition</source>
   <translation>روزهای تصویربرداری</translation>
  </message>
  <message>
   <source>study days</source>
   <translation>روزهای مطالعه</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/rounded</name>
  <message>
   <source>The header gives the positions of the slices in whole millimetres; they were placed %1 mm apart by the numbers of the images. Volumes depend on that distance.</source>
   <translation>سرآیند موقعیت برش‌ها را به میلی‌متر کامل می‌دهد؛ برش‌ها بر پایه شماره تصویرها با فاصله %1 mm قرار گرفتند. حجم‌ها به این فاصله بستگی دارند.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/grouping/split</name>
  <message>
   <source>%1 acquisitions meet at %2 mm%3.</source>
   <translation>%1 تصویربرداری در %2 mm به هم می‌رسند%3.</translation>
  </message>
  <message>
   <source>%1 at %2 mm %3 left out.</source>
   <translation>%1 در %2 mm %3 کنار گذاشته شد.</translation>
  </message>
  <message>
   <source>%1 of their overlap %2 left out</source>
   <translation>از هم‌پوشانی آنها %1 کنار گذاشته %2</translation>
  </message>
  <message>
   <source>%1Between two breaths lung may be doubled or missing there.</source>
   <translation>%1میان دو نفس ممکن است ریه آنجا تکراری یا ناقص باشد.</translation>
  </message>
  <message>
   <source>Acquisitions far from each other were stored under one series UID; they were separated, choose the one to analyse. If they are parts of one chest, the slices between them are missing: send the complete series.</source>
   <translation>تصویربرداری‌هایی دور از هم با یک series UID ذخیره شده بود؛ از هم جدا شدند، مورد نظر برای تحلیل را انتخاب کنید. اگر بخش‌هایی از یک قفسه سینه‌اند، برش‌های میان آنها کم است: سری کامل را بفرستید.</translation>
  </message>
  <message>
   <source>Several different slices lie in the same place and nothing tells them apart; check before you use it.</source>
   <translation>چند برش متفاوت در یک جا قرار دارند و چیزی آنها را از هم جدا نمی‌کند؛ پیش از استفاده بررسی کنید.</translation>
  </message>
  <message>
   <source>Several volumes were stored under one series UID; they were separated, choose the one to analyse.</source>
   <translation>چند حجم با یک series UID ذخیره شده بود؛ از هم جدا شدند، حجم مورد نظر برای تحلیل را انتخاب کنید.</translation>
  </message>
  <message>
   <source>The kernel changes within the series (%1); densities may differ from slice to slice.</source>
   <translation>کرنل درون سری تغییر می‌کند (%1)؛ تراکم‌ها شاید از برشی به برش دیگر فرق کند.</translation>
  </message>
  <message>
   <source>do not fit the others and were</source>
   <translation>با بقیه نمی‌خوانند و</translation>
  </message>
  <message>
   <source>does not fit the others and was</source>
   <translation>با بقیه نمی‌خواند و</translation>
  </message>
  <message>
   <source>it is of another acquisition or reconstruction than the other slices of its series</source>
   <translation>از تصویربرداری یا بازسازی دیگری نسبت به بقیه برش‌های سری است</translation>
  </message>
  <message>
   <source>it lies off the other slices of its series</source>
   <translation>از برش‌های دیگر سری خود دور است</translation>
  </message>
  <message>
   <source>it lies where two acquisitions overlap, and the other one's slice is used</source>
   <translation>در جایی است که دو تصویربرداری هم‌پوشانی دارند و برش دیگری به کار می‌رود</translation>
  </message>
  <message>
   <source>was</source>
   <translation>شد</translation>
  </message>
  <message>
   <source>were</source>
   <translation>شدند</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/enhanced</name>
  <message>
   <source>its functional groups are damaged; export it as single slices</source>
   <translation>functional groups آن آسیب دیده است؛ آن را به صورت برش‌های جداگانه صادر کنید</translation>
  </message>
  <message>
   <source>its functional groups do not match its number of frames; export it as single slices</source>
   <translation>functional groups آن با تعداد فریم‌ها نمی‌خواند؛ آن را به صورت برش‌های جداگانه صادر کنید</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/facts</name>
  <message>
   <source>it has no image size (Rows, Columns or BitsAllocated is missing)</source>
   <translation>اندازه تصویر ندارد (Rows، Columns یا BitsAllocated موجود نیست)</translation>
  </message>
  <message>
   <source>its pixels of %1 in %2 bits are not a CT format</source>
   <translation>پیکسل‌های %1 در %2 بیت آن قالب CT نیست</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/junk</name>
  <message>
   <source>a MetaImage (.mha)</source>
   <translation>یک MetaImage (.mha)</translation>
  </message>
  <message>
   <source>a NIfTI image (.nii)</source>
   <translation>یک تصویر NIfTI (.nii)</translation>
  </message>
  <message>
   <source>a packed NIfTI image (.nii.gz)</source>
   <translation>تصویر NIfTI فشرده (.nii.gz)</translation>
  </message>
  <message>
   <source>an NRRD image (.nrrd)</source>
   <translation>یک تصویر NRRD (.nrrd)</translation>
  </message>
  <message>
   <source>it is %1 under another name; give it its ending and open it again</source>
   <translation>%1 است با نام دیگر؛ پسوند درست را بدهید و دوباره باز کنید</translation>
  </message>
  <message>
   <source>it is a packed archive; unpack it and open its folder</source>
   <translation>بایگانی فشرده است؛ آن را باز کنید و پوشه‌اش را بگشایید</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>فایل DICOM نیست</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/numbering</name>
  <message>
   <source>image %1</source>
   <translation>تصویر %1</translation>
  </message>
  <message>
   <source>series %1</source>
   <translation>سری %1</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/quiet</name>
  <message>
   <source>pydicom noticed something unusual in a file header</source>
   <translation>pydicom در سرآیند یک فایل مورد نامعمولی یافت</translation>
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
   <translation>نمی‌گوید پیکسل‌هایش چگونه ذخیره شده‌اند (transfer syntax ندارد)</translation>
  </message>
  <message>
   <source>it has several frames without a position for each; export it as single slices</source>
   <translation>چند فریم دارد بدون موقعیت برای هر کدام؛ آن را به صورت برش‌های جداگانه صادر کنید</translation>
  </message>
  <message>
   <source>it holds no image</source>
   <translation>تصویری ندارد</translation>
  </message>
  <message>
   <source>it is a PDF document, not CT slices</source>
   <translation>سند PDF است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is a presentation state, not CT slices</source>
   <translation>presentation state است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is a radiotherapy dose, not CT slices</source>
   <translation>دوز رادیوتراپی است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is a radiotherapy plan, not CT slices</source>
   <translation>طرح رادیوتراپی است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is a radiotherapy structure set, not CT slices</source>
   <translation>structure set رادیوتراپی است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is a report (SR), not CT slices</source>
   <translation>گزارش (SR) است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is a scout (localiser), not an axial slice</source>
   <translation>اسکات (لوکالایزر) است، نه برش آگزیال</translation>
  </message>
  <message>
   <source>it is a secondary capture (a picture of a screen), not CT slices</source>
   <translation>secondary capture (عکس صفحه) است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is a segmentation (SEG), not CT slices</source>
   <translation>سگمنتاسیون (SEG) است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is a waveform, not CT slices</source>
   <translation>شکل موج است، نه برش‌های CT</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>خالی است</translation>
  </message>
  <message>
   <source>it is the index of a disc (DICOMDIR)</source>
   <translation>فهرست یک دیسک است (DICOMDIR)</translation>
  </message>
  <message>
   <source>its compressed header is damaged</source>
   <translation>سرآیند فشرده آن آسیب دیده است</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>سرآیند آن آسیب دیده است</translation>
  </message>
  <message>
   <source>its header is nested too deeply to be a CT file</source>
   <translation>سرآیند آن برای فایل CT بیش از حد تودرتو است</translation>
  </message>
  <message>
   <source>its header is too long for a CT file</source>
   <translation>سرآیند آن برای فایل CT بیش از حد بلند است</translation>
  </message>
  <message>
   <source>little</source>
   <translation>little</translation>
  </message>
  <message>
   <source>the file became shorter while it was read</source>
   <translation>فایل هنگام خواندن کوتاه‌تر شد</translation>
  </message>
  <message>
   <source>the file ends inside its header</source>
   <translation>فایل درون سرآیند خود پایان می‌یابد</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/tags</name>
  <message>
   <source>%1 bytes</source>
   <translation>%1 بایت</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 مورد</translation>
  </message>
  <message>
   <source>The header of this slice cannot be read any more; open the CT again.</source>
   <translation>سرآیند این برش دیگر خوانده نمی‌شود؛ CT را دوباره باز کنید.</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>خوانده نمی‌شود</translation>
  </message>
  <message>
   <source>hidden with names</source>
   <translation>همراه نام‌ها پنهان است</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/headers/walker</name>
  <message>
   <source>a sequence holds something that is not an item</source>
   <translation>یک sequence چیزی دارد که item نیست</translation>
  </message>
  <message>
   <source>tags are not in ascending order</source>
   <translation>تگ‌ها به ترتیب صعودی نیستند</translation>
  </message>
  <message>
   <source>unknown value representation</source>
   <translation>value representation ناشناخته</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/header</name>
  <message>
   <source>it does not say a usable place in the patient; save it again</source>
   <translation>جای قابل استفاده در بدن بیمار ندارد؛ دوباره ذخیره کنید</translation>
  </message>
  <message>
   <source>it does not say a usable voxel spacing; save it again</source>
   <translation>فاصله وکسل قابل استفاده ندارد؛ دوباره ذخیره کنید</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume by itself</source>
   <translation>%1 بُعد دارد، نه سه؛ یک حجم را جداگانه ذخیره کنید</translation>
  </message>
  <message>
   <source>it holds labels or 8-bit values (a mask), not Hounsfield units</source>
   <translation>برچسب یا مقادیر 8 بیتی دارد (ماسک)، نه واحد هانسفیلد</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not CT values</source>
   <translation>تصویر رنگی یا برداری است، نه مقادیر CT</translation>
  </message>
  <message>
   <source>it is damaged or not the image file that its name says</source>
   <translation>آسیب دیده یا فایل تصویری نیست که نامش می‌گوید</translation>
  </message>
  <message>
   <source>its header names a size that its data cannot have</source>
   <translation>سرآیند آن اندازه‌ای می‌گوید که داده‌اش نمی‌تواند داشته باشد</translation>
  </message>
  <message>
   <source>its voxels are in another file, which is not opened</source>
   <translation>وکسل‌هایش در فایل دیگری است که باز نمی‌شود</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/imagefile</name>
  <message>
   <source>%1. Save it again with its orientation.</source>
   <translation>%1. آن را همراه جهت‌گیری دوباره ذخیره کنید.</translation>
  </message>
  <message>
   <source>The file does not say how it lies in the patient; right and left, top and bottom are guessed</source>
   <translation>فایل نمی‌گوید چگونه در بدن بیمار قرار دارد؛ راست و چپ، بالا و پایین حدس زده شده است</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, or the disk is gone)</source>
   <translation>خوانده نمی‌شود (بدون مجوز، یا دیسک در دسترس نیست)</translation>
  </message>
  <message>
   <source>it holds labels or a mask (few whole values from 0), not Hounsfield units</source>
   <translation>برچسب یا ماسک است (چند مقدار صحیح از 0)، نه واحد هانسفیلد</translation>
  </message>
  <message>
   <source>it holds the voxels of a header file beside it; save both as one .mha or .nrrd file</source>
   <translation>وکسل‌های فایل سرآیند کنارش را دارد؛ هر دو را در یک فایل .mha یا .nrrd ذخیره کنید</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .mha file</source>
   <translation>سرآیندی است که وکسل‌هایش در فایل دیگری است؛ هر دو را در یک فایل .mha ذخیره کنید</translation>
  </message>
  <message>
   <source>it is a header whose voxels are in another file; save both as one .nrrd file</source>
   <translation>سرآیندی است که وکسل‌هایش در فایل دیگری است؛ هر دو را در یک فایل .nrrd ذخیره کنید</translation>
  </message>
  <message>
   <source>it is an image file inside a ZIP file; unpack it and open it by itself</source>
   <translation>فایل تصویری درون ZIP است؛ از ZIP بیرون بیاورید و جداگانه باز کنید</translation>
  </message>
  <message>
   <source>it is half of a pair of files (.hdr and .img); save both as one .nii.gz file</source>
   <translation>نیمی از یک جفت فایل است (.hdr و .img)؛ هر دو را در یک فایل .nii.gz ذخیره کنید</translation>
  </message>
  <message>
   <source>its axes are not at right angles (a tilted gantry?); open the DICOM files instead</source>
   <translation>محورهایش عمود بر هم نیستند (گانتری کج؟)؛ به‌جای آن فایل‌های DICOM را باز کنید</translation>
  </message>
  <message>
   <source>its values lie between 0 and 1 (a probability, or made for a network); save it in Hounsfield units</source>
   <translation>مقدارهایش میان 0 و 1 است (احتمال، یا آماده‌شده برای شبکه)؛ آن را با واحد هانسفیلد ذخیره کنید</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/metaimage</name>
  <message>
   <source>it is a MetaImage of an unusual form; save it again</source>
   <translation>MetaImage با شکل نامعمول است؛ دوباره ذخیره کنید</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/images/nifti</name>
  <message>
   <source>its voxel spacing (%1 mm) is not usable; save it again</source>
   <translation>فاصله وکسل آن (%1 mm) قابل استفاده نیست؛ دوباره ذخیره کنید</translation>
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
   <translation>تصویر رنگی یا برداری است، یا محورهایش از نوع نامعمول است</translation>
  </message>
  <message>
   <source>it says a place in a space that is not the patient's; save it again</source>
   <translation>جایی را در فضایی می‌گوید که فضای بیمار نیست؛ دوباره ذخیره کنید</translation>
  </message>
  <message>
   <source>its voxels are stored in an unusual form; save it again as raw or gzip</source>
   <translation>وکسل‌هایش به شکل نامعمولی ذخیره شده‌اند؛ دوباره به‌صورت raw یا gzip ذخیره کنید</translation>
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
   <translation>%1 خوانده نمی‌شود: %2.</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2. Choose one axial CT slice.</source>
   <translation>%1 خوانده نمی‌شود: %2. یک برش آگزیال CT انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 could not be read (%2) and %3 left out, not filled with zeros.</source>
   <translation>%1 خوانده نشد (%2) و کنار گذاشته %3؛ با صفر پر نشد.</translation>
  </message>
  <message>
   <source>%1 is not an axial slice; choose one axial CT slice.</source>
   <translation>%1 برش آگزیال نیست؛ یک برش آگزیال CT انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 of %2 slices are damaged; copy or export the series again.</source>
   <translation>%1 از %2 برش آسیب دیده‌اند؛ سری را دوباره کپی کنید یا خروجی بگیرید.</translation>
  </message>
  <message>
   <source>Checking that the whole chest is there</source>
   <translation>بررسی وجود کل قفسه سینه</translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>بارگذاری شد</translation>
  </message>
  <message>
   <source>No slice of the series can be shown: %1. Copy or export the series again.</source>
   <translation>هیچ برشی از این سری نمایش داده نمی‌شود: %1. سری را دوباره کپی کنید یا خروجی بگیرید.</translation>
  </message>
  <message>
   <source>Reading the image file</source>
   <translation>خواندن فایل تصویر</translation>
  </message>
  <message>
   <source>The series is larger than any CT; its header is probably damaged. Export it again.</source>
   <translation>سری از هر CT ممکن بزرگ‌تر است؛ شاید سرآیند آن آسیب دیده باشد. دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>This holds more than one slice; choose the file of one axial slice.</source>
   <translation>بیش از یک برش دارد؛ فایل یک برش آگزیال را انتخاب کنید.</translation>
  </message>
  <message>
   <source>no slice could be read</source>
   <translation>برشی خوانده نشد</translation>
  </message>
  <message>
   <source>nothing was found there</source>
   <translation>آنجا چیزی پیدا نشد</translation>
  </message>
  <message>
   <source>refuse</source>
   <translation>رد</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/lungs_there</name>
  <message>
   <source>%1 speak of the part that is there alone.</source>
   <translation>%1 فقط مربوط به همین بخش است.</translation>
  </message>
  <message>
   <source>%1; choose a series that shows both lungs.</source>
   <translation>%1؛ سری‌ای انتخاب کنید که هر دو ریه را نشان دهد.</translation>
  </message>
  <message>
   <source>%1; the scale may be shifted, and every density with it.</source>
   <translation>%1؛ شاید مقیاس جابه‌جا شده باشد و با آن همهٔ چگالی‌ها.</translation>
  </message>
  <message>
   <source>A little lung may be missing at the %1 of the series (at %2 mm)</source>
   <translation>شاید کمی از ریه در %1 سری نیامده باشد (در %2 mm)</translation>
  </message>
  <message>
   <source>A little lung may be missing at the sides of the field (from %1 to %2 mm)</source>
   <translation>شاید اندکی از ریه در کناره‌های میدان دید وجود نداشته باشد (از %1 تا %2 میلی‌متر)</translation>
  </message>
  <message>
   <source>Only %1 mL of lung were found; the lungs may lie partly outside the series.</source>
   <translation>فقط %1 mL ریه پیدا شد؛ شاید بخشی از ریه‌ها بیرون سری باشد.</translation>
  </message>
  <message>
   <source>The darkest air of the series has %1 HU instead of about −1000</source>
   <translation>تیره‌ترین هوای سری به جای حدود −1000، %1 HU است</translation>
  </message>
  <message>
   <source>The field may cut the lungs at the sides (from %1 to %2 mm)</source>
   <translation>میدان شاید ریه‌ها را در کناره‌ها می‌برد (از %1 تا %2 mm)</translation>
  </message>
  <message>
   <source>The lungs are cut off at the %1 of the series (at %2 mm); volumes, extents and levels</source>
   <translation>ریه‌ها در %1 سری بریده شده‌اند (در %2 mm)؛ حجم‌ها، وسعت‌ها و سطح‌ها</translation>
  </message>
  <message>
   <source>The pixel values do not look like Hounsfield units (most lie between %1 and %2)</source>
   <translation>مقدارهای پیکسل به واحد هانسفیلد نمی‌مانند (بیشترشان میان %1 و %2 است)</translation>
  </message>
  <message>
   <source>This is not a chest CT: only %1 mL of lung were found</source>
   <translation>این CT قفسه سینه نیست: فقط %1 mL ریه پیدا شد</translation>
  </message>
  <message>
   <source>volumes may be slightly too small.</source>
   <translation>حجم‌ها شاید اندکی کمتر از واقع باشد.</translation>
  </message>
  <message>
   <source>what lies outside is not measured, and volumes are too small.</source>
   <translation>آنچه بیرون است اندازه‌گیری نمی‌شود و حجم‌ها کمتر از واقع است.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/memory</name>
  <message>
   <source>%1 of %2 × %3 pixels need about %4 GB of memory and %5 GB can be had; close other programs, or choose a series of thicker slices.</source>
   <translation>%1 با %2 × %3 پیکسل به حدود %4 GB حافظه نیاز دارد و %5 GB در دسترس است؛ برنامه‌های دیگر را ببندید یا سری با برش‌های ضخیم‌تر برگزینید.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/pixels</name>
  <message>
   <source>its compression is not one this program can read</source>
   <translation>فشرده‌سازی آن برای این برنامه خواندنی نیست</translation>
  </message>
  <message>
   <source>its frames cannot be told apart</source>
   <translation>فریم‌هایش از هم جدا نمی‌شوند</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/places</name>
  <message>
   <source>it has far more pixel data than an image of its size</source>
   <translation>داده پیکسلی آن بسیار بیشتر از تصویری با این اندازه است</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/resample</name>
  <message>
   <source>Placing the slices by their positions</source>
   <translation>قرار دادن برش‌ها بر پایه موقعیتشان</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/scan</name>
  <message>
   <source>%1 files read</source>
   <translation>%1 فایل خوانده شد</translation>
  </message>
  <message>
   <source>%1 of what was opened %2 left out: %3.</source>
   <translation>از آنچه باز شد %1 کنار گذاشته %2: %3.</translation>
  </message>
  <message>
   <source>%1 series found</source>
   <translation>%1 سری پیدا شد</translation>
  </message>
  <message>
   <source>Sorting the slices into series</source>
   <translation>مرتب‌کردن برش‌ها در سری‌ها</translation>
  </message>
  <message>
   <source>Waiting for files that are still being copied</source>
   <translation>در انتظار فایل‌هایی که هنوز کپی می‌شوند</translation>
  </message>
  <message>
   <source>it cannot be read (no permission, damaged, or the disk is gone)</source>
   <translation>خوانده نمی‌شود (بدون مجوز، آسیب‌دیده، یا دیسک در دسترس نیست)</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>موجود نیست</translation>
  </message>
  <message>
   <source>it is the same image stored again in another form</source>
   <translation>همان تصویر است که به شکل دیگری دوباره ذخیره شده</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/series</name>
  <message>
   <source>%1 series</source>
   <translation>سری %1</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/stack</name>
  <message>
   <source>%1 missing between the positions %2; the gap is filled by interpolation.</source>
   <translation>%1 میان موقعیت‌های %2 موجود نیست؛ فاصله با درون‌یابی پر شده است.</translation>
  </message>
  <message>
   <source>%1 slices are</source>
   <translation>%1 برش</translation>
  </message>
  <message>
   <source>%1 to %2 mm</source>
   <translation>%1 تا %2 mm</translation>
  </message>
  <message>
   <source>%1, too much to be measured. Send the complete series.</source>
   <translation>%1، برای اندازه‌گیری بیش از حد است. سری کامل را بفرستید.</translation>
  </message>
  <message>
   <source>1 slice is</source>
   <translation>1 برش</translation>
  </message>
  <message>
   <source>Much of the series is missing (%1 of %2 slices, widest hole %3 mm)</source>
   <translation>بخش بزرگی از سری موجود نیست (%1 از %2 برش، بزرگ‌ترین حفره %3 mm)</translation>
  </message>
  <message>
   <source>The gantry was tilted by %1 degrees; this has been corrected from the slice positions.</source>
   <translation>گانتری %1 درجه کج بود؛ این از روی موقعیت برش‌ها تصحیح شد.</translation>
  </message>
  <message>
   <source>The slice distance varies from %1 to %2 mm (at %3 mm); the slices are placed by their real positions and interpolated onto an even grid.</source>
   <translation>فاصله برش‌ها از %1 تا %2 mm تغییر می‌کند (در %3 mm)؛ برش‌ها بر پایه موقعیت واقعی قرار گرفته و روی شبکه‌بندی یکنواخت درون‌یابی شده‌اند.</translation>
  </message>
  <message>
   <source>The slice positions are not those of one scan (they run sideways); send the original reconstruction.</source>
   <translation>موقعیت برش‌ها از یک اسکن نیست (به پهلو می‌روند)؛ بازسازی اصلی را بفرستید.</translation>
  </message>
  <message>
   <source>The slices are shifted sideways against each other by up to %1 mm; this has been corrected.</source>
   <translation>برش‌ها تا %1 mm نسبت به هم جابه‌جایی جانبی داشتند؛ این تصحیح شد.</translation>
  </message>
  <message>
   <source>The slices are very unevenly spaced (%1 to %2 mm)</source>
   <translation>فاصله برش‌ها بسیار نامساوی است (%1 تا %2 mm)</translation>
  </message>
  <message>
   <source>what lies in the holes is guessed. Better send the complete series.</source>
   <translation>آنچه در حفره‌هاست حدس زده شده است. بهتر است سری کامل را بفرستید.</translation>
  </message>
  <message>
   <source>what lies in the wide gaps is guessed. Better send the original reconstruction.</source>
   <translation>آنچه در فاصله‌های بزرگ است حدس زده شده است. بهتر است بازسازی اصلی را بفرستید.</translation>
  </message>
 </context>
 <context>
  <name>core/dicom/words</name>
  <message>
   <source>maximum intensity projection (MIP)</source>
   <translation>تصویر حداکثر شدت (MIP)</translation>
  </message>
  <message>
   <source>mean of several slices</source>
   <translation>میانگین چند برش</translation>
  </message>
  <message>
   <source>minimum intensity projection (MinIP)</source>
   <translation>تصویر حداقل شدت (MinIP)</translation>
  </message>
  <message>
   <source>projection image</source>
   <translation>تصویر پروجکشن</translation>
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
   <translation>%1 یک structure set بدون ناحیه است؛ دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>A contour of %1 is damaged; export the structure set again.</source>
   <translation>یک کانتور %1 آسیب دیده است؛ structure set را دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>The contours do not lie on the slices of this CT. %1</source>
   <translation>کانتورها روی برش‌های این CT نیستند. %1</translation>
  </message>
  <message>
   <source>The contours reach beyond the CT, so they are of another one. %1</source>
   <translation>کانتورها از CT بیرون می‌زنند، پس از CT دیگری هستند. %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/dicom_masks</name>
  <message>
   <source>%1 does not say where each of its frames lies; export it again.</source>
   <translation>%1 نمی‌گوید هر فریم آن کجاست؛ دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>%1 has a frame of segment %2, which it does not describe.</source>
   <translation>%1 فریمی از سگمنت %2 دارد که توصیفش نکرده است.</translation>
  </message>
  <message>
   <source>%1 is a segmentation without segments; export it again.</source>
   <translation>%1 سگمنتاسیونی بدون سگمنت است؛ دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>The pixels of %1 cannot be read; export it again.</source>
   <translation>پیکسل‌های %1 خوانده نمی‌شود؛ دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>The segmentation does not lie on the voxels of this CT. %1</source>
   <translation>سگمنتاسیون روی وکسل‌های این CT نیست. %1</translation>
  </message>
  <message>
   <source>The segmentation reaches beyond the CT, so it is of another one. %1</source>
   <translation>سگمنتاسیون از CT بیرون می‌زند، پس از CT دیگری است. %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/evaluation</name>
  <message>
   <source>Compared</source>
   <translation>مقایسه شد</translation>
  </message>
  <message>
   <source>Counting the voxels</source>
   <translation>شمارش وکسل‌ها</translation>
  </message>
  <message>
   <source>Only %1 % of what the reader marked lies in the lungs; is the mask of this CT?</source>
   <translation>فقط %1 % آنچه خوانشگر علامت زده درون ریه‌هاست؛ آیا ماسک از همین CT است؟</translation>
  </message>
  <message>
   <source>The reader marked no lesion.</source>
   <translation>خوانشگر هیچ ضایعه‌ای علامت نزده است.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/grid</name>
  <message>
   <source>Save the mask on the grid of this CT, or open the CT that it was drawn on.</source>
   <translation>ماسک را روی شبکه‌بندی وکسلی این CT ذخیره کنید، یا CT‌ای را که ماسک روی آن ترسیم شده باز کنید.</translation>
  </message>
  <message>
   <source>The mask is turned against the CT. %1</source>
   <translation>ماسک نسبت به CT چرخیده است. %1</translation>
  </message>
  <message>
   <source>The mask lies %1 mm beside the voxels of the CT. %2</source>
   <translation>ماسک %1 mm با وکسل‌های CT فاصله دارد. %2</translation>
  </message>
  <message>
   <source>The mask reaches beyond the CT, so it is of another one. %1</source>
   <translation>ماسک از CT بیرون می‌زند، پس از CT دیگری است. %1</translation>
  </message>
  <message>
   <source>The voxels of the mask (%1 mm) are not those of the CT (%2 mm). %3</source>
   <translation>وکسل‌های ماسک (%1 mm) وکسل‌های CT (%2 mm) نیست. %3</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/image_masks</name>
  <message>
   <source>%1 cannot be read as a mask: %2.</source>
   <translation>%1 به‌عنوان ماسک خوانده نمی‌شود: %2.</translation>
  </message>
  <message>
   <source>%1 holds fractions, not labels; save the mask with whole numbers.</source>
   <translation>%1 مقادیر کسری دارد، نه برچسب؛ ماسک را با اعداد صحیح ذخیره کنید.</translation>
  </message>
  <message>
   <source>%1 holds values from %2 to %3: that is no mask of labels 0 to 255.</source>
   <translation>%1 مقادیری از %2 تا %3 دارد: این ماسکی با برچسب‌های 0 تا 255 نیست.</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>لایه</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>The file holds %1 different values; that is no mask of labels.</source>
   <translation>فایل %1 مقدار متفاوت دارد؛ این ماسک برچسب نیست.</translation>
  </message>
  <message>
   <source>it has %1 dimensions, not three; save one volume of labels by itself</source>
   <translation>%1 بُعد دارد، نه سه؛ یک حجم برچسب را جداگانه ذخیره کنید</translation>
  </message>
  <message>
   <source>it is a colour or vector image, not labels</source>
   <translation>تصویر رنگی یا برداری است، نه برچسب</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/labels</name>
  <message>
   <source>All lesions</source>
   <translation>همه ضایعه‌ها</translation>
  </message>
  <message>
   <source>Lesions of any kind</source>
   <translation>ضایعه از هر نوع</translation>
  </message>
  <message>
   <source>Lung, or lung without lesions</source>
   <translation>ریه، یا ریه بدون ضایعه</translation>
  </message>
  <message>
   <source>No label of the mask is compared; give at least one of them a meaning.</source>
   <translation>هیچ برچسبی از ماسک مقایسه نمی‌شود؛ به دست‌کم یکی معنا بدهید.</translation>
  </message>
  <message>
   <source>Nobody said what %1 of the mask means; %2.</source>
   <translation>کسی معنای %1 ماسک را تعیین نکرده است؛ %2.</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>مقایسه نمی‌شود</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>خوانشگر</translation>
  </message>
  <message>
   <source>Reticulation or fibrosis</source>
   <translation>رتیکولاسیون یا فیبروز</translation>
  </message>
  <message>
   <source>The lesions of this CT were not marked yet; analyse it first.</source>
   <translation>ضایعه‌های این CT هنوز علامت نخورده‌اند؛ نخست آن را تحلیل کنید.</translation>
  </message>
  <message>
   <source>The mask has no label “%1”; it has %2.</source>
   <translation>ماسک برچسب «%1» ندارد؛ %2 دارد.</translation>
  </message>
  <message>
   <source>The program's network does not mark %1; that has no row of its own.</source>
   <translation>شبکه برنامه %1 را علامت نمی‌زند؛ ردیف جداگانه‌ای ندارد.</translation>
  </message>
  <message>
   <source>The reader drew one kind of lesion alone, so the union of all lesions is not compared.</source>
   <translation>خوانشگر فقط یک نوع ضایعه ترسیم کرده است، پس اجتماع همه ضایعه‌ها مقایسه نمی‌شود.</translation>
  </message>
  <message>
   <source>choose it in the window, or write --labels 1=ggo,2=fibrosis</source>
   <translation>در پنجره انتخاب کنید، یا --labels 1=ggo,2=fibrosis بنویسید</translation>
  </message>
  <message>
   <source>“%1” is no label with its meaning; write 1=ggo with one of %2.</source>
   <translation>«%1» برچسب همراه معنا نیست؛ 1=ggo را با یکی از %2 بنویسید.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/many</name>
  <message>
   <source>Label %1</source>
   <translation>برچسب %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/masks</name>
  <message>
   <source>The file holds more than %1 segments; save those of the lungs alone.</source>
   <translation>فایل بیش از %1 سگمنت دارد؛ فقط سگمنت‌های ریه را ذخیره کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/overlap</name>
  <message>
   <source>Lesion of another kind</source>
   <translation>ضایعه از نوع دیگر</translation>
  </message>
  <message>
   <source>Lung without lesions</source>
   <translation>ریه بدون ضایعه</translation>
  </message>
  <message>
   <source>Outside the lungs</source>
   <translation>بیرون ریه‌ها</translation>
  </message>
  <message>
   <source>neither marked any</source>
   <translation>هیچ‌کدام چیزی علامت نزده‌اند</translation>
  </message>
  <message>
   <source>the program marked none</source>
   <translation>برنامه علامت نزده است</translation>
  </message>
  <message>
   <source>the reader marked none</source>
   <translation>خوانشگر علامت نزده است</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/paired</name>
  <message>
   <source>%1: no interval below %2</source>
   <translation>%1: زیر %2 بازه اطمینان نیست</translation>
  </message>
  <message>
   <source>all pairs are equal</source>
   <translation>همه جفت‌ها برابرند</translation>
  </message>
  <message>
   <source>one of the two never varies, so there is no correlation</source>
   <translation>یکی از دو سری تغییری ندارد، پس همبستگی نیست</translation>
  </message>
  <message>
   <source>there is no pair of values</source>
   <translation>هیچ جفت مقداری نیست</translation>
  </message>
  <message>
   <source>two equally long series of finite values are needed</source>
   <translation>دو سری هم‌طول از مقادیر متناهی لازم است</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/pairing</name>
  <message>
   <source>No CT with its mask was found in %1; %2.</source>
   <translation>هیچ CT با ماسکش در %1 پیدا نشد؛ %2.</translation>
  </message>
  <message>
   <source>There is no folder “%1”; check the name.</source>
   <translation>پوشه‌ای به نام «%1» نیست؛ نام را بررسی کنید.</translation>
  </message>
  <message>
   <source>name them alike, as case01_CT.nii.gz and case01_mask.nii.gz</source>
   <translation>نام‌ها را همسان کنید، مانند case01_CT.nii.gz و case01_mask.nii.gz</translation>
  </message>
  <message>
   <source>several files have this name, so that nobody can say which belong together</source>
   <translation>چند فایل این نام را دارند و معلوم نیست کدام با کدام است</translation>
  </message>
  <message>
   <source>there is no CT with this name</source>
   <translation>CT‌ای با این نام نیست</translation>
  </message>
  <message>
   <source>there is no mask with this name</source>
   <translation>ماسکی با این نام نیست</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/public_set</name>
  <message>
   <source>CT %1 of %2: %3</source>
   <translation>CT %1 از %2: %3</translation>
  </message>
  <message>
   <source>None of %1 CTs could be evaluated. The first: %2</source>
   <translation>هیچ‌یک از %1 CT ارزیابی نشد. نخستین مورد: %2</translation>
  </message>
  <message>
   <source>The mask has the label %1; those of the set are 1 to 3. Say it with --labels.</source>
   <translation>ماسک برچسب %1 دارد؛ برچسب‌های مجموعه 1 تا 3 است. با --labels تعیین کنید.</translation>
  </message>
  <message>
   <source>lungs</source>
   <translation>ریه‌ها</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/reading</name>
  <message>
   <source>%1 cannot be opened (%2); copy it to this computer.</source>
   <translation>%1 باز نمی‌شود (%2)؛ آن را روی این رایانه کپی کنید.</translation>
  </message>
  <message>
   <source>%1 is a DICOM file but no mask; %2.</source>
   <translation>%1 فایل DICOM است ولی ماسک نیست؛ %2.</translation>
  </message>
  <message>
   <source>%1 is a folder with %2 files; name the one that is the mask.</source>
   <translation>%1 پوشه‌ای با %2 فایل است؛ فایلی را که ماسک است تعیین کنید.</translation>
  </message>
  <message>
   <source>%1 is no mask; %2.</source>
   <translation>%1 ماسک نیست؛ %2.</translation>
  </message>
  <message>
   <source>The mask is of another patient than the CT; open the CT that it was drawn on.</source>
   <translation>ماسک از بیماری غیر از بیمار CT است؛ CT‌ای را که ماسک روی آن ترسیم شده باز کنید.</translation>
  </message>
  <message>
   <source>The mask was drawn on another series; its voxels are those of this CT, so it is compared all the same.</source>
   <translation>ماسک روی سری دیگری ترسیم شده است؛ وکسل‌هایش همان وکسل‌های این CT است، پس با این حال مقایسه می‌شود.</translation>
  </message>
  <message>
   <source>There is no file “%1”; check the name.</source>
   <translation>فایلی به نام «%1» نیست؛ نام را بررسی کنید.</translation>
  </message>
  <message>
   <source>a mask is a NIfTI, NRRD or MetaImage file, a DICOM segmentation (SEG) or a structure set (RTSTRUCT)</source>
   <translation>ماسک، فایل NIfTI، NRRD یا MetaImage، سگمنتاسیون DICOM (SEG) یا structure set (RTSTRUCT) است</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/readings</name>
  <message>
   <source>%1 (sheet)</source>
   <translation>%1 (برگه)</translation>
  </message>
  <message>
   <source>%1 and %2 scored no level in common.</source>
   <translation>%1 و %2 هیچ سطح مشترکی را امتیازدهی نکرده‌اند.</translation>
  </message>
  <message>
   <source>Reader %1</source>
   <translation>خوانشگر %1</translation>
  </message>
 </context>
 <context>
  <name>core/evaluate/scores_sheet</name>
  <message>
   <source>%1 has headings but no scores below them; it needs %2.</source>
   <translation>%1 عنوان دارد ولی زیر آن امتیازی نیست؛ به %2 نیاز دارد.</translation>
  </message>
  <message>
   <source>%1 has no column for %2; it needs %3.</source>
   <translation>%1 ستونی برای %2 ندارد؛ به %3 نیاز دارد.</translation>
  </message>
  <message>
   <source>%1 must be 0 to 100 percent, not %2; correct the cell and try again.</source>
   <translation>%1 باید 0 تا 100 درصد باشد، نه %2؛ خانه را تصحیح و دوباره تلاش کنید.</translation>
  </message>
  <message>
   <source>%1: the level must be 1 to 5, not %2.</source>
   <translation>%1: سطح باید 1 تا 5 باشد، نه %2.</translation>
  </message>
  <message>
   <source>Row %1 scores level %2 by %3 twice; keep one.</source>
   <translation>ردیف %1 سطح %2 از %3 را دو بار امتیازدهی کرده است؛ یکی را نگه دارید.</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>خالی</translation>
  </message>
  <message>
   <source>goh level</source>
   <translation>سطح Goh</translation>
  </message>
  <message>
   <source>ground glass</source>
   <translation>شیشه‌مات</translation>
  </message>
  <message>
   <source>ground glass opacity</source>
   <translation>کدورت شیشه‌مات</translation>
  </message>
  <message>
   <source>one row for each reader and level with the headings Reader, Level, TOT, GG and RET (and Case for several CTs)</source>
   <translation>یک ردیف برای هر خوانشگر و سطح با عنوان‌های Reader، Level، TOT، GG و RET (و Case برای چند CT)</translation>
  </message>
  <message>
   <source>total extent</source>
   <translation>وسعت کل</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/file</name>
  <message>
   <source>%1 cannot be written; choose another folder.</source>
   <translation>نوشتن %1 ممکن نیست؛ پوشه دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>This patient has no code yet; save the patient first, then append.</source>
   <translation>این بیمار هنوز کد ندارد؛ نخست بیمار را ذخیره و سپس اضافه کنید.</translation>
  </message>
  <message>
   <source>count has no end</source>
   <translation>count پایان ندارد</translation>
  </message>
  <message>
   <source>is being written by another program</source>
   <translation>در حال نوشته‌شدن با برنامه دیگری است</translation>
  </message>
  <message>
   <source>is not a cohort workbook of this program (or has a password)</source>
   <translation>کارپوشه کوهورت این برنامه نیست (یا گذرواژه دارد)</translation>
  </message>
  <message>
   <source>is open in another program</source>
   <translation>در برنامه دیگری باز است</translation>
  </message>
  <message>
   <source>is open in another program or may not be written</source>
   <translation>در برنامه دیگری باز است یا نوشتن در آن مجاز نیست</translation>
  </message>
  <message>
   <source>is read-only</source>
   <translation>فقط خواندنی است</translation>
  </message>
  <message>
   <source>lies in a folder that may not be written</source>
   <translation>در پوشه‌ای است که نوشتن در آن مجاز نیست</translation>
  </message>
  <message>
   <source>may not be read or is open in another program</source>
   <translation>اجازه خواندن آن نیست یا در برنامه دیگری باز است</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/sheet</name>
  <message>
   <source>no sheet with the headings %1 and %2</source>
   <translation>برگه‌ای با عنوان‌های %1 و %2 نیست</translation>
  </message>
 </context>
 <context>
  <name>core/exports/cohort/told</name>
  <message>
   <source>%1 %2, so %3 went to %4; the next append merges them.</source>
   <translation>%1 %2، پس %3 به %4 رفت؛ افزودن بعدی آن‌ها را ادغام می‌کند.</translation>
  </message>
  <message>
   <source>%1 has no visits yet, so nothing was appended.</source>
   <translation>%1 هنوز ویزیتی ندارد، پس چیزی افزوده نشد.</translation>
  </message>
  <message>
   <source>%1 holds days of the other kind: real days and days moved back for a pseudonym tell together by how much they were moved. Nothing was written; choose another file.</source>
   <translation>%1 روزهایی از نوع دیگر دارد: روزهای واقعی و روزهای جابه‌جاشده برای نام مستعار با هم نشان می‌دهند چقدر جابه‌جا شده‌اند. چیزی نوشته نشد؛ پرونده دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 merged in</source>
   <translation>%1 ادغام شد</translation>
  </message>
  <message>
   <source>%1 of %2 added</source>
   <translation>%1 از %2 افزوده شد</translation>
  </message>
  <message>
   <source>%1 of %2 unchanged</source>
   <translation>%1 از %2 بی‌تغییر ماند</translation>
  </message>
  <message>
   <source>%1 of %2 updated</source>
   <translation>%1 از %2 به‌روز شد</translation>
  </message>
  <message>
   <source>%1 visit</source>
   <translation>%1 ویزیت</translation>
  </message>
  <message>
   <source>%1 visits</source>
   <translation>%1 ویزیت</translation>
  </message>
  <message>
   <source>%1 waiting row</source>
   <translation>%1 سطر در انتظار</translation>
  </message>
  <message>
   <source>%1 waiting rows</source>
   <translation>%1 سطر در انتظار</translation>
  </message>
  <message>
   <source>It also has rows of %1 on days of no visit: %2; delete them there if they are not wanted.</source>
   <translation>همچنین سطرهایی از %1 در روزهای بدون ویزیت دارد: %2؛ اگر لازم نیستند همان‌جا حذفشان کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/convert</name>
  <message>
   <source>%1 cannot be read; analyse the CT again.</source>
   <translation>%1 خوانده نمی‌شود؛ CT را دوباره تحلیل کنید.</translation>
  </message>
  <message>
   <source>There is no %1 in %2; name a folder that analyse or batch has written.</source>
   <translation>%1 در %2 نیست؛ پوشه‌ای را که تحلیل یا پردازش گروهی نوشته تعیین کنید.</translation>
  </message>
  <message>
   <source>“%1” is no form; there are %2.</source>
   <translation>«%1» قالب نیست؛ %2 موجود است.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/density</name>
  <message>
   <source>Both lungs</source>
   <translation>هر دو ریه</translation>
  </message>
  <message>
   <source>Lower third</source>
   <translation>یک‌سوم پایینی</translation>
  </message>
  <message>
   <source>Middle third</source>
   <translation>یک‌سوم میانی</translation>
  </message>
  <message>
   <source>Upper third</source>
   <translation>یک‌سوم بالایی</translation>
  </message>
  <message>
   <source>both</source>
   <translation>هر دو</translation>
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
   <translation>اندازه‌گیری‌ها به‌صورت گزارش ساختاریافته (SR)</translation>
  </message>
  <message>
   <source>Moving the files into place</source>
   <translation>انتقال پرونده‌ها به جای خود</translation>
  </message>
  <message>
   <source>Pictures of the five levels (secondary captures)</source>
   <translation>تصاویر پنج سطح (secondary capture)</translation>
  </message>
  <message>
   <source>Reading whose CT it is</source>
   <translation>خواندن اینکه CT از آن کیست</translation>
  </message>
  <message>
   <source>Segmentations of lungs, lobes and lesions (SEG)</source>
   <translation>بخش‌بندی ریه‌ها، لوب‌ها و ضایعات (SEG)</translation>
  </message>
  <message>
   <source>The CT itself under the pseudonym, which the other objects lie over</source>
   <translation>خود CT با نام مستعار، که اشیای دیگر روی آن قرار می‌گیرند</translation>
  </message>
  <message>
   <source>The report as PDF</source>
   <translation>گزارش به‌صورت PDF</translation>
  </message>
  <message>
   <source>There is nothing of what was chosen in this analysis; choose other DICOM objects.</source>
   <translation>در این تحلیل چیزی از آنچه انتخاب شده نیست؛ اشیای DICOM دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>Writing the measurements</source>
   <translation>نوشتن اندازه‌گیری‌ها</translation>
  </message>
  <message>
   <source>Writing the pictures of the levels</source>
   <translation>نوشتن تصاویر سطح‌ها</translation>
  </message>
  <message>
   <source>Writing the segmentation of the %1</source>
   <translation>نوشتن بخش‌بندی: %1</translation>
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
   <translation>«%1» فهرست اشیای DICOM نیست؛ از %2 انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/exports/evaluation/heads</name>
  <message>
   <source>95 % limits</source>
   <translation>حدود توافق 95 %</translation>
  </message>
  <message>
   <source>Bias</source>
   <translation>سوگیری</translation>
  </message>
  <message>
   <source>ICC(A,1)</source>
   <translation>ICC(A,1)</translation>
  </message>
  <message>
   <source>MAE (points)</source>
   <translation>MAE (واحد)</translation>
  </message>
  <message>
   <source>Spearman ρ</source>
   <translation>ρ اسپیرمن</translation>
  </message>
  <message>
   <source>What</source>
   <translation>کمیت</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>طرف‌های مقایسه</translation>
  </message>
  <message>
   <source>Wilcoxon</source>
   <translation>ویلکاکسون</translation>
  </message>
  <message>
   <source>κ, 5 % steps</source>
   <translation>κ، گام‌های 5 %</translation>
  </message>
 </context>
 <context>
  <name>core/exports/nifti</name>
  <message>
   <source>the disk may be full</source>
   <translation>شاید دیسک پر باشد</translation>
  </message>
  <message>
   <source>the mask could not be written</source>
   <translation>ماسک نوشته نشد</translation>
  </message>
 </context>
 <context>
  <name>core/failures</name>
  <message>
   <source>Something unexpected went wrong (%1). What was open is still open; copy the log and report it.</source>
   <translation>خطای غیرمنتظره‌ای رخ داد (%1). آنچه باز بود همچنان باز است؛ گزارش رویدادها را کپی و خطا را گزارش کنید.</translation>
  </message>
  <message>
   <source>The disk or folder could not be used: %1. Check it and try again.</source>
   <translation>دیسک یا پوشه قابل استفاده نبود: %1. آن را بررسی و دوباره تلاش کنید.</translation>
  </message>
  <message>
   <source>There was not enough memory; close other programs and try again.</source>
   <translation>حافظه کافی نبود؛ برنامه‌های دیگر را ببندید و دوباره تلاش کنید.</translation>
  </message>
  <message>
   <source>failed to allocate</source>
   <translation>تخصیص حافظه ناموفق بود</translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation>کمبود حافظه</translation>
  </message>
 </context>
 <context>
  <name>core/files</name>
  <message>
   <source>%1 cannot be written (%2); %3.</source>
   <translation>نوشتن %1 ممکن نیست (%2)؛ %3.</translation>
  </message>
  <message>
   <source>%1 is a file, not a folder; choose another folder for the results.</source>
   <translation>%1 فایل است، نه پوشه؛ پوشه دیگری برای نتایج انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 may not be written; choose another folder for the results.</source>
   <translation>نوشتن در %1 مجاز نیست؛ پوشه دیگری برای نتایج انتخاب کنید.</translation>
  </message>
  <message>
   <source>Nothing is written into the folder that is read; choose another folder.</source>
   <translation>در پوشه‌ای که خوانده می‌شود چیزی نوشته نمی‌شود؛ پوشه دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>choose a shorter name</source>
   <translation>نام کوتاه‌تری انتخاب کنید</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>پوشه دیگری انتخاب کنید</translation>
  </message>
 </context>
 <context>
  <name>core/findings</name>
  <message>
   <source>Analysed anyway. %1</source>
   <translation>با وجود این تحلیل شد. %1</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>ردشده</translation>
  </message>
 </context>
 <context>
  <name>core/guide</name>
  <message>
   <source>The same words stand in the tooltips of the program.</source>
   <translation>همین واژه‌ها در راهنمای شناور برنامه هم هست.</translation>
  </message>
  <message>
   <source>The user guide cannot be read; install the program again.</source>
   <translation>راهنمای کاربر خوانده نمی‌شود؛ برنامه را دوباره نصب کنید.</translation>
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
   <translation>روز</translation>
  </message>
  <message>
   <source>id %1</source>
   <translation>شناسه %1</translation>
  </message>
  <message>
   <source>month</source>
   <translation>ماه</translation>
  </message>
  <message>
   <source>name %1</source>
   <translation>نام %1</translation>
  </message>
  <message>
   <source>week</source>
   <translation>هفته</translation>
  </message>
  <message>
   <source>year</source>
   <translation>سال</translation>
  </message>
 </context>
 <context>
  <name>core/inference/apart</name>
  <message>
   <source>Opening the network apart from the program</source>
   <translation>باز کردن شبکه جدا از برنامه</translation>
  </message>
  <message>
   <source>The network “%1” cannot be tried apart from the program; close other programs and try again.</source>
   <translation>شبکه «%1» را نمی‌توان جدا از برنامه آزمود؛ برنامه‌های دیگر را ببندید و دوباره تلاش کنید.</translation>
  </message>
  <message>
   <source>The network “%1” ended the process in which it was tried; it is not taken in.</source>
   <translation>شبکه «%1» فرایندی را که در آن آزموده می‌شد از کار انداخت؛ پذیرفته نمی‌شود.</translation>
  </message>
  <message>
   <source>The network “%1” was not opened within %2 s; it is not taken in.</source>
   <translation>شبکه «%1» در %2 s باز نشد؛ پذیرفته نمی‌شود.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/batches</name>
  <message>
   <source>There is not enough memory for the networks; close other programs.</source>
   <translation>حافظه برای شبکه‌ها کافی نیست؛ برنامه‌های دیگر را ببندید.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/built_in</name>
  <message>
   <source>0.8 to 1.8 mm (medians of three fissures) from a reader's points on one real chest; 5 of 50 &gt; 10 mm off</source>
   <translation>0.8 تا 1.8 mm (میانه‌های سه شیار) از نقاط یک خوانشگر روی یک قفسه سینه واقعی؛ 5 از 50 بیش از 10 mm خطا</translation>
  </message>
  <message>
   <source>Dense diseased lung is not seen; a network that sees it adds it. Few patients, one reader who is not a radiologist. Not a medical device.</source>
   <translation>ریه درگیرِ متراکم دیده نمی‌شود؛ شبکه‌ای که آن را می‌بیند اضافه‌اش می‌کند. بیماران اندک، یک خوانشگر که رادیولوژیست نیست. وسیله پزشکی نیست.</translation>
  </message>
  <message>
   <source>Esnaashari 2026 (threshold and morphology)</source>
   <translation>Esnaashari 2026 (آستانه و مورفولوژی)</translation>
  </message>
  <message>
   <source>Fissures are hard to see in thick slices and dense disease; the borders are then mostly expected ones. One patient, one reader who is not a radiologist. Not a medical device.</source>
   <translation>شیارها در برش‌های ضخیم و بیماری متراکم سخت دیده می‌شوند؛ در این حالت مرزها بیشتر برآوردی‌اند. یک بیمار، یک خوانشگر که رادیولوژیست نیست. وسیله پزشکی نیست.</translation>
  </message>
  <message>
   <source>Five lobes cut along their fissures, each found as the surface with the most evidence of a sheet.</source>
   <translation>پنج لوب جداشده از روی شیارها، هر شیار به‌صورت سطحی با بیشترین شواهد یک ورقه یافته می‌شود.</translation>
  </message>
  <message>
   <source>Hirschmüller 2008 (semi-global matching)</source>
   <translation>Hirschmüller 2008 (تطبیق نیمه‌سراسری)</translation>
  </message>
  <message>
   <source>Right and left lung by threshold and morphology in eight steps, without a network.</source>
   <translation>ریه راست و چپ با آستانه و مورفولوژی در هشت گام، بدون شبکه.</translation>
  </message>
  <message>
   <source>as the program</source>
   <translation>مانند برنامه</translation>
  </message>
  <message>
   <source>volume +0.3 to +3.0 % from one reader's (not a radiologist) on five real chests, chosen on them</source>
   <translation>حجم +0.3 تا +3.0 % نسبت به یک خوانشگر (نه رادیولوژیست) روی پنج قفسه سینه واقعی که با همان‌ها تنظیم شده است</translation>
  </message>
 </context>
 <context>
  <name>core/inference/cards</name>
  <message>
   <source>%1 of the network “%2”</source>
   <translation>%1 شبکه «%2»</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>برنامه را دوباره نصب کنید.</translation>
  </message>
  <message>
   <source>TOT 95th percentile in chests without disease, %, cases kept out of the choice</source>
   <translation>صدک 95 TOT در قفسه‌های سینهٔ بدون بیماری، %، موردهای کنارگذاشته از انتخاب</translation>
  </message>
  <message>
   <source>TOT, GG and RET of slices in slabs of the test's chests, lesions inserted %1</source>
   <translation>TOT، GG و RET برش‌ها در اسلب‌های قفسه‌های سینهٔ آزمون، با ضایعه‌های درج‌شده %1</translation>
  </message>
  <message>
   <source>The file %1 cannot be read. %2</source>
   <translation>فایل %1 خوانده نمی‌شود. %2</translation>
  </message>
  <message>
   <source>The file %1 is missing. %2</source>
   <translation>فایل %1 موجود نیست. %2</translation>
  </message>
  <message>
   <source>The model card %1 cannot be read. %2</source>
   <translation>کارت مدل %1 خوانده نمی‌شود. %2</translation>
  </message>
  <message>
   <source>The model card %1 does not say “%2” properly. %3</source>
   <translation>کارت مدل %1 «%2» را درست نمی‌گوید. %3</translation>
  </message>
  <message>
   <source>The model card %1 is not a model card. %2</source>
   <translation>کارت مدل %1 کارت مدل نیست. %2</translation>
  </message>
  <message>
   <source>The model card %1 points to a file in another folder. %2</source>
   <translation>کارت مدل %1 به فایلی در پوشه دیگر اشاره می‌کند. %2</translation>
  </message>
  <message>
   <source>The model card does not say “%1” of the input, which a network of this kind needs.</source>
   <translation>کارت مدل «%1» ورودی را نمی‌گوید که چنین شبکه‌ای به آن نیاز دارد.</translation>
  </message>
  <message>
   <source>The network “%1” is not installed. %2</source>
   <translation>شبکه «%1» نصب نیست. %2</translation>
  </message>
  <message>
   <source>The network “%1” was changed or damaged. %2</source>
   <translation>شبکه «%1» تغییر کرده یا آسیب دیده است. %2</translation>
  </message>
  <message>
   <source>as in the built-in case</source>
   <translation>مانند نمونه داخلی</translation>
  </message>
  <message>
   <source>as readers outline</source>
   <translation>آن‌گونه که خوانشگران مرزبندی می‌کنند</translation>
  </message>
  <message>
   <source>readers' masks of real COVID-19, cases kept out of the choice</source>
   <translation>ماسک‌های خوانشگران از COVID-19 واقعی، موردهای کنارگذاشته از انتخاب</translation>
  </message>
  <message>
   <source>whole chest</source>
   <translation>کل قفسه سینه</translation>
  </message>
  <message>
   <source>whole slice</source>
   <translation>کل برش</translation>
  </message>
  <message>
   <source>± %1 points: mean error of one level's TOT, measured with inserted lesions (%2)</source>
   <translation>± %1 واحد: میانگین خطای TOT یک سطح، اندازه‌گیری‌شده با ضایعه‌های درج‌شده (%2)</translation>
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
   <translation>کارت گرافیک فقط %1 MB حافظه آزاد دارد، %2 MB لازم است</translation>
  </message>
  <message>
   <source>this installation has no CUDA support</source>
   <translation>این نسخه نصب‌شده از CUDA پشتیبانی نمی‌کند</translation>
  </message>
 </context>
 <context>
  <name>core/inference/graph_check</name>
  <message>
   <source>The network “%1” %2</source>
   <translation>شبکه «%1» %2</translation>
  </message>
  <message>
   <source>The network “%1” uses custom operators (%2), which are not allowed.</source>
   <translation>شبکه «%1» عملگرهای سفارشی (%2) دارد که مجاز نیستند.</translation>
  </message>
  <message>
   <source>The network “%1” wants data from another file, which is not allowed.</source>
   <translation>شبکه «%1» داده‌ای از فایل دیگر می‌خواهد که مجاز نیست.</translation>
  </message>
  <message>
   <source>a number is too long</source>
   <translation>عددی بیش از حد بلند است</translation>
  </message>
  <message>
   <source>a part is cut off</source>
   <translation>بخشی بریده شده است</translation>
  </message>
  <message>
   <source>a part is longer than the file</source>
   <translation>بخشی از فایل بلندتر است</translation>
  </message>
  <message>
   <source>is not a readable ONNX file. Install the program again.</source>
   <translation>فایل ONNX خواندنی نیست. برنامه را دوباره نصب کنید.</translation>
  </message>
  <message>
   <source>nested too deeply</source>
   <translation>بیش از حد تودرتو است</translation>
  </message>
  <message>
   <source>unknown wire type</source>
   <translation>wire type ناشناخته</translation>
  </message>
 </context>
 <context>
  <name>core/inference/library</name>
  <message>
   <source>%1 is larger than 2 GiB; an ONNX file cannot be.</source>
   <translation>%1 بزرگ‌تر از 2 GiB است؛ فایل ONNX نمی‌تواند چنین باشد.</translation>
  </message>
  <message>
   <source>%1 is not the file that the card was written for: the SHA-256 differs.</source>
   <translation>%1 فایلی نیست که کارت برای آن نوشته شده است: SHA-256 فرق دارد.</translation>
  </message>
  <message>
   <source>%1.onnx</source>
   <translation>%1.onnx</translation>
  </message>
  <message>
   <source>Copying the network</source>
   <translation>کپی کردن شبکه</translation>
  </message>
  <message>
   <source>The name on the card may have letters, digits, - and _ only, at most 60.</source>
   <translation>نام روی کارت فقط می‌تواند حرف، رقم، - و _ داشته باشد، حداکثر 60 نویسه.</translation>
  </message>
  <message>
   <source>The network could not be copied (%1); make room and try again.</source>
   <translation>شبکه کپی نشد (%1)؛ جا باز کنید و دوباره تلاش کنید.</translation>
  </message>
  <message>
   <source>There is already a network “%1”; remove it first, or give the new one another name.</source>
   <translation>شبکه‌ای به نام «%1» از پیش هست؛ نخست آن را حذف کنید یا به شبکه تازه نام دیگری بدهید.</translation>
  </message>
  <message>
   <source>There is no network “%1”; “sscild models list” shows those there are.</source>
   <translation>شبکه‌ای به نام «%1» نیست؛ «sscild models list» شبکه‌های موجود را نشان می‌دهد.</translation>
  </message>
  <message>
   <source>finds the five Goh levels</source>
   <translation>پنج سطح Goh را پیدا می‌کند</translation>
  </message>
  <message>
   <source>finds the lobes</source>
   <translation>لوب‌ها را پیدا می‌کند</translation>
  </message>
  <message>
   <source>finds the lungs</source>
   <translation>ریه‌ها را پیدا می‌کند</translation>
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
   <translation>ضایعه‌ها را علامت می‌زند</translation>
  </message>
  <message>
   <source>no measured error on the card</source>
   <translation>خطای اندازه‌گیری‌شده‌ای در کارت نیست</translation>
  </message>
  <message>
   <source>scores TOT, GG and RET of a slice</source>
   <translation>به TOT، GG و RET یک برش امتیاز می‌دهد</translation>
  </message>
  <message>
   <source>“%1” came with the program and stays; only added networks can be removed.</source>
   <translation>«%1» همراه برنامه آمده و می‌ماند؛ فقط شبکه‌های افزوده حذف می‌شوند.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/model_card</name>
  <message>
   <source>%1 million</source>
   <translation>%1 میلیون</translation>
  </message>
  <message>
   <source>Kept out</source>
   <translation>کنارگذاشته</translation>
  </message>
  <message>
   <source>Learnt from</source>
   <translation>آموخته از</translation>
  </message>
  <message>
   <source>Licence: %1.</source>
   <translation>مجوز: %1.</translation>
  </message>
  <message>
   <source>Look at every result. Move levels that are wrong. Do not compare CTs made with different kernels, doses or depths of breath as if they were the same. Report the version and the hashes with every number.</source>
   <translation>هر نتیجه را ببینید. سطح‌های نادرست را جابه‌جا کنید. CTهایی را که با کرنل، دوز یا عمق دم متفاوت گرفته شده‌اند همسان فرض نکنید و مقایسه نکنید. نسخه و هش‌ها را همراه هر عدد گزارش کنید.</translation>
  </message>
  <message>
   <source>Readers' masks are those of COVID-19-CT-Seg, without disease are the two chests of the test. The program weighs the
levels against the carina and the right dome and is then nearer than the network alone, which stands here. Intervals,
figures by class, extent and chest, and the goals: `models/README.md`.</source>
   <translation>ماسک‌های خوانشگران از COVID-19-CT-Seg است و بدون بیماری دو قفسهٔ سینهٔ آزمون‌اند. برنامه سطح‌ها را
با کارینا و گنبد راست می‌سنجد و آنگاه نزدیک‌تر از شبکهٔ تنها است که اینجا آمده. بازه‌ها،
رقم‌ها برای هر دسته، وسعت و قفسهٔ سینه، و هدف‌ها: `models/README.md`.</translation>
  </message>
  <message>
   <source>TOT there, points off</source>
   <translation>TOT آنجا، اختلاف به امتیاز</translation>
  </message>
  <message>
   <source>TOT without disease, 95th percentile, %</source>
   <translation>TOT بدون بیماری، صدک 95، %</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>حقیقت</translation>
  </message>
  <message>
   <source>any lesion on readers' masks, Dice</source>
   <translation>هر ضایعه روی ماسک‌های خوانشگران، Dice</translation>
  </message>
  <message>
   <source>covid19-ct-seg, TOT error</source>
   <translation>covid19-ct-seg، خطای TOT</translation>
  </message>
  <message>
   <source>covid19-ct-seg, any lesion</source>
   <translation>covid19-ct-seg، هر ضایعه</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>اندازه‌گیری نشده</translation>
  </message>
 </context>
 <context>
  <name>core/inference/nnunet</name>
  <message>
   <source>%1 (deep supervision must be off).</source>
   <translation>%1 (deep supervision باید خاموش باشد).</translation>
  </message>
  <message>
   <source>%1 cannot be opened; export the network again.</source>
   <translation>%1 باز نمی‌شود؛ از شبکه دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>%1 cannot be read; copy it again from where the network was trained.</source>
   <translation>%1 خوانده نمی‌شود؛ آن را از محل آموزش شبکه دوباره کپی کنید.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” of the CT properly.</source>
   <translation>%1 «%2» مربوط به CT را درست نمی‌گوید.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly: three lengths are wanted.</source>
   <translation>%1 «%2» را درست نمی‌گوید: سه طول لازم است.</translation>
  </message>
  <message>
   <source>%1 does not say “%2” properly; it is not one of nnU-Net v2.</source>
   <translation>%1 «%2» را درست نمی‌گوید؛ از nnU-Net v2 نیست.</translation>
  </message>
  <message>
   <source>%1 does not say “foreground_intensity_properties_per_channel” properly.</source>
   <translation>%1 «foreground_intensity_properties_per_channel» را درست نمی‌گوید.</translation>
  </message>
  <message>
   <source>%1 does not take a volume (1, 1, planes, rows, columns).</source>
   <translation>%1 حجمی با شکل (1, 1, planes, rows, columns) نمی‌پذیرد.</translation>
  </message>
  <message>
   <source>%1 gives %2 classes, but %3 has %4 labels.</source>
   <translation>%1 تعداد %2 دسته می‌دهد، ولی %3 دارای %4 برچسب است.</translation>
  </message>
  <message>
   <source>%1 has %2 inputs and %3 outputs; one of each is wanted</source>
   <translation>%1 دارای %2 ورودی و %3 خروجی است؛ از هر کدام یکی لازم است</translation>
  </message>
  <message>
   <source>%1 has no configuration “%2”; it has %3.</source>
   <translation>%1 پیکربندی «%2» ندارد؛ %3 دارد.</translation>
  </message>
  <message>
   <source>%1 is not one of nnU-Net.</source>
   <translation>%1 از nnU-Net نیست.</translation>
  </message>
  <message>
   <source>%1 takes %2, but the plans say a patch of %3.</source>
   <translation>%1 ورودی %2 می‌گیرد، ولی plans قطعه %3 را می‌گوید.</translation>
  </message>
  <message>
   <source>%1, from %2.</source>
   <translation>%1، از %2.</translation>
  </message>
  <message>
   <source>A 2D configuration sees one slice without its neighbours; export “3d_fullres” or “3d_lowres” instead.</source>
   <translation>پیکربندی 2D یک برش را بدون همسایه‌هایش می‌بیند؛ به‌جای آن از «3d_fullres» یا «3d_lowres» خروجی بگیرید.</translation>
  </message>
  <message>
   <source>A cascade needs the answer of its first network; take “3d_fullres” or “3d_lowres” instead.</source>
   <translation>cascade به پاسخ شبکه نخست خود نیاز دارد؛ به‌جای آن «3d_fullres» یا «3d_lowres» را بردارید.</translation>
  </message>
  <message>
   <source>A network of lobes needs all five; %1 have no label.</source>
   <translation>شبکه لوب‌ها به هر پنج لوب نیاز دارد؛ %1 برچسب ندارد.</translation>
  </message>
  <message>
   <source>A network of lobes sees the whole chest at once, and this one is too fine for that; take “3d_lowres”.</source>
   <translation>شبکه لوب‌ها کل قفسه سینه را یک‌جا می‌بیند و این یکی برای آن بیش از حد ریز است؛ «3d_lowres» را بردارید.</translation>
  </message>
  <message>
   <source>It is not known what %1 mean; say it, as with --map %2</source>
   <translation>معنای %1 معلوم نیست؛ آن را تعیین کنید، مانند --map %2</translation>
  </message>
  <message>
   <source>None of the labels is a lesion or a lobe, so there is nothing to use the network for.</source>
   <translation>هیچ برچسبی ضایعه یا لوب نیست، پس شبکه کاربردی ندارد.</translation>
  </message>
  <message>
   <source>The intensities in %1 are none that a CT can have.</source>
   <translation>شدت‌های %1 شدت‌هایی نیستند که CT بتواند داشته باشد.</translation>
  </message>
  <message>
   <source>The labels in %1 are not numbered from 0 without a gap.</source>
   <translation>برچسب‌های %1 از 0 و بدون فاصله شماره‌گذاری نشده‌اند.</translation>
  </message>
  <message>
   <source>The network wants its CT as %1; only “CTNormalization” can be given to it.</source>
   <translation>شبکه CT خود را به‌صورت %1 می‌خواهد؛ فقط «CTNormalization» را می‌توان به آن داد.</translation>
  </message>
  <message>
   <source>The network wants something else than one CT; only networks of a single CT can be used.</source>
   <translation>شبکه چیزی غیر از یک CT می‌خواهد؛ فقط شبکه‌های یک CT قابل استفاده‌اند.</translation>
  </message>
  <message>
   <source>The pixels of this network are not square; only square pixels can be given to it.</source>
   <translation>پیکسل‌های این شبکه مربع نیستند؛ فقط پیکسل مربع به آن داده می‌شود.</translation>
  </message>
  <message>
   <source>There are %1 ONNX files in “%2”; leave the one that is to be used.</source>
   <translation>در «%2» تعداد %1 فایل ONNX هست؛ فقط فایلی را که باید به کار رود بگذارید.</translation>
  </message>
  <message>
   <source>There is no %1 in “%2”; name the folder of the trained model.</source>
   <translation>%1 در «%2» نیست؛ پوشه مدل آموزش‌دیده را تعیین کنید.</translation>
  </message>
  <message>
   <source>There is no ONNX file of the network in “%1”%2: %3.</source>
   <translation>فایل ONNX شبکه در «%1» نیست%2: %3.</translation>
  </message>
  <message>
   <source>There is no configuration that can be run (%1); “3d_fullres” and “3d_lowres” can.</source>
   <translation>پیکربندی قابل اجرا نیست (%1)؛ «3d_fullres» و «3d_lowres» قابل اجرا هستند.</translation>
  </message>
  <message>
   <source>There is no label “%1” in the network; it has %2.</source>
   <translation>شبکه برچسب «%1» ندارد؛ %2 دارد.</translation>
  </message>
  <message>
   <source>This network sees the chest in another order of the axes than head to foot; it cannot be run.</source>
   <translation>این شبکه قفسه سینه را با ترتیب محوری غیر از سر تا پا می‌بیند؛ قابل اجرا نیست.</translation>
  </message>
  <message>
   <source>This network was trained on regions that overlap; only plain labels can be taken in.</source>
   <translation>این شبکه روی ناحیه‌های هم‌پوشان آموزش دیده است؛ فقط برچسب‌های ساده پذیرفته می‌شوند.</translation>
  </message>
  <message>
   <source>Two labels mean the same; map one of them to ignore.</source>
   <translation>دو برچسب یک معنا دارند؛ یکی را به ignore نگاشت کنید.</translation>
  </message>
  <message>
   <source>established fibrosis</source>
   <translation>فیبروز تثبیت‌شده</translation>
  </message>
  <message>
   <source>export it where nnU-Net is installed: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits']), with deep supervision off</source>
   <translation>جایی که nnU-Net نصب است خروجی بگیرید: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', input_names=['input'], output_names=['logits'])، با deep supervision خاموش</translation>
  </message>
  <message>
   <source>healthy lung</source>
   <translation>ریه سالم</translation>
  </message>
  <message>
   <source>its checkpoints (.pth) are not opened</source>
   <translation>checkpointهای آن (.pth) باز نمی‌شوند</translation>
  </message>
  <message>
   <source>left lower lobe</source>
   <translation>لوب تحتانی چپ</translation>
  </message>
  <message>
   <source>left upper lobe</source>
   <translation>لوب فوقانی چپ</translation>
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
   <translation>ریه‌ها و لوب‌ها</translation>
  </message>
  <message>
   <source>middle lobe right</source>
   <translation>middle lobe right</translation>
  </message>
  <message>
   <source>nnU-Net, %1: %2</source>
   <translation>nnU-Net، %1: %2</translation>
  </message>
  <message>
   <source>normal lung</source>
   <translation>ریه طبیعی</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>گفته نشده</translation>
  </message>
  <message>
   <source>not used: %1</source>
   <translation>به کار نرفت: %1</translation>
  </message>
  <message>
   <source>right lower lobe</source>
   <translation>لوب تحتانی راست</translation>
  </message>
  <message>
   <source>right middle lobe</source>
   <translation>لوب میانی راست</translation>
  </message>
  <message>
   <source>right upper lobe</source>
   <translation>لوب فوقانی راست</translation>
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
   <translation>«%1» چیزی نیست که برچسب بتواند باشد؛ از %2 انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/inference/sessions</name>
  <message>
   <source>CUDA could not be started (%1)</source>
   <translation>CUDA راه‌اندازی نشد (%1)</translation>
  </message>
  <message>
   <source>CUDA could not be started; the driver or its libraries are missing or too old</source>
   <translation>CUDA راه‌اندازی نشد؛ درایور یا کتابخانه‌هایش موجود نیست یا قدیمی است</translation>
  </message>
  <message>
   <source>CUDA was lost while it worked (%1); the rest ran on the CPU</source>
   <translation>CUDA هنگام کار از دست رفت (%1)؛ بقیه روی CPU اجرا شد</translation>
  </message>
  <message>
   <source>The network “%1” answered with what is no number; its answer is not used. Choose another network, or let it run on the CPU.</source>
   <translation>شبکه «%1» با مقداری غیرعددی پاسخ داد؛ پاسخ آن به کار نمی‌رود. شبکه دیگری انتخاب کنید یا آن را روی CPU اجرا کنید.</translation>
  </message>
  <message>
   <source>The network “%1” cannot be opened on this computer; install it again.</source>
   <translation>شبکه «%1» روی این رایانه باز نمی‌شود؛ دوباره نصبش کنید.</translation>
  </message>
  <message>
   <source>The network “%1” could not be run; install the program again.</source>
   <translation>شبکه «%1» اجرا نشد؛ برنامه را دوباره نصب کنید.</translation>
  </message>
  <message>
   <source>The network “%1” does not give “%2”, which its card promises.</source>
   <translation>شبکه «%1» خروجی «%2» را که کارتش وعده داده نمی‌دهد.</translation>
  </message>
  <message>
   <source>The network “%1” wants “%2”, of which its card says nothing; compare the two.</source>
   <translation>شبکه «%1» به «%2» نیاز دارد که کارتش چیزی از آن نمی‌گوید؛ این دو را مقایسه کنید.</translation>
  </message>
  <message>
   <source>cuda failure 2:</source>
   <translation>cuda failure 2:</translation>
  </message>
  <message>
   <source>the memory of the graphics card ran out; the rest ran on the CPU</source>
   <translation>حافظه کارت گرافیک تمام شد؛ بقیه روی CPU اجرا شد</translation>
  </message>
 </context>
 <context>
  <name>core/language/ts</name>
  <message>
   <source>%1 is no Qt Linguist file</source>
   <translation>%1 فایل Qt Linguist نیست</translation>
  </message>
 </context>
 <context>
  <name>core/lung_measures</name>
  <message>
   <source>%1 in %2</source>
   <translation>%1 به %2</translation>
  </message>
  <message>
   <source>Diffusing capacity by alveolar volume (DLCO/VA), in mmol/min/kPa/L and in % of the predicted value.</source>
   <translation>ظرفیت انتشار به ازای حجم آلوئولی (DLCO/VA)، به mmol/min/kPa/L و به % مقدار پیش‌بینی‌شده.</translation>
  </message>
  <message>
   <source>Diffusing capacity for carbon monoxide, in mmol/min/kPa and in % of the predicted value.</source>
   <translation>ظرفیت انتشار مونوکسید کربن، به mmol/min/kPa و به % مقدار پیش‌بینی‌شده.</translation>
  </message>
  <message>
   <source>FEV1</source>
   <translation>FEV1</translation>
  </message>
  <message>
   <source>Forced vital capacity, in litres and in % of the predicted value.</source>
   <translation>ظرفیت حیاتی اجباری، به لیتر و به % مقدار پیش‌بینی‌شده.</translation>
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
   <translation>حجم باقی‌مانده پس از بازدم، به لیتر و به % مقدار پیش‌بینی‌شده.</translation>
  </message>
  <message>
   <source>TLC</source>
   <translation>TLC</translation>
  </message>
  <message>
   <source>Total lung capacity, in litres and in % of the predicted value.</source>
   <translation>ظرفیت کل ریه، به لیتر و به % مقدار پیش‌بینی‌شده.</translation>
  </message>
  <message>
   <source>Volume breathed out in the first second, in litres and in % of the predicted value.</source>
   <translation>حجم بازدمی در ثانیه نخست، به لیتر و به % مقدار پیش‌بینی‌شده.</translation>
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
   <translation>لیتر</translation>
  </message>
  <message>
   <source>millimoles per minute and kilopascal</source>
   <translation>میلی‌مول بر دقیقه و کیلوپاسکال</translation>
  </message>
  <message>
   <source>millimoles per minute, kilopascal and litre</source>
   <translation>میلی‌مول بر دقیقه، کیلوپاسکال و لیتر</translation>
  </message>
  <message>
   <source>mmol</source>
   <translation>mmol</translation>
  </message>
  <message>
   <source>percent predicted</source>
   <translation>درصد پیش‌بینی‌شده</translation>
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
   <translation>زاویه</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>بیضی</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>نقطه</translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation>مستطیل</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>خط‌کش</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>زاویه</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>آگزیال</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>کرونال</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>بیضی</translation>
  </message>
  <message>
   <source>no measurement: %1 with %2 points</source>
   <translation>اندازه‌گیری نیست: %1 با %2 نقطه</translation>
  </message>
  <message>
   <source>point</source>
   <translation>نقطه</translation>
  </message>
  <message>
   <source>rectangle</source>
   <translation>مستطیل</translation>
  </message>
  <message>
   <source>ruler</source>
   <translation>خط‌کش</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>ساژیتال</translation>
  </message>
  <message>
   <source>the points of a measurement are three finite numbers each</source>
   <translation>هر نقطه اندازه‌گیری سه عدد متناهی است</translation>
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
   <translation>%1 وکسل</translation>
  </message>
  <message>
   <source>%1 voxels</source>
   <translation>%1 وکسل</translation>
  </message>
  <message>
   <source>no voxel inside</source>
   <translation>وکسلی داخل آن نیست</translation>
  </message>
  <message>
   <source>outside this CT</source>
   <translation>بیرون از این CT</translation>
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
   <translation>آنتی RNA پلیمراز III</translation>
  </message>
  <message>
   <source>anti-Scl-70</source>
   <translation>آنتی Scl-70</translation>
  </message>
  <message>
   <source>anti-centromere</source>
   <translation>آنتی سانترومر</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>یافت نشد</translation>
  </message>
  <message>
   <source>other</source>
   <translation>دیگر</translation>
  </message>
  <message>
   <source>other ILD</source>
   <translation>سایر ILDها</translation>
  </message>
 </context>
 <context>
  <name>core/phantom/dicom_folder</name>
  <message>
   <source>%1 is a file, not a folder; choose another name.</source>
   <translation>%1 فایل است، نه پوشه؛ نام دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>The folder %1 already holds other files; choose an empty or a new folder.</source>
   <translation>پوشه %1 از پیش فایل‌های دیگری دارد؛ پوشه خالی یا تازه انتخاب کنید.</translation>
  </message>
  <message>
   <source>The folder %1 cannot be written (%2); choose another.</source>
   <translation>نوشتن در پوشه %1 ممکن نیست (%2)؛ پوشه دیگری انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/disguise</name>
  <message>
   <source>The header names another part of the body; check that this is a chest CT.</source>
   <translation>سرآیند بخش دیگری از بدن را نام می‌برد؛ بررسی کنید که CT قفسه سینه باشد.</translation>
  </message>
  <message>
   <source>The pixel values are not Hounsfield units; send the original reconstruction.</source>
   <translation>مقادیر پیکسل واحد هانسفیلد نیست؛ بازسازی اصلی را بفرستید.</translation>
  </message>
  <message>
   <source>The slices cannot be placed in the patient; they can be viewed but not measured.</source>
   <translation>برش‌ها را نمی‌توان در بدن بیمار جای داد؛ می‌توان آن‌ها را دید اما نمی‌توان اندازه گرفت.</translation>
  </message>
 </context>
 <context>
  <name>core/pseudonyms/key</name>
  <message>
   <source>The key file %1 cannot be read; without it the same patient would get another pseudonym. Put back a copy of it, or move it away to begin a new one.</source>
   <translation>فایل کلید %1 خوانده نمی‌شود؛ بدون آن همان بیمار نام مستعار دیگری می‌گیرد. کپی آن را برگردانید، یا برای آغاز فایل تازه آن را جابه‌جا کنید.</translation>
  </message>
  <message>
   <source>The key file %1 cannot be written: another program is writing it, its disk is full, or its folder is closed to you. Try again, or choose another place for it.</source>
   <translation>فایل کلید %1 نوشته نمی‌شود: برنامه دیگری در آن می‌نویسد، دیسکش پر است، یا پوشه‌اش برای شما بسته است. دوباره تلاش کنید یا جای دیگری برایش انتخاب کنید.</translation>
  </message>
  <message>
   <source>code %1</source>
   <translation>کد %1</translation>
  </message>
  <message>
   <source>not a key file</source>
   <translation>فایل کلید نیست</translation>
  </message>
  <message>
   <source>study %1</source>
   <translation>مطالعه %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/answers</name>
  <message>
   <source>%1's session %2 is being read in another window; close it there, or let another reader go on here.</source>
   <translation>نشست %2 از %1 در پنجره دیگری در حال خوانش است؛ آن را آنجا ببندید، یا بگذارید خوانشگر دیگری اینجا ادامه دهد.</translation>
  </message>
  <message>
   <source>A heat map is rated from %1 to %2; %3 is none of these.</source>
   <translation>نقشه حرارتی از %1 تا %2 ارزیابی می‌شود؛ %3 از اینها نیست.</translation>
  </message>
  <message>
   <source>A score is a multiple of %1 % between 0 and %2 %; {wrong} is none.</source>
   <translation>امتیاز مضربی از %1 % میان 0 و %2 % است؛ {wrong} چنین نیست.</translation>
  </message>
  <message>
   <source>Answers cannot be written into “%1”; make the folder writable and try again.</source>
   <translation>نوشتن پاسخ‌ها در «%1» ممکن نیست؛ پوشه را قابل نوشتن کنید و دوباره تلاش کنید.</translation>
  </message>
  <message>
   <source>SScILD reader answers</source>
   <translation>پاسخ‌های خوانشگران SScILD</translation>
  </message>
  <message>
   <source>Session %1 comes first: it is not finished.</source>
   <translation>نخست نشست %1: هنوز تمام نشده است.</translation>
  </message>
  <message>
   <source>The answers in %1 are damaged; take the file back from a copy, or move it away to begin anew.</source>
   <translation>پاسخ‌های %1 آسیب دیده‌اند؛ فایل را از یک کپی برگردانید، یا برای آغاز از نو آن را جابه‌جا کنید.</translation>
  </message>
  <message>
   <source>The scores stand: a heat map was shown since, and it tells what the program saw.</source>
   <translation>امتیازها دیگر تغییر نمی‌کنند: از آن پس یک نقشه حرارتی نمایش داده شده که نشان می‌دهد برنامه چه دیده است.</translation>
  </message>
  <message>
   <source>These answers are of another study; put the right ones into its folder “answers”.</source>
   <translation>این پاسخ‌ها از مطالعه دیگری است؛ پاسخ‌های درست را در پوشه «answers» آن بگذارید.</translation>
  </message>
  <message>
   <source>These answers were written by a later version of the program; go on with that one.</source>
   <translation>این پاسخ‌ها را نسخه جدیدتری از برنامه نوشته است؛ با همان نسخه ادامه دهید.</translation>
  </message>
  <message>
   <source>This session stands as it is: session %1 was begun since.</source>
   <translation>این نشست دیگر تغییر نمی‌کند: از آن پس نشست %1 آغاز شده است.</translation>
  </message>
  <message>
   <source>another file</source>
   <translation>فایل دیگر</translation>
  </message>
  <message>
   <source>answers in another order</source>
   <translation>پاسخ‌ها به ترتیب دیگر</translation>
  </message>
  <message>
   <source>more answers than questions</source>
   <translation>پاسخ بیش از پرسش</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/making</name>
  <message>
   <source>A study needs one case at least.</source>
   <translation>مطالعه به دست‌کم یک مورد نیاز دارد.</translation>
  </message>
  <message>
   <source>CT %1 of %2</source>
   <translation>CT %1 از %2</translation>
  </message>
  <message>
   <source>None of these CTs can be asked about:</source>
   <translation>درباره هیچ‌یک از این CTها نمی‌توان پرسید:</translation>
  </message>
  <message>
   <source>The study is made</source>
   <translation>مطالعه ساخته شد</translation>
  </message>
  <message>
   <source>it was not analysed as far as its levels</source>
   <translation>تا مرحله سطح‌ها تحلیل نشده است</translation>
  </message>
  <message>
   <source>“%1” is there already and not empty; choose a new folder for the study.</source>
   <translation>«%1» از پیش هست و خالی نیست؛ پوشه تازه‌ای برای مطالعه انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/pictures</name>
  <message>
   <source>The picture %1 of this study is damaged; take it back from a copy and go on.</source>
   <translation>تصویر %1 این مطالعه آسیب دیده است؛ آن را از یک کپی برگردانید و ادامه دهید.</translation>
  </message>
  <message>
   <source>The picture %1 of this study is missing; bring the folder “%2” back and go on.</source>
   <translation>تصویر %1 این مطالعه موجود نیست؛ پوشه «%2» را برگردانید و ادامه دهید.</translation>
  </message>
  <message>
   <source>maps of another slice</source>
   <translation>نقشه‌های برش دیگر</translation>
  </message>
  <message>
   <source>not a part of the slice</source>
   <translation>بخشی از برش نیست</translation>
  </message>
  <message>
   <source>not a slice</source>
   <translation>برش نیست</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>بیش از حد بزرگ</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/results</name>
  <message>
   <source>%1 is damaged; take it back from a copy, or move it away to do without.</source>
   <translation>%1 آسیب دیده است؛ آن را از یک کپی برگردانید، یا برای کار بدون آن جابه‌جایش کنید.</translation>
  </message>
  <message>
   <source>%1 is not in the folder of the study, so nothing is compared with the program.</source>
   <translation>%1 در پوشه مطالعه نیست، پس چیزی با برنامه مقایسه نمی‌شود.</translation>
  </message>
  <message>
   <source>%1 is the key of another study; put the right one into the folder.</source>
   <translation>%1 کلید مطالعه دیگری است؛ کلید درست را در پوشه بگذارید.</translation>
  </message>
  <message>
   <source>%1: %2 of %3 answered.</source>
   <translation>%1: %2 از %3 پاسخ داده شد.</translation>
  </message>
  <message>
   <source>Ratings, %1</source>
   <translation>ارزیابی‌ها، %1</translation>
  </message>
 </context>
 <context>
  <name>core/reader_study/study</name>
  <message>
   <source>A study has 1 to %1 readers, each with a name.</source>
   <translation>مطالعه 1 تا %1 خوانشگر دارد، هر کدام با نام.</translation>
  </message>
  <message>
   <source>A study has 1 to %1 sessions.</source>
   <translation>مطالعه 1 تا %1 نشست دارد.</translation>
  </message>
  <message>
   <source>Choose what is asked: scores of the levels, ratings of the heat maps, or both.</source>
   <translation>تعیین کنید چه پرسیده شود: امتیاز سطح‌ها، ارزیابی نقشه‌های حرارتی، یا هر دو.</translation>
  </message>
  <message>
   <source>Half right: as much right as wrong</source>
   <translation>نیمه‌درست: به همان اندازه درست که نادرست</translation>
  </message>
  <message>
   <source>Mostly right: small parts missing or too much</source>
   <translation>بیشتر درست: بخش‌های کوچکی کم یا اضافه</translation>
  </message>
  <message>
   <source>Mostly wrong: little of the disease, or much else</source>
   <translation>بیشتر نادرست: کمی از بیماری، یا بسیاری چیزهای دیگر</translation>
  </message>
  <message>
   <source>No reader can be called “%1”: so the results call the program's own scores.</source>
   <translation>هیچ خوانشگری نمی‌تواند «%1» نام بگیرد: نتایج، امتیازهای خود برنامه را چنین می‌نامند.</translation>
  </message>
  <message>
   <source>Reader 1</source>
   <translation>خوانشگر 1</translation>
  </message>
  <message>
   <source>Reader 2</source>
   <translation>خوانشگر 2</translation>
  </message>
  <message>
   <source>Right: it marks the disease and nothing else</source>
   <translation>درست: بیماری را نشان می‌دهد و نه چیز دیگری</translation>
  </message>
  <message>
   <source>SScILD reader study</source>
   <translation>مطالعه خوانشگران SScILD</translation>
  </message>
  <message>
   <source>The study file in “%1” is damaged; take %2 back from a copy. Answers are kept.</source>
   <translation>فایل مطالعه در «%1» آسیب دیده است؛ %2 را از یک کپی برگردانید. پاسخ‌ها نگه داشته می‌شوند.</translation>
  </message>
  <message>
   <source>There is no reader study in “%1”: it has no %2.</source>
   <translation>در «%1» مطالعه خوانشگران نیست: %2 ندارد.</translation>
  </message>
  <message>
   <source>This study was made by a later version of the program; open it with that one.</source>
   <translation>این مطالعه را نسخه جدیدتری از برنامه ساخته است؛ با همان نسخه بازش کنید.</translation>
  </message>
  <message>
   <source>Two readers have the same name; give each a name of their own.</source>
   <translation>دو خوانشگر یک نام دارند؛ به هر کدام نامی جدا بدهید.</translation>
  </message>
  <message>
   <source>Wrong: what it marks is not the disease</source>
   <translation>نادرست: آنچه نشان می‌دهد بیماری نیست</translation>
  </message>
  <message>
   <source>no pages, or one of them twice</source>
   <translation>صفحه‌ای نیست، یا یکی دو بار آمده است</translation>
  </message>
  <message>
   <source>not a page</source>
   <translation>صفحه نیست</translation>
  </message>
 </context>
 <context>
  <name>core/records/analyses</name>
  <message>
   <source>Analysis opened</source>
   <translation>تحلیل باز شد</translation>
  </message>
  <message>
   <source>Analysis saved</source>
   <translation>تحلیل ذخیره شد</translation>
  </message>
  <message>
   <source>Opening the analysis</source>
   <translation>باز کردن تحلیل</translation>
  </message>
  <message>
   <source>Saving the analysis</source>
   <translation>ذخیره تحلیل</translation>
  </message>
  <message>
   <source>This analysis in the records cannot be read.</source>
   <translation>این تحلیل در پرونده‌ها خوانده نمی‌شود.</translation>
  </message>
  <message>
   <source>This analysis is not in the records; analyse the CT again.</source>
   <translation>این تحلیل در پرونده‌ها نیست؛ CT را دوباره تحلیل کنید.</translation>
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
   <translation>پشتیبان درون پوشه پرونده‌ها همراه آن از دست می‌رود؛ پوشه دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>پشتیبان نوشته شد</translation>
  </message>
  <message>
   <source>Copying masks and heat maps</source>
   <translation>کپی کردن ماسک‌ها و نقشه‌های حرارتی</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>کپی کردن پایگاه داده</translation>
  </message>
  <message>
   <source>SScILD records</source>
   <translation>پرونده‌های SScILD</translation>
  </message>
  <message>
   <source>The daily copy %1 is open in another program; close it and erase again. Nothing was erased.</source>
   <translation>نسخه روزانه %1 در برنامه دیگری باز است؛ آن را ببندید و دوباره پاک کنید. چیزی پاک نشد.</translation>
  </message>
  <message>
   <source>The patient is erased, but the daily copy %1 cannot be deleted; delete it by hand.</source>
   <translation>بیمار پاک شد، ولی نسخه روزانه %1 حذف نمی‌شود؛ آن را دستی حذف کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/records/database</name>
  <message>
   <source>The database is empty.</source>
   <translation>پایگاه داده خالی است.</translation>
  </message>
  <message>
   <source>The records are damaged.</source>
   <translation>پرونده‌ها آسیب دیده‌اند.</translation>
  </message>
  <message>
   <source>The records are damaged: an entry belongs to nothing.</source>
   <translation>پرونده‌ها آسیب دیده‌اند: یک ورودی به چیزی تعلق ندارد.</translation>
  </message>
  <message>
   <source>There are no records in this folder yet.</source>
   <translation>هنوز در این پوشه پرونده‌ای نیست.</translation>
  </message>
  <message>
   <source>These records are of an older version; open them once for writing first.</source>
   <translation>این پرونده‌ها از نسخه قدیمی‌تری هستند؛ نخست یک بار برای نوشتن بازشان کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/cipher</name>
  <message>
   <source>These records are encrypted, and the library for that is not installed; install the program with its extra “encryption”.</source>
   <translation>این پرونده‌ها رمزگذاری شده‌اند و کتابخانه لازم نصب نیست؛ برنامه را با افزونه «encryption» نصب کنید.</translation>
  </message>
  <message>
   <source>This is neither the pass phrase nor the recovery key of these records; type it again.</source>
   <translation>این نه عبارت عبور است و نه کلید بازیابی این پرونده‌ها؛ دوباره وارد کنید.</translation>
  </message>
  <message>
   <source>not a database</source>
   <translation>پایگاه داده نیست</translation>
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
   <translation>کپی کردن نسخه‌های روزانه</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation>قرار دادن در جای خود</translation>
  </message>
  <message>
   <source>The copy is not what the records hold, so nothing was changed; try again, or look after the disk.</source>
   <translation>نسخه کپی با محتوای پرونده‌ها یکی نیست، پس چیزی تغییر نکرد؛ دوباره تلاش کنید یا دیسک را بررسی کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/records/encryption/keys</name>
  <message>
   <source>A pass phrase has at least %1 signs; choose a longer one.</source>
   <translation>عبارت عبور دست‌کم %1 نویسه دارد؛ عبارت بلندتری انتخاب کنید.</translation>
  </message>
  <message>
   <source>SScILD Desktop records</source>
   <translation>پرونده‌های SScILD Desktop</translation>
  </message>
  <message>
   <source>The keyring of this system did not give the key of the records (%1); unlock it and start again, or type the recovery key.</source>
   <translation>دسته‌کلید این سیستم کلید پرونده‌ها را نداد (%1)؛ قفل آن را باز و دوباره شروع کنید، یا کلید بازیابی را وارد کنید.</translation>
  </message>
  <message>
   <source>The keyring of this system did not take the key (%1), so nothing was encrypted; unlock it first.</source>
   <translation>دسته‌کلید این سیستم کلید را نپذیرفت (%1)، پس چیزی رمزگذاری نشد؛ نخست قفل آن را باز کنید.</translation>
  </message>
  <message>
   <source>These records are encrypted, and the keyring of this system has no key for them; type their pass phrase or their recovery key.</source>
   <translation>این پرونده‌ها رمزگذاری شده‌اند و دسته‌کلید این سیستم کلیدی برایشان ندارد؛ عبارت عبور یا کلید بازیابی آنها را وارد کنید.</translation>
  </message>
  <message>
   <source>These records are encrypted; type their pass phrase or their recovery key.</source>
   <translation>این پرونده‌ها رمزگذاری شده‌اند؛ عبارت عبور یا کلید بازیابی آنها را وارد کنید.</translation>
  </message>
  <message>
   <source>This system has no keyring for the key; give a pass phrase. Nothing was encrypted.</source>
   <translation>این سیستم دسته‌کلیدی برای کلید ندارد؛ یک عبارت عبور بدهید. چیزی رمزگذاری نشد.</translation>
  </message>
  <message>
   <source>it gave another back</source>
   <translation>کلید دیگری پس داد</translation>
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
   <translation>%1: کلید بازیابی پرونده‌های رمزگذاری‌شده، %2

%3

این کلید پرونده‌های %4 و هر پشتیبانی را که از امروز به بعد از آنها گرفته شود باز می‌کند، حتی اگر دسته‌کلید یا عبارت
عبور گم شود: وقتی برنامه پرسید آن را وارد کنید. بدون دسته‌کلید، عبارت عبور و این کلید هیچ‌کس دیگر نمی‌تواند آنها را
بخواند. هر کس آن را داشته باشد می‌تواند بخواند: جدا از رایانه، روی کاغذ یا در جای امنی در درمانگاه خود نگه دارید.</translation>
  </message>
  <message>
   <source>A recovery key beside what it opens keeps nobody out; choose another folder.</source>
   <translation>کلید بازیابی در کنار چیزی که باز می‌کند جلوی کسی را نمی‌گیرد؛ پوشه دیگری انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/records/errors</name>
  <message>
   <source>Another window of this program has the records open; close it, or open the records here for reading only.</source>
   <translation>پنجره دیگری از این برنامه پرونده‌ها را باز دارد؛ آن را ببندید، یا پرونده‌ها را اینجا فقط برای خواندن باز کنید.</translation>
  </message>
  <message>
   <source>Restore your last backup, or the newest of the daily copies beside the records, with Restore from a backup; the present files are kept.</source>
   <translation>آخرین پشتیبان خود، یا تازه‌ترین نسخه روزانه کنار پرونده‌ها را با «بازیابی از پشتیبان» بازگردانید؛ فایل‌های کنونی نگه داشته می‌شوند.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translation>دیسک پر است، پس چیزی ذخیره نشد؛ جا باز کنید و دوباره تلاش کنید.</translation>
  </message>
  <message>
   <source>The records are closed; start the program again.</source>
   <translation>پرونده‌ها بسته‌اند؛ برنامه را دوباره آغاز کنید.</translation>
  </message>
  <message>
   <source>The records are damaged: a table is not what was made.</source>
   <translation>پرونده‌ها آسیب دیده‌اند: یک جدول آن نیست که ساخته شده بود.</translation>
  </message>
  <message>
   <source>The records are damaged: a text cannot be read.</source>
   <translation>پرونده‌ها آسیب دیده‌اند: متنی خوانده نمی‌شود.</translation>
  </message>
  <message>
   <source>The records are only read here: another window of the program writes them, or Records is turned off under More; make the change there, or turn Records on.</source>
   <translation>پرونده‌ها اینجا فقط خوانده می‌شوند: پنجره دیگری از برنامه در آنها می‌نویسد، یا «پرونده‌ها» زیر «بیشتر» خاموش است؛ تغییر را آنجا بدهید یا «پرونده‌ها» را روشن کنید.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be used (%2); check the folder and the disk.</source>
   <translation>پرونده‌های %1 قابل استفاده نیست (%2)؛ پوشه و دیسک را بررسی کنید.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written (%2); make the folder writable.</source>
   <translation>نوشتن در پرونده‌های %1 ممکن نیست (%2)؛ پوشه را قابل نوشتن کنید.</translation>
  </message>
  <message>
   <source>The records in %1 cannot be written; make the folder and its files writable.</source>
   <translation>نوشتن در پرونده‌های %1 ممکن نیست؛ پوشه و فایل‌هایش را قابل نوشتن کنید.</translation>
  </message>
  <message>
   <source>This patient, visit or CT is not in the records; open the patient again.</source>
   <translation>این بیمار، ویزیت یا CT در پرونده‌ها نیست؛ بیمار را دوباره باز کنید.</translation>
  </message>
  <message>
   <source>closed database</source>
   <translation>پایگاه داده بسته</translation>
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
   <translation>باز نمی‌شود</translation>
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
   <translation>کد %1 از آن بیمار دیگری است؛ کد دیگری انتخاب کنید.</translation>
  </message>
  <message>
   <source>This patient is not in the records; choose the patient from the list again.</source>
   <translation>این بیمار در پرونده‌ها نیست؛ بیمار را دوباره از فهرست انتخاب کنید.</translation>
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
   <translation>%1 پیدا نمی‌شود؛ پشتیبان را دوباره انتخاب کنید.</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>پشتیبان بازیابی شد</translation>
  </message>
  <message>
   <source>Checking the backup</source>
   <translation>بررسی پشتیبان</translation>
  </message>
  <message>
   <source>Putting the backup in place</source>
   <translation>قرار دادن پشتیبان</translation>
  </message>
  <message>
   <source>The disk has no room for this backup; free some space. Nothing was changed.</source>
   <translation>دیسک برای این پشتیبان جا ندارد؛ جا باز کنید. چیزی تغییر نکرد.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of the records; choose another one. Nothing was changed.</source>
   <translation>این فایل پشتیبان کاملی از پرونده‌ها نیست؛ فایل دیگری انتخاب کنید. چیزی تغییر نکرد.</translation>
  </message>
  <message>
   <source>encrypted %1</source>
   <translation>%1 رمزگذاری‌شده</translation>
  </message>
  <message>
   <source>not ours</source>
   <translation>متعلق به این برنامه نیست</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>بیش از حد بلند</translation>
  </message>
 </context>
 <context>
  <name>core/records/result_files</name>
  <message>
   <source>A result file of this analysis %1 (%2…): analyse the CT again, or restore your last backup with Restore from a backup.</source>
   <translation>یک فایل نتیجه این تحلیل %1 (%2…): CT را دوباره تحلیل کنید، یا آخرین پشتیبان را با «بازیابی از پشتیبان» بازگردانید.</translation>
  </message>
  <message>
   <source>The records name a result file that cannot be (%1).</source>
   <translation>پرونده‌ها فایل نتیجه‌ای نام می‌برند که ممکن نیست (%1).</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>آسیب دیده است</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>موجود نیست</translation>
  </message>
  <message>
   <source>not a result file</source>
   <translation>فایل نتیجه نیست</translation>
  </message>
  <message>
   <source>not an array that was written here</source>
   <translation>آرایه‌ای نیست که اینجا نوشته شده باشد</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>بیش از حد کوتاه</translation>
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
   <translation>پرونده‌ها آسیب دیده‌اند: یک ورودی آن نیست که نوشته شده بود.</translation>
  </message>
 </context>
 <context>
  <name>core/records/rows</name>
  <message>
   <source>The records are damaged: a day cannot be read.</source>
   <translation>پرونده‌ها آسیب دیده‌اند: تاریخی خوانده نمی‌شود.</translation>
  </message>
 </context>
 <context>
  <name>core/records/schema</name>
  <message>
   <source>The database in the folder of the records was not made by this program.</source>
   <translation>پایگاه داده پوشه پرونده‌ها را این برنامه نساخته است.</translation>
  </message>
  <message>
   <source>These records were made by a newer version of this program (schema %1, this one knows %2); install the newer version. Nothing was changed.</source>
   <translation>این پرونده‌ها را نسخه جدیدتری از این برنامه ساخته است (schema %1، این نسخه %2 را می‌شناسد)؛ نسخه جدیدتر را نصب کنید. چیزی تغییر نکرد.</translation>
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
   <translation>این CT در پرونده‌ها نیست؛ دوباره بازش کنید.</translation>
  </message>
  <message>
   <source>This visit is not in the records; open the patient again.</source>
   <translation>این ویزیت در پرونده‌ها نیست؛ بیمار را دوباره باز کنید.</translation>
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
   <translation>%1 فایل است، نه پوشه؛ پوشه دیگری برای پرونده‌ها انتخاب کنید.</translation>
  </message>
  <message>
   <source>The database of the records is empty, although there are daily copies of it.</source>
   <translation>پایگاه داده پرونده‌ها خالی است، با اینکه نسخه‌های روزانه آن هست.</translation>
  </message>
  <message>
   <source>The database of the records is missing, although there are results.</source>
   <translation>پایگاه داده پرونده‌ها موجود نیست، با اینکه نتایج هست.</translation>
  </message>
  <message>
   <source>The records are not encrypted, so that they have no key.</source>
   <translation>پرونده‌ها رمزگذاری‌شده نیستند، پس کلیدی ندارند.</translation>
  </message>
 </context>
 <context>
  <name>core/records/visits</name>
  <message>
   <source>A visit stays with its patient; move its CT to a visit of the other patient.</source>
   <translation>ویزیت با بیمار خود می‌ماند؛ CT آن را به ویزیت بیمار دیگر منتقل کنید.</translation>
  </message>
  <message>
   <source>The lung function of %1 is in the future; correct the date.</source>
   <translation>عملکرد ریه %1 در آینده است؛ تاریخ را تصحیح کنید.</translation>
  </message>
  <message>
   <source>The patient already has a visit on %1; change that visit, or correct the date.</source>
   <translation>بیمار از پیش در %1 ویزیت دارد؛ همان ویزیت را تغییر دهید یا تاریخ را تصحیح کنید.</translation>
  </message>
  <message>
   <source>The visit on %1 is in the future; correct the date.</source>
   <translation>ویزیت %1 در آینده است؛ تاریخ را تصحیح کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/results</name>
  <message>
   <source>full maps</source>
   <translation>نقشه‌های حرارتی کامل</translation>
  </message>
 </context>
 <context>
  <name>core/rules/extents</name>
  <message>
   <source>a score must be a number, got %1</source>
   <translation>امتیاز باید عدد باشد، %1 داده شد</translation>
  </message>
  <message>
   <source>main carina</source>
   <translation>کارینای اصلی</translation>
  </message>
  <message>
   <source>one centimetre above the right hemidiaphragm</source>
   <translation>یک سانتی‌متر بالای همی‌دیافراگم راست</translation>
  </message>
  <message>
   <source>origin of the great vessels</source>
   <translation>محل انشعاب عروق بزرگ</translation>
  </message>
  <message>
   <source>pulmonary venous confluence</source>
   <translation>محل تلاقی وریدهای ریوی</translation>
  </message>
 </context>
 <context>
  <name>core/rules/goh</name>
  <message>
   <source>%1 (extent below 10 %)</source>
   <translation>%1 (وسعت زیر 10 %)</translation>
  </message>
  <message>
   <source>%1; limited</source>
   <translation>%1؛ محدود</translation>
  </message>
  <message>
   <source>FVC % predicted</source>
   <translation>FVC % پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>Goh et al., Am J Respir Crit Care Med 2008;177:1248</source>
   <translation>Goh et al., Am J Respir Crit Care Med 2008;177:1248</translation>
  </message>
  <message>
   <source>extensive</source>
   <translation>گسترده</translation>
  </message>
  <message>
   <source>extensive (extent 10–30 %, FVC below 70 % predicted)</source>
   <translation>گسترده (وسعت 10–30 %، FVC زیر 70 % پیش‌بینی‌شده)</translation>
  </message>
  <message>
   <source>extensive (extent above 30 %)</source>
   <translation>گسترده (وسعت بالای 30 %)</translation>
  </message>
  <message>
   <source>indeterminate, FVC needed (at the 20 % threshold alone: %1)</source>
   <translation>نامعین، FVC لازم است (فقط با آستانه 20 %: %1)</translation>
  </message>
  <message>
   <source>limited</source>
   <translation>محدود</translation>
  </message>
  <message>
   <source>limited (extent 10–30 %, FVC at least 70 % predicted)</source>
   <translation>محدود (وسعت 10–30 %، FVC دست‌کم 70 % پیش‌بینی‌شده)</translation>
  </message>
  <message>
   <source>no disease above the noise</source>
   <translation>بیماری بالاتر از نویز نیست</translation>
  </message>
  <message>
   <source>the extent</source>
   <translation>وسعت</translation>
  </message>
 </context>
 <context>
  <name>core/rules/logic</name>
  <message>
   <source>%1 must lie between %2 and %3, got %4</source>
   <translation>%1 باید میان %2 و %3 باشد، %4 داده شد</translation>
  </message>
 </context>
 <context>
  <name>core/rules/lung_function</name>
  <message>
   <source>Humphries et al., Eur Respir J 2018 (3.4–6.4 points)</source>
   <translation>Humphries et al., Eur Respir J 2018 (3.4–6.4 واحد)</translation>
  </message>
  <message>
   <source>Wells et al., Am J Respir Crit Care Med 2003;167:962</source>
   <translation>Wells et al., Am J Respir Crit Care Med 2003;167:962</translation>
  </message>
  <message>
   <source>lung function values must be above zero</source>
   <translation>مقادیر عملکرد ریه باید بیشتر از صفر باشد</translation>
  </message>
 </context>
 <context>
  <name>core/rules/plausible</name>
  <message>
   <source>%1 %2 %3 and %4 % predicted do not fit together</source>
   <translation>%1 %2 %3 و %4 % پیش‌بینی‌شده با هم نمی‌خوانند</translation>
  </message>
  <message>
   <source>%1 %2 %3 is %4 % %5 than the %6 before</source>
   <translation>%1 %2 %3 نسبت به %6 پیشین %4 % %5 است</translation>
  </message>
  <message>
   <source>%1 %2 is not possible; enter a whole number.</source>
   <translation>%1 %2 ممکن نیست؛ عدد صحیح وارد کنید.</translation>
  </message>
  <message>
   <source>%1 as before: 100 % was %2 %3 and would now be %4 %5; check both.</source>
   <translation>%1 مانند پیش: 100 % برابر %2 %3 بود و اکنون %4 %5 می‌شود؛ هر دو را بررسی کنید.</translation>
  </message>
  <message>
   <source>%1 is not a number.</source>
   <translation>%1 عدد نیست.</translation>
  </message>
  <message>
   <source>%1 is not possible; %2enter %3.</source>
   <translation>%1 ممکن نیست؛ %2مقدار %3 وارد کنید.</translation>
  </message>
  <message>
   <source>%1 is unusual; check it.</source>
   <translation>%1 نامعمول است؛ بررسی کنید.</translation>
  </message>
  <message>
   <source>%1 lies before the time of CT; check the year.</source>
   <translation>%1 پیش از دوران CT است؛ سال را بررسی کنید.</translation>
  </message>
  <message>
   <source>%1 lies before the year of birth, %2.</source>
   <translation>%1 پیش از سال تولد، %2، است.</translation>
  </message>
  <message>
   <source>%1 lies in the future; enter the day of the visit.</source>
   <translation>%1 در آینده است؛ روز ویزیت را وارد کنید.</translation>
  </message>
  <message>
   <source>%1 to %2 %3</source>
   <translation>%1 تا %2 %3</translation>
  </message>
  <message>
   <source>%1: 100 % would be %2 %3; check both.</source>
   <translation>%1: 100 % برابر %2 %3 می‌شود؛ هر دو را بررسی کنید.</translation>
  </message>
  <message>
   <source>%1; check it.</source>
   <translation>%1؛ بررسی کنید.</translation>
  </message>
  <message>
   <source>At %1 the patient would be over %2 years old; check the year.</source>
   <translation>در %1 سن بیمار بیش از %2 سال می‌شود؛ سال را بررسی کنید.</translation>
  </message>
  <message>
   <source>FEV1 %1 L is above FVC %2 L, which is not possible.</source>
   <translation>FEV1 %1 L بیشتر از FVC %2 L است که ممکن نیست.</translation>
  </message>
  <message>
   <source>FEV1 is only %1 % of FVC; check both.</source>
   <translation>FEV1 فقط %1 % از FVC است؛ هر دو را بررسی کنید.</translation>
  </message>
  <message>
   <source>Lung function of %1 lies in the future.</source>
   <translation>عملکرد ریه %1 در آینده است.</translation>
  </message>
  <message>
   <source>Lung function was measured %1 days from the visit; is it of another visit?</source>
   <translation>عملکرد ریه %1 روز با ویزیت فاصله دارد؛ آیا از ویزیت دیگری است؟</translation>
  </message>
  <message>
   <source>RV %1 L is not below TLC %2 L, which is not possible.</source>
   <translation>RV %1 L کمتر از TLC %2 L نیست که ممکن نیست.</translation>
  </message>
  <message>
   <source>TLC %1 L is below FVC %2 L; check both.</source>
   <translation>TLC %1 L کمتر از FVC %2 L است؛ هر دو را بررسی کنید.</translation>
  </message>
  <message>
   <source>There is a visit on %1 already; open that one, or enter another day.</source>
   <translation>از پیش ویزیتی در %1 هست؛ همان را باز کنید یا روز دیگری وارد کنید.</translation>
  </message>
  <message>
   <source>There is a visit on %1; is %2 the same visit?</source>
   <translation>ویزیتی در %1 هست؛ آیا %2 همان ویزیت است؟</translation>
  </message>
  <message>
   <source>is it a share of 1?</source>
   <translation>آیا کسری از 1 است؟</translation>
  </message>
  <message>
   <source>is it in % predicted?</source>
   <translation>آیا به % پیش‌بینی‌شده است؟</translation>
  </message>
  <message>
   <source>is it in %1 or in % predicted?</source>
   <translation>آیا به %1 یا % پیش‌بینی‌شده است؟</translation>
  </message>
  <message>
   <source>is it in L?</source>
   <translation>آیا به L است؟</translation>
  </message>
  <message>
   <source>is it in mL?</source>
   <translation>آیا به mL است؟</translation>
  </message>
  <message>
   <source>is it in metres?</source>
   <translation>آیا به متر است؟</translation>
  </message>
  <message>
   <source>less</source>
   <translation>کمتر</translation>
  </message>
  <message>
   <source>more</source>
   <translation>بیشتر</translation>
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
   <translation>بهتر</translation>
  </message>
  <message>
   <source>improved</source>
   <translation>بهتر</translation>
  </message>
  <message>
   <source>increased extent or increased coarseness of reticular abnormality</source>
   <translation>افزایش وسعت یا خشن‌تر شدن ناهنجاری رتیکولر</translation>
  </message>
  <message>
   <source>increased extent or severity of traction bronchiectasis and bronchiolectasis</source>
   <translation>افزایش وسعت یا شدت برونشکتازی و برونشیولکتازی کششی</translation>
  </message>
  <message>
   <source>increased lobar volume loss</source>
   <translation>کاهش بیشتر حجم لوب</translation>
  </message>
  <message>
   <source>major</source>
   <translation>شدید</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>متوسط</translation>
  </message>
  <message>
   <source>new fine reticulation</source>
   <translation>رتیکولاسیون ظریف جدید</translation>
  </message>
  <message>
   <source>new ground-glass opacity with traction bronchiectasis</source>
   <translation>کدورت شیشه‌مات جدید همراه با برونشکتازی کششی</translation>
  </message>
  <message>
   <source>new or increased honeycombing</source>
   <translation>نمای لانه‌زنبوری جدید یا افزایش‌یافته</translation>
  </message>
  <message>
   <source>significant</source>
   <translation>چشمگیر</translation>
  </message>
  <message>
   <source>the time between the dates in months</source>
   <translation>فاصله تاریخ‌ها به ماه</translation>
  </message>
 </context>
 <context>
  <name>core/rules/severity</name>
  <message>
   <source>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % of the lobe</source>
   <translation>0: [0,1)  1: [1,5)  2: [5,25]  3: (25,50)  4: [50,75]  5: (75,100] % از لوب</translation>
  </message>
  <message>
   <source>Guiot et al. 2025, Fig. 1</source>
   <translation>Guiot et al. 2025, Fig. 1</translation>
  </message>
  <message>
   <source>the share of the lobe</source>
   <translation>سهم لوب</translation>
  </message>
  <message>
   <source>the sum needs five lobes, got %1</source>
   <translation>مجموع به پنج لوب نیاز دارد، %1 داده شد</translation>
  </message>
 </context>
 <context>
  <name>core/rules/ssc_facts</name>
  <message>
   <source>6-minute walk</source>
   <translation>راه‌رفتن 6 دقیقه‌ای</translation>
  </message>
  <message>
   <source>Digital ulcers</source>
   <translation>زخم‌های انگشتی</translation>
  </message>
  <message>
   <source>Distance walked in six minutes, in metres.</source>
   <translation>مسافت پیموده‌شده در شش دقیقه، به متر.</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>قد</translation>
  </message>
  <message>
   <source>Height of the body in centimetres.</source>
   <translation>قد به سانتی‌متر.</translation>
  </message>
  <message>
   <source>Krebs von den Lungen 6 in the serum, in U/mL: higher where alveoli are damaged.</source>
   <translation>Krebs von den Lungen 6 در سرم، به U/mL: هر جا آلوئول‌ها آسیب دیده باشند بالاتر است.</translation>
  </message>
  <message>
   <source>Limited cutaneous: skin thick below elbows and knees and in the face alone; diffuse cutaneous: above them too; sine scleroderma: no thick skin.</source>
   <translation>پوستی محدود: پوست ضخیم فقط پایین‌تر از آرنج و زانو و در صورت؛ پوستی منتشر: بالاتر از آنها هم؛ sine scleroderma: بدون ضخامت پوست.</translation>
  </message>
  <message>
   <source>Modified Rodnan skin score: thickness of the skin, 0 to 3 at each of 17 places, summed up to 51.</source>
   <translation>امتیاز پوستی رودنان تعدیل‌شده (mRSS): ضخامت پوست، 0 تا 3 در هر یک از 17 ناحیه، مجموع تا 51.</translation>
  </message>
  <message>
   <source>Skin subset</source>
   <translation>زیرگروه پوستی</translation>
  </message>
  <message>
   <source>Smoking</source>
   <translation>مصرف سیگار</translation>
  </message>
  <message>
   <source>Ulcers of the fingertips: present at this visit, healed ones only, or none.</source>
   <translation>زخم نوک انگشتان: در این ویزیت موجود، فقط زخم‌های بهبودیافته، یا هیچ‌کدام.</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>وزن</translation>
  </message>
  <message>
   <source>Weight of the body in kilograms.</source>
   <translation>وزن به کیلوگرم.</translation>
  </message>
  <message>
   <source>Whether the patient smokes, did so formerly, or never did.</source>
   <translation>آیا بیمار سیگار می‌کشد، پیشتر می‌کشیده، یا هرگز نکشیده است.</translation>
  </message>
  <message>
   <source>current</source>
   <translation>فعلی</translation>
  </message>
  <message>
   <source>diffuse cutaneous</source>
   <translation>پوستی منتشر</translation>
  </message>
  <message>
   <source>former</source>
   <translation>پیشین</translation>
  </message>
  <message>
   <source>healed</source>
   <translation>بهبودیافته</translation>
  </message>
  <message>
   <source>limited cutaneous</source>
   <translation>پوستی محدود</translation>
  </message>
  <message>
   <source>mrss</source>
   <translation>mrss</translation>
  </message>
  <message>
   <source>none</source>
   <translation>هیچ</translation>
  </message>
  <message>
   <source>present</source>
   <translation>موجود</translation>
  </message>
  <message>
   <source>sine scleroderma</source>
   <translation>بدون اسکلرودرما (sine scleroderma)</translation>
  </message>
  <message>
   <source>skin</source>
   <translation>پوست</translation>
  </message>
  <message>
   <source>smoking</source>
   <translation>مصرف سیگار</translation>
  </message>
 </context>
 <context>
  <name>core/rules/windows</name>
  <message>
   <source>%1 months</source>
   <translation>%1 ماه</translation>
  </message>
  <message>
   <source>%1: the second is not later than the first</source>
   <translation>%1: دومی پس از اولی نیست</translation>
  </message>
  <message>
   <source>inside %1</source>
   <translation>درون بازه %1</translation>
  </message>
  <message>
   <source>outside %1</source>
   <translation>بیرون از بازه %1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/cells</name>
  <message>
   <source>day first</source>
   <translation>نخست روز</translation>
  </message>
  <message>
   <source>holds %1, which is not a date</source>
   <translation>مقدار %1 دارد که تاریخ نیست</translation>
  </message>
  <message>
   <source>holds %1.%2.%3, a day that does not exist</source>
   <translation>مقدار %1.%2.%3 دارد، روزی که وجود ندارد</translation>
  </message>
  <message>
   <source>holds '%1', neither yes nor no</source>
   <translation>مقدار '%1' دارد که نه بله است و نه خیر</translation>
  </message>
  <message>
   <source>holds '%1', which is not a date</source>
   <translation>مقدار '%1' دارد که تاریخ نیست</translation>
  </message>
  <message>
   <source>holds '%1', which is not a number</source>
   <translation>مقدار '%1' دارد که عدد نیست</translation>
  </message>
  <message>
   <source>holds '%1'; choose whether the day or the month comes first</source>
   <translation>مقدار '%1' دارد؛ تعیین کنید روز نخست است یا ماه</translation>
  </message>
  <message>
   <source>holds '%1'; write the year with four digits</source>
   <translation>مقدار '%1' دارد؛ سال را با چهار رقم بنویسید</translation>
  </message>
  <message>
   <source>holds the date %1, not a number</source>
   <translation>تاریخ %1 دارد، نه عدد</translation>
  </message>
  <message>
   <source>holds the error %1</source>
   <translation>خطای %1 دارد</translation>
  </message>
  <message>
   <source>holds the year %1; write the day by the Gregorian calendar</source>
   <translation>سال %1 دارد؛ روز را به تقویم میلادی بنویسید</translation>
  </message>
  <message>
   <source>is a formula without a stored result; open the file in Excel and save it</source>
   <translation>فرمولی بدون نتیجه ذخیره‌شده است؛ فایل را در Excel باز و ذخیره کنید</translation>
  </message>
  <message>
   <source>keine angabe</source>
   <translation>keine angabe</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>نخست ماه</translation>
  </message>
  <message>
   <source>nicht durchgefuhrt</source>
   <translation>nicht durchgefuhrt</translation>
  </message>
  <message>
   <source>not done</source>
   <translation>انجام نشده</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/csvfile</name>
  <message>
   <source>%1 has more than %2 rows; keep only lung function values in it.</source>
   <translation>%1 بیش از %2 ردیف دارد؛ فقط مقادیر عملکرد ریه را در آن نگه دارید.</translation>
  </message>
  <message>
   <source>%1 is neither an Excel nor a CSV file; choose a sheet with lung function values.</source>
   <translation>%1 نه فایل Excel است نه CSV؛ برگه‌ای با مقادیر عملکرد ریه انتخاب کنید.</translation>
  </message>
  <message>
   <source>Reading the sheet</source>
   <translation>خواندن برگه</translation>
  </message>
  <message>
   <source>Row %1 of %2 cannot be read (%3); correct it and try again.</source>
   <translation>ردیف %1 از %2 خوانده نمی‌شود (%3)؛ آن را تصحیح و دوباره تلاش کنید.</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/excel</name>
  <message>
   <source>%1 has no visible sheet; show one in Excel and save.</source>
   <translation>%1 برگه نمایانی ندارد؛ یکی را در Excel نمایان و ذخیره کنید.</translation>
  </message>
  <message>
   <source>%1 is an OpenDocument sheet; save it as .xlsx or .csv and choose that file.</source>
   <translation>%1 برگه OpenDocument است؛ به‌صورت .xlsx یا .csv ذخیره و آن فایل را انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 is damaged or not an Excel workbook; open it in Excel, save it again and choose that file.</source>
   <translation>%1 آسیب دیده یا کارپوشه Excel نیست؛ آن را در Excel باز کنید، دوباره ذخیره کنید و همان فایل را انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 is protected by a password; save it without one and choose that file.</source>
   <translation>%1 با گذرواژه محافظت شده است؛ بدون گذرواژه ذخیره و آن فایل را انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 unpacks to far more than a sheet of values; keep only lung function in it.</source>
   <translation>%1 پس از باز شدن بسیار بزرگ‌تر از یک برگه مقادیر است؛ فقط عملکرد ریه را در آن نگه دارید.</translation>
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
   <translation>ستون تاریخ را انتخاب کنید.</translation>
  </message>
  <message>
   <source>DLCO corrected for haemoglobin (yes or no)</source>
   <translation>DLCO تصحیح‌شده برای هموگلوبین (بله یا خیر)</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>تاریخ</translation>
  </message>
  <message>
   <source>Is the day or the month first in %1?</source>
   <translation>در %1 نخست روز است یا ماه؟</translation>
  </message>
  <message>
   <source>Is “%1” in % of predicted? If so, choose it for that column.</source>
   <translation>آیا «%1» به % پیش‌بینی‌شده است؟ اگر چنین است، برای آن ستون همین را انتخاب کنید.</translation>
  </message>
  <message>
   <source>Patient (code or hospital ID)</source>
   <translation>بیمار (کد یا شماره بیمارستانی)</translation>
  </message>
  <message>
   <source>millilitres</source>
   <translation>میلی‌لیتر</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>درصد</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/preview</name>
  <message>
   <source>%1 %2 by %3</source>
   <translation>%1 %2 با %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not %3</source>
   <translation>%1 مقدار '%2' دارد، نه %3</translation>
  </message>
  <message>
   <source>%1 holds '%2', not a grade from 0 to 4</source>
   <translation>%1 مقدار '%2' دارد، نه درجه‌ای از 0 تا 4</translation>
  </message>
  <message>
   <source>%1 or %2</source>
   <translation>%1 یا %2</translation>
  </message>
  <message>
   <source>%1 row %2</source>
   <translation>%1 ردیف %2</translation>
  </message>
  <message>
   <source>%1; type these values at the visit where they belong.</source>
   <translation>%1؛ این مقادیر را در ویزیت مربوط وارد کنید.</translation>
  </message>
  <message>
   <source>'%1' fits %2 patients; use the code</source>
   <translation>'%1' با %2 بیمار می‌خواند؛ از کد استفاده کنید</translation>
  </message>
  <message>
   <source>Date %1</source>
   <translation>تاریخ %1</translation>
  </message>
  <message>
   <source>The visit of %1 holds lung function of %2 already</source>
   <translation>ویزیت %1 از پیش عملکرد ریه %2 را دارد</translation>
  </message>
  <message>
   <source>choose the column with the date</source>
   <translation>ستون تاریخ را انتخاب کنید</translation>
  </message>
  <message>
   <source>choose the column with the patient's code or hospital ID</source>
   <translation>ستون کد یا شماره بیمارستانی بیمار را انتخاب کنید</translation>
  </message>
  <message>
   <source>is of the same patient and day as, but differs from,</source>
   <translation>از همان بیمار و روز است ولی فرق دارد با</translation>
  </message>
  <message>
   <source>new visit on %1</source>
   <translation>ویزیت تازه در %1</translation>
  </message>
  <message>
   <source>no patient has the code or hospital ID '%1'</source>
   <translation>هیچ بیماری کد یا شماره بیمارستانی '%1' ندارد</translation>
  </message>
  <message>
   <source>repeats</source>
   <translation>تکرار</translation>
  </message>
  <message>
   <source>replaces %1</source>
   <translation>جایگزینی %1</translation>
  </message>
  <message>
   <source>there are no values in this row</source>
   <translation>در این ردیف مقداری نیست</translation>
  </message>
  <message>
   <source>there is no date in this row</source>
   <translation>در این ردیف تاریخی نیست</translation>
  </message>
  <message>
   <source>there is no patient in this row</source>
   <translation>در این ردیف بیماری نیست</translation>
  </message>
  <message>
   <source>to the visit of %1</source>
   <translation>به ویزیت %1</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/read</name>
  <message>
   <source>%1 cannot be opened (%2); close it elsewhere or copy it here.</source>
   <translation>%1 باز نمی‌شود (%2)؛ آن را جای دیگر ببندید یا اینجا کپی کنید.</translation>
  </message>
  <message>
   <source>%1 is empty; choose a sheet with lung function values.</source>
   <translation>%1 خالی است؛ برگه‌ای با مقادیر عملکرد ریه انتخاب کنید.</translation>
  </message>
  <message>
   <source>%1 is in the old Excel format; %2.</source>
   <translation>%1 با قالب قدیمی Excel است؛ %2.</translation>
  </message>
  <message>
   <source>%1 is larger than %2 MB; keep only the lung function values in it.</source>
   <translation>%1 بزرگ‌تر از %2 MB است؛ فقط مقادیر عملکرد ریه را در آن نگه دارید.</translation>
  </message>
  <message>
   <source>%1 is not a file that can be read; choose an Excel or CSV file.</source>
   <translation>%1 فایل خواندنی نیست؛ فایل Excel یا CSV انتخاب کنید.</translation>
  </message>
  <message>
   <source>open it in its own program, save it as .xlsx or .csv and choose that file</source>
   <translation>آن را در برنامه خودش باز کنید، به‌صورت .xlsx یا .csv ذخیره کنید و همان فایل را انتخاب کنید</translation>
  </message>
 </context>
 <context>
  <name>core/sheets/table</name>
  <message>
   <source>Column %1</source>
   <translation>ستون %1</translation>
  </message>
  <message>
   <source>No table was found: the sheet needs one row of headings with the values below it.</source>
   <translation>جدولی پیدا نشد: برگه به یک ردیف عنوان با مقادیر زیر آن نیاز دارد.</translation>
  </message>
  <message>
   <source>The sheet has headings but no values below them.</source>
   <translation>برگه عنوان دارد ولی زیر آن مقداری نیست.</translation>
  </message>
 </context>
 <context>
  <name>core/volume</name>
  <message>
   <source>The image axes are not at right angles; export the series again.</source>
   <translation>محورهای تصویر عمود بر هم نیستند؛ سری را دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>The voxel spacing %1 mm is not usable; export the series again.</source>
   <translation>فاصله وکسل %1 mm قابل استفاده نیست؛ سری را دوباره خروجی بگیرید.</translation>
  </message>
  <message>
   <source>a volume is int16 and has the shape of its geometry</source>
   <translation>حجم از نوع int16 است و ابعاد هندسه خود را دارد</translation>
  </message>
 </context>
 <context>
  <name>core/wording</name>
  <message>
   <source>and</source>
   <translation>و</translation>
  </message>
 </context>
 <context>
  <name>core/xlsx/sheet</name>
  <message>
   <source>a document type</source>
   <translation>نوع سند</translation>
  </message>
  <message>
   <source>no rows, or not in order</source>
   <translation>ردیفی نیست، یا ترتیب ندارد</translation>
  </message>
 </context>
 <context>
  <name>integrity</name>
  <message>
   <source>%1 files are as they were built</source>
   <translation>%1 فایل همان است که ساخته شده</translation>
  </message>
  <message>
   <source>Install the program again; patients, results and settings stay as they are.</source>
   <translation>برنامه را دوباره نصب کنید؛ بیماران، نتایج و تنظیمات همان‌گونه می‌مانند.</translation>
  </message>
  <message>
   <source>The list of the program's files (%1) is missing or damaged. %2</source>
   <translation>فهرست فایل‌های برنامه (%1) موجود نیست یا آسیب دیده است. %2</translation>
  </message>
  <message>
   <source>The program cannot start on this computer: %1</source>
   <translation>برنامه روی این رایانه اجرا نمی‌شود: %1</translation>
  </message>
  <message>
   <source>This installation is damaged: %1%2. %3</source>
   <translation>این نسخه نصب‌شده آسیب دیده است: %1%2. %3</translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation>و %1 مورد دیگر</translation>
  </message>
  <message>
   <source>runs by this Python, from a wheel or its source; only packages have a list to compare with</source>
   <translation>با این Python، از wheel یا منبع اجرا می‌شود؛ فقط بسته‌ها فهرستی برای مقایسه دارند</translation>
  </message>
  <message>
   <source>the files are of version %1, the program is %2</source>
   <translation>فایل‌ها از نسخه %1 هستند، برنامه %2 است</translation>
  </message>
  <message>
   <source>“%1” cannot be read (%2)</source>
   <translation>«%1» خوانده نمی‌شود (%2)</translation>
  </message>
  <message>
   <source>“%1” is missing</source>
   <translation>«%1» موجود نیست</translation>
  </message>
  <message>
   <source>“%1” was changed</source>
   <translation>«%1» تغییر کرده است</translation>
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
   <translation>%1 با اندازه دیگری برگشت.</translation>
  </message>
  <message>
   <source>%1 cannot be written (%2); free space or correct its rights.</source>
   <translation>نوشتن %1 ممکن نیست (%2)؛ جا باز کنید یا مجوزهایش را درست کنید.</translation>
  </message>
  <message>
   <source>%1 is %2 %3 from the truth, at most %4 are allowed.</source>
   <translation>%1 با واقعیت %2 %3 فاصله دارد، حداکثر %4 مجاز است.</translation>
  </message>
  <message>
   <source>%1 is decoded into wrong pixels.</source>
   <translation>%1 به پیکسل‌های نادرست رمزگشایی می‌شود.</translation>
  </message>
  <message>
   <source>Pictures of the guide are missing %1; install the program again.</source>
   <translation>تصاویر راهنما موجود نیست %1؛ برنامه را دوباره نصب کنید.</translation>
  </message>
  <message>
   <source>Resources are missing or empty %1; install the program again.</source>
   <translation>منابع موجود نیست یا خالی است %1؛ برنامه را دوباره نصب کنید.</translation>
  </message>
  <message>
   <source>a patient that was kept was not found again.</source>
   <translation>بیماری که نگه داشته شده بود دوباره پیدا نشد.</translation>
  </message>
  <message>
   <source>the 3D library cannot be loaded; install the program again.</source>
   <translation>کتابخانه سه‌بعدی بارگذاری نمی‌شود؛ برنامه را دوباره نصب کنید.</translation>
  </message>
  <message>
   <source>the analysis of the built-in case is not complete.</source>
   <translation>تحلیل نمونه داخلی کامل نیست.</translation>
  </message>
  <message>
   <source>the disk with %1 is full: %2 MB are free, at least %3 MB are needed.</source>
   <translation>دیسک %1 پر است: %2 MB آزاد است، دست‌کم %3 MB لازم است.</translation>
  </message>
  <message>
   <source>the lungs that were written as DICOM are not those of the analysis.</source>
   <translation>ریه‌هایی که به‌صورت DICOM نوشته شد ریه‌های تحلیل نیست.</translation>
  </message>
  <message>
   <source>the window could not be shown (%1); are system libraries missing?</source>
   <translation>پنجره نمایش داده نشد (%1)؛ آیا کتابخانه‌های سیستم کم است؟</translation>
  </message>
  <message>
   <source>there was no analysis to export.</source>
   <translation>تحلیلی برای خروجی نبود.</translation>
  </message>
 </context>
 <context>
  <name>state/active_tool</name>
  <message>
   <source>Angle: click at an end, the vertex and the other end</source>
   <translation>زاویه: روی یک سر، رأس و سر دیگر کلیک کنید</translation>
  </message>
  <message>
   <source>Ball</source>
   <translation>گوی</translation>
  </message>
  <message>
   <source>Ball: correct a mask in all slices that it reaches; Ctrl erases</source>
   <translation>گوی: تصحیح ماسک در همه برش‌هایی که به آن می‌رسد؛ Ctrl پاک می‌کند</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>قلم‌مو</translation>
  </message>
  <message>
   <source>Brush: correct a mask in one slice; Ctrl erases</source>
   <translation>قلم‌مو: تصحیح ماسک در یک برش؛ Ctrl پاک می‌کند</translation>
  </message>
  <message>
   <source>Ellipse with mean, SD, area and histogram</source>
   <translation>بیضی با میانگین، SD، مساحت و هیستوگرام</translation>
  </message>
  <message>
   <source>HU of a place</source>
   <translation>HU یک نقطه</translation>
  </message>
  <message>
   <source>Pointer</source>
   <translation>اشاره‌گر</translation>
  </message>
  <message>
   <source>Pointer: lay down the tool that is in hand</source>
   <translation>اشاره‌گر: کنار گذاشتن ابزار در دست</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>چندضلعی</translation>
  </message>
  <message>
   <source>Polygon: correct what is drawn round; Ctrl erases</source>
   <translation>چندضلعی: تصحیح ناحیه‌ای که دورش کشیده می‌شود؛ Ctrl پاک می‌کند</translation>
  </message>
  <message>
   <source>Rectangle with mean, SD, area and histogram</source>
   <translation>مستطیل با میانگین، SD، مساحت و هیستوگرام</translation>
  </message>
  <message>
   <source>Ruler: drag, or click at both ends</source>
   <translation>خط‌کش: بکشید، یا روی دو سر کلیک کنید</translation>
  </message>
  <message>
   <source>ball</source>
   <translation>گوی</translation>
  </message>
  <message>
   <source>brush</source>
   <translation>قلم‌مو</translation>
  </message>
  <message>
   <source>pointer</source>
   <translation>اشاره‌گر</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>چندضلعی</translation>
  </message>
 </context>
 <context>
  <name>state/keymap</name>
  <message>
   <source>%1 window, or what Window presets made of it</source>
   <translation>پنجره %1 (یا پیش‌تنظیم شما)</translation>
  </message>
  <message>
   <source>3D large, the planes beside it</source>
   <translation>سه‌بعدی بزرگ، صفحات کنارش</translation>
  </message>
  <message>
   <source>Active plane large, and back</source>
   <translation>صفحه فعال بزرگ، و بازگشت</translation>
  </message>
  <message>
   <source>Active side large, and back</source>
   <translation>سوی فعال بزرگ، و بازگشت</translation>
  </message>
  <message>
   <source>Axial large, the other planes beside it</source>
   <translation>آگزیال بزرگ، صفحات دیگر کنارش</translation>
  </message>
  <message>
   <source>Axial planes</source>
   <translation>صفحات آگزیال</translation>
  </message>
  <message>
   <source>Borders of the lobes shown or hidden</source>
   <translation>نمایش یا پنهان‌کردن مرز لوب‌ها</translation>
  </message>
  <message>
   <source>Click, or Shift + move</source>
   <translation>کلیک، یا Shift + حرکت</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>مقایسه</translation>
  </message>
  <message>
   <source>Coronal planes</source>
   <translation>صفحات کرونال</translation>
  </message>
  <message>
   <source>Crosshair shown or hidden</source>
   <translation>نمایش یا پنهان‌کردن نشانگر متقاطع</translation>
  </message>
  <message>
   <source>Crosshair to this place</source>
   <translation>بردن نشانگر متقاطع به اینجا</translation>
  </message>
  <message>
   <source>Ctrl + wheel, right drag</source>
   <translation>Ctrl + چرخ، کشیدن با دکمه راست</translation>
  </message>
  <message>
   <source>Day of a new visit</source>
   <translation>روز ویزیت تازه</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete the chosen measurement; Undo brings it back</source>
   <translation>حذف اندازه‌گیری انتخاب‌شده؛ واگرد آن را برمی‌گرداند</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>دوبار کلیک</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Drag a level line</source>
   <translation>کشیدن خط سطح</translation>
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
   <translation>نخستین برش صفحه فعال (سر، جلو، راست)</translation>
  </message>
  <message>
   <source>Fit the pictures to their places</source>
   <translation>جا دادن تصاویر در قاب‌هایشان</translation>
  </message>
  <message>
   <source>Go to Goh level %1</source>
   <translation>رفتن به سطح Goh %1</translation>
  </message>
  <message>
   <source>Grey levels inverted, and back</source>
   <translation>معکوس‌کردن خاکستری‌ها، و بازگشت</translation>
  </message>
  <message>
   <source>Heat map shown or hidden</source>
   <translation>نمایش یا پنهان‌کردن نقشه حرارتی</translation>
  </message>
  <message>
   <source>Hold to hide all overlays</source>
   <translation>نگه دارید تا همه لایه‌های رویی پنهان شود</translation>
  </message>
  <message>
   <source>Hold to see the prior in the place of the current</source>
   <translation>نگه دارید تا CT قبلی به‌جای فعلی دیده شود</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>In a box: the saved value comes back</source>
   <translation>در یک خانه: مقدار ذخیره‌شده برمی‌گردد</translation>
  </message>
  <message>
   <source>Larger brush or ball</source>
   <translation>قلم‌مو یا گوی بزرگ‌تر</translation>
  </message>
  <message>
   <source>Last slice of the active plane</source>
   <translation>آخرین برش صفحه فعال</translation>
  </message>
  <message>
   <source>Left drag</source>
   <translation>کشیدن با دکمه چپ</translation>
  </message>
  <message>
   <source>Left drag changes the window</source>
   <translation>کشیدن با دکمه چپ پنجره را تغییر می‌دهد</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair</source>
   <translation>کشیدن با دکمه چپ نشانگر متقاطع را جابه‌جا می‌کند</translation>
  </message>
  <message>
   <source>Left drag pans</source>
   <translation>کشیدن با دکمه چپ تصویر را می‌لغزاند</translation>
  </message>
  <message>
   <source>Left drag scrolls slices</source>
   <translation>کشیدن با دکمه چپ برش‌ها را جابه‌جا می‌کند</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>کشیدن با دکمه چپ بزرگ‌نمایی می‌کند</translation>
  </message>
  <message>
   <source>Lesions filled or as outlines</source>
   <translation>ضایعه‌ها پر یا به‌صورت خط مرزی</translation>
  </message>
  <message>
   <source>Lesions shown or hidden</source>
   <translation>نمایش یا پنهان‌کردن ضایعه‌ها</translation>
  </message>
  <message>
   <source>Lines of the Goh levels shown or hidden</source>
   <translation>نمایش یا پنهان‌کردن خط سطح‌های Goh</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>کشیدن با دکمه میانی</translation>
  </message>
  <message>
   <source>Move a Goh level; it is scored again</source>
   <translation>جابه‌جا کردن سطح Goh؛ دوباره امتیازدهی می‌شود</translation>
  </message>
  <message>
   <source>Move both CT together by anatomy, or each by itself</source>
   <translation>حرکت دو CT با هم بر پایه آناتومی، یا هر کدام جدا</translation>
  </message>
  <message>
   <source>Next difference overlay: density, lesions, none</source>
   <translation>لایه اختلاف بعدی: تراکم، ضایعه‌ها، هیچ</translation>
  </message>
  <message>
   <source>Next lesion, largest first</source>
   <translation>ضایعه بعدی، از بزرگ‌ترین</translation>
  </message>
  <message>
   <source>Next place where lesions were gained or lost, largest first</source>
   <translation>جای بعدی که ضایعه افزوده یا کاسته شده، از بزرگ‌ترین</translation>
  </message>
  <message>
   <source>One plane large, and back</source>
   <translation>یک صفحه بزرگ، و بازگشت</translation>
  </message>
  <message>
   <source>One slice the other way</source>
   <translation>یک برش به سوی مقابل</translation>
  </message>
  <message>
   <source>One slice to cranial, anterior or right in the active plane</source>
   <translation>یک برش به سوی سر، جلو یا راست در صفحه فعال</translation>
  </message>
  <message>
   <source>Overlays</source>
   <translation>لایه‌های رویی</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>لغزاندن</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>بیمار</translation>
  </message>
  <message>
   <source>Pixels smoothed, or as they are</source>
   <translation>پیکسل‌های هموار، یا همان‌گونه که هستند</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>جاها</translation>
  </message>
  <message>
   <source>Previous lesion</source>
   <translation>ضایعه قبلی</translation>
  </message>
  <message>
   <source>Previous such place</source>
   <translation>جای قبلی از این دست</translation>
  </message>
  <message>
   <source>Remove the visit that is chosen; Undo brings it back</source>
   <translation>حذف ویزیت انتخاب‌شده؛ واگرد آن را برمی‌گرداند</translation>
  </message>
  <message>
   <source>Sagittal planes</source>
   <translation>صفحات ساژیتال</translation>
  </message>
  <message>
   <source>Slab: MIP, MinIP, mean, off</source>
   <translation>اسلب: MIP، MinIP، میانگین، خاموش</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>برش‌ها</translation>
  </message>
  <message>
   <source>Slices of the active plane run by themselves, or stop</source>
   <translation>برش‌های صفحه فعال خودبه‌خود پیش می‌روند، یا می‌ایستند</translation>
  </message>
  <message>
   <source>Smaller brush or ball</source>
   <translation>قلم‌مو یا گوی کوچک‌تر</translation>
  </message>
  <message>
   <source>Ten slices</source>
   <translation>ده برش</translation>
  </message>
  <message>
   <source>Ten slices the other way</source>
   <translation>ده برش به سوی مقابل</translation>
  </message>
  <message>
   <source>The active tool (window at the start); Esc goes back to the pointer</source>
   <translation>ابزار فعال (در آغاز: پنجره)؛ Esc به اشاره‌گر برمی‌گردد</translation>
  </message>
  <message>
   <source>The five Goh levels at once</source>
   <translation>هر پنج سطح Goh با هم</translation>
  </message>
  <message>
   <source>They run faster</source>
   <translation>تندتر پیش می‌روند</translation>
  </message>
  <message>
   <source>They run slower</source>
   <translation>کندتر پیش می‌روند</translation>
  </message>
  <message>
   <source>Thicker slab</source>
   <translation>اسلب ضخیم‌تر</translation>
  </message>
  <message>
   <source>Thinner slab</source>
   <translation>اسلب نازک‌تر</translation>
  </message>
  <message>
   <source>Three planes of the same size</source>
   <translation>سه صفحه هم‌اندازه</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>ابزارها</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>View</source>
   <translation>نما</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>چرخ ماوس</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>پنجره</translation>
  </message>
  <message>
   <source>Zoom in all planes</source>
   <translation>بزرگ‌نمایی در همه صفحات</translation>
  </message>
  <message>
   <source>delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>اختلاف</translation>
  </message>
  <message>
   <source>fit</source>
   <translation>جا دادن</translation>
  </message>
  <message>
   <source>hand:%1</source>
   <translation>hand:%1</translation>
  </message>
  <message>
   <source>level</source>
   <translation>سطح</translation>
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
   <translation>بزرگ‌کردن</translation>
  </message>
  <message>
   <source>outline</source>
   <translation>خط مرزی</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>پیش‌تنظیم</translation>
  </message>
  <message>
   <source>preset:%1</source>
   <translation>preset:%1</translation>
  </message>
  <message>
   <source>slice</source>
   <translation>برش</translation>
  </message>
  <message>
   <source>tool</source>
   <translation>ابزار</translation>
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
   <translation>قبلی</translation>
  </message>
 </context>
 <context>
  <name>state/palette</name>
  <message>
   <source>Bone</source>
   <translation>استخوان</translation>
  </message>
  <message>
   <source>Emphysema</source>
   <translation>آمفیزم</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>کل بازه</translation>
  </message>
  <message>
   <source>Goh levels</source>
   <translation>سطح‌های Goh</translation>
  </message>
  <message>
   <source>Ground-glass (narrow)</source>
   <translation>شیشه‌مات (باریک)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>نقشه حرارتی</translation>
  </message>
  <message>
   <source>Lobes</source>
   <translation>لوب‌ها</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>ریه</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>مدیاستن</translation>
  </message>
  <message>
   <source>Vessels with contrast</source>
   <translation>عروق با ماده حاجب</translation>
  </message>
  <message>
   <source>bone</source>
   <translation>استخوان</translation>
  </message>
  <message>
   <source>emphysema</source>
   <translation>آمفیزم</translation>
  </message>
  <message>
   <source>full</source>
   <translation>کل بازه</translation>
  </message>
  <message>
   <source>heatmap</source>
   <translation>نقشه حرارتی</translation>
  </message>
  <message>
   <source>lobes</source>
   <translation>لوب‌ها</translation>
  </message>
  <message>
   <source>mediastinum</source>
   <translation>مدیاستن</translation>
  </message>
  <message>
   <source>vessels</source>
   <translation>عروق</translation>
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
   <translation>میانگین</translation>
  </message>
  <message>
   <source>Slab: off</source>
   <translation>اسلب: خاموش</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>میانگین</translation>
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
   <translation>دستگاه پردازش: هنوز به کار نرفته</translation>
  </message>
  <message>
   <source>Look before it is analysed, and press “Analyse anyway” beside the pictures: %1</source>
   <translation>پیش از تحلیل نگاه کنید و کنار تصاویر «با وجود این تحلیل شود» را بزنید: %1</translation>
  </message>
  <message>
   <source>The badge shows what a network session really uses, after it was created.</source>
   <translation>این نشان می‌گوید نشست شبکه، پس از ساخته‌شدن، واقعاً از چه استفاده می‌کند.</translation>
  </message>
  <message>
   <source>This series can be looked at but not analysed: %1</source>
   <translation>این سری قابل دیدن است ولی قابل تحلیل نیست: %1</translation>
  </message>
 </context>
 <context>
  <name>state/settings</name>
  <message>
   <source>auto</source>
   <translation>خودکار</translation>
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
   <translation>همه لایه‌های رویی پنهان است</translation>
  </message>
  <message>
   <source>Hidden:</source>
   <translation>پنهان:</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>ضایعه‌ها</translation>
  </message>
  <message>
   <source>crosshair</source>
   <translation>نشانگر متقاطع</translation>
  </message>
  <message>
   <source>pan</source>
   <translation>لغزاندن</translation>
  </message>
  <message>
   <source>scene</source>
   <translation>سه‌بعدی</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>پیمایش</translation>
  </message>
  <message>
   <source>three</source>
   <translation>سه</translation>
  </message>
  <message>
   <source>window</source>
   <translation>پنجره</translation>
  </message>
  <message>
   <source>zoom</source>
   <translation>بزرگ‌نمایی</translation>
  </message>
 </context>
 <context>
  <name>state/waiting</name>
  <message>
   <source>done</source>
   <translation>انجام شد</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>ناموفق</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>در حال اجرا</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>در انتظار</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_look</name>
  <message>
   <source>Progressive</source>
   <translation>پیش‌رونده</translation>
  </message>
  <message>
   <source>Stable</source>
   <translation>پایدار</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figure_panel</name>
  <message>
   <source>Figure</source>
   <translation>شکل</translation>
  </message>
  <message>
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <source>Point at a mark, or step with the arrow keys, to see whose it is.</source>
   <translation>به یک نشانه اشاره کنید یا با کلیدهای جهت‌دار جلو بروید تا ببینید از کیست.</translation>
  </message>
  <message>
   <source>SVG</source>
   <translation>SVG</translation>
  </message>
  <message>
   <source>Save this figure on white as PNG</source>
   <translation>ذخیره این شکل با زمینه سفید به‌صورت PNG</translation>
  </message>
  <message>
   <source>Save this figure on white as SVG</source>
   <translation>ذخیره این شکل با زمینه سفید به‌صورت SVG</translation>
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
   <translation>شکل به‌صورت .png یا .svg ذخیره می‌شود؛ یکی از این پسوندها را انتخاب کنید.</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/figures_of_result</name>
  <message>
   <source>%1 against %2</source>
   <translation>%1 در برابر %2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 تا %2</translation>
  </message>
  <message>
   <source>%1%2, divided by %3</source>
   <translation>%1%2، به تفکیک %3</translation>
  </message>
  <message>
   <source>Change of</source>
   <translation>تغییر</translation>
  </message>
  <message>
   <source>Change of %1 against change of %2</source>
   <translation>تغییر %1 در برابر تغییر %2</translation>
  </message>
  <message>
   <source>Choose a definition of progression above; none is recommended over the others.</source>
   <translation>تعریفی از پیشرفت را در بالا انتخاب کنید؛ هیچ‌کدام بر دیگران برتری داده نمی‌شود.</translation>
  </message>
  <message>
   <source>Progressive against stable</source>
   <translation>پیش‌رونده در برابر پایدار</translation>
  </message>
  <message>
   <source>Scatter</source>
   <translation>پراکنش</translation>
  </message>
  <message>
   <source>There are no measures to show yet.</source>
   <translation>هنوز سنجه‌ای برای نمایش نیست.</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/page</name>
  <message>
   <source>&lt;qt&gt;The published definitions disagree in up to a third of patients; none is recommended over the others. Groups are made by the two visits of the change; patients who cannot be decided belong to neither.&lt;/qt&gt;</source>
   <translation>&lt;qt&gt;تعریف‌های منتشرشده در تا یک‌سوم بیماران با هم اختلاف دارند؛ هیچ‌کدام بر دیگران برتری داده نمی‌شود. گروه‌ها بر پایه دو ویزیتِ تغییر ساخته می‌شوند؛ بیمارانی که تعیین‌شدنی نیستند در هیچ گروهی نیستند.&lt;/qt&gt;</translation>
  </message>
  <message>
   <source>All tables, data and charts</source>
   <translation>همه جدول‌ها، داده‌ها و نمودارها</translation>
  </message>
  <message>
   <source>CT measure</source>
   <translation>سنجه CT</translation>
  </message>
  <message>
   <source>Change between two visits</source>
   <translation>تغییر میان دو ویزیت</translation>
  </message>
  <message>
   <source>Change from</source>
   <translation>تغییر از</translation>
  </message>
  <message>
   <source>Cohort</source>
   <translation>کوهورت</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>خروجی به Excel…</translation>
  </message>
  <message>
   <source>Horizontal</source>
   <translation>محور افقی</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>سنجه</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>بیماران</translation>
  </message>
  <message>
   <source>Progressive by</source>
   <translation>پیش‌رونده بر پایه</translation>
  </message>
  <message>
   <source>Second visit against first</source>
   <translation>ویزیت دوم در برابر نخست</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>نمایش</translation>
  </message>
  <message>
   <source>Values at</source>
   <translation>مقادیر در</translation>
  </message>
  <message>
   <source>Values at one visit</source>
   <translation>مقادیر یک ویزیت</translation>
  </message>
  <message>
   <source>Vertical</source>
   <translation>محور عمودی</translation>
  </message>
  <message>
   <source>all</source>
   <translation>همه</translation>
  </message>
  <message>
   <source>change</source>
   <translation>تغییر</translation>
  </message>
  <message>
   <source>hero</source>
   <translation>hero</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>انتخاب نشده</translation>
  </message>
  <message>
   <source>values</source>
   <translation>مقادیر</translation>
  </message>
 </context>
 <context>
  <name>views/cohort/tables</name>
  <message>
   <source>Difference
mean ± SD</source>
   <translation>اختلاف
میانگین ± SD</translation>
  </message>
  <message>
   <source>Difference
median (quartiles)</source>
   <translation>اختلاف
میانه (چارک‌ها)</translation>
  </message>
  <message>
   <source>FVC minimal
important change</source>
   <translation>حداقل تغییر
مهم FVC</translation>
  </message>
  <message>
   <source>FVC, %
predicted</source>
   <translation>FVC، %
پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>First visit
median (quartiles)</source>
   <translation>ویزیت نخست
میانه (چارک‌ها)</translation>
  </message>
  <message>
   <source>Goh extent, %</source>
   <translation>وسعت Goh، %</translation>
  </message>
  <message>
   <source>Mann–Whitney
p</source>
   <translation>Mann–Whitney
p</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>ماه</translation>
  </message>
  <message>
   <source>Paired t
p</source>
   <translation>t زوجی
p</translation>
  </message>
  <message>
   <source>Progressive
mean ± SD</source>
   <translation>پیش‌رونده
میانگین ± SD</translation>
  </message>
  <message>
   <source>Progressive
median (quartiles)</source>
   <translation>پیش‌رونده
میانه (چارک‌ها)</translation>
  </message>
  <message>
   <source>Progressive
n</source>
   <translation>پیش‌رونده
n</translation>
  </message>
  <message>
   <source>Second visit
median (quartiles)</source>
   <translation>ویزیت دوم
میانه (چارک‌ها)</translation>
  </message>
  <message>
   <source>Spearman's ρ %1, p %2, n %3</source>
   <translation>ρ اسپیرمن %1، p %2، n %3</translation>
  </message>
  <message>
   <source>Stable
mean ± SD</source>
   <translation>پایدار
میانگین ± SD</translation>
  </message>
  <message>
   <source>Stable
median (quartiles)</source>
   <translation>پایدار
میانه (چارک‌ها)</translation>
  </message>
  <message>
   <source>Stable
n</source>
   <translation>پایدار
n</translation>
  </message>
  <message>
   <source>Values of</source>
   <translation>مقادیر</translation>
  </message>
  <message>
   <source>Welch's t
p</source>
   <translation>Welch's t
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
   <translation>%1 (%2 تا %3)</translation>
  </message>
  <message>
   <source>Change of %1</source>
   <translation>تغییر %1</translation>
  </message>
  <message>
   <source>Change of %1, %2</source>
   <translation>تغییر %1، %2</translation>
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
   <translation>ناحیه کم‌تراکم</translation>
  </message>
  <message>
   <source>Mann%1Whitney p %2%3</source>
   <translation>Mann%1Whitney p %2%3</translation>
  </message>
  <message>
   <source>Spearman ρ = %1, n = %2, p %3</source>
   <translation>ρ اسپیرمن = %1، n = %2، p %3</translation>
  </message>
  <message>
   <source>Two-sided p values, not corrected for their number.</source>
   <translation>مقادیر p دوسویه، بدون تصحیح برای تعداد آزمون‌ها.</translation>
  </message>
  <message>
   <source>Welch's t-test p %1</source>
   <translation>آزمون t ولش p %1</translation>
  </message>
 </context>
 <context>
  <name>views/compare/header</name>
  <message>
   <source>%1 EARLIER</source>
   <translation>%1 زودتر</translation>
  </message>
  <message>
   <source>%1 later</source>
   <translation>%1 دیرتر</translation>
  </message>
  <message>
   <source>(%1 years)</source>
   <translation>(%1 سال)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>لغو</translation>
  </message>
  <message>
   <source>Choose the %1 CT</source>
   <translation>انتخاب CT %1</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>فعلی</translation>
  </message>
  <message>
   <source>Days between unknown</source>
   <translation>فاصله روزها نامعلوم</translation>
  </message>
  <message>
   <source>Exchange prior and current</source>
   <translation>جابه‌جا کردن قبلی و فعلی</translation>
  </message>
  <message>
   <source>Prior</source>
   <translation>قبلی</translation>
  </message>
  <message>
   <source>Same day</source>
   <translation>همان روز</translation>
  </message>
  <message>
   <source>Stop this (Esc)</source>
   <translation>توقف این کار (Esc)</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>در حال توقف …</translation>
  </message>
  <message>
   <source>The prior CT is the later one; exchange the sides.</source>
   <translation>CT قبلی همان CT جدیدتر است؛ دو سو را جابه‌جا کنید.</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>تاریخ نامعلوم</translation>
  </message>
  <message>
   <source>info</source>
   <translation>اطلاعات</translation>
  </message>
  <message>
   <source>not analysed</source>
   <translation>تحلیل‌نشده</translation>
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
   <translation>%1 نسبت به CT قبلی</translation>
  </message>
  <message>
   <source>Gained</source>
   <translation>افزوده</translation>
  </message>
  <message>
   <source>HU, current − prior</source>
   <translation>HU، فعلی − قبلی</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>کاسته</translation>
  </message>
  <message>
   <source>The same</source>
   <translation>بدون تغییر</translation>
  </message>
  <message>
   <source>against prior</source>
   <translation>در برابر قبلی</translation>
  </message>
  <message>
   <source>denser</source>
   <translation>متراکم‌تر</translation>
  </message>
  <message>
   <source>grew</source>
   <translation>بزرگ‌تر شده</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>کم‌تراکم‌تر</translation>
  </message>
  <message>
   <source>shrank</source>
   <translation>کوچک‌تر شده</translation>
  </message>
  <message>
   <source>volume, current</source>
   <translation>حجم، فعلی</translation>
  </message>
 </context>
 <context>
  <name>views/compare/page</name>
  <message>
   <source>%1, as it is</source>
   <translation>%1، همان‌گونه که هست</translation>
  </message>
  <message>
   <source>%1, brought into the shape of the current</source>
   <translation>%1، به شکل CT فعلی درآورده</translation>
  </message>
  <message>
   <source>Changed place %1 of %2, %3 mL</source>
   <translation>جای تغییرکرده %1 از %2، %3 mL</translation>
  </message>
  <message>
   <source>Goh levels are moved on the CT page; a click here takes both CT there.</source>
   <translation>سطح‌های Goh در صفحه CT جابه‌جا می‌شوند؛ کلیک در اینجا هر دو CT را به آنجا می‌برد.</translation>
  </message>
  <message>
   <source>Neither CT has Goh levels yet; analyse them on the CT page.</source>
   <translation>هیچ‌یک از دو CT هنوز سطح Goh ندارد؛ در صفحه CT تحلیلشان کنید.</translation>
  </message>
  <message>
   <source>The matching place is %1 mm %2 this scan</source>
   <translation>جای متناظر %1 mm %2 این اسکن است</translation>
  </message>
  <message>
   <source>There is no lesion that was gained or lost to go to.</source>
   <translation>ضایعه افزوده یا کاسته‌ای نیست که به آن برویم.</translation>
  </message>
 </context>
 <context>
  <name>views/compare/pane</name>
  <message>
   <source>%1 CT, %2 plane</source>
   <translation>CT %1، صفحه %2</translation>
  </message>
 </context>
 <context>
  <name>views/compare/rail</name>
  <message>
   <source>%1 Click: both CT to their level %2.</source>
   <translation>%1 کلیک: هر دو CT به سطح %2 خود.</translation>
  </message>
  <message>
   <source>Height in the %1 CT with its Goh levels</source>
   <translation>ارتفاع در CT %1 با سطح‌های Goh آن</translation>
  </message>
 </context>
 <context>
  <name>views/compare/slice</name>
  <message>
   <source>Matching place %1 mm %2 of this slice</source>
   <translation>جای متناظر %1 mm %2 این برش</translation>
  </message>
  <message>
   <source>The matching place is outside this scan</source>
   <translation>جای متناظر بیرون از این اسکن است</translation>
  </message>
  <message>
   <source>anterior</source>
   <translation>قدامی</translation>
  </message>
  <message>
   <source>caudal</source>
   <translation>کودال</translation>
  </message>
  <message>
   <source>cranial</source>
   <translation>کرانیال</translation>
  </message>
  <message>
   <source>posterior</source>
   <translation>خلفی</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>سمت چپ</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>سمت راست</translation>
  </message>
 </context>
 <context>
  <name>views/compare/tools</name>
  <message>
   <source>%1 planes (%2)</source>
   <translation>صفحات %1 (%2)</translation>
  </message>
  <message>
   <source>Axial</source>
   <translation>آگزیال</translation>
  </message>
  <message>
   <source>Both CT move together by anatomy (L)</source>
   <translation>هر دو CT بر پایه آناتومی با هم حرکت می‌کنند (L)</translation>
  </message>
  <message>
   <source>Cons</source>
   <translation>Cons</translation>
  </message>
  <message>
   <source>Coronal</source>
   <translation>کرونال</translation>
  </message>
  <message>
   <source>Density (HU)</source>
   <translation>تراکم (HU)</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>اختلاف</translation>
  </message>
  <message>
   <source>Difference overlay</source>
   <translation>لایه اختلاف</translation>
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
   <translation>دکمه ماوس یا کلید F را نگه دارید: CT قبلی به‌جای فعلی</translation>
  </message>
  <message>
   <source>It needs a registration of both CT.</source>
   <translation>به انطباق دو CT نیاز دارد.</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>پیوندخورده</translation>
  </message>
  <message>
   <source>Local volume</source>
   <translation>حجم موضعی</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>بدون اختلاف</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>بدون پیوند</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference</source>
   <translation>میزان پوشانندگی ضایعه‌ها و اختلاف</translation>
  </message>
  <message>
   <source>Opacity of lesions and difference (hold H to hide them)</source>
   <translation>میزان پوشانندگی ضایعه‌ها و اختلاف (برای پنهان‌کردن، H را نگه دارید)</translation>
  </message>
  <message>
   <source>Own window</source>
   <translation>پنجره خودش</translation>
  </message>
  <message>
   <source>Prior in place</source>
   <translation>قبلی به‌جای فعلی</translation>
  </message>
  <message>
   <source>Ret</source>
   <translation>Ret</translation>
  </message>
  <message>
   <source>Sagittal</source>
   <translation>ساژیتال</translation>
  </message>
  <message>
   <source>Show %1</source>
   <translation>نمایش %1</translation>
  </message>
  <message>
   <source>What changed, laid over the current CT (D)</source>
   <translation>آنچه تغییر کرده، روی CT فعلی (D)</translation>
  </message>
  <message>
   <source>Window of both CT (F2 to F8)</source>
   <translation>پنجره هر دو CT (F2 تا F8)</translation>
  </message>
  <message>
   <source>Window preset</source>
   <translation>پیش‌تنظیم پنجره</translation>
  </message>
  <message>
   <source>volume</source>
   <translation>حجم</translation>
  </message>
 </context>
 <context>
  <name>views/ct/ct_page</name>
  <message>
   <source>Whose CT this is and the visit it is kept with</source>
   <translation>این CT از کیست و با کدام ویزیت نگه داشته می‌شود</translation>
  </message>
 </context>
 <context>
  <name>views/ct/dicom_dialog</name>
  <message>
   <source>Choose a folder…</source>
   <translation>انتخاب پوشه…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>بستن</translation>
  </message>
  <message>
   <source>Export DICOM</source>
   <translation>خروجی DICOM</translation>
  </message>
  <message>
   <source>Segmentations as label maps (younger; few programs read them)</source>
   <translation>سگمنتاسیون به‌صورت label map (جدیدتر؛ برنامه‌های کمی آن را می‌خوانند)</translation>
  </message>
  <message>
   <source>The objects refer to the CT by its UIDs and lie in its frame of reference. They go into a new folder; the folder of the CT is only read.</source>
   <translation>این اشیا با UID به CT ارجاع می‌دهند و در همان frame of reference هستند. در پوشه‌ای تازه قرار می‌گیرند؛ پوشه CT فقط خوانده می‌شود.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/correct_panel</name>
  <message>
   <source>%1 correction</source>
   <translation>%1 تصحیح</translation>
  </message>
  <message>
   <source>%1 corrections</source>
   <translation>%1 تصحیح</translation>
  </message>
  <message>
   <source>A Goh level whose slice was corrected is scored by the drawn areas, in percent of its lung area; the others stay as the network scored them.</source>
   <translation>سطح Goh که برش آن تصحیح شده، بر پایه مساحت‌های ترسیم‌شده و به درصد مساحت ریه همان برش امتیاز می‌گیرد؛ بقیه همان امتیاز شبکه را دارند.</translation>
  </message>
  <message>
   <source>A stroke adds only voxels within these densities; both ends belong to them</source>
   <translation>هر کشیدن فقط وکسل‌های این بازه تراکم را می‌افزاید؛ هر دو سر بازه جزو آن است</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>افزودن</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>اعمال</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>خودکار</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>بازگشت به خودکار</translation>
  </message>
  <message>
   <source>Correct masks</source>
   <translation>تصحیح ماسک‌ها</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>تصحیح‌شده</translation>
  </message>
  <message>
   <source>Diameter of brush and ball ([ and ])</source>
   <translation>قطر قلم‌مو و گوی ([ و ])</translation>
  </message>
  <message>
   <source>Do this to the target that is chosen above</source>
   <translation>انجام این کار با هدفی که در بالا انتخاب شده است</translation>
  </message>
  <message>
   <source>Draw the target; a lesion only inside the lungs, a lobe only in its own lung</source>
   <translation>ترسیم هدف؛ ضایعه فقط درون ریه‌ها، لوب فقط در ریه خودش</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>پاک‌کردن</translation>
  </message>
  <message>
   <source>Highest HU that a stroke takes</source>
   <translation>بیشترین HU که هر کشیدن می‌پذیرد</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>چه مقدار</translation>
  </message>
  <message>
   <source>Lobar severity</source>
   <translation>شدت لوبی</translation>
  </message>
  <message>
   <source>Lowest HU that a stroke takes</source>
   <translation>کمترین HU که هر کشیدن می‌پذیرد</translation>
  </message>
  <message>
   <source>Make any lesion there this class; any lobe, or any lung, this one</source>
   <translation>هر ضایعه آنجا از این دسته شود؛ هر لوب یا هر ریه، همین یکی شود</translation>
  </message>
  <message>
   <source>Nothing is corrected.</source>
   <translation>چیزی تصحیح نشده است.</translation>
  </message>
  <message>
   <source>Only HU from</source>
   <translation>فقط HU از</translation>
  </message>
  <message>
   <source>Reassign</source>
   <translation>تخصیص دوباره</translation>
  </message>
  <message>
   <source>Take back every correction; Undo brings them again</source>
   <translation>برگرداندن همه تصحیح‌ها؛ واگرد دوباره می‌آوردشان</translation>
  </message>
  <message>
   <source>Take the target away; so does drawing with Ctrl held</source>
   <translation>برداشتن هدف؛ ترسیم با Ctrl هم همین کار را می‌کند</translation>
  </message>
  <message>
   <source>What is corrected</source>
   <translation>آنچه تصحیح می‌شود</translation>
  </message>
  <message>
   <source>What is done to the whole target</source>
   <translation>آنچه با کل هدف انجام می‌شود</translation>
  </message>
  <message>
   <source>correcting masks</source>
   <translation>تصحیح ماسک‌ها</translation>
  </message>
  <message>
   <source>this slice only</source>
   <translation>فقط این برش</translation>
  </message>
  <message>
   <source>to</source>
   <translation>تا</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>واگرد</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/heat_threshold</name>
  <message>
   <source>%1 points:</source>
   <translation>%1 واحد:</translation>
  </message>
  <message>
   <source>Draw what is outlined as a lesion of this slice, to be corrected: GG as ground-glass, RET as reticulation, TOT as the class that is chosen for the brush</source>
   <translation>ترسیم ناحیه مشخص‌شده به‌عنوان ضایعه این برش، برای تصحیح: GG به‌صورت شیشه‌مات، RET به‌صورت رتیکولاسیون، TOT به‌صورت دسته‌ای که برای قلم‌مو انتخاب شده</translation>
  </message>
  <message>
   <source>Heat map threshold</source>
   <translation>آستانه نقشه حرارتی</translation>
  </message>
  <message>
   <source>Made in the background, the viewer stays usable; Esc stops it</source>
   <translation>در پس‌زمینه ساخته می‌شود و کار با تصاویر ممکن است؛ Esc متوقفش می‌کند</translation>
  </message>
  <message>
   <source>Places where healthy lung lowers the score by more than this count as diseased</source>
   <translation>جاهایی که ریه سالم، امتیاز را بیش از این پایین می‌آورد درگیر به شمار می‌آیند</translation>
  </message>
  <message>
   <source>The threshold that the program chose for this map</source>
   <translation>آستانه‌ای که برنامه برای این نقشه برگزیده است</translation>
  </message>
  <message>
   <source>Threshold of the heat map in points of score</source>
   <translation>آستانه نقشه حرارتی به واحد امتیاز</translation>
  </message>
  <message>
   <source>Use as mask</source>
   <translation>به‌عنوان ماسک</translation>
  </message>
  <message>
   <source>map %1 %, network %2 %</source>
   <translation>نقشه %1 %، شبکه %2 %</translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation>آستانه</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/level_reading</name>
  <message>
   <source>%1 as you read it, in steps of 5 %</source>
   <translation>%1 به خوانش شما، با گام‌های 5 %</translation>
  </message>
  <message>
   <source>%1 by %2, %3 UTC</source>
   <translation>%1 توسط %2، %3 UTC</translation>
  </message>
  <message>
   <source>%1, %2 UTC</source>
   <translation>%1، %2 UTC</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>پذیرفتن</translation>
  </message>
  <message>
   <source>By the corrected mask of its slice; %1.</source>
   <translation>بر پایه ماسک تصحیح‌شده برش آن؛ %1.</translation>
  </message>
  <message>
   <source>Level %1</source>
   <translation>سطح %1</translation>
  </message>
  <message>
   <source>No score of this level counts; without it there is no stage</source>
   <translation>هیچ امتیازی از این سطح به شمار نمی‌آید؛ بدون آن مرحله تعیین نمی‌شود</translation>
  </message>
  <message>
   <source>Take back what was decided about this level</source>
   <translation>برگرداندن تصمیم درباره این سطح</translation>
  </message>
  <message>
   <source>The scores of this level are right</source>
   <translation>امتیازهای این سطح درست است</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>پس‌گرفتن</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>پذیرفته‌شده</translation>
  </message>
  <message>
   <source>automatic TOT %1, GG %2, RET %3 %</source>
   <translation>TOT خودکار %1، GG %2، RET %3 %</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>واردشده</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>پس‌گرفته‌شده</translation>
  </message>
 </context>
 <context>
  <name>views/ct/edits/volume_reading</name>
  <message>
   <source>%1; automatic %2 mL.</source>
   <translation>%1؛ خودکار %2 mL.</translation>
  </message>
  <message>
   <source>Take back what was decided about this volume</source>
   <translation>برگرداندن تصمیم درباره این حجم</translation>
  </message>
  <message>
   <source>This volume counts nowhere</source>
   <translation>این حجم جایی به شمار نمی‌آید</translation>
  </message>
  <message>
   <source>This volume is right</source>
   <translation>این حجم درست است</translation>
  </message>
  <message>
   <source>Volume as you read it, in millilitres</source>
   <translation>حجم به خوانش شما، به میلی‌لیتر</translation>
  </message>
  <message>
   <source>Whose volume is decided about</source>
   <translation>حجمی که درباره آن تصمیم گرفته می‌شود</translation>
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
   <translation>با وجود این تحلیل شود</translation>
  </message>
  <message>
   <source>Look before it is analysed:</source>
   <translation>پیش از تحلیل ببینید:</translation>
  </message>
  <message>
   <source>Not analysed, for looking only:</source>
   <translation>تحلیل نشده، فقط برای دیدن:</translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation>نمایش محل</translation>
  </message>
  <message>
   <source>The sentence stays with every number and every export.</source>
   <translation>این جمله همراه هر عدد و هر خروجی می‌ماند.</translation>
  </message>
  <message>
   <source>close</source>
   <translation>بستن</translation>
  </message>
  <message>
   <source>… and %1 more (rest the pointer here)</source>
   <translation>… و %1 مورد دیگر (نشانگر را اینجا نگه دارید)</translation>
  </message>
 </context>
 <context>
  <name>views/ct/fvc_box</name>
  <message>
   <source>% pred.</source>
   <translation>% پیش‌بینی</translation>
  </message>
 </context>
 <context>
  <name>views/ct/goh_panel</name>
  <message>
   <source>% of lung area: 5 % step (raw)</source>
   <translation>% مساحت ریه: گام 5 % (خام)</translation>
  </message>
  <message>
   <source>At the 20 % threshold alone: %1.</source>
   <translation>فقط با آستانه 20 %: %1.</translation>
  </message>
  <message>
   <source>FVC %1 % predicted</source>
   <translation>FVC %1 % پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>FVC in percent predicted</source>
   <translation>FVC به درصد پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>Found by: %1.</source>
   <translation>روش یافتن: %1.</translation>
  </message>
  <message>
   <source>GG</source>
   <translation>GG</translation>
  </message>
  <message>
   <source>Goh levels and stage</source>
   <translation>سطح‌های Goh و مرحله</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>سطح</translation>
  </message>
  <message>
   <source>Mean extent of the five levels, as scored</source>
   <translation>میانگین وسعت پنج سطح، طبق امتیازدهی</translation>
  </message>
  <message>
   <source>Moved by the reader; automatic: z %1 mm%2.</source>
   <translation>خوانشگر جابه‌جا کرده است؛ خودکار: z %1 mm%2.</translation>
  </message>
  <message>
   <source>Network and anatomy differ by %1 mm.</source>
   <translation>شبکه و آناتومی %1 mm اختلاف دارند.</translation>
  </message>
  <message>
   <source>RET</source>
   <translation>RET</translation>
  </message>
  <message>
   <source>Rests on the mean extent, %1, and %2.</source>
   <translation>بر پایه میانگین وسعت %1، و %2.</translation>
  </message>
  <message>
   <source>Rule: %1. %2 %3.</source>
   <translation>قاعده: %1. %2 %3.</translation>
  </message>
  <message>
   <source>TOT</source>
   <translation>TOT</translation>
  </message>
  <message>
   <source>TOT %1 %, GG %2 %, RET %3 %</source>
   <translation>TOT %1 %، GG %2 %، RET %3 %</translation>
  </message>
  <message>
   <source>The raw values agree: TOT %1, the larger of GG and RET %2, both together %3.</source>
   <translation>مقادیر خام می‌خوانند: TOT %1، بزرگ‌ترِ GG و RET %2، مجموع هر دو %3.</translation>
  </message>
  <message>
   <source>The raw values do not agree: TOT %1 is %2.</source>
   <translation>مقادیر خام نمی‌خوانند: TOT %1، %2.</translation>
  </message>
  <message>
   <source>The stage is shown when all five levels are scored.</source>
   <translation>مرحله پس از امتیازدهی هر پنج سطح نمایش داده می‌شود.</translation>
  </message>
  <message>
   <source>Uncertainty of the network ±%1 mm.</source>
   <translation>عدم قطعیت شبکه ±%1 mm.</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>ترسیم‌شده</translation>
  </message>
  <message>
   <source>extent</source>
   <translation>وسعت</translation>
  </message>
  <message>
   <source>less than %1, the larger of GG and RET</source>
   <translation>کمتر از %1، بزرگ‌ترِ GG و RET</translation>
  </message>
  <message>
   <source>level_%1</source>
   <translation>level_%1</translation>
  </message>
  <message>
   <source>more than GG and RET together, %1</source>
   <translation>بیشتر از مجموع GG و RET، %1</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>جابه‌جا شده</translation>
  </message>
  <message>
   <source>no FVC</source>
   <translation>بدون FVC</translation>
  </message>
  <message>
   <source>off</source>
   <translation>خارج</translation>
  </message>
  <message>
   <source>own</source>
   <translation>دستی</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>مرحله</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>گام‌ها</translation>
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
   <translation>%1 عنصر</translation>
  </message>
  <message>
   <source>%1 elements</source>
   <translation>%1 عنصر</translation>
  </message>
  <message>
   <source>DICOM header</source>
   <translation>سرآیند DICOM</translation>
  </message>
  <message>
   <source>Search in tag, name and value</source>
   <translation>جستجو در تگ، نام و مقدار</translation>
  </message>
  <message>
   <source>Search in the header</source>
   <translation>جستجو در سرآیند</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>تگ</translation>
  </message>
  <message>
   <source>VR</source>
   <translation>VR</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>مقدار</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lesion_table</name>
  <message>
   <source>%1: not measured, which is not 0 %.</source>
   <translation>%1: اندازه‌گیری نشده، که به معنای 0 % نیست.</translation>
  </message>
  <message>
   <source>Any of these (union)</source>
   <translation>هر یک از اینها (اجتماع)</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>ضایعه</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>علامت نخورده</translation>
  </message>
 </context>
 <context>
  <name>views/ct/levels_strip</name>
  <message>
   <source>%1 disease</source>
   <translation>%1 بیماری</translation>
  </message>
  <message>
   <source>Goh level %1</source>
   <translation>سطح Goh %1</translation>
  </message>
  <message>
   <source>No heat map</source>
   <translation>بدون نقشه حرارتی</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>خاموش</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>پروفایل</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice along the body</source>
   <translation>TOT، GG و RET همه برش‌ها در طول بدن</translation>
  </message>
  <message>
   <source>The five levels; keys 1 to 5 go to them</source>
   <translation>پنج سطح؛ کلیدهای 1 تا 5 به آنها می‌روند</translation>
  </message>
  <message>
   <source>contrary %1</source>
   <translation>خلاف آن %1</translation>
  </message>
  <message>
   <source>faithfulness</source>
   <translation>وفاداری نقشه</translation>
  </message>
  <message>
   <source>heat maps</source>
   <translation>نقشه‌های حرارتی</translation>
  </message>
  <message>
   <source>map %1 %2 score %3 %</source>
   <translation>نقشه %1 %2 امتیاز %3 %</translation>
  </message>
 </context>
 <context>
  <name>views/ct/lobe_table</name>
  <message>
   <source>% diseased</source>
   <translation>% درگیر</translation>
  </message>
  <message>
   <source>Automatic: %1 mL</source>
   <translation>خودکار: %1 mL</translation>
  </message>
  <message>
   <source>Hardly seen, so as expected: %1 fissure.</source>
   <translation>به‌سختی دیده شد، پس برآوردی است: شیار %1.</translation>
  </message>
  <message>
   <source>Lobe</source>
   <translation>لوب</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>شدت</translation>
  </message>
  <message>
   <source>Severity of a lobe by its diseased share. %1. Source: %2.</source>
   <translation>شدت هر لوب بر پایه سهم درگیر آن. %1. منبع: %2.</translation>
  </message>
  <message>
   <source>Sum of severities (0–25)</source>
   <translation>مجموع شدت‌ها (0–25)</translation>
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
   <translation>(دستی)</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>چپ</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>راست</translation>
  </message>
 </context>
 <context>
  <name>views/ct/profile_pane</name>
  <message>
   <source>A click goes to the slice</source>
   <translation>کلیک به آن برش می‌رود</translation>
  </message>
  <message>
   <source>Analyse first.</source>
   <translation>نخست تحلیل کنید.</translation>
  </message>
  <message>
   <source>Profile of disease along the body; arrow keys go from slice to slice</source>
   <translation>پروفایل بیماری در طول بدن؛ کلیدهای جهت‌دار برش به برش می‌روند</translation>
  </message>
  <message>
   <source>Score all slices</source>
   <translation>امتیازدهی همه برش‌ها</translation>
  </message>
  <message>
   <source>Score every slice with lung; the viewer stays usable</source>
   <translation>امتیازدهی هر برش دارای ریه؛ کار با تصاویر ممکن است</translation>
  </message>
  <message>
   <source>TOT, GG and RET of every slice, as curves along the body.</source>
   <translation>TOT، GG و RET هر برش به‌صورت منحنی در طول بدن.</translation>
  </message>
  <message>
   <source>height, % of the lungs (0 = base)</source>
   <translation>ارتفاع، % ریه‌ها (0 = قاعده)</translation>
  </message>
  <message>
   <source>z %1 mm, height %2 %</source>
   <translation>z %1 mm، ارتفاع %2 %</translation>
  </message>
 </context>
 <context>
  <name>views/ct/progress_panel</name>
  <message>
   <source>Analysis</source>
   <translation>تحلیل</translation>
  </message>
  <message>
   <source>Stop the analysis and keep the finished stages (Esc)</source>
   <translation>توقف تحلیل و نگه‌داشتن مراحل تمام‌شده (Esc)</translation>
  </message>
  <message>
   <source>now</source>
   <translation>اکنون</translation>
  </message>
  <message>
   <source>running</source>
   <translation>در حال اجرا</translation>
  </message>
  <message>
   <source>stopping …</source>
   <translation>در حال توقف …</translation>
  </message>
  <message>
   <source>wait</source>
   <translation>در انتظار</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>در انتظار</translation>
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
   <translation>هر نوع</translation>
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
   <translation>ناحیه</translation>
  </message>
  <message>
   <source>Retic.</source>
   <translation>Retic.</translation>
  </message>
  <message>
   <source>Thirds have equal heights between the lowest and the highest slice with lung, both lungs together.</source>
   <translation>یک‌سوم‌ها میان پایین‌ترین و بالاترین برش دارای ریه ارتفاع برابر دارند، هر دو ریه با هم.</translation>
  </message>
 </context>
 <context>
  <name>views/ct/results_panel</name>
  <message>
   <source>Density by region</source>
   <translation>تراکم بر پایه ناحیه</translation>
  </message>
  <message>
   <source>Lesions by lung and third, % of the lung there</source>
   <translation>ضایعه‌ها بر پایه ریه و یک‌سوم، % ریه همان‌جا</translation>
  </message>
  <message>
   <source>Lesions, by volume</source>
   <translation>ضایعه‌ها، بر پایه حجم</translation>
  </message>
 </context>
 <context>
  <name>views/ct/series_dialog</name>
  <message>
   <source>Asks first</source>
   <translation>نیازمند پرسش</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>روز</translation>
  </message>
  <message>
   <source>File</source>
   <translation>فایل</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>کرنل</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>فقط دیدن</translation>
  </message>
  <message>
   <source>Patient %1</source>
   <translation>بیمار %1</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>سری</translation>
  </message>
  <message>
   <source>Series found</source>
   <translation>سری‌های یافته‌شده</translation>
  </message>
  <message>
   <source>Show this series</source>
   <translation>نمایش این سری</translation>
  </message>
  <message>
   <source>Skipped files</source>
   <translation>فایل‌های کنارگذاشته</translation>
  </message>
  <message>
   <source>Skipped files (%1)</source>
   <translation>فایل‌های کنارگذاشته (%1)</translation>
  </message>
  <message>
   <source>Suitable</source>
   <translation>مناسب</translation>
  </message>
  <message>
   <source>The series on screen was chosen for the reason given. Double click shows another one.</source>
   <translation>سری روی صفحه به دلیل ذکرشده انتخاب شده است. دوبار کلیک سری دیگری را نشان می‌دهد.</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>حکم</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>دلیل</translation>
  </message>
  <message>
   <source>Why it was skipped</source>
   <translation>دلیل کنار گذاشتن</translation>
  </message>
  <message>
   <source>With limits</source>
   <translation>با محدودیت</translation>
  </message>
  <message>
   <source>on screen</source>
   <translation>روی صفحه</translation>
  </message>
 </context>
 <context>
  <name>views/ct/tool_column</name>
  <message>
   <source>%1: %2 slices a second (%3)</source>
   <translation>%1: %2 برش در ثانیه (%3)</translation>
  </message>
  <message>
   <source>Cine</source>
   <translation>پخش (Cine)</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>معکوس</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>پیکسل هموار</translation>
  </message>
  <message>
   <source>cine</source>
   <translation>پخش (Cine)</translation>
  </message>
  <message>
   <source>invert</source>
   <translation>معکوس</translation>
  </message>
  <message>
   <source>reading:%1</source>
   <translation>reading:%1</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>هموار</translation>
  </message>
 </context>
 <context>
  <name>views/ct/viewer_bar</name>
  <message>
   <source>3 planes</source>
   <translation>3 صفحه</translation>
  </message>
  <message>
   <source>5 levels</source>
   <translation>5 سطح</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>نشانگر متقاطع</translation>
  </message>
  <message>
   <source>Drag: %1 ▾</source>
   <translation>کشیدن: %1 ▾</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>چیدمان</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>سطح‌ها</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>تصاویر</translation>
  </message>
  <message>
   <source>Show ▾</source>
   <translation>نمایش ▾</translation>
  </message>
  <message>
   <source>Slab</source>
   <translation>اسلب</translation>
  </message>
  <message>
   <source>Slices taken together</source>
   <translation>برش‌هایی که با هم گرفته می‌شوند</translation>
  </message>
  <message>
   <source>Thinner</source>
   <translation>نازک‌تر</translation>
  </message>
  <message>
   <source>What is drawn on the pictures</source>
   <translation>آنچه روی تصاویر کشیده می‌شود</translation>
  </message>
  <message>
   <source>What left drag does</source>
   <translation>کار کشیدن با دکمه چپ</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>بزرگ‌نمایی</translation>
  </message>
  <message>
   <source>layout:%1</source>
   <translation>layout:%1</translation>
  </message>
  <message>
   <source>lesions</source>
   <translation>ضایعه‌ها</translation>
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
   <translation>انتخاب …</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>مقایسه نکردن (Esc)</translation>
  </message>
  <message>
   <source>Labels of the mask</source>
   <translation>برچسب‌های ماسک</translation>
  </message>
  <message>
   <source>Meaning of %1</source>
   <translation>معنای %1</translation>
  </message>
  <message>
   <source>Say what each label of “%1” means. The answer is kept for masks with the same labels.</source>
   <translation>معنای هر برچسب «%1» را تعیین کنید. پاسخ برای ماسک‌های با همین برچسب‌ها نگه داشته می‌شود.</translation>
  </message>
 </context>
 <context>
  <name>views/evaluate/page</name>
  <message>
   <source>A sheet with Reader, Level, TOT, GG and RET</source>
   <translation>برگه‌ای با Reader، Level، TOT، GG و RET</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>دسته</translation>
  </message>
  <message>
   <source>Class that is shown</source>
   <translation>دسته نمایش‌داده‌شده</translation>
  </message>
  <message>
   <source>Dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <source>Difference mL</source>
   <translation>اختلاف mL</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>خروجی…</translation>
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
   <translation>برچسب‌ها…</translation>
  </message>
  <message>
   <source>Map of what one marked alone</source>
   <translation>نقشه آنچه فقط یکی علامت زده است</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>ماسک‌ها</translation>
  </message>
  <message>
   <source>NIfTI, NRRD, MetaImage, DICOM SEG or RTSTRUCT</source>
   <translation>NIfTI، NRRD، MetaImage، DICOM SEG یا RTSTRUCT</translation>
  </message>
  <message>
   <source>Open mask…</source>
   <translation>باز کردن ماسک…</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>نمودارها</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>دقت (Precision)</translation>
  </message>
  <message>
   <source>Program mL</source>
   <translation>برنامه mL</translation>
  </message>
  <message>
   <source>Reader mL</source>
   <translation>خوانشگر mL</translation>
  </message>
  <message>
   <source>Readers' scores…</source>
   <translation>امتیازهای خوانشگران…</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>بازیابی (Recall)</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>امتیازها</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>نمایش</translation>
  </message>
  <message>
   <source>What the labels of the mask mean</source>
   <translation>معنای برچسب‌های ماسک</translation>
  </message>
  <message>
   <source>Workbook, JSON, plots, slices with both borders</source>
   <translation>کارپوشه، JSON، نمودارها، برش‌ها با هر دو مرز</translation>
  </message>
  <message>
   <source>dice</source>
   <translation>dice</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>پوشه</translation>
  </message>
  <message>
   <source>jaccard</source>
   <translation>jaccard</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>دقت (Precision)</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>بازیابی (Recall)</translation>
  </message>
 </context>
 <context>
  <name>views/help/encryption_dialog</name>
  <message>
   <source>Close this window (Esc)</source>
   <translation>بستن این پنجره (Esc)</translation>
  </message>
  <message>
   <source>Decrypt the records</source>
   <translation>رمزگشایی پرونده‌ها</translation>
  </message>
  <message>
   <source>Decrypted they can be read by whoever can read your files. Backups that were made encrypted stay so.</source>
   <translation>پس از رمزگشایی، هر کس بتواند فایل‌های شما را بخواند آنها را هم می‌خواند. پشتیبان‌هایی که رمزگذاری‌شده گرفته شده‌اند همان‌گونه می‌مانند.</translation>
  </message>
  <message>
   <source>Encrypt the records</source>
   <translation>رمزگذاری پرونده‌ها</translation>
  </message>
  <message>
   <source>Encryption of the records</source>
   <translation>رمزگذاری پرونده‌ها</translation>
  </message>
  <message>
   <source>Open the records</source>
   <translation>باز کردن پرونده‌ها</translation>
  </message>
  <message>
   <source>Pass phrase</source>
   <translation>عبارت عبور</translation>
  </message>
  <message>
   <source>Pass phrase or recovery key</source>
   <translation>عبارت عبور یا کلید بازیابی</translation>
  </message>
  <message>
   <source>Save a recovery key as well</source>
   <translation>ذخیره کلید بازیابی نیز</translation>
  </message>
  <message>
   <source>Save the recovery key …</source>
   <translation>ذخیره کلید بازیابی …</translation>
  </message>
  <message>
   <source>The database with names, numbers, days, findings and small pictures is encrypted (SQLCipher, AES-256), with it the daily copies. Masks and heat maps stay as they are: they hold no name.</source>
   <translation>پایگاه داده با نام‌ها، شماره‌ها، روزها، یافته‌ها و تصاویر کوچک رمزگذاری می‌شود (SQLCipher، AES-256) و با آن نسخه‌های روزانه. ماسک‌ها و نقشه‌های حرارتی همان‌گونه می‌مانند: نامی در آنها نیست.</translation>
  </message>
  <message>
   <source>The key is kept by this system: %1. The program opens the records without asking.</source>
   <translation>کلید را این سیستم نگه می‌دارد: %1. برنامه پرونده‌ها را بدون پرسش باز می‌کند.</translation>
  </message>
  <message>
   <source>The library for encrypted records is not installed; install the program with its extra “encryption”.</source>
   <translation>کتابخانه پرونده‌های رمزگذاری‌شده نصب نیست؛ برنامه را با افزونه «encryption» نصب کنید.</translation>
  </message>
  <message>
   <source>The records are locked</source>
   <translation>پرونده‌ها قفل‌اند</translation>
  </message>
  <message>
   <source>The records on this computer and their daily copies are encrypted.</source>
   <translation>پرونده‌های این رایانه و نسخه‌های روزانه آنها رمزگذاری شده‌اند.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>همان دوباره</translation>
  </message>
  <message>
   <source>The two pass phrases are not the same; type them again.</source>
   <translation>دو عبارت عبور یکسان نیستند؛ دوباره وارد کنید.</translation>
  </message>
  <message>
   <source>This system has no keyring for the key, so that you choose a pass phrase and type it at every start.</source>
   <translation>این سیستم دسته‌کلیدی برای کلید ندارد، پس عبارت عبوری انتخاب می‌کنید و در هر شروع وارد می‌کنید.</translation>
  </message>
  <message>
   <source>Type a pass phrase, twice.</source>
   <translation>عبارت عبور را دو بار وارد کنید.</translation>
  </message>
  <message>
   <source>Who loses the key loses the records: nobody can open them without it. A recovery key on paper opens them too.</source>
   <translation>هر کس کلید را گم کند پرونده‌ها را از دست می‌دهد: بدون آن هیچ‌کس نمی‌تواند بازشان کند. کلید بازیابی روی کاغذ هم بازشان می‌کند.</translation>
  </message>
  <message>
   <source>Work without records</source>
   <translation>کار بدون پرونده‌ها</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_keys</name>
  <message>
   <source>Back and forward</source>
   <translation>عقب و جلو</translation>
  </message>
  <message>
   <source>Ctrl + wheel, Ctrl++, Ctrl+-, Ctrl+0</source>
   <translation>Ctrl + چرخ، Ctrl++، Ctrl+-، Ctrl+0</translation>
  </message>
  <message>
   <source>F3 or Enter, Shift+F3</source>
   <translation>F3 یا Enter، Shift+F3</translation>
  </message>
  <message>
   <source>Next and previous place found</source>
   <translation>جای بعدی و قبلی یافته‌شده</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>جستجو</translation>
  </message>
  <message>
   <source>Size of the letters</source>
   <translation>اندازه حروف</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_text</name>
  <message>
   <source>Page of the guide</source>
   <translation>صفحه راهنما</translation>
  </message>
 </context>
 <context>
  <name>views/help/guide_window</name>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>عقب (Alt+Left)</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>فهرست</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>جلو (Alt+Right)</translation>
  </message>
  <message>
   <source>Next place (F3 or Enter)</source>
   <translation>جای بعدی (F3 یا Enter)</translation>
  </message>
  <message>
   <source>Nothing was found. Every word you type must stand on the page.</source>
   <translation>چیزی پیدا نشد. همه واژه‌هایی که می‌نویسید باید در صفحه باشد.</translation>
  </message>
  <message>
   <source>Pages found</source>
   <translation>صفحه‌های یافته‌شده</translation>
  </message>
  <message>
   <source>Previous place (Shift+F3)</source>
   <translation>جای قبلی (Shift+F3)</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation>جستجو در راهنما</translation>
  </message>
  <message>
   <source>Search the guide (Ctrl+F)</source>
   <translation>جستجو در راهنما (Ctrl+F)</translation>
  </message>
  <message>
   <source>User guide</source>
   <translation>راهنمای کاربر</translation>
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
   <translation>بر پایه</translation>
  </message>
  <message>
   <source>Errors were measured on a patient kept out of training, with inserted lesions of known extent.</source>
   <translation>خطاها روی بیماری کنارگذاشته از آموزش، با ضایعه‌های درج‌شده با وسعت معلوم اندازه‌گیری شده است.</translation>
  </message>
  <message>
   <source>Interstitial lung disease in systemic sclerosis on chest CT: lung and lesion masks, Goh levels, extent scores, heat maps. Everything is computed on this computer; no connection is opened.</source>
   <translation>بیماری بینابینی ریه در اسکلروز سیستمیک در CT قفسه سینه: ماسک ریه و ضایعه، سطح‌های Goh، امتیازهای وسعت، نقشه‌های حرارتی. همه چیز روی همین رایانه محاسبه می‌شود؛ هیچ اتصالی برقرار نمی‌شود.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>مجوز</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>محدودیت‌ها</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>اندازه‌گیری‌شده</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>شبکه‌ها</translation>
  </message>
  <message>
   <source>No networks are installed in this copy.</source>
   <translation>در این نسخه شبکه‌ای نصب نیست.</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>هدف</translation>
  </message>
  <message>
   <source>Research use only. Not a medical device, not for diagnosis.</source>
   <translation>فقط برای کاربرد پژوهشی. وسیله پزشکی نیست و برای تشخیص نیست.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>نسخه</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>نسخه‌ها</translation>
  </message>
 </context>
 <context>
  <name>views/help/key_sheet</name>
  <message>
   <source>Change keys…</source>
   <translation>تغییر کلیدها…</translation>
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation>کلیدها و ماوس</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>ماوس</translation>
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
   <translation>%1 همه‌جا به خانه‌ها و کادرها تعلق دارد و واگذارشدنی نیست.</translation>
  </message>
  <message>
   <source>%1 is its key already.</source>
   <translation>%1 از پیش کلید آن است.</translation>
  </message>
  <message>
   <source>%1 is the key of “%2” (%3); it would have it no more.</source>
   <translation>%1 کلید «%2» (%3) است؛ آن فرمان دیگر این کلید را نخواهد داشت.</translation>
  </message>
  <message>
   <source>Add it</source>
   <translation>افزودن آن</translation>
  </message>
  <message>
   <source>Beside the keys there are</source>
   <translation>افزون بر کلیدها اینها هم هست</translation>
  </message>
  <message>
   <source>Change keys</source>
   <translation>تغییر کلیدها</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>فرمان</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>فرمان‌ها و کلیدهایشان</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>کلیدها</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>کلید تازه</translation>
  </message>
  <message>
   <source>New key: press it here</source>
   <translation>کلید تازه: آن را اینجا بزنید</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>بدون کلید</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>بخش</translation>
  </message>
  <message>
   <source>Press the key, with Ctrl, Shift or Alt where wanted</source>
   <translation>کلید را بزنید، در صورت نیاز با Ctrl، Shift یا Alt</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>بازنشانی</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>بازنشانی همه</translation>
  </message>
  <message>
   <source>Search a command or a key</source>
   <translation>جستجوی فرمان یا کلید</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>گرفتن کلید از آن فرمان</translation>
  </message>
  <message>
   <source>The command stays in the menu and under Ctrl+K</source>
   <translation>فرمان در منو و زیر Ctrl+K می‌ماند</translation>
  </message>
  <message>
   <source>The usual keys of all commands</source>
   <translation>کلیدهای معمول همه فرمان‌ها</translation>
  </message>
  <message>
   <source>The usual keys of this command</source>
   <translation>کلیدهای معمول این فرمان</translation>
  </message>
  <message>
   <source>Use this key</source>
   <translation>استفاده از این کلید</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>تغییرکرده</translation>
  </message>
 </context>
 <context>
  <name>views/help/preferences</name>
  <message>
   <source>As many as are useful</source>
   <translation>به هر تعداد که مفید باشد</translation>
  </message>
  <message>
   <source>Ask whether to open it again</source>
   <translation>پرسیدن که دوباره باز شود یا نه</translation>
  </message>
  <message>
   <source>Careful marking: lesions also of mirror images, three times as slow</source>
   <translation>علامت‌گذاری دقیق: ضایعه‌ها از تصاویر آینه‌ای هم، سه برابر کندتر</translation>
  </message>
  <message>
   <source>Encrypt or decrypt the records, recovery key</source>
   <translation>رمزگذاری یا رمزگشایی پرونده‌ها، کلید بازیابی</translation>
  </message>
  <message>
   <source>Encryption of the records …</source>
   <translation>رمزگذاری پرونده‌ها …</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>پوشه‌ها</translation>
  </message>
  <message>
   <source>Graphics card (CUDA)</source>
   <translation>کارت گرافیک (CUDA)</translation>
  </message>
  <message>
   <source>Graphics card where there is one (CUDA), else processor</source>
   <translation>کارت گرافیک اگر باشد (CUDA)، وگرنه پردازنده</translation>
  </message>
  <message>
   <source>Heat maps of the five levels in every analysis</source>
   <translation>نقشه حرارتی پنج سطح در هر تحلیل</translation>
  </message>
  <message>
   <source>Keep patients, visits and results in the records</source>
   <translation>نگه‌داشتن بیماران، ویزیت‌ها و نتایج در پرونده‌ها</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>زبان</translation>
  </message>
  <message>
   <source>Language, theme and size of the letters change at the next start.</source>
   <translation>زبان، پوسته و اندازه حروف با شروع بعدی تغییر می‌کند.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>باز نشود</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>ظاهر</translation>
  </message>
  <message>
   <source>Name that goes with your edits</source>
   <translation>نامی که با ویرایش‌های شما ثبت می‌شود</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>دوباره باز شود</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>ترجیحات</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>حریم خصوصی</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>پردازنده</translation>
  </message>
  <message>
   <source>Processor threads of the networks</source>
   <translation>رشته‌های پردازنده برای شبکه‌ها</translation>
  </message>
  <message>
   <source>Show codes (P0001) instead of names, everywhere</source>
   <translation>همه‌جا کد (P0001) به‌جای نام</translation>
  </message>
  <message>
   <source>That of this computer</source>
   <translation>زبان این رایانه</translation>
  </message>
  <message>
   <source>The last CT at the start</source>
   <translation>آخرین CT هنگام شروع</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>پوسته</translation>
  </message>
  <message>
   <source>Where the networks run</source>
   <translation>محل اجرای شبکه‌ها</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>کلیدها</translation>
  </message>
 </context>
 <context>
  <name>views/help/presets_dialog</name>
  <message>
   <source>Centre</source>
   <translation>مرکز</translation>
  </message>
  <message>
   <source>Centre of the preset %1</source>
   <translation>مرکز پیش‌تنظیم %1</translation>
  </message>
  <message>
   <source>Name of the preset %1</source>
   <translation>نام پیش‌تنظیم %1</translation>
  </message>
  <message>
   <source>Names, centres and widths as they were at first</source>
   <translation>نام، مرکز و پهنا مانند آغاز</translation>
  </message>
  <message>
   <source>The keys stay with their row.</source>
   <translation>کلیدها با ردیف خود می‌مانند.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>پهنا</translation>
  </message>
  <message>
   <source>Width of the preset %1</source>
   <translation>پهنای پیش‌تنظیم %1</translation>
  </message>
  <message>
   <source>Window presets</source>
   <translation>پیش‌تنظیم‌های پنجره</translation>
  </message>
 </context>
 <context>
  <name>views/help/tour_card</name>
  <message>
   <source>Back</source>
   <translation>بازگشت</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>پایان تور</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>گام %1 از %2</translation>
  </message>
  <message>
   <source>Tour, step %1 of %2: %3. %4</source>
   <translation>تور، گام %1 از %2: %3. %4</translation>
  </message>
 </context>
 <context>
  <name>views/main_window</name>
  <message>
   <source>%1 – research use only</source>
   <translation>%1 – فقط برای کاربرد پژوهشی</translation>
  </message>
  <message>
   <source>Go to the CT that is analysed</source>
   <translation>رفتن به CT در حال تحلیل</translation>
  </message>
  <message>
   <source>Research use only. Measured errors of the networks: About</source>
   <translation>فقط برای کاربرد پژوهشی. خطاهای اندازه‌گیری‌شده شبکه‌ها: درباره</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>ماندن</translation>
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
   <translation>یک‌سوم‌ها: ارتفاع ریه‌ها در سه بخش برابر. برای هیستوگرام ردیفی را انتخاب کنید.</translation>
  </message>
  <message>
   <source>excess kurtosis %1</source>
   <translation>کشیدگی اضافی %1</translation>
  </message>
  <message>
   <source>excess kurtosis from −1024 to −200 HU</source>
   <translation>کشیدگی اضافی از −1024 تا −200 HU</translation>
  </message>
  <message>
   <source>skewness %1</source>
   <translation>چولگی %1</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/panel</name>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Delete the chosen measurement (Del); Undo brings it back</source>
   <translation>حذف اندازه‌گیری انتخاب‌شده (Del)؛ واگرد آن را برمی‌گرداند</translation>
  </message>
  <message>
   <source>Histogram of %1 voxels</source>
   <translation>هیستوگرام %1 وکسل</translation>
  </message>
  <message>
   <source>Measurement</source>
   <translation>اندازه‌گیری</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>اندازه‌گیری‌ها</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>برش</translation>
  </message>
  <message>
   <source>bins of %1 HU, line: mean</source>
   <translation>بازه‌های %1 HU، خط: میانگین</translation>
  </message>
 </context>
 <context>
  <name>views/measuring/shape_tool</name>
  <message>
   <source>A measurement begins inside the picture.</source>
   <translation>اندازه‌گیری باید درون تصویر آغاز شود.</translation>
  </message>
 </context>
 <context>
  <name>views/networks/dialog</name>
  <message>
   <source>About this network</source>
   <translation>درباره این شبکه</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>افزودن…</translation>
  </message>
  <message>
   <source>Ask the picked network on the generated chest</source>
   <translation>پرسش از شبکه انتخاب‌شده روی قفسه سینه ساختگی</translation>
  </message>
  <message>
   <source>Choose a network and its card</source>
   <translation>انتخاب شبکه و کارت آن</translation>
  </message>
  <message>
   <source>Choose an ONNX file and its card</source>
   <translation>انتخاب فایل ONNX و کارت آن</translation>
  </message>
  <message>
   <source>Drop a network here: one ONNX file (.onnx) with its card (.json)</source>
   <translation>شبکه را اینجا رها کنید: یک فایل ONNX (.onnx) با کارت آن (.json)</translation>
  </message>
  <message>
   <source>It is taken in only after it was checked and answered properly on a generated chest.</source>
   <translation>فقط پس از بررسی و پاسخ درست روی قفسه سینه ساختگی پذیرفته می‌شود.</translation>
  </message>
  <message>
   <source>Network and card (*.onnx *.json);;All files (*)</source>
   <translation>شبکه و کارت (*.onnx *.json);;همه فایل‌ها (*)</translation>
  </message>
  <message>
   <source>On the generated chest</source>
   <translation>روی قفسه سینه ساختگی</translation>
  </message>
  <message>
   <source>One network or method serves each role. An analysis that was made keeps its own; the next uses these.</source>
   <translation>هر نقش یک شبکه یا روش دارد. تحلیل انجام‌شده شبکه‌های خود را نگه می‌دارد؛ تحلیل بعدی از اینها استفاده می‌کند.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>حذف آن</translation>
  </message>
  <message>
   <source>Remove “%1”? Its file and card are deleted from this computer.</source>
   <translation>«%1» حذف شود؟ فایل و کارت آن از این رایانه پاک می‌شود.</translation>
  </message>
  <message>
   <source>Stop; nothing is added (Esc)</source>
   <translation>توقف؛ چیزی افزوده نمی‌شود (Esc)</translation>
  </message>
  <message>
   <source>Take the picked network out; only added ones can go</source>
   <translation>کنار گذاشتن شبکه انتخاب‌شده؛ فقط شبکه‌های افزوده حذف می‌شوند</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>آزمون دوباره</translation>
  </message>
  <message>
   <source>What the network did in the test</source>
   <translation>کار شبکه در آزمون</translation>
  </message>
 </context>
 <context>
  <name>views/networks/table</name>
  <message>
   <source>For</source>
   <translation>برای</translation>
  </message>
  <message>
   <source>From</source>
   <translation>منشأ</translation>
  </message>
  <message>
   <source>Measured error</source>
   <translation>خطای اندازه‌گیری‌شده</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>شبکه</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Use “%1”: %2</source>
   <translation>استفاده از «%1»: %2</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>در حال استفاده</translation>
  </message>
  <message>
   <source>use</source>
   <translation>استفاده</translation>
  </message>
  <message>
   <source>used</source>
   <translation>در حال استفاده</translation>
  </message>
 </context>
 <context>
  <name>views/networks/text</name>
  <message>
   <source>% of the lungs</source>
   <translation>% ریه‌ها</translation>
  </message>
  <message>
   <source>A generated chest shows whether a network answers properly, not how good it is on patients.</source>
   <translation>قفسه سینه ساختگی نشان می‌دهد شبکه درست پاسخ می‌دهد یا نه، نه اینکه روی بیماران چقدر خوب است.</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>طراحی</translation>
  </message>
  <message>
   <source>Differs from the published one</source>
   <translation>تفاوت با نسخه منتشرشده</translation>
  </message>
  <message>
   <source>Goh level</source>
   <translation>سطح Goh</translation>
  </message>
  <message>
   <source>It marks no lungs.</source>
   <translation>ریه‌ها را علامت نمی‌زند.</translation>
  </message>
  <message>
   <source>Its card says nothing more.</source>
   <translation>کارت آن چیز بیشتری نمی‌گوید.</translation>
  </message>
  <message>
   <source>Lungs overlap with the truth by %1 (Dice).</source>
   <translation>هم‌پوشانی ریه‌ها با واقعیت %1 (Dice).</translation>
  </message>
  <message>
   <source>Mean error, points</source>
   <translation>میانگین خطا، واحد</translation>
  </message>
  <message>
   <source>Not tried on this computer yet. “Test again” asks it on a generated chest whose truth is known.</source>
   <translation>هنوز روی این رایانه آزموده نشده است. «آزمون دوباره» آن را روی قفسه سینه ساختگی با واقعیت معلوم می‌آزماید.</translation>
  </message>
  <message>
   <source>Total (union)</source>
   <translation>کل (اجتماع)</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>آموزش</translation>
  </message>
  <message>
   <source>What is noted of its last trial cannot be read; “Test again” asks it anew.</source>
   <translation>آنچه از آخرین آزمون آن ثبت شده خوانده نمی‌شود؛ «آزمون دوباره» آن را از نو می‌آزماید.</translation>
  </message>
  <message>
   <source>added</source>
   <translation>افزوده</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>داخلی</translation>
  </message>
  <message>
   <source>mm above the truth</source>
   <translation>mm بالاتر از واقعیت</translation>
  </message>
  <message>
   <source>network / truth, %</source>
   <translation>شبکه / واقعیت، %</translation>
  </message>
  <message>
   <source>nothing this program knows</source>
   <translation>چیزی که این برنامه می‌شناسد نیست</translation>
  </message>
  <message>
   <source>nothing was answered</source>
   <translation>پاسخی داده نشد</translation>
  </message>
  <message>
   <source>overlap with the truth (Dice)</source>
   <translation>هم‌پوشانی با واقعیت (Dice)</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>برنامه</translation>
  </message>
 </context>
 <context>
  <name>views/patient/change_table</name>
  <message>
   <source>%1 %2 (extent: noise)</source>
   <translation>%1 %2 (وسعت: نویز)</translation>
  </message>
  <message>
   <source>%1 better</source>
   <translation>%1 بهتر</translation>
  </message>
  <message>
   <source>%1 worse</source>
   <translation>%1 بدتر</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>مطلق</translation>
  </message>
  <message>
   <source>Absolute change divided by the days between the measurements, times 365.25.</source>
   <translation>تغییر مطلق تقسیم بر روزهای میان دو اندازه‌گیری، ضربدر 365.25.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>بعدی</translation>
  </message>
  <message>
   <source>After day</source>
   <translation>روز پس از</translation>
  </message>
  <message>
   <source>An extent that changed by up to 3.4 points is within measurement noise (Humphries, ERJ 2018).</source>
   <translation>وسعتی که تا 3.4 واحد تغییر کرده در محدوده نویز اندازه‌گیری است (Humphries, ERJ 2018).</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>قبلی</translation>
  </message>
  <message>
   <source>Before day</source>
   <translation>روز پیش از</translation>
  </message>
  <message>
   <source>Copy for a spreadsheet, with every digit (Ctrl+C in the table)</source>
   <translation>کپی برای صفحه‌گسترده، با همه رقم‌ها (Ctrl+C در جدول)</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>کپی جدول</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>گروه</translation>
  </message>
  <message>
   <source>In percent of the earlier value.</source>
   <translation>به درصد مقدار قبلی.</translation>
  </message>
  <message>
   <source>Later minus earlier value; percentages change by points.</source>
   <translation>مقدار بعدی منهای مقدار قبلی؛ درصدها به واحد تغییر می‌کنند.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>یادداشت</translation>
  </message>
  <message>
   <source>Per year</source>
   <translation>در سال</translation>
  </message>
  <message>
   <source>Relative %</source>
   <translation>نسبی %</translation>
  </message>
  <message>
   <source>Relative (%)</source>
   <translation>نسبی (%)</translation>
  </message>
  <message>
   <source>Two visits with the same measurement are needed to show a change.</source>
   <translation>برای نمایش تغییر، دو ویزیت با اندازه‌گیری یکسان لازم است.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>واحد</translation>
  </message>
  <message>
   <source>missing at %1</source>
   <translation>در %1 موجود نیست</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_dialog</name>
  <message>
   <source>%1 new visit</source>
   <translation>%1 ویزیت تازه</translation>
  </message>
  <message>
   <source>%1 new visits</source>
   <translation>%1 ویزیت تازه</translation>
  </message>
  <message>
   <source>%1 of %2, %3:</source>
   <translation>%1 از %2، %3:</translation>
  </message>
  <message>
   <source>%1 skipped</source>
   <translation>%1 کنار گذاشته شد</translation>
  </message>
  <message>
   <source>%1 with a doubt left out</source>
   <translation>%1 مورد مشکوک کنار گذاشته شد</translation>
  </message>
  <message>
   <source>%1, %2 into visits that are there</source>
   <translation>%1، %2 به ویزیت‌های موجود</translation>
  </message>
  <message>
   <source>03/04/2024 is 3 April</source>
   <translation>03/04/2024 یعنی 3 آوریل</translation>
  </message>
  <message>
   <source>03/04/2024 is March 4</source>
   <translation>03/04/2024 یعنی 4 مارس</translation>
  </message>
  <message>
   <source>A sheet with lung function</source>
   <translation>برگه‌ای با عملکرد ریه</translation>
  </message>
  <message>
   <source>An Excel or CSV file</source>
   <translation>فایل Excel یا CSV</translation>
  </message>
  <message>
   <source>Choose file…</source>
   <translation>انتخاب فایل…</translation>
  </message>
  <message>
   <source>Close without importing (Esc)</source>
   <translation>بستن بدون وارد کردن (Esc)</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>ستون</translation>
  </message>
  <message>
   <source>Drop an Excel (.xlsx) or CSV file with lung function here</source>
   <translation>فایل Excel (.xlsx) یا CSV عملکرد ریه را اینجا رها کنید</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>نمونه</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>محتوا</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>وارد کردن</translation>
  </message>
  <message>
   <source>Import %1</source>
   <translation>وارد کردن %1</translation>
  </message>
  <message>
   <source>Import lung function</source>
   <translation>وارد کردن عملکرد ریه</translation>
  </message>
  <message>
   <source>Reading the sheet …</source>
   <translation>در حال خواندن برگه …</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>برگه</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>برگه کارپوشه</translation>
  </message>
  <message>
   <source>Sheets (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
   <translation>برگه‌ها (*.xlsx *.xlsm *.csv *.tsv *.txt);;همه فایل‌ها (*)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>توقف</translation>
  </message>
  <message>
   <source>Stop this; nothing is half imported</source>
   <translation>توقف؛ چیزی نیمه‌کاره وارد نمی‌شود</translation>
  </message>
  <message>
   <source>Take doubtful values too</source>
   <translation>مقادیر مشکوک هم وارد شود</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>نخست روز است</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>نخست ماه است</translation>
  </message>
  <message>
   <source>What %1 holds</source>
   <translation>محتوای %1</translation>
  </message>
  <message>
   <source>What happens with each row</source>
   <translation>سرنوشت هر ردیف</translation>
  </message>
  <message>
   <source>What the columns hold</source>
   <translation>محتوای ستون‌ها</translation>
  </message>
  <message>
   <source>Whose rows</source>
   <translation>ردیف‌های چه کسی</translation>
  </message>
  <message>
   <source>all rows are of %1</source>
   <translation>همه ردیف‌ها از %1 است</translation>
  </message>
  <message>
   <source>also the %1 with a doubt</source>
   <translation>همچنین %1 مورد مشکوک</translation>
  </message>
  <message>
   <source>also the one with a doubt</source>
   <translation>همچنین یک مورد مشکوک</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>پنهان</translation>
  </message>
  <message>
   <source>rows of all patients</source>
   <translation>ردیف‌های همه بیماران</translation>
  </message>
 </context>
 <context>
  <name>views/patient/import_rows</name>
  <message>
   <source>Also</source>
   <translation>نیز</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>ردیف</translation>
  </message>
  <message>
   <source>Rows of the sheet</source>
   <translation>ردیف‌های برگه</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>آنچه رخ می‌دهد</translation>
  </message>
  <message>
   <source>skipped: %1</source>
   <translation>کنار گذاشته شد: %1</translation>
  </message>
 </context>
 <context>
  <name>views/patient/patient_editor</name>
  <message>
   <source>A patient without a CT</source>
   <translation>بیماری بدون CT</translation>
  </message>
  <message>
   <source>Antibody</source>
   <translation>آنتی‌بادی</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>تولد</translation>
  </message>
  <message>
   <source>Disease</source>
   <translation>بیماری</translation>
  </message>
  <message>
   <source>Hospital ID</source>
   <translation>شماره بیمارستانی</translation>
  </message>
  <message>
   <source>Name, hospital ID and year of birth come from the CT. Press the pencil to correct them.</source>
   <translation>نام، شماره بیمارستانی و سال تولد از CT می‌آید. برای تصحیح، مداد را بزنید.</translation>
  </message>
  <message>
   <source>New patient</source>
   <translation>بیمار تازه</translation>
  </message>
  <message>
   <source>No patient is open</source>
   <translation>بیماری باز نیست</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>یادداشت‌ها</translation>
  </message>
  <message>
   <source>Notes about the patient</source>
   <translation>یادداشت‌های بیمار</translation>
  </message>
  <message>
   <source>Open a CT, choose a patient on the start page, or begin with a new one.</source>
   <translation>یک CT باز کنید، در صفحه شروع بیماری انتخاب کنید، یا با بیمار تازه‌ای آغاز کنید.</translation>
  </message>
  <message>
   <source>Pseudonym mode is on</source>
   <translation>حالت نام مستعار روشن است</translation>
  </message>
  <message>
   <source>Remove this patient; Undo brings the patient back</source>
   <translation>حذف این بیمار؛ واگرد بیمار را برمی‌گرداند</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>جنس</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>سال تولد</translation>
  </message>
  <message>
   <source>code</source>
   <translation>کد</translation>
  </message>
  <message>
   <source>female</source>
   <translation>زن</translation>
  </message>
  <message>
   <source>male</source>
   <translation>مرد</translation>
  </message>
  <message>
   <source>name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>معلوم نیست</translation>
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
   <translation>تغییر</translation>
  </message>
  <message>
   <source>Progression</source>
   <translation>پیشرفت</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>روند</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_grid</name>
  <message>
   <source>%1 %2 it</source>
   <translation>%1 آن را %2</translation>
  </message>
  <message>
   <source>%1 does not ask for %2</source>
   <translation>%1 از %2 نمی‌پرسد</translation>
  </message>
  <message>
   <source>%1 may decide it, %2 in any case</source>
   <translation>%1 شاید تعیینش کند، %2 در هر حال</translation>
  </message>
  <message>
   <source>%1, %2: not asked</source>
   <translation>%1، %2: پرسیده نمی‌شود</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>پاسخ</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>تعریف</translation>
  </message>
  <message>
   <source>Definitions of progression and what each asks for</source>
   <translation>تعریف‌های پیشرفت و آنچه هر کدام می‌پرسد</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>کاربرد ندارد</translation>
  </message>
  <message>
   <source>Nothing is missing: every definition that applies is decided.</source>
   <translation>چیزی کم نیست: همه تعریف‌های کاربردپذیر تعیین شده‌اند.</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>تعیین‌نشده</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>موارد ناموجود</translation>
  </message>
  <message>
   <source>What is missing: %1</source>
   <translation>موارد ناموجود: %1</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>همه آنها</translation>
  </message>
  <message>
   <source>decide</source>
   <translation>تعیین می‌کنند</translation>
  </message>
  <message>
   <source>decides</source>
   <translation>تعیین می‌کند</translation>
  </message>
  <message>
   <source>four</source>
   <translation>چهار</translation>
  </message>
  <message>
   <source>help</source>
   <translation>راهنما</translation>
  </message>
  <message>
   <source>one</source>
   <translation>یک</translation>
  </message>
  <message>
   <source>two</source>
   <translation>دو</translation>
  </message>
 </context>
 <context>
  <name>views/patient/progression_panel</name>
  <message>
   <source>Copy all definitions with their inputs; no name in it</source>
   <translation>کپی همه تعریف‌ها با ورودی‌هایشان؛ بدون نام</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>کپی به‌صورت متن</translation>
  </message>
  <message>
   <source>Every definition is shown as published and none is recommended: they class up to a third of patients differently.</source>
   <translation>هر تعریف همان‌گونه که منتشر شده نشان داده می‌شود و هیچ‌کدام توصیه نمی‌شود: تا یک‌سوم بیماران را متفاوت طبقه‌بندی می‌کنند.</translation>
  </message>
  <message>
   <source>More fibrosis on CT</source>
   <translation>فیبروز بیشتر در CT</translation>
  </message>
  <message>
   <source>More fibrosis on CT (INBUILD)</source>
   <translation>فیبروز بیشتر در CT (INBUILD)</translation>
  </message>
  <message>
   <source>Progression needs two visits on different days.</source>
   <translation>پیشرفت به دو ویزیت در روزهای متفاوت نیاز دارد.</translation>
  </message>
  <message>
   <source>What you see on the CTs</source>
   <translation>آنچه در CTها می‌بینید</translation>
  </message>
  <message>
   <source>Worse symptoms are taken from the visits.</source>
   <translation>علائم بدتر از ویزیت‌ها گرفته می‌شود.</translation>
  </message>
  <message>
   <source>another explanation for the worsening</source>
   <translation>توضیح دیگر برای بدتر شدن</translation>
  </message>
  <message>
   <source>definitions of progression</source>
   <translation>تعریف‌های پیشرفت</translation>
  </message>
  <message>
   <source>looked, %1 seen</source>
   <translation>بررسی شد، %1 دیده شد</translation>
  </message>
  <message>
   <source>looked, none seen</source>
   <translation>بررسی شد، چیزی دیده نشد</translation>
  </message>
  <message>
   <source>not looked</source>
   <translation>بررسی نشده</translation>
  </message>
  <message>
   <source>ret.</source>
   <translation>رتیکولاسیون</translation>
  </message>
 </context>
 <context>
  <name>views/patient/rule_card</name>
  <message>
   <source>Asked: %1</source>
   <translation>پرسیده می‌شود: %1</translation>
  </message>
  <message>
   <source>CPI</source>
   <translation>CPI</translation>
  </message>
  <message>
   <source>Cannot be decided</source>
   <translation>قابل تعیین نیست</translation>
  </message>
  <message>
   <source>FVC min. change</source>
   <translation>حداقل تغییر FVC</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>برقرار است</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>موجود نیست:</translation>
  </message>
  <message>
   <source>Missing: %1</source>
   <translation>موجود نیست: %1</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>برقرار نیست</translation>
  </message>
  <message>
   <source>Source: %1</source>
   <translation>منبع: %1</translation>
  </message>
  <message>
   <source>Time window: %1</source>
   <translation>بازه زمانی: %1</translation>
  </message>
  <message>
   <source>Window: %1
%2</source>
   <translation>بازه: %1
%2</translation>
  </message>
  <message>
   <source>not determined</source>
   <translation>تعیین نشده</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_boxes</name>
  <message>
   <source>Keep it anyway</source>
   <translation>با وجود این نگه‌داشتن</translation>
  </message>
  <message>
   <source>The value is right: save it as it is</source>
   <translation>مقدار درست است: همان‌گونه ذخیره شود</translation>
  </message>
  <message>
   <source>This was typed and is not saved yet: Enter saves it, Esc brings the saved value back.</source>
   <translation>این مقدار وارد شده و هنوز ذخیره نشده است: Enter ذخیره می‌کند، Esc مقدار ذخیره‌شده را برمی‌گرداند.</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_editor</name>
  <message>
   <source>A visit needs a day; type it like 2024-03-15.</source>
   <translation>ویزیت به روز نیاز دارد؛ آن را مانند 2024-03-15 بنویسید.</translation>
  </message>
  <message>
   <source>Breathlessness, mMRC</source>
   <translation>تنگی نفس، mMRC</translation>
  </message>
  <message>
   <source>Choose a visit in the table, or add one (Ctrl+N).</source>
   <translation>ویزیتی در جدول انتخاب کنید، یا یکی بیفزایید (Ctrl+N).</translation>
  </message>
  <message>
   <source>DLCO Hb-corrected</source>
   <translation>DLCO تصحیح‌شده Hb</translation>
  </message>
  <message>
   <source>Day of lung function</source>
   <translation>روز عملکرد ریه</translation>
  </message>
  <message>
   <source>Day of the visit</source>
   <translation>روز ویزیت</translation>
  </message>
  <message>
   <source>Hb-corrected</source>
   <translation>تصحیح‌شده Hb</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>شرح</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>اندازه‌گیری در</translation>
  </message>
  <message>
   <source>No CT at this visit.</source>
   <translation>این ویزیت CT ندارد.</translation>
  </message>
  <message>
   <source>No visit chosen</source>
   <translation>ویزیتی انتخاب نشده</translation>
  </message>
  <message>
   <source>Notes about the visit</source>
   <translation>یادداشت‌های ویزیت</translation>
  </message>
  <message>
   <source>Remove this visit; Undo brings it back</source>
   <translation>حذف این ویزیت؛ واگرد آن را برمی‌گرداند</translation>
  </message>
  <message>
   <source>Symptoms in words</source>
   <translation>شرح علائم</translation>
  </message>
  <message>
   <source>Symptoms worse since the last visit</source>
   <translation>بدتر شدن علائم از ویزیت پیش</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>درمان</translation>
  </message>
  <message>
   <source>Treatment and notes</source>
   <translation>درمان و یادداشت‌ها</translation>
  </message>
  <message>
   <source>Visit %1</source>
   <translation>ویزیت %1</translation>
  </message>
  <message>
   <source>Worse since last</source>
   <translation>بدتر از ویزیت پیش</translation>
  </message>
  <message>
   <source>composite physiologic index %1</source>
   <translation>شاخص فیزیولوژیک ترکیبی %1</translation>
  </message>
  <message>
   <source>extent %1 %</source>
   <translation>وسعت %1 %</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>پرسیده نشده</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>ثبت نشده</translation>
  </message>
  <message>
   <source>same day</source>
   <translation>همان روز</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_pair</name>
  <message>
   <source>%1 months apart</source>
   <translation>با فاصله %1 ماه</translation>
  </message>
  <message>
   <source>First visit</source>
   <translation>ویزیت نخست</translation>
  </message>
  <message>
   <source>Second visit</source>
   <translation>ویزیت دوم</translation>
  </message>
  <message>
   <source>Two visits are needed to compare.</source>
   <translation>برای مقایسه دو ویزیت لازم است.</translation>
  </message>
  <message>
   <source>with</source>
   <translation>با</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visit_text</name>
  <message>
   <source>% pred</source>
   <translation>% پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>%1 + %2 more</source>
   <translation>%1 + %2 مورد دیگر</translation>
  </message>
  <message>
   <source>0 – breathless only on strenuous exercise</source>
   <translation>0 – تنگی نفس فقط در فعالیت شدید</translation>
  </message>
  <message>
   <source>1 – short of breath when hurrying or walking up a slight hill</source>
   <translation>1 – تنگی نفس هنگام شتاب یا بالا رفتن از شیب ملایم</translation>
  </message>
  <message>
   <source>2 – walks slower than people of the same age, or stops for breath</source>
   <translation>2 – آهسته‌تر از همسالان راه می‌رود، یا برای نفس‌گرفتن می‌ایستد</translation>
  </message>
  <message>
   <source>3 – stops for breath after about 100 m or a few minutes</source>
   <translation>3 – پس از حدود 100 m یا چند دقیقه برای نفس‌گرفتن می‌ایستد</translation>
  </message>
  <message>
   <source>4 – too breathless to leave the house, or when dressing</source>
   <translation>4 – از شدت تنگی نفس از خانه بیرون نمی‌رود، یا هنگام لباس پوشیدن</translation>
  </message>
  <message>
   <source>5.1 or 15.2 mL/min/mmHg</source>
   <translation>5.1 یا 15.2 mL/min/mmHg</translation>
  </message>
  <message>
   <source>CT without a description</source>
   <translation>CT بدون توضیح</translation>
  </message>
  <message>
   <source>It is not saved yet.</source>
   <translation>هنوز ذخیره نشده است.</translation>
  </message>
  <message>
   <source>There is no day “%1” in the calendar. %2</source>
   <translation>روزی به نام «%1» در تقویم نیست. %2</translation>
  </message>
  <message>
   <source>liter</source>
   <translation>لیتر</translation>
  </message>
  <message>
   <source>liters</source>
   <translation>لیتر</translation>
  </message>
  <message>
   <source>litre</source>
   <translation>لیتر</translation>
  </message>
  <message>
   <source>meters</source>
   <translation>متر</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>متر</translation>
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
   <translation>«%1» را می‌توان دو تاریخ خواند؛ آن را به شکل %2-MM-DD بنویسید. %3</translation>
  </message>
  <message>
   <source>“%1” is not a date; type it like 2024-03-15 or 15.03.2024. %2</source>
   <translation>«%1» تاریخ نیست؛ آن را مانند 2024-03-15 یا 15.03.2024 بنویسید. %2</translation>
  </message>
  <message>
   <source>“%1” is not a number; type it like %2. %3</source>
   <translation>«%1» عدد نیست؛ آن را مانند %2 بنویسید. %3</translation>
  </message>
  <message>
   <source>“%1” is not a year of birth; type four digits. %2</source>
   <translation>«%1» سال تولد نیست؛ چهار رقم بنویسید. %2</translation>
  </message>
 </context>
 <context>
  <name>views/patient/visits_table</name>
  <message>
   <source>%1 for haemoglobin</source>
   <translation>%1 برای هموگلوبین</translation>
  </message>
  <message>
   <source>Add a visit on this day (Ctrl+N, then Enter)</source>
   <translation>افزودن ویزیت در این روز (Ctrl+N، سپس Enter)</translation>
  </message>
  <message>
   <source>Add visit</source>
   <translation>افزودن ویزیت</translation>
  </message>
  <message>
   <source>Day of the new visit</source>
   <translation>روز ویزیت تازه</translation>
  </message>
  <message>
   <source>Extent %</source>
   <translation>وسعت %</translation>
  </message>
  <message>
   <source>First of the two visits compared</source>
   <translation>نخستینِ دو ویزیت مقایسه‌شده</translation>
  </message>
  <message>
   <source>From an Excel or CSV sheet</source>
   <translation>از برگه Excel یا CSV</translation>
  </message>
  <message>
   <source>Import lung function…</source>
   <translation>وارد کردن عملکرد ریه…</translation>
  </message>
  <message>
   <source>Lung function measured on %1.</source>
   <translation>عملکرد ریه در %1 اندازه‌گیری شد.</translation>
  </message>
  <message>
   <source>New visit on</source>
   <translation>ویزیت تازه در</translation>
  </message>
  <message>
   <source>No visits yet. Type a day and press Add visit, open a CT, or import lung function from a sheet.</source>
   <translation>هنوز ویزیتی نیست. روزی بنویسید و «افزودن ویزیت» را بزنید، یک CT باز کنید، یا عملکرد ریه را از یک برگه وارد کنید.</translation>
  </message>
  <message>
   <source>Open this CT</source>
   <translation>باز کردن این CT</translation>
  </message>
  <message>
   <source>Second of the two visits compared</source>
   <translation>دومینِ دو ویزیت مقایسه‌شده</translation>
  </message>
  <message>
   <source>Something typed for this visit is not saved yet.</source>
   <translation>آنچه برای این ویزیت نوشته شده هنوز ذخیره نشده است.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>مرحله</translation>
  </message>
  <message>
   <source>The CT of the chosen visit</source>
   <translation>CT ویزیت انتخاب‌شده</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>ویزیت‌ها</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>بدتر</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>تصحیح‌شده</translation>
  </message>
  <message>
   <source>not corrected</source>
   <translation>تصحیح‌نشده</translation>
  </message>
  <message>
   <source>not known whether corrected</source>
   <translation>معلوم نیست تصحیح‌شده است یا نه</translation>
  </message>
  <message>
   <source>treatment</source>
   <translation>درمان</translation>
  </message>
 </context>
 <context>
  <name>views/planes/annotations</name>
  <message>
   <source>bottom</source>
   <translation>پایین</translation>
  </message>
  <message>
   <source>bottom left</source>
   <translation>پایین چپ</translation>
  </message>
  <message>
   <source>bottom right</source>
   <translation>پایین راست</translation>
  </message>
  <message>
   <source>top</source>
   <translation>بالا</translation>
  </message>
  <message>
   <source>top left</source>
   <translation>بالا چپ</translation>
  </message>
  <message>
   <source>top right</source>
   <translation>بالا راست</translation>
  </message>
 </context>
 <context>
  <name>views/planes/heatmap</name>
  <message>
   <source>below 0 = disease</source>
   <translation>زیر 0 = بیماری</translation>
  </message>
  <message>
   <source>change of score in points</source>
   <translation>تغییر امتیاز بر حسب واحد</translation>
  </message>
  <message>
   <source>they disagree: do not lean on the map</source>
   <translation>با هم نمی‌خوانند: بر نقشه تکیه نکنید</translation>
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
   <translation>ماسک باید ابعاد حجم را داشته باشد</translation>
  </message>
  <message>
   <source>no lobes were given</source>
   <translation>لوبی داده نشد</translation>
  </message>
 </context>
 <context>
  <name>views/planes/overlay_list</name>
  <message>
   <source>Colour of %1</source>
   <translation>رنگ %1</translation>
  </message>
  <message>
   <source>Colour of: %1</source>
   <translation>رنگِ: %1</translation>
  </message>
  <message>
   <source>Opacity of %1</source>
   <translation>میزان پوشانندگی %1</translation>
  </message>
  <message>
   <source>Opacity of: %1</source>
   <translation>میزان پوشانندگیِ: %1</translation>
  </message>
  <message>
   <source>Show or hide: %1</source>
   <translation>نمایش یا پنهان‌کردن: %1</translation>
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
   <translation>ضایعه %1 از %2، %3 mL</translation>
  </message>
  <message>
   <source>There is no lesion to go to.</source>
   <translation>ضایعه‌ای نیست که به آن برویم.</translation>
  </message>
 </context>
 <context>
  <name>views/planes/slice_view</name>
  <message>
   <source>%1 %2 mm, %3</source>
   <translation>%1 %2 mm، %3</translation>
  </message>
  <message>
   <source>%1 plane</source>
   <translation>صفحه %1</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/new_study</name>
  <message>
   <source>%1 chosen</source>
   <translation>%1 انتخاب شد</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>پرسش‌ها</translation>
  </message>
  <message>
   <source>CTs</source>
   <translation>CTها</translation>
  </message>
  <message>
   <source>Choose where, and write the study</source>
   <translation>انتخاب محل و نوشتن مطالعه</translation>
  </message>
  <message>
   <source>Make nothing (Esc)</source>
   <translation>نساختن (Esc)</translation>
  </message>
  <message>
   <source>Make…</source>
   <translation>ساختن…</translation>
  </message>
  <message>
   <source>Names with commas between them</source>
   <translation>نام‌ها با ویرگول میانشان</translation>
  </message>
  <message>
   <source>New reader study</source>
   <translation>مطالعه خوانشگران تازه</translation>
  </message>
  <message>
   <source>Ratings of the heat maps</source>
   <translation>ارزیابی نقشه‌های حرارتی</translation>
  </message>
  <message>
   <source>Readers</source>
   <translation>خوانشگران</translation>
  </message>
  <message>
   <source>Scores of the levels</source>
   <translation>امتیاز سطح‌ها</translation>
  </message>
  <message>
   <source>Seed of the order</source>
   <translation>عدد بذر (seed) ترتیب</translation>
  </message>
  <message>
   <source>Sessions of each</source>
   <translation>نشست‌های هر خوانشگر</translation>
  </message>
  <message>
   <source>There is no analysed CT in the records yet; analyse some, then make the study.</source>
   <translation>هنوز CT تحلیل‌شده‌ای در پرونده‌ها نیست؛ چند مورد را تحلیل کنید، سپس مطالعه را بسازید.</translation>
  </message>
  <message>
   <source>Which analysed CTs are asked about? Their names and codes are shown to no reader.</source>
   <translation>درباره کدام CTهای تحلیل‌شده پرسیده شود؟ نام و کد آنها به هیچ خوانشگری نشان داده نمی‌شود.</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/overview</name>
  <message>
   <source>%1 a session</source>
   <translation>%1 در هر نشست</translation>
  </message>
  <message>
   <source>%1 case</source>
   <translation>%1 مورد</translation>
  </message>
  <message>
   <source>%1 cases</source>
   <translation>%1 مورد</translation>
  </message>
  <message>
   <source>%1 question</source>
   <translation>%1 پرسش</translation>
  </message>
  <message>
   <source>%1 questions</source>
   <translation>%1 پرسش</translation>
  </message>
  <message>
   <source>%1 session %2</source>
   <translation>%1 نشست %2</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>آغاز</translation>
  </message>
  <message>
   <source>Choose analysed CTs of the records, readers and sessions</source>
   <translation>انتخاب CTهای تحلیل‌شده پرونده‌ها، خوانشگران و نشست‌ها</translation>
  </message>
  <message>
   <source>Each session asks every question once, in an order of its own: first the scores of all slices, then the ratings of the heat maps. No name and no number of the program is shown. Every answer is kept at once; pause whenever you like.</source>
   <translation>هر نشست هر پرسش را یک بار و به ترتیب خود می‌پرسد: نخست امتیاز همه برش‌ها، سپس ارزیابی نقشه‌های حرارتی. نام و هیچ عددی از برنامه نشان داده نمی‌شود. هر پاسخ بی‌درنگ نگه داشته می‌شود؛ هر وقت خواستید مکث کنید.</translation>
  </message>
  <message>
   <source>For whoever evaluates the study: what readers see here may sway those who are not finished</source>
   <translation>برای کسی که مطالعه را ارزیابی می‌کند: آنچه خوانشگران اینجا می‌بینند ممکن است بر کسانی که تمام نکرده‌اند اثر بگذارد</translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation>ادامه</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>دیدن</translation>
  </message>
  <message>
   <source>Make a study of analysed CTs, or open the folder of one that was made.</source>
   <translation>مطالعه‌ای از CTهای تحلیل‌شده بسازید، یا پوشه مطالعه ساخته‌شده‌ای را باز کنید.</translation>
  </message>
  <message>
   <source>New study…</source>
   <translation>مطالعه تازه…</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>باز کردن مطالعه…</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>نتایج</translation>
  </message>
  <message>
   <source>The folder of a study</source>
   <translation>پوشه مطالعه</translation>
  </message>
  <message>
   <source>The session before comes first</source>
   <translation>نخست نشست پیشین</translation>
  </message>
  <message>
   <source>Workbook and plots into a new folder</source>
   <translation>کارپوشه و نمودارها در پوشه‌ای تازه</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/picture</name>
  <message>
   <source>The slice</source>
   <translation>برش</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/reading</name>
  <message>
   <source>%1 of %2, %3 after it</source>
   <translation>%1 از %2، پس از آن %3</translation>
  </message>
  <message>
   <source>All %1 questions of this session are answered. Thank you.</source>
   <translation>به همه %1 پرسش این نشست پاسخ داده شد. سپاسگزاریم.</translation>
  </message>
  <message>
   <source>Ask the last question again (Ctrl+Z, Backspace)</source>
   <translation>پرسیدن دوباره پرسش آخر (Ctrl+Z، Backspace)</translation>
  </message>
  <message>
   <source>Back to the overview; every answer is kept (Esc)</source>
   <translation>بازگشت به نمای کلی؛ هر پاسخ نگه داشته می‌شود (Esc)</translation>
  </message>
  <message>
   <source>Each of the three needs a score; 0 % where there is none.</source>
   <translation>هر یک از سه مقدار امتیاز می‌خواهد؛ 0 % جایی که نیست.</translation>
  </message>
  <message>
   <source>Hide and show the heat map (H)</source>
   <translation>پنهان و آشکار کردن نقشه حرارتی (H)</translation>
  </message>
  <message>
   <source>How much of the lung on this slice is diseased? In steps of 5 %.</source>
   <translation>چه مقدار از ریه در این برش درگیر است؟ با گام‌های 5 %.</translation>
  </message>
  <message>
   <source>How well does this heat map show %1?</source>
   <translation>این نقشه حرارتی %1 را چقدر خوب نشان می‌دهد؟</translation>
  </message>
  <message>
   <source>It was rated %1.</source>
   <translation>ارزیابی آن %1 بود.</translation>
  </message>
  <message>
   <source>Key %1</source>
   <translation>کلید %1</translation>
  </message>
  <message>
   <source>Keys 1 to 5 answer. H hides and shows the map.</source>
   <translation>کلیدهای 1 تا 5 پاسخ می‌دهند. H نقشه را پنهان و آشکار می‌کند.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>نقشه</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>مکث</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>خوانش</translation>
  </message>
  <message>
   <source>TOT is usually at least the larger of GG and RET, and at most their sum.</source>
   <translation>TOT معمولاً دست‌کم بزرگ‌ترِ GG و RET است و حداکثر مجموع آنها.</translation>
  </message>
  <message>
   <source>Take these scores</source>
   <translation>ثبت این امتیازها</translation>
  </message>
  <message>
   <source>Undo last answer</source>
   <translation>واگرد پاسخ آخر</translation>
  </message>
  <message>
   <source>Write them down and go on (Enter)</source>
   <translation>ثبت و ادامه (Enter)</translation>
  </message>
  <message>
   <source>eye</source>
   <translation>eye</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>ارزیابی</translation>
  </message>
  <message>
   <source>score</source>
   <translation>امتیاز</translation>
  </message>
  <message>
   <source>↑ ↓ change by 5 %, Enter goes on and takes the scores at the last one.</source>
   <translation>↑ ↓ با گام 5 % تغییر می‌دهد، Enter جلو می‌رود و در آخری امتیازها را ثبت می‌کند.</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/results</name>
  <message>
   <source>Agreement</source>
   <translation>توافق</translation>
  </message>
  <message>
   <source>To the overview (Esc)</source>
   <translation>به نمای کلی (Esc)</translation>
  </message>
 </context>
 <context>
  <name>views/reader_study/window</name>
  <message>
   <source>Reader study</source>
   <translation>مطالعه خوانشگران</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/density</name>
  <message>
   <source>bones</source>
   <translation>استخوان‌ها</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/meshes</name>
  <message>
   <source>Building the 3D view</source>
   <translation>ساخت نمای سه‌بعدی</translation>
  </message>
 </context>
 <context>
  <name>views/scene3d/pane</name>
  <message>
   <source>3D cannot be shown on this computer: no working OpenGL was found.
Everything else works without it. On Debian or Ubuntu, installing
libosmesa6 (software 3D) makes it work.</source>
   <translation>نمای سه‌بعدی روی این رایانه نمایش داده نمی‌شود: OpenGL کارآمدی پیدا نشد.
بقیه برنامه بدون آن کار می‌کند. در Debian یا Ubuntu نصب
libosmesa6 (سه‌بعدی نرم‌افزاری) آن را فعال می‌کند.</translation>
  </message>
  <message>
   <source>Anterior</source>
   <translation>قدامی</translation>
  </message>
  <message>
   <source>Axial, from above</source>
   <translation>آگزیال، از بالا</translation>
  </message>
  <message>
   <source>Bones</source>
   <translation>استخوان‌ها</translation>
  </message>
  <message>
   <source>Coronal, seen from the front</source>
   <translation>کرونال، از روبه‌رو</translation>
  </message>
  <message>
   <source>Cut the scene open at the crosshair</source>
   <translation>باز کردن صحنه در محل نشانگر متقاطع</translation>
  </message>
  <message>
   <source>Cut ▾</source>
   <translation>بریدن ▾</translation>
  </message>
  <message>
   <source>Density of the lungs</source>
   <translation>تراکم ریه‌ها</translation>
  </message>
  <message>
   <source>Look from the %1 of the patient, everything in sight</source>
   <translation>نگاه از سوی %1 بیمار، همه چیز در دید</translation>
  </message>
  <message>
   <source>No volume</source>
   <translation>بدون حجم</translation>
  </message>
  <message>
   <source>Open 3D</source>
   <translation>باز کردن سه‌بعدی</translation>
  </message>
  <message>
   <source>Posterior</source>
   <translation>خلفی</translation>
  </message>
  <message>
   <source>Preparing the 3D view …</source>
   <translation>در حال آماده‌سازی نمای سه‌بعدی …</translation>
  </message>
  <message>
   <source>Show the CT itself in 3D beside the surfaces</source>
   <translation>نمایش سه‌بعدی خود CT کنار سطوح</translation>
  </message>
  <message>
   <source>Show the five lobes, each in its own colour with its name</source>
   <translation>نمایش پنج لوب، هر کدام با رنگ و نام خود</translation>
  </message>
  <message>
   <source>Superior</source>
   <translation>فوقانی</translation>
  </message>
  <message>
   <source>Surfaces of the lungs, their lobes and lesions, with the five Goh levels.</source>
   <translation>سطح ریه‌ها، لوب‌ها و ضایعه‌هایشان، با پنج سطح Goh.</translation>
  </message>
  <message>
   <source>There is nothing to show in 3D yet: run the analysis first.</source>
   <translation>هنوز چیزی برای نمایش سه‌بعدی نیست: نخست تحلیل را اجرا کنید.</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>چرخش</translation>
  </message>
  <message>
   <source>Turn the patient slowly; a press in the picture stops it</source>
   <translation>چرخاندن آهسته بیمار؛ فشردن دکمه در تصویر متوقفش می‌کند</translation>
  </message>
  <message>
   <source>Volume ▾</source>
   <translation>حجم ▾</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>کامل</translation>
  </message>
  <message>
   <source>back</source>
   <translation>پشت</translation>
  </message>
  <message>
   <source>front</source>
   <translation>جلو</translation>
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
   <translation>قفسه سینه ساختگی با ضایعه‌های معلوم</translation>
  </message>
  <message>
   <source>All commands…</source>
   <translation>همه فرمان‌ها…</translation>
  </message>
  <message>
   <source>All keys on one sheet</source>
   <translation>همه کلیدها در یک برگه</translation>
  </message>
  <message>
   <source>All patients of the records: correlations, groups, figures</source>
   <translation>همه بیماران پرونده‌ها: همبستگی‌ها، گروه‌ها، شکل‌ها</translation>
  </message>
  <message>
   <source>All series found, why this one was chosen, skipped files</source>
   <translation>همه سری‌های یافته‌شده، دلیل انتخاب این یکی، فایل‌های کنارگذاشته</translation>
  </message>
  <message>
   <source>All visits of this patient as an Excel workbook</source>
   <translation>همه ویزیت‌های این بیمار به‌صورت کارپوشه Excel</translation>
  </message>
  <message>
   <source>Another key for a command; conflicts are named</source>
   <translation>کلید دیگر برای یک فرمان؛ تداخل‌ها نام برده می‌شود</translation>
  </message>
  <message>
   <source>Append to cohort workbook…</source>
   <translation>افزودن به کارپوشه کوهورت…</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>تهیه پشتیبان…</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>بستن برنامه</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>کپی تصویر</translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation>کپی نتیجه</translation>
  </message>
  <message>
   <source>DICOM header…</source>
   <translation>سرآیند DICOM…</translation>
  </message>
  <message>
   <source>Device, heat maps, privacy, theme, size of the letters</source>
   <translation>دستگاه پردازش، نقشه‌های حرارتی، حریم خصوصی، پوسته، اندازه حروف</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>انجام دوباره آنچه برگردانده شد</translation>
  </message>
  <message>
   <source>Every command, found by its words</source>
   <translation>همه فرمان‌ها، با یافتن از روی واژه‌هایشان</translation>
  </message>
  <message>
   <source>Every element of the header of the slice shown, with a search</source>
   <translation>همه عناصر سرآیند برش نمایش‌داده‌شده، با جستجو</translation>
  </message>
  <message>
   <source>Everything that is kept, in one ZIP file</source>
   <translation>همه آنچه نگه داشته شده در یک فایل ZIP</translation>
  </message>
  <message>
   <source>Export DICOM…</source>
   <translation>خروجی DICOM…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>تمام‌صفحه</translation>
  </message>
  <message>
   <source>Heat maps rated and levels scored blind, by several readers</source>
   <translation>ارزیابی نقشه‌های حرارتی و امتیازدهی کور سطح‌ها با چند خوانشگر</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>پنهان‌کردن نام‌ها</translation>
  </message>
  <message>
   <source>How to do it: the page about what is on screen, and a search</source>
   <translation>روش کار: صفحه‌ای درباره آنچه روی صفحه است، و جستجو</translation>
  </message>
  <message>
   <source>Keep records</source>
   <translation>نگه‌داشتن پرونده‌ها</translation>
  </message>
  <message>
   <source>Made in the background; Esc stops it</source>
   <translation>در پس‌زمینه ساخته می‌شود؛ Esc متوقفش می‌کند</translation>
  </message>
  <message>
   <source>Names, centres and widths of the windows on F2 to F8</source>
   <translation>نام، مرکز و پهنای پنجره‌های F2 تا F8</translation>
  </message>
  <message>
   <source>Networks…</source>
   <translation>شبکه‌ها…</translation>
  </message>
  <message>
   <source>Next heat map pattern</source>
   <translation>الگوی بعدی نقشه حرارتی</translation>
  </message>
  <message>
   <source>Off: nothing about patients is written; what was kept can be read</source>
   <translation>خاموش: چیزی درباره بیماران نوشته نمی‌شود؛ آنچه نگه داشته شده خواندنی است</translation>
  </message>
  <message>
   <source>Off: numbers first, no maps; single slices have theirs on request</source>
   <translation>خاموش: نخست اعداد، بدون نقشه؛ نقشه هر برش با درخواست ساخته می‌شود</translation>
  </message>
  <message>
   <source>One row per visit, each only once</source>
   <translation>یک ردیف برای هر ویزیت، هر کدام فقط یک بار</translation>
  </message>
  <message>
   <source>Open DICOM files, a ZIP, a DICOMDIR, NIfTI, NRRD or MetaImage</source>
   <translation>باز کردن فایل‌های DICOM، ZIP، DICOMDIR، NIfTI، NRRD یا MetaImage</translation>
  </message>
  <message>
   <source>Open built-in case</source>
   <translation>باز کردن نمونه داخلی</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>باز کردن فایل‌ها…</translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation>باز کردن پوشه…</translation>
  </message>
  <message>
   <source>Open the 3D surfaces; again: large, and back</source>
   <translation>باز کردن سطوح سه‌بعدی؛ دوباره: بزرگ، و بازگشت</translation>
  </message>
  <message>
   <source>Pictures, levels and results of the open CT</source>
   <translation>تصاویر، سطح‌ها و نتایج CT باز</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>ترجیحات…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>خروج</translation>
  </message>
  <message>
   <source>Reader study…</source>
   <translation>مطالعه خوانشگران…</translation>
  </message>
  <message>
   <source>Recent studies, patients, opening a CT</source>
   <translation>مطالعه‌های اخیر، بیماران، باز کردن CT</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>انجام دوباره</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>گزارش…</translation>
  </message>
  <message>
   <source>Restore from a backup…</source>
   <translation>بازیابی از پشتیبان…</translation>
  </message>
  <message>
   <source>Run the whole analysis, or go on where it stopped</source>
   <translation>اجرای کل تحلیل، یا ادامه از جایی که متوقف شد</translation>
  </message>
  <message>
   <source>Segmentations, measurements, pictures, report</source>
   <translation>سگمنتاسیون‌ها، اندازه‌گیری‌ها، تصاویر، گزارش</translation>
  </message>
  <message>
   <source>Series…</source>
   <translation>سری‌ها…</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>شروع</translation>
  </message>
  <message>
   <source>Stop what is running, or close the message</source>
   <translation>توقف کار جاری، یا بستن پیام</translation>
  </message>
  <message>
   <source>TOT, GG, RET, off</source>
   <translation>TOT، GG، RET، خاموش</translation>
  </message>
  <message>
   <source>Take back a backup; what is there now is kept beside it</source>
   <translation>بازگرداندن یک پشتیبان؛ آنچه اکنون هست کنارش نگه داشته می‌شود</translation>
  </message>
  <message>
   <source>Take back the last change on this page</source>
   <translation>برگرداندن آخرین تغییر در این صفحه</translation>
  </message>
  <message>
   <source>The active plane as it is shown onto the clipboard</source>
   <translation>صفحه فعال همان‌گونه که دیده می‌شود در کلیپ‌بورد</translation>
  </message>
  <message>
   <source>The open CT against a reader's mask, scores</source>
   <translation>CT باز در برابر ماسک خوانشگر، امتیازها</translation>
  </message>
  <message>
   <source>The prior CT beside the open one, scrolled by anatomy</source>
   <translation>CT قبلی کنار CT باز، با حرکت بر پایه آناتومی</translation>
  </message>
  <message>
   <source>The result as five lines of text onto the clipboard</source>
   <translation>نتیجه به‌صورت پنج سطر متن در کلیپ‌بورد</translation>
  </message>
  <message>
   <source>The window on the whole screen, and back</source>
   <translation>پنجره در کل صفحه، و بازگشت</translation>
  </message>
  <message>
   <source>Through the program in seven steps, on a generated chest</source>
   <translation>آشنایی با برنامه در هفت گام، روی یک قفسه سینه ساختگی</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>تور</translation>
  </message>
  <message>
   <source>Trend workbook…</source>
   <translation>کارپوشه روند…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>واگرد</translation>
  </message>
  <message>
   <source>Versions, networks and their measured errors</source>
   <translation>نسخه‌ها، شبکه‌ها و خطاهای اندازه‌گیری‌شده آنها</translation>
  </message>
  <message>
   <source>Visits, lung function, change and progression</source>
   <translation>ویزیت‌ها، عملکرد ریه، تغییر و پیشرفت</translation>
  </message>
  <message>
   <source>Which networks analyse; add, test and remove your own</source>
   <translation>کدام شبکه‌ها تحلیل می‌کنند؛ افزودن، آزمودن و حذف شبکه خودتان</translation>
  </message>
  <message>
   <source>Window presets…</source>
   <translation>پیش‌تنظیم‌های پنجره…</translation>
  </message>
  <message>
   <source>Write a report of two pages as PDF, to print or to hand on</source>
   <translation>نوشتن گزارش دوصفحه‌ای به‌صورت PDF، برای چاپ یا تحویل</translation>
  </message>
  <message>
   <source>Write the workbook, the JSON and the masks into a folder</source>
   <translation>نوشتن کارپوشه، JSON و ماسک‌ها در یک پوشه</translation>
  </message>
  <message>
   <source>about</source>
   <translation>درباره</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>پشتیبان</translation>
  </message>
  <message>
   <source>cube</source>
   <translation>مکعب</translation>
  </message>
  <message>
   <source>guide</source>
   <translation>راهنما</translation>
  </message>
  <message>
   <source>header</source>
   <translation>سرآیند</translation>
  </message>
  <message>
   <source>networks</source>
   <translation>شبکه‌ها</translation>
  </message>
  <message>
   <source>page_%1</source>
   <translation>page_%1</translation>
  </message>
  <message>
   <source>pattern</source>
   <translation>الگو</translation>
  </message>
  <message>
   <source>preferences</source>
   <translation>ترجیحات</translation>
  </message>
  <message>
   <source>presets</source>
   <translation>پیش‌تنظیم‌ها</translation>
  </message>
  <message>
   <source>quit</source>
   <translation>خروج</translation>
  </message>
  <message>
   <source>redo</source>
   <translation>انجام دوباره</translation>
  </message>
  <message>
   <source>report</source>
   <translation>گزارش</translation>
  </message>
  <message>
   <source>restore</source>
   <translation>بازیابی</translation>
  </message>
  <message>
   <source>series</source>
   <translation>سری</translation>
  </message>
  <message>
   <source>shortcuts</source>
   <translation>میان‌برها</translation>
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
   <translation>فرمان‌ها</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>فرمان‌های منطبق</translation>
  </message>
  <message>
   <source>No command has these words.</source>
   <translation>هیچ فرمانی این واژه‌ها را ندارد.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>می‌خواهید چه کنید؟</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>غیرفعال</translation>
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
   <translation>دستگاه پردازش</translation>
  </message>
  <message>
   <source>device</source>
   <translation>دستگاه پردازش</translation>
  </message>
 </context>
 <context>
  <name>views/shared/inputs</name>
  <message>
   <source>page</source>
   <translation>صفحه</translation>
  </message>
 </context>
 <context>
  <name>views/shared/messages</name>
  <message>
   <source>%1 more</source>
   <translation>%1 مورد دیگر</translation>
  </message>
  <message>
   <source>Close this message (Esc)</source>
   <translation>بستن این پیام (Esc)</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation>کپی گزارش رویدادها</translation>
  </message>
  <message>
   <source>Copy the program's log (no patient data in it) for a report</source>
   <translation>کپی گزارش رویدادهای برنامه (بدون داده بیمار) برای گزارش خطا</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>خطا</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>پیام</translation>
  </message>
  <message>
   <source>They come when this one is closed</source>
   <translation>با بستن این یکی نمایش داده می‌شوند</translation>
  </message>
 </context>
 <context>
  <name>views/shared/pieces</name>
  <message>
   <source>Part that scrolls</source>
   <translation>بخش پیمایش‌پذیر</translation>
  </message>
  <message>
   <source>Table: %1</source>
   <translation>جدول: %1</translation>
  </message>
  <message>
   <source>User guide: %1</source>
   <translation>راهنمای کاربر: %1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/question_bar</name>
  <message>
   <source>Close the question (Esc)</source>
   <translation>بستن پرسش (Esc)</translation>
  </message>
  <message>
   <source>Question: %1</source>
   <translation>پرسش: %1</translation>
  </message>
 </context>
 <context>
  <name>views/shared/theme</name>
  <message>
   <source>Dark, for the reading room</source>
   <translation>تیره، برای اتاق خوانش</translation>
  </message>
  <message>
   <source>Fusion</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <source>Light, for a bright room</source>
   <translation>روشن، برای اتاق روشن</translation>
  </message>
  <message>
   <source>accent</source>
   <translation>accent</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>تیره</translation>
  </message>
  <message>
   <source>font-size: %1px</source>
   <translation>font-size: %1px</translation>
  </message>
  <message>
   <source>light</source>
   <translation>روشن</translation>
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
   <translation>%1 ناموفق</translation>
  </message>
  <message>
   <source>CTs that are analysed in the background</source>
   <translation>CTهایی که در پس‌زمینه تحلیل می‌شوند</translation>
  </message>
  <message>
   <source>Clear finished</source>
   <translation>پاک‌کردن موارد تمام‌شده</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>باز کردن</translation>
  </message>
  <message>
   <source>Show this patient</source>
   <translation>نمایش این بیمار</translation>
  </message>
  <message>
   <source>Take it out of the list, or stop it</source>
   <translation>برداشتن از فهرست، یا توقف آن</translation>
  </message>
  <message>
   <source>Waiting list</source>
   <translation>فهرست انتظار</translation>
  </message>
  <message>
   <source>Waiting list %1 of %2%3%4 ▴</source>
   <translation>فهرست انتظار %1 از %2%3%4 ▴</translation>
  </message>
 </context>
 <context>
  <name>views/start/move_dialog</name>
  <message>
   <source>Move a CT</source>
   <translation>انتقال CT</translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>انتقال به اینجا</translation>
  </message>
  <message>
   <source>To which patient and visit does “%1” belong?</source>
   <translation>«%1» به کدام بیمار و ویزیت تعلق دارد؟</translation>
  </message>
 </context>
 <context>
  <name>views/start/patient_list</name>
  <message>
   <source>%1 found</source>
   <translation>%1 پیدا شد</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>کد</translation>
  </message>
  <message>
   <source>Last stage</source>
   <translation>آخرین مرحله</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>آخرین ویزیت</translation>
  </message>
  <message>
   <source>Search code, name or hospital number</source>
   <translation>جستجوی کد، نام یا شماره بیمارستانی</translation>
  </message>
  <message>
   <source>Search patients</source>
   <translation>جستجوی بیماران</translation>
  </message>
 </context>
 <context>
  <name>views/start/recent_studies</name>
  <message>
   <source>CT series</source>
   <translation>سری CT</translation>
  </message>
  <message>
   <source>Click opens the CT</source>
   <translation>کلیک CT را باز می‌کند</translation>
  </message>
  <message>
   <source>Move to another patient or visit…</source>
   <translation>انتقال به بیمار یا ویزیت دیگر…</translation>
  </message>
  <message>
   <source>Not analysed yet</source>
   <translation>هنوز تحلیل نشده</translation>
  </message>
  <message>
   <source>Show the patient</source>
   <translation>نمایش بیمار</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>بدون تاریخ</translation>
  </message>
 </context>
 <context>
  <name>views/start/start_page</name>
  <message>
   <source>A DICOM folder, a ZIP archive, a DICOMDIR, loose DICOM files, or a volume in Hounsfield units as NIfTI, NRRD or MetaImage</source>
   <translation>پوشه DICOM، بایگانی ZIP، DICOMDIR، فایل‌های DICOM پراکنده، یا حجمی به واحد هانسفیلد به صورت NIfTI، NRRD یا MetaImage</translation>
  </message>
  <message>
   <source>A generated thorax with known lesions; no patient</source>
   <translation>قفسه سینه ساختگی با ضایعه‌های معلوم؛ بیمار نیست</translation>
  </message>
  <message>
   <source>Drop a chest CT anywhere on this window</source>
   <translation>CT قفسه سینه را هر جای این پنجره رها کنید</translation>
  </message>
  <message>
   <source>Nothing leaves this computer. The source folder is only read. Research use only, not a medical device.</source>
   <translation>چیزی از این رایانه بیرون نمی‌رود. پوشه منبع فقط خوانده می‌شود. فقط برای کاربرد پژوهشی، وسیله پزشکی نیست.</translation>
  </message>
  <message>
   <source>Recent studies</source>
   <translation>مطالعه‌های اخیر</translation>
  </message>
 </context>
 <context>
  <name>views/tool_bar</name>
  <message>
   <source>More ▾</source>
   <translation>بیشتر ▾</translation>
  </message>
  <message>
   <source>Other things to open, exports of the patient, records</source>
   <translation>موارد دیگر برای باز کردن، خروجی‌های بیمار، پرونده‌ها</translation>
  </message>
 </context>
 <context>
  <name>views/trend/chart</name>
  <message>
   <source>%1 of the chart</source>
   <translation>%1 نمودار</translation>
  </message>
  <message>
   <source>%1: not measured at any visit</source>
   <translation>%1: در هیچ ویزیتی اندازه‌گیری نشده</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>کپی</translation>
  </message>
  <message>
   <source>Copy the chart as a picture (Ctrl+C in the chart)</source>
   <translation>کپی نمودار به‌صورت تصویر (Ctrl+C در نمودار)</translation>
  </message>
  <message>
   <source>Left axis</source>
   <translation>محور چپ</translation>
  </message>
  <message>
   <source>Nothing was measured at these visits yet. Analyse a CT or type lung function.</source>
   <translation>در این ویزیت‌ها هنوز چیزی اندازه‌گیری نشده است. یک CT تحلیل کنید یا عملکرد ریه را وارد کنید.</translation>
  </message>
  <message>
   <source>One visit so far: a second one makes a trend.</source>
   <translation>تا اینجا یک ویزیت: با ویزیت دوم روند پدید می‌آید.</translation>
  </message>
  <message>
   <source>PNG…</source>
   <translation>PNG…</translation>
  </message>
  <message>
   <source>Right axis</source>
   <translation>محور راست</translation>
  </message>
  <message>
   <source>SVG…</source>
   <translation>SVG…</translation>
  </message>
  <message>
   <source>Save the chart as a drawing that can be enlarged</source>
   <translation>ذخیره نمودار به‌صورت ترسیمی که بزرگ‌شدنی است</translation>
  </message>
  <message>
   <source>Save the chart as a picture of 2200 × 1280 pixels</source>
   <translation>ذخیره نمودار به‌صورت تصویر 2200 × 1280 پیکسل</translation>
  </message>
  <message>
   <source>There are no visits yet. Add a visit, and the chart begins here.</source>
   <translation>هنوز ویزیتی نیست. ویزیتی بیفزایید تا نمودار از اینجا آغاز شود.</translation>
  </message>
  <message>
   <source>Tick a measure on the right to draw it.</source>
   <translation>برای رسم، سنجه‌ای را از فهرست کنار نمودار علامت بزنید.</translation>
  </message>
  <message>
   <source>Trend of %1</source>
   <translation>روند %1</translation>
  </message>
  <message>
   <source>Trend over time; arrow keys go from mark to mark, Enter shows the visit</source>
   <translation>روند در زمان؛ کلیدهای جهت‌دار نشانه به نشانه می‌روند، Enter ویزیت را نشان می‌دهد</translation>
  </message>
 </context>
 <context>
  <name>views/trend/picture</name>
  <message>
   <source>A picture of the chart is saved as .png or .svg; choose one of these endings.</source>
   <translation>تصویر نمودار به‌صورت .png یا .svg ذخیره می‌شود؛ یکی از این پسوندها را انتخاب کنید.</translation>
  </message>
  <message>
   <source>the picture could not be written</source>
   <translation>تصویر نوشته نشد</translation>
  </message>
 </context>
 <context>
  <name>views/trend/series</name>
  <message>
   <source>DLCO, mmol/min/kPa</source>
   <translation>DLCO، mmol/min/kPa</translation>
  </message>
  <message>
   <source>Density, % of lungs</source>
   <translation>تراکم، % ریه‌ها</translation>
  </message>
  <message>
   <source>Density, HU</source>
   <translation>تراکم، HU</translation>
  </message>
  <message>
   <source>Dotted: no value at a visit in between.</source>
   <translation>نقطه‌چین: در ویزیتی میان آنها مقداری نیست.</translation>
  </message>
  <message>
   <source>Extent, %</source>
   <translation>وسعت، %</translation>
  </message>
  <message>
   <source>FEV1/FVC, %</source>
   <translation>FEV1/FVC، %</translation>
  </message>
  <message>
   <source>Goh ground-glass</source>
   <translation>شیشه‌مات Goh</translation>
  </message>
  <message>
   <source>Goh reticulation</source>
   <translation>رتیکولاسیون Goh</translation>
  </message>
  <message>
   <source>HAA, −600 to −250 HU</source>
   <translation>HAA، −600 تا −250 HU</translation>
  </message>
  <message>
   <source>Height, cm</source>
   <translation>قد، cm</translation>
  </message>
  <message>
   <source>KCO, mmol/min/kPa/L</source>
   <translation>KCO، mmol/min/kPa/L</translation>
  </message>
  <message>
   <source>KL-6, U/mL</source>
   <translation>KL-6، U/mL</translation>
  </message>
  <message>
   <source>Kurtosis to −200 HU</source>
   <translation>کشیدگی تا −200 HU</translation>
  </message>
  <message>
   <source>LAA, below −950 HU</source>
   <translation>LAA، زیر −950 HU</translation>
  </message>
  <message>
   <source>Lung function, % predicted</source>
   <translation>عملکرد ریه، % پیش‌بینی‌شده</translation>
  </message>
  <message>
   <source>Lung function, L</source>
   <translation>عملکرد ریه، L</translation>
  </message>
  <message>
   <source>Shape of density</source>
   <translation>شکل توزیع تراکم</translation>
  </message>
  <message>
   <source>Six-minute walk, m</source>
   <translation>راه‌رفتن شش‌دقیقه‌ای، m</translation>
  </message>
  <message>
   <source>Volume, mL</source>
   <translation>حجم، mL</translation>
  </message>
  <message>
   <source>Weight, kg</source>
   <translation>وزن، kg</translation>
  </message>
  <message>
   <source>first value</source>
   <translation>مقدار نخست</translation>
  </message>
  <message>
   <source>mRSS, points</source>
   <translation>mRSS، امتیاز</translation>
  </message>
  <message>
   <source>star</source>
   <translation>ستاره</translation>
  </message>
  <message>
   <source>±%1 points around the first %2: %3</source>
   <translation>±%1 واحد پیرامون نخستین %2: %3</translation>
  </message>
 </context>
 <context>
  <name>workers/time_left</name>
  <message>
   <source>%1 left</source>
   <translation>%1 مانده</translation>
  </message>
  <message>
   <source>about %1 min</source>
   <translation>حدود %1 دقیقه</translation>
  </message>
  <message>
   <source>about %1 s</source>
   <translation>حدود %1 ثانیه</translation>
  </message>
 </context>
 <context>
  <name>help/glossary</name>
  <message>
   <source>A level is consistent when max(GG, RET) ≤ TOT ≤ GG + RET: the union can be neither smaller than its largest part nor larger than the sum.</source>
   <translation>سطح وقتی سازگار است که max(GG, RET) ≤ TOT ≤ GG + RET: اجتماع نه از بزرگ‌ترین جزء کوچک‌تر است و نه از مجموع بزرگ‌تر.</translation>
  </message>
  <message>
   <source>Consolidation: dense lung in which vessels can no longer be seen.</source>
   <translation>کنسولیداسیون: ریه متراکمی که عروق در آن دیگر دیده نمی‌شوند.</translation>
  </message>
  <message>
   <source>Established fibrosis: coarse reticulation with distortion, traction bronchiectasis or honeycombing.</source>
   <translation>فیبروز تثبیت‌شده: رتیکولاسیون خشن با به‌هم‌ریختگی ساختار، برونشکتازی کششی یا نمای لانه‌زنبوری.</translation>
  </message>
  <message>
   <source>Forced vital capacity in percent of the predicted value. Needed only where the extent lies between 10 and 30 %. Leave at 'unknown' if there is none.</source>
   <translation>ظرفیت حیاتی اجباری به درصد مقدار پیش‌بینی‌شده. فقط وقتی لازم است که وسعت میان 10 و 30 % باشد. اگر موجود نیست روی «نامعلوم» بگذارید.</translation>
  </message>
  <message>
   <source>GG, ground-glass extent: share of the lung area of this slice with hazy density that leaves vessels visible, in percent.</source>
   <translation>GG، وسعت شیشه‌مات: سهمی از مساحت ریه در این برش با تراکم مه‌آلود که عروق در آن دیده می‌شوند، به درصد.</translation>
  </message>
  <message>
   <source>Goh level 1: origin of the great vessels.</source>
   <translation>سطح 1 Goh: محل انشعاب عروق بزرگ.</translation>
  </message>
  <message>
   <source>Goh level 2: main carina.</source>
   <translation>سطح 2 Goh: کارینای اصلی.</translation>
  </message>
  <message>
   <source>Goh level 3: pulmonary venous confluence.</source>
   <translation>سطح 3 Goh: محل تلاقی وریدهای ریوی.</translation>
  </message>
  <message>
   <source>Goh level 4: halfway between levels 3 and 5.</source>
   <translation>سطح 4 Goh: میانه سطح‌های 3 و 5.</translation>
  </message>
  <message>
   <source>Goh level 5: one centimetre above the right hemidiaphragm.</source>
   <translation>سطح 5 Goh: یک سانتی‌متر بالای همی‌دیافراگم راست.</translation>
  </message>
  <message>
   <source>Goh stage: extent below 10 % limited, above 30 % extensive; from 10 to 30 % FVC decides: at least 70 % predicted limited, less extensive. Goh, AJRCCM 2008;177:1248.</source>
   <translation>مرحله Goh: وسعت زیر 10 % محدود، بالای 30 % گسترده؛ از 10 تا 30 % را FVC تعیین می‌کند: دست‌کم 70 % پیش‌بینی‌شده محدود، کمتر از آن گسترده. Goh, AJRCCM 2008;177:1248.</translation>
  </message>
  <message>
   <source>Ground-glass opacity: hazy increased density that leaves vessels and bronchi visible.</source>
   <translation>کدورت شیشه‌مات: افزایش مه‌آلود تراکم که عروق و برونش‌ها در آن دیده می‌شوند.</translation>
  </message>
  <message>
   <source>Lobes: the lungs cut along their fissures. Where a fissure cannot be seen its border goes on smoothly from where it can. Click: go to the most diseased slice of the lobe.</source>
   <translation>لوب‌ها: ریه‌ها جداشده از روی شیارها. جایی که شیار دیده نمی‌شود، مرز آن از جای دیدنی به‌نرمی ادامه می‌یابد. کلیک: رفتن به درگیرترین برش لوب.</translation>
  </message>
  <message>
   <source>Lung volume with vessels inside, trachea and main bronchi outside.</source>
   <translation>حجم ریه با عروق درون آن، بدون نای و برونش‌های اصلی.</translation>
  </message>
  <message>
   <source>Mean density of the lungs in Hounsfield units.</source>
   <translation>تراکم میانگین ریه‌ها به واحد هانسفیلد.</translation>
  </message>
  <message>
   <source>Mean of the five TOT scores in percent (Goh 2008).</source>
   <translation>میانگین پنج امتیاز TOT به درصد (Goh 2008).</translation>
  </message>
  <message>
   <source>Moved by the reader; the automatic place and scores are kept and exported beside.</source>
   <translation>خوانشگر جابه‌جا کرده است؛ جای خودکار و امتیازهای خودکار نگه داشته می‌شوند و در خروجی کنار آن می‌آیند.</translation>
  </message>
  <message>
   <source>RET, reticulation extent: share of the lung area of this slice with a net of fine lines, in percent.</source>
   <translation>RET، وسعت رتیکولاسیون: سهمی از مساحت ریه در این برش با شبکه‌ای از خطوط ظریف، به درصد.</translation>
  </message>
  <message>
   <source>Readers score in steps of 5 %. The raw number of the network is in brackets.</source>
   <translation>خوانشگران با گام‌های 5 % امتیاز می‌دهند. عدد خام شبکه در پرانتز است.</translation>
  </message>
  <message>
   <source>Reticulation: fine crossing lines, thickened septa.</source>
   <translation>رتیکولاسیون: خطوط ظریف متقاطع، سپتاهای ضخیم.</translation>
  </message>
  <message>
   <source>Signed replacement heat map: each place is replaced by healthy lung and the change of the score noted. Yellow to red: disease adds to the score here. Green to blue: the contrary.</source>
   <translation>نقشه حرارتی علامت‌دار با جایگزینی: هر جا با ریه سالم جایگزین و تغییر امتیاز ثبت می‌شود. زرد تا قرمز: بیماری اینجا امتیاز را بالا می‌برد. سبز تا آبی: برعکس.</translation>
  </message>
  <message>
   <source>TOT, total extent: share of the lung area of this slice covered by any interstitial disease, in percent. It is the area of the union of the patterns.</source>
   <translation>TOT، وسعت کل: سهمی از مساحت ریه در این برش که هرگونه بیماری بینابینی آن را پوشانده است، به درصد. مساحت اجتماع الگوهاست.</translation>
  </message>
  <message>
   <source>The score read off the thresholded heat map beside the network's own score. Where both agree, the map shows what the network really used.</source>
   <translation>امتیازی که از نقشه حرارتی آستانه‌گذاری‌شده خوانده می‌شود، کنار امتیاز خود شبکه. هر جا این دو بخوانند، نقشه نشان می‌دهد شبکه واقعاً از چه استفاده کرده است.</translation>
  </message>
  <message>
   <source>Union of all lesion classes; smaller than the sum where classes overlap.</source>
   <translation>اجتماع همه دسته‌های ضایعه؛ جایی که دسته‌ها هم‌پوشانی دارند کمتر از مجموع است.</translation>
  </message>
  <message>
   <source>Where the networks really ran, read from the session after it was created.</source>
   <translation>محلی که شبکه‌ها واقعاً در آن اجرا شدند، خوانده‌شده از نشست پس از ساخته‌شدن.</translation>
  </message>
 </context>
 <context>
  <name>help/patient</name>
  <message>
   <source>Anything else about the patient.</source>
   <translation>هر چیز دیگری درباره بیمار.</translation>
  </message>
  <message>
   <source>Anything else about this visit. Saved when the box is left.</source>
   <translation>هر چیز دیگری درباره این ویزیت. با ترک خانه ذخیره می‌شود.</translation>
  </message>
  <message>
   <source>Autoantibody of systemic sclerosis.</source>
   <translation>آنتی‌بادی خودایمنی اسکلروز سیستمیک.</translation>
  </message>
  <message>
   <source>Breathlessness by the mMRC scale:&lt;br&gt;0 – only on strenuous exercise&lt;br&gt;1 – when hurrying or walking up a slight hill&lt;br&gt;2 – walks slower than people of the same age, or stops for breath&lt;br&gt;3 – stops for breath after about 100 m or a few minutes&lt;br&gt;4 – too breathless to leave the house, or when dressing</source>
   <translation>تنگی نفس بر پایه مقیاس mMRC:&lt;br&gt;0 – فقط در فعالیت شدید&lt;br&gt;1 – هنگام شتاب یا بالا رفتن از شیب ملایم&lt;br&gt;2 – آهسته‌تر از همسالان راه می‌رود، یا برای نفس‌گرفتن می‌ایستد&lt;br&gt;3 – پس از حدود 100 m یا چند دقیقه برای نفس‌گرفتن می‌ایستد&lt;br&gt;4 – از شدت تنگی نفس از خانه بیرون نمی‌رود، یا هنگام لباس پوشیدن</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in mmol/min/kPa. Typed with its unit, for example 15.2 mL/min/mmHg, it is divided by 2.986.</source>
   <translation>DLCO، ظرفیت انتشار مونوکسید کربن، به mmol/min/kPa. اگر با واحد خود نوشته شود، مثلاً 15.2 mL/min/mmHg، بر 2.986 تقسیم می‌شود.</translation>
  </message>
  <message>
   <source>DLCO, diffusing capacity for carbon monoxide, in percent of the predicted value.</source>
   <translation>DLCO، ظرفیت انتشار مونوکسید کربن، به درصد مقدار پیش‌بینی‌شده.</translation>
  </message>
  <message>
   <source>Day of the visit. Type 2024-03-15 or 15.03.2024. One visit a day.</source>
   <translation>روز ویزیت. 2024-03-15 یا 15.03.2024 بنویسید. هر روز یک ویزیت.</translation>
  </message>
  <message>
   <source>FEV1 in percent of the predicted value.</source>
   <translation>FEV1 به درصد مقدار پیش‌بینی‌شده.</translation>
  </message>
  <message>
   <source>FEV1, volume breathed out in the first second, in litres. It cannot be larger than FVC.</source>
   <translation>FEV1، حجم بازدمی در ثانیه نخست، به لیتر. نمی‌تواند بزرگ‌تر از FVC باشد.</translation>
  </message>
  <message>
   <source>FVC in percent of the predicted value. Declines in points (absolute) and the Goh stage are taken from it.</source>
   <translation>FVC به درصد مقدار پیش‌بینی‌شده. کاهش به واحد (مطلق) و مرحله Goh از آن گرفته می‌شود.</translation>
  </message>
  <message>
   <source>FVC, forced vital capacity, in litres. Declines in percent of the first value (relative) are taken from litres where both dates have them.</source>
   <translation>FVC، ظرفیت حیاتی اجباری، به لیتر. کاهش به درصد مقدار نخست (نسبی) در صورت وجود در هر دو تاریخ از لیتر گرفته می‌شود.</translation>
  </message>
  <message>
   <source>Goh extent: mean of the five TOT scores in percent.</source>
   <translation>وسعت Goh: میانگین پنج امتیاز TOT به درصد.</translation>
  </message>
  <message>
   <source>Goh stage with the FVC typed for this visit: below 10 % limited, above 30 % extensive, between them FVC decides.</source>
   <translation>مرحله Goh با FVC ثبت‌شده برای این ویزیت: زیر 10 % محدود، بالای 30 % گسترده، میان این دو را FVC تعیین می‌کند.</translation>
  </message>
  <message>
   <source>INBUILD asks whether fibrosis on CT increased; it is the reader's judgement.</source>
   <translation>INBUILD می‌پرسد آیا فیبروز در CT بیشتر شده است؛ این قضاوت خوانشگر است.</translation>
  </message>
  <message>
   <source>KCO, DLCO by alveolar volume, in mmol/min/kPa/L. Typed with its unit, for example 4.5 mL/min/mmHg/L, it is divided by 2.986.</source>
   <translation>KCO، یعنی DLCO به ازای حجم آلوئولی، به mmol/min/kPa/L. اگر با واحد خود نوشته شود، مثلاً 4.5 mL/min/mmHg/L، بر 2.986 تقسیم می‌شود.</translation>
  </message>
  <message>
   <source>Lung function measured up to so many days from a visit that has none, for example from the day of the CT, goes into that visit with its own date; everything else becomes a visit of its own day.</source>
   <translation>عملکرد ریه که تا این تعداد روز با ویزیتی بدون عملکرد ریه فاصله دارد، مثلاً از روز CT، با تاریخ خود به آن ویزیت می‌رود؛ بقیه هر کدام ویزیتی در روز خود می‌شوند.</translation>
  </message>
  <message>
   <source>Name of the patient; kept on this computer only and hidden in pseudonym mode.</source>
   <translation>نام بیمار؛ فقط روی این رایانه نگه داشته می‌شود و در حالت نام مستعار پنهان است.</translation>
  </message>
  <message>
   <source>Number of the patient in the hospital (DICOM PatientID); sheets of lung function are matched by it or by the code. Hidden in pseudonym mode.</source>
   <translation>شماره بیمار در بیمارستان (DICOM PatientID)؛ برگه‌های عملکرد ریه با آن یا با کد تطبیق داده می‌شوند. در حالت نام مستعار پنهان است.</translation>
  </message>
  <message>
   <source>PPF 2022 asks the reader: any one of these six signs is radiological progression. Numbers of the program stand beside them and decide nothing.</source>
   <translation>PPF 2022 از خوانشگر می‌پرسد: هر یک از این شش نشانه، پیشرفت رادیولوژیک است. اعداد برنامه کنار آنها می‌آید و چیزی را تعیین نمی‌کند.</translation>
  </message>
  <message>
   <source>PPF 2022 is defined for interstitial lung disease other than IPF.</source>
   <translation>PPF 2022 برای بیماری بینابینی ریه غیر از IPF تعریف شده است.</translation>
  </message>
  <message>
   <source>PPF 2022 is not met where something else explains the worsening, for example infection, heart failure or treatment toxicity.</source>
   <translation>PPF 2022 برقرار نیست اگر چیز دیگری بدتر شدن را توضیح دهد، مثلاً عفونت، نارسایی قلب یا عارضه درمان.</translation>
  </message>
  <message>
   <source>Sex as written in the CT.</source>
   <translation>جنس، همان‌گونه که در CT نوشته شده است.</translation>
  </message>
  <message>
   <source>Symptoms in words, for example cough.</source>
   <translation>شرح علائم، مثلاً سرفه.</translation>
  </message>
  <message>
   <source>The day lung function was measured, where it was not the day of the visit. Rules count the time between these days.</source>
   <translation>روزی که عملکرد ریه اندازه‌گیری شده، اگر روز ویزیت نبوده است. قاعده‌ها زمان میان این روزها را می‌شمارند.</translation>
  </message>
  <message>
   <source>The pseudonym: the only thing shown and exported in pseudonym mode.</source>
   <translation>نام مستعار: تنها چیزی که در حالت نام مستعار نمایش داده می‌شود و در خروجی می‌آید.</translation>
  </message>
  <message>
   <source>The two visits that the progression rules, the change table and the comparison of the CTs are about.</source>
   <translation>دو ویزیتی که قاعده‌های پیشرفت، جدول تغییر و مقایسه CTها درباره آنهاست.</translation>
  </message>
  <message>
   <source>Treatment at this visit, for example mycophenolate 2 g, nintedanib.</source>
   <translation>درمان در این ویزیت، مثلاً mycophenolate 2 g، nintedanib.</translation>
  </message>
  <message>
   <source>Whether DLCO was corrected for haemoglobin. PPF 2022 asks for the corrected value; the rule says so where it is not known.</source>
   <translation>آیا DLCO برای هموگلوبین تصحیح شده است. PPF 2022 مقدار تصحیح‌شده می‌خواهد؛ هر جا معلوم نباشد قاعده این را می‌گوید.</translation>
  </message>
  <message>
   <source>Whether respiratory symptoms are worse than at the visit before. 'Not asked' leaves rules that need it undecided.</source>
   <translation>آیا علائم تنفسی نسبت به ویزیت پیش بدتر است. «پرسیده نشده» قاعده‌های نیازمند آن را تعیین‌نشده می‌گذارد.</translation>
  </message>
  <message>
   <source>Year of birth, four digits.</source>
   <translation>سال تولد، چهار رقم.</translation>
  </message>
 </context>
</TS>
