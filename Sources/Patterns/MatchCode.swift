private import CPCRE2

/// Compiled code of one expression for one placement.
// `@unchecked`: the code is written once, in the initialiser, and PCRE2 only reads it afterwards;
// everything that matching writes lives in the caller's scratch.
final class MatchCode: @unchecked Sendable {
  private let code: OpaquePointer
  private let groups: [(name: String, number: Int)]

  init(
    _ source: String, placement: Pattern.Placement, compilesForSpeed: Bool
  ) throws(PatternError) {
    var options = UInt32(PCRE2_UTF) | UInt32(PCRE2_CASELESS) | UInt32(PCRE2_DUPNAMES)
    switch placement {
    case .anchored: options |= UInt32(PCRE2_ANCHORED)
    case .anywhere: break
    case .ending: options |= UInt32(PCRE2_ENDANCHORED)
    }
    var number: Int32 = 0
    var offset = 0
    let bytes = Array(source.utf8)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, nil) else {
      throw PatternError(message: MatchCode.message(number), offset: offset)
    }
    if compilesForSpeed { pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) }
    self.code = code
    groups = MatchCode.groups(of: code)
  }

  deinit { pcre2_code_free_8(code) }

  func match(
    in bytes: [UInt8], from start: Int, to end: Int, scratch: borrowing MatchScratch
  ) -> MatchOutcome {
    let count = pcre2_match_8(
      code, bytes, end, start, UInt32(PCRE2_NO_UTF_CHECK), scratch.data, scratch.context)
    guard count > 0, let offsets = pcre2_get_ovector_pointer_8(scratch.data) else {
      return count == PCRE2_ERROR_NOMATCH ? .none : .limitReached
    }
    // `\K` may set the start behind the end; such a match covers nothing.
    guard offsets[0] <= offsets[1] else { return .none }
    var found: [PatternMatch.Group] = []
    for group in groups where group.number < count {
      let lower = offsets[2 * group.number]
      let upper = offsets[2 * group.number + 1]
      guard lower != ~0, lower <= upper else { continue }
      found.append(.init(name: group.name, range: lower..<upper))
    }
    return .matched(PatternMatch(range: offsets[0]..<offsets[1], groups: found))
  }

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
  }

  private static func groups(of code: OpaquePointer) -> [(name: String, number: Int)] {
    var count: UInt32 = 0
    var size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [] }
    // Each entry is the group's number in two bytes, then the name, ended by a zero.
    return (0..<Int(count)).map { index in
      let entry = table + index * Int(size)
      return (String(cString: entry + 2), Int(entry[0]) << 8 | Int(entry[1]))
    }.sorted { $0.number < $1.number }
  }
}
