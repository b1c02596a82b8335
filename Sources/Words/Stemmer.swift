private import CStemmer

/// The Snowball stemmer for English ("Porter2"), over libstemmer.
///
/// Not `Sendable`: the C object holds the last word. Make one per task; it is cheap.
public final class Stemmer {
  private let handle: OpaquePointer?
  private var cache: [String: String] = [:]

  /// Makes a stemmer.
  public init() { handle = sb_stemmer_new("english", "UTF_8") }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a folded word: "launches" and "launched" are "launch".
  public func stem(_ word: String) -> String {
    if let known = cache[word] { return known }
    let stem = computeStem(word)
    if cache.count > 20_000 { cache.removeAll() }
    cache[word] = stem
    return stem
  }

  private func computeStem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let handle, bytes.count < 256,
      let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count))
    else { return word }
    let length = Int(sb_stemmer_length(handle))
    return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }
}
