public import Claims

/// All rules and the vocabulary they share; immutable and shared by every task.
public struct RuleSet: Sendable {
  /// The rules, sorted by id.
  public let rules: [Rule]
  /// The vocabulary.
  public let lexicon: Lexicon
  /// The numbers of the decision procedure.
  public let policy: Policy
  /// The SHA-256 over all files, in lower-case hexadecimal; it names the set in reports.
  public let hash: String

  /// Makes a rule set; ids must be unique.
  public init(rules: [Rule], lexicon: Lexicon, policy: Policy, hash: String) {
    self.rules = rules.sorted { $0.id < $1.id }
    self.lexicon = lexicon
    self.policy = policy
    self.hash = hash
  }

  /// The rules of a family, sorted by id.
  public func rules(in family: RuleFamily) -> [Rule] { rules.filter { $0.family == family } }

  /// The rule of an id.
  public subscript(id id: String) -> Rule? { rules.first { $0.id == id } }
}
