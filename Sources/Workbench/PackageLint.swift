public import Claims
import Corpus
public import Foundation
public import Rules

/// Checks corpus packages with the units of a rule set.
public struct PackageLint: Sendable {
  private let rules: RuleSet

  /// Takes the rules whose units the figures must have.
  public init(rules: RuleSet) { self.rules = rules }

  /// Everything wrong with the packages, by file and line.
  public func diagnostics(of folders: [URL]) throws -> [Diagnostic] {
    try CorpusLint.diagnostics(
      of: folders, units: rules.lexicon.units.adding([PackageLint.percent]))
  }

  /// The percent is read by rules of its own, so the table of units does not hold it.
  private static let percent = UnitTable.Entry(
    code: "%", dimension: "percentage", ratio: Rational(1), offset: .zero, label: "percent")
}
