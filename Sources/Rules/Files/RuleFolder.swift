import Claims
import Digests
import Foundation

/// A folder of rules, and how its files are read.
struct RuleFolder {
  /// The path on this machine.
  let path: String
  /// The path as people are shown it.
  let name: String

  /// The folders of some addresses. An address that is relative is shown as it is, and another by
  /// its last part, so that messages are the same on every machine; where two would be shown alike,
  /// the later one is shown in full.
  static func folders(at addresses: [URL]) -> [RuleFolder] {
    var folders: [RuleFolder] = []
    for address in addresses {
      let path = address.path
      let isRelative = !address.relativePath.hasPrefix("/")
      let name = isRelative ? address.relativePath : address.lastPathComponent
      let isTaken = folders.contains { $0.name == name }
      folders.append(RuleFolder(path: path, name: isTaken ? path : name))
    }
    return folders
  }

  /// Every rule file below the folders, in the order of folders and paths.
  static func files(of folders: [RuleFolder], log: inout DiagnosticLog) -> [RuleFile] {
    var files: [RuleFile] = []
    for (index, folder) in folders.enumerated() {
      var paths: [String] = []
      folder.collect(below: "", into: &paths, log: &log)
      for path in paths.sorted() {
        let name = folder.name(of: path)
        guard let data = FileManager.default.contents(atPath: "\(folder.path)/\(path)") else {
          log.add(unreadable(name))
          continue
        }
        files.append(RuleFile(folder: index, path: path, name: name, bytes: Array(data)))
      }
    }
    if files.isEmpty, !log.hasErrors { log.add(nothing(folders)) }
    return files
  }

  /// How people are shown a path below the folder.
  func name(of path: String) -> String { path.isEmpty ? name : "\(name)/\(path)" }

  /// The SHA-256 over the paths and bytes of all files, in lower-case hexadecimal. It does not
  /// depend on where the folders lie.
  static func hash(of files: [RuleFile]) -> String {
    var stream = SHA256Stream()
    for file in files {
      stream.update("\(file.folder)/\(file.path)\n\(file.bytes.count)\n")
      stream.update(file.bytes)
    }
    return stream.hex()
  }

  /// Files and folders whose names begin with a full stop are left out.
  private func collect(
    below path: String, into paths: inout [String], log: inout DiagnosticLog
  ) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: "\(self.path)/\(path)")
    } catch {
      log.add(RuleFolder.unreadable(name(of: path)))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      if name.hasSuffix(RuleFile.ending) {
        paths.append(inner)
      } else if name.hasSuffix(".yaml") {
        log.add(RuleFolder.wrongEnding(self.name(of: inner)))
      } else if !name.contains(".") {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: "\(self.path)/\(inner)", isDirectory: &isFolder)
        if isFolder.boolValue { collect(below: inner, into: &paths, log: &log) }
      }
    }
  }
}

extension RuleFolder {
  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(code: "rule.unreadable", message: "'\(path)' cannot be read")
  }

  private static func nothing(_ folders: [RuleFolder]) -> Diagnostic {
    let names = folders.map { "'\($0.path)'" }.joined(separator: ", ")
    return Diagnostic(code: "rule.none", message: "there are no rules in \(names)")
  }

  private static func wrongEnding(_ path: String) -> Diagnostic {
    Diagnostic(
      code: "rule.file-name", message: "'\(path)' would not be read",
      hint: "the names of rule files end in '\(RuleFile.ending)'")
  }
}
