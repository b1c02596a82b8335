import Claims
import Foundation

/// Finds addresses that lead nowhere and misspelt kinds of source.
struct SourceCheck {
  private static let types = ["wire", "news", "official", "report", "reference"]

  func run(_ row: PackageRow, into complaints: inout Complaints) {
    if !row["url"].isEmpty, !SourceCheck.isAddress(row["url"]) {
      complaints.add(SourceCheck.badAddress(row))
    }
    let type = row["type"]
    if !type.isEmpty, !SourceCheck.types.contains(type),
      let hint = Suggestion.hint(for: type, among: SourceCheck.types)
    {
      complaints.add(SourceCheck.misspelt(row, hint))
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    guard !text.contains(where: \.isWhitespace), let url = URLComponents(string: text),
      let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
      let host = url.host
    else { return false }
    return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
  }
}

extension SourceCheck {
  private static func badAddress(_ row: PackageRow) -> Complaint {
    let url = row["url"]
    return row.complaint(
      "corpus.url", "'\(url)' is no web address", at: "url",
      hint: url.contains("://") || url.contains(" ") ? nil : "write https://\(url)")
  }

  private static func misspelt(_ row: PackageRow, _ hint: String) -> Complaint {
    row.complaint(
      "corpus.unknown-value", "'\(row["type"])' is no usual type of source", at: "type",
      hint: hint, severity: .warning)
  }
}
