import Claims
import Foundation
import Rules
import Testing

/// What is wrong with files as such, and with tables, units and the policy.
@Suite struct FileDiagnosticTests {
  private func complaints(_ changes: [String: String]) throws -> String {
    try TemporaryRules(Sample.files(with: changes)).complaints()
  }

  @Test func syntaxErrorsAreToldWhereTheyShow() throws {
    #expect(
      try complaints(["mentions/date.yml": "summary: [a\ntrigger: b\n"]) == """
        Rules/mentions/date.yml:2:8: error: while parsing a flow sequence in line 1, \
        did not find expected ',' or ']' [rule.syntax]
         2 | trigger: b
           |        ^
        """)
    #expect(
      try complaints(["mentions/date.yml": "summary: a\u{7}b\r\ntrigger: b\n"]).hasPrefix(
        "Rules/mentions/date.yml:1:11: error: control characters are not allowed [rule.syntax]\n"))
    #expect(
      try complaints(["mentions/date.yml": "summary: a\n---\nsummary: b\n"]) == """
        Rules/mentions/date.yml:2:1: error: expected a single document in the stream, but found \
        another document [rule.syntax]
         2 | ---
           | ^
        """)
  }

  @Test func emptyFilesAreTold() throws {
    #expect(
      try complaints(["mentions/date.yml": "# nothing\n"]) == """
        Rules/mentions/date.yml:1:1: error: the file is empty [rule.wrong-type]
         1 | # nothing
           | ^
        """)
  }

  @Test func filesMustBeUTF8() throws {
    let rules = try TemporaryRules(Sample.files)
    try rules.write(Array("summary: é\nwhy: caf".utf8) + [0xE9, 0x0A], to: "mentions/date.yml")
    #expect(
      rules.complaints() == """
        Rules/mentions/date.yml:2:9: error: the file is not UTF-8; save it as UTF-8 [rule.encoding]
         2 | why: caf\u{FFFD}
           |         ^
        """)
  }

  @Test func filesInTheWrongPlaceAreTold() throws {
    #expect(
      try complaints([
        "mention/x.yml": "a: b", "ledger/a.yaml": "", "lexicon/Bad.yml": Sample.months,
      ])
        == """
        error: 'Rules/ledger/a.yaml' would not be read; the names of rule files end in '.yml' \
        [rule.file-name]
        Rules/lexicon/Bad.yml:1:1: error: 'Bad' is no name for a table; use lower-case letters, \
        digits and hyphens, directly in the folder 'lexicon' [rule.file-name]
         1 | summary: Names of months.
           | ^
        Rules/mention/x.yml:1:1: error: rule files stand in one of the folders mentions, claims, \
        corpus, ledger, editorial, lexicon; did you mean 'mentions'? [rule.unknown-folder]
         1 | a: b
           | ^
        """)
  }

  @Test func foldersMustBeThereAndHoldRules() throws {
    let rules = try TemporaryRules(["mentions/notes.txt": "none"])
    #expect(
      rules.complaints() == "error: there are no rules in '\(rules.folder.path)' [rule.none]")
    let missing = rules.root.appendingPathComponent("nowhere")
    #expect(throws: Diagnostics.self) { try RuleLoader.load(from: [missing]) }
  }

  @Test func wordingsAreThereOnlyOnce() throws {
    let table = """
      summary: A table.
      rows:
        - {is: 1, of: [May, may]}
        - {is: 2, of: [Mai, MAY, '']}
        - {is: m2, of: [m2, m²]}
        - {is: 3, off: x}
      """
    #expect(
      try complaints(["lexicon/words.yml": table]) == """
        Rules/lexicon/words.yml:3:23: error: the wording 'may' is in this table twice, first in \
        line 3 [rule.duplicate-wording]
         3 |   - {is: 1, of: [May, may]}
           |                       ^^^
        Rules/lexicon/words.yml:4:23: error: the wording 'MAY' is in this table twice, first in \
        line 3 [rule.duplicate-wording]
         4 |   - {is: 2, of: [Mai, MAY, '']}
           |                       ^^^
        Rules/lexicon/words.yml:4:28: error: a wording must not be empty [rule.wrong-type]
         4 |   - {is: 2, of: [Mai, MAY, '']}
           |                            ^^
        Rules/lexicon/words.yml:6:5: error: the key 'of' is missing [rule.missing-key]
         6 |   - {is: 3, off: x}
           |     ^
        Rules/lexicon/words.yml:6:13: error: 'off' is no key here; did you mean 'of'? \
        [rule.unknown-key]
         6 |   - {is: 3, off: x}
           |             ^^^
        """)
  }

  @Test func unitsNeedADimensionAndARatio() throws {
    let units = """
      summary: Units.
      columns: [dimension, ratio, offset]
      rows:
        - {is: m, of: m, dimension: length, ratio: 1.6.0}
        - {is: s, of: s, ratio: 0}
        - {is: h, of: h, dimension: time, ratio: 1/0}
        - {is: K, of: K, dimension: temperature, ratio: 1, offset: none}
      """
    let hint = "write a decimal or a fraction above zero, such as '0.3048' or '5/18'"
    #expect(
      try complaints(["lexicon/units.yml": units]) == """
        Rules/lexicon/units.yml:4:46: error: '1.6.0' is no ratio; \(hint) [rule.bad-number]
         4 |   - {is: m, of: m, dimension: length, ratio: 1.6.0}
           |                                              ^^^^^
        Rules/lexicon/units.yml:5:5: error: the key 'dimension' is missing [rule.missing-key]
         5 |   - {is: s, of: s, ratio: 0}
           |     ^
        Rules/lexicon/units.yml:5:27: error: '0' is no ratio; \(hint) [rule.bad-number]
         5 |   - {is: s, of: s, ratio: 0}
           |                           ^
        Rules/lexicon/units.yml:6:44: error: '1/0' is no ratio; \(hint) [rule.bad-number]
         6 |   - {is: h, of: h, dimension: time, ratio: 1/0}
           |                                            ^^^
        Rules/lexicon/units.yml:7:62: error: 'none' is no offset; write a decimal or a fraction \
        [rule.bad-number]
         7 |   - {is: K, of: K, dimension: temperature, ratio: 1, offset: none}
           |                                                              ^^^^
        """)
  }

  @Test func thePolicyIsChecked() throws {
    let policy = "near_days: -1\nbinding_treshold: 3\nbinding_margin: x\n"
    #expect(
      try complaints(["policy.yml": policy]) == """
        Rules/policy.yml:1:12: error: 'near_days' must not be negative [rule.bad-number]
         1 | near_days: -1
           |            ^^
        Rules/policy.yml:2:1: error: 'binding_treshold' is no key here; did you mean \
        'binding_threshold'? [rule.unknown-key]
         2 | binding_treshold: 3
           | ^^^^^^^^^^^^^^^^
        Rules/policy.yml:3:17: error: a whole number was expected, and 'x' is there \
        [rule.wrong-type]
         3 | binding_margin: x
           |                 ^
        """)
  }

  @Test func everyFileIsReadBeforeAnythingIsTold() throws {
    let text = try complaints([
      "lexicon/a.yml": "x: [", "mentions/a.yml": "x: [", "claims/a.yml": "- ",
    ])
    #expect(
      text.split(separator: "\n").filter { $0.contains("error") }.map { $0.prefix { $0 != ":" } }
        == [
          "Rules/claims/a.yml", "Rules/lexicon/a.yml", "Rules/mentions/a.yml",
        ])
  }
}
