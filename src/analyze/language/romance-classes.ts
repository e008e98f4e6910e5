import type { Classes } from './frames.ts';

/** Word lists that the French frames share. Words are lower case and without accents; the apostrophe divides. */
export const french: Classes = {
  // the whole relationship, not a part of it
  rel: `contrat contrats abonnement abonnements abo souscription convention engagement partenariat
    collaboration relation_commerciale licence licences forfait`,
  whole: `notre notre_propre nos mon mes le les l votre tout_le tous_nos`,
  // the product or house that can be left
  us: `usbrand vos_services votre_service votre_logiciel votre_outil votre_solution votre_plateforme
    votre_produit votre_application votre_appli votre_systeme votre_societe votre_entreprise votre_maison
    ton_logiciel ton_outil tes_services ce_logiciel cet_outil cette_plateforme cette_solution`,
  we: `nous on je j`,
  vendor: `solution solutions outil outils logiciel logiciels prestataire prestataires fournisseur
    fournisseurs editeur editeurs plateforme plateformes application applications progiciel systeme
    systemes erp crm partenaire partenaires acteur acteurs produit produits societe boite`,
  other: `autre autres d_autres nouveau nouvel nouvelle nouveaux nouvelles concurrent concurrente
    concurrents concurrentes different differents differentes`,
  rival: `concurrent concurrente concurrents concurrentes concurrence rivalname`,
  stop: `. , ; : ? )`,
  meeting: `reunion reunions rendez rdv appel visio visioconference point formation webinaire webinar
    seance session atelier entretien demo call zoom teams conference rencontre echange`,
  project: `projet lancement demarrage deploiement mise_en_production mise_en_service mise_en_place
    mise_en_route migration bascule pilote implantation integration chantier parametrage installation
    go_live reprise sujet dossier suite`,
  later: `plus_tard rentree trimestre semestre automne printemps ete hiver annee an_prochain janvier
    fevrier mars avril mai juin juillet aout septembre octobre novembre decembre mois semaines vacances
    nouvel_ordre noel paques bilan cloture inventaire`,
  done: `fini termine fait commence pret prete prets pretes rempli complete envoye valide avance signe
    teste relu lu prepare charge verifie demarre transmis renseigne retourne nettoye importe saisi`,
  todo: `finir terminer faire commencer remplir completer envoyer valider avancer signer tester relire
    lire preparer charger verifier transmettre renseigner retourner nettoyer importer saisir fournir`,
  // what a fault is in the end
  finished: `regle reglee regles reglees resolu resolue resolus resolues corrige corrigee corriges corrigees
    repare reparee repares arrange arrangee debloque debloquee leve levee retabli retablie`,
};

/** Word lists that the Spanish frames share. Words are lower case and without accents. */
export const spanish: Classes = {
  rel: `contrato contratos suscripcion suscripciones acuerdo convenio membresia servicio servicios
    relacion_comercial relacion colaboracion plan`,
  whole: `nuestro nuestra nuestros nuestras mi mis el la los todo_el toda_la vuestro su`,
  us: `usbrand vuestra_solucion vuestro_producto vuestra_aplicacion vuestro_servicio vuestros_servicios vuestra_herramienta vuestro_programa
    vuestra_plataforma vuestro_software vuestra_empresa su_servicio sus_servicios su_herramienta su_programa
    su_plataforma su_software su_sistema su_solucion su_producto su_empresa tu_programa tu_herramienta
    tus_servicios el_servicio la_plataforma esta_plataforma este_programa esta_herramienta`,
  you: `ustedes usted vosotros vosotras vos usbrand ti`,
  vendor: `herramienta herramientas solucion soluciones proveedor proveedores programa programas plataforma
    plataformas software sistema sistemas empresa empresas opcion opciones fabricante fabricantes producto
    productos aplicacion aplicaciones prestador prestadores partner marca marcas`,
  other: `otro otra otros otras un_nuevo una_nueva nuevos nuevas distinto distinta`,
  rival: `competencia competidor competidora competidores rivalname`,
  stop: `. , ; : ? )`,
  meeting: `reunion reuniones llamada cita formacion sesion videollamada webinar taller capacitacion
    entrenamiento demo visita videoconferencia junta charla zoom convocatoria`,
  project: `proyecto lanzamiento arranque despliegue puesta_en_marcha migracion implantacion
    implementacion integracion piloto instalacion configuracion tema carga`,
  later: `mas_adelante mas_tarde trimestre semestre otono primavera verano invierno ano enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre mes semanas vacaciones
    nuevo_aviso navidad semana_santa cierre inventario`,
  done: `terminado terminada terminados acabado acabada empezado hecho hecha rellenado completado enviado
    mandado validado avanzado firmado firmada probado revisado revisada leido preparado cargado subido
    comprobado listo lista listos listas`,
  todo: `terminar acabar empezar hacer rellenar llenar completar enviar mandar enviarles enviarle enviarte
    mandarles mandarle mandarte enviaros mandaros validar avanzar firmar probar revisar leer preparar cargar
    subir comprobar pasarles pasaros`,
  // what a fault is in the end
  finished: `resuelto resuelta resueltos resueltas solucionado solucionada solucionados solucionadas arreglado
    arreglada arreglados arregladas corregido corregida corregidos reparado reparada subsanado subsanada
    restablecido restablecida`,
};
