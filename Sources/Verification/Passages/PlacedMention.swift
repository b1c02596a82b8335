import Claims

/// A mention with the words that it covers.
struct PlacedMention {
  let mention: Mention
  var words: Range<Int>
  /// The date that several mentions give together: "February 17" and "1972".
  var joined: Period?

  /// Whose age it is, for a bare number that is one: "Ada King, 36, died"; and "died at 36".
  var ageOf: String?

  var isDate: Bool { mention.kind == .date || mention.kind == .period || joined != nil }
}
