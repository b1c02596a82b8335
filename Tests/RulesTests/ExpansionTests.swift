import Patterns
import Rules
import Testing

@Suite struct ExpansionTests {
  /// What a pattern of the sample rule matches at the start of a text, by group.
  private func groups(
    _ pattern: String, in text: String, files: [String: String] = [:]
  ) throws -> [String: String]? {
    let rule = Sample.rule(pattern: pattern, value: "{kind: test}")
    let rules = try TemporaryRules(
      Sample.files(with: ["mentions/date.yml": rule]).merging(files) { $1 })
    let compiled = try #require(try rules.load().rule("mentions/date")?.pattern)
    let subject = MatchText(text)
    var scratch = MatchScratch()
    guard let match = compiled.match(in: subject, anchored: true, scratch: &scratch).match else {
      return nil
    }
    func words(_ range: Range<Int>) -> String {
      String(decoding: subject.bytes[range], as: UTF8.self)
    }
    var groups = ["": words(match.range)]
    for group in match.groups { groups[group.name] = words(group.range) }
    return groups
  }

  private func table(_ wordings: String, lines: String = "") -> [String: String] {
    ["lexicon/words.yml": "summary: Words.\n\(lines)rows:\n  - {is: x, of: [\(wordings)]}\n"]
  }

  @Test func fragmentsBecomeGroups() throws {
    #expect(
      try groups(#"'{day:d} {months:m}'"#, in: "21 February 2022")
        == ["": "21 February", "d": "21", "m": "February"])
    #expect(try groups(#"'{nth}'"#, in: "3rd") == ["": "3rd"])
  }

  @Test func bracesOfPCRE2StayWhatTheyAre() throws {
    #expect(try groups(#"'\d{2}\p{L}{1,2}'"#, in: "21é!") == ["": "21é"])
    #expect(try groups(#"'\x{e9}\x{4e00}?'"#, in: "é") == ["": "é"])
    #expect(try groups(#"'[{day}]{day}'"#, in: "{7") == ["": "{7"])
    #expect(try groups(#"'[^]{d[:alpha:]]{day}'"#, in: "77") == ["": "77"])
    #expect(try groups(#"'\{day\}'"#, in: "{day}") == ["": "{day}"])
    #expect(try groups(#"'\Q{day}\E{day}'"#, in: "{day}9") == ["": "{day}9"])
    #expect(try groups(#"'(?<a>x){3}'"#, in: "xxxx") == ["": "xxx", "a": "x"])
  }

  @Test func alternativesInFragmentsDoNotLeak() throws {
    let files = ["lexicon/fragments.yml": "fragments:\n  ab: {summary: A., pattern: a|b}\n"]
    #expect(try groups("'x{ab}y'", in: "xby", files: files) == ["": "xby"])
    #expect(try groups("'x{ab}y'", in: "xa", files: files) == nil)
  }

  @Test(arguments: ["o'clock", "o’clock", "O'CLOCK"])
  func apostrophesMatchTheirTypographicForm(text: String) throws {
    #expect(try groups("'{words}'", in: text, files: table(#""o'clock""#)) == ["": text])
    #expect(try groups("'{words}'", in: text, files: table("o’clock")) == ["": text])
  }

  @Test(arguments: [
    "light years", "light\u{A0}years", "light\r\n  years", "light\u{202F}years",
    "light\u{2009}years",
  ])
  func spacesMatchAnyWhiteSpace(text: String) throws {
    #expect(try groups("'{words}'", in: text, files: table("light  years")) == ["": text])
  }

  @Test(arguments: ["light-years", "light\u{2010}years", "light\u{2011}years"])
  func hyphensMatchTheirTypographicForms(text: String) throws {
    #expect(try groups("'{words}'", in: text, files: table("light-years")) == ["": text])
    #expect(try groups("'{words}'", in: text, files: table("light years")) == nil)
  }

  @Test func theLongestWordingWins() throws {
    let files = table("square mile, sq, square, sq mi, square miles, sq mi.")
    for text in ["square miles", "square mile", "square", "sq mi.", "sq mi", "sq"] {
      #expect(try groups("'{words:w}'", in: text + " of", files: files) == ["": text, "w": text])
    }
    #expect(try groups("'{words:w} mi'", in: "sq mi", files: files) == ["": "sq mi", "w": "sq"])
  }

  @Test func wordingsEndWhereWordsEnd() throws {
    let files = table("m, 'm.', km², '$', b2")
    #expect(try groups("'{words}'", in: "metre", files: files) == nil)
    #expect(try groups("'{words}'", in: "m2", files: files) == nil)
    #expect(try groups("'{words}'", in: "m\u{301}", files: files) == nil)
    #expect(try groups("'{words}'", in: "b23", files: files) == nil)
    #expect(try groups("'{words}'", in: "m.p.h.", files: files) == ["": "m."])
    #expect(try groups("'{words}'", in: "m/s", files: files) == ["": "m"])
    #expect(try groups("'{words}'", in: "km²a", files: files) == ["": "km²"])
    #expect(try groups("'{words}'", in: "$5", files: files) == ["": "$"])
  }

  @Test func marksInWordingsAreTakenLiterally() throws {
    let files = table(#"'a.m.', 'c++', '[x]', 'x|y', 'R$', '50%', 'and/or', '#1', '\d'"#)
    for text in ["a.m.", "c++", "[x]", "x|y", "R$", "50%", "and/or", "#1", #"\d"#] {
      #expect(try groups("'{words}'", in: text, files: files) == ["": text])
    }
    #expect(try groups("'{words}'", in: "aXmX", files: files) == nil)
    #expect(try groups("'{words}'", in: "7", files: files) == nil)
  }

  @Test func casesMatchUnlessTheTableIsExact() throws {
    #expect(try groups("'{words}'", in: "MAY", files: table("May")) == ["": "MAY"])
    let exact = table("May, Äpfel", lines: "case: exact\n")
    #expect(try groups("'{words}'", in: "MAY", files: exact) == nil)
    #expect(try groups("'{words} x'", in: "May X", files: exact) == ["": "May X"])
    #expect(try groups("'{words}'", in: "Äpfel", files: exact) == ["": "Äpfel"])
    #expect(try groups("'{words}'", in: "äPFEL", files: table("Äpfel")) == ["": "äPFEL"])
  }

  @Test func aTableWithoutRowsMatchesNothing() throws {
    let files = ["lexicon/words.yml": "summary: Words.\nrows: []\n"]
    #expect(try groups("'{words}'", in: "", files: files) == nil)
    #expect(try groups("'{words}|x'", in: "x", files: files) == ["": "x"])
  }

  @Test func patternsAreKeptAsWritten() throws {
    let rule = try #require(try TemporaryRules(Sample.files).load().rule("mentions/date"))
    #expect(rule.writtenPattern == #"{day:d}\s+{months:m}"#)
    #expect(rule.pattern?.groupNames == ["d", "m"])
  }

  @Test func literalBlocksLoseTheLineBreakAtTheirEnd() throws {
    let rule = Sample.rule(pattern: "|\n  {day:d}'''\n", value: "{kind: date, day: d}")
    let rules = try TemporaryRules(Sample.files(with: ["mentions/date.yml": rule]))
    #expect(try rules.load().rule("mentions/date")?.writtenPattern == "{day:d}'''")
  }
}
