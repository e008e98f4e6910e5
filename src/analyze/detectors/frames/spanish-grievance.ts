/** Spanish complaints that tell facts and name no feeling, as in grievance.ts. Syntax: `compileFrames`. Source: PROTOCOL.md H3, M3. */

const many = 'dos|tres|cuatro|cinco|seis|diez|varias|muchas|repetidas|#';
const told =
  'reportado|reporte|reportamos|avisado|avise|avisamos|escrito|escribi|escribimos|llamado|llame|llamamos|pedido|pedi|pedimos|reclamado|reclame|\
reclamamos|informado|explicado|explique|explicamos|dicho|dije|dijimos|comunicado|notificado|preguntado';
const promised =
  'prometio|prometieron|prometido|prometisteis|anunciaron|anunciado|anuncio|aseguraron|aseguro|asegurado|comprometieron|dijeron|dijo|dijisteis|garantizaron';
const letters =
  'correo|correos|mensaje|mensajes|mail|mails|email|emails|solicitud|solicitudes|consulta|consultas|llamada|llamadas|reclamacion|reclamaciones|carta|cartas';
const fault =
  'caida|fallo|falla|error|averia|bloqueo|interrupcion|incidencia|bug|desconexion|cuelgue';
const nth = 'tercera|cuarta|quinta|sexta|septima|octava|tercer|cuarto|quinto|sexto|enesima|enesimo';
const span = 'dias|semanas|meses|horas|semana|mes|hora';
const change = 'actualizacion|cambio|migracion|version|lanzamiento|implantacion|paso|mudanza';
const boss =
  'director|directora|direccion|jefe|jefa|gerente|gerencia|presidente|presidenta|responsable|superior|superiores';
const bill =
  'pago|pagos|factura|facturas|cuota|cuotas|recibo|recibos|abono|mensualidad|mensualidades';

/** Said to us again and again, our own word that was not kept, nobody who answers, and a fault that is back. */
export const repeated = `
les|os|le|te ~1 hemos|he|habia|habiamos ~4 ${told} ~6 ${many} veces|ocasiones
les|os|le|te ~1 ${told} ~6 ${many} veces|ocasiones
les|os|le|te ~1 hemos|he ~2 ${many} veces ~2 ${told}
pese|despues|tras ~2 ${many} ~1 reclamaciones|llamadas|correos|mensajes|avisos
${many} veces ~1 nos|me ~1 han|habian|has|habeis? ~1 ${promised}
enviado|envie|mandado|mande|mandamos|enviamos ~1 los_mismos|las_mismas|el_mismo|la_misma ~3 ${many} veces|ocasiones
siempre|cada_vez ~3 la_misma|las_mismas respuesta|respuestas
nos|me ~1 han|habian|ha|habeis? ~1 ${promised} ~~ nunca|jamas|y_nada|y_estamos|pero_nada ~1
que ~1 me|nos ~1 han|habian|ha? ~1 ${promised} ~6 nunca|jamas|no ~1 llego|llegado|vino|recibimos|recibi|ha_llegado|se_hizo
esper* ~4 prometido|prometida|prometidos|prometidas|anunciado|anunciada
primero|al_principio ~8 , ~1 despues|luego ~~ ahora|luego|finalmente|y_ahora
^ luego|despues fue|dijeron|era ~~ luego|despues|ahora
llev* ~2 ${span} intentando|tratando|queriendo ~2 hablar|contactar|comunicarme|comunicarnos|localizar|de_hablar|de_contactar
llev* ~3 ${span} esper*
llev* ~3 ${span} con ustedes|vosotros ~1 sin
estoy|quedo|estamos|quedamos|tienen ~2 en_espera ~3 musica|musiquita|linea|desde
a ~1 mis|nuestros|nuestras ~2 ${letters} ~1 solo ~3 contest*|respond*
mi|mis|nuestro|nuestros|nuestra|nuestras|ultimo ~2 ${letters} ~8 sin ~1 respuesta|contestar|contestacion|responder
suena ~1 y|suena suena
nadie ~2 descuelga|coge|levanta|atiende ~2 telefono|en|su|la|.
${many} ~1 ${letters} ~1 y ~4 nada|nadie|ninguna|ningun
iba|iban ~1 a llamar*|contactar*|responder* ~8 , ~2 hace ~2 ${span}
${fault} de ~2 ha|han vuelto|regresado
confirmaron|prometieron|confirmado ~4 varias|dos|tres veces ~~ movieron|cambiaron|aplazaron|cancelaron
anunciad*|prometid* ~~ nada|nunca ~2 visto|recibido|sabido|hasta
no ~1 hemos|he ~1 visto|recibido|sabido nada ~6 prometid*|anunciad*
anunciada|prometida|anunciado|prometido no ~1 hemos|he ~1 visto|recibido|sabido nada
contrato|acuerdo ~2 dice|preve|garantiza ~4 y|, ~2 esper*|tard*
${span} y ~1 ya ~1 van|son|llevamos|vamos ~2 ${many}|${span}
${many} veces ~8 y ~1 ${many} veces
nadie ~2 nos|me ~1 ha|han ~1 devuelto|llamado|contestado|respondido|contactado|atendido
prometid*|acordad*|anunciad*|previst* no ~1 se|ha|fue? ~1 presento|vino|llego|llegado|venido|hizo|cumplio|aparecio
desde ~4 pedimos|pido|reclamamos|solicitamos|insistimos|preguntamos ~6 y|sin ~1 no|nada|respuesta|exito
esper* ~~ prometio|prometieron|prometido
vuelve|vuelven|volvio|volvieron ~1 a estar|salir|fallar|caerse ~1 mal|vacio|vacios|roto|incompleto|incorrecto
otra|de vez|nuevo mal|vacio|roto|caido|incompleto
respuestas|explicaciones|versiones ~1 distintas|diferentes|contradictorias
respuesta|solucion|contestacion|arreglo ~8 sigue|siguen ~1 pendiente|pendientes
caido|caida|inaccesible|parado ~2 ${many} veces
recibimos|recibo|mandan|envian ~3 respuestas ~1 de_plantilla|automaticas|tipo|estandar
siempre ~1 me|nos iban ~1 a devolver|llamar
ticket|consulta|caso ~1 estuvo|paso|quedo ~1 ${many} dias|semanas
sin ~1 respuesta|noticias|contestacion ~1 de ustedes|vosotros|usted|su_parte
desde|y entonces ~1 nada|silencio
${nth} ~1 ${fault} ~2 desde|en_lo|en_una|en_dos|en_tres|de_la_semana|de_esta_semana|del_mes|del_trimestre|del_ano|esta|este|consecutiva|seguida
${nth} vez ~1 que ~1 se ~1 cuelga|cae|bloquea|cierra|para
${nth} vez ~1 el|la mismo|misma ~1 ${fault}
${fault} ~1 que ~2 habian|habiais|han ~1 corregido|arreglado|solucionado|resuelto ~3 ha|volvio|esta ~1 vuelto|volver|de_vuelta
hay|hubo|tenemos|tuvimos|toca ~1 que empezar|volver|explicarle|explicarlo|explicar|repetir ~3 cero|todo|explicar
empezar|partir ~1 de|desde cero
tard* ~6 , ~1 cuando|pactado|acordado ~4 pactado|acordado|contrato|son|eran
compromiso ~6 y tardaron|fueron|tardasteis
hace ~2 ${span} ~8 desde_entonces|y_desde_entonces ~1 nada|silencio|sin
`;

/** Said to somebody who need not be ours: it counts beside a fault or a demand. */
export const saidToOne = `
hemos|he ~4 ${told} ~6 ${many} veces|ocasiones
ya ${told} ~6 ${many} veces|ocasiones
hemos tenido ~1 ${many} interlocutores ~1 distintos|diferentes
lo reportamos|avisamos|comunicamos hace ~2 ${span}
`;

/** Harm told in numbers, or felt above the writer, that names what we did by itself. */
export const harm = `
desde ~4 ${change} ~~ # ~1 reclamaciones|quejas
# reclamaciones|quejas ~6 desde ~4 ${change}
centralita|equipo|linea ~6 mas por|con su|vuestro producto|programa
cuesta ~3 justificar*|explicar*|defender* ~6 ${boss}
mi|nuestro|nuestra ~1 ${boss} quiere saber por_que ~1 pagamos
multiplican|acumulan|llueven|aumentan ~3 quejas|reclamaciones
`;

/** Harm that says nothing of its cause: it counts where a fault is told in it or beside it. */
export const harmOfFault = `
esperan|espera|esperando|hacen_cola ~6 minutos|horas|hora
meter|metemos|cargar|registrar|capturar|hacer|hacemos ~4 dos_veces|por_duplicado|doble
mi|nuestro|nuestra ~1 ${boss} ~1 me|nos ~1 pregunta ~6 por_que
# ~2 llamaron|han_llamado|escribieron|reportaron|avisaron ~8
metemos|meten|cargamos|cargan|metiendo|registramos|capturamos|pasamos|escriben|escribimos|hacen|hacemos ~4 a_mano|manualmente
brazos cruzados
mano sobre_mano
no ~1 puede|pueden|podemos ~1 trabajar|facturar|vender|imprimir|despachar ~2 desde
desde ~4 no ~1 puede|pueden|podemos ~1 trabajar|facturar|vender|imprimir|despachar
`;

/** A demand with weight: the bill is not paid until. */
export const pressing = `
retenemos|retendremos|retengo|suspendemos|suspenderemos|bloqueamos|congelamos|paralizamos ~2 ${bill}
no ~3 abonar|pagar|pagaremos|abonaremos|pagamos|abonamos|pagare ~6 mientras|hasta_que|hasta
${bill} ~3 no ~2 pagaran|pagara|abonara|abonaran|pagamos ~2 mientras|hasta
`;

/** A plan that we owe, asked of us by name. */
export const plan = `
esper*|exig*|quer*|necesit* ~2 de ustedes|vosotros|usted ~2 un plan ~4 antes|para|hasta
`;

/** Settled, liked, one's own slip, or somebody else's: no complaint of us, however often it was said. */
export const noGrievance = `
amable*|rapid*|excelente|perfect*|estupend*|de_maravilla|genial ~1 ayuda|respuesta|atencion|trato|solucion
ayuda|respuesta|respuestas|atencion|trato|solucion ~1 muy|tan? amable*|rapid*|excelente|perfect*|estupend*|genial
atendieron|resolvieron|atendio|resolvio|solucionaron|ayudaron|cargaron|contestaron ~2 de_maravilla|enseguida|muy_bien|rapido|en_una_hora|al_momento|en_el_acto|en_minutos
enseguida|al_momento|en_el_acto|el_mismo_dia|en_una_hora
encantad*|satisfech*|content*|gracias_por|felicit*|enhorabuena
como prometio|prometieron|prometido|acordado|quedamos
porque ~1 nos|me|lo|se ~2 equivoc*|olvid*|confund*|perdi|perdimos
compramos|comprado|contratamos antes
asi ~1 lo queremos|prefiero|preferimos
no ~2 culpa ~1 suya|vuestra|de_ustedes
nuestro|nuestra|mi|el|la|los ~1 impresora|impresoras|transportista|banco|casero|aseguradora|operador|ayuntamiento|mensajeria|proveedor_de|fontanero|\
ascensor|fotocopiadora|gestoria
cliente|clienta|socio|paciente|inquilino|alumno|candidato ~2 ha|han ~4 ${told}
a los|nuestros|las clientes|socios|pacientes|inquilinos|alumnos|candidatos|asistentes
anterior|antiguo|antigua|viejo|vieja ~1 proveedor|programa|sistema|herramienta|software
proveedor|programa|sistema|herramienta|software ~1 anterior|antiguo|viejo|de_antes
visto_bueno|aprobacion|respuesta|confirmacion ~1 de|del ~1 gerencia|direccion|jefe|nuestro|nuestra
`;

/** The next sentence says that it was mended. */
export const mended = `
^ ya|ahora|todo|eso|se|lo|luego|al_final ~5 arreglado|arreglaron|resuelto|solucionado|funciona|solucionaron|resolvieron|corregido
`;
