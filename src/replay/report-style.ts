/** The report's only style sheet: light and dark, phone, desk and paper. Colours stand in variables. */
export const reportStyle = `
:root{color-scheme:light dark;--ground:#f5f6f4;--card:#fff;--ink:#1d2521;--soft:#57625c;--line:#dfe3df;--mark:#ffe7a0;
--high:#a32017;--high-wash:#fdeceb;--medium:#7d4a00;--medium-wash:#fdf1dc;--low:#1f5c76;--low-wash:#e5f1f6;
--high-bar:#c4392f;--medium-bar:#e0a030;--low-bar:#5b9ab5}
@media(prefers-color-scheme:dark){:root{--ground:#111513;--card:#191e1b;--ink:#e6ebe7;--soft:#a4b0a9;--line:#2d3531;
--mark:#5c4710;--high:#ffb3ab;--high-wash:#451a17;--medium:#f8cf8f;--medium-wash:#3f2c0d;--low:#a5d8ef;
--low-wash:#16323f;
--high-bar:#e8695f;--medium-bar:#d69a36;--low-bar:#5b9ab5}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);
font:16px/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:960px;margin:0 auto;padding:32px 20px 64px}
h1{font-size:1.6rem;line-height:1.3;letter-spacing:-.01em;margin:0 0 10px;text-wrap:balance}
h2{font-size:1.12rem;line-height:1.35;margin:0 0 10px}h3{font-size:1rem;margin:22px 0 2px}
p{margin:0 0 10px;max-width:72ch}ul{list-style:none;margin:0;padding:0}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:20px 22px;margin:18px 0}
section>:last-child{margin-bottom:0}.soft{color:var(--soft)}.small{font-size:.875rem;max-width:none}
.note{margin-top:10px}
.over{margin:0 0 6px;color:var(--soft);font-size:.875rem;font-weight:600}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:12px;margin:18px 0}
.tile{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px}
.tile b{display:block;font-size:1.8rem;line-height:1.2}.tile span{color:var(--soft);font-size:.9rem}
.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}
.pill{display:inline-block;border-radius:99px;padding:1px 10px;font-size:.85rem;font-weight:600;white-space:nowrap}
.pill.high{background:var(--high-wash)}.pill.medium{background:var(--medium-wash)}
.pill.low{background:var(--low-wash)}
.key{margin:0 0 4px;font-size:.9rem}.key i{display:inline-block;width:11px;height:11px;border-radius:3px;
margin-right:6px}
.key span{margin-right:18px;white-space:nowrap}
.key .high i{background:var(--high-bar)}.key .medium i{background:var(--medium-bar)}
.key .low i{background:var(--low-bar)}
.key span{color:var(--ink)}.chart svg{display:block;width:100%;height:auto}.chart .slim{display:none}
li{border-top:1px solid var(--line);padding:12px 0;overflow-wrap:anywhere}li:first-child{border-top:0}
li:last-child{padding-bottom:0}li p{margin:0}.case b{margin-right:6px}
blockquote{margin:6px 0;padding:2px 0 2px 12px;border-left:3px solid var(--line);max-width:76ch}
mark{background:var(--mark);color:inherit;border-radius:3px;padding:0 2px}
table{border-collapse:collapse;width:100%}caption{text-align:left}
th,td{text-align:left;padding:8px 14px 8px 0;border-top:1px solid var(--line);vertical-align:top;
overflow-wrap:anywhere}
thead th{border-top:0;color:var(--soft);font-size:.875rem;font-weight:600;overflow-wrap:normal;white-space:nowrap}
tbody th{font-weight:400}
.number{text-align:right;padding-right:0;padding-left:14px;width:1%}td.number{white-space:nowrap}
details{margin-top:6px}summary{cursor:pointer;font-weight:600;padding:8px 0;min-height:44px;display:list-item}
footer{color:var(--soft);font-size:.875rem;margin-top:24px}
@media(max-width:640px){main{padding:22px 14px 48px}section{padding:16px}h1{font-size:1.35rem}
.number{padding-left:8px}thead th{font-size:.8rem;white-space:normal}
.tiles{grid-template-columns:1fr 1fr}.chart .slim{display:block}.chart .broad{display:none}}
@media print{body{background:#fff}section,.tile{break-inside:avoid;border-color:#ccc}section.long{break-inside:auto}}
`;
