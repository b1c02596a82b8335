import Claims

/// Joins the time expressions of one sentence that belong together: a weekday with its date, a
/// date with its time of day, the two ends of a range, the parts of a compound duration.
struct TimeJoiner {
  let bytes: [UInt8]
  let sentence: TextRange

  /// The longest stretch of text that may stand between two pieces of one expression, in bytes.
  private static let longestGap = 24
  private static let pointGaps: Set = [
    "", ",", "at", ", at", "@", "on", ", on", "of", "in", "in the", "the", ", the", "of the",
    "on the", "for", "around", "at around", "at about", "about", "early", "late", "early in the",
    "(", ", around", "-", "by", "before", "after", "no later than",
    "or later", "or later on",
  ]
  private static let rangeGaps: Set = [
    "to", "-", "\u{2013}", "\u{2014}", "~", "through", "thru", "until", "till", "untill", "up to",
    "to the", "until the", "till the", "- the", "through the", "/",
  ]

  /// The pieces with those joined that belong together.
  func joined(_ pieces: [TimePiece]) -> [TimePiece] {
    guard pieces.contains(where: { $0.isTime || $0.isLatentPart }) else { return pieces }
    var pieces = pieces
    join(&pieces, with: point)
    join(&pieces, with: range)
    join(&pieces, with: point)
    join(&pieces, with: length)
    return pieces.map(opened)
  }

  private func join(
    _ pieces: inout [TimePiece], with union: (TimePiece, String, TimePiece) -> TimePiece?
  ) {
    var index = 0
    while index + 1 < pieces.count {
      if pieces[index].concernsTime || pieces[index + 1].concernsTime,
        let gap = gap(pieces[index], pieces[index + 1]),
        let piece = union(pieces[index], gap, pieces[index + 1])
      {
        pieces.replaceSubrange(index...index + 1, with: [piece])
        index = max(0, index - 1)
      } else {
        index += 1
      }
    }
  }

  /// What stands between two pieces, in lower case with single spaces; nil where it is too long.
  private func gap(_ a: TimePiece, _ b: TimePiece) -> String? {
    // A hedge before a length stands in the gap: "for about two hours".
    let (lower, upper) = (a.range.upper, b.isJoined ? b.range.lower : b.mention.core.lower)
    guard lower <= upper, upper - lower <= TimeJoiner.longestGap else { return nil }
    return words(lower, upper)
  }

  func words(_ lower: Int, _ upper: Int) -> String {
    var (start, end) = (lower, upper)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let isPlain = (start..<end).allSatisfy { place in
      let byte = bytes[place]
      if byte == 0x20 { return bytes[place - 1] != 0x20 }
      return byte > 0x20 && byte < 0x7F && byte &- 0x41 >= 26
    }
    if isPlain { return text }
    return text.lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func union(_ a: TimePiece, _ b: TimePiece, _ form: TimePiece.Form) -> TimePiece {
    var piece = a.leads(over: b) ? a : b
    piece.range = a.range.union(b.range)
    piece.captures = a.captures + b.captures
    piece.form = form
    piece.isJoined = true
    return piece
  }

  /// A date with a date, or with a time of day.
  private func point(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> TimePiece? {
    if let found = TimeJoiner.recurrence(a, gap, b) { return union(a, b, .recurrence(found)) }
    if let found = TimeJoiner.counted(a, gap, b) { return union(a, b, .date(found)) }
    if let found = TimeJoiner.dated(a, gap, b) ?? TimeJoiner.lasting(a, gap, b) {
      return union(a, b, found)
    }
    guard TimeJoiner.pointGaps.contains(gap) else { return nil }
    if case .date(let first) = a.form, case .date(let second) = b.form {
      guard gap != "for", gap != "at", gap != "-", gap != "around", gap != "by", gap != "before",
        gap != "after", gap != "no later than", !gap.hasPrefix("or "),
        let date = first.joined(with: second, by: gap)
      else { return nil }
      return union(a, b, .date(date))
    }
    if let found = TimeJoiner.ordinal(a, gap, b) ?? dayNumber(a, gap, b) {
      return union(a, b, found)
    }
    if isPlaced(a), let found = TimeJoiner.numbered(a, gap, b) { return union(a, b, found) }
    guard let found = TimeJoiner.moment(a, gap, b) else { return nil }
    return union(a, b, .moment(found))
  }

  private static let parts = [
    "the end of", "the start of", "the beginning of", "the middle of", "the close of", "early",
    "late", "mid-", "mid",
  ]

  /// Whether a bare number may be an hour: it stands first, or behind "at" and the like. "Police
  /// arrested 8 last night" names none.
  private func isPlaced(_ piece: TimePiece) -> Bool {
    guard case .number = piece.form else { return true }
    let lower = piece.range.lower
    let before = words(max(sentence.lower, lower - 8), lower).split(separator: " ").last ?? ""
    return before.isEmpty
      || ["at", "by", "@", "around", "about", "until", "till", "from", "circa"].contains(before)
  }

  /// "Monday 21", where nothing follows that the number could count.
  private func dayNumber(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> TimePiece.Form? {
    guard gap == "", case .date(.calendar(let form)) = a.form, case .number(let day) = b.form,
      form.weekday != nil, form == CalendarForm(weekday: form.weekday), (1...31).contains(day)
    else { return nil }
    let rest = words(b.range.upper, min(sentence.upper, b.range.upper + 9))
    let isFree =
      rest.isEmpty || ["between", "from", "at", ".", "!", "?", ","].contains { rest.hasPrefix($0) }
    guard isFree else { return nil }
    var whole = form
    whole.day = day
    return .date(.calendar(whole))
  }

  /// The two ends of a range, with "from" or "between" before them.
  private func range(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> TimePiece? {
    guard a.isTime || b.isTime else { return nil }
    let part = TimeJoiner.parts.first { gap.hasSuffix($0) }
    let gap = String(gap.dropLast(part?.count ?? 0)).trimmingSpaces
    let isAnd = gap == "and" || gap == "and the" || gap == ", and"
    guard isAnd || TimeJoiner.rangeGaps.contains(gap) else { return nil }
    let opener = opener(before: a)
    let isDash = gap == "-" || gap == "\u{2013}" || gap == "\u{2014}" || gap == "~" || gap == "/"
    guard !isAnd || opener?.word == "between", !(isDash && areLifeDates(a, b)),
      let ends = TimeJoiner.ends(a, b, isDash: isDash, isOpened: opener != nil)
    else { return nil }
    return union(a, b, .range(from: ends.0, to: ends.1))
  }

  /// Two full dates that open a bracket, "(3 May 1946 – 8 June 1999)", are those of a life.
  private func areLifeDates(_ a: TimePiece, _ b: TimePiece) -> Bool {
    guard a.range.lower > sentence.lower, bytes[a.range.lower - 1] == 0x28,
      case .date(.calendar(let start)) = a.form, case .date(.calendar(let end)) = b.form
    else { return false }
    return start.year != nil && end.year != nil && start.day != nil && end.day != nil
  }

  /// A range with "from" or "between" before it.
  private func opened(_ piece: TimePiece) -> TimePiece {
    guard piece.isRange, let opener = opener(before: piece) else { return piece }
    var whole = piece
    whole.range = TextRange(opener.lower, piece.range.upper)
    return whole
  }

  private func opener(before piece: TimePiece) -> (lower: Int, word: String)? {
    let upper = piece.range.lower
    let text = words(max(sentence.lower, upper - TimeJoiner.longestOpening), upper)
      .split(separator: " ")
    for word in ["between", "from"] {
      guard let index = text.lastIndex(where: { $0 == word }) else { continue }
      let rest = text[(index + 1)...].joined(separator: " ")
      guard rest.isEmpty || TimeJoiner.openings.contains(rest),
        let lower = place(of: word, before: upper)
      else { continue }
      return (lower, word)
    }
    return nil
  }

  /// Where a word of ASCII letters stands last before a place.
  private func place(of word: String, before upper: Int) -> Int? {
    let length = word.utf8.count
    var lower = upper - length
    while lower >= max(sentence.lower, upper - TimeJoiner.longestOpening) {
      if words(lower, lower + length) == word { return lower }
      lower -= 1
    }
    return nil
  }

  private static let longestOpening = 30
  /// What may stand between "from" or "between" and the first end of a range.
  private static let openings: Set = Set(parts + parts.map { $0 + " the" } + ["the"])

  /// "an hour and 45 minutes": lengths of falling size.
  private func length(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> TimePiece? {
    guard case .length(let first) = a.form, case .length(let second) = b.form,
      ["and", ",", ", and", ""].contains(gap), let last = first.last, let next = second.first,
      let size = TimeJoiner.order.firstIndex(of: last.unit),
      let smaller = TimeJoiner.order.firstIndex(of: next.unit), smaller > size
    else { return nil }
    return union(a, b, .length(first + second))
  }

  private static let order = ["a", "mo", "wk", "d", "h", "min", "s"]
}

extension String {
  /// Without the spaces at its end.
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension TimePiece {
  /// Whether it may be joined with a neighbour of any kind.
  fileprivate var concernsTime: Bool { isTime || isLatentPart }

  var isLatentPart: Bool {
    if case .latentPart = form { return true }
    return false
  }

  /// Whether the rule of this piece names the whole: that of a time before that of a date, that of
  /// a calendar date before that of a weekday.
  func leads(over other: TimePiece) -> Bool { weight >= other.weight }

  private var weight: Int {
    switch form {
    case .recurrence: 10
    case .range: 9
    case .moment(let moment): moment.clock != nil ? 8 : 3
    case .date(.calendar(let form)):
      form.month == nil ? form.isYear ? 1 : 2 : form.year == nil ? 5 : 6
    case .date: 4
    case .length: 2
    case .latentPart: 1
    case .number, .numbers, .ordinal, .opaque: 0
    }
  }
}
