/** Rules that belong to single pages: queue, case, account, week, health. Part of the one style sheet. */
export const pageStyle = `
.group{margin:0 0 26px}.group>h2{display:flex;align-items:baseline;gap:10px;margin:0 0 10px}
.group>h2 .soft{font-weight:400;font-size:.92rem}
.queue>li{border-top:1px solid var(--line);position:relative}.queue>li:first-child{border-top:0}
.queue a.open{display:grid;grid-template-columns:minmax(0,1fr) 210px;gap:4px 28px;padding:16px 22px 17px;color:inherit;
text-decoration:none;border-left:4px solid transparent}
.queue a.open:hover{background:var(--raised)}
.queue a.open:focus-visible{outline-offset:-3px;border-radius:0}
.queue a.at-high{border-left-color:var(--high)}.queue a.at-medium{border-left-color:var(--mark-line)}
.queue a.at-low{border-left-color:var(--low)}.queue a.at-none{border-left-color:var(--line)}
.queue .name{font-weight:650;font-size:1.02rem}.queue .issue{color:var(--soft)}
.queue .quote{margin:5px 0 3px;font-size:1rem;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;
-webkit-line-clamp:3;overflow:hidden}
.queue .meta{font-size:.875rem;color:var(--soft);text-align:right}
.queue .meta .strong{color:var(--ink)}.queue .meta .waiting{font-weight:650;color:var(--medium)}
.queue .at-high .meta .waiting{color:var(--high)}
@media(max-width:720px){.queue a.open{grid-template-columns:minmax(0,1fr);padding:14px 16px}
.queue .meta{text-align:left}}
.crumbs{font-size:.9rem;margin:0 0 10px;color:var(--soft)}.crumbs a{color:var(--soft)}
.steps{display:flex;flex-wrap:wrap;gap:4px;font-size:.875rem;margin:14px 0 0;color:var(--soft)}
.steps li{display:flex;align-items:center;gap:4px}
.steps li+li::before{content:"";width:16px;height:1px;background:var(--edge)}
.steps span{padding:3px 9px;border-radius:99px}
.steps [aria-current] span{background:var(--wash);color:var(--ink);font-weight:650}
.decided{border-left:4px solid var(--line);padding:2px 0 2px 18px;margin:0 0 20px;max-width:76ch}
.decided.at-high{border-color:var(--high)}.decided.at-medium{border-color:var(--mark-line)}
.decided.at-low{border-color:var(--low)}
.decided blockquote{margin:0 0 4px;font-size:1.22rem;line-height:1.42;letter-spacing:-.005em;overflow-wrap:anywhere}
.decided p{margin:0;color:var(--soft)}
.next{background:var(--wash);border-radius:10px;padding:10px 14px;margin:0 0 14px;font-size:.95rem}
.mail-head{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;font-size:.9rem;margin:0 0 14px;padding:0 0 12px;
border-bottom:1px solid var(--line)}.mail-head dt{color:var(--soft)}
.mail-head dd{overflow-wrap:anywhere;min-width:0}
.words{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:0;max-width:74ch}
mark{background:var(--mark);color:inherit;padding:1px 2px;border-radius:3px;box-shadow:inset 0 -2px 0 var(--mark-line);
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.legend{font-size:.85rem;color:var(--soft);margin:12px 0 0}.legend mark{color:var(--ink)}
.fold{border-top:1px solid var(--line)}.fold>summary{padding:12px 0}.fold>:last-child{margin-bottom:14px}
.card>.fold:first-of-type{border-top:0}.card>.fold:first-child>summary{padding-top:0}
.card>.fold:last-child{margin-bottom:-8px}
.fold .words{padding:2px 0 4px}.fold>summary .small{font-weight:400}
.buttons+p{margin-top:10px}
.clause{margin:0 0 14px}.clause h3{margin:0 0 4px;font-size:1rem}.clause p{margin:0 0 4px}
.clause .id{color:var(--soft);font-weight:400}
.story>li{display:grid;grid-template-columns:14px minmax(0,1fr);gap:0 12px;padding:0 0 16px;position:relative}
.story>li::before{content:"";width:9px;height:9px;border-radius:50%;background:var(--edge);margin:8px 0 0 2px}
.story>li:not(:last-child)::after{content:"";position:absolute;left:6px;top:24px;bottom:-6px;width:1px;background:var(--line)}
.story .to-high::before{background:var(--high)}.story .by-person::before{background:var(--main)}
.story .when{font-size:.85rem;color:var(--soft)}
.acts form{margin:0}.acts form+form{margin-top:18px}
@media(min-width:1040px){.case{grid-template-rows:auto 1fr}.case>.beside{grid-column:2;grid-row:1/span 2}
.case>.lead{grid-row:1}.case>.rest{grid-row:2}}
.acts .fold:first-of-type{margin-top:14px}
.plan{white-space:pre-wrap;font-size:1.02rem;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(168px,1fr));gap:14px;margin:0 0 18px}
.tile{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:16px 18px;box-shadow:var(--shadow)}
.tile b{display:block;font-size:1.7rem;line-height:1.2;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.tile.wait b{font-size:1.05rem;color:var(--soft);font-weight:400;letter-spacing:0;padding:9px 0 3px}
.tile span{display:block;font-size:.9rem;color:var(--soft)}
.chart svg{display:block;width:100%;height:auto}.chart .slim{display:none}
@media(max-width:720px){.chart .slim{display:block}.chart .broad{display:none}}
.meter{display:block;width:100px;height:8px;border-radius:4px;background:var(--none-wash);overflow:hidden}
.meter svg{display:block}
.lines>li{padding:16px 22px;border-top:1px solid var(--line)}.lines>li:first-child{border-top:0}
.split{display:grid;grid-template-columns:minmax(0,1fr) fit-content(50%);gap:8px 24px;align-items:center}
.split .buttons{margin:0}
@media(max-width:720px){.lines>li{padding:14px 16px}.split{grid-template-columns:minmax(0,1fr)}}
.assign{display:flex;flex-wrap:wrap;gap:10px;align-items:flex-end;justify-content:flex-end}
.assign label{margin:0 0 4px}
.assign .pick{width:230px}@media(max-width:720px){.assign{justify-content:flex-start}.assign .pick{width:100%}}
.light{display:flex;gap:12px;align-items:baseline}.light::before{content:"";flex:none;width:10px;height:10px;
border-radius:50%;background:var(--good)}.light.off::before{background:var(--high)}
.light.calm-off::before{background:var(--edge)}
#ask{scroll-margin-top:9rem}
iframe.html{width:100%;height:460px;border:1px solid var(--line);border-radius:10px;background:#fff}
.pages{display:flex;gap:12px;justify-content:space-between;margin:0 0 20px}.head .pages{margin:0}
@media(min-width:720px){table.settings{table-layout:fixed}.settings th:nth-child(1){width:46%}
.settings th:nth-child(2){width:26%}}
`;
