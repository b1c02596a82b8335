import Claims
import Desk
import Foundation
import Workbench

/// The documents that a command names by path or by run.
struct NamedDocuments {
  let input: InputOptions
  let engine: Engine
  let desk: OpenDesk

  /// The documents; a run stands for its article, which must not have changed since.
  func documents() throws -> [Document] {
    guard let first = input.paths.first, input.paths.count == 1, let id = RunID(first),
      let run = try desk.store.run(id: id)
    else {
      let (documents, failures) = try input.read(in: engine.surroundings.folder)
      if let failure = failures.first {
        throw Outcome.Failure(.nothingChecked, "\(failure.uri): \(failure.message)")
      }
      return documents
    }
    let dateline = (input.dateline ?? run.dateline).map { Dateline(day: $0, origin: .flag) }
    let result = InputReader(dateline: dateline)
      .read(path: run.article, relativeTo: engine.surroundings.folder)
    switch result {
    case .failure(let failure):
      throw Outcome.Failure(.nothingChecked, "\(failure.uri): \(failure.message)")
    case .success(let document):
      guard document.sourceHash == run.sourceHash else {
        throw Outcome.Failure(
          .nothingChecked, "\(run.article) has changed since \(id); check it again")
      }
      return [document]
    }
  }
}
