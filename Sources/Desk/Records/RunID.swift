/// The name of a run in its desk: `r1`, `r2` and so on, in the order of recording.
///
/// A name is never used twice in one desk. Another desk has names of its own, so an imported run
/// gets the next free one.
public struct RunID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The place in the order of recording, from 1.
  public let number: Int

  /// Makes a name of a place, from 1.
  public init(number: Int) { self.number = number }

  /// Reads `r12`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.hasPrefix("r"), let number = Int(text.dropFirst()), number > 0 else { return nil }
    guard "r\(number)" == text else { return nil }
    self.number = number
  }

  /// `r12`.
  public var description: String { "r\(number)" }

  /// Orders by recording.
  public static func < (a: RunID, b: RunID) -> Bool { a.number < b.number }
}
