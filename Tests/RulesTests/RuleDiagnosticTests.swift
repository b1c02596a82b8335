import Testing

/// What authors of rules are told, word for word.
@Suite struct RuleDiagnosticTests {
  private func complaints(_ changes: [String: String]) throws -> String {
    try TemporaryRules(Sample.files(with: changes)).complaints()
  }

  private func complaints(rule: String) throws -> String {
    try complaints(["mentions/date.yml": rule])
  }

  @Test func filesInOrderGiveNoDiagnostics() throws {
    #expect(try complaints([:]) == "")
  }

  @Test func unknownKeysComeWithAGuess() throws {
    #expect(
      try complaints(rule: Sample.rule(extra: "exmaples: 1")) == """
        Rules/mentions/date.yml:5:1: error: 'exmaples' is no key here; did you mean 'examples'? \
        [rule.unknown-key]
         5 | exmaples: 1
           | ^^^^^^^^
        """)
  }

  @Test func keysOfOtherFamiliesAreUnknown() throws {
    #expect(
      try complaints(rule: Sample.rule(extra: "level: error")) == """
        Rules/mentions/date.yml:5:1: error: 'level' is no key here; the keys are summary, why, \
        trigger, pattern, value, veto, priority, examples, enabled [rule.unknown-key]
         5 | level: error
           | ^^^^^
        """)
  }

  @Test func aKeyThatIsThereTwiceIsShownAtItsSecondPlace() throws {
    #expect(
      try complaints(rule: Sample.rule(extra: "summary: again\npriority: high")) == """
        Rules/mentions/date.yml:5:1: error: the key 'summary' is there twice [rule.duplicate-key]
         5 | summary: again
           | ^^^^^^^
        Rules/mentions/date.yml:6:11: error: a whole number was expected, and 'high' is there \
        [rule.wrong-type]
         6 | priority: high
           |           ^^^^
        """)
  }

  @Test func keysInBracesMayBeThereTwiceAsWell() throws {
    let table = """
      summary: A table.
      rows:
        - {is: km, of: [km, 'don''t, is: x'], is: k}
        - {is: m, of: [m,
          metre],
          of: meter}
      """
    #expect(
      try complaints(["lexicon/lengths.yml": table]) == """
        Rules/lexicon/lengths.yml:3:41: error: the key 'is' is there twice [rule.duplicate-key]
         3 |   - {is: km, of: [km, 'don''t, is: x'], is: k}
           |                                         ^^
        Rules/lexicon/lengths.yml:6:5: error: the key 'of' is there twice [rule.duplicate-key]
         6 |     of: meter}
           |     ^^
        """)
  }

  @Test func wrongTypesAreToldAllAtOnce() throws {
    let rule = """
      summary:
      why: [a]
      trigger: {a: b}
      pattern: [x]
      value: x
      veto: x
      examples: none
      enabled: maybe
      """
    #expect(
      try complaints(rule: rule) == """
        Rules/mentions/date.yml:1:9: error: a text was expected, and nothing is there \
        [rule.wrong-type]
         1 | summary:
           |         ^
        Rules/mentions/date.yml:2:6: error: a text was expected, and a list is there \
        [rule.wrong-type]
         2 | why: [a]
           |      ^
        Rules/mentions/date.yml:3:10: error: a text or a list of texts was expected, and a mapping \
        is there [rule.wrong-type]
         3 | trigger: {a: b}
           |          ^
        Rules/mentions/date.yml:4:10: error: a text was expected, and a list is there \
        [rule.wrong-type]
         4 | pattern: [x]
           |          ^
        Rules/mentions/date.yml:5:8: error: keys with values were expected here [rule.wrong-type]
         5 | value: x
           |        ^
        Rules/mentions/date.yml:6:7: error: a list was expected, and 'x' is there [rule.wrong-type]
         6 | veto: x
           |       ^
        Rules/mentions/date.yml:7:11: error: keys with values were expected here [rule.wrong-type]
         7 | examples: none
           |           ^^^^
        Rules/mentions/date.yml:8:10: error: 'true' or 'false' was expected, and 'maybe' is there \
        [rule.wrong-type]
         8 | enabled: maybe
           |          ^^^^^
        """)
  }

  @Test func missingKeysAreNamed() throws {
    #expect(
      try complaints(rule: "why: Because.\n" + Sample.examples) == """
        Rules/mentions/date.yml:1:1: error: the key 'summary' is missing [rule.missing-key]
         1 | why: Because.
           | ^
        Rules/mentions/date.yml:1:1: error: the key 'pattern' is missing [rule.missing-key]
         1 | why: Because.
           | ^
        Rules/mentions/date.yml:1:1: error: the key 'value' is missing [rule.missing-key]
         1 | why: Because.
           | ^
        """)
  }

  @Test func triggersMustBeTables() throws {
    let rule = Sample.rule().replacing("trigger: digit", with: "trigger: [digit, month]")
    #expect(
      try complaints(rule: rule) == """
        Rules/mentions/date.yml:2:18: error: 'month' is neither 'digit' nor a table of the lexicon; \
        did you mean 'months'? [rule.unknown-trigger]
         2 | trigger: [digit, month]
           |                  ^^^^^
        """)
  }

  @Test func argumentsMustBeGroupsTablesOrInQuotationMarks() throws {
    let rule = Sample.rule(
      value: "{kind: date, day: dd, month: m, after: months, year: 2022, x: '1'}")
    #expect(
      try complaints(rule: rule) == """
        Rules/mentions/date.yml:4:26: error: 'dd' is no group of the pattern and no table; did you \
        mean 'd'? [rule.unknown-group]
         4 | value: {kind: date, day: dd, month: m, after: months, year: 2022, x: '1'}
           |                          ^^
        Rules/mentions/date.yml:4:61: error: '2022' is no group of the pattern and no table; put a \
        constant in quotation marks [rule.unknown-group]
         4 | value: {kind: date, day: dd, month: m, after: months, year: 2022, x: '1'}
           |                                                             ^^^^
        """)
  }

  @Test func vetoesMustGiveAContext() throws {
    #expect(
      try complaints(rule: Sample.rule(extra: "veto: [{}, {befor: x}]")) == """
        Rules/mentions/date.yml:5:8: error: a veto needs at least one of 'match', 'before' and \
        'after' [rule.missing-key]
         5 | veto: [{}, {befor: x}]
           |        ^
        Rules/mentions/date.yml:5:13: error: 'befor' is no key here; did you mean 'before'? \
        [rule.unknown-key]
         5 | veto: [{}, {befor: x}]
           |             ^^^^^
        """)
  }

  @Test func examplesAreCountedAndChecked() throws {
    let rule = Sample.rule().replacing(
      "[one, two, three]", with: "[one, {text: two, match: ten, dateline: 2022-13-01}]"
    ).replacing("[four, five]", with: "[{text: a, value: b}]")
    #expect(
      try complaints(rule: rule) == """
        Rules/mentions/date.yml:6:3: error: a rule needs at least 3 positive examples, and 2 are \
        there [rule.few-examples]
         6 |   positive: [one, {text: two, match: ten, dateline: 2022-13-01}]
           |   ^^^^^^^^
        Rules/mentions/date.yml:6:38: error: the example's text does not contain 'ten' [rule.example]
         6 |   positive: [one, {text: two, match: ten, dateline: 2022-13-01}]
           |                                      ^^^
        Rules/mentions/date.yml:6:53: error: '2022-13-01' is no day; write it as in 2022-11-04 \
        [rule.example]
         6 |   positive: [one, {text: two, match: ten, dateline: 2022-13-01}]
           |                                                     ^^^^^^^^^^
        Rules/mentions/date.yml:7:3: error: a rule needs at least 2 negative examples, and 1 are \
        there [rule.few-examples]
         7 |   negative: [{text: a, value: b}]
           |   ^^^^^^^^
        Rules/mentions/date.yml:7:24: error: 'value' is no key here; the keys are text, dateline \
        [rule.unknown-key]
         7 |   negative: [{text: a, value: b}]
           |                        ^^^^^
        """)
  }

  @Test func levelsAndKeysWithoutPatternAreChecked() throws {
    let rule = "summary: Sums.\nlevel: eror\nvalue: {kind: sum}\n" + Sample.examples
    #expect(
      try complaints(["ledger/sum.yml": rule]) == """
        Rules/ledger/sum.yml:2:8: error: 'eror' is none of 'none', 'note', 'warning', 'error'; did \
        you mean 'error'? [rule.unknown-value]
         2 | level: eror
           |        ^^^^
        Rules/ledger/sum.yml:3:1: error: 'value' needs the key 'pattern' beside it \
        [rule.missing-key]
         3 | value: {kind: sum}
           | ^^^^^
        """)
  }
}
