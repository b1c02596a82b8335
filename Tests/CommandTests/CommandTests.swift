import Foundation
import Support
import Testing

/// The built binary as its users meet it.
@Suite struct CommandTests {
  struct Outcome {
    let code: Int32
    let output: String
    let error: String
  }

  private static let binary = Repository.root.appendingPathComponent(".build/debug/assay")

  func run(_ arguments: [String], input: String? = nil, home: URL? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = Repository.root
    process.environment = ["HOME": (home ?? FileManager.default.temporaryDirectory).path]
    let (out, err, stdin) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    process.standardInput = stdin
    try process.run()
    if let input { stdin.fileHandleForWriting.write(Data(input.utf8)) }
    try stdin.fileHandleForWriting.close()
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let error = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self))
  }

  func temporaryFile(_ bytes: [UInt8], _ name: String = "a.txt") throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  @Test func aCleanArticleExitsZeroAndAWrongFigureOne() throws {
    let right = "North Korea fired 59 ballistic missiles this year, Linda Thomas-Greenfield said.\n"
    let wrong = right.replacingOccurrences(of: "59", with: "61")
    #expect(try run(["check", "-", "--dateline", "2022-11-04"], input: right).code == 0)
    let outcome = try run(
      ["check", "-", "--dateline", "2022-11-04", "-f", "concise"], input: wrong)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("error corpus/conflict"))
  }

  @Test func badInputGetsAMessageAndItsExitCode() throws {
    let missing = try run(["check", "no-such-file.txt"])
    #expect(missing.code == 2)
    #expect(missing.error.hasSuffix("error: no-such-file.txt: no such file\n"))
    let empty = try run(["check", temporaryFile([])])
    #expect(empty.code == 2)
    #expect(empty.error.contains("is empty: nothing to check"))
    let binary = try run(["check", temporaryFile([0x7F, 0x45, 0, 0, 1, 2])])
    #expect(binary.code == 2)
    #expect(binary.error.contains("binary"))
    let invalid = try run(["check", temporaryFile([0x61, 0x0A, 0x62, 0xFF, 0x63])])
    #expect(invalid.code == 2)
    #expect(invalid.error.contains(":2:2"))
    let large = try run(["check", temporaryFile([UInt8](repeating: 0x61, count: 17 << 20))])
    #expect(large.code == 2)
    #expect(large.error.contains("has 17 MB; the limit is 16 MB"))
    let good = try temporaryFile(Array("Nothing to see here.\n".utf8))
    #expect(try run(["check", good, "no-such-file.txt"]).code == 3)
    #expect(try run(["check", good, "--dateline", "yesterday"]).code == 2)
    #expect(try run(["chekc", good]).code == 2)
  }

  @Test func aStreamAnswersEveryLineInOrderAndOutlivesBadOnes() throws {
    let lines = """
      {"id": "1", "text": "It cost 5 euros."}
      nonsense
      {"id": 3, "text": ""}
      """
    let outcome = try run(["extract", "--stream", "--mentions"], input: lines)
    let answers = outcome.output.split(separator: "\n")
    #expect(outcome.code == 0)
    #expect(answers.count == 3)
    #expect(
      answers.first
        == #"{"id":"1","mentions":[{"end":15,"kind":"money","start":8,"unit":"EUR","value":"5"}]}"#)
    #expect(answers.last == #"{"id":3,"mentions":[]}"#)
    #expect(answers.contains { $0.contains("E_JSON") })
    #expect(try run(["extract", "--stream"], input: lines).code == 2)
    #expect(
      try run(["extract", "--stream", "--mentions", "--rules", "nowhere"], input: "").code == 2)
  }

  @Test func brokenResourcesAreToldWithTheirPlace() throws {
    let corrupt = try temporaryFile(Array("this is no database".utf8), "corpus.sqlite")
    let good = try temporaryFile(Array("It has 12 seats.\n".utf8))
    let outcome = try run(["check", good, "--corpus", corrupt])
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("corpus.sqlite"))
    #expect(try run(["check", good, "--corpus", "/nowhere.sqlite"]).code == 2)
    #expect(try run(["check", good, "--rules", "/nowhere"]).code == 2)
    #expect(try run(["rules", "show", "corpus/conflct"]).code == 2)
  }

  @Test func aRuleThatCannotBeUsedIsToldAndNotPassedOver() throws {
    let rule = """
      summary: A test.
      trigger: digit
      pattern: '\\d+'
      value: {kind: quantty}
      examples:
        positive: ['1', '2', '3']
        negative: ['a', 'b']
      """
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString).appendingPathComponent("Rules")
    let mentions = folder.appendingPathComponent("mentions")
    try FileManager.default.createDirectory(at: mentions, withIntermediateDirectories: true)
    try Data(rule.utf8).write(to: mentions.appendingPathComponent("mine.yml"))
    let outcome = try run(["check", "-", "--rules", folder.path], input: "It has 12 seats.\n")
    #expect(outcome.code == 2)
    #expect(
      outcome.error.contains(
        "Rules/mentions/mine.yml:1:1: error: no normaliser is called 'quantty'"))
  }

  @Test func reviewKeepsDecisionsAndReportsThem() throws {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let desk = home.appendingPathComponent("desk.sqlite").path
    let article = try temporaryFile(
      Array(
        "North Korea fired 61 ballistic missiles this year, Linda Thomas-Greenfield said.\n".utf8))
    let common = ["--dateline", "2022-11-04", "--desk", desk, "--as", "kim"]
    let review = try run(
      ["review", article] + common, input: "s confirmed by the transcript\nq\n", home: home)
    #expect(review.code == 0)
    let report = try run(["report", article, "-f", "json"] + common, home: home)
    #expect(report.code == 0)
    #expect(
      report.output.contains("\"state\": \"copy-stands\"")
        || report.output.contains("\"state\":\"copy-stands\""))
    #expect(report.output.contains("confirmed by the transcript"))
    #expect(try run(["runs", "list", "--desk", desk], home: home).output.contains("kim"))
  }

  @Test func identicalInputsGiveIdenticalBytes() throws {
    let arguments = [
      "check", "Tests/Articles/security-council.txt", "--dateline", "2022-11-04", "-f", "json",
    ]
    let first = try run(arguments)
    #expect(first.output == (try run(arguments)).output)
    #expect(first.output.hasPrefix("{"))
  }

  @Test(arguments: ["txt", "json", "html"])
  func examplesAreWhatTheToolWrites(ending: String) throws {
    let format = ending == "txt" ? "text" : ending
    let outcome = try run([
      "check", "Tests/Articles/security-council.txt", "--dateline", "2022-11-04", "-f", format,
    ])
    let url = Repository.root.appendingPathComponent("Reports/Examples/security-council.\(ending)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(outcome.output.utf8).write(to: url)
      Issue.record("recorded \(url.lastPathComponent)")
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == outcome.output)
  }
}
