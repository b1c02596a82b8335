import Foundation
import Patterns
import Rules
import Support
import Testing

@Suite struct PatternScreenSoundnessTests {
  /// Every place of the rules' own examples where a word or a figure begins, against every pattern.
  @Test func noRuleThatMatchesIsRuledOut() throws {
    let rules = try RuleLoader.load(
      from: [Repository.root.appendingPathComponent("Rules")]
    ).rules(in: .mentions).filter { $0.pattern != nil }
    let patterns = rules.compactMap(\.pattern)
    let screen = PatternScreen(patterns, groups: [Array(patterns.indices)])
    var screening = ScreenScratch(screen)
    var scratch = MatchScratch()
    var matches = 0
    for (number, rule) in rules.enumerated() {
      for example in rule.examples.enumerated() where (number + example.offset).isMultiple(of: 3) {
        let text = MatchText(example.element.text)
        for place in Self.starts(in: text.bytes) {
          let passed = Set(
            screening.candidates(of: 0, at: place, in: text, within: text.count))
          for (index, pattern) in patterns.enumerated() {
            let outcome = pattern.match(in: text, from: place, anchored: true, scratch: &scratch)
            guard outcome.match != nil else { continue }
            matches += 1
            #expect(
              passed.contains(index),
              "\(rules[index].id) is ruled out at byte \(place) of '\(example.element.text)'")
          }
        }
      }
    }
    #expect(matches > 1000)
  }

  private static func starts(in bytes: [UInt8]) -> [Int] {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
    return bytes.indices.filter { place in
      bytes[place] & 0xC0 != 0x80 && isWord(bytes[place])
        && (place == 0 || !isWord(bytes[place - 1]) || bytes[place] &- 0x30 < 10)
    }
  }
}
