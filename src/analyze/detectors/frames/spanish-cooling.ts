/** Interest that cools and silence, in Spanish; as in cooling.ts and engagement.ts. Syntax: `compileFrames`. Source: PROTOCOL.md M1, L3. */

export const cooling = `
casi no|nadie|ni ~2 usa|usan|usamos|utiliza|utilizamos|entra|abre
apenas|raramente ~2 usa|usan|usamos|utiliza|utilizamos|entramos
ya nadie ~2 usa|utiliza|entra|abre|conecta
ya no ~2 usa|utiliza|entra ~1 nadie|casi
solo|apenas|nomas quedan|siguen|hay|usan ~1 dos|tres|cuatro|cinco|seis|algunas|pocas|# ~1 activas|activos|usando|usuarios
dos|tres|cuatro|cinco|seis|algunos|pocos|# ~1 usan|utilizan ~1 todavia|aun
entusiasmo|interes|motivacion|impulso|ilusion|curiosidad ~6 apagado|apagando|bajado|decaido|enfriado|perdido|caido|desinflado|disminuido
vuelto|volvieron|volvimos|regresado|regresaron ~1 a|al ~4 excel|papel
presupuesto|presupuestos|gasto|gastos|inversiones ~4 congelado|congelados|bloqueado|bloqueados|parado|recortado|detenido
congelado|bloqueado|recortado|congelaron|recortaron ~2 presupuesto|presupuestos|gasto|gastos
ya no ~1 esta|es ~3 arriba|prioritario|prioridad|entre_las_prioridades
se|nos pregunta|preguntan|preguntamos ~2 que|si ~6 aporta|sirve|vale|necesitamos
viendo|revisando|pensando|valorando|discutiendo ~1 si ~3 todavia|aun|seguimos ~2 necesita*|necesitando|necesitamos|usando
no ~1 hay|tenemos|veo|vemos ~2 interes
no ~1 nos? ~1 envien|manden|envie|mande|preparen|prepare ~2 propuesta|oferta|presupuesto|cotizacion ~1 todavia|aun|por_ahora|de_momento|por_el_momento
revisando ~2 programas|herramientas|licencias|gastos ~1 uno_por_uno|una_por_una
`;

/** The talk is of somebody else's, of what we took the place of, of a freeze that spares us, or of a field of the product. */
export const notOurs = `
programa|sistema|herramienta|version|software ~1 antiguo|antigua|anterior|viejo|vieja|de_antes
excel ~1 ya casi|no
usa|usamos ~1 papel|excel|fax
casi no ~1 usamos excel
gracias a ~1 ustedes|vosotros|usted|su|usbrand
campo|pantalla|boton|casilla|columna|estado|pestana ~6 bloqueado|congelado|usa
socios|clientes|miembros|pacientes|inquilinos|alumnos|participantes ~4 usa*|conecta*|entra*|no
ustedes|usted|vosotros ~3 no
levantado|descongelado|desbloqueado|aprobado
`;

/** The customer says that it was silent or away from the product. Weeks of it: with a lapse beside it. */
export const silence = `
no ~1 les|os|le|te|nos|me? ~1 he|hemos ~2 contestado|respondido|escrito|entrado|dado_senales|conectado|dado
no ~1 les|os|le|te? ~1 conteste|contestamos|respondi|respondimos|escribi|escribimos|entre|entramos
no ~1 haya|hayamos|haber ~1 dado|contestado|respondido|escrito|entrado
mi|nuestro ~1 largo|prolongado silencio
silencio ~2 por|de ~1 nuestra|mi parte
sin ~1 noticias|senales ~1 de|mias nosotros|nuestra_parte|nuestras
`;
