import Claims

extension Citation {
  /// The publication with its date and grade: `AP, "US, allies clash", 4 Nov 2022, weak source`.
  var words: String {
    var parts = [source.phrase]
    let published = Period(edtf: source.published)?.words ?? source.published.trimmedPrintable
    if !published.isEmpty { parts.append(published) }
    if source.grade == .weak { parts.append(Citation.weak) }
    return parts.joined(separator: ", ")
  }

  private static let weak = "weak source"
}
