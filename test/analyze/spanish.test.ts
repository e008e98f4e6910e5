import { describe, expect, it } from 'vitest';
import type { SignalKind } from '../../src/domain/signal.ts';
import { raisingKinds } from './signals-of.ts';

const found = (ownWords: string): readonly SignalKind[] => raisingKinds('es', ownWords);

const fires: Readonly<Partial<Record<SignalKind, readonly string[]>>> = {
  'cancellation-threat': [
    'Si no lo arreglás esta semana nos damos de baja.',
    'No vamos a renovar.',
    'La gerencia está pensando seriamente en dejarlos.',
    'Ya no queremos utilizar su software.',
    'Este será nuestro último mes con ustedes.',
    'Les ruego tramiten nuestra baja a la mayor brevedad.',
    'Queremos terminar la relación comercial.',
    'No seguimos con vosotros.',
    'Tendremos que dejarles.',
    'No nos queda otra que cancelar el contrato.',
    'No dudaremos en rescindir el contrato.',
    'Dejen de facturarnos a partir de junio.',
    'A partir de enero prescindiremos de vuestra herramienta.',
    'Quiero darme de baja.',
    'Nos veremos obligados a rescindir.',
    'Vamos a dar de baja todo.',
    '¿Cuál es nuestro preaviso?',
    'Queremos resolver el contrato.',
  ],
  'evaluating-alternatives': [
    'Recibimos dos cotizaciones de la competencia.',
    'Estamos pidiendo presupuesto a otros proveedores.',
    'En abril sacaremos a licitación el sistema.',
    'Estamos en conversaciones con otro proveedor.',
    'Un competidor vuestro nos ha hecho una propuesta.',
    'Estamos mirando qué hay por ahí.',
    'Ahora mismo estamos probando otra plataforma.',
    'Vantario nos hizo una demo.',
  ],
  frustration: [
    'Es una vergüenza cómo tratan a sus clientes.',
    'Es un robo.',
    'No aguanto más sus caídas.',
    'Me tienen podrido con este sistema.',
    'Se están burlando de nosotros.',
    'No estamos del todo conformes con los tiempos.',
    'Qué pena que hayan quitado esa función.',
    'No es lo que nos prometieron.',
    'No les oculto que el equipo empieza a perder la paciencia.',
  ],
  'missed-meeting': [
    'Se me pasó por completo la reunión de esta mañana.',
    'Siento no haber podido asistir a la formación.',
    'Perdón por no conectarme ayer a la videollamada.',
    'Ayer no llegué a la videollamada.',
    'Perdona, me perdí el taller, ¿hay grabación?',
  ],
  delay: [
    '¿Podríamos posponer la puesta en marcha hasta septiembre?',
    '¿Podemos dejar el proyecto para el próximo trimestre?',
    '¿Se puede pasar el arranque a enero?',
    'La implantación no es prioritaria ahora mismo.',
    'El proyecto quedó en pausa de nuestro lado.',
    'Estamos hasta arriba de trabajo.',
    'Retomamos el tema después de Semana Santa.',
  ],
  'action-item': [
    'Todavía no he terminado el cuestionario.',
    'Les debemos aún el archivo.',
    'Los datos aún no están listos de nuestro lado.',
    'Me falta enviarles el listado.',
  ],
};

const silent: readonly string[] = [
  'Sale un error en el paso 3 y no puedo continuar.',
  'Gracias por resolver la incidencia del servicio.',
  '¿Pueden ayudarnos a resolver un problema con nuestra cuenta de correo?',
  'Nos gustaría pasarnos al plan Pro.',
  'Nos vamos de vacaciones la semana que viene.',
  'El señor Lamas nos deja a fin de mayo.',
  'Rescindimos el alquiler de la oficina anterior.',
  '¿Cómo doy de baja a un socio?',
  'Nuestra responsable está de baja por maternidad.',
  '¿Cómo pueden nuestros propios clientes cancelar su suscripción?',
  'Rescindimos el contrato de nuestro subcontratista.',
  'Por favor cierren la cuenta de la Sra. Besada.',
  'No se puede prorrogar un préstamo desde la ficha.',
  'No logro terminar la configuración de la cuenta.',
  'Quisiera agregar otro proveedor en el catálogo.',
  'Pasamos a otro sistema operativo en junio.',
  'Nos presentamos a una licitación.',
  'Un cliente potencial compara su conector con el de su ERP.',
  '¿Me pueden proponer otra fecha?',
  'Tenemos un problema con otras opciones del menú.',
  '¿Es imposible filtrar por dos campos?',
  'Denunciamos el robo de un portátil.',
  '¿Vale la pena activar el módulo?',
  'Disculpen la molestia, tengo una duda.',
  'Sale un error fatal al abrir.',
  'Nos ha sorprendido gratamente la nueva versión.',
  'Mi compañero Carlos Peña necesita acceso.',
  'Buenos días Sra. Peña, adjunto la lista.',
  'La peña ciclista renueva su página.',
  'Nuestro banco es insoportable.',
  'Qué vergüenza la mía, se me olvidó marcar la casilla.',
  'No queremos darnos de baja.',
  'No queremos cancelar, solo cambiar la tarjeta.',
  'Al final no nos damos de baja, seguimos con ustedes.',
  'Decidimos no cancelar, todo sigue como antes.',
  'No es ningún desastre.',
  '¿Podemos mover la llamada de las 14 a las 15?',
  '¿Cómo filtro los pedidos pendientes?',
  'No puedo conectarme a la reunión integrada, el enlace se queda cargando.',
  'No se preocupen por el retraso.',
];

const cases = Object.entries(fires).flatMap(([kind, texts]) => texts.map((one) => [kind, one]));

describe('Spanish', () => {
  it.each(cases)('finds a %s in: %s', (kind, text) => {
    expect(found(text ?? '')).toContain(kind);
  });

  it.each(silent)('finds nothing that could raise a tier in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
