import Claims

/// Collects what is wrong, so that all of it can be shown at once.
struct DiagnosticLog {
  private(set) var all: [Diagnostic] = []

  mutating func add(_ diagnostic: Diagnostic) { all.append(diagnostic) }

  var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// What was found, in the order of files, lines and columns; what names no place comes first.
  var sorted: [Diagnostic] {
    all.enumerated().sorted { a, b in
      let (left, right) = (a.element.position, b.element.position)
      return (left?.file ?? "", left?.line ?? 0, left?.column ?? 0, a.offset)
        < (right?.file ?? "", right?.line ?? 0, right?.column ?? 0, b.offset)
    }.map(\.element)
  }
}
