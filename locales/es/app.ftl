# Spanish, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
# Short and simple sentences, with usted; words that Latin America also uses.

## Rooms
room-near = Cerca
room-search = Buscar
room-saved = Guardado
room-help = Ayuda
rooms-label = Menú principal
skip-to-content = Ir al contenido
back = Atrás
close = Cerrar

## First time
welcome-title = Elija el idioma
welcome-what = Encuentre la oficina más cercana. Funciona también sin internet.
language-title = Idioma
language-change = Cambiar idioma
language-not-reviewed = Traducción hecha por una máquina, aún no revisada.
language-loading = El idioma está llegando…
language-load-failed = El idioma no llegó. Pruebe de nuevo donde haya internet.
language-more-title = Otros idiomas
language-more-what = Los prepara el equipo que traduce Sportello. Una vez añadidos se quedan, también sin internet.
language-add = Añadir: { $language }
language-adding = Está llegando: { $language }…
language-added = Añadido: { $language }
language-remove = Quitar: { $language }
language-coverage = Traducido al { $percent } %
language-none-more = Por ahora no hay otros idiomas.
language-file-bad = El archivo del idioma no es correcto. Se queda el idioma de antes.
language-file-newer-app = Este idioma necesita una versión más nueva de la app.
language-also-title = ¿Lee también otros idiomas?
language-also-what = Lo que no está en su idioma aparece en el primero de estos que lo tenga.
appearance-title = Colores
appearance-auto = Como el teléfono
appearance-light = Claros
appearance-dark = Oscuros

## Where
place-title = ¿Dónde está?
place-use-position = Usar mi ubicación
place-position-private = La ubicación se queda en el teléfono. Nadie la ve.
place-locating = Buscando la ubicación…
place-cancel = Cancelar
place-type = Escriba su municipio
place-recent = Usados hace poco
place-all-zone = Zona social { $zone }
place-none = Ningún municipio se llama así.
place-did-you-mean = Tal vez buscaba:
place-count = { $count ->
    [one] { $count } municipio
   *[other] { $count } municipios
}
place-denied = El teléfono no dio la ubicación. Elija el municipio aquí abajo.
place-unavailable = Ahora no se encuentra la ubicación. Elija el municipio aquí abajo.
place-timeout = La ubicación no llegó a tiempo. Elija el municipio aquí abajo.
place-unsupported = Este dispositivo no da la ubicación. Elija el municipio aquí abajo.
place-town-centre = centro del municipio
place-near-you = su ubicación
place-change = cambiar
place-choose = Elija dónde está
place-far = Usted está lejos de estas zonas: la oficina más cercana está { $distance }.
place-near = Cerca de { $town }

## Near
near-title = ¿Qué necesita?
near-all-needs = Todas las necesidades
near-count = { $count ->
    [one] { $count } oficina, primero la más cercana
   *[other] { $count } oficinas, primero la más cercana
}
near-more = Ver más
near-list-label = Oficinas, primero la más cercana
near-data-age = Los datos están en el teléfono, también sin internet. La información más nueva: { $date }.
filters-label = Filtros
filter-open = Abierto ahora
filter-theme = Necesidad
filter-language = Idioma
filter-language-any = Todos los idiomas
filter-kind = Tipo
filter-kind-any = Todos los tipos
filter-audience-any = Cualquier grupo
filter-clear = Quitar filtros
empty-title = Ninguna oficina con estos filtros
empty-why = Quite un filtro para ver las oficinas más cercanas.
wheelchair-yes = Silla de ruedas: sí
wheelchair-limited = Silla de ruedas: en parte
wheelchair-no = Silla de ruedas: no
wheelchair-unknown = Silla de ruedas: no se sabe
way-out-theme = Sin «{ $what }»
way-out-language = Sin el idioma: { $what }
way-out-open = También cerradas o con horario no conocido
way-out-kind = Todos los tipos de oficina
way-out-audience = Para cualquier persona
way-out-territory = En todas las zonas
way-out-wheelchair = También donde no se sabe si entra una silla de ruedas
way-out-all = Quitar todos los filtros
way-out-count = { $count ->
    [one] { $count } oficina
   *[other] { $count } oficinas
}
empty-helplines = O llame a un número nacional
town-hall-name = Municipalidad: { $town }
town-hall-why = En este municipio no conocemos ninguna oficina. La municipalidad es el lugar donde preguntar.
town-hall-tag = Dónde preguntar
town-hall-contact-unknown = Sitio y correo no conocidos. Pregunte en la municipalidad.
open-old-note = Algunos horarios son antiguos: llame antes de ir.

## Status
status-open-until = Abierto hasta las { $time }
status-open-always = Siempre abierto
status-closing-soon = Cierra pronto, a las { $time }
status-closed = Cerrado
status-closed-opens = Cerrado · abre { $when }
status-closed-until = Cerrado hasta el { $weekday } { $day } de { $month }
status-closed-holiday = Cerrado hoy: fiesta nacional
status-closed-holiday-opens = Cerrado hoy, fiesta nacional · abre { $when }
status-closed-patron = Cerrado hoy: fiesta patronal
status-closed-patron-opens = Cerrado hoy, fiesta patronal · abre { $when }
status-by-appointment = Con cita
status-by-appointment-call = Con cita: llame
status-unknown = Horario no conocido
status-unknown-call = Horario no conocido: llame
status-phone-until = Contesta el teléfono hasta las { $time }
status-phone-always = Contesta el teléfono día y noche
status-phone-closing-soon = Contesta el teléfono poco tiempo más, hasta las { $time }
status-phone-closed = Ahora no contesta
status-phone-closed-opens = Ahora no contesta · vuelve { $when }
status-old-open = Abierto, según el horario de { $year }: llame antes
status-old-open-no-phone = Abierto, según el horario de { $year }: pregunte antes
status-old-closed = Cerrado, según el horario de { $year }: llame
status-old-closed-no-phone = Cerrado, según el horario de { $year }
status-old-phone = Contesta, según una fuente de { $year }
status-old-phone-closed = No contesta, según una fuente de { $year }
status-undated-open = Abierto, según un horario sin fecha: llame antes
status-undated-open-no-phone = Abierto, según un horario sin fecha: pregunte antes
status-undated-closed = Cerrado, según un horario sin fecha: llame
status-undated-closed-no-phone = Cerrado, según un horario sin fecha
status-undated-phone = Contesta, según una fuente sin fecha
status-undated-phone-closed = No contesta, según una fuente sin fecha
status-ended = Tal vez ya no existe: llame antes
status-ended-no-phone = Tal vez ya no existe: pregunte antes
status-patron = Hoy puede ser la fiesta del municipio: tal vez está cerrado, llame
status-patron-no-phone = Hoy puede ser la fiesta del municipio: tal vez está cerrado, pregunte antes

## Card
desk-from = { $distance } de { $place }
desk-from-you = { $distance } de usted
act-call = Llamar
act-whatsapp = WhatsApp
act-directions = Camino
act-write = Escribir
act-website = Sitio
act-save = Guardar
act-saved = Guardado
act-call-number = Llamar al { $number }
age-dated = Fecha de la información: { $date }. Llame antes de ir.
age-dated-no-phone = Fecha de la información: { $date }. Pregunte antes de ir.
age-undated = Información sin fecha. Llame antes de ir.
age-undated-no-phone = Información sin fecha. Pregunte antes de ir.
age-current = Fecha de la información: { $date }.
age-ended = Este servicio tal vez terminó, o aún no empezó. Fecha de la información: { $date }.
age-ended-undated = Este servicio tal vez terminó. Información sin fecha.
facts-title = Información
fact-address = Dirección
fact-address-unknown = Calle no conocida. Pregunte antes de ir.
fact-address-withheld = La dirección no se muestra aquí. El 1522 le dice adónde ir, día y noche.
fact-point-town = El punto y la distancia son del centro del municipio, no de la puerta.
fact-point-locality = El punto y la distancia son del centro de la localidad, no de la puerta.
fact-point-none = No se conoce el punto en el mapa.
fact-point-address = El punto está en la puerta.
fact-languages = Idiomas
fact-languages-unknown = Idiomas no indicados. Pregunte por teléfono.
fact-languages-unknown-short = idiomas no indicados
fact-services = Servicios
fact-audience = Para quién
fact-bring = Qué llevar
fact-bring-unknown = No indicado. Pregunte qué llevar.
fact-phone = Teléfono
fact-phone-unknown = Número no conocido.
fact-phone-extension = extensión { $extension }
fact-email = Correo
fact-pec = Correo certificado (PEC)
fact-website = Sitio
fact-organization = Quién lo gestiona
fact-note = Es bueno saber
fact-note-language = En { $language }
fact-translated-machine = Traducido por una máquina, aún no revisado.
fact-zone = Zona
fact-territory = Zona social { $zone }
hours-title = Horario
hours-phone-title = Horario del teléfono
hours-unknown = Horario no conocido.
hours-source-words = Como lo escribe la fuente
hours-closed = cerrado
hours-holiday = fiesta
hours-patron = fiesta patronal
hours-patron-today = tal vez fiesta patronal
hours-today = Hoy, { $weekday }
hours-appointment = con cita
hours-always = Siempre, día y noche
hours-valid-to = Válido hasta el { $date }
hours-source-date = Este horario: { $date }
hours-patron-closed = Cerrado por la fiesta patronal: { $date }
hours-patron-perhaps = Tal vez cerrado por la fiesta patronal: { $date }
hours-patron-unknown = No se conoce la fiesta patronal: ese día puede estar cerrado
source-title = De dónde vienen los datos
source-open = Abrir la fuente
source-date = Fecha de la fuente: { $date }
source-date-unknown = Fecha de la fuente: no conocida
source-no-address = Fuente sin dirección: { $name }
desk-gone-title = Esta oficina no está
desk-gone = No está en el catálogo de este teléfono. Tal vez se quitó.
desk-gone-way = Ver las oficinas cercanas

## Reading aloud
speak-listen = Escuchar
speak-listen-to = Escuchar: { $name }
speak-stop = Parar la voz
speak-no-voice = Este dispositivo no tiene voz para este idioma: { $language }.
speak-no-voice-how = Puede añadirla en los ajustes del teléfono, donde dice «texto a voz».
speak-recording = Escuchar la grabación
speak-unsupported = Este dispositivo no lee en voz alta.
speak-failed = La lectura se paró. Pruebe de nuevo.

## Search
search-title = Buscar
search-type = Nombre, lugar, necesidad
search-hint = Escriba por ejemplo «permiso», «Orvieto», «médico».
search-none = Ningún resultado para «{ $words }».
search-none-way = Pruebe con una sola palabra, o elija una necesidad.
search-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-only-like = { $count ->
    [one] Ninguna oficina tiene todas estas palabras. { $count } tiene una parte, o palabras parecidas:
   *[other] Ninguna oficina tiene todas estas palabras. { $count } tienen una parte, o palabras parecidas:
}
search-like = { $count ->
    [one] { $count } más, con una parte de las palabras o palabras parecidas:
   *[other] { $count } más, con una parte de las palabras o palabras parecidas:
}
search-meant = ¿Tal vez buscaba «{ $words }»?
search-filtered = Sin los filtros se encuentra algo para «{ $words }».
search-list-label = Oficinas encontradas
search-towns = Municipios

## Saved
saved-title = Guardado
saved-empty = Aquí están las oficinas que usted guarda.
saved-empty-how = Toque el corazón de una oficina.
saved-gone = Ya no está en el catálogo
saved-remove = Quitar

## Help
help-title = Números para llamar
help-what = Funcionan en toda Italia, si no dice otra cosa.
help-only-region = Solo { $region }
help-free-note = En peligro llame al 112.
help-about = Sobre Sportello

## About
about-title = Sportello
about-what = La oficina más cercana, también sin internet.
about-privacy-title = Privacidad
about-privacy = Sin cuenta. Nadie le sigue. Dónde está, qué busca y qué idioma habla: nada de eso sale del teléfono.
about-data-title = Los datos
about-data = { $desks } oficinas y números, { $towns } municipios. La fuente y la fecha están en cada ficha.
about-data-warning = Mucha información es antigua. Llame siempre antes de ir.
about-credits-title = Créditos
about-credits-comuni = Límites, nombres y población de los municipios: ISTAT 2023, a través de openpolis (CC BY 4.0).
about-credits-points = Coordenadas de los centros: GeoNames (CC BY 4.0).
about-credits-taxonomy = Temas: Open Eligibility (CC BY-SA 3.0).
about-credits-icons = Iconos: Phosphor (MIT).
about-credits-pages = Oficinas: páginas públicas, citadas en cada ficha.
about-licence = Software libre, licencia EUPL-1.2.
about-version = Versión { $version }

## Errors
error-title = Algo no va bien
error-catalogue = El catálogo no se abre. Lo que guardó está a salvo.
error-user-newer = Los datos guardados son de una versión más nueva. Están a salvo: actualice la app.
error-reload = Probar de nuevo
error-storage = Este dispositivo no puede guardar: lo que elija vale hasta que cierre.
error-set-aside = No se podía leer lo que había guardado. Se puso aparte, no se borró.
update-ready = Hay una versión nueva.
update-now = Actualizar
page-missing-title = Esta página no está

## Updates
updates-title = Actualizaciones
updates-link = Actualizaciones y datos
updates-check = Buscar actualizaciones
updates-stop = Parar
updates-never = Aún no se han buscado actualizaciones en internet.
updates-checking = Buscando actualizaciones…
updates-downloading = Descargando: { $got } de { $total } kB
updates-applying = Escribiendo los datos nuevos…
updates-fresh = Los datos están al día.
updates-unfinished = Hay datos nuevos que aún tienen que llegar.
updates-checked = Última búsqueda lograda: { $when }
updates-data-of = Lista del { $date }
updates-failed = La actualización falló. Sus datos del { $date } no han cambiado.
updates-failed-undated = La actualización falló. Sus datos no han cambiado.
updates-why-connection = No hay internet, o la señal es muy débil. Pruebe de nuevo donde haya señal.
updates-why-log-in = Esta red pide que usted entre. Abra el navegador, entre y pruebe de nuevo.
updates-why-busy = El servidor tiene demasiado trabajo. Pruebe de nuevo más tarde.
updates-why-refused = Los archivos del servidor no son correctos. No se usaron.
updates-why-clock = La hora del teléfono está mal, o quien publica va con retraso. Revise la fecha y la hora.
updates-why-newer-app = Hace falta una versión más nueva de la app.
updates-why-full = El teléfono está lleno. Libere espacio y pruebe de nuevo.
updates-why-storage = No se pudo guardar. Pruebe de nuevo.
updates-none = Esta copia de la app no recibe actualizaciones por internet.
updates-confirm-metered = Esta red puede costar dinero. ¿Quiere seguir?
updates-confirm-saver = El teléfono está ahorrando datos. ¿Quiere seguir?
updates-confirm-yes = Seguir
updates-confirm-no = Ahora no
updates-details = Detalles técnicos
updates-news-title = Cambios en lo que guardó
updates-news-note = Algo ha cambiado en lo que guardó.
updates-news-see = Ver
updates-news-hours = horario
updates-news-place = lugar
updates-news-contact = contactos
updates-news-about = otra información
updates-news-added = nuevo en la lista
updates-news-removed = quitado de la lista
updates-when-title = Cuándo buscar
updates-when-auto = Sin pedirlo, cuando hay internet
updates-when-wifi = Solo con Wi-Fi
updates-when-manual = Solo cuando lo pido
updates-areas-title = Zonas para actualizar
updates-areas-what = Quien publica ve qué zonas pide usted, nunca dónde está.
updates-area-desks = { $count ->
    [one] { $count } oficina
   *[other] { $count } oficinas
}
updates-pass-title = Sin internet
updates-pass-what = Pase la lista a otro teléfono, o abra el archivo que le dieron.
updates-pass-give = Compartir la lista
updates-pass-take = Abrir un archivo
updates-pass-nothing = Podrá compartir la lista después de la primera actualización.
updates-pass-saved = El archivo está listo: { $path }
updates-pass-not-saved = No se pudo escribir el archivo.
updates-pass-done = Listo: ahora tiene la lista del { $date }.
updates-pass-same = Ya tiene estos datos.
updates-pass-older = Ya tiene datos más nuevos. No se ha cambiado nada.
updates-pass-bad = El archivo no es correcto. Sus datos no han cambiado.

## Themes
theme-documents = Documentos
theme-work = Trabajo
theme-health = Salud
theme-housing = Vivienda
theme-education = Italiano y escuela
theme-legal = Derechos
theme-basic-needs = Comida y ayuda
theme-minors = Menores
theme-women = Mujeres
theme-mediation = Mediación
theme-participation = Comunidad
theme-digital = Digital

## Kinds of desk
kind-immigration-desk = Oficina para inmigrantes
kind-police-immigration = Policía: oficina de inmigración
kind-prefecture = Prefectura
kind-public-authority = Oficina pública
kind-citizen-desk = Atención ciudadana
kind-municipal-office = Oficina municipal
kind-social-services = Servicios sociales
kind-health-desk = Salud
kind-health-registration = Inscripción en salud
kind-health-mediation = Mediación en salud
kind-health-family = Consultorio familiar
kind-employment-centre = Centro de empleo
kind-work-orientation = Ayuda para buscar trabajo
kind-adult-school = Escuela para personas adultas
kind-language-course = Curso de italiano
kind-legal-advice = Ayuda legal y sindicatos
kind-caritas = Caritas
kind-canteen = Comedor
kind-food-bank = Comida y ropa
kind-shelter = Albergue
kind-day-centre = Centro de día
kind-antiviolence-centre = Centro contra la violencia
kind-family-centre = Centro para la familia
kind-youth-info = Información para jóvenes
kind-digital-point = Ayuda digital
kind-library = Biblioteca
kind-intercultural-centre = Centro intercultural
kind-helpline = Número para llamar
kind-town-hall = Municipalidad

## Who for
audience-all = Para todas las personas
audience-migrants = Para personas de otros países
audience-women = Para mujeres
audience-youth = Para jóvenes
audience-men = Para hombres
