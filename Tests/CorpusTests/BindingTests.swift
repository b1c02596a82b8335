import Claims
import Corpus
import Foundation
import Support
import Testing

/// What words bind to, through claims made by hand.
@Suite struct BindingTests {
  private static let finder = Result {
    try CandidateFinder(
      store: FactStore(inMemory: [Repository.root.appendingPathComponent("Corpus/dprk")]))
  }

  private func claim(
    stems: [String], context: [String] = ["fire"], names: [(String, NamedThing.Role)]
  ) throws -> Claim {
    let store = try FactStore(inMemory: [Repository.root.appendingPathComponent("Corpus/dprk")])
    let things = names.map { name, role in
      NamedThing(
        range: TextRange(0, 1), text: name, role: role,
        entries: store.names.entries.filter { $0.name == name })
    }
    let quantity = Quantity(
      kind: .count, printed: "59", numeral: Numeral(59),
      magnitude: Magnitude(exactly: Rational(59)),
      unit: "1", hedge: .none)
    return Claim(
      key: ClaimKey(hex: ""), occurrence: 1, contextKey: ClaimKey(hex: ""), kind: .count,
      range: TextRange(0, 1), valueRange: TextRange(0, 1), sentence: 0, quote: "", subject: nil,
      things: things,
      measure: MeasurePhrase(
        text: "", range: TextRange(0, 1), stems: stems, context: context, predicate: nil),
      value: .quantity(quantity), scope: nil, asOf: nil, place: nil, attribution: .none,
      modality: .asserted, role: .body, partOf: nil, mentions: [], rule: "")
  }

  private func measures(_ claim: Claim) throws -> [String] {
    try Self.finder.get().candidates(for: claim).map(\.binding.measure.id)
  }

  @Test func aWholePhraseBinds() throws {
    let words = ["ballist", "missil", "launch"]
    #expect(
      try measures(claim(stems: words, names: [("North Korea", .possessor)]))
        == ["dprk.ballistic-missiles.to-date"])
  }

  @Test func oneWordMoreIsAnotherThing() throws {
    let words = ["cruis", "missil", "launch"]
    let found = try measures(claim(stems: words, names: [("North Korea", .possessor)]))
    #expect(!found.contains("dprk.ballistic-missiles.to-date"))
  }

  @Test func aNearerNameOfTheSameKindExcludes() throws {
    let words = ["ballist", "missil", "launch"]
    let names: [(String, NamedThing.Role)] = [
      ("South Korea", .possessor), ("North Korea", .sentence),
    ]
    #expect(try measures(claim(stems: words, names: names)) == [])
  }

  @Test func withoutASubjectNothingBinds() throws {
    #expect(try measures(claim(stems: ["ballist", "missil", "launch"], names: [])) == [])
  }
}
