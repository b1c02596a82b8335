private import CPCRE2

/// The memory that matching works in. One per task; never shared.
public struct MatchScratch: ~Copyable {
  /// The most match steps before PCRE2 gives up.
  public static let matchLimit: UInt32 = 100_000
  /// The deepest nesting of backtracking points.
  public static let depthLimit: UInt32 = 10_000
  /// The most heap in KiB.
  public static let heapLimit: UInt32 = 16_384

  let data: OpaquePointer?
  let context: OpaquePointer?

  /// Allocates; room for 128 groups.
  public init() {
    data = pcre2_match_data_create_8(128, nil)
    context = pcre2_match_context_create_8(nil)
    pcre2_set_match_limit_8(context, MatchScratch.matchLimit)
    pcre2_set_depth_limit_8(context, MatchScratch.depthLimit)
    pcre2_set_heap_limit_8(context, MatchScratch.heapLimit)
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }
}
