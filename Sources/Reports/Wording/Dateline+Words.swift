import Claims

extension Dateline.Origin {
  /// Where a dateline came from, as people read it.
  var words: String {
    switch self {
    case .flag: "given by the reader"
    case .metadata: "from the page's metadata"
    case .text: "read from the text"
    case .none: "origin not recorded"
    }
  }
}

extension AsOf.Origin {
  /// Where an as-of came from, as people read it.
  var words: String {
    switch self {
    case .stated: "stated in the text"
    case .dateline: "from the dateline"
    case .assumed: "assumed"
    }
  }
}
