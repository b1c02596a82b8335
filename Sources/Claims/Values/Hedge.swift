/// Words that turn a printed number into an interval: "about", "at least", "nearly".
public struct Hedge: Hashable, Sendable {
  /// What the words do to the number.
  public enum Comparator: String, Hashable, Sendable, CaseIterable {
    /// No hedge: the figure as printed.
    case equal
    /// "about 240": trailing zeros are not significant.
    case about
    /// "nearly 50": up to the number, not beyond.
    case nearly
    /// "just over 50": from the number, not far beyond.
    case justOver
    case atLeast, moreThan, atMost, lessThan
  }

  /// The words as printed, such as "at least"; empty for a bare figure.
  public let text: String
  /// What they mean.
  public let comparator: Comparator

  /// Makes a hedge.
  public init(text: String, comparator: Comparator) {
    self.text = text
    self.comparator = comparator
  }

  /// No hedge.
  public static let none = Hedge(text: "", comparator: .equal)
}
