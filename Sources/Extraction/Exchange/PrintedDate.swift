import Claims

/// Which parts of a date its words print, so that an open date can be written as it stands.
struct PrintedDate {
  private let names: Set<String>

  /// Reads the named parts of a mention.
  init(_ mention: Mention) { names = Set(mention.captures.map(\.name)) }

  /// Whether a day is named at all.
  var hasDay: Bool { !names.isDisjoint(with: ["d", "m", "w", "rel", "n", "s", "u", "y"]) }

  /// The date with X for what its words leave open: `XXXX-05-09`, `XXXX-WXX-5`; nil where they
  /// leave nothing open.
  func open(_ day: CalendarDay) -> String? {
    guard names.isDisjoint(with: ["y", "s", "rel", "u", "st", "num"]) else { return nil }
    let text = "\(day)"
    if names.contains("m") || names.contains("name") {
      return "XXXX" + text.dropFirst(4)
    }
    if names.contains("d") { return "XXXX-XX" + text.dropFirst(7) }
    return names.contains("w") ? "XXXX-WXX-\(day.weekday)" : nil
  }
}
