# Mo vizitè yo li. Yon moun ki pale kreyòl poko reli yo.

skip-to-content = Ale nan kontni an
menu = Meni
menu-main = Meni prensipal
close = Fèmen
home = Akèy
breadcrumb = Ou la a
contents = Nan paj sa a
back-to-top = Tounen anwo paj la
previous = Anvan
next = Apre
page-n-of-m = Paj { $n } sou { $m }
pages = Paj yo
topics = Sijè
audiences = Pou ki moun
regions = Rejyon
all-in-topic = Wè tout: { $topic }
all-articles = Tout atik yo
see-also = Li tou
result-count = Rezilta: { $n }
nothing-here = Poko gen anyen isit la.

languages = Lang
choose-language = Chwazi yon lang
read-in = Li an { LANGNAME($lang) }
opens-in-language = (an { LANGNAME($lang) })
external-site = (lòt sit)
borrowed-notice = Paj sa a poko egziste an kreyòl. Men li an { LANGNAME($lang) }.
unreviewed-notice = Poko gen moun ki pale lang sa a ki reli tèks sa a. Li ka gen erè ladan l. Nimewo telefòn yo se menm yo nan tout lang.
unreviewed-link = Li tèks orijinal la an { LANGNAME($lang) }
withheld-notice = Paj sa a pa disponib nan lang sa a pou kounye a. Ou ka li l isit la:
drifted-notice = Tèks orijinal la chanje depi tradiksyon sa a.
machine-text = Tradiksyon otomatik, poko reli
short-unreviewed = poko reli
short-missing = paj la manke
draft = Bouyon

exit-quickly = Sòti vit
exit-explain = Bouton sa a louvri yon lòt sit touswit. Li pa efase istorik aparèy la.
exit-title = Paj la ap chaje…
exit-keys = Sou yon klavye, peze touch Shift (Maj) la twa fwa fè menm bagay la.
exit-two = Shift: peze 2 fwa ankò pou soti.
exit-one = Shift: peze 1 fwa ankò pou soti.
exit-over = Sòti a anile.
exit-show = Montre paj la
crisis-heading = Èd kounye a
crisis-danger = An danje kounye a:
crisis-no-police = San rele lapolis:
crisis-danger-young = An danje kounye a:
crisis-no-police-young = Ou ka pale isit la san rele lapolis:
crisis-write-young = Voye yon tèks nan
crisis-word-young = ak mo
crisis-write = Voye yon tèks nan
crisis-only-in = (an { $languages })
crisis-all-in = Yo reponn an { $languages }
crisis-interpreter = (ak entèprèt)
crisis-more = Tout sèvis èd yo
call = Rele
text-us = Voye yon tèks
chat = Chat
write-email = Voye yon imèl
visit-site = Vizite sit la
send-word = Voye mo { $word } nan { $number }
hours-label = Orè
always-open = Lajounen kou lannwit, chak jou
languages-spoken = Lang yo pale
with-interpreter = { LANGNAME($lang) } (ak entèprèt)
cost = Pri
cost-free = Gratis
serves = Zòn yo sèvi
sourced-on = Yo li sa sou { $site } le { DATE($date) }, poko verifye nan telefòn
verified-on = Verifye nan telefòn le { DATE($date) }
verified-written-on = Verifye pa ekri le { DATE($date) }
verified-visit-on = Verifye an pèsòn le { DATE($date) }
read-at = Yo li sa sou { $site } le { DATE($date) }
promise = Anvan ou rele oswa ekri
promise-who-answers = Ki moun ki reponn
promise-anonymous = San bay non
promise-must-tell = Kilè yo dwe pale ak lòt moun
promise-traces = Ki tras ki rete
promise-calls-back = Èske yo rele tounen
calls-back-never = Yo pa janm rele tounen.
calls-back-if-asked = Yo rele tounen sèlman si yo mande yo sa.
calls-back-may = Yo ka rele tounen.
on-bill-may = Nimewo a ka parèt sou bòdwo telefòn nan.
on-bill-never = Nimewo a pa parèt sou bòdwo telefòn nan.
number-wrong = Yon nimewo pa mache? Fè nou konnen.
sample-record = Egzanp envante: pa rele nimewo sa a.
site-safety = Sekirite sit sa a
neutral-description = Enfòmasyon ak nimewo itil.

sources-heading = Sous
read-on-date = li le { DATE($date) }
page-dated = paj ki gen dat { DATE($date) }
reading-time = Tan lekti: anviwon { $minutes } min
updated-on = Mete ajou le { DATE($date) }
reviewed-by = Relekti: { $role }, { DATE($date) }
role-survivor-adviser = konseye ki te viv sitiyasyon an
role-community = manm kominote a
role-clinician = pwofesyonèl sante
role-lawyer = avoka
role-teacher = anseyan
version-n = Vèsyon { $n }
published-by = Se { $name } ki pibliye l
licence = Lisans
built-on = Yo fè sit la le { DATE($date) }
page-code = Kòd paj sa a, pou w pale nou de li: { $code }
page-code-alone = Kòd paj sa a: { $code }

glossary = Leksik
definition-of = Definisyon: { $term }
say = Di
also-said = Yo di tou
avoid-saying = Evite di
because = Poukisa: { $reason }

note = Nòt
tip = Konsèy
important = Enpòtan
warning = Atansyon
caution = Pridans
content-note = Anvan ou li
content-note-skip = Sote pati sa a
helpbox = Kote pou jwenn èd
footnotes = Nòt anba paj
note-n = Nòt { $n }
source-n = Sous { $n }
back-to-text = Tounen nan tèks la
figure = Figi
table = Tablo
chart-share = Pati
percent = { $n } %
steps = Etap
details = Detay
video = Videyo
audio = Anrejistreman son
transcript = Transkripsyon
task-done = fèt
task-open = pou fè
download = Telechaje
documents = Dokiman
file-size =
    { $unit ->
        [mb] { $n } Mo
       *[kb] { $n } Ko
    }
print = Enprime

# Yon fèy pou enprime: depliyan, kat, afich.
paper-print = Enprime fèy sa a
paper-print-how = Nan meni navigatè a, chwazi Enprime: papye Lèt oswa A4, gwosè reyèl (100 %). Nwa ak blan sifi.
paper-print-fold = Enprime sou de bò, vire sou bò kout la, epi pliye an twa.
paper-print-cut = Koupe sou mak yo: uit kat pou chak fèy.
paper-print-strips = Koupe ant bann anba yo, san w pa detache yo.
# Pou anplwaye yo: sit la pa gen adrès, kidonk fèy la pa gen kòd QR.
paper-no-address = Fèy la pa gen ni kòd QR ni adrès: sit sa a poko gen adrès (base_url nan site.yaml).
# Non apèsi a pou lektè ekran.
paper-preview = Fèy la
# $word: mo pou voye a. Nimewo a jis anvan.
paper-text-word = Tèks: { $word }
# Bò kote 911.
paper-danger = Danje kounye a
# Anba 911. Kout: yon kat piti.
paper-no-police = Ou ka jwenn èd san lapolis.
paper-code = Kòd QR adrès ki ekri bò kote l la
paper-verified = Nimewo yo verifye { DATE($date) }
paper-sourced = Nimewo yo li { DATE($date) }

about-this-site = Konsènan sit sa a
contact-us = Kontakte nou
welcome-title = Byenveni sou { $name }
welcome-text = Chwazi lang ou.
go-title = Paj sa a, nan lang sa yo
not-found-title = Nou pa jwenn paj la
not-found-text = Adrès sa a pa mennen nan okenn paj. Petèt paj la deplase.
moved-title = Paj la deplase
moved-text = Paj sa a chanje adrès. Men li:
start-here = Kòmanse isit la
feed-title = { $site }: { $section }
subscribe = Abòne ak fil la
