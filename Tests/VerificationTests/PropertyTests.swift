import Support
import Claims
import Testing
import Verification

/// What holds for every claim and every set of facts.
@Suite struct PropertyTests {
  private let kinds: [Measure.Kind] = [
    .cumulative, .level, .periodTotal, .event, .constant, .record, .ratio,
  ]

  private func day(_ random: inout SeededGenerator) -> String {
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random)
    return "2022-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private func fact(_ number: Int, _ random: inout SeededGenerator) -> Fact {
    let spans = ["2022-01-01/..", "2022", "2022-10-27/..", "", "2022-01-01/2022-06-30"]
    let grades: [Source.Grade] = [.primary, .weak]
    return Sketch.fact(
      "\(Int.random(in: 1...6, using: &random) * 10)", day(&random),
      span: spans.randomElement(using: &random) ?? "",
      comparator: ["=", "=", "~", ">", "<"].randomElement(using: &random) ?? "=",
      by: ["", "A", "B", "Ann Other"].randomElement(using: &random) ?? "",
      status: Int.random(in: 0...9, using: &random) == 0 ? .planned : .done,
      rank: Fact.Rank.allCases.randomElement(using: &random) ?? .normal,
      sources: [Sketch.source("s", grades.randomElement(using: &random) ?? .weak)],
      id: "F\(number)")
  }

  private func claim(_ random: inout SeededGenerator) -> Claim {
    let scopes: [TimeScope?] = [
      nil, Sketch.scope("2022"), Sketch.scope("2022-10-27", .since), Sketch.scope("2022-03"),
    ]
    let number = Int.random(in: 1...65, using: &random)
    return Sketch.claim(
      Sketch.count(
        number, Hedge.Comparator.allCases.randomElement(using: &random) ?? .equal),
      on: Int.random(in: 0...9, using: &random) == 0 ? nil : day(&random),
      scope: scopes.randomElement(using: &random) ?? nil,
      by: [nil, "Other", "A"].randomElement(using: &random) ?? nil)
  }

  private func candidates(_ random: inout SeededGenerator) -> [Candidate] {
    (0..<Int.random(in: 1...3, using: &random)).map { place in
      Sketch.candidate(
        Sketch.measure(kinds.randomElement(using: &random) ?? .level, id: "m\(place)"),
        (0..<Int.random(in: 0...6, using: &random)).map { fact(place * 10 + $0, &random) },
        kind: ["country", "event"].randomElement(using: &random) ?? "country",
        missing: Int.random(in: 0...5, using: &random) == 0 ? ["ballistic"] : [],
        weak: Bool.random(using: &random), score: [70, 80, 85].randomElement(using: &random) ?? 70)
    }
  }

  @Test func theOrderOfFactsAndCandidatesChangesNothing() {
    var random = SeededGenerator(seed: 7)
    var verdicts: Set<Verdict> = []
    for _ in 0..<1500 {
      let claim = claim(&random)
      let candidates = candidates(&random)
      let shuffled = candidates.shuffled(using: &random).map {
        Candidate(binding: $0.binding, facts: $0.facts.shuffled(using: &random))
      }
      let finding = Sketch.judge([claim], [candidates]).findings[0]
      let other = Sketch.judge([claim], [shuffled]).findings[0]
      #expect(finding == other)
      verdicts.insert(finding.verdict)
    }
    #expect(
      verdicts == [
        .outdated, .conflict, .disputed, .ambiguous, .unsourced, .undecided, .bounded, .attributed,
        .supported,
      ])
  }

  @Test func aConflictAlwaysHasAFactThatExcludesTheClaim() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<1500 {
      let finding = Sketch.judge([claim(&random)], [candidates(&random)]).findings[0]
      guard finding.verdict == .conflict || finding.verdict == .outdated else { continue }
      #expect(finding.comparisons.first?.outcome == .disjoint)
      // A quoted counter's own figure outweighs another's that agrees.
      if finding.verdict == .conflict, finding.claim.attribution.speaker == nil {
        #expect(finding.comparisons.allSatisfy { $0.outcome != .agrees })
      }
      #expect(finding.binding?.missingWords == [])
      #expect(finding.comparisons.first?.fact.rank != .deprecated)
      #expect(finding.comparisons.first?.fact.status == .done)
    }
  }

  @Test func deprecatedFactsNeverChangeAVerdict() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<800 {
      let claim = claim(&random)
      let candidates = candidates(&random)
      let cleaned = candidates.map { candidate in
        Candidate(
          binding: candidate.binding, facts: candidate.facts.filter { $0.rank != .deprecated })
      }
      #expect(
        Sketch.judge([claim], [candidates]).findings[0].verdict
          == Sketch.judge([claim], [cleaned]).findings[0].verdict)
    }
  }

  @Test func conversionsComeBackExactly() {
    var random = SeededGenerator(seed: 17)
    let pairs = [("km", "[mi_i]"), ("m", "[ft_i]"), ("kg", "[lb_av]"), ("Cel", "[degF]")]
    for _ in 0..<400 {
      let low = Rational(Int.random(in: -500...500, using: &random))
      let high = Rational(Int.random(in: 501...900, using: &random))
      let interval = Magnitude(
        low: Magnitude.Bound(low), high: Magnitude.Bound(high, isOpen: true))
      for (from, to) in pairs {
        let there = Sketch.units.convert(interval, from: from, to: to)
        #expect(
          there.flatMap { Sketch.units.convert($0, from: to, to: from) } == interval)
      }
    }
  }

  @Test func aFigureAndItsExactConversionHoldInTheLedger() {
    var random = SeededGenerator(seed: 19)
    for _ in 0..<400 {
      let number = Int.random(in: 10...9999, using: &random)
      let first = Sketch.quantity("\(number)", unit: "km", kind: .measured)
      let exact = Sketch.units.convert(
        Magnitude(exactly: Rational(number)), from: "km", to: "[mi_i]")?.low?.value
      let printed = exact?.decimal(places: 1) ?? "0"
      let second = Sketch.quantity(printed, unit: "[mi_i]", kind: .measured)
      let cue = RelationCue(
        kind: .conversion, range: TextRange(0, 1),
        members: [first, second].map {
          RelationCue.Member(range: TextRange(0, 1), quantity: $0, claim: nil)
        }, rule: "ledger/conversion")
      #expect(Sketch.judge([], [], cues: [cue]).relations[0].outcome == .holds)
    }
  }
}
