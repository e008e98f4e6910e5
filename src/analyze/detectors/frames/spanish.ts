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
`;

export const felt = `
decepcion*|molest*|frustr*|insatisfech*|descontent*|disgust*|preocup*|cansad*|lastima|pena|\
fastidi*|incomod*|queja|quejas|desilusion*|desesper*|sorprend*|incomprensible|deficiente
no ~3 satisfech*|content*|conform*|normal|serio|profesional|de_recibo
sigue|siguen|seguimos ~2 sin
tercera|cuarta|quinta|enesima vez
sin respuesta|noticias|solucion
`;

export const missed = `
perdi|perdimos|olvide|olvidamos|cancelar|aplazar|mover|faltar|falte|perderme ~4 reunion|llamada|\
cita|formacion|sesion|videollamada|webinar
reunion|llamada|cita|formacion|sesion|videollamada ~6 olvid*|perdi|cancel*|aplaz*|pospon*
no ~3 pude|pudimos|podre|podremos|puedo|podemos ~2 asistir|conectarme|estar|acudir|unirme|ir|\
llegar|entrar
`;

export const delay = `
todavia|aun no ~5 tengo|he|hemos|esta|terminad*|acabad*|tenemos
no ~4 terminad*|acabad*|empezad*|hecho ~2 todavia|aun
aplaz*|pospon*|pospuest*|retras*|pendiente|pendientes|mas_adelante|parado|parada|en_pausa|\
la_semana_que_viene|dejamos_para
falta|faltan ~4 por|todavia|aun
me|nos faltan|falta
`;

export const calming = `
gracias ~6 ayuda|rapid*|todo|solucion*|respuesta|vosotros|ustedes|atencion|soporte|muchas|perfecto
muchas|mil gracias
funciona|va ~3 bien|perfectamente|nuevo|perfecto
solucionad*|resuelt*|arreglad*
`;
