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
  private let format: InputFormat?

  /// Makes a reader; a dateline and a format given by flag hold for every document. Without a
  /// format, names and first bytes tell it.
  public init(dateline: Dateline?, format: InputFormat? = nil) {
    self.dateline = dateline
    self.format = format
  }

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
      let document = try parsed(uri, bytes, as: format ?? InputFormat(path: uri, bytes: bytes))
      return document.blocks.isEmpty ? .failure(uri, InputReader.empty) : .success(document)
    } catch {
      return .failure(Report.Failure(uri: uri, message: "\(error)"))
    }
  }

  private func parsed(
    _ uri: String, _ bytes: [UInt8], as format: InputFormat
  ) throws(Diagnostics) -> Document {
    let digest: @Sendable ([UInt8]) -> String = { SHA256.hex(of: $0) }
    return switch format {
    case .text: try TextReader(digest: digest).document(of: bytes, uri: uri, dateline: dateline)
    case .markdown:
      try MarkdownReader(digest: digest).document(of: bytes, uri: uri, dateline: dateline)
    case .html: try HTMLReader(digest: digest).document(of: bytes, uri: uri, dateline: dateline)
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
