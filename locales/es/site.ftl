# Las palabras que leen las personas visitantes.

skip-to-content = Ir al contenido
menu = Menú
menu-main = Menú principal
close = Cerrar
home = Inicio
breadcrumb = Usted está aquí
contents = En esta página
back-to-top = Volver arriba
previous = Anterior
next = Siguiente
page-n-of-m = Página { $n } de { $m }
pages = Páginas
topics = Temas
audiences = Para quién
regions = Regiones
all-in-topic = Ver todo: { $topic }
all-articles = Todos los artículos
see-also = Vea también
result-count = Resultados: { $n }
nothing-here = Todavía no hay nada aquí.

languages = Idiomas
choose-language = Elegir un idioma
read-in = Leer en { LANGNAME($lang) }
opens-in-language = (en { LANGNAME($lang) })
external-site = (otro sitio)
borrowed-notice = Esta página aún no existe en español. Aquí está en { LANGNAME($lang) }.
unreviewed-notice = Ninguna persona que hable este idioma ha revisado todavía este texto. Puede contener errores. Los números de teléfono son los mismos en todos los idiomas.
unreviewed-link = Leer el texto original en { LANGNAME($lang) }
withheld-notice = Por ahora, esta página no está disponible en este idioma. Puede leerla aquí:
drifted-notice = El texto original ha cambiado desde esta traducción.
machine-text = Traducción automática, aún sin revisar
short-unreviewed = sin revisar
short-missing = falta la página
draft = Borrador

exit-quickly = Salir rápido
exit-explain = Este botón abre otro sitio de inmediato. No borra el historial del dispositivo.
exit-title = Cargando…
exit-keys = Con un teclado, pulsar tres veces la tecla Mayús (Shift) hace lo mismo.
exit-two = Mayús: 2 veces más para salir.
exit-one = Mayús: 1 vez más para salir.
exit-over = La salida se ha cancelado.
exit-show = Mostrar la página
crisis-heading = Ayuda ahora mismo
crisis-danger = En peligro ahora mismo:
crisis-no-police = Sin llamar a la policía:
crisis-danger-young = En peligro ahora mismo:
crisis-no-police-young = Puedes hablar aquí sin llamar a la policía:
crisis-write-young = Escribe al
crisis-word-young = la palabra
crisis-write = Escribir al
crisis-only-in = (en { $languages })
crisis-all-in = Responden en { $languages }
crisis-interpreter = (con intérprete)
crisis-more = Todos los servicios de ayuda
call = Llamar
text-us = Enviar un mensaje de texto
chat = Chatear
write-email = Enviar un correo electrónico
visit-site = Visitar el sitio
send-word = Por mensaje de texto: la palabra { $word } al { $number }
hours-label = Horario
always-open = Día y noche, todos los días
languages-spoken = Idiomas que se hablan
with-interpreter = { LANGNAME($lang) } (con intérprete)
cost = Costo
cost-free = Gratis
serves = Zona de servicio
sourced-on = Leído en { $site } el { DATE($date) }, aún sin verificar por teléfono
verified-on = Verificado por teléfono el { DATE($date) }
verified-written-on = Verificado por escrito el { DATE($date) }
verified-visit-on = Verificado en persona el { DATE($date) }
read-at = Leído en { $site } el { DATE($date) }
promise = Antes de llamar o escribir
promise-who-answers = Quién responde
promise-anonymous = Sin dar el nombre
promise-must-tell = Cuándo deben avisar a otras personas
promise-traces = Qué rastros quedan
promise-calls-back = Si devuelven la llamada
calls-back-never = Nunca devuelven la llamada.
calls-back-if-asked = Devuelven la llamada solo si se les pide.
calls-back-may = A veces devuelven la llamada.
on-bill-may = El número puede aparecer en la factura del teléfono.
on-bill-never = El número no aparece en la factura del teléfono.
number-wrong = ¿Un número no funciona? Avísenos.
sample-record = Ejemplo ficticio: no marque este número.
site-safety = Seguridad de este sitio
neutral-description = Información y números útiles.

sources-heading = Fuentes
read-on-date = leído el { DATE($date) }
page-dated = página con fecha del { DATE($date) }
reading-time = Lectura: unos { $minutes } min
updated-on = Actualizado el { DATE($date) }
reviewed-by = Revisión: { $role }, { DATE($date) }
role-survivor-adviser = persona asesora con experiencia vivida
role-community = persona de la comunidad
role-clinician = profesional de la salud
role-lawyer = profesional del derecho
role-teacher = docente
version-n = Versión { $n }
published-by = Publicado por { $name }
licence = Licencia
built-on = Sitio generado el { DATE($date) }
page-code = Código de esta página, para hablarnos de ella: { $code }
page-code-alone = Código de esta página: { $code }

glossary = Glosario
definition-of = Definición: { $term }
say = Diga
also-said = También se dice
avoid-saying = Evite
because = Por qué: { $reason }

note = Nota
tip = Consejo
important = Importante
warning = Atención
caution = Precaución
content-note = Antes de leer
content-note-skip = Saltar esta parte
helpbox = Dónde encontrar ayuda
footnotes = Notas
note-n = Nota { $n }
source-n = Fuente { $n }
back-to-text = Volver al texto
figure = Figura
table = Tabla
chart-share = Parte
percent = { $n } %
steps = Pasos
details = Detalles
video = Vídeo
audio = Grabación de audio
transcript = Transcripción
task-done = hecho
task-open = por hacer
download = Descargar
documents = Documentos
file-size =
    { $unit ->
        [mb] { $n } MB
       *[kb] { $n } kB
    }
print = Imprimir

# Una hoja para imprimir: folleto, tarjeta, cartel.
paper-print = Imprimir esta hoja
paper-print-how = En el menú del navegador, elija Imprimir: papel Carta o A4, tamaño real (100 %). Basta con blanco y negro.
paper-print-fold = Imprima por ambas caras, girando por el borde corto, y doble en tres.
paper-print-cut = Corte por las marcas: ocho tarjetas por hoja.
paper-print-strips = Corte entre las tiras de abajo, sin separarlas.
# Para el personal: el sitio no tiene dirección, así que la hoja no tiene código QR.
paper-no-address = La hoja no tiene código QR ni dirección: este sitio aún no tiene dirección (base_url en site.yaml).
# Nombre de la vista previa para lectores de pantalla.
paper-preview = La hoja
# $word: la palabra que se envía. El número va justo antes.
paper-text-word = Texto: { $word }
# Junto al 911.
paper-danger = Peligro ahora
# Debajo del 911. Breve: una tarjeta es pequeña.
paper-no-police = Hay ayuda sin pasar por la policía.
paper-code = Código QR de la dirección escrita al lado
paper-verified = Números comprobados el { DATE($date) }
paper-sourced = Números consultados el { DATE($date) }

about-this-site = Acerca de este sitio
contact-us = Contáctenos
welcome-title = Le damos la bienvenida a { $name }
welcome-text = Elija su idioma.
go-title = Esta página, en estos idiomas
not-found-title = Página no encontrada
not-found-text = Esta dirección no lleva a ninguna página. Es posible que la página se haya movido.
moved-title = Página movida
moved-text = Esta página tiene una nueva dirección. Aquí está:
start-here = Empiece aquí
feed-title = { $site }: { $section }
subscribe = Suscribirse al canal
