import Claims
import Words

/// Finds names that mean two things. Weak names may: they need a date to settle what is meant.
struct EntityNameCheck {
  func run(_ entities: [PackageRow], into complaints: inout Complaints) {
    var owners: [String: String] = [:]
    var parser = RowParser()
    for row in entities {
      guard let entity = parser.entity(row) else { continue }
      if entity.label.hasPrefix("~") { complaints.add(EntityNameCheck.weakLabel(row)) }
      for (column, names) in [("label", [entity.label]), ("aliases", entity.aliases)] {
        for name in names where !name.hasPrefix("~") {
          let key = Folding.fold(name)
          if let owner = owners[key], owner != entity.id {
            complaints.add(EntityNameCheck.shared(row, name, owner: owner, at: column))
          }
          owners[key] = owners[key] ?? entity.id
        }
      }
    }
  }
}

extension EntityNameCheck {
  private static func shared(
    _ row: PackageRow, _ name: String, owner: String, at column: String
  ) -> Complaint {
    row.complaint(
      "corpus.shared-alias", "'\(name)' means both '\(owner)' and '\(row["id"])'", at: column,
      hint: "give it to one of them, or mark it as weak with '~' for both")
  }

  private static func weakLabel(_ row: PackageRow) -> Complaint {
    row.complaint(
      "corpus.alias", "a label is never weak", at: "label", hint: "write '~' before aliases only")
  }
}
