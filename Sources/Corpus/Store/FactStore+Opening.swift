import Foundation
import GRDB

extension FactStore {
  /// Why a corpus cannot be opened.
  public enum OpeningError: Error, Hashable, Sendable {
    /// There is no such file.
    case missing(path: String)
    /// The file is there, but cannot be read.
    case unreadable(path: String, detail: String)
    /// The file is no SQLite database.
    case notADatabase(path: String)
    /// The file was cut off: it should have `expected` bytes.
    case truncated(path: String, expected: Int, found: Int)
    /// The database cannot be read as one.
    case damaged(path: String, detail: String)
    /// A database, but not a corpus.
    case otherKind(path: String)
    /// A corpus that a newer version of the tool has built.
    case newerSchema(path: String, found: Int, known: Int)
    /// A corpus that an older version of the tool has built.
    case olderSchema(path: String, found: Int, known: Int)
    /// A corpus whose build was never finished.
    case incomplete(path: String)
  }

  /// The database of a file, after its header has been looked at: SQLite itself would notice a
  /// wrong or damaged file only when it comes to the page in question.
  static func open(_ url: URL) throws(OpeningError) -> (queue: DatabaseQueue, path: String) {
    let path = url.resolvingSymlinksInPath().path
    try checkHeader(path)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "corpus"
    do {
      return (try DatabaseQueue(path: immutable(path), configuration: configuration), path)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      // An SQLite without support for addresses; the file is there, as its header was read.
      do {
        return (try DatabaseQueue(path: path, configuration: configuration), path)
      } catch {
        throw .damaged(path: path, detail: "\(error)")
      }
    } catch {
      throw .damaged(path: path, detail: "\(error)")
    }
  }

  /// The address that tells SQLite to neither lock the file nor look for changes.
  private static func immutable(_ path: String) -> String {
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return "file:\(escaped)?immutable=1"
  }

  /// Checks the mark, the sizes and the version in the first 100 bytes, as
  /// https://www.sqlite.org/fileformat2.html#the_database_header gives them.
  private static func checkHeader(_ path: String) throws(OpeningError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path)
    }
    guard !isFolder.boolValue else { throw .unreadable(path: path, detail: folder) }
    let (header, size): ([UInt8], Int)
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      header = [UInt8](try file.read(upToCount: 100) ?? Data())
      size = Int(try file.seekToEnd())
    } catch {
      throw .unreadable(path: path, detail: error.localizedDescription)
    }
    guard header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notADatabase(path: path)
    }
    guard header.count == 100 else {
      throw .truncated(path: path, expected: 4096, found: size)
    }
    guard number(header, 68, 4) == CorpusSchema.applicationId else { throw .otherKind(path: path) }
    let found = number(header, 60, 4)
    guard found <= CorpusSchema.version else {
      throw .newerSchema(path: path, found: Int(found), known: Int(CorpusSchema.version))
    }
    guard found == CorpusSchema.version else {
      throw .olderSchema(path: path, found: Int(found), known: Int(CorpusSchema.version))
    }
    let pageSize = number(header, 16, 2)
    let expected = Int(number(header, 28, 4)) * Int(pageSize == 1 ? 65536 : pageSize)
    guard size >= expected else {
      throw .truncated(path: path, expected: expected, found: size)
    }
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> UInt32 {
    bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension FactStore.OpeningError: CustomStringConvertible {
  /// What is wrong with the file, and what to do.
  public var description: String {
    switch self {
    case .missing(let path): "there is no corpus at \(path); build one with 'assay corpus build'"
    case .unreadable(let path, let detail): "\(path) cannot be read: \(detail)"
    case .notADatabase(let path): "\(path) is no corpus: it is not an SQLite file"
    case .truncated(let path, let expected, let found):
      "the corpus \(path) was cut off: it has \(found) bytes of \(expected); build it anew"
    case .damaged(let path, let detail):
      "the corpus \(path) is damaged (\(detail)); build it anew"
    case .otherKind(let path): "\(path) is an SQLite file, but no corpus"
    case .newerSchema(let path, let found, let known):
      "the corpus \(path) has format \(found), this version reads \(known); update the tool"
    case .olderSchema(let path, let found, let known):
      "the corpus \(path) has format \(found), this version reads \(known); build it anew"
    case .incomplete(let path): "the build of the corpus \(path) was never finished; build it anew"
    }
  }
}

extension FactStore {
  private static let folder = "it is a folder"
}
