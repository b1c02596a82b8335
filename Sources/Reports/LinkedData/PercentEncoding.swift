/// Bytes of addresses as `%2F`.
enum PercentEncoding {
  static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }

  /// A path as a URI reference (RFC 3986): an absolute one as a `file` URI, an address of the web as
  /// it is, and anything else as a relative reference.
  static func reference(_ path: String) -> String {
    if Markup.isWebAddress(path) { return encoded(path, keeping: "-._~:/?#[]@!$&'()*+,;=%") }
    let reference = encoded(path, keeping: "-._~/!$&'()*+,;=@")
    return path.hasPrefix("/") ? "file://\(reference)" : reference
  }

  private static func encoded(_ text: String, keeping kept: String) -> String {
    let plain = Set(kept.utf8)
    return text.utf8.map { byte in
      let isAlphanumeric =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
      return isAlphanumeric || plain.contains(byte)
        ? String(UnicodeScalar(byte)) : escaped(byte)
    }.joined()
  }
}
