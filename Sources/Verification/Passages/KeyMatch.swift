/// Finds a word among those of a passage: the same stem or family, else one that begins alike, as
/// "allocation" and "allocated" do.
enum KeyMatch {
  /// How many letters must be common at the beginning.
  private static let shortest = 5

  static func contains(_ keys: Set<String>, _ key: String) -> Bool {
    if keys.contains(key) { return true }
    guard key.utf8.count >= shortest, !key.utf8.contains(where: { $0 < 0x3A }) else { return false }
    return keys.contains { isAlike($0, key) }
  }

  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count < b.utf8.count ? (a.utf8, b.utf8) : (b.utf8, a.utf8)
    guard short.count >= shortest, long.count - short.count <= 4 else { return false }
    var common = 0
    for (x, y) in zip(short, long) {
      guard x == y else { break }
      common += 1
    }
    return common >= shortest && common >= short.count - 1
  }
}
