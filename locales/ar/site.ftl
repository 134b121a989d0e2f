# الكلمات التي يقرؤها الزوار.

skip-to-content = الانتقال إلى المحتوى
menu = القائمة
menu-main = القائمة الرئيسية
close = إغلاق
home = الصفحة الرئيسية
breadcrumb = أنتم هنا
contents = في هذه الصفحة
back-to-top = العودة إلى أعلى الصفحة
previous = السابق
next = التالي
page-n-of-m = الصفحة { $n } من { $m }
pages = الصفحات
topics = المواضيع
audiences = لمن هذا
regions = المناطق
all-in-topic = عرض الكل: { $topic }
all-articles = كل المقالات
see-also = اقرؤوا أيضًا
result-count = عدد النتائج: { $n }
nothing-here = لا يوجد شيء هنا حتى الآن.

languages = اللغات
choose-language = اختيار اللغة
read-in = القراءة باللغة { LANGNAME($lang) }
opens-in-language = (باللغة { LANGNAME($lang) })
external-site = (موقع آخر)
borrowed-notice = هذه الصفحة غير متوفرة بعد باللغة العربية. وهذا نصّها باللغة { LANGNAME($lang) }.
unreviewed-notice = لم يراجع هذا النص بعدُ أيّ شخص يتكلّم هذه اللغة، وقد تكون فيه أخطاء. أرقام الهاتف هي نفسها بكل اللغات.
unreviewed-link = قراءة النص الأصلي باللغة { LANGNAME($lang) }
withheld-notice = هذه الصفحة غير متاحة حاليًا بهذه اللغة. يمكنكم قراءتها هنا:
drifted-notice = تغيّر النص الأصلي منذ هذه الترجمة.
machine-text = ترجمة آلية لم تُراجَع بعد
short-unreviewed = بلا مراجعة
short-missing = غير متوفرة
draft = مسودة

exit-quickly = خروج سريع
exit-explain = يفتح هذا الزر موقعًا آخر فورًا، لكنه لا يمحو سجلّ التصفّح في الجهاز.
exit-title = جارٍ التحميل…
exit-keys = على لوحة المفاتيح، الضغط ثلاث مرات على مفتاح Shift يفعل الشيء نفسه.
exit-two = مفتاح Shift: مرتان أخريان للخروج.
exit-one = مفتاح Shift: مرة واحدة أخرى للخروج.
exit-over = أُلغي الخروج.
exit-show = إظهار الصفحة
crisis-heading = مساعدة الآن
crisis-danger = في خطر الآن:
crisis-no-police = من دون الاتصال بالشرطة:
crisis-danger-young = في خطر الآن:
crisis-no-police-young = يمكنك التحدث هنا من دون الاتصال بالشرطة:
crisis-write-young = أرسل رسالة إلى
crisis-word-young = بكلمة
crisis-write = رسالة نصية إلى
crisis-only-in = ({ $languages })
crisis-all-in = لغات الرد: { $languages }
crisis-interpreter = (بواسطة مترجم فوري)
crisis-more = كل خدمات المساعدة
call = اتصال هاتفي
text-us = رسالة نصية
chat = محادثة كتابية
write-email = إرسال بريد إلكتروني
visit-site = زيارة الموقع
send-word = برسالة نصية: كلمة { $word } إلى الرقم { $number }
hours-label = ساعات العمل
always-open = ليلًا ونهارًا، كل يوم
languages-spoken = اللغات المستخدمة
with-interpreter = { LANGNAME($lang) } (بواسطة مترجم فوري)
cost = التكلفة
cost-free = مجانًا
serves = المنطقة المشمولة بالخدمة
sourced-on = قُرئ على { $site } بتاريخ { DATE($date) }، ولم يُتحقَّق منه هاتفيًا بعد
verified-on = تم التحقق منه هاتفيًا بتاريخ { DATE($date) }
verified-written-on = تم التحقق منه كتابيًا بتاريخ { DATE($date) }
verified-visit-on = تم التحقق منه حضوريًا بتاريخ { DATE($date) }
read-at = قُرئ على { $site } بتاريخ { DATE($date) }
promise = قبل الاتصال أو الكتابة
promise-who-answers = من يجيب
promise-anonymous = دون ذكر الاسم
promise-must-tell = متى يجب عليهم إبلاغ غيرهم
promise-traces = الآثار التي تبقى
promise-calls-back = هل يعاودون الاتصال
calls-back-never = لا يعاودون الاتصال أبدًا.
calls-back-if-asked = يعاودون الاتصال فقط إذا طُلب منهم ذلك.
calls-back-may = قد يعاودون الاتصال.
on-bill-may = قد يظهر الرقم في فاتورة الهاتف.
on-bill-never = لا يظهر الرقم في فاتورة الهاتف.
number-wrong = هل هناك رقم لا يعمل؟ أخبرونا.
sample-record = مثال وهمي: لا تتصلوا بهذا الرقم.
site-safety = أمان هذا الموقع
neutral-description = معلومات وأرقام مفيدة.

sources-heading = المصادر
read-on-date = قُرئ بتاريخ { DATE($date) }
page-dated = صفحة مؤرخة في { DATE($date) }
reading-time = مدة القراءة: نحو { $minutes } د
updated-on = آخر تحديث: { DATE($date) }
reviewed-by = المراجعة: { $role }، { DATE($date) }
role-survivor-adviser = مستشار أو مستشارة من ذوي التجربة الشخصية
role-community = شخص من المجتمع المحلي
role-clinician = مختص أو مختصة في الصحة
role-lawyer = محامٍ أو محامية
role-teacher = معلّم أو معلّمة
version-n = الإصدار { $n }
published-by = نشر: { $name }
licence = الترخيص
built-on = أُنشئ الموقع بتاريخ { DATE($date) }
page-code = رمز هذه الصفحة، لذكرها عند الاتصال بنا: { $code }
page-code-alone = رمز هذه الصفحة: { $code }

glossary = المصطلحات
definition-of = تعريف: { $term }
say = يُفضَّل قول
also-said = يُقال أيضًا
avoid-saying = يُستحسن تجنّب
because = السبب: { $reason }

note = ملاحظة
tip = نصيحة
important = مهم
warning = تنبيه
caution = تحذير
content-note = قبل القراءة
content-note-skip = تخطّي هذا الجزء
helpbox = أين تجدون المساعدة
footnotes = حواشٍ
note-n = الحاشية { $n }
source-n = المصدر { $n }
back-to-text = العودة إلى النص
figure = شكل
table = جدول
chart-share = النسبة
percent = { $n }%
steps = الخطوات
details = تفاصيل
video = فيديو
audio = تسجيل صوتي
transcript = النص المكتوب
task-done = تم
task-open = لم يتم بعد
download = تنزيل
documents = الوثائق
file-size =
    { $unit ->
        [mb] { $n } م.ب
       *[kb] { $n } ك.ب
    }
print = طباعة

# ورقة للطباعة: مطوية أو بطاقة أو ملصق.
paper-print = طباعة هذه الورقة
paper-print-how = من قائمة المتصفح، اختر «طباعة»: ورق Letter أو A4، بالحجم الفعلي (100 %). الأبيض والأسود يكفيان.
paper-print-fold = اطبع على الوجهين مع القلب على الحافة القصيرة، ثم اطوِ الورقة ثلاث طيات.
paper-print-cut = قُصّ على طول العلامات: ثماني بطاقات في الورقة.
paper-print-strips = قُصّ بين الأشرطة في الأسفل من دون فصلها.
# للعاملين: لا عنوان للموقع، لذلك لا رمز QR على الورقة.
paper-no-address = لا رمز QR ولا عنوان على الورقة: ليس لهذا الموقع عنوان بعد (base_url في site.yaml).
# اسم المعاينة لقارئات الشاشة.
paper-preview = الورقة
# $word: الكلمة التي تُرسل. الرقم قبلها مباشرة.
paper-text-word = رسالة: { $word }
# بجانب 911.
paper-danger = خطر الآن
# تحت 911. جملة قصيرة: البطاقة صغيرة.
paper-no-police = المساعدة ممكنة من دون الشرطة.
paper-code = رمز QR للعنوان المكتوب بجانبه
paper-verified = تم التحقق من الأرقام في { DATE($date) }
paper-sourced = قُرئت الأرقام في { DATE($date) }

about-this-site = عن هذا الموقع
contact-us = راسلونا
welcome-title = مرحبًا بكم في { $name }
welcome-text = اختاروا لغتكم.
go-title = هذه الصفحة بهذه اللغات
not-found-title = الصفحة غير موجودة
not-found-text = لا يؤدي هذا العنوان إلى أي صفحة. ربما نُقلت الصفحة.
moved-title = نُقلت الصفحة
moved-text = تغيّر عنوان هذه الصفحة. تجدونها هنا:
start-here = ابدؤوا من هنا
feed-title = { $site }: { $section }
subscribe = الاشتراك في الخلاصة
