public import Claims

/// Reads rule folders.
public enum RuleLoader {
  /// A rule set, and what its author should know though it can be used.
  public struct Loaded: Sendable {
    /// The rules and their vocabulary.
    public let rules: RuleSet
    /// What looks wrong, in the order of files and lines; never an error.
    public let warnings: [Diagnostic]
  }

  /// Reads the rule set of some folders.
  ///
  /// - Parameter folders: paths of folders such as `Rules`, made to hold `lexicon/`, `mentions/` and
  ///   so on. A file of a later folder replaces the one of the same path in an earlier folder, and
  ///   `enabled: false` in it switches the rule off. Fragments and the numbers of `policy.yml` are
  ///   replaced one by one.
  /// - Throws: everything that is wrong in all files, errors and warnings.
  public static func load(from folders: [String]) throws(Diagnostics) -> RuleSet {
    try loaded(from: folders).rules
  }

  /// Reads the rule set of some folders as `load` does, and keeps the warnings.
  public static func loaded(from folders: [String]) throws(Diagnostics) -> Loaded {
    var log = DiagnosticLog()
    let files = RuleFolder.files(of: folders, log: &log)
    var reader = RuleSetReader(files: files, log: log)
    let rules = reader.ruleSet(hash: RuleFolder.hash(of: files))
    if reader.log.hasErrors { throw Diagnostics(reader.log.sorted) }
    return Loaded(rules: rules, warnings: reader.log.sorted)
  }
}
