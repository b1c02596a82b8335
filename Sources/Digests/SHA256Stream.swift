private import CSodium

/// A SHA-256 that is fed piece by piece, for content that does not fit in memory.
public struct SHA256Stream {
  private var state = crypto_hash_sha256_state()

  /// Starts an empty digest.
  public init() { crypto_hash_sha256_init(&state) }

  /// Adds bytes.
  public mutating func update(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// Adds a text's UTF-8 bytes.
  public mutating func update(_ text: String) { update(Array(text.utf8)) }

  /// The digest of all that was added, as 64 lower-case hexadecimal digits. The stream itself can
  /// go on.
  public func hex() -> String {
    var copy = state
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&copy, &digest)
    return SHA256.hexadecimal(digest)
  }
}
