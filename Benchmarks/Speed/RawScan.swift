import CPCRE2

/// The ceiling: PCRE2 with machine code looks for a digit, or one of the words that a figure or
/// date may begin with, and does nothing with what it finds.
final class RawScan {
  private static let words = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
    hundred thousand million billion trillion dozen january february march april may june july \
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec \
    monday tuesday wednesday thursday friday saturday sunday
    """.split(separator: " ")

  private let code: OpaquePointer
  private let data: OpaquePointer

  /// Nil where PCRE2 cannot compile the expression to machine code.
  init?() {
    let source = Array("\\d|\\b(?:\(RawScan.words.joined(separator: "|")))\\b".utf8)
    var number: Int32 = 0
    var offset = 0
    guard
      let code = pcre2_compile_8(
        source, source.count, UInt32(PCRE2_CASELESS), &number, &offset, nil),
      pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) == 0,
      let data = pcre2_match_data_create_8(1, nil)
    else { return nil }
    self.code = code
    self.data = data
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_code_free_8(code)
  }

  /// How many digits and words there are.
  func count(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var place = 0
      let offsets = pcre2_get_ovector_pointer_8(data)
      while let offsets, let base = bytes.baseAddress,
        pcre2_jit_match_8(code, base, bytes.count, place, 0, data, nil) > 0
      {
        count += 1
        place = offsets[1]
      }
      return count
    }
  }
}
