import Claims
import Rules

/// The second phase of reading times: joins what belongs together and resolves every date over the
/// whole document, from the dateline, the tense of the sentence, and what was dated before.
struct TimeReader: Sendable {
  private let normalizer: Normalizer
  private let rules: [String: MentionRule]
  private let tenses: TenseReader
  private let modifiers: ContextTable

  init(rules: [MentionRule], normalizer: Normalizer) {
    self.normalizer = normalizer
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    tenses = TenseReader(lexicon: normalizer.lexicon)
    modifiers = ContextTable(normalizer.lexicon["time-modifiers"], atEnd: true)
  }

  /// The mentions with times joined and resolved; all others stay as they are.
  func read(
    _ mentions: [Mention], bytes: [UInt8], dateline: CalendarDay?, sentences: [Sentence]
  ) -> [Mention] {
    var read: [Mention] = []
    read.reserveCapacity(mentions.count)
    var memory = Memory(dateline: dateline)
    var next = 0
    for sentence in sentences {
      let first = next
      while next < mentions.count, mentions[next].range.lower < sentence.range.upper { next += 1 }
      guard first < next else { continue }
      let own = mentions[first..<next]
      guard own.contains(where: \.isTemporal) else {
        read += own
        continue
      }
      memory.leaveSentence()
      let pieces = pieces(of: own, bytes)
      let joined = TimeJoiner(bytes: bytes, sentence: sentence.range).joined(pieces)
      read += resolved(joined, in: sentence.range, bytes, &memory)
      if memory.dateline == nil, joined.count == 1, let only = read.last,
        only.range == sentence.range, only.period?.grain == .day
      {
        memory.dateline = only.period?.start
      }
    }
    return read
  }

  private func pieces(of mentions: ArraySlice<Mention>, _ bytes: [UInt8]) -> [TimePiece] {
    mentions.map { mention in
      var form = TimePiece.Form.opaque
      if let rule = rules[mention.rule], mention.isTemporal || mention.isBare {
        let match = RuleMatch(
          rule: rule, bytes: bytes, range: mention.core, captures: mention.captures, phrase: nil,
          opener: nil, context: nil, hedge: .none, isNegative: false,
          resolver: DateResolver(dateline: nil, isFuture: false))
        form = TimeFormReader(normalizer: normalizer, match: match, mention: mention).form()
      }
      return TimePiece(
        mention: mention, range: mention.isTemporal ? mention.range : mention.core,
        rule: mention.rule, captures: mention.captures, form: form)
    }
  }

  private func resolved(
    _ pieces: [TimePiece], in sentence: TextRange, _ bytes: [UInt8], _ memory: inout Memory
  ) -> [Mention] {
    var mentions: [Mention] = []
    var floor = sentence.lower
    for piece in pieces {
      let tense = piece.isTime ? tenses.tense(at: piece.range, in: sentence, bytes) : .past
      let context = memory.context(tense)
      if let mention = TimeWriter(piece: piece, context: context, bytes: bytes).mention() {
        let whole = piece.isTime ? widened(mention, piece, floor, bytes) : mention
        mentions.append(whole)
        memory.note(whole, piece)
        floor = whole.range.upper
      }
    }
    return mentions
  }

  /// The mention with words such as "late" or "the end of" before it.
  private func widened(
    _ mention: Mention, _ piece: TimePiece, _ floor: Int, _ bytes: [UInt8]
  ) -> Mention {
    guard piece.takesModifier else { return mention }
    var whole = mention
    var takesArticle = piece.takesArticle
    // "the end of" may stand before "the year".
    for _ in 0..<2 {
      guard let found = modifiers.found(before: whole.range.lower, in: bytes, floor: floor) else {
        break
      }
      switch found.entry.value {
      case "the":
        guard takesArticle else { return whole }
        takesArticle = false
      case "year": guard piece.isYear else { return whole }
      default: break
      }
      whole = whole.widened(to: found.range.lower)
    }
    return whole
  }

  /// What the document has dated so far.
  struct Memory {
    var dateline: CalendarDay?
    private var day: CalendarDay?
    private var point: CalendarDay?
    private var year: Int?
    private var sentenceYear: Int?

    init(dateline: CalendarDay?) { self.dateline = dateline }

    mutating func leaveSentence() { sentenceYear = nil }

    /// A year that was named stands for an open one in the same sentence, and without a dateline
    /// anywhere behind it.
    func context(_ tense: TenseReader.Tense) -> TimeContext {
      TimeContext(
        resolver: DateResolver(
          dateline: dateline, isFuture: tense == .future || tense == .alone),
        isOpen: tense == .open, isAlone: tense == .alone,
        year: sentenceYear ?? (dateline == nil ? year : nil), day: day, point: point)
    }

    mutating func note(_ mention: Mention, _ piece: TimePiece) {
      switch mention.value {
      case .period(let period):
        if piece.isPoint {
          point = period.start
          if period.grain == .day { day = period.start }
        }
        if case .date(.calendar(let form)) = piece.form, let named = form.year {
          year = named
          sentenceYear = form.isYear ? nil : named
        }
      case .time(let time):
        day = time.day ?? day
        point = time.day ?? point
      case .times, .unresolved, .recurrence, .reference, .quantity, .share, .ordinal,
        .relativePlace, .none:
        break
      }
    }
  }
}

extension Mention {
  /// Whether the mention says something of a time.
  var isTemporal: Bool {
    switch kind {
    case .date, .period, .time, .duration, .recurrence: true
    case .number, .ordinal, .percent, .money, .quantity, .ratio, .range, .age, .temperature,
      .dimension, .ignored:
      false
    }
  }

  /// Whether the mention is a bare number, which a date beside it may make a time of day.
  fileprivate var isBare: Bool {
    switch kind {
    case .number, .range, .ordinal: true
    case .date, .period, .time, .duration, .recurrence, .percent, .money, .quantity, .ratio, .age,
      .temperature, .dimension, .ignored:
      false
    }
  }

  fileprivate func widened(to lower: Int) -> Mention {
    Mention(
      range: TextRange(lower, range.upper), core: TextRange(lower, core.upper), kind: kind,
      value: value, rule: rule, captures: captures)
  }
}

extension TimePiece {
  /// Whether words such as "late" or "the end of" may open it.
  fileprivate var takesModifier: Bool {
    switch form {
    case .date, .moment: true
    case .range, .length, .recurrence, .number, .numbers, .ordinal, .latentPart, .opaque: false
    }
  }

  /// Whether it is a year alone, which "fiscal year" may name.
  fileprivate var isYear: Bool {
    guard case .date(.calendar(let form)) = form else { return false }
    return form.isYear
  }

  /// Whether an ordinal opens it: "the 5th of May".
  private var isDayFirst: Bool {
    if rule == "mentions/week-of" { return true }
    let day = captures.first { $0.name == "d" }
    return day.map { $0.range.lower == range.lower && $0.range.length > 2 } ?? false
  }

  /// Whether later words such as "the following week" may count from it.
  fileprivate var isPoint: Bool {
    switch form {
    case .date(.fixed), .date(.part): false
    case .date: true
    case .moment, .range, .length, .recurrence, .number, .numbers, .ordinal, .latentPart, .opaque:
      false
    }
  }

  /// Whether "the" before it belongs to it: "the third quarter", "the last week of July".
  fileprivate var takesArticle: Bool {
    switch form {
    case .date(.part), .date(.inside), .date(.narrative): true
    case .date(.stretch(let unit, _)): unit != .day
    case .date(.calendar(let form)): form.day != nil && (form.month == nil || isDayFirst)
    case .date, .moment, .range, .length, .recurrence, .number, .numbers, .ordinal, .latentPart,
      .opaque:
      false
    }
  }
}
