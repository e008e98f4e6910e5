import type { Classes } from './frames.ts';

/** Word lists that the German frames share: folded ("Verträge" is "vertrage"); `_` joins words, `*` ends a prefix. */
export const german: Classes = {
  // what ends when the customer leaves
  rel: `vertrag vertrage vertrags vertrages abo abos abonnement abonnements abonnemente lizenz lizenzen account
    rahmenvertrag wartungsvertrag softwarevertrag lizenzvertrag servicevertrag supportvertrag jahresvertrag
    nutzungsvertrag dienstleistungsvertrag vertragsverhaltnis vertragsbeziehung geschaftsbeziehung
    geschaftsbeziehungen geschaftsverhaltnis kundenbeziehung zusammenarbeit partnerschaft kooperation mitgliedschaft
    vereinbarung usbrand`,
  // the relation alone, never one seat of it
  bond: `vertrag vertrage rahmenvertrag wartungsvertrag softwarevertrag lizenzvertrag servicevertrag supportvertrag
    jahresvertrag nutzungsvertrag vertragsverhaltnis vertragsbeziehung geschaftsbeziehung geschaftsbeziehungen
    geschaftsverhaltnis kundenbeziehung zusammenarbeit partnerschaft kooperation abo abonnement`,
  product: `software system losung programm plattform tool produkt produkte dienst dienste dienstes diensten service
    services leistungen app anwendung portal usbrand cloud`,
  your: `ihre ihr ihrer ihrem ihren ihres eure euer eurer eurem euren eures dein deine deiner deinem deinen`,
  this: `ihre ihr ihrer ihrem ihren ihres eure euer eurer eurem euren eures dein deine deiner deinem deinen die das
    den dem der diese dieses diesen dieser diesem`,
  you: `ihnen euch dir usbrand`,
  kundigen: `kundigen kundige kundigt kundigten gekundigt kundigung_aussprechen aufkundigen aufzukundigen
    aufgekundigt kuendigen kuendige kuendigt gekuendigt kundingen kundinge kundign`,
  notice: `kundigung kuendigung vertragskundigung abokundigung lizenzkundigung sonderkundigung kundigungsschreiben
    austrittserklarung`,
  end: `beenden beende beendet beenden_zu_konnen zu_beenden beendigen auflosen aufzulosen aufgelost auflost aufheben
    aufzuheben aufgeben aufzugeben abbrechen abzubrechen kappen terminieren stornieren storniert abbestellen
    abzubestellen abbestellt`,
  renew: `verlangern verlangere verlangert zu_verlangern erneuern erneuere erneuert zu_erneuern weiterfuhren
    weiterzufuhren weitergefuhrt fortfuhren fortzufuhren fortgefuhrt fortsetzen fortzusetzen fortgesetzt
    aufrechterhalten aufrechtzuerhalten`,
  nomore: `nicht_mehr nicht_langer nicht_weiter nicht_weiterhin nimmer keinesfalls_mehr`,
  use: `nutzen nutze zu_nutzen benutzen verwenden verwende zu_verwenden einsetzen einzusetzen brauchen brauche
    benotigen benotige gebraucht benotigt eingesetzt genutzt verwendet`,
  // what needs no object to mean the contract
  extend: `verlangern verlangere verlangert zu_verlangern erneuern erneuere zu_erneuern weiterfuhren
    weiterzufuhren`,
  renewal: `fortsetzung fortfuhrung verlangerung vertragsverlangerung folgevertrag anschlussvertrag
    lizenzverlangerung`,
  // "das neue System" may well be ours, "ein neues System" is not
  other: `andere anderen anderem anderes anderer alternative alternativen alternatives alternativer fremden
    gunstigeren gunstigere ein_neues eine_neue einen_neuen einem_neuen einer_neuen`,
  newcomer: `weitere_anbieter weiteren_anbietern weitere_hersteller weiteren_herstellern weitere_softwarehersteller
    weiteren_softwareherstellern weiteren_softwareanbietern neue_anbieter neuen_anbieter neuen_anbietern
    neuen_hersteller neuen_lieferanten neuen_dienstleister konkurrenzprodukt konkurrenzprodukte zwei_anderen`,
  vendor: `anbieter anbietern anbieters hersteller herstellern herstellers softwarehersteller softwareherstellern
    softwareanbieter softwareanbietern system systeme systemen systems losung losungen software softwares programm
    programme programmen tool tools plattform plattformen produkt produkte produkten produkts lieferant lieferanten
    dienstleister dienstleistern partner partnern mitbewerber mitbewerbern app apps haus`,
  rival: `mitbewerber mitbewerbern mitbewerbers mitbewerb konkurrenz konkurrent konkurrenten wettbewerber
    wettbewerbern wettbewerbers rivalname`,
  change: `wechseln wechsle wechselt zu_wechseln gewechselt`,
  switch: `wechseln wechsle wechselt wechsel umstieg zu_wechseln gewechselt umsteigen umzusteigen umgestiegen
    umstellen umzustellen umgestellt umziehen umzuziehen gehen abwandern abzuwandern abgewandert migrieren
    zu_migrieren setzen zu_setzen`,
  num: `zwei drei vier funf mehrere mehreren verschiedene verschiedenen # einige`,
  meeting: `termin termine termins gesprach call besprechung meeting schulung webinar telefonat sitzung workshop
    demo review videocall telko telefontermin einschulung onboarding jour_fixe videokonferenz
    telefonkonferenz webkonferenz besprechungstermin
    vor_ort_termin`,
  project: `projekt start thema einfuhrung rollout umstellung go_live golive testphase test pilot pilotphase
    migration umsetzung launch entscheidung kick_off kickoff das es dies ganze`,
  month: `januar janner februar feber marz april mai juni juli august september oktober november dezember herbst
    fruhjahr fruhling sommer winter quartal halbjahr jahr ferien weihnachten ostern jahreswechsel jahresende
    sommerpause`,
  awful: `schlecht* mies* langsam* arrogant* unfreundlich* unprofessionell* frech* dreist* chaotisch* schlampig*
    miserabel* miserabl* umstandlich* lange teuer unverschamt* enttauschend* argerlich* muhsam* schwach*`,
  // people and firms that the customer may give notice to, or that give it
  others: `mieter* untermieter* pachter* vermieter* mitarbeiter mitarbeiterin mitarbeitern mitarbeiterinnen
    angestellt* arbeitsvertrag* mietvertrag* pachtvertrag* kollege kollegen kollegin kolleginnen praktikant* azubi
    azubis lehrling* werkstudent* hausmeister* steuerberater* lieferant lieferanten bank hausbank versicherung*
    telefon* mobilfunk* handyvertrag* internetanbieter* internetvertrag* internetanschluss* stromanbieter*
    stromvertrag* stromliefer* gasanbieter* energieversorger* reinigungs* reinigung spedition* agentur agenturen
    hoster hosting* leasing* versicherungsvertrag* makler* anwalt* telekom vodafone swisscom magenta caterer*
    druckerei personal buromiete*`,
  // a matter that is over and done with
  fixed: `gelost behoben erledigt beseitigt repariert korrigiert geklart bereinigt abgeschlossen geschlossen fertig gefixt
    vom_tisch in_ordnung`,
  // what the customer does with its own task
  done: `hochgeladen geschafft ausgefullt gepruft gelesen durchgelesen abgeschlossen erledigt begonnen angefangen
    eingerichtet getestet unterschrieben durchgesehen beisammen zusammen zusammengestellt eingetragen geschickt
    gesendet abgeschickt eingereicht fertig dazu_gekommen gemacht bearbeitet freigegeben angelegt gesammelt
    ubermittelt nachgereicht importiert geliefert liefern einrichten testen prufen hochladen ausfullen`,
  praise: `schnell schnelle schneller schnelles gut gute guter gutes toll tolle toller tolles tollen hilfsbereit
    nett nette freundlich freundliche freundlichen dankbar froh hilfreich hilfreiche praktisch super angenehm
    zuvorkommend einfach engagiert kompetent kompetente erleichtert gluecklich glucklich begeistert zufrieden viel
    schon schone stark starke klasse nutzlich wertvoll flexibel geduldig`,
};
