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

  /// Joins some patterns. `groups` says which of them are tried together, by their indexes.
  public init(_ patterns: [Pattern], groups: [[Int]]) {
    shared = Shared(patterns: patterns, groups: groups)
  }

  var tables: ScreenTables { shared.tables }

  private final class Shared: Sendable {
    private let patterns: [Pattern]
    private let groups: [[Int]]
    private let made = AtomicLazyReference<ScreenTables>()

    init(patterns: [Pattern], groups: [[Int]]) {
      self.patterns = patterns
      self.groups = groups
    }

    var tables: ScreenTables {
      made.load() ?? made.storeIfNil(ScreenTables(patterns, groups: groups))
    }
  }
}
