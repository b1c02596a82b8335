import Claims
import Foundation
import Workbench

/// The texts that `--source` names. Each must be readable: a missing one would look like silence.
struct SourceFiles {
  let paths: [String]

  func documents(in folder: URL) throws -> [Document] {
    let reader = InputReader(dateline: nil)
    return try paths.map { path in
      switch reader.read(path: path, relativeTo: folder) {
      case .success(let document): return document
      case .failure(let failure):
        throw Outcome.Failure(.nothingChecked, "\(failure.uri): \(failure.message)")
      }
    }
  }
}
