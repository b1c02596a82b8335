import Claims

/// A copy problem before it is given its key.
struct CopyProblem {
  let rule: String
  let range: TextRange
  var related: [TextRange] = []
  /// The words that make up its identity, folded.
  let words: String
  let message: String
  let suggestion: String?
}
