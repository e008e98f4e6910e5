/** The console's only style sheet: system fonts, light and dark, one column on a phone (WCAG 2.2 AA contrasts). */
export const styleSheet = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--ink:#1b2430;--soft:#56606e;--line:#d9dee5;--link:#0b57a4;
--high:#a3180f;--high-bg:#fdecea;--medium:#7a4a00;--medium-bg:#fff3dc;--low:#1d5a3c;--low-bg:#e6f4ec;--none:#4a5563;
--none-bg:#eceff3;--mark:#ffe9a8;--focus:#0b57a4}
@media (prefers-color-scheme:dark){:root{--bg:#12161c;--card:#1b212a;--ink:#e8ecf1;--soft:#a3adba;--line:#323b47;
--link:#8ec2ff;--high:#ffb4ab;--high-bg:#4a1512;--medium:#ffd698;--medium-bg:#43300c;--low:#a6e3c0;--low-bg:#153524;
--none:#c3cad3;--none-bg:#2a323d;--mark:#6b5412;--focus:#8ec2ff}}
*{box-sizing:border-box}html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
body{margin:0;background:var(--bg);color:var(--ink)}a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--card);padding:8px;z-index:2}
header.top{background:var(--card);border-bottom:1px solid var(--line)}
header.top .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:4px 18px;padding-top:10px;padding-bottom:10px}
header.top b{font-size:1.1rem;margin-right:8px}header.top nav{display:flex;flex-wrap:wrap;gap:2px 4px}
header.top nav a{display:block;padding:8px 10px;border-radius:8px;text-decoration:none;color:var(--ink)}
header.top nav a[aria-current]{background:var(--none-bg);font-weight:600}
header.top .who{margin-left:auto;color:var(--soft);display:flex;gap:10px;align-items:center}
.wrap{max-width:1120px;margin:0 auto;padding:0 16px}main.wrap{padding-top:20px;padding-bottom:64px}
h1{font-size:1.5rem;line-height:1.25;margin:4px 0 14px}h2{font-size:1.12rem;margin:0 0 10px}h3{font-size:1rem;margin:14px 0 4px}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px;margin:0 0 16px}
.soft{color:var(--soft)}.small{font-size:.88rem}.nowrap{white-space:nowrap}
.pill{display:inline-block;font-size:.82rem;font-weight:600;border-radius:999px;padding:2px 10px;white-space:nowrap}
.high{color:var(--high);background:var(--high-bg)}.medium{color:var(--medium);background:var(--medium-bg)}
.low{color:var(--low);background:var(--low-bg)}.none{color:var(--none);background:var(--none-bg)}
ul.rows{list-style:none;margin:0;padding:0}ul.rows>li{border-top:1px solid var(--line);padding:12px 0}
ul.rows>li:first-child{border-top:0}.row{display:grid;grid-template-columns:92px 1fr auto;gap:4px 14px;align-items:start}
.row .quote{grid-column:2/4}.quote{margin:2px 0;padding-left:10px;border-left:3px solid var(--line);overflow-wrap:anywhere}
pre.mail{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:0;max-width:72ch}mark{background:var(--mark);color:inherit;padding:0 2px;border-radius:3px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:8px 10px 8px 0;border-top:1px solid var(--line);vertical-align:top}
thead th{border-top:0;font-size:.85rem;color:var(--soft);font-weight:600}.scroll{overflow-x:auto}
.two{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}@media(min-width:900px){.two{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
form.inline{display:inline}fieldset{border:0;padding:0;margin:0}label{display:block;font-weight:600;margin:8px 0 2px}
input,select,textarea,button{font:inherit;color:inherit;border:1px solid var(--line);border-radius:8px;padding:9px 12px;background:var(--card);min-height:44px;max-width:100%}
input[type=checkbox]{min-height:0;width:20px;height:20px;vertical-align:-4px}textarea{width:100%}input,select{width:100%}
button{cursor:pointer;font-weight:600;background:var(--none-bg)}button.main{background:var(--link);border-color:var(--link);color:var(--card)}
@media (prefers-color-scheme:dark){button.main{color:#0b1420}}.buttons{display:flex;flex-wrap:wrap;gap:10px;margin:12px 0}
details>summary{cursor:pointer;padding:8px 0;font-weight:600;min-height:24px}dl{display:grid;grid-template-columns:auto 1fr;gap:4px 14px;margin:0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}.say{border-left:4px solid var(--link);padding:10px 14px;background:var(--card);border-radius:8px;margin:0 0 16px}
.bad{color:var(--high);font-weight:600}.good{color:var(--low);font-weight:600}.filters{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 14px}
.filters a{padding:6px 12px;border:1px solid var(--line);border-radius:999px;text-decoration:none;background:var(--card);color:var(--ink)}
.filters a[aria-current]{border-color:var(--link);font-weight:600}svg{max-width:100%;height:auto}iframe.html{width:100%;height:420px;border:1px solid var(--line);border-radius:8px;background:#fff}
@media(max-width:560px){.row{grid-template-columns:1fr}.row .quote{grid-column:1}header.top .who{margin-left:0}dl{grid-template-columns:1fr}dt{margin-top:6px}}
`;

/** The only script: keys of the queue, and handing a link's fragment to its form. No inline script anywhere. */
export const script = `
'use strict';
const token = document.querySelector('input[name=token]');
if (token && location.hash.length > 1) { token.value = location.hash.slice(1); history.replaceState(null, '', location.pathname); }
const links = [...document.querySelectorAll('[data-row] a[data-open]')];
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
  const at = links.indexOf(document.activeElement);
  if (event.key === 'j' && links.length) links[Math.min(at + 1, links.length - 1)].focus();
  if (event.key === 'k' && links.length) links[Math.max(at - 1, 0)].focus();
  if (event.key === '/') { const box = document.querySelector('input[type=search]'); if (box) { event.preventDefault(); box.focus(); } }
});
`;
