import Claims
import Digests
import Foundation

/// Reads the files of rule folders.
enum RuleFolder {
  /// Every rule file below the folders, in the order of folders and paths.
  static func files(of folders: [String], log: inout DiagnosticLog) -> [RuleFile] {
    var files: [RuleFile] = []
    for (index, folder) in folders.enumerated() {
      var paths: [String] = []
      collect(below: "", of: folder, into: &paths, log: &log)
      for path in paths.sorted() {
        let name = join(folder, path)
        guard let data = FileManager.default.contents(atPath: name) else {
          log.add(unreadable(name))
          continue
        }
        files.append(RuleFile(folder: index, path: path, name: name, bytes: Array(data)))
      }
    }
    return files
  }

  /// The SHA-256 over the paths and bytes of all files, in lower-case hexadecimal. It does not depend
  /// on where the folders lie.
  static func hash(of files: [RuleFile]) -> String {
    var stream = SHA256Stream()
    for file in files {
      stream.update("\(file.folder)/\(file.path)\n\(file.bytes.count)\n")
      stream.update(file.bytes)
    }
    return stream.hex()
  }

  /// Files and folders whose names begin with a full stop are left out.
  private static func collect(
    below path: String, of folder: String, into paths: inout [String], log: inout DiagnosticLog
  ) {
    let place = join(folder, path)
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: place)
    } catch {
      log.add(unreadable(place))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      if name.hasSuffix(RuleFile.ending) {
        paths.append(inner)
      } else if name.hasSuffix(".yaml") {
        log.add(wrongEnding(join(folder, inner)))
      } else if !name.contains(".") {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: join(folder, inner), isDirectory: &isFolder)
        if isFolder.boolValue { collect(below: inner, of: folder, into: &paths, log: &log) }
      }
    }
  }

  static func join(_ folder: String, _ path: String) -> String {
    if path.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(code: "rule.unreadable", message: "'\(path)' cannot be read")
  }

  private static func wrongEnding(_ path: String) -> Diagnostic {
    Diagnostic(
      code: "rule.file-name", message: "'\(path)' would not be read",
      hint: "the names of rule files end in '\(RuleFile.ending)'")
  }
}
