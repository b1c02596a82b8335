/// The style of the source sheet: ink on paper, wide margins for handwriting.
enum SheetStylesheet {
  static let css: StaticString = """

    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1c1b19; --muted: #595650; --rule: #8d8980; --link: #0b4a8f;
      --error: #a3190f; --warning: #7a4a00; --note: #36506e; --pass: #20603a; --wash: #f3efe2;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", Palatino, Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --ink: #e9e6e0; --muted: #aeaaa2; --rule: #77736b; --link: #93c4ff;
        --error: #ff9d92; --warning: #f2c46d; --note: #a9c3e3; --pass: #8fd6a6; --wash: #35311f;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem) 3rem; max-width: 76rem;
      background: var(--paper); color: var(--ink); font: .95rem/1.45 var(--sans);
      overflow-wrap: break-word;
    }
    header { padding: 1.8rem 0 1rem; max-width: 60rem; }
    h1 { font: 700 clamp(1.5rem, 3.6vw, 2.1rem)/1.2 var(--serif); margin: 0; }
    h2 { font-size: 1.1rem; margin: 1.4rem 0 .2rem; padding-top: .5rem; border-top: 2px solid var(--ink); }
    p { margin: .15rem 0; }
    a { color: var(--link); }
    .kicker, .byline, .none, footer { color: var(--muted); }
    .kicker { font-weight: 650; }
    .sum { font-weight: 600; margin: .7rem 0 .3rem; }
    .notices { border: 2px solid var(--error); padding: .6rem 1rem .6rem 2rem; }
    .scroll { overflow-x: auto; margin-top: .8rem; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; min-width: 46rem; font-size: .9rem; }
    th, td { text-align: left; vertical-align: top; padding: .5rem .7rem; border: 1px solid var(--rule); }
    thead th { color: var(--muted); font-weight: 600; }
    .digits { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .claim { width: 34%; }
    .sources { width: 40%; }
    .quote { font-family: var(--serif); font-size: 1.05em; }
    .verdict { font-weight: 600; }
    .tone-error { color: var(--error); }
    .tone-warning { color: var(--warning); }
    .tone-note { color: var(--note); }
    .tone-none { color: var(--pass); }
    .tick { text-align: center; }
    .box { display: inline-block; width: 1.15rem; height: 1.15rem; border: 1.5px solid var(--ink); }
    .sign { min-width: 5.5rem; }
    .copy { max-width: 44rem; font: 1.05rem/1.75 var(--serif); }
    .copy h2 { font-family: var(--sans); }
    .copy p { margin: 0 0 .9rem; }
    .role-headline { font-size: 1.3rem; font-weight: 700; line-height: 1.3; }
    mark { background: var(--wash); color: inherit; }
    sup { font: 600 .68em/1 var(--sans); margin-left: .1em; }
    footer { margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: .6rem; font-size: .88rem; }
    @media print {
      @page { size: A4 landscape; margin: 14mm; }
      :root {
        color-scheme: light;
        --paper: #ffffff; --ink: #000000; --muted: #444444; --rule: #777777; --link: #000000;
        --error: #8e130b; --warning: #663d00; --note: #2c4360; --pass: #1a5231; --wash: #eeeeee;
      }
      body { padding: 0; max-width: none; font-size: 9.5pt; }
      .scroll { overflow: visible; }
      table { min-width: 0; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      h2 { break-after: avoid; }
      .copy { break-before: page; max-width: none; columns: 2; column-gap: 12mm; font-size: 10.5pt; }
      .copy h2 { column-span: all; }
      mark { print-color-adjust: exact; }
    }

    """
}
