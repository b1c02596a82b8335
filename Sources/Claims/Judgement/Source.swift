/// A publication that facts rest on.
public struct Source: Hashable, Sendable {
  /// How far the source is to be trusted.
  public enum Grade: String, Hashable, Sendable, CaseIterable {
    case primary, reliable, weak
  }

  /// The identifier in its package.
  public let id: String
  /// The title as printed; empty where it is not known.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// Who wrote it; empty where it is not known.
  public let author: String
  /// What it is: `wire`, `news`, `official`, `report`, `reference`.
  public let type: String
  /// How far it is to be trusted.
  public let grade: Grade
  /// When it was published, as EDTF; empty where it is not known.
  public let published: String
  /// When the curator read it, as EDTF; empty where it was not recorded.
  public let retrieved: String
  /// Its address; empty for sources without one.
  public let url: String
  /// The source that it republishes or rewrites: sources of one origin count as one.
  public let origin: String?
  /// Whether it must not be named in public reports.
  public let isPrivate: Bool
  /// What a reader of the corpus should know about it.
  public let note: String

  /// Makes a source.
  public init(
    id: String, title: String, publisher: String, author: String, type: String, grade: Grade,
    published: String, retrieved: String, url: String, origin: String?, isPrivate: Bool,
    note: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.author = author
    self.type = type
    self.grade = grade
    self.published = published
    self.retrieved = retrieved
    self.url = url
    self.origin = origin
    self.isPrivate = isPrivate
    self.note = note
  }
}
