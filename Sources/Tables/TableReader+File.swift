public import Foundation

extension TableReader {
  /// Reads a file in pieces of `chunkSize` bytes. Throws what Foundation throws where the file
  /// cannot be opened or read, and `TableError` where it has no usable header.
  public init(contentsOf url: URL, chunkSize: Int = 1 << 16) throws {
    let file = try FileHandle(forReadingFrom: url)
    try self.init { try file.read(upToCount: chunkSize).map { [UInt8]($0) } ?? [] }
  }
}
