import Digests
import Foundation

/// A folder that holds a corpus package, and the names of the files in it.
struct PackageFolder: Sendable {
  /// Where it is; a URL relative to the working folder gives short paths in diagnostics.
  let url: URL

  /// The name of the folder, which is that of the package.
  var name: String { url.standardizedFileURL.lastPathComponent }

  /// The file that describes a package.
  static let manifest = "datapackage.json"

  /// The path of a file as diagnostics print it.
  func path(of file: String) -> String {
    let folder = url.relativePath
    return folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }

  func url(of file: String) -> URL { url.appendingPathComponent(file) }

  func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: url(of: file).path) }

  /// The SHA-256 over the names and bytes of the package's files, in the order of their names.
  func sha256() throws -> String {
    var digest = SHA256Stream()
    let files = ([PackageFolder.manifest] + PackageTable.allCases.map(\.file)).sorted()
    for file in files where has(file) {
      let content = try SHA256Stream.hex(of: FileHandle(forReadingFrom: url(of: file)))
      digest.update("\(content)  \(file)\n")
    }
    return digest.hex()
  }
}

extension SHA256Stream {
  /// The digest of a file's bytes, read in pieces.
  static func hex(of file: FileHandle) throws -> String {
    var digest = SHA256Stream()
    while let bytes = try file.read(upToCount: 1 << 16), !bytes.isEmpty {
      digest.update([UInt8](bytes))
    }
    return digest.hex()
  }
}
