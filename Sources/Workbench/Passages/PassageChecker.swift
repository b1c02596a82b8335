public import Claims
import Documents
import Extraction
public import Rules
public import Verification

/// Holds claims against texts: the same extraction runs on both. Immutable, shared by every task.
public struct PassageChecker: Sendable {
  private let extractor: Extractor
  private let verifier: PassageVerifier

  /// Assembles the checker; throws `Diagnostics` for rules that cannot be used.
  public init(rules: RuleSet) throws {
    extractor = Extractor(rules: rules)
    guard extractor.problems.isEmpty else { throw Diagnostics(extractor.problems) }
    verifier = PassageVerifier(
      vocabulary: PassageVocabulary(rules.lexicon), units: rules.lexicon.units)
  }

  /// The verdict on a claim; the sources are numbered in the order given.
  public func check(_ claim: Document, against sources: [Document]) -> PassageFinding {
    verifier.verify(read(claim), against: sources.map(read))
  }

  /// The verdict on a claim that came as a bare text, like its evidence.
  ///
  /// Throws `Diagnostics` for texts that cannot be read.
  public func check(
    claim: String, evidence: [String], dateline: Dateline?
  ) throws -> PassageFinding {
    let reader = TextReader { _ in "" }
    let names = ["claim"] + evidence.indices.map { "evidence \($0 + 1)" }
    let texts = try zip(names, [claim] + evidence).map { name, text in
      try reader.document(
        of: Array(TokenSpacing.restored(text).utf8), uri: name, dateline: dateline)
    }
    return check(texts[0], against: Array(texts.dropFirst()))
  }

  /// A report whose claims for which nothing curated is held are held against source documents.
  public func report(_ report: DocumentReport, against sources: [Document]) -> DocumentReport {
    DocumentReport(
      extract: report.extract,
      findings: verifier.findings(
        of: report, against: verifier.evidence(of: sources.map(read))),
      relations: report.relations, editorial: report.editorial,
      notifications: report.notifications)
  }

  private func read(_ document: Document) -> PassageText {
    let read = extractor.read(document)
    return PassageText(document: document, sentences: read.sentences, mentions: read.mentions)
  }
}
