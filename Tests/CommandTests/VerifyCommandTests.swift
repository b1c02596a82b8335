import Testing

/// `assay verify` as its users meet it.
extension CommandTests {
  @Test func verifyShowsTheWorkingAndItsExitCode() throws {
    let source = try temporaryFile(Array("The festival drew 12,400 visitors.".utf8), "report.txt")
    let wrong = try run(["verify", "The festival drew 13,400 visitors.", "--source", source])
    #expect(wrong.code == 1)
    #expect(wrong.output.contains("conflict: the sources say otherwise"))
    #expect(wrong.output.contains("1. bind: \u{201C}13,400\u{201D} is held against"))
    let right = try run(["verify", "The festival drew 12,400 visitors.", "--source", source])
    #expect(right.code == 0)
    #expect(right.output.contains("supported: the sources say so"))
  }

  @Test func verifyNeedsAClaimAndAReadableSource() throws {
    #expect(try run(["verify", "The festival drew 12,400 visitors."]).code == 2)
    let missing = try run(["verify", "Five.", "--source", "no-such-file.txt"])
    #expect(missing.code == 2)
    #expect(missing.error == "error: no-such-file.txt: no such file\n")
    #expect(try run(["verify", "--stream", "--source", "a.txt"]).code == 2)
  }

  @Test func verifyStreamAnswersEveryLineInOrder() throws {
    let lines = [
      #"{"id":"b","claim":"Eight ferries run.","evidence":["Eight ferries run."]}"#,
      "no JSON",
      #"{"id":"a","claim":"Nine ferries run.","evidence":["Eight ferries run."]}"#,
    ]
    let outcome = try run(["verify", "--stream"], input: lines.joined(separator: "\n") + "\n")
    let answers = outcome.output.split(separator: "\n")
    #expect(outcome.code == 0)
    #expect(answers.count == 3)
    #expect(answers[0].hasSuffix(#""id":"b","verdict":"supported"}"#))
    #expect(answers[1].hasPrefix(#"{"error":{"code":"E_JSON""#))
    #expect(answers[2].hasSuffix(#""id":"a","verdict":"conflict"}"#))
  }

  @Test func checkHoldsAnArticleAgainstItsSources() throws {
    let source = try temporaryFile(Array("The festival drew 12,400 visitors.".utf8), "report.txt")
    let outcome = try run(
      ["check", "-", "--no-corpus", "--source", source],
      input: "The harbour festival drew 13,400 visitors.\n")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("report.txt, sentence 1"))
  }
}
