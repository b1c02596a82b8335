import Claims

/// A mention with the words that it covers.
struct PlacedMention {
  let mention: Mention
  var words: Range<Int>
  /// The date that several mentions give together: "February 17" and "1972".
  var joined: Period?

  var isDate: Bool { mention.kind == .date || mention.kind == .period || joined != nil }
}
