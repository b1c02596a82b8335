/// A name in a query that means nothing in the corpus, or several things.
public struct QueryError: Error, Hashable, Sendable {
  /// What was looked for.
  public enum Part: String, Hashable, Sendable {
    case subject, measure
  }

  /// What was looked for.
  public let part: Part
  /// The name as given.
  public let name: String
  /// The ids that it means, where it means several things; else empty.
  public let meanings: [String]
  /// The nearest name that means something.
  public let guess: String?
}

extension QueryError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    guard meanings.isEmpty else {
      return "the \(part.rawValue) '\(name)' means several things; write one of: "
        + meanings.joined(separator: " ")
    }
    let text = "the corpus has no \(part.rawValue) '\(name)'"
    guard let guess else { return text + "; try 'assay corpus search'" }
    return text + "; did you mean '\(guess)'?"
  }
}
