public import Claims
import Digests
public import Foundation

/// Reads folders of rules into a rule set, or says everything that is wrong with them at once.
public enum RuleLoader {
  private struct Source {
    let id: String
    let path: String
    let text: String
  }

  /// Loads rules; a later folder overlays an earlier one: a file of the same id replaces.
  ///
  /// Patterns are tried only once for each content: `cache` is a folder that remembers the hashes
  /// of sets that were good. Without it they are tried every time.
  /// - Throws: `Diagnostics` with every problem of every file.
  public static func load(from folders: [URL], cache: URL? = nil) throws(Diagnostics) -> RuleSet {
    var diagnostics: [Diagnostic] = []
    var byID: [String: Source] = [:]
    for folder in folders {
      for source in sources(below: folder, &diagnostics) { byID[source.id] = source }
    }
    let sources = byID.values.sorted { $0.id < $1.id }
    if sources.isEmpty, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          code: "rule.none",
          message: "no rules below \(folders.map(\.path).joined(separator: ", "))"))
    }
    let hash = SHA256.hex(of: sources.map { "\($0.id)\u{0}\($0.text)\u{0}" }.joined())
    let stamp = cache?.appendingPathComponent("rules-\(hash).tried")
    let isTried = stamp.map { FileManager.default.fileExists(atPath: $0.path) } ?? false

    var lexicon = LexiconReader()
    for source in sources where source.id.hasPrefix("lexicon/") {
      lexicon.read(
        String(source.id.dropFirst("lexicon/".count)), path: source.path, text: source.text)
    }
    diagnostics += lexicon.diagnostics
    let reader = RuleReader(
      fragments: lexicon.fragments,
      triggers: Set(lexicon.tables.map(\.name)).union(["digit"]), validates: !isTried)
    let rules = rules(of: sources, reader: reader, &diagnostics)
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    if !isTried, let stamp { remember(stamp) }
    return RuleSet(
      rules: rules,
      lexicon: Lexicon(tables: lexicon.tables, units: UnitTable(lexicon.units)),
      policy: Policy(), hash: hash)
  }

  private static func rules(
    of sources: [Source], reader: RuleReader, _ diagnostics: inout [Diagnostic]
  ) -> [Rule] {
    var rules: [Rule] = []
    for source in sources where !source.id.hasPrefix("lexicon/") {
      var file = YAMLFile(path: source.path, text: source.text)
      let folder = source.id.split(separator: "/").first.map(String.init) ?? ""
      if let family = RuleFamily(rawValue: folder) {
        if let rule = reader.rule(id: source.id, family: family, in: &file) { rules.append(rule) }
      } else {
        let known = RuleFamily.allCases.map(\.rawValue) + ["lexicon"]
        file.complain(
          "rule.folder", "'\(folder)' is no folder of rules", line: 1, column: 1,
          hint: Spelling.guess(folder, among: known).map { "did you mean '\($0)'?" }
            ?? "folders are \(known.joined(separator: ", "))")
      }
      diagnostics += file.diagnostics
    }
    return rules
  }

  private static func sources(
    below folder: URL, _ diagnostics: inout [Diagnostic]
  ) -> [Source] {
    let root = folder.standardizedFileURL.path
    let walker = FileManager.default.enumerator(atPath: root)
    var sources: [Source] = []
    while let name = walker?.nextObject() as? String {
      guard name.hasSuffix(".yml") else { continue }
      let path = root + "/" + name
      do {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        sources.append(Source(id: String(name.dropLast(4)), path: shown(path), text: text))
      } catch {
        diagnostics.append(
          Diagnostic(
            code: "rule.unreadable", message: "cannot be read as UTF-8 text",
            position: FilePosition(file: shown(path), line: 1, column: 1)))
      }
    }
    return sources
  }

  /// The path from the folder above the rules, so that reports are the same on every machine.
  private static func shown(_ path: String) -> String {
    let parts = path.split(separator: "/")
    guard let place = parts.lastIndex(of: "Rules") else { return path }
    return parts[place...].joined(separator: "/")
  }

  /// A cache that cannot be written is no error: the patterns are tried again next time.
  private static func remember(_ stamp: URL) {
    let manager = FileManager.default
    do {
      try manager.createDirectory(
        at: stamp.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: stamp)
    } catch {
      return
    }
  }
}
