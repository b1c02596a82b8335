public import Claims
public import Foundation
import GRDB

/// Finds what is wrong with packages, also beyond what keeps them from being built.
public enum CorpusLint {
  /// Reads the figures that a text states; nil where it cannot be read.
  public typealias QuoteReader = (String) -> [Magnitude]?

  /// All errors and warnings, in the order of files and lines.
  ///
  /// `units` tells which units measure the same. With a `reader`, each quote is read and must hold
  /// the value of its fact; without one that check is left out, as is that of shelf lives without
  /// `today`. Throws when a file cannot be read at all.
  public static func diagnostics(
    of packages: [URL], units: UnitTable, today: CalendarDay? = nil, reader: QuoteReader? = nil
  ) throws -> [Diagnostic] {
    // A database without a name lives in a temporary file, so the packages may be large.
    let queue = try DatabaseQueue(path: "", configuration: CorpusDatabase.fillingConfiguration)
    var loader = CorpusLoader(packages.map { PackageFolder(url: $0) })
    try queue.write { db in try loader.load(into: db) }
    let rows = LintRows(folders: loader.folders)
    var complaints = loader.complaints
    try queue.read { db in
      let entities = try rows.all(.entities, in: db)
      let measures = try rows.all(.measures, in: db)
      EntityNameCheck().run(entities, into: &complaints)
      MeasureCheck(units: units).run(measures, into: &complaints)
      let kinds = try rows.subjectKinds(in: db)
      MeasureAliasCheck(subjectKinds: kinds).run(measures, into: &complaints)
      try rows.each(.sources, in: db) { SourceCheck().run($0, into: &complaints) }
      let values = ValueCheck(units: units)
      let series = SeriesCheck(today: today)
      let quotes = QuoteCheck(reader: reader)
      try rows.eachSeries(measures, in: db) { measure, facts in
        for fact in facts {
          values.run(fact, measure, into: &complaints)
          try quotes.run(fact, rows.references(of: fact, in: db), into: &complaints)
        }
        series.run(facts, of: measure, into: &complaints)
      }
    }
    return ComplaintPlacer(folders: loader.folders).diagnostics(complaints)
  }
}
