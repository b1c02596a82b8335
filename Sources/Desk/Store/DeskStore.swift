public import Foundation
import GRDB

/// What people do: the runs that were recorded and the decisions about their findings, in one
/// SQLite file.
///
/// Rows are only ever added, which triggers enforce, and each row's hash covers the row before it,
/// which `verify` recomputes. Any number of stores, in this process or others, may work on one file
/// at the same time. The clock and the reader are parameters.
public final class DeskStore: Sendable {
  /// The file.
  public let url: URL
  let queue: DatabaseQueue

  /// Opens a desk; makes the file, and the folders above it, where they are missing.
  ///
  /// - Parameters:
  ///   - url: the file, by custom called `desk.sqlite`.
  ///   - patience: for how many seconds to wait for another process that is writing.
  /// - Throws: `notADatabase`, `notADesk`, `newerSchema`, `notWritable`, `corrupt`, `diskFull`,
  ///   `busy`. A file that is no desk is left as it is.
  public init(at url: URL, patience: Double = 10) throws(DeskError) {
    self.url = url
    let folder = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw DeskError(making: folder, for: url.path, error)
    }
    do {
      queue = try DeskStore.open(url, patience: patience)
    } catch {
      throw DeskError(error, path: url.path)
    }
  }

  /// How far the desk has come.
  public func head() throws(DeskError) -> DeskHead {
    try read { db in
      let run = try DeskStore.last(RunRow.self, in: db)
      let decision = try DeskStore.last(DecisionRow.self, in: db)
      return DeskHead(
        runs: run.number, decisions: decision.number, runHash: run.hash,
        decisionHash: decision.hash)
    }
  }

  func read<Value: Sendable>(
    _ body: @Sendable (Database) throws -> Value
  ) throws(DeskError) -> Value {
    do { return try queue.read(body) } catch { throw DeskError(error, path: url.path) }
  }

  /// One transaction that keeps other writers out from its start, and that is undone as a whole
  /// when the body throws.
  func write<Value: Sendable>(
    _ body: @Sendable (Database) throws -> Value
  ) throws(DeskError) -> Value {
    do { return try queue.write(body) } catch { throw DeskError(error, path: url.path) }
  }
}
