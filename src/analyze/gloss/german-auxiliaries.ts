/** What an auxiliary is to its clause, its English, and its English where the umlaut has its dots ("hätte"). */
export interface Auxiliary {
  readonly kind: 'auxiliary' | 'participle';
  readonly english: readonly string[];
  readonly dotted: readonly string[];
  /** "Werden": will, be or become, as its clause says. */
  readonly will: boolean;
}

/** A line: forms = English, then, after a bar, that of the dotted form; `+` marks a participle, `*` "werden". */
const lines = `
habe haben habt = have
hast hat = has
hatte hatten hattest hattet = had | would have
+gehabt = had
bin = am
ist = is
sind seid = are
war = was
waren wart = were | would be
ware = were | would be
sei seien = be
+gewesen +worden = been
+geworden = become
*werde *werden *wirst *wird *werdet = will
*wurde *wurden = was | would
kann konnen kannst konnt = can
konnte konnten konntest = could
+gekonnt = been able to
muss mussen musst musset = must
musste mussten = had to | would have to
will wollen willst wollt = want to
wollte wollten = wanted to
soll sollen sollst sollte sollten = should
darf durfen durfte durften = may
mag mogen = like to
mochte mochten mochtest = would like to
`;

/** The auxiliaries of German by form, folded. */
export const auxiliaries: ReadonlyMap<string, Auxiliary> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', meaning = ''] = line.split(' = ');
      const [english = '', dotted = english] = meaning.split(' | ');
      return forms.split(' ').map((form): [string, Auxiliary] => [
        form.replace(/^[+*]/, ''),
        {
          kind: form.startsWith('+') ? 'participle' : 'auxiliary',
          english: english.split(' '),
          dotted: dotted.split(' '),
          will: form.startsWith('*'),
        },
      ]);
    }),
);
