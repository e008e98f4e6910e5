/**
 * Spanish frames of thanks, of what is solved and of threats taken back. A finished state is told with its subject in
 * the indicative: "quede resuelto" and "tiene que estar solucionado" are demands, "daremos por resuelto el contrato"
 * ends it. Syntax: `compileFrames`. DESIGN §4.
 */

export const thanks = `
gracias ~6 ayuda|rapid*|todo|solucion*|respuesta|vosotros|ustedes|atencion|soporte|muchas|perfecto
muchas|mil gracias
os|se|lo|le agradec*
agradec* ~5 ayuda|rapid*|gestion|atencion|solucion|respuesta
`;

const state = `
problema|problemas|incidencia|incidencias|tema|asunto|caso|fallo|fallos|error|errores|averia|bug|ticket|todo|esto|eso ~2 \
esta|estan|quedo|quedaron|queda|parece|ha_quedado|ha_sido|fue ~2 @finished
ya ~1 esta|estan|quedo|ha_quedado ~2 @finished
problema|incidencia|tema|asunto|caso|fallo|error|todo @finished .|,|gracias|ya|desde
asunto|tema|caso|incidencia|ticket ~1 esta|queda|quedo ~1 cerrado|cerrada|zanjado|zanjada
podeis|puede|pueden|puedes ~1 cerrar|dar_por_cerrado|dar_por_cerrada ~1 ticket|incidencia|caso|asunto|tema|consulta
podeis|puede|pueden|puedes cerrarlo|cerrarla
todo en_orden|ok|correcto
todo esta|queda|quedo ~1 en_orden|ok|correcto
ya esta todo .|,|listo|bien|perfecto|en_orden|correcto
ya esta perfecto
ya esta , gracias|muchas_gracias|todo|funciona
`;

const runs = `
todo ~2 funciona|va|marcha|anda muy? bien|perfectamente|correctamente|de_nuevo|otra_vez|genial|perfecto|de_maravilla|\
sin_problemas|con_normalidad|como_antes
todo ~1 funciona|funcionando .|,|gracias|y|ya|ahora
todo bien|perfecto .|,|gracias|ya|ahora
ya ~1 funciona|funcionan|anda|carga|imprime|sincroniza .|,|bien|todo|perfecto|perfectamente|correctamente|de_nuevo|\
otra_vez|y|gracias|sin_problemas|con_normalidad
ya va todo|perfecto|de_maravilla
funciona|funcionan|va|anda muy? perfectamente|de_nuevo|perfecto|otra_vez|de_maravilla|correctamente
funciona|funcionan|anda muy? bien
vuelve|vuelven|volvio|vuelto a_funcionar|a_la_normalidad|a_imprimir|a_cargar|a_sincronizar
`;

const pleased = `
muy|bastante|realmente|de_nuevo|otra_vez content*|satisfech*|agradecid*|contentos
encantad* ~1 con
`;

export const solved = `${state}${runs}${pleased}`;

/** They stay customers, or take back what they wrote: "seguimos con ustedes a la espera" only waits. */
export const withdrawn = `
nos ~1 quedamos ~1 con vosotros|ustedes|usbrand
seguimos|seguiremos|seguimos_adelante con vosotros|ustedes|usbrand
seguimos|seguiremos|continuamos ~1 siendo|como ~1 client*
olvida|olviden|olvidad|olvide|olvidar|olvidaos ~1 mi|nuestro|nuestra|el|la|lo ~1 correo|mensaje|queja|reclamacion|que
retir*|anul* ~4 baja|queja|reclamacion|cancelacion|rescision
`;

/** Thanks and praise that name what was done about the matter. */
export const forDeed = `
gracias|agradec* ~8 ayuda|solucion*|arregl*|resolv*|resuelt*|resolucion|trabajo|gestion|soporte|rapidez|correg*|reparar*
`;

/** The decision stands, it comes too late, notice will follow. */
export const reserves = `
baja|abogad*|rescision|rescindir|cancelacion|igualmente|de_todos_modos|aun_asi|sin_embargo|otro_proveedor|via_legal|\
tribunal|tribunales|juzgado|burofax
demasiado tarde
decision ~2 sigue|firme|tomada|mantiene
`;

/** Behind the thanks, or the word that they stay, the sentence turns round. */
export const turnsRound = `
pero|lamentablemente|aunque ~2 nosotros|no|nuestro|nuestra|el|la|los|las|un|una|mi|seguimos|sigue|siguen|nos|esto|eso|ya|ahora
excepto|salvo|menos ~1 el|la|los|las
luego|despues ~2 veremos|cancel*|rescind*|nos|lo|ya|baja
`;

/** Said by others, hoped, awaited, asked for, or of another thing: the matter itself is not told to be well. */
export const otherMatter = `
dicen|dice|decis|dijeron|dijo|dijisteis|afirman|afirmais|afirma|aseguran|asegurais|asegura|escriben|prometieron|indican|\
creen|creia|creiamos|pensaba|pensabamos|consta|figura ~3 que|como ~6 @finished|funciona|orden|bien|cerrado|cerrada|correcto
supuestamente|presuntamente|teoricamente|en_teoria ~5 @finished|funciona|cerrado|cerrada|bien
espero|esperamos|esperando|quiero|queremos|necesito|necesitamos|exijo|exigimos|ver ~3 que|si ~6 @finished|funciona|\
orden|bien|perfecto|cerrado|correcto
cuando|una_vez|hasta_que|en_cuanto|mientras|para_que|antes_de_que ~6 @finished|funciona|cerrado|cerrada|bien
segun ustedes|vosotros|usted ~4 @finished|cerrado|cerrada
@finished ~1 segun
para nosotros ~4 cerrado|cerrada|zanjado|zanjada
cerrado|cerrada|zanjado|zanjada ~1 para nosotros|mi
cerrado|cerrada|resuelto|resuelta sin ~4
nadie ~4 @finished
demas|resto|otros|otras ~1 funciona|funcionan|va|van
factura|facturas|pago|cuota|reunion|cita ~3 @finished
seguimos|seguiremos|quedamos ~2 con ~1 vosotros|ustedes|usbrand ~4 espera|esperando|pendiente|pendientes|hasta|mientras|\
mismo|misma|por_ahora|de_momento|lunes|martes|miercoles|jueves|viernes|contacto
encantad* ~2 reunion|cita|fecha|hora
agradeceri* ~8 @finished|solucion*|arregl*|resolv*|ayuda|gestion|soporte|rapidez|correg*
`;

/** Something is not yet well, or what we say of it is wrong. */
export const stillOpen = `
sigue|siguen|continua|continuan ~2 fallando|sin|igual|roto|rota|rotos|mal|ahi|caido|caida|parado|parada|bloquead*|abiert*
sigue|siguen|continua|continuan ~1 el|la|los|las ~1 error|errores|fallo|problema
error|errores|fallo|problema|averia ~1 sigue|siguen|continua|continuan|persiste|vuelve|vuelven|reaparece
todavia|aun ~1 no ~3
no ~1 funciona|funcionan|va|anda|carga|imprime|podemos|puedo|sale
otra vez ~3 fall*|caid*|error|cae|cayo|bloque*|roto
los_demas|las_demas|el_resto|los_otros|las_otras ~3 no|siguen|sigue|igual|tampoco
no_es verdad|cierto|asi
es falso|mentira
`;

/** Something is still to come, or what is thanked for is only a word. */
export const looksAhead = `
gracias ~4 respuesta|mensaje|correo|informacion|info|oferta|llamada|paciencia
gracias ~2 de_antemano|por_adelantado|anticipadas
de_antemano|por_adelantado ~2 gracias
lo ~1 leo|leere|miro|miraremos|reviso|revisaremos|vemos|hablamos|comento
os|les|te|le ~1 digo|decimos|diremos|comento|confirmo|contamos
hasta ~1 manana|luego|pronto|lunes|martes|miercoles|jueves|viernes
hablamos|esperamos|espero|quedo|quedamos ~3 a_la_espera|manana|luego|su|tu|vuestra
`;
