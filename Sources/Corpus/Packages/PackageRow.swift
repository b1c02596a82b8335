import Claims

/// A row of a package table: its cells in the order of the format, white space trimmed and
/// defaults filled in.
struct PackageRow: Sendable {
  let table: PackageTable
  /// The number of the package, in the order of reading.
  let package: Int
  /// The line that the row begins in.
  let line: Int
  private(set) var cells: [String]

  init(table: PackageTable, package: Int, line: Int, cells: [String]) {
    self.table = table
    self.package = package
    self.line = line
    self.cells = cells
  }

  /// The cell of a column of the table.
  subscript(column: String) -> String {
    get { cells[index(of: column)] }
    set { cells[index(of: column)] = newValue }
  }

  /// A complaint about the cell of a column.
  func complaint(
    _ code: String, _ message: String, at column: String, hint: String? = nil,
    severity: Diagnostic.Severity = .error
  ) -> Complaint {
    Complaint(
      severity: severity, code: code, message: message, hint: hint, package: package,
      table: table, line: line, column: column)
  }

  private func index(of column: String) -> Int {
    guard let index = table.columns.firstIndex(of: column) else {
      preconditionFailure("\(table) has no column \(column)")
    }
    return index
  }
}
