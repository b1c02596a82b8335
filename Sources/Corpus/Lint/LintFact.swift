import Claims

/// A fact with the row that it was read from, so that a complaint about it finds its cell.
struct LintFact {
  let fact: Fact
  let row: PackageRow
}
