public import Claims
public import Corpus
import Digests
import Extraction
public import Rules
import Verification

/// The assembled engine: document in, report out. Immutable, shared by every task.
public struct Checker: Sendable {
  /// The rules in force.
  public let rules: RuleSet
  /// The corpus that claims are checked against; nil works without one.
  public let store: FactStore?

  private let extractor: Extractor
  private let finder: CandidateFinder?
  private let verifier: Verifier
  private let editor: Editor

  /// Assembles the engine; throws `Diagnostics` for rules that cannot be used, and what reading the
  /// corpus throws.
  public init(rules: RuleSet, store: FactStore?) throws {
    self.rules = rules
    self.store = store
    extractor = Extractor(rules: rules, names: store?.names ?? .empty)
    guard extractor.problems.isEmpty else { throw Diagnostics(extractor.problems) }
    finder = try store.map { try CandidateFinder(store: $0) }
    verifier = Verifier(units: rules.lexicon.units, policy: rules.policy, digest: SHA256.hex)
    editor = Editor(officialNames: try store?.officialNames() ?? [], digest: SHA256.hex)
  }

  /// What the document says, without any judgement.
  public func extract(_ document: Document) -> Extract { extractor.extract(document) }

  /// What the document says, held against the corpus and against itself.
  public func check(_ document: Document) throws -> DocumentReport {
    let extract = extractor.extract(document)
    let candidates = try extract.claims.map { claim in
      try finder?.candidates(for: claim) ?? []
    }
    let judgement = verifier.judge(extract, candidates: candidates)
    return DocumentReport(
      extract: extract, findings: judgement.findings, relations: judgement.relations,
      editorial: editor.findings(in: document), notifications: extract.notifications)
  }

  /// A run over documents in the order given, with the versions of everything that made it. Claims
  /// for which nothing curated is held are held against `sources`.
  public func report(
    on documents: [Document], sources: [Document] = [], failures: [Report.Failure] = [],
    version: String, dispositions: [Disposition] = []
  ) throws -> Report {
    var reports = try documents.map(check)
    if !sources.isEmpty {
      let passages = try PassageChecker(rules: rules)
      reports = reports.map { passages.report($0, against: sources) }
    }
    return Report(
      version: version, rules: [.init(name: "builtin", sha256: rules.hash)],
      corpora: store?.packages.map { .init(name: $0.name, sha256: $0.sha256) } ?? [],
      documents: reports, failures: failures, dispositions: dispositions)
  }
}
