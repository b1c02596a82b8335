import Claims

/// Places of one article as SARIF locations: lines and columns of the text, bytes of the file.
struct SARIFPlaces {
  private let places: Places
  private let artifacts: SARIFArtifacts

  init(_ document: Document, _ artifacts: SARIFArtifacts) {
    places = Places(document)
    self.artifacts = artifacts
  }

  /// A range of the article, or the article as a whole.
  func location(_ range: TextRange?, id: Int? = nil, message: String? = nil) -> JSONValue {
    .compact([
      ("id", id.map { .integer($0) }),
      (
        "physicalLocation",
        .compact([
          ("artifactLocation", artifacts.location(places.document.uri)),
          ("region", range.map(region)),
        ])
      ),
      ("message", message.map(SARIFMessage.text)),
    ])
  }

  private func region(_ range: TextRange) -> JSONValue {
    let start = places.lines.position(at: range.lower)
    let end = places.lines.position(at: range.upper)
    let bytes = places.document.sourceMap.source(of: range)
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
      "byteOffset": .integer(bytes.lower), "byteLength": .integer(bytes.length),
      "snippet": ["text": .string(places.document.string(in: range))],
    ]
  }
}
