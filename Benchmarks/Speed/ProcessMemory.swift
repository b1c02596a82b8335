import Foundation

/// The memory of this process, as Linux tells it.
enum ProcessMemory {
  /// What is in use, in bytes; 0 where the system does not tell.
  static var resident: Int { value(of: "VmRSS:") }

  /// The most that was in use since the last `resetPeak`, in bytes.
  static var peak: Int { value(of: "VmHWM:") }

  /// Gives back what is free first, so that it is not taken for memory in use.
  static func resetPeak() {
    // Swift's module of the C library leaves `malloc_trim` out.
    if let found = dlsym(nil, "malloc_trim") {
      _ = unsafeBitCast(found, to: (@convention(c) (Int) -> Int32).self)(0)
    }
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
    file.write(Data("5".utf8))
  }

  private static func value(of name: String) -> Int {
    guard let status = FileManager.default.contents(atPath: "/proc/self/status") else { return 0 }
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first
      .flatMap { Int($0) }.map { $0 * 1024 } ?? 0
  }
}
