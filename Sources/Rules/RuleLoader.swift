public import Claims
public import Foundation

/// Reads rule folders.
public enum RuleLoader {
  /// A rule set, and what its author should know though it can be used.
  public struct Loaded: Sendable {
    /// The rules and their vocabulary.
    public let rules: RuleSet
    /// What looks wrong, in the order of files and lines; never an error.
    public let warnings: [Diagnostic]
    /// Whether it came from the cache, so that no YAML was read.
    public let isFromCache: Bool
  }

  /// Reads the rule set of some folders.
  ///
  /// - Parameters:
  ///   - folders: folders such as `Rules`, made to hold `lexicon/`, `mentions/` and so on. A file
  ///     of a later folder replaces the one of the same path in an earlier folder, and
  ///     `enabled: false` in it switches the rule off. Fragments and the numbers of `policy.yml` are
  ///     replaced one by one.
  ///   - cache: a folder where the compiled form of rule sets is kept; nil for none. It need not
  ///     exist, and is never a reason to fail.
  /// - Throws: everything that is wrong in all files, errors and warnings, in their order.
  public static func load(
    from folders: [URL], cache: URL? = nil
  ) throws(Diagnostics) -> RuleSet {
    try loaded(from: folders, cache: cache).rules
  }

  /// Reads the rule set of some folders as `load` does, and keeps the warnings.
  public static func loaded(
    from folders: [URL], cache: URL? = nil
  ) throws(Diagnostics) -> Loaded {
    var log = DiagnosticLog()
    let folders = RuleFolder.folders(at: folders)
    let files = RuleFolder.files(of: folders, log: &log)
    let hash = RuleFolder.hash(of: files)
    let cache = cache.map { RuleCache(folder: $0) }
    if !log.hasErrors, let bytes = cache?.bytes(hash: hash),
      let known = RuleArtefact.loaded(from: bytes, hash: hash, folders: folders)
    {
      return known
    }
    var reader = RuleSetReader(files: files, log: log)
    let rules = reader.ruleSet(hash: hash)
    if reader.log.hasErrors { throw Diagnostics(reader.log.sorted) }
    let loaded = Loaded(rules: rules, warnings: reader.log.sorted, isFromCache: false)
    cache?.store(RuleArtefact.bytes(of: loaded, files: files), hash: hash)
    return loaded
  }
}
