import ArgumentParser
import Claims
import Foundation
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
  }
}
