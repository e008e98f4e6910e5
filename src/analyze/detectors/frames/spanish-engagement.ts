/** Spanish frames of what the customer owes, puts off and misses. Syntax: `compileFrames`. */

/** What the customer still owes. */
export const unfinished = `
todavia|aun ~1 no ~3 @done
todavia|aun no termino|terminamos|acabo|acabamos|empezamos|empece
todavia|aun no ~3 esta|estan ~2 listo|lista|listos|listas|terminad*|preparad*|complet* ~4 lado|parte|nosotros|nuestro*
no ~3 @done ~3 todavia|aun
no ~1 he|hemos ~1 avanzado|terminado|acabado|empezado
me|nos falta|faltan|quedan|queda ~4 @todo
hecho|hecha|hechos|hechas|cargado|cargada|completo|completa ~1 a_medias
por|sin @todo ~3 nuestro_lado|nuestra_parte|mi_parte|mi_lado
todavia|aun ~1 tengo|tenemos|debo|debemos que? ~2 @todo
les|os|le|te ~1 debo|debemos ~1 aun|todavia
les|os|le|te debo|debemos ~1 el|la|los|las|un|una
`;

const putOff = `
no ~4 tiempo ~2 de|para|todavia|aun
no ~2 tenido|tuve|tuvimos|encontrado ~1 tiempo|un_rato|un_momento|ocasion
nos|me falta|faltan ~1 tiempo|gente|manos|personal|brazos
estamos|estoy|andamos|ando|vamos ~2 desbordad*|saturad*|a_tope|hasta_arriba|hasta_el_cuello|ocupad*|liad*|\
sobrepasad*|tapad*|justos_de_tiempo
@project ~5 parado|parada|en_pausa|en_espera|pospuest*|aplazad*|retrasad*|congelad*|postergad*|esperar|en_standby|\
mas_adelante
dejamos|dejar|dejamos_para|ponemos|poner|ponerlo|puso|quedo ~4 en_pausa|en_espera|en_standby|para_mas_adelante|\
para_despues|en_suspenso|en_el_aire
aplaz*|pospon*|postergar|postergamos|retrasar|retrasamos|pausar ~5 @project|@later
@project ~3 no ~2 prioritari*|prioridad|urgente
ya no ~2 prioritari*|prioridad
preferimos|prefiero|vamos_a|tendremos_que|mejor ~1 esperar|esperamos ~3 a|hasta|antes
hablamos|retomamos|retomaremos|retomar|escribo|escribimos|escribire|contact* ~4 en|despues|\
a_partir|para|tras|pasada|pasado ~2 @later
volvemos|volveremos ~1 a|sobre hablar|vernos|ello|contactar|escribir|tratarlo|esto|el_tema|el_asunto ~3 @later
a_ver_si ~4 la_semana_que_viene|el_mes_que_viene|un_rato
falta|faltan ~4 por @todo
hasta nuevo_aviso
`;

/** Late, or in need of more time, on their own side. */
const behind = `
todavia|aun ~1 no ~3 podido|pudimos|pude ~1 @todo|reunir
se ~1 esta|estan|va_a|van_a retrasando|demorando|retrasar|demorar ~4 nuestra_parte|nuestro_lado|por_aqui
perdon*|siento|sentimos|disculp*|lament* ~2 tardanza|demora|retraso ~2 contestar|responder|respuesta|contestacion
vamos|llevamos|andamos|estamos ~4 retraso|retrasados|atrasados|retrasadas
necesit* ~3 mas ~1 tiempo|dias|semanas
necesit* ~2 dias|semanas|meses mas
llev* ~1 mas_tiempo ~2 previsto|esperado ~4
`;

export const delay = `${unfinished}${putOff}${behind}`;

/** Put off as a question, as polite people do. */
export const askedToPutOff = `
podemos|podriamos|podria|podrian|puedo|podeis|puedes|pueden|puede|posible|parece|importa ~4 posponer|aplazar|\
retrasar|postergar|pausar|demorar|diferir ~5 @project|@later
podemos|podriamos|podria|podrian|puedo|puede|podeis|puedes|pueden|posible|parece ~4 dejar|dejarlo|dejamos|pasar|mover|\
dejarla ~5 para|a|hasta ~3 @later|despues
podemos|podriamos|posible|parece ~2 posponerlo|aplazarlo|retrasarlo|postergarlo|pausarlo|esperar
retomamos|hablamos|vemos|retomarlo|volvemos ~3 en|despues|para|a_partir ~2 @later
`;

export const missed = `
ausencia ~3 @meeting
no ~1 logre|consegui|logramos|conseguimos ~6 @meeting
confundi|equivoque ~1 de_dia|de_hora|los_dias|el_dia ~4
perdi|perdimos|olvide|olvidamos|faltar|falte|faltamos|perderme|perdernos ~4 @meeting
me|nos paso|fue ~5 @meeting
@meeting ~6 olvid*|perdi|paso_por_completo|se_me_paso|se_me_fue
tengo|tuve|tuvimos|tenemos|debo|debemos|necesito|hemos|he ~3 cancelar|cancelado|aplazar|aplazado|mover|posponer ~4 \
@meeting
no ~3 pude|pudimos|podre|podremos|pudo ~2 asistir|conectarme|conectarnos|conectar|estar|acudir|unirme|unirnos|ir|llegar|entrar|\
participar|acompan*
no ~3 puedo|podemos ~2 asistir|acudir|acompan*|estar_en|estar_presente
nadie ~6 pudo|pudieron|asistio|se_conecto|entro ~2 @meeting|asistir|conectarse|estar|entrar|a|al
no ~3 pude|pudimos ~1 seguir ~2 @meeting
no ~1 haber ~1 podido|asistido|estado|acudido|llegado|entrado|participado
por no ~1 conectar*|asistir|acudir|llegar|presentar*|haber*|estar
no ~1 entre|entramos|llegue|llegamos|asisti|asistimos|conecte|conectamos|acudi|estuve|estuvimos ~3 @meeting
haberme|habernos|haber ~1 perdido|faltado|olvidado|saltado ~4 @meeting
no ~2 presentara|presentase|pudiera|pudiese|pudieramos|asistiera|acudiera|presentaramos ~4
se me|nos olvido ~3 @meeting
no ~4 poder|podremos hacer ~2 @meeting
dejar*|dejado|deje|dejamos ~1 plantad*
tampoco ~2 pude|pudimos|podre|podremos|puedo|podemos|llegue|asisti
`;
