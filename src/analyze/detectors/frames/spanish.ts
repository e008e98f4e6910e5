/** Spanish frames (accents are folded). Syntax: `compileFrames`. */

export const cancellation = `
cancel*|rescind*|terminar|anul*|resolver|finalizar|extinguir ~5 contrato|suscripcion|cuenta|\
licencia|licencias|servicio|acuerdo|plan|relacion
contrato|suscripcion|licencia|licencias|servicio|acuerdo ~6 cancel*|rescind*|rescision|terminar|\
finalizar|baja|no_renov*|no_se_renov*
darnos|darme|darse|dar|damos|causar|daremos|tramitar|solicitar|pedir|solicito|solicitamos ~3 baja
baja ~4 contrato|servicio|suscripcion|cuenta|definitiva|a_final|fin_de
no ~4 renov*|prorrog*|continuar|seguir|seguiremos|continuaremos
no renovacion
nos vamos|iremos|marchamos|cambiamos|cambiaremos|pasamos|pasaremos|damos_de_baja
nos ~1 iremos|marcharemos|cambiaremos|vamos|pasaremos
irnos|marcharnos|cambiarnos|pasarnos ~4 a|antes|otro|competencia|final|.|?|con
cambi*|pasar*|migrar|migramos ~4 otro|otra|competencia|rivalname|proveedor ~2 proveedor|sistema|\
programa|plataforma|herramienta|empresa|.
penalizacion|preaviso|clausula_de_salida|condiciones_de_salida|rescision
dejar*|dejamos|dejaremos ~2 de ~1 usar|utilizar|trabajar|pagar|ser_clientes
exportar|recuperar|descargar|devolucion ~5 datos ~6 antes|fin|contrato|baja|otro
perder|perdido|pierden|perdereis|perderan ~3 cliente
ultima|ultimo ~1 oportunidad|aviso|advertencia|factura|plazo
cerrar|eliminar ~2 cuenta
prescind* ~4 servicio*|usbrand|vosotros|ustedes
decidid*|decision ~5 dejar|terminar|finalizar|no_continuar|no_renovar|irnos|marcharnos|cambiar|prescindir
deja*|dejaremos|dejamos|dejar ~3 vencer|expirar|caducar|servicio|usbrand|plataforma
contrato|suscripcion|licencia* ~4 venc*|expir*|termin* ~6 no|sin
no ~2 vamos|va|voy ~2 a ~1 renov*|continuar|seguir|prorrog*
poner*|pondremos|damos|dar ~3 fin|termino|por_terminad* ~4 contrato|relacion|servicio|colaboracion
fin ~3 de_nuestra ~1 relacion|colaboracion|suscripcion
ya ~1 no ~3 necesit*|seremos_clientes|queremos|usamos|vamos_a_usar
nos ~1 vamos|iremos|pasamos|cambiamos|marchamos ~4 competencia|otro|otra|rivalname
me|nos ~1 voy|ire|vamos ~3 a_otro|a_la_competencia|con_otro
reembolso|devolucion ~6 baja|cancel*|final
desactiv*|anul*|quit* ~3 renovacion
`;

export const evaluating = `
otra|otras|otro|otros ~2 herramienta*|solucion*|proveedor*|programa|programas|plataforma*|\
software|opcion*|sistema|sistemas|empresa|empresas|oferta*
mir*|viendo|busc*|evalu*|compar*|valor*|estudi*|prob*|pedid*|pidiendo|consider*|explor* ~5 \
alternativ*|competencia|competidor*|rivalname|opciones|mercado
licitacion|concurso_publico|pliego|comparativa
oferta*|presupuesto*|demo|demos|demostracion|demostraciones|reunion|prueba ~5 competencia|\
competidor*|rivalname|otro*|otra*
dos|tres|varias|cuatro demos|demostraciones|ofertas|presupuestos
rivalname ~5 prob*|prueba|demo|present*|ofert*|mas_barat*|compar*|ofrec*
prob*|probando|present*|compar* ~4 rivalname
mir*|miramos|mirando|viendo|echando ~3 fuera|por_ahi|en_otro_sitio|otros_sitios|el_mercado
presupuesto*|oferta*|propuesta* ~3 de|a ~1 otr*|varios|tres|dos|competencia
sustitut* ~4 de|para ~2 usbrand|vuestr*|su|programa|sistema
`;

export const strong = `
inaceptable|indignante|indignad*|vergonzoso|verguenza|escandalo|escandaloso|intolerable|estafa|\
robo|furios*|inadmisible|lamentable|tomadura|impresentable|desastre|desastroso|harto|hartos|\
harta|hartas|incompeten*|penoso|bochorno*|indecente|ridiculo|inconcebible|cabread*|enfadad*
falta de respeto
no hay derecho
tomar el pelo
tomando|toman ~2 pelo
colmo
una|la burla
estoy|estamos hart*
basta ya
paciencia ~4 agot*|limite|acab*
ya esta bien
esto|ya ~2 es_el_colmo|no_puede_ser|no_tiene_nombre|es_de_risa|es_una_verguenza
hasta ~2 narices|gorro|coronilla|mono|los_huevos
mentira|mentiras|mentido|mienten|mentis|enganad*|enganais|enganan|estafad*|timo|ladrones|chapuza|\
basura|caos|pesadilla|asco|inutil|inutiles|nefasto|nefasta|pesimo|pesima|fatal
peor ~3 servicio|soporte|experiencia|programa|proveedor
`;

export const felt = `
decepcion*|molest*|frustr*|insatisfech*|descontent*|disgust*|preocup*|cansad*|lastima|pena|\
fastidi*|incomod*|queja|quejas|desilusion*|desesper*|sorprend*|incomprensible|deficiente
no ~3 satisfech*|content*|conform*|normal|serio|profesional|de_recibo
sigue|siguen|seguimos ~2 sin
tercera|cuarta|quinta|enesima vez
sin respuesta|noticias|solucion
un_poco|algo|bastante|muy pesado|pesada|molesto|incomodo|engorroso|lento|cansino|liado
empez*|empiez*|comenz* ~3 cansar*|perder|preocup*|molest*|hart*
paciencia ~3 limite|acab*|agot*|perd*
deja ~2 que_desear
esper* ~3 mas|mejor|otra_cosa
`;

export const missed = `
perdi|perdimos|olvide|olvidamos|cancelar|aplazar|mover|faltar|falte|perderme ~4 reunion|llamada|\
cita|formacion|sesion|videollamada|webinar
reunion|llamada|cita|formacion|sesion|videollamada ~6 olvid*|perdi|cancel*|aplaz*|pospon*
no ~3 pude|pudimos|podre|podremos|puedo|podemos ~2 asistir|conectarme|estar|acudir|unirme|ir|\
llegar|entrar
tampoco ~2 pude|pudimos|podre|podremos|puedo|podemos|llegue|asisti
`;

export const delay = `
todavia|aun no ~5 tengo|he|hemos|esta|terminad*|acabad*|tenemos
no ~4 terminad*|acabad*|empezad*|hecho ~2 todavia|aun
aplaz*|pospon*|pospuest*|retras*|pendiente|pendientes|mas_adelante|parado|parada|en_pausa|\
la_semana_que_viene|dejamos_para
falta|faltan ~4 por|todavia|aun
me|nos faltan|falta
`;

export const thanks = `
gracias ~6 ayuda|rapid*|todo|solucion*|respuesta|vosotros|ustedes|atencion|soporte|muchas|perfecto
muchas|mil gracias
os|se|lo|le agradec*
agradec* ~5 ayuda|rapid*|gestion|atencion|solucion|respuesta
`;

export const solved = `
funciona|va ~3 bien|perfectamente|nuevo|perfecto
solucionad*|resuelt*|arreglad*
ya ~2 funciona|va|esta|quedo|anda|carga|imprime|esta_resuelto|esta_solucionado ~3 bien|todo|perfecto|.|!|,|de_nuevo
todo ~3 funciona|bien|perfecto|correcto|orden|solucionado|resuelto|arreglado|va_bien|ok
problema|incidencia|tema|asunto|caso ~3 resuelt*|solucionad*|cerrad*|zanjad*|arreglad*
podeis|puede|pueden|puedes ~2 cerrar
asunto|tema|caso|incidencia|ticket ~2 cerrad*|zanjad*
muy|bastante|realmente|de_nuevo|otra_vez content*|satisfech*|agradecid*|contentos
encantad* ~3 con|de|todo
`;

export const withdrawn = `
nos ~1 quedamos|seguimos ~3 con_vosotros|con_ustedes
seguimos|seguiremos|quedamos ~2 con ~1 vosotros|ustedes
olvid* ~3 correo|mensaje|queja|lo_que
retir* ~3 baja|queja|reclamacion
`;

/** Something is still to come, or what is thanked for is only a word. */
export const looksAhead = `
gracias ~4 respuesta|mensaje|correo|informacion|info|oferta|llamada|paciencia
lo ~1 leo|leere|miro|miraremos|reviso|revisaremos|vemos|hablamos|comento
os|les|te|le ~1 digo|decimos|diremos|comento|confirmo|contamos
hasta ~1 manana|luego|pronto|lunes|martes|miercoles|jueves|viernes
hablamos|esperamos|espero|quedo|quedamos ~3 a_la_espera|manana|luego|su|tu|vuestra
`;
