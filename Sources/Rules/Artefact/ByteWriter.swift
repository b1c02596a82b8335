/// Writes values one after the other: whole numbers in groups of seven bits, the lowest first, and
/// texts as the number of their bytes and the bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    // Zigzag, so that small negative numbers stay short.
    var rest = UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ truth: Bool) { bytes.append(truth ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ text: String?) { write(text) { $0.write($1) } }

  /// Writes whether a value is there, and it.
  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  /// Writes the number of values, and them.
  mutating func write<Value>(
    list values: some Collection<Value>, _ body: (inout ByteWriter, Value) -> Void
  ) {
    write(values.count)
    for value in values { body(&self, value) }
  }

  mutating func write(texts: [String]) { write(list: texts) { $0.write($1) } }

  /// Writes names with their texts, sorted by name, so that equal values give equal bytes.
  mutating func write(named texts: [String: String]) {
    write(list: texts.sorted { $0.key < $1.key }) { writer, pair in
      writer.write(pair.key)
      writer.write(pair.value)
    }
  }
}
