/// A run: documents with their findings, and the versions of everything that made them.
public struct Report: Sendable {
  /// Whether everything could be read and every rule ran.
  public enum Status: String, Hashable, Sendable {
    case complete, incomplete
  }

  /// Something that took part, named and hashed.
  public struct Ingredient: Hashable, Sendable {
    /// Its name, such as `builtin` or `dprk`.
    public let name: String
    /// The SHA-256 of its content.
    public let sha256: String

    /// Makes an ingredient.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// An input that could not be read.
  public struct Failure: Error, Hashable, Sendable {
    /// The input as it was named.
    public let uri: String
    /// Why it could not be read.
    public let message: String

    /// Makes a failure.
    public init(uri: String, message: String) {
      self.uri = uri
      self.message = message
    }
  }

  /// The version of the tool.
  public let version: String
  /// The rule sets, in order of precedence.
  public let rules: [Ingredient]
  /// The corpus packages; empty when working without a corpus.
  public let corpora: [Ingredient]
  /// The documents, in the order of the inputs.
  public let documents: [DocumentReport]
  /// The inputs that could not be read.
  public let failures: [Failure]
  /// What people decided.
  public let dispositions: [Disposition]

  /// Makes a report.
  public init(
    version: String, rules: [Ingredient], corpora: [Ingredient], documents: [DocumentReport],
    failures: [Failure], dispositions: [Disposition]
  ) {
    self.version = version
    self.rules = rules
    self.corpora = corpora
    self.documents = documents
    self.failures = failures
    self.dispositions = dispositions
  }

  /// Whether everything could be read and every rule ran.
  public var status: Status {
    failures.isEmpty && documents.allSatisfy { $0.notifications.isEmpty } ? .complete : .incomplete
  }
}
