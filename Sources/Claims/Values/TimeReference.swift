/// A time that is only placed before, at or after the present: "recently", "now", "the future".
public enum TimeReference: String, Hashable, Sendable, CaseIterable {
  case past = "PAST_REF"
  case present = "PRESENT_REF"
  case future = "FUTURE_REF"
}
