import Claims

/// The findings of the sample report, in the order of the text.
enum SampleFindings {
  static let all = [
    cancellations, since, kilometers, miles, passengers, harbours, share, opening, islanders,
    ships, planned,
  ]

  static let claims = all.map(\.claim)

  private static let maker = SampleClaims(article: .ferries)

  private static let cancellations = finding(
    maker.claim(
      "61 ferry cancellations this year", value: "61", .quantity(maker.quantity("61")),
      subject: "Port Elster", measure: "ferry cancellations", time: "this year",
      attribution: maker.said("Ida Venn", quoted: true)),
    .conflict, flags: [.inQuote],
    binding: SampleFacts.binding(
      "port.cancellations", "ferry cancellations this year", "ferry cancellations"),
    [
      compared(SampleFacts.cancellations[2], .disjoint, "59 is [59, 59]"),
      compared(
        SampleFacts.cancellations[1], .incomparable("it speaks for 30 Aug 2031"), ""),
    ],
    later: [SampleFacts.cancellations[3]], series: SampleFacts.cancellations,
    explanation: [
      ExplanationStep(.bind, "\"ferry cancellations\" of Port Elster is port.cancellations"),
      ExplanationStep(.select, "the last figure up to 4 Nov 2031 is F0001"),
      ExplanationStep(.compare, "61 is [61, 61], F0001 is [59, 59]: no value fits both"),
      ExplanationStep(.combine, "an applicable fact, and none is compatible: conflict"),
    ], suggestion: "Recheck the quotation; never alter words inside it.")

  private static let since = finding(
    maker.claim(
      "13 since October 27", value: "13", .quantity(maker.quantity("13")),
      measure: "ferry cancellations", time: "since October 27", period: "2031-10-27/..",
      attribution: maker.said("Ida Venn", quoted: false), partOf: 0), .attributed)

  private static let kilometers = finding(
    maker.claim(
      "50 kilometers", value: "50",
      .quantity(maker.quantity("50", unit: "km", kind: .measured)), kind: .quantity,
      subject: "The ferries", measure: "cross"), .inconsistent,
    suggestion: "Work the conversion out again.")

  private static let miles = finding(
    maker.claim(
      "50 miles", value: "50",
      .quantity(maker.quantity("50", unit: "[mi_i]", kind: .measured)), kind: .quantity,
      subject: "The ferries", measure: "cross"), .inconsistent)

  private static let passengers = finding(
    maker.claim(
      "about 240,000 passengers in 2029", value: "240,000",
      .quantity(
        maker.quantity("240,000", hedge: Hedge(text: "about", comparator: .about))),
      measure: "passengers", time: "in 2029", period: "2029",
      attribution: maker.said("the transport ministry", quoted: false)),
    .disputed, flags: [.singleOrigin],
    binding: SampleFacts.binding("port.passengers", "passengers in a year", "passengers"),
    [
      compared(SampleFacts.passengers[0], .agrees, "240300 is [240300, 240300]"),
      compared(SampleFacts.passengers[1], .disjoint, "212,000 is [211500, 212500]"),
    ],
    series: SampleFacts.passengers, suggestion: "Say whose count it is.")

  private static let harbours = finding(
    maker.claim(
      "15 harbours", value: "15", .quantity(maker.quantity("15")), subject: "Northland",
      measure: "harbours"), .supported,
    binding: SampleFacts.binding("land.harbours", "harbours", "harbours"),
    [compared(SampleFacts.harbours, .agrees, "15 is [15, 15]")], series: [SampleFacts.harbours])

  private static let share = finding(
    maker.claim(
      "13 of them open all year", value: "13",
      .share(part: maker.quantity("13"), whole: maker.quantity("15")), kind: .share,
      subject: "Northland", measure: "harbours"), .unsourced, suggestion: "Name a source.")

  private static let opening = finding(
    maker.claim(
      "began in 1987", value: "1987", .date(Period(edtf: "1987")), kind: .event,
      subject: "The Skarn line", measure: "began"), .supported,
    binding: SampleFacts.binding("line.opened", "opening", "began"),
    [compared(SampleFacts.opening, .agrees, "1987")])

  private static let islanders = finding(
    maker.claim(
      "some 3,400 islanders", value: "3,400",
      .quantity(maker.quantity("3,400", hedge: Hedge(text: "some", comparator: .about))),
      subject: "islanders", measure: "islanders"), .unsourced, suggestion: "Name a source.")

  private static let ships = finding(
    maker.claim(
      "had 8 ships in January", value: "8", .quantity(maker.quantity("8")),
      subject: "The line", measure: "ships"), .outdated, flags: [.staleEvidence],
    binding: SampleFacts.binding("line.ships", "ships in service", "ships"),
    [
      compared(SampleFacts.ships[0], .agrees, "8 is [8, 8]"),
      compared(SampleFacts.ships[1], .disjoint, "6 is [6, 6]"),
    ],
    series: SampleFacts.ships,
    diagnosis: Diagnosis(slip: .otherSeries, text: "8 was the figure of 10 Jan 2031."),
    suggestion: "Replace the figure or add its date.")

  private static let planned = finding(
    maker.claim(
      "two more ships by 2033", value: "two", .quantity(maker.quantity("two")),
      subject: "The ministry", measure: "ships", modality: .planned), .notCheckable)

  private static func compared(
    _ fact: Fact, _ outcome: Comparison.Outcome, _ working: String
  ) -> Comparison {
    Comparison(fact: fact, outcome: outcome, working: working, isConverted: false)
  }

  private static func finding(
    _ claim: Claim, _ verdict: Verdict, flags: [Flag] = [], binding: Binding? = nil,
    _ comparisons: [Comparison] = [], later: [Fact] = [], series: [Fact] = [],
    diagnosis: Diagnosis? = nil, explanation: [ExplanationStep] = [], suggestion: String? = nil
  ) -> Finding {
    Finding(
      claim: claim, verdict: verdict, flags: flags, binding: binding, alternatives: [],
      comparisons: comparisons, later: later, series: series, diagnosis: diagnosis,
      explanation: explanation, suggestion: suggestion)
  }
}
