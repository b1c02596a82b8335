private import CPCRE2

/// The memory that matching works in. Make one for each task; it is not shared, and it keeps what
/// it has allocated from match to match.
public struct MatchScratch: ~Copyable {
  /// Whether expressions are turned into machine code before they run. Making it costs a few tenths
  /// of a millisecond an expression, so it pays for long texts only; what matches is the same.
  public let usesMachineCode: Bool
  let context: OpaquePointer
  private let stack: OpaquePointer?
  private(set) var data: OpaquePointer
  private var pairs: Int

  private static let initialPairs = 32
  /// The machine stack that compiled code backtracks on, in bytes: at first, and at most.
  private static let stackSize = (least: 32_768, most: 1_048_576)

  /// Allocates the memory. The limits hold for every single attempt.
  public init(limits: MatchLimits = MatchLimits(), usesMachineCode: Bool = true) {
    self.usesMachineCode = usesMachineCode
    guard let context = pcre2_match_context_create_8(nil),
      let data = pcre2_match_data_create_8(UInt32(MatchScratch.initialPairs), nil)
    else { preconditionFailure("no memory is left for matching") }
    pcre2_set_match_limit_8(context, UInt32(limits.backtracks))
    pcre2_set_depth_limit_8(context, UInt32(limits.depth))
    pcre2_set_heap_limit_8(context, UInt32(limits.kibibytes))
    let most = min(MatchScratch.stackSize.most, limits.kibibytes * 1024)
    stack = pcre2_jit_stack_create_8(min(MatchScratch.stackSize.least, most), most, nil)
    if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
    self.context = context
    self.data = data
    pairs = MatchScratch.initialPairs
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(stack)
  }

  /// Makes room for the offsets of a program's groups.
  mutating func reserve(pairs needed: Int) {
    guard needed > pairs else { return }
    guard let larger = pcre2_match_data_create_8(UInt32(needed), nil) else {
      preconditionFailure("no memory is left for matching")
    }
    pcre2_match_data_free_8(data)
    data = larger
    pairs = needed
  }
}
