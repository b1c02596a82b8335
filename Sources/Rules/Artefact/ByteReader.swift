/// Reads what a `ByteWriter` wrote. Whatever the bytes are, it answers or throws.
struct ByteReader {
  /// The bytes are not what a writer of this format writes.
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var place: Int

  init(_ bytes: [UInt8], from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  var isAtEnd: Bool { place == bytes.count }

  private mutating func byte() throws(Damaged) -> UInt8 {
    guard place < bytes.count else { throw Damaged() }
    place += 1
    return bytes[place - 1]
  }

  mutating func number() throws(Damaged) -> Int {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return Int(Int64(number >> 1)) ^ -Int(Int64(number & 1)) }
    }
    throw Damaged()
  }

  mutating func truth() throws(Damaged) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Damaged()
    }
  }

  mutating func text() throws(Damaged) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  mutating func optionalText() throws(Damaged) -> String? {
    try optional { reader throws(Damaged) in try reader.text() }
  }

  mutating func optional<Value>(
    _ body: (inout ByteReader) throws(Damaged) -> Value
  ) throws(Damaged) -> Value? {
    try truth() ? try body(&self) : nil
  }

  mutating func list<Value>(
    _ body: (inout ByteReader) throws(Damaged) -> Value
  ) throws(Damaged) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  mutating func texts() throws(Damaged) -> [String] {
    try list { reader throws(Damaged) in try reader.text() }
  }

  mutating func namedTexts() throws(Damaged) -> [String: String] {
    let pairs = try list { reader throws(Damaged) in (try reader.text(), try reader.text()) }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  /// The number of things that follow, each of which takes a byte at least.
  private mutating func count() throws(Damaged) -> Int {
    let count = try number()
    guard (0...bytes.count - place).contains(count) else { throw Damaged() }
    return count
  }
}
