private import CPCRE2

/// A compiled expression. It owns the memory of PCRE2 and frees it with the last reference.
///
/// Unchecked, since the compiler cannot see it: PCRE2 never writes to a program once `init` is
/// over.
final class PatternProgram: @unchecked Sendable {
  /// Where a match may begin or must end.
  enum Mode: CaseIterable {
    /// Anywhere at or after the start.
    case searching
    /// At the start only.
    case anchored
    /// Anywhere, but it must end with the text.
    case ending
  }

  let code: OpaquePointer
  /// The named groups by their numbers.
  let groups: [(name: String, number: Int)]
  /// How many pairs of offsets a match needs.
  let pairs: Int

  /// Compiles an expression. Machine code is made only where it is asked for; where the platform
  /// cannot make it, the program is interpreted, with the same result.
  init(_ source: String, isCaseless: Bool, mode: Mode, toMachineCode: Bool) throws(PatternError) {
    guard let context = pcre2_compile_context_create_8(nil) else {
      preconditionFailure("no memory is left for compiling patterns")
    }
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANYCRLF))
    pcre2_set_bsr_8(context, UInt32(PCRE2_BSR_UNICODE))
    var number: Int32 = 0
    var offset = 0
    let options = PatternProgram.options(isCaseless: isCaseless, mode: mode)
    let bytes = Array(source.utf8) + [0]
    guard
      let code = pcre2_compile_8(bytes, bytes.count - 1, options, &number, &offset, context)
    else {
      throw PatternError(
        message: PatternProgram.message(number), offset: offset,
        namesUnknownGroup: number == PCRE2_ERROR_BAD_SUBPATTERN_REFERENCE)
    }
    if toMachineCode { pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) }
    self.code = code
    groups = PatternProgram.groups(of: code)
    pairs = 1 + Int(PatternProgram.number(UInt32(PCRE2_INFO_CAPTURECOUNT), of: code))
  }

  deinit { pcre2_code_free_8(code) }

  private static func options(isCaseless: Bool, mode: Mode) -> UInt32 {
    // \C would match a part of a character, and offsets would no longer be boundaries.
    var options = UInt32(PCRE2_UTF) | UInt32(PCRE2_DUPNAMES) | UInt32(PCRE2_NEVER_BACKSLASH_C)
    if isCaseless { options |= UInt32(PCRE2_CASELESS) }
    switch mode {
    case .searching: break
    case .anchored: options |= UInt32(PCRE2_ANCHORED)
    case .ending: options |= UInt32(PCRE2_ENDANCHORED)
    }
    return options
  }

  private static func number(_ what: UInt32, of code: OpaquePointer) -> UInt32 {
    var number: UInt32 = 0
    pcre2_pattern_info_8(code, what, &number)
    return number
  }

  private static func groups(of code: OpaquePointer) -> [(name: String, number: Int)] {
    let size = Int(number(UInt32(PCRE2_INFO_NAMEENTRYSIZE), of: code))
    let count = Int(number(UInt32(PCRE2_INFO_NAMECOUNT), of: code))
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [] }
    let groups = (0..<count).map { index in
      let entry = table + index * size
      return (name: String(cString: entry + 2), number: Int(entry[0]) << 8 | Int(entry[1]))
    }
    return groups.sorted { $0.number < $1.number }
  }

  private static func message(_ number: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    pcre2_get_error_message_8(number, &bytes, bytes.count)
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
