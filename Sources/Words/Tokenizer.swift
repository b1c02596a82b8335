/// Splits text into words, numbers and marks, with their UTF-8 byte offsets.
public enum Tokenizer {
  /// The tokens of a text; offsets count from `base`.
  public static func tokens(in text: some StringProtocol, base: Int = 0) -> [WordToken] {
    let bytes = Array(text.utf8)
    return TokenReader(bytes, in: 0..<bytes.count, base: base).tokens()
  }

  /// The tokens of a part of a text that is given as valid UTF-8; offsets count from its beginning.
  public static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [WordToken] {
    TokenReader(bytes, in: range, base: 0).tokens()
  }
}
