import ArgumentParser
import Claims
import Foundation
import Verification
import Workbench

/// `assay verify`: one claim held against texts.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold one claim against source texts, and show the working.")

  @Argument(help: "The claim, in quotation marks.")
  var claim: String?

  @Option(name: .long, help: "A text to hold it against; repeatable.")
  var source: [String] = []

  @ArgumentParser.Flag(
    name: .long,
    help: "Answer JSON Lines on standard input: {\"id\",\"claim\",\"evidence\",\"context_date\"}.")
  var stream = false

  @Option(
    name: .long, help: "The date of the claim, as YYYY-MM-DD; relative dates resolve from it.",
    transform: CalendarDay.parse)
  var dateline: CalendarDay?

  @OptionGroup var resources: ResourceOptions

  func validate() throws {
    guard stream else {
      guard claim != nil, !source.isEmpty else {
        throw ValidationError("give a claim and at least one --source FILE, or --stream")
      }
      return
    }
    guard claim == nil, source.isEmpty else {
      throw ValidationError("--stream reads claims and evidence from standard input alone")
    }
  }

  func run() throws {
    let engine = Engine(resources)
    guard !stream else {
      let answers = try VerdictStream(rules: engine.rules())
      try StandardStream.answer(with: answers.answer)
      return
    }
    try verifyClaim(with: PassageChecker(rules: engine.rules()), in: engine.surroundings.folder)
  }

  private func verifyClaim(with checker: PassageChecker, in folder: URL) throws {
    let day = dateline.map { Dateline(day: $0, origin: .flag) }
    let read = InputReader(dateline: day).document(uri: "claim", bytes: Array((claim ?? "").utf8))
    guard case .success(let claim) = read else {
      throw ValidationError("the claim is empty")
    }
    let sources = try SourceFiles(paths: source).documents(in: folder)
    let finding = checker.check(claim, against: sources)
    Terminal.write(
      VerdictSheet.text(of: finding, claim: claim.text, sources: sources.map(\.uri)))
    if finding.verdict.level == .error { throw ExitCode(Outcome.findings.rawValue) }
  }
}
