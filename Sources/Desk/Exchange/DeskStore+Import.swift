import GRDB

extension DeskStore {
  /// Adds what an export holds and this desk does not.
  ///
  /// An export of this desk, or of one that went on from its end, is added as it is: into an empty
  /// desk it restores names, order and hashes. Anything else is added at the end, with new numbers
  /// and the hash that it had before as its origin; importing it again adds nothing.
  ///
  /// - Parameters:
  ///   - text: the lines.
  ///   - file: the name of the file, for diagnostics.
  /// - Throws: `refused` with everything that is wrong, and then nothing is added; `diskFull`,
  ///   `busy` and the like.
  public func add(export text: String, named file: String) throws(DeskError) -> DeskImport {
    try write { db in
      var reader = ExportReader(file: file)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        try reader.take(line, in: db)
        if reader.isHopeless { break }
      }
      return try reader.finish()
    }
  }
}
