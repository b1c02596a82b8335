/// A resource that somebody named, or that nothing works without, is not there.
public struct MissingResource: Error, Hashable, Sendable {
  /// What is missing: `rules` or `corpus`.
  public let what: String
  /// Who named it: `--rules`, `ASSAY_CORPUS`, or `none` for the built-in places.
  public let origin: String
  /// The path that was looked at.
  public let path: String

  /// Makes the error.
  public init(what: String, origin: String, path: String) {
    self.what = what
    self.origin = origin
    self.path = path
  }
}

extension MissingResource: CustomStringConvertible {
  /// The message, with what to do.
  public var description: String {
    origin == "none"
      ? "no \(what) found; looked last at \(path); name a place with --\(what)"
      : "\(origin): no \(what) at \(path)"
  }
}
