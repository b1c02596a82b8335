public import Claims
public import Desk
public import Foundation
import Reports
import Tables

/// A source sheet that came back filled in: its ticks and decisions, read against fresh reports.
public struct ReturnedSheet {
  /// One answer.
  public struct Answer: Hashable, Sendable {
    /// The place of the document in the reports.
    public let document: Int
    /// What it is about.
    public let anchor: FindingAnchor
    public let state: Disposition.State
    public let reason: String
    /// The initials; the reader given where there are none.
    public let reader: String
  }

  /// The answers, in the order of the rows.
  public let answers: [Answer]
  /// How many rows have neither a tick nor a decision.
  public let unanswered: Int

  /// Reads the sheet of a file.
  ///
  /// - Parameter reader: who answered rows without initials; nil makes such rows an error.
  /// - Throws: `Diagnostics` with everything that is wrong, and what reading the file throws.
  public init(contentsOf url: URL, named file: String, reports: [DocumentReport], reader: String?)
    throws
  {
    var rows = SheetRows(file: file, known: SheetRows.anchors(of: reports), reader: reader)
    do {
      var table = try TableReader(contentsOf: url)
      rows.take(header: table.header)
      while rows.canGoOn {
        do {
          guard let row = try table.next() else { break }
          if !row.isBlank { rows.take(row) }
        } catch let error as TableError {
          rows.complain(error)
        }
      }
    } catch let error as TableError {
      rows.complain(error)
    }
    guard rows.diagnostics.isEmpty else { throw Diagnostics(rows.diagnostics) }
    answers = rows.answers
    unanswered = rows.unanswered
  }
}
