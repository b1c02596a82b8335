/// The numbers that the decision procedure uses, so that they are named, printed and hashed.
public struct Policy: Hashable, Sendable {
  /// How many days a weak name ("the exercises") may stand from the fact's dates.
  public let nearDays: Int
  /// The lowest score at which a binding is used at all.
  public let bindingThreshold: Int
  /// How many points a binding must lead by to be the only one used.
  public let bindingMargin: Int

  /// Makes a policy.
  public init(nearDays: Int = 45, bindingThreshold: Int = 60, bindingMargin: Int = 10) {
    self.nearDays = nearDays
    self.bindingThreshold = bindingThreshold
    self.bindingMargin = bindingMargin
  }
}
