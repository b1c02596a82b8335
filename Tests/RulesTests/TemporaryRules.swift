import Claims
import Foundation
import Rules

/// A folder of rule files that lives as long as the value.
struct TemporaryRules: ~Copyable {
  /// Holds `Rules`, and whatever else a test puts beside it.
  let root: URL

  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit {
    do { try FileManager.default.removeItem(at: root) } catch { print("left behind: \(root.path)") }
  }

  var folder: URL { root.appendingPathComponent("Rules") }
  var cache: URL { root.appendingPathComponent("cache") }

  /// Writes a file below `folder`, or below another folder beside `Rules`.
  func write(_ text: String, to path: String, in folder: String = "Rules") throws {
    try write(Array(text.utf8), to: path, in: folder)
  }

  func write(_ bytes: [UInt8], to path: String, in folder: String = "Rules") throws {
    let url = root.appendingPathComponent(folder).appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func load() throws(Diagnostics) -> RuleSet { try RuleLoader.load(from: [folder]) }

  /// Everything that is wrong, as people read it; empty when nothing is.
  func complaints() -> String {
    do throws(Diagnostics) {
      _ = try load()
      return ""
    } catch {
      return error.description
    }
  }

  /// The artefacts in the cache.
  func artefacts() throws -> [URL] {
    guard FileManager.default.fileExists(atPath: cache.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: cache, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }
}

extension RuleSet {
  func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}

/// Files that are in order, for tests to put something wrong into.
enum Sample {
  static let months = """
    summary: Names of months.
    case: exact
    rows:
      - {is: '2', of: [February, Feb.]}
      - {is: '5', of: May}
    """

  static let fragments = #"""
    fragments:
      day:
        summary: A day of a month.
        pattern: '(?:[12]\d|3[01]|0?[1-9])'
      nth:
        summary: A day as an ordinal.
        pattern: '{day}(?:st|nd|rd|th)'
    """#

  static let examples = """
    examples:
      positive: [one, two, three]
      negative: [four, five]
    """

  /// A rule of the family `mentions`; `extra` are further lines.
  static func rule(
    pattern: String = #"'{day:d}\s+{months:m}'"#, value: String = "{kind: date, day: d, month: m}",
    extra: String = ""
  ) -> String {
    """
    summary: A day and a month.
    trigger: digit
    pattern: \(pattern)
    value: \(value)
    \(extra)\(extra.isEmpty ? "" : "\n")\(examples)
    """
  }

  static var files: [String: String] {
    [
      "lexicon/months.yml": months, "lexicon/fragments.yml": fragments, "mentions/date.yml": rule(),
    ]
  }

  /// The sample files with some replaced or added.
  static func files(with changes: [String: String]) -> [String: String] {
    files.merging(changes) { $1 }
  }
}
