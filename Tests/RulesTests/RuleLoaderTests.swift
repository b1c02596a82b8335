import Claims
import Foundation
import Patterns
import Rules
import Testing

@Suite struct RuleLoaderTests {
  @Test func aRuleIsReadWithAllItsKeys() throws {
    let text = """
      summary: "  A conversion. "
      why: >-
        Figures in brackets
        say it again.
      advice: Recalculate it.
      level: warning
      trigger: [digit, months]
      pattern: '(?<a>\\d+) \\((?<b>\\d+)\\)'
      value: {kind: conversion, from: a, to: b, unit: 'km'}
      veto:
        - {before: 'page\\s', after: 'x'}
        - {match: '^0'}
      priority: -3
      examples:
        positive:
          - one
          - {text: 'two 5', match: '5', value: '5 km', dateline: 2022-11-04}
          - {text: three, value: ''}
        negative: [four, {text: five, dateline: 2024-02-29}]
      """
    let rules = try TemporaryRules(Sample.files(with: ["ledger/conversion.yml": text])).load()
    let rule = try #require(rules.rule("ledger/conversion"))
    #expect(rule.family == .ledger)
    #expect(rule.summary == "A conversion.")
    #expect(rule.rationale == "Figures in brackets say it again.")
    #expect(rule.advice == "Recalculate it.")
    #expect(rule.level == .warning)
    #expect(rule.triggers == ["digit", "months"])
    #expect(rule.pattern?.source == #"(?<a>\d+) \((?<b>\d+)\)"#)
    #expect(rule.value == ["kind": "conversion", "from": "a", "to": "b", "unit": "km"])
    #expect(rule.vetoes.map { $0.before?.source } == [#"page\s"#, nil])
    #expect(rule.vetoes.map { $0.after?.source } == ["x", nil])
    #expect(rule.vetoes.map { $0.match?.source } == [nil, "^0"])
    #expect(rule.priority == -3)
    #expect(rule.position.description == "Rules/ledger/conversion.yml:1:1")
    #expect(rule.examples.map(\.text) == ["one", "two 5", "three", "four", "five"])
    #expect(rule.examples.map(\.isPositive) == [true, true, true, false, false])
    #expect(rule.examples.map(\.match) == [nil, "5", nil, nil, nil])
    #expect(rule.examples.map(\.value) == [nil, "5 km", "", nil, nil])
    #expect(rule.examples[1].dateline == CalendarDay(year: 2022, month: 11, day: 4))
    #expect(rule.examples[4].dateline == CalendarDay(year: 2024, month: 2, day: 29))
    #expect(rule.examples[4].position.description == "Rules/ledger/conversion.yml:19:20")
  }

  @Test func rulesOfOtherFamiliesNeedNoPattern() throws {
    let text = "summary: Sums.\nadvice: Count again.\n" + Sample.examples
    let rules = try TemporaryRules(Sample.files(with: ["corpus/sum.yml": text])).load()
    let rule = try #require(rules.rule("corpus/sum"))
    #expect(rule.pattern == nil && rule.writtenPattern == nil)
    #expect(rule.triggers == [] && rule.value == [:] && rule.level == nil)
    #expect(rules.rules(in: .corpus).map(\.id) == ["corpus/sum"])
    #expect(rules.rules.map(\.id) == ["corpus/sum", "mentions/date"])
  }

  @Test func tablesGiveValuesAndUnits() throws {
    let units = """
      summary: Units.
      columns: [dimension, ratio, offset]
      rows:
        - {is: m, of: [metres, m], dimension: length, ratio: 1}
        - {is: '[mi_i]', of: miles, dimension: length, ratio: 1609344/1000}
        - {is: km/h, of: km/h, dimension: speed, ratio: 5/18}
        - {is: Cel, of: °C, dimension: temperature, ratio: '1', offset: '273.15'}
        - {is: '[degF]', of: °F, dimension: temperature, ratio: 5/9, offset: '45967/180'}
      """
    let lexicon = try TemporaryRules(Sample.files(with: ["lexicon/units.yml": units])).load()
      .lexicon
    #expect(lexicon["months"].summary == "Names of months.")
    #expect(lexicon["months"].entry(of: "Feb.")?.value == "2")
    #expect(lexicon["months"].entry(of: "feb.") == nil)
    #expect(
      lexicon["months"].entry(of: "February")?.position.description
        == "Rules/lexicon/months.yml:4:5")
    #expect(lexicon["units"].entry(of: "Miles")?.attributes["ratio"] == "1609344/1000")
    #expect(lexicon.units["[mi_i]"]?.ratio == Rational(1_609_344, 1000))
    #expect(lexicon.units["m"]?.label == "metres")
    #expect(lexicon.units["km/h"]?.dimension == "speed")
    #expect(lexicon.units["Cel"]?.offset == Rational(27_315, 100))
    #expect(lexicon.units["[degF]"]?.offset == Rational(45_967, 180))
  }

  @Test func wordingsAreFoundInAnyTypography() throws {
    let words = "summary: Words.\ncase: exact\nrows:\n  - {is: a, of: [o'clock X, twenty-one]}\n"
    let lexicon = try TemporaryRules(Sample.files(with: ["lexicon/words.yml": words])).load()
      .lexicon
    for wording in [
      "o'clock X", "o’clock\u{A0}X", "o'clock \n X", "twenty-one", "twenty\u{2011}one",
    ] {
      #expect(lexicon["words"].entry(of: wording)?.value == "a")
    }
    #expect(lexicon["words"].entry(of: "O'clock X") == nil)
  }

  @Test func thePolicyHasItsOwnNumbersUnlessGiven() throws {
    #expect(try TemporaryRules(Sample.files).load().policy == Policy())
    let rules = try TemporaryRules(Sample.files(with: ["policy.yml": "near_days: 30\n"]))
    #expect(try rules.load().policy == Policy(nearDays: 30))
  }

  @Test func theHashNamesTheContentWhereverItLies() throws {
    let first = try TemporaryRules(Sample.files).load().hash
    #expect(first.count == 64)
    #expect(try TemporaryRules(Sample.files).load().hash == first)
    let changed = ["mentions/date.yml": Sample.rule(extra: "priority: 1")]
    #expect(try TemporaryRules(Sample.files(with: changed)).load().hash != first)
    var moved = Sample.files
    moved["mentions/day.yml"] = moved.removeValue(forKey: "mentions/date.yml")
    #expect(try TemporaryRules(moved).load().hash != first)
  }

  @Test func hiddenAndOtherFilesAreLeftAlone() throws {
    let others = [
      "README.md": "# Rules", "mentions/.date.yml.swp": "x", ".git/config.yml": "[",
      "notes.txt": "x",
    ]
    #expect(try TemporaryRules(Sample.files(with: others)).complaints() == "")
  }
}
