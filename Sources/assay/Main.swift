import ArgumentParser
import Claims
import Foundation

/// The entry point: parses, runs, and turns what went wrong into words and an exit code.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try Assay.parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch let diagnostics as Diagnostics {
      Terminal.error(diagnostics.description)
      exit(Outcome.nothingChecked.rawValue)
    } catch let failure as Outcome.Failure {
      Terminal.error("error: \(failure.message)")
      exit(failure.outcome.rawValue)
    } catch {
      finish(error)
    }
  }

  /// Help and version go to standard output with 0; usage errors are 2, not the parser's 64.
  private static func finish(_ error: any Error) -> Never {
    let code = Assay.exitCode(for: error)
    guard !code.isSuccess else {
      print(Assay.fullMessage(for: error))
      exit(0)
    }
    let isUsage = code == ExitCode.validationFailure
    Terminal.error(isUsage ? Assay.fullMessage(for: error) : "error: \(error)")
    exit((isUsage ? Outcome.nothingChecked : Outcome.internalError).rawValue)
  }
}
