/// Who publishes a fact check, for the formats that search engines read.
public struct Publisher: Hashable, Sendable {
  /// The name of the newsroom.
  public let name: String
  /// Its address on the web.
  public let url: String

  /// Makes a publisher; nil without a name, or when the address is not one of the web.
  public init?(name: String, url: String) {
    guard !name.trimmedPrintable.isEmpty, Markup.isWebAddress(url) else { return nil }
    self.name = name.trimmedPrintable
    self.url = url
  }
}
