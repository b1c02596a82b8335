private import CSodium

/// SHA-256 as of FIPS 180-4, over libsodium.
public enum SHA256 {
  /// The digest of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public static func hex(of text: String) -> String {
    var text = text
    return text.withUTF8 { hex(of: $0) }
  }

  /// The digest of bytes, as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { hex(of: $0) }
  }

  private static func hex(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&digest, bytes.baseAddress, UInt64(bytes.count))
    return hexadecimal(digest)
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
