public import Claims

/// What a reader can do in a review, as it is typed on a line.
public enum ReviewCommand: Hashable, Sendable {
  /// Decide about the current item; the reason may be empty.
  case decide(Disposition.State, reason: String)
  /// Write a note to the current item; empty to be asked for it.
  case note(String)
  /// Take back the last decision.
  case undo
  /// Go one item on or back.
  case next, previous
  /// Go to the next or previous item without a decision.
  case nextUndecided, previousUndecided
  /// Show the evidence of the current item in full.
  case evidence
  /// Show the current item again.
  case show
  /// Show the keys.
  case help
  /// End the review.
  case quit

  /// Reads a line: a key, and behind `f`, `s`, `w`, `l` and `n` a space and a text. An empty line is
  /// `show`. Nil for everything else.
  public init?(_ line: String) {
    let words = line.printable.trimmed
    let key = words.prefix { !$0.isWhitespace }
    let text = String(words.dropFirst(key.count)).trimmed
    switch key {
    case "f": self = .decide(.needsFix, reason: text)
    case "s": self = .decide(.copyStands, reason: text)
    case "w": self = .decide(.corpusWrong, reason: text)
    case "l": self = .decide(.later, reason: text)
    case "n": self = .note(text)
    case _ where !text.isEmpty: return nil
    case "u": self = .undo
    case "j": self = .next
    case "k": self = .previous
    case "J": self = .nextUndecided
    case "K": self = .previousUndecided
    case "e": self = .evidence
    case "": self = .show
    case "?": self = .help
    case "q": self = .quit
    default: return nil
    }
  }

  /// The keys with what each one means for the copy, one on a line.
  public static let keySheet = """
    f [reason]  fix the copy
    s reason    the copy stands
    w [reason]  the corpus is wrong
    l [reason]  later
    n note      write a note
    u           undo the last decision
    j, k        next, previous
    J, K        next, previous without a decision
    e           evidence in full
    ?           these keys
    q           quit; what was decided is kept
    """

  /// The keys on one line.
  public static let keyLine =
    "f fix copy, s copy stands, w corpus wrong, l later, n note, u undo, j next, k previous, "
    + "e evidence, ? help, q quit"
}
