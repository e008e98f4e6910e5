/** What turns a German frame: other things than the contract, other people, other meanings. Syntax: `compileFrames`. */

/** The customer says that it stays: no threat stands in such a mail. */
export const staying = `
@notice ~8 zuruckgezogen|zuruckziehen|zuruckzuziehen|zurucknehmen|zuruckgenommen|hinfallig|gegenstandslos|vom_tisch
ziehen|ziehe|nehmen|nehme ~6 @notice ~8 zuruck
@notice|wechsel|ausstieg|abo_ende ~8 nicht|keine|kein ~2 frage|rede|thema|geplant|vorgesehen|debatte|absicht
wir|ich ~1 bleiben|bleibe ~2 bei|ihnen|euch|kunde|kunden|treu ~3 .|!|,|und|treu|kunde|kunden|ihnen|euch
wir|ich bleiben|bleibe .|!|,|gern|gerne|natutlich|selbstverstandlich
bleiben|bleibe wir|ich ~2 bei_ihnen|bei_euch|ihnen|euch|kunde|kunden ~2 treu|.|!
`;
