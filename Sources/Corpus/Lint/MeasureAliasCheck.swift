import Claims
import Words

/// Finds wordings of measures that cannot be read, and wordings that mean two measures.
struct MeasureAliasCheck {
  /// The kinds of subject that each measure has facts about.
  let subjectKinds: [String: Set<String>]

  func run(_ measures: [PackageRow], into complaints: inout Complaints) {
    var owners: [String: [Measure]] = [:]
    var parser = RowParser()
    for row in measures {
      guard let measure = parser.measure(row) else { continue }
      for alias in measure.aliases {
        if let problem = AliasNotation.problem(of: alias) {
          complaints.add(MeasureAliasCheck.unreadable(row, alias, problem))
        }
      }
      for (column, names) in [("label", [measure.label]), ("aliases", measure.aliases)] {
        for name in names {
          let key = Folding.fold(name.split(separator: " ").joined(separator: " "))
          if let other = owners[key]?.first(where: { compete($0, measure) }) {
            complaints.add(MeasureAliasCheck.shared(row, name, other: other.id, at: column))
          }
          owners[key, default: []].append(measure)
        }
      }
    }
  }

  /// Whether one claim could mean both: they are about the same kind of subject in the same unit.
  private func compete(_ a: Measure, _ b: Measure) -> Bool {
    a.id != b.id && a.unit == b.unit
      && !(subjectKinds[a.id] ?? []).isDisjoint(with: subjectKinds[b.id] ?? [])
  }
}

extension MeasureAliasCheck {
  private static func unreadable(
    _ row: PackageRow, _ alias: String, _ problem: String
  ) -> Complaint {
    row.complaint("corpus.alias", "the alias '\(alias)' \(problem)", at: "aliases")
  }

  private static func shared(
    _ row: PackageRow, _ name: String, other: String, at column: String
  ) -> Complaint {
    row.complaint(
      "corpus.shared-alias", "'\(name)' means both '\(other)' and '\(row["id"])'", at: column,
      hint: "claims worded so are held against both", severity: .warning)
  }
}
