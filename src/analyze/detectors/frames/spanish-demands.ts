/** Spanish demands that only a person may answer, and whose they are. Syntax: `compileFrames`. */

const lawyer =
  'abogado|abogada|abogados|abogadas|letrado|letrados|bufete|departamento_juridico|asesoria_juridica|servicios_juridicos';
const boss = `supervisor|supervisora|responsable|responsables|superior|superiores|director|directora|direccion|gerente|gerencia|jefe|jefa|\
encargado|encargada|directivo|directivos|dueno|duena|ceo`;
const authority = `aepd|agencia_espanola|agencia_de_proteccion|proteccion_de_datos|en_consumo|ante_consumo|a_consumo|omic|facua|ocu|\
profeco|cnmc|cnmv|banco_de_espana|indecopi|sernac|hoja_de_reclamaciones|defensor_del_pueblo`;
const payment = 'recibo|recibos|cargo|cargos|adeudo|adeudos|domiciliacion|pago|pagos';
const stage = `google|trustpilot|linkedin|facebook|twitter|instagram|capterra|reddit|youtube|redes_sociales|redes|prensa|internet|foros`;

export const manager = `
hablar|reunirme|reunirnos|comunicarme|comunicarnos|reunion|llamada ~3 con ~1 su|sus|vuestro|vuestra|vuestros|tu ~1 ${boss}
quiero|queremos|exijo|exigimos|solicito|solicitamos|pido|pedimos|deseo|necesito|demando ~1 hablar ~3 con un|una|algun|alguna ~1 ${boss}
exijo|exigimos ~4 con el|la ~1 ${boss}
paseme|pasenme|pasadme|pasame|comuniqueme ~1 con ~1 alguien|quien ~1 que? ~1 decida|pueda|mande
paseme|pasenme|pasadme|pasame|pongame|ponganme|ponedme|ponme|comuniqueme ~2 con ~2 ${boss}
telefono|numero|nombre|correo|contacto ~1 de|del ~1 su|vuestro|vuestra ~1 ${boss}
su|vuestro|vuestra|un ~1 ${boss} ~2 me|nos llame|llamen|contacte|llama
alguien que ~1 pueda ~1 decidir
escalen|escalad|escale|escalar ~3 a|al|con ~2 ${boss}
`;

export const legal = `
puesto|pasado|entregado|dejado|trasladado|remitido|poner|pondremos|pasar|pasaremos|ponemos|pasamos|consultado|contratado|hablado ~6 \
${lawyer}
${lawyer} ~1 se|les|os|le ~2 pondra|pondran|contactara|contactaran|comunicara|escribira|escribiran|contacto|dirigira
nuestros|nuestro|mis|mi ~1 ${lawyer} ~1 ya? tienen|tiene ~3 expediente|caso|asunto|documentacion
asunto|caso|tema|expediente|esto|todo ~1 va|ira|pasa|pasara ~1 al|a ~1 nuestro? ~1 ${lawyer}
${lawyer} ~1 ya? estudia|estudian|prepara|preparan|analiza|analizan|revisa ~6 reclam*|indemnizacion|demanda|acciones|contra
reclamarles|reclamaros|exigirles|reclamarle ~3 indemnizacion|danos|compensacion
noticias|carta|burofax ~2 de|del ~2 ${lawyer}
correspondencia|comunicacion|comunicaciones ~6 ${lawyer}
accion|acciones|medidas|via|vias|procedimiento|procedimientos ~1 legal|legales|judicial|judiciales
demandarles|demandaros|demandarlos|demandarte|denunciarles|denunciaros|denunciarlos|denunciarte
les|os|los ~1 demandaremos|demandamos|demandare|denunciaremos|denunciare|denunciamos
presentar|presentaremos|presentare|interponer|interpondremos|poner|pondremos ~1 una? denuncia|demanda|querella
ir|iremos|vamos|acudir|acudiremos|llegar|llevar|llevaremos|recurrir|recurriremos|veremos|vemos ~4 tribunales|juicio|juzgado|juzgados
danos y perjuicios
haremos|haremos_les|hacemos|hare|hacerles|haceros ~1 responsables|responsable
les|os|le ~1 haremos|hacemos|hare ~1 responsables|responsable
burofax ~4 les|os|enviar*|mandar*|recibir*
incumplimiento ~1 contractual|de_contrato|del_contrato
reservamos|reservo ~2 derecho|derechos|acciones
`;

export const regulator = `
denuncia|denunciar*|denunciaremos|denunciare|reclamacion|reclamar|reclamaremos|queja|quejarnos|quejarme|quejaremos|avisar*|acudir*|\
acudiremos ~8 ${authority}
`;

export const chargeback = `
devolver|devolveremos|devolvere|devolvemos|devuelvo|retroceder|retrocederemos|rechazar|rechazaremos|anular ~4 recibo|recibos|cargo|cargos|\
adeudo|domiciliacion
disputar|disputaremos|impugnar|impugnaremos ~4 ${payment}
`;

export const publicity = `
publicar|publicaremos|publicare|escribir|escribiremos|escribire|pondremos|dejar|dejaremos|dejare|contar|contaremos|contare|denunciar|\
denunciaremos ~8 ${stage}
lo|la haremos|hacemos|hare publico|publica
hacerlo|hacerla publico|publica .
haremos|hare|hacer publico|publica ~1 este|esto|esta|todo|su|vuestro|vuestra|lo_que
avisar|avisaremos|advertir|advertiremos ~3 clientes|prensa|empresas
mala|malas|negativa|pesima ~1 resena|opinion|valoracion ~4 publicar|dejar|poner
`;

/** Somebody else's quarrel, or praise that is offered. */
export const notToUs = `
inquilino*|paciente|pacientes|empleado*|trabajador*|casero|propietario*|vecino*|aseguradora|transportista*|candidato*|alumno*|huesped*|\
deudor*
un|una|nuestro|nuestra|nuestros|nuestras|de_un|de_una ~1 cliente|clientes|clienta|socio|socios|usuario|usuarios|proveedor|proveedores|\
huesped
invitar*|aniversario|felicitar*|agradecer*|cumpleanos
buena|buenas|excelente|positiva|positivas|cinco_estrellas ~2 resena|opinion|valoracion|estrellas
resena|opinion|valoracion ~1 positiva|excelente|buena|cinco_estrellas
encantados|con_gusto|con_mucho_gusto
^ como ~1 puedo|podemos|se|hago|hacemos
`;
