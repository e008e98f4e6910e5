/**
 * Spanish frames (accents are folded). Every frame names what it is about, as "resolver", "continuar" or "otro
 * proveedor" alone are in any mail. Spain and Latin America, tú, vos, vosotros and ustedes. Syntax: `compileFrames`.
 */

export const cancellation = `
// ending the contract
cancelar|cancelen|cancele|cancela|cancelad|cancelo|cancelamos|cancelaremos|cancelare|cancelando|cancelemos|cancelaria|canselar|canselamos|canselen|\
rescind*|anular|anulen|anulad|anulamos|cesar ~2 @whole|este ~1 contrato|contratos|suscripcion|subscripcion|suscripsion|servicio|servicios|cuenta|membresia|\
plan|licencia|licencias|acuerdo|convenio
resolver|resolvemos|terminar|terminamos|terminaremos|finalizar|finalizamos|concluir|acabar|extinguir|cortar|romper|\
terminen ~2 contrato|relacion|relacion_comercial|colaboracion|suscripcion|acuerdo|convenio
contrato|suscripcion|acuerdo|servicio ~3 sera|queda|quedara|esta|por rescindido|rescindida|cancelado|cancelada|\
terminado|finalizado|resuelto
cancelacion|rescision ~1 de_nuestra|de_nuestro|del_contrato|de_la_suscripcion|del_servicio|de_mi
queremos|quiero|quisiera|quisieramos|deseamos|deseo|vamos_a|voy_a|decidimos|decidido|necesitamos|pensamos|pienso ~1 \
cancelar|rescindir @stop|porque|antes|a_final|en|con
queremos|quiero|quisiera|quisieramos|deseamos|deseo|vamos_a|voy_a|decidimos|decidido ~1 cancelar|rescindir $
rescindimos|rescindiremos|rescindo|rescindir|rescindire
cese ~2 @us|@rel|@whole
obligados|obligado|forzados|tentados ~1 a ~1 cancelar|irnos|dejar*|buscar ~4
no ~2 queremos|quiero mas ~2 @us|programa|servicio|sistema|suscripcion|herramienta
// the whole sentence, or the whole subject: a bare notice
^ baja ~2 inmediata|definitiva|servicio|contrato|suscripcion|cuenta|plataforma $
^ baja $
^ solicitud|peticion|notificacion|comunicacion ~1 baja|rescision $
^ cancelar|cancelacion|rescision|fin ~2 contrato|suscripcion|servicio|cuenta|licencia|licencias $
^ cancelamos $
^ damos de_baja $
^ no cancelamos ~1 hoy|ahora|todavia , sino
hemos|he ~1 cancelado|rescindido ~1 @whole|el ~1 contrato|suscripcion|servicio|cuenta
salir ~1 del|de_este|de_nuestro contrato
darnos|darme|darte|denos|dennos|dadnos|deme de_baja
nos|me damos|daremos|dimos|doy|dare|vamos_a_dar|voy_a_dar de_baja
dar|damos|daremos|den|dad|dando|demos|de de_baja ~2 todo|servicio|contrato|suscripcion|cuenta|plataforma|usbrand|\
licencias|plan|membresia
tramit*|solicit*|pedimos|pido|pedir|gestion*|confirm*|proces*|queremos|quiero|deseamos|causar|causamos ~2 nuestra|la|\
mi|de baja
nuestra|mi|la baja ~2 definitiva|inmediata|total|del_servicio|del_contrato|de_la_cuenta|de_nuestra|de_nuestro|\
de_la_suscripcion|a_la_mayor|cuanto_antes|a_final|voluntaria|como_clientes
poner*|pondremos|pongan|ponga|poned|pongamos|ponemos|damos|dar|doy|damos_por|daremos ~3 fin|termino|por_terminad*|por_finalizad*|por_concluid*|por_resuelt*|por_rescindid*|por_extinguid* ~4 contrato|\
relacion|servicio|colaboracion|suscripcion
fin ~2 de_nuestra ~1 relacion|colaboracion|suscripcion
cerrar|eliminar|borrar|cierren|eliminen|borren|cerrad|eliminad|borrad|elimine|borre|cerramos|cierre ~1 nuestra|mi|de_nuestra|de_mi cuenta
prescind* ~2 @us|servicio|servicios|ustedes|vosotros|vuestr*|usted
dej* ~2 de ~1 usar|utilizar|trabajar|pagar|ser ~2 @us|con|clientes|licencia|licencias|cuota
dejen|deje|dejad|deja|paren|pare ~1 de facturar*|cobrar*|facturarnos|cobrarnos|pasarnos|cargarnos|enviarnos_facturas
dejamos|dejaremos|dejo|dejare|abandonamos|abandonar|dejar ~1 @us
dejarlos|dejaros|dejarles|dejarlas|dejarte @stop|por|si|a_final|en
dejarlos|dejaros|dejarles|dejarlas|dejarte $
dejarlo|dejamos|dejemos|dejarla aqui|aca|hasta_aqui|hasta_aca|ahi ~2 con
ultimo|ultima ~1 mes|ano|trimestre ~3 con_ustedes|con_vosotros|con_usbrand|con_vos
// not going on
no ~3 renov*|renuev*|prorrog*|prolong* @stop|nuestro|nuestra|el|la|con|en|a|su|vuestra|para|cuando|este|sin|por
no ~3 renov*|renuev*|prorrog*|prolong* $
no ~2 que ~3 contrato|suscripcion|acuerdo|convenio ~2 renuev*|renov*|prorrog*
no ~2 seguro|segura|seguros|claro ~2 vayamos|vamos|renovemos|prorroguemos ~1 a? ~1 renov*|prorrog*|seguir
renovacion no se_hara|se_va_a_producir|se_producira|tendra_lugar|habra|se_llevara
contrato|suscripcion|acuerdo ~~ sin renovacion|prorroga
no ~2 continuidad ~2 @rel
no ~2 seguir pagando
no ~4 firmar*|firmamos ~2 renovacion|prorroga
no ~3 contar|contaremos|trabajar|trabajaremos ~2 con ~1 @us|@you
no renovacion|renovarlo|renovarla|prorroga
no ~2 vamos|va|voy ~2 a ~1 renov*|continuar|seguir|prorrog* ~2 @rel|con_ustedes|con_vosotros|con_usbrand|@us|@stop
no ~2 vamos|va|voy ~2 a ~1 renov*
comunic*|anunci*|confirm*|notific* ~4 nuestra salida|partida|marcha
salirnos|salirme ~1 del|de ~2 @rel|@us
no ~3 continuar|continuamos|continuaremos|seguir|seguimos|seguiremos|sigo|seguire|continuo ~3 con_ustedes|\
con_vosotros|con_usted|con_vos|contigo|@us|contrato|suscripcion|relacion|siendo_clientes
decidid*|decision|decidimos ~3 no_continuar|no_seguir|no_renovar|no_prorrogar|irnos|marcharnos|prescindir
decidid*|decidimos ~2 dejar @us|de_usar|de_trabajar_con
no ~3 ir mas_alla|mas_lejos ~2 con
ya no ~2 queremos|quiero|vamos_a|deseamos|usaremos|utilizaremos|pensamos ~2 utilizar|usar|seguir|ser|@us ~2 @us|\
clientes|con
no ~1 seremos|somos ~1 client*
ya no ~1 estaremos con_vosotros|con_ustedes
no conteis|cuenten|cuente|cuentes ~1 con ~1 nosotros|conmigo .|,|el_ano|a_partir|desde|en|mas|como
ya no ~2 necesit* ~1 @us
ya no ~1 usaremos|utilizaremos|queremos ~1 @us
deja*|dejaremos|dejamos|dejar ~3 vencer|expirar|caducar
contrato|suscripcion|licencia* ~4 venc*|expir*|termin* ~6 no|sin
desactiv*|anul*|quit*|cancel* ~2 renovacion
renovacion ~2 desactiv*|anul*|cancel*
@us ~1 se sustituira|reemplazara|abandonara|retirara
@us ~2 sera|va_a_ser|quedara|ha_sido|es ~1 reemplazad*|sustituid*|abandonad* ~4 por|en
no ~1 esta|hay ~2 previst*|contemplad*|planead* ~3 continuar|seguir|renovar|renovacion|prorroga|ninguna
no ~3 sigamos|continuemos|renovemos|prorroguemos ~1 con_ustedes|con_vosotros|con_usted|@us|contrato|.|,
aqui|aca se_acaba|se_termina|termina ~1 para nosotros|mi
historia|aventura|relacion|camino|colaboracion ~1 se? termina|acaba ~1 aqui|aca
para nosotros ~~ se_acabo .
caminos ~2 se_separan|distintos|diferentes
no ~1 nos? ~1 cobren|carguen|pasen|giren|facturen|cobreis|cargueis|paseis|cobre|cargue|descuenten ~1 nada ~1 mas|a_partir|desde
no ~1 nos? ~1 cobren|carguen|pasen|giren|facturen|cobreis|cargueis|paseis mas ~1 recibos|cargos|cuotas|facturas
@us ~1 lo|la|los|las ~1 necesit*|usaremos|utilizaremos|usamos ~1 solo|solamente|unicamente ~4 hasta|consulta|para
decidid*|decision|decidimos ~3 no contratar|contratarles|renovarles ~2 mas|@us
les|os ~1 decimos|digo ~1 adios|hasta_siempre
ya no ~2 necesit* ~1 sus|vuestras|su|vuestro ~1 licencias|servicios|sistema|herramienta
// going elsewhere
nos ~1 vamos|iremos|marchamos|marcharemos|cambiamos|pasamos|mudamos a_la_competencia|con_la_competencia|con_otro|\
con_otra|con_otros|a_otro|a_otra|de_usbrand|con_rivalname|a_rivalname|a_otros|definitivamente
nos ~1 vamos|iremos|marchamos|marcharemos .
nos ~1 vamos|iremos|marchamos|marcharemos a_final|a_finales|a_fin|a_otra
hasta_aqui|hasta_aca llegamos|llegue
hasta_aqui|hasta_aca hemos|he llegado .|,|con_vosotros|con_ustedes
trabajaremos|usaremos|utilizaremos ~1 con? rivalname en|desde|a_partir|para_todo|.
desde|a_partir|en ~5 trabajaremos|trabajamos|usaremos|utilizaremos|usamos|utilizamos ~2 rivalname
se pasa|pasan|cambia|cambian|muda|mudan|migra|migran ~1 a ~1 rivalname
se pasa|cambia|muda|migra a ~1 otro|otra sistema|plataforma|herramienta|proveedor|programa
adjudic*|contrato ~6 a|para ~1 otro|otra @vendor
rivalname en_lugar|en_vez ~1 de
rivalname ~1 sustituira|sustituye|reemplazara|reemplaza ~1 a? ~1 @us|vuestr*|su
migracion|cambio|paso ~1 a|hacia rivalname
nuevo|nueva|otro|otra|propio|propia ~1 @vendor ~3 sustituir*|sustituy*|reemplaz* ~1 a? ~1 @us|vuestr*
volvemos|volveremos|volver|regresamos|regresaremos ~1 a|con ~1 nuestro|nuestra|el|la ~1 sistema|programa|software|herramienta|\
solucion|plataforma|proveedor ~1 anterior|antiguo|antigua|previo
volvemos|volveremos|volver|regresamos|regresaremos ~1 a|con ~1 nuestro|nuestra antiguo|antigua|anterior ~1 sistema|programa|\
software|herramienta|solucion|plataforma|proveedor
tendremos|tendre|habra|tenemos ~1 que buscar ~1 otra_cosa|otro_sitio|otro_proveedor|otra_herramienta|otro_programa .|,
firm*|eleg*|optado|optamos|optaremos|decantado|decantamos ~3 con|a|por ~1 @other|un_competidor|la_competencia ~1 @vendor
firm* ~1 con_la_competencia|con_un_competidor|con_rivalname
hemos|he ~1 firmado con_otros|con_otro|con_otra|en_otro_sitio|en_otra_parte ~1 proveedor|empresa|casa|.|,|;|y|ayer|la_semana
nos ~1 vamos|iremos|marchamos|marcharemos $
me|nos ~3 voy|ire|vamos|iremos ~3 a_otro|a_la_competencia|con_otro|con_la_competencia
irnos|marcharnos|cambiarnos|pasarnos|yendonos|cambiandonos|pasandonos|mudarnos|irme ~1 a|con|de ~1 otro|otra|otros|\
la_competencia|rivalname|un_competidor|ustedes|vosotros|usbrand
irnos|marcharnos antes|a_final|en ~3
cambi*|pasar*|pasamos|migr*|mud*|traslad* ~6 a|con|por ~1 @other ~1 proveedor|sistema|programa|plataforma|\
herramienta|software|solucion @stop|que|y|porque|si|en|a|para|mas|con|este
cambiar|cambiamos|cambiaremos|cambiando|cambiarnos de ~1 proveedor|programa|software|plataforma|herramienta|\
sistema @stop|si|porque|en|y|a|para|este|el
confi* ~4 a ~1 @other ~1 @vendor|socio
lleva|llevara|gestiona|gestionara ~1 @other ~1 @vendor
cambi*|pasar*|pasamos|migr* ~3 a|con la_competencia|rivalname
van_a|vais_a|vas_a|va_a ~1 perder|perdernos|perderme ~2 cliente|clientes|@stop|como
perderan|perdereis|perderas|pierden ~2 cliente|clientes
ultima|ultimo ~1 oportunidad|aviso|advertencia
`;

/** Asked or told by somebody who is about to leave, without a word of leaving. */
export const indirect = `
penalizacion|penalidad|penalidades ~4 irnos|cancel*|baja|rescind*|contrato|salir
nuestro|cual|que|cuanto|cuantos|dias ~4 preaviso
antelacion|anticipacion ~4 avisar|avisarles|avisaros ~4 dejar|cancelar|baja|rescindir|terminar
clausula_de_salida|condiciones_de_salida|condiciones_de_cancelacion|clausula_de_rescision
plazo|plazos|procedimiento|condiciones|requisitos ~2 rescision|rescindir|la_baja|cancelacion_del_contrato
exportar|recuperar|descargar|devolucion|respaldo|copia ~5 datos|informacion ~6 fin_del_contrato|final_del_contrato|\
baja_del|nuestra_baja|cierre_de_la_cuenta|antes_de_irnos|antes_de_la_baja|otro_proveedor|otra_plataforma|otro_sistema
`;

/** They ask about the contract for the books, not in order to leave. */
export const forTheBooks = `
auditor|auditora|auditores|auditoria|contador|contadora|contabilidad ~4 pide|piden|necesita|solicita|exige
pide|piden|necesita|solicita ~2 auditor|auditora|auditores|auditoria|contador|contadora
revision|cuestionario|evaluacion|homologacion ~2 de ~1 proveedores
auditoria|auditores|auditora|cumplimiento ~2 les|le|os ~1 ruega|ruegan|pide|solicita|agradece
para ~2 presupuesto|auditoria|auditor|archivo
dpo|rgpd|proteccion_de_datos ~3 pregunta|pide|exige|solicita
`;

export const evaluating = `
mirando|miramos|mirar|viendo|vemos|busc*|evalu*|compar*|valorando|valoramos|valorar|estudiando|estudiamos|estudiar|\
analizando|analizamos|analizar|probando|probamos|probar|consider*|explor*|cotiz*|sonde*|tante*|averigu*|barajando|estudio|sondeo|\
prueba|pruebas|conversaciones|hablando|contacto|contactos|negociando|negociaciones|demo|demostracion|reunion|cita|\
comparativa|tratativas|charlas ~4 @other ~1 \
@vendor|alternativa|alternativas
mirando|miramos|mirar|viendo|vemos|busc*|evalu*|compar*|valorando|valoramos|valorar|estudiando|estudiamos|estudiar|\
analizando|analizamos|probando|consider*|explor*|sonde* ~4 alternativa|alternativas|competencia|competidor|\
competidores|rivalname|opciones|mercado
compar* ~2 @us|su|sus|vuestr* ~3 con
compar* ~2 @us|su|sus|vuestr* ~3 y ~1 el_de|la_de|los_de|las_de|otro|otra|rivalname
oferta|ofertas|presupuesto|presupuestos|cotizacion|cotizaciones ~2 a|de|entre ~1 dos|tres|cuatro|varios|varias|\
distintos|diferentes ~1 @vendor
@other ~1 @vendor ~5 prueba|demo|demostracion|contacto|contactado|ofrec*|barat*|propuest*
mir*|viendo|vemos|ver ~3 hay ~2 por_ahi|mercado|afuera|fuera|otros_lados
mirando|miramos|viendo|echando|buscando ~3 fuera|por_ahi|en_otro_sitio|otros_sitios|en_otro_lado|otro_lado
sac*|abr*|convoc*|lanz*|saldra|sacaremos|llamar ~4 licitacion|concurso
licitacion|concurso ~6 ustedes|vuestr*|reemplazar|sustituir|su_sistema|renovacion
oferta|ofertas|presupuesto|presupuestos|cotizacion|cotizaciones|propuesta|propuestas|demo|demos|demostracion|\
demostraciones|reunion|prueba ~4 @rival
competencia|competidor|competidora ~6 oferta|ofert*|ofrec*|propuest*|presupuest*|cotiz*|demo|contact*|barat*
oferta|ofertas|presupuesto|presupuestos|cotizacion|cotizaciones|propuesta|propuestas|demo|demos|demostracion ~3 \
de|a|con|por ~2 @other ~1 @vendor
otro|otros|otra|otras|varios|dos|tres ~1 proveedores|proveedor|fabricantes|empresas|empresa|candidatos ~4 entreg*|\
ofrec*|propuest*|present*|cotiz*|pasaron|pasado|mand*|oferta|ofertas|presupuesto*
nos ~1 presentan|presentaran|muestran|ensenan|van_a_presentar ~1 otra|otro|otras|otros ~1 @vendor
competidor|competidora|rivalname ~1 nos ~1 preparo|hizo|ofrecio|propuso|envio|mando ~3 paquete|oferta|precio|precios|propuesta
prueban|probaron|usan|testean ~6 competencia|competidor|rivalname
presentaron|mostraron|ensenaron|presentado|mostrado ~1 otros|otras|dos|tres ~2 programas|sistemas|herramientas|plataformas|soluciones
vio|vimos|visto|vieron ~4 demos|demostraciones|presentaciones ~2 de ~1 otros|otras|otro|otra
dos|tres|varias|cuatro|un_par_de demos|demostraciones|cotizaciones|presupuestos ~3 @stop|de|y|para_comparar
nos ~1 ha|han hecho|presentado|enviado|mandado|pasado ~1 una|un ~2 mejor ~1 oferta|propuesta|precio
nos ~1 ha|han hecho|presentado|enviado|mandado|pasado ~1 una|un oferta|propuesta ~2 mejor|interesante|imbatible|ventajosa
rivalname ~5 prob*|prueba|demo|present*|propuest*|propon*|ofert*|mas_barat*|compar*|ofrec*
prob*|probando|present*|compar* ~4 rivalname
preseleccion|terna
comparativa ~4 proveedor*|herramienta*|programa*|software|mercado|precios
sustitut*|reemplazo|sustituir|reemplazar ~3 usbrand|vuestr*|su|tu ~1 programa|sistema|software|herramienta|plataforma|\
usbrand|servicio
`;

export const strong = `
inaceptable|inaceptables|indignante|indignad*|vergonzoso|vergonzosa|verguenza|escandalo|escandaloso|intolerable|\
insoportable|insufrible|estafa|estafan|furios*|inadmisible|lamentable|tomadura|impresentable|desastre|desastroso|\
desastrosa|harto|hartos|harta|hartas|incompeten*|penoso|penosa|bochorno*|indecente|ridiculo|inconcebible|inaudito|\
cabread*|enfadad*|enojad*|desfachatez|caradura|descaro|sinverguenza*|payasada|porqueria|podrido|podrida
es|son|verdadero ~1 un|una robo|atraco|burla|mierda|basura|cachondeo
falta de_respeto
no hay_derecho
no ~2 da|dan|tienen|teneis verguenza
tomar|tomando|toman|tomais ~2 pelo
colmo
basta ya
ya basta
paciencia ~3 agot*|limite|acab*
esta bien_ya|bueno_ya
esto|ya ~2 es_el_colmo|no_puede_ser|no_tiene_nombre|es_de_risa|no_da_para_mas
hasta ~2 narices|gorro|coronilla|mono|los_huevos|la_madre|el_cono
no ~1 aguanto|aguantamos|soporto|soportamos|doy|damos ~1 mas
mentira|mentiras|mentido|mienten|mentis|mintieron|mintio|enganad*|enganais|enganan|enganaron|estafad*|timo|ladrones|\
chapuza|caos|pesadilla|nefasto|nefasta|pesimo|pesima|malisimo|asco
servicio|atencion|soporte|trato ~2 fatal|basura|inutil|inutiles
rien|rie|reis|burlan|burlais ~1 de ~1 nosotros|mi|sus_clientes|los_clientes
quien ~1 se rien|creen|burlan
toman|tomais|toma ~1 por ~1 tontos|idiotas|imbeciles
estoy|estamos ~1 que ~1 exploto|trino|ardo|reviento|explotamos
broma @stop|de|pesada
que|es_una|una burla
burlando|burla|riendo|rie ~1 de ~1 nosotros|mi|sus_clientes
despreciable|despectiv*|desesperante|hartazgo|indignacion|fraude|incapaces|abuso|bochornoso|patetico|patetica|horrible|\
inhumano|verguenzas|inservible
locura @stop|que|lo
me|nos canse|cansamos|harte|hartamos ~1 de
jamas|nunca ~2 vi|visto|habia_visto @stop|un|una|algo|nada|semejante|tal|tanta|cosa
@us|vuestr*|su|sus|este|esta ~2 no vale|sirve|valen|sirven nada|para_nada
nos|me ~1 habeis|han|has|ha dejado ~1 tirad*|colgad*|en_la_estacada
nos|me dejasteis|dejaron|dejan|dejais ~1 tirad*|colgad*|en_la_estacada
asi no ~1 se_trata|tratan|tratais ~3 cliente|clientes|socio|socios
no ~3 trat* ~3 cliente|clientes|socio|socios ~1 asi|de_esta_manera
echo|echamos humo|chispas
no tiene nombre .|,
perdido ~2 toda ~2 confianza
gota que_colma|que_colmo|que_rebalso
lava|lavan ~1 las_manos
por ~1 culpa ~1 de_ustedes|vuestra|de_vosotros|suya
por su_culpa|vuestra_culpa|tu_culpa
hago|hacemos ~1 responsables|responsable
peor ~3 servicio|soporte|experiencia|programa|proveedor
`;

export const felt = `
decepcion*|frustr*|insatisfech*|descontent*|disconform*|inconform*|disgust*|cansad*|fastidi*|desilusion*|desesper*|\
incomprensible|deficiente|incomod*|lamentablemente_sigue|agobiad*|impacient*
molesto|molesta|molestos|molestas ~1 @stop|con|que|por|ver|tener|porque|y|para
estoy|estamos|es|resulta|bastante|muy|algo molesto|molesta|molestos|molestas
nos|me molesta|molestan|molesto|preocupa|preocupan|cansa|cansan|fastidia|complica|complican|incomoda
ya|esto cansa|aburre|harta
preocupad*|preocupante|lentisim*
lastima que|@stop|porque|de
que|una|es_una lastima
que_pena|da_pena|dan_pena|una_pena_que|pena_que|es_una_pena ~1
tengo|tenemos|presentar|poner|formular|presento|presentamos ~2 queja
sorprendid*|sorprende|sorprendio ~4 que|no|negativamente|tanto
no ~3 satisfech*|content*|conform*|normal|serio|profesional|de_recibo
no ~4 lo_que ~4 prometi*|anunci*|vendi*|prometido|acordado|contratamos
sigue|siguen ~1 sin ~2 funcionar|resolver*|responder|solucion*|respuesta|arreglar*|llegar|andar|ir|contestar|estar
seguimos|sigo ~1 sin ~1 respuesta|noticias|solucion|poder|saber|recibir
tercera|cuarta|quinta|enesima|sexta vez
sin ~1 respuesta|noticias|solucion|contestacion ~3 de_ustedes|vuestra|su|desde|hasta|soporte|por_parte|aun|todavia
sin ~1 respuesta|noticias|solucion @stop
llev*|hace ~4 dias|semanas|meses ~4 esper*|aguardando|pidiendo|reclamando|insistiendo
no ~2 se|sabemos|sabe|tenemos ~1 nada|noticias|novedades ~1 de_ustedes|de_vosotros|de_usted|vuestras|suyas
un_poco|algo|bastante|muy|realmente|francamente pesado|pesada|molesto|incomodo|engorroso|lento|lenta|cansino|liado|\
frustrante|tedioso
empez*|empiez*|empieza|comenz*|comienz* ~3 cansar*|perder|preocup*|molest*|hart*|impacient*
perd*|pierd* ~2 paciencia
paciencia ~3 limite|acab*|agot*|perd*
insisto|insistir|insistiendo
no ~1 entiendo|entendemos como_es_posible|como_puede|como_pueden
nadie ~2 responde|contesta|llama|atiende
soporte ~1 no ~1 responde|contesta|atiende
perder ~2 tiempo
mejorable|tedioso|tediosa|engorroso|agobiante
me|nos extrana
no ~1 termina ~1 de_funcionar|de_andar
deja|dejan|dejo ~2 que_desear
sensacion|impresion ~1 de? ~1 que ~8 pierden|pierde|nadie|nada|ignora*
no ~1 nos|me ~1 convence|convencen|satisface
comentarios|observaciones|sugerencias ~3 no ~2 tenido_en_cuenta|escuchado|atendido
no ~4 como ~4 imaginado|esperabamos|previsto|prometido|acordado
no ~4 tomad*|toman|tomais ~3 en_serio
gusto|sabor|sabe a_poco
esperabamos|esperaba|esperabas ~1 mas|mejor|otra_cosa|algo_mas|algo_mejor
otra vez ~2 fallo|falla|fallan|fallando|cae|cayo|error|roto
`;
