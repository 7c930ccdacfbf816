# Spanish: translated from the Italian by a machine in November 2026. A native speaker has still to review it.

## Rooms
room-near = Cerca
room-search = Buscar
room-saved = Guardadas
room-help = Ayuda
rooms-label = Menú principal
skip-to-content = Ir al contenido
back = Atrás
close = Cerrar

## First time
welcome-title = Elige tu idioma
welcome-what = Encuentra la oficina más cercana. Funciona también sin internet.
language-title = Idioma
language-change = Cambiar idioma
language-not-reviewed = Traducción automática, todavía sin revisar.
language-loading = El idioma está llegando…
language-load-failed = El idioma no llegó. Prueba otra vez donde haya red.
language-more-title = Más idiomas
language-more-what = Los preparan quienes traducen Sportello. Una vez añadidos se quedan, también sin red.
language-look = Buscar más idiomas
language-add = Añadir: { $language }
language-adding = { $language } está llegando…
language-added = Añadido: { $language }
language-remove = Quitar: { $language }
language-coverage = Traducido al { $percent } %
language-reviewed = Revisado por alguien que habla el idioma.
language-broken = Textos que no funcionan: { $count }. Aparecen en otro idioma.
language-size = { $kilobytes } kB
language-none-more = Por ahora no hay más idiomas.
language-file-bad = El archivo del idioma no está bien. Se queda el idioma de antes.
language-file-newer-app = Este idioma necesita una versión más nueva de la aplicación.
language-also-title = ¿Lees también otros idiomas?
language-also-what = Lo que falta en tu idioma aparece en el primero de estos que lo tenga.
appearance-title = Colores
appearance-auto = Como el teléfono
appearance-light = Claros
appearance-dark = Oscuros

## Where
place-title = ¿Dónde estás?
place-use-position = Usar mi posición
place-position-private = Tu posición se queda en el teléfono. Nadie la ve.
place-locating = Buscando tu posición…
place-cancel = Cancelar
place-type = Escribe tu municipio
place-recent = Usados hace poco
place-all-zone = Zona social { $zone }
place-none = Ningún municipio se llama así.
place-did-you-mean = Quizá buscabas:
place-count = { $count ->
    [one] { $count } municipio
   *[other] { $count } municipios
}
place-denied = El teléfono no dio tu posición. Elige tu municipio aquí abajo.
place-denied-for-ever = El teléfono no da tu posición a Sportello. Se cambia en los ajustes, en Sportello. O elige tu municipio aquí abajo.
place-open-settings = Abrir los ajustes
place-unavailable = Ahora no se encuentra tu posición. Elige tu municipio aquí abajo.
place-timeout = Tu posición no llegó a tiempo. Elige tu municipio aquí abajo.
place-unsupported = Este dispositivo no da la posición. Elige tu municipio aquí abajo.
place-outside = El teléfono da una posición fuera de Italia. Elige tu municipio aquí abajo.
place-town-centre = centro del pueblo
place-near-you = tu posición
place-change = cambiar
place-choose = Elige dónde estás
place-far = Estás lejos de estas zonas: la oficina más cercana está a { $distance }.
place-near = Cerca de { $town }

## Near
near-title = ¿Qué necesitas?
near-all-needs = Todas las necesidades
near-count = { $count ->
    [one] { $count } oficina, primero la más cercana
   *[other] { $count } oficinas, primero las más cercanas
}
near-more = Ver más
near-list-label = Oficinas, primero las más cercanas
near-data-age = Los datos están en tu teléfono, con red o sin red. La información más nueva es de { $date }.
filters-label = Filtros
filter-open = Abierto ahora
filter-theme = Necesidad
filter-language = Idioma
filter-language-any = Todos los idiomas
filter-kind = Tipo
filter-kind-any = Todos los tipos
filter-audience-any = Para cualquiera
filter-clear = Quitar filtros
empty-title = Ninguna oficina con estos filtros
empty-why = Quita un filtro para ver las oficinas cercanas.
wheelchair-yes = Silla de ruedas: sí
wheelchair-limited = Silla de ruedas: en parte
wheelchair-no = Silla de ruedas: no
wheelchair-unknown = Silla de ruedas: no se sabe
way-out-theme = Sin «{ $what }»
way-out-language = Sin el idioma: { $what }
way-out-open = También cerradas o sin horario conocido
way-out-kind = Todos los tipos de oficina
way-out-audience = Para cualquiera
way-out-territory = En todos los territorios
way-out-wheelchair = También donde no se sabe si entra una silla de ruedas
way-out-all = Quitar todos los filtros
way-out-count = { $count ->
    [one] { $count } oficina
   *[other] { $count } oficinas
}
empty-helplines = O llama a un número nacional
town-hall-name = Ayuntamiento de { $town }
town-hall-why = No conocemos ninguna oficina en este municipio. Se puede preguntar en el ayuntamiento.
town-hall-tag = Dónde preguntar
town-hall-contact-unknown = Web y correo no conocidos. Pregunta en el ayuntamiento.
open-old-note = Algunos horarios son viejos: llama antes de ir.

## Status
status-open-until = Abierto hasta las { $time }
status-open-always = Siempre abierto
status-closing-soon = Cierra pronto, a las { $time }
status-closed = Cerrado
status-closed-opens = Cerrado · abre { $when }
status-closed-until = Cerrado hasta el { $weekday } { $day } de { $month }
status-closed-holiday = Cerrado hoy: fiesta nacional
status-closed-holiday-opens = Cerrado hoy, fiesta nacional · abre { $when }
status-closed-patron = Cerrado hoy: fiesta del pueblo
status-closed-patron-opens = Cerrado hoy, fiesta del pueblo · abre { $when }
status-by-appointment = Con cita
status-by-appointment-call = Con cita: llama
status-unknown = Horario desconocido
status-unknown-call = Horario desconocido: llama
status-phone-until = Contesta al teléfono hasta las { $time }
status-phone-always = Contesta al teléfono día y noche
status-phone-closing-soon = Contesta al teléfono solo hasta las { $time }
status-phone-closed = Ahora no contesta
status-phone-closed-opens = Ahora no contesta · otra vez { $when }
status-old-open = Abierto, según el horario de { $year }: llama antes
status-old-open-no-phone = Abierto, según el horario de { $year }: pregunta antes
status-old-closed = Cerrado, según el horario de { $year }: llama
status-old-closed-no-phone = Cerrado, según el horario de { $year }
status-old-phone = Contesta, según una fuente de { $year }
status-old-phone-closed = No contesta, según una fuente de { $year }
status-undated-open = Abierto, según un horario sin fecha: llama antes
status-undated-open-no-phone = Abierto, según un horario sin fecha: pregunta antes
status-undated-closed = Cerrado, según un horario sin fecha: llama
status-undated-closed-no-phone = Cerrado, según un horario sin fecha
status-undated-phone = Contesta, según una fuente sin fecha
status-undated-phone-closed = No contesta, según una fuente sin fecha
status-ended = Quizá ya no existe: llama antes
status-ended-no-phone = Quizá ya no existe: pregunta antes
status-patron = Hoy puede ser la fiesta del pueblo: quizá esté cerrado, llama
status-patron-no-phone = Hoy puede ser la fiesta del pueblo: quizá esté cerrado, pregunta antes

## Card
desk-from = { $distance } de { $place }
desk-from-you = { $distance } de ti
act-call = Llamar
act-whatsapp = WhatsApp
act-directions = Cómo llegar
act-write = Escribir
act-website = Web
act-save = Guardar
act-saved = Guardada
act-share = Compartir
act-call-number = Llamar al { $number }
age-dated = Información de { $date }. Llama antes de ir.
age-dated-no-phone = Información de { $date }. Pregunta antes de ir.
age-undated = Información sin fecha. Llama antes de ir.
age-undated-no-phone = Información sin fecha. Pregunta antes de ir.
age-current = Información de { $date }.
age-ended = Este servicio quizá ha terminado o aún no ha empezado. Información de { $date }.
age-ended-undated = Este servicio quizá ha terminado. Información sin fecha.
facts-title = Información
fact-address = Dirección
fact-address-unknown = Calle desconocida. Pregunta antes de ir.
fact-address-withheld = La dirección no se muestra aquí. El 1522 te dice adónde ir, día y noche.
fact-point-town = El punto y la distancia son del centro del pueblo, no de la puerta.
fact-point-locality = El punto y la distancia son del centro de la aldea, no de la puerta.
fact-point-none = No se sabe el punto en el mapa.
fact-point-address = El punto está en la puerta.
fact-languages = Idiomas
fact-languages-unknown = Idiomas no indicados. Pregunta por teléfono.
fact-languages-unknown-short = idiomas no indicados
fact-services = Servicios
fact-audience = Para quién
fact-bring = Qué llevar
fact-bring-unknown = No está indicado. Pregunta qué llevar.
fact-phone = Teléfono
fact-phone-unknown = Número desconocido.
fact-phone-extension = extensión { $extension }
fact-email = Correo
fact-pec = Correo certificado (PEC)
fact-website = Web
fact-organization = Quién la gestiona
fact-note = Conviene saber
fact-note-language = En { $language }
fact-translated-machine = Traducción automática, todavía sin revisar.
fact-zone = Zona
fact-territory = Zona social { $zone }
hours-title = Horario
hours-phone-title = Horario de teléfono
hours-unknown = Horario desconocido.
hours-source-words = Como dice la fuente
hours-closed = cerrado
hours-holiday = fiesta
hours-patron = fiesta del pueblo
hours-patron-today = quizá fiesta del pueblo
hours-today = Hoy, { $weekday }
hours-appointment = con cita
hours-always = Siempre, día y noche
hours-valid-to = Vale hasta el { $date }
hours-source-date = Este horario: { $date }
hours-patron-closed = Cerrado por la fiesta del pueblo: { $date }
hours-patron-perhaps = Quizá cerrado por la fiesta del pueblo: { $date }
hours-patron-unknown = No se sabe el día de la fiesta del pueblo: ese día puede estar cerrado
source-title = De dónde vienen los datos
source-open = Abrir la fuente
source-date = Fecha de la fuente: { $date }
source-date-unknown = Fecha de la fuente: desconocida
source-no-address = Fuente sin dirección: { $name }
desk-gone-title = Esta oficina no está aquí
desk-gone = No está en el catálogo de este teléfono. Quizá la quitaron.
desk-gone-way = Ver las oficinas cercanas

## Reading aloud
speak-listen = Escuchar
speak-listen-to = Escuchar: { $name }
speak-stop = Parar la voz
speak-no-voice = Este dispositivo no tiene voz para este idioma: { $language }.
speak-no-voice-how = Se puede añadir en los ajustes del teléfono, en la voz que lee textos.
speak-recording = Escuchar la grabación
speak-unsupported = Este dispositivo no lee en voz alta.
speak-failed = La lectura se paró. Prueba otra vez.

## Search
search-title = Buscar
search-type = Nombre, lugar, necesidad
search-hint = Escribe por ejemplo «permiso», «Orvieto», «médico».
search-none = No se encontró nada para «{ $words }».
search-none-way = Prueba con una sola palabra o elige una necesidad.
search-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-only-like = { $count ->
    [one] Ninguna oficina tiene todas estas palabras. { $count } tiene algunas, o palabras parecidas:
   *[other] Ninguna oficina tiene todas estas palabras. { $count } tienen algunas, o palabras parecidas:
}
search-like = { $count ->
    [one] Otra { $count }, con algunas de estas palabras o parecidas:
   *[other] Otras { $count }, con algunas de estas palabras o parecidas:
}
search-meant = ¿Buscabas «{ $words }»?
search-filtered = Sin los filtros hay algo para «{ $words }».
search-list-label = Oficinas encontradas
search-towns = Municipios

## Saved
saved-title = Guardadas
saved-empty = Aquí están las oficinas que guardas.
saved-empty-how = Pulsa el corazón de una oficina.
saved-gone = Ya no está en el catálogo
saved-remove = Quitar

## Help
help-title = Números para llamar
help-what = Funcionan en toda Italia, si no dice otra cosa.
help-only-region = Solo { $region }
help-free-note = En peligro, llama al 112.
help-about = Sobre Sportello

## About
about-title = Sportello
about-what = La oficina más cercana, también sin internet.
about-privacy-title = Privacidad
about-privacy = Sin cuenta. Nadie te sigue. Dónde estás, qué buscas y qué idioma hablas no salen del teléfono.
about-data-title = Los datos
about-data = Oficinas y números: { $desks }. Municipios: { $towns }. La fuente y la fecha están en cada ficha.
about-data-warning = Mucha información es vieja. Llama siempre antes de ir.
about-credits-title = Agradecimientos
about-credits-comuni = Nombres, límites y población de los municipios: ISTAT 2023, por openpolis (CC BY 4.0).
about-credits-points = Coordenadas de los centros de los pueblos: GeoNames (CC BY 4.0).
about-credits-taxonomy = Temas: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Iconos: Phosphor (MIT).
about-credits-pages = Oficinas: páginas públicas, citadas en cada ficha.
about-licence = Programa libre, licencia EUPL-1.2.
about-version = Versión { $version }

## Errors
error-title = Algo no va bien
error-catalogue = El catálogo no se abre. Lo que guardaste está a salvo.
error-user-newer = Tus datos guardados son de una versión más nueva. Están a salvo: actualiza la aplicación.
error-reload = Probar otra vez
error-storage = Este dispositivo no puede guardar: lo que elijas dura hasta que cierres.
error-set-aside = Lo que elegiste antes no se pudo leer. Se apartó, no se borró.
error-clock = La fecha del teléfono parece estar mal: { $date }. Lo que está abierto no es seguro. Mira la fecha y la hora.
link-copied = Aquí ninguna aplicación lo abre. Está copiado, para pegar: { $what }
link-no-app = Aquí ninguna aplicación lo abre. Anótalo: { $what }
link-desk-copied = Copiado: se puede pegar en un mensaje.
update-ready = Hay una versión nueva.
update-now = Actualizar
page-missing-title = Esta página no existe

## Updates
updates-title = Actualizaciones
updates-link = Actualizaciones y datos
updates-check = Buscar actualizaciones
updates-stop = Parar
updates-never = Todavía no se han buscado actualizaciones en la red.
updates-checking = Buscando actualizaciones…
updates-downloading = Descargando: { $got } de { $total } kB
updates-applying = Escribiendo los datos nuevos…
updates-fresh = Los datos están al día.
updates-unfinished = Faltan datos nuevos por llegar.
updates-checked = Última comprobación buena: { $when }
updates-data-of = Lista de { $date }
updates-failed = La actualización falló. Tus datos de { $date } están intactos.
updates-failed-undated = La actualización falló. Tus datos están intactos.
updates-why-connection = No hay red o es muy débil. Prueba otra vez donde haya señal.
updates-why-log-in = Esta red pide identificarse. Abre el navegador, entra y prueba otra vez.
updates-why-busy = El servidor tiene demasiado trabajo. Prueba más tarde.
updates-why-refused = Los archivos del servidor no están bien. No se usaron.
updates-why-clock = La hora del teléfono está mal o quien publica se retrasa. Mira la fecha y la hora.
updates-why-newer-app = Hace falta una versión más nueva de la aplicación.
updates-why-full = El teléfono está lleno. Haz sitio y prueba otra vez.
updates-why-storage = No se pudo guardar. Prueba otra vez.
updates-none = Esta copia de la aplicación no recibe actualizaciones.
updates-confirm-metered = Esta red puede costar dinero. ¿Seguir?
updates-confirm-saver = El teléfono está ahorrando datos. ¿Seguir?
updates-confirm-yes = Seguir
updates-confirm-no = Ahora no
updates-details = Detalles técnicos
updates-news-title = Cambios en tus oficinas guardadas
updates-news-note = Algo cambió en tus oficinas guardadas.
updates-news-see = Ver
updates-news-hours = horario
updates-news-place = lugar
updates-news-contact = contactos
updates-news-about = otra información
updates-news-added = nueva en la lista
updates-news-removed = quitada de la lista
updates-when-title = Cuándo buscar
updates-when-auto = Por sí sola, cuando haya red
updates-when-wifi = Solo con Wi-Fi
updates-when-manual = Solo cuando lo pido
updates-areas-title = Zonas que actualizar
updates-areas-what = Quien publica ve qué zonas pides, nunca dónde estás.
updates-area-desks = { $count ->
    [one] { $count } oficina
   *[other] { $count } oficinas
}
updates-pass-title = Sin red
updates-pass-what = Pasa la lista a otro teléfono o abre el archivo que te dieron.
updates-pass-give = Pasar la lista
updates-pass-take = Abrir un archivo
updates-pass-nothing = Podrás pasar la lista después de la primera actualización.
updates-pass-saved = El archivo está listo: { $path }
updates-pass-not-saved = No se pudo escribir el archivo.
updates-pass-done = Hecho: ahora tienes la lista de { $date }.
updates-pass-same = Ya tienes estos datos.
updates-pass-older = Ya tienes datos más nuevos. No cambió nada.
updates-pass-bad = El archivo no está bien. Tus datos están intactos.

## Themes
theme-documents = Papeles
theme-work = Trabajo
theme-health = Salud
theme-housing = Casa
theme-education = Italiano y escuela
theme-legal = Derechos
theme-basic-needs = Comida y ayuda
theme-minors = Menores
theme-women = Mujeres
theme-mediation = Mediación
theme-participation = Comunidad
theme-digital = Digital

## Kinds of desk
kind-immigration-desk = Oficina de inmigración
kind-police-immigration = Policía: oficina de inmigración
kind-prefecture = Prefectura
kind-public-authority = Oficina pública
kind-citizen-desk = Oficina para la gente
kind-municipal-office = Oficina del ayuntamiento
kind-social-services = Servicios sociales
kind-health-desk = Salud
kind-health-registration = Inscripción en la sanidad
kind-health-mediation = Mediación en salud
kind-health-family = Consultorio familiar
kind-employment-centre = Centro de empleo
kind-work-orientation = Ayuda para encontrar trabajo
kind-adult-school = Escuela para personas adultas
kind-language-course = Curso de italiano
kind-legal-advice = Consejo legal y sindicatos
kind-caritas = Caritas
kind-canteen = Comidas
kind-food-bank = Alimentos y ropa
kind-shelter = Albergue
kind-day-centre = Centro de día
kind-antiviolence-centre = Centro contra la violencia
kind-family-centre = Centro para familias
kind-youth-info = Información para jóvenes
kind-digital-point = Ayuda digital
kind-library = Biblioteca
kind-intercultural-centre = Centro intercultural
kind-helpline = Número para llamar
kind-town-hall = Ayuntamiento

## Who for
audience-all = Para todas las personas
audience-migrants = Para personas de otros países
audience-women = Para mujeres
audience-youth = Para jóvenes
audience-men = Para hombres
