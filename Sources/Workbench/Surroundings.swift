public import Foundation

/// What a run may know of the world, read once by the command line and passed on.
public struct Surroundings: Sendable {
  /// The environment variables.
  public let environment: [String: String]
  /// The current folder.
  public let folder: URL
  /// The executable with symbolic links resolved.
  public let executable: URL

  /// Makes surroundings; tests give their own.
  public init(environment: [String: String], folder: URL, executable: URL) {
    self.environment = environment
    self.folder = folder
    self.executable = executable
  }

  /// A folder by the XDG base directory specification: the variable, else a folder of the home.
  public func xdgFolder(_ variable: String, fallback: String) -> URL? {
    if let value = environment[variable], value.hasPrefix("/") {
      return URL(fileURLWithPath: value).appendingPathComponent("assay")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return URL(fileURLWithPath: home).appendingPathComponent(fallback)
      .appendingPathComponent("assay")
  }
}
