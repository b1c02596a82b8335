import Claims

/// What was found wrong so far. It keeps a bounded number, for packages of millions of rows.
struct Complaints: Sendable {
  /// How many complaints and diagnostics are kept.
  static let limit = 1000

  /// Complaints whose place is still to be looked up.
  private(set) var pending: [Complaint] = []
  /// Diagnostics about whole files, and those that already know their place.
  private(set) var placed: [Diagnostic] = []
  /// How many were not kept.
  private(set) var dropped = 0
  /// Whether any of them is an error.
  private(set) var hasErrors = false

  var isEmpty: Bool { pending.isEmpty && placed.isEmpty }

  mutating func add(_ complaint: Complaint) {
    hasErrors = hasErrors || complaint.severity == .error
    guard pending.count + placed.count < Complaints.limit else {
      dropped += 1
      return
    }
    pending.append(complaint)
  }

  mutating func add(_ diagnostic: Diagnostic) {
    hasErrors = hasErrors || diagnostic.severity == .error
    guard pending.count + placed.count < Complaints.limit else {
      dropped += 1
      return
    }
    placed.append(diagnostic)
  }

  mutating func add(_ other: Complaints) {
    other.pending.forEach { add($0) }
    other.placed.forEach { add($0) }
    dropped += other.dropped
  }
}
