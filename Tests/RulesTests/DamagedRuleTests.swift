import Claims
import Rules
import Testing

/// Whatever stands in rule files, the answer is a rule set or diagnostics.
@Suite struct DamagedRuleTests {
  private static let rule = """
    summary: A day and a month.
    trigger: [digit, months]
    pattern: '{day:d}''\\s+{months:m}é'
    value: {kind: date, day: d, month: m, year: '2022'}
    veto:
      - after: |
          {nth}x
    examples:
      positive: [one, {text: two, match: two, dateline: 2022-11-04}, three]
      negative: ["four\\n", 'five']
    """

  /// Marks that mean something to YAML, to patterns or to the reader of both.
  private static let pieces = [
    "{", "}", "[", "]", "(", ")", "'", "\"", ":", ",", "- ", "#", "|", ">", "&a ", "*a", "!!int ",
    "\n", "\r\n", "  ", "\t", "\u{0}", "é", "\u{2019}", "{day}", "{day:d}", "summary: x\n",
    "is: 1, ",
    "---\n", "\\", "\\Q", "(?<a>", "(?<=a+)", "%YAML 1.2\n", "? ", "\u{FEFF}", "\u{2028}", "<<: ",
  ]

  @Test func randomDamageIsToldAndNeverTrapsTheReader() throws {
    var state: UInt64 = 20_231
    // A linear congruential generator (Knuth, MMIX): the same numbers on every run.
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let files = Sample.files(with: ["mentions/date.yml": Self.rule]).sorted { $0.key < $1.key }
    let rules = try TemporaryRules(Dictionary(files, uniquingKeysWith: { $1 }))
    var complaints = 0
    for _ in 0..<1_500 {
      let (path, text) = files[random(files.count)]
      var bytes = Array(text.utf8)
      for _ in 0..<1 + random(3) {
        let place = random(bytes.count)
        switch random(4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.replaceSubrange(place..<min(place + 9, bytes.count), with: [])
        case 2: bytes[place] = UInt8(random(256))
        default: bytes.insert(contentsOf: Self.pieces[random(Self.pieces.count)].utf8, at: place)
        }
      }
      try rules.write(bytes, to: path)
      do throws(Diagnostics) {
        _ = try rules.load()
      } catch {
        complaints += 1
        #expect(error.hasErrors && !error.description.isEmpty)
        for case let position? in error.all.map(\.position) {
          #expect(position.line >= 1 && position.column >= 1)
        }
      }
      try rules.write(text, to: path)
    }
    #expect(complaints > 700)
    #expect(rules.complaints() == "")
  }
}
