/// The machine's answer for one claim, in order of concern.
public enum Verdict: String, Hashable, Sendable, CaseIterable, Comparable {
  case outdated, conflict, inconsistent, disputed, ambiguous, unsourced, undecided, imprecise
  case bounded, attributed, supported
  case notCheckable = "not-checkable"

  /// How much it should concern an editor.
  public var level: Level {
    switch self {
    case .outdated, .conflict, .inconsistent: .error
    case .disputed, .ambiguous, .unsourced: .warning
    case .undecided, .imprecise, .bounded, .attributed: .note
    case .supported, .notCheckable: .none
    }
  }

  /// The words that people read.
  public var words: String {
    switch self {
    case .outdated: "was right, now outdated"
    case .conflict: "differs from our sources"
    case .inconsistent: "does not add up"
    case .disputed: "sources differ"
    case .ambiguous: "could mean two things"
    case .unsourced: "no source named, none held"
    case .undecided: "sources don't settle it"
    case .imprecise: "rounded"
    case .bounded: "possible"
    case .attributed: "said, not checked"
    case .supported: "matches"
    case .notCheckable: "skipped"
    }
  }

  /// The rule that explains it, such as `corpus/conflict`; `inconsistent` belongs to the ledger.
  public var rule: String {
    self == .inconsistent ? "ledger/inconsistent" : "corpus/\(rawValue)"
  }

  /// Orders by concern, the gravest first.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.order < b.order }

  private var order: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
}
