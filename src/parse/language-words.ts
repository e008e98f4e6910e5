/**
 * The small words by which a language is known, accents folded. A word with a capital counts however it is written
 * (German nouns, courtesy forms); the others only in small letters or where a sentence begins, for "Van", "De", "Los"
 * and "Die" in the middle of one are parts of names. Words that decide what a short mail is about are among them:
 * three words may have no small one. What English shares with another language stands in both. Neighbours are listed
 * so that they are not taken for a language that is read.
 */
export const languageWords: Readonly<Record<string, string>> = {
  en: `The And You Your Yours We Our Us Is Are Was Were Have Has Had Not This That These Those With For From
    Please Thanks Thank Hello Hi Hey Dear Will Can Could Would Should May It Its In On To Of At Be Been
    Being By As If My Me No Yes I A An Or But Do Does Did Done What When Where Which Who Why How Any All
    Some More Most Just Now Then Than There Here They Them Their He She His Her So Up Out About Into Over
    After Before Again Also Only Very Too Still Yet Regards Sincerely Cheers Best Kind Fyi Asap Thx Thnx
    Thanx Thankyou Ty Pls Yep Yeah Bye Let Get Got Dont Cant Wont Didnt Isnt Doesnt Havent Want Need See
    Good Morning Afternoon Never Ever Every Because While Until Since Without Everyone Cancel Cancelled
    Leaving Unacceptable`,
  de: `ich Wir sie Sie ihr Ihr ihnen Ihnen ihre Ihre ihren Ihren ihrem Ihrem ihrer Ihrer uns unser unsere
    unseren unserem unserer unseres mein meine meinen meiner euch euer eure die das dem den der des ein eine
    einen einem einer eines und oder aber nicht kein keine keinen mehr noch schon nur auch sehr bitte danke
    Gruss Grusse Gruesse Hallo guten von vom zum zur im an auf aus bei beim nach vor fur fuer uber ueber
    durch ohne gegen seit bis wegen ist sind war waren hat haben habe hatte hatten wird wir werden wurde
    kann konnen koennen konnte konnten mochte mochten moechte moechten will wollen muss mussen muessen soll
    sollen als wenn weil dass ob wie was wer wo wann warum hier dort jetzt heute morgen gestern leider gerne
    es da ja nein Hiermit anbei liebe lieber geehrte geehrter freundliche freundlichen vielen viele moin
    servus gruezi mfg lg vg diese dieser dieses diesen alle alles etwas nichts immer wieder weiter ab mit zu
    einfach nun sowie sich man gibt geht mir mich wieso siehe passt klar Vertrag Vertrage Vertrages Vertrags
    Kundigung Kundigen kundigen kundige kuendigen kuendige Kuendigung gekundigt Monatsende Jahresende
    Rechnung Termin Anbieter Frechheit kaputt Betreff Anhang Angebot Abo Ruckruf in am so raus reicht
    unzumutbar Skandal schlecht`,
  fr: `je nous vous ils elle elles le la les un une des du de au aux et ou ne pas plus que qui est sont
    etait ont avons avez suis sommes etes sera seront serait notre nos votre vos mon ma mes son sa ses leur
    leurs ce cet cette ces ca pour par sur sous dans avec sans chez depuis avant apres pendant mais donc car
    si bonjour bonsoir Merci Cordialement salutations bien tres trop encore toujours jamais aussi tout toute
    tous toutes autre autres meme quand comme comment pourquoi quoi rien aucun aucune veuillez svp
    souhaitons souhaite voulons voudrais pouvez peut peux fait faire allons allez vais en oui non deja ici
    fin mai ete beaucoup d'accord voir contrat abonnement compte facture resilier resilie resilions
    Resiliation devis reponse renouvelle renouveler renouvelons inadmissible inacceptable lamentable honte
    panne joint jointe ci partons quittons concurrent on me il scandaleux scandaleuse nul nulle decevant
    honteux deplorable affligeant minable
    ailleurs moi toi mieux vite lundi mardi mercredi jeudi vendredi samedi dimanche arretons arretez arrete
    cherchons trouve trouvons laisse laissons tomber prestataire fournisseur rappelez appelez marche
    suffit termine bientot`,
  es: `yo nosotros ustedes usted ellos el la los las lo un una unos unas de del al y no que se es son era
    esta este esto estos estas ese eso estamos estoy hemos han ha he hay nuestro nuestra nuestros nuestras
    su sus mi mis tu nos me le les para por con sin sobre en entre desde hasta hola buenos buenas dias
    tardes Gracias Saludos saludo Atentamente muy mas menos ya aun todavia tambien pero porque cuando como
    donde cual quien si favor adjunto adjunta adjuntos ver vamos queremos quiero quisiera quisieramos puede
    pueden podemos tenemos tengo ser hacer otro otra otros otras todo todos nada nunca siempre sigue ahora
    ayer hoy manana damos dar darme darnos Baja cuenta contrato servicio suscripcion factura cancelar
    cancelen cancelamos renovar renovacion rescindimos solicito solicitamos harto hartos inaceptable
    verguenza respuesta empresa competencia perfecto fin mes meses semana semanas dos migrar dejamos
    terminamos vuestro vuestra vuestros vuestras plataforma herramienta falla fallan diario junio julio
    enero febrero relacion necesitamos necesito desastre vergonzoso decepcionante estafa prueba licencia
    pasar pasarnos pasamos cambiar dejar dejarlo
    ningun ninguna lunes martes miercoles jueves viernes proveedor firmado encontrado mejor llamame
    llamenme seguimos vosotros vez funciona segunda mudamos continuamos`,
  it: `io noi voi il lo la gli le un una uno di del della dei delle dello al alla ai non che si sono siamo
    abbiamo ho hai nostro nostra vostro vostra questo questa per con senza da dal dalla nel nella sul sulla
    ma anche come quando dove perche buongiorno buonasera Grazie saluti Cordiali gentile molto piu ancora
    sempre vorremmo andiamo ce vi ne lunedi martedi mercoledi giovedi venerdi altrove fornitore firmato rinnoviamo
    rinnovare funziona niente tutto bene altro altra ci serve servono vogliamo vorrei voglio dobbiamo puo
    possiamo fine scadenza contratto disdire Disdetta
    disdico recedere servizio allegato fattura ciao prego c'e in no me conto chiudete chiudere vergogna
    basta`,
  pt: `eu nos voce voces o os as um uma uns de do da dos das na nos nas ao aos ou nao que se sao foi esta
    este isso isto nosso nossa seu sua para por com sem em pelo pela ola bom boa dia tarde Obrigado Obrigada
    cumprimentos atenciosamente abracos muito mais ja ainda tambem mas porque quando como onde queremos
    gostaria gostariamos podemos temos tenho fim mes renovar encerrar conta contrato servico cancelar
    cancelamento fatura anexo segue favor me no migrar estamos vamos sair saimos cancelem concorrencia
    cancelamos plataforma desastre vergonha necessitamos dois duas semana semanas meses julho junho janeiro
    fevereiro baixa relacao empresa
    outra outro outros outras vez nada tudo fornecedor fornecedora ate segunda assinamos mudamos
    fechem fechar continuamos funciona lhe lhes hoje melhor encontramos rescindimos`,
  nl: `ik wij we jullie uw ons onze de het een en of niet geen meer nog ook zeer te van voor met aan op in
    uit bij naar om door zonder tegen sinds is zijn was waren heeft hebben had wordt worden werd kan kunnen
    wil willen moet moeten zal zullen als dan dat die dit deze wie wat waar wanneer hier daar nu vandaag
    graag goedemorgen goedemiddag beste geachte bedankt Groet Groeten vriendelijke alvast opzeggen opzegging
    overeenkomst factuur bijlage zeggen hierbij stoppen stappen verlengen schandalig
    over bel me tot maandag dinsdag woensdag donderdag vrijdag alles dank andere anders elders werkt weg gaan
    leverancier ermee`,
  ca: `jo nosaltres vostes el la els les un una de del dels al als no que es son hem han ha nostre nostra
    nostres seu seva per amb sense bon bona dia dies tarda Gracies salutacions atentament molt ja encara
    tambe pero perque quan com volem voldria voldriem podem tenim contracte servei baixa factura donar hola
    plataforma desastre`,
  gl: `eu nos vos o os as un unha uns unhas de do da dos das no na nos nas ao que non se son foi esta este noso
    nosa voso vosa seu sua para por con en pola polo ola boa Grazas saudos mais xa ainda tamen mais
    pero porque cando como onde queremos temos podemos imos dar baixa fin mes contrato conta plataforma servizo
    factura cancelar renovar
    outra outro outros outras vez nada fechar pechar pechade marchamos provedor luns`,
  sv: `jag vi ni det den de en ett och eller inte ingen mer fran med for pa av om att som har hade ar var
    vill kan ska maste blir hej tack vanliga halsningar halsning mvh basta vart var era avtal avtalet saga
    uppsagning abonnemang nar hur vad ej idag skandal`,
  da: `jeg vi det den de en et og eller ikke ingen mer til fra med for pa af om at som har havde er var vil
    kan skal ma bliver hej hei takk tak venlig vennlig hilsen mvh vores deres dere aftale aftalen avtale
    avtalen opsige si oppsigelse opsigelse abonnement nar hvordan hvad hva skandal`,
  pl: `na nie sie jest ze dla jak ale juz tylko czy prosze dzien dobry pozdrawiam dziekuje dziekujemy nasz
    nasza nasze panstwa pan pani chcemy chce umowe umowa umowy faktura jestesmy mamy mam bardzo to
    rezygnujemy skandal`,
  cs: `na je ze jak ale uz jen prosim dobry den dekuji dekujeme pozdravem nas nase vas vase chceme chci smlouvu
    smlouva faktura jsme mame mam velmi konci`,
};

/** Words of business that many languages took over: they tell none. */
export const sharedWords: ReadonlySet<string> = new Set(
  `service services system problem support team software portal account export import update updates ticket
    meeting call email mail chat link test demo app data login server online offline dashboard status code
    error version contract client clients contact page message information situation question solution
    important urgent impossible possible document documents transport total normal final plan budget
    marketing manager feedback business tool hotel radio video internet web site cloud start stop job
    reporting workflow browser info fax pdf excel`.split(/\s+/),
);

/** Letters, beginnings and endings that a word of these languages may have, accents not folded. */
export const languageLooks: readonly (readonly [looks: RegExp, languages: readonly string[]])[] = [
  [/ß|^(?:vertrags|kündig|kundig|kuendig)/, ['de']],
  [/[äöü]/, ['de']],
  [/^.{3,40}(?:ungen|ung|heit|keit|lich|liche[nrs]?|schaft)$/, ['de']],
  [/ñ|ci[oó]n(?:es)?$|^[¿¡]/, ['es']],
  [/.{3}[aei]mos$/, ['es', 'pt']],
  [/.{3}ez$/, ['fr']],
  [/é/, ['fr', 'es', 'pt', 'ca']],
  [/[áíóú]/, ['es', 'pt', 'ca']],
  [/[êœûîï]/, ['fr']],
  [/ç/, ['fr', 'pt', 'ca']],
  [/[èàùâ]/, ['fr', 'it', 'ca']],
  [/[òì]/, ['it', 'ca']],
  [/[ãõ]/, ['pt']],
  [/l·l/, ['ca']],
  [/zion[ei]$|..iamo$/, ['it']],
  [/^[aà]$/, ['fr', 'es', 'it', 'pt', 'ca', 'gl']],
  [/å/, ['sv', 'da']],
  [/[æø]/, ['da']],
];

/** Letters that none of the languages above has, or only those of them that are not read. */
export const foreignLetter = /[łżźśćńęąěřůšžčďťňőűğışșțăđþðēāīūģķļņ]/u;
