import Claims

/// The files that a run speaks of, each with its index: the articles, then the files of the corpus
/// that hold the evidence, in the order of their first use.
struct SARIFArtifacts {
  private(set) var values: [JSONValue] = []
  private var indices: [String: Int] = [:]

  init(_ report: Report) {
    for document in report.documents {
      add(
        document.document.uri, role: "analysisTarget", mediaType: document.document.mediaType,
        hash: document.document.sourceHash)
    }
    for document in report.documents {
      for finding in document.findings {
        for fact in finding.comparisons.map(\.fact) + finding.later {
          add(fact.file, role: "attachment", mediaType: "text/csv", hash: nil)
        }
      }
    }
  }

  /// `{"uri", "index"}` of a file.
  func location(_ path: String) -> JSONValue {
    .compact([
      ("uri", .string(PercentEncoding.reference(path))),
      ("index", indices[path].map { .integer($0) }),
    ])
  }

  private mutating func add(_ path: String, role: String, mediaType: String, hash: String?) {
    guard indices[path] == nil else { return }
    indices[path] = values.count
    values.append(
      .compact([
        ("location", location(path)), ("roles", .array([.string(role)])),
        ("mimeType", .string(mediaType)),
        ("hashes", hash.map { ["sha-256": .string($0)] }),
      ]))
  }
}
