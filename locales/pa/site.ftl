# ਉਹ ਸ਼ਬਦ ਜੋ ਪਾਠਕ ਪੜ੍ਹਦੇ ਹਨ। ਹਾਲੇ ਕਿਸੇ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਨੇ ਇਹਨਾਂ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।

skip-to-content = ਸਿੱਧਾ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ
menu = ਮੀਨੂ
menu-main = ਮੁੱਖ ਮੀਨੂ
close = ਬੰਦ ਕਰੋ
home = ਮੁੱਖ ਪੰਨਾ
breadcrumb = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
contents = ਇਸ ਪੰਨੇ ’ਤੇ
back-to-top = ਪੰਨੇ ਦੇ ਉੱਪਰ ਜਾਓ
previous = ਪਿਛਲਾ
next = ਅਗਲਾ
page-n-of-m = ਪੰਨਾ { $n }, ਕੁੱਲ { $m }
pages = ਪੰਨੇ
topics = ਵਿਸ਼ੇ
audiences = ਕਿਸ ਲਈ
regions = ਇਲਾਕੇ
all-in-topic = ਸਭ ਵੇਖੋ: { $topic }
all-articles = ਸਾਰੇ ਲੇਖ
see-also = ਇਹ ਵੀ ਪੜ੍ਹੋ
result-count = ਨਤੀਜੇ: { $n }
nothing-here = ਇੱਥੇ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਹੈ।

languages = ਭਾਸ਼ਾਵਾਂ
choose-language = ਭਾਸ਼ਾ ਚੁਣੋ
read-in = { LANGNAME($lang) } ਵਿੱਚ ਪੜ੍ਹੋ
opens-in-language = ({ LANGNAME($lang) } ਵਿੱਚ)
external-site = (ਹੋਰ ਸਾਈਟ)
borrowed-notice = ਇਹ ਪੰਨਾ ਹਾਲੇ ਪੰਜਾਬੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਇਹ { LANGNAME($lang) } ਵਿੱਚ ਹੈ।
unreviewed-notice = ਇਹ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਹਾਲੇ ਇਹ ਲਿਖਤ ਨਹੀਂ ਜਾਂਚੀ। ਇਸ ਵਿੱਚ ਗ਼ਲਤੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਫ਼ੋਨ ਨੰਬਰ ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਇੱਕੋ ਹਨ।
unreviewed-link = ਮੂਲ ਲਿਖਤ { LANGNAME($lang) } ਵਿੱਚ ਪੜ੍ਹੋ
withheld-notice = ਇਹ ਪੰਨਾ ਫ਼ਿਲਹਾਲ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਉਪਲਬਧ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਇਸਨੂੰ ਇੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ:
drifted-notice = ਇਸ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਮੂਲ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ।
machine-text = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ, ਹਾਲੇ ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ
short-unreviewed = ਬਿਨਾਂ ਜਾਂਚ
short-missing = ਪੰਨਾ ਨਹੀਂ
draft = ਖਰੜਾ

exit-quickly = ਤੁਰੰਤ ਬਾਹਰ ਜਾਓ
exit-explain = ਇਹ ਬਟਨ ਤੁਰੰਤ ਕੋਈ ਹੋਰ ਸਾਈਟ ਖੋਲ੍ਹਦਾ ਹੈ। ਇਹ ਡਿਵਾਈਸ ਦਾ ਇਤਿਹਾਸ ਨਹੀਂ ਮਿਟਾਉਂਦਾ।
exit-title = ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ…
exit-keys = ਕੀਬੋਰਡ ਉੱਤੇ Shift ਬਟਨ ਤਿੰਨ ਵਾਰ ਦਬਾਉਣ ਨਾਲ ਵੀ ਇਹੀ ਹੁੰਦਾ ਹੈ।
exit-two = Shift: ਬਾਹਰ ਜਾਣ ਲਈ 2 ਵਾਰ ਹੋਰ ਦਬਾਓ।
exit-one = Shift: ਬਾਹਰ ਜਾਣ ਲਈ 1 ਵਾਰ ਹੋਰ ਦਬਾਓ।
exit-over = ਬਾਹਰ ਜਾਣਾ ਰੱਦ ਹੋ ਗਿਆ।
exit-show = ਪੰਨਾ ਦਿਖਾਓ
crisis-heading = ਹੁਣੇ ਮਦਦ
crisis-danger = ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ:
crisis-no-police = ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕੀਤੇ ਬਿਨਾਂ:
crisis-danger-young = ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ:
crisis-no-police-young = ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕੀਤੇ ਬਿਨਾਂ ਤੁਸੀਂ ਇੱਥੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ:
crisis-write-young = ਇੱਥੇ ਟੈਕਸਟ ਕਰੋ:
crisis-word-young = ਸ਼ਬਦ:
crisis-write = ਇੱਥੇ ਟੈਕਸਟ ਕਰੋ:
crisis-only-in = ({ $languages } ਵਿੱਚ)
crisis-all-in = ਜਵਾਬ { $languages } ਵਿੱਚ ਮਿਲਦਾ ਹੈ
crisis-interpreter = (ਦੁਭਾਸ਼ੀਏ ਨਾਲ)
crisis-more = ਮਦਦ ਦੀਆਂ ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ
call = ਫ਼ੋਨ ਕਰੋ
text-us = ਟੈਕਸਟ ਭੇਜੋ
chat = ਚੈਟ ਕਰੋ
write-email = ਈਮੇਲ ਭੇਜੋ
visit-site = ਸਾਈਟ ਵੇਖੋ
send-word = ਟੈਕਸਟ ਰਾਹੀਂ: ਸ਼ਬਦ { $word }, { $number } ’ਤੇ
hours-label = ਸਮਾਂ
always-open = ਦਿਨ ਰਾਤ, ਹਰ ਰੋਜ਼
languages-spoken = ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
with-interpreter = { LANGNAME($lang) } (ਦੁਭਾਸ਼ੀਏ ਨਾਲ)
cost = ਖ਼ਰਚਾ
cost-free = ਮੁਫ਼ਤ
serves = ਸੇਵਾ ਦਾ ਇਲਾਕਾ
sourced-on = { $site } ਤੋਂ { DATE($date) } ਨੂੰ ਲਿਆ ਗਿਆ, ਹਾਲੇ ਫ਼ੋਨ ਕਰਕੇ ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ
verified-on = { DATE($date) } ਨੂੰ ਫ਼ੋਨ ਕਰਕੇ ਜਾਂਚਿਆ ਗਿਆ
verified-written-on = { DATE($date) } ਨੂੰ ਲਿਖਤੀ ਤੌਰ ’ਤੇ ਜਾਂਚਿਆ ਗਿਆ
verified-visit-on = { DATE($date) } ਨੂੰ ਮੌਕੇ ’ਤੇ ਜਾਂਚਿਆ ਗਿਆ
read-at = { $site } ਤੋਂ { DATE($date) } ਨੂੰ ਲਿਆ ਗਿਆ
promise = ਫ਼ੋਨ ਕਰਨ ਜਾਂ ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ
promise-who-answers = ਕੌਣ ਜਵਾਬ ਦਿੰਦਾ ਹੈ
promise-anonymous = ਨਾਂ ਦੱਸੇ ਬਿਨਾਂ
promise-must-tell = ਉਹਨਾਂ ਨੂੰ ਹੋਰਾਂ ਨੂੰ ਕਦੋਂ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ
promise-traces = ਕਿਹੜੇ ਨਿਸ਼ਾਨ ਰਹਿੰਦੇ ਹਨ
promise-calls-back = ਕੀ ਉਹ ਵਾਪਸ ਫ਼ੋਨ ਕਰਦੇ ਹਨ
calls-back-never = ਉਹ ਕਦੇ ਵਾਪਸ ਫ਼ੋਨ ਨਹੀਂ ਕਰਦੇ।
calls-back-if-asked = ਉਹ ਸਿਰਫ਼ ਕਹਿਣ ’ਤੇ ਹੀ ਵਾਪਸ ਫ਼ੋਨ ਕਰਦੇ ਹਨ।
calls-back-may = ਉਹ ਵਾਪਸ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਨ।
on-bill-may = ਨੰਬਰ ਫ਼ੋਨ ਦੇ ਬਿੱਲ ’ਤੇ ਦਿਖ ਸਕਦਾ ਹੈ।
on-bill-never = ਨੰਬਰ ਫ਼ੋਨ ਦੇ ਬਿੱਲ ’ਤੇ ਨਹੀਂ ਦਿਖਦਾ।
number-wrong = ਕੋਈ ਨੰਬਰ ਕੰਮ ਨਹੀਂ ਕਰਦਾ? ਸਾਨੂੰ ਦੱਸੋ।
sample-record = ਕਾਲਪਨਿਕ ਮਿਸਾਲ: ਇਹ ਨੰਬਰ ਨਾ ਮਿਲਾਓ।
site-safety = ਇਸ ਸਾਈਟ ਦੀ ਸੁਰੱਖਿਆ
neutral-description = ਜਾਣਕਾਰੀ ਅਤੇ ਕੰਮ ਦੇ ਨੰਬਰ।

sources-heading = ਸਰੋਤ
read-on-date = { DATE($date) } ਨੂੰ ਪੜ੍ਹਿਆ ਗਿਆ
page-dated = ਪੰਨੇ ਦੀ ਤਾਰੀਖ਼: { DATE($date) }
reading-time = ਪੜ੍ਹਨ ਦਾ ਸਮਾਂ: ਲਗਭਗ { $minutes } ਮਿੰਟ
updated-on = { DATE($date) } ਨੂੰ ਅੱਪਡੇਟ ਕੀਤਾ ਗਿਆ
reviewed-by = ਜਾਂਚ: { $role }, { DATE($date) }
role-survivor-adviser = ਆਪ-ਬੀਤੀ ਵਾਲੇ ਸਲਾਹਕਾਰ
role-community = ਭਾਈਚਾਰੇ ਦਾ ਵਿਅਕਤੀ
role-clinician = ਸਿਹਤ ਮਾਹਰ
role-lawyer = ਵਕੀਲ
role-teacher = ਅਧਿਆਪਕ
version-n = ਸੰਸਕਰਣ { $n }
published-by = { $name } ਵੱਲੋਂ ਪ੍ਰਕਾਸ਼ਿਤ
licence = ਲਾਇਸੈਂਸ
built-on = ਸਾਈਟ { DATE($date) } ਨੂੰ ਬਣਾਈ ਗਈ
page-code = ਇਸ ਪੰਨੇ ਦਾ ਕੋਡ, ਸਾਨੂੰ ਇਸ ਬਾਰੇ ਦੱਸਣ ਲਈ: { $code }
page-code-alone = ਇਸ ਪੰਨੇ ਦਾ ਕੋਡ: { $code }

glossary = ਸ਼ਬਦਾਵਲੀ
definition-of = ਪਰਿਭਾਸ਼ਾ: { $term }
say = ਇਹ ਕਹੋ
also-said = ਇਹ ਵੀ ਕਿਹਾ ਜਾਂਦਾ ਹੈ
avoid-saying = ਇਹ ਨਾ ਕਹੋ
because = ਕਿਉਂ: { $reason }

note = ਨੋਟ
tip = ਸੁਝਾਅ
important = ਜ਼ਰੂਰੀ
warning = ਚੇਤਾਵਨੀ
caution = ਸਾਵਧਾਨ
content-note = ਪੜ੍ਹਨ ਤੋਂ ਪਹਿਲਾਂ
content-note-skip = ਇਹ ਹਿੱਸਾ ਛੱਡੋ
helpbox = ਮਦਦ ਕਿੱਥੋਂ ਮਿਲੇ
footnotes = ਹੇਠਲੇ ਨੋਟ
note-n = ਨੋਟ { $n }
source-n = ਸਰੋਤ { $n }
back-to-text = ਲਿਖਤ ’ਤੇ ਵਾਪਸ ਜਾਓ
figure = ਚਿੱਤਰ
table = ਸਾਰਣੀ
chart-share = ਹਿੱਸਾ
percent = { $n }%
steps = ਕਦਮ
details = ਵੇਰਵੇ
video = ਵੀਡੀਓ
audio = ਆਡੀਓ ਰਿਕਾਰਡਿੰਗ
transcript = ਲਿਖਤੀ ਰੂਪ
task-done = ਹੋ ਗਿਆ
task-open = ਕਰਨਾ ਬਾਕੀ
download = ਡਾਊਨਲੋਡ ਕਰੋ
documents = ਦਸਤਾਵੇਜ਼
file-size =
    { $unit ->
        [mb] { $n } MB
       *[kb] { $n } KB
    }
print = ਛਾਪੋ

# ਛਾਪਣ ਲਈ ਪੰਨਾ: ਪਰਚਾ, ਕਾਰਡ, ਪੋਸਟਰ।
paper-print = ਇਹ ਪੰਨਾ ਛਾਪੋ
paper-print-how = ਬ੍ਰਾਊਜ਼ਰ ਦੇ ਮੀਨੂ ਵਿੱਚ ‘ਛਾਪੋ’ ਚੁਣੋ: Letter ਜਾਂ A4 ਕਾਗਜ਼, ਅਸਲ ਆਕਾਰ (100%)। ਕਾਲਾ ਅਤੇ ਚਿੱਟਾ ਕਾਫ਼ੀ ਹੈ।
paper-print-fold = ਦੋਵੇਂ ਪਾਸੇ ਛਾਪੋ, ਛੋਟੇ ਕਿਨਾਰੇ ਉੱਤੇ ਉਲਟਾ ਕੇ, ਫਿਰ ਤਿੰਨ ਹਿੱਸਿਆਂ ਵਿੱਚ ਮੋੜੋ।
paper-print-cut = ਨਿਸ਼ਾਨਾਂ ਉੱਤੇ ਕੱਟੋ: ਇੱਕ ਪੰਨੇ ਵਿੱਚ ਅੱਠ ਕਾਰਡ।
paper-print-strips = ਹੇਠਲੀਆਂ ਪੱਟੀਆਂ ਦੇ ਵਿਚਕਾਰ ਕੱਟੋ, ਪਰ ਉਨ੍ਹਾਂ ਨੂੰ ਵੱਖ ਨਾ ਕਰੋ।
# ਕਰਮਚਾਰੀਆਂ ਲਈ: ਸਾਈਟ ਦਾ ਪਤਾ ਨਹੀਂ, ਇਸ ਲਈ QR ਕੋਡ ਨਹੀਂ।
paper-no-address = ਪੰਨੇ ਉੱਤੇ ਨਾ QR ਕੋਡ ਹੈ ਨਾ ਪਤਾ: ਇਸ ਸਾਈਟ ਦਾ ਅਜੇ ਕੋਈ ਪਤਾ ਨਹੀਂ (site.yaml ਵਿੱਚ base_url)।
# ਸਕ੍ਰੀਨ ਰੀਡਰ ਲਈ ਝਲਕ ਦਾ ਨਾਂ।
paper-preview = ਪੰਨਾ
# $word: ਭੇਜਣ ਵਾਲਾ ਸ਼ਬਦ। ਨੰਬਰ ਠੀਕ ਪਹਿਲਾਂ ਹੈ।
paper-text-word = ਟੈਕਸਟ: { $word }
# 911 ਦੇ ਨਾਲ।
paper-danger = ਹੁਣੇ ਖ਼ਤਰਾ
# 911 ਦੇ ਹੇਠਾਂ। ਛੋਟਾ: ਕਾਰਡ ਛੋਟਾ ਹੈ।
paper-no-police = ਪੁਲਿਸ ਤੋਂ ਬਿਨਾਂ ਵੀ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।
paper-code = ਨਾਲ ਲਿਖੇ ਪਤੇ ਦਾ QR ਕੋਡ
paper-verified = ਨੰਬਰ { DATE($date) } ਨੂੰ ਜਾਂਚੇ ਗਏ
paper-sourced = ਨੰਬਰ { DATE($date) } ਨੂੰ ਪੜ੍ਹੇ ਗਏ

about-this-site = ਇਸ ਸਾਈਟ ਬਾਰੇ
contact-us = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
welcome-title = { $name } ’ਤੇ ਜੀ ਆਇਆਂ ਨੂੰ
welcome-text = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ।
go-title = ਇਹ ਪੰਨਾ, ਇਹਨਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ
not-found-title = ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ
not-found-text = ਇਸ ਪਤੇ ’ਤੇ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਪੰਨਾ ਕਿਤੇ ਹੋਰ ਚਲਾ ਗਿਆ ਹੋਵੇ।
moved-title = ਪੰਨਾ ਬਦਲ ਗਿਆ ਹੈ
moved-text = ਇਸ ਪੰਨੇ ਦਾ ਪਤਾ ਬਦਲ ਗਿਆ ਹੈ। ਇਹ ਇੱਥੇ ਹੈ:
start-here = ਇੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ
feed-title = { $site }: { $section }
subscribe = ਫ਼ੀਡ ਲਈ ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ
