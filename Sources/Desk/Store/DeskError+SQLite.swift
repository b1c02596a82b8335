import Foundation
import GRDB

extension DeskError {
  /// What an error means that was thrown while the desk was read or written.
  init(_ error: any Error, path: String) {
    if let error = error as? DeskError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, detail: String(describing: error))
      return
    }
    let detail = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: detail)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .notWritable(path: path, detail: detail)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
      self = .corrupt(path: path, detail: detail)
    default: self = .failed(path: path, detail: detail)
    }
  }

  /// What an error means that was thrown while a folder was made.
  init(making folder: URL, for path: String, _ error: any Error) {
    let system = (error as? CocoaError)?.underlying as? POSIXError
    let detail = system.map { String(cString: strerror($0.code.rawValue)) }
    self = .notWritable(
      path: path, detail: "\(folder.path): \(detail ?? error.localizedDescription)")
  }
}
