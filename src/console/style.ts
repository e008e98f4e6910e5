import { pageStyle } from './style-pages.ts';

// The console's only style sheet. Colours stand in variables, once for light and once for dark; every pair of
// ink and ground has a contrast of 4.5:1 or more, every control is 44 px high and shows its focus (WCAG 2.2 AA).

const colors = `
:root{color-scheme:light dark;
--ground:#f5f6f4;--card:#fff;--raised:#fafbf9;--ink:#1d2521;--soft:#57625c;--line:#dfe3df;--edge:#7f8b84;
--link:#17594a;--main:#17594a;--main-ink:#fff;--wash:#e6efeb;
--high:#a32017;--high-wash:#fdeceb;--medium:#7d4a00;--medium-wash:#fdf1dc;--low:#1f5c76;--low-wash:#e5f1f6;
--none:#4d5851;--none-wash:#eceeec;--good:#1f6138;--good-wash:#e5f3ea;--mark:#ffe7a0;--mark-line:#c98a00;
--shadow:0 1px 2px rgb(20 30 25 / 6%),0 1px 8px rgb(20 30 25 / 4%)}
@media (prefers-color-scheme:dark){:root{
--ground:#111513;--card:#191e1b;--raised:#1e2421;--ink:#e6ebe7;--soft:#a4b0a9;--line:#2d3531;--edge:#77837c;
--link:#86d3bd;--main:#86d3bd;--main-ink:#0d1512;--wash:#20302a;
--high:#ffb3ab;--high-wash:#451a17;--medium:#f8cf8f;--medium-wash:#3f2c0d;--low:#a5d8ef;--low-wash:#16323f;
--none:#bcc6c0;--none-wash:#29302c;--good:#9bdcb2;--good-wash:#173524;--mark:#5c4710;--mark-line:#e0ac3c;
--shadow:none}}
`;

const base = `
*{box-sizing:border-box}
html{font:16px/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
-webkit-text-size-adjust:100%;scroll-padding-top:80px}
body{margin:0;background:var(--ground);color:var(--ink);overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:3px;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--main);outline-offset:2px;border-radius:6px}
h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;margin:0;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.08rem;line-height:1.35;margin:0 0 12px}h3{font-size:1rem;margin:20px 0 6px}
h2,h3,summary,.say,.assign button{overflow-wrap:anywhere}
p{margin:0 0 10px}ul,ol{padding:0;margin:0;list-style:none}dl,dd,figure{margin:0}
code,kbd{font:.9em ui-monospace,"SF Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
kbd{border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:1px 7px;background:var(--raised)}
time,.nowrap{white-space:nowrap}.soft{color:var(--soft)}.small{font-size:.875rem}.strong{font-weight:600}
.bad{color:var(--high);font-weight:600}.good{color:var(--good);font-weight:600}
.hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;z-index:9}
.skip:focus{left:12px;top:12px;background:var(--card);padding:10px 16px;border-radius:8px;box-shadow:var(--shadow)}
`;

const frame = `
.shell{display:grid;grid-template-columns:232px minmax(0,1fr);min-height:100vh}
.side{padding:22px 14px;position:sticky;top:0;height:100vh;display:flex;
flex-direction:column;gap:6px;overflow-y:auto}
.brand{display:flex;align-items:center;gap:10px;font-weight:700;font-size:1.12rem;padding:0 10px 14px;color:inherit;
text-decoration:none;letter-spacing:-.01em}.brand svg{width:24px;height:24px;color:var(--main)}
.side ul a{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:40px;padding:6px 10px;
border-radius:9px;color:var(--ink);text-decoration:none}
.side ul a:hover{background:var(--none-wash)}.side ul a[aria-current]{background:var(--wash);font-weight:600}
.side .count{font-size:.8rem;font-weight:600;border-radius:99px;padding:1px 8px;background:var(--none-wash);
color:var(--none)}.side .count.hot{background:var(--high-wash);color:var(--high)}
.side .who{margin-top:auto;padding:14px 10px 0;border-top:1px solid var(--line);font-size:.9rem}
.side .who form{margin-top:8px}.side .who button{min-height:36px;padding:4px 12px;font-size:.875rem}
.menu{display:none}
.shell>main{border-left:1px solid var(--line);padding-right:max(clamp(16px,4vw,48px),calc(100vw - 1480px))}
main{padding:34px clamp(16px,4vw,48px) 80px;min-width:0;container-type:inline-size}main:focus{outline:0}
.alone{min-height:100vh;display:grid;place-items:center;padding:24px 16px}.alone main{max-width:520px;padding:0}
.alone .brand{padding:0 0 18px}
.head{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:space-between;gap:10px 24px;margin:0 0 22px}
.head p{margin:6px 0 0;max-width:70ch}
.foot{margin-top:36px;display:flex;flex-wrap:wrap;gap:6px 18px;color:var(--soft);font-size:.875rem;align-items:center}
.plain{border:0;background:none;padding:0;min-height:24px;font-weight:400;color:var(--link);text-decoration:underline;
text-underline-offset:3px}
.say{display:flex;gap:12px;background:var(--wash);border-radius:12px;padding:12px 16px;margin:0 0 20px;font-weight:600}
.js .only-plain{display:none}html:not(.js) .only-js{display:none}
dialog{border:1px solid var(--line);border-radius:16px;background:var(--card);color:var(--ink);padding:24px;
width:min(460px,calc(100vw - 32px))}dialog::backdrop{background:rgb(0 0 0 / 45%)}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:8px 18px;margin:0 0 18px}
@media(max-width:860px){.shell{display:block}
.shell>main{border-left:0;padding-right:16px}.side{position:static;height:auto;border-bottom:1px solid var(--line);padding:10px 16px;display:block}
.brand{padding:6px 0;display:inline-flex}
.js .menu{display:inline-flex;float:right;align-items:center;gap:8px}
.js .side:not(.open) nav,.js .side:not(.open) .who{display:none}
.side nav{clear:both;padding-top:8px}.side ul a{min-height:44px}.side .who{margin-top:10px}
main{padding:22px 16px 64px}h1{font-size:1.38rem}}
`;

const pieces = `
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 22px;margin:0 0 18px;
box-shadow:var(--shadow)}
.card.flush{padding:0;overflow:hidden}.card>:last-child{margin-bottom:0}
.empty{padding:34px 24px;text-align:center}.empty h2{margin:0 0 6px}.empty p{max-width:52ch;margin:0 auto}
.pill{display:inline-flex;align-items:center;font-size:.8rem;line-height:1.2;font-weight:650;border-radius:99px;
padding:4px 11px;white-space:nowrap}
.high{color:var(--high);background:var(--high-wash)}.medium{color:var(--medium);background:var(--medium-wash)}
.low{color:var(--low);background:var(--low-wash)}.none{color:var(--none);background:var(--none-wash)}
.calm{color:var(--good);background:var(--good-wash)}
table{border-collapse:collapse;width:100%}.scroll{overflow-x:auto}
th,td{text-align:left;padding:12px 14px;border-top:1px solid var(--line);vertical-align:top}
thead th{border-top:0;font-size:.82rem;color:var(--soft);font-weight:600;vertical-align:bottom}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}tbody th{font-weight:400}
tbody th,td.free{overflow-wrap:anywhere;min-width:9rem}
.two{display:grid;gap:0 22px;grid-template-columns:minmax(0,1fr);align-items:start}
@media(min-width:1040px){.two{grid-template-columns:minmax(0,1fr) 340px}.two.even{grid-template-columns:1fr 1fr}}
.facts{display:grid;grid-template-columns:minmax(110px,auto) 1fr;gap:8px 18px}
.facts dt{color:var(--soft)}.facts dd{overflow-wrap:anywhere}
label,.label{display:block;font-weight:600;font-size:.92rem;margin:12px 0 4px}
input,select,textarea,button,.button{font:inherit;color:inherit;border:1px solid var(--edge);border-radius:10px;
padding:9px 14px;background:var(--card);min-height:44px;max-width:100%}
textarea{width:100%;resize:vertical}input,select{width:100%}
input[type=checkbox]{min-height:0;width:20px;height:20px;margin:0 8px 0 0;vertical-align:-4px;accent-color:var(--main)}
button,.button{cursor:pointer;font-weight:600;background:var(--raised);display:inline-flex;align-items:center;
justify-content:center;text-decoration:none}
button:hover,.button:hover{background:var(--none-wash)}
button.main,.button.main{background:var(--main);border-color:var(--main);color:var(--main-ink)}
button.main:hover{filter:brightness(1.08)}button.wide{width:100%}
.buttons{display:flex;flex-wrap:wrap;gap:10px;margin:14px 0 0}
details>summary{cursor:pointer;min-height:24px;font-weight:600}
.tabs{display:flex;flex-wrap:wrap;gap:8px;margin:0}
.tabs a{display:inline-flex;align-items:center;gap:8px;min-height:40px;padding:6px 14px;border:1px solid var(--line);
border-radius:99px;text-decoration:none;background:var(--card);color:var(--ink);font-size:.95rem}
.tabs a[aria-current]{background:var(--ink);border-color:var(--ink);color:var(--ground);font-weight:600}
.tabs b{font-weight:600;font-variant-numeric:tabular-nums}
.bar{display:flex;flex-wrap:wrap;justify-content:space-between;gap:12px 20px;align-items:center;margin:0 0 20px}
.find{display:flex;gap:8px;flex:0 1 340px;min-width:220px}
@media(max-width:560px){.card{padding:16px}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:10px}
.find{flex:1 1 100%}}
@container(max-width:660px){table.stack,table.stack tbody,table.stack tr,table.stack td,table.stack th{display:block}
table.stack thead{display:none}
table.stack caption.shown{position:static;width:auto;height:auto;clip-path:none;white-space:normal;display:block;
text-align:left;font-weight:650;font-size:1.08rem;padding:16px 16px 4px}table.stack caption.shown+thead+tbody tr:first-child{padding-top:4px}table.stack tr{border-top:1px solid var(--line);padding:12px 16px}
table.stack tr:first-child{border-top:0}table.stack td,table.stack tbody th{border:0;padding:2px 0;text-align:left}
table.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}}
@media print{.side,.foot,form,dialog{display:none}.shell{display:block}}
@media(prefers-reduced-motion:no-preference){a,button{transition:background-color .12s}}
`;

/** The console's only style sheet: system fonts, light and dark, one column on a phone (WCAG 2.2 AA). */
export const styleSheet = [colors, base, frame, pieces, pageStyle].join('');
