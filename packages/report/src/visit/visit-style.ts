/** Sizes of paper, CSS names. */
export const PAPERS = ['a4', 'letter'] as const;

/** A size of paper. */
export type Paper = (typeof PAPERS)[number];

/**
 * The look of a report beyond that of every page. Nothing is told by colour alone: sides have shapes
 * and words, what lies ahead is hatched or broken, and all of it is readable in grey.
 *
 * @param foot what stands at the foot of each printed page before its number, as a CSS string
 */
export function visitStyle(paper: Paper, foot: string): string {
  return `
.who{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:1rem 0 0;max-width:none}
.who strong{font-weight:650}
.summary h1{margin:.3rem 0 .4rem}
.halves{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2rem}
.halves svg{width:100%;height:auto;display:block}
.summary h2{margin:1.2rem 0 .3rem}
.summary ul:not(.legend),.summary ol{margin:.2rem 0;padding-left:1.25rem}
.notes{color:var(--soft);font-size:.92rem}
.flags{border:2px solid var(--ink);border-left-width:.5rem;padding:.2rem 1rem .5rem;margin:1rem 0}
.summary .flags h2{margin:.4rem 0 .2rem}
.summary>.halves{border-top:2px solid var(--ink);margin-top:1rem}
.open li,.halves li{break-inside:avoid;margin-bottom:.2rem}
.summary .lead,.summary section>p,.more{max-width:none}
.summary .more{margin:.1rem 0;padding-left:1.25rem}
.cite{font-size:.8em;text-decoration:none;white-space:nowrap}
.trend{fill:none;stroke:var(--ink);stroke-width:1.6;stroke-linejoin:round}
.trend.ahead{stroke-dasharray:4 3;stroke-width:1.2}
.own{fill:var(--hatch);stroke:var(--ink);stroke-width:1.2}
.half{fill:none;stroke:var(--soft);stroke-width:1;stroke-dasharray:2 2}
.wear-off{fill:none;stroke:var(--ink);stroke-width:3}
.summary .part{fill:var(--ink)}
.seen{fill:var(--paper);stroke:var(--ink);stroke-width:1}
.today{fill:none;stroke:var(--ink);stroke-width:1;stroke-dasharray:1 2}
.expected{fill:none;stroke:var(--ink);stroke-width:1.4}
rect.ahead{opacity:.5}
.sources{padding-left:2rem;font-size:.9rem}
.sources li{margin:.15rem 0}
cite{font-style:normal;color:var(--soft)}
td ul{margin:0;padding-left:1rem}
.way{border:1px solid var(--soft);border-left-width:.35rem;padding:.3rem 1rem .5rem;margin:.8rem 0}
.way h3{margin:.3rem 0;font-size:1.05rem}.way dl{margin:0}
.way dl>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 1rem;border-top:1px solid var(--rule);padding:.3rem 0;break-inside:avoid}
.way dt{font-weight:600}.way dd{margin:0}.way ul{margin:0;padding-left:1rem}
.faces{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.5rem 1rem}
.points{margin:0;break-inside:avoid}.points svg{display:block;width:100%;max-width:12rem;height:auto}.points svg text{font-size:27px;font-weight:600}
.field{fill:var(--paper);stroke:var(--ink);stroke-width:2}
@media screen and (max-width:44rem){.halves,.way dl>div{grid-template-columns:minmax(0,1fr)}}
@media print{
@page{size:${paper === 'a4' ? 'A4' : 'letter'};margin:${paper === 'a4' ? '12mm 14mm 15mm' : '10mm 15mm 13mm'};@bottom-left{content:${foot};font:7.5pt system-ui,sans-serif;color:#4a525b}@bottom-right{content:counter(page) " / " counter(pages);font:7.5pt system-ui,sans-serif;color:#4a525b}}
html{font-size:8.9pt;line-height:1.33}
header{padding-bottom:.2rem}
.who{margin-top:.4rem}
.summary h1{font-size:16pt;margin:.15rem 0 .2rem}
.summary h2{margin:.5rem 0 .15rem}
.summary p,.lead{margin:.15rem 0}
.key{margin:.35rem 0}.key div{padding:.25rem .6rem .3rem 0}.key dd{font-size:13pt}.key dd.interval,.key dt{font-size:8pt}
figure{margin:.2rem 0}
.legend{font-size:7.6pt;margin:.1rem 0}figcaption{font-size:7.6pt;line-height:1.25}
.summary{display:flex;flex-direction:column;height:${paper === 'a4' ? 263 : 249}mm}.summary>*{flex:none}
.summary>.course,.course figure,.course .scroll{display:flex;flex-direction:column;flex:0 1 auto;min-height:0}
.course .legend{flex:none}.course .scroll>svg{flex:0 1 auto;min-height:0;max-height:${paper === 'a4' ? 74 : 64}mm}
.halves svg{max-height:38mm}.summary.crowded .halves svg{max-height:28mm}.summary>section>h2{margin-top:.3rem}
.summary>.halves{margin-top:.5rem}.halves li{margin-bottom:.1rem}
.sources{font-size:7.8pt}
.faces{grid-template-columns:repeat(4,1fr)}.points svg{max-width:40mm}
th,td,.way dl{font-size:8pt}.way{padding:.1rem .7rem .2rem;margin:.5rem 0}.way h3{break-after:avoid}.way dl>div{padding:.15rem 0}
thead{display:table-header-group}caption{break-after:avoid}.scroll.short{break-inside:avoid}
}
`;
}

/** A text as a CSS string that nothing can end: every sign but letters and digits is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N}]/gu,
    (sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped}"`;
}
