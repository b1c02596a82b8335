/// The one style sheet of the page. Its text is constant, so its hash is too.
enum Stylesheet {
  static let css: StaticString = """

    :root {
      color-scheme: light dark;
      --paper: #ffffff; --wash: #f6f5f1; --ink: #1c1b19; --muted: #595650; --rule: #d9d6ce;
      --link: #0b4a8f; --focus: #0b57d0;
      --error: #a3190f; --error-wash: #fdece9; --warning: #7a4a00; --warning-wash: #fdf3dc;
      --note: #36506e; --note-wash: #edf2f8; --pass: #20603a; --pass-wash: #ecf5ee;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino,
        Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --wash: #202225; --ink: #e9e6e0; --muted: #aeaaa2; --rule: #3b3d41;
        --link: #93c4ff; --focus: #93c4ff;
        --error: #ff9d92; --error-wash: #3a1f1c; --warning: #f2c46d; --warning-wash: #35290f;
        --note: #a9c3e3; --note-wash: #1e2835; --pass: #8fd6a6; --pass-wash: #1a2b20;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding: 1rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 3rem; max-width: 88rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.5 var(--sans); overflow-wrap: break-word;
    }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; }
    h1 { font: 700 clamp(1.7rem, 4.2vw, 2.6rem)/1.15 var(--serif); letter-spacing: -0.01em; }
    h2 { font-size: 1.15rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
    h2.title { font: 700 1.7rem/1.2 var(--serif); margin-top: 3rem; }
    h3 { font-size: 1rem; }
    p { margin: 0; }
    ul, ol { margin: 0; padding: 0; list-style: none; }
    dl, dd, figure, blockquote { margin: 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    code, .hashes dd { font: .86em/1.45 var(--mono); overflow-wrap: anywhere; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; }
    th { text-align: left; font-weight: 600; color: var(--muted); }
    th, td { padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
    summary { cursor: pointer; min-height: 1.75rem; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .skip { position: absolute; left: -99rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
    .skip:focus { left: .5rem; }
    .digits { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .symbol { font-weight: 700; font-variant-emoji: text; }
    .tone-error { --tone: var(--error); --tone-wash: var(--error-wash); }
    .tone-warning { --tone: var(--warning); --tone-wash: var(--warning-wash); }
    .tone-note { --tone: var(--note); --tone-wash: var(--note-wash); }
    .tone-skipped { --tone: var(--muted); --tone-wash: var(--wash); }
    .tone-none { --tone: var(--pass); --tone-wash: var(--pass-wash); }

    .masthead { padding: 2.2rem 0 1.4rem; max-width: 60rem; }
    .kicker { font-size: .82rem; font-weight: 650; color: var(--muted); margin-bottom: .5rem; }
    .byline, .basis { color: var(--muted); margin-top: .55rem; }
    .basis { margin-top: .1rem; }
    .sum { font-size: 1.15rem; font-weight: 600; margin-top: 1.1rem; }
    .document > .sum { margin-bottom: 1.8rem; max-width: 60rem; }
    .notices { margin-top: 1rem; padding: .7rem 1rem; border: 2px solid var(--error); }
    .versions { margin-top: .8rem; font-size: .9rem; color: var(--muted); }
    .hashes { display: grid; grid-template-columns: minmax(6rem, auto) 1fr; gap: .2rem 1.2rem; padding-top: .3rem; }
    .file { overflow-wrap: anywhere; }

    .filters {
      display: flex; flex-wrap: wrap; gap: .35rem .5rem; border: 0; padding: 0; margin: 0 0 1.8rem;
    }
    .filters legend { float: left; font-weight: 600; padding: .35rem .5rem 0 0; }
    .filter {
      display: inline-flex; align-items: center; gap: .4rem; min-height: 2.1rem; padding: .1rem .7rem;
      border: 1px solid var(--rule); border-radius: 2rem; font-size: .9rem; cursor: pointer;
    }
    .filter:hover { border-color: var(--muted); }
    .filter input { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--tone); }
    .filter .symbol { color: var(--tone); }
    .count { color: var(--muted); font-variant-numeric: tabular-nums; }

    .glance { margin-bottom: 2.2rem; }
    .glance ol { display: grid; grid-template-columns: auto auto 1fr auto; gap: 0 .8rem; margin-top: .5rem; }
    .glance li {
      display: grid; grid-column: 1 / -1; grid-template-columns: subgrid;
      padding: .4rem 0; border-bottom: 1px solid var(--rule); align-items: baseline;
    }
    .glance .symbol, .glance .what { color: var(--tone); font-weight: 600; }
    .glance a { font-family: var(--serif); font-size: 1.05rem; }
    .where { color: var(--muted); font-size: .9rem; white-space: nowrap; }

    .galley { font: 1.09rem/1.62 var(--serif); padding: 1rem 0 2rem; }
    .row { display: grid; grid-template-columns: 3.4rem minmax(0, 1fr); gap: 0 1rem; }
    .row + .row { margin-top: .95rem; }
    .margin {
      font: .78rem/1.35 var(--sans); font-variant-numeric: tabular-nums; text-align: right;
      padding: .32rem .6rem 0 0; border-right: 1px solid var(--rule); color: var(--muted);
    }
    .ln { display: block; margin-bottom: .25rem; }
    .num { display: block; color: var(--tone, inherit); }
    .num.tone-error, .num.tone-warning { font-weight: 700; }
    .role-headline { font-size: 1.45rem; line-height: 1.25; font-weight: 700; }
    .role-lead { font-size: 1.14rem; }
    .role-caption { font-size: .95rem; color: var(--muted); }
    .role-quotation { padding-left: 1rem; border-left: 3px solid var(--rule); }
    .role-list { padding-left: 1.1rem; }
    .role-table { font-family: var(--sans); font-size: .95rem; }
    .mark {
      color: inherit; text-decoration: underline; text-decoration-color: var(--tone);
      text-decoration-thickness: 1px; text-underline-offset: .22em; text-decoration-skip-ink: none;
    }
    .mark.tone-error { text-decoration-thickness: 3px; background: var(--tone-wash); }
    .mark.tone-warning { text-decoration-style: dashed; text-decoration-thickness: 2px; }
    .mark.tone-note { text-decoration-style: dotted; text-decoration-thickness: 2px; }
    .mark:hover, .mark:target { background: var(--tone-wash); }
    .mark:target, .flag:target { outline: 3px solid var(--focus); outline-offset: 1px; }
    sup { font: 700 .66em/1 var(--sans); color: var(--tone); margin-left: .1em; vertical-align: .55em; }
    .flag {
      font: 700 .7rem/1 var(--sans); padding: .14rem .3rem; margin-right: .3rem; vertical-align: .12em;
      color: var(--tone); border: 1px solid var(--tone); border-radius: 3px; text-decoration: none;
    }

    .card { border-left: 4px solid var(--tone); padding: .2rem 0 .2rem 1.1rem; margin: 1.5rem 0 2rem; }
    .card h3 { color: var(--tone); font-size: 1.08rem; }
    .card:target { outline: 3px solid var(--focus); outline-offset: 6px; }
    .no { font-variant-numeric: tabular-nums; margin-right: .45rem; color: var(--ink); }
    .meta { color: var(--muted); font-size: .88rem; margin-top: .2rem; }
    .card blockquote { font: 1.02rem/1.5 var(--serif); margin-top: .55rem; max-width: 40rem; }
    .card mark { background: var(--tone-wash); color: inherit; font-weight: 600; padding: .05em .1em; }
    .versus { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .8rem 1.4rem; margin-top: .9rem; max-width: 40rem; }
    .side { display: grid; gap: .05rem; align-content: start; min-width: 0; overflow-wrap: anywhere; }
    .side + .side { border-left: 1px solid var(--rule); padding-left: 1.2rem; }
    .label { font-size: .82rem; font-weight: 600; color: var(--muted); }
    .figure { font: 600 1.65rem/1.2 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
    .side:first-child .figure { color: var(--tone); }
    .note { font-size: .88rem; color: var(--muted); }
    .todo { display: grid; grid-template-columns: auto 1fr; gap: .25rem .8rem; margin-top: .9rem; }
    .todo dt { font-weight: 600; }
    .sources { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; margin-top: .9rem; font-size: .92rem; }
    .sources li {
      display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; padding: .35rem 0;
      border-top: 1px solid var(--rule);
    }
    .value { font-weight: 600; font-variant-numeric: tabular-nums; max-width: 11rem; }
    .source q { display: block; font-family: var(--serif); font-style: italic; color: var(--muted); }
    .decisions { margin-top: .8rem; padding: .5rem .8rem; background: var(--wash); font-size: .92rem; }
    .who { color: var(--muted); }
    .working { margin-top: .7rem; font-size: .9rem; }
    .working > summary, .versions > summary { color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
    .working ol { list-style: decimal; padding: .3rem 0 .6rem 1.4rem; }
    .trace { display: grid; grid-template-columns: auto 1fr; gap: .1rem .9rem; color: var(--muted); }
    .trace dt { font-weight: 600; grid-column: 1; }
    .trace dd { grid-column: 2; overflow-wrap: anywhere; }
    .folded { margin: .5rem 0; padding-bottom: 0; }
    .folded h3 { display: inline; font-size: 1rem; }
    .folded .short { margin-left: .6rem; font-weight: 400; color: var(--muted); font-family: var(--serif); }

    .series { margin-top: 1.1rem; }
    .series figcaption { font-size: .88rem; font-weight: 600; color: var(--muted); }
    .plot-and-table { display: grid; gap: .6rem 1.4rem; align-items: start; }
    .plot { width: 100%; max-width: 34rem; height: auto; }
    .plot text { font: 12px var(--sans); fill: var(--muted); }
    .plot .end { text-anchor: end; }
    .plot .grid { stroke: var(--rule); stroke-width: 1; }
    .plot .held { fill: none; stroke: var(--ink); stroke-width: 1.5; }
    .plot .spread { stroke: var(--ink); stroke-width: 3; opacity: .35; }
    .plot .dot { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
    .plot .later { fill: var(--paper); }
    .plot .claim { stroke: var(--tone); stroke-width: 1.5; stroke-dasharray: 5 4; }
    .plot .claim-band { fill: var(--tone-wash); }
    .plot .claim-dot { fill: var(--tone); stroke: var(--paper); stroke-width: 1.5; }
    .plot .claim-label { fill: var(--tone); font-weight: 600; }
    .series table { max-width: 30rem; font-size: .88rem; }
    .series th, .series td { padding: .25rem .9rem .25rem 0; }
    .series td:first-child { white-space: nowrap; }
    .claimed td { color: var(--tone); font-weight: 600; }

    .ledger, .problems, .coverage { margin-top: 2.6rem; }
    .lead { color: var(--muted); margin: .2rem 0 .6rem; }
    .scroll { overflow-x: auto; }
    .ledger table { min-width: 44rem; }
    .ledger .result { color: var(--tone); font-weight: 600; white-space: nowrap; }
    .ledger .quote { font-family: var(--serif); }
    .ledger tr:target, .problems li:target { outline: 3px solid var(--focus); }
    .problems li { border-left: 4px solid var(--tone); padding-left: 1.1rem; margin: 1rem 0; max-width: 52rem; }
    .problems .what { font-weight: 600; }
    .problems .symbol { color: var(--tone); }
    .bar { display: block; width: 100%; max-width: 52rem; height: 14px; margin: .9rem 0 .6rem; }
    .bin-claims { fill: var(--ink); background: var(--ink); }
    .bin-parts { fill: var(--muted); background: var(--muted); }
    .bin-ignored { fill: var(--rule); background: var(--rule); }
    .bin-unread { fill: var(--error); background: var(--error); }
    .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; font-size: .92rem; }
    .swatch { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; border: 1px solid var(--muted); }
    .gaps { margin-top: .9rem; max-width: 52rem; }
    .gaps li { padding: .3rem 0; border-top: 1px solid var(--rule); }
    .foot { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--rule); color: var(--muted); font-size: .88rem; max-width: 60rem; }

    body:has(#show-outdated:not(:checked)) .only-outdated,
    body:has(#show-conflict:not(:checked)) .only-conflict,
    body:has(#show-inconsistent:not(:checked)) .only-inconsistent,
    body:has(#show-disputed:not(:checked)) .only-disputed,
    body:has(#show-ambiguous:not(:checked)) .only-ambiguous,
    body:has(#show-unsourced:not(:checked)) .only-unsourced,
    body:has(#show-undecided:not(:checked)) .only-undecided,
    body:has(#show-imprecise:not(:checked)) .only-imprecise,
    body:has(#show-bounded:not(:checked)) .only-bounded,
    body:has(#show-attributed:not(:checked)) .only-attributed,
    body:has(#show-supported:not(:checked)) .only-supported,
    body:has(#show-not-checkable:not(:checked)) .only-not-checkable {
      &:is(.card, .num) { display: none; }
      &:is(.mark) { text-decoration: none; background: none; }
      & > sup { display: none; }
    }

    @media (min-width: 66rem) {
      .desk { display: grid; grid-template-columns: minmax(0, 35rem) minmax(0, 1fr); gap: 0 3.5rem; }
      .copy { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; align-self: start; padding-right: .6rem; }
      .plot-and-table { grid-template-columns: minmax(13rem, 1fr) auto; }
    }
    @media (max-width: 40rem) {
      .glance ol { grid-template-columns: auto 1fr auto; }
      .glance li { padding: .6rem 0; }
      .glance a { grid-column: 2 / -1; grid-row: 2; }
      .row { grid-template-columns: 1.9rem minmax(0, 1fr); gap: 0 .6rem; }
      .margin { padding-right: .35rem; }
      .num, .margin .word { display: none; }
      .side + .side { border-left: 0; padding-left: 0; }
      .plot text { font-size: 15px; }
      .versus, .hashes, .trace, .todo, .sources { grid-template-columns: minmax(0, 1fr); }
      .trace dd { grid-column: 1; margin-bottom: .3rem; }
      .folded .short { display: block; margin-left: 0; }
    }
    @media (forced-colors: active) {
      .mark { text-decoration-color: LinkText; }
      .card, .problems li { border-left-color: CanvasText; }
    }
    @media print {
      @page { margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
      :root {
        color-scheme: light;
        --paper: #ffffff; --wash: #f3f3f3; --ink: #000000; --muted: #444444; --rule: #bbbbbb;
        --link: #000000; --error: #8e130b; --error-wash: #f6e4e2; --warning: #663d00;
        --warning-wash: #f6eedc; --note: #2c4360; --note-wash: #eaeff5; --pass: #1a5231; --pass-wash: #e8f1ea;
      }
      html { font-size: 10pt; }
      body { padding: 0; max-width: none; print-color-adjust: exact; }
      .skip, .filters, .back, .working { display: none; }
      .galley { font-size: 11pt; }
      .copy { max-height: none; overflow: visible; position: static; }
      .plot-and-table { grid-template-columns: minmax(0, 1fr) auto; }
      .card { margin: 1rem 0; }
      .row, .problems li, .series, .sources li, .versus, .decisions, tr { break-inside: avoid; }
      .card h3, .card .meta, .card blockquote { break-after: avoid; }
      h2, h3 { break-after: avoid; }
      .scroll { overflow: visible; }
      .ledger table { min-width: 0; }
      .folded > details::details-content, .versions::details-content {
        content-visibility: visible; display: block; height: auto;
      }
      .source a[href]::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; }
    }

    """
}
