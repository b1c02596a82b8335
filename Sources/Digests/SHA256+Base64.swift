import Foundation

extension SHA256 {
  /// The digest of a text's UTF-8 bytes in base64, as content security policies write it.
  public static func base64(of text: String) -> String {
    let digits = Array(hex(of: text).utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).map { place in
      nibble(digits[place]) << 4 | nibble(digits[place + 1])
    }
    return Data(bytes).base64EncodedString()
  }

  private static func nibble(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
}
