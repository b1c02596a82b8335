import Claims

/// Something wrong with a cell of a package, by line and column name. It becomes a `Diagnostic`
/// when the file is read once more for the exact place, which costs nothing while all is well.
struct Complaint: Hashable, Sendable {
  let severity: Diagnostic.Severity
  let code: String
  let message: String
  let hint: String?
  /// The number of the package, in the order of reading.
  let package: Int
  let table: PackageTable
  /// The line that the row begins in.
  let line: Int
  /// The column's name; empty for the row as a whole.
  let column: String
}
