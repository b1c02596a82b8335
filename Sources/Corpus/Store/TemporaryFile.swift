import Foundation

/// A file that takes its place in a folder in one step, when it is complete.
struct TemporaryFile {
  let path: String
  private let folder: URL

  /// Makes an empty file with a name that no other file of the folder has.
  init(in folder: URL, prefix: String) throws {
    self.folder = folder
    var template = Array(folder.appendingPathComponent(prefix + "XXXXXX").path.utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw TemporaryFile.failure(folder.path) }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes the content through to the disk, renames the file, and points a link at it.
  func publish(as name: String, link: String) throws {
    guard chmod(path, 0o644) == 0 else { throw TemporaryFile.failure(path) }
    try TemporaryFile.synchronise(path)
    let target = folder.appendingPathComponent(name).path
    guard rename(path, target) == 0 else { throw TemporaryFile.failure(target) }
    let newLink = path + "-link"
    guard symlink(name, newLink) == 0 else { throw TemporaryFile.failure(newLink) }
    guard rename(newLink, folder.appendingPathComponent(link).path) == 0 else {
      let failure = TemporaryFile.failure(folder.appendingPathComponent(link).path)
      unlink(newLink)
      throw failure
    }
    try TemporaryFile.synchronise(folder.path)
  }

  /// Removes the file, where it was not published.
  func remove() { unlink(path) }

  private static func synchronise(_ path: String) throws {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  private static func failure(_ path: String) -> CocoaError {
    let code = errno
    let cause = POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)
    return CocoaError(
      .fileWriteUnknown, userInfo: [NSFilePathErrorKey: path, NSUnderlyingErrorKey: cause])
  }
}
