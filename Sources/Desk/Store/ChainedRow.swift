import Digests
import GRDB

/// A row whose hash covers the row before it, so that no earlier row can change unseen.
protocol ChainedRow: Codable, Hashable, Sendable, FetchableRecord, PersistableRecord {
  /// The kind of row, which is also the name of its table.
  static var kind: DeskProblem.Kind { get }
  /// The place in the chain, from 1 without gaps.
  var number: Int { get set }
  /// The hash of the row before; empty for the first.
  var previous: String { get set }
  /// The hash of this row.
  var hash: String { get set }
  /// The hash that the row had in the desk where it was first recorded; empty where that is here.
  var origin: String { get set }
  /// Everything else that was recorded, in the order of the columns.
  var content: [String?] { get }
  /// Whether every value is one that the desk writes; a row of a forged export may not be.
  var isSound: Bool { get }

  /// The row with the numbers of another desk that it refers to exchanged for those of this one;
  /// nil where one of them is not known.
  func renumbered(runs: [Int: Int], decisions: [Int: Int]) -> Self?
}

extension ChainedRow {
  static var databaseTableName: String { kind.rawValue }

  /// The hash that the row has wherever it was copied to.
  var identity: String { origin.isEmpty ? hash : origin }

  /// SHA-256 over the netstrings (`length:bytes,`) of a tag, the hash before, the place, the origin
  /// and the content. A missing value is `-,`, which no netstring is.
  func computedHash() -> String {
    var stream = SHA256Stream()
    let fields = ["assay-\(Self.kind.rawValue)-1", previous, String(number), origin] + content
    for field in fields {
      guard let field else {
        stream.update("-,")
        continue
      }
      stream.update("\(field.utf8.count):")
      stream.update(field)
      stream.update(",")
    }
    return stream.hex()
  }
}
