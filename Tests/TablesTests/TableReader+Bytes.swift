import Tables

extension TableReader {
  /// Reads bytes in pieces of `chunk`.
  init(bytes: [UInt8], chunk: Int) throws {
    var place = 0
    try self.init {
      let end = min(bytes.count, place + chunk)
      defer { place = end }
      return Array(bytes[place..<end])
    }
  }
}
