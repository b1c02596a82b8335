public import Claims

/// Why the desk could not do what it was asked to.
public enum DeskError: Error, Hashable, Sendable {
  /// The file is not an SQLite database.
  case notADatabase(path: String)
  /// The file is an SQLite database of somebody else.
  case notADesk(path: String)
  /// A newer version of the tool made the file.
  case newerSchema(path: String, found: Int, known: Int)
  /// The file or its folder cannot be made or written to; with the system's words.
  case notWritable(path: String, detail: String)
  /// The file is damaged or cut short; with SQLite's words.
  case corrupt(path: String, detail: String)
  /// There is no room left. Nothing of the last change was recorded.
  case diskFull(path: String)
  /// Another process held the desk for longer than this one was willing to wait.
  case busy(path: String)
  /// Anything else that SQLite reports, in its words.
  case failed(path: String, detail: String)
  /// A row holds a value that the desk never writes.
  case unreadableRow(DeskProblem.Kind, Int, String)
  /// The desk holds no such run.
  case noSuchRun(RunID)
  /// `copy-stands` without a reason.
  case reasonMissing
  /// A value that cannot be recorded: the field, the value and what it should be.
  case invalid(field: String, value: String, expected: String)
  /// Somebody decided in the meantime; with the number of that decision.
  case stale(latest: Int)
  /// An export cannot be read; nothing of it was recorded.
  case refused(Diagnostics)
}

extension DeskError: CustomStringConvertible {
  /// The error in one sentence without a full stop, with what to do about it where that is known.
  public var description: String {
    switch self {
    case .notADatabase(let path): "\(path) is not a desk: it is no SQLite database"
    case .notADesk(let path): "\(path) is not a desk: it is the database of something else"
    case .newerSchema(let path, let found, let known):
      "\(path) was written by a newer version (schema \(found), this version knows \(known)); "
        + "update this program to open it"
    case .notWritable(let path, let detail):
      "\(path) cannot be written to (\(detail)); choose another place for the desk"
    case .corrupt(let path, let detail):
      "\(path) is damaged (\(detail)); restore it from a copy or import an export of it"
    case .diskFull(let path):
      "no room left for \(path); the last change was not recorded, all earlier ones are kept"
    case .busy(let path): "\(path) is in use by another process; try again"
    case .failed(let path, let detail): "\(path): \(detail)"
    case .unreadableRow(let kind, let number, let field):
      "\(kind) \(number) of the desk has no readable '\(field)'; verify the desk"
    case .noSuchRun(let id): "the desk holds no run \(id)"
    case .reasonMissing: "copy stands needs a reason"
    case .invalid(let field, let value, let expected):
      "'\(value)' cannot be recorded as \(field): it should be \(expected)"
    case .stale(let latest):
      "somebody decided about this in the meantime (decision \(latest)); look again"
    case .refused(let diagnostics): diagnostics.description
    }
  }
}
