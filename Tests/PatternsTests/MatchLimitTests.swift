import Patterns
import Testing

@Suite struct MatchLimitTests {
  @Test(arguments: [#"(a+)+$"#, #"(?:a|aa)+$"#, #"(?:.*a){25}$"#, #"(x+x+)+[yz]"#])
  func runawayPatternsAreGivenUpQuickly(source: String) {
    var scratch = MatchScratch()
    let text = MatchText(String(repeating: source.contains("x") ? "x" : "a", count: 5_000) + "!")
    let elapsed = ContinuousClock().measure {
      #expect(Pattern(source).match(in: text, scratch: &scratch) == .limitReached)
    }
    #expect(elapsed < .seconds(20))
  }

  @Test func aSearchThatIsGivenUpSaysSo() {
    var scratch = MatchScratch()
    let text = MatchText("7 " + String(repeating: "a", count: 5_000) + "!")
    let found = Pattern(#"\d|(a+)+$"#).matches(in: text, scratch: &scratch)
    #expect(found.all.map(\.range) == [0..<1])
    #expect(!found.isComplete)
  }

  @Test func limitsCanBeTighter() {
    var tight = MatchScratch(limits: MatchLimits(backtracks: 20))
    var usual = MatchScratch()
    let text = MatchText(String(repeating: "ab", count: 200))
    let pattern = Pattern("(?:a|b|ab)*[cd]")
    #expect(pattern.match(in: text, anchored: true, scratch: &tight) == .limitReached)
    #expect(Pattern("(?:ab)*").match(in: text, scratch: &usual).match?.range == 0..<400)
  }

  @Test(arguments: [true, false])
  func machineCodeChangesNothingButTheSpeed(usesMachineCode: Bool) throws {
    var scratch = MatchScratch(usesMachineCode: usesMachineCode)
    let text = MatchText("Z\u{FC}rich 50 km, 7 km and (a+")
    let found = Pattern(#"(?<n>\d+) km"#).matches(in: text, scratch: &scratch)
    #expect(found.all.map(\.range) == [8..<13, 15..<19])
    #expect(found.all.map { $0.group(named: "n") } == [8..<10, 15..<16])
    let runaway = MatchText(String(repeating: "a", count: 5_000) + "!")
    #expect(Pattern("(a+)+$").match(in: runaway, scratch: &scratch) == .limitReached)
  }

  @Test func longTextsThatNeedNoBacktrackingAreFine() {
    var scratch = MatchScratch()
    let text = MatchText(String(repeating: "0123456789", count: 100_000))
    #expect(Pattern(#"\d+"#).match(in: text, scratch: &scratch).match?.range == 0..<1_000_000)
  }

  /// Random expressions over random text: whatever comes out, offsets are boundaries in bounds.
  @Test func randomPatternsStayInBounds() {
    var scratch = MatchScratch(limits: MatchLimits(backtracks: 5_000))
    var random = SplitMix(seed: 20_231)
    let atoms = [
      "é", "a", "€", ".", #"\d"#, #"\p{L}"#, "(?<g>a|é)", "(?=a)", "(?<!é)", "|", "[€é]",
    ]
    let counts = ["", "", "*", "+?", "?", "{0,3}", "*+"]
    let letters = ["a", "é", "€", "😀", "7", " ", "\n"]
    for _ in 0..<3_000 {
      let source = (0..<random.below(7)).map { _ in
        atoms[random.below(atoms.count)] + counts[random.below(counts.count)]
      }.joined()
      let pattern = Pattern(source)
      guard (try? pattern.validate()) != nil else { continue }
      let pieces = (0..<random.below(12)).map { _ in letters[random.below(letters.count)] }
      let text = MatchText(pieces.joined())
      for match in pattern.matches(in: text, scratch: &scratch).all {
        #expect(text.isBoundary(match.range.lowerBound) && text.isBoundary(match.range.upperBound))
        #expect(match.groups.allSatisfy { $0.range.upperBound <= text.count })
      }
      _ = pattern.matchEnding(at: text.count, in: text, scratch: &scratch)
    }
  }
}

/// A generator of the same numbers on every run (Steele, Lea and Flood 2014).
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
