import Claims

extension TextRange {
  /// Whether the range holds no byte.
  var isEmpty: Bool { lower == upper }
}
