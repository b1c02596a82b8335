import Synchronization

/// Tells which of many anchored patterns may match at a place, in one look at a few bytes.
///
/// It never rules out a pattern that matches, but may let one pass that does not: the expressions
/// are read as outlines that match a little more than they do, and joined into one automaton. That
/// is done when the screen is first used, and shared by all tasks from then on; a `ScreenScratch`
/// keeps what was worked out on the way.
///
/// After the sets of RE2 and the literal filters of Hyperscan: the time for a place does not depend
/// on the number of patterns.
public struct PatternScreen: Sendable {
  /// How far it looks, in bytes; a pattern that is still open then passes.
  public static let reach = 72

  private let shared: Shared

  /// A group of a pattern, by its name, and the words that it must begin with to count.
  public typealias Opening = (group: String, words: WordOpenings)

  /// Joins some patterns.
  ///
  /// - Parameters:
  ///   - groups: which patterns are tried together, by their indexes.
  ///   - opening: answers what is known of a group of the pattern of an index besides its
  ///     expression; asked when the screen is first used.
  public init(
    _ patterns: [Pattern], groups: [[Int]],
    opening: @escaping @Sendable (Int) -> Opening? = { _ in nil }
  ) {
    shared = Shared(patterns: patterns, groups: groups, opening: opening)
  }

  var tables: ScreenTables { shared.tables }

  private final class Shared: Sendable {
    private let patterns: [Pattern]
    private let groups: [[Int]]
    private let opening: @Sendable (Int) -> Opening?
    private let made = AtomicLazyReference<ScreenTables>()

    init(
      patterns: [Pattern], groups: [[Int]], opening: @escaping @Sendable (Int) -> Opening?
    ) {
      self.patterns = patterns
      self.groups = groups
      self.opening = opening
    }

    var tables: ScreenTables {
      made.load() ?? made.storeIfNil(ScreenTables(patterns, groups: groups, openings: opening))
    }
  }
}
