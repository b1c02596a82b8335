public import Claims
import Digests
import Documents
public import Foundation

/// Reads what the command line names into documents.
public struct InputReader: Sendable {
  /// The largest text that is read, in bytes. An article is a few kilobytes; a text full of figures
  /// takes about 300 bytes of memory for each of its own.
  public static let limit = 16 * 1024 * 1024

  private let dateline: Dateline?

  /// Makes a reader; a dateline given by flag holds for every document.
  public init(dateline: Dateline?) { self.dateline = dateline }

  /// The document of a file, or why it cannot be read.
  public func read(path: String, relativeTo folder: URL) -> Result<Document, Report.Failure> {
    let url = URL(fileURLWithPath: path, relativeTo: folder)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      return .failure(path, InputReader.missing)
    }
    guard !isFolder.boolValue else { return .failure(path, InputReader.isFolder) }
    do {
      let size = try FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int ?? 0
      guard size <= InputReader.limit else {
        return .failure(path, InputReader.tooLarge(size))
      }
      return document(uri: path, bytes: [UInt8](try Data(contentsOf: url)))
    } catch {
      return .failure(path, error.localizedDescription)
    }
  }

  /// The document of bytes that came by a pipe.
  public func document(uri: String, bytes: [UInt8]) -> Result<Document, Report.Failure> {
    guard bytes.count <= InputReader.limit else {
      return .failure(uri, InputReader.tooLarge(bytes.count))
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      return .failure(uri, InputReader.empty)
    }
    do {
      let reader = TextReader(digest: { SHA256.hex(of: $0) })
      return .success(try reader.document(of: bytes, uri: uri, dateline: dateline))
    } catch {
      return .failure(Report.Failure(uri: uri, message: "\(error)"))
    }
  }
}

extension Result where Failure == Report.Failure {
  fileprivate static func failure(_ uri: String, _ message: String) -> Result {
    .failure(Report.Failure(uri: uri, message: message))
  }
}

extension InputReader {
  private static let missing = "no such file"
  private static let isFolder = "is a folder; name its files"
  private static let empty = "is empty: nothing to check"

  private static func tooLarge(_ size: Int) -> String {
    "has \(size / 1_048_576) MB; the limit is \(limit / 1_048_576) MB"
  }
}
