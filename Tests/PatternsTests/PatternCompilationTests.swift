import Patterns
import Testing

@Suite struct PatternCompilationTests {
  @Test func aSoundPatternIsValid() throws {
    try Pattern(#"(?<n>\d+)\s*(?<u>km|°C)"#).validate()
  }

  @Test(arguments: [
    ("abc(def", "missing closing parenthesis", 7),
    ("é[a-", "missing terminating ] for character class", 5),
    ("a**", "quantifier does not follow a repeatable item", 2),
    (#"\d{2}(?<=a+)"#, "lookbehind assertion is not fixed length", 5),
    (#"ab\C"#, "using \\C is disabled by the application", 4),
  ])
  func errorsNameTheirByte(source: String, message: String, offset: Int) {
    let pattern = Pattern(source)
    #expect(throws: PatternError(message: message, offset: offset)) { try pattern.validate() }
    #expect(pattern.groupNames.isEmpty)
  }

  @Test func patternsAreEqualWhenTheirExpressionsAre() {
    #expect(Pattern("a") == Pattern("a"))
    #expect(Pattern("a") != Pattern("b"))
    #expect(Pattern("a") != Pattern("a", caseless: false))
    #expect(Set([Pattern("a"), Pattern("a"), Pattern("b")]).count == 2)
  }

  @Test func groupNamesAreSortedAndUnique() {
    #expect(Pattern("(?<u>a)(?<n>b)|(?<n>c)").groupNames == ["n", "u"])
  }

  @Test func manyTasksShareOnePattern() async {
    let pattern = Pattern(#"(?<n>\d{1,3}(?:,\d{3})*)\s*(?<unit>km|miles)"#)
    let results = await withTaskGroup(of: [Range<Int>?].self) { group in
      for task in 0..<16 {
        group.addTask {
          var scratch = MatchScratch()
          return (0..<500).map { turn in
            let prefix = String(repeating: "ü", count: (task + turn) % 7)
            let text = MatchText("\(prefix) 1,234 km")
            return pattern.match(in: text, scratch: &scratch).match?.group(named: "n").map {
              $0.lowerBound - prefix.utf8.count..<$0.upperBound - prefix.utf8.count
            }
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(results.count == 8000)
    #expect(results.allSatisfy { $0 == 1..<6 })
  }
}
