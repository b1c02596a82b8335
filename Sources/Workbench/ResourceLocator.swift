public import Foundation

/// Finds the rules, the corpus and the desk. The first place that exists wins; user rules overlay.
public struct ResourceLocator: Sendable {
  /// One place that was looked at.
  public struct Place: Hashable, Sendable {
    /// Where the place comes from: `--rules`, `ASSAY_RULES`, `checkout`.
    public let origin: String
    /// The file or folder.
    public let url: URL
    /// Whether something is there.
    public let exists: Bool
  }

  private let surroundings: Surroundings

  /// Makes a locator.
  public init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// The places for rules, in order: given, environment, user, installed, checkout.
  public func rulePlaces(given: [String]) -> [Place] {
    var places = given.map { place("--rules", absolute($0)) }
    if let value = surroundings.environment["ASSAY_RULES"], !value.isEmpty {
      places.append(place("ASSAY_RULES", absolute(value)))
    }
    if let user = surroundings.xdgFolder("XDG_CONFIG_HOME", fallback: ".config") {
      places.append(place("user", user.appendingPathComponent("Rules")))
    }
    places.append(place("installed", shared.appendingPathComponent("Rules")))
    if let checkout { places.append(place("checkout", checkout.appendingPathComponent("Rules"))) }
    return places
  }

  /// The folders to load rules from, the base set first and overlays after it; missing folders
  /// that somebody named are an error.
  public func ruleFolders(given: [String]) throws(MissingResource) -> [URL] {
    let places = rulePlaces(given: given)
    for place in places where !place.exists {
      guard place.origin == "--rules" || place.origin == "ASSAY_RULES" else { continue }
      throw MissingResource(what: "rules", origin: place.origin, path: place.url.path)
    }
    let base = places.first { ["installed", "checkout"].contains($0.origin) && $0.exists }
    let named = places.filter { place in
      place.exists && !["installed", "checkout"].contains(place.origin)
    }
    guard base != nil || !named.isEmpty else {
      throw MissingResource(what: "rules", origin: "none", path: shared.path)
    }
    return ([base].compactMap { $0?.url }) + named.reversed().map(\.url)
  }

  /// The places for a corpus file, in order.
  public func corpusPlaces(given: String?) -> [Place] {
    var places: [Place] = []
    if let given { places.append(place("--corpus", corpusFile(absolute(given)))) }
    if let value = surroundings.environment["ASSAY_CORPUS"], !value.isEmpty {
      places.append(place("ASSAY_CORPUS", corpusFile(absolute(value))))
    }
    if let user = surroundings.xdgFolder("XDG_CONFIG_HOME", fallback: ".config") {
      places.append(place("user", user.appendingPathComponent("corpus.sqlite")))
    }
    places.append(place("installed", shared.appendingPathComponent("corpus.sqlite")))
    if let checkout {
      places.append(
        place("checkout", checkout.appendingPathComponent("Corpus/corpus.sqlite")))
    }
    return places
  }

  /// The corpus to open: what was named must exist; nil where nothing was named and none is found.
  public func corpus(given: String?) throws(MissingResource) -> URL? {
    for place in corpusPlaces(given: given) {
      if place.exists { return place.url }
      if place.origin == "--corpus" || place.origin == "ASSAY_CORPUS" {
        throw MissingResource(what: "corpus", origin: place.origin, path: place.url.path)
      }
    }
    return nil
  }

  /// The folder of corpus packages: the checkout's, else the installed one; nil where neither is.
  public var packages: URL? {
    [checkout, shared].compactMap { $0?.appendingPathComponent("Corpus") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// The desk: given, environment, else the user's data folder; nil without a home.
  public func desk(given: String?) -> URL? {
    if let given { return absolute(given) }
    if let value = surroundings.environment["ASSAY_DESK"], !value.isEmpty {
      return absolute(value)
    }
    return surroundings.xdgFolder("XDG_DATA_HOME", fallback: ".local/share")?
      .appendingPathComponent("desk.sqlite")
  }

  /// The folder for rebuildable files; nil without a home.
  public var cache: URL? { surroundings.xdgFolder("XDG_CACHE_HOME", fallback: ".cache") }

  /// The nearest folder above the executable that holds `Package.swift` and `Rules`.
  public var checkout: URL? {
    var folder = surroundings.executable.deletingLastPathComponent()
    while folder.path != "/" {
      let manager = FileManager.default
      if manager.fileExists(atPath: folder.appendingPathComponent("Package.swift").path),
        manager.fileExists(atPath: folder.appendingPathComponent("Rules").path)
      {
        return folder
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  private var shared: URL {
    surroundings.executable.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/assay")
  }

  private func absolute(_ path: String) -> URL {
    URL(fileURLWithPath: path, relativeTo: surroundings.folder).absoluteURL
  }

  private func corpusFile(_ url: URL) -> URL {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? url.appendingPathComponent("corpus.sqlite") : url
  }

  private func place(_ origin: String, _ url: URL) -> Place {
    Place(origin: origin, url: url, exists: FileManager.default.fileExists(atPath: url.path))
  }
}
