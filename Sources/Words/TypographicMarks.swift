/// The folded forms of dashes and quotation marks, which texts are full of, worked out once.
enum TypographicMarks {
  private static let first: UInt32 = 0x2010
  private static let forms: [String] = (first...0x2027).map { value in
    Unicode.Scalar(value).map { Folding.fold(String(Character($0))) } ?? ""
  }

  /// The folded form of a mark; nil for other characters.
  static func folded(_ value: UInt32) -> String? {
    guard value >= first, value - first < forms.count else { return nil }
    return forms[Int(value - first)]
  }
}
