extension String {
  /// The text without control and direction characters, so that what somebody typed cannot steer
  /// a terminal later; a tab or a line break becomes a space.
  var printable: String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar.properties.isWhitespace: scalars.append(" ")
      case .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .control, .surrogate: continue
      case .format where scalar.properties.isBidiControl: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text without white space at its ends.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
