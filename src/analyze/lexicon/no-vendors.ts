/**
 * Names in German, French and Spanish mails that are no vendor of the customer's that could take our place, folded: what
 * every office uses beside us, banks, telephones, shops, towns, days, departments.
 */
export const noVendors: ReadonlySet<string> = new Set(
  `office teams zoom google gmail outlook excel word powerpoint sharepoint onedrive slack apple windows android linux mac macos
  ios iphone ipad whatsapp signal telegram docusign adobe acrobat paypal klarna stripe amazon aws azure linkedin facebook instagram
  firefox chrome edge safari webex skype jitsi chatgpt copilot exchange thunderbird dropbox
  vodafone telekom congstar orange sfr bouygues free movistar jazztel yoigo masmovil telefonica swisscom sunrise proximus
  endesa iberdrola naturgy repsol edf engie eon vattenfall enbw yello
  sparkasse volksbank raiffeisen commerzbank postbank targobank comdirect bnp lcl cic boursorama qonto bbva santander caixabank
  sabadell bankinter unicaja kutxabank ing dkb allianz axa maif macif matmut mapfre mutua aok barmer tk debeka huk generali alan
  dhl ups gls dpd hermes fedex correos seur mrw chronopost colissimo laposte ikea edeka rewe aldi lidl kaufland rossmann
  carrefour leclerc auchan casino monoprix decathlon leroy mercadona eroski corteingles starbucks mcdonalds uber bolt cabify
  koln munchen frankfurt stuttgart dusseldorf leipzig dresden nurnberg hannover bremen essen wien graz salzburg linz
  bordeaux lille rennes strasbourg montpellier nice grenoble rouen dijon angers toulon reims bruxelles liege geneve lausanne
  sevilla malaga bilbao murcia alicante cordoba granada vigo gijon zaragoza palma cadiz toledo leon salamanca burgos pamplona
  santiago bogota lima quito montevideo monterrey guadalajara mexico chile peru colombia argentina espana francia alemania portugal
  europa europe catalunya cataluna asturias galicia andalucia
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre navidad pascua verano invierno otono primavera
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
  novembre decembre noel paques
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli august oktober dezember
  ostern weihnachten pfingsten silvester neujahr fasching
  contabilidad administracion compras ventas marketing direccion finanzas informatica recursos logistica produccion calidad
  comptabilite direction achats ventes informatique logistique finance qualite juridique
  buchhaltung verwaltung einkauf vertrieb technik versand lager personal produktion controlling
  premium pro plus basic standard business enterprise professional starter plan version cloud internet euro euros sepa
  java python php html pdf csv xml json sap datev lexware elster`.split(/\s+/),
);
