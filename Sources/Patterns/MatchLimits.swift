/// How much work one attempt at a match may cost before it is given up.
public struct MatchLimits: Hashable, Sendable {
  /// How often the matcher may backtrack.
  public let backtracks: Int
  /// How deeply it may nest, where no machine code could be made.
  public let depth: Int
  /// How much memory it may take, in kibibytes.
  public let kibibytes: Int

  /// Makes limits; each must be positive and fit in 32 bits.
  public init(backtracks: Int = 400_000, depth: Int = 20_000, kibibytes: Int = 16_384) {
    self.backtracks = backtracks
    self.depth = depth
    self.kibibytes = kibibytes
  }
}
