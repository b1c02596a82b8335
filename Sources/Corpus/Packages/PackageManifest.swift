import Claims
import Foundation

/// What `datapackage.json` says of a package; the rest of the file is for other tools.
struct PackageManifest: Decodable, Hashable, Sendable {
  struct License: Decodable, Hashable, Sendable {
    let name: String?
    let path: String?
  }

  let name: String
  let title: String
  let licenses: [License]

  /// The names of the licences, as printed.
  var licenseNames: String {
    licenses.compactMap { $0.name ?? $0.path }.joined(separator: ", ")
  }

  /// Reads the file of a folder; nil, with a diagnostic, where it cannot be used.
  static func read(_ folder: PackageFolder, into complaints: inout Complaints) -> PackageManifest? {
    let place = FilePosition(
      file: folder.path(of: PackageFolder.manifest), line: 1, column: 1)
    guard folder.has(PackageFolder.manifest) else {
      complaints.add(missing(at: place))
      return nil
    }
    do {
      let bytes = try Data(contentsOf: folder.url(of: PackageFolder.manifest))
      let manifest = try JSONDecoder().decode(PackageManifest.self, from: bytes)
      if manifest.name != folder.name {
        complaints.add(otherName(manifest.name, folder: folder.name, at: place))
      }
      if manifest.licenses.isEmpty { complaints.add(noLicense(at: place)) }
      return manifest
    } catch {
      complaints.add(unreadable(reason(error), at: place))
      return nil
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return error.localizedDescription }
    switch error {
    case .keyNotFound(let key, _): return "the key '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return "'\(path)' has a value of another type"
    case .dataCorrupted(let context):
      let detail = (context.underlyingError as? CocoaError)?.userInfo[NSDebugDescriptionErrorKey]
      return "it is no JSON" + (detail.map { ": \($0)" } ?? "")
    @unknown default: return "it cannot be read"
    }
  }
}

extension PackageManifest {
  private static func missing(at place: FilePosition) -> Diagnostic {
    Diagnostic(
      code: "corpus.missing-file", message: "the package has no \(PackageFolder.manifest)",
      position: place, hint: "it states the package's name, title and licenses")
  }

  private static func unreadable(_ reason: String, at place: FilePosition) -> Diagnostic {
    Diagnostic(
      code: "corpus.manifest", message: "the package description cannot be used: \(reason)",
      position: place)
  }

  private static func otherName(
    _ name: String, folder: String, at place: FilePosition
  ) -> Diagnostic {
    Diagnostic(
      code: "corpus.package-name",
      message: "the package is named '\(name)', its folder '\(folder)'",
      position: place, hint: "write \"name\": \"\(folder)\"")
  }

  private static func noLicense(at place: FilePosition) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "corpus.license", message: "the package states no license",
      position: place)
  }
}
