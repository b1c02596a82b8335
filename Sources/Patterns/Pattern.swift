/// A regular expression of PCRE2 over UTF-8.
///
/// Making one costs nothing: the expression is compiled, to machine code where the platform allows
/// it, when it is first used, and from then on shared by all tasks and all copies of the value. `.`
/// stops at line breaks, `$` stands before the last one, and `\d`, `\w`, `\s` and `\b` know ASCII
/// only; `\p{L}` and its kin know all of Unicode. The same name may be given to several groups.
public struct Pattern: Sendable {
  /// The expression as written.
  public let source: String
  /// Whether upper and lower case match each other.
  public let isCaseless: Bool

  let programs: PatternPrograms

  /// Keeps the expression; it is compiled when first used.
  public init(_ source: String, caseless: Bool = true) {
    self.source = source
    isCaseless = caseless
    programs = PatternPrograms(source: source, isCaseless: caseless)
  }

  /// Keeps an expression that was found sound before, with the names of its groups, so that neither
  /// has to be found out again.
  public init(sound source: String, caseless: Bool = true, groupNames: [String]) {
    self.source = source
    isCaseless = caseless
    programs = PatternPrograms(source: source, isCaseless: caseless, groupNames: groupNames)
  }

  /// Throws what is wrong with the expression. A pattern that was not found sound must not be
  /// matched.
  public func validate() throws(PatternError) {
    if let error = programs.outline.error { throw error }
  }

  /// The names of the groups, sorted, each once; empty for an expression that is wrong.
  public var groupNames: [String] { programs.outline.groupNames }
}

extension Pattern: Hashable {
  /// Patterns are equal when expression and options are.
  public static func == (a: Pattern, b: Pattern) -> Bool {
    a.source == b.source && a.isCaseless == b.isCaseless
  }

  /// Hashes the expression and its options.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(isCaseless)
  }
}
