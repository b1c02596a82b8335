/// The exit codes of the tool.
enum Outcome: Int32 {
  case clean = 0
  case findings = 1
  /// Usage, configuration, rule or corpus error.
  case nothingChecked = 2
  /// Some input was unreadable; results for the rest were written.
  case partial = 3
  case internalError = 70

  /// An error that ends a command with its own exit code.
  struct Failure: Error {
    let outcome: Outcome
    let message: String

    init(_ outcome: Outcome, _ message: String) {
      self.outcome = outcome
      self.message = message
    }
  }
}
