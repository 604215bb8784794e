/** The look of the report: one column, light or dark as the reader's system is, tables that scroll on their own. */
export const style = `
:root { color-scheme: light dark; --text: #1b1f24; --faint: #59636e; --ground: #fff; --raised: #f4f6f8; --line: #d8dee4;
  --pass: #1a7f37; --exempt: #7a5a00; --fail: #c0262d; --bar: #d8dee4; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --faint: #9aa5b1; --ground: #0f1419; --raised: #1a2129;
  --line: #303a45; --pass: #4ac26b; --exempt: #d9a514; --fail: #ff7b72; --bar: #303a45; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 84rem; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
p { margin: .25rem 0 1rem; color: var(--faint); max-width: 46rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
.tile { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
.tile b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile span { color: var(--faint); font-size: .9rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .5rem; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { color: var(--faint); font-weight: 600; vertical-align: bottom; }
th:first-child { text-align: left; position: sticky; left: 0; background: var(--ground); font-weight: 600; }
td.pass { color: var(--pass); } td.exempt { color: var(--exempt); } td.fail { color: var(--fail); font-weight: 700; }
td small { display: block; color: var(--exempt); }
td.fail small { color: inherit; }
.phone { display: none; }
.narrow { max-width: 46rem; }
td.none { color: var(--line); }
.meter { display: inline-block; width: 7rem; height: .55rem; border-radius: .3rem; background: var(--bar); overflow: hidden; }
.meter i { display: block; height: 100%; background: var(--pass); } .meter i.low { background: var(--exempt); }
details { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem; margin: .5rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; } li { overflow-wrap: anywhere; margin: .2rem 0; }
code { font: .85em ui-monospace, monospace; }
@media (max-width: 40rem) { .meter { width: 4rem; } .phone { display: inline; } th, td { padding: .35rem .4rem; }
  th:first-child { min-width: 8.5rem; max-width: 8.5rem; white-space: normal; overflow-wrap: anywhere; } }
`;
