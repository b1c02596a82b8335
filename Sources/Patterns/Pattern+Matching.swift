private import CPCRE2

extension Pattern {
  /// How far back a match that ends at a given place may begin, in bytes.
  public static let reach = 80

  /// Tries the pattern between two offsets.
  ///
  /// - Parameters:
  ///   - text: the whole text. Look-behind sees what stands before `start`, `^` is the beginning of
  ///     the whole text, and `\G` is `start`.
  ///   - start: where the match may begin at the earliest.
  ///   - end: where the text ends for this match; nothing behind it is seen. The end of the text,
  ///     unless given.
  ///   - anchored: whether the match must begin at `start`.
  ///   - scratch: the memory to work in.
  ///
  /// `start` and `end` must lie between characters, in this order. Of several matches it is the
  /// leftmost.
  public func match(
    in text: borrowing MatchText, from start: Int = 0, within end: Int? = nil,
    anchored: Bool = false, scratch: inout MatchScratch
  ) -> MatchOutcome {
    run(
      programs.program(
        anchored ? .anchored : .searching, toMachineCode: scratch.usesMachineCode),
      in: text, from: start, to: end ?? text.count, scratch: &scratch)
  }

  /// Finds a match that ends exactly at an offset, as contexts before a place need it.
  ///
  /// - Parameters:
  ///   - end: where the match must end; the pattern sees nothing behind it.
  ///   - text: the whole text.
  ///   - start: where the match may begin at the earliest, such as the start of a sentence. It
  ///     never begins more than `reach` bytes before `end`.
  ///   - scratch: the memory to work in.
  public func matchEnding(
    at end: Int, in text: borrowing MatchText, from start: Int = 0, scratch: inout MatchScratch
  ) -> MatchOutcome {
    let nearest = text.boundary(after: max(0, end - Pattern.reach))
    return run(
      programs.program(.ending, toMachineCode: scratch.usesMachineCode), in: text,
      from: max(start, nearest), to: end, scratch: &scratch)
  }

  /// Searches in a stretch of the text as if it were the whole text: `^` is its beginning, and
  /// look-behind sees nothing before it. Offsets still count the bytes of `text`.
  public func match(
    alone range: Range<Int>, in text: borrowing MatchText, scratch: inout MatchScratch
  ) -> MatchOutcome {
    run(
      programs.program(.searching, toMachineCode: scratch.usesMachineCode), in: text,
      base: range.lowerBound, from: range.lowerBound,
      to: range.upperBound, scratch: &scratch)
  }

  /// All matches between two offsets, from left to right; none overlaps another, and an empty one
  /// does not stop the search.
  ///
  /// `isComplete` is false where a limit of the scratch ended the search early.
  public func matches(
    in text: borrowing MatchText, from start: Int = 0, within end: Int? = nil,
    scratch: inout MatchScratch
  ) -> (all: [PatternMatch], isComplete: Bool) {
    let program = programs.program(.searching, toMachineCode: scratch.usesMachineCode)
    let end = end ?? text.count
    var matches: [PatternMatch] = []
    var place = start
    var options: UInt32 = 0
    while true {
      switch run(program, in: text, from: place, to: end, options: options, scratch: &scratch) {
      case .matched(let match):
        matches.append(match)
        if match.range.upperBound > place {
          place = match.range.upperBound
          options = match.range.isEmpty ? UInt32(PCRE2_NOTEMPTY_ATSTART) : 0
        } else if options == 0 {
          options = UInt32(PCRE2_NOTEMPTY_ATSTART)
        } else if place < end {
          // Only a `\K` inside an assertion brings the search here.
          place = text.boundary(after: place + 1)
          options = 0
        } else {
          return (matches, true)
        }
      case .none: return (matches, true)
      case .limitReached: return (matches, false)
      }
    }
  }

  /// Runs a program over the bytes from `base` to `end`.
  private func run(
    _ program: PatternProgram, in text: borrowing MatchText, base: Int = 0, from start: Int,
    to end: Int, options: UInt32 = 0, scratch: inout MatchScratch
  ) -> MatchOutcome {
    precondition(
      start <= end && text.isBoundary(start) && text.isBoundary(end),
      "a match must begin and end between characters of the text")
    scratch.reserve(pairs: program.pairs)
    let result = text.bytes.withUnsafeBufferPointer { bytes in
      withUnsafePointer(to: 0 as UInt8) { nothing in
        pcre2_match_8(
          program.code, bytes.baseAddress.map { $0 + base } ?? nothing, end - base, start - base,
          options | UInt32(PCRE2_NO_UTF_CHECK), scratch.data, scratch.context)
      }
    }
    if result > 0 { return .matched(PatternMatch(of: program, in: scratch, base: base)) }
    return result == PCRE2_ERROR_NOMATCH ? .none : .limitReached
  }
}

extension PatternMatch {
  /// Takes the offsets of the last match, which count from `base`.
  fileprivate init(of program: PatternProgram, in scratch: borrowing MatchScratch, base: Int) {
    let offsets = UnsafeBufferPointer(
      start: pcre2_get_ovector_pointer_8(scratch.data), count: 2 * program.pairs)
    func range(_ number: Int) -> Range<Int> {
      base + offsets[2 * number]..<base + offsets[2 * number + 1]
    }
    // `\K` inside an assertion can put the start behind the end.
    self.range = base + min(offsets[0], offsets[1])..<base + offsets[1]
    guard !program.groups.isEmpty else {
      groups = []
      return
    }
    var found: [Group] = []
    found.reserveCapacity(program.groups.count)
    // A group that took no part has an offset of all ones. Groups of one place keep the order of
    // the expression: the outer one comes first.
    for (name, number) in program.groups where offsets[2 * number] >= 0 {
      let group = Group(name: name, range: range(number))
      let place = found.lastIndex { $0.range.lowerBound <= group.range.lowerBound }
      found.insert(group, at: place.map { $0 + 1 } ?? 0)
    }
    groups = found
  }
}
