/// A regular expression of PCRE2 over UTF-8, case-insensitive, compiled when first used.
///
/// A pattern is a value; copies share the compiled code. Hashing and equality go by the source.
public struct Pattern: Sendable {
  /// How a match is placed.
  public enum Placement: Int, Sendable, CaseIterable {
    /// It begins where matching begins.
    case anchored
    /// It begins anywhere from there.
    case anywhere
    /// It ends where the text given ends.
    case ending
  }

  /// The expression as written.
  public let source: String

  private let codes: CodeStore

  /// Keeps the expression; nothing is compiled yet.
  public init(_ source: String) {
    self.source = source
    codes = CodeStore()
  }

  /// What is wrong with the expression; nil where it compiles.
  public func syntaxError() -> PatternError? {
    do {
      _ = try MatchCode(source, placement: .anywhere, compilesForSpeed: false)
      return nil
    } catch {
      return error
    }
  }

  /// Matches in `bytes`, which must be valid UTF-8, between two offsets on character boundaries.
  ///
  /// Lookbehind sees the bytes before `start`; nothing sees the bytes from `end` on. An expression
  /// that does not compile matches nothing: its rule was refused when it was loaded.
  public func match(
    in bytes: [UInt8], from start: Int, to end: Int, _ placement: Placement,
    scratch: borrowing MatchScratch
  ) -> MatchOutcome {
    guard start <= end, end <= bytes.count, let code = codes.code(for: source, placement) else {
      return .none
    }
    return code.match(in: bytes, from: start, to: end, scratch: scratch)
  }
}

extension Pattern: Hashable {
  /// Whether both are the same expression.
  public static func == (a: Pattern, b: Pattern) -> Bool { a.source == b.source }

  /// Hashes the expression.
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
