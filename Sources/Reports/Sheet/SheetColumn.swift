/// The columns of a source sheet as a table, in order; their raw values are the header.
///
/// A checker fills in `checked`, `initials`, `decision` and `reason`; the last three columns say
/// which finding a returned row is about.
public enum SheetColumn: String, CaseIterable, Sendable {
  case number, line, claim
  case saidBy = "said_by"
  case finding
  case weHold = "we_hold"
  case source, locator, quote, link
  case toDo = "what_to_do"
  case desk, checked, initials, decision, reason, article, id, occurrence

  /// What `checked` holds before anybody ticks it.
  public static let emptyBox = "[ ]"
}
