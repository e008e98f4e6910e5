/** What makes a Spanish frame something else. Syntax: `compileFrames`. */

/** Another trade's supplier or programme. */
const otherTrade = `
otro|otra|nuevo|nueva|otros|otras proveedor|proveedores|sistema|programa|software|empresa ~1 de|del|operativo|contable ~1 \
nominas|pagos|pago|contabilidad|correo|limpieza|transporte|telefonia|facturacion|almacenamiento|internet|etiquetas|papel|\
cafe|embalajes|material|energia|luz|gas|mobiliario|comida|bebidas|piezas|combustible|ropa|uniformes|palets|cajas
proveedor|proveedores de ~1 nominas|pagos|etiquetas|papel|cafe|embalajes|energia|luz|gas|mobiliario|limpieza
`;

/** A part, a person's account, a booking, a contract with somebody else: not the whole contract with us. */
export const otherObject = `${otherTrade}
cancel*|anul*|elimin*|cerrar|desactiv*|renov*|renuev*|baja|rescind*|prorrog*|dej* ~4 pedido*|reserva|reservas|cita|citas|\
factura|facturas|reunion|reuniones|usuario|usuarios|usuaria|empleado*|empleada*|clase|clases|envio|envios|modulo|\
modulos|linea|lineas|telefono|telefonia|alquiler|arriendo|seguro|seguros|local|oficina|tarjeta|tarjetas|servidor|servidores|ordenador*|informe|informes|\
certificado|certificados|contrasena|dominio|prueba|articulo|articulos|producto|productos|socio|socia|socios|alumno*|\
trabajador*|proveedor|internet|recordatorios|alerta|alertas|notificaciones|boletin|correo|pago|cuota|cuotas|viaje|\
vuelo|hotel
contrato|contratos|suscripcion|suscripciones|cuenta|cuentas|licencia|licencias|servicio ~2 de_un|de_una|de_uno|\
de_cada|del_cliente|de_los_clientes|de_la_sra|del_sr|de_prueba|bancaria|contable|general|de_correo|de_mensajeria|de_limpieza|de_transporte|de_paqueteria|telefonico|\
de_telefono|de_trabajo|de_alquiler|de_arrendamiento|de_luz|de_gas|agendado|agendada|programado|reservado|personname
contrato|contratos|suscripcion ~2 del|de_la|de_los|de_nuestro|de_nuestros|con ~1 impresora|impresoras|telefono|\
limpieza|cliente|clientes|subcontratista|subcontratistas|proveedor|inquilino|inquilinos|banco|transportista|trabajador
empleado|empleada|inquilino|inquilinos|socio|socios|trabajador|cliente|clientes|alumno|alumnos|paciente|pacientes|\
abonado|abonados|miembro|miembros ~7 baja|cancel*|renov*|rescind*|suscripcion
esta|estoy|sigue|estara|de baja ~1 por|hasta|medica|desde|maternidad|paternidad|laboral
baja ~1 por ~1 maternidad|paternidad|enfermedad
cancel*|rescind*|dej*|anul*|baja|de|del ~4 nuestro proveedor|programa|sistema ~1 anterior|antiguo
con|en ~1 nuestro|nuestra|el|la ~1 proveedor|programa|sistema|herramienta|software|plataforma ~1 anterior|antiguo|antigua|de_antes|previo ~~ ~~ cancel*|baja|rescind*|dej*
nuestro|nuestra|el|la anterior|antiguo|antigua|de_antes|previo ~1 proveedor|programa|sistema|herramienta|software|plataforma ~~ cancel*|baja|rescind*
cancel*|rescind*|baja ~4 con ~1 el|la|nuestro|nuestra ~1 proveedor|programa|sistema|herramienta|software|plataforma ~1 anterior|antiguo|antigua|de_antes|previo
lineas|contrato|suscripcion|servicio ~1 de|con movistar|vodafone|telcel|claro|endesa|iberdrola|orange|telefonica
por ~1 la|una|su nueva|ultima ~1 version
renovacion|prorroga|continuacion ~2 prueba|taller|formacion|garantia|plazo
entorno ~1 de prueba|pruebas
por hoy se_acabo
colaboracion|contrato|acuerdo|convenio ~1 con el|la|un|una|nuestro|nuestra ~1 club|asociacion|escuela|colegio|universidad|agencia|banco|ayuntamiento|patrocinador
cambiamos|cambio ~1 de tren|autobus|avion|metro
cerrar|dejar|terminar|abandonar ~2 plataforma|herramienta|programa|sistema ~1 antigua|antiguo|anterior|vieja|viejo
pasar*|migrar|mover ~3 a ustedes|vosotros|usbrand
para ~1 la|las|los|el ~1 nominas|contabilidad|caja|stock|diseno|fichajes ~8 otro|otra @vendor
otro|otra @vendor , ~1 hay|existe|tienen ~3 conexion|integracion|interfaz|conector
fecha ~1 de ~1 fin|vencimiento|rescision
pantalla|campo|boton|menu|casilla|plantilla|formulario|pestana|columna|estado ~4 cancel*|rescision|baja|preaviso
nos vamos ~2 a ~1 ver|reunir|conectar|mudar|vacaciones|casa|llamar|hablar|entender|organizar
dejaros|dejarles|dejarlos|dejarte ~~ reunion|llamada|tren|avion|manana|luego
nos vamos ~6 de vacaciones|viaje|puente|seminario|permiso
baja|cancelacion ~1 de|del|de_los ~1 un|una|inquilino*|socio|socios|trabajador*|abonado|alumno ~1 inquilino*|socio|alumno|\
trabajador|cliente|abonado|.|,|se
servicio ~6 mantenimiento
conteis|cuenten|cuentes ~1 con ~1 nosotros|conmigo ~2 para
sistema operativo|contable|de_nominas|de_facturacion
`;

/** Other people's offers, and suppliers as entries of the product. */
export const otherGoods = `${otherTrade}
por ~1 la|el zona|barrio
hotel|habitacion|habitaciones|restaurante|catering
banco|aseguradora|seguro|transportista|operador|casero|imprenta ~1 nos ~1 ha|han
oferta|propuesta ~4 credito|prestamo|seguro|leasing
agreg*|anadir|crear|cargar|dar_de_alta|registrar|asignar|eliminar|importar|buscar|modificar|filtrar|ordenar ~5 \
proveedor*|oferta*|presupuesto*|empresa|empresas|producto*
proveedor*|oferta*|presupuesto*|competidor*|competencia ~4 ficha|modulo|base|catalogo|listado|informe|pantalla|tabla
ficha|modulo|informe|pantalla|campo|catalogo|tabla ~6 proveedor*|competidor*|competencia|oferta|ofertas
como|donde ~6 proveedor*|competidor*|presupuestos|ofertas
un|una|el|la|nuestro|nuestros|los|mi prospecto|cliente|clientes|socio|socios|inquilino|companero ~4 compar*|mira|\
miran|busca|buscan|estudia|valora|pide|quiere|usa|usan
presentamos|presentarnos|particip*|ganar|ganamos|ofertar|van_a|vamos_a|optar ~4 licitacion*|concurso*
nuestra|nuestros|nuestro|mis|mi|sus ~1 competencia|competidor|competidores|transportistas|transportista|clientes
sistema operativo|contable
`;

/** We are asked for another way, or to look: nobody looks around. */
export const yourOwn = `
pueden|podeis|puedes|podrian|podrias|puede|podria|hay|tienen|teneis|tienes ~5 otra|otras|otro|alternativa|alternativas
pueden|podeis|podrian ~1 compar*
su|sus|vuestra|vuestras|vuestro|vuestros ~1 otra|otras|otro|otros|nueva|nuevas|nuevo|oferta|ofertas ~1 oferta|ofertas|\
version|modulo|modulos|plan|planes|productos|soluciones|herramienta
de|en|dentro_de su|sus|vuestro|vuestra|vuestros ~1 catalogo|gama|web|pagina
solucion|soluciones|alternativa|alternativas|opcion|opciones al|a|para ~2 problema|problemas|error|errores|fallo|bug|impresion
su|sus|vuestro|vuestra ~1 comercial|companero|companera|equipo|departamento|director|directora|asesor|asesora ~1 nos ~1 ha|han hecho|presentado|enviado|mandado|pasado
`;

/** Another house's contract, or its product beside ours. */
export const elsewhere = `
cancel*|rescind*|anul*|dej*|baja ~4 contrato|suscripcion|cuenta|licencias ~1 con? rivalname
cancelado|dejado|abandonado|rescindido ~1 rivalname
antiguo|anterior ~1 contrato|suscripcion ~3 rivalname
conect*|sincroniz*|integr* ~~ rivalname
rivalname ~~ conect*|sincroniz*|integr*
`;

/** They say that they stay. */
export const staying = `
decid*|decidimos|optado|preferimos ~2 no ~1 cancelar|rescindir|irnos|cambiar|dejar*|darnos
retir*|anul*|olvid* ~2 baja|rescision|cancelacion_del
retir*|anul*|olvid* ~2 solicitud|peticion|comunicacion|aviso ~2 baja|rescision|cancelacion
,|y|pero seguimos|seguiremos|continuamos|nos_quedamos ~1 con ~1 ustedes|vosotros|usbrand|vos
cancelar|rescindir|rescision|baja ~2 no esta|es|entra ~3 planes|opcion|intencion|prevista|previsto|duda
`;

/** Somebody else is angry, we are angry at somebody else, or the word means a thing. */
export const otherTarget = `
nuestro|nuestra|nuestros|mi|el|la|los|su ~1 banco|transportista*|contador|casero|propietario|vecino*|aseguradora|\
seguro|clima|ayuntamiento|operador|imprenta|correos|repartidor*|inspector|sindicato ~~ es|son|esta|estan|fue|ha|han|dejo|dejaron
furios*|enfadad*|enojad*|molest*|indignad*|descontent* ~1 con ~2 ellos|ellas|conmigo|nosotros|banco|transportista*|\
aseguradora|ayuntamiento|casero|repartidor*|correos
desastre|desastres|catastrofe* ~1 natural|naturales
recuperacion|plan|gestion ~3 desastre|desastres
disculp*|perdon*|lamento|siento|sentimos ~3 molest*|incomod*
si ~3 no|te|les|os ~2 molest*
correo|correos|mensaje|mensajes|intento|llamada ~2 estafa|timo|fraude
verguenza , ~1 tenia|teniamos|habia|habiamos ~3 desenchufad*|apagad*|mal|olvid*|equivoc*
verguenza , ~1 habia|he|se_me|me|no ~2 olvid*|equivoc*|confund*|habia_olvidado|visto
caos|locura ~2 oficina|mudanza|aeropuerto|trafico|casa|familia|colegio|tren|obras
aqui ~2 caos|locura
trafico|aeropuerto|tren|vuelo|mudanza|huelga|viaje ~1 fue|es|esta|estaba|era|ha_sido ~1 desastre|caos|horrible|locura|pesadilla
mi|nuestro|el ~1 vuelo|viaje|tren|trayecto|hotel ~~ desastre|caos|pesadilla|horrible|locura
desastre|caos|locura|infierno ~2 aeropuerto|estacion|carretera
al_principio|en_un_principio|inicialmente ~8 ,? pero|luego ~8 ejemplar|genial|de_maravilla|perfect*|resolvio|resolvieron|informando|informo|ayudo|ayudaron|convencio|estupend*
impresora|fotocopiadora|ascensor|calefaccion|cafetera ~~ ~~ tecnico|fontanero|electricista
locura de semana|mes|dia|ano|temporada
verguenza ~1 la_mia|mia|ajena
me da|daba verguenza
nivel|gravedad|categoria|estado|motivo|nota|encuesta|formulario|modulo ~5 satisfech*|descontent*|inaceptable|queja|quejas
vale|valga|merece|valen ~1 la_pena|pena
error fatal
harto|cansad* ~1 de ~1 correr|viajar
`;

/** What the customer had before us: what is said of it is not said of us. */
export const formerHouse = `
^ ~1 con|en|de ~1 nuestro|nuestra|el|la ~1 proveedor|programa|sistema|herramienta|software|plataforma ~1 anterior|antiguo|antigua|de_antes|previo
^ ~1 el|la|nuestro|nuestra ~1 proveedor|programa|sistema|herramienta|software|plataforma ~1 anterior|antiguo|antigua|de_antes|previo ~1 era|fue|tenia|no|estaba
^ ~2 dejamos|cancelamos|cambiamos|abandonamos|dejado|cancelado ~3 proveedor|programa|sistema|herramienta|software|plataforma ~1 anterior|antiguo|antigua|de_antes|previo
`;

/** Pleased, in words that else are none. */
export const praise = `
ganamos|ganado ~3 premio|concurso|partido
gratamente|positivamente|agradablemente sorprendid*
sorprendid*|sorprendio|sorprende ~2 gratamente|positivamente|bien
sorprend* ~3 rapid*|calidad|facil*|eficac*|sencill*
no ~2 molest*|decepcion*|descontent*|disgust*
`;

/** Said with reserve. */
export const hedges = `
un_poco|algo|ligeramente
empiez*|empieza|empezamos a
`;

/** A new time for a call, or how the product puts off: nobody's delay. */
export const notTheirPart = `
posponer|aplazar|retrasar|mover|pasar|cambiar ~2 @meeting
como ~3 posponer|aplazar|retrasar|pausar
`;
