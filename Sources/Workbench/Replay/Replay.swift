import Claims
import Digests
import Documents
public import Foundation
import Reports

/// Runs the check of a recorded JSON report again, on the texts that it holds.
public struct Replay {
  /// What came of it.
  public struct Outcome: Hashable, Sendable {
    /// The first difference in a sentence; nil where the findings are the same.
    public let difference: String?
    /// Versions and hashes that are not those of the recorded run.
    public let changes: [String]
    /// How many claims, calculations and copy problems were compared.
    public let compared: Int
    /// How many documents were compared.
    public let documents: Int
  }

  /// Why a file cannot be replayed.
  public enum Problem: Error, Hashable, Sendable {
    case notAReport(String)
    case newerVersion(Int)
  }

  private let report: ReplayValue

  /// Reads a JSON report; throws `Problem` for anything else.
  public init(_ data: Data) throws {
    do {
      report = try JSONDecoder().decode(ReplayValue.self, from: data)
    } catch {
      throw Problem.notAReport("it is no JSON")
    }
    guard report["schema"]?.string == "assay-report" else {
      throw Problem.notAReport("its schema is not assay-report")
    }
    if let version = report["version"]?.integer, version > 1 { throw Problem.newerVersion(version) }
  }

  /// Checks every document of the report again and compares what is found.
  ///
  /// - Parameter isPublished: whether the recorded report leaves out private sources.
  public func outcome(
    with checker: Checker, version: String, isPublished: Bool = false
  ) throws -> Outcome {
    var difference: String?
    var compared = 0
    let recorded = report["documents"]?.elements ?? []
    var fresh: [DocumentReport] = []
    for value in recorded where difference == nil {
      let uri = value["uri"]?.string ?? "?"
      switch document(value) {
      case .failure(let problem): difference = "\(uri): \(problem.text)"
      case .success(let document):
        let checked = try checker.check(document)
        fresh.append(checked)
        let other = try again(checked, isPublished)
        difference = ReplayDifference.between(value, other).map { "\(uri): \($0)" }
        compared += checked.findings.count + checked.relations.count + checked.editorial.count
      }
    }
    let run = try checker.report(on: [], version: version)
    return Outcome(
      difference: difference, changes: changes(run), compared: compared, documents: fresh.count)
  }

  private struct Unreadable: Error {
    let text: String
  }

  /// The document as it was read, built from its text alone.
  private func document(_ value: ReplayValue) -> Result<Document, Unreadable> {
    guard let uri = value["uri"]?.string, let text = value["text"]?.string,
      let hash = value["text_sha256"]?.string, let sourceHash = value["sha256"]?.string
    else { return .failure(Unreadable(text: Replay.incomplete)) }
    let bytes = Array(text.utf8)
    guard SHA256.hex(of: bytes) == hash else { return .failure(Unreadable(text: Replay.blanked)) }
    let dateline = value["dateline"].flatMap { dateline in
      CalendarDay(iso: dateline["value"]?.string ?? "").map {
        Dateline(
          day: $0, origin: Dateline.Origin(rawValue: dateline["from"]?.string ?? "") ?? .none)
      }
    }
    guard let blocks = blocks(value, bytes, uri) else {
      return .failure(Unreadable(text: Replay.incomplete))
    }
    return .success(
      Document(
        uri: uri, mediaType: value["media_type"]?.string ?? "text/plain", text: text,
        blocks: blocks, sourceMap: .identity(length: bytes.count), sourceHash: sourceHash,
        textHash: hash, dateline: dateline))
  }

  /// The blocks as recorded; reports of the first version have none, and their texts are plain.
  private func blocks(_ value: ReplayValue, _ bytes: [UInt8], _ uri: String) -> [Block]? {
    guard let recorded = value["blocks"] else {
      let reader = TextReader(digest: { SHA256.hex(of: $0) })
      return try? reader.document(of: bytes, uri: uri).blocks
    }
    let blocks = recorded.elements.compactMap { element -> Block? in
      let ends = (element["byte"]?.elements ?? []).compactMap(\.integer)
      guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1], ends[1] <= bytes.count,
        let role = element["role"]?.string.flatMap(Block.Role.init(rawValue:))
      else { return nil }
      return Block(range: TextRange(ends[0], ends[1]), role: role)
    }
    return blocks.count == recorded.elements.count ? blocks : nil
  }

  private func again(_ document: DocumentReport, _ isPublished: Bool) throws -> ReplayValue {
    let run = Report(
      version: "", rules: [], corpora: [], documents: [document], failures: [], dispositions: [])
    let json = ReportFormat.jsonl.render(
      isPublished ? run.published(withoutCopy: false) : run,
      options: ReportOptions(sha256Base64: ContentHash.base64))
    return try JSONDecoder().decode(ReplayValue.self, from: Data(json.utf8))
  }

  private func changes(_ run: Report) -> [String] {
    let tool = report["tool"]?["version"]?.string ?? "?"
    let tools = tool == run.version ? [] : ["assay was \(tool), is \(run.version)"]
    return tools + changes("rules", run.rules) + changes("corpora", run.corpora)
  }

  private func changes(_ key: String, _ now: [Report.Ingredient]) -> [String] {
    let then = (report[key]?.elements ?? []).map { value in
      Report.Ingredient(
        name: value["name"]?.string ?? "?", sha256: value["sha256"]?.string ?? "?")
    }
    let names = Set(then.map(\.name)).union(now.map(\.name)).sorted()
    return names.compactMap { name in
      let (old, new) = (
        then.first { $0.name == name }?.sha256, now.first { $0.name == name }?.sha256
      )
      guard old != new else { return nil }
      let words = [old, new].map { $0.map { String($0.prefix(12)) } ?? "absent" }
      return "\(key) \(name): was \(words[0]), is \(words[1])"
    }
  }
}

extension Replay {
  private static let incomplete = "its text, hashes or blocks are missing or damaged"
  private static let blanked =
    "the text is not the one that was checked: it was changed or left out, so nothing can be "
    + "proved"
}

extension Replay.Problem: CustomStringConvertible {
  /// The message.
  public var description: String {
    switch self {
    case .notAReport(let reason): "not a JSON report of assay: \(reason)"
    case .newerVersion(let version): "a report of version \(version); this assay reads 1"
    }
  }
}
