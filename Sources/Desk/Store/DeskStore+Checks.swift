extension DeskStore {
  /// Refuses what is not a SHA-256.
  func check(hash: String, as field: String) throws(DeskError) {
    guard hash.isHash else {
      throw .invalid(field: field, value: hash, expected: "64 lower-case hexadecimal digits")
    }
  }

  /// Refuses a reader without a name, or with one that would not print on a line.
  func check(reader: String) throws(DeskError) {
    guard reader.isName else {
      throw .invalid(field: "reader", value: reader.printable, expected: "a name on one line")
    }
  }
}

extension String {
  /// Whether it is a SHA-256 in 64 lower-case hexadecimal digits.
  var isHash: Bool {
    utf8.count == 64
      && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Whether it prints on one line and is not blank.
  var isName: Bool { !trimmed.isEmpty && self == printable }
}
