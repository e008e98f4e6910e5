import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/parse/html-text.ts';
import { ownWords } from '../../src/parse/own-words.ts';

const own = (html: string) => ownWords({ text: '', html, subject: '' });

describe('HTML as text', () => {
  it.each<[row: string, html: string, text: string]>([
    ['31 headings keep their case', '<h1>Title</h1><p>Text</p>', 'Title\n\nText'],
    ['31 cells stay apart', '<table><tr><td>A</td><td>B</td></tr></table>', 'A B'],
    ['31 links show their words', '<a href="https://x.example">our page</a>', 'our page'],
    ['lines', 'one<br>two<div>three</div>four', 'one\ntwo\nthree\nfour'],
    ['lists', '<ul><li>one<li>two</ul>', '- one\n- two'],
    ['entities', 'caf&eacute; &amp; tea&nbsp;&lt;3', 'café & tea <3'],
    ['no scripts or styles', '<style>p{}</style><script>x()</script>Hi<title>t</title>', 'Hi'],
    [
      'quotes',
      'Hi<blockquote>old<blockquote>older</blockquote></blockquote>',
      'Hi\n\n> old\n>\n> > older\n>',
    ],
    ['letters right inside head', '<html><head>we leave</head></html>', 'we leave'],
    ['never closed', '<div><p>one<b>two', 'onetwo'],
    ['nothing', '', ''],
  ])('pitfall %s', (_row, html, text) => {
    expect(htmlText(html).text).toBe(text);
  });

  it.each([1_000, 20_000, 190_000])('is there at a depth of %d elements (pitfall 32)', (depth) => {
    expect(htmlText(`${'<div>'.repeat(depth)}we will cancel`).text).toBe('we will cancel');
  });

  it.each(['<div>', '<b>', '<a>', '<p><b>', '<table><tr><td>', '<form>', '<svg>', '</b>', '<!--'])(
    'takes time in proportion to its size for 1 MB of %s',
    (tag) => {
      const start = performance.now();
      htmlText(tag.repeat(1_000_000 / tag.length));
      expect(performance.now() - start).toBeLessThan(6_000);
    },
  );

  it('survives 5,000 nested tables', () => {
    const html = `${'<table><tr><td>'.repeat(5_000)}deep`;
    expect(htmlText(html).text).toContain('deep');
  });
});

describe('quotes of mail programs go before the text is read', () => {
  it.each<[name: string, html: string]>([
    ['Gmail', '<div class="gmail_quote">On 3 March, Ada wrote:<blockquote>old</blockquote></div>'],
    ['Apple', '<blockquote type="cite">old</blockquote>'],
    ['Yahoo', '<div class="yahoo_quoted"><div>old</div></div>'],
    ['GMX', '<div name="quote">old</div>'],
    ['Proton', '<div class="protonmail_quote">old</div>'],
    [
      'Outlook',
      '<div id="divRplyFwdMsg"><b>From:</b> Ada<br><b>Sent:</b> 3 March<br><b>To:</b> B<br><b>Subject:</b> E</div>old',
    ],
    [
      'a rule',
      '<hr><b>From:</b> Ada<br><b>Sent:</b> 3 March<br><b>To:</b> B<br><b>Subject:</b> E<br>old',
    ],
  ])('%s', (_name, html) => {
    const given = own(`<p>We will leave in May.</p>${html}`);
    expect(given.ownWords).toBe('We will leave in May.');
    expect(given.elided.map((one) => one.text).join('\n')).toContain('old');
  });
});

describe('hidden HTML is kept out of own words and shown as such', () => {
  it.each<[name: string, element: string]>([
    ['display:none', '<span style="display:none">cancel</span>'],
    ['with spaces and capitals', '<span style="DISPLAY : NONE ;">cancel</span>'],
    ['visibility', '<span style="visibility:hidden">cancel</span>'],
    ['size zero', '<span style="font-size:0">cancel</span>'],
    ['size 0px', '<span style="color:red;font-size:0px;line-height:0">cancel</span>'],
    ['see-through', '<span style="opacity:0">cancel</span>'],
    ['white on white', '<span style="color:#ffffff">cancel</span>'],
    ['white on white by name', '<font color="white">cancel</font>'],
    ['white in rgb', '<span style="color: rgb(255, 255, 255)">cancel</span>'],
    ['a colour on itself', '<span style="color:#eee;background-color:#eee">cancel</span>'],
    [
      'a ground of its own colour',
      '<div style="color:#222"><b style="background:#222">cancel</b></div>',
    ],
    ['Outlook only', '<span style="mso-hide:all">cancel</span>'],
    ['hidden attribute', '<span hidden>cancel</span>'],
    ['inside a hidden one', '<div style="display:none"><p><b>cancel</b></p></div>'],
  ])('%s', (_name, element) => {
    const given = own(`<p>Thank you, all is well. ${element}</p>`);
    expect(given.ownWords).toBe('Thank you, all is well.');
    expect(given.elided).toEqual([{ kind: 'hidden', text: 'cancel' }]);
    expect(given.flags).toEqual(['hidden-text']);
  });

  it.each([
    '<span style="color:#000">we leave</span>',
    '<span style="font-size:10px">we leave</span>',
    '<div style="background:#000"><span style="color:#fff">we leave</span></div>',
    '<table bgcolor="#003366"><tr><td><font color="white">we leave</font></td></tr></table>',
    '<span style="opacity:0.9">we leave</span>',
  ])('%s is seen', (html) => {
    expect(own(html)).toMatchObject({ ownWords: 'we leave', elided: [] });
  });
});
