/// The first place where a recorded report and a new run do not say the same.
struct ReplayDifference {
  /// Keys that a reader wants to hear of first; the others follow by name.
  private static let order = [
    "uri", "text_sha256", "dateline", "blocks", "mentions", "claims", "relations", "editorial",
    "coverage", "notifications", "id", "occurrence", "quote", "rule", "verdict", "level",
    "stated", "expected", "working", "message", "suggestion",
  ]
  /// Offsets into the original file, which a report does not hold.
  private static let ignored: Set = ["source_byte"]

  /// The difference in a sentence; nil where everything recorded is found again. Members that the
  /// recorded report does not have are not compared: a later version may add some.
  static func between(
    _ recorded: ReplayValue, _ fresh: ReplayValue, at path: String = ""
  ) -> String? {
    switch (recorded, fresh) {
    case (.object(let old), .object(let new)): return objects(old, new, path)
    case (.array(let old), .array(let new)): return lists(old, new, path)
    default:
      return recorded == fresh
        ? nil : "\(path): recorded \(recorded.words), now \(fresh.words)"
    }
  }

  private static func objects(
    _ old: [String: ReplayValue], _ new: [String: ReplayValue], _ path: String
  ) -> String? {
    let known = order.filter { old[$0] != nil }
    let rest = old.keys.filter { !order.contains($0) && !ignored.contains($0) }.sorted()
    for key in known + rest {
      guard let value = old[key] else { continue }
      let place = path.isEmpty ? key : "\(path).\(key)"
      guard let other = new[key] else { return "\(place): recorded \(value.words), now missing" }
      if let difference = between(value, other, at: place) { return difference }
    }
    return nil
  }

  private static func lists(
    _ old: [ReplayValue], _ new: [ReplayValue], _ path: String
  ) -> String? {
    for (index, pair) in zip(old, new).enumerated() {
      if let difference = between(pair.0, pair.1, at: place(path, index, pair.0)) {
        return difference
      }
    }
    guard old.count != new.count else { return nil }
    let index = min(old.count, new.count)
    let odd = old.count > index ? old[index] : new[index]
    let state = old.count > index ? "no longer found" : "not recorded"
    return "\(place(path, index, odd)): \(state) (recorded \(old.count), now \(new.count))"
  }

  /// `claims[3] "59 launches"`.
  private static func place(_ path: String, _ index: Int, _ value: ReplayValue) -> String {
    let quote = value["quote"]?.string.map { " \"\(FindingCard.printable($0))\"" } ?? ""
    return "\(path)[\(index)]\(quote)"
  }
}
