import Claims

extension Report {
  /// Something that kept an input or a part of it from being checked.
  struct Incident {
    let uri: String
    /// Where in the document, where that is known.
    let range: TextRange?
    let code: String
    let message: String
    /// The place of the document in the run; nil for an input that could not be read.
    let document: Int?
  }

  /// What could not be read and what could not be checked, in the order of the documents.
  var incidents: [Incident] {
    let notes = documents.enumerated().flatMap { index, document in
      document.notifications.map {
        Incident(
          uri: document.document.uri, range: $0.range, code: $0.code, message: $0.message,
          document: index)
      }
    }
    let unread = failures.map {
      Incident(
        uri: $0.uri, range: nil, code: Report.unreadable, message: $0.message, document: nil)
    }
    return notes + unread
  }

  /// The code of inputs that could not be read.
  static let unreadable = "input/unreadable"
}
