/**
 * The look of every page. Right is blue and left is orange everywhere: the two stay apart for
 * colour-blind readers, and the side is also told by place and by word.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1e23;--soft:#4a525b;--rule:#cfd4d9;--panel:#f4f5f6;--right:#0a5a9c;--left:#a8430a;--mark:#c3c8ce;--hatch:#8d959e;--warn-paper:#fff5da;--warn-ink:#553f00;--warn-rule:#c08a00}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#eceff1;--soft:#b4bcc4;--rule:#3b424a;--panel:#1d2227;--right:#71b7f3;--left:#f49c63;--mark:#4a525b;--hatch:#79828b;--warn-paper:#352a0c;--warn-ink:#ffe5a6;--warn-rule:#d3a024}}
*{box-sizing:border-box}
html{font:1.0625rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue","DejaVu Sans",sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:58rem;padding:1.25rem 1.25rem 3rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;color:var(--soft);border-bottom:1px solid var(--rule);padding-bottom:.5rem;font-size:.9rem}
header p{margin:0;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.25;font-weight:650;margin:1.4rem 0 .5rem;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.4rem 0;max-width:44rem}
.lead{font-size:1.05rem}
.soft,small,figcaption{color:var(--soft)}
figcaption,small{font-size:.88rem}
figure{margin:.75rem 0}
a{color:var(--right)}
:focus-visible{outline:3px solid var(--right);outline-offset:2px}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:0;margin:1.1rem 0;border-top:2px solid var(--ink);border-bottom:1px solid var(--rule)}
.key div{padding:.55rem .75rem .6rem 0}
.key dt{font-size:.9rem;color:var(--soft)}
.key dd{margin:0;font-size:1.45rem;line-height:1.3;font-weight:600;font-variant-numeric:tabular-nums}
.key dd.interval{font-size:.88rem;font-weight:400;color:var(--soft)}
.warning{background:var(--warn-paper);color:var(--warn-ink);border-left:.35rem solid var(--warn-rule);padding:.1rem 1rem .6rem;margin:1rem 0}
.warning h2{margin:.6rem 0 .2rem;font-size:1.05rem}
.reasons{margin:.2rem 0;padding-left:1.2rem}
.scroll{overflow-x:auto}
.scroll>svg{display:block;width:100%;min-width:40rem;height:auto}
.scroll+.scroll{margin-top:1.4rem}
svg text{font:12px system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:var(--ink)}
svg .soft{fill:var(--soft)}
svg .name{font-weight:600}
svg .side{font-weight:600}
svg .warning{fill:var(--warn-ink);font-weight:600}
svg .letter{font-weight:700}
.axis,.zero,.segment{fill:none;stroke:var(--soft);stroke-width:1}
.zero{stroke:var(--mark);stroke-width:.6}
.trace{stroke-width:1.1;stroke-linejoin:round;fill-opacity:.22}
.trace.right{stroke:var(--right);fill:var(--right)}
.trace.left{stroke:var(--left);fill:var(--left)}
.band{opacity:.16}
.band.right,.bar.right,.part.right,text.side.right{fill:var(--right)}
.band.left,.bar.left,.part.left,text.side.left{fill:var(--left)}
span.side.right{color:var(--right)}
span.side.left{color:var(--left)}
.side{font-weight:600}
.blink{fill:var(--mark);opacity:.55}
.bilateral-closure{fill:var(--mark);stroke:var(--hatch);stroke-width:1}
.voluntary{fill:none;stroke:var(--hatch);stroke-width:1;stroke-dasharray:3 2}
.hatch{stroke:var(--hatch);stroke-width:2}
.unmeasured{opacity:.75}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;padding:0;margin:.4rem 0;font-size:.9rem}
.legend svg{width:1.75rem;height:.9rem;vertical-align:-.1rem;margin-right:.4rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,19rem);gap:0 2rem;align-items:start}
.pair.alone{grid-template-columns:minmax(0,1fr)}
.face svg{width:100%;max-width:19rem;height:auto}
.outline,.feature{fill:none;stroke:var(--soft);stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}
.pupil{fill:var(--soft)}
.part{stroke:currentColor;stroke-width:.4}
.film ol{list-style:none;padding:0;margin:0;display:grid;gap:.7rem}
.strip{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.4rem 1rem}
.strip p{margin:0;font-size:.95rem}
.cells{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.4rem}
.cell{margin:0}
.cell img{display:block;width:100%;height:auto;border-radius:2px}
.cell figcaption{font-size:.78rem;line-height:1.3}
b.letter{display:inline-block;min-width:1.5em;text-align:center;border:1.5px solid currentColor;border-radius:3px;margin-right:.25em}
table{border-collapse:collapse;width:100%;font-size:.97rem}
caption{text-align:left;color:var(--soft);padding:.3rem 0;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:1.5px solid var(--ink);font-weight:600}
tbody th{font-weight:500;min-width:9.5rem}
th small,td small{display:block;font-weight:400}
th.group{padding-top:1rem;font-weight:650}
td.number{white-space:nowrap;font-variant-numeric:tabular-nums}
td.number small{white-space:normal;min-width:8rem}td.wide{min-width:14rem}
footer{margin-top:2.5rem;border-top:1px solid var(--rule);padding-top:.5rem;color:var(--soft);font-size:.88rem}
.dumbbell{width:15rem;height:2.1rem}.before{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}.after{fill:var(--ink)}.link{stroke:var(--soft);stroke-width:1.2}
.spark{width:7.5rem;height:.65rem}.bar.both,.bar.none{fill:var(--soft)}
.operation{fill:none;stroke:var(--ink);stroke-width:1.4;stroke-dasharray:5 3}.band.both,.band.none{fill:var(--soft)}
.entry{border-top:1px solid var(--rule);padding:.2rem 0 .4rem;break-inside:avoid}.entry h3{margin:.5rem 0 .2rem}.entry dl{margin:0}.entry dl>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1rem}.entry dt{color:var(--soft)}.entry dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}.entry ul{margin:0;padding-left:1.1rem}
code{font-size:.85em;overflow-wrap:anywhere}
p.limits{max-width:none;border-top:1px solid var(--rule);margin-top:1.2rem;padding-top:.5rem}
@media screen and (max-width:44rem){.entry dl>div{grid-template-columns:minmax(0,1fr)}body{padding:1rem .9rem 2rem}h1{font-size:1.5rem}.pair,.strip{grid-template-columns:minmax(0,1fr)}.cells{grid-template-columns:repeat(2,minmax(0,1fr))}.key{grid-template-columns:1fr 1fr}.key dd{font-size:1.2rem}}
@media print{table{font-size:.92rem}th,td{padding-top:.2rem;padding-bottom:.2rem}th.group{padding-top:.5rem}th small,td small{font-size:.84rem}@page{size:A4;margin:13mm 14mm}html{font-size:9.6pt;line-height:1.4}body{max-width:none;padding:0}h1{font-size:17pt;margin:.7rem 0 .3rem}h2{font-size:11.5pt;margin:1rem 0 .3rem;break-after:avoid}.summary{break-after:page}.scroll{overflow:visible;break-inside:avoid}.scroll.long{break-inside:auto}.scroll>svg{min-width:0}.strip,.face,tr,.warning{break-inside:avoid}.key{grid-template-columns:repeat(4,1fr);margin:.6rem 0}.strip{grid-template-columns:8.5rem minmax(0,1fr)}.cells{grid-template-columns:repeat(4,minmax(0,1fr))}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit;text-decoration:none}}
`;
