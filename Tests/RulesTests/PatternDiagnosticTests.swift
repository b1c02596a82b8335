import Testing

/// What is wrong with a pattern is told at the place where somebody wrote it.
@Suite struct PatternDiagnosticTests {
  private func complaints(pattern: String) throws -> String {
    try TemporaryRules(Sample.files(with: ["mentions/date.yml": Sample.rule(pattern: pattern)]))
      .complaints()
  }

  private func complaints(fragments: String, pattern: String = "'(?<d>1)(?<m>2)'") throws -> String
  {
    let changes = [
      "lexicon/fragments.yml": fragments, "mentions/date.yml": Sample.rule(pattern: pattern),
    ]
    return try TemporaryRules(Sample.files(with: changes)).complaints()
  }

  @Test func unknownFragmentsComeWithAGuess() throws {
    #expect(
      try complaints(pattern: "'{dya:d} {month}'") == """
        Rules/mentions/date.yml:3:12: error: no fragment or table is called 'dya'; did you mean \
        'day'? [rule.unknown-fragment]
         3 | pattern: '{dya:d} {month}'
           |            ^^^
        Rules/mentions/date.yml:3:20: error: no fragment or table is called 'month'; did you mean \
        'months'? [rule.unknown-fragment]
         3 | pattern: '{dya:d} {month}'
           |                    ^^^^^
        """)
  }

  @Test func bracesThatBeginNoReferenceAreTold() throws {
    #expect(
      try complaints(pattern: "'{day d} {day:}'") == #"""
        Rules/mentions/date.yml:3:11: error: this brace begins no fragment; a fragment is '{name}' \#
        or '{name:group}', and a plain brace '\{' [rule.fragment-syntax]
         3 | pattern: '{day d} {day:}'
           |           ^^^^
        Rules/mentions/date.yml:3:19: error: this brace begins no fragment; a fragment is '{name}' \#
        or '{name:group}', and a plain brace '\{' [rule.fragment-syntax]
         3 | pattern: '{day d} {day:}'
           |                   ^^^^^^
        """#)
  }

  @Test func columnsCountDoubledQuotationMarksAndCodePoints() throws {
    #expect(
      try complaints(pattern: #"'é''{day:d} x{2,1}é'"#)
        == #"""
        Rules/mentions/date.yml:3:27: error: numbers out of order in {} quantifier [rule.pattern]
         3 | pattern: 'é''{day:d} x{2,1}é'
           |                           ^
        """#)
  }

  @Test func literalBlocksAreCountedLineByLine() throws {
    #expect(
      try complaints(pattern: "|\n    {day:d}\n    é(?<=a+)b") == """
        Rules/mentions/date.yml:5:6: error: lookbehind assertion is not fixed length [rule.pattern]
         5 |     é(?<=a+)b
           |      ^
        """)
  }

  @Test func plainPatternsAreCountedAsTheyStand() throws {
    #expect(
      try complaints(pattern: "(?<d>1)(?<m>2)[z-a]") == """
        Rules/mentions/date.yml:3:27: error: range out of order in character class [rule.pattern]
         3 | pattern: (?<d>1)(?<m>2)[z-a]
           |                           ^
        """)
  }

  @Test(arguments: ["\"{day:d}\"", "'{day:d}\n  {months:m}'", ">\n  {day:d}"])
  func otherStylesAreRefused(pattern: String) throws {
    let text = try complaints(pattern: pattern)
    #expect(
      text.hasPrefix(
        """
        Rules/mentions/date.yml:3:10: error: this pattern does not stand here as it is read; put it \
        on one line in single quotation marks, or into a literal block ('|') [rule.pattern-style]
        """))
  }

  @Test func anErrorInAFragmentIsToldOnceAndInItsFile() throws {
    let fragments = """
      fragments:
        day:
          summary: A day.
          pattern: '[12]?\\d)'
        nth:
          summary: A day as an ordinal.
          pattern: '{day}th'
      """
    #expect(
      try complaints(fragments: fragments, pattern: "'{nth:d}{day:m}'") == #"""
        Rules/lexicon/fragments.yml:4:22: error: unmatched closing parenthesis [rule.pattern]
         4 |     pattern: '[12]?\d)'
           |                      ^
        """#)
  }

  @Test func aFragmentThatMissesAGroupNamesWhoUsesIt() throws {
    let fragments = """
      fragments:
        joint:
          summary: What joins the ends of a range.
          pattern: '(?(<between>)and|to)'
      """
    #expect(
      try complaints(fragments: fragments, pattern: "'(?<between>b)?(?<d>1)(?<m>{joint})'") == "")
    #expect(
      try complaints(fragments: fragments, pattern: "'(?<d>1)(?<m>{joint})'") == """
        Rules/lexicon/fragments.yml:4:19: error: reference to non-existent subpattern, where \
        'mentions/date' uses it [rule.pattern]
         4 |     pattern: '(?(<between>)and|to)'
           |                   ^
        """)
  }

  @Test func anErrorThatAFragmentCausesIsToldAtTheRule() throws {
    #expect(
      try complaints(pattern: "'(?<=x{nth})(?<d>1)(?<m>2)(?<=a+)'") == """
        Rules/mentions/date.yml:3:11: error: lookbehind assertion is not fixed length [rule.pattern]
         3 | pattern: '(?<=x{nth})(?<d>1)(?<m>2)(?<=a+)'
           |           ^
        """)
  }

  @Test func fragmentsMustNotContainThemselves() throws {
    let fragments = """
      fragments:
        day: {summary: A., pattern: 'a{nth}'}
        nth: {summary: B., pattern: 'b{last}'}
        last: {summary: C., pattern: 'c{day}'}
      """
    #expect(
      try complaints(fragments: fragments, pattern: "'{nth:d}{day:m}'") == """
        Rules/lexicon/fragments.yml:4:34: error: a fragment contains itself: {day} contains {nth} \
        contains {last} contains {day} [rule.fragment-cycle]
         4 |   last: {summary: C., pattern: 'c{day}'}
           |                                  ^^^^^
        """)
  }

  @Test func namesOfFragmentsAreChecked() throws {
    let fragments = """
      fragments:
        months: {summary: A., pattern: a}
        Bad_name: {summary: B., pattern: b}
      """
    #expect(
      try complaints(fragments: fragments) == """
        Rules/lexicon/fragments.yml:2:3: error: a table is called 'months' as well \
        [rule.fragment-name]
         2 |   months: {summary: A., pattern: a}
           |   ^^^^^^
        Rules/lexicon/fragments.yml:3:3: error: 'Bad_name' is no name for a fragment; use \
        lower-case letters, digits and hyphens [rule.fragment-name]
         3 |   Bad_name: {summary: B., pattern: b}
           |   ^^^^^^^^
        """)
  }

  @Test func fragmentsThatGrowWithoutBoundAreRefused() throws {
    let doubled = (1...20).map { "  f\($0): {summary: F., pattern: '{f\($0 - 1)}{f\($0 - 1)}'}" }
    let fragments =
      "fragments:\n  f0: {summary: F., pattern: '0123456789'}\n" + doubled.joined(separator: "\n")
    #expect(
      try complaints(fragments: fragments) == """
        Rules/lexicon/fragments.yml:14:37: error: regular expression is too large [rule.pattern]
         14 |   f12: {summary: F., pattern: '{f11}{f11}'}
            |                                     ^^^^^
        """)
  }

  @Test func whatABrokenLexiconWouldHaveGivenIsNotMissed() throws {
    let rules = try TemporaryRules(
      Sample.files(with: ["lexicon/fragments.yml": "fragments: x", "lexicon/months.yml": "- x"]))
    #expect(
      rules.complaints() == """
        Rules/lexicon/fragments.yml:1:12: error: keys with values were expected here \
        [rule.wrong-type]
         1 | fragments: x
           |            ^
        Rules/lexicon/months.yml:1:1: error: keys with values were expected here [rule.wrong-type]
         1 | - x
           | ^
        """)
  }
}
